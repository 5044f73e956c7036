//! When meetings are, for somebody's own calendar: of one, of a body, and of all.

use super::{Standing, TABLE, moments, standing};
use axum::extract::Path;
use axum::response::Response;
use calendar::{Event, Status, When};
use jiff::Timestamp;
use jiff::civil::Date;
use people::body;
use platform::http::{App, Ctx, plain};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Result, i18n};

/// For so many days after a meeting a calendar still has it.
const BEHIND: i64 = 400;

/// Meetings as events, the earliest first. One whose day is not known to the day has no place in a calendar.
pub fn events(app: &App, plan: &Snapshot, meetings: &[&Record]) -> Result<Vec<Event>> {
    let today = app.today()?;
    let first = today.checked_sub(jiff::Span::new().days(BEHIND)).unwrap_or(today);
    let alone = meetings.len() == 1;
    let has = |one: &&&Record| day(one).is_some_and(|day| alone || day >= first);
    let mut all: Vec<&&Record> = meetings.iter().filter(has).collect();
    all.sort_by_key(|one| (one.text("day"), one.text("starts_at"), one.reference.as_str()));
    all.into_iter().map(|one| event(app, plan, one)).collect()
}

fn day(meeting: &Record) -> Option<Date> {
    meeting.text("day").parse().ok()
}

/// A meeting as an event: of one that was called off that it was, since whoever has it in a calendar must know.
fn event(app: &App, plan: &Snapshot, meeting: &Record) -> Result<Event> {
    let zone = app.site.zone()?;
    let when = match (moments(meeting, &zone), day(meeting)) {
        (Some((begins, ends)), _) => When::Moment(begins, ends),
        (None, Some(day)) => When::Day(day),
        (None, None) => When::Day(Date::default()),
    };
    let status = match standing(meeting, app.today()?) {
        Standing::Cancelled => Status::Cancelled,
        Standing::Perhaps => Status::Tentative,
        _ => Status::Confirmed,
    };
    let of = meeting.table.within.and_then(|column| plan.referred(meeting, column)).map_or("", Record::title);
    let said = ["theme", "about", "join_at"].into_iter().filter(|name| meeting.table.column(name).is_some());
    let about = [of].into_iter().filter(|of| *of != meeting.title()).chain(said.map(|name| meeting.text(name)));
    let about: Vec<&str> = about.filter(|text| !text.is_empty()).collect();
    let uid = format!("{}@{}", meeting.reference, host(&app.base_url));
    Ok(Event {
        sequence: meeting.version,
        status,
        location: meeting.text("location").to_owned(),
        description: about.join("\n"),
        url: format!("{}{}", app.base_url, meeting.path()),
        ..Event::new(uid, stamp(app), meeting.title(), when)
    })
}

/// The name of the machine in an address, which makes a mark of ours one of its own in the world.
pub fn host(base_url: &str) -> &str {
    base_url.split("://").last().unwrap_or(base_url).trim_end_matches('/')
}

/// When the file is made.
fn stamp(app: &App) -> Timestamp {
    app.clock.now()
}

/// The name of a calendar; that it is invented, where it is.
pub fn name(app: &App, of: &str) -> String {
    let invented = if app.site.invented { i18n::english().text("calendar-invented", &[]) } else { String::new() };
    [of, &app.site.name, &invented].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" – ")
}

/// A calendar of these meetings, or sessions of courses, as a file.
pub fn file(ctx: &Ctx, of: &str, meetings: &[&Record]) -> Result<Response> {
    let events = events(&ctx.app, &ctx.snapshot, meetings)?;
    Ok(plain(calendar::MEDIA_TYPE, calendar::text(&name(&ctx.app, of), &events)))
}

/// `GET /meetings.ics`
pub async fn all(ctx: Ctx) -> Result<Response> {
    let meetings: Vec<&Record> = ctx.snapshot.list(TABLE.name).collect();
    file(&ctx, "", &meetings)
}

/// `GET /bodies/{ref}/meetings.ics`
pub async fn of_body(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let body = ctx.record(&body::TABLE, &reference)?;
    file(&ctx, body.title(), &super::of_body(&ctx.snapshot, &body.reference))
}

/// `GET /meetings/{ref}/meeting.ics`
pub async fn of_one(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let meeting = ctx.record(&TABLE, &reference)?;
    file(&ctx, meeting.title(), &[meeting])
}
