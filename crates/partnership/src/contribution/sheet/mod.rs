//! A spreadsheet that an organisation keeps already: it says once which column holds what, sees what would be told, and tells it.
//! What stands there is told once, however often the sheet is sent.

mod columns;
mod rows;

use self::columns::{ALL_FOR, ALL_OF_WHAT, Columns, FIELDS, remember, remembered};
use self::rows::{Rows, in_one_line, read, with_headings};
use super::TABLE;
use super::own::{self, aim_field, must_be_own, organisation_field};
use crate::meeting::desk::{change, keep};
use axum::response::Response;
use platform::Result;
use platform::http::{CARRIED, Ctx, Upload};
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table as Shown};
use platform::page::record_form::{option, propose_several};
use platform::record::Record;
use platform::snapshot::Snapshot;
use sheets::Sheet;

/// The path of these pages.
pub const PATH: &str = "/work/contributions/sheet";

/// The field that says for which columns the rows were shown.
const LOOKED: &str = "looked";

/// How many rows a sheet may have.
const MOST: usize = 2_000;

/// So many rows of each list are in view.
const IN_VIEW: usize = 20;

/// `GET /work/contributions/sheet`
pub async fn show(ctx: Ctx) -> Result<Response> {
    choose(&ctx, Faults::new())?.show(&ctx)
}

fn desk(ctx: &Ctx) -> Desk {
    Desk::new(ctx, ctx.t("contribution-sheet"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("contributions-own"), own::PATH)
        .words(ctx.t("contribution-sheet-about"))
}

fn choose(ctx: &Ctx, faults: Faults) -> Result<Desk> {
    let file = Field::new("file", ctx.t("contribution-sheet-file"), Input::File(".xlsx,.csv"));
    let form = FormBlock { upload: true, ..FormBlock::new(PATH, ctx.t("contribution-sheet-look")) }
        .field(organisation_field(ctx)?)
        .field(file.hint(ctx.t("contribution-sheet-file-hint")));
    Ok(desk(ctx).faults(faults).form(form))
}

/// `POST /work/contributions/sheet`: what would be told, and, where that was pressed, tells it. Nobody waits while the file is read.
pub async fn send(ctx: Ctx, upload: Upload) -> Result<Response> {
    let sent = upload.form.clone();
    let (organisation, _) = must_be_own(&ctx, &ctx.snapshot, sent.text("organisation"))?;
    let carried = upload.carried();
    let sheet = match sheet(&ctx, upload).await {
        Ok(sheet) => sheet,
        Err(sentence) => return choose(&ctx, vec![("file".to_owned(), sentence)])?.show(&ctx),
    };
    let Some(carried) = carried else {
        return choose(&ctx, vec![("file".to_owned(), ctx.t("sheet-large"))])?.show(&ctx);
    };
    // Whoever sends the file sees first what was chosen last, or what the headings look like.
    let columns = if sent.has("act") {
        Columns::chosen(&sent)
    } else {
        let mut tx = ctx.app.db.read().await?;
        let before = remembered(&mut tx, &organisation.reference).await?.or_guessed(&sheet.headings);
        if before.is_known() { before } else { Columns::guessed(&sheet.headings) }
    };
    // What was chosen anew is looked at before it is told.
    if sent.text("act") == "publish" && sent.text(LOOKED) == columns.in_words() {
        let told = tell(&ctx, sent.text("organisation"), &sheet, &columns).await?;
        if told > 0 {
            return Ok(ctx.to(&format!("{}?done={told}", own::PATH)));
        }
    }
    let whose = (organisation.reference.as_str(), ctx.app.today()?);
    let rows = read(&ctx.snapshot, whose, (&sheet, &columns));
    look(&ctx, &ctx.snapshot, organisation, (&sheet, &columns), &rows, carried).show(&ctx)
}

/// Tells what can be told of a sheet, and remembers its columns: how many rows.
async fn tell(ctx: &Ctx, organisation: &str, sheet: &Sheet, columns: &Columns) -> Result<usize> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (organisation, who) = must_be_own(ctx, &plan, organisation)?;
    let told = read(&plan, (&organisation.reference, ctx.app.today()?), (sheet, columns)).told;
    if told.is_empty() {
        return Ok(0);
    }
    remember(&mut tx, &organisation.reference, columns).await?;
    let references = propose_several(&plan, &TABLE, told.len()).into_iter();
    let records = told.iter().zip(references).map(|(told, reference)| told.record(&organisation.reference, reference));
    keep(ctx, &mut tx, &who, records.map(|after| change(None, after)).collect()).await?;
    tx.commit().await?;
    Ok(told.len())
}

/// The first sheet of the file that holds anything.
async fn sheet(ctx: &Ctx, upload: Upload) -> std::result::Result<Sheet, String> {
    if upload.bytes.is_empty() {
        return Err(ctx.t("contribution-sheet-missing"));
    }
    let told = |faults: Vec<sheets::Fault>| faults.first().map(ToString::to_string).unwrap_or_default();
    let all = upload.kept_sheets().await.map_err(told)?;
    let sheet = all.into_iter().map(with_headings).map(in_one_line).find(|sheet| !sheet.rows.is_empty());
    let sheet = sheet.ok_or_else(|| ctx.t("sheet-empty"))?;
    if sheet.rows.len() > MOST {
        return Err(ctx.language.text("sheet-rows", &[("n", MOST.into())]));
    }
    Ok(sheet)
}

/// The page of what would be told, with the columns to choose.
fn look(
    ctx: &Ctx,
    plan: &Snapshot,
    organisation: &Record,
    (sheet, columns): (&Sheet, &Columns),
    rows: &Rows,
    carried: String,
) -> Desk {
    let mut page = desk(ctx).under(ctx.t("contribution-sheet"), PATH);
    let is_done = rows.told.is_empty() && rows.faults.is_empty() && rows.aimless == 0 && rows.is_known();
    page = page.words(if is_done {
        ctx.t("sheet-all-told")
    } else {
        ctx.language.text("sheet-counts", &[("n", rows.told.len().into())])
    });
    if rows.aimless > 0 {
        let words = ctx.language.text("sheet-aimless", &[("n", rows.aimless.into())]);
        page = page.faults(vec![(ALL_FOR.to_owned(), words)]);
    }
    if !rows.faults.is_empty() {
        page = page.first_of_table(faults(ctx, rows), IN_VIEW, |n| more(ctx, n)).words(ctx.t("sheet-faults-left"));
    }
    if !rows.told.is_empty() {
        page = page.first_of_table(told(ctx, plan, rows), IN_VIEW, |n| more(ctx, n));
    }
    if !rows.left.is_empty() {
        page = page.first_of_table(left(ctx, rows), IN_VIEW, |n| more(ctx, n));
    }
    page.heading(ctx.t("sheet-columns")).form(form(ctx, plan, organisation, (sheet, columns), rows, carried))
}

fn more(ctx: &Ctx, n: usize) -> String {
    ctx.language.text("sheet-more", &[("n", n.into())])
}

fn form(
    ctx: &Ctx,
    plan: &Snapshot,
    organisation: &Record,
    (sheet, columns): (&Sheet, &Columns),
    rows: &Rows,
    carried: String,
) -> FormBlock {
    let headings = sheet.headings.iter().filter(|heading| !heading.is_empty());
    let options: Vec<(String, String)> = std::iter::once((String::new(), ctx.t("sheet-no-column")))
        .chain(headings.map(|heading| (heading.clone(), heading.clone())))
        .collect();
    let again = ctx.t("contribution-sheet-again");
    let form = if rows.told.is_empty() {
        FormBlock::new(PATH, again).send("act", "look")
    } else {
        let publish = ctx.language.text("sheet-publish", &[("n", rows.told.len().into())]);
        FormBlock::new(PATH, publish).send("act", "publish").also("act", "look", again)
    };
    let form = FormBlock { upload: true, ..form }
        .field(Field::hidden(LOOKED, columns.in_words()))
        .field(Field::hidden("organisation", &organisation.reference))
        .field(Field::hidden(CARRIED, carried));
    let form = FIELDS.iter().fold(form, |form, field| {
        let label = ctx.t(&format!("sheet-column-{}", field.replace('_', "-")));
        form.field(
            Field::new(&format!("column_{field}"), label, Input::Select(options.clone())).value(columns.of(field)),
        )
    });
    let all_for = aim_field(ctx, plan, ALL_FOR, ("sheet-all-for", "sheet-all-for-hint"));
    let of_what = Field::line(ALL_OF_WHAT, ctx.t("sheet-all-of-what")).hint(ctx.t("sheet-all-of-what-hint"));
    form.field(all_for.value(columns.of(ALL_FOR))).field(of_what.value(columns.of(ALL_OF_WHAT)))
}

fn headings(ctx: &Ctx, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| ctx.t(key)).collect()
}

fn told(ctx: &Ctx, plan: &Snapshot, rows: &Rows) -> Shown {
    let row = |told: &rows::Told| {
        let one = told.record("", String::new());
        vec![
            Cell::words(told.row.to_string()),
            Cell::content(one.title()),
            Cell::content(super::pages::number(&one)),
            Cell::words(super::pages::when(ctx, &one)),
            Cell::content(plan.referred(&one, "concerns").map(|of| option(of).1).unwrap_or_default()),
            Cell::content(one.text("about")),
            Cell::content(one.text("more_at")),
        ]
    };
    let keys = [
        "keepers-row",
        "contribution-title",
        "col-count",
        "contribution-when",
        "contribution-aim",
        "contribution-about",
        "contribution-more-at",
    ];
    Shown {
        caption: ctx.t("sheet-told"),
        headings: headings(ctx, &keys),
        rows: rows.told.iter().map(row).collect(),
        empty: String::new(),
    }
}

fn left(ctx: &Ctx, rows: &Rows) -> Shown {
    let row = |(row, key, text): &(usize, &'static str, String)| {
        vec![Cell::words(row.to_string()), Cell::content(text), Cell::words(ctx.t(key))]
    };
    let keys = ["keepers-row", "sheet-says", "listing-why"];
    Shown {
        caption: ctx.t("sheet-left"),
        headings: headings(ctx, &keys),
        rows: rows.left.iter().map(row).collect(),
        empty: String::new(),
    }
}

fn faults(ctx: &Ctx, rows: &Rows) -> Shown {
    let row = |(row, heading, key, text): &(usize, String, &'static str, String)| {
        vec![Cell::words(row.to_string()), Cell::content(heading), Cell::content(text), Cell::words(ctx.t(key))]
    };
    let keys = ["keepers-row", "sheet-column", "sheet-says", "listing-why"];
    Shown {
        caption: ctx.t("sheet-faults"),
        headings: headings(ctx, &keys),
        rows: rows.faults.iter().map(row).collect(),
        empty: String::new(),
    }
}
