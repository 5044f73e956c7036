//! What the page of a body says of its life: its next and last meeting, who sits there, and what it still has to do.

use super::{TABLE, of};
use crate::decision::pages::Decided;
use crate::decision::{self, call_in_left};
use crate::follow_up::{self, pages::Promised};
use crate::meeting::{self, list::Row};
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw, choice_key, date_in_words};
use platform::record::Record;
use platform::snapshot::Snapshot;

/// How many meetings stand on the page; the list has all of them.
const SHOWN: usize = 4;

/// The block.
#[derive(Template)]
#[template(path = "partnership/body.html")]
struct Life {
    page: Page,
    /// That there has been no meeting for a year, with the last.
    quiet: Option<String>,
    next: Option<Row>,
    last: Vec<Row>,
    all: String,
    calendar: String,
    seats: Vec<Seat>,
    /// What was decided and can still be called in.
    called: Vec<Decided>,
    promised: Vec<Promised>,
    /// The way to ask for a seat.
    ask: Option<String>,
}

/// A seat as it is read.
struct Seat {
    reference: String,
    title: String,
    kind: String,
    /// Whose it is.
    of: Vec<(String, String)>,
    since: String,
}

/// The decisions of a body.
fn of_body<'a>(plan: &'a Snapshot, body: &str) -> impl Iterator<Item = &'a Record> {
    plan.referring(body, decision::TABLE.name, "body").into_iter()
}

/// What the page of a body says of it; nothing of anything else, or where there is nothing to say.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    if record.table.name != "bodies" {
        return Ok(None);
    }
    let (plan, today, body) = (&ctx.snapshot, ctx.looked_at()?, record.reference.as_str());
    let row = |one: &Record| Row::new(ctx, one);
    let been = |one: &&Record| !meeting::standing(one, today).is_ahead();
    let meetings = meeting::of_body(plan, body);
    let quiet = meeting::is_quiet(plan, record, today)
        .map(|last| ctx.language.text("body-quiet", &[("day", date_in_words(ctx.language, last.text("day")).into())]));
    let asks = record.text("takes_members") == "anybody who asks" && plan.as_at.is_none() && record.ended.is_none();
    let life = Life {
        page: ctx.page(""),
        quiet,
        next: meeting::next(plan, body, today).map(row).transpose()?,
        last: meetings.iter().copied().filter(been).take(SHOWN).map(row).collect::<Result<_>>()?,
        all: format!("{}?body={body}", ctx.href("/meetings")),
        calendar: ctx.href(&format!("/bodies/{body}/meetings.ics")),
        seats: of(plan, body, today).into_iter().map(|one| seat(ctx, one)).collect(),
        called: of_body(plan, body)
            .filter(|one| call_in_left(one, today).is_some())
            .map(|one| Decided::new(ctx, one, today))
            .collect(),
        promised: follow_up::open_of_body(plan, body).into_iter().map(|one| Promised::new(ctx, one, today)).collect(),
        ask: asks.then(|| ctx.href(&format!("/work/bodies/{body}/ask"))),
    };
    let has_met = life.next.is_some() || !life.last.is_empty();
    let has_to_do = !life.called.is_empty() || !life.promised.is_empty();
    let says = has_met || has_to_do || !life.seats.is_empty() || life.ask.is_some();
    if says { Raw::of(&life).map(Some) } else { Ok(None) }
}

fn seat(ctx: &Ctx, one: &Record) -> Seat {
    debug_assert_eq!(one.table.name, TABLE.name);
    let whose = ["organisation", "post", "sent_by"].into_iter();
    let whose = whose.filter_map(|column| ctx.snapshot.referred(one, column));
    Seat {
        reference: one.reference.clone(),
        title: one.title().to_owned(),
        kind: ctx.t(&choice_key(one.text("kind"))),
        of: whose.map(|other| (other.title().to_owned(), ctx.href(&other.path()))).collect(),
        since: date_in_words(ctx.language, one.text("from")),
    }
}
