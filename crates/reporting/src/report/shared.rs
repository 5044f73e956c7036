//! The stories that are told in a period of the priorities of a strategy, in its report. Of what was taken back since a stub stays, with its day.

use super::Named;
use super::document::Making;
use documents::{Block, Text};
use partnership::story::{TABLE, is_shown, tells_of};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::typed;
use serde::{Deserialize, Serialize};
use sheets::{DataCell, DataSheet};

/// A story.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shared {
    /// What it is called.
    pub story: Named,
    /// Whose it is, without a name.
    pub told_by: String,
    /// The story.
    pub words: String,
    /// Which organisation tells it.
    pub organisation: Named,
    /// The priority, outcome or action of which it tells.
    pub concerns: Named,
    /// The day on which it was taken back, or nothing more was agreed to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

impl Shared {
    /// Puts its words as they stand today.
    pub(super) fn stand(&mut self, plan: &Snapshot) {
        let Some(record) = plan.get(&self.story.reference) else { return };
        self.story = Named::of(record);
        self.told_by = record.text("told_by").to_owned();
        self.words = record.text("about").to_owned();
    }

    /// Takes its words out; the day stays.
    pub(super) fn withdraw(&mut self, day: String) {
        self.story.title.clear();
        self.told_by.clear();
        self.words.clear();
        self.withdrawn = Some(day);
    }
}

/// Those of a strategy that are told since a day of a period, the earliest first.
pub(super) fn of(
    plan: &Snapshot,
    strategy: &Record,
    (starts, ends): (&str, &str),
    today: jiff::civil::Date,
) -> Vec<Shared> {
    let (Some(first), Some(last)) = (typed::day(starts), typed::day(ends)) else { return Vec::new() };
    let falls = |one: &&Record| typed::day(one.text("day")).is_some_and(|day| (first..=last).contains(&day));
    let told = |one: &&Record| one.taken_back().is_some() || is_shown(one, today);
    let mut all: Vec<&Record> = plan
        .list(TABLE.name)
        .filter(|one| tells_of(plan, one, &strategy.reference))
        .filter(falls)
        .filter(told)
        .collect();
    all.sort_by_key(|one| (one.text("day"), one.reference.as_str()));
    all.into_iter().filter_map(|one| shared(plan, one)).collect()
}

fn shared(plan: &Snapshot, one: &Record) -> Option<Shared> {
    let mut shared = Shared {
        story: Named::of(one),
        told_by: one.text("told_by").to_owned(),
        words: one.text("about").to_owned(),
        organisation: Named::of(plan.referred(one, "organisation")?),
        concerns: Named::of(plan.referred(one, "concerns")?),
        withdrawn: None,
    };
    if let Some(day) = one.taken_back() {
        shared.withdraw(day.to_owned());
    }
    Some(shared)
}

impl Making<'_> {
    /// The stories, where there are any.
    pub(super) fn stories(&self) -> Vec<Block> {
        let item = |one: &Shared| {
            if let Some(day) = &one.withdrawn {
                return vec![Text::own(self.view.withdrawn(day))];
            }
            let mut texts = vec![self.linked(TABLE.name, &one.story)];
            if !one.told_by.is_empty() {
                texts.extend([Text::own(" – "), self.content(&one.told_by)]);
            }
            texts.extend([Text::own("\n"), self.content(&one.words)]);
            texts
        };
        let all: Vec<Vec<Text>> = self.report.stories.iter().map(item).collect();
        if all.is_empty() { Vec::new() } else { vec![self.heading("table-stories"), Block::Bullets(all)] }
    }
}

/// The same as a sheet, where there is anything.
pub(super) fn sheet(stories: &[Shared]) -> Option<DataSheet> {
    let text = |words: &str| if words.is_empty() { DataCell::Empty } else { DataCell::Text(words.to_owned()) };
    let row = |one: &Shared| {
        let day =
            one.withdrawn.clone().map(|day| if day.is_empty() { "yes".to_owned() } else { day }).unwrap_or_default();
        [&one.story.title, &one.told_by, &one.words, &one.organisation.title, &one.concerns.title, &day]
            .map(|words| text(words))
            .into()
    };
    (!stories.is_empty()).then(|| DataSheet {
        name: "stories".to_owned(),
        headings: ["story", "told by", "words", "organisation", "of", "taken back"].map(str::to_owned).into(),
        rows: stories.iter().map(row).collect(),
    })
}
