//! What a group of young people proposes in a review, written by any of them: send, change, take back.

use super::held::{self, READ, ROWS, Row, SENT, Words};
use super::proposal::{self, DECISIONS};
use super::{Begun, begun};
use crate::ratings::own::{groups, words_faults};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::RATE;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::VERSION;
use platform::page::{Part, choice_key};
use platform::record::{self, Change, Record};
use platform::{Error, Result, random};
use serde_json::json;
use strategy::progress;

/// The path of these pages.
pub const PATH: &str = "/work/proposals";

/// The name under which a new action is proposed.
pub(super) const NEW: &str = "new";

/// What is proposed about, by which group, in which review.
struct Asked<'a> {
    begun: Begun<'a>,
    group: &'a Record,
    action: Option<&'a Record>,
    about: String,
    held: Option<Row>,
}

impl Asked<'_> {
    fn path(&self) -> String {
        format!("{PATH}/{}/{}", self.begun.period.reference, self.about)
    }

    fn version(&self) -> i64 {
        self.held.as_ref().map_or(0, |row| row.version)
    }
}

async fn asked<'a>(ctx: &'a Ctx, tx: &mut Tx, (period, about): (&str, &str), group: &str) -> Result<Asked<'a>> {
    let missing = || Error::not_found(format!("work/proposals/{period}/{about}"));
    let mut groups = groups(ctx)?.into_iter();
    let group = groups.find(|one| group.is_empty() || one.reference == group).ok_or_else(missing)?;
    let begun = super::find(ctx, tx, period).await?;
    let action = progress::actions(&ctx.snapshot, begun.strategy).into_iter().find(|one| one.reference == about);
    let held = ROWS.at(tx, &ctx.app.keyring, &[period, about, &group.reference]).await?;
    // Nobody proposes what is not there; and what waits for sign-off is not changed any more.
    if !begun.is_open() || (action.is_none() && held.is_none() && about != NEW) {
        return Err(missing());
    }
    Ok(Asked { begun, group, action, about: about.to_owned(), held })
}

/// `GET /work/proposals/{period}/{about}`
pub async fn show(ctx: Ctx, Path((period, about)): Path<(String, String)>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let asked = asked(&ctx, &mut tx, (&period, &about), ctx.parameter("group")).await?;
    page(&ctx, &asked, None).show(&ctx)
}

fn page(ctx: &Ctx, asked: &Asked<'_>, sent: Option<(&Form, &Faults)>) -> Desk {
    let words = asked.held.as_ref().map(|row| row.words.clone()).unwrap_or_default();
    let title = asked.action.map_or_else(|| ctx.t("proposal-new"), |action| action.title().to_owned());
    let mut desk = Desk::new(ctx, title)
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("proposals-own"), PATH)
        .block(Block::Words(vec![Part::content(asked.group.title())]));
    if let Some((_, faults)) = sent {
        desk = desk.faults(faults.clone());
    }
    if let Some(action) = asked.action {
        desk = desk.block(Block::Words(vec![Part::content(action.text("summary"))]));
        if let Some(said) = progress::in_period(&ctx.snapshot, action, asked.begun.period) {
            desk = desk.heading(ctx.t("rating-they-say")).block(Block::Mark(said.mark(ctx)));
        }
    }
    if let Some(row) = &asked.held {
        let state = ctx.t(&format!("proposal-state-{}", row.state));
        desk = desk.words(state);
        if !words.text("answer").is_empty() {
            desk = desk.block(Block::Warning(ctx.t("proposal-was-answered")));
        }
    }
    if !words.text("question").is_empty() {
        let question = Block::Words(vec![Part::content(words.text("question"))]);
        desk = desk.heading(ctx.t("rating-question")).block(question);
    }
    desk = desk.form(form(ctx, asked, &words, sent));
    if let Some(row) = &asked.held {
        let back = FormBlock::new(format!("{PATH}/back"), ctx.t("rating-back")).quiet();
        desk = desk.form(back.field(Field::hidden("id", &*row.id)));
    }
    desk
}

fn form(ctx: &Ctx, asked: &Asked<'_>, words: &Words, sent: Option<(&Form, &Faults)>) -> FormBlock {
    let mut form = FormBlock::new(asked.path(), ctx.t("rating-send"));
    form = match asked.action {
        Some(_) => {
            let wanted = DECISIONS.into_iter().filter(|one| *one != NEW);
            let choices = wanted.map(|one| (one.to_owned(), ctx.t(&format!("proposal-{one}"))));
            let field = Field::new("decision", ctx.t("proposal-what"), Input::Radios(choices.collect()));
            form.field(field.value(words.text("decision")))
        }
        None => {
            let field = Field::line("title", ctx.t("proposal-title")).hint(ctx.t("proposal-title-hint"));
            form.field(field.value(words.text("title")))
        }
    };
    let why = Field::new("reason", ctx.t("rating-why"), Input::Lines).hint(ctx.t("rating-why-hint"));
    form = form
        .field(why.value(words.text("reason")))
        .field(Field::hidden("group", &*asked.group.reference))
        .field(Field::hidden(VERSION, asked.version().to_string()));
    match sent {
        Some((sent, faults)) => form.again(sent, faults),
        None => form,
    }
}

/// `POST /work/proposals/{period}/{about}`: sends it, to be read before the meeting sees it.
pub async fn send(ctx: Ctx, Path((period, about)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let asked = asked(&ctx, &mut tx, (&period, &about), sent.text("group")).await?;
    let who = ctx.actor()?.must(&RATE, &asked.group.reference)?;
    if sent.text(VERSION).parse() != Ok(asked.version()) {
        let faults = vec![(String::new(), ctx.t("rating-changed"))];
        let mut desk = page(&ctx, &asked, Some((&sent, &faults)));
        if let Some(theirs) = &asked.held {
            let reason = Part::content(theirs.words.text("reason"));
            let wanted = Part::words(ctx.t(&choice_key(theirs.words.text("decision"))));
            desk = desk.heading(ctx.t("rating-theirs")).block(Block::Words(vec![wanted, reason]));
        }
        return desk.status(StatusCode::CONFLICT).show(&ctx);
    }
    let faults = faults(&ctx, &asked, &sent);
    if !faults.is_empty() {
        return page(&ctx, &asked, Some((&sent, &faults))).show(&ctx);
    }
    let decision = if asked.action.is_some() { sent.text("decision") } else { NEW };
    let words = Words::default().with("decision", decision).with("reason", sent.text("reason").trim());
    let mut words = if asked.action.is_none() { words.with("title", sent.text("title").trim()) } else { words };
    if let Some(before) = &asked.held {
        // What was asked and answered before helps whoever reads it anew.
        let last = |field: &str| before.words.text(field);
        words = words.with("asked", last("question"));
        for (now, old) in [("answer", "old_answer"), ("why", "old_why")] {
            words = words.with(old, if last(now).is_empty() { last(old) } else { last(now) });
        }
    }
    let about = if asked.about == NEW { random::id()? } else { asked.about.clone() };
    let now = ctx.app.clock.now();
    let place = (&[period.as_str(), &about, &asked.group.reference][..], asked.held.as_ref());
    ROWS.write(&mut tx, &ctx.app.keyring, place, (SENT, &words), (&who.account, now)).await?;
    let detail = json!({ "period": period, "body": asked.group.reference });
    let reference = asked.action.map_or("", |action| &action.reference);
    audit::append(&mut tx, now, &who, Act { act: "proposal.send", kind: held::KIND, reference, detail }).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=sent")))
}

fn faults(ctx: &Ctx, asked: &Asked<'_>, sent: &Form) -> Faults {
    let mut faults = Faults::new();
    let mut fault = |field: &str, words: String| faults.push((field.to_owned(), words));
    let decision = sent.text("decision");
    if asked.action.is_some() && (!DECISIONS.contains(&decision) || decision == NEW) {
        fault("decision", ctx.t("report-choose-fault"));
    }
    let n = sent.text("title").trim().chars().count();
    if asked.action.is_none() && !(1..=200).contains(&n) {
        fault("title", ctx.t("proposal-title-fault"));
    }
    if !sent.has("reason") {
        fault("reason", ctx.t("review-reason-fault"));
    }
    for field in ["title", "reason"] {
        faults.extend(words_faults(ctx, sent, field));
    }
    faults
}

/// `POST /work/proposals/back`: takes back what a group proposed, whether it is public or not.
pub async fn back(ctx: Ctx, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let missing = || Error::not_found("work/proposals/back");
    let held = ROWS.one(&mut tx, &ctx.app.keyring, sent.text("id")).await?;
    let public = plan.get(sent.text("ref")).filter(|one| one.table == &proposal::TABLE && one.ended.is_none());
    let body = held.as_ref().map(|row| held::body(row).to_owned()).or(public.map(|one| one.text("body").to_owned()));
    let body = body.filter(|body| !body.is_empty()).ok_or_else(missing)?;
    let who = ctx.actor()?.must(&RATE, &body)?;
    if sent.text("sure") != "yes" {
        let sure = FormBlock::new(format!("{PATH}/back"), ctx.t("rating-back")).dangerous().send("sure", "yes");
        let fields = ["id", "ref"].into_iter().filter(|name| sent.has(name));
        let sure = fields.fold(sure, |form, name| form.field(Field::hidden(name, sent.text(name))));
        return Desk::new(&ctx, ctx.t("proposal-sure"))
            .under(ctx.t("work-title"), "/work")
            .under(ctx.t("proposals-own"), PATH)
            .words(ctx.t(if public.is_some() { "proposal-sure-public" } else { "proposal-sure-held" }))
            .form(sure)
            .show(&ctx);
    }
    if let Some(row) = &held {
        // What waits for sign-off has been read and answered: it can be taken back once it is published.
        let sealed =
            begun(&ctx, &mut tx).await?.iter().any(|one| !one.is_open() && one.period.reference == held::period(row));
        if sealed && row.state == READ {
            let faults = vec![(String::new(), ctx.t("proposal-sealed"))];
            return Desk::new(&ctx, ctx.t("proposals-own"))
                .under(ctx.t("work-title"), "/work")
                .faults(faults)
                .show(&ctx);
        }
        ROWS.take(&mut tx, (&row.id, row.version)).await?;
    } else if let Some(one) = public {
        let after = Record { ended: Some(ctx.app.today()?.to_string()), ..one.clone() };
        let change = Change { before: Some(one.clone()), after };
        record::save(&mut tx, &ctx.app.clock, &who, vec![change]).await?;
    }
    let detail = json!({ "body": body });
    let act = Act { act: "proposal.back", kind: held::KIND, reference: sent.text("ref"), detail };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=back")))
}
