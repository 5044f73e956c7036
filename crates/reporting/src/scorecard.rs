//! The scorecard of a strategy: for each indicator, what moved and what did not, always in the same columns.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use measures::area::Kind;
use measures::measure::{self, Subject};
use measures::{mean, shown};
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::page::{Card, Page};
use platform::record::Record;

/// How many periods before the latest stand there.
const BEFORE: usize = 3;

#[derive(Template)]
#[template(path = "reporting/scorecard.html")]
struct Scorecard {
    page: Page,
    strategy: Card,
    area: String,
    groups: Vec<(Card, Vec<Row>)>,
    counts: Vec<(String, usize)>,
}

/// An indicator with one of its measures, or with none.
struct Row {
    indicator: Card,
    direction: String,
    measure: Option<Measured>,
}

/// What the figures of a measure say.
struct Measured {
    card: Card,
    better: String,
    before: Vec<(String, String)>,
    latest: Option<(String, String)>,
    neighbours: String,
    country: Option<(String, String)>,
    target: String,
    sentence: String,
    mark: &'static str,
}

/// `GET /scorecards/{ref}`: the reference of a strategy.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let strategy = ctx.record(&strategy::strategy::TABLE, &reference)?;
    let mut groups = Vec::new();
    for priority in ctx.snapshot.referring(&strategy.reference, "priorities", "strategy") {
        let mut rows = Vec::new();
        for indicator in ctx.snapshot.referring(&priority.reference, "indicators", "priority") {
            rows.extend(rows_of(&ctx, indicator).await?);
        }
        if !rows.is_empty() {
            groups.push((Card::new(&ctx, priority), rows));
        }
    }
    let title = ctx.language.text("scorecard-title", &[("words", strategy.title().into())]);
    let page = ctx.page(title);
    let counts = counts(&ctx, &groups);
    let area = ctx.app.site.place.clone();
    ctx.html(&Scorecard { strategy: Card::new(&ctx, strategy), area, counts, groups, page })
}

/// How many rows say what. Whatever has no figures is counted as such, and nothing is averaged.
fn counts(ctx: &Ctx, groups: &[(Card, Vec<Row>)]) -> Vec<(String, usize)> {
    let rows = || groups.iter().flat_map(|(_, rows)| rows);
    let state = |row: &Row| match &row.measure {
        None => "scorecard-none",
        Some(measured) if measured.latest.is_none() => "scorecard-none",
        Some(measured) => match measured.mark {
            "improvement" => "scorecard-improvement",
            "concern" => "scorecard-concern",
            "neutral" => "scorecard-neutral",
            _ => "scorecard-chance",
        },
    };
    let states =
        ["scorecard-improvement", "scorecard-concern", "scorecard-neutral", "scorecard-chance", "scorecard-none"];
    let count = |key: &str| (ctx.t(key), rows().filter(|row| state(row) == key).count());
    states.into_iter().map(count).filter(|(_, count)| *count > 0).collect()
}

async fn rows_of(ctx: &Ctx, indicator: &Record) -> Result<Vec<Row>> {
    let direction = ctx.t(&platform::page::choice_key(indicator.text("direction")));
    let mut rows = Vec::new();
    for (_, record) in ctx.snapshot.links_from(&indicator.reference, relation::FED_BY) {
        let subject = Subject::load(ctx, record).await?;
        let measure = Some(measured(ctx, record, &subject));
        rows.push(Row { indicator: Card::new(ctx, indicator), direction: direction.clone(), measure });
    }
    if rows.is_empty() {
        rows.push(Row { indicator: Card::new(ctx, indicator), direction, measure: None });
    }
    Ok(rows)
}

fn measured(ctx: &Ctx, record: &Record, subject: &Subject<'_>) -> Measured {
    let judgement = subject.judgement();
    let style = &subject.style;
    let number = |value: Option<f64>| value.map(|value| style.number(value)).unwrap_or_default();
    let latest = subject.latest();
    let at = |of: &dyn Fn(measures::period::Period) -> Option<f64>| number(latest.and_then(|(period, _)| of(period)));
    let wholes = if style.compares { subject.wholes() } else { Vec::new() };
    let country = wholes.into_iter().rfind(|whole| matches!(whole.kind, Kind::Country | Kind::Region));
    let before = subject.line().map(|line| {
        let older = line.current().rev().filter(|(period, _)| latest.is_some_and(|(last, _)| *period < last));
        let cell = |(period, figure)| (shown::period(ctx.language, period), shown::figure(ctx.language, style, figure));
        let mut cells: Vec<(String, String)> = older.take(BEFORE).map(cell).collect();
        cells.reverse();
        cells
    });
    Measured {
        card: Card::new(ctx, record),
        better: ctx.t(&format!("better-{}", record.text("polarity"))),
        before: before.unwrap_or_default(),
        latest: latest.map(|(period, value)| (style.number(value), shown::period(ctx.language, period))),
        neighbours: at(&|period| mean(subject.neighbour_numbers(ctx, period).into_iter())),
        country: country.map(|whole| (at(&|period| subject.at(&whole.code, period)), whole.name.clone())),
        target: subject.aims(ctx).first().map(|aim| aim.title.clone()).unwrap_or_default(),
        sentence: measure::sentence(ctx, &judgement.verdict),
        mark: measure::mark(&judgement.verdict),
    }
}
