//! Who holds which role.

use super::SEE_PEOPLE;
use crate::member::{self, pages::shown_name};
use crate::work::role_line;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::page::date_in_words;
use platform::page::desk::{Cell, Desk, Table};

/// `GET /manage/roles`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let today = ctx.app.today()?;
    let members = member::all(&ctx, &mut ctx.app.db.read().await?, &SEE_PEOPLE).await?;
    let extent = ctx.actor()?.extent(&SEE_PEOPLE);
    let mut held: Vec<(String, String, String)> = Vec::new();
    for member in &members {
        for given in member.given.iter().filter(|given| given.counts(today)) {
            if extent == platform::permission::Extent::All || extent.covers(&given.held.scope) {
                let until = given.until.map(|day| date_in_words(ctx.language, &day.to_string()));
                let until = until.unwrap_or_else(|| ctx.t("role-no-end"));
                held.push((role_line(&ctx, &given.held).text, shown_name(&ctx, &member.account), until));
            }
        }
    }
    held.sort();
    let cells = |(role, name, until)| vec![Cell::words(role), Cell::content(name), Cell::words(until)];
    let headings = ["role-heading", "account-name", "role-until"].map(|key| ctx.t(key)).into();
    let table = Table {
        caption: ctx.t("roles-title"),
        headings,
        rows: held.into_iter().map(cells).collect(),
        empty: ctx.t("roles-none"),
    };
    Desk::new(&ctx, ctx.t("roles-title"))
        .under(ctx.t("work-title"), "/work")
        .words(ctx.t("roles-intro"))
        .table(table)
        .show(&ctx)
}
