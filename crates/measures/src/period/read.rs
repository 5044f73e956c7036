//! From what somebody wrote to a period.

use super::{Form, Period, TERMS};
use crate::figure::Status;

/// A period as it was written, with what was said of its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The period.
    pub period: Period,
    /// How firm its figures are, if that was said.
    pub status: Option<Status>,
}

/// The months as English spells them.
pub(crate) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// How many letters of a month there must be.
const LETTERS: usize = 3;

/// Reads a period in any of its spellings; nothing if it is none.
///
/// `identifier` is what a file says in a column of its own, such as `Academic year`, `Reporting year` or `Autumn term`;
/// it may be empty.
#[must_use]
pub fn read(text: &str, identifier: &str) -> Option<Written> {
    let text = plain(text);
    let (text, status) = without_status(&text);
    let period = stretch(text, &identifier.trim().to_lowercase())?;
    Some(Written { period, status })
}

/// The years and the month that one text may mean, such as 2003/04 and April 2003 of `2003-04`; nothing where it has one
/// meaning or none.
///
/// A stroke is never one of a month, and neither are six digits of which the last two are the next year.
#[must_use]
pub fn two_readings(text: &str) -> Option<[Period; 2]> {
    let text = plain(text);
    let (text, _) = without_status(&text);
    let dashed = text.contains('-') && !text.contains('/');
    dashed.then(|| Some([years(text)?, numbers(text)?])).flatten()
}

/// In small letters, with one kind of dash.
fn plain(text: &str) -> String {
    text.trim().to_lowercase().replace(['–', '—', '‑'], "-")
}

/// The text without what it says of its figures: `2025 (prov)`, `2024r`.
fn without_status(text: &str) -> (&str, Option<Status>) {
    let (rest, word) = match text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        Some((rest, word)) => (rest.trim_end(), word.trim()),
        None => match text.char_indices().next_back() {
            Some((at, 'p' | 'r')) if text[..at].ends_with(|c: char| c.is_ascii_digit()) => text.split_at(at),
            _ => return (text, None),
        },
    };
    let status = match word {
        "p" | "prov" | "provisional" => Status::Provisional,
        "r" | "rev" | "revised" => Status::Revised,
        "final" => Status::Final,
        "ot" | "outturn" => Status::Outturn,
        _ => return (text, None),
    };
    (rest, Some(status))
}

fn stretch(text: &str, identifier: &str) -> Option<Period> {
    let year = years(text);
    let part = identifier.strip_suffix(" term").unwrap_or(identifier);
    if let Some(term) = TERMS.iter().find(|(name, _)| part == *name) {
        return term_of(year?, term.1);
    }
    if let Some(quarter) = quarter_named(identifier) {
        return quarter_of(year?, quarter);
    }
    if let Some(month) = month_named(identifier) {
        return date(plain_year(text)?, month, None);
    }
    year.or_else(|| parts(text)).or_else(|| numbers(text)).or_else(|| six_digits(text))
}

/// Years alone: `2025`, `2024/25`, `202425`, `2014-16`, `2014 to 2016`, `2013/14-15/16`.
fn years(text: &str) -> Option<Period> {
    if let Some(year) = plain_year(text).or_else(|| split_year(text)) {
        return Some(year);
    }
    let (from, to) = text.split_once(" to ").or_else(|| text.split_once('-'))?;
    let (from, to) = (from.trim(), to.trim());
    let first = plain_year(from).or_else(|| split_year(from))?;
    let last = match first.form {
        Form::Year => year_number(to, first.year)?,
        _ => {
            let (begins, ends) = to.split_once('/')?;
            let begins = year_number(begins, first.year)?;
            if year_number(ends, begins)? != begins + 1 {
                return None;
            }
            begins
        }
    };
    let years = u8::try_from(last - first.year + 1).ok().filter(|years| (2..=20).contains(years))?;
    match (first.form, years) {
        // A year and the next: one year that begins in the one and ends in the other.
        (Form::Year, 2) => Some(Period::new(Form::SplitYear, first.year, 4, 0, 1)),
        _ => Some(Period { years, ..first }),
    }
}

fn plain_year(text: &str) -> Option<Period> {
    Some(Period::new(Form::Year, four_digits(text)?, 1, 0, 1))
}

/// `2024/25`, `2024/2025` and, without a stroke, `202425`.
fn split_year(text: &str) -> Option<Period> {
    let (from, to) = match text.split_once('/') {
        Some(parts) => parts,
        None if text.len() == 6 && text.is_ascii() => text.split_at(4),
        None => return None,
    };
    let from = four_digits(from)?;
    (year_number(to, from)? == from + 1).then(|| Period::new(Form::SplitYear, from, 4, 0, 1))
}

/// A year from 1900 to 2199.
fn four_digits(text: &str) -> Option<i16> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten().filter(|year| (1900..2200).contains(year))
}

/// A year of four digits, or the next one that ends in these two.
fn year_number(text: &str, from: i16) -> Option<i16> {
    if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return four_digits(text);
    }
    let short: i16 = text.parse().ok()?;
    let year = from - from.rem_euclid(100) + short;
    Some(if year < from { year + 100 } else { year })
}

/// A year with a part of it in words: `2024 Q1`, `Q1 2024/25`, `March 2024`, `Mar-24`, `2024/25 autumn term`.
fn parts(text: &str) -> Option<Period> {
    let words: Vec<&str> = text.split([' ', '-']).filter(|word| !word.is_empty() && *word != "term").collect();
    let [a, b] = words[..] else { return None };
    let (word, year) = if a.starts_with(|c: char| c.is_ascii_digit()) { (b, a) } else { (a, b) };
    let span = plain_year(year).or_else(|| split_year(year));
    if let Some(quarter) = quarter_named(word) {
        return quarter_of(span?, quarter);
    }
    if let Some((_, begins)) = TERMS.iter().find(|(name, _)| *name == word) {
        return term_of(span?, *begins);
    }
    let month = month_named(word)?;
    let year = span.or_else(|| plain_year(&format!("20{year}")))?;
    date(year, month, None)
}

fn quarter_named(word: &str) -> Option<u8> {
    let digits = word.rsplit(' ').next()?.strip_prefix('q')?;
    digits.parse().ok().filter(|quarter| (1..=4).contains(quarter))
}

fn quarter_of(year: Period, quarter: u8) -> Option<Period> {
    let begins = (quarter - 1) * 3;
    match (year.form, year.years) {
        (Form::Year, 1) => Some(Period::new(Form::Quarter, year.year, begins + 1, 0, 1)),
        (Form::SplitYear, 1) => Some(Period::new(Form::SplitQuarter, year.year, begins + 4, 0, 1)),
        _ => None,
    }
}

fn term_of(year: Period, begins: u8) -> Option<Period> {
    (year.form == Form::SplitYear && year.years == 1).then(|| Period::new(Form::Term, year.year, begins, 0, 1))
}

/// A month by its name or its first letters, at least three.
fn month_named(word: &str) -> Option<u8> {
    let begins = |month: &str| word.len() >= LETTERS && month.to_lowercase().starts_with(word);
    let at = MONTHS.iter().position(|month| begins(month))?;
    u8::try_from(at + 1).ok()
}

fn date(year: Period, month: u8, day: Option<u8>) -> Option<Period> {
    let plain = year.form == Form::Year && year.years == 1;
    let known = jiff::civil::Date::new(year.year, i8::try_from(month).ok()?, i8::try_from(day.unwrap_or(1)).ok()?);
    let form = if day.is_some() { Form::Day } else { Form::Month };
    (plain && known.is_ok()).then(|| Period::new(form, year.year, month, day.unwrap_or(0), 1))
}

/// Days and months in numbers: `2024-03-31`, `31/03/2024`, `2024-03`, `03/2024`.
fn numbers(text: &str) -> Option<Period> {
    let parts: Vec<&str> = text.split(['-', '/']).collect();
    let number = |text: &str| text.parse::<u8>().ok().filter(|_| text.len() <= 2);
    match parts[..] {
        [year, month, day] if year.len() == 4 => date(plain_year(year)?, number(month)?, Some(number(day)?)),
        [day, month, year] => date(plain_year(year)?, number(month)?, Some(number(day)?)),
        [year, month] if year.len() == 4 => date(plain_year(year)?, number(month)?, None),
        [month, year] => date(plain_year(year)?, number(month)?, None),
        _ => None,
    }
}

/// `202403`, a month: `202425` was a split year before.
fn six_digits(text: &str) -> Option<Period> {
    let digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| date(plain_year(&text[..4])?, text[4..].parse().ok()?, None)).flatten()
}
