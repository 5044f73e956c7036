//! Where anybody says that something is wrong with a listing.

use super::FAULTS;
use crate::directory::{Shown, Viewer, ready};
use axum::extract::Path;
use axum::response::Response;
use people::help;
use platform::http::{Address, Ctx, Form};
use platform::limit::Limit;
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::{Error, Result};
use std::sync::Arc;
use uuid::Uuid;

/// How often one network may say so.
const TOLD: Limit = Limit { what: "wrong listings from", most: 30, minutes: 60 };

/// How often in a day one network is counted for the same fault of the same listing.
const ONCE: Limit = Limit { what: "wrong listing once", most: 1, minutes: 24 * 60 };

async fn listing(ctx: &Ctx, id: &str) -> Result<Arc<Shown>> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let shown = Uuid::parse_str(id).ok().and_then(|id| directory.get(Viewer::Everybody, id));
    shown.cloned().ok_or_else(|| Error::not_found(format!("services/{id}")))
}

/// `GET /services/{id}/wrong`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let shown = listing(&ctx, &id).await?;
    if ctx.parameter("done") == "told" {
        return Desk::new(&ctx, ctx.t("wrong-thanks-title"))
            .words(ctx.t("wrong-thanks"))
            .block(Block::Raw(help::whom(&ctx)?))
            .link(ctx.t("wrong-back"), &format!("/services/{}", shown.listing.service.id))
            .show(&ctx);
    }
    page(&ctx, &shown, Faults::new())?.show(&ctx)
}

fn page(ctx: &Ctx, shown: &Shown, faults: Faults) -> Result<Desk> {
    let service = &shown.listing.service;
    let choices = FAULTS.iter().map(|fault| ((*fault).to_owned(), ctx.t(&format!("wrong-{fault}")))).collect();
    let mut field = Field::new("fault", ctx.t("wrong-which"), Input::Radios(choices));
    field.fault = faults.first().map(|(_, words)| words.clone());
    let path = format!("/services/{}/wrong", service.id);
    Ok(Desk::new(ctx, ctx.t("wrong-title"))
        .under_content(service.name.clone(), &format!("/services/{}", service.id))
        .faults(faults)
        .block(Block::Words(vec![Part::content(&service.name)]))
        .words(ctx.t("wrong-intro"))
        .form(FormBlock::new(path, ctx.t("wrong-send")).field(field))
        .heading(ctx.t("wrong-help-title"))
        .words(ctx.t("wrong-help"))
        .block(Block::Raw(help::whom(ctx)?)))
}

/// `POST /services/{id}/wrong`
pub async fn send(ctx: Ctx, Path(id): Path<String>, Address(network): Address, sent: Form) -> Result<Response> {
    let shown = listing(&ctx, &id).await?;
    let Some(fault) = FAULTS.iter().find(|fault| **fault == sent.text("fault")) else {
        return page(&ctx, &shown, vec![("fault".to_owned(), ctx.t("wrong-fault"))])?.show(&ctx);
    };
    TOLD.take(&ctx.app.db, &ctx.app.clock, &network).await?;
    let (id, app) = (shown.listing.service.id, &ctx.app);
    // A look-up value, so that nobody reads which network said what.
    let key = app.keyring.index("who said what is wrong", &format!("{network} {id} {fault}"));
    // Whoever says it once more is thanked, and counted no more.
    if ONCE.check(&app.db, &app.clock, &key).await.is_ok() {
        ONCE.take(&app.db, &app.clock, &key).await?;
        let mut tx = app.db.write().await?;
        super::tell(&mut tx, id, fault, app.clock.now()).await?;
        tx.commit().await?;
    }
    Ok(ctx.to(&format!("/services/{}/wrong?done=told", shown.listing.service.id)))
}
