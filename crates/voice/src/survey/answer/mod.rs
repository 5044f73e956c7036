//! Answering a survey: a code or the link, what is kept and what is not; and then one question a page and a last page that
//! sends: `step` goes from one to the other, `at` knows the way, `page` shows them.
//!
//! No step writes anything but the last one. The questionnaire travels sealed in a field of the page.

mod at;
mod page;
pub mod step;

use super::around::{Place, fitting};
use super::code::{self, Code};
use super::form::{self, Ready};
use super::slip::Slip;
use super::{State, TABLE, name_of, sound};
use crate::own_words::guard::{self, Guard};
use crate::own_words::{receipt, talk};
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use platform::page::{Raw, around, date_in_words};
use platform::record::Record;

/// The path at which a code is typed.
pub const PATH: &str = "/answer";

/// The field that only programs fill in.
pub const TRAP: &str = "website";

/// What the form sends that says in which words it is to be asked.
const WORDS: &str = "words";

/// A code as it looks.
const EXAMPLE: &str = "4K24-09XA-7MTR";

/// Where to turn when something is not right.
const HELP: &str = "/privacy/children";

/// `GET /answer`
pub async fn enter(ctx: Ctx) -> Result<Response> {
    code_page(&ctx, ("", is_kiosk(&ctx)), None).show(&ctx)
}

/// Whether the address says that one person after another answers on this device.
fn is_kiosk(ctx: &Ctx) -> bool {
    ctx.parameter("kiosk") == "yes"
}

fn code_page(ctx: &Ctx, (typed, kiosk): (&str, bool), fault: Option<&str>) -> Desk {
    let mut desk = Desk::new(ctx, ctx.t("survey-code-title")).bare();
    let mut field = Field::line("code", ctx.t("survey-code"))
        .hint(ctx.language.text("survey-code-hint", &[("words", EXAMPLE.into())]))
        .value(typed);
    if let Some(key) = fault {
        desk = desk.faults(vec![("code".to_owned(), ctx.t(key))]);
        field.fault = Some(ctx.t(key));
    }
    let mut form = FormBlock::new(PATH, ctx.t("survey-continue")).field(field);
    if kiosk {
        form = form.field(Field::hidden("kiosk", "yes"));
    }
    desk.form(form).link(ctx.t("survey-all"), "/surveys")
}

/// `POST /answer`: from a code to the beginning of its survey.
pub async fn entered(ctx: Ctx, sent: Form) -> Result<Response> {
    let (typed, kiosk) = (sent.text("code"), sent.text("kiosk") == "yes");
    let mut tx = ctx.app.db.read().await?;
    let found = match typed {
        "" => None,
        typed => code::typed(&mut tx, &ctx.app.keyring, typed).await?,
    };
    // A code has 60 bits of chance: nobody finds one by guessing, so nobody is kept from trying.
    let Some(code) = found else {
        let key = if typed.is_empty() { "survey-code-empty" } else { "survey-code-unknown" };
        if receipt::is_one(&mut tx, &ctx.app.keyring, typed).await? {
            let page = code_page(&ctx, (typed, kiosk), Some("survey-code-receipt"));
            return page.link(ctx.t("words-receipt-title"), receipt::PATH).show(&ctx);
        }
        return code_page(&ctx, (typed, kiosk), Some(key)).show(&ctx);
    };
    let survey = ctx.record(&TABLE, &code.survey)?;
    if code.used && !code.shared {
        return code_page(&ctx, (typed, kiosk), Some("survey-code-used")).show(&ctx);
    }
    if State::of(survey, ctx.app.today()?) != State::Open {
        return closed(&ctx, survey).show(&ctx);
    }
    begin_page(&ctx, &mut tx, survey, (Some(&code), kiosk), None).await?.show(&ctx)
}

/// `GET /surveys/{ref}/answer`
pub async fn begin(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let survey = ctx.record(&TABLE, &reference)?;
    if State::of(survey, ctx.app.today()?) != State::Open {
        return closed(&ctx, survey).show(&ctx);
    }
    if survey.text("by") == "code" {
        return code_page(&ctx, ("", is_kiosk(&ctx)), None).show(&ctx);
    }
    let mut tx = ctx.app.db.read().await?;
    begin_page(&ctx, &mut tx, survey, (None, is_kiosk(&ctx)), None).await?.show(&ctx)
}

fn closed(ctx: &Ctx, survey: &Record) -> Desk {
    let ahead = ctx.app.today().is_ok_and(|today| State::of(survey, today) == State::Ahead);
    let (key, day) = if ahead { ("survey-not-yet", "first_day") } else { ("survey-over", "last_day") };
    let day = date_in_words(ctx.language, survey.text(day));
    Desk::new(ctx, survey.title())
        .bare()
        .words(ctx.language.text(key, &[("day", day.into())]))
        .link(ctx.t("survey-about-link"), &format!("/surveys/{}", survey.reference))
}

/// Who begins: the code with which they do, and whether it is on a device for one person after another.
type Whose<'a> = (Option<&'a Code>, bool);

/// The first page: in which words the questions are to be asked, where there are several; else, or once that was chosen, what must be
/// known before the first question, in the same words.
async fn begin_page(ctx: &Ctx, tx: &mut Tx, survey: &Record, whose: Whose<'_>, wording: Option<&str>) -> Result<Desk> {
    let n = form::newest(tx, &survey.reference).await?;
    let ready = form::ready(&ctx.app, tx, &survey.reference, n).await?;
    let wordings = &ready.walk.form.wordings;
    match wording {
        None if wordings.len() > 1 => words_page(ctx, survey, &ready, (n, whose)),
        _ => {
            let tag = wording.or_else(|| wordings.first().map(|one| one.tag.as_str())).unwrap_or_default();
            promise_page(ctx, tx, survey, (&ready, tag), (n, whose)).await
        }
    }
}

/// The form that leads on from here, with what whoever begins has brought.
fn onwards(ctx: &Ctx, survey: &Record, button: &str, (n, (code, kiosk)): (i64, Whose<'_>)) -> Result<FormBlock> {
    let mut form = FormBlock::new(format!("/surveys/{}/answer", survey.reference), ctx.t(button));
    if let Some(code) = code {
        let (people, shared) = (code.people.clone(), code.shared);
        let begun = Slip::begin(&survey.reference, n, ctx.app.clock.now())?;
        let slip = Slip { code: Some(code.code.clone()), people, shared, ..begun };
        form = form.field(Field::hidden("entry", slip.seal(&ctx.app.keyring)?));
    }
    Ok(if kiosk { form.field(Field::hidden("kiosk", "yes")) } else { form })
}

/// Which questionnaire begins here.
fn of<'a>(survey: &'a Record, (n, (_, kiosk)): (i64, Whose<'_>)) -> sound::Of<'a> {
    sound::Of(&survey.reference, n, kiosk)
}

/// In which language and for which readers it is asked: chosen before there is much to read.
fn words_page(ctx: &Ctx, survey: &Record, ready: &Ready, whose: (i64, Whose<'_>)) -> Result<Desk> {
    let chosen = ready.wording_for(ctx.language.tag).map_or("", |wording| wording.tag.as_str());
    let wordings = &ready.walk.form.wordings;
    let choices = wordings.iter().map(|one| (one.tag.clone(), name_of(one))).collect();
    let mut field = Field::new("wording", ctx.t("survey-wording"), Input::Languages(choices)).value(chosen);
    for one in wordings {
        if let Some(name) = ready.heard_at(Place::Choose, &one.tag) {
            field.below.push((one.tag.clone(), sound::heard(ctx, of(survey, whose), name, (&name_of(one), true))?));
        }
    }
    let heard = !field.below.is_empty();
    let form = onwards(ctx, survey, "survey-continue", whose)?.field(field).send("go", WORDS);
    let title = ready.said(ready.tag_of(ctx.language.tag), "title").unwrap_or(survey.title());
    let desk = Desk::new(ctx, title).bare().form(form);
    Ok(if heard { desk.script(sound::SCRIPT) } else { desk })
}

/// What must be known before the first question.
async fn promise_page(
    ctx: &Ctx,
    tx: &mut Tx,
    survey: &Record,
    (ready, tag): (&Ready, &str),
    whose: (i64, Whose<'_>),
) -> Result<Desk> {
    let form = onwards(ctx, survey, "survey-begin", whose)?.field(Field::hidden("wording", tag));
    let closes = date_in_words(ctx.language, survey.text("last_day"));
    let said = |name: &str| ready.part(tag, survey, name);
    let title = ready.said(tag, "title").unwrap_or(survey.title());
    let mut desk = Desk::new(ctx, title).bare();
    if let Some(sound) = sound::of_page(ctx, of(survey, whose), (ready, tag), Place::Begin)? {
        desk = desk.block(Block::Raw(sound)).script(sound::SCRIPT);
    }
    let fitting = |key: &str| ctx.t(&fitting(ctx.language, tag, key));
    desk = desk.block(Block::Words(vec![said("about")]));
    desk = desk.words(ctx.language.text("survey-until", &[("day", closes.into())]));
    desk = desk.heading(ctx.t("survey-promise-heading")).block(Block::Words(vec![said("promise")]));
    desk = desk.heading(ctx.t("survey-kept-heading"));
    for key in ["survey-kept", "survey-not-kept", "survey-cannot"] {
        desk = desk.words(fitting(key));
    }
    let more = vec![(ctx.t("survey-not-defended-heading"), ctx.t("survey-not-defended"))];
    desk = desk.block(Block::Details(ctx.t("survey-more"), more));
    if let Some(guard) = reading(ctx, tx, ready, survey).await? {
        desk = desk.heading(ctx.t("words-kept-heading")).words(fitting("words-kept"));
        desk = desk.words(talk::who_reads(ctx, &guard));
        desk = desk.link(ctx.t("words-talk"), &format!("/surveys/{}/more", survey.reference));
    }
    if let (_, (Some(code), _)) = whose {
        desk = if code.people.is_empty() {
            desk.words(ctx.t("survey-code-alone"))
        } else {
            let words = around(ctx.language, "survey-code-group", &[], &code.people);
            desk.block(Block::Raw(Raw(format!("<p class=\"govuk-body\">{words}</p>"))))
        };
    }
    let desk = desk.link(ctx.t("survey-help"), HELP);
    Ok(desk.words(fitting("survey-your-choice")).form(form))
}

/// Who reads what is written in answer to a questionnaire, where it asks for words and both are there who should.
async fn reading(ctx: &Ctx, tx: &mut Tx, ready: &Ready, survey: &Record) -> Result<Option<Guard>> {
    match ready.walk.form.texts().next() {
        Some(_) => guard::reading(ctx, tx, &survey.reference).await,
        None => Ok(None),
    }
}

/// Where a survey begins.
pub fn beginning(survey: &Record) -> String {
    match survey.text("by") {
        "code" => PATH.to_owned(),
        _ => format!("/surveys/{}/answer", survey.reference),
    }
}
