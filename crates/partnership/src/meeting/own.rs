//! For whoever is invited to a meeting, or sits on the body that meets: what they come to, whether they come, and what only members read.

use super::guest::{self, Guest};
use super::held::{FULL, HIDDEN, members_read, on_agenda};
use super::item::EXEMPT;
use super::{TABLE, list, of_body, standing};
use axum::extract::Path;
use axum::response::Response;
use people::role::READ_PAPERS;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Faults, Table};
use platform::record::Record;
use platform::{Error, Result};

/// The path of these pages.
pub const PATH: &str = "/work/invited";

/// How many meetings of a body that were held stand on the page.
const SHOWN: usize = 4;

/// The meetings that somebody may read as a member: those to come and the last of each body of theirs.
fn of_members(ctx: &Ctx) -> Result<Vec<&Record>> {
    let (extent, today) = (ctx.actor()?.extent(&READ_PAPERS), ctx.app.today()?);
    let bodies = ctx.snapshot.list("bodies").filter(|body| extent.covers(&body.reference));
    let shown = |body: &Record| {
        let (ahead, been): (Vec<&Record>, Vec<&Record>) =
            of_body(&ctx.snapshot, &body.reference).into_iter().partition(|one| standing(one, today).is_ahead());
        ahead.into_iter().chain(been.into_iter().take(SHOWN)).collect::<Vec<_>>()
    };
    Ok(bodies.flat_map(shown).collect())
}

/// `GET /work/invited`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let invited = guest::by(&mut tx, &ctx.actor()?.account).await?;
    let invited_to = invited.iter().filter_map(|one| live(&ctx, &one.meeting));
    let mut all: Vec<&Record> = invited_to.chain(of_members(&ctx)?).collect();
    // The next first, then those that have been, the last first.
    all.sort_by_key(|one| (one.text("day").is_empty(), one.text("day").to_owned(), one.reference.clone()));
    all.dedup_by_key(|one| one.reference.clone());
    let today = ctx.app.today()?;
    let (mut all, been): (Vec<&Record>, Vec<&Record>) =
        all.into_iter().partition(|one| standing(one, today).is_ahead());
    all.extend(been.into_iter().rev());
    let rows = all.into_iter().map(|one| row(&ctx, one, &invited)).collect();
    Desk::new(&ctx, ctx.t("invited-own"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(&ctx, "invited-own"))
        .table(table(&ctx, rows))
        .show(&ctx)
}

fn table(ctx: &Ctx, rows: Vec<Vec<Cell>>) -> Table {
    let headings = ["kind-meeting", "col-day", "guest-answer"].map(|key| ctx.t(key)).into();
    Table { caption: ctx.t("invited-own"), headings, rows, empty: ctx.t("invited-none") }
}

fn live<'a>(ctx: &'a Ctx, meeting: &str) -> Option<&'a Record> {
    ctx.snapshot.get(meeting).filter(|one| one.table == &TABLE && one.ended.is_none())
}

fn row(ctx: &Ctx, meeting: &Record, invited: &[Guest]) -> Vec<Cell> {
    let answer = invited.iter().find(|one| one.meeting == meeting.reference);
    let answer =
        answer.map(|one| one.answer.as_deref().map_or("guest-no-answer".to_owned(), |said| format!("guest-{said}")));
    vec![
        Cell::Link(Part::content(meeting.title()), ctx.href(&format!("{PATH}/{}", meeting.reference))),
        Cell::words(list::when(ctx, meeting)),
        Cell::words(answer.map(|key| ctx.t(&key)).unwrap_or_default()),
    ]
}

/// On the page where work begins: meetings to come to which somebody is invited.
pub async fn section(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    let today = ctx.app.today()?;
    let invited = guest::by(tx, &ctx.actor()?.account).await?;
    let ahead = invited.iter().filter_map(|one| live(ctx, &one.meeting)).filter(|one| standing(one, today).is_ahead());
    let mut ahead: Vec<&Record> = ahead.collect();
    ahead.sort_by_key(|one| one.text("day"));
    let rows: Vec<Vec<Cell>> = ahead.into_iter().map(|one| row(ctx, one, &invited)).collect();
    if rows.is_empty() {
        return Ok(desk);
    }
    Ok(desk.table(Table { caption: ctx.t("invited-ahead"), ..table(ctx, rows) }))
}

/// The meeting, the invitation of whoever is signed in, and whether they read what only members do. Whoever is neither invited nor a
/// member finds nothing.
async fn found<'a>(ctx: &'a Ctx, tx: &mut Tx, reference: &str) -> Result<(&'a Record, Option<Guest>, bool)> {
    let missing = || Error::not_found(format!("work/invited/{reference}"));
    let meeting = live(ctx, reference).ok_or_else(missing)?;
    let actor = ctx.actor()?;
    let guest = guest::one(tx, &meeting.reference, &actor.account).await?;
    let member = actor.extent(&READ_PAPERS).covers(meeting.text("body"));
    if guest.is_some() || member { Ok((meeting, guest, member)) } else { Err(missing()) }
}

/// `GET /work/invited/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (meeting, guest, member) = found(&ctx, &mut tx, &reference).await?;
    page(&ctx, &mut tx, (meeting, guest.as_ref(), member), Vec::new()).await?.show(&ctx)
}

async fn page(
    ctx: &Ctx,
    tx: &mut Tx,
    (meeting, guest, member): (&Record, Option<&Guest>, bool),
    faults: Faults,
) -> Result<Desk> {
    let desk = match guest {
        Some(guest) => guest::page(ctx, meeting, guest, (&format!("{PATH}/{}", meeting.reference), faults))?,
        None => Desk::of_content(ctx, meeting.title())
            .words(list::when(ctx, meeting))
            .link(ctx.t("meeting-read"), &meeting.path()),
    };
    let desk = desk.under(ctx.t("work-title"), "/work").under(ctx.t("invited-own"), PATH);
    if member { for_members(ctx, tx, meeting, desk).await } else { Ok(desk) }
}

/// What only members read: the papers that are not open, and the full notes.
async fn for_members(ctx: &Ctx, tx: &mut Tx, meeting: &Record, mut desk: Desk) -> Result<Desk> {
    let rows = on_agenda(tx, &ctx.app.keyring, &ctx.snapshot, &meeting.reference).await?;
    let mut any = false;
    for row in rows.iter().filter(|row| !row.words.text(super::held::RECORD).is_empty()) {
        let open = ctx.snapshot.get(row.words.text(super::held::RECORD));
        let exempt = open.is_some_and(|open| open.text("papers") == EXEMPT);
        let shown = HIDDEN.iter().filter(|field| exempt || **field == FULL);
        let name = |field: &str| if field == FULL { ctx.t("notes-full-short") } else { ctx.t(&format!("col-{field}")) };
        let all = shown.map(|field| (name(field), members_read(&row.words, field)));
        let facts: Vec<(String, Vec<Part>)> =
            all.filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name, vec![Part::content(text)])).collect();
        if facts.is_empty() {
            continue;
        }
        if !any {
            desk = desk.heading(ctx.t("members-only")).words(ctx.t("members-only-words"));
            any = true;
        }
        desk = desk.block(Block::Words(vec![Part::content(open.map_or("", Record::title))])).block(Block::Facts(facts));
    }
    Ok(desk)
}

/// `POST /work/invited/{ref}`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let (meeting, guest, member) = found(&ctx, &mut tx, &reference).await?;
    let guest = guest.ok_or_else(|| Error::not_found(format!("work/invited/{reference}")))?;
    let who = ctx.actor()?.who();
    if let Some(faults) = guest::said(&ctx, &mut tx, (meeting, &guest), (&who, &sent)).await? {
        return page(&ctx, &mut tx, (meeting, Some(&guest), member), faults).await?.show(&ctx);
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done=said")))
}
