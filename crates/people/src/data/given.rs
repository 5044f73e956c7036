//! Copies that the data protection officer makes for somebody who cannot take one themselves: of an account, or of what
//! was found by a search.

use super::accounts::account_of;
use super::find::{read_entries, sought};
use super::list::entry;
use super::own::file;
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::part::{self, Found};
use platform::sought::Sought;
use serde_json::{Value, json};

/// `POST /manage/data/accounts/{id}/copy`: everything that is kept about an account.
pub async fn of_account(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    ctx.fresh_actor()?;
    account_of(&ctx, &id).await?;
    let mut tx = ctx.app.db.write().await?;
    let data = part::own_data(ctx.app.parts, &mut tx, &ctx.app.keyring, &id).await?;
    entry(&ctx, &mut tx, "data.copy-for", (account::KIND, &id)).await?;
    tx.commit().await?;
    file(&ctx, &format!("data-{}.json", super::short(&id)), json!({ "account": id, "data": data }))
}

/// `POST /manage/data/found/copy`: what was found by a search, with its words, and without whose it is besides.
pub async fn of_found(ctx: Ctx, form: Form) -> Result<Response> {
    ctx.fresh_actor()?;
    let sought = sought(&ctx, &form)?;
    let mut tx = ctx.app.db.write().await?;
    let found = part::find(ctx.app.parts, &mut tx, &ctx.app.keyring, &sought).await?;
    entry(&ctx, &mut tx, "data.copy-for", ("", "")).await?;
    read_entries(&ctx, &mut tx, &found).await?;
    tx.commit().await?;
    let found: Vec<Value> = found.iter().map(|one| told(&ctx, &sought, one)).collect();
    file(&ctx, "data-found.json", json!({ "wanted": form.text("wanted"), "found": found }))
}

/// What is told of one thing. Words may be anybody's, so that they lead to no account.
fn told(ctx: &Ctx, sought: &Sought, found: &Found) -> Value {
    let named = found.kind == account::KIND && matches!(sought, Sought::Words(_));
    let reference = if named { "" } else { &found.reference };
    let kind = ctx.t(&format!("found-{}", found.kind));
    let at = found.at.map(|at| at.to_string());
    json!({ "kind": kind, "reference": reference, "since": at, "words": found.words })
}
