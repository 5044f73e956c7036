//! The milestones of an action in a review: one that is not reached may be moved when the action changes.

use super::held::Words;
use crate::exchange;
use crate::report::is_over;
use platform::cell;
use platform::http::{Ctx, Form};
use platform::i18n;
use platform::page::date_in_words;
use platform::page::desk::{Faults, Field};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::Column;
use serde_json::Value;
use strategy::milestone;

/// The name under which the new day of a milestone stands, in a form and among the words.
fn field(milestone: &Record) -> String {
    format!("milestone-{}", milestone.reference)
}

fn due() -> Option<&'static Column> {
    milestone::TABLE.columns.iter().find(|column| column.name == "due")
}

/// The milestones of an action that are not reached.
fn open<'a>(plan: &'a Snapshot, action: &Record) -> Vec<&'a Record> {
    let all = plan.referring(&action.reference, milestone::TABLE.name, "action");
    all.into_iter().filter(|one| one.text("reached").is_empty()).collect()
}

/// A field for the day of each.
pub fn fields(ctx: &Ctx, action: &Record, words: &Words) -> Vec<Field> {
    let one = |milestone: &Record| {
        let name = field(milestone);
        let day = Some(words.text(&name)).filter(|day| !day.is_empty()).unwrap_or(milestone.text("due"));
        Field::line(&name, label(ctx, milestone)).hint(ctx.t("review-date-hint")).value(day)
    };
    open(&ctx.snapshot, action).into_iter().map(one).collect()
}

/// The names and days of those that a form moves.
pub fn sent(plan: &Snapshot, action: &Record, form: &Form) -> Vec<(String, String)> {
    let day = |milestone: &Record| {
        let (name, day) = (field(milestone), form.text(&field(milestone)).trim().to_owned());
        (!day.is_empty() && day != milestone.text("due")).then_some((name, day))
    };
    open(plan, action).into_iter().filter_map(day).collect()
}

/// Whether the whole of a day lies before today.
pub fn is_past(ctx: &Ctx, day: &str) -> bool {
    ctx.app.today().is_ok_and(|today| today.yesterday().is_ok_and(|before| is_over(day, before)))
}

/// Whether all of a day comes after another, as precise as each is known.
pub fn begins_after(day: &str, other: &str) -> bool {
    let n = day.len().min(other.len());
    !other.is_empty() && day.get(..n) > other.get(..n)
}

/// What is wrong with the days to which milestones are moved.
pub fn faults(ctx: &Ctx, action: &Record, words: &Words) -> Faults {
    let mut faults = Faults::new();
    let last = Some(words.text("due")).filter(|due| !due.is_empty()).unwrap_or(action.text("due")).to_owned();
    for milestone in moved(&ctx.snapshot, action, words) {
        let (name, day) = (field(&milestone), milestone.text("due"));
        if let Some(Err(sentence)) = due().map(|column| cell::read(column, day)) {
            faults.push((name, sentence_of(ctx, &milestone, &sentence)));
        } else if is_past(ctx, day) {
            faults.push((name, ctx.t("review-past-fault")));
        } else if begins_after(day, &last) {
            let words = [("day", date_in_words(ctx.language, &last).into())];
            faults.push((name, ctx.language.text("review-after-action", &words)));
        } else if let Err(all) = exchange::one(&ctx.snapshot, &milestone) {
            faults.extend(all.iter().map(|fault| (name.clone(), fault.sentence.clone())));
        }
    }
    faults
}

fn sentence_of(ctx: &Ctx, milestone: &Record, sentence: &str) -> String {
    format!("{}: {sentence}", label(ctx, milestone))
}

fn label(ctx: &Ctx, milestone: &Record) -> String {
    ctx.language.text("review-milestone", &[("title", milestone.title().into())])
}

/// The milestones of an action that a proposal moves, as they are then. One that was reached meanwhile stays.
pub fn moved(plan: &Snapshot, action: &Record, words: &Words) -> Vec<Record> {
    let one = |milestone: &Record| {
        let day = Some(words.text(&field(milestone))).filter(|day| !day.is_empty())?;
        let mut record = milestone.clone();
        record.values.insert("due".to_owned(), Value::from(day));
        Some(record)
    };
    open(plan, action).into_iter().filter_map(one).collect()
}

/// What changes by it, a line for each, in English as the plan is.
pub fn lines(plan: &Snapshot, action: &Record, words: &Words) -> Vec<String> {
    let english = i18n::english();
    let line = |after: &Record| {
        let day = |record: &Record| date_in_words(english, record.text("due"));
        let was = plan.get(&after.reference).map(day).filter(|was| !was.is_empty());
        let was = was.map(|was| format!(" (was: {was})")).unwrap_or_default();
        format!("Milestone “{}”: {}{was}", after.title(), day(after))
    };
    moved(plan, action, words).iter().map(line).collect()
}
