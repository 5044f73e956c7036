//! Setting a meeting: when, where and for whom; moving it, and calling it off.

use super::{Again, PATH, change, desk, filled, found, keep, path, said_done, texts};
use crate::meeting::guest;
use crate::meeting::{KINDS, MODES, STATES, TABLE, note_move, of_body, wrong_hours};
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan};
use people::role::RUN_MEETINGS;
use platform::http::{Ctx, Form};
use platform::page::choice_key;
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{VERSION, option, propose, side_by_side};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Column, Kind};
use platform::{Error, Result, cell, typed};

/// What the form asks, in its order.
const FIELDS: [&str; 13] = [
    "title",
    "kind",
    "status",
    "day",
    "starts_at",
    "ends_at",
    "mode",
    "location",
    "join_at",
    "open_to",
    "led_by",
    "theme",
    "about",
];

/// `GET /work/meetings/new`
pub async fn new(ctx: Ctx) -> Result<Response> {
    let bodies = super::bodies(&ctx)?;
    let [only] = bodies[..] else {
        let Some(body) = bodies.iter().find(|one| one.reference == ctx.parameter("body")) else {
            return choose(&ctx, &bodies).show(&ctx);
        };
        return new_page(&ctx, body, None)?.show(&ctx);
    };
    new_page(&ctx, only, None)?.show(&ctx)
}

/// For which body.
fn choose(ctx: &Ctx, bodies: &[&Record]) -> Desk {
    let options = bodies.iter().map(|one| option(one)).collect();
    let form = FormBlock { get: true, ..FormBlock::new(format!("{PATH}/new"), ctx.t("meeting-go-on")) };
    Desk::new(ctx, ctx.t("meeting-plan"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("meetings-run"), PATH)
        .form(form.field(Field::new("body", ctx.t("col-body"), Input::Select(options))))
}

fn new_page(ctx: &Ctx, body: &Record, again: Again<'_>) -> Result<Desk> {
    let proposed = proposed(ctx, &ctx.snapshot, body)?;
    let form = form(ctx, PATH, &proposed).field(Field::hidden("body", &body.reference));
    let desk = Desk::new(ctx, ctx.t("meeting-plan"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("meetings-run"), PATH)
        .words(ctx.language.text("meeting-plan-for", &[("words", body.title().into())]));
    let desk = if proposed.text("day").is_empty() { desk } else { desk.words(ctx.t("meeting-plan-proposed")) };
    Ok(with(desk, form, again))
}

fn with(desk: Desk, form: FormBlock, again: Again<'_>) -> Desk {
    match again {
        Some((sent, faults)) => {
            let form = form.again(sent, &faults);
            desk.faults(faults).form(form)
        }
        None => desk.form(form),
    }
}

/// The next meeting of a body as it is likely to be: so long after the last one that is set, at the same hours and place, as a day that
/// may change.
fn proposed(ctx: &Ctx, plan: &Snapshot, body: &Record) -> Result<Record> {
    let today = ctx.app.today()?;
    let is_like = |one: &&Record| one.text("status") != "cancelled" && typed::day(one.text("day")).is_some();
    let like = of_body(plan, &body.reference).into_iter().find(is_like);
    let mut record = Record::new(&TABLE, "", &[("title", body.title()), ("kind", KINDS[0]), ("status", STATES[1])]);
    let Some(like) = like else { return Ok(record) };
    for name in ["kind", "starts_at", "ends_at", "mode", "location", "join_at", "open_to", "led_by"] {
        record.set(name, like.text(name));
    }
    let day = typed::day(like.text("day")).and_then(|day| following(day, body.text("every"), today));
    record.set("day", &day.map(|day| day.to_string()).unwrap_or_default());
    Ok(record)
}

/// How long after a meeting the next one is.
fn rhythm(every: &str) -> Option<Span> {
    Some(match every {
        "week" => 7.days(),
        "two weeks" => 14.days(),
        "month" => 1.month(),
        "two months" => 2.months(),
        "quarter" => 3.months(),
        // There are three terms in a school year.
        "term" => 4.months(),
        "year" => 1.year(),
        _ => return None,
    })
}

/// The day of the next meeting: after so long, on the same day of the week, a working day, and not past.
fn following(day: Date, every: &str, today: Date) -> Option<Date> {
    let (rhythm, weekday) = (rhythm(every)?, day.weekday());
    let mut next = day;
    while next <= day || next < today {
        next = next.checked_add(rhythm).ok()?;
    }
    // The nearest of the same name that is not past.
    let away = i64::from(next.weekday().since(weekday));
    let back = if away > 3 { away - 7 } else { away };
    next = next.checked_sub(back.days()).ok()?;
    if next < today {
        next = next.checked_add(7.days()).ok()?;
    }
    Some(if workdays::is_working(next) || !workdays::is_working(day) { next } else { workdays::after(next, 1) })
}

fn form(ctx: &Ctx, to: &str, record: &Record) -> FormBlock {
    let mut form = FormBlock::new(to, ctx.t("save"));
    for name in FIELDS {
        let Some(column) = TABLE.column(name) else { continue };
        form = form.field(field(ctx, column).value(record.text(name)));
    }
    form
}

fn field(ctx: &Ctx, column: &Column) -> Field {
    let choices = |words: &[&str]| words.iter().map(|word| ((*word).to_owned(), ctx.t(&choice_key(word)))).collect();
    let input = match column.name {
        "kind" => Input::Select(choices(&KINDS)),
        "status" => Input::Radios(choices(&STATES)),
        "mode" => {
            let nothing = (String::new(), ctx.t("record-nothing"));
            Input::Select(std::iter::once(nothing).chain(choices(&MODES)).collect())
        }
        _ if column.kind == Kind::Long => Input::Lines,
        _ => Input::Line("text", "off"),
    };
    let label = match column.name {
        "theme" | "about" => ctx.t(&format!("meeting-{}", column.name)),
        name => ctx.t(&format!("col-{name}")),
    };
    let label = if column.required { label } else { ctx.language.text("record-optional", &[("words", label.into())]) };
    let field = Field::new(column.name, label, input);
    match column.name {
        "day" | "starts_at" | "location" | "join_at" | "led_by" | "open_to" => {
            field.hint(ctx.t(&format!("meeting-{}-hint", column.name)))
        }
        _ => field,
    }
}

/// What was sent as values of the columns; or what is wrong with it.
fn read(ctx: &Ctx, sent: &Form) -> std::result::Result<Vec<(&'static str, String)>, Faults> {
    let mut faults = texts(ctx, sent, &["title", "location", "open_to", "led_by", "theme", "about", "changed_why"]);
    let mut values = Vec::new();
    for name in FIELDS {
        let Some(column) = TABLE.column(name) else { continue };
        let text = if name == "day" { day(sent.text(name)) } else { sent.text(name).to_owned() };
        match cell::read(column, &text) {
            Ok(value) => values.push((name, cell::write(&value))),
            Err(_) if text.trim().is_empty() => faults.push((name.to_owned(), ctx.t("record-needed"))),
            Err(_) => faults.push((name.to_owned(), ctx.t(&format!("meeting-{name}-fault")))),
        }
    }
    let zone = ctx.app.site.zone().unwrap_or(TimeZone::UTC);
    let hours = (sent.text("starts_at"), sent.text("ends_at"));
    faults.extend(wrong_hours(&day(sent.text("day")), hours, &zone).map(|(name, key)| (name.to_owned(), ctx.t(key))));
    let join = sent.text("join_at");
    if !join.is_empty() && !join.starts_with("https://") {
        faults.push(("join_at".to_owned(), ctx.t("meeting-join_at-fault")));
    }
    if sent.text("status") != "tentative" && sent.text("status") != "cancelled" && sent.text("day").is_empty() {
        faults.push(("day".to_owned(), ctx.t("meeting-day-missing")));
    }
    let today = ctx.app.today().map(|today| today.to_string()).unwrap_or_default();
    let day = day(sent.text("day"));
    if sent.text("status") == "held" && today.get(..day.len()).is_some_and(|now| day.as_str() > now) {
        faults.push(("status".to_owned(), ctx.t("meeting-held-fault")));
    }
    if faults.is_empty() { Ok(values) } else { Err(faults) }
}

/// A day as people type it; a month or a year as it stands.
fn day(text: &str) -> String {
    typed::day(text).map_or_else(|| text.trim().to_owned(), |day| day.to_string())
}

/// `POST /work/meetings`
pub async fn add(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&RUN_MEETINGS, sent.text("body"))?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let body = plan.get(sent.text("body")).filter(|one| one.table.name == "bodies" && one.ended.is_none());
    let body = body.ok_or_else(|| Error::not_found("work/meetings"))?;
    let values = match read(&ctx, &sent) {
        Ok(values) => values,
        Err(faults) => return new_page(&ctx, body, Some((&sent, faults)))?.show(&ctx),
    };
    let mut values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    values.push(("body", &body.reference));
    let after = filled(&TABLE, propose(&plan, &TABLE), None, &values);
    let to = path(&after);
    keep(&ctx, &mut tx, &who, vec![change(None, after)]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{to}?done=planned")))
}

/// `GET /work/meetings/{ref}/plan`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, meeting, None).show(&ctx)
}

fn page(ctx: &Ctx, meeting: &Record, again: Again<'_>) -> Desk {
    let reason = Field::line("changed_why", ctx.t("col-changed_why")).hint(ctx.t("meeting-changed_why-hint"));
    let form = form(ctx, &format!("{}/plan", path(meeting)), meeting)
        .field(reason.value(meeting.text("changed_why")))
        .field(Field::hidden(VERSION, meeting.version.to_string()));
    let desk = said_done(ctx, desk(ctx, meeting, ctx.t("meeting-step-plan")), &["kept"]);
    with(desk.words(ctx.t("meeting-plan-words")), form, again)
}

/// `POST /work/meetings/{ref}/plan`
pub async fn send(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    if sent.text(VERSION) != meeting.version.to_string() {
        let faults = vec![(String::new(), ctx.t("meeting-stale"))];
        let page = page(&ctx, meeting, Some((&sent, faults))).table(side_by_side(&ctx, &sent, meeting));
        return page.status(axum::http::StatusCode::CONFLICT).show(&ctx);
    }
    let values = match read(&ctx, &sent) {
        Ok(values) => values,
        Err(faults) => return page(&ctx, meeting, Some((&sent, faults))).show(&ctx),
    };
    let mut values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    values.push(("changed_why", sent.text("changed_why")));
    let mut after = filled(&TABLE, String::new(), Some(meeting), &values);
    let was = meeting.text("day").to_owned();
    note_move(meeting, &mut after);
    let matters = ["day", "starts_at", "ends_at", "location", "status", "mode"];
    let stays_off = meeting.text("status") == "cancelled" && after.text("status") == "cancelled";
    let is_changed = !stays_off
        && matters.iter().any(|name| meeting.text(name) != after.text(name))
        && after.text("status") != "held";
    keep(&ctx, &mut tx, &who, vec![change(Some(meeting), after.clone())]).await?;
    if is_changed {
        guest::tell(&mut tx, &ctx.app.job_context(), &after, (&who, after.text("day") != was)).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{reference}?done=kept")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_next_meeting_is_on_the_same_day_of_the_week_and_no_holiday() {
        let next =
            |last: &str, every: &str, today: &str| following(day(last), every, day(today)).map(|day| day.to_string());
        // Thursday to Thursday, a quarter later.
        assert_eq!(next("2026-09-17", "quarter", "2026-09-20").as_deref(), Some("2026-12-17"));
        // A term after the 29th of February.
        assert_eq!(next("2024-02-29", "year", "2024-03-01").as_deref(), Some("2025-02-27"));
        // Easter Monday is none; the day after is.
        assert_eq!(next("2027-03-22", "week", "2027-03-22").as_deref(), Some("2027-03-30"));
        // Of one long ago the next that is still to come.
        assert_eq!(next("2025-01-14", "month", "2026-11-21").as_deref(), Some("2026-12-15"));
        assert_eq!(next("2026-09-17", "", "2026-09-20"), None);
    }
}
