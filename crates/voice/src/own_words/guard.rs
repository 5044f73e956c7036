//! Who reads what people write in a survey: a lead, somebody who stands in, in which hours they do, and within how many hours
//! everything is read.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use people::role::{READ_WORDS, is_granted};
use platform::db::{Row, Tx, Value as Sql};
use platform::http::Ctx;
use platform::i18n::Language;
use platform::identity::account::{self, Account};
use platform::identity::role;
use platform::secret::Keyring;
use platform::{Error, Result};
use std::fmt;

/// The most hours within which everything is read.
pub const MOST_HOURS: i64 = 72;

/// Who reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// The survey.
    pub survey: String,
    /// Counts its changes.
    pub version: i64,
    /// The account that reads,
    pub lead: String,
    /// and the one that stands in.
    pub cover: String,
    /// When they read.
    pub hours: Hours,
    /// Within how many hours.
    pub within: i64,
    /// When the lead was last told that something waits.
    pub told_at: Option<Timestamp>,
}

/// On which days and between which hours somebody reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// From Monday to Friday; otherwise every day.
    pub weekdays: bool,
    /// From when,
    pub from: Time,
    /// to when.
    pub to: Time,
}

impl Default for Hours {
    fn default() -> Hours {
        Hours { weekdays: true, from: Time::constant(9, 0, 0, 0), to: Time::constant(16, 0, 0, 0) }
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.days(), by_the_clock(self.from), by_the_clock(self.to))
    }
}

/// From Monday to Friday,
pub const WEEKDAYS: &str = "weekdays";
/// and every day.
pub const DAILY: &str = "daily";

/// A time as it is kept and shown.
pub fn by_the_clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

impl Hours {
    /// On which days.
    pub fn days(self) -> &'static str {
        if self.weekdays { WEEKDAYS } else { DAILY }
    }

    /// Reads them as they are kept.
    fn read(text: &str) -> Option<Hours> {
        let mut parts = text.split(' ');
        Hours::typed(parts.next()?, parts.next()?, parts.next()?)
    }

    /// Reads them as they are chosen: the days, from when and to when.
    pub fn typed(days: &str, from: &str, to: &str) -> Option<Hours> {
        let time = |text: &str| Time::strptime("%H:%M", text.trim().replace('.', ":")).ok();
        let hours = Hours { weekdays: days == WEEKDAYS, from: time(from)?, to: time(to)? };
        (hours.from < hours.to && (hours.weekdays || days == DAILY)).then_some(hours)
    }

    /// In words.
    pub fn in_words(self, language: &Language) -> String {
        let words = [("from", by_the_clock(self.from).into()), ("to", by_the_clock(self.to).into())];
        language.text(&format!("words-hours-{}", self.days()), &words)
    }

    /// How much time has passed that counts: whoever reads on weekdays is not late for a weekend.
    pub fn passed(self, from: Timestamp, until: Timestamp, zone: &TimeZone) -> SignedDuration {
        let whole = until.duration_since(from);
        if !self.weekdays || whole.is_negative() {
            return whole;
        }
        let (mut day, last) = (from.to_zoned(zone.clone()).date(), until.to_zoned(zone.clone()).date());
        let mut free = SignedDuration::ZERO;
        while day <= last {
            if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
                let begins = day.to_zoned(zone.clone()).map(|day| day.timestamp());
                let ends = day.tomorrow().and_then(|next| next.to_zoned(zone.clone())).map(|day| day.timestamp());
                if let (Ok(begins), Ok(ends)) = (begins, ends) {
                    free += ends.min(until).duration_since(begins.max(from));
                }
            }
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
        whole - free
    }
}

impl Guard {
    /// Whether the hours in which something is to be read are over.
    pub fn is_over(&self, from: Timestamp, now: Timestamp, zone: &TimeZone) -> bool {
        self.hours.passed(from, now, zone) >= SignedDuration::from_hours(self.within)
    }

    /// Whether this account reads.
    pub fn is_read_by(&self, account: &str) -> bool {
        self.lead == account || self.cover == account
    }
}

const COLUMNS: &str = "\"survey\", \"version\", \"lead\", \"cover\", \"hours\", \"within\", \"told_at\"";

fn guard(row: &Row) -> Result<Guard> {
    let text = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
    let hours = text(4)?;
    Ok(Guard {
        survey: text(0)?,
        version: row.int(1)?.unwrap_or_default(),
        lead: text(2)?,
        cover: text(3)?,
        hours: Hours::read(&hours).ok_or_else(|| Error::Internal(format!("“{hours}” are no hours")))?,
        within: row.int(5)?.unwrap_or_default(),
        told_at: row.moment(6)?,
    })
}

/// Who reads what is written in a survey, if it asks for words.
pub async fn of(tx: &mut Tx, survey: &str) -> Result<Option<Guard>> {
    let sql = format!("SELECT {COLUMNS} FROM \"words_guard\" WHERE \"survey\" = $1");
    tx.query(&sql, &[Sql::text(survey)]).await?.first().map(guard).transpose()
}

/// All of them.
pub async fn all(tx: &mut Tx) -> Result<Vec<Guard>> {
    let sql = format!("SELECT {COLUMNS} FROM \"words_guard\" ORDER BY \"survey\"");
    tx.query(&sql, &[]).await?.iter().map(guard).collect()
}

/// Puts somebody in charge, or others than before.
///
/// # Errors
/// [`Error::Stale`], when somebody else has changed it since.
pub async fn put(tx: &mut Tx, guard: &Guard) -> Result<()> {
    let values = [
        Sql::text(&guard.survey),
        Sql::text(&guard.lead),
        Sql::text(&guard.cover),
        Sql::text(guard.hours.to_string()),
        Sql::Int(Some(guard.within)),
        Sql::Int(Some(guard.version)),
    ];
    let sql = "INSERT INTO \"words_guard\" (\"survey\", \"version\", \"lead\", \"cover\", \"hours\", \"within\") VALUES ($1, 1, $2, $3, $4, $5)
        ON CONFLICT (\"survey\") DO UPDATE SET \"version\" = \"words_guard\".\"version\" + 1, \"lead\" = $2, \"cover\" = $3, \"hours\" = $4, \"within\" = $5
        WHERE \"words_guard\".\"version\" = $6 RETURNING \"survey\"";
    let rows = tx.query(sql, &values).await?;
    if rows.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// Notes that the lead was told.
pub async fn told(tx: &mut Tx, survey: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"words_guard\" SET \"told_at\" = $1 WHERE \"survey\" = $2";
    tx.execute(sql, &[Sql::moment(now), Sql::text(survey)]).await
}

/// Whether words can be written: two people read them who still may.
pub async fn stands(tx: &mut Tx, keyring: &Keyring, guard: &Guard, today: Date) -> Result<bool> {
    let mut standing = guard.lead != guard.cover;
    for account in [&guard.lead, &guard.cover] {
        standing = standing && reader(tx, keyring, account, today).await?.is_some();
    }
    Ok(standing)
}

/// Who reads what is written in a survey, if both are there who should: nobody is asked for words otherwise.
pub async fn reading(ctx: &Ctx, tx: &mut Tx, survey: &str) -> Result<Option<Guard>> {
    let Some(guard) = of(tx, survey).await? else { return Ok(None) };
    let stands = stands(tx, &ctx.app.keyring, &guard, ctx.app.today()?).await?;
    Ok(stands.then_some(guard))
}

/// An account, if it is there on this day and may read.
pub async fn reader(tx: &mut Tx, keyring: &Keyring, id: &str, today: Date) -> Result<Option<Account>> {
    let Some(account) = account::get(tx, keyring, id).await? else { return Ok(None) };
    let held = role::held(tx, id, today).await?;
    let may = account.is_active(today) && held.iter().any(|held| is_granted(&READ_WORDS, &held.role));
    Ok(may.then_some(account))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekends_do_not_count_for_whoever_reads_on_weekdays() {
        let zone = TimeZone::get("Europe/London").unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let passed = |days: &str, from: &str, until: &str| {
            let hours = Hours::typed(days, "9:00", "16:00").unwrap();
            hours.passed(at(from), at(until), &zone).as_hours()
        };
        // Friday at four in the afternoon, and Monday at ten.
        assert_eq!(passed(WEEKDAYS, "2026-11-27T16:00:00Z", "2026-11-30T10:00:00Z"), 18);
        assert_eq!(passed(DAILY, "2026-11-27T16:00:00Z", "2026-11-30T10:00:00Z"), 66);
        // All of it on a weekend, and a week that begins and ends on one, with the clocks put back.
        assert_eq!(passed(WEEKDAYS, "2026-11-28T09:00:00Z", "2026-11-29T09:00:00Z"), 0);
        assert_eq!(passed(WEEKDAYS, "2026-10-24T09:00:00Z", "2026-10-31T09:00:00Z"), 120);
    }

    #[test]
    fn hours_are_read_as_they_are_kept() {
        let hours = Hours::typed(DAILY, "8.30", "17:00").unwrap();
        assert_eq!(Hours::read(&hours.to_string()), Some(hours));
        for (days, from, to) in [("sometimes", "9:00", "16:00"), (DAILY, "16:00", "9:00"), (DAILY, "nine", "16:00")] {
            assert_eq!(Hours::typed(days, from, to), None, "{days} {from} {to}");
        }
    }
}
