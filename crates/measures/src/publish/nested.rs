//! Ages that hold other ages: 5 to 10 beside 5 to 7 and 8 to 10.

/// The oldest that anybody is taken to be.
const OLDEST: u32 = 200;

/// How many ways to put one group together from others are looked at.
const MOST: usize = 64;

/// From which to which year a group goes, if its name says so: `5 to 7`, `aged 5-7`, `5`, `under 5`, `18 and over`, `18+`.
#[must_use]
pub fn range(word: &str) -> Option<(u32, u32)> {
    let numbers: Vec<u32> = word
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(str::parse)
        .collect::<Result<_, _>>()
        .ok()?;
    let says = |words: &[&str]| words.iter().any(|one| word.contains(one));
    match numbers.as_slice() {
        [below] if says(&["under", "below", "less than", "<"]) => Some((0, below.checked_sub(1)?)),
        [from] if says(&["over", "above", "older", "more", "+"]) => Some((*from, OLDEST)),
        [one] => Some((*one, *one)),
        [from, to] if from <= to => Some((*from, *to)),
        _ => None,
    }
}

/// Every way in which the ranges of others make up a whole one, each as their places in the list.
#[must_use]
pub fn ways(whole: (u32, u32), others: &[(u32, u32)]) -> Vec<Vec<usize>> {
    let mut done = Vec::new();
    let mut open = vec![(whole.0, Vec::new())];
    while let Some((next, way)) = open.pop() {
        if done.len() + open.len() >= MOST {
            break;
        }
        for (at, (_, to)) in others.iter().enumerate().filter(|(_, (from, to))| *from == next && *to <= whole.1) {
            let longer: Vec<usize> = way.iter().copied().chain([at]).collect();
            if *to == whole.1 {
                done.push(longer);
            } else {
                open.push((to + 1, longer));
            }
        }
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_read_as_people_write_it() {
        for (word, expected) in [
            ("5 to 7", Some((5, 7))),
            ("aged 5–7", Some((5, 7))),
            ("under 5", Some((0, 4))),
            ("18 and over", Some((18, OLDEST))),
            ("16+", Some((16, OLDEST))),
            ("7", Some((7, 7))),
            ("girls", None),
            ("7 to 5", None),
            ("under 0", None),
        ] {
            assert_eq!(range(word), expected, "{word}");
        }
    }

    #[test]
    fn ranges_make_up_a_longer_one_in_every_way() {
        let others = [(5, 7), (8, 10), (5, 5), (6, 7), (5, 11), (9, 10)];
        assert_eq!(ways((5, 10), &others).len(), 2);
        assert!(ways((5, 12), &others).is_empty());
    }
}
