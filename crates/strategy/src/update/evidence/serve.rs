//! The bytes of a file as an answer: to everybody, to whoever may read its update, or to whoever writes it.

use super::{is_open, kept, kind_of};
use crate::update::held::Held;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use platform::db::Tx;
use platform::http::{Ctx, INERT, plain};
use platform::page::desk::Desk;
use platform::{Error, Result};

/// `GET /evidence/{name}`: a file of an update that everybody may read. What was withdrawn is gone, whatever day is looked at.
pub async fn public(ctx: Ctx, Path(name): Path<String>) -> Result<Response> {
    let missing = || Error::not_found(format!("evidence/{name}"));
    kind_of(&name).ok_or_else(missing)?;
    let present = ctx.app.snapshot().await?;
    let bytes = kept::public(&mut ctx.app.db.read().await?, &name).await?.ok_or_else(missing)?;
    if is_open(&present, &name) && !bytes.is_empty() {
        return answer(&name, bytes);
    }
    let desk = Desk::new(&ctx, ctx.t("evidence-gone-title")).status(StatusCode::GONE);
    desk.words(ctx.t("evidence-gone")).show(&ctx)
}

/// A file of an update on its way, for whoever may read or write that; nobody keeps it.
pub async fn of_held(ctx: &Ctx, tx: &mut Tx, held: Option<&Held>, name: &str) -> Result<Response> {
    let missing = || Error::not_found(format!("evidence/{name}"));
    let held = held.ok_or_else(missing)?;
    let bytes = kept::of_held(tx, &ctx.app.keyring, &held.id, name).await?.ok_or_else(missing)?;
    let private = (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(([private], answer(name, bytes)?).into_response())
}

/// A picture is shown where it stands, and a document is saved: no reader of documents runs within the site.
fn answer(name: &str, bytes: Vec<u8>) -> Result<Response> {
    let kind = kind_of(name).ok_or_else(|| Error::not_found(format!("evidence/{name}")))?;
    let how = if kind.is_picture() { "inline" } else { "attachment" };
    let named = [(header::CONTENT_DISPOSITION, format!("{how}; filename=\"{name}\""))];
    Ok(([INERT], named, plain(kind.media_type(), bytes)).into_response())
}
