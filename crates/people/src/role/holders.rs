//! Who holds a role by which something is allowed.

use jiff::civil::Date;
use platform::Result;
use platform::db::Tx;
use platform::identity::account::{self, Account};
use platform::identity::role;
use platform::permission::{Held, Permission, role_for};
use platform::secret::Keyring;

/// Whether a role is one by which this is allowed.
pub fn is_granted(permission: &Permission, role: &str) -> bool {
    permission.granted.iter().any(|(granted, _)| *granted == role)
}

/// Who is there and may do this to something of an organisation or body; of nothing, whoever may for all.
///
/// # Errors
/// When the database fails.
pub async fn reaching(
    tx: &mut Tx,
    keyring: &Keyring,
    (permission, scope): (&Permission, &str),
    today: Date,
) -> Result<Vec<Account>> {
    let given = role::all(tx).await?;
    let reaches = |account: &Account| {
        let own = given.iter().filter(|one| one.account == account.id && one.counts(today));
        let held: Vec<Held> = own.map(|one| one.held.clone()).collect();
        role_for(&held, permission, scope).is_some()
    };
    let accounts = account::all(tx, keyring).await?;
    Ok(accounts.into_iter().filter(|account| account.is_active(today) && reaches(account)).collect())
}

/// Who is there and holds a role by which this is allowed: anywhere, or for one of these organisations and bodies.
///
/// # Errors
/// When the database fails.
pub async fn holders(
    tx: &mut Tx,
    keyring: &Keyring,
    (permission, scopes): (&Permission, Option<&[&str]>),
    today: Date,
) -> Result<Vec<Account>> {
    let given = role::all(tx).await?;
    let within = |scope: &str| scopes.is_none_or(|scopes| !scope.is_empty() && scopes.contains(&scope));
    let holds = |account: &Account| {
        let own = |one: &&role::Given| one.account == account.id && one.counts(today) && within(&one.held.scope);
        given.iter().filter(own).any(|one| is_granted(permission, &one.held.role))
    };
    let accounts = account::all(tx, keyring).await?;
    Ok(accounts.into_iter().filter(|account| account.is_active(today) && holds(account)).collect())
}
