//! Signing in by a mail: a link for this browser, and a code to type in.

use super::known::{self, KNOWN};
use super::{GUESSES, MAILS, PER_ADDRESS, PER_PERSON, begin, browser, device, note_refusal, openid, page, signed_in};
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use platform::db::Tx;
use platform::http::{Address, App, Ctx, Form, Mode, set_cookie};
use platform::identity::account;
use platform::identity::sign_in::{self, Attempt, Wish};
use platform::job::{self, Doing, Failure};
use platform::outbox::{self, Letter, To};
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::{Error, Result};
use serde_json::{Value, json};

/// The name of the job that looks for the account and sends the mail.
pub const JOB: &str = "sign-in";

/// `POST /sign-in`: always the same answer, whether there is such an account or not. An address of an organisation with
/// a directory of its own leads there, unless a mail is asked for.
pub async fn ask(ctx: Ctx, address: Address, headers: HeaderMap, form: Form) -> Result<Response> {
    let email = form.text("email");
    if !account::is_address(email) {
        let fault = ("email".to_owned(), ctx.t("sign-in-email-fault"));
        return page(&ctx, &form, vec![fault]).show(&ctx);
    }
    let app = &ctx.app;
    PER_ADDRESS.take(&app.db, &app.clock, &app.keyring.index("limit", &address.0)).await?;
    if let Some(provider) = app.openid.of_address(email).filter(|_| form.text("way") != "mail") {
        return openid::start(&ctx, &headers, provider, &form).await;
    }
    let person = account::tidy(email);
    PER_PERSON.take(&app.db, &app.clock, &app.keyring.index("limit", &format!("{person} {}", address.0))).await?;
    let sends = is_allowed(app, &headers, &person).await?;
    let next = sign_in::safe_next(form.text("next"));
    send(&ctx, &Wish { email, language: ctx.language.tag, next }, sends).await
}

/// Whether one more mail may go to an address. A stranger who asks again and again in somebody's name sends them no more
/// mails, and learns nothing from it: a browser that knows them is answered like any other.
async fn is_allowed(app: &App, headers: &HeaderMap, person: &str) -> Result<bool> {
    let (limit, key) = match known::key(app, headers, person) {
        Some(key) => (KNOWN, key),
        None => (MAILS, app.keyring.index("limit", person)),
    };
    match limit.take(&app.db, &app.clock, &key).await {
        Ok(()) => Ok(true),
        Err(Error::TooMany { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Keeps a wish to sign in, has a mail sent where that is allowed, and leads to the page on which the code is typed.
pub(crate) async fn send(ctx: &Ctx, wish: &Wish<'_>, sends: bool) -> Result<Response> {
    let app = &ctx.app;
    let mut tx = app.db.write().await?;
    let (id, browser) = sign_in::ask(&mut tx, &app.keyring, wish, app.clock.now()).await?;
    if sends {
        job::enqueue(&mut tx, &app.clock, JOB, &json!({ "wish": id }), None, None).await?;
    }
    tx.commit().await?;
    // Somebody who came by an invitation typed no address.
    let invited = if sign_in::invited(wish.next).is_some() { "?invited=yes" } else { "" };
    let mut response = ctx.to(&format!("/sign-in/sent{invited}"));
    set_cookie(&mut response, app, "asked", &browser, Some(sign_in::GOOD_FOR.as_secs()))?;
    Ok(response)
}

/// The job: looks for the account of a wish, and sends the link and the code.
pub fn deliver<'a>(context: &'a job::Context, tx: &'a mut Tx, payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let wish = payload["wish"].as_str().unwrap_or_default();
        let zone = context.site.zone().map_err(|_| Failure::lasting("the time zone is not known"))?;
        let today = context.clock.now().to_zoned(zone).date();
        let Some(sent) = sign_in::prepare(tx, &context.keyring, wish, context.clock.now(), today).await? else {
            return Ok(());
        };
        let link = context.link(&sent.language, &format!("/sign-in/link/{}", sent.link));
        let (minutes, code) = (sign_in::GOOD_FOR.as_mins().to_string(), spaced(&sent.code));
        let letter = Letter {
            template: &outbox::SIGN_IN,
            language: &sent.language,
            to: To::Mail(sent.email),
            account: sent.account.as_deref(),
            words: &[("link", &link), ("code", &code), ("minutes", &minutes)],
        };
        outbox::send(tx, &context.clock, &context.keyring, &letter).await?;
        Ok(())
    })
}

/// A code in two groups, as people read it.
fn spaced(code: &str) -> String {
    let (first, second) = code.split_at(code.len() / 2);
    format!("{first} {second}")
}

/// `GET /sign-in/sent`
pub async fn sent(ctx: Ctx) -> Result<Response> {
    code_page(&ctx, Vec::new()).show(&ctx)
}

fn code_page(ctx: &Ctx, faults: Faults) -> Desk {
    let code = Field::new("code", ctx.t("sign-in-code"), Input::Digits).hint(ctx.t("sign-in-code-hint"));
    let invited = !ctx.parameter("invited").is_empty();
    let (words, action) = match invited {
        true => ("sign-in-sent-invited", "/sign-in/code?invited=yes"),
        false => ("sign-in-sent", "/sign-in/code"),
    };
    let form = FormBlock::new(action, ctx.t("sign-in")).field(code).again(&Form::default(), &faults);
    let desk = Desk::new(ctx, ctx.t("sign-in-sent-title")).faults(faults).words(ctx.t(words)).form(form);
    let desk = if ctx.app.mode == Mode::Demonstration { desk.link(ctx.t("outbox-open"), "/demo/outbox") } else { desk };
    if invited {
        return desk.words(ctx.t("sign-in-sent-none-invited"));
    }
    desk.words(ctx.t("sign-in-sent-none")).link(ctx.t("sign-in-again"), "/sign-in")
}

/// `POST /sign-in/code`
pub async fn code(ctx: Ctx, address: Address, headers: HeaderMap, form: Form) -> Result<Response> {
    let app = &ctx.app;
    let key = app.keyring.index("limit", &address.0);
    GUESSES.check(&app.db, &app.clock, &key).await?;
    let mut tx = app.db.write().await?;
    let attempt =
        sign_in::use_code(&mut tx, &app.keyring, &browser(app, &headers), form.text("code"), app.clock.now()).await?;
    let (answer, account) = match attempt {
        Attempt::Good { wish, next } => return enter(&ctx, tx, &headers, &wish, &next).await,
        Attempt::Incomplete => return wrong(&ctx, ctx.t("sign-in-code-incomplete")),
        Attempt::Wrong { left: 0, account } => (over(&ctx, "sign-in-spent")?, account),
        Attempt::Wrong { left, account } => {
            (wrong(&ctx, ctx.language.text("sign-in-code-wrong", &[("n", left.into())]))?, account)
        }
        Attempt::Spent => (over(&ctx, "sign-in-spent")?, None),
        Attempt::Over | Attempt::OtherBrowser => (over(&ctx, "sign-in-over")?, None),
    };
    note_refusal(&ctx, &mut tx, "mail", account.as_deref()).await?;
    tx.commit().await?;
    GUESSES.take(&app.db, &app.clock, &key).await?;
    Ok(answer)
}

fn wrong(ctx: &Ctx, words: String) -> Result<Response> {
    code_page(ctx, vec![("code".to_owned(), words)]).show(ctx)
}

/// `GET /sign-in/link/{token}`: changes nothing, since programs that look for viruses open links too.
pub async fn link(ctx: Ctx, headers: HeaderMap, Path(token): Path<String>) -> Result<Response> {
    let now = ctx.app.clock.now();
    let attempt = sign_in::look(&mut ctx.app.db.read().await?, &token, &browser(&ctx.app, &headers), now).await?;
    match attempt {
        Attempt::Good { .. } => Desk::new(&ctx, ctx.t("sign-in-link-title"))
            .words(ctx.t("sign-in-link"))
            .form(FormBlock::new(format!("/sign-in/link/{token}"), ctx.t("sign-in")))
            .show(&ctx),
        Attempt::OtherBrowser => Desk::new(&ctx, ctx.t("sign-in-other-browser-title"))
            .words(ctx.t("sign-in-other-browser"))
            .link(ctx.t("sign-in-again"), "/sign-in")
            .show(&ctx),
        _ => over(&ctx, "sign-in-over"),
    }
}

/// Says why a link or code works no more. Whoever is signed in already, as by the same link, may simply go on.
fn over(ctx: &Ctx, why: &str) -> Result<Response> {
    let desk = Desk::new(ctx, ctx.t(&format!("{why}-title"))).status(StatusCode::GONE);
    let desk = match &ctx.actor {
        Some(actor) => desk.words(signed_in(ctx, actor)).link(ctx.t("work-title"), "/work"),
        None => desk,
    };
    desk.words(ctx.t(why)).link(ctx.t("sign-in-again"), "/sign-in").show(ctx)
}

/// `POST /sign-in/link/{token}`
pub async fn follow(ctx: Ctx, headers: HeaderMap, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    match sign_in::use_link(&mut tx, &token, &browser(&ctx.app, &headers), ctx.app.clock.now()).await? {
        Attempt::Good { wish, next } => enter(&ctx, tx, &headers, &wish, &next).await,
        _ => over(&ctx, "sign-in-over"),
    }
}

/// Signs in whoever proved that the address of a wish is theirs.
async fn enter(ctx: &Ctx, mut tx: Tx, headers: &HeaderMap, wish: &str, next: &str) -> Result<Response> {
    let (now, today) = (ctx.app.clock.now(), ctx.app.today()?);
    match sign_in::account(&mut tx, &ctx.app.keyring, wish, now, today).await? {
        Some(account) => begin(ctx, tx, &account, "mail", &device(headers), next).await,
        None => over(ctx, "sign-in-over"),
    }
}
