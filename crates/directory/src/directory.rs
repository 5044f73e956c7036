//! The directory in memory, brought up to date with what changed.
//!
//! Everything that a reader is shown is answered from here, and what is not for everybody never gets where it could be shown: a
//! confidential place is not in [`Directory::around`], and a listing for some alone is passed over by [`Directory::listed`].

use crate::access;
use crate::entry::{Entry, Listing};
use crate::find::facts::Facts;
use crate::find::text;
use crate::postcode::{self, Postcodes};
use crate::store::{self, Kept};
use crate::theme;
use jiff::Timestamp;
use openreferral::model::{Location, LocationType, Taxonomy};
use openreferral::write::Around;
use platform::Result;
use platform::db::Tx;
use platform::http::App;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;
use wordsearch::Index;

/// Who looks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Viewer {
    /// Anybody.
    Everybody,
    /// Somebody of the partnership who may know of listings for some alone.
    Partner,
}

/// All records, as they stand.
#[derive(Clone)]
pub struct Directory {
    /// What services refer to, without confidential places.
    pub around: Around,
    /// The lists of terms.
    pub taxonomies: BTreeMap<Uuid, Arc<Taxonomy>>,
    /// Where postcodes are.
    pub postcodes: Arc<Postcodes>,
    /// The words of the listings. It may know of listings that came later than this; [`Directory::row`] does not.
    pub index: Arc<Index>,
    /// Listings in the order in which they came, so that pages of a list stay as they are while more come.
    rows: Vec<Row>,
    places: HashMap<Uuid, usize>,
    confidential: HashSet<Uuid>,
    /// What each place has for disabled people, a bit for each code.
    access: HashMap<Uuid, u32>,
}

/// A listing, with what is asked of it most.
#[derive(Clone, Debug)]
pub struct Row {
    /// What is asked of it most.
    pub facts: Facts,
    /// The listing.
    pub shown: Arc<Shown>,
}

/// A listing, ready to be shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The listing.
    pub listing: Listing,
    /// When it changed last.
    pub changed_at: Timestamp,
    key: u64,
}

impl Directory {
    /// Nothing but the themes, which are the same everywhere.
    pub(crate) fn new() -> Result<Directory> {
        let terms = theme::terms().map(|term| (term.id, term)).collect();
        Ok(Directory {
            around: Around { terms, ..Around::default() },
            taxonomies: BTreeMap::from([(theme::taxonomy_id(), theme::taxonomy())]),
            postcodes: Arc::default(),
            index: Arc::new(Index::new().map_err(text::broken)?),
            rows: Vec::new(),
            places: HashMap::new(),
            confidential: HashSet::new(),
            access: HashMap::new(),
        })
    }

    /// Every listing, those for some alone among them, in the order in which they came.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The listing that the index knows by this key.
    pub fn row(&self, key: u64) -> Option<&Row> {
        let place = self.rows.binary_search_by_key(&key, |row| row.shown.key).ok()?;
        self.rows.get(place)
    }

    /// Every listing that this viewer may know of, in the order in which they came.
    pub fn listed(&self, viewer: Viewer) -> impl Iterator<Item = &Arc<Shown>> {
        self.rows.iter().filter(move |row| viewer == Viewer::Partner || row.facts.open).map(|row| &row.shown)
    }

    /// The listing under this identifier, if this viewer may know of it.
    pub fn get(&self, viewer: Viewer, id: Uuid) -> Option<&Arc<Shown>> {
        let row = self.rows.get(*self.places.get(&id)?)?;
        (viewer == Viewer::Partner || row.facts.open).then_some(&row.shown)
    }

    /// Whether where this place lies is confidential.
    pub fn is_confidential(&self, location: Uuid) -> bool {
        self.confidential.contains(&location)
    }

    /// The places of a listing that one can go to and everybody may know.
    pub fn to_go_to(&self, shown: &Shown) -> impl Iterator<Item = &Location> {
        let at = shown.listing.service.service_at_locations.iter();
        let places = at.filter_map(|at| self.around.locations.get(&at.location_id)).map(|place| &**place);
        places.filter(|place| place.location_type == LocationType::Physical)
    }

    /// What a place that everybody may know has for disabled people, a bit for each code of [`access`].
    pub fn access(&self, location: Uuid) -> u32 {
        self.access.get(&location).copied().filter(|_| !self.is_confidential(location)).unwrap_or_default()
    }

    /// Puts these records, which came in this order, in the place of what was there.
    pub(crate) fn take(&mut self, kept: Vec<Kept>) -> Result<()> {
        let mut changed = HashSet::new();
        for Kept { entry, first, changed_at, .. } in kept {
            changed.insert(entry.id());
            match entry {
                Entry::Organization(one) => drop(self.around.organizations.insert(one.id, Arc::new(one))),
                Entry::Term(one) => drop(self.around.terms.insert(one.id, Arc::new(one))),
                Entry::Taxonomy(one) => drop(self.taxonomies.insert(one.id, Arc::new(one))),
                Entry::Place(one) => {
                    let id = one.location.id;
                    self.access.insert(id, access::of(&one.location));
                    if one.confidential {
                        self.confidential.insert(id);
                        self.around.locations.remove(&id);
                    } else {
                        self.confidential.remove(&id);
                        self.around.locations.insert(id, Arc::new(one.location));
                    }
                }
                Entry::Listing(listing) => self.put(Shown::new(*listing, changed_at, first)),
            }
        }
        let touched = |shown: &&Shown| shown.refers_to().any(|id| changed.contains(&id));
        let listings = self.rows.iter().map(|row| &*row.shown).filter(touched);
        text::replace(&self.index, &self.around, listings)
    }

    fn put(&mut self, shown: Shown) {
        let id = shown.listing.service.id;
        let row = Row { facts: Facts::of(&shown.listing), shown: Arc::new(shown) };
        match self.places.get(&id).and_then(|place| self.rows.get_mut(*place)) {
            Some(known) => *known = row,
            None => {
                self.places.insert(id, self.rows.len());
                self.rows.push(row);
            }
        }
    }
}

impl Shown {
    fn new(mut listing: Listing, changed_at: Timestamp, first: i64) -> Shown {
        listing.service.last_modified = Some(changed_at);
        // Whoever reads by the standard learns of the last check as well, wherever it was made.
        listing.service.assured_date = listing.last_checked();
        Shown { listing, changed_at, key: u64::try_from(first).unwrap_or_default() }
    }

    /// What the index knows it by: what came later has a higher one.
    pub fn key(&self) -> u64 {
        self.key
    }

    /// Itself, and the records whose words are among its own.
    fn refers_to(&self) -> impl Iterator<Item = Uuid> {
        let service = &self.listing.service;
        let places = service.service_at_locations.iter().map(|at| at.location_id);
        let terms = service.attributes.iter().map(|one| one.taxonomy_term_id);
        [service.id].into_iter().chain(service.organization_id).chain(places).chain(terms)
    }
}

/// What an application keeps ready, up to the revision of this number.
#[derive(Default)]
struct Ready {
    kept: Mutex<Option<(i64, Arc<Directory>)>>,
    /// Held while what changed is read, so that it is read once.
    reading: tokio::sync::Mutex<()>,
}

impl Ready {
    fn kept(&self) -> Option<(i64, Arc<Directory>)> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn up_to(&self, seq: i64) -> Option<Arc<Directory>> {
        self.kept().filter(|(ready, _)| *ready >= seq).map(|(_, directory)| directory)
    }
}

impl Directory {
    /// The directory as it stands in a transaction: for work in the background, which keeps none ready.
    pub async fn now(tx: &mut Tx) -> Result<Directory> {
        let mut directory = Directory::new()?;
        directory.take(store::since(tx, -1).await?)?;
        directory.postcodes = Arc::new(Postcodes::load(tx).await?);
        Ok(directory)
    }
}

/// The directory as it stands, up to the revision of this number at least.
pub async fn ready(app: &App, seq: i64) -> Result<Arc<Directory>> {
    let ready = app.memory.of::<Ready>();
    if let Some(directory) = ready.up_to(seq) {
        return Ok(directory);
    }
    let reading = ready.reading.lock().await;
    if let Some(directory) = ready.up_to(seq) {
        return Ok(directory);
    }
    let (before, mut directory) = match ready.kept() {
        Some(kept) => kept,
        None => (-1, Arc::new(Directory::new()?)),
    };
    let mut tx = app.db.read().await?;
    let changed = store::since(&mut tx, before).await?;
    // What other requests are being answered from stays as it is.
    if !changed.is_empty() {
        Arc::make_mut(&mut directory).take(changed)?;
    }
    if postcode::edition(&mut tx).await? != directory.postcodes.edition {
        Arc::make_mut(&mut directory).postcodes = Arc::new(Postcodes::load(&mut tx).await?);
    }
    *ready.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((seq, directory.clone()));
    drop(reading);
    Ok(directory)
}
