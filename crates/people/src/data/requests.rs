//! Tables of requests: those that wait, those that were decided, and all of one account.

use super::Request;
use super::own::state;
use platform::Result;
use platform::http::Ctx;
use platform::page::desk::{Cell, Table};
use platform::page::{Part, address};
use std::collections::HashMap;

/// The requests that wait for a decision, which nobody has made yet.
pub(super) fn open(ctx: &Ctx, requests: &[Request], names: &HashMap<String, String>) -> Result<Table> {
    let rows = requests.iter().map(|request| {
        let [link, received, state, _] = cells(ctx, request, names)?;
        Ok(vec![link, name(ctx, request, names), received, state])
    });
    table(ctx, "data-requests-open", &["data-request", "account-name", "data-received", "data-state"], rows.collect())
}

/// The requests that were decided.
pub(super) fn decided(ctx: &Ctx, requests: &[Request], names: &HashMap<String, String>) -> Result<Table> {
    let rows = requests.iter().map(|request| {
        let [link, _, state, decided] = cells(ctx, request, names)?;
        Ok(vec![link, name(ctx, request, names), state, decided])
    });
    let headings = ["data-request", "account-name", "data-state", "data-decided-on"];
    table(ctx, "data-requests-decided", &headings, rows.collect())
}

/// All requests of one account.
pub(super) fn of_account(ctx: &Ctx, requests: &[Request], names: &HashMap<String, String>) -> Result<Table> {
    let rows = requests.iter().map(|request| cells(ctx, request, names).map(Vec::from));
    let headings = ["data-request", "data-received", "data-state", "data-decided-on"];
    table(ctx, "data-requests", &headings, rows.collect())
}

fn table(ctx: &Ctx, caption: &str, headings: &[&str], rows: Result<Vec<Vec<Cell>>>) -> Result<Table> {
    let headings = headings.iter().map(|key| ctx.t(key)).collect();
    Ok(Table { caption: ctx.t(caption), headings, rows: rows?, empty: ctx.t("data-requests-none") })
}

/// The link to a request, when it came, where it stands, and when and by whom it was decided.
fn cells(ctx: &Ctx, request: &Request, names: &HashMap<String, String>) -> Result<[Cell; 4]> {
    let href = address(ctx.language, &format!("/manage/data/requests/{}", request.id), None);
    let words = format!("{} {}", ctx.t(&format!("wish-{}", request.wish)), request.short());
    Ok([
        Cell::Link(Part::words(words), href),
        Cell::words(ctx.day(request.asked_at)?),
        Cell::words(state(ctx, request)?),
        Cell::words(decision(ctx, request, names)?.unwrap_or_default()),
    ])
}

fn name(ctx: &Ctx, request: &Request, names: &HashMap<String, String>) -> Cell {
    match request.account.as_ref().and_then(|id| names.get(id)) {
        Some(name) => Cell::content(name.clone()),
        None => Cell::words(ctx.t("data-no-account")),
    }
}

/// The day of a decision, and by whom.
pub(super) fn decision(ctx: &Ctx, request: &Request, names: &HashMap<String, String>) -> Result<Option<String>> {
    let Some(at) = request.decided_at else { return Ok(None) };
    let day = ctx.day(at)?;
    Ok(Some(match request.decided_by.as_ref().and_then(|id| names.get(id)) {
        Some(name) => ctx.language.text("data-decided-by", &[("day", day.into()), ("name", name.as_str().into())]),
        None => day,
    }))
}
