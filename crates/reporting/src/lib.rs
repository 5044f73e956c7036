//! What reads across all nouns: the thread, search, completeness, what is new, and the whole plan in and out.

pub mod completeness;
pub mod editing;
pub mod exchange;
pub mod home;
mod named;
pub mod news;
pub mod openapi;
pub mod processing;
pub mod scorecard;
pub mod search;
pub mod sitemap;
pub mod sources;
pub mod thread;
pub mod words;
