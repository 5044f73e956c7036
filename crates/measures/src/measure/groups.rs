//! For whom: the figures of groups by characteristic, how far each is from the rest, and by which there are none.

use super::among::{Among, among, of};
use super::subject::Subject;
use crate::characteristic::{LOCAL, NAMES, Part, parts};
use crate::figure::Figure;
use crate::gap::{Apart, Count, Gap, from_whole, newcombe};
use crate::interval;
use crate::period::Period;
use crate::shown::{self, Style};
use crate::vintage::Line;
use askama::Template;
use platform::http::Ctx;
use platform::page::{Page, Raw, choice_key};
use platform::snapshot::natural;

/// Among fewer people than this no percentage is shown where two characteristics meet.
const FEWEST: f64 = 10.0;

/// The figures of groups, for the template.
#[derive(Template)]
#[template(path = "measures/groups.html")]
pub struct Groups {
    page: Page,
    by: Vec<By>,
    crosses: Vec<Cross>,
    missing: String,
}

/// The groups that one characteristic tells apart.
struct By {
    name: String,
    local: bool,
    rows: Vec<Row>,
}

/// One group.
struct Row {
    name: String,
    /// The measure that holds its figures, if not this one does.
    href: Option<String>,
    period: String,
    value: Raw,
    of: Option<Among>,
    interval: Option<String>,
    gap: Option<Beside>,
}

/// How far a group is from others.
struct Beside {
    points: String,
    /// From whom.
    whom: String,
    interval: Option<String>,
    apart: Option<String>,
}

/// Two characteristics at once.
struct Cross {
    title: String,
    down: String,
    period: String,
    heads: Vec<String>,
    rows: Vec<(String, Vec<Cell>)>,
}

/// Where two groups meet.
struct Cell {
    value: Raw,
    of: Option<String>,
    few: bool,
    gap: Option<Beside>,
}

impl Groups {
    /// The groups of the subject's area.
    pub fn new(ctx: &Ctx, subject: &Subject<'_>) -> Groups {
        let code = subject.area.as_ref().map(|area| area.code.as_str()).unwrap_or_default();
        let mut lines: Vec<(&str, &Line)> = subject.vintages.breakdowns(code).collect();
        let apart = subject.groups.iter();
        lines.extend(apart.filter_map(|group| Some((group.measure.text("group"), group.vintages.line(code, "")?))));
        lines.sort_by_key(|(breakdown, _)| natural(breakdown));
        let mut by: Vec<By> = NAMES.iter().map(|name| one(ctx, subject, &lines, Some(name))).collect();
        by.push(one(ctx, subject, &lines, None));
        let missing = NAMES.iter().filter(|name| !lines.iter().any(|(breakdown, _)| tells(breakdown, name)));
        let missing: Vec<String> = missing.map(|name| ctx.t(&choice_key(name))).collect();
        by.retain(|by| !by.rows.is_empty());
        Groups { page: ctx.page(""), by, crosses: crosses(ctx, subject, &lines), missing: missing.join(" · ") }
    }
}

/// Whether a breakdown tells people apart by this characteristic, alone or with others.
fn tells(breakdown: &str, name: &str) -> bool {
    parts(breakdown).iter().any(|part| part.characteristic() == Some(name))
}

/// The groups of one characteristic alone; without one, those of none, and of more than two at once.
fn one(ctx: &Ctx, subject: &Subject<'_>, lines: &[(&str, &Line)], name: Option<&'static str>) -> By {
    let fits = |breakdown: &str| match parts(breakdown).as_slice() {
        [part] => part.characteristic() == name,
        [_, _] => false,
        _ => name.is_none(),
    };
    let rows = lines.iter().filter(|(breakdown, _)| fits(breakdown));
    By {
        name: ctx.t(&name.map_or_else(|| "groups-other".to_owned(), choice_key)),
        local: name.is_some_and(|name| LOCAL.contains(&name)),
        rows: rows.filter_map(|(breakdown, line)| row(ctx, subject, breakdown, line)).collect(),
    }
}

fn row(ctx: &Ctx, subject: &Subject<'_>, breakdown: &str, line: &Line) -> Option<Row> {
    let (period, figure) = last(subject, line)?;
    let style = &subject.style;
    let apart = subject.groups.iter().find(|group| group.measure.text("group") == breakdown);
    Some(Row {
        name: breakdown.to_owned(),
        href: apart.map(|group| ctx.href(&format!("/measures/{}", group.measure.reference))),
        period: shown::period(ctx.language, period),
        value: shown::marked(ctx.language, style, figure),
        of: Among::of(ctx, figure),
        interval: interval::interval(figure, style.percent).map(|(lower, upper)| {
            let ends = [("lower", style.bare(lower).into()), ("upper", style.bare(upper).into())];
            ctx.language.text("figure-interval", &ends)
        }),
        gap: beside(ctx, subject, period, figure),
    })
}

/// The last figure of a group, of the kind of period that is judged of everybody; where it has none such, of any.
fn last<'a>(subject: &Subject<'_>, line: &'a Line) -> Option<(Period, &'a Figure)> {
    let common = subject.line().and_then(Line::common).or_else(|| line.common());
    let mut alike = line.current().rev().filter(|(period, _)| common.is_none_or(|common| period.is_like(common)));
    alike.next().or_else(|| line.current().next_back())
}

/// How far a group is from everybody else; where these cannot be counted, from everybody.
fn beside(ctx: &Ctx, subject: &Subject<'_>, period: Period, figure: &Figure) -> Option<Beside> {
    let style = &subject.style;
    // A count of some is always less than that of all.
    if !style.compares {
        return None;
    }
    if let Some(gap) = from_rest(subject, period, figure) {
        return Some(told(ctx, style, gap, "gap-rest"));
    }
    let whole = subject.line()?.number(period)?;
    if let Some(part) = interval::sure(figure, style.percent) {
        return Some(told(ctx, style, from_whole(part, whole), "gap-everybody"));
    }
    Some(Beside {
        points: style.difference(figure.number()? - whole),
        whom: ctx.t("gap-everybody"),
        interval: None,
        apart: Some(ctx.t("gap-unsure")),
    })
}

/// A gap in words, with the key of from whom.
fn told(ctx: &Ctx, style: &Style, gap: Gap, whom: &str) -> Beside {
    // The gap reads as the figures do; its interval is finer, so that one that leaves out zero is seen to.
    let finer = style.finer();
    let ends = [("lower", finer.difference(gap.lower).into()), ("upper", finer.difference(gap.upper).into())];
    Beside {
        points: style.difference(gap.points),
        whom: ctx.t(whom),
        interval: Some(ctx.language.text("figure-interval", &ends)),
        apart: Some(ctx.t(apart_key(gap.apart()))),
    }
}

fn apart_key(apart: Apart) -> &'static str {
    match apart {
        Apart::Higher => "gap-higher",
        Apart::Lower => "gap-lower",
        Apart::No => "gap-none",
    }
}

/// A percentage of people who were counted, beside that of everybody else.
fn from_rest(subject: &Subject<'_>, period: Period, figure: &Figure) -> Option<Gap> {
    let counted = |figure: &Figure| {
        let more = figure.more.as_ref().filter(|_| subject.style.percent)?;
        Count::new(more.numerator?, more.denominator?)
    };
    let group = counted(figure)?;
    let whole = counted(&subject.line()?.newest(period)?.figure)?;
    newcombe(group, group.rest_of(whole)?)
}

/// A table for each pair of headings at once, of the last period that any of its cells has.
fn crosses(ctx: &Ctx, subject: &Subject<'_>, lines: &[(&str, &Line)]) -> Vec<Cross> {
    let pair = |breakdown: &str| match parts(breakdown).as_slice() {
        [down, across] => Some((down.heading.to_owned(), across.heading.to_owned())),
        _ => None,
    };
    let mut pairs: Vec<(String, String)> = lines.iter().filter_map(|(breakdown, _)| pair(breakdown)).collect();
    pairs.sort();
    pairs.dedup();
    let of = |wanted: &(String, String)| {
        let own = lines.iter().filter(|(breakdown, _)| pair(breakdown).as_ref() == Some(wanted));
        cross(ctx, subject, &own.copied().collect::<Vec<_>>())
    };
    pairs.iter().filter_map(of).collect()
}

/// One such table, of breakdowns that have the same two headings.
fn cross(ctx: &Ctx, subject: &Subject<'_>, lines: &[(&str, &Line)]) -> Option<Cross> {
    let (first, _) = lines.first()?;
    let (down, across) = words(first, |part| part.heading)?;
    let period = lines.iter().filter_map(|(_, line)| Some(last(subject, line)?.0)).max()?;
    let met: Vec<(&str, &str, &Line)> = lines
        .iter()
        .filter_map(|(breakdown, line)| words(breakdown, |part| part.word).map(|(a, b)| (a, b, *line)))
        .collect();
    let heads = distinct(met.iter().map(|(_, across, _)| *across));
    let row = |word: &&str| {
        let cell = |head: &&str| {
            let line = met.iter().find(|(down, across, _)| down == word && across == head).map(|(.., line)| *line);
            cell(ctx, subject, period, line)
        };
        ((*word).to_owned(), heads.iter().map(cell).collect())
    };
    Some(Cross {
        title: format!("{down} × {across}"),
        down: down.to_owned(),
        period: shown::period(ctx.language, period),
        rows: distinct(met.iter().map(|(down, ..)| *down)).iter().map(row).collect(),
        heads: heads.iter().map(|head| format!("{across}: {head}")).collect(),
    })
}

/// What `which` takes from the two parts of a breakdown.
fn words<'a>(breakdown: &'a str, which: impl Fn(&Part<'a>) -> &'a str) -> Option<(&'a str, &'a str)> {
    match parts(breakdown).as_slice() {
        [down, across] => Some((which(down), which(across))),
        _ => None,
    }
}

/// Each word once, in the order in which they come.
fn distinct<'a>(words: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut kept: Vec<&str> = Vec::new();
    for word in words {
        if !kept.contains(&word) {
            kept.push(word);
        }
    }
    kept
}

fn cell(ctx: &Ctx, subject: &Subject<'_>, period: Period, line: Option<&Line>) -> Cell {
    let Some(vintage) = line.and_then(|line| line.newest(period)) else {
        return Cell { value: Raw(ctx.t("printed-no-figure")), of: None, few: false, gap: None };
    };
    let figure = &vintage.figure;
    let few = subject.style.percent && among(figure).is_some_and(|among| among < FEWEST);
    Cell {
        value: if few { Raw(ctx.t("figure-fewest")) } else { shown::marked(ctx.language, &subject.style, figure) },
        of: among(figure).filter(|_| !few).map(|among| of(ctx, among)),
        few,
        // So few are shown by no figure, and by no gap either.
        gap: beside(ctx, subject, period, figure).filter(|_| !few),
    }
}
