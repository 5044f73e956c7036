//! For whoever runs a charity or a group: where money, partners and training are, and where they tell what they did.

use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::Page;

/// The path of the page.
pub const PATH: &str = "/for-organisations";

/// The key of the title of a page, its path, and the end of the key of what is there for them.
const WAYS: [(&str, &str, &str); 9] = [
    ("table-funding", "/funding", "funding"),
    ("table-commissions", "/commissions", "commissions"),
    ("table-asks", "/asks", "asks"),
    ("table-courses", "/courses", "courses"),
    ("table-contributions", "/contributions", "contributions"),
    ("table-stories", "/stories", "stories"),
    ("services-title", "/services", "services"),
    ("table-meetings", "/meetings", "meetings"),
    ("bulletin-title", "/bulletin", "bulletin"),
];

/// Somewhere to go, and what is there.
struct Way {
    title: String,
    href: String,
    about: String,
}

#[derive(Template)]
#[template(path = "reporting/for_organisations.html")]
struct ForOrganisations {
    page: Page,
    ways: Vec<Way>,
}

/// `GET /for-organisations`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let way = |(title, path, about): (&str, &str, &str)| Way {
        title: ctx.t(title),
        href: ctx.href(path),
        about: ctx.t(&format!("for-organisations-{about}")),
    };
    ctx.html(&ForOrganisations { page: ctx.page(ctx.t("for-organisations")), ways: WAYS.map(way).into() })
}
