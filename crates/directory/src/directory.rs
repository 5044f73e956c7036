//! The directory in memory, brought up to date with what changed.
//!
//! Everything that a reader is shown is answered from here, and what is not for everybody never gets where it could be shown: a
//! confidential place is not in [`Directory::around`], and a listing for some alone is passed over by [`Directory::listed`].

use crate::entry::{Entry, Listing};
use crate::postcode::{self, Postcodes};
use crate::store::{self, Kept};
use crate::theme;
use jiff::Timestamp;
use openreferral::model::Taxonomy;
use openreferral::write::Around;
use platform::Result;
use platform::http::App;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// Who looks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Viewer {
    /// Anybody.
    Everybody,
    /// Somebody of the partnership who may know of listings for some alone.
    Partner,
}

/// All records, as they stand.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    /// What services refer to, without confidential places.
    pub around: Around,
    /// The lists of terms.
    pub taxonomies: BTreeMap<Uuid, Arc<Taxonomy>>,
    /// Where postcodes are.
    pub postcodes: Arc<Postcodes>,
    listings: HashMap<Uuid, Arc<Shown>>,
    /// Services in the order in which they came, so that pages of a list stay as they are while more come.
    order: BTreeSet<(i64, Uuid)>,
    confidential: HashSet<Uuid>,
}

/// A listing, ready to be shown.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The listing.
    pub listing: Listing,
    /// When it changed last.
    pub changed_at: Timestamp,
    /// From which feed it came.
    pub feed: Option<String>,
    first: i64,
}

impl Directory {
    /// Every listing that this viewer may know of, in the order in which they came.
    pub fn listed(&self, viewer: Viewer) -> impl Iterator<Item = &Arc<Shown>> {
        let all = self.order.iter().filter_map(|(_, id)| self.listings.get(id));
        all.filter(move |shown| shown.is_for(viewer))
    }

    /// The listing under this identifier, if this viewer may know of it.
    pub fn get(&self, viewer: Viewer, id: Uuid) -> Option<&Arc<Shown>> {
        self.listings.get(&id).filter(|shown| shown.is_for(viewer))
    }

    /// Whether where this place lies is confidential.
    pub fn is_confidential(&self, location: Uuid) -> bool {
        self.confidential.contains(&location)
    }

    /// Nothing but the themes, which are the same everywhere.
    fn with_themes() -> Directory {
        let mut directory = Directory::default();
        directory.taxonomies.insert(theme::taxonomy_id(), theme::taxonomy());
        directory.around.terms.extend(theme::terms().map(|term| (term.id, term)));
        directory
    }

    /// The directory with these records in the place of what was there.
    fn take(&mut self, kept: Vec<Kept>) {
        for Kept { entry, first, changed_at, feed, .. } in kept {
            match entry {
                Entry::Organization(one) => drop(self.around.organizations.insert(one.id, Arc::new(one))),
                Entry::Term(one) => drop(self.around.terms.insert(one.id, Arc::new(one))),
                Entry::Taxonomy(one) => drop(self.taxonomies.insert(one.id, Arc::new(one))),
                Entry::Place(one) => {
                    let id = one.location.id;
                    if one.confidential {
                        self.confidential.insert(id);
                        self.around.locations.remove(&id);
                    } else {
                        self.confidential.remove(&id);
                        self.around.locations.insert(id, Arc::new(one.location));
                    }
                }
                Entry::Listing(listing) => {
                    let id = listing.service.id;
                    self.order.insert((first, id));
                    self.listings.insert(id, Arc::new(Shown::new(*listing, changed_at, feed, first)));
                }
            }
        }
    }
}

impl Shown {
    fn new(mut listing: Listing, changed_at: Timestamp, feed: Option<String>, first: i64) -> Shown {
        listing.service.last_modified = Some(changed_at);
        Shown { listing, changed_at, feed, first }
    }

    fn is_for(&self, viewer: Viewer) -> bool {
        viewer == Viewer::Partner || self.listing.is_open()
    }

    /// Its place among all listings: what came later has a higher one.
    pub fn first(&self) -> i64 {
        self.first
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
    fn up_to(&self, seq: i64) -> Option<Arc<Directory>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(ready, _)| *ready >= seq).map(|(_, directory)| directory.clone())
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
    let (before, mut directory) = {
        let kept = ready.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.clone().unwrap_or_else(|| (-1, Arc::new(Directory::with_themes())))
    };
    let mut tx = app.db.read().await?;
    let changed = store::since(&mut tx, before).await?;
    // What other requests are being answered from stays as it is.
    if !changed.is_empty() {
        Arc::make_mut(&mut directory).take(changed);
    }
    if postcode::edition(&mut tx).await? != directory.postcodes.edition {
        Arc::make_mut(&mut directory).postcodes = Arc::new(Postcodes::load(&mut tx).await?);
    }
    *ready.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((seq, directory.clone()));
    drop(reading);
    Ok(directory)
}
