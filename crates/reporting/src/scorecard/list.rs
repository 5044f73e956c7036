//! All scorecards, each with what it counts.

use super::page::{Counts, late, states};
use super::row::Row as Told;
use super::{Group, groups};
use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, standing};
use platform::record::Record;

#[derive(Template)]
#[template(path = "reporting/scorecards.html")]
struct Scorecards {
    page: Page,
    area: String,
    strategies: Vec<Summary>,
}

/// What the scorecard of a strategy counts.
struct Summary {
    card: Card,
    href: String,
    standing: Option<String>,
    states: Counts,
    late: Option<String>,
    unmeasured: Option<String>,
}

/// `GET /scorecards`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut strategies = Vec::new();
    for strategy in ctx.snapshot.list(strategy::strategy::TABLE.name) {
        strategies.push(summary(&ctx, strategy, &groups(&ctx, strategy).await?));
    }
    let area = ctx.app.site.place.clone();
    ctx.html(&Scorecards { page: ctx.page(ctx.t("scorecards-title")), area, strategies })
}

fn summary(ctx: &Ctx, strategy: &Record, groups: &[Group<'_>]) -> Summary {
    let rows: Vec<&Told<'_>> = groups.iter().flat_map(|group| &group.rows).collect();
    let unmeasured = groups.iter().filter(|group| group.rows.is_empty()).count();
    let numbers = [("n", unmeasured.into()), ("all", groups.len().into())];
    Summary {
        card: Card::new(ctx, strategy),
        href: ctx.href(&format!("/scorecards/{}", strategy.reference)),
        standing: standing(ctx, strategy),
        states: states(ctx, rows.iter().map(|row| row.state())),
        late: late(ctx, &rows),
        unmeasured: (unmeasured > 0).then(|| ctx.language.text("scorecards-unmeasured", &numbers)),
    }
}
