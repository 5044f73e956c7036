//! Where somebody signs up for a session without an account, sees what they signed up for, and gives their place back.

use super::booking::{self, CAME, New, PATH, ROWS, WAITING};
use super::trainer::NOTES;
use super::{COURSES, SESSIONS, is_ahead, leads_to, may_come_from, stands, takes_bookings};
use crate::grant::fresh;
use crate::meeting::Standing;
use crate::meeting::list::when;
use crate::reach;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Address, Ctx, Form};
use platform::limit::Limit;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::{Part, choice_key};
use platform::record::Record;
use platform::sealed::Row;
use platform::{Error, Result, identity::account, random};

/// How often one network may sign somebody up in an hour: a school signs up all who teach there.
const BOOKED: Limit = Limit { what: "training booked from", most: 60, minutes: 60 };

/// The longest of what is written, in characters.
pub const LONGEST: usize = 500;

/// The longest name.
pub const LONGEST_NAME: usize = 100;

/// The field with the token of whoever has no address that we write to.
const ONCE: &str = "once";

/// What was done before the page is shown.
const DONE: [&str; 2] = ["written", "left"];

/// The address at which somebody signs up.
pub fn path(session: &Record) -> String {
    format!("{}/book", session.path())
}

/// A session and its course.
fn found<'a>(ctx: &'a Ctx, reference: &str) -> Result<(&'a Record, &'a Record)> {
    let session = ctx.record(&SESSIONS, reference)?;
    let course = ctx.snapshot.referred(session, "course");
    course.map(|course| (session, course)).ok_or_else(|| Error::not_found(session.path()))
}

/// `GET /training-sessions/{ref}/book`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (session, _) = found(&ctx, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    if !is_open(&ctx, session)? {
        return closed(&ctx, session).show(&ctx).map(fresh);
    }
    page(&ctx, &mut tx, session, None).await?.show(&ctx).map(fresh)
}

/// Whether somebody can sign up now.
pub fn is_open(ctx: &Ctx, session: &Record) -> Result<bool> {
    let (now, zone) = (ctx.app.clock.now(), ctx.app.site.zone()?);
    Ok(ctx.snapshot.as_at.is_none() && takes_bookings(&ctx.snapshot, session, now, &zone))
}

fn top(ctx: &Ctx, session: &Record) -> Desk {
    let desk = Desk::new(ctx, ctx.t("training-book"))
        .under(ctx.t("table-courses"), &COURSES.path())
        .under_content(session.title(), &session.path());
    match DONE.iter().find(|done| ctx.parameter("done") == **done) {
        Some(done) => desk.done(ctx.t(&format!("training-done-{done}"))),
        None => desk,
    }
}

/// The page where nobody signs up any more.
fn closed(ctx: &Ctx, session: &Record) -> Desk {
    top(ctx, session).words(ctx.t("training-closed")).link(ctx.t("table-courses"), &COURSES.path())
}

/// What everybody who signs up is told of a session.
fn facts(ctx: &Ctx, session: &Record) -> Vec<(String, Vec<Part>)> {
    let mut facts = vec![
        (ctx.t("kind-training_session"), vec![Part::content(session.title())]),
        (ctx.t("col-day"), vec![Part::words(when(ctx, session))]),
    ];
    for name in ["location", "spoken"] {
        if !session.text(name).is_empty() {
            facts.push((ctx.t(&format!("col-{name}")), vec![Part::content(session.text(name))]));
        }
    }
    facts
}

async fn page(ctx: &Ctx, tx: &mut Tx, session: &Record, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let (_, course) = found(ctx, &session.reference)?;
    // Whoever just signed up is not asked again.
    if again.is_none() && ctx.parameter("done") == DONE[0] {
        return Ok(top(ctx, session)
            .block(Block::Facts(facts(ctx, session)))
            .link(ctx.t("training-calendar-one"), &format!("{}/session.ics", session.path()))
            .link(ctx.t("training-book-other"), &path(session)));
    }
    let taken = booking::taken(tx).await?.get(&session.reference).copied().unwrap_or_default();
    let organisation = ctx.snapshot.referred(course, "organisation").map_or("", Record::title);
    let kept = [("words", organisation.into()), ("n", booking::KEPT.into())];
    let mut desk = top(ctx, session).block(Block::Facts(facts(ctx, session)));
    desk = match taken.free(session.int("places")) {
        None => desk,
        Some(0) => desk.block(Block::Warning(ctx.language.text("training-full", &[("n", taken.waiting.into())]))),
        Some(free) => desk.words(ctx.language.text("training-free", &[("n", free.into())])),
    };
    let mut form = form(ctx, course, &path(session))?;
    let actor = ctx.actor.as_ref();
    if let Some(actor) = actor {
        let own = account::get(tx, &ctx.app.keyring, &actor.account).await?;
        for field in &mut form.fields {
            match (field.name.as_str(), &own) {
                ("name", Some(own)) => field.value.clone_from(&own.name),
                ("contact", Some(own)) => field.value = own.email.clone().unwrap_or_default(),
                _ => {}
            }
        }
    }
    form = form.field(Field::hidden(ONCE, random::token()?));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk = desk.words(ctx.language.text("training-keeps", &kept));
    if leads_to(&ctx.snapshot, course).is_some() {
        desk = desk.words(ctx.t("training-keeps-trainer"));
    }
    Ok(desk.form(form))
}

/// The fields of somebody who signs up; those who run the session fill them in for whoever calls.
pub fn form(ctx: &Ctx, course: &Record, to: &str) -> Result<FormBlock> {
    let optional = |name: &str, input: Input| {
        let label = ctx.t(&format!("training-{name}"));
        let label = ctx.language.text("record-optional", &[("words", label.into())]);
        Field::new(name, label, input).hint(ctx.t(&format!("training-{name}-hint")))
    };
    let mut form = FormBlock::new(to, ctx.t("training-book-send"))
        .field(Field::new("name", ctx.t("training-name"), Input::Line("text", "name")))
        .field(
            Field::new("contact", ctx.t("training-contact"), Input::Line("text", "email"))
                .hint(ctx.t("training-contact-hint")),
        );
    let from = may_come_from(course);
    form = match from {
        [only] => form.field(Field::hidden("from_where", *only)),
        _ => {
            let nothing = (String::new(), ctx.t("contribution-aim-choose"));
            let all = from.iter().map(|one| ((*one).to_owned(), ctx.t(&choice_key(one))));
            let options = std::iter::once(nothing).chain(all).collect();
            form.field(Field::new("from_where", ctx.t("training-from"), Input::Select(options)))
        }
    };
    if from.iter().any(|one| super::is_professional(one)) {
        form = form.field(optional("organisation", Input::Line("text", "organization")));
    }
    Ok(form.field(optional("needs", Input::Lines)))
}

/// What is wrong with what was sent.
pub fn faults(ctx: &Ctx, course: &Record, sent: &Form) -> Faults {
    let mut faults = Faults::new();
    let mut fault = |name: &str, words: String| faults.push((name.to_owned(), words));
    if !sent.has("name") {
        fault("name", ctx.t("training-name-missing"));
    }
    for (name, longest) in
        [("name", LONGEST_NAME), ("contact", LONGEST_NAME), ("organisation", LONGEST_NAME), ("needs", LONGEST)]
    {
        if sent.text(name).chars().count() > longest {
            fault(name, ctx.language.text("meeting-long-fault", &[("n", longest.into())]));
        }
    }
    if reach::contact(sent.text("contact")).is_none() {
        fault("contact", ctx.t("training-contact-fault"));
    }
    if !may_come_from(course).contains(&sent.text("from_where")) {
        fault("from_where", ctx.t("training-from-missing"));
    }
    faults
}

/// `POST /training-sessions/{ref}/book`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, Address(address): Address, sent: Form) -> Result<Response> {
    let (session, course) = found(&ctx, &reference)?;
    if !is_open(&ctx, session)? {
        return closed(&ctx, session).show(&ctx);
    }
    let faults = faults(&ctx, course, &sent);
    if !faults.is_empty() {
        let mut tx = ctx.app.db.read().await?;
        return page(&ctx, &mut tx, session, Some((&sent, faults))).await?.show(&ctx);
    }
    let context = ctx.app.job_context();
    BOOKED.take(&ctx.app.db, &ctx.app.clock, &ctx.app.keyring.index("address", &address)).await?;
    // A token that is no long one is none of ours.
    let own = Some(sent.text(ONCE)).filter(|token| token.len() >= 32 && token.len() <= 64);
    let own = own.ok_or_else(|| Error::not_found(path(session)))?;
    let new = New {
        name: sent.text("name"),
        contact: sent.text("contact"),
        from: sent.text("from_where"),
        organisation: sent.text("organisation"),
        needs: sent.text("needs"),
        language: ctx.language.tag,
        account: "",
        token: Some(own),
    };
    let mut tx = ctx.app.db.write().await?;
    let account = own_account(&ctx, &mut tx, new.contact).await?;
    booking::keep(&mut tx, &context, (session, course), &New { account: &account, ..new }).await?;
    tx.commit().await?;
    // Whoever can be written to is: also somebody who types another's address learns nothing of what that one signed up for.
    Ok(match reach::by(&context, new.contact) {
        Some(_) => ctx.to(&format!("{}?done=written", path(session))),
        None => ctx.to(&format!("{PATH}/{own}")),
    })
}

/// The account of whoever is signed in, where they sign themselves up: what they write for others is nothing of theirs.
async fn own_account(ctx: &Ctx, tx: &mut Tx, contact: &str) -> Result<String> {
    let Some(actor) = ctx.actor.as_ref() else { return Ok(String::new()) };
    let own = account::get(tx, &ctx.app.keyring, &actor.account).await?;
    let email = own.and_then(|own| own.email).map(|email| account::tidy(&email));
    Ok(if email == Some(account::tidy(contact)) { actor.account.clone() } else { String::new() })
}

/// What somebody signed up for, by the token of their link.
async fn own<'a>(ctx: &'a Ctx, tx: &mut Tx, token: &str) -> Result<(&'a Record, Row)> {
    let missing = || Error::not_found(PATH);
    let row = booking::by_way(tx, &ctx.app.keyring, token).await?.ok_or_else(missing)?;
    let session = ctx.snapshot.get(&row.spot[0]).filter(|one| one.table == &SESSIONS);
    session.map(|session| (session, row)).ok_or_else(missing)
}

/// What is behind a link of which nothing is kept any more.
fn no_place(ctx: &Ctx) -> Result<Response> {
    let desk = Desk::new(ctx, ctx.t("training-own-title")).bare().words(ctx.t("training-own-gone"));
    desk.link(ctx.t("table-courses"), &COURSES.path()).status(StatusCode::NOT_FOUND).show(ctx).map(fresh)
}

/// `GET /place/{token}`
pub async fn place(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (session, row) = match own(&ctx, &mut tx, &token).await {
        Err(Error::NotFound(_)) => return no_place(&ctx),
        found => found?,
    };
    let ahead = is_ahead(session, ctx.app.clock.now(), &ctx.app.site.zone()?);
    let stands = stands(session, ctx.app.today()?);
    let mut facts = facts(&ctx, session);
    let course = ctx.snapshot.referred(session, "course");
    if let Some(organisation) = course.and_then(|course| ctx.snapshot.referred(course, "organisation")) {
        facts.push((ctx.t("training-by"), vec![Part::content(organisation.title())]));
    }
    let all = ROWS.of(&mut tx, &ctx.app.keyring, &session.reference).await?;
    let state = match (stands, row.state.as_str()) {
        (Standing::Cancelled, _) => ctx.t("training-own-off"),
        (_, CAME) => ctx.t("training-own-came"),
        _ if !ahead => ctx.t("training-own-over"),
        (_, WAITING) => {
            let n = booking::place_in_line(&all, &row).unwrap_or(1);
            ctx.language.text("training-own-waiting", &[("n", n.into())])
        }
        _ => ctx.t("training-own-placed"),
    };
    let mut desk = Desk::new(&ctx, ctx.t("training-own-title")).bare().words(state);
    if !session.text("changed_why").is_empty() {
        facts.push((ctx.t("col-changed_why"), vec![Part::content(session.text("changed_why"))]));
    }
    let notes = NOTES.at(&mut tx, &ctx.app.keyring, &[&session.reference]).await?;
    let join = notes.map(|row| row.words.text("join").to_owned()).unwrap_or_default();
    if ahead && row.state != WAITING && !join.is_empty() {
        facts.push((ctx.t("training-join"), vec![Part::content(join)]));
    }
    desk = desk.block(Block::Facts(facts)).link(ctx.t("record-public"), &session.path());
    if ahead {
        desk = desk
            .words(ctx.t("training-own-keep"))
            .form(FormBlock::new(format!("{PATH}/{token}"), ctx.t("training-give-back")).quiet());
    }
    desk.show(&ctx).map(fresh)
}

/// `POST /place/{token}`: the place is given back.
pub async fn leave(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let (session, _) = own(&ctx, &mut tx, &token).await?;
    if !is_ahead(session, ctx.app.clock.now(), &ctx.app.site.zone()?) {
        return Err(Error::not_found(PATH));
    }
    // What stands there once nobody else can change it.
    booking::lock(&mut tx, &session.reference).await?;
    let (_, row) = own(&ctx, &mut tx, &token).await?;
    booking::leave(&mut tx, &ctx.app.job_context(), (session, &row), &Who::program("")).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=left", path(session))))
}
