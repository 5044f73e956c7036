//! Whether two tables hold the same rows, though they may stand on different engines, which sort differently.

use crate::db::{Shape, Tx};
use crate::error::Result;
use sha2::{Digest, Sha256};

/// How many rows a table has, and a sum over all of them that is the same in any order.
#[derive(Debug, Default, PartialEq)]
pub struct Fingerprint {
    /// How many rows.
    pub rows: i64,
    sum: [u64; 4],
}

impl Fingerprint {
    /// Reads the whole table.
    pub async fn of(tx: &mut Tx, shape: &Shape) -> Result<Fingerprint> {
        let mut all = Fingerprint::default();
        let mut page = tx.page(shape, None).await?;
        while let Some(last) = page.last() {
            for row in &page {
                // The values themselves, not the line that a backup makes of them, so that a slip there is noticed.
                all.add(&format!("{row:?}"));
            }
            page = tx.page(shape, Some(last)).await?;
        }
        Ok(all)
    }

    fn add(&mut self, row: &str) {
        self.rows += 1;
        let hash = Sha256::digest(row.as_bytes());
        for (sum, part) in self.sum.iter_mut().zip(hash.chunks_exact(8)) {
            let part = part.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
            *sum = sum.wrapping_add(part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rows: &[&str]) -> Fingerprint {
        let mut all = Fingerprint::default();
        rows.iter().for_each(|row| all.add(row));
        all
    }

    #[test]
    fn the_order_of_rows_is_all_that_does_not_count() {
        assert_eq!(of(&["a", "b"]), of(&["b", "a"]));
        assert_ne!(of(&["a", "b"]), of(&["a", "a"]));
        assert_ne!(of(&["a"]), of(&["a", "a"]));
        assert_ne!(of(&[]), of(&[""]));
    }
}
