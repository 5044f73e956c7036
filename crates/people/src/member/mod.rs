//! The people who have an account: who may see and change whom.

pub mod cards;
pub mod import;
pub mod invite;
pub mod pages;
pub mod roles;

use platform::audit::Who;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::Actor;
use platform::identity::account::{self, Account};
use platform::identity::role::{self, Given};
use platform::permission::{Extent, Permission, role_for};
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
    /// The organisation and bodies by which somebody may see this person.
    fn scopes(&self) -> impl Iterator<Item = &str> {
        let roles = self.given.iter().filter(|given| given.ended_at.is_none()).map(|given| given.held.scope.as_str());
        self.account.organisation.as_deref().into_iter().chain(roles).filter(|scope| !scope.is_empty())
    }

    fn is_within(&self, extent: &Extent) -> bool {
        *extent == Extent::All || self.scopes().any(|scope| extent.covers(scope))
    }
}

/// Everybody whom this permission reaches.
pub async fn all(ctx: &Ctx, tx: &mut Tx, permission: &Permission) -> Result<Vec<Member>> {
    let extent = ctx.actor()?.extent(permission);
    let mut given: HashMap<String, Vec<Given>> = HashMap::new();
    for one in role::all(tx).await? {
        given.entry(one.account.clone()).or_default().push(one);
    }
    let accounts = account::all(tx, &ctx.app.keyring).await?;
    let members = accounts.into_iter().map(|account| {
        let given = given.remove(&account.id).unwrap_or_default();
        Member { account, given }
    });
    Ok(members.filter(|member| member.is_within(&extent)).collect())
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
    if member.is_within(&ctx.actor()?.extent(permission)) { Ok(member) } else { Err(missing()) }
}

/// Whoever is signed in, in the role by which they may do this to a person of this organisation.
///
/// # Errors
/// [`Error::NotFound`], when they may not.
pub fn acting(actor: &Actor, permission: &Permission, account: &Account) -> Result<Who> {
    let scope = account.organisation.as_deref().unwrap_or_default();
    match role_for(&actor.held, permission, scope) {
        Some(role) => Ok(Who { account: actor.account.clone(), role: role.to_owned() }),
        None => Err(Error::not_found(format!("manage/people/{}", account.id))),
    }
}
