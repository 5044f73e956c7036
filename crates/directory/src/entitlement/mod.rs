//! What care leavers are owed: what the law of England gives to whom, and what a partnership adds. A guide, not a decision.
//!
//! The rules are data: `england.csv` has them with the law that each rests on, and `england_cases.csv` beside it has people, and what
//! each of them is owed and is not.

pub mod local;
pub mod pages;
pub mod person;

#[cfg(test)]
mod tests;

use jiff::civil::Date;
use person::{Doing, Person, Status};
use sheets::Sheet;
use std::sync::LazyLock;

/// What somebody is owed.
#[derive(Clone, Debug, PartialEq)]
pub struct Entitlement {
    /// Its code.
    pub id: String,
    /// What it is about: one of [`THEMES`].
    pub theme: &'static str,
    /// What it is, in a few words.
    pub title: String,
    /// What one gets.
    pub what: String,
    /// How to ask for it.
    pub how: String,
    /// Whom to ask.
    pub whom: String,
    /// By when; empty, where there is no hurry.
    pub by: String,
    /// The law, guidance or decision that it rests on.
    pub law: String,
    /// Where that can be read.
    pub url: String,
    /// Since when it has been so, as precise as it is known.
    pub since: String,
    /// Where it holds: one of [`REACHES`].
    pub reach: &'static str,
    /// With which young people it was written; empty, where it was with none.
    pub edited_with: String,
    /// By when somebody looks at it again.
    pub review_by: Option<Date>,
    rule: Rule,
}

/// For whom it is.
#[derive(Clone, Debug, PartialEq)]
struct Rule {
    statuses: Vec<Status>,
    /// The youngest and the oldest age, in full years.
    ages: (u32, u32),
    /// What they do; anything, where it is empty.
    doing: Vec<Doing>,
    /// For parents, and those who will be, alone, or for all but these; for both, where it says nothing.
    parent: Option<bool>,
}

/// What entitlements are about, in the order in which they are shown.
pub const THEMES: [&str; 8] = ["people", "home", "money", "learning", "work", "family", "health", "voice"];

/// Where an entitlement holds.
pub const REACHES: [&str; 3] = ["national", "regional", "local"];

/// On which day somebody last compared the national ones with their sources.
pub const COMPARED: Date = Date::constant(2026, 11, 28);

impl Entitlement {
    /// Whether it is owed to this person as they are now.
    pub fn is_owed_to(&self, person: &Person) -> bool {
        self.is_near(person)
            && (self.rule.doing.is_empty() || self.rule.doing.contains(&person.doing))
            && self.rule.parent.is_none_or(|parent| parent == person.parent)
    }

    /// Whether it would be, if they did something else or had a child.
    pub fn is_near(&self, person: &Person) -> bool {
        let (from, to) = self.rule.ages;
        (from..=to).contains(&person.age) && person.statuses().iter().any(|status| self.rule.statuses.contains(status))
    }
}

/// What the law of England gives.
pub fn england() -> &'static [Entitlement] {
    static ALL: LazyLock<Vec<Entitlement>> = LazyLock::new(|| read("england.csv", include_str!("england.csv")));
    &ALL
}

/// Reads rows that are part of the program. What cannot be read is left out, and a test finds it.
fn read(name: &str, text: &str) -> Vec<Entitlement> {
    let sheet = sheets::parse_csv(name, text.as_bytes()).ok();
    sheet.iter().flat_map(|sheet| sheet.rows.iter().filter_map(|(_, cells)| one(sheet, cells))).collect()
}

fn one(sheet: &Sheet, cells: &[String]) -> Option<Entitlement> {
    let cell = |name: &str| {
        let column = sheet.headings.iter().position(|heading| heading == name)?;
        cells.get(column).map(|cell| cell.trim().to_owned())
    };
    let known = |name: &str, words: &[&'static str]| {
        let cell = cell(name)?;
        words.iter().copied().find(|word| *word == cell)
    };
    let statuses = cell("status")?.split(';').map(Status::read).collect::<Option<Vec<_>>>()?;
    let doing = cell("doing")?;
    let doing = doing.split(';').filter(|word| !word.is_empty()).map(Doing::read).collect::<Option<Vec<_>>>()?;
    let parent = match cell("parent")?.as_str() {
        "" => None,
        "yes" => Some(true),
        "no" => Some(false),
        _ => return None,
    };
    let ages = (cell("age_from")?.parse().ok()?, cell("age_to")?.parse().ok()?);
    Some(Entitlement {
        id: cell("id")?,
        theme: known("theme", &THEMES)?,
        title: cell("title")?,
        what: cell("what")?,
        how: cell("how")?,
        whom: cell("whom")?,
        by: cell("by")?,
        law: cell("law")?,
        url: cell("url")?,
        since: cell("since").filter(|day| day.parse::<Date>().is_ok())?,
        reach: known("reach", &REACHES)?,
        edited_with: String::new(),
        review_by: None,
        rule: Rule { statuses, ages, doing, parent },
    })
}
