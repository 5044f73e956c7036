//! The list of people, and the page of one.

use super::{Member, all, cards, one, roles};
use crate::leaving;
use crate::role::{CHANGE_PEOPLE, INVITE, PROTECT_DATA, SEE_PEOPLE};
use crate::work::role_line;
use axum::extract::Path;
use axum::response::Response;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::identity::role::Given;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, date_in_words};
use platform::{Error, Result, api};
use serde_json::json;

/// How many people a page lists; the rest is found by a search, or in the file.
const MOST: usize = 200;

/// `GET /manage/people`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let members = all(&ctx, &mut tx, &SEE_PEOPLE).await?;
    let wanted = ctx.parameter("q").to_lowercase();
    let fitting: Vec<&Member> = members.iter().filter(|member| fits(&ctx, member, &wanted)).collect();
    let rows: Result<Vec<Vec<Cell>>> = fitting.iter().take(MOST).map(|member| row(&ctx, member)).collect();
    let headings =
        ["account-name", "account-organisation", "roles-heading", "account-state"].map(|key| ctx.t(key)).into();
    let search = Field::new("q", ctx.t("people-search"), Input::Line("search", "off")).value(ctx.parameter("q"));
    let mut desk = Desk::new(&ctx, ctx.t("people-title"))
        .under(ctx.t("work-title"), "/work")
        .words(crate::work::about(&ctx, "people-title"));
    if ctx.actor()?.may_somewhere(&INVITE) {
        desk = desk.link(ctx.t("invite-title"), "/manage/people/new");
    }
    desk = desk.link(ctx.t("invitations-title"), "/manage/invitations");
    desk = to_be_handed_over(&ctx, &mut tx, &members, desk).await?;
    desk = desk.form(FormBlock { get: true, ..FormBlock::new("/manage/people", ctx.t("nav-search")).field(search) });
    if fitting.len() > MOST {
        desk = desk.words(ctx.language.text("list-first", &[("n", MOST.into()), ("all", fitting.len().into())]));
    }
    desk.table(Table { caption: ctx.t("people-title"), headings, rows: rows?, empty: ctx.t("people-none") })
        .link(ctx.t("list-csv"), "/manage/people.csv")
        .show(&ctx)
}

/// `GET /manage/people.csv`
pub async fn file(ctx: Ctx) -> Result<Response> {
    let today = ctx.app.today()?;
    let members = all(&ctx, &mut ctx.app.db.read().await?, &SEE_PEOPLE).await?;
    let held = |given: &Given| format!("{} {}", given.held.role, given.held.scope).trim().to_owned();
    let rows = members.iter().map(|member| {
        let roles =
            member.given.iter().filter(|one| one.counts(today) && is_seen(&ctx, one)).map(held).collect::<Vec<_>>();
        let Account { id, name, email, organisation: reference, .. } = &member.account;
        let state = match (member.account.ended_at, member.account.leaves_on, member.account.first_signed_in_at) {
            (Some(_), ..) => "ended",
            (_, Some(_), _) => "leaves",
            (_, _, None) => "not signed in yet",
            _ => "at work",
        };
        vec![
            id.clone(),
            name.clone(),
            email.clone().unwrap_or_default(),
            reference.clone().unwrap_or_default(),
            organisation(&ctx, &member.account),
            roles.join("; "),
            state.to_owned(),
        ]
    });
    let headings = ["account", "name", "email", "organisation", "organisation_name", "roles", "state"];
    Ok(api::spreadsheet_answer(&ctx, "people", &headings, &rows.collect::<Vec<_>>()))
}

/// Who is gone and left something behind, for whoever may hand it over.
async fn to_be_handed_over(ctx: &Ctx, tx: &mut Tx, members: &[Member], desk: Desk) -> Result<Desk> {
    let left = leaving::left_behind(ctx, tx, members).await?;
    let mut rows = Vec::new();
    for (member, count) in left {
        let account = &member.account;
        if super::acting(ctx, &CHANGE_PEOPLE, member).is_ok() {
            let href = platform::page::address(ctx.language, &leaving::path(&account.id), None);
            let name = Cell::Link(Part::content(shown_name(ctx, account)), href);
            rows.push(vec![name, Cell::words(ctx.language.text("left-count", &[("n", count.into())]))]);
        }
    }
    if rows.is_empty() {
        return Ok(desk);
    }
    let headings = vec![ctx.t("account-name"), ctx.t("open-title")];
    Ok(desk.table(Table { caption: ctx.t("left-title"), headings, rows, empty: String::new() }))
}

fn is_seen(ctx: &Ctx, given: &Given) -> bool {
    ctx.actor.as_deref().is_some_and(|actor| roles::is_seen(actor, given))
}

fn fits(ctx: &Ctx, member: &Member, wanted: &str) -> bool {
    let organisation = organisation(ctx, &member.account);
    let email = member.account.email.as_deref().unwrap_or_default();
    [member.account.name.as_str(), organisation.as_str(), email].iter().any(|text| text.to_lowercase().contains(wanted))
}

fn organisation(ctx: &Ctx, account: &Account) -> String {
    let record = account.organisation.as_deref().and_then(|reference| ctx.snapshot.get(reference));
    record.map_or(String::new(), |record| record.title().to_owned())
}

fn row(ctx: &Ctx, member: &Member) -> Result<Vec<Cell>> {
    let today = ctx.app.today()?;
    let held: Vec<String> = member
        .given
        .iter()
        .filter(|one| one.counts(today) && is_seen(ctx, one))
        .map(|one| role_line(ctx, &one.held).text)
        .collect();
    Ok(vec![
        Cell::Link(Part::content(shown_name(ctx, &member.account)), ctx_href(ctx, &member.account.id)),
        Cell::content(organisation(ctx, &member.account)),
        Cell::words(held.join("; ")),
        Cell::words(state(ctx, &member.account)?),
    ])
}

fn ctx_href(ctx: &Ctx, id: &str) -> String {
    platform::page::address(ctx.language, &format!("/manage/people/{id}"), None)
}

/// The name, or that it was erased.
pub fn shown_name(ctx: &Ctx, account: &Account) -> String {
    if account.erased_at.is_some() { ctx.t("account-erased") } else { account.name.clone() }
}

/// Where an account stands: invited, at work, leaving, ended, erased.
fn state(ctx: &Ctx, account: &Account) -> Result<String> {
    let with = |key: &str, day: String| ctx.language.text(key, &[("day", day.into())]);
    Ok(match (account.ended_at, account.leaves_on, account.first_signed_in_at) {
        (Some(at), _, _) => with("account-ended", ctx.day(at)?),
        (_, Some(last), _) => with("account-leaves", date_in_words(ctx.language, &last.to_string())),
        (_, _, None) => with("account-invited", ctx.day(account.created_at)?),
        _ => ctx.t("account-active"),
    })
}

/// `GET /manage/people/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let member = one(&ctx, &mut tx, &SEE_PEOPLE, &id).await?;
    let mut desk = page(&ctx, &member, None, Vec::new())?;
    if super::acting(&ctx, &CHANGE_PEOPLE, &member).is_ok() {
        let mut open = leaving::open(&ctx, &mut tx, Some(&id)).await?;
        let extent = ctx.actor()?.extent(&SEE_PEOPLE);
        open.retain(|one| extent.covers(&one.scope));
        desk = desk.table(Table {
            caption: ctx.t("answers-for"),
            empty: ctx.t("answers-for-none"),
            ..leaving::table(&ctx, &open)
        });
    }
    cards::section(&ctx, &mut tx, &member, desk).await?.show(&ctx)
}

/// The page of a person; with a form, what was sent and is wrong with it.
pub(crate) fn page(ctx: &Ctx, member: &Member, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let account = &member.account;
    let mut desk = Desk::new(ctx, shown_name(ctx, account)).under(ctx.t("work-title"), "/work");
    desk = desk.under(ctx.t("people-title"), "/manage/people").faults(faults.clone());
    let done = match ctx.parameter("done") {
        "added" if !cards::may_give(ctx, member) => "added-without-card",
        done => done,
    };
    if ["added", "added-without-card", "saved", "given", "role-ended", "role-will-end", "moved"].contains(&done) {
        desk = desk.done(ctx.t(&format!("person-{done}")));
    }
    desk = desk.block(Block::Facts(facts(ctx, account)?));
    desk = roles::section(ctx, member, form, &faults, desk)?;
    if super::acting(ctx, &CHANGE_PEOPLE, member).is_ok() && account.ended_at.is_none() {
        desk = desk.heading(ctx.t("account-details")).form(details(ctx, account));
        desk = desk.link(ctx.t("moving-title"), &format!("/manage/people/{}/moving", account.id));
    }
    if super::acting(ctx, &CHANGE_PEOPLE, member).is_ok() {
        desk = desk.link(ctx.t("leaving-title"), &leaving::path(&account.id));
    }
    if ctx.actor()?.may_somewhere(&PROTECT_DATA) {
        desk = desk.link(ctx.t("data-account"), &format!("/manage/data/accounts/{}", account.id));
    }
    Ok(desk)
}

pub(crate) fn facts(ctx: &Ctx, account: &Account) -> Result<Vec<(String, Vec<Part>)>> {
    let without = if account.erased_at.is_some() { "account-erased" } else { "account-no-email" };
    let email = account.email.clone().map_or_else(|| Part::words(ctx.t(without)), Part::content);
    Ok(vec![
        (ctx.t("account-state"), vec![Part::words(state(ctx, account)?)]),
        (ctx.t("account-organisation"), vec![Part::content(organisation(ctx, account))]),
        (ctx.t("account-email"), vec![email]),
    ])
}

fn details(ctx: &Ctx, account: &Account) -> FormBlock {
    FormBlock::new(format!("/manage/people/{}", account.id), ctx.t("save"))
        .field(Field::line("name", ctx.t("account-name")).value(&account.name))
        .field(Field::hidden("version", account.version.to_string()))
}

/// `POST /manage/people/{id}`: another name. An address is changed by its owner alone, since mails to it sign in.
pub async fn save(ctx: Ctx, Path(id): Path<String>, form: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let mut member = one(&ctx, &mut tx, &CHANGE_PEOPLE, &id).await?;
    let who = super::acting(&ctx, &CHANGE_PEOPLE, &member)?;
    if member.account.ended_at.is_some() {
        return Err(Error::not_found(format!("manage/people/{id}")));
    }
    if form.text("name").is_empty() || form.text("name").chars().count() > 100 {
        let faults = vec![("name".to_owned(), ctx.t("account-name-fault"))];
        return page(&ctx, &member, None, faults)?.show(&ctx);
    }
    member.account.name = form.text("name").to_owned();
    member.account.version = form.text("version").parse().unwrap_or_default();
    account::save(&mut tx, &ctx.app.keyring, &member.account).await?;
    let act = Act { act: "account.change", kind: account::KIND, reference: &id, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/people/{id}?done=saved")))
}
