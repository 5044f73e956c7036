//! `everychance survey …`: questionnaires in workbooks, and how sure a percentage is, without a database.

use super::output;
use clap::{Args, Subcommand};
use platform::{Error, Result};
use sheets::csv_text;
use std::path::PathBuf;

/// The headings of the faults.
const HEADINGS: [&str; 5] = ["sheet", "row", "column", "fault", "remedy"];

/// What to do.
#[derive(Args)]
pub struct Survey {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Check a questionnaire in an Excel workbook (XLSForm). Each fault is a line of CSV: sheet,row,column,fault,remedy.
    Check(Check),
    /// Write an empty workbook for a questionnaire.
    Template(Template),
    /// Say how sure a percentage is: the percentage, and between what it lies in 95 of 100 such cases (Wilson).
    Interval(Interval),
}

#[derive(Args)]
struct Check {
    /// The workbook.
    file: PathBuf,
}

#[derive(Args)]
struct Template {
    /// Where to write it.
    file: PathBuf,
    /// Another language in which people are asked, as its name and its code: “Bengali (bn)”. May be given several times.
    #[arg(long, value_name = "LANGUAGE")]
    language: Vec<String>,
}

#[derive(Args)]
struct Interval {
    /// How many said so.
    count: u64,
    /// How many answered.
    total: u64,
}

impl Survey {
    /// Reads, checks, writes.
    pub fn run(self) -> Result<()> {
        match self.what {
            What::Check(check) => check.run(),
            What::Template(template) => template.run(),
            What::Interval(interval) => interval.run(),
        }
    }
}

impl Check {
    fn run(self) -> Result<()> {
        if !self.file.is_file() {
            return Err(Error::invalid(format!("There is no file {}. Check its name.", self.file.display())));
        }
        let faults = match sheets::read_workbook(&self.file) {
            Ok(sheets) => xlsform::read(&sheets).err().unwrap_or_default(),
            Err(faults) => faults.into_iter().map(of_workbook).collect(),
        };
        if faults.is_empty() {
            eprintln!("{}: no fault was found.", self.file.display());
            return Ok(());
        }
        let row = |fault: &xlsform::Fault| {
            let row = fault.row.map_or_else(String::new, |row| row.to_string());
            vec![fault.sheet.clone(), row, fault.column.clone(), fault.fault.clone(), fault.remedy.clone()]
        };
        let rows: Vec<Vec<String>> = faults.iter().map(row).collect();
        output::write(csv_text(&HEADINGS, &rows).as_bytes())?;
        let count = output::many(i64::try_from(rows.len()).unwrap_or(i64::MAX), "fault", "faults");
        Err(Error::invalid(format!("{}: {count}; each says what to do.", self.file.display())))
    }
}

/// What keeps a workbook from being read at all. Its sentence says what is wrong, and then what to do.
fn of_workbook(fault: sheets::Fault) -> xlsform::Fault {
    let (told, remedy) =
        fault.sentence.split_once("; ").unwrap_or((&fault.sentence, "Mend the file, and check it again."));
    xlsform::Fault {
        sheet: fault.place,
        row: fault.row,
        column: fault.column.unwrap_or_default(),
        fault: told.to_owned(),
        remedy: remedy.to_owned(),
    }
}

impl Template {
    fn run(self) -> Result<()> {
        let (mut wordings, mut wrong) = (vec![("English".to_owned(), "en".to_owned())], Vec::new());
        for language in &self.language {
            match xlsform::wording(language) {
                Some(wording) => wordings.push((wording.name, wording.tag)),
                None => wrong.push(language.as_str()),
            }
        }
        if !wrong.is_empty() {
            let wrong = wrong.join(", ");
            return Err(Error::invalid(format!("{wrong}: write the name and the code, as in “Bengali (bn)”.")));
        }
        let names: Vec<(&str, &str)> = wordings.iter().map(|(name, tag)| (name.as_str(), tag.as_str())).collect();
        let lines = [
            "A questionnaire: one row of the sheet survey for each question, and the sheet choices for what may be chosen.",
            "When it is filled in, check it with: everychance survey check FILE.xlsx",
        ];
        let bytes = sheets::write_workbook(&lines.map(str::to_owned), &xlsform::template(&names));
        let bytes = bytes.map_err(|fault| Error::Internal(fault.to_string()))?;
        let mut options = std::fs::OpenOptions::new();
        let written = options.write(true).create_new(true).open(&self.file);
        written
            .and_then(|mut file| std::io::Write::write_all(&mut file, &bytes))
            .map_err(|error| Error::invalid(format!("{} could not be written: {error}.", self.file.display())))?;
        eprintln!("{}: written.", self.file.display());
        Ok(())
    }
}

impl Interval {
    #[expect(clippy::cast_precision_loss, reason = "nobody asks so many people")]
    fn run(self) -> Result<()> {
        let (count, total) = (self.count as f64, self.total as f64);
        let Some((lower, upper)) = processcontrol::wilson(count, total) else {
            return Err(Error::invalid(format!(
                "{} of {} is no share: write first how many said so, then how many answered, at least 1.",
                self.count, self.total
            )));
        };
        let row = [100.0 * count / total, lower, upper].map(|percent| format!("{percent:.2}"));
        output::write(csv_text(&["percentage", "lower", "upper"], &[row.into()]).as_bytes())
    }
}
