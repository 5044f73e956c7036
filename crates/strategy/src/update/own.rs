//! The updates that whoever is signed in is asked for, and writing one.

use super::book;
use super::course::{Course, course};
use super::held::{self, Held, State};
use super::task::asked;
use super::write::{self, Telling, Told};
use crate::{action, progress, update};
use axum::extract::Path;
use axum::response::Response;
use people::duty::{self, Answer};
use people::role::WRITE_UPDATES;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::link::relation;
use platform::page::desk::{Cell, Desk, Table};
use platform::page::{Part, address, date_in_words};
use platform::permission::Extent;
use platform::record::Record;
use platform::{Error, Result};
use std::collections::HashMap;

/// The path of these pages.
pub const PATH: &str = "/work/updates";

/// The actions for which somebody answers who is signed in.
pub(super) async fn duties(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<String>> {
    let all = duty::of(tx, &ctx.app.keyring, &ctx.actor()?.account).await?;
    let mine =
        all.into_iter().filter(|one| one.kind == action::TABLE.name && !matches!(one.answer, Some(Answer::No(_))));
    Ok(mine.map(|one| one.reference).collect())
}

/// The organisations for which whoever is signed in may tell of an action: its owner first.
pub(super) fn organisations<'a>(ctx: &'a Ctx, action: &Record, duties: &[String]) -> Result<Vec<&'a Record>> {
    let extent = ctx.actor()?.extent(&WRITE_UPDATES);
    let owner = ctx.snapshot.referred(action, "owner");
    let owner = owner.filter(|owner| extent.covers(&owner.reference) || duties.contains(&action.reference));
    let contributors =
        ctx.snapshot.links_to(&action.reference, relation::CONTRIBUTES_TO).into_iter().map(|(_, from)| from);
    let contributors = contributors.filter(|from| from.table.name == "organisations" && extent.covers(&from.reference));
    Ok(owner.into_iter().chain(contributors).collect())
}

/// An action that is asked about, with the period and for which organisation.
pub(super) struct Asked<'a> {
    pub action: &'a Record,
    pub period: &'a Record,
    pub organisation: &'a Record,
    /// Its course in words.
    pub course: String,
    /// What everybody may read.
    pub public: Option<&'a Record>,
    /// What is on its way.
    pub held: Option<Held>,
    /// Whether it is still to be sent.
    pub waits: bool,
    /// Its place among the others.
    urgency: (u8, i32),
}

/// What whoever is signed in is to tell of in the periods that are asked for now: what they answer for themselves, and with
/// `others` all that their organisations own or contribute to.
pub(super) async fn all<'a>(ctx: &'a Ctx, tx: &mut Tx, others: bool) -> Result<Vec<Asked<'a>>> {
    let duties = duties(ctx, tx).await?;
    // Whoever may tell of anything is not asked for everything.
    let others = others && ctx.actor()?.extent(&WRITE_UPDATES) != Extent::All;
    let mut held: HashMap<&str, Vec<Held>> = HashMap::new();
    let mut found = Vec::new();
    for action in ctx.snapshot.list(action::TABLE.name) {
        let own = duties.contains(&action.reference);
        let Some(period) = asked(ctx, action)?.filter(|period| update::is_asked(&ctx.snapshot, action, period)) else {
            continue;
        };
        let organisations = if own || others { organisations(ctx, action, &duties)? } else { Vec::new() };
        let organisations = organisations.into_iter().take(if others { usize::MAX } else { 1 });
        for organisation in organisations {
            if !held.contains_key(period.reference.as_str()) {
                held.insert(&period.reference, held::of_period(tx, &ctx.app.keyring, &period.reference).await?);
            }
            let held = held.get(period.reference.as_str()).map_or(&[][..], Vec::as_slice);
            let course = course(ctx, held, action, period, &organisation.reference)?;
            let (public, held) = match course {
                Course::Public(update) => (ctx.snapshot.get(&update.reference), None),
                Course::OnItsWay(held, _) => (None, Some(held.clone())),
                Course::Nothing(_) => (None, None),
            };
            let (urgency, waits) = (course.urgency(), course.waits());
            let course = course.words(ctx);
            found.push(Asked { action, period, organisation, course, public, held, waits, urgency });
        }
    }
    found.sort_by_key(|one| one.urgency);
    Ok(found)
}

impl Asked<'_> {
    /// Where it is written, or read once everybody may read it.
    fn link(&self, ctx: &Ctx) -> Cell {
        let write = || format!("{PATH}/{}?for={}", self.action.reference, self.organisation.reference);
        let public = self.public.map(|update| format!("/actions/{}#{}", self.action.reference, update.reference));
        let path = public.unwrap_or_else(write);
        Cell::Link(Part::content(self.action.title()), address(ctx.language, &path, None))
    }
}

fn table(ctx: &Ctx, asked: &[Asked<'_>]) -> Table {
    let row = |one: &Asked<'_>| {
        vec![
            one.link(ctx),
            Cell::content(one.period.title()),
            Cell::words(date_in_words(ctx.language, one.period.text("due"))),
            Cell::content(one.organisation.title()),
            Cell::words(&one.course),
        ]
    };
    let headings = ["action-heading", "col-period", "update-due", "col-organisation", "update-state"];
    Table {
        caption: ctx.t("updates-own"),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows: asked.iter().map(row).collect(),
        empty: ctx.t("updates-own-none"),
    }
}

/// The actions for which whoever is signed in answers themselves, on the page where their work begins: how each is going as
/// everybody reads it, and how far its update is, the most urgent first.
pub async fn section(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    let duties = duties(ctx, tx).await?;
    let asked = all(ctx, tx, false).await?;
    let mut rows: Vec<Vec<Cell>> = asked.iter().map(|one| own_row(ctx, one)).collect::<Result<_>>()?;
    let is_asked = |action: &Record| asked.iter().any(|one| one.action.reference == action.reference);
    let others = duties.iter().filter_map(|one| ctx.snapshot.get(one)).filter(|one| one.ended.is_none());
    for action in others.filter(|action| !is_asked(action)) {
        let href = ctx.href(&format!("/actions/{}", action.reference));
        let nothing = Cell::words(ctx.t("mine-not-asked"));
        rows.push(vec![Cell::Link(Part::content(action.title()), href), nothing, Cell::words(""), goes(ctx, action)?]);
    }
    if rows.is_empty() {
        return Ok(desk);
    }
    let headings = ["action-heading", "update-state", "update-due", "progress-heading"].map(|key| ctx.t(key)).into();
    Ok(desk.table(Table { caption: ctx.t("mine-title"), headings, rows, empty: String::new() }))
}

fn own_row(ctx: &Ctx, one: &Asked<'_>) -> Result<Vec<Cell>> {
    Ok(vec![
        one.link(ctx),
        Cell::words(&one.course),
        Cell::words(date_in_words(ctx.language, one.period.text("due"))),
        goes(ctx, one.action)?,
    ])
}

/// How an action is going, as everybody reads it.
fn goes(ctx: &Ctx, action: &Record) -> Result<Cell> {
    let now = progress::of_action(&ctx.snapshot, action, ctx.app.today()?);
    Ok(now.map_or_else(|| Cell::words(ctx.t("dash-later")), |(now, _)| Cell::Mark(now.mark(ctx))))
}

/// How many updates whoever is signed in still has to send.
pub async fn waiting(ctx: &Ctx, tx: &mut Tx) -> Result<(usize, usize)> {
    let all = all(ctx, tx, true).await?;
    let returned = |one: &&Asked<'_>| one.held.as_ref().is_some_and(|held| held.state == State::Returned);
    let returned = all.iter().filter(|one| one.waits).filter(returned).count();
    Ok((returned, all.iter().filter(|one| one.waits).count() - returned))
}

/// `GET /work/updates`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let asked = all(&ctx, &mut ctx.app.db.read().await?, true).await?;
    let desk = Desk::new(&ctx, ctx.t("updates-own"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(&ctx, "updates-own"));
    if asked.is_empty() {
        return desk.table(table(&ctx, &asked)).show(&ctx);
    }
    book::offered(&ctx, book::fetched(&ctx, desk).table(table(&ctx, &asked))).show(&ctx)
}

/// What is told by whoever is signed in: of this action, for the organisation that is asked for or the first that they may.
pub(super) async fn telling<'a>(ctx: &'a Ctx, tx: &mut Tx, reference: &str) -> Result<Telling<'a>> {
    let action = ctx.record(&action::TABLE, reference)?;
    let organisations = organisations(ctx, action, &duties(ctx, tx).await?)?;
    let wanted = ctx.parameter("for");
    let organisation = organisations.iter().find(|one| wanted.is_empty() || one.reference == wanted);
    let missing = || Error::not_found(format!("work/updates/{reference}"));
    let organisation = *organisation.ok_or_else(missing)?;
    let period = asked(ctx, action)?.ok_or_else(missing)?;
    of(ctx, action, period, organisation)
}

/// What whoever is signed in tells of an action for an organisation, for which they may.
pub(super) fn of<'a>(
    ctx: &Ctx,
    action: &'a Record,
    period: &'a Record,
    organisation: &'a Record,
) -> Result<Telling<'a>> {
    let who = ctx.actor()?.must(&WRITE_UPDATES, &organisation.reference).unwrap_or(ctx.actor()?.who());
    let path = format!("{PATH}/{}?for={}", action.reference, organisation.reference);
    Ok(Telling { action, period, organisation, who, path })
}

/// `GET /work/updates/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let telling = telling(&ctx, &mut tx, &reference).await?;
    if let Some(desk) = write::stopped(&ctx, &telling).or_else(|| write::not_asked(&ctx, &telling)) {
        return under(&ctx, desk).show(&ctx);
    }
    if let Course::Public(update) = course(&ctx, &[], telling.action, telling.period, &telling.organisation.reference)?
    {
        return Ok(ctx.to(&format!("/actions/{}#{}", telling.action.reference, update.reference)));
    }
    under(&ctx, write::page(&ctx, &mut tx, &telling).await?).show(&ctx)
}

fn under(ctx: &Ctx, desk: Desk) -> Desk {
    desk.under(ctx.t("work-title"), "/work").under(ctx.t("updates-own"), PATH)
}

/// `POST /work/updates/{ref}`
pub async fn save(ctx: Ctx, Path(reference): Path<String>, form: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let telling = telling(&ctx, &mut tx, &reference).await?;
    if let Some(desk) = write::not_asked(&ctx, &telling) {
        return under(&ctx, people::task::with_words(&ctx, desk, &form)).show(&ctx);
    }
    let (path, told) = (telling.path.clone(), write::save(&ctx, &mut tx, &telling, &form).await?);
    tx.commit().await?;
    match told {
        Told::Show(desk) => under(&ctx, *desk).show(&ctx),
        Told::Answer(answer) => Ok(answer),
        Told::Kept => Ok(ctx.to(&format!("{path}&done=draft"))),
        Told::Files(place) => Ok(ctx.to(&place)),
        Told::Sent => Ok(ctx.to("/work?done=update-sent")),
    }
}
