//! What officers propose of each action in a review, and of new ones.

use super::held::{self, DRAFT, READ, ROWS, Row, Words};
use super::plan::{after, columns};
use super::proposal::DECISIONS;
use super::{Begun, find, steps, wish};
use crate::editing::unseen;
use crate::exchange;
use crate::report::Kind;
use crate::report::desk::asked::Asked;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::EDIT_REPORTS;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{self, VERSION};
use platform::page::{Part, choice_key, date_in_words};
use platform::record::Record;
use platform::{Error, Result, cell, random};
use serde_json::json;
use strategy::action::TABLE;
use strategy::progress;
use strategy::update;

/// The path of these pages.
pub const PATH: &str = "/manage/reviews";

/// The name under which a new action is begun.
const NEW: &str = "new";

/// What a page is about: an action of the strategy, or one that is to be new.
pub(super) struct Subject<'a> {
    pub begun: Begun<'a>,
    /// The action, unless it is a new one.
    pub action: Option<&'a Record>,
    /// What all the proposals of it are kept under.
    pub about: String,
    /// The rows about it: the officers', and those of groups.
    pub rows: Vec<Row>,
    /// What a group proposed that is to be made a new action of the plan.
    pub like: Option<Words>,
}

impl<'a> Subject<'a> {
    pub async fn find(ctx: &'a Ctx, tx: &mut Tx, (period, about): (&str, &str)) -> Result<Subject<'a>> {
        let begun = find(ctx, tx, period).await?;
        let mut rows = held::ROWS.of(tx, &ctx.app.keyring, period).await?;
        rows.retain(|row| held::about(row) == about && held::is_before_the_meeting(row));
        let of_strategy = |action: &&Record| {
            let strategy = progress::strategy(&ctx.snapshot, action);
            action.table == &TABLE
                && action.ended.is_none()
                && strategy.is_some_and(|one| one.reference == begun.strategy.reference)
        };
        let action = ctx.snapshot.get(about).filter(of_strategy);
        if action.is_none() && rows.is_empty() && about != NEW {
            return Err(Error::not_found(format!("manage/reviews/{period}/{about}")));
        }
        let from = ROWS.one(tx, &ctx.app.keyring, ctx.parameter("from")).await?;
        let like = from.filter(|row| row.state == READ && held::period(row) == period).map(|row| row.words);
        Ok(Subject { begun, action, about: about.to_owned(), rows, like })
    }

    /// The officers' proposal.
    pub fn own(&self) -> Option<&Row> {
        self.rows.iter().find(|row| row.state == DRAFT)
    }

    pub fn path(&self, act: &str) -> String {
        format!("{PATH}/{}/{}{act}", self.begun.period.reference, self.about)
    }

    /// The page of the review.
    fn whole(&self) -> String {
        Asked { period: self.begun.period, kind: Kind::Review }.path("")
    }

    fn title(&self, ctx: &Ctx) -> String {
        let words = || self.rows.first().map(|row| row.words.text("title").to_owned());
        match self.action {
            Some(action) => action.title().to_owned(),
            None => words().filter(|title| !title.is_empty()).unwrap_or_else(|| ctx.t("review-new")),
        }
    }
}

/// `GET /manage/reviews/{period}/{about}`
pub async fn show(ctx: Ctx, Path((period, about)): Path<(String, String)>) -> Result<Response> {
    ctx.actor()?.must(&EDIT_REPORTS, "")?;
    let mut tx = ctx.app.db.read().await?;
    let subject = Subject::find(&ctx, &mut tx, (&period, &about)).await?;
    page(&ctx, &subject, None).show(&ctx)
}

/// The page, with what was sent, if that was refused.
pub(super) fn page(ctx: &Ctx, subject: &Subject<'_>, sent: Option<(&Form, &Faults)>) -> Desk {
    let mut desk = Desk::new(ctx, subject.title(ctx))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t(Kind::Review.key()), &subject.whole());
    if let Some((_, faults)) = sent {
        desk = desk.faults(faults.clone());
    }
    if !subject.begun.is_open() {
        desk = desk.block(Block::Warning(ctx.t("review-sent")));
    }
    desk = match subject.action {
        Some(action) => year(ctx, desk, subject.begun.period, action),
        None => desk.words(ctx.t("review-new-about")),
    };
    desk = wish::forms(ctx, desk, subject, sent);
    // A group's wish for a new action is answered here, and not changed.
    if subject.action.is_none() && subject.own().is_none() && subject.about != NEW {
        let from = subject.rows.first().map_or("", |row| row.id.as_str());
        let path = format!("{PATH}/{}/{NEW}?from={from}", subject.begun.period.reference);
        return desk.link(ctx.t("review-new-from"), &path);
    }
    desk = desk.heading(ctx.t("review-decide")).form(form(ctx, subject, sent));
    if subject.action.is_none() && subject.own().is_some() {
        let drop = FormBlock::new(subject.path("/drop"), ctx.t("review-drop")).quiet();
        desk = desk.form(drop.field(version(subject)));
    }
    desk
}

fn version(subject: &Subject<'_>) -> Field {
    Field::hidden(VERSION, subject.own().map_or(0, |row| row.version).to_string())
}

/// How the action went in the year, and what was told of it last.
fn year(ctx: &Ctx, mut desk: Desk, period: &Record, action: &Record) -> Desk {
    let plan = &ctx.snapshot;
    let mut facts = Vec::new();
    for one in Kind::Review.periods(plan, period) {
        if let Some(progress) = progress::in_period(plan, action, one) {
            facts.push((one.title().to_owned(), vec![Part::words(progress.mark(ctx).words)]));
        }
    }
    for column in TABLE.columns.iter().filter(|column| ["owner", "due"].contains(&column.name)) {
        let said = platform::page::said(ctx, action, column);
        facts.extend(said.map(|part| (ctx.t(&format!("col-{}", column.name)), vec![part])));
    }
    desk = desk.block(Block::Facts(facts));
    for told in update::of(plan, &action.reference).into_iter().take(1) {
        desk = desk.heading(ctx.t("report-told")).block(Block::Words(vec![Part::content(told.text("told"))]));
        if !told.text("in_the_way").is_empty() {
            desk = desk.block(Block::Words(vec![Part::content(told.text("in_the_way"))]));
        }
    }
    desk.link(ctx.t("record-public"), &format!("/actions/{}", action.reference))
}

/// The decisions that can be taken of it.
fn decisions(subject: &Subject<'_>) -> Vec<&'static str> {
    DECISIONS.into_iter().filter(|decision| (*decision == NEW) == subject.action.is_none()).collect()
}

fn form(ctx: &Ctx, subject: &Subject<'_>, sent: Option<(&Form, &Faults)>) -> FormBlock {
    let words = subject.own().map(|row| &row.words).or(subject.like.as_ref()).cloned().unwrap_or_default();
    let reason = Field::new("reason", ctx.t("col-reason"), Input::Lines).hint(ctx.t("review-reason-hint"));
    let mut form = FormBlock::new(subject.path(""), ctx.t("report-save"));
    if subject.action.is_some() {
        let choices = decisions(subject).into_iter().map(|one| (one.to_owned(), ctx.t(&choice_key(one)))).collect();
        let decision = Field::new("decision", ctx.t("col-decision"), Input::Radios(choices));
        form = form.field(decision.value(words.text("decision")));
    }
    form = form.field(reason.value(words.text("reason")));
    let kind = if subject.action.is_some() { "change" } else { NEW };
    let shown = after(subject.action, &words.clone().with("decision", kind), "").or_else(|| subject.action.cloned());
    let all = record_form::form(ctx, &TABLE, shown.as_ref(), "").fields;
    let of_change = all.into_iter().filter(|field| columns(kind).contains(&field.name.as_str()));
    if subject.action.is_some() {
        form = form.fold(ctx.t("review-changes"));
    }
    for mut field in of_change {
        if ["starts", "due"].contains(&field.name.as_str()) {
            field = field.hint(ctx.t("review-date-hint"));
        }
        if let Input::Select(options) = &mut field.input
            && field.name == "priority"
        {
            options.retain(|(reference, _)| is_of(ctx, reference, subject.begun.strategy));
        }
        form = form.field(field);
    }
    for field in subject.action.iter().flat_map(|action| steps::fields(ctx, action, &words)) {
        form = form.field(field);
    }
    form = form.field(version(subject));
    match sent.filter(|(sent, _)| !sent.has("answer") && !sent.has("id")) {
        Some((sent, faults)) => form.again(sent, faults),
        None => form,
    }
}

fn is_of(ctx: &Ctx, priority: &str, strategy: &Record) -> bool {
    ctx.snapshot.get(priority).is_some_and(|one| one.text("strategy") == strategy.reference)
}

/// `POST /manage/reviews/{period}/{about}`
pub async fn save(ctx: Ctx, Path((period, about)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&EDIT_REPORTS, "")?;
    let mut tx = ctx.app.db.write().await?;
    let subject = Subject::find(&ctx, &mut tx, (&period, &about)).await?;
    let version = subject.own().map_or(0, |row| row.version);
    if sent.text(VERSION).parse() != Ok(version) || !subject.begun.is_open() {
        let key = if subject.begun.is_open() { "review-changed-meanwhile" } else { "review-sent" };
        let faults = vec![(String::new(), ctx.t(key))];
        let mut desk = page(&ctx, &subject, Some((&sent, &faults))).status(StatusCode::CONFLICT);
        if let Some(theirs) = subject.own() {
            let decision = Part::words(ctx.t(&choice_key(theirs.words.text("decision"))));
            let facts = vec![
                (ctx.t("col-decision"), vec![decision]),
                (ctx.t("col-reason"), vec![Part::content(theirs.words.text("reason"))]),
            ];
            desk = desk.heading(ctx.t("report-theirs")).block(Block::Facts(facts));
        }
        return desk.show(&ctx);
    }
    let words = match read(&ctx, &subject, &sent) {
        Ok(words) => words,
        Err(faults) => return page(&ctx, &subject, Some((&sent, &faults))).show(&ctx),
    };
    let about = if subject.about == NEW { random::id()? } else { subject.about.clone() };
    let now = ctx.app.clock.now();
    let place = (&[period.as_str(), &about, ""][..], subject.own());
    ROWS.write(&mut tx, &ctx.app.keyring, place, (DRAFT, &words), (&who.account, now)).await?;
    let detail = json!({ "period": period, "decision": words.text("decision") });
    let reference = subject.action.map_or("", |action| &action.reference);
    audit::append(&mut tx, now, &who, Act { act: "review.propose", kind: held::KIND, reference, detail }).await?;
    let whole = subject.whole();
    tx.commit().await?;
    Ok(ctx.to(&format!("{whole}?done=proposed")))
}

/// What a form says of it, or what is wrong with that.
fn read(ctx: &Ctx, subject: &Subject<'_>, sent: &Form) -> std::result::Result<Words, Faults> {
    let decision = if subject.action.is_some() { sent.text("decision") } else { NEW };
    let mut faults = Faults::new();
    if !decisions(subject).contains(&decision) {
        faults.push(("decision".to_owned(), ctx.t("report-choose-fault")));
    }
    if decision != "continue" && !sent.has("reason") {
        faults.push(("reason".to_owned(), ctx.t("review-reason-fault")));
    }
    faults.extend(unseen(ctx, sent, "reason"));
    let moved = subject.action.map(|action| steps::sent(&ctx.snapshot, action, sent)).unwrap_or_default();
    let differs = |action: &Record| {
        let changed = |column: &&&str| sent.has(column) && action.text(column) != sent.text(column).trim();
        columns("change").iter().find(changed).is_some() || !moved.is_empty()
    };
    if columns(decision).is_empty() && subject.action.is_some_and(differs) {
        faults.push(("decision".to_owned(), ctx.t("review-change-unmeant")));
    }
    let mut words = Words::default().with("decision", decision).with("reason", sent.text("reason").trim());
    for column in TABLE.columns.iter().filter(|column| columns(decision).contains(&column.name)) {
        let text = sent.text(column.name).trim();
        // What is left empty stays as it is.
        let same = subject.action.is_some_and(|action| text.is_empty() || action.text(column.name) == text);
        match cell::read(column, text) {
            _ if same => {}
            Err(sentence) => faults.push(record_form::fault(ctx, column.name, &sentence)),
            Ok(value) if value.is_null() => {}
            Ok(_) if column.name == "due" && steps::is_past(ctx, text) => {
                faults.push((column.name.to_owned(), ctx.t("review-past-fault")));
            }
            Ok(_) if column.name == "due" && steps::begins_after(text, subject.begun.strategy.text("until")) => {
                let end = date_in_words(ctx.language, subject.begun.strategy.text("until"));
                faults.push((column.name.to_owned(), ctx.language.text("review-after-plan", &[("day", end.into())])));
            }
            Ok(_) => words = words.with(column.name, text),
        }
    }
    if decision == "change" {
        words = moved.into_iter().fold(words, |words, (name, day)| words.with(&name, day));
        faults.extend(subject.action.iter().flat_map(|action| steps::faults(ctx, action, &words)));
    }
    if decision == "change" && faults.is_empty() && words.0.len() == 2 {
        faults.push(("title".to_owned(), ctx.t("review-change-fault")));
    }
    if decision == NEW && faults.is_empty() && !is_of(ctx, words.text("priority"), subject.begun.strategy) {
        faults.push(("priority".to_owned(), ctx.t("report-choose-fault")));
    }
    if decision == NEW && !sent.has("owner") {
        faults.push(("owner".to_owned(), ctx.t("review-owner-fault")));
    }
    if faults.is_empty() {
        faults.extend(against_the_plan(ctx, subject, &words));
    }
    if faults.is_empty() { Ok(words) } else { Err(faults) }
}

/// What the checks of the whole plan say of the action as it would be.
fn against_the_plan(ctx: &Ctx, subject: &Subject<'_>, words: &Words) -> Faults {
    if columns(words.text("decision")).is_empty() {
        return Faults::new();
    }
    let today = ctx.app.today().map(|day| day.to_string()).unwrap_or_default();
    let Some(mut record) = after(subject.action, words, &today) else { return Faults::new() };
    if record.reference.is_empty() {
        record.reference = super::plan::reference(&ctx.snapshot, words.text("priority"), &[]);
    }
    let Err(faults) = exchange::one(&ctx.snapshot, &record) else { return Faults::new() };
    let said = |fault: &sheets::Fault| match &fault.column {
        Some(column) => record_form::fault(ctx, column, &fault.sentence),
        None => (String::new(), fault.sentence.clone()),
    };
    faults.iter().map(said).collect()
}

/// `POST /manage/reviews/{period}/{about}/drop`: takes back a new action.
pub async fn drop_new(ctx: Ctx, Path((period, about)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&EDIT_REPORTS, "")?;
    let mut tx = ctx.app.db.write().await?;
    let subject = Subject::find(&ctx, &mut tx, (&period, &about)).await?;
    let own = subject.own().filter(|row| sent.text(VERSION).parse() == Ok(row.version) && subject.action.is_none());
    let Some(own) = own.filter(|_| subject.begun.is_open()) else {
        let faults = vec![(String::new(), ctx.t("review-changed-meanwhile"))];
        return page(&ctx, &subject, Some((&sent, &faults))).status(StatusCode::CONFLICT).show(&ctx);
    };
    ROWS.take(&mut tx, (&own.id, own.version)).await?;
    let act = Act { act: "review.drop", kind: held::KIND, reference: "", detail: json!({ "period": period }) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    let whole = subject.whole();
    tx.commit().await?;
    Ok(ctx.to(&format!("{whole}?done=proposed")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing() -> Record {
        Record { table: &TABLE, reference: "A".to_owned(), version: 1, ended: None, values: serde_json::Map::new() }
    }

    #[test]
    fn an_action_is_finished_on_the_day_and_changed_only_where_something_is_said() {
        let words = Words::default().with("decision", "finish").with("title", "Another");
        let finished = after(Some(&nothing()), &words, "2026-11-21").unwrap();
        assert_eq!((finished.ended.as_deref(), finished.text("ended_as")), (Some("2026-11-21"), "finished"));
        assert_eq!(finished.text("title"), "", "what is finished is not renamed");
        let words = Words::default().with("decision", "change").with("due", "2027-03").with("title", " ");
        let changed = after(Some(&nothing()), &words, "2026-11-21").unwrap();
        assert_eq!((changed.ended, changed.values.len()), (None, 1));
        let words = Words::default().with("decision", "continue").with("due", "2027-03");
        assert!(after(Some(&nothing()), &words, "2026-11-21").is_none());
    }
}
