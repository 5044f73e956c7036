//! The report on a strategy in one reporting period: what it holds, as data from which every format is made.
//!
//! A report is a function of the plan and the figures as at a day: the same strategy, period and day give the same JSON, byte
//! for byte. Nothing in it is in the language of whoever asks; words are those of the plan, or names such as `on-track`.

mod assemble;
mod children;
mod contributed;
mod corrections;
pub mod desk;
mod document;
pub mod draft;
pub mod evidence;
mod figures;
mod files;
mod kind;
pub mod list;
pub mod page;
mod pilots;
mod pledged;
pub mod published;
mod raised;
mod shared;
mod since;
mod slide;
mod story;
mod view;
pub mod workbook;

pub use assemble::{assemble, assemble_for, is_over};
pub use contributed::Contributed;
pub use figures::{Chart, Measure, Point};
pub use kind::Kind;
pub use pilots::Pilot;
pub use pledged::Pledged;
pub use published::{Case, Spent, Story};
pub use raised::Raised;
pub use shared::Shared;

use crate::review::said::Review;
use platform::record::Record;
use serde::{Deserialize, Serialize};

/// The version of the shape below, which grows when a reader of old reports would be surprised.
pub const SHAPE: u32 = 1;

/// A report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// [`SHAPE`] when it was made.
    pub shape: u32,
    /// What kind of report it is: `quarterly`, `annual` or `review`.
    pub kind: String,
    /// The name of the partnership.
    pub partnership: String,
    /// Whether all of it is invented.
    pub invented: bool,
    /// The day by whose end everything in it had been recorded.
    pub as_at: String,
    /// The strategy that is reported on.
    pub strategy: Named,
    /// The period.
    pub period: Period,
    /// The periods of the year that ends with it, of a report on a year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub year: Vec<Period>,
    /// The period before, with which this one is compared.
    pub before: Option<Named>,
    /// The body that oversees the actions that it is about; nothing where it is about all of the strategy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_body: Option<Named>,
    /// How the whole is going.
    pub progress: Whole,
    /// The priorities, each with its actions and measures.
    pub priorities: Vec<Priority>,
    /// What is in the way, and what was in the period before and is not any more.
    pub barriers: Vec<Barrier>,
    /// The barriers that were raised, who was asked, and what became of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub raised: Vec<Raised>,
    /// The milestones that were reached in the period, and those that should have been.
    pub milestones: Vec<Milestone>,
    /// The pilots of which something was decided in the period, or was to be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pilots: Vec<Pilot>,
    /// What young people and families said and the updates reply to.
    pub replies: Vec<Reply>,
    /// The actions of which nothing was told.
    pub missing: Vec<Missing>,
    /// The updates that were approved after the day on which they were due.
    pub late: Vec<Late>,
    /// The promises of the strategy, with the actions that follow them.
    pub promises: Vec<Promise>,
    /// The pledges and charters of the strategy: who signed, and what they did.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pledges: Vec<Pledged>,
    /// What organisations did for its priorities in the period.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contributions: Vec<Contributed>,
    /// The stories that are told in the period of its priorities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stories: Vec<Shared>,
    /// The assessments of what the strategy means for whom.
    pub equality: Vec<Assessment>,
    /// What is decided of each action, of a review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// What was written over it, of a report that was signed off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub story: Option<Story>,
}

/// Something of the plan, by its reference and what it is called.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Named {
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What it is called.
    pub title: String,
}

/// A period that is reported on; days as YYYY-MM-DD.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Period {
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// Its first day.
    pub starts: String,
    /// Its last day.
    pub ends: String,
    /// The day on which updates were due.
    pub due: String,
    /// The day on which it is discussed.
    pub meeting: Option<String>,
    /// The body that discusses it.
    pub body: Option<Named>,
}

/// How a whole is going, worked out from actions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Whole {
    /// Its name, such as `some-concern`; nothing where no action is counted.
    pub now: Option<String>,
    /// The same in the period before.
    pub before: Option<String>,
    /// `better`, `same` or `worse`; nothing where the two cannot be compared.
    pub travel: Option<String>,
    /// How many actions stand where, without what none does.
    pub counts: Vec<Count>,
}

/// How many actions stand so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// The name of how they are going.
    pub progress: String,
    /// How many.
    pub n: usize,
}

/// A priority.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Priority {
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// What the work concentrates on.
    pub focus: Option<String>,
    /// How it is going.
    pub progress: Whole,
    /// Its actions.
    pub actions: Vec<Action>,
    /// Its indicators and what their measures say.
    pub measures: Vec<Measure>,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// The organisation that owns it.
    pub owner: Option<Named>,
    /// By when it is to be done.
    pub due: Option<String>,
    /// How it is going; nothing where it has not begun by plan.
    pub now: Option<String>,
    /// How it was going in the period before.
    pub before: Option<String>,
    /// `better`, `same` or `worse`.
    pub travel: Option<String>,
    /// How it was going in each period of the year, of a report on a year.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub course: Vec<Stood>,
    /// What was told of it in the period; of a year, what was told last.
    pub told: Vec<Told>,
    /// What groups of young people say of that.
    #[serde(default)]
    pub rated: Vec<Rated>,
}

/// How an action was going in a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stood {
    /// The period.
    pub period: Named,
    /// How it was going; nothing where it had not begun by plan.
    pub now: Option<String>,
}

/// What a group of young people says of how an action is going.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rated {
    /// The reference of the rating.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The group.
    pub body: Named,
    /// `feels true`, `partly` or `not yet`.
    pub answer: String,
    /// Whether they see it otherwise than those who do it.
    pub differs: bool,
    /// Why, in their own words.
    pub words: Option<String>,
    /// The day on which it was published.
    pub day: String,
    /// The day on which they took it back, after the report was published: then nothing else of it is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// What was told of an action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The reference of the update.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Who told it.
    pub organisation: Named,
    /// Of which period, in a report on several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// What happened.
    pub told: String,
    /// What is in the way.
    pub in_the_way: Option<String>,
    /// How many people were reached.
    pub people_reached: Option<i64>,
    /// The web address of something that shows it.
    pub evidence: Option<String>,
    /// The pictures and documents that show it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<evidence::Evidence>,
    /// The day on which it was approved.
    pub day: String,
    /// The day on which it was withdrawn, after the report was published: then nothing else of it is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// What is, or was, in the way of an action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Barrier {
    /// The action.
    pub action: Named,
    /// Who told of it.
    pub told_by: Named,
    /// The reference of the update that told it.
    pub update: String,
    /// What is in the way, as it was told last.
    pub told: String,
    /// The day on which the words were withdrawn, after the report was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
    /// Whether something is in the way that is `new`, or `still` there as in the period before; or is `gone`, or `unheard` of
    /// since, because nothing was told.
    pub state: String,
    /// For how many periods in a row something has been in the way, this one included.
    pub periods: usize,
}

/// A milestone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// The action of which it is a step.
    pub action: Named,
    /// What it is.
    pub milestone: Named,
    /// By when it was to be reached.
    pub due: Option<String>,
    /// When it was.
    pub reached: Option<String>,
    /// `reached` in the period, or `missed`.
    pub state: String,
}

/// A message and who replies to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// The message, in the words in which it is kept.
    pub message: Named,
    /// Whether these are somebody's own words.
    pub quoted: bool,
    /// Who said it.
    pub speaker: Option<String>,
    /// The actions whose updates reply to it.
    pub actions: Vec<Named>,
    /// The day on which the message was withdrawn, after the report was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// An action of which nothing was told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Missing {
    /// The action.
    pub action: Named,
    /// Who owns it.
    pub owner: Option<Named>,
    /// For how many periods in a row nothing was told, this one included.
    pub periods: usize,
}

/// An update that came late.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Late {
    /// The action.
    pub action: Named,
    /// The day on which it was approved.
    pub day: String,
}

/// A promise, with what is done about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Promise {
    /// The promise.
    pub promise: Named,
    /// The actions that follow it, each with how it is going.
    pub actions: Vec<Followed>,
}

/// An action that follows a promise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Followed {
    /// The action.
    pub action: Named,
    /// How it is going.
    pub now: Option<String>,
}

/// An assessment of what something means for whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    /// What is assessed.
    pub subject: Named,
    /// The assessment; nothing where there is none.
    pub assessment: Option<Named>,
    /// How far it is.
    pub stage: Option<String>,
}

impl Named {
    /// That of a record.
    pub fn of(record: &Record) -> Named {
        Named { reference: record.reference.clone(), title: record.title().to_owned() }
    }
}

impl Report {
    /// What it is about, in English as titles are: the period, or the year that ends with it.
    pub(super) fn about(&self) -> String {
        let Some(first) = self.year.first() else { return self.period.title.clone() };
        kind::stretch(&first.starts, &self.period.ends)
    }

    /// The report as JSON, always the same text for the same report.
    ///
    /// # Errors
    /// When it cannot be written, which cannot happen.
    pub fn to_json(&self) -> platform::Result<String> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        Ok(text)
    }
}
