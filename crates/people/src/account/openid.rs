//! The directories that know an account, among the ways in which its owner signs in.

use axum::response::Response;
use platform::Result;
use platform::audit::{self, Act};
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::identity::openid::known::{self, Known};
use platform::page::desk::{Cell, Desk, Field, FormBlock, Table};
use serde_json::json;

/// Adds the directories that know whoever is signed in; nothing where none does.
pub(super) async fn add(ctx: &Ctx, desk: Desk) -> Result<Desk> {
    let all = known::all(&mut ctx.app.db.read().await?, &ctx.actor()?.account).await?;
    if all.is_empty() {
        return Ok(desk);
    }
    let rows = all.iter().map(|one| row(ctx, one)).collect::<Result<_>>()?;
    let headings = ["openid-known-name", "openid-known-since", "session-act"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("openid-known-title"), headings, rows, empty: String::new() };
    Ok(desk.heading(ctx.t("openid-known-title")).words(ctx.t("openid-known-intro")).table(table))
}

fn row(ctx: &Ctx, known: &Known) -> Result<Vec<Cell>> {
    let provider = ctx.app.openid.all().iter().find(|provider| provider.issuer() == known.issuer);
    let name = provider.map_or(known.issuer.as_str(), |provider| provider.name.as_str());
    let take_away = FormBlock::new("/account/openid/end", ctx.t("openid-known-end")).about(name);
    let take_away = take_away.field(Field::hidden("issuer", known.issuer.as_str()));
    Ok(vec![Cell::content(name), Cell::words(ctx.day(known.since)?), Cell::Button(take_away)])
}

/// `POST /account/openid/end`
pub async fn end(ctx: Ctx, form: Form) -> Result<Response> {
    let (actor, issuer) = (ctx.actor()?, form.text("issuer"));
    let mut tx = ctx.app.db.write().await?;
    known::unlink(&mut tx, &actor.account, issuer).await?;
    let act = Act {
        act: "openid.unlink",
        kind: account::KIND,
        reference: &actor.account,
        detail: json!({ "issuer": issuer }),
    };
    audit::append(&mut tx, ctx.app.clock.now(), &actor.who(), act).await?;
    tx.commit().await?;
    Ok(ctx.to("/account?done=unlinked"))
}
