//! `everychance export`: the plan as a workbook, CSV files or JSON, and what others read of it in the form that they know.

mod calendar;
mod grants;

use super::output;
use super::target::Target;
use clap::{Args, Subcommand, ValueEnum};
use platform::{Error, Result};
use reporting::exchange;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// What to export.
#[derive(Args)]
pub struct Export {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// The plan: strategies, priorities, actions, outcomes, indicators, messages, and who is who.
    Plan(Plan),
    /// The meetings, as an iCalendar file that any calendar reads.
    Calendar(calendar::Calendar),
    /// The grants that were awarded, by the 360Giving standard.
    Grants(grants::Grants),
}

/// Where a single file is written.
#[derive(Args)]
struct Out {
    /// The file to write; without it, to standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write over what is there already.
    #[arg(long)]
    force: bool,
}

impl Out {
    /// Sees that nothing is lost by writing.
    fn check(&self) -> Result<()> {
        match &self.out {
            Some(path) if path.exists() && !self.force => Err(is_there(path)),
            _ => Ok(()),
        }
    }

    fn write(&self, bytes: &[u8]) -> Result<()> {
        write(self.out.as_deref(), bytes)
    }
}

fn is_there(path: &Path) -> Error {
    Error::invalid(format!(
        "{} is there already. Choose another name, or add --force to write over it.",
        path.display()
    ))
}

#[derive(Args)]
struct Plan {
    #[command(flatten)]
    target: Target,
    /// In which form; without it, the ending of --out tells, or else it is a workbook.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The file to write; for CSV a folder. Without it, JSON and workbooks go to standard output.
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
    /// Write over what is there already.
    #[arg(long)]
    force: bool,
    /// Only this strategy, and what belongs to none.
    #[arg(long, value_name = "REF")]
    strategy: Option<String>,
    /// An empty workbook to fill in, with drop-downs and instructions.
    #[arg(long)]
    template: bool,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Xlsx,
    Csv,
    Json,
}

impl Export {
    /// Writes the export.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let plan = match self.what {
            What::Plan(plan) => plan,
            What::Calendar(calendar) => return calendar.run(config).await,
            What::Grants(grants) => return grants.run(config).await,
        };
        let format = plan.checked_format()?;
        let opened = plan.target.open(config).await?;
        let app = &opened.app;
        let snapshot = app.snapshot().await?;
        let strategy = plan.strategy.as_deref();
        let done = match format {
            _ if plan.template => write(plan.out.as_deref(), &exchange::template(&app.site, app.tables)?),
            Format::Xlsx => write(plan.out.as_deref(), &exchange::workbook(&app.site, &snapshot, strategy)?),
            Format::Json => {
                let mut text = serde_json::to_string_pretty(&exchange::json(&app.site, &snapshot, strategy)?)?;
                text.push('\n');
                write(plan.out.as_deref(), text.as_bytes())
            }
            Format::Csv => {
                let folder = plan.out.ok_or_else(|| Error::invalid("CSV files need a folder: add --out FOLDER."))?;
                let files = exchange::csv_folder(&snapshot, strategy)?;
                sheets::write_folder(&folder, &files).map_err(|fault| Error::invalid(fault.to_string()))
            }
        };
        if app.site.invented {
            eprintln!("Everything in this export is invented.");
        }
        app.db.close().await;
        done
    }
}

impl Plan {
    /// The form to write, once it is clear that nothing is lost by writing it.
    fn checked_format(&self) -> Result<Format> {
        let Some(out) = &self.out else { return Ok(self.format.unwrap_or(Format::Xlsx)) };
        let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let format = match (ending.as_deref(), self.format) {
            (Some("xlsx"), None | Some(Format::Xlsx)) => Format::Xlsx,
            (Some("json"), None | Some(Format::Json)) => Format::Json,
            (None, Some(format)) => format,
            (_, Some(Format::Csv)) => Format::Csv,
            _ => {
                return Err(Error::invalid(format!(
                    "{} does not say in which form to write: end it with .xlsx or .json, or add --format csv for a folder.",
                    out.display()
                )));
            }
        };
        if self.template && format != Format::Xlsx {
            return Err(Error::invalid("The template is a workbook: end its name with .xlsx."));
        }
        let taken =
            if out.is_dir() { out.read_dir().is_ok_and(|mut inside| inside.next().is_some()) } else { out.exists() };
        if taken && !self.force {
            return Err(is_there(out));
        }
        Ok(format)
    }
}

fn write(path: Option<&Path>, bytes: &[u8]) -> Result<()> {
    match path {
        Some(path) => std::fs::write(path, bytes)
            .map_err(|error| Error::invalid(format!("{} cannot be written: {error}", path.display()))),
        None if std::io::stdout().is_terminal() && bytes.starts_with(b"PK") => {
            Err(Error::invalid("A workbook is not for a terminal: add --out FILE.xlsx."))
        }
        None => output::write(bytes),
    }
}
