//! What every part of the program stands on. No word of the domain appears here.
//!
//! A kind of record is described once, by a [`table::Table`]; storage, history, pages, API, import and export follow from it.

pub mod api;
pub mod assets;
pub mod audit;
pub mod backup;
pub mod cell;
pub mod chain;
pub mod clock;
pub mod colour;
pub mod config;
pub mod db;
pub mod error;
pub mod http;
pub mod i18n;
pub mod identity;
pub mod job;
pub mod ledger;
pub mod limit;
pub mod link;
pub mod outbox;
pub mod outgoing;
pub mod page;
pub mod part;
pub mod permission;
pub mod place;
pub mod random;
pub mod record;
pub mod revision;
pub mod sealed;
pub mod secret;
pub mod setting;
pub mod site;
pub mod snapshot;
pub mod sought;
pub mod source;
pub mod table;
pub mod typed;

pub use error::{Error, Result};
