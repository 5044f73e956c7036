//! Services as people look for them and read them.

mod calendar;
mod markup;
pub mod opportunities;
pub mod pages;
pub mod shortlist;
pub mod view;
pub(crate) mod when;
