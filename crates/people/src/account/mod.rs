//! What somebody sees and sets of their own account: name, language, sessions, and the ways in which they sign in.

pub mod openid;
pub mod passkeys;

use crate::running::moment;
use crate::work::role_line;
use axum::extract::Path;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::identity::session::{self, Session};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::{Error, Result, i18n};
use serde_json::json;

/// `GET /account`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let own = own(&ctx).await?;
    page(&ctx, &own, None, Vec::new()).await?.show(&ctx)
}

/// The account of whoever is signed in.
pub(crate) async fn own(ctx: &Ctx) -> Result<Account> {
    let mut tx = ctx.app.db.read().await?;
    account::get(&mut tx, &ctx.app.keyring, &ctx.actor()?.account).await?.ok_or(Error::SignIn)
}

async fn page(ctx: &Ctx, own: &Account, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let actor = ctx.actor()?;
    let mut tx = ctx.app.db.read().await?;
    let sessions = session::all(&mut tx, &actor.account, ctx.app.clock.now()).await?;
    let details = details(ctx, own);
    let details = if let Some(form) = form { details.again(form, &faults) } else { details };
    let mut desk = Desk::new(ctx, ctx.t("account-title")).under(ctx.t("work-title"), "/work").faults(faults);
    desk = match ctx.parameter("done") {
        "saved" => desk.done(ctx.t("account-saved")),
        "ended" => desk.done(ctx.t("sessions-ended")),
        done @ ("passkey-added" | "passkey-ended") => desk.done(ctx.t(done)),
        "unlinked" => desk.done(ctx.t("openid-known-ended")),
        _ => desk,
    };
    desk = desk
        .block(Block::Facts(facts(ctx, own)))
        .heading(ctx.t("account-details"))
        .form(details)
        .link(ctx.t("data-own-title"), "/account/data");
    let desk = openid::add(ctx, desk).await?;
    let elsewhere = sessions.len() > 1;
    let desk = passkeys::section(ctx, &mut tx, desk)
        .await?
        .table(session_table(ctx, &actor.session, sessions)?)
        .words(ctx.t("sessions-intro"));
    let end_all = FormBlock::new("/account/sessions/end-all", ctx.t("sessions-end-all")).dangerous();
    Ok(if elsewhere { desk.form(end_all) } else { desk })
}

fn facts(ctx: &Ctx, own: &Account) -> Vec<(String, Vec<Part>)> {
    let held = ctx.actor.iter().flat_map(|actor| &actor.held).map(|held| role_line(ctx, held)).collect();
    let address = own.email.clone().map_or_else(|| Part::words(ctx.t("account-no-email")), Part::content);
    vec![(ctx.t("account-email"), vec![address]), (ctx.t("work-roles"), held)]
}

fn details(ctx: &Ctx, own: &Account) -> FormBlock {
    let languages = ctx.app.site.offered().map(|one| (one.tag.to_owned(), one.name.clone())).collect();
    FormBlock::new("/account", ctx.t("save"))
        .field(
            Field::new("name", ctx.t("account-name"), Input::Line("text", "name"))
                .value(&own.name)
                .hint(ctx.t("account-name-hint")),
        )
        .field(Field::new("language", ctx.t("account-language"), Input::Select(languages)).value(&own.language))
        .field(Field::hidden("version", own.version.to_string()))
}

fn session_table(ctx: &Ctx, present: &Session, sessions: Vec<Session>) -> Result<Table> {
    let mut rows = Vec::new();
    for one in sessions {
        let device = if one.device.is_empty() { ctx.t("session-device-unknown") } else { one.device.clone() };
        let act = if one.id == present.id {
            Cell::words(ctx.t("session-present"))
        } else {
            Cell::Button(
                FormBlock::new(format!("/account/sessions/{}/end", one.id), ctx.t("session-end")).about(&device),
            )
        };
        let (began, seen) = (moment(ctx, one.created_at)?, moment(ctx, one.seen_at)?);
        let way = ctx.t(&format!("way-{}", one.way));
        rows.push(vec![Cell::content(device), Cell::words(way), Cell::words(began), Cell::words(seen), act]);
    }
    let headings =
        ["session-device", "session-way", "session-began", "session-seen", "session-act"].map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t("sessions-title"), headings, rows, empty: String::new() })
}

/// `POST /account`
pub async fn save(ctx: Ctx, form: Form) -> Result<Response> {
    let mut own = own(&ctx).await?;
    let name = form.text("name");
    if name.is_empty() || name.chars().count() > 100 {
        let fault = ("name".to_owned(), ctx.t("account-name-fault"));
        return page(&ctx, &own, Some(&form), vec![fault]).await?.show(&ctx);
    }
    own.name = name.to_owned();
    own.language = i18n::language(form.text("language")).map_or(i18n::ENGLISH, |language| language.tag).to_owned();
    own.version = form.text("version").parse().unwrap_or_default();
    let mut tx = ctx.app.db.write().await?;
    account::save(&mut tx, &ctx.app.keyring, &own).await?;
    let act = Act { act: "account.change", kind: account::KIND, reference: &own.id, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &ctx.actor()?.who(), act).await?;
    tx.commit().await?;
    Ok(ctx.to("/account?done=saved"))
}

/// `POST /account/sessions/{id}/end`
pub async fn end_session(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let actor = ctx.actor()?;
    let mut tx = ctx.app.db.write().await?;
    session::end(&mut tx, &actor.account, &id).await?;
    let act = Act { act: "session.end", kind: account::KIND, reference: &actor.account, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &actor.who(), act).await?;
    tx.commit().await?;
    Ok(ctx.to("/account?done=ended"))
}

/// `POST /account/sessions/end-all`: signs out everywhere but here.
pub async fn end_sessions(ctx: Ctx) -> Result<Response> {
    let actor = ctx.actor()?;
    let mut tx = ctx.app.db.write().await?;
    session::end_all(&mut tx, &actor.account, Some(&actor.session.id)).await?;
    let act =
        Act { act: "session.end", kind: account::KIND, reference: &actor.account, detail: json!({ "all": true }) };
    audit::append(&mut tx, ctx.app.clock.now(), &actor.who(), act).await?;
    tx.commit().await?;
    Ok(ctx.to("/account?done=ended"))
}
