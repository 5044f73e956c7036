//! Cross tables of any number of dimensions, with all their margins.

use crate::{Fault, Release};

/// The most cells that a cross table may have with its margins; more is a mistake, or wants a query of its own.
const MOST_CELLS: usize = 1_000_000;

/// Where a cell stands: one category, counted from 0, for each dimension in order. `None` is the total over that dimension.
pub type Place = Vec<Option<usize>>;

/// A cross table of counts, for example of wards by ages by ethnicities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crosstab {
    sizes: Vec<usize>,
    /// All cells with their margins, the last dimension fastest; in each dimension the total comes last.
    counts: Vec<u64>,
}

/// The counts do not fit the dimensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misshapen {
    /// There must be as many counts as the numbers of categories multiply to.
    Expected(usize),
    /// A dimension has no categories, or the table with its margins has more than a million cells.
    Unworkable,
}

impl Crosstab {
    /// A cross table from the number of categories of each dimension and the counts of its inner cells, in people, the last dimension fastest.
    /// The margins are added up here.
    ///
    /// # Errors
    /// The counts are too many or too few, or the dimensions are none that a table can have.
    pub fn new(sizes: &[usize], inner: &[u64]) -> Result<Crosstab, Misshapen> {
        let with_totals = sizes.iter().try_fold(1_usize, |cells, size| cells.checked_mul(size.checked_add(1)?));
        let cells = with_totals.filter(|cells| *cells <= MOST_CELLS && !sizes.contains(&0));
        let cells = cells.ok_or(Misshapen::Unworkable)?;
        let expected = sizes.iter().product();
        if inner.len() != expected {
            return Err(Misshapen::Expected(expected));
        }
        let mut table = Crosstab { sizes: sizes.to_vec(), counts: vec![0; cells] };
        let inner_places = (0..cells).filter(|cell| table.place(*cell).iter().all(Option::is_some));
        let inner_places: Vec<usize> = inner_places.collect();
        for (cell, count) in inner_places.into_iter().zip(inner) {
            table.counts[cell] = *count;
        }
        for dimension in 0..sizes.len() {
            table.add_up(dimension);
        }
        Ok(table)
    }

    /// Adds all cells and equations to a release, each cell under the key that the caller makes of its place.
    /// A margin that has the same key in another table is shared with it, which is how linked tables are protected together.
    ///
    /// # Errors
    /// A cell is in the release already with another count, or a count is too large.
    pub fn add_to<K: Ord + Clone>(&self, release: &mut Release<K>, key: impl Fn(&Place) -> K) -> Result<(), Fault<K>> {
        let keys: Vec<K> = (0..self.counts.len()).map(|cell| key(&self.place(cell))).collect();
        for (key, count) in keys.iter().zip(&self.counts) {
            release.cell(key.clone(), *count)?;
        }
        for dimension in 0..self.sizes.len() {
            for (total, parts) in self.lines(dimension) {
                let parts: Vec<K> = parts.into_iter().map(|part| keys[part].clone()).collect();
                release.equation(&keys[total], &parts)?;
            }
        }
        Ok(())
    }

    /// Fills the totals over a dimension, once the dimensions before it are filled.
    fn add_up(&mut self, dimension: usize) {
        for (total, parts) in self.lines(dimension) {
            let sum = parts.iter().fold(0_u64, |sum, part| sum.saturating_add(self.counts[*part]));
            self.counts[total] = sum;
        }
    }

    /// Each total over a dimension with its parts, by their positions.
    fn lines(&self, dimension: usize) -> Vec<(usize, Vec<usize>)> {
        let size = self.sizes[dimension];
        let stride: usize = self.sizes[dimension + 1..].iter().map(|size| size + 1).product();
        let totals = (0..self.counts.len()).filter(|cell| cell / stride % (size + 1) == size);
        totals.map(|total| (total, (1..=size).rev().map(|back| total - back * stride).collect())).collect()
    }

    /// The place of the cell at a position.
    fn place(&self, position: usize) -> Place {
        let mut rest = position;
        let mut place = vec![None; self.sizes.len()];
        for (category, size) in place.iter_mut().zip(&self.sizes).rev() {
            *category = Some(rest % (size + 1)).filter(|category| category < size);
            rest /= size + 1;
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OFFICIAL_STATISTICS;

    #[test]
    fn a_table_is_added_with_its_margins() {
        let mut release = Release::new(OFFICIAL_STATISTICS);
        let table = Crosstab::new(&[2, 3], &[1, 2, 3, 10, 20, 30]).unwrap();
        table.add_to(&mut release, Place::clone).unwrap();
        let count = |place: [Option<usize>; 2]| release.cells[&place.to_vec()].count;
        assert_eq!(count([Some(1), Some(0)]), 10);
        assert_eq!(count([Some(0), None]), 6);
        assert_eq!(count([None, Some(2)]), 33);
        assert_eq!(count([None, None]), 66);
        assert_eq!((release.cells.len(), release.equations.len()), (12, 3 + 4));
    }

    #[test]
    fn a_shape_that_does_not_fit_is_refused() {
        assert_eq!(Crosstab::new(&[2, 2], &[1, 2, 3]), Err(Misshapen::Expected(4)));
        assert_eq!(Crosstab::new(&[2, 0], &[]), Err(Misshapen::Unworkable));
        assert_eq!(Crosstab::new(&[usize::MAX, 2], &[]), Err(Misshapen::Unworkable));
    }

    #[test]
    fn linked_tables_that_disagree_are_refused() {
        let mut release = Release::new(OFFICIAL_STATISTICS);
        let total_of =
            |name: &'static str| move |place: &Place| (if place[0].is_some() { name } else { "" }, place.clone());
        Crosstab::new(&[2], &[4, 8]).unwrap().add_to(&mut release, total_of("age")).unwrap();
        let other = Crosstab::new(&[2], &[4, 9]).unwrap().add_to(&mut release, total_of("ward"));
        assert_eq!(other, Err(Fault::TwoCounts(("", vec![None]))));
    }
}
