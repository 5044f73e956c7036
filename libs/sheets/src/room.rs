//! How much one file may hold: far more than a plan needs, and little enough to keep in memory.

use crate::{Fault, LONGEST_CELL, column_letters};

const MOST_ROWS: usize = 100_000;
const MOST_COLUMNS: usize = 200;
const MOST_CHARACTERS: usize = 64_000_000;

/// Empty cells before a filled one count too, since they take room in a row.
const MOST_CELLS: usize = 8_000_000;

/// What is still free.
pub struct Room {
    characters: usize,
    cells: usize,
}

impl Room {
    pub fn new() -> Room {
        Room { characters: MOST_CHARACTERS, cells: MOST_CELLS }
    }

    /// Puts a text into a row, whose number and column are counted from 0. An empty text takes no room.
    ///
    /// # Errors
    /// The text is too long, stands too far out, or is one too many.
    pub fn put(
        &mut self,
        place: &str,
        (row, column): (usize, usize),
        text: &str,
        cells: &mut Vec<String>,
    ) -> Result<(), Fault> {
        if text.is_empty() {
            return Ok(());
        }
        let refused = |sentence: String| Err(Fault::at(place, row + 1, Some(&column_letters(column)), sentence));
        let length = text.chars().count();
        if length > LONGEST_CELL {
            refused(format!("holds more than {LONGEST_CELL} characters; shorten it"))
        } else if row >= MOST_ROWS {
            refused(format!("stands below row {MOST_ROWS}, the last that is read; delete it, or split the file"))
        } else if column >= MOST_COLUMNS {
            let last = column_letters(MOST_COLUMNS - 1);
            refused(format!("stands to the right of column {last}, the last that is read; delete it"))
        } else if length > self.characters {
            refused("is too much: the file holds more than 64 million characters; split it".to_owned())
        } else {
            self.widen(place, row, column + 1, cells)?;
            self.characters -= length;
            cells[column] = text.to_owned();
            Ok(())
        }
    }

    /// Gives a row at least so many cells.
    ///
    /// # Errors
    /// They are too many.
    pub fn widen(&mut self, place: &str, row: usize, width: usize, cells: &mut Vec<String>) -> Result<(), Fault> {
        let added = width.saturating_sub(cells.len());
        match self.cells.checked_sub(added) {
            Some(left) => self.cells = left,
            None => {
                let sentence = "is too much: the file holds more than 8 million cells; split it";
                return Err(Fault::at(place, row + 1, None, sentence));
            }
        }
        cells.resize(cells.len() + added, String::new());
        Ok(())
    }
}
