//! `everychance doctor`: is the database whole and the history unbroken?

use super::target;
use clap::Args;
use platform::config::Config;
use platform::{Result, record, revision};
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
        let opened = self.target.open(config).await?;
        let mut tx = opened.app.db.read().await?;
        let proved = revision::verify(&mut tx).await?;
        eprintln!("The history is whole: {proved} revisions, each fits the one before.");
        record::verify(&mut tx, opened.app.tables).await?;
        eprintln!("Every record is as the history says.");
        drop(tx);
        opened.app.db.close().await;
        Ok(())
    }
}
