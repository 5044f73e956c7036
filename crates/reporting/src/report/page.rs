//! The report as a page, and in the other forms by their endings.

use super::files::{self, Edition, Form};
use super::list::has_begun;
use super::view::View;
use super::{
    Kind, Report, assemble, assemble_for, children, corrections, document, evidence, figures, published, since,
    workbook,
};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use documents::{Block, Document};
use jiff::civil::Date;
use people::body;
use platform::http::{Ctx, plain};
use platform::page::Page;
use platform::record::Record;
use platform::{Error, Result};
use std::collections::HashMap;
use strategy::reporting_period::discussed::discussed;
use strategy::{progress, reporting_period};

#[derive(Template)]
#[template(path = "reporting/report.html")]
struct Shown {
    view: View,
    page: Page,
}

/// The page of a report whose document says all of it.
#[derive(Template)]
#[template(path = "reporting/report_written.html")]
struct Written {
    document: Document,
    page: Page,
    /// The address of the report for children, where there is one.
    children: Option<String>,
}

#[derive(Template)]
#[template(path = "reporting/report_children.html")]
struct Children {
    document: Document,
    page: Page,
    /// The address of the report for adults.
    adults: String,
}

fn period<'a>(ctx: &'a Ctx, reference: &str) -> Result<&'a Record> {
    let period = ctx.record(&reporting_period::TABLE, reference)?;
    let begun = has_begun(period, ctx.looked_at()?) && period.ended.is_none();
    if begun { Ok(period) } else { Err(Error::not_found(format!("reports/{reference}"))) }
}

/// The report under this reference: a published one, or that of a reporting period as it looks now.
async fn view(ctx: &Ctx, reference: &str) -> Result<View> {
    let plan = &ctx.snapshot;
    let signed = plan.get(reference).filter(|one| one.table == &published::TABLE && one.ended.is_none());
    let Some(record) = signed else {
        let (name, kind) = Kind::of(reference);
        // What is proposed in a review is for everybody once it is agreed.
        if kind == Kind::Review {
            return Err(Error::not_found(format!("reports/{reference}")));
        }
        let report = assemble_for(ctx, kind, period(ctx, name)?, body(ctx)?).await?;
        let signed = published::of(plan, name, kind).map(|one| ctx.href(&format!("/reports/{}", one.reference)));
        return Ok(View { published: signed, ..plain_view(ctx, report)? });
    };
    // What was signed off is about all of the strategy.
    if body(ctx)?.is_some() {
        return Err(Error::not_found(format!("reports/{reference}")));
    }
    let kind = Kind::named(record.text("kind")).unwrap_or(Kind::Quarterly);
    let today = assemble(ctx, kind, period(ctx, record.text("period"))?).await?;
    let frozen = published::frozen(&mut ctx.app.db.read().await?, reference).await?;
    let is_frozen = frozen.is_some();
    let (mut report, put_right) = match frozen {
        Some(frozen) => {
            // By the plan of today, whatever day is looked at: no past day brings back what was withdrawn.
            let present = ctx.app.snapshot().await?;
            let mut report = since::without_withdrawn(frozen, &present);
            let looking = Ctx { snapshot: present.clone(), ..ctx.clone() };
            figures::without_withdrawn(&looking, &mut report, record.text("published")).await?;
            evidence::without_withdrawn(&looking, &mut report, &present).await?;
            let mut all = corrections::reworded(ctx, record).await?;
            all.extend(corrections::between(&report, &since::without_withdrawn(today, &present)));
            (report, all)
        }
        None => {
            let review = (kind == Kind::Review).then(|| crate::review::plan::published(plan, reference));
            (Report { review, ..today }, Vec::new())
        }
    };
    report.story = Some(published::story(ctx, record).await?);
    Ok(View { corrections: put_right, is_frozen, ..plain_view(ctx, report)? })
}

/// The body that is asked for: then a report is about the actions that it oversees.
fn body(ctx: &Ctx) -> Result<Option<&Record>> {
    let asked = Some(ctx.parameter("body")).filter(|reference| !reference.is_empty());
    asked.map(|reference| ctx.record(&body::TABLE, reference)).transpose()
}

/// The bodies that oversee actions of a report, to choose from.
fn bodies(ctx: &Ctx, view: &View) -> Vec<(String, String, bool)> {
    if view.report.story.is_some() || view.is_preview {
        return Vec::new();
    }
    let get = |reference: &str| ctx.snapshot.get(reference);
    let (Some(strategy), Some(period)) = (get(&view.report.strategy.reference), get(&view.report.period.reference))
    else {
        return Vec::new();
    };
    let actions = progress::actions_at(&ctx.snapshot, strategy, period);
    let oversees = |body: &&Record| actions.iter().any(|action| action.text("overseen_by") == body.reference);
    let chosen = view.report.for_body.as_ref().map(|body| body.reference.as_str());
    let bodies = ctx.snapshot.list(body::TABLE.name).filter(oversees);
    bodies
        .map(|body| (body.reference.clone(), body.title().to_owned(), Some(body.reference.as_str()) == chosen))
        .collect()
}

/// What a report is called.
pub(super) fn title(ctx: &Ctx, report: &Report) -> String {
    let words = [("words", report.strategy.title.as_str().into())];
    let title = ctx.language.text(&format!("report-title-{}", report.kind), &words);
    match &report.for_body {
        Some(body) => {
            let both = [("title", title.into()), ("body", body.title.as_str().into())];
            ctx.language.text("report-title-for", &both)
        }
        None => title,
    }
}

fn plain_view(ctx: &Ctx, report: Report) -> Result<View> {
    let due = report.period.due.parse::<Date>().unwrap_or(Date::MAX);
    let today = ctx.looked_at()?;
    let is_open = due >= today;
    let period = ctx.snapshot.get(&report.period.reference);
    let discussed = period.and_then(|period| discussed(&ctx.snapshot, period, today));
    Ok(View {
        page: ctx.page(title(ctx, &report)),
        report,
        language: ctx.language,
        base: String::new(),
        discussed,
        pictures: HashMap::new(),
        is_open,
        is_frozen: false,
        is_preview: false,
        corrections: Vec::new(),
        published: None,
        bodies: Vec::new(),
    })
}

/// `GET /reports/{ref}`: the reference of a published report, or of a reporting period.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let view = view(&ctx, &reference).await?;
    let mut page = ctx.page(view.page.title.clone());
    for ending in ["pdf", "docx", "xlsx", "html", "json"] {
        // The last and the workbook are the same in every language.
        let path = format!("/api/v1/reports/{reference}.{ending}{}", view.asked());
        let href = if ["json", "xlsx"].contains(&ending) { page.data_href(&path) } else { page.href(&path) };
        page.downloads.push((ending.to_uppercase(), href));
    }
    page.downloads
        .push((ctx.t("slide-way"), page.href(&format!("/api/v1/reports/{reference}-slide.pdf{}", view.asked()))));
    shown(&ctx, view, page)
}

/// The page of a report that is not published, for those who write it and sign it off.
pub(super) fn preview(ctx: &Ctx, report: Report) -> Result<Response> {
    let view = View { is_preview: true, ..plain_view(ctx, report)? };
    let page = ctx.page(view.page.title.clone());
    shown(ctx, view, page)
}

fn shown(ctx: &Ctx, view: View, page: Page) -> Result<Response> {
    if view.report.review.is_none() {
        let view = View { bodies: bodies(ctx, &view), ..view };
        return ctx.html(&Shown { view, page });
    }
    let document = document::document(ctx, &view);
    let children = (!view.is_preview).then(|| ctx.href(&view.children()));
    ctx.html(&Written { document, page, children })
}

/// `GET /reports/{ref}/children`: the same for children and young people.
pub async fn children(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let view = view(&ctx, &reference).await?;
    let (document, asked) = (children::document(&ctx, &view), view.asked());
    let mut page = ctx.page(document.title.clone());
    for ending in ["pdf", "docx"] {
        let path = format!("/api/v1/reports/{reference}-children.{ending}{asked}");
        page.downloads.push((ending.to_uppercase(), page.href(&path)));
    }
    let adults = ctx.href(&format!("/reports/{reference}{asked}"));
    ctx.html(&Children { document, page, adults })
}

/// `GET /api/v1/reports/{ref}`, also with `.json`, `.xlsx`, `.html`, `.docx` and `.pdf`; with `-children` or `-slide` before one
/// of the last two, in that edition.
pub async fn data(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, "json"));
    let (reference, edition) = Edition::of(stem);
    let unknown = || Error::not_found(format!("reports/{name}"));
    if edition != Edition::Whole && !["docx", "pdf"].contains(&ending) {
        return Err(unknown());
    }
    let mut ctx = ctx;
    loop {
        let view = view(&ctx, reference).await?;
        let report = view.report.clone();
        let answer = match ending {
            "json" => plain("application/json", view.report.to_json()?),
            "xlsx" => workbook::answer(&ctx, &format!("report-{}", view.file()), &view.report)?,
            "html" => files::html(&ctx, view)?,
            "docx" => files::written(&ctx, view, edition, Form::Word).await?,
            "pdf" => files::written(&ctx, view, edition, Form::Pdf).await?,
            _ => return Err(unknown()),
        };
        // What somebody took back while it was being written is not handed out: it is written once more, without that.
        let present = ctx.app.snapshot().await?;
        if !since::holds_withdrawn(&report, &present) {
            return Ok(answer);
        }
        let snapshot = match ctx.snapshot.as_at {
            Some(day) => ctx.app.snapshot_as_at(day).await?,
            None => present,
        };
        ctx = Ctx { snapshot, ..ctx };
    }
}
