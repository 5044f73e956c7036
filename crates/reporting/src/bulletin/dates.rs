//! What is to come, for somebody's own calendar: meetings, sessions of courses, and the last days of funds and bids.

use super::{Wish, gather, section_of};
use calendar::{Event as Entry, When};
use partnership::meeting::dates;
use partnership::{commission, funding, meeting, training};
use platform::http::{App, Ctx};
use platform::record::Record;
use platform::{Result, typed};

/// The entries of what somebody wants.
pub fn entries(ctx: &Ctx, wish: &Wish) -> Result<Vec<Entry>> {
    let (plan, app) = (&ctx.snapshot, &ctx.app);
    let wanted = |record: &&Record| {
        section_of(record.table.name).is_some_and(|section| wish.wants(&gather::standing(plan, record, section)))
    };
    let mut timed: Vec<&Record> = plan.list(meeting::TABLE.name).filter(wanted).collect();
    timed.extend(plan.list(training::SESSIONS.name).filter(wanted));
    let mut entries = dates::events(app, plan, &timed)?;
    for (table, column) in [(funding::TABLE.name, "deadline"), (commission::TABLE.name, "bids_until")] {
        let last = plan.list(table).filter(wanted).filter_map(|record| deadline(ctx, app, record, column));
        entries.extend(last);
    }
    Ok(entries)
}

/// The last day of a fund or of bids, as a day.
fn deadline(ctx: &Ctx, app: &App, record: &Record, column: &str) -> Option<Entry> {
    let day = typed::day(record.text(column))?;
    let host = app.base_url.split("://").last().unwrap_or(&app.base_url).trim_end_matches('/').to_owned();
    let title = ctx.language.text("bulletin-last-day", &[("words", record.title().into())]);
    Some(Entry {
        sequence: record.version,
        url: format!("{}{}", app.base_url, record.path()),
        ..Entry::new(format!("{}-last@{host}", record.reference), app.clock.now(), title, When::Day(day))
    })
}
