//! Quarters of a calendar year, by which referrals are counted.

use jiff::civil::{Date, date};
use jiff::{Span, Timestamp, tz::TimeZone};
use platform::{Error, Result};
use std::fmt;
use std::str::FromStr;

/// A quarter of a calendar year.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Quarter {
    year: i16,
    /// From 1 to 4.
    number: i8,
}

impl Quarter {
    /// The quarter in which a day lies.
    pub fn of(day: Date) -> Quarter {
        Quarter { year: day.year(), number: (day.month() - 1) / 3 + 1 }
    }

    /// Its first day.
    pub fn first(self) -> Date {
        date(self.year, self.number * 3 - 2, 1)
    }

    /// The first day of the next.
    fn end(self) -> Date {
        self.first().saturating_add(Span::new().months(3))
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.end().saturating_sub(Span::new().days(1))
    }

    /// The one before.
    pub fn before(self) -> Quarter {
        Quarter::of(self.first().saturating_sub(Span::new().days(1)))
    }

    /// Whether it is over on a day.
    pub fn is_over(self, today: Date) -> bool {
        self.last() < today
    }

    /// When it begins and when it is over, at a place.
    ///
    /// # Errors
    /// When the time zone has no such moment.
    pub fn moments(self, zone: &TimeZone) -> Result<(Timestamp, Timestamp)> {
        let moment = |day: Date| {
            let midnight = day.to_zoned(zone.clone()).map_err(|error| Error::Internal(error.to_string()))?;
            Ok::<_, Error>(midnight.timestamp())
        };
        Ok((moment(self.first())?, moment(self.end())?))
    }

    /// Its months, such as `2026-07`.
    pub fn months(self) -> [String; 3] {
        [-2, -1, 0].map(|back| format!("{}-{:02}", self.year, self.number * 3 + back))
    }

    /// As figures call it, such as `2026 Q3`.
    pub fn period(self) -> String {
        format!("{} Q{}", self.year, self.number)
    }
}

/// As addresses write it, such as `2026-Q3`.
impl fmt::Display for Quarter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-Q{}", self.year, self.number)
    }
}

impl FromStr for Quarter {
    type Err = ();

    fn from_str(text: &str) -> std::result::Result<Quarter, ()> {
        let (year, number) = text.split_once("-Q").ok_or(())?;
        let quarter = Quarter { year: year.parse().map_err(drop)?, number: number.parse().map_err(drop)? };
        ((1..=4).contains(&quarter.number) && (2000..3000).contains(&quarter.year)).then_some(quarter).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_has_its_days() {
        let third = Quarter::of(date(2026, 9, 30));
        assert_eq!((third.first(), third.last()), (date(2026, 7, 1), date(2026, 9, 30)));
        assert_eq!((third.to_string().as_str(), third.period().as_str()), ("2026-Q3", "2026 Q3"));
        assert_eq!(third.months(), ["2026-07", "2026-08", "2026-09"]);
        assert!(third.is_over(date(2026, 10, 1)) && !third.is_over(date(2026, 9, 30)));
        assert_eq!(Quarter::of(date(2026, 1, 1)).before().to_string(), "2025-Q4");
        assert_eq!("2026-Q3".parse(), Ok(third));
        for text in ["2026-Q5", "2026-Q0", "Q3", "26-Q1", ""] {
            assert!(text.parse::<Quarter>().is_err(), "{text}");
        }
    }
}
