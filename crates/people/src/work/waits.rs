//! What waits behind each page for people at work, in a few words with a number, so that nobody has to look for it.

use crate::data;
use crate::duty::{self, Answer, Duty};
use crate::member;
use crate::role::{CHANGE_PEOPLE, GIVE_DUTIES, SEE_PEOPLE};
use crate::running::mail;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::{account, invitation};
use platform::job;
use platform::part::{self, Look};
use platform::{Error, Result};
use std::collections::BTreeSet;

/// What waits behind a page; nothing, where nothing does.
pub(super) async fn of(ctx: &Ctx, tx: &mut Tx, path: &str) -> Result<Vec<String>> {
    let counts = match path {
        "/manage/people" => vec![("waits-left", left(ctx, tx).await?)],
        "/manage/invitations" => vec![("waits-invited", invited(ctx, tx).await?)],
        "/manage/actions" => duties(ctx, tx).await?,
        "/manage/data" => requests(ctx, tx).await?,
        "/manage/mail" => vec![("waits-mail", unsent(tx).await?)],
        "/manage/jobs" => vec![("waits-jobs", job::dead(tx).await?.len())],
        _ => parts(ctx, tx, path).await?,
    };
    let some = counts.into_iter().filter(|(_, n)| *n > 0);
    Ok(some.map(|(key, n)| ctx.language.text(key, &[("n", n.into())])).collect())
}

/// What waits behind the page of another crate.
async fn parts(ctx: &Ctx, tx: &mut Tx, path: &str) -> Result<Vec<(&'static str, usize)>> {
    let mut counts = Vec::new();
    for part in ctx.app.parts {
        counts.extend((part.waits)(tx, ctx, path).await?);
    }
    Ok(counts)
}

/// The things that people have left who are gone, and whom whoever is signed in may change.
async fn left(ctx: &Ctx, tx: &mut Tx) -> Result<usize> {
    let (extent, today) = (ctx.actor()?.extent(&CHANGE_PEOPLE), ctx.app.today()?);
    if !extent.is_something() {
        return Ok(0);
    }
    let gone = account::gone(tx, today).await?;
    let mut open = part::open(ctx.app.parts, tx, &Look { plan: &ctx.snapshot, account: None, today }).await?;
    open.retain(|one| gone.contains(&one.account));
    let mut count = 0;
    let leavers: BTreeSet<&str> = open.iter().map(|one| one.account.as_str()).collect();
    for leaver in leavers {
        let reached = match member::one(ctx, tx, &SEE_PEOPLE, leaver).await {
            Ok(member) => member::acting(ctx, &CHANGE_PEOPLE, &member).is_ok(),
            Err(Error::NotFound(_)) => false,
            Err(error) => return Err(error),
        };
        if reached {
            count += open.iter().filter(|one| one.account == leaver).count();
        }
    }
    Ok(count)
}

/// The invitations that nobody has answered.
async fn invited(ctx: &Ctx, tx: &mut Tx) -> Result<usize> {
    let extent = ctx.actor()?.extent(&SEE_PEOPLE);
    let reached =
        |(organisation, scope, _): &&(String, String, i64)| extent.covers(organisation) || extent.covers(scope);
    let waiting = invitation::waiting(tx, ctx.app.clock.now()).await?;
    Ok(number(waiting.iter().filter(reached).map(|(.., n)| *n).sum()))
}

/// The questions about actions that nobody has answered, and those that were answered with no.
async fn duties(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<(&'static str, usize)>> {
    let extent = ctx.actor()?.extent(&GIVE_DUTIES);
    let reached = |duty: &&Duty| {
        let record = ctx.snapshot.get(&duty.reference).filter(|record| record.ended.is_none());
        record.is_some_and(|record| extent.covers(record.text("owner")))
    };
    let gone = account::gone(tx, ctx.app.today()?).await?;
    let all = duty::all(tx, &ctx.app.keyring, "actions").await?;
    let all: Vec<&Duty> = all.iter().filter(reached).collect();
    // Whoever is gone and said nothing is not waited for.
    let open = all.iter().filter(|duty| duty.answered_at.is_none() && !gone.contains(&duty.account)).count();
    let refused = all.iter().filter(|duty| matches!(duty.answer, Some(Answer::No(_)))).count();
    Ok(vec![("waits-no", refused), ("waits-unanswered", open)])
}

/// The letters that could not be sent and are tried again.
async fn unsent(tx: &mut Tx) -> Result<usize> {
    Ok(number(mail::failing(tx).await?.iter().map(|one| one.count).sum()))
}

/// A count of rows, which is never negative.
fn number(count: i64) -> usize {
    usize::try_from(count).unwrap_or_default()
}

/// The requests about data that wait, and those whose time is over.
async fn requests(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<(&'static str, usize)>> {
    let today = ctx.app.today()?;
    let (mut late, mut open) = (0, 0);
    for request in data::all(tx, &ctx.app.keyring).await?.iter().filter(|request| request.decision.is_none()) {
        open += 1;
        late += usize::from(request.deadline(ctx)? < today);
    }
    Ok(vec![("waits-late", late), ("waits-requests", open)])
}
