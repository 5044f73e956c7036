//! One referral, for those who may see it: where it stands, what can be done, what it says, who agreed, and everything that was done.
//! That it was read is in the audit.

use super::act::{self, ACTS, To};
use super::store::{self, Reader, Wanted};
use super::{Entry, PATH, Referral};
use crate::access::Reach;
use crate::agreement::{self, Agreement};
use crate::content::{self, PARTS, Part, form};
use crate::state::{SIDES, Side, State};
use crate::{access, door, file, help_line, person, review};
use axum::extract::Path;
use axum::response::Response;
use jiff::Timestamp;
use people::help::danger;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::page::desk::{Block, Cell, Desk, Faults, FormBlock, Table};
use platform::page::{Part as Text, choice_key, date_in_words};
use platform::record::Record;
use platform::sealed::Words;
use platform::{Error, Result, typed};
use serde_json::json;

/// How many other referrals of perhaps the same person are named.
const OTHERS: i64 = 10;

/// A referral with everything that belongs to it, as whoever is signed in may see it.
pub struct Whole {
    /// The referral.
    pub referral: Referral,
    /// What it says.
    pub words: Words,
    /// Everything that was done.
    pub entries: Vec<Entry>,
    /// Who agreed to what.
    pub agreements: Vec<Agreement>,
    /// Who is or was named on it.
    pub readers: Vec<Reader>,
    /// On which sides whoever is signed in stands.
    pub sides: Vec<Side>,
}

impl Whole {
    /// Finds it, for whoever is signed in.
    ///
    /// # Errors
    /// [`Error::NotFound`], where there is none that they may see.
    pub async fn find(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Whole> {
        let (keyring, reach) = (&ctx.app.keyring, Reach::of(ctx)?);
        let Some((referral, sealed)) = store::one(tx, &reach, id).await? else {
            return Err(Error::not_found(format!("work/referrals/{id}")));
        };
        let readers = store::named(tx, id).await?;
        let own = readers.iter().filter(|one| one.account == reach.account && one.ended_at.is_none());
        let named: Vec<Side> = own.map(|one| one.side).collect();
        Ok(Whole {
            words: store::words(tx, keyring, id, sealed.as_deref()).await?,
            entries: store::entries(tx, keyring, id).await?,
            agreements: agreement::of(tx, keyring, id).await?,
            sides: reach.sides(&referral, &named),
            readers,
            referral,
        })
    }

    /// The same for somebody who looks into it with a reason, and can do nothing with it: whether they may, the caller has asked.
    pub async fn looked_into(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Whole> {
        let keyring = &ctx.app.keyring;
        let referral = store::fact(tx, id).await?.ok_or_else(|| Error::not_found(format!("referrals/{id}")))?;
        Ok(Whole {
            words: store::words_of(tx, keyring, id).await?,
            entries: store::entries(tx, keyring, id).await?,
            agreements: agreement::of(tx, keyring, id).await?,
            readers: store::named(tx, id).await?,
            sides: Vec::new(),
            referral,
        })
    }

    /// The same for a service where nobody has an account, and which has shown its code.
    pub async fn at_door(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Whole> {
        Ok(Whole { sides: vec![Side::Receiver], ..Whole::looked_into(ctx, tx, id).await? })
    }

    /// The organisation for which whoever is signed in looks at it.
    pub fn organisation(&self) -> &str {
        let sender = self.referral.from.as_deref().filter(|_| self.sides.first() == Some(&Side::Sender));
        sender.unwrap_or(&self.referral.to)
    }
}

/// `GET /work/referrals/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let whole = Whole::find(&ctx, &mut tx, &id).await?;
    let desk = page(&ctx, &mut tx, &whole, None).await?;
    act::was_read(&ctx, &mut tx, &whole).await?;
    tx.commit().await?;
    desk.show(&ctx)
}

/// What was sent for which act, and what is wrong with it.
pub type Again<'a> = Option<(&'a str, &'a Form, Faults)>;

/// The page, perhaps with what was sent and could not be done.
pub async fn page(ctx: &Ctx, tx: &mut Tx, whole: &Whole, again: Again<'_>) -> Result<Desk> {
    let referral = &whole.referral;
    let mut desk = Desk::new(ctx, ctx.language.text("referral-title", &[("words", referral.number.as_str().into())]))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), PATH);
    if let Some(act) = ACTS.iter().find(|act| **act == ctx.parameter("done")) {
        desk = desk.done(ctx.t(&format!("referral-done-{act}")));
    }
    if let Some((_, _, faults)) = &again {
        desk = desk.faults(faults.clone());
    }
    desk = warnings(ctx, desk, whole)?;
    desk = standing(ctx, desk, whole)?;
    desk = beside(ctx, desk, whole);
    desk = safely(ctx, tx, desk, whole).await?;
    let to = To { path: format!("{}/", referral.path()), also: Vec::new(), acts: &ACTS };
    desk = act::forms(ctx, desk, whole, (true, again.as_ref()), &to)?;
    if let Some(next) =
        act::next_step(ctx, referral).filter(|_| !whole.sides.is_empty() && referral.state == State::Closed)
    {
        let follow = FormBlock::new(format!("{}/next-step", referral.path()), ctx.t("pathway-follow"));
        desk = desk.heading(ctx.t("pathway-next")).block(Block::Words(vec![Text::content(next.title())])).form(follow);
    }
    desk = said(ctx, tx, desk, whole, true).await?;
    desk = others(ctx, tx, desk, whole).await?;
    desk = act::forms(ctx, desk, whole, (false, again.as_ref()), &to)?;
    named(ctx, tx, desk, whole).await
}

/// That it is urgent, and that somebody may be in danger.
pub fn warnings(ctx: &Ctx, mut desk: Desk, whole: &Whole) -> Result<Desk> {
    if whole.referral.urgent && !whole.referral.state.is_over() {
        desk = desk.block(Block::Warning(ctx.t("referral-is-urgent")));
    }
    let later = whole.entries.iter().any(|entry| danger::may_be(&entry.words.all()));
    if later || content::may_be_danger(&whole.words) {
        desk = help_line::add(ctx, desk.block(Block::Warning(ctx.t("referral-may-be-danger"))), true)?;
    }
    Ok(desk)
}

/// How it gets to those who have no account here: a code for their service, and a sheet of paper.
fn beside(ctx: &Ctx, desk: Desk, whole: &Whole) -> Desk {
    let path = whole.referral.path();
    let desk = if door::pages::is_told(whole) {
        desk.heading(ctx.t("referral-door-code"))
            .words(ctx.t("referral-door-about"))
            .form(FormBlock::new(format!("{path}/door"), ctx.t("referral-door-make")))
    } else {
        desk
    };
    desk.link(ctx.t("referral-sheet"), &format!("{path}/sheet"))
}

/// `GET /work/referrals/{id}/sheet`: it on paper, with nothing to press. That it was taken is in the audit.
pub async fn sheet(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let whole = Whole::find(&ctx, &mut tx, &id).await?;
    let referral = &whole.referral;
    let desk = Desk::new(&ctx, ctx.language.text("referral-title", &[("words", referral.number.as_str().into())]))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("referral-sheet-back"), &referral.path())
        .words(ctx.t("referral-sheet-about"));
    let desk = standing(&ctx, desk, &whole)?;
    let desk = safely(&ctx, &mut tx, desk, &whole).await?;
    let desk = written(&ctx, desk, &whole)?;
    let desk = file::pages::add(&ctx, &mut tx, desk, (&referral.id, true)).await?;
    act::was_read(&ctx, &mut tx, &whole).await?;
    let who = access::who(ctx.actor()?, whole.organisation());
    let act = Act { act: "referral.sheet", kind: super::KIND, reference: &referral.id, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    desk.show(&ctx)
}

/// What one says and how it stands, for somebody who can do nothing with it.
pub async fn content_of(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let desk = standing(ctx, desk, whole)?;
    let desk = safely(ctx, tx, desk, whole).await?;
    let desk = said(ctx, tx, desk, whole, false).await?;
    named(ctx, tx, desk, whole).await
}

/// What it says, with its documents, who agreed, what was done, and what is looked at afterwards. The documents lead to their bytes where
/// whoever is signed in may open them.
pub async fn said(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole, leads: bool) -> Result<Desk> {
    let desk = written(ctx, desk, whole)?;
    let desk = file::pages::add(ctx, tx, desk, (&whole.referral.id, leads)).await?;
    let desk = history(ctx, tx, desk, whole).await?;
    reviewed(ctx, tx, desk, whole).await
}

/// What it says, and who agreed.
fn written(ctx: &Ctx, mut desk: Desk, whole: &Whole) -> Result<Desk> {
    if whole.words.0.is_empty() {
        desk = desk.words(ctx.t("referral-erased"));
    }
    for (part, _) in PARTS.iter().filter(|(part, _)| !matches!(part, Part::Services | Part::Agreement | Part::Contact))
    {
        if let Some((heading, facts)) = form::facts(ctx, *part, &whole.words) {
            desk = desk.heading(heading).block(facts);
        }
    }
    agreed(ctx, desk, whole)
}

/// What was or is to be looked at afterwards: that it was shared without agreement, and who looked into it.
async fn reviewed(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let mut rows = Vec::new();
    for one in review::of(tx, &ctx.app.keyring, &whole.referral.id).await? {
        let why = one.words.0.iter().filter(|(name, _)| matches!(name.as_str(), "why" | "without-why"));
        let found = match &one.reviewed {
            Some((_, at, finding)) => {
                format!("{}, {}", ctx.t(&format!("referral-finding-{finding}")), ctx.day(*at)?)
            }
            None => ctx.t("referral-review-open"),
        };
        rows.push(vec![
            Cell::words(ctx.t(&format!("referral-review-{}", one.what))),
            Cell::content(called(ctx, tx, &one.account).await?),
            Cell::words(moment(ctx, one.at)?),
            Cell::content(why.map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ")),
            Cell::words(found),
        ]);
    }
    if rows.is_empty() {
        return Ok(desk);
    }
    let headings = ["referral-what", "referral-who", "referral-when", "referral-glass-why", "referral-finding"];
    let headings = headings.map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("referral-reviews"), headings, rows, empty: String::new() };
    Ok(desk.heading(ctx.t("referral-reviews")).table(table))
}

/// Where it stands, and by when what comes next is due.
pub fn standing(ctx: &Ctx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let referral = &whole.referral;
    let today = ctx.app.today()?;
    let title = |reference: &str| vec![Text::content(ctx.snapshot.get(reference).map_or(reference, Record::title))];
    let mut facts = vec![
        (ctx.t("referral-state"), vec![Text::words(state(ctx, referral.state))]),
        (ctx.t("referral-service"), title(&referral.service)),
        (ctx.t("referral-to"), title(&referral.to)),
        (
            ctx.t("referral-from"),
            referral.from.as_deref().map_or_else(|| vec![Text::words(ctx.t("referral-from-person"))], title),
        ),
        (ctx.t("referral-sent-on"), vec![Text::words(ctx.day(referral.sent_at)?)]),
    ];
    if let Some(step) = referral.step.as_deref().and_then(|step| ctx.snapshot.get(step)) {
        let pathway = ctx.snapshot.referred(step, "pathway").map_or("", Record::title);
        facts.push((ctx.t("kind-pathway"), vec![Text::content(pathway), Text::content(step.title())]));
    }
    if let Some(due) = referral.due_on {
        let day = date_in_words(ctx.language, &due.to_string());
        let key = if referral.is_late(today) { "referral-due-late" } else { "referral-due" };
        let next = ctx.t(&format!("referral-next-{}", referral.state.name()));
        let words = ctx.language.text(key, &[("words", next.into()), ("day", day.into())]);
        facts.push((ctx.t("referral-next"), vec![Text::words(words)]));
    }
    Ok(desk.block(Block::Facts(facts)))
}

/// A state in words.
pub fn state(ctx: &Ctx, state: State) -> String {
    ctx.t(&format!("referral-is-{}", state.name()))
}

/// How whoever it is about is reached without harm, before anything else is done: as they say now, while something is to be done with
/// the referral; otherwise as it was sent, and nothing that they told since.
pub async fn safely(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let today = ctx.app.today()?;
    let holds = whole.agreements.iter().any(|one| !one.is_given() || one.holds(today));
    let open = whole.referral.state == State::Started || !whole.referral.state.is_over() && holds;
    let now = person::words(tx, &ctx.app.keyring, &whole.referral.person).await?;
    let words = if open && !now.0.is_empty() { now } else { whole.words.clone() };
    let fields = person::REACH.iter().filter_map(|name| content::FIELDS.iter().find(|field| field.name == *name));
    let said = fields.filter(|field| !words.text(field.name).is_empty());
    let facts: Vec<_> =
        said.map(|field| (form::label(ctx, field.name), form::said(ctx, field, words.text(field.name)))).collect();
    if facts.is_empty() {
        return Ok(desk);
    }
    Ok(desk.heading(ctx.t("referral-part-contact")).block(Block::Facts(facts)))
}

/// Who agreed to what, and by what right it is shared.
fn agreed(ctx: &Ctx, mut desk: Desk, whole: &Whole) -> Result<Desk> {
    let today = ctx.app.today()?;
    desk = desk.heading(ctx.t("referral-part-agreement"));
    for one in &whole.agreements {
        let key = match (&one.ended, one.is_given(), one.holds(today)) {
            (Some(_), ..) => "referral-agreement-ended",
            (None, false, _) => "referral-agreement-none",
            (None, true, true) => "referral-agreement-holds",
            (None, true, false) => "referral-agreement-over",
        };
        let day = one.ended.as_ref().map(|(at, _)| ctx.day(*at)).transpose()?.unwrap_or_default();
        let words = ctx.language.text(key, &[("day", day.into())]);
        let mut facts = vec![(ctx.t("referral-agreement-state"), vec![Text::words(words)])];
        for field in content::of(Part::Agreement).filter(|field| !one.words.text(field.name).is_empty()) {
            facts.push((form::label(ctx, field.name), form::said(ctx, field, one.words.text(field.name))));
        }
        facts.push((ctx.t("referral-basis"), vec![Text::words(ctx.t(&choice_key(&one.basis)))]));
        desk = desk.block(Block::Facts(facts));
    }
    Ok(desk)
}

/// The name of an account, for whoever may see the referral.
async fn called(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<String> {
    let found = account::get(tx, &ctx.app.keyring, id).await?.filter(|one| !one.name.is_empty());
    Ok(found.map_or_else(|| ctx.t("referral-somebody"), |one| one.name))
}

/// A moment as the clock on the wall says it.
pub fn moment(ctx: &Ctx, at: Timestamp) -> Result<String> {
    let time = at.to_zoned(ctx.app.site.zone()?).strftime("%H:%M").to_string();
    Ok(format!("{}, {time}", ctx.day(at)?))
}

/// Everything that was done, the newest last.
async fn history(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let mut rows = Vec::new();
    for entry in &whole.entries {
        let by = if entry.account.is_empty() {
            ctx.t(&format!("referral-by-{}", entry.side))
        } else {
            called(ctx, tx, &entry.account).await?
        };
        rows.push(vec![
            Cell::words(moment(ctx, entry.at)?),
            Cell::words(ctx.t(&format!("referral-did-{}", entry.act))),
            Cell::content(by),
            Cell::Facts(told(ctx, entry)),
        ]);
    }
    let headings = ["referral-when", "referral-what", "referral-who", "referral-said"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("referral-history"), headings, rows, empty: String::new() };
    Ok(desk.heading(ctx.t("referral-history")).table(table))
}

/// What an entry says, in words.
pub fn told(ctx: &Ctx, entry: &Entry) -> Vec<(String, Text)> {
    let fact = |(field, text): (&String, &String)| {
        let said = match field.as_str() {
            "reason" => Text::words(ctx.t(&format!("referral-reason-{text}"))),
            "outcome" => Text::words(ctx.t(&format!("referral-outcome-{text}"))),
            "shown" => return None,
            _ => Text::content(text.as_str()),
        };
        let label = if field == "note" { "referral-said".to_owned() } else { format!("referral-entry-{field}") };
        Some((ctx.t(&label), said))
    };
    entry.words.0.iter().filter(|(_, text)| !text.is_empty()).filter_map(fact).collect()
}

/// Who is named on it.
async fn named(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let mut rows = Vec::new();
    for reader in &whole.readers {
        let side = SIDES.iter().find(|(side, _)| *side == reader.side).map_or("", |(_, name)| *name);
        let until = reader.ended_at.map(|at| ctx.day(at)).transpose()?.unwrap_or_default();
        rows.push(vec![
            Cell::content(called(ctx, tx, &reader.account).await?),
            Cell::words(ctx.t(&format!("referral-by-{side}"))),
            Cell::words(ctx.day(reader.since)?),
            Cell::words(until),
        ]);
    }
    let headings = ["account-name", "referral-side", "role-from", "role-until"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("referral-named"), headings, rows, empty: ctx.t("referral-named-none") };
    Ok(desk.block(Block::Folded(table)))
}

/// Other referrals that whoever is signed in may see and that may be of the same person.
async fn others(ctx: &Ctx, tx: &mut Tx, desk: Desk, whole: &Whole) -> Result<Desk> {
    let reach = Reach::of(ctx)?;
    let mut found = store::list(tx, &reach, Wanted::Of(&whole.referral.person), OTHERS).await?;
    if let Some(born) = typed::day(whole.words.text("born")) {
        let both = format!("{}{born}", whole.words.text("name"));
        let value = store::index(&ctx.app.keyring, "person", &both);
        found.extend(store::list(tx, &reach, Wanted::Under(&value), OTHERS).await?);
    }
    let mut rows: Vec<(String, Vec<Cell>)> = Vec::new();
    for (other, _) in found {
        if other.id == whole.referral.id || rows.iter().any(|(id, _)| *id == other.id) {
            continue;
        }
        let service = ctx.snapshot.get(&other.service).map_or("", Record::title);
        let cells = vec![
            Cell::Link(Text::content(&other.number), ctx.href(&other.path())),
            Cell::content(service),
            Cell::words(state(ctx, other.state)),
        ];
        rows.push((other.id, cells));
    }
    if rows.is_empty() {
        return Ok(desk);
    }
    let headings = ["referral-number", "referral-service", "referral-state"].map(|key| ctx.t(key)).into();
    let rows = rows.into_iter().map(|(_, cells)| cells).collect();
    let table = Table { caption: ctx.t("referral-others"), headings, rows, empty: String::new() };
    Ok(desk.heading(ctx.t("referral-others")).table(table))
}
