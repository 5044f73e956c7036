//! Signing in with a code on a card, for somebody without e-mail.

use super::{begin, device, note_refusal};
use axum::http::HeaderMap;
use axum::response::Response;
use platform::Result;
use platform::http::{Address, Ctx, Form};
use platform::identity::card;
use platform::limit::Limit;
use platform::page::desk::{Desk, Faults, Field, FormBlock};

/// A code has 80 bits of chance, so guessing is hopeless and this only keeps a program from trying all day. A whole
/// class signs in from one network, and one pupil who types nonsense must not shut the others out.
const GUESSES: Limit = Limit { what: "card from", most: 300, minutes: 15 };

/// `GET /sign-in/card`
pub async fn show(ctx: Ctx) -> Result<Response> {
    page(&ctx, &Form::default(), Vec::new()).show(&ctx)
}

fn page(ctx: &Ctx, form: &Form, faults: Faults) -> Desk {
    let next = if form.has("next") { form.text("next") } else { ctx.parameter("next") };
    let code = Field::line("code", ctx.t("card-code")).hint(ctx.t("card-code-hint"));
    let fields = FormBlock::new("/sign-in/card", ctx.t("sign-in")).field(code).field(Field::hidden("next", next));
    Desk::new(ctx, ctx.t("sign-in-by-card"))
        .under(ctx.t("sign-in"), "/sign-in")
        .form(fields.again(form, &faults))
        .faults(faults)
}

/// `POST /sign-in/card`
pub async fn enter(ctx: Ctx, address: Address, headers: HeaderMap, form: Form) -> Result<Response> {
    if form.text("code").is_empty() {
        return page(&ctx, &form, vec![("code".to_owned(), ctx.t("card-code-missing"))]).show(&ctx);
    }
    let app = &ctx.app;
    let (key, now) = (app.keyring.index("limit", &address.0), app.clock.now());
    GUESSES.check(&app.db, &app.clock, &key).await?;
    let found = card::account(&mut app.db.read().await?, form.text("code"), now).await?;
    if found.is_none() {
        // Only what fails is counted: a whole class may sign in from one network.
        GUESSES.take(&app.db, &app.clock, &key).await?;
        let mut tx = app.db.write().await?;
        note_refusal(&ctx, &mut tx, "card", None).await?;
        tx.commit().await?;
    }
    match found {
        Some(account) => {
            let mut tx = app.db.write().await?;
            card::used(&mut tx, form.text("code"), now).await?;
            begin(&ctx, tx, &account, "card", &device(&headers), form.text("next")).await
        }
        None => page(&ctx, &form, vec![("code".to_owned(), ctx.t("card-code-wrong"))]).show(&ctx),
    }
}
