//! The part of a measure's page that comes from its figures.

use super::among::{self, Among};
use super::choices::Choices;
use super::compared::{Compared, compared, older};
use super::embed::Snippets;
use super::groups::Groups;
use super::icon::{self, Icon};
use super::legend::Legend;
use super::log::Log;
use super::notes::{self, Notes};
use super::recent::{Recent, recent};
use super::subject::Subject;
use super::table::{Row, other_kind, rows};
use super::targets::targets;
use super::words;
use crate::area::Area;
use crate::chart::{self, Marker, Words};
use crate::figure::Figure;
use crate::late::Told;
use crate::period::read;
use crate::verdict::{Judgement, is_telling};
use crate::vintage::Vintage;
use crate::{dataset, printed, shown};
use askama::Template;
use platform::Result;
use platform::http::Ctx;
use platform::page::{Card, Page, Raw, address, date_in_words};
use platform::record::Record;
use processcontrol::TREND_RULES;

/// What the figures say, for the template.
#[derive(Template)]
#[template(path = "measures/figures.html")]
pub struct Block {
    page: Page,
    area: String,
    choices: Choices,
    sentence: String,
    rebased: Option<Raw>,
    meaning: Option<String>,
    late: Option<Told>,
    caution: Option<String>,
    few: Option<String>,
    latest: Option<Latest>,
    chart: Option<Raw>,
    other_kind: Option<String>,
    legend: Legend,
    icons: Vec<Icon>,
    recent: Option<Recent>,
    recent_rules: &'static str,
    ways: Vec<(String, String)>,
    snippets: Option<Snippets>,
    compared: Vec<Compared>,
    sizes: Option<String>,
    older: Option<Raw>,
    standing: Vec<Raw>,
    changed: Vec<(String, String, String)>,
    printed: Vec<Printed>,
    notes: Notes,
    groups: Groups,
    log: Option<Log>,
    rows: Vec<Row>,
    revised: Vec<Revised>,
    judged: bool,
    /// Whether it is known of any figure how sure it is.
    sure: bool,
}

/// A number that a document prints, beside what the series says now.
struct Printed {
    card: Card,
    said: Raw,
    words: String,
    reason: String,
}

/// The last figure.
pub struct Latest {
    /// Its period.
    pub period: String,
    /// Its number.
    pub value: String,
    /// Among how many it was counted.
    pub of: Option<Among>,
    /// What stands in the place of a newer one.
    pub newer: Option<String>,
    change: Option<String>,
}

/// A figure that a later dataset has otherwise.
struct Revised {
    period: String,
    vintages: Vec<Vintaged>,
}

/// A figure as one dataset has it.
struct Vintaged {
    value: Raw,
    published: String,
    href: String,
    /// Why it took the place of the one before.
    why: String,
}

impl Block {
    /// Works out everything.
    pub fn new(ctx: &Ctx, subject: &Subject<'_>) -> Result<Block> {
        let judgement = subject.judgement();
        let sentence = words::sentence(ctx, &judgement.verdict);
        let rows = rows(ctx, subject, &judgement);
        let chart = draw(ctx, subject, &judgement, &sentence, notes::markers(ctx, subject, &judgement)).map(Raw);
        Ok(Block {
            page: ctx.page(""),
            area: subject.area.as_ref().map(|area| area.name.clone()).unwrap_or_default(),
            choices: choices(ctx, subject)?,
            rebased: words::rebased(ctx, subject, &judgement),
            meaning: words::meaning(ctx, &judgement).or_else(|| words::before(ctx, &judgement)),
            late: subject.late(ctx)?.map(|late| late.told(ctx)),
            caution: words::caution(ctx, &judgement),
            few: newest(subject).and_then(|figure| words::few(ctx, figure)),
            latest: Latest::of(ctx, subject),
            other_kind: chart.as_ref().and_then(|_| other_kind(ctx, subject)),
            chart,
            legend: Legend::of(ctx, subject, &judgement),
            icons: icons(ctx, subject, &judgement),
            recent: recent(ctx, subject, &judgement.verdict),
            recent_rules: TREND_RULES,
            ways: ways(ctx, subject),
            snippets: subject.area.is_some().then(|| Snippets::new(ctx, subject, &sentence)),
            sentence,
            compared: compared(ctx, subject),
            sizes: words::sizes(ctx, subject.measure),
            older: older(ctx, subject, subject.alike()),
            standing: targets(ctx, subject, &judgement),
            changed: changed(ctx, subject),
            printed: printed(ctx, subject),
            judged: judgement.phases.iter().any(is_telling),
            notes: Notes::new(ctx, subject, &judgement),
            groups: Groups::new(ctx, subject),
            log: None,
            sure: rows.iter().any(|row| row.sure.is_some()),
            rows,
            revised: revised(ctx, subject),
        })
    }

    /// Whether the area is told beside another by an interval and by the gap over time.
    fn is_told_twice(&self) -> bool {
        self.compared.iter().any(|row| row.beside.is_some() && row.note.is_some())
    }

    /// The same, with what was changed in the definition.
    pub fn with_log(self, log: Log) -> Block {
        Block { log: Some(log), ..self }
    }
}

/// The chart as SVG. What it says in words stands in it, and that it is invented, since it may be taken elsewhere. `markers` are
/// the numbers of notes, for a page that has the notes too.
pub fn draw(
    ctx: &Ctx,
    subject: &Subject<'_>,
    judgement: &Judgement,
    sentence: &str,
    markers: Vec<Marker>,
) -> Option<String> {
    drawing(ctx, subject, judgement, sentence, markers).map(|drawing| drawing.svg)
}

/// A chart, and what it shows for whoever does not see it.
pub struct Drawing {
    /// The chart as SVG.
    pub svg: String,
    /// What it shows, in words.
    pub shows: String,
}

/// The chart with what it shows.
pub fn drawing(
    ctx: &Ctx,
    subject: &Subject<'_>,
    judgement: &Judgement,
    sentence: &str,
    markers: Vec<Marker>,
) -> Option<Drawing> {
    let area = subject.area.as_ref().map(|area| area.name.as_str()).unwrap_or_default();
    let invented = ctx.app.site.invented.then(|| ctx.t("chart-invented"));
    let mut description = vec![sentence.to_owned()];
    description.extend(subject.latest().map(|(period, value)| {
        format!(
            "{} {}.",
            shown::apart(ctx.language, &subject.style.number(value)),
            ctx.language.text("figure-latest", &[("words", shown::period(ctx.language, period).into())])
        )
    }));
    // What held before a break says nothing of what holds now.
    let now = judgement.phases.last().filter(|phase| is_telling(phase));
    description.extend(now.and_then(|phase| {
        let (mean, limits) = (phase.mean?, phase.limits?);
        let number = |number: f64| subject.style.bare(number).into();
        let arguments = [("mean", number(mean)), ("lower", number(limits.lower)), ("upper", number(limits.upper))];
        Some(ctx.language.text("chart-in-words", &arguments))
    }));
    description.extend(newest(subject).and_then(|figure| words::few(ctx, figure)));
    description.extend(notes::in_words(ctx, &markers));
    description.extend(invented.clone());
    let words = Words {
        title: format!("{}, {area}", subject.measure.title()),
        description: description.join(" "),
        unit: subject.style.unit.clone(),
        percent: subject.style.percent,
        target: ctx.t("chart-target"),
        language: ctx.language,
        source: subject.measure.text("origin").to_owned(),
        mark: invented.unwrap_or_default(),
        few: few(ctx, subject).unwrap_or_default(),
        markers,
    };
    let target = subject.aims(ctx).first().map(|aim| aim.target.1);
    let svg = chart::draw(judgement, &subject.changes, target, &words)?;
    Some(Drawing { svg, shows: format!("{}. {}", words.title, words.description) })
}

/// That the last figure of a chart is about few people, and how many.
fn few(ctx: &Ctx, subject: &Subject<'_>) -> Option<String> {
    let (period, _) = subject.latest()?;
    let words = among::in_words(ctx, newest(subject)?)?;
    Some(format!("{}, {words}", shown::period(ctx.language, period)))
}

/// What sort of variation there is, and whether the target will be met.
fn icons(ctx: &Ctx, subject: &Subject<'_>, judgement: &Judgement) -> Vec<Icon> {
    let target = subject.aims(ctx).first().map(|aim| aim.target.1);
    icon::variation(ctx, judgement).into_iter().chain(icon::assurance(ctx, judgement, target)).collect()
}

/// The pages that set areas beside each other, where there are several.
fn ways(ctx: &Ctx, subject: &Subject<'_>) -> Vec<(String, String)> {
    if subject.vintages.areas().count() < 2 {
        return Vec::new();
    }
    let page =
        |key: &str, tail: &str| (ctx.t(key), ctx.href(&format!("/measures/{}/{tail}", subject.measure.reference)));
    vec![page("way-compare", "compare"), page("way-map", "map"), (ctx.t("way-between"), ctx.href("/compare"))]
}

fn choices(ctx: &Ctx, subject: &Subject<'_>) -> Result<Choices> {
    let with = subject.vintages.areas().filter_map(|(code, _)| subject.areas.find(code));
    Choices::of(ctx, with, subject.area.as_ref())
}

impl Latest {
    /// That of the subject's area.
    pub fn of(ctx: &Ctx, subject: &Subject<'_>) -> Option<Latest> {
        let (period, value) = subject.latest()?;
        let mut older = subject.line()?.current().map(|(period, _)| period);
        let before = older.rfind(|other| *other < period && other.is_like(period));
        let change = before.and_then(|before| {
            let was = subject.line()?.number(before)?;
            let (difference, since) = (subject.style.difference(value - was), shown::period(ctx.language, before));
            let key = if difference.starts_with(['+', '−']) { "figure-change" } else { "figure-same" };
            Some(ctx.language.text(key, &[("change", difference.into()), ("since", since.into())]))
        });
        let of = newest(subject).and_then(|figure| Among::of(ctx, figure));
        let mut newer = subject.line()?.current().rev();
        let newer = newer.find(|(other, _)| other.is_like(period)).filter(|(other, _)| *other > period);
        let newer = newer.map(|(other, figure)| {
            let words = shown::figure(ctx.language, &subject.style, figure);
            format!("{}: {words}", shown::period(ctx.language, other))
        });
        let (period, value) = (shown::period(ctx.language, period), subject.style.number(value));
        Some(Latest { period, value, of, newer, change })
    }
}

/// The figure of the last period with a number.
pub fn newest<'a>(subject: &'a Subject<'_>) -> Option<&'a Figure> {
    let (period, _) = subject.latest()?;
    Some(&subject.line()?.newest(period)?.figure)
}

/// From when on figures stand for themselves: when, what changed, and why that is known.
fn changed(ctx: &Ctx, subject: &Subject<'_>) -> Vec<(String, String, String)> {
    let row = |record: &&Record| {
        let period = read(record.text("period"), "").map(|written| shown::period(ctx.language, written.period));
        (period.unwrap_or_default(), record.title().to_owned(), record.text("reason").to_owned())
    };
    subject.breaks(ctx).iter().map(row).collect()
}

fn printed(ctx: &Ctx, subject: &Subject<'_>) -> Vec<Printed> {
    let rows = ctx.snapshot.list(printed::TABLE.name).filter(|row| row.text("measure") == subject.measure.reference);
    rows.filter_map(|row| {
        let own = |area: &Area| subject.area.as_ref().is_some_and(|own| own.code == area.code);
        let compared =
            printed::compare(ctx, row, &subject.areas, Some(&subject.vintages)).filter(|one| own(one.area))?;
        let statistic = ctx.snapshot.referred(row, "statistic")?;
        Some(Printed {
            card: Card::new(ctx, statistic),
            said: printed::in_a_sentence(ctx, &subject.style, &compared),
            words: ctx.t(compared.key),
            reason: row.text("reason").to_owned(),
        })
    })
    .collect()
}

fn revised(ctx: &Ctx, subject: &Subject<'_>) -> Vec<Revised> {
    let Some(line) = subject.line() else { return Vec::new() };
    let cell = |(period, _)| {
        let order = |vintage: &Vintage| ctx.snapshot.get(&vintage.dataset).map(dataset::order);
        // What is newer than the figure that counts took nothing back.
        let all = line.vintages(period);
        let vintages: Vec<&Vintage> = all.iter().filter(|vintage| order(vintage) <= order(&all[0])).collect();
        // Two sources may have other symbols for the same thing; that is no revision.
        let numbers = || vintages.iter().map(|vintage| vintage.figure.number());
        let differs = numbers().any(|other| other != numbers().next().flatten());
        let vintage = |vintage: &&Vintage| {
            let dataset = ctx.snapshot.get(&vintage.dataset);
            let published = dataset.map(|record| date_in_words(ctx.language, record.text("published")));
            let path = format!("/datasets/{}", vintage.dataset);
            let value = shown::marked(ctx.language, &subject.style, &vintage.figure);
            let why = dataset.map(|record| record.text("reason").to_owned()).unwrap_or_default();
            let href = address(ctx.language, &path, None);
            Vintaged { value, published: published.unwrap_or_default(), href, why }
        };
        differs.then(|| Revised {
            period: shown::period(ctx.language, period),
            vintages: vintages.iter().map(vintage).collect(),
        })
    };
    line.current().filter_map(cell).collect()
}
