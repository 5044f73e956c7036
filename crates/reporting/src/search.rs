//! Search over the whole open plan, in memory, made anew when the plan changes.
//!
//! What is found is looked up in the plan before it is shown, so that what was withdrawn never shows.

use crate::named;
use askama::Template;
use axum::extract::Extension;
use axum::response::Response;
use directory::directory::Viewer;
use directory::find::Question;
use directory::service::finder;
use people::help::{self, danger};
use platform::http::Ctx;
use platform::page::{Card, Page, Raw, encode};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use serde_json::json;
use std::sync::{Arc, Mutex, PoisonError};
use wordsearch::{Broken, How, Index, Thing};

/// The most results that are shown.
const MOST: usize = 100;

/// The indexes that are ready, newest last. Clones share them.
#[derive(Clone, Default)]
pub struct Search(Arc<Mutex<Vec<Arc<Ready>>>>);

struct Ready {
    seq: i64,
    index: Index,
    /// The records by their keys in the index.
    references: Vec<String>,
}

#[derive(Template)]
#[template(path = "reporting/search.html")]
struct SearchPage {
    page: Page,
    question: String,
    whom: Option<Raw>,
    pages: Vec<(String, String)>,
    /// How many services the directory finds, and where they are.
    services: Option<(usize, String)>,
    results: Vec<Card>,
    asked: bool,
    hint: String,
}

/// What may be looked for: a priority of this plan, by its title or its reference. Without a plan, nothing.
pub(crate) fn hint(ctx: &Ctx) -> String {
    let Some(priority) = ctx.snapshot.list("priorities").find(|one| one.ended.is_none()) else { return String::new() };
    let values = [("words", priority.title().into()), ("reference", priority.reference.as_str().into())];
    ctx.language.text("search-hint", &values)
}

/// `GET /search?q=…`
pub async fn show(ctx: Ctx, Extension(search): Extension<Search>) -> Result<Response> {
    let question = question(&ctx);
    let results = search.find(&ctx.snapshot, &question)?;
    let results: Vec<Card> = results.into_iter().map(|record| Card::new(&ctx, record)).collect();
    let asked = !question.trim().is_empty();
    // Whoever asks about danger is not to be seen to, and is told whom to call.
    let watched = danger::may_be(&question);
    let mut page = ctx.page(ctx.t("search-title"));
    if watched {
        page = page.with_exit(ctx.t("home-title"));
    }
    let whom = if watched { Some(help::whom(&ctx)?) } else { None };
    if !results.is_empty() {
        page.add_downloads(&format!("/api/v1/search?q={}", encode(&question)));
    }
    let pages = named::find(&ctx, &question);
    let services = if asked { services(&ctx, &question).await? } else { None };
    let response = ctx.html(&SearchPage { page, question, whom, pages, services, results, asked, hint: hint(&ctx) })?;
    Ok(if watched { finder::for_watched(response) } else { response })
}

/// What the directory finds, of today: it has no past days.
async fn services(ctx: &Ctx, question: &str) -> Result<Option<(usize, String)>> {
    if ctx.snapshot.as_at.is_some() {
        return Ok(None);
    }
    let directory = directory::directory::ready(&ctx.app, ctx.snapshot.seq).await?;
    let question = Question { words: question.trim().to_owned(), ..Question::default() };
    let here = finder::here(ctx, &directory, &question)?;
    let count = question.find(&directory, Viewer::Everybody, here)?.rows.len();
    Ok((count > 0).then(|| (count, finder::address(ctx, "/services", &question, None))))
}

/// `GET /api/v1/search?q=…`, also with `.json` and `.csv`
pub async fn data(ctx: Ctx, Extension(search): Extension<Search>) -> Result<Response> {
    let found = search.find(&ctx.snapshot, &question(&ctx))?;
    let row = |record: &&Record| vec![json!(record.table.name), json!(record.reference), json!(record.title())];
    let rows: Vec<Vec<serde_json::Value>> = found.iter().map(row).collect();
    platform::api::table_answer(&ctx, "search", &["table", "ref", "title"], &rows)
}

/// What is looked for: at most so many letters.
fn question(ctx: &Ctx) -> String {
    ctx.query.get("q").map(|text| text.chars().take(200).collect()).unwrap_or_default()
}

impl Search {
    /// The records of the plan that the question finds, best first.
    pub fn find<'a>(&self, plan: &'a Snapshot, question: &str) -> Result<Vec<&'a Record>> {
        let mut found = Vec::new();
        if let Some(record) = plan.get(question.trim()).filter(|record| record.ended.is_none() && record.table.paged) {
            found.push(record);
        }
        let ready = self.ready(plan)?;
        let hits = ready.index.find(question, How::ALL).map_err(broken)?.unwrap_or_default();
        for hit in hits.into_iter().take(MOST) {
            let reference = usize::try_from(hit.key).ok().and_then(|place| ready.references.get(place));
            let record = reference.and_then(|reference| plan.get(reference)).filter(|record| record.ended.is_none());
            // Of what was taken back since nobody finds which words it held.
            let record = record.filter(|record| record.taken_back().is_none());
            found.extend(record.filter(|record| !found.contains(record)));
        }
        Ok(found)
    }

    fn ready(&self, plan: &Snapshot) -> Result<Arc<Ready>> {
        let kept = |list: &Vec<Arc<Ready>>| list.iter().find(|one| one.seq == plan.seq).cloned();
        if let Some(ready) = kept(&self.0.lock().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(ready);
        }
        let ready = Arc::new(Ready::build(plan).map_err(broken)?);
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if list.len() > 2 {
            list.remove(0);
        }
        list.push(ready.clone());
        Ok(ready)
    }
}

impl Ready {
    fn build(plan: &Snapshot) -> std::result::Result<Ready, Broken> {
        let (mut things, mut references) = (Vec::new(), Vec::new());
        for table in plan.tables().iter().filter(|table| table.paged) {
            for record in plan.list(table.name) {
                let key = u64::try_from(references.len()).unwrap_or(u64::MAX);
                let (title, text) = (record.title().to_owned(), words_of(plan, record));
                things.push(Thing { key, title, text, kin: String::new() });
                references.push(record.reference.clone());
            }
        }
        let index = Index::new()?;
        index.replace(&things)?;
        Ok(Ready { seq: plan.seq, index, references })
    }
}

fn words_of(plan: &Snapshot, record: &Record) -> String {
    let mut words: Vec<&str> = record.values.values().filter_map(|value| value.as_str()).collect();
    let names = plan.referring(&record.reference, "names", "about");
    words.extend(names.into_iter().map(|name| name.text("name")));
    words.join("\n")
}

fn broken(error: Broken) -> Error {
    Error::Internal(format!("the search failed: {error}"))
}
