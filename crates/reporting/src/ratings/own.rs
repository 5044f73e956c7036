//! What a group of young people says of the actions, written by any of them: send, change, take back.

use super::held::{self, Held, Spot, State, Words};
use crate::editing::unseen;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::RATE;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use platform::page::{Part, choice_key};
use platform::record::{self, Change, Record};
use platform::{Error, Result, revision, typed};
use serde_json::json;
use strategy::progress::{self, Progress};
use strategy::{action, rating, reporting_period, update};

/// The path of these pages.
pub const PATH: &str = "/work/ratings";

/// The most letters of why.
const MOST: usize = 2_000;

/// The groups for which whoever is signed in speaks.
pub fn groups(ctx: &Ctx) -> Result<Vec<&Record>> {
    let actor = ctx.actor()?;
    let bodies = ctx.snapshot.list("bodies").filter(|body| actor.must(&RATE, &body.reference).is_ok());
    Ok(bodies.collect())
}

/// An action of which something was told in the period that counts, with that period.
fn rated<'a>(ctx: &'a Ctx, action: &'a Record) -> Option<(&'a Record, Progress)> {
    let plan = &ctx.snapshot;
    let strategy = progress::strategy(plan, action)?;
    let period = reporting_period::counted(plan, &strategy.reference, ctx.app.today().ok()?)?;
    let said = progress::in_period(plan, action, period)?;
    (said != Progress::NoUpdate).then_some((period, said))
}

/// `GET /work/ratings`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let groups = groups(&ctx)?;
    let mut tx = ctx.app.db.read().await?;
    let all = held::all(&mut tx, &ctx.app.keyring).await?;
    let mut rows = Vec::new();
    for action in ctx.snapshot.list(action::TABLE.name).filter(|one| one.ended.is_none()) {
        let Some((period, said)) = rated(&ctx, action) else { continue };
        for group in &groups {
            let path = format!("{PATH}/{}?group={}", action.reference, group.reference);
            let held = all.iter().find(|one| {
                let spot = one.spot();
                spot.action == action.reference && spot.body == group.reference && spot.period == period.reference
            });
            let mut row = vec![
                Cell::Link(Part::content(action.title()), ctx.href(&path)),
                Cell::Mark(said.mark(&ctx)),
                Cell::words(standing(&ctx, action, period, group, held)),
            ];
            if groups.len() > 1 {
                row.push(Cell::content(group.title()));
            }
            rows.push(row);
        }
    }
    let mut headings: Vec<String> =
        ["action-heading", "rating-they-say", "rating-you-say"].map(|key| ctx.t(key)).into();
    if groups.len() > 1 {
        headings.push(ctx.t("kind-body"));
    }
    let mut desk = Desk::new(&ctx, ctx.t("ratings-own")).under(ctx.t("work-title"), "/work");
    if let Some(done) = ["sent", "back"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("rating-done-{done}")));
    }
    let table = Table { caption: ctx.t("ratings-own"), headings, rows, empty: ctx.t("ratings-none") };
    let desk = desk.words(ctx.t("ratings-own-intro")).words(ctx.t("rating-read")).table(table);
    match earlier(&ctx, &groups) {
        Some(earlier) => desk.heading(ctx.t("ratings-earlier")).table(earlier).show(&ctx),
        None => desk.show(&ctx),
    }
}

/// What the group says by now.
fn standing(ctx: &Ctx, action: &Record, period: &Record, group: &Record, held: Option<&Held>) -> String {
    let public = public(ctx, action, period, group);
    match (held, public) {
        (Some(held), _) => ctx.t(&format!("rating-state-{}", held.state.name())),
        (None, Some(one)) => ctx.t(&choice_key(one.text("answer"))),
        (None, None) => ctx.t("rating-state-none"),
    }
}

/// What the group says in public.
fn public<'a>(ctx: &'a Ctx, action: &Record, period: &Record, group: &Record) -> Option<&'a Record> {
    let mut all = rating::of(&ctx.snapshot, &action.reference, &period.reference).into_iter();
    all.find(|one| one.text("body") == group.reference)
}

/// An action that is rated, by which group.
struct Asked<'a> {
    action: &'a Record,
    period: &'a Record,
    said: Progress,
    group: &'a Record,
}

impl Asked<'_> {
    fn spot(&self) -> Spot<'_> {
        Spot { action: &self.action.reference, period: &self.period.reference, body: &self.group.reference }
    }
}

fn asked<'a>(ctx: &'a Ctx, reference: &str, group: &str) -> Result<Asked<'a>> {
    let missing = || Error::not_found(format!("work/ratings/{reference}"));
    let action = ctx.record(&action::TABLE, reference)?;
    let groups = groups(ctx)?;
    let group = groups.into_iter().find(|one| group.is_empty() || one.reference == group).ok_or_else(missing)?;
    let (period, said) = rated(ctx, action).ok_or_else(missing)?;
    Ok(Asked { action, period, said, group })
}

/// What a group said of an action in a period, whichever that is: it stays theirs.
fn said<'a>(ctx: &'a Ctx, reference: &str, (period, group): (&str, &str)) -> Result<Asked<'a>> {
    let missing = || Error::not_found(format!("work/ratings/{reference}"));
    let action = ctx.record(&action::TABLE, reference)?;
    let group = groups(ctx)?.into_iter().find(|one| one.reference == group).ok_or_else(missing)?;
    let period = ctx.record(&reporting_period::TABLE, period)?;
    public(ctx, action, period, group).ok_or_else(missing)?;
    let said = progress::in_period(&ctx.snapshot, action, period).unwrap_or(Progress::NoUpdate);
    Ok(Asked { action, period, said, group })
}

/// What the groups said in periods that do not count any more, each with a button that takes it back.
fn earlier(ctx: &Ctx, groups: &[&Record]) -> Option<Table> {
    let plan = &ctx.snapshot;
    let ours = |one: &&Record| groups.iter().any(|group| group.reference == one.text("body"));
    let counts = |one: &Record| {
        let action = plan.referred(one, "action").filter(|action| action.ended.is_none());
        action.and_then(|action| rated(ctx, action)).is_some_and(|(period, _)| period.reference == one.text("period"))
    };
    let title = |one: &Record, column: &str| plan.referred(one, column).map_or("", Record::title).to_owned();
    let row = |one: &Record| {
        let action = title(one, "action");
        let back = FormBlock::new(ctx.href(&format!("{PATH}/{}/back", one.text("action"))), ctx.t("rating-back"))
            .quiet()
            .about(&action)
            .field(Field::hidden("group", one.text("body")))
            .field(Field::hidden("period", one.text("period")));
        vec![
            Cell::content(action),
            Cell::content(title(one, "period")),
            Cell::words(ctx.t(&choice_key(one.text("answer")))),
            Cell::content(one.text("words")),
            Cell::Button(back),
        ]
    };
    let all = plan.list(rating::TABLE.name).filter(ours).filter(|one| !counts(one));
    let rows: Vec<Vec<Cell>> = all.map(row).collect();
    let headings = ["action-heading", "col-period", "rating-you-say", "rating-why", "rating-back"];
    (!rows.is_empty()).then(|| Table {
        caption: ctx.t("ratings-earlier"),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows,
        empty: String::new(),
    })
}

/// `GET /work/ratings/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let asked = asked(&ctx, &reference, ctx.parameter("group"))?;
    let held = held::at(&mut ctx.app.db.read().await?, &ctx.app.keyring, asked.spot()).await?;
    page(&ctx, &asked, held.as_ref(), None).show(&ctx)
}

fn page(ctx: &Ctx, asked: &Asked<'_>, held: Option<&Held>, sent: Option<(&Form, Faults)>) -> Desk {
    let mut desk = Desk::of_content(ctx, asked.action.title())
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("ratings-own"), PATH)
        .block(Block::Words(vec![Part::content(asked.group.title())]))
        .heading(ctx.t("rating-they-say"))
        .block(Block::Mark(asked.said.mark(ctx)));
    for told in update::of(&ctx.snapshot, &asked.action.reference) {
        if told.text("period") == asked.period.reference {
            desk = desk.block(Block::Words(vec![Part::content(told.text("told"))]));
        }
    }
    let public = public(ctx, asked.action, asked.period, asked.group);
    let words = match (held, public) {
        (Some(held), _) => held.words().clone(),
        (None, Some(one)) => Words::default().with("answer", one.text("answer")).with("words", one.text("words")),
        (None, None) => Words::default(),
    };
    if !words.text("question").is_empty() {
        desk = desk.heading(ctx.t("rating-question")).block(Block::Words(vec![Part::content(words.text("question"))]));
    }
    let path = format!("{PATH}/{}", asked.action.reference);
    let form = form(ctx, asked, held, &words, &path);
    let (form, faults) = match sent {
        Some((sent, faults)) => (form.again(sent, &faults), faults),
        None => (form, Faults::new()),
    };
    desk = desk.faults(faults).heading(ctx.t("rating-feel")).form(form);
    if held.is_some() || public.is_some() {
        let back = FormBlock::new(format!("{path}/back"), ctx.t("rating-back")).quiet();
        desk = desk.form(back.field(Field::hidden("group", &*asked.group.reference)));
    }
    desk
}

fn form(ctx: &Ctx, asked: &Asked<'_>, held: Option<&Held>, words: &Words, path: &str) -> FormBlock {
    let choices = rating::ANSWERS.map(|answer| (answer.to_owned(), ctx.t(&choice_key(answer)))).into();
    let version = held.map_or(0, |held| held.row.version);
    FormBlock::new(path, ctx.t("rating-send"))
        .field(Field::new("answer", ctx.t("rating-answer"), Input::Radios(choices)).value(words.text("answer")))
        .field(
            Field::new("words", ctx.t("rating-why"), Input::Lines)
                .hint(ctx.t("rating-why-hint"))
                .value(words.text("words")),
        )
        .field(Field::hidden("group", &*asked.group.reference))
        .field(Field::hidden(VERSION, version.to_string()))
}

/// `POST /work/ratings/{ref}`: sends what the group says, to be read before everybody reads it.
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let asked = asked(&ctx, &reference, sent.text("group"))?;
    let who = ctx.actor()?.must(&RATE, &asked.group.reference)?;
    let mut tx = ctx.app.db.write().await?;
    let before = held::at(&mut tx, &ctx.app.keyring, asked.spot()).await?;
    if sent.text(VERSION).parse() != Ok(before.as_ref().map_or(0, |held| held.row.version)) {
        let mut desk = page(&ctx, &asked, before.as_ref(), Some((&sent, Faults::new())));
        if let Some(theirs) = &before {
            desk = desk.heading(ctx.t("rating-theirs")).block(Block::Words(vec![
                Part::words(ctx.t(&choice_key(theirs.words().text("answer")))),
                Part::content(theirs.words().text("words")),
            ]));
        }
        return desk.status(StatusCode::CONFLICT).block(Block::Warning(ctx.t("rating-changed"))).show(&ctx);
    }
    let faults = faults(&ctx, &sent);
    if !faults.is_empty() {
        return page(&ctx, &asked, before.as_ref(), Some((&sent, faults))).show(&ctx);
    }
    let words = Words::default().with("answer", sent.text("answer")).with("words", sent.text("words"));
    let now = ctx.app.clock.now();
    let place = (asked.spot(), before.as_ref());
    held::write(&mut tx, &ctx.app.keyring, place, (State::Sent, &words), (&who.account, now)).await?;
    let detail = json!({ "action": reference, "period": asked.period.reference, "body": asked.group.reference });
    audit::append(&mut tx, now, &who, Act { act: "rating.send", kind: held::KIND, reference: &reference, detail })
        .await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=sent")))
}

fn faults(ctx: &Ctx, sent: &Form) -> Faults {
    let mut faults = Faults::new();
    if !rating::ANSWERS.contains(&sent.text("answer")) {
        faults.push(("answer".to_owned(), ctx.t("rating-answer-fault")));
    }
    faults.extend(words_faults(ctx, sent, "words"));
    faults
}

/// What is wrong with words of young people: too long, with a character that nobody sees, or with what could lead to somebody.
pub fn words_faults(ctx: &Ctx, sent: &Form, name: &str) -> Faults {
    let (text, mut faults) = (sent.text(name), Faults::new());
    let n = text.chars().count();
    if n > MOST {
        let arguments = [("n", n.into()), ("most", MOST.into())];
        faults.push((name.to_owned(), ctx.language.text("report-too-long", &arguments)));
    }
    faults.extend(unseen(ctx, sent, name));
    if typed::holds_telephone_number(text) || typed::address_in(text).is_some() {
        faults.push((name.to_owned(), ctx.t("rating-private-fault")));
    }
    faults
}

/// `POST /work/ratings/{ref}/back`: takes back what the group says, whether it is public or not.
pub async fn back(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let asked = match sent.text("period") {
        "" => asked(&ctx, &reference, sent.text("group"))?,
        period => said(&ctx, &reference, (period, sent.text("group")))?,
    };
    let who = ctx.actor()?.must(&RATE, &asked.group.reference)?;
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    take_back(&ctx, &mut tx, &asked, &who).await?;
    let detail = json!({ "action": reference, "period": asked.period.reference, "body": asked.group.reference });
    let (now, kind) = (ctx.app.clock.now(), held::KIND);
    audit::append(&mut tx, now, &who, Act { act: "rating.back", kind, reference: &reference, detail }).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=back")))
}

async fn take_back(ctx: &Ctx, tx: &mut Tx, asked: &Asked<'_>, who: &audit::Who) -> Result<()> {
    if let Some(held) = held::at(tx, &ctx.app.keyring, asked.spot()).await? {
        held::take(tx, &held).await?;
    }
    let plan = platform::snapshot::Snapshot::load(tx, ctx.app.tables).await?;
    let own = rating::of(&plan, &asked.action.reference, &asked.period.reference).into_iter();
    for one in own.filter(|one| one.text("body") == asked.group.reference) {
        let mut after = one.clone();
        after.ended = Some(ctx.app.today()?.to_string());
        record::save(tx, &ctx.app.clock, who, vec![Change { before: Some(one.clone()), after }]).await?;
    }
    Ok(())
}
