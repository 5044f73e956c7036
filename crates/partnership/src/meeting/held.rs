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

/// The field that holds, as JSON, what everybody read of an item when it was last published: each column by its name.
const OPENED: &str = "opened";

/// What begins the names of fields that hold what members read: words as they were published, while those beside them are a draft.
const FOR_MEMBERS: &str = "members-";

/// The fields that only members read, of an exempt item and of the notes.
pub const HIDDEN: [&str; 6] = ["paper", "options", "legal", "equality", "money", FULL];

/// The columns of the plan that are compared with what was published.
fn columns() -> impl Iterator<Item = &'static str> {
    OPEN.into_iter().chain([SAID, PLACE])
}

fn open_text(record: &Record, column: &str) -> String {
    record.values.get(column).map(platform::cell::write).unwrap_or_default()
}

/// What everybody reads of an item, as it is remembered.
fn opened(record: &Record) -> String {
    let all: std::collections::BTreeMap<&str, String> =
        columns().map(|column| (column, open_text(record, column))).collect();
    serde_json::json!(all).to_string()
}

/// The same words, remembering that this is what everybody reads of them by now.
pub fn remembered(words: Words, record: &Record) -> Words {
    words.with(RECORD, &record.reference).with(OPENED, opened(record))
}

/// Words that somebody wrote while seeing the plan as it is: what was changed there before is no reason any more to set them aside.
pub fn seen(words: Words, plan: &Snapshot) -> Words {
    match plan.get(words.text(RECORD)).filter(|one| one.table == &item::TABLE) {
        Some(record) => remembered(words, record),
        None => words,
    }
}

/// The words of a row over those of its record: a column that somebody changed elsewhere since it was published, such as by taking words
/// out, is as it is there now, so that nothing comes back by publishing again.
fn merged(row: &Row, record: &Record) -> Words {
    let before: std::collections::HashMap<String, String> =
        serde_json::from_str(row.words.text(OPENED)).unwrap_or_default();
    let exempt = record.text("papers") == item::EXEMPT;
    let changed = |column: &&str| before.get(*column).is_none_or(|was| *was != open_text(record, column));
    // An item that was made exempt elsewhere keeps its papers for the members.
    let own = |column: &&str| !(exempt && HIDDEN.contains(column));
    columns()
        .filter(changed)
        .filter(own)
        .fold(row.words.clone(), |words, column| words.with(column, open_text(record, column)))
}

/// A row as it stands against the plan: nothing, where its record has ended.
fn against(plan: &Snapshot, row: Row) -> Option<Row> {
    if row.words.text(RECORD).is_empty() {
        return Some(row);
    }
    let record = plan.get(row.words.text(RECORD)).filter(|one| one.table == &item::TABLE && one.ended.is_none())?;
    let words = merged(&row, record);
    Some(Row { words, ..row })
}

/// The row of an item of a meeting, as it stands against the plan.
pub async fn at(tx: &mut Tx, keyring: &Keyring, plan: &Snapshot, (meeting, item): (&str, &str)) -> Result<Option<Row>> {
    Ok(ROWS.at(tx, keyring, &[meeting, item]).await?.and_then(|row| against(plan, row)))
}

/// The items of a meeting that are on its agenda, in their order, as they stand against the plan.
pub async fn on_agenda(tx: &mut Tx, keyring: &Keyring, plan: &Snapshot, meeting: &str) -> Result<Vec<Row>> {
    let all = ROWS.of(tx, keyring, meeting).await?.into_iter().filter(|row| State::of(row).is_on());
    let mut all: Vec<Row> = all.filter_map(|row| against(plan, row)).collect();
    all.sort_by_key(|row| (place(row), row.written_at, row.id.clone()));
    Ok(all)
}

/// The same words with what members read from now on: of an exempt item the papers as they are published, or the notes.
pub fn for_members(words: Words, fields: &[&str]) -> Words {
    fields.iter().fold(words, |words, field| {
        let text = words.text(field).to_owned();
        words.with(&format!("{FOR_MEMBERS}{field}"), text)
    })
}

/// What members read of a field; nothing, before it was published.
pub fn members_read<'a>(words: &'a Words, field: &str) -> &'a str {
    words.text(&format!("{FOR_MEMBERS}{field}"))
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
    remembered(words.with(PLACE, number.to_string()), record)
}

/// Those items of the plan that came in a file, and have no row here yet.
pub fn unheld<'a>(plan: &'a Snapshot, meeting: &str, rows: &[Row]) -> Vec<&'a Record> {
    let known = |one: &&Record| !rows.iter().any(|row| row.words.text(RECORD) == one.reference);
    item::of(plan, meeting).into_iter().filter(known).collect()
}
