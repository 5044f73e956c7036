//! The report as a page, as a file that stands by itself, and as JSON.

use super::document::document;
use super::list::has_begun;
use super::{Named, Report, Whole, quarterly, workbook};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::http::{Ctx, plain};
use platform::i18n::Language;
use platform::page::{Mark, Page, Raw, date_in_words};
use platform::record::Record;
use platform::{Error, Result, api, assets};
use strategy::progress::Progress;
use strategy::reporting_period::{self, day};

/// What a template needs of a report beside itself: words for its names, and addresses.
pub struct View {
    /// The shell of the page, for its title, words and addresses.
    pub page: Page,
    /// The report.
    pub report: Report,
    language: &'static Language,
    /// The address of the site, in a file that stands by itself.
    base: String,
    /// Whether updates may still come in.
    pub is_open: bool,
}

#[derive(Template)]
#[template(path = "reporting/report.html")]
struct Shown {
    view: View,
    page: Page,
}

#[derive(Template)]
#[template(path = "reporting/report_file.html")]
struct File {
    view: View,
    page: Page,
    style: Raw,
}

impl View {
    /// A sign for how something is going, by its name.
    fn mark(&self, name: &str) -> Option<Mark> {
        let progress = Progress::named(name)?;
        Some(Mark { name: progress.name(), words: self.page.t(&format!("progress-{}", progress.name())) })
    }

    fn now(&self, name: &Option<String>) -> Option<Mark> {
        self.mark(name.as_deref()?)
    }

    fn travel(&self, word: &Option<String>) -> Option<String> {
        word.as_ref().map(|word| self.page.t(&format!("travel-{word}")))
    }

    pub(super) fn all(&self, whole: &Whole) -> usize {
        whole.counts.iter().map(|count| count.n).sum()
    }

    /// Whether an update is told by another organisation than the action's owner.
    pub(super) fn is_other(&self, action: &super::Action, told: &super::Told) -> bool {
        action.owner.as_ref().is_none_or(|owner| owner.reference != told.organisation.reference)
    }

    /// The actions that go otherwise than in the period before.
    pub(super) fn changed(&self) -> Vec<&super::Action> {
        let actions = self.report.priorities.iter().flat_map(|priority| &priority.actions);
        actions
            .filter(|action| action.before != action.now && action.before.is_some() && action.now.is_some())
            .collect()
    }

    pub(super) fn milestones(&self, state: &str) -> Vec<&super::Milestone> {
        self.report.milestones.iter().filter(|one| one.state == state).collect()
    }

    /// What is in the way in one of these states.
    pub(super) fn barriers(&self, states: &[&str]) -> Vec<&super::Barrier> {
        self.report.barriers.iter().filter(|one| states.contains(&one.state.as_str())).collect()
    }

    fn in_the_way(&self) -> Vec<&super::Barrier> {
        self.barriers(&["new", "still"])
    }

    fn not_any_more(&self, state: &str) -> Vec<&super::Barrier> {
        self.barriers(&[state])
    }

    pub(super) fn path(&self, path: &str) -> String {
        format!("{}{}", self.base, self.page.href(path))
    }

    pub(super) fn row(&self, table: &str, reference: &str) -> String {
        self.path(&format!("/{table}/{reference}"))
    }

    pub(super) fn href(&self, table: &str, named: &Named) -> String {
        self.row(table, &named.reference)
    }

    pub(super) fn reached(&self, n: &i64) -> String {
        self.language.text("update-reached", &[("n", (*n).into())])
    }

    fn date(&self, date: &str) -> String {
        date_in_words(self.language, date)
    }

    pub(super) fn day(&self, date: &Option<String>) -> String {
        date.as_deref().map(|date| self.date(date)).unwrap_or_default()
    }

    /// What a measure says, in one word of ours.
    pub(super) fn state(&self, word: &str) -> String {
        self.page.t(&format!("scorecard-{word}"))
    }

    pub(super) fn stage(&self, stage: &Option<String>) -> String {
        stage.as_deref().map(|word| self.page.choice(word)).unwrap_or_default()
    }
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
    for ending in ["json", "xlsx", "html", "docx"] {
        // The first two are the same in every language.
        let path = format!("/api/v1/reports/{reference}.{ending}");
        let href = if ["json", "xlsx"].contains(&ending) { page.data_href(&path) } else { page.href(&path) };
        page.downloads.push((ending.to_uppercase(), href));
    }
    ctx.html(&Shown { view, page })
}

/// `GET /api/v1/reports/{ref}`, also with `.json`, `.xlsx`, `.html` and `.docx`.
pub async fn data(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let (reference, ending) = name.rsplit_once('.').unwrap_or((&name, "json"));
    let period = period(&ctx, reference)?;
    match ending {
        "json" => Ok(plain("application/json", quarterly(&ctx, period).await?.to_json()?)),
        "xlsx" => workbook::answer(&ctx, &quarterly(&ctx, period).await?),
        "html" => file(&ctx, period).await,
        "docx" => word(&ctx, period).await,
        _ => Err(Error::not_found(format!("reports/{name}"))),
    }
}

/// The report as one file: the same words, with its style in it and no way round the site.
async fn file(ctx: &Ctx, period: &Record) -> Result<Response> {
    let css = assets::find(assets::address("everychance.css").trim_start_matches("/assets/"));
    let css = css.map(|asset| String::from_utf8_lossy(&asset.bytes).into_owned()).unwrap_or_default();
    let style = Raw(format!("{}\n{css}", ctx.app.site.theme_css()));
    let view = View { base: ctx.app.base_url.to_string(), ..view(ctx, period).await? };
    let page = ctx.page(view.page.title.clone());
    let response = ctx.html(&File { view, page, style })?;
    Ok(api::file(ctx, &format!("report-{}.html", period.reference), response))
}

/// The report as a Word file, for whoever puts it among other papers.
async fn word(ctx: &Ctx, period: &Record) -> Result<Response> {
    let view = View { base: ctx.app.base_url.to_string(), ..view(ctx, period).await? };
    let bytes = documents::docx(&document(ctx, &view)).map_err(Error::Internal)?;
    let media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    Ok(api::file(ctx, &format!("report-{}.docx", period.reference), plain(media_type, bytes)))
}
