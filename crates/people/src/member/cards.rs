//! A code on a card for a young person without e-mail, from the worker who knows them.

use super::roles::YOUNG;
use super::{Member, one};
use crate::role::{GIVE_CARDS, SEE_PEOPLE};
use crate::sign_in::passkey;
use axum::extract::Path;
use axum::response::Response;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::{self, Actor, account, card, session};
use platform::page::date_in_words;
use platform::page::desk::{Block, Desk, FormBlock};
use platform::permission::role_for;
use platform::{Error, Result};
use serde_json::json;

/// Whoever is signed in, in the role by which they may give this person a card.
fn giving(actor: &Actor, member: &Member) -> Result<Who> {
    let account = &member.account;
    let only_young = member.given.iter().filter(|given| given.ended_at.is_none()).all(|given| given.held.role == YOUNG);
    let scope = account.organisation.as_deref().unwrap_or_default();
    match role_for(&actor.held, &GIVE_CARDS, scope) {
        Some(role) if account.email.is_none() && only_young && account.ended_at.is_none() => {
            Ok(Who { account: actor.account.clone(), role: role.to_owned() })
        }
        _ => Err(Error::not_found(GIVE_CARDS.name)),
    }
}

/// The part on the page of a person about their card.
pub(crate) async fn section(ctx: &Ctx, tx: &mut Tx, member: &Member, desk: Desk) -> Result<Desk> {
    if giving(ctx.actor()?, member).is_err() {
        return Ok(desk);
    }
    let until = card::until(tx, &member.account.id, ctx.app.clock.now()).await?;
    let words = match until {
        Some(at) => {
            let day = date_in_words(ctx.language, &at.to_zoned(ctx.app.site.zone()?).date().to_string());
            ctx.language.text("card-until", &[("day", day.into())])
        }
        None => ctx.t("card-none"),
    };
    let form = FormBlock::new(format!("/manage/people/{}/card", member.account.id), ctx.t("card-make"));
    Ok(desk.heading(ctx.t("card-title")).words(words).form(form))
}

/// `POST /manage/people/{id}/card`: makes a code and shows it once.
pub async fn give(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let member = one(&ctx, &mut tx, &SEE_PEOPLE, &id).await?;
    let who = giving(actor, &member)?;
    let now = ctx.app.clock.now();
    // Whoever found a lost card is out, and so is any passkey that they added.
    session::end_all(&mut tx, &id, None).await?;
    identity::passkey::end_all(&mut tx, &id).await?;
    let code = card::issue(&mut tx, &id, &actor.account, now, card::GOOD_FOR).await?;
    let act = Act { act: "card.give", kind: account::KIND, reference: &id, detail: json!({}) };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    let desk = Desk::new(&ctx, format!("{}: {}", ctx.t("card-title"), member.account.name))
        .words(ctx.t("card-made"))
        .block(Block::Code(code))
        .words(ctx.t("card-how"));
    let desk = if passkey::party(&ctx).is_some() { desk.words(ctx.t("passkey-card")) } else { desk };
    desk.link(ctx.t("card-back"), &format!("/manage/people/{id}")).show(&ctx)
}
