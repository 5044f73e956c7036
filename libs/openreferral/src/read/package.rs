//! Everything that one reading gives, each record once.

use super::fields::Fields;
use super::service::{KNOWN, service, term};
use super::{Fate, Finding, Reason, place};
use crate::identity::Names;
use crate::model::{Location, Organization, Service, Taxonomy, TaxonomyTerm};
use crate::tabular::Lost;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a feed says: its services, and everything that they refer to.
#[derive(Debug, Default)]
pub struct Package {
    /// The services, in the order of the feed.
    pub services: Vec<Item>,
    /// Who provides them.
    pub organizations: BTreeMap<Uuid, Organization>,
    /// Where they are.
    pub locations: BTreeMap<Uuid, Location>,
    /// The lists of terms.
    pub taxonomies: BTreeMap<Uuid, Taxonomy>,
    /// The terms.
    pub terms: BTreeMap<Uuid, TaxonomyTerm>,
    /// What the feed says, in our field `confidential`, of whether nobody may know where a place is. What is no clear no is a yes.
    pub confidential: BTreeMap<Uuid, bool>,
    /// Fields of places, organizations and terms that stand by themselves and were not taken as they stood, with the name of each.
    pub others: Vec<(String, Finding)>,
    /// Rows and tables of which nothing was taken, since they hang on nothing.
    pub lost: Vec<Lost>,
    /// Records of which nothing was kept.
    pub refused: Vec<Refused>,
    /// How many records stood there twice, word for word.
    pub repeated: usize,
}

/// A service as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The service.
    pub service: Service,
    /// What else stands there, under names that the standard does not know.
    pub extras: Map<String, Value>,
    /// The fields that were not taken as they stood.
    pub findings: Vec<Finding>,
}

/// A record of which nothing was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Its place in the feed, from 1.
    pub place: usize,
    /// How it is called there, or its identifier.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why nothing was kept of a record.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Why {
    /// It is no object.
    NotAnObject,
    /// It has neither an identifier nor a name.
    Nothing,
    /// Another record with its identifier, and other content, came before it.
    AnotherWithItsId,
}

/// What stands inside of services, each once: what came first stays, and takes from others what it does not state.
pub(super) struct Found<'a>(&'a mut Package);

impl Found<'_> {
    pub(super) fn organization(&mut self, one: Organization) {
        match self.0.organizations.get_mut(&one.id) {
            None => drop(self.0.organizations.insert(one.id, one)),
            Some(kept) => {
                kept.description = kept.description.take().or(one.description);
                kept.email = kept.email.take().or(one.email);
                kept.website = kept.website.take().or(one.website);
                kept.logo = kept.logo.take().or(one.logo);
                kept.uri = kept.uri.take().or(one.uri);
                kept.parent_organization_id = kept.parent_organization_id.or(one.parent_organization_id);
                if kept.organization_identifiers.is_empty() {
                    kept.organization_identifiers = one.organization_identifiers;
                }
            }
        }
    }

    pub(super) fn location(&mut self, one: Location, confidential: Option<bool>) {
        if let Some(confidential) = confidential {
            // Said once is said.
            *self.0.confidential.entry(one.id).or_default() |= confidential;
        }
        match self.0.locations.get_mut(&one.id) {
            None => drop(self.0.locations.insert(one.id, one)),
            Some(kept) => {
                if kept.latitude.is_none() {
                    (kept.latitude, kept.longitude) = (one.latitude, one.longitude);
                }
                kept.name = kept.name.take().or(one.name);
                kept.description = kept.description.take().or(one.description);
                if kept.addresses.is_empty() {
                    kept.addresses = one.addresses;
                }
                if kept.accessibility.is_empty() {
                    kept.accessibility = one.accessibility;
                }
            }
        }
    }

    pub(super) fn taxonomy(&mut self, one: Taxonomy) {
        self.0.taxonomies.entry(one.id).or_insert(one);
    }

    pub(super) fn term(&mut self, one: TaxonomyTerm) {
        self.0.terms.entry(one.id).or_insert(one);
    }
}

/// Reads services, each an object with everything inside of it, or with the identifiers of it.
pub(super) fn services(package: &mut Package, feed: &Names, values: &[Value]) {
    let mut seen: BTreeMap<Uuid, &Value> = BTreeMap::new();
    for (n, value) in values.iter().enumerate() {
        let mut refuse = |name: String, why| package.refused.push(Refused { place: n + 1, name, why });
        let Value::Object(object) = value else {
            refuse(String::new(), Why::NotAnObject);
            continue;
        };
        let mut findings = Vec::new();
        let mut fields = Fields::new(object, "", &mut findings);
        let Some(key) = fields.key(&["id"]).or_else(|| fields.key(&["name"])) else {
            refuse(String::new(), Why::Nothing);
            continue;
        };
        let id = feed.record("service", &key);
        match seen.get(&id) {
            Some(before) if *before == value => {
                package.repeated += 1;
                continue;
            }
            Some(_) => {
                refuse(fields.key(&["name"]).unwrap_or(key), Why::AnotherWithItsId);
                continue;
            }
            None => drop(seen.insert(id, value)),
        }
        let service = service(&mut fields, id, feed, &mut Found(package));
        package.services.push(Item { service, extras: extras(object), findings });
    }
}

/// Leaves out what names a record that is nowhere in the feed.
pub(super) fn prune(package: &mut Package) {
    let known: Vec<Uuid> = package.organizations.keys().copied().collect();
    for one in package.organizations.values_mut() {
        if let Some(id) = one.parent_organization_id.take_if(|id| *id == one.id || !known.contains(id)) {
            let path = "parent_organization_id".to_owned();
            let finding = Finding { path, value: id.to_string(), reason: Reason::Nowhere, fate: Fate::Held };
            package.others.push((one.name.clone(), finding));
        }
    }
    let Package { services, organizations, locations, terms, .. } = package;
    for Item { service, findings, .. } in services {
        let mut nowhere = |path: &str, id: Uuid| {
            let (path, value) = (path.to_owned(), id.to_string());
            findings.push(Finding { path, value, reason: Reason::Nowhere, fate: Fate::Held });
        };
        if let Some(id) = service.organization_id.take_if(|id| !organizations.contains_key(id)) {
            nowhere("organization_id", id);
        }
        let gone = service.service_at_locations.extract_if(.., |at| !locations.contains_key(&at.location_id));
        gone.for_each(|at| nowhere("service_at_locations.location_id", at.location_id));
        let gone = service.attributes.extract_if(.., |one| !terms.contains_key(&one.taxonomy_term_id));
        gone.for_each(|one| nowhere("attributes.taxonomy_term_id", one.taxonomy_term_id));
        let at: Vec<Uuid> = service.service_at_locations.iter().map(|at| at.id).collect();
        for schedule in &mut service.schedules {
            if let Some(id) = schedule.service_at_location_id.take_if(|id| !at.contains(id)) {
                nowhere("schedules.service_at_location_id", id);
            }
        }
    }
}

fn extras(object: &Map<String, Value>) -> Map<String, Value> {
    let says_something = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    };
    let unknown = object.iter().filter(|(name, value)| !KNOWN.contains(&name.as_str()) && says_something(value));
    unknown.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Reads records that stand by themselves, beside the services.
pub(super) fn others(package: &mut Package, feed: &Names, kind: &str, objects: &[Value]) {
    for object in objects.iter().filter_map(Value::as_object) {
        let mut findings = Vec::new();
        let mut fields = Fields::new(object, "", &mut findings);
        let Some(key) = fields.key(&["id"]) else { continue };
        let name = format!("{kind} {}", fields.key(&["name"]).unwrap_or_else(|| key.clone()));
        let mut found = Found(package);
        match kind {
            "organization" => {
                let organization = place::organization(&mut fields, feed.record(kind, &key), feed);
                organization.into_iter().for_each(|one| found.organization(one));
            }
            "location" => {
                let location = place::location(&mut fields, feed.record(kind, &key));
                found.location(location, fields.protects("confidential"));
            }
            "taxonomy" => {
                let Some(name) = fields.line(&["name"]) else { continue };
                found.taxonomy(Taxonomy {
                    id: feed.record(kind, &key),
                    name,
                    description: fields.sentences(&["description"]),
                    uri: fields.url(&["uri"]),
                    version: fields.line(&["version"]),
                });
            }
            _ => drop(term(&mut fields, feed, &mut found)),
        }
        package.others.extend(findings.into_iter().map(|finding| (name.clone(), finding)));
    }
}
