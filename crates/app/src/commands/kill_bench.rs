//! `everychance kill-bench`: does jobs until it is killed, and says on standard output where it is.
//!
//! The test that kills it counts what came of each job; see `tests/site/kills.rs`.

use clap::Args;
use platform::clock::Clock;
use platform::config::Config;
use platform::db::{Db, Options, Tx, Value as Sql};
use platform::job::{self, Context, Doing, Failure, Kind, Roster, Work};
use platform::outbox::Post;
use platform::secret::Keyring;
use platform::setting::Present;
use platform::site::Site;
use platform::{Error, Result};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Does jobs until it is killed.
#[derive(Args)]
pub struct KillBench {
    /// The database.
    #[arg(long)]
    database: String,
    /// The file of keys.
    #[arg(long)]
    keys: PathBuf,
    /// The mail server.
    #[arg(long)]
    mail_server: String,
    /// The number of this run; the sender of its mails carries it.
    #[arg(long)]
    run: u32,
}

/// Counts, and enqueues an echo, in one transaction.
const COUNT: Kind = Kind { name: "bench-count", work: Work::Inside(count) };
/// Counts.
const ECHO: Kind = Kind { name: "bench-echo", work: Work::Inside(echo) };

impl KillBench {
    /// Works for ever.
    pub async fn run(self) -> Result<()> {
        let config = Config {
            mail_server: Some(self.mail_server.clone()),
            mail_from: Some(format!("run-{}@bench.example", self.run)),
            ..Config::default()
        };
        let site =
            "name = \"Bench\"\nplace = \"Nowhere\"\npurpose = \"p\"\ninvented = true\ntime_zone = \"Europe/London\"";
        let context = Context {
            db: Db::open(&self.database, &Options::default()).await?,
            clock: Clock::System,
            keyring: Keyring::read(&self.keys)?,
            set: Present::new(Site::parse(site)?),
            site: Arc::new(Site::parse(site)?),
            base_url: "http://bench.example".into(),
            post: Post::of(&config)?,
            outgoing: None,
            ledger: None,
            tables: &[],
            parts: &[],
        };
        let mut kinds = context.post.kinds();
        kinds.extend([COUNT, ECHO]);
        // A short lease, so that what a killed one had in hand is taken up soon.
        let roster = Roster { lease: Duration::from_secs(3), ..Roster::new(kinds, &[]) };
        println!("started");
        job::work(context, roster, std::future::pending()).await;
        Ok(())
    }
}

fn number(payload: &Value) -> Result<&str, Failure> {
    payload["number"].as_str().ok_or_else(|| Failure::lasting("The job has no number."))
}

fn count<'a>(context: &'a Context, tx: &'a mut Tx, payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let number = number(&payload)?;
        println!("begun {number}");
        add_one(tx, &format!("count {number}")).await?;
        job::enqueue(tx, &context.clock, ECHO.name, &json!({ "number": number }), None, None).await?;
        println!("counted {number}");
        Ok(())
    })
}

fn echo<'a>(_: &'a Context, tx: &'a mut Tx, payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let number = number(&payload)?;
        add_one(tx, &format!("echo {number}")).await?;
        println!("echoed {number}");
        Ok(())
    })
}

async fn add_one(tx: &mut Tx, key: &str) -> Result<(), Error> {
    let sql = "INSERT INTO \"rate_limit\" (\"key\", \"window\", \"count\") VALUES ($1, 0, 1) \
               ON CONFLICT (\"key\", \"window\") DO UPDATE SET \"count\" = \"rate_limit\".\"count\" + 1";
    tx.execute(sql, &[Sql::text(key)]).await
}
