//! The report as a file for readers outside the browser.

use super::document::document;
use super::view::View;
use super::{children, evidence, slide};
use askama::Template;
use axum::response::Response;
use documents::{Block, Document, Drawing, Fonts, Picture, Text};
use people::running::logo;
use platform::http::{Ctx, plain};
use platform::page::{Page, Raw};
use platform::{Error, Result, api, assets};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

#[derive(Template)]
#[template(path = "reporting/report_file.html")]
struct File {
    view: View,
    page: Page,
    style: Raw,
}

/// The report as one file: the same words, with its style in it and no way round the site.
pub(super) fn html(ctx: &Ctx, view: View) -> Result<Response> {
    let css = assets::find(assets::address("everychance.css").trim_start_matches("/assets/"));
    let css = css.map(|asset| String::from_utf8_lossy(&asset.bytes).into_owned()).unwrap_or_default();
    let style = Raw(format!("{}\n{css}", ctx.app.site.theme_css()));
    let name = format!("report-{}.html", view.file());
    let view = alone(ctx, view);
    let page = ctx.page(view.page.title.clone());
    Ok(api::file(ctx, &name, ctx.html(&File { view, page, style })?))
}

/// The same, leading to the site from wherever it is.
fn alone(ctx: &Ctx, view: View) -> View {
    View { base: ctx.app.base_url.to_string(), ..view }
}

/// For whom the report is written.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Edition {
    /// For whoever reads all of it.
    Whole,
    /// For children and young people.
    Children,
    /// For a wall: one page.
    Slide,
}

impl Edition {
    /// The edition that the name of a file ends with, and what stands before that.
    pub(super) fn of(name: &str) -> (&str, Edition) {
        let endings = [("-children", Edition::Children), ("-slide", Edition::Slide)];
        let found = endings.iter().find_map(|(ending, edition)| Some((name.strip_suffix(ending)?, *edition)));
        found.unwrap_or((name, Edition::Whole))
    }

    fn name(self) -> &'static str {
        match self {
            Edition::Whole => "",
            Edition::Children => "-children",
            Edition::Slide => "-slide",
        }
    }

    fn document(self, ctx: &Ctx, view: &View) -> Document {
        match self {
            Edition::Whole => document(ctx, view),
            Edition::Children => children::document(ctx, view),
            Edition::Slide => slide::document(ctx, view),
        }
    }
}

/// A form that is written with fonts.
#[derive(Clone, Copy)]
pub(super) enum Form {
    /// For whoever puts it among other papers.
    Word,
    /// For whoever prints it or keeps it: PDF/UA, which a screen reader can read.
    Pdf,
}

impl Form {
    fn ending(self) -> &'static str {
        match self {
            Form::Word => "docx",
            Form::Pdf => "pdf",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Form::Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Form::Pdf => "application/pdf",
        }
    }
}

/// The fonts, once they were read. Whoever writes a file holds them: one after the other, so that many readers at once do not
/// take all memory.
#[derive(Default)]
struct Desk(Mutex<Option<Fonts>>);

/// The report as a file of this form.
pub(super) async fn written(ctx: &Ctx, view: View, edition: Edition, form: Form) -> Result<Response> {
    let name = format!("report-{}{}.{}", view.file(), edition.name(), form.ending());
    let pictures =
        if edition == Edition::Whole { evidence::pictures(ctx, &view.report).await? } else { HashMap::new() };
    let mut document = edition.document(ctx, &View { pictures, ..alone(ctx, view) });
    let logo = logo::get(&mut ctx.app.db.read().await?).await?;
    if !logo.bytes.is_empty() && edition != Edition::Slide {
        let picture = Picture { drawing: Drawing::Dots(logo.bytes), alt: logo.shows, caption: Text::default() };
        document.blocks.insert(0, Block::Logo(picture));
    }
    let (desk, folder) = (ctx.app.memory.of::<Desk>(), ctx.app.fonts.clone());
    let writing = tokio::task::spawn_blocking(move || {
        let mut fonts = desk.0.lock().unwrap_or_else(PoisonError::into_inner);
        let fonts = match &mut *fonts {
            Some(fonts) => fonts,
            none => none.insert(Fonts::read(&folder)?),
        };
        match form {
            Form::Word => documents::docx(&document, fonts),
            Form::Pdf => documents::pdf(&document, fonts),
        }
    });
    let bytes = writing.await.map_err(|error| Error::Internal(error.to_string()))?.map_err(Error::Internal)?;
    Ok(api::file(ctx, &name, plain(form.media_type(), bytes)))
}
