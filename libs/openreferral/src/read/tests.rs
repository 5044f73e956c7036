use super::*;
use crate::model::{Frequency, LocationType, ServiceStatus};
use crate::write::{self, Around};
use jiff::civil::{date, time};
use proptest::prelude::*;
use serde_json::json;
use std::sync::Arc;

fn one(value: Value) -> Item {
    let mut package = services("a feed", &[value]);
    assert_eq!(package.refused, []);
    package.services.remove(0)
}

/// Where findings are, with their reasons and whether the field was left out.
fn told(item: &Item) -> Vec<(&str, &'static str, bool)> {
    item.findings.iter().map(|one| (one.path.as_str(), one.reason.code(), one.fate == Fate::Held)).collect()
}

#[test]
fn a_feed_of_version_1_is_read_as_one_of_version_3() {
    let package = services(
        "old",
        &[json!({
            "id": "1", "name": "Drop-in", "status": "active",
            "organization": { "id": "o1", "name": "A charity", "url": "http://charity.example.org" },
            "eligibilitys": [{ "id": "e1", "eligibility": "Young people", "minimum_age": "11", "maximum_age": 19 }],
            "fundings": [{ "id": "f", "source": "Grants" }],
            "languages": [{ "id": "l", "language": "Bengali" }],
            "regular_schedules": [{ "id": "s", "weekday": "Monday", "opens_at": "16:00", "closes_at": "18:00:00" }],
            "service_areas": [{ "id": "a", "service_area": "The whole town" }],
            "service_taxonomys": [{ "id": "t", "taxonomy": { "id": "youth", "name": "Youth", "vocabulary": "Ours" } }],
            "service_at_locations": [{ "id": "p", "location": {
                "id": "hall", "name": "The hall", "latitude": "51.5", "longitude": "-0.05",
                "physical_addresses": [{ "id": "x", "address_1": "1 High Street", "city": "London", "postal_code": "e14 9aa" }],
                "accessibility_for_disabilities": [{ "accessibility": "A ramp" }],
            } }],
            "contacts": [{ "id": "c", "name": "Ada", "phones": [{ "id": "n", "number": "020 7946 0000" }] }],
        })],
    );
    let item = &package.services[0];
    assert_eq!(told(item), []);
    let service = &item.service;
    assert_eq!((service.minimum_age, service.maximum_age), (Some(11.0), Some(19.0)));
    assert_eq!(service.eligibility_description.as_deref(), Some("Young people"));
    assert_eq!(service.languages[0].name.as_deref(), Some("Bengali"));
    assert_eq!(service.funding[0].source.as_deref(), Some("Grants"));
    let schedule = &service.schedules[0];
    assert_eq!((schedule.freq, schedule.byday.as_deref()), (Some(Frequency::Weekly), Some("MO")));
    assert_eq!((schedule.opens_at, schedule.closes_at), (Some(time(16, 0, 0, 0)), Some(time(18, 0, 0, 0))));
    let location = &package.locations[&service.service_at_locations[0].location_id];
    assert_eq!((location.latitude, location.longitude), (Some(51.5), Some(-0.05)));
    assert_eq!(location.addresses[0].postal_code.as_deref(), Some("E14 9AA"));
    assert_eq!(location.accessibility[0].description.as_deref(), Some("A ramp"));
    assert_eq!(
        package.organizations[&service.organization_id.unwrap()].website.as_deref(),
        Some("http://charity.example.org")
    );
    assert_eq!(package.terms[&service.attributes[0].taxonomy_term_id].name, "Youth");
    assert_eq!(service.contacts[0].phones[0].number, "020 7946 0000");
}

#[test]
fn every_bad_field_is_told_with_its_reason_and_the_rest_is_kept() {
    let item = one(json!({
        "id": "1", "name": "  Tea\u{a0}and\ntoast ", "status": "running", "email": "nobody at home", "url": "Warmley Hall",
        "assured_date": "20222-01-01", "minimum_age": 19, "maximum_age": 11, "description": "word ".repeat(29_000),
        "accreditations": ["x"],
        "schedules": [{ "byday": "someday", "opens_at": "late", "valid_from": "2026-05-02", "valid_to": "2026-05-01" }, "soon"],
        "cost_options": [{ "amount": "£3.50" }, { "amount": "some" }, { "amount": -1 }],
        "contacts": [{ "name": "Ada", "phones": [{ "number": "ask" }] }],
        "service_at_locations": [
            { "location": { "latitude": -0.05, "longitude": 51.5 } },
            { "location": { "latitude": 0, "longitude": 0, "addresses": [{ "address_1": "1", "postal_code": "LONDON", "country": "Albion" }] } },
        ],
    }));
    assert_eq!(
        told(&item),
        [
            ("description", "too-long", false),
            ("url", "no-url", true),
            ("email", "no-email", true),
            ("status", "not-one-of", true),
            ("accreditations", "not-a-text", true),
            ("assured_date", "no-date", true),
            ("schedules", "not-an-object", true),
            ("schedules[0].byday", "no-days", true),
            ("schedules[0].opens_at", "no-time", true),
            ("schedules[0].valid_to", "before-its-begin", true),
            ("cost_options[1].amount", "no-number", true),
            ("cost_options[2].amount", "out-of-range", true),
            ("contacts[0].phones[0].number", "no-phone", true),
            ("service_at_locations[0].location.latitude", "exchanged", false),
            ("service_at_locations[0].location.longitude", "exchanged", false),
            ("service_at_locations[1].location.latitude", "elsewhere", true),
            ("service_at_locations[1].location.longitude", "elsewhere", true),
            ("service_at_locations[1].location.addresses[0].postal_code", "no-postcode", true),
            ("service_at_locations[1].location.addresses[0].country", "not-one-of", true),
            ("minimum_age", "before-its-begin", true),
            ("maximum_age", "before-its-begin", true),
        ]
    );
    let service = &item.service;
    assert_eq!(service.name, "Tea and toast");
    assert_eq!(service.status, ServiceStatus::Active);
    assert_eq!(service.cost_options[0].amount, Some(3.5));
    assert_eq!(service.description.as_ref().unwrap().chars().count(), 9_995);
    // What is held back of a text of 145,000 letters is its beginning.
    assert_eq!(item.findings[0].value.chars().count(), 4_000);
    assert!(item.findings.iter().all(|one| !one.reason.to_string().is_empty()));
}

#[test]
fn addresses_of_pages_without_their_beginning_are_put_right() {
    for (text, whole) in [
        ("www.example.org", "https://www.example.org"),
        ("http:www.example.org", "https://www.example.org"),
        ("https:/example.org/a?b#c", "https://example.org/a?b#c"),
        ("HTTP://Example.org", "http://Example.org"),
        ("https://example.org/café", "https://example.org/caf%C3%A9"),
        ("example.org:8080/x", "https://example.org:8080/x"),
    ] {
        assert_eq!(whole_url(text).as_deref(), Some(whole), "{text}");
    }
    for text in [
        "",
        "Warmley Hall",
        "javascript:alert(1)",
        "ftp://example.org",
        "http://localhost/",
        "https://",
        "a@b.org",
        "http://user:secret@example.org",
    ] {
        assert_eq!(whole_url(text), None, "{text}");
    }
}

#[test]
fn mails_postcodes_and_times_are_read_as_people_write_them() {
    for (text, is) in [
        ("a@b.org", true),
        ("first.last+tag@sub.example.co.uk", true),
        ("a@b", false),
        ("a b@c.org", false),
        ("a..b@c.org", false),
        ("@c.org", false),
    ] {
        assert_eq!(is_email(text), is, "{text}");
    }
    for (text, read) in [
        ("e149aa", Some("E14 9AA")),
        ("EC1A 1BB", Some("EC1A 1BB")),
        ("W1A0AX", Some("W1A 0AX")),
        ("E14", None),
        ("LONDON", None),
        ("", None),
    ] {
        assert_eq!(postcode(text).as_deref(), read, "{text}");
    }
    for (text, read) in [
        ("16:00", Some(time(16, 0, 0, 0))),
        ("4pm", Some(time(16, 0, 0, 0))),
        ("12am", Some(time(0, 0, 0, 0))),
        ("9.30 am", Some(time(9, 30, 0, 0))),
        ("09:00+01:00", Some(time(9, 0, 0, 0))),
        ("09:00-05:00", Some(time(9, 0, 0, 0))),
        ("10:00:00Z", Some(time(10, 0, 0, 0))),
        ("25:00", None),
        ("13pm", None),
        ("9", None),
        ("late", None),
    ] {
        assert_eq!(time_of_day(text), read, "{text}");
    }
}

#[test]
fn a_service_without_a_name_is_kept_and_one_without_anything_is_not() {
    let package =
        services("a feed", &[json!({ "id": "1", "name": " ", "description": "<p><br></p>" }), json!({}), json!("x")]);
    let item = &package.services[0];
    assert_eq!((item.service.name.as_str(), item.service.description.as_ref()), (NAMELESS, None));
    assert_eq!(told(item), [("name", "no-name", true)]);
    let refused: Vec<(usize, Why)> = package.refused.iter().map(|one| (one.place, one.why)).collect();
    assert_eq!(refused, [(2, Why::Nothing), (3, Why::NotAnObject)]);
}

#[test]
fn of_two_services_with_the_same_identifier_the_first_stays() {
    let first = json!({ "id": "1", "name": "Tea" });
    let package = services("a feed", &[first.clone(), first, json!({ "id": "1", "name": "Toast" })]);
    assert_eq!(package.services.len(), 1);
    assert_eq!(package.repeated, 1);
    assert_eq!(package.refused, [Refused { place: 3, name: "Toast".to_owned(), why: Why::AnotherWithItsId }]);
}

#[test]
fn names_that_the_standard_does_not_know_are_handed_on() {
    let item = one(json!({ "id": "1", "name": "Tea", "send": "yes", "pc_targetAudience": [], "attending_type": "" }));
    assert_eq!(Value::Object(item.extras), json!({ "send": "yes" }));
}

#[test]
fn services_stand_in_a_list_in_a_page_or_alone() {
    let service = json!({ "id": "1", "name": "Tea" });
    for document in [
        json!([service]),
        json!({ "contents": [service] }),
        json!({ "content": [service], "totalPages": 1 }),
        service.clone(),
    ] {
        assert_eq!(services_in(&document), Some(&[service.clone()][..]), "{document}");
    }
    assert_eq!(services_in(&json!({ "error": "none" })), None);
}

#[test]
fn tables_are_joined_by_their_identifiers() {
    let row =
        |cells: &[(&str, &str)]| cells.iter().map(|(name, text)| (name.to_string(), json!(text))).collect::<Row>();
    let mut sheets = Tables::default();
    sheets.add("Services", vec![row(&[("id", "s"), ("name", "Tea"), ("organization_id", "o"), ("send", "yes")])]);
    sheets.add("organizations", vec![row(&[("id", "o"), ("name", "A charity")])]);
    sheets.add(
        "locations",
        vec![row(&[
            ("id", "l"),
            ("name", "The hall"),
            ("location_type", "physical"),
            ("latitude", "51.5"),
            ("longitude", "-0.1"),
        ])],
    );
    sheets.add(
        "address",
        vec![row(&[
            ("id", "a"),
            ("location_id", "l"),
            ("address_1", "1 High Street"),
            ("city", "London"),
            ("postal_code", "E1 1AA"),
        ])],
    );
    sheets.add("service_at_location", vec![row(&[("id", "sl"), ("service_id", "s"), ("location_id", "l")])]);
    sheets.add(
        "schedules",
        vec![
            row(&[("id", "1"), ("service_at_location_id", "sl"), ("freq", "weekly"), ("byday", "MO")]),
            row(&[("id", "2"), ("service_id", "s"), ("freq", "DAILY"), ("opens_at", "09:00")]),
        ],
    );
    sheets.add("phones", vec![row(&[("id", "p"), ("service_id", "s"), ("number", "020 7946 0000")])]);
    sheets.add("attributes", vec![row(&[("id", "at"), ("link_id", "s"), ("taxonomy_term_id", "t")])]);
    sheets.add("taxonomy_terms", vec![row(&[("id", "t"), ("name", "Food"), ("taxonomy_id", "x")])]);
    assert!(sheets.has_services());
    let package = tables("a folder", sheets);
    let item = &package.services[0];
    assert_eq!(told(item), []);
    let service = &item.service;
    assert_eq!(service.schedules.len(), 2);
    assert_eq!(service.schedules[1].service_at_location_id, Some(service.service_at_locations[0].id));
    assert_eq!(service.schedules[0].byday.as_deref(), Some("MO,TU,WE,TH,FR,SA,SU"));
    assert_eq!(service.contacts[0].phones[0].number, "020 7946 0000");
    assert_eq!(
        package.locations[&service.service_at_locations[0].location_id].addresses[0].city.as_deref(),
        Some("London")
    );
    assert_eq!(package.organizations[&service.organization_id.unwrap()].name, "A charity");
    assert_eq!(package.terms[&service.attributes[0].taxonomy_term_id].name, "Food");
    assert_eq!(item.extras["send"], "yes");
    assert_eq!(LocationType::default(), LocationType::Physical);
}

#[test]
fn what_hangs_on_nothing_and_what_stands_by_itself_is_told_too() {
    let row =
        |cells: &[(&str, &str)]| cells.iter().map(|(name, text)| (name.to_string(), json!(text))).collect::<Row>();
    let mut sheets = Tables::default();
    sheets.add("services", vec![row(&[("id", "s"), ("name", "Tea")])]);
    sheets.add("schedules", vec![row(&[("id", "1"), ("service_id", "nowhere"), ("byday", "MO")])]);
    sheets.add(
        "locations",
        vec![row(&[
            ("id", "l"),
            ("name", "Hall"),
            ("latitude", "-0.1"),
            ("longitude", "51.5"),
            ("confidential", "ja"),
        ])],
    );
    sheets.add(
        "organizations",
        vec![row(&[("id", "o"), ("name", "A charity"), ("email", "nobody"), ("parent_organization_id", "o9")])],
    );
    sheets.add("nonsense", vec![row(&[("id", "x")])]);
    let package = tables("a folder", sheets);
    let told: Vec<(&str, &str)> = package.others.iter().map(|(name, one)| (name.as_str(), one.path.as_str())).collect();
    assert_eq!(
        told,
        [
            ("organization A charity", "email"),
            ("location Hall", "latitude"),
            ("location Hall", "longitude"),
            ("location Hall", "confidential"),
            ("A charity", "parent_organization_id"),
        ]
    );
    assert_eq!(package.confidential.values().collect::<Vec<_>>(), [&true]);
    let lost: Vec<(&str, &str, &str)> =
        package.lost.iter().map(|one| (one.table.as_str(), one.by, one.key.as_str())).collect();
    assert_eq!(lost, [("schedules", "service_id", "nowhere"), ("nonsense", "", "")]);
}

#[test]
fn a_time_of_a_spreadsheet_is_one_and_half_a_number_is_none() {
    assert_eq!(time_of_day("1899-12-31T09:30:00"), Some(time(9, 30, 0, 0)));
    assert_eq!(time_of_day("1899-12-30 17:00:00"), Some(time(17, 0, 0, 0)));
    for text in ["0.5", "9:5", "1899-12-31", "2026-01-01T09:30:00"] {
        assert_eq!(time_of_day(text), None, "{text}");
    }
}

fn around(package: &Package) -> Around {
    Around {
        organizations: package.organizations.iter().map(|(id, one)| (*id, Arc::new(one.clone()))).collect(),
        locations: package.locations.iter().map(|(id, one)| (*id, Arc::new(one.clone()))).collect(),
        terms: package.terms.iter().map(|(id, one)| (*id, Arc::new(one.clone()))).collect(),
    }
}

/// Words that stand where a feed may put anything.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<f64>().prop_map(|n| json!(n)),
        "\\PC{0,12}".prop_map(Value::from),
        proptest::sample::select(vec![
            "",
            " ",
            "MO",
            "WEEKLY",
            "51.5",
            "2026-02-30",
            "2026-02-03",
            "10:00",
            "https://a.org",
            "a@b.org",
            "E1 1AA",
            "<p>x</p>",
            "active"
        ])
        .prop_map(Value::from),
    ];
    let names = proptest::sample::select(vec![
        "id",
        "name",
        "description",
        "url",
        "email",
        "status",
        "minimum_age",
        "schedules",
        "byday",
        "freq",
        "opens_at",
        "valid_from",
        "location",
        "service_at_locations",
        "addresses",
        "address_1",
        "city",
        "postal_code",
        "latitude",
        "longitude",
        "organization",
        "contacts",
        "phones",
        "number",
        "attributes",
        "taxonomy_term",
        "cost_options",
        "amount",
        "assured_date",
        "last_modified",
    ]);
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            proptest::collection::vec((names.clone(), inner), 0..8).prop_map(|fields| Value::Object(
                fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
            )),
        ]
    })
}

fn has_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty() || items.iter().any(has_blank),
        Value::Object(fields) => fields.values().any(has_blank),
        _ => false,
    }
}

proptest! {
    /// Whatever a feed holds: nothing breaks, what is written states something in every field, and it is read as the same again.
    #[test]
    fn whatever_stands_there_what_is_written_is_sound(values in proptest::collection::vec(anything(), 0..4)) {
        let package = services("a feed", &values);
        let around = around(&package);
        for item in &package.services {
            let written = Value::Object(write::whole_service(&item.service, &around));
            prop_assert!(!has_blank(&written), "{written}");
            let again = services("a feed", std::slice::from_ref(&written));
            prop_assert_eq!(&again.services[0].service, &item.service);
            prop_assert_eq!(&again.services[0].findings, &vec![]);
        }
    }

    /// Plain text stays as it is.
    #[test]
    fn text_is_made_plain_once(text in "\\PC{0,60}") {
        prop_assert_eq!(plain(&plain(&text)), plain(&text));
    }
}

#[test]
fn a_date_is_a_day_with_or_without_a_time_after_it() {
    let item =
        one(json!({ "id": "1", "name": "Tea", "assured_date": "2024-11-27T10:00:00Z", "last_modified": "2024-11-27" }));
    assert_eq!(item.service.assured_date, Some(date(2024, 11, 27)));
    assert_eq!(item.service.last_modified.unwrap().to_string(), "2024-11-27T00:00:00Z");
    assert_eq!(told(&item), []);
}
