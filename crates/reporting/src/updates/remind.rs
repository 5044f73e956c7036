//! Asking whoever answers for an action to tell of it: a mail with a task link, which holds nothing but the action's reference.

use jiff::civil::Date;
use people::duty::{self, Answer};
use people::letter;
use platform::Result;
use platform::db::{Rows, Tx};
use platform::i18n;
use platform::identity::account::{self, Account};
use platform::identity::task::{self, Errand};
use platform::job::Context;
use platform::outbox::{self, Template};
use platform::page::date_in_words;
use platform::record::Record;
use platform::snapshot::Snapshot;
use std::collections::HashMap;
use strategy::action;
use strategy::progress::{self, Progress};
use strategy::update::held::{self, Held};
use strategy::update::task::ACT;

/// The actions of a period of which its owner has told nothing yet.
pub async fn silent<'a>(
    tx: &mut Tx,
    context: &Context,
    plan: &'a Snapshot,
    period: &Record,
) -> Result<Vec<&'a Record>> {
    let held = held::of_period(tx, &context.keyring, &period.reference).await?;
    let told = |action: &Record| {
        let own = |one: &&Held| one.action == action.reference && one.organisation == action.text("owner");
        held.iter().find(own).is_some_and(|held| held.state.is_in())
    };
    let of =
        |action: &&Record| progress::strategy(plan, action).is_some_and(|one| one.reference == period.text("strategy"));
    let nothing = |action: &&Record| progress::in_period(plan, action, period) == Some(Progress::NoUpdate);
    Ok(plan.list(action::TABLE.name).filter(of).filter(nothing).filter(|action| !told(action)).collect())
}

/// Who answers for which action, and can be written to.
pub async fn answering(tx: &mut Tx, context: &Context, today: Date) -> Result<HashMap<String, Account>> {
    let accounts = account::all(tx, &context.keyring).await?;
    let mut accounts: HashMap<String, Account> = accounts.into_iter().map(|one| (one.id.clone(), one)).collect();
    accounts.retain(|_, account| account.is_active(today));
    let duties = duty::all(tx, &context.keyring, action::TABLE.name).await?;
    let asked = duties.into_iter().filter(|duty| !matches!(duty.answer, Some(Answer::No(_))));
    Ok(asked.filter_map(|duty| Some((duty.reference, accounts.get(&duty.account)?.clone()))).collect())
}

/// Writes to somebody who answers for an action, with a link of their own. The links of before work on: an older mail may be
/// the one that is found. `due` is the day by which the update is wanted.
pub async fn ask(
    tx: &mut Tx,
    context: &Context,
    (action, to): (&Record, &Account),
    (template, due): (&'static Template, &str),
    by: &str,
) -> Result<bool> {
    if to.email.is_none() {
        return Ok(false);
    }
    let errand = Errand { act: ACT, kind: action::TABLE.name, reference: &action.reference };
    let mut rows = Rows::default();
    let token = task::prepare(&mut rows, &to.id, &errand, by, context.clock.now())?;
    rows.insert(tx).await?;
    let days = task::days();
    let day = date_in_words(i18n::language(&to.language).unwrap_or_else(i18n::english), due);
    let all = [("days", days.as_str()), ("reference", &action.reference), ("day", &day)];
    let words: Vec<(&str, &str)> = all.into_iter().filter(|(name, _)| template.words.contains(name)).collect();
    letter::write(tx, context, template, to, &format!("/task/{token}"), &words).await?;
    Ok(true)
}

/// Which letter goes out on a day: so many days before an update is due, or after.
pub fn letter_on(opens: Date, due: Date, today: Date) -> Option<&'static Template> {
    let left = today.until(due).ok()?.get_days();
    match left {
        _ if today == opens => Some(&outbox::UPDATE_DUE),
        7 | 1 if today > opens => Some(&outbox::UPDATE_DUE),
        -1 | -8 | -15 => Some(&outbox::UPDATE_LATE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_letter_goes_out_when_it_opens_before_it_is_due_and_three_times_after() {
        let (opens, due) = (date(2026, 9, 30), date(2026, 10, 15));
        let told = |month, day| letter_on(opens, due, date(2026, month, day)).map(|template| template.name);
        let all = (1..=31).filter_map(|day| Some((10, day, told(10, day)?)));
        assert_eq!(told(9, 30), Some("update-due"));
        assert_eq!(told(9, 29), None);
        let late = "update-late";
        assert_eq!(
            all.collect::<Vec<_>>(),
            [(10, 8, "update-due"), (10, 14, "update-due"), (10, 16, late), (10, 23, late), (10, 30, late)]
        );
    }
}
