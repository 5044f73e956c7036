//! Seconding: whoever has a code of the survey in which the questions are asked, or an account, marks which they want answered as well.
//! Each code and each account counts once for a question. A code for a whole class is no voice of its own.

use super::pages::Shown;
use super::{TIMES, ranked, standing, takes_seconds, vote};
use crate::own_words::receipt;
use crate::survey::answer::TRAP;
use crate::survey::code;
use crate::survey::load::{Load, Turn};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::SECOND_QUESTIONS;
use platform::http::{Address, Ctx, Form};
use platform::page::desk::{Block, Desk, Faults};
use platform::page::{Page, Raw};
use platform::record::Record;
use platform::{Result, random};

/// The path of the page for whoever is signed in.
const OWN: &str = "/work/question-times";

/// The field of the questions that are marked.
const MARKED: &str = "question";

/// Turns of their own, counted in memory alone.
#[derive(Default)]
struct Turns(Load);

#[derive(Template)]
#[template(path = "voice/question_second.html")]
struct Marks {
    page: Page,
    action: String,
    questions: Vec<(Shown, bool)>,
    trap: &'static str,
    /// What was typed for a code, where one is needed, with what is wrong with it.
    code: Option<(String, Option<String>)>,
    /// That nothing is marked.
    fault: Option<String>,
}

/// A question time whose questions can be seconded today.
fn open<'a>(ctx: &'a Ctx, reference: &str) -> Result<Option<&'a Record>> {
    let time = ctx.record(&TIMES, reference)?;
    Ok(takes_seconds(time, ctx.app.today()?).then_some(time))
}

fn over(ctx: &Ctx, reference: &str) -> Result<Response> {
    let time = ctx.record(&TIMES, reference)?;
    let desk = Desk::new(ctx, ctx.t("question-second")).words(ctx.t("question-second-over"));
    desk.link(time.title(), &format!("{}/{reference}", TIMES.path())).show(ctx)
}

/// The page, with what was sent and what is wrong with it.
async fn page(ctx: &Ctx, time: &Record, own: bool, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let seconds = vote::counted(&mut ctx.app.db.read().await?).await?;
    let (sent, faults) = again.map_or((None, Faults::new()), |(sent, faults)| (Some(sent), faults));
    let fault = |field: &str| faults.iter().find(|(name, _)| name == field).map(|(_, words)| words.clone());
    let marked = |one: &Record| sent.is_some_and(|sent| sent.all(MARKED).contains(&one.reference.as_str()));
    let today = ctx.app.today()?;
    let open = |one: &&Record| standing(one, today).is_open();
    let questions = ranked(&ctx.snapshot, &time.reference, &seconds).into_iter().filter(open);
    let path = format!("{}/second", time.path());
    let action = if own { format!("{OWN}/{}", time.reference) } else { path };
    let typed = sent.map_or("", |sent| sent.text("code")).to_owned();
    let marks = Marks {
        page: ctx.page(""),
        action: ctx.href(&action),
        questions: questions.map(|one| Ok((Shown::new(ctx, one, &seconds)?, marked(one)))).collect::<Result<_>>()?,
        trap: TRAP,
        code: (!own).then(|| (typed, fault("code"))),
        fault: fault(MARKED),
    };
    let desk = Desk::new(ctx, ctx.t("question-second")).under_content(time.title(), &time.path());
    let desk = if faults.is_empty() { desk } else { desk.faults(faults) };
    let desk = desk.words(ctx.t("question-second-intro"));
    let desk = if own {
        desk
    } else {
        desk.words(ctx.t("question-second-account"))
            .link(ctx.t("question-second-own"), &format!("{OWN}/{}", time.reference))
    };
    Ok(desk.block(Block::Raw(Raw::of(&marks)?)))
}

/// `GET /question-times/{ref}/second`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    if let Ok(new) = ctx.parameter("counted").parse() {
        return thanks(&ctx, ctx.record(&TIMES, &reference)?, new).show(&ctx);
    }
    match open(&ctx, &reference)? {
        Some(time) => page(&ctx, time, false, None).await?.show(&ctx),
        None => over(&ctx, &reference),
    }
}

/// The questions of the question time that are marked. One that was answered meanwhile counts: it was asked for.
fn marked<'a>(ctx: &Ctx, time: &Record, sent: &'a Form) -> Vec<&'a str> {
    let own = ctx.snapshot.referring(&time.reference, super::TABLE.name, "question_time");
    let known = |reference: &&str| own.iter().any(|one| one.reference == **reference);
    sent.all(MARKED).into_iter().filter(known).collect()
}

fn nothing_marked(ctx: &Ctx) -> (String, String) {
    (MARKED.to_owned(), ctx.t("question-second-nothing"))
}

/// `POST /question-times/{ref}/second`: by a code.
pub async fn send(ctx: Ctx, Path(reference): Path<String>, Address(network): Address, sent: Form) -> Result<Response> {
    let Some(time) = open(&ctx, &reference)? else { return over(&ctx, &reference) };
    if sent.has(TRAP) {
        return thanks(&ctx, time, 0).show(&ctx);
    }
    if ctx.app.memory.of::<Turns>().0.turn(&network, &random::id()?, ctx.app.clock.now()) != Turn::Now {
        let faults = vec![(String::new(), ctx.t("question-second-many"))];
        let page = page(&ctx, time, false, Some((&sent, faults))).await?;
        return page.status(StatusCode::SERVICE_UNAVAILABLE).show(&ctx);
    }
    let chosen = marked(&ctx, time, &sent);
    let mut tx = ctx.app.db.write().await?;
    let code = match sent.text("code") {
        "" => Err("question-code-empty"),
        typed => match code::typed(&mut tx, &ctx.app.keyring, typed).await? {
            Some(code) if code.survey != time.text("survey") => Err("question-code-other"),
            Some(code) if code.shared => Err("question-code-shared"),
            Some(code) => Ok(code.code),
            None if receipt::is_one(&mut tx, &ctx.app.keyring, typed).await? => Err("question-code-receipt"),
            None => Err("survey-code-unknown"),
        },
    };
    let mut faults = Faults::new();
    if chosen.is_empty() {
        faults.push(nothing_marked(&ctx));
    }
    let code = code.map_err(|key| faults.push(("code".to_owned(), ctx.t(key)))).ok();
    let Some(code) = code.filter(|_| faults.is_empty()) else {
        drop(tx);
        return page(&ctx, time, false, Some((&sent, faults))).await?.show(&ctx);
    };
    let mut new = 0;
    for question in chosen {
        new += usize::from(vote::second(&mut tx, &ctx.app.keyring, question, &format!("code/{code}")).await?);
    }
    tx.commit().await?;
    Ok(counted(&ctx, &format!("{}/{reference}/second", TIMES.path()), new))
}

/// Leads to the thanks: whoever goes back or loads the page again sends nothing twice.
fn counted(ctx: &Ctx, path: &str, new: usize) -> Response {
    ctx.to(&format!("{path}?counted={new}"))
}

fn thanks(ctx: &Ctx, time: &Record, new: usize) -> Desk {
    let words = ctx.language.text("question-seconded-new", &[("n", new.into())]);
    Desk::new(ctx, ctx.t("question-second"))
        .done(words)
        .words(ctx.t("question-seconded-kept"))
        .link(time.title(), &time.path())
}

/// `GET /work/question-times/{ref}`
pub async fn own(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    if let Ok(new) = ctx.parameter("counted").parse() {
        return thanks(&ctx, ctx.record(&TIMES, &reference)?, new).show(&ctx);
    }
    match open(&ctx, &reference)? {
        Some(time) => page(&ctx, time, true, None).await?.show(&ctx),
        None => over(&ctx, &reference),
    }
}

/// `POST /work/question-times/{ref}`: by an account.
pub async fn own_send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let Some(time) = open(&ctx, &reference)? else { return over(&ctx, &reference) };
    let account = ctx.actor()?.must(&SECOND_QUESTIONS, "")?.account;
    let chosen = marked(&ctx, time, &sent);
    if chosen.is_empty() {
        return page(&ctx, time, true, Some((&sent, vec![nothing_marked(&ctx)]))).await?.show(&ctx);
    }
    let (mut tx, mut new) = (ctx.app.db.write().await?, 0);
    for question in chosen {
        new += usize::from(vote::second(&mut tx, &ctx.app.keyring, question, &format!("account/{account}")).await?);
    }
    tx.commit().await?;
    Ok(counted(&ctx, &format!("{OWN}/{reference}"), new))
}
