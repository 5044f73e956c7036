//! Receipts: whoever wrote something without an account may keep a code, and see with it what came of it.
//!
//! Of a code only look-up values are kept: one for everything that was written together, while it waits, and then another for each
//! text, so that nobody without the code can tell which were written by one person.

use super::kept::{self, TAKEN_BACK};
use super::{MOST, inbox};
use crate::question::{self, pages::Shown};
use crate::response::{self, Answered};
use crate::survey::{self, answer, code, form, mix};
use askama::Template;
use axum::response::Response;
use people::help;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::link::relation;
use platform::page::desk::{Block, Desk, Field, FormBlock};
use platform::page::{Card, Page, Raw, Slip, linked_cards};
use platform::record::Record;
use platform::secret::Keyring;
use platform::{Error, Result, typed};
use qrcodegen::{QrCode, QrCodeEcc};
use std::collections::HashMap;

/// The path at which a code is typed.
pub const PATH: &str = "/receipt";

/// Where what was written is taken back.
const BACK: &str = "/receipt/back";

/// A code as it looks.
const EXAMPLE: &str = "7MTR-4K24-09XA";

/// The look-up value of a code: 0 for everything that was written together, from 1 on for each text.
pub fn index(keyring: &Keyring, code: &str, n: usize) -> String {
    keyring.index("words-receipt", &format!("{}/{n}", typed::code(code)))
}

/// All look-up values of a code.
fn all_of(keyring: &Keyring, code: &str) -> Vec<String> {
    (0..=MOST).map(|n| index(keyring, code, n)).collect()
}

/// Whether a text is the code of a receipt.
pub async fn is_one(tx: &mut Tx, keyring: &Keyring, code: &str) -> Result<bool> {
    let receipts = all_of(keyring, code);
    let waits = inbox::survey_of(tx, &receipts).await?;
    Ok(waits.is_some() || !kept::under(tx, keyring, &receipts).await?.is_empty())
}

#[derive(Template)]
#[template(path = "voice/receipt.html")]
struct Kept {
    page: Page,
    path: String,
    size: i32,
}

/// The receipt for whoever has just written something: the code, and a picture of its address that a telephone reads.
pub fn given(ctx: &Ctx, code: &str) -> Result<[Block; 2]> {
    let code = typed::grouped(code);
    // Whoever scans it has the code in the history of that telephone; it leads to what came of it, and to no words.
    let address = format!("{}{}?code={code}", ctx.app.base_url, ctx.href(PATH));
    let slip = Slip {
        language: ctx.language,
        address: [ctx.app.base_url.to_string(), ctx.href(PATH)],
        code,
        words: vec![ctx.t("words-receipt-keep")],
    };
    let picture = QrCode::encode_text(&address, QrCodeEcc::Medium)
        .map_err(|error| Error::Internal(format!("a receipt could not be drawn: {error:?}")))?;
    let raw = Raw::of(&Kept { page: ctx.page(""), path: drawn(&picture), size: picture.size() })?;
    Ok([Block::Slip(slip), Block::Raw(raw)])
}

/// The dark squares, as a path.
fn drawn(picture: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..picture.size() {
        for x in 0..picture.size() {
            if picture.get_module(x, y) {
                path.push_str(&format!("M{x} {y}h1v1h-1z"));
            }
        }
    }
    path
}

/// `GET /receipt`
pub async fn enter(ctx: Ctx) -> Result<Response> {
    let typed = ctx.parameter("code").to_owned();
    page(&ctx, &typed, None).show(&ctx)
}

fn page(ctx: &Ctx, typed: &str, fault: Option<&str>) -> Desk {
    let mut desk = Desk::new(ctx, ctx.t("words-receipt-title"));
    let mut field = Field::line("code", ctx.t("words-receipt-code"))
        .hint(ctx.language.text("words-receipt-hint", &[("words", EXAMPLE.into())]))
        .value(typed);
    if let Some(key) = fault {
        desk = desk.faults(vec![("code".to_owned(), ctx.t(key))]);
        field.fault = Some(ctx.t(key));
    }
    desk.words(ctx.t("words-receipt-intro")).form(FormBlock::new(PATH, ctx.t("words-receipt-show")).field(field))
}

/// What came of a text.
struct Fate {
    question: String,
    words: Vec<String>,
    asked: Option<Shown>,
    message: Option<Card>,
    answers: Vec<Answered>,
    cards: Vec<(String, Vec<Card>)>,
}

#[derive(Template)]
#[template(path = "voice/fates.html")]
struct Fates {
    page: Page,
    fates: Vec<Fate>,
}

/// `POST /receipt`: what came of what was written with this code.
pub async fn entered(ctx: Ctx, sent: Form) -> Result<Response> {
    let code = sent.text("code");
    if code.is_empty() {
        return page(&ctx, code, Some("words-receipt-empty")).show(&ctx);
    }
    // A code has 60 bits of chance: nobody finds one by guessing, so nobody is kept from trying.
    let keyring = &ctx.app.keyring;
    let mut tx = ctx.app.db.read().await?;
    let receipts = all_of(keyring, code);
    let waits = inbox::survey_of(&mut tx, &receipts).await?;
    let read = kept::under(&mut tx, keyring, &receipts).await?;
    let desk = Desk::new(&ctx, ctx.t("words-receipt-title"));
    if let Some(survey) = waits.filter(|_| read.is_empty()) {
        let desk = desk.words(ctx.t("words-receipt-waits"));
        return somebody(&ctx, desk, &survey)?.show(&ctx);
    }
    if read.is_empty() {
        let of_survey = code::typed(&mut tx, keyring, code).await?.is_some();
        let key = if of_survey { "words-receipt-survey" } else { "words-receipt-unknown" };
        let desk = page(&ctx, code, Some(key));
        return if of_survey { desk.link(ctx.t("survey-have-code"), answer::PATH) } else { desk }.show(&ctx);
    }
    let ready = form::now(&ctx.app, &mut tx, &read[0].survey).await?;
    let seconds = question::vote::counted(&mut tx).await?;
    let fate = |one: &kept::Read| fate(&ctx, ready.asked(&one.question, ctx.language.tag), one, &seconds);
    let fates = read.iter().map(fate).collect::<Result<_>>()?;
    let fates = Raw::of(&Fates { page: ctx.page(""), fates })?;
    let survey = ctx.record(&survey::TABLE, &read[0].survey)?;
    let mut desk = desk.block(Block::Raw(fates)).link(survey.title(), &format!("/surveys/{}", survey.reference));
    if read.iter().any(|one| one.text.is_some()) {
        let back = FormBlock::new(BACK, ctx.t("words-receipt-back")).quiet().field(Field::hidden("code", code));
        desk = desk.heading(ctx.t("words-receipt-back-heading")).words(ctx.t("words-receipt-back-words")).form(back);
    }
    somebody(&ctx, desk, &survey.reference)?.show(&ctx)
}

/// The way to somebody to talk to, and whom to call: the same on every receipt, so that it tells nothing of what was written.
fn somebody(ctx: &Ctx, desk: Desk, survey: &str) -> Result<Desk> {
    let desk = desk.words(ctx.t("words-receipt-talk")).link(ctx.t("words-talk"), &format!("/surveys/{survey}/more"));
    Ok(desk.block(Block::Raw(help::whom(ctx)?)))
}

/// `POST /receipt/back`: whoever has the code takes back what they wrote. A message that was made of it stays what it is.
pub async fn back(ctx: Ctx, sent: Form) -> Result<Response> {
    let (keyring, mut tx) = (&ctx.app.keyring, ctx.app.db.write().await?);
    let receipts = all_of(keyring, sent.text("code"));
    let read = kept::under(&mut tx, keyring, &receipts).await?;
    let own: Vec<&kept::Read> = read.iter().filter(|one| one.text.is_some()).collect();
    if own.is_empty() {
        return page(&ctx, sent.text("code"), Some("words-receipt-unknown")).show(&ctx);
    }
    let messages = own.iter().filter_map(|one| ctx.snapshot.get(one.message.as_ref()?));
    let messages: Vec<&Record> = messages.filter(|message| message.ended.is_none()).collect();
    let mut desk = Desk::new(&ctx, ctx.t("words-receipt-title"));
    if sent.text("sure") != "yes" {
        let form = FormBlock::new(BACK, ctx.t("words-receipt-back")).dangerous();
        let form = form.field(Field::hidden("code", sent.text("code"))).field(Field::hidden("sure", "yes"));
        return desk.words(ctx.t("words-receipt-sure")).form(form).show(&ctx);
    }
    kept::take_back(&mut tx, &receipts).await?;
    mix::files_anew(&mut tx).await?;
    tx.commit().await?;
    if !messages.is_empty() {
        desk = desk.words(ctx.t("words-receipt-still"));
    }
    for message in messages {
        desk = desk.link(message.title(), &format!("/messages/{}", message.reference));
    }
    desk.done(ctx.t("words-receipt-taken")).words(ctx.t("words-receipt-taken-words")).show(&ctx)
}

fn fate(ctx: &Ctx, question: String, read: &kept::Read, seconds: &HashMap<String, i64>) -> Result<Fate> {
    let words = vec![ctx.t("words-fate-read")];
    let mut fate = Fate { question, words, asked: None, message: None, answers: Vec::new(), cards: Vec::new() };
    if read.text.is_none() {
        // Whoever has found the code learns nothing of why, but that it was off the point or taken back.
        let why = if ["off-topic", TAKEN_BACK].contains(&read.why.as_str()) { &read.why } else { "private" };
        fate.words.push(ctx.t(&format!("words-fate-{why}")));
        return Ok(fate);
    }
    if !read.why.is_empty() {
        fate.words.push(ctx.t("words-fate-taken-out"));
    }
    let plan = &ctx.snapshot;
    let there = |reference: &Option<String>| plan.get(reference.as_ref()?).filter(|one| one.ended.is_none());
    fate.asked = there(&read.asked).map(|asked| Shown::new(ctx, asked, seconds)).transpose()?;
    let Some(message) = there(&read.message) else {
        if fate.asked.is_none() {
            fate.words.push(ctx.t("words-fate-no-message"));
        }
        return Ok(fate);
    };
    fate.message = Some(Card::new(ctx, message));
    fate.answers = response::to(ctx, message);
    let actions = linked_cards(ctx, plan.links_to(&message.reference, relation::ANSWERS));
    let replies = plan.links_to(&message.reference, relation::REPLIES_TO).into_iter();
    let replies: Vec<Card> = replies.map(|(_, update)| Card::of_part(ctx, update)).collect();
    if fate.answers.is_empty() && actions.is_empty() && replies.is_empty() {
        fate.words.push(ctx.t("words-fate-no-action"));
    }
    let cards = [("words-fate-replies", replies), ("words-fate-actions", actions)];
    fate.cards = cards.into_iter().filter(|(_, all)| !all.is_empty()).map(|(key, all)| (ctx.t(key), all)).collect();
    Ok(fate)
}
