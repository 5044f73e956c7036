//! What may be done with figures: hold them, publish them, throw them away, withdraw them.

use super::counts::Made;
use super::gate::{At, Vintage, Withheld, gate};
use super::last::{due_again, last_period};
use super::rule::Rule;
use crate::dataset::held::{self, Held};
use crate::dataset::store::{self, Shelf};
use crate::dataset::{self, TABLE};
use crate::import::{Rehearsal, Series};
use crate::{area, measure};
use jiff::civil::Date;
use platform::audit::{self, Act, Who};
use platform::clock::Clock;
use platform::db::Tx;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap};

/// Figures that somebody wants to publish.
pub struct Given {
    /// The reference that the dataset has or gets.
    pub reference: String,
    /// The columns of the table of datasets that are known.
    pub about: Map<String, Value>,
    /// The references of the measures, by their places in the series.
    pub measures: Vec<String>,
    /// The figures, in truth.
    pub series: Vec<Series>,
    /// Measures that come with them.
    pub added: Vec<Change>,
}

/// What everybody would see of them under a rule.
pub struct Prepared {
    /// The reference that the dataset has or gets.
    pub reference: String,
    /// Where figures are hidden, each with its measure.
    pub hidden: Vec<(String, At)>,
    /// Where nobody can check of how many people a figure is, each with its measure.
    pub uncounted: Vec<(String, At)>,
    /// What stands in the way of publishing, each with its measure.
    pub withheld: Vec<(String, Withheld)>,
    /// Measures of a group of another measure's people, or with such a group, each with the other: small counts hide together
    /// only as groups of one measure.
    pub apart: Vec<(String, String)>,
    /// Where small counts can be worked out from what is published already, each with its measure.
    pub known: Vec<(String, At)>,
    rule: Rule,
    about: Map<String, Value>,
    measures: Vec<String>,
    series: Vec<Series>,
    truth: Vec<Series>,
    added: Vec<Change>,
}

impl Given {
    /// What was rehearsed, under the next reference that is free.
    pub async fn new(tx: &mut Tx, plan: &Snapshot, rehearsal: Rehearsal, about: Map<String, Value>) -> Result<Given> {
        let reference = held::free(tx, plan).await?;
        let Rehearsal { measures, series, added, .. } = rehearsal;
        Ok(Given { reference, about, measures, series, added })
    }

    /// What waits in a dataset.
    pub async fn held(tx: &mut Tx, held: &Held) -> Result<Given> {
        let mut measures = Vec::new();
        let series = store::placed(store::of_dataset(tx, Shelf::Held, &held.reference).await?, &mut measures);
        let (reference, about) = (held.reference.clone(), held.about.clone());
        Ok(Given { reference, about, measures, series, added: Vec::new() })
    }

    /// How many figures there are.
    #[must_use]
    pub fn figures(&self) -> usize {
        self.series.iter().map(|series| series.observations.len()).sum()
    }
}

/// Writes figures for partners alone.
pub async fn hold(tx: &mut Tx, clock: &Clock, who: &Who, mut given: Given) -> Result<String> {
    given.about.insert("figures".to_owned(), json!(given.figures()));
    store::insert(tx, Shelf::Held, &given.reference, &given.measures, &given.series).await?;
    record::save(tx, clock, who, given.added).await?;
    held::insert(tx, clock.now(), who, &given.reference, &given.about).await?;
    let detail = json!({ "figures": given.about["figures"] });
    tell(tx, clock, who, Act { act: "figures.hold", kind: TABLE.name, reference: &given.reference, detail }).await?;
    Ok(given.reference)
}

/// Works out what everybody would see, beside all that was published before.
pub async fn prepare(tx: &mut Tx, plan: &Snapshot, given: Given, rule: Rule) -> Result<Prepared> {
    let Given { reference, about, measures, series, added } = given;
    let mut prepared = Prepared {
        reference,
        rule,
        about,
        measures,
        added,
        series: Vec::new(),
        truth: Vec::new(),
        hidden: Vec::new(),
        uncounted: Vec::new(),
        withheld: Vec::new(),
        known: Vec::new(),
        apart: Vec::new(),
    };
    let Some(profile) = rule.profile() else {
        prepared.series = series;
        return Ok(prepared);
    };
    let areas = area::ever(plan);
    let published = prepared.about.get("published").and_then(Value::as_str).unwrap_or_default();
    let order = dataset::next_order(plan, published, &prepared.reference);
    let mut by_measure: BTreeMap<usize, Vec<Series>> = BTreeMap::new();
    for one in series {
        by_measure.entry(one.measure).or_default().push(one);
    }
    for (place, truth) in by_measure {
        let name = prepared.measures[place].clone();
        let other = prepared.measure(plan, &name).and_then(|measure| group_or_whole(plan, measure));
        prepared.apart.extend(other.map(|other| (name.clone(), other)));
        let made = prepared.measure(plan, &name).map_or(Made::Rate, Made::of);
        let earlier = earlier(tx, plan, &name, &prepared.reference).await?;
        let new = Vintage { order: order.clone(), truth, open: Vec::new() };
        match gate(&areas, made, profile, &earlier, &new)? {
            Err(withheld) => prepared.withheld.push((name, withheld)),
            Ok(gated) => {
                prepared.truth.extend(changed(&gated.series, new.truth));
                prepared.series.extend(gated.series);
                prepared.hidden.extend(gated.hidden.into_iter().map(|at| (name.clone(), at)));
                prepared.known.extend(gated.known.into_iter().map(|at| (name.clone(), at)));
                prepared.uncounted.extend(gated.uncounted.into_iter().map(|at| (name.clone(), at)));
            }
        }
    }
    Ok(prepared)
}

/// The measure of everybody, of which this one holds a group, or one that holds a group of this one.
fn group_or_whole(plan: &Snapshot, measure: &Record) -> Option<String> {
    let whole = Some(measure.text("group_of")).filter(|whole| !whole.is_empty()).map(str::to_owned);
    let group =
        || plan.referring(&measure.reference, measure::TABLE.name, "group_of").first().map(|one| one.reference.clone());
    whole.or_else(group)
}

/// The true series of which something else is shown.
fn changed(shown: &[Series], truth: Vec<Series>) -> Vec<Series> {
    truth.into_iter().zip(shown).filter(|(truth, shown)| truth != *shown).map(|(truth, _)| truth).collect()
}

/// What other datasets hold of a measure that are published or once were: whoever saw them remembers.
async fn earlier(tx: &mut Tx, plan: &Snapshot, measure: &str, own: &str) -> Result<Vec<Vintage>> {
    let mut vintages: BTreeMap<String, Vintage> = BTreeMap::new();
    let orders: HashMap<&str, &Record> =
        plan.with_ended(TABLE.name).iter().map(|record| (record.reference.as_str(), record)).collect();
    let held = store::held_of_measure(tx, measure).await?;
    let held: HashMap<_, Series> = held.into_iter().map(|one| (one.key(), one.series)).collect();
    for one in store::of_measure(tx, measure).await? {
        let Some(record) = orders.get(one.dataset.as_str()).filter(|record| record.reference != own) else { continue };
        let order = dataset::order(record);
        let vintage = vintages.entry(one.dataset.clone()).or_insert_with(|| Vintage { order, ..Vintage::default() });
        vintage.truth.push(held.get(&one.key()).unwrap_or(&one.series).clone());
        vintage.open.push(one.series);
    }
    Ok(vintages.into_values().collect())
}

impl Prepared {
    /// The figures as everybody would see them.
    #[must_use]
    pub fn series(&self) -> &[Series] {
        &self.series
    }

    /// Writes the figures: those that everybody may see, and the true ones behind what is hidden.
    ///
    /// # Errors
    /// When something stands in the way of publishing; whoever asks has told it before.
    pub async fn insert(&self, tx: &mut Tx) -> Result<()> {
        if !self.withheld.is_empty() || !self.apart.is_empty() {
            let ways = (&self.withheld, &self.apart);
            return Err(Error::Internal(format!("{} is not to be published: {ways:?}", self.reference)));
        }
        store::insert(tx, Shelf::Open, &self.reference, &self.measures, &self.series).await?;
        store::insert(tx, Shelf::Held, &self.reference, &self.measures, &self.truth).await
    }

    fn measure<'a>(&'a self, plan: &'a Snapshot, reference: &str) -> Option<&'a Record> {
        let added = self.added.iter().map(|change| &change.after).find(|record| record.reference == reference);
        added.or_else(|| plan.get(reference))
    }
}

/// Publishes what was prepared, with one revision for all its figures. `next` says when the next ones are due, for those
/// measures whose last day is over.
///
/// # Errors
/// When something stands in the way of publishing; whoever asks has told it before.
pub async fn publish(
    tx: &mut Tx,
    clock: &Clock,
    who: &Who,
    plan: &Snapshot,
    prepared: Prepared,
    due: Due,
) -> Result<String> {
    let newer = newer(tx, plan, &prepared).await?;
    held::take(tx, &prepared.reference).await?;
    prepared.insert(tx).await?;
    let Prepared { reference, rule, mut about, series, truth, added, hidden, .. } = prepared;
    let figures: usize = series.iter().map(|series| series.observations.len()).sum();
    about.insert("figures".to_owned(), json!(figures));
    about.insert("profile".to_owned(), json!(rule.name()));
    about.insert(dataset::TURN.to_owned(), json!(dataset::next_turn(plan)));
    if !truth.is_empty() {
        // Whoever guesses the file could prove it by its hash, and with it every count that is hidden.
        about.remove("hash");
    }
    let mut changes = added;
    changes.extend(due.changes(plan, &newer));
    let after = Record { table: &TABLE, reference: reference.clone(), version: 0, ended: None, values: about };
    changes.push(Change { before: None, after });
    record::save(tx, clock, who, changes).await?;
    let detail = json!({ "figures": figures, "hidden": hidden.len(), "rule": rule.name() });
    tell(tx, clock, who, Act { act: "figures.publish", kind: TABLE.name, reference: &reference, detail }).await?;
    Ok(reference)
}

/// The measures that get a figure for a later period than they had any.
async fn newer(tx: &mut Tx, plan: &Snapshot, prepared: &Prepared) -> Result<Vec<String>> {
    let mut newer = Vec::new();
    let due =
        |(_, name): &(usize, &String)| plan.get(name).is_some_and(|record| !record.text("next_release").is_empty());
    for (place, name) in prepared.measures.iter().enumerate().filter(due) {
        let before = last_period(tx, plan, name, &prepared.reference).await?;
        let now = prepared.series.iter().filter(|series| series.measure == place).filter_map(Series::last).max();
        if now > before {
            newer.push(name.clone());
        }
    }
    Ok(newer)
}

/// When the next figures are due.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    /// Today, in the partnership's time zone.
    pub today: Date,
    /// The day, if it is known.
    pub next: Option<Date>,
}

impl Due {
    /// Measures whose figures were due until today, and that have newer ones now, are so no more.
    fn changes(self, plan: &Snapshot, measures: &[String]) -> Vec<Change> {
        let over = |record: &&Record| {
            let day = record.text("next_release").parse::<Date>();
            day.is_ok_and(|day| day <= self.today)
        };
        let records =
            measures.iter().filter_map(|name| plan.get(name)).filter(|record| record.table == &measure::TABLE);
        let change = |before: &Record| {
            let mut after = before.clone();
            match self.next {
                Some(next) => drop(after.values.insert("next_release".to_owned(), json!(next.to_string()))),
                None => drop(after.values.remove("next_release")),
            }
            Change { before: Some(before.clone()), after }
        };
        records.filter(over).map(change).collect()
    }
}

/// Says of what is held something else than before; both stand in the audit.
pub async fn describe(tx: &mut Tx, clock: &Clock, who: &Who, held: &Held, about: Map<String, Value>) -> Result<()> {
    let differing = |of: &Map<String, Value>, other: &Map<String, Value>| -> Map<String, Value> {
        let other = |column: &String| other.get(column);
        of.iter().filter(|(column, value)| other(column) != Some(value)).map(|(c, v)| (c.clone(), v.clone())).collect()
    };
    let (was, now) = (differing(&held.about, &about), differing(&about, &held.about));
    if was.is_empty() && now.is_empty() {
        return Ok(());
    }
    held::describe(tx, &held.reference, &about).await?;
    let detail = json!({ "was": was, "now": now });
    tell(tx, clock, who, Act { act: "figures.describe", kind: TABLE.name, reference: &held.reference, detail }).await
}

/// Throws away what is held and was never published; the audit keeps what it was called, and why.
pub async fn discard(tx: &mut Tx, clock: &Clock, who: &Who, held: &Held, reason: &str) -> Result<()> {
    held::take(tx, &held.reference).await?;
    let detail = json!({ "title": held.text("title"), "reason": reason });
    tell(tx, clock, who, Act { act: "figures.discard", kind: TABLE.name, reference: &held.reference, detail }).await
}

/// Takes a published dataset out of every view, with the reason. Figures that are missing then are due again.
pub async fn withdraw(
    tx: &mut Tx,
    clock: &Clock,
    who: &Who,
    plan: &Snapshot,
    before: &Record,
    day: Date,
    reason: &str,
) -> Result<()> {
    let mut changes = due_again(tx, plan, before).await?;
    let mut after = Record { ended: Some(day.to_string()), ..before.clone() };
    after.values.insert("withdrawn".to_owned(), json!(reason));
    changes.push(Change { before: Some(before.clone()), after });
    record::save(tx, clock, who, changes).await?;
    let detail = json!({ "reason": reason });
    tell(tx, clock, who, Act { act: "figures.withdraw", kind: TABLE.name, reference: &before.reference, detail }).await
}

async fn tell(tx: &mut Tx, clock: &Clock, who: &Who, act: Act<'_>) -> Result<()> {
    audit::append(tx, clock.now(), who, act).await
}
