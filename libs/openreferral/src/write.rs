//! Writing records as the schemas of the UK profile (3.0) want them: everything inside of a service, or what a list shows of it.
//!
//! The schemas require some fields that a directory may not know. A description of an organization or of a term is then its name;
//! an address without a town or a postcode is left out, since neither can be made up.
//!
//! A place that is not among what services refer to is left out, with everything that leads to it: whoever keeps confidential
//! places out of [`Around`] keeps them out of everything that is written.

use crate::model::{Address, Attribute, Location, Organization, Schedule, Service, ServiceAtLocation, TaxonomyTerm};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// The version of the standard.
pub const VERSION: &str = "HSDS-UK-3.0";

/// The profile of the standard.
pub const PROFILE: &str = "https://docs.openreferraluk.org/en/latest/";

/// What services refer to.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// Who provides them.
    pub organizations: HashMap<Uuid, Arc<Organization>>,
    /// Where they are.
    pub locations: HashMap<Uuid, Arc<Location>>,
    /// What kinds there are.
    pub terms: HashMap<Uuid, Arc<TaxonomyTerm>>,
}

/// The lists inside of a service, an organization or a place, which a list of them leaves out.
const MANY: [&str; 13] = [
    "schedules",
    "service_areas",
    "service_at_locations",
    "languages",
    "funding",
    "cost_options",
    "contacts",
    "attributes",
    "addresses",
    "accessibility",
    "organization_identifiers",
    "phones",
    "taxonomy_terms",
];

fn object(of: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(of) {
        Ok(Value::Object(fields)) => fields,
        // Every record of the model is an object of texts, numbers and lists of such.
        _ => Map::new(),
    }
}

fn without_lists(mut fields: Map<String, Value>) -> Map<String, Value> {
    fields.retain(|name, _| !MANY.contains(&name.as_str()));
    fields
}

/// A service as a list shows it: what there is once of it.
pub fn listed_service(service: &Service, around: &Around) -> Map<String, Value> {
    let mut fields = without_lists(object(service));
    if let Some(organization) = service.organization_id.and_then(|id| around.organizations.get(&id)) {
        fields.insert("organization".to_owned(), Value::Object(listed_organization(organization)));
    }
    fields
}

/// A service with everything inside of it.
pub fn whole_service(service: &Service, around: &Around) -> Map<String, Value> {
    let mut fields = object(service);
    if let Some(organization) = service.organization_id.and_then(|id| around.organizations.get(&id)) {
        fields.insert("organization".to_owned(), Value::Object(whole_organization(organization)));
    }
    let at: Vec<Value> = service
        .service_at_locations
        .iter()
        .filter_map(|at| at_location(service.id, at, around).map(Value::Object))
        .collect();
    let attributes: Vec<Value> =
        service.attributes.iter().filter_map(|one| attribute(service.id, one, around)).collect();
    let schedules: Vec<Value> = service
        .schedules
        .iter()
        .filter(|one| is_shown(service, one, around))
        .map(|one| Value::Object(object(one)))
        .collect();
    for (name, list) in [("service_at_locations", at), ("attributes", attributes), ("schedules", schedules)] {
        fields.remove(name);
        if !list.is_empty() {
            fields.insert(name.to_owned(), Value::Array(list));
        }
    }
    fields
}

fn at_location(service: Uuid, at: &ServiceAtLocation, around: &Around) -> Option<Map<String, Value>> {
    let location = around.locations.get(&at.location_id)?;
    let mut fields = object(at);
    fields.insert("service_id".to_owned(), json!(service));
    fields.insert("location".to_owned(), Value::Object(whole_location(location)));
    Some(fields)
}

/// Whether a schedule is shown: one of a place that is not shown is not either, since its words may say where that is.
pub fn is_shown(service: &Service, schedule: &Schedule, around: &Around) -> bool {
    let at = |id| service.service_at_locations.iter().find(|at| at.id == id);
    schedule.service_at_location_id.and_then(at).is_none_or(|at| around.locations.contains_key(&at.location_id))
}

/// A service at one of its places, as a list shows it; nothing, where the place is not shown.
pub fn listed_at_location(service: &Service, at: &ServiceAtLocation, around: &Around) -> Option<Map<String, Value>> {
    let location = around.locations.get(&at.location_id)?;
    let mut fields = object(at);
    fields.insert("service_id".to_owned(), json!(service.id));
    fields.insert("location".to_owned(), Value::Object(without_lists(object(&**location))));
    fields.insert("service".to_owned(), Value::Object(listed_service(service, around)));
    Some(fields)
}

/// A service at one of its places, with everything inside of both; nothing, where the place is not shown.
pub fn whole_at_location(service: &Service, at: &ServiceAtLocation, around: &Around) -> Option<Map<String, Value>> {
    let mut fields = at_location(service.id, at, around)?;
    fields.insert("service".to_owned(), Value::Object(whole_service(service, around)));
    Some(fields)
}

/// An organization as a list shows it.
pub fn listed_organization(organization: &Organization) -> Map<String, Value> {
    without_lists(whole_organization(organization))
}

/// An organization with its numbers in registers.
pub fn whole_organization(organization: &Organization) -> Map<String, Value> {
    let mut fields = object(organization);
    fields.entry("description").or_insert_with(|| json!(organization.name));
    fields
}

/// A place with its addresses.
pub fn whole_location(location: &Location) -> Map<String, Value> {
    let mut fields = object(location);
    let addresses: Vec<Value> = location.addresses.iter().filter_map(|one| address(one, location)).collect();
    fields.remove("addresses");
    if !addresses.is_empty() {
        fields.insert("addresses".to_owned(), Value::Array(addresses));
    }
    fields
}

/// An address with all that the schema requires; nothing, where that is not known.
fn address(address: &Address, location: &Location) -> Option<Value> {
    let mut fields = object(address);
    let street = Some(&address.address_1).filter(|street| !street.is_empty()).or(location.name.as_ref())?;
    let town = address.city.as_ref().or(address.region.as_ref()).or(address.state_province.as_ref())?;
    address.postal_code.as_ref()?;
    fields.insert("address_1".to_owned(), json!(street));
    fields.insert("city".to_owned(), json!(town));
    fields.entry("state_province").or_insert_with(|| json!(address.region.as_ref().unwrap_or(town)));
    fields.entry("country").or_insert_with(|| json!("GB"));
    fields.insert("location_id".to_owned(), json!(location.id));
    Some(Value::Object(fields))
}

/// That a term is true of a service, with the term; nothing, where the term is not known.
fn attribute(service: Uuid, attribute: &Attribute, around: &Around) -> Option<Value> {
    let term = around.terms.get(&attribute.taxonomy_term_id)?;
    let mut fields = object(attribute);
    fields.insert("link_id".to_owned(), json!(service));
    fields.insert("taxonomy_term".to_owned(), Value::Object(whole_term(term)));
    Some(Value::Object(fields))
}

/// A term of a taxonomy.
pub fn whole_term(term: &TaxonomyTerm) -> Map<String, Value> {
    let mut fields = object(term);
    fields.entry("description").or_insert_with(|| json!(term.name));
    fields
}

/// A taxonomy.
pub fn whole_taxonomy(taxonomy: &crate::model::Taxonomy) -> Map<String, Value> {
    let mut fields = object(taxonomy);
    fields.entry("description").or_insert_with(|| json!(taxonomy.name));
    fields
}
