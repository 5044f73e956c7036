//! Writing the summary and the highlights of a report, with what they are taken from below them.

use super::asked::{Asked, assembled};
use super::{PATH, sign};
use crate::editing::unseen;
use crate::report::draft::{self, Draft, State, Words};
use crate::report::page::title;
use crate::report::{Kind, Report, published, story};
use crate::review::{self, said::Review};
use crate::updates::hold;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use people::role::{EDIT_REPORTS, SIGN_REPORTS};
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, option};
use platform::record::Record;
use platform::{Result, random};
use sha2::{Digest, Sha256};
use strategy::progress::Progress;
use strategy::wording;

/// Under what it is kept from what the words were taken, as a hash of what was put together when they were saved.
const TAKEN: &str = "taken";

/// The most letters of a field.
const MOST: usize = 8_000;

/// Whether whoever is signed in writes reports, or signs them off.
fn may_write_or_sign(ctx: &Ctx) -> Result<bool> {
    let actor = ctx.actor()?;
    Ok(actor.must(&EDIT_REPORTS, "").is_ok() || actor.must(&SIGN_REPORTS, "").is_ok())
}

/// `GET /manage/reports/{ref}`: the reference of a reporting period, with the kind of report behind it.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    // What was signed off is not written any more: it leads there.
    let (period, kind) = Kind::of(&reference);
    if let Some(report) = published::of(&ctx.snapshot, period, kind)
        && may_write_or_sign(&ctx)?
    {
        return Ok(ctx.to(&format!("/reports/{}", report.reference)));
    }
    let asked = Asked::at(&ctx, &reference)?;
    let mut tx = ctx.app.db.read().await?;
    let draft = draft::of(&mut tx, &ctx.app.keyring, asked.spot()).await?;
    let mut desk = page(&ctx, &mut tx, asked, draft.as_ref(), None).await?;
    if let Some(done) = ["saved", "taken", "proposed"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("report-done-{done}")));
    }
    desk.show(&ctx)
}

/// What somebody sent that could not be saved, and why.
pub(super) struct Refused<'a> {
    /// What was sent.
    pub sent: &'a Form,
    /// What is wrong with it.
    pub faults: Faults,
    /// What is said of it as a whole.
    pub words: Option<String>,
    /// What somebody else has written meanwhile.
    pub theirs: Option<&'a Words>,
}

/// The page of a report that is not published, with what was sent, if that was refused.
pub(super) async fn page(
    ctx: &Ctx,
    tx: &mut Tx,
    asked: Asked<'_>,
    draft: Option<&Draft>,
    refused: Option<Refused<'_>>,
) -> Result<Desk> {
    let (report, rows) = assembled(ctx, tx, asked).await?;
    let mut desk =
        Desk::new(ctx, title(ctx, &report)).under(ctx.t("work-title"), "/work").under(ctx.t("reports-manage"), PATH);
    if let Some(refused) = &refused {
        desk = desk.faults(refused.faults.clone());
        if let Some(words) = &refused.words {
            desk = desk.block(Block::Warning(words.clone())).status(StatusCode::CONFLICT);
        }
        if let Some(theirs) = refused.theirs {
            desk = said(ctx, desk.heading(ctx.t("report-theirs")), asked.kind, theirs);
        }
    }
    if let Some(words) = hold::in_words(ctx, &hold::get(tx).await?)? {
        desk = desk.block(Block::Warning(words));
    }
    desk = desk
        .block(Block::Words(vec![Part::content(report.about())]))
        .words(ctx.t(&format!("report-state-{}", draft.map_or("none", |draft| draft.state.name()))));
    if draft.is_some_and(|draft| !is_empty(draft)) {
        desk = desk.link(ctx.t("report-preview"), &asked.path("/preview"));
    } else if asked.kind != Kind::Review {
        let path = format!("/reports/{}", asked.kind.place(&asked.period.reference));
        desk = desk.link(ctx.t("report-whole"), &path);
    }
    let actor = ctx.actor()?;
    if let Some(review) = &report.review {
        desk = desk.words(ctx.t("review-intro"));
        desk = review::table::section(ctx, desk, (asked.period, &report), (review, &rows));
        if draft.is_some_and(|draft| draft.state != State::Sent) && actor.must(&EDIT_REPORTS, "").is_ok() {
            let off =
                FormBlock::new(format!("{}/{}/off", review::decide::PATH, asked.period.reference), ctx.t("review-off"));
            desk = desk.form(off.quiet());
        }
        desk = desk.heading(ctx.t("review-words"));
    }
    if draft.is_none_or(is_empty) {
        desk = desk.words(ctx.t("report-proposed"));
    }
    let proposed = proposed(ctx, &report);
    // What the words were taken from may be otherwise by now.
    let taken = draft.map_or("", |draft| draft.words.text(TAKEN));
    if !taken.is_empty() && taken != taken_from(ctx, &report) {
        desk = desk.block(Block::Warning(ctx.t("report-moved")));
    }
    let written = draft.filter(|draft| !is_empty(draft));
    let words = written.map_or_else(|| proposed.clone(), |draft| draft.words.clone());
    if !words.text("question").is_empty() {
        desk = desk.heading(ctx.t("report-question")).block(Block::Words(vec![Part::content(words.text("question"))]));
    }
    let sent = refused.as_ref().map(|refused| (refused.sent, &refused.faults));
    if actor.must(&EDIT_REPORTS, "").is_ok() {
        desk = desk.form(form(ctx, asked, draft, &words, sent));
    } else {
        desk = said(ctx, desk, asked.kind, &words);
    }
    let decided = report.review.as_ref().map(Review::officers).unwrap_or_default();
    let [now, before] = [&words, &proposed].map(|words| format!("{}\n\n{decided}", all(words)));
    desk = wording::marked(ctx, desk, &now, &before);
    if report.review.is_none() {
        desk = sources(ctx, desk, &report);
    }
    match draft.filter(|draft| draft.state == State::Sent && actor.must(&SIGN_REPORTS, "").is_ok()) {
        Some(draft) => sign::forms(ctx, desk, asked, (draft, &report), sent),
        None => Ok(desk),
    }
}

/// Whether a report was begun and nothing is written over it yet.
fn is_empty(draft: &Draft) -> bool {
    draft.words.0.is_empty()
}

/// What tells what the words of a report could be taken from, from anything else.
fn taken_from(ctx: &Ctx, report: &Report) -> String {
    random::hex(&Sha256::digest(all(&proposed(ctx, report))))
}

fn proposed(ctx: &Ctx, report: &Report) -> Words {
    let (summary, highlights) = story::proposed(report);
    let words = Words::default().with("summary", summary).with("highlights", highlights);
    if report.review.is_none() {
        return words;
    }
    let version = ctx.snapshot.get(&report.strategy.reference).map_or("", |strategy| strategy.text("version"));
    words
        .with("body", report.period.body.as_ref().map_or("", |body| &body.reference))
        .with("version", review::plan::next_version(version))
}

/// What the words say, one text for whoever looks at how they read. The children's stand by themselves on their own page.
fn all(words: &Words) -> String {
    let lines: Vec<String> = words.text("highlights").lines().map(|line| format!("- {line}")).collect();
    [words.text("summary"), &lines.join("\n"), words.text("case_studies"), words.text("next_focus")].join("\n\n")
}

fn form(
    ctx: &Ctx,
    asked: Asked<'_>,
    draft: Option<&Draft>,
    words: &Words,
    sent: Option<(&Form, &Faults)>,
) -> FormBlock {
    let mut form = FormBlock::new(asked.path(""), ctx.t("report-save")).send("act", "save").also(
        "act",
        "send",
        ctx.t("report-send"),
    );
    if asked.kind == Kind::Review {
        // It keeps what is typed here, as every button of the page does.
        form = form.also("act", "fill", ctx.t("review-fill"));
    }
    for name in asked.kind.fields() {
        let field = Field::new(name, ctx.t(&format!("col-{name}")), input(ctx, name));
        form = form.field(field.hint(ctx.t(&format!("report-{name}-hint"))).value(words.text(name)));
    }
    let version = draft.map_or(0, |draft| draft.version);
    form = form.field(Field::hidden(VERSION, version.to_string()));
    // What a reviewer sent is of another form.
    match sent.filter(|(sent, _)| sent.has("act")) {
        Some((sent, faults)) => form.again(sent, faults),
        None => form,
    }
}

/// How a field is filled in.
fn input(ctx: &Ctx, name: &str) -> Input {
    match name {
        "meeting" => Input::Line("date", "off"),
        "version" => Input::Line("text", "off"),
        "body" => {
            let nothing = (String::new(), ctx.t("record-nothing"));
            Input::Select(std::iter::once(nothing).chain(ctx.snapshot.list("bodies").map(option)).collect())
        }
        _ => Input::Lines,
    }
}

/// The words for whoever reads and does not write them.
fn said(ctx: &Ctx, mut desk: Desk, kind: Kind, words: &Words) -> Desk {
    for name in kind.fields() {
        let text = words.text(name);
        let text = ctx.snapshot.get(text).filter(|_| *name == "body").map_or(text, Record::title);
        desk = desk.heading(ctx.t(&format!("col-{name}")));
        if text.is_empty() {
            desk = desk.words(ctx.t("report-nothing-written"));
        }
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            desk = desk.block(Block::Words(vec![Part::content(line)]));
        }
    }
    desk
}

/// What the words are taken from: each action, how it went and goes, and what was told of it.
fn sources(ctx: &Ctx, desk: Desk, report: &Report) -> Desk {
    let mark = |name: &Option<String>| {
        let progress = name.as_deref().and_then(Progress::named);
        progress.map_or_else(|| Cell::words(""), |progress| Cell::Mark(progress.mark(ctx)))
    };
    let row = |action: &crate::report::Action| {
        let mut told = Vec::new();
        for one in &action.told {
            told.push((one.organisation.title.clone(), Part::content(&*one.told)));
            told.extend(one.in_the_way.iter().map(|words| (ctx.t("col-in_the_way"), Part::content(&**words))));
        }
        let href = ctx.href(&format!("/actions/{}", action.reference));
        vec![
            Cell::Link(Part::content(&*action.title), href),
            mark(&action.before),
            mark(&action.now),
            Cell::Facts(told),
        ]
    };
    let rows = report.priorities.iter().flat_map(|priority| &priority.actions).map(row).collect();
    let headings = ["action-heading", "report-before", "report-now", "report-told"].map(|key| ctx.t(key)).into();
    desk.heading(ctx.t("report-sources")).table(Table {
        caption: ctx.t("report-sources"),
        headings,
        rows,
        empty: ctx.t("report-nothing"),
    })
}

/// `POST /manage/reports/{ref}`: saves the words, or saves them and asks for sign-off.
pub async fn save(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&EDIT_REPORTS, "")?;
    let asked = Asked::at(&ctx, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    let before = draft::of(&mut tx, &ctx.app.keyring, asked.spot()).await?;
    let version = before.as_ref().map_or(0, |draft| draft.version);
    if sent.text(VERSION).parse() != Ok(version) {
        let theirs = before.as_ref().map(|draft| &draft.words);
        let words = Some(ctx.t("report-changed-meanwhile"));
        let refused = Refused { sent: &sent, faults: Faults::new(), words, theirs };
        return page(&ctx, &mut tx, asked, before.as_ref(), Some(refused)).await?.show(&ctx);
    }
    let sending = sent.text("act") == "send";
    let (report, rows) = assembled(&ctx, &mut tx, asked).await?;
    let mut faults = faults(&ctx, asked.kind, &sent, sending);
    if let Some(review) = report.review.as_ref().filter(|_| sending) {
        faults.extend(review::agree::open(&ctx, review, &rows).into_iter().map(|words| (String::new(), words)));
        faults.extend(meeting(&ctx, &sent, asked.period)?);
    }
    if !faults.is_empty() {
        let refused = Refused { sent: &sent, faults, words: None, theirs: None };
        return page(&ctx, &mut tx, asked, before.as_ref(), Some(refused)).await?.show(&ctx);
    }
    let fields = asked.kind.fields().iter();
    let mut words = Words(fields.map(|name| ((*name).to_owned(), sent.text(name).to_owned())).collect());
    if !sending && let Some(before) = &before {
        words = words.with("question", before.words.text("question"));
    }
    words = words.with(TAKEN, taken_from(&ctx, &report));
    let (state, now) = (if sending { State::Sent } else { State::Draft }, ctx.app.clock.now());
    let place = (asked.spot(), before.as_ref());
    draft::write(&mut tx, &ctx.app.keyring, place, (state, &words), (&who.account, now)).await?;
    let act = if sending { "report.send" } else { "report.write" };
    let act = Act { act, kind: draft::KIND, reference: &asked.period.reference, detail: asked.detail() };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    if asked.kind == Kind::Review && sent.text("act") == "fill" {
        let period = asked.period.reference.clone();
        return review::life::fill(ctx, Path(period)).await;
    }
    let waited = before.is_some_and(|draft| draft.state == State::Sent);
    Ok(ctx.to(&match (sending, waited) {
        (true, _) => format!("{PATH}?done=sent"),
        (false, true) => asked.path("?done=taken"),
        (false, false) => asked.path("?done=saved"),
    }))
}

/// What is wrong with the words: too long, with a character that nobody sees, or nothing to sign off.
fn faults(ctx: &Ctx, kind: Kind, sent: &Form, sending: bool) -> Faults {
    let mut faults = Faults::new();
    for name in kind.fields() {
        let n = sent.text(name).chars().count();
        if n > MOST {
            let arguments = [("n", n.into()), ("most", MOST.into())];
            faults.push(((*name).to_owned(), ctx.language.text("report-too-long", &arguments)));
        }
        faults.extend(unseen(ctx, sent, name));
    }
    if sending && !sent.has("summary") {
        faults.push(("summary".to_owned(), ctx.t("report-summary-fault")));
    }
    faults
}

/// What is wrong with when and where a review was discussed: it was, after the year that it is about, at a meeting that is over.
fn meeting(ctx: &Ctx, sent: &Form, period: &Record) -> Result<Faults> {
    let mut faults = Faults::new();
    let (today, end) = (ctx.app.today()?, period.text("ends"));
    if !sent.text("meeting").parse::<Date>().is_ok_and(|day| day <= today) {
        faults.push(("meeting".to_owned(), ctx.t("review-meeting-fault")));
    } else if sent.text("meeting") <= end {
        let words = [("day", platform::page::date_in_words(ctx.language, end).into())];
        faults.push(("meeting".to_owned(), ctx.language.text("review-meeting-early", &words)));
    }
    if !ctx.snapshot.list("bodies").any(|body| body.reference == sent.text("body")) {
        faults.push(("body".to_owned(), ctx.t("report-choose-fault")));
    }
    Ok(faults)
}
