//! The pages of pathways, for everybody.

use super::{TABLE, steps};
use crate::learned::Quarter;
use crate::learned::lesson::{self, Lesson};
use crate::learned::pages::named;
use crate::service;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use people::help;
use platform::Result;
use platform::http::Ctx;
use platform::page::{List, Page, Raw, RecordPage, cards};
use platform::record::Record;

/// In how many of the last published quarters a wait is looked for.
const QUARTERS: usize = 4;

/// `GET /pathways`
pub async fn list(ctx: Ctx) -> Result<Response> {
    List::new(&ctx, &TABLE, None).show(&ctx)
}

/// A step as it is shown.
struct Step {
    name: String,
    done_by: String,
    done: String,
    for_whom: String,
    within: Option<String>,
    wait: String,
    /// Where one asks for it oneself.
    ask: Option<String>,
}

#[derive(Template)]
#[template(path = "referrals/steps.html")]
struct Steps {
    page: Page,
    steps: Vec<Step>,
    /// Whom to call: whoever reads of such things may be in the middle of them.
    whom: Raw,
}

/// `GET /pathways/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let record = ctx.record(&TABLE, &reference)?;
    let measured = lesson::last(&mut ctx.app.db.read().await?, QUARTERS).await?;
    let step = |step: &Record| {
        let service = ctx.snapshot.referred(step, "service");
        let open = service.filter(|one| service::takes_any(one) && service::takes_from(one, false));
        Step {
            name: step.title().to_owned(),
            done_by: step.text("done_by").to_owned(),
            done: step.text("done").to_owned(),
            for_whom: step.text("for_whom").to_owned(),
            within: step.int("within_days").map(|n| ctx.language.text("pathway-within", &[("n", n.into())])),
            wait: wait(&ctx, service, &measured),
            ask: open.map(|one| ctx.href(&crate::ask::path(one))),
        }
    };
    let steps = steps(&ctx.snapshot, &record.reference).into_iter().map(step).collect();
    let block = Steps { page: ctx.page(record.title()), steps, whom: help::whom(&ctx)? };
    RecordPage::new(&ctx, record)
        .within_list(&TABLE)
        .lead(record, "explained")
        .block(&block)?
        .facts(&ctx, record, &["for_whom", "begins", "organisation"])
        .section("section-actions", cards(&ctx, ctx.snapshot.referred(record, "action")), None)
        .show(&ctx)
}

/// How long one waits for a step: as the last quarter says that says it, or as the service says, or that nobody knows.
fn wait(ctx: &Ctx, service: Option<&Record>, measured: &[(Quarter, Lesson)]) -> String {
    let found = service.and_then(|service| {
        measured.iter().find_map(|(quarter, lesson)| Some((quarter, lesson.wait(("service", &service.reference))?)))
    });
    if let Some((quarter, wait)) = found {
        let numbers = [
            ("n", wait.median.into()),
            ("from", wait.lower.into()),
            ("to", wait.upper.into()),
            ("words", named(ctx, *quarter).into()),
        ];
        return ctx.language.text("pathway-wait", &numbers);
    }
    match service.and_then(|one| service::number(one, "waiting_weeks")) {
        Some(weeks) => ctx.language.text("pathway-wait-said", &[("n", weeks.into())]),
        None => ctx.t("pathway-wait-unknown"),
    }
}
