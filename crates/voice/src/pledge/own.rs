//! Where an organisation signs a pledge, offers something, ends an offer, and withdraws.

use super::{OFFERED, OFFERS, SIGNATURES, TABLE, offers, standing, told};
use axum::extract::Path;
use axum::response::Response;
use people::organisation;
use people::role::SIGN_PLEDGES;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{option, propose};
use platform::page::{Part, choice_key, date_in_words};
use platform::part::Waiting;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::table;
use platform::typed::personal;
use platform::{Error, Result, typed};
use serde_json::Value;

/// The path of these pages.
pub const PATH: &str = "/work/pledges";

/// The longest text of these pages, in characters.
pub(super) const LONGEST: usize = 2_000;

/// The signatures of their organisations.
pub(super) fn signatures(ctx: &Ctx) -> Result<Vec<&Record>> {
    let extent = ctx.actor()?.extent(&SIGN_PLEDGES);
    Ok(ctx.snapshot.list(SIGNATURES.name).filter(|one| extent.covers(one.text("organisation"))).collect())
}

/// How many reports of theirs are due.
pub async fn waits(ctx: &Ctx) -> Result<Vec<Waiting>> {
    let today = ctx.app.today()?;
    let due = |one: &&&Record| super::due(&ctx.snapshot, one, today).is_some_and(|due| due < today);
    Ok(vec![("waits-pledges", signatures(ctx)?.iter().filter(due).count())])
}

/// `GET /work/pledges`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let today = ctx.app.today()?;
    let row = |one: &Record| {
        let due = super::due(&ctx.snapshot, one, today).map(|day| date_in_words(ctx.language, &day.to_string()));
        vec![
            Cell::Link(Part::content(one.title()), ctx.href(&format!("{PATH}/{}", one.reference))),
            Cell::content(ctx.snapshot.referred(one, "pledge").map_or("", Record::title)),
            Cell::words(standing(&ctx.snapshot, one, today).in_words(&ctx).1),
            Cell::words(due.unwrap_or_default()),
        ]
    };
    let headings = ["pledge-who", "kind-pledge", "report-state", "pledge-due"].map(|key| ctx.t(key)).into();
    let rows = signatures(&ctx)?.into_iter().map(row).collect();
    let table = Table { caption: ctx.t("pledge-signed"), headings, rows, empty: ctx.t("pledge-signed-none") };
    let mut desk = Desk::new(&ctx, ctx.t("pledges-own")).under(ctx.t("work-title"), "/work");
    if let Some(done) = ["withdrawn"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("pledge-done-{done}")));
    }
    desk = desk.words(ctx.t("pledges-own-about")).table(table).heading(ctx.t("pledge-sign"));
    for pledge in ctx.snapshot.list(TABLE.name) {
        desk = desk.link(pledge.title(), &format!("{PATH}/sign/{}", pledge.reference));
    }
    desk.show(&ctx)
}

/// What was sent, and what is wrong with it.
pub(super) type Again<'a> = Option<(&'a Form, Faults)>;

/// `GET /work/pledges/sign/{ref}`
pub async fn sign(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let pledge = ctx.record(&TABLE, &reference)?;
    sign_page(&ctx, pledge, None)?.show(&ctx)
}

fn sign_page(ctx: &Ctx, pledge: &Record, again: Again<'_>) -> Result<Desk> {
    let mut desk = Desk::new(ctx, ctx.t("pledge-sign"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("pledges-own"), PATH)
        .block(Block::Words(vec![Part::content(pledge.title())]))
        .block(Block::Words(vec![Part::content(pledge.text("about"))]))
        .link(ctx.t("record-public"), &pledge.path());
    let own = organisation::within(ctx, &SIGN_PLEDGES)?.into_iter().map(option).collect();
    let months = pledge.int("months").unwrap_or_default();
    let mut form = FormBlock::new(format!("{PATH}/sign/{}", pledge.reference), ctx.t("pledge-sign-send"))
        .field(Field::new("organisation", ctx.t("col-organisation"), Input::Select(own)))
        .field(Field::new("reason", ctx.t("pledge-reason"), Input::Lines).hint(ctx.t("pledge-reason-hint")))
        .field(Field::new("agree", ctx.language.text("pledge-agree", &[("n", months.into())]), Input::Check));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.words(ctx.t("pledge-public")).form(form))
}

/// `POST /work/pledges/sign/{ref}`
pub async fn sign_send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&SIGN_PLEDGES, sent.text("organisation"))?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let pledge = find(&plan, &TABLE, &reference)?;
    let organisation = find_in(&plan, "organisations", sent.text("organisation"))?;
    let mut faults = texts(&ctx, &sent, &["reason"]);
    if !sent.has("reason") {
        faults.push(("reason".to_owned(), ctx.t("pledge-reason-missing")));
    }
    if sent.text("agree") != "yes" {
        faults.push(("agree".to_owned(), ctx.t("pledge-agree-missing")));
    }
    let all = plan.referring(&pledge.reference, SIGNATURES.name, "pledge");
    if all.iter().any(|one| one.text("organisation") == organisation.reference) {
        faults.push(("organisation".to_owned(), ctx.t("pledge-twice")));
    }
    if !faults.is_empty() {
        return sign_page(&ctx, pledge, Some((&sent, faults)))?.show(&ctx);
    }
    // Whoever withdrew and signs again has not begun anew: what was told, and when the next is due, stay.
    let before = plan
        .with_ended(SIGNATURES.name)
        .iter()
        .find(|one| one.text("pledge") == pledge.reference && one.text("organisation") == organisation.reference);
    if let Some(before) = before {
        let back = |one: &Record| Change { before: Some(one.clone()), after: Record { ended: None, ..one.clone() } };
        let mut signed = back(before);
        signed.after.set("reason", sent.text("reason"));
        let told = told(&plan, before).into_iter().map(back);
        let changes = std::iter::once(signed).chain(told).collect();
        record::save(&mut tx, &ctx.app.clock, &who, changes).await?;
        tx.commit().await?;
        return Ok(ctx.to(&format!("{PATH}/{}?done=signed", before.reference)));
    }
    let values = [
        ("pledge", pledge.reference.as_str()),
        ("organisation", &organisation.reference),
        ("signed_as", organisation.title()),
        ("day", &ctx.app.today()?.to_string()),
        ("reason", sent.text("reason")),
    ];
    let signature = add(&ctx, &mut tx, &plan, &who, (&SIGNATURES, &values)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{signature}?done=signed")))
}

fn find<'a>(plan: &'a Snapshot, table: &table::Table, reference: &str) -> Result<&'a Record> {
    find_in(plan, table.name, reference)
}

fn find_in<'a>(plan: &'a Snapshot, table: &str, reference: &str) -> Result<&'a Record> {
    let found = plan.get(reference).filter(|one| one.table.name == table && one.ended.is_none());
    found.ok_or_else(|| Error::not_found(format!("{table}/{reference}")))
}

/// A signature of an organisation for which whoever is signed in may sign, and themselves.
pub(super) fn own<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, Who)> {
    let signature = find(plan, &SIGNATURES, reference)?;
    Ok((signature, ctx.actor()?.must(&SIGN_PLEDGES, signature.text("organisation"))?))
}

/// Writes a new record with those texts that say something; answers its reference.
pub(super) async fn add(
    ctx: &Ctx,
    tx: &mut Tx,
    plan: &Snapshot,
    who: &Who,
    (table, texts): (&'static table::Table, &[(&str, &str)]),
) -> Result<String> {
    let mut after = Record::new(table, propose(plan, table), texts);
    for (name, text) in texts {
        let number = table.column(name).filter(|column| column.kind == table::Kind::Int);
        if let Some(number) = number.and_then(|_| typed::whole_number(text)) {
            after.values.insert((*name).to_owned(), Value::from(number));
        }
    }
    let reference = after.reference.clone();
    record::save(tx, &ctx.app.clock, who, vec![Change { before: None, after }]).await?;
    Ok(reference)
}

/// What is wrong with texts that everybody will read: too long, or somebody's own.
pub(super) fn texts(ctx: &Ctx, sent: &Form, names: &[&str]) -> Faults {
    let mut faults = Faults::new();
    for name in names {
        let text = sent.text(name);
        if text.chars().count() > LONGEST {
            faults.push(((*name).to_owned(), ctx.language.text("question-answer-long", &[("n", LONGEST.into())])));
        } else if personal(text) {
            faults.push(((*name).to_owned(), ctx.t("words-text-personal")));
        }
    }
    faults
}

/// `GET /work/pledges/{ref}`: one signature.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (signature, _) = own(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, &ctx.snapshot, signature, None)?.show(&ctx)
}

pub(super) fn page(ctx: &Ctx, plan: &Snapshot, signature: &Record, again: Again<'_>) -> Result<Desk> {
    let (path, today) = (format!("{PATH}/{}", signature.reference), ctx.app.today()?);
    let mut desk =
        Desk::of_content(ctx, signature.title()).under(ctx.t("work-title"), "/work").under(ctx.t("pledges-own"), PATH);
    if let Some(done) = ["signed", "offered", "ended", "told"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("pledge-done-{done}")));
    }
    let due = super::due(plan, signature, today).map(|day| date_in_words(ctx.language, &day.to_string()));
    let pledge = plan.referred(signature, "pledge").map_or("", Record::title);
    desk = desk
        .block(Block::Facts(vec![
            (ctx.t("kind-pledge"), vec![Part::content(pledge)]),
            (ctx.t("report-state"), vec![Part::words(standing(plan, signature, today).in_words(ctx).1)]),
            (ctx.t("pledge-due"), vec![Part::words(due.unwrap_or_default())]),
        ]))
        .link(ctx.t("record-public"), &signature.path());
    let (mut told, mut offered) = (super::report::form(ctx, &path), offer_form(ctx, &path));
    if let Some((sent, faults)) = again {
        let is_report = sent.holds("state");
        (told, offered) =
            if is_report { (told.again(sent, &faults), offered) } else { (told, offered.again(sent, &faults)) };
        desk = desk.faults(faults);
    }
    let row = |offer: &Record| {
        let end =
            FormBlock::new(format!("{path}/offers/{}/end", offer.reference), ctx.t("offer-end")).about(offer.title());
        let href = ctx.href(&offer.path());
        vec![Cell::Link(Part::content(offer.title()), href), Cell::Button(end)]
    };
    let rows = offers(plan, &signature.reference).into_iter().map(row).collect();
    let headings = ["kind-offer", "offer-end"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("pledge-offers"), headings, rows, empty: ctx.t("pledge-offers-none") };
    let withdraw = FormBlock::new(format!("{path}/withdraw"), ctx.t("pledge-withdraw")).quiet();
    Ok(desk
        .heading(ctx.t("pledge-tell"))
        .words(ctx.t("pledge-tell-intro"))
        .form(told)
        .heading(ctx.t("pledge-offer"))
        .words(ctx.t("pledge-offer-intro"))
        .form(offered)
        .table(table)
        .heading(ctx.t("pledge-withdraw"))
        .words(ctx.t("pledge-withdraw-words"))
        .form(withdraw))
}

fn offer_form(ctx: &Ctx, path: &str) -> FormBlock {
    let nothing = (String::new(), ctx.t("record-nothing"));
    let kinds = OFFERS.map(|kind| (kind.to_owned(), ctx.t(&choice_key(kind))));
    let kinds = std::iter::once(nothing).chain(kinds).collect();
    let date = |name: &str| Field::new(name, ctx.t(&format!("offer-{name}")), Input::Line("date", "off"));
    FormBlock::new(format!("{path}/offers"), ctx.t("offer-add"))
        .quiet()
        .field(Field::line("title", ctx.t("offer-what")))
        .field(Field::new("kind", ctx.t("offer-kind"), Input::Select(kinds)))
        .field(Field::new("about", ctx.t("offer-about"), Input::Lines))
        .field(Field::line("for_whom", ctx.t("col-for_whom")).hint(ctx.t("offer-for-whom-hint")))
        .field(Field::new("take_up", ctx.t("col-take_up"), Input::Lines).hint(ctx.t("offer-take-up-hint")))
        .field(Field::new("places", ctx.t("col-places"), Input::Number))
        .field(date("first_day"))
        .field(date("last_day"))
}

/// `POST /work/pledges/{ref}/offers`
pub async fn offer(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (signature, who) = own(&ctx, &plan, &reference)?;
    let names = ["title", "about", "for_whom", "take_up"];
    let mut faults = texts(&ctx, &sent, &names);
    faults.extend(
        names
            .iter()
            .filter(|name| sent.text(name).is_empty())
            .map(|name| ((*name).to_owned(), ctx.t(&format!("offer-{name}-missing")))),
    );
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if !OFFERS.contains(&sent.text("kind")) {
        fault("kind", "offer-kind-missing");
    }
    if sent.has("places") && typed::whole_number(sent.text("places")).is_none_or(|places| places < 1) {
        fault("places", "offer-places-fault");
    }
    let days = ["first_day", "last_day"].map(|name| (name, typed::day(sent.text(name))));
    for (name, _) in days.iter().filter(|(name, day)| sent.has(name) && day.is_none()) {
        fault(name, "survey-day-fault");
    }
    if let [(_, Some(first)), (_, Some(last))] = days
        && last < first
    {
        fault("last_day", "offer-days-fault");
    }
    if let [_, (_, Some(last))] = days
        && last < ctx.app.today()?
    {
        fault("last_day", "offer-past-fault");
    }
    if !faults.is_empty() {
        return page(&ctx, &plan, signature, Some((&sent, faults)))?.show(&ctx);
    }
    let [first, last] = days.map(|(_, day)| day.map(|day| day.to_string()).unwrap_or_default());
    let mut values = vec![("signature", reference.as_str()), ("first_day", &first), ("last_day", &last)];
    values.extend(["title", "kind", "about", "for_whom", "take_up", "places"].map(|name| (name, sent.text(name))));
    add(&ctx, &mut tx, &plan, &who, (&OFFERED, &values)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done=offered")))
}

/// The record, ended today.
fn ended(ctx: &Ctx, record: &Record) -> Result<Change> {
    let after = Record { ended: Some(ctx.app.today()?.to_string()), ..record.clone() };
    Ok(Change { before: Some(record.clone()), after })
}

/// `POST /work/pledges/{ref}/offers/{offer}/end`
pub async fn end(ctx: Ctx, Path((reference, offer)): Path<(String, String)>) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (signature, who) = own(&ctx, &plan, &reference)?;
    let offer = find(&plan, &OFFERED, &offer)?;
    if offer.text("signature") != signature.reference {
        return Err(Error::not_found(format!("offers/{}", offer.reference)));
    }
    record::save(&mut tx, &ctx.app.clock, &who, vec![ended(&ctx, offer)?]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done=ended")))
}

/// `POST /work/pledges/{ref}/withdraw`: with its offers and reports. What was told stays on the page of the signature.
pub async fn withdraw(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (signature, who) = own(&ctx, &plan, &reference)?;
    if sent.text("sure") != "yes" {
        let form = FormBlock::new(format!("{PATH}/{reference}/withdraw"), ctx.t("pledge-withdraw")).dangerous();
        return Desk::new(&ctx, ctx.t("pledge-withdraw"))
            .under(ctx.t("work-title"), "/work")
            .under(ctx.t("pledges-own"), PATH)
            .under_content(signature.title(), &format!("{PATH}/{reference}"))
            .words(ctx.t("pledge-withdraw-words"))
            .form(form.field(Field::hidden("sure", "yes")))
            .show(&ctx);
    }
    let all = offers(&plan, &reference).into_iter().chain(told(&plan, signature)).chain([signature]);
    let changes = all.map(|record| ended(&ctx, record)).collect::<Result<Vec<Change>>>()?;
    record::save(&mut tx, &ctx.app.clock, &who, changes).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=withdrawn")))
}
