//! Other and former names of anything, each with its dates, so that history is not split.

use jiff::civil::Date;
use platform::cell::{first_day, last_day};
use platform::http::Ctx;
use platform::page::{Part, date_in_words};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// The table of names.
pub const TABLE: Table = Table {
    name: "names",
    one: "name",
    about: "Other and former names of an organisation, body, strategy or priority.",
    title: "name",
    within: None,
    line: &[],
    sourced: true,
    paged: false,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("about", Kind::AnyRef, "What bears the name."),
        required("name", Kind::Text, "The other name."),
        column("from", Kind::Date, "Since when."),
        column("until", Kind::Date, "Until when."),
    ],
};

/// The other names of a record, each with its dates as far as they are known.
pub fn line(ctx: &Ctx, reference: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for name in ctx.snapshot.referring(reference, TABLE.name, "about") {
        parts.push(Part::content(name.text("name")));
        let dates = [name.text("from"), name.text("until")].map(|date| date_in_words(ctx.language, date));
        if dates.iter().any(|date| !date.is_empty()) {
            parts.push(Part::words(dates.join("–")));
        }
    }
    parts
}

/// What a record was called on a day: by the former name whose days hold it, and else by the one of today.
pub fn on<'a>(plan: &'a Snapshot, record: &'a Record, day: Date) -> &'a str {
    let was = |name: &&Record| {
        last_day(name.text("until")).is_some_and(|until| day <= until)
            && first_day(name.text("from")).is_none_or(|from| from <= day)
    };
    let former = plan
        .referring(&record.reference, TABLE.name, "about")
        .into_iter()
        .filter(was)
        .min_by_key(|name| last_day(name.text("until")));
    former.map_or_else(|| record.title(), |name| name.text("name"))
}
