//! One dataset that waits: what it would change, what everybody would see of it under a rule, publishing, throwing away.

use super::{PATH, acting, desk, discard, entered_by, figures, kept, may, outcome, publishes, rule_words, said};
use crate::area;
use crate::dataset::held::{self, Held};
use crate::dataset::{self, Order, line};
use crate::import::{Observation, Rehearsal, Series};
use crate::publish::{Due, Given, Rule, last_rules, prepare, publish};
use crate::vintage::{self, Vintages};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::{KEEP_FIGURES, PUBLISH_FIGURES};
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use platform::page::{Part, date_in_words};
use platform::snapshot::Snapshot;
use platform::{Error, Result, random, revision, typed};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// How many figures that differ stand on the page without being opened.
const FEW: usize = 3;

/// The field that says why published figures are corrected; the form that throws figures away has a reason of its own.
const WHY: &str = "why";

/// A held dataset, for somebody who may see it.
pub struct Seen {
    /// What is known of it.
    pub held: Held,
    /// Its figures.
    pub given: Given,
    /// Whoever sees it, in the role by which they do.
    pub who: Who,
}

impl Seen {
    /// What tells this very entry with these very figures, and what is said of them, from any other: a form acts on what its
    /// page showed, and on nothing else.
    pub fn version(&self) -> String {
        let mut hasher = Sha256::new();
        hasher.update(self.held.version());
        for one in &self.given.series {
            let parts = [&self.given.measures[one.measure], &one.area, &one.breakdown, &line::write(&one.observations)];
            parts.into_iter().for_each(|part| hasher.update(format!("{}:{part}", part.len())));
        }
        random::hex(&hasher.finalize())
    }
}

/// The dataset of this reference; nothing to see, for whoever may not.
pub async fn seen(ctx: &Ctx, tx: &mut Tx, reference: &str) -> Result<Option<Seen>> {
    let Some(held) = held::one(tx, reference).await? else { return Ok(None) };
    let given = Given::held(tx, &held).await?;
    let who = acting(ctx, &KEEP_FIGURES, &given.measures)?;
    Ok(Some(Seen { held, given, who }))
}

/// Whether whoever sees a dataset that waits may change what is said of it, and throw it away: they entered it, or publish.
pub fn may_alter(ctx: &Ctx, seen: &Seen) -> Result<bool> {
    Ok(seen.held.by == ctx.actor()?.account || may(ctx, &PUBLISH_FIGURES, &seen.given.measures)?)
}

/// What its figures would change, and the published ones beside which they were laid: as they are in truth, for whoever may
/// see that, and as everybody sees them for anybody else.
pub async fn rehearsed(
    ctx: &Ctx,
    tx: &mut Tx,
    plan: &Snapshot,
    given: &Given,
) -> Result<(HashMap<String, Vintages>, Rehearsal)> {
    let laid = vintage::lay(plan, kept(ctx, tx, &given.measures).await?);
    let rehearsal = Rehearsal::again(plan, &laid, given.measures.clone(), given.series.clone(), ctx.app.today()?);
    Ok((laid, rehearsal))
}

/// `GET /manage/figures/{ref}`, also with `?rule=`.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let Some(seen) = seen(&ctx, &mut tx, &reference).await? else {
        return super::published::show(&ctx, &mut tx, &reference).await;
    };
    page(&ctx, &mut tx, seen, Rule::of(ctx.parameter("rule")), None, Vec::new()).await?.show(&ctx)
}

/// The page of a dataset that waits, under a rule, or under the one that is to be expected.
pub async fn page(
    ctx: &Ctx,
    tx: &mut Tx,
    seen: Seen,
    rule: Option<Rule>,
    form: Option<&Form>,
    faults: Faults,
) -> Result<Desk> {
    let alters = may_alter(ctx, &seen)?;
    let version = seen.version();
    let Seen { held, given, .. } = seen;
    let plan = &ctx.snapshot;
    let areas = area::known(plan);
    let mut page = desk(ctx, held.text("title")).faults(faults.clone());
    page = match ctx.parameter("done") {
        "held" => page.done(ctx.t("figures-held-done")),
        "saved" => page.done(ctx.t("record-saved")),
        _ => page,
    };
    page = page.block(Block::Facts(facts(ctx, tx, &held).await?));
    if alters {
        page = page.link(ctx.t("figures-describe"), &format!("{PATH}/{}/about", held.reference));
    }
    let (laid, mut rehearsal) = rehearsed(ctx, tx, plan, &given).await?;
    rehearsal.remarks.splice(0..0, held.remarks.iter().cloned());
    page = compared(ctx, page.heading(ctx.t("figures-compared")), &rehearsal);
    let order = dataset::next_order(plan, held.text("published"), &given.reference);
    let older = outdated(plan, &laid, &given, &order);
    if older > 0 {
        page = page.words(ctx.language.text("figures-outdated", &[("n", older.into())]));
    }
    let (measures, truth, reference) = (given.measures.clone(), given.series.clone(), given.reference.clone());
    let figures_in_all = given.figures();
    let again = |fields: FormBlock| if let Some(form) = form { fields.again(form, &faults) } else { fields };
    let discarding = alters.then(|| again(discard::form(ctx, &reference, version.clone())));
    if !publishes(ctx)? {
        page = page.words(ctx.t("figures-steward-publishes"));
        page = figures::on(ctx, page, figures::table(ctx, &areas, &measures, &truth, None));
        return Ok(match discarding {
            Some(form) => page.form(form),
            None => page,
        });
    }
    let last = last_rules(tx, plan, &measures).await?;
    let rule = rule.unwrap_or_else(|| Rule::expected(held.text("format"), &last));
    let prepared = prepare(tx, plan, given, rule).await?;
    page = page.heading(ctx.t("figures-publish-title")).form(outcome::choice(ctx, &reference, rule));
    if let Some(before) = last.iter().find(|before| rule.is_laxer_than(**before)) {
        let arguments = [("rule", rule_words(ctx, *before).into())];
        page = page.block(Block::Warning(ctx.language.text("figures-laxer", &arguments)));
    }
    page = outcome::show(ctx, tx, page, &areas, &prepared).await?;
    if prepared.withheld.is_empty() && prepared.apart.is_empty() {
        let mut fields =
            outcome::publishing(ctx, &reference, rule, &prepared).field(Field::hidden(VERSION, version.clone()));
        if rehearsal.revised > 0 && held.text("reason").is_empty() {
            let why = Field::new(WHY, ctx.t("col-reason"), Input::Lines);
            fields = fields.field(why.hint(ctx.t("figures-publish-reason-hint")));
        }
        page = page.form(again(fields));
    }
    if figures_in_all > figures::MOST {
        let arguments = [("n", figures::MOST.into()), ("all", figures_in_all.into())];
        page = page.words(ctx.language.text("figures-first", &arguments));
    }
    page = figures::on(ctx, page, figures::table(ctx, &areas, &measures, &truth, Some(prepared.series())));
    Ok(match discarding {
        Some(form) => page.form(form),
        None => page,
    })
}

/// How many of these figures do not count, since a later dataset has the same cells.
fn outdated(plan: &Snapshot, laid: &HashMap<String, Vintages>, given: &Given, order: &Order) -> usize {
    let later = |series: &Series, one: &Observation| {
        let line = laid.get(&given.measures[series.measure]);
        let line = line.and_then(|measure| measure.line(&series.area, &series.breakdown));
        let newest = line.and_then(|line| line.newest(one.period)).and_then(|vintage| plan.get(&vintage.dataset));
        newest.is_some_and(|newest| dataset::order(newest) > *order)
    };
    given.series.iter().map(|series| series.observations.iter().filter(|one| later(series, one)).count()).sum()
}

async fn facts(ctx: &Ctx, tx: &mut Tx, held: &Held) -> Result<Vec<(String, Vec<Part>)>> {
    let mut facts = vec![
        (ctx.t("figures-entered-by"), vec![entered_by(ctx, tx, held).await?]),
        (ctx.t("figures-entered-at"), vec![Part::words(ctx.day(held.at)?)]),
        (ctx.t("col-published"), vec![Part::words(date_in_words(ctx.language, held.text("published")))]),
    ];
    for column in ["origin", "licence", "address", "format", "file", "reason"] {
        if !held.text(column).is_empty() {
            facts.push((ctx.t(&format!("col-{column}")), vec![Part::content(held.text(column))]));
        }
    }
    Ok(facts)
}

/// What the figures would change, beside those that are published.
fn compared(ctx: &Ctx, mut page: Desk, rehearsal: &Rehearsal) -> Desk {
    let arguments =
        [("new", rehearsal.new.into()), ("same", rehearsal.same.into()), ("revised", rehearsal.revised.into())];
    page = page.words(ctx.language.text("figures-would-change", &arguments));
    for line in &rehearsal.remarks {
        page = page.block(Block::Words(vec![Part::content(line.as_str())]));
    }
    revised(ctx, page, rehearsal)
}

/// The figures that differ from published ones; where they are many, to be opened.
fn revised(ctx: &Ctx, page: Desk, rehearsal: &Rehearsal) -> Desk {
    let lines = rehearsal.revisions.iter().map(String::as_str);
    if rehearsal.revisions.len() <= FEW {
        return lines.fold(page, |page, line| page.block(Block::Words(vec![Part::content(line)])));
    }
    page.block(Block::Folded(Table {
        caption: ctx.language.text("figures-revised", &[("n", rehearsal.revisions.len().into())]),
        headings: vec![ctx.t("figures-table")],
        rows: lines.map(|line| vec![Cell::content(line)]).collect(),
        empty: String::new(),
    }))
}

/// `POST /manage/figures/{ref}/publish`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, form: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    // What is public must not grow between the decision what is hidden and the figures.
    revision::lock(&mut tx).await?;
    let Some(mut seen) = seen(&ctx, &mut tx, &reference).await? else {
        return discard::gone(&ctx, &mut tx, &reference).await;
    };
    let who = acting(&ctx, &PUBLISH_FIGURES, &seen.given.measures)?;
    if form.text(VERSION) != seen.version() {
        return stale(&ctx, &mut tx, seen).await;
    }
    let Some(rule) = Rule::of(form.text("rule")) else {
        let faults = vec![("rule".to_owned(), ctx.t("figures-rule-unknown"))];
        return page(&ctx, &mut tx, seen, None, Some(&form), faults).await?.show(&ctx);
    };
    let next = match form.text("next") {
        "" => Ok(None),
        text => match typed::day(text) {
            Some(day) if day > ctx.app.today()? => Ok(Some(day)),
            Some(_) => Err(("next".to_owned(), ctx.t("figures-next-past"))),
            None => Err(("next".to_owned(), ctx.t("date-fault"))),
        },
    };
    let unnamed = rule == Rule::AsPublished
        && Rule::usual(seen.held.text("format")) != rule
        && seen.held.text("address").is_empty();
    let plan = Snapshot::load(&mut tx, ctx.app.tables).await?;
    let mut faults: Faults = Vec::new();
    // Others may have published what these figures differ from since they were entered.
    if seen.held.text("reason").is_empty() {
        let (_, rehearsal) = rehearsed(&ctx, &mut tx, &plan, &seen.given).await?;
        if form.has(WHY) {
            seen.given.about.insert("reason".to_owned(), form.text(WHY).into());
        } else if rehearsal.revised > 0 {
            let (_, words) = said::unreasoned(&ctx, rehearsal.revised, &rehearsal.revisions);
            faults.push((WHY.to_owned(), words));
        }
    }
    let prepared = prepare(&mut tx, &plan, seen.given, rule).await?;
    if unnamed {
        faults.push(("rule".to_owned(), ctx.t("figures-published-where")));
    }
    if !prepared.withheld.is_empty() || !prepared.apart.is_empty() {
        faults.push((String::new(), ctx.t("figures-withheld-short")));
    }
    if !prepared.uncounted.is_empty() && !form.has("without-counts") {
        faults.push(("without-counts".to_owned(), ctx.t("figures-without-counts-unchecked")));
    }
    let next = next.unwrap_or_else(|fault| {
        faults.push(fault);
        None
    });
    if faults.is_empty() {
        let due = Due { today: ctx.app.today()?, next };
        publish(&mut tx, &ctx.app.clock, &who, &plan, prepared, due).await?;
        tx.commit().await?;
        return Ok(ctx.to(&format!("{PATH}/{reference}?done=published")));
    }
    drop(tx);
    let mut tx = ctx.app.db.read().await?;
    let Some(seen) = self::seen(&ctx, &mut tx, &reference).await? else { return Err(Error::Stale) };
    page(&ctx, &mut tx, seen, Some(rule), Some(&form), faults).await?.show(&ctx)
}

/// Says that this is no more what was shown when the form was made, and shows what there is now.
pub async fn stale(ctx: &Ctx, tx: &mut Tx, seen: Seen) -> Result<Response> {
    let faults = vec![(String::new(), ctx.t("figures-stale"))];
    page(ctx, tx, seen, None, None, faults).await?.status(StatusCode::CONFLICT).show(ctx)
}
