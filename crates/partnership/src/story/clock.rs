//! What is done by the clock: a story whose agreement ran out ends, and those who tell it are asked a month before.

use super::consent::{self, GIVEN, ROWS};
use super::{CONSENT, TABLE, is_shown};
use jiff::civil::Date;
use people::letter;
use people::role::{TELL_STORIES, holders};
use platform::audit::Who;
use platform::cell::last_day;
use platform::db::Tx;
use platform::job::{Context, Doing};
use platform::outbox::STORY_ENDS;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Result, revision};
use serde_json::Value;

/// The name of the job.
pub const JOB: &str = "story-clock";

/// The name of the job that asks.
pub const ASK: &str = "story-ask";

/// So many days before what was agreed to ends, those who tell the story are asked to ask again.
pub const BEFORE: i32 = 30;

/// Its work.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        revision::lock(tx).await?;
        let (plan, today) = (Snapshot::load(tx, context.tables).await?, context.today()?);
        for story in plan.list(TABLE.name).filter(|story| !is_shown(story, today)) {
            consent::end(tx, context, story, &Who::program(JOB), "run-out").await?;
        }
        // Of one that an officer or a file ended the name goes too.
        for (spot, _) in ROWS.in_state(tx, GIVEN).await? {
            if let Some(story) = plan.get(&spot[0]).filter(|story| story.ended.is_some()) {
                consent::end(tx, context, story, &Who::program(JOB), "ended").await?;
            }
        }
        Ok(())
    })
}

/// The work of asking: whoever tells a story whose agreement ends soon is asked to ask again.
pub fn ask_again<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let (plan, today) = (Snapshot::load(tx, context.tables).await?, context.today()?);
        for story in plan.list(TABLE.name).filter(|story| ends_soon(story, today)) {
            ask(tx, context, story).await?;
        }
        Ok(())
    })
}

/// Whether what was agreed to ends within a month.
pub fn ends_soon(story: &Record, today: Date) -> bool {
    let until = last_day(story.text("consent_until")).filter(|_| story.text("consent") == CONSENT[0]);
    until.is_some_and(|until| until >= today && (until - today).get_days() <= BEFORE)
}

/// Asks those who tell a story, once of each last day.
async fn ask(tx: &mut Tx, context: &Context, story: &Record) -> Result<()> {
    let until = story.text("consent_until");
    let Some(row) = consent::of(tx, context, &story.reference).await? else { return Ok(()) };
    if row.state != GIVEN || row.words.text("asked") == until {
        return Ok(());
    }
    ROWS.reword(tx, &context.keyring, &row, (GIVEN, &row.words.clone().with("asked", until))).await?;
    let scopes = [story.text("organisation")];
    let people = holders(tx, &context.keyring, (&TELL_STORIES, Some(&scopes)), context.today()?).await?;
    for account in &people {
        let path = format!("{}/{}", super::own::PATH, story.reference);
        letter::write(tx, context, &STORY_ENDS, account, &path, &[("reference", &story.reference)]).await?;
    }
    Ok(())
}
