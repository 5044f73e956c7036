//! The officer's pages: every action with who answers for it, and saying who does.

use super::KIND;
use crate::action;
use axum::extract::Path;
use axum::response::Response;
use people::duty::confirm::ACT;
use people::duty::{self, Answer, Duty, Of};
use people::member;
use people::member::pages::shown_name;
use people::role::GIVE_DUTIES;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::identity::task::{self, Task};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, address};
use platform::record::Record;
use platform::{Error, Result};
use serde_json::json;
use std::collections::HashMap;

/// How the list may be filtered.
const FILTERS: [&str; 4] = ["all", "none", "unanswered", "no"];

/// `GET /manage/actions`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let extent = ctx.actor()?.extent(&GIVE_DUTIES);
    let all = extent == platform::permission::Extent::All;
    let duties = duty::all(&mut tx, &ctx.app.keyring, KIND).await?;
    let duties: HashMap<&str, &Duty> = duties.iter().map(|duty| (duty.reference.as_str(), duty)).collect();
    let people = people(&ctx, &mut tx).await?;
    let wanted = ctx.parameter("show");
    let actions = ctx.snapshot.list(KIND).filter(|record| record.ended.is_none());
    let rows = actions
        .filter(|record| all || extent.covers(record.text("owner")))
        .map(|record| (record, duties.get(record.reference.as_str()).copied()))
        .map(|(record, duty)| (record, duty.map(|duty| Asked { duty, person: people.get(&duty.account) })))
        .filter(|(_, asked)| fits(wanted, asked.as_ref()))
        .map(|(record, asked)| row(&ctx, record, asked.as_ref()))
        .collect();
    let headings = ["action-heading", "col-owner", "duty-who", "duty-said"].map(|key| ctx.t(key)).into();
    let options = FILTERS.map(|name| (name.to_owned(), ctx.t(&format!("duties-show-{name}")))).into();
    let show = Field::new("show", ctx.t("duties-show"), Input::Select(options)).value(wanted);
    Desk::new(&ctx, ctx.t("duties-manage"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(&ctx, "duties-manage"))
        .form(FormBlock { get: true, ..FormBlock::new("/manage/actions", ctx.t("duties-filter")).field(show) })
        .table(Table { caption: ctx.t("duties-manage"), headings, rows, empty: ctx.t("duties-none") })
        .show(&ctx)
}

/// Somebody with an account, and whether they are still here.
struct Person {
    account: Account,
    here: bool,
}

/// Somebody who was asked to answer for an action.
struct Asked<'a> {
    duty: &'a Duty,
    person: Option<&'a Person>,
}

impl Asked<'_> {
    fn is_here(&self) -> bool {
        self.person.is_some_and(|person| person.here)
    }

    /// Their name, or that nobody answers any more since they are gone.
    fn name(&self, ctx: &Ctx) -> Part {
        match self.person {
            Some(Person { account, here: true }) => Part::content(&account.name),
            Some(Person { account, .. }) if account.erased_at.is_none() => {
                Part::words(ctx.language.text("duty-left", &[("name", account.name.as_str().into())]))
            }
            _ => Part::words(ctx.t("duty-gone")),
        }
    }

    /// What they said. Whoever is gone and said nothing is not waited for.
    fn said(&self, ctx: &Ctx) -> String {
        match (&self.duty.answer, self.duty.answered_at) {
            (None, None) if self.is_here() => ctx.t("duty-unanswered"),
            (None, None) => String::new(),
            (None, Some(_)) => ctx.t("account-erased"),
            (Some(Answer::Yes), _) => ctx.t("duty-yes"),
            (Some(Answer::No(ask)), _) if ask.is_empty() => ctx.t("duty-no"),
            (Some(Answer::No(ask)), _) => ctx.language.text("duty-no-ask", &[("ask", ask.as_str().into())]),
        }
    }
}

fn fits(wanted: &str, asked: Option<&Asked<'_>>) -> bool {
    let here = asked.filter(|asked| asked.is_here());
    match wanted {
        "none" => here.is_none(),
        "unanswered" => here.is_some_and(|asked| asked.duty.answered_at.is_none()),
        "no" => asked.is_some_and(|asked| matches!(asked.duty.answer, Some(Answer::No(_)))),
        _ => true,
    }
}

/// Everybody, by account: who answers for an action of an organisation, its officers may know.
async fn people(ctx: &Ctx, tx: &mut Tx) -> Result<HashMap<String, Person>> {
    let (accounts, today) = (account::all(tx, &ctx.app.keyring).await?, ctx.app.today()?);
    let person = |account: Account| (account.id.clone(), Person { here: account.is_active(today), account });
    Ok(accounts.into_iter().map(person).collect())
}

fn row(ctx: &Ctx, record: &Record, asked: Option<&Asked<'_>>) -> Vec<Cell> {
    let owner = ctx.snapshot.referred(record, "owner").map(|owner| owner.title().to_owned()).unwrap_or_default();
    let href = address(ctx.language, &format!("/manage/actions/{}", record.reference), None);
    let (who, said) = who_and_said(ctx, asked);
    vec![Cell::Link(Part::content(record.title()), href), Cell::content(owner), Cell::Part(who), Cell::words(said)]
}

fn who_and_said(ctx: &Ctx, asked: Option<&Asked<'_>>) -> (Part, String) {
    let nobody = || (Part::words(ctx.t("duty-nobody")), String::new());
    asked.map_or_else(nobody, |asked| (asked.name(ctx), asked.said(ctx)))
}

/// The action, if it is within reach of whoever is signed in.
fn within<'a>(ctx: &'a Ctx, reference: &str) -> Result<&'a Record> {
    let record = ctx.record(&action::TABLE, reference)?;
    ctx.actor()?.must(&GIVE_DUTIES, record.text("owner"))?;
    if record.ended.is_none() { Ok(record) } else { Err(Error::not_found(format!("manage/actions/{reference}"))) }
}

/// `GET /manage/actions/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = within(&ctx, &reference)?;
    page(&ctx, &mut ctx.app.db.read().await?, record, Vec::new()).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, record: &Record, faults: Faults) -> Result<Desk> {
    let duty = duty::about(tx, &ctx.app.keyring, &of(record)).await?;
    let everybody = people(ctx, tx).await?;
    let asked = duty.as_ref().map(|duty| Asked { duty, person: everybody.get(&duty.account) });
    let (who, said) = who_and_said(ctx, asked.as_ref());
    let links = task::about(tx, KIND, &record.reference).await?;
    let people = people::leaving::people(ctx, &candidates(ctx, tx).await?);
    let mut desk = Desk::new(ctx, format!("{}: {}", ctx.t("duty-manage"), record.title()))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("duties-manage"), "/manage/actions")
        .faults(faults.clone());
    if ["given", "taken-back", "revoked"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("duty-{}", ctx.parameter("done"))));
    }
    let owner = ctx.snapshot.referred(record, "owner").map(|owner| Part::content(owner.title()));
    let facts = vec![
        (ctx.t("col-owner"), owner.into_iter().collect()),
        (ctx.t("duty-who"), vec![who]),
        (ctx.t("duty-said"), vec![Part::words(said)]),
    ];
    let is_given = duty.is_some();
    // Nobody who said no is chosen again before somebody chooses them.
    let waited = duty.filter(|duty| !matches!(duty.answer, Some(Answer::No(_))));
    let person = Field::new("account", ctx.t("duty-who"), Input::Select(people))
        .value(waited.map(|duty| duty.account).unwrap_or_default())
        .hint(ctx.t("duty-give-hint"));
    let give = FormBlock::new(format!("/manage/actions/{}", record.reference), ctx.t("duty-give")).field(person);
    let give = if faults.is_empty() { give } else { give.again(&Form::default(), &faults) };
    let desk = desk
        .block(Block::Facts(facts))
        .link(ctx.t("duty-record"), &format!("/actions/{}", record.reference))
        .form(give)
        .table(links_table(ctx, &links, &everybody)?);
    if !is_given {
        return Ok(desk);
    }
    let path = format!("/manage/actions/{}/nobody", record.reference);
    Ok(desk
        .heading(ctx.t("duty-end"))
        .words(ctx.t("duty-end-intro"))
        .form(FormBlock::new(path, ctx.t("duty-end")).dangerous()))
}

fn of(record: &Record) -> Of<'_> {
    Of { kind: KIND, reference: &record.reference }
}

fn links_table(ctx: &Ctx, links: &[Task], people: &HashMap<String, Person>) -> Result<Table> {
    let mut rows = Vec::new();
    for link in links.iter().filter(|link| link.act == ACT) {
        let name = people.get(&link.account).map(|person| shown_name(ctx, &person.account)).unwrap_or_default();
        let act = if link.is_open(ctx.app.clock.now()) {
            let path = format!("/manage/actions/{}/links/{}/end", link.reference, link.id);
            Cell::Button(FormBlock::new(path, ctx.t("link-revoke")).about(&name))
        } else if link.used_at.is_some() {
            Cell::words(ctx.t("link-used"))
        } else {
            Cell::words(ctx.t("link-over"))
        };
        rows.push(vec![Cell::content(name), Cell::words(ctx.day(link.given_at)?), act]);
    }
    let headings = ["duty-who", "link-sent", "session-act"].map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t("links-title"), headings, rows, empty: ctx.t("links-none") })
}

/// Whoever may be named: people at work within the officer's reach, who have an address. No young person with a card
/// answers for the work of others.
async fn candidates(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Account>> {
    let today = ctx.app.today()?;
    let members = member::all(ctx, tx, &GIVE_DUTIES).await?;
    let fits = |account: &Account| account.is_active(today) && account.email.is_some();
    Ok(members.into_iter().map(|member| member.account).filter(fits).collect())
}

/// `POST /manage/actions/{ref}`: says who answers, and sends them the link.
pub async fn give(ctx: Ctx, Path(reference): Path<String>, form: Form) -> Result<Response> {
    let record = within(&ctx, &reference)?;
    let who = ctx.actor()?.must(&GIVE_DUTIES, record.text("owner"))?;
    let mut tx = ctx.app.db.write().await?;
    let to = form.text("account");
    if !candidates(&ctx, &mut tx).await?.iter().any(|one| one.id == to) {
        let faults = vec![("account".to_owned(), ctx.t("duty-give-fault"))];
        return page(&ctx, &mut tx, record, faults).await?.show(&ctx);
    }
    duty::give(&mut tx, &ctx.app.job_context(), &of(record), to, &who).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/actions/{reference}?done=given")))
}

/// `POST /manage/actions/{ref}/nobody`: takes the question back, so that nobody answers.
pub async fn nobody(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = within(&ctx, &reference)?;
    let who = ctx.actor()?.must(&GIVE_DUTIES, record.text("owner"))?;
    let mut tx = ctx.app.db.write().await?;
    let duty = duty::about(&mut tx, &ctx.app.keyring, &of(record)).await?;
    let duty = duty.ok_or_else(|| Error::not_found(format!("manage/actions/{reference}")))?;
    let now = ctx.app.clock.now();
    duty::end(&mut tx, &duty, &who, now).await?;
    let detail = json!({ "from": duty.account });
    audit::append(&mut tx, now, &who, Act { act: "duty.end", kind: KIND, reference: &reference, detail }).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/actions/{reference}?done=taken-back")))
}

/// `POST /manage/actions/{ref}/links/{id}/end`: takes a link back.
pub async fn revoke(ctx: Ctx, Path((reference, id)): Path<(String, String)>) -> Result<Response> {
    let record = within(&ctx, &reference)?;
    let who = ctx.actor()?.must(&GIVE_DUTIES, record.text("owner"))?;
    let mut tx = ctx.app.db.write().await?;
    let links = task::about(&mut tx, KIND, &record.reference).await?;
    let link = links.iter().find(|link| link.id == id && link.act == ACT);
    let link = link.ok_or_else(|| Error::not_found(format!("manage/actions/{reference}")))?;
    let now = ctx.app.clock.now();
    task::end(&mut tx, &link.id, now).await?;
    let detail = json!({ "link": link.id, "account": link.account });
    audit::append(&mut tx, now, &who, Act { act: "link.revoke", kind: KIND, reference: &reference, detail }).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/actions/{reference}?done=revoked")))
}
