//! The line to a directory: requests through `outgoing`, which nobody waits long for.

use crate::outgoing::{Outgoing, Unsent};
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// How long a directory may take for one answer: a reader waits for up to four of them, within the time of a request.
const LONGEST: Duration = Duration::from_secs(6);

/// Sends what the crate `openidconnect` asks for.
pub(super) struct Line<'a>(pub &'a Outgoing);

impl<'c> AsyncHttpClient<'c> for Line<'_> {
    type Error = Unsent;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Unsent>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(
            async move { tokio::time::timeout(LONGEST, self.0.send(request)).await.unwrap_or(Err(Unsent::NoAnswer)) },
        )
    }
}
