//! What those who signed offer to children and young people, where these find it.

use super::{OFFERED, OFFERS, is_open};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use platform::page::{Card, Page, Raw, RecordPage, choice_key};
use platform::record::Record;

/// Offers to choose from.
#[derive(Template)]
#[template(path = "voice/offers.html")]
struct Cards {
    page: Page,
    offers: Vec<Card>,
}

/// That an offer cannot be taken up today.
#[derive(Template)]
#[template(source = "<p class=\"govuk-body\"><strong>{{ page.t(\"offer-over\") }}</strong></p>", ext = "html")]
struct Over {
    page: Page,
}

/// `GET /offers`: what can be taken up today.
pub async fn list(ctx: Ctx) -> Result<Response> {
    let (plan, today, kind) = (&ctx.snapshot, ctx.looked_at()?, ctx.parameter("kind"));
    let open = |one: &&Record| is_open(plan, one, today) && (kind.is_empty() || one.text("kind") == kind);
    let offers: Vec<Card> = plan.list(OFFERED.name).filter(open).map(|one| Card::new(&ctx, one)).collect();
    let all = std::iter::once((String::new(), ctx.t("you-said-any")));
    let kinds = all.chain(OFFERS.map(|kind| (kind.to_owned(), ctx.t(&choice_key(kind))))).collect();
    let choose = FormBlock { get: true, ..FormBlock::new(OFFERED.path(), ctx.t("you-said-show")) }.quiet();
    let choose = choose.field(Field::new("kind", ctx.t("offer-kind"), Input::Select(kinds)).value(kind));
    let count = ctx.language.text("count-offers", &[("n", offers.len().into())]);
    let cards = Raw::of(&Cards { page: ctx.page(""), offers })?;
    Desk::new(&ctx, ctx.t("table-offers"))
        .words(ctx.t("intro-offers"))
        .link(ctx.t("table-pledges"), &super::TABLE.path())
        .form(choose)
        .heading(count)
        .block(Block::Raw(cards))
        .show(&ctx)
}

/// `GET /offers/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let offer = ctx.record(&OFFERED, &reference)?;
    let open = is_open(&ctx.snapshot, offer, ctx.looked_at()?);
    let page = RecordPage::new(&ctx, offer).within_list(&OFFERED).lead(offer, "about");
    let page = if open { page } else { page.block(&Over { page: ctx.page("") })? };
    page.facts(&ctx, offer, &["kind", "for_whom", "take_up", "places", "first_day", "last_day", "signature"]).show(&ctx)
}
