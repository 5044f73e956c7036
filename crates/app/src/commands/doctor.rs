//! `everychance doctor`: is the database whole, the history unbroken, and the configuration safe?

use super::{output, safety, target};
use clap::Args;
use platform::clock::Clock;
use platform::config::Config;
use platform::db::Tx;
use platform::outbox::{self, Channel, Post};
use platform::{Result, job};
use std::path::Path;

/// Checks the database.
#[derive(Args)]
pub struct Doctor {
    #[command(flatten)]
    target: target::Target,
    /// Print the reference page of the configuration instead.
    #[arg(long)]
    configuration: bool,
    /// Print the reference page of the tables of a plan instead.
    #[arg(long)]
    tables: bool,
    /// Print the page of who may do what instead.
    #[arg(long)]
    permissions: bool,
    /// Print the record of processing instead: what is kept about people, why and for how long.
    #[arg(long)]
    processing: bool,
}

impl Doctor {
    /// Says what was checked, on standard output: it is what one asks for. What fails is told on standard error.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        if self.configuration {
            return output::write(Config::reference()?.as_bytes());
        }
        if self.tables {
            return output::write(reporting::openapi::tables_page(crate::tables::all()).as_bytes());
        }
        if self.permissions {
            return output::write(super::permissions::page().as_bytes());
        }
        if self.processing {
            return output::write(reporting::processing::document(crate::parts::all()).as_bytes());
        }
        let opened = self.target.open(config).await?;
        super::audit::verify(&opened.app.db, &[], output::line).await?;
        if !self.target.is_demonstration() {
            target::check_keys(&opened.app, &Config::load(config)?).await?;
        }
        let mut tx = opened.app.db.read().await?;
        if !self.target.is_demonstration() {
            let settings = Config::load(config)?;
            let people = safety::people(&mut tx, opened.app.today()?).await?;
            for words in safety::warnings(&settings).iter().chain(&people) {
                output::line(&format!("Unsafe: {words}"))?;
            }
            letters(&mut tx, &Post::of(&settings)?).await?;
        }
        work(&mut tx, &opened.app.clock).await?;
        drop(tx);
        opened.app.db.close().await;
        Ok(())
    }
}

/// Says which letters have no road.
async fn letters(tx: &mut Tx, post: &Post) -> Result<()> {
    let (mails, texts) = outbox::waiting(tx).await?;
    for (channel, waiting, key) in [(Channel::Mail, mails, "mail_server"), (Channel::Text, texts, "text_gateway")] {
        let what = if channel == Channel::Mail { "mails" } else { "text messages" };
        if post.takes(channel) {
            output::line(&format!("There is a road for {what}; waiting: {waiting}."))?;
        } else {
            output::line(&format!(
                "There is no road for {what}, so they wait in the outbox: {waiting}. The key {key} names one."
            ))?;
        }
    }
    Ok(())
}

/// Says how much waits to be done in the background, and what a person has to look at.
async fn work(tx: &mut Tx, clock: &Clock) -> Result<()> {
    let counts = job::counts(tx, clock).await?;
    let (waiting, leased, dead) = (counts.waiting, counts.leased, counts.dead);
    output::line(&format!("Jobs waiting: {waiting}, under way: {leased}, given up: {dead}."))?;
    for dead in job::dead(tx).await? {
        output::line(&format!("  given up on {}: {} {}: {}", dead.dead_at, dead.kind, dead.id, dead.error))?;
    }
    Ok(())
}
