//! Printed figures beside the series: what a document printed, and which cell of which measure it is to be compared with.

use crate::measure::Subject;
use crate::period::{Period, read};
use platform::http::Ctx;
use platform::record::Record;
use platform::table::{Kind, Table, column, required};
use serde_json::Value;

/// The table of printed figures.
pub const TABLE: Table = Table {
    name: "printed",
    one: "printed",
    about: "A number that a document prints, beside the cell of a series that says the same, or something like it.",
    title: "period",
    within: None,
    line: &[],
    sourced: false,
    paged: false,
    columns: &[
        required("statistic", Kind::Ref("statistics"), "The statistic that prints it."),
        required("measure", Kind::Ref("measures"), "The measure that it is compared with."),
        column("area", Kind::Text, "The area, by name or code; empty for the partnership's own."),
        required("period", Kind::Text, "The period of the series that it is compared with, such as 2019 or 2020/21."),
        required("value", Kind::Number, "The number as printed."),
        required(
            "likeness",
            Kind::Choice(&["same measure", "similar measure", "another measure"]),
            "Whether both count the same. Only then is a difference a disagreement.",
        ),
        column("reason", Kind::Long, "What is different, where it is not the same measure."),
    ],
};

/// A printed number beside what the series says now.
pub struct Compared {
    /// The period of the series.
    pub period: Period,
    /// The number as printed.
    pub printed: f64,
    /// The number of the series, if it has one there.
    pub now: Option<f64>,
    /// The key of what is said of both.
    pub key: &'static str,
}

/// Compares a printed number with the series. Only where both count the same can they agree or disagree.
#[must_use]
pub fn compare(ctx: &Ctx, row: &Record, subject: &Subject<'_>) -> Option<Compared> {
    let named = if row.text("area").is_empty() { &ctx.app.site.place } else { row.text("area") };
    let area =
        subject.areas.find(named).filter(|area| subject.area.as_ref().is_some_and(|own| own.code == area.code))?;
    let period = read(row.text("period"), "")?.period;
    let printed = row.values.get("value").and_then(Value::as_f64)?;
    let now = subject.at(&area.code, period);
    let rounded = |number: f64| format!("{number:.*}", places(printed));
    let key = match (row.text("likeness"), now) {
        ("same measure", Some(now)) if rounded(now) == rounded(printed) => "printed-matches",
        ("same measure", Some(_)) => "printed-differs",
        ("same measure", None) => "printed-nothing",
        ("similar measure", _) => "printed-similar",
        _ => "printed-other",
    };
    Some(Compared { period, printed, now, key })
}

/// How many decimal places a number is printed with.
fn places(number: f64) -> usize {
    number.to_string().split_once('.').map_or(0, |(_, part)| part.len())
}
