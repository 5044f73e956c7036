//! The sheet of questions.

use crate::fault::{Fault, closest};
use crate::form::{Form, Group, Kind, Question, Texts, Wording};
use crate::heading::{Column, Known};
use sheets::Sheet;

/// Its columns.
pub const KNOWN: Known = Known {
    read: &[
        "type",
        "name",
        "label",
        "hint",
        "audio",
        "required",
        "relevant",
        "constraint",
        "constraint_message",
        "appearance",
        "versions",
    ],
    worded: &["label", "hint", "audio", "constraint_message"],
    refused: &[
        ("default", "An answer that is chosen beforehand leads people, so nothing is filled in for them here."),
        ("calculation", "Nothing is calculated from answers here."),
        ("choice_filter", "A list is shown whole here, whatever was answered before."),
        ("read_only", "A question that nobody may answer is a note here."),
        ("repeat_count", "Questions are not repeated here."),
        ("trigger", "Nothing is calculated from answers here."),
        ("parameters", "The order and the limits of answers are not set by parameters here."),
        ("image", "Pictures are not shown beside questions here."),
        ("big-image", "Pictures are not shown beside questions here."),
        ("video", "Films are not shown beside questions here."),
    ],
    idle: &["guidance_hint", "required_message", "body::accuracythreshold", "autoplay", "instance", "save_to"],
    called: &[
        ("caption", "label"),
        ("relevance", "relevant"),
        ("readonly", "read_only"),
        ("calculate", "calculation"),
        ("command", "type"),
    ],
};

/// Types of XLSForm that are not asked here, and why.
const REFUSED: [(&str, &str); 25] = [
    ("start", WHEN),
    ("end", WHEN),
    ("today", WHEN),
    ("deviceid", WHO),
    ("device_id", WHO),
    ("username", WHO),
    ("email", WHO),
    ("phonenumber", WHO),
    ("phone_number", WHO),
    ("simserial", WHO),
    ("subscriberid", WHO),
    ("audit", WHO),
    ("geopoint", WHERE),
    ("geotrace", WHERE),
    ("geoshape", WHERE),
    ("start-geopoint", WHERE),
    ("image", FILE),
    ("audio", FILE),
    ("video", FILE),
    ("file", FILE),
    ("background-audio", FILE),
    ("date", "A date tells people apart, so none is asked here."),
    ("time", "A time tells people apart, so none is asked here."),
    ("datetime", "A date tells people apart, so none is asked here."),
    ("barcode", WHO),
];

const WHEN: &str = "This would keep when somebody answered, and answers here keep no time.";
const WHO: &str = "This would keep who answered or on which telephone, and answers here keep neither.";
const WHERE: &str = "This would keep where somebody was, and answers here keep no place.";
const FILE: &str = "A picture, a voice or a file can show who somebody is, so none is taken here.";

const OTHERS: [(&str, &str); 10] = [
    ("calculate", "Nothing is calculated from answers here."),
    ("begin_repeat", "Questions are not repeated here."),
    ("end_repeat", "Questions are not repeated here."),
    ("range", "A range is answered by moving, which not everybody can."),
    ("rank", "Choices are not ranked here."),
    ("acknowledge", "Agreement is not asked for as an answer here."),
    ("hidden", "Nothing is kept that nobody was asked."),
    ("select_one_from_file", "Choices stand in the sheet choices here."),
    ("select_multiple_from_file", "Choices stand in the sheet choices here."),
    ("xml-external", "Choices stand in the sheet choices here."),
];

const TYPES: [&str; 8] =
    ["note", "text", "integer", "decimal", "select_one", "select_multiple", "begin_group", "end_group"];

/// Where the questions and groups of a form stand in the sheet.
#[derive(Default)]
pub struct Rows {
    /// The row of each question.
    pub questions: Vec<usize>,
    /// The row of each group.
    pub groups: Vec<usize>,
    /// Names of questions whose type could not be read, so that nothing follows from them.
    pub doubtful: Vec<String>,
}

enum Row {
    Question(Kind),
    Begin,
    End,
}

/// Reads the questions into the form.
pub fn read(sheet: &Sheet, columns: &[Column], default: &Wording, form: &mut Form) -> (Rows, Vec<Fault>) {
    let mut rows = Rows::default();
    let mut faults = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (number, cells) in &sheet.rows {
        let line = Line { cells, columns, default };
        let fault = |column: &str, fault: String, remedy: String| Fault {
            sheet: sheet.name.clone(),
            row: Some(*number),
            column: line.heading(column),
            fault,
            remedy,
        };
        match kind(&line.text("type")) {
            Ok(Row::Begin) => {
                form.groups.push(group(&line, open.last().copied()));
                rows.groups.push(*number);
                open.push(form.groups.len() - 1);
            }
            Ok(Row::End) => {
                if open.pop().is_none() {
                    let remedy = "Take it out, or put the begin_group in that belongs to it.";
                    faults.push(fault("type", "This ends a group that was never begun.".to_owned(), remedy.to_owned()));
                }
            }
            Ok(Row::Question(kind)) => {
                let (question, wrong) = question(&line, kind, open.last().copied());
                faults.extend(wrong.map(|(told, remedy)| fault("required", told, remedy)));
                form.questions.push(question);
                rows.questions.push(*number);
            }
            Err((told, remedy)) => {
                rows.doubtful.push(line.text("name"));
                faults.push(fault("type", told, remedy));
            }
        }
    }
    for group in open {
        faults.push(Fault {
            sheet: sheet.name.clone(),
            row: rows.groups.get(group).copied(),
            column: "type".to_owned(),
            fault: format!("The group “{}” is begun and never ended.", form.groups[group].name),
            remedy: "Write end_group in a row below its last question.".to_owned(),
        });
    }
    (rows, faults)
}

struct Line<'a> {
    cells: &'a [String],
    columns: &'a [Column],
    default: &'a Wording,
}

impl Line<'_> {
    fn text(&self, base: &str) -> String {
        let column = self.columns.iter().find(|column| column.base == base && column.wording.is_none());
        column.map_or_else(String::new, |column| tidy(self.cells.get(column.at)))
    }

    fn texts(&self, base: &str) -> Texts {
        texts(self.cells, self.columns, base, self.default)
    }

    fn heading(&self, base: &str) -> String {
        let column = self.columns.iter().find(|column| column.base == base);
        column.map_or_else(|| base.to_owned(), |column| column.heading.clone())
    }
}

/// The text of a cell, without the spaces around it, among them those that nobody sees.
pub fn tidy(cell: Option<&String>) -> String {
    cell.map_or("", String::as_str).replace(['\u{a0}', '\u{200b}', '\u{feff}'], " ").trim().to_owned()
}

/// A text in each language in which it stands.
pub fn texts(cells: &[String], columns: &[Column], base: &str, default: &Wording) -> Texts {
    let mut texts = Texts::new();
    for column in columns.iter().filter(|column| column.base == base) {
        let text = tidy(cells.get(column.at));
        if !text.is_empty() {
            texts.insert(column.tag().unwrap_or(&default.tag).to_owned(), text);
        }
    }
    texts
}

fn group(line: &Line<'_>, within: Option<usize>) -> Group {
    Group { name: line.text("name"), label: line.texts("label"), relevant: line.text("relevant"), within }
}

type Told = (String, String);

fn question(line: &Line<'_>, kind: Kind, group: Option<usize>) -> (Question, Option<Told>) {
    let required = line.text("required");
    let (required, wrong) = match required.to_lowercase().as_str() {
        "yes" | "true" | "true()" | "1" => (true, None),
        "" | "no" | "false" | "false()" | "0" => (false, None),
        _ => {
            (false, Some((format!("“{required}” is neither yes nor no."), "Write yes, or leave it empty.".to_owned())))
        }
    };
    let versions = line.text("versions");
    let versions = versions.split([' ', ',', ';']).filter(|one| !one.is_empty()).map(str::to_owned).collect();
    let question = Question {
        name: line.text("name"),
        kind,
        label: line.texts("label"),
        hint: line.texts("hint"),
        audio: line.texts("audio"),
        required,
        relevant: line.text("relevant"),
        constraint: line.text("constraint"),
        constraint_message: line.texts("constraint_message"),
        appearance: line.text("appearance"),
        group,
        versions,
    };
    (question, wrong)
}

/// What a row is, by its type.
fn kind(written: &str) -> Result<Row, Told> {
    let words: Vec<&str> = written.split_whitespace().collect();
    let lower = written.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let chosen = [("select_one", 1), ("select one", 2), ("select1", 1), ("select_multiple", 1), ("select multiple", 2)];
    for (name, length) in chosen {
        if lower == name || lower.starts_with(&format!("{name} ")) {
            return select(name.contains("multiple"), &words[length.min(words.len())..]);
        }
    }
    match lower.as_str() {
        "note" => Ok(Row::Question(Kind::Note)),
        "text" | "string" => Ok(Row::Question(Kind::Text)),
        "integer" | "int" => Ok(Row::Question(Kind::Integer)),
        "decimal" => Ok(Row::Question(Kind::Decimal)),
        "begin_group" | "begin group" => Ok(Row::Begin),
        "end_group" | "end group" => Ok(Row::End),
        "" => Err((
            "The row has no type, so nothing would be asked.".to_owned(),
            "Write one, such as text or select_one LIST.".to_owned(),
        )),
        _ => Err(unknown(written, &lower)),
    }
}

fn select(several: bool, rest: &[&str]) -> Result<Row, Told> {
    let name = if several { "select_multiple" } else { "select_one" };
    match rest {
        [list] => {
            let list = (*list).to_owned();
            Ok(Row::Question(if several { Kind::Several(list) } else { Kind::One(list) }))
        }
        [] => Err((
            format!("{name} does not say which list may be chosen from."),
            format!("Write the name of a list of the sheet choices behind it: {name} LIST."),
        )),
        [list, more @ ..] if more.join(" ").to_lowercase().replace(' ', "_").starts_with("or_") => Err((
            "“or other” asks a second question in secret, in one language.".to_owned(),
            format!(
                "Write {name} {list}, add a choice “other” to the list, and a text question under it if you need one."
            ),
        )),
        _ => Err((
            format!("“{}” is not one name of a list: it has a space.", rest.join(" ")),
            format!("Write {name} {}, and call the list so in the sheet choices.", rest.join("_")),
        )),
    }
}

fn unknown(written: &str, lower: &str) -> Told {
    let first = lower.split_whitespace().next().unwrap_or_default();
    let joined = lower.replace(' ', "_");
    let refused = REFUSED.iter().chain(&OTHERS).find(|(name, _)| *name == first || *name == joined);
    if let Some((_, reason)) = refused {
        return ((*reason).to_owned(), "Take the row out.".to_owned());
    }
    let meant = closest(&joined, TYPES).or_else(|| closest(first, TYPES));
    let remedy = match meant {
        Some(meant @ ("select_one" | "select_multiple")) => {
            let list = written.split_whitespace().last().filter(|_| written.trim().contains(' ')).unwrap_or("LIST");
            format!("Write {meant} {list}.")
        }
        Some(meant) => format!("Write {meant}."),
        None => format!("Write one of these: {}.", TYPES.join(", ")),
    };
    (format!("No type is called “{written}”."), remedy)
}
