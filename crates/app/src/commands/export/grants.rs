//! `everychance export grants`: what was awarded, by the 360Giving standard.

use super::Out;
use crate::commands::target::Target;
use clap::{Args, ValueEnum};
use partnership::grant::pages::package;
use partnership::grant::store::{self, Sought};
use platform::Result;
use std::path::Path;

/// In which form, and where to write them.
#[derive(Args)]
pub struct Grants {
    #[command(flatten)]
    target: Target,
    #[command(flatten)]
    out: Out,
    /// In which form.
    #[arg(long, value_enum, default_value = "360giving")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// JSON of the 360Giving standard.
    #[value(name = "360giving")]
    Json,
    /// A table under the headings of the standard.
    Csv,
}

impl Grants {
    /// Writes the file.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        self.out.check()?;
        let opened = self.target.open(config).await?;
        let app = &opened.app;
        let now = app.clock.now() + jiff::SignedDuration::from_micros(1);
        let all = store::list(&mut app.db.read().await?, &Sought::default(), now, (0, 2_000_000_000)).await?;
        let grants: Vec<threesixty::Grant> = all.into_iter().map(|kept| kept.grant).collect();
        let text = match self.format {
            Format::Json => format!("{}\n", serde_json::to_string_pretty(&package(app.site.invented, &grants))?),
            Format::Csv => {
                let (headings, rows) = threesixty::table(app.site.invented, &grants);
                sheets::csv_text(&headings, &rows)
            }
        };
        let done = self.out.write(text.as_bytes());
        if app.site.invented {
            eprintln!("Everything in this export is invented.");
        }
        app.db.close().await;
        done
    }
}
