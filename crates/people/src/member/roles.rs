//! Giving roles and ending them.

use super::{Member, one, pages};
use crate::invitation::form::scope_of;
use crate::leaving::posts;
use crate::letter;
use crate::organisation;
use crate::role::{GIVE_ROLES, ROLES, SEE_PEOPLE, gives, role_named};
use crate::work::{role_line, role_words, roles_about};
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::Actor;
use platform::identity::account::{self, Account};
use platform::identity::role::{self, Given};
use platform::outbox;
use platform::page::Part;
use platform::page::date_in_words;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::permission::{Extent, Held, HeldFor, Reach, Role};
use platform::{Error, Result, typed};
use serde_json::json;

/// The only role for somebody who signs in by a card.
pub const YOUNG: &str = "young-representative";

/// Whoever is signed in, in the role by which they may give this one.
///
/// # Errors
/// [`Error::NotFound`], when they may not.
pub fn giving(actor: &Actor, held: &Held) -> Result<Who> {
    match gives_by(&actor.held, held) {
        Some(role) => Ok(Who { account: actor.account.clone(), role: role.to_owned() }),
        None => Err(Error::not_found(GIVE_ROLES.name)),
    }
}

/// The role by which somebody who holds these may give that one.
pub fn gives_by<'a>(own: &'a [Held], held: &Held) -> Option<&'a str> {
    let reaches = |own: &&Held| {
        let reach = GIVE_ROLES.granted.iter().find(|(role, _)| *role == own.role).map(|(_, reach)| *reach);
        gives(&own.role, &held.role)
            && (reach == Some(Reach::All)
                || (reach == Some(Reach::Own) && own.scope == held.scope && !held.scope.is_empty()))
    };
    own.iter().find(reaches).map(|own| own.role.as_str())
}

/// The roles on the page of a person: what is held, with a button to end it, and a form to give another.
pub(crate) fn section(ctx: &Ctx, member: &Member, form: Option<&Form>, faults: &Faults, desk: Desk) -> Result<Desk> {
    let actor = ctx.actor()?;
    let today = ctx.app.today()?;
    let rows = member
        .given
        .iter()
        .filter(|given| given.ended_at.is_none() && is_seen(actor, given))
        .map(|given| row(ctx, actor, member, given, today))
        .collect();
    let headings = ["role-heading", "role-from", "role-until", "session-act"].map(|key| ctx.t(key)).into();
    let desk = desk.table(Table { caption: ctx.t("roles-heading"), headings, rows, empty: ctx.t("roles-none") });
    let roles = may_give(ctx, actor);
    if roles.is_empty() || member.account.id == actor.account || member.account.ended_at.is_some() {
        return Ok(desk);
    }
    let about = roles_about(ctx, roles.iter().map(|(name, _)| name.as_str()));
    let give = give_form(ctx, &member.account.id, roles, today);
    let give = if let Some(form) = form { give.again(form, faults) } else { give };
    Ok(desk.heading(ctx.t("role-give")).block(about).form(give))
}

/// Whether somebody may see this role of a person whom they may see: what is held elsewhere is none of their business,
/// unless they give such a role themselves.
pub(crate) fn is_seen(actor: &Actor, given: &Given) -> bool {
    let extent = actor.extent(&SEE_PEOPLE);
    let reached = extent == Extent::All || extent.covers(&given.held.scope);
    reached || given.account == actor.account || gives_by(&actor.held, &given.held).is_some()
}

fn row(ctx: &Ctx, actor: &Actor, member: &Member, given: &Given, today: Date) -> Vec<Cell> {
    let day = |day: Date| date_in_words(ctx.language, &day.to_string());
    let line = role_line(ctx, &given.held);
    let goes_on = member.account.ended_at.is_none() && given.is_to_come(today);
    let may_end = goes_on && giving(actor, &given.held).is_ok();
    let end = if may_end {
        let href = platform::page::address(ctx.language, &format!("/manage/roles/{}/end", given.id), None);
        Cell::Link(Part::words(ctx.t("role-end")), href)
    } else {
        Cell::words("")
    };
    let until = member.last_day(ctx, given).map_or_else(|| ctx.t("role-no-end"), day);
    vec![Cell::Part(line), Cell::words(day(given.from)), Cell::words(until), end]
}

/// The roles that somebody may give, with their words.
pub(crate) fn may_give(ctx: &Ctx, actor: &Actor) -> Vec<(String, String)> {
    let may = |name: &str| actor.held.iter().any(|own| gives(&own.role, name));
    ROLES.iter().filter(|role| may(role.name)).map(|role| (role.name.to_owned(), role_words(ctx, role.name))).collect()
}

/// What a role can be held for: what is usual for it, and the organisations and bodies for which the giver may give one.
pub(crate) fn scopes(ctx: &Ctx, actor: &Actor, today: Date) -> Vec<(String, String)> {
    let all = actor.held.iter().any(|own| GIVE_ROLES.granted.contains(&(own.role.as_str(), Reach::All)));
    let mut options = vec![(String::new(), ctx.t("scope-own"))];
    for table in ["organisations", "bodies"] {
        for record in ctx.snapshot.list(table).filter(|record| !organisation::is_over(record, today)) {
            if all || actor.held.iter().any(|own| own.scope == record.reference) {
                options.push((record.reference.clone(), record.title().to_owned()));
            }
        }
    }
    options
}

fn give_form(ctx: &Ctx, id: &str, mut roles: Vec<(String, String)>, today: Date) -> FormBlock {
    roles.insert(0, (String::new(), ctx.t("leaving-choose")));
    let scopes = ctx.actor.as_deref().map(|actor| scopes(ctx, actor, today)).unwrap_or_default();
    FormBlock::new(format!("/manage/people/{id}/roles"), ctx.t("role-give"))
        .field(Field::new("role", ctx.t("role-heading"), Input::Select(roles)))
        .field(Field::new("scope", ctx.t("role-scope"), Input::Select(scopes)).hint(ctx.t("role-scope-hint")))
        .field(Field::new("from", ctx.t("role-from"), Input::Line("date", "off")).hint(ctx.t("role-from-hint")))
        .field(Field::new("until", ctx.t("role-until"), Input::Line("date", "off")).hint(ctx.t("role-until-hint")))
}

/// A role, with its first and last day where they were named.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The role, and what it is held for.
    pub held: Held,
    /// Its first day; without it, the day on which it is given.
    pub from: Option<Date>,
    /// Its last day; without it, it has no end.
    pub until: Option<Date>,
}

/// Reads a role from a form: which, for what, from when, and until when. Where nothing is named it is for their own
/// organisation, or as is usual for the role.
fn read(ctx: &Ctx, form: &Form, member: &Member) -> Result<std::result::Result<Term, Faults>> {
    let (today, role) = (ctx.app.today()?, form.text("role"));
    let own = member.account.organisation.as_deref().unwrap_or_default();
    let scope = scope_of(ctx, today, (role, form.text("scope")), own);
    Ok(term(ctx, today, (role, scope), (form.text("from"), form.text("until"))))
}

/// The same from what was written about it anywhere. Neither day may be over, and the last comes after the first.
pub(crate) fn term(
    ctx: &Ctx,
    today: Date,
    (role, scope): (&str, &str),
    (from, until): (&str, &str),
) -> std::result::Result<Term, Faults> {
    let mut faults = Faults::new();
    let mut wrong = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    let role = role_named(role);
    match role {
        None => wrong("role", "role-fault"),
        Some(role) if is_held_for(ctx, role, scope, today) => {}
        Some(role) => wrong("scope", &format!("scope-fault-{}", words(role.held_for))),
    }
    let mut read = |name: &str, text: &str| {
        let day = typed::day(text);
        match day {
            _ if text.is_empty() => {}
            None => wrong(name, "date-fault"),
            Some(day) if day < today => wrong(name, "date-past-fault"),
            Some(_) => {}
        }
        day
    };
    let (from, until) = (read("from", from), read("until", until));
    if until.is_some_and(|last| last >= today && last < from.unwrap_or(today)) {
        wrong("until", "date-order-fault");
    }
    match role {
        Some(role) if faults.is_empty() => {
            Ok(Term { held: Held { role: role.name.to_owned(), scope: scope.to_owned() }, from, until })
        }
        _ => Err(faults),
    }
}

/// Whether a role can be held for this: something of the right kind that is not over.
fn is_held_for(ctx: &Ctx, role: &Role, scope: &str, today: Date) -> bool {
    let record = ctx.snapshot.get(scope).filter(|record| !organisation::is_over(record, today));
    match role.held_for {
        HeldFor::Partnership => scope.is_empty(),
        HeldFor::Organisation => record.is_some_and(|record| record.table.name == "organisations"),
        HeldFor::Body => record.is_some_and(|record| record.table.name == "bodies"),
    }
}

fn words(held_for: HeldFor) -> &'static str {
    match held_for {
        HeldFor::Partnership => "partnership",
        HeldFor::Organisation => "organisation",
        HeldFor::Body => "body",
    }
}

/// `POST /manage/people/{id}/roles`
pub async fn give(ctx: Ctx, Path(id): Path<String>, form: Form) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    // Two who give the same at once wait for each other.
    account::lock(&mut tx, &id).await?;
    let member = one(&ctx, &mut tx, &SEE_PEOPLE, &id).await?;
    let Term { held, from, until } = match read(&ctx, &form, &member)? {
        Ok(term) => term,
        Err(faults) => return pages::page(&ctx, &member, Some(&form), faults)?.show(&ctx),
    };
    giving(actor, &held)?;
    let from = from.unwrap_or(ctx.app.today()?);
    match refusal(actor, &member.account, &member.given, (&held, (from, until))) {
        Some("role-held-already") => {
            let faults = vec![("role".to_owned(), ctx.t("role-held-already"))];
            return pages::page(&ctx, &member, Some(&form), faults)?.show(&ctx);
        }
        Some(key) => return Err(Error::invalid(ctx.t(key))),
        None => {}
    }
    grant(&ctx, &mut tx, &member.account, (held, (from, until))).await?;
    letter::write(&mut tx, &ctx.app.job_context(), &outbox::ROLE_GIVEN, &member.account, "/work", &[]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/people/{id}?done=given")))
}

/// Why somebody gets no role from whoever is signed in, though these may give it: the key of the words.
fn refusal(
    actor: &Actor,
    account: &Account,
    given: &[Given],
    (held, days): (&Held, (Date, Option<Date>)),
) -> Option<&'static str> {
    if account.email.is_none() && held.role != YOUNG {
        // Whoever makes the card could sign in with the role.
        return Some("role-needs-mail");
    }
    if account.id == actor.account {
        return Some("role-not-oneself");
    }
    given.iter().any(|given| given.overlaps(held, days)).then_some("role-held-already")
}

/// Gives a role, and writes it down.
async fn grant(
    ctx: &Ctx,
    tx: &mut Tx,
    to: &Account,
    (held, (from, until)): (Held, (Date, Option<Date>)),
) -> Result<()> {
    let (who, now) = (giving(ctx.actor()?, &held)?, ctx.app.clock.now());
    role::give(tx, &to.id, &held, (from, until), &who.account, now).await?;
    let until = until.map(|day| day.to_string());
    let detail = json!({ "role": held.role, "scope": held.scope, "from": from.to_string(), "until": until });
    audit::append(tx, now, &who, Act { act: "role.give", kind: account::KIND, reference: &to.id, detail }).await
}

/// Gives a role from today on to somebody who asked for it, by all rules by which roles are given; or the key of the words that say why
/// not.
///
/// # Errors
/// [`Error::NotFound`], when whoever is signed in has not done so lately or may not give it.
pub async fn give_asked(ctx: &Ctx, tx: &mut Tx, to: &str, held: Held) -> Result<Option<&'static str>> {
    let (actor, today) = (ctx.fresh_actor()?, ctx.app.today()?);
    giving(actor, &held)?;
    account::lock(tx, to).await?;
    let found = account::get(tx, &ctx.app.keyring, to).await?.filter(|account| account.is_active(today));
    let (Some(account), Some(role)) = (found, role_named(&held.role)) else { return Ok(Some("role-fault")) };
    if !is_held_for(ctx, role, &held.scope, today) {
        return Ok(Some("scope-fault-body"));
    }
    let given = role::of(tx, to).await?;
    if let Some(key) = refusal(actor, &account, &given, (&held, (today, None))) {
        return Ok(Some(key));
    }
    grant(ctx, tx, &account, (held, (today, None))).await?;
    Ok(None)
}

/// A role that whoever is signed in may end, with its holder.
async fn to_end(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<(Given, Member, Who)> {
    let given = role::get(tx, id).await?.ok_or_else(|| Error::not_found(format!("manage/roles/{id}")))?;
    let who = giving(ctx.actor()?, &given.held)?;
    let member = one(ctx, tx, &SEE_PEOPLE, &given.account).await?;
    Ok((given, member, who))
}

/// `GET /manage/roles/{id}/end`: asks once more; or says that somebody else must hold it first.
pub async fn ending(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    // Asked before the work rather than after it.
    ctx.fresh_actor()?;
    let mut tx = ctx.app.db.read().await?;
    let (given, member, _) = to_end(&ctx, &mut tx, &id).await?;
    let needed = posts::is_needed(&mut tx, &ctx.app.keyring, &given, ctx.app.today()?).await?;
    ending_page(&ctx, &given, &member, needed, Vec::new()).show(&ctx)
}

fn ending_page(ctx: &Ctx, given: &Given, member: &Member, needed: bool, faults: Faults) -> Desk {
    let person = format!("/manage/people/{}", given.account);
    let name = pages::shown_name(ctx, &member.account);
    let day = |day: Date| Part::words(date_in_words(ctx.language, &day.to_string()));
    let until = member.last_day(ctx, given).map_or_else(|| Part::words(ctx.t("role-no-end")), day);
    let desk = Desk::new(ctx, format!("{}: {name}", ctx.t("role-ending")))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .under(&name, &person)
        .faults(faults.clone())
        .block(Block::Facts(vec![
            (ctx.t("account-name"), vec![Part::content(&name)]),
            (ctx.t("role-heading"), vec![role_line(ctx, &given.held)]),
            (ctx.t("role-from"), vec![day(given.from)]),
            (ctx.t("role-until"), vec![until]),
        ]));
    if needed {
        return desk.block(Block::Warning(ctx.t("role-needed"))).link(ctx.t("go-back"), &person);
    }
    let set = given.until.map(|day| day.to_string()).unwrap_or_default();
    let last =
        Field::new("last", ctx.t("role-until"), Input::Line("date", "off")).hint(ctx.t("role-last-hint")).value(set);
    let form = FormBlock::new(format!("/manage/roles/{}/end", given.id), ctx.t("role-ending")).field(last);
    desk.words(ctx.t("role-ending-intro"))
        .form(form.again(&Form::default(), &faults).dangerous())
        .link(ctx.t("go-back"), &person)
}

/// `POST /manage/roles/{id}/end`: at once, or on a later day.
pub async fn end(ctx: Ctx, Path(id): Path<String>, form: Form) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let (given, member, who) = to_end(&ctx, &mut tx, &id).await?;
    let last = match last_day(&ctx, &form, &given)? {
        Ok(last) => last,
        Err(faults) => return ending_page(&ctx, &given, &member, false, faults).show(&ctx),
    };
    let mut detail = json!({ "role": given.held.role, "scope": given.held.scope });
    if let Some(day) = last {
        detail["until"] = day.to_string().into();
    }
    // Written first, since it makes whoever ends the same post of somebody else wait until this one is through.
    let act = Act { act: "role.end", kind: account::KIND, reference: &given.account, detail };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    if posts::is_needed(&mut tx, &ctx.app.keyring, &given, ctx.app.today()?).await? {
        return Err(Error::invalid(ctx.t("role-needed")));
    }
    match last {
        Some(day) => role::until(&mut tx, &id, day).await?,
        None => role::end(&mut tx, &id, &actor.account, ctx.app.clock.now()).await?,
    }
    let seen = one(&ctx, &mut tx, &SEE_PEOPLE, &given.account).await.is_ok() && given.account != actor.account;
    tx.commit().await?;
    let done = if last.is_some() { "role-will-end" } else { "role-ended" };
    // Without that role they may be out of sight.
    Ok(ctx.to(&if seen {
        format!("/manage/people/{}?done={done}", given.account)
    } else {
        format!("/work?done={done}")
    }))
}

/// The last day that was written, if any: from today on, and no later than the role ends anyway.
fn last_day(ctx: &Ctx, form: &Form, given: &Given) -> Result<std::result::Result<Option<Date>, Faults>> {
    let today = ctx.app.today()?;
    let fault = |key: &str| Ok(Err(vec![("last".to_owned(), ctx.t(key))]));
    match form.text("last") {
        "" => Ok(Ok(None)),
        text => match typed::day(text) {
            None => fault("date-fault"),
            Some(day) if day < today => fault("date-past-fault"),
            Some(day) if day < given.from => fault("date-order-fault"),
            Some(day) if given.until.is_some_and(|until| until < day) => fault("role-last-fault"),
            Some(day) => Ok(Ok(Some(day))),
        },
    }
}
