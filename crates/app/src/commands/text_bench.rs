//! `everychance text-bench`: puts a text message into the outbox, for the test of the gateway.
//!
//! Nothing that people can do sends a text yet; the road is there, and is tested by this. See `e2e/texts.test.mjs`.

use super::target;
use clap::Args;
use platform::config::Config;
use platform::outbox::{self, Letter, To};
use platform::{Error, Result};
use std::path::Path;

/// Puts a text message into the outbox.
#[derive(Args)]
pub struct TextBench {
    /// The telephone number.
    #[arg(long)]
    to: String,
    /// The tag of the reader's language.
    #[arg(long)]
    language: String,
}

impl TextBench {
    /// Says the reference of the text.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let app = target::own(&Config::load(config)?).await?;
        if !app.site.invented {
            return Err(Error::invalid("Nobody is written to for a test but by a partnership that is invented."));
        }
        let link = format!("{}/work", app.base_url);
        let letter = Letter {
            template: &outbox::HAND_OVER,
            language: &self.language,
            to: To::Text(self.to),
            account: None,
            words: &[("link", &link)],
        };
        let mut tx = app.db.write().await?;
        let id = outbox::send(&mut tx, &app.clock, &app.keyring, &letter).await?;
        tx.commit().await?;
        app.db.close().await;
        println!("{id}");
        Ok(())
    }
}
