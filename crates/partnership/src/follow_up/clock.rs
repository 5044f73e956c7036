//! Sees that nothing promised is forgotten: whoever does it is reminded a week before the next meeting of the body, and on the day after
//! it was due. Each reminder goes once, holds nothing of what was promised, and leads to a page where they tell how it goes.

use super::{TABLE, open_of_body, own};
use crate::meeting;
use jiff::Span;
use jiff::civil::Date;
use people::duty::{self, Answer, Of};
use people::letter;
use platform::cell::last_day;
use platform::db::{Tx, Value as Sql};
use platform::identity::account;
use platform::identity::task::{self, Errand};
use platform::job::{Context, Doing};
use platform::outbox::FOLLOW_UP_DUE;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use serde_json::Value;

/// The name of the job.
pub const JOB: &str = "follow-ups.clock";

/// So many days before a meeting somebody is reminded of what is to be done by then.
const BEFORE: i64 = 7;

/// Its work.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let (plan, today) = (Snapshot::load(tx, context.tables).await?, context.today()?);
        for body in plan.list("bodies") {
            // A month is no day before which anybody could be reminded.
            let ahead = |one: &&&Record| meeting::standing(one, today).is_ahead() && one.text("day").len() == 10;
            let meetings = meeting::of_body(&plan, &body.reference);
            let next = meetings.iter().rev().find(ahead).copied();
            for one in open_of_body(&plan, &body.reference) {
                for reason in reasons(one, next, today) {
                    remind(tx, context, one, (&reason, JOB)).await?;
                }
            }
        }
        Ok(())
    })
}

/// For what somebody is reminded of a promise today: a meeting that comes, with its day, or that it is late.
fn reasons(one: &Record, next: Option<&Record>, today: Date) -> Vec<String> {
    let soon = today.checked_add(Span::new().days(BEFORE)).unwrap_or(today);
    let comes = next.filter(|next| next.text("day").parse::<Date>().is_ok_and(|day| day <= soon));
    let late = last_day(one.text("due")).filter(|due| *due < today);
    comes
        .map(|next| format!("{} {}", next.reference, next.text("day")))
        .into_iter()
        .chain(late.map(|due| format!("late {due}")))
        .collect()
}

/// Reminds whoever does it since somebody who runs the meetings wants it, at most once a day; answers whether they were written to.
pub async fn remind_now(tx: &mut Tx, context: &Context, one: &Record, by: &str) -> Result<bool> {
    let today = context.today()?;
    let begins = today.to_zoned(context.site.zone()?).map_err(|error| Error::Internal(error.to_string()))?.timestamp();
    let sql = "SELECT 1 FROM \"follow_up_reminder\" WHERE \"follow_up\" = $1 AND \"sent_at\" >= $2";
    if !tx.query(sql, &[Sql::text(&one.reference), Sql::moment(begins)]).await?.is_empty() {
        return Ok(false);
    }
    remind(tx, context, one, (&format!("asked {today}"), by)).await
}

/// Reminds whoever does it, unless they were for the same reason, have told meanwhile, or said no; answers whether they were written to.
async fn remind(tx: &mut Tx, context: &Context, one: &Record, (reason, by): (&str, &str)) -> Result<bool> {
    let sql = "INSERT INTO \"follow_up_reminder\" (\"follow_up\", \"for_what\", \"sent_at\") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING \"follow_up\"";
    let now = context.clock.now();
    let duty = duty::about(tx, &context.keyring, &Of { kind: TABLE.name, reference: &one.reference }).await?;
    let Some(duty) = duty.filter(|duty| !matches!(duty.answer, Some(Answer::No(_)))) else { return Ok(false) };
    let account = account::get(tx, &context.keyring, &duty.account).await?;
    let Some(account) = account.filter(|account| context.today().is_ok_and(|today| account.is_active(today))) else {
        return Ok(false);
    };
    let told = super::told::ROWS.at(tx, &context.keyring, &[&one.reference, &account.id]).await?;
    if told.is_some_and(|row| row.state == super::told::TOLD) {
        return Ok(false);
    }
    // Whoever takes a promise over is reminded anew.
    let reason = format!("{reason} {}", account.id);
    if tx.query(sql, &[Sql::text(&one.reference), Sql::text(reason), Sql::moment(now)]).await?.is_empty() {
        return Ok(false);
    }
    let errand = Errand { act: own::ACT, kind: TABLE.name, reference: &one.reference };
    if account.email.is_none() {
        return Ok(false);
    }
    let token = task::give(tx, &account.id, &errand, by, now).await?;
    let words = [("days", &*task::days()), ("reference", one.reference.as_str())];
    letter::write(tx, context, &FOLLOW_UP_DUE, &account, &format!("/task/{token}"), &words).await?;
    Ok(true)
}
