//! What is published of quarters, for everybody.

use super::group::DIMENSIONS;
use super::lesson::{self, Lesson};
use super::tables::{self, titled};
use super::{PATH, Quarter};
use axum::extract::Path;
use axum::response::Response;
use platform::http::{Ctx, plain};
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Table};
use platform::{Error, Result};

/// `GET /referral-figures`: the last quarter, and which others there are.
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let quarters = lesson::quarters(&mut tx).await?;
    let desk = Desk::new(&ctx, ctx.t("learned-title")).words(ctx.t("learned-about"));
    let Some(last) = quarters.first() else {
        return desk.words(ctx.t("learned-none")).link(ctx.t("table-pathways"), "/pathways").show(&ctx);
    };
    let found = lesson::of(&mut tx, *last).await?.ok_or_else(|| not_found(&last.to_string()))?;
    let desk = desk.heading(named(&ctx, *last));
    page(&ctx, desk, *last, &found).table(tables::full(&ctx)).table(others(&ctx, &quarters)).show(&ctx)
}

/// `GET /referral-figures/{quarter}`, and with `.csv` behind it as a file.
pub async fn quarter(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let (text, file) = name.strip_suffix(".csv").map_or((name.as_str(), false), |text| (text, true));
    let quarter: Quarter = text.parse().map_err(|()| not_found(&name))?;
    let mut tx = ctx.app.db.read().await?;
    let found = lesson::of(&mut tx, quarter).await?.ok_or_else(|| not_found(&name))?;
    if file {
        return Ok(plain("text/csv; charset=utf-8", csv(&ctx, quarter, &found)));
    }
    let desk = Desk::new(&ctx, named(&ctx, quarter)).under(ctx.t("learned-title"), PATH);
    page(&ctx, desk, quarter, &found).show(&ctx)
}

fn not_found(name: &str) -> Error {
    Error::not_found(format!("referral-figures/{name}"))
}

fn page(ctx: &Ctx, desk: Desk, quarter: Quarter, lesson: &Lesson) -> Desk {
    let day = platform::page::date_in_words(ctx.language, &lesson.counted_on.to_string());
    let desk = desk.words(ctx.language.text("learned-counted", &[("words", day.into())]));
    tables::add(ctx, desk, lesson).link(ctx.t("learned-file"), &format!("{PATH}/{quarter}.csv"))
}

/// What a quarter is called.
pub fn named(ctx: &Ctx, quarter: Quarter) -> String {
    let day = |day: jiff::civil::Date| platform::page::date_in_words(ctx.language, &day.to_string());
    let words = [("from", day(quarter.first()).into()), ("to", day(quarter.last()).into())];
    ctx.language.text("learned-quarter", &words)
}

fn others(ctx: &Ctx, quarters: &[Quarter]) -> Table {
    let row = |one: &Quarter| vec![Cell::Link(Part::words(named(ctx, *one)), ctx.href(&format!("{PATH}/{one}")))];
    Table {
        caption: ctx.t("learned-quarters"),
        headings: vec![ctx.t("learned-period")],
        rows: quarters.iter().map(row).collect(),
        empty: String::new(),
    }
}

/// All counts and waits as a file; what is hidden is `c`.
fn csv(ctx: &Ctx, quarter: Quarter, lesson: &Lesson) -> String {
    const HEADINGS: [&str; 8] = ["quarter", "what", "by", "group", "name", "value", "lower", "upper"];
    let line = |what: &str, by: &str, group: &str, numbers: [String; 3]| {
        let name = titled(ctx.language, &ctx.snapshot, by, group);
        let named = [quarter.to_string(), what.to_owned(), by.to_owned(), group.to_owned(), name];
        named.into_iter().chain(numbers).collect()
    };
    let count = |one: &lesson::Count| {
        let count = one.count.map_or_else(|| "c".to_owned(), |count| count.to_string());
        line(&one.what, &one.by, &one.group, [count, String::new(), String::new()])
    };
    let wait = |one: &lesson::Wait| {
        line(lesson::DAYS, &one.by, &one.group, [one.median, one.lower, one.upper].map(|days| days.to_string()))
    };
    let order = |line: &Vec<String>| DIMENSIONS.iter().position(|by| *by == line[2]);
    let mut rows: Vec<Vec<String>> = lesson.counts.iter().map(count).chain(lesson.waits.iter().map(wait)).collect();
    rows.sort_by_key(order);
    sheets::csv_text(&HEADINGS, &rows)
}
