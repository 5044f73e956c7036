//! The page on which whoever tells of an action adds pictures and documents, says what they show, and takes them out.
//!
//! It is a page of its own, since a browser forgets a chosen file when a form is shown again: what was brought is kept, and only
//! what is said of it is asked for once more.

use super::{FIELD, LARGEST, LONGEST, MOST, Piece, WIDEST, block, in_words, kept, put, serve};
use crate::update::faults::text_fault;
use crate::update::held::{self, Held, State, Words};
use crate::update::write::{Telling, is_decided, keep, not_asked, stopped};
use crate::update::{own, public, task};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use files::Refusal;
use platform::db::Tx;
use platform::http::{Ctx, Form, Upload};
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::{Error, Result};

/// `GET /work/updates/{ref}/evidence`
pub async fn own(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let telling = own::telling(&ctx, &mut tx, &reference).await?;
    show(&ctx, &mut tx, &telling).await
}

/// `POST /work/updates/{ref}/evidence`
pub async fn own_sent(ctx: Ctx, Path(reference): Path<String>, upload: Upload) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let telling = own::telling(&ctx, &mut tx, &reference).await?;
    sent(&ctx, tx, &telling, upload).await
}

/// `GET /work/updates/{ref}/evidence/{name}`
pub async fn own_file(ctx: Ctx, Path((reference, name)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let telling = own::telling(&ctx, &mut tx, &reference).await?;
    file(&ctx, &mut tx, &telling, &name).await
}

/// `GET /task/{token}/evidence`
pub async fn linked(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    match task::by_token(&ctx, &mut tx, &token).await? {
        Some(telling) => show(&ctx, &mut tx, &telling).await,
        None => people::task::over(&ctx),
    }
}

/// `POST /task/{token}/evidence`
pub async fn linked_sent(ctx: Ctx, Path(token): Path<String>, upload: Upload) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    match task::by_token(&ctx, &mut tx, &token).await? {
        Some(telling) => sent(&ctx, tx, &telling, upload).await,
        None => people::task::too_late(&ctx, &upload.form),
    }
}

/// `GET /task/{token}/evidence/{name}`
pub async fn linked_file(ctx: Ctx, Path((token, name)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    match task::by_token(&ctx, &mut tx, &token).await? {
        Some(telling) => file(&ctx, &mut tx, &telling, &name).await,
        None => people::task::over(&ctx),
    }
}

/// The path of this page, and of a file on it, beside the form of an update.
pub(in crate::update) fn place(telling: &Telling<'_>, name: &str) -> String {
    let (path, query) = telling.path.split_once('?').map_or((&*telling.path, ""), |(path, query)| (path, query));
    let name = if name.is_empty() { String::new() } else { format!("/{name}") };
    let query = if query.is_empty() { String::new() } else { format!("?{query}") };
    format!("{path}/evidence{name}{query}")
}

async fn at(ctx: &Ctx, tx: &mut Tx, telling: &Telling<'_>) -> Result<Option<Held>> {
    held::at(tx, &ctx.app.keyring, &telling.spot()).await
}

async fn file(ctx: &Ctx, tx: &mut Tx, telling: &Telling<'_>, name: &str) -> Result<Response> {
    let held = at(ctx, tx, telling).await?;
    serve::of_held(ctx, tx, held.as_ref(), name).await
}

/// Why nothing can be added any more, if that is so.
fn closed(ctx: &Ctx, telling: &Telling<'_>, held: Option<&Held>) -> Option<Desk> {
    let open = || Desk::new(ctx, ctx.t("evidence-title"));
    if held.is_some_and(is_decided) || public(&ctx.snapshot, &telling.spot()).is_some() {
        return Some(open().status(StatusCode::CONFLICT).block(Block::Warning(ctx.t("evidence-decided"))));
    }
    stopped(ctx, telling).or_else(|| not_asked(ctx, telling)).map(|desk| desk.status(StatusCode::CONFLICT))
}

async fn show(ctx: &Ctx, tx: &mut Tx, telling: &Telling<'_>) -> Result<Response> {
    let held = at(ctx, tx, telling).await?;
    match closed(ctx, telling, held.as_ref()) {
        Some(desk) => desk.show(ctx),
        None => page(ctx, telling, held.as_ref(), Faults::new(), None)?.show(ctx),
    }
}

fn page(ctx: &Ctx, telling: &Telling<'_>, held: Option<&Held>, faults: Faults, sent: Option<&Form>) -> Result<Desk> {
    let words = held.and_then(|held| held.words.clone()).unwrap_or_default();
    let pieces = in_words(&words);
    let mut desk = Desk::new(ctx, ctx.t("evidence-title"))
        .faults(faults.clone())
        .block(Block::Words(vec![Part::content(telling.action.title())]))
        .block(Block::Warning(ctx.t("evidence-children")));
    if ctx.parameter("done") == "added" {
        let sent = held.is_some_and(|held| held.state == State::Sent);
        desk = desk.done(ctx.t(if sent { "evidence-saved" } else { "evidence-added" }));
    }
    for (n, piece) in (1_u32..).zip(&pieces) {
        desk = desk.heading(ctx.language.text("evidence-nth", &[("n", n.into())]));
        desk = desk.block(Block::Raw(block(ctx, vec![piece.clone()], |name| place(telling, name))?));
    }
    desk = desk.heading(ctx.t(if pieces.is_empty() { "evidence-add" } else { "evidence-words" }));
    if pieces.len() == MOST {
        desk = desk.words(ctx.language.text("evidence-most", &[("n", MOST.into())]));
    }
    desk = desk.form(form(ctx, telling, &pieces, sent.map(|sent| (sent, &faults))));
    Ok(desk.link(ctx.t("evidence-back"), &telling.path))
}

/// One form for the whole page, so that nothing is lost that was typed beside what is sent.
fn form(ctx: &Ctx, telling: &Telling<'_>, pieces: &[Piece], again: Option<(&Form, &Faults)>) -> FormBlock {
    let mut form = FormBlock { upload: true, ..FormBlock::new(place(telling, ""), ctx.t("evidence-save")) };
    for (n, piece) in (1_u32..).zip(pieces) {
        let numbered = |key: &str| ctx.language.text(key, &[("n", n.into())]);
        let kind = if piece.is_picture() { "shows" } else { "name" };
        let shows = Field::line(&format!("{FIELD}{}", piece.name), numbered(&format!("evidence-{kind}-nth")));
        form = form.field(shows.hint(ctx.t(&format!("evidence-{kind}-hint"))).value(&piece.shows));
        form = form.also("remove", &piece.name, numbered("evidence-remove"));
    }
    if pieces.len() < MOST {
        let key = if pieces.is_empty() { "evidence-file" } else { "evidence-another" };
        let file = Field::new("file", ctx.t(key), Input::File("image/jpeg,image/png,application/pdf"));
        form = form.field(file.hint(ctx.language.text("evidence-file-hint", &[("n", (LARGEST >> 20).into())])));
        form = form.field(Field::line("shows", ctx.t("evidence-new-shows")).hint(ctx.t("evidence-shows-hint")));
    }
    match again {
        Some((sent, faults)) => form.again(sent, faults),
        None => form,
    }
}

async fn sent(ctx: &Ctx, mut tx: Tx, telling: &Telling<'_>, upload: Upload) -> Result<Response> {
    let before = at(ctx, &mut tx, telling).await?;
    if let Some(desk) = closed(ctx, telling, before.as_ref()) {
        return people::task::with_words(ctx, desk, &upload.form).show(ctx);
    }
    let (form, bytes) = (upload.form, upload.bytes);
    let words = before.as_ref().and_then(|held| held.words.clone()).unwrap_or_default();
    let (mut after, removed) = (words.clone(), form.text("remove"));
    let mut faults = describe(ctx, &mut after, &form);
    let mut brought = None;
    if !removed.is_empty() {
        after.set(&format!("{FIELD}{removed}"), "");
        faults.clear();
    } else if !bytes.is_empty() || form.has("shows") || in_words(&words).is_empty() {
        match bring(ctx, &words, &form, bytes).await? {
            Ok((piece, bytes)) => {
                put(&mut after, &piece);
                if piece.shows.is_empty() {
                    faults.push((format!("{FIELD}{}", piece.name), shows_fault(ctx, &piece, form.text("shows"))));
                }
                brought = Some((piece, bytes));
            }
            Err(fault) => faults.push(fault),
        }
    }
    let kept = brought.as_ref().map(|(piece, _): &(Piece, Vec<u8>)| piece.name.clone());
    if after != words {
        save(ctx, &mut tx, telling, before.as_ref(), (&after, brought)).await?;
    }
    let held = at(ctx, &mut tx, telling).await?;
    tx.commit().await?;
    if faults.is_empty() {
        let place = place(telling, "");
        let more = if place.contains('?') { '&' } else { '?' };
        return Ok(ctx.to(&format!("{place}{more}done=added")));
    }
    // What was brought is kept by now, so what was typed with it belongs to its own field.
    let form = match kept {
        Some(name) => {
            let typed = form.text("shows").to_owned();
            form.over(vec![(format!("{FIELD}{name}"), typed), ("shows".to_owned(), String::new())])
        }
        None => form,
    };
    page(ctx, telling, held.as_ref(), faults, Some(&form))?.show(ctx)
}

/// Writes the words, in the state in which they are, with the file that came with them.
async fn save(
    ctx: &Ctx,
    tx: &mut Tx,
    telling: &Telling<'_>,
    before: Option<&Held>,
    (words, brought): (&Words, Option<(Piece, Vec<u8>)>),
) -> Result<()> {
    let state = before.map_or(State::Draft, |held| held.state);
    keep(ctx, tx, telling, before, (state, words)).await?;
    let held = at(ctx, tx, telling).await?.ok_or_else(|| Error::Internal("an update was not kept".to_owned()))?;
    if let Some((piece, bytes)) = brought {
        kept::add(tx, &ctx.app.keyring, &held.id, (&piece.name, &bytes), ctx.app.clock.now()).await?;
    }
    let named: Vec<String> =
        in_words(words).into_iter().chain(in_words(&words.sent())).map(|piece| piece.name).collect();
    kept::tidy(tx, &held.id, &named).await
}

/// Says of each file what it shows, as the form has it; and what is wrong with what is said.
fn describe(ctx: &Ctx, words: &mut Words, form: &Form) -> Faults {
    let mut faults = Faults::new();
    for piece in in_words(words) {
        let field = format!("{FIELD}{}", piece.name);
        if form.all(&field).is_empty() {
            continue;
        }
        let text = in_one_line(form.text(&field));
        match said(ctx, &text) {
            Some(words) if !text.is_empty() => faults.push((field, words)),
            _ if text.is_empty() => faults.push((field, shows_fault(ctx, &piece, ""))),
            _ => put(words, &Piece { shows: text, ..piece }),
        }
    }
    faults
}

/// Takes a file that was sent: what is kept of it, with what it shows where that can be said; or why it is not taken.
async fn bring(
    ctx: &Ctx,
    words: &Words,
    form: &Form,
    bytes: Vec<u8>,
) -> Result<std::result::Result<(Piece, Vec<u8>), (String, String)>> {
    let refused = |words| Ok(Err(("file".to_owned(), words)));
    if in_words(words).len() >= MOST {
        return refused(ctx.language.text("evidence-most", &[("n", MOST.into())]));
    }
    if bytes.is_empty() {
        return refused(ctx.t("evidence-none-fault"));
    }
    if bytes.len() > LARGEST {
        return refused(ctx.language.text("evidence-large-fault", &[("n", (LARGEST >> 20).into())]));
    }
    // A large picture takes a second, in which this thread would answer nobody else.
    let taken = tokio::task::spawn_blocking(move || files::taken(bytes, WIDEST)).await;
    match taken.map_err(|error| Error::Internal(error.to_string()))? {
        Ok(file) => {
            let shows = Some(in_one_line(form.text("shows"))).filter(|shows| said(ctx, shows).is_none());
            Ok(Ok((Piece::new(&file, &shows.unwrap_or_default())?, file.bytes)))
        }
        Err(refusal) => refused(ctx.t(match refusal {
            Refusal::Unknown => "evidence-unknown-fault",
            Refusal::Damaged => "evidence-damaged-fault",
            Refusal::Vast => "evidence-vast-fault",
            Refusal::Locked => "evidence-locked-fault",
            Refusal::Acts => "evidence-acts-fault",
        })),
    }
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with what is said of a file.
fn said(ctx: &Ctx, text: &str) -> Option<String> {
    let long = || ctx.language.text("update-long-fault", &[("n", LONGEST.into())]);
    text_fault(ctx, super::COLUMN, text).or_else(|| (text.chars().count() > LONGEST).then(long))
}

/// What is asked of a file of which nothing can be said yet.
fn shows_fault(ctx: &Ctx, piece: &Piece, typed: &str) -> String {
    let asked = || ctx.t(if piece.is_picture() { "evidence-shows-fault" } else { "evidence-name-fault" });
    said(ctx, &in_one_line(typed)).unwrap_or_else(asked)
}

/// What stands on the page of the form: the files so far.
pub(in crate::update) fn so_far(ctx: &Ctx, telling: &Telling<'_>, words: &Words, desk: Desk) -> Result<Desk> {
    let pieces = in_words(words);
    if pieces.is_empty() {
        return Ok(desk);
    }
    let desk = desk.heading(ctx.t("evidence-heading"));
    Ok(desk.block(Block::Raw(block(ctx, pieces, |name| place(telling, name))?)))
}
