//! What follows from sums of counts that somebody knows: an attacker who solves all equations at once.
//!
//! Unknown counts are numbered, and are never less than 0. Known sums of them are brought into echelon form (Gauss), in numbers
//! modulo a large prime, so that nothing overflows and nothing is rounded. Where a known sum is 0, each count in it is 0, and
//! that is taken in again until nothing new follows. A sum that is known to be at least so many is a known sum less an unknown
//! of its own, by which it is more: where these come to 0 together, each sum is the least that it can be.
//!
//! Which counts can be nothing but 0 does not always show in the rows that Gauss leaves. [`Sums::tighten`] looks for them in all
//! others too. What is known then is all that follows, but for what follows only because counts are whole.

use crate::simplex::{self, Simplex};
use std::collections::{BTreeMap, BTreeSet};

/// Numbers are taken modulo this prime, 2^61 - 1. That a sum seems to follow and does not is as unlikely as one in so many.
const PRIME: u64 = (1 << 61) - 1;

/// A number without any pattern, by which what follows otherwise than by sums is told apart.
const SPREAD: u64 = 0x1E37_79B9_7F4A_7C15;

/// Known sums stand in rows behind all unknowns, and are numbered from here.
const KNOWN: usize = usize::MAX / 2;

/// The most that a number in a row may be divided by, if it is a fraction.
const MOST_DIVISOR: u64 = 60;

/// What is as large as this, multiplied by any of these, is no fraction of small numbers.
const MOST_OF_EACH: i64 = 1 << 20;

/// How often what is 0 is looked for anew.
const MOST_PASSES: usize = 8;

/// Known sums, solved.
#[derive(Clone, Debug)]
pub struct Sums {
    unknowns: usize,
    known: usize,
    /// The rows of the echelon form, each by its first unknown, which stands in it once.
    rows: BTreeMap<usize, Row>,
    contradicted: bool,
}

/// A sum that follows from others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// What it is.
    pub value: i64,
    /// The known sums that it needs, by their numbers in the order in which they were added.
    pub from: BTreeSet<usize>,
}

/// A sum of unknowns, and behind them of known sums, by their numbers, with what it is.
#[derive(Clone, Debug, Default)]
struct Row {
    terms: Vec<(usize, u64)>,
    value: u64,
}

impl Sums {
    /// No sums, of so many unknown counts.
    #[must_use]
    pub fn new(unknowns: usize) -> Sums {
        Sums { unknowns, known: 0, rows: BTreeMap::new(), contradicted: false }
    }

    /// Adds a sum that is known, its unknowns each with how often it counts. What contradicts the others is left out.
    pub fn add(&mut self, terms: &[(usize, i64)], value: i64) {
        let mut row = row(terms, value);
        row.terms.push((KNOWN + self.known, 1));
        self.known += 1;
        self.insert(row);
    }

    /// Adds that a sum is known to be so many or more, which is numbered among the known sums too.
    pub fn at_least(&mut self, terms: &[(usize, i64)], least: i64) {
        let more = (self.unknowns, -1);
        self.unknowns += 1;
        self.add(&[terms, &[more]].concat(), least);
    }

    /// Whether some of the sums contradict each other.
    #[must_use]
    pub fn are_contradicted(&self) -> bool {
        self.contradicted
    }

    /// Takes in that no count is less than 0, so that nobody is in any part of nobody.
    pub fn settle(&mut self) {
        for _ in 0..MOST_PASSES {
            let leads: Vec<usize> = self.rows.keys().rev().copied().collect();
            let mut nobody = Vec::new();
            for lead in leads {
                let Some(row) = self.rows.remove(&lead) else { continue };
                let row = self.without(row, |other| other.unknowns().len() == 1);
                nobody.extend(row.nobody());
                nobody.extend(self.without(row.clone(), |_| true).nobody());
                self.rows.insert(lead, row);
            }
            if nobody.is_empty() {
                return;
            }
            nobody.into_iter().for_each(|row| self.insert(row));
        }
    }

    /// Takes in each count that can be nothing but 0; those that [`Sums::settle`] finds, if that takes too much work.
    pub fn tighten(&mut self) {
        let leads: Vec<usize> = self.rows.keys().rev().copied().collect();
        for lead in leads {
            let Some(row) = self.rows.remove(&lead) else { continue };
            let row = self.without(row, |_| true);
            self.rows.insert(lead, row);
        }
        match self.nobody() {
            Some(nobody) => nobody.into_iter().for_each(|row| self.insert(row)),
            None => self.settle(),
        }
    }

    /// That each count is 0 that can be nothing else.
    fn nobody(&self) -> Option<Vec<Row>> {
        let open = self.rows.iter().filter(|(_, row)| row.unknowns().len() > 1);
        let open = open.map(|(lead, row)| row.counted(*lead)).collect::<Option<Vec<_>>>()?;
        let found = Simplex::new(&open)?.nobody()?;
        Some(found.iter().filter_map(|nobody| self.added_up(nobody)).flat_map(|row| row.nobody()).collect())
    }

    /// The sum of rows in which there are so many of their first unknowns, if those are fractions of small numbers.
    fn added_up(&self, wanted: &[(usize, f64)]) -> Option<Row> {
        let whole = |number: f64| (number - number.round()).abs() < 1e-6;
        let rows = || wanted.iter().filter_map(|(at, by)| Some((self.rows.get(at)?, *by)));
        let divisor = (1..=MOST_DIVISOR).map(|by| by as f64).find(|times| rows().all(|(_, by)| whole(by * times)))?;
        #[expect(clippy::cast_possible_truncation, reason = "a small whole number")]
        let times = |by: f64| of_signed(-(by * divisor).round() as i64);
        Some(rows().fold(Row::default(), |sum, (row, by)| sum.less(row, times(by))))
    }

    /// What a sum of unknowns is, if that follows.
    #[must_use]
    pub fn follows(&self, terms: &[(usize, i64)]) -> Option<Followed> {
        let left = self.without_first(row(terms, 0));
        if left.terms.first().is_some_and(|(at, _)| *at < KNOWN) {
            return None;
        }
        let from = left.terms.iter().map(|(at, _)| at - KNOWN).collect();
        Some(Followed { value: signed(negative(left.value)), from })
    }

    fn insert(&mut self, row: Row) {
        let row = self.without_first(row);
        match row.terms.first().copied() {
            Some((at, by)) if at < KNOWN => {
                let terms = row.terms.iter().map(|(at, other)| (*at, product(*other, inverse(by)))).collect();
                self.rows.insert(at, Row { terms, value: product(row.value, inverse(by)) });
            }
            _ => self.contradicted |= row.value != 0,
        }
    }

    /// A row without its first unknowns, as long as another row begins with them.
    fn without_first(&self, mut row: Row) -> Row {
        while let Some((other, by)) = row.terms.first().and_then(|(at, by)| Some((self.rows.get(at)?, *by))) {
            row = row.less(other, by);
        }
        row
    }

    /// A row without the unknowns that other rows of these begin with.
    fn without(&self, mut row: Row, wanted: impl Fn(&Row) -> bool) -> Row {
        let mut at = 0;
        while let Some((unknown, by)) = row.terms.get(at).copied().filter(|(at, _)| *at < KNOWN) {
            match self.rows.get(&unknown).filter(|other| wanted(other)) {
                Some(other) => row = row.less(other, by),
                None => at += 1,
            }
        }
        row
    }
}

impl Row {
    fn unknowns(&self) -> &[(usize, u64)] {
        &self.terms[..self.terms.partition_point(|(at, _)| *at < KNOWN)]
    }

    /// Its first unknown, how many there are of the others, and what it is, as numbers that are counted with; nothing, if they
    /// are no fractions of small numbers.
    fn counted(&self, lead: usize) -> Option<simplex::Sum> {
        let divisor = self.divisor()?;
        let number = |number: u64| signed(product(number, divisor)) as f64 / divisor as f64;
        let others = self.unknowns().iter().filter(|(at, _)| *at != lead);
        Some((lead, others.map(|(at, by)| (*at, number(*by))).collect(), number(self.value)))
    }

    /// By what the numbers of its unknowns can be multiplied so that each is whole.
    fn divisor(&self) -> Option<u64> {
        let is_whole = |number: u64| signed(number).abs() < MOST_OF_EACH;
        (1..=MOST_DIVISOR).find(|times| self.unknowns().iter().all(|(_, by)| is_whole(product(*by, *times))))
    }

    /// If it is 0 and all unknowns count alike in it, that each of them is 0; nothing where that is known.
    fn nobody(&self) -> Vec<Row> {
        let unknowns = self.unknowns();
        if self.value != 0 || unknowns.len() < 2 {
            return Vec::new();
        }
        // Half of one is a large number, modulo a prime: only whole numbers show whether they are less than 0.
        let Some(times) = self.divisor() else { return Vec::new() };
        let mut signs = unknowns.iter().map(|(_, by)| signed(product(*by, times)).signum());
        let first = signs.next();
        if !signs.all(|sign| Some(sign) == first) {
            return Vec::new();
        }
        let sources = &self.terms[unknowns.len()..];
        let nobody = |(at, _): &(usize, u64)| {
            // That each is 0 is more than the row says, so what it needs must not cancel out when the row is taken from it.
            let times = product(sum(*at as u64, 2), SPREAD);
            let sources = sources.iter().map(|(source, by)| (*source, product(*by, times)));
            Row { terms: std::iter::once((*at, 1)).chain(sources).collect(), value: 0 }
        };
        unknowns.iter().map(nobody).collect()
    }

    /// This row less another so many times.
    fn less(&self, other: &Row, times: u64) -> Row {
        let by = negative(times);
        let (mut ours, mut theirs) = (self.terms.iter().copied().peekable(), other.terms.iter().copied().peekable());
        let mut terms = Vec::with_capacity(self.terms.len() + other.terms.len());
        loop {
            let at = match (ours.peek(), theirs.peek()) {
                (None, None) => break,
                (Some((at, _)), None) | (None, Some((at, _))) => *at,
                (Some((one, _)), Some((other, _))) => *one.min(other),
            };
            let one = ours.next_if(|(other, _)| *other == at).map_or(0, |(_, by)| by);
            let other = theirs.next_if(|(other, _)| *other == at).map_or(0, |(_, by)| by);
            match sum(one, product(other, by)) {
                0 => {}
                sum => terms.push((at, sum)),
            }
        }
        Row { terms, value: sum(self.value, product(other.value, by)) }
    }
}

fn row(terms: &[(usize, i64)], value: i64) -> Row {
    let mut all: BTreeMap<usize, u64> = BTreeMap::new();
    for (at, by) in terms {
        let entry = all.entry(*at).or_default();
        *entry = sum(*entry, of_signed(*by));
    }
    Row { terms: all.into_iter().filter(|(_, by)| *by != 0).collect(), value: of_signed(value) }
}

fn sum(one: u64, other: u64) -> u64 {
    folded(one + other)
}

fn negative(number: u64) -> u64 {
    folded(PRIME - number)
}

#[expect(clippy::cast_possible_truncation, reason = "both halves of a product have at most 61 bits")]
fn product(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    folded((product as u64 & PRIME) + (product >> 61) as u64)
}

/// A number below twice the prime, less the prime if it reaches it.
fn folded(number: u64) -> u64 {
    if number >= PRIME { number - PRIME } else { number }
}

/// By Fermat: a number to the power of the prime less two.
fn inverse(number: u64) -> u64 {
    let (mut power, mut left, mut inverse) = (number, PRIME - 2, 1);
    while left > 0 {
        if left & 1 == 1 {
            inverse = product(inverse, power);
        }
        power = product(power, power);
        left >>= 1;
    }
    inverse
}

fn of_signed(number: i64) -> u64 {
    let size = number.unsigned_abs() % PRIME;
    if number < 0 { negative(size) } else { size }
}

fn signed(number: u64) -> i64 {
    let size = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    if number > PRIME / 2 { -size(PRIME - number) } else { size(number) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sums(unknowns: usize, known: &[(&[usize], i64)]) -> Sums {
        let mut sums = Sums::new(unknowns);
        for (terms, value) in known {
            sums.add(&terms.iter().map(|at| (*at, 1)).collect::<Vec<_>>(), *value);
        }
        sums.settle();
        sums
    }

    #[test]
    fn what_a_total_and_the_others_leave_follows_and_tells_from_what() {
        let sums = sums(4, &[(&[0, 1, 2], 40), (&[0, 1], 20), (&[1], 8), (&[3], 5)]);
        let left = sums.follows(&[(2, 1)]).unwrap();
        assert_eq!((left.value, left.from), (20, BTreeSet::from([0, 1])));
        assert_eq!(sums.follows(&[(0, 1), (3, -2)]).map(|found| found.value), Some(2));
        assert_eq!(sums.follows(&[]).map(|found| found.value), Some(0));
        assert!(!sums.are_contradicted());
    }

    #[test]
    fn what_two_sums_leave_open_does_not_follow() {
        let sums = sums(4, &[(&[0, 1], 5), (&[2, 3], 7), (&[0, 2], 6)]);
        assert_eq!(sums.follows(&[(0, 1)]), None);
        assert_eq!(sums.follows(&[(1, 1), (3, 1)]).map(|found| found.value), Some(6));
    }

    #[test]
    fn nobody_is_in_any_part_of_nobody() {
        let sums = sums(5, &[(&[0, 1], 27), (&[0, 1, 2, 3], 27), (&[3, 4], 9)]);
        let nobody = sums.follows(&[(2, 1)]).unwrap();
        assert_eq!((nobody.value, nobody.from), (0, BTreeSet::from([0, 1])));
        let follows = sums.follows(&[(4, 1)]).unwrap();
        assert_eq!((follows.value, follows.from), (9, BTreeSet::from([0, 1, 2])));
    }

    /// Two sums of at least 1 that share a part: where all are 1, it is the part that they share.
    #[test]
    fn sums_that_are_the_least_that_they_can_be_are_known() {
        let mut sums = Sums::new(6);
        sums.add(&[(0, 1), (1, 1), (2, 1), (3, 1)], 107);
        sums.add(&[(0, 1)], 105);
        sums.at_least(&[(1, 1)], 1);
        sums.at_least(&[(2, 1), (3, 1)], 1);
        sums.tighten();
        let least = sums.follows(&[(2, 1), (3, 1)]).unwrap();
        assert_eq!((least.value, least.from), (1, BTreeSet::from([0, 1, 2, 3])));
        assert_eq!(sums.follows(&[(2, 1)]), None);
        sums.add(&[(3, 1), (4, 1), (5, 1)], 1);
        sums.at_least(&[(3, 1), (4, 1)], 1);
        sums.at_least(&[(4, 1), (5, 1)], 1);
        sums.tighten();
        assert_eq!(sums.follows(&[(4, 1)]).map(|found| found.value), Some(1));
        assert_eq!(sums.follows(&[(2, 1)]).map(|found| found.value), Some(1));
        assert!(!sums.are_contradicted());
    }

    /// Made-up sums of counts that are there, some of them known to be 1 or more.
    #[test]
    fn whatever_follows_is_true() {
        let mut seed = 1_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        let (mut settled, mut tightened) = (0, 0);
        for _ in 0..4_000 {
            let truth: Vec<i64> = (0..8).map(|_| i64::try_from(next(4).saturating_sub(1)).unwrap()).collect();
            let mut sums = Sums::new(truth.len());
            for _ in 0..6 {
                let terms: Vec<(usize, i64)> = (0..truth.len()).filter(|_| next(2) == 0).map(|at| (at, 1)).collect();
                let value = terms.iter().map(|(at, _)| truth[*at]).sum();
                if value > 0 && next(3) > 0 {
                    sums.at_least(&terms, 1);
                } else {
                    sums.add(&terms, value);
                }
            }
            let known = |sums: &Sums| {
                let known = (0..truth.len()).filter_map(|at| Some((at, sums.follows(&[(at, 1)])?.value)));
                known.inspect(|(at, value)| assert_eq!(*value, truth[*at], "{sums:?}")).count()
            };
            let mut tight = sums.clone();
            sums.settle();
            tight.tighten();
            let (less, more) = (known(&sums), known(&tight));
            assert!(less <= more && !tight.are_contradicted(), "{sums:?}");
            settled += less;
            tightened += more;
        }
        assert!(settled < tightened, "{settled}, {tightened}");
    }

    #[test]
    fn what_contradicts_is_left_out_and_told() {
        let sums = sums(2, &[(&[0], 3), (&[0], 4), (&[0, 1], 9)]);
        assert!(sums.are_contradicted());
        assert_eq!(sums.follows(&[(1, 1)]).map(|found| found.value), Some(6));
    }
}
