//! `everychance import …`: first what would change, then, with `--apply`, the change.

mod figures;
mod grants;
mod plan;
mod postcodes;
mod services;

use clap::{Args, Subcommand};
use platform::Result;
use std::path::Path;

/// What to import.
#[derive(Args)]
pub struct Import {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// The plan, from a workbook (.xlsx), a folder of CSV files, one CSV file, or JSON.
    Plan(plan::Plan),
    /// Figures, from a file in one of the formats that the field publishes.
    Measures(figures::Figures),
    /// Services for the directory, from a file or a folder in one of the forms of Open Referral.
    Services(services::Services),
    /// Where postcodes are, from a CSV file with the columns postcode, latitude, longitude and area.
    Postcodes(postcodes::Postcodes),
    /// Grants, from a file that a funder published by the 360Giving standard.
    Grants(grants::Grants),
}

impl Import {
    /// Reads, compares, tells, and perhaps changes.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        match self.what {
            What::Plan(plan) => plan.run(config).await,
            What::Measures(measures) => measures.run(config).await,
            What::Services(services) => services.run(config).await,
            What::Postcodes(postcodes) => postcodes.run(config).await,
            What::Grants(grants) => grants.run(config).await,
        }
    }
}
