//! Other and former names of anything, each with its dates, so that history is not split.

use platform::http::Ctx;
use platform::page::date_in_words;
use platform::table::{Kind, Table, column, required};

/// The table of names.
pub const TABLE: Table = Table {
    name: "names",
    one: "name",
    about: "Other and former names of an organisation, body, strategy or priority.",
    title: "name",
    line: &[],
    sourced: true,
    paged: false,
    columns: &[
        required("about", Kind::AnyRef, "What bears the name."),
        required("name", Kind::Text, "The other name."),
        column("from", Kind::Date, "Since when."),
        column("until", Kind::Date, "Until when."),
    ],
};

/// One line with the other names of a record, or nothing when it has none.
pub fn line(ctx: &Ctx, reference: &str) -> Option<String> {
    let names = ctx.snapshot.referring(reference, TABLE.name, "about");
    let words: Vec<String> = names
        .iter()
        .map(|name| match (name.text("from"), name.text("until")) {
            ("", "") => name.text("name").to_owned(),
            (from, until) => {
                let dates = [from, until].map(|date| date_in_words(ctx.language, date));
                format!("{} ({})", name.text("name"), dates.join("–"))
            }
        })
        .collect();
    (!words.is_empty()).then(|| words.join(" · "))
}
