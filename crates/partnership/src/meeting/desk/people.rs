//! Who is invited to a meeting, who comes, and who was there: by head or by name.

use super::{change, desk, filled, found, keep, path, said_done};
use crate::meeting::guest::{self, Guest};
use crate::meeting::{TABLE, standing};
use ::people::member;
use ::people::member::pages::shown_name;
use ::people::role::SEE_PEOPLE;
use axum::extract::Path;
use axum::response::Response;
use platform::cell::last_day;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account::Account;
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::record::Record;
use platform::{Error, Result, typed};
use std::collections::HashMap;

/// `GET /work/meetings/{ref}/people`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, &mut ctx.app.db.read().await?, meeting, (&Form::default(), Vec::new())).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, meeting: &Record, (sent, faults): (&Form, Faults)) -> Result<Desk> {
    let context = ctx.app.job_context();
    let guests = guest::of(tx, &meeting.reference).await?;
    let names = guest::names(tx, &context).await?;
    let name = |guest: &Guest| names.get(&guest.account).map(|one| shown_name(ctx, one)).unwrap_or_default();
    let desk = said_done(ctx, desk(ctx, meeting, ctx.t("meeting-step-people")), &["invited", "counted"])
        .faults(faults.clone());
    let mut desk = desk.words(ctx.t("people-words")).block(Block::Facts(counts(ctx, &guests)));
    let row = |guest: &Guest| {
        let answer =
            guest.answer.as_deref().map_or_else(|| ctx.t("guest-no-answer"), |said| ctx.t(&format!("guest-{said}")));
        let there = guest.was_there.map(|was| ctx.t(if was { "guest-was-there" } else { "guest-was-not" }));
        vec![Cell::content(name(guest)), Cell::words(answer), Cell::words(there.unwrap_or_default())]
    };
    let headings = ["account-name", "guest-answer", "guest-there"].map(|key| ctx.t(key)).into();
    let rows = guests.iter().map(row).collect();
    desk = desk.table(Table { caption: ctx.t("guests-title"), headings, rows, empty: ctx.t("guests-none") });
    let to = path(meeting);
    let members = guest::members(tx, &context, meeting.text("body")).await?;
    let new = members.iter().filter(|one| !guests.iter().any(|guest| guest.account == one.id)).count();
    let ahead = standing(meeting, ctx.app.today()?).is_ahead();
    if new > 0 && ahead {
        let words = ctx.language.text("guests-invite-all", &[("n", new.into())]);
        desk = desk.form(FormBlock::new(format!("{to}/people/invite"), words).send("who", "members"));
    }
    let others = others(ctx, tx, &guests).await?;
    if !others.is_empty() && ahead {
        let select = Field::new("account", ctx.t("guests-one"), Input::Select(others));
        desk = desk.form(FormBlock::new(format!("{to}/people/invite"), ctx.t("guests-invite")).quiet().field(select));
    }
    Ok(desk.heading(ctx.t("guest-there")).words(ctx.t("guests-there-words")).form(there(
        ctx,
        meeting,
        &guests,
        &names,
        (sent, faults),
    )))
}

/// How many are invited, and how many come.
fn counts(ctx: &Ctx, guests: &[Guest]) -> Vec<(String, Vec<Part>)> {
    let count = |wanted: Option<&str>| guests.iter().filter(|one| one.answer.as_deref() == wanted).count();
    let keys = [
        ("guest-yes", Some("yes")),
        ("guest-perhaps", Some("perhaps")),
        ("guest-no", Some("no")),
        ("guest-no-answer", None),
    ];
    keys.map(|(key, wanted)| (ctx.t(key), vec![Part::words(count(wanted).to_string())])).into()
}

/// Whoever else may be invited: people within the reach of whoever is signed in.
async fn others(ctx: &Ctx, tx: &mut Tx, guests: &[Guest]) -> Result<Vec<(String, String)>> {
    if !ctx.actor()?.may_somewhere(&SEE_PEOPLE) {
        return Ok(Vec::new());
    }
    let today = ctx.app.today()?;
    let all = member::all(ctx, tx, &SEE_PEOPLE).await?;
    let fits = |account: &Account| account.is_active(today) && !guests.iter().any(|guest| guest.account == account.id);
    let nothing = (String::new(), ctx.t("record-nothing"));
    let all: Vec<(String, String)> =
        all.into_iter().map(|one| one.account).filter(fits).map(|one| (one.id, one.name)).collect();
    Ok(if all.is_empty() { all } else { std::iter::once(nothing).chain(all).collect() })
}

/// The form that says who was there.
fn there(
    ctx: &Ctx,
    meeting: &Record,
    guests: &[Guest],
    names: &HashMap<String, Account>,
    (sent, faults): (&Form, Faults),
) -> FormBlock {
    let head = meeting.int("present").map(|count| count.to_string()).unwrap_or_default();
    let head = Field::new("present", ctx.t("guests-head"), Input::Number).hint(ctx.t("guests-head-hint")).value(head);
    let mut form = FormBlock::new(format!("{}/people", path(meeting)), ctx.t("save")).field(head);
    if !guests.is_empty() {
        let name = |guest: &Guest| names.get(&guest.account).map(|one| shown_name(ctx, one)).unwrap_or_default();
        let options = guests.iter().map(|guest| (guest.account.clone(), name(guest))).collect();
        let there: Vec<&str> =
            guests.iter().filter(|one| one.was_there == Some(true)).map(|one| one.account.as_str()).collect();
        let field =
            Field::new("there", ctx.t("guests-by-name"), Input::Checks(options)).hint(ctx.t("guests-by-name-hint"));
        form = form.field(field.value(there.join(";")));
    }
    // What was ticked stays, where it is what was sent.
    if faults.iter().any(|(name, _)| name == "present") { form.again(sent, &faults) } else { form }
}

/// `POST /work/meetings/{ref}/people`: how many were there, and who.
pub async fn count(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let head = typed::whole_number(sent.text("present")).filter(|count| (0..=100_000).contains(count));
    if sent.has("present") && head.is_none() {
        let faults = vec![("present".to_owned(), ctx.t("guests-head-fault"))];
        return page(&ctx, &mut tx, meeting, (&sent, faults)).await?.show(&ctx);
    }
    let there = sent.all("there");
    let has_begun = last_day(meeting.text("day")).is_some_and(|day| ctx.app.today().is_ok_and(|today| day <= today));
    if !has_begun && (head.is_some() || !there.is_empty()) {
        let faults = vec![("present".to_owned(), ctx.t("guests-too-early"))];
        return page(&ctx, &mut tx, meeting, (&sent, faults)).await?.show(&ctx);
    }
    if head.is_some_and(|head| usize::try_from(head).is_ok_and(|head| head < there.len())) {
        let faults = vec![("present".to_owned(), ctx.language.text("guests-fewer", &[("n", there.len().into())]))];
        return page(&ctx, &mut tx, meeting, (&sent, faults)).await?.show(&ctx);
    }
    guest::note_there(&mut tx, &reference, &there).await?;
    // Whoever notes names and counts no heads has counted those.
    let named = (!there.is_empty() && head.is_none()).then_some(there.len()).map(|count| count.to_string());
    let head = head.map(|count| count.to_string()).or(named).unwrap_or_default();
    let after = filled(&TABLE, String::new(), Some(meeting), &[("present", &head)]);
    if after != *meeting {
        keep(&ctx, &mut tx, &who, vec![change(Some(meeting), after)]).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/people?done=counted", path(meeting))))
}

/// `POST /work/meetings/{ref}/people/invite`: all members who are not invited yet, or one person.
pub async fn invite(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    if !standing(meeting, ctx.app.today()?).is_ahead() {
        return Err(Error::not_found(format!("work/meetings/{reference}/people/invite")));
    }
    let context = ctx.app.job_context();
    let people = if sent.text("who") == "members" {
        guest::members(&mut tx, &context, meeting.text("body")).await?
    } else {
        let guests = guest::of(&mut tx, &reference).await?;
        let may = others(&ctx, &mut tx, &guests).await?;
        let wanted = sent.text("account");
        if wanted.is_empty() || !may.iter().any(|(id, _)| id == wanted) {
            let faults = vec![("account".to_owned(), ctx.t("guests-one-fault"))];
            return page(&ctx, &mut tx, meeting, (&sent, faults)).await?.show(&ctx);
        }
        guest::names(&mut tx, &context).await?.remove(wanted).into_iter().collect()
    };
    guest::invite(&mut tx, &context, meeting, &people, &who).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}/people?done=invited", path(meeting))))
}
