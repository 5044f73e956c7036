//! Listings that may be the same service twice. Whether they are, an editor decides.

use crate::directory::{Directory, Shown};
use platform::Result;
use platform::db::{Tx, Value as Sql};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use uuid::Uuid;

/// Two listings, the one with the lower identifier first.
pub type Pair = (Uuid, Uuid);

/// Two listings that look like one.
#[derive(Clone, Debug, PartialEq)]
pub struct Twins {
    /// Which.
    pub pair: Pair,
    /// How alike their names are, from 0 to 1.
    pub alike: f64,
    /// What they share, by `name`, `phone`, `email`, `website` or `postcode`.
    pub share: BTreeSet<&'static str>,
}

/// How alike the names must be of listings that share something else.
const ALIKE: f64 = 0.6;

/// What more listings than so many share tells none of them from others, such as the number of a town hall.
const CROWD: usize = 40;

/// The pairs that may be one, most alike first, without those that an editor told apart.
pub fn find(directory: &Directory, apart: &HashSet<Pair>) -> Vec<Twins> {
    let rows = directory.rows().iter().filter(|row| !row.facts.followed);
    let listed: Vec<Listed> = rows.map(|row| Listed::of(directory, &row.shown)).collect();
    let mut shared: BTreeMap<(&'static str, &str), Vec<usize>> = BTreeMap::new();
    for (n, one) in listed.iter().enumerate() {
        for (what, text) in &one.marks {
            shared.entry((*what, text)).or_default().push(n);
        }
    }
    let mut found: BTreeMap<Pair, Twins> = BTreeMap::new();
    for ((what, _), members) in shared.iter().filter(|(_, members)| members.len() <= CROWD) {
        for (n, one) in members.iter().enumerate() {
            for other in members.iter().skip(n + 1) {
                let (Some(one), Some(other)) = (listed.get(*one), listed.get(*other)) else { continue };
                let alike = likeness(&one.words, &other.words);
                let pair = sorted(one.id, other.id);
                if alike >= ALIKE && !one.is_elsewhere_than(other) && !apart.contains(&pair) {
                    let twins = found.entry(pair).or_insert(Twins { pair, alike, share: BTreeSet::new() });
                    twins.share.insert(what);
                }
            }
        }
    }
    // The same name in several places is a service at several places; with nothing else in common, it is no twin.
    let mut found: Vec<Twins> =
        found.into_values().filter(|twins| twins.share.iter().any(|what| *what != "name")).collect();
    found.sort_by(|one, other| {
        let by_likeness = (other.alike, other.share.len()).partial_cmp(&(one.alike, one.share.len()));
        by_likeness.unwrap_or(std::cmp::Ordering::Equal).then(one.pair.cmp(&other.pair))
    });
    found
}

/// What is compared of a listing.
struct Listed {
    id: Uuid,
    words: BTreeSet<String>,
    marks: Vec<(&'static str, String)>,
}

impl Listed {
    fn of(directory: &Directory, shown: &Shown) -> Listed {
        let service = &shown.listing.service;
        let words = words(&service.name);
        Listed { id: service.id, marks: marks(directory, shown, &words), words }
    }

    fn postcodes(&self) -> BTreeSet<&str> {
        self.marks.iter().filter(|(what, _)| *what == "postcode").map(|(_, code)| code.as_str()).collect()
    }

    /// Whether both say where they are, and that is nowhere the same: what is offered at two places is two things.
    fn is_elsewhere_than(&self, other: &Listed) -> bool {
        let (here, there) = (self.postcodes(), other.postcodes());
        !here.is_empty() && !there.is_empty() && here.is_disjoint(&there)
    }
}

/// A pair in its order.
pub fn sorted(one: Uuid, other: Uuid) -> Pair {
    if one < other { (one, other) } else { (other, one) }
}

fn words(name: &str) -> BTreeSet<String> {
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// How many of all words of two names are in both.
fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let (both, all) = (one.intersection(other).count(), one.union(other).count());
    if all == 0 { 0.0 } else { both as f64 / all as f64 }
}

/// What tells a listing from others.
fn marks(directory: &Directory, shown: &Shown, name: &BTreeSet<String>) -> Vec<(&'static str, String)> {
    let service = &shown.listing.service;
    let mut marks = vec![("name", name.iter().cloned().collect::<Vec<_>>().join(" "))];
    let phones = service.contacts.iter().flat_map(|contact| &contact.phones);
    let digits = |number: &str| number.chars().filter(char::is_ascii_digit).collect::<String>();
    marks.extend(phones.map(|phone| ("phone", digits(&phone.number))));
    marks.extend(service.email.iter().map(|email| ("email", email.to_lowercase())));
    marks.extend(service.url.iter().map(|url| ("website", url.trim_end_matches('/').to_lowercase())));
    let places = service.service_at_locations.iter().filter_map(|at| directory.around.locations.get(&at.location_id));
    let codes = places.flat_map(|place| &place.addresses).filter_map(|address| address.postal_code.clone());
    marks.extend(codes.map(|code| ("postcode", code)));
    marks.sort();
    marks.dedup();
    marks
}

/// The pairs that an editor told apart.
pub async fn apart(tx: &mut Tx) -> Result<HashSet<Pair>> {
    let rows = tx.query("SELECT \"one\", \"other\" FROM \"directory_distinct\"", &[]).await?;
    let id = |text: Option<String>| text.and_then(|text| Uuid::parse_str(&text).ok());
    Ok(rows.iter().filter_map(|row| Some((id(row.text(0).ok()?)?, id(row.text(1).ok()?)?))).collect())
}

/// Notes that two listings are two.
pub async fn tell_apart(tx: &mut Tx, one: Uuid, other: Uuid) -> Result<()> {
    let (one, other) = sorted(one, other);
    let sql = "INSERT INTO \"directory_distinct\" (\"one\", \"other\") VALUES ($1, $2) ON CONFLICT (\"one\", \"other\") DO NOTHING";
    tx.execute(sql, &[Sql::text(one.to_string()), Sql::text(other.to_string())]).await
}
