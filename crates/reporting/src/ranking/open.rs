//! Opening a ranking: what is ranked, by which body, until when, and what its members are asked.

use super::desk::PATH;
use super::held::KIND;
use super::rule::LEAST;
use super::{ITEMS, RANKED, TABLE, members};
use crate::editing::{meant, unseen};
use crate::exchange;
use axum::response::Response;
use people::role::CHANGE_PLAN;
use platform::Result;
use platform::audit::{self, Act};
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{fault, option, propose, propose_several};
use platform::page::{Part, date_in_words};
use platform::record::{self, Record};
use platform::snapshot::Snapshot;
use serde_json::{Map, Value, json};
use strategy::wording;

/// The bodies that do not rank as a whole: what they decide, they decide at a meeting.
const NOT_ASKED: [&str; 2] = ["partnership", "cabinet"];

/// `GET /manage/rankings/new`
pub async fn show(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&CHANGE_PLAN, "")?;
    page(&ctx, None).show(&ctx)
}

fn page(ctx: &Ctx, sent: Option<(&Form, &Faults)>) -> Desk {
    let mut desk = Desk::new(ctx, ctx.t("ranking-open"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("rankings-manage"), PATH)
        .words(ctx.t("ranking-open-intro"));
    let mut form = form(ctx);
    if let Some((sent, faults)) = sent {
        desk = desk.faults(faults.clone());
        form = form.again(sent, faults);
    }
    desk.form(form)
}

/// What would be asked of whom, before it is.
fn asked(ctx: &Ctx, records: &[Record], members: usize, sent: &Form) -> Desk {
    let things = || records.iter().filter(|one| one.table == &ITEMS).map(|item| Part::content(item.title()));
    let [title, question] = ["title", "question"].map(|name| sent.text(name).trim());
    let mut desk = Desk::new(ctx, ctx.t("ranking-open"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("rankings-manage"), PATH)
        .words(ctx.t("ranking-look"))
        .block(Block::Facts(vec![
            (ctx.t("col-title"), vec![Part::content(title)]),
            (ctx.t("col-question"), vec![Part::content(question)]),
            (ctx.t("col-body"), vec![Part::content(ctx.snapshot.get(sent.text("body")).map_or("", Record::title))]),
            (ctx.t("ranking-asked"), vec![Part::words(ctx.language.text("ranking-asked-n", &[("n", members.into())]))]),
            (ctx.t("col-closes"), vec![Part::words(date_in_words(ctx.language, sent.text("closes")))]),
            (ctx.t("col-ranks"), things().collect()),
        ]));
    if members < LEAST {
        let arguments = [("n", members.into()), ("least", LEAST.into())];
        desk = desk.block(Block::Warning(ctx.language.text("ranking-few-members", &arguments)));
    }
    let desk = desk.form(meant::ask(ctx, sent, &format!("{PATH}/new"), "ranking-open"));
    wording::marked(ctx, desk, &format!("{title}\n\n{question}"), "")
}

fn form(ctx: &Ctx) -> FormBlock {
    let nothing = || std::iter::once((String::new(), ctx.t("record-nothing")));
    let asked = |body: &&Record| !NOT_ASKED.contains(&body.text("kind")) && body.text("status") != "dormant";
    let bodies = ctx.snapshot.list("bodies").filter(asked).map(option);
    FormBlock::new(format!("{PATH}/new"), ctx.t("record-look-button"))
        .field(Field::new("what", ctx.t("col-ranks"), Input::Select(nothing().chain(choices(ctx)).collect())))
        .field(Field::new("body", ctx.t("col-body"), Input::Select(nothing().chain(bodies).collect())))
        .field(Field::line("title", ctx.t("col-title")).hint(ctx.t("ranking-title-hint")))
        .field(Field::new("question", ctx.t("col-question"), Input::Lines).hint(ctx.t("ranking-question-hint")))
        .field(Field::new("closes", ctx.t("col-closes"), Input::Line("date", "off")).hint(ctx.t("ranking-closes-hint")))
}

/// What can be ranked of the plans that have not ended: the priorities, all actions, or those of one priority.
fn choices(ctx: &Ctx) -> Vec<(String, String)> {
    let plan = &ctx.snapshot;
    let mut choices = Vec::new();
    for strategy in plan.list("strategies").filter(|one| one.text("status") != "ended") {
        for ranks in RANKED {
            let title = [("words", strategy.title().into())];
            let words = ctx.language.text(&format!("ranking-{ranks}-of"), &title);
            choices.push((format!("{ranks}:{}", strategy.reference), words));
        }
        for priority in plan.referring(&strategy.reference, "priorities", "strategy") {
            let words = ctx.language.text("ranking-actions-of", &[("words", priority.title().into())]);
            choices.push((format!("actions:{}", priority.reference), words));
        }
    }
    choices
}

/// What is ranked, in the words of the first field: the kind, and the strategy or priority.
fn ranked<'a>(plan: &'a Snapshot, what: &str) -> Option<(&'static str, &'a Record, Vec<&'a Record>)> {
    let (kind, reference) = what.split_once(':')?;
    let ranks = RANKED.into_iter().find(|one| *one == kind)?;
    let of = plan.get(reference).filter(|one| one.ended.is_none())?;
    let things = match (ranks, of.table.name) {
        ("priorities", "strategies") => plan.referring(reference, "priorities", "strategy"),
        ("actions", "strategies") => strategy::progress::actions(plan, of),
        ("actions", "priorities") => plan.referring(reference, "actions", "priority"),
        _ => return None,
    };
    Some((ranks, of, things.into_iter().filter(|one| one.ended.is_none()).collect()))
}

/// `POST /manage/rankings/new`
pub async fn send(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&CHANGE_PLAN, "")?;
    if meant::is_again(&sent) {
        return page(&ctx, Some((&sent, &Faults::new()))).show(&ctx);
    }
    let (mut tx, plan) = ctx.begin_change().await?;
    let records = match read(&ctx, &plan, &sent)? {
        Ok(records) => records,
        Err(faults) => return page(&ctx, Some((&sent, &faults))).show(&ctx),
    };
    let import = match exchange::several(&plan, &records) {
        Ok(import) => import,
        Err(faults) => {
            let words = |one: &sheets::Fault| fault(&ctx, one.column.as_deref().unwrap_or_default(), &one.sentence);
            let faults = faults.iter().map(words).collect();
            return page(&ctx, Some((&sent, &faults))).show(&ctx);
        }
    };
    if !meant::is_meant(&sent) {
        let members = members(&mut tx, sent.text("body"), ctx.app.today()?).await?.len();
        return asked(&ctx, &records, members, &sent).show(&ctx);
    }
    record::save(&mut tx, &ctx.app.clock, &who, import.changes).await?;
    let reference = records.first().map_or("", |ranking| &ranking.reference);
    let act = Act { act: "ranking.open", kind: KIND, reference, detail: json!({ "body": sent.text("body") }) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    let path = format!("{PATH}/{reference}?done=opened");
    tx.commit().await?;
    Ok(ctx.to(&path))
}

/// The ranking and what is ranked in it, or what is wrong with what was sent.
fn read(ctx: &Ctx, plan: &Snapshot, sent: &Form) -> Result<std::result::Result<Vec<Record>, Faults>> {
    let mut faults = Faults::new();
    let ranked = ranked(plan, sent.text("what")).filter(|(.., things)| things.len() > 1);
    if ranked.is_none() {
        faults.push(("what".to_owned(), ctx.t("ranking-what-fault")));
    }
    if plan.get(sent.text("body")).is_none_or(|body| body.table.name != "bodies" || body.ended.is_some()) {
        faults.push(("body".to_owned(), ctx.t("ranking-body-fault")));
    }
    for (field, key) in [("title", "ranking-title-fault"), ("question", "ranking-question-fault")] {
        if !sent.has(field) {
            faults.push((field.to_owned(), ctx.t(key)));
        }
        faults.extend(unseen(ctx, sent, field));
    }
    let today = ctx.app.today()?;
    if !sent.text("closes").parse().is_ok_and(|day: jiff::civil::Date| day >= today) {
        faults.push(("closes".to_owned(), ctx.t("ranking-closes-fault")));
    }
    Ok(match ranked {
        Some(ranked) if faults.is_empty() => Ok(records(plan, sent, ranked)),
        _ => Err(faults),
    })
}

fn records(plan: &Snapshot, sent: &Form, (ranks, of, things): (&str, &Record, Vec<&Record>)) -> Vec<Record> {
    let is_priority = of.table.name == "priorities";
    let strategy = if is_priority { of.text("strategy") } else { &of.reference };
    let ranking = make(
        &TABLE,
        propose(plan, &TABLE),
        &[
            ("strategy", strategy),
            ("title", sent.text("title").trim()),
            ("question", sent.text("question").trim()),
            ("body", sent.text("body")),
            ("ranks", ranks),
            ("priority", if is_priority { &of.reference } else { "" }),
            ("closes", sent.text("closes")),
        ],
    );
    let references = propose_several(plan, &ITEMS, things.len());
    let item = |(thing, reference): (&Record, String)| {
        let values = [("ranking", &*ranking.reference), ("item", &thing.reference), ("title", thing.title())];
        make(&ITEMS, reference, &values)
    };
    let items: Vec<Record> = things.into_iter().zip(references).map(item).collect();
    std::iter::once(ranking).chain(items).collect()
}

fn make(table: &'static platform::table::Table, reference: String, values: &[(&str, &str)]) -> Record {
    let some = values.iter().filter(|(_, text)| !text.is_empty());
    let values: Map<String, Value> = some.map(|(name, text)| ((*name).to_owned(), Value::from(*text))).collect();
    Record { table, reference, version: 0, ended: None, values }
}
