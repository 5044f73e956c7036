//! Looking for services: what is wanted, and what fits.

pub mod facts;
mod question;
pub mod text;

pub use question::Question;

use crate::area;
use crate::directory::{Directory, Row, Viewer};
use crate::geography::{Point, distance, point};
use crate::theme;
use facts::Facts;
use jiff::civil::{Date, DateTime};
use openreferral::recurrence::Recurrence;
use people::help::danger;
use platform::Result;
use wordsearch::How;

/// How far is near, in metres, where nothing else is asked for.
pub const NEAR: f64 = 3_000.0;

/// Where and when somebody asks.
#[derive(Clone, Copy, Debug)]
pub struct Here {
    /// Where the postcode is, where one is asked for and known.
    pub point: Option<Point>,
    /// The moment, where the partnership is.
    pub now: DateTime,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found<'a> {
    /// What fits, best first, with how far it is in metres where that was asked for.
    pub rows: Vec<(&'a Row, Option<f64>)>,
    /// How many of them are about each theme.
    pub themes: [usize; theme::THEMES.len()],
    /// How many of them cost nothing.
    pub free: usize,
    /// Whether not every word is found in them, but some.
    pub some_words: bool,
}

impl Question {
    /// What fits, that this viewer may know of.
    ///
    /// The words are looked for in stricter and looser ways, and what the first of them finds is what is found. What nobody looked
    /// into for two years is not among it, unless it is essential. What runs comes first, and of that what somebody looked into
    /// lately or what is essential; then what is nearest, what has the words where they count most, and what was looked into last.
    ///
    /// # Errors
    /// When the index is broken.
    pub fn find<'a>(&self, directory: &'a Directory, viewer: Viewer, here: Here) -> Result<Found<'a>> {
        let mut found = self.by_words(directory, viewer, here)?;
        if danger::may_be(&self.words) {
            found.begin_with(self.help(directory, viewer, here));
        }
        Ok(found)
    }

    /// What is there for whoever is in danger, whatever words they have for it.
    fn help<'a>(&self, directory: &'a Directory, viewer: Viewer, here: Here) -> Found<'a> {
        let about = |row: &&Row| row.facts.essential && has_theme(&row.facts, DANGER);
        self.among(directory, viewer, here, directory.rows().iter().filter(about).map(|row| (row, 0.0)))
    }

    fn by_words<'a>(&self, directory: &'a Directory, viewer: Viewer, here: Here) -> Result<Found<'a>> {
        for how in How::WAYS {
            let Some(hits) = directory.index.find(&self.words, how).map_err(text::broken)? else {
                return Ok(self.among(directory, viewer, here, directory.rows().iter().map(|row| (row, 0.0))));
            };
            let rows = hits.iter().filter_map(|hit| Some((directory.row(hit.key)?, hit.score)));
            let found = self.among(directory, viewer, here, rows);
            if !found.rows.is_empty() {
                return Ok(Found { some_words: !how.all, ..found });
            }
        }
        Ok(Found::default())
    }

    /// What fits among these, each with how well the words fit it.
    fn among<'a>(
        &self,
        directory: &'a Directory,
        viewer: Viewer,
        here: Here,
        rows: impl Iterator<Item = (&'a Row, f32)>,
    ) -> Found<'a> {
        let mut found = Found::default();
        let mut ranked = Vec::new();
        for (row, score) in rows {
            let Some(far) = self.fit(directory, viewer, here, row) else { continue };
            found.count(&row.facts);
            ranked.push((rank(&row.facts, far, score, here.now.date()), row, far));
        }
        ranked.sort_by(|one, other| one.0.total_cmp(&other.0));
        found.rows = ranked.into_iter().map(|(_, row, far)| (row, far)).collect();
        found
    }

    /// Whether a listing fits: nothing, where it does not; else how far it is, where that is asked for.
    #[expect(
        clippy::option_option,
        reason = "whether it fits is one thing, and whether a distance was asked for another"
    )]
    fn fit(&self, directory: &Directory, viewer: Viewer, here: Here, row: &Row) -> Option<Option<f64>> {
        let facts = &row.facts;
        let today = here.now.date();
        let bit = |bits: u32, n: Option<usize>| n.is_none_or(|n| bits & (1 << n) != 0);
        let fits = (viewer == Viewer::Partner || facts.open)
            && facts.is_searched(today)
            && bit(facts.themes, self.theme.and_then(theme::place))
            && bit(facts.languages, self.language)
            && (!self.free || facts.free)
            && (!self.send || facts.send)
            && self.age.is_none_or(|age| facts.is_for_age(age))
            && (self.day.is_none() && self.part.is_none() || facts.is_on(self.day, self.part, today))
            && (!self.now || is_open(row, here.now))
            && (!self.online || is_online(directory, row))
            && (!self.in_person || directory.to_go_to(&row.shown).next().is_some())
            && (!self.care || has_theme(facts, CARE))
            && (self.access == 0 || has_access(directory, row, self.access))
            && self.area.as_ref().is_none_or(|area| is_in(directory, row, &area.code));
        if !fits {
            return None;
        }
        let Some(from) = here.point.filter(|_| self.postcode.is_some()) else { return Some(None) };
        let within = self.within.unwrap_or(NEAR);
        nearest(directory, row, from).filter(|far| *far <= within).map(Some)
    }
}

impl<'a> Found<'a> {
    /// Puts these before all others.
    fn begin_with(&mut self, first: Found<'a>) {
        let mut rows = first.rows;
        for (row, _) in &rows {
            if !self.rows.iter().any(|(other, _)| other.shown.key() == row.shown.key()) {
                self.count(&row.facts);
            }
        }
        self.rows.retain(|(row, _)| !rows.iter().any(|(other, _)| other.shown.key() == row.shown.key()));
        rows.append(&mut self.rows);
        self.rows = rows;
    }

    fn count(&mut self, facts: &Facts) {
        self.free += usize::from(facts.free);
        for (n, count) in self.themes.iter_mut().enumerate() {
            *count += usize::from(facts.themes & (1 << n) != 0);
        }
    }
}

/// How far the nearest place of a listing is, in metres; nothing, where nobody knows where it is.
fn nearest(directory: &Directory, row: &Row, from: Point) -> Option<f64> {
    let places = row.shown.listing.service.service_at_locations.iter();
    let points = places.filter_map(|at| point(directory.around.locations.get(&at.location_id)?));
    points.map(|place| distance(from, place)).min_by(f64::total_cmp)
}

/// The theme of what is for those who are or were in care.
const CARE: &str = "care";
/// The theme of what helps whoever is not safe at home.
pub const DANGER: &str = "domestic-abuse";

fn has_theme(facts: &Facts, code: &str) -> bool {
    theme::place(code).is_some_and(|theme| facts.themes & (1 << theme) != 0)
}

/// Whether one of its places has all of this.
fn has_access(directory: &Directory, row: &Row, wanted: u32) -> bool {
    let mut places = row.shown.listing.service.service_at_locations.iter();
    places.any(|at| directory.access(at.location_id) & wanted == wanted)
}

/// Whether one of its places lies in the area of this code.
fn is_in(directory: &Directory, row: &Row, code: &str) -> bool {
    directory.to_go_to(&row.shown).any(|place| area::of(directory, place) == Some(code))
}

/// Whether it is at the telephone or on the internet.
pub fn is_online(directory: &Directory, row: &Row) -> bool {
    use openreferral::model::LocationType;
    let places = row.shown.listing.service.service_at_locations.iter();
    places
        .filter_map(|at| directory.around.locations.get(&at.location_id))
        .any(|one| one.location_type == LocationType::Virtual)
}

/// Whether it is open at this moment.
fn is_open(row: &Row, now: DateTime) -> bool {
    let (day, time) = (now.date(), now.time());
    let at = |day: Date| {
        row.facts.is_on(Some(usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default()), None, day)
    };
    let before = day.yesterday().unwrap_or(day);
    // What closes after midnight was opened the day before.
    (at(day) || at(before))
        && row.shown.listing.service.schedules.iter().any(|schedule| {
            let Some(when) = Recurrence::of(schedule) else { return false };
            let Some((opens, closes)) = schedule.opens_at.zip(schedule.closes_at) else { return false };
            if closes >= opens {
                return opens <= time && time < closes && when.takes_place_on(day);
            }
            (opens <= time && when.takes_place_on(day)) || (time < closes && when.takes_place_on(before))
        })
}

/// What comes first has the lowest.
fn rank(facts: &Facts, far: Option<f64>, score: f32, today: Date) -> Rank {
    let sunk = !facts.essential && Freshness::at(facts.checked, today) != Freshness::Fresh;
    let days = facts.checked.map_or(i32::MAX, |day| today.since(day).map_or(0, |span| span.get_days()));
    let over = !facts.active || facts.is_over(today);
    // Help in a crisis comes before what is found as well.
    let score = if facts.essential && score > 0.0 { score + ESSENTIAL } else { score };
    Rank { tier: u8::from(over) * 2 + u8::from(sunk), far: far.unwrap_or(0.0), score, days }
}

/// How much more what is essential counts: less than a word in the title.
const ESSENTIAL: f32 = 6.0;

struct Rank {
    tier: u8,
    far: f64,
    score: f32,
    days: i32,
}

impl Rank {
    fn total_cmp(&self, other: &Rank) -> std::cmp::Ordering {
        let by_tier = self.tier.cmp(&other.tier);
        by_tier
            .then(self.far.total_cmp(&other.far))
            .then(other.score.total_cmp(&self.score))
            .then(self.days.cmp(&other.days))
    }
}

/// How long ago a person looked into a listing.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Freshness {
    /// Within the last year.
    Fresh,
    /// Within the year before.
    Stale,
    /// Never, as far as is known.
    Never,
    /// So long ago that it leaves the search, unless it is essential.
    Gone,
}

/// For how many days a check is fresh, and after how many what nobody checked leaves the search.
const FRESH: i32 = 365;
const GONE: i32 = 730;

impl Freshness {
    /// How fresh what was checked on this day is on another.
    pub fn at(checked: Option<Date>, today: Date) -> Freshness {
        let Some(day) = checked else { return Freshness::Never };
        let days = today.since(day).map_or(0, |span| span.get_days());
        // Nobody has looked into it on a day that is still to come.
        if days < 0 {
            Freshness::Never
        } else if days <= FRESH {
            Freshness::Fresh
        } else if days <= GONE {
            Freshness::Stale
        } else {
            Freshness::Gone
        }
    }
}

#[cfg(test)]
mod tests;
