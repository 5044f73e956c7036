//! The fields of an entity, read one by one: each is taken, mended, or held back with the reason.

use super::text::{is_blank, is_email, plain, postcode, shortened, time_of_day, whole_url};
use super::{Fate, Finding, Reason};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde_json::{Map, Value};

/// How long a name may be, in characters.
pub const LONGEST_NAME: usize = 200;
/// How long a text of one line or some may be.
pub const LONGEST_TEXT: usize = 2_000;
/// How long a description may be.
pub const LONGEST_DESCRIPTION: usize = 10_000;
/// How much of what is held back is kept, for whoever looks into it.
const LONGEST_HELD: usize = 4_000;

/// The years that a day may be in. What lies outside is a slip, such as the year 20222.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// Where the United Kingdom lies, the islands around it included, in degrees.
const NORTH: std::ops::RangeInclusive<f64> = 49.0..=61.5;
const EAST: std::ops::RangeInclusive<f64> = -9.5..=2.5;

/// Reads the fields of one object. What is wrong goes into the findings, under the path of the field.
///
/// Each method takes the names under which the field may stand, the first that states something being read, and answers nothing
/// where none does or where it was held back.
pub struct Fields<'a> {
    object: &'a Map<String, Value>,
    path: String,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Fields<'a> {
    /// The fields of this object, which stands at this path of its service.
    pub fn new(object: &'a Map<String, Value>, path: impl Into<String>, findings: &'a mut Vec<Finding>) -> Fields<'a> {
        Fields { object, path: path.into(), findings }
    }

    /// The value under the first of these names that has one, with that name. An empty text states nothing.
    fn value(&self, names: &[&'static str]) -> Option<(&'static str, &'a Value)> {
        names.iter().find_map(|name| {
            let value = self.object.get(*name)?;
            let stated = match value {
                Value::Null => false,
                Value::String(text) => !text.trim_matches(is_blank).is_empty(),
                _ => true,
            };
            stated.then_some((*name, value))
        })
    }

    /// The objects in the list under the first of these names that has one; a single object is a list of one.
    fn list(&mut self, names: &[&'static str]) -> Vec<(String, &'a Map<String, Value>)> {
        let Some((name, value)) = self.value(names) else { return Vec::new() };
        let items = match value {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        let mut objects = Vec::new();
        for (i, item) in items.iter().enumerate() {
            match item {
                Value::Object(object) if value.is_array() => objects.push((format!("{}[{i}]", self.at(name)), object)),
                Value::Object(object) => objects.push((self.at(name), object)),
                Value::Null => {}
                other => self.held(name, other, Reason::NotAnObject),
            }
        }
        objects
    }

    /// What is read of each object in the list under the first of these names that has one, with its place in the list.
    pub(super) fn each<T>(
        &mut self,
        names: &[&'static str],
        mut read: impl FnMut(&mut Fields, usize) -> Option<T>,
    ) -> Vec<T> {
        let mut all = Vec::new();
        for (n, (path, object)) in self.list(names).into_iter().enumerate() {
            all.extend(read(&mut Fields::new(object, path, self.findings), n));
        }
        all
    }

    fn at(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// Holds back the value of a field.
    pub(super) fn held(&mut self, name: &str, value: &Value, reason: Reason) {
        self.note(name, value, reason, Fate::Held);
    }

    fn note(&mut self, name: &str, value: &Value, reason: Reason, fate: Fate) {
        let words = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let value = words.chars().take(LONGEST_HELD).collect();
        self.findings.push(Finding { path: self.at(name), value, reason, fate });
    }

    fn mended(&mut self, name: &str, value: &Value, reason: Reason, to: impl ToString) {
        self.note(name, value, reason, Fate::Mended(to.to_string()));
    }

    /// What stands under this name as a key of the feed, whatever it looks like.
    pub fn key(&self, names: &[&'static str]) -> Option<String> {
        match self.value(names)?.1 {
            Value::String(text) => Some(text.trim().to_owned()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// A text of at most so many characters, without markup; one that is longer is cut short between two words.
    pub fn text(&mut self, names: &[&'static str], longest: usize) -> Option<String> {
        let (name, value) = self.value(names)?;
        let text = match value {
            Value::String(text) => plain(text),
            Value::Number(number) => number.to_string(),
            other => {
                self.held(name, other, Reason::NotAText);
                return None;
            }
        };
        if text.is_empty() {
            return None;
        }
        if text.chars().count() <= longest {
            return Some(text);
        }
        let short = shortened(&text, longest);
        self.note(name, value, Reason::TooLong(longest), Fate::Shortened);
        Some(short)
    }

    /// A text of one line.
    pub fn line(&mut self, names: &[&'static str]) -> Option<String> {
        self.text(names, LONGEST_NAME).map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// One or some sentences.
    pub fn sentences(&mut self, names: &[&'static str]) -> Option<String> {
        self.text(names, LONGEST_TEXT)
    }

    /// An address for mails.
    pub fn email(&mut self, names: &[&'static str]) -> Option<String> {
        let (name, value) = self.value(names)?;
        let text = value.as_str().map(|text| text.trim_matches(is_blank).trim_start_matches("mailto:").to_owned());
        match text.filter(|text| is_email(text)) {
            Some(text) => Some(text),
            None => {
                self.held(name, value, Reason::NoEmail);
                None
            }
        }
    }

    /// The address of a page. One without its beginning gets it.
    pub fn url(&mut self, names: &[&'static str]) -> Option<String> {
        let (name, value) = self.value(names)?;
        let text = value.as_str().unwrap_or_default().trim_matches(is_blank);
        let Some(url) = whole_url(text) else {
            self.held(name, value, Reason::NoUrl);
            return None;
        };
        if url != text {
            self.mended(name, value, Reason::UrlWithoutBeginning, &url);
        }
        Some(url)
    }

    /// A number; a text that is one, with or without a pound sign, is read as such.
    fn number(&mut self, names: &[&'static str]) -> Option<(&'static str, &'a Value, f64)> {
        let (name, value) = self.value(names)?;
        let number = match value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().trim_start_matches('£').replace(',', "").trim().parse().ok(),
            _ => None,
        };
        match number.filter(|number: &f64| number.is_finite()) {
            Some(number) => Some((name, value, number)),
            None => {
                self.held(name, value, Reason::NoNumber);
                None
            }
        }
    }

    /// A number in this range.
    pub fn number_in(&mut self, names: &[&'static str], range: std::ops::RangeInclusive<f64>) -> Option<f64> {
        let (name, value, number) = self.number(names)?;
        if range.contains(&number) {
            return Some(number);
        }
        self.held(name, value, Reason::OutOfRange(*range.start(), *range.end()));
        None
    }

    /// A whole number from 1 on.
    pub fn count(&mut self, names: &[&'static str]) -> Option<u32> {
        let (name, value, number) = self.number(names)?;
        if (1.0..=1_000.0).contains(&number) && number.fract() == 0.0 {
            return Some(number as u32);
        }
        self.held(name, value, Reason::OutOfRange(1.0, 1_000.0));
        None
    }

    /// A day, alone or with a time after it.
    pub fn date(&mut self, names: &[&'static str]) -> Option<Date> {
        let (name, value) = self.value(names)?;
        let text = value.as_str().unwrap_or_default().trim();
        let day =
            text.get(..10).filter(|_| text.len() == 10 || text.as_bytes().get(10).is_some_and(|b| b"T ".contains(b)));
        match day.and_then(|day| day.parse::<Date>().ok()).filter(|day| YEARS.contains(&day.year())) {
            Some(day) => Some(day),
            None => {
                self.held(name, value, Reason::NoDate);
                None
            }
        }
    }

    /// A moment: with a time and where it is counted from, or a day alone, which begins it.
    pub fn moment(&mut self, names: &[&'static str]) -> Option<Timestamp> {
        let (name, value) = self.value(names)?;
        let text = value.as_str().unwrap_or_default().trim();
        let begin = |day: Date| day.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|day| day.timestamp());
        let without_zone = || text.parse::<jiff::civil::DateTime>().ok()?.to_zoned(jiff::tz::TimeZone::UTC).ok();
        let moment = text.parse::<Timestamp>().ok().or_else(|| without_zone().map(|at| at.timestamp()));
        let moment = moment.or_else(|| text.parse().ok().and_then(begin));
        match moment.filter(|at| YEARS.contains(&at.to_zoned(jiff::tz::TimeZone::UTC).year())) {
            Some(at) => Some(at),
            None => {
                self.held(name, value, Reason::NoDate);
                None
            }
        }
    }

    /// A time of day: `16:00`, `16:00:00`, `4pm`, with or without where it is counted from.
    pub fn time(&mut self, names: &[&'static str]) -> Option<Time> {
        let (name, value) = self.value(names)?;
        match value.as_str().and_then(time_of_day) {
            Some(time) => Some(time),
            None => {
                self.held(name, value, Reason::NoTime);
                None
            }
        }
    }

    /// A postcode of the United Kingdom, in capitals with its one space.
    pub fn postcode(&mut self, names: &[&'static str]) -> Option<String> {
        let (name, value) = self.value(names)?;
        match value.as_str().and_then(postcode) {
            Some(postcode) => Some(postcode),
            None => {
                self.held(name, value, Reason::NoPostcode);
                None
            }
        }
    }

    /// A telephone number, with what stands before and after it taken off.
    pub fn phone(&mut self, names: &[&'static str]) -> Option<String> {
        let (name, value) = self.value(names)?;
        let text = self.key(names)?;
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let sound = text.chars().all(|c| c.is_ascii_digit() || " +()-/.ext#".contains(c));
        if sound && (3..=20).contains(&digits) {
            return Some(text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        self.held(name, value, Reason::NoPhone);
        None
    }

    /// Where something lies: north and east. Exchanged ones are put right; what lies elsewhere is held back.
    pub fn coordinates(&mut self) -> Option<(f64, f64)> {
        let (north_name, north_value, north) = self.number(&["latitude"])?;
        let (east_name, east_value, east) = self.number(&["longitude"])?;
        if NORTH.contains(&north) && EAST.contains(&east) {
            return Some((north, east));
        }
        if NORTH.contains(&east) && EAST.contains(&north) {
            self.mended(north_name, north_value, Reason::Exchanged, east);
            self.mended(east_name, east_value, Reason::Exchanged, north);
            return Some((east, north));
        }
        self.held(north_name, north_value, Reason::Elsewhere);
        self.held(east_name, east_value, Reason::Elsewhere);
        None
    }

    /// One of these words, whatever its capitals, as what it stands for.
    pub fn choice<T: Copy>(&mut self, names: &[&'static str], words: &[(&str, T)]) -> Option<T> {
        let (name, value) = self.value(names)?;
        let text = value.as_str().unwrap_or_default().trim();
        let found = words.iter().find(|(word, _)| text.eq_ignore_ascii_case(word)).map(|(_, meaning)| *meaning);
        if found.is_none() {
            self.held(
                name,
                value,
                Reason::NotOneOf(words.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ")),
            );
        }
        found
    }

    /// Whether it says yes or no, where it says anything that can be read.
    pub fn yes_or_no(&mut self, names: &[&'static str]) -> Option<bool> {
        match self.value(names)? {
            (_, Value::Bool(yes)) => Some(*yes),
            (_, Value::String(_) | Value::Number(_)) => {
                self.by(names, Reason::NotOneOf("yes, no".to_owned()), yes_or_no)
            }
            (name, other) => {
                self.held(name, other, Reason::NotOneOf("yes, no".to_owned()));
                None
            }
        }
    }

    /// The same of what protects somebody: whatever stands there and is no clear no is a yes.
    pub fn protects(&mut self, name: &'static str) -> Option<bool> {
        let states_something = self.value(&[name]).is_some();
        self.yes_or_no(&[name]).or_else(|| states_something.then_some(true))
    }

    /// The value under these names, by a rule of one's own.
    pub fn by<T>(&mut self, names: &[&'static str], reason: Reason, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let (name, value) = self.value(names)?;
        let text = self.key(names).or_else(|| joined(value))?;
        let read = read(&text);
        if read.is_none() {
            self.held(name, value, reason);
        }
        read
    }
}

fn yes_or_no(text: &str) -> Option<bool> {
    let is = |words: [&str; 4]| words.iter().any(|word| text.trim().eq_ignore_ascii_case(word));
    if is(["yes", "true", "1", "y"]) {
        return Some(true);
    }
    is(["no", "false", "0", "n"]).then_some(false)
}

/// A list of texts as one, parted by commas.
fn joined(value: &Value) -> Option<String> {
    let texts: Option<Vec<String>> = value.as_array()?.iter().map(|one| Some(one.as_str()?.to_owned())).collect();
    texts.map(|texts| texts.join(","))
}
