//! How a ranking is counted: points for places, as Jean-Charles de Borda described them in 1781 ("Mémoire sur les élections au
//! scrutin", Histoire de l'Académie royale des sciences), for the first places only.
//!
//! A first choice has five points, a second four, and so on to one for the fifth; what somebody does not choose has none from
//! them. The points do not depend on how many things there are, nor on how many somebody chooses, so that a thing which nobody
//! chooses changes nothing. As many points is the same place, and the next one counts those above it: 1, 1, 3.

/// How many things each member may choose.
pub const PLACES: usize = 5;

/// How many must have taken part before a result is shown. With fewer, whoever knows what they chose themselves, or what a friend
/// chose, could work out too much of the others.
pub const LEAST: usize = 5;

/// How many places there are among so many things.
pub fn places(items: usize) -> usize {
    items.min(PLACES)
}

/// How a thing came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its points.
    pub points: i64,
    /// Its place, from 1.
    pub rank: i64,
}

/// The points of a place, counted from 0.
fn points(place: usize) -> i64 {
    i64::try_from(PLACES.saturating_sub(place)).unwrap_or_default()
}

/// How so many things came out, each ranking naming those that somebody chose, the first choice first.
pub fn count(items: usize, rankings: &[Vec<usize>]) -> Vec<Standing> {
    let mut all = vec![0; items];
    for ranking in rankings {
        for (place, item) in ranking.iter().enumerate() {
            if let Some(sum) = all.get_mut(*item) {
                *sum += points(place);
            }
        }
    }
    all.iter().map(|points| Standing { points: *points, rank: rank(*points, all.iter().copied()) }).collect()
}

/// The place of something with so many points among all.
pub fn rank(points: i64, all: impl Iterator<Item = i64>) -> i64 {
    i64::try_from(all.filter(|other| *other > points).count() + 1).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that look thrown, always the same ones.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, most: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap() % most
        }

        fn ranking(&mut self, items: usize) -> Vec<usize> {
            let mut left: Vec<usize> = (0..items).collect();
            let chosen = 1 + self.below(places(items));
            (0..chosen).map(|_| left.remove(self.below(left.len()))).collect()
        }
    }

    /// Some hundreds of votes of all sizes.
    fn votes() -> Vec<(usize, Vec<Vec<usize>>)> {
        let mut dice = Dice(7);
        let vote = |_| {
            let (items, members) = (2 + dice.below(12), 1 + dice.below(30));
            (items, (0..members).map(|_| dice.ranking(items)).collect())
        };
        (0..400).map(vote).collect()
    }

    #[test]
    fn points_are_those_that_the_page_says() {
        let came = count(6, &[vec![0, 1, 2, 3, 4], vec![1, 0], vec![5]]);
        let points: Vec<i64> = came.iter().map(|one| one.points).collect();
        assert_eq!(points, [9, 9, 3, 2, 1, 5]);
        let ranks: Vec<i64> = came.iter().map(|one| one.rank).collect();
        assert_eq!(ranks, [1, 1, 4, 5, 6, 3], "as many points is the same place");
        assert_eq!(count(2, &[]), [Standing { points: 0, rank: 1 }; 2]);
    }

    #[test]
    fn the_order_of_the_members_does_not_matter() {
        for (items, mut rankings) in votes() {
            let came = count(items, &rankings);
            rankings.reverse();
            let half = rankings.len() / 2;
            rankings.rotate_left(half);
            assert_eq!(count(items, &rankings), came);
        }
    }

    #[test]
    fn what_everybody_puts_first_is_first_alone() {
        for (items, mut rankings) in votes() {
            let all = items + 1;
            for ranking in &mut rankings {
                ranking.insert(0, items);
                ranking.truncate(places(all));
            }
            let came = count(all, &rankings);
            assert!(came[items].rank == 1 && came[..items].iter().all(|one| one.rank > 1), "{rankings:?}");
        }
    }

    #[test]
    fn what_nobody_chooses_changes_nothing() {
        for (items, rankings) in votes() {
            let (before, after) = (count(items, &rankings), count(items + 1, &rankings));
            assert_eq!(after[..items], before);
            assert_eq!(after[items].points, 0);
        }
    }

    #[test]
    fn a_better_place_never_makes_it_worse() {
        for (items, mut rankings) in votes() {
            let before = count(items, &rankings);
            let Some(ranking) = rankings.iter_mut().find(|one| one.len() > 1) else { continue };
            let raised = ranking[1];
            ranking.swap(0, 1);
            let after = count(items, &rankings);
            assert!(after[raised].points > before[raised].points && after[raised].rank <= before[raised].rank);
        }
    }

    #[test]
    fn no_points_are_lost() {
        for (items, rankings) in votes() {
            let sum: i64 = count(items, &rankings).iter().map(|one| one.points).sum();
            let given: i64 = rankings.iter().map(|one| (0..one.len()).map(points).sum::<i64>()).sum();
            assert_eq!(sum, given);
        }
    }
}
