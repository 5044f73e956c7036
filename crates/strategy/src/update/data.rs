//! What updates on their way say about people: for a copy, for whoever looks for somebody, and to be erased.

use super::held::{self, KIND};
use platform::Result;
use platform::db::{Tx, Value as Sql};
use platform::part::Found;
use platform::secret::{self, Keyring};
use platform::sought::Sought;
use serde_json::{Value, json};

/// What somebody wrote or sent last, for their copy.
pub async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Value> {
    let one = |held: held::Held| {
        let words = held.words.map(|words| words.to_json());
        json!({ "action": held.action, "period": held.period, "organisation": held.organisation, "state": held.state.name(), "words": words, "written_at": held.written_at.to_string() })
    };
    Ok(held::by(tx, keyring, account).await?.into_iter().map(one).collect())
}

/// Where somebody stands in what was written.
pub async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let found = |held: held::Held| {
        let words = held.words?.all();
        sought.is_in(&words).then_some(Found {
            kind: KIND,
            reference: held.action,
            key: Some((KIND, held.id)),
            account: Some(held.written_by),
            at: Some(held.written_at),
            words,
        })
    };
    Ok(held::all(tx, keyring).await?.into_iter().filter_map(found).collect())
}

/// Erases what somebody began and never sent. What was sent is their organisation's, and stays.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    let sql = "DELETE FROM \"held_update\" WHERE \"written_by\" = $1 AND \"sent_at\" IS NULL RETURNING \"id\"";
    for row in tx.query(sql, &[Sql::text(account)]).await? {
        secret::destroy(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
    }
    Ok(())
}
