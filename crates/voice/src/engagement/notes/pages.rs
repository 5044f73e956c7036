//! The pages on which notes are entered, read and made messages of.

use super::{KIND, LONGEST, Note, Words};
use crate::engagement::TABLE;
use crate::message::make::{self, Forms, Origin};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::HEAR_WORDS;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use platform::page::{Part, date_in_words};
use platform::record::Record;
use platform::{Error, Result, revision, typed};
use serde_json::{Value, json};

/// The path of these pages.
pub const PATH: &str = "/manage/heard";

/// The most letters of a group or a theme.
const LONGEST_NAME: usize = 80;

/// Whoever is signed in, if they hear what was said at an engagement: for the organisation that held it, or for all.
fn hears(ctx: &Ctx, engagement: &str) -> Result<Who> {
    ctx.actor()?.must(&HEAR_WORDS, ctx.record(&TABLE, engagement)?.text("organisation"))
}

/// `GET /manage/heard`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let reach = ctx.actor()?.extent(&HEAR_WORDS);
    let mut tx = ctx.app.db.read().await?;
    let counts = super::counted(&mut tx).await?;
    let own = |one: &&Record| reach.covers(one.text("organisation"));
    let mut engagements: Vec<&Record> = ctx.snapshot.list(TABLE.name).filter(own).collect();
    engagements.sort_by(|one, other| other.text("from").cmp(one.text("from")));
    let row = |one: &Record| {
        vec![
            Cell::Link(Part::content(one.title()), ctx.href(&format!("{PATH}/{}", one.reference))),
            Cell::words(date_in_words(ctx.language, one.text("from"))),
            Cell::words(counts.get(&one.reference).copied().unwrap_or_default().to_string()),
        ]
    };
    let rows = engagements.into_iter().map(row).collect();
    let headings = ["kind-engagement", "col-from", "heard-notes"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("heard-title"), headings, rows, empty: ctx.t("heard-none") };
    let desk = Desk::new(&ctx, ctx.t("heard-title")).under(ctx.t("work-title"), "/work");
    desk.words(ctx.t("heard-intro")).table(table).show(&ctx)
}

/// What was sent, and what is wrong with it.
type Again<'a> = Option<(&'a Form, Faults)>;

/// `GET /manage/heard/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    hears(&ctx, &reference)?;
    let engagement = ctx.record(&TABLE, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    page(&ctx, &mut tx, engagement, None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, engagement: &Record, again: Again<'_>) -> Result<Desk> {
    let path = format!("{PATH}/{}", engagement.reference);
    let mut desk = Desk::of_content(ctx, engagement.title())
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("heard-title"), PATH)
        .link(ctx.t("heard-public"), &format!("/engagements/{}", engagement.reference));
    if let Ok(n) = ctx.parameter("kept").parse::<usize>() {
        desk = desk.done(ctx.language.text("heard-kept", &[("n", n.into())]));
    }
    let notes = super::of(tx, &ctx.app.keyring, &engagement.reference).await?;
    let rows = notes.iter().map(|note| row(ctx, &path, note)).collect();
    let headings = ["heard-text", "heard-people", "words-theme", "kind-message"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("heard-notes"), headings, rows, empty: ctx.t("heard-notes-none") };
    let mut form = FormBlock::new(path, ctx.t("heard-keep"))
        .field(
            Field::line("people", ctx.t("heard-people"))
                .hint(ctx.t("heard-people-hint"))
                .value(ctx.parameter("people")),
        )
        .field(Field::line("theme", ctx.t("words-theme")).hint(ctx.t("heard-theme-hint")))
        .field(Field::new("text", ctx.t("heard-text"), Input::Lines).hint(ctx.t("heard-text-hint")));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk
        .heading(ctx.t("heard-add"))
        .words(ctx.t("heard-add-intro"))
        .form(form)
        .heading(ctx.t("heard-notes"))
        .table(table))
}

fn row(ctx: &Ctx, path: &str, note: &Note) -> Vec<Cell> {
    let words = &note.words;
    vec![
        Cell::Link(Part::content(words.text.as_str()), ctx.href(&format!("{path}/{}", note.id))),
        Cell::content(words.people.as_str()),
        Cell::content(words.theme.as_str()),
        Cell::content(note.message.as_deref().unwrap_or_default()),
    ]
}

/// `POST /manage/heard/{ref}`: keeps notes of one group and theme, a line each.
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let who = hears(&ctx, &reference)?;
    let engagement = ctx.record(&TABLE, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    let (people, theme) = (sent.text("people").to_owned(), sent.text("theme").to_owned());
    let lines: Vec<&str> = sent.text("text").lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let faults = faults(&ctx, (&people, &theme), &lines);
    if !faults.is_empty() {
        return page(&ctx, &mut tx, engagement, Some((&sent, faults))).await?.show(&ctx);
    }
    let words = |line: &&str| Words { people: people.clone(), theme: theme.clone(), text: (*line).to_owned() };
    let notes: Vec<Words> = lines.iter().map(words).collect();
    super::add(&mut tx, &ctx.app.keyring, &reference, &notes).await?;
    audited(&mut tx, &ctx, &who, ("heard.note", &reference, json!({ "count": notes.len() }))).await?;
    tx.commit().await?;
    let people = platform::page::encode(&people);
    Ok(ctx.to(&format!("{PATH}/{reference}?kept={}&people={people}", notes.len())))
}

fn faults(ctx: &Ctx, (people, theme): (&str, &str), lines: &[&str]) -> Faults {
    let mut faults = Faults::new();
    for (name, text) in [("people", people), ("theme", theme)] {
        if text.is_empty() || text.chars().count() > LONGEST_NAME {
            let words = ctx.language.text(&format!("heard-{name}-fault"), &[("n", LONGEST_NAME.into())]);
            faults.push((name.to_owned(), words));
        } else if typed::personal(text) {
            faults.push((name.to_owned(), ctx.t("words-text-personal")));
        }
    }
    let long = lines.iter().any(|line| line.chars().count() > LONGEST);
    if lines.is_empty() || long {
        faults.push(("text".to_owned(), ctx.language.text("heard-text-fault", &[("n", LONGEST.into())])));
    } else if lines.iter().any(|line| typed::personal(line)) {
        faults.push(("text".to_owned(), ctx.t("words-text-personal")));
    }
    faults
}

async fn audited(tx: &mut Tx, ctx: &Ctx, who: &Who, (act, id, detail): (&'static str, &str, Value)) -> Result<()> {
    audit::append(tx, ctx.app.clock.now(), who, Act { act, kind: KIND, reference: id, detail }).await
}

async fn find(ctx: &Ctx, tx: &mut Tx, (engagement, id): (&str, &str)) -> Result<Note> {
    let note = super::one(tx, &ctx.app.keyring, id).await?.filter(|note| note.engagement == engagement);
    note.ok_or_else(|| Error::not_found(format!("manage/heard/{engagement}/{id}")))
}

/// `GET /manage/heard/{ref}/{id}`
pub async fn note(ctx: Ctx, Path((reference, id)): Path<(String, String)>) -> Result<Response> {
    hears(&ctx, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    let found = find(&ctx, &mut tx, (&reference, &id)).await?;
    let mut desk = note_page(&ctx, &found, None)?;
    if let Some(done) = ["message", "apart"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("words-done-{done}")));
    }
    desk.show(&ctx)
}

/// Where it was heard.
fn origin(engagement: &str) -> Origin<'_> {
    Origin { column: "engagement", reference: engagement, question: "" }
}

fn note_page(ctx: &Ctx, note: &Note, again: Again<'_>) -> Result<Desk> {
    let words = &note.words;
    let engagement = ctx.record(&TABLE, &note.engagement)?;
    let (above, path) = (format!("{PATH}/{}", note.engagement), format!("{PATH}/{}/{}", note.engagement, note.id));
    let mut desk = Desk::new(ctx, ctx.t("heard-note"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("heard-title"), PATH)
        .under_content(engagement.title(), &above)
        .block(Block::Facts(vec![
            (ctx.t("heard-text"), vec![Part::content(words.text.as_str())]),
            (ctx.t("heard-people"), vec![Part::content(words.people.as_str())]),
            (ctx.t("words-theme"), vec![Part::content(words.theme.as_str())]),
        ]))
        .heading(ctx.t("words-message"));
    if let Some(message) = note.message.as_ref().and_then(|message| ctx.snapshot.get(message)) {
        let apart = FormBlock::new(format!("{path}/apart"), ctx.t("words-apart")).quiet();
        return Ok(desk
            .link(message.title(), &format!("/messages/{}", message.reference))
            .words(make::apart_words(ctx, "heard-apart"))
            .form(apart.field(Field::hidden(VERSION, note.version.to_string()))));
    }
    let mut form = Forms::of(ctx, &path, origin(&note.engagement), (&words.text, &words.people), note.version);
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    let remove = FormBlock::new(format!("{path}/remove"), ctx.t("heard-remove")).quiet();
    let desk = form.on(ctx, desk.words(ctx.t("heard-message-intro")));
    Ok(desk.heading(ctx.t("heard-remove-heading")).form(remove))
}

/// `POST /manage/heard/{ref}/{id}`: a message is made of a note, or it joins one.
pub async fn make(ctx: Ctx, Path((reference, id)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = hears(&ctx, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    revision::lock(&mut tx).await?;
    let found = find(&ctx, &mut tx, (&reference, &id)).await?;
    if sent.text(VERSION).parse() != Ok(found.version) || found.message.is_some() {
        let faults = vec![(String::new(), ctx.t("words-changed"))];
        return note_page(&ctx, &found, Some((&sent, faults)))?.status(StatusCode::CONFLICT).show(&ctx);
    }
    let message = match make::message(&ctx, &mut tx, &who, origin(&reference), &sent).await? {
        Ok(message) => message,
        Err(faults) => return note_page(&ctx, &found, Some((&sent, faults)))?.show(&ctx),
    };
    super::tie(&mut tx, &found, Some(&message)).await?;
    audited(&mut tx, &ctx, &who, ("words.message", &id, json!({ "message": message }))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}/{id}?done=message")))
}

/// `POST /manage/heard/{ref}/{id}/apart`: it was joined to the wrong message, which stays in the plan.
pub async fn part(ctx: Ctx, Path((reference, id)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = hears(&ctx, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    let found = find(&ctx, &mut tx, (&reference, &id)).await?;
    if sent.text(VERSION).parse() != Ok(found.version) {
        let faults = vec![(String::new(), ctx.t("words-changed"))];
        return note_page(&ctx, &found, Some((&sent, faults)))?.status(StatusCode::CONFLICT).show(&ctx);
    }
    super::tie(&mut tx, &found, None).await?;
    audited(&mut tx, &ctx, &who, ("words.apart", &id, json!({ "from": found.message }))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}/{id}?done=apart")))
}

/// `POST /manage/heard/{ref}/{id}/remove`
pub async fn remove(ctx: Ctx, Path((reference, id)): Path<(String, String)>) -> Result<Response> {
    let who = hears(&ctx, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    find(&ctx, &mut tx, (&reference, &id)).await?;
    super::remove(&mut tx, &id).await?;
    audited(&mut tx, &ctx, &who, ("heard.remove", &reference, Value::Null)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}")))
}
