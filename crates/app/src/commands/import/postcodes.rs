//! `everychance import postcodes FILE`: where postcodes are, in the place of what was known before.

use super::plan::unchanged;
use crate::commands::output;
use crate::commands::target::Target;
use clap::Args;
use directory::postcode;
use platform::Result;
use platform::audit::Who;
use std::path::{Path, PathBuf};

/// What to import.
#[derive(Args)]
pub struct Postcodes {
    /// A CSV file with the columns postcode, latitude, longitude and, if it has one, area.
    path: PathBuf,
    #[command(flatten)]
    target: Target,
    /// Write them. Without it nothing is changed.
    #[arg(long)]
    apply: bool,
}

impl Postcodes {
    /// Reads, tells, and perhaps writes.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let opened = self.target.open(config).await?;
        let app = &opened.app;
        let refused = |faults: Vec<sheets::Fault>| output::refused(&faults, "nothing was changed");
        let sheet = sheets::read_csv(&self.path).map_err(|fault| refused(vec![fault]))?;
        let listed = postcode::read(&sheet).map_err(refused)?;
        let areas = listed.values().filter(|place| place.area.is_some()).count();
        output::line(&format!("Postcodes: {}, with an area: {areas}", listed.len()))?;
        if self.apply {
            let mut tx = app.db.write().await?;
            postcode::replace(&mut tx, &app.clock, &Who::program("import"), &listed).await.map_err(unchanged)?;
            tx.commit().await.map_err(unchanged)?;
            eprintln!("Done.");
        } else {
            eprintln!("Nothing was changed. Add --apply to write them in the place of those that are known.");
        }
        app.db.close().await;
        Ok(())
    }
}
