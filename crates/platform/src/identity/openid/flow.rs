//! What the program remembers while somebody is away at a directory, for ten minutes and one return.
//!
//! The browser that asked keeps a token of its own, so that nobody can be signed in by an address that somebody else
//! made. The state that travels is stored as its hash only.

use crate::db::{Row, Tx, Value as Sql};
use crate::error::{Error, Result};
use crate::random;
use jiff::{SignedDuration, Timestamp};

/// How long somebody may be away.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_mins(10);

/// What is remembered.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// The name of the provider.
    pub provider: String,
    /// What its token must repeat.
    pub nonce: String,
    /// What proves to it that the code comes from whoever asked for it.
    pub verifier: String,
    /// Where to go afterwards.
    pub next: String,
}

/// What became of a return.
#[derive(Debug, PartialEq)]
pub enum Return {
    /// It is the first one, in time, in the browser that asked.
    Good(Flow),
    /// Another browser asked.
    OtherBrowser,
    /// It is too late, was used already, or never was asked.
    Over,
}

/// Remembers a flow under its state and the token of the browser, and forgets those that are over.
pub async fn keep(tx: &mut Tx, state: &str, browser: &str, flow: &Flow, now: Timestamp) -> Result<()> {
    tidy(tx, now).await?;
    let values = [
        Sql::text(random::hash(state)),
        Sql::text(&flow.provider),
        Sql::text(&flow.nonce),
        Sql::text(&flow.verifier),
        Sql::text(random::hash(browser)),
        Sql::text(&flow.next),
        Sql::moment(now),
    ];
    tx.execute(
        "INSERT INTO \"openid_flow\" (\"hash\", \"provider\", \"nonce\", \"verifier\", \"browser_hash\", \"next\", \"created_at\")
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &values,
    )
    .await
}

/// Takes the flow of this state, once. Another browser than the one that asked takes nothing.
pub async fn take(tx: &mut Tx, state: &str, browser: &str, now: Timestamp) -> Result<Return> {
    let key = [Sql::text(random::hash(state)), Sql::text(random::hash(browser))];
    let taken = tx
        .query(
            "DELETE FROM \"openid_flow\" WHERE \"hash\" = $1 AND \"browser_hash\" = $2
             RETURNING \"provider\", \"nonce\", \"verifier\", \"next\", \"created_at\"",
            &key,
        )
        .await?;
    if let Some(row) = taken.first() {
        let age = now.duration_since(row.moment(4)?.unwrap_or_default());
        // A clock that was set back must not make a flow good for longer.
        let in_time = age <= GOOD_FOR && age >= -GOOD_FOR;
        return Ok(if in_time { Return::Good(from_row(row)?) } else { Return::Over });
    }
    let sql = "SELECT \"hash\" FROM \"openid_flow\" WHERE \"hash\" = $1";
    let elsewhere = !tx.query(sql, &[Sql::text(random::hash(state))]).await?.is_empty();
    Ok(if elsewhere { Return::OtherBrowser } else { Return::Over })
}

/// Forgets the flows that are over.
pub async fn tidy(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM \"openid_flow\" WHERE \"created_at\" < $1", &[Sql::moment(now - GOOD_FOR)]).await
}

fn from_row(row: &Row) -> Result<Flow> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    Ok(Flow { provider: text(0)?, nonce: text(1)?, verifier: text(2)?, next: text(3)? })
}
