//! Writing the words of a survey in one of its languages or versions, in the browser, each beside the words of the first.

use super::{PATH, keep, title, version};
use crate::survey::draft::{self, Kept, SAID};
use crate::survey::primary;
use axum::extract::Path;
use axum::response::Response;
use people::role::ASK;
use platform::http::{Ctx, Form};
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::VERSION;
use platform::{Error, Result};
use std::collections::BTreeMap;
use xlsform::Wording;

/// A version that is easy to read.
const EASY: &str = "x-easy";

/// The languages and versions in which a survey can be worded and is not yet: those of the site, each also easy to read; and others that
/// people speak.
fn others(ctx: &Ctx, kept: &Kept) -> Vec<(String, String)> {
    let tags: Vec<&str> = ctx.app.site.offered().map(|language| primary(language.tag)).collect();
    let own = tags.iter().flat_map(|tag| [(*tag).to_owned(), format!("{tag}-{EASY}")]);
    let more = xlsform::known_languages().into_iter().filter(|tag| !tags.contains(tag)).map(str::to_owned);
    let new = own.chain(more).filter(|tag| !kept.draft.form.wordings.iter().any(|one| one.tag == *tag));
    new.map(|tag| (tag.clone(), format!("{} ({tag})", name(&tag)))).collect()
}

/// What a wording is called.
fn name(tag: &str) -> String {
    let language = tag.strip_suffix(&format!("-{EASY}")).unwrap_or(tag);
    let name = xlsform::english_of(language).unwrap_or_else(|| language.to_owned());
    if language == tag { name } else { format!("{name}, easy to read") }
}

/// The ways to the words of each wording, and to another.
pub(super) fn section(ctx: &Ctx, desk: Desk, kept: &Kept) -> Desk {
    let path = format!("{PATH}/{}/wording", kept.id);
    let mut desk = desk;
    for one in &kept.draft.form.wordings {
        let words = ctx.language.text("wording-write", &[("words", one.name.as_str().into())]);
        desk = desk.link(words, &format!("{path}/{}", one.tag));
    }
    let others = others(ctx, kept);
    if others.is_empty() || kept.draft.form.questions.is_empty() {
        return desk;
    }
    let form = FormBlock { get: true, ..FormBlock::new(path, ctx.t("wording-begin")) }.quiet();
    desk.form(form.field(Field::new("tag", ctx.t("wording-another"), Input::Select(others))))
}

/// `GET /manage/surveys/{id}/wording`: leads to the wording that was chosen.
pub async fn choose(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    Ok(ctx.to(&format!("{PATH}/{id}/wording/{}", ctx.parameter("tag"))))
}

/// A draft, if it is or may be worded so.
async fn found(ctx: &Ctx, tx: &mut platform::db::Tx, id: &str, tag: &str) -> Result<Kept> {
    let kept = draft::one(ctx, tx, id, &ASK).await?;
    let there = kept.draft.form.wordings.iter().any(|one| one.tag == tag);
    let may = there || others(ctx, &kept).iter().any(|(other, _)| other == tag);
    if may { Ok(kept) } else { Err(Error::not_found(format!("manage/surveys/{id}/wording/{tag}"))) }
}

/// `GET /manage/surveys/{id}/wording/{tag}`
pub async fn show(ctx: Ctx, Path((id, tag)): Path<(String, String)>) -> Result<Response> {
    let kept = found(&ctx, &mut ctx.app.db.read().await?, &id, &tag).await?;
    page(&ctx, &kept, &tag, None).show(&ctx)
}

/// The words of the first wording and of another, in the order in which they stand in a form: those that the first has.
fn pairs(kept: &Kept, tag: &str) -> Vec<(usize, String, String)> {
    let mut form = kept.draft.form.clone();
    let first = form.first().to_owned();
    let pair = |(n, texts): (usize, &mut xlsform::Texts)| {
        let words = |tag: &str| texts.get(tag).cloned().unwrap_or_default();
        (n, words(&first), words(tag))
    };
    draft::words(&mut form).into_iter().enumerate().map(pair).filter(|(_, first, _)| !first.is_empty()).collect()
}

/// Which questions, choices and headings of the first wording another has not: no words and no sound to which somebody has listened. A
/// sentence below a question may be missing, and so may the headings of a wording that is spoken alone.
pub(super) fn missing(ctx: &Ctx, kept: &Kept, tag: &str) -> Vec<String> {
    let form = &kept.draft.form;
    let first = form.first();
    let version = xlsform::version_of(tag);
    let questions = form.questions.iter().filter(|question| question.is_in(version));
    let choices = questions.clone().flat_map(|question| form.choices(question)).map(|one| (&one.label, &one.audio));
    let spoken: Vec<_> = questions.map(|one| (&one.label, &one.audio)).chain(choices).collect();
    let alone = spoken.iter().all(|(label, _)| !label.contains_key(tag));
    let heard = |audio: &xlsform::Texts| audio.get(tag).is_some_and(|name| kept.draft.is_heard(name));
    let silent = spoken.into_iter().filter(|(_, audio)| !heard(audio)).map(|(label, _)| label);
    let headings = form.groups.iter().map(|group| &group.label).filter(|_| !alone);
    let missing = silent.chain(headings).filter(|label| !label.contains_key(tag));
    let missing = missing.filter_map(|label| label.get(first).cloned());
    // Whoever reads nothing is also to hear what is kept, whom to call, and how to send.
    let around = kept.draft.spoken().filter(|one| alone && !heard(one.audio)).filter_map(|one| one.place);
    missing.chain(around.map(|place| ctx.t(&format!("around-{}", place.name())))).collect()
}

/// What is said of the survey in the first wording, to be said in another as well.
fn sayings<'a>(kept: &'a Kept, tag: &str) -> impl Iterator<Item = (&'static str, &'a str)> {
    let other = kept.draft.form.first() != tag;
    let all = SAID.into_iter().map(|name| (name, kept.draft.text(name)));
    all.filter(move |(_, first)| other && !first.is_empty())
}

/// The field of what is said of the survey.
fn said(name: &str) -> String {
    format!("said-{name}")
}

fn page(ctx: &Ctx, kept: &Kept, tag: &str, again: Option<(&Form, Faults)>) -> Desk {
    let called =
        kept.draft.form.wordings.iter().find(|one| one.tag == tag).map_or_else(|| name(tag), |one| one.name.clone());
    let heading = ctx.language.text("wording-write", &[("words", called.into())]);
    let is_first = kept.draft.form.first() == tag;
    let mut form = FormBlock::new(format!("{PATH}/{}/wording/{tag}", kept.id), ctx.t("wording-keep"));
    for (name, first) in sayings(kept, tag) {
        let own = kept.draft.said.get(tag).and_then(|said| said.get(name)).cloned().unwrap_or_default();
        let input = if name == "title" { Input::Line("text", "off") } else { Input::Lines };
        form = form.field(Field::new(&said(name), first, input).hint(ctx.t(&format!("col-{name}"))).value(own));
    }
    for (n, first, own) in pairs(kept, tag) {
        let long = first.chars().count() > 60 || first.contains('\n');
        let input = if long { Input::Lines } else { Input::Line("text", "off") };
        form = form.field(Field::new(&format!("t{n}"), first, input).value(own));
    }
    form = form.field(version(kept));
    let mut desk = Desk::new(ctx, heading)
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("surveys-manage"), PATH)
        .under(title(ctx, kept), &format!("{PATH}/{}", kept.id));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk.words(ctx.t(if is_first { "wording-first" } else { "wording-intro" })).form(form)
}

/// `POST /manage/surveys/{id}/wording/{tag}`: keeps the words. A person checks them before anybody is asked in them.
pub async fn send(ctx: Ctx, Path((id, tag)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let mut kept = found(&ctx, &mut tx, &id, &tag).await?;
    let pairs = pairs(&kept, &tag);
    let is_first = kept.draft.form.first() == tag;
    let mut faults = Faults::new();
    if sent.text(VERSION).parse() != Ok(kept.version) {
        faults.push((String::new(), ctx.t("words-changed")));
    }
    // The first wording is that from which the others are made: nothing of it may be missing.
    let empty = pairs.iter().filter(|(n, ..)| is_first && !sent.has(&format!("t{n}")));
    faults.extend(empty.map(|(n, ..)| (format!("t{n}"), ctx.t("wording-missing"))));
    if !faults.is_empty() {
        return page(&ctx, &kept, &tag, Some((&sent, faults))).show(&ctx);
    }
    let before = kept.draft.clone();
    if !kept.draft.form.wordings.iter().any(|one| one.tag == tag) {
        kept.draft.form.wordings.push(Wording { tag: tag.clone(), name: name(&tag) });
    }
    let given = sayings(&kept, &tag).map(|(name, _)| (name.to_owned(), sent.text(&said(name)).to_owned()));
    let given: BTreeMap<String, String> = given.filter(|(_, text)| !text.is_empty()).collect();
    if given.is_empty() {
        kept.draft.said.remove(&tag);
    } else {
        kept.draft.said.insert(tag.clone(), given);
    }
    let mut texts = draft::words(&mut kept.draft.form);
    for (n, ..) in &pairs {
        let words = sent.text(&format!("t{n}")).replace("\r\n", "\n");
        let Some(texts) = texts.get_mut(*n) else { continue };
        if words.is_empty() {
            texts.remove(&tag);
        } else {
            texts.insert(tag.clone(), words);
        }
    }
    keep(&ctx, &mut tx, &kept, &who).await?;
    tx.commit().await?;
    let done = if before.lost(&kept.draft) { "unchecked" } else { "words" };
    Ok(ctx.to(&format!("{PATH}/{id}?done={done}")))
}
