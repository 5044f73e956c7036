//! A session: when and where it is, who signed up and who waits, whom somebody must tell, and who leads it.

use super::came::has_been;
use super::{Again, desk, field, read, said_done, session, session_path, with};
use crate::meeting::desk::{change, filled, keep, texts};
use crate::meeting::list::when;
use crate::meeting::{note_move, wrong_hours};
use crate::training::booking::{self, Kept, New, PLACED, ROWS, TO_TELL, WAITING, readable};
use crate::training::trainer::{self, NOTES};
use crate::training::{FOR_WHOM, SESSIONS, book, is_ahead, prepare, stands};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::tz::TimeZone;
use platform::audit::{self, Act, Who};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, side_by_side};
use platform::page::{Part, choice_key};
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::snapshot::Snapshot;
use platform::{Error, Result, typed};
use serde_json::json;

/// What the form of a session asks, in its order.
const FIELDS: [&str; 10] =
    ["day", "starts_at", "ends_at", "status", "mode", "location", "spoken", "places", "book_until", "how_to_book"];

/// The form of a session: of a new one of this course, or to change one.
pub fn form(ctx: &Ctx, before: Option<&Record>, course: &Record) -> FormBlock {
    let to = before.map_or_else(
        || format!("{}/sessions", super::course_path(course)),
        |one| format!("{}/plan", session_path(one)),
    );
    let mut form = FormBlock::new(to, ctx.t(if before.is_some() { "save" } else { "training-session-add" }));
    for column in FIELDS.iter().filter_map(|name| SESSIONS.column(name)) {
        let value = match (column.name, before) {
            ("status", None) => "planned",
            (name, one) => one.map_or("", |one| one.text(name)),
        };
        let value = match (column.name, before) {
            ("places", Some(one)) => one.int("places").map(|places| places.to_string()).unwrap_or_default(),
            _ => value.to_owned(),
        };
        let mut shown = field(ctx, column).value(value);
        // That it was held is said with who came.
        if let Input::Radios(choices) = &mut shown.input {
            choices.retain(|(word, _)| word != "held" || before.is_some_and(|one| one.text("status") == "held"));
        }
        form = form.field(shown);
    }
    match before {
        Some(one) => form
            .field(Field::line("changed_why", ctx.t("col-changed_why")).value(one.text("changed_why")))
            .field(Field::hidden(VERSION, one.version.to_string())),
        None => form,
    }
}

/// What was sent as values of the columns; or what is wrong with it.
pub fn values(ctx: &Ctx, sent: &Form) -> std::result::Result<Vec<(&'static str, String)>, Faults> {
    let read = read(ctx, &SESSIONS, &FIELDS, sent);
    let mut faults = Faults::new();
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    let day = typed::day(sent.text("day"));
    let zone = ctx.app.site.zone().unwrap_or(TimeZone::UTC);
    let written = day.map(|day| day.to_string()).unwrap_or_default();
    if let Some((name, key)) = wrong_hours(&written, (sent.text("starts_at"), sent.text("ends_at")), &zone) {
        fault(name, key);
    }
    if sent.has("day") && day.is_none() && read.is_ok() {
        fault("day", "training-day-fault");
    }
    if let (Some(day), Some(until)) = (day, typed::day(sent.text("book_until")))
        && until > day
    {
        fault("book_until", "training-until-fault");
    }
    if typed::whole_number(sent.text("places")).is_some_and(|places| !(1..=10_000).contains(&places)) {
        fault("places", "training-places-fault");
    }
    match read {
        Ok(values) if faults.is_empty() => Ok(values),
        Ok(_) => Err(faults),
        Err(mut all) => {
            all.extend(faults);
            Err(all)
        }
    }
}

/// `GET /work/training/{ref}`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (one, course, _) = session(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, &mut ctx.app.db.read().await?, (one, course), None).await?.show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, (one, course): (&Record, &Record), again: Again<'_>) -> Result<Desk> {
    let today = ctx.app.today()?;
    let all = readable(ROWS.of(tx, &ctx.app.keyring, &one.reference).await?, course);
    let count = |states: &[&str]| all.iter().filter(|row| states.contains(&row.state.as_str())).count();
    let placed = count(&[PLACED, TO_TELL]);
    let placed = one.int("places").map_or_else(|| placed.to_string(), |places| format!("{placed} / {places}"));
    let status = format!("meeting-is-{}", stands(one, today).name());
    let facts = vec![
        (ctx.t("kind-course"), vec![Part::content(course.title())]),
        (ctx.t("col-day"), vec![Part::words(when(ctx, one))]),
        (ctx.t("col-status"), vec![Part::words(ctx.t(&status))]),
        (ctx.t("training-signed-up"), vec![Part::words(placed)]),
        (ctx.t("training-waiting"), vec![Part::words(count(&[WAITING]).to_string())]),
    ];
    let mut desk = desk(ctx, one.title(), true).under_content(course.title(), &super::course_path(course));
    desk = said_done(ctx, desk, &["planned", "kept", "added", "already", "told", "out", "noted"])
        .block(Block::Facts(facts));
    desk = desk.link(ctx.t("record-public"), &one.path());
    if one.text("status") != "held" && one.ended.is_none() {
        desk = desk.link(ctx.t("training-change-session"), &format!("{}/plan", session_path(one)));
    }
    if has_been(ctx, one)? {
        desk = desk.link(ctx.t("training-came"), &format!("{}/came", session_path(one)));
    }
    desk = desk.table(people(ctx, one, &all));
    if is_ahead(one, ctx.app.clock.now(), &ctx.app.site.zone()?) {
        if course.text("for_whom") == FOR_WHOM[3] {
            return leads(ctx, tx, desk.words(ctx.t("training-young")), (one, course)).await;
        }
        let form = book::form(ctx, course, &format!("{}/people", session_path(one)))?;
        desk = with(desk.heading(ctx.t("training-add")).words(ctx.t("training-add-words")), form, again);
        desk = leads(ctx, tx, desk, (one, course)).await?;
    }
    Ok(desk)
}

/// Everybody who signed up, the first first.
fn people(ctx: &Ctx, one: &Record, all: &[Row]) -> Table {
    let button = |row: &Row, act: &'static str, key: &str| {
        FormBlock::new(format!("{}/people/{}", session_path(one), row.id), ctx.t(key))
            .quiet()
            .send("act", act)
            .about(row.words.text("name"))
    };
    let row = |row: &Row| {
        let from = ctx.t(&choice_key(&row.spot[3]));
        let from = match row.words.text("organisation") {
            "" => Cell::words(from),
            organisation => Cell::Facts(vec![(from, Part::content(organisation))]),
        };
        let state = ctx.t(&format!("training-is-{}", row.state));
        let act = match row.state.as_str() {
            TO_TELL => Cell::Button(button(row, "told", "training-told").also("act", "out", ctx.t("training-out"))),
            PLACED | WAITING => Cell::Button(button(row, "out", "training-out")),
            _ => Cell::words(""),
        };
        vec![
            Cell::content(row.words.text("name")),
            Cell::content(row.words.text("contact")),
            from,
            Cell::content(row.words.text("needs")),
            Cell::words(state),
            act,
        ]
    };
    let headings =
        ["training-name", "training-contact", "training-from", "training-needs", "col-status", "training-act"];
    Table {
        caption: ctx.t("training-people"),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows: all.iter().map(row).collect(),
        empty: ctx.t("training-people-none"),
    }
}

/// Those who may lead a course, by their reference.
async fn may_lead(ctx: &Ctx, tx: &mut Tx, course: &Record) -> Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for from in prepare(&ctx.snapshot, course) {
        let rows = readable(trainer::ROWS.of(tx, &ctx.app.keyring, &from.reference).await?, from);
        all.extend(rows.into_iter().map(|row| (row.id, row.words.text("name").to_owned())));
    }
    Ok(all)
}

/// How one joins, which only those with a place see, and who leads.
async fn leads(ctx: &Ctx, tx: &mut Tx, desk: Desk, (one, course): (&Record, &Record)) -> Result<Desk> {
    let notes = NOTES.at(tx, &ctx.app.keyring, &[&one.reference]).await?;
    let text = |name: &str| notes.as_ref().map_or("", |row| row.words.text(name)).to_owned();
    let join = Field::line("join", ctx.t("training-join")).hint(ctx.t("training-join-hint"));
    let mut form =
        FormBlock::new(format!("{}/notes", session_path(one)), ctx.t("save")).field(join.value(text("join")));
    let mut desk = desk.heading(ctx.t("training-leads"));
    if !prepare(&ctx.snapshot, course).is_empty() {
        let may = may_lead(ctx, tx, course).await?;
        let chosen = text("leads");
        if !may.iter().any(|(id, _)| chosen.split(';').any(|one| one == id)) {
            desk = desk.block(Block::Warning(ctx.t("training-leads-none")));
        }
        if !may.is_empty() {
            form = form.field(Field::new("leads", ctx.t("training-leads-who"), Input::Checks(may)).value(chosen));
        }
    }
    let version = notes.map_or(0, |row| row.version).to_string();
    Ok(desk.form(form.field(Field::hidden(VERSION, version))))
}

/// `POST /work/training/{ref}/notes`
pub async fn note(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (one, course, who) = session(&ctx, &ctx.snapshot, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    let may = may_lead(&ctx, &mut tx, course).await?;
    let leads: Vec<&str> = sent.all("leads").into_iter().filter(|id| may.iter().any(|(may, _)| may == id)).collect();
    let before = NOTES.at(&mut tx, &ctx.app.keyring, &[&reference]).await?;
    if sent.text(VERSION) != before.as_ref().map_or(0, |row| row.version).to_string() {
        return Err(Error::Stale);
    }
    let join: String = sent.text("join").chars().take(book::LONGEST).collect();
    let words = Words::default().with("join", join).with("leads", leads.join(";"));
    let now = ctx.app.clock.now();
    NOTES
        .write(&mut tx, &ctx.app.keyring, (&[&reference], before.as_ref()), ("kept", &words), (&who.account, now))
        .await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=noted", session_path(one))))
}

/// `POST /work/training/{ref}/people`: somebody called.
pub async fn add(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (one, course, _) = session(&ctx, &ctx.snapshot, &reference)?;
    let young = course.text("for_whom") == FOR_WHOM[3];
    if young || !is_ahead(one, ctx.app.clock.now(), &ctx.app.site.zone()?) {
        return Err(Error::not_found(session_path(one)));
    }
    let mut tx = ctx.app.db.write().await?;
    let faults = book::faults(&ctx, course, &sent);
    if !faults.is_empty() {
        return page(&ctx, &mut tx, (one, course), Some((&sent, faults))).await?.show(&ctx);
    }
    let new = New {
        name: sent.text("name"),
        contact: sent.text("contact"),
        from: sent.text("from_where"),
        organisation: sent.text("organisation"),
        needs: sent.text("needs"),
        language: ctx.language.tag,
        account: "",
        token: None,
    };
    let done = match booking::keep(&mut tx, &ctx.app.job_context(), (one, course), &new).await? {
        Kept::New => "added",
        Kept::Already => "already",
    };
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done={done}", session_path(one))))
}

/// `POST /work/training/{ref}/people/{id}`: somebody was told, or is taken out.
pub async fn act(ctx: Ctx, Path((reference, id)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let (one, _, who) = session(&ctx, &ctx.snapshot, &reference)?;
    let mut tx = ctx.app.db.write().await?;
    if one.ended.is_none() {
        booking::lock(&mut tx, &reference).await?;
    }
    let row = ROWS.one(&mut tx, &ctx.app.keyring, &id).await?.filter(|row| row.spot[0] == reference);
    let row = row.ok_or_else(|| Error::not_found(session_path(one)))?;
    let done = match (sent.text("act"), row.state.as_str()) {
        ("told", TO_TELL) => {
            ROWS.reword(&mut tx, &ctx.app.keyring, &row, (PLACED, &row.words)).await?;
            let act = Act { act: "training.told", kind: booking::KIND, reference: &reference, detail: json!({}) };
            audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
            "told"
        }
        ("out", PLACED | TO_TELL | WAITING) => {
            booking::leave(&mut tx, &ctx.app.job_context(), (one, &row), &who).await?;
            "out"
        }
        _ => return Err(Error::Stale),
    };
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done={done}", session_path(one))))
}

/// A session that can still be moved or called off: of one that was held its page says who came.
fn changeable<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, &'a Record, Who)> {
    let (one, course, who) = session(ctx, plan, reference)?;
    let is_over = one.ended.is_some() || one.text("status") == "held";
    if is_over { Err(Error::not_found(session_path(one))) } else { Ok((one, course, who)) }
}

/// `GET /work/training/{ref}/plan`
pub async fn plan(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (one, course, _) = changeable(&ctx, &ctx.snapshot, &reference)?;
    plan_page(&ctx, (one, course), None).show(&ctx)
}

fn plan_page(ctx: &Ctx, (one, course): (&Record, &Record), again: Again<'_>) -> Desk {
    let desk = desk(ctx, ctx.t("training-change-session"), false).under_content(one.title(), &session_path(one));
    with(desk.words(ctx.t("training-change-words")), form(ctx, Some(one), course), again)
}

/// `POST /work/training/{ref}/plan`: it is changed, and whoever signed up is told of what matters to them.
pub async fn change_it(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (one, course, who) = changeable(&ctx, &plan, &reference)?;
    if sent.text(VERSION) != one.version.to_string() {
        let faults = vec![(String::new(), ctx.t("meeting-stale"))];
        let page = plan_page(&ctx, (one, course), Some((&sent, faults))).table(side_by_side(&ctx, &sent, one));
        return page.status(StatusCode::CONFLICT).show(&ctx);
    }
    let reason = texts(&ctx, &sent, &["changed_why"]);
    let values = match values(&ctx, &sent) {
        Ok(_) if !reason.is_empty() => return plan_page(&ctx, (one, course), Some((&sent, reason))).show(&ctx),
        Ok(values) => values,
        Err(faults) => return plan_page(&ctx, (one, course), Some((&sent, faults))).show(&ctx),
    };
    let mut values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
    values.push(("changed_why", sent.text("changed_why")));
    let mut after = filled(&SESSIONS, String::new(), Some(one), &values);
    note_move(one, &mut after);
    let matters = ["day", "starts_at", "ends_at", "location", "status", "mode"];
    let tells = matters.iter().any(|name| one.text(name) != after.text(name));
    let context = ctx.app.job_context();
    keep(&ctx, &mut tx, &who, vec![change(Some(one), after.clone())]).await?;
    if one.text("status") == "cancelled" && after.text("status") != "cancelled" {
        booking::seat_anew(&mut tx, &context, &after).await?;
    }
    if tells {
        booking::tell_all(&mut tx, &context, &after).await?;
    }
    booking::move_up(&mut tx, &context, &after).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=kept", session_path(one))))
}
