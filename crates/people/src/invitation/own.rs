//! What somebody who is signed in is offered: they accept it, or not.

use super::{accept, act};
use crate::work::{role_about, role_line};
use axum::extract::Path;
use axum::response::Response;
use platform::audit;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::invitation::{self, Answer, Invitation};
use platform::page::desk::{Cell, Desk, Field, FormBlock, Table};
use platform::{Error, Result};

/// The part on the page of one's own work.
pub(crate) async fn section(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    let open = offered(ctx, tx).await?;
    if open.is_empty() {
        return Ok(desk);
    }
    let row = |one: &Invitation| {
        let (line, about) = (role_line(ctx, &one.held), role_about(ctx, &one.held.role));
        let button = |value: &str| {
            let path = format!("/work/invitations/{}", one.id);
            let form = FormBlock::new(path, ctx.t(&format!("offer-{value}"))).field(Field::hidden("answer", value));
            Cell::Button(form.about(&line.text))
        };
        vec![Cell::Part(line.clone()), Cell::words(about), button("accept"), button("decline")]
    };
    let headings = ["role-heading", "role-for", "offer-accept", "offer-decline"].map(|key| ctx.t(key)).into();
    let rows = open.iter().map(row).collect();
    Ok(desk.table(Table { caption: ctx.t("offer-title"), headings, rows, empty: String::new() }))
}

/// The open invitations to whoever is signed in.
async fn offered(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Invitation>> {
    let now = ctx.app.clock.now();
    let mut all = invitation::to_account(tx, &ctx.app.keyring, &ctx.actor()?.account).await?;
    all.retain(|one| one.is_open(now));
    Ok(all)
}

/// `POST /work/invitations/{id}`
pub async fn answer(ctx: Ctx, Path(id): Path<String>, form: Form) -> Result<Response> {
    let actor = ctx.actor()?;
    let mut tx = ctx.app.db.write().await?;
    let found = offered(&ctx, &mut tx).await?.into_iter().find(|one| one.id == id);
    let one = found.ok_or_else(|| Error::not_found(format!("work/invitations/{id}")))?;
    let done = match form.text("answer") {
        "accept" => {
            accept(&ctx.app, &mut tx, &actor.account, &one).await?;
            "accepted"
        }
        "decline" => {
            let now = ctx.app.clock.now();
            invitation::settle(&mut tx, &id, Answer::Declined, Some(&actor.account), now).await?;
            audit::append(&mut tx, now, &actor.who(), act("invitation.decline", &id, &one.held)).await?;
            "declined"
        }
        _ => return Err(Error::invalid(ctx.t("offer-fault"))),
    };
    tx.commit().await?;
    Ok(ctx.to(&format!("/work?done={done}")))
}
