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
