//! The steps of a questionnaire, forth and back, and the last one, which sends.

use super::at::At;
use super::page::{last, show};
use super::{HELP, TRAP, WORDS, begin_page, beginning, closed, reading};
use crate::own_words::receipt;
use crate::survey::around::Place;
use crate::survey::code::Code;
use crate::survey::form::{self, Ready};
use crate::survey::intake::{self, Finished, Gate, Outcome, Said};
use crate::survey::load::{Load, Turn};
use crate::survey::proof::Task;
use crate::survey::slip::{GOOD_FOR, SLIP, Slip};
use crate::survey::walk::Wrong;
use crate::survey::{State, TABLE, primary, sound};
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use people::help;
use platform::Result;
use platform::http::{Address, Ctx, Form, LoadsScript};
use platform::page::Part;
use platform::page::desk::{Block, Desk};
use platform::record::Record;
use xlsform::Kind;

/// `POST /surveys/{ref}/answer`: a step, forth or back, or the last one.
pub async fn send(ctx: Ctx, Path(reference): Path<String>, Address(network): Address, sent: Form) -> Result<Response> {
    let survey = &ctx.record(&TABLE, &reference)?.clone();
    if State::of(survey, ctx.app.today()?) != State::Open {
        return closed(&ctx, survey).show(&ctx);
    }
    let Some(slip) = travelled(&ctx, survey, &sent).await? else {
        let mut page = late(&ctx, survey);
        if sent.text("answer").contains(' ') {
            page = page.words(ctx.t("words-copy")).block(Block::Words(vec![Part::content(sent.text("answer"))]));
        }
        return page.show(&ctx);
    };
    let mut tx = ctx.app.db.read().await?;
    if sent.text("go") != "send" && intake::was_sent(&mut tx, &slip.once).await? {
        // What was sent is shown to nobody any more, also not to whoever comes next on the same device.
        return Desk::new(&ctx, ctx.t("survey-thanks")).bare().words(ctx.t("survey-thanks-again")).show(&ctx);
    }
    let ready = form::ready(&ctx.app, &mut tx, &survey.reference, slip.n).await?;
    let guard = reading(&ctx, &mut tx, &ready, survey).await?;
    drop(tx);
    let ctx = in_language(ctx, &ready, &slip);
    let mut at = At { ctx, survey, ready, slip, guard };
    if !sent.has(SLIP) {
        if sent.text("go") == WORDS {
            return begin_again(&at).await;
        }
        at.go_on(None);
        return show(&at, None);
    }
    let here = at.slip.at;
    let is_last = here >= at.ready.walk.form.questions.len();
    let taken = at.ready.walk.take(here, &sent.all("answer"));
    match sent.text("go") {
        "back" => {
            // What is too long stands there again, and is not sent before it is shorter.
            let wrote = at.ready.walk.form.questions.get(here).is_some_and(|question| question.kind == Kind::Text);
            match taken {
                Ok(answer) => at.note(answer),
                Err(_) if wrote => at.note(vec![sent.text("answer").to_owned()]),
                Err(_) => {}
            }
            match at.before() {
                Some(place) => at.slip.at = place,
                None => return begin_again(&at).await,
            }
        }
        "send" if is_last => return finish(&at, &network, &sent).await,
        _ if is_last => {}
        "skip" if at.ready.walk.take(here, &[]).is_ok() => {
            at.note(Vec::new());
            at.go_on(Some(here));
        }
        _ => match taken {
            Err(wrong) => return show(&at, Some((wrong, sent.all("answer")))),
            // What is left out, somebody leaves out with the button for that, and not without noticing.
            Ok(answer) if answer.is_empty() && at.may_leave_out() => {
                return show(&at, Some((Wrong::Missing, Vec::new())));
            }
            Ok(answer) => {
                at.note(answer);
                at.go_on(Some(here));
            }
        },
    }
    show(&at, None)
}

/// The questionnaire that came along: on its way, or one that begins here.
async fn travelled(ctx: &Ctx, survey: &Record, sent: &Form) -> Result<Option<Slip>> {
    let (keyring, now) = (&ctx.app.keyring, ctx.app.clock.now());
    let ours = |slip: Slip| (slip.survey == survey.reference).then_some(slip);
    if sent.has(SLIP) {
        return Ok(Slip::of(sent, keyring, now)?.and_then(ours));
    }
    let entry = Form::from([(SLIP, sent.text("entry"))]);
    let begun = match (sent.has("entry"), survey.text("by")) {
        (true, _) => Slip::of(&entry, keyring, now)?.and_then(ours),
        (false, "link") => {
            let n = form::newest(&mut ctx.app.db.read().await?, &survey.reference).await?;
            Some(Slip::begin(&survey.reference, n, now)?)
        }
        (false, _) => None,
    };
    let wording = sent.text("wording").to_owned();
    // Of one page more than one person may begin.
    let (kiosk, once, receipt) =
        (sent.text("kiosk") == "yes", platform::random::id()?, platform::random::letters::<12>()?);
    Ok(begun.map(|slip| Slip { wording, kiosk, once, receipt, ..slip }))
}

/// The same request in the language in which the questionnaire is answered, where the shell speaks it. Whoever could not choose their own
/// keeps it around the questions.
fn in_language(ctx: Ctx, ready: &Ready, slip: &Slip) -> Ctx {
    if !ready.walk.form.wordings.iter().any(|one| primary(&one.tag) == primary(ctx.language.tag)) {
        return ctx;
    }
    let tag = ready.wording(&slip.wording).map_or("", |wording| primary(&wording.tag));
    let offered = ctx.app.site.offered().find(|language| primary(language.tag) == tag);
    Ctx { language: offered.unwrap_or(ctx.language), ..ctx }
}

/// Said to whoever comes too late, or with what is no questionnaire of ours.
fn late(ctx: &Ctx, survey: &Record) -> Desk {
    Desk::new(ctx, ctx.t("survey-late"))
        .bare()
        .status(StatusCode::UNPROCESSABLE_ENTITY)
        .words(ctx.t("survey-late-words"))
        .link(ctx.t("survey-again"), &beginning(survey))
}

async fn begin_again(at: &At<'_>) -> Result<Response> {
    let mut tx = at.ctx.app.db.read().await?;
    let code = at.slip.code.as_ref().map(|code| Code {
        survey: at.survey.reference.clone(),
        code: code.clone(),
        people: at.slip.people.clone(),
        shared: at.slip.shared,
        used: false,
    });
    let whose = (code.as_ref(), at.slip.kiosk);
    begin_page(&at.ctx, &mut tx, at.survey, whose, Some(&at.wording()?.tag)).await?.show(&at.ctx)
}

/// The last step: what was answered is kept, once.
async fn finish(at: &At<'_>, network: &str, sent: &Form) -> Result<Response> {
    let (ctx, now) = (&at.ctx, at.ctx.app.clock.now());
    if sent.has(TRAP) {
        // What a program filled in is thanked for and kept by nobody.
        return thanks(at, Outcome::Taken);
    }
    // Nothing is no answer: a code is not spent on it.
    if at.kept().is_empty() {
        return show(at, None);
    }
    let turn = waits(at, network, sent.text("proof"));
    if turn != Turn::Now {
        return not_yet(at, turn);
    }
    let wording = at.wording()?;
    let (answers, texts) = at.ready.walk.apart(at.kept());
    let zone = ctx.app.site.zone()?;
    let finished = Finished {
        survey: at.survey.reference.clone(),
        code: at.slip.code.clone(),
        people: at.slip.people.clone(),
        once: at.slip.once.clone(),
        until_day: (now + GOOD_FOR).to_zoned(zone).date().to_string(),
        said: Said { wording: wording.tag.clone(), answers },
        wrote: (texts, at.slip.receipt.clone()),
        now,
    };
    let gate = ctx.app.memory.of::<Gate>();
    let outcome = gate.take(&ctx.app.db, &ctx.app.keyring, finished).await?;
    thanks(at, outcome)
}

/// The same page, with what is to be waited for, or worked out instead.
fn not_yet(at: &At<'_>, turn: Turn) -> Result<Response> {
    let (ctx, now) = (&at.ctx, at.ctx.app.clock.now());
    let mut slip = at.slip.clone();
    if let (Turn::In(wait), None) = (turn, slip.turn) {
        slip.turn = Some(now.as_second() + wait);
        slip.task = Some(Task::instead_of(wait)?);
    }
    let at = At { ctx: ctx.clone(), survey: at.survey, ready: at.ready.clone(), slip, guard: at.guard.clone() };
    let mut response = ctx.html(&last(&at, turn)?)?;
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    if let Turn::In(wait) = turn {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
        response.extensions_mut().insert(LoadsScript);
    }
    Ok(response)
}

/// When this questionnaire may be sent. A code for one person is limit enough; and whoever has a turn and worked for it need not wait.
fn waits(at: &At<'_>, network: &str, proof: &str) -> Turn {
    let now = at.ctx.app.clock.now();
    match at.slip.turn {
        Some(_) if at.slip.task.as_ref().is_some_and(|task| task.is_done(proof)) => Turn::Now,
        Some(turn) if turn > now.as_second() => Turn::In(turn - now.as_second()),
        Some(_) => Turn::Now,
        None if at.slip.code.is_some() && !at.slip.shared => Turn::Now,
        None => at.ctx.app.memory.of::<Load>().turn(network, &at.slip.once, now),
    }
}

/// What is said once everything was sent. The browser is asked to forget the pages before.
fn thanks(at: &At<'_>, outcome: Outcome) -> Result<Response> {
    let mut response = thanked(at, outcome)?;
    response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    Ok(response)
}

fn thanked(at: &At<'_>, outcome: Outcome) -> Result<Response> {
    let (ctx, survey) = (&at.ctx, at.survey);
    if outcome == Outcome::CodeUsed {
        return Desk::new(ctx, ctx.t("survey-code-used-title"))
            .bare()
            .status(StatusCode::CONFLICT)
            .words(ctx.t("survey-code-used-words"))
            .show(ctx);
    }
    let again = outcome == Outcome::Again;
    let mut desk = Desk::new(ctx, ctx.t("survey-thanks")).bare();
    if let Some(sound) = at.heard(Place::Thanks)? {
        desk = desk.block(Block::Raw(sound)).script(sound::SCRIPT);
    }
    desk = desk.words(ctx.t(if again { "survey-thanks-again" } else { "survey-thanks-words" }));
    let wrote = !at.ready.walk.apart(at.kept()).1.is_empty();
    // On a device for many, whoever loads the page again may be the next person.
    if wrote && !(again && at.slip.kiosk) {
        desk = desk.heading(ctx.t("words-receipt"));
        for block in receipt::given(ctx, &at.slip.receipt)? {
            desk = desk.block(block);
        }
        if !at.slip.kiosk {
            desk = desk.link(ctx.t("words-receipt-title"), receipt::PATH);
        }
    }
    if wrote {
        desk = desk.block(Block::Raw(help::whom(ctx)?));
    }
    if at.slip.kiosk {
        return desk.link(ctx.t("survey-next-person"), &format!("{}?kiosk=yes", beginning(survey))).show(ctx);
    }
    desk.heading(ctx.t("survey-promise-heading"))
        .block(Block::Words(vec![at.ready.part(&at.wording()?.tag, survey, "promise")]))
        .link(ctx.t("survey-about-link"), &format!("/surveys/{}", survey.reference))
        .link(ctx.t("survey-help"), HELP)
        .show(ctx)
}
