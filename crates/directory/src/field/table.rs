//! Every field of a listing, in the order of the form.

use super::code::{
    OPPORTUNITY_CODES, REFERRAL_CODES, STATUS_CODES, languages, opportunity, referral, set_languages, set_opportunity,
    set_referral, set_status, set_themes, status_code, themes,
};
use super::contact::{phone, set_phone};
use super::place::{access, address, set_access, set_address, set_postcode};
use super::value::{LINE, TEXT, age, checked, count, is_yes, name, number, own, words, years, yes};
use super::{Draft, Field, Kind, cost, week};
use crate::find::facts::LANGUAGES;
use crate::theme::THEMES;
use uuid::Uuid;

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
