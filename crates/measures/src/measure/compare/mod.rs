//! A measure for any chosen set of areas, side by side.

mod chosen;
mod panels;
mod rows;
mod said;

use super::TABLE;
use super::subject::Subject;
use crate::shown;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use chosen::{Chosen, Offer};
use platform::Result;
use platform::http::{BETWEEN, Ctx};
use platform::page::{Page, Raw, encode};
use rows::{Cell, Row};

#[derive(Template)]
#[template(path = "measures/compare.html")]
struct ComparePage {
    page: Page,
    title: String,
    back: String,
    base: String,
    period: String,
    said: Vec<Raw>,
    rows: Vec<Row>,
    average: Option<Row>,
    judged: bool,
    chart: Option<Raw>,
    few: Option<Raw>,
    names: Vec<String>,
    figures: Vec<(String, Vec<Option<Cell>>)>,
    near: Vec<Offer>,
    others: Vec<Offer>,
}

/// `GET /measures/{ref}/compare`, with `?area=` as often as there are areas: codes or names.
///
/// The first is the one that the others are set beside; the partnership's own is, where it is among them.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let subject = Subject::load_for(&ctx, record, "").await?;
    let title = ctx.language.text("set-title", &[("words", record.title().into())]);
    let back = format!("/measures/{reference}");
    let Some(chosen) = Chosen::of(&ctx, &subject)? else {
        return nothing(&ctx, title, record.title(), &back);
    };
    let subject = subject.seen_for(&ctx, chosen.base.clone());
    let (rows, average) = rows::rows(&ctx, &subject, &chosen.others);
    let lines = chosen.lines(&subject);
    let mut page = ctx.page(title);
    let all: Vec<&str> = chosen.all().map(|area| area.code.as_str()).collect();
    let all = encode(&all.join(&BETWEEN.to_string()));
    page.add_downloads(&format!("/api/v1/measures/{reference}/figures?area={all}"));
    ctx.html(&ComparePage {
        title: record.title().to_owned(),
        back: page.href(&back),
        base: chosen.base.name.clone(),
        period: subject.latest().map(|(period, _)| shown::period(ctx.language, period)).unwrap_or_default(),
        said: said::said(&ctx, &subject, &rows, &lines),
        judged: rows.iter().any(|row| row.beside.is_some()),
        chart: panels::draw(&ctx, &subject, &lines).map(Raw),
        few: panels::few(&ctx, &subject, &lines, |area| shown::content(ctx.language, &area.name).0).map(Raw),
        names: chosen.all().map(|area| area.name.clone()).collect(),
        figures: rows::figures(&ctx, &subject, &lines),
        near: chosen.near(&ctx, &subject)?,
        others: chosen.far(&ctx, &subject)?,
        rows,
        average,
        page,
    })
}

/// The page of a measure that has no figures for any area.
fn nothing(ctx: &Ctx, title: String, name: &str, back: &str) -> Result<Response> {
    let page = ctx.page(title);
    ctx.html(&ComparePage {
        title: name.to_owned(),
        back: page.href(back),
        base: String::new(),
        period: String::new(),
        said: vec![Raw(ctx.t("verdict-nothing"))],
        rows: Vec::new(),
        average: None,
        judged: false,
        chart: None,
        few: None,
        names: Vec::new(),
        figures: Vec::new(),
        near: Vec::new(),
        others: Vec::new(),
        page,
    })
}
