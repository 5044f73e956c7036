//! What a workbook would do as a whole, its rows judged one by one.

use super::super::held::{Held, State, Words};
use super::super::own::duties;
use super::super::write::Telling;
use super::judge::{Judge, Verdict};
use super::sheet;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use sheets::{Fault, Sheet};

/// What a workbook would do.
#[derive(Default)]
pub struct Plan<'a> {
    /// The rows that change something.
    pub steps: Vec<Step<'a>>,
    /// How many rows are as they were.
    pub same: usize,
    /// How many say nothing.
    pub empty: usize,
    /// What is wrong, each with the action that the row names.
    pub faults: Vec<(Fault, String)>,
    /// The rows of which somebody else wrote meanwhile.
    pub conflicts: Vec<Conflict<'a>>,
    /// The period of the whole workbook, where every row is of one that is over.
    pub over: Option<String>,
}

/// What one row does.
pub struct Step<'a> {
    /// The row.
    pub row: usize,
    /// Of what it tells.
    pub telling: Telling<'a>,
    /// What was on its way.
    pub before: Option<Held>,
    /// How far it is then.
    pub state: State,
    /// What it says then.
    pub words: Words,
    /// Whether it says the same as before.
    pub same: bool,
}

/// Two texts for one update.
pub struct Conflict<'a> {
    /// The row.
    pub row: usize,
    /// Of what it tells.
    pub telling: Telling<'a>,
    /// What the row says.
    pub mine: Words,
    /// What was saved meanwhile.
    pub theirs: Words,
}

impl<'a> Plan<'a> {
    /// Reads a sheet against what is on its way and in the plan now.
    pub async fn read(ctx: &'a Ctx, tx: &mut Tx, sheet: &Sheet) -> Result<Plan<'a>> {
        let mut judge = Judge::new(ctx, duties(ctx, tx).await?);
        let (mut plan, at) = (Plan::default(), sheet::places(sheet));
        let (mut over, mut rows) = (Vec::new(), 0);
        for row in sheet::rows(sheet, &at) {
            let faults = match judge.row(tx, &row).await? {
                Verdict::Empty => {
                    plan.empty += 1;
                    continue;
                }
                Verdict::Over(period) => {
                    let words = ctx.language.text("book-other-period", &[("words", period.as_str().into())]);
                    over.push(period);
                    vec![(Some("period"), words)]
                }
                Verdict::Wrong(faults) => faults,
                verdict => {
                    plan.take(verdict);
                    Vec::new()
                }
            };
            rows += 1;
            let fault = |(column, words)| (Fault::at(&sheet.name, row.number, column, words), row.cell("title"));
            plan.faults.extend(faults.into_iter().map(fault));
        }
        plan.over = over.pop().filter(|last| over.len() + 1 == rows && over.iter().all(|one| one == last));
        Ok(plan)
    }

    fn take(&mut self, verdict: Verdict<'a>) {
        match verdict {
            Verdict::Step(step) => self.steps.push(*step),
            Verdict::Conflict(conflict) => self.conflicts.push(*conflict),
            _ => self.same += 1,
        }
    }

    /// How many rows are sent, and how many kept.
    pub fn counts(&self) -> (usize, usize) {
        let sent = self.steps.iter().filter(|step| step.state == State::Sent).count();
        (sent, self.steps.len() - sent)
    }

    /// What would be done over which versions, so that it can be told whether it is still the same.
    pub fn mark(&self) -> String {
        let one = |step: &Step<'_>| {
            format!("{}.{}.{}", step.row, step.before.as_ref().map_or(0, |held| held.version), step.state.name())
        };
        self.steps.iter().map(one).collect::<Vec<_>>().join("-")
    }
}
