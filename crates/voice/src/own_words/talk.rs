//! “I want somebody to talk to me”: apart from a questionnaire, and read first.

use super::guard::{self, Guard};
use super::inbox;
use crate::survey::answer::TRAP;
use crate::survey::load::{Load, Turn};
use crate::survey::{State, TABLE};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::help;
use platform::db::Rows;
use platform::http::{Address, Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::record::Record;
use platform::{Result, random};

/// The most letters of each line.
const LONGEST: usize = 300;

/// The lines, of which the second is needed.
const FIELDS: [&str; 4] = ["name", "reach", "when", "about"];

/// Turns of their own: whoever asks for somebody does not wait for those who answer a survey.
#[derive(Default)]
struct Turns(Load);

/// `GET /surveys/{ref}/more`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let survey = ctx.record(&TABLE, &reference)?;
    match reading(&ctx, survey).await? {
        Some(guard) => page(&ctx, (survey, &guard), None)?.show(&ctx),
        None => nobody(&ctx, &Form::default()),
    }
}

/// Who reads what is written here, if anybody does.
async fn reading(ctx: &Ctx, survey: &Record) -> Result<Option<Guard>> {
    let open = State::of(survey, ctx.app.today()?) == State::Open;
    let guard = guard::reading(ctx, &mut ctx.app.db.read().await?, &survey.reference).await?;
    Ok(guard.filter(|_| open))
}

/// A page of these. Neither its address nor the title that the browser keeps says what it is for.
fn desk(ctx: &Ctx, key: &str) -> Desk {
    Desk::new(ctx, ctx.t(key)).bare().with_exit(ctx.t("survey-about-link"))
}

/// Said where nobody reads: whom to call, and what was written, so that it is not lost.
fn nobody(ctx: &Ctx, sent: &Form) -> Result<Response> {
    let mut page = desk(ctx, "words-talk").status(StatusCode::GONE).words(ctx.t("words-talk-nobody"));
    page = page.block(Block::Raw(help::whom(ctx)?));
    for name in FIELDS.into_iter().filter(|name| sent.has(name)) {
        page = page.block(Block::Words(vec![Part::content(sent.text(name))]));
    }
    page.show(ctx)
}

fn page(ctx: &Ctx, (survey, guard): (&Record, &Guard), again: Option<(&Form, Faults)>) -> Result<Desk> {
    let mut form = FormBlock::new(format!("/surveys/{}/more", survey.reference), ctx.t("words-talk-send"));
    for name in FIELDS {
        let input = if name == "about" { Input::Lines } else { Input::Line("text", "off") };
        let field = Field::new(name, ctx.t(&format!("words-talk-{name}")), input);
        let hint = ctx.t(&format!("words-talk-{name}-hint"));
        form = form.field(field.hint(hint));
    }
    let mut desk = desk(ctx, "words-talk");
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk = desk.block(Block::Warning(ctx.t("words-talk-now"))).block(Block::Raw(help::whom(ctx)?));
    let words = [ctx.t("words-talk-intro"), who_reads(ctx, guard), ctx.t("words-talk-device")];
    Ok(words.into_iter().fold(desk, Desk::words).form(form))
}

/// Within how many hours somebody reads what is written, and when they do.
pub fn who_reads(ctx: &Ctx, guard: &Guard) -> String {
    let key = if guard.hours.weekdays { "words-who-reads-weekdays" } else { "words-who-reads" };
    let words = ctx.language.text(key, &[("n", guard.within.into())]);
    format!("{words} {}", guard.hours.in_words(ctx.language))
}

/// `POST /surveys/{ref}/more`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, Address(network): Address, sent: Form) -> Result<Response> {
    let survey = ctx.record(&TABLE, &reference)?;
    let Some(guard) = reading(&ctx, survey).await? else { return nobody(&ctx, &sent) };
    let thanks = |ctx: &Ctx| -> Result<Response> {
        let desk = desk(ctx, "words-talk-sent").words(who_reads(ctx, &guard));
        desk.words(ctx.t("words-talk-back")).block(Block::Raw(help::whom(ctx)?)).show(ctx)
    };
    if sent.has(TRAP) {
        return thanks(&ctx);
    }
    let faults = faults(&ctx, &sent);
    if !faults.is_empty() {
        return page(&ctx, (survey, &guard), Some((&sent, faults)))?.show(&ctx);
    }
    let now = ctx.app.clock.now();
    if ctx.app.memory.of::<Turns>().0.turn(&network, &random::id()?, now) != Turn::Now {
        let faults = vec![(String::new(), ctx.t("words-talk-full"))];
        let page = page(&ctx, (survey, &guard), Some((&sent, faults)))?;
        return page.status(StatusCode::SERVICE_UNAVAILABLE).show(&ctx);
    }
    let [name, reach, when, about] = FIELDS.map(|name| sent.text(name).to_owned());
    let (mut tx, mut rows) = (ctx.app.db.write().await?, Rows::default());
    inbox::talk(&mut rows, &ctx.app.keyring, &reference, inbox::Talk { name, reach, when, about }, now)?;
    rows.insert(&mut tx).await?;
    tx.commit().await?;
    thanks(&ctx)
}

fn faults(ctx: &Ctx, sent: &Form) -> Faults {
    let mut faults = Faults::new();
    if sent.text("reach").is_empty() {
        faults.push(("reach".to_owned(), ctx.t("words-talk-reach-missing")));
    }
    for name in FIELDS {
        let most = if name == "about" { super::LONGEST } else { LONGEST };
        if sent.text(name).chars().count() > most {
            faults.push((name.to_owned(), ctx.language.text("words-too-long", &[("n", most.into())])));
        }
    }
    faults
}
