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
    use proptest::prelude::*;

    /// How many things there are, and what each member chose of them.
    fn votes() -> impl Strategy<Value = (usize, Vec<Vec<usize>>)> {
        (2..14usize).prop_flat_map(|items| {
            let all: Vec<usize> = (0..items).collect();
            let one = (1..=places(items)).prop_flat_map(move |n| {
                Just(all.clone()).prop_shuffle().prop_map(move |mut chosen| {
                    chosen.truncate(n);
                    chosen
                })
            });
            (Just(items), prop::collection::vec(one, 1..30))
        })
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

    proptest! {
        #[test]
        fn the_order_of_the_members_does_not_matter((items, mut rankings) in votes()) {
            let came = count(items, &rankings);
            rankings.reverse();
            let half = rankings.len() / 2;
            rankings.rotate_left(half);
            prop_assert_eq!(count(items, &rankings), came);
        }

        #[test]
        fn what_everybody_puts_first_is_first_alone((items, mut rankings) in votes()) {
            let all = items + 1;
            for ranking in &mut rankings {
                ranking.insert(0, items);
                ranking.truncate(places(all));
            }
            let came = count(all, &rankings);
            prop_assert!(came[items].rank == 1 && came[..items].iter().all(|one| one.rank > 1));
        }

        #[test]
        fn what_nobody_chooses_changes_nothing((items, rankings) in votes()) {
            let (before, after) = (count(items, &rankings), count(items + 1, &rankings));
            prop_assert_eq!(&after[..items], &before[..]);
            prop_assert_eq!(after[items].points, 0);
        }

        #[test]
        fn a_better_place_never_makes_it_worse((items, mut rankings) in votes()) {
            let before = count(items, &rankings);
            if let Some(ranking) = rankings.iter_mut().find(|one| one.len() > 1) {
                let raised = ranking[1];
                ranking.swap(0, 1);
                let after = count(items, &rankings);
                prop_assert!(after[raised].points > before[raised].points && after[raised].rank <= before[raised].rank);
            }
        }

        #[test]
        fn no_points_are_lost((items, rankings) in votes()) {
            let sum: i64 = count(items, &rankings).iter().map(|one| one.points).sum();
            let given: i64 = rankings.iter().map(|one| (0..one.len()).map(points).sum::<i64>()).sum();
            prop_assert_eq!(sum, given);
        }
    }
}
