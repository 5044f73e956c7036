//! What there is for children and families: services, where and when they are, who provides them, and how sure that is.

pub mod directory;
pub mod entry;
pub mod feed;
pub mod find;
pub mod geography;
pub mod open_referral;
mod part;
pub mod postcode;
pub mod service;
pub mod store;
pub mod theme;

pub use part::PART;
