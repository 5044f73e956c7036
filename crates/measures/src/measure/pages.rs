//! The pages of measures.

use super::TABLE;
use super::block::{Block, draw};
use super::log::Log;
use super::subject::Subject;
use super::words;
use crate::chart::alone;
use crate::dataset;
use axum::extract::Path;
use axum::response::Response;
use platform::http::{Ctx, plain, shared};
use platform::link::relation;
use platform::page::{Card, RecordPage, date_in_words, linked_cards};
use platform::record::Record;
use platform::snapshot::natural;
use platform::{Error, Result};
use processcontrol::RULES;
use std::cmp::Reverse;

/// `GET /measures/{ref}`, also with `?area=`: a code or a name.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let subject = Subject::load(&ctx, record).await?;
    let area = subject.area.as_ref().map(|area| area.code.as_str()).unwrap_or_default();
    let chart = format!("/measures/{reference}/chart.svg?area={area}");
    let indicators = ctx.snapshot.links_to(&record.reference, relation::FED_BY);
    let priorities = ctx.snapshot.links_from(&record.reference, relation::BEARS_ON);
    let (actions, messages) = thread(&ctx, &indicators);
    let page = RecordPage::new(&ctx, record).within_list(&TABLE);
    // Whoever listens to the title alone shall know whose figures these are.
    let page = match &subject.area {
        Some(area) if area.name != ctx.app.site.place => page.seen_for(&area.name),
        _ => page,
    };
    page.block(&Block::new(&ctx, &subject)?.with_log(Log::read(&ctx, record).await?))?
        .download_in_language("SVG", &chart)
        .download(&ctx.t("figures-csv"), &format!("/api/v1/measures/{reference}/figures.csv"))
        .download(&ctx.t("figures-xlsx"), &format!("/api/v1/measures/{reference}/figures.xlsx"))
        .download(&ctx.t("figures-json"), &format!("/api/v1/measures/{reference}/figures.json"))
        .facts(&ctx, record, FACTS)
        .records("measure-datasets", datasets(&ctx, &subject))
        .section("section-feeds", linked_cards(&ctx, indicators), None)
        .section("section-bears-on", linked_cards(&ctx, priorities), None)
        .section("section-acts", actions, None)
        .section("section-answered", messages, None)
        .show(&ctx)
}

/// `GET /measures/{ref}/chart.svg`, also with `?area=`: a picture that any site may show.
pub async fn chart(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let subject = Subject::load(&ctx, record).await?;
    let judgement = subject.judgement();
    let sentence = words::sentence(&ctx, &judgement.verdict);
    let svg = draw(&ctx, &subject, &judgement, &sentence, Vec::new());
    let area = subject.area.as_ref().map(|area| area.name.as_str()).unwrap_or_default();
    let (title, rules) = (format!("{}, {area}", record.title()), format!("{} {RULES}", ctx.t("chart-rules")));
    svg.map(|svg| shared(plain("image/svg+xml", alone(&svg, &title, &rules, ctx.language))))
        .ok_or_else(|| Error::not_found(format!("measures/{reference}/chart.svg")))
}

/// What is said of a measure beside its figures.
const FACTS: &[&str] = &[
    "definition",
    "polarity",
    "unit",
    "numerator",
    "denominator",
    "year",
    "topic",
    "origin",
    "licence",
    "address",
    "frequency",
    "next_release",
    "owner",
    "group_of",
    "group",
    "remarks",
];

/// The datasets whose figures count for the area, the newest first, with when each was published.
fn datasets(ctx: &Ctx, subject: &Subject<'_>) -> Vec<(Card, String)> {
    let Some(line) = subject.line() else { return Vec::new() };
    let of = |(period, _)| ctx.snapshot.get(&line.newest(period)?.dataset);
    let mut datasets: Vec<&Record> = line.current().filter_map(of).collect();
    datasets.sort_by_key(|one| Reverse(dataset::order(one)));
    datasets.dedup();
    let told = |dataset: &Record| {
        let day = date_in_words(ctx.language, dataset.text("published"));
        (Card::new(ctx, dataset), ctx.language.text("revised-published", &[("words", day.into())]))
    };
    datasets.into_iter().map(told).collect()
}

/// The actions that are to move these indicators, and the messages that those answer.
fn thread(ctx: &Ctx, indicators: &[(&Record, &Record)]) -> (Vec<Card>, Vec<Card>) {
    let plan = &ctx.snapshot;
    let mut actions: Vec<&Record> = Vec::new();
    let mut messages: Vec<&Record> = Vec::new();
    for (_, indicator) in indicators {
        for (_, outcome) in plan.links_to(&indicator.reference, relation::MEASURED_BY) {
            actions.extend(plan.links_to(&outcome.reference, relation::PURSUES).into_iter().map(|(_, action)| action));
        }
    }
    actions.sort_by_key(|record| natural(&record.reference));
    actions.dedup();
    for action in &actions {
        messages.extend(plan.links_from(&action.reference, relation::ANSWERS).into_iter().map(|(_, message)| message));
    }
    messages.sort_by_key(|record| natural(&record.reference));
    messages.dedup();
    let cards = |records: Vec<&Record>| records.into_iter().map(|record| Card::new(ctx, record)).collect();
    (cards(actions), cards(messages))
}
