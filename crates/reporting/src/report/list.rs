//! The reports there are: one for each reporting period that has begun, by strategy.

use super::kind::{Kind, YEARLY, stretch};
use super::published;
use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, date_in_words};
use platform::record::Record;
use strategy::reporting_period::discussed::discussed;
use strategy::reporting_period::{TABLE, all, day};

/// A report on a strategy.
struct Row {
    /// What kind it is, where it is on a year.
    kind: Option<String>,
    title: String,
    href: String,
    children: String,
    meeting: String,
    is_open: bool,
    /// The day on which it was signed off and published, in words, if it was.
    published: Option<String>,
}

#[derive(Template)]
#[template(path = "reporting/reports.html")]
struct Reports {
    page: Page,
    strategies: Vec<(Card, Vec<Row>)>,
}

/// Whether there is a report of a period: it has begun.
pub fn has_begun(period: &Record, today: Date) -> bool {
    day(period, "starts") <= today
}

/// The periods that have begun, of all strategies.
pub fn begun(ctx: &Ctx) -> impl Iterator<Item = &Record> {
    let today = ctx.looked_at().unwrap_or_default();
    ctx.snapshot.list(TABLE.name).filter(move |period| has_begun(period, today))
}

/// `GET /reports`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let today = ctx.looked_at()?;
    let of = |strategy: &Record| {
        let begun: Vec<_> =
            all(&ctx.snapshot, &strategy.reference).into_iter().filter(|one| has_begun(one, today)).collect();
        let yearly = begun.iter().rev().flat_map(|period| YEARLY.map(|kind| yearly_row(&ctx, period, kind)));
        let rows = yearly.flatten().chain(begun.iter().rev().map(|period| row(&ctx, period, today))).collect();
        (Card::new(&ctx, strategy), rows)
    };
    let strategies = ctx.snapshot.list("strategies").map(of).filter(|(_, rows): &(_, Vec<Row>)| !rows.is_empty());
    let strategies = strategies.collect();
    ctx.html(&Reports { page: ctx.page(ctx.t("reports-title")), strategies })
}

fn row(ctx: &Ctx, period: &Record, today: Date) -> Row {
    let signed = published::of(&ctx.snapshot, &period.reference, Kind::Quarterly);
    let path = format!("/reports/{}", signed.unwrap_or(period).reference);
    Row {
        kind: None,
        title: period.title().to_owned(),
        href: ctx.href(&path),
        children: ctx.href(&format!("{path}/children")),
        published: signed.map(|one| date_in_words(ctx.language, one.text("published"))),
        meeting: met(ctx, period, today),
        is_open: day(period, "due") >= today,
    }
}

/// That it was discussed, or when it is or was to be; nothing where no day is known.
fn met(ctx: &Ctx, period: &Record, today: Date) -> String {
    let Some((state, day)) = discussed(&ctx.snapshot, period, today) else { return String::new() };
    ctx.language.text(state.key(), &[("words", date_in_words(ctx.language, &day).into())])
}

/// A report on the year that ends with a period: listed once it is published.
fn yearly_row(ctx: &Ctx, period: &Record, kind: Kind) -> Option<Row> {
    let signed = published::of(&ctx.snapshot, &period.reference, kind)?;
    let path = format!("/reports/{}", signed.reference);
    let first = kind.periods(&ctx.snapshot, period).first().map_or("", |first| first.text("starts"));
    Some(Row {
        kind: Some(ctx.t(kind.key())),
        title: stretch(first, period.text("ends")),
        href: ctx.href(&path),
        children: ctx.href(&format!("{path}/children")),
        published: Some(date_in_words(ctx.language, signed.text("published"))),
        meeting: String::new(),
        is_open: false,
    })
}
