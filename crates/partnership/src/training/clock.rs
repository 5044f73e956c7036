//! What is done by the clock: whoever has a place is reminded, and what is known of those who signed up goes in time.

use super::booking::{self, KEPT, PLACED, ROWS};
use super::{SESSIONS, stands, trainer};
use jiff::civil::Date;
use platform::Result;
use platform::cell::last_day;
use platform::db::Tx;
use platform::job::{Context, Doing};
use platform::outbox::TRAINING_SOON;
use platform::record::Record;
use platform::snapshot::Snapshot;
use serde_json::Value;

/// The name of the job.
pub const JOB: &str = "training-clock";

/// So many days before a session those who have a place are reminded.
const BEFORE: i32 = 2;

/// So many days after a session that counts towards no target with an end nobody is known again who took part.
const KNOWN: i64 = 3 * 365;

/// Its work.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let (plan, today) = (Snapshot::load(tx, context.tables).await?, context.today()?);
        for session in plan.with_ended(SESSIONS.name) {
            // Also of one that was called off, until its day.
            if !booking::is_over(context, session, 0)? {
                booking::note_returned(tx, context, session).await?;
            }
            if stands(session, today).is_ahead() {
                // Also after an officer, or a file, gave it more places.
                booking::move_up(tx, context, session).await?;
                if is_soon(session, today) {
                    remind(tx, context, session).await?;
                }
            }
            if booking::is_over(context, session, KEPT)? {
                booking::forget_names(tx, &session.reference).await?;
                trainer::NOTES.erase_at(tx, "session", &session.reference).await?;
            }
            if is_forgotten(&plan, context, session)? {
                ROWS.erase_at(tx, "session", &session.reference).await?;
            }
        }
        Ok(())
    })
}

fn is_soon(session: &Record, today: Date) -> bool {
    last_day(session.text("day")).is_some_and(|day| (day - today).get_days() <= BEFORE)
}

/// Whether nobody is to be known again who took part: the target is over towards which they counted.
fn is_forgotten(plan: &Snapshot, context: &Context, session: &Record) -> Result<bool> {
    let target = plan.referred(session, "course").and_then(|course| plan.referred(course, "target"));
    let until = target.and_then(|target| last_day(target.text("until")));
    let today = context.today()?;
    Ok(booking::is_over(context, session, KEPT)?
        && match until {
            Some(until) => until < today,
            None => booking::is_over(context, session, KNOWN)?,
        })
}

/// Reminds once of each day on which a session is to be.
async fn remind(tx: &mut Tx, context: &Context, session: &Record) -> Result<()> {
    for row in ROWS.of(tx, &context.keyring, &session.reference).await? {
        let day = session.text("day");
        if row.state != PLACED || row.words.text("reminded") == day {
            continue;
        }
        let words = row.words.clone().with("reminded", day);
        ROWS.reword(tx, &context.keyring, &row, (PLACED, &words)).await?;
        if let Some(row) = ROWS.one(tx, &context.keyring, &row.id).await? {
            booking::write(tx, context, &TRAINING_SOON, &row).await?;
        }
    }
    Ok(())
}
