//! What officers do with the updates that were sent: read, ask back, approve, hold back, publish, and remind whoever is late.
//!
//! It stands here and not beside the noun, because what is published is held to the checks of the whole plan.

pub mod daily;
pub mod files;
pub mod hold;
pub mod line;
pub mod list;
pub mod one;
mod publish;
pub mod remind;

/// The path of these pages.
pub const PATH: &str = "/manage/updates";
