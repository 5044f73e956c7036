//! By what referrals are found: look-up values of a number, a name, a telephone number, from which nobody reads anything; and all that
//! they hold, for whoever is asked what is kept about somebody.

use super::Referral;
use super::store::{COLUMNS, entries, referral, words};
use crate::file::{self, Of};
use crate::{agreement, person};
use platform::Result;
use platform::db::{Rows, Tx, Value as Sql};
use platform::sealed::Words;
use platform::secret::Keyring;

/// One by its number, for whoever looks into it with a reason.
pub async fn of_number(tx: &mut Tx, keyring: &Keyring, number: &str) -> Result<Option<Referral>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM \"referral\" \"r\" WHERE \"r\".\"id\" IN (SELECT \"referral\" FROM \"referral_index\" WHERE \"value\" = $1)"
    );
    tx.query(&sql, &[Sql::text(index(keyring, "number", number))]).await?.first().map(referral).transpose()
}

/// What every referral holds, for whoever is asked what is kept about somebody: what it says, what was done, who agreed, and how they
/// are reached.
pub async fn everything(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<(Referral, Vec<Words>)>> {
    let sql =
        format!("SELECT {COLUMNS} FROM \"referral\" \"r\" WHERE \"r\".\"sealed\" IS NOT NULL ORDER BY \"r\".\"id\"");
    let mut all = Vec::new();
    for row in tx.query(&sql, &[]).await? {
        let one = referral(&row)?;
        let mut held = vec![words(tx, keyring, &one.id, row.text(15)?.as_deref()).await?];
        held.extend(entries(tx, keyring, &one.id).await?.into_iter().map(|entry| entry.words));
        held.extend(agreement::of(tx, keyring, &one.id).await?.into_iter().map(|one| one.words));
        held.push(person::words(tx, keyring, &one.person).await?);
        for document in file::all(tx, keyring, Of::Referral(&one.id)).await? {
            held.push(Words::default().with("title", document.title));
        }
        all.push((one, held));
    }
    Ok(all)
}

/// The look-up value of something by which a referral is found.
pub fn index(keyring: &Keyring, what: &str, text: &str) -> String {
    // A number is read as codes are: an O is a zero.
    let code = if what == "number" { platform::typed::code(text) } else { text.to_owned() };
    let letters = code.chars().map(platform::typed::digit).filter(|c| c.is_alphanumeric() || *c == '@');
    keyring.index(&format!("referral {what}"), &letters.collect::<String>().to_lowercase())
}

/// Puts the values under which a referral is found among the rows to be inserted.
pub fn find_by(rows: &mut Rows, keyring: &Keyring, id: &str, texts: &[(&str, &str)]) {
    const COLUMNS: &[&str; 2] = &["value", "referral"];
    let mut values: Vec<String> =
        texts.iter().filter(|(_, text)| !text.is_empty()).map(|(what, text)| index(keyring, what, text)).collect();
    values.sort();
    values.dedup();
    for value in values {
        rows.add("referral_index", COLUMNS, [Sql::text(value), Sql::text(id)]);
    }
}
