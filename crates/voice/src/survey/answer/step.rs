//! The steps of a questionnaire: one question a page, forth and back, and the page that sends.

use super::{HELP, begin_page, beginning, closed};
use crate::help;
use crate::own_words::guard::{self, Guard};
use crate::own_words::{self, receipt, talk};
use crate::survey::code::Code;
use crate::survey::form::{self, Ready};
use crate::survey::intake::{self, Finished, Gate, Outcome, Said};
use crate::survey::load::{Load, Turn};
use crate::survey::slip::{GOOD_FOR, SLIP, Slip};
use crate::survey::walk::Wrong;
use crate::survey::{State, TABLE, primary};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use platform::http::{Address, Ctx, Form};
use platform::page::desk::{Block, Desk};
use platform::page::{Page, Part, Raw};
use platform::record::Record;
use platform::{Error, Result};
use std::sync::Arc;
use xlsform::{Kind, Wording};

/// The field that only programs fill in.
const TRAP: &str = "website";

/// Where somebody is in a questionnaire.
struct At<'a> {
    ctx: Ctx,
    survey: &'a Record,
    ready: Arc<Ready>,
    slip: Slip,
    /// Who reads what is written, if anybody does: nobody is asked for words otherwise.
    guard: Option<Guard>,
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

    /// Whether a question asks for words that nobody would read.
    fn withheld(&self, place: usize) -> bool {
        let question = self.ready.walk.form.questions.get(place);
        self.guard.is_none() && question.is_some_and(|question| question.kind == Kind::Text)
    }

    /// Goes on to the next question that is asked, or to the last page.
    fn go_on(&mut self, after: Option<usize>) {
        let version = self.version();
        let mut next = self.ready.walk.next(after, &version, &self.slip.answers);
        while let Some(place) = next.filter(|place| self.withheld(*place)) {
            next = self.ready.walk.next(Some(place), &version, &self.slip.answers);
        }
        self.slip.at = next.unwrap_or(usize::MAX);
    }

    /// The question before the one that is asked.
    fn before(&self) -> Option<usize> {
        let version = self.version();
        let mut place = self.ready.walk.before(self.slip.at, &version, &self.slip.answers);
        while let Some(withheld) = place.filter(|place| self.withheld(*place)) {
            place = self.ready.walk.before(withheld, &version, &self.slip.answers);
        }
        place
    }

    /// Notes what was answered to the question that is asked.
    fn note(&mut self, answer: Vec<String>) {
        if let Some(question) = self.ready.walk.form.questions.get(self.slip.at) {
            self.slip.answers.insert(question.name.clone(), answer);
        }
    }
}

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
    let guard =
        if ready.walk.asks_for_words() { guard::reading(&ctx, &mut tx, &survey.reference).await? } else { None };
    drop(tx);
    let ctx = in_language(ctx, &ready, &slip);
    let mut at = At { ctx, survey, ready, slip, guard };
    if !sent.has(SLIP) {
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

/// The same request in the language in which the questionnaire is answered, where the shell speaks it.
fn in_language(ctx: Ctx, ready: &Ready, slip: &Slip) -> Ctx {
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
    begin_page(&at.ctx, &mut tx, at.survey, (code.as_ref(), at.slip.kiosk)).await?.show(&at.ctx)
}

/// A choice as it is read.
struct Offered {
    code: String,
    words: String,
    chosen: bool,
}

/// A question.
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
    /// What is said where it asks for words: who reads them, and whom to call.
    words: Option<Asks>,
    value: String,
    choices: Vec<Offered>,
    optional: bool,
    /// Whether the words were made for an older text.
    older: bool,
}

/// What is said beside a question that asks for words.
struct Asks {
    longest: usize,
    who: String,
    emergency: String,
    childline: String,
    talk: String,
    whom: Raw,
}

/// The page on which answers are sent.
#[derive(Template)]
#[template(path = "voice/send.html")]
struct Last {
    page: Page,
    action: String,
    slip: String,
    answered: usize,
    /// So many seconds until it can be sent.
    wait: Option<i64>,
    trap: &'static str,
}

/// A page of the questionnaire. The browser may show it again to whoever presses its own back button, or it would show nothing at
/// all. On a device for one person after another it may not.
fn kept(at: &At<'_>, template: &impl Template) -> Result<Response> {
    let mut response = at.ctx.html(template)?;
    let kept = if at.slip.kiosk { "private, no-store" } else { "private, no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    Ok(response)
}

fn show(at: &At<'_>, wrong: Option<(Wrong, Vec<&str>)>) -> Result<Response> {
    match at.ready.walk.form.questions.get(at.slip.at) {
        Some(question) => kept(at, &page(at, question, wrong)?),
        None => kept(at, &last(at, None)?),
    }
}

fn page(at: &At<'_>, question: &xlsform::Question, wrong: Option<(Wrong, Vec<&str>)>) -> Result<Question> {
    let (ctx, walk, wording) = (&at.ctx, &at.ready.walk, at.wording()?);
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
        if *wrong == Wrong::Refused && !told.is_empty() {
            told
        } else {
            ctx.language.text(fault_key(*wrong, &question.kind), &[("n", own_words::LONGEST.into())])
        }
    });
    let choice = |one: &xlsform::Choice| Offered {
        code: one.name.clone(),
        words: said(&one.label),
        chosen: given.contains(&one.name),
    };
    let (done, all) = walk.progress(at.slip.at, wording.version(), &at.slip.answers);
    let label = said(&question.label);
    let title = if fault.is_some() { format!("{} {label}", ctx.t("fault-label")) } else { label.clone() };
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
        words: asks(at, question)?,
        value: given.first().cloned().unwrap_or_default(),
        choices: walk.form.choices(question).iter().map(choice).collect(),
        // Words are left out by writing none: a button could take away what was written.
        optional: !question.required && !matches!(question.kind, Kind::Note | Kind::Text),
        older: at.ready.older.contains(&wording.tag),
    })
}

fn asks(at: &At<'_>, question: &xlsform::Question) -> Result<Option<Asks>> {
    let Some(guard) = at.guard.as_ref().filter(|_| question.kind == Kind::Text) else { return Ok(None) };
    Ok(Some(Asks {
        longest: own_words::LONGEST,
        who: talk::who_reads(&at.ctx, guard),
        emergency: at.ctx.t("danger-emergency"),
        childline: at.ctx.t("danger-childline"),
        talk: at.ctx.href(&format!("/surveys/{}/more", at.survey.reference)),
        whom: help::whom(&at.ctx)?,
    }))
}

fn fault_key(wrong: Wrong, kind: &Kind) -> &'static str {
    match (wrong, kind) {
        (Wrong::Missing, Kind::Text) => "words-fault-missing",
        (Wrong::TooLong, _) => "words-fault-long",
        (Wrong::Missing, Kind::Integer | Kind::Decimal) => "survey-fault-number-missing",
        (Wrong::Missing | Wrong::NoChoice, _) => "survey-fault-missing",
        (Wrong::NotWhole, _) => "survey-fault-whole",
        (Wrong::NotNumber, _) => "survey-fault-number",
        (Wrong::Refused, _) => "survey-fault-refused",
    }
}

fn last(at: &At<'_>, wait: Option<i64>) -> Result<Last> {
    let (ctx, wording) = (&at.ctx, at.wording()?);
    let title = ctx.t(if wait.is_some() { "survey-wait" } else { "survey-last" });
    Ok(Last {
        page: ctx.page(title).undated().bare(),
        action: ctx.href(&at.path()),
        slip: at.slip.seal(&ctx.app.keyring)?,
        answered: at.ready.walk.kept(wording.version(), &at.slip.answers).len(),
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
        let at = At { ctx: ctx.clone(), survey: at.survey, ready: at.ready.clone(), slip, guard: at.guard.clone() };
        let mut response = ctx.html(&last(&at, Some(wait))?)?;
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
        return Ok(response);
    }
    let wording = at.wording()?;
    let (answers, texts) = at.ready.walk.apart(at.ready.walk.kept(wording.version(), &at.slip.answers));
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
    let wording = at.wording()?;
    let wrote = !at.ready.walk.apart(at.ready.walk.kept(wording.version(), &at.slip.answers)).1.is_empty();
    // On a device for many, whoever loads the page again may be the next person.
    if wrote && !(again && at.slip.kiosk) {
        desk = desk.heading(ctx.t("words-receipt"));
        for block in receipt::given(ctx, &at.slip.receipt)? {
            desk = desk.block(block);
        }
    }
    if wrote {
        desk = desk.block(Block::Raw(help::whom(ctx)?));
    }
    if at.slip.kiosk {
        return desk.link(ctx.t("survey-next-person"), &format!("{}?kiosk=yes", beginning(survey))).show(ctx);
    }
    desk.heading(ctx.t("survey-promise-heading"))
        .block(Block::Words(vec![Part::content(survey.text("promise"))]))
        .link(ctx.t("survey-about-link"), &format!("/surveys/{}", survey.reference))
        .link(ctx.t("survey-help"), HELP)
        .show(ctx)
}
