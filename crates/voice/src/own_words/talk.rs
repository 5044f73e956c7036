//! “I want somebody to talk to me”: apart from a questionnaire, and read first.

use super::{guard, inbox};
use crate::help;
use crate::survey::load::{Load, Turn};
use crate::survey::{State, TABLE};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::db::Rows;
use platform::http::{Address, Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::record::Record;
use platform::{Error, Result, random};

/// The most letters of each line.
const LONGEST: usize = 300;

/// The lines, of which the second is needed.
const FIELDS: [&str; 4] = ["name", "reach", "when", "about"];

/// The field that only programs fill in.
const TRAP: &str = "website";

/// `GET /surveys/{ref}/talk`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (survey, guard) = open(&ctx, &reference).await?;
    page(&ctx, (survey, &guard), None)?.show(&ctx)
}

/// The survey, and who reads what is written here.
///
/// # Errors
/// [`Error::NotFound`], when nobody does.
async fn open<'a>(ctx: &'a Ctx, reference: &str) -> Result<(&'a Record, guard::Guard)> {
    let survey = ctx.record(&TABLE, reference)?;
    let mut tx = ctx.app.db.read().await?;
    let guard = guard::of(&mut tx, reference).await?;
    let missing = || Error::not_found(format!("surveys/{reference}/talk"));
    let guard = guard.ok_or_else(missing)?;
    let today = ctx.app.today()?;
    if State::of(survey, today) != State::Open || !guard::stands(&mut tx, &ctx.app.keyring, &guard, today).await? {
        return Err(missing());
    }
    Ok((survey, guard))
}

fn page(ctx: &Ctx, (survey, guard): (&Record, &guard::Guard), again: Option<(&Form, Faults)>) -> Result<Desk> {
    let mut form = FormBlock::new(format!("/surveys/{}/talk", survey.reference), ctx.t("words-talk-send"));
    for name in FIELDS {
        let input = if name == "about" { Input::Lines } else { Input::Line("text", "off") };
        let field = Field::new(name, ctx.t(&format!("words-talk-{name}")), input);
        let hint = ctx.t(&format!("words-talk-{name}-hint"));
        form = form.field(field.hint(hint));
    }
    let mut desk = Desk::new(ctx, ctx.t("words-talk")).bare();
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk = desk.block(Block::Warning(ctx.t("words-talk-now"))).block(Block::Raw(help::whom(ctx)?));
    Ok(with_readers(ctx, desk.words(ctx.t("words-talk-intro")), guard).form(form))
}

/// That somebody reads what is written, within how many hours.
pub fn who_reads(ctx: &Ctx, guard: &guard::Guard) -> String {
    ctx.language.text("words-who-reads", &[("n", guard.within.into())])
}

/// Adds to a page who reads what is written, and when.
pub fn with_readers(ctx: &Ctx, desk: Desk, guard: &guard::Guard) -> Desk {
    let when = vec![Part::words(ctx.t("words-when")), Part::content(guard.hours.as_str())];
    desk.words(who_reads(ctx, guard)).block(Block::Words(when))
}

/// `POST /surveys/{ref}/talk`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, Address(network): Address, sent: Form) -> Result<Response> {
    let (survey, guard) = open(&ctx, &reference).await?;
    let thanks = |ctx: &Ctx| -> Result<Response> {
        let desk = with_readers(ctx, Desk::new(ctx, ctx.t("words-talk-sent")).bare(), &guard);
        desk.words(ctx.t("words-talk-back")).block(Block::Raw(help::whom(ctx)?)).show(ctx)
    };
    if sent.has(TRAP) {
        return thanks(&ctx);
    }
    let mut faults = Faults::new();
    if sent.text("reach").trim().is_empty() {
        faults.push(("reach".to_owned(), ctx.t("words-talk-reach-missing")));
    }
    for name in FIELDS {
        let most = if name == "about" { super::LONGEST } else { LONGEST };
        if sent.text(name).chars().count() > most {
            faults.push((name.to_owned(), ctx.language.text("words-too-long", &[("n", most.into())])));
        }
    }
    if !faults.is_empty() {
        return page(&ctx, (survey, &guard), Some((&sent, faults)))?.show(&ctx);
    }
    let now = ctx.app.clock.now();
    if ctx.app.memory.of::<Load>().turn(&network, &random::id()?, now) == Turn::TooMany {
        let desk = Desk::new(&ctx, ctx.t("words-talk")).bare().status(StatusCode::SERVICE_UNAVAILABLE);
        return desk.words(ctx.t("words-talk-full")).block(Block::Raw(help::whom(&ctx)?)).show(&ctx);
    }
    let [name, reach, when, about] = FIELDS.map(|name| sent.text(name).trim().to_owned());
    let (mut tx, mut rows) = (ctx.app.db.write().await?, Rows::default());
    inbox::talk(&mut rows, &ctx.app.keyring, &reference, inbox::Talk { name, reach, when, about }, now)?;
    rows.insert(&mut tx).await?;
    tx.commit().await?;
    thanks(&ctx)
}
