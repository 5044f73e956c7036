//! What documents print beside what the series say now, for pages.

use super::{compare, in_a_sentence};
use crate::area::{self, Gazetteer};
use crate::ready::ready;
use crate::shown::Style;
use crate::vintage::Vintages;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Raw};
use platform::record::Record;

/// A printed number beside what a series says now, in words.
pub struct Beside {
    /// The measure, with the area where it is not the partnership's own.
    pub measure: Card,
    /// The area, where it is not the partnership's own; otherwise empty.
    pub area: String,
    /// The number as printed, and that of the series with its period, or that there is none.
    pub said: Raw,
    /// What is said of both.
    pub words: String,
    /// What is different, or may be.
    pub reason: String,
}

/// What the series say now of each of these rows of printed figures; nothing of a row that names no area or period.
pub async fn beside(ctx: &Ctx, rows: &[&Record]) -> Result<Vec<Option<Beside>>> {
    let areas = area::known(&ctx.snapshot);
    let ready = ready(ctx).await?;
    let mut said = Vec::with_capacity(rows.len());
    for row in rows {
        let figures = match areas.of_record(ctx, row) {
            Some(area) => ready.of_area(ctx, &area.code).await?.get(row.text("measure")).cloned(),
            None => None,
        };
        said.push(in_words(ctx, row, &areas, figures.as_deref()));
    }
    Ok(said)
}

fn in_words(ctx: &Ctx, row: &Record, areas: &Gazetteer, vintages: Option<&Vintages>) -> Option<Beside> {
    let compared = compare(ctx, row, areas, vintages)?;
    let record = ctx.snapshot.referred(row, "measure")?;
    let style = Style::of(record);
    let elsewhere = areas.find(&ctx.app.site.place).is_none_or(|own| own.code != compared.area.code);
    let mut measure = Card::new(ctx, record);
    if elsewhere {
        let path = format!("/measures/{}?area={}", record.reference, compared.area.code);
        measure.href = Some(ctx.page("").href(&path));
    }
    Some(Beside {
        measure,
        area: if elsewhere { compared.area.name.clone() } else { String::new() },
        said: in_a_sentence(ctx, &style, &compared),
        words: ctx.t(compared.key),
        reason: row.text("reason").to_owned(),
    })
}
