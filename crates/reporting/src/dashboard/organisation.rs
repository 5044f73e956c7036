//! The dashboard of an organisation, for those with a role for it: how everything goes that it owns or contributes to, how far
//! its updates are, what is in the way, and which milestones were missed or come.

use super::{as_of, goes, listed, steps};
use axum::extract::Path;
use axum::response::Response;
use people::organisation::TABLE;
use people::role::{GIVE_DUTIES, SEE_ORGANISATION, WRITE_UPDATES};
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account::Account;
use platform::link::relation;
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Table};
use platform::permission::Extent;
use platform::record::Record;
use platform::{Error, Result};
use std::collections::HashMap;
use strategy::progress::{counts, of_action, travel};
use strategy::update::course::{Course, course};
use strategy::update::held::{self, Held};
use strategy::update::{self, own, task};
use strategy::{action, barrier};

/// The path of these pages.
pub const PATH: &str = "/work/organisations";

/// The actions to which an organisation contributes.
fn contributions<'a>(ctx: &'a Ctx, organisation: &Record) -> Vec<&'a Record> {
    let links = ctx.snapshot.links_from(&organisation.reference, relation::CONTRIBUTES_TO);
    links.into_iter().map(|(_, to)| to).filter(|to| to.table == &action::TABLE).collect()
}

/// The organisations of which whoever is signed in may see how all of it goes.
fn within(ctx: &Ctx) -> Result<Vec<&Record>> {
    let extent = ctx.actor()?.extent(&SEE_ORGANISATION);
    let does = |one: &Record| !super::actions(&ctx.snapshot, one).is_empty() || !contributions(ctx, one).is_empty();
    let own = ctx.snapshot.list(TABLE.name).filter(|one| extent.covers(&one.reference));
    // Whoever may see all is not led to those of which there is nothing to see.
    Ok(own.filter(|one| extent != Extent::All || does(one)).collect())
}

/// `GET /work/organisations`: straight to the only one, or a choice.
pub async fn list(ctx: Ctx) -> Result<Response> {
    let all = within(&ctx)?;
    if let [only] = all[..] {
        return Ok(ctx.to(&format!("{PATH}/{}", only.reference)));
    }
    let today = ctx.app.today()?;
    let row = |one: &&Record| {
        let href = ctx.href(&format!("{PATH}/{}", one.reference));
        let number = |n: usize| Cell::Link(Part::words(n.to_string()), href.clone());
        let (now, before) = counts(&ctx.snapshot, one, today);
        let way = before.overall().zip(now.overall()).and_then(|(before, now)| travel(before, now));
        let marks = now.overall().map(|one| one.mark(&ctx)).into_iter().chain(way.map(|one| one.short(&ctx)));
        vec![
            Cell::Link(Part::content(one.title()), href.clone()),
            Cell::Marks(marks.collect()),
            number(super::actions(&ctx.snapshot, one).len()),
            number(contributions(&ctx, one).len()),
        ]
    };
    let headings = ["kind-organisation", "progress-heading", "section-owned-actions", "section-contributes"];
    Desk::new(&ctx, ctx.t("dash-organisations"))
        .under(ctx.t("work-title"), "/work")
        .words(as_of(&ctx)?)
        .table(Table {
            caption: ctx.t("dash-organisations"),
            headings: headings.map(|key| ctx.t(key)).into(),
            rows: all.iter().map(row).collect(),
            empty: ctx.t("dash-organisations-none"),
        })
        .show(&ctx)
}

/// What is read once for all lines of the page.
struct Look<'a> {
    ctx: &'a Ctx,
    organisation: &'a Record,
    /// The updates on their way.
    held: Vec<Held>,
    /// Who answers for which action, where whoever looks may know it.
    answering: Option<HashMap<String, Account>>,
    /// Whether whoever looks may write its updates.
    writes: bool,
}

/// `GET /work/organisations/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let organisation = within(&ctx)?.into_iter().find(|one| one.reference.eq_ignore_ascii_case(&reference));
    let organisation = organisation.ok_or_else(|| Error::not_found(format!("work/organisations/{reference}")))?;
    let mut tx = ctx.app.db.read().await?;
    let actor = ctx.actor()?;
    let look = Look {
        ctx: &ctx,
        organisation,
        held: held::all(&mut tx, &ctx.app.keyring).await?,
        answering: answering(&ctx, &mut tx, organisation).await?,
        writes: actor.extent(&WRITE_UPDATES).covers(&organisation.reference),
    };
    drop(tx);
    let owned = super::actions(&ctx.snapshot, organisation);
    let helped = contributions(&ctx, organisation);
    let title = ctx.language.text("dash-goes", &[("words", organisation.title().into())]);
    let mut desk = Desk::new(&ctx, title).under(ctx.t("work-title"), "/work");
    if within(&ctx)?.len() > 1 {
        desk = desk.under(ctx.t("dash-organisations"), PATH);
    }
    desk = desk.words(format!("{} {}", ctx.t("dash-organisation-intro"), as_of(&ctx)?));
    let mut headings = vec!["kind-update"];
    if look.answering.is_some() {
        headings.push("dash-who");
    }
    desk = if owned.is_empty() {
        desk.words(ctx.t("empty-owned-actions"))
    } else {
        desk.block(Block::Raw(goes::block(&ctx, &owned, &headings, |action| look.beside(action))?))
    };
    let rows = helped.iter().map(|action| look.helped(action)).collect::<Result<_>>()?;
    desk = listed(&ctx, desk, "dash-helps", &["action-heading", "col-owner", "progress-heading", "kind-update"], rows);
    look.ahead(desk, &owned)?.show(&ctx)
}

/// Who answers for which action, for whoever says who does.
async fn answering(ctx: &Ctx, tx: &mut Tx, organisation: &Record) -> Result<Option<HashMap<String, Account>>> {
    if !ctx.actor()?.extent(&GIVE_DUTIES).covers(&organisation.reference) {
        return Ok(None);
    }
    crate::updates::remind::answering(tx, &ctx.app.job_context(), ctx.app.today()?).await.map(Some)
}

impl Look<'_> {
    /// How far the organisation's update on an action is in the period that is asked for now, and where it is written or read.
    fn course(&self, action: &Record) -> Result<(String, Option<String>)> {
        let (ctx, own) = (self.ctx, &self.organisation.reference);
        let asked = task::asked(ctx, action)?.filter(|period| update::is_asked(&ctx.snapshot, action, period));
        let Some(period) = asked else { return Ok((ctx.t("mine-not-asked"), None)) };
        let course = course(ctx, &self.held, action, period, own)?;
        let path = match course {
            Course::Public(update) => Some(format!("/actions/{}#{}", action.reference, update.reference)),
            _ if self.writes => Some(format!("{}/{}?for={own}", own::PATH, action.reference)),
            _ => None,
        };
        Ok((course.words(ctx), path.map(|path| ctx.href(&path))))
    }

    /// What stands beside an action that the organisation owns.
    fn beside(&self, action: &Record) -> Result<Vec<goes::Beside>> {
        let (words, href) = self.course(action)?;
        let mut beside = vec![goes::Beside { part: Part::words(words), href }];
        if let Some(answering) = &self.answering {
            let who = answering.get(&action.reference).map(|account| Part::content(&account.name));
            let nobody = || Part::words(self.ctx.t("duty-nobody"));
            let href = self.ctx.href(&format!("/manage/actions/{}", action.reference));
            beside.push(goes::Beside { part: who.unwrap_or_else(nobody), href: Some(href) });
        }
        Ok(beside)
    }

    /// The row of an action to which it contributes.
    fn helped(&self, action: &Record) -> Result<Vec<Cell>> {
        let ctx = self.ctx;
        let (words, href) = self.course(action)?;
        let mut marks = Vec::new();
        if let Some((now, before)) = of_action(&ctx.snapshot, action, ctx.app.today()?) {
            marks.push(now.mark(ctx));
            marks.extend(before.and_then(|before| travel(before, now)).map(|way| way.short(ctx)));
        }
        let words = Part::words(words);
        Ok(vec![
            Cell::Link(Part::content(action.title()), ctx.href(&format!("/actions/{}", action.reference))),
            Cell::content(ctx.snapshot.referred(action, "owner").map(Record::title).unwrap_or_default()),
            Cell::Marks(marks),
            href.map_or_else(|| Cell::Part(words.clone()), |href| Cell::Link(words.clone(), href)),
        ])
    }

    /// What is in the way of what it owns or needs something from it, and which milestones were missed or come.
    fn ahead(&self, desk: Desk, owned: &[&Record]) -> Result<Desk> {
        let (ctx, plan) = (self.ctx, &self.ctx.snapshot);
        let of_its = owned.iter().flat_map(|action| barrier::of(plan, &action.reference));
        let needed = plan.referring(&self.organisation.reference, barrier::TABLE.name, "needed_from");
        let mut barriers: Vec<&Record> = of_its.chain(needed).collect();
        barriers.retain(|one| barrier::State::of(one) != barrier::State::Closed);
        barriers.sort_by_key(|one| (one.text("raised"), &one.reference));
        barriers.dedup_by_key(|one| &one.reference);
        let row = |one: &&Record| {
            vec![
                Cell::Link(Part::content(one.title()), ctx.href(&format!("/barriers/{}", one.reference))),
                Cell::content(plan.referred(one, "action").map(Record::title).unwrap_or_default()),
                Cell::words(barrier::pages::in_words(ctx, one).join(" · ")),
                Cell::content(plan.referred(one, "needed_from").map(Record::title).unwrap_or_default()),
            ]
        };
        let rows = barriers.iter().map(row).collect();
        let headings = ["kind-barrier", "action-heading", "barrier-state", "col-needed_from"];
        let desk = listed(ctx, desk, "dash-barriers", &headings, rows);
        let (missed, coming) = steps::open(ctx, owned)?;
        let row = |step: &steps::Step<'_>| {
            vec![
                Cell::content(step.milestone.title()),
                Cell::words(step.due(ctx)),
                Cell::Link(
                    Part::content(step.action.title()),
                    ctx.href(&format!("/actions/{}", step.action.reference)),
                ),
            ]
        };
        let headings = ["kind-milestone", "col-due", "action-heading"];
        let desk = listed(ctx, desk, "dash-missed", &headings, missed.iter().map(row).collect());
        Ok(listed(ctx, desk, "dash-coming", &headings, coming.iter().map(row).collect()))
    }
}
