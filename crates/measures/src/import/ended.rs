//! Figures for areas that had ended before the period began: an abolished authority has no more of them, and whoever pasted its
//! name may have meant the one that came after it.

use super::batch::Batch;
use super::counted;
use crate::area::Gazetteer;
use jiff::civil::Date;

/// Up to so many rows have a sentence each.
const NAMED: usize = 3;

/// A sentence for each row with a number for such an area; where there are many, one with their count. A file of a national
/// source may go on with areas of old, and is not refused for it.
pub fn remarks(areas: &Gazetteer, batch: &Batch) -> Vec<String> {
    let ended = |code: &str| {
        let area = areas.find(code)?;
        let until: Date = area.until.as_deref()?.parse().ok()?;
        Some((area.name.clone(), until))
    };
    let found = batch.find(ended, |(name, until), one| {
        let late = one.figure.number().is_some() && one.period.begins_after(*until);
        late.then(|| format!("{name} existed until {until}, and has a figure for {}", one.period))
    });
    let told = |(row, sentence): &(usize, String)| format!("row {row}: {sentence}");
    match found.as_slice() {
        [first, ..] if found.len() > NAMED => {
            let rows = counted(found.len(), "row has", "rows have");
            vec![format!("{rows} a figure for an area that had ended by then, such as {}", told(first))]
        }
        few => few.iter().map(|one| format!("{}; write the area that is meant", told(one))).collect(),
    }
}
