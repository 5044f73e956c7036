//! The public pages of stories.

use super::{CONSENT, KINDS, OF, TABLE, is_shown, shown, tells_of};
use crate::grant::fresh;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::http::Ctx;
use platform::page::{Page, RecordPage, choice_key, date_in_words};
use platform::record::Record;
use platform::{Error, Result};

/// A story in a list.
pub struct Row {
    /// Its title.
    pub title: String,
    /// Its address.
    pub href: String,
    /// What it is.
    pub kind: String,
    /// Whose it is.
    pub told_by: String,
    /// Which organisation tells it.
    pub who: String,
    /// Of what it tells.
    pub concerns: Option<(String, String)>,
    /// Its first words.
    pub begins: String,
}

/// How many characters of a story stand in a list.
const BEGINS: usize = 220;

impl Row {
    /// A story as it stands in lists.
    pub fn new(ctx: &Ctx, one: &Record) -> Row {
        let about = one.text("about");
        let begins = match about.char_indices().nth(BEGINS) {
            Some((at, _)) => {
                let whole = about[..at].trim_end_matches(|c: char| !c.is_whitespace());
                format!("{}…", whole.trim_end_matches(|c: char| c.is_whitespace() || c == '.'))
            }
            None => about.to_owned(),
        };
        Row {
            title: one.title().to_owned(),
            href: ctx.href(&one.path()),
            kind: ctx.t(&choice_key(one.text("kind"))),
            told_by: one.text("told_by").to_owned(),
            who: ctx.snapshot.referred(one, "organisation").map_or("", Record::title).to_owned(),
            concerns: ctx.snapshot.referred(one, "concerns").map(|of| (of.title().to_owned(), ctx.href(&of.path()))),
            begins,
        }
    }
}

/// The page of all of them.
#[derive(Template)]
#[template(path = "partnership/stories.html")]
struct All {
    page: Page,
    kinds: Vec<(String, String)>,
    priorities: Vec<(String, String)>,
    chosen: (String, String),
    /// The key of what is said where there is none.
    none: &'static str,
    rows: Vec<Row>,
}

/// `GET /stories`: the newest first; of a kind, or of a priority.
pub async fn list(ctx: Ctx) -> Result<Response> {
    let (kind, priority, by) = (ctx.parameter("kind"), ctx.parameter("of"), ctx.parameter("by"));
    let fits = |one: &&Record| {
        (kind.is_empty() || one.text("kind") == kind)
            && (priority.is_empty() || tells_of(&ctx.snapshot, one, priority))
            && (by.is_empty() || one.text("organisation") == by)
    };
    let rows = shown(&ctx.snapshot, ctx.app.today()?).into_iter().filter(fits).map(|one| Row::new(&ctx, one)).collect();
    let mut page = ctx.page(ctx.t("table-stories"));
    page.add_downloads("/api/v1/stories");
    // What a page led here for is among the choices.
    let asked = ctx.snapshot.get(priority).filter(|one| OF[1..].contains(&one.table.name));
    let priorities =
        ctx.snapshot.list("priorities").chain(asked).map(|one| (one.reference.clone(), one.title().to_owned()));
    ctx.html(&All {
        page,
        kinds: KINDS.map(|kind| (kind.to_owned(), ctx.t(&choice_key(kind)))).into(),
        priorities: priorities.collect(),
        chosen: (kind.to_owned(), priority.to_owned()),
        none: if [kind, priority, by].iter().all(|one| one.is_empty()) { "stories-none-yet" } else { "stories-none" },
        rows,
    })
    .map(fresh)
}

/// What stands above the facts of one.
#[derive(Template)]
#[template(path = "partnership/story.html")]
struct Top {
    page: Page,
    told_by: String,
    paragraphs: Vec<String>,
    until: String,
    more_at: String,
}

/// `GET /stories/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let one = ctx.record(&TABLE, &reference)?;
    // Of what ran out a moment ago as little is shown as of what ended.
    let over = one.ended.is_none() && one.taken_back().is_none() && !is_shown(one, ctx.app.today()?);
    if over {
        return Err(Error::not_found(one.path()));
    }
    let text = |name: &str| if one.taken_back().is_some() { String::new() } else { one.text(name).to_owned() };
    let until = match one.text("consent") {
        given if given == CONSENT[0] && one.ended.is_none() => {
            let day = date_in_words(ctx.language, one.text("consent_until"));
            ctx.language.text("story-told-until", &[("day", day.into())])
        }
        _ => String::new(),
    };
    let about = text("about");
    let top = Top {
        page: ctx.page(""),
        told_by: text("told_by"),
        paragraphs: about.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        until,
        more_at: text("more_at"),
    };
    RecordPage::new(&ctx, one)
        .within_list(&TABLE)
        .block(&top)?
        .facts(&ctx, one, &["kind", "organisation", "concerns", "day"])
        .facts_last()
        .show(&ctx)
        .map(fresh)
}
