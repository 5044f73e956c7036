//! Each morning: tells people that something waits for them to read, to sign off or to answer, so that nothing falls silent. The
//! mail says no more than that, and leads to the page on which work begins.

use crate::report::draft::{self, State};
use crate::review::held as proposals;
use crate::{ranking, ratings};
use jiff::Timestamp;
use jiff::civil::Date;
use people::letter;
use people::role::{APPROVE_UPDATES, EDIT_REPORTS, RATE, READ_RATINGS, SIGN_REPORTS};
use platform::Result;
use platform::db::Tx;
use platform::identity::{account, role};
use platform::job::{Context, Doing};
use platform::outbox;
use platform::permission::{Permission, extent};
use platform::record::Record;
use platform::snapshot::Snapshot;
use serde_json::Value;
use std::collections::BTreeSet;
use strategy::update::held;

/// The name of the job.
pub const JOB: &str = "waiting";

/// Somebody is told on the next morning, and again each time so many days have passed.
const AGAIN: i32 = 7;

/// What waits for whoever has a permission over something, and since when.
struct Thing {
    permission: &'static Permission,
    /// Over what, such as a group; nothing where it takes the permission over all.
    scope: String,
    since: Timestamp,
}

impl Thing {
    fn for_all(permission: &'static Permission, since: Timestamp) -> Thing {
        Thing { permission, scope: String::new(), since }
    }
}

/// The job.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move { Ok(tell(context, tx).await?) })
}

async fn tell(context: &Context, tx: &mut Tx) -> Result<()> {
    let (today, zone) = (context.today()?, context.site.zone()?);
    let mut told = things(context, tx).await?;
    told.retain(|thing| is_told(thing.since.to_zoned(zone.clone()).date(), today));
    let members = to_rank(context, tx, today).await?;
    if told.is_empty() && members.is_empty() {
        return Ok(());
    }
    for account in account::all(tx, &context.keyring).await?.iter().filter(|account| account.is_active(today)) {
        let held = role::held(tx, &account.id, today).await?;
        let waits = told.iter().any(|thing| extent(&held, thing.permission).covers(&thing.scope));
        if waits || members.contains(&account.id) {
            letter::write(tx, context, &outbox::SOMETHING_WAITS, account, "/work", &[]).await?;
        }
    }
    Ok(())
}

/// Whether this is the day after something began to wait, or one of those on which it is told again.
fn is_told(since: Date, today: Date) -> bool {
    let days = since.until(today).map(|span| span.get_days()).unwrap_or_default();
    days > 0 && (days - 1) % AGAIN == 0
}

/// The accounts of members who have not ranked in a ranking that closes tomorrow, or whole weeks after that.
async fn to_rank(context: &Context, tx: &mut Tx, today: Date) -> Result<BTreeSet<String>> {
    let plan = Snapshot::load(tx, context.tables).await?;
    let closes_soon = |one: &&Record| one.text("closes").parse().is_ok_and(|last| is_told(today, last));
    let open = plan.list(ranking::TABLE.name).filter(|one| ranking::is_open(one, today)).filter(closes_soon);
    let mut accounts = BTreeSet::new();
    for one in open {
        let ranked = ranking::held::members(tx, one).await?;
        let members = ranking::members(tx, one.text("body"), today).await?;
        accounts.extend(members.into_iter().filter(|account| !ranked.contains(account)));
    }
    Ok(accounts)
}

/// Everything that waits for whoever has a permission: updates to read, reports to sign off or sent back, and what young people say.
async fn things(context: &Context, tx: &mut Tx) -> Result<Vec<Thing>> {
    let keyring = &context.keyring;
    let mut things = Vec::new();
    let sent = held::in_state(tx, keyring, held::State::Sent).await?.into_iter();
    things.extend(sent.filter_map(|one| Some(Thing::for_all(&APPROVE_UPDATES, one.sent_at?))));
    for one in draft::all(tx, keyring).await? {
        match one.state {
            State::Draft => {}
            State::Sent => things.push(Thing::for_all(&SIGN_REPORTS, one.written_at)),
            State::Returned => things.push(Thing::for_all(&EDIT_REPORTS, one.written_at)),
        }
    }
    let unread = ratings::held::unread(tx).await?.into_iter();
    let sent = proposals::ROWS.in_state(tx, proposals::SENT).await?.into_iter().map(|(_, since)| since);
    things.extend(unread.chain(sent).map(|since| Thing::for_all(&READ_RATINGS, since)));
    let back = ratings::held::returned(tx).await?;
    for (spot, since) in back.into_iter().chain(proposals::ROWS.in_state(tx, proposals::RETURNED).await?) {
        // A group stands last in the spot of either.
        things.push(Thing { permission: &RATE, scope: spot.last().cloned().unwrap_or_default(), since });
    }
    Ok(things)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use jiff::civil::date;

    #[test]
    fn people_are_told_on_the_next_morning_and_each_week() {
        let since = date(2026, 11, 20);
        let told: Vec<i64> = (0..23).filter(|day| is_told(since, since + day.days())).collect();
        assert_eq!(told, [1, 8, 15, 22]);
        assert!(!is_told(since, since.yesterday().unwrap()));
    }
}
