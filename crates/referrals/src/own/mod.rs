//! What a person sees of the referrals that are about them, without an account: they type the code that they were handed, and nothing of
//! it is in an address. What others may not have them see, because it could harm, is left out.
//!
//! Between one press and the next travels a sealed slip that is good for half an hour, and once: whoever goes back in the browser and
//! lets it send again what was sent is asked for the code.

pub mod notice;
pub mod renew;
mod shown;
pub mod slip;

pub use shown::is_theirs;

use self::shown::{allowed, note_field, one};
use self::slip::Slips;
use crate::agreement::{self};
use crate::content::{self, FIELDS, form};
use crate::person;
use crate::referral::act::done;
use crate::referral::{Referral, store};
use crate::state::Side;
use axum::response::Response;
use jiff::SignedDuration;
use people::help::{self, danger};
use platform::db::Tx;
use platform::http::{Address, Ctx, Form, SLIP};
use platform::limit::Limit;
use platform::page::Part as Text;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock};
use platform::sealed::Words;
use platform::{Error, Result};

/// The path of these pages.
pub const PATH: &str = "/referral";

/// The address that leads to them from a letter or a text.
pub const SHORT: &str = "/r";

/// How often one network may type codes.
const TYPED: Limit = Limit { what: "referral code from", most: 30, minutes: 15 };

/// How long the page on which the code is typed may lie open, and how long the page behind it.
const SLIPS: Slips =
    Slips { what: "referral", entry: SignedDuration::from_hours(4), behind: SignedDuration::from_mins(30) };

/// The field by which that page is good once.
const ENTRY: &str = "entry";

/// A code as it looks.
const EXAMPLE: &str = "7MTR-4K24-09XA";

/// What a person changes of how they are reached.
const SAFE: [&str; 6] = person::REACH;

/// What a person can do with a referral.
const ACTS: [&str; 4] = ["say", "tell", "withdraw", "end-agreement"];

/// The longest of what they write, in characters.
const LONGEST: usize = 2_000;

/// A page of these. Neither its address nor the title that the browser keeps says what it is for.
pub fn desk(ctx: &Ctx, title: String) -> Desk {
    let desk = Desk::new(ctx, title).bare().with_exit(ctx.t("home-title"));
    if ctx.language.is_english() { desk } else { desk.words(ctx.t("referral-own-in-english")) }
}

/// `GET /referral`
pub async fn enter(ctx: Ctx) -> Result<Response> {
    entering(&ctx, Faults::new())?.show(&ctx)
}

/// `GET /r`: the address in a text, which says nothing of what it is for.
pub async fn short(ctx: Ctx) -> Result<Response> {
    Ok(ctx.to(PATH))
}

fn entering(ctx: &Ctx, faults: Faults) -> Result<Desk> {
    let hint = ctx.language.text("referral-own-code-hint", &[("words", EXAMPLE.into())]);
    let mut field = Field::line("code", ctx.t("referral-own-code")).hint(hint);
    field.fault = faults.first().map(|(_, words)| words.clone());
    let entry = Field::hidden(ENTRY, SLIPS.entry(ctx)?);
    Ok(desk(ctx, ctx.t("referral-own-title"))
        .faults(faults)
        .words(ctx.t("referral-own-intro"))
        .form(FormBlock::new(PATH, ctx.t("referral-own-show")).field(field).field(entry))
        .words(ctx.t("referral-own-lost")))
}

/// `POST /referral`: the code was typed, or something was done on the page behind it.
pub async fn entered(ctx: Ctx, Address(address): Address, sent: Form) -> Result<Response> {
    if sent.has(SLIP) {
        return behind(&ctx, &sent).await;
    }
    let key = ctx.app.keyring.index("address", &address);
    TYPED.take(&ctx.app.db, &ctx.app.clock, &key).await?;
    let mut tx = ctx.app.db.write().await?;
    // Whoever goes back to this page after it was left is asked anew, with a form that was not sent yet.
    if SLIPS.opened(&ctx, &mut tx, sent.text(ENTRY)).await?.is_none() {
        tx.commit().await?;
        return entering(&ctx, vec![("code".to_owned(), ctx.t("referral-own-over"))])?.show(&ctx);
    }
    let Some(holder) = Holder::typed(&ctx, &mut tx, sent.text("code")).await? else {
        tx.commit().await?;
        let key = if sent.text("code").is_empty() { "referral-own-empty" } else { "referral-own-unknown" };
        return entering(&ctx, vec![("code".to_owned(), ctx.t(key))])?.show(&ctx);
    };
    let page = all(&ctx, &mut tx, &holder, None).await?;
    tx.commit().await?;
    page.show(&ctx)
}

/// Whoever has typed a code, as the slip of their page says it: a code that is made anew meanwhile ends that page too.
struct Holder {
    person: String,
    code: String,
}

impl Holder {
    async fn typed(ctx: &Ctx, tx: &mut Tx, code: &str) -> Result<Option<Holder>> {
        let found = person::typed(tx, &ctx.app.keyring, code).await?;
        Ok(found.map(|person| Holder { person, code: person::index(&ctx.app.keyring, code) }))
    }

    async fn of_slip(ctx: &Ctx, tx: &mut Tx, slip: &str) -> Result<Option<Holder>> {
        let Some(whose) = SLIPS.opened(ctx, tx, slip).await? else { return Ok(None) };
        let Some((person, code)) = whose.split_once(' ') else { return Ok(None) };
        let holder = Holder { person: person.to_owned(), code: code.to_owned() };
        Ok(person::still_has(tx, person, code).await?.then_some(holder))
    }

    fn slip(&self, ctx: &Ctx) -> Result<String> {
        SLIPS.behind(ctx, &format!("{} {}", self.person, self.code))
    }

    /// What they see with their code: all that is about them, but what was sent without asking them only where the code was handed to them
    /// for it, once that was safe.
    async fn referrals(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Referral>> {
        let mut all = Vec::new();
        for one in store::of_person(tx, &self.person).await? {
            let given = agreement::of(tx, &ctx.app.keyring, &one.id).await?;
            if one.origin.is_none() || given.iter().all(agreement::Agreement::is_given) {
                all.push(one);
            }
        }
        Ok(all)
    }
}

/// What was done on the page.
async fn behind(ctx: &Ctx, sent: &Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let Some(holder) = Holder::of_slip(ctx, &mut tx, sent.text(SLIP)).await? else {
        let over = vec![("code".to_owned(), ctx.t("referral-own-over"))];
        let mut page = entering(ctx, over)?;
        // What was written is not lost with the half hour.
        for (_, text) in
            sent.fields().iter().filter(|(name, text)| name.starts_with("note-") && !text.trim().is_empty())
        {
            page = page.words(ctx.t("referral-own-written")).block(Block::Words(vec![Text::content(text.as_str())]));
        }
        return page.show(ctx);
    };
    let outcome = if sent.has("reach") {
        reached(ctx, &mut tx, &holder, sent).await?
    } else {
        acted(ctx, &mut tx, &holder, sent).await?
    };
    let sent = Some(sent.clone()).filter(|_| !outcome.faults.is_empty());
    let outcome = Outcome { sent, ..outcome };
    let page = all(ctx, &mut tx, &holder, Some(&outcome)).await?;
    tx.commit().await?;
    page.show(ctx)
}

/// What came of a press: what is said of it, or what is wrong.
#[derive(Default)]
struct Outcome {
    done: Option<String>,
    faults: Faults,
    /// What was sent, where something is wrong with it.
    sent: Option<Form>,
}

impl Outcome {
    fn done(ctx: &Ctx, key: &str) -> Outcome {
        Outcome { done: Some(ctx.t(key)), ..Outcome::default() }
    }

    fn wrong(ctx: &Ctx, field: &str, key: &str) -> Outcome {
        let label =
            FIELDS.iter().find(|one| one.name == field).map(|one| form::label(ctx, one.name)).unwrap_or_default();
        let words = ctx.language.text(key, &[("words", label.into())]);
        Outcome { faults: vec![(field.to_owned(), words)], ..Outcome::default() }
    }
}

/// They say how they are reached from now on.
async fn reached(ctx: &Ctx, tx: &mut Tx, holder: &Holder, sent: &Form) -> Result<Outcome> {
    // Whoever is written to first is waited for by everybody, then the referrals, then the audit.
    person::lock(tx, &holder.person).await?;
    let before = person::words(tx, &ctx.app.keyring, &holder.person).await?;
    let words = SAFE.iter().fold(before, |words, field| words.with(field, sent.text(field)));
    if let Some((field, key)) = content::contact_faults(&words).first() {
        return Ok(Outcome::wrong(ctx, field, key));
    }
    person::save(tx, &ctx.app.keyring, &holder.person, &words).await?;
    // What waits to be sent was safe as they were reached before.
    notice::withdraw(tx, &holder.person).await?;
    for referral in store::of_person(tx, &holder.person).await? {
        store::lock(tx, &referral.id).await?;
    }
    for referral in holder.referrals(ctx, tx).await?.iter().filter(|one| !one.state.is_over()) {
        done(ctx, tx, referral, (Side::Person, "reach", referral.state), &Words::default()).await?;
    }
    Ok(Outcome::done(ctx, "referral-own-done-reach"))
}

/// They do something with one of their referrals.
async fn acted(ctx: &Ctx, tx: &mut Tx, holder: &Holder, sent: &Form) -> Result<Outcome> {
    // Who does something at the same time is waited for, so that nothing that is written here is lost.
    for referral in store::of_person(tx, &holder.person).await? {
        store::lock(tx, &referral.id).await?;
    }
    let all = holder.referrals(ctx, tx).await?;
    let referral = all.iter().find(|one| one.number == sent.text("referral"));
    let act = ACTS.into_iter().find(|act| *act == sent.text("act"));
    let (Some(referral), Some(act)) = (referral, act) else { return Err(Error::not_found("referral")) };
    let given = agreement::of(tx, &ctx.app.keyring, &referral.id).await?;
    let Some((side, to)) = allowed(referral, &given, act) else {
        return Ok(Outcome::wrong(ctx, "", "referral-own-too-late"));
    };
    let field = note_field(referral, act);
    let note = sent.text(&field);
    if matches!(act, "say" | "tell") && note.is_empty() {
        return Ok(Outcome::wrong(ctx, &field, "referral-own-nothing"));
    }
    if note.chars().count() > LONGEST {
        return Ok(Outcome::wrong(ctx, &field, "referral-own-long"));
    }
    if act == "end-agreement" {
        agreement::end(tx, &referral.id, (side.name(), ctx.app.clock.now())).await?;
    }
    let words = if note.is_empty() { Words::default() } else { Words::default().with("note", note) };
    done(ctx, tx, referral, (side, act, to), &words).await?;
    let key = if danger::may_be(note) { "referral-own-danger".to_owned() } else { format!("referral-own-done-{act}") };
    Ok(Outcome::done(ctx, &key))
}

/// The page: every referral of theirs, and how they are reached.
async fn all(ctx: &Ctx, tx: &mut Tx, holder: &Holder, outcome: Option<&Outcome>) -> Result<Desk> {
    let slip = holder.slip(ctx)?;
    let mut desk = desk(ctx, ctx.t("referral-own-title")).block(Block::Raw(help::whom(ctx)?));
    if let Some(outcome) = outcome {
        desk = desk.faults(outcome.faults.clone());
        desk = outcome.done.iter().fold(desk, |desk, words| desk.done(words));
    }
    for referral in holder.referrals(ctx, tx).await? {
        desk = one(ctx, tx, desk, &referral, (&slip, outcome)).await?;
    }
    let words = person::words(tx, &ctx.app.keyring, &holder.person).await?;
    let mut reach = FormBlock::new(PATH, ctx.t("referral-own-reach-save"))
        .field(Field::hidden(SLIP, &slip))
        .field(Field::hidden("reach", "yes"));
    reach = SAFE.iter().fold(reach, |block, name| match FIELDS.iter().find(|field| field.name == *name) {
        Some(field) => block.field(form::plain(ctx, field, &words)),
        None => block,
    });
    let reach = if outcome.is_some_and(|one| one.sent.as_ref().is_some_and(|sent| sent.has("reach"))) {
        refilled(reach, outcome)
    } else {
        reach
    };
    Ok(desk
        .heading(ctx.t("referral-own-reach"))
        .words(ctx.t("referral-own-reach-about"))
        .words(ctx.t("referral-own-reach-news"))
        .form(reach))
}

/// A form with what was typed into it and could not be done.
fn refilled(block: FormBlock, outcome: Option<&Outcome>) -> FormBlock {
    match outcome.and_then(|one| one.sent.as_ref().map(|sent| (sent, &one.faults))) {
        Some((sent, faults)) => block.again(sent, faults),
        None => block,
    }
}
