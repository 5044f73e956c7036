//! What a meeting answers to what groups of young people propose.

use super::decide::{Subject, page};
use super::held::{self, READ, ROWS, Row};
use super::own_list::wanted;
use super::proposal::ANSWERS;
use crate::editing::unseen;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::EDIT_REPORTS;
use platform::audit::{self, Act};
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::VERSION;
use platform::page::{Part, choice_key};
use platform::{Error, Result};
use serde_json::json;

/// Each proposal of a group about this, with a form for the answer.
pub(super) fn forms(ctx: &Ctx, mut desk: Desk, subject: &Subject<'_>, sent: Option<(&Form, &Faults)>) -> Desk {
    let wishes: Vec<&Row> = subject.rows.iter().filter(|row| row.state == READ).collect();
    if !wishes.is_empty() {
        desk = desk.heading(ctx.t("review-wishes"));
    }
    for row in wishes {
        let group = ctx.snapshot.get(held::body(row)).map_or("", |body| body.title());
        let mut said = vec![(group.to_owned(), vec![Part::words(wanted(ctx, row.words.text("decision")))])];
        if !row.words.text("reason").is_empty() {
            said.push((ctx.t("col-reason"), vec![Part::content(row.words.text("reason"))]));
        }
        desk = desk.block(Block::Facts(said)).form(form(ctx, subject, row, sent));
    }
    desk
}

fn form(ctx: &Ctx, subject: &Subject<'_>, row: &Row, sent: Option<(&Form, &Faults)>) -> FormBlock {
    let choices = ANSWERS.map(|answer| (answer.to_owned(), ctx.t(&choice_key(answer)))).into();
    // What a group has written anew was answered before: that stands there to begin with.
    let said = |now: &str, old: &str| match row.words.text(now) {
        "" => row.words.text(old).to_owned(),
        words => words.to_owned(),
    };
    let form = FormBlock::new(subject.path("/answer"), ctx.t("review-answer"))
        .field(Field::new("answer", ctx.t("col-answer"), Input::Radios(choices)).value(said("answer", "old_answer")))
        .field(
            Field::new("why", ctx.t("col-answer_why"), Input::Lines)
                .hint(ctx.t("review-why-hint"))
                .value(said("why", "old_why")),
        )
        .field(Field::hidden("id", &*row.id))
        .field(Field::hidden(VERSION, row.version.to_string()));
    match sent.filter(|(sent, _)| sent.text("id") == row.id) {
        Some((sent, faults)) => form.again(sent, faults),
        None => form,
    }
}

/// `POST /manage/reviews/{period}/{about}/answer`
pub async fn answer(ctx: Ctx, Path((period, about)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&EDIT_REPORTS, "")?;
    let mut tx = ctx.app.db.write().await?;
    let subject = Subject::find(&ctx, &mut tx, (&period, &about)).await?;
    let row = subject.rows.iter().find(|row| row.state == READ && row.id == sent.text("id"));
    let row = row.ok_or_else(|| Error::not_found(format!("manage/reviews/{period}/{about}")))?;
    if sent.text(VERSION).parse() != Ok(row.version) || !subject.begun.is_open() {
        let key = if subject.begun.is_open() { "review-changed-meanwhile" } else { "review-sent" };
        let faults = vec![(String::new(), ctx.t(key))];
        return page(&ctx, &subject, Some((&sent, &faults))).status(StatusCode::CONFLICT).show(&ctx);
    }
    let faults = faults(&ctx, &sent);
    if !faults.is_empty() {
        return page(&ctx, &subject, Some((&sent, &faults))).show(&ctx);
    }
    let words = row.words.clone().with("answer", sent.text("answer")).with("why", sent.text("why").trim());
    let now = ctx.app.clock.now();
    ROWS.rewrite(&mut tx, &ctx.app.keyring, row, (READ, &words), (&row.written_by, now)).await?;
    let detail = json!({ "period": period, "body": held::body(row) });
    let reference = subject.action.map_or("", |action| &action.reference);
    audit::append(&mut tx, now, &who, Act { act: "review.answer", kind: held::KIND, reference, detail }).await?;
    let path = subject.path("?done=answered");
    tx.commit().await?;
    Ok(ctx.to(&path))
}

/// What is wrong with an answer: none, or no reason for one that disappoints.
fn faults(ctx: &Ctx, sent: &Form) -> Faults {
    let mut faults = Faults::new();
    if !ANSWERS.contains(&sent.text("answer")) {
        faults.push(("answer".to_owned(), ctx.t("report-choose-fault")));
    }
    if !sent.has("why") {
        faults.push(("why".to_owned(), ctx.t("review-why-fault")));
    }
    faults.extend(unseen(ctx, sent, "why"));
    faults
}
