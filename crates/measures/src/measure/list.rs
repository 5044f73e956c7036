//! The page of all measures: for each, what is said of it here.

use super::among::Among;
use super::subject::{breaks_of, change};
use super::{TABLE, words};
use crate::area;
use crate::late::{Told, late};
use crate::ready::ready;
use crate::rollup::State;
use crate::shown::{self as written, Style};
use crate::spark;
use crate::verdict::{Change, judge};
use crate::vintage::Line;
use askama::Template;
use axum::response::Response;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{Page, Raw};
use platform::record::Record;

#[derive(Template)]
#[template(path = "measures/list.html")]
struct ListPage {
    page: Page,
    area: String,
    count: usize,
    orders: Vec<(String, String, bool)>,
    /// The heading of those under none.
    nothing: String,
    groups: Vec<Group>,
}

/// The measures under one heading.
struct Group {
    heading: Heading,
    /// What their figures say, counted.
    said: String,
    rows: Vec<Row>,
}

/// A heading, and the plan that it is part of where two plans may have the same.
type Heading = (String, Option<String>);

/// A measure in the list.
struct Row {
    title: String,
    href: String,
    latest: Option<(String, String)>,
    few: Option<Among>,
    spark: Option<Raw>,
    sentence: String,
    /// What its last figures say, whether or not newer ones are late.
    state: State,
    late: Option<Told>,
}

impl ListPage {
    fn is_open(&self) -> bool {
        is_short(self.groups.iter().map(|group| group.rows.len()))
    }
}

/// How many measures are read at once; of more, only the headings are seen until one is opened.
const FEW: usize = 15;

/// Whether groups of so many measures are few enough to be read at once.
pub fn is_short(groups: impl Iterator<Item = usize> + Clone) -> bool {
    groups.clone().count() < 2 || groups.sum::<usize>() <= FEW
}

/// By what the list is grouped: the value of `?by=`.
const ORDERS: [&str; 4] = ["topic", "strategy", "priority", "owner"];

/// `GET /measures`, also with `?by=` one of them.
pub async fn show(ctx: Ctx) -> Result<Response> {
    let areas = area::known(&ctx.snapshot);
    let own = areas.find(&ctx.app.site.place);
    let code = own.map(|area| area.code.clone()).unwrap_or_default();
    let figures = ready(&ctx).await?.of_area(&ctx, &code).await?;
    let by = ORDERS.into_iter().find(|order| *order == ctx.parameter("by")).unwrap_or(ORDERS[0]);
    let mut groups: Vec<(Heading, Vec<Row>)> = Vec::new();
    for record in ctx.snapshot.list(TABLE.name) {
        let line = figures.get(&record.reference).and_then(|measure| measure.line(&code, ""));
        let changes: Vec<Change> = breaks_of(&ctx, record, own, &areas).into_iter().filter_map(change).collect();
        for group in under(&ctx, record, by) {
            let row = row(&ctx, record, line, &changes)?;
            match groups.iter_mut().find(|(other, _)| *other == group) {
                Some((_, rows)) => rows.push(row),
                None => groups.push((group, vec![row])),
            }
        }
    }
    groups.sort_by(|a, b| (a.0.0.is_empty(), &a.0).cmp(&(b.0.0.is_empty(), &b.0)));
    let mut page = ctx.page(ctx.t("table-measures"));
    page.add_downloads("/api/v1/measures");
    let order = |order: &&str| {
        (ctx.t(&format!("measures-by-{order}")), page.href(&format!("/measures?by={order}")), *order == by)
    };
    let orders = ORDERS.iter().map(order).collect();
    let area = own.map(|area| area.name.clone()).unwrap_or_default();
    let nothing = ctx.t(if by == "owner" { "measures-no-owner" } else { "group-none" });
    let groups = groups.into_iter().map(|(heading, rows)| group(&ctx, heading, rows)).collect();
    ctx.html(&ListPage { area, count: ctx.snapshot.list(TABLE.name).count(), orders, nothing, groups, page })
}

/// The measures under a heading by their titles, with how many have really moved, how many are late or old, and how many of
/// those had really moved by their last figures. So each is counted once.
fn group(ctx: &Ctx, heading: Heading, mut rows: Vec<Row>) -> Group {
    rows.sort_by_cached_key(|row| row.title.to_lowercase());
    let (late, recent): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.late.is_some());
    let mut said = tally(moved(ctx, &recent));
    said.extend(tally(late.iter().filter_map(|row| row.late.as_ref()).map(|late| late.tag.clone())));
    let last = tally(moved(ctx, &late));
    if !last.is_empty() {
        said.push(ctx.language.text("measures-late-said", &[("words", last.join(" · ").into())]));
    }
    let said = said.join(" · ");
    Group { heading, said, rows }
}

/// In words what has really moved, in the order in which it is told.
fn moved<'a>(ctx: &'a Ctx, rows: &'a [&Row]) -> impl Iterator<Item = String> + 'a {
    let states = [State::Improvement, State::Concern, State::Neutral];
    let of = |state: State| rows.iter().filter(move |row| row.state == state);
    states.into_iter().flat_map(of).map(|row| ctx.t(&format!("scorecard-{}", row.state.word())))
}

/// Each of these words once, with how often it comes.
fn tally(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for words in all {
        match counts.iter_mut().find(|(other, _)| *other == words) {
            Some((_, count)) => *count += 1,
            None => counts.push((words, 1)),
        }
    }
    counts.into_iter().map(|(words, count)| format!("{words} ({count})")).collect()
}

/// The headings under which a measure stands.
fn under(ctx: &Ctx, record: &Record, by: &str) -> Vec<Heading> {
    let plan = &ctx.snapshot;
    let title = |record: &Record| (record.title().to_owned(), None);
    let mut headings: Vec<Heading> = match by {
        "strategy" => {
            let roots = priorities(ctx, record).into_iter().filter_map(|priority| plan.referred(priority, "strategy"));
            roots.map(title).collect()
        }
        "priority" => {
            let plan_of = |priority: &Record| plan.referred(priority, "strategy").map(|plan| plan.title().to_owned());
            let within = |priority: &Record| (priority.title().to_owned(), plan_of(priority));
            priorities(ctx, record).into_iter().map(within).collect()
        }
        "owner" => plan.referred(record, "owner").map(title).into_iter().collect(),
        _ => vec![(record.text("topic").to_owned(), None)],
    };
    headings.sort();
    headings.dedup();
    if headings.is_empty() {
        headings.push((String::new(), None));
    }
    headings
}

/// The priorities whose indicators a measure feeds, or on which it bears without one.
fn priorities<'a>(ctx: &'a Ctx, record: &Record) -> Vec<&'a Record> {
    let plan = &ctx.snapshot;
    let feeds = plan.links_to(&record.reference, relation::FED_BY).into_iter();
    let above = feeds.filter_map(|(_, indicator)| plan.referred(indicator, "priority"));
    let bears = plan.links_from(&record.reference, relation::BEARS_ON).into_iter().map(|(_, priority)| priority);
    above.chain(bears).collect()
}

fn row(ctx: &Ctx, record: &Record, line: Option<&Line>, changes: &[Change]) -> Result<Row> {
    let style = Style::of(record);
    let empty = Line::default();
    let judgement = judge(line.unwrap_or(&empty), changes, style.polarity);
    let latest = line.and_then(Line::latest);
    Ok(Row {
        title: record.title().to_owned(),
        href: platform::page::address(ctx.language, &format!("/measures/{}", record.reference), None),
        latest: latest.map(|(period, number)| (style.number(number), written::period(ctx.language, period))),
        few: line.and_then(|line| Among::few_at_last(ctx, line)),
        spark: spark::draw(&judgement, changes, None).map(Raw),
        sentence: words::sentence(ctx, &judgement.verdict),
        state: State::said(&judgement.verdict),
        late: late(record, latest.map(|(period, _)| period), ctx.looked_at()?).map(|late| late.told(ctx)),
    })
}
