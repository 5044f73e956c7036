//! Figures as they are typed or pasted from a spreadsheet, turned into the plain sheet.

use crate::import::rows;
use sheets::Fault;

/// The columns of a line that has no headings above it, in this order.
const PLAIN: [&str; 4] = ["period", "value", "numerator", "denominator"];

/// What was pasted, as a plain sheet.
pub struct Pasted {
    /// The sheet, as CSV.
    pub text: String,
    /// The numbers of the lines below the headings, as they were pasted.
    numbers: Vec<usize>,
}

impl Pasted {
    /// Reads lines with tabs, semicolons or commas between the cells. Headings may stand above them; `measure` and `area` are
    /// used where no column says which.
    #[must_use]
    pub fn read(text: &str, measure: &str, area: &str) -> Pasted {
        let delimiter = [b'\t', b';'].into_iter().find(|mark| text.as_bytes().contains(mark)).unwrap_or(b',');
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        let mut lines: Vec<Vec<String>> = reader
            .records()
            .filter_map(std::result::Result::ok)
            .map(|line| line.iter().map(|cell| cell.trim().to_owned()).collect())
            .collect();
        // Empty lines are none of the sheet's, but whoever pasted them counts them.
        let mut numbers: Vec<usize> =
            text.lines().enumerate().filter(|(_, line)| !line.is_empty()).map(|(at, _)| at + 1).collect();
        let named = lines.first().is_some_and(|first| first.iter().any(|cell| cell.eq_ignore_ascii_case("value")));
        let mut headings: Vec<String> = if named {
            numbers.remove(0);
            lines.remove(0)
        } else {
            let width = lines.iter().map(Vec::len).max().unwrap_or(2);
            (0..width)
                .map(|at| PLAIN.get(at).map_or_else(|| format!("column {}", at + 1), |name| (*name).to_owned()))
                .collect()
        };
        // Empty cells at the end of a line may be left out.
        lines.iter_mut().for_each(|line| line.resize(headings.len().max(line.len()), String::new()));
        for (name, value) in [("measure", measure), ("area", area)] {
            if !headings.iter().any(|heading| heading.eq_ignore_ascii_case(name)) {
                let width = headings.len();
                headings.push(name.to_owned());
                for line in &mut lines {
                    line.insert(width, value.to_owned());
                }
            }
        }
        let headings: Vec<&str> = headings.iter().map(String::as_str).collect();
        Pasted { text: sheets::csv_text(&headings, &lines), numbers }
    }

    /// Lines on which no value stands beside the period.
    #[must_use]
    pub fn short(text: &str) -> Option<usize> {
        let mark = |line: &str| line.contains(['\t', ';', ',']);
        text.lines().position(|line| !line.trim().is_empty() && !mark(line)).map(|at| at + 1)
    }

    /// A fault of the sheet, with the line as it was pasted.
    #[must_use]
    pub fn fault(&self, fault: &Fault) -> Fault {
        // The sheet has its headings in row 1.
        let number = |row: usize| row.checked_sub(2).and_then(|at| self.numbers.get(at)).copied();
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

/// The columns that pasted lines may have.
pub fn columns() -> String {
    rows::COLUMNS.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_get_what_they_lack() {
        let sheet = |text: &str| Pasted::read(text, "M1", "Here").text;
        assert_eq!(
            sheet("2024\t12.5\n2025\t13\t26\t200\n"),
            "period,value,numerator,denominator,measure,area\n2024,12.5,,,M1,Here\n2025,13,26,200,M1,Here\n"
        );
        assert_eq!(sheet("Value;Period\n1;2024\n"), "Value,Period,measure,area\n1,2024,M1,Here\n");
        let pasted = Pasted::read("2024\t1\n\n2025\tsome\n", "M1", "Here");
        assert_eq!(pasted.fault(&Fault::at("f", 3, None, "is wrong")).row, Some(3), "an empty line counts");
        assert_eq!(sheet("area,period,value\nThere,2024,1\n"), "area,period,value,measure\nThere,2024,1,M1\n");
        let whole = "measure,area,period,value,note\n";
        assert_eq!(sheet(&format!("{whole}M2,There,2024,1\n")), format!("{whole}M2,There,2024,1,\n"), "no note");
    }
}
