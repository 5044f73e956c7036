//! The one error type of the program.
//!
//! - [`Error::NotFound`]: what was asked for does not exist, or may not be seen. A page says so with status 404.
//! - [`Error::Invalid`]: the request or the input is wrong, and the sentence says what is wanted. Status 400.
//! - [`Error::Day`]: the same of a day, so that the sentence comes in the reader's language.
//! - [`Error::Stale`]: somebody else saved the record first. Status 409, with what was typed.
//! - [`Error::SignIn`] and [`Error::Prove`]: nobody is signed in, or not lately enough. Leads to the page to sign in.
//! - [`Error::TooMany`]: something that costs or guesses was tried too often. Status 429.
//! - [`Error::Database`] and [`Error::Internal`]: our fault. The log has the cause; the reader gets an apology. Status 500.

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing to be seen under that reference.
    #[error("not found: {0}")]
    NotFound(String),
    /// The reader's input is wrong; the sentence says where and what is wanted.
    #[error("{0}")]
    Invalid(String),
    /// The day that a page is asked for is no past day.
    #[error("as-at wants a past day as YYYY-MM-DD, before today ({today}). It was “{asked}”.")]
    Day {
        /// What was asked for.
        asked: String,
        /// Today.
        today: String,
    },
    /// Somebody else saved the record since it was read.
    #[error("Somebody else saved this meanwhile; nothing of yours was saved. Look at it again and repeat your change.")]
    Stale,
    /// Nobody is signed in.
    #[error("sign in first")]
    SignIn,
    /// The act is dangerous, and whoever is signed in proved who they are too long ago.
    #[error("sign in again first")]
    Prove,
    /// Tried too often.
    #[error("This was tried too often. Wait {minutes} minutes and try again.")]
    TooMany {
        /// How long to wait.
        minutes: i64,
    },
    /// The database failed.
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
    /// Something else of ours failed.
    #[error("{0}")]
    Internal(String),
}

/// Of two that wait for one another PostgreSQL ends one (`deadlock_detected`): what it was about to do was not done, and another did something
/// meanwhile.
const DEADLOCK: &str = "40P01";

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Error {
        let code = error.as_database_error().and_then(|error| error.code());
        if code.as_deref() == Some(DEADLOCK) { Error::Stale } else { Error::Database(error) }
    }
}

/// A result with our error.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// An [`Error::Invalid`] with this sentence.
    pub fn invalid(sentence: impl Into<String>) -> Self {
        Error::Invalid(sentence.into())
    }

    /// An [`Error::NotFound`] for this reference.
    pub fn not_found(what: impl Into<String>) -> Self {
        Error::NotFound(what.into())
    }

    /// The whole chain of causes in one line, for logs and the command line.
    pub fn chain(&self) -> String {
        let mut words = self.to_string();
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            let text = error.to_string();
            // Some causes repeat what was said above them.
            if !words.contains(&text) {
                words.push_str(": ");
                words.push_str(&text);
            }
            cause = error.source();
        }
        words
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Error::Internal(format!("a stored record is not readable JSON: {error}"))
    }
}
