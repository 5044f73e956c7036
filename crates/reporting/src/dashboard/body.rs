//! The dashboard of a board or group: what waits for it, how what it oversees is going, what the figures say, and where young
//! people see it otherwise. It is made of the published plan alone, as everybody may read it.

use super::signals::{self, Signals};
use super::{as_of, goes};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use people::body::TABLE;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Mark, Page, Part, Raw, choice_key};
use platform::record::Record;
use platform::snapshot::Snapshot;
use strategy::progress::{self, counts, of_action, travel};
use strategy::{barrier, rating, reporting_period};

/// A plan that concerns the body, and how the whole of it is going.
struct Plan {
    title: String,
    href: String,
    marks: Vec<Mark>,
    of: String,
}

/// What a group of young people says otherwise than those who do the work.
struct Otherwise {
    action: String,
    href: String,
    mark: Option<Mark>,
    group: String,
    answer: String,
    words: String,
}

#[derive(Template)]
#[template(path = "reporting/dashboard.html")]
struct Dashboard {
    page: Page,
    card: Card,
    above: Option<(String, String)>,
    as_of: String,
    waits: Option<Raw>,
    /// Its meetings, what was decided and promised in them, and who sits there.
    life: Option<Raw>,
    reports: Option<Raw>,
    goes: Option<Raw>,
    plans: Vec<Plan>,
    signals: Vec<Signals>,
    rated: usize,
    otherwise: Vec<Otherwise>,
}

/// The path of the dashboard of a body.
pub fn path(body: &Record) -> String {
    format!("/bodies/{}/dashboard", body.reference)
}

/// The strategies that concern a body: it owns them, discusses their reports, or oversees actions of them.
fn strategies<'a>(plan: &'a Snapshot, body: &Record) -> Vec<&'a Record> {
    let overseen = super::actions(plan, body);
    let concerns = |one: &&Record| {
        one.text("owner") == body.reference
            || reporting_period::all(plan, &one.reference).iter().any(|period| period.text("body") == body.reference)
            || overseen
                .iter()
                .any(|action| progress::strategy(plan, action).is_some_and(|its| its.reference == one.reference))
    };
    plan.list(strategy::strategy::TABLE.name).filter(|one| !super::has_ended(one)).filter(concerns).collect()
}

/// The bodies of which a dashboard has something to tell.
pub fn with_one(plan: &Snapshot) -> impl Iterator<Item = &Record> {
    plan.list(TABLE.name).filter(|body| tells(plan, body))
}

fn tells(plan: &Snapshot, body: &Record) -> bool {
    let any = |table, column| !plan.referring(&body.reference, table, column).is_empty();
    any(barrier::TABLE.name, "escalated_to") || any(rating::TABLE.name, "body") || !strategies(plan, body).is_empty()
}

/// Leads from the page of a body to its dashboard.
#[derive(Template)]
#[template(path = "reporting/dashboard_way.html")]
struct Way {
    page: Page,
    href: String,
}

/// The way to the dashboard of a body, on its page; nothing on others.
pub fn way(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    if record.table != &TABLE || !tells(&ctx.snapshot, record) {
        return Ok(None);
    }
    Raw::of(&Way { page: ctx.page(""), href: ctx.href(&path(record)) }).map(Some)
}

/// `GET /bodies/{ref}/dashboard`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let body = ctx.record(&TABLE, &reference)?;
    let plan = &ctx.snapshot;
    let overseen = super::actions(plan, body);
    let strategies = strategies(plan, body);
    let mut signals = Vec::new();
    for strategy in &strategies {
        signals.extend(signals::of(&ctx, strategy).await?);
    }
    let (rated, otherwise) = ratings(&ctx, body, &strategies)?;
    let owner = |action: &Record| {
        let owner = plan.referred(action, "owner").map(Record::title).unwrap_or_default();
        Ok(vec![goes::Beside { part: Part::content(owner), href: None }])
    };
    let goes = if overseen.is_empty() { None } else { Some(goes::block(&ctx, &overseen, &["col-owner"], owner)?) };
    let title = ctx.language.text("dash-goes", &[("words", body.title().into())]);
    let above = plan.referred(body, "parent").filter(|above| tells(plan, above));
    ctx.html(&Dashboard {
        page: ctx.page(title),
        card: Card::new(&ctx, body),
        above: above.map(|above| (above.title().to_owned(), ctx.href(&path(above)))),
        as_of: as_of(&ctx)?,
        waits: barrier::block::block(&ctx, body)?,
        life: partnership::seat::block::block(&ctx, body)?,
        reports: reporting_period::block::block(&ctx, body)?,
        goes,
        plans: strategies.iter().map(|one| whole(&ctx, one)).collect::<Result<_>>()?,
        signals,
        rated,
        otherwise,
    })
}

/// How the whole of a strategy is going.
fn whole(ctx: &Ctx, strategy: &Record) -> Result<Plan> {
    let (now, before) = counts(&ctx.snapshot, strategy, ctx.looked_at()?);
    let way = before.overall().zip(now.overall()).and_then(|(before, now)| travel(before, now));
    let marks = now.overall().map(|one| one.mark(ctx)).into_iter().chain(way.map(|one| one.mark(ctx)));
    let key = if now.all() == 0 { "dash-no-period" } else { "progress-of" };
    Ok(Plan {
        title: strategy.title().to_owned(),
        href: ctx.href(&format!("/strategies/{}", strategy.reference)),
        marks: marks.collect(),
        of: ctx.language.text(key, &[("n", now.all().into())]).trim_end_matches(':').to_owned(),
    })
}

/// How many answers of young people there are in the periods that count, and those that see it otherwise: about actions of
/// these strategies, or given by the body itself.
fn ratings(ctx: &Ctx, body: &Record, strategies: &[&Record]) -> Result<(usize, Vec<Otherwise>)> {
    let (plan, today) = (&ctx.snapshot, ctx.looked_at()?);
    let (mut rated, mut otherwise) = (0, Vec::new());
    for one in plan.list(rating::TABLE.name).filter(|one| one.taken_back().is_none()) {
        let Some(action) = plan.referred(one, "action").filter(|action| action.ended.is_none()) else { continue };
        let Some(strategy) = progress::strategy(plan, action) else { continue };
        let period = reporting_period::counted(plan, &strategy.reference, today);
        let concerns =
            one.text("body") == body.reference || strategies.iter().any(|its| its.reference == strategy.reference);
        if !concerns || period.is_none_or(|period| period.reference != one.text("period")) {
            continue;
        }
        rated += 1;
        if !rating::agrees(one.text("answer")) {
            otherwise.push(Otherwise {
                action: action.title().to_owned(),
                href: ctx.href(&format!("/actions/{}", action.reference)),
                mark: of_action(plan, action, today).map(|(now, _)| now.mark(ctx)),
                group: plan.referred(one, "body").map(|group| group.title().to_owned()).unwrap_or_default(),
                answer: ctx.t(&choice_key(one.text("answer"))),
                words: one.text("words").to_owned(),
            });
        }
    }
    Ok((rated, otherwise))
}
