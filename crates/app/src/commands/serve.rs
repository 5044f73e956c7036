//! `everychance serve`: the site of one partnership.

use super::target;
use crate::router;
use platform::config::{Config, LogFormat};
use platform::{Error, Result, http};
use std::io::IsTerminal;
use std::path::Path;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

/// Serves until it is told to stop.
pub async fn run(config: Option<&Path>) -> Result<()> {
    let config = Config::load(config)?;
    log(config.log, "warn,platform=info");
    http::install_metrics();
    let app = target::own(&config).await?;
    let listener = listen(&config.bind).await?;
    eprintln!("{} is at http://{}/", app.site.name, config.bind);
    http::serve(listener, router::site(&app), stop()).await?;
    app.db.close().await;
    Ok(())
}

/// Listens at an address and port.
pub async fn listen(bind: &str) -> Result<TcpListener> {
    TcpListener::bind(bind).await.map_err(|error| {
        Error::invalid(format!("The program cannot listen at {bind}: {error}. Choose another address and port."))
    })
}

/// Ready when somebody wants the program to stop: Ctrl-C, or SIGTERM from the system.
pub async fn stop() {
    let Ok(mut term) = signal(SignalKind::terminate()) else { return std::future::pending().await };
    tokio::select! {
        _ = term.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

/// Starts writing the log to standard error: what `RUST_LOG` asks for, or else `usual`.
pub fn log(format: LogFormat, usual: &str) {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(usual));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr);
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
}
