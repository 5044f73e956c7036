//! Services as people look for them and read them.

mod markup;
pub mod pages;
pub(crate) mod view;
pub(crate) mod when;
