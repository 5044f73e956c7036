//! Consultations: people are asked about a text, section by section, before it is agreed. What they say is read first, as everything
//! that people write is; it becomes messages, each of which is answered with what was decided and why. In the end the text as it was
//! agreed stands beside the draft, with what was changed. By when there is an answer is promised, and what is late is seen to be late.
//!
//! The comments are written in a survey, which asks for words on each section. Decision 26.

pub mod changes;
pub mod pages;

use crate::promise::Promise;
use crate::survey;
use jiff::civil::Date;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// The table of consultations.
pub const TABLE: Table = Table {
    name: "consultations",
    one: "consultation",
    about: "Consultations: texts that people were asked about before they were agreed, and what came of it.",
    title: "title",
    within: None,
    line: &["answer_by", "answered"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is called."),
        required("about", Kind::Long, "What is decided, by whom, and what can still be changed."),
        required("survey", Kind::Ref("surveys"), "The survey in which people say what they think."),
        column("strategy", Kind::Ref("strategies"), "The plan whose draft it is about."),
        required("answer_by", Kind::Date, "The day by which it is said what came of it."),
        column("answered", Kind::Date, "The day on which it was said what came of it."),
        column("outcome", Kind::Long, "What came of it, in a few sentences."),
    ],
};

/// The table of the sections of consulted texts.
pub const SECTIONS: Table = Table {
    name: "sections",
    one: "section",
    about: "The sections of texts that people were asked about: the draft, and the text as it was agreed.",
    title: "heading",
    within: Some("consultation"),
    line: &[],
    sourced: false,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("consultation", Kind::Ref("consultations"), "The consultation."),
        column("number", Kind::Int, "Its number."),
        required("heading", Kind::Text, "Its heading."),
        required("text", Kind::Long, "The draft."),
        column("easy", Kind::Long, "The same, easy to read."),
        column(
            "question",
            Kind::Text,
            "The name of the question of the survey in which people say what they think of it.",
        ),
        column(
            "agreed",
            Kind::Long,
            "The text as it was agreed. Empty where nothing was changed, or nothing is agreed yet.",
        ),
        column("why", Kind::Long, "Why it was changed, or why not."),
    ],
};

/// The consultation whose comments are written in a survey.
pub fn of_survey<'a>(plan: &'a Snapshot, survey: &str) -> Option<&'a Record> {
    plan.list(TABLE.name).find(|one| one.text("survey") == survey)
}

/// The sections of a consultation, in their order.
pub fn sections<'a>(plan: &'a Snapshot, consultation: &str) -> Vec<&'a Record> {
    let mut all = plan.referring(consultation, SECTIONS.name, "consultation");
    all.sort_by_key(|one| one.int("number").unwrap_or(i64::MAX));
    all
}

/// The section on which people say what they think in this question of a survey.
pub fn section_of<'a>(plan: &'a Snapshot, survey: &str, question: &str) -> Option<&'a Record> {
    let consultation = of_survey(plan, survey)?;
    sections(plan, &consultation.reference).into_iter().find(|one| one.text("question") == question)
}

/// The messages that were made of what people said of a section.
pub fn said<'a>(plan: &'a Snapshot, section: &str) -> Vec<&'a Record> {
    plan.referring(section, crate::message::TABLE.name, "section")
}

/// Whether a message has an answer.
pub fn is_answered(plan: &Snapshot, message: &Record) -> bool {
    !plan.referring(&message.reference, crate::response::TABLE.name, "message").is_empty()
}

/// How a consultation stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// People can say what they think, or soon can.
    Asked(survey::State),
    /// It has closed, and there is an answer or there is none.
    Closed(Promise),
}

impl State {
    /// How it stands on a day.
    pub fn of(plan: &Snapshot, consultation: &Record, today: Date) -> State {
        let survey = plan.referred(consultation, "survey").map(|survey| survey::State::of(survey, today));
        let answer = Promise::of(consultation.text("answer_by"), consultation.text("answered"), today);
        match survey {
            Some(state) if answer.is_open() && state != survey::State::Closed => State::Asked(state),
            _ => State::Closed(answer),
        }
    }
}
