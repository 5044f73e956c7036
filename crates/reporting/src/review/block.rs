//! What the last review says of an action, and of which version a plan is by it, on their pages.

use super::proposal::TABLE;
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Page, Raw, choice_key, date_in_words};
use platform::record::Record;

#[derive(Template)]
#[template(path = "reporting/reviewed.html")]
struct Block {
    page: Page,
    words: String,
    reason: String,
    href: String,
}

/// What stands on the page of an action that was reviewed, or of a strategy whose actions were.
pub fn block(ctx: &Ctx, record: &Record) -> Result<Option<Raw>> {
    let plan = &ctx.snapshot;
    let (words, reason, report) = match record.table.name {
        "actions" => {
            let all = plan.referring(&record.reference, TABLE.name, "action");
            let newest = all.into_iter().rfind(|one| one.text("body").is_empty());
            let Some((one, report)) = newest.and_then(|one| Some((one, plan.referred(one, "report")?))) else {
                return Ok(None);
            };
            let day = date_in_words(ctx.language, report.text("meeting"));
            let arguments = [("day", day.into()), ("words", ctx.t(&choice_key(one.text("decision"))).into())];
            (ctx.language.text("reviewed-action", &arguments), one.text("reason").to_owned(), report)
        }
        "strategies" => {
            let all = plan.referring(&record.reference, "reports", "strategy");
            let Some(report) = all.into_iter().rfind(|one| one.text("kind") == "review") else { return Ok(None) };
            let day = date_in_words(ctx.language, report.text("meeting"));
            (ctx.language.text("reviewed-strategy", &[("day", day.into())]), String::new(), report)
        }
        _ => return Ok(None),
    };
    let href = ctx.href(&format!("/reports/{}", report.reference));
    Raw::of(&Block { page: ctx.page(""), words, reason, href }).map(Some)
}
