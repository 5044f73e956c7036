//! `everychance measures …`: figures from a file to standard output, without a database.

use super::output;
use clap::{Args, Subcommand};
use measures::signal;
use platform::Result;
use std::path::PathBuf;

/// What came of a file with faults.
const NOTHING: &str = "nothing was worked out";

/// What to work out.
#[derive(Args)]
pub struct Measures {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Tell signal from noise in each series of a CSV file: series,date,value,target,direction,rebase.
    Signal(Signal),
    /// Compare an area with all others, for each measure of the Local Authority Interactive Tool.
    Stats(Stats),
}

#[derive(Args)]
struct Signal {
    /// The file. The direction is increase, decrease or neutral; rebase is yes where new limits begin.
    #[arg(long)]
    csv: PathBuf,
}

#[derive(Args)]
struct Stats {
    /// The file of the tool, as CSV, packed with gzip or not.
    #[arg(long, value_name = "FILE")]
    lait: PathBuf,
    /// The statistical neighbours, as CSV with the columns la_name and sn_name.
    #[arg(long, value_name = "FILE")]
    neighbours: PathBuf,
    /// The area, by its name or code.
    #[arg(long)]
    area: String,
}

impl Measures {
    /// Reads, works out, writes CSV.
    pub fn run(self) -> Result<()> {
        match self.what {
            What::Signal(signal) => signal.run(),
            What::Stats(stats) => stats.run(),
        }
    }
}

impl Signal {
    fn run(self) -> Result<()> {
        let sheet = sheets::read_csv(&self.csv).map_err(|fault| output::refused(&[fault], NOTHING))?;
        let answer = signal::judge(&sheet).map_err(|faults| output::refused(&faults, NOTHING))?;
        let unread = signal::unread(&sheet);
        if !unread.is_empty() {
            let unread = unread.join(", ").split_whitespace().collect::<Vec<_>>().join(" ");
            eprintln!(
                "{}: not read: {unread}; the columns that are read are {}.",
                sheet.name,
                signal::COLUMNS.join(", ")
            );
        }
        output::write(answer.as_bytes())
    }
}

impl Stats {
    fn run(self) -> Result<()> {
        let open = |path| sheets::Lines::open(path).map_err(|fault| output::refused(&[fault], NOTHING));
        let (lait, neighbours) = (open(&self.lait)?, open(&self.neighbours)?);
        let answer = measures::stats::compare(lait, neighbours, &self.area);
        output::write(answer.map_err(|faults| output::refused(&faults, NOTHING))?.as_bytes())
    }
}
