//! The page on which somebody who is signed in begins: what they answer for, and what they may do.

mod dashboards;
mod waits;
mod young;

use crate::duty::confirm;
use crate::invitation::own;
use crate::leaving;
use crate::role::{self, role_named};
use axum::response::Response;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account::{self, Account};
use platform::identity::{self, Actor};
use platform::page::desk::{Block, Cell, Desk, Place, Table};
use platform::page::{Part, date_in_words};
use platform::permission::{Held, Permission};

/// The pages for people at work: the words, the path, and the permission that each takes.
pub const PLACES: &[(&str, &str, &Permission)] = &[
    ("chase-title", "/manage/dashboard", &role::APPROVE_UPDATES),
    ("people-title", "/manage/people", &role::SEE_PEOPLE),
    ("invitations-title", "/manage/invitations", &role::SEE_PEOPLE),
    ("roles-title", "/manage/roles", &role::SEE_PEOPLE),
    ("updates-own", "/work/updates", &role::WRITE_UPDATES),
    ("updates-manage", "/manage/updates", &role::READ_UPDATES),
    ("rankings-own", "/work/rankings", &role::ANSWER_RANKINGS),
    ("invited-own", "/work/invited", &role::READ_PAPERS),
    ("meetings-run", "/work/meetings", &role::RUN_MEETINGS),
    ("suggestions-own", "/work/suggestions", &role::TAKE_PART),
    ("funding-own", "/work/funding", &role::SEEK_MONEY),
    ("contributions-own", "/work/contributions", &role::CONTRIBUTE),
    ("training-own", "/work/training", &role::RUN_TRAINING),
    ("stories-own", "/work/stories", &role::TELL_STORIES),
    ("commissions-own", "/work/commissions", &role::SEEK_MONEY),
    ("asks-own", "/work/asks", &role::POST_ASKS),
    ("questions-own", "/work/questions", &role::ANSWER_QUESTIONS),
    ("agendas-own", "/work/agendas", &role::SET_AGENDAS),
    ("pledges-own", "/work/pledges", &role::SIGN_PLEDGES),
    ("ratings-own", "/work/ratings", &role::RATE),
    ("proposals-own", "/work/proposals", &role::RATE),
    ("ratings-manage", "/manage/ratings", &role::READ_RATINGS),
    ("proposals-manage", "/manage/proposals", &role::READ_RATINGS),
    ("reports-manage", "/manage/reports", &role::SEE_REPORTS),
    ("rankings-manage", "/manage/rankings", &role::CHANGE_PLAN),
    ("surveys-manage", "/manage/surveys", &role::ASK),
    ("heard-title", "/manage/heard", &role::HEAR_WORDS),
    ("words-read-title", "/manage/words", &role::READ_WORDS),
    ("referrals-title", "/work/referrals", &role::WORK_REFERRALS),
    ("referrals-watch", "/manage/referrals", &role::WATCH_REFERRALS),
    ("referral-reviews", "/work/referrals/reviews", &role::SUPERVISE_REFERRALS),
    ("referral-reviews", "/manage/referrals/reviews", &role::REVIEW_REFERRALS),
    ("referral-glass", "/manage/referrals/look-into", &role::BREAK_GLASS),
    ("referral-holds", "/manage/referrals/holds", &role::PROTECT_DATA),
    ("directory-manage", "/manage/directory", &role::KEEP_DIRECTORY),
    ("duties-manage", "/manage/actions", &role::GIVE_DUTIES),
    ("keep-figures-title", "/manage/figures", &role::KEEP_FIGURES),
    ("data-title", "/manage/data", &role::PROTECT_DATA),
    ("retention-title", "/manage/retention", &role::PROTECT_DATA),
    ("organisations-title", "/manage/organisations", &role::CHANGE_ORGANISATIONS),
    ("records-title", "/manage/plan", &role::OPEN_RECORDS),
    ("site-title", "/manage/site", &role::CHANGE_SITE),
    ("jobs-title", "/manage/jobs", &role::RUN_JOBS),
    ("mail-title", "/manage/mail", &role::SEE_MAIL),
    ("audit-title", "/manage/audit", &role::SEARCH_AUDIT),
];

/// `GET /work`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let actor = ctx.actor()?;
    let open: Vec<_> = PLACES.iter().filter(|(_, _, permission)| actor.may_somewhere(permission)).collect();
    let young = young::is_one(actor);
    let mut desk = if young { young::desk(&ctx) } else { Desk::new(&ctx, ctx.t("work-title")) };
    if !young && !open.is_empty() {
        desk = desk.words(ctx.t("work-intro"));
    }
    let mut tx = ctx.app.db.read().await?;
    desk = desk.block(Block::Facts(roles(&ctx, &mut tx, actor).await?));
    if ctx.parameter("done") == "answered" {
        desk = desk.done(ctx.t("duty-thanks"));
    }
    if ctx.parameter("done") == "update-sent" {
        desk = desk.done(ctx.t("update-sent"));
    }
    if ["role-ended", "role-will-end"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("person-{}", ctx.parameter("done"))));
    }
    if ["accepted", "declined"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("offer-{}", ctx.parameter("done"))));
    }
    let before = desk.parts();
    desk = own::section(&ctx, &mut tx, desk).await?;
    desk = confirm::section(&ctx, &mut tx, desk).await?;
    for part in ctx.app.parts {
        desk = (part.at_work)(&mut tx, &ctx, desk).await?;
    }
    desk = leaving(&ctx, &mut tx, desk).await?;
    desk = taking_over(&ctx, &mut tx, desk).await?;
    desk = confirm::answered(&ctx, &mut tx, desk).await?;
    if young {
        let rated = waits::of(&ctx, &mut tx, young::RATINGS).await?;
        let proposed = waits::of(&ctx, &mut tx, young::PROPOSALS).await?;
        let ranked = waits::of(&ctx, &mut tx, young::RANKINGS).await?;
        return young::places(&ctx, actor, desk, [ranked, rated, proposed]).show(&ctx);
    }
    if open.is_empty() && desk.parts() == before {
        desk = desk.words(ctx.t("work-nothing"));
    }
    let mut places = dashboards::places(&ctx, &mut tx, actor).await?;
    for (words, path) in open
        .into_iter()
        .map(|(words, path, _)| (*words, *path))
        .chain([("bulletin-own", "/work/bulletin"), ("account-title", "/account")])
    {
        let waits = waits::of(&ctx, &mut tx, path).await?;
        places.push(Place { words: ctx.t(words), path: path.to_owned(), about: about(&ctx, words), waits });
    }
    let (waiting, others): (Vec<Place>, Vec<Place>) = places.into_iter().partition(|place| !place.waits.is_empty());
    if !waiting.is_empty() {
        desk = desk.heading(ctx.t("work-waits")).places(waiting).heading(ctx.t("work-places"));
    }
    desk.places(others).show(&ctx)
}

/// What a page for people at work is for, in a sentence.
pub fn about(ctx: &Ctx, words: &str) -> String {
    ctx.t(&format!("{words}-about"))
}

/// For whoever has a last day: when it is, and what is still to be handed over.
async fn leaving(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    let actor = ctx.actor()?;
    let account = account::get(tx, &ctx.app.keyring, &actor.account).await?;
    let Some(last) = account.and_then(|account| account.leaves_on) else { return Ok(desk) };
    let open = leaving::open(ctx, tx, Some(&actor.account)).await?;
    let day = date_in_words(ctx.language, &last.to_string());
    let words = ctx.language.text("leaving-own", &[("day", day.into())]);
    Ok(desk.heading(ctx.t("leaving-own-title")).words(words).table(leaving::table(ctx, &open)))
}

/// For whoever is to take over from somebody: from whom, and when.
async fn taking_over(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    let leavers = leaving::to(tx, &ctx.app.keyring, &ctx.actor()?.account).await?;
    if leavers.is_empty() {
        return Ok(desk);
    }
    let row = |one: &Account| {
        let last = one.leaves_on.map(|last| date_in_words(ctx.language, &last.to_string()));
        vec![Cell::content(&one.name), Cell::words(last.unwrap_or_default())]
    };
    let headings = vec![ctx.t("account-name"), ctx.t("leaving-day")];
    let rows = leavers.iter().map(row).collect();
    let table = Table { caption: ctx.t("taking-over-title"), headings, rows, empty: String::new() };
    Ok(desk.heading(ctx.t("taking-over-title")).words(ctx.t("taking-over-intro")).table(table))
}

/// The roles that somebody holds, and those that begin on a later day.
async fn roles(ctx: &Ctx, tx: &mut Tx, actor: &Actor) -> Result<Vec<(String, Vec<Part>)>> {
    let held: Vec<Part> = actor.held.iter().map(|held| role_line(ctx, held)).collect();
    let held = if held.is_empty() { vec![Part::words(ctx.t("roles-none"))] } else { held };
    let mut facts = vec![(ctx.t("work-roles"), held)];
    let today = ctx.app.today()?;
    let later = identity::role::of(tx, &actor.account).await?;
    let later: Vec<Part> = later
        .iter()
        .filter(|given| given.is_to_come(today) && given.from > today)
        .map(|given| {
            let day = date_in_words(ctx.language, &given.from.to_string());
            Part::words(format!("{} ({day})", role_line(ctx, &given.held).text))
        })
        .collect();
    if !later.is_empty() {
        facts.push((ctx.t("roles-later"), later));
    }
    Ok(facts)
}

/// A role in words, with what it is held for.
pub fn role_line(ctx: &Ctx, held: &Held) -> Part {
    let role = role_words(ctx, &held.role);
    match ctx.snapshot.get(&held.scope) {
        Some(record) => Part::words(format!("{role} – {}", record.title())),
        None => Part::words(role),
    }
}

/// What whoever holds a role is there for, in a sentence.
pub fn role_about(ctx: &Ctx, name: &str) -> String {
    if role_named(name).is_some() { ctx.t(&format!("role-{name}-about")) } else { String::new() }
}

/// What some roles are for, to be opened beside a field in which one of them is chosen.
pub fn roles_about<'a>(ctx: &Ctx, names: impl Iterator<Item = &'a str>) -> Block {
    let list = names.map(|name| (role_words(ctx, name), role_about(ctx, name))).collect();
    Block::Details(ctx.t("roles-about"), list)
}

/// The words for a role.
pub fn role_words(ctx: &Ctx, name: &str) -> String {
    if role_named(name).is_some() { ctx.t(&format!("role-{name}")) } else { name.to_owned() }
}
