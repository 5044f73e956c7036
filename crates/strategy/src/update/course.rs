//! How far the update of an organisation on an action in a period is, and how urgent that makes it.

use super::held::{Held, Spot, State};
use crate::reporting_period::day;
use crate::update;
use platform::Result;
use platform::http::Ctx;
use platform::record::Record;

/// How far the update of an organisation on an action in a period is.
pub enum Course<'a> {
    /// Everybody may read it.
    Public(&'a Record),
    /// It is on its way; so many days are left, or it is so many days late.
    OnItsWay(&'a Held, i32),
    /// It was not begun; so many days are left, or it is so many days late.
    Nothing(i32),
}

/// How far an update is today, among those of its period that are on their way.
pub fn course<'a>(
    ctx: &'a Ctx,
    held: &'a [Held],
    action: &Record,
    period: &Record,
    organisation: &str,
) -> Result<Course<'a>> {
    let spot = Spot { action: &action.reference, period: &period.reference, organisation };
    if let Some(public) = update::public(&ctx.snapshot, &spot) {
        return Ok(Course::Public(public));
    }
    let left = ctx.app.today()?.until(day(period, "due")).map(|span| span.get_days()).unwrap_or_default();
    let is = |one: &&Held| {
        one.action == action.reference && one.organisation == organisation && one.period == period.reference
    };
    Ok(held.iter().find(is).map_or(Course::Nothing(left), |held| Course::OnItsWay(held, left)))
}

impl Course<'_> {
    /// In words.
    pub fn words(&self, ctx: &Ctx) -> String {
        match self {
            Course::Public(_) => ctx.t("update-state-public"),
            Course::OnItsWay(held, days) => {
                let state = ctx.t(&format!("update-state-{}", held.state.name()));
                if self.waits() { format!("{state} · {}", in_days(ctx, "update-left", *days)) } else { state }
            }
            Course::Nothing(days) => in_days(ctx, "update-days-left", *days),
        }
    }

    /// Whether whoever tells of the action has something to do.
    pub fn waits(&self) -> bool {
        match self {
            Course::Nothing(_) => true,
            Course::OnItsWay(held, _) => !held.state.is_in(),
            Course::Public(_) => false,
        }
    }

    /// For how many days it has been late, if it is.
    pub fn late(&self) -> Option<i32> {
        match self {
            Course::Nothing(days) | Course::OnItsWay(_, days) if self.waits() && *days < 0 => Some(-days),
            _ => None,
        }
    }

    /// Its place in a list in which the most urgent stands first: what came back with a question, what is late, the longest
    /// first, what is due, the soonest first, then what others do, and what is done.
    pub fn urgency(&self) -> (u8, i32) {
        match self {
            Course::OnItsWay(held, days) if held.state == State::Returned => (0, *days),
            Course::Nothing(days) | Course::OnItsWay(_, days) if self.waits() => (if *days < 0 { 1 } else { 2 }, *days),
            Course::OnItsWay(held, _) if held.state == State::Sent => (3, 0),
            Course::OnItsWay(..) | Course::Nothing(_) => (4, 0),
            Course::Public(_) => (5, 0),
        }
    }
}

/// How many days are left, in the words of this key, or by how many it is late.
fn in_days(ctx: &Ctx, left: &str, days: i32) -> String {
    let (key, n) = if days < 0 { ("update-days-late", -days) } else { (left, days) };
    ctx.language.text(key, &[("n", n.into())])
}
