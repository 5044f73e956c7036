//! `everychance export plan`: the plan as a workbook, CSV files or JSON.

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
}

#[derive(Args)]
struct Plan {
    #[command(flatten)]
    target: Target,
    /// In which form.
    #[arg(long, value_enum, default_value = "xlsx")]
    format: Format,
    /// The file to write; for CSV a folder. Without it, JSON and workbooks go to standard output.
    #[arg(long, value_name = "PATH")]
    out: Option<PathBuf>,
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
        let What::Plan(plan) = self.what;
        let opened = plan.target.open(config).await?;
        let app = &opened.app;
        let snapshot = app.snapshot().await?;
        let strategy = plan.strategy.as_deref();
        let done = match plan.format {
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
