//! Places, and the organizations that provide services.

use super::Reason;
use super::fields::{Fields, LONGEST_DESCRIPTION};
use crate::identity::Names;
use crate::model::{Accessibility, Address, Location, LocationType, Organization, OrganizationIdentifier};
use uuid::Uuid;

const TYPES: [(&str, LocationType); 3] =
    [("physical", LocationType::Physical), ("postal", LocationType::Postal), ("virtual", LocationType::Virtual)];

pub(super) fn location(fields: &mut Fields, id: Uuid) -> Location {
    let names = Names::of(id);
    let place = fields.coordinates();
    Location {
        id,
        location_type: fields.choice(&["location_type"], &TYPES).unwrap_or_default(),
        name: fields.line(&["name"]),
        description: fields.text(&["description"], LONGEST_DESCRIPTION),
        latitude: place.map(|(north, _)| north),
        longitude: place.map(|(_, east)| east),
        external_identifier: fields.line(&["external_identifier"]),
        external_identifier_type: fields.line(&["external_identifier_type"]),
        addresses: fields.each(&["addresses", "physical_addresses"], |fields, n| {
            let id = names.within(fields.key(&["id"]), "address", n);
            address(fields, id)
        }),
        accessibility: fields.each(&["accessibility", "accessibility_for_disabilities"], |fields, n| {
            let id = names.within(fields.key(&["id"]), "accessibility", n);
            accessibility(fields, id)
        }),
    }
}

fn address(fields: &mut Fields, id: Uuid) -> Option<Address> {
    let address = Address {
        id,
        attention: fields.line(&["attention"]),
        address_1: fields.line(&["address_1"]).unwrap_or_default(),
        address_2: fields.line(&["address_2"]),
        city: fields.line(&["city"]),
        region: fields.line(&["region"]),
        state_province: fields.line(&["state_province"]),
        postal_code: fields.postcode(&["postal_code"]),
        country: fields.by(&["country"], Reason::NotOneOf("GB and other codes of two letters".to_owned()), country),
        address_type: fields.choice(&["address_type"], &TYPES).unwrap_or_default(),
    };
    let says_something = !address.address_1.is_empty() || address.city.is_some() || address.postal_code.is_some();
    says_something.then_some(address)
}

/// A country by its two letters; the names of our own are read as such.
fn country(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_uppercase();
    let ours = ["UK", "UNITED KINGDOM", "ENGLAND", "WALES", "SCOTLAND", "NORTHERN IRELAND", "GREAT BRITAIN"];
    match text.as_str() {
        text if ours.contains(&text) => Some("GB".to_owned()),
        code if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) => Some(code.to_owned()),
        _ => None,
    }
}

fn accessibility(fields: &mut Fields, id: Uuid) -> Option<Accessibility> {
    let accessibility = Accessibility {
        id,
        description: fields.sentences(&["description", "accessibility"]),
        details: fields.sentences(&["details"]),
        url: fields.url(&["url"]),
    };
    (accessibility.description.is_some() || accessibility.details.is_some()).then_some(accessibility)
}

/// An organization; nothing, where it has no name.
pub(super) fn organization(fields: &mut Fields, id: Uuid, feed: &Names) -> Option<Organization> {
    let names = Names::of(id);
    Some(Organization {
        id,
        name: fields.line(&["name"])?,
        description: fields.text(&["description"], LONGEST_DESCRIPTION),
        email: fields.email(&["email"]),
        website: fields.url(&["website", "url"]),
        logo: fields.url(&["logo"]),
        uri: fields.url(&["uri"]),
        parent_organization_id: fields.key(&["parent_organization_id"]).map(|key| feed.record("organization", &key)),
        organization_identifiers: fields.each(&["organization_identifiers"], |fields, n| {
            let id = names.within(fields.key(&["id"]), "identifier", n);
            identifier(fields, id)
        }),
    })
}

fn identifier(fields: &mut Fields, id: Uuid) -> Option<OrganizationIdentifier> {
    let identifier_scheme = fields.line(&["identifier_scheme"]);
    let identifier_type = fields.line(&["identifier_type"]).or_else(|| identifier_scheme.clone())?;
    Some(OrganizationIdentifier { id, identifier_scheme, identifier_type, identifier: fields.line(&["identifier"])? })
}
