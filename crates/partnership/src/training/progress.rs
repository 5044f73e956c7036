//! How many were trained: people, where it is known who came before, and places taken up, which is more.

use super::{ATTENDANCE, COURSES, FROM, SESSIONS, counts, topics};
use platform::cell::{first_day, last_day};
use platform::record::Record;
use platform::snapshot::Snapshot;
use std::collections::{BTreeMap, BTreeSet};

/// How far a target is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Progress {
    /// Different people, as far as that is known.
    pub people: i64,
    /// Others who gave no name, some of whom may be among those people.
    pub unnamed: i64,
    /// Places that were taken up: who came twice counts twice.
    pub came: i64,
}

/// The courses that count towards a target.
pub fn courses<'a>(plan: &'a Snapshot, target: &str) -> Vec<&'a Record> {
    plan.referring(target, COURSES.name, "target")
}

/// Whether a session is within the days of a target.
pub fn is_within(target: &Record, session: &Record) -> bool {
    let day = last_day(session.text("day"));
    let from = first_day(target.text("from")).is_none_or(|from| day.is_some_and(|day| day >= from));
    from && last_day(target.text("until")).is_none_or(|until| day.is_some_and(|day| day <= until))
}

/// The courses that count towards a target, with who came to each session of theirs that is within its days.
fn attended<'a>(plan: &'a Snapshot, target: &'a Record) -> Vec<(&'a Record, &'a Record)> {
    let courses = courses(plan, &target.reference);
    let of = |course: &'a Record| {
        plan.referring(&course.reference, SESSIONS.name, "course").into_iter().map(move |one| (course, one))
    };
    let sessions = courses.into_iter().flat_map(of).filter(|(_, session)| is_within(target, session));
    let rows = |(course, session): (&'a Record, &'a Record)| {
        plan.referring(&session.reference, ATTENDANCE.name, "session").into_iter().map(move |row| (course, row))
    };
    sessions.flat_map(rows).collect()
}

/// How far a target is. A row that says of nobody whether they came before counts as people whom nobody knows.
pub fn of_target(plan: &Snapshot, target: &Record) -> Progress {
    let rows = attended(plan, target);
    let counted = rows.into_iter().map(|(_, row)| row).filter(|row| counts(target, row.text("from_where")));
    counted.fold(Progress::default(), |sum, row| {
        let came = row.int("came").unwrap_or_default();
        let known = row.int("first_time");
        Progress {
            people: sum.people + known.unwrap_or_default(),
            unnamed: sum.unnamed + row.int("unnamed").unwrap_or(if known.is_none() { came } else { 0 }),
            came: sum.came + came,
        }
    })
}

/// Places taken up, by where people come from and by topic.
#[derive(Debug, Default, PartialEq)]
pub struct Matrix {
    /// The topics.
    pub topics: Vec<String>,
    /// From where, how many of each topic, and how many in all. Of a course with several topics each has all who came, so that the parts of a
    /// row may come to more than its sum.
    pub rows: Vec<(&'static str, Vec<i64>, i64)>,
}

/// Places taken up of the courses of a target, of those who count.
pub fn matrix(plan: &Snapshot, target: &Record) -> Matrix {
    let mut by: BTreeMap<(usize, String), i64> = BTreeMap::new();
    let mut sums: BTreeMap<usize, i64> = BTreeMap::new();
    for (course, row) in attended(plan, target) {
        let Some(from) =
            FROM.iter().position(|one| *one == row.text("from_where")).filter(|at| counts(target, FROM[*at]))
        else {
            continue;
        };
        let came = row.int("came").unwrap_or_default();
        *sums.entry(from).or_default() += came;
        for topic in topics(course) {
            *by.entry((from, topic.to_lowercase())).or_default() += came;
        }
    }
    let mut seen = BTreeSet::new();
    let topics: Vec<String> = courses(plan, &target.reference)
        .into_iter()
        .flat_map(topics)
        .filter(|topic| seen.insert(topic.to_lowercase()))
        .map(str::to_owned)
        .collect();
    let row = |(from, sum): (&usize, &i64)| {
        let cells = topics.iter().map(|topic| by.get(&(*from, topic.to_lowercase())).copied().unwrap_or_default());
        (FROM[*from], cells.collect(), *sum)
    };
    let rows = sums.iter().map(row).collect();
    Matrix { topics, rows }
}

/// Somebody who came to a session: by what they are known again, and from where they came.
#[derive(Clone, Debug, PartialEq)]
pub struct Came {
    /// By what they are known again.
    pub person: String,
    /// Where they come from.
    pub from: String,
}

/// How many came for the first time, by session and where they come from. The sessions are in the order of their days, so that it makes no
/// difference in which order somebody wrote down who came. Whoever came as somebody who does not count comes for the first time as one who
/// does.
pub fn first_times(sessions: &[(String, Vec<Came>)], counts: impl Fn(&str) -> bool) -> BTreeMap<(String, String), i64> {
    let mut seen = BTreeSet::new();
    let mut first = BTreeMap::new();
    for (session, all) in sessions {
        for came in all {
            let count: &mut i64 = first.entry((session.clone(), came.from.clone())).or_default();
            *count += i64::from(seen.insert((counts(&came.from), came.person.clone())));
        }
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn came() -> impl Strategy<Value = Came> {
        (0_u8..12, 0_usize..3)
            .prop_map(|(person, from)| Came { person: person.to_string(), from: FROM[from + 2].to_owned() })
    }

    proptest! {
        #[test]
        fn everybody_counts_once_however_often_they_come(
            all in prop::collection::vec(prop::collection::vec(came(), 0..9), 0..6),
        ) {
            let sessions: Vec<(String, Vec<Came>)> =
                all.into_iter().enumerate().map(|(n, came)| (format!("S{n}"), came)).collect();
            // The first of the three does not count, as a parent does not towards a target of practitioners.
            let counts = |from: &str| from != FROM[2];
            let first = first_times(&sessions, counts);
            let who = |wanted: bool| -> BTreeSet<&str> {
                let came = sessions.iter().flat_map(|(_, all)| all).filter(|came| counts(&came.from) == wanted);
                came.map(|came| came.person.as_str()).collect()
            };
            let sum = |wanted: bool| -> i64 {
                first.iter().filter(|((_, from), _)| counts(from) == wanted).map(|(_, count)| count).sum()
            };
            prop_assert_eq!(sum(true), i64::try_from(who(true).len()).unwrap());
            prop_assert_eq!(sum(false), i64::try_from(who(false).len()).unwrap());
            for (session, all) in &sessions {
                for from in all.iter().map(|came| &came.from) {
                    let here = all.iter().filter(|came| came.from == *from).count();
                    let count = first[&(session.clone(), from.clone())];
                    prop_assert!(0 <= count && count <= i64::try_from(here).unwrap());
                }
            }
        }
    }
}
