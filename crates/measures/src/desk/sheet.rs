//! The workbook in which somebody fills in figures: with the figures of a measure as they are, and room for the next.

use super::own_measures;
use crate::dataset::store;
use crate::import::rows::COLUMNS;
use crate::vintage;
use axum::response::Response;
use platform::api::workbook_file;
use platform::http::Ctx;
use platform::{Error, Result};
use sheets::SheetPlan;

/// What the sheet is for.
const ABOUT: &str = "A row for each figure: measure, area, period and value must be filled in.";

/// How many of the columns must be filled in; they come first.
const MUST: usize = 4;

/// `GET /manage/figures/rows.xlsx`, also with `?measure=`: the figures of one measure as they are in truth, or of none.
pub async fn show(ctx: Ctx) -> Result<Response> {
    let wanted = ctx.parameter("measure");
    let measures = own_measures(&ctx)?;
    if !wanted.is_empty() && !measures.iter().any(|record| record.reference == wanted) {
        return Err(Error::not_found(format!("measures/{wanted}")));
    }
    let kept = store::truth(&mut ctx.app.db.read().await?, &[wanted.to_owned()]).await?;
    let laid = vintage::lay(&ctx.snapshot, kept).remove(wanted).unwrap_or_default();
    let mut rows = Vec::new();
    for (area, breakdown, line) in laid.lines() {
        for (period, figure) in line.current() {
            let more = figure.more.clone().unwrap_or_default();
            let number = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
            rows.push(vec![
                wanted.to_owned(),
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
    let column = |(at, name): (usize, &str)| (name.to_owned(), String::new(), at < MUST, None);
    let columns = COLUMNS.into_iter().enumerate().map(column).collect();
    let plan = SheetPlan { name: "figures".to_owned(), about: ABOUT.to_owned(), columns, rows };
    let bytes = sheets::write_workbook(&[ctx.t("figures-enter-paste-empty")], &[plan])
        .map_err(|fault| Error::Internal(fault.to_string()))?;
    let name = if wanted.is_empty() { "figures".to_owned() } else { format!("{wanted}-to-fill-in") };
    Ok(workbook_file(&ctx, &name, bytes))
}
