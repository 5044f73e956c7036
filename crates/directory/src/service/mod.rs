//! Services as people look for them and read them.

mod markup;
pub mod pages;
mod view;
mod when;
