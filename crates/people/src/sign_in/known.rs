//! Browsers in which somebody signed in before. Each has an allowance of its own for mails, so that strangers who ask in
//! somebody's name cannot keep them out. ("Device cookies" in OWASP's "Slow down online guessing attacks".)

use axum::http::HeaderMap;
use axum::response::Response;
use platform::http::{App, cookie, set_cookie};
use platform::identity::account;
use platform::limit::Limit;
use platform::{Result, random};

/// So many mails to one person from a browser in which they signed in before.
pub const KNOWN: Limit = Limit { what: "mails to known", most: 20, minutes: 60 };
/// For how many seconds a browser is known: 180 days after the last time.
const GOOD_FOR: i64 = 180 * 24 * 60 * 60;

/// Makes this a known browser of whoever has this address. What it keeps says nothing of the person, and nobody makes it
/// without the site's key.
pub fn remember(response: &mut Response, app: &App, email: &str) -> Result<()> {
    let nonce = random::id()?;
    let proof = proof(app, &nonce, email);
    set_cookie(response, app, "known", &format!("{nonce}.{proof}"), Some(GOOD_FOR))
}

/// The key under which the mails of a browser are counted, when somebody of this address signed in there before.
pub fn key(app: &App, headers: &HeaderMap, email: &str) -> Option<String> {
    let value = cookie(headers, &app.cookie("known"))?;
    let (nonce, given) = value.split_once('.')?;
    // Hashes are compared, so that the time it takes tells nothing of the proof.
    let known = random::hash(given) == random::hash(proof(app, nonce, email));
    known.then(|| app.keyring.index("limit", &format!("{} {nonce}", account::tidy(email))))
}

fn proof(app: &App, nonce: &str, email: &str) -> String {
    app.keyring.index("known browser", &format!("{nonce} {}", account::tidy(email)))
}
