//! The notes on the curve: numbered on the chart, and listed below it step by step.

use super::subject::Subject;
use crate::chart::Marker;
use crate::curve::{STEPS, TABLE};
use crate::period::{Period, read};
use crate::shown;
use crate::verdict::Judgement;
use askama::Template;
use platform::http::Ctx;
use platform::page::{Card, Page, choice_key};
use platform::record::Record;

/// The notes, for the template: nothing where there are none.
#[derive(Template)]
#[template(path = "measures/notes.html")]
pub struct Notes {
    page: Page,
    /// Each step with its notes, in the order of their numbers.
    steps: Vec<(String, Vec<Note>)>,
    any: bool,
}

/// One note.
struct Note {
    number: usize,
    day: String,
    text: String,
    owner: Option<Card>,
    /// The point of the chart at which its number stands.
    at: Option<String>,
}

impl Notes {
    /// The notes on the subject's measure and area.
    pub fn new(ctx: &Ctx, subject: &Subject<'_>, judgement: &Judgement) -> Notes {
        let all = numbered(ctx, subject);
        let step = |step: &&'static str| {
            let own = all.iter().filter(|(_, record)| record.text("step") == *step);
            let note = |(number, record): &(usize, &Record)| Note {
                number: *number,
                day: record.text("day").to_owned(),
                text: record.text("text").to_owned(),
                owner: ctx.snapshot.referred(record, "owner").map(|owner| Card::new(ctx, owner)),
                at: point(judgement, record).map(|period| shown::period(ctx.language, period)),
            };
            (ctx.t(&choice_key(step)), own.map(note).collect())
        };
        Notes { page: ctx.page(""), steps: STEPS.iter().map(step).collect(), any: !all.is_empty() }
    }
}

/// The notes in the order of their days, each with its number.
fn numbered<'a>(ctx: &'a Ctx, subject: &Subject<'_>) -> Vec<(usize, &'a Record)> {
    let here = |record: &&Record| {
        record.text("measure") == subject.measure.reference
            && subject.areas.of_record(ctx, record) == subject.area.as_ref()
    };
    let mut notes: Vec<&Record> = ctx.snapshot.list(TABLE.name).filter(here).collect();
    notes.sort_by_key(|record| record.text("day"));
    (1..).zip(notes).collect()
}

/// The last point of the series that had begun on the day of a note; before the first there is none.
fn point(judgement: &Judgement, note: &Record) -> Option<Period> {
    let day = read(note.text("day"), "")?.period;
    judgement.points.iter().filter_map(|dot| dot.period).rfind(|period| day.months_since(*period) >= 0)
}

/// The numbers on the chart, those at one point together.
pub fn markers(ctx: &Ctx, subject: &Subject<'_>, judgement: &Judgement) -> Vec<Marker> {
    let mut markers: Vec<Marker> = Vec::new();
    for (number, record) in numbered(ctx, subject) {
        let Some(period) = point(judgement, record) else { continue };
        match markers.iter_mut().find(|marker| marker.period == period) {
            Some(marker) => marker.text = format!("{}, {number}", marker.text),
            None => markers.push(Marker { period, text: number.to_string() }),
        }
    }
    markers
}

/// The same in words, for whoever does not see the chart.
pub fn in_words(ctx: &Ctx, markers: &[Marker]) -> Option<String> {
    let one = |marker: &Marker| format!("{} ({})", shown::period(ctx.language, marker.period), marker.text);
    let all: Vec<String> = markers.iter().map(one).collect();
    (!all.is_empty()).then(|| ctx.language.text("curve-in-words", &[("words", all.join("; ").into())]))
}
