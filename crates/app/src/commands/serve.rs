//! `everychance serve`: the site of one partnership.

use super::target;
use crate::{jobs, router};
use platform::config::{Config, LogFormat};
use platform::http::{self, App};
use platform::identity::openid::Providers;
use platform::outbox::Post;
use platform::outgoing::{Networks, Outgoing};
use platform::{Error, Result, job};
use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::Path;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// Serves until it is told to stop.
pub async fn run(config: Option<&Path>) -> Result<()> {
    let config = Config::load(config)?;
    log(config.log, "warn,platform=info");
    http::install_metrics();
    let proxies = http::proxies(&config.trusted_proxies)?;
    check_bind(&config)?;
    let (post, directories) = (Post::of(&config)?, Providers::of(&config)?);
    let outgoing = Outgoing::new(Networks::parse(&config.allow_own_networks)?)?;
    let app = target::own(&config).await?.with_post(post).with_outgoing(outgoing);
    let app = app.with_openid(directories).behind(proxies);
    let app = match &config.erasure_ledger {
        Some(path) => app.with_ledger(Path::new(path)),
        None => app,
    };
    let listener = listen(&config.bind).await?;
    eprintln!("{} is at http://{}/", app.site.name, config.bind);
    let (stopping, stopped) = watch::channel(false);
    tokio::spawn(async move {
        stop().await;
        stopping.send_replace(true);
    });
    run_site(&app, listener, stopped).await?;
    app.db.close().await;
    Ok(())
}

/// Serves a site and does its work in the background, until both have stopped in order.
pub async fn run_site(app: &App, listener: TcpListener, stopped: watch::Receiver<bool>) -> Result<()> {
    let when = |mut stopped: watch::Receiver<bool>| async move { drop(stopped.wait_for(|stopped| *stopped).await) };
    tokio::spawn(warm(app.clone()));
    let work = tokio::spawn(job::work(app.job_context(), jobs::roster(app), when(stopped.clone())));
    http::serve(listener, router::site(app), when(stopped)).await?;
    work.await.map_err(|error| Error::Internal(error.to_string()))
}

/// Reads the directory before the first reader asks for it.
async fn warm(app: App) {
    let read = async || directory::directory::ready(&app, app.snapshot().await?.seq).await;
    if let Err(error) = read().await {
        tracing::error!(cause = %error.chain(), "the directory could not be read");
    }
}

/// Refuses to speak plain HTTP to the world: passwords there are none, but cookies and codes would be read on the way.
fn check_bind(config: &Config) -> Result<()> {
    let address: SocketAddr = config.bind.parse().map_err(|_| Error::invalid("bind is no address and port"))?;
    if address.ip().is_loopback() || !config.trusted_proxies.is_empty() {
        return Ok(());
    }
    Err(Error::invalid(format!(
        "The program speaks plain HTTP and will not listen at {}, where others could read along. Listen at 127.0.0.1 behind a proxy with TLS, or name the proxy in trusted_proxies.",
        config.bind
    )))
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
