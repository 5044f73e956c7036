//! What is done with a referral: the moves of the table, and what moves nothing, such as a message or a correction.

use super::onward::{next_step, pass_on};
use super::page::page;
use super::store::{self, New, Now};
use super::whole::Whole;
use super::{KIND, Referral};
use crate::agreement::Agreement;
use crate::state::{self, MOVES, OUTCOMES, REASONS, Side, State, is_outcome};
use crate::{access, agreement, door, due, own, service, team};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use people::help::danger;
use people::letter;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::outbox::{REFERRAL_DANGER, REFERRAL_NEWS, Template};
use platform::page::Part as Text;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::sealed::Words;
use platform::{Error, Result, typed};
use serde_json::json;

/// Everything that can be done with one once it is sent: the moves, and the others.
pub const ACTS: [&str; 11] = [
    "receive",
    "accept",
    "decline",
    "pass-on",
    "start",
    "close",
    "go-on",
    "say",
    "correct",
    "withdraw",
    "end-agreement",
];

/// The longest of what is said, in characters.
const LONGEST: usize = 4_000;

/// Whether whoever it is about goes on to the next step.
const GOES_ON: &str = "close-goes-on";

/// The sides that may do what moves nothing, and whether it is done to what is over as well.
const OTHERS: [(&str, &[Side], bool); 5] = [
    ("say", &[Side::Sender, Side::Receiver, Side::Person], false),
    ("correct", &[Side::Sender, Side::Receiver], true),
    // What is under way goes on; nothing is shared with anybody new.
    ("end-agreement", &[Side::Sender, Side::Receiver, Side::Person], false),
    // Help takes longer than was promised: what came of it is due anew.
    ("go-on", &[Side::Receiver], false),
    // What whoever it is about says of what came of it.
    ("tell", &[Side::Person], true),
];

/// For which of their sides somebody may do this now, and in which state it is then.
pub fn may(state: State, act: &str, sides: &[Side]) -> Option<(Side, State)> {
    let moves = sides.iter().find_map(|side| Some((*side, state::next(state, act, *side)?)));
    // What people say of what came of it, they say once it is over; and only what has begun goes on.
    if act == "tell" && !state.is_over() || act == "go-on" && state != State::Started {
        return None;
    }
    moves.or_else(|| {
        let (_, by, over) = OTHERS.iter().find(|(name, ..)| *name == act)?;
        let side = sides.iter().find(|side| by.contains(side))?;
        (*over || !state.is_over()).then_some((*side, state))
    })
}

/// Where the forms of a page lead: the path before the act, what travels along, and which acts are offered.
pub struct To {
    /// The path, with the act behind it where it ends in a slash.
    pub path: String,
    /// Hidden fields.
    pub also: Vec<(&'static str, String)>,
    /// The acts.
    pub acts: &'static [&'static str],
}

/// Adds a form for everything that whoever is signed in can do now: what brings it further, or the rest.
pub fn forms(
    ctx: &Ctx,
    mut desk: Desk,
    whole: &Whole,
    (further, again): (bool, Option<&(&str, &Form, Faults)>),
    to: &To,
) -> Result<Desk> {
    let state = whole.referral.state;
    let can = |act: &&str| may(state, act, &whole.sides).is_some() && moves_on(act) == further;
    let can: Vec<&str> = to.acts.iter().copied().filter(can).collect();
    // What was written for what cannot be done any more is not lost.
    if let Some((tried, sent, _)) = again.filter(|(tried, ..)| further && may(state, tried, &whole.sides).is_none()) {
        let own = format!("{tried}-");
        for (_, text) in sent.fields().iter().filter(|(name, text)| name.starts_with(&own) && !text.trim().is_empty()) {
            desk = desk.block(Block::Words(vec![Text::content(text.as_str())]));
        }
    }
    for act in can {
        if act == "end-agreement" && !whole.agreements.iter().any(|one| one.is_given() && one.ended.is_none()) {
            continue;
        }
        let mut block = form(ctx, whole, act, to);
        if let Some((tried, sent, faults)) = again
            && *tried == act
        {
            block = block.again(sent, faults);
        }
        desk = desk.heading(ctx.t(&format!("referral-act-{act}"))).words(ctx.t(&format!("referral-act-{act}-about")));
        desk = desk.form(block);
    }
    Ok(desk)
}

fn form(ctx: &Ctx, whole: &Whole, act: &str, to: &To) -> FormBlock {
    let own = to.path.ends_with('/');
    let path = if own { format!("{}{act}", to.path) } else { to.path.clone() };
    let block = FormBlock::new(path, ctx.t(&format!("referral-act-{act}")))
        .field(Field::hidden("version", whole.referral.version.to_string()));
    let block = if own { block } else { block.field(Field::hidden("act", act)) };
    let block = to.also.iter().fold(block, |block, (name, value)| block.field(Field::hidden(name, value)));
    // What is usually next is the button that stands out.
    let block = if matches!(act, "receive" | "accept" | "start" | "close") { block } else { block.quiet() };
    let lines = |name: &str| {
        let field = Field::new(&field(act, name), ctx.t(&format!("referral-entry-{name}")), Input::Lines);
        // What only the other organisation reads says so.
        let alone = whole.referral.from.is_none();
        let between = name == "note"
            && !(alone && act == "say")
            && matches!(act, "say" | "correct" | "withdraw" | "end-agreement");
        let hint =
            if between { "referral-entry-between-hint".to_owned() } else { format!("referral-entry-{name}-hint") };
        field.hint(ctx.t(&hint))
    };
    let choose = |name: &str, all: Vec<&str>| {
        let words = |one: &&str| ((*one).to_owned(), ctx.t(&format!("referral-{name}-{one}")));
        let nothing = (String::new(), ctx.t("record-nothing"));
        let all = std::iter::once(nothing).chain(all.iter().map(words)).collect();
        Field::new(&field(act, name), ctx.t(&format!("referral-entry-{name}")), Input::Select(all))
    };
    let state = whole.referral.state;
    let outcomes = || OUTCOMES.into_iter().filter(|one| is_outcome(state, one) || state == State::Closed).collect();
    match act {
        "accept" | "start" | "go-on" => block.field(lines("note")),
        "decline" => block.field(choose("reason", REASONS.into())).field(lines("note")).field(lines("offered")),
        "close" => {
            let block = block.field(choose("outcome", outcomes())).field(lines("note")).field(lines("said"));
            match next_step(ctx, &whole.referral) {
                Some(next) => {
                    let label = ctx.language.text("pathway-goes-on", &[("words", next.title().into())]);
                    let choices = ["yes", "no"].map(|one| (one.to_owned(), ctx.t(&format!("record-{one}"))));
                    block.field(Field::new(GOES_ON, label, Input::Radios(choices.into())))
                }
                None => block,
            }
        }
        "withdraw" | "end-agreement" => block.field(lines("note")),
        "say" if whole.referral.from.is_none() => block.field(lines("note")),
        "say" => block.field(lines("note")).field(Field::new(
            &field(act, "shown"),
            ctx.t("referral-entry-shown"),
            Input::Check,
        )),
        "correct" if state == State::Closed && whole.sides.contains(&Side::Receiver) => {
            block.field(choose("outcome", outcomes())).field(lines("note"))
        }
        "correct" => block.field(lines("note")),
        _ => block,
    }
}

/// The field of an act: a page has a form for each.
fn field(act: &str, name: &str) -> String {
    format!("{act}-{name}")
}

/// Whether it brings a referral further, rather than says something of it.
fn moves_on(act: &str) -> bool {
    act == "go-on" || MOVES.iter().any(|way| way.act == act && way.by == [Side::Receiver])
}

/// What was sent for an act, and what is wrong with it.
fn read(ctx: &Ctx, (state, side): (State, Side), act: &str, sent: &Form) -> (Words, Faults) {
    let mut words = Words::default();
    let mut faults = Faults::new();
    for name in ["note", "reason", "offered", "outcome", "said", "shown"] {
        let text = sent.text(&field(act, name));
        if text.is_empty() {
            continue;
        }
        let mut fault = |key: &str| {
            let label = ctx.t(&format!("referral-entry-{name}"));
            faults.push((field(act, name), ctx.language.text(key, &[("words", label.into())])));
        };
        if text.chars().count() > LONGEST {
            fault("referral-fault-long");
        }
        let digits: String = text.chars().map(typed::digit).collect();
        if typed::holds_telephone_number(&digits) || typed::address_in(text).is_some() {
            fault("referral-fault-number");
        }
        words = words.with(name, text);
    }
    let known = match act {
        "decline" => REASONS.contains(&words.text("reason")),
        "close" => is_outcome(state, words.text("outcome")),
        // Only whoever said what came of it says otherwise, once that was said.
        "correct" => {
            let closed = state == State::Closed && side == Side::Receiver;
            words.text("outcome").is_empty() || closed && OUTCOMES.contains(&words.text("outcome"))
        }
        _ => true,
    };
    let mut want = |name: &str, key: &str| faults.push((field(act, name), ctx.t(key)));
    match act {
        "decline" if !known => want("reason", "referral-fault-reason"),
        "decline" if words.text("reason") == "other" && words.text("note").is_empty() => {
            want("note", "referral-fault-why");
        }
        "decline" if words.text("offered").is_empty() => want("offered", "referral-fault-offered"),
        "close" | "correct" if !known => want("outcome", "referral-fault-outcome"),
        "say" | "correct" | "go-on" if words.text("note").is_empty() => want("note", "referral-fault-note"),
        _ => {}
    }
    (words, faults)
}

/// What came of trying to do something.
pub enum Doing {
    /// It is done.
    Done,
    /// It is not, for these reasons; under which status that is told.
    Refused(Faults, StatusCode),
}

/// Does something with a referral as it was read, or says why not.
///
/// # Errors
/// [`Error::NotFound`], for what whoever asks may never do.
pub async fn attempt(ctx: &Ctx, tx: &mut Tx, whole: &Whole, act: &'static str, sent: &Form) -> Result<Doing> {
    let referral = &whole.referral;
    let refused = |key: &str, status| {
        let state = super::page::state(ctx, referral.state);
        let words = ctx.language.text(key, &[("words", state.into())]);
        Ok(Doing::Refused(vec![(String::new(), words)], status))
    };
    // What somebody may not do at all is not there; what they cannot do any more is said.
    let Some((side, to)) = may(referral.state, act, &whole.sides) else {
        if whole.sides.is_empty() || !ever(act, &whole.sides) {
            return Err(Error::not_found(format!("work/referrals/{}/{act}", referral.id)));
        }
        return refused("referral-fault-state", StatusCode::CONFLICT);
    };
    if let Some(key) = hindrance(ctx, whole, (side, act))? {
        return refused(key, StatusCode::CONFLICT);
    }
    let (words, mut faults) = read(ctx, (referral.state, side), act, sent);
    let next = next_step(ctx, referral).filter(|_| act == "close");
    if next.is_some() && !["yes", "no"].contains(&sent.text(GOES_ON)) {
        faults.push((GOES_ON.to_owned(), ctx.t("pathway-goes-on-missing")));
    }
    if !faults.is_empty() {
        return Ok(Doing::Refused(faults, StatusCode::UNPROCESSABLE_ENTITY));
    }
    if sent.text("version") != referral.version.to_string() {
        return refused("referral-fault-meanwhile", StatusCode::CONFLICT);
    }
    // Passing on is done when what goes elsewhere is sent.
    if act == "pass-on" {
        return Ok(Doing::Done);
    }
    // Where nobody sent it but whoever it is about, what is said is said to them.
    let alone = act == "say" && side == Side::Receiver && referral.from.is_none();
    let words = if alone { words.with("shown", "yes") } else { words };
    if act == "end-agreement" {
        agreement::end(tx, &referral.id, (side.name(), ctx.app.clock.now())).await?;
    }
    done(ctx, tx, referral, (side, act, to), &words).await?;
    if next.is_some() {
        store::goes_on(tx, &referral.id, sent.text(GOES_ON) == "yes").await?;
    }
    Ok(Doing::Done)
}

/// `POST /work/referrals/{id}/{act}`
pub async fn run(ctx: Ctx, Path((id, act)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let act = ACTS
        .into_iter()
        .find(|known| *known == act)
        .ok_or_else(|| Error::not_found(format!("work/referrals/{id}/{act}")))?;
    let mut tx = ctx.app.db.write().await?;
    // The second of two at once reads what the first did, and keeps what it wrote.
    store::lock(&mut tx, &id).await?;
    let whole = Whole::find(&ctx, &mut tx, &id).await?;
    match attempt(&ctx, &mut tx, &whole, act, &sent).await? {
        Doing::Refused(faults, status) => again(&ctx, tx, &whole, (act, &sent, faults), status).await,
        Doing::Done if act == "pass-on" => pass_on(&ctx, tx, &whole).await,
        Doing::Done => {
            tx.commit().await?;
            Ok(ctx.to(&format!("{}?done={act}", whole.referral.path())))
        }
    }
}

/// The page once more, with what was sent and what is wrong; it was read with it, as ever.
async fn again(
    ctx: &Ctx,
    mut tx: Tx,
    whole: &Whole,
    tried: (&str, &Form, Faults),
    status: StatusCode,
) -> Result<Response> {
    let desk = page(ctx, &mut tx, whole, Some(tried)).await?.status(status);
    was_read(ctx, &mut tx, whole).await?;
    tx.commit().await?;
    desk.show(ctx)
}

/// Writes into the audit that whoever is signed in has read a referral.
pub async fn was_read(ctx: &Ctx, tx: &mut Tx, whole: &Whole) -> Result<()> {
    was_read_by(ctx, tx, &whole.referral.id, &access::who(ctx.actor()?, whole.organisation())).await
}

/// Writes into the audit that somebody has read a referral.
pub async fn was_read_by(ctx: &Ctx, tx: &mut Tx, id: &str, who: &Who) -> Result<()> {
    let act = Act { act: "referral.read", kind: KIND, reference: id, detail: json!({}) };
    audit::append(tx, ctx.app.clock.now(), who, act).await
}

/// What stands in the way beside the table: nothing can be written into what is erased, nobody takes back what nobody gave, and the
/// sender tells nothing new where what was agreed to does not hold any more.
fn hindrance(ctx: &Ctx, whole: &Whole, (side, act): (Side, &str)) -> Result<Option<&'static str>> {
    let today = ctx.app.today()?;
    let given = whole.agreements.iter().any(Agreement::is_given);
    let holds = whole.agreements.iter().any(|one| one.is_given() && one.holds(today));
    Ok(match act {
        _ if whole.words.0.is_empty() => Some("referral-fault-erased"),
        "end-agreement" if !whole.agreements.iter().any(|one| one.is_given() && one.ended.is_none()) => {
            Some("referral-fault-agreement")
        }
        "say" | "correct" if side == Side::Sender && given && !holds => Some("referral-fault-agreement"),
        _ => None,
    })
}

/// Whether one of these sides can ever do this.
fn ever(act: &str, sides: &[Side]) -> bool {
    let listed = |side: &Side| MOVES.iter().any(|way| way.act == act && way.by.contains(side));
    sides.iter().any(listed)
        || OTHERS.iter().any(|(name, by, _)| *name == act && sides.iter().any(|side| by.contains(side)))
}

/// Writes down what was done, tells the other side that something was, and nothing of what.
pub async fn done(
    ctx: &Ctx,
    tx: &mut Tx,
    referral: &Referral,
    (side, act, to): (Side, &str, State),
    words: &Words,
) -> Result<()> {
    let (keyring, now) = (&ctx.app.keyring, ctx.app.clock.now());
    // Whoever it is about, and a service that has its code, have no account.
    let actor = ctx.actor.as_deref().filter(|_| side != Side::Person);
    let account = actor.map(|actor| actor.account.clone()).unwrap_or_default();
    let new = New { side, account: &account, act, words, at: now };
    let stays = to == referral.state && act != "go-on";
    let next = Now { state: to, due_on: if stays { referral.due_on } else { due_on(ctx, referral, to, now)? } };
    let number = store::advance(tx, keyring, referral, new, next).await?;
    let danger = may_be_danger(side.name(), words);
    if danger {
        store::read_first(tx, &referral.id).await?;
    }
    let template = if danger { &REFERRAL_DANGER } else { &REFERRAL_NEWS };
    tell(ctx, tx, referral, (side, &account), template).await?;
    if side != Side::Person && own::is_theirs(side.name(), act, words) {
        own::notice::tell(tx, &ctx.app.job_context(), referral).await?;
    }
    let own = if side == Side::Sender { referral.from.as_deref().unwrap_or_default() } else { &referral.to };
    let who = actor.map_or_else(|| Who::program(""), |actor| access::who(actor, own));
    let name = format!("referral.{act}");
    let detail = json!({ "entry": number, "state": to.name() });
    audit::append(tx, now, &who, Act { act: &name, kind: KIND, reference: &referral.id, detail }).await
}

/// Whether what somebody on a side said may mean danger. What whoever it is about writes is taken at its word; workers write of help all
/// day.
pub fn may_be_danger(side: &str, words: &Words) -> bool {
    let all = words.all();
    if side == Side::Person.name() { danger::may_be(&all) } else { danger::may_be_in_asking(&all) }
}

/// By when what comes next is due, for a referral that comes into this state now.
pub fn due_on(ctx: &Ctx, referral: &Referral, to: State, now: Timestamp) -> Result<Option<jiff::civil::Date>> {
    let zone = ctx.app.site.zone()?;
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let Some(service) = ctx.snapshot.get(&referral.service) else { return Ok(referral.due_on) };
    Ok(due::by(to, day(now), day(referral.sent_at), referral.urgent, service::promise(service)))
}

/// Writes to those named on the other side that something happened.
async fn tell(
    ctx: &Ctx,
    tx: &mut Tx,
    referral: &Referral,
    (side, account): (Side, &str),
    template: &'static Template,
) -> Result<()> {
    let context = ctx.app.job_context();
    for other in [Side::Sender, Side::Receiver].into_iter().filter(|other| *other != side) {
        let readers = team::told(tx, &context, referral, other).await?;
        if readers.is_empty() && other == Side::Receiver {
            door::tell(tx, &context, referral).await?;
        }
        for reader in readers.iter().filter(|one| one.id != account) {
            let words = [("reference", referral.number.as_str())];
            letter::write(tx, &context, template, reader, &referral.path(), &words).await?;
        }
    }
    Ok(())
}
