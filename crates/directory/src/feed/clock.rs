//! Reads feeds by themselves at night: each every so many days, page by page, and all of it or nothing. What was in the way is kept
//! for its editors, and tried again the next night.

use super::fetch::{Fetched, Source};
use super::store::{self, Feed};
use super::{Known, apply, compare};
use jiff::Timestamp;
use openreferral::read::Package;
use platform::audit::Who;
use platform::clock::Clock;
use platform::db::Tx;
use platform::job::{self, Context, Doing};
use platform::{Result, revision};
use serde_json::{Value, json};
use std::time::Duration;

/// The name of the job.
pub const JOB: &str = "directory.feeds";

/// The name in its payload of the one feed that somebody wants to be read now.
pub const ONE: &str = "feed";

/// How long it waits between two requests.
const PAUSE: Duration = Duration::from_secs(1);

/// Of a feed that had so many services, one that has lost half of them is looked at by a person first.
const MANY: i64 = 10;

/// Its work: each feed that is due becomes a job of its own, so that none waits for another.
pub fn run(context: Context, payload: Value) -> Doing<'static, Value> {
    Box::pin(async move {
        match payload[ONE].as_str() {
            Some(name) => read(&context, name).await?,
            None => each(&context).await?,
        }
        Ok(Value::Null)
    })
}

/// Puts each feed that is due into the queue.
async fn each(context: &Context) -> Result<()> {
    let mut tx = context.db.write().await?;
    let now = context.clock.now();
    for feed in store::all(&mut tx).await?.iter().filter(|feed| is_due(feed, now)) {
        queue(&mut tx, &context.clock, &feed.name).await?;
    }
    tx.commit().await
}

/// Puts a feed into the queue, once.
pub async fn queue(tx: &mut Tx, clock: &Clock, name: &str) -> Result<()> {
    let once = format!("{JOB}:{name}");
    job::enqueue(tx, clock, JOB, &json!({ ONE: name }), None, Some(&once)).await
}

/// What came of it is written down as it is read, feed by feed.
pub fn settled<'a>(_: &'a Context, _: &'a mut Tx, _: Value, _: Value) -> Doing<'a, ()> {
    Box::pin(async { Ok(()) })
}

/// Whether a feed is to be read: so many nights after it was last tried, and the next night where something was in the way.
fn is_due(feed: &Feed, now: Timestamp) -> bool {
    let Some(days) = feed.every_days.filter(|_| feed.address.is_some()) else { return false };
    let days = if feed.trouble.is_some() { 1 } else { days };
    // A night is not always as long after the one before.
    feed.tried_at.is_none_or(|at| now.duration_since(at).as_hours() >= days * 24 - 6)
}

/// What stands there while it is read, and stays where the program stopped meanwhile.
const BROKEN_OFF: &str = "The reading was broken off before its end. Nothing was changed.";
/// What is said where it was read, and we could not take it in.
const OURS: &str = "It was read, and could not be taken in: the program's log says why. Nothing was changed.";

async fn read(context: &Context, name: &str) -> Result<()> {
    let mut tx = context.db.write().await?;
    let feed = store::one(&mut tx, name).await?;
    let Some((outgoing, feed)) = context.outgoing.as_ref().zip(feed) else { return Ok(()) };
    let Some(address) = feed.address.as_deref() else { return Ok(()) };
    if !store::trying(&mut tx, name, context.clock.now(), BROKEN_OFF).await? {
        return Ok(());
    }
    tx.commit().await?;
    let source = Source { outgoing, feed: name, address, etag: feed.etag.as_deref(), pause: PAUSE };
    let trouble = match source.read().await {
        Ok(Fetched::Unchanged) => None,
        Ok(Fetched::All(package, etag)) => match lost(&feed, &package) {
            None => match take(context, &feed, *package, etag).await {
                Ok(()) => return Ok(()),
                Err(error) => {
                    tracing::error!(feed = name, cause = %error.chain(), "a feed could not be taken in");
                    Some(OURS.to_owned())
                }
            },
            trouble => trouble,
        },
        Err(sentence) => Some(format!("{sentence} Nothing was changed.")),
    };
    let mut tx = context.db.write().await?;
    store::tried(&mut tx, name, trouble).await?;
    tx.commit().await
}

/// What is said of a feed that has lost half of its services or more.
fn lost(feed: &Feed, package: &Package) -> Option<String> {
    let (had, has) = (feed.services, i64::try_from(package.services.len()).unwrap_or(i64::MAX));
    (had >= MANY && has.saturating_mul(2) <= had).then(|| {
        format!("It has {has} services now, and had {had}. Nothing was changed: read it by hand, with the command line, if that is right.")
    })
}

async fn take(context: &Context, feed: &Feed, package: Package, etag: Option<String>) -> Result<()> {
    let known = Known { name: feed.name.clone(), address: feed.address.clone(), etag };
    let mut tx = context.db.write().await?;
    revision::lock(&mut tx).await?;
    let taking = compare(&mut tx, &context.keyring, &context.clock, known, package).await?;
    apply(&mut tx, &context.clock, &Who::program("feed"), taking).await?;
    tx.commit().await
}
