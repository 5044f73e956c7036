//! What small groups said at a meeting, point by point. Everybody reads it as it is saved.

use super::{Again, change, desk, filled, found, is_named, keep, path, said_done, texts};
use crate::meeting::item;
use crate::meeting::note::TABLE;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, option, propose_several, side_by_side};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result};

/// The most points that are taken at once.
const MOST: usize = 100;

fn place(meeting: &Record) -> String {
    format!("{}/groups", path(meeting))
}

/// A line without the sign of a list before it.
fn point(line: &str) -> &str {
    let line = line.trim();
    ["- ", "* ", "• ", "– "].iter().find_map(|sign| line.strip_prefix(sign)).unwrap_or(line).trim()
}

fn points<'a>(plan: &'a Snapshot, meeting: &Record) -> Vec<&'a Record> {
    plan.referring(&meeting.reference, TABLE.name, "meeting")
}

/// `GET /work/meetings/{ref}/groups`
pub async fn list(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    page(&ctx, &ctx.snapshot, meeting, None).show(&ctx)
}

fn page(ctx: &Ctx, plan: &Snapshot, meeting: &Record, again: Again<'_>) -> Desk {
    let row = |one: &Record| {
        let way = ctx.href(&format!("{}/{}", place(meeting), one.reference));
        let led = plan.referred(one, "came_to").map_or("", Record::title);
        vec![
            Cell::Link(Part::content(one.title()), way),
            Cell::content(one.text("said_by")),
            Cell::content(one.text("theme")),
            Cell::content(led),
        ]
    };
    let headings = ["group-point", "col-said_by", "col-theme", "col-came_to"].map(|key| ctx.t(key)).into();
    let rows = points(plan, meeting).into_iter().map(row).collect();
    let table = Table { caption: ctx.t("meeting-groups"), headings, rows, empty: ctx.t("promise-none") };
    let mut form = FormBlock::new(place(meeting), ctx.t("group-add"))
        .field(Field::line("said_by", ctx.t("col-said_by")).hint(ctx.t("group-said-by-hint")))
        .field(Field::line("theme", ctx.t("col-theme")).hint(ctx.t("group-theme-hint")))
        .field(items(ctx, plan, meeting))
        .field(Field::new("points", ctx.t("group-points"), Input::Lines).hint(ctx.t("group-points-hint")));
    let mut desk =
        said_done(ctx, desk(ctx, meeting, ctx.t("meeting-step-group")), &["group-kept"]).words(ctx.t("group-words"));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk.table(table).heading(ctx.t("group-add")).form(form)
}

fn items(ctx: &Ctx, plan: &Snapshot, meeting: &Record) -> Field {
    let nothing = (String::new(), ctx.t("record-nothing"));
    let items = std::iter::once(nothing).chain(item::of(plan, &meeting.reference).into_iter().map(option)).collect();
    Field::new("agenda_item", ctx.t("col-agenda_item"), Input::Select(items))
}

/// That an item is none of the meeting.
fn wrong_item(ctx: &Ctx, plan: &Snapshot, meeting: &Record, sent: &Form) -> Option<(String, String)> {
    let of = item::of(plan, &meeting.reference);
    let wrong = sent.has("agenda_item") && !of.iter().any(|one| one.reference == sent.text("agenda_item"));
    wrong.then(|| ("agenda_item".to_owned(), ctx.t("decide-item-fault")))
}

/// `POST /work/meetings/{ref}/groups`: a point for each line.
pub async fn add(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let lines: Vec<&str> = sent.text("points").lines().map(point).filter(|line| !line.is_empty()).collect();
    let mut faults = texts(&ctx, &sent, &["said_by", "theme", "points"]);
    if lines.is_empty() {
        faults.push(("points".to_owned(), ctx.t("group-points-missing")));
    }
    if lines.len() > MOST {
        faults.push(("points".to_owned(), ctx.language.text("group-points-many", &[("n", MOST.into())])));
    }
    faults.extend(wrong_item(&ctx, &plan, meeting, &sent));
    if !faults.is_empty() {
        return page(&ctx, &plan, meeting, Some((&sent, faults))).show(&ctx);
    }
    let last = points(&plan, meeting).iter().filter_map(|one| one.int("number")).max().unwrap_or_default();
    let names = propose_several(&plan, &TABLE, lines.len());
    let point = |(i, (name, line)): (usize, (String, &&str))| {
        let number = (last + 1 + i64::try_from(i).unwrap_or_default()).to_string();
        let values = [
            ("meeting", meeting.reference.as_str()),
            ("agenda_item", sent.text("agenda_item")),
            ("number", &number),
            ("said_by", sent.text("said_by")),
            ("theme", sent.text("theme")),
            ("text", line),
        ];
        change(None, filled(&TABLE, name, None, &values))
    };
    let changes = names.into_iter().zip(&lines).enumerate().map(point).collect();
    keep(&ctx, &mut tx, &who, changes).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=group-kept", place(meeting))))
}

/// A point of a meeting.
fn of<'a>(plan: &'a Snapshot, meeting: &Record, reference: &str) -> Result<&'a Record> {
    let found = plan.get(reference).filter(|one| one.table == &TABLE && one.ended.is_none());
    let found = found.filter(|one| one.text("meeting") == meeting.reference);
    found.ok_or_else(|| Error::not_found(format!("group-notes/{reference}")))
}

/// `GET /work/meetings/{ref}/groups/{point}`
pub async fn show(ctx: Ctx, Path((reference, point)): Path<(String, String)>) -> Result<Response> {
    let (meeting, _) = found(&ctx, &ctx.snapshot, &reference)?;
    let one = of(&ctx.snapshot, meeting, &point)?;
    one_page(&ctx, &ctx.snapshot, (meeting, one), None).show(&ctx)
}

fn one_page(ctx: &Ctx, plan: &Snapshot, (meeting, one): (&Record, &Record), again: Again<'_>) -> Desk {
    let to = format!("{}/{}", place(meeting), one.reference);
    let field = |name: &str, input| Field::new(name, ctx.t(&format!("col-{name}")), input).value(one.text(name));
    let line = || Input::Line("text", "off");
    let mut form = FormBlock::new(&to, ctx.t("save"))
        .field(Field { label: ctx.t("group-point"), ..field("text", Input::Lines) })
        .field(field("said_by", line()).hint(ctx.t("group-said-by-hint")))
        .field(field("theme", line()).hint(ctx.t("group-theme-hint")))
        .field(items(ctx, plan, meeting).value(one.text("agenda_item")))
        .field(field("came_to", line()).hint(ctx.t("agenda-concerns-hint")))
        .field(Field { label: ctx.t("group-answer"), ..field("answer", Input::Lines) })
        .field(Field::hidden(VERSION, one.version.to_string()))
        .also("act", "end", ctx.t("group-end"));
    let mut desk = desk(ctx, meeting, ctx.t("kind-group-note")).under(ctx.t("meeting-step-group"), &place(meeting));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk.form(form)
}

fn wrong(ctx: &Ctx, plan: &Snapshot, meeting: &Record, sent: &Form) -> Faults {
    let mut faults = texts(ctx, sent, &["text", "said_by", "theme", "answer"]);
    if !sent.has("text") {
        faults.push(("text".to_owned(), ctx.t("group-points-missing")));
    }
    if sent.has("came_to")
        && plan
            .get(sent.text("came_to"))
            .is_none_or(|other| other.ended.is_some() || other.reference != sent.text("came_to"))
    {
        faults.push(("came_to".to_owned(), ctx.t("agenda-concerns-fault")));
    }
    faults.extend(wrong_item(ctx, plan, meeting, sent));
    faults
}

/// `POST /work/meetings/{ref}/groups/{point}`: changes a point, or takes it out.
pub async fn send(ctx: Ctx, Path((reference, point)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (meeting, who) = found(&ctx, &plan, &reference)?;
    let one = of(&plan, meeting, &point)?;
    if sent.text(VERSION) != one.version.to_string() {
        let faults = vec![(String::new(), ctx.t("meeting-stale"))];
        let page = one_page(&ctx, &plan, (meeting, one), Some((&sent, faults)));
        return page.table(side_by_side(&ctx, &sent, one)).status(StatusCode::CONFLICT).show(&ctx);
    }
    let after = if sent.text("act") == "end" {
        if is_named(&plan, &one.reference) {
            let faults = vec![(String::new(), ctx.t("decide-end-fault"))];
            return one_page(&ctx, &plan, (meeting, one), Some((&sent, faults))).show(&ctx);
        }
        Record { ended: Some(ctx.app.today()?.to_string()), ..one.clone() }
    } else {
        let faults = wrong(&ctx, &plan, meeting, &sent);
        if !faults.is_empty() {
            return one_page(&ctx, &plan, (meeting, one), Some((&sent, faults))).show(&ctx);
        }
        let values =
            ["text", "said_by", "theme", "agenda_item", "came_to", "answer"].map(|name| (name, sent.text(name)));
        filled(&TABLE, String::new(), Some(one), &values)
    };
    if after != *one {
        keep(&ctx, &mut tx, &who, vec![change(Some(one), after)]).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{}?done=group-kept", place(meeting))))
}
