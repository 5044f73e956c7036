//! Whom to call, and when somebody answers; the front door, where the authority is told that a child may be harmed, among them.

use axum::extract::Path;
use axum::response::Response;
use jiff::Zoned;
use jiff::civil::{Date, Time};
use people::role::WORK_REFERRALS;
use platform::Result;
use platform::audit::{self, Act};
use platform::http::Ctx;
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, FormBlock, Table as Shown};
use platform::record::Record;
use platform::table::{Kind, Table, column, required};
use serde_json::json;

/// What kind of line it is: where the authority is told, or any other.
pub const LINES: [&str; 2] = ["front door", "help line"];

/// On which days somebody answers.
pub const DAYS: [&str; 2] = ["every day", "weekdays"];

/// The table of help lines.
pub const TABLE: Table = Table {
    name: "help_lines",
    one: "help_line",
    about: "Whom workers and families call when something is wrong, and when somebody answers.",
    title: "name",
    within: None,
    line: &["telephone"],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("name", Kind::Text, "What it is called."),
        required(
            "line",
            Kind::Choice(&LINES),
            "Whether it is the front door, where the authority is told that a child may be harmed.",
        ),
        required("for_what", Kind::Text, "For what one calls."),
        required("telephone", Kind::Text, "Its telephone."),
        required("days", Kind::Choice(&DAYS), "On which days somebody answers."),
        column("from_hour", Kind::Text, "From which hour, such as 09:00; empty, where somebody answers at any."),
        column(
            "until_hour",
            Kind::Text,
            "Until which hour, such as 17:00; an earlier one than it opens is of the next day.",
        ),
        column("link", Kind::Text, "Where it is told in writing: an address that begins with https://."),
    ],
};

/// An hour as it is written.
pub fn hour(text: &str) -> Option<Time> {
    Time::strptime("%H:%M", text).ok()
}

/// Whether somebody answers at this moment. A line that closes before it opens is open over midnight, on the night that begins on one
/// of its days.
pub fn is_open(line: &Record, now: &Zoned) -> bool {
    // On a bank holiday nobody is there who is there on weekdays.
    let counts = |day: Date| line.text("days") == DAYS[0] || workdays::is_working(day);
    let (today, time) = (now.date(), now.time());
    let yesterday = today.yesterday().unwrap_or(today);
    match (hour(line.text("from_hour")), hour(line.text("until_hour"))) {
        (Some(opens), Some(closes)) if opens < closes => counts(today) && time >= opens && time < closes,
        (Some(opens), Some(closes)) => counts(today) && time >= opens || counts(yesterday) && time < closes,
        _ => counts(today),
    }
}

/// When somebody answers, in words.
fn hours(ctx: &Ctx, line: &Record) -> String {
    let (opens, closes) = (line.text("from_hour"), line.text("until_hour"));
    let weekdays = line.text("days") == DAYS[1];
    if opens.is_empty() {
        return ctx.t(if weekdays { "choice-weekdays" } else { "help-lines-always" });
    }
    let key = if weekdays { "help-lines-hours-weekdays" } else { "help-lines-hours" };
    ctx.language.text(key, &[("from", opens.into()), ("to", closes.into())])
}

/// Adds whom to call now, those that answer first; with `notes`, a front door with where it is noted that it was used.
///
/// # Errors
/// When the partnership's time zone is not known.
pub fn add(ctx: &Ctx, desk: Desk, notes: bool) -> Result<Desk> {
    let now = ctx.app.clock.now().to_zoned(ctx.app.site.zone()?);
    let mut lines: Vec<(bool, &Record)> =
        ctx.snapshot.list(TABLE.name).map(|line| (!is_open(line, &now), line)).collect();
    lines.sort_by_key(|(closed, line)| (*closed, line.text("line") != LINES[0]));
    let row = |(closed, line): &(bool, &Record)| {
        let digits: String = line.text("telephone").chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let open = ctx.t(if *closed { "help-lines-closed" } else { "help-lines-open" });
        vec![
            Cell::content(line.title()),
            Cell::Link(Part::content(line.text("telephone")), format!("tel:{digits}")),
            Cell::words(format!("{open}{}{}", ctx.t("referral-between"), hours(ctx, line))),
            Cell::content(line.text("for_what")),
        ]
    };
    let headings = ["col-name", "col-telephone", "help-lines-open", "col-for_what"].map(|key| ctx.t(key)).into();
    let mut desk = desk.heading(ctx.t("help-lines-title")).block(Block::Warning(ctx.t("help-lines-emergency")));
    if !lines.is_empty() {
        let rows = lines.iter().map(row).collect();
        let table = Shown { caption: ctx.t("help-lines-title"), headings, rows, empty: String::new() };
        // Beside a form that is being written it is there to be opened.
        desk = if notes { desk.table(table) } else { desk.block(Block::Folded(table)) };
    }
    for (_, line) in lines.iter().filter(|(closed, line)| notes && !closed && line.text("line") == LINES[0]) {
        let form =
            FormBlock::new(format!("{}/front-door/{}", crate::referral::PATH, line.reference), ctx.t("help-lines-use"));
        desk = desk.words(ctx.t("help-lines-use-about")).form(form.about(line.title()).quiet());
    }
    Ok(desk)
}

/// `POST /work/referrals/front-door/{ref}`: it is noted that it was used; where it is told in writing is a link, since a form of ours
/// may lead nowhere else.
pub async fn used(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let line = ctx.record(&TABLE, &reference)?;
    let who = ctx.actor()?.by(&WORK_REFERRALS);
    let mut tx = ctx.app.db.write().await?;
    let act = Act { act: "referral.front-door", kind: TABLE.name, reference: &reference, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    let digits: String = line.text("telephone").chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let mut desk = Desk::of_content(&ctx, line.title())
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), crate::referral::PATH)
        .done(ctx.t("referral-done-front-door"))
        .block(Block::Link(line.text("telephone").to_owned(), format!("tel:{digits}")));
    if !line.text("link").is_empty() {
        desk = desk.block(Block::Link(line.text("link").to_owned(), line.text("link").to_owned()));
    }
    desk.show(&ctx)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, Value};

    fn line(days: &str, opens: &str, closes: &str) -> Record {
        let values = [("days", days), ("from_hour", opens), ("until_hour", closes)];
        let values: Map<String, Value> =
            values.map(|(name, text)| (name.to_owned(), Value::from(text))).into_iter().collect();
        Record { table: &TABLE, reference: "L1".to_owned(), version: 1, ended: None, values }
    }

    #[test]
    fn a_line_is_open_by_its_hours_and_days_and_over_midnight() {
        let at = |text: &str| text.parse::<Zoned>().unwrap();
        let day = line("weekdays", "09:00", "17:00");
        assert!(is_open(&day, &at("2026-11-27T16:59[Europe/London]")), "Friday");
        assert!(!is_open(&day, &at("2026-11-27T17:00[Europe/London]")));
        assert!(!is_open(&day, &at("2026-11-28T12:00[Europe/London]")), "Saturday");
        let night = line("every day", "17:00", "09:00");
        assert!(
            is_open(&night, &at("2026-11-28T03:00[Europe/London]"))
                && is_open(&night, &at("2026-11-28T17:00[Europe/London]"))
        );
        assert!(!is_open(&night, &at("2026-11-28T12:00[Europe/London]")));
        let nights = line("weekdays", "22:00", "06:00");
        assert!(is_open(&nights, &at("2026-11-28T05:00[Europe/London]")), "the night that began on Friday");
        assert!(
            !is_open(&nights, &at("2026-11-28T23:00[Europe/London]"))
                && !is_open(&nights, &at("2026-11-29T05:00[Europe/London]"))
        );
        assert!(is_open(&line("every day", "", ""), &at("2026-11-28T23:00[Europe/London]")));
        assert!(!is_open(&day, &at("2026-12-28T12:00[Europe/London]")), "a bank holiday");
        // Clocks go back at two on this night: the hour that comes twice is open both times.
        assert!(
            is_open(&night, &at("2026-10-25T01:30+01:00[Europe/London]"))
                && is_open(&night, &at("2026-10-25T01:30+00:00[Europe/London]"))
        );
    }
}
