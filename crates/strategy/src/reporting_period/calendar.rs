//! When updates of a strategy are asked for and due, and when its reports are discussed: on its page.

use super::discussed::discussed;
use super::{all, day, opens};
use askama::Template;
use jiff::civil::Date;
use platform::Result;
use platform::cell::last_day;
use platform::http::Ctx;
use platform::page::{Page, Raw, date_in_words};
use platform::record::Record;

/// How many periods stand there: the one that is reported on, and those that come.
const MOST: usize = 4;

struct Row {
    title: String,
    /// The report, once the period has begun.
    href: Option<String>,
    opens: String,
    due: String,
    meeting: String,
}

#[derive(Template)]
#[template(path = "strategy/calendar.html")]
struct Calendar {
    page: Page,
    rows: Vec<Row>,
}

/// The calendar of a strategy; nothing of other records, and where no period is to come.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    if record.table != &crate::strategy::TABLE {
        return Ok(None);
    }
    let today = ctx.looked_at()?;
    let meets = |period: &Record| discussed(&ctx.snapshot, period, today).map(|(_, day)| day).unwrap_or_default();
    let last = |period: &Record| last_day(&meets(period)).unwrap_or(Date::MAX).max(day(period, "due"));
    let mut periods = all(&ctx.snapshot, &record.reference);
    periods.retain(|period| last(period) >= today);
    periods.sort_by_key(|period| day(period, "due"));
    let words = |date: &str| date_in_words(ctx.language, date);
    let row = |period: &&Record| Row {
        title: period.title().to_owned(),
        href: (day(period, "starts") <= today).then(|| ctx.href(&format!("/reports/{}", period.reference))),
        opens: words(&opens(period).to_string()),
        due: words(period.text("due")),
        meeting: words(&meets(period)),
    };
    let rows: Vec<Row> = periods.iter().take(MOST).map(row).collect();
    if rows.is_empty() { Ok(None) } else { Raw::of(&Calendar { page: ctx.page(""), rows }).map(Some) }
}
