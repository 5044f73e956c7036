//! Saying where it feels unsafe, by four choices.

use super::{SPOTS, THEMES, TIMES, Told, begins, count, places, quarter};
use crate::survey::answer::TRAP;
use crate::survey::load::{Load, Turn};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use people::help;
use platform::http::{Address, Ctx, Form};
use platform::page::date_in_words;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::{Result, random};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};

/// The path of the page.
pub const PATH: &str = "/unsafe-places/tell";

/// The path at which it is shown.
pub const SHOWN: &str = "/unsafe-places";

/// Turns of their own, counted in memory alone.
#[derive(Default)]
struct Turns(Load);

/// So often on one day the same four choices count from one network: one telephone makes no number that everybody sees.
const SAME: u32 = 3;

/// So many are remembered; beyond that all are forgotten.
const MOST: usize = 100_000;

/// How often the same was told from one network today, in memory alone.
#[derive(Default)]
struct Same(Mutex<(Option<Date>, HashMap<u64, u32>)>);

impl Same {
    /// Whether it still counts.
    fn counts(&self, today: Date, told: &(&str, [&str; 4])) -> bool {
        let mut hasher = DefaultHasher::new();
        told.hash(&mut hasher);
        let mut same = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if same.0 != Some(today) || same.1.len() > MOST {
            *same = (Some(today), HashMap::new());
        }
        let count = same.1.entry(hasher.finish()).or_default();
        *count += 1;
        *count <= SAME
    }
}

/// `GET /unsafe-places/tell`
pub async fn show(ctx: Ctx) -> Result<Response> {
    if let Some(done) = ["told", "same"].into_iter().find(|done| ctx.parameter("done") == *done) {
        return thanks(&ctx, done);
    }
    page(&ctx, None)?.show(&ctx)
}

fn page(ctx: &Ctx, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let places = places(&ctx.snapshot, ctx.app.today()?);
    let desk = Desk::new(ctx, ctx.t("unsafe-tell")).with_exit(ctx.t("home-title")).under(ctx.t("unsafe-title"), SHOWN);
    if places.is_empty() {
        return Ok(desk.words(ctx.t("unsafe-no-places")).block(Block::Raw(help::whom(ctx)?)));
    }
    let places = places.iter().map(|one| (one.reference.clone(), one.title().to_owned())).collect();
    let choices = |all: &[&str]| all.iter().map(|one| ((*one).to_owned(), ctx.t(&format!("unsafe-{one}")))).collect();
    let mut form = FormBlock::new(PATH, ctx.t("unsafe-send"))
        .field(Field::new("area", ctx.t("unsafe-area"), Input::Radios(places)))
        .field(Field::new("spot", ctx.t("unsafe-spot"), Input::Radios(choices(&SPOTS))))
        .field(Field::new("time", ctx.t("unsafe-time"), Input::Radios(choices(&TIMES))))
        .field(Field::new("theme", ctx.t("unsafe-theme"), Input::Radios(choices(&THEMES))));
    let mut desk = desk;
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk
        .block(Block::Warning(ctx.t("unsafe-now")))
        .words(ctx.t("unsafe-home"))
        .block(Block::Raw(help::whom(ctx)?))
        .words(ctx.t("unsafe-kept"))
        .form(form))
}

/// `POST /unsafe-places/tell`
pub async fn send(ctx: Ctx, Address(network): Address, sent: Form) -> Result<Response> {
    let today = ctx.app.today()?;
    let chosen = |name: &str, all: &[&str]| all.contains(&sent.text(name));
    let known = places(&ctx.snapshot, today).into_iter().any(|one| one.reference == sent.text("area"));
    let answered = [
        ("area", known),
        ("spot", chosen("spot", &SPOTS)),
        ("time", chosen("time", &TIMES)),
        ("theme", chosen("theme", &THEMES)),
    ];
    let missing = answered.into_iter().filter(|(_, answered)| !answered);
    let mut faults: Faults =
        missing.map(|(name, _)| (name.to_owned(), ctx.t(&format!("unsafe-{name}-missing")))).collect();
    if !faults.is_empty() {
        return page(&ctx, Some((&sent, faults)))?.show(&ctx);
    }
    if !sent.has(TRAP) {
        if ctx.app.memory.of::<Turns>().0.turn(&network, &random::id()?, ctx.app.clock.now()) != Turn::Now {
            faults.push((String::new(), ctx.t("unsafe-many")));
            return page(&ctx, Some((&sent, faults)))?.status(StatusCode::SERVICE_UNAVAILABLE).show(&ctx);
        }
        let [area, spot, time, theme] = ["area", "spot", "time", "theme"].map(|name| sent.text(name));
        if !ctx.app.memory.of::<Same>().counts(today, &(&network, [area, spot, time, theme])) {
            return Ok(ctx.to(&format!("{PATH}?done=same")));
        }
        let mut tx = ctx.app.db.write().await?;
        count(&mut tx, &quarter(today), Told { area, spot, time, theme }, 1).await?;
        tx.commit().await?;
    }
    Ok(ctx.to(&format!("{PATH}?done=told")))
}

/// What is said to whoever has told something: so that going back or loading the page again tells nothing twice.
fn thanks(ctx: &Ctx, done: &str) -> Result<Response> {
    let today = ctx.app.today()?;
    // A quarter begins when this one ends: its first day and three months.
    let next = date_in_words(ctx.language, &begins(today).saturating_add(3.months()).to_string());
    let desk = Desk::new(ctx, ctx.t("unsafe-tell"));
    let desk = match done {
        "same" => desk.words(ctx.t("unsafe-same")),
        _ => desk.done(ctx.t("unsafe-thanks")).words(ctx.language.text("unsafe-when", &[("day", next.into())])),
    };
    desk.link(ctx.t("unsafe-title"), SHOWN).block(Block::Raw(help::whom(ctx)?)).show(ctx)
}
