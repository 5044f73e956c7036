//! Changing a listing here: the one way in which an editor, or a provider through one, writes it.

pub mod history;
pub mod proposal;

use crate::directory::Directory;
use crate::entry::{Entry, Listing};
use crate::field::{self, Draft, differences};
use crate::keeper;
use crate::store::{self, Change, Kept};
use jiff::civil::Date;
use platform::audit::{self, Act, Who};
use platform::clock::Clock;
use platform::db::Tx;
use platform::{Error, Result};
use serde_json::json;
use uuid::Uuid;

/// Who looked into a listing last, as the listing keeps it; readers see it in their language.
pub const BY_EDITOR: &str = "editor";
/// The same, where it was whoever provides it.
pub const BY_PROVIDER: &str = "provider";

/// A listing as it is kept, to be changed. The chain of the history must be locked already.
pub struct Open {
    /// As it shall be.
    pub draft: Draft,
    before: Draft,
    service: Option<Kept>,
    place: Option<Kept>,
}

/// Opens a listing to be changed.
///
/// # Errors
/// [`Error::NotFound`], when there is none.
pub async fn open(tx: &mut Tx, id: Uuid) -> Result<Open> {
    let kept = field::kept(tx, id).await?;
    let (draft, service, place) = kept.ok_or_else(|| Error::not_found(format!("services/{id}")))?;
    Ok(Open { before: draft.clone(), draft, service: Some(service), place })
}

/// Begins a listing that is written here.
pub fn begin(listing: Listing) -> Open {
    Open { draft: Draft { listing, place: None }, before: Draft::default(), service: None, place: None }
}

impl Open {
    /// Counts the changes of the listing; a form says on which it was made.
    pub fn version(&self) -> i64 {
        self.service.as_ref().map_or(0, |kept| kept.version) + self.place.as_ref().map_or(0, |kept| kept.version)
    }

    /// Notes that somebody looked into it on a day.
    pub fn checked(&mut self, day: Date, by: &str) {
        let local = &mut self.draft.listing.local;
        if local.checked.is_none_or(|before| before <= day) {
            (local.checked, local.checked_by) = (Some(day), Some(by.to_owned()));
        }
    }

    /// Writes what changed, and answers whether anything did.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn write(mut self, tx: &mut Tx, clock: &Clock, who: &Who, directory: &Directory) -> Result<bool> {
        self.find_spot(directory);
        let id = self.draft.listing.service.id;
        let fields: Vec<&str> = differences(&self.before, &self.draft).into_iter().map(|(code, ..)| code).collect();
        let was_checked = self.before.listing.local.checked < self.draft.listing.local.checked;
        let mut changes = Vec::new();
        if self.service.is_none() || self.before.listing != self.draft.listing {
            let after = Entry::Listing(Box::new(self.draft.listing));
            changes.push(change(tx, self.service, after).await?);
        }
        // The place first: it is what the listing refers to.
        if let Some(place) = self.draft.place
            && self.before.place.as_ref() != Some(&place)
        {
            changes.insert(0, change(tx, self.place, Entry::Place(place)).await?);
        }
        if changes.is_empty() {
            return Ok(false);
        }
        let now = clock.now();
        let head = store::save(tx, now, &who.account, changes).await?;
        if was_checked {
            keeper::store::answered(tx, id).await?;
        }
        let mut detail = json!({ "fields": fields.join(", "), "revision": head.seq, "hash": head.hash });
        if was_checked {
            detail["checked"] = json!(true);
        }
        let reference = id.to_string();
        let act = Act { act: "directory.change", kind: "directory_service", reference: &reference, detail };
        audit::append(tx, now, who, act).await?;
        Ok(true)
    }

    /// Looks up where a place is whose postcode was changed.
    fn find_spot(&mut self, directory: &Directory) {
        let Some(location) = self.draft.place.as_mut().map(|place| &mut place.location) else { return };
        let postcode = location.addresses.first().and_then(|address| address.postal_code.as_deref());
        let spot = postcode.and_then(|postcode| directory.postcodes.find(postcode));
        if let Some(spot) = spot.filter(|_| location.latitude.is_none()) {
            (location.latitude, location.longitude) = (Some(spot.point.0), Some(spot.point.1));
        }
    }
}

/// A change of a record, of which what its feed said is kept.
async fn change(tx: &mut Tx, before: Option<Kept>, after: Entry) -> Result<Change> {
    if let Some(kept) = before.as_ref().filter(|kept| kept.feed.is_some()) {
        store::keep_base(tx, &kept.entry).await?;
    }
    let feed = before.as_ref().and_then(|kept| kept.feed.clone());
    let sealed = before.as_ref().and_then(|kept| kept.sealed.clone());
    Ok(Change { before, after, feed, sealed })
}
