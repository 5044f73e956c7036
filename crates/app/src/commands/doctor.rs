//! `everychance doctor`: is the database whole and the history unbroken?

use super::target;
use clap::Args;
use platform::Result;
use platform::config::Config;
use std::path::Path;

/// Checks the database.
#[derive(Args)]
pub struct Doctor {
    #[command(flatten)]
    target: target::Target,
    /// Print the reference page of the configuration instead.
    #[arg(long)]
    configuration: bool,
    /// Print the reference page of the tables of a plan instead.
    #[arg(long)]
    tables: bool,
    /// Print the record of processing instead: what is kept about people, why and for how long.
    #[arg(long)]
    processing: bool,
}

impl Doctor {
    /// Says what was checked.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        if self.configuration {
            print!("{}", Config::reference()?);
            return Ok(());
        }
        if self.tables {
            print!("{}", reporting::openapi::tables_page(crate::tables::all()));
            return Ok(());
        }
        if self.processing {
            print!("{}", reporting::processing::document(crate::parts::all()));
            return Ok(());
        }
        let opened = self.target.open(config).await?;
        super::audit::verify(&opened.app.db).await?;
        Ok(())
    }
}
