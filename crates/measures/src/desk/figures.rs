//! Figures as a table for those who keep them: what they are in truth, and what everybody would see of them.

use super::{place, title};
use crate::area::Gazetteer;
use crate::figure::Figure;
use crate::import::Series;
use crate::period::Period;
use crate::shown;
use platform::http::Ctx;
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Table};
use std::collections::HashMap;

/// How many figures a page shows.
pub const MOST: usize = 300;

/// How many of them are in view before somebody opens the others.
const FIRST: usize = 5;

/// Where a figure stands: its measure, its area, its breakdown and its period.
type At<'a> = (&'a str, &'a str, &'a str, Period);

/// A page with a table of figures, whose first rows are in view.
pub fn on(ctx: &Ctx, page: Desk, table: Table) -> Desk {
    page.first_of_table(table, FIRST, |n| ctx.language.text("figures-others", &[("n", n.into())]))
}

/// A table of figures; `shown` are those that everybody would see, where that was worked out, and then those that differ come
/// first.
pub fn table(
    ctx: &Ctx,
    areas: &Gazetteer,
    measures: &[String],
    truth: &[Series],
    shown_as: Option<&[Series]>,
) -> Table {
    let open: HashMap<At<'_>, &Figure> = shown_as.into_iter().flat_map(|series| cells(measures, series)).collect();
    let mut rows: Vec<(At<'_>, &Figure, bool)> = cells(measures, truth)
        .map(|(at, figure)| (at, figure, open.get(&at).is_some_and(|shown| *shown != figure)))
        .collect();
    rows.sort_by_key(|(.., hidden)| !*hidden);
    let row = |((measure, area, breakdown, period), figure, hidden): (At<'_>, &Figure, bool)| {
        let more = figure.more.as_deref();
        let number = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
        let mut row = vec![
            Cell::content(title(ctx, measure)),
            Cell::content(place(areas, area)),
            Cell::content(breakdown),
            Cell::words(shown::period(ctx.language, period)),
            Cell::Part(Part::content(figure.value.to_string())),
            Cell::words(number(more.and_then(|more| more.numerator))),
            Cell::words(number(more.and_then(|more| more.denominator))),
            Cell::content(more.and_then(|more| more.note.as_deref()).unwrap_or_default()),
        ];
        if shown_as.is_some() {
            row.push(Cell::words(if hidden { ctx.t("figures-hidden-mark") } else { String::new() }));
        }
        row
    };
    let mut headings: Vec<String> = [
        "kind-measure",
        "col-area",
        "groups-who",
        "figures-period",
        "figures-value",
        "col-numerator",
        "col-denominator",
        "figures-note",
    ]
    .map(|key| ctx.t(key))
    .into();
    if shown_as.is_some() {
        headings.push(ctx.t("figures-everybody-sees"));
    }
    Table {
        caption: ctx.t("figures-table"),
        headings,
        rows: rows.into_iter().take(MOST).map(row).collect(),
        empty: String::new(),
    }
}

/// Every figure with its measure, area, breakdown and period.
fn cells<'a>(measures: &'a [String], series: &'a [Series]) -> impl Iterator<Item = (At<'a>, &'a Figure)> {
    series.iter().flat_map(move |one| {
        let at = move |period| (measures[one.measure].as_str(), one.area.as_str(), one.breakdown.as_str(), period);
        one.observations.iter().map(move |observation| (at(observation.period), &observation.figure))
    })
}
