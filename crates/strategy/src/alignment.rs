//! The crosswalk: which priorities of different plans say the same.

use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{Card, Page, linked_cards};
use platform::record::Record;

/// What a record aligns with, whichever end of the link it is.
pub fn both_ways(ctx: &Ctx, reference: &str) -> Vec<Card> {
    let plan = &ctx.snapshot;
    let mut cards = linked_cards(ctx, plan.links_from(reference, relation::ALIGNS_WITH));
    cards.extend(linked_cards(ctx, plan.links_to(reference, relation::ALIGNS_WITH)));
    cards
}

/// One line of the crosswalk.
struct Row {
    from: Card,
    to: Card,
    source: Option<Card>,
    place: String,
}

#[derive(Template)]
#[template(path = "strategy/crosswalk.html")]
struct Crosswalk {
    page: Page,
    groups: Vec<(Card, Vec<Row>)>,
    unaligned: Vec<Card>,
}

/// `GET /crosswalk`
pub async fn crosswalk(ctx: Ctx) -> Result<Response> {
    let plan = &ctx.snapshot;
    let mut groups = Vec::new();
    for strategy in plan.list("strategies") {
        let mut starts = vec![strategy];
        starts.extend(plan.referring(&strategy.reference, "priorities", "strategy"));
        let rows: Vec<Row> = starts.into_iter().flat_map(|record| rows(&ctx, record)).collect();
        if !rows.is_empty() {
            groups.push((Card::new(&ctx, strategy), rows));
        }
    }
    let alone = |record: &&Record| both_ways(&ctx, &record.reference).is_empty();
    let unaligned = plan.list("priorities").filter(alone).map(|record| Card::new(&ctx, record)).collect();
    let mut page = ctx.page(ctx.t("crosswalk-title"));
    page.add_downloads("/api/v1/links");
    ctx.html(&Crosswalk { page, groups, unaligned })
}

fn rows(ctx: &Ctx, record: &Record) -> Vec<Row> {
    let links = ctx.snapshot.links_from(&record.reference, relation::ALIGNS_WITH);
    links
        .into_iter()
        .map(|(link, other)| Row {
            from: Card::new(ctx, record),
            to: Card::linked(ctx, link, other),
            source: ctx.snapshot.referred(link, "document").map(|document| Card::new(ctx, document)),
            place: link.text("place").to_owned(),
        })
        .collect()
}
