//! The passkeys of one's own account: a table, a form to add one, and a button to remove each.

use super::own;
use crate::letter;
use crate::sign_in::passkey::{answer, asked, asking, form, party, refused, taken, told};
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Address, Ctx};
use platform::identity::account::{self, Account};
use platform::identity::passkey::{self, Passkey};
use platform::outbox;
use platform::page::desk::{Cell, Desk, Field, FormBlock, Table};
use platform::page::{Part, address as localised};
use platform::{Error, Result};
use serde_json::json;

/// Where somebody proves anew who they are.
const PROVE: &str = "/sign-in?next=%2Faccount";

/// The part of the page about passkeys, where passkeys can be.
pub(crate) async fn section(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    if party(ctx).is_none() {
        return Ok(desk);
    }
    let fresh = ctx.fresh_actor().is_ok();
    let kept = passkey::all(tx, &ctx.actor()?.account).await?;
    let desk = desk.heading(ctx.t("passkeys-title")).words(ctx.t("passkeys-intro")).table(table(ctx, kept, fresh)?);
    if !fresh {
        return Ok(desk.link(ctx.t("passkeys-prove"), PROVE));
    }
    let label = Field::line("label", ctx.t("passkey-label")).hint(ctx.t("passkey-label-hint"));
    let paths = ("/account/passkeys/begin", "/account/passkeys/finish");
    Ok(form(ctx, desk, paths, ctx.t("passkey-add"), Some(label)))
}

fn table(ctx: &Ctx, kept: Vec<Passkey>, fresh: bool) -> Result<Table> {
    let mut rows = Vec::new();
    for one in kept {
        let used = one.used_at.map_or_else(|| Ok(ctx.t("passkey-never-used")), |at| ctx.day(at))?;
        let end = FormBlock::new(format!("/account/passkeys/{}/end", one.id), ctx.t("passkey-end"))
            .about(&one.label)
            .dangerous();
        let act = if fresh {
            Cell::Button(end)
        } else {
            Cell::Link(Part::words(ctx.t("sign-in")), localised(ctx.language, PROVE, None))
        };
        rows.push(vec![Cell::content(one.label), Cell::words(ctx.day(one.created_at)?), Cell::words(used), act]);
    }
    let headings = ["passkey-name", "passkey-created", "passkey-used", "passkey-act"].map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t("passkeys-title"), headings, rows, empty: ctx.t("passkeys-none") })
}

/// `POST /account/passkeys/begin`
pub async fn begin(ctx: Ctx, address: Address) -> Result<Response> {
    ctx.fresh_actor()?;
    let party = asking(&ctx, &address).await?;
    let own = own(&ctx).await?;
    let mut tx = ctx.app.db.write().await?;
    let begun = party.begin_adding(&mut tx, &own, ctx.app.clock.now()).await?;
    tx.commit().await?;
    asked(&ctx, begun)
}

/// `POST /account/passkeys/finish`: the proof was fresh at the first half, which only this account can finish.
pub async fn finish(ctx: Ctx, address: Address, headers: HeaderMap, body: String) -> Result<Response> {
    let actor = ctx.actor()?;
    let party = asking(&ctx, &address).await?;
    let answer = answer(&ctx, &body)?;
    let challenge = taken(&ctx, &headers).await?;
    let own = own(&ctx).await?;
    let label = label(&ctx, &headers, answer["label"].as_str().unwrap_or_default());
    let now = ctx.app.clock.now();
    let mut tx = ctx.app.db.write().await?;
    let added = party.finish_adding(&mut tx, &challenge, (&own.id, &label), &answer["credential"], now).await?;
    let id = added.ok_or_else(|| refused(&ctx))?;
    tell_owner(&ctx, &mut tx, &own).await?;
    // How they had signed in: a code from a card is known to whoever made the card.
    let detail = json!({ "passkey": id, "way": actor.session.way });
    let act = Act { act: "passkey.add", kind: account::KIND, reference: &own.id, detail };
    audit::append(&mut tx, now, &actor.who(), act).await?;
    tx.commit().await?;
    told(&ctx, &ctx.to("/account?done=passkey-added"))
}

/// What the passkey is called; without a name, like the browser and system.
fn label(ctx: &Ctx, headers: &HeaderMap, typed: &str) -> String {
    let device = || {
        let device = crate::sign_in::device(headers);
        if device.is_empty() { ctx.t("session-device-unknown") } else { device }
    };
    Some(passkey::label(typed)).filter(|label| !label.is_empty()).unwrap_or_else(device)
}

/// Whoever did not add it themselves learns of it.
async fn tell_owner(ctx: &Ctx, tx: &mut Tx, own: &Account) -> Result<()> {
    letter::write(tx, &ctx.app.job_context(), &outbox::NEW_WAY_IN, own, "/account", &[]).await
}

/// `POST /account/passkeys/{id}/end`
pub async fn end(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    if !passkey::end(&mut tx, &actor.account, &id).await? {
        return Err(Error::not_found(format!("account/passkeys/{id}")));
    }
    let act =
        Act { act: "passkey.end", kind: account::KIND, reference: &actor.account, detail: json!({ "passkey": id }) };
    audit::append(&mut tx, ctx.app.clock.now(), &actor.who(), act).await?;
    tx.commit().await?;
    Ok(ctx.to("/account?done=passkey-ended"))
}
