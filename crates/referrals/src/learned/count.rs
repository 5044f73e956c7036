//! Counting a quarter. What stands in clear is counted as it stands; of the words only age, postcode, reason and outcome are read, for
//! nobody to see but as counts.

use super::Quarter;
use super::group::{Group, Groups};
use super::wait;
use super::what::What;
use crate::referral::{KIND, store};
use crate::state::{OUTCOMES, REASONS};
use directory::directory::Directory;
use directory::theme::THEMES;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use platform::Result;
use platform::db::{Row, Tx, Value as Sql};
use platform::sealed::Words;
use platform::secret::{Keyring, RecordKey};
use platform::snapshot::Snapshot;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What was counted, in truth.
#[derive(Debug, Default)]
pub struct Counts {
    /// Of whom.
    pub groups: Groups,
    /// How many; what is not there is 0.
    pub counts: BTreeMap<(What, Group), u64>,
    /// How many days passed between sending and the first meeting, of those with whom a service began.
    pub waits: BTreeMap<Group, Vec<i64>>,
}

impl Counts {
    /// How many.
    pub fn of(&self, what: What, group: &Group) -> u64 {
        self.counts.get(&(what, group.clone())).copied().unwrap_or_default()
    }

    /// Counts one more, and with it all that it is a part of.
    fn add(&mut self, what: What, groups: &[Group], n: u64) {
        for group in groups {
            *self.counts.entry((what, group.clone())).or_default() += n;
        }
        if let Some(whole) = what.of() {
            self.add(whole, groups, n);
        }
    }
}

/// Where referrals are counted.
pub struct Place<'a> {
    /// The plan.
    pub plan: &'a Snapshot,
    /// Its directory, which knows wards and themes.
    pub directory: &'a Directory,
    /// What opens words.
    pub keyring: &'a Keyring,
    /// Where days begin.
    pub zone: &'a TimeZone,
}

/// A referral of which something is counted.
struct Case {
    id: String,
    service: String,
    sent_at: Timestamp,
    decide_by: Option<Date>,
    start_by: Option<Date>,
    sealed: Option<String>,
    entries: Vec<Done>,
}

/// Something that was done with it.
struct Done {
    number: i64,
    at: Timestamp,
    act: String,
    sealed: Option<String>,
}

impl Case {
    /// When one of these was done first.
    fn first(&self, acts: &[&str]) -> Option<&Done> {
        self.entries.iter().find(|one| acts.contains(&one.act.as_str()))
    }
}

/// What a service decides.
const DECISIONS: [&str; 3] = ["accept", "decline", "pass-on"];

/// By what whoever it is about, or whoever sent it, ends it.
const TAKEN_BACK: [&str; 2] = ["withdraw", "end-agreement"];

/// The reason of a decision whose words are erased.
const UNKNOWN: &str = "other";

/// How many keys are asked for at once.
const AT_ONCE: usize = 10_000;

/// Counts a quarter.
pub async fn count(tx: &mut Tx, place: &Place<'_>, quarter: Quarter) -> Result<Counts> {
    let cases = cases(tx, place.zone, quarter).await?;
    let sent_to = cases.iter().map(|case| case.service.clone()).collect();
    let groups = Groups::of(place.plan, place.directory, &sent_to);
    let mut counts = Counts { groups, ..Counts::default() };
    for some in cases.chunks(AT_ONCE) {
        let ids: Vec<&str> = some.iter().map(|case| case.id.as_str()).collect();
        let keys = place.keyring.keys_of(tx, KIND, &ids).await?;
        for case in some {
            one(&mut counts, place, quarter, case, keys.get(&case.id))?;
        }
    }
    for (theme, n) in missing(tx, quarter).await? {
        // A theme that there is no more is that of nobody.
        let theme = THEMES.iter().find(|one| **one == theme).copied().unwrap_or_default();
        counts.add(What::Missing, &[Group::All, Group::Theme(theme.to_owned())], n);
    }
    Ok(counts)
}

/// Counts one referral.
fn one(counts: &mut Counts, place: &Place<'_>, quarter: Quarter, case: &Case, key: Option<&RecordKey>) -> Result<()> {
    let (begins, ends) = quarter.moments(place.zone)?;
    let within = |at: Timestamp| (begins..ends).contains(&at);
    let day = |at: Timestamp| at.to_zoned(place.zone.clone()).date();
    let due = |by: &Date| (quarter.first()..=quarter.last()).contains(by);
    let groups = groups(counts, place, case, day(case.sent_at), key)?;
    if within(case.sent_at) {
        counts.add(What::Sent, &groups, 1);
    }
    let decided = case.first(&DECISIONS);
    // Whom nobody has answered by the day that was promised was not answered in time, however it went on; who had taken it back before
    // did not wait.
    if let Some(by) = case.decide_by.filter(due) {
        let ended = case.first(&TAKEN_BACK).is_some_and(|one| day(one.at) <= by);
        match decided.map(|one| day(one.at) <= by) {
            Some(true) => counts.add(What::InTime, &groups, 1),
            Some(false) => counts.add(What::Late, &groups, 1),
            None if ended => {}
            None => counts.add(What::Late, &groups, 1),
        }
    }
    if let Some(one) = decided.filter(|one| within(one.at)) {
        let what = match one.act.as_str() {
            "accept" => Some(What::TakenOn),
            "pass-on" => Some(What::PassedOn),
            _ => {
                let said = store::entry_words(key, one.number, one.sealed.as_deref())?;
                // Why, is not known any more where the words are erased.
                Some(What::Reason(known(&REASONS, said.text("reason")).unwrap_or(UNKNOWN)))
            }
        };
        if let Some(what) = what {
            counts.add(what, &groups, 1);
        }
    }
    let began = case.first(&["start"]);
    if let Some(by) = case.start_by.filter(due) {
        let ended = case.first(&["withdraw", "end-agreement", "close"]).is_some_and(|one| day(one.at) <= by);
        match began.map(|one| day(one.at) <= by) {
            Some(true) => counts.add(What::MetInTime, &groups, 1),
            Some(false) => counts.add(What::MetLate, &groups, 1),
            None if ended => {}
            None => counts.add(What::MetLate, &groups, 1),
        }
    }
    if let Some(one) = began.filter(|one| within(one.at)) {
        counts.add(What::Begun, &groups, 1);
        for group in &groups {
            counts.waits.entry(group.clone()).or_default().push(wait::days(case.sent_at, one.at));
        }
    }
    if case.first(&["close"]).is_some_and(|one| within(one.at))
        && let Some(outcome) = outcome(case, key)?
    {
        counts.add(What::Outcome(outcome), &groups, 1);
    }
    Ok(())
}

/// What came of one, as it was last corrected; nothing, where that was erased.
fn outcome(case: &Case, key: Option<&RecordKey>) -> Result<Option<&'static str>> {
    let mut last = String::new();
    for one in case.entries.iter().filter(|one| matches!(one.act.as_str(), "close" | "correct")) {
        let said = store::entry_words(key, one.number, one.sealed.as_deref())?;
        if !said.text("outcome").is_empty() {
            said.text("outcome").clone_into(&mut last);
        }
    }
    Ok(known(&OUTCOMES, &last))
}

/// A word of a list.
fn known(all: &[&'static str], word: &str) -> Option<&'static str> {
    all.iter().copied().find(|one| *one == word)
}

/// Everybody, and the groups to which one belongs.
fn groups(counts: &Counts, place: &Place<'_>, case: &Case, sent: Date, key: Option<&RecordKey>) -> Result<[Group; 5]> {
    let words: Words = store::sealed_words(key, case.sealed.as_deref())?;
    Ok([
        Group::All,
        counts.groups.theme(&case.service),
        Group::Service(case.service.clone()),
        counts.groups.area(place.directory, words.text("postcode")),
        Group::of_age(words.text("born"), words.text("due"), sent),
    ])
}

/// Everything of which something is counted in a quarter, with all that was done with it.
async fn cases(tx: &mut Tx, zone: &TimeZone, quarter: Quarter) -> Result<Vec<Case>> {
    let (begins, ends) = quarter.moments(zone)?;
    let values = [
        Sql::moment(begins),
        Sql::moment(ends),
        Sql::text(quarter.first().to_string()),
        Sql::text(quarter.last().to_string()),
    ];
    let chosen =
        "\"sent_at\" >= $1 AND \"sent_at\" < $2 OR \"decide_by\" BETWEEN $3 AND $4 OR \"start_by\" BETWEEN $3 AND $4
        OR \"id\" IN (SELECT \"referral\" FROM \"referral_entry\" WHERE \"at\" >= $1 AND \"at\" < $2)";
    let entries = format!(
        "SELECT \"referral\", \"number\", \"at\", \"act\", \"sealed\" FROM \"referral_entry\" WHERE \"referral\" IN (SELECT \"id\" FROM \"referral\" WHERE {chosen}) ORDER BY \"referral\", \"number\""
    );
    let mut done: HashMap<String, Vec<Done>> = HashMap::new();
    for row in tx.query(&entries, &values).await? {
        let text = |n| Ok::<_, platform::Error>(row.text(n)?.unwrap_or_default());
        let (number, at) = (row.int(1)?.unwrap_or_default(), row.moment(2)?.unwrap_or_default());
        done.entry(text(0)?).or_default().push(Done { number, at, act: text(3)?, sealed: row.text(4)? });
    }
    let sql = format!(
        "SELECT \"id\", \"service\", \"sent_at\", \"decide_by\", \"start_by\", \"sealed\" FROM \"referral\" WHERE {chosen}"
    );
    let case = |row: &Row| {
        let day = |n| Ok::<_, platform::Error>(row.text(n)?.and_then(|day| day.parse().ok()));
        let id = row.text(0)?.unwrap_or_default();
        Ok(Case {
            service: row.text(1)?.unwrap_or_default(),
            sent_at: row.moment(2)?.unwrap_or_default(),
            decide_by: day(3)?,
            start_by: day(4)?,
            sealed: row.text(5)?,
            entries: done.remove(&id).unwrap_or_default(),
            id,
        })
    };
    tx.query(&sql, &values).await?.iter().map(case).collect()
}

/// How often there was no service to refer to, by theme.
async fn missing(tx: &mut Tx, quarter: Quarter) -> Result<BTreeMap<String, u64>> {
    let sql = "SELECT \"theme\", \"count\" FROM \"referral_missing\" WHERE \"month\" IN ($1, $2, $3)";
    let mut counts = BTreeMap::new();
    for row in tx.query(sql, &quarter.months().map(Sql::text)).await? {
        let n = row.int(1)?.and_then(|n| u64::try_from(n).ok()).unwrap_or_default();
        *counts.entry(row.text(0)?.unwrap_or_default()).or_default() += n;
    }
    Ok(counts)
}

/// The quarters in which something was sent, from the first until today.
pub async fn quarters(tx: &mut Tx, zone: &TimeZone, today: Date) -> Result<BTreeSet<Quarter>> {
    let rows = tx.query("SELECT MIN(\"sent_at\") FROM \"referral\"", &[]).await?;
    let Some(first) = rows.first().map(|row| row.moment(0)).transpose()?.flatten() else { return Ok(BTreeSet::new()) };
    let first = Quarter::of(first.to_zoned(zone.clone()).date());
    let back = std::iter::successors(Some(Quarter::of(today)), |one| Some(one.before()));
    Ok(back.take_while(|one| *one >= first).collect())
}
