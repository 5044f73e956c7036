//! Each morning: reminders of updates that are due or late, what was held back until yesterday is published, and pictures and
//! documents that were withdrawn are gone for good.

use super::{hold, publish, remind};
use platform::Result;
use platform::audit::Who;
use platform::db::Tx;
use platform::job::{Context, Doing};
use platform::revision;
use platform::snapshot::Snapshot;
use serde_json::Value;
use strategy::reporting_period::{self, day, opens};
use strategy::update::evidence;
use strategy::update::held::{self, State};

/// The name of the job.
pub const JOB: &str = "updates-due";

/// The job.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move { Ok(all(context, tx).await?) })
}

async fn all(context: &Context, tx: &mut Tx) -> Result<()> {
    release(context, tx).await?;
    let plan = Snapshot::load(tx, context.tables).await?;
    evidence::kept::empty_withdrawn(tx, &plan).await?;
    remind_all(context, tx, &plan).await
}

/// Writes to everybody whose update is due or late on this day.
async fn remind_all(context: &Context, tx: &mut Tx, plan: &Snapshot) -> Result<()> {
    let today = context.today()?;
    let mut answering = None;
    for strategy in plan.list("strategies") {
        let Some(period) = reporting_period::asked(plan, &strategy.reference, today) else { continue };
        let Some(template) = remind::letter_on(opens(period), day(period, "due"), today) else { continue };
        if answering.is_none() {
            answering = Some(remind::answering(tx, context, today).await?);
        }
        for action in remind::silent(tx, context, plan, period).await? {
            if let Some(to) = answering.as_ref().and_then(|all| all.get(&action.reference)) {
                remind::ask(tx, context, (action, to), (template, period.text("due")), &format!("job {JOB}")).await?;
            }
        }
    }
    Ok(())
}

/// Publishes what was approved while publication was held back, once it is not any more.
async fn release(context: &Context, tx: &mut Tx) -> Result<()> {
    let today = context.today()?;
    let waiting = held::in_state(tx, &context.keyring, State::Waiting).await?;
    if waiting.is_empty() || hold::get(tx).await?.on(today).is_some() {
        return Ok(());
    }
    revision::lock(tx).await?;
    let who = Who::program(&format!("job {JOB}"));
    for one in &waiting {
        // Each sees what the one before has added.
        let plan = Snapshot::load(tx, context.tables).await?;
        let Some(words) = &one.words else { continue };
        let day = today.to_string();
        if publish::publish(tx, (&context.clock, &context.keyring), &plan, (one, words), (&day, &who)).await?.is_err() {
            // The plan has changed meanwhile: an officer sees it among those to be read, and why when approving again.
            held::decide(tx, &context.keyring, one, (State::Sent, words), (&who.account, context.clock.now())).await?;
        }
    }
    Ok(())
}
