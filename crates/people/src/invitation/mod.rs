//! Inviting people: one by one or by a spreadsheet, sent again, taken back; and accepting it, or not.
//!
//! Who has no account gets one by signing in, and accepts by that the invitation whose link they followed, or the only
//! one there is. Anything else that is offered they are asked about on the page of their own work, as is whoever has an
//! account already. Whoever invites learns of neither before it is accepted.

pub mod form;
pub mod import;
pub mod letters;
pub mod link;
pub mod list;
pub mod own;
pub mod pages;

use crate::role::INVITE;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{App, Ctx};
use platform::identity::Actor;
use platform::identity::invitation::{self, Answer, Invitation, KIND};
use platform::identity::{account, role};
use platform::permission::{Held, Permission, role_for};
use platform::{Error, Result};
use serde_json::json;

/// The invitations that this permission reaches, newest first, with their words unopened: by the organisation, or by what
/// the role is held for.
pub async fn all(ctx: &Ctx, tx: &mut Tx, permission: &Permission) -> Result<Vec<Invitation>> {
    let mut all = invitation::all(tx).await?;
    let actor = ctx.actor()?;
    all.retain(|one| role_over(actor, permission, &one.organisation, &one.held).is_some());
    Ok(all)
}

/// One of them.
///
/// # Errors
/// [`Error::NotFound`], also for one that the permission does not reach.
pub async fn one(ctx: &Ctx, tx: &mut Tx, permission: &Permission, id: &str) -> Result<Invitation> {
    let found = invitation::get(tx, &ctx.app.keyring, id).await?;
    let actor = ctx.actor()?;
    let reached = found.filter(|one| role_over(actor, permission, &one.organisation, &one.held).is_some());
    reached.ok_or_else(|| Error::not_found(format!("manage/invitations/{id}")))
}

/// The role by which somebody may do this to an invitation to an organisation, for a role. The secretary of a body invites
/// to it from any organisation.
fn role_over<'a>(actor: &'a Actor, permission: &Permission, organisation: &str, held: &Held) -> Option<&'a str> {
    let over = |scope: &str| role_for(&actor.held, permission, scope);
    over(organisation).or_else(|| over(&held.scope))
}

/// Whoever is signed in, in the role by which they may send an invitation again or take it back.
///
/// # Errors
/// [`Error::NotFound`], when they may not.
pub fn inviting(actor: &Actor, one: &Invitation) -> Result<Who> {
    match role_over(actor, &INVITE, &one.organisation, &one.held) {
        Some(role) => Ok(Who { account: actor.account.clone(), role: role.to_owned() }),
        None => Err(Error::not_found(format!("manage/invitations/{}", one.id))),
    }
}

/// What the audit says of a role that is offered, or was.
pub(crate) fn act<'a>(name: &'a str, id: &'a str, held: &Held) -> Act<'a> {
    Act { act: name, kind: KIND, reference: id, detail: json!({ "role": held.role, "scope": held.scope }) }
}

/// Accepts what is meant by a first sign-in: the invitation whose link was followed, or the only one there is.
pub async fn accept_meant(app: &App, tx: &mut Tx, account: &str, link: Option<&str>) -> Result<()> {
    let now = app.clock.now();
    let mut open = invitation::to_account(tx, &app.keyring, account).await?;
    open.retain(|one| one.is_open(now));
    match invitation::meant(&open, link) {
        Some(one) => accept(app, tx, account, one).await,
        None => Ok(()),
    }
}

/// Accepts one: the role is held from now on, or from its first day, and the words of the invitation go.
///
/// Nothing happens when something had become of it meanwhile.
pub async fn accept(app: &App, tx: &mut Tx, account: &str, one: &Invitation) -> Result<()> {
    let (now, today) = (app.clock.now(), app.today()?);
    if !invitation::settle(tx, &one.id, Answer::Accepted, Some(account), now).await? {
        return Ok(());
    }
    account::belongs(tx, account, &one.organisation).await?;
    let from = one.from.unwrap_or(today).max(today);
    // A role whose last day went by while the invitation waited is not held any more.
    if one.until.is_none_or(|last| from <= last) {
        role::grant(tx, account, &one.held, (from, one.until), &one.given_by, now).await?;
    }
    invitation::erase(tx, &one.id).await?;
    audit::append(tx, now, &Who::account(account), act("invitation.accept", &one.id, &one.held)).await
}
