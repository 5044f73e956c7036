//! Sees that nothing that was written is forgotten: whoever reads is told, then whoever stands in, then the officers, and each day
//! again. No letter holds anything of it, and nobody gets more than one at a time.

use super::guard::{self, Guard};
use super::inbox::{self, Waiting};
use super::kept;
use crate::survey::State;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use people::letter;
use people::role::{ASK, reaching};
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account::Account;
use platform::job::{Context, Doing};
use platform::outbox::{Template, WORDS_FIRST, WORDS_LATE, WORDS_STILL, WORDS_WAIT};
use platform::snapshot::Snapshot;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// The name of the job.
pub const JOB: &str = "words.clock";

/// How far up it was told of: the lead,
const LEAD: i64 = 1;
/// whoever stands in,
const COVER: i64 = 2;
/// and the officers, who see that it is late and not what it says.
const OFFICERS: i64 = 3;

/// How often everybody is told again while something waits.
const EVERY: SignedDuration = SignedDuration::from_hours(24);

/// Its work: letters go out with the note that they did.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let waiting = inbox::all(tx).await?;
        let mut late = Vec::new();
        for guard in guard::all(tx).await? {
            let own: Vec<&Waiting> = waiting.iter().filter(|one| one.survey == guard.survey).collect();
            if look(tx, context, &guard, &own).await? {
                late.push(guard.survey);
            }
        }
        for officer in officers(tx, context, &late).await?.values() {
            letter::write(tx, context, &WORDS_LATE, officer, "/manage/surveys", &[]).await?;
        }
        Ok(())
    })
}

/// Those who ask for the organisations of these surveys, each once.
async fn officers(tx: &mut Tx, context: &Context, surveys: &[String]) -> Result<BTreeMap<String, Account>> {
    let mut officers = BTreeMap::new();
    if surveys.is_empty() {
        return Ok(officers);
    }
    let plan = Snapshot::load(tx, context.tables).await?;
    for survey in surveys {
        let asks = plan.get(survey).map_or("", |survey| survey.text("organisation"));
        let reach = reaching(tx, &context.keyring, (&ASK, asks), context.today()?).await?;
        officers.extend(reach.into_iter().map(|account| (account.id.clone(), account)));
    }
    Ok(officers)
}

/// Tells whoever reads of what waits in a survey; whether the officers are to be told as well.
async fn look(tx: &mut Tx, context: &Context, guard: &Guard, own: &[&Waiting]) -> Result<bool> {
    let now = context.clock.now();
    let anybody = readers(tx, context, guard).await?;
    let (mut raised, mut highest) = (0, 0);
    for one in own {
        let level = level(context, guard, one, !anybody.is_empty())?;
        highest = highest.max(level);
        if level > one.told {
            raised = raised.max(level);
            inbox::told(tx, &one.id, level).await?;
        }
    }
    let again = !own.is_empty() && guard.told_at.is_none_or(|at| now.duration_since(at) >= EVERY);
    if again {
        guard::told(tx, &guard.survey, now).await?;
    }
    let template: Option<&Template> = match raised {
        OFFICERS | COVER => Some(&WORDS_STILL),
        LEAD => Some(&WORDS_FIRST),
        _ if again && highest >= COVER => Some(&WORDS_STILL),
        _ if again => Some(&WORDS_WAIT),
        _ => None,
    };
    if let Some(template) = template {
        for account in &anybody {
            // Of what has just come only the lead is told, while there is one.
            if template != &WORDS_FIRST || account.id == guard.lead || anybody.len() == 1 {
                letter::write(tx, context, template, account, super::read::PATH, &[]).await?;
            }
        }
    }
    Ok(raised == OFFICERS || again && highest == OFFICERS)
}

/// Those of the two who are there and may read.
async fn readers(tx: &mut Tx, context: &Context, guard: &Guard) -> Result<Vec<Account>> {
    let mut readers = Vec::new();
    for id in [&guard.lead, &guard.cover] {
        readers.extend(guard::reader(tx, &context.keyring, id, context.today()?).await?);
    }
    Ok(readers)
}

/// How far up it is to be told of by now. Where nobody who reads is there any more, the officers are told at once.
fn level(context: &Context, guard: &Guard, one: &Waiting, anybody: bool) -> Result<i64> {
    let (now, zone) = (context.clock.now(), context.site.zone()?);
    let half = guard.hours.passed(one.arrived, now, &zone) >= SignedDuration::from_mins(30 * guard.within);
    Ok(match () {
        () if !anybody || one.is_late(guard, now, &zone) => OFFICERS,
        () if one.is_taken(guard, now, &zone) => 0,
        () if one.urgent && half => COVER,
        () if one.urgent => LEAD,
        () => 0,
    })
}

/// What officers see on the page of surveys: of how many things that they are late, and in how many open surveys nobody is asked for
/// words, since somebody who was to read them is not there any more; and how many words were read that have no theme.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<platform::part::Waiting>> {
    let (late, today, reach) = (late(ctx, tx).await?, ctx.app.today()?, ctx.actor()?.extent(&ASK));
    let own = |survey: &str| ctx.snapshot.get(survey).is_some_and(|survey| reach.covers(survey.text("organisation")));
    let mut closed = 0;
    for guard in guard::all(tx).await?.into_iter().filter(|guard| own(&guard.survey)) {
        let open = ctx.snapshot.get(&guard.survey).is_some_and(|survey| State::of(survey, today) != State::Closed);
        closed += usize::from(open && !guard::stands(tx, &ctx.app.keyring, &guard, today).await?);
    }
    let of_own =
        |counts: HashMap<String, usize>| counts.into_iter().filter(|(survey, _)| own(survey)).map(|(_, n)| n).sum();
    let themes = kept::without_theme(tx).await?;
    let (late, themes) = (of_own(late), of_own(themes));
    Ok(vec![("waits-words-late", late), ("waits-words-closed", closed), ("waits-words-themes", themes)])
}

/// How many things are late, survey by survey.
pub async fn late(ctx: &Ctx, tx: &mut Tx) -> Result<HashMap<String, usize>> {
    let (now, zone): (Timestamp, TimeZone) = (ctx.app.clock.now(), ctx.app.site.zone()?);
    let guards: HashMap<String, Guard> =
        guard::all(tx).await?.into_iter().map(|guard| (guard.survey.clone(), guard)).collect();
    let mut late = HashMap::new();
    for one in inbox::all(tx).await? {
        if guards.get(&one.survey).is_none_or(|guard| one.is_late(guard, now, &zone)) {
            *late.entry(one.survey).or_default() += 1;
        }
    }
    Ok(late)
}
