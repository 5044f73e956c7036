//! `everychance import grants FILE`: grants from a file that a funder published by the 360Giving standard.

use super::plan::{check_invented, unchanged};
use crate::commands::output;
use crate::commands::target::Target;
use clap::Args;
use partnership::grant::import::{self, About, Rehearsal};
use platform::audit::Who;
use platform::http::App;
use platform::{Error, Result, revision};
use std::path::{Path, PathBuf};
use threesixty::{Fault, Read};

/// How many faults are told one by one.
const TOLD: usize = 20;

/// What to import.
#[derive(Args)]
pub struct Grants {
    /// The file: JSON of the 360Giving standard, or a spreadsheet (.xlsx or .csv) under its headings.
    #[arg(required_unless_present = "end", conflicts_with = "end")]
    path: Option<PathBuf>,
    #[command(flatten)]
    target: Target,
    /// What the file is called. Without it, its name.
    #[arg(long)]
    title: Option<String>,
    /// Who published it.
    #[arg(long)]
    publisher: Option<String>,
    /// Under which terms it may be used.
    #[arg(long)]
    licence: Option<String>,
    /// Where it was published.
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// The file of grants of the plan that this one takes the place of: what is not in it any more ends.
    #[arg(long, value_name = "REF")]
    replaces: Option<String>,
    /// End a file of grants of the plan with all its grants, or, by its identifier, one grant that was told here.
    #[arg(long, value_name = "REF")]
    end: Option<String>,
    /// Take the grants in, or end them. Without it nothing is changed.
    #[arg(long)]
    apply: bool,
}

impl Grants {
    /// Reads, compares, tells, and perhaps changes.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let opened = self.target.open(config).await?;
        let app = &opened.app;
        let Some(path) = &self.path else {
            let done = self.end(app).await;
            app.db.close().await;
            return done;
        };
        let bytes = std::fs::read(path)
            .map_err(|error| Error::invalid(format!("{} cannot be read: {error}", path.display())))?;
        let read = read(path, &bytes)?;
        check_invented(read.invented, &app.site)?;
        let mut tx = app.db.write().await?;
        revision::lock(&mut tx).await?;
        let plan = app.snapshot().await?;
        let replaces = (self.replaces.as_deref(), app.today()?);
        let rehearsal = import::rehearse(&mut tx, &plan, (&bytes, read), replaces).await?;
        let rehearsal = rehearsal.map_err(|faults| refused(&faults))?;
        output::write(tell(&rehearsal).as_bytes())?;
        if self.apply {
            let about = self.about(path, &rehearsal)?;
            let (who, today) = (Who::program("import"), app.today()?);
            let name = import::apply(&mut tx, &plan, (&app.clock, &who, today), (rehearsal, &about)).await;
            let name = name.map_err(unchanged)?;
            tx.commit().await.map_err(unchanged)?;
            eprintln!("Done. The file is {name}.");
        } else {
            drop(tx);
            eprintln!("Nothing was changed. Add --apply to take this in.");
        }
        app.db.close().await;
        Ok(())
    }

    /// Ends what is named.
    async fn end(&self, app: &App) -> Result<()> {
        let name = self.end.as_deref().unwrap_or_default();
        let mut tx = app.db.write().await?;
        revision::lock(&mut tx).await?;
        let plan = app.snapshot().await?;
        let (file, ids) = import::ending(&mut tx, &plan, name).await?;
        output::write(format!("Grants that end: {}\n", ids.len()).as_bytes())?;
        if !self.apply {
            eprintln!("Nothing was changed. Add --apply to end this.");
            return Ok(());
        }
        import::end(&mut tx, (&app.clock, &Who::program("import"), app.today()?), (file, &ids)).await?;
        tx.commit().await.map_err(unchanged)?;
        eprintln!("Done.");
        Ok(())
    }

    /// What is said of the file; of one that takes the place of another what was said of that stays.
    fn about(&self, path: &Path, rehearsal: &Rehearsal) -> Result<About> {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if rehearsal.before.is_none() && self.publisher.as_ref().is_none_or(|name| name.trim().is_empty()) {
            return Err(Error::invalid("Say with --publisher who published the file. Nothing was changed."));
        }
        if self.address.as_ref().is_some_and(|address| !address.starts_with("https://")) {
            return Err(Error::invalid("--address begins with https://. Nothing was changed."));
        }
        let title = self.title.clone().or_else(|| rehearsal.before.is_none().then_some(name));
        let text = |text: &Option<String>| text.as_deref().unwrap_or_default().trim().to_owned();
        Ok(About {
            title: title.unwrap_or_default(),
            publisher: text(&self.publisher),
            licence: text(&self.licence),
            more_at: text(&self.address),
        })
    }
}

/// The grants of a file, by what its name ends with.
fn read(path: &Path, bytes: &[u8]) -> Result<Read> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    if !["csv", "xlsx"].contains(&ending.as_str()) {
        return Ok(threesixty::read_json(bytes));
    }
    let refused = |faults: Vec<sheets::Fault>| output::refused(&faults, "nothing was changed");
    let sheet = match ending.as_str() {
        "csv" => sheets::read_csv(path).map_err(|fault| refused(vec![fault]))?,
        _ => {
            let all = sheets::read_workbook(path).map_err(refused)?;
            let first = all.into_iter().next();
            first.ok_or_else(|| Error::invalid(format!("{} has no sheet.", path.display())))?
        }
    };
    Ok(threesixty::read_rows(&sheet.headings, &sheet.rows))
}

/// What would change.
fn tell(rehearsal: &Rehearsal) -> String {
    let (new, over) = (rehearsal.new.len() - rehearsal.changed, rehearsal.over.len() - rehearsal.changed);
    let (same, changed) = (rehearsal.same, rehearsal.changed);
    let told: Vec<&str> = rehearsal.told.iter().map(|kept| kept.grant.id.as_str()).collect();
    let told = if told.is_empty() { "none".to_owned() } else { told.join(", ") };
    format!(
        "New grants: {new}\nChanged: {changed}\nAs before: {same}\nNo longer in the file, and ended: {over}\nTold here before and now in the file, and ended: {told}\n"
    )
}

/// The first faults, and how many more there are.
fn refused(faults: &[Fault]) -> Error {
    let mut told: Vec<String> = faults.iter().take(TOLD).map(ToString::to_string).collect();
    if faults.len() > TOLD {
        told.push(format!("and {} more", faults.len() - TOLD));
    }
    Error::invalid(format!("{}\n{} faults; nothing was changed.", told.join("\n"), faults.len()))
}
