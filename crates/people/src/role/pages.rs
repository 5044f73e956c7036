//! Who holds which role.

use super::{ROLES, SEE_PEOPLE};
use crate::member::{self, Member, pages::shown_name};
use crate::work::{role_line, roles_about};
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
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
    let (mut held, mut ending, mut beginning) = (Vec::new(), Vec::new(), Vec::new());
    for member in members.iter().filter(|member| member.account.is_active(today)) {
        for given in member.given.iter().filter(|given| given.is_to_come(today)).filter(reached) {
            let line = line(&ctx, member, given);
            if given.from > today {
                beginning.push((given.from, line));
                continue;
            }
            if let Some(last) = member.last_day(&ctx, given).filter(|last| *last <= horizon) {
                ending.push((last, line.clone()));
            }
            held.push(line);
        }
    }
    held.sort();
    ending.sort();
    beginning.sort();
    let soon = table(&ctx, "roles-ending", "roles-ending-none", ending.into_iter().map(|(_, line)| line));
    let now = table(&ctx, "roles-now", "roles-none", held.into_iter());
    let mut desk = Desk::new(&ctx, ctx.t("roles-title"))
        .under(ctx.t("work-title"), "/work")
        .words(ctx.t("roles-intro"))
        .block(roles_about(&ctx, ROLES.iter().map(|role| role.name)))
        .table(soon)
        .table(now);
    if !beginning.is_empty() {
        desk = desk.table(table(&ctx, "roles-later", "roles-none", beginning.into_iter().map(|(_, line)| line)));
    }
    desk.show(&ctx)
}

/// A role in words, its holder, and its days.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    role: String,
    name: String,
    from: String,
    until: String,
    account: String,
}

fn line(ctx: &Ctx, member: &Member, given: &Given) -> Line {
    let day = |day: Date| date_in_words(ctx.language, &day.to_string());
    Line {
        role: role_line(ctx, &given.held).text,
        name: shown_name(ctx, &member.account),
        from: day(given.from),
        until: member.last_day(ctx, given).map_or_else(|| ctx.t("role-no-end"), day),
        account: member.account.id.clone(),
    }
}

fn table(ctx: &Ctx, caption: &str, empty: &str, lines: impl Iterator<Item = Line>) -> Table {
    let headings = ["role-heading", "account-name", "role-from", "role-until"].map(|key| ctx.t(key)).into();
    let cells = |line: Line| {
        let href = address(ctx.language, &format!("/manage/people/{}", line.account), None);
        let name = Cell::Link(Part::content(line.name), href);
        vec![Cell::words(line.role), name, Cell::words(line.from), Cell::words(line.until)]
    };
    Table { caption: ctx.t(caption), headings, rows: lines.map(cells).collect(), empty: ctx.t(empty) }
}
