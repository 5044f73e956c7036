//! A letter or text to whoever a referral is about, that there is something new: a number and an address, and nothing of what it is.

use super::SHORT;
use crate::agreement;
use crate::person::{self, together};
use crate::referral::{Referral, store};
use platform::Result;
use platform::db::{Tx, Value as Sql};
use platform::i18n;
use platform::job::Context;
use platform::outbox::{self, Letter, REFERRAL_OWN, To};
use platform::sealed::Words;
use platform::typed;

/// Writes it, where they said that this way is safe, and nothing of when or how not: that only a person can read. Nobody who was not
/// asked is written to; and nobody of whom anything else is told elsewhere.
pub async fn tell(tx: &mut Tx, context: &Context, referral: &Referral) -> Result<()> {
    let words = person::words(tx, &context.keyring, &referral.person).await?;
    let Some(to) = way(&words) else { return Ok(()) };
    let mut everybody = together::known(tx, &referral.person).await?;
    everybody.push(referral.person.clone());
    for one in everybody {
        let told = person::words(tx, &context.keyring, &one).await?;
        if !told.0.is_empty() && way(&told).is_none() {
            return Ok(());
        }
        for one in store::of_person(tx, &one).await? {
            let given = agreement::of(tx, &context.keyring, &one.id).await?;
            if !given.iter().all(agreement::Agreement::is_given) {
                return Ok(());
            }
        }
    }
    let language = i18n::of_code(words.text("language")).unwrap_or(i18n::english()).tag;
    let link = context.link(language, SHORT);
    let letter = Letter {
        template: &REFERRAL_OWN,
        language,
        to,
        account: None,
        words: &[("link", &link), ("reference", &referral.number)],
    };
    let letter = outbox::send(tx, &context.clock, &context.keyring, &letter).await?;
    let sql = "INSERT INTO \"referral_notice\" (\"letter\", \"person\") VALUES ($1, $2)";
    tx.execute(sql, &[Sql::text(letter), Sql::text(&referral.person)]).await
}

/// By which way; nothing, where none is safe without looking.
fn way(words: &Words) -> Option<To> {
    if ["safe-when", "safe-not"].iter().any(|field| !words.text(field).is_empty()) {
        return None;
    }
    match words.text("safe") {
        "text" => {
            let number: String = words.text("telephone").chars().map(typed::digit).collect();
            outbox::is_number(&number).then_some(To::Text(number))
        }
        "email" => Some(To::Mail(words.text("email").to_owned())),
        _ => None,
    }
}

/// The letters to somebody that are remembered.
async fn letters(tx: &mut Tx, person: &str) -> Result<Vec<String>> {
    let sql = "SELECT \"letter\" FROM \"referral_notice\" WHERE \"person\" = $1";
    let rows = tx.query(sql, &[Sql::text(person)]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// Takes back what has not gone out to somebody, and to whoever is kept as the same person: it was safe as they were reached before.
pub async fn withdraw(tx: &mut Tx, person: &str) -> Result<()> {
    let others = together::known(tx, person).await?;
    for one in others.iter().map(String::as_str).chain([person]) {
        for letter in letters(tx, one).await? {
            outbox::withdraw(tx, &letter).await?;
        }
    }
    Ok(())
}

/// Forgets to whom the letters to somebody went, who is erased.
pub async fn forget(tx: &mut Tx, person: &str) -> Result<()> {
    for letter in letters(tx, person).await? {
        outbox::forget(tx, &letter).await?;
    }
    tx.execute("DELETE FROM \"referral_notice\" WHERE \"person\" = $1", &[Sql::text(person)]).await
}
