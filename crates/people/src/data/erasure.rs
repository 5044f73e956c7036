//! Erasing a person: every part's words about them go, a stub and the ciphertext stay.

use super::hold;
use crate::role::{CHANGE_PEOPLE, SEE_PEOPLE};
use crate::{leaving, member};
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account;
use platform::job::Context;
use platform::page::desk::{Block, Desk};
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

/// That nothing can be erased, on a site that keeps no ledger.
pub(super) fn no_ledger(ctx: &Ctx) -> Option<String> {
    ctx.app.ledger.is_none().then(|| ctx.t("data-no-ledger"))
}

/// What stands in the way of erasing something of an account.
pub(super) async fn hindrance(ctx: &Ctx, tx: &mut Tx, account: &str) -> Result<Option<String>> {
    if hold::holds(tx, account).await? { Ok(Some(ctx.t("hold-warning"))) } else { Ok(no_ledger(ctx)) }
}

/// What an erasure would leave without anybody, and the way to hand it over first.
pub(super) async fn consequences(ctx: &Ctx, tx: &mut Tx, account: &str, desk: Desk) -> Result<Desk> {
    let desk = match no_ledger(ctx) {
        Some(words) => desk.block(Block::Warning(words)),
        None => desk,
    };
    let open = leaving::open(ctx, tx, Some(account)).await?;
    if open.is_empty() {
        return Ok(desk);
    }
    let desk = desk.table(leaving::table(ctx, &open)).words(ctx.t("data-left-behind"));
    let member = member::one(ctx, tx, &SEE_PEOPLE, account).await?;
    Ok(if member::acting(ctx, &CHANGE_PEOPLE, &member).is_ok() {
        desk.link(ctx.t("leaving-hand-over"), &leaving::path(account))
    } else {
        desk.words(ctx.t("data-hand-over-ask")).link(ctx.t("data-person"), &format!("/manage/people/{account}"))
    })
}
