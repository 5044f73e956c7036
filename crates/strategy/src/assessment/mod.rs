//! Equality Impact Assessments: what a strategy, a priority or an action would mean for whom, and who stands by that.

pub mod impact;
pub mod pages;

use platform::http::Ctx;
use platform::page::{Card, Part, date_in_words};
use platform::record::Record;
use platform::table::{Kind, Table, column, expected, required};

/// The tables whose records may be assessed.
pub const SUBJECTS: [&str; 3] = ["strategies", "priorities", "actions"];

/// The table of assessments.
pub const TABLE: Table = Table {
    name: "assessments",
    one: "assessment",
    about: "What a strategy, a priority or an action would mean for people with each characteristic.",
    title: "title",
    within: None,
    line: &["stage"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("title", Kind::Text, "What it is called."),
        required("subject", Kind::AnyRef, "The strategy, priority or action that is assessed."),
        expected(
            "stage",
            Kind::Choice(&["screening", "full", "signed off"]),
            "How far it is: a first look (`screening`), a `full` assessment, or `signed off`.",
        ),
        expected("evidence", Kind::Long, "What it rests on: figures, research, what people said."),
        column("changed", Kind::Long, "What is done otherwise because of it."),
        expected("review_day", Kind::Date, "When it is to be looked at again."),
        column("signed_off_day", Kind::Date, "When it was signed off."),
        column("signed_by", Kind::Text, "The post or body that signed it off; nobody's name."),
    ],
};

/// What is to be said of an assessment before anybody relies on it: the keys, with the day where one belongs to it.
#[must_use]
pub fn doubts<'a>(record: &'a Record, today: &str) -> Vec<(&'static str, &'a str)> {
    let mut doubts = Vec::new();
    match record.text("stage") {
        "signed off" => {}
        "" => doubts.push(("assessment-unstated", "")),
        _ => doubts.push(("assessment-unsigned", "")),
    }
    if is_due(record.text("review_day"), today) {
        doubts.push(("assessment-due", record.text("review_day")));
    }
    doubts
}

/// Whether the whole of a day, month or year is past.
fn is_due(review: &str, today: &str) -> bool {
    !review.is_empty() && today.get(..review.len()).is_some_and(|now| review < now)
}

/// The day on which the page looks at the plan, as a date.
fn today(ctx: &Ctx) -> String {
    ctx.looked_at().map(|day| day.to_string()).unwrap_or_default()
}

/// The doubts of an assessment in words.
fn doubts_in_words(ctx: &Ctx, record: &Record) -> Vec<String> {
    let words = |(key, day): (&str, &str)| ctx.language.text(key, &[("day", date_in_words(ctx.language, day).into())]);
    doubts(record, &today(ctx)).into_iter().map(words).collect()
}

/// The card of an assessment, with what is to be said of it in its line.
fn card(ctx: &Ctx, record: &Record) -> Card {
    let mut card = Card::new(ctx, record);
    card.line.extend(doubts_in_words(ctx, record).into_iter().map(Part::words));
    card
}

/// The assessments of a record; where it has none of its own, those of what it is part of, which is then named.
pub fn cards(ctx: &Ctx, record: &Record) -> Vec<Card> {
    let of = |one: &Record| ctx.snapshot.referring(&one.reference, TABLE.name, "subject");
    let own: Vec<Card> = of(record).into_iter().map(|one| card(ctx, one)).collect();
    if !own.is_empty() {
        return own;
    }
    let inherited = |whole: &Record| {
        let named = |one| {
            let mut card = card(ctx, one);
            card.line.insert(0, Part::content(whole.title()));
            card
        };
        of(whole).into_iter().map(named).collect::<Vec<Card>>()
    };
    ctx.snapshot.ancestors(record).into_iter().map(inherited).find(|cards| !cards.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_is_due_when_its_day_month_or_year_is_past() {
        for (review, due) in [
            ("2026-11-25", true),
            ("2026-11-26", false),
            ("2026-10", true),
            ("2026-11", false),
            ("2025", true),
            ("2026", false),
            ("", false),
        ] {
            assert_eq!(is_due(review, "2026-11-26"), due, "{review}");
        }
    }
}
