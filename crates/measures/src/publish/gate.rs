//! The gate through which every figure goes that is published under a rule that hides small counts.

use super::cells::{self, Key, Sheet, Spot, Told, Versions, keys};
use super::counts::{Counts, Made, counts, hidden};
use super::equations::{self, Unfit};
use super::guard::Guard;
use crate::area::Gazetteer;
use crate::dataset::Order;
use crate::figure::{Figure, More, Symbol, Value};
use crate::import::Series;
use crate::period::Period;
use disclosure::{Decision, Profile, Published, Reason, Refusal, Release, decide, verify};
use platform::{Error, Result};
use std::collections::{BTreeMap, BTreeSet};

/// The figures that a dataset holds of one measure: those of it that are public, and those behind them in truth.
#[derive(Clone, Debug, Default)]
pub struct Vintage {
    /// Where it stands among the others: of two vintages the later counts.
    pub order: Order,
    /// The figures in truth.
    pub truth: Vec<Series>,
    /// The figures as everybody sees them, or saw them.
    pub open: Vec<Series>,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Gated {
    /// The figures as they may be published.
    pub series: Vec<Series>,
    /// Where figures are hidden.
    pub hidden: Vec<At>,
    /// Where figures say of how many people they are nowhere, so that nothing could be checked.
    pub uncounted: Vec<At>,
    /// Where small counts can be worked out from what is published already.
    pub known: Vec<At>,
}

/// Where a figure stands within its measure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// The code of its area.
    pub area: String,
    /// Its breakdown; empty for everybody.
    pub breakdown: String,
    /// Its period.
    pub period: Period,
}

/// Why nothing may be published.
#[derive(Debug, PartialEq, Eq)]
pub struct Withheld {
    /// The period whose figures stand in the way.
    pub period: Period,
    /// What is the matter with them.
    pub why: Why,
    /// Where they stand.
    pub at: Vec<At>,
}

/// What stands in the way of publishing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Small counts could be worked out, whatever is hidden.
    GivenAway,
    /// No way was found to hide them, within the work that a search may take.
    NoWayFound,
    /// Groups or places overlap in more ways than can be looked at.
    Overlap,
    /// There are more figures than can be looked at together.
    TooMany,
}

impl Why {
    /// Its word in the files of sentences.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Why::GivenAway => "given-away",
            Why::NoWayFound => "no-way-found",
            Why::Overlap => "overlap",
            Why::TooMany => "too-many",
        }
    }
}

/// How many figures of one measure and period can be looked at together, those of other datasets among them.
pub const MOST_TOGETHER: usize = 50_000;

/// Hides what must be hidden of the new figures of one measure, beside all that was published of it before.
///
/// # Errors
/// The outer one is a fault of the program. The inner one says what stands in the way.
pub fn gate(
    areas: &Gazetteer,
    made: Made,
    profile: Profile,
    earlier: &[Vintage],
    new: &Vintage,
) -> Result<std::result::Result<Gated, Withheld>> {
    let mut gated = Gated { series: new.truth.clone(), ..Gated::default() };
    let periods: BTreeSet<Period> =
        new.truth.iter().flat_map(|series| series.observations.iter().map(|one| one.period)).collect();
    for period in periods {
        let mut vintages: Vec<(&Vintage, Sheet)> = earlier.iter().map(|one| (one, sheet(one, made, period))).collect();
        vintages.push((new, sheet(new, made, period)));
        vintages.sort_by(|a, b| a.0.order.cmp(&b.0.order));
        let own = vintages.iter().position(|(vintage, _)| std::ptr::eq(*vintage, new)).unwrap_or_default();
        let mut sheets: Vec<Sheet> = vintages.into_iter().map(|(_, sheet)| sheet).collect();
        if sheets.iter().map(Sheet::len).sum::<usize>() > MOST_TOGETHER {
            return Ok(Err(Withheld { period, why: Why::TooMany, at: Vec::new() }));
        }
        let places = |spots: BTreeSet<Spot>| spots.iter().map(|spot| place(spot, period, new, earlier)).collect();
        cells::number(&mut sheets, made);
        let out = sheets.iter().flatten();
        let out = out.flat_map(|(spot, told)| keys(spot, told.open, made, told.versions)).flatten().collect();
        let release = match equations::release(areas, made, profile, &sheets) {
            Ok(release) => release,
            Err(Unfit::Fault(found)) => return Err(fault(found)),
            Err(Unfit::Overlap(spot)) => {
                let at = places([*spot].into());
                return Ok(Err(Withheld { period, why: Why::Overlap, at }));
            }
        };
        let mut known = BTreeSet::new();
        let decision = match decided(release, &mut known)? {
            Ok(decision) => decision,
            Err((why, spots)) => return Ok(Err(Withheld { period, why, at: places(spots) })),
        };
        let mut printer =
            Printer { made, profile, decision: &decision, out, period, own: &sheets[own], besides: BTreeSet::new() };
        let seen = printer.seen(&new.truth);
        let guard = Guard { areas, made, profile: &profile, sheets: &sheets, own };
        let guarded = guard.guarded(|spot| seen.get(spot).copied().unwrap_or_default());
        printer.besides = guarded.hidden;
        if made != Made::Average && !guarded.unsolved {
            known = guarded.known;
        }
        gated.known.extend::<Vec<At>>(places(known));
        printer.print(&mut gated);
    }
    Ok(Ok(gated))
}

/// Where a spot stands, in the words of the figures that stand there; in its own, where none does.
fn place(spot: &Spot, period: Period, new: &Vintage, earlier: &[Vintage]) -> At {
    let all = new.truth.iter().chain(earlier.iter().flat_map(|one| &one.truth));
    let mut here = all.filter(|series| series.area == spot.area);
    let named = here.find(|series| Spot::new(&series.area, &series.breakdown) == *spot);
    let breakdown = named.map_or_else(|| spot.breakdown(), |series| series.breakdown.clone());
    At { area: spot.area.clone(), breakdown, period }
}

/// What a vintage holds of a period.
fn sheet(vintage: &Vintage, made: Made, period: Period) -> Sheet {
    let told = |series: &[Series]| -> BTreeMap<Spot, (Counts, bool)> {
        let cell = |series: &Series| {
            let figure = &series.observations.iter().find(|one| one.period == period)?.figure;
            let is_marked = figure.number().is_some() || is_mark(figure.value);
            Some((Spot::new(&series.area, &series.breakdown), (counts(figure, made)?, is_marked)))
        };
        series.iter().filter_map(cell).collect()
    };
    let mut open = told(&vintage.open);
    let truth = told(&vintage.truth).into_iter();
    truth
        .map(|(spot, (truth, is_marked))| {
            let (open, _) = open.remove(&spot).unwrap_or_default();
            (spot, Told { truth, open, is_marked, ..Told::default() })
        })
        .collect()
}

/// Whether a value is the mark of a hidden count, or a symbol in whose place it is printed.
fn is_mark(value: Value) -> bool {
    matches!(value, Value::Symbol(Symbol::Suppressed | Symbol::RoundsToZero | Symbol::Negligible))
}

/// What stands in the way, and where.
type Obstacle = (Why, BTreeSet<Spot>);

/// The decision; or what stands in the way. What everybody can work out already, nothing can protect: it is taken
/// for public, and all the rest is protected.
fn decided(
    mut release: Release<Key>,
    known: &mut BTreeSet<Spot>,
) -> Result<std::result::Result<Decision<Key>, Obstacle>> {
    loop {
        match decide(&release) {
            Ok(decision) => {
                verify(&release, &decision).map_err(|flaws| {
                    Error::Internal(format!("a decision about small counts does not hold: {flaws:?}"))
                })?;
                return Ok(Ok(decision));
            }
            Err(Refusal::Withheld(reason, keys)) => {
                let why = match reason {
                    Reason::NothingElseFits => Why::GivenAway,
                    Reason::NothingFound => Why::NoWayFound,
                };
                return Ok(Err((why, keys.into_iter().map(|key| key.spot).collect())));
            }
            Err(Refusal::GivenAway(all)) => {
                for given in all {
                    let count = given.cell.count();
                    known.insert(given.cell.spot.clone());
                    release.public(given.cell, count).map_err(fault)?;
                }
            }
        }
    }
}

fn fault(fault: disclosure::Fault<Key>) -> Error {
    Error::Internal(format!("counts cannot be checked: {fault:?}"))
}

/// Writes the figures of a period as they may be seen.
struct Printer<'a> {
    made: Made,
    profile: Profile,
    decision: &'a Decision<Key>,
    /// The counts that were printed before.
    out: BTreeSet<Key>,
    period: Period,
    /// The new figures.
    own: &'a Sheet,
    /// Those that are hidden besides, with all that stands beside them.
    besides: BTreeSet<Spot>,
}

impl Printer<'_> {
    fn print(&self, gated: &mut Gated) {
        let mut withheld = self.besides.clone();
        for series in &gated.series {
            for one in series.observations.iter().filter(|one| one.period == self.period) {
                let at = || At { area: series.area.clone(), breakdown: series.breakdown.clone(), period: self.period };
                let spot = Spot::new(&series.area, &series.breakdown);
                match counts(&one.figure, self.made) {
                    None => gated.uncounted.push(at()),
                    Some(told) if self.hides(&spot, told) && one.figure.number().is_some() => {
                        withheld.insert(spot);
                    }
                    Some(_) => {}
                }
            }
        }
        for series in &mut gated.series {
            let (area, breakdown) = (series.area.clone(), series.breakdown.clone());
            let spot = Spot::new(&area, &breakdown);
            for one in series.observations.iter_mut().filter(|one| one.period == self.period) {
                let hide = withheld.contains(&spot);
                one.figure = self.printed(&spot, &one.figure, hide);
                if hide {
                    gated.hidden.push(At { area: area.clone(), breakdown: breakdown.clone(), period: self.period });
                }
            }
        }
    }

    /// What is printed of each new figure: its numerator, those who are not in it, and its denominator.
    fn seen(&self, series: &[Series]) -> BTreeMap<Spot, [bool; 3]> {
        let mut seen: BTreeMap<Spot, [bool; 3]> = BTreeMap::new();
        for series in series {
            let spot = Spot::new(&series.area, &series.breakdown);
            for one in series.observations.iter().filter(|one| one.period == self.period) {
                let Some(told) = counts(&one.figure, self.made) else { continue };
                let [.., denominator, _] = self.keys(&spot, told);
                let among = denominator.is_some_and(|key| self.shows(&key));
                let number = one.figure.number().is_some() && !self.hides(&spot, told);
                // Of two rows for one spot, what either shows is seen.
                let entry = seen.entry(spot.clone()).or_default();
                *entry = [entry[0] || number, entry[1] || number, entry[2] || number || among];
            }
        }
        seen
    }

    /// The cells of a new figure.
    fn keys(&self, spot: &Spot, counts: Counts) -> [Option<Key>; 4] {
        let versions = self.own.get(spot).map_or(Versions::default(), |told| told.versions);
        keys(spot, counts, self.made, versions)
    }

    /// Whether the figure of these counts is hidden.
    fn hides(&self, spot: &Spot, told: Counts) -> bool {
        let cells = self.keys(spot, told);
        if cells.iter().flatten().any(|key| !self.shows(key)) {
            return true;
        }
        self.made.is_of_few(told.denominator, &self.profile)
    }

    /// Whether a count is printed: it was not hidden, and it is not small unless it was printed before.
    fn shows(&self, key: &Key) -> bool {
        let small = self.profile.is_small(key.count());
        self.decision.published(key) != Published::Hidden && (!small || self.out.contains(key))
    }

    /// A figure as it may be seen.
    fn printed(&self, spot: &Spot, figure: &Figure, hide: bool) -> Figure {
        let Some(told) = counts(figure, self.made) else { return figure.clone() };
        if !hide && figure.number().is_some() {
            return self.without_numerator(figure);
        }
        // Beside a symbol, whoever wrote it, stands nothing that tells what it hides.
        let [.., denominator, _] = self.keys(spot, told);
        let more = figure.more.as_deref();
        let shown = denominator.is_some_and(|key| self.shows(&key)) && !self.besides.contains(spot);
        let denominator = more.and_then(|more| more.denominator).filter(|_| shown);
        let note = more.and_then(|more| more.note.clone()).filter(|_| !hide);
        let kept = More { denominator, note, ..More::default() };
        let value = if hide || is_mark(figure.value) { hidden(figure).value } else { figure.value };
        Figure { value, status: figure.status, more: (kept != More::default()).then(|| Box::new(kept)) }
    }

    /// Of a count or an average, another number beside it is nobody's business: it was never looked at.
    fn without_numerator(&self, figure: &Figure) -> Figure {
        let mut figure = figure.clone();
        if let (Made::Count | Made::Average, Some(more)) = (self.made, &mut figure.more) {
            more.numerator = None;
        }
        figure
    }
}
