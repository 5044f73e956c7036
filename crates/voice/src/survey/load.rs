//! How many questionnaires are taken from one network at once. It is counted in memory alone, and forgotten with the program.
//!
//! Whoever comes when many are sent gets a turn, some seconds on; a questionnaire has one turn, however often it is sent. A class
//! that answers at once needs none. A script that sends many thousands waits for hours: beyond one, it is told to come later.

use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// So many from one network at once,
const AT_ONCE: i64 = 120;

/// and then so many in a minute.
const A_MINUTE: i64 = 60;

/// The longest that anybody waits, in milliseconds: less than a questionnaire may lie open.
const LONGEST: i64 = 60 * 60 * 1_000;

/// So many networks and turns are remembered; beyond that those that are over are forgotten.
const MOST: usize = 10_000;

/// When a questionnaire may be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Now.
    Now,
    /// In so many seconds.
    In(i64),
    /// Not within the hour, so many wait already.
    TooMany,
}

/// When each network has its next turn, and which turn each questionnaire was given.
#[derive(Default)]
pub struct Load(Mutex<Turns>);

/// Moments in milliseconds.
#[derive(Default)]
struct Turns {
    next: HashMap<String, i64>,
    given: HashMap<String, i64>,
}

impl Load {
    /// When a questionnaire may be sent from this network; `once` tells it from others.
    pub fn turn(&self, network: &str, once: &str, now: Timestamp) -> Turn {
        let (now, step) = (now.as_millisecond(), 60_000 / A_MINUTE);
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if turns.next.len() > MOST || turns.given.len() > MOST {
            turns.next.retain(|_, free| *free > now);
            turns.given.retain(|_, turn| *turn > now);
        }
        if let Some(turn) = turns.given.get(once) {
            return waits(*turn - now);
        }
        let free = turns.next.entry(network.to_owned()).or_insert(now - AT_ONCE * step);
        let turn = (*free).max(now - AT_ONCE * step) + step;
        if turn - now > LONGEST {
            return Turn::TooMany;
        }
        *free = turn;
        if turn > now {
            turns.given.insert(once.to_owned(), turn);
        }
        waits(turn - now)
    }
}

fn waits(milliseconds: i64) -> Turn {
    if milliseconds > 0 { Turn::In(milliseconds.div_euclid(1_000) + 1) } else { Turn::Now }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn a_class_answers_at_once_and_a_script_waits() {
        let (load, now) = (Load::default(), Timestamp::UNIX_EPOCH);
        let waits: Vec<Turn> = (0..4_000).map(|n| load.turn("school", &n.to_string(), now)).collect();
        assert!(waits[..120].iter().all(|turn| *turn == Turn::Now));
        assert_eq!((waits[120], waits[999], waits[3_999]), (Turn::In(2), Turn::In(881), Turn::TooMany));
        assert_eq!(load.turn("home", "h", now), Turn::Now);
        let later = now + SignedDuration::from_hours(2);
        assert_eq!(load.turn("school", "later", later), Turn::Now);
    }

    #[test]
    fn a_questionnaire_has_one_turn_however_often_it_is_sent() {
        let (load, now) = (Load::default(), Timestamp::UNIX_EPOCH);
        for n in 0..120 {
            load.turn("school", &n.to_string(), now);
        }
        let again: Vec<Turn> = (0..1_000).map(|_| load.turn("school", "one", now)).collect();
        assert!(again.iter().all(|turn| *turn == Turn::In(2)));
        assert_eq!(load.turn("school", "a child", now), Turn::In(3));
    }
}
