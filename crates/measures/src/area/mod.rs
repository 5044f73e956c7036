//! Areas: what a figure is about, known by code, by name and by what either was before.
//!
//! `england.csv` holds the country, its regions, and the authorities that answer for children's services, those abolished
//! since 2019 included: codes of the Office for National Statistics, numbers and names as the Department for Education and
//! the Office for Health Improvement and Disparities publish them (Open Government Licence v3.0; read in November 2026).
//! Wards and other places of a partnership's own are records of its plan.

mod table;

pub use table::TABLE;

use platform::http::Ctx;
use platform::record::Record;
use platform::snapshot::Snapshot;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The areas of England that every partnership may be compared with.
const ENGLAND: &str = include_str!("england.csv");

/// An area.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Its code, such as `E92000001`: how figures name it.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What kind of area.
    pub kind: Kind,
    /// The code of the area that it is part of.
    pub part_of: Option<String>,
    /// The last day on which it existed, as `YYYY-MM-DD`.
    pub until: Option<String>,
}

impl Area {
    /// Whether it exists no more on a day, as `YYYY-MM-DD`.
    #[must_use]
    pub fn has_ended(&self, day: &str) -> bool {
        self.until.as_deref().is_some_and(|until| until < day)
    }
}

/// A kind of area; only areas of one kind are ranked among each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A whole country.
    Country,
    /// A region, or a part of one such as Inner London.
    Region,
    /// An authority that answers for children's services.
    Authority,
    /// A ward, neighbourhood or other place within one.
    Place,
}

/// All areas that are known, found by whatever a file calls them.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    /// Those that are known everywhere, shared; none in that one itself.
    england: Option<&'static Gazetteer>,
    areas: Vec<Area>,
    words: HashMap<String, usize>,
}

impl Gazetteer {
    /// The areas of England.
    #[must_use]
    pub fn england() -> Gazetteer {
        static ONCE: LazyLock<Gazetteer> = LazyLock::new(Gazetteer::read);
        Gazetteer { england: Some(&ONCE), ..Gazetteer::default() }
    }

    fn read() -> Gazetteer {
        let mut gazetteer = Gazetteer::default();
        let mut reader = csv::Reader::from_reader(ENGLAND.as_bytes());
        for row in reader.records().filter_map(std::result::Result::ok) {
            let cell = |i: usize| row.get(i).unwrap_or_default();
            let kind = match cell(2) {
                "country" => Kind::Country,
                "region" => Kind::Region,
                _ => Kind::Authority,
            };
            let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            let area = Area {
                code: cell(0).to_owned(),
                name: cell(1).to_owned(),
                kind,
                part_of: some(cell(3)),
                until: some(cell(5)),
            };
            let words = [cell(4)].into_iter().chain(cell(6).split('|')).chain(cell(7).split('|'));
            gazetteer.add(area, words);
        }
        gazetteer
    }

    /// Adds an area, under its code, its name and these other words. A word that names another area already stays with it.
    pub fn add<'a>(&mut self, area: Area, others: impl Iterator<Item = &'a str>) {
        let at = self.areas.len();
        let own = [key(&area.code), key(&area.name)];
        for word in own.into_iter().chain(others.map(key)).filter(|word| !word.is_empty()) {
            self.words.entry(word).or_insert(at);
        }
        self.areas.push(area);
    }

    /// The areas that hold this one, the smallest first.
    #[must_use]
    pub fn above(&self, area: &str) -> Vec<&Area> {
        let mut above: Vec<&Area> = Vec::new();
        let mut next = self.find(area).and_then(|area| area.part_of.as_deref());
        while let Some(area) = next.and_then(|code| self.find(code)) {
            if above.contains(&area) {
                break;
            }
            above.push(area);
            next = area.part_of.as_deref();
        }
        above
    }

    /// Adds an area of the plan.
    pub fn add_record(&mut self, record: &Record) {
        let kind = match record.text("kind") {
            "country" => Kind::Country,
            "region" => Kind::Region,
            "authority" => Kind::Authority,
            _ => Kind::Place,
        };
        let code = Some(record.text("code")).filter(|code| !code.is_empty()).unwrap_or(&record.reference);
        let some = |column: &str| Some(record.text(column)).filter(|text| !text.is_empty()).map(str::to_owned);
        let area = Area {
            code: code.to_owned(),
            name: record.title().to_owned(),
            kind,
            part_of: some("part_of"),
            until: some("until"),
        };
        let others = record.text("other_names").split('|').chain([record.reference.as_str()]);
        self.add(area, others);
    }

    /// The area that a record names in its column `area`; the partnership's own, where that is empty.
    #[must_use]
    pub fn of_record(&self, ctx: &Ctx, record: &Record) -> Option<&Area> {
        let named = record.text("area");
        self.find(if named.is_empty() { &ctx.app.site.place } else { named })
    }

    /// The area of this code, name, number, former code or other name.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<&Area> {
        // A spreadsheet turns the number 211 into 211.0.
        let text = text.trim();
        self.named(&key(text.strip_suffix(".0").unwrap_or(text)))
    }

    fn named(&self, key: &str) -> Option<&Area> {
        let everywhere = self.england.and_then(|england| england.named(key));
        everywhere.or_else(|| self.words.get(key).map(|at| &self.areas[*at]))
    }
}

/// The areas of England, and those that the plan has of its own.
#[must_use]
pub fn known(plan: &Snapshot) -> Gazetteer {
    with(plan.list(TABLE.name))
}

/// The areas of England, and all that the plan has or ever had: what was published of an area stays known when it ends.
#[must_use]
pub fn ever(plan: &Snapshot) -> Gazetteer {
    with(plan.with_ended(TABLE.name).iter())
}

fn with<'a>(records: impl Iterator<Item = &'a Record>) -> Gazetteer {
    let mut gazetteer = Gazetteer::england();
    records.for_each(|record| gazetteer.add_record(record));
    gazetteer
}

/// What two spellings of one name have in common.
fn key(text: &str) -> String {
    let text = text.replace('&', "and");
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_every_word_names_one_area() {
        let england = Gazetteer::england().england.unwrap();
        assert_eq!(england.areas.len(), ENGLAND.lines().count() - 1);
        for area in &england.areas {
            assert_eq!(england.find(&area.code), Some(area));
            assert_eq!(england.find(&area.name), Some(area), "{} names two areas", area.name);
            let whole = area.part_of.as_deref().map(|code| england.find(code));
            assert!(whole != Some(None), "{} is part of nothing known", area.name);
        }
        let now = england.areas.iter().filter(|area| area.kind == Kind::Authority && area.until.is_none());
        assert_eq!(now.count(), 153, "authorities since April 2023");
    }

    #[test]
    fn an_area_is_found_by_code_number_name_and_what_it_was_called() {
        let england = Gazetteer::england();
        let name = |text: &str| england.find(text).map(|area| area.code.as_str());
        for text in
            ["E06000010", "810", "810.0", "Kingston upon Hull, City of", "Kingston Upon Hull", "KINGSTON UPON HULL"]
        {
            assert_eq!(name(text), Some("E06000010"), "{text}");
        }
        assert_eq!(name("E10000023"), name("North Yorkshire"), "a county that became one authority");
        assert_eq!(name("London (Inner)"), Some("E13000001"));
        assert_eq!(name("Dorset"), Some("E06000059"), "the one that exists");
        assert_eq!(england.find("Cumbria").and_then(|area| area.until.as_deref()), Some("2023-03-31"));
        assert_eq!(name("Region demo"), None);
        assert_eq!(name(""), None);
    }
}
