//! From the text in a cell to the value of a column, or to a sentence that says what is wanted.

use crate::table::{Column, Kind};
use jiff::civil::Date;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// The longest text of a cell, in characters: what a spreadsheet cell can hold.
pub const LONGEST_CELL: usize = 32_767;

/// The longest title, in characters: it stands in lists and links.
pub const LONGEST_TITLE: usize = 200;

/// The longest reference.
pub const LONGEST_REFERENCE: usize = 60;

/// Reads the text of a cell for this column. An empty cell is [`Value::Null`].
///
/// # Errors
/// A sentence without the place, which the caller knows.
pub fn read(column: &Column, text: &str) -> Result<Value, String> {
    let text = text.trim();
    if text.is_empty() {
        return if column.required { Err("is empty, and every row needs it".to_owned()) } else { Ok(Value::Null) };
    }
    if text.chars().count() > LONGEST_CELL {
        return Err(format!("holds more than {LONGEST_CELL} characters; shorten it"));
    }
    // A CSV file from Windows breaks the lines within a cell in two characters.
    let text: String = text.replace("\r\n", "\n").nfc().collect();
    if let Some(control) = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        let number = u32::from(control);
        return Err(format!("holds the control character U+{number:04X}, which no reader sees; remove it"));
    }
    match column.kind {
        Kind::Text | Kind::Long | Kind::Value | Kind::Unit => Ok(Value::String(text)),
        Kind::Int => int(&text),
        Kind::Number => number(&text),
        Kind::Bool => yes_no(&text),
        Kind::Date => date(&text),
        Kind::Time => time(&text),
        Kind::Choice(words) => choice(words, &text),
        Kind::Ref(_) | Kind::AnyRef => reference(&text).map(Value::String),
        Kind::Place => place(&text),
    }
}

/// The text that a value has in a cell; the reverse of [`read`].
pub fn write(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The first day that a date of a cell may be: of a month or a year its first.
pub fn first_day(date: &str) -> Option<Date> {
    let rest = match date.len() {
        4 => "-01-01",
        7 => "-01",
        _ => "",
    };
    format!("{date}{rest}").parse().ok()
}

/// The last day that a date of a cell may be: of a month or a year its last.
pub fn last_day(date: &str) -> Option<Date> {
    match date.len() {
        4 => Some(first_day(&format!("{date}-12"))?.last_of_month()),
        7 => Some(first_day(date)?.last_of_month()),
        _ => first_day(date),
    }
}

/// A reference: letters, digits and hyphens, at most 60.
///
/// # Errors
/// A sentence that says what a reference is made of.
pub fn reference(text: &str) -> Result<String, String> {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if plain && !text.is_empty() && text.len() <= LONGEST_REFERENCE {
        Ok(text.to_owned())
    } else {
        Err(format!("holds {}, which is not a reference: use letters, digits and hyphens, at most 60", quoted(text)))
    }
}

/// The text in quotation marks, shortened and without control characters, for a message.
pub fn quoted(text: &str) -> String {
    let short: String = text.chars().take(40).map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    let dots = if text.chars().nth(40).is_some() { "…" } else { "" };
    format!("“{short}{dots}”")
}

fn int(text: &str) -> Result<Value, String> {
    let whole = text.strip_suffix(".0").unwrap_or(text);
    let why = |_| match text.chars().find(|c| "£€$".contains(*c)) {
        Some('£') => format!("holds {}; write the pounds in figures alone, as 12000", quoted(text)),
        Some(_) => {
            format!("holds {}; amounts here are whole pounds: write what it is in pounds, as 12000", quoted(text))
        }
        None => format!("holds {}, which is not a whole number", quoted(text)),
    };
    whole.parse::<i64>().map(Value::from).map_err(why)
}

/// A number as JSON has it: 12 and not 12.0, so that it is written as it was read.
fn number(text: &str) -> Result<Value, String> {
    let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
    let number = number.ok_or_else(|| format!("holds {}, which is not a number; write it as 12.5", quoted(text)))?;
    Ok(json_number(number))
}

/// A number for JSON, whole where it is whole.
pub fn json_number(number: f64) -> Value {
    let whole = number as i64;
    if whole as f64 == number { Value::from(whole) } else { Value::from(number) }
}

fn yes_no(text: &str) -> Result<Value, String> {
    match text.to_lowercase().as_str() {
        "yes" | "true" => Ok(Value::Bool(true)),
        "no" | "false" => Ok(Value::Bool(false)),
        _ => Err(format!("holds {}; write yes or no", quoted(text))),
    }
}

fn choice(words: &[&str], text: &str) -> Result<Value, String> {
    match words.iter().find(|word| word.eq_ignore_ascii_case(text)) {
        Some(word) => Ok(Value::from(*word)),
        None => Err(format!("holds {}; choose one of: {}", quoted(text), words.join(", "))),
    }
}

fn date(text: &str) -> Result<Value, String> {
    let wanted = || format!("holds {}, which is not a date as YYYY-MM-DD, YYYY-MM or YYYY", quoted(text));
    let parts: Vec<&str> = text.split('-').collect();
    let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    if !matches!(widths.as_slice(), [4] | [4, 2] | [4, 2, 2]) {
        return Err(wanted());
    }
    match first_day(text) {
        Some(date) if date.year() >= 1000 => Ok(Value::from(text)),
        _ => Err(wanted()),
    }
}

/// A time of day, which a spreadsheet may give with its seconds.
fn time(text: &str) -> Result<Value, String> {
    let plain = text.strip_suffix(":00").filter(|rest| rest.contains(':')).unwrap_or(text);
    match plain.split_once(':').filter(|(hours, minutes)| (1..=2).contains(&hours.len()) && minutes.len() == 2) {
        Some((hours, minutes)) if is_below(hours, 24) && is_below(minutes, 60) => {
            Ok(Value::from(format!("{hours:0>2}:{minutes}")))
        }
        _ => Err(format!("holds {}, which is not a time; write it as 09:30 or 18:00", quoted(text))),
    }
}

fn is_below(text: &str, limit: u32) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<u32>().is_ok_and(|number| number < limit)
}

fn place(text: &str) -> Result<Value, String> {
    let wanted = || format!("holds {}; write `line 12`, `lines 12-14`, `page 3` or `pages 3-4`", quoted(text));
    let (word, numbers) = text.split_once(' ').ok_or_else(wanted)?;
    let mut ends = numbers.split(['-', '–']);
    let count = ends.clone().count();
    let right_word = matches!((word, count), ("line" | "page", 1) | ("lines" | "pages", 2));
    if right_word && ends.all(|end| end.parse::<u32>().is_ok()) {
        Ok(Value::from(text.replace('–', "-")))
    } else {
        Err(wanted())
    }
}
