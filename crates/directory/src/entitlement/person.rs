//! Somebody who asks what they are owed, and which word the law has for them.

/// What the law calls somebody who is, or was, in care.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Status {
    /// In care now (Children Act 1989, section 22).
    LookedAfter,
    /// In care now, 16 or 17, and for 13 weeks or more since turning 14 (Schedule 2, paragraph 19B).
    Eligible,
    /// 16 or 17 and not in care any more, and was eligible before (section 23A).
    Relevant,
    /// 18 to 24, and was eligible or relevant before (section 23C, and until 25 section 23CZB).
    FormerRelevant,
    /// 16 to 24, and was in care at 16 or 17, but for a shorter time, or left it for a special guardian (section 24).
    Qualifying,
    /// None of these.
    Outside,
    /// Anybody who was in care at any time: whoever asks.
    Once,
}

/// Every status with its code.
pub const STATUSES: [(&str, Status); 7] = [
    ("looked-after", Status::LookedAfter),
    ("eligible", Status::Eligible),
    ("relevant", Status::Relevant),
    ("former-relevant", Status::FormerRelevant),
    ("qualifying", Status::Qualifying),
    ("outside", Status::Outside),
    ("once", Status::Once),
];

/// What somebody does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Doing {
    /// At school, in college or in training.
    College,
    /// At university, or in other higher education.
    University,
    /// An apprentice.
    Apprentice,
    /// At work.
    Work,
    /// None of these.
    None,
}

/// Everything that somebody can do, with its code.
pub const DOINGS: [(&str, Doing); 5] = [
    ("college", Doing::College),
    ("university", Doing::University),
    ("apprentice", Doing::Apprentice),
    ("work", Doing::Work),
    ("none", Doing::None),
];

/// How long somebody was in care.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Weeks {
    /// 13 weeks or more since turning 14, a day of them at 16 or later.
    Enough,
    /// Less, with a day of it at 16 or later.
    Less,
    /// They left it to live with a special guardian.
    Guardian,
    /// No day of it at 16 or later.
    None,
    /// They do not know. Most who ask were there for long enough, so it counts as that, and the page says so.
    Unsure,
}

/// Every answer to how long it was, with its code.
pub const WEEKS: [(&str, Weeks); 5] = [
    ("13", Weeks::Enough),
    ("less", Weeks::Less),
    ("guardian", Weeks::Guardian),
    ("none", Weeks::None),
    ("unsure", Weeks::Unsure),
];

/// Somebody who asks. Nothing of it is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Person {
    /// How old they are, in full years.
    pub age: u32,
    /// Whether they are in care now.
    pub in_care: bool,
    /// How long they were.
    pub weeks: Weeks,
    /// What they do.
    pub doing: Doing,
    /// Whether they have, or expect, a child.
    pub parent: bool,
}

/// Up to which age a course that began before 25 may well go on.
const LAST_COURSE: u32 = 27;

impl Status {
    /// The status of this code.
    pub fn read(code: &str) -> Option<Status> {
        STATUSES.iter().find(|(known, _)| *known == code).map(|(_, status)| *status)
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        STATUSES.iter().find(|(_, status)| *status == self).map_or("", |(code, _)| code)
    }
}

impl Doing {
    /// What has this code.
    pub fn read(code: &str) -> Option<Doing> {
        DOINGS.iter().find(|(known, _)| *known == code).map(|(_, doing)| *doing)
    }
}

impl Person {
    /// What the law calls them; nothing, where it has no word for them here. Care ends at 18, so whoever is older is not in it.
    pub fn status(&self) -> Option<Status> {
        let enough = matches!(self.weeks, Weeks::Enough | Weeks::Unsure);
        match self.age {
            0..=17 if self.in_care => {
                Some(if self.age >= 16 && enough { Status::Eligible } else { Status::LookedAfter })
            }
            16..=17 if enough => Some(Status::Relevant),
            18..=24 if enough => Some(Status::FormerRelevant),
            // Whoever is on a course that began before 25 keeps what goes on to its end.
            25..=LAST_COURSE if enough && matches!(self.doing, Doing::College | Doing::University) => {
                Some(Status::FormerRelevant)
            }
            16..=24 if matches!(self.weeks, Weeks::Less | Weeks::Guardian) => Some(Status::Qualifying),
            _ => None,
        }
    }

    /// All that they are in the eyes of the law: whoever is eligible is in care as well.
    pub fn statuses(&self) -> Vec<Status> {
        let own = match self.status() {
            Some(Status::Eligible) => vec![Status::Eligible, Status::LookedAfter],
            Some(other) => vec![other],
            None => vec![Status::Outside],
        };
        own.into_iter().chain([Status::Once]).collect()
    }
}
