//! What somebody does about their own data: takes a copy, asks for a correction or an erasure, withdraws.

use super::{Request, ask as keep, decide, get, of};
use crate::letter;
use crate::role::PROTECT_DATA;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::{account, role};
use platform::limit::Limit;
use platform::outbox;
use platform::page::date_in_words;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::permission::role_for;
use platform::{Error, Result, part};
use serde_json::{Value, json};

/// The most words that a request takes.
const LONGEST: usize = 2_000;

/// Where somebody complains to the Information Commissioner.
const COMMISSIONER: &str = "https://ico.org.uk/make-a-complaint/";

/// Each request mails every data protection officer: so many in a day from one person.
const ASKED: Limit = Limit { what: "data asked by", most: 10, minutes: 24 * 60 };

/// `GET /account/data`
pub async fn show(ctx: Ctx) -> Result<Response> {
    page(&ctx, None, Vec::new()).await?.show(&ctx)
}

async fn page(ctx: &Ctx, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let mut tx = ctx.app.db.read().await?;
    let requests = of(&mut tx, &ctx.app.keyring, &ctx.actor()?.account).await?;
    let wishes = ["correction", "erasure"].map(|name| (name.to_owned(), ctx.t(&format!("wish-{name}")))).into();
    let ask = FormBlock::new("/account/data", ctx.t("data-ask-send"))
        .field(Field::new("wish", ctx.t("data-wish"), Input::Radios(wishes)))
        .field(Field::new("words", ctx.t("data-own-words"), Input::Lines).hint(ctx.t("data-words-hint")));
    let ask = if let Some(form) = form { ask.again(form, &faults) } else { ask };
    let mut desk = Desk::new(ctx, ctx.t("data-own-title")).under(ctx.t("account-title"), "/account").faults(faults);
    if ["asked", "withdrawn"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("data-{}", ctx.parameter("done"))));
    }
    let rows: Result<Vec<Vec<Cell>>> = requests.iter().map(|request| row(ctx, request)).collect();
    let headings = ["data-wish", "data-asked-on", "data-state", "session-act"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("data-requests"), headings, rows: rows?, empty: ctx.t("data-requests-none") };
    let refused = requests.iter().any(|request| request.decision.as_deref() == Some("refused"));
    let desk = desk
        .words(ctx.t("data-own-intro"))
        .link(ctx.t("privacy-title"), "/privacy")
        .heading(ctx.t("data-copy-title"))
        .words(ctx.t("data-copy-intro"))
        .form(FormBlock::new("/account/data/copy", ctx.t("data-copy")))
        .heading(ctx.t("data-ask"))
        .form(ask)
        .table(table);
    if !refused {
        return Ok(desk);
    }
    let complain = Block::Link("ico.org.uk/make-a-complaint".to_owned(), COMMISSIONER.to_owned());
    Ok(desk.words(ctx.t("data-complain")).block(complain))
}

fn row(ctx: &Ctx, request: &Request) -> Result<Vec<Cell>> {
    let wish = ctx.t(&format!("wish-{}", request.wish));
    let act = if request.decision.is_none() {
        let path = format!("/account/data/{}/withdraw", request.id);
        Cell::Button(FormBlock::new(path, ctx.t("data-withdraw")).about(&wish))
    } else {
        Cell::words("")
    };
    Ok(vec![Cell::words(wish), Cell::words(ctx.day(request.asked_at)?), Cell::words(state(ctx, request)?), act])
}

/// Where a request stands, in words.
pub(super) fn state(ctx: &Ctx, request: &Request) -> Result<String> {
    Ok(match (request.decision.as_deref(), &request.exemption) {
        (None, _) => {
            let deadline = request.deadline(ctx)?;
            let key = if deadline < ctx.app.today()? { "data-late" } else { "data-open" };
            let day = date_in_words(ctx.language, &deadline.to_string());
            ctx.language.text(key, &[("day", day.into())])
        }
        (Some(decision), Some(exemption)) => {
            let law = super::EXEMPTIONS.iter().find(|one| one.name == exemption).map_or("", |one| one.law);
            format!("{}: {} ({law})", ctx.t(&format!("decision-{decision}")), ctx.t(&format!("exemption-{exemption}")))
        }
        (Some(decision), None) => ctx.t(&format!("decision-{decision}")),
    })
}

/// `POST /account/data/copy`: everything that is kept about whoever asks, as JSON.
pub async fn copy(ctx: Ctx) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let app = &ctx.app;
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let data = part::own_data(app.parts, &mut tx, &app.keyring, &actor.account).await?;
    let act = Act { act: "data.copy", kind: account::KIND, reference: &actor.account, detail: json!({}) };
    audit::append(&mut tx, now, &actor.who(), act).await?;
    tx.commit().await?;
    file(&ctx, "my-data.json", json!({ "account": actor.account, "data": data }))
}

/// A copy as a file, which says where and when it was made.
pub(super) fn file(ctx: &Ctx, name: &str, mut data: Value) -> Result<Response> {
    data["partnership"] = ctx.app.site.name.clone().into();
    data["made_at"] = ctx.app.clock.now().to_string().into();
    let mut response = serde_json::to_string_pretty(&data)?.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    let disposition = disposition.map_err(|_| Error::Internal("a file has no readable name".to_owned()))?;
    headers.insert(header::CONTENT_DISPOSITION, disposition);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

/// `POST /account/data`: asks for a correction or an erasure.
pub async fn ask(ctx: Ctx, form: Form) -> Result<Response> {
    let (wish, words) = (form.text("wish"), form.text("words"));
    let mut faults = Faults::new();
    if !["correction", "erasure"].contains(&wish) {
        faults.push(("wish".to_owned(), ctx.t("data-wish-fault")));
    }
    if words.chars().count() > LONGEST || (words.is_empty() && wish == "correction") {
        faults.push(("words".to_owned(), ctx.t("data-words-fault")));
    }
    if !faults.is_empty() {
        return page(&ctx, Some(&form), faults).await?.show(&ctx);
    }
    let actor = ctx.actor()?;
    ASKED.take(&ctx.app.db, &ctx.app.clock, &actor.account).await?;
    let now = ctx.app.clock.now();
    let mut tx = ctx.app.db.write().await?;
    account::lock(&mut tx, &actor.account).await?;
    if let Some(words) = asked_before(&ctx, &mut tx, wish).await? {
        drop(tx);
        return page(&ctx, Some(&form), vec![("wish".to_owned(), words)]).await?.show(&ctx);
    }
    let id = keep(&mut tx, &ctx.app.keyring, Some(&actor.account), (wish, words), now).await?;
    tell(&ctx, &mut tx, &id).await?;
    let detail = json!({ "request": id, "wish": wish });
    let act = Act { act: "data.ask", kind: account::KIND, reference: &actor.account, detail };
    audit::append(&mut tx, now, &actor.who(), act).await?;
    tx.commit().await?;
    Ok(ctx.to("/account/data?done=asked"))
}

/// That the same erasure waits already, since it is granted or refused once. Corrections may be several.
async fn asked_before(ctx: &Ctx, tx: &mut Tx, wish: &str) -> Result<Option<String>> {
    let asked = of(tx, &ctx.app.keyring, &ctx.actor()?.account).await?;
    let first = asked.iter().find(|one| wish == "erasure" && one.wish == wish && one.decision.is_none());
    let words =
        |first: &Request| Ok(ctx.language.text("data-asked-before", &[("day", ctx.day(first.asked_at)?.into())]));
    first.map(words).transpose()
}

/// Writes to everybody who decides, that something waits.
async fn tell(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<()> {
    let (app, today) = (&ctx.app, ctx.app.today()?);
    for account in account::all(tx, &app.keyring).await? {
        let held = role::held(tx, &account.id, today).await?;
        if account.is_active(today) && role_for(&held, &PROTECT_DATA, "").is_some() {
            let words = [("reference", super::short(id))];
            let path = format!("/manage/data/requests/{id}");
            letter::write(tx, &app.job_context(), &outbox::DATA_REQUEST, &account, &path, &words).await?;
        }
    }
    Ok(())
}

/// `POST /account/data/{id}/withdraw`
pub async fn withdraw(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let actor = ctx.actor()?;
    let now = ctx.app.clock.now();
    let mut tx = ctx.app.db.write().await?;
    let request = get(&mut tx, &ctx.app.keyring, &id).await?;
    if request.account.as_ref() != Some(&actor.account) {
        return Err(Error::not_found(format!("account/data/{id}")));
    }
    decide(&mut tx, &id, "withdrawn", None, &actor.account, now).await?;
    let act =
        Act { act: "data.withdraw", kind: account::KIND, reference: &actor.account, detail: json!({ "request": id }) };
    audit::append(&mut tx, now, &actor.who(), act).await?;
    tx.commit().await?;
    Ok(ctx.to("/account/data?done=withdrawn"))
}
