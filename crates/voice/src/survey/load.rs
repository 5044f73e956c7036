//! How many questionnaires are taken from one network at once. It is counted in memory alone, and forgotten with the program.
//!
//! Nobody is turned away: whoever comes when many are sent gets a turn, some seconds on. A class that answers at once needs
//! none; a script that sends many thousands waits for days.

use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// So many from one network at once,
const AT_ONCE: i64 = 120;

/// and then so many in a minute.
const A_MINUTE: i64 = 60;

/// So many networks are remembered; beyond that those that are free again are forgotten.
const MOST: usize = 10_000;

/// When each network has its next turn, in milliseconds.
#[derive(Default)]
pub struct Load(Mutex<HashMap<String, i64>>);

impl Load {
    /// How many seconds whoever sends from this network now has to wait for their turn; nothing where it is now.
    pub fn turn(&self, network: &str, now: Timestamp) -> Option<i64> {
        let (now, step) = (now.as_millisecond(), 60_000 / A_MINUTE);
        let mut next = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if next.len() > MOST {
            next.retain(|_, free| *free > now);
        }
        let free = next.entry(network.to_owned()).or_insert(now - AT_ONCE * step);
        *free = (*free).max(now - AT_ONCE * step) + step;
        let wait = *free - now;
        (wait > 0).then(|| wait.div_euclid(1_000) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn a_class_answers_at_once_and_a_script_waits() {
        let (load, now) = (Load::default(), Timestamp::UNIX_EPOCH);
        let waits: Vec<Option<i64>> = (0..1_000).map(|_| load.turn("school", now)).collect();
        assert!(waits[..120].iter().all(Option::is_none));
        assert_eq!((waits[120], waits[999]), (Some(2), Some(881)));
        assert_eq!(load.turn("home", now), None);
        let later = now + SignedDuration::from_hours(1);
        assert_eq!(load.turn("school", later), None);
    }
}
