//! The parts of a service that are no places: schedules, costs, languages, contacts, areas, funding.

use super::Reason;
use super::fields::Fields;
use crate::identity::Names;
use crate::model::{Contact, CostOption, Frequency, Funding, Language, Phone, Schedule, ServiceArea};
use crate::recurrence;
use uuid::Uuid;

/// The kind under which a service at a location has its identifier.
pub(super) const AT_LOCATION: &str = "service at location";

/// The most that something may cost, in pounds: what is above is a slip.
const DEAREST: f64 = 100_000.0;

const FREQUENCIES: [(&str, Option<Frequency>); 4] = [
    ("WEEKLY", Some(Frequency::Weekly)),
    ("MONTHLY", Some(Frequency::Monthly)),
    // Every day is every week on all of its days.
    ("DAILY", None),
    ("NONE", None),
];

/// A schedule. `at` is the identifier of the service at the location to which it belongs, where it stands there; else it may name
/// one of its service, whose names these are.
pub(super) fn schedule(fields: &mut Fields, id: Uuid, at: Option<Uuid>, names: &Names) -> Schedule {
    let named = fields.key(&["service_at_location_id"]).map(|key| names.record(AT_LOCATION, &key));
    let mut schedule = Schedule {
        id,
        service_at_location_id: at.or(named),
        valid_from: fields.date(&["valid_from"]),
        valid_to: fields.date(&["valid_to"]),
        dtstart: fields.date(&["dtstart"]),
        until: fields.date(&["until"]),
        count: fields.count(&["count"]),
        interval: fields.count(&["interval"]),
        byday: fields.by(&["byday", "weekday"], Reason::NoDays, recurrence::days_of_week),
        bymonthday: fields.by(&["bymonthday"], Reason::NoDays, recurrence::days_of_month),
        description: fields.sentences(&["description"]),
        opens_at: fields.time(&["opens_at"]),
        closes_at: fields.time(&["closes_at"]),
        schedule_link: fields.url(&["schedule_link"]),
        attending_type: fields.line(&["attending_type"]),
        notes: fields.sentences(&["notes"]),
        freq: None,
    };
    let daily = fields.key(&["freq"]).is_some_and(|word| word.eq_ignore_ascii_case("DAILY"));
    schedule.freq = fields.choice(&["freq"], &FREQUENCIES).flatten();
    if daily && schedule.interval.is_none_or(|interval| interval == 1) && schedule.byday.is_none() {
        schedule.byday = Some("MO,TU,WE,TH,FR,SA,SU".to_owned());
    }
    // Days of the week alone are meant to repeat.
    if schedule.freq.is_none() && schedule.byday.is_some() {
        schedule.freq = Some(Frequency::Weekly);
    }
    if let (Some(from), Some(to)) = (schedule.valid_from, schedule.valid_to)
        && from > to
    {
        fields.held("valid_to", &serde_json::json!(to), Reason::BeforeItsBegin);
        schedule.valid_to = None;
    }
    schedule
}

pub(super) fn cost(fields: &mut Fields, id: Uuid) -> CostOption {
    CostOption {
        id,
        valid_from: fields.date(&["valid_from"]),
        valid_to: fields.date(&["valid_to"]),
        option: fields.sentences(&["option"]),
        amount: fields.number_in(&["amount"], 0.0..=DEAREST),
        amount_description: fields.sentences(&["amount_description"]),
    }
}

pub(super) fn languages(fields: &mut Fields, names: &Names) -> Vec<Language> {
    fields.each(&["languages"], |fields, n| {
        let id = names.within(fields.key(&["id"]), "language", n);
        let language = Language { id, name: fields.line(&["name", "language"]), code: fields.line(&["code"]) };
        (language.name.is_some() || language.code.is_some()).then_some(language)
    })
}

pub(super) fn contact(fields: &mut Fields, id: Uuid) -> Option<Contact> {
    let names = Names::of(id);
    let contact = Contact {
        id,
        name: fields.line(&["name"]),
        title: fields.line(&["title"]),
        email: fields.email(&["email"]),
        phones: fields.each(&["phones"], |fields, n| phone(fields, &names, n)),
    };
    let says_something = contact.name.is_some() || contact.title.is_some() || contact.email.is_some();
    (says_something || !contact.phones.is_empty()).then_some(contact)
}

fn phone(fields: &mut Fields, names: &Names, n: usize) -> Option<Phone> {
    let id = names.within(fields.key(&["id"]), "phone", n);
    let number = fields.phone(&["number"])?;
    Some(Phone {
        id,
        number,
        description: fields.sentences(&["description"]),
        languages: languages(fields, &Names::of(id)),
    })
}

pub(super) fn area(fields: &mut Fields, id: Uuid) -> Option<ServiceArea> {
    let area = ServiceArea {
        id,
        name: fields.sentences(&["name", "service_area"]),
        extent: fields.text(&["extent"], 100_000),
        extent_type: fields
            .choice(
                &["extent_type"],
                &[("geojson", "geojson"), ("topojson", "topojson"), ("kml", "kml"), ("text", "text")],
            )
            .map(str::to_owned),
        uri: fields.url(&["uri"]),
    };
    (area.name.is_some() || area.uri.is_some() || area.extent.is_some()).then_some(area)
}

pub(super) fn funding(fields: &mut Fields, id: Uuid) -> Option<Funding> {
    Some(Funding { id, source: Some(fields.sentences(&["source"])?) })
}
