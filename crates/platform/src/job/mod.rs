//! Work in the background: a queue in the database, on both engines, and regular work by the clock.
//!
//! A job is enqueued in the transaction of its cause, so that there is never the one without the other.
//! There are two shapes of work. What only touches the database is claimed, done and taken off the queue in one
//! transaction: it happens exactly once. What reaches outside is claimed for a while, done, and settled in a second
//! transaction: it happens at least once, and whoever dies in between leaves it to the next.
//! What fails is tried again after growing pauses; what still fails after three days waits in a list for a person.

mod queue;
mod schedule;
mod worker;

pub use queue::{Counts, Dead, Failing, counts, dead, enqueue, failing, prepare, replay};
pub use schedule::{Every, Regular, upcoming, wait};
pub use worker::{run_due, work};

use crate::clock::Clock;
use crate::db::{Db, Tx};
use crate::error::Error;
use crate::i18n::{self, Language};
use crate::outbox::Post;
use crate::outgoing::Outgoing;
use crate::part::Part;
use crate::revision;
use crate::secret::Keyring;
use crate::setting::Present;
use crate::site::Site;
use crate::table::Table;
use jiff::civil::Date;
use serde_json::Value;
use std::fmt;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// What every job is given.
#[derive(Clone)]
pub struct Context {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// The keys of what is personal.
    pub keyring: Keyring,
    /// The identity of the site; in a job, with what is set for it by then.
    pub site: Arc<Site>,
    /// What is set for the site.
    pub set: Present,
    /// The public address, without a slash at the end.
    pub base_url: Arc<str>,
    /// How mails and texts leave the house.
    pub post: Post,
    /// How other requests leave the house; nothing, where none does.
    pub outgoing: Option<Outgoing>,
    /// The ledger of erasures.
    pub ledger: Option<Arc<Path>>,
    /// All tables of the plan.
    pub tables: &'static [&'static Table],
    /// What each crate says about people and their data.
    pub parts: &'static [&'static Part],
}

impl Context {
    /// Today, where the partnership is.
    pub fn today(&self) -> Result<Date, Error> {
        Ok(self.clock.now().to_zoned(self.site.zone()?).date())
    }

    /// The address of a page in somebody's language, for a letter. The path begins with a slash.
    pub fn link(&self, language: &str, path: &str) -> String {
        let prefix = i18n::language(language).map(Language::prefix).unwrap_or_default();
        format!("{}{prefix}{path}", self.base_url)
    }

    /// The same with what is set for the site by now.
    async fn as_set(&self, tx: &mut Tx) -> Result<Context, Error> {
        let seq = revision::newest(tx).await?;
        self.set.refresh(tx, seq).await?;
        Ok(Context { site: self.set.site(), ..self.clone() })
    }
}

/// Work that is under way.
pub type Doing<'a, T> = Pin<Box<dyn Future<Output = Result<T, Failure>> + Send + 'a>>;

/// Changes the database in the transaction that takes the job off the queue. It should be short: SQLite has one writer.
pub type Inside = for<'a> fn(&'a Context, &'a mut Tx, Value) -> Doing<'a, ()>;

/// Reaches outside and answers what came of it.
pub type Act = fn(Context, Value) -> Doing<'static, Value>;

/// Writes down what came of it, in the transaction that takes the job off the queue.
pub type Settle = for<'a> fn(&'a Context, &'a mut Tx, Value, Value) -> Doing<'a, ()>;

/// A kind of job: its name in the queue, and what to do with its payload, which holds references and nothing personal.
#[derive(Clone, Copy)]
pub struct Kind {
    /// Its name in the queue.
    pub name: &'static str,
    /// What to do.
    pub work: Work,
}

/// The two shapes of work.
#[derive(Clone, Copy)]
pub enum Work {
    /// In the database only: exactly once.
    Inside(Inside),
    /// With the world outside: at least once.
    Outside(Act, Settle),
    /// The same for what may take up to an hour, such as reading page after page of somebody else's.
    Long(Act, Settle),
}

/// Everything that is done in the background, and by how many hands.
#[derive(Clone)]
pub struct Roster {
    /// The kinds of jobs. Others wait in the queue until a program comes that knows them.
    pub kinds: Vec<Kind>,
    /// The regular work.
    pub regular: &'static [Regular],
    /// How many jobs at once.
    pub hands: usize,
    /// For how long a job that reaches outside is nobody else's.
    pub lease: Duration,
}

impl Roster {
    /// The usual number of hands for this work.
    pub fn new(kinds: Vec<Kind>, regular: &'static [Regular]) -> Roster {
        Roster { kinds, regular, hands: 4, lease: Duration::from_secs(300) }
    }
}

/// Why a job was not done: one fixed sentence, so that nothing personal can get into it, and perhaps a code.
#[derive(Debug)]
pub struct Failure {
    sentence: &'static str,
    code: Option<u16>,
    lasting: bool,
}

impl Failure {
    /// It may go better later.
    pub fn passing(sentence: &'static str) -> Failure {
        Failure { sentence, code: None, lasting: false }
    }

    /// It will never go better: nobody tries again unless a person says so.
    pub fn lasting(sentence: &'static str) -> Failure {
        Failure { sentence, code: None, lasting: true }
    }

    /// With the code that the other side gave.
    pub fn with_code(self, code: Option<u16>) -> Failure {
        Failure { code, ..self }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.sentence)?;
        self.code.map_or(Ok(()), |code| write!(f, " (code {code})"))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        tracing::warn!(cause = %error.chain(), "a job met an error");
        Failure::passing(match error {
            Error::Database(_) => "The database failed.",
            _ => "Something inside the program failed; its log says what.",
        })
    }
}
