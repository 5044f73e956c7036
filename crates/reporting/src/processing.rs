//! The record of processing, made from what each part says: a page, and a document for operators.

use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::Page;
use platform::part::{Part, Processing};

#[derive(Template)]
#[template(path = "reporting/privacy/processing.html")]
struct Record {
    page: Page,
    parts: &'static [&'static Part],
}

/// `GET /privacy/processing`
pub async fn show(ctx: Ctx) -> Result<Response> {
    ctx.html(&Record { page: ctx.page(ctx.t("processing-title")), parts: ctx.app.parts })
}

/// A kind of record as names and words.
pub fn rows(record: &Processing) -> [(&'static str, &'static str); 7] {
    [
        ("Controller", record.controller),
        ("Lawful basis", record.basis),
        ("What is in it", record.holds),
        ("About whom", record.about),
        ("Who sees it", record.seen_by),
        ("How long", record.kept),
        ("Where", record.place),
    ]
}

/// The same as Markdown, for `docs/operate/processing.md`.
pub fn document(parts: &[&Part]) -> String {
    let mut text = HEADING.to_owned();
    for record in parts.iter().flat_map(|part| part.records) {
        text.push_str(&format!("\n## {}\n\n| | |\n| --- | --- |\n", record.kind));
        for (name, words) in rows(record) {
            text.push_str(&format!("| {name} | {words} |\n"));
        }
    }
    text
}

const HEADING: &str = "# The record of processing

What is kept about people, why, for how long and who sees it (UK GDPR, Article 30).
This page is made from the program: `everychance doctor --processing >docs/operate/processing.md`.
Each partnership serves it at `/privacy/processing`; times that it has set otherwise are at `/manage/retention`.
";
