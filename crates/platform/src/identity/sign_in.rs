//! Signing in by e-mail: a link that a button consumes, and a short code for the browser that asked.
//!
//! The browser that asks keeps a token of its own. Only with it does the link or the code sign in, so a mail that is
//! forwarded or read by a scanner opens nothing. A job looks for the account and sends the mail.

use super::account;
use super::invitation::{self, Door};
use crate::db::{Row, Tx, Value as Sql};
use crate::error::{Error, Result};
use crate::random;
use crate::secret::{self, Keyring};
use crate::typed::digit;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

/// How long a link or code is good.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_mins(15);
/// How often a code may be tried.
pub const TRIES: i64 = 5;
const KIND: &str = "sign_in";

/// A wish to sign in.
pub struct Wish<'a> {
    /// The address.
    pub email: &'a str,
    /// The language in which to write.
    pub language: &'a str,
    /// Where to go afterwards.
    pub next: &'a str,
}

/// Keeps a wish and answers its reference, and the token of the browser that asked.
pub async fn ask(tx: &mut Tx, keyring: &Keyring, wish: &Wish<'_>, now: Timestamp) -> Result<(String, String)> {
    let (id, browser) = (random::id()?, random::token()?);
    let key = keyring.key_for(tx, KIND, &id).await?;
    let values = [
        Sql::text(&id),
        Sql::text(random::hash(&browser)),
        Sql::text(key.seal("email", &account::tidy(wish.email))?),
        Sql::text(wish.language),
        Sql::text(wish.next),
        Sql::moment(now),
    ];
    tx.execute(
        "INSERT INTO \"sign_in\" (\"id\", \"browser_hash\", \"email_sealed\", \"language\", \"next\", \"created_at\", \"tries\")
         VALUES ($1, $2, $3, $4, $5, $6, 0)",
        &values,
    )
    .await?;
    Ok((id, browser))
}

/// The wishes that name an address. Each is opened, since a wish may name anybody.
pub async fn of_address(tx: &mut Tx, keyring: &Keyring, address: &str) -> Result<Vec<String>> {
    let address = account::tidy(address);
    let keys = keyring.keys(tx, KIND).await?;
    let mut found = Vec::new();
    for row in tx.query("SELECT \"id\", \"email_sealed\" FROM \"sign_in\"", &[]).await? {
        let id = row.text(0)?.unwrap_or_default();
        let sealed = row.text(1)?.unwrap_or_default();
        let email = keys.get(&id).map(|key| key.open("email", &sealed)).transpose()?;
        if email.is_some_and(|email| account::tidy(&email) == address) {
            found.push(id);
        }
    }
    Ok(found)
}

/// Removes a wish, with its key.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<()> {
    secret::destroy(tx, KIND, id).await?;
    tx.execute("DELETE FROM \"sign_in\" WHERE \"id\" = $1", &[Sql::text(id)]).await
}

/// What the mail carries.
pub struct Sent {
    /// Whose account it is, unless an invitation is still to make it.
    pub account: Option<String>,
    /// The address.
    pub email: String,
    /// The language to write in.
    pub language: String,
    /// The token of the link.
    pub link: String,
    /// The code.
    pub code: String,
}

/// Looks for the account of a wish, or an invitation that makes one, and makes its link and code. Nothing, when there is
/// neither or the time is over.
pub async fn prepare(tx: &mut Tx, keyring: &Keyring, id: &str, now: Timestamp, today: Date) -> Result<Option<Sent>> {
    let sql = "SELECT \"email_sealed\", \"language\", \"created_at\" FROM \"sign_in\" WHERE \"id\" = $1 AND \"used_at\" IS NULL";
    let rows = tx.query(sql, &[Sql::text(id)]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let Some(key) = keyring.key(tx, KIND, id).await? else { return Ok(None) };
    let email = key.open("email", &row.text(0)?.unwrap_or_default())?;
    let late = now.duration_since(row.moment(2)?.unwrap_or_default()) > GOOD_FOR;
    let account = match invitation::door(tx, keyring, &email, now, today).await? {
        _ if late => return Ok(None),
        Door::Closed => return Ok(None),
        Door::Account(id) => Some(id),
        Door::Invitations(..) => None,
    };
    let (link, code) = (random::token()?, random::digits()?);
    let values = [
        Sql::Text(account.clone()),
        Sql::text(random::hash(&link)),
        Sql::text(code_hash(keyring, id, &code)),
        Sql::text(id),
    ];
    tx.execute(
        "UPDATE \"sign_in\" SET \"account\" = $1, \"link_hash\" = $2, \"code_hash\" = $3 WHERE \"id\" = $4",
        &values,
    )
    .await?;
    Ok(Some(Sent { account, email, language: row.text(1)?.unwrap_or_default(), link, code }))
}

/// What became of an attempt.
#[derive(Debug, PartialEq)]
pub enum Attempt {
    /// It is good: for which wish, and where to go.
    Good {
        /// The wish; [`account`] says whose it is.
        wish: String,
        /// Where to go.
        next: String,
    },
    /// The link or code is too old, was used, or never was.
    Over,
    /// The link is good, but another browser asked for it.
    OtherBrowser,
    /// What was typed is no whole code. It costs no try.
    Incomplete,
    /// Too many wrong codes were tried.
    Spent,
    /// The code is wrong.
    Wrong {
        /// How many tries are left.
        left: i64,
        /// At whose account it was a guess.
        account: Option<String>,
    },
}

/// Whether a link could sign this browser in. Changes nothing.
pub async fn look(tx: &mut Tx, link: &str, browser: &str, now: Timestamp) -> Result<Attempt> {
    match find(tx, "link_hash", link).await? {
        Some(asked) if asked.is_open(now) && asked.browser_hash == random::hash(browser) => Ok(asked.good()),
        Some(asked) if asked.is_open(now) => Ok(Attempt::OtherBrowser),
        _ => Ok(Attempt::Over),
    }
}

/// Consumes a link.
pub async fn use_link(tx: &mut Tx, link: &str, browser: &str, now: Timestamp) -> Result<Attempt> {
    let attempt = look(tx, link, browser, now).await?;
    match (&attempt, find(tx, "link_hash", link).await?) {
        (Attempt::Good { .. }, Some(asked)) if !consume(tx, &asked, now).await? => Ok(Attempt::Over),
        _ => Ok(attempt),
    }
}

/// Consumes a code that was typed into the browser that asked, with the digits of whichever keyboard.
pub async fn use_code(tx: &mut Tx, keyring: &Keyring, browser: &str, code: &str, now: Timestamp) -> Result<Attempt> {
    let asked = match find(tx, "browser_hash", browser).await? {
        Some(asked) if asked.is_open(now) => asked,
        Some(asked) if asked.tries >= TRIES => return Ok(Attempt::Spent),
        _ => return Ok(Attempt::Over),
    };
    let typed: String = code.chars().map(digit).filter(char::is_ascii_digit).collect();
    if typed.len() != random::DIGITS {
        return Ok(Attempt::Incomplete);
    }
    // Counted before it is compared, in one statement: guesses at the same moment do not share a try.
    let sql = "UPDATE \"sign_in\" SET \"tries\" = \"tries\" + 1 WHERE \"id\" = $1 AND \"tries\" < $2 AND \"used_at\" IS NULL RETURNING \"tries\"";
    let counted = tx.query(sql, &[Sql::text(&asked.id), Sql::Int(Some(TRIES))]).await?;
    let Some(tries) = counted.first().map(|row| row.int(0)).transpose()?.flatten() else { return Ok(Attempt::Over) };
    let fits = asked.code_hash.as_deref() == Some(code_hash(keyring, &asked.id, &typed).as_str());
    if !fits {
        return Ok(Attempt::Wrong { left: TRIES - tries, account: asked.account });
    }
    if consume(tx, &asked, now).await? { Ok(asked.good()) } else { Ok(Attempt::Over) }
}

/// Whose account a wish led to, now that it was proved; nobody's, when it has ended meanwhile.
pub async fn account(
    tx: &mut Tx,
    keyring: &Keyring,
    wish: &str,
    now: Timestamp,
    today: Date,
) -> Result<Option<String>> {
    let sql = "SELECT \"account\", \"email_sealed\", \"next\" FROM \"sign_in\" WHERE \"id\" = $1 AND \"link_hash\" IS NOT NULL";
    let rows = tx.query(sql, &[Sql::text(wish)]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    if let Some(account) = row.text(0)? {
        return Ok(Some(account));
    }
    let Some(key) = keyring.key(tx, KIND, wish).await? else { return Ok(None) };
    let email = key.open("email", &row.text(1)?.unwrap_or_default())?;
    let next = row.text(2)?.unwrap_or_default();
    invitation::enter(tx, keyring, &email, invited(&next), (now, today)).await
}

/// Where somebody goes who followed the link of an invitation; its token comes along through whichever way they sign in.
pub fn next_of(link: &str) -> String {
    format!("{WORK}{INVITED}{link}")
}

/// The token of the invitation that brought somebody here, if one did.
pub fn invited(next: &str) -> Option<&str> {
    next.split_once(INVITED).map(|(_, token)| token)
}

const INVITED: &str = "?invited=";

/// Removes wishes that are over, with the addresses in them.
pub async fn tidy(tx: &mut Tx, now: Timestamp) -> Result<()> {
    let rows =
        tx.query("SELECT \"id\" FROM \"sign_in\" WHERE \"created_at\" < $1", &[Sql::moment(now - GOOD_FOR)]).await?;
    for row in rows {
        let id = row.text(0)?.unwrap_or_default();
        secret::destroy(tx, KIND, &id).await?;
        tx.execute("DELETE FROM \"sign_in\" WHERE \"id\" = $1", &[Sql::text(id)]).await?;
    }
    Ok(())
}

struct Asked {
    id: String,
    browser_hash: String,
    account: Option<String>,
    code_hash: Option<String>,
    next: String,
    created_at: Timestamp,
    tries: i64,
    used: bool,
}

impl Asked {
    fn is_open(&self, now: Timestamp) -> bool {
        let age = now.duration_since(self.created_at);
        // A clock that was set back must not make a link good for longer.
        !self.used && self.tries < TRIES && age <= GOOD_FOR && age >= -GOOD_FOR
    }

    fn good(&self) -> Attempt {
        Attempt::Good { wish: self.id.clone(), next: self.next.clone() }
    }
}

async fn find(tx: &mut Tx, column: &str, token: &str) -> Result<Option<Asked>> {
    let sql = format!(
        "SELECT \"id\", \"browser_hash\", \"account\", \"code_hash\", \"next\", \"created_at\", \"tries\", \"used_at\" FROM \"sign_in\" WHERE \"{column}\" = $1"
    );
    let rows = tx.query(&sql, &[Sql::text(random::hash(token))]).await?;
    rows.first().map(asked).transpose()
}

fn asked(row: &Row) -> Result<Asked> {
    Ok(Asked {
        id: row.text(0)?.unwrap_or_default(),
        browser_hash: row.text(1)?.unwrap_or_default(),
        account: row.text(2)?,
        code_hash: row.text(3)?,
        next: row.text(4)?.unwrap_or_default(),
        created_at: row.moment(5)?.unwrap_or_default(),
        tries: row.int(6)?.unwrap_or_default(),
        used: row.int(7)?.is_some(),
    })
}

/// Marks it as used; false when another request was quicker.
async fn consume(tx: &mut Tx, asked: &Asked, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE \"sign_in\" SET \"used_at\" = $1 WHERE \"id\" = $2 AND \"used_at\" IS NULL RETURNING \"id\"";
    Ok(!tx.query(sql, &[Sql::moment(now), Sql::text(&asked.id)]).await?.is_empty())
}

/// Eight digits could be guessed from a plain hash, so this one takes the partnership's own key.
fn code_hash(keyring: &Keyring, id: &str, code: &str) -> String {
    keyring.index("sign-in code", &format!("{id} {code}"))
}

/// The person's own work.
pub const WORK: &str = "/work";

/// Where to go after signing in: a path of this site, or the person's own work.
///
/// Anything that a browser could read as another host is refused: `//host`, `/\host`, a scheme, a control character.
pub fn safe_next(next: &str) -> &str {
    if is_inside(next) && !next.starts_with("/sign-in") { next } else { WORK }
}

/// Whether a browser reads this as a path of this site.
pub fn is_inside(path: &str) -> bool {
    let inside = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n', '\t', '\0']);
    inside && path.chars().all(|c| !c.is_control()) && path.len() <= 500
}

/// An error for a way of signing in that the site does not offer.
pub fn not_offered(way: &str) -> Error {
    Error::not_found(format!("sign-in/{way}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_to_another_site() {
        for fine in ["/", "/work", "/actions/A1?as-at=2026-01-01", "/ar/actions"] {
            assert_eq!(safe_next(fine), fine);
        }
        for bad in [
            "",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "javascript:1",
            "/a\r\nSet-Cookie: x",
            "/\t/evil.example",
            "/sign-in",
        ] {
            assert_eq!(safe_next(bad), "/work", "{bad}");
        }
    }
}
