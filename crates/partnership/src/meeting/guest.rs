//! Who is invited to a meeting, what they answered, and whether they were there; and the only SQL for it.

use super::{TABLE, standing};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use people::letter;
use platform::audit::{self, Act, Who};
use platform::cell::last_day;
use platform::db::{Row, Rows, Tx, Value as Sql};
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::identity::role;
use platform::identity::task::{self, Errand, Task};
use platform::job::Context;
use platform::outbox::{MEETING_CHANGED, MEETING_INVITED, MEETING_OFF, Template};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::part::TaskAct;
use platform::record::Record;
use platform::{Error, Result};
use serde_json::json;
use std::collections::HashMap;

/// The kind under which what is done with invitations stands in the audit.
pub const KIND: &str = "meeting_guest";

/// What somebody answers.
pub const ANSWERS: [&str; 3] = ["yes", "no", "perhaps"];

/// The roles by which somebody is a member of a body, or serves it.
const MEMBERS: [&str; 5] = ["body-member", "chair", "co-chair", "young-representative", "body-secretary"];

/// Somebody who is invited.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The meeting.
    pub meeting: String,
    /// The account.
    pub account: String,
    /// When they were invited.
    pub asked_at: Timestamp,
    /// What they answered.
    pub answer: Option<String>,
    /// Whether they were there, where that was noted.
    pub was_there: Option<bool>,
}

const SELECT: &str = "SELECT \"meeting\", \"account\", \"asked_at\", \"answer\", \"was_there\" FROM \"meeting_guest\"";

fn read(row: &Row) -> Result<Guest> {
    Ok(Guest {
        meeting: row.text(0)?.unwrap_or_default(),
        account: row.text(1)?.unwrap_or_default(),
        asked_at: row.moment(2)?.unwrap_or_default(),
        answer: row.text(3)?,
        was_there: row.bool(4)?,
    })
}

/// Who is invited to a meeting.
pub async fn of(tx: &mut Tx, meeting: &str) -> Result<Vec<Guest>> {
    let sql = format!("{SELECT} WHERE \"meeting\" = $1 ORDER BY \"asked_at\", \"account\"");
    tx.query(&sql, &[Sql::text(meeting)]).await?.iter().map(read).collect()
}

/// To what somebody is invited.
pub async fn by(tx: &mut Tx, account: &str) -> Result<Vec<Guest>> {
    let sql = format!("{SELECT} WHERE \"account\" = $1 ORDER BY \"asked_at\", \"meeting\"");
    tx.query(&sql, &[Sql::text(account)]).await?.iter().map(read).collect()
}

/// The invitation of somebody to a meeting.
pub async fn one(tx: &mut Tx, meeting: &str, account: &str) -> Result<Option<Guest>> {
    let sql = format!("{SELECT} WHERE \"meeting\" = $1 AND \"account\" = $2");
    tx.query(&sql, &[Sql::text(meeting), Sql::text(account)]).await?.first().map(read).transpose()
}

/// Those who are there today and sit on a body, or serve it.
pub async fn members(tx: &mut Tx, context: &Context, body: &str) -> Result<Vec<Account>> {
    let today = context.today()?;
    let given = role::all(tx).await?;
    let sits = |account: &Account| {
        let own = |one: &&role::Given| one.account == account.id && one.counts(today) && one.held.scope == body;
        given.iter().filter(own).any(|one| MEMBERS.contains(&one.held.role.as_str()))
    };
    let all = account::all(tx, &context.keyring).await?;
    Ok(all.into_iter().filter(|account| account.is_active(today) && sits(account)).collect())
}

/// Invites these people who are not invited yet, with a letter to whoever has an address; answers how many.
pub async fn invite(tx: &mut Tx, context: &Context, record: &Record, people: &[Account], who: &Who) -> Result<usize> {
    let (meeting, until) = (record.reference.as_str(), good_until(context, record)?);
    let (now, there) = (context.clock.now(), of(tx, meeting).await?);
    let new: Vec<&Account> = people.iter().filter(|one| !there.iter().any(|guest| guest.account == one.id)).collect();
    let mut rows = Rows::default();
    for one in &new {
        let values = [Sql::text(meeting), Sql::text(&one.id), Sql::moment(now), Sql::text(&who.account)];
        rows.add("meeting_guest", &["meeting", "account", "asked_at", "asked_by"], values);
    }
    rows.insert(tx).await?;
    for one in &new {
        write(tx, context, &MEETING_INVITED, one, (meeting, who, until)).await?;
    }
    let act = Act { act: "meeting.invite", kind: KIND, reference: meeting, detail: json!({ "count": new.len() }) };
    audit::append(tx, now, who, act).await?;
    Ok(new.len())
}

/// A letter with a link on which its reader answers.
async fn write(
    tx: &mut Tx,
    context: &Context,
    template: &'static Template,
    to: &Account,
    (meeting, who, until): (&str, &Who, Timestamp),
) -> Result<()> {
    if to.email.is_none() {
        return Ok(());
    }
    let errand = Errand { act: ACT, kind: TABLE.name, reference: meeting };
    let token = task::give_until(tx, &to.id, &errand, &who.account, (context.clock.now(), until)).await?;
    letter::write(tx, context, template, to, &format!("/task/{token}"), &[("reference", meeting)]).await
}

/// Until when the link of an invitation is good: through the day after the meeting, or as long as any other.
fn good_until(context: &Context, meeting: &Record) -> Result<Timestamp> {
    let usual = context.clock.now() + task::GOOD_FOR;
    let after = last_day(meeting.text("day")).and_then(|day| day.checked_add(jiff::Span::new().days(2)).ok());
    let zone = context.site.zone()?;
    let after = after.and_then(|day| zone.to_timestamp(day.to_datetime(jiff::civil::Time::midnight())).ok());
    Ok(after.unwrap_or(usual).max(usual))
}

/// Tells those who are invited that something about a meeting changed. Where its day did, nobody has answered for the new one yet: also
/// whoever said no, perhaps because of the day, is asked again.
pub async fn tell(tx: &mut Tx, context: &Context, meeting: &Record, (who, moved): (&Who, bool)) -> Result<()> {
    let (today, until) = (context.today()?, good_until(context, meeting)?);
    let guests = of(tx, &meeting.reference).await?;
    if moved {
        let sql = "UPDATE \"meeting_guest\" SET \"answer\" = NULL, \"answered_at\" = NULL WHERE \"meeting\" = $1";
        tx.execute(sql, &[Sql::text(&meeting.reference)]).await?;
    }
    let template = if meeting.text("status") == "cancelled" { &MEETING_OFF } else { &MEETING_CHANGED };
    for guest in guests.iter().filter(|guest| moved || guest.answer.as_deref() != Some("no")) {
        let account = account::get(tx, &context.keyring, &guest.account).await?;
        if let Some(account) = account.filter(|account| account.is_active(today)) {
            write(tx, context, template, &account, (&meeting.reference, who, until)).await?;
        }
    }
    Ok(())
}

/// Keeps an answer. Whoever answers the same again has said nothing new.
pub async fn answer(tx: &mut Tx, guest: &Guest, answer: &str, (who, now): (&Who, Timestamp)) -> Result<()> {
    if guest.answer.as_deref() == Some(answer) {
        return Ok(());
    }
    let sql = "UPDATE \"meeting_guest\" SET \"answer\" = $1, \"answered_at\" = $2 WHERE \"meeting\" = $3 AND \"account\" = $4";
    let values = [Sql::text(answer), Sql::moment(now), Sql::text(&guest.meeting), Sql::text(&guest.account)];
    tx.execute(sql, &values).await?;
    let act = Act { act: "meeting.answer", kind: KIND, reference: &guest.meeting, detail: json!({ "answer": answer }) };
    audit::append(tx, now, who, act).await
}

/// Notes who of those who are invited was there; nothing of anybody, where nobody is named.
pub async fn note_there(tx: &mut Tx, meeting: &str, there: &[&str]) -> Result<()> {
    let sql = "UPDATE \"meeting_guest\" SET \"was_there\" = $1 WHERE \"meeting\" = $2 AND \"account\" = $3";
    for guest in of(tx, meeting).await? {
        // Whoever counts heads alone says of nobody that they were not there.
        let was = (!there.is_empty()).then(|| there.contains(&guest.account.as_str()));
        if guest.was_there != was {
            tx.execute(sql, &[Sql::Bool(was), Sql::text(meeting), Sql::text(&guest.account)]).await?;
        }
    }
    Ok(())
}

/// Takes away to what somebody was invited.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    tx.execute("DELETE FROM \"meeting_guest\" WHERE \"account\" = $1", &[Sql::text(account)]).await
}

/// Everybody by their account, for the names of those who are invited.
pub async fn names(tx: &mut Tx, context: &Context) -> Result<HashMap<String, Account>> {
    let all = account::all(tx, &context.keyring).await?;
    Ok(all.into_iter().map(|one| (one.id.clone(), one)).collect())
}

/// The name of the act of answering.
pub const ACT: &str = "meeting.answer";

/// What the link in an invitation leads to.
pub const TASK: TaskAct = TaskAct {
    name: ACT,
    show: |ctx, task, token| Box::pin(show(ctx, task, token)),
    run: |ctx, task, token, form| Box::pin(run(ctx, task, token, form)),
};

/// The meeting of a link and the invitation of whoever has it, while there is anything to answer.
async fn asked<'a>(ctx: &'a Ctx, tx: &mut Tx, task: &Task) -> Result<Option<(&'a Record, Guest)>> {
    let Some(guest) = one(tx, &task.reference, &task.account).await? else { return Ok(None) };
    let meeting = ctx.snapshot.get(&task.reference).filter(|one| one.table == &TABLE && one.ended.is_none());
    Ok(meeting.map(|meeting| (meeting, guest)))
}

async fn show(ctx: &Ctx, task: &Task, token: &str) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let Some((meeting, guest)) = asked(ctx, &mut tx, task).await? else { return people::task::over(ctx) };
    page(ctx, meeting, &guest, (&format!("/task/{token}"), Vec::new()))?.show(ctx)
}

/// What somebody reads who is invited, with the question whether they come while the meeting is still to come.
pub fn page(ctx: &Ctx, meeting: &Record, guest: &Guest, (to, faults): (&str, Faults)) -> Result<Desk> {
    let today: Date = ctx.app.today()?;
    let state = standing(meeting, today);
    let mut desk = Desk::of_content(ctx, meeting.title());
    if ctx.parameter("done") == "said" {
        let answer = guest.answer.as_deref().unwrap_or_default();
        desk = desk.done(ctx.t(&format!("guest-said-{answer}")));
    }
    let part = platform::page::Part::content;
    let words = platform::page::Part::words;
    let mut facts = vec![
        (ctx.t("col-day"), vec![words(super::list::when(ctx, meeting))]),
        (ctx.t("col-status"), vec![words(ctx.t(&format!("meeting-is-{}", state.name())))]),
    ];
    if !meeting.text("changed_why").is_empty() {
        facts.push((ctx.t("col-changed_why"), vec![part(meeting.text("changed_why"))]));
    }
    if !meeting.text("location").is_empty() {
        facts.push((ctx.t("meeting-where"), vec![part(meeting.text("location"))]));
    }
    desk = desk.block(Block::Facts(facts));
    if meeting.text("day").len() == 10 {
        desk = desk.link(ctx.t("meeting-calendar"), &format!("{}/meeting.ics", meeting.path()));
    }
    desk = desk.link(ctx.t("meeting-read"), &meeting.path());
    if !state.is_ahead() {
        return Ok(desk);
    }
    let choices = ANSWERS.map(|answer| (answer.to_owned(), ctx.t(&format!("guest-{answer}")))).into();
    let question = Field::new("answer", ctx.t("guest-question"), Input::Radios(choices));
    let question = question.value(guest.answer.clone().unwrap_or_default());
    let form = FormBlock::new(to, ctx.t("guest-send")).field(question);
    let form = if faults.is_empty() { form } else { form.again(&Form::default(), &faults) };
    Ok(desk.faults(faults).form(form))
}

async fn run(ctx: &Ctx, task: &Task, token: &str, form: &Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let Some((meeting, guest)) = asked(ctx, &mut tx, task).await? else { return people::task::over(ctx) };
    let to = format!("/task/{token}");
    let who = Who::account(&task.account);
    match said(ctx, &mut tx, (meeting, &guest), (&who, form)).await? {
        Some(faults) => page(ctx, meeting, &guest, (&to, faults))?.show(ctx),
        None => {
            tx.commit().await?;
            Ok(ctx.to(&format!("{to}?done=said")))
        }
    }
}

/// Keeps what somebody sent, or says what is wrong with it.
///
/// # Errors
/// [`Error::NotFound`], when the meeting has been.
pub async fn said(
    ctx: &Ctx,
    tx: &mut Tx,
    (meeting, guest): (&Record, &Guest),
    (who, form): (&Who, &Form),
) -> Result<Option<Faults>> {
    if !standing(meeting, ctx.app.today()?).is_ahead() {
        return Err(Error::not_found(meeting.reference.clone()));
    }
    let Some(said) = ANSWERS.iter().find(|one| **one == form.text("answer")) else {
        return Ok(Some(vec![("answer".to_owned(), ctx.t("guest-fault"))]));
    };
    answer(tx, guest, said, (who, ctx.app.clock.now())).await?;
    Ok(None)
}
