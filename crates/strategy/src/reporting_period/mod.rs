//! Reporting periods: the stretches of time for which a strategy is reported on, such as quarters, and when updates are due.

pub mod block;
pub mod calendar;
pub mod discussed;

use jiff::ToSpan;
use jiff::civil::Date;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// The table of reporting periods.
pub const TABLE: Table = Table {
    name: "reporting_periods",
    one: "reporting-period",
    about: "The stretches of time for which a strategy is reported on, such as quarters, and the day by which updates are due.",
    title: "title",
    within: Some("strategy"),
    line: &["due"],
    sourced: false,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("strategy", Kind::Ref("strategies"), "The strategy that is reported on."),
        required("title", Kind::Text, "What it is called, such as `Quarter 2, 2026/27`."),
        required("starts", Kind::Date, "Its first day, as YYYY-MM-DD."),
        required("ends", Kind::Date, "Its last day, as YYYY-MM-DD."),
        column(
            "opens",
            Kind::Date,
            "The day from which updates are asked for; without it, the last day of the period.",
        ),
        required("due", Kind::Date, "The day by which updates are to be in, as YYYY-MM-DD."),
        column("meeting", Kind::Date, "The day on which a body discusses the report."),
        column("body", Kind::Ref("bodies"), "The body that discusses it."),
    ],
};

/// A day of a period; the checks of an import see to it that it is one.
pub fn day(period: &Record, column: &str) -> Date {
    period.text(column).parse().unwrap_or(Date::MAX)
}

/// The day from which updates for a period are asked for.
pub fn opens(period: &Record) -> Date {
    day(period, if period.text("opens").is_empty() { "ends" } else { "opens" })
}

/// The periods of a strategy, in the order of time.
pub fn all<'a>(plan: &'a Snapshot, strategy: &str) -> Vec<&'a Record> {
    let mut periods = plan.referring(strategy, TABLE.name, "strategy");
    periods.sort_by_key(|period| day(period, "ends"));
    periods
}

/// The period that counts on a day: the newest whose updates were due before it.
pub fn counted<'a>(plan: &'a Snapshot, strategy: &str, today: Date) -> Option<&'a Record> {
    all(plan, strategy).into_iter().rfind(|period| day(period, "due") < today)
}

/// The period whose updates are asked for on a day: the newest that has opened.
pub fn asked<'a>(plan: &'a Snapshot, strategy: &str, today: Date) -> Option<&'a Record> {
    all(plan, strategy).into_iter().rfind(|period| opens(period) <= today)
}

/// The periods of the year that ends with a period, the oldest first: those that began within the twelve months up to its end.
pub fn year<'a>(plan: &'a Snapshot, period: &Record) -> Vec<&'a Record> {
    let ends = day(period, "ends");
    let begins = ends.tomorrow().and_then(|day| day.checked_sub(1.year())).unwrap_or(ends);
    let within = |one: &&Record| day(one, "starts") >= begins && day(one, "ends") <= ends;
    all(plan, period.text("strategy")).into_iter().filter(within).collect()
}

/// The period before another of the same strategy.
pub fn before<'a>(plan: &'a Snapshot, period: &Record) -> Option<&'a Record> {
    all(plan, period.text("strategy")).into_iter().rfind(|other| day(other, "ends") < day(period, "ends"))
}
