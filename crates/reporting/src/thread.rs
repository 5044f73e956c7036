//! The thread: from what somebody said to the answer back, followed in both directions from any record on it.
//!
//! Where the chain is broken, the stage says so plainly instead of being left out.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::http::Ctx;
use platform::link::{self, relation};
use platform::page::{Card, Page};
use platform::record::Record;
use platform::snapshot::{Natural, natural};
use platform::{Error, Result};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use strategy::update;
use voice::response;

/// One stage of the thread.
struct Stage {
    /// The key of its heading.
    key: &'static str,
    /// What stands there.
    cards: Vec<Card>,
    /// The key of what is said when nothing does.
    empty: &'static str,
    /// How many of the stage before lead nowhere.
    loose: usize,
}

impl Stage {
    fn count_key(&self) -> String {
        format!("{}-count", self.key)
    }

    /// The rows of the table that its heading covers.
    fn rows(&self) -> usize {
        self.cards.len() + usize::from(self.loose > 0)
    }

    /// Whether it is reached by nothing but readings.
    fn is_reading(&self) -> bool {
        !self.cards.is_empty() && self.cards.iter().all(Card::is_reading)
    }

    fn loose_key(&self) -> String {
        format!("{}-loose", self.key)
    }
}

#[derive(Template)]
#[template(path = "reporting/thread.html")]
struct ThreadPage {
    page: Page,
    start: Card,
    stages: Vec<Stage>,
    known: usize,
    broken: usize,
    readings: usize,
}

/// A record of a stage, and how it was reached.
struct Hit<'a> {
    /// The link that led here; none for the start, and where the plan itself puts the record there.
    link: Option<&'a Record>,
    record: &'a Record,
    /// Whether every way here from the start leads over somebody's reading.
    reading: bool,
}

/// The records of a stage, in the order of their references.
#[derive(Default)]
struct Found<'a> {
    hits: BTreeMap<(Natural, &'a str), Hit<'a>>,
    loose: usize,
}

/// `GET /thread/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let start = start(&ctx, &reference)?;
    let stages = stages(&ctx, start);
    let broken = stages.iter().filter(|stage| stage.cards.is_empty()).count();
    let readings = stages.iter().flat_map(|stage| &stage.cards).filter(|card| card.is_reading()).count();
    let mut page = ctx.page(ctx.language.text("thread-title", &[("words", start.title().into())]));
    page.add_downloads(&format!("/api/v1/thread/{}", start.reference));
    ctx.html(&ThreadPage {
        page,
        start: Card::new(&ctx, start),
        known: stages.len() - broken,
        stages,
        broken,
        readings,
    })
}

/// `GET /api/v1/thread/{ref}`, also with `.json` and `.csv`: a row for each record of each stage, or one that says that it is broken.
pub async fn data(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let reference = name.trim_end_matches(".csv").trim_end_matches(".json");
    let mut rows = Vec::new();
    for stage in stages(&ctx, start(&ctx, reference)?) {
        let name = stage.key.trim_start_matches("thread-");
        if stage.cards.is_empty() {
            rows.push(vec![json!(name), Value::Null, Value::Null, json!("broken"), Value::Null]);
        }
        for card in &stage.cards {
            let basis = card.basis.as_deref().unwrap_or(PLAN);
            rows.push(vec![json!(name), json!(card.reference), json!(card.title), json!(basis), json!(card.reason)]);
        }
    }
    platform::api::table_answer(
        &ctx,
        &format!("thread-{reference}"),
        &["stage", "ref", "title", "basis", "reason"],
        &rows,
    )
}

/// The record at which the thread is pulled.
fn start<'a>(ctx: &'a Ctx, reference: &str) -> Result<&'a Record> {
    let record = ctx.snapshot.get(reference).filter(|record| STARTS.contains(&record.table.name));
    record.ok_or_else(|| Error::not_found(format!("thread/{reference}")))
}

/// The tables from whose records the thread can be pulled.
const STARTS: [&str; 4] = ["messages", "actions", "outcomes", "indicators"];

fn stages(ctx: &Ctx, start: &Record) -> Vec<Stage> {
    let plan = &ctx.snapshot;
    let actions = actions(ctx, start);
    let mut messages = follow(&actions, |action| plan.links_from(&action.reference, relation::ANSWERS));
    let mut outcomes = follow(&actions, |action| plan.links_from(&action.reference, relation::PURSUES));
    match start.table.name {
        "messages" => messages = Found::of(start),
        "outcomes" => outcomes = Found::of(start),
        "indicators" => {
            outcomes = follow(&Found::of(start), |one| plan.links_to(&one.reference, relation::MEASURED_BY));
        }
        _ => {}
    }
    let mut indicators = follow(&outcomes, |outcome| plan.links_from(&outcome.reference, relation::MEASURED_BY));
    if start.table.name == "indicators" {
        indicators = Found { loose: indicators.loose, ..Found::of(start) };
    }
    let statistics = follow(&indicators, |indicator| plan.links_to(&indicator.reference, relation::INFORMS));
    let done = done(ctx, &actions);
    let answers = answers(ctx, &messages);
    vec![
        stage(ctx, "thread-said", messages, "thread-said-empty"),
        stage(ctx, "thread-priority", priorities(ctx, start, &actions), "thread-priority-empty"),
        stage(ctx, "thread-action", actions, "thread-action-empty"),
        stage(ctx, "thread-done", done, "thread-done-empty"),
        stage(ctx, "thread-outcome", outcomes, "thread-outcome-empty"),
        stage(ctx, "thread-number", indicators, "thread-number-empty"),
        stage(ctx, "thread-figure", statistics, "thread-figure-empty"),
        stage(ctx, "thread-answer", answers, "thread-answer-empty"),
    ]
}

fn actions<'a>(ctx: &'a Ctx, start: &'a Record) -> Found<'a> {
    let plan = &ctx.snapshot;
    let from = Found::of(start);
    match start.table.name {
        "messages" => follow(&from, |message| plan.links_to(&message.reference, relation::ANSWERS)),
        "outcomes" => follow(&from, |outcome| plan.links_to(&outcome.reference, relation::PURSUES)),
        "indicators" => {
            let outcomes = follow(&from, |indicator| plan.links_to(&indicator.reference, relation::MEASURED_BY));
            follow(&outcomes, |outcome| plan.links_to(&outcome.reference, relation::PURSUES))
        }
        _ => from,
    }
}

/// The priorities that a message says it concerns, and those under which the actions and the start stand.
fn priorities<'a>(ctx: &'a Ctx, start: &'a Record, actions: &Found<'a>) -> Found<'a> {
    let plan = &ctx.snapshot;
    let mut all = follow(&Found::of(start), |record| plan.links_from(&record.reference, relation::CONCERNS));
    all.loose = 0;
    if let Some(own) = start.table.column("priority").and_then(|_| plan.referred(start, "priority")) {
        all.add(None, own, false);
    }
    for hit in actions.hits.values() {
        if let Some(priority) = plan.referred(hit.record, "priority") {
            all.add(None, priority, hit.reading);
        }
    }
    all
}

impl<'a> Found<'a> {
    fn of(record: &'a Record) -> Found<'a> {
        let mut one = Found::default();
        one.add(None, record, false);
        one
    }

    /// Adds a record. Of two ways to it, the one that needs no reading counts.
    fn add(&mut self, link: Option<&'a Record>, record: &'a Record, reading: bool) {
        let key = (natural(&record.reference), record.reference.as_str());
        match self.hits.get(&key) {
            Some(kept) if !kept.reading || reading => {}
            _ => drop(self.hits.insert(key, Hit { link, record, reading })),
        }
    }
}

fn follow<'a>(from: &Found<'a>, next: impl Fn(&'a Record) -> Vec<(&'a Record, &'a Record)>) -> Found<'a> {
    let mut all = Found::default();
    for hit in from.hits.values() {
        let links = next(hit.record);
        if links.is_empty() {
            all.loose += 1;
        }
        for (link, record) in links {
            all.add(Some(link), record, hit.reading || link.text("basis") != link::STATED);
        }
    }
    all
}

/// The milestones that were reached and what was told last, and how many actions have neither.
fn done<'a>(ctx: &'a Ctx, actions: &Found<'a>) -> Found<'a> {
    let mut all = Found::default();
    for hit in actions.hits.values() {
        let steps = ctx.snapshot.referring(&hit.record.reference, "milestones", "action");
        let reached = steps.into_iter().filter(|step| !step.text("reached").is_empty());
        let told =
            update::of(&ctx.snapshot, &hit.record.reference).into_iter().find(|one| !one.text("progress").is_empty());
        let done: Vec<&Record> = reached.chain(told).collect();
        if done.is_empty() {
            all.loose += 1;
        }
        for one in done {
            all.add(None, one, hit.reading);
        }
    }
    all
}

/// What was answered to the messages, and the updates that reply to them; and how many messages have neither.
fn answers<'a>(ctx: &'a Ctx, messages: &Found<'a>) -> Found<'a> {
    let mut all = Found::default();
    for hit in messages.hits.values() {
        let reference = &hit.record.reference;
        let answers = ctx.snapshot.referring(reference, response::TABLE.name, "message");
        let replies = ctx.snapshot.links_to(reference, relation::REPLIES_TO);
        if answers.is_empty() && replies.is_empty() {
            all.loose += 1;
        }
        for one in answers {
            all.add(None, one, hit.reading);
        }
        for (link, update) in replies {
            all.add(Some(link), update, hit.reading || link.text("basis") != link::STATED);
        }
    }
    all
}

/// The basis of a record that the plan itself puts into its place.
const PLAN: &str = "plan";

fn stage(ctx: &Ctx, key: &'static str, found: Found<'_>, empty: &'static str) -> Stage {
    let cards = found.hits.into_values().map(|hit| {
        let card = match hit.link {
            Some(link) => Card::linked(ctx, link, hit.record),
            None if hit.record.table.paged => Card { basis: Some(PLAN.to_owned()), ..Card::new(ctx, hit.record) },
            None => Card { basis: Some(PLAN.to_owned()), ..Card::of_part(ctx, hit.record) },
        };
        // A step counts as stated only when every step before it is.
        let basis = if hit.reading { Some("reading".to_owned()) } else { card.basis };
        Card { basis, ..card }
    });
    let cards: Vec<Card> = cards.collect();
    let loose = if cards.is_empty() { 0 } else { found.loose };
    Stage { key, cards, empty, loose }
}
