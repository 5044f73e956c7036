//! A listing as search engines read it: schema.org, as JSON inside of its page.

use crate::directory::{Directory, Shown};
use openreferral::model::{Frequency, Location, Schedule};
use openreferral::write::is_shown;
use platform::Result;
use serde_json::{Map, Value, json};

/// The names of the days at schema.org, from Monday.
const DAYS: [(&str, &str); 7] = [
    ("MO", "Monday"),
    ("TU", "Tuesday"),
    ("WE", "Wednesday"),
    ("TH", "Thursday"),
    ("FR", "Friday"),
    ("SA", "Saturday"),
    ("SU", "Sunday"),
];

/// A listing as JSON that can stand in a page: nothing in it ends the element around it.
///
/// # Errors
/// Never for what a reading gave.
pub fn of(directory: &Directory, shown: &Shown, address: &str) -> Result<String> {
    Ok(serde_json::to_string(&service(directory, shown, address))?.replace('<', "\\u003c"))
}

fn service(directory: &Directory, shown: &Shown, address: &str) -> Value {
    let service = &shown.listing.service;
    let mut fields = Map::new();
    let mut add = |name: &str, value: Value| {
        let states = !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty());
        if states {
            fields.insert(name.to_owned(), value);
        }
    };
    add("@context", json!("https://schema.org"));
    add("@type", json!("Service"));
    add("@id", json!(address));
    add("name", json!(service.name));
    add("description", json!(service.description));
    add("url", json!(service.url.as_deref().unwrap_or(address)));
    let provider = service.organization_id.and_then(|id| directory.around.organizations.get(&id));
    add(
        "provider",
        provider.map_or(Value::Null, |one| {
            stated(json!({ "@type": "Organization", "name": one.name, "url": one.website }))
        }),
    );
    let places = service.service_at_locations.iter().filter_map(|at| directory.around.locations.get(&at.location_id));
    let phone = service.contacts.iter().flat_map(|contact| &contact.phones).map(|phone| &phone.number).next();
    let channel = |place: Option<Value>| {
        stated(
            json!({ "@type": "ServiceChannel", "serviceLocation": place, "servicePhone": phone.map(|number| json!({ "@type": "ContactPoint", "telephone": number })) }),
        )
    };
    let mut channels: Vec<Value> = places.map(|location| channel(Some(place(location)))).collect();
    if channels.is_empty() && phone.is_some() {
        channels.push(channel(None));
    }
    add("availableChannel", json!(channels));
    add(
        "hoursAvailable",
        json!(
            service
                .schedules
                .iter()
                .filter(|one| is_shown(service, one, &directory.around))
                .filter_map(hours)
                .collect::<Vec<_>>()
        ),
    );
    let offers = service.cost_options.iter().filter_map(|cost| {
        let amount = cost.amount?;
        Some(stated(json!({ "@type": "Offer", "price": amount, "priceCurrency": "GBP", "description": cost.option })))
    });
    add("offers", json!(offers.collect::<Vec<_>>()));
    if service.minimum_age.is_some() || service.maximum_age.is_some() {
        let ages = json!({ "@type": "PeopleAudience", "suggestedMinAge": service.minimum_age, "suggestedMaxAge": service.maximum_age });
        add("audience", stated(ages));
    }
    Value::Object(fields)
}

/// An object without the fields that state nothing.
fn stated(value: Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(fields.into_iter().filter(|(_, value)| !value.is_null()).collect()),
        other => other,
    }
}

fn place(location: &Location) -> Value {
    let address = location.addresses.first().map(|one| {
        stated(json!({
            "@type": "PostalAddress",
            "streetAddress": Some(&one.address_1).filter(|street| !street.is_empty()),
            "addressLocality": one.city,
            "postalCode": one.postal_code,
            "addressCountry": one.country,
        }))
    });
    let geo = location.latitude.zip(location.longitude);
    let geo = geo.map(|(north, east)| json!({ "@type": "GeoCoordinates", "latitude": north, "longitude": east }));
    stated(json!({ "@type": "Place", "name": location.name, "address": address, "geo": geo }))
}

/// The hours of a schedule that is every week; schema.org has no words for others.
fn hours(schedule: &Schedule) -> Option<Value> {
    let weekly = schedule.freq == Some(Frequency::Weekly) && schedule.interval.unwrap_or(1) == 1;
    let days: Vec<&str> = schedule.byday.as_deref().filter(|_| weekly)?.split(',').filter_map(day).collect();
    Some(stated(json!({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": days,
        "opens": schedule.opens_at,
        "closes": schedule.closes_at,
        "validFrom": schedule.valid_from.max(schedule.dtstart),
        "validThrough": schedule.valid_to,
    })))
}

fn day(code: &str) -> Option<&'static str> {
    DAYS.iter().find(|(known, _)| *known == code).map(|(_, name)| *name)
}
