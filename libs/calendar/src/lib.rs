//! Calendars for other programs: iCalendar (RFC 5545), with the name and the colourless rest of RFC 7986.
//!
//! ```
//! use calendar::{Event, When};
//!
//! let stamp = "2026-11-02T09:00:00Z".parse().unwrap();
//! let event = Event::new("M1@example.org", stamp, "Forum", When::Day("2026-12-03".parse().unwrap()));
//! let text = calendar::text("Meetings", &[event]);
//! assert!(text.contains("\r\nDTSTART;VALUE=DATE:20261203\r\n"));
//! ```

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// The media type of a calendar.
pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// The most octets of a line (RFC 5545, 3.1).
const LINE: usize = 75;

/// When an event is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When {
    /// A whole day.
    Day(Date),
    /// From one moment to another, wherever somebody is.
    Moment(Timestamp, Option<Timestamp>),
    /// From one time of a clock to another, without a zone: a device shows it as it stands.
    Clock(DateTime, Option<DateTime>),
}

/// How sure it is that an event takes place (RFC 5545, 3.8.1.11).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Status {
    /// It takes place.
    #[default]
    Confirmed,
    /// Its day may change.
    Tentative,
    /// It does not take place.
    Cancelled,
}

/// An event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// What tells it from all others, for ever.
    pub uid: String,
    /// When what is said here was written down.
    pub stamp: Timestamp,
    /// How often it was changed since.
    pub sequence: i64,
    /// Its title.
    pub summary: String,
    /// When it is.
    pub when: When,
    /// How it repeats, as a value of RRULE.
    pub rule: Option<String>,
    /// Whether it takes place.
    pub status: Status,
    /// Where.
    pub location: String,
    /// What else there is to say.
    pub description: String,
    /// Where more is said.
    pub url: String,
}

impl Event {
    /// An event of which only this is known.
    pub fn new(uid: impl Into<String>, stamp: Timestamp, summary: impl Into<String>, when: When) -> Event {
        Event {
            uid: uid.into(),
            stamp,
            sequence: 0,
            summary: summary.into(),
            when,
            rule: None,
            status: Status::default(),
            location: String::new(),
            description: String::new(),
            url: String::new(),
        }
    }

    fn lines(&self) -> Vec<String> {
        let mut lines = vec![
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(&self.uid)),
            format!("DTSTAMP:{}", utc(self.stamp)),
            format!("SUMMARY:{}", escaped(&self.summary)),
        ];
        lines.extend(self.times());
        lines.extend(self.rule.as_ref().map(|rule| format!("RRULE:{rule}")));
        let status = match self.status {
            Status::Confirmed => "CONFIRMED",
            Status::Tentative => "TENTATIVE",
            Status::Cancelled => "CANCELLED",
        };
        lines.extend([format!("STATUS:{status}"), format!("SEQUENCE:{}", self.sequence)]);
        let texts = [("LOCATION", &self.location), ("DESCRIPTION", &self.description)];
        lines.extend(
            texts.iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| format!("{name}:{}", escaped(text))),
        );
        if !self.url.is_empty() {
            lines.push(format!("URL:{}", self.url));
        }
        lines.push("END:VEVENT".to_owned());
        lines
    }

    fn times(&self) -> Vec<String> {
        let at = |name: &str, text: String| format!("{name}:{text}");
        match self.when {
            When::Day(day) => vec![format!("DTSTART;VALUE=DATE:{}", basic(day))],
            When::Moment(begins, ends) => {
                let ends = ends.map(|ends| at("DTEND", utc(ends)));
                std::iter::once(at("DTSTART", utc(begins))).chain(ends).collect()
            }
            When::Clock(begins, ends) => {
                let ends = ends.map(|ends| at("DTEND", clock(ends)));
                std::iter::once(at("DTSTART", clock(begins))).chain(ends).collect()
            }
        }
    }
}

/// A day as calendars write it.
pub fn basic(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

fn utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn clock(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// A text as a value (RFC 5545, 3.3.11). A line of ours cannot be broken by it.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace('\n', "\\n").replace(char::is_control, "")
}

/// A calendar of this name, with these events.
pub fn text(name: &str, events: &[Event]) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Every Chance//Calendar//EN"].map(str::to_owned);
    let name = [format!("NAME:{}", escaped(name)), format!("X-WR-CALNAME:{}", escaped(name))];
    let lines = head.into_iter().chain(name).chain(events.iter().flat_map(Event::lines));
    let lines = lines.chain(["END:VCALENDAR".to_owned()]);
    lines.flat_map(|line| folded(&line)).map(|line| format!("{line}\r\n")).collect()
}

/// A line in pieces of no more than [`LINE`] octets, of which each but the first begins with a space.
fn folded(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for c in line.chars() {
        if pieces.last().is_some_and(|piece| piece.len() + c.len_utf8() > LINE) {
            pieces.push(" ".to_owned());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_where_no_character_is_torn() {
        let pieces = folded(&format!("SUMMARY:{}", "খেলনা".repeat(20)));
        assert!(pieces.len() > 2 && pieces.iter().all(|piece| piece.len() <= LINE));
        assert!(pieces.iter().skip(1).all(|piece| piece.starts_with(' ')));
        let whole: String =
            pieces.iter().enumerate().map(|(n, piece)| piece.get(usize::from(n > 0)..).unwrap()).collect();
        assert_eq!(whole, format!("SUMMARY:{}", "খেলনা".repeat(20)));
    }

    #[test]
    fn marks_that_mean_something_are_escaped() {
        assert_eq!(escaped("Tea, cake; and \\ more\r\nhere"), "Tea\\, cake\\; and \\\\ more\\nhere");
        assert_eq!(escaped("one\rtwo"), "onetwo");
    }

    #[test]
    fn a_moment_stands_in_universal_time_and_a_clock_as_it_is() {
        let stamp: Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
        let moment = When::Moment("2026-06-01T17:00:00+01:00".parse().unwrap(), None);
        let event = Event { status: Status::Tentative, ..Event::new("A", stamp, "Forum", moment) };
        let lines = event.lines();
        assert!(lines.contains(&"DTSTART:20260601T160000Z".to_owned()), "{lines:?}");
        assert!(lines.contains(&"STATUS:TENTATIVE".to_owned()), "{lines:?}");
        let clock = When::Clock("2026-06-01T17:00".parse().unwrap(), Some("2026-06-02T01:00".parse().unwrap()));
        let lines = Event::new("A", stamp, "Forum", clock).lines();
        assert!(lines.contains(&"DTEND:20260602T010000".to_owned()), "{lines:?}");
    }
}
