//! Signing in through an organisation's own directory: the way there, the return, and every way in which it may fail.

use super::{PER_ADDRESS, begin, device, mail_form, note_refusal};
use crate::letter;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Address, App, Ctx, Form, cookie, set_cookie};
use platform::identity::account::{self, Account};
use platform::identity::invitation;
use platform::identity::openid::flow::{self, Flow, Return};
use platform::identity::openid::{Failed, Person, Provider, Trouble, known};
use platform::identity::sign_in;
use platform::outbox;
use platform::page::desk::{Block, Desk, Field, FormBlock};
use platform::{Error, Result, i18n, random};
use serde_json::json;

/// The cookie of the browser that asked.
const COOKIE: &str = "asked-openid";

/// Adds a button for each directory, and the way round them, to the page on which one begins.
pub(crate) fn ways(ctx: &Ctx, mut desk: Desk, next: &str) -> Desk {
    let providers = ctx.app.openid.all();
    for (n, provider) in providers.iter().enumerate() {
        let button = named(ctx, "openid-through", &provider.name);
        let form = FormBlock::new(format!("/sign-in/openid/{}", n + 1), button);
        desk = desk.form(form.field(Field::hidden("next", next)));
    }
    let by_mail = format!("/sign-in?way=mail&next={}", platform::page::encode(next));
    if providers.is_empty() { desk } else { desk.link(ctx.t("openid-mail-instead"), &by_mail) }
}

fn named(ctx: &Ctx, key: &str, name: &str) -> String {
    ctx.language.text(key, &[("name", name.into())])
}

/// `POST /sign-in/openid/{n}`
pub async fn choose(
    ctx: Ctx,
    address: Address,
    headers: HeaderMap,
    Path(n): Path<usize>,
    form: Form,
) -> Result<Response> {
    let app = &ctx.app;
    PER_ADDRESS.take(&app.db, &app.clock, &app.keyring.index("limit", &address.0)).await?;
    let provider = n.checked_sub(1).and_then(|n| app.openid.all().get(n));
    start(&ctx, &headers, provider.ok_or_else(|| sign_in::not_offered("openid"))?, &form).await
}

/// Leads to a directory. What is answered depends on the domain of an address, and on nothing else of it.
pub(crate) async fn start(ctx: &Ctx, headers: &HeaderMap, provider: &Provider, form: &Form) -> Result<Response> {
    let (app, now) = (&ctx.app, ctx.app.clock.now());
    // The address of the return is the same in every language, so the state brings the language back.
    let state = format!("{}.{}", random::token()?, ctx.language.tag);
    let asked = match provider.ask(&back_address(app), &state, form.text("email"), &next(ctx, form), now).await {
        Ok(asked) => asked,
        Err(Failed::There(trouble)) => return troubled(ctx, provider, trouble, form),
        Err(Failed::Here(error)) => return Err(error),
    };
    // Two tabs may be on their way at once, so a browser keeps the token that it has.
    let kept = cookie(headers, &app.cookie(COOKIE)).filter(|token| random::unhex(token).is_some_and(|t| t.len() == 32));
    let browser = kept.map_or_else(random::token, Ok)?;
    let mut tx = app.db.write().await?;
    flow::keep(&mut tx, &state, &browser, &asked.flow, now).await?;
    tx.commit().await?;
    let mut response = lead(ctx, provider, asked.address.as_str())?;
    set_cookie(&mut response, app, COOKIE, &browser, Some(flow::GOOD_FOR.as_secs()))?;
    Ok(response)
}

fn back_address(app: &App) -> String {
    format!("{}/sign-in/openid/return", app.base_url)
}

fn next(ctx: &Ctx, form: &Form) -> String {
    if form.has("next") {
        sign_in::safe_next(form.text("next")).to_owned()
    } else {
        format!("{}/work", ctx.language.prefix())
    }
}

/// A page that goes on to the directory by itself.
///
/// It is no redirect: browsers hold our `form-action 'self'` against each redirect that follows a form, even against
/// those by which a directory passes people on to another one.
fn lead(ctx: &Ctx, provider: &Provider, address: &str) -> Result<Response> {
    let onward = Block::Link(named(ctx, "openid-go-on", &provider.name), address.to_owned());
    let desk = Desk::new(ctx, named(ctx, "openid-through", &provider.name)).words(ctx.t("openid-leading"));
    let mut response = desk.block(onward).show(ctx)?;
    let refresh = HeaderValue::from_str(&format!("0;url={address}"));
    let refresh = refresh.map_err(|_| Error::Internal("the address of a directory is not readable".to_owned()))?;
    response.headers_mut().insert(header::REFRESH, refresh);
    Ok(response)
}

/// `GET /sign-in/openid/return`: changes something, as no other page to read does. The protocol wants it so, and the
/// state is good once, for the browser that asked, so nobody who opens the address again is signed in.
pub async fn back(ctx: Ctx, headers: HeaderMap) -> Result<Response> {
    let state = ctx.parameter("state").to_owned();
    let ctx = in_language_of(ctx, &state);
    let app = &ctx.app;
    let browser = cookie(&headers, &app.cookie(COOKIE)).unwrap_or_default();
    let mut tx = app.db.write().await?;
    let taken = flow::take(&mut tx, &state, &browser, app.clock.now()).await?;
    tx.commit().await?;
    let flow = match taken {
        Return::Good(flow) => flow,
        Return::OtherBrowser => return lost(&ctx, StatusCode::BAD_REQUEST, "openid-other-browser"),
        Return::Over => return lost(&ctx, StatusCode::GONE, "openid-over"),
    };
    let Some(provider) = app.openid.named(&flow.provider) else { return lost(&ctx, StatusCode::GONE, "openid-over") };
    if ctx.parameter("error") == "access_denied" {
        return Ok(ctx.to(&format!("/sign-in?stopped=1&next={}", platform::page::encode(&flow.next))));
    }
    match who(&ctx, provider, &flow).await {
        Ok(person) => enter(&ctx, &headers, provider, &person, &flow.next).await,
        Err(Failed::There(trouble)) => troubled(&ctx, provider, trouble, &Form::from([("next", flow.next.as_str())])),
        Err(Failed::Here(error)) => Err(error),
    }
}

fn in_language_of(ctx: Ctx, state: &str) -> Ctx {
    match state.split_once('.').and_then(|(_, tag)| i18n::language(tag)) {
        Some(language) => Ctx { language, ..ctx },
        None => ctx,
    }
}

async fn who(ctx: &Ctx, provider: &Provider, flow: &Flow) -> Result<Person, Failed> {
    let (issuer, code) = (ctx.parameter("iss"), ctx.parameter("code"));
    // With several directories at one address of return, none may pass off the answer of another as its own.
    if !issuer.is_empty() && issuer != provider.issuer() {
        return Err(provider.trouble(Trouble::Issuer, "another issuer stands in the address of the return").into());
    }
    if code.is_empty() {
        return Err(provider
            .trouble(Trouble::Refused, "it sent the browser back with an error, without a code")
            .into());
    }
    provider.exchange(&back_address(&ctx.app), code, flow, ctx.app.clock.now()).await
}

/// Signs in whom the directory knows: as the account that it knew before, as the one with the same address, or as one
/// that an invitation to that address makes.
async fn enter(ctx: &Ctx, headers: &HeaderMap, provider: &Provider, person: &Person, next: &str) -> Result<Response> {
    let (app, today) = (&ctx.app, ctx.app.today()?);
    let mut tx = app.db.write().await?;
    let before = match known::account(&mut tx, &person.issuer, &person.subject).await? {
        Some(id) => account::get(&mut tx, &app.keyring, &id).await?.filter(|account| account.is_active(today)),
        None => None,
    };
    // Somebody who has moved on signs in no more through the directory of where they were.
    let still_there = |account: &Account| account.email.as_deref().is_some_and(|email| provider.has_address(email));
    let account = match before.filter(still_there) {
        Some(account) => account,
        None => {
            let entered = invitation::enter(
                &mut tx,
                &app.keyring,
                &person.email,
                sign_in::invited(next),
                (app.clock.now(), today),
            )
            .await?;
            let found = match entered {
                Some(id) => account::get(&mut tx, &app.keyring, &id).await?,
                None => None,
            };
            let Some(account) = found else {
                note_refusal(ctx, &mut tx, "openid", None).await?;
                tx.commit().await?;
                return not_invited(ctx, provider);
            };
            link(ctx, &mut tx, person, &account).await?;
            account
        }
    };
    begin(ctx, tx, &account.id, "openid", &device(headers), next).await
}

/// Notes whom the directory knows, and tells the owner of the account.
async fn link(ctx: &Ctx, tx: &mut Tx, person: &Person, account: &Account) -> Result<()> {
    let (app, now) = (&ctx.app, ctx.app.clock.now());
    known::link(tx, &person.issuer, &person.subject, &account.id, now).await?;
    let detail = json!({ "issuer": person.issuer });
    let act = Act { act: "openid.link", kind: account::KIND, reference: &account.id, detail };
    audit::append(tx, now, &Who::account(&account.id), act).await?;
    letter::write(tx, &app.job_context(), &outbox::NEW_WAY_IN, account, "/account", &[]).await
}

/// What somebody learns who has no account: only the owner of the address gets here.
fn not_invited(ctx: &Ctx, provider: &Provider) -> Result<Response> {
    let desk = Desk::new(ctx, ctx.t("openid-not-invited-title"))
        .status(StatusCode::FORBIDDEN)
        .words(named(ctx, "openid-not-invited", &provider.name))
        .words(ctx.t("openid-not-invited-ask"));
    let contact = &ctx.app.site.contact;
    let desk = if contact.is_empty() { desk } else { desk.words(contact.as_str()) };
    let organisation = provider.organisation.as_deref().and_then(|reference| ctx.snapshot.get(reference));
    match organisation.filter(|record| record.table.name == crate::organisation::TABLE.name) {
        Some(record) => desk.link(record.title(), &format!("/organisations/{}", record.reference)).show(ctx),
        None => desk.show(ctx),
    }
}

/// Says what went wrong, and offers the mail.
fn troubled(ctx: &Ctx, provider: &Provider, trouble: Trouble, form: &Form) -> Result<Response> {
    let status = if trouble.is_of_the_person() { StatusCode::FORBIDDEN } else { StatusCode::BAD_GATEWAY };
    let (key, domains) = (format!("openid-trouble-{}", trouble.name()), provider.domains().join(", "));
    let words = ctx.language.text(&key, &[("name", provider.name.as_str().into()), ("domains", domains.into())]);
    Desk::new(ctx, ctx.t("openid-trouble-title"))
        .under(ctx.t("sign-in"), "/sign-in")
        .status(status)
        .block(Block::Warning(words))
        .heading(ctx.t("openid-mail-instead"))
        .form(mail_form(ctx, &next(ctx, form)).field(Field::hidden("way", "mail")).again(form, &Vec::new()))
        .show(ctx)
}

fn lost(ctx: &Ctx, status: StatusCode, key: &str) -> Result<Response> {
    Desk::new(ctx, ctx.t("openid-trouble-title"))
        .status(status)
        .block(Block::Warning(ctx.t(key)))
        .link(ctx.t("openid-again"), "/sign-in")
        .show(ctx)
}
