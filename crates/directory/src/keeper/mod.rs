//! Whoever keeps listings true without an account: they are written to, and answer through the link in the letter.

pub mod clock;
pub mod many;
pub mod pages;
pub mod store;

use jiff::civil::Date;
use platform::outbox::To;

/// Somebody who keeps listings true.
#[derive(Clone, Debug, PartialEq)]
pub struct Keeper {
    /// Its reference.
    pub id: String,
    /// Where they are written to.
    pub to: To,
    /// The tag of their language.
    pub language: String,
    /// Whether they asked not to be written to.
    pub stopped: bool,
}

/// Where somebody can be written to, from what was typed; nothing, where it is neither an address nor a number.
pub fn to(typed: &str) -> Option<To> {
    let typed = typed.trim();
    if typed.contains('@') {
        return openreferral::read::is_email(typed).then(|| To::Mail(typed.to_lowercase()));
    }
    let number: String = typed.chars().map(platform::typed::digit).collect();
    platform::typed::holds_telephone_number(&number).then_some(To::Text(number))
}

/// What was typed for it.
pub fn typed(to: &To) -> &str {
    match to {
        To::Mail(text) | To::Text(text) => text,
    }
}

/// How often somebody is asked of a listing before it is left to the editors.
pub const MOST: i64 = 6;

/// The days after a check on which its keeper is asked again: well before it stops being fresh, and more often the older it gets.
const AFTER_CHECK: [i32; 6] = [300, 335, 358, 379, 407, 437];

/// The days after which the keeper of what nobody ever checked is asked.
const AFTER_BEGIN: [i32; 6] = [0, 14, 42, 72, 102, 132];

/// How often its keeper is to have been asked by today of a listing that was checked on a day, or is kept since one.
pub fn wanted(checked: Option<Date>, since: Date, today: Date) -> i64 {
    let (from, days) = match checked {
        Some(checked) => (checked, AFTER_CHECK),
        None => (since, AFTER_BEGIN),
    };
    let passed = today.since(from).map_or(0, |span| span.get_days());
    i64::try_from(days.iter().filter(|after| **after <= passed).count()).unwrap_or(MOST)
}
