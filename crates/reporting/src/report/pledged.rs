//! The pledges and charters of a strategy in its report: who had signed by the end of the period, what they did in it, and of whom nothing
//! was heard.

use super::Named;
use super::document::Making;
use super::view::View;
use documents::{Block, Text};
use jiff::civil::Date;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::typed;
use serde::{Deserialize, Serialize};
use sheets::{DataCell, DataSheet};
use voice::pledge::{self, SIGNATURES, Standing, TABLE};

/// A pledge or charter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pledged {
    /// The pledge.
    pub pledge: Named,
    /// How many had signed by the end of the period,
    pub signed: usize,
    /// and how many of those in the period.
    pub new: usize,
    /// What was told in the period.
    pub told: Vec<ToldOf>,
    /// Those of whom there was no report, after two reminders.
    pub silent: Vec<Named>,
}

/// What somebody told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ToldOf {
    /// Who.
    pub signature: Named,
    /// How it goes, as they say: `kept` or `in progress`.
    pub state: String,
    /// What was done.
    pub text: String,
    /// How many took up what they offer, if they say.
    pub taken_up: Option<i64>,
}

/// Those of a strategy, as they stood at the end of a period.
pub(super) fn of(plan: &Snapshot, strategy: &Record, (starts, ends): (&str, &str)) -> Vec<Pledged> {
    let Some(last) = typed::day(ends) else { return Vec::new() };
    plan.referring(&strategy.reference, TABLE.name, "strategy")
        .into_iter()
        .map(|one| pledged(plan, one, starts, last))
        .collect()
}

fn pledged(plan: &Snapshot, one: &Record, starts: &str, last: Date) -> Pledged {
    let ends = last.to_string();
    let all = plan.referring(&one.reference, SIGNATURES.name, "pledge").into_iter();
    let signed: Vec<&Record> = all.filter(|signature| signature.text("day") <= ends.as_str()).collect();
    let told = |signature: &&Record| {
        let own = pledge::reports(plan, signature, last).into_iter().filter(|told| told.text("day") >= starts);
        let of = |told: &Record| ToldOf {
            signature: Named::of(signature),
            state: told.text("state").to_owned(),
            text: told.text("text").to_owned(),
            taken_up: told.int("taken_up"),
        };
        own.map(of).collect::<Vec<_>>()
    };
    let silent = signed
        .iter()
        .filter(|signature| matches!(pledge::standing(plan, signature, last), Standing::NoReport | Standing::Silent));
    Pledged {
        pledge: Named::of(one),
        signed: signed.len(),
        new: signed.iter().filter(|signature| signature.text("day") >= starts).count(),
        told: signed.iter().flat_map(told).collect(),
        silent: silent.map(|signature| Named::of(signature)).collect(),
    }
}

impl View {
    /// How many had signed.
    pub(super) fn signed(&self, one: &Pledged) -> String {
        self.language.text("report-pledge-counts", &[("n", one.signed.into()), ("new", one.new.into())])
    }

    /// Of whom nothing was heard.
    pub(super) fn silent(&self, one: &Pledged) -> Option<String> {
        let names: Vec<&str> = one.silent.iter().map(|one| one.title.as_str()).collect();
        (!names.is_empty()).then(|| self.language.text("report-pledge-silent", &[("words", names.join(", ").into())]))
    }

    /// How many took up an offer.
    pub(super) fn taken_up(&self, told: &ToldOf) -> Option<String> {
        told.taken_up.map(|n| self.language.text("pledge-taken-up", &[("n", n.into())]))
    }
}

impl Making<'_> {
    /// The pledges, where there are any.
    pub(super) fn pledges(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for one in &self.report.pledges {
            let mut items =
                vec![vec![self.linked("pledges", &one.pledge), Text::own(format!(" – {}", self.view.signed(one)))]];
            items.extend(one.told.iter().map(|told| {
                let state = self.ctx.t(&platform::page::choice_key(&told.state));
                let mut texts = vec![self.linked("signatures", &told.signature), Text::own(format!(" ({state}): "))];
                texts.push(self.content(&told.text));
                texts.extend(self.view.taken_up(told).map(|words| Text::own(format!(" – {words}"))));
                texts
            }));
            items.extend(self.view.silent(one).map(|words| vec![Text::own(words)]));
            blocks.push(Block::Bullets(items));
        }
        if blocks.is_empty() {
            return blocks;
        }
        blocks.insert(0, self.heading("report-pledges"));
        blocks
    }
}

/// The same as a sheet, where there are any.
pub(super) fn sheet(pledges: &[Pledged]) -> Option<DataSheet> {
    let text = |words: &str| if words.is_empty() { DataCell::Empty } else { DataCell::Text(words.to_owned()) };
    let mut rows = Vec::new();
    for one in pledges {
        let signed = format!("{} signed, {} of them in the period", one.signed, one.new);
        rows.push(vec![text(&one.pledge.title), DataCell::Empty, DataCell::Empty, DataCell::Empty, text(&signed)]);
        for told in &one.told {
            let taken_up = told.taken_up.map_or(DataCell::Empty, |n| DataCell::Number(n as f64));
            let [pledge, who] = [&one.pledge.title, &told.signature.title].map(|words| text(words));
            rows.push(vec![pledge, who, text(&told.state), taken_up, text(&told.text)]);
        }
        for silent in &one.silent {
            let [pledge, who] = [&one.pledge.title, &silent.title].map(|words| text(words));
            rows.push(vec![pledge, who, text("no report")]);
        }
    }
    (!rows.is_empty()).then(|| DataSheet {
        name: "pledges".to_owned(),
        headings: ["pledge", "signed by", "state", "taken up by", "what was done"].map(str::to_owned).into(),
        rows,
    })
}
