//! Rolling up: how many rows say what. States are counted, and nothing is averaged: a mean of percentages of different groups
//! is the percentage of nobody.

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
    /// Cannot be told from chance, or there are too few figures to tell.
    Chance,
    /// New figures were due and are not here, whatever the old ones say.
    NotReported,
    /// There is no figure, and none was due.
    NoData,
}

impl State {
    /// Every state, in the order in which they are told.
    pub const ALL: [State; 6] =
        [State::Improvement, State::Concern, State::Neutral, State::Chance, State::NotReported, State::NoData];

    /// What a verdict says of a measure; `late` is whether new figures were due and are not here.
    #[must_use]
    pub fn of(verdict: &Verdict, late: bool) -> State {
        match verdict {
            _ if late => State::NotReported,
            Verdict::Nothing => State::NoData,
            Verdict::Signal(Kind::Improvement, ..) | Verdict::Once(Kind::Improvement, ..) => State::Improvement,
            Verdict::Signal(Kind::Concern, ..) | Verdict::Once(Kind::Concern, ..) => State::Concern,
            Verdict::Signal(..) | Verdict::Once(..) => State::Neutral,
            Verdict::TooFew(..) | Verdict::Flat(_) | Verdict::Chance(_) => State::Chance,
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
            State::NotReported => "not-reported",
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
