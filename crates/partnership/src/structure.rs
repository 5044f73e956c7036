//! Who belongs where, on any day: bodies and organisations below what they are part of, as a picture with a table beside it.

use crate::seat::is_there;
use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use people::name;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Content, Page, Raw, choice_key, date_in_words};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::typed;
use std::collections::HashSet;
use std::fmt::Write;

/// The height of a line of the picture.
const LINE: usize = 40;

/// How far each level stands in.
const STEP: usize = 28;

/// The width of the picture.
const WIDTH: usize = 760;

/// The most letters of a name in the picture; the table has all of them.
const LONGEST: usize = 62;

/// The tables whose records are drawn, one picture each.
const DRAWN: [&str; 2] = ["bodies", "organisations"];

/// Something in the picture: how deep it stands, and above which it hangs.
struct Node<'a> {
    record: &'a Record,
    /// What it was called on that day.
    name: String,
    /// Whether it does not work yet, or no more; of a past day nobody knows.
    is_broken: bool,
    depth: usize,
    above: Option<usize>,
}

/// The page.
#[derive(Template)]
#[template(path = "partnership/structure.html")]
struct Structure {
    page: Page,
    on: String,
    fault: Option<String>,
    day: String,
    pictures: Vec<Picture>,
}

/// A picture with its table.
struct Picture {
    key: &'static str,
    svg: Raw,
    rows: Vec<Row>,
}

/// A row of the table.
struct Row {
    name: String,
    /// That it does not work yet, or no more.
    state: String,
    href: String,
    kind: String,
    part_of: String,
    since: String,
    until: String,
    /// How deep it stands, up to five.
    depth: usize,
}

/// `GET /structure`, `on` a day
pub async fn show(ctx: Ctx) -> Result<Response> {
    let typed = ctx.parameter("on").trim().to_owned();
    let asked = typed::day(&typed);
    let fault = (asked.is_none() && !typed.is_empty()).then(|| ctx.t("structure-day-fault"));
    let day = asked.map_or_else(|| ctx.looked_at(), Ok)?;
    let days = (day, ctx.looked_at()?);
    let pictures = DRAWN.map(|table| picture(&ctx, table, days)).into_iter().flatten().collect();
    ctx.html(&Structure {
        page: ctx.page(ctx.t("structure-title")),
        on: typed,
        fault,
        day: date_in_words(ctx.language, &day.to_string()),
        pictures,
    })
}

/// The records of a table that were there on a day, each below what it is part of.
fn tree<'a>(plan: &'a Snapshot, table: &str, (day, today): (Date, Date)) -> Vec<Node<'a>> {
    let stood =
        |one: &&Record| is_there(one, day) && one.ended.as_deref().is_none_or(|ended| ended > day.to_string().as_str());
    let all: Vec<&Record> = plan.with_ended(table).iter().filter(stood).collect();
    let names: HashSet<&str> = all.iter().map(|one| one.reference.as_str()).collect();
    let mut nodes = Vec::new();
    for top in all.iter().filter(|one| !names.contains(one.text("parent"))) {
        hang(&all, top, (0, None), &mut nodes);
    }
    for node in &mut nodes {
        node.name = name::on(plan, node.record, day).to_owned();
        node.is_broken = day >= today && ["proposed", "dormant", "ended"].contains(&state(node.record));
    }
    nodes
}

/// Hangs a record and all that is part of it into the picture. No import lets anything be part of itself.
fn hang<'a>(all: &[&'a Record], one: &'a Record, (depth, above): (usize, Option<usize>), nodes: &mut Vec<Node<'a>>) {
    nodes.push(Node { record: one, name: String::new(), is_broken: false, depth, above });
    let place = nodes.len() - 1;
    for part in all.iter().filter(|part| part.text("parent") == one.reference) {
        hang(all, part, (depth + 1, Some(place)), nodes);
    }
}

fn picture(ctx: &Ctx, table: &'static str, (day, today): (Date, Date)) -> Option<Picture> {
    let nodes = tree(&ctx.snapshot, table, (day, today));
    if nodes.is_empty() {
        return None;
    }
    let rows = nodes.iter().map(|node| row(ctx, &nodes, node)).collect();
    let key = if table == DRAWN[0] { "table-bodies" } else { "table-organisations" };
    let title = format!("{}, {}", ctx.t(key), date_in_words(ctx.language, &day.to_string()));
    Some(Picture { key, svg: Raw(draw(ctx, &nodes, &title)), rows })
}

fn row(ctx: &Ctx, nodes: &[Node<'_>], node: &Node<'_>) -> Row {
    let above = node.above.and_then(|above| nodes.get(above));
    let date = |name: &str| date_in_words(ctx.language, node.record.text(name));
    Row {
        name: node.name.clone(),
        state: if node.is_broken { ctx.t(&choice_key(state(node.record))) } else { String::new() },
        href: ctx.href(&node.record.path()),
        kind: ctx.t(&choice_key(node.record.text("kind"))),
        part_of: above.map_or("", |above| &above.name).to_owned(),
        since: date("from"),
        until: date("until"),
        depth: node.depth.min(5),
    }
}

/// The picture: a line for each, hanging on a line from what it is part of. What does not work yet, or no more, has a broken edge.
fn draw(ctx: &Ctx, nodes: &[Node<'_>], title: &str) -> String {
    let escaped = |text: &str| Content { text, mark: false, quoted: false }.to_string();
    let height = nodes.len() * LINE + 8;
    let mut svg = String::with_capacity(nodes.len() * 400);
    // Writing into a text cannot fail, here and below.
    let _ = write!(
        svg,
        "<svg class=\"ec-structure\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"img\" aria-label=\"{}\" direction=\"ltr\"><title>{0}</title><desc>{}</desc>",
        escaped(title),
        escaped(&ctx.t("structure-drawn")),
    );
    for (place, node) in nodes.iter().enumerate() {
        let (x, y) = (node.depth * STEP + 4, place * LINE + 4);
        if let Some(above) = node.above {
            let (from, middle) = (above * LINE + LINE - 4, y + LINE / 2 - 4);
            let _ = write!(
                svg,
                "<path d=\"M{0} {from}V{middle}H{x}\" fill=\"none\" stroke=\"#505a5f\" stroke-width=\"1.5\"/>",
                x - STEP + 12
            );
        }
        let dashes = if node.is_broken { " stroke-dasharray=\"5 4\"" } else { "" };
        let _ = write!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"#ffffff\" stroke=\"#0b0c0c\" stroke-width=\"1.5\"{dashes}/><text x=\"{}\" y=\"{}\" font-size=\"15\" fill=\"#0b0c0c\">{}</text>",
            WIDTH - x - 8,
            LINE - 8,
            x + 10,
            y + LINE / 2 + 1,
            escaped(&shortened(&node.name)),
        );
    }
    svg.push_str("</svg>");
    svg
}

fn state(record: &Record) -> &str {
    if record.table.column("status").is_some() { record.text("status") } else { "" }
}

fn shortened(name: &str) -> String {
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", name[..end].trim_end()),
        None => name.to_owned(),
    }
}
