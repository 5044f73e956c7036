//! The sending of the bulletin: one mail for each member who has anything new, in their language, with how much there is and a link; never with
//! what it is.

use super::wish::{self, ROWS};
use super::{Rhythm, Wish, for_member, gather, issue};
use directory::directory::Directory;
use jiff::{SignedDuration, Timestamp};
use platform::Result;
use platform::db::{Rows, Tx};
use platform::identity::{account, role};
use platform::job::{Context, Doing};
use platform::outbox::{self, BULLETIN, Letter, To};
use platform::permission::Held;
use platform::revision;
use platform::snapshot::Snapshot;
use serde_json::Value;
use std::collections::HashMap;

/// The name of the job of those who are written to every week,
pub const WEEKLY: &str = "bulletin-weekly";
/// and of those who are at once.
pub const AT_ONCE: &str = "bulletin-at-once";

/// So far back goes the first bulletin of a member.
const FIRST: SignedDuration = SignedDuration::from_hours(24 * 7);

/// No further back goes any: whoever comes back after long is not told of all that was meanwhile.
const FURTHEST: SignedDuration = SignedDuration::from_hours(24 * 35);

/// The work of the week.
pub fn weekly<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        issue::clear(tx, context.clock.now()).await?;
        send(tx, context, Rhythm::Weekly).await?;
        Ok(())
    })
}

/// The work of every ten minutes.
pub fn at_once<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        send(tx, context, Rhythm::AtOnce).await?;
        Ok(())
    })
}

/// A member who is written to.
struct Member {
    account: account::Account,
    email: String,
    wish: Wish,
    /// Up to which revision they were told, and when they were written to last.
    told: Option<(i64, Timestamp)>,
}

/// Writes to all of a rhythm who have anything new; answers how many.
pub async fn send(tx: &mut Tx, context: &Context, rhythm: Rhythm) -> Result<usize> {
    let (now, today) = (context.clock.now(), context.today()?);
    // Every ten minutes nobody is asked for whom there is nobody.
    if rhythm == Rhythm::AtOnce && ROWS.in_state(tx, rhythm.name()).await?.is_empty() {
        return Ok(0);
    }
    // What is recorded meanwhile is told next time, whole.
    revision::lock(tx).await?;
    let newest = revision::newest(tx).await?;
    let since = Since::now(tx, now).await?;
    let members = members(tx, context, rhythm).await?;
    let after = |member: &Member| since.of(member.told);
    let Some(first) = members.iter().map(after).min().filter(|first| *first < newest) else { return Ok(0) };
    let changed = gather::changed(tx, (first, newest)).await?;
    let services = directory::store::has_come_since(tx, first).await?;
    if changed.is_empty() && !services {
        return Ok(0);
    }
    let plan = Snapshot::load(tx, context.tables).await?;
    let directory = if services { Some(Directory::now(tx).await?) } else { None };
    let events = gather::events(&plan, &changed, directory.as_ref(), (first, today));
    let (mut rows, mut told, mut sent) = (Rows::default(), Vec::new(), 0);
    for member in &members {
        let (id, after) = (member.account.id.as_str(), after(member));
        let own = for_member(&events, &member.wish, (id, after));
        if own.is_empty() {
            // Of nothing nobody is told; it is not looked for again.
            told.push((id, member.told.map_or(Timestamp::UNIX_EPOCH, |(_, at)| at)));
            continue;
        }
        let (token, stops) = issue::prepare(&mut rows, id, (&own, after), now)?;
        let language = &member.account.language;
        let link = context.link(language, &format!("{}/{token}", issue::PATH));
        let stop = context.link(language, &format!("{}/{stops}/stop", issue::PATH));
        let count = own.len().to_string();
        let letter = Letter {
            template: &BULLETIN,
            language,
            to: To::Mail(member.email.clone()),
            account: Some(id),
            words: &[("link", &link), ("stop", &stop), ("count", &count)],
        };
        outbox::prepare(&mut rows, &context.clock, &context.keyring, &letter)?;
        told.push((id, now));
        sent += 1;
    }
    rows.insert(tx).await?;
    wish::tell(tx, &told, plan.seq).await?;
    Ok(sent)
}

/// Since which revision members are told of what happened.
pub struct Since {
    /// Those who were told of nothing yet: since a week, and not of what the plan began with.
    first: i64,
    /// The others no longer back than this.
    furthest: i64,
}

impl Since {
    /// As it is now.
    pub async fn now(tx: &mut Tx, now: Timestamp) -> Result<Since> {
        let first = revision::before(tx, now - FIRST).await?.max(revision::beginning(tx).await?);
        Ok(Since { first, furthest: revision::before(tx, now - FURTHEST).await? })
    }

    /// For somebody who was told of all up to a revision.
    pub fn of(&self, told: Option<(i64, Timestamp)>) -> i64 {
        told.map_or(self.first, |(seq, _)| seq.max(self.furthest))
    }
}

/// Those who are there, have an address and a role, and are written to by this rhythm now.
async fn members(tx: &mut Tx, context: &Context, rhythm: Rhythm) -> Result<Vec<Member>> {
    let (keyring, zone, today) = (&context.keyring, context.site.zone()?, context.today()?);
    let mut held: HashMap<String, Vec<Held>> = HashMap::new();
    for given in role::all(tx).await?.into_iter().filter(|given| given.counts(today)) {
        held.entry(given.account).or_default().push(given.held);
    }
    let mut said: HashMap<String, platform::sealed::Row> = HashMap::new();
    for row in ROWS.all(tx, keyring).await? {
        said.insert(row.spot[0].clone(), row);
    }
    let (mut told, returned) = (wish::told(tx).await?, outbox::not_reached(tx).await?);
    let mut members = Vec::new();
    for account in account::all(tx, keyring).await? {
        let Some(held) = held.get(&account.id).filter(|_| account.is_active(today)) else { continue };
        let Some(email) = account.email.clone() else { continue };
        let wish = said.get(&account.id).map_or_else(|| wish::by_roles(held), |row| wish::said(row, held));
        let told = told.remove(&account.id);
        let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
        let rests = rhythm == Rhythm::AtOnce && told.is_some_and(|(_, at)| day(at) == today);
        // Whose mail comes back is not written to; what is new waits for them on their page.
        if wish.rhythm == rhythm && !rests && !returned.contains(&account.id) {
            members.push(Member { account, email, wish, told });
        }
    }
    Ok(members)
}
