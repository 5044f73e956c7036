//! An area beside others: what each of them has, and who is ahead.

use super::among::Among;
use super::subject::Subject;
use super::words;
use crate::comparison::{Polarity, quarter, quartiles, rank};
use crate::figure::{Figure, Value};
use crate::interval::{self, Beside};
use crate::period::Period;
use crate::shown;
use crate::verdict::judge_figures;
use crate::vintage::Line;
use platform::http::Ctx;
use platform::page::{Raw, around};
use processcontrol::{Direction, mean};

/// The area beside another, or beside several.
pub struct Compared {
    /// Whom it is set beside: the name of an area, or our words for several.
    pub name: Raw,
    /// What must be known of them.
    pub note: Option<Raw>,
    /// Their figure.
    pub value: String,
    /// That it is about few people.
    pub few: Option<Among>,
    /// The area's own figure less theirs.
    pub gap: String,
    /// Better or worse by the interval, where there is one.
    pub beside: Option<String>,
}

/// The area beside those that it is part of, its neighbours, and all of its kind, at its last figure.
pub fn compared(ctx: &Ctx, subject: &Subject<'_>) -> Vec<Compared> {
    let Some((period, own)) = subject.latest() else { return Vec::new() };
    let figure = subject.line().and_then(|line| line.newest(period)).map(|vintage| &vintage.figure);
    let interval = figure.and_then(|figure| interval::interval(figure, subject.style.percent));
    let row = |name: Raw, value: f64, note: Option<Raw>| Compared {
        name,
        note,
        value: subject.style.number(value),
        few: None,
        gap: subject.style.difference(own - value),
        beside: interval.map(|interval| ctx.t(beside_key(interval::beside(interval, value, subject.style.polarity)))),
    };
    let mut rows: Vec<Compared> = Vec::new();
    // A count of a part is never to be set against that of the whole.
    let wholes = if subject.style.compares { subject.wholes() } else { Vec::new() };
    for whole in wholes {
        if let Some(value) = subject.at(&whole.code, period) {
            let few = subject.vintages.line(&whole.code, "").and_then(|line| line.newest(period));
            let few = few.and_then(|vintage| Among::few(ctx, &vintage.figure));
            let closing = closing(ctx, subject, &whole.code, &whole.name, interval.is_some());
            let row = row(shown::content(ctx.language, &whole.name), value, closing);
            rows.push(Compared { few, ..row });
        }
    }
    let neighbours = subject.neighbours(ctx);
    let with: Vec<(f64, &str)> = subject.neighbour_numbers(ctx, period);
    if let Some(value) = mean(with.iter().map(|(number, _)| *number)) {
        let far = with.iter().filter(|(_, closeness)| *closeness == "not close").count();
        let note = ctx.language.text(
            "compare-neighbours-note",
            &[("have", with.len().into()), ("all", neighbours.len().into()), ("far", far.into())],
        );
        rows.push(row(Raw(ctx.t("compare-neighbours")), value, Some(Raw(note))));
    }
    let all: Vec<f64> = subject.alike().filter_map(|line| line.number(period)).collect();
    rows.extend(ranked(ctx, subject, own, &all));
    rows
}

/// That the area has no figure for the last period of these lines, so that everything is compared for an older one.
pub fn older<'a>(ctx: &Ctx, subject: &Subject<'_>, others: impl Iterator<Item = &'a Line>) -> Option<Raw> {
    let (period, _) = subject.latest()?;
    let periods = [("newer", subject.missed(others)?), ("period", period)];
    let arguments = periods.map(|(name, period)| (name, shown::period(ctx.language, period).into()));
    Some(around(ctx.language, "compare-older", &arguments, &subject.area.as_ref()?.name))
}

/// The place among all areas of the kind, and the quarter.
fn ranked(ctx: &Ctx, subject: &Subject<'_>, own: f64, all: &[f64]) -> Option<Compared> {
    let quartiles = quartiles(all).filter(|_| all.len() >= 4)?;
    let others = all.iter().filter(|other| **other == own).count().saturating_sub(1);
    let key = if others > 0 { "compare-rank-shared" } else { "compare-rank" };
    let place = rank(own, all, subject.style.polarity)
        .map(|rank| ctx.language.text(key, &[("rank", rank.into()), ("all", all.len().into()), ("n", others.into())]));
    let quarter = quarter(own, all, subject.style.polarity).map(|quarter| ctx.t(&format!("compare-band-{quarter}")));
    Some(Compared {
        name: Raw(ctx.language.text("compare-middle", &[("all", all.len().into())])),
        note: place.zip(quarter).map(|(place, quarter)| Raw(format!("{place} {quarter}"))),
        value: subject.style.number(quartiles[2]),
        few: None,
        gap: subject.style.difference(own - quartiles[2]),
        beside: None,
    })
}

/// Who is ahead of whom, and whether the lead or the lag really grows or shrinks, by the same rules over the periods for which
/// both have a figure. `sure` is whether an interval, told beside this, says what the lead or the lag itself is worth.
pub fn closing(ctx: &Ctx, subject: &Subject<'_>, code: &str, name: &str, sure: bool) -> Option<Raw> {
    let better = match subject.style.polarity {
        Polarity::High => 1.0,
        Polarity::Low => -1.0,
        Polarity::Neither => return None,
    };
    let lead = |(period, figure): (Period, &Figure)| {
        let lead = better * (figure.number()? - subject.at(code, period)?);
        Some((period, Figure::new(Value::Number(lead), None)))
    };
    let (last, _) = subject.latest()?;
    let alike = subject.line()?.current().filter(|(period, _)| period.is_like(last));
    let leads: Vec<(Period, Figure)> = alike.filter_map(lead).collect();
    let lead = leads.last()?.1.number()?.partial_cmp(&0.0)?;
    let key = words::lead_key(&judge_figures(leads, &subject.changes, Direction::Increase).verdict, lead)?;
    Some(around(ctx.language, key, &[("sure", usize::from(sure).into())], name))
}

/// The key of what an area is beside another.
#[must_use]
pub fn beside_key(beside: Beside) -> &'static str {
    match beside {
        Beside::Better => "beside-better",
        Beside::Similar => "beside-similar",
        Beside::Worse => "beside-worse",
        Beside::Higher => "beside-higher",
        Beside::Lower => "beside-lower",
    }
}
