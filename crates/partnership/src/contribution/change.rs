//! Where an organisation puts right what it told, or takes it out: a slip stands in public from the moment it was sent.

use super::TABLE;
use super::own::{self, PATH, must_be_own};
use crate::meeting::desk::{change, is_named, keep};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::audit::Who;
use platform::cell;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{VERSION, option, side_by_side};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result, typed};

/// One that the organisation of whoever is signed in told, and they themselves as whoever may change it.
fn found<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, Who)> {
    let one = plan.get(reference).filter(|one| one.table == &TABLE && one.ended.is_none());
    let one = one.ok_or_else(|| Error::not_found(format!("work/contributions/{reference}")))?;
    let (_, who) = must_be_own(ctx, plan, one.text("organisation"))?;
    Ok((one, who))
}

/// `GET /work/contributions/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (one, _) = found(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, &ctx.snapshot, one, None).show(&ctx)
}

fn page(ctx: &Ctx, plan: &Snapshot, one: &Record, again: Option<(&Form, Faults)>) -> Desk {
    let to = format!("{PATH}/{}", one.reference);
    let mut desk = Desk::of_content(ctx, one.title())
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("contributions-own"), PATH)
        .link(ctx.t("record-public"), &one.path());
    let mut form = own::form(ctx, plan, (&to, None));
    for field in &mut form.fields {
        field.value = one.values.get(&field.name).map(cell::write).unwrap_or_default();
        if ["from", "until"].contains(&field.name.as_str()) {
            field.value = typed::as_typed(&field.value);
        }
        // What it is for and what it answers stays among the choices, also where no form offers it anew.
        if let (Input::Select(options), Some(named)) = (&mut field.input, plan.get(&field.value))
            && !options.iter().any(|(reference, _)| *reference == named.reference)
        {
            options.push(option(named));
        }
    }
    form = form.field(Field::hidden(VERSION, one.version.to_string()));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    let end = FormBlock::new(format!("{to}/end"), ctx.t("contribution-end")).dangerous();
    let end = end.field(Field::hidden(VERSION, one.version.to_string()));
    desk.form(form)
        .heading(ctx.t("contribution-end"))
        .block(Block::Words(vec![Part::words(ctx.t("contribution-end-words"))]))
        .form(end)
}

/// `POST /work/contributions/{ref}`: everybody reads it so from now on.
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (one, who) = found(&ctx, &plan, &reference)?;
    if sent.text(VERSION) != one.version.to_string() {
        return stale(&ctx, &plan, one, &sent);
    }
    let after = match own::told(&ctx, &plan, &sent, one.clone()) {
        Ok(after) => after,
        Err(faults) => return page(&ctx, &plan, one, Some((&sent, faults))).show(&ctx),
    };
    if after != *one {
        keep(&ctx, &mut tx, &who, vec![change(Some(one), after)]).await?;
        tx.commit().await?;
    }
    Ok(ctx.to(&format!("{PATH}?done=kept")))
}

/// That somebody else changed it meanwhile, with both side by side.
fn stale(ctx: &Ctx, plan: &Snapshot, one: &Record, sent: &Form) -> Result<Response> {
    let faults = vec![(String::new(), ctx.t("meeting-stale"))];
    let desk = page(ctx, plan, one, Some((sent, faults))).table(side_by_side(ctx, sent, one));
    desk.status(StatusCode::CONFLICT).show(ctx)
}

/// `POST /work/contributions/{ref}/end`: nobody reads it any more.
pub async fn end(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (one, who) = found(&ctx, &plan, &reference)?;
    if sent.text(VERSION) != one.version.to_string() {
        let faults = vec![(String::new(), ctx.t("meeting-stale"))];
        return page(&ctx, &plan, one, None).faults(faults).status(StatusCode::CONFLICT).show(&ctx);
    }
    if is_named(&plan, &one.reference) {
        let faults = vec![(String::new(), ctx.t("decide-end-fault"))];
        return page(&ctx, &plan, one, None).faults(faults).show(&ctx);
    }
    let after = Record { ended: Some(ctx.app.today()?.to_string()), ..one.clone() };
    keep(&ctx, &mut tx, &who, vec![change(Some(one), after)]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=ended")))
}
