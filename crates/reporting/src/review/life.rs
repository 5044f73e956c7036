//! Beginning a review, calling it off, and proposing at once what nobody needs to think about.

use super::decide::PATH;
use super::held::{self, DRAFT, ROWS, Words};
use super::{begun, find};
use crate::report::desk as reports;
use crate::report::desk::asked::Asked;
use crate::report::draft::{self, State};
use crate::report::{Kind, published};
use axum::extract::Path;
use axum::response::Response;
use people::role::EDIT_REPORTS;
use platform::Result;
use platform::audit::{self, Act};
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Desk, Field, FormBlock};
use platform::record::Record;
use serde_json::json;
use strategy::progress::{self, Progress};
use strategy::reporting_period::day;

/// Why no review can be begun of the year that ends with a period: another of the same plan is on its way, or was agreed of a
/// later year.
pub async fn in_the_way(ctx: &Ctx, period: &Record) -> Result<Option<String>> {
    let begun = begun(ctx, &mut ctx.app.db.read().await?).await?;
    let same = |other: &Record| other.text("strategy") == period.text("strategy");
    if begun.iter().any(|one| same(one.period) && one.period.reference != period.reference) {
        return Ok(Some(ctx.t("review-begun-fault")));
    }
    let later = |report: &&Record| {
        let last = ctx.snapshot.referred(report, "period").filter(|last| same(last));
        report.text("kind") == Kind::Review.name() && last.is_some_and(|last| day(last, "ends") >= day(period, "ends"))
    };
    let agreed = ctx.snapshot.list(published::TABLE.name).find(later);
    Ok(agreed.map(|report| ctx.language.text("review-later-fault", &[("words", report.title().to_owned().into())])))
}

/// Whether the review of the year that ends with a period is on its way.
pub async fn has_begun(ctx: &Ctx, period: &Record) -> Result<bool> {
    let mut tx = ctx.app.db.read().await?;
    Ok(draft::of(&mut tx, &ctx.app.keyring, (&*period.reference, Kind::Review)).await?.is_some())
}

/// The page before a review begins: what it is about, and what happens from then on.
pub fn sure(ctx: &Ctx, period: &Record) -> Desk {
    let strategy = ctx.snapshot.referred(period, "strategy").unwrap_or(period);
    let actions = progress::actions(&ctx.snapshot, strategy).len();
    let begin = FormBlock::new(reports::PATH, ctx.t("review-begin")).send("sure", "yes");
    Desk::new(ctx, ctx.t("review-begin-sure"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("reports-manage"), reports::PATH)
        .block(Block::Facts(vec![
            (ctx.t("kind-strategy"), vec![Part::content(strategy.title())]),
            (ctx.t("report-begin-last"), vec![Part::content(period.title())]),
            (ctx.t("section-actions"), vec![Part::words(actions.to_string())]),
        ]))
        .words(ctx.t("review-begin-then"))
        .form(begin.field(Field::hidden("kind", Kind::Review.name())).field(Field::hidden("period", &period.reference)))
        .link(ctx.t("review-begin-not"), reports::PATH)
}

/// Begins a review, unless it is: from then on groups of young people may propose what becomes of the actions.
pub async fn begin(ctx: &Ctx, period: &Record) -> Result<()> {
    let (who, now) = (ctx.actor()?.must(&EDIT_REPORTS, "")?, ctx.app.clock.now());
    let mut tx = ctx.app.db.write().await?;
    let spot = (&*period.reference, Kind::Review);
    if draft::of(&mut tx, &ctx.app.keyring, spot).await?.is_some() {
        return Ok(());
    }
    let nothing = (State::Draft, &draft::Words::default());
    draft::write(&mut tx, &ctx.app.keyring, (spot, None), nothing, (&who.account, now)).await?;
    let detail = json!({ "period": period.reference, "kind": Kind::Review.name() });
    let act = Act { act: "review.begin", kind: draft::KIND, reference: &period.reference, detail };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await
}

/// `POST /manage/reviews/{period}/off`: calls a review off for which no group of young people has proposed anything.
pub async fn off(ctx: Ctx, Path(period): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&EDIT_REPORTS, "")?;
    let mut tx = ctx.app.db.write().await?;
    let begun = find(&ctx, &mut tx, &period).await?;
    let rows = ROWS.of(&mut tx, &ctx.app.keyring, &period).await?;
    if rows.iter().any(|row| row.state != DRAFT) || !begun.is_open() {
        let whole = Asked { period: begun.period, kind: Kind::Review }.path("");
        let faults = vec![(String::new(), ctx.t("review-off-fault"))];
        return Desk::new(&ctx, ctx.t("review-off")).under(ctx.t(Kind::Review.key()), &whole).faults(faults).show(&ctx);
    }
    if sent.text("sure") != "yes" {
        let whole = Asked { period: begun.period, kind: Kind::Review }.path("");
        let sure = FormBlock::new(format!("{PATH}/{period}/off"), ctx.t("review-off")).dangerous().send("sure", "yes");
        return Desk::new(&ctx, ctx.t("review-off-sure"))
            .under(ctx.t(Kind::Review.key()), &whole)
            .words(ctx.language.text("review-off-lost", &[("n", rows.len().into())]))
            .form(sure)
            .link(ctx.t("review-off-not"), &whole)
            .show(&ctx);
    }
    for row in &rows {
        ROWS.take(&mut tx, (&row.id, row.version)).await?;
    }
    draft::take(&mut tx, &begun.draft).await?;
    let act = Act { act: "review.off", kind: draft::KIND, reference: &period, detail: json!({ "period": period }) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=off", reports::PATH)))
}

/// `POST /manage/reviews/{period}`: proposes what follows from how an action goes, where nothing is proposed yet: what is on track
/// goes on, what is done is finished. The rest is for people to say.
pub async fn fill(ctx: Ctx, Path(period): Path<String>) -> Result<Response> {
    let who = ctx.actor()?.must(&EDIT_REPORTS, "")?;
    let mut tx = ctx.app.db.write().await?;
    let begun = find(&ctx, &mut tx, &period).await?;
    let whole = Asked { period: begun.period, kind: Kind::Review }.path("");
    if !begun.is_open() {
        return Ok(ctx.to(&whole));
    }
    let rows = ROWS.of(&mut tx, &ctx.app.keyring, &period).await?;
    let has = |action: &Record| rows.iter().any(|row| row.state == DRAFT && held::about(row) == action.reference);
    let now = ctx.app.clock.now();
    for action in progress::actions(&ctx.snapshot, begun.strategy).into_iter().filter(|action| !has(action)) {
        let (decision, reason) = match progress::in_period(&ctx.snapshot, action, begun.period) {
            Some(Progress::Done) => ("finish", "It is done."),
            Some(Progress::OnTrack) => ("continue", "It is on track."),
            _ => continue,
        };
        let words = Words::default().with("decision", decision).with("reason", reason);
        let place = (&[period.as_str(), &action.reference, ""][..], None);
        ROWS.write(&mut tx, &ctx.app.keyring, place, (DRAFT, &words), (&who.account, now)).await?;
        let detail = json!({ "period": period, "decision": decision });
        let act = Act { act: "review.propose", kind: held::KIND, reference: &action.reference, detail };
        audit::append(&mut tx, now, &who, act).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{whole}?done=proposed")))
}
