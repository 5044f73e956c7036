//! Who holds which role.

use super::{ROLES, SEE_PEOPLE};
use crate::member::{self, pages::shown_name};
use crate::work::{role_line, roles_about};
use axum::response::Response;
use jiff::ToSpan;
use platform::Result;
use platform::http::Ctx;
use platform::identity::role::Given;
use platform::page::desk::{Cell, Desk, Table};
use platform::page::{Part, address, date_in_words};
use platform::permission::Extent;

/// Within how many days a role that ends is shown apart.
const SOON: i64 = 30;

/// `GET /manage/roles`
pub async fn list(ctx: Ctx) -> Result<Response> {
    let today = ctx.app.today()?;
    let horizon = today.checked_add(SOON.days()).unwrap_or(today);
    let members = member::all(&ctx, &mut ctx.app.db.read().await?, &SEE_PEOPLE).await?;
    let extent = ctx.actor()?.extent(&SEE_PEOPLE);
    let reached = |given: &&Given| extent == Extent::All || extent.covers(&given.held.scope);
    let (mut held, mut ending) = (Vec::new(), Vec::new());
    for member in &members {
        for given in member.given.iter().filter(|given| given.counts(today)).filter(reached) {
            let line = Line {
                role: role_line(&ctx, &given.held).text,
                name: shown_name(&ctx, &member.account),
                until: until(&ctx, given),
                account: member.account.id.clone(),
            };
            if let Some(last) = given.until.filter(|last| *last <= horizon) {
                ending.push((last, line.clone()));
            }
            held.push(line);
        }
    }
    held.sort();
    ending.sort();
    let soon = table(&ctx, "roles-ending", "roles-ending-none", ending.into_iter().map(|(_, line)| line));
    let table = table(&ctx, "roles-now", "roles-none", held.into_iter());
    Desk::new(&ctx, ctx.t("roles-title"))
        .under(ctx.t("work-title"), "/work")
        .words(ctx.t("roles-intro"))
        .block(roles_about(&ctx, ROLES.iter().map(|role| role.name)))
        .table(soon)
        .table(table)
        .show(&ctx)
}

/// A role in words, its holder and its last day.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    role: String,
    name: String,
    until: String,
    account: String,
}

fn until(ctx: &Ctx, given: &Given) -> String {
    given.until.map_or_else(|| ctx.t("role-no-end"), |day| date_in_words(ctx.language, &day.to_string()))
}

fn table(ctx: &Ctx, caption: &str, empty: &str, lines: impl Iterator<Item = Line>) -> Table {
    let headings = ["role-heading", "account-name", "role-until"].map(|key| ctx.t(key)).into();
    let cells = |line: Line| {
        let href = address(ctx.language, &format!("/manage/people/{}", line.account), None);
        vec![Cell::words(line.role), Cell::Link(Part::content(line.name), href), Cell::words(line.until)]
    };
    Table { caption: ctx.t(caption), headings, rows: lines.map(cells).collect(), empty: ctx.t(empty) }
}
