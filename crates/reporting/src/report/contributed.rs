//! What organisations did in a period for the priorities of a strategy, in its report: beside each other, and never added up.

use super::Named;
use super::document::Making;
use super::view::View;
use documents::{Block, Text};
use partnership::contribution::pages::{counted, number};
use partnership::contribution::{all_for, ended};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::typed;
use serde::{Deserialize, Serialize};
use sheets::{DataCell, DataSheet};

/// Something that an organisation did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contributed {
    /// What was done.
    pub contribution: Named,
    /// Who did it.
    pub organisation: Named,
    /// The priority, outcome or action that it was for.
    pub concerns: Named,
    /// The number with what it counts, where one was given.
    pub number: String,
    /// The day on which it was taken back, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

impl Contributed {
    /// Takes its words out; the day stays.
    pub(super) fn withdraw(&mut self, day: String) {
        self.contribution.title.clear();
        self.number.clear();
        self.withdrawn = Some(day);
    }
}

/// Those for a strategy that fall into a period, the newest first.
pub(super) fn of(plan: &Snapshot, strategy: &Record, (starts, ends): (&str, &str)) -> Vec<Contributed> {
    let (Some(first), Some(last)) = (typed::day(starts), typed::day(ends)) else { return Vec::new() };
    // What ended in it: so each stands in the report on one quarter.
    let falls = |one: &&Record| ended(one).is_some_and(|day| (first..=last).contains(&day));
    all_for(plan, &strategy.reference).into_iter().filter(falls).filter_map(|one| contributed(plan, one)).collect()
}

fn contributed(plan: &Snapshot, one: &Record) -> Option<Contributed> {
    let mut contributed = Contributed {
        contribution: Named::of(one),
        organisation: Named::of(plan.referred(one, "organisation")?),
        concerns: Named::of(plan.referred(one, "concerns")?),
        number: number(one),
        withdrawn: None,
    };
    if let Some(day) = one.taken_back() {
        contributed.withdraw(day.to_owned());
    }
    Some(contributed)
}

impl View {
    /// How many there are, and of how many organisations: that alone is counted.
    pub(super) fn contributed(&self) -> String {
        let all = self.report.contributions.iter().filter(|one| one.withdrawn.is_none());
        counted(self.language, all.map(|one| one.organisation.reference.as_str()))
    }
}

impl Making<'_> {
    /// What organisations did, where there is anything.
    pub(super) fn contributions(&self) -> Vec<Block> {
        let all = &self.report.contributions;
        if all.is_empty() {
            return Vec::new();
        }
        let item = |one: &super::Contributed| {
            if let Some(day) = &one.withdrawn {
                return vec![
                    self.content(&one.organisation.title),
                    Text::own(format!(" – {}", self.view.withdrawn(day))),
                ];
            }
            let mut texts = vec![self.linked("contributions", &one.contribution), Text::own(" – ")];
            texts.push(self.content(&one.organisation.title));
            if !one.number.is_empty() {
                texts.extend([Text::own(": "), self.content(&one.number)]);
            }
            texts
        };
        let rule = format!("{}. {}", self.view.contributed(), self.ctx.t("contributions-rule"));
        let mut items = vec![vec![Text::own(rule)]];
        items.extend(all.iter().map(item));
        vec![self.heading("table-contributions"), Block::Bullets(items)]
    }
}

/// The same as a sheet, where there is anything.
pub(super) fn sheet(contributions: &[Contributed]) -> Option<DataSheet> {
    let text = |words: &str| if words.is_empty() { DataCell::Empty } else { DataCell::Text(words.to_owned()) };
    let row = |one: &Contributed| {
        let day =
            one.withdrawn.clone().map(|day| if day.is_empty() { "yes".to_owned() } else { day }).unwrap_or_default();
        let words = [&one.organisation.title, &one.contribution.title, &one.number, &one.concerns.title, &day];
        words.map(|words| text(words)).into()
    };
    (!contributions.is_empty()).then(|| DataSheet {
        name: "contributions".to_owned(),
        headings: ["organisation", "what was done", "number", "for", "taken back"].map(str::to_owned).into(),
        rows: contributions.iter().map(row).collect(),
    })
}
