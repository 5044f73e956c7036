//! Where what was passed on is heard: its themes are named, and messages are made of it.

use super::inbox;
use super::kept::{self, KIND, Read};
use crate::message::make::{self, Forms, Origin};
use crate::question;
use crate::survey::{desk, draft, form};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::HEAR_WORDS;
use platform::audit::{self, Act, Who};
use platform::db::{Rows, Tx};
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Table};
use platform::page::record_form::VERSION;
use platform::page::{Part, encode};
use platform::record::Record;
use platform::{Error, Result, revision};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What can be done with a text on its page: the ends of the keys of what is said of it.
const DONE: [&str; 3] = ["message", "asked", "apart"];

/// What a text became, and may be taken away from.
const MESSAGE: &str = "message";
const QUESTION: &str = "question";

/// The longest theme, in characters.
const LONGEST_THEME: usize = 60;

/// The survey of a draft, and the path of its words.
async fn survey(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<(String, String)> {
    let missing = || Error::not_found(format!("manage/surveys/{id}/words"));
    let reference = draft::one(ctx, tx, id, &HEAR_WORDS).await?.survey.ok_or_else(missing)?;
    Ok((reference, format!("{}/{id}/words", desk::PATH)))
}

fn under(ctx: &Ctx, desk: Desk, (survey, path): (&str, &str)) -> Desk {
    let title = ctx.snapshot.get(survey).map(Record::title).unwrap_or_default();
    let above = path.strip_suffix("/words").unwrap_or(path);
    desk.under(ctx.t("work-title"), "/work").under(ctx.t("surveys-manage"), desk::PATH).under(title, above)
}

/// How often each theme was named.
fn counted(all: &[Read]) -> BTreeMap<&str, usize> {
    let mut counted = BTreeMap::new();
    for theme in all.iter().flat_map(|one| &one.themes) {
        *counted.entry(theme.as_str()).or_default() += 1;
    }
    counted
}

/// `GET /manage/surveys/{id}/words`
pub async fn list(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (reference, path) = survey(&ctx, &mut tx, &id).await?;
    let all = kept::of(&mut tx, &ctx.app.keyring, &reference).await?;
    let (passed, left) = kept::counted(&mut tx, &reference).await?;
    let theme = ctx.parameter("theme").to_owned();
    let wanted = |one: &&Read| theme.is_empty() || one.themes.contains(&theme);
    let ready = form::now(&ctx.app, &mut tx, &reference).await?;
    let row = |one: &Read| {
        let words = shortened(one.text.as_deref().unwrap_or_default());
        vec![
            Cell::Link(Part::content(words), ctx.href(&format!("{path}/{}", one.id))),
            Cell::content(ready.asked(&one.question, ctx.language.tag)),
            Cell::content(one.themes.join(", ")),
            Cell::content(one.message.iter().chain(&one.asked).map(String::as_str).collect::<Vec<_>>().join(", ")),
        ]
    };
    let rows = all.iter().filter(wanted).map(row).collect();
    let themes = counted(&all);
    let row = |(theme, n): (&&str, &usize)| {
        let href = ctx.href(&format!("{path}?theme={}", encode(theme)));
        vec![Cell::Link(Part::content(*theme), href), Cell::words(n.to_string())]
    };
    let by_theme = Table {
        caption: ctx.t("words-themes"),
        headings: ["words-theme", "words-count"].map(|key| ctx.t(key)).into(),
        rows: themes.iter().map(row).collect(),
        empty: ctx.t("words-themes-none"),
    };
    let headings = ["words-what-said", "words-question", "words-themes", "words-became"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("words-heard"), headings, rows, empty: ctx.t("words-heard-none") };
    let counts = [("n", passed.into()), ("m", left.into())];
    let mut desk = under(&ctx, Desk::new(&ctx, ctx.t("words-heard")), (&reference, &path));
    if let Some(done) = ["all", "back"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("words-done-{done}")));
    }
    desk = desk.words(ctx.t("words-heard-intro")).words(ctx.language.text("words-counts", &counts)).table(by_theme);
    if !theme.is_empty() {
        desk =
            desk.words(ctx.language.text("words-of-theme", &[("words", theme.into())])).link(ctx.t("words-all"), &path);
    }
    desk.table(table).show(&ctx)
}

/// Where it was heard.
fn origin(one: &Read) -> Origin<'_> {
    Origin { column: "survey", reference: &one.survey, question: &one.question }
}

/// The beginning of a text, for a list.
fn shortened(text: &str) -> String {
    const MOST: usize = 140;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

/// `GET /manage/surveys/{id}/words/{word}`
pub async fn show(ctx: Ctx, Path((id, word)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (reference, path) = survey(&ctx, &mut tx, &id).await?;
    let one = find(&ctx, &mut tx, &reference, &word).await?;
    let mut desk = page(&ctx, &mut tx, (&path, &one), None).await?;
    if let Some(done) = DONE.into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("words-done-{done}")));
    }
    desk.show(&ctx)
}

async fn find(ctx: &Ctx, tx: &mut Tx, survey: &str, word: &str) -> Result<Read> {
    let found = kept::one(tx, &ctx.app.keyring, word).await?.filter(|one| one.survey == survey);
    found.ok_or_else(|| Error::not_found(format!("words/{word}")))
}

/// What was sent, and what is wrong with it.
type Again<'a> = Option<(&'a Form, Faults)>;

async fn page(ctx: &Ctx, tx: &mut Tx, (path, one): (&str, &Read), again: Again<'_>) -> Result<Desk> {
    let question = form::now(&ctx.app, tx, &one.survey).await?.asked(&one.question, ctx.language.tag);
    let all = kept::of(tx, &ctx.app.keyring, &one.survey).await?;
    let mut desk =
        under(ctx, Desk::new(ctx, ctx.t("words-heard-one")), (&one.survey, path)).under(ctx.t("words-heard"), path);
    let facts = vec![
        (ctx.t("words-question"), vec![Part::content(question)]),
        (ctx.t("words-what-said"), vec![Part::content(one.text.as_deref().unwrap_or_default())]),
        (ctx.t("survey-wording-which"), vec![Part::content(one.wording.as_str())]),
    ];
    desk = desk.block(Block::Facts(facts));
    if !one.why.is_empty() {
        desk = desk.words(ctx.t("words-taken-out"));
    }
    let own = format!("{path}/{}", one.id);
    let version = || Field::hidden(VERSION, one.version.to_string());
    let used: Vec<&str> = counted(&all).into_keys().collect();
    let hint = ctx.language.text("words-themes-hint", &[("words", used.join(", ").into())]);
    let mut themes = FormBlock::new(own.clone(), ctx.t("words-themes-keep"))
        .field(Field::line("themes", ctx.t("words-themes")).hint(hint).value(one.themes.join(", ")))
        .field(version());
    let text = one.text.as_deref().unwrap_or_default();
    let mut made = Forms::of(ctx, &format!("{own}/message"), origin(one), (text, ""), one.version);
    let mut put = question::time_of(&ctx.snapshot, &one.survey)
        .map(|time| question::make::form(ctx, format!("{own}/question"), time, text).field(version()));
    if let Some((sent, faults)) = again {
        desk = desk.faults(faults.clone());
        if sent.holds("themes") {
            themes = themes.again(sent, &faults);
        } else if sent.holds("post") {
            put = put.map(|put| put.again(sent, &faults));
        } else {
            made = made.again(sent, &faults);
        }
    }
    desk = desk.heading(ctx.t("words-themes")).form(themes);
    if let Some(next) = all.iter().find(|other| other.themes.is_empty() && other.id > one.id) {
        desk = desk.link(ctx.t("words-next"), &format!("{path}/{}", next.id));
    }
    if let Some(put) = put {
        desk = desk.heading(ctx.t("question-put"));
        desk = match one.asked.as_ref().and_then(|asked| ctx.snapshot.get(asked)) {
            Some(asked) => {
                let desk = desk.link(asked.title(), &format!("/questions/{}", asked.reference));
                desk.words(ctx.t("words-apart-question")).form(apart(ctx, &own, QUESTION).field(version()))
            }
            None => desk.words(ctx.t("question-put-intro")).form(put),
        };
    }
    desk = desk.heading(ctx.t("words-message"));
    desk = match one.message.as_ref().and_then(|message| ctx.snapshot.get(message)) {
        Some(message) => {
            let desk = desk.link(message.title(), &format!("/messages/{}", message.reference));
            desk.words(make::apart_words(ctx, "words-apart-message")).form(apart(ctx, &own, MESSAGE).field(version()))
        }
        None => made.on(ctx, desk.words(ctx.t("words-message-intro"))),
    };
    if one.message.is_some() || one.asked.is_some() {
        desk = desk.block(Block::Warning(ctx.t("words-back-public")));
    }
    let back = FormBlock::new(format!("{own}/back"), ctx.t("words-back")).quiet().field(version());
    Ok(desk.heading(ctx.t("words-back-heading")).words(ctx.t("words-back-words")).form(back))
}

/// A button that takes a text away from the message or the question that it became.
fn apart(ctx: &Ctx, own: &str, from: &'static str) -> FormBlock {
    FormBlock::new(format!("{own}/apart"), ctx.t("words-apart")).quiet().send("from", from)
}

async fn changed(ctx: &Ctx, tx: &mut Tx, (path, one): (&str, &Read), sent: &Form) -> Result<Response> {
    let faults = vec![(String::new(), ctx.t("words-changed"))];
    let desk = page(ctx, tx, (path, one), Some((sent, faults))).await?;
    desk.status(StatusCode::CONFLICT).show(ctx)
}

async fn note(tx: &mut Tx, ctx: &Ctx, who: &Who, (act, id, detail): (&'static str, &str, Value)) -> Result<()> {
    audit::append(tx, ctx.app.clock.now(), who, Act { act, kind: KIND, reference: id, detail }).await
}

/// `POST /manage/surveys/{id}/words/{word}`: keeps its themes, and leads to the next one that has none.
pub async fn send(ctx: Ctx, Path((id, word)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&HEAR_WORDS);
    let mut tx = ctx.app.db.write().await?;
    let (reference, path) = survey(&ctx, &mut tx, &id).await?;
    let mut one = find(&ctx, &mut tx, &reference, &word).await?;
    if sent.text(VERSION).parse() != Ok(one.version) {
        return changed(&ctx, &mut tx, (&path, &one), &sent).await;
    }
    let mut themes: Vec<String> =
        sent.text("themes").split([',', ';', '،', '\n']).map(|one| one.trim().to_owned()).collect();
    themes.retain(|theme| !theme.is_empty());
    // One theme is one, however it is written.
    let all = kept::of(&mut tx, &ctx.app.keyring, &reference).await?;
    for theme in &mut themes {
        let same = all.iter().flat_map(|one| &one.themes).find(|other| other.to_lowercase() == theme.to_lowercase());
        if let Some(same) = same {
            theme.clone_from(same);
        }
    }
    themes.sort();
    themes.dedup();
    let long = themes.iter().any(|theme| theme.chars().count() > LONGEST_THEME);
    if themes.is_empty() || long {
        let words = ctx.language.text("words-themes-fault", &[("n", LONGEST_THEME.into())]);
        let again = Some((&sent, vec![("themes".to_owned(), words)]));
        return page(&ctx, &mut tx, (&path, &one), again).await?.show(&ctx);
    }
    one.themes = themes;
    kept::save(&mut tx, &one).await?;
    note(&mut tx, &ctx, &who, ("words.theme", &one.id, json!({ "survey": reference }))).await?;
    tx.commit().await?;
    let next = all.iter().find(|other| other.themes.is_empty() && other.id != one.id);
    Ok(ctx.to(&next.map_or_else(|| format!("{path}?done=all"), |next| format!("{path}/{}", next.id))))
}

/// `POST /manage/surveys/{id}/words/{word}/back`: whoever heard it sends it back to the safeguarding lead, who reads it first.
pub async fn back(ctx: Ctx, Path((id, word)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&HEAR_WORDS);
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let (reference, path) = survey(&ctx, &mut tx, &id).await?;
    let one = find(&ctx, &mut tx, &reference, &word).await?;
    if sent.text(VERSION).parse() != Ok(one.version) {
        return changed(&ctx, &mut tx, (&path, &one), &sent).await;
    }
    question::make::take_back(&ctx, &mut tx, &who, &one).await?;
    let receipt = kept::remove(&mut tx, &one.id).await?;
    let text = inbox::Text { question: one.question, text: one.text.unwrap_or_default(), receipt };
    let mut rows = Rows::default();
    inbox::again(&mut rows, &ctx.app.keyring, (&reference, &one.wording), text, ctx.app.clock.now())?;
    rows.insert(&mut tx).await?;
    note(&mut tx, &ctx, &who, ("words.back", &one.id, json!({ "survey": reference }))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{path}?done=back")))
}

/// `POST /manage/surveys/{id}/words/{word}/message`: a message is made of it, or it joins one.
pub async fn make(ctx: Ctx, Path((id, word)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&HEAR_WORDS);
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let (reference, path) = survey(&ctx, &mut tx, &id).await?;
    let mut one = find(&ctx, &mut tx, &reference, &word).await?;
    if sent.text(VERSION).parse() != Ok(one.version) || one.message.is_some() {
        return changed(&ctx, &mut tx, (&path, &one), &sent).await;
    }
    let message = match make::message(&ctx, &mut tx, &who, origin(&one), &sent).await? {
        Ok(message) => message,
        Err(faults) => return page(&ctx, &mut tx, (&path, &one), Some((&sent, faults))).await?.show(&ctx),
    };
    one.message = Some(message.clone());
    kept::save(&mut tx, &one).await?;
    note(&mut tx, &ctx, &who, ("words.message", &one.id, json!({ "survey": reference, "message": message }))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{path}/{word}?done=message")))
}

/// `POST /manage/surveys/{id}/words/{word}/question`: it is put as a question to a post, or joins one that was put.
pub async fn ask(ctx: Ctx, Path((id, word)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&HEAR_WORDS);
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let (reference, path) = survey(&ctx, &mut tx, &id).await?;
    let mut one = find(&ctx, &mut tx, &reference, &word).await?;
    if sent.text(VERSION).parse() != Ok(one.version) || one.asked.is_some() {
        return changed(&ctx, &mut tx, (&path, &one), &sent).await;
    }
    let asked = match question::make::question(&ctx, &mut tx, &who, &reference, &sent).await? {
        Ok(asked) => asked,
        Err(faults) => return page(&ctx, &mut tx, (&path, &one), Some((&sent, faults))).await?.show(&ctx),
    };
    one.asked = Some(asked.clone());
    kept::save(&mut tx, &one).await?;
    note(&mut tx, &ctx, &who, ("words.ask", &one.id, json!({ "survey": reference, "question": asked }))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{path}/{word}?done=asked")))
}

/// `POST /manage/surveys/{id}/words/{word}/apart`: it was joined to the wrong message or question. A question that was put of it alone
/// and that nobody has answered ends; a message stays in the plan, for whoever may change that.
pub async fn part(ctx: Ctx, Path((id, word)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&HEAR_WORDS);
    let (mut tx, plan) = ctx.begin_change().await?;
    let (reference, path) = survey(&ctx, &mut tx, &id).await?;
    let mut one = find(&ctx, &mut tx, &reference, &word).await?;
    if sent.text(VERSION).parse() != Ok(one.version) {
        return changed(&ctx, &mut tx, (&path, &one), &sent).await;
    }
    let from = if sent.text("from") == QUESTION {
        let asked = one.asked.as_ref().and_then(|asked| plan.get(asked));
        if asked.is_some_and(|asked| asked.text("answer").is_empty()) {
            question::make::take_back(&ctx, &mut tx, &who, &one).await?;
        }
        one.asked.take()
    } else {
        one.message.take()
    };
    kept::save(&mut tx, &one).await?;
    note(&mut tx, &ctx, &who, ("words.apart", &one.id, json!({ "survey": reference, "from": from }))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{path}/{word}?done=apart")))
}
