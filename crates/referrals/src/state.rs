//! How far a referral is, and the one table of how it gets further. What stands in no line of it is not done, whoever asks.
//!
//! The names are those of a FHIR Task where it has one: [`STATES`] says which.

/// How far a referral is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum State {
    /// It is with the service, and nobody there has said that they have it.
    Sent,
    /// Somebody there has it.
    Received,
    /// The service takes it on.
    Accepted,
    /// The service does not take it on, and says why.
    Declined,
    /// It goes to somewhere else, by a referral of its own.
    PassedOn,
    /// The service has begun.
    Started,
    /// It is over, with what came of it.
    Closed,
    /// Whoever it is about, or whoever sent it, took it back before anything began.
    Withdrawn,
}

/// All states: each with the name under which it is kept, and the status of a FHIR Task that it is.
pub const STATES: [(State, &str, &str); 8] = [
    (State::Sent, "sent", "requested"),
    (State::Received, "received", "received"),
    (State::Accepted, "accepted", "accepted"),
    (State::Declined, "declined", "rejected"),
    (State::PassedOn, "passed-on", "cancelled"),
    (State::Started, "started", "in-progress"),
    (State::Closed, "closed", "completed"),
    (State::Withdrawn, "withdrawn", "cancelled"),
];

impl State {
    /// Its name, which ends the keys of its words.
    pub fn name(self) -> &'static str {
        STATES[self as usize].1
    }

    /// The state of this name.
    pub fn named(name: &str) -> Option<State> {
        STATES.into_iter().find(|(_, known, _)| *known == name).map(|(state, ..)| state)
    }

    /// Whether nothing is to be done any more.
    pub fn is_over(self) -> bool {
        matches!(self, State::Declined | State::PassedOn | State::Closed | State::Withdrawn)
    }
}

/// Who does something.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Side {
    /// The organisation that sent it.
    Sender,
    /// The organisation that it was sent to.
    Receiver,
    /// Whoever it is about.
    Person,
}

/// All sides, with their names.
pub const SIDES: [(Side, &str); 3] = [(Side::Sender, "sender"), (Side::Receiver, "receiver"), (Side::Person, "person")];

impl Side {
    /// Its name, which ends the keys of its words.
    pub fn name(self) -> &'static str {
        SIDES[self as usize].1
    }
}

/// A way from one state to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Move {
    /// What is done; the words are under `referral-act-…`.
    pub act: &'static str,
    /// In which state.
    pub from: State,
    /// By whom.
    pub by: &'static [Side],
    /// In which state it is then.
    pub to: State,
}

const fn step(act: &'static str, from: State, by: &'static [Side], to: State) -> Move {
    Move { act, from, by, to }
}

const SERVICE: &[Side] = &[Side::Receiver];
const OWN: &[Side] = &[Side::Sender, Side::Person];
const ALL: &[Side] = &[Side::Sender, Side::Receiver, Side::Person];

/// Every way there is. `docs/use/referrals.md` is compared with it.
pub const MOVES: [Move; 13] = [
    step("receive", State::Sent, SERVICE, State::Received),
    step("accept", State::Received, SERVICE, State::Accepted),
    step("decline", State::Received, SERVICE, State::Declined),
    step("pass-on", State::Received, SERVICE, State::PassedOn),
    step("start", State::Accepted, SERVICE, State::Started),
    step("close", State::Accepted, SERVICE, State::Closed),
    step("close", State::Started, SERVICE, State::Closed),
    step("withdraw", State::Sent, OWN, State::Withdrawn),
    step("withdraw", State::Received, OWN, State::Withdrawn),
    step("withdraw", State::Accepted, OWN, State::Withdrawn),
    step("end-agreement", State::Sent, ALL, State::Withdrawn),
    step("end-agreement", State::Received, ALL, State::Withdrawn),
    step("end-agreement", State::Accepted, ALL, State::Withdrawn),
];

/// Where an act by a side leads from a state; nowhere, where the table does not have it.
pub fn next(from: State, act: &str, by: Side) -> Option<State> {
    let way = MOVES.iter().find(|way| way.from == from && way.act == act && way.by.contains(&by));
    way.map(|way| way.to)
}

/// What a side can do in a state, in the order of the table.
pub fn acts(from: State, by: Side) -> impl Iterator<Item = &'static str> {
    MOVES.iter().filter(move |way| way.from == from && way.by.contains(&by)).map(|way| way.act)
}

/// Why a referral is declined; the words are under `referral-reason-…`.
pub const REASONS: [&str; 8] = [
    "not-eligible",
    "no-capacity",
    "not-offered",
    "outside-area",
    "too-little-told",
    "helped-already",
    "too-urgent",
    "other",
];

/// What came of one that is closed; the words are under `referral-outcome-…`.
pub const OUTCOMES: [&str; 8] =
    ["helped", "partly", "not-reached", "not-wanted", "not-eligible", "no-capacity", "moved-away", "elsewhere"];

/// Whether there can be this outcome from a state: nobody was helped before anything began.
pub fn is_outcome(from: State, outcome: &str) -> bool {
    OUTCOMES.contains(&outcome) && (from == State::Started || !matches!(outcome, "helped" | "partly"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_and_side_stands_at_its_own_place_under_its_name() {
        for (n, (state, name, fhir)) in STATES.into_iter().enumerate() {
            assert_eq!((state as usize, state.name(), State::named(name)), (n, name, Some(state)));
            assert!(!fhir.is_empty());
        }
        assert_eq!(State::named("lost"), None);
        for (n, (side, name)) in SIDES.into_iter().enumerate() {
            assert_eq!((side as usize, side.name()), (n, name));
        }
    }

    #[test]
    fn nothing_leads_out_of_what_is_over_and_everything_leads_into_it() {
        for (state, ..) in STATES {
            let out = MOVES.iter().filter(|way| way.from == state).count();
            assert_eq!(out == 0, state.is_over(), "{state:?}");
            let into = MOVES.iter().filter(|way| way.to == state).count();
            assert_eq!(into == 0, state == State::Sent, "{state:?}");
        }
        // From everything that is open there is a way to an end.
        let mut ends: Vec<State> =
            STATES.into_iter().map(|(state, ..)| state).filter(|state| state.is_over()).collect();
        let mut n = 0;
        while let Some(end) = ends.get(n).copied() {
            let before: Vec<State> = MOVES.iter().filter(|way| way.to == end).map(|way| way.from).collect();
            before.into_iter().for_each(|state| {
                if !ends.contains(&state) {
                    ends.push(state)
                }
            });
            n += 1;
        }
        assert_eq!(ends.len(), STATES.len());
    }

    #[test]
    fn what_the_table_does_not_have_is_not_done() {
        let acts =
            ["receive", "accept", "decline", "pass-on", "start", "close", "withdraw", "end-agreement", "send", ""];
        let mut done = 0;
        for (from, ..) in STATES {
            for act in acts {
                for (by, _) in SIDES {
                    let listed = MOVES.iter().any(|way| (way.from, way.act) == (from, act) && way.by.contains(&by));
                    assert_eq!(next(from, act, by).is_some(), listed, "{from:?} {act} {by:?}");
                    assert_eq!(super::acts(from, by).any(|one| one == act), listed);
                    done += usize::from(listed);
                }
            }
        }
        assert_eq!(done, 22);
        assert_eq!(next(State::Declined, "accept", Side::Receiver), None, "an old tab opens nothing again");
    }

    #[test]
    fn nobody_is_helped_before_anything_began() {
        assert!(is_outcome(State::Started, "helped") && !is_outcome(State::Accepted, "helped"));
        assert!(is_outcome(State::Accepted, "not-reached") && !is_outcome(State::Started, "lost"));
    }
}
