//! `everychance export calendar`: the meetings as an iCalendar file.

use super::Out;
use crate::commands::target::Target;
use clap::Args;
use partnership::meeting::{self, TABLE, dates};
use platform::record::Record;
use platform::{Error, Result};
use std::path::Path;

/// Which meetings, and where to write them.
#[derive(Args)]
pub struct Calendar {
    #[command(flatten)]
    target: Target,
    #[command(flatten)]
    out: Out,
    /// Only the meetings of this body.
    #[arg(long, value_name = "REF")]
    body: Option<String>,
}

impl Calendar {
    /// Writes the file.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        self.out.check()?;
        let opened = self.target.open(config).await?;
        let app = &opened.app;
        let plan = app.snapshot().await?;
        let (name, meetings): (&str, Vec<&Record>) = match &self.body {
            None => ("", plan.list(TABLE.name).collect()),
            Some(body) => {
                let found = plan.get(body).filter(|one| one.table.name == "bodies" && one.ended.is_none());
                let found = found.ok_or_else(|| Error::invalid(format!("There is no body {body} in the plan.")))?;
                (found.title(), meeting::of_body(&plan, &found.reference))
            }
        };
        let text = calendar::text(&dates::name(app, name), &dates::events(app, &plan, &meetings)?);
        let done = self.out.write(text.as_bytes());
        if app.site.invented {
            eprintln!("Everything in this export is invented.");
        }
        app.db.close().await;
        done
    }
}
