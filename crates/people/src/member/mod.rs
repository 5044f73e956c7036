//! The people who have an account: who may see and change whom.

pub mod cards;
pub mod pages;
pub mod roles;

use crate::role::role_named;
use jiff::civil::Date;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account::{self, Account};
use platform::identity::role::{self, Given};
use platform::permission::{Extent, HeldFor, Permission, Reach, role_for};
use platform::{Error, Result};
use std::collections::HashMap;

/// An account with the roles that it was ever given.
pub struct Member {
    /// The account.
    pub account: Account,
    /// The roles.
    pub given: Vec<Given>,
}

impl Member {
    /// The last day on which somebody holds a role: its own, the last day of their account, or the day on which it ended.
    pub fn last_day(&self, ctx: &Ctx, given: &Given) -> Option<Date> {
        let zone = ctx.app.site.zone().ok();
        let ended = self.account.ended_at.and_then(|at| Some(at.to_zoned(zone?).date()));
        given.until.into_iter().chain(self.account.leaves_on).chain(ended).min()
    }

    fn is_within(&self, extent: &Extent, today: Date) -> bool {
        reaches(extent, self.account.organisation.as_deref(), &self.given, today)
    }
}

/// Whether somebody of this organisation, with these roles, is within reach: by the organisation, or by what a role is
/// held for today or later.
pub fn reaches(extent: &Extent, organisation: Option<&str>, given: &[Given], today: Date) -> bool {
    let roles = given.iter().filter(|given| given.is_to_come(today)).map(|given| given.held.scope.as_str());
    *extent == Extent::All || organisation.into_iter().chain(roles).any(|scope| extent.covers(scope))
}

/// Everybody whom this permission reaches.
pub async fn all(ctx: &Ctx, tx: &mut Tx, permission: &Permission) -> Result<Vec<Member>> {
    let (extent, today) = (ctx.actor()?.extent(permission), ctx.app.today()?);
    let mut given: HashMap<String, Vec<Given>> = HashMap::new();
    for one in role::all(tx).await? {
        given.entry(one.account.clone()).or_default().push(one);
    }
    let accounts = account::all(tx, &ctx.app.keyring).await?;
    let members = accounts.into_iter().map(|account| {
        let given = given.remove(&account.id).unwrap_or_default();
        Member { account, given }
    });
    Ok(members.filter(|member| member.is_within(&extent, today)).collect())
}

/// One of them.
///
/// # Errors
/// [`Error::NotFound`], also for somebody whom the permission does not reach.
pub async fn one(ctx: &Ctx, tx: &mut Tx, permission: &Permission, id: &str) -> Result<Member> {
    let missing = || Error::not_found(format!("manage/people/{id}"));
    let account = account::get(tx, &ctx.app.keyring, id).await?.ok_or_else(missing)?;
    let given = role::of(tx, id).await?;
    let member = Member { account, given };
    if member.is_within(&ctx.actor()?.extent(permission), ctx.app.today()?) { Ok(member) } else { Err(missing()) }
}

/// Whoever is signed in, in the role by which they may do this to a person of this organisation.
///
/// Who looks after one organisation does nothing to somebody who holds a role for the whole partnership.
///
/// # Errors
/// [`Error::NotFound`], when they may not.
pub fn acting(ctx: &Ctx, permission: &Permission, member: &Member) -> Result<Who> {
    let (actor, today) = (ctx.actor()?, ctx.app.today()?);
    let scope = member.account.organisation.as_deref().unwrap_or_default();
    let above = |given: &Given| {
        let partnership = role_named(&given.held.role).is_some_and(|role| role.held_for == HeldFor::Partnership);
        given.is_to_come(today) && partnership
    };
    match role_for(&actor.held, permission, scope) {
        Some(role) if permission.granted.contains(&(role, Reach::All)) || !member.given.iter().any(above) => {
            Ok(Who { account: actor.account.clone(), role: role.to_owned() })
        }
        _ => Err(Error::not_found(format!("manage/people/{}", member.account.id))),
    }
}
