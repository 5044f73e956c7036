//! Questionnaires in an honest subset of XLSForm, the spreadsheet form of ODK and its relatives (<https://xlsform.org>).
//!
//! [`read`] takes the sheets `survey`, `choices` and `settings` of a workbook, and gives the [`Form`] or every fault with its
//! sheet, row and column. It looks for the faults that other tools let pass too: a condition that compares with a label in the
//! place of a code, a question that can never appear, a language without its labels, a column that nobody reads.
//! What a form asks but this crate cannot do is a fault. Passed over are columns about how a form looks or is collected, hints for
//! interviewers, and the words of `required_message`.
//!
//! ```
//! use sheets::Sheet;
//!
//! let sheet = |name: &str, headings: &[&str], rows: &[&[&str]]| Sheet {
//!     name: name.to_owned(),
//!     headings: headings.iter().map(ToString::to_string).collect(),
//!     rows: rows.iter().enumerate().map(|(n, row)| (n + 2, row.iter().map(ToString::to_string).collect())).collect(),
//! };
//! let survey = sheet("survey", &["type", "name", "label", "relevant"], &[
//!     &["select_one yes_no", "safe", "Do you feel safe on your way to school?", ""],
//!     &["text", "why", "What would make it safer?", "${safe} = 'No'"],
//! ]);
//! let choices = sheet("choices", &["list_name", "name", "label"], &[&["yes_no", "yes", "Yes"], &["yes_no", "no", "No"]]);
//!
//! let faults = xlsform::read(&[survey, choices]).unwrap_err();
//! assert_eq!(faults[0].row, Some(3));
//! assert_eq!(faults[0].remedy, "Write 'no', the code of that choice.");
//! ```
//!
//! # The subset
//! - Types: `note`, `text`, `integer`, `decimal`, `select_one LIST`, `select_multiple LIST`, `begin_group`, `end_group`.
//! - Columns of `survey`: `type`, `name`, `label`, `hint`, `audio`, `required`, `relevant`, `constraint`, `constraint_message`,
//!   `appearance`, and `versions`, which is ours: in which versions a question is asked, where it is not all of them.
//! - Columns of `choices`: `list_name`, `name`, `label`, `audio`.
//! - Settings: `form_title` and `default_language`.
//! - Conditions: `${name}`, `.`, texts, numbers, `= != < <= > >=`, `and`, `or`, `not()`, `+ - * div mod`, `selected()`,
//!   `count-selected()`, `string-length()`, `true()` and `false()`, each with its meaning in XPath 1.0.
//! - A wording is a language, `label::Bengali (bn)`, or a version of one for certain readers, `label::English, easy (en-x-easy)`.
//!   A question is one question in all of them.
//!
//! # What decides whether a question can appear
//! Its condition and those of the questions that it reads are tried with every code of their choices, with every number at which
//! a comparison changes, and with no answer (`reach`). Where that would be too much, or a condition computes with its answers,
//! nothing is said.

mod check;
mod choices_sheet;
mod conditions;
mod expression;
mod fault;
mod form;
mod heading;
mod reach;
mod read;
mod settings_sheet;
mod survey_sheet;
mod template;
mod wording;
mod write;

pub use check::{At, Flaw, check};
pub use expression::{Expression, Wrong, parse};
pub use fault::Fault;
pub use form::{Choice, Form, Group, Kind, List, Question, Texts, Wording};
pub use read::read;
pub use template::template;
pub use wording::{english_of, known_languages, language_of, named as wording, version_of};
pub use write::sheets;

/// The sheet of questions.
pub const SURVEY: &str = "survey";

/// The sheet of what may be chosen.
pub const CHOICES: &str = "choices";

/// The sheet of what holds for the whole form.
pub const SETTINGS: &str = "settings";

/// The version that has no name of its own: a language as adults read it.
pub const STANDARD: &str = "standard";
