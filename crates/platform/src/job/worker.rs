//! The hands that do the jobs.
//!
//! Each of the four hands looks once a second, a quarter of a second after the one before, so a job waits an eighth of
//! a second on the average. There is no signal between processes that could be missed, and it does not matter who enqueued.

use super::queue::{self, Job};
use super::{Act, Context, Failure, Inside, Roster, Settle, Work, schedule};
use crate::db::Tx;
use crate::error::Result;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};

/// How long a hand waits before it looks again.
const PAUSE: Duration = Duration::from_secs(1);

/// How long the schedule waits before it is looked at again, and the figures for operators are taken.
const TICK: Duration = Duration::from_secs(5);

/// How long the jobs under way may take after the wish to stop.
const GRACE: Duration = Duration::from_secs(15);

/// For how long a job that may take up to an hour is nobody else's.
const LONG: Duration = Duration::from_secs(2 * 3_600);

/// Works until `stop` is ready; then finishes the jobs under way and returns.
pub async fn work(context: Context, roster: Roster, stop: impl Future<Output = ()>) {
    let roster = Arc::new(roster);
    let (stopping, stopped) = watch::channel(false);
    let mut hands = JoinSet::new();
    hands.spawn(look_at_the_clock(context.clone(), roster.clone(), stopped.clone()));
    for number in 0..roster.hands {
        hands.spawn(hand(context.clone(), roster.clone(), stopped.clone(), number));
    }
    stop.await;
    stopping.send_replace(true);
    let all = async { while hands.join_next().await.is_some() {} };
    if timeout(GRACE, all).await.is_err() {
        tracing::warn!("jobs were still under way at the stop; they are taken up again later");
    }
}

/// Enqueues what regular work is due and does every job that is due, until nothing is. Answers how many tries there were.
pub async fn run_due(context: &Context, roster: &Roster) -> Result<usize> {
    schedule::enqueue_due(context, roster.regular).await?;
    let mut done = 0;
    while run_one(context, roster).await? {
        done += 1;
    }
    Ok(done)
}

async fn hand(context: Context, roster: Arc<Roster>, stopped: watch::Receiver<bool>, number: usize) {
    let offset = PAUSE.mul_f64(number as f64 / roster.hands.max(1) as f64);
    if !rest(offset, &stopped).await {
        return;
    }
    loop {
        let found = match is_due(&context, &roster).await {
            Ok(true) => run_one(&context, &roster).await,
            other => other,
        };
        let found = found.unwrap_or_else(|error| {
            tracing::error!(cause = %error.chain(), "the queue of jobs could not be read");
            false
        });
        let pause = if found { Duration::ZERO } else { PAUSE };
        if !rest(pause, &stopped).await {
            return;
        }
    }
}

/// Waits; false when it is time to stop.
async fn rest(pause: Duration, stopped: &watch::Receiver<bool>) -> bool {
    let mut stopped = stopped.clone();
    tokio::select! {
        biased;
        _ = stopped.wait_for(|stopped| *stopped) => false,
        () = sleep(pause) => true,
    }
}

async fn look_at_the_clock(context: Context, roster: Arc<Roster>, stopped: watch::Receiver<bool>) {
    loop {
        if let Err(error) = tick(&context, &roster).await {
            tracing::error!(cause = %error.chain(), "the schedule could not be read");
        }
        if !rest(TICK, &stopped).await {
            return;
        }
    }
}

async fn tick(context: &Context, roster: &Roster) -> Result<()> {
    schedule::enqueue_due(context, roster.regular).await?;
    let counts = queue::counts(&mut context.db.read().await?, &context.clock).await?;
    metrics::gauge!("jobs_waiting").set(counts.waiting as f64);
    metrics::gauge!("jobs_leased").set(counts.leased as f64);
    metrics::gauge!("jobs_dead").set(counts.dead as f64);
    metrics::gauge!("jobs_oldest_seconds").set(counts.oldest_seconds as f64);
    Ok(())
}

/// A look that writes nothing, so that idle hands never keep a writer waiting.
async fn is_due(context: &Context, roster: &Roster) -> Result<bool> {
    queue::is_due(&mut context.db.read().await?, context.clock.now(), &roster.kinds).await
}

/// Tries one job; false when none is due.
async fn run_one(context: &Context, roster: &Roster) -> Result<bool> {
    let mut tx = context.db.write().await?;
    let now = context.clock.now();
    let Some(job) = queue::claim(&mut tx, now, &roster.kinds).await? else { return Ok(false) };
    let Some(kind) = roster.kinds.iter().find(|kind| kind.name == job.kind) else { return Ok(false) };
    let job = Arc::new(job);
    let context = &context.as_set(&mut tx).await?;
    let done = match kind.work {
        _ if queue::is_hopeless(&job, now) => {
            drop(tx);
            Err(Failure::lasting("The program stopped while it was at it, every time."))
        }
        Work::Inside(run) => joined(tokio::spawn(inside(context.clone(), tx, job.clone(), run)).await),
        Work::Outside(act, settle) | Work::Long(act, settle) => {
            let lease = if matches!(kind.work, Work::Long(..)) { LONG } else { roster.lease };
            queue::lease(&mut tx, &job, now, lease).await?;
            tx.commit().await?;
            joined(tokio::spawn(outside(context.clone(), job.clone(), act, settle, lease)).await)
        }
    };
    if let Err(failure) = done {
        tracing::warn!(job = job.id, kind = job.kind, tries = job.tries, %failure, "a job was not done");
        let mut tx = context.db.write().await?;
        queue::put_back(&mut tx, &job, context.clock.now(), &failure).await?;
        tx.commit().await?;
    }
    Ok(true)
}

fn joined(done: Result<Result<(), Failure>, JoinError>) -> Result<(), Failure> {
    done.unwrap_or_else(|_| Err(Failure::passing("The work broke off; the program's log says where.")))
}

/// Claim, effect and end in one transaction.
async fn inside(context: Context, mut tx: Tx, job: Arc<Job>, run: Inside) -> Result<(), Failure> {
    run(&context, &mut tx, job.payload.clone()).await?;
    queue::finish(&mut tx, &job).await?;
    Ok(tx.commit().await?)
}

/// The deed outside, and then its end in a transaction. It is broken off well before the lease is over.
async fn outside(context: Context, job: Arc<Job>, act: Act, settle: Settle, lease: Duration) -> Result<(), Failure> {
    let found = timeout(lease / 2, act(context.clone(), job.payload.clone()))
        .await
        .unwrap_or_else(|_| Err(Failure::passing("It took too long.")))?;
    let mut tx = context.db.write().await?;
    if queue::finish(&mut tx, &job).await? {
        settle(&context, &mut tx, job.payload.clone(), found).await?;
        tx.commit().await?;
    }
    Ok(())
}
