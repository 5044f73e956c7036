//! Printed figures beside the series: what a document printed, and which cell of which measure it is to be compared with.

mod beside;
pub mod pages;

pub use beside::{Beside, beside};

use crate::area::{Area, Gazetteer};
use crate::figure::{half_of_the_last_place, places};
use crate::period::{Period, read};
use crate::shown::{self, Style};
use crate::vintage::Vintages;
use platform::http::Ctx;
use platform::page::{Raw, around_each};
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
    taken_back: &[],
    taken_out: &[],
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
        column("reason", Kind::Long, "What is different, or may be."),
    ],
};

/// A printed number beside what the series says now.
pub struct Compared<'a> {
    /// The area.
    pub area: &'a Area,
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
pub fn compare<'a>(ctx: &Ctx, row: &Record, areas: &'a Gazetteer, vintages: Option<&Vintages>) -> Option<Compared<'a>> {
    let area = areas.of_record(ctx, row)?;
    let period = read(row.text("period"), "")?.period;
    let printed = row.values.get("value").and_then(Value::as_f64)?;
    let now = vintages.and_then(|measure| measure.line(&area.code, "")?.number(period));
    let key = match (row.text("likeness"), now) {
        ("same measure", Some(now)) if rounds_to(now, printed) => "printed-matches",
        ("same measure", Some(_)) => "printed-differs",
        ("same measure", None) => "printed-nothing",
        ("similar measure", _) => "printed-similar",
        _ => "printed-other",
    };
    Some(Compared { area, period, printed, now, key })
}

/// Whether a number may be printed like this: it lies within half of the last place that is printed. Both ends count, since
/// nobody knows how a half was rounded.
fn rounds_to(number: f64, printed: f64) -> bool {
    (number - printed).abs() <= half_of_the_last_place(printed) + 1e-9
}

/// What a document prints, and what the series has, in a sentence. The printed number has the unit of the series, and no more
/// places than were printed.
#[must_use]
pub fn in_a_sentence(ctx: &Ctx, style: &Style, compared: &Compared<'_>) -> Raw {
    let period = [("period", shown::period(ctx.language, compared.period).into())];
    let printed = Style { decimals: places(compared.printed), ..style.clone() }.number(compared.printed);
    match compared.now.map(|now| style.number(now)) {
        Some(now) => around_each(ctx.language, "printed-beside", &period, &[("printed", &printed), ("now", &now)]),
        None => around_each(ctx.language, "printed-alone", &period, &[("printed", &printed)]),
    }
}

#[cfg(test)]
mod tests {
    use super::rounds_to;

    #[test]
    fn a_number_agrees_with_what_it_may_be_printed_as() {
        assert!(rounds_to(44.5, 45.0) && rounds_to(44.5, 44.0), "a half may be rounded either way");
        assert!(rounds_to(46.8, 47.0) && rounds_to(23.2, 23.2) && rounds_to(0.15, 0.2));
        assert!(!rounds_to(32.8, 32.4) && !rounds_to(52.0, 48.0) && !rounds_to(44.4, 45.0));
    }
}
