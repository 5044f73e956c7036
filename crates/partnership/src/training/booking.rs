//! Who signed up for a session: their name and how they are reached are ciphertext under a key of each, and go some time after it. What is
//! left until then is whether they came, and a mark by which somebody who comes again is counted once.

use super::{SESSIONS, is_ahead, progress::Came, stands};
use crate::meeting::Standing;
use crate::reach::{self, contact};
use jiff::Span;
use platform::audit::{self, Act, Who};
use platform::cell::last_day;
use platform::db::{Tx, Value as Sql};
use platform::job::Context;
use platform::outbox::{self, TRAINING_KEPT, TRAINING_NEWS, Template, To};
use platform::record::Record;
use platform::sealed::{Row, Rows, Words};
use platform::secret::{self, Keyring};
use platform::{Error, Result, random};
use serde_json::json;
use std::collections::{HashMap, HashSet};

/// The kind under which the keys of these words stand.
pub const KIND: &str = "training_booking";

/// The rows. A `way` is the hash of the token in the link by which somebody sees what they signed up for.
pub const ROWS: Rows =
    Rows { table: "training_booking", kind: KIND, spot: &["session", "person", "way", "from_where"] };

/// They have a place and know it,
pub const PLACED: &str = "placed";
/// have one, or had one of what was moved or called off, and must be told by somebody,
pub const TO_TELL: &str = "to-tell";
/// wait for one,
pub const WAITING: &str = "waiting";
/// came,
pub const CAME: &str = "came";
/// or did not.
pub const AWAY: &str = "away";

/// So many days after a session names and how people are reached go.
pub const KEPT: i64 = 90;

/// Where the link of somebody who signed up leads.
pub const PATH: &str = "/place";

/// Somebody who signs up.
pub struct New<'a> {
    /// Their name.
    pub name: &'a str,
    /// An e-mail address or a telephone number.
    pub contact: &'a str,
    /// Where they come from.
    pub from: &'a str,
    /// For which organisation.
    pub organisation: &'a str,
    /// What would help them to take part.
    pub needs: &'a str,
    /// The tag of their language.
    pub language: &'a str,
    /// Their account, if they are signed in.
    pub account: &'a str,
    /// The token of their link, where nobody can write to them and they see it at once.
    pub token: Option<&'a str>,
}

/// By what somebody is known again.
fn person(keyring: &Keyring, typed: &str) -> String {
    let text = match contact(typed) {
        Some(To::Mail(address)) => address,
        Some(To::Text(number)) => national(&number),
        None => typed.to_lowercase(),
    };
    keyring.index("who takes training", &text)
}

/// A telephone number as it is dialled within the country, however it was written: `+44 (0)7700 900123` is `07700900123`.
fn national(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = digits.strip_prefix("0044").or_else(|| digits.strip_prefix("44").filter(|_| number.contains('+')));
    abroad.map_or(digits.clone(), |rest| format!("0{}", rest.trim_start_matches('0')))
}

/// How many have a place at a session, and how many wait.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Taken {
    /// Those with a place.
    pub placed: i64,
    /// Those who wait.
    pub waiting: i64,
}

impl Taken {
    /// How many places are free; nothing, where there are as many as are liked. Nobody gets one before those who wait.
    pub fn free(self, places: Option<i64>) -> Option<i64> {
        let free = places.map(|places| (places - self.placed).max(0));
        if self.waiting > 0 { Some(0) } else { free }
    }
}

/// How many signed up, by session. It takes no key: no name is read.
pub async fn taken(tx: &mut Tx) -> Result<HashMap<String, Taken>> {
    let mut all: HashMap<String, Taken> = HashMap::new();
    let sql = "SELECT \"session\", \"state\", CAST(count(*) AS bigint) FROM \"training_booking\" GROUP BY \"session\", \"state\"";
    for row in tx.query(sql, &[]).await? {
        let (session, count) = (row.text(0)?.unwrap_or_default(), row.int(2)?.unwrap_or_default());
        let taken = all.entry(session).or_default();
        match row.text(1)?.unwrap_or_default().as_str() {
            PLACED | TO_TELL => taken.placed += count,
            WAITING => taken.waiting += count,
            _ => {}
        }
    }
    Ok(all)
}

/// Lets nobody else sign up for a session until the transaction ends; answers how many places it has.
///
/// # Errors
/// [`Error::NotFound`], when it is part of the plan no more.
pub async fn lock(tx: &mut Tx, session: &str) -> Result<Option<i64>> {
    let sql = "UPDATE \"training_sessions\" SET \"row_version\" = \"row_version\" WHERE \"ref\" = $1 AND \"ended_on\" IS NULL RETURNING \"places\"";
    let rows = tx.query(sql, &[Sql::text(session)]).await?;
    rows.first().ok_or_else(|| Error::not_found(format!("{}/{session}", SESSIONS.name)))?.int(0)
}

/// The sessions of which somebody's name is kept.
pub async fn with_names(tx: &mut Tx) -> Result<HashSet<String>> {
    let sql = "SELECT DISTINCT \"session\" FROM \"training_booking\" WHERE \"sealed\" <> ''";
    tx.query(sql, &[]).await?.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// What came of signing somebody up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kept {
    /// They are on the list.
    New,
    /// They were already.
    Already,
}

/// Signs somebody up: with a place while there is one, and else behind those who wait. Whoever signed up already keeps what they have, and
/// gets their link again; nobody else learns that.
pub async fn keep(
    tx: &mut Tx,
    context: &Context,
    (session, course): (&Record, &Record),
    new: &New<'_>,
) -> Result<Kept> {
    let (keyring, now, reference) = (&context.keyring, context.clock.now(), session.reference.as_str());
    // Who waits while there is a place, since an officer added some, comes first.
    move_up(tx, context, session).await?;
    let places = lock(tx, reference).await?;
    let (to, person) = (reach::by(context, new.contact), person(keyring, new.contact));
    let all = ROWS.of(tx, keyring, reference).await?;
    // Of a number that gets no letters only those who run it, who see the list, are told that it is on it.
    let is_same = |row: &&Row| row.spot[1] == person && (to.is_some() || new.token.is_none());
    if let Some(before) = all.iter().find(is_same) {
        write(tx, context, &TRAINING_KEPT, before).await?;
        return Ok(Kept::Already);
    }
    let own = match new.token.filter(|_| to.is_none()) {
        Some(token) => token.to_owned(),
        None => random::token()?,
    };
    let way = random::hash(&own);
    // Whoever presses twice is one.
    if all.iter().any(|row| row.spot[2] == way) {
        return Ok(Kept::Already);
    }
    let state = if count(&all).free(places) == Some(0) { WAITING } else { PLACED };
    let words = Words::default()
        .with("name", new.name)
        .with("contact", new.contact.trim())
        .with("organisation", new.organisation)
        .with("needs", new.needs)
        .with("language", new.language)
        .with("for", course.text("organisation"))
        .with("token", &own);
    let spot = [reference, &person, &way, new.from];
    ROWS.write(tx, keyring, (&spot, None), (state, &words), (new.account, now)).await?;
    // Who it was is in no audit: it would stand there for years.
    let act = Act { act: "training.book", kind: KIND, reference, detail: json!({ "state": state }) };
    audit::append(tx, now, &Who::program(""), act).await?;
    if let Some(row) = by_way(tx, keyring, &own).await? {
        write(tx, context, &TRAINING_KEPT, &row).await?;
    }
    Ok(Kept::New)
}

/// Lets those read no words of a booking who run the course now, where another organisation did when somebody signed up with it.
pub fn readable(mut rows: Vec<Row>, course: &Record) -> Vec<Row> {
    for row in &mut rows {
        let with = row.words.text("for");
        if !with.is_empty() && with != course.text("organisation") {
            row.words = Words::default();
        }
    }
    rows
}

fn count(all: &[Row]) -> Taken {
    let of = |states: &[&str]| all.iter().filter(|row| states.contains(&row.state.as_str())).count() as i64;
    Taken { placed: of(&[PLACED, TO_TELL]), waiting: of(&[WAITING]) }
}

/// What somebody signed up for by the link with this token, until their words are gone.
pub async fn by_way(tx: &mut Tx, keyring: &Keyring, token: &str) -> Result<Option<Row>> {
    let row = ROWS.by_column(tx, keyring, "way", &random::hash(token)).await?;
    Ok(row.filter(|row| !row.words.0.is_empty()))
}

/// Writes to somebody, with the link by which they see what they signed up for, and keeps which letter it was.
pub async fn write(tx: &mut Tx, context: &Context, template: &'static Template, row: &Row) -> Result<()> {
    match reach::write(tx, context, template, (PATH, &row.words)).await? {
        Some(letter) => {
            ROWS.reword(tx, &context.keyring, row, (&row.state, &row.words.clone().with("letter", letter))).await
        }
        None => Ok(()),
    }
}

/// Gives a place back, or takes somebody out: what was written goes, and whoever waits longest gets the place. The session is locked, and the
/// row was read since.
pub async fn leave(tx: &mut Tx, context: &Context, (session, row): (&Record, &Row), who: &Who) -> Result<()> {
    ROWS.take(tx, (&row.id, row.version)).await?;
    let act = Act { act: "training.leave", kind: KIND, reference: &session.reference, detail: json!({}) };
    audit::append(tx, context.clock.now(), who, act).await?;
    move_up(tx, context, session).await
}

/// Gives free places to those who wait longest, and tells them; whom nobody can write to stands on the list of whom to tell.
pub async fn move_up(tx: &mut Tx, context: &Context, session: &Record) -> Result<()> {
    if !is_ahead(session, context.clock.now(), &context.site.zone()?) {
        return Ok(());
    }
    let places = lock(tx, &session.reference).await?;
    let all = ROWS.of(tx, &context.keyring, &session.reference).await?;
    let free = places.map_or(all.len() as i64, |places| places - count(&all).placed);
    let waiting = all.iter().filter(|row| row.state == WAITING);
    for row in waiting.take(usize::try_from(free).unwrap_or_default()) {
        tell(tx, context, row, PLACED).await?;
    }
    Ok(())
}

/// Tells somebody that there is something new about what they signed up for; where no letter reaches them, somebody must.
async fn tell(tx: &mut Tx, context: &Context, row: &Row, state: &str) -> Result<()> {
    if reach::by(context, row.words.text("contact")).is_none() {
        return ROWS.reword(tx, &context.keyring, row, (TO_TELL, &row.words)).await;
    }
    if row.state != state {
        ROWS.reword(tx, &context.keyring, row, (state, &row.words)).await?;
    }
    match ROWS.one(tx, &context.keyring, &row.id).await? {
        Some(row) => write(tx, context, &TRAINING_NEWS, &row).await,
        None => Ok(()),
    }
}

/// Tells all who signed up that a session was moved, called off or changed otherwise.
pub async fn tell_all(tx: &mut Tx, context: &Context, session: &Record) -> Result<()> {
    let off = stands(session, context.today()?) == Standing::Cancelled;
    for row in ROWS.of(tx, &context.keyring, &session.reference).await? {
        match row.state.as_str() {
            PLACED | TO_TELL => tell(tx, context, &row, PLACED).await?,
            // Whoever waits still does, and must know when there is nothing to wait for.
            WAITING if off => tell(tx, context, &row, WAITING).await?,
            WAITING => write(tx, context, &TRAINING_NEWS, &row).await?,
            _ => {}
        }
    }
    Ok(())
}

/// Gives the places of a session that takes place after all to those who signed up first; the others wait.
pub async fn seat_anew(tx: &mut Tx, context: &Context, session: &Record) -> Result<()> {
    let Some(places) = lock(tx, &session.reference).await?.and_then(|places| usize::try_from(places).ok()) else {
        return Ok(());
    };
    let all = ROWS.of(tx, &context.keyring, &session.reference).await?;
    for row in all.iter().skip(places).filter(|row| row.state == TO_TELL || row.state == PLACED) {
        ROWS.reword(tx, &context.keyring, row, (WAITING, &row.words)).await?;
    }
    Ok(())
}

/// Puts those on the list of whom to tell whose last letter came back.
pub async fn note_returned(tx: &mut Tx, context: &Context, session: &Record) -> Result<()> {
    for row in ROWS.of(tx, &context.keyring, &session.reference).await? {
        let letter = row.words.text("letter");
        if row.state == PLACED && !letter.is_empty() && outbox::has_come_back(tx, letter).await? {
            ROWS.reword(tx, &context.keyring, &row, (TO_TELL, &row.words.clone().with("letter", ""))).await?;
        }
    }
    Ok(())
}

/// Who came to a session: by what they are known again, and from where.
pub async fn who_came(tx: &mut Tx, session: &str) -> Result<Vec<Came>> {
    let sql = "SELECT \"person\", \"from_where\" FROM \"training_booking\" WHERE \"session\" = $1 AND \"state\" = $2 ORDER BY \"id\"";
    let rows = tx.query(sql, &[Sql::text(session), Sql::text(CAME)]).await?;
    let came = rows
        .iter()
        .map(|row| Ok(Came { person: row.text(0)?.unwrap_or_default(), from: row.text(1)?.unwrap_or_default() }));
    came.collect()
}

/// Lets the names and accounts go of those who signed up for a session, and with them whom somebody had to tell.
pub async fn forget_names(tx: &mut Tx, session: &str) -> Result<()> {
    let sql = "UPDATE \"training_booking\" SET \"state\" = $1 WHERE \"session\" = $2 AND \"state\" = $3";
    tx.execute(sql, &[Sql::text(AWAY), Sql::text(session), Sql::text(TO_TELL)]).await?;
    let sql = "UPDATE \"training_booking\" SET \"sealed\" = '', \"written_by\" = '' WHERE \"session\" = $1 AND (\"sealed\" <> '' OR \"written_by\" <> '') RETURNING \"id\"";
    for row in tx.query(sql, &[Sql::text(session)]).await? {
        secret::destroy(tx, KIND, &row.text(0)?.unwrap_or_default()).await?;
    }
    Ok(())
}

/// Whether a session was so many days ago.
pub fn is_over(context: &Context, session: &Record, days: i64) -> Result<bool> {
    let before = context.today()?.saturating_sub(Span::new().days(days));
    Ok(last_day(session.text("day")).is_some_and(|day| day < before))
}

/// At which place of those who wait somebody is: whoever signed up first is the first.
pub fn place_in_line(all: &[Row], row: &Row) -> Option<usize> {
    let waiting = all.iter().filter(|one| one.state == WAITING);
    waiting.into_iter().position(|one| one.id == row.id).map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        for number in ["07700 900123", "+44 7700 900123", "+44 (0)7700 900123", "0044 7700 900123", "07700-900123"] {
            assert_eq!(national(number), "07700900123", "{number}");
        }
        assert_eq!(national("01632 960441"), "01632960441");
        assert_eq!(national("4407700900"), "4407700900", "without a plus it is as it was typed");
    }

    #[test]
    fn nobody_gets_a_place_before_those_who_wait() {
        assert_eq!(Taken { placed: 1, waiting: 0 }.free(Some(2)), Some(1));
        assert_eq!(Taken { placed: 1, waiting: 1 }.free(Some(2)), Some(0));
        assert_eq!(Taken { placed: 3, waiting: 0 }.free(Some(2)), Some(0));
        assert_eq!(Taken { placed: 9, waiting: 0 }.free(None), None);
    }
}
