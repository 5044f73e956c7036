//! Erasing a person: every part's words about them go, a stub and the ciphertext stay.

use super::hold;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::identity::account;
use platform::job::Context;
use platform::part::{self, Erasing};
use platform::{Error, Result};
use serde_json::Value;

/// Erases an account from all parts. Whoever calls it commits, and then calls [`platform::db::Db::forget`].
///
/// # Errors
/// [`Error::Invalid`], while something of theirs must be kept by a legal hold.
pub async fn erase(tx: &mut Tx, context: &Context, id: &str, who: &Who, detail: Value) -> Result<()> {
    account::lock(tx, id).await?;
    if hold::holds(tx, id).await? {
        return Err(Error::invalid("A legal hold is on this account: nothing of it may be erased until it ends."));
    }
    let now = context.clock.now();
    let erasing = Erasing { account: id, keyring: Some(&context.keyring), who, now };
    part::erase(context.parts, tx, &erasing).await?;
    audit::append(tx, now, who, Act { act: "account.erase", kind: account::KIND, reference: id, detail }).await?;
    let reason = if who.role.is_empty() { "retention" } else { "asked" };
    context.erased(account::KIND, id, reason)
}
