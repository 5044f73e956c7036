//! A service with everything that stands inside of it.

use super::fields::{Fields, LONGEST_DESCRIPTION};
use super::package::Found;
use super::{Reason, parts, place};
use crate::identity::Names;
use crate::model::{Attribute, Service, ServiceAtLocation, ServiceStatus, Taxonomy, TaxonomyTerm};
use serde_json::json;
use uuid::Uuid;

/// What a service without a name is called until somebody names it.
pub const NAMELESS: &str = "Service without a name";

const STATUSES: [(&str, ServiceStatus); 5] = [
    ("active", ServiceStatus::Active),
    ("inactive", ServiceStatus::Inactive),
    ("defunct", ServiceStatus::Defunct),
    ("temporarily closed", ServiceStatus::TemporarilyClosed),
    ("temporarily_closed", ServiceStatus::TemporarilyClosed),
];

/// The oldest that anybody gets, in years.
const OLDEST: f64 = 120.0;

/// Fields of a service that are read here, under all of their names; others are handed on.
pub(super) const KNOWN: [&str; 40] = [
    "id",
    "organization_id",
    "organization",
    "name",
    "description",
    "url",
    "email",
    "status",
    "fees",
    "accreditations",
    "minimum_age",
    "maximum_age",
    "eligibility_description",
    "assured_date",
    "assurer_email",
    "alert",
    "last_modified",
    "schedules",
    "regular_schedules",
    "service_areas",
    "service_at_locations",
    "languages",
    "funding",
    "fundings",
    "cost_options",
    "contacts",
    "attributes",
    "service_taxonomys",
    "service_taxonomies",
    "eligibilitys",
    "eligibility",
    "phones",
    "program_id",
    "program",
    "alternate_name",
    "interpretation_services",
    "fees_description",
    "metadata",
    "eligibilities",
    "locations",
];

/// Reads a service. The organization, the places and the terms that stand inside of it go into what was found.
pub(super) fn service(fields: &mut Fields, id: Uuid, feed: &Names, found: &mut Found) -> Service {
    let names = Names::of(id);
    let name = fields.line(&["name"]).unwrap_or_else(|| {
        fields.held("name", &json!(""), Reason::NoName);
        NAMELESS.to_owned()
    });
    let mut service = Service {
        id,
        organization_id: organization(fields, feed, found),
        name,
        description: fields.text(&["description"], LONGEST_DESCRIPTION),
        url: fields.url(&["url"]),
        email: fields.email(&["email"]),
        status: fields.choice(&["status"], &STATUSES).unwrap_or_default(),
        fees: fields.sentences(&["fees_description", "fees"]),
        accreditations: fields.sentences(&["accreditations"]),
        minimum_age: fields.number_in(&["minimum_age"], 0.0..=OLDEST),
        maximum_age: fields.number_in(&["maximum_age"], 0.0..=OLDEST),
        eligibility_description: fields.sentences(&["eligibility_description"]),
        assured_date: fields.date(&["assured_date"]),
        assurer_email: fields.email(&["assurer_email"]),
        alert: fields.sentences(&["alert"]),
        last_modified: fields.moment(&["last_modified"]),
        schedules: fields.each(&["schedules", "regular_schedules"], |fields, n| {
            let id = names.within(fields.key(&["id"]), "schedule", n);
            Some(parts::schedule(fields, id, None, &names))
        }),
        service_areas: fields
            .each(&["service_areas"], |fields, n| parts::area(fields, names.within(fields.key(&["id"]), "area", n))),
        languages: parts::languages(fields, &names),
        funding: fields.each(&["funding", "fundings"], |fields, n| {
            parts::funding(fields, names.within(fields.key(&["id"]), "funding", n))
        }),
        cost_options: fields.each(&["cost_options"], |fields, n| {
            Some(parts::cost(fields, names.within(fields.key(&["id"]), "cost", n)))
        }),
        contacts: fields
            .each(&["contacts"], |fields, n| parts::contact(fields, names.within(fields.key(&["id"]), "contact", n))),
        attributes: Vec::new(),
        service_at_locations: Vec::new(),
    };
    places(fields, &names, feed, found, &mut service);
    service.attributes = attributes(fields, &names, feed, found);
    eligibility_of_old(fields, &mut service);
    ages(fields, &mut service);
    service
}

fn organization(fields: &mut Fields, feed: &Names, found: &mut Found) -> Option<Uuid> {
    let inside = fields.each(&["organization"], |fields, _| {
        let id = feed.record("organization", &fields.key(&["id"]).or_else(|| fields.key(&["name"]))?);
        found.organization(place::organization(fields, id, feed)?);
        Some(id)
    });
    let named = || fields.key(&["organization_id"]).map(|key| feed.record("organization", &key));
    inside.first().copied().or_else(named)
}

fn places(fields: &mut Fields, names: &Names, feed: &Names, found: &mut Found, service: &mut Service) {
    let mut schedules = Vec::new();
    let at = fields.each(&["service_at_locations"], |fields, n| {
        let id = names.within(fields.key(&["id"]), parts::AT_LOCATION, n);
        let inside = fields.each(&["location"], |fields, _| {
            let own = fields.key(&["id"]).unwrap_or_else(|| format!("{id} {n}"));
            let location = place::location(fields, feed.record("location", &own));
            let id = location.id;
            found.location(location, fields.protects("confidential"));
            Some(id)
        });
        let named = fields.key(&["location_id"]).map(|key| feed.record("location", &key));
        let location_id = inside.first().copied().or(named)?;
        schedules.extend(fields.each(&["schedules", "regular_schedules", "regular_schedule"], |fields, n| {
            let own = Names::of(id).within(fields.key(&["id"]), "schedule", n);
            Some(parts::schedule(fields, own, Some(id), names))
        }));
        Some(ServiceAtLocation { id, location_id, description: fields.sentences(&["description"]) })
    });
    service.service_at_locations = at;
    // Some feeds name a schedule both at the service and at the place.
    schedules.retain(|one| service.schedules.iter().all(|other| other.id != one.id));
    service.schedules.extend(schedules);
}

fn attributes(fields: &mut Fields, names: &Names, feed: &Names, found: &mut Found) -> Vec<Attribute> {
    fields.each(&["attributes", "service_taxonomys", "service_taxonomies"], |fields, n| {
        let id = names.within(fields.key(&["id"]), "attribute", n);
        let inside = fields.each(&["taxonomy_term", "taxonomy"], |fields, _| term(fields, feed, found));
        let named = fields.key(&["taxonomy_term_id"]).map(|key| feed.record("taxonomy term", &key));
        let taxonomy_term_id = inside.first().copied().or(named)?;
        Some(Attribute { id, link_type: fields.line(&["link_type"]), taxonomy_term_id })
    })
}

/// A term of a taxonomy, with the taxonomy itself where it is named.
pub(super) fn term(fields: &mut Fields, feed: &Names, found: &mut Found) -> Option<Uuid> {
    let name = fields.line(&["name", "term"])?;
    let id = feed.record("taxonomy term", &fields.key(&["id"]).unwrap_or_else(|| name.clone()));
    let taxonomy = fields.line(&["taxonomy", "vocabulary"]);
    let key = fields.key(&["taxonomy_id"]).or_else(|| taxonomy.clone());
    let taxonomy_id = key.map(|key| feed.record("taxonomy", &key));
    if let (Some(id), Some(name)) = (taxonomy_id, taxonomy.clone()) {
        found.taxonomy(Taxonomy { id, name, ..Taxonomy::default() });
    }
    found.term(TaxonomyTerm {
        id,
        name,
        description: fields.sentences(&["description"]),
        parent_id: fields.key(&["parent_id"]).map(|key| feed.record("taxonomy term", &key)),
        taxonomy,
        taxonomy_id,
        term_uri: fields.url(&["term_uri", "uri"]),
    });
    Some(id)
}

/// Who it is for, as feeds of version 1.0 say it.
fn eligibility_of_old(fields: &mut Fields, service: &mut Service) {
    let mut words = Vec::new();
    fields.each(&["eligibilitys", "eligibilities", "eligibility"], |fields, _| {
        words.extend(fields.sentences(&["eligibility"]));
        let youngest = fields.number_in(&["minimum_age"], 0.0..=OLDEST);
        let oldest = fields.number_in(&["maximum_age"], 0.0..=OLDEST);
        service.minimum_age = service.minimum_age.or(youngest);
        service.maximum_age = service.maximum_age.or(oldest);
        Some(())
    });
    if service.eligibility_description.is_none() && !words.is_empty() {
        service.eligibility_description = Some(words.join("; "));
    }
}

fn ages(fields: &mut Fields, service: &mut Service) {
    if let (Some(from), Some(to)) = (service.minimum_age, service.maximum_age)
        && from > to
    {
        fields.held("minimum_age", &json!(from), Reason::BeforeItsBegin);
        fields.held("maximum_age", &json!(to), Reason::BeforeItsBegin);
        (service.minimum_age, service.maximum_age) = (None, None);
    }
}
