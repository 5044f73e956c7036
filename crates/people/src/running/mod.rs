//! What whoever runs the site sees and sets: the site itself, work in the background, mail, and who did what.

pub mod audit;
mod entry;
pub mod jobs;
pub mod logo;
pub mod mail;
pub mod site;

use jiff::Timestamp;
use platform::Result;
use platform::http::Ctx;
use platform::page::time_in_words;

/// A moment where the partnership is: the day in words, and the time to the second.
pub(crate) fn moment(ctx: &Ctx, at: Timestamp) -> Result<String> {
    Ok(time_in_words(ctx.language, &at.to_zoned(ctx.app.site.zone()?)))
}
