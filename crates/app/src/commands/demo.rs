//! `everychance demo`: both examples at once, each linking to the other.

use super::{serve, target};
use crate::examples::Example;
use clap::Args;
use platform::config::LogFormat;
use platform::http::{self, App};
use platform::outbox::Post;
use platform::site::Twin;
use platform::{Error, Result};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use tokio::sync::watch;

/// Shows the two examples.
#[derive(Args)]
pub struct Demo {
    /// Where to listen; the invented borough is one port higher.
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    bind: SocketAddr,
    /// Keep what the program stores in this folder. Without it, everything is thrown away at the end.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl Demo {
    /// Serves both examples until it is told to stop.
    pub async fn run(self) -> Result<()> {
        serve::log(LogFormat::Text, "warn");
        http::install_metrics();
        match &self.data {
            Some(folder) => self.serve(folder).await,
            // The folder goes when this is over.
            None => self.serve(target::temporary()?.path()).await,
        }
    }

    async fn serve(&self, folder: &std::path::Path) -> Result<()> {
        let second = self.bind.port().checked_add(1).ok_or_else(|| Error::invalid("Choose a port below 65535."))?;
        let binds = [self.bind, SocketAddr::new(self.bind.ip(), second)];
        let listeners = [serve::listen(&binds[0].to_string()).await?, serve::listen(&binds[1].to_string()).await?];
        let mut apps = Vec::new();
        for (example, bind) in [Example::TowerHamlets, Example::Brackwater].into_iter().zip(binds) {
            let folder = folder.join(example.folder());
            let app = example.open(&folder, &address(bind)).await?.as_demonstration();
            let app = app.with_ledger(&folder.join("erasures.jsonl"));
            apps.push(app.with_post(Post::Demonstration(folder.join("texts.txt").into())));
        }
        let [first, second] = apps.try_into().map_err(|_| Error::Internal("there are not two examples".to_owned()))?;
        let apps = twins(first, second);
        for app in &apps {
            eprintln!("{} is at {}/", app.site.name, app.base_url);
        }
        eprintln!("Press Ctrl-C to stop.");
        let (stopping, stopped) = watch::channel(false);
        tokio::spawn(async move {
            serve::stop().await;
            stopping.send_replace(true);
        });
        let mut sites = Vec::new();
        for (app, listener) in apps.iter().zip(listeners) {
            let (app, stopped) = (app.clone(), stopped.clone());
            sites.push(tokio::spawn(async move { serve::run_site(&app, listener, stopped).await }));
        }
        for site in sites {
            site.await.map_err(|error| Error::Internal(error.to_string()))??;
        }
        for app in &apps {
            app.db.close().await;
        }
        Ok(())
    }
}

/// The address at which a reader on this machine finds what listens there. Browsers keep passkeys for names only, so this
/// machine is `localhost`.
fn address(bind: SocketAddr) -> String {
    let this = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
    if bind.ip().is_unspecified() || this.contains(&bind.ip()) {
        format!("http://localhost:{}", bind.port())
    } else {
        format!("http://{bind}")
    }
}

/// Each of the two links to the other.
fn twins(first: App, second: App) -> [App; 2] {
    let twin = |app: &App| Some(Twin { name: app.site.place.clone(), address: format!("{}/", app.base_url) });
    let (to_second, to_first) = (twin(&second), twin(&first));
    let linked = |app: App, twin| {
        let mut site = (*app.site).clone();
        site.twin = twin;
        app.with_site(site)
    };
    [linked(first, to_second), linked(second, to_first)]
}

/// Writes the first example many times over into a folder of CSV files.
#[derive(Args)]
pub struct BenchPlan {
    /// How many times.
    #[arg(long, default_value_t = 10)]
    times: usize,
    /// The folder.
    #[arg(long)]
    out: PathBuf,
}

impl BenchPlan {
    /// Writes the files. Each copy's references get a number in front, so that the copies do not meet.
    pub fn run(self) -> Result<()> {
        let mut files = Vec::new();
        for (name, bytes) in Example::TowerHamlets.files() {
            let sheet = sheets::parse_csv(&name, &bytes).map_err(|fault| Error::Internal(fault.to_string()))?;
            let table = crate::tables::all().iter().find(|table| table.name == sheet.name);
            let table = table.ok_or_else(|| Error::Internal(format!("{name} is no table")))?;
            let mut rows = Vec::new();
            for copy in 1..=self.times {
                for (_, cells) in &sheet.rows {
                    rows.push(
                        cells
                            .iter()
                            .zip(&sheet.headings)
                            .map(|(cell, heading)| renamed(table, heading, cell, copy))
                            .collect(),
                    );
                }
            }
            let headings: Vec<&str> = sheet.headings.iter().map(String::as_str).collect();
            files.push((sheet.name.clone(), sheets::csv_text(&headings, &rows)));
        }
        sheets::write_folder(&self.out, &files).map_err(|fault| Error::invalid(fault.to_string()))?;
        eprintln!("Wrote the example {} times into {}.", self.times, self.out.display());
        Ok(())
    }
}

fn renamed(table: &platform::table::Table, heading: &str, cell: &str, copy: usize) -> String {
    use platform::table::Kind;
    let refers = table.column(heading).is_some_and(|column| matches!(column.kind, Kind::Ref(_) | Kind::AnyRef));
    let renamed = |name: &str| format!("X{copy}-{}", name.trim());
    if cell.is_empty() {
        String::new()
    } else if heading == "ref" || refers {
        renamed(cell)
    } else if table == &measures::measure::TABLE && heading == "code" {
        // Two measures of one name would both be fed by one file.
        cell.split('|').map(renamed).collect::<Vec<_>>().join(" | ")
    } else {
        cell.to_owned()
    }
}
