//! What the money comes to: how much came into the place from outside, year by year and ward by ward. Money of a partner
//! here is not brought in, and currencies are never added up.

use super::store::{self, Sum};
use jiff::Timestamp;
use platform::Result;
use platform::db::Tx;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::typed::thousands;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The currency in which the place counts.
pub const OWN: &str = "GBP";

/// A sum of grants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Money {
    /// How many grants.
    pub grants: usize,
    /// How much, in hundredths.
    pub amount: i64,
}

/// Sums in pounds: brought in from outside, and given by organisations of the partnership; and how many grants there are in other currencies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Both {
    /// From outside.
    pub outside: Money,
    /// From within.
    pub within: Money,
    /// How many in other currencies, which are in neither sum.
    pub foreign: usize,
}

impl Both {
    /// How many grants, in whatever currency: as many as the list of them has.
    pub fn grants(&self) -> usize {
        self.outside.grants + self.within.grants + self.foreign
    }
}

/// What the grants come to.
#[derive(Clone, Debug, Default)]
pub struct Totals {
    /// By the key that was asked for.
    pub by: BTreeMap<String, Both>,
    /// What is in other currencies, by currency: nothing is exchanged.
    pub other: BTreeMap<String, Money>,
}

impl Totals {
    /// Everything in pounds together.
    pub fn all(&self) -> Both {
        self.by.values().fold(Both::default(), |all, one| Both {
            outside: plus(all.outside, one.outside),
            within: plus(all.within, one.within),
            foreign: all.foreign + one.foreign,
        })
    }
}

fn plus(one: Money, other: Money) -> Money {
    Money { grants: one.grants + other.grants, amount: one.amount + other.amount }
}

/// What makes an organisation of the plan a partner here, and not one that is only named in it, such as a fund of the whole country: it
/// answers for an action, reports on one, runs a body, has a post or a seat, or signed the pledge.
const PARTS: [(&str, &str); 6] = [
    ("actions", "owner"),
    ("updates", "organisation"),
    ("bodies", "organisation"),
    ("posts", "organisation"),
    ("seats", "organisation"),
    ("signatures", "organisation"),
];

fn is_partner(plan: &Snapshot, one: &Record) -> bool {
    PARTS.iter().any(|(table, column)| !plan.referring(&one.reference, table, column).is_empty())
}

/// The names of the partners, as funders may be called.
fn own_names(plan: &Snapshot) -> HashSet<String> {
    let organisations = plan.list("organisations").filter(|one| is_partner(plan, one));
    let names = organisations.flat_map(|one| {
        let others = plan.referring(&one.reference, "names", "about").into_iter().map(|name| called(name.title()));
        std::iter::once(called(one.title())).chain(others)
    });
    names.collect()
}

/// A name as it is compared: without capitals, spaces around it, and an article before it.
pub fn called(name: &str) -> String {
    let name = name.trim().to_lowercase();
    name.strip_prefix("the ").map_or(name.clone(), str::to_owned)
}

/// The totals by `year`, or by a column such as `ward`, as grants stood at a moment.
pub async fn by(tx: &mut Tx, plan: &Snapshot, key: &str, at: Timestamp) -> Result<Totals> {
    let own = own_names(plan);
    let mut sums = store::sums(tx, key, at).await?;
    if key == "programme" {
        as_one(&mut sums);
    }
    Ok(sorted(sums, |funder| own.contains(&called(funder))))
}

/// Writes what differs in capitals alone as one: as it is written first in the order of the letters.
fn as_one(sums: &mut [(Sum, String)]) {
    let mut written: HashMap<String, String> = HashMap::new();
    for ((key, ..), _) in sums.iter() {
        let first = written.entry(key.to_lowercase()).or_insert_with(|| key.clone());
        if key < first {
            first.clone_from(key);
        }
    }
    for ((key, ..), _) in sums {
        if let Some(first) = written.get(&key.to_lowercase()) {
            key.clone_from(first);
        }
    }
}

/// Sorts sums by where the money comes from.
fn sorted(sums: Vec<(Sum, String)>, is_own: impl Fn(&str) -> bool) -> Totals {
    let mut totals = Totals::default();
    for ((key, currency, grants, amount), funder) in sums {
        let money = Money { grants, amount };
        if currency != OWN {
            let all = totals.other.entry(currency).or_default();
            *all = plus(*all, money);
            totals.by.entry(key).or_default().foreign += grants;
            continue;
        }
        let both = totals.by.entry(key).or_default();
        let part = if is_own(&funder) { &mut both.within } else { &mut both.outside };
        *part = plus(*part, money);
    }
    totals
}

/// An amount in words: pounds with commas, and pence where there are any.
pub fn pounds(hundredths: i64) -> String {
    let (whole, pence) = (hundredths / 100, hundredths % 100);
    let mut out = format!("£{}", thousands(&whole.to_string()));
    if pence > 0 {
        out.push_str(&format!(".{pence:02}"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_another_currency_or_of_ones_own_is_brought_in() {
        let sum = |key: &str, currency: &str, amount| (key.to_owned(), currency.to_owned(), 1, amount);
        let totals = sorted(
            vec![
                (sum("2025", "GBP", 500), "The Council".to_owned()),
                (sum("2025", "GBP", 700), "A Trust".to_owned()),
                (sum("2025", "EUR", 900), "A Trust".to_owned()),
                (sum("2026", "GBP", 1), "A Trust".to_owned()),
            ],
            |funder| funder == "The Council",
        );
        let all = totals.all();
        assert_eq!((all.outside, all.within), (Money { grants: 2, amount: 701 }, Money { grants: 1, amount: 500 }));
        assert_eq!(totals.other["EUR"], Money { grants: 1, amount: 900 });
        assert_eq!((totals.by["2025"].grants(), all.grants()), (3, 4), "as many as the lists have");
    }

    #[test]
    fn a_programme_is_one_however_it_is_written() {
        let sum = |key: &str| ((key.to_owned(), OWN.to_owned(), 1, 5), String::new());
        let mut sums = vec![sum("youth work"), sum("Youth work"), sum("Sport")];
        as_one(&mut sums);
        let keys: Vec<&str> = sums.iter().map(|((key, ..), _)| key.as_str()).collect();
        assert_eq!(keys, ["Youth work", "Youth work", "Sport"]);
    }

    #[test]
    fn pounds_have_commas() {
        for (amount, words) in [(0, "£0"), (99_999, "£999.99"), (100_000, "£1,000"), (123_456_789, "£1,234,567.89")]
        {
            assert_eq!(pounds(amount), words);
        }
    }
}
