//! A saved answer of the interface of Explore Education Statistics, `…/data-sets/{id}/query?debug=true`.
//!
//! Only with `debug=true` does an answer hold names beside the ids of the service, as `Z3PMP :: ethnicity`; ids alone mean
//! nothing outside it. The answer is written as the tidy file that it was taken from, and read as one. Its documentation:
//! <https://api.education.gov.uk/statistics/docs/> (read in November 2026).

use super::ees::COLUMNS;
use crate::period::MONTHS;
use serde_json::{Map, Value};
use sheets::{Fault, Lines};
use std::collections::BTreeSet;
use std::io::Cursor;

/// What stands between an id, a name and a code.
const BETWEEN: &str = " :: ";

/// The levels, each with its name in a tidy file and the columns for the code, the former code and the name of its area.
const LEVELS: [(&str, &str, [Option<usize>; 3]); 3] = [
    ("NAT", "National", [Some(3), None, Some(4)]),
    ("REG", "Regional", [Some(5), None, Some(6)]),
    ("LA", "Local authority", [Some(9), Some(7), Some(8)]),
];

/// What the codes of whole years and of terms are in a tidy file.
const PERIODS: [(&str, &str); 8] = [
    ("AY", "Academic year"),
    ("CY", "Calendar year"),
    ("FY", "Financial year"),
    ("RY", "Reporting year"),
    ("TY", "Tax year"),
    ("T1", "Autumn term"),
    ("T2", "Spring term"),
    ("T3", "Summer term"),
];

/// The answer as a tidy file, and what is to be remarked on it.
///
/// # Errors
/// It is no answer to a query, or one without names.
pub fn tidy(file: &str, bytes: &[u8]) -> Result<(Vec<u8>, Vec<String>), Fault> {
    let answer: Value = serde_json::from_slice(bytes).map_err(|error| {
        Fault::of(file, format!("is not JSON, or was cut: {error}; save the whole answer of the service again"))
    })?;
    let results = answer["results"].as_array().filter(|results| !results.is_empty());
    let results =
        results.ok_or_else(|| Fault::of(file, "holds no results; save the answer to a query of a data set"))?;
    let filters = names(file, results, "filters")?;
    let values = names(file, results, "values")?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let headings = COLUMNS.iter().copied().chain(filters.iter().chain(&values).map(|key| name(key)));
    // Writing into memory cannot fail.
    let _ = writer.write_record(headings);
    for result in results {
        let mut row = period_and_area(result).to_vec();
        row.extend(filters.iter().map(|key| name(&text(&result["filters"][key])).to_owned()));
        row.extend(values.iter().map(|key| text(&result["values"][key])));
        let _ = writer.write_record(row);
    }
    Ok((writer.into_inner().unwrap_or_default(), pages(&answer)))
}

/// The tidy file, open for reading.
///
/// # Errors
/// As [`Lines::of`].
pub fn lines(file: &str, tidy: Vec<u8>) -> Result<Lines, Fault> {
    Lines::of(file, Cursor::new(tidy))
}

/// Every key of this part of the results, in order of their ids.
fn names(file: &str, results: &[Value], part: &str) -> Result<Vec<String>, Fault> {
    let keys = results.iter().filter_map(|result| result[part].as_object()).flat_map(Map::keys);
    let keys: BTreeSet<&String> = keys.collect();
    match keys.iter().find(|key| !key.contains(BETWEEN)) {
        Some(key) => Err(Fault::of(
            file,
            format!("has only ids, such as “{key}”, and no names; ask the service again with ?debug=true at the end"),
        )),
        None => Ok(keys.into_iter().cloned().collect()),
    }
}

/// The cells of the ten columns that every tidy file has.
fn period_and_area(result: &Value) -> [String; 10] {
    let mut cells: [String; 10] = Default::default();
    cells[0] = text(&result["timePeriod"]["period"]);
    cells[1] = identifier(&text(&result["timePeriod"]["code"]));
    let level = text(&result["geographicLevel"]);
    let Some((_, word, columns)) = LEVELS.iter().find(|(code, _, _)| *code == level) else {
        cells[2] = level;
        return cells;
    };
    cells[2] = (*word).to_owned();
    let location = text(&result["locations"][level.as_str()]);
    let parts: Vec<&str> = location.split(BETWEEN).collect();
    for (column, part) in columns.iter().zip([parts.get(2), parts.get(3), parts.get(1)]) {
        if let (Some(column), Some(part)) = (column, part) {
            cells[*column] = (*part).to_owned();
        }
    }
    cells
}

/// What a tidy file calls a period of this code: `FYQ1` is the first quarter, `M3` is March.
fn identifier(code: &str) -> String {
    let known = PERIODS.iter().find(|(other, _)| *other == code).map(|(_, word)| (*word).to_owned());
    let quarter =
        || ["AYQ", "CYQ", "FYQ", "TYQ"].iter().find_map(|start| code.strip_prefix(start)).map(|n| format!("Q{n}"));
    let month = || {
        let number: usize = code.strip_prefix('M')?.parse().ok()?;
        MONTHS.get(number.checked_sub(1)?).map(|month| (*month).to_owned())
    };
    known.or_else(quarter).or_else(month).unwrap_or_else(|| code.to_owned())
}

/// The name behind an id.
fn name(text: &str) -> &str {
    text.split_once(BETWEEN).map_or(text, |(_, name)| name)
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Whether there is more than this answer holds.
fn pages(answer: &Value) -> Vec<String> {
    let number = |name: &str| answer["paging"][name].as_u64().unwrap_or(1);
    let (page, pages) = (number("page"), number("totalPages"));
    if pages > 1 {
        vec![format!("this is page {page} of {pages}; the figures of the others are not in it")]
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_becomes_the_file_that_it_was_taken_from() {
        let answer = r#"{"paging":{"page":2,"pageSize":1,"totalResults":3,"totalPages":3},"results":[{
            "filters":{"Z3PMP :: ethnicity":"bqJZ4 :: Asian","eW168 :: language":"LVRpO :: Total"},
            "timePeriod":{"code":"AY","period":"2021/2022"},"geographicLevel":"LA",
            "locations":{"NAT":"a :: England :: E92000001","LA":"b :: Aston :: E06999999"},
            "values":{"dv84z :: headcount":"79","vNVmD :: percent":"z"}}]}"#;
        let (text, remarks) = tidy("a.json", answer.as_bytes()).unwrap();
        let lines: Vec<String> = String::from_utf8(text).unwrap().lines().map(str::to_owned).collect();
        assert_eq!(lines[0], format!("{},ethnicity,language,headcount,percent", COLUMNS.join(",")));
        assert_eq!(lines[1], "2021/2022,Academic year,Local authority,,,,,,Aston,E06999999,Asian,Total,79,z");
        assert_eq!(remarks, ["this is page 2 of 3; the figures of the others are not in it"]);
    }

    #[test]
    fn what_is_no_answer_with_names_is_refused_with_the_remedy() {
        let said = |text: &str| tidy("a.json", text.as_bytes()).unwrap_err().to_string();
        assert!(said(r#"{"results":[{"values":{"dv84z":"79"}}]}"#).contains("ask the service again with ?debug=true"));
        assert!(said(r#"{"results":[{"values""#).contains("was cut"));
        assert!(said(r#"{"title":"Bad Request"}"#).contains("holds no results"));
    }

    #[test]
    fn codes_of_periods_are_read() {
        for (code, word) in
            [("CY", "Calendar year"), ("FYQ3", "Q3"), ("M3", "March"), ("T2", "Spring term"), ("W12", "W12")]
        {
            assert_eq!(identifier(code), word);
        }
    }
}
