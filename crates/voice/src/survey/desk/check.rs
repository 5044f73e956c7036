//! Which languages and versions of a survey a person has checked: people are asked in those alone.

use super::{PATH, changed, note, page, version, wording};
use crate::survey::draft::{self, Kept, Standing};
use crate::survey::form;
use axum::extract::Path;
use axum::response::Response;
use people::role::ASK;
use platform::Result;
use platform::http::{Ctx, Form};
use platform::page::date_in_words;
use platform::page::desk::{Cell, Desk, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use serde_json::json;

/// How each language and version stands, with what to do.
pub(super) fn section(ctx: &Ctx, desk: Desk, kept: &Kept) -> Desk {
    let path = format!("{PATH}/{}/check", kept.id);
    let mut desk = desk.heading(ctx.t("survey-wordings")).words(ctx.t("survey-wordings-intro"));
    let row = |wording: &xlsform::Wording| {
        let standing = kept.draft.standing(&wording.tag);
        let checked = kept.draft.checked.get(&wording.tag).filter(|_| standing != Standing::Unchecked);
        let by = checked.map_or_else(String::new, |one| {
            let day = date_in_words(ctx.language, &one.day);
            ctx.language.text("survey-checked-by", &[("words", one.by.clone().into()), ("day", day.into())])
        });
        let name = format!("{} ({})", wording.name, wording.tag);
        vec![Cell::content(name), Cell::words(ctx.t(&format!("survey-wording-{}", standing.name()))), Cell::words(by)]
    };
    let rows = kept.draft.form.wordings.iter().map(row).collect();
    let headings = ["survey-wording-which", "report-state", "survey-checked"].map(|key| ctx.t(key)).into();
    desk = desk.table(Table { caption: ctx.t("survey-wordings"), headings, rows, empty: String::new() });
    let open = kept
        .draft
        .form
        .wordings
        .iter()
        .filter(|one| matches!(kept.draft.standing(&one.tag), Standing::Unchecked | Standing::Older));
    let open: Vec<(String, String)> = open.map(|one| (one.tag.clone(), one.name.clone())).collect();
    desk = wording::section(ctx, desk, kept);
    if open.is_empty() {
        return desk;
    }
    let form = FormBlock::new(path, ctx.t("survey-check-button"))
        .quiet()
        .field(Field::new("tag", ctx.t("survey-wording-which"), Input::Select(open)))
        .field(Field::line("checked_by", ctx.t("survey-check-by")).hint(ctx.t("survey-check-hint")))
        .field(version(kept));
    desk.form(form)
}

/// `POST /manage/surveys/{id}/check`: a person has checked a language.
pub async fn send(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let mut kept = draft::one(&ctx, &mut tx, &id, &ASK).await?;
    if sent.text(VERSION).parse() != Ok(kept.version) {
        return changed(&ctx, &mut tx, &kept, None).await;
    }
    let (tag, by) = (sent.text("tag"), sent.text("checked_by"));
    let known = kept.draft.form.wordings.iter().skip(1).any(|wording| wording.tag == tag);
    if by.is_empty() || !known {
        let faults = vec![("checked_by".to_owned(), ctx.t("survey-check-fault"))];
        return page(&ctx, &mut tx, &kept, None, &[]).await?.faults(faults).show(&ctx);
    }
    let missing = wording::missing(&ctx, &kept, tag);
    if !missing.is_empty() {
        let some = missing.iter().take(3).map(|text| format!("“{text}”")).collect::<Vec<_>>().join(", ");
        let words = ctx.language.text("wording-incomplete", &[("n", missing.len().into()), ("words", some.into())]);
        let faults = vec![("tag".to_owned(), words)];
        return page(&ctx, &mut tx, &kept, None, &[]).await?.faults(faults).show(&ctx);
    }
    kept.draft.check(tag, by, &ctx.app.today()?.to_string());
    if let Some(survey) = &kept.survey {
        form::serve(&mut tx, survey, &kept.draft.served()).await?;
    }
    draft::save(&mut tx, &kept, (&who.account, ctx.app.clock.now())).await?;
    let reference = kept.survey.as_deref().unwrap_or(&id);
    note(&mut tx, &ctx, &who, ("survey.check", reference, json!({ "language": tag }))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}?done=checked")))
}
