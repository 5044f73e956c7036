//! The rules under which figures are published, by the names that datasets carry.

use crate::import::Format;
use disclosure::{OFFICIAL_STATISTICS, Profile, REFERRALS, SURVEY_OF_CHILDREN};

/// A rule under which figures are published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Its source has published the file already: nothing in it can be taken back, and all of it counts as known.
    AsPublished,
    /// Counts of residents, pupils or cases.
    OfficialStatistics,
    /// Answers of children to a survey.
    SurveyOfChildren,
    /// Referrals between services.
    Referrals,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Rule; 4] = [Rule::OfficialStatistics, Rule::SurveyOfChildren, Rule::Referrals, Rule::AsPublished];

    /// Its name, as a dataset carries it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Rule::AsPublished => "As published by its source",
            Rule::OfficialStatistics => "Official statistics",
            Rule::SurveyOfChildren => "Survey of children",
            Rule::Referrals => "Referrals",
        }
    }

    /// The same in forms and on the command line, such as `official-statistics`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Rule::AsPublished => "as-published",
            Rule::OfficialStatistics => "official-statistics",
            Rule::SurveyOfChildren => "survey-of-children",
            Rule::Referrals => "referrals",
        }
    }

    /// The rule of this name or word.
    #[must_use]
    pub fn of(text: &str) -> Option<Rule> {
        Rule::ALL.into_iter().find(|rule| rule.name() == text || rule.word() == text)
    }

    /// The rule under which figures of a format of this name are usually published: files of national sources are out already.
    #[must_use]
    pub fn usual(format: &str) -> Rule {
        let national = Format::ALL.into_iter().filter(|format| format.source().is_some());
        if national.map(Format::name).any(|name| name == format) { Rule::AsPublished } else { Rule::OfficialStatistics }
    }

    /// The rule that is to be expected of figures of a format of this name, where those before them were published under `last`,
    /// the one that hides most first: theirs, if it hides anything.
    #[must_use]
    pub fn expected(format: &str, last: &[Rule]) -> Rule {
        last.iter().copied().find(|rule| rule.profile().is_some()).unwrap_or_else(|| Rule::usual(format))
    }

    /// Whether it may show something that the other hides.
    #[must_use]
    pub fn is_laxer_than(self, other: Rule) -> bool {
        let (own, other) = (self.hides(), other.hides());
        own.0 < other.0 || own.1 < other.1 || (!own.2 && other.2)
    }

    /// How much it hides: the largest small count, the fewest people of whom there is a percentage, and whether 0 is small.
    pub(super) fn hides(self) -> (u64, u64, bool) {
        let of = |profile: Profile| (profile.largest_small, profile.smallest_denominator, profile.least_hidden() == 0);
        self.profile().map(of).unwrap_or_default()
    }

    /// What is small under it; nothing, where nothing is hidden.
    #[must_use]
    pub fn profile(self) -> Option<Profile> {
        match self {
            Rule::AsPublished => None,
            Rule::OfficialStatistics => Some(OFFICIAL_STATISTICS),
            Rule::SurveyOfChildren => Some(SURVEY_OF_CHILDREN),
            Rule::Referrals => Some(REFERRALS),
        }
    }
}
