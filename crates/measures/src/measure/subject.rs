//! A measure for one area, with everything that its page says from the figures.

use super::TABLE;
use crate::area::{self, Area, Gazetteer};
use crate::late::{Late, late};
use crate::period::{Period, read};
use crate::ready::ready;
use crate::shown::Style;
use crate::target::Standing;
use crate::verdict::{Change, Judgement, judge};
use crate::vintage::{Line, Vintages};
use crate::{breaks, neighbour, target};
use platform::http::Ctx;
use platform::record::Record;
use platform::{Error, Result};
use serde_json::Value;
use std::sync::Arc;

/// A measure and an area.
pub struct Subject<'a> {
    /// The measure.
    pub measure: &'a Record,
    /// How its figures are written.
    pub style: Style,
    /// All areas that are known.
    pub areas: Gazetteer,
    /// All figures of the measure.
    pub vintages: Arc<Vintages>,
    /// The area that is looked at; none where the measure has no figures at all.
    pub area: Option<Area>,
    /// From when on figures stand for themselves.
    pub changes: Vec<Change>,
    /// The measures of one group of the same people each; only where one measure is read.
    pub groups: Vec<OfGroup<'a>>,
}

/// A measure that holds the figures of one group of another's people.
pub struct OfGroup<'a> {
    /// The measure.
    pub measure: &'a Record,
    /// Its figures.
    pub vintages: Arc<Vintages>,
}

impl<'a> Subject<'a> {
    /// Reads the figures of a measure, for the area that the request names, or the partnership's own.
    pub async fn load(ctx: &'a Ctx, measure: &'a Record) -> Result<Subject<'a>> {
        Subject::load_for(ctx, measure, ctx.parameter("area")).await
    }

    /// The same for an area by code or name; without one, for the partnership's own.
    pub async fn load_for(ctx: &'a Ctx, measure: &'a Record, wanted: &str) -> Result<Subject<'a>> {
        let vintages = ready(ctx).await?.of_measure(ctx, &measure.reference).await?;
        let areas = area::known(&ctx.snapshot);
        let has = |area: &&Area| vintages.line(&area.code, "").is_some();
        let named = areas.find(wanted).filter(has);
        if named.is_none() && !wanted.is_empty() {
            return Err(Error::not_found(format!("measures/{}?area={wanted}", measure.reference)));
        }
        let own = areas.find(&ctx.app.site.place).filter(has);
        let any = || vintages.areas().next().and_then(|(code, _)| areas.find(code));
        let area = named.or(own).or_else(any).cloned();
        let mut groups = Vec::new();
        for group in ctx.snapshot.referring(&measure.reference, TABLE.name, "group_of") {
            let vintages = ready(ctx).await?.of_measure(ctx, &group.reference).await?;
            groups.push(OfGroup { measure: group, vintages });
        }
        Ok(Subject { groups, ..Subject::of(ctx, measure, vintages, areas, area) })
    }

    /// A measure with these figures, for the partnership's own area and no other.
    #[must_use]
    pub fn own(ctx: &'a Ctx, measure: &'a Record, vintages: Arc<Vintages>) -> Subject<'a> {
        let areas = area::known(&ctx.snapshot);
        let own = areas.find(&ctx.app.site.place).cloned();
        Subject::of(ctx, measure, vintages, areas, own)
    }

    fn of(
        ctx: &'a Ctx,
        measure: &'a Record,
        vintages: Arc<Vintages>,
        areas: Gazetteer,
        area: Option<Area>,
    ) -> Subject<'a> {
        let changes = breaks_of(ctx, measure, area.as_ref(), &areas).into_iter().filter_map(change).collect();
        Subject { measure, style: Style::of(measure), areas, vintages, area, changes, groups: Vec::new() }
    }

    /// The same measure, seen for another area.
    #[must_use]
    pub fn seen_for(self, ctx: &Ctx, area: Area) -> Subject<'a> {
        let changes = self.changes_of(ctx, &area);
        Subject { area: Some(area), changes, ..self }
    }

    /// From when on the figures of an area stand for themselves.
    #[must_use]
    pub fn changes_of(&self, ctx: &Ctx, area: &Area) -> Vec<Change> {
        breaks_of(ctx, self.measure, Some(area), &self.areas).into_iter().filter_map(change).collect()
    }

    /// The figures of the area.
    #[must_use]
    pub fn line(&self) -> Option<&Line> {
        self.vintages.line(&self.area.as_ref()?.code, "")
    }

    /// What is said of them.
    #[must_use]
    pub fn judgement(&self) -> Judgement {
        let empty = Line::default();
        judge(self.line().unwrap_or(&empty), &self.changes, self.style.polarity)
    }

    /// The last period with a number, and the number.
    #[must_use]
    pub fn latest(&self) -> Option<(Period, f64)> {
        self.line()?.latest()
    }

    /// The last period for which one of these lines has a figure and the area has none, where that is after its own latest; its
    /// own hidden figures count as none.
    pub fn missed<'b>(&self, others: impl Iterator<Item = &'b Line>) -> Option<Period> {
        let (latest, _) = self.latest()?;
        let own = self.line()?.current().map(|(period, _)| period);
        let theirs = others.filter_map(|line| Some(line.latest()?.0));
        own.chain(theirs).filter(|period| period.is_like(latest) && *period > latest).max()
    }

    /// The number of an area at a period.
    #[must_use]
    pub fn at(&self, code: &str, period: Period) -> Option<f64> {
        self.vintages.line(code, "")?.number(period)
    }

    /// The breaks that touch the measure for this area, in the order of time.
    #[must_use]
    pub fn breaks<'b>(&'b self, ctx: &'b Ctx) -> Vec<&'b Record> {
        breaks_of(ctx, self.measure, self.area.as_ref(), &self.areas)
    }

    /// The targets of the measure for this area.
    #[must_use]
    pub fn aims(&self, ctx: &Ctx) -> Vec<Aim> {
        let aim = |row: &Record| {
            if self.areas.of_record(ctx, row) != self.area.as_ref() {
                return None;
            }
            let number = |column: &str| row.values.get(column).and_then(Value::as_f64);
            let period = |column: &str| Some(read(row.text(column), "")?.period);
            Some(Aim {
                title: row.title().to_owned(),
                baseline: (period("baseline_period")?, number("baseline")?),
                target: (period("target_period")?, number("target")?),
            })
        };
        let rows = ctx.snapshot.list(target::TABLE.name).filter(|row| row.text("measure") == self.measure.reference);
        rows.filter_map(aim).collect()
    }

    /// How the area stands to a target.
    #[must_use]
    pub fn standing(&self, aim: &Aim, judgement: &Judgement) -> Standing {
        self.reached(aim, judgement).map_or(Standing::NotReported, |(standing, ..)| standing)
    }

    /// How the area stands to a target, where the straight line to it stands, and the last figure; nothing where there is no
    /// figure since the baseline.
    pub(super) fn reached(&self, aim: &Aim, judgement: &Judgement) -> Option<(Standing, f64, f64)> {
        let noise = judgement.limits().filter(|limits| !limits.are_flat());
        let noise = noise.map(|limits| (limits.upper - limits.lower) / 2.0);
        let (period, value) = self.latest().filter(|(period, _)| *period > aim.baseline.0)?;
        let expected = target::expected(aim.baseline, aim.target, period)?;
        let standing = match target::standing(aim.baseline.1, aim.target.1, expected, value, noise) {
            // Who reads the same figure of both sees nobody behind.
            Standing::OffTrack if self.style.bare(value) == self.style.bare(expected) => Standing::OnTrack,
            standing => standing,
        };
        Some((standing, expected, value))
    }

    /// Whether newer figures are missed on the day that the request asks for.
    ///
    /// # Errors
    /// When the partnership's time zone is not known.
    pub fn late(&self, ctx: &Ctx) -> Result<Option<Late>> {
        Ok(late(self.measure, self.latest().map(|(period, _)| period), ctx.looked_at()?))
    }

    /// The numbers of the neighbours that have one at a period, each with how close it is.
    #[must_use]
    pub fn neighbour_numbers<'b>(&'b self, ctx: &'b Ctx, period: Period) -> Vec<(f64, &'b str)> {
        let number = |(area, closeness): (&Area, &'b str)| Some((self.at(&area.code, period)?, closeness));
        self.neighbours(ctx).into_iter().filter_map(number).collect()
    }

    /// The areas that this one is part of, the smallest first.
    #[must_use]
    pub fn wholes(&self) -> Vec<&Area> {
        self.area.as_ref().map(|area| self.areas.above(&area.code)).unwrap_or_default()
    }

    /// The statistical neighbours of the area, each with how close it is.
    #[must_use]
    pub fn neighbours<'b>(&'b self, ctx: &'b Ctx) -> Vec<(&'b Area, &'b str)> {
        let Some(own) = &self.area else { return Vec::new() };
        neighbour::of(&ctx.snapshot, &self.areas, own)
    }

    /// The figures of all areas of the same kind.
    pub fn alike(&self) -> impl Iterator<Item = &Line> {
        let kind = self.area.as_ref().map(|own| own.kind);
        let same = move |code: &str| self.areas.find(code).is_some_and(|area| Some(area.kind) == kind);
        self.vintages.areas().filter(move |(code, _)| same(code)).map(|(_, line)| line)
    }
}

/// A target in numbers.
pub struct Aim {
    /// The target in words.
    pub title: String,
    /// Where it starts.
    pub baseline: (Period, f64),
    /// Where it should lead.
    pub target: (Period, f64),
}

/// The breaks that touch a measure for an area, in the order of time.
pub fn breaks_of<'a>(ctx: &'a Ctx, measure: &Record, area: Option<&Area>, areas: &Gazetteer) -> Vec<&'a Record> {
    let touches = |row: &&Record| {
        let named = row.text("area");
        row.text("measure") == measure.reference
            && (named.is_empty() || areas.find(named).map(|area| &area.code) == area.map(|area| &area.code))
    };
    let mut rows: Vec<&Record> = ctx.snapshot.list(breaks::TABLE.name).filter(touches).collect();
    rows.sort_by_key(|row| read(row.text("period"), "").map(|written| written.period));
    rows
}

/// A break as the rules take it; nothing where its period is none.
pub fn change(row: &Record) -> Option<Change> {
    let period = read(row.text("period"), "")?.period;
    Some(Change { period, counted_otherwise: row.text("kind") == "break" })
}
