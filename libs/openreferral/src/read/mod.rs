//! Reading what somebody else publishes: every field that is sound is kept, every other is held back with its reason, and a
//! record is refused only where nothing could be kept of it.

mod fields;
mod package;
mod parts;
mod place;
mod service;
mod text;

pub use crate::tabular::{Lost, Row, Tables};
pub use fields::Fields;
pub use package::{Item, Package, Refused, Why};
pub use service::NAMELESS;
pub use text::{is_email, plain, postcode, time_of_day, whole_url};

use crate::identity::Names;
use crate::tabular::Joined;
use serde_json::Value;
use std::fmt;

/// Reads the services of a feed of this name, each an object with everything inside of it.
pub fn services(feed: &str, values: &[Value]) -> Package {
    let mut package = Package::default();
    package::services(&mut package, &Names::of_feed(feed), values);
    package::prune(&mut package);
    package
}

/// Reads the tables of a feed of this name.
pub fn tables(feed: &str, tables: Tables) -> Package {
    let names = Names::of_feed(feed);
    let mut package = Package::default();
    let Joined { services, others, lost } = tables.joined();
    package.lost = lost;
    for (kind, objects) in &others {
        package::others(&mut package, &names, kind, objects);
    }
    package::services(&mut package, &names, &services);
    package::prune(&mut package);
    package
}

/// The services in a document: a list of them, a page of a list in version 3.0 or 1.0, or one alone. Nothing, where there are none.
pub fn services_in(document: &Value) -> Option<&[Value]> {
    if let Value::Array(services) = document {
        return Some(services);
    }
    let object = document.as_object()?;
    for name in ["contents", "content", "services"] {
        if let Some(Value::Array(services)) = object.get(name) {
            return Some(services);
        }
    }
    (object.contains_key("id") && object.contains_key("name")).then_some(std::slice::from_ref(document))
}

/// A field that was not taken as it stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Where it stands in its record, such as `schedules[1].opens_at`.
    pub path: String,
    /// What stood there, cut short where it is very long.
    pub value: String,
    /// What is wrong with it.
    pub reason: Reason,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a field that could not be taken as it stood.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// It was left out.
    Held,
    /// It was taken in this form.
    Mended(String),
    /// Its beginning was taken.
    Shortened,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// A list or an object stands where words belong.
    NotAText,
    /// Words stand where an object belongs.
    NotAnObject,
    /// A text is longer than so many characters.
    TooLong(usize),
    /// It is no address for mails.
    NoEmail,
    /// It is no address of a page.
    NoUrl,
    /// The address of a page lacks its beginning.
    UrlWithoutBeginning,
    /// It is no number.
    NoNumber,
    /// A number is not in this range.
    OutOfRange(f64, f64),
    /// It is no day between the years 1900 and 2100.
    NoDate,
    /// It is no time of day.
    NoTime,
    /// It is no postcode of the United Kingdom.
    NoPostcode,
    /// It is no telephone number.
    NoPhone,
    /// Latitude and longitude are exchanged.
    Exchanged,
    /// Where it lies is outside of the United Kingdom.
    Elsewhere,
    /// It is not one of the words that may stand there.
    NotOneOf(String),
    /// These are no days of the week, or of the month.
    NoDays,
    /// The youngest age is above the oldest, or the first day after the last.
    BeforeItsBegin,
    /// The record has no name.
    NoName,
    /// It names what is nowhere in the feed.
    Nowhere,
}

impl Reason {
    /// A word for it that stays the same in every language.
    pub fn code(&self) -> &'static str {
        match self {
            Reason::NotAText => "not-a-text",
            Reason::NotAnObject => "not-an-object",
            Reason::TooLong(_) => "too-long",
            Reason::NoEmail => "no-email",
            Reason::NoUrl => "no-url",
            Reason::UrlWithoutBeginning => "url-without-beginning",
            Reason::NoNumber => "no-number",
            Reason::OutOfRange(..) => "out-of-range",
            Reason::NoDate => "no-date",
            Reason::NoTime => "no-time",
            Reason::NoPostcode => "no-postcode",
            Reason::NoPhone => "no-phone",
            Reason::Exchanged => "exchanged",
            Reason::Elsewhere => "elsewhere",
            Reason::NotOneOf(_) => "not-one-of",
            Reason::NoDays => "no-days",
            Reason::BeforeItsBegin => "before-its-begin",
            Reason::NoName => "no-name",
            Reason::Nowhere => "nowhere",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::NotAText => write!(f, "a list or an object stands where words belong"),
            Reason::NotAnObject => write!(f, "words stand where an object belongs"),
            Reason::TooLong(most) => write!(f, "it is longer than {most} characters"),
            Reason::NoEmail => write!(f, "it is no address for mails"),
            Reason::NoUrl => write!(f, "it is no address of a page"),
            Reason::UrlWithoutBeginning => write!(f, "the address does not begin with https:// or http://"),
            Reason::NoNumber => write!(f, "it is no number"),
            Reason::OutOfRange(from, to) => write!(f, "it is not between {from} and {to}"),
            Reason::NoDate => write!(f, "it is no day between the years 1900 and 2100, written YYYY-MM-DD"),
            Reason::NoTime => write!(f, "it is no time of day, written HH:MM"),
            Reason::NoPostcode => write!(f, "it is no postcode of the United Kingdom"),
            Reason::NoPhone => write!(f, "it is no telephone number"),
            Reason::Exchanged => write!(f, "latitude and longitude are exchanged"),
            Reason::Elsewhere => write!(f, "it lies outside of the United Kingdom"),
            Reason::NotOneOf(words) => write!(f, "it is none of: {words}"),
            Reason::NoDays => write!(f, "these are no days such as MO,WE or 1,15"),
            Reason::BeforeItsBegin => write!(f, "it ends before it begins"),
            Reason::NoName => write!(f, "it has no name"),
            Reason::Nowhere => write!(f, "it names what is nowhere in the feed"),
        }
    }
}

#[cfg(test)]
mod tests;
