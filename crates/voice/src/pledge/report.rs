//! Where an organisation tells what it did to keep a pledge.

use super::own::{Again, PATH, add, own, page, texts};
use super::{FEW, KEPT, REPORTS};
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::http::{Ctx, Form};
use platform::page::choice_key;
use platform::page::desk::{Field, FormBlock, Input};
use platform::typed;

/// The form in which it is told.
pub(super) fn form(ctx: &Ctx, path: &str) -> FormBlock {
    let kept = KEPT.map(|state| (state.to_owned(), ctx.t(&choice_key(state)))).into();
    FormBlock::new(format!("{path}/reports"), ctx.t("pledge-tell-send"))
        .field(Field::new("text", ctx.t("pledge-did"), Input::Lines).hint(ctx.t("pledge-did-hint")))
        .field(Field::new("state", ctx.t("pledge-state"), Input::Radios(kept)))
        .field(Field::new("taken_up", ctx.t("col-taken_up"), Input::Number).hint(ctx.t("pledge-taken-up-hint")))
        .field(Field::line("evidence", ctx.t("col-evidence_at")).hint(ctx.t("pledge-evidence-hint")))
}

/// `POST /work/pledges/{ref}/reports`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (signature, who) = own(&ctx, &plan, &reference)?;
    let mut faults = texts(&ctx, &sent, &["text", "evidence"]);
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if !sent.has("text") {
        fault("text", "pledge-did-missing");
    }
    if !KEPT.contains(&sent.text("state")) {
        fault("state", "pledge-state-missing");
    }
    if sent.has("taken_up") && typed::whole_number(sent.text("taken_up")).is_none_or(|n| n < 0 || FEW.contains(&n)) {
        fault("taken_up", "pledge-taken-up-fault");
    }
    if sent.has("evidence") && !is_address(sent.text("evidence")) {
        fault("evidence", "pledge-evidence-fault");
    }
    if !faults.is_empty() {
        let again: Again<'_> = Some((&sent, faults));
        return page(&ctx, &plan, signature, again)?.show(&ctx);
    }
    let day = ctx.app.today()?.to_string();
    let mut values = vec![("signature", reference.as_str()), ("day", &day)];
    values.extend(["text", "state", "taken_up", "evidence"].map(|name| (name, sent.text(name))));
    add(&ctx, &mut tx, &plan, &who, (&REPORTS, &values)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done=told")))
}

/// Whether a text is an address that a browser may be led to.
pub fn is_address(text: &str) -> bool {
    text.strip_prefix("https://").is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}
