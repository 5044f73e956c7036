//! A listing field by field: as a form has it, as a change of it is told, and as it is decided on.
//!
//! Each field has one text. What a listing says beyond these fields, such as hours that hold until a day, stays as it is.

mod code;
mod contact;
mod cost;
pub mod form;
mod place;
mod table;
mod value;
mod week;

pub use table::FIELDS;

#[cfg(test)]
mod tests;

use crate::directory::Directory;
use crate::entry::{Entry, Kind as Of, Listing, Place};
use crate::store::{self, Kept};
use openreferral::model::LocationType;
use platform::Result;
use platform::db::Tx;
use uuid::Uuid;

/// A listing that is being changed, with its place, where it has one that is its to change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The listing.
    pub listing: Listing,
    /// Its only place, where that is one to go to and no secret.
    pub place: Option<Place>,
}

/// A field of a listing.
pub struct Field {
    /// Its code; its label stands in the locales under `listing-` and this.
    pub code: &'static str,
    /// How it is filled in.
    pub kind: Kind,
    /// Whether only an editor changes it, and no provider.
    pub editors: bool,
    read: fn(&Draft) -> String,
    write: fn(&mut Draft, &str) -> Option<()>,
}

/// The fields of a place, which it may share with other listings.
pub const OF_PLACE: [&str; 4] = ["street", "town", "postcode", "access"];

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// In one line.
    Line,
    /// In some lines.
    Lines,
    /// With a whole number.
    Number,
    /// With one of these codes; the words of each stand in the locales under the key and the code.
    One(&'static [&'static str], &'static str),
    /// With any of these codes.
    Some(&'static [&'static str], &'static str),
    /// With a day.
    Day,
    /// With the hours of a day, such as `9:00-12:00, 13:00-17:00`.
    Hours,
}

/// The field of this code.
pub fn named(code: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.code == code)
}

impl Field {
    /// Its text.
    pub fn text(&self, draft: &Draft) -> String {
        (self.read)(draft)
    }

    /// Gives it another text, and answers whether it took it. What it does not take changes nothing.
    pub fn set(&self, draft: &mut Draft, text: &str) -> bool {
        let mut tried = draft.clone();
        let took = (self.write)(&mut tried, text.trim()).is_some();
        if took {
            *draft = tried;
        }
        took
    }

    /// Whether it says anything of this listing that can be changed here.
    pub fn applies(&self, draft: &Draft) -> bool {
        let has_none = draft.listing.service.service_at_locations.is_empty();
        !OF_PLACE.contains(&self.code) || draft.place.is_some() || has_none
    }
}

/// The fields in which two drafts differ, with the texts of both.
pub fn differences(before: &Draft, after: &Draft) -> Vec<(&'static str, String, String)> {
    let texts = FIELDS.iter().map(|field| (field.code, field.text(before), field.text(after)));
    texts.filter(|(_, before, after)| before != after).collect()
}

/// A listing and its place as they are kept, to be changed.
pub async fn kept(tx: &mut Tx, id: Uuid) -> Result<Option<(Draft, Kept, Option<Kept>)>> {
    let Some(service) = store::one(tx, Of::Service, id).await? else { return Ok(None) };
    let Entry::Listing(listing) = service.entry.clone() else { return Ok(None) };
    let mut draft = Draft { listing: *listing, place: None };
    let mut kept = None;
    if let [at] = &draft.listing.service.service_at_locations[..]
        && let Some(location) = store::one(tx, Of::Location, at.location_id).await?
        && let Entry::Place(place) = &location.entry
        && is_ours_to_change(place)
    {
        draft.place = Some(place.clone());
        kept = Some(location);
    }
    Ok(Some((draft, service, kept)))
}

/// The same as everybody sees it.
pub fn shown(directory: &Directory, listing: &Listing) -> Draft {
    let place = match &listing.service.service_at_locations[..] {
        [at] => directory.around.locations.get(&at.location_id),
        _ => None,
    };
    let place = place.map(|location| Place { location: (**location).clone(), confidential: false });
    Draft { listing: listing.clone(), place: place.filter(is_ours_to_change) }
}

/// Whether a place can be changed with its service: it is one to go to, and where it lies is no secret.
fn is_ours_to_change(place: &Place) -> bool {
    !place.confidential && place.location.location_type == LocationType::Physical
}
