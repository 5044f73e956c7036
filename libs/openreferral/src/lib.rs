//! Open Referral's Human Services Data Specification (HSDS 3.0) in the shape of its UK profile
//! (<https://docs.openreferraluk.org>): the [`model`], reading what others publish, and writing what the profile's schemas accept.
//!
//! Real feeds rarely satisfy their schema. So [`read`] takes every field that is sound, mends what can only mean one thing, and
//! holds the rest back with its reason; nothing that was read can act on a page, and no field is an empty text.
//!
//! ```
//! use openreferral::read::{self, Fate};
//! use serde_json::json;
//!
//! let feed = [json!({
//!     "id": "ac148810-d857-441c-9679-408f346de14b",
//!     "name": "Messy play &amp; lunch",
//!     "email": "",
//!     "url": "www.example.org/play",
//!     "regular_schedules": [{ "weekday": "Tuesday", "opens_at": "10am", "closes_at": "25:00" }],
//! })];
//! let package = read::services("a council", &feed);
//! let item = &package.services[0];
//! assert_eq!(item.service.name, "Messy play & lunch");
//! assert_eq!(item.service.email, None);
//! assert_eq!(item.service.url.as_deref(), Some("https://www.example.org/play"));
//! assert_eq!(item.service.schedules[0].byday.as_deref(), Some("TU"));
//!
//! let places: Vec<(&str, bool)> = item.findings.iter().map(|one| (one.path.as_str(), one.fate == Fate::Held)).collect();
//! assert_eq!(places, [("url", false), ("regular_schedules[0].closes_at", true)]);
//! ```

mod html;
mod identity;
pub mod model;
pub mod read;
pub mod recurrence;
pub mod tabular;
pub mod write;

pub use identity::Names;
