//! Accounts: who somebody is, since when, and until when.

use crate::db::{Row, Rows, Tx, Value as Sql};
use crate::error::{Error, Result};
use crate::random;
use crate::secret::{self, Keyring, RecordKey};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeSet, HashMap};

/// The kind under which an account's key and its audit stand.
pub const KIND: &str = "account";

/// An account.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its reference, which nobody can guess.
    pub id: String,
    /// Counts its changes.
    pub version: i64,
    /// The name by which the person is greeted; empty once erased.
    pub name: String,
    /// The e-mail address, unless the person has none.
    pub email: Option<String>,
    /// The language in which we write to them.
    pub language: String,
    /// The organisation they belong to.
    pub organisation: Option<String>,
    /// When it was made.
    pub created_at: Timestamp,
    /// Who made it.
    pub created_by: String,
    /// When the person first signed in; until then it is an invitation.
    pub first_signed_in_at: Option<Timestamp>,
    /// The last day on which they may sign in.
    pub leaves_on: Option<Date>,
    /// When it was ended.
    pub ended_at: Option<Timestamp>,
    /// When its words were erased.
    pub erased_at: Option<Timestamp>,
}

/// What is needed for a new account.
pub struct New<'a> {
    /// The name.
    pub name: &'a str,
    /// The e-mail address, unless the person has none.
    pub email: Option<&'a str>,
    /// The language in which we write to them.
    pub language: &'a str,
    /// The organisation they belong to.
    pub organisation: Option<&'a str>,
    /// Who makes it: an account, or `command line`.
    pub by: &'a str,
}

impl Account {
    /// Whether the person may sign in on this day.
    pub fn is_active(&self, today: Date) -> bool {
        self.ended_at.is_none() && self.leaves_on.is_none_or(|last| today <= last)
    }
}

/// The form in which an address is looked up: without space around it, in small letters.
pub fn tidy(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Whether this could be an address: something, an @, and a host with a dot or `localhost`.
pub fn is_address(email: &str) -> bool {
    let plain = |text: &str| {
        !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;:\"()@".contains(c))
    };
    match email.trim().rsplit_once('@') {
        Some((local, host)) => {
            let whole = host == "localhost" || (host.contains('.') && host.split('.').all(|part| !part.is_empty()));
            plain(local) && plain(host) && email.len() <= 254 && whole
        }
        None => false,
    }
}

/// The look-up value of an address.
pub fn index(keyring: &Keyring, email: &str) -> String {
    keyring.index("email", &tidy(email))
}

/// Makes an account and answers its reference.
///
/// # Errors
/// [`Error::Invalid`] when the address has an account already.
pub async fn create(tx: &mut Tx, keyring: &Keyring, now: Timestamp, new: New<'_>) -> Result<String> {
    let taken = "SELECT \"id\" FROM \"account\" WHERE \"email_index\" = $1";
    if let Some(email) = new.email
        && !tx.query(taken, &[Sql::text(index(keyring, email))]).await?.is_empty()
    {
        return Err(Error::invalid("There is an account with this e-mail address already."));
    }
    let mut rows = Rows::default();
    let id = prepare(&mut rows, keyring, now, new)?;
    rows.insert(tx).await?;
    Ok(id)
}

/// Makes the rows of an account for an address that has none, and answers its reference.
pub fn prepare(rows: &mut Rows, keyring: &Keyring, now: Timestamp, new: New<'_>) -> Result<String> {
    let id = random::id()?;
    let key = keyring.new_key(rows, KIND, &id)?;
    let values = [
        Sql::text(&id),
        Sql::Int(Some(1)),
        Sql::text(key.seal("name", new.name.trim())?),
        Sql::Text(new.email.map(|email| key.seal("email", email.trim())).transpose()?),
        Sql::Text(new.email.map(|email| index(keyring, email))),
        Sql::text(new.language),
        Sql::Text(new.organisation.map(str::to_owned)),
        Sql::moment(now),
        Sql::text(new.by),
    ];
    rows.add("account", &COLUMNS, values);
    Ok(id)
}

const COLUMNS: [&str; 9] = [
    "id",
    "row_version",
    "name_sealed",
    "email_sealed",
    "email_index",
    "language",
    "organisation",
    "created_at",
    "created_by",
];

/// The account of this reference.
pub async fn get(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Account>> {
    let rows = tx.query(&format!("{SELECT} WHERE \"id\" = $1"), &[Sql::text(id)]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let key = keyring.key(tx, KIND, id).await?;
    from_row(row, key.as_ref()).map(Some)
}

/// The account of this address.
pub async fn by_email(tx: &mut Tx, keyring: &Keyring, email: &str) -> Result<Option<Account>> {
    let sql = "SELECT \"id\" FROM \"account\" WHERE \"email_index\" = $1";
    let rows = tx.query(sql, &[Sql::text(index(keyring, email))]).await?;
    match rows.first().map(|row| row.text(0)).transpose()?.flatten() {
        Some(id) => get(tx, keyring, &id).await,
        None => Ok(None),
    }
}

/// All accounts, in the order of their names; an erased one comes last.
pub async fn all(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Account>> {
    let rows = tx.query(SELECT, &[]).await?;
    let keys = keyring.keys(tx, KIND).await?;
    let mut accounts = Vec::with_capacity(rows.len());
    for row in &rows {
        let id = row.text(0)?.unwrap_or_default();
        accounts.push(from_row(row, keys.get(&id))?);
    }
    accounts
        .sort_by_cached_key(|account| (account.erased_at.is_some(), account.name.to_lowercase(), account.id.clone()));
    Ok(accounts)
}

/// Every account that bears an address, an ended one too whose address is another's by now. Each is opened.
pub async fn bearing(tx: &mut Tx, keyring: &Keyring, email: &str) -> Result<Vec<Account>> {
    let address = tidy(email);
    let mut all = all(tx, keyring).await?;
    all.retain(|account| account.email.as_deref().is_some_and(|email| tidy(email) == address));
    Ok(all)
}

/// Whoever has left: ended, or past the last day.
pub async fn gone(tx: &mut Tx, today: Date) -> Result<BTreeSet<String>> {
    let sql = "SELECT \"id\" FROM \"account\" WHERE \"ended_at\" IS NOT NULL OR \"leaves_on\" < $1";
    let rows = tx.query(sql, &[Sql::text(today.to_string())]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// The accounts that ended before a moment and still have their words.
pub async fn ended_before(tx: &mut Tx, before: Timestamp) -> Result<Vec<String>> {
    let sql = "SELECT \"id\" FROM \"account\" WHERE \"ended_at\" < $1 AND \"erased_at\" IS NULL ORDER BY \"ended_at\", \"id\"";
    let rows = tx.query(sql, &[Sql::moment(before)]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// Keeps an account as it is for everybody else until the transaction ends.
pub async fn lock(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("UPDATE \"account\" SET \"row_version\" = \"row_version\" WHERE \"id\" = $1", &[Sql::text(id)]).await
}

/// Where an account stands, for many look-ups at once.
pub struct Place {
    /// The account.
    pub account: String,
    /// The organisation it belongs to.
    pub organisation: Option<String>,
    /// Whether it has ended.
    pub ended: bool,
}

/// Who has an account, by the look-up value of their address.
pub async fn by_index(tx: &mut Tx) -> Result<HashMap<String, Place>> {
    let sql = "SELECT \"email_index\", \"id\", \"organisation\", \"ended_at\" FROM \"account\" WHERE \"email_index\" IS NOT NULL";
    let place = |row: &Row| {
        let account = row.text(1)?.unwrap_or_default();
        let place = Place { account, organisation: row.text(2)?, ended: row.int(3)?.is_some() };
        Ok((row.text(0)?.unwrap_or_default(), place))
    };
    tx.query(sql, &[]).await?.iter().map(place).collect()
}

/// How many accounts that have not ended belong to each organisation.
pub async fn counts(tx: &mut Tx) -> Result<HashMap<String, i64>> {
    let sql = "SELECT \"organisation\", COUNT(*) FROM \"account\" WHERE \"ended_at\" IS NULL AND \"organisation\" IS NOT NULL GROUP BY \"organisation\"";
    let rows = tx.query(sql, &[]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.unwrap_or_default(), row.int(1)?.unwrap_or_default()))).collect()
}

/// Saves the name, address, language, organisation and last day of an account.
///
/// # Errors
/// [`Error::Invalid`] when somebody else saved it since it was read, or when another account has the address.
pub async fn save(tx: &mut Tx, keyring: &Keyring, account: &Account) -> Result<()> {
    let key = keyring.key_for(tx, KIND, &account.id).await?;
    let email_index = account.email.as_deref().map(|email| index(keyring, email));
    let taken = "SELECT \"id\" FROM \"account\" WHERE \"email_index\" = $1 AND \"id\" <> $2";
    let address = [Sql::Text(email_index.clone()), Sql::text(&account.id)];
    if email_index.is_some() && !tx.query(taken, &address).await?.is_empty() {
        return Err(Error::invalid("There is another account with this e-mail address."));
    }
    let email = account.email.as_deref().map(|email| key.seal("email", email.trim())).transpose()?;
    let values = [
        Sql::text(key.seal("name", account.name.trim())?),
        Sql::Text(email),
        Sql::Text(email_index),
        Sql::text(&account.language),
        Sql::Text(account.organisation.clone()),
        Sql::Text(account.leaves_on.map(|day| day.to_string())),
        Sql::text(&account.id),
        Sql::Int(Some(account.version)),
    ];
    let sql = "UPDATE \"account\" SET \"row_version\" = \"row_version\" + 1, \"name_sealed\" = $1, \"email_sealed\" = $2, \"email_index\" = $3,
        \"language\" = $4, \"organisation\" = $5, \"leaves_on\" = $6 WHERE \"id\" = $7 AND \"row_version\" = $8 RETURNING \"id\"";
    if tx.query(sql, &values).await?.is_empty() {
        return Err(Error::Stale);
    }
    Ok(())
}

/// Notes to which organisation somebody belongs, unless they belong to one.
pub async fn belongs(tx: &mut Tx, id: &str, organisation: &str) -> Result<()> {
    let sql = "UPDATE \"account\" SET \"organisation\" = $1, \"row_version\" = \"row_version\" + 1 WHERE \"id\" = $2 AND \"organisation\" IS NULL";
    tx.execute(sql, &[Sql::text(organisation), Sql::text(id)]).await
}

/// Notes that the person signed in for the first time.
pub async fn signed_in(tx: &mut Tx, id: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"account\" SET \"first_signed_in_at\" = $1 WHERE \"id\" = $2 AND \"first_signed_in_at\" IS NULL";
    tx.execute(sql, &[Sql::moment(now), Sql::text(id)]).await
}

/// Ends an account with its sessions, task links and codes. What it answered for must have been handed over before.
pub async fn end(tx: &mut Tx, id: &str, by: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"account\" SET \"ended_at\" = $1, \"ended_by\" = $2, \"row_version\" = \"row_version\" + 1 WHERE \"id\" = $3 AND \"ended_at\" IS NULL";
    tx.execute(sql, &[Sql::moment(now), Sql::text(by), Sql::text(id)]).await?;
    super::task::end_all(tx, id, now).await?;
    super::card::end(tx, id, now).await?;
    super::session::end_all(tx, id, None).await
}

/// Lets the address of an account that has ended be that of another one. The words stay until they are erased.
pub async fn release_address(tx: &mut Tx, id: &str) -> Result<()> {
    let sql = "UPDATE \"account\" SET \"email_index\" = NULL WHERE \"id\" = $1 AND \"ended_at\" IS NOT NULL";
    tx.execute(sql, &[Sql::text(id)]).await
}

/// Opens an account again that had ended, as of somebody who signs in for the first time. Its passkeys go: a device may
/// be in other hands by now.
pub async fn reopen(tx: &mut Tx, id: &str) -> Result<()> {
    super::passkey::end_all(tx, id).await?;
    let sql = "UPDATE \"account\" SET \"ended_at\" = NULL, \"ended_by\" = NULL, \"leaves_on\" = NULL, \"first_signed_in_at\" = NULL,
        \"row_version\" = \"row_version\" + 1 WHERE \"id\" = $1 AND \"erased_at\" IS NULL";
    tx.execute(sql, &[Sql::text(id)]).await
}

/// Erases the words of an account: its key goes, and its address can be looked up no more. The row stays as a stub.
pub async fn erase(tx: &mut Tx, id: &str, by: &str, now: Timestamp) -> Result<()> {
    end(tx, id, by, now).await?;
    secret::destroy(tx, KIND, id).await?;
    let sql = "UPDATE \"account\" SET \"name_sealed\" = NULL, \"email_sealed\" = NULL, \"email_index\" = NULL, \"erased_at\" = $1 WHERE \"id\" = $2";
    tx.execute(sql, &[Sql::moment(now), Sql::text(id)]).await?;
    for table in ["passkey", "openid_identity", "card_code", "task_link"] {
        tx.execute(&format!("DELETE FROM \"{table}\" WHERE \"account\" = $1"), &[Sql::text(id)]).await?;
    }
    Ok(())
}

const SELECT: &str = "SELECT \"id\", \"row_version\", \"name_sealed\", \"email_sealed\", \"language\", \"organisation\", \"created_at\", \"created_by\",
    \"first_signed_in_at\", \"leaves_on\", \"ended_at\", \"erased_at\" FROM \"account\"";

fn from_row(row: &Row, key: Option<&RecordKey>) -> Result<Account> {
    // Without its key an account is a stub: its words were erased.
    let open = |column: &str, sealed: Option<String>| match (key, sealed) {
        (Some(key), Some(sealed)) => key.open(column, &sealed).map(Some),
        _ => Ok(None),
    };
    let leaves_on = row.text(9)?.map(|day| day.parse()).transpose();
    Ok(Account {
        id: row.text(0)?.unwrap_or_default(),
        version: row.int(1)?.unwrap_or_default(),
        name: open("name", row.text(2)?)?.unwrap_or_default(),
        email: open("email", row.text(3)?)?,
        language: row.text(4)?.unwrap_or_default(),
        organisation: row.text(5)?,
        created_at: row.moment(6)?.unwrap_or_default(),
        created_by: row.text(7)?.unwrap_or_default(),
        first_signed_in_at: row.moment(8)?,
        leaves_on: leaves_on.map_err(|_| Error::Internal("a stored date is not readable".to_owned()))?,
        ended_at: row.moment(10)?,
        erased_at: row.moment(11)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_other_words() {
        for good in ["mina@school.example", " Mina.Begum+1@a.b.example ", "root@localhost"] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "",
            "mina",
            "@school.example",
            "mina@",
            "a b@c.d",
            "a@b..c",
            "a@b@c.d",
            "a,b@c.d",
            "<a@b.c>",
            "a@b.c\r\nBcc: d@e.f",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
