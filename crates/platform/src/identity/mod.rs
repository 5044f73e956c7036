//! Accounts, the roles they hold, and the ways in which they sign in.
//!
//! An account's name and address are personal: they are sealed under the account's own key, and an address is found by
//! its look-up value. A token, a code or a cookie is stored as its hash only.

pub mod account;
pub mod card;
pub mod invitation;
pub mod openid;
pub mod own;
pub mod passkey;
pub mod role;
pub mod session;
pub mod sign_in;
pub mod standing;
pub mod task;

use crate::audit::Who;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::permission::{Extent, Held, Permission, extent, role_for};
use crate::secret::Keyring;
use jiff::Timestamp;
use jiff::civil::Date;
use session::Session;

/// Whoever is signed in, and what they may do at this moment.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The account.
    pub account: String,
    /// The name by which they are greeted.
    pub name: String,
    /// The organisation they belong to.
    pub organisation: Option<String>,
    /// The roles they hold today.
    pub held: Vec<Held>,
    /// The session.
    pub session: Session,
}

impl Actor {
    /// How far they reach with a permission.
    pub fn extent(&self, permission: &Permission) -> Extent {
        extent(&self.held, permission)
    }

    /// Whether they have the permission for anything at all.
    pub fn may_somewhere(&self, permission: &Permission) -> bool {
        self.extent(permission).is_something()
    }

    /// Whether a link to what needs a permission leads anywhere: for those who have it somewhere, and for whoever can still sign in.
    pub fn may_try(actor: Option<&Actor>, permission: &Permission) -> bool {
        actor.is_none_or(|actor| actor.may_somewhere(permission))
    }

    /// Themselves in the role by which they may do this to something of this organisation or body.
    ///
    /// # Errors
    /// [`Error::NotFound`]: what you may not do is not there.
    pub fn must(&self, permission: &Permission, scope: &str) -> Result<Who> {
        match role_for(&self.held, permission, scope) {
            Some(role) => Ok(Who { account: self.account.clone(), role: role.to_owned() }),
            None => Err(Error::not_found(permission.name)),
        }
    }

    /// Themselves in the first role that gives them this permission anywhere.
    pub fn by(&self, permission: &Permission) -> Who {
        let gives = |role: &str| self.held.iter().any(|held| held.role == role);
        let role = permission.granted.iter().map(|(role, _)| *role).find(|role| gives(role));
        Who { account: self.account.clone(), role: role.unwrap_or_default().to_owned() }
    }

    /// Themselves, by no role.
    pub fn who(&self) -> Who {
        Who::account(&self.account)
    }
}

/// Whoever holds this session, with the roles that they hold today; nobody when it has ended or its account has.
pub async fn actor(tx: &mut Tx, keyring: &Keyring, token: &str, now: Timestamp, today: Date) -> Result<Option<Actor>> {
    let Some(session) = session::of(tx, token, now).await? else { return Ok(None) };
    let Some(account) = account::get(tx, keyring, &session.account).await? else { return Ok(None) };
    if !account.is_active(today) {
        return Ok(None);
    }
    let held = role::held(tx, &account.id, today).await?;
    Ok(Some(Actor { account: account.id, name: account.name, organisation: account.organisation, held, session }))
}
