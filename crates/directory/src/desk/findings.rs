//! What of feeds could not be taken as it stood: each field with its reason, and what was done with it.

use super::{desk, directory, more, path};
use crate::directory::Viewer;
use crate::store;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::Part;
use platform::page::desk::{Cell, Table};
use std::collections::BTreeMap;

/// How many of a feed are in view.
const SHOWN: usize = 100;

/// The longest value that is shown.
const LONGEST: usize = 120;

/// `GET /manage/directory/findings`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let directory = directory(&ctx, &mut tx).await?;
    let mut feeds: BTreeMap<String, Vec<Vec<Cell>>> = BTreeMap::new();
    for (feed, finding) in store::findings(&mut tx).await? {
        let shown = finding.service.filter(|id| directory.get(Viewer::Partner, *id).is_some());
        let name = match shown {
            Some(id) => Cell::Link(Part::content(&finding.name), ctx.href(&path(id))),
            None => Cell::content(&finding.name),
        };
        let value: String = finding.value.chars().take(LONGEST).collect();
        let fate = match &finding.mended {
            Some(to) => ctx.language.text("finding-mended-to", &[("words", to.as_str().into())]),
            None => ctx.t(&format!("finding-{}", finding.fate)),
        };
        feeds.entry(feed).or_default().push(vec![
            name,
            Cell::content(finding.path),
            Cell::content(value),
            Cell::content(finding.reason),
            Cell::words(fate),
        ]);
    }
    let mut page = desk(&ctx, ctx.t("findings-title")).words(ctx.t("findings-about"));
    if feeds.is_empty() {
        page = page.words(ctx.t("findings-none"));
    }
    let headings: Vec<String> =
        ["listing-service", "listing-field", "col-value", "listing-why", "listing-fate"].map(|key| ctx.t(key)).into();
    for (feed, rows) in feeds {
        let table = Table { caption: feed, headings: headings.clone(), rows, empty: String::new() };
        page = page.first_of_table(table, SHOWN, |n| more(&ctx, n));
    }
    page.show(&ctx)
}
