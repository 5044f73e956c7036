//! Of whom is counted: everybody, a theme, a service, a ward, an age.

use crate::{content, service};
use directory::directory::{Directory, Viewer};
use directory::theme::of_term;
use jiff::civil::Date;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::typed;
use std::collections::{BTreeMap, BTreeSet};

/// Of whom something is counted.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Group {
    /// Everybody.
    All,
    /// Those that were sent to a service of this theme; empty, where its listings have none.
    Theme(String),
    /// Those that were sent to this service.
    Service(String),
    /// Those who live in this ward; empty, where nobody said a postcode that is known.
    Area(String),
    /// Those of this age when it was sent; empty, where it is not known any more.
    Age(&'static str),
}

/// Ages in whole years: each with the name of its group and the last year of it.
const AGES: [(&str, u32); 6] =
    [("0-4", 4), ("5-10", 10), ("11-15", 15), ("16-17", 17), ("18-24", 24), ("25", u32::MAX)];

/// The place of an age among them; nothing, where it is none.
pub fn place_of_age(name: &str) -> Option<usize> {
    AGES.iter().position(|(age, _)| *age == name)
}

/// What groups are of.
pub const DIMENSIONS: [&str; 5] = ["all", "theme", "service", "area", "age"];

impl Group {
    /// Of what it is a group.
    pub fn by(&self) -> &'static str {
        match self {
            Group::All => DIMENSIONS[0],
            Group::Theme(_) => DIMENSIONS[1],
            Group::Service(_) => DIMENSIONS[2],
            Group::Area(_) => DIMENSIONS[3],
            Group::Age(_) => DIMENSIONS[4],
        }
    }

    /// Its name among those.
    pub fn name(&self) -> &str {
        match self {
            Group::All => "",
            Group::Theme(name) | Group::Service(name) | Group::Area(name) => name,
            Group::Age(name) => name,
        }
    }

    /// The age of somebody on a day, by what a referral says of when they were born or are to be.
    pub fn of_age(born: &str, due: &str, day: Date) -> Group {
        let years = match (typed::day(born), due.is_empty()) {
            (Some(born), _) => service::age(born, day),
            (None, false) => 0,
            (None, true) => return Group::Age(""),
        };
        Group::Age(AGES.into_iter().find(|(_, last)| years <= *last).map_or("", |(name, _)| name))
    }
}

/// All groups of which something is counted in a quarter.
#[derive(Debug, Default)]
pub struct Groups {
    /// The services of each theme.
    themes: BTreeMap<String, BTreeSet<String>>,
    /// The wards in which there are postcodes.
    areas: BTreeSet<String>,
}

impl Groups {
    /// Those of a plan and its directory, with the services that were sent something as well.
    pub fn of(plan: &Snapshot, directory: &Directory, sent_to: &BTreeSet<String>) -> Groups {
        let mut groups = Groups { areas: directory.postcodes.areas.iter().cloned().collect(), ..Groups::default() };
        let known = plan.with_ended(service::TABLE.name).iter();
        for service in known.filter(|one| one.ended.is_none() || sent_to.contains(&one.reference)) {
            groups.themes.entry(theme(service, directory)).or_default().insert(service.reference.clone());
        }
        groups
    }

    /// The theme of a service.
    pub fn theme(&self, service: &str) -> Group {
        let found = self.themes.iter().find(|(_, services)| services.contains(service));
        Group::Theme(found.map(|(theme, _)| theme.clone()).unwrap_or_default())
    }

    /// The ward of a postcode.
    pub fn area(&self, directory: &Directory, postcode: &str) -> Group {
        let found = content::postcode(postcode).and_then(|code| directory.postcodes.find(&code)?.area.clone());
        Group::Area(found.filter(|area| self.areas.contains(area)).unwrap_or_default())
    }

    /// How groups add up: each whole with its parts, which are all others once.
    pub fn sums(&self) -> Vec<(Group, Vec<Group>)> {
        let services = |all: &BTreeSet<String>| all.iter().cloned().map(Group::Service).collect();
        let areas = self.areas.iter().cloned().chain([String::new()]).map(Group::Area).collect();
        let ages = AGES.into_iter().map(|(name, _)| name).chain([""]).map(Group::Age).collect();
        let mut sums = vec![(Group::All, self.themes.keys().cloned().map(Group::Theme).collect())];
        sums.extend(self.themes.iter().map(|(theme, all)| (Group::Theme(theme.clone()), services(all))));
        sums.extend([(Group::All, areas), (Group::All, ages)]);
        sums.retain(|(_, parts): &(Group, Vec<Group>)| !parts.is_empty());
        sums
    }
}

/// What a service is about: the theme that its first listing names first; nothing, where none has any.
fn theme(service: &Record, directory: &Directory) -> String {
    let listings: Vec<_> = service::listings(service).filter_map(|id| directory.get(Viewer::Partner, id)).collect();
    let mut terms = listings.iter().flat_map(|one| &one.listing.service.attributes).map(|one| one.taxonomy_term_id);
    terms.find_map(of_term).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_age_is_of_one_group() {
        let day = date(2026, 9, 30);
        for (born, due, name) in [
            ("2026-09-01", "", "0-4"),
            ("2015-10-01", "", "5-10"),
            ("2015-09-30", "", "11-15"),
            ("1990-01-01", "", "25"),
            ("", "2027-01-01", "0-4"),
            ("", "", ""),
        ] {
            assert_eq!(Group::of_age(born, due, day), Group::Age(name), "{born} {due}");
        }
    }

    #[test]
    fn every_group_is_a_part_once() {
        let themes = BTreeMap::from([("health".to_owned(), BTreeSet::from(["A".to_owned(), "B".to_owned()]))]);
        let groups = Groups { themes, areas: BTreeSet::from(["W1".to_owned()]) };
        let all: Vec<Group> = groups.sums().into_iter().flat_map(|(_, parts)| parts).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        assert_eq!(groups.theme("B"), Group::Theme("health".to_owned()));
        assert!(all.contains(&Group::Service("A".to_owned())) && all.contains(&Group::Area(String::new())));
    }
}
