//! What the identity of an account holds about its owner: for a copy, for a search, and to be erased.

use super::account::{self, Account};
use super::{invitation, role, session, sign_in, task};
use crate::audit::{self, Search};
use crate::db::{Tx, Value as Sql};
use crate::error::Result;
use crate::outbox;
use crate::part::{Erasing, Found};
use crate::secret::Keyring;
use crate::sought::Sought;
use crate::{limit, secret};
use jiff::Timestamp;
use serde_json::{Value, json};

/// The most audit entries that a copy holds.
const MOST: i64 = 100_000;

/// Everything about an account, for its owner.
pub async fn data(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Value> {
    let Some(account) = account::get(tx, keyring, id).await? else { return Ok(Value::Null) };
    let roles = role::of(tx, id).await?;
    let roles = roles.iter().map(|one| {
        let until = one.until.map(|day| day.to_string());
        json!({ "role": one.held.role, "for": one.held.scope, "from": one.from.to_string(), "until": until, "ended": one.ended_at.map(|at| at.to_string()) })
    });
    let roles: Vec<Value> = roles.collect();
    Ok(json!({
        "account": details(&account),
        "roles": roles,
        "sessions": sessions(tx, id).await?,
        "ways_to_sign_in": ways(tx, id).await?,
        "task_links": rows(tx, "SELECT \"act\", \"ref\", \"given_at\" FROM \"task_link\" WHERE \"account\" = $1 ORDER BY \"given_at\"", id, ["act", "record", "at"]).await?,
        "invitations": rows(tx, "SELECT \"role\", \"scope\", \"given_at\" FROM \"invitation\" WHERE \"account\" = $1 OR \"email_index\" = (SELECT \"email_index\" FROM \"account\" WHERE \"id\" = $1) ORDER BY \"given_at\"", id, ["role", "for", "at"]).await?,
        "mails_on_their_way": on_their_way(tx, keyring, &account).await?,
        "mails": rows(tx, "SELECT \"template\", \"channel\", \"created_at\" FROM \"outbox\" WHERE \"account\" = $1 ORDER BY \"created_at\"", id, ["template", "channel", "at"]).await?,
        "audit": audited(tx, id).await?,
    }))
}

/// When the letters were written that go to somebody's address and belong to no account, such as those to sign in.
async fn on_their_way(tx: &mut Tx, keyring: &Keyring, account: &Account) -> Result<Vec<String>> {
    let Some(email) = &account.email else { return Ok(Vec::new()) };
    let letters = outbox::to_address(tx, keyring, email).await?;
    Ok(letters.iter().filter(|one| one.account.is_none()).map(|one| one.at.to_string()).collect())
}

fn details(account: &Account) -> Value {
    let moment = |at: Option<Timestamp>| at.map(|at| at.to_string());
    json!({
        "id": account.id,
        "name": account.name,
        "email": account.email,
        "language": account.language,
        "organisation": account.organisation,
        "made_at": account.created_at.to_string(),
        "first_signed_in_at": moment(account.first_signed_in_at),
        "last_day": account.leaves_on.map(|day| day.to_string()),
        "ended_at": moment(account.ended_at),
    })
}

async fn sessions(tx: &mut Tx, id: &str) -> Result<Vec<Value>> {
    // Those that have run out are told too, as long as they are kept.
    let all = session::kept(tx, id).await?;
    let one = |one: &session::Session| json!({ "way": one.way, "device": one.device, "from": one.created_at.to_string(), "last_used": one.seen_at.to_string() });
    Ok(all.iter().map(one).collect())
}

async fn ways(tx: &mut Tx, id: &str) -> Result<Value> {
    let passkeys = "SELECT \"label\", \"id\", \"created_at\" FROM \"passkey\" WHERE \"account\" = $1";
    let directories = "SELECT \"issuer\", \"subject\", \"created_at\" FROM \"openid_identity\" WHERE \"account\" = $1";
    let cards = "SELECT \"given_by\", \"id\", \"given_at\" FROM \"card_code\" WHERE \"account\" = $1";
    Ok(json!({
        "passkeys": rows(tx, passkeys, id, ["label", "id", "at"]).await?,
        "directories": rows(tx, directories, id, ["issuer", "subject", "at"]).await?,
        "cards": rows(tx, cards, id, ["given_by", "id", "at"]).await?,
    }))
}

/// Rows of two texts and a moment.
async fn rows(tx: &mut Tx, sql: &str, id: &str, names: [&str; 3]) -> Result<Vec<Value>> {
    let rows = tx.query(sql, &[Sql::text(id)]).await?;
    let row = |row: &crate::db::Row| {
        Ok(json!({ names[0]: row.text(0)?, names[1]: row.text(1)?, names[2]: row.moment(2)?.map(|at| at.to_string()) }))
    };
    rows.iter().map(row).collect()
}

/// What they did, and what was done to their account. Of somebody else's deed it tells the role, not the person.
async fn audited(tx: &mut Tx, id: &str) -> Result<Vec<Value>> {
    let by = audit::search(tx, &Search { account: id.to_owned(), ..Search::default() }, MOST).await?;
    let about = audit::search(tx, &Search { reference: id.to_owned(), ..Search::default() }, MOST).await?;
    let mut all: Vec<_> = by.into_iter().chain(about).collect();
    all.sort_by_key(|entry| entry.seq);
    all.dedup_by_key(|entry| entry.seq);
    let one = |entry: &audit::Entry| {
        let reference = if entry.who.account == id || entry.reference == id { &entry.reference } else { "" };
        json!({ "at": entry.at.to_string(), "act": entry.act, "by_you": entry.who.account == id, "role": entry.who.role, "kind": entry.kind, "record": reference })
    };
    Ok(all.iter().map(one).collect())
}

/// Where somebody stands: an address in accounts, wishes to sign in, invitations and letters on their way; other words in
/// the names of accounts and invitations.
pub async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    match sought {
        Sought::Address(address) => bearing(tx, keyring, address).await,
        Sought::Words(_) => named(tx, keyring, sought).await,
    }
}

async fn bearing(tx: &mut Tx, keyring: &Keyring, address: &str) -> Result<Vec<Found>> {
    let mut all: Vec<Found> = account::bearing(tx, keyring, address).await?.into_iter().map(of_account).collect();
    for id in sign_in::of_address(tx, keyring, address).await? {
        all.push(alone("sign_in", id, None, None, String::new()));
    }
    all.extend(invitation::to_address(tx, keyring, address).await?.into_iter().map(of_invitation));
    for letter in outbox::to_address(tx, keyring, address).await? {
        all.push(alone("outbox", letter.id, letter.account, Some(letter.at), String::new()));
    }
    Ok(all)
}

async fn named(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let accounts = account::all(tx, keyring).await?.into_iter().filter(|one| sought.is_in(&one.name)).map(of_account);
    let invitations = invitation::all(tx).await?;
    let invitations = invitation::open(tx, keyring, invitations).await?.into_iter();
    Ok(accounts.chain(invitations.filter(|one| sought.is_in(&one.name)).map(of_invitation)).collect())
}

fn of_account(account: Account) -> Found {
    let (reference, at) = (account.id.clone(), Some(account.created_at));
    Found { kind: account::KIND, reference, key: None, account: Some(account.id), at, words: account.name }
}

fn of_invitation(one: invitation::Invitation) -> Found {
    alone(invitation::KIND, one.id, one.account, Some(one.given_at), one.name)
}

/// Something whose words have a key of their own.
fn alone(kind: &'static str, id: String, account: Option<String>, at: Option<Timestamp>, words: String) -> Found {
    Found { kind, reference: id.clone(), key: Some((kind, id)), account, at, words }
}

/// Erases the words that have this key, with what else of them can be looked up.
pub async fn forget(tx: &mut Tx, (kind, reference): (&str, &str)) -> Result<()> {
    match kind {
        "sign_in" => sign_in::remove(tx, reference).await,
        invitation::KIND => invitation::erase(tx, reference).await,
        "outbox" => outbox::forget(tx, reference).await,
        _ => secret::destroy(tx, kind, reference).await,
    }
}

/// Erases whatever bears the address of an account, and perhaps no account.
async fn erase_address(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<()> {
    let Some(email) = account::get(tx, keyring, id).await?.and_then(|account| account.email) else { return Ok(()) };
    for wish in sign_in::of_address(tx, keyring, &email).await? {
        sign_in::remove(tx, &wish).await?;
    }
    for letter in outbox::to_address(tx, keyring, &email).await? {
        outbox::forget(tx, &letter.id).await?;
    }
    limit::forget(tx, &keyring.index("limit", &account::tidy(&email))).await
}

/// Erases the words of an account wherever the identity keeps them; the row stays as a stub.
pub async fn erase(tx: &mut Tx, erasing: &Erasing<'_>) -> Result<()> {
    let id = erasing.account;
    if let Some(keyring) = erasing.keyring {
        erase_address(tx, keyring, id).await?;
    }
    invitation::erase_of(tx, id).await?;
    for row in tx.query("SELECT \"id\" FROM \"sign_in\" WHERE \"account\" = $1", &[Sql::text(id)]).await? {
        sign_in::remove(tx, &row.text(0)?.unwrap_or_default()).await?;
    }
    for row in tx.query("SELECT \"id\" FROM \"outbox\" WHERE \"account\" = $1", &[Sql::text(id)]).await? {
        outbox::forget(tx, &row.text(0)?.unwrap_or_default()).await?;
    }
    tx.execute("DELETE FROM \"passkey_challenge\" WHERE \"account\" = $1", &[Sql::text(id)]).await?;
    task::end_all(tx, id, erasing.now).await?;
    account::erase(tx, id, &erasing.who.account, erasing.now).await?;
    secret::destroy(tx, account::KIND, id).await
}
