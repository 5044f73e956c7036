//! How an action is going, and what follows for what it is part of, by a rule that is written on a page.
//!
//! The rule is our own; the words and shapes of it are at `/progress`. A roll-up averages nothing and loses nobody: what has
//! no update counts as “no update”.

pub mod mark;
pub mod pages;

use crate::reporting_period::day;
use crate::{reporting_period, update};
use jiff::civil::Date;
use platform::record::Record;
use platform::snapshot::Snapshot;

/// The words in which whoever answers for an action says how it is going.
pub const WORDS: &[&str] = &["on track", "some concern", "off track", "done", "not started"];

/// How something is going.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It will be done as agreed.
    OnTrack,
    /// Something threatens it.
    SomeConcern,
    /// It will not be done as agreed, unless something changes.
    OffTrack,
    /// It is done.
    Done,
    /// Nobody has begun.
    NotStarted,
    /// Nobody has said.
    NoUpdate,
}

use Progress::{Done, NoUpdate, NotStarted, OffTrack, OnTrack, SomeConcern};

/// All of them, in the order in which they are shown.
pub const ALL: [Progress; 6] = [OnTrack, SomeConcern, OffTrack, Done, NotStarted, NoUpdate];

impl Progress {
    /// What a word of an update means.
    pub fn of(word: &str) -> Option<Progress> {
        ALL.into_iter().zip(WORDS).find(|(_, known)| **known == word).map(|(progress, _)| progress)
    }

    /// The name of its shape and style, and the end of the keys of its words.
    pub fn name(self) -> &'static str {
        match self {
            OnTrack => "on-track",
            SomeConcern => "some-concern",
            OffTrack => "off-track",
            Done => "done",
            NotStarted => "not-started",
            NoUpdate => "no-update",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Progress> {
        ALL.into_iter().find(|one| one.name() == name)
    }

    /// Its place among those that can be compared, the better the higher.
    fn rank(self) -> Option<u8> {
        match self {
            OffTrack => Some(0),
            SomeConcern => Some(1),
            OnTrack => Some(2),
            Done => Some(3),
            NotStarted | NoUpdate => None,
        }
    }
}

/// Whether it goes better than in the period before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Travel {
    /// Better.
    Better,
    /// As before.
    Same,
    /// Worse.
    Worse,
}

/// Whether it goes better now than before; nothing, where one of the two cannot be compared.
pub fn travel(before: Progress, now: Progress) -> Option<Travel> {
    let (before, now) = (before.rank()?, now.rank()?);
    Some(match now.cmp(&before) {
        std::cmp::Ordering::Greater => Travel::Better,
        std::cmp::Ordering::Equal => Travel::Same,
        std::cmp::Ordering::Less => Travel::Worse,
    })
}

/// How many actions stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts([usize; ALL.len()]);

impl Counts {
    /// Counts these.
    pub fn of(all: impl IntoIterator<Item = Progress>) -> Counts {
        let mut counts = Counts::default();
        for one in all {
            counts.0[one as usize] += 1;
        }
        counts
    }

    /// How many are so.
    pub fn n(&self, progress: Progress) -> usize {
        self.0[progress as usize]
    }

    /// How many there are.
    pub fn all(&self) -> usize {
        self.0.iter().sum()
    }

    /// What is said of the whole, by the first of these that holds; nothing, where nothing is counted.
    ///
    /// 1. no update, when half of the actions or more have none;
    /// 2. done, when all are done;
    /// 3. off track, when a quarter or more of those with an update are;
    /// 4. some concern, when any is off track, of some concern or without an update;
    /// 5. not started, when nobody has begun with any that is not done;
    /// 6. on track.
    pub fn overall(&self) -> Option<Progress> {
        let all = self.all();
        let threatened = self.n(OffTrack) + self.n(SomeConcern) + self.n(NoUpdate);
        Some(match () {
            () if all == 0 => return None,
            () if 2 * self.n(NoUpdate) >= all => NoUpdate,
            () if self.n(Done) == all => Done,
            () if 4 * self.n(OffTrack) >= all - self.n(NoUpdate) => OffTrack,
            () if threatened > 0 => SomeConcern,
            () if self.n(Done) + self.n(NotStarted) == all => NotStarted,
            () => OnTrack,
        })
    }
}

/// The strategy that an action belongs to.
pub fn strategy<'a>(plan: &'a Snapshot, action: &Record) -> Option<&'a Record> {
    plan.ancestors(action).last().copied()
}

/// How an action stands in a period of its strategy. What was done stays done; what begins only after the period is not
/// counted.
pub fn in_period(plan: &Snapshot, action: &Record, period: &Record) -> Option<Progress> {
    let end = day(period, "ends");
    let said = |one: &&Record| !one.text("progress").is_empty();
    let newest = update::of(plan, &action.reference).into_iter().filter(said).find_map(|one| {
        let its = plan.referred(one, "period").filter(|its| day(its, "ends") <= end)?;
        Some((Progress::of(one.text("progress"))?, its.reference == period.reference))
    });
    match newest {
        Some((progress, now)) if now || progress == Done => Some(progress),
        _ if begins_after(action, end) => None,
        _ => Some(NoUpdate),
    }
}

/// Whether an action begins only after a day, as far as its beginning is known.
fn begins_after(action: &Record, end: Date) -> bool {
    let (starts, end) = (action.text("starts"), end.to_string());
    end.get(..starts.len()).is_some_and(|end| starts > end)
}

/// For how many periods in a row, up to this one, nobody has said how an action is going.
pub fn silent(plan: &Snapshot, action: &Record, period: &Record) -> usize {
    let back = std::iter::successors(Some(period), |period| reporting_period::before(plan, period));
    back.take_while(|period| in_period(plan, action, period) == Some(NoUpdate)).count()
}

/// How an action stands now and stood before, by the periods of its strategy that count on a day.
pub fn of_action(plan: &Snapshot, action: &Record, today: Date) -> Option<(Progress, Option<Progress>)> {
    let period = reporting_period::counted(plan, &strategy(plan, action)?.reference, today)?;
    let before = reporting_period::before(plan, period).and_then(|period| in_period(plan, action, period));
    Some((in_period(plan, action, period)?, before))
}

/// The actions that a record has below it or answers for.
pub fn actions<'a>(plan: &'a Snapshot, record: &'a Record) -> Vec<&'a Record> {
    let under = |priority: &Record| plan.referring(&priority.reference, "actions", "priority");
    match record.table.name {
        "actions" => vec![record],
        "priorities" => under(record),
        "strategies" => {
            plan.referring(&record.reference, "priorities", "strategy").into_iter().flat_map(under).collect()
        }
        "organisations" => plan.referring(&record.reference, "actions", "owner"),
        "bodies" => plan.referring(&record.reference, "actions", "overseen_by"),
        _ => Vec::new(),
    }
}

/// The actions that a strategy or one of its priorities had at the end of a period: those that it has, and those that ended later.
pub fn actions_at<'a>(plan: &'a Snapshot, record: &'a Record, period: &Record) -> Vec<&'a Record> {
    if record.table.name == "strategies" {
        let priorities = plan.referring(&record.reference, "priorities", "strategy").into_iter();
        return priorities.flat_map(|priority| actions_at(plan, priority, period)).collect();
    }
    let end = period.text("ends");
    let later = |action: &&Record| action.ended.as_deref().is_some_and(|day| day > end);
    let own = |action: &&Record| action.text("priority") == record.reference;
    let all = plan.with_ended("actions").iter().filter(own);
    all.filter(|action| action.ended.is_none() || later(action)).collect()
}

/// The actions below a record, counted by how they stand now, and by how they stood in the period before.
pub fn counts(plan: &Snapshot, record: &Record, today: Date) -> (Counts, Counts) {
    let both: Vec<_> = actions(plan, record).into_iter().filter_map(|action| of_action(plan, action, today)).collect();
    let now = Counts::of(both.iter().map(|(now, _)| *now));
    (now, Counts::of(both.iter().filter_map(|(_, before)| *before)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn overall(each: [usize; 6]) -> Option<Progress> {
        Counts(each).overall()
    }

    #[test]
    fn the_rule_says_what_its_page_says() {
        assert_eq!(overall([0; 6]), None);
        assert_eq!(overall([5, 0, 0, 0, 0, 5]), Some(NoUpdate), "half have none");
        assert_eq!(overall([6, 0, 0, 0, 0, 5]), Some(SomeConcern), "fewer than half have none");
        assert_eq!(overall([0, 0, 0, 3, 0, 0]), Some(Done));
        assert_eq!(overall([3, 0, 1, 0, 0, 0]), Some(OffTrack), "a quarter");
        assert_eq!(overall([4, 0, 1, 0, 0, 0]), Some(SomeConcern), "less than a quarter");
        assert_eq!(overall([0, 0, 0, 2, 3, 0]), Some(NotStarted));
        assert_eq!(overall([1, 0, 0, 2, 3, 0]), Some(OnTrack));
    }

    #[test]
    fn every_word_of_an_update_has_a_meaning_and_nothing_else_has() {
        assert_eq!(WORDS.iter().filter_map(|word| Progress::of(word)).collect::<Vec<_>>(), ALL[..5]);
        assert_eq!(Progress::of("no update"), None);
        assert_eq!(Progress::of(""), None);
    }

    proptest! {
        #[test]
        fn what_has_no_update_never_makes_anything_look_better(each in prop::array::uniform6(0usize..8)) {
            let counts = Counts(each);
            let mut silent = each;
            silent[NoUpdate as usize] += 1;
            let (before, after) = (counts.overall(), Counts(silent).overall());
            prop_assert!(!matches!(after, Some(OnTrack | Done | NotStarted)));
            if let (Some(before), Some(after)) = (before, after) {
                prop_assert_ne!(travel(before, after), Some(Travel::Better));
            }
        }

        #[test]
        fn one_more_off_track_never_makes_it_better(each in prop::array::uniform6(0usize..8)) {
            let mut worse = each;
            worse[OffTrack as usize] += 1;
            if let (Some(before), Some(after)) = (overall(each), overall(worse)) {
                prop_assert_ne!(travel(before, after), Some(Travel::Better));
            }
        }
    }
}
