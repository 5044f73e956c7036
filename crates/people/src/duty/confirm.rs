//! The one act of a duty: saying yes or no, by a task link or signed in. The page shows the title of the record, leads to what
//! everybody may read of it, and shows nothing else.

use super::{Answer, Duty, Of, about, answer, of};
use axum::extract::Path;
use axum::response::Response;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::task::{self, Task};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, address};
use platform::part::TaskAct;
use platform::{Error, Result};
use serde_json::json;

/// The name of the act.
pub const ACT: &str = "duty.confirm";

/// What a task link for it leads to.
pub const TASK: TaskAct = TaskAct {
    name: ACT,
    show: |ctx, task, token| {
        Box::pin(async move { page(ctx, &task.reference, &format!("/task/{token}"), None, Vec::new())?.show(ctx) })
    },
    run: |ctx, task, token, form| Box::pin(run(ctx, task, token, form)),
};

fn page(ctx: &Ctx, reference: &str, action: &str, form: Option<&Form>, faults: Faults) -> Result<Desk> {
    let record = ctx.snapshot.get(reference).ok_or_else(|| Error::not_found(reference))?;
    let choices = ["yes", "no"].map(|word| (word.to_owned(), ctx.t(&format!("duty-{word}")))).into();
    let fields = FormBlock::new(action, ctx.t("duty-send"))
        .field(Field::new("answer", ctx.t("duty-question"), Input::Radios(choices)))
        .field(Field::line("ask", ctx.t("duty-ask")).hint(ctx.t("duty-ask-hint")));
    let fields = if let Some(form) = form { fields.again(form, &faults) } else { fields };
    let title = if record.table.name == "actions" { "duty-title" } else { "duty-title-other" };
    Ok(Desk::new(ctx, ctx.t(title))
        .faults(faults)
        .block(Block::Words(vec![Part::content(record.title())]))
        .link(ctx.t("duty-read"), &record.path())
        .words(ctx.t("duty-meaning"))
        .form(fields))
}

fn read(ctx: &Ctx, form: &Form) -> std::result::Result<Answer, Faults> {
    let ask = form.text("ask");
    match form.text("answer") {
        _ if ask.chars().count() > 500 => Err(vec![("ask".to_owned(), ctx.t("duty-ask-fault"))]),
        "yes" => Ok(Answer::Yes),
        "no" => Ok(Answer::No(ask.to_owned())),
        _ => Err(vec![("answer".to_owned(), ctx.t("duty-fault"))]),
    }
}

async fn run(ctx: &Ctx, task: &Task, token: &str, form: &Form) -> Result<Response> {
    let said = match read(ctx, form) {
        Ok(said) => said,
        Err(faults) => return page(ctx, &task.reference, &format!("/task/{token}"), Some(form), faults)?.show(ctx),
    };
    let mut tx = ctx.app.db.write().await?;
    let of = Of { kind: &task.kind, reference: &task.reference };
    let duty = about(&mut tx, &ctx.app.keyring, &of).await?.filter(|duty| duty.account == task.account);
    let (Some(duty), true) = (duty, task::done(&mut tx, task, ctx.app.clock.now()).await?) else {
        return crate::task::over(ctx);
    };
    keep(ctx, &mut tx, &duty, &said, &Who::account(&task.account), "link").await?;
    tx.commit().await?;
    Ok(ctx.to("/task/done"))
}

async fn keep(ctx: &Ctx, tx: &mut Tx, duty: &Duty, said: &Answer, who: &Who, way: &str) -> Result<()> {
    let now = ctx.app.clock.now();
    answer(tx, &ctx.app.keyring, duty, said, now).await?;
    let detail = json!({ "yes": *said == Answer::Yes, "way": way });
    audit::append(tx, now, who, Act { act: "duty.answer", kind: &duty.kind, reference: &duty.reference, detail }).await
}

/// What whoever is signed in was asked to answer for and has not answered, on the page of their work.
pub(crate) async fn section(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    let table = table(ctx, tx, "duties-title", |duty| duty.answer.is_none()).await?;
    Ok(if table.rows.is_empty() { desk } else { desk.table(table) })
}

/// What they have answered, folded away, where they can change it.
pub(crate) async fn answered(ctx: &Ctx, tx: &mut Tx, desk: Desk) -> Result<Desk> {
    let table = table(ctx, tx, "duties-answered", |duty| duty.answer.is_some()).await?;
    Ok(if table.rows.is_empty() { desk } else { desk.block(Block::Folded(table)) })
}

async fn table(ctx: &Ctx, tx: &mut Tx, caption: &str, wanted: impl Fn(&Duty) -> bool) -> Result<Table> {
    let duties = of(tx, &ctx.app.keyring, &ctx.actor()?.account).await?;
    let rows = duties.iter().filter(|duty| wanted(duty)).filter_map(|duty| row(ctx, duty)).collect();
    let headings = ["duty-what", "duty-question", "session-act"].map(|key| ctx.t(key)).into();
    Ok(Table { caption: ctx.t(caption), headings, rows, empty: String::new() })
}

/// A record that somebody answers for, what they said, and the way to say it.
fn row(ctx: &Ctx, duty: &Duty) -> Option<Vec<Cell>> {
    let record = ctx.snapshot.get(&duty.reference)?;
    let (said, again) = match duty.answer {
        None => ("duty-unanswered", "duty-answer"),
        Some(Answer::Yes) => ("duty-said-yes", "duty-change"),
        Some(Answer::No(_)) => ("duty-said-no", "duty-change"),
    };
    let href = |path: String| address(ctx.language, &path, None);
    Some(vec![
        Cell::Link(Part::content(record.title()), href(record.path())),
        Cell::words(ctx.t(said)),
        Cell::Link(Part::words(ctx.t(again)), href(format!("/work/duties/{}", duty.reference))),
    ])
}

async fn own(ctx: &Ctx, tx: &mut Tx, reference: &str) -> Result<Duty> {
    let duties = of(tx, &ctx.app.keyring, &ctx.actor()?.account).await?;
    let found = duties.into_iter().find(|duty| duty.reference == reference);
    found.ok_or_else(|| Error::not_found(format!("work/{reference}")))
}

/// `GET /work/duties/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let duty = own(&ctx, &mut ctx.app.db.read().await?, &reference).await?;
    let desk = page(&ctx, &duty.reference, &format!("/work/duties/{reference}"), None, Vec::new())?;
    desk.under(ctx.t("work-title"), "/work").show(&ctx)
}

/// `POST /work/duties/{ref}`
pub async fn save(ctx: Ctx, Path(reference): Path<String>, form: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let duty = own(&ctx, &mut tx, &reference).await?;
    let said = match read(&ctx, &form) {
        Ok(said) => said,
        Err(faults) => {
            let path = format!("/work/duties/{reference}");
            return page(&ctx, &reference, &path, Some(&form), faults)?.under(ctx.t("work-title"), "/work").show(&ctx);
        }
    };
    keep(&ctx, &mut tx, &duty, &said, &ctx.actor()?.who(), "session").await?;
    tx.commit().await?;
    Ok(ctx.to("/work?done=answered"))
}
