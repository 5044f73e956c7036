//! The desk itself: what is to be done first, and how the directory stands.

use super::{PATH, checked, directory, link, more, path};
use crate::change::proposal;
use crate::directory::{Directory, Row, Shown, Viewer};
use crate::field;
use crate::find::Freshness;
use crate::keeper::{self, MOST};
use crate::score::{self, Score};
use crate::wrong::{self, Told};
use axum::response::Response;
use jiff::Timestamp;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::outbox::{self, LISTING_DUE, LISTING_LAST, LISTING_STILL, State};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Field, FormBlock, Input, Table};
use std::collections::HashMap;
use std::sync::Arc;

/// How many rows of a table are in view.
const SHOWN: usize = 10;

/// How many listings a search, or the list of the least complete, shows.
const FOUND: usize = 50;

/// What waits for an editor.
pub(super) struct Queue {
    /// Listings that must never leave the search and that nobody has looked into for a year.
    pub essential: Vec<Arc<Shown>>,
    /// What readers said is wrong.
    pub wrong: Vec<(Arc<Shown>, Vec<Told>)>,
    /// What providers want changed, and since when that waits.
    pub proposed: Vec<(Arc<Shown>, Timestamp)>,
    /// Listings whose keepers do not answer, want no letters, or cannot be reached; the key of the words says which.
    pub silent: Vec<(Arc<Shown>, &'static str)>,
}

impl Queue {
    pub(super) async fn load(ctx: &Ctx, tx: &mut Tx, directory: &Directory) -> Result<Queue> {
        let today = ctx.app.today()?;
        let get = |id| directory.get(Viewer::Partner, id).cloned();
        let stale = |row: &&Row| {
            row.facts.essential && row.facts.active && Freshness::at(row.facts.checked, today) != Freshness::Fresh
        };
        let mut wrong: Vec<(Arc<Shown>, Vec<Told>)> = Vec::new();
        for told in wrong::told(tx, None).await? {
            match wrong.iter_mut().find(|(shown, _)| shown.listing.service.id == told.service) {
                Some((_, all)) => all.push(told),
                None => wrong.extend(get(told.service).map(|shown| (shown, vec![told]))),
            }
        }
        let proposed = proposal::waiting(tx).await?;
        Ok(Queue {
            essential: directory.rows().iter().filter(stale).map(|row| row.shown.clone()).collect(),
            wrong,
            proposed: proposed.into_iter().filter_map(|(id, at)| Some((get(id)?, at))).collect(),
            silent: silent(tx, directory).await?,
        })
    }
}

/// The listings of which nobody hears any more.
async fn silent(tx: &mut Tx, directory: &Directory) -> Result<Vec<(Arc<Shown>, &'static str)>> {
    let stopped = keeper::store::stopped(tx).await?;
    let mut courses = HashMap::new();
    for template in [&LISTING_DUE, &LISTING_STILL, &LISTING_LAST] {
        courses.extend(outbox::courses(tx, template).await?);
    }
    let lost = |letter: &String| {
        courses.get(letter).is_some_and(|course| matches!(course.state, State::Bounced | State::Refused))
    };
    let held = keeper::store::held(tx, None).await?.into_iter();
    let why = |held: &keeper::store::Held| {
        if stopped.contains(&held.keeper) {
            Some("silent-stopped")
        } else if held.letter.as_ref().is_some_and(lost) {
            Some("silent-lost")
        } else {
            (held.asked >= MOST).then_some("silent-no-answer")
        }
    };
    Ok(held.filter_map(|held| Some((directory.get(Viewer::Partner, held.service)?.clone(), why(&held)?))).collect())
}

/// `GET /manage/directory`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let directory = directory(&ctx, &mut tx).await?;
    let queue = Queue::load(&ctx, &mut tx, &directory).await?;
    let mut desk = Desk::new(&ctx, ctx.t("directory-manage"))
        .under(ctx.t("work-title"), "/work")
        .words(ctx.t("directory-manage-about"));
    desk = desk.block(Block::Facts(counts(&ctx, &directory)?));
    let typed: String = ctx.parameter("q").chars().take(100).collect();
    let search = Field::new("q", ctx.t("listing-find"), Input::Line("search", "off")).value(typed.clone());
    let search = FormBlock { get: true, ..FormBlock::new(PATH, ctx.t("listing-find-button")).quiet() }.field(search);
    desk = desk.form(search);
    if !typed.trim().is_empty() {
        desk = desk.table(found(&ctx, &directory, &typed));
    }
    desk = waiting(&ctx, desk, &queue)?;
    desk.heading(ctx.t("directory-whole"))
        .link(ctx.t("listing-new"), &format!("{PATH}/new"))
        .link(ctx.t("twins-title"), &format!("{PATH}/twins"))
        .link(ctx.t("keepers-title"), &format!("{PATH}/keepers"))
        .link(ctx.t("feeds-title"), &format!("{PATH}/feeds"))
        .link(ctx.t("findings-title"), &format!("{PATH}/findings"))
        .link(ctx.t("unmet-title"), &format!("{PATH}/unmet"))
        .first_of_table(least_complete(&ctx, &directory), SHOWN, |n| more(&ctx, n))
        .first_of_table(left(&ctx, &directory)?, SHOWN, |n| more(&ctx, n))
        .show(&ctx)
}

/// How many listings there are, and how fresh they are.
fn counts(ctx: &Ctx, directory: &Directory) -> Result<Vec<(String, Vec<Part>)>> {
    let today = ctx.app.today()?;
    let rows: Vec<&Row> = directory.rows().iter().filter(|row| !row.facts.followed).collect();
    let fresh = |wanted: Freshness| rows.iter().filter(|row| Freshness::at(row.facts.checked, today) == wanted).count();
    let restricted = rows.iter().filter(|row| !row.facts.open).count();
    let counts = [
        ("directory-count", rows.len()),
        ("directory-fresh", fresh(Freshness::Fresh)),
        ("directory-stale", fresh(Freshness::Stale)),
        ("directory-never", fresh(Freshness::Never)),
        ("directory-gone", fresh(Freshness::Gone)),
        ("directory-restricted", restricted),
    ];
    Ok(counts.into_iter().map(|(key, n)| (ctx.t(key), vec![Part::words(n.to_string())])).collect())
}

fn table(ctx: &Ctx, title: &str, second: &str, rows: Vec<Vec<Cell>>) -> Table {
    let headings = ["listing-service", second].map(|key| ctx.t(key)).into();
    Table { caption: ctx.t(title), headings, rows, empty: ctx.t("directory-nothing-waits") }
}

/// What waits, the most urgent first.
fn waiting(ctx: &Ctx, mut desk: Desk, queue: &Queue) -> Result<Desk> {
    desk = desk.heading(ctx.t("work-waits"));
    let essential = queue.essential.iter().map(|one| vec![link(ctx, one), Cell::words(checked(ctx, one))]).collect();
    let mut wrong = Vec::new();
    for (shown, told) in &queue.wrong {
        wrong.push(vec![link(ctx, shown), Cell::words(told_in_words(ctx, told)?)]);
    }
    let mut proposed = Vec::new();
    for (shown, at) in &queue.proposed {
        let words = ctx.language.text("proposed-since", &[("day", ctx.day(*at)?.as_str().into())]);
        let to = ctx.href(&format!("{}/proposed", path(shown.listing.service.id)));
        proposed.push(vec![Cell::Link(Part::content(&shown.listing.service.name), to), Cell::words(words)]);
    }
    let silent = queue.silent.iter().map(|(shown, why)| vec![link(ctx, shown), Cell::words(ctx.t(why))]).collect();
    Ok(desk
        .first_of_table(table(ctx, "queue-essential", "listing-checked", essential), SHOWN, |n| more(ctx, n))
        .first_of_table(table(ctx, "queue-wrong", "listing-told", wrong), SHOWN, |n| more(ctx, n))
        .first_of_table(table(ctx, "queue-proposed", "listing-since", proposed), SHOWN, |n| more(ctx, n))
        .first_of_table(table(ctx, "queue-silent", "listing-why", silent), SHOWN, |n| more(ctx, n)))
}

/// What readers said is wrong, in words with how often and since when.
pub(super) fn told_in_words(ctx: &Ctx, told: &[Told]) -> Result<String> {
    let mut words = Vec::new();
    for one in told {
        let fault = ctx.t(&format!("wrong-{}", one.fault));
        let since = ctx.day(one.first_at)?;
        words.push(ctx.language.text(
            "wrong-told",
            &[("words", fault.as_str().into()), ("n", one.count.into()), ("day", since.as_str().into())],
        ));
    }
    Ok(words.join(" "))
}

/// The listings in whose names, or whose providers', all these words are.
fn found(ctx: &Ctx, directory: &Directory, typed: &str) -> Table {
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let fits = |row: &&Row| {
        let service = &row.shown.listing.service;
        let provider = service.organization_id.and_then(|id| directory.around.organizations.get(&id));
        let text = format!("{} {}", service.name, provider.map_or("", |one| one.name.as_str())).to_lowercase();
        words.iter().all(|word| text.contains(word.as_str()))
    };
    let rows: Vec<&Row> = directory.rows().iter().filter(fits).collect();
    let caption = match rows.len() {
        n if n > FOUND => ctx.language.text("listing-found-first", &[("n", FOUND.into()), ("all", n.into())]),
        _ => ctx.t("listing-found"),
    };
    let row = |row: &Row| vec![link(ctx, &row.shown), Cell::words(checked(ctx, &row.shown))];
    let rows = rows.into_iter().take(FOUND).map(row).collect();
    Table { caption, empty: ctx.t("listing-find-none"), ..table(ctx, "listing-found", "listing-checked", rows) }
}

/// The listings that run and say least of what a family needs to know.
fn least_complete(ctx: &Ctx, directory: &Directory) -> Table {
    let running = directory.rows().iter().filter(|row| row.facts.active && !row.facts.followed);
    let score = |row: &Row| score::of(&field::shown(directory, &row.shown.listing));
    let mut scored: Vec<(Score, &Arc<Shown>)> = running.map(|row| (score(row), &row.shown)).collect();
    scored.retain(|(score, _)| score.percent < 100);
    scored.sort_by_key(|(score, _)| score.percent);
    let row = |(score, shown): (Score, &Arc<Shown>)| vec![link(ctx, shown), Cell::words(score_in_words(ctx, &score))];
    let rows = scored.into_iter().take(FOUND).map(row).collect();
    Table { empty: ctx.t("directory-complete"), ..table(ctx, "directory-incomplete", "listing-missing", rows) }
}

/// How complete a listing is, and what is missing.
pub(super) fn score_in_words(ctx: &Ctx, score: &Score) -> String {
    let missing: Vec<String> = score.missing.iter().map(|what| ctx.t(&format!("missing-{what}"))).collect();
    let missing = missing.join(&ctx.t("list-comma"));
    let key = if missing.is_empty() { "score-whole" } else { "score-missing" };
    ctx.language.text(key, &[("n", i64::from(score.percent).into()), ("words", missing.as_str().into())])
}

/// The listings that have left the search because nobody looked into them.
fn left(ctx: &Ctx, directory: &Directory) -> Result<Table> {
    let today = ctx.app.today()?;
    let gone = |row: &&Row| {
        !row.facts.essential && !row.facts.followed && Freshness::at(row.facts.checked, today) == Freshness::Gone
    };
    let rows = directory.rows().iter().filter(gone);
    let rows = rows.map(|row| vec![link(ctx, &row.shown), Cell::words(checked(ctx, &row.shown))]).collect();
    Ok(table(ctx, "directory-left", "listing-checked", rows))
}
