//! What was told of an action, on its page: the newest period in view, the earlier ones to be opened.

use super::evidence::{self, Shown};
use crate::progress::Progress;
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{Card, Mark, Page, Raw, cards, date_in_words, withdrawn_on};
use platform::record::Record;

/// One update.
pub struct Told {
    reference: String,
    period: String,
    organisation: String,
    mark: Option<Mark>,
    told: Vec<String>,
    in_the_way: Vec<String>,
    reached: Option<String>,
    evidence: String,
    files: Vec<Shown>,
    day: String,
    messages: Vec<Card>,
    /// That it was withdrawn since the past day that is looked at, and when.
    withdrawn: Option<String>,
}

#[derive(Template)]
#[template(path = "strategy/updates.html")]
struct Updates {
    page: Page,
    newest: Vec<Told>,
    earlier: Vec<Told>,
}

/// The updates of an action; nothing, where there are none.
pub fn block(ctx: &Ctx, action: &Record) -> Result<Option<Raw>> {
    let all = super::of(&ctx.snapshot, &action.reference);
    let Some(first) = all.first() else { return Ok(None) };
    let period = first.text("period");
    let (newest, earlier): (Vec<&Record>, Vec<&Record>) = all.iter().partition(|one| one.text("period") == period);
    let told = |all: Vec<&Record>| all.into_iter().map(|one| of(ctx, one)).collect();
    Raw::of(&Updates { page: ctx.page(""), newest: told(newest), earlier: told(earlier) }).map(Some)
}

#[derive(Template)]
#[template(path = "strategy/told_earlier.html")]
struct Earlier {
    page: Page,
    one: Told,
    others: Vec<Told>,
}

/// How many earlier updates can be opened.
const MOST_EARLIER: usize = 12;

/// What was told before: the last of it in view, and what came before that, and from others, to be opened.
pub fn earlier(ctx: &Ctx, last: &Record, updates: &[&Record]) -> Result<Raw> {
    let others = updates.iter().filter(|one| one.reference != last.reference).take(MOST_EARLIER);
    Raw::of(&Earlier { page: ctx.page(""), one: of(ctx, last), others: others.map(|one| of(ctx, one)).collect() })
}

/// What an update says, for a page.
pub fn of(ctx: &Ctx, update: &Record) -> Told {
    let title = |column| ctx.snapshot.referred(update, column).map(Record::title).unwrap_or_default().to_owned();
    let messages = ctx.snapshot.links_from(&update.reference, relation::REPLIES_TO).into_iter().map(|(_, to)| to);
    Told {
        reference: update.reference.clone(),
        period: title("period"),
        organisation: title("organisation"),
        mark: Progress::of(update.text("progress")).map(|progress| progress.mark(ctx)),
        told: paragraphs(update.text("told")),
        in_the_way: paragraphs(update.text("in_the_way")),
        reached: update.int("people_reached").map(|n| ctx.language.text("update-reached", &[("n", n.into())])),
        evidence: update.text("evidence").to_owned(),
        files: evidence::shown(ctx, update),
        day: date_in_words(ctx.language, update.text("day")),
        messages: cards(ctx, messages),
        withdrawn: update.taken_back().map(|day| withdrawn_on(ctx.language, day)),
    }
}

/// The paragraphs of a text.
pub fn paragraphs(text: &str) -> Vec<String> {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
