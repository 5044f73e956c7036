//! Where officers write surveys: a questionnaire from a workbook, its languages checked, opened, corrected, closed, and its codes.

use super::draft::{self, Draft, Kept, Standing};
use super::pages::paper;
use super::{State, TABLE, code, form};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::ASK;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form, Upload, plain};
use platform::i18n;
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, option, propose};
use platform::page::{Part, choice_key, date_in_words};
use platform::record::{self, Change, Record};
use platform::{Error, Result, api, typed};
use serde_json::{Map, Value, json};

/// The path of these pages.
pub const PATH: &str = "/manage/surveys";

/// The media type of a workbook.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The kind of these things in the audit.
const KIND: &str = "survey";

/// The most codes that are made at once.
const MOST_CODES: i64 = 20_000;

/// The most letters of a group that codes are for.
const LONGEST_GROUP: usize = 80;

/// The details that are written in lines, and those that are chosen.
const DETAILS: [&str; 10] =
    ["title", "series", "wave", "audience", "about", "promise", "by", "first_day", "last_day", "organisation"];

/// `GET /manage/surveys`
pub async fn list(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&ASK, "")?;
    let today = ctx.app.today()?;
    let all = draft::all(&mut ctx.app.db.read().await?).await?;
    let row = |kept: &Kept| {
        let survey = kept.survey.as_ref().and_then(|survey| ctx.snapshot.get(survey));
        let state = survey.map_or("draft", |survey| State::of(survey, today).name());
        let title = survey.map_or(kept.draft.text("title"), Record::title);
        let title = if title.is_empty() { ctx.t("survey-untitled") } else { title.to_owned() };
        vec![
            Cell::Link(Part::content(title), ctx.href(&format!("{PATH}/{}", kept.id))),
            Cell::words(ctx.t(&format!("survey-is-{state}"))),
        ]
    };
    let mut desk = Desk::new(&ctx, ctx.t("surveys-manage")).under(ctx.t("work-title"), "/work");
    if ctx.parameter("done") == "removed" {
        desk = desk.done(ctx.t("survey-done-removed"));
    }
    let table = Table {
        caption: ctx.t("surveys-manage"),
        headings: ["col-title", "report-state"].map(|key| ctx.t(key)).into(),
        rows: all.iter().map(row).collect(),
        empty: ctx.t("surveys-none"),
    };
    desk.words(ctx.t("surveys-manage-intro")).link(ctx.t("survey-new"), &format!("{PATH}/new")).table(table).show(&ctx)
}

/// `GET /manage/surveys/new`
pub async fn new(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&ASK, "")?;
    new_page(&ctx, &[]).show(&ctx)
}

fn new_page(ctx: &Ctx, faults: &[xlsform::Fault]) -> Desk {
    let desk =
        Desk::new(ctx, ctx.t("survey-new")).under(ctx.t("work-title"), "/work").under(ctx.t("surveys-manage"), PATH);
    with_faults(ctx, desk, faults)
        .words(ctx.t("survey-new-intro"))
        .link(ctx.t("survey-template"), &format!("{PATH}/template.xlsx"))
        .form(file_form(ctx, &format!("{PATH}/new"), "survey-new-button"))
}

fn file_form(ctx: &Ctx, path: &str, button: &str) -> FormBlock {
    let file = Field::new("file", ctx.t("survey-file"), Input::File(".xlsx")).hint(ctx.t("survey-file-hint"));
    FormBlock { upload: true, ..FormBlock::new(path, ctx.t(button)) }.field(file)
}

/// The faults of a workbook, each with its place and what to do. They are in English, as the workbook's columns are.
fn with_faults(ctx: &Ctx, desk: Desk, faults: &[xlsform::Fault]) -> Desk {
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
    let who = ctx.actor()?.must(&ASK, "")?;
    let form = match read(&ctx, upload).await {
        Ok(form) => form,
        Err(faults) => return new_page(&ctx, &faults).show(&ctx),
    };
    let title = form.title.clone();
    let mut draft = Draft { form, ..Draft::default() };
    draft.details.insert("title".to_owned(), title);
    draft.details.insert("by".to_owned(), "link".to_owned());
    let (mut tx, now) = (ctx.app.db.write().await?, ctx.app.clock.now());
    let id = platform::random::id()?;
    draft::add(&mut tx, &id, &draft, (&who.account, now)).await?;
    note(&mut tx, &ctx, &who, ("survey.draft", &id, Value::Null)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}?done=kept")))
}

async fn note(tx: &mut Tx, ctx: &Ctx, who: &Who, (act, reference, detail): (&'static str, &str, Value)) -> Result<()> {
    let detail = if detail.is_null() { json!({}) } else { detail };
    audit::append(tx, ctx.app.clock.now(), who, Act { act, kind: KIND, reference, detail }).await
}

/// `GET /manage/surveys/template.xlsx`: an empty workbook, in the languages of the site.
pub async fn template(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&ASK, "")?;
    let english = |tag: &str| match tag {
        "bn" => "Bengali",
        "so" => "Somali",
        "ar" => "Arabic",
        _ => "English",
    };
    let languages: Vec<(&str, &str)> = i18n::languages()
        .iter()
        .filter(|language| ctx.app.site.offered().any(|offered| offered.tag == language.tag))
        .map(|language| (english(language.tag), language.tag.split('-').next().unwrap_or(language.tag)))
        .collect();
    let bytes = sheets::write_workbook(&[ctx.t("survey-template-words")], &xlsform::template(&languages));
    let bytes = bytes.map_err(|fault| Error::Internal(fault.to_string()))?;
    Ok(api::file(&ctx, "survey.xlsx", plain(WORKBOOK, bytes)))
}

/// `GET /manage/surveys/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    ctx.actor()?.must(&ASK, "")?;
    let mut tx = ctx.app.db.read().await?;
    let kept = draft::one(&mut tx, &id).await?;
    page(&ctx, &mut tx, &kept, None, &[]).await?.show(&ctx)
}

/// What was sent and what is wrong with it.
type Again<'a> = Option<(&'a Form, Faults)>;

async fn page(ctx: &Ctx, tx: &mut Tx, kept: &Kept, again: Again<'_>, faults: &[xlsform::Fault]) -> Result<Desk> {
    let draft = &kept.draft;
    let title = if draft.text("title").is_empty() { ctx.t("survey-untitled") } else { draft.text("title").to_owned() };
    let mut desk = Desk::new(ctx, title).under(ctx.t("work-title"), "/work").under(ctx.t("surveys-manage"), PATH);
    let dones = ["kept", "checked", "opened", "corrected", "day"];
    if let Some(done) = dones.into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("survey-done-{done}")));
    }
    desk = with_faults(ctx, desk, faults);
    let survey = kept.survey.as_ref().and_then(|survey| ctx.snapshot.get(survey));
    desk = match survey {
        Some(survey) => {
            let faults = again.map(|(_, faults)| faults).unwrap_or_default();
            let desk = if faults.is_empty() { desk } else { desk.faults(faults) };
            opened(ctx, tx, desk, kept, survey).await?
        }
        None => details(ctx, desk, kept, again),
    };
    desk = wordings(ctx, desk, kept);
    let path = format!("{PATH}/{}", kept.id);
    desk = desk.heading(ctx.t("survey-questions")).words(ctx.t("survey-another-file"));
    desk = desk.form(file_form(ctx, &format!("{path}/workbook"), "survey-another-button").quiet());
    let first = draft.form.wordings.first().map_or("", |first| first.tag.as_str());
    desk = desk.block(Block::Raw(paper(ctx, &draft.form, first)?));
    if survey.is_none() {
        let remove = FormBlock::new(format!("{path}/remove"), ctx.t("survey-remove")).quiet();
        desk = desk.form(remove.field(version(kept)));
    }
    Ok(desk)
}

fn version(kept: &Kept) -> Field {
    Field::hidden(VERSION, kept.version.to_string())
}

/// What is said of a survey, to be written.
fn details(ctx: &Ctx, desk: Desk, kept: &Kept, again: Again<'_>) -> Desk {
    let path = format!("{PATH}/{}", kept.id);
    let mut block = FormBlock::new(path.clone(), ctx.t("survey-save")).also("go", "open", ctx.t("survey-open"));
    for name in DETAILS {
        block = block.field(detail(ctx, name).value(kept.draft.text(name)));
    }
    block = block.field(version(kept));
    let desk = match again {
        Some((sent, faults)) => {
            block = block.again(sent, &faults);
            desk.faults(faults)
        }
        None => desk,
    };
    desk.words(ctx.t("survey-draft-intro")).form(block)
}

fn detail(ctx: &Ctx, name: &str) -> Field {
    let input = match name {
        "about" | "promise" => Input::Lines,
        "first_day" | "last_day" => Input::Line("date", "off"),
        "by" => Input::Radios(["link", "code"].map(|one| (one.to_owned(), ctx.t(&choice_key(one)))).into()),
        "organisation" => {
            let nothing = std::iter::once((String::new(), ctx.t("record-nothing")));
            Input::Select(nothing.chain(ctx.snapshot.list("organisations").map(option)).collect())
        }
        _ => Input::Line("text", "off"),
    };
    let field = Field::new(name, ctx.t(&format!("col-{name}")), input);
    match name {
        "series" | "wave" | "audience" | "about" | "promise" | "first_day" | "last_day" => {
            field.hint(ctx.t(&format!("survey-{name}-hint")))
        }
        _ => field,
    }
}

/// `POST /manage/surveys/{id}`: keeps what is said of a survey, and opens it where that was asked.
pub async fn send(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&ASK, "")?;
    let mut tx = ctx.app.db.write().await?;
    let mut kept = draft::one(&mut tx, &id).await?;
    if kept.survey.is_some() || sent.text(VERSION).parse() != Ok(kept.version) {
        return changed(&ctx, &mut tx, &kept, &sent).await;
    }
    for name in DETAILS {
        kept.draft.details.insert(name.to_owned(), sent.text(name).trim().to_owned());
    }
    let opens = sent.text("go") == "open";
    let faults = if opens { not_ready(&ctx, &kept.draft)? } else { wrong_days(&ctx, &kept.draft) };
    if !faults.is_empty() {
        return page(&ctx, &mut tx, &kept, Some((&sent, faults)), &[]).await?.show(&ctx);
    }
    let now = ctx.app.clock.now();
    let done = if opens { open(&ctx, &mut tx, &mut kept, &who).await? } else { "kept" };
    draft::save(&mut tx, &kept, (&who.account, now)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}?done={done}")))
}

async fn changed(ctx: &Ctx, tx: &mut Tx, kept: &Kept, sent: &Form) -> Result<Response> {
    let desk = page(ctx, tx, kept, Some((sent, Faults::new())), &[]).await?;
    desk.status(StatusCode::CONFLICT).block(Block::Warning(ctx.t("update-changed"))).show(ctx)
}

fn wrong_days(ctx: &Ctx, draft: &Draft) -> Faults {
    let wrong = |name: &&str| !draft.text(name).is_empty() && typed::day(draft.text(name)).is_none();
    ["first_day", "last_day"]
        .into_iter()
        .filter(wrong)
        .map(|name| (name.to_owned(), ctx.t("survey-day-fault")))
        .collect()
}

/// What is missing before a survey can be opened.
fn not_ready(ctx: &Ctx, draft: &Draft) -> Result<Faults> {
    let mut faults = wrong_days(ctx, draft);
    for name in ["title", "about", "promise", "by", "first_day", "last_day"] {
        if draft.text(name).is_empty() {
            faults.push((name.to_owned(), ctx.t(&format!("survey-{name}-missing"))));
        }
    }
    if let (Some(opens), Some(closes)) = (typed::day(draft.text("first_day")), typed::day(draft.text("last_day"))) {
        if closes < opens {
            faults.push(("last_day".to_owned(), ctx.t("survey-closes-before")));
        } else if closes < ctx.app.today()? {
            faults.push(("last_day".to_owned(), ctx.t("survey-closes-past")));
        }
    }
    if draft::asks_for_words(&draft.form) {
        faults.push((String::new(), ctx.t("survey-words-fault")));
    }
    if !xlsform::check(&draft.form, &[]).is_empty() {
        faults.push((String::new(), ctx.t("survey-form-fault")));
    }
    Ok(faults)
}

/// Writes the survey into the plan, where everybody finds it, and its questionnaire where it is answered.
async fn open(ctx: &Ctx, tx: &mut Tx, kept: &mut Kept, who: &Who) -> Result<&'static str> {
    platform::revision::lock(tx).await?;
    let plan = platform::snapshot::Snapshot::load(tx, ctx.app.tables).await?;
    let mut values = Map::new();
    for name in DETAILS.iter().filter(|name| !kept.draft.text(name).is_empty()) {
        let text = kept.draft.text(name);
        let text = typed::day(text)
            .filter(|_| ["first_day", "last_day"].contains(name))
            .map_or(text.to_owned(), |day| day.to_string());
        values.insert((*name).to_owned(), Value::from(text));
    }
    let reference = propose(&plan, &TABLE);
    let after = Record { table: &TABLE, reference: reference.clone(), version: 0, ended: None, values };
    record::save(tx, &ctx.app.clock, who, vec![Change { before: None, after }]).await?;
    form::serve(tx, &reference, &kept.draft.served()).await?;
    note(tx, ctx, who, ("survey.open", &reference, Value::Null)).await?;
    kept.survey = Some(reference);
    Ok("opened")
}

/// What there is to say and to do of a survey that was opened.
async fn opened(ctx: &Ctx, tx: &mut Tx, desk: Desk, kept: &Kept, survey: &Record) -> Result<Desk> {
    let path = format!("{PATH}/{}", kept.id);
    let state = State::of(survey, ctx.app.today()?);
    let closes = date_in_words(ctx.language, survey.text("last_day"));
    let mut desk = desk
        .block(Block::Facts(vec![
            (ctx.t("report-state"), vec![Part::words(ctx.t(&format!("survey-is-{}", state.name())))]),
            (ctx.t("col-last_day"), vec![Part::words(closes)]),
        ]))
        .link(ctx.t("survey-public"), &format!("/surveys/{}", survey.reference));
    if state == State::Closed {
        desk = desk.link(ctx.t("survey-results"), &format!("{path}/results"));
    } else {
        let kiosk = if survey.text("by") == "code" {
            super::answer::PATH.to_owned()
        } else {
            format!("/surveys/{}/answer", survey.reference)
        };
        desk = desk.link(ctx.t("survey-kiosk"), &format!("{kiosk}?kiosk=yes")).words(ctx.t("survey-kiosk-hint"));
        let day =
            Field::new("last_day", ctx.t("survey-last-day"), Input::Line("date", "off")).value(survey.text("last_day"));
        let form = FormBlock::new(format!("{path}/closes"), ctx.t("survey-last-day-button")).quiet();
        desk = desk.form(form.field(day.hint(ctx.t("survey-last-day-hint"))));
    }
    if survey.text("by") == "code" && state != State::Closed {
        codes(ctx, tx, desk, kept, survey).await
    } else {
        Ok(desk)
    }
}

async fn codes(ctx: &Ctx, tx: &mut Tx, desk: Desk, kept: &Kept, survey: &Record) -> Result<Desk> {
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
    Ok(desk.heading(ctx.t("survey-codes")).words(ctx.t("survey-codes-intro")).table(table).form(form))
}

/// How each language and version stands, with what to do.
fn wordings(ctx: &Ctx, desk: Desk, kept: &Kept) -> Desk {
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
pub async fn check(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&ASK, "")?;
    let mut tx = ctx.app.db.write().await?;
    let mut kept = draft::one(&mut tx, &id).await?;
    if sent.text(VERSION).parse() != Ok(kept.version) {
        return changed(&ctx, &mut tx, &kept, &sent).await;
    }
    let (tag, by) = (sent.text("tag"), sent.text("checked_by"));
    let known = kept.draft.form.wordings.iter().skip(1).any(|wording| wording.tag == tag);
    if by.is_empty() || !known {
        let faults = vec![("checked_by".to_owned(), ctx.t("survey-check-fault"))];
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

/// `POST /manage/surveys/{id}/workbook`: other questions, or, once it is open, other words for the same questions.
pub async fn workbook(ctx: Ctx, Path(id): Path<String>, upload: Upload) -> Result<Response> {
    let who = ctx.actor()?.must(&ASK, "")?;
    let read = read(&ctx, upload).await;
    let mut tx = ctx.app.db.write().await?;
    let mut kept = draft::one(&mut tx, &id).await?;
    let form = match read {
        Ok(form) => form,
        Err(faults) => return page(&ctx, &mut tx, &kept, None, &faults).await?.show(&ctx),
    };
    if kept.survey.is_some() && draft::bones(&form) != draft::bones(&kept.draft.form) {
        let faults = vec![("file".to_owned(), ctx.t("survey-bones-fault"))];
        let desk = page(&ctx, &mut tx, &kept, None, &[]).await?;
        return desk.faults(faults).show(&ctx);
    }
    kept.draft.form = form;
    let mut act = "survey.draft";
    if let Some(survey) = &kept.survey {
        form::serve(&mut tx, survey, &kept.draft.served()).await?;
        act = "survey.correct";
    }
    draft::save(&mut tx, &kept, (&who.account, ctx.app.clock.now())).await?;
    note(&mut tx, &ctx, &who, (act, kept.survey.as_deref().unwrap_or(&id), Value::Null)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}?done=corrected")))
}

/// `POST /manage/surveys/{id}/remove`: throws away a draft.
pub async fn remove(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&ASK, "")?;
    let mut tx = ctx.app.db.write().await?;
    let kept = draft::one(&mut tx, &id).await?;
    if kept.survey.is_some() || sent.text(VERSION).parse() != Ok(kept.version) {
        return changed(&ctx, &mut tx, &kept, &sent).await;
    }
    draft::remove(&mut tx, &id).await?;
    note(&mut tx, &ctx, &who, ("survey.remove", &id, Value::Null)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=removed")))
}

/// `POST /manage/surveys/{id}/closes`: another last day, which may be yesterday to close it now.
pub async fn closes(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&ASK, "")?;
    let mut tx = ctx.app.db.write().await?;
    let kept = draft::one(&mut tx, &id).await?;
    let survey = kept.survey.clone().ok_or_else(|| Error::not_found(format!("manage/surveys/{id}")))?;
    platform::revision::lock(&mut tx).await?;
    let all = record::all(&mut tx, &TABLE).await?;
    let before = all.into_iter().find(|one| one.reference == survey).ok_or_else(|| Error::not_found(survey.clone()))?;
    let yesterday = ctx.app.today()?.yesterday().map_err(|_| Error::Internal("no yesterday".to_owned()))?;
    let closed = State::of(&before, ctx.app.today()?) == State::Closed;
    let opens = typed::day(before.text("first_day"));
    let day = typed::day(sent.text("last_day")).filter(|day| *day >= yesterday && Some(*day) >= opens && !closed);
    let Some(day) = day else {
        let faults = vec![("last_day".to_owned(), ctx.t("survey-last-day-fault"))];
        let desk = page(&ctx, &mut tx, &kept, None, &[]).await?;
        return desk.faults(faults).show(&ctx);
    };
    let mut after = before.clone();
    after.values.insert("last_day".to_owned(), Value::from(day.to_string()));
    record::save(&mut tx, &ctx.app.clock, &who, vec![Change { before: Some(before), after }]).await?;
    note(&mut tx, &ctx, &who, ("survey.day", &survey, json!({ "day": day.to_string() }))).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}?done=day")))
}

/// `POST /manage/surveys/{id}/codes`: makes codes, and shows them once.
pub async fn make_codes(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&ASK, "")?;
    let mut tx = ctx.app.db.write().await?;
    let kept = draft::one(&mut tx, &id).await?;
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
        return page(&ctx, &mut tx, &kept, None, &[]).await?.faults(faults).show(&ctx);
    }
    let codes = code::make(&mut tx, &ctx.app.keyring, (&survey, people, shared), count).await?;
    note(&mut tx, &ctx, &who, ("survey.codes", &survey, json!({ "count": count }))).await?;
    tx.commit().await?;
    if sent.text("as") == "csv" {
        let rows: Vec<Vec<String>> = codes.into_iter().map(|code| vec![people.to_owned(), code]).collect();
        let text = sheets::csv_text(&["group", "code"], &rows);
        return Ok(api::file(&ctx, "codes.csv", plain("text/csv; charset=utf-8", text)));
    }
    let address = format!("{}{PATH_OF_CODES}", ctx.app.base_url);
    let rows = codes.into_iter().map(|code| vec![Cell::content(code), Cell::content(address.clone())]).collect();
    let headings = vec![ctx.t("survey-code"), ctx.t("survey-address")];
    let title = kept.draft.text("title");
    let whose = if people.is_empty() { title.to_owned() } else { format!("{title}, {people}") };
    Desk::new(&ctx, ctx.language.text("survey-codes-of", &[("words", whose.into())]))
        .under(ctx.t("surveys-manage"), PATH)
        .under(kept.draft.text("title"), &format!("{PATH}/{id}"))
        .block(Block::Warning(ctx.t("survey-codes-once")))
        .table(Table { caption: ctx.t("survey-codes"), headings, rows, empty: String::new() })
        .show(&ctx)
}

/// The path at which codes are typed, for paper.
const PATH_OF_CODES: &str = super::answer::PATH;
