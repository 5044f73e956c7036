//! The lines of a reporting period: who tells of which action, how far that is, and how lines are counted and filtered.

use platform::Result;
use platform::http::Ctx;
use platform::record::Record;
use strategy::update::course::{Course, course};
use strategy::update::held::{Held, State};
use strategy::{action, progress, update};

/// How lines may be filtered. Of `public`, `kept`, `to-read`, `returned` and `nothing` each line is exactly one.
pub const FILTERS: [&str; 9] =
    ["all", "to-read", "late", "returned", "nothing", "waiting", "public", "kept", "approved"];

/// An organisation that tells of an action.
pub struct Line<'a> {
    /// The action.
    pub action: &'a Record,
    /// The organisation.
    pub organisation: &'a Record,
    /// How far its update is.
    pub course: Course<'a>,
}

/// The lines of a period: of each action that is asked about, what its owner tells, then what others have told.
pub fn lines<'a>(ctx: &'a Ctx, held: &'a [Held], period: &'a Record) -> Result<Vec<Line<'a>>> {
    let plan = &ctx.snapshot;
    let mut lines = Vec::new();
    for action in plan.list(action::TABLE.name) {
        if progress::strategy(plan, action).is_none_or(|one| one.reference != period.text("strategy")) {
            continue;
        }
        for organisation in telling(ctx, held, action, period) {
            let course = course(ctx, held, action, period, &organisation.reference)?;
            lines.push(Line { action, organisation, course });
        }
    }
    Ok(lines)
}

/// The organisations that are asked about an action in a period, or have told of it.
fn telling<'a>(ctx: &'a Ctx, held: &'a [Held], action: &'a Record, period: &Record) -> Vec<&'a Record> {
    let plan = &ctx.snapshot;
    let told = update::of(plan, &action.reference).into_iter();
    let told = told.filter(|one| one.text("period") == period.reference).map(|one| one.text("organisation"));
    let is = |one: &&Held| one.action == action.reference && one.period == period.reference;
    let held_by = held.iter().filter(is).map(|one| one.organisation.as_str());
    let owner = Some(action.text("owner")).filter(|owner| !owner.is_empty() && update::is_asked(plan, action, period));
    let mut by: Vec<&str> = Vec::new();
    for one in owner.into_iter().chain(told).chain(held_by) {
        if !by.contains(&one) {
            by.push(one);
        }
    }
    by.into_iter().filter_map(|one| plan.get(one)).collect()
}

/// Whether a line is among those that a filter shows.
pub fn fits(line: &Line<'_>, wanted: &str) -> bool {
    let held = match &line.course {
        Course::OnItsWay(held, _) => Some(held.state),
        _ => None,
    };
    let public = matches!(line.course, Course::Public(_));
    let kept = matches!(held, Some(State::Partners | State::Waiting));
    match wanted {
        "to-read" => held == Some(State::Sent),
        "late" => line.course.late().is_some(),
        "returned" => held == Some(State::Returned),
        "nothing" => line.course.waits() && held != Some(State::Returned),
        "waiting" => line.course.waits(),
        "public" => public,
        "kept" => kept,
        "approved" => public || kept,
        _ => true,
    }
}

/// How many lines a filter shows.
pub fn count(lines: &[Line<'_>], wanted: &str) -> usize {
    lines.iter().filter(|line| fits(line, wanted)).count()
}
