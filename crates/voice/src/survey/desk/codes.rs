//! Codes with which a survey is answered: made for a group, and shown once.

use super::{Again, PATH, note, page, typed_again};
use crate::survey::draft::{self, Kept};
use crate::survey::{State, TABLE, answer, code};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::ASK;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::record::Record;
use platform::{Error, Result, api, typed};
use serde_json::json;

/// The most codes that are made at once.
const MOST_CODES: i64 = 20_000;

/// The most letters of a group that codes are for.
const LONGEST_GROUP: usize = 80;

/// Which codes there are, and a form that makes more.
pub(super) async fn section(
    ctx: &Ctx,
    tx: &mut Tx,
    desk: Desk,
    (kept, survey): (&Kept, &Record),
    again: &Again<'_>,
) -> Result<Desk> {
    let row = |one: &code::Counted| {
        let people =
            if one.people.is_empty() { Cell::words(ctx.t("survey-no-group")) } else { Cell::content(&*one.people) };
        // Of few codes even how many were used tells too much.
        let used = if one.shared || one.all < 10 { "–".to_owned() } else { (one.used / 5 * 5).to_string() };
        let kind = ctx.t(if one.shared { "survey-code-shared" } else { "survey-code-each" });
        vec![people, Cell::words(kind), Cell::words(one.all.to_string()), Cell::words(used)]
    };
    let counted = code::counted(tx, &survey.reference).await?;
    let headings = ["survey-group", "survey-code-kind", "survey-code-count", "survey-code-used-count"];
    let table = Table {
        caption: ctx.t("survey-codes"),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows: counted.iter().map(row).collect(),
        empty: ctx.t("survey-codes-none"),
    };
    let kinds = [("each", "survey-code-each"), ("shared", "survey-code-shared")];
    let kinds = kinds.map(|(value, key)| (value.to_owned(), ctx.t(key))).into();
    let form = FormBlock::new(format!("{PATH}/{}/codes", kept.id), ctx.t("survey-codes-button"))
        .also("as", "csv", ctx.t("survey-codes-csv"))
        .field(Field::line("people", ctx.t("survey-group")).hint(ctx.t("survey-group-hint")))
        .field(Field::new("kind", ctx.t("survey-code-kind"), Input::Radios(kinds)).value("each"))
        .field(Field::new("count", ctx.t("survey-code-count"), Input::Number));
    Ok(desk
        .heading(ctx.t("survey-codes"))
        .words(ctx.t("survey-codes-intro"))
        .table(table)
        .form(typed_again(form, "count", again)))
}

/// `POST /manage/surveys/{id}/codes`: makes codes, and shows them once.
pub async fn make(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let kept = draft::one(&ctx, &mut tx, &id, &ASK).await?;
    let survey = kept.survey.clone().ok_or_else(|| Error::not_found(format!("manage/surveys/{id}")))?;
    let closed = ctx.record(&TABLE, &survey)?;
    if State::of(closed, ctx.app.today()?) == State::Closed {
        return page(&ctx, &mut tx, &kept, None, &[]).await?.status(StatusCode::CONFLICT).show(&ctx);
    }
    let (people, shared) = (sent.text("people"), sent.text("kind") == "shared");
    let count = typed::whole_number(sent.text("count")).filter(|count| (1..=MOST_CODES).contains(count));
    let mut faults = Faults::new();
    if people.chars().count() > LONGEST_GROUP {
        faults.push(("people".to_owned(), ctx.t("survey-group-fault")));
    }
    let count = count.and_then(|count| usize::try_from(count).ok()).unwrap_or_else(|| {
        faults.push(("count".to_owned(), ctx.language.text("survey-code-count-fault", &[("most", MOST_CODES.into())])));
        0
    });
    if !faults.is_empty() {
        return page(&ctx, &mut tx, &kept, Some((&sent, faults)), &[]).await?.show(&ctx);
    }
    let codes = code::make(&mut tx, &ctx.app.keyring, (&survey, people, shared), count).await?;
    note(&mut tx, &ctx, &who, ("survey.codes", &survey, json!({ "count": count }))).await?;
    tx.commit().await?;
    if sent.text("as") == "csv" {
        let rows: Vec<Vec<String>> = codes.into_iter().map(|code| vec![people.to_owned(), code]).collect();
        return Ok(api::spreadsheet_answer(&ctx, "codes", &["group", "code"], &rows));
    }
    let address = format!("{}{}", ctx.app.base_url, answer::PATH);
    let rows = codes.into_iter().map(|code| vec![Cell::content(code), Cell::content(address.clone())]).collect();
    let headings = vec![ctx.t("survey-code"), ctx.t("survey-address")];
    let title = kept.draft.text("title");
    let whose = if people.is_empty() { title.to_owned() } else { format!("{title}, {people}") };
    Desk::new(&ctx, ctx.language.text("survey-codes-of", &[("words", whose.into())]))
        .under(ctx.t("surveys-manage"), PATH)
        .under_content(kept.draft.text("title"), &format!("{PATH}/{id}"))
        .block(Block::Warning(ctx.t("survey-codes-once")))
        .table(Table { caption: ctx.t("survey-codes"), headings, rows, empty: String::new() })
        .show(&ctx)
}
