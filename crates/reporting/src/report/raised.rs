//! Barriers that were raised, as they stood between bodies: what was needed, who was asked, what was answered, and for how long.

use super::Named;
use super::assemble::text;
use super::document::Making;
use super::view::View;
use documents::{Block, Text};
use jiff::civil::Date;
use platform::page::choice_key;
use platform::record::Record;
use platform::snapshot::Snapshot;
use serde::{Deserialize, Serialize};
use sheets::{DataCell, DataSheet};
use std::mem;
use strategy::barrier::{self, State};

/// A barrier of an action, raised by the end of the period and not closed before it began.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Raised {
    /// Its reference.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What is in the way, in a few words.
    pub title: String,
    /// The action.
    pub action: Named,
    /// What kind of barrier it is.
    pub kind: String,
    /// `raised`, `waits`, `answered` or `closed`.
    pub state: String,
    /// What is needed.
    pub needed: Option<String>,
    /// From whom.
    pub needed_from: Option<Named>,
    /// The day on which it was raised.
    pub raised: String,
    /// The body that was asked.
    pub asked: Option<Named>,
    /// The day on which that body was asked.
    pub asked_on: Option<String>,
    /// What was answered.
    pub answer: Option<String>,
    /// The day of the answer.
    pub answered: Option<String>,
    /// The day since which it is not in the way any more.
    pub closed: Option<String>,
    /// For how many days it was in the way, by the day as at which the report is.
    pub days: Option<i32>,
    /// For how many days an answer was, or is, waited for.
    pub days_asked: Option<i32>,
    /// The day on which it was withdrawn, after the report was published: then nothing else of it is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// The barriers of these actions that were there between two days, those of which one still waits first.
pub(super) fn of(plan: &Snapshot, actions: &[&Record], (starts, ends): (&str, &str), day: Date) -> Vec<Raised> {
    let all =
        actions.iter().flat_map(|action| barrier::of(plan, &action.reference).into_iter().map(move |b| (*action, b)));
    let there =
        |one: &Record| one.text("raised") <= ends && (one.text("closed").is_empty() || one.text("closed") >= starts);
    let mut all: Vec<_> =
        all.filter(|(_, one)| there(one)).map(|(action, one)| raised(plan, action, one, day)).collect();
    all.sort_by_key(|one| (one.state != State::Waits.name(), one.closed.is_some(), one.raised.clone()));
    all
}

fn raised(plan: &Snapshot, action: &Record, one: &Record, day: Date) -> Raised {
    let named = |column: &str| plan.referred(one, column).map(Named::of);
    Raised {
        reference: one.reference.clone(),
        title: one.title().to_owned(),
        action: Named::of(action),
        kind: one.text("kind").to_owned(),
        state: State::of(one).name().to_owned(),
        needed: text(one, "needed"),
        needed_from: named("needed_from"),
        raised: one.text("raised").to_owned(),
        asked: named("escalated_to"),
        asked_on: text(one, "escalated"),
        answer: text(one, "answer"),
        answered: text(one, "answered"),
        closed: text(one, "closed"),
        days: barrier::days(one, day),
        days_asked: barrier::days_asked(one, day),
        withdrawn: None,
    }
}

impl Raised {
    /// Leaves a stub of it, with the day on which it was withdrawn.
    pub(super) fn withdraw(&mut self, day: String) {
        let (reference, action) = (mem::take(&mut self.reference), mem::take(&mut self.action));
        *self = Raised { reference, action, withdrawn: Some(day), ..Raised::default() };
    }
}

impl View {
    /// What became of a barrier, line by line: a name of ours, and the words, which are ours where they are said so.
    pub(super) fn became(&self, one: &Raised) -> Vec<(String, String, bool)> {
        let t = |key: &str| self.page.t(key);
        let state = barrier::pages::said(self.language, &one.state, (one.days_asked, one.answered.is_some()), one.days);
        let mut lines =
            vec![(t("barrier-state"), state.join(" · "), true), (t("col-kind"), t(&choice_key(&one.kind)), true)];
        let from = one.needed_from.as_ref().map(|from| from.title.clone());
        let asked = one.asked.as_ref().map(|body| body.title.clone());
        for (key, words) in [
            ("col-needed", &one.needed),
            ("col-needed_from", &from),
            ("col-escalated_to", &asked),
            ("col-answer", &one.answer),
        ] {
            lines.extend(words.iter().map(|words| (t(key), words.clone(), false)));
        }
        lines
    }
}

impl Making<'_> {
    /// What became of what was taken further, where something was.
    pub(super) fn raised(&self) -> Vec<Block> {
        let item = |one: &Raised| {
            if let Some(day) = &one.withdrawn {
                return vec![self.linked("actions", &one.action), Text::own(format!(": {}", self.view.withdrawn(day)))];
            }
            let mut texts =
                vec![self.linked("barriers", &Named { reference: one.reference.clone(), title: one.title.clone() })];
            texts.extend([Text::own(" – "), self.content(&one.action.title)]);
            for (name, words, ours) in self.view.became(one) {
                texts.push(Text::own(format!("\n{name}: ")));
                texts.push(if ours { Text::own(words) } else { self.content(&words) });
            }
            texts
        };
        let all: Vec<Vec<Text>> = self.report.raised.iter().map(item).collect();
        if all.is_empty() {
            Vec::new()
        } else {
            vec![Block::Heading(2, self.own("report-raised")), Block::Bullets(all)]
        }
    }
}

/// The same as a sheet, where there are any.
pub(super) fn sheet(all: &[Raised]) -> Option<DataSheet> {
    let cell = |words: Option<&str>| {
        words.filter(|words| !words.is_empty()).map_or(DataCell::Empty, |words| DataCell::Text(words.to_owned()))
    };
    let title = |named: &Option<Named>| cell(named.as_ref().map(|named| named.title.as_str()));
    let days = |n: Option<i32>| n.map_or(DataCell::Empty, |n| DataCell::Number(f64::from(n)));
    let row = |one: &Raised| {
        vec![
            cell(Some(&one.reference)),
            cell(Some(&one.title)),
            cell(Some(&one.action.title)),
            cell(Some(&one.kind)),
            cell(Some(&one.state)),
            cell(one.needed.as_deref()),
            title(&one.needed_from),
            cell(Some(&one.raised)),
            title(&one.asked),
            cell(one.asked_on.as_deref()),
            cell(one.answer.as_deref()),
            cell(one.answered.as_deref()),
            cell(one.closed.as_deref()),
            days(one.days),
            days(one.days_asked),
        ]
    };
    let headings = [
        "ref",
        "barrier",
        "action",
        "kind",
        "state",
        "needed",
        "from",
        "raised",
        "asked",
        "asked on",
        "answer",
        "answered",
        "closed",
        "days in the way",
        "days asked",
    ];
    (!all.is_empty()).then(|| DataSheet {
        name: "barriers".to_owned(),
        headings: headings.map(str::to_owned).into(),
        rows: all.iter().map(row).collect(),
    })
}
