//! On which days something takes place that repeats: the part of iCalendar's `RRULE` (RFC 5545, 3.3.10) that the standard takes.

use crate::model::{Frequency, Schedule};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The days of the week as iCalendar writes them, from Monday.
pub const DAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Monday),
    ("TU", Weekday::Tuesday),
    ("WE", Weekday::Wednesday),
    ("TH", Weekday::Thursday),
    ("FR", Weekday::Friday),
    ("SA", Weekday::Saturday),
    ("SU", Weekday::Sunday),
];

/// The names of the days in English, as feeds of version 1.0 have them.
const NAMES: [&str; 7] = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/// How far ahead the last of a counted number of times is looked for, in days.
const FARTHEST: usize = 366 * 30;

/// How far back the last time on a day of the week is looked for, in days.
const FARTHEST_BACK: usize = 800;

/// A day of the week, and by month which of them: 1 is the first, -1 the last.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct NthDay {
    nth: Option<i8>,
    day: Weekday,
}

/// Days of the week as the standard writes them, `MO,WE` or `1MO,-1FR`, from that or from their names; nothing, where they are none.
pub fn days_of_week(text: &str) -> Option<String> {
    let days: Vec<NthDay> =
        text.split([',', ';', ' ']).filter(|part| !part.is_empty()).map(nth_day).collect::<Option<_>>()?;
    let written: Vec<String> = days.iter().map(|day| written(*day)).collect();
    (!written.is_empty()).then(|| written.join(","))
}

/// Days of the month as the standard writes them, `1,15,-1`; nothing, where they are none.
pub fn days_of_month(text: &str) -> Option<String> {
    let days = month_days(text)?;
    (!days.is_empty()).then(|| days.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
}

fn month_days(text: &str) -> Option<Vec<i8>> {
    let day = |part: &str| part.trim().parse::<i8>().ok().filter(|day| (1..=31).contains(&day.abs()));
    text.split([',', ';']).filter(|part| !part.trim().is_empty()).map(day).collect()
}

fn nth_day(text: &str) -> Option<NthDay> {
    let text = text.trim().to_ascii_uppercase();
    let begin = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, name) = text.split_at(begin);
    let nth = match number {
        "" => None,
        number => Some(number.parse::<i8>().ok().filter(|nth| (1..=5).contains(&nth.abs()))?),
    };
    let place = DAYS.iter().position(|(code, _)| *code == name).or_else(|| {
        // The whole name, or its first three letters; a plural is the same day.
        let name = name.strip_suffix('S').filter(|name| NAMES.contains(name)).unwrap_or(name);
        NAMES.iter().position(|whole| *whole == name || (name.len() == 3 && whole.starts_with(name)))
    })?;
    DAYS.get(place).map(|(_, day)| NthDay { nth, day: *day })
}

fn written(day: NthDay) -> String {
    let code = DAYS.iter().find(|(_, other)| *other == day.day).map_or("", |(code, _)| code);
    day.nth.map_or_else(|| code.to_owned(), |nth| format!("{nth}{code}"))
}

/// On which days a schedule takes place.
#[derive(Clone, Debug, PartialEq)]
pub struct Recurrence {
    rule: Rule,
    from: Option<Date>,
    to: Option<Date>,
}

#[derive(Clone, Debug, PartialEq)]
enum Rule {
    /// Once.
    On(Date),
    /// In every so many weeks, counted from the week of this day, on these days.
    Weekly { interval: i32, since: Option<Date>, days: Vec<Weekday> },
    /// In every so many months, counted from the month of this day.
    Monthly { interval: i32, since: Option<Date>, days: Vec<NthDay>, month_days: Vec<i8> },
}

impl Recurrence {
    /// Reads a schedule; nothing, where it does not say on which days it is.
    pub fn of(schedule: &Schedule) -> Option<Recurrence> {
        let since = schedule.dtstart.or(schedule.valid_from);
        let days: Vec<NthDay> = schedule.byday.as_deref().unwrap_or_default().split(',').filter_map(nth_day).collect();
        let interval = i32::try_from(schedule.interval.unwrap_or(1)).unwrap_or(1).max(1);
        let rule = match schedule.freq {
            None => Rule::On(
                schedule.dtstart.or_else(|| schedule.valid_from.filter(|from| schedule.valid_to == Some(*from)))?,
            ),
            Some(Frequency::Weekly) => {
                let mut days: Vec<Weekday> = days.iter().map(|day| day.day).collect();
                if days.is_empty() {
                    days.push(schedule.dtstart?.weekday());
                }
                Rule::Weekly { interval, since, days }
            }
            Some(Frequency::Monthly) => {
                let mut month_days = month_days(schedule.bymonthday.as_deref().unwrap_or_default()).unwrap_or_default();
                if days.is_empty() && month_days.is_empty() {
                    month_days.push(schedule.dtstart?.day());
                }
                Rule::Monthly { interval, since, days, month_days }
            }
        };
        let from = schedule.dtstart.max(schedule.valid_from);
        let to = [schedule.until, schedule.valid_to].into_iter().flatten().min();
        let mut recurrence = Recurrence { rule, from, to };
        if let Some((count, begin)) = schedule.count.zip(schedule.dtstart) {
            let last = recurrence.days_from(begin, FARTHEST).nth(usize::try_from(count).unwrap_or(1).saturating_sub(1));
            recurrence.to = [recurrence.to, last].into_iter().flatten().min();
        }
        Some(recurrence)
    }

    /// Whether it takes place on this day. Where nobody says from when every other week is counted, no day is certain.
    pub fn takes_place_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to) && self.rule.holds_on(day)
    }

    /// The days on which it takes place, from this one on, looked for over so many days.
    pub fn days_from(&self, day: Date, most: usize) -> impl Iterator<Item = Date> + use<'_> {
        let begin = self.from.map_or(day, |from| from.max(day));
        let end = self.to;
        begin
            .series(1.day())
            .take(most)
            .take_while(move |day| end.is_none_or(|end| *day <= end))
            .filter(|day| self.rule.holds_on(*day))
    }

    /// The days of the week on which it can take place, from Monday.
    pub fn weekdays(&self) -> [bool; 7] {
        let mut held = [false; 7];
        let mut hold = |day: Weekday| {
            if let Some(one) = held.get_mut(usize::try_from(day.to_monday_zero_offset()).unwrap_or_default()) {
                *one = true;
            }
        };
        match &self.rule {
            Rule::On(day) => hold(day.weekday()),
            Rule::Weekly { days, .. } => days.iter().for_each(|day| hold(*day)),
            Rule::Monthly { days, .. } if !days.is_empty() => days.iter().for_each(|day| hold(day.day)),
            // A day of the month can be any day of the week.
            Rule::Monthly { .. } => held = [true; 7],
        }
        held
    }

    /// The last day on which it takes place on each day of the week, from Monday: nothing, where it never does, and the end of all
    /// days, where it never ceases to.
    pub fn last_on_weekdays(&self) -> [Option<Date>; 7] {
        let mut last = self.weekdays().map(|held| held.then_some(Date::MAX));
        let end = match self.rule {
            Rule::On(day) => Some(day),
            _ => self.to,
        };
        let Some(end) = end else { return last };
        for (n, known) in last.iter_mut().enumerate().filter(|(_, known)| known.is_some()) {
            let back = end.series(-1.day()).take(FARTHEST_BACK);
            let is_that = |day: &Date| {
                usize::try_from(day.weekday().to_monday_zero_offset()) == Ok(n) && self.takes_place_on(*day)
            };
            *known = back.take_while(|day| self.from.is_none_or(|from| from <= *day)).find(is_that);
        }
        last
    }
}

impl Rule {
    fn holds_on(&self, day: Date) -> bool {
        match self {
            Rule::On(only) => *only == day,
            Rule::Weekly { interval, since, days } => {
                days.contains(&day.weekday()) && in_turn_of_weeks(*interval, *since, day)
            }
            Rule::Monthly { interval, since, days, month_days } => {
                in_turn_of_months(*interval, *since, day)
                    && (days.is_empty() || days.iter().any(|one| is_nth(*one, day)))
                    && (month_days.is_empty() || month_days.iter().any(|one| is_month_day(*one, day)))
            }
        }
    }
}

fn in_turn_of_weeks(interval: i32, since: Option<Date>, day: Date) -> bool {
    if interval == 1 {
        return true;
    }
    since.is_some_and(|since| {
        let weeks = (week(day) - week(since)) / 7;
        weeks.rem_euclid(interval) == 0
    })
}

/// The number of the Monday of a day's week.
fn week(day: Date) -> i32 {
    number(day) - i32::from(day.weekday().to_monday_zero_offset())
}

/// The number of a day, counted from the beginning of 1970.
fn number(day: Date) -> i32 {
    let epoch = Date::constant(1970, 1, 1);
    day.since(epoch).map_or(0, |span| span.get_days())
}

fn in_turn_of_months(interval: i32, since: Option<Date>, day: Date) -> bool {
    if interval == 1 {
        return true;
    }
    let month = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
    since.is_some_and(|since| (month(day) - month(since)).rem_euclid(interval) == 0)
}

fn is_nth(one: NthDay, day: Date) -> bool {
    let from_begin = (day.day() - 1) / 7 + 1;
    let from_end = (day.days_in_month() - day.day()) / 7 + 1;
    day.weekday() == one.day && one.nth.is_none_or(|nth| nth == from_begin || nth == -from_end)
}

fn is_month_day(one: i8, day: Date) -> bool {
    one == day.day() || (one < 0 && day.days_in_month() + one + 1 == day.day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn weekly(byday: &str) -> Schedule {
        Schedule { freq: Some(Frequency::Weekly), byday: Some(byday.to_owned()), ..Schedule::default() }
    }

    fn first(schedule: &Schedule, from: Date, n: usize) -> Vec<Date> {
        Recurrence::of(schedule).unwrap().days_from(from, 400).take(n).collect()
    }

    #[test]
    fn days_are_read_from_codes_and_names() {
        for (text, days) in [
            ("MO,WE", "MO,WE"),
            ("Monday", "MO"),
            ("tues; thursdays", ""),
            ("1mo,-1FR", "1MO,-1FR"),
            ("Mon Tue", "MO,TU"),
        ] {
            assert_eq!(days_of_week(text).unwrap_or_default(), days, "{text}");
        }
        assert_eq!(days_of_week("Thursdays").as_deref(), Some("TH"));
        for text in ["", "XX", "9MO", "6", "MO,someday"] {
            assert_eq!(days_of_week(text), None, "{text}");
        }
        assert_eq!(days_of_month("1, 15,-1").as_deref(), Some("1,15,-1"));
        assert_eq!(days_of_month("32"), None);
    }

    #[test]
    fn every_other_week_is_counted_from_its_first() {
        let schedule = Schedule { interval: Some(2), dtstart: Some(date(2026, 1, 8)), ..weekly("TU,TH") };
        // The Tuesday of the first week lies before the first day.
        let days = first(&schedule, date(2026, 1, 1), 3);
        assert_eq!(days, [date(2026, 1, 8), date(2026, 1, 20), date(2026, 1, 22)]);
        assert_eq!(first(&Schedule { dtstart: None, ..schedule }, date(2026, 1, 1), 3), []);
    }

    #[test]
    fn months_have_a_first_a_last_and_a_numbered_day() {
        let monthly = |byday: Option<&str>, bymonthday: Option<&str>| Schedule {
            freq: Some(Frequency::Monthly),
            byday: byday.map(str::to_owned),
            bymonthday: bymonthday.map(str::to_owned),
            ..Schedule::default()
        };
        let from = date(2026, 2, 1);
        assert_eq!(first(&monthly(Some("1MO,-1FR"), None), from, 2), [date(2026, 2, 2), date(2026, 2, 27)]);
        assert_eq!(first(&monthly(None, Some("-1")), from, 2), [date(2026, 2, 28), date(2026, 3, 31)]);
        assert_eq!(first(&monthly(None, Some("31")), from, 2), [date(2026, 3, 31), date(2026, 5, 31)]);
        assert_eq!(first(&monthly(Some("FR"), Some("13")), from, 2), [date(2026, 2, 13), date(2026, 3, 13)]);
    }

    #[test]
    fn it_ends_after_a_count_a_day_or_when_it_is_no_longer_valid() {
        let schedule = Schedule { dtstart: Some(date(2026, 1, 5)), count: Some(2), ..weekly("MO") };
        assert_eq!(first(&schedule, date(2025, 1, 1), 5), [date(2026, 1, 5), date(2026, 1, 12)]);
        let until = Schedule { until: Some(date(2026, 1, 11)), count: None, ..schedule.clone() };
        assert_eq!(first(&until, date(2025, 12, 1), 5), [date(2026, 1, 5)]);
        let once = Schedule { freq: None, byday: None, count: None, ..schedule };
        assert_eq!(first(&once, date(2025, 12, 1), 5), [date(2026, 1, 5)]);
        assert_eq!(Recurrence::of(&Schedule::default()), None);
    }

    proptest! {
        /// By a slow rule: go through the days one by one from the first, and count weeks at each Monday.
        #[test]
        fn weeks_agree_with_counting_them(start in 0_i32..3000, days in proptest::collection::btree_set(0_usize..7, 1..4), interval in 1_i32..5, ahead in 0_usize..200) {
            let begin = date(2020, 1, 1).checked_add(i64::from(start).days()).unwrap();
            let byday: Vec<&str> = days.iter().map(|day| DAYS[*day].0).collect();
            let schedule = Schedule { dtstart: Some(begin), interval: Some(interval as u32), ..weekly(&byday.join(",")) };
            let recurrence = Recurrence::of(&schedule).unwrap();
            let (mut turn, mut day) = (0, begin);
            for _ in 0..ahead {
                let held = turn % interval == 0 && days.contains(&(day.weekday().to_monday_zero_offset() as usize));
                prop_assert_eq!(recurrence.takes_place_on(day), held, "{}", day);
                day = day.tomorrow().unwrap();
                if day.weekday() == Weekday::Monday {
                    turn += 1;
                }
            }
        }

        #[test]
        fn what_is_read_is_written_as_it_would_be_read_again(text in "[-0-9A-Za-z,; ]{0,20}") {
            if let Some(days) = days_of_week(&text) {
                prop_assert_eq!(days_of_week(&days), Some(days.clone()));
            }
        }
    }
}
