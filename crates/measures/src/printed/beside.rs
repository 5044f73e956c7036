//! What documents print beside what the series say now, for pages.

use super::{as_printed, compare};
use crate::area::{self, Gazetteer};
use crate::ready::ready;
use crate::shown::{self, Style};
use crate::vintage::Vintages;
use platform::Result;
use platform::http::Ctx;
use platform::page::Card;
use platform::record::Record;

/// A printed number beside what a series says now, in words.
pub struct Beside {
    /// The measure, with the area where it is not the partnership's own.
    pub measure: Card,
    /// The area, where it is not the partnership's own; otherwise empty.
    pub area: String,
    /// The period of the series.
    pub period: String,
    /// The number as printed, with the unit of the series.
    pub printed: String,
    /// The number of the series, or that there is none.
    pub now: String,
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
        period: shown::period(ctx.language, compared.period),
        printed: as_printed(&style, compared.printed),
        now: compared.now.map_or_else(|| ctx.t("printed-no-figure"), |now| style.number(now)),
        words: ctx.t(compared.key),
        reason: row.text("reason").to_owned(),
    })
}
