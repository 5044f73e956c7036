//! How a record is going, as its card and its page show it.

use super::{ALL, Counts, Progress, Travel, actions, counts, of_action, strategy, travel};
use crate::{reporting_period, update};
use askama::Template;
use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Mark, Page, Raw, around, date_in_words};
use platform::record::Record;

/// Which records show on their cards how they are going. The others do on their pages only.
const ON_CARDS: [&str; 3] = ["actions", "priorities", "strategies"];

impl Progress {
    /// Its shape and word.
    pub fn mark(self, ctx: &Ctx) -> Mark {
        Mark { name: self.name(), words: ctx.t(&format!("progress-{}", self.name())) }
    }
}

impl Travel {
    /// Its shape, with what it is compared with.
    pub fn mark(self, ctx: &Ctx) -> Mark {
        Mark { name: self.name(), words: ctx.t(&format!("travel-{}", self.name())) }
    }

    /// Its shape and word, where what it is compared with stands beside it.
    pub fn short(self, ctx: &Ctx) -> Mark {
        Mark { name: self.name(), words: ctx.t(&format!("travel-{}-short", self.name())) }
    }

    /// The name of its shape and style, and within the keys of its words.
    fn name(self) -> &'static str {
        match self {
            Travel::Better => "better",
            Travel::Same => "same",
            Travel::Worse => "worse",
        }
    }
}

/// How a record is going, for its card; nothing, where no period of its strategy counts yet.
pub fn of(ctx: &Ctx, record: &Record) -> Option<Mark> {
    if !ON_CARDS.contains(&record.table.name) {
        return None;
    }
    let today = ctx.looked_at().ok()?;
    let now = match record.table.name {
        "actions" => of_action(&ctx.snapshot, record, today)?.0,
        _ => counts(&ctx.snapshot, record, today).0.overall()?,
    };
    Some(now.mark(ctx))
}

/// How a record is going, at the top of its page.
#[derive(Template)]
#[template(path = "strategy/progress.html")]
struct Block {
    page: Page,
    mark: Mark,
    travel: Option<Mark>,
    /// The period that counts, where there is one.
    period: Option<Raw>,
    /// That something newer was told, which does not count yet.
    newer: bool,
    /// Of how many actions it is made; of one action it is not made of any.
    of: Option<String>,
    counts: Vec<(Mark, String)>,
}

/// How a record is going, with what that is made of.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let (plan, today) = (&ctx.snapshot, ctx.looked_at()?);
    let single = record.table.name == "actions";
    let (now, before) = counts(plan, record, today);
    let Some(overall) = now.overall() else { return Ok(None) };
    let way = before.overall().and_then(|before| travel(before, overall));
    let block = Block {
        page: ctx.page(""),
        mark: overall.mark(ctx),
        travel: way.map(|way| way.mark(ctx)),
        period: period(ctx, record),
        newer: single && is_newer(ctx, record, today),
        of: (!single).then(|| ctx.language.text("progress-of", &[("n", now.all().into())])),
        counts: if single { Vec::new() } else { in_words(ctx, &now) },
    };
    Raw::of(&block).map(Some)
}

/// Whether something was told of an action in a period after the one that counts.
fn is_newer(ctx: &Ctx, action: &Record, today: Date) -> bool {
    let plan = &ctx.snapshot;
    let period = strategy(plan, action).and_then(|one| reporting_period::counted(plan, &one.reference, today));
    let newest = update::of(plan, &action.reference).into_iter().next();
    let of = |one: &Record| plan.referred(one, "period").map(|period| reporting_period::day(period, "ends"));
    match (period, newest.and_then(of)) {
        (Some(period), Some(newest)) => newest > reporting_period::day(period, "ends"),
        _ => false,
    }
}

/// How many actions stand where, leaving out where none does.
pub fn in_words(ctx: &Ctx, counts: &Counts) -> Vec<(Mark, String)> {
    let some = ALL.into_iter().filter(|one| counts.n(*one) > 0);
    some.map(|one| (one.mark(ctx), counts.n(one).to_string())).collect()
}

/// The period that counts, where all actions are of one strategy.
fn period(ctx: &Ctx, record: &Record) -> Option<Raw> {
    let plan = &ctx.snapshot;
    let mut strategies: Vec<&str> = actions(plan, record)
        .into_iter()
        .filter_map(|action| Some(strategy(plan, action)?.reference.as_str()))
        .collect();
    strategies.dedup();
    let [only] = strategies[..] else { return None };
    let period = reporting_period::counted(plan, only, ctx.looked_at().ok()?)?;
    let due = date_in_words(ctx.language, period.text("due"));
    Some(around(ctx.language, "progress-period", &[("day", due.into())], period.title()))
}
