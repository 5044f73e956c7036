//! Inviting many people by a spreadsheet: first what would happen and every fault, then all of it or nothing.
//!
//! Nothing of a file is kept between the two: whoever invites sends it again with the fingerprint of what was shown,
//! and another file is shown first. A list of names and addresses that waits on the server would be one thing more to
//! protect, to back up and to forget; the file is on the desk of whoever made it anyway, and most come back corrected.

mod named;
mod plan;
mod sheet;

use crate::role::INVITE;
use axum::http::header;
use axum::response::Response;
use plan::{Counts, Plan};
use platform::Result;
use platform::api::spreadsheet_answer;
use platform::http::{Ctx, Form, Upload, plain};
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use sheets::Fault;

/// How many faults or notices a page shows.
const MOST_SHOWN: usize = 200;

/// The invisible marks around what was written, which keep it from turning the sentence round it.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

const PATH: &str = "/manage/people/import";
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// `GET /manage/people/import`
pub async fn show(ctx: Ctx) -> Result<Response> {
    // Asked before the work rather than after it.
    ctx.fresh_actor()?;
    let desk = page(&ctx, "import-title", Vec::new());
    let done: Vec<String> = ["invited", "added", "given"].iter().filter_map(|what| done(&ctx, what)).collect();
    let desk = match done.as_slice() {
        [] => desk,
        done => desk.done(done.join(" ")).link(ctx.t("invitations-title"), "/manage/invitations"),
    };
    first_form(&ctx, desk).show(&ctx)
}

/// How many of this there were, in words, where there were any.
fn done(ctx: &Ctx, what: &str) -> Option<String> {
    let n = ctx.parameter(what).parse::<usize>().ok().filter(|n| *n > 0)?;
    Some(ctx.language.text(&format!("import-{what}"), &[("n", n.into())]))
}

fn page(ctx: &Ctx, title: &str, faults: Faults) -> Desk {
    Desk::new(ctx, ctx.t(title))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("people-title"), "/manage/people")
        .under(ctx.t("invitations-title"), "/manage/invitations")
        .faults(faults)
}

fn first_form(ctx: &Ctx, desk: Desk) -> Desk {
    let wishes = ["check", "faults"].map(|wish| (wish.to_owned(), ctx.t(&format!("import-do-{wish}")))).into();
    let form = FormBlock { upload: true, ..FormBlock::new(PATH, ctx.t("import-send")) }
        .field(file_field(ctx))
        .field(Field::new("do", ctx.t("import-do"), Input::Radios(wishes)).value("check"));
    desk.words(ctx.t("import-intro"))
        .words(ctx.t("import-known"))
        .link(ctx.t("import-workbook"), "/manage/people/import.xlsx")
        .form(form)
}

fn file_field(ctx: &Ctx) -> Field {
    Field::new("file", ctx.t("import-file"), Input::File("")).hint(ctx.t("import-file-hint"))
}

/// `GET /manage/people/import.xlsx`: the empty workbook.
pub async fn workbook(ctx: Ctx) -> Result<Response> {
    let mut response = plain(WORKBOOK, sheet::workbook(&ctx, ctx.actor()?)?);
    let value = header::HeaderValue::from_static("attachment; filename=\"invitations.xlsx\"");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    Ok(response)
}

/// `POST /manage/people/import`: shows what a file would do, or does it.
pub async fn send(ctx: Ctx, upload: Upload) -> Result<Response> {
    ctx.fresh_actor()?;
    if upload.bytes.is_empty() {
        return without_file(&ctx, &upload.form).show(&ctx);
    }
    let (form, file) = (upload.form.clone(), upload.fingerprint());
    let sheets = match upload.sheets().await {
        Ok(sheets) => sheets,
        Err(faults) => return faulty(&ctx, form.text("do"), Cell::content, (&faults, &[])),
    };
    let sheet = match sheet::find(&ctx, sheets) {
        Ok(sheet) => sheet,
        Err(faults) => return faulty(&ctx, form.text("do"), Cell::words, (&faults, &[])),
    };
    let wanted = form.text("do") == "invite" && form.text("checked") == file;
    if wanted {
        return invite(&ctx, &sheet, &file).await;
    }
    let plan = plan::read(&ctx, &mut ctx.app.db.read().await?, &sheet).await?;
    if !plan.faults.is_empty() || form.text("do") == "faults" {
        return faulty(&ctx, form.text("do"), Cell::words, (&plan.faults, &plan.notices));
    }
    rehearsal(&ctx, &plan, &file).show(&ctx)
}

/// The form once more for whoever chose no file: for the first time, or once they had seen what it would do.
fn without_file(ctx: &Ctx, form: &Form) -> Desk {
    let fault = |key: &str| vec![("file".to_owned(), ctx.t(key))];
    match form.text("do") {
        "invite" => last_form(ctx, page(ctx, "import-last", fault("import-no-file-again")), form.text("checked")),
        _ => first_form(ctx, page(ctx, "import-title", fault("import-no-file"))),
    }
}

/// Does it all, as the accounts and roles stand now.
async fn invite(ctx: &Ctx, sheet: &sheets::Sheet, file: &str) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let plan = plan::read(ctx, &mut tx, sheet).await?;
    if !plan.faults.is_empty() {
        return faulty(ctx, "", Cell::words, (&plan.faults, &plan.notices));
    }
    plan::apply(&ctx.app, &mut tx, &plan, file, &ctx.actor()?.by(&INVITE)).await?;
    tx.commit().await?;
    let Counts { invited, added, given } = plan.counts();
    Ok(ctx.to(&format!("{PATH}?invited={invited}&added={added}&given={given}")))
}

fn rehearsal(ctx: &Ctx, plan: &Plan, file: &str) -> Desk {
    let Counts { invited, added, given } = plan.counts();
    let count = |key: &str, n: usize| ctx.language.text(key, &[("n", n.into())]);
    let mut desk = page(ctx, "import-rehearsal", Vec::new()).words(count("import-would-invite", invited));
    if added > 0 {
        desk = desk.words(count("import-would-add", added));
    }
    desk = desk.words(count("import-would-give", given));
    if !plan.notices.is_empty() {
        desk = desk.table(table(ctx, "import-notices", &plan.notices, Cell::words));
    }
    if plan.rows() == 0 {
        return first_form(ctx, desk.words(ctx.t("import-nothing")));
    }
    if plan.rows() > MOST_SHOWN {
        desk = desk.words(ctx.language.text("list-first", &[("n", MOST_SHOWN.into()), ("all", plan.rows().into())]));
    }
    let headings = ["account-name", "account-email", "role-heading", "account-details", "import-what"];
    let headings = headings.map(|key| ctx.t(key)).into();
    let rows = plan.lines(ctx).take(MOST_SHOWN).collect();
    desk = desk.table(Table { caption: ctx.t("import-rows"), headings, rows, empty: String::new() });
    last_form(ctx, desk.heading(ctx.t("import-last")), file)
}

/// The form that invites, for whoever has seen what the file of this fingerprint would do.
fn last_form(ctx: &Ctx, desk: Desk, file: &str) -> Desk {
    let form = FormBlock { upload: true, ..FormBlock::new(PATH, ctx.t("import-apply")) }
        .field(file_field(ctx))
        .field(Field::hidden("do", "invite"))
        .field(Field::hidden("checked", file));
    desk.words(ctx.t("import-again")).form(form)
}

/// Shows what is wrong; all of it as CSV, where that was asked for. The sentences are ours, in the reader's language, or in
/// English those of the library that reads files, which are content.
fn faulty(
    ctx: &Ctx,
    wish: &str,
    sentence: fn(String) -> Cell,
    (faults, notices): (&[Fault], &[Fault]),
) -> Result<Response> {
    if wish == "faults" {
        let rows: Vec<Vec<String>> = faults.iter().map(cells).map(Vec::from).collect();
        return Ok(spreadsheet_answer(ctx, "invitations-faults", &["sheet", "row", "column", "fault"], &rows));
    }
    let words = ctx.language.text("import-faulty", &[("n", faults.len().into())]);
    let mut desk =
        page(ctx, "import-title", vec![(String::new(), words)]).table(table(ctx, "import-faults", faults, sentence));
    if faults.len() > MOST_SHOWN {
        desk = desk.words(ctx.language.text("import-first", &[("n", MOST_SHOWN.into())]));
    }
    if !notices.is_empty() {
        desk = desk.table(table(ctx, "import-notices", notices, sentence));
    }
    first_form(ctx, desk.heading(ctx.t("import-correct"))).show(ctx)
}

fn table(ctx: &Ctx, caption: &str, faults: &[Fault], sentence: fn(String) -> Cell) -> Table {
    let row = |fault: &Fault| {
        vec![Cell::words(at(ctx, fault)), sentence(fault.sentence.clone()), Cell::content(&fault.place)]
    };
    Table {
        caption: ctx.t(caption),
        headings: ["import-at", "import-at-fault", "import-at-sheet"].map(|key| ctx.t(key)).into(),
        rows: faults.iter().take(MOST_SHOWN).map(row).collect(),
        empty: String::new(),
    }
}

/// The row and the column, as far as a fault has them.
fn at(ctx: &Ctx, fault: &Fault) -> String {
    match (fault.row, fault.column.as_deref()) {
        (Some(row), Some(column)) => {
            ctx.language.text("import-at-cell", &[("row", row.into()), ("column", column.into())])
        }
        (Some(row), None) => ctx.language.text("import-at-row", &[("row", row.into())]),
        (None, _) => ctx.t("import-at-file"),
    }
}

fn cells(fault: &Fault) -> [String; 4] {
    let row = fault.row.map_or(String::new(), |row| row.to_string());
    let sentence = fault.sentence.replace(ISOLATES, "");
    [fault.place.clone(), row, fault.column.clone().unwrap_or_default(), sentence]
}
