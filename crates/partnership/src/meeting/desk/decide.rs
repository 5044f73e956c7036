//! What a meeting is recommended to decide, and what it decided. Everybody reads it as it is saved.

use super::{Again, change, desk, filled, found, is_named, keep, path, said_done, texts};
use crate::decision::{STATES, TABLE};
use crate::meeting::item;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::http::{Ctx, Form};
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, option, propose, side_by_side};
use platform::page::{Part, choice_key};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result, typed};

/// The longest time for a call-in, in working days.
const LONGEST_CALL_IN: i64 = 60;

/// What the form asks, in its order.
const FIELDS: [&str; 9] =
    ["text", "agenda_item", "status", "how_decided", "day", "published_on", "call_in_days", "called_in", "decided_why"];

/// `GET /work/meetings/{ref}/decisions`
pub async fn list(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, &ctx.snapshot, (meeting, None), None).show(&ctx)
}

/// `GET /work/meetings/{ref}/decisions/{decision}`
pub async fn show(ctx: Ctx, Path((reference, decision)): Path<(String, String)>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    let one = of(&ctx.snapshot, meeting, &decision)?;
    page(&ctx, &ctx.snapshot, (meeting, Some(one)), None).show(&ctx)
}

/// A decision of a meeting.
fn of<'a>(plan: &'a Snapshot, meeting: &Record, reference: &str) -> Result<&'a Record> {
    let found = plan.get(reference).filter(|one| one.table == &TABLE && one.ended.is_none());
    let found = found.filter(|one| one.text("meeting") == meeting.reference);
    found.ok_or_else(|| Error::not_found(format!("decisions/{reference}")))
}

fn page(ctx: &Ctx, plan: &Snapshot, (meeting, one): (&Record, Option<&Record>), again: Again<'_>) -> Desk {
    let to = format!("{}/decisions", path(meeting));
    let mut desk = desk(ctx, meeting, ctx.t("meeting-step-decide"));
    let title = match one {
        Some(_) => ctx.t("decide-change"),
        None => {
            let row = |one: &Record| {
                let way = ctx.href(&format!("{to}/{}", one.reference));
                vec![Cell::Link(Part::content(one.title()), way), Cell::words(ctx.t(&choice_key(one.text("status"))))]
            };
            let headings = ["kind-decision", "col-status"].map(|key| ctx.t(key)).into();
            let rows = plan.referring(&meeting.reference, TABLE.name, "meeting").into_iter().map(row).collect();
            let table = Table { caption: ctx.t("table-decisions"), headings, rows, empty: ctx.t("decide-none") };
            desk = said_done(ctx, desk, &["decision-kept"]).words(ctx.t("decide-words")).table(table);
            ctx.t("decide-add")
        }
    };
    let action = one.map_or_else(|| to.clone(), |one| format!("{to}/{}", one.reference));
    let mut form = form(ctx, plan, (meeting, one), &action);
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    let desk = if one.is_some() { desk.under(ctx.t("meeting-step-decide"), &to) } else { desk };
    desk.heading(title).form(form)
}

fn form(ctx: &Ctx, plan: &Snapshot, (meeting, one): (&Record, Option<&Record>), to: &str) -> FormBlock {
    let nothing = || (String::new(), ctx.t("record-nothing"));
    let choices = |all: &[&str]| -> Vec<(String, String)> {
        all.iter().map(|word| ((*word).to_owned(), ctx.t(&choice_key(word)))).collect()
    };
    let value = |name: &str| match one {
        Some(one) => platform::cell::write(one.values.get(name).unwrap_or(&serde_json::Value::Null)),
        None if name == "day" => meeting.text("day").to_owned(),
        None => String::new(),
    };
    let items = std::iter::once(nothing()).chain(item::of(plan, &meeting.reference).into_iter().map(option)).collect();
    let how = std::iter::once(nothing()).chain(choices(&["by consensus", "by vote"])).collect();
    let mut form = FormBlock::new(to, ctx.t("save"));
    for name in FIELDS {
        let input = match name {
            "text" | "decided_why" => Input::Lines,
            "agenda_item" => Input::Select(Vec::clone(&items)),
            "status" => Input::Radios(choices(&STATES)),
            "how_decided" => Input::Select(Vec::clone(&how)),
            "call_in_days" => Input::Number,
            _ => Input::Line("text", "off"),
        };
        let field = Field::new(name, ctx.t(&format!("col-{name}")), input).value(value(name));
        let field = if ["published_on", "call_in_days"].contains(&name) {
            field.hint(ctx.t(&format!("decide-{name}-hint")))
        } else {
            field
        };
        form = form.field(if name == "text" { Field { label: ctx.t("decide-text"), ..field } } else { field });
    }
    let form = form.field(Field::hidden(VERSION, one.map_or(0, |one| one.version).to_string()));
    if one.is_some() { form.also("act", "end", ctx.t("decide-end")) } else { form }
}

/// What was sent, or what is wrong with it.
fn read(ctx: &Ctx, sent: &Form) -> std::result::Result<Vec<(&'static str, String)>, Faults> {
    let mut faults = texts(ctx, sent, &["text", "decided_why"]);
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if !sent.has("text") {
        fault("text", "decide-text-missing");
    }
    if !STATES.contains(&sent.text("status")) {
        fault("status", "record-needed");
    }
    let days = ["day", "published_on", "called_in"].map(|name| (name, typed::day(sent.text(name))));
    for (name, _) in days.iter().filter(|(name, day)| sent.has(name) && day.is_none()) {
        fault(name, "survey-day-fault");
    }
    let call_in = typed::whole_number(sent.text("call_in_days")).filter(|days| (0..=LONGEST_CALL_IN).contains(days));
    if sent.has("call_in_days") && call_in.is_none() {
        fault("call_in_days", "decide-call_in_days-fault");
    }
    if sent.text("status") != "recommended" && !sent.has("day") {
        fault("day", "decide-day-missing");
    }
    if !["", "by consensus", "by vote"].contains(&sent.text("how_decided")) {
        fault("how_decided", "record-needed");
    }
    let today = ctx.app.today().ok();
    let [(_, decided), (_, published), (_, called)] = days;
    if sent.text("status") != "recommended" && decided.zip(today).is_some_and(|(day, today)| day > today) {
        fault("day", "decide-day-fault");
    }
    if published.zip(today).is_some_and(|(day, today)| day > today) {
        fault("published_on", "decide-published-fault");
    }
    if published.zip(decided).is_some_and(|(published, decided)| published < decided) {
        fault("published_on", "decide-published-before-fault");
    }
    if called.is_some_and(|day| published.is_some_and(|from| day < from) || today.is_some_and(|today| day > today)) {
        fault("called_in", "decide-called_in-day-fault");
    }
    if sent.has("called_in") && (!sent.has("call_in_days") || !sent.has("published_on")) {
        fault("called_in", "decide-called_in-fault");
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut values: Vec<(&'static str, String)> =
        FIELDS.iter().map(|name| (*name, sent.text(name).to_owned())).collect();
    for (name, text) in &mut values {
        if let Some((_, Some(day))) = days.iter().find(|(other, _)| other == name) {
            *text = day.to_string();
        }
    }
    Ok(values)
}

/// `POST /work/meetings/{ref}/decisions`
pub async fn add(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    save(&ctx, (&reference, None), &sent).await
}

/// `POST /work/meetings/{ref}/decisions/{decision}`
pub async fn send(ctx: Ctx, Path((reference, decision)): Path<(String, String)>, sent: Form) -> Result<Response> {
    save(&ctx, (&reference, Some(&decision)), &sent).await
}

async fn save(ctx: &Ctx, (reference, decision): (&str, Option<&str>), sent: &Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(ctx, &plan, reference)?;
    let one = decision.map(|decision| of(&plan, meeting, decision)).transpose()?;
    if sent.text(VERSION) != one.map_or(0, |one| one.version).to_string() {
        let faults = vec![(String::new(), ctx.t("meeting-stale"))];
        let page = page(ctx, &plan, (meeting, one), Some((sent, faults)));
        let page = match one {
            Some(one) => page.table(side_by_side(ctx, sent, one)),
            None => page,
        };
        return page.status(StatusCode::CONFLICT).show(ctx);
    }
    if let Some(one) = one.filter(|_| sent.text("act") == "end") {
        if is_named(&plan, &one.reference) {
            let faults = vec![(String::new(), ctx.t("decide-end-fault"))];
            return page(ctx, &plan, (meeting, Some(one)), Some((sent, faults))).show(ctx);
        }
        let after = Record { ended: Some(ctx.app.today()?.to_string()), ..one.clone() };
        keep(ctx, &mut tx, &who, vec![change(Some(one), after)]).await?;
        tx.commit().await?;
        return Ok(ctx.to(&format!("{}/decisions?done=decision-kept", path(meeting))));
    }
    let mut read = read(ctx, sent);
    if let Ok(values) = &read
        && let Some((_, item)) = values.iter().find(|(name, text)| *name == "agenda_item" && !text.is_empty())
        && !item::of(&plan, &meeting.reference).iter().any(|one| one.reference == *item)
    {
        read = Err(vec![("agenda_item".to_owned(), ctx.t("decide-item-fault"))]);
    }
    let values = match read {
        Ok(values) => values,
        Err(faults) => return page(ctx, &plan, (meeting, one), Some((sent, faults))).show(ctx),
    };
    let mut values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    values.extend([("meeting", meeting.reference.as_str()), ("body", meeting.text("body"))]);
    let after = filled(&TABLE, propose(&plan, &TABLE), one, &values);
    keep(ctx, &mut tx, &who, vec![change(one, after)]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/decisions?done=decision-kept", path(meeting))))
}
