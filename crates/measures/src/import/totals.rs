//! Of how many a share is, where a tidy file has no column for that but a row: all of a group, at 100 per cent.
//!
//! `la_care_leavers_activity` has 62 of those aged 17 to 18 in work or learning, 73%, and in another row a total of 85 at 100%.
//! Which row is of whom the file does not say. A row is taken for the total if its word says so, and for that of a share only
//! where count and total make the percentage that is printed: the average of a questionnaire is among those who returned it.

use super::batch::Batch;
use crate::figure::{Figure, half_of_the_last_place};
use crate::period::Period;
use std::collections::HashMap;

/// What stands between the parts of a breakdown.
const BETWEEN: &str = "; ";

/// To what counts of regions and countries are rounded.
const ROUNDED_TO: f64 = 10.0;

/// The totals of a file: of each measure, area, period and group.
#[derive(Default)]
pub struct Totals(HashMap<(usize, String, Period, String), f64>);

impl Totals {
    /// Looks whether this figure is a total. `said` are the parts of its breakdown, `everybody` whether a filter says nothing.
    pub fn look(
        &mut self,
        measure: usize,
        area: &str,
        period: Period,
        said: &[String],
        everybody: bool,
        figure: &Figure,
    ) {
        let counted = figure.more.as_deref().and_then(|more| more.numerator);
        let (Some(among), Some(100.0)) = (counted, figure.number()) else { return };
        let bare = everybody.then(|| said.join(BETWEEN));
        let named = (0..said.len()).filter(|at| is_total(&said[*at])).map(|at| without(said, at));
        for group in bare.into_iter().chain(named) {
            let total = self.0.entry((measure, area.to_owned(), period, group)).or_default();
            // A part may be all of it, but for what rounding hides.
            *total = total.max(among);
        }
    }

    /// Adds to each share its denominator, where the file has its total.
    pub fn fill(&self, batch: &mut Batch) {
        if self.0.is_empty() {
            return;
        }
        batch.each(|measure, area, breakdown, one| {
            let said: Vec<String> = breakdown.split(BETWEEN).map(str::to_owned).collect();
            let Some(more) = one.figure.more.as_deref().filter(|more| more.denominator.is_none()) else { return };
            let (Some(counted), Some(percent)) = (more.numerator, one.figure.number()) else { return };
            let total = |at| self.0.get(&(measure, area.to_owned(), one.period, without(&said, at))).copied();
            let among = (0..said.len()).filter_map(total).find(|among| makes(counted, *among, percent));
            if let Some(more) = one.figure.more.as_deref_mut() {
                more.denominator = among;
            }
        });
    }
}

/// Whether a part of a breakdown means all of its kind, as `breakdown: Total ages 0 to 4 years` or `breakdown: Suitability total`.
fn is_total(part: &str) -> bool {
    let word = part.split_once(": ").map_or(part, |(_, word)| word).to_lowercase();
    word.starts_with("total") || word.ends_with("total")
}

fn without(said: &[String], at: usize) -> String {
    let others = said.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, part)| part.as_str());
    others.collect::<Vec<_>>().join(BETWEEN)
}

/// Whether so many of so many are this percentage, within its own rounding and that of counts.
fn makes(counted: f64, among: f64, percent: f64) -> bool {
    let half = half_of_the_last_place(percent);
    let rounded = counted % ROUNDED_TO == 0.0 && among % ROUNDED_TO == 0.0;
    let by = if rounded { ROUNDED_TO / 2.0 } else { 0.0 };
    let (least, most) = ((counted - by) / (among + by) * 100.0, (counted + by) / (among - by) * 100.0);
    counted <= among && among > by && least - half <= percent + EVEN && percent - EVEN <= most + half
}

/// For halves that a floating point number cannot hold.
const EVEN: f64 = 1e-9;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_total_makes_a_share_only_if_it_fits() {
        assert!(makes(62.0, 85.0, 73.0), "72.94");
        assert!(!makes(40.0, 121.0, 35.0), "33.06: it is among the 114 who returned the form");
        assert!(makes(17_230.0, 23_330.0, 74.0) && !makes(17_230.0, 23_330.0, 75.0));
        assert!(makes(0.0, 27.0, 0.0) && !makes(3.0, 0.0, 100.0) && !makes(30.0, 27.0, 100.0));
        assert!(
            makes(1.0, 8.0, 12.5) && makes(1.0, 8.0, 13.0) && makes(1.0, 8.0, 12.0),
            "either way of rounding a half"
        );
    }
}
