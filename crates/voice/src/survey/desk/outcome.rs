//! What came of a consultation: section by section the text as it is agreed, and why; and in the end everybody is told. Nobody is told
//! before everything that was said has an answer.

use super::PATH;
use crate::consultation::{self, is_answered, said, sections};
use crate::own_words::{inbox, kept};
use crate::survey::State;
use crate::survey::draft::{self, Kept};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::{ASK, CHANGE_PLAN};
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::{Error, Result};

/// A consultation that has closed, with its sections, as they stand in a plan; and what officers have kept beside it, which nobody else
/// reads before everybody is told.
struct Closed<'a> {
    one: &'a Record,
    sections: Vec<&'a Record>,
    kept: Kept,
    path: String,
    /// How many texts nobody has read yet,
    unread: i64,
    /// and how many were passed on that became no message.
    unsaid: i64,
}

impl Closed<'_> {
    /// Whether everybody was told what came of it.
    fn is_told(&self) -> bool {
        !self.one.text("answered").is_empty()
    }

    /// What stands in a field: what everybody reads, or what was kept.
    fn text<'s>(&'s self, field: &str, public: &'s str) -> &'s str {
        if self.is_told() { public } else { self.kept.draft.text(field) }
    }
}

async fn found<'a>(ctx: &Ctx, tx: &mut Tx, plan: &'a Snapshot, id: &str) -> Result<Closed<'a>> {
    let draft = draft::one(ctx, tx, id, &ASK).await?;
    let missing = || Error::not_found(format!("manage/surveys/{id}/outcome"));
    let one = draft.survey.as_deref().and_then(|survey| consultation::of_survey(plan, survey)).ok_or_else(missing)?;
    let survey = plan.referred(one, "survey").ok_or_else(missing)?;
    if State::of(survey, ctx.app.today()?) != State::Closed {
        return Err(missing());
    }
    let path = format!("{PATH}/{id}/outcome");
    let unread = inbox::count(tx, &survey.reference).await?;
    let unsaid = kept::without_message(tx, &survey.reference).await?;
    Ok(Closed { one, sections: sections(plan, &one.reference), kept: draft, path, unread, unsaid })
}

/// `GET /manage/surveys/{id}/outcome`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let closed = found(&ctx, &mut tx, &ctx.snapshot, &id).await?;
    page(&ctx, &ctx.snapshot, &closed, None).show(&ctx)
}

/// The names of the fields of a section.
fn named(section: &Record, name: &str) -> String {
    format!("{name}-{}", section.reference)
}

fn page(ctx: &Ctx, plan: &Snapshot, closed: &Closed<'_>, again: Option<(&Form, Faults)>) -> Desk {
    let mut desk = Desk::new(ctx, ctx.t("consultation-settle"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("surveys-manage"), PATH)
        .under_content(closed.one.title(), closed.path.trim_end_matches("/outcome"));
    if let Some(done) = ["kept", "told"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("consultation-done-{done}")));
    }
    let mut form = FormBlock::new(closed.path.clone(), ctx.t("consultation-keep"));
    for section in &closed.sections {
        let heading = |key: &str| ctx.language.text(key, &[("words", section.title().into())]);
        let (agreed, why) = (named(section, "agreed"), named(section, "why"));
        let text = Some(closed.text(&agreed, section.text("agreed"))).filter(|text| !text.is_empty());
        let field = Field::new(&agreed, heading("consultation-agreed"), Input::Lines);
        form = form.field(field.value(text.unwrap_or(section.text("text"))));
        let field = Field::new(&why, heading("consultation-why"), Input::Lines).hint(ctx.t("consultation-why-hint"));
        form = form.field(field.value(closed.text(&why, section.text("why"))));
    }
    let outcome = Field::new("outcome", ctx.t("consultation-outcome"), Input::Lines);
    let text = closed.text("outcome", closed.one.text("outcome"));
    form = form.field(outcome.hint(ctx.t("consultation-outcome-hint")).value(text));
    if may_agree(ctx, plan, closed.one).is_some() {
        form = form.field(Field::new("agree", ctx.t("consultation-agree"), Input::Check));
    }
    if !closed.is_told() && may_tell(ctx) {
        form = form.also("go", "tell", ctx.t("consultation-tell"));
    }
    form = form.field(Field::hidden(VERSION, seen(closed)));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    if closed.unread > 0 {
        desk = desk.block(Block::Warning(ctx.language.text("consultation-unread", &[("n", closed.unread.into())])));
    }
    if closed.unsaid > 0 {
        desk = desk.block(Block::Warning(ctx.language.text("consultation-unsaid", &[("n", closed.unsaid.into())])));
    }
    desk.words(ctx.t("consultation-settle-intro")).table(table(ctx, plan, closed)).form(form)
}

/// What was said of each section, with whether it has an answer.
fn table(ctx: &Ctx, plan: &Snapshot, closed: &Closed<'_>) -> Table {
    let mut rows = Vec::new();
    for section in &closed.sections {
        for message in said(plan, &section.reference) {
            let href = ctx.href(&format!("/messages/{}", message.reference));
            let state = if is_answered(plan, message) {
                Cell::words(ctx.t("question-answered"))
            } else if !may_tell(ctx) {
                Cell::words(ctx.t("consultation-waiting"))
            } else {
                let new = format!("/manage/plan/responses/new?message={}", message.reference);
                Cell::Link(Part::words(ctx.t("consultation-answer")), ctx.href(&new))
            };
            rows.push(vec![Cell::Link(Part::content(message.title()), href), Cell::content(section.title()), state]);
        }
    }
    Table {
        caption: ctx.t("consultation-said"),
        headings: ["kind-message", "kind-section", "report-state"].map(|key| ctx.t(key)).into(),
        rows,
        empty: ctx.t("consultation-said-none"),
    }
}

/// The plan whose draft it was, if it is still one and whoever is signed in may change it.
fn may_agree<'a>(ctx: &Ctx, plan: &'a Snapshot, one: &Record) -> Option<(&'a Record, Who)> {
    let strategy = plan.referred(one, "strategy").filter(|strategy| strategy.text("status") == "draft")?;
    Some((strategy, ctx.actor().ok()?.must(&CHANGE_PLAN, "").ok()?))
}

/// Whether whoever is signed in may tell everybody: a strategy officer does.
fn may_tell(ctx: &Ctx) -> bool {
    ctx.actor().is_ok_and(|actor| actor.may_somewhere(&CHANGE_PLAN))
}

/// What stands for the consultation and its sections as somebody sees them.
fn seen(closed: &Closed<'_>) -> String {
    let records = closed.sections.iter().chain([&closed.one]).map(|one| one.version);
    records.chain([closed.kept.version]).map(|version| version.to_string()).collect::<Vec<_>>().join("-")
}

/// `POST /manage/surveys/{id}/outcome`: keeps what was agreed so far, and tells everybody where that was asked.
pub async fn send(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let (mut tx, plan) = ctx.begin_change().await?;
    let mut closed = found(&ctx, &mut tx, &plan, &id).await?;
    if sent.text(VERSION) != seen(&closed) {
        let faults = vec![(String::new(), ctx.t("words-changed"))];
        return page(&ctx, &plan, &closed, Some((&sent, faults))).status(StatusCode::CONFLICT).show(&ctx);
    }
    // Once everybody was told, what is put right is read at once.
    let tells = sent.text("go") == "tell" || closed.is_told();
    let who = if tells { ctx.actor()?.must(&CHANGE_PLAN, "")? } else { who };
    let faults = faults(&ctx, &plan, &closed, &sent, tells);
    if !faults.is_empty() {
        return page(&ctx, &plan, &closed, Some((&sent, faults))).show(&ctx);
    }
    if !tells && !closed.is_told() {
        for section in &closed.sections {
            for field in ["agreed", "why"].map(|name| named(section, name)) {
                closed.kept.draft.details.insert(field.clone(), plain(sent.text(&field)));
            }
        }
        closed.kept.draft.details.insert("outcome".to_owned(), plain(sent.text("outcome")));
        draft::save(&mut tx, &closed.kept, (&who.account, ctx.app.clock.now())).await?;
        tx.commit().await?;
        return Ok(ctx.to(&format!("{}?done=kept", closed.path)));
    }
    let mut changes: Vec<Change> = closed.sections.iter().filter_map(|section| settled(section, &sent)).collect();
    let mut values = vec![("outcome", plain(sent.text("outcome")))];
    if tells && !closed.is_told() {
        values.push(("answered", ctx.app.today()?.to_string()));
    }
    changes.extend(changed(closed.one, &values));
    if let Some((strategy, _)) = may_agree(&ctx, &plan, closed.one).filter(|_| tells && sent.text("agree") == "yes") {
        changes.extend(changed(strategy, &[("status", "agreed".to_owned())]));
    }
    if !changes.is_empty() {
        record::save(&mut tx, &ctx.app.clock, &who, changes).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done={}", closed.path, if tells { "told" } else { "kept" })))
}

/// A text with the lines as they were given: a browser sends them with another end.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// A section with the text as it is agreed: nothing where that is the draft.
fn settled(section: &Record, sent: &Form) -> Option<Change> {
    let agreed = plain(sent.text(&named(section, "agreed")));
    let agreed = if agreed == plain(section.text("text")) { String::new() } else { agreed };
    changed(section, &[("agreed", agreed), ("why", plain(sent.text(&named(section, "why"))))])
}

/// A record with these texts, if that changes it.
fn changed(before: &Record, values: &[(&str, String)]) -> Option<Change> {
    let mut after = before.clone();
    values.iter().for_each(|(name, text)| after.set(name, text));
    (after.values != before.values).then(|| Change { before: Some(before.clone()), after })
}

fn faults(ctx: &Ctx, plan: &Snapshot, closed: &Closed<'_>, sent: &Form, tells: bool) -> Faults {
    let mut faults = Faults::new();
    for section in &closed.sections {
        if sent.text(&named(section, "agreed")).is_empty() {
            faults.push((named(section, "agreed"), ctx.t("consultation-agreed-missing")));
        }
        let is_changed = plain(sent.text(&named(section, "agreed"))) != plain(section.text("text"));
        if tells && is_changed && sent.text(&named(section, "why")).is_empty() {
            faults.push((named(section, "why"), ctx.t("consultation-why-missing")));
        }
    }
    if tells && sent.text("outcome").is_empty() {
        faults.push(("outcome".to_owned(), ctx.t("consultation-outcome-missing")));
    }
    let all = closed.sections.iter().flat_map(|section| said(plan, &section.reference));
    let open = all.filter(|message| !is_answered(plan, message)).count();
    if tells && closed.unread > 0 {
        faults.push((String::new(), ctx.language.text("consultation-unread", &[("n", closed.unread.into())])));
    }
    if tells && open > 0 {
        faults.push((String::new(), ctx.language.text("consultation-unanswered", &[("n", open.into())])));
    }
    faults
}
