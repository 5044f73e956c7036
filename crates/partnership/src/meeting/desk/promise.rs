//! What was promised: at this meeting and before, who does it, by when, and what came of it. Everybody reads it as it is saved; who the
//! person is that does it, only those who run the meeting know.

use super::{Again, change, desk, desk_of_content, filled, found, keep, path, remind, said_done, texts};
use crate::follow_up::{self, STATES, TABLE, pages, told};
use crate::meeting::{guest, item};
use ::people::duty::{self, Answer, Of};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account::Account;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, option, propose, side_by_side};
use platform::page::{Part, choice_key};
use platform::record::Record;
use platform::sealed::Row;
use platform::snapshot::Snapshot;
use platform::{Error, Result, typed};

/// The path of these pages, below that of a meeting.
pub(super) fn place(meeting: &Record) -> String {
    format!("{}/promises", path(meeting))
}

/// `GET /work/meetings/{ref}/promises`
pub async fn list(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, &mut ctx.app.db.read().await?, (&ctx.snapshot, meeting), None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, (plan, meeting): (&Snapshot, &Record), again: Again<'_>) -> Result<Desk> {
    let made = plan.referring(&meeting.reference, TABLE.name, "meeting");
    let carried = follow_up::carried(plan, meeting);
    let mut desk = said_done(ctx, desk(ctx, meeting, ctx.t("meeting-step-promise")), &["promise-kept"]);
    desk = desk.words(ctx.t("promise-words"));
    desk = desk.table(table(ctx, tx, meeting, ("follow-ups-carried", &carried)).await?);
    desk = desk.table(table(ctx, tx, meeting, ("follow-ups-made", &made)).await?);
    let people = doers(ctx, tx, meeting, "").await?;
    let mut form = form(ctx, plan, (meeting, None), &place(meeting), people);
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.heading(ctx.t("promise-add")).form(form))
}

async fn table(ctx: &Ctx, tx: &mut Tx, meeting: &Record, (key, all): (&str, &[&Record])) -> Result<Table> {
    let today = ctx.app.today()?;
    let mut rows = Vec::new();
    for one in all {
        let told = told::of(tx, &ctx.app.keyring, &one.reference).await?;
        let duty = duty::about(tx, &ctx.app.keyring, &Of { kind: TABLE.name, reference: &one.reference }).await?;
        let news = match duty.and_then(|duty| duty.answer) {
            Some(Answer::No(_)) => ctx.t("promise-refused"),
            _ if told.is_empty() => String::new(),
            _ => ctx.t("promise-told"),
        };
        rows.push(vec![
            Cell::Link(Part::content(one.title()), ctx.href(&format!("{}/{}", place(meeting), one.reference))),
            Cell::content(one.text("owner")),
            Cell::words(pages::due(ctx, one)),
            Cell::words(pages::tag(ctx, one, today).1),
            Cell::words(news),
        ]);
    }
    let headings =
        ["kind-follow-up", "promise-owner", "col-due", "report-state", "promise-news"].map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t(key), headings, rows, empty: ctx.t("promise-none") })
}

/// A promise made at a meeting of this body.
pub(super) fn of<'a>(plan: &'a Snapshot, meeting: &Record, reference: &str) -> Result<&'a Record> {
    let found = plan.get(reference).filter(|one| one.table == &TABLE && one.ended.is_none());
    let body =
        |one: &&Record| plan.referred(one, "meeting").map(|made| made.text("body")) == Some(meeting.text("body"));
    found.filter(body).ok_or_else(|| Error::not_found(format!("follow-ups/{reference}")))
}

/// `GET /work/meetings/{ref}/promises/{promise}`
pub async fn show(ctx: Ctx, Path((reference, promise)): Path<(String, String)>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    let one = of(&ctx.snapshot, meeting, &promise)?;
    one_page(&ctx, &mut ctx.app.db.read().await?, (&ctx.snapshot, meeting, one), None).await?.show(&ctx)
}

async fn one_page(
    ctx: &Ctx,
    tx: &mut Tx,
    (plan, meeting, one): (&Snapshot, &Record, &Record),
    again: Again<'_>,
) -> Result<Desk> {
    let told = told::of(tx, &ctx.app.keyring, &one.reference).await?;
    let to = format!("{}/{}", place(meeting), one.reference);
    let desk = desk_of_content(ctx, meeting, one.title()).under(ctx.t("meeting-step-promise"), &place(meeting));
    let mut desk = said_done(ctx, desk, &["reminded", "reminded-not"]);
    desk = desk.link(ctx.t("record-public"), &one.path());
    for row in &told {
        let goes = ctx.t(&format!("follow-up-goes-{}", row.words.text("goes")));
        desk = desk.heading(ctx.t("promise-told")).block(Block::Facts(vec![
            (ctx.t("follow-up-goes"), vec![Part::words(goes)]),
            (ctx.t("follow-up-what"), vec![Part::content(row.words.text("words"))]),
        ]));
    }
    let duty = duty::about(tx, &ctx.app.keyring, &Of { kind: TABLE.name, reference: &one.reference }).await?;
    let doer = duty.as_ref().map(|duty| duty.account.clone()).unwrap_or_default();
    if let Some(Answer::No(ask)) = duty.as_ref().and_then(|duty| duty.answer.as_ref()) {
        desk = desk.block(Block::Warning(ctx.t("promise-refused")));
        if !ask.is_empty() {
            desk = desk.block(Block::Facts(vec![(ctx.t("promise-ask"), vec![Part::content(ask)])]));
        }
    }
    let does = duty.filter(|duty| !matches!(duty.answer, Some(Answer::No(_))));
    if let Some(button) = does.as_ref().filter(|_| told.is_empty()).and_then(|_| remind::button(ctx, meeting, one)) {
        desk = desk.form(button);
    }
    let people = doers(ctx, tx, meeting, &doer).await?;
    let mut form = form(ctx, plan, (meeting, Some((one, told.last()))), &to, people);
    for field in form.fields.iter_mut().filter(|field| field.name == "account") {
        field.value.clone_from(&doer);
    }
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    let form = form.field(Field::hidden(TOLD, seen(&told)));
    let desk = if told.is_empty() { desk } else { desk.words(ctx.t("promise-take-over")) };
    Ok(desk.form(form))
}

/// The field that says what of those who keep it stood on the page.
const TOLD: &str = "told";

/// What stands for what was told, as somebody sees it.
fn seen(told: &[Row]) -> String {
    told.iter().map(|row| format!("{}/{}", row.id, row.version)).collect::<Vec<_>>().join(" ")
}

/// Those who may be named: members of the body, guests of the meeting, and whoever is named already.
async fn doers(ctx: &Ctx, tx: &mut Tx, meeting: &Record, named: &str) -> Result<Vec<(String, String)>> {
    let context = ctx.app.job_context();
    let guests = guest::of(tx, &meeting.reference).await?;
    let members = guest::members(tx, &context, meeting.text("body")).await?;
    let may = |one: &Account| {
        members.iter().any(|member| member.id == one.id)
            || guests.iter().any(|guest| guest.account == one.id)
            || one.id == named
    };
    let today = ctx.app.today()?;
    let all = guest::names(tx, &context).await?.into_values();
    let mut all: Vec<Account> = all.filter(|one| one.is_active(today) && may(one)).collect();
    all.sort_by_cached_key(|one| one.name.to_lowercase());
    Ok(all.into_iter().map(|one| (one.id, one.name)).collect())
}

fn form(
    ctx: &Ctx,
    plan: &Snapshot,
    (meeting, one): (&Record, Option<(&Record, Option<&Row>)>),
    to: &str,
    people: Vec<(String, String)>,
) -> FormBlock {
    let nothing = || (String::new(), ctx.t("record-nothing"));
    let with_nothing = |all: Vec<(String, String)>| Input::Select(std::iter::once(nothing()).chain(all).collect());
    let value = |name: &str| one.map_or("", |(one, _)| one.text(name)).to_owned();
    let line = |name: &str| Field::line(name, ctx.t(&format!("col-{name}"))).value(value(name));
    let title = Field { label: ctx.t("promise-title"), ..line("title") };
    let owner = Field { label: ctx.t("promise-owner"), ..line("owner") }.hint(ctx.t("promise-owner-hint"));
    let made = one.map_or(meeting, |(one, _)| plan.referred(one, "meeting").unwrap_or(meeting));
    let items = item::of(plan, &made.reference).into_iter().map(option).collect();
    let organisations = plan.list("organisations").map(option).collect();
    let mut form = FormBlock::new(to, ctx.t("save"))
        .field(title)
        .field(owner)
        .field(line("due").hint(ctx.t("promise-due-hint")))
        .field(line("when_said").hint(ctx.t("promise-when-hint")))
        .field(Field::new("account", ctx.t("promise-person"), with_nothing(people)).hint(ctx.t("promise-person-hint")));
    if let Some((one, told)) = one {
        let options = STATES.map(|state| (state.to_owned(), ctx.t(&choice_key(state)))).into();
        let (goes, words) = told.map_or(("", ""), |row| (row.words.text("goes"), row.words.text("words")));
        let state = if goes.is_empty() { one.text("status") } else { goes };
        let came = if words.is_empty() { one.text("came_of_it") } else { words };
        form = form
            .field(Field::new("status", ctx.t("report-state"), Input::Radios(options)).value(state))
            .field(line("done_on").hint(ctx.t("promise-done-hint")))
            .field(Field::new("came_of_it", ctx.t("col-came_of_it"), Input::Lines).value(came));
    }
    form.fold(ctx.t("promise-more"))
        .field(Field::new("agenda_item", ctx.t("col-agenda_item"), with_nothing(items)).value(value("agenda_item")))
        .field(
            Field::new("organisation", ctx.t("col-organisation"), with_nothing(organisations))
                .value(value("organisation")),
        )
        .field(line("concerns").hint(ctx.t("agenda-concerns-hint")))
        .field(Field::hidden(VERSION, one.map_or(0, |(one, _)| one.version).to_string()))
}

/// What was sent, or what is wrong with it.
fn read(
    ctx: &Ctx,
    plan: &Snapshot,
    (meeting, one): (&Record, Option<&Record>),
    sent: &Form,
) -> Result<std::result::Result<Vec<(&'static str, String)>, Faults>> {
    let made = one.map_or(meeting.reference.as_str(), |one| one.text("meeting"));
    let mut faults = texts(ctx, sent, &["title", "owner", "when_said", "came_of_it"]);
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    for (name, key) in [("title", "promise-title-missing"), ("owner", "promise-owner-missing")] {
        if !sent.has(name) {
            fault(name, key);
        }
    }
    let days = ["due", "done_on"].map(|name| (name, typed::day(sent.text(name))));
    for (name, _) in days.iter().filter(|(name, day)| sent.has(name) && day.is_none()) {
        fault(name, "survey-day-fault");
    }
    for (name, table) in
        [("agenda_item", Some("agenda_items")), ("organisation", Some("organisations")), ("concerns", None)]
    {
        let found =
            plan.get(sent.text(name)).filter(|other| other.ended.is_none() && other.reference == sent.text(name));
        if sent.has(name) && found.is_none_or(|other| table.is_some_and(|table| other.table.name != table)) {
            fault(name, "agenda-concerns-fault");
        }
        if name == "agenda_item" && found.is_some_and(|other| other.text("meeting") != made) {
            fault(name, "decide-item-fault");
        }
    }
    let today = ctx.app.today()?;
    let mut values: Vec<(&'static str, String)> =
        ["title", "owner", "when_said", "agenda_item", "organisation", "concerns"]
            .map(|name| (name, sent.text(name).to_owned()))
            .into();
    let [(_, due), (_, done)] = days;
    values.push(("due", due.map(|day| day.to_string()).unwrap_or_default()));
    let state = if one.is_some() { sent.text("status") } else { STATES[0] };
    if !STATES.contains(&state) {
        fault("status", "record-needed");
    }
    let over = state != STATES[0];
    if over && !sent.has("came_of_it") {
        fault("came_of_it", "promise-came-missing");
    }
    if done.is_some_and(|day| day > today) {
        fault("done_on", "promise-done-fault");
    }
    let done = if over { done.unwrap_or(today).to_string() } else { String::new() };
    values.extend([
        ("status", state.to_owned()),
        ("done_on", done),
        ("came_of_it", sent.text("came_of_it").to_owned()),
    ]);
    Ok(if faults.is_empty() { Ok(values) } else { Err(faults) })
}

/// `POST /work/meetings/{ref}/promises`
pub async fn add(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let mut checked = read(&ctx, &plan, (meeting, None), &sent)?;
    if !may_do(&ctx, &mut tx, meeting, &sent, "").await? {
        checked = Err(vec![("account".to_owned(), ctx.t("guests-one-fault"))]);
    }
    let values = match checked {
        Ok(values) => values,
        Err(faults) => return page(&ctx, &mut tx, (&plan, meeting), Some((&sent, faults))).await?.show(&ctx),
    };
    let mut values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    values.push(("meeting", &meeting.reference));
    let after = filled(&TABLE, propose(&plan, &TABLE), None, &values);
    let name = after.reference.clone();
    keep(&ctx, &mut tx, &who, vec![change(None, after)]).await?;
    named(&ctx, &mut tx, &name, (&sent, &who)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=promise-kept", place(meeting))))
}

async fn may_do(ctx: &Ctx, tx: &mut Tx, meeting: &Record, sent: &Form, named: &str) -> Result<bool> {
    let wanted = sent.text("account");
    Ok(wanted.is_empty() || doers(ctx, tx, meeting, named).await?.iter().any(|(id, _)| id == wanted))
}

/// Names who does it, or that nobody is; whoever was named before and is still is not asked again.
async fn named(ctx: &Ctx, tx: &mut Tx, name: &str, (sent, who): (&Form, &Who)) -> Result<()> {
    let of = Of { kind: TABLE.name, reference: name };
    let before = duty::about(tx, &ctx.app.keyring, &of).await?;
    match (before, sent.text("account")) {
        (Some(duty), account) if duty.account == account => Ok(()),
        (Some(duty), "") => duty::end(tx, &duty, who, ctx.app.clock.now()).await,
        (None, "") => Ok(()),
        (_, account) => duty::give(tx, &ctx.app.job_context(), &of, account, who).await,
    }
}

/// `POST /work/meetings/{ref}/promises/{promise}`: what was told of it is taken over with it.
pub async fn send(ctx: Ctx, Path((reference, promise)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let one = of(&plan, meeting, &promise)?;
    let told = told::of(&mut tx, &ctx.app.keyring, &promise).await?;
    if sent.text(VERSION) != one.version.to_string() || sent.text(TOLD) != seen(&told) {
        let faults = vec![(String::new(), ctx.t("meeting-stale"))];
        let page = one_page(&ctx, &mut tx, (&plan, meeting, one), Some((&sent, faults))).await?;
        let page = page.table(side_by_side(&ctx, &sent, one));
        return page.status(StatusCode::CONFLICT).show(&ctx);
    }
    let duty = duty::about(&mut tx, &ctx.app.keyring, &Of { kind: TABLE.name, reference: &promise }).await?;
    let doer = duty.map(|duty| duty.account).unwrap_or_default();
    let mut checked = read(&ctx, &plan, (meeting, Some(one)), &sent)?;
    if !may_do(&ctx, &mut tx, meeting, &sent, &doer).await? {
        checked = Err(vec![("account".to_owned(), ctx.t("guests-one-fault"))]);
    }
    let values = match checked {
        Ok(values) => values,
        Err(faults) => {
            let page = one_page(&ctx, &mut tx, (&plan, meeting, one), Some((&sent, faults))).await?;
            return page.show(&ctx);
        }
    };
    let values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let after = filled(&TABLE, String::new(), Some(one), &values);
    if after != *one {
        keep(&ctx, &mut tx, &who, vec![change(Some(one), after)]).await?;
    }
    for row in &told {
        told::take(&mut tx, &ctx.app.keyring, row, (&who, ctx.app.clock.now())).await?;
    }
    named(&ctx, &mut tx, &promise, (&sent, &who)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=promise-kept", place(meeting))))
}
