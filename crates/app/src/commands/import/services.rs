//! `everychance import services PATH`: first what would change, then, with `--apply`, the change.

use super::plan::unchanged;
use crate::commands::output;
use crate::commands::target::Target;
use clap::Args;
use directory::entry::Kind;
use directory::feed::{self, Taking};
use directory::store::Finding;
use measures::import::counted;
use platform::audit::Who;
use platform::{Result, revision};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// How many names of services that are gone are told.
const NAMED: usize = 10;

/// What to import.
#[derive(Args)]
pub struct Services {
    /// JSON of Open Referral UK 3.0 or 1.0, or its tables as a workbook (.xlsx) or a folder of CSV files.
    path: PathBuf,
    #[command(flatten)]
    target: Target,
    /// What the source is called: what came from it before is told from what came from elsewhere by this. Without it, the name of the file.
    #[arg(long, value_name = "NAME")]
    feed: Option<String>,
    /// Take the services in. Without it nothing is changed.
    #[arg(long)]
    apply: bool,
}

impl Services {
    /// Reads, compares, tells, and perhaps changes.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let opened = self.target.open(config).await?;
        let app = &opened.app;
        eprintln!("The directory is that of {}, in {}.", app.site.name, opened.place);
        let name = self.feed.clone().unwrap_or_else(|| stem(&self.path));
        let package =
            feed::read::path(&name, &self.path).map_err(|faults| output::refused(&faults, "nothing was changed"))?;
        let mut tx = app.db.write().await?;
        revision::lock(&mut tx).await?;
        let taking = feed::compare(&mut tx, &app.keyring, &app.clock, &name, package).await?;
        output::write(tell(&taking).as_bytes())?;
        if !self.apply {
            drop(tx);
            eprintln!("Nothing was changed. Add --apply to take this in.");
        } else {
            let changes = taking.changes.len();
            feed::apply(&mut tx, &app.clock, &Who::program("import"), taking).await.map_err(unchanged)?;
            tx.commit().await.map_err(unchanged)?;
            eprintln!("Done. Records written: {changes}.");
        }
        app.db.close().await;
        Ok(())
    }
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    if stem.is_empty() { "services".to_owned() } else { stem.into_owned() }
}

/// What would change, and what could not be taken as it stood.
fn tell(taking: &Taking) -> String {
    let mut text = format!("Feed: {}\n", taking.feed.name);
    for (kind, counts) in taking.by_kind() {
        let words = words(kind);
        let _ = writeln!(text, "{words}: {} new, {} changed, {} as before", counts.new, counts.changed, counts.same);
    }
    if taking.repeated > 0 {
        let _ = writeln!(text, "Twice in the feed, word for word: {}", taking.repeated);
    }
    if !taking.missing.is_empty() {
        let named = taking.missing.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join("; ");
        let more = if taking.missing.len() > NAMED { "; …" } else { "" };
        let _ =
            writeln!(text, "Not in the feed any more, and left as they are: {} ({named}{more})", taking.missing.len());
    }
    let count = |fate: &str| taking.findings.iter().filter(|one| one.fate == fate).count();
    let fields = |n: usize| counted(n, "field", "fields");
    let _ = writeln!(
        text,
        "Left out: {}. Put right: {}. Shortened: {}. Services of which nothing was kept: {}.",
        fields(count("held")),
        fields(count("mended")),
        fields(count("shortened")),
        count("refused")
    );
    for finding in &taking.findings {
        text.push_str(&line(finding));
    }
    text
}

fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::Organization => "Organizations",
        Kind::Location => "Places",
        Kind::Taxonomy => "Taxonomies",
        Kind::Term => "Terms",
        Kind::Service => "Services",
    }
}

fn line(finding: &Finding) -> String {
    let value: String = finding.value.chars().take(60).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let quoted = if value.is_empty() { String::new() } else { format!(" “{value}”") };
    let fate = match (finding.fate.as_str(), &finding.mended) {
        ("mended", Some(to)) => format!("taken as “{to}”"),
        ("shortened", _) => "its beginning was taken".to_owned(),
        ("refused", _) => "nothing of it was kept".to_owned(),
        _ => "left out".to_owned(),
    };
    format!("  {}, {}{quoted}: {}; {fate}\n", finding.name, finding.path, finding.reason)
}
