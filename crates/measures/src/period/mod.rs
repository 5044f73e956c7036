//! Periods, in all the spellings in which the field writes them.
//!
//! `2024/25`, `2024-25`, `202425` and `2024/2025` are one year that begins in one calendar year and ends in the next;
//! `2014-16` is three calendar years together, `2013/14-15/16` three split ones. What stands in brackets or after the period,
//! such as `(prov)`, says how firm its figures are and is no part of the period.
//! `2003-04` may be the year 2003/04 or April 2003: it is read as years, and whoever knows of what its figures are asks
//! [`two_readings`].

mod kind;
mod read;

pub use kind::Kind;
pub(crate) use read::MONTHS;
pub use read::{Written, read, two_readings};

use jiff::civil::Date;
use std::fmt;

/// A stretch of time for which there is a figure. Periods are in order by when they begin, shorter ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    year: i16,
    /// From 1; a split year begins in April for this order, whether it is a financial or an academic one.
    month: u8,
    day: u8,
    form: Form,
    /// How many years a span takes in; 1 for everything else.
    years: u8,
}

/// What kind of stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Form {
    Day,
    Month,
    Quarter,
    Term,
    Year,
    SplitQuarter,
    SplitYear,
}

/// The terms of a school year, each with the month in which it is taken to begin.
const TERMS: [(&str, u8); 3] = [("autumn", 9), ("spring", 13), ("summer", 16)];

impl Period {
    fn new(form: Form, year: i16, month: u8, day: u8, years: u8) -> Period {
        Period { year, month, day, form, years }
    }

    /// How many months lie between the beginnings of two periods.
    #[must_use]
    pub fn months_since(self, earlier: Period) -> i32 {
        let months = |period: Period| i32::from(period.year) * 12 + i32::from(period.month);
        months(self) - months(earlier)
    }

    /// Whether it begins only after this day; a split year is taken to begin in April, as early as any.
    #[must_use]
    pub fn begins_after(self, today: Date) -> bool {
        let months = |year: i16, month: i32| i32::from(year) * 12 + month;
        let own = (months(self.year, i32::from(self.month)), if self.is_day() { i32::from(self.day) } else { 0 });
        own > (months(today.year(), i32::from(today.month())), i32::from(today.day()))
    }

    /// Whether it is surely not over on this day; a split year is taken to end in March, as early as any.
    #[must_use]
    pub fn goes_on(self, today: Date) -> bool {
        let months = |year: i16, month: i32| i32::from(year) * 12 + month;
        let long = match self.form {
            Form::Day => return false,
            Form::Month => 1,
            Form::Quarter | Form::SplitQuarter => 3,
            // The spring term ends with March.
            Form::Term => {
                if self.month == TERMS[1].1 {
                    3
                } else {
                    4
                }
            }
            Form::Year | Form::SplitYear => 12 * i32::from(self.years),
        };
        !self.begins_after(today)
            && months(self.year, i32::from(self.month)) + long > months(today.year(), i32::from(today.month()))
    }

    /// How many years it takes in; 1 for a part of one.
    #[must_use]
    pub fn years(self) -> u8 {
        self.years
    }

    /// Whether both are of one kind: years with years, months with months, spans with spans as long.
    #[must_use]
    pub fn is_like(self, other: Period) -> bool {
        self.form == other.form && self.years == other.years
    }

    /// Whether it is a month or a day, which have names in every language.
    #[must_use]
    pub fn is_month_or_day(self) -> bool {
        matches!(self.form, Form::Month | Form::Day)
    }

    /// The split year that ends in this year, so 2024/25 for 2025; every other period as it is.
    #[must_use]
    pub fn ending_in(self) -> Period {
        match self.form {
            Form::Year if self.years == 1 => Period::new(Form::SplitYear, self.year - 1, 4, 0, 1),
            _ => self,
        }
    }

    /// In a spelling that is read as this period and as no other: `April 2003`, `2005 to 2007`.
    #[must_use]
    pub fn in_full(self) -> String {
        let month = MONTHS.get(usize::from(self.month).wrapping_sub(1));
        match (self.form, month) {
            (Form::Month, Some(month)) => format!("{month} {}", self.year),
            (Form::Year, _) if self.years > 1 => format!("{} to {}", self.year, self.last_year()),
            _ => self.to_string(),
        }
    }

    /// Whether it is a single day.
    #[must_use]
    pub fn is_day(self) -> bool {
        self.form == Form::Day
    }

    /// Whether it is shorter than a year.
    #[must_use]
    pub fn is_part_of_a_year(self) -> bool {
        !matches!(self.form, Form::Year | Form::SplitYear)
    }

    /// Which quarter of its year it is, from 1; nothing where it is none.
    #[must_use]
    pub fn quarter(self) -> Option<u8> {
        match self.form {
            Form::Quarter => Some((self.month - 1) / 3 + 1),
            Form::SplitQuarter => Some((self.month - 4) / 3 + 1),
            _ => None,
        }
    }

    /// Whether both are quarters of one year.
    #[must_use]
    pub fn is_quarter_beside(self, other: Period) -> bool {
        self.quarter().is_some() && self.is_like(other) && self.year == other.year
    }

    /// The same stretch so many years before.
    #[must_use]
    pub fn years_before(self, years: i16) -> Period {
        Period { year: self.year - years, ..self }
    }

    /// The period of the same kind that begins so many months later; nothing of days and terms, which are not equally far apart.
    #[must_use]
    pub fn later(self, months: i32) -> Option<Period> {
        if matches!(self.form, Form::Day | Form::Term) {
            return None;
        }
        // Split years and their quarters count months on into the next year.
        let begins = if matches!(self.form, Form::SplitQuarter | Form::SplitYear) { 4 } else { 1 };
        let whole = i32::from(self.year) * 12 + i32::from(self.month) - begins + months;
        let (year, month) = (whole.div_euclid(12), whole.rem_euclid(12) + begins);
        Some(Period { year: i16::try_from(year).ok()?, month: u8::try_from(month).ok()?, ..self })
    }

    fn last_year(self) -> i16 {
        self.year + i16::from(self.years) - 1
    }
}

impl fmt::Display for Period {
    /// As it is shown: each period has one spelling, which [`read`] reads back, but for months that look like years.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month) = (self.year, self.month);
        let last = self.last_year();
        let short = |year: i16| year.rem_euclid(100);
        match self.form {
            Form::Day => write!(f, "{year}-{month:02}-{:02}", self.day),
            Form::Month => write!(f, "{year}-{month:02}"),
            Form::Quarter => write!(f, "{year} Q{}", self.quarter().unwrap_or_default()),
            Form::Year if self.years > 1 => write!(f, "{year}-{:02}", short(last)),
            Form::Year => write!(f, "{year}"),
            Form::Term => {
                let term = TERMS.iter().find(|(_, begins)| *begins == month).map_or("", |(name, _)| name);
                write!(f, "{year}/{:02} {term}", short(year + 1))
            }
            Form::SplitQuarter => {
                write!(f, "{year}/{:02} Q{}", short(year + 1), self.quarter().unwrap_or_default())
            }
            Form::SplitYear if self.years > 1 => {
                write!(f, "{year}/{:02}-{:02}/{:02}", short(year + 1), short(last), short(last + 1))
            }
            Form::SplitYear => write!(f, "{year}/{:02}", short(year + 1)),
        }
    }
}

#[cfg(test)]
mod tests;
