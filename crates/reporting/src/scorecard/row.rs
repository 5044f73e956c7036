//! What a row of the scorecard says, in numbers.

use measures::area::Kind;
use measures::figure::Figure;
use measures::late::Late;
use measures::mean;
use measures::measure::{Aim, Subject};
use measures::period::Period;
use measures::ready::Ready;
use measures::rollup::State;
use measures::target::Standing;
use measures::verdict::Judgement;
use platform::Result;
use platform::http::Ctx;
use platform::link::relation;
use platform::record::Record;

/// How many years before the last figure stand there.
pub const BEFORE: i16 = 3;

/// An indicator with one of its measures, or with none; or a measure that no indicator of the plan names.
pub struct Row<'a> {
    /// What should move.
    pub indicator: Option<&'a Record>,
    /// The link by which a measure bears on the priority without an indicator.
    pub bears: Option<&'a Record>,
    /// What the figures say.
    pub measured: Option<Measured<'a>>,
}

/// What the figures of a measure say for the partnership's own area.
pub struct Measured<'a> {
    /// The measure with its figures.
    pub subject: Subject<'a>,
    /// What is said of them.
    pub judgement: Judgement,
    /// The figures before the last, in the order of time: of years, or of the same part of the years before.
    pub before: Vec<(Period, Figure)>,
    /// The quarters of the year of the last figure, where it is a quarter.
    pub quarters: Vec<(Period, Figure)>,
    /// The last period with a number, and the number.
    pub latest: Option<(Period, f64)>,
    /// The statistical neighbours at that period.
    pub near: Option<Near>,
    /// The largest area that this one is part of, and its number at that period.
    pub whole: Option<(String, f64)>,
    /// The first target, and how the area stands to it.
    pub aim: Option<(Aim, Standing)>,
    /// Why newer figures are missed, if they are.
    pub late: Option<Late>,
}

/// The neighbours.
pub struct Near {
    /// The mean of those that have a figure.
    pub mean: f64,
    /// How many have one.
    pub have: usize,
    /// How many there are.
    pub all: usize,
    /// How many of those that have one the source calls “not close”.
    pub far: usize,
}

impl Row<'_> {
    /// What the row says in one word.
    pub fn state(&self) -> State {
        self.measured.as_ref().map_or(State::NoData, |one| State::of(&one.judgement.verdict, one.late.as_ref()))
    }

    /// What its last figures say, whether or not newer ones are late.
    pub fn said(&self) -> State {
        self.measured.as_ref().map_or(State::NoData, |measured| State::said(&measured.judgement.verdict))
    }

    /// How the row stands to its target, if it has one.
    pub fn standing(&self) -> Option<Standing> {
        self.measured.as_ref()?.aim.as_ref().map(|(_, standing)| *standing)
    }
}

/// The rows of an indicator: one for each measure that feeds it, or one that says that none does.
pub async fn of<'a>(ctx: &'a Ctx, ready: &Ready, indicator: &'a Record) -> Result<Vec<Row<'a>>> {
    let mut rows = Vec::new();
    for (_, measure) in ctx.snapshot.links_from(&indicator.reference, relation::FED_BY) {
        let vintages = ready.of_measure(ctx, &measure.reference).await?;
        let measured = measured(ctx, Subject::own(ctx, measure, vintages))?;
        rows.push(Row { indicator: Some(indicator), bears: None, measured: Some(measured) });
    }
    if rows.is_empty() {
        rows.push(Row { indicator: Some(indicator), bears: None, measured: None });
    }
    Ok(rows)
}

/// The rows of the measures that bear on a priority without an indicator between them.
pub async fn bearing<'a>(ctx: &'a Ctx, ready: &Ready, priority: &Record) -> Result<Vec<Row<'a>>> {
    let mut rows = Vec::new();
    for (link, measure) in ctx.snapshot.links_to(&priority.reference, relation::BEARS_ON) {
        let vintages = ready.of_measure(ctx, &measure.reference).await?;
        let measured = measured(ctx, Subject::own(ctx, measure, vintages))?;
        rows.push(Row { indicator: None, bears: Some(link), measured: Some(measured) });
    }
    Ok(rows)
}

fn measured<'a>(ctx: &'a Ctx, subject: Subject<'a>) -> Result<Measured<'a>> {
    let judgement = subject.judgement();
    let latest = subject.latest();
    let late = subject.late(ctx)?;
    let aim = subject.aims(ctx).into_iter().next().map(|aim| {
        let standing = subject.standing(&aim, &judgement);
        (aim, standing)
    });
    Ok(Measured {
        before: latest.map(|(period, _)| before(&subject, period)).unwrap_or_default(),
        quarters: latest.map(|(period, _)| quarters(&subject, period)).unwrap_or_default(),
        near: latest.and_then(|(period, _)| near(ctx, &subject, period)),
        whole: latest.and_then(|(period, _)| whole(&subject, period)),
        latest,
        aim,
        late,
        judgement,
        subject,
    })
}

/// A year is set beside the years before it, a shorter period beside the same part of them.
fn before(subject: &Subject<'_>, last: Period) -> Vec<(Period, Figure)> {
    let Some(line) = subject.line() else { return Vec::new() };
    if last.is_part_of_a_year() {
        let same = (1..=BEFORE).rev().map(|years| last.years_before(years));
        return same.filter_map(|period| Some((period, line.newest(period)?.figure.clone()))).collect();
    }
    let older = line.current().rev().filter(|(period, _)| *period < last && period.is_like(last));
    let mut cells: Vec<_> = older.take(BEFORE as usize).map(|(period, figure)| (period, figure.clone())).collect();
    cells.reverse();
    cells
}

fn quarters(subject: &Subject<'_>, last: Period) -> Vec<(Period, Figure)> {
    let cells = subject.line().into_iter().flat_map(|line| line.current());
    let same_year = cells.filter(|(period, _)| period.is_quarter_beside(last));
    same_year.map(|(period, figure)| (period, figure.clone())).collect()
}

fn near(ctx: &Ctx, subject: &Subject<'_>, period: Period) -> Option<Near> {
    let with = subject.neighbour_numbers(ctx, period);
    let far = with.iter().filter(|(_, closeness)| *closeness == "not close").count();
    let mean = mean(with.iter().map(|(number, _)| *number))?;
    Some(Near { mean, have: with.len(), all: subject.neighbours(ctx).len(), far })
}

/// A count of a part is never to be set against that of the whole.
fn whole(subject: &Subject<'_>, period: Period) -> Option<(String, f64)> {
    if !subject.style.compares {
        return None;
    }
    let largest = subject.wholes().into_iter().rfind(|whole| matches!(whole.kind, Kind::Country | Kind::Region))?;
    Some((largest.name.clone(), subject.at(&largest.code, period)?))
}
