//! Reading JSON: a package with its grants, or a list of them.

use crate::{Grant, INVENTED, Organisation, Place, Read, amount, currency, day};
use serde_json::Value;

/// The grants of a JSON file.
pub fn read_json(bytes: &[u8]) -> Read {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let whole: Value = match serde_json::from_slice(bytes) {
        Ok(whole) => whole,
        Err(error) => return Read::nothing(format!("The file is not JSON: {error}. Export it again.")),
    };
    let list = whole.get("grants").unwrap_or(&whole);
    let Some(list) = list.as_array() else {
        return Read::nothing("The file holds no list of grants. A file of the standard has it under “grants”.");
    };
    let invented = whole.get(INVENTED).and_then(Value::as_bool).unwrap_or_default();
    let mut read = Read { invented, ..Read::default() };
    for (i, one) in list.iter().enumerate() {
        let (grant, faults) = grant(one);
        read.add(i + 1, grant, faults);
    }
    read.with_twice()
}

type Faults = Vec<(String, String)>;

fn grant(one: &Value) -> (Grant, Faults) {
    let mut faults = Faults::new();
    let text = |name: &str| one.get(name).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    for name in ["id", "title", "description", "currency", "awardDate"] {
        if text(name).is_empty() {
            faults.push((name.to_owned(), "is empty, and every grant has it".to_owned()));
        }
    }
    let mut grant = Grant {
        id: text("id"),
        title: text("title"),
        description: text("description"),
        url: text("url"),
        source: text("dataSource"),
        programme: first(one, "grantProgramme").map(|one| string(one, "title")).unwrap_or_default(),
        open_call: one.get("fromOpenCall").and_then(open_call),
        places: places(one),
        ..Grant::default()
    };
    if !text("currency").is_empty() {
        take(&mut faults, "currency", currency(&text("currency")), &mut grant.currency);
    }
    if !text("awardDate").is_empty() {
        take(&mut faults, "awardDate", day(&text("awardDate")), &mut grant.awarded);
    }
    match one.get("amountAwarded").and_then(Value::as_f64) {
        Some(number) => take(&mut faults, "amountAwarded", amount(number), &mut grant.amount),
        None => faults.push(("amountAwarded".to_owned(), "is no number, and every grant has an amount".to_owned())),
    }
    for (name, party) in [("recipientOrganization", &mut grant.recipient), ("fundingOrganization", &mut grant.funder)] {
        match first(one, name).map(organisation).filter(|one| !one.id.is_empty() && !one.name.is_empty()) {
            Some(found) => *party = found,
            None if name.starts_with("recipient") && one.get("recipientIndividual").is_some() => {
                let sentence = "is an individual, and nobody is named here; leave the grant out of the file";
                faults.push((name.to_owned(), sentence.to_owned()));
            }
            None => faults
                .push((name.to_owned(), "has no organisation with id and name, and every grant has one".to_owned())),
        }
    }
    if let Some(planned) = first(one, "plannedDates") {
        for (name, at) in [("startDate", &mut grant.planned.0), ("endDate", &mut grant.planned.1)] {
            let written = string(planned, name);
            if !written.is_empty() {
                take(&mut faults, &format!("plannedDates/{name}"), day(&written).map(Some), at);
            }
        }
    }
    (grant, faults)
}

/// Takes what was read, or notes what is wrong.
pub(crate) fn take<T>(faults: &mut Faults, field: &str, read: Result<T, String>, into: &mut T) {
    match read {
        Ok(value) => *into = value,
        Err(sentence) => faults.push((field.to_owned(), sentence)),
    }
}

fn first<'a>(one: &'a Value, name: &str) -> Option<&'a Value> {
    one.get(name)?.as_array()?.first()
}

fn string(one: &Value, name: &str) -> String {
    one.get(name).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

fn organisation(one: &Value) -> Organisation {
    Organisation { id: string(one, "id"), name: string(one, "name"), postcode: string(one, "postalCode") }
}

fn open_call(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(open) => Some(*open),
        Value::String(text) => crate::rows::yes_no(text),
        _ => None,
    }
}

/// Where those are for whom it is: the places that the standard has for it, or the ward that some publishers add.
fn places(one: &Value) -> Vec<Place> {
    let list = one.get("beneficiaryLocation").and_then(Value::as_array);
    let place = |place: &Value| Place { name: string(place, "name"), code: string(place, "geoCode") };
    let stated: Vec<Place> = list.into_iter().flatten().map(place).filter(|one| *one != Place::default()).collect();
    if !stated.is_empty() {
        return stated;
    }
    let ward = Place { name: string(one, "x_ward_name"), code: string(one, "x_ward_code") };
    if ward == Place::default() { Vec::new() } else { vec![ward] }
}
