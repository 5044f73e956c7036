//! One update that was sent: an officer reads it, and asks back or approves it.

use super::{PATH, hold, publish, remind};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::letter;
use people::role::{APPROVE_UPDATES, READ_UPDATES};
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::outbox;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{self, VERSION};
use platform::page::{Part, choice_key};
use platform::{Error, Result};
use serde_json::json;
use strategy::barrier::raise;
use strategy::progress::Progress;
use strategy::update::held::{self, Held, KIND, State, Words};
use strategy::update::{self, block, evidence, write};
use strategy::wording;

/// For whom an update is approved.
const AUDIENCES: [&str; 2] = ["everyone", "partners"];

/// The update, if whoever is signed in may read it.
async fn find(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Held> {
    let actor = ctx.actor()?;
    let held = held::one(tx, &ctx.app.keyring, id).await?;
    let decides = actor.must(&APPROVE_UPDATES, "").is_ok();
    let reads = actor.must(&READ_UPDATES, "").is_ok();
    let may = |held: &Held| (decides && held.state != State::Draft) || (reads && held.state == State::Partners);
    held.filter(may).ok_or_else(|| Error::not_found(format!("manage/updates/{id}")))
}

/// `GET /manage/updates/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let held = find(&ctx, &mut tx, &id).await?;
    page(&ctx, &mut tx, &held, Faults::new(), None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, held: &Held, faults: Faults, sent: Option<&Form>) -> Result<Desk> {
    let title = |reference: &str| ctx.snapshot.get(reference).map(|one| one.title().to_owned()).unwrap_or_default();
    let mut desk = Desk::new(ctx, title(&held.action))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("updates-manage"), &format!("{PATH}?period={}", held.period))
        .faults(faults.clone());
    if let Some(words) = hold::in_words(ctx, &hold::get(tx).await?)? {
        desk = desk.block(Block::Warning(words));
    }
    let by = match &held.sent_by {
        Some(id) => account::get(tx, &ctx.app.keyring, id).await?.map(|account| account.name).unwrap_or_default(),
        None => String::new(),
    };
    let day = held.sent_at.map(|at| ctx.day(at)).transpose()?.unwrap_or_default();
    let content = |text: &str| vec![Part::content(text)];
    desk = desk.block(Block::Facts(vec![
        (ctx.t("col-period"), content(&title(&held.period))),
        (ctx.t("col-organisation"), content(&title(&held.organisation))),
        (ctx.t("update-sent-by"), vec![Part::content(by), Part::words(day)]),
        (ctx.t("update-state"), vec![Part::words(ctx.t(&format!("update-state-{}", held.state.name())))]),
    ]));
    desk = desk.link(ctx.t("duty-record"), &format!("/actions/{}", held.action));
    let Some(words) = &held.words else { return Ok(desk.words(ctx.t("update-erased"))) };
    // What is being written since something was asked back is its writers' own.
    desk = said(ctx, desk, &words.sent());
    desk = files(ctx, desk, held, &words.sent())?;
    let decides = ctx.actor()?.must(&APPROVE_UPDATES, "").is_ok();
    if decides && !words.question().is_empty() {
        let key = if held.state == State::Returned { "update-question" } else { "update-question-before" };
        desk = desk.heading(ctx.t(key)).block(Block::Words(vec![Part::content(words.question())]));
    }
    let before = update::of(&ctx.snapshot, &held.action);
    if let Some(last) = before.first() {
        desk = desk.block(Block::Raw(block::earlier(ctx, last, &before)?));
    }
    if !decides {
        return Ok(desk);
    }
    let desk = barriers(ctx, desk, held, &words.sent());
    Ok(decide(ctx, desk, held, &faults, sent))
}

/// What is in the way, as far as a body can do something about it: what is raised already, what approving raises, and a way to
/// raise it by hand.
fn barriers(ctx: &Ctx, desk: Desk, held: &Held, words: &Words) -> Desk {
    // What partners alone may read is raised nowhere.
    if held.state == State::Partners {
        return desk;
    }
    let Some(form) = raise::button(ctx, words, &held.action, "/manage/plan/barriers/new") else { return desk };
    let desk = raise::open(ctx, desk.heading(ctx.t("table-barriers")), &held.action);
    // What approving raises by itself is not raised twice.
    if raise::raises(words) { desk.words(ctx.t("barrier-raise-approve")) } else { desk.form(form) }
}

/// What the update says.
fn said(ctx: &Ctx, desk: Desk, words: &Words) -> Desk {
    let mut desk = desk.heading(ctx.t("update-says"));
    if let Some(progress) = Progress::of(words.text("progress")) {
        desk = desk.block(Block::Mark(progress.mark(ctx)));
    }
    let mut facts = Vec::new();
    for text in block::paragraphs(words.text("told")) {
        desk = desk.block(Block::Words(vec![Part::content(text)]));
    }
    for name in ["in_the_way", "people_reached", "evidence"] {
        if !words.text(name).is_empty() {
            facts.push((ctx.t(&format!("col-{name}")), vec![Part::content(words.text(name))]));
        }
    }
    for (name, key) in [(raise::NEEDED, "col-needed"), (raise::KIND, "barrier-raise-kind")] {
        let text = words.text(name);
        let part = if name == raise::KIND { Part::words(ctx.t(&choice_key(text))) } else { Part::content(text) };
        facts.extend((!text.is_empty()).then(|| (ctx.t(key), vec![part])));
    }
    let title = |reference: &str| ctx.snapshot.get(reference).map(|one| one.title().to_owned()).unwrap_or_default();
    let (milestones, messages) = write::beside(words);
    for (milestone, day) in milestones {
        let day = platform::page::date_in_words(ctx.language, day);
        facts.push((ctx.t("update-milestone-reached"), vec![Part::content(title(milestone)), Part::words(day)]));
    }
    for message in messages {
        facts.push((ctx.t("choice-replies-to"), vec![Part::content(title(message))]));
    }
    let desk = if facts.is_empty() { desk } else { desk.block(Block::Facts(facts)) };
    wording::marked(ctx, desk, &words.prose(), "")
}

/// The pictures and documents that show it, which whoever approves it looks at first.
fn files(ctx: &Ctx, desk: Desk, held: &Held, words: &Words) -> Result<Desk> {
    let pieces: Vec<_> = evidence::in_words(words).into_iter().filter(|piece| !piece.shows.is_empty()).collect();
    if pieces.is_empty() {
        return Ok(desk);
    }
    let desk = desk.heading(ctx.t("evidence-heading")).words(ctx.t("evidence-look"));
    let path = |name: &str| format!("{PATH}/{}/evidence/{name}", held.id);
    Ok(desk.block(Block::Raw(evidence::to_judge(ctx, pieces, path)?)))
}

/// `GET /manage/updates/{id}/evidence/{name}`: a file, for whoever may read its update.
pub async fn file(ctx: Ctx, Path((id, name)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let held = find(&ctx, &mut tx, &id).await?;
    let words = held.words.as_ref().map(Words::sent).unwrap_or_default();
    let named = evidence::in_words(&words).into_iter().any(|piece| piece.name == name && !piece.shows.is_empty());
    evidence::serve::of_held(&ctx, &mut tx, Some(&held).filter(|_| named), &name).await
}

/// The forms of an officer: approve, or ask back.
fn decide(ctx: &Ctx, mut desk: Desk, held: &Held, faults: &Faults, sent: Option<&Form>) -> Desk {
    let version = || Field::hidden(VERSION, held.version.to_string());
    if matches!(held.state, State::Sent | State::Partners | State::Waiting) {
        let choices = AUDIENCES.map(|name| (name.to_owned(), ctx.t(&format!("update-for-{name}")))).into();
        // Whoever approves a picture says for whom.
        let shows = held.words.as_ref().is_some_and(|words| !evidence::in_words(&words.sent()).is_empty());
        let mut audience = Field::new("audience", ctx.t("update-for"), Input::Radios(choices));
        audience = audience.value(if shows { "" } else { AUDIENCES[0] });
        audience.fault = faults.iter().find(|(name, _)| name == "audience").map(|(_, words)| words.clone());
        let form = FormBlock::new(format!("{PATH}/{}/approve", held.id), ctx.t("update-approve"));
        desk = desk.heading(ctx.t("update-approve-heading")).form(form.field(audience).field(version()));
    }
    if held.state == State::Sent {
        let question = Field::new("question", ctx.t("update-ask"), Input::Lines).hint(ctx.t("update-ask-hint"));
        let form = FormBlock::new(format!("{PATH}/{}/return", held.id), ctx.t("update-return")).quiet();
        let form = form.field(question).field(version());
        let form = if let Some(sent) = sent { form.again(sent, faults) } else { form };
        desk = desk.heading(ctx.t("update-return-heading")).form(form);
    }
    desk
}

/// `POST /manage/updates/{id}/return`
pub async fn back(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&APPROVE_UPDATES, "")?;
    let mut tx = ctx.app.db.write().await?;
    let held = find(&ctx, &mut tx, &id).await?;
    if stale(&held, &sent)? || held.state != State::Sent {
        return changed(&ctx, &mut tx, &held, &sent).await;
    }
    if !sent.has("question") {
        let faults = vec![("question".to_owned(), ctx.t("update-ask-fault"))];
        return page(&ctx, &mut tx, &held, faults, Some(&sent)).await?.show(&ctx);
    }
    let words = held.words.clone().unwrap_or_default().returned(sent.text("question"));
    let now = ctx.app.clock.now();
    held::decide(&mut tx, &ctx.app.keyring, &held, (State::Returned, &words), (&who.account, now)).await?;
    tell(&ctx, &mut tx, &held, &who.account).await?;
    let detail = json!({ "action": held.action, "period": held.period, "organisation": held.organisation });
    audit::append(&mut tx, now, &who, Act { act: "update.return", kind: KIND, reference: &id, detail }).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?period={}&done=returned", held.period)))
}

/// Tells whoever sent an update that something was asked back: by a task link, if they answer for the action.
async fn tell(ctx: &Ctx, tx: &mut Tx, held: &Held, by: &str) -> Result<()> {
    let context = ctx.app.job_context();
    let Some(id) = &held.sent_by else { return Ok(()) };
    let Some(to) = account::get(tx, &ctx.app.keyring, id).await? else { return Ok(()) };
    let Some(action) = ctx.snapshot.get(&held.action) else { return Ok(()) };
    let answering = remind::answering(tx, &context, ctx.app.today()?).await?;
    if held.organisation == action.text("owner") && answering.get(&held.action).is_some_and(|one| one.id == *id) {
        return remind::ask(tx, &context, (action, &to), (&outbox::UPDATE_RETURNED, ""), by).await.map(drop);
    }
    let words = [("days", &*platform::identity::task::days()), ("reference", &*held.action)];
    let path = format!("/work/updates/{}?for={}", held.action, held.organisation);
    letter::write(tx, &context, &outbox::UPDATE_RETURNED, &to, &path, &words).await
}

/// Whether somebody wrote since the page was made.
fn stale(held: &Held, sent: &Form) -> Result<bool> {
    Ok(record_form::version(sent)? != held.version)
}

/// Somebody wrote or decided meanwhile: the update as it is now, with what was written here kept.
async fn changed(ctx: &Ctx, tx: &mut Tx, held: &Held, sent: &Form) -> Result<Response> {
    let desk = page(ctx, tx, held, Faults::new(), Some(sent)).await?;
    desk.status(StatusCode::CONFLICT).done(ctx.t("update-changed")).show(ctx)
}

/// `POST /manage/updates/{id}/approve`
pub async fn approve(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&APPROVE_UPDATES, "")?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let held = find(&ctx, &mut tx, &id).await?;
    let state = match sent.text("audience") {
        _ if stale(&held, &sent)? => return changed(&ctx, &mut tx, &held, &sent).await,
        _ if !matches!(held.state, State::Sent | State::Partners | State::Waiting) => {
            return changed(&ctx, &mut tx, &held, &sent).await;
        }
        "partners" => State::Partners,
        "everyone" => State::Waiting,
        _ => {
            let faults = vec![("audience".to_owned(), ctx.t("report-choose-fault"))];
            return page(&ctx, &mut tx, &held, faults, None).await?.show(&ctx);
        }
    };
    let Some(words) = &held.words else { return Err(Error::not_found(format!("manage/updates/{id}"))) };
    let (now, today) = (ctx.app.clock.now(), ctx.app.today()?);
    let kept_back = hold::get(&mut tx).await?.on(today).is_some();
    if state == State::Waiting && !kept_back {
        let day = today.to_string();
        if let Err(faults) =
            publish::publish(&mut tx, (&ctx.app.clock, &ctx.app.keyring), &plan, (&held, words), (&day, &who)).await?
        {
            let faults = faults.iter().map(|fault| (String::new(), fault.to_string())).collect();
            return page(&ctx, &mut tx, &held, faults, None).await?.show(&ctx);
        }
    } else {
        held::decide(&mut tx, &ctx.app.keyring, &held, (state, words), (&who.account, now)).await?;
        let detail = json!({ "action": held.action, "period": held.period, "organisation": held.organisation, "for": state.name() });
        audit::append(&mut tx, now, &who, Act { act: "update.approve", kind: KIND, reference: &id, detail }).await?;
    }
    tx.commit().await?;
    let done = match state {
        State::Waiting if !kept_back && raise::raises(words) => "raised",
        State::Waiting if !kept_back => "approved",
        state => state.name(),
    };
    Ok(ctx.to(&format!("{PATH}?period={}&done={done}", held.period)))
}
