//! Grants in the 360Giving Data Standard (<https://standard.threesixtygiving.org>, version 1.1): reading them from JSON or from the
//! rows of a spreadsheet, naming every fault with its row, and writing them.
//!
//! ```
//! let text = r#"{"grants": [{"id": "360G-x-1", "title": "Tea", "description": "Tea for all", "currency": "GBP",
//!   "amountAwarded": 500, "awardDate": "31/03/2026",
//!   "recipientOrganization": [{"id": "360G-x-org:1", "name": "Tea Club"}],
//!   "fundingOrganization": [{"id": "GB-CHC-1", "name": "Tea Trust"}]}]}"#;
//! let read = threesixty::read_json(text.as_bytes());
//! assert_eq!(read.faults[0].to_string(), "grant 1 (360G-x-1), awardDate: holds “31/03/2026”; write the day as 2026-03-31");
//! ```

mod json;
mod rows;
mod write;

pub use json::read_json;
pub use rows::{HEADINGS, read_rows};
pub use write::{package, row, table};

use jiff::civil::Date;
use std::fmt;

/// A grant.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grant {
    /// What tells it from all others in the world.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub description: String,
    /// The currency, such as GBP.
    pub currency: String,
    /// What was awarded, in hundredths.
    pub amount: i64,
    /// The day of the award.
    pub awarded: Date,
    /// From when to when it was planned, as far as that is said.
    pub planned: (Option<Date>, Option<Date>),
    /// Who received it.
    pub recipient: Organisation,
    /// Who gave it.
    pub funder: Organisation,
    /// Under which programme.
    pub programme: String,
    /// Where those are for whom it is: names and codes.
    pub places: Vec<Place>,
    /// Whether anybody could apply, where that is said.
    pub open_call: Option<bool>,
    /// Where more is said of it.
    pub url: String,
    /// From which data it comes.
    pub source: String,
}

/// An organisation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Organisation {
    /// Its identifier, such as `GB-CHC-1234567`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its postcode.
    pub postcode: String,
}

/// A place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// Its code, such as that of a ward.
    pub code: String,
}

/// What the number of a fault counts.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Counted {
    /// The grants of a package.
    #[default]
    Grants,
    /// The rows of a spreadsheet, that of the headings among them.
    Rows,
}

impl Counted {
    /// The word before the number.
    fn word(self) -> &'static str {
        match self {
            Counted::Grants => "grant",
            Counted::Rows => "row",
        }
    }
}

/// What is wrong with a grant.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// What is counted: `grant`, or the `row` of a spreadsheet.
    pub counted: Counted,
    /// Which it is, from 1 on; in a spreadsheet the row; 0 for the whole.
    pub row: usize,
    /// Its identifier, where it has one.
    pub id: String,
    /// The field.
    pub field: String,
    /// What it holds and what is wanted.
    pub sentence: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.row == 0 {
            return f.write_str(&self.sentence);
        }
        write!(f, "{} {}", self.counted.word(), self.row)?;
        if !self.id.is_empty() {
            write!(f, " ({})", self.id)?;
        }
        write!(f, ", {}: {}", self.field, self.sentence)
    }
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// What the numbers of its faults count.
    pub counted: Counted,
    /// The grants with which nothing is wrong.
    pub grants: Vec<Grant>,
    /// Which of the file each of these is, from 1 on; in a spreadsheet its row.
    pub rows: Vec<usize>,
    /// What is wrong with the others.
    pub faults: Vec<Fault>,
    /// That the file says of itself that it is invented.
    pub invented: bool,
}

/// The field of a package, and the heading of a sheet, that says that what is in it is invented.
pub const INVENTED: &str = "x_invented";

impl Read {
    /// Nothing of it can be read.
    fn nothing(sentence: impl Into<String>) -> Read {
        let counted = Counted::Grants;
        let fault = Fault { counted, row: 0, id: String::new(), field: String::new(), sentence: sentence.into() };
        Read { faults: vec![fault], ..Read::default() }
    }

    /// Adds a grant that was looked through, with what is wrong with it. Two of one identifier cannot be.
    fn add(&mut self, row: usize, grant: Grant, faults: Vec<(String, String)>) {
        let counted = self.counted;
        let fault = |(field, sentence)| Fault { counted, row, id: grant.id.clone(), field, sentence };
        if faults.is_empty() {
            self.grants.push(grant);
            self.rows.push(row);
        } else {
            self.faults.extend(faults.into_iter().map(fault));
        }
    }

    /// Names those that stand twice.
    fn with_twice(mut self) -> Read {
        let mut seen: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
        let mut twice = Vec::new();
        for (grant, row) in self.grants.iter().zip(&self.rows) {
            if let Some(first) = seen.insert(&grant.id, *row) {
                let counted = self.counted;
                let place = format!("{} {first}", counted.word());
                let sentence = format!("stands at {place} already; each grant has an identifier of its own");
                twice.push(Fault { counted, row: *row, id: grant.id.clone(), field: "id".to_owned(), sentence });
            }
        }
        self.faults.extend(twice);
        self
    }
}

/// A day of the standard: `YYYY-MM-DD`, or a moment that begins with it.
pub(crate) fn day(text: &str) -> Result<Date, String> {
    let first = text.get(..10).filter(|_| text.len() == 10 || text.get(10..11).is_some_and(|t| "T ".contains(t)));
    let strict = first.filter(|first| {
        first.bytes().enumerate().all(|(i, b)| if [4, 7].contains(&i) { b == b'-' } else { b.is_ascii_digit() })
    });
    match strict.and_then(|first| first.parse::<Date>().ok()) {
        Some(day) => Ok(day),
        None => Err(wanted(text)),
    }
}

/// What is wanted in place of something that is no day, with the day it may mean. Which of two numbers is the month nobody can tell
/// where both are twelve or less.
fn wanted(text: &str) -> String {
    let parts: Vec<&str> = text.split(['/', '.', ' ']).collect();
    let meant = match parts[..] {
        [day, month, year, ..] if year.len() == 4 => format!("{year}-{month:0>2}-{day:0>2}").parse::<Date>().ok(),
        _ => None,
    };
    let meant = meant.map_or_else(|| "2026-03-31".to_owned(), |day| day.to_string());
    format!("holds “{}”; write the day as {meant}", shortened(text))
}

/// An amount in hundredths.
pub(crate) fn amount(number: f64) -> Result<i64, String> {
    let hundredths = (number * 100.0).round();
    if !number.is_finite() || hundredths.abs() > 1e15 {
        return Err("is not an amount; write a number such as 12500 or 12500.50".to_owned());
    }
    if number < 0.0 {
        return Err(format!("is {number}, and nobody awards less than nothing; correct it"));
    }
    Ok(hundredths as i64)
}

/// A currency is three capital letters (ISO 4217).
pub(crate) fn currency(text: &str) -> Result<String, String> {
    let is_one = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_one {
        Ok(text.to_owned())
    } else {
        Err(format!("holds “{}”; write three letters such as GBP", shortened(text)))
    }
}

pub(crate) fn shortened(text: &str) -> String {
    text.chars().take(40).map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_a_day_of_the_standard_alone() {
        assert_eq!(day("2026-03-31").unwrap().to_string(), "2026-03-31");
        assert_eq!(day("2020-04-28T00:00:00+00:00").unwrap().to_string(), "2020-04-28");
        for text in ["31/03/2026", "2026-3-31", "2026-02-29", "2026", "March", "20260331", "2026-03-31x"] {
            assert!(day(text).is_err(), "{text}");
        }
        assert!(day("05/06/2014").unwrap_err().contains("2014-06-05"));
    }

    #[test]
    fn an_amount_is_kept_to_the_penny() {
        assert_eq!(amount(0.1 + 0.2), Ok(30));
        assert_eq!(amount(19_999.99), Ok(1_999_999));
        assert!(amount(-1.0).is_err() && amount(f64::NAN).is_err() && amount(1e300).is_err());
    }
}
