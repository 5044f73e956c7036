//! What a review says, as part of its report.

use crate::report::Named;
use serde::{Deserialize, Serialize};

/// What is decided of each action of a strategy, and what groups of young people proposed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Review {
    /// What is decided, priority by priority, new actions last in each.
    pub decided: Vec<Decided>,
    /// What groups of young people proposed, and what they were answered.
    pub wishes: Vec<Wish>,
}

impl Review {
    /// What officers say in it, as one text: the reasons, what is new in the wording, and the answers to young people. The
    /// words of young people are their own.
    pub fn officers(&self) -> String {
        let decided = self.decided.iter().flat_map(|one| one.reason.iter().chain(&one.changes));
        let all: Vec<&str> =
            decided.chain(self.wishes.iter().filter_map(|wish| wish.why.as_ref())).map(|text| &**text).collect();
        all.join("\n\n")
    }
}

/// What is decided of an action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decided {
    /// Under what it is kept before the review is agreed; nothing afterwards.
    #[serde(skip)]
    pub about: String,
    /// The reference of the proposal; nothing before it is published.
    #[serde(rename = "ref")]
    pub reference: String,
    /// `continue`, `change`, `finish`, `stop` or `new`; nothing where nobody has proposed anything yet.
    pub decision: String,
    /// The priority.
    pub priority: Named,
    /// The action; of a new one, once it is in the plan.
    pub action: Option<Named>,
    /// What the action is called, before it is changed.
    pub title: String,
    /// Why.
    pub reason: Option<String>,
    /// What changes, a line for each column.
    pub changes: Vec<String>,
}

/// What a group of young people proposed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wish {
    /// The reference of the proposal; nothing before it is published.
    #[serde(rename = "ref")]
    pub reference: String,
    /// The group.
    pub body: Named,
    /// What should become of it, in the words of [`Decided::decision`].
    pub decision: String,
    /// The action, unless it is a new one.
    pub action: Option<Named>,
    /// What the action is, or should be, called.
    pub title: String,
    /// Why, in their own words.
    pub reason: Option<String>,
    /// `taken up`, `taken up in part` or `not taken up`.
    pub answer: Option<String>,
    /// Why that.
    pub why: Option<String>,
    /// The day on which they took it back, after the review was published: then nothing else of it is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}
