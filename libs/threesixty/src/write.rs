//! Writing grants: as a package of the standard, or as the cells of a spreadsheet.

use crate::{Grant, HEADINGS, INVENTED, Organisation};
use serde_json::{Map, Value, json};

/// A package with these grants. What is not known is left out.
pub fn package(grants: &[Grant]) -> Value {
    let grants: Vec<Value> = grants.iter().map(grant).collect();
    json!({ "version": "1.1", "grants": grants })
}

fn grant(one: &Grant) -> Value {
    let mut out = Map::new();
    for (name, text) in
        [("id", &one.id), ("title", &one.title), ("description", &one.description), ("currency", &one.currency)]
    {
        out.insert(name.to_owned(), json!(text));
    }
    out.insert("amountAwarded".to_owned(), pounds(one.amount));
    out.insert("awardDate".to_owned(), json!(one.awarded.to_string()));
    let mut planned = Map::new();
    for (name, day) in [("startDate", one.planned.0), ("endDate", one.planned.1)] {
        planned.extend(day.map(|day| (name.to_owned(), json!(day.to_string()))));
    }
    if !planned.is_empty() {
        out.insert("plannedDates".to_owned(), json!([planned]));
    }
    out.insert("recipientOrganization".to_owned(), json!([organisation(&one.recipient)]));
    out.insert("fundingOrganization".to_owned(), json!([organisation(&one.funder)]));
    if !one.programme.is_empty() {
        out.insert("grantProgramme".to_owned(), json!([{ "title": one.programme }]));
    }
    if !one.places.is_empty() {
        let places: Vec<Value> =
            one.places.iter().map(|place| named(&[("name", &place.name), ("geoCode", &place.code)])).collect();
        out.insert("beneficiaryLocation".to_owned(), json!(places));
    }
    out.extend(one.open_call.map(|open| ("fromOpenCall".to_owned(), json!(if open { "Yes" } else { "No" }))));
    for (name, text) in [("url", &one.url), ("dataSource", &one.source)] {
        if !text.is_empty() {
            out.insert(name.to_owned(), json!(text));
        }
    }
    Value::Object(out)
}

fn organisation(one: &Organisation) -> Value {
    named(&[("id", &one.id), ("name", &one.name), ("postalCode", &one.postcode)])
}

/// Those texts that say something, by their names.
fn named(texts: &[(&str, &String)]) -> Value {
    let filled = texts.iter().filter(|(_, text)| !text.is_empty());
    Value::Object(filled.map(|(name, text)| ((*name).to_owned(), json!(text))).collect())
}

/// An amount as a number: whole where it is.
fn pounds(hundredths: i64) -> Value {
    if hundredths % 100 == 0 { json!(hundredths / 100) } else { json!(hundredths as f64 / 100.0) }
}

/// The headings and rows of a sheet of grants; where they are invented, each row says so.
pub fn table(invented: bool, grants: &[Grant]) -> (Vec<&'static str>, Vec<Vec<String>>) {
    let mark = invented.then_some(INVENTED);
    let cells = |one: &Grant| row(one).into_iter().chain(mark.map(|_| "Yes".to_owned())).collect();
    (HEADINGS.into_iter().chain(mark).collect(), grants.iter().map(cells).collect())
}

/// The cells of a grant, in the order of [`crate::HEADINGS`].
pub fn row(one: &Grant) -> Vec<String> {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let place = one.places.first().cloned().unwrap_or_default();
    let open = one.open_call.map_or("", |open| if open { "Yes" } else { "No" });
    vec![
        one.id.clone(),
        one.title.clone(),
        one.description.clone(),
        one.currency.clone(),
        pounds(one.amount).to_string(),
        one.awarded.to_string(),
        day(one.planned.0),
        day(one.planned.1),
        one.recipient.id.clone(),
        one.recipient.name.clone(),
        one.recipient.postcode.clone(),
        one.funder.id.clone(),
        one.funder.name.clone(),
        one.programme.clone(),
        place.name,
        place.code,
        open.to_owned(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Place, read_json, read_rows};
    use jiff::civil::date;

    fn one() -> Grant {
        Grant {
            id: "360G-x-1".into(),
            title: "Tea".into(),
            description: "Tea, for all".into(),
            currency: "GBP".into(),
            amount: 1_250_050,
            awarded: date(2024, 2, 29),
            planned: (Some(date(2024, 4, 1)), None),
            recipient: Organisation { id: "360G-x-org:1".into(), name: "Tea Club".into(), postcode: "E1 1AA".into() },
            funder: Organisation { id: "GB-CHC-1".into(), name: "Tea Trust".into(), ..Organisation::default() },
            programme: "Small things".into(),
            places: vec![Place { name: "Mile End".into(), code: "E05009327".into() }],
            open_call: Some(true),
            ..Grant::default()
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text = serde_json::to_vec(&package(&[one()])).unwrap();
        let read = read_json(&text);
        assert_eq!((read.grants, read.faults), (vec![one()], vec![]));
        let headings: Vec<String> = HEADINGS.iter().map(|name| (*name).to_owned()).collect();
        let read = read_rows(&headings, &[(2, row(&one())), (3, vec![String::new(); 17])]);
        assert_eq!((read.grants, read.faults), (vec![one()], vec![]));
        let late = Grant { title: String::new(), ..one() };
        let read = read_rows(&headings, &[(2, row(&late))]);
        assert!(read.faults[0].to_string().starts_with("row 2 ("), "{}", read.faults[0]);
    }

    #[test]
    fn every_fault_names_its_grant_and_what_to_do() {
        let text = br#"[{"id": "A", "title": "", "description": "x", "currency": "pounds", "amountAwarded": "12",
            "awardDate": "05/06/2014", "recipientOrganization": [{"id": "B"}], "fundingOrganization": []},
            {"id": "A", "title": "T", "description": "x", "currency": "EUR", "amountAwarded": 0, "awardDate": "2014-06-05",
            "recipientOrganization": [{"id": "B", "name": "b"}], "fundingOrganization": [{"id": "C", "name": "c"}]},
            {"id": "A", "title": "T", "description": "x", "currency": "EUR", "amountAwarded": 1, "awardDate": "2014-06-05",
            "recipientOrganization": [{"id": "B", "name": "b"}], "fundingOrganization": [{"id": "C", "name": "c"}]}]"#;
        let read = read_json(text);
        let told: Vec<String> = read.faults.iter().map(ToString::to_string).collect();
        let told = told.join("\n");
        for words in [
            "grant 1 (A), title: is empty",
            "three letters such as GBP",
            "write the day as 2014-06-05",
            "amountAwarded: is no number",
            "recipientOrganization: has no",
            "fundingOrganization: has no",
            "grant 3 (A), id: stands at grant 2 already",
        ] {
            assert!(told.contains(words), "{words}: {told}");
        }
        assert_eq!(
            read_json(b"{}").faults[0].to_string(),
            "The file holds no list of grants. A file of the standard has it under “grants”."
        );
        assert!(read_json(b"no").faults[0].to_string().starts_with("The file is not JSON"));
        let sheet = read_rows(&["Title".to_owned()], &[]);
        assert!(sheet.faults[0].to_string().contains("no column Identifier"), "{:?}", sheet.faults);
    }
}
