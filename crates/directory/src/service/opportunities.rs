//! What one can apply for: apprenticeships, work experience, volunteering and the like, what closes first before the rest; and what
//! those who signed a pledge offer.

use super::view::{self, Line};
use crate::directory::{Row, ready};
use crate::entry::OPPORTUNITIES;
use crate::theme;
use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, date_in_words};
use platform::record::Record;

/// The table in which what signatories of pledges offer stands.
const OFFERS: &str = "offers";

/// What a part says of an offer that cannot be taken up today.
const OVER: &str = "offer-is-over";

#[derive(Template)]
#[template(path = "directory/opportunities.html")]
struct Opportunities {
    page: Page,
    /// Each kind with its words and whether it is asked for.
    kinds: Vec<(&'static str, String, bool)>,
    care: bool,
    /// Each with its kind and until when one can apply.
    lines: Vec<(Line, String, Option<String>)>,
    offers: Vec<Card>,
}

/// `GET /opportunities`, of a kind, and for those who are or were in care, where that is asked for
pub async fn list(ctx: Ctx) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let today = ctx.app.today()?;
    let asked = OPPORTUNITIES.iter().find(|(code, _)| *code == ctx.parameter("kind"));
    let care = ctx.parameter("care") == "yes";
    let mut found: Vec<&Row> = directory
        .rows()
        .iter()
        .filter(|row| row.shown.listing.local.opportunity.is_some() && row.facts.is_there(today))
        .filter(|row| asked.is_none_or(|(_, kind)| row.shown.listing.local.opportunity == Some(*kind)))
        .filter(|row| !care || theme::place("care").is_some_and(|care| row.facts.themes & (1 << care) != 0))
        .collect();
    found.sort_by_key(|row| {
        (row.shown.listing.local.closes.unwrap_or(Date::MAX), row.shown.listing.service.name.clone())
    });
    let lines = found.into_iter().map(|row| {
        let local = &row.shown.listing.local;
        let code = OPPORTUNITIES.iter().find(|(_, kind)| Some(*kind) == local.opportunity).map_or("", |(code, _)| code);
        let closes = local.closes.map(|day| closes_in_words(&ctx, day));
        (view::line(&ctx, &directory, &row.shown, None, today), ctx.t(&format!("opportunity-{code}")), closes)
    });
    let kind = |(code, _): &(&'static str, _)| {
        (*code, ctx.t(&format!("opportunity-{code}")), asked.is_some_and(|(one, _)| one == code))
    };
    ctx.html(&Opportunities {
        kinds: OPPORTUNITIES.iter().map(kind).collect(),
        care,
        lines: lines.collect(),
        offers: if asked.is_none() { offers(&ctx) } else { Vec::new() },
        page: ctx.page(ctx.t("opportunities-title")).undated(),
    })
}

/// Until when one can apply, in words.
pub(super) fn closes_in_words(ctx: &Ctx, day: Date) -> String {
    let day = date_in_words(ctx.language, &day.to_string());
    ctx.language.text("opportunity-closes", &[("day", day.as_str().into())])
}

/// What signatories of pledges offer and can be taken up today.
fn offers(ctx: &Ctx) -> Vec<Card> {
    let over = |offer: &Record| ctx.app.parts.iter().any(|part| (part.tag)(ctx, offer) == Some(OVER));
    ctx.snapshot.list(OFFERS).filter(|offer| !over(offer)).map(|offer| Card::new(ctx, offer)).collect()
}
