//! Rolling up: how many rows say what. States are counted, and nothing is averaged: a mean of percentages of different groups
//! is the percentage of nobody.

use crate::late::Late;
use crate::target::Standing;
use crate::verdict::Verdict;
use processcontrol::Kind;

/// What a measure says, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Really better.
    Improvement,
    /// Really worse.
    Concern,
    /// Really changed, where neither way is better.
    Neutral,
    /// Cannot be told from chance.
    Chance,
    /// There are too few figures to tell.
    TooFew,
    /// New figures were due and are not here, whatever the old ones say.
    NotReported,
    /// The figures are old, and nobody has said when newer ones are due.
    Old,
    /// There is no figure, and none was due.
    NoData,
}

impl State {
    /// Every state, in the order in which they are told.
    pub const ALL: [State; 8] = [
        State::Improvement,
        State::Concern,
        State::Neutral,
        State::Chance,
        State::TooFew,
        State::NotReported,
        State::Old,
        State::NoData,
    ];

    /// What is said of a measure: that newer figures are missed, if they are, whatever the verdict on those that are here.
    #[must_use]
    pub fn of(verdict: &Verdict, late: Option<&Late>) -> State {
        match late {
            Some(Late::Due(_)) => State::NotReported,
            Some(Late::Old(_)) => State::Old,
            None => State::said(verdict),
        }
    }

    /// What the figures say, whether or not newer ones are missed.
    #[must_use]
    pub fn said(verdict: &Verdict) -> State {
        match verdict {
            Verdict::Nothing => State::NoData,
            Verdict::Signal(Kind::Improvement, ..) | Verdict::Once(Kind::Improvement, ..) => State::Improvement,
            Verdict::Signal(Kind::Concern, ..) | Verdict::Once(Kind::Concern, ..) => State::Concern,
            Verdict::Signal(..) | Verdict::Once(..) => State::Neutral,
            Verdict::Flat(_) | Verdict::Chance(_) => State::Chance,
            Verdict::TooFew(..) => State::TooFew,
        }
    }

    /// Its word in data, and the end of the key of its words.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            State::Improvement => "improvement",
            State::Concern => "concern",
            State::Neutral => "neutral",
            State::Chance => "chance",
            State::TooFew => "too-few",
            State::NotReported => "not-reported",
            State::Old => "old",
            State::NoData => "none",
        }
    }
}

impl Standing {
    /// Every standing, in the order in which they are told.
    pub const ALL: [Standing; 5] =
        [Standing::Reached, Standing::OnTrack, Standing::WithinNoise, Standing::OffTrack, Standing::NotReported];

    /// Its word in data, and the end of the key of its words.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Standing::Reached => "reached",
            Standing::OnTrack => "on-track",
            Standing::WithinNoise => "within-noise",
            Standing::OffTrack => "off-track",
            Standing::NotReported => "not-reported",
        }
    }
}

/// How many rows are in each of these states, in this order. The sum is the number of rows, if `all` are all states.
#[must_use]
pub fn roll_up<S: Copy + PartialEq>(all: &[S], rows: &[S]) -> Vec<(S, usize)> {
    all.iter().map(|state| (*state, rows.iter().filter(|row| *row == state).count())).collect()
}
