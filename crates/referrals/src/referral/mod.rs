//! A referral: somebody is sent to a service, which says that it has it, whether it takes it on, and what came of it.
//!
//! In FHIR it is a ServiceRequest with the Task that fulfils it; its entries are the history of that Task. What it says of anybody is
//! in its words, which are ciphertext under a key of its own; what stands beside them is what clocks and lists need.

pub mod act;
pub mod list;
pub mod lookup;
pub mod onward;
pub mod page;
pub mod reader;
pub mod send;
pub mod store;
pub mod whole;

use crate::state::State;
use jiff::Timestamp;
use jiff::civil::Date;
use platform::sealed::Words;

/// The kind under which the key of its words stands, and of its entries in the audit.
pub const KIND: &str = "referral";

/// The path of these pages.
pub const PATH: &str = "/work/referrals";

/// A referral, without what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Referral {
    /// Its reference, which nobody can guess.
    pub id: String,
    /// What people call it by, such as `R-4K24-09XA`.
    pub number: String,
    /// Counts its changes.
    pub version: i64,
    /// How far it is.
    pub state: State,
    /// Whether it is to be decided on at once.
    pub urgent: bool,
    /// The service that it was sent to.
    pub service: String,
    /// The organisation that sent it; nothing, where whoever it is about did.
    pub from: Option<String>,
    /// The organisation that it was sent to.
    pub to: String,
    /// Whoever it is about.
    pub person: String,
    /// The one that was passed on to become this.
    pub origin: Option<String>,
    /// The step of a pathway that it is.
    pub step: Option<String>,
    /// The account that sent it.
    pub sent_by: String,
    /// When.
    pub sent_at: Timestamp,
    /// When it came into the state in which it is.
    pub changed_at: Timestamp,
    /// The last day on which what comes next is in time.
    pub due_on: Option<Date>,
    /// By when the service decides, as it promised when this was sent.
    pub decide_by: Option<Date>,
    /// How far up it was told that it is late.
    pub told: i64,
}

impl Referral {
    /// Whether what comes next is late.
    pub fn is_late(&self, today: Date) -> bool {
        self.due_on.is_some_and(|due| due < today)
    }

    /// Its page.
    pub fn path(&self) -> String {
        format!("{PATH}/{}", self.id)
    }
}

/// Something that was done with one.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its place, from 1.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// The name of the side that did it.
    pub side: String,
    /// The account; nothing, where whoever it is about or the program did it.
    pub account: String,
    /// What.
    pub act: String,
    /// How far it was then.
    pub state: State,
    /// What was said; nothing, where nothing was or it is erased.
    pub words: Words,
}

/// The number by which people call one.
pub fn number(letters: &str) -> String {
    format!("R-{}", platform::typed::grouped(letters))
}

/// The first letters of a name, which tell a worker which of theirs it is and a stranger little.
pub fn initials(name: &str) -> String {
    let letters = name.split_whitespace().filter_map(|word| word.chars().next());
    letters.take(3).map(|letter| format!("{letter}.")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn initials_are_of_any_script_and_of_one_name_as_well() {
        assert_eq!(super::initials("Amina Begum Khatun Ali"), "A. B. K.");
        assert_eq!(super::initials("Cher"), "C.");
        assert_eq!(super::initials("রহিমা খাতুন"), "র. খ.");
        assert_eq!(super::initials(" "), "");
    }
}
