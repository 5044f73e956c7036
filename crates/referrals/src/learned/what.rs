//! What is counted, how the counts add up, and which figures are made of them.

use crate::state::{OUTCOMES, REASONS};

/// What is counted in a quarter. Each is a part of another or of nothing.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum What {
    /// Referrals that were sent.
    Sent,
    /// Decisions that were due, of referrals that nobody took back before.
    Decisions,
    /// Those of them that were made by then.
    InTime,
    /// Those that were made later or not at all.
    Late,
    /// Referrals on which a service decided.
    Answered,
    /// Those that it took on.
    TakenOn,
    /// Those that it turned away.
    Declined,
    /// Those that it passed on.
    PassedOn,
    /// Those that it turned away for this reason.
    Reason(&'static str),
    /// First meetings that were due, of those that were taken on and had not ended before.
    Meetings,
    /// Those of them that took place by then.
    MetInTime,
    /// Those that took place later or not at all.
    MetLate,
    /// Those with whom a service began.
    Begun,
    /// Those that came to an end after they were taken on.
    Ended,
    /// Those of them that got help, wholly or partly.
    Helped,
    /// Those of them that got none here.
    NotHelped,
    /// Those of which this came.
    Outcome(&'static str),
    /// How often somebody found no service to refer to.
    Missing,
}

impl What {
    /// Everything that is counted, what it is a part of before it.
    pub fn all() -> Vec<What> {
        use What::{
            Answered, Begun, Decisions, Declined, Ended, Helped, InTime, Late, Meetings, MetInTime, MetLate, Missing,
            NotHelped, PassedOn, Sent, TakenOn,
        };
        let mut all = vec![Sent, Decisions, InTime, Late, Answered, TakenOn, Declined, PassedOn];
        all.extend(REASONS.map(What::Reason));
        all.extend([Meetings, MetInTime, MetLate, Begun, Ended, Helped, NotHelped]);
        all.extend(OUTCOMES.map(What::Outcome));
        all.push(Missing);
        all
    }

    /// What it is a part of, with the others that have the same answer.
    pub fn of(self) -> Option<What> {
        match self {
            What::InTime | What::Late => Some(What::Decisions),
            What::TakenOn | What::Declined | What::PassedOn => Some(What::Answered),
            What::Reason(_) => Some(What::Declined),
            What::MetInTime | What::MetLate => Some(What::Meetings),
            What::Helped | What::NotHelped => Some(What::Ended),
            What::Outcome("helped" | "partly") => Some(What::Helped),
            What::Outcome(_) => Some(What::NotHelped),
            What::Sent
            | What::Decisions
            | What::Answered
            | What::Meetings
            | What::Begun
            | What::Ended
            | What::Missing => None,
        }
    }

    /// Its parts.
    pub fn parts(self) -> Vec<What> {
        What::all().into_iter().filter(|one| one.of() == Some(self)).collect()
    }

    /// What it is a part of in the end, or itself.
    pub fn whole(self) -> What {
        self.of().map_or(self, What::whole)
    }

    /// Its name in files and in what is kept.
    pub fn name(self) -> String {
        let name = match self {
            What::Sent => "sent",
            What::Decisions => "decisions-due",
            What::InTime => "decided-in-time",
            What::Late => "decided-late",
            What::Answered => "decided",
            What::TakenOn => "taken-on",
            What::Declined => "declined",
            What::PassedOn => "passed-on",
            What::Reason(reason) => return format!("declined-{reason}"),
            What::Meetings => "meetings-due",
            What::MetInTime => "met-in-time",
            What::MetLate => "met-late",
            What::Begun => "begun",
            What::Ended => "closed",
            What::Helped => "got-help",
            What::NotHelped => "got-no-help",
            What::Outcome(outcome) => return format!("closed-{outcome}"),
            What::Missing => "no-service",
        };
        name.to_owned()
    }
}

/// The reasons that say that something is lacking.
pub const LACKING: [&str; 4] = ["no-capacity", "not-eligible", "not-offered", "outside-area"];

/// How a figure is made.
#[derive(Clone, Copy, Debug)]
pub enum Made {
    /// A count.
    Count(What),
    /// So many of so many, in per cent.
    Share(What, What),
    /// The median of the days between sending and the first meeting.
    Wait,
}

/// A figure of a quarter.
#[derive(Debug)]
pub struct Figure {
    /// The code under which a measure of the plan takes it; its heading is under `learned-NAME`, with what stands behind the colon.
    pub code: &'static str,
    /// How it is made.
    pub made: Made,
}

impl Figure {
    /// The name that ends its code.
    pub fn name(&self) -> &'static str {
        self.code.rsplit(':').next().unwrap_or_default()
    }
}

/// All figures, in the order of the tables.
pub const FIGURES: [Figure; 7] = [
    Figure { code: "referrals:sent", made: Made::Count(What::Sent) },
    Figure { code: "referrals:decided-in-time", made: Made::Share(What::InTime, What::Decisions) },
    Figure { code: "referrals:turned-away", made: Made::Share(What::Declined, What::Answered) },
    Figure { code: "referrals:met-in-time", made: Made::Share(What::MetInTime, What::Meetings) },
    Figure { code: "referrals:wait", made: Made::Wait },
    Figure { code: "referrals:helped", made: Made::Share(What::Helped, What::Ended) },
    Figure { code: "referrals:full", made: Made::Count(What::Reason("no-capacity")) },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_count_has_a_name_of_its_own_and_a_whole() {
        let all = What::all();
        assert_eq!(all.iter().map(|one| one.name()).collect::<BTreeSet<_>>().len(), all.len());
        for one in &all {
            assert!(one.whole().of().is_none());
            assert_ne!(one.parts().len(), 1, "a part alone would be the whole");
        }
    }

    #[test]
    fn every_figure_is_made_of_what_is_counted_together() {
        for figure in FIGURES {
            match figure.made {
                Made::Share(part, of) => assert_eq!(part.of(), Some(of)),
                Made::Count(what) => assert!(What::all().contains(&what)),
                Made::Wait => {}
            }
        }
    }
}
