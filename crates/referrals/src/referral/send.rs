//! Sending: everything that belongs to it in one transaction, so that a referral is there whole and once, or not at all.

use super::act;
use super::page::Whole;
use super::store::{self, new_number};
use super::{KIND, PATH, Referral};
use crate::access::{self, Reach};
use crate::content::{agreement as agreed, form, services, shared};
use crate::draft::pages::{FOLLOWS, PATHWAY};
use crate::pathway::step_at;
use crate::state::{Side, State};
use crate::{agreement, draft, due, person, review, service, team};
use axum::extract::Path;
use axum::response::Response;
use people::letter;
use platform::audit::{self, Act, Who};
use platform::db::{Rows, Tx};
use platform::http::Ctx;
use platform::identity::account::Account;
use platform::outbox::{REFERRAL_CAME, REFERRAL_URGENT};
use platform::page::desk::{Block, Cell, Desk, Table};
use platform::page::{Part, Slip};
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::{Error, Result, i18n, random, typed};
use serde_json::json;

/// Where whoever sent a draft sees what became of it.
pub fn sent_path(draft: &str) -> String {
    format!("{PATH}/sent/{draft}")
}

/// What is sent, by whom.
pub struct Outgoing<'a> {
    /// Everything that was written, with the services that it goes to.
    pub words: &'a Words,
    /// What it was sent from, so that nothing is sent twice.
    pub draft: &'a str,
    /// The organisation that sends; nothing, where whoever it is about does.
    pub from: Option<&'a str>,
    /// The account that sends.
    pub account: &'a str,
    /// The one that is passed on.
    pub origin: Option<&'a Referral>,
}

/// Sends a draft to each of its services, for an organisation of whoever is signed in.
///
/// # Errors
/// [`Error::Stale`], when it was sent or written in meanwhile: nothing is sent twice. [`Error::Invalid`], when nobody is there to
/// receive it.
pub async fn send(ctx: &Ctx, tx: &mut Tx, row: &Row, from: &str) -> Result<()> {
    let reach = Reach::of(ctx)?;
    if !reach.works_for.iter().any(|own| own == from) {
        return Err(Error::not_found("referral"));
    }
    draft::take(tx, row).await?;
    let origin = match row.words.text(FOLLOWS) {
        "" => passed_on(ctx, tx, row.words.text(act::ORIGIN)).await?,
        // The step before is over, and stays as it is.
        before => Some(Whole::find(ctx, tx, before).await?.referral),
    };
    let outgoing = Outgoing {
        words: &row.words,
        draft: &row.id,
        from: Some(from),
        account: &reach.account,
        origin: origin.as_ref(),
    };
    deliver(ctx, tx, &outgoing, &access::who(ctx.actor()?, from)).await
}

/// Puts everything that belongs to it where it belongs, and tells those who receive it.
///
/// # Errors
/// [`Error::Invalid`], when nobody is there to receive it.
pub async fn deliver(ctx: &Ctx, tx: &mut Tx, outgoing: &Outgoing<'_>, who: &Who) -> Result<()> {
    let (keyring, now, mut rows) = (&ctx.app.keyring, ctx.app.clock.now(), Rows::default());
    let whom = match outgoing.origin {
        Some(origin) => origin.person.clone(),
        None => person::prepare(&mut rows, keyring, outgoing.words, now)?,
    };
    let mut sent = Vec::new();
    for reference in services(outgoing.words) {
        let service = ctx.record(&service::TABLE, reference)?;
        let receivers = team::receivers(tx, keyring, service, ctx.app.today()?).await?;
        if receivers.is_empty() {
            let name = service.title();
            return Err(Error::invalid(ctx.language.text("referral-fault-nobody", &[("words", name.into())])));
        }
        let referral = new(ctx, service, outgoing, &whom)?;
        prepare(ctx, &mut rows, &referral, outgoing, service)?;
        if outgoing.from.is_some() {
            store::name(&mut rows, &referral.id, &[outgoing.account.to_owned()], Side::Sender, now);
        }
        let accounts: Vec<String> = receivers.iter().map(|one| one.id.clone()).collect();
        store::name(&mut rows, &referral.id, &accounts, Side::Receiver, now);
        sent.push((referral, receivers));
    }
    rows.insert(tx).await?;
    for (referral, receivers) in &sent {
        tell(ctx, tx, referral, receivers).await?;
    }
    let without = outgoing.words.text("agreed-by") == agreement::NOBODY;
    let written = sent.iter().map(|(referral, _)| {
        let detail = json!({ "service": referral.service, "urgent": referral.urgent, "without": without });
        (who.clone(), Act { act: "referral.send", kind: KIND, reference: &referral.id, detail })
    });
    audit::append_all(tx, now, written.collect()).await
}

/// The referral that this one passes on, which is passed on now.
async fn passed_on(ctx: &Ctx, tx: &mut Tx, origin: &str) -> Result<Option<Referral>> {
    if origin.is_empty() {
        return Ok(None);
    }
    let whole = Whole::find(ctx, tx, origin).await?;
    let Some((side, to)) = act::may(whole.referral.state, "pass-on", &whole.sides) else { return Err(Error::Stale) };
    act::done(ctx, tx, &whole.referral, (side, "pass-on", to), &Words::default()).await?;
    Ok(Some(whole.referral))
}

fn new(ctx: &Ctx, service: &Record, outgoing: &Outgoing<'_>, whom: &str) -> Result<Referral> {
    let (today, now, urgent) = (ctx.app.today()?, ctx.app.clock.now(), outgoing.words.text("urgent") == "yes");
    Ok(Referral {
        id: random::id()?,
        number: new_number()?,
        version: 1,
        state: State::Sent,
        urgent,
        service: service.reference.clone(),
        from: outgoing.from.map(str::to_owned),
        to: service.text("organisation").to_owned(),
        person: whom.to_owned(),
        origin: outgoing.origin.map(|one| one.id.clone()),
        step: step_at(&ctx.snapshot, outgoing.words.text(PATHWAY), &service.reference).map(|one| one.reference.clone()),
        sent_by: outgoing.account.to_owned(),
        sent_at: now,
        changed_at: now,
        due_on: due::by(State::Sent, today, today, urgent, service::promise(service)),
        told: 0,
    })
}

/// Puts a referral among the rows to be inserted, with what is shared, who agreed to that, and by what it is found.
fn prepare(ctx: &Ctx, rows: &mut Rows, referral: &Referral, outgoing: &Outgoing<'_>, service: &Record) -> Result<()> {
    let (keyring, words) = (&ctx.app.keyring, shared(outgoing.words));
    let key = store::prepare(rows, keyring, referral, outgoing.draft, &words)?;
    let agreed = agreed(outgoing.words);
    agreement::prepare(rows, (&referral.id, &key), service.text("basis"), &agreed)?;
    if outgoing.words.text("agreed-by") == agreement::NOBODY {
        let own = (referral.from.as_deref().unwrap_or_default(), referral.sent_by.as_str(), referral.sent_at);
        review::prepare(rows, (&referral.id, &key), review::WITHOUT, own, &agreed)?;
    }
    let born = typed::day(words.text("born")).map(|day| day.to_string()).unwrap_or_default();
    let both = if born.is_empty() { String::new() } else { format!("{}{born}", words.text("name")) };
    let found_by = [
        ("number", referral.number.as_str()),
        ("name", words.text("name")),
        ("person", both.as_str()),
        ("telephone", words.text("telephone")),
        ("email", words.text("email")),
    ];
    store::find_by(rows, keyring, &referral.id, &found_by);
    Ok(())
}

/// Writes to those who receive it that something came, and nothing of what it says.
async fn tell(ctx: &Ctx, tx: &mut Tx, referral: &Referral, receivers: &[Account]) -> Result<()> {
    let template = if referral.urgent { &REFERRAL_URGENT } else { &REFERRAL_CAME };
    for account in receivers {
        let words = [("reference", referral.number.as_str())];
        letter::write(tx, &ctx.app.job_context(), template, account, &referral.path(), &words).await?;
    }
    Ok(())
}

/// `GET /work/referrals/sent/{draft}`: the receipt, and what is handed to whoever it is about.
pub async fn receipt(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let sent = store::of_draft(&mut tx, &ctx.actor()?.account, &id).await?;
    let Some(first) = sent.first() else { return Err(Error::not_found(format!("work/referrals/sent/{id}"))) };
    let row = |referral: &Referral| {
        let service = ctx.snapshot.get(&referral.service).map_or("", Record::title);
        let organisation = ctx.snapshot.get(&referral.to).map_or("", Record::title);
        let due = referral.due_on.map(|due| platform::page::date_in_words(ctx.language, &due.to_string()));
        vec![
            Cell::Link(Part::content(&referral.number), ctx.href(&referral.path())),
            Cell::content(service),
            Cell::content(organisation),
            Cell::words(due.unwrap_or_default()),
        ]
    };
    let headings = ["referral-number", "referral-service", "referral-to", "referral-received-by"].map(|key| ctx.t(key));
    let table = Table {
        caption: ctx.t("referral-sent"),
        headings: headings.into(),
        rows: sent.iter().map(row).collect(),
        empty: String::new(),
    };
    let mut desk = Desk::new(&ctx, ctx.t("referral-sent"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), PATH)
        .done(ctx.t("referral-done-sent"))
        .table(table)
        .words(ctx.t("referral-sent-about"));
    let whom = person::words(&mut tx, &ctx.app.keyring, &first.person).await?;
    if !whom.text(person::CODE).is_empty() {
        desk = desk.heading(ctx.t("referral-hand-over")).words(ctx.t("referral-hand-over-about"));
        if !whom.text("safe-not").is_empty() {
            let (label, said) = (form::label(&ctx, "safe-not"), vec![Part::content(whom.text("safe-not"))]);
            desk = desk.block(Block::Facts(vec![(label, said)]));
        }
        desk = desk.block(Block::Slip(slip(&ctx, whom.text("language"), whom.text(person::CODE))));
    }
    desk.show(&ctx)
}

/// The slip that is handed to whoever it is about, in their language where the shell has that.
pub fn slip(ctx: &Ctx, language: &str, code: &str) -> Slip {
    let own = i18n::languages().iter().find(|one| one.tag.split('-').next() == Some(language));
    let language = own.unwrap_or(ctx.language);
    Slip {
        language,
        address: [ctx.app.base_url.to_string(), format!("{}{}", language.prefix(), crate::own::PATH)],
        code: typed::grouped(code),
        words: vec![language.text("referral-slip", &[])],
    }
}
