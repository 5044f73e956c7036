//! A code on a card for a young person without e-mail, from the worker who knows them.

use super::roles::YOUNG;
use super::{Member, one};
use crate::role::{GIVE_CARDS, SEE_PEOPLE};
use crate::sign_in::passkey;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::i18n::{self, Language};
use platform::identity::{self, Actor, account, card, session};
use platform::page::desk::{Block, Desk, Field, FormBlock};
use platform::page::{Slip, address, date_in_words};
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

/// Whether whoever is signed in may give this person a card.
pub(crate) fn may_give(ctx: &Ctx, member: &Member) -> bool {
    ctx.actor().is_ok_and(|actor| giving(actor, member).is_ok())
}

/// The part on the page of a person about their card.
pub(crate) async fn section(ctx: &Ctx, tx: &mut Tx, member: &Member, desk: Desk) -> Result<Desk> {
    let id = &member.account.id;
    let until_when = card::until(tx, id, ctx.app.clock.now()).await?;
    if !may_give(ctx, member) {
        let is_without = member.account.email.is_none() && member.account.ended_at.is_none() && until_when.is_none();
        return Ok(if is_without { desk.words(ctx.t("card-by-worker")) } else { desk });
    }
    let words = match until_when {
        Some(at) => until(ctx, ctx.language, "card-until", at)?,
        None => ctx.t("card-none"),
    };
    let replaces = card::present(tx, id).await?;
    Ok(desk.heading(ctx.t("card-title")).words(words).form(form(id, replaces.as_deref(), ctx.t("card-make"))))
}

/// The form that makes a code. It names the card that it replaces, so that it does its work once.
fn form(id: &str, replaces: Option<&str>, button: String) -> FormBlock {
    FormBlock::new(format!("/manage/people/{id}/card"), button)
        .field(Field::hidden("replaces", replaces.unwrap_or_default()))
}

/// A sentence with the day until which a card works.
fn until(ctx: &Ctx, language: &Language, key: &str, at: Timestamp) -> Result<String> {
    let day = date_in_words(language, &at.to_zoned(ctx.app.site.zone()?).date().to_string());
    Ok(language.text(key, &[("day", day.into())]))
}

/// `POST /manage/people/{id}/card`: makes a code and shows it once, on a card to be printed.
///
/// While a card works it first asks whether to end it. A form that was sent before makes nothing: whoever loads the
/// page with the code again has it on paper, and it still works.
pub async fn give(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let member = one(&ctx, &mut tx, &SEE_PEOPLE, &id).await?;
    let who = giving(actor, &member)?;
    let now = ctx.app.clock.now();
    // Written first, since it makes a second sending of the same form wait until this one is through.
    let act = Act { act: "card.give", kind: account::KIND, reference: &id, detail: json!({}) };
    audit::append(&mut tx, now, &who, act).await?;
    let replaces = card::present(&mut tx, &id).await?;
    if replaces.as_deref().unwrap_or_default() != sent.text("replaces") {
        return twice(&ctx, &member);
    }
    if let Some(at) = card::until(&mut tx, &id, now).await?
        && !sent.has("sure")
    {
        let form = form(&id, replaces.as_deref(), ctx.t("card-replace")).field(Field::hidden("sure", "yes"));
        return page(&ctx, &member, ctx.t("card-replace-title"))
            .words(until(&ctx, ctx.language, "card-until", at)?)
            .words(ctx.t("card-replace-words"))
            .form(form.dangerous())
            .link(ctx.t("card-keep"), &format!("/manage/people/{id}"))
            .show(&ctx);
    }
    // Whoever found a lost card is out, and so is any passkey that they added.
    session::end_all(&mut tx, &id, None).await?;
    identity::passkey::end_all(&mut tx, &id).await?;
    let code = card::issue(&mut tx, &id, &actor.account, now, card::GOOD_FOR).await?;
    tx.commit().await?;
    let slip = slip(&ctx, &member, code, now + card::GOOD_FOR)?;
    let unchecked = !slip.language.is_english();
    // The title stands at the head of what a browser prints, so it says no name.
    let desk = page(&ctx, &member, ctx.t("card-title")).block(Block::Slip(slip)).words(ctx.t("card-made"));
    let desk = if unchecked { desk.words(ctx.t("card-unchecked")) } else { desk };
    let desk = if passkey::party(&ctx).is_some() { desk.words(ctx.t("passkey-card")) } else { desk };
    desk.link(ctx.t("card-back"), &format!("/manage/people/{id}")).show(&ctx)
}

/// The card itself, in the language of whoever gets it: it says no name, for whoever finds it.
fn slip(ctx: &Ctx, member: &Member, code: String, at: Timestamp) -> Result<Slip> {
    let site = &ctx.app.site;
    let own = i18n::language(&member.account.language).filter(|own| site.offers(own.tag));
    let language = own.unwrap_or_else(i18n::english);
    let words = |key: &str| language.text(key, &[]);
    Ok(Slip {
        language,
        address: [ctx.app.base_url.to_string(), address(language, "/sign-in/card", None)],
        code,
        words: vec![until(ctx, language, "card-slip-until", at)?, words("card-slip-how"), words("card-slip-lost")],
    })
}

fn page(ctx: &Ctx, member: &Member, title: String) -> Desk {
    Desk::new(ctx, title)
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .under(&member.account.name, &format!("/manage/people/{}", member.account.id))
}

/// The answer to a form that was sent before, or was open while somebody else made a code.
fn twice(ctx: &Ctx, member: &Member) -> Result<Response> {
    page(ctx, member, ctx.t("card-twice-title"))
        .status(StatusCode::CONFLICT)
        .words(ctx.t("card-twice"))
        .link(ctx.t("card-back"), &format!("/manage/people/{}", member.account.id))
        .show(ctx)
}
