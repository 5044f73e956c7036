//! Which column of an organisation's own spreadsheet holds what: chosen once, and remembered.

use super::rows::BETWEEN;
use platform::Result;
use platform::db::{Tx, Value as Sql};
use platform::http::Form;
use std::collections::BTreeMap;

/// What a spreadsheet may hold, in the order in which it is asked.
pub const FIELDS: [&str; 8] = ["title", "until", "from", "count", "of_what", "about", "concerns", "more_at"];

/// How columns are often called, for whoever chooses for the first time: the field, and words of its heading, the plainest first. Notes
/// are not guessed: they may hold what nobody else is to read.
const CALLED: [(&str, &[&str]); 7] = [
    ("title", &["what was done", "activity", "what we did", "title", "session", "event", "what"]),
    ("from", &["from", "start", "began"]),
    ("until", &["until", "end", "ended", "when", "date", "day"]),
    (
        "count",
        &["number", "how many", "count", "attendance", "attended", "children", "people", "families", "visits", "hours"],
    ),
    ("of_what", &["of what", "unit", "who was counted", "what was counted"]),
    ("concerns", &["outcome", "priority", "aim", "action"]),
    ("more_at", &["link", "address", "report", "url"]),
];

/// The heading of each field that the sheet has, and what all rows are for and count where the sheet does not say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns(pub BTreeMap<String, String>);

/// The field of what all rows are for.
pub const ALL_FOR: &str = "all_for";

/// The field of what the number of all rows counts.
pub const ALL_OF_WHAT: &str = "all_of_what";

impl Columns {
    /// The heading of a field, or what was chosen for all rows.
    pub fn of(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// What was chosen in a form.
    pub fn chosen(sent: &Form) -> Columns {
        let chosen = FIELDS.map(|field| (format!("column_{field}"), field)).into_iter();
        let chosen = chosen.chain([(ALL_FOR.to_owned(), ALL_FOR), (ALL_OF_WHAT.to_owned(), ALL_OF_WHAT)]);
        Columns(chosen.map(|(name, field)| (field.to_owned(), sent.text(&name).trim().to_owned())).collect())
    }

    /// What the headings look like: the first that is called as such columns often are, whole or as one of its words. Each is taken once.
    pub fn guessed(headings: &[String]) -> Columns {
        let mut free: Vec<&String> = headings.iter().filter(|heading| !heading.is_empty()).collect();
        let mut columns = Columns::default();
        for whole in [true, false] {
            for (field, words) in CALLED {
                if columns.0.contains_key(field) {
                    continue;
                }
                let is_called = |heading: &str, word: &str| {
                    let plain = heading.rsplit(BETWEEN).next().unwrap_or_default().to_lowercase();
                    if whole { plain == word } else { has_words(&plain, word) }
                };
                let by = |word: &&str| free.iter().find(|heading| is_called(heading, word)).copied();
                if let Some(found) = words.iter().find_map(by) {
                    columns.0.insert(field.to_owned(), found.clone());
                    free.retain(|heading| *heading != found);
                }
            }
        }
        columns
    }

    /// The same, with a guess in place of each column that this sheet does not have, from the headings that are taken by nothing else.
    #[must_use]
    pub fn or_guessed(mut self, headings: &[String]) -> Columns {
        let is_there = |heading: &String| headings.contains(heading);
        let missing: Vec<&str> = FIELDS
            .into_iter()
            .filter(|field| !self.of(field).is_empty() && !is_there(&self.of(field).to_owned()))
            .collect();
        let taken: Vec<&str> = FIELDS.iter().map(|field| self.of(field)).collect();
        let free: Vec<String> = headings.iter().filter(|one| !taken.contains(&one.as_str())).cloned().collect();
        let guessed = Columns::guessed(&free);
        let found: Vec<(String, String)> =
            missing.iter().map(|field| ((*field).to_owned(), guessed.of(field).to_owned())).collect();
        self.0.extend(found);
        self
    }

    /// All of them as one text.
    pub fn in_words(&self) -> String {
        FIELDS.iter().chain(&[ALL_FOR, ALL_OF_WHAT]).map(|field| self.of(field)).collect::<Vec<_>>().join("\u{1f}")
    }

    /// Whether any field of the sheet is known.
    pub fn is_known(&self) -> bool {
        FIELDS.iter().any(|field| !self.of(field).is_empty())
    }
}

fn has_words(heading: &str, word: &str) -> bool {
    let padded = |text: &str| format!(" {} ", text.replace(|c: char| !c.is_alphanumeric(), " "));
    padded(heading).contains(&padded(word))
}

/// What an organisation chose last.
pub async fn remembered(tx: &mut Tx, organisation: &str) -> Result<Columns> {
    let sql = "SELECT \"columns\" FROM \"contribution_columns\" WHERE \"organisation\" = $1";
    let rows = tx.query(sql, &[Sql::text(organisation)]).await?;
    Ok(match rows.first() {
        Some(row) => Columns(serde_json::from_str(&row.text(0)?.unwrap_or_default())?),
        None => Columns::default(),
    })
}

/// Remembers what an organisation chose.
pub async fn remember(tx: &mut Tx, organisation: &str, columns: &Columns) -> Result<()> {
    let sql = "INSERT INTO \"contribution_columns\" (\"organisation\", \"columns\") VALUES ($1, $2) ON CONFLICT (\"organisation\") DO UPDATE SET \"columns\" = excluded.\"columns\"";
    tx.execute(sql, &[Sql::text(organisation), Sql::text(serde_json::to_string(&columns.0)?)]).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(headings: &[&str]) -> Vec<(String, String)> {
        Columns::guessed(&headings.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>()).0.into_iter().collect()
    }

    #[test]
    fn headings_that_are_often_used_are_guessed_and_each_once() {
        let pair = |field: &str, heading: &str| (field.to_owned(), heading.to_owned());
        assert_eq!(
            guessed(&["Date", "Activity", "Number attended", "Notes", "Staff"]),
            [pair("count", "Number attended"), pair("title", "Activity"), pair("until", "Date")]
        );
        assert_eq!(
            guessed(&["Start date", "End date"]),
            [pair("from", "Start date"), pair("until", "End date")].map(|one| one)
        );
        assert_eq!(guessed(&["Updated", "Whatever"]), [], "a word is no part of another");
    }
}
