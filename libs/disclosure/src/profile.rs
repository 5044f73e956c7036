//! What counts as small, and for whom.

/// What becomes of a count of 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zeros {
    /// A 0 is printed. So whoever sees the mark of a hidden count knows that it is at least 1.
    Printed,
    /// A 0 is as small as a 1, and hidden like one.
    Small,
}

/// The rules of one kind of publication. They are public: whoever attacks a table is taken to know them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The largest count that is hidden for being small, in people.
    pub largest_small: u64,
    /// Whether a 0 is printed, or small too.
    pub zeros: Zeros,
    /// The fewest people of whom a percentage may be printed.
    pub smallest_denominator: u64,
    /// By how much, in people, the other table that could be the true one must differ in each small count.
    /// 1 means that no count can be worked out; more keeps a guess further off, and hides more. 0 is taken for 1.
    pub step: u64,
}

/// Counts of residents, pupils or cases that are published as official statistics: 1 to 5 are hidden, and 0 is printed.
///
/// 1 to 5 is what English health and children's statistics have long hidden.
/// A 0 of a general population says that there is nobody to find, and a table whose zeros are hidden tells little.
pub const OFFICIAL_STATISTICS: Profile =
    Profile { largest_small: 5, zeros: Zeros::Printed, smallest_denominator: 10, step: 1 };

/// Answers of children to a survey: 0 to 5 are hidden, and no percentage is printed of fewer than 30 children.
///
/// A 0 is small here, since it speaks about everybody who was asked.
/// When nobody in a class ticked "I have somebody to talk to", each child of it is known to have said something else, and their classmates know who they are.
/// The price is that a table with many empty cells is hidden nearly whole; such a table is better made of larger groups.
/// A cell that must be 0 (the girls of a boys' school) is public before anybody is asked, and is to be declared so.
/// 30 is the least base of Sport England's survey of children and young people.
pub const SURVEY_OF_CHILDREN: Profile =
    Profile { largest_small: 5, zeros: Zeros::Small, smallest_denominator: 30, step: 1 };

/// Referrals between services: 1 to 7 are hidden, and 0 is printed.
///
/// Who refers, who receives and the family each know of a case, so more people than elsewhere can take what they know off a count.
/// 1 to 7 is what England's hospital statistics replace below the level of the country.
/// A 0 says that a service had nobody to help, which is about the service.
pub const REFERRALS: Profile = Profile { largest_small: 7, zeros: Zeros::Printed, smallest_denominator: 10, step: 1 };

impl Profile {
    /// Answers to a survey, of which nothing is shown where fewer than `least` answered: 0 to 5 are hidden, and no percentage is
    /// printed of fewer than `least`, which is 5 at the least. Why a 0 is small is said at [`SURVEY_OF_CHILDREN`].
    pub const fn of_answers(least: u64) -> Profile {
        Profile { smallest_denominator: if least < 5 { 5 } else { least }, ..SURVEY_OF_CHILDREN }
    }

    /// Whether a count must be hidden.
    pub fn is_small(&self, count: u64) -> bool {
        count <= self.largest_small && count >= self.least_hidden()
    }

    /// What everybody knows a hidden count to be at least.
    pub fn least_hidden(&self) -> u64 {
        match self.zeros {
            Zeros::Printed => 1,
            Zeros::Small => 0,
        }
    }
}
