//! What each member ranks, while a ranking is open: one row for each, with every word as ciphertext under a key of its own.
//!
//! Who took part is known from these rows, and they go when the ranking is counted. Nobody but the member is shown what is in one.

use super::rule::PLACES;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::record::Record;
use platform::sealed::{Row, Rows, Words};
use platform::secret::Keyring;
use serde_json::{Value, json};

/// The kind under which the keys of the words stand.
pub const KIND: &str = "ranking";

/// The only state of a row.
pub const SENT: &str = "sent";

/// Where they stand. The words are `place-1` to `place-5`, each the reference of what is ranked there.
pub const ROWS: Rows = Rows { table: "held_ranking", kind: KIND, spot: &["ranking", "member"] };

/// The ranking of a row.
pub fn ranking(row: &Row) -> &str {
    row.spot.first().map_or("", String::as_str)
}

/// The names of the places, the first choice first.
pub fn places() -> impl Iterator<Item = String> {
    (1..=PLACES).map(|place| format!("place-{place}"))
}

/// What somebody chose, the first choice first.
pub fn chosen(words: &Words) -> Vec<String> {
    places().map(|place| words.text(&place).to_owned()).take_while(|item| !item.is_empty()).collect()
}

/// The row of whoever is signed in.
pub async fn of_member(tx: &mut Tx, ctx: &Ctx, one: &Record) -> Result<Option<Row>> {
    ROWS.at(tx, &ctx.app.keyring, &[&one.reference, &ctx.actor()?.account]).await
}

/// The accounts that have ranked in a ranking.
pub async fn members(tx: &mut Tx, one: &Record) -> Result<Vec<String>> {
    let rows = ROWS.in_state(tx, SENT).await?.into_iter();
    let ours = rows.filter(|(spot, _)| spot.first() == Some(&one.reference));
    Ok(ours.filter_map(|(spot, _)| spot.into_iter().nth(1)).collect())
}

/// What somebody ranks, for their copy.
pub async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Value>> {
    let one =
        |row: Row| json!({ "ranking": ranking(&row), "words": row.words, "written_at": row.written_at.to_string() });
    Ok(ROWS.by(tx, keyring, account).await?.into_iter().map(one).collect())
}

/// Erases what somebody ranks in what is not counted yet. There is nothing else to be found: no member writes words of their own.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    ROWS.erase(tx, account, &[SENT]).await
}
