//! Reading the rows of a spreadsheet, under the headings that the standard has for them.

use crate::json::take;
use crate::{Counted, Grant, INVENTED, Place, Read, amount, currency, day};
use std::collections::HashMap;

/// The headings that are read, and written: those of the standard.
pub const HEADINGS: [&str; 17] = [
    "Identifier",
    "Title",
    "Description",
    "Currency",
    "Amount Awarded",
    "Award Date",
    "Planned Dates:Start Date",
    "Planned Dates:End Date",
    "Recipient Org:Identifier",
    "Recipient Org:Name",
    "Recipient Org:Postal Code",
    "Funding Org:Identifier",
    "Funding Org:Name",
    "Grant Programme:Title",
    "Beneficiary Location:Name",
    "Beneficiary Location:Geographic Code",
    "From An Open Call?",
];

/// The headings without which a row is no grant.
const NEEDED: [&str; 10] = [
    "Identifier",
    "Title",
    "Description",
    "Currency",
    "Amount Awarded",
    "Award Date",
    "Recipient Org:Identifier",
    "Recipient Org:Name",
    "Funding Org:Identifier",
    "Funding Org:Name",
];

/// The grants of the rows of a spreadsheet, each with its number there.
pub fn read_rows(headings: &[String], rows: &[(usize, Vec<String>)]) -> Read {
    let known = |heading: &str| heading.trim().to_lowercase();
    let columns: HashMap<String, usize> = headings.iter().enumerate().map(|(i, one)| (known(one), i)).collect();
    let missing: Vec<&str> = NEEDED.into_iter().filter(|name| !columns.contains_key(&name.to_lowercase())).collect();
    if !missing.is_empty() {
        return Read::nothing(format!(
            "The sheet has no column {}. Use the headings of the standard.",
            missing.join(", ")
        ));
    }
    let mut read = Read { counted: Counted::Rows, ..Read::default() };
    for (number, cells) in rows {
        let cell = |name: &str| {
            let at = columns.get(&name.to_lowercase()).and_then(|i| cells.get(*i));
            at.map_or("", |text| text.trim())
        };
        if cells.iter().all(|text| text.trim().is_empty()) {
            continue;
        }
        read.invented |= yes_no(cell(INVENTED)) == Some(true);
        let (grant, faults) = grant(&cell);
        read.add(*number, grant, faults);
    }
    read.with_twice()
}

fn grant<'a>(cell: &impl Fn(&str) -> &'a str) -> (Grant, Vec<(String, String)>) {
    let mut faults: Vec<(String, String)> = NEEDED
        .iter()
        .filter(|name| cell(name).is_empty())
        .map(|name| ((*name).to_owned(), "is empty, and every grant has it".to_owned()))
        .collect();
    let mut grant = Grant {
        id: cell("Identifier").to_owned(),
        title: cell("Title").to_owned(),
        description: cell("Description").to_owned(),
        programme: cell("Grant Programme:Title").to_owned(),
        open_call: yes_no(cell("From An Open Call?")),
        ..Grant::default()
    };
    let filled = |name: &str| Some(cell(name)).filter(|text| !text.is_empty());
    if let Some(text) = filled("Currency") {
        take(&mut faults, "Currency", currency(text), &mut grant.currency);
    }
    if let Some(text) = filled("Award Date") {
        take(&mut faults, "Award Date", day(text), &mut grant.awarded);
    }
    if let Some(text) = filled("Amount Awarded") {
        take(&mut faults, "Amount Awarded", number(text).and_then(amount), &mut grant.amount);
    }
    for (name, at) in
        [("Planned Dates:Start Date", &mut grant.planned.0), ("Planned Dates:End Date", &mut grant.planned.1)]
    {
        if let Some(text) = filled(name) {
            take(&mut faults, name, day(text).map(Some), at);
        }
    }
    for (name, party) in [("Recipient Org", &mut grant.recipient), ("Funding Org", &mut grant.funder)] {
        party.id = cell(&format!("{name}:Identifier")).to_owned();
        party.name = cell(&format!("{name}:Name")).to_owned();
        party.postcode = cell(&format!("{name}:Postal Code")).to_owned();
    }
    let place = Place {
        name: cell("Beneficiary Location:Name").to_owned(),
        code: cell("Beneficiary Location:Geographic Code").to_owned(),
    };
    grant.places = if place == Place::default() { Vec::new() } else { vec![place] };
    (grant, faults)
}

/// A number as a spreadsheet gives it, with commas between thousands or without. A sign of a currency belongs elsewhere.
fn number(text: &str) -> Result<f64, String> {
    let plain = without_commas(text).unwrap_or_default();
    plain.parse().map_err(|_| format!("holds “{}”; write a number such as 12500", crate::shortened(text)))
}

/// A number without the commas between its thousands; nothing, where a comma stands elsewhere and may mean something else.
fn without_commas(text: &str) -> Option<String> {
    let (whole, pence) = text.split_once('.').unwrap_or((text, ""));
    let mut groups = whole.split(',');
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let sound = rest.is_empty() || ((1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3));
    (sound && !pence.contains(',')).then(|| text.replace(',', ""))
}

/// Yes or no, in any of the ways of publishers.
pub(crate) fn yes_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "true" | "y" => Some(true),
        "no" | "false" | "n" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_parts_thousands_alone() {
        for (text, amount) in [("12500", 12_500.0), ("12,500", 12_500.0), ("1,234,567.89", 1_234_567.89), ("0.5", 0.5)]
        {
            assert_eq!(number(text), Ok(amount), "{text}");
        }
        for text in ["12,50", "1,2345", "1.234,56", ",500", "12,500,", "£500", "1234,567", ""] {
            assert!(number(text).is_err(), "{text}");
        }
    }
}
