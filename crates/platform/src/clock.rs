//! The clock is a parameter: tests and the demonstration run on a fixed one.

use jiff::Timestamp;

/// Where the present moment comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's own clock.
    System,
    /// Always the same moment.
    Fixed(Timestamp),
}

impl Clock {
    /// The present moment, in UTC.
    pub fn now(&self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the machine's clock")]
            Clock::System => Timestamp::now(),
            Clock::Fixed(at) => *at,
        }
    }
}
