//! Invitations: what somebody would be once they prove that an address is theirs.
//!
//! Nobody has an account before that, and one who has an account is asked in the same words, so that no invitation
//! tells whether there is one. An invitation lapses after 30 days, and can be sent again or taken back until then.

use super::account;
use crate::db::{Row, Rows, Tx, Value as Sql};
use crate::error::{Error, Result};
use crate::outbox;
use crate::permission::Held;
use crate::random;
use crate::secret::{self, Keyring, RecordKey};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;

/// The kind under which an invitation's key and its audit stand.
pub const KIND: &str = "invitation";

/// How long an invitation is good after it was last sent.
pub const GOOD_FOR: SignedDuration = SignedDuration::from_hours(24 * 30);

/// An invitation.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Its reference, which nobody can guess.
    pub id: String,
    /// The name by which the person would be greeted; empty once it is not needed any more.
    pub name: String,
    /// The address; empty once it is not needed any more.
    pub email: String,
    /// The language in which we write to them.
    pub language: String,
    /// The organisation they would belong to.
    pub organisation: String,
    /// The role they would hold.
    pub held: Held,
    /// Its first day; without it, the day on which they accept.
    pub from: Option<Date>,
    /// Its last day, if it has one.
    pub until: Option<Date>,
    /// Who invited them.
    pub given_by: String,
    /// When.
    pub given_at: Timestamp,
    /// Until when it can be accepted.
    pub lapses_at: Timestamp,
    /// The hash of its newest link.
    pub link_hash: Option<String>,
    /// The letter that was last written, in the outbox.
    pub letter: Option<String>,
    /// What was said to it.
    pub answer: Option<Answer>,
    /// When that was.
    pub settled_at: Option<Timestamp>,
    /// Who accepted or declined it.
    pub account: Option<String>,
    /// Whether its words are still kept.
    pub kept: bool,
}

/// What became of an invitation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// The role is held.
    Accepted,
    /// The person does not want it.
    Declined,
    /// Whoever invited thought better of it.
    TakenBack,
}

impl Answer {
    /// Its word in the database and in the keys of its words.
    pub fn name(self) -> &'static str {
        match self {
            Answer::Accepted => "accepted",
            Answer::Declined => "declined",
            Answer::TakenBack => "taken-back",
        }
    }

    fn named(name: &str) -> Option<Answer> {
        [Answer::Accepted, Answer::Declined, Answer::TakenBack].into_iter().find(|one| one.name() == name)
    }
}

impl Invitation {
    /// Whether it can be accepted at this moment. One whose words are erased leads nowhere.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.is_unanswered() && now < self.lapses_at
    }

    /// Whether somebody may still answer, or be asked again.
    pub fn is_unanswered(&self) -> bool {
        self.answer.is_none() && self.kept
    }

    /// When its last mail was written.
    pub fn last_sent(&self) -> Timestamp {
        self.lapses_at - GOOD_FOR
    }
}

/// What is needed for a new invitation.
pub struct New<'a> {
    /// The name.
    pub name: &'a str,
    /// The address.
    pub email: &'a str,
    /// The language in which we write to them.
    pub language: &'a str,
    /// The organisation.
    pub organisation: &'a str,
    /// The role.
    pub held: &'a Held,
    /// Its first and last day.
    pub days: (Option<Date>, Option<Date>),
    /// Who invites.
    pub by: &'a str,
}

/// Makes the rows of an invitation, and answers its reference. It has no link before [`send`] gives it one.
pub fn prepare(rows: &mut Rows, keyring: &Keyring, now: Timestamp, new: &New<'_>) -> Result<String> {
    let id = random::id()?;
    let key = keyring.new_key(rows, KIND, &id)?;
    let day = |day: Option<Date>| Sql::Text(day.map(|day| day.to_string()));
    let values = [
        Sql::text(&id),
        Sql::text(key.seal("name", new.name.trim())?),
        Sql::text(key.seal("email", new.email.trim())?),
        Sql::text(account::index(keyring, new.email)),
        Sql::text(new.language),
        Sql::text(new.organisation),
        Sql::text(&new.held.role),
        Sql::text(&new.held.scope),
        day(new.days.0),
        day(new.days.1),
        Sql::text(new.by),
        Sql::moment(now),
        Sql::moment(now + GOOD_FOR),
    ];
    rows.add(KIND, &COLUMNS, values);
    Ok(id)
}

const COLUMNS: [&str; 13] = [
    "id",
    "name_sealed",
    "email_sealed",
    "email_index",
    "language",
    "organisation",
    "role",
    "scope",
    "from",
    "until",
    "given_by",
    "given_at",
    "lapses_at",
];

/// Notes the letter with the newest link, which ends the one before and withdraws its letter, and lets the time begin anew.
pub async fn sent(tx: &mut Tx, one: &Invitation, token: &str, letter: &str, now: Timestamp) -> Result<()> {
    if let Some(earlier) = &one.letter {
        outbox::withdraw(tx, earlier).await?;
    }
    let sql = "UPDATE \"invitation\" SET \"link_hash\" = $1, \"letter\" = $2, \"lapses_at\" = $3 WHERE \"id\" = $4 AND \"answer\" IS NULL";
    let values = [Sql::text(random::hash(token)), Sql::text(letter), Sql::moment(now + GOOD_FOR), Sql::text(&one.id)];
    tx.execute(sql, &values).await
}

/// The invitation of this reference.
pub async fn get(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Invitation>> {
    Ok(some(tx, keyring, "\"id\" = $1", id).await?.pop())
}

/// The invitation to which a link leads, open or not.
pub async fn find(tx: &mut Tx, keyring: &Keyring, token: &str) -> Result<Option<Invitation>> {
    Ok(some(tx, keyring, "\"link_hash\" = $1", &random::hash(token)).await?.pop())
}

/// The invitations to an address, oldest first, open or not.
pub async fn to_address(tx: &mut Tx, keyring: &Keyring, email: &str) -> Result<Vec<Invitation>> {
    some(tx, keyring, "\"email_index\" = $1", &account::index(keyring, email)).await
}

/// The invitations to the address of an account, oldest first, open or not.
pub async fn to_account(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Vec<Invitation>> {
    let same = "\"email_index\" = (SELECT \"email_index\" FROM \"account\" WHERE \"id\" = $1)";
    some(tx, keyring, same, id).await
}

/// All invitations, newest first, with their words unopened: of ten thousand a page shows some.
pub async fn all(tx: &mut Tx) -> Result<Vec<Invitation>> {
    let rows = tx.query(&format!("{SELECT} ORDER BY \"given_at\" DESC, \"id\""), &[]).await?;
    rows.iter().map(|row| from_row(row, None)).collect()
}

/// Opens the words of these.
pub async fn open(tx: &mut Tx, keyring: &Keyring, some: Vec<Invitation>) -> Result<Vec<Invitation>> {
    let mut opened = Vec::with_capacity(some.len());
    if some.len() <= FEW {
        for one in some {
            opened.extend(get(tx, keyring, &one.id).await?);
        }
        return Ok(opened);
    }
    let keys = keyring.keys(tx, KIND).await?;
    let sql = "SELECT \"id\", \"name_sealed\", \"email_sealed\" FROM \"invitation\"";
    let rows = tx.query(sql, &[]).await?;
    let sealed: HashMap<String, &Row> =
        rows.iter().map(|row| Ok((row.text(0)?.unwrap_or_default(), row))).collect::<Result<_>>()?;
    for one in some {
        let (Some(row), Some(key)) = (sealed.get(&one.id), keys.get(&one.id)) else { continue };
        let words = |column, name| row.text(column)?.map_or(Ok(String::new()), |sealed| key.open(name, &sealed));
        opened.push(Invitation { name: words(1, "name")?, email: words(2, "email")?, ..one });
    }
    Ok(opened)
}

/// Up to so many are opened one by one.
const FEW: usize = 250;

/// The roles that open invitations offer, by the look-up value of the address: for many look-ups at once.
pub async fn offered(tx: &mut Tx, now: Timestamp) -> Result<HashMap<String, Vec<Held>>> {
    let sql = "SELECT \"email_index\", \"role\", \"scope\" FROM \"invitation\" WHERE \"answer\" IS NULL AND \"lapses_at\" > $1 AND \"email_index\" IS NOT NULL";
    let mut offered: HashMap<String, Vec<Held>> = HashMap::new();
    for row in tx.query(sql, &[Sql::moment(now)]).await? {
        let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
        offered.entry(text(0)?).or_default().push(Held { role: text(1)?, scope: text(2)? });
    }
    Ok(offered)
}

/// How many open invitations there are to each organisation, for a role that is held for each thing: the organisation, what
/// the role is for, and the number.
pub async fn waiting(tx: &mut Tx, now: Timestamp) -> Result<Vec<(String, String, i64)>> {
    let sql = "SELECT \"organisation\", \"scope\", COUNT(*) FROM \"invitation\" \
               WHERE \"answer\" IS NULL AND \"email_sealed\" IS NOT NULL AND \"lapses_at\" > $1 GROUP BY \"organisation\", \"scope\"";
    let rows = tx.query(sql, &[Sql::moment(now)]).await?;
    let one = |row: &Row| {
        let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
        Ok((text(0)?, text(1)?, row.int(2)?.unwrap_or_default()))
    };
    rows.iter().map(one).collect()
}

/// Writes down what became of an invitation, whose letter need not go out any more; false when something had become of it
/// already.
pub async fn settle(tx: &mut Tx, id: &str, answer: Answer, account: Option<&str>, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE \"invitation\" SET \"answer\" = $1, \"settled_at\" = $2, \"account\" = $3 WHERE \"id\" = $4 AND \"answer\" IS NULL RETURNING \"letter\"";
    let values = [Sql::text(answer.name()), Sql::moment(now), Sql::Text(account.map(str::to_owned)), Sql::text(id)];
    let rows = tx.query(sql, &values).await?;
    withdraw(tx, &rows).await?;
    Ok(!rows.is_empty())
}

async fn withdraw(tx: &mut Tx, letters: &[Row]) -> Result<()> {
    for row in letters {
        if let Some(letter) = row.text(0)? {
            outbox::withdraw(tx, &letter).await?;
        }
    }
    Ok(())
}

/// Erases the words of an invitation; an open one leads nowhere after that, and its letter goes to nobody.
pub async fn erase(tx: &mut Tx, id: &str) -> Result<()> {
    let sql = "UPDATE \"invitation\" SET \"name_sealed\" = NULL, \"email_sealed\" = NULL, \"email_index\" = NULL, \"link_hash\" = NULL WHERE \"id\" = $1 RETURNING \"letter\"";
    let rows = tx.query(sql, &[Sql::text(id)]).await?;
    withdraw(tx, &rows).await?;
    secret::destroy(tx, KIND, id).await
}

/// Erases the words of every invitation to an account, or to its address.
pub async fn erase_of(tx: &mut Tx, account: &str) -> Result<()> {
    let sql = "SELECT \"id\" FROM \"invitation\" WHERE \"account\" = $1 OR \"email_index\" = (SELECT \"email_index\" FROM \"account\" WHERE \"id\" = $1)";
    for row in tx.query(sql, &[Sql::text(account)]).await? {
        erase(tx, &row.text(0)?.unwrap_or_default()).await?;
    }
    Ok(())
}

/// Where an address leads, for whoever proves that it is theirs.
pub enum Door {
    /// To this account, which is active.
    Account(String),
    /// To an account that one of these invitations makes, oldest first. An account that had the address before and has
    /// ended stays as it is.
    Invitations(Vec<Invitation>, Option<String>),
    /// Nowhere.
    Closed,
}

/// Where an address leads, for whoever proves that it is theirs.
///
/// Who has left begins anew, by an invitation that was given after that.
pub async fn door(tx: &mut Tx, keyring: &Keyring, email: &str, now: Timestamp, today: Date) -> Result<Door> {
    let found = account::by_email(tx, keyring, email).await?;
    let ended = match &found {
        Some(account) if account.is_active(today) => return Ok(Door::Account(account.id.clone())),
        // The last day is over, and the night that ends the account is still to come.
        Some(account) if account.ended_at.is_none() => return Ok(Door::Closed),
        found => found.as_ref().and_then(|account| account.ended_at),
    };
    let mut open = to_address(tx, keyring, email).await?;
    open.retain(|one| one.is_open(now) && ended.is_none_or(|ended| one.given_at > ended));
    Ok(if open.is_empty() { Door::Closed } else { Door::Invitations(open, found.map(|account| account.id)) })
}

/// Which of these is accepted by signing in: the one whose link was followed; without a link, the only one there is.
/// The others are asked about.
pub fn meant<'a>(open: &'a [Invitation], link: Option<&str>) -> Option<&'a Invitation> {
    let hash = link.map(random::hash);
    let followed = open.iter().find(|one| hash.is_some() && one.link_hash == hash);
    followed.or_else(|| open.first().filter(|_| open.len() == 1))
}

/// The account of whoever proved that an address is theirs, which an invitation makes where it must.
pub async fn enter(
    tx: &mut Tx,
    keyring: &Keyring,
    email: &str,
    link: Option<&str>,
    (now, today): (Timestamp, Date),
) -> Result<Option<String>> {
    let (open, before) = match door(tx, keyring, email, now, today).await? {
        Door::Closed => return Ok(None),
        Door::Account(id) => return Ok(Some(id)),
        Door::Invitations(open, before) => (open, before),
    };
    if let Some(before) = before {
        account::release_address(tx, &before).await?;
    }
    let meant = meant(&open, link);
    // Where nobody knows which is meant, the person belongs to no organisation until they accept one.
    let Some(named) = meant.or(open.first()).filter(|one| !one.email.is_empty()) else { return Ok(None) };
    let new = account::New {
        name: &named.name,
        email: Some(&named.email),
        language: &named.language,
        organisation: meant.map(|one| one.organisation.as_str()),
        by: &named.given_by,
    };
    account::create(tx, keyring, now, new).await.map(Some)
}

const SELECT: &str = "SELECT \"id\", \"name_sealed\", \"email_sealed\", \"language\", \"organisation\", \"role\", \"scope\", \"from\", \"until\",
    \"given_by\", \"given_at\", \"lapses_at\", \"letter\", \"answer\", \"settled_at\", \"account\", \"link_hash\" FROM \"invitation\"";

async fn some(tx: &mut Tx, keyring: &Keyring, condition: &str, value: &str) -> Result<Vec<Invitation>> {
    let sql = format!("{SELECT} WHERE {condition} ORDER BY \"given_at\", \"id\"");
    let mut found = Vec::new();
    for row in tx.query(&sql, &[Sql::text(value)]).await? {
        let key = keyring.key(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
        found.push(from_row(&row, key.as_ref())?);
    }
    Ok(found)
}

fn from_row(row: &Row, key: Option<&RecordKey>) -> Result<Invitation> {
    let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
    let open = |name: &str, sealed: Option<String>| match (key, sealed) {
        (Some(key), Some(sealed)) => key.open(name, &sealed),
        _ => Ok(String::new()),
    };
    let day = |column| match row.text(column)? {
        Some(day) => day.parse().map(Some).map_err(|_| Error::Internal("a stored date is not readable".to_owned())),
        None => Ok(None),
    };
    Ok(Invitation {
        id: text(0)?,
        name: open("name", row.text(1)?)?,
        email: open("email", row.text(2)?)?,
        language: text(3)?,
        organisation: text(4)?,
        held: Held { role: text(5)?, scope: text(6)? },
        from: day(7)?,
        until: day(8)?,
        given_by: text(9)?,
        given_at: row.moment(10)?.unwrap_or_default(),
        lapses_at: row.moment(11)?.unwrap_or_default(),
        letter: row.text(12)?,
        answer: row.text(13)?.as_deref().and_then(Answer::named),
        settled_at: row.moment(14)?,
        account: row.text(15)?,
        link_hash: row.text(16)?,
        kept: row.text(2)?.is_some(),
    })
}
