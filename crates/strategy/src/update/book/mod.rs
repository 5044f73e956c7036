//! Updates by a workbook: whoever is asked for many fetches them as a spreadsheet, fills it in, sends it back, sees what it
//! would do, and has that done.
//!
//! Nothing of a file is kept between the two: the form carries it, or it is chosen again where it is large, with its
//! fingerprint and that of what was shown. Whatever comes back is held to the rules of the form; that a cell was locked proves nothing.

mod judge;
mod page;
mod plan;
mod sheet;

use super::own::{self, PATH};
use super::write;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use plan::Plan;
use platform::http::{Ctx, Upload, plain};
use platform::page::desk::{Cell, Desk};
use platform::{Error, Result};
use sheets::Sheet;

pub(super) use page::{fetched, offered};

const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A file of which is shown what it would do.
struct File {
    /// Its fingerprint.
    checked: String,
    /// All of it, where it is small enough to travel with the form.
    carried: Option<String>,
}

/// `GET /work/updates.xlsx`: what whoever is signed in is asked for, to be filled in.
pub async fn workbook(ctx: Ctx) -> Result<Response> {
    let asked = own::all(&ctx, &mut ctx.app.db.read().await?, true).await?;
    let mut response = plain(WORKBOOK, sheet::workbook(&ctx, &asked)?);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"updates.xlsx\""));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

/// `POST /work/updates`: shows what a workbook would do, or does it.
pub async fn send(ctx: Ctx, upload: Upload) -> Result<Response> {
    let (form, file) = (upload.form.clone(), File { checked: upload.fingerprint(), carried: upload.carried() });
    if upload.bytes.is_empty() {
        return page::without_file(&ctx, &form).show(&ctx);
    }
    let sheets = match upload.sheets().await {
        Ok(sheets) => sheets,
        Err(faults) => return page::unread(&ctx, &faults, Cell::content).show(&ctx),
    };
    let sheet = match sheet::find(&ctx, sheets) {
        Ok(sheet) => sheet,
        Err(faults) => return page::unread(&ctx, &faults, Cell::words).show(&ctx),
    };
    let last = form.text("checked") == file.checked;
    if last && let Some(done) = apply(&ctx, &sheet, form.text("seen")).await? {
        return done.show(&ctx);
    }
    rehearsal(&ctx, &sheet, &file, last).await?.show(&ctx)
}

async fn rehearsal(ctx: &Ctx, sheet: &Sheet, file: &File, changed: bool) -> Result<Desk> {
    let plan = Plan::read(ctx, &mut ctx.app.db.read().await?, sheet).await?;
    Ok(page::rehearsal(ctx, &plan, file, changed))
}

/// Does what was shown, all of it in one transaction; nothing, where it would not be the same now.
async fn apply(ctx: &Ctx, sheet: &Sheet, seen: &str) -> Result<Option<Desk>> {
    let mut tx = ctx.app.db.write().await?;
    let plan = Plan::read(ctx, &mut tx, sheet).await?;
    if plan.mark() != seen {
        return Ok(None);
    }
    for step in &plan.steps {
        match write::keep(ctx, &mut tx, &step.telling, step.before.as_ref(), (step.state, &step.words)).await {
            // Somebody wrote while we did, and nothing of ours is kept.
            Err(Error::Stale) => return Ok(None),
            kept => kept?,
        }
    }
    tx.commit().await?;
    Ok(Some(page::done(ctx, &plan)))
}
