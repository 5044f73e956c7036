//! Putting what somebody wrote as a question to a named post, or adding it to a question that was put already.

use super::{TABLE, time_of};
use crate::own_words::kept::{self, Read};
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Faults, Field, FormBlock, Input};
use platform::page::record_form::{option, propose};
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::typed::personal;
use platform::{Result, typed};

/// A form that puts a text as a question of the question time of its survey, or ties it to one that was put.
pub fn form(ctx: &Ctx, path: String, time: &Record, text: &str) -> FormBlock {
    let new = (String::new(), ctx.t("question-new"));
    let own = ctx.snapshot.referring(&time.reference, TABLE.name, "question_time");
    let choices = std::iter::once(new).chain(own.into_iter().map(option)).collect();
    let nothing = (String::new(), ctx.t("record-nothing"));
    let posts = std::iter::once(nothing).chain(ctx.snapshot.list("posts").map(option)).collect();
    let due = Field::new("answer_by", ctx.t("col-answer_by"), Input::Line("date", "off"));
    FormBlock::new(path, ctx.t("question-put"))
        .quiet()
        .field(Field::new("asked", ctx.t("question-which"), Input::Select(choices)))
        .field(Field::new("text", ctx.t("kind-question"), Input::Lines).hint(ctx.t("question-text-hint")).value(text))
        .field(Field::new("post", ctx.t("question-to"), Input::Select(posts)).hint(ctx.t("question-post-hint")))
        .field(due.value(time.text("answers_by")))
}

/// The question that a form puts, or the one that it joins; or what is wrong with it. In a transaction in which nobody else changes the
/// plan.
pub async fn question(
    ctx: &Ctx,
    tx: &mut Tx,
    who: &Who,
    survey: &str,
    sent: &Form,
) -> Result<std::result::Result<String, Faults>> {
    let plan = Snapshot::load(tx, ctx.app.tables).await?;
    let Some(time) = time_of(&plan, survey) else {
        return Ok(Err(vec![(String::new(), ctx.t("words-changed"))]));
    };
    let joined = plan.get(sent.text("asked")).filter(|one| one.table == &TABLE && one.ended.is_none());
    if let Some(joined) = joined {
        return Ok(Ok(joined.reference.clone()));
    }
    let today = ctx.app.today()?;
    let mut faults = Faults::new();
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    match sent.text("text") {
        "" => fault("text", "question-text-missing"),
        text if personal(text) => fault("text", "words-text-personal"),
        _ => {}
    }
    if plan.get(sent.text("post")).is_none_or(|post| post.table.name != "posts" || post.ended.is_some()) {
        fault("post", "question-post-missing");
    }
    let due = typed::day(sent.text("answer_by")).filter(|day| *day >= today);
    if due.is_none() {
        fault("answer_by", "question-due-fault");
    }
    let Some(due) = due.filter(|_| faults.is_empty()) else { return Ok(Err(faults)) };
    let texts = [
        ("text", sent.text("text")),
        ("question_time", &time.reference),
        ("post", sent.text("post")),
        ("day", &today.to_string()),
        ("answer_by", &due.to_string()),
    ];
    let after = Record::new(&TABLE, propose(&plan, &TABLE), &texts);
    let question = after.reference.clone();
    record::save(tx, &ctx.app.clock, who, vec![Change { before: None, after }]).await?;
    Ok(Ok(question))
}

/// A question that was put of these words alone ends when they go back to whoever reads first: nobody reads it while they decide anew.
pub async fn take_back(ctx: &Ctx, tx: &mut Tx, who: &Who, words: &Read) -> Result<()> {
    let plan = Snapshot::load(tx, ctx.app.tables).await?;
    let asked = words.asked.as_ref().and_then(|asked| plan.get(asked)).filter(|one| one.ended.is_none());
    let Some(asked) = asked else { return Ok(()) };
    let all = kept::of(tx, &ctx.app.keyring, &words.survey).await?;
    if all.iter().any(|other| other.id != words.id && other.asked == words.asked) {
        return Ok(());
    }
    let after = Record { ended: Some(ctx.app.today()?.to_string()), ..asked.clone() };
    record::save(tx, &ctx.app.clock, who, vec![Change { before: Some(asked.clone()), after }]).await
}
