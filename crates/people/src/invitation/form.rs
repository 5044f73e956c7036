//! Inviting one person: a role is offered to an address, and a mail leads to signing in.
//!
//! A young person without an address gets an account at once, and a card from whoever knows them.

use super::{act, letters, role_over};
use crate::member;
use crate::member::roles::{Term, YOUNG, giving, may_give, scopes, term};
use crate::organisation;
use crate::role::{INVITE, SEE_PEOPLE, role_named};
use crate::work::roles_about;
use axum::response::Response;
use jiff::civil::Date;
use platform::audit::{self, Act, Who};
use platform::db::{Rows, Tx};
use platform::http::{App, Ctx, Form};
use platform::identity::account::{self, New as NewAccount};
use platform::identity::invitation::{self, New};
use platform::identity::{Actor, role};
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::permission::HeldFor;
use platform::record::Record;
use platform::{Error, Result, i18n};

/// `GET /manage/people/new`
pub async fn show(ctx: Ctx) -> Result<Response> {
    // Asked before the work rather than after it.
    ctx.fresh_actor()?;
    page(&ctx, &Form::default(), Vec::new())?.show(&ctx)
}

fn page(ctx: &Ctx, form: &Form, faults: Faults) -> Result<Desk> {
    let actor = ctx.actor()?;
    let languages = ctx.app.site.offered().map(|one| (one.tag.to_owned(), one.name.clone())).collect();
    let scopes = scopes(ctx, actor, ctx.app.today()?);
    let mut organisations = organisations(ctx, actor, ctx.app.today()?);
    if organisations.len() > 1 {
        organisations.insert(0, (String::new(), ctx.t("leaving-choose")));
    }
    let mut roles = may_give(ctx, actor);
    let may_add_young = roles.iter().any(|(name, _)| name == YOUNG);
    let email = Field::new("email", ctx.t("account-email"), Input::Line("email", "off"));
    let email = if may_add_young { email.hint(ctx.t("invite-email-hint")) } else { email };
    let about = roles_about(ctx, roles.iter().map(|(name, _)| name.as_str()));
    roles.insert(0, (String::new(), ctx.t("leaving-choose")));
    let fields = FormBlock::new("/manage/people/new", ctx.t("invite-send"))
        .field(Field::line("name", ctx.t("account-name")))
        .field(email)
        .field(Field::new("language", ctx.t("account-language"), Input::Select(languages)))
        .field(Field::new("organisation", ctx.t("account-organisation"), Input::Select(organisations)))
        .field(Field::new("role", ctx.t("role-heading"), Input::Select(roles)))
        .field(Field::new("scope", ctx.t("role-scope"), Input::Select(scopes)).hint(ctx.t("role-scope-hint")))
        .field(Field::new("from", ctx.t("role-from"), Input::Line("date", "off")).hint(ctx.t("invite-from-hint")))
        .field(Field::new("until", ctx.t("role-until"), Input::Line("date", "off")).hint(ctx.t("role-until-hint")));
    Ok(Desk::new(ctx, ctx.t("invite-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .faults(faults.clone())
        .words(ctx.t("invite-intro"))
        .link(ctx.t("import-title"), "/manage/people/import")
        .block(about)
        .form(if form.fields().is_empty() { fields } else { fields.again(form, &faults) }))
}

/// The organisations to which somebody may invite: for a body, from any of them.
fn organisations(ctx: &Ctx, actor: &Actor, today: Date) -> Vec<(String, String)> {
    let extent = actor.extent(&INVITE);
    let for_a_body = ctx.snapshot.list("bodies").any(|body| extent.covers(&body.reference));
    let all = ctx.snapshot.list("organisations").filter(|one| for_a_body || extent.covers(&one.reference));
    let all = all.filter(|one| !organisation::is_over(one, today));
    all.map(|one| (one.reference.clone(), one.title().to_owned())).collect()
}

/// `POST /manage/people/new`
pub async fn send(ctx: Ctx, form: Form) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let person = match check(&ctx, ctx.app.today()?, &Draft::of(&form)) {
        Ok(person) => person,
        Err(faults) => return page(&ctx, &form, faults)?.show(&ctx),
    };
    let who = giving(actor, &person.term.held)?;
    if role_over(actor, &INVITE, &person.organisation, &person.term.held).is_none() {
        return Err(Error::not_found(INVITE.name));
    }
    let mut tx = ctx.app.db.write().await?;
    let Some(email) = &person.email else {
        let id = add(&ctx.app, &mut tx, &person, &who).await?;
        tx.commit().await?;
        return Ok(ctx.to(&format!("/manage/people/{id}?done=added")));
    };
    if let Some(known) = known(&ctx, &mut tx, &person, email).await? {
        return refused(&ctx, &form, &known)?.show(&ctx);
    }
    let id = invite(&ctx.app, &mut tx, &person, email, &who).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/invitations/{id}?done=invited")))
}

/// What speaks against inviting an address, as far as whoever invites may know it.
enum Known {
    /// It is invited to this role already.
    Invited,
    /// It is their own.
    Oneself,
    /// Somebody has it whose page they see: the reference of the account, and the name.
    Member(String, String),
}

async fn known(ctx: &Ctx, tx: &mut Tx, person: &Person, email: &str) -> Result<Option<Known>> {
    let now = ctx.app.clock.now();
    let offered = invitation::to_address(tx, &ctx.app.keyring, email).await?;
    if offered.iter().any(|one| one.is_open(now) && one.held == person.term.held) {
        return Ok(Some(Known::Invited));
    }
    let Some(account) = account::by_email(tx, &ctx.app.keyring, email).await? else { return Ok(None) };
    if account.id == ctx.actor()?.account {
        return Ok(Some(Known::Oneself));
    }
    match member::one(ctx, tx, &SEE_PEOPLE, &account.id).await {
        Ok(member) if member.account.ended_at.is_none() => {
            Ok(Some(Known::Member(member.account.id, member.account.name)))
        }
        Ok(_) | Err(Error::NotFound(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The form once more; with a link to the page of whoever has the address.
fn refused(ctx: &Ctx, form: &Form, known: &Known) -> Result<Desk> {
    let named = |key: &str, name: &str| ctx.language.text(key, &[("name", name.into())]);
    let words = match known {
        Known::Invited => ctx.t("invite-twice"),
        Known::Oneself => ctx.t("role-not-oneself"),
        Known::Member(_, name) => named("invite-known", name),
    };
    let desk = page(ctx, form, vec![("email".to_owned(), words)])?;
    Ok(match known {
        Known::Member(id, name) => desk.link(named("invite-known-page", name), &format!("/manage/people/{id}")),
        Known::Invited | Known::Oneself => desk,
    })
}

/// Somebody to be invited.
pub struct Person {
    /// The name.
    pub name: String,
    /// The address, unless there is none.
    pub email: Option<String>,
    /// The language in which we write to them.
    pub language: &'static str,
    /// The organisation they belong to.
    pub organisation: String,
    /// The first role, with its first and last day.
    pub term: Term,
}

/// What was written about somebody to be invited, in a form or in a row of a sheet.
pub struct Draft<'a> {
    /// The name.
    pub name: &'a str,
    /// The address.
    pub email: &'a str,
    /// The tag of the language; English where it is empty.
    pub language: &'a str,
    /// The reference of the organisation.
    pub organisation: &'a str,
    /// The name of the first role.
    pub role: &'a str,
    /// What it is held for.
    pub scope: &'a str,
    /// Its first day.
    pub from: &'a str,
    /// Its last day.
    pub until: &'a str,
}

impl Draft<'_> {
    fn of(form: &Form) -> Draft<'_> {
        let text = |name| form.text(name);
        Draft {
            name: text("name"),
            email: text("email"),
            language: text("language"),
            organisation: text("organisation"),
            role: text("role"),
            scope: text("scope"),
            from: text("from"),
            until: text("until"),
        }
    }
}

/// Reads who is to be invited, and says everything that is wrong with it.
pub fn check(ctx: &Ctx, today: Date, draft: &Draft) -> std::result::Result<Person, Faults> {
    let mut faults = Faults::new();
    let mut wrong = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if draft.name.is_empty() || draft.name.chars().count() > 100 || draft.name.contains(char::is_control) {
        wrong("name", "account-name-fault");
    }
    let without = draft.email.is_empty() && draft.role == YOUNG;
    if !without && !account::is_address(draft.email) {
        wrong("email", if draft.email.is_empty() { "invite-email-missing" } else { "sign-in-email-fault" });
    }
    let tag = if draft.language.is_empty() { i18n::ENGLISH } else { draft.language };
    let language = i18n::language(tag);
    if language.is_none() {
        wrong("language", "invite-language-fault");
    }
    let fits = |record: &Record| record.table.name == "organisations" && !organisation::is_over(record, today);
    if !ctx.snapshot.get(draft.organisation).is_some_and(fits) {
        wrong("organisation", "scope-fault-organisation");
    }
    let scope = scope_of(ctx, today, (draft.role, draft.scope), draft.organisation);
    match term(ctx, today, (draft.role, scope), (draft.from, draft.until)) {
        Ok(term) if faults.is_empty() => Ok(Person {
            name: draft.name.to_owned(),
            email: Some(draft.email.to_owned()).filter(|email| !email.is_empty()),
            language: language.map_or(i18n::ENGLISH, |language| language.tag),
            organisation: draft.organisation.to_owned(),
            term,
        }),
        Ok(_) => Err(faults),
        // What is wrong with their organisation is told once, though the role is held for it.
        Err(more) if scope == draft.organisation && faults.iter().any(|(name, _)| name == "organisation") => {
            Err(faults.into_iter().chain(more.into_iter().filter(|(name, _)| name != "scope")).collect())
        }
        Err(more) => Err(faults.into_iter().chain(more).collect()),
    }
}

/// What a role is held for; where nothing is named, their own organisation, or the only body to which one may invite.
pub(crate) fn scope_of<'a>(
    ctx: &'a Ctx,
    today: Date,
    (role, scope): (&str, &'a str),
    organisation: &'a str,
) -> &'a str {
    if !scope.is_empty() {
        return scope;
    }
    match role_named(role).map(|role| role.held_for) {
        Some(HeldFor::Organisation) => organisation,
        Some(HeldFor::Body) => only_body(ctx, today).unwrap_or_default(),
        Some(HeldFor::Partnership) | None => "",
    }
}

fn only_body(ctx: &Ctx, today: Date) -> Option<&str> {
    let extent = ctx.actor().ok()?.extent(&INVITE);
    let is_within = |body: &&Record| extent.covers(&body.reference) && !organisation::is_over(body, today);
    let mut bodies = ctx.snapshot.list("bodies").filter(is_within);
    match (bodies.next(), bodies.next()) {
        (Some(body), None) => Some(&body.reference),
        _ => None,
    }
}

/// Makes the account of a young person without an address, with its role.
async fn add(app: &App, tx: &mut Tx, person: &Person, by: &Who) -> Result<String> {
    let mut rows = Rows::default();
    let id = prepare_young(app, &mut rows, person, by)?;
    rows.insert(tx).await?;
    let entry = Act { kind: account::KIND, ..act("account.add", &id, &person.term.held) };
    audit::append(tx, app.clock.now(), by, entry).await?;
    Ok(id)
}

/// Makes the rows of such an account; the audit is the caller's.
pub(crate) fn prepare_young(app: &App, rows: &mut Rows, person: &Person, by: &Who) -> Result<String> {
    let (now, today) = (app.clock.now(), app.today()?);
    let new = NewAccount {
        name: &person.name,
        email: None,
        language: person.language,
        organisation: Some(&person.organisation),
        by: &by.account,
    };
    let id = account::prepare(rows, &app.keyring, now, new)?;
    let Term { held, from, until } = &person.term;
    role::prepare(rows, &id, held, (from.unwrap_or(today), *until), &by.account, now)?;
    Ok(id)
}

/// Makes the invitation with its letter, and writes it into the audit, in one transaction.
pub async fn invite(app: &App, tx: &mut Tx, person: &Person, email: &str, by: &Who) -> Result<String> {
    let mut rows = Rows::default();
    let id = prepare(app, &mut rows, person, email, by)?;
    rows.insert(tx).await?;
    if let Some(one) = invitation::get(tx, &app.keyring, &id).await? {
        letters::send(&app.job_context(), tx, &one).await?;
    }
    audit::append(tx, app.clock.now(), by, act("invitation.give", &id, &person.term.held)).await?;
    Ok(id)
}

/// Makes the rows of an invitation; its letter and the audit are the caller's.
pub(crate) fn prepare(app: &App, rows: &mut Rows, person: &Person, email: &str, by: &Who) -> Result<String> {
    let new = New {
        name: &person.name,
        email,
        language: person.language,
        organisation: &person.organisation,
        held: &person.term.held,
        days: (person.term.from, person.term.until),
        by: &by.account,
    };
    invitation::prepare(rows, &app.keyring, app.clock.now(), &new)
}
