//! The page of all funding: what can be applied for, by deadline, and the rest.

use super::{KINDS, Standing, TABLE, standing};
use crate::grant::{fresh, total::pounds};
use askama::Template;
use axum::response::Response;
use jiff::Timestamp;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, cards, date_in_words};
use platform::record::Record;

/// A fund in a list.
pub struct Fund {
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// Who gives it.
    pub funder: String,
    /// How much.
    pub amount: String,
    /// What it is about.
    pub theme: String,
    /// How it stands: the class of the tag, and the words.
    pub tag: (&'static str, String),
    /// By which it is sorted: its deadline.
    pub ends: Option<Timestamp>,
}

/// How much is given, in words.
pub fn amount(ctx: &Ctx, fund: &Record) -> String {
    pounds_between(ctx, fund.int("amount_from"), fund.int("amount_to"))
}

/// From so many to so many whole pounds, in words; nothing, where neither is known.
pub fn pounds_between(ctx: &Ctx, from: Option<i64>, to: Option<i64>) -> String {
    let whole = |amount: i64| pounds(amount.saturating_mul(100));
    match (from.map(whole), to.map(whole)) {
        (Some(from), Some(to)) if from == to => to,
        (Some(from), Some(to)) => format!("{from}–{to}"),
        (None, Some(to)) => ctx.language.text("fund-up-to", &[("words", to.into())]),
        (Some(from), None) => ctx.language.text("fund-from", &[("words", from.into())]),
        (None, None) => String::new(),
    }
}

/// The deadline in words, to the hour where it is known; that its year was worked out, where it was.
pub fn deadline(ctx: &Ctx, fund: &Record) -> String {
    let day = date_in_words(ctx.language, fund.text("deadline"));
    let words = match fund.text("deadline_at") {
        "" => day,
        at => format!("{day}, {at}"),
    };
    if fund.is("year_inferred") { format!("{words} ({})", ctx.t("fund-year-inferred")) } else { words }
}

/// How a fund stands now, in words with the class of their tag.
pub fn tag(ctx: &Ctx, fund: &Record) -> Result<(&'static str, String)> {
    let words = |key: &str, day: String| ctx.language.text(key, &[("day", day.into())]);
    Ok(match standing(fund, moment(ctx)?, &ctx.app.site.zone()?) {
        Standing::Open(_) => ("ec-tag--stated", words("fund-open-until", deadline(ctx, fund))),
        Standing::Endless => ("ec-tag--stated", ctx.t("fund-open")),
        Standing::NotYet(day) => ("", words("fund-opens", date_in_words(ctx.language, &day.to_string()))),
        Standing::Closed => ("ec-tag--gap", words("fund-closed", deadline(ctx, fund))),
        Standing::NoFund => ("", ctx.t(&platform::page::choice_key(fund.text("kind")))),
    })
}

/// The moment at which funds are looked at: now, or the end of the past day that is asked for.
pub fn moment(ctx: &Ctx) -> Result<Timestamp> {
    let before = || Ok(crate::grant::at(ctx)? - jiff::SignedDuration::from_micros(1));
    if ctx.snapshot.as_at.is_some() { before() } else { Ok(ctx.app.clock.now()) }
}

impl Fund {
    /// A fund as it stands now.
    pub fn new(ctx: &Ctx, fund: &Record) -> Result<Fund> {
        Ok(Fund {
            reference: fund.reference.clone(),
            title: fund.title().to_owned(),
            href: ctx.href(&fund.path()),
            funder: fund.text("funder").to_owned(),
            amount: amount(ctx, fund),
            theme: fund.text("theme").to_owned(),
            tag: tag(ctx, fund)?,
            ends: super::ends(fund, &ctx.app.site.zone()?),
        })
    }
}

/// The funds for which one can apply now, the nearest deadline first.
pub fn open(ctx: &Ctx) -> Result<Vec<Fund>> {
    let (now, zone) = (moment(ctx)?, ctx.app.site.zone()?);
    let is_open = |one: &&Record| matches!(standing(one, now, &zone), Standing::Open(_) | Standing::Endless);
    let mut all: Vec<Fund> =
        ctx.snapshot.list(TABLE.name).filter(is_open).map(|one| Fund::new(ctx, one)).collect::<Result<_>>()?;
    all.sort_by_key(|one| (one.ends.is_none(), one.ends));
    Ok(all)
}

/// The page.
#[derive(Template)]
#[template(path = "partnership/funding.html")]
struct All {
    page: Page,
    open: Vec<Fund>,
    to_come: Vec<Fund>,
    closed: Vec<Fund>,
    rest: Vec<Card>,
}

/// `GET /funding`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let (now, zone) = (moment(&ctx)?, ctx.app.site.zone()?);
    let of = |wanted: fn(&Standing) -> bool| {
        let all = ctx.snapshot.list(TABLE.name).filter(|one| wanted(&standing(one, now, &zone)));
        all.map(|one| Fund::new(&ctx, one)).collect::<Result<Vec<Fund>>>()
    };
    let mut closed = of(|one| *one == Standing::Closed)?;
    closed.sort_by_key(|one| std::cmp::Reverse(one.ends));
    let rest = ctx.snapshot.list(TABLE.name).filter(|one| one.text("kind") != KINDS[0]);
    let mut page = ctx.page(ctx.t("table-funding"));
    page.add_downloads("/api/v1/funding");
    let shown = All {
        page,
        open: open(&ctx)?,
        to_come: of(|one| matches!(one, Standing::NotYet(_)))?,
        closed,
        rest: cards(&ctx, rest),
    };
    Ok(fresh(ctx.html(&shown)?))
}
