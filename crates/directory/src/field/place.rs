//! Where a listing is: the address of its only place, and how one gets in.

use super::Draft;
use super::value::{TEXT, checked, words};
use crate::entry::Place;
use openreferral::Names;
use openreferral::model::{Accessibility, Address, Location, ServiceAtLocation};

pub(super) fn address(draft: &Draft, part: fn(&Address) -> Option<&String>) -> String {
    let address = draft.place.as_ref().and_then(|place| place.location.addresses.first());
    address.and_then(part).cloned().unwrap_or_default()
}

/// The place of a draft; a new one, where the listing has none.
pub(super) fn place(draft: &mut Draft) -> Option<&mut Place> {
    if draft.place.is_none() && draft.listing.service.service_at_locations.is_empty() {
        let names = Names::of(draft.listing.service.id);
        let location = Location { id: names.within(None, "place here", 0), ..Location::default() };
        let at = ServiceAtLocation {
            id: names.within(None, "at place here", 0),
            location_id: location.id,
            description: None,
        };
        draft.listing.service.service_at_locations.push(at);
        draft.place = Some(Place { location, confidential: false });
    }
    draft.place.as_mut()
}

pub(super) fn set_address(draft: &mut Draft, set: impl FnOnce(&mut Address)) -> Option<()> {
    let location = &mut place(draft)?.location;
    if location.addresses.is_empty() {
        let id = Names::of(location.id).within(None, "address here", 0);
        location.addresses.push(Address { id, country: Some("GB".to_owned()), ..Address::default() });
    }
    location.addresses.first_mut().map(set)
}

/// Another postcode is another spot: where that lies is looked up when the change is written.
pub(super) fn set_postcode(draft: &mut Draft, text: &str) -> Option<()> {
    let postcode = checked(text, |fields| fields.postcode(&["x"]))?;
    if postcode.clone().unwrap_or_default() != address(draft, |one| one.postal_code.as_ref()) {
        let location = &mut place(draft)?.location;
        (location.latitude, location.longitude) = (None, None);
    }
    set_address(draft, |one| one.postal_code = postcode)
}

pub(super) fn access(draft: &Draft) -> String {
    let all = draft.place.iter().flat_map(|place| &place.location.accessibility);
    let texts = all.filter_map(|one| one.description.as_deref().or(one.details.as_deref()));
    texts.map(|text| text.replace('\n', " ")).collect::<Vec<_>>().join("\n")
}

pub(super) fn set_access(draft: &mut Draft, text: &str) -> Option<()> {
    let text = words(text, TEXT)?.unwrap_or_default();
    if text == access(draft) {
        return Some(());
    }
    let location = &mut place(draft)?.location;
    let names = Names::of(location.id);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    location.accessibility = lines
        .enumerate()
        .map(|(n, line)| Accessibility {
            id: names.within(None, "accessibility here", n),
            description: Some(line.to_owned()),
            ..Accessibility::default()
        })
        .collect();
    Some(())
}
