//! Posts that somebody leaves behind: roles that nobody else holds for the same organisation, body or partnership.

use crate::letter;
use jiff::civil::Date;
use platform::Result;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::identity::account;
use platform::identity::role::{self, Given};
use platform::outbox;
use platform::part::{Handing, Look, Open};
use platform::secret::Keyring;
use serde_json::json;
use std::collections::BTreeSet;

/// The kind of such a thing.
pub const KIND: &str = "role";

/// Roles without which something stands still. Membership, and roles for one's own work, end with the person.
const NEEDED: &[&str] = &[
    "organisation-administrator",
    "participation-worker",
    "safeguarding-lead",
    "referral-supervisor",
    "body-secretary",
    "chair",
    "co-chair",
    "data-steward",
    "strategy-officer",
    "report-reviewer",
    "data-protection-officer",
    "system-administrator",
];

/// The posts that only this person holds, or anybody.
pub async fn open(tx: &mut Tx, look: &Look<'_>) -> Result<Vec<Open>> {
    let gone = account::gone(tx, look.today).await?;
    let all: Vec<Given> = role::all(tx).await?.into_iter().filter(|given| given.counts(look.today)).collect();
    let needed = |given: &&Given| NEEDED.contains(&given.held.role.as_str());
    let ours = |given: &&Given| look.account.is_none_or(|account| given.account == account);
    let alone = |given: &&Given| !shared(&all, given, &gone);
    let posts = all.iter().filter(needed).filter(ours).filter(alone);
    Ok(posts.map(thing).collect())
}

/// Whether something would stand still without this role: nobody else holds it for as long.
pub async fn is_needed(tx: &mut Tx, keyring: &Keyring, given: &Given, today: Date) -> Result<bool> {
    if !NEEDED.contains(&given.held.role.as_str()) || !given.counts(today) {
        return Ok(false);
    }
    for other in role::all(tx).await?.iter().filter(|other| other.held == given.held && other.id != given.id) {
        let holder = account::get(tx, keyring, &other.account).await?.filter(|holder| holder.is_active(today));
        let Some(holder) = holder.filter(|_| other.counts(today)) else { continue };
        let last = other.until.into_iter().chain(holder.leaves_on).min();
        if last.is_none_or(|last| given.until.is_some_and(|until| until <= last)) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn shared(all: &[Given], one: &Given, gone: &BTreeSet<String>) -> bool {
    all.iter().any(|other| other.held == one.held && other.account != one.account && !gone.contains(&other.account))
}

fn thing(given: &Given) -> Open {
    Open {
        part: crate::PART.name,
        account: given.account.clone(),
        kind: KIND,
        reference: given.id.clone(),
        words: given.held.role.clone(),
        scope: given.held.scope.clone(),
    }
}

/// Ends the role of one and gives it to the other.
pub async fn take_over(tx: &mut Tx, open: &Open, handing: &Handing<'_>) -> Result<()> {
    let now = handing.context.clock.now();
    let Some(given) = role::get(tx, &open.reference).await?.filter(|given| given.ended_at.is_none()) else {
        return Ok(());
    };
    role::end(tx, &given.id, &handing.who.account, now).await?;
    let term = (handing.today, given.until);
    if role::grant(tx, handing.to, &given.held, term, &handing.who.account, now).await? {
        tell(tx, handing).await?;
    }
    let detail = json!({ "role": given.held.role, "scope": given.held.scope, "from": handing.from });
    let act = Act { act: "role.hand-over", kind: account::KIND, reference: handing.to, detail };
    audit::append(tx, now, handing.who, act).await
}

/// Whoever has the role now learns of it.
async fn tell(tx: &mut Tx, handing: &Handing<'_>) -> Result<()> {
    match account::get(tx, &handing.context.keyring, handing.to).await? {
        Some(to) => letter::write(tx, handing.context, &outbox::ROLE_GIVEN, &to, "/work", &[]).await,
        None => Ok(()),
    }
}
