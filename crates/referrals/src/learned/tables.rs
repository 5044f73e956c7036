//! The tables of a quarter, for everybody and for whoever looks before it is published.

use super::group::DIMENSIONS;
use super::lesson::{Lesson, Value};
use super::what::{FIGURES, LACKING, What};
use crate::service;
use crate::state::{OUTCOMES, REASONS};
use platform::http::Ctx;
use platform::i18n::Language;
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Table};
use platform::record::Record;
use platform::snapshot::Snapshot;

/// What a group is called.
pub fn titled(language: &Language, plan: &Snapshot, by: &str, group: &str) -> String {
    let words = |key: &str| language.text(key, &[]);
    match (by, group) {
        ("all", _) => words("learned-all"),
        ("theme", "") => words("learned-no-theme"),
        ("theme", code) => words(&format!("theme-{code}")),
        ("area", "") => words("learned-no-area"),
        ("area", code) => area(plan, code).map_or(code, Record::title).to_owned(),
        ("age", "") => words("learned-no-age"),
        ("age", code) => words(&format!("learned-age-{code}")),
        (_, reference) => plan.get(reference).map_or(reference, Record::title).to_owned(),
    }
}

/// The ward of this code in the plan.
pub fn area<'a>(plan: &'a Snapshot, code: &str) -> Option<&'a Record> {
    plan.list(measures::area::TABLE.name).find(|one| one.text("code") == code || one.reference == code)
}

/// Adds everything that is shown of a quarter.
pub fn add(ctx: &Ctx, desk: Desk, lesson: &Lesson) -> Desk {
    let desk = desk.table(whole(ctx, lesson)).words(ctx.t("learned-figures-about"));
    // Side by side they are wide, and on a telephone long: whoever wants them opens them.
    let desk = DIMENSIONS.into_iter().skip(1).fold(desk, |desk, by| desk.block(Block::Folded(of(ctx, lesson, by))));
    let desk = desk
        .heading(ctx.t("learned-unmet"))
        .words(ctx.t("learned-unmet-about"))
        .table(reasons(ctx, lesson))
        .table(refused(ctx, lesson))
        .table(missing(ctx, lesson));
    desk.table(outcomes(ctx, lesson)).heading(ctx.t("learned-how")).words(ctx.t("learned-how-about"))
}

/// The figures of everybody, one under the other.
fn whole(ctx: &Ctx, lesson: &Lesson) -> Table {
    let row = |figure: &super::what::Figure| {
        let value = lesson.value(figure, ("all", ""));
        let sure = match value {
            Value::Share(_, _, (lower, upper)) => between(ctx, (format!("{lower:.0}%"), format!("{upper:.0}%"))),
            Value::Wait(_, (lower, upper)) => between(ctx, (lower.to_string(), upper.to_string())),
            Value::Count(_) | Value::Hidden | Value::Nobody => String::new(),
        };
        vec![
            Cell::words(ctx.t(&format!("learned-{}", figure.name()))),
            Cell::words(told(ctx, value)),
            Cell::words(sure),
        ]
    };
    Table {
        caption: ctx.t("learned-all"),
        headings: ["learned-figure", "learned-value", "learned-interval"].map(|key| ctx.t(key)).into(),
        rows: FIGURES.iter().map(row).collect(),
        empty: String::new(),
    }
}

/// The figures of the groups of a kind, beside one another.
fn of(ctx: &Ctx, lesson: &Lesson, by: &str) -> Table {
    let first = ctx.t(&format!("learned-by-{by}"));
    let row = |group: &&str| {
        let name = Cell::Part(named(ctx, by, group));
        let cells = FIGURES.iter().map(|figure| Cell::words(told(ctx, lesson.value(figure, (by, group)))));
        std::iter::once(name).chain(cells).collect()
    };
    let headings = FIGURES.iter().map(|figure| ctx.t(&format!("learned-{}", figure.name())));
    Table {
        caption: ctx.t(&format!("learned-all-by-{by}")),
        headings: std::iter::once(first).chain(headings).collect(),
        rows: lesson.groups(by).iter().map(row).collect(),
        empty: ctx.t("learned-nothing"),
    }
}

/// Why people were turned away.
fn reasons(ctx: &Ctx, lesson: &Lesson) -> Table {
    let parts = REASONS.map(|reason| (format!("referral-reason-{reason}"), What::Reason(reason)));
    counted(ctx, lesson, ("learned-reasons", "referral-entry-reason"), &parts)
}

/// What came of those that came to an end.
fn outcomes(ctx: &Ctx, lesson: &Lesson) -> Table {
    let parts = OUTCOMES.map(|outcome| (format!("referral-outcome-{outcome}"), What::Outcome(outcome)));
    counted(ctx, lesson, ("learned-outcomes", "referral-entry-outcome"), &parts)
}

fn counted(ctx: &Ctx, lesson: &Lesson, (caption, first): (&str, &str), parts: &[(String, What)]) -> Table {
    let row = |(key, what): &(String, What)| vec![Cell::words(ctx.t(key)), count(ctx, lesson, *what, ("all", ""))];
    Table {
        caption: ctx.t(caption),
        headings: [first, "learned-count"].map(|key| ctx.t(key)).into(),
        rows: parts.iter().map(row).collect(),
        empty: String::new(),
    }
}

/// Where people were turned away for what is lacking, by service.
fn refused(ctx: &Ctx, lesson: &Lesson) -> Table {
    let lacks = LACKING.map(What::Reason);
    let row = |group: &&str| {
        let cells = lacks.iter().map(|what| count(ctx, lesson, *what, ("service", group)));
        std::iter::once(Cell::Part(named(ctx, "service", group))).chain(cells).collect()
    };
    let some = |group: &&&str| lacks.iter().any(|what| lesson.count(*what, ("service", group)) != Some(0));
    let headings = LACKING.iter().map(|reason| ctx.t(&format!("referral-reason-{reason}")));
    Table {
        caption: ctx.t("learned-refused"),
        headings: std::iter::once(ctx.t("learned-by-service")).chain(headings).collect(),
        rows: lesson.groups("service").iter().filter(some).map(row).collect(),
        empty: ctx.t("learned-refused-none"),
    }
}

/// What was not there at all, by theme: those of which there was something.
fn missing(ctx: &Ctx, lesson: &Lesson) -> Table {
    let name = What::Missing.name();
    let themes = lesson.counts.iter().filter(|one| one.what == name && one.by == "theme" && one.count != Some(0));
    let row = |one: &super::lesson::Count| {
        vec![Cell::Part(named(ctx, "theme", &one.group)), count(ctx, lesson, What::Missing, ("theme", &one.group))]
    };
    Table {
        caption: ctx.t("learned-missing"),
        headings: ["learned-by-theme", "learned-times"].map(|key| ctx.t(key)).into(),
        rows: themes.map(row).collect(),
        empty: ctx.t("learned-missing-none"),
    }
}

/// Which services take nobody today, as they say themselves.
pub fn full(ctx: &Ctx) -> Table {
    let row = |one: &Record| {
        let room = ctx.t(&platform::page::choice_key(one.text("room")));
        vec![Cell::content(one.title()), Cell::words(room), Cell::content(one.text("room_why"))]
    };
    Table {
        caption: ctx.t("learned-full-today"),
        headings: ["learned-by-service", "col-room", "col-room_why"].map(|key| ctx.t(key)).into(),
        rows: service::all(&ctx.snapshot).filter(|one| !service::has_room(one)).map(row).collect(),
        empty: ctx.t("learned-full-none"),
    }
}

fn named(ctx: &Ctx, by: &str, group: &str) -> Part {
    let title = titled(ctx.language, &ctx.snapshot, by, group);
    if by == "service" || by == "area" && !group.is_empty() { Part::content(title) } else { Part::words(title) }
}

fn count(ctx: &Ctx, lesson: &Lesson, what: What, group: (&str, &str)) -> Cell {
    Cell::words(told(ctx, lesson.count(what, group).map_or(Value::Hidden, Value::Count)))
}

/// A value as it is read.
fn told(ctx: &Ctx, value: Value) -> String {
    match value {
        Value::Count(count) => ctx.language.text("learned-number", &[("n", count.into())]),
        Value::Share(part, of, _) => {
            let percent = format!("{:.0}%", 100.0 * part as f64 / of as f64);
            let words = [("percent", percent.into()), ("n", part.into()), ("of", of.into())];
            ctx.language.text("learned-share", &words)
        }
        Value::Wait(median, _) => ctx.language.text("learned-days", &[("n", median.into())]),
        Value::Hidden => ctx.t("learned-hidden"),
        Value::Nobody => ctx.t("learned-nobody"),
    }
}

fn between(ctx: &Ctx, (lower, upper): (String, String)) -> String {
    ctx.language.text("learned-between", &[("from", lower.into()), ("to", upper.into())])
}
