//! The scorecard as a page.

use super::log;
use super::row::{Measured, Near, Row as Reported};
use super::{Group, groups};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use measures::figure::Figure;
use measures::late::Told;
use measures::measure::{self, Key};
use measures::period::Period;
use measures::rollup::{State, roll_up};
use measures::target::Standing;
use measures::{shown, spark};
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, Raw, choice_key};
use platform::record::Record;

/// How many rows say what, in words.
pub(super) type Counts = Vec<(String, usize)>;

#[derive(Template)]
#[template(path = "reporting/scorecard.html")]
struct Scorecard {
    page: Page,
    strategy: Card,
    area: String,
    groups: Vec<(Card, Vec<Row>)>,
    states: Counts,
    late: Option<String>,
    standings: Counts,
    key: Key,
    changed: String,
    log: String,
}

/// An indicator with one of its measures, or with none; or a measure alone.
struct Row {
    indicator: Option<(Card, String)>,
    measure: Option<Cells>,
}

/// What the cells of a row say.
struct Cells {
    card: Card,
    better: String,
    before: Vec<(String, String)>,
    quarters: Vec<(String, String)>,
    latest: Option<(String, String)>,
    near: Option<(String, String)>,
    whole: Option<(String, String)>,
    target: Option<(String, String)>,
    late: Option<Told>,
    spark: Option<Raw>,
    sentence: String,
}

/// `GET /scorecards/{ref}`: the reference of a strategy.
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let strategy = ctx.record(&strategy::strategy::TABLE, &reference)?;
    let groups = groups(&ctx, strategy).await?;
    let title = ctx.language.text("scorecard-title", &[("words", strategy.title().into())]);
    let mut page = ctx.page(title);
    page.add_downloads(&format!("/api/v1/scorecards/{}", strategy.reference));
    let rows: Vec<&Reported<'_>> = groups.iter().flat_map(|group| &group.rows).collect();
    let standings: Vec<Standing> = rows.iter().filter_map(|row| row.standing()).collect();
    let cards =
        |group: &Group<'_>| (Card::new(&ctx, group.priority), group.rows.iter().map(|told| row(&ctx, told)).collect());
    ctx.html(&Scorecard {
        strategy: Card::new(&ctx, strategy),
        area: ctx.app.site.place.clone(),
        groups: groups.iter().map(cards).collect(),
        states: states(&ctx, rows.iter().map(|row| row.state())),
        late: late(&ctx, &rows),
        standings: counted(&ctx, "standing", roll_up(&Standing::ALL, &standings), Standing::word),
        key: Key::whole(&ctx),
        changed: log::last(&ctx, strategy).await?,
        log: page.href(&format!("/scorecards/{}/log", strategy.reference)),
        page,
    })
}

/// How many rows say what.
pub(super) fn states(ctx: &Ctx, rows: impl Iterator<Item = State>) -> Counts {
    counted(ctx, "scorecard", roll_up(&State::ALL, &rows.collect::<Vec<_>>()), State::word)
}

/// What was counted, in words, without what there is none of.
fn counted<S: Copy>(ctx: &Ctx, prefix: &str, counts: Vec<(S, usize)>, word: fn(S) -> &'static str) -> Counts {
    let some = counts.into_iter().filter(|(_, count)| *count > 0);
    some.map(|(state, count)| (ctx.t(&format!("{prefix}-{}", word(state))), count)).collect()
}

/// What the last figures of those rows say for which newer ones are missed; nothing where none is.
pub(super) fn late(ctx: &Ctx, rows: &[&Reported<'_>]) -> Option<String> {
    let missed = |row: &&&Reported<'_>| matches!(row.state(), State::NotReported | State::Old);
    let late: Vec<State> = rows.iter().filter(missed).map(|row| row.said()).collect();
    let n = late.len();
    let said = states(ctx, late.into_iter()).into_iter().map(|(words, count)| format!("{words} ({count})"));
    let said = said.collect::<Vec<_>>().join(" · ");
    (n > 0).then(|| ctx.language.text("scorecard-late-said", &[("n", n.into()), ("words", said.into())]))
}

fn row(ctx: &Ctx, told: &Reported<'_>) -> Row {
    Row {
        indicator: told
            .indicator
            .map(|indicator| (Card::new(ctx, indicator), ctx.t(&choice_key(indicator.text("direction"))))),
        measure: told.measured.as_ref().map(|measured| cells(ctx, measured, told.bears)),
    }
}

fn cells(ctx: &Ctx, measured: &Measured<'_>, bears: Option<&Record>) -> Cells {
    let Measured { subject, judgement, .. } = measured;
    let style = &subject.style;
    let cell = |(period, figure): &(Period, Figure)| {
        (shown::period(ctx.language, *period), shown::figure(ctx.language, style, figure))
    };
    let standing = |standing: &Standing| ctx.t(&format!("standing-{}", standing.word()));
    let target = measured.aim.as_ref();
    Cells {
        card: bears.map_or_else(|| Card::new(ctx, subject.measure), |link| Card::linked(ctx, link, subject.measure)),
        better: ctx.t(&format!("better-{}", subject.measure.text("polarity"))),
        before: measured.before.iter().map(cell).collect(),
        quarters: measured.quarters.iter().map(cell).collect(),
        latest: measured.latest.map(|(period, value)| (style.number(value), shown::period(ctx.language, period))),
        near: measured.near.as_ref().map(|near| (style.number(near.mean), how_close(ctx, near))),
        whole: measured.whole.as_ref().map(|(name, value)| (style.number(*value), name.clone())),
        target: target.map(|(aim, how)| (aim.title.clone(), standing(how))),
        late: measured.late.as_ref().map(|late| late.told(ctx)),
        spark: spark::draw(judgement, &subject.changes, target.map(|(aim, _)| aim.target.1)).map(Raw),
        sentence: measure::sentence(ctx, &judgement.verdict),
    }
}

fn how_close(ctx: &Ctx, near: &Near) -> String {
    let numbers = [("have", near.have.into()), ("all", near.all.into()), ("far", near.far.into())];
    ctx.language.text("scorecard-close", &numbers)
}
