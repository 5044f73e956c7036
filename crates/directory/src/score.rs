//! How complete a listing is: what a family needs to know before they set out, and what of it is missing.

use crate::field::{Draft, named};
use openreferral::model::ServiceStatus;

/// What a family needs to know, and how much it counts. The sum is 100.
const WANTED: [(&str, u32); 9] = [
    ("about", 20),
    ("reach", 20),
    ("hours", 15),
    ("where", 10),
    ("cost", 10),
    ("themes", 10),
    ("ages", 5),
    ("join", 5),
    ("access", 5),
];

/// How complete a listing is.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// In hundredths.
    pub percent: u32,
    /// What is missing; the words of each stand in the locales under `missing-` and this.
    pub missing: Vec<&'static str>,
}

/// How complete a listing is.
pub fn of(draft: &Draft) -> Score {
    let missing: Vec<(&str, u32)> = WANTED.into_iter().filter(|(what, _)| !says(draft, what)).collect();
    Score {
        percent: 100 - missing.iter().map(|(_, weight)| weight).sum::<u32>(),
        missing: missing.into_iter().map(|(what, _)| what).collect(),
    }
}

/// Whether a listing says this.
fn says(draft: &Draft, what: &str) -> bool {
    let text = |code: &str| named(code).is_some_and(|field| !field.text(draft).is_empty());
    let service = &draft.listing.service;
    match what {
        "reach" => {
            text("phone") || text("email") || text("website") || service.contacts.iter().any(|one| one.email.is_some())
        }
        // What does not run has no hours.
        "hours" => service.status != ServiceStatus::Active || !service.schedules.is_empty(),
        "where" => !service.service_at_locations.is_empty(),
        "cost" => text("cost") || service.fees.is_some(),
        "ages" => text("age-from") || text("age-to") || text("for-whom"),
        "join" => text("join") || text("how-to-join"),
        // Only a place to go to has ways in.
        "access" => draft.place.is_none() || text("access"),
        code => text(code),
    }
}
