//! Milestones that were missed, and those that come.

use crate::report::is_over;
use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::page::date_in_words;
use platform::record::Record;
use strategy::milestone;

/// A milestone that is not reached.
pub struct Step<'a> {
    /// The milestone.
    pub milestone: &'a Record,
    /// The action that it is a step of.
    pub action: &'a Record,
}

impl Step<'_> {
    /// The day by which it is due, in words.
    pub fn due(&self, ctx: &Ctx) -> String {
        date_in_words(ctx.language, self.milestone.text("due"))
    }
}

/// The milestones of these actions that are due and not reached: those of which the whole due date has passed, and those that
/// come; each the earliest first.
pub fn open<'a>(ctx: &'a Ctx, actions: &[&'a Record]) -> Result<(Vec<Step<'a>>, Vec<Step<'a>>)> {
    let before: Date = ctx.looked_at()?.yesterday().unwrap_or(Date::MIN);
    let mut open = Vec::new();
    for action in actions {
        let steps = ctx.snapshot.referring(&action.reference, milestone::TABLE.name, "action").into_iter();
        let steps = steps.filter(|one| one.text("reached").is_empty() && !one.text("due").is_empty());
        open.extend(steps.map(|milestone| Step { milestone, action }));
    }
    open.sort_by_key(|one| one.milestone.text("due"));
    Ok(open.into_iter().partition(|one| is_over(one.milestone.text("due"), before)))
}
