//! Surveys: what children and families are asked, answered by whoever has a code or the link, and nothing kept by which an
//! answer could be led back to somebody.
//!
//! `draft` is what officers write, in the pages of `desk`; `form` is the questionnaire as it was put to people. An answer travels
//! as a sealed `slip` from question to question, is written once, by `intake`, and mixed with others by `mix`. Decision 23.

pub mod answer;
mod around;
pub mod bench;
pub mod code;
pub mod desk;
pub(crate) mod draft;
pub(crate) mod form;
mod intake;
pub mod load;
pub mod mix;
pub mod pages;
mod proof;
pub mod results;
mod slip;
pub mod sound;
mod walk;

use draft::{Draft, Kept, Sayings};
use jiff::Timestamp;
use jiff::civil::Date;
use platform::db::Tx;
use platform::i18n;
use platform::record::{self, Record};
use platform::table::{Kind, Table, column, required};
use platform::{Error, Result};
use serde_json::Value;
use xlsform::{Form, Wording};

/// The table of surveys that were opened.
pub const TABLE: Table = Table {
    name: "surveys",
    one: "survey",
    about: "Surveys of children, young people, families and practitioners. Answers are kept apart, without names, times or addresses.",
    title: "title",
    within: None,
    line: &["audience", "last_day"],
    sourced: false,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is called."),
        column("series", Kind::Text, "What its waves are called together, such as Pupil Attitude Survey."),
        column("wave", Kind::Text, "Which wave it is, such as 2026."),
        column("audience", Kind::Text, "Who is asked."),
        required("about", Kind::Long, "What it asks about, and why."),
        required("promise", Kind::Long, "What will be done with the answers, and by when."),
        required(
            "by",
            Kind::Choice(&["link", "code"]),
            "Whether anybody with the link may answer, or whoever has a code.",
        ),
        required("first_day", Kind::Date, "The first day on which it can be answered."),
        required("last_day", Kind::Date, "The last day on which it can be answered."),
        column("organisation", Kind::Ref("organisations"), "Who asks."),
        column("results", Kind::Date, "The day on which its results were published."),
        column("local_offer", Kind::Bool, "Whether families say in it what they think of the local offer."),
    ],
};

/// Whether a survey can be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not yet.
    Ahead,
    /// Now.
    Open,
    /// Not any more.
    Closed,
}

impl State {
    /// How a survey stands on a day.
    pub fn of(survey: &Record, today: Date) -> State {
        let day = |column| survey.text(column).parse::<Date>().ok();
        match (day("first_day"), day("last_day")) {
            _ if survey.ended.is_some() => State::Closed,
            (Some(opens), _) if today < opens => State::Ahead,
            (_, Some(closes)) if today <= closes => State::Open,
            _ => State::Closed,
        }
    }

    /// Its name, which ends the key of its words.
    pub fn name(self) -> &'static str {
        match self {
            State::Ahead => "ahead",
            State::Open => "open",
            State::Closed => "closed",
        }
    }
}

/// A survey as it stands in this transaction.
///
/// # Errors
/// [`Error::NotFound`], when there is none.
async fn find(tx: &mut Tx, reference: &str) -> Result<Record> {
    let found = record::all(tx, &TABLE).await?.into_iter().find(|one| one.reference == reference);
    found.ok_or_else(|| Error::not_found(format!("surveys/{reference}")))
}

/// The first part of the tag of a language: `en` of `en-GB`.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// What a wording is called: a language by its own name, where we know it.
fn name_of(wording: &Wording) -> String {
    let known = own_name(&wording.tag).filter(|_| wording.version() == xlsform::STANDARD);
    known.unwrap_or_else(|| wording.name.clone())
}

/// The name of a language in itself, where the shell speaks it.
fn own_name(tag: &str) -> Option<String> {
    let known = i18n::languages().iter().find(|language| primary(language.tag) == primary(tag));
    known.map(|language| language.name.clone())
}

/// What comes with a survey of the plan, such as that of an example.
#[derive(Default)]
pub struct Brought {
    /// Its questions.
    pub form: Form,
    /// What is said of it in other languages.
    pub said: Sayings,
    /// The sounds in which it is spoken, each with its name.
    pub sounds: Vec<(String, Vec<u8>)>,
    /// Who has checked its languages and listened to its sounds, in words.
    pub checked_by: String,
}

/// Puts a survey to people that came with the plan.
pub async fn put(tx: &mut Tx, survey: &Record, brought: Brought, (account, now): (&str, Timestamp)) -> Result<()> {
    let Brought { form, said, sounds, checked_by } = brought;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let details = survey.values.iter().filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect();
    let mut draft = Draft { details, form, said, ..Draft::default() };
    let day = survey.text("first_day");
    let others: Vec<String> = draft.form.wordings.iter().skip(1).map(|wording| wording.tag.clone()).collect();
    for tag in others {
        draft.check(&tag, &checked_by, day);
    }
    let tags: Vec<String> = draft.form.wordings.iter().map(|wording| wording.tag.clone()).collect();
    let mut kept_as = Vec::new();
    for (name, bytes) in &sounds {
        tags.iter().any(|tag| draft.name_by_file(tag, name));
        let kept = sound::name_of(bytes).map_err(|refusal| Error::Internal(format!("{name}: {refusal:?}")))?;
        draft.bring(name, &kept);
        draft.hear(name, &checked_by, day);
        kept_as.push((kept, bytes));
    }
    form::serve(tx, &survey.reference, &draft.served()).await?;
    let id = platform::random::hash(&survey.reference)[..32].to_owned();
    draft::add(tx, &id, &draft, (account, now)).await?;
    for (name, bytes) in kept_as {
        sound::put(tx, &id, &name, bytes).await?;
    }
    let kept = Kept { id, version: 1, survey: Some(survey.reference.clone()), draft };
    draft::save(tx, &kept, (account, now)).await
}
