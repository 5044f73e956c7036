//! What is published of a quarter. It is kept as it was published, and stays when the words of its referrals are erased.

use super::count::Counts;
use super::group::{self, Group};
use super::hide::Shown;
use super::quarter::Quarter;
use super::wait;
use super::what::{Figure, Made, What};
use disclosure::REFERRALS;
use jiff::Timestamp;
use jiff::civil::Date;
use platform::db::{Tx, Value as Sql};
use platform::{Error, Result};
use processcontrol::wilson;
use serde::{Deserialize, Serialize};

/// The name under which files have waits.
pub const DAYS: &str = "days-until-met";

/// What is published of a quarter.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Lesson {
    /// The day on which it was counted.
    pub counted_on: Date,
    /// How many there were. What could not be protected is not there.
    pub counts: Vec<Count>,
    /// How long people waited, where that is shown.
    pub waits: Vec<Wait>,
}

/// How many there were of something.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Count {
    /// Of what.
    pub what: String,
    /// What the group is of.
    pub by: String,
    /// The group.
    pub group: String,
    /// How many; nothing, where that is hidden.
    pub count: Option<u64>,
}

/// How long a group waited, in whole days.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Wait {
    /// What the group is of.
    pub by: String,
    /// The group.
    pub group: String,
    /// Half of them waited no longer.
    pub median: i64,
    /// The lower end of its 95% interval.
    pub lower: i64,
    /// The upper end of its 95% interval.
    pub upper: i64,
}

/// A figure of a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// A count.
    Count(u64),
    /// So many of so many, with the interval of that share in per cent.
    Share(u64, u64, (f64, f64)),
    /// The median of a wait in days, with its interval.
    Wait(i64, (i64, i64)),
    /// It is hidden, or could not be protected.
    Hidden,
    /// There was nobody of whom it could be.
    Nobody,
}

impl Lesson {
    /// What is published of these counts.
    pub fn new(counted_on: Date, counts: &Counts, shown: &Shown) -> Lesson {
        let count = |((what, group), count): (&(What, Group), &Option<u64>)| Count {
            what: what.name(),
            by: group.by().to_owned(),
            group: group.name().to_owned(),
            count: *count,
        };
        let wait = |(group, days): (&Group, &Vec<i64>)| {
            // Of how many it is, it tells a little: it is shown where that is.
            shown.get(&(What::Begun, group.clone())).copied().flatten()?;
            let wait = wait::of(days.clone())?;
            let (lower, upper) = wait.interval;
            Some(Wait { by: group.by().to_owned(), group: group.name().to_owned(), median: wait.median, lower, upper })
        };
        let waits = counts.waits.iter().filter_map(wait).collect();
        Lesson { counted_on, counts: shown.iter().map(count).collect(), waits }
    }

    /// How many there were of a group; nothing, where that is hidden or was not counted.
    pub fn count(&self, what: What, (by, group): (&str, &str)) -> Option<u64> {
        let name = what.name();
        self.counts.iter().find(|one| one.what == name && one.by == by && one.group == group)?.count
    }

    /// How long a group waited, where that is shown.
    pub fn wait(&self, (by, group): (&str, &str)) -> Option<&Wait> {
        self.waits.iter().find(|one| one.by == by && one.group == group)
    }

    /// The groups of which there was something, in order; last those of which nobody knows which they are.
    pub fn groups(&self, by: &str) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for one in self.counts.iter().filter(|one| one.by == by && one.count != Some(0)) {
            if one.what != What::Missing.name() && !names.contains(&one.group.as_str()) {
                names.push(&one.group);
            }
        }
        names.sort_by_key(|name| (name.is_empty(), group::place_of_age(name), *name));
        names
    }

    /// A figure of a group. Of few no share is told.
    pub fn value(&self, figure: &Figure, group: (&str, &str)) -> Value {
        match figure.made {
            Made::Count(what) => self.count(what, group).map_or(Value::Hidden, Value::Count),
            Made::Share(part, of) => match (self.count(part, group), self.count(of, group)) {
                (_, Some(0)) => Value::Nobody,
                (Some(part), Some(of)) if of >= REFERRALS.smallest_denominator => {
                    wilson(part as f64, of as f64).map_or(Value::Hidden, |interval| Value::Share(part, of, interval))
                }
                _ => Value::Hidden,
            },
            Made::Wait => match self.wait(group) {
                Some(wait) => Value::Wait(wait.median, (wait.lower, wait.upper)),
                None if self.count(What::Begun, group) == Some(0) => Value::Nobody,
                None => Value::Hidden,
            },
        }
    }
}

/// Keeps what was counted of a quarter, for whoever looks at it and for when it is published: it is counted once.
pub async fn keep(tx: &mut Tx, quarter: Quarter, at: Timestamp, lesson: &Lesson) -> Result<()> {
    let sql = "INSERT INTO \"referral_lesson\" (\"quarter\", \"counted_at\", \"shown\") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    let values = [Sql::text(quarter.to_string()), Sql::moment(at), Sql::text(serde_json::to_string(lesson)?)];
    tx.execute(sql, &values).await
}

/// Publishes what was kept of a quarter, with the dataset into which it went.
///
/// # Errors
/// [`Error::Stale`], when it is published already.
pub async fn publish(tx: &mut Tx, quarter: Quarter, at: Timestamp, dataset: Option<&str>) -> Result<()> {
    let sql = "UPDATE \"referral_lesson\" SET \"published_at\" = $1, \"dataset\" = $2 WHERE \"quarter\" = $3 AND \"published_at\" IS NULL RETURNING \"quarter\"";
    let values = [Sql::moment(at), Sql::Text(dataset.map(str::to_owned)), Sql::text(quarter.to_string())];
    if tx.query(sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// The quarters of which something is published, the newest first.
pub async fn quarters(tx: &mut Tx) -> Result<Vec<Quarter>> {
    let sql = "SELECT \"quarter\" FROM \"referral_lesson\" WHERE \"published_at\" IS NOT NULL";
    let mut all: Vec<Quarter> = Vec::new();
    for row in tx.query(sql, &[]).await? {
        all.extend(row.text(0)?.and_then(|text| text.parse::<Quarter>().ok()));
    }
    all.sort_unstable_by(|one, other| other.cmp(one));
    Ok(all)
}

/// What is published of a quarter.
pub async fn of(tx: &mut Tx, quarter: Quarter) -> Result<Option<Lesson>> {
    select(tx, quarter, "AND \"published_at\" IS NOT NULL").await
}

/// What was counted of a quarter, published or not.
pub async fn counted(tx: &mut Tx, quarter: Quarter) -> Result<Option<Lesson>> {
    select(tx, quarter, "").await
}

async fn select(tx: &mut Tx, quarter: Quarter, condition: &str) -> Result<Option<Lesson>> {
    let sql = format!("SELECT \"shown\" FROM \"referral_lesson\" WHERE \"quarter\" = $1 {condition}");
    let rows = tx.query(&sql, &[Sql::text(quarter.to_string())]).await?;
    let shown = rows.first().map(|row| row.text(0)).transpose()?.flatten();
    Ok(shown.map(|text| serde_json::from_str(&text)).transpose()?)
}

/// What is published of the last quarters, so many at most, the newest first.
pub async fn last(tx: &mut Tx, most: usize) -> Result<Vec<(Quarter, Lesson)>> {
    let mut all = Vec::new();
    for quarter in quarters(tx).await?.into_iter().take(most) {
        all.extend(of(tx, quarter).await?.map(|lesson| (quarter, lesson)));
    }
    Ok(all)
}
