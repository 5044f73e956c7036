//! Inviting one person: an account with a first role, and a mail that leads to signing in.

use super::roles::{giving, may_give, scopes, term};
use crate::role::INVITE;
use axum::response::Response;
use jiff::civil::Date;
use platform::audit::{self, Act, Who};
use platform::db::{Rows, Tx};
use platform::http::{App, Ctx, Form};
use platform::identity::account::{self, New};
use platform::identity::task::{self, Errand};
use platform::identity::{Actor, role};
use platform::outbox::{self, Letter, To};
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::permission::{Held, role_for};
use platform::{Error, Result, i18n};
use serde_json::json;

/// The act of a link by which an invited person begins.
pub const ACT: &str = "invitation";

/// `GET /manage/people/new`
pub async fn show(ctx: Ctx) -> Result<Response> {
    page(&ctx, &Form::default(), Vec::new())?.show(&ctx)
}

fn page(ctx: &Ctx, form: &Form, faults: Faults) -> Result<Desk> {
    let actor = ctx.actor()?;
    let languages = ctx.app.site.offered().map(|one| (one.tag.to_owned(), one.name.clone())).collect();
    let scopes = scopes(ctx, actor);
    let organisations = organisations(ctx, actor);
    let fields = FormBlock::new("/manage/people/new", ctx.t("invite-send"))
        .field(Field::line("name", ctx.t("account-name")))
        .field(
            Field::new("email", ctx.t("account-email"), Input::Line("email", "off")).hint(ctx.t("invite-email-hint")),
        )
        .field(Field::new("language", ctx.t("account-language"), Input::Select(languages)))
        .field(Field::new("organisation", ctx.t("account-organisation"), Input::Select(organisations)))
        .field(Field::new("role", ctx.t("role-heading"), Input::Select(may_give(ctx, actor))))
        .field(Field::new("scope", ctx.t("role-scope"), Input::Select(scopes)).hint(ctx.t("role-scope-hint")))
        .field(Field::new("until", ctx.t("role-until"), Input::Line("date", "off")).hint(ctx.t("role-until-hint")));
    Ok(Desk::new(ctx, ctx.t("invite-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .faults(faults.clone())
        .words(ctx.t("invite-intro"))
        .link(ctx.t("import-title"), "/manage/people/import")
        .form(if form.fields().is_empty() { fields } else { fields.again(form, &faults) }))
}

/// The organisations to which somebody may invite: for a body, from any of them.
fn organisations(ctx: &Ctx, actor: &Actor) -> Vec<(String, String)> {
    let extent = actor.extent(&INVITE);
    let for_a_body = ctx.snapshot.list("bodies").any(|body| extent.covers(&body.reference));
    let all = ctx.snapshot.list("organisations").filter(|one| for_a_body || extent.covers(&one.reference));
    all.map(|one| (one.reference.clone(), one.title().to_owned())).collect()
}

pub(crate) fn is_organisation(ctx: &Ctx, scope: &str) -> bool {
    ctx.snapshot.get(scope).is_some_and(|record| record.table.name == "organisations")
}

/// `POST /manage/people/new`
pub async fn send(ctx: Ctx, form: Form) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let person = match check(&ctx, &Draft::of(&form)) {
        Ok(person) => person,
        Err(faults) => return page(&ctx, &form, faults)?.show(&ctx),
    };
    let who = giving(actor, &person.held)?;
    // The secretary of a body invites to it from any organisation.
    let may = |scope: &str| role_for(&actor.held, &INVITE, scope).is_some();
    if !may(&person.organisation) && !may(&person.held.scope) {
        return Err(Error::not_found(INVITE.name));
    }
    let mut tx = ctx.app.db.write().await?;
    let id = match create(&ctx.app, &mut tx, &person, &who).await {
        Err(Error::Invalid(words)) => return page(&ctx, &form, vec![("email".to_owned(), words)])?.show(&ctx),
        other => other?,
    };
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/people/{id}?done=invited")))
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
    /// The first role.
    pub held: Held,
    /// Its last day.
    pub until: Option<Date>,
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
            until: text("until"),
        }
    }
}

/// Reads who is to be invited, and says everything that is wrong with it.
pub fn check(ctx: &Ctx, draft: &Draft) -> std::result::Result<Person, Faults> {
    let mut faults = Faults::new();
    let mut wrong = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if draft.name.is_empty() || draft.name.chars().count() > 100 || draft.name.contains(char::is_control) {
        wrong("name", "account-name-fault");
    }
    let without = draft.email.is_empty() && draft.role == "young-representative";
    if !without && !account::is_address(draft.email) {
        wrong("email", if draft.email.is_empty() { "invite-email-missing" } else { "sign-in-email-fault" });
    }
    let tag = if draft.language.is_empty() { i18n::ENGLISH } else { draft.language };
    let language = i18n::language(tag);
    if language.is_none() {
        wrong("language", "invite-language-fault");
    }
    if !is_organisation(ctx, draft.organisation) {
        wrong("organisation", "scope-fault-organisation");
    }
    match term(ctx, draft.role, draft.scope, draft.until) {
        Ok((held, until)) if faults.is_empty() => Ok(Person {
            name: draft.name.to_owned(),
            email: Some(draft.email.to_owned()).filter(|email| !email.is_empty()),
            language: language.map_or(i18n::ENGLISH, |language| language.tag),
            organisation: draft.organisation.to_owned(),
            held,
            until,
        }),
        Ok(_) => Err(faults),
        Err(more) => Err(faults.into_iter().chain(more).collect()),
    }
}

/// Makes the account with its first role, sends the mail, and writes it into the audit, in one transaction.
pub async fn create(app: &App, tx: &mut Tx, person: &Person, who: &Who) -> Result<String> {
    let taken = match &person.email {
        Some(email) => account::by_email(tx, &app.keyring, email).await?.is_some(),
        None => false,
    };
    if taken {
        return Err(Error::invalid("There is an account with this e-mail address already."));
    }
    let mut rows = Rows::default();
    let id = prepare(app, &mut rows, person, who)?;
    rows.insert(tx).await?;
    audit::append(tx, app.clock.now(), who, act(&id, &person.held)).await?;
    Ok(id)
}

/// What the audit says of an invitation.
pub(crate) fn act<'a>(id: &'a str, held: &Held) -> Act<'a> {
    let detail = json!({ "role": held.role, "scope": held.scope });
    Act { act: "account.invite", kind: account::KIND, reference: id, detail }
}

/// Makes the rows of an invitation for somebody who has no account; the audit is the caller's.
pub(crate) fn prepare(app: &App, rows: &mut Rows, person: &Person, who: &Who) -> Result<String> {
    let (now, today) = (app.clock.now(), app.today()?);
    let new = New {
        name: &person.name,
        email: person.email.as_deref(),
        language: person.language,
        organisation: Some(&person.organisation).filter(|text| !text.is_empty()).map(String::as_str),
        by: &who.account,
    };
    let id = account::prepare(rows, &app.keyring, now, new)?;
    role::prepare(rows, &id, &person.held, (today, person.until), &who.account, now)?;
    if let Some(email) = &person.email {
        letter(app, rows, &id, email, person.language, who)?;
    }
    Ok(id)
}

fn letter(app: &App, rows: &mut Rows, id: &str, email: &str, language: &str, who: &Who) -> Result<()> {
    let errand = Errand { act: ACT, kind: account::KIND, reference: id };
    let token = task::prepare(rows, id, &errand, &who.account, app.clock.now())?;
    let prefix = i18n::language(language).map(i18n::Language::prefix).unwrap_or_default();
    let link = format!("{}{prefix}/task/{token}", app.base_url);
    let days = task::days();
    let words = [("link", link.as_str()), ("days", days.as_str())];
    let to = To::Mail(email.to_owned());
    let letter = Letter { template: &outbox::INVITATION, language, to, account: Some(id), words: &words };
    outbox::prepare(rows, &app.clock, &app.keyring, &letter).map(drop)
}
