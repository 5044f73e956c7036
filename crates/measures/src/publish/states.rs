//! Which figures may stand side by side, for whoever remembers all that was published.
//!
//! Datasets are laid one over another, and any of them may be withdrawn. So may somebody hold the total of one beside the
//! groups of another: what such a choice of datasets tells is looked at as if it had been published together.

use super::cells::Sheet;

/// Of up to so many datasets, every choice is looked at; of more, those that [`choices`] names.
const MOST_IN_EVERY_CHOICE: usize = 5;

/// Figures that may stand side by side.
pub struct State {
    /// The figures.
    pub figures: Sheet,
    /// Whether they do or did: those of one dataset, or of all up to one. What does not add up elsewhere has nothing to tell.
    pub stood: bool,
}

/// Every state that the sheets, the oldest first, can be in together, each once.
#[must_use]
pub fn states(sheets: &[Sheet]) -> Vec<State> {
    let sheets: Vec<&Sheet> = sheets.iter().filter(|sheet| !sheet.is_empty()).collect();
    let mut states: Vec<State> = Vec::new();
    for choice in choices(sheets.len()) {
        let stood = choice.len() == 1 || choice.iter().enumerate().all(|(at, sheet)| at == *sheet);
        let mut figures = Sheet::new();
        for at in choice {
            lay(&mut figures, sheets[at]);
        }
        match states.iter_mut().find(|state| state.figures == figures) {
            Some(state) => state.stood |= stood,
            None => states.push(State { figures, stood }),
        }
    }
    states
}

/// Choices of so many sheets, each in order: all of them, where they are few; else each alone, two and two, all up to each, and all but each.
pub fn choices(all: usize) -> Vec<Vec<usize>> {
    if all <= MOST_IN_EVERY_CHOICE {
        let chosen = |choice: usize| (0..all).filter(|at| choice >> at & 1 == 1).collect();
        return (1..1 << all).map(chosen).collect();
    }
    let pairs = (0..all).flat_map(|a| (a..all).map(move |b| if a == b { vec![a] } else { vec![a, b] }));
    let up_to = (3..=all).map(|most| (0..most).collect());
    let but = (0..all).map(|left_out| (0..all).filter(|at| *at != left_out).collect());
    pairs.chain(up_to).chain(but).collect()
}

/// Lays a sheet over others. What it does not tell, and was known before, is known still.
fn lay(state: &mut Sheet, sheet: &Sheet) {
    for (spot, told) in sheet {
        let Some(below) = state.get_mut(spot) else {
            state.insert(spot.clone(), *told);
            continue;
        };
        let before = *below;
        *below = *told;
        below.is_marked |= before.is_marked;
        let keep = |now: &mut Option<u64>, version: &mut u32, then: Option<u64>, then_version: u32| {
            if now.is_none() {
                (*now, *version) = (then, then_version);
            }
        };
        let [numerator, _, denominator, average] = &mut below.versions;
        let (truth, was) = (&mut below.truth, before.truth);
        keep(&mut truth.numerator, numerator, was.numerator, before.versions[0]);
        keep(&mut truth.denominator, denominator, was.denominator, before.versions[2]);
        keep(&mut truth.average, average, was.average, before.versions[3]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::cells::{Spot, Told};
    use crate::publish::counts::Counts;

    fn sheet(counts: &[(&str, u64)]) -> Sheet {
        let told = |count| Told { truth: Counts { numerator: Some(count), ..Counts::default() }, ..Told::default() };
        counts.iter().map(|(area, count)| (Spot::new(area, ""), told(*count))).collect()
    }

    #[test]
    fn a_dataset_that_another_covers_may_come_to_light_again() {
        let sheets = [sheet(&[("ALL", 50), ("BOYS", 30)]), sheet(&[("BOYS", 50)]), sheet(&[("ALL", 33)])];
        let withdrawn = sheet(&[("ALL", 33), ("BOYS", 30)]);
        let found = states(&sheets).into_iter().find(|state| state.figures == withdrawn);
        assert_eq!(found.map(|state| state.stood), Some(false), "as it would stand without the second");
        let whole = [sheet(&[("ALL", 50)]), sheet(&[("ALL", 51)])];
        assert_eq!(states(&whole).len(), 2, "a whole table over another is the table alone");
    }

    #[test]
    fn of_many_datasets_each_stands_alone_and_beside_each_other() {
        let choices = choices(6);
        assert_eq!(choices.len(), 6 + 15 + 4 + 6);
        assert!(choices.contains(&vec![1, 4]) && choices.contains(&vec![0, 1, 2, 4, 5]));
    }
}
