//! The public pages of pledges and of those who signed.

use super::{SIGNATURES, Standing, TABLE, due, is_open, offers, reports, standing};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, List, Page, RecordPage, cards, date_in_words};
use platform::record::Record;

/// `GET /pledges`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None).way(ctx.t("table-offers"), &super::OFFERED.path()).show(&ctx)
}

/// Who signed a pledge, and how they stand.
#[derive(Template)]
#[template(path = "voice/pledge.html")]
struct Signed {
    page: Page,
    /// What is signed: the lines, where a document has them.
    lines: Vec<Card>,
    counts: String,
    rows: Vec<Row>,
    offers: String,
}

/// A signatory in the list.
struct Row {
    name: String,
    href: String,
    day: String,
    tag: (&'static str, String),
    offers: usize,
}

/// `GET /pledges/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let pledge = ctx.record(&TABLE, &reference)?;
    RecordPage::new(&ctx, pledge)
        .within_list(&TABLE)
        .lead(pledge, "about")
        .block(&signed(&ctx, pledge)?)?
        .facts(&ctx, pledge, &["strategy", "organisation", "months"])
        .facts_last()
        .show(&ctx)
}

fn signed(ctx: &Ctx, pledge: &Record) -> Result<Signed> {
    let (plan, today) = (&ctx.snapshot, ctx.looked_at()?);
    let all = plan.referring(&pledge.reference, SIGNATURES.name, "pledge");
    let states: Vec<Standing> = all.iter().map(|one| standing(plan, one, today)).collect();
    let count = |wanted: Standing| states.iter().filter(|one| **one == wanted).count();
    let counts = [
        ("n", all.len().into()),
        ("kept", count(Standing::Kept).into()),
        ("new", count(Standing::Signed).into()),
        ("going", count(Standing::InProgress).into()),
        ("none", (count(Standing::NoReport) + count(Standing::Silent)).into()),
    ];
    let row = |(one, standing): (&&Record, &Standing)| {
        let open = offers(plan, &one.reference).into_iter().filter(|offer| is_open(plan, offer, today)).count();
        Row {
            name: one.title().to_owned(),
            href: ctx.href(&one.path()),
            day: date_in_words(ctx.language, one.text("day")),
            tag: standing.in_words(ctx),
            offers: open,
        }
    };
    let rows = all.iter().zip(&states).map(row).collect();
    let lines = plan.referring(pledge.text("strategy"), "commitments", "strategy").into_iter();
    let lines = lines.filter(|line| line.text("kind") == pledge.text("kind") && !pledge.text("strategy").is_empty());
    Ok(Signed {
        page: ctx.page(""),
        lines: cards(ctx, lines),
        counts: ctx.language.text("pledge-counts", &counts),
        rows,
        offers: ctx.href(&super::OFFERED.path()),
    })
}

/// `GET /signatures`
pub async fn signatures(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &SIGNATURES, Some("pledge")).way(ctx.t("table-pledges"), &TABLE.path()).show(&ctx)
}

/// What a signatory did.
#[derive(Template)]
#[template(path = "voice/signature.html")]
struct Did {
    page: Page,
    tag: (&'static str, String),
    /// When they tell next, or when they were to.
    due: Option<String>,
    reason: String,
    offers: Vec<Card>,
    reports: Vec<Report>,
}

struct Report {
    reference: String,
    state: String,
    day: String,
    text: String,
    evidence: String,
    taken_up: Option<i64>,
}

/// `GET /signatures/{ref}`
pub async fn signature(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&SIGNATURES, &reference)?;
    let (plan, today) = (&ctx.snapshot, ctx.looked_at()?);
    let report = |record: &Record| Report {
        reference: record.reference.clone(),
        state: ctx.t(&platform::page::choice_key(record.text("state"))),
        day: date_in_words(ctx.language, record.text("day")),
        text: record.text("text").to_owned(),
        evidence: record.text("evidence").to_owned(),
        taken_up: record.int("taken_up"),
    };
    let due = due(plan, one, today).map(|day| {
        let key = if day < today { "pledge-was-due" } else { "pledge-next" };
        ctx.language.text(key, &[("words", date_in_words(ctx.language, &day.to_string()).into())])
    });
    let did = Did {
        page: ctx.page(""),
        tag: standing(plan, one, today).in_words(&ctx),
        due: due.filter(|_| one.ended.is_none()),
        reason: one.text("reason").to_owned(),
        offers: cards(&ctx, offers(plan, &reference)),
        reports: reports(plan, one, today).into_iter().map(report).collect(),
    };
    RecordPage::new(&ctx, one).block(&did)?.facts(&ctx, one, &["pledge", "organisation", "day"]).facts_last().show(&ctx)
}
