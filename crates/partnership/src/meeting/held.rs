//! What of an agenda is not open to everybody, or not yet: what somebody suggests, an item that is being written, a paper that is exempt,
//! and the full notes. Every word is ciphertext under a key of its row.

use super::item;
use platform::Result;
use platform::db::Tx;
use platform::record::Record;
use platform::sealed::{Row, Rows, Words};
use platform::secret::Keyring;
use platform::snapshot::Snapshot;

/// The kind under which the keys of these words stand.
pub const KIND: &str = "meeting_item";

/// The rows: one for each item of a meeting.
pub const ROWS: Rows = Rows { table: "meeting_item", kind: KIND, spot: &["meeting", "item"] };

/// How far an item is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Somebody suggests it.
    Suggested,
    /// It is to be on the agenda, which is not published with it yet.
    Draft,
    /// It is on the agenda as everybody reads it.
    Published,
    /// So it is, and was changed since.
    Changed,
    /// It was suggested, and will not be on the agenda.
    Declined,
    /// It was taken off.
    Off,
}

/// The states, each with the name under which it is kept.
const STATES: [(State, &str); 6] = [
    (State::Suggested, "suggested"),
    (State::Draft, "draft"),
    (State::Published, "published"),
    (State::Changed, "changed"),
    (State::Declined, "declined"),
    (State::Off, "off"),
];

impl State {
    /// Its name, which ends the key of its words.
    pub fn name(self) -> &'static str {
        STATES[self as usize].1
    }

    /// The state of a row.
    pub fn of(row: &Row) -> State {
        STATES.iter().find(|(_, name)| *name == row.state).map_or(State::Off, |(state, _)| *state)
    }

    /// Whether the item is on the agenda, published or not.
    pub fn is_on(self) -> bool {
        matches!(self, State::Draft | State::Published | State::Changed)
    }
}

/// What everybody reads of an item once it is published, column by column.
pub const OPEN: [&str; 12] = [
    "title",
    "kind",
    "brought_by",
    "concerns",
    "papers",
    "exempt_why",
    "paper",
    "notice",
    "options",
    "legal",
    "equality",
    "money",
];

/// The field that holds the place of an item.
pub const PLACE: &str = "number";

/// The field that names the record of the plan as which it was published.
pub const RECORD: &str = "record";

/// The field that holds the full notes.
pub const FULL: &str = "full";

/// The field that holds what everybody is to read of them.
pub const SAID: &str = "said";

/// The field that holds what whoever suggested it is answered.
pub const ANSWER: &str = "answer";

/// The items of a meeting that are on its agenda, in their order.
pub async fn on_agenda(tx: &mut Tx, keyring: &Keyring, meeting: &str) -> Result<Vec<Row>> {
    let mut all = ROWS.of(tx, keyring, meeting).await?;
    all.retain(|row| State::of(row).is_on());
    all.sort_by_key(|row| (place(row), row.written_at, row.id.clone()));
    Ok(all)
}

/// The place of an item on the agenda; one that has none comes last.
pub fn place(row: &Row) -> i64 {
    row.words.text(PLACE).parse().unwrap_or(i64::MAX)
}

/// The words of an item as everybody reads it.
pub fn words_of(record: &Record) -> Words {
    let text = |words: Words, column: &&str| match record.text(column) {
        "" => words,
        text => words.with(column, text),
    };
    let words = OPEN.iter().chain([&SAID]).fold(Words::default(), text);
    let number = record.int("number").unwrap_or_default();
    words.with(PLACE, number.to_string()).with(RECORD, &record.reference)
}

/// Those items of the plan that came in a file, and have no row here yet.
pub fn unheld<'a>(plan: &'a Snapshot, meeting: &str, rows: &[Row]) -> Vec<&'a Record> {
    let known = |one: &&Record| !rows.iter().any(|row| row.words.text(RECORD) == one.reference);
    item::of(plan, meeting).into_iter().filter(known).collect()
}
