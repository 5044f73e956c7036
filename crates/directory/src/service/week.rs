//! What was found, day by day: seven days of it, for whoever asks what there is tomorrow.

use super::finder::{self, Around};
use super::{view, when};
use crate::directory::{Directory, Row, Viewer, ready};
use crate::find::{Question, facts};
use askama::Template;
use axum::response::Response;
use jiff::civil::{Date, Time};
use jiff::{Span, ToSpan};
use openreferral::model::Schedule;
use openreferral::recurrence::Recurrence;
use openreferral::write::is_shown;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw, date_in_words};

/// The path of this page.
const PATH: &str = "/services/calendar";

/// Of so many services that were found, best first, the days are worked out.
const MOST: usize = 500;

/// So many of a day are shown.
const OF_A_DAY: usize = 40;

/// How many days are shown.
const DAYS: i32 = 7;

/// How far ahead one can look, in days.
const AHEAD: i32 = 366;

#[derive(Template)]
#[template(path = "directory/week.html")]
struct Week {
    page: Page,
    finder: Raw,
    around: Around,
    ways: Vec<(String, String, bool)>,
    count: usize,
    /// That only the first of what was found are here.
    most: Option<String>,
    days: Vec<Day>,
    before: Option<String>,
    after: Option<String>,
    /// How many of them say no day.
    undated: usize,
    list: String,
}

/// A day, with what there is on it.
struct Day {
    name: String,
    sessions: Vec<Session>,
    /// How many more there are.
    more: usize,
}

/// Something that is on a day.
struct Session {
    opens: Option<Time>,
    times: String,
    name: String,
    href: String,
    place: String,
}

/// `GET /services/calendar`, of what is asked for, `from` a day on
pub async fn show(ctx: Ctx) -> Result<Response> {
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let question = Question::of(&ctx, &directory);
    let here = finder::here(&ctx, &directory, &question)?;
    let today = here.now.date();
    let from = ctx.parameter("from").parse().ok().filter(|day| (today..=add(today, AHEAD)).contains(day));
    let from: Date = from.unwrap_or(today);
    let found = question.find(&directory, Viewer::Everybody, here)?;
    let count = found.rows.len();
    let rows: Vec<&Row> = found.rows.iter().map(|(row, _)| *row).filter(|row| row.facts.active).take(MOST).collect();
    let around = finder::around(&ctx, &directory, &question, here, &found).await?;
    let asked =
        |day: &Date| question.day.is_none_or(|n| usize::try_from(day.weekday().to_monday_zero_offset()) == Ok(n));
    let days = (0..DAYS).map(|n| add(from, n)).filter(asked);
    let days = days.map(|day| of_day(&ctx, &directory, &rows, (day, question.part))).collect();
    let address = |day: Date| finder::address(&ctx, PATH, &question, (day != today).then(|| ("from", day.to_string())));
    let before = add(from, -DAYS).max(today);
    let page = finder::page(&ctx, &question, "week-title");
    let week = Week {
        finder: finder::form(&ctx, &directory, &question, here)?,
        ways: finder::ways(&ctx, &question),
        count,
        most: (count > MOST).then(|| ctx.language.text("week-most", &[("n", MOST.into())])),
        days,
        before: (from > today).then(|| address(before)),
        after: (add(from, DAYS) <= add(today, AHEAD)).then(|| address(add(from, DAYS))),
        undated: rows.iter().filter(|row| !has_days(&directory, row)).count(),
        list: finder::address(&ctx, "/services", &question, None),
        around,
        page,
    };
    Ok(finder::answer(ctx.html(&week)?, &question, &week.around))
}

fn add(day: Date, days: i32) -> Date {
    let span: Span = days.days();
    day.saturating_add(span)
}

fn of_day(ctx: &Ctx, directory: &Directory, rows: &[&Row], (day, part): (Date, Option<usize>)) -> Day {
    let mut sessions: Vec<Session> = rows.iter().flat_map(|row| of_row(ctx, directory, row, (day, part))).collect();
    // What says no time stands after what does.
    sessions.sort_by(|one, other| {
        let order = |one: &Session| {
            (one.opens.is_none(), one.opens, one.name.clone(), one.href.clone(), one.times.clone(), one.place.clone())
        };
        order(one).cmp(&order(other))
    });
    // Two schedules of the same hours are one to whoever goes there.
    sessions.dedup_by(|one, other| one.href == other.href && one.times == other.times && one.place == other.place);
    let more = sessions.len().saturating_sub(OF_A_DAY);
    sessions.truncate(OF_A_DAY);
    let weekday = openreferral::recurrence::DAYS.iter().find(|(_, weekday)| *weekday == day.weekday());
    let weekday = weekday.map(|(code, _)| ctx.t(&format!("day-{code}"))).unwrap_or_default();
    let date = date_in_words(ctx.language, &day.to_string());
    let name = ctx.language.text("week-day", &[("weekday", weekday.as_str().into()), ("date", date.as_str().into())]);
    Day { name, sessions, more }
}

/// The schedules of a listing that everybody may know.
fn schedules<'a>(directory: &Directory, row: &'a Row) -> impl Iterator<Item = &'a Schedule> {
    let service = &row.shown.listing.service;
    service.schedules.iter().filter(|one| is_shown(service, one, &directory.around))
}

/// Whether it says on which days it is.
fn has_days(directory: &Directory, row: &Row) -> bool {
    schedules(directory, row).any(|one| Recurrence::of(one).is_some())
}

fn of_row(ctx: &Ctx, directory: &Directory, row: &Row, (day, part): (Date, Option<usize>)) -> Vec<Session> {
    let held = schedules(directory, row)
        .filter(|one| part.is_none_or(|part| facts::is_in(one, part)))
        .filter(|one| Recurrence::of(one).is_some_and(|when| when.takes_place_on(day)));
    held.map(|schedule| Session {
        opens: schedule.opens_at,
        times: when::times(ctx.language, schedule).unwrap_or_else(|| ctx.t("week-no-time")),
        name: row.shown.listing.service.name.clone(),
        href: ctx.href(&view::path(&row.shown)),
        place: view::place_of(directory, &row.shown, schedule).map(|place| place.name).unwrap_or_default(),
    })
    .collect()
}
