//! The desk of those who keep the directory true: what waits for them, and one listing after the other.

pub mod feeds;
pub mod findings;
pub mod list;
pub mod merge;
pub mod one;
pub mod proposed;
pub mod write;

use crate::change::{BY_EDITOR, BY_PROVIDER};
use crate::directory::{Directory, Shown, Viewer, ready};
use people::role::KEEP_DIRECTORY;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account;
use platform::page::desk::{Cell, Desk};
use platform::page::{Part, date_in_words};
use platform::part::Waiting;
use platform::{Error, Result, revision};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// The path of these pages.
pub const PATH: &str = "/manage/directory";

/// The path of a listing on this desk.
pub fn path(id: Uuid) -> String {
    format!("{PATH}/{id}")
}

/// The directory up to the newest change, for whoever has just changed it.
async fn directory(ctx: &Ctx, tx: &mut Tx) -> Result<Arc<Directory>> {
    let newest = revision::newest(tx).await?;
    ready(&ctx.app, newest).await
}

/// A listing, whomever it is for.
///
/// # Errors
/// [`Error::NotFound`], when there is none.
fn listing<'a>(directory: &'a Directory, id: &str) -> Result<&'a Arc<Shown>> {
    let shown = Uuid::parse_str(id).ok().and_then(|id| directory.get(Viewer::Partner, id));
    shown.ok_or_else(|| Error::not_found(format!("services/{id}")))
}

/// Whoever changes the directory.
fn who(ctx: &Ctx) -> Result<Who> {
    Ok(ctx.actor()?.by(&KEEP_DIRECTORY))
}

/// A page of this desk.
pub fn desk(ctx: &Ctx, title: impl Into<String>) -> Desk {
    Desk::new(ctx, title).under(ctx.t("work-title"), "/work").under(ctx.t("directory-manage"), PATH)
}

/// A link to a listing on this desk.
fn link(ctx: &Ctx, shown: &Shown) -> Cell {
    let service = &shown.listing.service;
    Cell::Link(Part::content(&service.name), ctx.href(&path(service.id)))
}

/// When somebody last looked into a listing.
fn checked(ctx: &Ctx, shown: &Shown) -> String {
    let day = shown.listing.last_checked();
    day.map_or_else(|| ctx.t("listing-never"), |day| date_in_words(ctx.language, &day.to_string()))
}

/// The identifier of a listing in an address of this desk.
fn identifier(id: &str) -> Result<Uuid> {
    Uuid::parse_str(id).map_err(|_| Error::not_found(format!("services/{id}")))
}

/// What is said of the rows of a table that are not in view.
pub fn more(ctx: &Ctx, n: usize) -> String {
    ctx.language.text("listing-further", &[("n", n.into())])
}

/// Notes in the audit what somebody did with a listing.
pub async fn note(ctx: &Ctx, tx: &mut Tx, (who, act): (&Who, &str), id: Uuid, detail: Value) -> Result<()> {
    let reference = id.to_string();
    let act = Act { act, kind: "directory_service", reference: &reference, detail };
    audit::append(tx, ctx.app.clock.now(), who, act).await
}

/// Who made a change, in words: a name, or a part of the program.
async fn by(ctx: &Ctx, tx: &mut Tx, actor: &str) -> Result<Part> {
    Ok(match actor {
        BY_PROVIDER => Part::words(ctx.t("listing-by-provider")),
        BY_EDITOR => Part::words(ctx.t("listing-by-editor")),
        other => match account::get(tx, &ctx.app.keyring, other).await? {
            Some(account) => Part::content(account.name),
            None => Part::words(ctx.t("listing-by-feed")),
        },
    })
}

/// What waits on this desk, for the page on which somebody's work begins.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Waiting>> {
    let directory = directory(ctx, tx).await?;
    let queue = list::Queue::load(ctx, tx, &directory).await?;
    Ok(vec![
        ("waits-essential", queue.essential.len()),
        ("waits-wrong", queue.wrong.len()),
        ("waits-proposed", queue.proposed.len()),
        ("waits-silent", queue.silent.len()),
    ])
}
