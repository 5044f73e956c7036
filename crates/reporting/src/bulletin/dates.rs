//! What is to come, for somebody's own calendar: meetings, sessions of courses, and the last days of funds and bids.

use super::{Wish, gather, pages, section_of};
use calendar::{Event as Entry, When};
use jiff::civil::Time;
use partnership::meeting::dates;
use partnership::{commission, funding, meeting, training};
use platform::cell::last_day;
use platform::http::Ctx;
use platform::record::Record;
use platform::{Result, typed};

/// The entries of what somebody wants.
pub fn entries(ctx: &Ctx, wish: &Wish) -> Result<Vec<Entry>> {
    let (plan, app) = (&ctx.snapshot, &ctx.app);
    let wanted = |record: &&Record| {
        section_of(record.table.name).is_some_and(|section| pages::fits(wish, &gather::standing(plan, record, section)))
    };
    let today = app.today()?;
    let ahead = |record: &&Record| last_day(record.text("day")).is_some_and(|day| day >= today);
    let mut timed: Vec<&Record> = plan.list(meeting::TABLE.name).filter(ahead).filter(wanted).collect();
    timed.extend(plan.list(training::SESSIONS.name).filter(ahead).filter(wanted));
    let mut entries = dates::events(app, plan, &timed)?;
    let applied = plan.list(funding::TABLE.name).filter(wanted).filter(|fund| fund.text("kind") == funding::KINDS[0]);
    entries.extend(applied.filter_map(|fund| last(ctx, fund, ("deadline", Some("deadline_at")))));
    let bids = plan.list(commission::TABLE.name).filter(wanted);
    let bids = bids.filter(|one| commission::AHEAD.contains(&one.text("stage")));
    entries.extend(bids.filter_map(|one| last(ctx, one, ("bids_until", None))));
    Ok(entries)
}

/// The last day of a fund or of bids that is still to come: to the hour, where that is known.
fn last(ctx: &Ctx, record: &Record, (day, hour): (&str, Option<&str>)) -> Option<Entry> {
    let day = typed::day(record.text(day)).filter(|day| ctx.app.today().is_ok_and(|today| *day >= today))?;
    let time = hour.and_then(|hour| record.text(hour).parse::<Time>().ok());
    let at = time.and_then(|time| ctx.app.site.zone().ok()?.to_timestamp(day.to_datetime(time)).ok());
    let title = ctx.language.text("bulletin-last-day", &[("words", record.title().into())]);
    let (app, host) = (&ctx.app, dates::host(&ctx.app.base_url));
    let when = at.map_or(When::Day(day), |at| When::Moment(at, None));
    Some(Entry {
        sequence: record.version,
        url: format!("{}{}", app.base_url, record.path()),
        ..Entry::new(format!("{}-last@{host}", record.reference), app.clock.now(), title, when)
    })
}
