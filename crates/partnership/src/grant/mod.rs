//! Grants that were awarded, in the 360Giving standard: taken in from files that funders publish, told by those who won, and published to
//! all in the same standard.
//!
//! There may be many thousands, so they are no records of the plan: each is a document in a table of its own, which is never overwritten.
//! The file that they came in is a record of the plan. Decision 39.

pub mod import;
pub mod pages;
pub mod store;
pub mod total;

use axum::http::{HeaderValue, header};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Time;
use platform::http::Ctx;
use platform::table::{Kind, Table, column, required};
use platform::{Error, Result};

/// The table of files of grants.
pub const FILES: Table = Table {
    name: "grant_files",
    one: "grant-file",
    about: "Files of grants that funders published in the open, by the 360Giving standard.",
    title: "title",
    within: None,
    line: &["publisher", "taken_in"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What the file is called."),
        required("publisher", Kind::Text, "Who published it."),
        column("licence", Kind::Text, "Under which terms it may be used."),
        column("more_at", Kind::Text, "Where it was published: an address on the web that begins with https."),
        required("taken_in", Kind::Date, "The day on which it was taken in."),
        required("awards", Kind::Int, "How many grants it holds."),
        required("hash", Kind::Text, "The SHA-256 of the file."),
    ],
};

/// The moment up to which a request looks at grants: the end of the past day that it asks for, or now.
///
/// # Errors
/// When the time zone of the site is not known.
pub fn at(ctx: &Ctx) -> Result<Timestamp> {
    let Some(day) = ctx.snapshot.as_at else {
        let soon = ctx.app.clock.now().checked_add(jiff::Span::new().microseconds(1));
        return soon.map_err(|error| Error::Internal(error.to_string()));
    };
    let zone = ctx.app.site.zone()?;
    let end = day.tomorrow().and_then(|next| zone.to_timestamp(next.to_datetime(Time::midnight())));
    end.map_err(|error| Error::Internal(error.to_string()))
}

/// The answer, which is made anew each time: what it says changes with the hour, or with what no revision tells of.
pub fn fresh(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    response
}
