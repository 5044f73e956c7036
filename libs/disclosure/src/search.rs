//! The search for another table that could be the true one.
//!
//! It begins by changing one cell, which unbalances the equations of that cell.
//! Then it mends them one by one: it takes an unbalanced equation and moves another of its cells by the opposite amount, which may unbalance others, until all balance.
//! The cheapest beginnings are followed first. No cell is ever moved back, since every table that fits can be reached without.
//! So when nothing is left to try, no other table fits.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashSet};

use crate::problem::{Changes, Problem, add, amount};

/// What each step costs beside the cell that it hides, so that short ways come first where all cells are hidden anyway.
const COST_OF_A_STEP: u64 = 1;

/// How hard to search.
#[derive(Clone, Copy)]
pub(crate) struct Effort {
    /// What is counted for each person by whom an equation is out, as a guess at what mending it will cost.
    /// A low guess finds what hides little; a high one finds something soon.
    pub guess: u64,
    /// How many steps may be thought of.
    pub most: usize,
    /// Whether it matters how much is hidden.
    pub sparing: bool,
    /// Whether one cell takes all that is missing in an equation, or nothing. Nothing is proved then by finding nothing.
    pub whole: bool,
}

/// How a search ended.
pub(crate) enum Found {
    /// Another table: these cells differ from the true one by these amounts.
    Other(Changes),
    /// There is none, and these equations are enough to show it.
    None(BTreeSet<usize>),
    /// None was found. There may be one, of more steps than the search may think of, or to be believed only if more were hidden.
    NotYet,
}

/// A beginning: the cells changed so far, and by how much each equation is out.
#[derive(Clone, Default)]
struct Beginning {
    spent: u64,
    changes: Changes,
    off: Changes,
}

/// A step that may be made: what it is expected to cost in all, its number, the position of its beginning, the cell and by how much it moves.
/// The cheapest comes first, and of those the newest.
type Step = (Reverse<u64>, usize, usize, usize, i64);

/// Beginnings that were made, and steps from them, by the position of the beginning, that are still to be made.
/// A step is made only when its turn comes, since most never are.
struct Search<'a> {
    problem: &'a Problem,
    hidden: &'a [bool],
    effort: Effort,
    made: Vec<Beginning>,
    seen: HashSet<Changes>,
    queue: BinaryHeap<Step>,
    thought_of: usize,
}

/// Looks for another table in which a cell differs by at least the step of the problem.
/// `hidden` are the cells that are hidden anyway.
pub(crate) fn find(problem: &Problem, hidden: &[bool], cell: usize, effort: Effort) -> Found {
    let (made, seen, queue) = (Vec::new(), HashSet::new(), BinaryHeap::new());
    let mut search = Search { problem, hidden, effort, made, seen, queue, thought_of: 0 };
    let (mut doubted, mut mended) = (false, BTreeSet::new());
    let far_enough = |by: &i64| problem.room(cell, 0, *by) >= problem.step;
    let first = [problem.step, -problem.step].into_iter().filter(far_enough).map(|by| (cell, by));
    search.go_on(Beginning::default(), first);
    while let Some(beginning) = search.next() {
        if beginning.off.is_empty() {
            if problem.is_believable(&beginning.changes, hidden) {
                return Found::Other(beginning.changes);
            }
            doubted = true;
        }
        if search.thought_of >= effort.most {
            return Found::NotYet;
        }
        let hardest = beginning.hardest(problem);
        mended.extend(hardest.map(|(equation, _)| equation));
        doubted |= effort.whole && hardest.is_some_and(|(_, off)| off.abs() > 1);
        let steps =
            hardest.map_or_else(|| beginning.detours(problem), |off| beginning.ways(problem, off, effort.whole));
        search.go_on(beginning, steps.into_iter());
    }
    if doubted { Found::NotYet } else { Found::None(mended) }
}

impl Search<'_> {
    fn go_on(&mut self, from: Beginning, steps: impl Iterator<Item = (usize, i64)>) {
        for (cell, by) in steps {
            self.thought_of += 1;
            let to_spend = self.effort.guess * from.off_after(self.problem, cell, by);
            let rank = from.spent + self.price(&from, cell) + to_spend;
            self.queue.push((Reverse(rank), self.thought_of, self.made.len(), cell, by));
        }
        self.made.push(from);
    }

    /// The most promising beginning that was not followed yet.
    fn next(&mut self) -> Option<Beginning> {
        while let Some((_, _, from, cell, by)) = self.queue.pop() {
            let price = self.price(&self.made[from], cell);
            let beginning = self.made[from].and(self.problem, price, cell, by);
            if self.seen.insert(beginning.changes.clone()) {
                return Some(beginning);
            }
        }
        None
    }

    /// What it costs to change a cell.
    fn price(&self, from: &Beginning, cell: usize) -> u64 {
        let free = !self.effort.sparing || self.hidden[cell] || amount(&from.changes, cell) != 0;
        COST_OF_A_STEP + if free { 0 } else { self.problem.cost[cell] }
    }
}

impl Beginning {
    /// This beginning and one step more.
    fn and(&self, problem: &Problem, price: u64, cell: usize, by: i64) -> Beginning {
        let mut next = self.clone();
        next.spent += price;
        add(&mut next.changes, cell, by);
        for (equation, sign) in &problem.equations_of[cell] {
            add(&mut next.off, *equation, sign * by);
        }
        next
    }

    /// By how much all equations together are out after one step more.
    fn off_after(&self, problem: &Problem, cell: usize, by: i64) -> u64 {
        let mut off: u64 = self.off.iter().map(|(_, off)| off.unsigned_abs()).sum();
        for (equation, sign) in &problem.equations_of[cell] {
            let now = amount(&self.off, *equation);
            off = off + (now + sign * by).unsigned_abs() - now.unsigned_abs();
        }
        off
    }

    /// The equation with the fewest cells that could mend it, and by how much it is out: what has few ways decides about the rest.
    fn hardest(&self, problem: &Problem) -> Option<(usize, i64)> {
        self.off.iter().min_by_key(|off| self.menders(problem, **off).count()).copied()
    }

    /// The cells that could mend an equation, with all that is missing.
    fn menders(&self, problem: &Problem, (equation, off): (usize, i64)) -> impl Iterator<Item = (usize, i64)> {
        let cells = problem.equations[equation].iter().map(move |(cell, sign)| (*cell, -off * sign));
        cells.filter(|(cell, by)| self.room(problem, *cell, *by) > 0)
    }

    /// The steps that mend an equation. A cell takes all that is missing, or as much as it may, or 1 if others are to share.
    fn ways(&self, problem: &Problem, off: (usize, i64), whole: bool) -> Vec<(usize, i64)> {
        let mut ways = Vec::new();
        for (cell, by) in self.menders(problem, off) {
            let room = self.room(problem, cell, by);
            if !whole && by.abs() > 1 && room > 1 {
                ways.push((cell, by.signum()));
            }
            if !whole || room >= by.abs() {
                ways.push((cell, by.signum() * by.abs().min(room)));
            }
        }
        ways
    }

    /// The steps on from a table that balances and that nobody would believe: any cell beside those changed may move by 1.
    fn detours(&self, problem: &Problem) -> Vec<(usize, i64)> {
        let touched = self.changes.iter().flat_map(|(cell, _)| &problem.equations_of[*cell]);
        let beside = touched.flat_map(|(equation, _)| &problem.equations[*equation]);
        let both = beside.flat_map(|(cell, _)| [(*cell, 1), (*cell, -1)]);
        both.filter(|(cell, by)| self.room(problem, *cell, *by) > 0).collect()
    }

    /// How far a cell may move in a direction, if it does not move back.
    fn room(&self, problem: &Problem, cell: usize, towards: i64) -> i64 {
        let changed = amount(&self.changes, cell);
        if changed * towards < 0 { 0 } else { problem.room(cell, changed, towards) }
    }
}
