//! Decides which cells are hidden.

use std::collections::BTreeSet;

use crate::problem::{Changes, Problem};
use crate::search::{Effort, Found, find};
use crate::{Decision, GivenAway, Published, Reason, Refusal, Release};

/// The searches for one cell, from careful to hasty. Each stops early; the next takes what hides more.
/// The careful ones suffice nearly always, and one long careful search would take seconds where tables have many dimensions.
const SEARCHES: [Effort; 5] = [
    Effort { guess: 4, most: 2_000, sparing: true, whole: true },
    Effort { guess: 8, most: 2_000, sparing: true, whole: true },
    Effort { guess: 16, most: 2_000, sparing: true, whole: true },
    Effort { guess: 32, most: 5_000, sparing: true, whole: true },
    Effort { guess: 64, most: 10_000, sparing: true, whole: true },
];

/// The last searches for a cell, which take whatever they find. How many steps each may think of is shared out among the cells.
const LAST_SEARCHES: [Effort; 3] = [
    Effort { guess: 64, most: 20_000, sparing: false, whole: true },
    Effort { guess: 64, most: 20_000, sparing: false, whole: false },
    Effort { guess: 8, most: 20_000, sparing: false, whole: false },
];

/// How many steps each of the last searches may think of for all cells together, so that a hopeless release ends in seconds.
const MOST_TOGETHER: usize = 100_000;

/// The search for what is given away already.
const SEARCH_BEFORE: Effort = Effort { guess: 64, most: 20_000, sparing: false, whole: false };

/// After so many cells that no search could protect, the others are not tried: the release needs to be another.
const MOST_HOPELESS: usize = 50;

/// Decides for every cell whether it is printed or hidden.
///
/// Each small cell is hidden together with the cells in which another table differs that readers could not tell from the true one.
/// The same release gets the same decision, in whatever order it was put together.
///
/// # Errors
/// A small count is given away by what is public already, or the release must be withheld.
pub fn decide<K: Ord + Clone>(release: &Release<K>) -> Result<Decision<K>, Refusal<K>> {
    let problem = Problem::published(release);
    let mut plan = Plan::new(&problem);
    let small = (0..problem.small.len()).filter(|cell| problem.small[*cell]);
    let unprotected = small.filter_map(|cell| Some((cell, plan.protect(cell, &SEARCHES).err()?)));
    let hopeless = unprotected.take(MOST_HOPELESS).collect();
    let hopeless = plan.protect_anyhow(hopeless);
    if !hopeless.is_empty() {
        return Err(refuse(release, &hopeless));
    }
    plan.drop_spare_witnesses();
    Ok(plan.decision(release))
}

/// The other tables found so far.
struct Plan<'a> {
    problem: &'a Problem,
    witnesses: Vec<Changes>,
    /// What is hidden: what is small, and what the witnesses touch.
    hidden: Vec<bool>,
    /// How many witnesses there are for each small cell.
    witnesses_of: Vec<usize>,
}

impl Plan<'_> {
    fn new(problem: &Problem) -> Plan<'_> {
        let (witnesses, witnesses_of) = (Vec::new(), vec![0; problem.small.len()]);
        Plan { problem, witnesses, hidden: problem.small.clone(), witnesses_of }
    }

    /// Finds a witness for a small cell, if it has none, and hides what it touches. The searches are made in order until one finds something.
    fn protect(&mut self, cell: usize, searches: &[Effort]) -> Result<(), Reason> {
        if self.witnesses_of[cell] > 0 {
            return Ok(());
        }
        for search in searches {
            match find(self.problem, &self.hidden, cell, *search) {
                Found::NotYet => {}
                Found::None(_) => return Err(Reason::NothingElseFits),
                Found::Other(changes) => {
                    self.keep(changes);
                    return Ok(());
                }
            }
        }
        Err(Reason::NothingFound)
    }

    /// Tries once more for cells without a witness, and takes what it finds, whatever it hides. Returns those that have none still.
    /// What is hidden for one cell may make another table believable for the next, so it goes on as long as that helps.
    fn protect_anyhow(&mut self, mut hopeless: Vec<(usize, Reason)>) -> Vec<(usize, Reason)> {
        let share = MOST_TOGETHER / hopeless.len().max(1);
        let searches = LAST_SEARCHES.map(|search| Effort { most: search.most.min(share), ..search });
        loop {
            let before = hopeless.len();
            hopeless.retain(|(cell, reason)| {
                let certain = *reason == Reason::NothingElseFits;
                certain || self.protect(*cell, &searches).is_err()
            });
            if hopeless.len() == before {
                return hopeless;
            }
        }
    }

    fn keep(&mut self, changes: Changes) {
        for (cell, by) in &changes {
            self.hidden[*cell] = true;
            self.witnesses_of[*cell] += usize::from(self.serves(*cell, *by));
        }
        self.witnesses.push(changes);
    }

    /// Whether a change is enough for a cell: a small cell must differ by the step of the profile.
    fn serves(&self, cell: usize, by: i64) -> bool {
        self.problem.small[cell] && by.abs() >= self.problem.step
    }

    /// Takes out each witness, the last first, whose small cells all have another. What only it hid is printed.
    /// If one is believed only for what others hide, all stay.
    fn drop_spare_witnesses(&mut self) {
        let leans = |changes: &Changes| !self.problem.is_believable(changes, &self.problem.small);
        if self.witnesses.iter().any(leans) {
            return;
        }
        for at in (0..self.witnesses.len()).rev() {
            let served = self.witnesses[at].iter().filter(|(cell, by)| self.serves(*cell, *by));
            let served: Vec<usize> = served.map(|(cell, _)| *cell).collect();
            if served.iter().all(|cell| self.witnesses_of[*cell] > 1) {
                served.into_iter().for_each(|cell| self.witnesses_of[cell] -= 1);
                self.witnesses.remove(at);
            }
        }
    }

    fn decision<K: Ord + Clone>(&self, release: &Release<K>) -> Decision<K> {
        let keys: Vec<&K> = release.cells.keys().collect();
        let hidden: BTreeSet<usize> = self.witnesses.iter().flatten().map(|(cell, _)| *cell).collect();
        let published = release.cells.iter().enumerate().map(|(at, (key, cell))| {
            let shown = Published::Count(cell.count);
            (key.clone(), if hidden.contains(&at) { Published::Hidden } else { shown })
        });
        let named = |changes: &Changes| changes.iter().map(|(cell, by)| (keys[*cell].clone(), *by)).collect();
        Decision {
            published: published.collect(),
            witnesses: self.witnesses.iter().map(named).collect(),
            smallest_denominator: release.profile.smallest_denominator,
        }
    }
}

/// Names the cells that are given away by what is public, or else withholds the release.
fn refuse<K: Ord + Clone>(release: &Release<K>, hopeless: &[(usize, Reason)]) -> Refusal<K> {
    let keys: Vec<&K> = release.cells.keys().collect();
    let before = Problem::before(release);
    let given: Vec<GivenAway<K>> =
        hopeless.iter().filter_map(|(cell, _)| given_away(release, &before, *cell)).collect();
    if !given.is_empty() {
        return Refusal::GivenAway(given);
    }
    let certain = hopeless.iter().any(|(_, reason)| *reason == Reason::NothingElseFits);
    let reason = if certain { Reason::NothingElseFits } else { Reason::NothingFound };
    let cells = hopeless.iter().filter(|(_, why)| *why == reason).map(|(cell, _)| keys[*cell].clone());
    Refusal::Withheld(reason, cells.collect())
}

/// A cell, if what is public tells its count, with what is public in the equations that show it.
fn given_away<K: Ord + Clone>(release: &Release<K>, before: &Problem, cell: usize) -> Option<GivenAway<K>> {
    let Found::None(equations) = find(before, &vec![true; before.small.len()], cell, SEARCH_BEFORE) else {
        return None;
    };
    let involved: BTreeSet<usize> =
        equations.iter().flat_map(|at| &before.equations[*at]).map(|(cell, _)| *cell).collect();
    let (key, _) = release.cells.iter().nth(cell)?;
    let known = release.cells.iter().enumerate().filter(|(at, (_, cell))| involved.contains(at) && cell.is_narrowed());
    Some(GivenAway { cell: key.clone(), since: known.map(|(_, (key, _))| key.clone()).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OFFICIAL_STATISTICS;

    /// The first witness is believed only since the spare one ties it to a small count.
    #[test]
    fn a_spare_witness_on_which_another_leans_stays() {
        let mut release = Release::new(crate::Profile { largest_small: 1, ..OFFICIAL_STATISTICS });
        for (key, count) in [("k", 5), ("k+t", 6), ("s", 1), ("s again", 1), ("s+k", 6), ("t", 1)] {
            release.cell(key, count).unwrap();
        }
        release.equation(&"k+t", &["k", "t"]).unwrap();
        release.equation(&"s again", &["s"]).unwrap();
        release.equation(&"s+k", &["s again", "k"]).unwrap();
        let problem = Problem::published(&release);
        let mut plan = Plan::new(&problem);
        let [k, k_and_t, s, s_again, s_and_k, t] = [0, 1, 2, 3, 4, 5];
        plan.keep(vec![(s, 1), (s_again, 1), (s_and_k, 1)]);
        plan.keep(vec![(k_and_t, 1), (t, 1)]);
        plan.keep(vec![(k, -1), (s_and_k, -1), (t, 1)]);
        plan.drop_spare_witnesses();
        assert_eq!(crate::verify(&release, &plan.decision(&release)), Ok(()));
    }
}
