//! By when something is to be done with a referral, in working days of England and Wales.

use crate::service::{Promise, RECEIVED_WITHIN, URGENT_WITHIN};
use crate::state::State;
use jiff::civil::Date;

/// The last day on which what comes next is in time: for one in this state since this day, that was sent on that one. Nothing, where
/// nothing comes next.
pub fn by(state: State, since: Date, sent: Date, urgent: bool, promise: Promise) -> Option<Date> {
    let decides = if urgent { promise.decides.min(URGENT_WITHIN) } else { promise.decides };
    match state {
        State::Sent => Some(workdays::after(sent, RECEIVED_WITHIN)),
        State::Received => Some(workdays::after(sent, decides)),
        State::Accepted => Some(workdays::after(since, promise.starts)),
        State::Started => Some(workdays::after(since, promise.closes)),
        State::Declined | State::PassedOn | State::Closed | State::Withdrawn => None,
    }
}

/// How far up somebody is told that something is late: nobody, those who are named on it, their supervisors and whoever sent it, and
/// whoever looks after the network.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Told {
    /// It is in time.
    Nobody,
    /// Those who are named on it.
    Named,
    /// Those who supervise them, and those who sent it.
    Supervisors,
    /// Whoever looks after the network, of the fact and not of what it says.
    Network,
}

/// After how many working days it goes how far up.
const AFTER: [(u32, Told); 3] = [(3, Told::Network), (1, Told::Supervisors), (0, Told::Named)];

/// How far up it is to be told of by today that something was due.
pub fn told(due: Date, today: Date) -> Told {
    if today <= due {
        return Told::Nobody;
    }
    let late = workdays::between(due, today);
    AFTER.into_iter().find(|(days, _)| late > *days).map_or(Told::Nobody, |(_, told)| told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::STATES;
    use jiff::civil::date;

    const PROMISE: Promise = Promise { decides: 5, starts: 10, closes: 60 };

    #[test]
    fn each_step_has_its_day_and_what_is_over_has_none() {
        let friday = date(2026, 12, 18);
        let by = |state, urgent| super::by(state, friday, friday, urgent, PROMISE);
        assert_eq!(by(State::Sent, false), Some(date(2026, 12, 21)));
        assert_eq!(by(State::Received, false), Some(date(2026, 12, 29)), "over Christmas");
        assert_eq!(by(State::Received, true), Some(date(2026, 12, 22)));
        assert_eq!(by(State::Accepted, false), Some(date(2027, 1, 6)));
        for (state, ..) in STATES {
            assert_eq!(by(state, false).is_none(), state.is_over(), "{state:?}");
        }
    }

    #[test]
    fn what_is_late_goes_up_step_by_step_and_never_down() {
        let due = date(2026, 11, 27);
        let on = |day| told(due, day);
        assert_eq!(on(date(2026, 11, 27)), Told::Nobody);
        assert_eq!(on(date(2026, 11, 29)), Told::Nobody, "a Sunday makes nobody late");
        assert_eq!(on(date(2026, 11, 30)), Told::Named);
        assert_eq!(on(date(2026, 12, 1)), Told::Supervisors);
        assert_eq!(on(date(2026, 12, 3)), Told::Network);
        let mut day = due;
        let mut before = Told::Nobody;
        for _ in 0..60 {
            assert!(on(day) >= before);
            before = on(day);
            day = day.tomorrow().unwrap();
        }
    }
}
