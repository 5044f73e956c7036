//! Sees that no question is forgotten: whoever may answer it is told that it is there, a week before it is due, and once it is late, of
//! which the officers are told as well. Nobody gets more than one letter of a kind a day, and none holds a question.
//!
//! Once seconding has ended it also forgets who seconded what.

use super::{TABLE, answer, asked_by, standing, takes_seconds, vote};
use crate::promise::{Promise, days_after};
use jiff::civil::Date;
use people::letter;
use people::role::{ANSWER_QUESTIONS, ASK, holders, reaching};
use platform::Result;
use platform::cell::last_day;
use platform::db::{Tx, Value as Sql};
use platform::identity::account::Account;
use platform::job::{Context, Doing};
use platform::outbox::{QUESTION_ASKED, QUESTION_LATE, QUESTION_NOBODY, QUESTION_SOON, Template};
use platform::record::Record;
use platform::snapshot::Snapshot;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// The name of the job.
pub const JOB: &str = "questions.clock";

/// How long before it is due somebody is told again, in days.
const BEFORE: i64 = 7;

/// How far somebody was told of a question: that it was put,
const ASKED: i64 = 1;
/// that it is due soon,
const SOON: i64 = 2;
/// and that it is late.
const LATE: i64 = 3;

/// Who is told, by account: of which level, the highest of all questions of theirs;
type Told = BTreeMap<String, (Account, i64)>;
/// and who is told that nobody can answer.
type Alone = BTreeMap<String, Account>;

/// Its work: letters go out with the note that they did.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let (plan, today) = (Snapshot::load(tx, context.tables).await?, context.today()?);
        forget(tx, &plan, today).await?;
        let before = told(tx).await?;
        let mut letters = (Told::new(), Alone::new());
        for question in plan.list(TABLE.name) {
            let level = level(question, today);
            if level > before.get(&question.reference).copied().unwrap_or_default() {
                tell(tx, context, (&plan, question, level), &mut letters).await?;
                note(tx, &question.reference, level).await?;
            }
        }
        for (account, level) in letters.0.values() {
            let template: &Template = match *level {
                LATE => &QUESTION_LATE,
                SOON => &QUESTION_SOON,
                _ => &QUESTION_ASKED,
            };
            letter::write(tx, context, template, account, answer::PATH, &[]).await?;
        }
        for account in letters.1.values() {
            letter::write(tx, context, &QUESTION_NOBODY, account, "/manage/people", &[]).await?;
        }
        Ok(())
    })
}

/// How far somebody is to be told of a question by now.
fn level(question: &Record, today: Date) -> i64 {
    let soon = |due: Date| days_after(due, today) <= BEFORE;
    match standing(question, today) {
        Promise::Kept | Promise::KeptLate(_) => 0,
        Promise::Late(_) => LATE,
        Promise::Waiting if last_day(question.text("answer_by")).is_some_and(soon) => SOON,
        Promise::Waiting => ASKED,
    }
}

/// Adds to the letters those who are told of a question.
async fn tell(
    tx: &mut Tx,
    context: &Context,
    (plan, question, level): (&Snapshot, &Record, i64),
    letters: &mut (Told, Alone),
) -> Result<()> {
    let today = context.today()?;
    let scopes = answer::scopes(plan, question);
    let mut all = holders(tx, &context.keyring, (&ANSWER_QUESTIONS, Some(&scopes)), today).await?;
    if all.is_empty() || level == LATE {
        let asks = plan.referred(question, "question_time").map_or("", |time| asked_by(plan, time));
        let officers = reaching(tx, &context.keyring, (&ASK, asks), today).await?;
        if all.is_empty() {
            letters.1.extend(officers.iter().map(|account| (account.id.clone(), account.clone())));
        }
        all.extend(officers.into_iter().filter(|_| level == LATE));
    }
    for account in all {
        let entry = letters.0.entry(account.id.clone()).or_insert((account, level));
        entry.1 = entry.1.max(level);
    }
    Ok(())
}

async fn told(tx: &mut Tx) -> Result<HashMap<String, i64>> {
    let rows = tx.query("SELECT \"question\", \"level\" FROM \"question_told\"", &[]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.unwrap_or_default(), row.int(1)?.unwrap_or_default()))).collect()
}

async fn note(tx: &mut Tx, question: &str, level: i64) -> Result<()> {
    let sql = "INSERT INTO \"question_told\" (\"question\", \"level\") VALUES ($1, $2) ON CONFLICT (\"question\") DO UPDATE SET \"level\" = $2";
    tx.execute(sql, &[Sql::text(question), Sql::Int(Some(level))]).await
}

/// Forgets who seconded questions that can be seconded no more.
async fn forget(tx: &mut Tx, plan: &Snapshot, today: Date) -> Result<()> {
    for question in vote::open(tx).await? {
        let time = plan.get(&question).and_then(|one| plan.referred(one, "question_time"));
        if !time.is_some_and(|time| takes_seconds(time, today)) {
            vote::forget(tx, &question).await?;
        }
    }
    Ok(())
}
