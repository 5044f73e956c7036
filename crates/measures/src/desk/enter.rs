//! Entering figures: typed or pasted for one measure, or as a file in any format that is known. They are held for partners.

use super::pasted::{self, Pasted};
use super::{PATH, acting, desk, kept, own_measures, said};
use crate::area::{self, Gazetteer};
use crate::dataset::held::REMARKS;
use crate::dataset::{TABLE, store};
use crate::import::{self, Batch, Format, Rehearsal};
use crate::publish::{Given, hold};
use crate::vintage;
use axum::response::Response;
use people::role::KEEP_FIGURES;
use platform::Result;
use platform::db::Tx;
use platform::http::{Ctx, Form, Upload};
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form;
use platform::snapshot::Snapshot;
use serde_json::{Map, Value};
use sheets::Fault;

/// How the names of files end that may hold figures.
const KINDS: [&str; 6] = ["csv", "gz", "json", "tsv", "txt", "xlsx"];

/// How many faults of a file a page shows.
const MOST_SHOWN: usize = 50;

/// `GET /manage/figures/new`, also with `?measure=`.
pub async fn show(ctx: Ctx) -> Result<Response> {
    let fields = form(&ctx)?;
    page(&ctx).form(fields).show(&ctx)
}

fn page(ctx: &Ctx) -> Desk {
    let workbook = format!("{PATH}/rows.xlsx?measure={}", ctx.parameter("measure"));
    desk(ctx, ctx.t("figures-enter"))
        .words(ctx.t("figures-enter-intro"))
        .link(ctx.t("figures-enter-workbook"), &workbook)
}

fn form(ctx: &Ctx) -> Result<FormBlock> {
    let nothing = (String::new(), ctx.t("figures-enter-any"));
    let measures = own_measures(ctx)?;
    let wanted = ctx.parameter("measure");
    let hint = ctx.language.text("figures-enter-paste-hint", &[("columns", pasted::columns().into())]);
    let fields = FormBlock { upload: true, ..FormBlock::new(format!("{PATH}/new"), ctx.t("figures-enter-send")) }
        .field(
            Field::new(
                "measure",
                ctx.t("kind-measure"),
                Input::Select(std::iter::once(nothing).chain(measures.into_iter().map(record_form::option)).collect()),
            )
            .value(wanted),
        )
        .field(Field::line("area", ctx.t("col-area")).value(&ctx.app.site.place).hint(ctx.t("figures-enter-area-hint")))
        .field(Field::new("rows", ctx.t("figures-enter-paste"), Input::Lines).hint(hint))
        .field(Field::new("file", ctx.t("figures-enter-file"), Input::File("")).hint(ctx.t("figures-enter-file-hint")));
    let today = Map::from_iter([("published".to_owned(), Value::from(ctx.app.today()?.to_string()))]);
    Ok(said::fields(ctx, fields, &today))
}

/// `POST /manage/figures/new`
pub async fn send(ctx: Ctx, upload: Upload) -> Result<Response> {
    let sent = upload.form.clone();
    match take(&ctx, upload).await? {
        Ok(reference) => Ok(ctx.to(&format!("{PATH}/{reference}?done=held"))),
        Err(faults) => {
            let fields = form(&ctx)?.again(&sent, &faults);
            page(&ctx).faults(faults).form(fields).show(&ctx)
        }
    }
}

/// Holds what was sent; or says what is wrong with it.
async fn take(ctx: &Ctx, upload: Upload) -> Result<std::result::Result<String, Faults>> {
    let form = upload.form.clone();
    let mut tx = ctx.app.db.write().await?;
    let plan = Snapshot::load(&mut tx, ctx.app.tables).await?;
    let about = match said::read(ctx, &form)? {
        Ok(about) => about,
        Err(faults) => return Ok(Err(faults)),
    };
    let Sent { field, format, batch, told: of_file, pasted } = match read(ctx, &plan, upload).await {
        Ok(sent) => sent,
        Err(faults) => return Ok(Err(faults)),
    };
    let mut about: Map<String, Value> = about.into_iter().chain(of_file).collect();
    let truth = store::truth(&mut tx, &Rehearsal::fed(&plan, &batch)).await?;
    let rehearsal = match Rehearsal::new(&plan, truth, batch, false, ctx.app.today()?) {
        Ok(rehearsal) => rehearsal,
        Err(faults) => return Ok(Err(told(field, pasted.as_ref(), &faults))),
    };
    if let Some(faults) = refused(ctx, &mut tx, &form, &rehearsal).await? {
        return Ok(Err(faults));
    }
    let who = acting(ctx, &KEEP_FIGURES, &rehearsal.measures)?;
    about.insert(REMARKS.to_owned(), Value::from(rehearsal.remarks[..rehearsal.of_file].to_vec()));
    let given = Given::new(&mut tx, &plan, rehearsal, named(about, format)).await?;
    let reference = hold(&mut tx, &ctx.app.clock, &who, given).await?;
    tx.commit().await?;
    Ok(Ok(reference))
}

/// Figures that were sent.
struct Sent {
    /// The field from which they came.
    field: &'static str,
    format: Format,
    batch: Batch,
    /// What the file tells of the dataset.
    told: Map<String, Value>,
    /// The lines, where they were pasted.
    pasted: Option<Pasted>,
}

/// The figures that were pasted or sent as a file.
async fn read(ctx: &Ctx, plan: &Snapshot, upload: Upload) -> std::result::Result<Sent, Faults> {
    let areas = area::known(plan);
    match (upload.bytes.is_empty(), upload.form.has("rows")) {
        (true, true) => read_lines(ctx, &upload.form, areas),
        (false, false) => read_file(ctx, plan, upload, areas).await,
        (true, false) => Err(vec![("rows".to_owned(), ctx.t("figures-enter-nothing"))]),
        (false, true) => Err(vec![("rows".to_owned(), ctx.t("figures-enter-both"))]),
    }
}

fn read_lines(ctx: &Ctx, form: &Form, mut areas: Gazetteer) -> std::result::Result<Sent, Faults> {
    // Space at the end of a line may be empty cells.
    let rows = form.all("rows").first().copied().unwrap_or_default();
    let name = ctx.t("figures-enter-pasted");
    let pasted = Pasted::read(&name, rows, form.text("measure"), form.text("area"))
        .map_err(|fault| told("rows", None, &[fault]))?;
    if let Some(row) = pasted.short {
        return Err(vec![("rows".to_owned(), ctx.language.text("figures-enter-short", &[("row", row.into())]))]);
    }
    let read = import::read_bytes(&name, pasted.text.clone().into_bytes(), &mut areas);
    match read {
        Ok((format, mut batch)) => {
            batch.numbers.clone_from(&pasted.numbers);
            Ok(Sent { field: "rows", format, batch, told: Map::new(), pasted: Some(pasted) })
        }
        Err(faults) => Err(told("rows", Some(&pasted), &faults)),
    }
}

async fn read_file(
    ctx: &Ctx,
    plan: &Snapshot,
    upload: Upload,
    mut areas: Gazetteer,
) -> std::result::Result<Sent, Faults> {
    let (hash, name) = (upload.fingerprint(), upload.name.clone());
    if let Some(record) = plan.list(TABLE.name).find(|record| record.text("hash") == hash) {
        let there = ctx.language.text("figures-enter-again", &[("dataset", record.title().into())]);
        return Err(vec![("file".to_owned(), there)]);
    }
    let of_file = [("file", upload.name.clone()), ("hash", hash)];
    let of_file = of_file.map(|(column, text)| (column.to_owned(), Value::from(text))).into_iter().collect();
    // A large file takes a second or two, in which this thread would answer nobody else.
    let reading = tokio::task::spawn_blocking(move || import::read_bytes(&upload.name, upload.bytes, &mut areas));
    let lost = |_| vec![Fault::of(name.as_str(), "cannot be read")];
    let (format, batch) =
        reading.await.map_err(lost).and_then(|read| read).map_err(|faults| unread(ctx, &name, &faults))?;
    Ok(Sent { field: "file", format, batch, told: of_file, pasted: None })
}

/// Why a file could not be read; and of one that holds nothing of what is read here, which files are.
fn unread(ctx: &Ctx, name: &str, faults: &[Fault]) -> Faults {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    let nothing = faults.iter().all(import::is_of_something_else);
    if KINDS.contains(&ending.as_str()) && !nothing {
        return told("file", None, faults);
    }
    vec![("file".to_owned(), ctx.language.text("figures-enter-unread", &[("file", name.to_owned().into())]))]
}

/// What keeps figures that can be read from being held.
async fn refused(ctx: &Ctx, tx: &mut Tx, form: &Form, rehearsal: &Rehearsal) -> Result<Option<Faults>> {
    let fault = |name: &str, words: String| Ok(Some(vec![(name.to_owned(), words)]));
    if rehearsal.series.is_empty() {
        let strange: Vec<&str> = rehearsal.strange.iter().take(5).map(|one| one.code.as_str()).collect();
        let words = ctx.language.text("figures-enter-strange", &[("codes", strange.join(", ").into())]);
        return fault("measure", words);
    }
    if !super::may(ctx, &KEEP_FIGURES, &rehearsal.measures)? {
        return fault("measure", ctx.t("figures-enter-not-yours"));
    }
    // Whoever may not see what is behind hidden figures is not told whether theirs differ from it.
    let laid = vintage::lay(&ctx.snapshot, kept(ctx, tx, &rehearsal.measures).await?);
    let (measures, series) = (rehearsal.measures.clone(), rehearsal.series.clone());
    let seen = Rehearsal::again(&ctx.snapshot, &laid, measures, series, ctx.app.today()?);
    if seen.revised > 0 && !form.has("reason") {
        return Ok(Some(vec![said::unreasoned(ctx, seen.revised, &seen.revisions)]));
    }
    Ok(None)
}

/// The faults of a file beside the field from which it came.
fn told(field: &str, pasted: Option<&Pasted>, faults: &[Fault]) -> Faults {
    let words = |fault: &Fault| pasted.map_or_else(|| fault.to_string(), |pasted| pasted.fault(fault).to_string());
    faults.iter().take(MOST_SHOWN).map(|fault| (field.to_owned(), words(fault))).collect()
}

/// What is known once the format is.
fn named(mut about: Map<String, Value>, format: Format) -> Map<String, Value> {
    about.insert("format".to_owned(), Value::from(format.name()));
    for (column, text) in [("origin", format.source()), ("licence", format.licence())] {
        if let (false, Some(text)) = (about.contains_key(column), text) {
            about.insert(column.to_owned(), Value::from(text));
        }
    }
    about
}
