//! Reads feeds by themselves at night: each every so many days, page by page, and all of it or nothing. What was in the way is kept
//! for its editors, and tried again the next night.

use super::fetch::{Fetched, Source};
use super::store::{self, Feed};
use super::{Known, apply, compare};
use jiff::Timestamp;
use openreferral::read::Package;
use platform::audit::Who;
use platform::db::Tx;
use platform::job::{Context, Doing};
use platform::{Result, revision};
use serde_json::Value;
use std::time::Duration;

/// The name of the job.
pub const JOB: &str = "directory.feeds";

/// The name in its payload of the one feed that somebody wants to be read now.
pub const ONE: &str = "feed";

/// How long it waits between two requests.
const PAUSE: Duration = Duration::from_secs(1);

/// Of a feed that had so many services, one that has lost half of them is looked at by a person first.
const MANY: i64 = 10;

/// Its work.
pub fn run(context: Context, payload: Value) -> Doing<'static, Value> {
    Box::pin(async move {
        let feeds = store::all(&mut context.db.read().await?).await?;
        let asked = payload[ONE].as_str();
        let now = context.clock.now();
        let wanted = |feed: &Feed| asked.map_or_else(|| is_due(feed, now), |name| feed.name == name);
        for feed in feeds.into_iter().filter(wanted) {
            let mut tx = context.db.write().await?;
            let ours = store::trying(&mut tx, &feed.name, now).await?;
            tx.commit().await?;
            if ours {
                read(&context, &feed).await?;
            }
        }
        Ok(Value::Null)
    })
}

/// What came of it is written down as it is read, feed by feed.
pub fn settled<'a>(_: &'a Context, _: &'a mut Tx, _: Value, _: Value) -> Doing<'a, ()> {
    Box::pin(async { Ok(()) })
}

/// Whether a feed is to be read: so many nights after it was last tried.
fn is_due(feed: &Feed, now: Timestamp) -> bool {
    let Some(days) = feed.every_days.filter(|_| feed.address.is_some()) else { return false };
    // A night is not always as long after the one before.
    feed.tried_at.is_none_or(|at| now.duration_since(at).as_hours() >= days * 24 - 6)
}

async fn read(context: &Context, feed: &Feed) -> Result<()> {
    let Some((outgoing, address)) = context.outgoing.as_ref().zip(feed.address.as_deref()) else { return Ok(()) };
    let source = Source { outgoing, feed: &feed.name, address, etag: feed.etag.as_deref(), pause: PAUSE };
    let trouble = match source.read().await {
        Ok(Fetched::Unchanged) => None,
        Ok(Fetched::All(package, etag)) => match lost(feed, &package) {
            None => return take(context, feed, *package, etag).await,
            trouble => trouble,
        },
        Err(sentence) => Some(format!("{sentence} Nothing was changed.")),
    };
    let mut tx = context.db.write().await?;
    store::tried(&mut tx, &feed.name, trouble).await?;
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
