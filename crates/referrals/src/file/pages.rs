//! The page on which a writer adds documents to a draft, and the documents of a referral for whoever may see it.

use super::{Document, LARGEST, LONGEST, MOST, Of, WIDEST, all, bytes, prepare, take_out};
use crate::draft::pages::{draft_path, find};
use crate::draft::{self, save};
use crate::referral::PATH;
use crate::referral::act::was_read;
use crate::referral::whole::Whole;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use files::{File, Refusal};
use platform::db::{Rows, Tx};
use platform::http::{Ctx, INERT, Upload, plain};
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::sealed::Row;
use platform::{Error, Result, typed};

/// The page of the documents of a draft.
pub fn path(draft: &str) -> String {
    format!("{}/files", draft_path(draft))
}

/// `GET /work/referrals/draft/{id}/files`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let row = match find(&ctx, &mut tx, &id).await? {
        Ok(row) => row,
        Err(sent) => return Ok(sent),
    };
    page(&ctx, &mut tx, &row, Faults::new(), "").await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, row: &Row, faults: Faults, title: &str) -> Result<Desk> {
    let path = path(&row.id);
    let documents = all(tx, &ctx.app.keyring, Of::Draft(&row.id)).await?;
    let take_out = |one: &Document| {
        let form = FormBlock::new(&path, ctx.t("referral-files-take-out")).quiet().about(one.title.clone());
        let form = FormBlock { upload: true, ..form.field(Field::hidden("remove", &one.id)) };
        vec![Cell::content(&one.title), Cell::words(kind(ctx, one)), Cell::Button(form)]
    };
    let table = Table {
        caption: ctx.t("referral-files"),
        headings: ["referral-files-name", "referral-files-kind", "referral-files-take-out"]
            .map(|key| ctx.t(key))
            .into(),
        rows: documents.iter().map(take_out).collect(),
        empty: ctx.t("referral-files-none"),
    };
    let mut desk = Desk::new(ctx, ctx.t("referral-files"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), PATH)
        .under(ctx.t("referral-check"), &draft_path(&row.id))
        .words(ctx.t("referral-files-about"))
        .table(table);
    if documents.len() < MOST {
        let fields = FormBlock { upload: true, ..FormBlock::new(&path, ctx.t("referral-files-add")) };
        let file = Field::new("file", ctx.t("evidence-file"), Input::File("image/jpeg,image/png,application/pdf"));
        let hint = ctx.language.text("evidence-file-hint", &[("n", (LARGEST >> 20).into())]);
        let name = Field::line("title", ctx.t("referral-files-name")).hint(ctx.t("referral-files-name-hint"));
        let mut fields = fields.field(file.hint(hint)).field(name.value(title));
        for field in &mut fields.fields {
            field.fault = faults.iter().find(|(name, _)| *name == field.name).map(|(_, words)| words.clone());
        }
        desk = desk.form(fields);
    }
    Ok(desk.faults(faults).link(ctx.t("referral-files-back"), &draft_path(&row.id)))
}

/// What a document is as a file, and how large.
fn kind(ctx: &Ctx, one: &Document) -> String {
    let size = (one.size + 1023) / 1024;
    let words = [("kind", one.kind.ending().to_uppercase().into()), ("n", size.into())];
    ctx.language.text("referral-files-size", &words)
}

/// `POST /work/referrals/draft/{id}/files`: one is added or taken out.
pub async fn send(ctx: Ctx, Path(id): Path<String>, upload: Upload) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let row = match find(&ctx, &mut tx, &id).await? {
        Ok(row) => row,
        Err(sent) => return Ok(sent),
    };
    if upload.form.has("remove") {
        take_out(&mut tx, &row.id, upload.form.text("remove")).await?;
        tx.commit().await?;
        return Ok(ctx.to(&path(&row.id)));
    }
    let there = all(&mut tx, &ctx.app.keyring, Of::Draft(&row.id)).await?.len();
    let title = upload.form.text("title").split_whitespace().collect::<Vec<_>>().join(" ");
    let file = match taken(&ctx, there, &title, upload.bytes).await? {
        Ok(file) => file,
        Err(faults) => return page(&ctx, &mut tx, &row, faults, &title).await?.show(&ctx),
    };
    let (keyring, now, mut rows) = (&ctx.app.keyring, ctx.app.clock.now(), Rows::default());
    let key = keyring.key_for(&mut tx, draft::KIND, &row.id).await?;
    prepare(&mut rows, (Of::Draft(&row.id), &key), (&title, file.kind, &file.bytes), now)?;
    rows.insert(&mut tx).await?;
    // They agreed to what was there when they were asked.
    save(&mut tx, keyring, &row, &row.words.clone().with("agreed-sure", ""), now).await?;
    tx.commit().await?;
    Ok(ctx.to(&path(&row.id)))
}

/// What was sent as it may be kept, or what is wrong with it or its title.
async fn taken(ctx: &Ctx, there: usize, title: &str, bytes: Vec<u8>) -> Result<std::result::Result<File, Faults>> {
    let file = |words| Ok(Err(vec![("file".to_owned(), words)]));
    let digits: String = title.chars().map(typed::digit).collect();
    let named = match () {
        () if title.is_empty() => Some(ctx.t("referral-files-name-fault")),
        () if title.chars().count() > LONGEST || title.chars().any(typed::is_unseen) => {
            Some(ctx.language.text("referral-files-long-fault", &[("n", LONGEST.into())]))
        }
        () if typed::holds_telephone_number(&digits) || typed::address_in(title).is_some() => {
            Some(ctx.language.text("referral-fault-number", &[("words", ctx.t("referral-files-name").into())]))
        }
        () => None,
    };
    if there >= MOST {
        return file(ctx.language.text("referral-files-most", &[("n", MOST.into())]));
    }
    if bytes.is_empty() {
        return file(ctx.t("evidence-none-fault"));
    }
    if bytes.len() > LARGEST {
        return file(ctx.language.text("evidence-large-fault", &[("n", (LARGEST >> 20).into())]));
    }
    if let Some(words) = named {
        return Ok(Err(vec![("title".to_owned(), words)]));
    }
    // A large picture takes a second, in which this thread would answer nobody else.
    let taken = tokio::task::spawn_blocking(move || files::taken(bytes, WIDEST)).await;
    match taken.map_err(|error| Error::Internal(error.to_string()))? {
        Ok(taken) => Ok(Ok(taken)),
        Err(refusal) => file(ctx.t(match refusal {
            Refusal::Unknown => "evidence-unknown-fault",
            Refusal::Damaged => "evidence-damaged-fault",
            Refusal::Vast => "evidence-vast-fault",
            Refusal::Locked => "evidence-locked-fault",
            Refusal::Acts => "evidence-acts-fault",
        })),
    }
}

/// Where the titles of documents lead.
#[derive(Clone, Copy)]
pub enum Leads<'a> {
    /// To the pages on which whoever is signed in opens them.
    Pages,
    /// To a button of each, for whoever has a code.
    Buttons(&'a (dyn Fn(&Document) -> Result<FormBlock> + Sync)),
    /// Nowhere.
    Nowhere,
}

/// Adds the documents of a referral to a page.
pub async fn add(ctx: &Ctx, tx: &mut Tx, desk: Desk, (referral, leads): (&str, Leads<'_>)) -> Result<Desk> {
    let documents = all(tx, &ctx.app.keyring, Of::Referral(referral)).await?;
    if documents.is_empty() {
        return Ok(desk);
    }
    let row = |one: &Document| {
        let title = Part::content(&one.title);
        let href = ctx.href(&format!("{PATH}/{referral}/files/{}", one.id));
        let mut cells = match leads {
            Leads::Pages => vec![Cell::Link(title, href)],
            _ => vec![Cell::Part(title)],
        };
        cells.push(Cell::words(kind(ctx, one)));
        if let Leads::Buttons(button) = leads {
            cells.push(Cell::Button(button(one)?.about(&one.title)));
        }
        Ok(cells)
    };
    let mut headings: Vec<String> = ["referral-files-name", "referral-files-kind"].map(|key| ctx.t(key)).into();
    if matches!(leads, Leads::Buttons(_)) {
        headings.push(ctx.t("session-act"));
    }
    let table = Table {
        caption: ctx.t("referral-files"),
        headings,
        rows: documents.iter().map(row).collect::<Result<_>>()?,
        empty: String::new(),
    };
    let desk = desk.heading(ctx.t("referral-files")).table(table);
    Ok(if matches!(leads, Leads::Nowhere) { desk.words(ctx.t("referral-files-ask")) } else { desk })
}

/// A document of a referral, saved, and not shown within the site.
pub fn saved(number: &str, document: &Document, bytes: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"{number}.{}\"", document.kind.ending());
    let private = (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    let headers = [(header::CONTENT_DISPOSITION, name)];
    ([private], [INERT], headers, plain(document.kind.media_type(), bytes)).into_response()
}

/// `GET /work/referrals/{id}/files/{file}`: saved, and not shown within the site. That it was read is in the audit.
pub async fn one(ctx: Ctx, Path((id, file)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let whole = Whole::find(&ctx, &mut tx, &id).await?;
    let missing = || Error::not_found(format!("work/referrals/{id}/files/{file}"));
    let documents = all(&mut tx, &ctx.app.keyring, Of::Referral(&id)).await?;
    let document = documents.iter().find(|one| one.id == file).ok_or_else(missing)?;
    let bytes = bytes(&mut tx, &ctx.app.keyring, Of::Referral(&id), &file).await?.ok_or_else(missing)?;
    was_read(&ctx, &mut tx, &whole).await?;
    tx.commit().await?;
    Ok(saved(&whole.referral.number, document, bytes))
}
