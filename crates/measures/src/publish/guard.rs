//! The last look before figures are printed: whoever solves all that is printed finds no small count, or more is hidden.

use super::cells::{Sheet, Spot, What};
use super::counts::Made;
use super::solved::{Leak, Table, in_order, laid, leaks};
use super::states::choices;
use crate::area::Gazetteer;
use disclosure::{Profile, Zeros};
use std::collections::BTreeSet;

/// What the last look found.
#[derive(Debug, Default)]
pub struct Guarded {
    /// The new figures that are hidden besides, with all that stands beside them.
    pub hidden: BTreeSet<Spot>,
    /// Where small counts follow from what is out already.
    pub known: BTreeSet<Spot>,
    /// Whether any choice of datasets was too large to be solved.
    pub unsolved: bool,
}

/// All figures of a measure and period, and how they are to be printed.
pub struct Guard<'a> {
    /// The places.
    pub areas: &'a Gazetteer,
    /// What the figures are made of.
    pub made: Made,
    /// The rule.
    pub profile: &'a Profile,
    /// The figures of each dataset, the oldest first.
    pub sheets: &'a [Sheet],
    /// Which of them is the new one.
    pub own: usize,
}

impl Guard<'_> {
    /// Hides new figures until no small count follows from any choice of datasets, but those that follow without them. `seen`
    /// says what is printed of a new figure, in the order of [`What`].
    #[must_use]
    pub fn guarded(&self, seen: impl Fn(&Spot) -> [bool; 3]) -> Guarded {
        let (with, without): (Vec<Vec<usize>>, Vec<Vec<usize>>) =
            choices(self.sheets.len()).into_iter().partition(|choice| choice.contains(&self.own));
        let mut guarded = Guarded::default();
        let mut before: BTreeSet<(Spot, What, u64)> = BTreeSet::new();
        for leak in self.tables(&without, |_| [false; 3]).iter().flat_map(|table| self.leaks(table, &mut guarded)) {
            before.insert((leak.spot, leak.what, leak.count));
        }
        loop {
            let shown = |spot: &Spot| if guarded.hidden.contains(spot) { [false; 3] } else { seen(spot) };
            let tables = self.tables(&with, shown);
            let found: BTreeSet<Leak> = tables.iter().flat_map(|table| self.leaks(table, &mut guarded)).collect();
            let hidden = guarded.hidden.len();
            for leak in found.into_iter().filter(|leak| !before.contains(&(leak.spot.clone(), leak.what, leak.count))) {
                // What was hidden for another may do for this one too: that is seen in the next round.
                let is_open = leak.from.is_disjoint(&guarded.hidden);
                let may = |spot: &&Spot| seen(spot) != [false; 3] && self.may_hide(spot);
                match leak.from.iter().filter(may).min_by_key(|spot| self.cost(spot)) {
                    Some(spot) if is_open => {
                        guarded.hidden.insert(spot.clone());
                    }
                    Some(_) => {}
                    None => {
                        guarded.known.insert(leak.spot);
                    }
                }
            }
            if guarded.hidden.len() == hidden {
                return guarded;
            }
        }
    }

    /// The datasets of each choice, laid over each other.
    fn tables(&self, choices: &[Vec<usize>], seen: impl Fn(&Spot) -> [bool; 3]) -> Vec<Table> {
        let mut tables: Vec<Table> = Vec::new();
        for choice in choices {
            let of =
                |at: usize, spot: &Spot| if at == self.own { seen(spot) } else { self.out(&self.sheets[at], spot) };
            let table = laid(self.sheets, choice, self.made, of);
            if !tables.contains(&table) {
                tables.push(table);
            }
        }
        tables
    }

    fn leaks(&self, table: &Table, guarded: &mut Guarded) -> Vec<Leak> {
        let leaks = leaks(self.areas, self.made, self.profile, table);
        guarded.unsolved |= leaks.is_none();
        leaks.unwrap_or_default()
    }

    /// What is public of a figure of an earlier dataset.
    fn out(&self, sheet: &Sheet, spot: &Spot) -> [bool; 3] {
        let open = sheet.get(spot).map(|told| in_order(told.open, self.made));
        open.unwrap_or_default().map(|count| count.is_some())
    }

    /// Whether a new figure may be hidden: readers know that what is hidden is not 0, where a 0 is printed, and a count that was
    /// printed before is not taken back.
    fn may_hide(&self, spot: &Spot) -> bool {
        let Some(told) = self.sheets[self.own].get(spot) else { return false };
        let counts = in_order(told.truth, self.made);
        let printed = self
            .sheets
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != self.own)
            .any(|(_, sheet)| sheet.get(spot).is_some_and(|told| in_order(told.open, self.made) == counts));
        let is_zero = self.made == Made::Count && counts[0] == Some(0) && self.profile.zeros == Zeros::Printed;
        !printed && !is_zero
    }

    /// What it costs to hide a figure: one of all costs more than one of a group, and one of many more than one of few.
    fn cost(&self, spot: &Spot) -> (bool, u64) {
        let counts = self.sheets[self.own].get(spot).map(|told| in_order(told.truth, self.made));
        (spot.groups.is_empty(), counts.and_then(|[counted, _, among]| among.or(counted)).unwrap_or(u64::MAX))
    }
}
