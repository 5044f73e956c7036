//! What each member wants of the bulletin, and up to which revision they were told: until somebody says otherwise, every week what their roles
//! are about, and of the bodies on which they sit.

use super::{Rhythm, SECTIONS, Wish};
use jiff::Timestamp;
use platform::Result;
use platform::db::{Rows as Many, Tx, Value as Sql};
use platform::permission::{Held, extent};
use platform::sealed::{Row, Rows, Words};
use platform::secret::Keyring;
use std::collections::HashMap;

/// The kind under which the keys of these words stand.
pub const KIND: &str = "bulletin_wish";

/// The rows: what each account wants. Their state is the rhythm.
pub const ROWS: Rows = Rows { table: "bulletin_wish", kind: KIND, spot: &["account"] };

/// What somebody with these roles wants who has not said so.
pub fn by_roles(held: &[Held]) -> Wish {
    let has = |section: &&super::Section| {
        section.by.is_empty() || section.by.iter().any(|by| extent(held, by).is_something())
    };
    let sections = SECTIONS.iter().filter(has).map(|section| section.name.to_owned()).collect();
    Wish { rhythm: Rhythm::Weekly, sections, bodies: bodies(held), themes: Vec::new(), wards: Vec::new() }
}

/// The bodies, and organisations, for which somebody has a role; nothing, where they have one for the whole partnership.
fn bodies(held: &[Held]) -> Option<Vec<String>> {
    let scopes: Vec<String> = held.iter().map(|held| held.scope.clone()).collect();
    (!scopes.iter().any(String::is_empty)).then_some(scopes)
}

/// What somebody with these roles wants who said this.
pub fn said(row: &Row, held: &[Held]) -> Wish {
    let list = |name: &str| -> Vec<String> {
        let all = row.words.text(name).split(';').map(str::trim).filter(|one| !one.is_empty());
        all.map(str::to_owned).collect()
    };
    Wish {
        rhythm: Rhythm::named(&row.state).unwrap_or(Rhythm::Off),
        sections: list("sections"),
        bodies: bodies(held).filter(|_| row.words.text("bodies") != "all"),
        themes: list("themes"),
        wards: list("wards"),
    }
}

/// The words of a wish, as they are kept.
fn words(wish: &Wish, bodies: &str) -> Words {
    Words::default()
        .with("sections", wish.sections.join(";"))
        .with("bodies", bodies)
        .with("themes", wish.themes.join("; "))
        .with("wards", wish.wards.join(";"))
}

/// What one member wants.
pub async fn of(tx: &mut Tx, keyring: &Keyring, (account, held): (&str, &[Held])) -> Result<(Wish, Option<Row>)> {
    let row = ROWS.at(tx, keyring, &[account]).await?;
    Ok((row.as_ref().map_or_else(|| by_roles(held), |row| said(row, held)), row))
}

/// Keeps what somebody wants, of `own` bodies or of `all`.
pub async fn keep(
    tx: &mut Tx,
    keyring: &Keyring,
    (account, before): (&str, Option<&Row>),
    (wish, bodies, now): (&Wish, &str, Timestamp),
) -> Result<()> {
    ROWS.write(tx, keyring, (&[account], before), (wish.rhythm.name(), &words(wish, bodies)), (account, now)).await
}

/// Up to which revision each account was told, and when.
pub async fn told(tx: &mut Tx) -> Result<HashMap<String, (i64, Timestamp)>> {
    let sql = "SELECT \"account\", \"seq\", \"sent_at\" FROM \"bulletin_sent\"";
    let rows = tx.query(sql, &[]).await?;
    let row = |row: &platform::db::Row| {
        let at = row.moment(2)?.unwrap_or_default();
        Ok((row.text(0)?.unwrap_or_default(), (row.int(1)?.unwrap_or_default(), at)))
    };
    rows.iter().map(row).collect()
}

/// Keeps that these accounts were told up to a revision; when each was written to last.
pub async fn tell(tx: &mut Tx, all: &[(&str, Timestamp)], seq: i64) -> Result<()> {
    let mut rows = Many::default();
    for (account, at) in all {
        tx.execute("DELETE FROM \"bulletin_sent\" WHERE \"account\" = $1", &[Sql::text(*account)]).await?;
        let values = [Sql::text(*account), Sql::Int(Some(seq)), Sql::moment(*at)];
        rows.add("bulletin_sent", &["account", "seq", "sent_at"], values);
    }
    rows.insert(tx).await
}

/// Takes away what an account wants and was told.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    ROWS.erase_at(tx, "account", account).await?;
    tx.execute("DELETE FROM \"bulletin_sent\" WHERE \"account\" = $1", &[Sql::text(account)]).await?;
    super::issue::erase(tx, account).await
}
