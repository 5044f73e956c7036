//! Listening, and stopping in order.

use super::language::strip_language;
use crate::error::{Error, Result};
use axum::Router;
use axum::ServiceExt;
use axum::extract::Request;
use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tower::Layer;
use tower::util::MapRequestLayer;

/// How long open requests may take after the wish to stop: with the rest of the stop, under 20 seconds.
const GRACE: Duration = Duration::from_secs(15);

/// Serves the site until `stop` is ready; then finishes the open requests and returns.
pub async fn serve(listener: TcpListener, site: Router, stop: impl Future<Output = ()> + Send + 'static) -> Result<()> {
    let site = MapRequestLayer::new(strip_language).layer(site);
    let (stopping, mut stopped) = tokio::sync::watch::channel(false);
    let graceful =
        axum::serve(listener, ServiceExt::<Request>::into_make_service_with_connect_info::<SocketAddr>(site))
            .with_graceful_shutdown(async move {
                stop.await;
                tracing::info!("stopping: open requests are finished first");
                stopping.send_replace(true);
            });
    let late = async move {
        if stopped.wait_for(|stopping| *stopping).await.is_ok() {
            tokio::time::sleep(GRACE).await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        done = graceful.into_future() => done.map_err(|error| Error::Internal(format!("the server failed: {error}"))),
        () = late => Ok(()),
    }
}
