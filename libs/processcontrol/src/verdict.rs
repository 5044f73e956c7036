//! What a signal means, once it is known which way is better.

use crate::chart::Limits;
use crate::rules::{Judged, Side};

/// Which way is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Increase,
    /// Less is better.
    Decrease,
    /// Neither, or nobody has said.
    #[default]
    Neutral,
}

/// What a point is, seen from where it should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A signal the right way.
    Improvement,
    /// A signal the wrong way.
    Concern,
    /// A signal, where neither way is better.
    Neutral,
    /// No signal.
    Common,
}

impl Kind {
    /// Its word in files and interfaces.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kind::Improvement => "improvement",
            Kind::Concern => "concern",
            Kind::Neutral => "neutral",
            Kind::Common => "common",
        }
    }
}

/// Whether a target will be met, if nothing changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assurance {
    /// Chance alone will not miss it.
    Pass,
    /// Chance alone will not reach it.
    Fail,
    /// It will be met or missed by chance, or there are no limits yet that could tell.
    Inconsistent,
}

impl Assurance {
    /// Its word in files and interfaces.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Assurance::Pass => "pass",
            Assurance::Fail => "fail",
            Assurance::Inconsistent => "inconsistent",
        }
    }
}

impl Direction {
    /// The direction of this word: `increase`, `decrease` or `neutral`.
    #[must_use]
    pub fn of(word: &str) -> Option<Direction> {
        match word {
            "increase" => Some(Direction::Increase),
            "decrease" => Some(Direction::Decrease),
            "neutral" => Some(Direction::Neutral),
            _ => None,
        }
    }
}

/// What a judged point is.
#[must_use]
pub fn kind(point: &Judged, direction: Direction) -> Kind {
    match (point.side, direction) {
        (None, _) => Kind::Common,
        (Some(_), Direction::Neutral) => Kind::Neutral,
        (Some(Side::High), Direction::Increase) | (Some(Side::Low), Direction::Decrease) => Kind::Improvement,
        (Some(_), _) => Kind::Concern,
    }
}

/// Whether the target lies beyond these limits. Nothing is said where neither way is better.
#[must_use]
pub fn assurance(limits: Option<&Limits>, target: f64, direction: Direction) -> Option<Assurance> {
    let above = match direction {
        Direction::Increase => Assurance::Fail,
        Direction::Decrease => Assurance::Pass,
        Direction::Neutral => return None,
    };
    let below = if above == Assurance::Fail { Assurance::Pass } else { Assurance::Fail };
    Some(match limits {
        Some(limits) if target > limits.upper => above,
        Some(limits) if target < limits.lower => below,
        _ => Assurance::Inconsistent,
    })
}
