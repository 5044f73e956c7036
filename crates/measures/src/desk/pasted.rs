//! Figures as they are typed or pasted from a spreadsheet, turned into the plain sheet.

use crate::import::rows;
use sheets::Fault;

/// The columns of a line that has no headings above it, in this order.
const PLAIN: [&str; 4] = ["period", "value", "numerator", "denominator"];

/// What was pasted, as a plain sheet.
pub struct Pasted {
    /// The sheet, as CSV.
    pub text: String,
    /// The first line on which no value stands beside the period.
    pub short: Option<usize>,
    /// The number of the headings and of each line below them, as they were pasted; no headings have none.
    pub numbers: Vec<Option<usize>>,
}

/// A line as it was pasted, with its number.
type Line = (usize, Vec<String>);

impl Pasted {
    /// Reads lines with tabs, semicolons or commas between the cells. Headings may stand above them; `measure` and `area` are
    /// used where no column says which. `name` is what faults call the lines.
    ///
    /// # Errors
    /// A quotation mark is opened and never closed.
    pub fn read(name: &str, text: &str, measure: &str, area: &str) -> Result<Pasted, Fault> {
        let delimiter = [b'\t', b';'].into_iter().find(|mark| text.as_bytes().contains(mark)).unwrap_or(b',');
        let mut lines = lines(name, text, delimiter)?;
        let short = lines.iter().find(|(_, cells)| cells.len() == 1).map(|(number, _)| *number);
        let named = lines.first().is_some_and(|(_, cells)| cells.iter().any(|cell| cell.eq_ignore_ascii_case("value")));
        let (number, mut headings) = if named {
            let (number, headings) = lines.remove(0);
            (Some(number), headings)
        } else {
            (None, PLAIN.map(str::to_owned).into())
        };
        // Empty cells at the end of a line may be left out; others without a heading are told by the reader of the sheet.
        let width = lines.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default().max(headings.len());
        headings.resize(width, String::new());
        lines.iter_mut().for_each(|(_, cells)| cells.resize(width, String::new()));
        for (name, value) in [("measure", measure), ("area", area)] {
            if !headings.iter().any(|heading| heading.eq_ignore_ascii_case(name)) {
                headings.push(name.to_owned());
                lines.iter_mut().for_each(|(_, cells)| cells.push(value.to_owned()));
            }
        }
        let numbers = std::iter::once(number).chain(lines.iter().map(|(number, _)| Some(*number))).collect();
        let cells = lines.iter().map(|(_, cells)| cells);
        Ok(Pasted { text: written(std::iter::once(&headings).chain(cells)), short, numbers })
    }

    /// A fault of the sheet, with the line as it was pasted.
    #[must_use]
    pub fn fault(&self, fault: &Fault) -> Fault {
        let number = |row: usize| row.checked_sub(1).and_then(|at| self.numbers.get(at)).copied().flatten();
        // A sentence may name another row of the same sheet.
        let sentence = match fault.sentence.split_once(" than row ") {
            Some((before, after)) => {
                let digits = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
                let other = after[..digits].parse().ok().and_then(number);
                let other = other.map_or_else(|| after[..digits].to_owned(), |row| row.to_string());
                format!("{before} than row {other}{}", &after[digits..])
            }
            None => fault.sentence.clone(),
        };
        Fault { row: fault.row.and_then(number), sentence, ..fault.clone() }
    }
}

/// The lines on which something stands. Empty ones are none of the sheet's, but whoever pasted them counts them.
fn lines(name: &str, text: &str, delimiter: u8) -> Result<Vec<Line>, Fault> {
    let cells = |record: csv::StringRecord| record.iter().map(|cell| cell.trim().to_owned()).collect();
    let rows: Result<Vec<Line>, Fault> = sheets::rows_of(name, text, delimiter)?
        .map(|row| row.map(|(number, record)| (number, cells(record))))
        .collect();
    let mut rows = rows?;
    rows.retain(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    Ok(rows)
}

/// Rows as CSV, each cell as it is: nobody opens it in a spreadsheet.
fn written<'a>(rows: impl Iterator<Item = &'a Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory cannot fail, and every byte written came from text.
    rows.for_each(|row| drop(writer.write_record(row)));
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// The columns that pasted lines may have.
pub fn columns() -> String {
    rows::COLUMNS.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pasted(text: &str) -> Pasted {
        Pasted::read("Pasted", text, "M1", "Here").unwrap()
    }

    #[test]
    fn lines_get_what_they_lack() {
        let sheet = |text: &str| pasted(text).text;
        assert_eq!(
            sheet("2024\t12.5\n2025\t13\t26\t200\n"),
            "period,value,numerator,denominator,measure,area\n2024,12.5,,,M1,Here\n2025,13,26,200,M1,Here\n"
        );
        assert_eq!(sheet("Value;Period\n1;2024\n"), "Value,Period,measure,area\n1,2024,M1,Here\n");
        assert_eq!(sheet("area,period,value\nThere,2024,1\n"), "area,period,value,measure\nThere,2024,1,M1\n");
        let whole = "measure,area,period,value,note\n";
        assert_eq!(sheet(&format!("{whole}M2,There,2024,1\n")), format!("{whole}M2,There,2024,1,\n"), "no note");
        assert_eq!(sheet("value,period\n=1+1,2024,more\n"), "value,period,,measure,area\n=1+1,2024,more,M1,Here\n");
    }

    #[test]
    fn lines_keep_the_numbers_under_which_they_were_pasted() {
        let row = |text: &str, row| pasted(text).fault(&Fault::at("f", row, None, "is wrong")).row;
        assert_eq!(row("2024\t1\n\n2025\tsome\n", 3), Some(3), "an empty line counts");
        assert_eq!(row("\nperiod\tvalue\n2024\t1\n", 1), Some(2), "the headings");
        assert_eq!(row("2024\t1\n", 1), None, "no headings");
        let cells = "period\tvalue\tnote\n2024\t1\t\"two\nlines\"\n2025\t2\t5\" more\n";
        assert_eq!(row(cells, 3), Some(3), "a cell of two lines is in one row, as in the spreadsheet");
        assert!(pasted(cells).text.contains("\"two\nlines\""), "{}", pasted(cells).text);
        assert_eq!(pasted("2024\t1\n\n2025\n").short, Some(3));
    }

    #[test]
    fn an_open_quotation_mark_swallows_nothing() {
        let fault = Pasted::read("Pasted", "2001\t40\t\"estimate\n2002\t41\n", "M1", "Here").err().unwrap();
        let words = "Pasted, row 1: a quotation mark is opened and never closed; close it, or take it out";
        assert_eq!(fault.to_string(), words);
    }
}
