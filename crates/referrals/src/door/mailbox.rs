//! Where the officer who looks after the network says which mailbox is told of what comes for services where nobody has an account.

use super::{mailbox, set_mailbox};
use crate::{service, team, watch};
use axum::extract::Path;
use axum::response::Response;
use openreferral::read::is_email;
use people::role::WATCH_REFERRALS;
use platform::Result;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use serde_json::json;

/// The path of this page.
pub const PATH: &str = "/manage/referrals/mailboxes";

/// The field of the address of a service: a page has one for each.
fn field(service: &str) -> String {
    format!("address-{service}")
}

/// `GET /manage/referrals/mailboxes`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let desk = page(&ctx, &mut tx, None).await?;
    let desk = if ctx.parameter("done").is_empty() { desk } else { desk.done(ctx.t("referral-mailbox-saved")) };
    desk.show(&ctx)
}

/// The services where nobody has an account, each with its mailbox; perhaps with what was sent for one and is wrong.
async fn page(ctx: &Ctx, tx: &mut Tx, again: Option<(&str, &Form, &Faults)>) -> Result<Desk> {
    let mut desk = Desk::new(ctx, ctx.t("referral-mailboxes"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-watch"), watch::PATH)
        .words(ctx.t("referral-mailboxes-about"));
    let before = desk.parts();
    for service in service::all(&ctx.snapshot) {
        if !team::receivers(tx, &ctx.app.keyring, service, ctx.app.today()?).await?.is_empty() {
            continue;
        }
        let address = mailbox(tx, &ctx.app.keyring, &service.reference).await?.unwrap_or_default();
        let field = Field::new(&field(&service.reference), ctx.t("referral-mailbox"), Input::Line("email", "off"))
            .value(address);
        let form = FormBlock::new(format!("{PATH}/{}", service.reference), ctx.t("save")).about(service.title());
        let mut form = form.field(field.hint(ctx.t("referral-mailbox-hint")));
        if let Some((_, sent, faults)) = again.filter(|(reference, ..)| *reference == service.reference) {
            form = form.again(sent, faults);
        }
        desk = desk.heading(service.title()).form(form);
    }
    Ok(if desk.parts() == before { desk.words(ctx.t("referral-mailboxes-none")) } else { desk })
}

/// `POST /manage/referrals/mailboxes/{ref}`
pub async fn save(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let service = ctx.record(&service::TABLE, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    let field = field(&service.reference);
    let address = sent.text(&field);
    if !address.is_empty() && !is_email(address) {
        let faults = vec![(field, ctx.t("referral-mailbox-fault"))];
        let desk = page(&ctx, &mut tx, Some((&reference, &sent, &faults))).await?;
        return desk.faults(faults).show(&ctx);
    }
    set_mailbox(&mut tx, &ctx.app.keyring, &service.reference, address).await?;
    let act = Act { act: "referral.mailbox", kind: service::TABLE.name, reference: &reference, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &ctx.actor()?.by(&WATCH_REFERRALS), act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=saved")))
}
