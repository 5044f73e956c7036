//! What was read from one file, before it is anybody's.

use super::counted;
use super::kinds::Unsure;
use crate::comparison::Polarity;
use crate::figure::Figure;
use crate::period::{Kind, Period, Written, two_readings};
use sheets::Fault;
use std::collections::{BTreeMap, HashMap, HashSet};

/// How many faults are kept with their places; the rest is counted.
const KEPT: usize = 200;

/// A measure, as a file names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The code under which the file knows it.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// The unit, such as `%` or `Rate per 10,000`.
    pub unit: String,
    /// Which way is better, if that is known.
    pub polarity: Option<Polarity>,
    /// How many decimal places its figures are shown with.
    pub decimals: Option<u8>,
    /// The topic under which its source lists it.
    pub topic: String,
    /// Who supplies it.
    pub supplier: String,
    /// When the next figures are due, as `YYYY-MM-DD`.
    pub next_release: String,
}

/// A figure and its period.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// The period.
    pub period: Period,
    /// The figure.
    pub figure: Figure,
}

/// The figures of one measure for one area and breakdown, in the order of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// The place of its measure in [`Batch::measures`].
    pub measure: usize,
    /// The code of its area.
    pub area: String,
    /// Of whom, such as `Sex: Female`; empty for everybody.
    pub breakdown: String,
    /// One for each period, each once.
    pub observations: Vec<Observation>,
}

impl Series {
    /// The last period for which there is a figure or a symbol.
    #[must_use]
    pub fn last(&self) -> Option<Period> {
        self.observations.iter().map(|one| one.period).max()
    }
}

/// One cell of a file.
pub struct Cell<'a> {
    /// The row in which it stands.
    pub row: usize,
    /// The place of its measure.
    pub measure: usize,
    /// The code of its area.
    pub area: &'a str,
    /// Of whom; empty for everybody.
    pub breakdown: &'a str,
    /// Its period, as it was read.
    pub period: Written,
    /// What stands there.
    pub figure: Figure,
}

/// All that was read from one file.
#[derive(Default)]
pub struct Batch {
    /// The name of the file.
    pub file: String,
    /// The measures, in the order in which they first stand there.
    pub measures: Vec<Found>,
    /// What is allowed, but may not be meant: a sentence each.
    pub remarks: Vec<String>,
    /// Whether these are rows of a partnership's own, not what a source gave out.
    pub own: bool,
    /// Of lines that were pasted, the number of each, headings first.
    pub numbers: Vec<Option<usize>>,
    /// How many cells stood there a second time with the same figure.
    pub repeated: usize,
    codes: HashMap<String, usize>,
    words: [HashMap<String, u32>; 2],
    series: HashMap<(u32, u32, u32), Vec<(u32, Observation)>>,
    spellings: HashMap<(usize, Period), String>,
    left_out: Vec<(String, usize)>,
    faults: Vec<Fault>,
    of_percent: Vec<(usize, Fault)>,
    unsure: BTreeMap<u32, Unsure>,
    uncounted: usize,
}

impl Batch {
    /// A batch of nothing, for this file.
    #[must_use]
    pub fn new(file: &str) -> Batch {
        Batch { file: file.to_owned(), ..Batch::default() }
    }

    /// The place of the measure of this code; `new` says what is known of it when it stands there first.
    pub fn measure(&mut self, code: &str, new: impl FnOnce() -> Found) -> usize {
        if let Some(at) = self.codes.get(code) {
            return *at;
        }
        self.measures.push(new());
        self.codes.insert(code.to_owned(), self.measures.len() - 1);
        self.measures.len() - 1
    }

    /// Takes a cell.
    pub fn put(&mut self, cell: Cell) {
        let key = (small(cell.measure), self.number(0, cell.area), self.number(1, cell.breakdown));
        let observation = Observation { period: cell.period.period, figure: cell.figure };
        self.series.entry(key).or_default().push((small(cell.row), observation));
    }

    /// Goes through all cells, each with its measure, area and breakdown.
    pub fn each(&mut self, mut change: impl FnMut(usize, &str, &str, &mut Observation)) {
        let [areas, breakdowns] = self.words.clone().map(in_order);
        for ((measure, area, breakdown), cells) in &mut self.series {
            for (_, one) in cells {
                change(*measure as usize, &areas[*area as usize], &breakdowns[*breakdown as usize], one);
            }
        }
    }

    /// Remembers how a period of a measure is spelt in the file.
    pub fn spelt(&mut self, measure: usize, period: Period, text: &str) {
        self.spellings.entry((measure, period)).or_insert_with(|| text.to_owned());
    }

    /// How the file spells a period of a measure.
    #[must_use]
    pub fn spelling(&self, measure: usize, period: Period) -> String {
        self.spellings.get(&(measure, period)).cloned().unwrap_or_else(|| period.to_string())
    }

    /// Notes a row that was left out, for a reason that many rows may share.
    pub fn leave_out(&mut self, reason: String) {
        match self.left_out.iter().position(|(other, _)| *other == reason) {
            Some(at) => self.left_out[at].1 += 1,
            None if self.left_out.len() < KEPT => self.left_out.push((reason, 1)),
            None => self.uncounted += 1,
        }
    }

    /// Notes a fault.
    pub fn fault(&mut self, row: usize, column: &str, sentence: impl Into<String>) {
        if self.faults.len() < KEPT {
            self.faults.push(Fault::at(&self.file, row, Some(column), sentence));
        }
    }

    /// Notes what is a fault only if the measure of this place is one of percentages, which the file does not say.
    pub fn if_percent(&mut self, row: usize, measure: usize, column: &str, sentence: String) {
        self.of_percent.push((measure, Fault::at(&self.file, row, Some(column), sentence)));
    }

    /// Takes those for faults that are of measures of which this says that they are percentages; a row with a fault has one.
    pub fn hold_percentages(&mut self, percent: impl Fn(&Found) -> bool) {
        let of: Vec<bool> = self.measures.iter().map(percent).collect();
        let told: HashSet<Option<usize>> = self.faults.iter().map(|fault| fault.row).collect();
        let new = std::mem::take(&mut self.of_percent).into_iter();
        let new = new.filter(|(measure, fault)| of[*measure] && !told.contains(&fault.row)).map(|(_, fault)| fault);
        self.faults.extend(new.take(KEPT));
    }

    /// Notes a fault for each cell of which `wrong` says what is wrong with it, by what is `known` of its measure, its area and
    /// what stands there.
    pub fn look<T>(&mut self, known: impl Fn(&Found) -> T, wrong: impl Fn(&T, &str, &Observation) -> Option<String>) {
        let [areas, _] = self.words.clone().map(in_order);
        let mut faults = Vec::new();
        for ((measure, area, _), cells) in &self.series {
            let (known, area) = (known(&self.measures[*measure as usize]), &areas[*area as usize]);
            let of = |(row, one): &(u32, Observation)| Some((*row, wrong(&known, area, one)?));
            faults.extend(cells.iter().filter_map(of));
        }
        faults.sort();
        let fault = |(row, sentence)| Fault::at(&self.file, row as usize, None, sentence);
        self.faults.extend(faults.into_iter().take(KEPT).map(fault));
    }

    /// The rows of which this says something, once each, in their order: by what is `known` of the area, and what stands there.
    pub fn find<T>(
        &self,
        known: impl Fn(&str) -> Option<T>,
        said: impl Fn(&T, &Observation) -> Option<String>,
    ) -> Vec<(usize, String)> {
        let [areas, _] = self.words.clone().map(in_order);
        let known: Vec<Option<T>> = areas.iter().map(|area| known(area)).collect();
        let mut found = Vec::new();
        for ((_, area, _), cells) in &self.series {
            let Some(known) = &known[*area as usize] else { continue };
            found.extend(cells.iter().filter_map(|(row, one)| Some((*row as usize, said(known, one)?))));
        }
        found.sort();
        found.dedup_by_key(|(row, _)| *row);
        let as_written = |(row, sentence): (usize, String)| (self.written(row), sentence);
        found.into_iter().map(as_written).collect()
    }

    /// The number of a row as whoever sent it counts.
    fn written(&self, row: usize) -> usize {
        row.checked_sub(1).and_then(|at| self.numbers.get(at).copied().flatten()).unwrap_or(row)
    }

    /// Notes the period of a row of figures, if what stands there may be years or a month; the measure, which this row does not
    /// know, says what is meant.
    pub fn unsure(&mut self, row: usize, measure: usize, text: &str) {
        if let Some(readings) = two_readings(text) {
            self.unsure.insert(small(row), Unsure { measure, text: text.to_owned(), readings });
        }
    }

    /// Takes each such period for what is meant, by the kinds of periods that its measure has; what no measure takes stays.
    pub fn settle(&mut self, column: &str, kinds: impl Fn(&Found) -> Vec<Option<Kind>>) {
        let mut meant: HashMap<u32, Period> = HashMap::new();
        for (row, unsure) in std::mem::take(&mut self.unsure) {
            let kinds = kinds(&self.measures[unsure.measure]);
            if kinds.is_empty() {
                continue;
            }
            match unsure.meant(&kinds) {
                Ok(period) => drop(meant.insert(row, period)),
                Err(sentence) => self.fault(row as usize, column, sentence),
            }
        }
        // A row of such a sheet holds one cell.
        for (row, observation) in self.series.values_mut().flatten() {
            if let Some(period) = meant.get(row) {
                observation.period = *period;
            }
        }
    }

    fn number(&mut self, which: usize, word: &str) -> u32 {
        let words = &mut self.words[which];
        match words.get(word) {
            Some(number) => *number,
            None => {
                let number = small(words.len());
                words.insert(word.to_owned(), number);
                number
            }
        }
    }

    /// All series, in the order of measures, areas and breakdowns; cells that stand there twice with one figure, once.
    ///
    /// # Errors
    /// Every fault, cells with two figures among them.
    pub fn series(&mut self) -> Result<Vec<Series>, Vec<Fault>> {
        let [areas, breakdowns] = std::mem::take(&mut self.words).map(in_order);
        let mut all: Vec<Series> = Vec::with_capacity(self.series.len());
        for ((measure, area, breakdown), mut cells) in std::mem::take(&mut self.series) {
            cells.sort_by_key(|(row, observation)| (observation.period, *row));
            let series = Series {
                measure: measure as usize,
                area: areas[area as usize].clone(),
                breakdown: breakdowns[breakdown as usize].clone(),
                observations: self.once(cells),
            };
            all.push(series);
        }
        if !self.faults.is_empty() {
            self.faults.sort_by_key(|fault| fault.row);
            return Err(std::mem::take(&mut self.faults));
        }
        all.sort_by(|a, b| (a.measure, &a.area, &a.breakdown).cmp(&(b.measure, &b.area, &b.breakdown)));
        self.tell_what_was_left_out();
        Ok(all)
    }

    /// The cells of a series, each period once.
    fn once(&mut self, cells: Vec<(u32, Observation)>) -> Vec<Observation> {
        let mut kept: Vec<(u32, Observation)> = Vec::with_capacity(cells.len());
        for (row, observation) in cells {
            match kept.last() {
                Some((first, other)) if other.period == observation.period => {
                    if other.figure == observation.figure {
                        self.repeated += 1;
                    } else {
                        let sentence = format!(
                            "holds another figure for {} than row {first}, for the same measure, area and breakdown; keep one of them",
                            observation.period
                        );
                        self.fault(row as usize, "value", sentence);
                    }
                }
                _ => kept.push((row, observation)),
            }
        }
        kept.into_iter().map(|(_, observation)| observation).collect()
    }

    fn tell_what_was_left_out(&mut self) {
        for (reason, count) in std::mem::take(&mut self.left_out) {
            let rows = counted(count, "row was", "rows were");
            self.remarks.push(format!("{rows} left out: {reason}"));
        }
        if self.uncounted > 0 {
            let rows = counted(self.uncounted, "more row was", "more rows were");
            self.remarks.push(format!("{rows} left out for other reasons"));
        }
        if self.repeated > 0 {
            let cells = counted(self.repeated, "cell stands", "cells stand");
            let count = if self.repeated == 1 { "counts" } else { "count" };
            self.remarks.push(format!("{cells} there twice with the same figure, and {count} once"));
        }
    }
}

/// The words by their numbers.
fn in_order(words: HashMap<String, u32>) -> Vec<String> {
    let mut words: Vec<(String, u32)> = words.into_iter().collect();
    words.sort_by_key(|(_, number)| *number);
    words.into_iter().map(|(word, _)| word).collect()
}

/// A number that fits: no file that is read has four thousand million rows.
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
