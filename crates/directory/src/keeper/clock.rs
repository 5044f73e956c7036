//! Asks those who keep listings whether these are still right, before they are out of date; one letter for all of somebody's listings,
//! and not twice in two weeks.

use super::{Keeper, MOST, store, wanted};
use crate::entry::{Entry, Kind, Listing};
use crate::store as entries;
use jiff::{SignedDuration, Timestamp};
use openreferral::model::ServiceStatus;
use platform::Result;
use platform::db::Tx;
use platform::job::{Context, Doing};
use platform::outbox::{self, LISTING_DUE, LISTING_LAST, LISTING_STILL, Letter, Template};
use serde_json::Value;
use std::collections::HashMap;
use uuid::Uuid;

/// The name of the job.
pub const JOB: &str = "directory.clock";

/// For how long nobody is written to twice.
pub const PAUSE: SignedDuration = SignedDuration::from_hours(24 * 13);

/// Its work: letters go out with the note that they did.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let due = due(context, tx).await?;
        let keepers = store::all(tx, &context.keyring).await?;
        for (id, services) in due {
            if let Some(keeper) = keepers.get(&id).filter(|keeper| !keeper.stopped) {
                ask(tx, context, keeper, &services).await?;
            }
        }
        Ok(())
    })
}

/// What each keeper is to be asked of today, and how often they were asked already.
async fn due(context: &Context, tx: &mut Tx) -> Result<HashMap<String, Vec<(Uuid, i64)>>> {
    let (zone, today) = (context.site.zone()?, context.today()?);
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let mut due: HashMap<String, Vec<(Uuid, i64)>> = HashMap::new();
    for held in store::held(tx, None).await? {
        let kept = entries::one(tx, Kind::Service, held.service).await?;
        let Some(Entry::Listing(listing)) = kept.map(|kept| kept.entry) else { continue };
        let rested = held.asked_at.is_none_or(|at| context.clock.now().duration_since(at) > PAUSE);
        let more = wanted(listing.last_checked(), day(held.since), today) > held.asked && held.asked < MOST;
        if runs(&listing) && rested && more {
            due.entry(held.keeper).or_default().push((held.service, held.asked));
        }
    }
    Ok(due)
}

/// Whether it is there to be kept true: what is over, or was followed by another, is not.
fn runs(listing: &Listing) -> bool {
    let over = matches!(listing.service.status, ServiceStatus::Defunct | ServiceStatus::Inactive);
    !over && listing.local.successor.is_none()
}

/// Writes to somebody, of these listings of theirs, each with how often they were asked before.
pub async fn ask(tx: &mut Tx, context: &Context, keeper: &Keeper, services: &[(Uuid, i64)]) -> Result<()> {
    let template = template(services.iter().map(|(_, asked)| *asked).max().unwrap_or_default());
    let letter = write(tx, context, keeper, template).await?;
    let services: Vec<Uuid> = services.iter().map(|(service, _)| *service).collect();
    store::asked(tx, &services, &letter, context.clock.now()).await
}

/// Writes to somebody, with a link of their own, and answers the letter's reference.
pub async fn write(tx: &mut Tx, context: &Context, keeper: &Keeper, template: &'static Template) -> Result<String> {
    let token = store::way(tx, &keeper.id, context.clock.now()).await?;
    let link = context.link(&keeper.language, &format!("/listing/{token}"));
    let days = (store::GOOD_FOR.as_hours() / 24).to_string();
    let letter = Letter {
        template,
        language: &keeper.language,
        to: keeper.to.clone(),
        account: None,
        words: &[("link", &link), ("days", &days)],
    };
    outbox::send(tx, &context.clock, &context.keyring, &letter).await
}

fn template(asked: i64) -> &'static Template {
    match asked {
        0 => &LISTING_DUE,
        1 => &LISTING_STILL,
        _ => &LISTING_LAST,
    }
}
