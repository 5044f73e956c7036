//! A listing field by field: as a form has it, as a change of it is told, and as it is decided on.
//!
//! Each field has one text. What a listing says beyond these fields, such as hours that hold until a day, stays as it is.

mod cost;
pub mod form;
mod week;

#[cfg(test)]
mod tests;

use crate::directory::Directory;
use crate::entry::{Entry, Kind as Of, Listing, OPPORTUNITIES, Place, REFERRALS};
use crate::find::facts::LANGUAGES;
use crate::store::{self, Kept};
use crate::theme::{self, THEMES};
use openreferral::Names;
use openreferral::model::{
    Accessibility, Address, Contact, Language, Location, LocationType, Phone, ServiceAtLocation, ServiceStatus,
};
use openreferral::read::{Fate, Fields, Finding};
use platform::Result;
use platform::db::Tx;
use serde_json::{Map, Value};
use uuid::Uuid;

/// A listing that is being changed, with its place, where it has one that is its to change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The listing.
    pub listing: Listing,
    /// Its only place, where that is one to go to and no secret.
    pub place: Option<Place>,
}

/// A field of a listing.
pub struct Field {
    /// Its code; its label stands in the locales under `listing-` and this.
    pub code: &'static str,
    /// How it is filled in.
    pub kind: Kind,
    /// Whether only an editor changes it, and no provider.
    pub editors: bool,
    read: fn(&Draft) -> String,
    write: fn(&mut Draft, &str) -> Option<()>,
}

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// In one line.
    Line,
    /// In some lines.
    Lines,
    /// With a whole number.
    Number,
    /// With one of these codes; the words of each stand in the locales under the key and the code.
    One(&'static [&'static str], &'static str),
    /// With any of these codes.
    Some(&'static [&'static str], &'static str),
    /// With a day.
    Day,
    /// With the hours of a day, such as `9:00-12:00, 13:00-17:00`.
    Hours,
}

const STATUS: [(&str, ServiceStatus); 4] = [
    ("active", ServiceStatus::Active),
    ("closed", ServiceStatus::TemporarilyClosed),
    ("inactive", ServiceStatus::Inactive),
    ("defunct", ServiceStatus::Defunct),
];
const STATUS_CODES: [&str; 4] = ["active", "closed", "inactive", "defunct"];
const OPPORTUNITY_CODES: [&str; 8] = [
    "apprenticeship",
    "work-experience",
    "job",
    "volunteering",
    "enrichment",
    "careers-fair",
    "training",
    "holiday-activity",
];
const REFERRAL_CODES: [&str; 4] = ["open", "own", "professional", "either"];

/// The longest texts of a field.
const LINE: usize = 200;
const TEXT: usize = 4_000;

/// Every field, in the order of the form.
pub static FIELDS: [Field; 35] = [
    field("name", Kind::Line, |d| d.listing.service.name.clone(), name),
    field("status", Kind::One(&STATUS_CODES, "listing-status"), status_code, set_status),
    field(
        "about",
        Kind::Lines,
        |d| own(d.listing.service.description.as_ref()),
        |d, text| {
            d.listing.service.description = words(text, TEXT)?;
            Some(())
        },
    ),
    field("phone", Kind::Line, phone, set_phone),
    field(
        "email",
        Kind::Line,
        |d| own(d.listing.service.email.as_ref()),
        |d, text| {
            d.listing.service.email = checked(text, |fields| fields.email(&["x"]))?;
            Some(())
        },
    ),
    field(
        "website",
        Kind::Line,
        |d| own(d.listing.service.url.as_ref()),
        |d, text| {
            d.listing.service.url = checked(text, |fields| fields.url(&["x"]))?;
            Some(())
        },
    ),
    field(
        "street",
        Kind::Line,
        |d| address(d, |one| Some(&one.address_1)),
        |d, text| {
            let text = words(text, LINE)?.unwrap_or_default();
            set_address(d, |one| one.address_1 = text)
        },
    ),
    field(
        "town",
        Kind::Line,
        |d| address(d, |one| one.city.as_ref()),
        |d, text| {
            let text = words(text, LINE)?;
            set_address(d, |one| one.city = text)
        },
    ),
    field("postcode", Kind::Line, |d| address(d, |one| one.postal_code.as_ref()), set_postcode),
    field("access", Kind::Lines, access, set_access),
    field("day-MO", Kind::Hours, |d| week::hours(d, "MO"), |d, text| week::set_hours(d, "MO", text)),
    field("day-TU", Kind::Hours, |d| week::hours(d, "TU"), |d, text| week::set_hours(d, "TU", text)),
    field("day-WE", Kind::Hours, |d| week::hours(d, "WE"), |d, text| week::set_hours(d, "WE", text)),
    field("day-TH", Kind::Hours, |d| week::hours(d, "TH"), |d, text| week::set_hours(d, "TH", text)),
    field("day-FR", Kind::Hours, |d| week::hours(d, "FR"), |d, text| week::set_hours(d, "FR", text)),
    field("day-SA", Kind::Hours, |d| week::hours(d, "SA"), |d, text| week::set_hours(d, "SA", text)),
    field("day-SU", Kind::Hours, |d| week::hours(d, "SU"), |d, text| week::set_hours(d, "SU", text)),
    field("cost", Kind::Lines, cost::lines, cost::set_lines),
    field(
        "age-from",
        Kind::Number,
        |d| age(d.listing.service.minimum_age),
        |d, text| {
            d.listing.service.minimum_age = years(text)?;
            Some(())
        },
    ),
    field(
        "age-to",
        Kind::Number,
        |d| age(d.listing.service.maximum_age),
        |d, text| {
            d.listing.service.maximum_age = years(text)?;
            Some(())
        },
    ),
    field(
        "for-whom",
        Kind::Lines,
        |d| own(d.listing.service.eligibility_description.as_ref()),
        |d, text| {
            d.listing.service.eligibility_description = words(text, TEXT)?;
            Some(())
        },
    ),
    field("languages", Kind::Some(&LANGUAGES, "spoken"), languages, set_languages),
    field("join", Kind::One(&REFERRAL_CODES, "service-referral"), referral, set_referral),
    field(
        "how-to-join",
        Kind::Lines,
        |d| own(d.listing.local.how_to_join.as_ref()),
        |d, text| {
            d.listing.local.how_to_join = words(text, TEXT)?;
            Some(())
        },
    ),
    field(
        "waiting",
        Kind::Number,
        |d| count(d.listing.local.waiting_weeks),
        |d, text| {
            d.listing.local.waiting_weeks = number(text)?;
            Some(())
        },
    ),
    field(
        "capacity",
        Kind::Number,
        |d| count(d.listing.local.capacity),
        |d, text| {
            d.listing.local.capacity = number(text)?;
            Some(())
        },
    ),
    field(
        "send",
        Kind::Lines,
        |d| own(d.listing.local.send.as_ref()),
        |d, text| {
            d.listing.local.send = words(text, TEXT)?;
            Some(())
        },
    ),
    field(
        "funded-hours",
        Kind::Line,
        |d| own(d.listing.local.funded_hours.as_ref()),
        |d, text| {
            d.listing.local.funded_hours = words(text, LINE)?;
            Some(())
        },
    ),
    field(
        "alert",
        Kind::Lines,
        |d| own(d.listing.service.alert.as_ref()),
        |d, text| {
            d.listing.service.alert = words(text, TEXT)?;
            Some(())
        },
    ),
    field("opportunity", Kind::One(&OPPORTUNITY_CODES, "opportunity"), opportunity, set_opportunity),
    field(
        "closes",
        Kind::Day,
        |d| d.listing.local.closes.map_or_else(String::new, |day| day.to_string()),
        |d, text| {
            d.listing.local.closes = if text.is_empty() { None } else { Some(platform::typed::day(text)?) };
            Some(())
        },
    ),
    editors("themes", Kind::Some(&THEMES, "theme"), themes, set_themes),
    editors(
        "essential",
        Kind::One(&["yes"], "listing-essential"),
        |d| yes(d.listing.local.essential),
        |d, text| {
            d.listing.local.essential = is_yes(text)?;
            Some(())
        },
    ),
    editors(
        "audience",
        Kind::Line,
        |d| own(d.listing.local.audience.as_ref()),
        |d, text| {
            d.listing.local.audience = words(text, LINE)?;
            Some(())
        },
    ),
    editors(
        "successor",
        Kind::Line,
        |d| d.listing.local.successor.map_or_else(String::new, |id| id.to_string()),
        |d, text| {
            let id = if text.is_empty() { None } else { Some(Uuid::parse_str(text).ok()?) };
            d.listing.local.successor = id.filter(|id| *id != d.listing.service.id);
            Some(())
        },
    ),
];

const fn field(
    code: &'static str,
    kind: Kind,
    read: fn(&Draft) -> String,
    write: fn(&mut Draft, &str) -> Option<()>,
) -> Field {
    Field { code, kind, editors: false, read, write }
}

const fn editors(
    code: &'static str,
    kind: Kind,
    read: fn(&Draft) -> String,
    write: fn(&mut Draft, &str) -> Option<()>,
) -> Field {
    Field { code, kind, editors: true, read, write }
}

/// The field of this code.
pub fn named(code: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.code == code)
}

impl Field {
    /// Its text.
    pub fn text(&self, draft: &Draft) -> String {
        (self.read)(draft)
    }

    /// Gives it another text, and answers whether it took it. What it does not take changes nothing.
    pub fn set(&self, draft: &mut Draft, text: &str) -> bool {
        let mut tried = draft.clone();
        let took = (self.write)(&mut tried, text.trim()).is_some();
        if took {
            *draft = tried;
        }
        took
    }

    /// Whether it says anything of this listing that can be changed here.
    pub fn applies(&self, draft: &Draft) -> bool {
        let has_none = draft.listing.service.service_at_locations.is_empty();
        !["street", "town", "postcode", "access"].contains(&self.code) || draft.place.is_some() || has_none
    }
}

/// The fields in which two drafts differ, with the texts of both.
pub fn differences(before: &Draft, after: &Draft) -> Vec<(&'static str, String, String)> {
    let texts = FIELDS.iter().map(|field| (field.code, field.text(before), field.text(after)));
    texts.filter(|(_, before, after)| before != after).collect()
}

/// A listing and its place as they are kept, to be changed.
pub async fn kept(tx: &mut Tx, id: Uuid) -> Result<Option<(Draft, Kept, Option<Kept>)>> {
    let Some(service) = store::one(tx, Of::Service, id).await? else { return Ok(None) };
    let Entry::Listing(listing) = service.entry.clone() else { return Ok(None) };
    let mut draft = Draft { listing: *listing, place: None };
    let mut kept = None;
    if let [at] = &draft.listing.service.service_at_locations[..]
        && let Some(location) = store::one(tx, Of::Location, at.location_id).await?
        && let Entry::Place(place) = &location.entry
        && is_ours_to_change(place)
    {
        draft.place = Some(place.clone());
        kept = Some(location);
    }
    Ok(Some((draft, service, kept)))
}

/// The same as everybody sees it.
pub fn shown(directory: &Directory, listing: &Listing) -> Draft {
    let place = match &listing.service.service_at_locations[..] {
        [at] => directory.around.locations.get(&at.location_id),
        _ => None,
    };
    let place = place.map(|location| Place { location: (**location).clone(), confidential: false });
    Draft { listing: listing.clone(), place: place.filter(is_ours_to_change) }
}

/// Whether a place can be changed with its service: it is one to go to, and where it lies is no secret.
fn is_ours_to_change(place: &Place) -> bool {
    !place.confidential && place.location.location_type == LocationType::Physical
}

fn own(text: Option<&String>) -> String {
    text.cloned().unwrap_or_default()
}

/// A text of at most so many letters; nothing of an empty one.
#[expect(clippy::option_option, reason = "whether it is taken is one thing, and whether it says anything another")]
fn words(text: &str, longest: usize) -> Option<Option<String>> {
    let text = text.trim().replace("\r\n", "\n");
    (text.chars().count() <= longest).then(|| Some(text).filter(|text| !text.is_empty()))
}

/// A text as the reading of feeds takes it, so that what a form takes and what a feed may say is the same.
#[expect(clippy::option_option, reason = "whether it is taken is one thing, and whether it says anything another")]
fn checked(text: &str, read: impl FnOnce(&mut Fields<'_>) -> Option<String>) -> Option<Option<String>> {
    let object = Map::from_iter([("x".to_owned(), Value::from(text))]);
    let mut findings: Vec<Finding> = Vec::new();
    let value = read(&mut Fields::new(&object, "", &mut findings));
    let sound = findings.iter().all(|one| matches!(one.fate, Fate::Mended(_)));
    (text.is_empty() || sound && value.is_some()).then_some(value)
}

fn name(draft: &mut Draft, text: &str) -> Option<()> {
    draft.listing.service.name = words(text, LINE)??;
    Some(())
}

fn status_code(draft: &Draft) -> String {
    let status = draft.listing.service.status;
    STATUS.iter().find(|(_, one)| *one == status).map_or("", |(code, _)| code).to_owned()
}

fn set_status(draft: &mut Draft, text: &str) -> Option<()> {
    draft.listing.service.status = STATUS.iter().find(|(code, _)| *code == text)?.1;
    Some(())
}

fn first_phone(draft: &mut Draft) -> Option<&mut Phone> {
    draft.listing.service.contacts.iter_mut().find_map(|contact| contact.phones.first_mut())
}

fn phone(draft: &Draft) -> String {
    let mut contacts = draft.listing.service.contacts.iter();
    contacts.find_map(|contact| contact.phones.first()).map(|phone| phone.number.clone()).unwrap_or_default()
}

fn set_phone(draft: &mut Draft, text: &str) -> Option<()> {
    let number = checked(text, |fields| fields.phone(&["x"]))?;
    let names = Names::of(draft.listing.service.id);
    match (first_phone(draft), number) {
        (Some(phone), Some(number)) => phone.number = number,
        (None, None) => {}
        (Some(_), None) => {
            let holder = draft.listing.service.contacts.iter_mut().find(|contact| !contact.phones.is_empty());
            holder.into_iter().for_each(|contact| drop(contact.phones.remove(0)));
            draft.listing.service.contacts.retain(|one| *one != Contact { id: one.id, ..Contact::default() });
        }
        (None, Some(number)) => {
            let contact = names.within(None, "contact here", 0);
            let phone = Phone { id: names.within(None, "phone here", 0), number, ..Phone::default() };
            draft.listing.service.contacts.push(Contact { id: contact, phones: vec![phone], ..Contact::default() });
        }
    }
    Some(())
}

fn address(draft: &Draft, part: fn(&Address) -> Option<&String>) -> String {
    let address = draft.place.as_ref().and_then(|place| place.location.addresses.first());
    address.and_then(part).cloned().unwrap_or_default()
}

/// The place of a draft; a new one, where the listing has none.
fn place(draft: &mut Draft) -> Option<&mut Place> {
    if draft.place.is_none() && draft.listing.service.service_at_locations.is_empty() {
        let names = Names::of(draft.listing.service.id);
        let location = Location { id: names.within(None, "place here", 0), ..Location::default() };
        let at = ServiceAtLocation {
            id: names.within(None, "at place here", 0),
            location_id: location.id,
            description: None,
        };
        draft.listing.service.service_at_locations.push(at);
        draft.place = Some(Place { location, confidential: false });
    }
    draft.place.as_mut()
}

fn set_address(draft: &mut Draft, set: impl FnOnce(&mut Address)) -> Option<()> {
    let location = &mut place(draft)?.location;
    if location.addresses.is_empty() {
        let id = Names::of(location.id).within(None, "address here", 0);
        location.addresses.push(Address { id, country: Some("GB".to_owned()), ..Address::default() });
    }
    location.addresses.first_mut().map(set)
}

/// Another postcode is another spot: where that lies is looked up when the change is written.
fn set_postcode(draft: &mut Draft, text: &str) -> Option<()> {
    let postcode = checked(text, |fields| fields.postcode(&["x"]))?;
    if postcode.clone().unwrap_or_default() != address(draft, |one| one.postal_code.as_ref()) {
        let location = &mut place(draft)?.location;
        (location.latitude, location.longitude) = (None, None);
    }
    set_address(draft, |one| one.postal_code = postcode)
}

fn access(draft: &Draft) -> String {
    let all = draft.place.iter().flat_map(|place| &place.location.accessibility);
    let texts = all.filter_map(|one| one.description.as_deref().or(one.details.as_deref()));
    texts.map(|text| text.replace('\n', " ")).collect::<Vec<_>>().join("\n")
}

fn set_access(draft: &mut Draft, text: &str) -> Option<()> {
    let text = words(text, TEXT)?.unwrap_or_default();
    if text == access(draft) {
        return Some(());
    }
    let location = &mut place(draft)?.location;
    let names = Names::of(location.id);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    location.accessibility = lines
        .enumerate()
        .map(|(n, line)| Accessibility {
            id: names.within(None, "accessibility here", n),
            description: Some(line.to_owned()),
            ..Accessibility::default()
        })
        .collect();
    Some(())
}

fn age(age: Option<f64>) -> String {
    age.map(|age| format!("{age}")).unwrap_or_default()
}

#[expect(clippy::option_option, reason = "whether it is taken is one thing, and whether it says anything another")]
fn years(text: &str) -> Option<Option<f64>> {
    if text.is_empty() {
        return Some(None);
    }
    // As it was read, so that half a year that a feed has stays one.
    let years = text.parse::<f64>().ok().or_else(|| platform::typed::whole_number(text).map(|n| n as f64))?;
    (0.0..=120.0).contains(&years).then_some(Some(years))
}

fn count(count: Option<u32>) -> String {
    count.map(|count| count.to_string()).unwrap_or_default()
}

#[expect(clippy::option_option, reason = "whether it is taken is one thing, and whether it says anything another")]
fn number(text: &str) -> Option<Option<u32>> {
    if text.is_empty() {
        return Some(None);
    }
    let number = u32::try_from(platform::typed::whole_number(text)?).ok()?;
    (number < 100_000).then_some(Some(number))
}

fn codes(codes: impl Iterator<Item = &'static str>) -> String {
    codes.collect::<Vec<_>>().join(";")
}

/// Codes that were chosen, each one of those there are.
fn chosen(text: &str, known: &[&'static str]) -> Option<Vec<&'static str>> {
    let codes = text.split(';').filter(|code| !code.is_empty());
    codes.map(|code| known.iter().copied().find(|one| *one == code)).collect()
}

fn code_of(language: &Language) -> Option<&'static str> {
    let place = crate::find::facts::language(language.code.as_deref()?)?;
    LANGUAGES.get(place).copied()
}

fn languages(draft: &Draft) -> String {
    let spoken: Vec<&str> = draft.listing.service.languages.iter().filter_map(code_of).collect();
    codes(LANGUAGES.into_iter().filter(|code| spoken.contains(code)))
}

fn set_languages(draft: &mut Draft, text: &str) -> Option<()> {
    let codes = chosen(text, &LANGUAGES)?;
    let service = &mut draft.listing.service;
    // Languages that nobody can choose here stay.
    service.languages.retain(|one| code_of(one).is_none_or(|code| codes.contains(&code)));
    for code in codes {
        if !service.languages.iter().any(|one| code_of(one) == Some(code)) {
            let id = Names::of(service.id).within(None, &format!("language {code}"), 0);
            let name = platform::i18n::english().text(&format!("spoken-{code}"), &[]);
            service.languages.push(Language { id, name: Some(name), code: Some(code.to_owned()) });
        }
    }
    Some(())
}

fn referral(draft: &Draft) -> String {
    let referral = draft.listing.local.referral;
    REFERRALS.iter().find(|(_, one)| Some(*one) == referral).map_or("", |(code, _)| code).to_owned()
}

fn set_referral(draft: &mut Draft, text: &str) -> Option<()> {
    draft.listing.local.referral = match text {
        "" => None,
        text => Some(REFERRALS.iter().find(|(code, _)| *code == text)?.1),
    };
    Some(())
}

fn opportunity(draft: &Draft) -> String {
    let opportunity = draft.listing.local.opportunity;
    OPPORTUNITIES.iter().find(|(_, one)| Some(*one) == opportunity).map_or("", |(code, _)| code).to_owned()
}

fn set_opportunity(draft: &mut Draft, text: &str) -> Option<()> {
    draft.listing.local.opportunity = match text {
        "" => None,
        text => Some(OPPORTUNITIES.iter().find(|(code, _)| *code == text)?.1),
    };
    Some(())
}

fn themes(draft: &Draft) -> String {
    let own: Vec<&str> =
        draft.listing.service.attributes.iter().filter_map(|one| theme::of_term(one.taxonomy_term_id)).collect();
    codes(THEMES.into_iter().filter(|code| own.contains(code)))
}

fn set_themes(draft: &mut Draft, text: &str) -> Option<()> {
    let codes = chosen(text, &THEMES)?;
    let service = &mut draft.listing.service;
    service.attributes.retain(|one| theme::of_term(one.taxonomy_term_id).is_none_or(|code| codes.contains(&code)));
    for code in codes {
        if !service.attributes.iter().any(|one| theme::of_term(one.taxonomy_term_id) == Some(code)) {
            let place = theme::place(code).unwrap_or_default();
            service.attributes.push(theme::attribute(service.id, code, 100 + place));
        }
    }
    Some(())
}

fn yes(is: bool) -> String {
    if is { "yes".to_owned() } else { String::new() }
}

fn is_yes(text: &str) -> Option<bool> {
    ["", "yes"].contains(&text).then_some(text == "yes")
}
