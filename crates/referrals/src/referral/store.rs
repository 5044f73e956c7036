//! The only SQL for referrals, their entries, and who is named on them.

use super::{Entry, KIND, Referral, number};
use crate::access::Reach;
use crate::state::{Side, State};
use jiff::Timestamp;
use jiff::civil::Date;
use platform::db::{Row, Rows, Tx, Value as Sql, marks};
use platform::sealed::Words;
use platform::secret::{Keyring, RecordKey};
use platform::{Error, Result, random};

pub(super) const COLUMNS: &str = "\"r\".\"id\", \"r\".\"number\", \"r\".\"row_version\", \"r\".\"state\", \"r\".\"urgent\", \"r\".\"service\", \"r\".\"from_organisation\", \"r\".\"to_organisation\", \"r\".\"person\", \"r\".\"origin\", \"r\".\"sent_by\", \"r\".\"sent_at\", \"r\".\"changed_at\", \"r\".\"due_on\", \"r\".\"told\", \"r\".\"sealed\", \"r\".\"step\", \"r\".\"decide_by\"";

/// What is wanted of all that somebody may see.
#[derive(Clone, Copy, Debug)]
pub enum Wanted<'a> {
    /// What is not over, and was sent to an organisation of theirs.
    Inbox,
    /// What is not over, and was sent by an organisation of theirs.
    Sent,
    /// What is over and was sent to an organisation of theirs, the newest first.
    OverHere,
    /// What is over and was sent by an organisation of theirs, the newest first.
    OverThere,
    /// What stands under a look-up value.
    Under(&'a str),
    /// All of one person.
    Of(&'a str),
}

pub(super) fn referral(row: &Row) -> Result<Referral> {
    let text = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
    let state = text(3)?;
    let due = row.text(13)?;
    Ok(Referral {
        id: text(0)?,
        number: text(1)?,
        version: row.int(2)?.unwrap_or_default(),
        state: State::named(&state).ok_or_else(|| Error::Internal(format!("a referral is {state}")))?,
        urgent: row.bool(4)?.unwrap_or_default(),
        service: text(5)?,
        from: row.text(6)?,
        to: text(7)?,
        person: text(8)?,
        origin: row.text(9)?,
        step: row.text(16)?,
        sent_by: text(10)?,
        sent_at: row.moment(11)?.unwrap_or_default(),
        changed_at: row.moment(12)?.unwrap_or_default(),
        due_on: due.and_then(|due| due.parse().ok()),
        told: row.int(14)?.unwrap_or_default(),
        decide_by: row.text(17)?.and_then(|day| day.parse().ok()),
    })
}

/// What is wanted of what somebody may see, as a condition whose marks begin at `first`, with its values and an order.
fn sought(reach: &Reach, wanted: Wanted<'_>, first: usize) -> (String, Vec<Sql>, &'static str) {
    let (access, mut values) = reach.condition(first);
    let open = "\"r\".\"state\" IN ('sent', 'received', 'accepted', 'started')";
    // Which side it is on is asked of the same organisations as whether it may be seen.
    let own: Vec<Sql> = reach.works_for.iter().chain(&reach.supervises).map(Sql::text).collect();
    let next = first + values.len();
    let of_own = |column: &str| {
        let marks = if own.is_empty() { "''".to_owned() } else { marks(next, own.len()) };
        format!("\"r\".\"{column}\" IN ({marks})")
    };
    let (to, from) = ("to_organisation", "from_organisation");
    let (condition, order) = match wanted {
        Wanted::Inbox => (
            format!("{open} AND {}", of_own(to)),
            "\"r\".\"urgent\" DESC, \"r\".\"due_on\", \"r\".\"sent_at\", \"r\".\"id\"",
        ),
        Wanted::Sent => (format!("{open} AND {}", of_own(from)), "\"r\".\"due_on\", \"r\".\"sent_at\", \"r\".\"id\""),
        // Nothing beside the moment, so that the first of an index are the first of the list.
        Wanted::OverHere => (format!("NOT ({open}) AND {}", of_own(to)), "\"r\".\"changed_at\" DESC"),
        Wanted::OverThere => (format!("NOT ({open}) AND {}", of_own(from)), "\"r\".\"changed_at\" DESC"),
        Wanted::Under(_) => (
            format!("\"r\".\"id\" IN (SELECT \"referral\" FROM \"referral_index\" WHERE \"value\" = ${next})"),
            "\"r\".\"sent_at\" DESC, \"r\".\"id\"",
        ),
        Wanted::Of(_) => (format!("\"r\".\"person\" = ${next}"), "\"r\".\"sent_at\" DESC, \"r\".\"id\""),
    };
    match wanted {
        Wanted::Inbox | Wanted::Sent | Wanted::OverHere | Wanted::OverThere => values.extend(own),
        Wanted::Under(text) | Wanted::Of(text) => values.push(Sql::text(text)),
    }
    (format!("{condition} AND {access}"), values, order)
}

/// Those of a kind that somebody may see, so many at most, each with its words still sealed.
pub async fn list(
    tx: &mut Tx,
    reach: &Reach,
    wanted: Wanted<'_>,
    most: i64,
) -> Result<Vec<(Referral, Option<String>)>> {
    let (condition, mut values, order) = sought(reach, wanted, 2);
    let sql = format!("SELECT {COLUMNS} FROM \"referral\" \"r\" WHERE {condition} ORDER BY {order} LIMIT $1");
    values.insert(0, Sql::Int(Some(most)));
    tx.query(&sql, &values).await?.iter().map(|row| Ok((referral(row)?, row.text(15)?))).collect()
}

/// How many of a kind somebody may see: all, and those that were due before a day.
pub async fn count(tx: &mut Tx, reach: &Reach, wanted: Wanted<'_>, day: Date) -> Result<(usize, usize)> {
    let (condition, mut values, _) = sought(reach, wanted, 2);
    let sql = format!(
        "SELECT CAST(COUNT(*) AS bigint), CAST(COALESCE(SUM(CASE WHEN \"r\".\"due_on\" < $1 THEN 1 ELSE 0 END), 0) AS bigint) FROM \"referral\" \"r\" WHERE {condition}"
    );
    values.insert(0, Sql::text(day.to_string()));
    let rows = tx.query(&sql, &values).await?;
    let number = |n| -> Result<usize> {
        let count = rows.first().map(|row| row.int(n)).transpose()?.flatten().unwrap_or_default();
        Ok(usize::try_from(count).unwrap_or_default())
    };
    Ok((number(0)?, number(1)?))
}

/// One that somebody may see, with its words still sealed.
pub async fn one(tx: &mut Tx, reach: &Reach, id: &str) -> Result<Option<(Referral, Option<String>)>> {
    let (access, mut values) = reach.condition(2);
    values.insert(0, Sql::text(id));
    let sql = format!("SELECT {COLUMNS} FROM \"referral\" \"r\" WHERE \"r\".\"id\" = $1 AND {access}");
    let rows = tx.query(&sql, &values).await?;
    rows.first().map(|row| Ok((referral(row)?, row.text(15)?))).transpose()
}

/// One by its identifier, for those who see that it is there: nothing of what it says is read.
pub async fn fact(tx: &mut Tx, id: &str) -> Result<Option<Referral>> {
    let sql = format!("SELECT {COLUMNS} FROM \"referral\" \"r\" WHERE \"r\".\"id\" = $1");
    tx.query(&sql, &[Sql::text(id)]).await?.first().map(referral).transpose()
}

/// Those that came of a draft, which only its writer knows.
pub async fn of_draft(tx: &mut Tx, account: &str, draft: &str) -> Result<Vec<Referral>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM \"referral\" \"r\" WHERE \"r\".\"draft\" = $1 AND \"r\".\"sent_by\" = $2 ORDER BY \"r\".\"number\""
    );
    tx.query(&sql, &[Sql::text(draft), Sql::text(account)]).await?.iter().map(referral).collect()
}

/// All of a person, the newest first: for that person, who has shown their code.
pub async fn of_person(tx: &mut Tx, person: &str) -> Result<Vec<Referral>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM \"referral\" \"r\" WHERE \"r\".\"person\" = $1 ORDER BY \"r\".\"sent_at\" DESC, \"r\".\"number\""
    );
    tx.query(&sql, &[Sql::text(person)]).await?.iter().map(referral).collect()
}

/// Has everybody who erases or holds one wait for one another, until the transaction is over. Whether it is there and says something.
pub async fn lock(tx: &mut Tx, id: &str) -> Result<bool> {
    let sql = "UPDATE \"referral\" SET \"row_version\" = \"row_version\" WHERE \"id\" = $1 AND \"sealed\" IS NOT NULL RETURNING \"id\"";
    Ok(!tx.query(sql, &[Sql::text(id)]).await?.is_empty())
}

/// What one says, for whoever it is about.
pub async fn words_of(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Words> {
    let rows = tx.query("SELECT \"sealed\" FROM \"referral\" WHERE \"id\" = $1", &[Sql::text(id)]).await?;
    let sealed = rows.first().map(|row| row.text(0)).transpose()?.flatten();
    words(tx, keyring, id, sealed.as_deref()).await
}

/// All that are not over, for clocks and for whoever looks after the network: nothing of what they say is read.
pub async fn open(tx: &mut Tx) -> Result<Vec<Referral>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM \"referral\" \"r\" WHERE \"r\".\"due_on\" IS NOT NULL ORDER BY \"r\".\"due_on\", \"r\".\"id\""
    );
    tx.query(&sql, &[]).await?.iter().map(referral).collect()
}

/// What it says; nothing, where that was erased.
pub async fn words(tx: &mut Tx, keyring: &Keyring, id: &str, sealed: Option<&str>) -> Result<Words> {
    let key = keyring.key(tx, KIND, id).await?;
    unseal(key.as_ref(), "words", sealed)
}

fn unseal(key: Option<&RecordKey>, column: &str, sealed: Option<&str>) -> Result<Words> {
    match (key, sealed) {
        (Some(key), Some(sealed)) => Ok(serde_json::from_str(&key.open(column, sealed)?)?),
        _ => Ok(Words::default()),
    }
}

fn entry_column(number: i64) -> String {
    format!("entry-{number}")
}

/// What an entry says, by the key of its referral; nothing, where it is erased.
pub fn entry_words(key: Option<&RecordKey>, number: i64, sealed: Option<&str>) -> Result<Words> {
    unseal(key, &entry_column(number), sealed)
}

/// What a referral says, by its key; nothing, where it is erased.
pub fn sealed_words(key: Option<&RecordKey>, sealed: Option<&str>) -> Result<Words> {
    unseal(key, "words", sealed)
}

/// Everything that was done with it, in order.
pub async fn entries(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Vec<Entry>> {
    let key = keyring.key(tx, KIND, id).await?;
    let sql = "SELECT \"number\", \"at\", \"side\", \"account\", \"act\", \"state\", \"sealed\" FROM \"referral_entry\" WHERE \"referral\" = $1 ORDER BY \"number\"";
    let entry = |row: &Row| {
        let text = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
        let (number, state) = (row.int(0)?.unwrap_or_default(), text(5)?);
        Ok(Entry {
            number,
            at: row.moment(1)?.unwrap_or_default(),
            side: text(2)?,
            account: text(3)?,
            act: text(4)?,
            state: State::named(&state).ok_or_else(|| Error::Internal(format!("an entry is {state}")))?,
            words: entry_words(key.as_ref(), number, row.text(6)?.as_deref())?,
        })
    };
    tx.query(sql, &[Sql::text(id)]).await?.iter().map(entry).collect()
}

/// Something to be written of a referral.
pub struct New<'a> {
    /// Which side does it.
    pub side: Side,
    /// The account; nothing, where whoever it is about does it.
    pub account: &'a str,
    /// What is done.
    pub act: &'a str,
    /// What is said.
    pub words: &'a Words,
    /// When.
    pub at: Timestamp,
}

/// How far it is from now on, and by when what comes next is due.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// How far.
    pub state: State,
    /// By when.
    pub due_on: Option<Date>,
}

/// Puts a new referral among the rows to be inserted, with its first entry; answers the key of its words.
pub fn prepare(
    rows: &mut Rows,
    keyring: &Keyring,
    referral: &Referral,
    draft: &str,
    words: &Words,
) -> Result<RecordKey> {
    const ENTRY: &[&str; 8] = &["referral", "number", "at", "side", "account", "act", "state", "sealed"];
    const ALL: &[&str; 18] = &[
        "id",
        "number",
        "row_version",
        "state",
        "urgent",
        "service",
        "from_organisation",
        "to_organisation",
        "person",
        "origin",
        "draft",
        "sent_by",
        "sent_at",
        "changed_at",
        "due_on",
        "decide_by",
        "sealed",
        "step",
    ];
    let key = keyring.new_key(rows, KIND, &referral.id)?;
    let sealed = key.seal("words", &serde_json::to_string(words)?)?;
    let values = [
        Sql::text(&referral.id),
        Sql::text(&referral.number),
        Sql::Int(Some(1)),
        Sql::text(referral.state.name()),
        Sql::Bool(Some(referral.urgent)),
        Sql::text(&referral.service),
        Sql::Text(referral.from.clone()),
        Sql::text(&referral.to),
        Sql::text(&referral.person),
        Sql::Text(referral.origin.clone()),
        Sql::text(draft),
        Sql::text(&referral.sent_by),
        Sql::moment(referral.sent_at),
        Sql::moment(referral.changed_at),
        Sql::Text(referral.due_on.map(|day| day.to_string())),
        Sql::Text(referral.decide_by.map(|day| day.to_string())),
        Sql::text(sealed),
        Sql::Text(referral.step.clone()),
    ];
    rows.add("referral", ALL, values);
    let side = if referral.from.is_some() { Side::Sender } else { Side::Person };
    let first = [
        Sql::text(&referral.id),
        Sql::Int(Some(1)),
        Sql::moment(referral.sent_at),
        Sql::text(side.name()),
        Sql::text(&referral.sent_by),
        Sql::text("send"),
        Sql::text(referral.state.name()),
        Sql::Text(None),
    ];
    rows.add("referral_entry", ENTRY, first);
    Ok(key)
}

/// Writes down what was done with a referral as it was read.
///
/// # Errors
/// [`Error::Stale`], when somebody else has done something with it since; then nothing is written.
pub async fn advance(tx: &mut Tx, keyring: &Keyring, referral: &Referral, new: New<'_>, now: Now) -> Result<i64> {
    let changed = if now.state == referral.state { referral.changed_at } else { new.at };
    let told = if now.state == referral.state && now.due_on == referral.due_on { referral.told } else { 0 };
    let sql = "UPDATE \"referral\" SET \"row_version\" = \"row_version\" + 1, \"state\" = $1, \"changed_at\" = $2, \"due_on\" = $3, \"told\" = $4, \"start_by\" = COALESCE($8, \"start_by\") WHERE \"id\" = $5 AND \"row_version\" = $6 AND \"state\" = $7 RETURNING \"id\"";
    let values = [
        Sql::text(now.state.name()),
        Sql::moment(changed),
        Sql::Text(now.due_on.map(|day| day.to_string())),
        Sql::Int(Some(told)),
        Sql::text(&referral.id),
        Sql::Int(Some(referral.version)),
        Sql::text(referral.state.name()),
        // The first meeting was promised when it was taken on.
        Sql::Text(
            now.due_on
                .filter(|_| now.state == State::Accepted && now.state != referral.state)
                .map(|day| day.to_string()),
        ),
    ];
    if tx.query(sql, &values).await?.is_empty() {
        return Err(Error::Stale);
    }
    let sql = "SELECT CAST(COALESCE(MAX(\"number\"), 0) AS bigint) FROM \"referral_entry\" WHERE \"referral\" = $1";
    let last = tx.query(sql, &[Sql::text(&referral.id)]).await?;
    let number = last.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default() + 1;
    let sealed = match (new.words.0.is_empty(), keyring.key(tx, KIND, &referral.id).await?) {
        (false, Some(key)) => Some(key.seal(&entry_column(number), &serde_json::to_string(new.words)?)?),
        _ => None,
    };
    let sql = "INSERT INTO \"referral_entry\" (\"referral\", \"number\", \"at\", \"side\", \"account\", \"act\", \"state\", \"sealed\") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    let values = [
        Sql::text(&referral.id),
        Sql::Int(Some(number)),
        Sql::moment(new.at),
        Sql::text(new.side.name()),
        Sql::text(new.account),
        Sql::text(new.act),
        Sql::text(now.state.name()),
        Sql::Text(sealed),
    ];
    tx.execute(sql, &values).await?;
    Ok(number)
}

/// How many that were sent to a service are not over.
pub async fn open_at(tx: &mut Tx, service: &str) -> Result<i64> {
    let sql = "SELECT CAST(COUNT(*) AS bigint) FROM \"referral\" WHERE \"service\" = $1 AND \"state\" IN ('sent', 'received', 'accepted', 'started')";
    let rows = tx.query(sql, &[Sql::text(service)]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
}

/// The days by which those should have been received that nobody has, with when a code for one was made.
pub async fn unopened(tx: &mut Tx, service: &str) -> Result<Vec<(Date, Option<Timestamp>)>> {
    let sql = "SELECT \"r\".\"due_on\", \"d\".\"made_at\" FROM \"referral\" \"r\" LEFT JOIN \"referral_door\" \"d\" ON \"d\".\"referral\" = \"r\".\"id\"
        WHERE \"r\".\"service\" = $1 AND \"r\".\"state\" = 'sent' ORDER BY \"r\".\"due_on\" LIMIT 100";
    let mut all = Vec::new();
    for row in tx.query(sql, &[Sql::text(service)]).await? {
        let due = row.text(0)?.and_then(|day| day.parse().ok());
        all.extend(due.map(|due| Ok::<_, Error>((due, row.moment(1)?))).transpose()?);
    }
    Ok(all)
}

/// Whether a service has done anything with what was sent to it since a moment.
pub async fn is_read_since(tx: &mut Tx, service: &str, since: Timestamp) -> Result<bool> {
    let sql = "SELECT \"e\".\"number\" FROM \"referral_entry\" \"e\" JOIN \"referral\" \"r\" ON \"r\".\"id\" = \"e\".\"referral\"
        WHERE \"e\".\"at\" >= $1 AND \"e\".\"side\" = 'receiver' AND \"r\".\"service\" = $2 LIMIT 1";
    Ok(!tx.query(sql, &[Sql::moment(since), Sql::text(service)]).await?.is_empty())
}

/// Puts one on top: something was said that may mean danger.
pub async fn read_first(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("UPDATE \"referral\" SET \"urgent\" = TRUE WHERE \"id\" = $1", &[Sql::text(id)]).await
}

/// Notes whether whoever it is about goes on to the next step of the pathway.
pub async fn goes_on(tx: &mut Tx, id: &str, on: bool) -> Result<()> {
    let sql = "UPDATE \"referral\" SET \"goes_on\" = $1 WHERE \"id\" = $2";
    tx.execute(sql, &[Sql::Bool(Some(on)), Sql::text(id)]).await
}

/// Those whose step is over, who go on, and whom nobody has sent to the next, longest first; with a reach, those that it covers.
pub async fn going_on(tx: &mut Tx, reach: Option<&Reach>) -> Result<Vec<Referral>> {
    let (access, values) = match reach {
        Some(reach) => reach.condition(1),
        None => ("1 = 1".to_owned(), Vec::new()),
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM \"referral\" \"r\" WHERE \"r\".\"goes_on\" AND NOT EXISTS (SELECT 1 FROM \"referral\" \"l\" WHERE \"l\".\"origin\" = \"r\".\"id\") AND {access} ORDER BY \"r\".\"changed_at\", \"r\".\"id\""
    );
    tx.query(&sql, &values).await?.iter().map(referral).collect()
}

/// Notes how far up it was told that it is late.
pub async fn told(tx: &mut Tx, referral: &Referral, level: i64) -> Result<()> {
    // Whoever has brought it further meanwhile has begun another step, of which nobody was told yet.
    let sql = "UPDATE \"referral\" SET \"told\" = $1 WHERE \"id\" = $2 AND \"row_version\" = $3";
    tx.execute(sql, &[Sql::Int(Some(level)), Sql::text(&referral.id), Sql::Int(Some(referral.version))]).await
}

/// A number that nobody has yet.
pub fn new_number() -> Result<String> {
    Ok(number(&random::letters::<8>()?))
}

/// Those of a list with what they say, their keys asked for at once.
pub async fn opened(
    tx: &mut Tx,
    keyring: &Keyring,
    rows: Vec<(Referral, Option<String>)>,
) -> Result<Vec<(Referral, Words)>> {
    let ids: Vec<&str> = rows.iter().map(|(one, _)| one.id.as_str()).collect();
    let keys = keyring.keys_of(tx, KIND, &ids).await?;
    let open = |(one, sealed): (Referral, Option<String>)| {
        let words = unseal(keys.get(&one.id), "words", sealed.as_deref())?;
        Ok((one, words))
    };
    rows.into_iter().map(open).collect()
}
