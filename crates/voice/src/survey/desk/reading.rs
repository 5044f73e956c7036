//! Who reads what is written in a survey: named before it is opened, and others named while it is open.

use super::{Again, PATH, note, page};
use crate::own_words::guard::{self, DAILY, Guard, Hours, MOST_HOURS, WEEKDAYS, by_the_clock};
use crate::own_words::{clock, kept, read};
use crate::survey::draft::{self, Draft, Kept};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::letter;
use people::role::{ASK, READ_WORDS, holders};
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::identity::account;
use platform::outbox::WORDS_NAMED;
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::VERSION;
use platform::record::Record;
use platform::{Error, Result, typed};
use serde_json::{Value, json};

/// What is said of who reads.
pub(super) const READING: [&str; 6] = ["lead", "cover", "days", "from", "to", "within"];

/// Its fields, as they were written.
pub(super) async fn fields(
    ctx: &Ctx,
    tx: &mut Tx,
    mut form: FormBlock,
    text: impl Fn(&str) -> String,
) -> Result<FormBlock> {
    let today = ctx.app.today()?;
    let readers = holders(tx, &ctx.app.keyring, (&READ_WORDS, None), today).await?;
    let people = people::leaving::people(ctx, &readers);
    for name in READING {
        let input = match name {
            "lead" | "cover" => Input::Select(people.clone()),
            "days" => {
                Input::Radios([WEEKDAYS, DAILY].map(|one| (one.to_owned(), ctx.t(&format!("words-{one}")))).into())
            }
            "within" => Input::Number,
            _ => Input::Line("text", "off"),
        };
        let field = Field::new(name, ctx.t(&format!("words-{name}")), input).value(text(name));
        let said = !matches!(name, "days" | "to");
        form = form.field(if said { field.hint(ctx.t(&format!("words-{name}-hint"))) } else { field });
    }
    Ok(form)
}

/// What is wrong with who is to read.
pub(super) async fn faults(ctx: &Ctx, tx: &mut Tx, text: impl Fn(&str) -> String) -> Result<Faults> {
    let (mut faults, today) = (Faults::new(), ctx.app.today()?);
    let mut fault = |name: &str, key: &str| {
        let words = ctx.language.text(key, &[("n", MOST_HOURS.into())]);
        faults.push((name.to_owned(), words));
    };
    for name in ["lead", "cover"] {
        if guard::reader(tx, &ctx.app.keyring, &text(name), today).await?.is_none() {
            fault(name, &format!("words-{name}-missing"));
        }
    }
    if !text("lead").is_empty() && text("lead") == text("cover") {
        fault("cover", "words-cover-same");
    }
    if Hours::typed(&text("days"), &text("from"), &text("to")).is_none() {
        fault("from", "words-hours-missing");
    }
    if within(&text("within")).is_none() {
        fault("within", "words-within-fault");
    }
    Ok(faults)
}

fn within(text: &str) -> Option<i64> {
    typed::whole_number(text).filter(|hours| (1..=MOST_HOURS).contains(hours))
}

/// Puts those in charge who are named in a draft, and tells them.
pub(super) async fn put(ctx: &Ctx, tx: &mut Tx, who: &Who, survey: &str, draft: &Draft) -> Result<()> {
    let guard = named(survey, 0, |name| draft.text(name).to_owned());
    guard::put(tx, &guard).await?;
    note(tx, ctx, who, ("words.guard", survey, in_charge(&guard))).await?;
    tell(ctx, tx, &guard, None).await
}

/// Who is in charge from now on, for the audit.
fn in_charge(guard: &Guard) -> Value {
    json!({ "lead": guard.lead, "cover": guard.cover, "within": guard.within })
}

/// Writes to those who are named, unless they were before.
async fn tell(ctx: &Ctx, tx: &mut Tx, guard: &Guard, before: Option<&Guard>) -> Result<()> {
    for id in [&guard.lead, &guard.cover] {
        if before.is_none_or(|before| !before.is_read_by(id))
            && let Some(account) = account::get(tx, &ctx.app.keyring, id).await?
        {
            letter::write(tx, &ctx.app.job_context(), &WORDS_NAMED, &account, read::PATH, &[]).await?;
        }
    }
    Ok(())
}

fn named(survey: &str, version: i64, text: impl Fn(&str) -> String) -> Guard {
    Guard {
        survey: survey.to_owned(),
        version,
        lead: text("lead"),
        cover: text("cover"),
        hours: Hours::typed(&text("days"), &text("from"), &text("to")).unwrap_or_default(),
        within: within(&text("within")).unwrap_or(1),
        told_at: None,
    }
}

/// Who reads what is written in a survey that was opened, what is late, and the way to what was passed on.
pub(super) async fn section(
    ctx: &Ctx,
    tx: &mut Tx,
    desk: Desk,
    (kept, survey): (&Kept, &Record),
    again: &Again<'_>,
) -> Result<Desk> {
    let Some(guard) = guard::of(tx, &survey.reference).await? else { return Ok(desk) };
    let mut desk = desk.heading(ctx.t("words-reading"));
    if !guard::stands(tx, &ctx.app.keyring, &guard, ctx.app.today()?).await? {
        desk = desk.block(Block::Warning(ctx.t("words-closed")));
    }
    let late = clock::late(ctx, tx).await?.remove(&survey.reference).unwrap_or_default();
    if late > 0 {
        desk = desk.block(Block::Warning(ctx.language.text("words-late-n", &[("n", late.into())])));
    }
    let (passed, left) = kept::counted(tx, &survey.reference).await?;
    let counts = ctx.language.text("words-counts", &[("n", passed.into()), ("m", left.into())]);
    desk = desk.words(counts).link(ctx.t("words-heard"), &format!("{PATH}/{}/words", kept.id));
    let text = |name: &str| match name {
        "lead" => guard.lead.clone(),
        "cover" => guard.cover.clone(),
        "days" => guard.hours.days().to_owned(),
        "from" => by_the_clock(guard.hours.from),
        "to" => by_the_clock(guard.hours.to),
        _ => guard.within.to_string(),
    };
    let form = FormBlock::new(format!("{PATH}/{}/reading", kept.id), ctx.t("words-reading-save")).quiet();
    let form = fields(ctx, tx, form, text).await?.field(Field::hidden(VERSION, guard.version.to_string()));
    Ok(desk.form(super::typed_again(form, "lead", again)))
}

/// `POST /manage/surveys/{id}/reading`: others read from now on.
pub async fn save(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let kept = draft::one(&ctx, &mut tx, &id, &ASK).await?;
    let missing = || Error::not_found(format!("manage/surveys/{id}"));
    let survey = kept.survey.clone().ok_or_else(missing)?;
    let before = guard::of(&mut tx, &survey).await?.ok_or_else(missing)?;
    let text = |name: &str| sent.text(name).to_owned();
    let faults = faults(&ctx, &mut tx, text).await?;
    if !faults.is_empty() {
        return page(&ctx, &mut tx, &kept, Some((&sent, faults)), &[]).await?.show(&ctx);
    }
    let version = sent.text(VERSION).parse().unwrap_or_default();
    let guard = named(&survey, version, text);
    match guard::put(&mut tx, &guard).await {
        Err(Error::Stale) => {
            let faults = vec![(String::new(), ctx.t("words-changed"))];
            let page = page(&ctx, &mut tx, &kept, Some((&sent, faults)), &[]).await?;
            return page.status(StatusCode::CONFLICT).show(&ctx);
        }
        other => other?,
    }
    tell(&ctx, &mut tx, &guard, Some(&before)).await?;
    note(&mut tx, &ctx, &who, ("words.guard", &survey, in_charge(&guard))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}?done=reading")))
}
