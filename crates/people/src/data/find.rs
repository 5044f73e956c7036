//! Looking for a person over all parts, by an address or other words, for somebody without an account.

use super::found::list;
use super::list::entry;
use crate::role::PROTECT_DATA;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Desk, Field, FormBlock};
use platform::part::{self, Found};
use platform::sought::{LEAST, Sought};
use platform::{Error, Result};
use serde_json::json;

/// `POST /manage/data/find`: by `post`, so that nobody's address or name stands in an address line or a log.
pub async fn find(ctx: Ctx, form: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&PROTECT_DATA);
    let Some(sought) = Sought::read(form.text("wanted")) else {
        let faults = vec![("wanted".to_owned(), fault(&ctx))];
        return search(&ctx).faults(faults.clone()).form(search_form(&ctx).again(&form, &faults)).show(&ctx);
    };
    let app = &ctx.app;
    let mut tx = app.db.write().await?;
    let found = part::find(app.parts, &mut tx, &app.keyring, &sought).await?;
    let act = Act { act: "data.find", kind: "", reference: "", detail: json!({ "found": found.len() }) };
    audit::append(&mut tx, app.clock.now(), &who, act).await?;
    read_entries(&ctx, &mut tx, &found).await?;
    tx.commit().await?;
    list(&ctx, &mut app.db.read().await?, form.text("wanted"), &found).await?.show(&ctx)
}

/// Writes down which confidential words were shown.
pub(super) async fn read_entries(ctx: &Ctx, tx: &mut Tx, found: &[Found]) -> Result<()> {
    for one in found.iter().filter(|one| [super::KIND, super::hold::KIND].contains(&one.kind)) {
        entry(ctx, tx, "data.read", (one.kind, &one.reference)).await?;
    }
    Ok(())
}

/// What was sent along to be looked for again.
///
/// # Errors
/// [`Error::Invalid`], when it is too little.
pub(super) fn sought(ctx: &Ctx, form: &Form) -> Result<Sought> {
    Sought::read(form.text("wanted")).ok_or_else(|| Error::invalid(fault(ctx)))
}

fn fault(ctx: &Ctx) -> String {
    ctx.language.text("data-find-fault", &[("n", LEAST.into())])
}

/// The page on which somebody is looked for.
pub(super) fn search(ctx: &Ctx) -> Desk {
    Desk::new(ctx, ctx.t("data-find")).under(ctx.t("work-title"), "/work").under(ctx.t("data-title"), "/manage/data")
}

/// The form by which one looks.
pub(super) fn search_form(ctx: &Ctx) -> FormBlock {
    let hint = ctx.language.text("data-find-hint", &[("n", LEAST.into())]);
    let wanted = Field::line("wanted", ctx.t("data-find-wanted")).hint(hint);
    FormBlock::new("/manage/data/find", ctx.t("nav-search")).field(wanted)
}
