//! Which columns of a tidy file are figures, and which say of whom the figures are.
//!
//! The file does not say it. A column is an indicator if at least one of its cells is a number and every other is a number,
//! a symbol or empty; otherwise it is a filter. Where among numbers there is a word now and then, somebody mistyped: the column
//! stays an indicator, and the reader names the cells.

use super::siblings;
use crate::figure::{Status, Value};
use sheets::{Fault, Line, Lines};
use std::collections::HashMap;

/// Of so many cells one may be mistyped without the column being a filter.
const SELDOM: usize = 100;

/// How many different words of a column are kept apart; a column with more is no filter that anybody could read.
const MOST_WORDS: usize = 20_000;

/// The words by which a filter says that a row is about everybody.
const TOTALS: [&str; 3] = ["total", "all", ""];

/// The columns beside period and area, sorted.
#[derive(Debug, Default)]
pub struct Columns {
    /// Those that say of whom a figure is.
    pub filters: Vec<Filter>,
    /// The places of those that hold figures.
    pub indicators: Vec<usize>,
    /// The place of the one that says how firm the figures of a period are.
    pub status: Option<usize>,
    /// The headings of those that hold nothing but symbols.
    pub empty: Vec<String>,
}

/// A column that says of whom a figure is.
#[derive(Debug, PartialEq)]
pub struct Filter {
    /// Its place.
    pub place: usize,
    /// Its heading.
    pub heading: String,
    /// The word that stands for everybody; with it the filter is not named.
    total: Option<String>,
}

/// What of a filter with a single value in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Single {
    /// It is no breakdown: the whole file is about the same.
    LeftOut,
    /// It is one: the file is a selection, and what was not selected is elsewhere.
    Kept,
}

impl Filter {
    /// What this filter says of a line; nothing, if the line is about everybody.
    #[must_use]
    pub fn says(&self, line: Line) -> Option<String> {
        let word = line.cell(Some(self.place));
        (self.total.as_deref() != Some(word)).then(|| format!("{}: {word}", self.heading))
    }
}

/// Sorts the columns that are not among `known`, by the lines that `counts` picks.
///
/// # Errors
/// A line cannot be read.
pub fn sort(
    mut lines: Lines,
    known: &[Option<usize>],
    period: impl Fn(Line) -> String,
    counts: impl Fn(Line) -> bool,
    single: Single,
) -> Result<Columns, Fault> {
    let headings = lines.headings().to_vec();
    let mut tallies: Vec<Tally> = (0..headings.len())
        .filter(|place| !known.contains(&Some(*place)) && !headings[*place].is_empty())
        .map(|place| Tally { place, ..Tally::default() })
        .collect();
    while let Some(line) = lines.next()? {
        if counts(line) {
            let period = period(line);
            tallies.iter_mut().for_each(|tally| tally.take(line, &period));
        }
    }
    let mut columns = Columns::default();
    for tally in tallies {
        let heading = headings[tally.place].clone();
        match tally.kind() {
            Kind::Nothing => columns.empty.push(heading),
            Kind::Indicator => columns.indicators.push(tally.place),
            Kind::Status if columns.status.is_none() => columns.status = Some(tally.place),
            _ if tally.words.len() == 1 && tally.numbers == 0 && single == Single::LeftOut => {}
            _ => columns.filters.push(Filter { place: tally.place, heading, total: tally.total() }),
        }
    }
    columns.indicators.retain(|place| !siblings::is_end(&headings[*place], &headings));
    Ok(columns)
}

enum Kind {
    Indicator,
    Filter,
    Status,
    Nothing,
}

/// What stands in a column.
#[derive(Default)]
struct Tally {
    place: usize,
    cells: usize,
    numbers: usize,
    /// Cells that hold neither a number nor a symbol.
    texts: usize,
    /// Everything but numbers, and how often it stands there.
    words: HashMap<String, usize>,
    /// Of a column of nothing but words for firmness: the one word of each period.
    firmness: HashMap<String, String>,
    /// Whether it holds anything else, or two such words for one period.
    other: bool,
}

impl Tally {
    fn take(&mut self, line: Line, period: &str) {
        let text = line.cell(Some(self.place));
        self.cells += 1;
        match Value::read(text) {
            Some(Value::Number(_)) => return self.numbers += 1,
            Some(Value::Symbol(_)) => {}
            None => self.texts += 1,
        }
        let room = self.words.len() < MOST_WORDS;
        match self.words.get_mut(text) {
            Some(count) => *count += 1,
            None if room => {
                self.words.insert(text.to_owned(), 1);
            }
            None => {}
        }
        // A letter alone may mean anything: `F` is Final here and a girl elsewhere.
        self.other = self.other || text.len() == 1 || Status::of_word(text).is_none();
        if !self.other {
            let first = self.firmness.entry(period.to_owned()).or_insert_with(|| text.to_owned());
            self.other = first != text;
        }
    }

    fn kind(&self) -> Kind {
        let once = || self.words.iter().filter(|(word, _)| Value::read(word).is_none()).all(|(_, count)| *count == 1);
        match (self.numbers, self.texts) {
            (0, 0) => Kind::Nothing,
            (0, _) if !self.other && !self.words.is_empty() => Kind::Status,
            (0, _) => Kind::Filter,
            (_, texts) if texts == 0 || texts * SELDOM <= self.cells || once() => Kind::Indicator,
            _ => Kind::Filter,
        }
    }

    /// The word for everybody, if there is exactly one: with two, each must be told from the other.
    fn total(&self) -> Option<String> {
        let mut totals = self.words.keys().filter(|word| TOTALS.contains(&word.to_lowercase().as_str()));
        totals.next().filter(|_| totals.next().is_none()).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(text: &str, single: Single) -> (Vec<String>, Vec<String>, Option<usize>, Vec<String>) {
        let lines = Lines::of("any.csv", std::io::Cursor::new(text.to_owned())).unwrap();
        let headings = lines.headings().to_vec();
        let period = |line: Line| line.cell(Some(0)).to_owned();
        let columns = sort(lines, &[Some(0)], period, |_| true, single).unwrap();
        let filters = columns.filters.iter().map(|filter| filter.heading.clone()).collect();
        let indicators = columns.indicators.iter().map(|place| headings[*place].clone()).collect();
        (filters, indicators, columns.status, columns.empty)
    }

    #[test]
    fn numbers_make_an_indicator_and_words_a_filter() {
        let text = "year,sex,same,n,hidden,version\n2023,Girls,one,1,c,Final\n2023,Boys,one,z,,Final\n2024,Girls,one,3,c,Revised\n2024,Boys,one,,c,Revised\n";
        let (filters, indicators, status, empty) = sorted(text, Single::LeftOut);
        assert_eq!((filters, indicators, status), (vec!["sex".to_owned()], vec!["n".to_owned()], Some(5)));
        assert_eq!(empty, ["hidden"]);
        assert_eq!(sorted(text, Single::Kept).0, ["sex", "same"]);
    }

    #[test]
    fn ages_with_a_total_are_a_filter_and_a_stray_word_is_a_mistake() {
        let ages = "year,age,n\n2023,4,1\n2023,5,2\n2023,Total,3\n2024,4,1\n2024,5,2\n2024,Total,3\n";
        assert_eq!(sorted(ages, Single::LeftOut).0, ["age"]);
        let stray = "year,sex,n\n2023,Girls,1\n2023,Boys,abuot 7\n2024,Girls,1\n2024,Boys,8\n";
        assert_eq!(sorted(stray, Single::LeftOut).1, ["n"]);
    }

    #[test]
    fn two_firmnesses_of_one_period_are_a_breakdown() {
        let text = "year,version,n\n2023,Final,1\n2023,Revised,2\n";
        let (filters, _, status, _) = sorted(text, Single::LeftOut);
        assert_eq!((filters, status), (vec!["version".to_owned()], None));
    }

    #[test]
    fn one_word_for_everybody_is_not_named_and_of_two_each_is() {
        let total = |words: &[&str]| {
            let words = words.iter().map(|word| ((*word).to_owned(), 1)).collect();
            Tally { words, ..Tally::default() }.total()
        };
        assert_eq!(total(&["Total", "Girls", "Total in education"]).as_deref(), Some("Total"));
        assert_eq!(total(&["All", "Total", "Girls"]), None);
        assert_eq!(total(&["All pupils", "Girls"]), None);
    }
}
