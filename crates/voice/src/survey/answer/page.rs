//! The pages of a questionnaire: a question, and the one on which answers are sent.

use super::TRAP;
use super::at::At;
use crate::own_words::{self, talk};
use crate::survey::around::Place;
use crate::survey::load::Turn;
use crate::survey::proof::Task;
use crate::survey::sound;
use crate::survey::walk::Wrong;
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use people::help;
use platform::Result;
use platform::http::LoadsScript;
use platform::page::{Page, Raw};
use xlsform::Kind;

/// A choice as it is read.
struct Offered {
    code: String,
    words: String,
    chosen: bool,
    /// Where it is heard, if it is spoken.
    sound: Option<String>,
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
    /// Where the question is heard, if it is spoken.
    sound: Option<String>,
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
    /// Whether something is heard.
    heard: bool,
}

/// What is said beside a question that asks for words.
struct Asks {
    sound: Option<Raw>,
    about: String,
    who: String,
    emergency: String,
    childline: String,
    talk: String,
    whom: Raw,
}

/// The page on which answers are sent.
#[derive(Template)]
#[template(path = "voice/send.html")]
pub(super) struct Last {
    page: Page,
    action: String,
    slip: String,
    answered: usize,
    /// What plays what is said here, if it is spoken.
    sound: Option<Raw>,
    last_words: String,
    /// Why it cannot be sent yet.
    told: Option<String>,
    /// What a browser may work out, so that it need not wait, and so many seconds until its turn.
    task: Option<(Task, i64)>,
    trap: &'static str,
}

/// A page of the questionnaire. The browser may show it again to whoever presses its own back button, or it would show nothing at
/// all. On a device for one person after another it may not.
fn browsed(at: &At<'_>, template: &impl Template, heard: bool) -> Result<Response> {
    let mut response = at.ctx.html(template)?;
    if heard {
        response.extensions_mut().insert(LoadsScript);
    }
    let kept = if at.slip.kiosk { "private, no-store" } else { "private, no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    Ok(response)
}

/// The question that is asked, or the page on which answers are sent.
pub(super) fn show(at: &At<'_>, wrong: Option<(Wrong, Vec<&str>)>) -> Result<Response> {
    match at.ready.walk.form.questions.get(at.slip.at) {
        Some(question) => {
            let page = page(at, question, wrong)?;
            browsed(at, &page, page.heard)
        }
        None => {
            let page = last(at, Turn::Now)?;
            browsed(at, &page, page.sound.is_some())
        }
    }
}

fn page(at: &At<'_>, question: &xlsform::Question, wrong: Option<(Wrong, Vec<&str>)>) -> Result<Question> {
    let (ctx, walk, wording) = (&at.ctx, &at.ready.walk, at.wording()?);
    let first = walk.form.first();
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
            ctx.language
                .text(fault_key(*wrong, &question.kind, at.may_leave_out()), &[("n", own_words::LONGEST.into())])
        }
    });
    // A sound is of the words that are read, but for a language that is spoken alone: it is heard beside words of the first.
    let sound = |label: &xlsform::Texts, audio: &xlsform::Texts| {
        let own = label.contains_key(&wording.tag) || audio.contains_key(&wording.tag);
        let tag = if own { &wording.tag } else { first };
        let kept = audio.get(tag).and_then(|name| at.ready.sounds.get(name))?;
        Some(ctx.href(&sound::path((&at.slip).into(), kept)))
    };
    let choice = |one: &xlsform::Choice| Offered {
        sound: sound(&one.label, &one.audio),
        code: one.name.clone(),
        words: said(&one.label),
        chosen: given.contains(&one.name),
    };
    let choices: Vec<Offered> = walk.form.choices(question).iter().map(choice).collect();
    let (sound, words) = (sound(&question.label, &question.audio), asks(at, question)?);
    let asks_aloud = words.as_ref().is_some_and(|asks| asks.sound.is_some());
    let heard = sound.is_some() || asks_aloud || choices.iter().any(|choice| choice.sound.is_some());
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
        sound,
        hint: said(&question.hint),
        fault,
        several: matches!(question.kind, Kind::Several(_)),
        number: matches!(question.kind, Kind::Integer | Kind::Decimal),
        words,
        value: given.first().cloned().unwrap_or_default(),
        choices,
        optional: at.may_leave_out(),
        older: at.ready.older.contains(&wording.tag),
        heard,
    })
}

fn asks(at: &At<'_>, question: &xlsform::Question) -> Result<Option<Asks>> {
    let Some(guard) = at.guard.as_ref().filter(|_| question.kind == Kind::Text) else { return Ok(None) };
    Ok(Some(Asks {
        sound: at.heard(Place::Write)?,
        about: at.ctx.language.text(&at.fitting("words-about")?, &[("n", own_words::LONGEST.into())]),
        who: talk::who_reads(&at.ctx, guard),
        emergency: at.ctx.t("danger-emergency"),
        childline: at.ctx.t("danger-childline"),
        talk: at.ctx.href(&format!("/surveys/{}/more", at.survey.reference)),
        whom: help::whom(&at.ctx)?,
    }))
}

fn fault_key(wrong: Wrong, kind: &Kind, may_leave_out: bool) -> &'static str {
    match (wrong, kind) {
        (Wrong::Missing, Kind::Integer | Kind::Decimal) if may_leave_out => "survey-fault-number-or-leave-out",
        (Wrong::Missing, _) if may_leave_out => "survey-fault-or-leave-out",
        (Wrong::Missing, Kind::Text) => "words-fault-missing",
        (Wrong::TooLong, _) => "words-fault-long",
        (Wrong::Missing, Kind::Integer | Kind::Decimal) => "survey-fault-number-missing",
        (Wrong::Missing | Wrong::NoChoice, _) => "survey-fault-missing",
        (Wrong::NotWhole, _) => "survey-fault-whole",
        (Wrong::NotNumber, _) => "survey-fault-number",
        (Wrong::Refused, _) => "survey-fault-refused",
    }
}

/// The page on which answers are sent, now or when they can be.
pub(super) fn last(at: &At<'_>, turn: Turn) -> Result<Last> {
    let ctx = &at.ctx;
    let (told, wait) = match turn {
        Turn::Now => (None, None),
        Turn::In(wait) => (Some(ctx.language.text("survey-wait-words", &[("n", wait.into())])), Some(wait)),
        Turn::TooMany => (Some(ctx.t("survey-too-many")), None),
    };
    let title = ctx.t(if told.is_some() { "survey-wait" } else { "survey-last" });
    let answered = at.kept().len();
    // What is spoken says how to send: where there is nothing to send, or a turn to wait for, it would be false.
    let sound = if told.is_none() && answered > 0 { at.heard(Place::Send)? } else { None };
    Ok(Last {
        page: ctx.page(title).undated().bare(),
        action: ctx.href(&at.path()),
        slip: at.slip.seal(&ctx.app.keyring)?,
        answered,
        sound,
        last_words: ctx.t(&at.fitting("survey-last-words")?),
        told,
        task: at.slip.task.clone().zip(wait),
        trap: TRAP,
    })
}
