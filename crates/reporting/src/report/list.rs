//! The reports there are: one for each reporting period that has begun, by strategy.

use super::published;
use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, date_in_words};
use platform::record::Record;
use strategy::reporting_period::{TABLE, all, day};

/// A period of a strategy.
struct Row {
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
    let day_in_words = |day: &str| date_in_words(ctx.language, day);
    let row = |period: &&Record| Row {
        title: period.title().to_owned(),
        href: ctx
            .href(&format!("/reports/{}", published::of(&ctx.snapshot, &period.reference).unwrap_or(period).reference)),
        children: ctx.href(&format!(
            "/reports/{}/children",
            published::of(&ctx.snapshot, &period.reference).unwrap_or(period).reference
        )),
        published: published::of(&ctx.snapshot, &period.reference).map(|one| day_in_words(one.text("published"))),
        meeting: day_in_words(period.text("meeting")),
        is_open: day(period, "due") >= today,
    };
    let of = |strategy: &Record| {
        let begun = all(&ctx.snapshot, &strategy.reference).into_iter().filter(|one| has_begun(one, today));
        let rows: Vec<Row> = begun.collect::<Vec<_>>().iter().rev().map(row).collect();
        (Card::new(&ctx, strategy), rows)
    };
    let strategies = ctx.snapshot.list("strategies").map(of).filter(|(_, rows)| !rows.is_empty()).collect();
    ctx.html(&Reports { page: ctx.page(ctx.t("reports-title")), strategies })
}
