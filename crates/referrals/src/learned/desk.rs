//! Where the figures of a quarter are looked at and published. Whoever looks sees what everybody would see, and nothing that is hidden.

use super::count::{Place, count, quarters};
use super::hide::hide;
use super::lesson::{self, Lesson};
use super::pages::named;
use super::{PATH as PUBLIC, Quarter, figures, tables};
use crate::watch;
use axum::extract::Path;
use axum::response::Response;
use directory::directory::ready;
use people::role::PUBLISH_FIGURES;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Field, FormBlock, Table};
use platform::part::Waiting;
use platform::snapshot::Snapshot;
use platform::{Error, Result, revision};
use serde_json::json;

/// The path of this page.
pub const PATH: &str = "/manage/referrals/learned";

/// What is done with a quarter: it is counted,
const COUNT: &str = "count";
/// and it is published.
const PUBLISH: &str = "publish";

/// The quarters that are over and not published, the oldest first.
async fn due(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Quarter>> {
    let (zone, today) = (ctx.app.site.zone()?, ctx.app.today()?);
    let published = lesson::quarters(tx).await?;
    let all = quarters(tx, &zone, today).await?;
    Ok(all.into_iter().filter(|one| one.is_over(today) && !published.contains(one)).collect())
}

/// Counts a quarter, once: two counts would tell by their difference of those who came between.
async fn counted(ctx: &Ctx, tx: &mut Tx, plan: &Snapshot, quarter: Quarter) -> Result<()> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let zone = ctx.app.site.zone()?;
    let place = Place { plan, directory: &directory, keyring: &ctx.app.keyring, zone: &zone };
    let counts = count(tx, &place, quarter).await?;
    let lesson = Lesson::new(ctx.app.today()?, &counts, &hide(&counts)?);
    lesson::keep(tx, quarter, ctx.app.clock.now(), &lesson).await
}

/// `GET /manage/referrals/learned`: which quarters are to be published.
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let row = |one: &Quarter| vec![Cell::Link(Part::words(named(&ctx, *one)), ctx.href(&format!("{PATH}/{one}")))];
    let table = Table {
        caption: ctx.t("learned-due"),
        headings: vec![ctx.t("learned-period")],
        rows: due(&mut tx, &ctx).await?.iter().map(row).collect(),
        empty: ctx.t("learned-due-none"),
    };
    let desk = desk(&ctx, ctx.t("learned-title")).words(ctx.t("learned-desk-about")).table(table);
    let desk = if ctx.parameter("done").is_empty() { desk } else { desk.done(ctx.t("learned-published")) };
    desk.link(ctx.t("learned-public"), PUBLIC).show(&ctx)
}

fn desk(ctx: &Ctx, title: String) -> Desk {
    Desk::new(ctx, title).under(ctx.t("work-title"), "/work").under(ctx.t("referrals-watch"), watch::PATH)
}

/// The quarter of this name, if it is over and not published.
async fn wanted(ctx: &Ctx, tx: &mut Tx, name: &str) -> Result<Quarter> {
    let not_found = || Error::not_found(format!("manage/referrals/learned/{name}"));
    let quarter: Quarter = name.parse().map_err(|()| not_found())?;
    if due(tx, ctx).await?.contains(&quarter) { Ok(quarter) } else { Err(not_found()) }
}

/// `GET /manage/referrals/learned/{quarter}`: what everybody would see.
pub async fn show(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let quarter = wanted(&ctx, &mut tx, &name).await?;
    let desk = desk(&ctx, named(&ctx, quarter)).under(ctx.t("learned-title"), PATH);
    let form = |act: &str| {
        let key = if act == COUNT { "learned-count-it" } else { "learned-publish" };
        FormBlock::new(format!("{PATH}/{quarter}"), ctx.t(key)).field(Field::hidden("act", act))
    };
    match lesson::counted(&mut tx, quarter).await? {
        Some(lesson) => tables::add(&ctx, desk.form(form(PUBLISH)), &lesson).show(&ctx),
        None => desk.block(Block::Warning(ctx.t("learned-once"))).form(form(COUNT)).show(&ctx),
    }
}

/// `POST /manage/referrals/learned/{quarter}`: it is counted and kept; or, once somebody has looked at that, published with the figures of
/// the measures that take some.
pub async fn publish(ctx: Ctx, Path(name): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&PUBLISH_FIGURES, "")?;
    let mut tx = ctx.app.db.write().await?;
    // Two who press at once count one after the other, and the second finds it done.
    revision::lock(&mut tx).await?;
    let quarter = wanted(&ctx, &mut tx, &name).await?;
    let plan = Snapshot::load(&mut tx, ctx.app.tables).await?;
    let Some(lesson) = lesson::counted(&mut tx, quarter).await?.filter(|_| sent.text("act") == PUBLISH) else {
        counted(&ctx, &mut tx, &plan, quarter).await?;
        let act = Act { act: "referral.count", kind: "referral_lesson", reference: &name, detail: json!({}) };
        audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
        tx.commit().await?;
        return Ok(ctx.to(&format!("{PATH}/{quarter}")));
    };
    let dataset = figures::publish(&ctx, &mut tx, (&plan, &who), quarter, &lesson).await?;
    let now = ctx.app.clock.now();
    lesson::publish(&mut tx, quarter, now, dataset.as_deref()).await?;
    let detail = json!({ "figures": lesson.counts.len() });
    audit::append(&mut tx, now, &who, Act { act: "referral.learn", kind: "referral_lesson", reference: &name, detail })
        .await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=published")))
}

/// How many quarters are over and not published.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Waiting>> {
    Ok(vec![("waits-quarters", due(tx, ctx).await?.len())])
}
