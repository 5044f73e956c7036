//! `everychance import services PATH`: first what would change, then, with `--apply`, the change.

use super::plan::unchanged;
use crate::commands::output;
use crate::commands::target::Target;
use clap::Args;
use directory::entry::Kind;
use directory::feed::fetch::{Fetched, Source};
use directory::feed::{self, Known, Taking, store};
use directory::store::Finding;
use measures::import::counted;
use openreferral::read::Package;
use platform::audit::Who;
use platform::config::Config;
use platform::db::Tx;
use platform::http::App;
use platform::outgoing::{Networks, Outgoing};
use platform::{Error, Result, revision};
use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

/// How many names of services that are gone are told.
const NAMED: usize = 10;

/// What to import.
#[derive(Args)]
pub struct Services {
    /// JSON of Open Referral UK 3.0 or 1.0, or its tables as a workbook (.xlsx) or a folder of CSV files; or the address of the
    /// list of services of a feed, such as https://council.example/open-referral/services.
    #[arg(value_name = "URL-OR-PATH")]
    from: String,
    #[command(flatten)]
    target: Target,
    /// What the source is called: what came from it before is told from what came from elsewhere by this. Without it, the name of the file, or the host of the address.
    #[arg(long, value_name = "NAME")]
    feed: Option<String>,
    /// How long to wait between two requests, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 200)]
    pause: u64,
    /// Read the address again by itself every so many days, at night; 0 for never. It can be said otherwise in the browser.
    #[arg(long, value_name = "DAYS", requires = "apply", value_parser = clap::value_parser!(u16).range(0..=365))]
    every: Option<u16>,
    /// Take the services in. Without it nothing is changed.
    #[arg(long)]
    apply: bool,
}

impl Services {
    /// Reads, compares, tells, and perhaps changes.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        if self.every.is_some() && self.address().is_none() {
            return Err(Error::invalid("A file is not read again by itself: leave --every out, or name an address."));
        }
        let opened = self.target.open(config).await?;
        let app = &opened.app;
        eprintln!("The directory is that of {}, in {}.", app.site.name, opened.place);
        let Some((package, source)) = self.read(app, config).await? else {
            let mut tx = app.db.write().await?;
            self.read_again(&mut tx, &self.name()).await?;
            tx.commit().await?;
            eprintln!("Nothing is to be changed: the feed answers that it is as it was.");
            app.db.close().await;
            return Ok(());
        };
        let mut tx = app.db.write().await?;
        revision::lock(&mut tx).await?;
        let taking = feed::compare(&mut tx, &app.keyring, &app.clock, source, package).await?;
        output::write(tell(&taking).as_bytes())?;
        if !self.apply {
            drop(tx);
            eprintln!("Nothing was changed. Add --apply to take this in.");
        } else {
            let (changes, name) = (taking.changes.len(), taking.feed.name.clone());
            feed::apply(&mut tx, &app.clock, &Who::program("import"), taking).await.map_err(unchanged)?;
            self.read_again(&mut tx, &name).await?;
            tx.commit().await.map_err(unchanged)?;
            eprintln!("Done. Records written: {changes}.");
        }
        app.db.close().await;
        Ok(())
    }
}

impl Services {
    /// The address, where it is none of a file.
    fn address(&self) -> Option<&str> {
        Some(self.from.trim()).filter(|from| from.starts_with("https://") || from.starts_with("http://"))
    }

    /// What the source is called.
    fn name(&self) -> String {
        let own = || self.address().map_or_else(|| stem(Path::new(&self.from)), host);
        self.feed.clone().unwrap_or_else(own)
    }

    /// Says every how many days the feed is read by itself, where that was asked for.
    async fn read_again(&self, tx: &mut Tx, name: &str) -> Result<()> {
        match self.every {
            Some(days) => store::read_every(tx, name, Some(i64::from(days)).filter(|days| *days > 0)).await,
            None => Ok(()),
        }
    }

    /// What the source says, and what is known of it; nothing, where it is as it was.
    async fn read(&self, app: &App, config: Option<&Path>) -> Result<Option<(Package, Known)>> {
        let name = self.name();
        let Some(address) = self.address() else {
            let path = Path::new(&self.from);
            let package =
                feed::read::path(&name, path).map_err(|faults| output::refused(&faults, "nothing was changed"))?;
            return Ok(Some((package, Known { name, ..Known::default() })));
        };
        let allowed = match self.target.is_demonstration() {
            true => Vec::new(),
            false => Config::load(config)?.allow_own_networks,
        };
        let outgoing = Outgoing::new(Networks::parse(&allowed)?)?;
        let before = store::one(&mut app.db.read().await?, &name).await?;
        let etag =
            before.as_ref().filter(|feed| feed.address.as_deref() == Some(address)).and_then(|feed| feed.etag.clone());
        let pause = Duration::from_millis(self.pause);
        let source = Source { outgoing: &outgoing, feed: &name, address, etag: etag.as_deref(), pause };
        match source.read().await {
            Ok(Fetched::Unchanged) => Ok(None),
            Ok(Fetched::All(package, etag)) => {
                Ok(Some((*package, Known { name, address: Some(address.to_owned()), etag })))
            }
            Err(sentence) => Err(Error::invalid(format!("{sentence} Nothing was changed."))),
        }
    }
}

fn host(address: &str) -> String {
    let host = address.split("//").nth(1).unwrap_or_default().split(['/', '?', '#']).next().unwrap_or_default();
    host.split('@').next_back().unwrap_or_default().to_owned()
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
