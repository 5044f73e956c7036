//! The pages of barriers.

use super::{STATES, State, TABLE, days, days_asked};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::i18n::Language;
use platform::page::{Card, Page, Part, RecordPage};
use platform::record::Record;

#[derive(Template)]
#[template(path = "strategy/barriers.html")]
struct List {
    page: Page,
    states: Vec<(String, Vec<Card>)>,
}

/// `GET /barriers`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut page = ctx.page(ctx.t("table-barriers"));
    page.add_downloads("/api/v1/barriers");
    let of = |state: State| {
        let all = ctx.snapshot.list(TABLE.name).filter(|one| State::of(one) == state);
        (ctx.t(&format!("barrier-{}", state.name())), all.map(|one| card(&ctx, one)).collect::<Vec<_>>())
    };
    let states = STATES.map(of).into_iter().filter(|(_, cards)| !cards.is_empty()).collect();
    ctx.html(&List { page, states })
}

/// The card of a barrier, with how far it is and since when.
pub fn card(ctx: &Ctx, barrier: &Record) -> Card {
    let mut card = Card::new(ctx, barrier);
    card.line.extend(in_words(ctx, barrier).into_iter().map(Part::words));
    card
}

/// How far it is, and for how long that has taken.
pub fn in_words(ctx: &Ctx, barrier: &Record) -> Vec<String> {
    let Ok(today) = ctx.looked_at() else { return Vec::new() };
    let asked = (days_asked(barrier, today), !barrier.text("answered").is_empty());
    said(ctx.language, State::of(barrier).name(), asked, days(barrier, today))
}

/// A state by its name, for how many days an answer is or was waited for, and for how many it is or was in the way, in words.
pub fn said(
    language: &Language,
    state: &str,
    (asked, is_answered): (Option<i32>, bool),
    whole: Option<i32>,
) -> Vec<String> {
    let counted = |key: &str, days: Option<i32>| days.map(|days| language.text(key, &[("n", days.into())]));
    // What whoever was asked has to answer for comes before how long it has been in the way altogether.
    let asked = counted(if is_answered { "barrier-answered-in" } else { "barrier-asked" }, asked);
    let is_closed = state == State::Closed.name();
    let whole = counted(if is_closed { "barrier-took" } else { "barrier-days" }, whole);
    let state = language.text(&format!("barrier-{state}"), &[]);
    [Some(state), asked, whole].into_iter().flatten().collect()
}

/// `GET /barriers/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let mut state: Vec<Part> = in_words(&ctx, record).into_iter().map(Part::words).collect();
    if State::of(record) == State::Waits {
        state.push(Part::words(ctx.t("barrier-who-answers")));
    }
    let facts = [
        "kind",
        "needed",
        "needed_from",
        "raised",
        "escalated_to",
        "escalated",
        "answer",
        "answered",
        "closed",
        "action",
    ];
    RecordPage::new(&ctx, record).parts("barrier-state", state).facts(&ctx, record, &facts).show(&ctx)
}
