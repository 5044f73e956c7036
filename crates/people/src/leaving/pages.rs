//! The page on which somebody's leaving is arranged: the last day and who takes over, or the end at once.

use super::{candidates, chosen, clear, fields, may_hand_over, of, open, pass, path, set, table, to};
use crate::letter;
use crate::member::pages::shown_name;
use crate::member::{Member, acting, one};
use crate::role::CHANGE_PEOPLE;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::outbox::{self, Template};
use platform::page::Part;
use platform::page::date_in_words;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::part::Open;
use platform::{Error, Result, typed};
use serde_json::json;

/// What the page needs to know.
struct Sheet {
    member: Member,
    who: Who,
    open: Vec<Open>,
    candidates: Vec<Account>,
    successor: Option<Account>,
    /// From whom they are to take over themselves.
    leavers: Vec<Account>,
}

/// Reads it.
///
/// # Errors
/// [`Error::NotFound`] for whoever may not change this person.
async fn sheet(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Sheet> {
    let member = one(ctx, tx, &CHANGE_PEOPLE, id).await?;
    let who = acting(ctx, &CHANGE_PEOPLE, &member)?;
    let open = open(ctx, tx, Some(id)).await?;
    let candidates = candidates(ctx, tx, &member.account, member.account.leaves_on).await?;
    let successor = successor(ctx, tx, id).await?;
    let leavers = to(tx, &ctx.app.keyring, id).await?;
    Ok(Sheet { member, who, open, candidates, successor, leavers })
}

/// Who takes over from somebody, if anybody is named.
async fn successor(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Option<Account>> {
    match of(tx, id).await? {
        Some(leaving) => account::get(tx, &ctx.app.keyring, &leaving.successor).await,
        None => Ok(None),
    }
}

/// `GET /manage/people/{id}/leaving`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    // Asked before the work rather than after it.
    ctx.fresh_actor()?;
    let sheet = sheet(&ctx, &mut ctx.app.db.read().await?, &id).await?;
    page(&ctx, &sheet, None, Vec::new())?.show(&ctx)
}

fn page(ctx: &Ctx, sheet: &Sheet, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let account = &sheet.member.account;
    let mut desk = Desk::new(ctx, format!("{}: {}", ctx.t("leaving-title"), shown_name(ctx, account)))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .under(shown_name(ctx, account), &format!("/manage/people/{}", account.id))
        .faults(faults.clone());
    if ["set", "stays", "handed", "passed"].contains(&ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("leaving-{}", ctx.parameter("done"))));
    }
    desk = desk.words(ctx.t("leaving-intro")).table(table(ctx, &sheet.open));
    if sheet.candidates.is_empty() && !sheet.open.is_empty() {
        desk = desk.block(Block::Warning(ctx.t("leaving-alone"))).link(ctx.t("invite-title"), "/manage/people/new");
    }
    for other in &sheet.open {
        if !may_hand_over(ctx, other)? {
            desk = desk.block(Block::Warning(ctx.t("leaving-not-yours")));
            break;
        }
    }
    if !sheet.leavers.is_empty() {
        let names: Vec<&str> = sheet.leavers.iter().map(|one| one.name.as_str()).collect();
        let words = ctx.language.text("leaving-takes-over", &[("names", names.join(", ").into())]);
        desk = desk.block(Block::Warning(words));
    }
    let again = |block: FormBlock| if let Some(form) = form { block.again(form, &faults) } else { block };
    if account.ended_at.is_none() {
        desk = last_day(ctx, sheet, desk, again);
    }
    match (account.ended_at.is_some(), sheet.open.is_empty()) {
        (true, true) => Ok(desk),
        (true, false) => Ok(desk.heading(ctx.t("leaving-hand-over")).form(again(end_form(ctx, sheet)?))),
        (false, _) if account.id == ctx.actor()?.account => Ok(desk.words(ctx.t("leaving-not-oneself"))),
        (false, nothing) => {
            let desk = desk.heading(ctx.t("leaving-now"));
            let desk = if nothing { desk } else { desk.words(ctx.t("leaving-now-intro")) };
            Ok(desk.form(again(end_form(ctx, sheet)?)))
        }
    }
}

/// The form that hands over, and ends access where it has not ended: for that a box is ticked.
fn end_form(ctx: &Ctx, sheet: &Sheet) -> Result<FormBlock> {
    let account = &sheet.member.account;
    let words = ctx.t(if account.ended_at.is_some() { "leaving-hand-over" } else { "leaving-end" });
    let form = FormBlock::new(format!("/manage/people/{}/end", account.id), words).dangerous();
    let form = fields(ctx, form, &sheet.open, &sheet.candidates)?;
    Ok(match account.ended_at {
        Some(_) => form,
        None => form.field(Field::new("sure", ctx.t("leaving-sure"), Input::Check)),
    })
}

fn last_day(ctx: &Ctx, sheet: &Sheet, desk: Desk, again: impl Fn(FormBlock) -> FormBlock) -> Desk {
    let account = &sheet.member.account;
    let people = super::people(ctx, &sheet.candidates);
    let day = account.leaves_on.map(|day| day.to_string()).unwrap_or_default();
    let successor = sheet.successor.as_ref().map(|one| one.id.clone()).unwrap_or_default();
    let form =
        FormBlock::new(path(&account.id), ctx.t("leaving-set-button"))
            .field(Field::new("day", ctx.t("leaving-day"), Input::Line("date", "off")).value(day))
            .field(
                Field::new("successor", ctx.t("leaving-successor"), Input::Select(people))
                    .value(successor)
                    .hint(format!("{} {}", ctx.t("leaving-successor-hint"), ctx.t("leaving-listed"))),
            );
    let mut desk = desk.heading(ctx.t("leaving-day"));
    if let Some(last) = account.leaves_on {
        let named = sheet.successor.iter().flat_map(|one| {
            let gone = one.ended_at.is_some() || one.leaves_on.is_some_and(|leaves| leaves <= last);
            let gone = gone.then(|| Part::words(ctx.t("leaving-successor-gone")));
            std::iter::once(Part::content(shown_name(ctx, one))).chain(gone)
        });
        desk = desk.block(Block::Facts(vec![
            (ctx.t("leaving-day"), vec![Part::words(date_in_words(ctx.language, &last.to_string()))]),
            (ctx.t("leaving-successor"), named.collect()),
        ]));
    }
    desk = desk.form(again(form));
    match account.leaves_on {
        Some(_) => desk.form(FormBlock::new(format!("{}/stay", path(&account.id)), ctx.t("leaving-stay")).quiet()),
        None => desk,
    }
}

/// `POST /manage/people/{id}/leaving`: a last day, and who takes over what is left by then.
pub async fn save(ctx: Ctx, Path(id): Path<String>, form: Form) -> Result<Response> {
    ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let sheet = sheet(&ctx, &mut tx, &id).await?;
    let (day, successor) = match read(&ctx, &mut tx, &sheet, &form).await? {
        Ok(read) => read,
        Err(faults) => return page(&ctx, &sheet, Some(&form), faults)?.show(&ctx),
    };
    let now = ctx.app.clock.now();
    let another_day = sheet.member.account.leaves_on != Some(day);
    let account = Account { leaves_on: Some(day), ..sheet.member.account };
    account::save(&mut tx, &ctx.app.keyring, &account).await?;
    // Where nobody is named, it is whoever sets the day.
    let named = successor.as_ref().map_or(sheet.who.account.as_str(), |one| one.id.as_str());
    set(&mut tx, &id, named, &sheet.who, now).await?;
    // Nobody is told again what they know.
    let another = another_day || sheet.successor.as_ref().is_none_or(|one| one.id != named);
    let (leaver, successor) = (Some(&account).filter(|_| another_day), successor.as_ref().filter(|_| another));
    tell(&ctx, &mut tx, [(&outbox::LEAVING, leaver), (&outbox::TAKE_OVER, successor)]).await?;
    let detail = json!({ "day": day.to_string(), "successor": named });
    audit::append(&mut tx, now, &sheet.who, Act { act: "account.leave", kind: account::KIND, reference: &id, detail })
        .await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=set", path(&id))))
}

/// Whoever leaves and whoever takes over learn of it, unless they set the day themselves.
async fn tell(ctx: &Ctx, tx: &mut Tx, letters: [(&'static Template, Option<&Account>); 2]) -> Result<()> {
    let (context, own) = (ctx.app.job_context(), &ctx.actor()?.account);
    for (template, to) in letters.into_iter().filter_map(|(template, to)| Some((template, to?))) {
        if to.id != *own {
            letter::write(tx, &context, template, to, "/work", &[]).await?;
        }
    }
    Ok(())
}

/// Forgets what was arranged for somebody's leaving, and tells both, if a last day was set.
pub(super) async fn take_back(ctx: &Ctx, tx: &mut Tx, leaver: &Account) -> Result<()> {
    if leaver.leaves_on.is_some() {
        let successor = successor(ctx, tx, &leaver.id).await?;
        tell(ctx, tx, [(&outbox::STAYS, Some(leaver)), (&outbox::STAYS, successor.as_ref())]).await?;
    }
    clear(tx, &leaver.id).await
}

type Plan = std::result::Result<(Date, Option<Account>), Faults>;

async fn read(ctx: &Ctx, tx: &mut Tx, sheet: &Sheet, form: &Form) -> Result<Plan> {
    let account = &sheet.member.account;
    if account.ended_at.is_some() {
        return Err(Error::not_found(path(&account.id)));
    }
    let today = ctx.app.today()?;
    let Some(day) = typed::day(form.text("day")).filter(|day| *day >= today) else {
        return Ok(Err(vec![("day".to_owned(), ctx.t("leaving-day-fault"))]));
    };
    let mut fitting = candidates(ctx, tx, account, Some(day)).await?.into_iter();
    match fitting.find(|one| one.id == form.text("successor")) {
        // Where nothing is open, nobody needs to take over; what comes meanwhile goes to whoever set the day.
        None if sheet.open.is_empty() && form.text("successor").is_empty() => Ok(Ok((day, None))),
        None => Ok(Err(vec![("successor".to_owned(), ctx.t("leaving-fault"))])),
        some => Ok(Ok((day, some))),
    }
}

/// `POST /manage/people/{id}/leaving/stay`: they do not leave after all.
pub async fn stay(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let sheet = sheet(&ctx, &mut tx, &id).await?;
    if sheet.member.account.ended_at.is_some() {
        return Err(Error::not_found(path(&id)));
    }
    take_back(&ctx, &mut tx, &sheet.member.account).await?;
    let account = Account { leaves_on: None, ..sheet.member.account };
    account::save(&mut tx, &ctx.app.keyring, &account).await?;
    let act = Act { act: "account.stay", kind: account::KIND, reference: &id, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &sheet.who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=stays", path(&id))))
}

/// `POST /manage/people/{id}/end`: hands everything over, and ends access at once.
pub async fn end(ctx: Ctx, Path(id): Path<String>, form: Form) -> Result<Response> {
    let actor = ctx.fresh_actor()?;
    let mut tx = ctx.app.db.write().await?;
    let sheet = sheet(&ctx, &mut tx, &id).await?;
    if id == actor.account {
        return Err(Error::invalid(ctx.t("leaving-not-oneself")));
    }
    let mut faults = Faults::new();
    if sheet.member.account.ended_at.is_none() && !form.has("sure") {
        faults.push(("sure".to_owned(), ctx.t("leaving-sure-fault")));
    }
    let chosen = match chosen(&ctx, &form, &sheet.open, &sheet.candidates)? {
        Ok(chosen) if faults.is_empty() => chosen,
        Ok(_) => return page(&ctx, &sheet, Some(&form), faults)?.show(&ctx),
        Err(more) => {
            let faults = more.into_iter().chain(faults).collect();
            return page(&ctx, &sheet, Some(&form), faults)?.show(&ctx);
        }
    };
    pass(&ctx, &mut tx, &chosen, &sheet.who).await?;
    if sheet.member.account.ended_at.is_none() {
        let now = ctx.app.clock.now();
        account::end(&mut tx, &id, &actor.account, now).await?;
        let detail = json!({ "handed_over": chosen.len() });
        let act = Act { act: "account.end", kind: account::KIND, reference: &id, detail };
        audit::append(&mut tx, now, &sheet.who, act).await?;
    }
    tx.commit().await?;
    let done = if sheet.member.account.ended_at.is_none() { "handed" } else { "passed" };
    Ok(ctx.to(&format!("{}?done={done}", path(&id))))
}
