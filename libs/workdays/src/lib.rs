//! Working days in England and Wales: every day but Saturdays, Sundays and bank holidays.
//!
//! The holidays follow their rules (Banking and Financial Dealings Act 1971, Schedule 1, with Good Friday and Christmas Day, which
//! are older), so the calendar has no end. The days that were moved or proclaimed by themselves stand in a list: a new one is added
//! there once it is proclaimed. Checked against the list of the government (<https://www.gov.uk/bank-holidays.json>) for 2012 to 2028.
//!
//! ```
//! use jiff::civil::date;
//!
//! // What comes on the day before Christmas is due on the first working day after it.
//! assert_eq!(workdays::after(date(2026, 12, 24), 1), date(2026, 12, 29));
//! assert_eq!(workdays::between(date(2026, 12, 24), date(2027, 1, 4)), 4);
//! ```

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// Proclaimed for one year alone.
const PROCLAIMED: [Date; 5] =
    [date(2011, 4, 29), date(2012, 6, 5), date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)];

/// Moved in one year: from the day on which the rule would have it, to this one.
const MOVED: [(Date, Date); 3] = [
    (date(2012, 5, 28), date(2012, 6, 4)),
    (date(2020, 5, 4), date(2020, 5, 8)),
    (date(2022, 5, 30), date(2022, 6, 2)),
];

/// Whether people are at work on this day.
pub fn is_working(day: Date) -> bool {
    !is_weekend(day) && !is_holiday(day)
}

/// The day that comes so many working days after this one, which does not count itself; the day itself for none.
pub fn after(day: Date, count: u32) -> Date {
    let mut last = day;
    for _ in 0..count {
        last = next(last);
    }
    last
}

/// How many working days there are after one day up to another; none, where that is not later.
pub fn between(from: Date, until: Date) -> u32 {
    let mut count = 0;
    let mut day = next(from);
    while day <= until && day > from {
        count += 1;
        day = next(day);
    }
    count
}

/// The next working day. At the end of the calendar, that end.
fn next(day: Date) -> Date {
    let mut day = day;
    while let Ok(following) = day.tomorrow() {
        day = following;
        if is_working(day) {
            break;
        }
    }
    day
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Whether this day is a bank holiday.
pub fn is_holiday(day: Date) -> bool {
    let ruled = is_ruled(day) && !MOVED.iter().any(|(from, _)| *from == day);
    ruled || PROCLAIMED.contains(&day) || MOVED.iter().any(|(_, to)| *to == day)
}

/// Whether it is one by the rules that hold each year.
fn is_ruled(day: Date) -> bool {
    use Weekday::{Monday, Saturday, Sunday};
    let (month, of_month, weekday) = (day.month(), day.day(), day.weekday());
    let monday = weekday == Monday;
    match month {
        // Where the first is on a weekend, the Monday after stands for it.
        1 => of_month == 1 && !matches!(weekday, Saturday | Sunday) || monday && matches!(of_month, 2 | 3),
        3 | 4 => is_of_easter(day),
        5 => monday && (of_month <= 7 || of_month >= 25),
        8 => monday && of_month >= 25,
        // Christmas Day and the day after; whichever is on a weekend moves to the next day that is free of both.
        12 => match of_month {
            25 | 26 => !matches!(weekday, Saturday | Sunday),
            27 => matches!(weekday, Monday | Weekday::Tuesday),
            28 => matches!(weekday, Monday | Weekday::Tuesday),
            _ => false,
        },
        _ => false,
    }
}

/// Whether it is Good Friday or the Monday after Easter.
fn is_of_easter(day: Date) -> bool {
    let easter = easter(day.year());
    [-2, 1].iter().any(|days| easter.checked_add(days.days()).is_ok_and(|holiday| holiday == day))
}

/// Easter Sunday of a year, by the rule of the Gregorian calendar as Oudin wrote it down (1940).
fn easter(year: i16) -> Date {
    let year_number = i32::from(year);
    let century = year_number / 100;
    let golden = year_number % 19;
    let k = (century - 17) / 25;
    let full = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
    let full = full - full / 28 * (1 - 29 / (full + 1) * ((21 - golden) / 11));
    let weekday = (year_number + year_number / 4 + full + 2 - century + century / 4) % 7;
    let since = full - weekday;
    let month = 3 + (since + 40) / 44;
    let of_month = since + 28 - 31 * (month / 4);
    let day = i8::try_from(month).ok().zip(i8::try_from(of_month).ok());
    day.and_then(|(month, of_month)| Date::new(year, month, of_month).ok()).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holidays_fall_where_the_law_puts_them() {
        for day in [
            date(2022, 1, 3),
            date(2022, 12, 26),
            date(2022, 12, 27),
            date(2021, 12, 27),
            date(2021, 12, 28),
            date(2026, 4, 3),
            date(2026, 4, 6),
            date(2026, 5, 4),
            date(2026, 5, 25),
            date(2026, 8, 31),
            date(2026, 12, 28),
            date(2020, 5, 8),
        ] {
            assert!(is_holiday(day) && !is_working(day), "{day}");
        }
        for day in [date(2020, 5, 4), date(2022, 5, 30), date(2024, 12, 27), date(2026, 1, 2), date(2025, 12, 29)] {
            assert!(is_working(day), "{day}");
        }
    }

    #[test]
    fn a_count_begins_with_the_next_working_day() {
        assert_eq!(after(date(2026, 11, 27), 0), date(2026, 11, 27));
        assert_eq!(after(date(2026, 11, 27), 1), date(2026, 11, 30), "from Friday to Monday");
        assert_eq!(after(date(2026, 11, 28), 1), date(2026, 11, 30), "what comes on a Saturday is of Monday");
        assert_eq!(between(date(2026, 11, 27), date(2026, 11, 29)), 0);
        assert_eq!(between(date(2026, 11, 30), date(2026, 11, 27)), 0);
        assert_eq!(after(Date::MAX, 3), Date::MAX);
    }
}
