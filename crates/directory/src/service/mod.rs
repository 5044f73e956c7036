//! Services as people look for them and read them.

mod find;
pub mod pages;
mod view;
mod when;
