//! Sees that nothing that was written is forgotten: whoever reads is told, then whoever stands in, then the officers. No letter
//! holds anything of it.

use super::guard::{self, Guard};
use super::inbox::{self, Waiting};
use crate::survey::State;
use jiff::{SignedDuration, Timestamp};
use people::letter;
use people::role::ASK;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account;
use platform::job::{Context, Doing};
use platform::outbox::{WORDS_FIRST, WORDS_LATE, WORDS_WAIT};
use serde_json::Value;
use std::collections::HashMap;

/// The name of the job.
pub const JOB: &str = "words.clock";

/// How far up it was told of: the lead,
const LEAD: i64 = 1;
/// whoever stands in,
const COVER: i64 = 2;
/// and the officers, who see that it is late and not what it says.
const OFFICERS: i64 = 3;

/// How often the lead is told that something waits which need not be read first.
const EVERY: SignedDuration = SignedDuration::from_hours(24);

/// Its work: letters go out with the note that they did.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let now = context.clock.now();
        let guards: HashMap<String, Guard> =
            guard::all(tx).await?.into_iter().map(|guard| (guard.survey.clone(), guard)).collect();
        let mut usual: Vec<&Guard> = Vec::new();
        for waiting in inbox::all(tx).await? {
            let Some(guard) = guards.get(&waiting.survey) else { continue };
            let level = level(tx, context, guard, &waiting).await?;
            if level > waiting.told {
                tell(tx, context, guard, level).await?;
                inbox::told(tx, &waiting.id, level).await?;
            }
            let due = guard.told_at.is_none_or(|at| now.duration_since(at) >= EVERY);
            if level == 0 && due && usual.iter().all(|other| other.survey != guard.survey) {
                usual.push(guard);
            }
        }
        for guard in usual {
            for account in [&guard.lead, &guard.cover] {
                write(tx, context, account, false).await?;
            }
            guard::told(tx, &guard.survey, now).await?;
        }
        Ok(())
    })
}

/// Whether it is overdue: so many hours have passed and nobody has taken it.
pub fn is_late(waiting: &Waiting, within: i64, now: Timestamp) -> bool {
    // What need not be read first has three times as long.
    let within = if waiting.urgent { within } else { 3 * within };
    waiting.taken.is_none() && now.duration_since(waiting.arrived) >= SignedDuration::from_hours(within)
}

/// How far up it is to be told of by now. Where nobody who reads is there any more, the officers are told at once.
async fn level(tx: &mut Tx, context: &Context, guard: &Guard, waiting: &Waiting) -> Result<i64> {
    let (now, today) = (context.clock.now(), context.today()?);
    if waiting.taken.is_some() {
        return Ok(0);
    }
    let mut anybody = false;
    for account in [&guard.lead, &guard.cover] {
        anybody = anybody || guard::may(tx, &context.keyring, account, today).await?;
    }
    let passed = now.duration_since(waiting.arrived);
    let half = passed >= SignedDuration::from_mins(30 * guard.within);
    Ok(match () {
        () if !anybody || is_late(waiting, guard.within, now) => OFFICERS,
        () if waiting.urgent && half => COVER,
        () if waiting.urgent => LEAD,
        () => 0,
    })
}

async fn tell(tx: &mut Tx, context: &Context, guard: &Guard, level: i64) -> Result<()> {
    write(tx, context, &guard.lead, true).await?;
    if level >= COVER {
        write(tx, context, &guard.cover, true).await?;
    }
    if level >= OFFICERS {
        for officer in guard::holders(tx, &context.keyring, &ASK, context.today()?).await? {
            letter::write(tx, context, &WORDS_LATE, &officer, "/manage/surveys", &[]).await?;
        }
    }
    Ok(())
}

/// Writes to somebody who reads.
async fn write(tx: &mut Tx, context: &Context, id: &str, first: bool) -> Result<()> {
    if !guard::may(tx, &context.keyring, id, context.today()?).await? {
        return Ok(());
    }
    let Some(account) = account::get(tx, &context.keyring, id).await? else { return Ok(()) };
    let template = if first { &WORDS_FIRST } else { &WORDS_WAIT };
    letter::write(tx, context, template, &account, super::read::PATH, &[]).await
}

/// What officers see on the page of surveys: of how many things that they are late, and in how many open surveys nobody is asked for
/// words, since somebody who was to read them is not there any more.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<platform::part::Waiting>> {
    let (late, today) = (late(tx, ctx.app.clock.now()).await?, ctx.app.today()?);
    let mut closed = 0;
    for guard in guard::all(tx).await? {
        let open = ctx.snapshot.get(&guard.survey).is_some_and(|survey| State::of(survey, today) != State::Closed);
        closed += usize::from(open && !guard::stands(tx, &ctx.app.keyring, &guard, today).await?);
    }
    Ok(vec![("waits-words-late", late.values().sum()), ("waits-words-closed", closed)])
}

/// How many things are late, survey by survey.
pub async fn late(tx: &mut Tx, now: Timestamp) -> Result<HashMap<String, usize>> {
    let within: HashMap<String, i64> =
        guard::all(tx).await?.into_iter().map(|guard| (guard.survey, guard.within)).collect();
    let mut late = HashMap::new();
    for one in inbox::all(tx).await? {
        if within.get(&one.survey).is_none_or(|within| is_late(&one, *within, now)) {
            *late.entry(one.survey).or_default() += 1;
        }
    }
    Ok(late)
}
