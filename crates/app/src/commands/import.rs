//! `everychance import plan PATH`: first what would change, then, with `--apply`, the change.

use super::output;
use super::target::Target;
use clap::{Args, Subcommand};
use platform::{Error, Result};
use reporting::exchange;
use sheets::Fault;
use std::path::{Path, PathBuf};

/// How many faults are printed; the rest is counted.
const SHOWN: usize = 100;

/// What to import.
#[derive(Args)]
pub struct Import {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// The plan, from a workbook (.xlsx), a folder of CSV files, one CSV file, or JSON.
    Plan(Plan),
}

#[derive(Args)]
struct Plan {
    /// The file or folder.
    path: PathBuf,
    #[command(flatten)]
    target: Target,
    /// Make the changes. Without it nothing is changed.
    #[arg(long)]
    apply: bool,
    /// End the records that the file's tables leave out, as of today. Without it they stay as they are.
    #[arg(long)]
    end_missing: bool,
}

impl Import {
    /// Reads, compares, tells, and perhaps changes.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let What::Plan(plan) = self.what;
        let opened = plan.target.open(config).await?;
        let app = &opened.app;
        eprintln!("The plan is that of {}, in {}.", app.site.name, opened.place);
        let snapshot = app.snapshot().await?;
        let sheets = exchange::read(&plan.path, app.tables).map_err(|faults| refused(&faults))?;
        let today = app.today()?.to_string();
        let end_missing = plan.end_missing.then_some(today.as_str());
        let import = exchange::Import::plan(&snapshot, &sheets, end_missing).map_err(|faults| refused(&faults))?;
        output::write(told(&import).as_bytes())?;
        if !plan.apply {
            eprintln!("Nothing was changed. Add --apply to make these changes.");
        } else if import.changes.is_empty() {
            eprintln!("Nothing was to be changed.");
        } else {
            eprintln!("Writing {} changes…", import.changes.len());
            exchange::apply(&app.db, &app.clock, "import", import).await.map_err(unchanged)?;
            eprintln!("Done.");
        }
        app.db.close().await;
        Ok(())
    }
}

fn refused(faults: &[Fault]) -> Error {
    let mut words: Vec<String> = faults.iter().take(SHOWN).map(ToString::to_string).collect();
    if faults.len() > SHOWN {
        words.push(format!("… and {} more.", faults.len() - SHOWN));
    }
    let count = if faults.len() == 1 { "one fault".to_owned() } else { format!("{} faults", faults.len()) };
    Error::invalid(format!("{count}; nothing was changed.\n{}", words.join("\n")))
}

fn unchanged(error: Error) -> Error {
    match error {
        Error::Invalid(_) => error,
        other => Error::invalid(format!(
            "the changes could not be written, and the database is as it was ({}). Free some space, or look at the database, and repeat.",
            other.chain()
        )),
    }
}

fn told(import: &exchange::Import) -> String {
    let mut lines = Vec::new();
    for (table, [added, changed, ended]) in import.counts() {
        lines.push(format!("{table}: {added} added, {changed} changed, {ended} ended"));
    }
    for change in &import.changes {
        let record = &change.after;
        lines.push(match &change.before {
            None => format!("  + {} {}", record.reference, record.title()),
            Some(before) if before.ended.is_none() && record.ended.is_some() => format!("  - {}", record.reference),
            Some(before) => format!("  ~ {} {}", record.reference, changed_columns(before, record)),
        });
    }
    lines.push(format!("unchanged: {}", import.unchanged));
    if !import.absent.is_empty() {
        lines.push(format!("not in the file, left as they are: {}", import.absent.len()));
        lines.extend(import.absent.iter().map(|record| format!("  = {} {}", record.reference, record.title())));
    }
    lines.extend(import.remarks.iter().map(|remark| format!("remark: {remark}")));
    lines.push(String::new());
    lines.join("\n")
}

fn changed_columns(before: &platform::record::Record, after: &platform::record::Record) -> String {
    let differs = |name: &&str| before.values.get(*name) != after.values.get(*name);
    let mut names: Vec<&str> = after.table.all_columns().map(|column| column.name).filter(differs).collect();
    if before.ended != after.ended {
        names.push("ended");
    }
    names.join(", ")
}
