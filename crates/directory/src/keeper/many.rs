//! Who keeps which listing, from a file: first what would happen, row by row, then all of it.

use super::store as keepers;
use super::{Keeper, to, typed};
use crate::desk::{desk, more, note};
use crate::directory::{Directory, Shown, Viewer, ready};
use axum::response::Response;
use openreferral::model::ServiceStatus;
use people::role::KEEP_DIRECTORY;
use platform::db::Tx;
use platform::http::{Ctx, Form, Upload};
use platform::i18n;
use platform::outbox::To;
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::{Error, Result, api, revision};
use serde_json::json;
use sheets::Sheet;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// The path of these pages.
const SHOWN: &str = "/manage/directory/keepers";

/// How many rows a file may have.
const MOST: usize = 5_000;

/// So many rows are in view.
const IN_VIEW: usize = 50;

/// The columns of the file; what else stands in it is for whoever fills it in.
const COLUMNS: [&str; 6] = ["id", "name", "kept", "own_address", "address", "language"];

/// A row that says who keeps a listing.
struct Wanted {
    shown: Arc<Shown>,
    to: To,
    language: String,
}

/// What a file says, and what is wrong with it, row by row.
#[derive(Default)]
struct Read {
    wanted: Vec<Wanted>,
    faults: Vec<(usize, String)>,
}

/// `GET /manage/directory/keepers`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let page = page(&ctx, Faults::new());
    match ctx.parameter("done").parse::<usize>() {
        Ok(n) => page.done(ctx.language.text("keepers-done", &[("n", n.into())])).show(&ctx),
        Err(_) => page.show(&ctx),
    }
}

fn page(ctx: &Ctx, faults: Faults) -> Desk {
    let file = Field::new("file", ctx.t("keepers-file"), Input::File(".csv")).hint(ctx.t("keepers-file-hint"));
    desk(ctx, ctx.t("keepers-title"))
        .words(ctx.t("keepers-about"))
        .link(ctx.t("keepers-template"), &format!("{SHOWN}.csv"))
        .faults(faults)
        .form(FormBlock { upload: true, ..FormBlock::new(format!("{SHOWN}/look"), ctx.t("keepers-look")) }.field(file))
}

/// `GET /manage/directory/keepers.csv`: every listing that is there to be kept, with the address for mails that it tells everybody, and an
/// empty one to be filled in. Who keeps the others is not in it.
pub async fn file(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let kept: HashSet<Uuid> = keepers::held(&mut tx, None).await?.into_iter().map(|held| held.service).collect();
    let language = ctx.app.site.offered().next().map(|language| language.tag).unwrap_or_default();
    let row = |shown: &Arc<Shown>| {
        let service = &shown.listing.service;
        let is_kept = kept.contains(&service.id);
        let own = service.email.clone().unwrap_or_default();
        let yes = if is_kept { "yes" } else { "" };
        vec![service.id.to_string(), service.name.clone(), yes.to_owned(), own, String::new(), language.to_owned()]
    };
    let rows: Vec<Vec<String>> = directory.listed(Viewer::Partner).filter(|shown| runs(shown)).map(row).collect();
    Ok(api::spreadsheet_answer(&ctx, "keepers", &COLUMNS, &rows))
}

/// Whether it is there to be kept true.
fn runs(shown: &Shown) -> bool {
    let over = matches!(shown.listing.service.status, ServiceStatus::Defunct | ServiceStatus::Inactive);
    !over && shown.listing.local.successor.is_none()
}

/// `POST /manage/directory/keepers/look`: what would happen.
pub async fn look(ctx: Ctx, upload: Upload) -> Result<Response> {
    let sheet = match sheet(&upload) {
        Ok(sheet) => sheet,
        Err(sentence) => return page(&ctx, vec![("file".to_owned(), sentence)]).show(&ctx),
    };
    let mut tx = ctx.app.db.read().await?;
    let directory = ready(&ctx.app, ctx.snapshot.seq).await?;
    let read = read(&ctx, &directory, &sheet);
    let known = known(&ctx, &mut tx).await?;
    let mut counts = [0; WHAT.len()];
    let mut rows = Vec::new();
    for one in &read.wanted {
        let stopped = keepers::has_stopped(&mut tx, &ctx.app.keyring, &one.to).await?;
        let what = if stopped { STOPPED } else { what(&known, one) };
        counts[what] += 1;
        let words = ctx.t(&format!("keepers-{}", WHAT[what]));
        let address = typed(&one.to).to_owned();
        let cells = vec![Cell::content(&one.shown.listing.service.name), Cell::content(address), Cell::words(words)];
        rows.push((what == SAME, cells));
    }
    // What stays as it is comes last.
    rows.sort_by_key(|(same, _)| *same);
    let rows = rows.into_iter().map(|(_, cells)| cells).collect();
    let faults = read.faults.iter().map(|(row, sentence)| vec![Cell::words(row.to_string()), Cell::words(sentence)]);
    let mut page = desk(&ctx, ctx.t("keepers-title")).under(ctx.t("keepers-title"), SHOWN);
    for (what, n) in WHAT.iter().zip(counts).filter(|(_, n)| *n > 0) {
        page = page.words(ctx.language.text(&format!("keepers-count-{what}"), &[("n", n.into())]));
    }
    let headings = |keys: &[&str]| keys.iter().map(|key| ctx.t(key)).collect();
    if !read.faults.is_empty() {
        let headings = headings(&["keepers-row", "listing-why"]);
        let table = Table { caption: ctx.t("keepers-faults"), headings, rows: faults.collect(), empty: String::new() };
        page = page.table(table).words(ctx.t("keepers-faults-left"));
    }
    if counts[0] + counts[1] > 0 {
        let sent = FormBlock::new(format!("{SHOWN}/set"), ctx.t("keepers-set"));
        page = page.form(sent.field(Field::hidden("rows", again(&read.wanted))));
    }
    let headings = headings(&["listing-service", "keepers-address", "keepers-what"]);
    let table = Table { caption: ctx.t("keepers-rows"), headings, rows, empty: ctx.t("keepers-no-rows") };
    page.first_of_table(table, IN_VIEW, |n| more(&ctx, n)).show(&ctx)
}

/// What a row does: somebody keeps it for the first time, in the place of somebody, or as before; or nothing, since whoever has this
/// address asked for no letters.
const WHAT: [&str; 4] = ["new", "instead", "same", "stopped"];
const SAME: usize = 2;
const STOPPED: usize = 3;

fn what(known: &HashMap<Uuid, Keeper>, one: &Wanted) -> usize {
    match known.get(&one.shown.listing.service.id) {
        None => 0,
        Some(keeper) if typed(&keeper.to) == typed(&one.to) && keeper.language == one.language => SAME,
        Some(_) => 1,
    }
}

/// Who keeps each listing.
async fn known(ctx: &Ctx, tx: &mut Tx) -> Result<HashMap<Uuid, Keeper>> {
    let all = keepers::all(tx, &ctx.app.keyring).await?;
    let held = keepers::held(tx, None).await?.into_iter();
    Ok(held.filter_map(|held| Some((held.service, all.get(&held.keeper)?.clone()))).collect())
}

/// The rows that can be taken, to be sent again.
fn again(wanted: &[Wanted]) -> String {
    let row =
        |one: &Wanted| vec![one.shown.listing.service.id.to_string(), typed(&one.to).to_owned(), one.language.clone()];
    let rows: Vec<Vec<String>> = wanted.iter().map(row).collect();
    sheets::csv_text(&["id", "address", "language"], &rows)
}

fn sheet(upload: &Upload) -> std::result::Result<Sheet, String> {
    if upload.bytes.is_empty() {
        return Err("Choose a file.".to_owned());
    }
    let sheet = sheets::parse_csv("file", &upload.bytes).map_err(|fault| fault.to_string())?;
    for column in ["id", "address"] {
        if !sheet.headings.iter().any(|heading| heading == column) {
            return Err(format!(
                "There is no column {column}. Wanted are id, address and language: take the file above."
            ));
        }
    }
    if sheet.rows.len() > MOST {
        return Err(format!("It has {} rows; at most {MOST} are read.", sheet.rows.len()));
    }
    Ok(sheet)
}

/// What each row says. One without an address says nothing.
fn read(ctx: &Ctx, directory: &Directory, sheet: &Sheet) -> Read {
    let mut read = Read::default();
    let mut seen = HashSet::new();
    for (row, cells) in &sheet.rows {
        let cell = |name: &str| {
            let place = sheet.headings.iter().position(|heading| heading == name);
            place.and_then(|place| cells.get(place)).map(|text| text.trim().to_owned()).unwrap_or_default()
        };
        if cell("address").is_empty() {
            continue;
        }
        match wanted(ctx, directory, [cell("id"), cell("address"), cell("language")]) {
            Ok(one) if !seen.insert(one.shown.listing.service.id) => {
                read.faults.push((*row, "This listing stands in an earlier row already.".to_owned()));
            }
            Ok(one) => read.wanted.push(one),
            Err(sentence) => read.faults.push((*row, sentence)),
        }
    }
    read
}

fn wanted(
    ctx: &Ctx,
    directory: &Directory,
    [id, address, language]: [String; 3],
) -> std::result::Result<Wanted, String> {
    let shown = Uuid::parse_str(&id).ok().and_then(|id| directory.get(Viewer::Partner, id));
    let shown = shown.filter(|shown| runs(shown)).cloned();
    let shown =
        shown.ok_or_else(|| format!("There is no listing “{id}” to be kept; take the id from the file above."))?;
    let to = to(&address)
        .ok_or_else(|| format!("“{address}” is neither an address for mails nor a number for texts; correct it."))?;
    let first = || ctx.app.site.offered().next().map(|one| one.tag.to_owned()).unwrap_or_default();
    let language = if language.is_empty() { first() } else { language };
    if !ctx.app.site.offers(&language) || i18n::language(&language).is_none() {
        return Err(format!("“{language}” is no language of this site; write {}.", first()));
    }
    Ok(Wanted { shown, to, language })
}

/// `POST /manage/directory/keepers/set`: all rows that were looked at. Whoever asked for no letters gets none.
pub async fn set(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&KEEP_DIRECTORY);
    let sheet = sheets::parse_csv("rows", sent.text("rows").as_bytes());
    let sheet = sheet.map_err(|_| Error::invalid(ctx.t("keepers-again")))?;
    let mut tx = ctx.app.db.write().await?;
    let newest = revision::newest(&mut tx).await?;
    let directory = ready(&ctx.app, newest).await?;
    let read = read(&ctx, &directory, &sheet);
    let known = known(&ctx, &mut tx).await?;
    let now = ctx.app.clock.now();
    let mut count = 0;
    for one in read.wanted.iter().filter(|one| what(&known, one) < SAME) {
        if keepers::has_stopped(&mut tx, &ctx.app.keyring, &one.to).await? {
            continue;
        }
        let id = one.shown.listing.service.id;
        keepers::set(&mut tx, &ctx.app.keyring, id, (&one.to, &one.language), (&who.account, now)).await?;
        note(&ctx, &mut tx, (&who, "directory.keeper"), id, json!({ "from": "file" })).await?;
        count += 1;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{SHOWN}?done={count}")))
}
