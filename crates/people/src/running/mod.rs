//! What whoever runs the site sees and sets: the site itself, work in the background, mail, and who did what.

pub mod audit;
mod entry;
pub mod jobs;
pub mod mail;
pub mod site;

use jiff::Timestamp;
use platform::Result;
use platform::http::Ctx;
use platform::page::date_in_words;

/// A moment where the partnership is: the day in words, and the time to the second.
fn moment(ctx: &Ctx, at: Timestamp) -> Result<String> {
    let at = at.to_zoned(ctx.app.site.zone()?);
    let day = date_in_words(ctx.language, &at.date().to_string());
    Ok(format!("{day}, {:02}:{:02}:{:02}", at.hour(), at.minute(), at.second()))
}
