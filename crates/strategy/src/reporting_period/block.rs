//! Which reports a body discusses, and when: on its page, and where the work of its members begins.

use super::discussed::{State, discussed};
use super::{TABLE, day};
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::desk::{Cell, Desk, Table};
use platform::page::{Page, Part, Raw, date_in_words};
use platform::record::Record;

/// How many of the past stand there.
const PAST: usize = 4;

/// A report that a body discusses.
struct Row {
    title: String,
    strategy: String,
    href: String,
    when: String,
}

#[derive(Template)]
#[template(path = "strategy/discussed.html")]
struct Discussed {
    page: Page,
    rows: Vec<Row>,
}

/// The periods that have begun and whose reports a body discusses: the next that it will, then those of the past.
fn rows(ctx: &Ctx, body: &str) -> Result<Vec<Row>> {
    let (plan, today) = (&ctx.snapshot, ctx.looked_at()?);
    let begun = plan.referring(body, TABLE.name, "body").into_iter().filter(|period| day(period, "starts") <= today);
    let mut periods: Vec<(State, String, &Record)> =
        begun.filter_map(|period| discussed(plan, period, today).map(|(state, day)| (state, day, period))).collect();
    periods.sort_by(|(_, a, _), (_, b, _)| a.cmp(b));
    let (coming, past): (Vec<_>, Vec<_>) = periods.into_iter().partition(|(state, ..)| *state == State::ToCome);
    let row = |(state, day, period): &(State, String, &Record)| Row {
        title: period.title().to_owned(),
        strategy: plan.referred(period, "strategy").map(short).unwrap_or_default(),
        href: ctx.href(&format!("/reports/{}", period.reference)),
        when: ctx.language.text(state.key(), &[("words", date_in_words(ctx.language, day).into())]),
    };
    Ok(coming.iter().chain(past.iter().rev().take(PAST)).map(row).collect())
}

/// What a strategy is called where there is little room.
fn short(strategy: &Record) -> String {
    let short = strategy.text("short_title");
    if short.is_empty() { strategy.title() } else { short }.to_owned()
}

/// The reports that a body discusses; nothing of other records.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let rows = if record.table.name == "bodies" { rows(ctx, &record.reference)? } else { Vec::new() };
    if rows.is_empty() {
        return Ok(None);
    }
    Raw::of(&Discussed { page: ctx.page(""), rows }).map(Some)
}

/// The reports of the bodies in which whoever is signed in holds a role.
pub fn section(ctx: &Ctx, desk: Desk) -> Result<Desk> {
    let mut bodies: Vec<&str> = ctx.actor()?.held.iter().map(|held| held.scope.as_str()).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let mut cells = Vec::new();
    for body in bodies.into_iter().filter(|body| ctx.snapshot.get(body).is_some_and(|one| one.table.name == "bodies")) {
        for row in rows(ctx, body)? {
            let title = Part::content(format!("{}: {}", row.strategy, row.title));
            cells.push(vec![Cell::Link(title, row.href), Cell::words(row.when)]);
        }
    }
    if cells.is_empty() {
        return Ok(desk);
    }
    let headings = ["reports-title", "col-meeting"].map(|key| ctx.t(key)).into();
    Ok(desk.table(Table { caption: ctx.t("reports-of-body"), headings, rows: cells, empty: String::new() }))
}
