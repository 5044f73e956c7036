//! The pilots of a report: what was decided of them in the period, and what was due to be decided and was not.

use super::Named;
use super::assemble::text;
use super::document::Making;
use super::view::View;
use documents::{Block, Text};
use platform::record::Record;
use serde::{Deserialize, Serialize};
use sheets::{DataCell, DataSheet};
use strategy::action::pilot::is_one;

/// A pilot of which something was to be decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pilot {
    /// The action.
    pub action: Named,
    /// What would show that it works.
    pub test: String,
    /// The day on which it is decided.
    pub until: Option<String>,
    /// What was decided by the end of the period: `roll out`, `try again` or `stop`; nothing where nothing was.
    pub decision: Option<String>,
    /// The day on which it was.
    pub decided: Option<String>,
    /// Why.
    pub why: Option<String>,
}

/// Those of actions on which there was a decision between two days, or on which one was due by the second and was not taken.
pub(super) fn of(actions: &[&Record], starts: &str, ends: &str) -> Vec<Pilot> {
    let one = |action: &&Record| {
        let (until, decided) = (action.text("pilot_until"), action.text("pilot_decided"));
        let taken = !decided.is_empty() && decided <= ends;
        let due = !until.is_empty() && until <= ends;
        let tells = is_one(action) && if taken { decided >= starts } else { due };
        let if_taken = |column| text(action, column).filter(|_| taken);
        tells.then(|| Pilot {
            action: Named::of(action),
            test: action.text("pilot_test").to_owned(),
            until: text(action, "pilot_until"),
            decision: if_taken("pilot_decision"),
            decided: if_taken("pilot_decided"),
            why: if_taken("pilot_why"),
        })
    };
    actions.iter().filter_map(one).collect()
}

impl View {
    /// What was decided of a pilot, or that nothing was.
    pub(super) fn decided(&self, pilot: &Pilot) -> String {
        let said = |key: &str, day: &Option<String>| self.language.text(key, &[("day", self.day(day).into())]);
        match &pilot.decision {
            Some(word) => format!("{} {}", said("pilot-decided", &pilot.decided), self.page.choice(word)),
            None => said("report-pilot-due", &pilot.until),
        }
    }
}

impl Making<'_> {
    /// The pilots, where there are any to tell of.
    pub(super) fn pilots(&self) -> Vec<Block> {
        let item = |one: &Pilot| {
            let test = Text::own(format!("\n{}: ", self.ctx.t("col-pilot_test")));
            let mut texts = vec![self.linked("actions", &one.action), test, self.content(&one.test)];
            texts.push(Text::own(format!("\n{}", self.view.decided(one))));
            texts.extend(one.why.iter().flat_map(|why| [Text::own(" – "), self.content(why)]));
            texts
        };
        let all: Vec<Vec<Text>> = self.report.pilots.iter().map(item).collect();
        if all.is_empty() { Vec::new() } else { vec![self.heading("report-pilots"), Block::Bullets(all)] }
    }
}

/// The same as a sheet, where there are any.
pub(super) fn sheet(pilots: &[Pilot]) -> Option<DataSheet> {
    let cell = |words: &str| if words.is_empty() { DataCell::Empty } else { DataCell::Text(words.to_owned()) };
    let row = |one: &Pilot| {
        let some = [&one.until, &one.decision, &one.decided, &one.why];
        let some = some.into_iter().map(|words| cell(words.as_deref().unwrap_or_default()));
        [&one.action.reference, &one.action.title, &one.test].map(|words| cell(words)).into_iter().chain(some).collect()
    };
    let headings = ["ref", "action", "what would show that it works", "until", "decision", "decided on", "why"];
    (!pilots.is_empty()).then(|| DataSheet {
        name: "pilots".to_owned(),
        headings: headings.map(str::to_owned).into(),
        rows: pilots.iter().map(row).collect(),
    })
}
