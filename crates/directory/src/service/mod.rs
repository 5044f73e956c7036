//! Services as people look for them and read them.

pub mod pages;
mod view;
mod when;
