//! Looking for services: what is wanted, and what fits.

pub mod facts;
pub mod text;

use crate::access;
use crate::area::{self, Area};
use crate::directory::{Directory, Row, Viewer};
use crate::geography::{Point, distance, point};
use crate::theme;
use facts::{Facts, LANGUAGES, PARTS};
use jiff::civil::{Date, DateTime};
use openreferral::read;
use openreferral::recurrence::{DAYS, Recurrence};
use people::help::danger;
use platform::Result;
use platform::http::Ctx;
use platform::typed;
use wordsearch::How;

/// The most letters of a question that are read.
const LETTERS: usize = 200;

/// How far is near, in metres, where nothing else is asked for.
pub const NEAR: f64 = 3_000.0;

/// How far is still tried where nothing is found, in metres.
const FAR: f64 = 10_000.0;

/// What somebody looks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// The words, as they were typed.
    pub words: String,
    /// The theme, by its code.
    pub theme: Option<&'static str>,
    /// How old whoever it is for is, in full years.
    pub age: Option<f64>,
    /// The day of the week, counted from Monday.
    pub day: Option<usize>,
    /// The part of the day.
    pub part: Option<usize>,
    /// The language that must be spoken there.
    pub language: Option<usize>,
    /// The postcode near which it must be.
    pub postcode: Option<String>,
    /// The area in which it must be, where no postcode is asked for.
    pub area: Option<Area>,
    /// How near, in metres.
    pub within: Option<f64>,
    /// Whether it must cost nothing.
    pub free: bool,
    /// Whether it must be open at present.
    pub now: bool,
    /// Whether it must say what it does for special needs and disabilities.
    pub send: bool,
    /// Whether it must be at the telephone or on the internet.
    pub online: bool,
    /// Whether it must be for those who are or were in care.
    pub care: bool,
    /// What a place of it must have for disabled people, a bit for each code of [`access`].
    pub access: u32,
}

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
    /// What the address of a request asks for. What is none of what may stand there asks for nothing.
    pub fn of(ctx: &Ctx, directory: &Directory) -> Question {
        let among = |name: &str, words: &[&str]| words.iter().position(|word| *word == ctx.parameter(name));
        let yes = |name: &str| ctx.parameter(name) == "yes";
        let number = |name: &str, most: i64| {
            typed::whole_number(ctx.parameter(name)).filter(|n| (0..=most).contains(n)).map(|n| n as f64)
        };
        let postcode = read::postcode(ctx.parameter("postcode"));
        let needs = access::codes().map(yes);
        Question {
            words: ctx.parameter("q").trim().chars().take(LETTERS).collect(),
            theme: theme::THEMES.into_iter().find(|code| *code == ctx.parameter("theme")),
            age: number("age", 120),
            day: among("day", &DAYS.map(|(code, _)| code)),
            part: among("part", &PARTS.map(|(word, _)| word)),
            language: among("language", &LANGUAGES),
            area: if postcode.is_none() { area::named(ctx, directory, ctx.parameter("postcode")) } else { None },
            postcode,
            within: number("within", 1_000).map(|kilometres| kilometres * 1_000.0),
            free: yes("free"),
            now: yes("now"),
            send: yes("send"),
            online: yes("online"),
            care: yes("care"),
            access: needs.into_iter().enumerate().fold(0, |all, (n, needed)| all | u32::from(needed) << n),
        }
    }

    /// Whether a place must have what this code says.
    pub fn needs(&self, code: usize) -> bool {
        self.access & (1 << code) != 0
    }

    /// Whether anything is asked for.
    pub fn asks(&self) -> bool {
        *self != Question::default()
    }

    /// The parameters of the address that asks for this.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let yes = |asked: bool| asked.then(|| "yes".to_owned());
        let word =
            |place: Option<usize>, words: &[&str]| place.and_then(|n| words.get(n)).map(|word| (*word).to_owned());
        let pairs = [
            ("q", Some(self.words.clone()).filter(|words| !words.is_empty())),
            ("theme", self.theme.map(str::to_owned)),
            ("age", self.age.map(|age| format!("{age:.0}"))),
            ("day", word(self.day, &DAYS.map(|(code, _)| code))),
            ("part", word(self.part, &PARTS.map(|(word, _)| word))),
            ("postcode", self.postcode.clone().or_else(|| self.area.as_ref().map(|area| area.name.clone()))),
            ("within", self.within.map(|metres| format!("{:.0}", metres / 1_000.0))),
            ("language", word(self.language, &LANGUAGES)),
            ("free", yes(self.free)),
            ("now", yes(self.now)),
            ("send", yes(self.send)),
            ("online", yes(self.online)),
            ("care", yes(self.care)),
        ];
        let needs = access::codes().into_iter().enumerate().map(|(n, code)| (code, yes(self.needs(n))));
        pairs.into_iter().chain(needs).filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// The same without one of the things that are asked for, each with the name of its parameter.
    pub fn with_less(&self) -> Vec<(&'static str, Question)> {
        let without = |name: &'static str| {
            let mut less = self.clone();
            match name {
                "q" => less.words.clear(),
                "theme" => less.theme = None,
                "age" => less.age = None,
                "day" => less.day = None,
                "part" => less.part = None,
                "postcode" => (less.postcode, less.area, less.within) = (None, None, None),
                "within" => less.within = Some(FAR),
                "language" => less.language = None,
                "free" => less.free = false,
                "now" => less.now = false,
                "send" => less.send = false,
                "online" => less.online = false,
                "care" => less.care = false,
                _ => less.access = 0,
            }
            (name, less)
        };
        // Farther away is tried before anywhere.
        let further = self.postcode.is_some() && self.within.is_none_or(|within| within < FAR);
        // What a place must have is one thing.
        let mut asked: Vec<&str> =
            self.pairs().into_iter().map(|(name, _)| name).filter(|name| *name != "within").collect();
        asked.retain(|name| !access::codes().contains(name));
        asked.extend((self.access != 0).then_some("access"));
        further.then_some("within").into_iter().chain(asked).map(without).collect()
    }

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

/// The theme of what is for those who are or were in care, and that of what helps whoever is not safe at home.
const CARE: &str = "care";
const DANGER: &str = "domestic-abuse";

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
