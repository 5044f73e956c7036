//! What the headings of a sheet mean.

use crate::fault::{Fault, closest};
use crate::form::Wording;
use crate::wording;
use sheets::Sheet;

/// A column that is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What stands in it, in one name whatever the heading calls it.
    pub base: &'static str,
    /// In which language; nothing where the heading says none.
    pub wording: Option<Wording>,
    /// The heading as it is written.
    pub heading: String,
    /// Its place in a row.
    pub at: usize,
}

/// Which columns a sheet may have.
pub struct Known {
    /// Those that are read.
    pub read: &'static [&'static str],
    /// Those of them that may stand in several languages.
    pub worded: &'static [&'static str],
    /// Those of XLSForm that change what is asked, and that cannot be done here.
    pub refused: &'static [(&'static str, &'static str)],
    /// Those of XLSForm that change nothing here.
    pub idle: &'static [&'static str],
    /// Other names of columns.
    pub called: &'static [(&'static str, &'static str)],
}

/// Names with which a column begins that is for whoever writes the workbook.
const NOTES: [&str; 4] = ["note", "comment", "remark", "#"];

impl Known {
    /// The columns of a sheet, and what is wrong with its headings.
    pub fn columns(&self, sheet: &Sheet) -> (Vec<Column>, Vec<Fault>) {
        let (mut columns, mut faults): (Vec<Column>, Vec<Fault>) = (Vec::new(), Vec::new());
        let mut meant: Vec<Column> = Vec::new();
        for (at, heading) in sheet.headings.iter().enumerate() {
            let filled = || sheet.rows.iter().find(|(_, row)| row.get(at).is_some_and(|cell| !cell.trim().is_empty()));
            let told = match self.column(heading, at) {
                Meaning::Read(column) => match columns.iter().find(|one| one.is(&column)) {
                    Some(first) => Some((
                        format!("“{heading}” and “{}” are the same column.", first.heading),
                        "Keep one of them.".to_owned(),
                    )),
                    None => {
                        columns.push(column);
                        None
                    }
                },
                Meaning::Refused(reason) if filled().is_some() => {
                    Some((reason.to_owned(), "Empty the column, or take it out.".to_owned()))
                }
                Meaning::Wrong(fault, remedy) => Some((fault, remedy)),
                Meaning::Meant(column, fault, remedy) => {
                    meant.push(column);
                    Some((fault, remedy))
                }
                Meaning::Nameless if filled().is_some() => Some((
                    format!("Column {} has no heading, but something stands in it.", sheets::column_letters(at)),
                    "Give it a heading, or empty it.".to_owned(),
                )),
                Meaning::Refused(_) | Meaning::Nameless | Meaning::Idle => None,
            };
            if let Some((fault, remedy)) = told {
                faults.push(Fault { sheet: sheet.name.clone(), row: Some(1), column: heading.clone(), fault, remedy });
            }
        }
        // What is told of a heading is not told again of every cell below it.
        for column in meant {
            if !columns.iter().any(|one| one.is(&column)) {
                columns.push(column);
            }
        }
        (columns, faults)
    }

    fn column(&self, heading: &str, at: usize) -> Meaning {
        let written = heading.replace('\u{a0}', " ");
        if written.trim().is_empty() {
            return Meaning::Nameless;
        }
        let (name, language) = parts(&written);
        let name = self.called.iter().find(|(other, _)| *other == name).map_or(name.as_str(), |(_, ours)| ours);
        if let Some((_, reason)) = self.refused.iter().find(|(refused, _)| *refused == name) {
            return Meaning::Refused(reason);
        }
        if self.idle.contains(&name) {
            return Meaning::Idle;
        }
        let Some(base) = self.read.iter().find(|base| **base == name).copied() else {
            return self.unknown(heading, at, name, language.as_deref());
        };
        let column = |wording| Meaning::Read(Column { base, wording, heading: heading.to_owned(), at });
        match language {
            None => column(None),
            Some(language) if !self.worded.contains(&base) => Meaning::Wrong(
                format!("“{base}” is the same in every language, and the heading names “{language}”."),
                format!("Write {base}."),
            ),
            Some(language) => match wording::named(&language) {
                Some(wording) => column(Some(wording)),
                None => Meaning::Wrong(
                    format!("“{language}” does not say which language it is."),
                    format!("Write the name and the code, as in {base}::Bengali (bn)."),
                ),
            },
        }
    }

    fn unknown(&self, heading: &str, at: usize, name: &str, language: Option<&str>) -> Meaning {
        if NOTES.iter().any(|note| name.starts_with(note)) {
            return Meaning::Idle;
        }
        let fault = format!("No column is called “{}”, so nothing in it would be read.", heading.trim());
        let (first, rest) = name.split_once(['_', '(', '-']).unwrap_or((name, ""));
        let begun = self.worded.iter().find(|one| **one == first).copied();
        let Some(meant) = closest(name, self.read.iter().copied()).or(begun) else {
            let remedy = format!("If it is a note of yours, write “note” before it: note_{}.", name.replace(' ', "_"));
            return Meaning::Wrong(fault, remedy);
        };
        let rest = rest.trim_matches(['(', ')', '_']);
        let named = wording::named(language.unwrap_or(rest)).filter(|_| self.worded.contains(&meant));
        let remedy = match &named {
            Some(language) if language.name == language.tag => format!("Write {meant}::{}.", language.tag),
            Some(language) => format!("Write {meant}::{} ({}).", capital(&language.name), language.tag),
            None => format!("Write {meant}."),
        };
        let wording = named.map(|one| Wording { name: capital(&one.name), ..one });
        Meaning::Meant(Column { base: meant, wording, heading: heading.to_owned(), at }, fault, remedy)
    }
}

/// The name of a language with the capital that it has in English.
fn capital(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

impl Column {
    /// The tag of its language.
    pub fn tag(&self) -> Option<&str> {
        self.wording.as_ref().map(|wording| wording.tag.as_str())
    }

    /// Whether both hold the same in the same language.
    fn is(&self, other: &Column) -> bool {
        self.base == other.base && self.tag() == other.tag()
    }
}

enum Meaning {
    Read(Column),
    Refused(&'static str),
    Idle,
    Nameless,
    Wrong(String, String),
    /// A fault, and the column that it is taken for.
    Meant(Column, String, String),
}

/// A heading as a name and a language: `Media::Audio::Bengali (bn)` is `audio` in Bengali.
fn parts(written: &str) -> (String, Option<String>) {
    let mark = if written.contains("::") { "::" } else { ":" };
    let mut parts: Vec<&str> = written.split(mark).map(str::trim).collect();
    let plain = |part: &str| part.to_lowercase().split_whitespace().collect::<Vec<_>>().join("_");
    if parts.len() > 1 && ["media", "bind"].contains(&plain(parts[0]).as_str()) {
        parts.remove(0);
    }
    (plain(parts[0]), parts.get(1).map(|part| (*part).to_owned()))
}
