//! What a file says of a service beside the standard.

use crate::entry::{Local, OPPORTUNITIES, REFERRALS};
use crate::theme::{self, THEMES};
use openreferral::Names;
use openreferral::model::Service;
use openreferral::read::{Fields, Finding, Reason};
use serde_json::{Map, Value};

/// For whom something is of which the feed says it in a way that nobody can read.
const UNREAD: &str = "some, in words that could not be read";

/// Reads what stands beside the standard, and puts the themes among the attributes of the service. What is wrong goes into the
/// findings.
pub fn read(feed: &Names, service: &mut Service, extras: &Map<String, Value>, findings: &mut Vec<Finding>) -> Local {
    let mut fields = Fields::new(extras, "", findings);
    let unknown = Reason::NotOneOf(THEMES.join(", "));
    let themes = fields.by(&["themes"], unknown, theme::read).unwrap_or_default();
    let attributes = themes.into_iter().enumerate().map(|(n, code)| theme::attribute(service.id, code, n));
    service.attributes.extend(attributes);
    // Whatever stands there and is not “everybody” protects, be it readable or not.
    let unread = || extras.contains_key("audience").then(|| UNREAD.to_owned());
    let audience = fields.line(&["audience"]).or_else(unread).filter(|words| !words.eq_ignore_ascii_case("everybody"));
    Local {
        audience,
        essential: fields.yes_or_no(&["essential"]).unwrap_or_default(),
        send: fields.sentences(&["send"]),
        funded_hours: fields.line(&["funded_hours"]),
        referral: fields.choice(&["referral"], &REFERRALS),
        how_to_join: fields.sentences(&["how_to_join"]),
        capacity: fields.count(&["capacity"]),
        waiting_weeks: fields.count(&["waiting_weeks"]),
        successor: fields.key(&["successor"]).map(|key| feed.record("service", &key)),
        opportunity: fields.choice(&["opportunity"], &OPPORTUNITIES),
        closes: fields.date(&["closes"]),
        checked: fields.date(&["checked"]),
        checked_by: fields.line(&["checked_by"]),
        document: fields.line(&["document"]),
        place: fields.line(&["place"]),
    }
}
