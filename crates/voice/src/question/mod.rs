//! Questions to those who lead. Young people ask in their own words, where somebody reads them first; what was read is put as a
//! question to a named post, others second it, and it is answered in public by a day. What is late is seen to be late.
//!
//! A question time gathers them: the survey in which they are asked, the group whose meeting answers them, and who leads that meeting.
//! Decision 25.

pub mod agenda;
pub mod answer;
pub mod clock;
pub mod make;
pub mod pages;
pub mod second;
pub mod vote;

use crate::promise::Promise;
use crate::survey;
use jiff::civil::Date;
use platform::cell::last_day;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};
use std::cmp::Reverse;
use std::collections::HashMap;

/// How a question is answered.
pub const HOW: [&str; 2] = ["in writing", "at the meeting"];

/// The table of question times.
pub const TIMES: Table = Table {
    name: "question_times",
    one: "question-time",
    about: "Times at which young people put questions to those who lead, and are answered in public by a day.",
    title: "title",
    within: None,
    line: &["led_by", "answers_by"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is called."),
        required("about", Kind::Long, "Who may ask, whom, and what happens with the questions."),
        column("survey", Kind::Ref("surveys"), "The survey in which the questions are asked."),
        column("body", Kind::Ref("bodies"), "The board, forum or group whose meeting answers them."),
        column("led_by", Kind::Text, "Who leads that meeting and sets its agenda, as a group; never a name."),
        column("seconded_until", Kind::Date, "The last day on which a question can be seconded."),
        column("meeting_day", Kind::Date, "The day of the meeting."),
        required("answers_by", Kind::Date, "The day by which every question is answered."),
    ],
};

/// The table of questions.
pub const TABLE: Table = Table {
    name: "questions",
    one: "question",
    about: "Questions of children and young people to those who lead, and the answers. Never with the name of whoever asked.",
    title: "text",
    within: Some("question_time"),
    line: &["post", "answer_by"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("text", Kind::Long, "The question."),
        required("question_time", Kind::Ref("question_times"), "The question time at which it is put."),
        required("post", Kind::Ref("posts"), "Who is asked: a post, not a person."),
        required("day", Kind::Date, "The day on which it was put."),
        required("answer_by", Kind::Date, "The day by which it is answered."),
        column("agenda", Kind::Int, "Its place on the agenda of the meeting, where one was given."),
        column("answer", Kind::Long, "The answer, in words that whoever asked understands."),
        column("answered", Kind::Date, "The day of the answer."),
        column("how", Kind::Choice(&HOW), "How it was answered."),
        column("action", Kind::Ref("actions"), "The action that follows from it."),
    ],
};

/// How the answer to a question stands on a day.
pub fn standing(question: &Record, today: Date) -> Promise {
    Promise::of(question.text("answer_by"), question.text("answered"), today)
}

/// Whether questions of a question time can be seconded on a day.
pub fn takes_seconds(time: &Record, today: Date) -> bool {
    time.ended.is_none() && last_day(time.text("seconded_until")).is_some_and(|last| today <= last)
}

/// Whether something can be asked or seconded on a day.
pub fn is_open(plan: &Snapshot, time: &Record, today: Date) -> bool {
    let asks = plan.referred(time, "survey").map(|survey| survey::State::of(survey, today));
    asks == Some(survey::State::Open) || takes_seconds(time, today)
}

/// The organisation that asks for the questions of a question time, or nothing.
pub fn asked_by<'a>(plan: &'a Snapshot, time: &Record) -> &'a str {
    plan.referred(time, "survey").map_or("", |survey| survey.text("organisation"))
}

/// The question time whose questions are asked in a survey.
pub fn time_of<'a>(plan: &'a Snapshot, survey: &str) -> Option<&'a Record> {
    plan.list(TIMES.name).find(|time| time.text("survey") == survey)
}

/// The questions of a question time: in the order of the agenda where there is one, then those that most have seconded.
pub fn ranked<'a>(plan: &'a Snapshot, time: &str, seconds: &HashMap<String, i64>) -> Vec<&'a Record> {
    let mut all = plan.referring(time, TABLE.name, "question_time");
    let place = |one: &Record| one.int("agenda").unwrap_or(i64::MAX);
    let count = |one: &Record| seconds.get(&one.reference).copied().unwrap_or_default();
    all.sort_by_key(|one| (place(one), Reverse(count(one))));
    all
}
