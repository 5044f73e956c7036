//! “You said, we did, why”: every message with what was done about it, or not and why.

use super::pulse::{self, Pulse};
use super::{Answered, DECISIONS, to};
use crate::message;
use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use platform::page::record_form::option;
use platform::page::{Card, Page, Raw, choice_key, linked_cards};
use platform::record::Record;

/// A message, and what came of it.
struct Said {
    card: Card,
    answers: Vec<Answered>,
    actions: Vec<Card>,
    replies: Vec<Card>,
    press: String,
    pulse: Option<(i64, [i64; 3])>,
    /// What is said to whoever has just pressed.
    pressed: Option<String>,
}

#[derive(Template)]
#[template(path = "voice/you_said.html")]
struct All {
    page: Page,
    said: Vec<Said>,
    pulsed: [&'static str; 3],
    /// By what they are chosen, to be chosen so again.
    choice: Vec<(&'static str, String)>,
    /// Whether anybody may press: not as at a past day.
    open: bool,
}

/// By what messages are chosen.
struct Wanted<'a> {
    strategy: &'a str,
    decision: &'a str,
    ages: &'a str,
    area: &'a str,
}

impl Wanted<'_> {
    fn takes(&self, ctx: &Ctx, one: &Record) -> bool {
        let is = |column: &str, wanted: &str| wanted.is_empty() || one.text(column) == wanted;
        is("strategy", self.strategy) && is("ages", self.ages) && is("area", self.area) && self.decided(ctx, one)
    }

    fn decided(&self, ctx: &Ctx, one: &Record) -> bool {
        let answers = ctx.snapshot.referring(&one.reference, super::TABLE.name, "message");
        match self.decision {
            "" => true,
            WAITING => answers.is_empty() && ctx.snapshot.links_to(&one.reference, relation::REPLIES_TO).is_empty(),
            wanted => answers.iter().any(|answer| answer.text("decision").replace(' ', "-") == wanted),
        }
    }
}

/// The names of the fields by which messages are chosen.
pub const CHOICES: [&str; 4] = ["strategy", "decision", "ages", "area"];

/// The choice of messages that nobody has answered.
const WAITING: &str = "waiting";

/// `GET /you-said`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let wanted = Wanted {
        strategy: ctx.parameter("strategy"),
        decision: ctx.parameter("decision"),
        ages: ctx.parameter("ages"),
        area: ctx.parameter("area"),
    };
    let pulses = pulse::all(&mut ctx.app.db.read().await?).await?;
    let all = ctx.snapshot.list(message::TABLE.name);
    let chosen: Vec<&Record> = all.filter(|one| wanted.takes(&ctx, one)).collect();
    let count = chosen.len();
    let mut said: Vec<Said> = chosen.into_iter().map(|one| of(&ctx, one, pulses.get(&one.reference))).collect();
    // What was answered stands first.
    said.sort_by_key(|one| (one.answers.is_empty() && one.replies.is_empty(), one.actions.is_empty()));
    let open = ctx.snapshot.as_at.is_none();
    let choice = CHOICES.map(|name| (name, ctx.parameter(name).to_owned())).into();
    let all = Raw::of(&All { page: ctx.page(""), said, pulsed: pulse::SAID, choice, open })?;
    let desk = Desk::new(&ctx, ctx.t("you-said-title"));
    desk.words(ctx.t("you-said-intro"))
        .link(ctx.t("words-receipt-title"), crate::own_words::receipt::PATH)
        .form(choose(&ctx, &wanted))
        .heading(ctx.language.text("count-messages", &[("n", count.into())]))
        .block(Block::Raw(all))
        .show(&ctx)
}

fn choose(ctx: &Ctx, wanted: &Wanted<'_>) -> FormBlock {
    let any = || (String::new(), ctx.t("you-said-any"));
    let select = |name: &str, value: &str, options: Vec<(String, String)>| {
        let all = std::iter::once(any()).chain(options).collect();
        Field::new(name, ctx.t(&format!("you-said-{name}")), Input::Select(all)).value(value)
    };
    let decisions = DECISIONS.map(|one| (one.replace(' ', "-"), ctx.t(&choice_key(one))));
    let decisions = decisions.into_iter().chain([(WAITING.to_owned(), ctx.t("you-said-waiting"))]).collect();
    let ages = message::AGES.map(|one| (one.to_owned(), ctx.t(&choice_key(one)))).into();
    let told =
        |one: &&Record| ctx.snapshot.list(message::TABLE.name).any(|message| message.text("area") == one.reference);
    let areas: Vec<(String, String)> = ctx.snapshot.list("areas").filter(told).map(option).collect();
    let mut form = FormBlock { get: true, ..FormBlock::new("/you-said", ctx.t("you-said-show")) }.quiet();
    form = form.field(select("strategy", wanted.strategy, ctx.snapshot.list("strategies").map(option).collect()));
    form = form.field(select("decision", wanted.decision, decisions));
    form = form.field(select("ages", wanted.ages, ages));
    if areas.is_empty() { form } else { form.field(select("area", wanted.area, areas)) }
}

fn pressed(ctx: &Ctx, one: &Record) -> Option<String> {
    let done = ["pressed", "many"].into_iter().find(|done| ctx.parameter("done") == *done);
    done.filter(|_| ctx.parameter("of") == one.reference).map(|done| ctx.t(&format!("pulse-{done}")))
}

fn of(ctx: &Ctx, one: &Record, pulse: Option<&Pulse>) -> Said {
    let plan = &ctx.snapshot;
    let replies = plan.links_to(&one.reference, relation::REPLIES_TO).into_iter();
    Said {
        card: Card::new(ctx, one),
        answers: to(ctx, one),
        actions: linked_cards(ctx, plan.links_to(&one.reference, relation::ANSWERS)),
        replies: replies.map(|(_, update)| Card::of_part(ctx, update)).collect(),
        press: ctx.href(&format!("/messages/{}/pulse", one.reference)),
        pulse: pulse.and_then(|pulse| pulse.shown()),
        pressed: pressed(ctx, one),
    }
}
