//! `everychance import plan PATH`: first what would change, then, with `--apply`, the change.

use crate::commands::output;
use crate::commands::rehearsal;
use crate::commands::target::Target;
use clap::Args;
use platform::audit::Who;
use platform::site::Site;
use platform::{Error, Result};
use reporting::exchange;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Plan {
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

impl Plan {
    /// Reads, compares, tells, and perhaps changes.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let opened = self.target.open(config).await?;
        let app = &opened.app;
        eprintln!("The plan is that of {}, in {}.", app.site.name, opened.place);
        let snapshot = app.snapshot().await?;
        let sheets =
            exchange::read(&self.path, app.tables).map_err(|faults| output::refused(&faults, "nothing was changed"))?;
        check_invented(exchange::says_invented(&sheets), &app.site)?;
        let today = app.today()?.to_string();
        let end_missing = self.end_missing.then_some(today.as_str());
        let import = exchange::Import::plan(&snapshot, &sheets, end_missing)
            .map_err(|faults| output::refused(&faults, "nothing was changed"))?;
        check_days(&import, &today)?;
        let beside = exchange::beside(&mut app.db.read().await?, &snapshot, app.today()?, &import.changes).await?;
        if !beside.is_empty() {
            return Err(output::refused(&beside, "nothing was changed"));
        }
        output::write(rehearsal::tell(&import).as_bytes())?;
        if import.changes.is_empty() {
            eprintln!("Nothing is to be changed: the plan is as the file says.");
        } else if !self.apply {
            eprintln!("Nothing was changed. Add --apply to make these changes.");
        } else {
            eprintln!("Writing changes: {}…", import.changes.len());
            exchange::apply(&app.db, &app.clock, &Who::program("import"), import).await.map_err(unchanged)?;
            eprintln!("Done.");
        }
        app.db.close().await;
        Ok(())
    }
}

/// Nothing ends tomorrow: the page of a record would speak of the future as past.
fn check_days(import: &exchange::Import, today: &str) -> Result<()> {
    let late =
        import.changes.iter().map(|change| &change.after).find(|record| {
            record.ended.as_deref().is_some_and(|day| today.get(..day.len()).is_some_and(|now| day > now))
        });
    match late {
        Some(record) => Err(Error::invalid(format!(
            "{}, column ended of {}: lies after today ({today}); nothing was changed. Write the day on which it ended.",
            record.table.name, record.reference
        ))),
        None => Ok(()),
    }
}

/// Nothing invented enters the plan of a real place.
pub fn check_invented(says_invented: bool, site: &Site) -> Result<()> {
    if site.invented || !says_invented {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "The file says that it is invented, and {} is not marked as invented; nothing was changed. Import it into a partnership whose partnership.toml says invented = true.",
        site.name
    )))
}

/// What a writing that failed tells.
pub fn unchanged(error: Error) -> Error {
    match error {
        Error::Invalid(_) => error,
        Error::Database(cause) if cause.as_database_error().is_some_and(|cause| cause.is_unique_violation()) => {
            Error::invalid(
                "Another import changed the plan meanwhile, and nothing of this one was written. Run it again without --apply to see what is left to change.",
            )
        }
        other => Error::invalid(format!(
            "the changes could not be written, and the database is as it was ({}). Free some space, or look at the database, and repeat.",
            other.chain()
        )),
    }
}
