//! Answering a survey: a code or the link, what is kept and what is not, one question a page, and a last page that sends.
//!
//! No step writes anything but the last one. The questionnaire travels sealed in a field of the page.

use super::code::{self, Code};
use super::form::{self, Ready};
use super::intake::{self, Finished, Gate, Outcome, Said};
use super::load::{Load, Turn};
use super::slip::{GOOD_FOR, SLIP, Slip};
use super::walk::Wrong;
use super::{State, TABLE};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use platform::db::Tx;
use platform::http::{Address, Ctx, Form};
use platform::i18n;
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use platform::page::{Page, Part, date_in_words};
use platform::record::Record;
use platform::{Error, Result};
use std::sync::Arc;
use xlsform::{Kind, Wording};

/// The path at which a code is typed.
pub const PATH: &str = "/answer";

/// Where to turn when something is not right.
const HELP: &str = "/privacy/children";

/// The field that only programs fill in.
const TRAP: &str = "website";

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
    let mut field = Field::line("code", ctx.t("survey-code")).hint(ctx.t("survey-code-hint")).value(typed);
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
        return code_page(&ctx, (typed, kiosk), Some(key)).show(&ctx);
    };
    let survey = ctx.record(&TABLE, &code.survey)?;
    if code.used && !code.shared {
        return code_page(&ctx, (typed, kiosk), Some("survey-code-used")).show(&ctx);
    }
    if State::of(survey, ctx.app.today()?) != State::Open {
        return closed(&ctx, survey).show(&ctx);
    }
    begin_page(&ctx, &mut tx, survey, (Some(&code), kiosk)).await?.show(&ctx)
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
    begin_page(&ctx, &mut tx, survey, (None, is_kiosk(&ctx))).await?.show(&ctx)
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

/// What must be known before the first question, and in which words it is to be asked.
async fn begin_page(ctx: &Ctx, tx: &mut Tx, survey: &Record, (code, kiosk): (Option<&Code>, bool)) -> Result<Desk> {
    let n = form::newest(tx, &survey.reference).await?;
    let ready = form::ready(&ctx.app, tx, &survey.reference, n).await?;
    let chosen = ready.wording_for(ctx.language.tag).map_or("", |wording| wording.tag.as_str());
    let mut form = FormBlock::new(format!("/surveys/{}/answer", survey.reference), ctx.t("survey-begin"));
    let wordings = &ready.walk.form.wordings;
    if wordings.len() > 1 {
        let choices = wordings.iter().map(|one| (one.tag.clone(), name_of(one))).collect();
        let field = Field::new("wording", ctx.t("survey-wording"), Input::Radios(choices)).value(chosen);
        form = form.field(field);
    }
    if let Some(code) = code {
        let (people, shared) = (code.people.clone(), code.shared);
        let slip = Slip { code: Some(code.code.clone()), people, shared, ..slip(ctx, survey, n)? };
        form = form.field(Field::hidden("entry", slip.seal(&ctx.app.keyring)?));
    }
    if kiosk {
        form = form.field(Field::hidden("kiosk", "yes"));
    }
    let closes = date_in_words(ctx.language, survey.text("last_day"));
    let mut desk = Desk::new(ctx, survey.title()).bare().block(Block::Words(vec![Part::content(survey.text("about"))]));
    desk = desk.words(ctx.language.text("survey-until", &[("day", closes.into())]));
    desk =
        desk.heading(ctx.t("survey-promise-heading")).block(Block::Words(vec![Part::content(survey.text("promise"))]));
    desk = desk.heading(ctx.t("survey-kept-heading"));
    for key in ["survey-kept", "survey-not-kept", "survey-cannot", "survey-not-defended"] {
        desk = desk.words(ctx.t(key));
    }
    if let Some(code) = code {
        let people = if code.people.is_empty() { "survey-code-alone" } else { "survey-code-group" };
        desk = desk.words(ctx.language.text(people, &[("words", code.people.clone().into())]));
    }
    let desk = desk.link(ctx.t("survey-help"), HELP);
    Ok(desk.words(ctx.t("survey-your-choice")).form(form))
}

fn slip(ctx: &Ctx, survey: &Record, n: i64) -> Result<Slip> {
    Slip::begin(&survey.reference, n, ctx.app.clock.now())
}

/// What a wording is called: a language by its own name, where we know it.
fn name_of(wording: &Wording) -> String {
    let tag = wording.tag.split('-').next().unwrap_or_default();
    let known = i18n::languages().iter().find(|language| language.tag.split('-').next() == Some(tag));
    match known {
        Some(language) if wording.version() == xlsform::STANDARD => language.name.clone(),
        _ => wording.name.clone(),
    }
}

/// Where somebody is in a questionnaire.
struct At<'a> {
    ctx: Ctx,
    survey: &'a Record,
    ready: Arc<Ready>,
    slip: Slip,
}

impl At<'_> {
    fn wording(&self) -> Result<&Wording> {
        self.ready.wording(&self.slip.wording).ok_or_else(|| Error::Internal("a questionnaire has no words".to_owned()))
    }

    fn version(&self) -> String {
        self.wording().map_or(xlsform::STANDARD, Wording::version).to_owned()
    }

    fn path(&self) -> String {
        format!("/surveys/{}/answer", self.survey.reference)
    }
}

/// `POST /surveys/{ref}/answer`: a step, forth or back, or the last one.
pub async fn step(ctx: Ctx, Path(reference): Path<String>, Address(network): Address, sent: Form) -> Result<Response> {
    let survey = &ctx.record(&TABLE, &reference)?.clone();
    if State::of(survey, ctx.app.today()?) != State::Open {
        return closed(&ctx, survey).show(&ctx);
    }
    let Some(slip) = travelled(&ctx, survey, &sent).await? else {
        return late(&ctx, survey).show(&ctx);
    };
    let mut tx = ctx.app.db.read().await?;
    if sent.text("go") != "send" && intake::was_sent(&mut tx, &slip.once).await? {
        // What was sent is shown to nobody any more, also not to whoever comes next on the same device.
        return Desk::new(&ctx, ctx.t("survey-thanks")).bare().words(ctx.t("survey-thanks-again")).show(&ctx);
    }
    let ready = form::ready(&ctx.app, &mut tx, &survey.reference, slip.n).await?;
    drop(tx);
    let ctx = in_language(ctx, &ready, &slip);
    let mut at = At { ctx, survey, ready, slip };
    if !sent.has(SLIP) {
        at.slip.at = at.ready.walk.next(None, &at.version(), &at.slip.answers).unwrap_or(usize::MAX);
        return show(&at, None);
    }
    let version = at.version();
    let walk = &at.ready.walk;
    match sent.text("go") {
        "back" => {
            if let Some(question) = walk.form.questions.get(at.slip.at)
                && let Ok(answer) = walk.take(at.slip.at, &sent.all("answer"))
            {
                at.slip.answers.insert(question.name.clone(), answer);
            }
            match walk.before(at.slip.at, &version, &at.slip.answers) {
                Some(place) => at.slip.at = place,
                None => return begin_again(&at).await,
            }
            show(&at, None)
        }
        "skip" if walk.take(at.slip.at, &[]).is_ok() => {
            if let Some(question) = walk.form.questions.get(at.slip.at) {
                at.slip.answers.remove(&question.name);
            }
            at.slip.at = walk.next(Some(at.slip.at), &version, &at.slip.answers).unwrap_or(usize::MAX);
            show(&at, None)
        }
        "send" if at.slip.at >= walk.form.questions.len() => finish(&at, &network, &sent).await,
        _ => {
            let Some(question) = walk.form.questions.get(at.slip.at) else { return show(&at, None) };
            match walk.take(at.slip.at, &sent.all("answer")) {
                Err(wrong) => show(&at, Some((wrong, sent.all("answer")))),
                Ok(answer) => {
                    at.slip.answers.insert(question.name.clone(), answer);
                    at.slip.at = walk.next(Some(at.slip.at), &version, &at.slip.answers).unwrap_or(usize::MAX);
                    show(&at, None)
                }
            }
        }
    }
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
    let (kiosk, once) = (sent.text("kiosk") == "yes", platform::random::id()?);
    Ok(begun.map(|slip| Slip { wording, kiosk, once, ..slip }))
}

/// The same request in the language in which the questionnaire is answered, where the shell speaks it.
fn in_language(ctx: Ctx, ready: &Ready, slip: &Slip) -> Ctx {
    let tag = ready.wording(&slip.wording).map_or("", |wording| wording.tag.split('-').next().unwrap_or_default());
    let offered = ctx.app.site.offered().find(|language| language.tag.split('-').next() == Some(tag));
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

fn beginning(survey: &Record) -> String {
    match survey.text("by") {
        "code" => PATH.to_owned(),
        _ => format!("/surveys/{}/answer", survey.reference),
    }
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
    begin_page(&at.ctx, &mut tx, at.survey, (code.as_ref(), at.slip.kiosk)).await?.show(&at.ctx)
}

/// A choice as it is read.
struct Offered {
    code: String,
    words: String,
    chosen: bool,
}

/// A question, or the last page.
#[derive(Template)]
#[template(path = "voice/question.html")]
struct Question {
    page: Page,
    /// The language of the question.
    tag: String,
    action: String,
    slip: String,
    done: usize,
    all: usize,
    label: String,
    hint: String,
    fault: Option<String>,
    several: bool,
    number: bool,
    likert: bool,
    value: String,
    choices: Vec<Offered>,
    optional: bool,
    /// Whether the words were made for an older text.
    older: bool,
    last: bool,
    /// So many seconds until it can be sent.
    wait: Option<i64>,
    trap: &'static str,
}

fn show(at: &At<'_>, wrong: Option<(Wrong, Vec<&str>)>) -> Result<Response> {
    let mut response = at.ctx.html(&page(at, wrong)?)?;
    // The browser may show this page again to whoever presses its own back button, or it would show nothing at all. On a device for
    // one person after another it may not.
    let kept = if at.slip.kiosk { "private, no-store" } else { "private, no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    Ok(response)
}

fn page(at: &At<'_>, wrong: Option<(Wrong, Vec<&str>)>) -> Result<Question> {
    let (ctx, walk, wording) = (&at.ctx, &at.ready.walk, at.wording()?);
    let Some(question) = walk.form.questions.get(at.slip.at) else { return last(at, None) };
    let first = walk.form.wordings.first().map_or("", |first| first.tag.as_str());
    let said =
        |texts: &xlsform::Texts| texts.get(&wording.tag).or_else(|| texts.get(first)).cloned().unwrap_or_default();
    let written = question.label.contains_key(&wording.tag);
    let given = at.slip.answers.get(&question.name).cloned().unwrap_or_default();
    let given: Vec<String> = match &wrong {
        Some((_, sent)) => sent.iter().map(ToString::to_string).collect(),
        None => given,
    };
    let fault = wrong.as_ref().map(|(wrong, _)| {
        let told = said(&question.constraint_message);
        if *wrong == Wrong::Refused && !told.is_empty() { told } else { ctx.t(fault_key(*wrong, &question.kind)) }
    });
    let choice = |one: &xlsform::Choice| Offered {
        code: one.name.clone(),
        words: said(&one.label),
        chosen: given.contains(&one.name),
    };
    let (done, all) = walk.progress(at.slip.at, wording.version(), &at.slip.answers);
    let label = said(&question.label);
    let title = if fault.is_some() { format!("{}: {label}", ctx.t("survey-fault-title")) } else { label.clone() };
    Ok(Question {
        page: ctx.page(title).undated().bare(),
        tag: if written { wording.language() } else { first }.to_owned(),
        action: ctx.href(&at.path()),
        slip: at.slip.seal(&ctx.app.keyring)?,
        done,
        all,
        label,
        hint: said(&question.hint),
        fault,
        several: matches!(question.kind, Kind::Several(_)),
        number: matches!(question.kind, Kind::Integer | Kind::Decimal),
        likert: question.appearance.contains("likert"),
        value: given.first().cloned().unwrap_or_default(),
        choices: walk.form.choices(question).iter().map(choice).collect(),
        optional: !question.required && question.kind != Kind::Note,
        older: at.ready.older.contains(&wording.tag),
        last: false,
        wait: None,
        trap: TRAP,
    })
}

fn fault_key(wrong: Wrong, kind: &Kind) -> &'static str {
    match (wrong, kind) {
        (Wrong::Missing, Kind::Integer | Kind::Decimal) => "survey-fault-number-missing",
        (Wrong::Missing | Wrong::NoChoice, _) => "survey-fault-missing",
        (Wrong::NotWhole, _) => "survey-fault-whole",
        (Wrong::NotNumber, _) => "survey-fault-number",
        (Wrong::Refused, _) => "survey-fault-refused",
    }
}

/// The page on which answers are sent.
fn last(at: &At<'_>, wait: Option<i64>) -> Result<Question> {
    let (ctx, wording) = (&at.ctx, at.wording()?);
    let answered =
        at.ready.walk.kept(wording.version(), &at.slip.answers).values().filter(|one| !one.is_empty()).count();
    let title = ctx.t(if wait.is_some() { "survey-wait" } else { "survey-last" });
    Ok(Question {
        page: ctx.page(title).undated().bare(),
        tag: String::new(),
        action: ctx.href(&at.path()),
        slip: at.slip.seal(&ctx.app.keyring)?,
        done: answered,
        all: answered,
        label: String::new(),
        hint: String::new(),
        fault: None,
        several: false,
        number: false,
        likert: false,
        value: String::new(),
        choices: Vec::new(),
        optional: false,
        older: false,
        last: true,
        wait,
        trap: TRAP,
    })
}

/// The last step: what was answered is kept, once.
async fn finish(at: &At<'_>, network: &str, sent: &Form) -> Result<Response> {
    let (ctx, now) = (&at.ctx, at.ctx.app.clock.now());
    if sent.has(TRAP) {
        // What a program filled in is thanked for and kept by nobody.
        return thanks(at, Outcome::Taken);
    }
    let turn = waits(at, network);
    if turn == Turn::TooMany {
        let page = Desk::new(ctx, ctx.t("survey-wait")).bare().status(StatusCode::SERVICE_UNAVAILABLE);
        return page.words(ctx.t("survey-too-many")).show(ctx);
    }
    if let Turn::In(wait) = turn {
        let slip = Slip { turn: Some(at.slip.turn.unwrap_or(now.as_second() + wait)), ..at.slip.clone() };
        let at = At { ctx: ctx.clone(), survey: at.survey, ready: at.ready.clone(), slip };
        let mut response = ctx.html(&last(&at, Some(wait))?)?;
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
        return Ok(response);
    }
    let wording = at.wording()?;
    let zone = ctx.app.site.zone()?;
    let finished = Finished {
        survey: at.survey.reference.clone(),
        code: at.slip.code.clone(),
        people: at.slip.people.clone(),
        once: at.slip.once.clone(),
        until_day: (now + GOOD_FOR).to_zoned(zone).date().to_string(),
        said: Said { wording: wording.tag.clone(), answers: at.ready.walk.kept(wording.version(), &at.slip.answers) },
    };
    let gate = ctx.app.memory.of::<Gate>();
    let outcome = gate.take(&ctx.app.db, &ctx.app.keyring, finished).await?;
    thanks(at, outcome)
}

/// When this questionnaire may be sent. A code for one person is limit enough.
fn waits(at: &At<'_>, network: &str) -> Turn {
    let now = at.ctx.app.clock.now();
    match at.slip.turn {
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
    desk = desk.words(ctx.t(if again { "survey-thanks-again" } else { "survey-thanks-words" }));
    if at.slip.kiosk {
        return desk.link(ctx.t("survey-next-person"), &format!("{}?kiosk=yes", beginning(survey))).show(ctx);
    }
    desk.heading(ctx.t("survey-promise-heading"))
        .block(Block::Words(vec![Part::content(survey.text("promise"))]))
        .link(ctx.t("survey-about-link"), &format!("/surveys/{}", survey.reference))
        .link(ctx.t("survey-help"), HELP)
        .show(ctx)
}
