//! Sending: everything that belongs to it in one transaction, so that a referral is there whole and once, or not at all.

use super::store::{self, new_number};
use super::whole::Whole;
use super::{KIND, PATH, Referral};
use super::{act, lookup, onward, reader};
use crate::access::{self, Reach};
use crate::content::{agreement as agreed, form, may_be_danger, services, shared};
use crate::draft::pages::{FOLLOWS, PATHWAY};
use crate::file::{self, Document, Of};
use crate::pathway::step_at;
use crate::state::{Side, State};
use crate::{agreement, door, draft, due, own, person, review, service, team};
use axum::extract::Path;
use axum::response::Response;
use jiff::SignedDuration;
use people::letter;
use platform::audit::{self, Act, Who};
use platform::db::{Rows, Tx};
use platform::http::Ctx;
use platform::identity::account::Account;
use platform::outbox::{REFERRAL_CAME, REFERRAL_DANGER, REFERRAL_URGENT, SOMETHING_WAITS};
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
    /// The documents that go along.
    pub files: &'a [(Document, Vec<u8>)],
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
    let files = file::of_draft(tx, &ctx.app.keyring, &row.id).await?;
    draft::take(tx, row).await?;
    // Whoever is written to first is waited for by everybody, then the referrals, then the audit.
    for before in [row.words.text(FOLLOWS), row.words.text(onward::ORIGIN)] {
        if let Some(before) = store::fact(tx, before).await? {
            person::lock(tx, &before.person).await?;
        }
    }
    let origin = match row.words.text(FOLLOWS) {
        "" => passed_on(ctx, tx, row.words.text(onward::ORIGIN)).await?,
        // The step before is over, and stays as it is.
        before => Some(Whole::find(ctx, tx, before).await?.referral),
    };
    let outgoing = Outgoing {
        words: &row.words,
        draft: &row.id,
        from: Some(from),
        account: &reach.account,
        origin: origin.as_ref(),
        files: &files,
    };
    deliver(ctx, tx, &outgoing, &access::who(ctx.actor()?, from)).await
}

/// Whether something waits for no rule about inboxes: what keeps somebody safe is never held up.
pub fn presses(words: &Words) -> bool {
    may_be_danger(words) || words.text("urgent") == "yes" || words.text("agreed-by") == agreement::NOBODY
}

/// Puts everything that belongs to it where it belongs, and tells those who receive it.
///
/// # Errors
/// [`Error::Invalid`], when nobody is there to receive it.
pub async fn deliver(ctx: &Ctx, tx: &mut Tx, outgoing: &Outgoing<'_>, who: &Who) -> Result<()> {
    let (keyring, now, mut rows) = (&ctx.app.keyring, ctx.app.clock.now(), Rows::default());
    let whom = match outgoing.origin {
        Some(origin) => {
            // Whoever sends it on has just asked how they are reached, unless they said otherwise themselves since it was begun.
            person::lock(tx, &origin.person).await?;
            let before = person::words(tx, keyring, &origin.person).await?;
            let now = if onward::reach_of(&before) == outgoing.words.text(onward::REACHED) {
                person::REACH.iter().fold(before, |all, field| all.with(field, outgoing.words.text(field)))
            } else {
                // What must not be done counts, whoever says it.
                let (own, told) = (before.text("safe-not").to_owned(), outgoing.words.text("safe-not"));
                let both = if own.contains(told) { own } else { format!("{own}; {told}") };
                before.with("safe-not", both.trim_start_matches("; "))
            };
            person::save(tx, keyring, &origin.person, &now).await?;
            own::notice::withdraw(tx, &origin.person).await?;
            origin.person.clone()
        }
        None => person::prepare(&mut rows, keyring, outgoing.words, now)?,
    };
    let mut sent = Vec::new();
    for reference in services(outgoing.words) {
        let service = ctx.record(&service::TABLE, reference)?;
        let receivers = team::receivers(tx, keyring, service, ctx.app.today()?).await?;
        // All but what presses goes where it is read.
        if let Some(silence) =
            team::silence(tx, service, &receivers, ctx.app.today()?).await?.filter(|_| !presses(outgoing.words))
        {
            let why = ctx.t(silence.key());
            let words = [("words", service.title().into()), ("why", why.into())];
            return Err(Error::invalid(ctx.language.text("referral-fault-silent", &words)));
        }
        // Where nobody has an account, a letter goes to their mailbox, and whoever sends it tells them a code.
        let door = receivers.is_empty() && outgoing.from.is_some();
        let door = door && door::mailbox(tx, keyring, &service.reference).await?.is_some();
        if receivers.is_empty() && !door {
            let name = service.title();
            return Err(Error::invalid(ctx.language.text("referral-fault-nobody", &[("words", name.into())])));
        }
        let referral = new(ctx, service, outgoing, &whom)?;
        prepare(ctx, &mut rows, &referral, outgoing, service)?;
        if outgoing.from.is_some() {
            reader::name(&mut rows, &referral.id, &[outgoing.account.to_owned()], Side::Sender, now);
        }
        let accounts: Vec<String> = receivers.iter().map(|one| one.id.clone()).collect();
        reader::name(&mut rows, &referral.id, &accounts, Side::Receiver, now);
        sent.push((referral, receivers));
    }
    rows.insert(tx).await?;
    let danger = may_be_danger(outgoing.words);
    for (referral, receivers) in &sent {
        tell(ctx, tx, referral, (receivers, danger)).await?;
    }
    let without = outgoing.words.text("agreed-by") == agreement::NOBODY;
    let written = sent.iter().map(|(referral, _)| {
        let detail = json!({ "service": referral.service, "urgent": referral.urgent, "without": without });
        (who.clone(), Act { act: "referral.send", kind: KIND, reference: &referral.id, detail })
    });
    audit::append_all(tx, now, written.collect()).await?;
    let from = outgoing.from.filter(|_| without).unwrap_or_default();
    let supervisors = if without { team::supervisors(tx, keyring, from, ctx.app.today()?).await? } else { Vec::new() };
    for supervisor in supervisors.iter().filter(|one| one.id != outgoing.account) {
        letter::write(tx, &ctx.app.job_context(), &SOMETHING_WAITS, supervisor, review::pages::OWN, &[]).await?;
    }
    Ok(())
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
    let (today, now) = (ctx.app.today()?, ctx.app.clock.now());
    // What may mean danger is read first and decided on soon, whatever was ticked.
    let urgent = outgoing.words.text("urgent") == "yes" || may_be_danger(outgoing.words);
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
        decide_by: due::by(State::Received, today, today, urgent, service::promise(service)),
        told: 0,
    })
}

/// Puts a referral among the rows to be inserted, with what is shared, who agreed to that, and by what it is found.
fn prepare(ctx: &Ctx, rows: &mut Rows, referral: &Referral, outgoing: &Outgoing<'_>, service: &Record) -> Result<()> {
    let (keyring, words) = (&ctx.app.keyring, shared(outgoing.words));
    let key = store::prepare(rows, keyring, referral, outgoing.draft, &words)?;
    for (document, bytes) in outgoing.files {
        let said = (document.title.as_str(), document.kind, bytes.as_slice());
        file::prepare(rows, (Of::Referral(&referral.id), &key), said, referral.sent_at)?;
    }
    let agreed = agreed(outgoing.words);
    agreement::prepare(rows, (&referral.id, &key), agreement::basis(service.text("basis"), &agreed), &agreed)?;
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
    lookup::find_by(rows, keyring, &referral.id, &found_by);
    Ok(())
}

/// Writes to those who receive it that something came, and nothing of what it says.
async fn tell(ctx: &Ctx, tx: &mut Tx, referral: &Referral, (receivers, danger): (&[Account], bool)) -> Result<()> {
    let template = match (danger, referral.urgent) {
        (true, _) => &REFERRAL_DANGER,
        (false, true) => &REFERRAL_URGENT,
        (false, false) => &REFERRAL_CAME,
    };
    if receivers.is_empty() {
        return door::tell(tx, &ctx.app.job_context(), referral).await;
    }
    for account in receivers {
        let words = [("reference", referral.number.as_str())];
        letter::write(tx, &ctx.app.job_context(), template, account, &referral.path(), &words).await?;
    }
    Ok(())
}

/// `GET /work/referrals/sent/{draft}`: the receipt, and what is handed to whoever it is about.
pub async fn receipt(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let reach = Reach::of(&ctx)?;
    let mut sent = Vec::new();
    for one in store::of_draft(&mut tx, &reach.account, &id).await? {
        sent.extend(store::one(&mut tx, &reach, &one.id).await?.map(|(referral, _)| referral));
    }
    let Some(first) = sent.first() else { return Err(Error::not_found(format!("work/referrals/sent/{id}"))) };
    let row = |referral: &Referral| {
        let service = ctx.snapshot.get(&referral.service).map_or("", Record::title);
        let organisation = ctx.snapshot.get(&referral.to).map_or("", Record::title);
        let due = referral.due_on.filter(|_| referral.state == State::Sent);
        let due = due.map(|due| platform::page::date_in_words(ctx.language, &due.to_string()));
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
    for one in &sent {
        desk = door::pages::to_tell(&ctx, &mut tx, desk, one).await?;
    }
    desk = handed_over(&ctx, &mut tx, desk, (first, &id)).await?;
    tx.commit().await?;
    desk.show(&ctx)
}

/// For how long whoever sent something sees the code for whoever it is about.
const CODE_FOR: SignedDuration = SignedDuration::from_hours(1);

/// The code that is handed over: for an hour after sending, never for one that came of another, whose person has a code already; and
/// where nobody agreed, only once it is said that they can have it safely. That it was shown is in the audit.
async fn handed_over(ctx: &Ctx, tx: &mut Tx, desk: Desk, (first, draft): (&Referral, &str)) -> Result<Desk> {
    let desk = desk.heading(ctx.t("referral-hand-over"));
    let now = ctx.app.clock.now();
    if first.origin.is_some() || now.duration_since(first.sent_at) > CODE_FOR {
        return Ok(desk.words(ctx.t("referral-code-once")));
    }
    let given = agreement::of(tx, &ctx.app.keyring, &first.id).await?;
    let private = !store::words_of(tx, &ctx.app.keyring, &first.id).await?.text("private").is_empty();
    let is_unsafe = private || !given.iter().any(agreement::Agreement::is_given);
    if is_unsafe && ctx.parameter("code") != "yes" {
        let path = format!("{}?code=yes", sent_path(draft));
        let asked = given.iter().all(agreement::Agreement::is_given);
        let why = if asked { "referral-code-private" } else { "referral-code-unsafe" };
        return Ok(desk.words(ctx.t(why)).link(ctx.t("referral-code-show"), &path));
    }
    let whom = person::words(tx, &ctx.app.keyring, &first.person).await?;
    let mut desk = desk.words(ctx.t("referral-hand-over-about"));
    if !whom.text("safe-not").is_empty() {
        let (label, said) = (form::label(ctx, "safe-not"), vec![Part::content(whom.text("safe-not"))]);
        desk = desk.block(Block::Facts(vec![(label, said)]));
    }
    let who = access::who(ctx.actor()?, first.from.as_deref().unwrap_or_default());
    let act = Act { act: "referral.code", kind: KIND, reference: &first.id, detail: json!({}) };
    audit::append(tx, now, &who, act).await?;
    Ok(desk.block(Block::Slip(slip(ctx, whom.text("language"), whom.text(person::CODE)))))
}

/// The slip that is handed to whoever it is about, in their language where the shell has that.
pub fn slip(ctx: &Ctx, language: &str, code: &str) -> Slip {
    let language = i18n::of_code(language).unwrap_or(ctx.language);
    Slip {
        language,
        address: [ctx.app.base_url.to_string(), format!("{}{}", language.prefix(), crate::own::PATH)],
        code: typed::grouped(code),
        words: vec![language.text("referral-slip", &[])],
    }
}
