//! What a service without an account sees and does: they type the code that they were told. Between one press and the next travels a
//! sealed slip, as on the page of whoever a referral is about.

use super::{PATH, index, opens, renew};
use crate::access;
use crate::file::pages::{Leads, saved};
use crate::file::{self, Document, Of};
use crate::own::desk;
use crate::own::slip::Slips;
use crate::referral::act::{self, Doing};
use crate::referral::page;
use crate::referral::whole::Whole;
use crate::referral::{Referral, reader, store};
use crate::state::Side;
use axum::extract::Path;
use axum::response::Response;
use jiff::SignedDuration;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Address, Ctx, Form, SLIP};
use platform::limit::Limit;
use platform::page::Slip;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock};
use platform::{Error, Result, typed as written};
use serde_json::{Value, json};

/// How often one network may type codes.
const TYPED: Limit = Limit { what: "service code from", most: 30, minutes: 15 };

/// The slips of these pages: how long the page with the code may lie open, and what is behind it.
const SLIPS: Slips =
    Slips { what: "referral service", entry: SignedDuration::from_hours(4), behind: SignedDuration::from_mins(30) };

/// The field by which the first page is good once.
const ENTRY: &str = "entry";

/// The field by which a document is opened, and the key under which that is sealed.
const FILE: &str = "document";
const SEALED: &str = "referral service file";

/// What they can do.
const ACTS: [&str; 9] = ["receive", "accept", "decline", "start", "close", "go-on", "say", "correct", "end-agreement"];

/// `GET /referral/service`
pub async fn enter(ctx: Ctx) -> Result<Response> {
    entering(&ctx, Faults::new())?.show(&ctx)
}

fn entering(ctx: &Ctx, faults: Faults) -> Result<Desk> {
    let mut field = Field::line("code", ctx.t("referral-own-code")).hint(ctx.t("referral-door-hint"));
    field.fault = faults.first().map(|(_, words)| words.clone());
    let entry = Field::hidden(ENTRY, SLIPS.entry(ctx)?);
    Ok(desk(ctx, ctx.t("referral-door-title"))
        .faults(faults)
        .words(ctx.t("referral-door-intro"))
        .form(FormBlock::new(PATH, ctx.t("referral-own-show")).field(field).field(entry)))
}

/// `POST /referral/service`: the code was typed, or something was done on the page behind it.
pub async fn entered(ctx: Ctx, Address(address): Address, sent: Form) -> Result<Response> {
    if sent.has(FILE) {
        return opened(&ctx, &sent).await;
    }
    if sent.has(SLIP) {
        return behind(&ctx, &sent).await;
    }
    let key = ctx.app.keyring.index("address", &address);
    TYPED.take(&ctx.app.db, &ctx.app.clock, &key).await?;
    let mut tx = ctx.app.db.write().await?;
    let wrong = |key: &str| vec![("code".to_owned(), ctx.t(key))];
    if SLIPS.opened(&ctx, &mut tx, sent.text(ENTRY)).await?.is_none() {
        tx.commit().await?;
        return entering(&ctx, wrong("referral-own-over"))?.show(&ctx);
    }
    let code = index(&ctx.app.keyring, sent.text("code"));
    let Some(id) = opens(&mut tx, &code, ctx.app.clock.now()).await? else {
        tx.commit().await?;
        return entering(&ctx, wrong("referral-own-unknown"))?.show(&ctx);
    };
    let whole = Whole::at_door(&ctx, &mut tx, &id).await?;
    let desk = shown(&ctx, &mut tx, (&whole, &code), None).await?;
    tx.commit().await?;
    desk.show(&ctx)
}

/// A document was opened: it is saved beside the page, which stays as it is.
async fn opened(ctx: &Ctx, sent: &Form) -> Result<Response> {
    let missing = || Error::not_found("referral");
    let slip = ctx.app.keyring.open_slip(SEALED, sent.text(FILE))?.ok_or_else(missing)?;
    let slip: Value = serde_json::from_str(&slip)?;
    let now = ctx.app.clock.now();
    let text = |name: &str| slip[name].as_str().unwrap_or_default().to_owned();
    let mut tx = ctx.app.db.write().await?;
    let good = slip["until"].as_i64().is_some_and(|until| now.as_second() <= until);
    let id = opens(&mut tx, &text("code"), now).await?.filter(|_| good).ok_or_else(missing)?;
    let whole = Whole::at_door(ctx, &mut tx, &id).await?;
    let documents = file::all(&mut tx, &ctx.app.keyring, Of::Referral(&id)).await?;
    let document = documents.iter().find(|one| one.id == text("file")).ok_or_else(missing)?;
    let bytes = file::bytes(&mut tx, &ctx.app.keyring, Of::Referral(&id), &document.id).await?.ok_or_else(missing)?;
    act::was_read_by(ctx, &mut tx, &id, &Who::program("")).await?;
    tx.commit().await?;
    Ok(saved(&whole.referral.number, document, bytes))
}

/// What was done on the page.
async fn behind(ctx: &Ctx, sent: &Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    // A code that was made anew meanwhile ends this page too.
    let code = SLIPS.opened(ctx, &mut tx, sent.text(SLIP)).await?.unwrap_or_default();
    let Some(id) = opens(&mut tx, &code, ctx.app.clock.now()).await? else {
        let mut page = entering(ctx, vec![("code".to_owned(), ctx.t("referral-own-over"))])?;
        // What was written is not lost with the half hour.
        let own = |name: &str| ACTS.iter().any(|act| name.starts_with(&format!("{act}-")));
        for (_, text) in sent.fields().iter().filter(|(name, text)| own(name) && !text.trim().is_empty()) {
            page = page
                .words(ctx.t("referral-own-written"))
                .block(Block::Words(vec![platform::page::Part::content(text.as_str())]));
        }
        return page.show(ctx);
    };
    // The second of two at once reads what the first did, and keeps what it wrote.
    store::lock(&mut tx, &id).await?;
    let whole = Whole::at_door(ctx, &mut tx, &id).await?;
    let act = ACTS.into_iter().find(|act| *act == sent.text("act")).ok_or_else(|| Error::not_found("referral"))?;
    let desk = match act::attempt(ctx, &mut tx, &whole, act, sent).await? {
        Doing::Done => {
            let whole = Whole::at_door(ctx, &mut tx, &id).await?;
            shown(ctx, &mut tx, (&whole, &code), None).await?.done(ctx.t(&format!("referral-done-{act}")))
        }
        Doing::Refused(faults, status) => {
            shown(ctx, &mut tx, (&whole, &code), Some((act, sent, faults))).await?.status(status)
        }
    };
    tx.commit().await?;
    desk.show(ctx)
}

/// The page: what it says, and what can be done. That it was read is in the audit.
async fn shown(ctx: &Ctx, tx: &mut Tx, (whole, code): (&Whole, &str), again: page::Again<'_>) -> Result<Desk> {
    let referral = &whole.referral;
    let title = ctx.language.text("referral-title", &[("words", referral.number.as_str().into())]);
    let mut desk = desk(ctx, title);
    if let Some((_, _, faults)) = &again {
        desk = desk.faults(faults.clone());
    }
    let slip = SLIPS.behind(ctx, code)?;
    let to = act::To { path: PATH.to_owned(), also: vec![(SLIP, slip)], acts: &ACTS };
    let desk = page::warnings(ctx, desk, whole)?;
    let desk = page::standing(ctx, desk, whole)?;
    let desk = page::safely(ctx, tx, desk, whole).await?;
    let desk = act::forms(ctx, desk, whole, (true, again.as_ref()), &to)?;
    let until = (ctx.app.clock.now() + SLIPS.behind).as_second();
    let button = |document: &Document| {
        let slip = json!({ "code": code, "file": document.id, "until": until });
        let slip = ctx.app.keyring.seal_slip(SEALED, &slip.to_string())?;
        Ok(FormBlock::new(PATH, ctx.t("referral-door-open")).field(Field::hidden(FILE, slip)))
    };
    let desk = desk.words(ctx.t("referral-door-keep"));
    let desk = page::said(ctx, tx, desk, whole, Leads::Buttons(&button)).await?;
    let desk = act::forms(ctx, desk, whole, (false, again.as_ref()), &to)?;
    act::was_read_by(ctx, tx, &referral.id, &Who::program("")).await?;
    Ok(desk)
}

/// `POST /work/referrals/{id}/door`: a code for the service, which whoever sent it tells them.
pub async fn code(ctx: Ctx, Path(id): Path<String>, _sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let whole = Whole::find(&ctx, &mut tx, &id).await?;
    if !is_told(&whole) {
        return Err(Error::not_found(format!("work/referrals/{id}/door")));
    }
    let who = access::who(ctx.actor()?, whole.organisation());
    let code = renew(&mut tx, &ctx.app.job_context(), &whole.referral, &who).await?;
    tx.commit().await?;
    let slip = Slip {
        language: ctx.language,
        address: [ctx.app.base_url.to_string(), PATH.to_owned()],
        code: written::grouped(&code),
        words: vec![ctx.t("referral-door-slip")],
    };
    let title = ctx.language.text("referral-title", &[("words", whole.referral.number.as_str().into())]);
    Desk::new(&ctx, ctx.t("referral-door-code"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), crate::referral::PATH)
        .under(title, &whole.referral.path())
        .words(ctx.t("referral-door-code-about"))
        .block(Block::Slip(slip))
        .show(&ctx)
}

/// The form for a code that is told to a service where nobody has an account.
pub fn telling(ctx: &Ctx, desk: Desk, referral: &Referral) -> Desk {
    desk.heading(ctx.t("referral-door-code"))
        .words(ctx.t("referral-door-about"))
        .form(FormBlock::new(format!("{}/door", referral.path()), ctx.t("referral-door-make")).about(&referral.number))
}

/// The same on the receipt, for one of which nobody there was told otherwise.
pub async fn to_tell(ctx: &Ctx, tx: &mut Tx, desk: Desk, referral: &Referral) -> Result<Desk> {
    let received = reader::is_received(&reader::named(tx, &referral.id).await?);
    Ok(if received || referral.state.is_over() { desk } else { telling(ctx, desk, referral) })
}

/// Whether whoever sent this one tells its service a code: it is not over, and nobody there is named on it.
pub fn is_told(whole: &Whole) -> bool {
    let sends = whole.sides.contains(&Side::Sender) && !whole.referral.state.is_over();
    sends && !reader::is_received(&whole.readers)
}
