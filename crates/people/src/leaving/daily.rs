//! Each night: whoever's last day is over is let go, what they left goes to the person who was named, and who ought to
//! know is reminded of what is still open.

use super::{Leaving, of, path, posts};
use crate::letter;
use crate::member::roles::gives_by;
use crate::role::CHANGE_PEOPLE;
use jiff::civil::Date;
use platform::Result;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::identity::account::{self, Account};
use platform::identity::role;
use platform::job::{Context, Doing};
use platform::outbox;
use platform::part::{self, Handing, Look, Open};
use platform::permission::{Held, Reach, role_for};
use platform::snapshot::Snapshot;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The name of the job.
pub const JOB: &str = "leaving";

/// How many days before the last one a reminder goes out.
const BEFORE: [i32; 4] = [14, 7, 3, 1];

/// The job.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move { Ok(all(context, tx).await?) })
}

/// What is done in one night.
pub async fn all(context: &Context, tx: &mut Tx) -> Result<()> {
    let today = context.today()?;
    let plan = Snapshot::load(tx, context.tables).await?;
    let accounts = account::all(tx, &context.keyring).await?;
    for account in accounts.iter().filter(|one| one.ended_at.is_none() && !one.is_active(today)) {
        let open = part::open(context.parts, tx, &look(&plan, Some(&account.id), today)).await?;
        let leaving = of(tx, &account.id).await?;
        if let Some(leaving) = &leaving {
            hand_over(context, tx, &open, leaving, &accounts).await?;
        }
        let who = Who::program("job leaving");
        account::end(tx, &account.id, &who.account, context.clock.now()).await?;
        let act = Act { act: "account.end", kind: account::KIND, reference: &account.id, detail: json!({}) };
        audit::append(tx, context.clock.now(), &who, act).await?;
    }
    remind(context, tx, &look(&plan, None, today), &accounts).await
}

fn look<'a>(plan: &'a Snapshot, account: Option<&'a str>, today: Date) -> Look<'a> {
    Look { plan, account, today }
}

/// Gives what is open to the successor; or, when they are gone themselves, to whoever named them. A role goes on only
/// as far as whoever named the successor may give it; the rest stays on the list of what is to be handed over.
async fn hand_over(
    context: &Context,
    tx: &mut Tx,
    open: &[Open],
    leaving: &Leaving,
    accounts: &[Account],
) -> Result<()> {
    let today = context.today()?;
    let active = |id: &str| accounts.iter().find(|account| account.id == id && account.is_active(today));
    let named = [leaving.successor.as_str(), leaving.set_by.account.as_str()];
    let Some(to) = named.into_iter().find_map(active) else { return Ok(()) };
    // What they hold today counts: whoever has lost a role meanwhile passes nothing on by it.
    let setter = match active(&leaving.set_by.account) {
        Some(setter) => role::held(tx, &setter.id, today).await?,
        None => Vec::new(),
    };
    for one in open {
        let post = Held { role: one.words.clone(), scope: one.scope.clone() };
        let given = gives_by(&setter, &post).is_some() && to.id != leaving.set_by.account && to.email.is_some();
        if one.kind != posts::KIND || given {
            let handing = Handing { context, from: &one.account, to: &to.id, who: &leaving.set_by, today };
            part::take_over(context.parts, tx, one, &handing).await?;
        }
    }
    Ok(())
}

/// Reminds of what is open: the person and whoever set the day before it, the latter each day after it.
async fn remind(context: &Context, tx: &mut Tx, look: &Look<'_>, accounts: &[Account]) -> Result<()> {
    let open = part::open(context.parts, tx, look).await?;
    let owners: BTreeSet<&str> = open.iter().map(|open| open.account.as_str()).collect();
    for account in accounts.iter().filter(|account| owners.contains(account.id.as_str())) {
        let gone = !account.is_active(look.today);
        if !gone && !is_reminded(account.leaves_on, look.today) {
            continue;
        }
        let mut readers = responsible(tx, account, accounts, look.today).await?;
        if !gone {
            letter::write(tx, context, &outbox::HAND_OVER, account, "/work", &[]).await?;
            readers.retain(|reader| reader.id != account.id);
        }
        for reader in readers {
            letter::write(tx, context, &outbox::HAND_OVER, reader, &path(&account.id), &[]).await?;
        }
    }
    Ok(())
}

fn is_reminded(leaves_on: Option<Date>, today: Date) -> bool {
    let days = leaves_on.and_then(|last| today.until(last).ok()).map(|span| span.get_days());
    days.is_some_and(|days| BEFORE.contains(&days))
}

/// Whoever set the last day. Where nobody did, or they are gone: whoever may change this person, the nearest first.
async fn responsible<'a>(
    tx: &mut Tx,
    account: &Account,
    accounts: &'a [Account],
    today: Date,
) -> Result<Vec<&'a Account>> {
    let active = |one: &&Account| one.is_active(today);
    if let Some(leaving) = of(tx, &account.id).await? {
        let setter = accounts.iter().find(|one| one.id == leaving.set_by.account).filter(active);
        if let Some(setter) = setter {
            return Ok(vec![setter]);
        }
    }
    let scope = account.organisation.as_deref().unwrap_or_default();
    let (mut near, mut far) = (Vec::new(), Vec::new());
    for one in accounts.iter().filter(active).filter(|one| one.id != account.id) {
        let held = role::held(tx, &one.id, today).await?;
        match role_for(&held, &CHANGE_PEOPLE, scope) {
            Some(role) if CHANGE_PEOPLE.granted.contains(&(role, Reach::Own)) => near.push(one),
            Some(_) => far.push(one),
            None => {}
        }
    }
    Ok(if near.is_empty() { far } else { near })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn reminders_go_out_on_four_days_before_the_last() {
        let last = Some(date(2027, 3, 1));
        let days = [(2, 15), (2, 16), (2, 22), (2, 26), (2, 27), (2, 28)];
        let told: Vec<_> = days.into_iter().filter(|(m, d)| is_reminded(last, date(2027, *m, *d))).collect();
        assert_eq!(told, [(2, 15), (2, 22), (2, 26), (2, 28)]);
        assert!(!is_reminded(None, date(2027, 2, 15)));
    }
}
