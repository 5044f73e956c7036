//! Taking in what somebody publishes: what is new, what changed, and what could not be taken as it stood.
//!
//! Nothing is ever removed because a feed has it no more: a feed that comes back half empty wipes nothing.

pub mod clock;
pub mod fetch;
mod local;
mod merge;
pub mod read;
pub mod store;

use crate::entry::{Entry, KINDS, Kind, Listing, Place};
use crate::store::{self as records, Change, Finding, Kept};
use openreferral::Names;
use openreferral::model::Location;
use openreferral::read::{Fate, Item, Lost, Package, Why};
use platform::audit::{self, Act, Who};
use platform::clock::Clock;
use platform::db::Tx;
use platform::secret::Keyring;
use platform::{Error, Result, revision};
use serde_json::json;
use std::collections::{BTreeMap, HashMap, HashSet};
use store::Feed;
use uuid::Uuid;

/// What a feed would change.
#[derive(Debug)]
pub struct Taking {
    /// The feed, as it would be kept.
    pub feed: Feed,
    /// What would be written.
    pub changes: Vec<Change>,
    /// What could not be taken as it stood.
    pub findings: Vec<Finding>,
    /// How much of each kind there is in it.
    pub counts: BTreeMap<Kind, Counts>,
    /// How many services stood there twice, word for word.
    pub repeated: usize,
    /// Services that came from this feed and are in it no more.
    pub missing: Vec<String>,
    /// What the feed says now of records that were changed here.
    pub bases: Vec<Entry>,
}

/// What is known of a feed beside what it says.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// What it is called.
    pub name: String,
    /// Where it is; nothing for a file.
    pub address: Option<String>,
    /// What tells this answer from others, where one answer has all of it.
    pub etag: Option<String>,
}

/// How many records of a kind are new, changed, or as they were.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    /// Not there before.
    pub new: usize,
    /// Otherwise than before.
    pub changed: usize,
    /// As before.
    pub same: usize,
}

/// Where confidential places have their key.
const SEALED: (&str, &str) = ("directory_location", "place");

/// Compares what a feed says with what is kept. The chain of the history must be locked already, if this is to be written.
pub async fn compare(tx: &mut Tx, keyring: &Keyring, clock: &Clock, known: Known, package: Package) -> Result<Taking> {
    let kept = records::all(tx).await?;
    let Known { name, address, etag } = known;
    let names = Names::of_feed(&name);
    let services = i64::try_from(package.services.len()).unwrap_or(i64::MAX);
    let feed = Feed {
        name: name.clone(),
        address,
        etag,
        taken_at: clock.now(),
        services,
        every_days: None,
        tried_at: None,
        trouble: None,
        gone: 0,
    };
    let mut taking = Taking {
        feed,
        changes: Vec::new(),
        findings: refused(&package),
        counts: BTreeMap::new(),
        repeated: package.repeated,
        missing: Vec::new(),
        bases: Vec::new(),
    };
    let bases = records::bases(tx).await?;
    let there: HashSet<Uuid> = package.services.iter().map(|item| item.service.id).collect();
    let (entries, mut confidential) = entries(&names, &kept, package, &mut taking.findings);
    for entry in entries {
        let before = kept.get(&(entry.kind(), entry.id()));
        let location = confidential.remove(&entry.id()).filter(|_| entry.kind() == Kind::Location);
        let sealed = seal(tx, keyring, before, location).await?;
        taking.weigh(before, bases.get(&(entry.kind(), entry.id())), entry, sealed)?;
    }
    taking.missing = missing(&kept, &name, &there);
    taking.feed.gone = i64::try_from(taking.missing.len()).unwrap_or(i64::MAX);
    Ok(taking)
}

/// Writes what a comparison found.
pub async fn apply(tx: &mut Tx, clock: &Clock, who: &Who, taking: Taking) -> Result<()> {
    let now = clock.now();
    let (records, findings) = (taking.changes.len(), taking.findings.len());
    let mut detail = json!({ "services": taking.feed.services, "records": records, "findings": findings });
    store::took(tx, &taking.feed).await?;
    records::keep_findings(tx, &taking.feed.name, &taking.findings).await?;
    for base in &taking.bases {
        records::replace_base(tx, base).await?;
    }
    let head = records::save(tx, now, &who.account, taking.changes).await?;
    if records > 0 {
        // The audit holds the hash of the last revision, so the two chains vouch for each other.
        detail["revision"] = json!(head.seq);
        detail["hash"] = json!(head.hash);
    }
    let act = Act { act: "directory.take-in", kind: "directory_feed", reference: &taking.feed.name, detail };
    audit::append(tx, now, who, act).await
}

/// Reads, compares and writes in one go.
///
/// # Errors
/// When the database refuses.
pub async fn take_in(
    tx: &mut Tx,
    keyring: &Keyring,
    clock: &Clock,
    who: &Who,
    name: &str,
    package: Package,
) -> Result<()> {
    revision::lock(tx).await?;
    let taking = compare(tx, keyring, clock, Known { name: name.to_owned(), ..Known::default() }, package).await?;
    apply(tx, clock, who, taking).await
}

/// The records of a feed, first what others refer to; and of confidential places what is to be sealed.
///
/// What protects somebody holds until it is taken back: a place or a service of which the feed says nothing any more stays as
/// protected as it was.
fn entries(
    names: &Names,
    kept: &HashMap<(Kind, Uuid), Kept>,
    package: Package,
    findings: &mut Vec<Finding>,
) -> (Vec<Entry>, HashMap<Uuid, Location>) {
    findings.extend(package.others.into_iter().map(|(name, one)| finding(None, &name, one)));
    findings.extend(package.lost.iter().map(lost));
    let mut entries: Vec<Entry> = package.organizations.into_values().map(Entry::Organization).collect();
    let mut sealed = HashMap::new();
    for (id, location) in package.locations {
        let before = kept.get(&(Kind::Location, id)).map(|kept| &kept.entry);
        let was = matches!(before, Some(Entry::Place(place)) if place.confidential);
        let confidential = package.confidential.get(&id).copied().unwrap_or(was);
        let open = if confidential { Location { id, ..Location::default() } } else { location.clone() };
        if confidential {
            sealed.insert(id, location);
        }
        entries.push(Entry::Place(Place { location: open, confidential }));
    }
    entries.extend(package.taxonomies.into_values().map(Entry::Taxonomy));
    entries.extend(package.terms.into_values().map(Entry::Term));
    for Item { mut service, extras, findings: mut found } in package.services {
        let mut local = local::read(names, &mut service, &extras, &mut found);
        if let Some(Entry::Listing(before)) = kept.get(&(Kind::Service, service.id)).map(|kept| &kept.entry)
            && !extras.contains_key("audience")
        {
            local.audience.clone_from(&before.local.audience);
        }
        findings.extend(found.into_iter().map(|one| finding(Some(service.id), &service.name, one)));
        entries.push(Entry::Listing(Box::new(Listing { service, local })));
    }
    (entries, sealed)
}

fn finding(service: Option<Uuid>, name: &str, found: openreferral::read::Finding) -> Finding {
    let (fate, mended) = match found.fate {
        Fate::Held => ("held", None),
        Fate::Mended(to) => ("mended", Some(to)),
        Fate::Shortened => ("shortened", None),
    };
    Finding {
        service,
        name: name.to_owned(),
        path: found.path,
        value: found.value,
        reason: found.reason.to_string(),
        fate: fate.to_owned(),
        mended,
    }
}

/// A row that hangs on nothing, or a table that nobody knows.
fn lost(lost: &Lost) -> Finding {
    if lost.by.is_empty() {
        return turned_away(&lost.table, "the whole table", "the standard knows no table of this name");
    }
    let reason = format!("{} “{}” is that of no record in the feed", lost.by, lost.key);
    turned_away(&lost.table, "a row", &reason)
}

/// The services of which nothing was kept.
fn refused(package: &Package) -> Vec<Finding> {
    let refused = |one: &openreferral::read::Refused| {
        let reason = match one.why {
            Why::NotAnObject => "it is no object",
            Why::Nothing => "it has neither an identifier nor a name",
            Why::AnotherWithItsId => "another service with its identifier, and other content, came before it",
        };
        turned_away(&one.name, &format!("place {} of the feed", one.place), reason)
    };
    package.refused.iter().map(refused).collect()
}

fn turned_away(name: &str, path: &str, reason: &str) -> Finding {
    Finding {
        service: None,
        name: name.to_owned(),
        path: path.to_owned(),
        value: String::new(),
        reason: reason.to_owned(),
        fate: "refused".to_owned(),
        mended: None,
    }
}

/// A confidential place as ciphertext: what was kept, where it says the same.
async fn seal(
    tx: &mut Tx,
    keyring: &Keyring,
    before: Option<&Kept>,
    location: Option<Location>,
) -> Result<Option<String>> {
    let Some(location) = location else { return Ok(None) };
    let text = serde_json::to_string(&location)?;
    let key = keyring.key_for(tx, SEALED.0, &location.id.to_string()).await?;
    if let Some(sealed) = before.and_then(|before| before.sealed.as_ref())
        && key.open(SEALED.1, sealed).is_ok_and(|kept| kept == text)
    {
        return Ok(Some(sealed.clone()));
    }
    key.seal(SEALED.1, &text).map(Some)
}

/// A confidential place, for whoever may know where it is.
///
/// # Errors
/// When the keys are not those under which it was kept.
pub async fn open(tx: &mut Tx, keyring: &Keyring, place: &Kept) -> Result<Option<Location>> {
    let Some(sealed) = &place.sealed else { return Ok(None) };
    let key = keyring.key(tx, SEALED.0, &place.entry.id().to_string()).await?;
    let key = key.ok_or_else(|| Error::Internal("a confidential place has no key".to_owned()))?;
    Ok(Some(serde_json::from_str(&key.open(SEALED.1, sealed)?)?))
}

impl Taking {
    /// Counts a record, and notes what is to be written of it. What somebody here has changed stays, also where the feed says
    /// something else by now.
    fn weigh(
        &mut self,
        before: Option<&Kept>,
        base: Option<&Entry>,
        theirs: Entry,
        sealed: Option<String>,
    ) -> Result<()> {
        let own = before.filter(|before| before.feed.as_deref() == Some(self.feed.name.as_str()));
        let after = match own.zip(base) {
            Some((before, base)) => self.merge(base, &before.entry, theirs)?,
            None => theirs,
        };
        let counts = self.counts.entry(after.kind()).or_default();
        match before {
            None => counts.new += 1,
            Some(before) if before.feed.as_deref() != Some(self.feed.name.as_str()) => {
                let owner = before.feed.as_deref().unwrap_or("the directory itself");
                if let Entry::Listing(listing) = &after {
                    let reason = format!("its identifier is that of a record of {owner}, which stays as it is");
                    self.findings.push(turned_away(&listing.service.name, "id", &reason));
                }
                return Ok(());
            }
            Some(before) if before.entry == after && before.sealed == sealed => {
                counts.same += 1;
                return Ok(());
            }
            Some(_) => counts.changed += 1,
        }
        let feed = Some(self.feed.name.clone());
        self.changes.push(Change { before: before.cloned(), after, feed, sealed });
        Ok(())
    }

    /// What a record that was changed here shall say now, from what the feed said before and says now.
    fn merge(&mut self, base: &Entry, ours: &Entry, theirs: Entry) -> Result<Entry> {
        // What protects somebody is taken as it stands: of a secret place nothing stays that was written here.
        if matches!(&theirs, Entry::Place(place) if place.confidential) {
            self.bases.push(theirs.clone());
            return Ok(theirs);
        }
        let (merged, kept) = merge::merge(&base.document()?, &ours.document()?, &theirs.document()?);
        let name = match ours {
            Entry::Listing(listing) => listing.service.name.clone(),
            Entry::Place(place) => place.location.name.clone().unwrap_or_default(),
            _ => String::new(),
        };
        for (path, value) in kept {
            let finding = Finding { service: Some(ours.id()), ..turned_away(&name, &path, merge::REASON) };
            self.findings.push(Finding { value, fate: "held".to_owned(), ..finding });
        }
        if theirs != *base {
            self.bases.push(theirs);
        }
        Entry::read(ours.kind().word(), &merged.to_string())
    }

    /// Each kind that is in it, with its counts.
    pub fn by_kind(&self) -> impl Iterator<Item = (Kind, Counts)> {
        KINDS.into_iter().filter_map(|kind| Some((kind, *self.counts.get(&kind)?)))
    }
}

/// The services that came from a feed and are in it no more, by their names.
fn missing(kept: &HashMap<(Kind, Uuid), Kept>, feed: &str, there: &HashSet<Uuid>) -> Vec<String> {
    let of_feed = kept.values().filter(|one| one.feed.as_deref() == Some(feed));
    let mut names: Vec<String> = of_feed
        .filter_map(|one| match &one.entry {
            Entry::Listing(listing) if !there.contains(&listing.service.id) => Some(listing.service.name.clone()),
            _ => None,
        })
        .collect();
    names.sort();
    names
}
