//! `everychance mail`: mails that came back.

use super::target;
use clap::{Args, Subcommand};
use platform::clock::Clock;
use platform::config::Config;
use platform::{Error, Result, outbox};
use std::io::Read;
use std::path::Path;

/// The largest report that is read.
const LARGEST: u64 = 10 << 20;

/// Notes mails that came back.
#[derive(Args)]
pub struct Mail {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Note that one mail came back.
    Bounce {
        /// The reference of the letter: what stands before the @ in the id of the message.
        #[arg(long)]
        reference: String,
        /// The code that the mail server gave.
        #[arg(long, default_value = "5")]
        code: String,
    },
    /// Read a mail server's report from standard input and note what came back. Any other mail is passed over.
    Bounces,
}

impl Mail {
    /// Says how many mails were noted.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let config = Config::load(config)?;
        let db = target::open_db(&config, false).await?;
        db.check_not_empty().await?;
        let mut tx = db.write().await?;
        match self.what {
            What::Bounce { reference, code } => {
                if !outbox::bounced(&mut tx, &Clock::System, &reference, &code).await? {
                    return Err(Error::invalid("No mail of this reference was sent, or it came back before."));
                }
                eprintln!("Noted.");
            }
            What::Bounces => {
                let count = outbox::returned(&mut tx, &Clock::System, &config.base_url, &report()?).await?;
                eprintln!("Mails noted that came back: {count}.");
            }
        }
        tx.commit().await?;
        db.close().await;
        Ok(())
    }
}

fn report() -> Result<String> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().take(LARGEST).read_to_end(&mut bytes);
    read.map_err(|error| Error::Internal(format!("standard input could not be read: {error}")))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
