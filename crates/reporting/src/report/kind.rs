//! The kinds of report.

use platform::i18n;
use platform::page::date_in_words;
use platform::record::Record;
use platform::snapshot::Snapshot;
use strategy::reporting_period;

/// A kind of report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// How a strategy went in one reporting period.
    Quarterly,
    /// How it went in the year up to the end of a reporting period.
    Annual,
    /// What becomes of each of its actions after such a year.
    Review,
}

/// All of them.
pub const ALL: [Kind; 3] = [Kind::Quarterly, Kind::Annual, Kind::Review];

/// Those on a year.
pub const YEARLY: [Kind; 2] = [Kind::Annual, Kind::Review];

impl Kind {
    /// Its name, as it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Quarterly => "quarterly",
            Kind::Annual => "annual",
            Kind::Review => "review",
        }
    }

    /// The key of what it is called.
    pub fn key(self) -> &'static str {
        match self {
            Kind::Quarterly => "choice-quarterly",
            Kind::Annual => "choice-annual",
            // Other things are a review too.
            Kind::Review => "report-kind-review",
        }
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Kind> {
        ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// What stands behind the reference of a reporting period in the address of its report.
    fn ending(self) -> &'static str {
        match self {
            Kind::Quarterly => "",
            Kind::Annual => "-annual",
            Kind::Review => "-review",
        }
    }

    /// The reference of the reporting period, and the kind, of a report that is not published.
    pub fn of(name: &str) -> (&str, Kind) {
        let found = ALL.into_iter().rev().find_map(|kind| Some((name.strip_suffix(kind.ending())?, kind)));
        found.unwrap_or((name, Kind::Quarterly))
    }

    /// The last part of the address of a report of this kind that is not published.
    pub fn place(self, period: &str) -> String {
        format!("{period}{}", self.ending())
    }

    /// The reporting periods that it is about, the oldest first.
    pub fn periods<'a>(self, plan: &'a Snapshot, period: &'a Record) -> Vec<&'a Record> {
        match self {
            Kind::Quarterly => vec![period],
            Kind::Annual | Kind::Review => reporting_period::year(plan, period),
        }
    }

    /// What it is about in the title under which it is published, in English.
    pub fn about(self, period: &Record) -> String {
        let ends = || date_in_words(i18n::english(), period.text("ends"));
        match self {
            Kind::Quarterly => period.title().to_owned(),
            Kind::Annual => format!("annual report for the year to {}", ends()),
            Kind::Review => format!("review of the actions after the year to {}", ends()),
        }
    }

    /// What is written over it, as the names of the columns in which that stands.
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Kind::Quarterly => &["summary", "highlights", "for_children"],
            Kind::Annual => &["summary", "highlights", "case_studies", "finance", "next_focus", "for_children"],
            Kind::Review => &["summary", "highlights", "for_children", "meeting", "body", "version"],
        }
    }
}

/// From one day to another, in English as titles are.
pub fn stretch(starts: &str, ends: &str) -> String {
    let day = |day: &str| date_in_words(i18n::english(), day);
    format!("{} to {}", day(starts), day(ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_back_to_what_it_was_made_from() {
        for kind in ALL {
            assert_eq!(Kind::of(&kind.place("X-RP1")), ("X-RP1", kind));
            assert_eq!(Kind::named(kind.name()), Some(kind));
        }
    }
}
