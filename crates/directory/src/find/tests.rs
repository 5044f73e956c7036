//! The search against a model: a slow, plain filter over all records, written without anything that the search uses.

use super::facts::{LANGUAGES, PARTS};
use super::{Freshness, Here, Question};
use crate::area::Area;
use crate::directory::{Directory, Viewer};
use crate::entry::{Entry, Listing, Local, Place};
use crate::postcode::{self, Postcodes};
use crate::store::Kept;
use crate::theme::{self, THEMES};
use jiff::civil::{Date, DateTime, Time, date, time};
use jiff::{Timestamp, ToSpan};
use openreferral::model::{
    Accessibility, Address, CostOption, Frequency, Language, Location, LocationType, Schedule, Service,
    ServiceAtLocation, ServiceStatus,
};
use openreferral::recurrence::{DAYS, Recurrence};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// Words of which none begins like another or is one letter away.
const VOCABULARY: [&str; 8] = ["zebra", "lantern", "cobbler", "midnight", "orchid", "puddle", "wharf", "ginger"];

/// Where the places are, and the postcodes: a line northwards, a kilometre or so apart.
const STEP: f64 = 0.01;

const NOW: DateTime = DateTime::constant(2026, 11, 25, 14, 30, 0, 0);

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

#[derive(Clone, Debug)]
struct One {
    listing: Listing,
    /// The steps at which its place lies, and whether it is one on the internet, or confidential.
    place: Option<(u8, bool, bool)>,
}

fn some_day() -> impl Strategy<Value = Date> {
    (-900_i64..400).prop_map(|days| NOW.date().checked_add(days.days()).unwrap())
}

fn some_schedule() -> impl Strategy<Value = Schedule> {
    let when = (
        select(vec![None, Some(Frequency::Weekly), Some(Frequency::Monthly)]),
        select(vec!["MO", "TU,TH", "WE", "SA,SU", "1MO", "-1FR", "3WE,3SU"]),
        1_u32..4,
        proptest::option::of(some_day()),
        proptest::option::of(some_day()),
    );
    let hours = select(vec![Some((9, 11)), Some((10, 18)), Some((16, 19)), Some((18, 21)), Some((22, 2)), None]);
    (when, hours).prop_map(|((freq, days, interval, dtstart, valid_to), hours)| Schedule {
        freq,
        // Every other week says from when it is counted; else nobody knows on which day it is.
        interval: dtstart.is_some().then_some(interval),
        byday: freq.is_some().then(|| match freq {
            Some(Frequency::Weekly) => days.chars().filter(|c| !c.is_ascii_digit() && *c != '-').collect(),
            _ => days.to_owned(),
        }),
        dtstart,
        valid_to,
        opens_at: hours.map(|(opens, _)| time(opens, 0, 0, 0)),
        closes_at: hours.map(|(_, closes)| time(closes, 0, 0, 0)),
        ..Schedule::default()
    })
}

fn some_listing() -> impl Strategy<Value = One> {
    let words = (proptest::collection::vec(select(VOCABULARY.to_vec()), 1..4), select(VOCABULARY.to_vec()));
    let ages = proptest::option::of((0_u8..18, 0_u8..10));
    let themes = proptest::collection::btree_set(0..THEMES.len(), 0..3);
    let languages = proptest::collection::btree_set(0..LANGUAGES.len(), 0..3);
    let flags = (any::<bool>(), proptest::option::of(select(vec![0.0, 2.5])), any::<bool>(), 0..6_u8);
    let place = proptest::option::of((0_u8..20, any::<bool>(), any::<bool>()));
    let rest = (proptest::collection::vec(some_schedule(), 0..3), proptest::option::of(some_day()), flags, place);
    (words, ages, themes, languages, rest).prop_map(|((name, about), ages, themes, languages, rest)| {
        let (schedules, checked, (essential, cost, send, restricted), place) = rest;
        let service = Service {
            name: name.join(" "),
            description: Some(about.to_owned()),
            status: if essential { ServiceStatus::Active } else { ServiceStatus::Inactive },
            minimum_age: ages.map(|(from, _)| f64::from(from)),
            maximum_age: ages.map(|(from, more)| f64::from(from + more)),
            schedules,
            languages: languages
                .into_iter()
                .map(|n| Language { code: Some(LANGUAGES[n].to_owned()), ..Language::default() })
                .collect(),
            cost_options: cost
                .map(|amount| CostOption { amount: Some(amount), ..CostOption::default() })
                .into_iter()
                .collect(),
            attributes: themes
                .into_iter()
                .enumerate()
                .map(|(n, theme)| theme::attribute(id(1), THEMES[theme], n))
                .collect(),
            ..Service::default()
        };
        let local = Local {
            audience: (restricted == 0).then(|| "some".to_owned()),
            successor: (restricted == 1).then(|| id(2)),
            essential,
            send: send.then(|| "Help.".to_owned()),
            checked,
            ..Local::default()
        };
        One { listing: Listing { service, local }, place }
    })
}

fn some_question() -> impl Strategy<Value = Question> {
    let option = proptest::option::weighted::<std::ops::Range<usize>>;
    let words = proptest::option::weighted(0.4, proptest::collection::vec(select(VOCABULARY.to_vec()), 1..3));
    let times = (option(0.3, 0..7), option(0.3, 0..PARTS.len()), proptest::bool::weighted(0.2));
    let near = (option(0.3, 0..20), proptest::option::of(select(vec![1_000.0, 5_000.0])));
    let flag = || proptest::bool::weighted(0.2);
    let flags = (flag(), flag(), flag(), proptest::bool::weighted(0.1), proptest::bool::weighted(0.1));
    let at = (option(0.1, 0..4), option(0.2, 0..3));
    (words, option(0.3, 0..THEMES.len()), option(0.3, 0..20), option(0.2, 0..LANGUAGES.len()), times, near, flags, at)
        .prop_map(
            |(
                words,
                theme,
                age,
                language,
                (day, part, now),
                (step, within),
                (free, send, online, care, in_person),
                (area, needs),
            )| Question {
                words: words.unwrap_or_default().join(" "),
                theme: theme.map(|n| THEMES[n]),
                age: age.map(|age| age as f64),
                day,
                part,
                language,
                postcode: step.map(|step| format!("AA1 {step}AA")),
                within,
                free,
                now,
                send,
                online,
                in_person,
                care,
                area: area.map(|n| Area { code: format!("W{n}"), name: format!("Ward {n}") }),
                access: needs.map_or(0, |n| NEEDS[n].1),
            },
        )
}

/// What a place says that it has, and the bits of what is asked for: a step-free way, a hearing loop, and both.
const NEEDS: [(&str, u32); 3] = [("Step-free.", 1), ("A hearing loop", 16), ("Step-free. A hearing loop", 17)];

/// In each ward there are five of the postcodes.
fn ward(step: u8) -> String {
    format!("W{}", step / 5)
}

fn kept(entry: Entry, first: i64) -> Kept {
    Kept { entry, version: 1, first, changed_at: Timestamp::UNIX_EPOCH, feed: None, sealed: None }
}

/// The directory of these listings, each known by its place in the list.
fn directory(all: &[One]) -> Directory {
    let mut records = Vec::new();
    for (n, one) in all.iter().enumerate() {
        let number = n as u128 + 1;
        let mut listing = one.listing.clone();
        listing.service.id = id(number);
        if let Some((step, online, confidential)) = one.place {
            let location_type = if online { LocationType::Virtual } else { LocationType::Physical };
            let (latitude, longitude) = (Some(51.0 + f64::from(step) * STEP), Some(0.0));
            let address = Address { postal_code: Some(format!("AA1 {step}AA")), ..Address::default() };
            let said = NEEDS.get(usize::from(step) % 5).map(|(words, _)| (*words).to_owned());
            let location = Location {
                id: id(number << 64),
                location_type,
                latitude,
                longitude,
                addresses: vec![address],
                accessibility: vec![Accessibility { description: said, ..Accessibility::default() }],
                ..Location::default()
            };
            let location = if confidential { Location { id: location.id, ..Location::default() } } else { location };
            records.push(kept(Entry::Place(Place { location, confidential }), n as i64));
            listing.service.service_at_locations =
                vec![ServiceAtLocation { id: id(number << 32), location_id: id(number << 64), description: None }];
        }
        records.push(kept(Entry::Listing(Box::new(listing)), n as i64));
    }
    let mut directory = Directory::new().unwrap();
    directory.take(records).unwrap();
    directory.postcodes = Arc::new(Postcodes::of((0..20).map(|step| {
        let point = (51.0 + f64::from(step) * STEP, 0.0);
        (format!("AA1 {step}AA"), postcode::Place { point, area: Some(ward(step)) })
    })));
    directory
}

/// The steps of a postcode of the tests.
fn step_of(question: &Question) -> Option<f64> {
    let text = question.postcode.as_ref()?.trim_start_matches("AA1 ").trim_end_matches("AA");
    text.parse().ok()
}

/// Whether a schedule is, on this day, at some time between these two.
fn meets(schedule: &Schedule, day: Date, from: Time, to: Time) -> bool {
    let Some(when) = Recurrence::of(schedule) else { return false };
    let Some((opens, closes)) = schedule.opens_at.zip(schedule.closes_at) else { return when.takes_place_on(day) };
    let minutes = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
    let (from, to) = (minutes(from), if to == Time::midnight() { 24 * 60 } else { minutes(to) });
    let open = |minute: i32| match closes < opens {
        true => minute >= minutes(opens) || minute < minutes(closes),
        false => minute >= minutes(opens) && minute < minutes(closes),
    };
    when.takes_place_on(day) && (from..to).any(open)
}

/// The plain filter.
fn fits(question: &Question, one: &One, viewer: Viewer, every_word: bool) -> bool {
    let (service, local) = (&one.listing.service, &one.listing.local);
    let text = format!("{} {}", service.name, service.description.as_deref().unwrap_or_default());
    let mut words = question.words.split(' ').filter(|word| !word.is_empty()).peekable();
    let has_word = |word: &str| text.split(' ').any(|other| other == word);
    let has_words = words.peek().is_none() || if every_word { words.all(has_word) } else { words.any(has_word) };
    let themes: BTreeSet<Uuid> = service.attributes.iter().map(|one| one.taxonomy_term_id).collect();
    let has_theme = question.theme.is_none_or(|code| themes.contains(&theme::term_id(code)));
    let spoken = |n: usize| service.languages.iter().any(|one| one.code.as_deref() == Some(LANGUAGES[n]));
    let free = !service.cost_options.is_empty() && service.cost_options.iter().all(|cost| cost.amount == Some(0.0));
    let for_age = |age: f64| match (service.minimum_age, service.maximum_age) {
        (Some(from), Some(to)) => (from..=to).contains(&age),
        _ => true,
    };
    let ends = [(PARTS[0].1, PARTS[1].1), (PARTS[1].1, PARTS[2].1), (PARTS[2].1, Time::midnight())];
    let ahead = || NOW.date().series(1.day()).take(1_500);
    let on = |schedule: &Schedule| {
        ahead().filter(|day| question.day.is_none_or(|n| day.weekday() == DAYS[n].1)).any(|day| match question.part {
            Some(part) => meets(schedule, day, ends[part].0, ends[part].1),
            None => ends.iter().any(|(from, to)| meets(schedule, day, *from, *to)),
        })
    };
    let yesterday = NOW.date().yesterday().unwrap();
    let at_present = |schedule: &Schedule| {
        let (opens, closes) = match (schedule.opens_at, schedule.closes_at) {
            (Some(opens), Some(closes)) => (opens, closes),
            _ => return false,
        };
        let held = |day: Date| Recurrence::of(schedule).is_some_and(|when| when.takes_place_on(day));
        let overnight = closes < opens;
        (held(NOW.date()) && opens <= NOW.time() && (overnight || NOW.time() < closes))
            || (overnight && held(yesterday) && NOW.time() < closes)
    };
    let known = one.place.filter(|(_, _, confidential)| !confidential);
    let near = step_of(question).is_none_or(|asked| {
        known.is_some_and(|(step, ..)| {
            // A degree northwards is a 360th of the way around a sphere of this radius.
            let metres = (f64::from(step) - asked).abs() * STEP * 6_371_000.8 * std::f64::consts::TAU / 360.0;
            metres <= question.within.unwrap_or(3_000.0)
        })
    });
    let has = |step: u8, wanted: u32| NEEDS.get(usize::from(step) % 5).is_some_and(|(_, bits)| bits & wanted == wanted);
    let two_years_ago = NOW.date().checked_sub(730.days()).unwrap();
    let stays = local.successor.is_none() && (local.essential || local.checked.is_none_or(|day| day >= two_years_ago));
    (viewer == Viewer::Partner || local.audience.is_none())
        && stays
        && has_words
        && has_theme
        && question.language.is_none_or(spoken)
        && (!question.free || free)
        && (!question.send || local.send.is_some())
        && (!question.care || themes.contains(&theme::term_id("care")))
        && question
            .area
            .as_ref()
            .is_none_or(|area| known.is_some_and(|(step, online, _)| !online && ward(step) == area.code))
        && (question.access == 0 || known.is_some_and(|(step, ..)| has(step, question.access)))
        && (!question.online || known.is_some_and(|(_, online, _)| online))
        && (!question.in_person || known.is_some_and(|(_, online, _)| !online))
        && question.age.is_none_or(for_age)
        && (question.day.is_none() && question.part.is_none() || service.schedules.iter().any(on))
        && (!question.now || service.schedules.iter().any(at_present))
        && near
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn what_is_found_is_what_a_plain_filter_finds(
        all in proptest::collection::vec(some_listing(), 0..40),
        questions in proptest::collection::vec(some_question(), 1..8),
    ) {
        let directory = directory(&all);
        for question in &questions {
            let here = Here { point: step_of(question).map(|step| (51.0 + step * STEP, 0.0)), now: NOW };
            for viewer in [Viewer::Everybody, Viewer::Partner] {
                let found = question.find(&directory, viewer, here).unwrap();
                let keys: BTreeSet<usize> = found.rows.iter().map(|(row, _)| row.shown.key() as usize).collect();
                let plain = |every_word| -> BTreeSet<usize> {
                    (0..all.len()).filter(|n| fits(question, &all[*n], viewer, every_word)).collect()
                };
                let strict = plain(true);
                let wanted = if strict.is_empty() && !question.words.is_empty() { plain(false) } else { strict };
                prop_assert_eq!(&keys, &wanted, "{:?}", question);
                prop_assert_eq!(found.rows.len(), wanted.len(), "none twice");
                for (n, code) in THEMES.iter().enumerate() {
                    let about = |n: &&usize| all[**n].listing.service.attributes.iter().any(|one| one.taxonomy_term_id == theme::term_id(code));
                    prop_assert_eq!(found.themes[n], wanted.iter().filter(about).count());
                }
                // What does not run comes last, and what nobody looked into for long sinks below what somebody did.
                let tiers: Vec<(bool, bool)> = found.rows.iter().map(|(row, _)| {
                    let fresh = Freshness::at(row.shown.listing.last_checked(), NOW.date()) == Freshness::Fresh;
                    let ended = row.facts.is_over(NOW.date());
                    (ended || row.shown.listing.service.status != ServiceStatus::Active, !fresh && !row.shown.listing.local.essential)
                }).collect();
                prop_assert!(tiers.is_sorted(), "{:?}", tiers);
            }
        }
    }
}

#[test]
fn slips_beginnings_stems_and_words_that_people_use_are_found() {
    let mut one = One { listing: Listing::default(), place: None };
    one.listing.service.name = "Talking Matters".to_owned();
    one.listing.service.description = Some("Counselling for children and young people.".to_owned());
    one.listing.service.attributes = vec![theme::attribute(id(1), "mental-health", 0)];
    let mut other = one.clone();
    other.listing.service.name = "Kick-about".to_owned();
    other.listing.service.description = Some("Footballs to borrow.".to_owned());
    other.listing.service.attributes = vec![theme::attribute(id(2), "sport", 0)];
    let directory = directory(&[one, other]);
    let found = |words: &str| {
        let question = Question { words: words.to_owned(), ..Question::default() };
        let found = question.find(&directory, Viewer::Everybody, Here { point: None, now: NOW }).unwrap();
        found.rows.iter().map(|(row, _)| row.shown.key()).collect::<Vec<_>>()
    };
    for words in [
        "CAMHS",
        "counseling",
        "conselling",
        "worries",
        "child",
        "talk",
        "দুশ্চিন্তা",
        "قلق",
        "anxious children",
        "মানসিক স্বাস্থ্য",
    ] {
        assert_eq!(found(words), [0], "{words}");
    }
    for words in ["football", "ফুটবল", "kick", "kubbad"] {
        assert_eq!(found(words), [1], "{words}");
    }
    assert_eq!(found("zeppelin"), Vec::<u64>::new());
    assert_eq!(found("?! …"), [0, 1], "only punctuation asks for nothing");
}

#[test]
fn a_listing_that_changes_is_found_by_its_new_words_alone_and_so_is_one_whose_provider_does() {
    let one = |name: &str| {
        let service = Service { id: id(1), name: name.to_owned(), organization_id: Some(id(9)), ..Service::default() };
        kept(Entry::Listing(Box::new(Listing { service, local: Local::default() })), 5)
    };
    let provider = |name: &str| {
        kept(
            Entry::Organization(openreferral::model::Organization {
                id: id(9),
                name: name.to_owned(),
                ..Default::default()
            }),
            4,
        )
    };
    let mut directory = Directory::new().unwrap();
    let count = |directory: &Directory, words: &str| {
        let question = Question { words: words.to_owned(), ..Question::default() };
        question.find(directory, Viewer::Everybody, Here { point: None, now: NOW }).unwrap().rows.len()
    };
    directory.take(vec![provider("Wharf"), one("Zebra")]).unwrap();
    assert_eq!((count(&directory, "zebra"), count(&directory, "wharf")), (1, 1));
    directory.take(vec![one("Orchid")]).unwrap();
    assert_eq!((count(&directory, "zebra"), count(&directory, "orchid"), count(&directory, "wharf")), (0, 1, 1));
    directory.take(vec![provider("Ginger")]).unwrap();
    assert_eq!((count(&directory, "wharf"), count(&directory, "ginger orchid")), (0, 1));
}

#[test]
fn a_check_is_fresh_for_a_year_and_gone_after_two() {
    let at = |checked: Option<Date>| Freshness::at(checked, date(2026, 11, 25));
    assert_eq!(at(Some(date(2025, 11, 25))), Freshness::Fresh);
    assert_eq!(at(Some(date(2025, 11, 24))), Freshness::Stale);
    assert_eq!(at(Some(date(2024, 11, 25))), Freshness::Stale);
    assert_eq!(at(Some(date(2024, 11, 24))), Freshness::Gone);
    assert_eq!(at(Some(date(2026, 11, 26))), Freshness::Never, "a day that is still to come is a slip");
    assert_eq!(at(None), Freshness::Never);
}
