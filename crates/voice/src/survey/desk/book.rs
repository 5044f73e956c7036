//! A survey as a workbook: an empty one to fill in, a draft from one, and better words for one that is open.

use super::{PATH, begin, consult, keep, page};
use crate::survey::draft::{self, Draft};
use crate::survey::primary;
use axum::extract::Path;
use axum::response::Response;
use people::role::ASK;
use platform::http::{Ctx, Upload};
use platform::page::desk::{Cell, Desk, Field, FormBlock, Input, Table};
use platform::{Error, Result, api};

/// `GET /manage/surveys/new`
pub async fn new(ctx: Ctx) -> Result<Response> {
    new_page(&ctx, &[]).show(&ctx)
}

fn new_page(ctx: &Ctx, faults: &[xlsform::Fault]) -> Desk {
    let desk =
        Desk::new(ctx, ctx.t("survey-new")).under(ctx.t("work-title"), "/work").under(ctx.t("surveys-manage"), PATH);
    with_faults(ctx, desk, faults)
        .words(ctx.t("ask-blank-intro"))
        .form(FormBlock::new(format!("{PATH}/blank"), ctx.t("ask-blank")))
        .heading(ctx.t("survey-file"))
        .words(ctx.t("survey-new-intro"))
        .link(ctx.t("survey-template"), &format!("{PATH}/template.xlsx"))
        .form(file_form(ctx, &format!("{PATH}/new"), "survey-new-button"))
        .heading(ctx.t("consultation-new"))
        .words(ctx.t("consultation-new-intro"))
        .form(consult::form(ctx))
        .heading(ctx.t("question-form-title"))
        .words(ctx.t("question-form-intro"))
        .form(FormBlock::new(format!("{PATH}/questions"), ctx.t("question-form-button")).quiet())
}

pub(super) fn file_form(ctx: &Ctx, path: &str, button: &str) -> FormBlock {
    let file = Field::new("file", ctx.t("survey-file"), Input::File(".xlsx")).hint(ctx.t("survey-file-hint"));
    FormBlock { upload: true, ..FormBlock::new(path, ctx.t(button)) }.field(file)
}

/// The faults of a workbook, each with its place and what to do. They are in English, as the workbook's columns are.
pub(super) fn with_faults(ctx: &Ctx, desk: Desk, faults: &[xlsform::Fault]) -> Desk {
    if faults.is_empty() {
        return desk;
    }
    let row = |fault: &xlsform::Fault| {
        let row = fault.row.map_or_else(String::new, |row| row.to_string());
        [&fault.sheet, &row, &fault.column, &fault.fault, &fault.remedy].map(|text| Cell::content(text.as_str())).into()
    };
    let headings =
        ["survey-fault-sheet", "survey-fault-row", "survey-fault-column", "survey-fault-what", "survey-fault-do"];
    let table = Table {
        caption: ctx.t("survey-faults"),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows: faults.iter().map(row).collect(),
        empty: String::new(),
    };
    let words = ctx.language.text("survey-faults-n", &[("n", faults.len().into())]);
    desk.faults(vec![("file".to_owned(), words)]).heading(ctx.t("survey-faults")).table(table)
}

/// The questionnaire in a file, or what is wrong with it.
async fn read(ctx: &Ctx, upload: Upload) -> std::result::Result<xlsform::Form, Vec<xlsform::Fault>> {
    let whole = |sheet: &str, fault: String, remedy: String| xlsform::Fault {
        sheet: sheet.to_owned(),
        row: None,
        column: String::new(),
        fault,
        remedy,
    };
    if upload.bytes.is_empty() {
        return Err(vec![whole("", ctx.t("survey-no-file"), ctx.t("survey-no-file-do"))]);
    }
    let sheets = upload.sheets().await.map_err(|faults| {
        let told = |fault: sheets::Fault| xlsform::Fault {
            row: fault.row,
            column: fault.column.clone().unwrap_or_default(),
            ..whole(&fault.place, fault.sentence.clone(), String::new())
        };
        faults.into_iter().map(told).collect::<Vec<_>>()
    })?;
    xlsform::read(&sheets)
}

/// `POST /manage/surveys/new`: a draft from a workbook.
pub async fn create(ctx: Ctx, upload: Upload) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let form = match read(&ctx, upload).await {
        Ok(form) => form,
        Err(faults) => return new_page(&ctx, &faults).show(&ctx),
    };
    let title = form.title.clone();
    let mut draft = Draft { form, ..Draft::default() };
    draft.details.insert("title".to_owned(), title);
    draft.details.insert("by".to_owned(), "link".to_owned());
    begin(&ctx, &who, draft).await
}

/// `GET /manage/surveys/template.xlsx`: an empty workbook, in the languages of the site.
pub async fn template(ctx: Ctx) -> Result<Response> {
    let tags = ctx.app.site.offered().map(|language| primary(language.tag));
    let languages: Vec<(String, &str)> = tags.filter_map(|tag| Some((xlsform::english_of(tag)?, tag))).collect();
    let languages: Vec<(&str, &str)> = languages.iter().map(|(name, tag)| (name.as_str(), *tag)).collect();
    let bytes = sheets::write_workbook(&[ctx.t("survey-template-words")], &xlsform::template(&languages));
    let bytes = bytes.map_err(|fault| Error::Internal(fault.to_string()))?;
    Ok(api::workbook_file(&ctx, "survey", bytes))
}

/// `POST /manage/surveys/{id}/workbook`: other questions, or, once it is open, other words for the same questions.
pub async fn replace(ctx: Ctx, Path(id): Path<String>, upload: Upload) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let read = read(&ctx, upload).await;
    let mut tx = ctx.app.db.write().await?;
    let mut kept = draft::one(&ctx, &mut tx, &id, &ASK).await?;
    let form = match read {
        Ok(form) => form,
        Err(faults) => return page(&ctx, &mut tx, &kept, None, &faults).await?.show(&ctx),
    };
    if kept.survey.is_some() && draft::bones(&form) != draft::bones(&kept.draft.form) {
        let faults = vec![("file".to_owned(), ctx.t("survey-bones-fault"))];
        let desk = page(&ctx, &mut tx, &kept, None, &[]).await?;
        return desk.faults(faults).show(&ctx);
    }
    let before = std::mem::replace(&mut kept.draft.form, form);
    let before = Draft { form: before, ..kept.draft.clone() };
    keep(&ctx, &mut tx, &kept, &who).await?;
    tx.commit().await?;
    let done = if before.lost(&kept.draft) { "unchecked" } else { "corrected" };
    Ok(ctx.to(&format!("{PATH}/{id}?done={done}")))
}
