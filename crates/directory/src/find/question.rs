//! What somebody looks for: from the address of a page, and back into one.

use super::facts::{LANGUAGES, PARTS};
use crate::access;
use crate::area::{self, Area};
use crate::directory::Directory;
use crate::theme;
use openreferral::read;
use openreferral::recurrence::DAYS;
use platform::http::Ctx;
use platform::typed;

/// The most letters of a question that are read.
const LETTERS: usize = 200;

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
    /// Whether it must be at a place where one meets somebody.
    pub in_person: bool,
    /// Whether it must be for those who are or were in care.
    pub care: bool,
    /// What a place of it must have for disabled people, a bit for each code of [`access`].
    pub access: u32,
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
            in_person: yes("in-person"),
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
            ("in-person", yes(self.in_person)),
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
                "in-person" => less.in_person = false,
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
}
