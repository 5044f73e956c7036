//! The report as a page, and in the other forms by their endings.

use super::files::{self, Form};
use super::list::has_begun;
use super::view::View;
use super::{quarterly, workbook};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::http::{Ctx, plain};
use platform::page::Page;
use platform::record::Record;
use platform::{Error, Result};
use strategy::reporting_period::{self, day};

#[derive(Template)]
#[template(path = "reporting/report.html")]
struct Shown {
    view: View,
    page: Page,
}

fn period<'a>(ctx: &'a Ctx, reference: &str) -> Result<&'a Record> {
    let period = ctx.record(&reporting_period::TABLE, reference)?;
    let begun = has_begun(period, ctx.looked_at()?) && period.ended.is_none();
    if begun { Ok(period) } else { Err(Error::not_found(format!("reports/{reference}"))) }
}

async fn view(ctx: &Ctx, period: &Record) -> Result<View> {
    let report = quarterly(ctx, period).await?;
    let title = ctx.language.text("report-title", &[("words", report.strategy.title.as_str().into())]);
    let is_open = day(period, "due") >= ctx.looked_at()?;
    Ok(View { page: ctx.page(title), report, language: ctx.language, base: String::new(), is_open })
}

/// `GET /reports/{ref}`: the reference of a reporting period.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let period = period(&ctx, &reference)?;
    let view = view(&ctx, period).await?;
    let mut page = ctx.page(view.page.title.clone());
    for ending in ["pdf", "docx", "xlsx", "html", "json"] {
        // The first two are the same in every language.
        let path = format!("/api/v1/reports/{reference}.{ending}");
        let href = if ["json", "xlsx"].contains(&ending) { page.data_href(&path) } else { page.href(&path) };
        page.downloads.push((ending.to_uppercase(), href));
    }
    ctx.html(&Shown { view, page })
}

/// `GET /api/v1/reports/{ref}`, also with `.json`, `.xlsx`, `.html`, `.docx` and `.pdf`.
pub async fn data(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let (reference, ending) = name.rsplit_once('.').unwrap_or((&name, "json"));
    let view = view(&ctx, period(&ctx, reference)?).await?;
    match ending {
        "json" => Ok(plain("application/json", view.report.to_json()?)),
        "xlsx" => workbook::answer(&ctx, &view.report),
        "html" => files::html(&ctx, view),
        "docx" => files::written(&ctx, view, Form::Word).await,
        "pdf" => files::written(&ctx, view, Form::Pdf).await,
        _ => Err(Error::not_found(format!("reports/{name}"))),
    }
}
