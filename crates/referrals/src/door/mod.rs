//! How a service where nobody has an account opens what was sent to it: a letter to its mailbox says that something came, and whoever
//! sent it tells them a code by another way. The letter alone opens nothing, and neither does the code without knowing where.

pub mod mailbox;
pub mod pages;

use crate::referral::{KIND, Referral, reader, store};
use jiff::{SignedDuration, Timestamp};
use platform::audit::{Act, Who};
use platform::db::{Tx, Value as Sql};
use platform::job::Context;
use platform::outbox::{self, Letter, REFERRAL_DOOR, To};
use platform::secret::{self, Keyring};
use platform::{Result, audit, i18n, random, typed};
use serde_json::json;

/// The path of these pages.
pub const PATH: &str = "/referral/service";

/// The kind under which the key of a mailbox stands.
const MAILBOX: &str = "referral_mailbox";

/// The mailbox of a service where nobody has an account; nothing, where it has none.
pub async fn mailbox(tx: &mut Tx, keyring: &Keyring, service: &str) -> Result<Option<String>> {
    let sql = "SELECT \"sealed\" FROM \"referral_mailbox\" WHERE \"service\" = $1";
    let rows = tx.query(sql, &[Sql::text(service)]).await?;
    let sealed = rows.first().map(|row| row.text(0)).transpose()?.flatten();
    match (sealed, keyring.key(tx, MAILBOX, service).await?) {
        (Some(sealed), Some(key)) => key.open("address", &sealed).map(Some),
        _ => Ok(None),
    }
}

/// Sets the mailbox of a service; without an address it has none.
pub async fn set_mailbox(tx: &mut Tx, keyring: &Keyring, service: &str, address: &str) -> Result<()> {
    tx.execute("DELETE FROM \"referral_mailbox\" WHERE \"service\" = $1", &[Sql::text(service)]).await?;
    if address.is_empty() {
        return secret::destroy(tx, MAILBOX, service).await;
    }
    let sealed = keyring.key_for(tx, MAILBOX, service).await?.seal("address", address)?;
    let sql = "INSERT INTO \"referral_mailbox\" (\"service\", \"sealed\") VALUES ($1, $2)";
    tx.execute(sql, &[Sql::text(service), Sql::text(sealed)]).await
}

/// The look-up value of a code.
pub fn index(keyring: &Keyring, code: &str) -> String {
    keyring.index("referral door", &typed::code(code))
}

/// Makes a code for a referral; one that was made before opens nothing any more.
pub async fn renew(tx: &mut Tx, context: &Context, referral: &Referral, who: &Who) -> Result<String> {
    let (code, now) = (random::letters::<12>()?, context.clock.now());
    let sql = "INSERT INTO \"referral_door\" (\"referral\", \"code\", \"made_at\") VALUES ($1, $2, $3)
        ON CONFLICT (\"referral\") DO UPDATE SET \"code\" = $2, \"made_at\" = $3";
    let values = [Sql::text(&referral.id), Sql::text(index(&context.keyring, &code)), Sql::moment(now)];
    tx.execute(sql, &values).await?;
    let act = Act { act: "referral.door", kind: KIND, reference: &referral.id, detail: json!({}) };
    audit::append(tx, now, who, act).await?;
    Ok(code)
}

/// For how long a code opens what is over.
const AFTER: SignedDuration = SignedDuration::from_hours(14 * 24);

/// The referral that the code with this look-up value opens: one that is not over, or not for long, and while nobody there has an account
/// with which they see it.
pub async fn opens(tx: &mut Tx, code: &str, now: Timestamp) -> Result<Option<String>> {
    let sql = "SELECT \"referral\" FROM \"referral_door\" WHERE \"code\" = $1";
    let rows = tx.query(sql, &[Sql::text(code)]).await?;
    let Some(id) = rows.first().map(|row| row.text(0)).transpose()?.flatten() else { return Ok(None) };
    if reader::is_received(&reader::named(tx, &id).await?) {
        return Ok(None);
    }
    let found = store::fact(tx, &id).await?;
    Ok(found.filter(|one| !one.state.is_over() || now.duration_since(one.changed_at) < AFTER).map(|one| one.id))
}

/// Takes the code of a referral away.
pub async fn shut(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("DELETE FROM \"referral_door\" WHERE \"referral\" = $1", &[Sql::text(id)]).await
}

/// Writes to the mailbox of a service that something came or happened; nothing, where it has none.
pub async fn tell(tx: &mut Tx, context: &Context, referral: &Referral) -> Result<()> {
    let Some(address) = mailbox(tx, &context.keyring, &referral.service).await? else { return Ok(()) };
    let language = i18n::english().tag;
    let link = context.link(language, PATH);
    let letter = Letter {
        template: &REFERRAL_DOOR,
        language,
        to: To::Mail(address),
        account: None,
        words: &[("link", &link), ("reference", &referral.number)],
    };
    let letter = outbox::send(tx, &context.clock, &context.keyring, &letter).await?;
    let sql = "UPDATE \"referral_mailbox\" SET \"letter\" = $1 WHERE \"service\" = $2";
    tx.execute(sql, &[Sql::text(letter), Sql::text(&referral.service)]).await
}

/// Whether the last letter to the mailbox of a service came back.
pub async fn last_came_back(tx: &mut Tx, service: &str) -> Result<bool> {
    let sql = "SELECT \"letter\" FROM \"referral_mailbox\" WHERE \"service\" = $1";
    let rows = tx.query(sql, &[Sql::text(service)]).await?;
    match rows.first().map(|row| row.text(0)).transpose()?.flatten() {
        Some(letter) => outbox::has_come_back(tx, &letter).await,
        None => Ok(false),
    }
}
