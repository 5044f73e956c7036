//! The number to call: the first of a listing.

use super::Draft;
use super::value::checked;
use openreferral::Names;
use openreferral::model::{Contact, Phone};

pub(super) fn first_phone(draft: &mut Draft) -> Option<&mut Phone> {
    draft.listing.service.contacts.iter_mut().find_map(|contact| contact.phones.first_mut())
}

pub(super) fn phone(draft: &Draft) -> String {
    let mut contacts = draft.listing.service.contacts.iter();
    contacts.find_map(|contact| contact.phones.first()).map(|phone| phone.number.clone()).unwrap_or_default()
}

pub(super) fn set_phone(draft: &mut Draft, text: &str) -> Option<()> {
    let number = checked(text, |fields| fields.phone(&["x"]))?;
    let names = Names::of(draft.listing.service.id);
    match (first_phone(draft), number) {
        (Some(phone), Some(number)) => phone.number = number,
        (None, None) => {}
        (Some(_), None) => {
            let holder = draft.listing.service.contacts.iter_mut().find(|contact| !contact.phones.is_empty());
            holder.into_iter().for_each(|contact| drop(contact.phones.remove(0)));
            draft.listing.service.contacts.retain(|one| *one != Contact { id: one.id, ..Contact::default() });
        }
        (None, Some(number)) => {
            let contact = names.within(None, "contact here", 0);
            let phone = Phone { id: names.within(None, "phone here", 0), number, ..Phone::default() };
            draft.listing.service.contacts.push(Contact { id: contact, phones: vec![phone], ..Contact::default() });
        }
    }
    Some(())
}
