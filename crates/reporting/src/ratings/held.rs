//! A rating before it is public: sent by a group, or sent back to it with a question. Every word of it is ciphertext under a key of
//! its own.

use jiff::Timestamp;
use platform::Result;
use platform::db::Tx;
use platform::part::Found;
pub use platform::sealed::Words;
use platform::sealed::{Row, Rows};
use platform::secret::Keyring;
use platform::sought::Sought;
use serde_json::{Value, json};

/// The kind under which the key of its words stands, and of its entries in the audit.
pub const KIND: &str = "rating";

/// Where they stand. The words are `answer`, one of [`strategy::rating::ANSWERS`]; why, as `words`; and what a participation
/// worker asks or says, as `question`.
const ROWS: Rows = Rows { table: "held_rating", kind: KIND, spot: &["action", "period", "body"] };

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A participation worker is to read it.
    Sent,
    /// It went back to the group with a question.
    Returned,
}

impl State {
    /// Its name, which ends the keys of its words.
    pub fn name(self) -> &'static str {
        match self {
            State::Sent => "sent",
            State::Returned => "returned",
        }
    }
}

/// A rating on its way.
#[derive(Clone, Debug)]
pub struct Held {
    /// The row in which it stands.
    pub row: Row,
    /// How far it is.
    pub state: State,
}

/// Of which action, in which period, by which group: there is one of each.
#[derive(Clone, Copy, Debug)]
pub struct Spot<'a> {
    /// The action.
    pub action: &'a str,
    /// The reporting period.
    pub period: &'a str,
    /// The group.
    pub body: &'a str,
}

impl<'a> Spot<'a> {
    fn columns(self) -> [&'a str; 3] {
        [self.action, self.period, self.body]
    }
}

impl Held {
    fn of(row: Row) -> Held {
        let state = if row.state == State::Returned.name() { State::Returned } else { State::Sent };
        Held { row, state }
    }

    /// Where it stands.
    pub fn spot(&self) -> Spot<'_> {
        let at = |index: usize| self.row.spot.get(index).map_or("", String::as_str);
        Spot { action: at(0), period: at(1), body: at(2) }
    }

    /// What it says.
    pub fn words(&self) -> &Words {
        &self.row.words
    }
}

/// That at this spot.
pub async fn at(tx: &mut Tx, keyring: &Keyring, spot: Spot<'_>) -> Result<Option<Held>> {
    Ok(ROWS.at(tx, keyring, &spot.columns()).await?.map(Held::of))
}

/// That of this reference.
pub async fn one(tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Held>> {
    Ok(ROWS.one(tx, keyring, id).await?.map(Held::of))
}

/// All there are.
pub async fn all(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Held>> {
    Ok(ROWS.all(tx, keyring).await?.into_iter().map(Held::of).collect())
}

/// Where those stand that were sent back, and since when. It takes no key.
pub async fn returned(tx: &mut Tx) -> Result<Vec<(Vec<String>, Timestamp)>> {
    ROWS.in_state(tx, State::Returned.name()).await
}

/// When those were sent that nobody has read, the oldest first. It takes no key.
pub async fn unread(tx: &mut Tx) -> Result<Vec<Timestamp>> {
    Ok(ROWS.in_state(tx, State::Sent.name()).await?.into_iter().map(|(_, at)| at).collect())
}

/// Writes words and how far it is from now on: over those of `before`, or as the first at this spot.
///
/// # Errors
/// [`platform::Error::Stale`], when somebody else has written since `before` was read.
pub async fn write(
    tx: &mut Tx,
    keyring: &Keyring,
    (spot, before): (Spot<'_>, Option<&Held>),
    (state, words): (State, &Words),
    by: (&str, Timestamp),
) -> Result<()> {
    let place = (&spot.columns()[..], before.map(|before| &before.row));
    ROWS.write(tx, keyring, place, (state.name(), words), by).await
}

/// Takes one away with the key of its words: everybody may read them now, or nobody ever.
///
/// # Errors
/// [`platform::Error::Stale`], when somebody else has written since it was read.
pub async fn take(tx: &mut Tx, held: &Held) -> Result<()> {
    ROWS.take(tx, (&held.row.id, held.row.version)).await
}

/// What somebody wrote last, for their copy.
pub async fn own_data(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Value>> {
    let one = |held: Held| {
        let spot = held.spot();
        json!({ "action": spot.action, "period": spot.period, "body": spot.body, "state": held.state.name(), "words": held.row.words, "written_at": held.row.written_at.to_string() })
    };
    Ok(ROWS.by(tx, keyring, account).await?.into_iter().map(Held::of).map(one).collect())
}

/// Where somebody stands in what was written.
pub async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let found = |held: Held| {
        let words = format!("{}\n{}", held.words().text("words"), held.words().text("question"));
        sought.is_in(&words).then(|| Found {
            kind: KIND,
            reference: held.spot().action.to_owned(),
            key: Some((KIND, held.row.id)),
            account: Some(held.row.written_by),
            at: Some(held.row.written_at),
            words,
        })
    };
    Ok(all(tx, keyring).await?.into_iter().filter_map(found).collect())
}

/// Erases what somebody wrote last and nobody has read: they cannot stand by it any more.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    ROWS.erase(tx, account, &[State::Sent.name(), State::Returned.name()]).await
}
