//! Slips that travel in a form from one page behind a code to the next: sealed, good for a while, and once.

use crate::person;
use jiff::SignedDuration;
use platform::db::Tx;
use platform::http::Ctx;
use platform::{Result, random};
use serde_json::json;

/// The slips of some pages.
pub struct Slips {
    /// The key under which they are sealed.
    pub what: &'static str,
    /// How long the page on which a code is typed may lie open.
    pub entry: SignedDuration,
    /// How long a page behind it may.
    pub behind: SignedDuration,
}

impl Slips {
    /// One for the page on which a code is typed.
    pub fn entry(&self, ctx: &Ctx) -> Result<String> {
        self.sealed(ctx, "", self.entry)
    }

    /// One for a page behind it: whose that is.
    pub fn behind(&self, ctx: &Ctx, whose: &str) -> Result<String> {
        self.sealed(ctx, whose, self.behind)
    }

    fn sealed(&self, ctx: &Ctx, whose: &str, good_for: SignedDuration) -> Result<String> {
        let until = (ctx.app.clock.now() + good_for).as_second();
        let slip = json!({ "whose": whose, "until": until, "once": random::id()? });
        ctx.app.keyring.seal_slip(self.what, &slip.to_string())
    }

    /// Whose slip it is, while it is good and was not sent before; it is not good again.
    pub async fn opened(&self, ctx: &Ctx, tx: &mut Tx, sealed: &str) -> Result<Option<String>> {
        let Some(text) = ctx.app.keyring.open_slip(self.what, sealed)? else { return Ok(None) };
        let slip: serde_json::Value = serde_json::from_str(&text)?;
        let (now, until) = (ctx.app.clock.now().as_second(), slip["until"].as_i64().unwrap_or_default());
        let once = slip["once"].as_str().unwrap_or_default();
        let good = now <= until && person::once(tx, once, (now, until)).await?;
        Ok(slip["whose"].as_str().filter(|_| good).map(str::to_owned))
    }
}
