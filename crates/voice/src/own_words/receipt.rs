//! Receipts: whoever wrote something without an account may keep a code, and see with it what came of it.
//!
//! Of a code only look-up values are kept: one for everything that was written together, while it waits, and then another for each
//! text, so that nobody without the code can tell which were written by one person.

use super::{MOST, inbox, kept};
use crate::help;
use crate::survey::{self, form, mix};
use askama::Template;
use axum::response::Response;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::link::relation;
use platform::page::desk::{Block, Desk, Field, FormBlock};
use platform::page::{Card, Page, Raw, Slip, linked_cards};
use platform::secret::Keyring;
use platform::{Error, Result, typed};
use qrcodegen::{QrCode, QrCodeEcc};

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
    // What stands behind # goes to no server, and so into no log; a page without script cannot read it. The code is short of
    // nothing for whoever types it.
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
    let waits = inbox::holds(&mut tx, &index(keyring, code, 0)).await?;
    let receipts: Vec<String> = (1..=MOST).map(|n| index(keyring, code, n)).collect();
    let read = kept::under(&mut tx, keyring, &receipts).await?;
    let desk = Desk::new(&ctx, ctx.t("words-receipt-title"));
    if waits {
        let whom = help::whom(&ctx)?;
        return desk.words(ctx.t("words-receipt-waits")).block(Block::Raw(whom)).show(&ctx);
    }
    if read.is_empty() {
        return page(&ctx, code, Some("words-receipt-unknown")).show(&ctx);
    }
    let mut fates = Vec::new();
    for one in &read {
        fates.push(fate(&ctx, &mut tx, one).await?);
    }
    let fates = Raw::of(&Fates { page: ctx.page(""), fates })?;
    let survey = ctx.record(&survey::TABLE, &read[0].survey)?;
    let mut desk = desk.block(Block::Raw(fates)).link(survey.title(), &format!("/surveys/{}", survey.reference));
    if read.iter().any(|one| one.text.is_some()) {
        let back = FormBlock::new(BACK, ctx.t("words-receipt-back")).quiet().field(Field::hidden("code", code));
        desk = desk.heading(ctx.t("words-receipt-back-heading")).words(ctx.t("words-receipt-back-words")).form(back);
    }
    desk.show(&ctx)
}

/// `POST /receipt/back`: whoever has the code takes back what they wrote. A message that was made of it stays what it is.
pub async fn back(ctx: Ctx, sent: Form) -> Result<Response> {
    let (keyring, mut tx) = (&ctx.app.keyring, ctx.app.db.write().await?);
    let receipts: Vec<String> = (1..=MOST).map(|n| index(keyring, sent.text("code"), n)).collect();
    let taken = kept::take_back(&mut tx, &receipts).await?;
    if !taken {
        return page(&ctx, sent.text("code"), Some("words-receipt-unknown")).show(&ctx);
    }
    mix::files_anew(&mut tx).await?;
    tx.commit().await?;
    Desk::new(&ctx, ctx.t("words-receipt-title"))
        .done(ctx.t("words-receipt-taken"))
        .words(ctx.t("words-receipt-taken-words"))
        .show(&ctx)
}

async fn fate(ctx: &Ctx, tx: &mut Tx, read: &kept::Read) -> Result<Fate> {
    let question = form::asked(&ctx.app, tx, &read.survey, (&read.question, ctx.language.tag)).await?;
    let mut fate = Fate { question, words: vec![ctx.t("words-fate-read")], cards: Vec::new() };
    if read.text.is_none() {
        if !read.why.is_empty() {
            // Of harm nobody is told who may have found the code.
            let why = if read.why == "harm" { "recognised" } else { &read.why };
            fate.words.push(ctx.t(&format!("words-fate-{why}")));
        }
        return Ok(fate);
    }
    if !read.themes.is_empty() {
        fate.words.push(ctx.language.text("words-fate-themes", &[("words", read.themes.join(", ").into())]));
    }
    let message = read.message.as_ref().and_then(|message| ctx.snapshot.get(message));
    let Some(message) = message.filter(|message| message.ended.is_none()) else {
        fate.words.push(ctx.t("words-fate-no-message"));
        return Ok(fate);
    };
    let plan = &ctx.snapshot;
    fate.cards.push((ctx.t("words-fate-message"), vec![Card::new(ctx, message)]));
    let answers = linked_cards(ctx, plan.links_to(&message.reference, relation::ANSWERS));
    if answers.is_empty() {
        fate.words.push(ctx.t("words-fate-no-action"));
    } else {
        fate.cards.push((ctx.t("words-fate-actions"), answers));
    }
    let replies = plan.links_to(&message.reference, relation::REPLIES_TO).into_iter();
    let replies: Vec<Card> = replies.map(|(_, update)| Card::of_part(ctx, update)).collect();
    if !replies.is_empty() {
        fate.cards.push((ctx.t("words-fate-replies"), replies));
    }
    Ok(fate)
}
