//! Moving to another organisation: what belonged to the old one is handed over, and the roles held for it end.

use super::pages::take_back;
use super::{candidates, chosen, fields, open, pass};
use crate::member::pages::shown_name;
use crate::member::roles::giving;
use crate::member::{Member, acting, one};
use crate::organisation;
use crate::role::CHANGE_PEOPLE;
use axum::extract::Path;
use axum::response::Response;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::identity::role::{self, Given};
use platform::page::date_in_words;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::part::Open;
use platform::permission::role_for;
use platform::{Error, Result};
use serde_json::json;

struct Sheet {
    member: Member,
    who: Who,
    /// What belongs to the old organisation.
    open: Vec<Open>,
    candidates: Vec<Account>,
    /// The roles that are held for it.
    roles: Vec<Given>,
}

async fn sheet(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Sheet> {
    let member = one(ctx, tx, &CHANGE_PEOPLE, id).await?;
    let account = &member.account;
    let who = acting(ctx, &CHANGE_PEOPLE, &member)?;
    let today = ctx.app.today()?;
    let old = account.organisation.clone().filter(|_| account.is_active(today));
    let old = old.ok_or_else(|| Error::not_found(format!("manage/people/{id}")))?;
    let roles: Vec<Given> =
        member.given.iter().filter(|given| given.is_to_come(today) && given.held.scope == old).cloned().collect();
    let open = open(ctx, tx, Some(id)).await?.into_iter().filter(|open| open.scope == old).collect();
    let candidates = candidates(ctx, tx, account, None).await?;
    Ok(Sheet { who, open, candidates, roles, member })
}

/// `GET /manage/people/{id}/moving`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    // Asked before the work rather than after it.
    ctx.fresh_actor()?;
    let sheet = sheet(&ctx, &mut ctx.app.db.read().await?, &id).await?;
    page(&ctx, &sheet, None, Vec::new())?.show(&ctx)
}

fn page(ctx: &Ctx, sheet: &Sheet, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let account = &sheet.member.account;
    let fields_of = FormBlock::new(format!("/manage/people/{}/moving", account.id), ctx.t("moving-save"))
        .field(Field::new("organisation", ctx.t("moving-to"), Input::Select(organisations(ctx, account)?)));
    let mut fields_of = fields(ctx, fields_of, &sheet.open, &sheet.candidates)?;
    if !sheet.roles.is_empty() {
        fields_of = fields_of.field(Field::new("end_roles", ctx.t("moving-end-roles"), Input::Check));
    }
    let fields_of = if let Some(form) = form { fields_of.again(form, &faults) } else { fields_of };
    let cells = |given: &Given| vec![Cell::Part(crate::work::role_line(ctx, &given.held))];
    let roles = Table {
        caption: ctx.t("moving-roles"),
        headings: vec![ctx.t("role-heading")],
        rows: sheet.roles.iter().map(cells).collect(),
        empty: ctx.t("roles-none"),
    };
    let desk = Desk::new(ctx, format!("{}: {}", ctx.t("moving-title"), shown_name(ctx, account)))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .under(shown_name(ctx, account), &format!("/manage/people/{}", account.id))
        .faults(faults)
        .words(ctx.t("moving-intro"));
    let desk = match account.leaves_on {
        Some(last) => {
            let day = date_in_words(ctx.language, &last.to_string());
            desk.block(Block::Warning(ctx.language.text("moving-stays", &[("day", day.into())])))
        }
        None => desk,
    };
    Ok(desk.table(roles).table(super::table(ctx, &sheet.open)).form(fields_of))
}

/// The organisations to which whoever is signed in may move somebody.
fn organisations(ctx: &Ctx, account: &Account) -> Result<Vec<(String, String)>> {
    let actor = ctx.actor()?;
    let may = |reference: &str| role_for(&actor.held, &CHANGE_PEOPLE, reference).is_some();
    let today = ctx.app.today()?;
    let all = ctx.snapshot.list("organisations").filter(|record| !organisation::is_over(record, today));
    let others = all.filter(|record| account.organisation.as_ref() != Some(&record.reference));
    let fit = others.filter(|record| may(&record.reference));
    let none = (String::new(), ctx.t("leaving-choose"));
    Ok(std::iter::once(none).chain(fit.map(|record| (record.reference.clone(), record.title().to_owned()))).collect())
}

/// `POST /manage/people/{id}/moving`
pub async fn save(ctx: Ctx, Path(id): Path<String>, form: Form) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let sheet = sheet(&ctx, &mut tx, &id).await?;
    let mut faults = Faults::new();
    let to = form.text("organisation");
    if to.is_empty() || !organisations(&ctx, &sheet.member.account)?.iter().any(|(reference, _)| reference == to) {
        faults.push(("organisation".to_owned(), ctx.t("scope-fault-organisation")));
    }
    if !sheet.roles.is_empty() && !form.has("end_roles") {
        faults.push(("end_roles".to_owned(), ctx.t("moving-end-roles-fault")));
    }
    if sheet.roles.iter().any(|given| giving(actor, &given.held).is_err()) {
        faults.push((String::new(), ctx.t("moving-not-yours")));
    }
    let chosen = match chosen(&ctx, &form, &sheet.open, &sheet.candidates)? {
        Ok(chosen) if faults.is_empty() => chosen,
        Ok(_) => return page(&ctx, &sheet, Some(&form), faults)?.show(&ctx),
        Err(more) => return page(&ctx, &sheet, Some(&form), faults.into_iter().chain(more).collect())?.show(&ctx),
    };
    pass(&ctx, &mut tx, &chosen, &sheet.who).await?;
    change(&ctx, &mut tx, &sheet, to).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("/manage/people/{id}?done=moved")))
}

async fn change(ctx: &Ctx, tx: &mut Tx, sheet: &Sheet, to: &str) -> Result<()> {
    let now = ctx.app.clock.now();
    for given in &sheet.roles {
        role::end(tx, &given.id, &sheet.who.account, now).await?;
    }
    let from = sheet.member.account.organisation.clone();
    // Whoever moves does not leave: what was arranged where they were is over.
    let account = Account { organisation: Some(to.to_owned()), leaves_on: None, ..sheet.member.account.clone() };
    take_back(ctx, tx, &sheet.member.account).await?;
    account::save(tx, &ctx.app.keyring, &account).await?;
    let detail = json!({ "from": from, "to": to, "roles_ended": sheet.roles.len() });
    let act = Act { act: "account.move", kind: account::KIND, reference: &account.id, detail };
    audit::append(tx, now, &sheet.who, act).await
}
