//! Services as people look for them and read them.

mod dates;
pub mod finder;
mod markup;
pub mod opportunities;
pub mod pages;
pub mod shortlist;
pub mod view;
pub mod week;
pub(crate) mod when;
