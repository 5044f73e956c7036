//! Which organisation is interested in a fund, seeks partners for a joint bid, bids, and what came of it: for those who sign in. Words are
//! ciphertext under a key of each; a bid that was won is a grant, which everybody reads.

use super::{Standing, TABLE, standing};
use people::letter;
use people::role::{SEEK_MONEY, holders};
use platform::Result;
use platform::cell::last_day;
use platform::db::{Tx, Value as Sql};
use platform::job::{Context, Doing};
use platform::outbox::FUND_CLOSES;
use platform::sealed::{Row, Rows};
use platform::snapshot::Snapshot;
use serde_json::Value;
use std::collections::BTreeSet;

/// The kind under which the keys of these words stand.
pub const KIND: &str = "funding_interest";

/// The rows: what each organisation says of each fund.
pub const ROWS: Rows = Rows { table: "funding_interest", kind: KIND, spot: &["fund", "organisation"] };

/// How far an organisation is with a fund: it is interested, is bidding, has won, has not, or is not interested any more.
pub const STATES: [&str; 5] = ["interested", "bidding", "won", "lost", "left"];

/// The states of a bid of which nothing is to come, and nothing was won.
pub const OVER: [&str; 2] = ["lost", "left"];

/// Whether it may still bid: then it is reminded of the deadline.
pub fn may_bid(row: &Row) -> bool {
    ["interested", "bidding"].contains(&row.state.as_str())
}

/// The name of the job.
pub const JOB: &str = "funding.clock";

/// So many days before a deadline those who may bid are reminded.
const BEFORE: [i64; 2] = [14, 3];

/// Its work: whoever seeks money for an organisation that may bid is reminded twice before the deadline, once each.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let (plan, now, zone) = (Snapshot::load(tx, context.tables).await?, context.clock.now(), context.site.zone()?);
        for fund in plan.list(TABLE.name) {
            let deadline = last_day(fund.text("deadline"));
            let (Standing::Open(_), Some(day)) = (standing(fund, now, &zone), deadline) else { continue };
            let left = i64::from((day - now.to_zoned(zone.clone()).date()).get_days());
            let near = |days: &&i64| left <= **days;
            let Some(days) = BEFORE.iter().rev().find(near) else { continue };
            for row in ROWS.of(tx, &context.keyring, &fund.reference).await?.iter().filter(|row| may_bid(row)) {
                remind(tx, context, row, &format!("{} {} {days}", fund.text("deadline"), fund.text("deadline_at")))
                    .await?;
            }
        }
        Ok(())
    })
}

async fn remind(tx: &mut Tx, context: &Context, row: &Row, reason: &str) -> Result<()> {
    let [fund, organisation] = &row.spot[..] else { return Ok(()) };
    let sql = "INSERT INTO \"funding_reminder\" (\"fund\", \"organisation\", \"for_what\", \"sent_at\") VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING \"fund\"";
    let values = [Sql::text(fund), Sql::text(organisation), Sql::text(reason), Sql::moment(context.clock.now())];
    if tx.query(sql, &values).await?.is_empty() {
        return Ok(());
    }
    let scopes = [organisation.as_str()];
    let people = holders(tx, &context.keyring, (&SEEK_MONEY, Some(&scopes)), context.today()?).await?;
    let mut told = BTreeSet::new();
    for account in people.iter().filter(|account| told.insert(account.id.clone())) {
        let words = [("reference", fund.as_str())];
        letter::write(tx, context, &FUND_CLOSES, account, &format!("{}/{fund}", super::own::PATH), &words).await?;
    }
    Ok(())
}
