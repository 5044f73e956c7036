//! The workbook in which somebody fills in figures: with the figures of a measure as they are, and room for the next.

use super::held::seen;
use super::{kept, own_measures, publishes};
use crate::dataset::store::{self, Shelf};
use crate::dataset::{TABLE, TURN, next_turn};
use crate::import::rows::{COLUMNS, NUMBERS};
use crate::period::Period;
use crate::vintage::{self, Vintages};
use axum::response::Response;
use platform::api::workbook_file;
use platform::db::Tx;
use platform::http::Ctx;
use platform::record::Record;
use platform::{Error, Result};
use sheets::SheetPlan;
use std::collections::HashSet;

/// What the sheet is for.
const ABOUT: &str = "A row for each figure: measure, area, period and value must be filled in.";

/// How many of the columns must be filled in; they come first.
const MUST: usize = 4;

/// `GET /manage/figures/rows.xlsx`, also with `?measure=`: the figures of one measure, or of none. With `?dataset=`, the whole
/// tables that a dataset which waits changes a part of, as they would be with it. Whoever may see what is behind hidden figures
/// gets it, and is told so on the first sheet; for anybody else they are `c`, as everybody sees them.
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (measure, dataset) = (ctx.parameter("measure"), ctx.parameter("dataset"));
    let (name, rows) = match (measure, dataset) {
        ("", "") => ("figures".to_owned(), Vec::new()),
        (measure, "") => (format!("{measure}-to-fill-in"), of_measure(&ctx, &mut tx, measure).await?),
        (_, dataset) => (format!("{dataset}-whole"), around(&ctx, &mut tx, dataset).await?),
    };
    let column = |(at, name): (usize, &str)| (name.to_owned(), String::new(), at < MUST, None);
    let columns = COLUMNS.into_iter().enumerate().map(column).collect();
    let plan = SheetPlan {
        name: "figures".to_owned(),
        about: ABOUT.to_owned(),
        columns,
        rows,
        numbers: NUMBERS.into(),
        ..SheetPlan::default()
    };
    let mut instructions = vec![ctx.t("figures-enter-paste-empty")];
    if publishes(&ctx)? && !plan.rows.is_empty() {
        instructions.push(ctx.t("figures-workbook-truth"));
    }
    let bytes = sheets::write_workbook(&instructions, &[plan]).map_err(|fault| Error::Internal(fault.to_string()))?;
    Ok(workbook_file(&ctx, &name, bytes))
}

/// The figures of a measure.
async fn of_measure(ctx: &Ctx, tx: &mut Tx, measure: &str) -> Result<Vec<Vec<String>>> {
    if !own_measures(ctx)?.iter().any(|record| record.reference == measure) {
        return Err(Error::not_found(format!("measures/{measure}")));
    }
    let kept = kept(ctx, tx, &[measure.to_owned()]).await?;
    let laid = vintage::lay(&ctx.snapshot, kept).remove(measure).unwrap_or_default();
    Ok(rows(measure, &laid, |_| true))
}

/// All figures of the measures and periods of a dataset that waits, its own among them.
async fn around(ctx: &Ctx, tx: &mut Tx, dataset: &str) -> Result<Vec<Vec<String>>> {
    let missing = || Error::not_found(format!("figures/{dataset}"));
    let seen = seen(ctx, tx, dataset).await?.ok_or_else(missing)?;
    let (reference, mut values) = (seen.held.reference, seen.held.about);
    values.insert(TURN.to_owned(), next_turn(&ctx.snapshot).into());
    let own = Record { table: &TABLE, reference, version: 0, ended: None, values };
    let mut kept = kept(ctx, tx, &seen.given.measures).await?;
    if !publishes(ctx)? {
        kept.extend(store::of_dataset(tx, Shelf::Held, &own.reference).await?);
    }
    let laid = vintage::lay_over(ctx.snapshot.list(TABLE.name).chain([&own]), kept);
    let mut all = Vec::new();
    for (place, measure) in seen.given.measures.iter().enumerate() {
        let series = seen.given.series.iter().filter(|series| series.measure == place);
        let periods: HashSet<Period> =
            series.flat_map(|series| series.observations.iter().map(|one| one.period)).collect();
        if let Some(vintages) = laid.get(measure) {
            all.extend(rows(measure, vintages, |period| periods.contains(&period)));
        }
    }
    Ok(all)
}

/// A row for each figure of a measure whose period is wanted.
fn rows(measure: &str, laid: &Vintages, wanted: impl Fn(Period) -> bool) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (area, breakdown, line) in laid.lines() {
        for (period, figure) in line.current().filter(|(period, _)| wanted(*period)) {
            let more = figure.more.clone().unwrap_or_default();
            let number = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
            rows.push(vec![
                measure.to_owned(),
                area.to_owned(),
                period.to_string(),
                figure.value.to_string(),
                breakdown.to_owned(),
                number(more.numerator),
                number(more.denominator),
                number(more.lower),
                number(more.upper),
                figure.status.map(|status| status.word().to_owned()).unwrap_or_default(),
                more.note.unwrap_or_default(),
            ]);
        }
    }
    rows
}
