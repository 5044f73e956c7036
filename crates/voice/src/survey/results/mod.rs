//! What came of a survey, in numbers that lead to nobody: counted, hidden where few answered, and kept as they were published.

pub mod count;
pub mod desk;
pub mod figures;
mod hide;
pub mod page;
mod store;
pub mod waves;

use crate::survey::walk::{Answers, Walk};
use count::{Answer, By};
use platform::db::{Rows, Tx, Value as Sql};
use platform::{Error, Result, random};
use processcontrol::wilson;
use serde::{Deserialize, Serialize};
use sheets::Sheet;
use xlsform::{Form, Texts};

/// How many answers there must be before anything is shown of them, where nothing else is set.
pub const LEAST: u64 = 10;

/// What may be shown of counts; nothing where that would lead to somebody.
pub fn shown(walk: &Walk, counts: &count::Counts) -> Option<Results> {
    hide::hide(walk, counts, LEAST).ok()
}

/// The columns of an answer.
pub const ANSWER: &[&str; 5] = &["id", "survey", "people", "wording", "json"];

/// To what counts are rounded in open data.
const ROUNDED: u64 = 5;

/// What was published of a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// Of fewer answers than these nothing is shown.
    pub least: u64,
    /// Whose answers: first everybody's, then those of each group.
    pub columns: Vec<Column>,
    /// What was asked, and what was said.
    pub questions: Vec<Asked>,
}

/// Whose answers are counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// By what they are told apart: nothing of everybody, `people`, `language`, `version`, or the name of a question.
    pub by: String,
    /// The codes that tell the group; small groups are put together. The empty code is that nothing was said.
    pub group: Vec<String>,
    /// These codes in words, where those stand in the questionnaire.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<Texts>,
    /// How many answers there are.
    pub answers: u64,
}

/// A question and what was said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// Its name.
    pub name: String,
    /// The question.
    pub label: Texts,
    /// Whether several things could be said.
    pub several: bool,
    /// How many answered it, column by column.
    pub answered: Vec<Option<u64>>,
    /// What could be said.
    pub said: Vec<Said>,
}

/// Something that could be said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// Its code, or the step of a number.
    pub code: String,
    /// In words; nothing for numbers.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub words: Texts,
    /// How many said it, column by column.
    pub counts: Vec<Option<u64>>,
}

/// A share with how sure it is, in per cent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The share.
    pub percent: f64,
    /// The lower end of its interval.
    pub lower: f64,
    /// The upper end.
    pub upper: f64,
}

impl Results {
    /// The share of those who said something, among those who answered the question; nothing where either is hidden.
    pub fn share(&self, asked: &Asked, said: &Said, column: usize) -> Option<Share> {
        let among = asked.answered.get(column).copied().flatten().filter(|among| *among >= self.least)?;
        let count = said.counts.get(column).copied().flatten()?;
        #[expect(clippy::cast_precision_loss, reason = "nobody asks so many people")]
        let (count, among) = (count as f64, among as f64);
        let (lower, upper) = wilson(count, among)?;
        Some(Share { percent: 100.0 * count / among, lower, upper })
    }

    /// The columns of each breakdown, by their places.
    pub fn breakdowns(&self) -> Vec<(&str, Vec<usize>)> {
        let mut all: Vec<(&str, Vec<usize>)> = Vec::new();
        for (n, column) in self.columns.iter().enumerate().skip(1) {
            match all.last_mut() {
                Some((by, places)) if *by == column.by => places.push(n),
                _ => all.push((&column.by, vec![n])),
            }
        }
        all
    }
}

/// A count as it stands in open data: to the next 5, so that tables of several days cannot be taken from each other.
pub fn rounded(count: u64) -> u64 {
    (count + ROUNDED / 2) / ROUNDED * ROUNDED
}

/// Keeps answers that stand in a sheet, such as those of an example, and publishes what came of them, told apart by these columns.
/// The sheet has the columns `people` and `wording` and one for each question, with spaces between codes.
///
/// # Errors
/// A cell is no answer to its question, or the results cannot be shown.
pub async fn of_sheet(tx: &mut Tx, survey: &str, form: Form, sheet: &Sheet, by: &[&str]) -> Result<()> {
    let walk = Walk::of(form);
    let (mut answers, mut rows) = (Vec::new(), Rows::default());
    for (row, cells) in &sheet.rows {
        let answer = of_row(&walk, &sheet.headings, cells).ok_or_else(|| {
            Error::Internal(format!("{} of {survey}, row {row}: a cell is no answer to its question", sheet.name))
        })?;
        // Rows of a sheet have an order that everybody can read, so their names need no chance, and are the same each time.
        let id = random::hash(format!("{survey} {row}"));
        let values = [&id[..32], survey, &answer.people, &answer.wording].map(Sql::text);
        let [id, survey, people, wording] = values;
        rows.add("survey_answer", ANSWER, [id, survey, people, wording, Sql::text(&answer.json)]);
        answers.push(answer);
    }
    rows.insert(tx).await?;
    let by: Vec<By> = by.iter().filter_map(|name| By::named(&walk, name)).collect();
    let counts = count::count(&walk, &by, &answers)?.merged(LEAST);
    let results = hide::hide(&walk, &counts, LEAST)
        .map_err(|refused| Error::Internal(format!("the results of {survey} cannot be shown: {refused:?}")))?;
    store::keep(tx, survey, &results).await
}

fn of_row(walk: &Walk, headings: &[String], cells: &[String]) -> Option<Answer> {
    let cell = |n: usize| cells.get(n).map_or("", String::as_str);
    let (mut people, mut wording, mut answers) = (String::new(), String::new(), Answers::new());
    for (n, heading) in headings.iter().enumerate() {
        match heading.as_str() {
            "people" => people = cell(n).to_owned(),
            "wording" => wording = cell(n).to_owned(),
            name => {
                let (place, _) = walk.form.question(name)?;
                let codes: Vec<&str> = cell(n).split_whitespace().collect();
                let answer = if codes.is_empty() { Vec::new() } else { walk.take(place, &codes).ok()? };
                answers.insert(name.to_owned(), answer);
            }
        }
    }
    answers.retain(|_, answer| !answer.is_empty());
    Some(Answer { people, wording, json: serde_json::to_string(&answers).ok()? })
}
