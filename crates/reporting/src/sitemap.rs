//! What search engines may know: the addresses of all pages, or the wish to be left alone.

use crate::{dashboard, report};
use axum::response::Response;
use directory::directory::ready;
use directory::local_offer;
use directory::service::view;
use platform::Result;
use platform::http::{Ctx, plain};
use platform::snapshot::Snapshot;
use std::fmt::Write;

/// The pages that stand alone.
pub const PAGES: &[&str] = &[
    "/",
    "/services",
    "/opportunities",
    "/entitlements",
    "/local-offer",
    "/local-offer/said",
    "/coverage",
    "/for-organisations",
    "/crosswalk",
    "/completeness",
    "/scorecards",
    "/progress",
    "/reports",
    "/search",
    "/api",
    "/accessibility",
    "/privacy",
    "/languages",
];

/// The tables with a thread through each record.
const THREADED: [&str; 4] = ["messages", "actions", "outcomes", "indicators"];

/// The scorecard of each strategy, and its log.
fn scorecards(plan: &Snapshot) -> impl Iterator<Item = String> {
    plan.list("strategies")
        .flat_map(|strategy| ["", "/log"].map(|tail| format!("/scorecards/{}{tail}", strategy.reference)))
}

/// The paths of all pages of the plan.
pub fn paths(ctx: &Ctx) -> Vec<String> {
    let mut paths: Vec<String> = PAGES.iter().map(|path| (*path).to_owned()).collect();
    for table in ctx.snapshot.tables().iter().filter(|table| table.paged) {
        paths.push(table.path());
        for record in ctx.snapshot.list(table.name) {
            paths.push(record.path());
            if THREADED.contains(&table.name) {
                paths.push(format!("/thread/{}", record.reference));
            }
        }
    }
    paths.extend(local_offer::PARTS.map(|part| format!("/local-offer/{}", local_offer::slug(part))));
    paths.extend(scorecards(&ctx.snapshot));
    paths.extend(dashboard::body::with_one(&ctx.snapshot).map(dashboard::body::path));
    paths.extend(report::list::begun(ctx).map(|period| format!("/reports/{}", period.reference)));
    paths
}

/// The pages of the services that anybody may know of and that are not over.
async fn services(ctx: &Ctx) -> Result<Vec<String>> {
    let today = ctx.app.today()?;
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let rows = directory.rows().iter().filter(|row| row.facts.open && row.facts.is_there(today));
    Ok(rows.map(|row| view::path(&row.shown)).collect())
}

/// `GET /sitemap.xml`
pub async fn sitemap(ctx: Ctx) -> Result<Response> {
    let base = &ctx.app.base_url;
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for path in paths(&ctx).into_iter().chain(services(&ctx).await?) {
        let _ = writeln!(text, "<url><loc>{base}{path}</loc></url>");
    }
    text.push_str("</urlset>\n");
    Ok(plain("application/xml; charset=utf-8", text))
}

/// `GET /robots.txt`
pub async fn robots(ctx: Ctx) -> Response {
    let text = if ctx.app.site.invented {
        "# Everything here is invented.\nUser-agent: *\nDisallow: /\n".to_owned()
    } else {
        format!("User-agent: *\nDisallow: /search\nSitemap: {}/sitemap.xml\n", ctx.app.base_url)
    };
    plain("text/plain; charset=utf-8", text)
}
