//! Signing in through an organisation's own directory, by OpenID Connect.
//!
//! The browser is sent to the directory and comes back with a code, which the program exchanges for a signed token. Who
//! somebody is, is told by the issuer and its own name for them; the e-mail address in the token only finds the account
//! the first time. `settings` is the configuration, `provider` the conversation, `token` what is made of its end, `flow`
//! what is remembered meanwhile, and `known` whom a directory knows.

pub mod flow;
pub mod known;
mod line;
mod provider;
mod settings;
#[cfg(test)]
mod tests;
mod token;

pub use provider::{Asked, Provider};
pub use settings::{Settings, check};

use crate::config::Config;
use crate::error::{Error, Result};
use crate::outgoing::{Networks, Outgoing};
use std::sync::Arc;

/// Who somebody is, as a directory says.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The directory.
    pub issuer: String,
    /// Its own name for them, which it gives to nobody else.
    pub subject: String,
    /// Their address, for which the directory vouches.
    pub email: String,
}

/// Why a directory signed nobody in. The words are `openid-trouble-…`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Trouble {
    /// It cannot be reached, or not in time.
    NoAnswer,
    /// It will not work with this site.
    Refused,
    /// It answers something that cannot be read.
    Unreadable,
    /// Its token is for another attempt.
    Nonce,
    /// Its token is for another site.
    Audience,
    /// Its token comes from elsewhere.
    Issuer,
    /// Its token has run out.
    Expired,
    /// Its token is not signed with a key that it publishes.
    Signature,
    /// It does not vouch for the address.
    Unverified,
    /// It tells no address.
    NoAddress,
    /// The address is at a domain that is not its own.
    OtherDomain,
}

impl Trouble {
    /// Its name, the end of the key of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Trouble::NoAnswer => "no-answer",
            Trouble::Refused => "refused",
            Trouble::Unreadable => "unreadable",
            Trouble::Nonce => "nonce",
            Trouble::Audience => "audience",
            Trouble::Issuer => "issuer",
            Trouble::Expired => "expired",
            Trouble::Signature => "signature",
            Trouble::Unverified => "unverified",
            Trouble::NoAddress => "no-address",
            Trouble::OtherDomain => "other-domain",
        }
    }

    /// Whether it is about the person, rather than the directory.
    pub fn is_of_the_person(self) -> bool {
        matches!(self, Trouble::Unverified | Trouble::NoAddress | Trouble::OtherDomain)
    }
}

/// What went wrong: with the directory, or with us.
#[derive(Debug)]
pub enum Failed {
    /// With the directory.
    There(Trouble),
    /// With us.
    Here(Error),
}

impl From<Trouble> for Failed {
    fn from(trouble: Trouble) -> Failed {
        Failed::There(trouble)
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Failed {
        Failed::Here(error)
    }
}

/// The directories through which people may sign in. Clones share what was fetched from them.
#[derive(Clone, Default)]
pub struct Providers(Arc<[Provider]>);

impl Providers {
    /// Those that the configuration describes.
    ///
    /// # Errors
    /// A sentence that names the key that is wrong.
    pub fn of(config: &Config) -> Result<Providers> {
        let outgoing = Outgoing::new(Networks::parse(&config.allow_own_networks)?)?;
        config
            .openid
            .iter()
            .map(|settings| Provider::of(settings, outgoing.clone()))
            .collect::<Result<_>>()
            .map(Providers)
    }

    /// All of them, in the order of the configuration.
    pub fn all(&self) -> &[Provider] {
        &self.0
    }

    /// The one under this name.
    pub fn named(&self, name: &str) -> Option<&Provider> {
        self.0.iter().find(|provider| provider.name == name)
    }

    /// The one to whose domains this address belongs.
    pub fn of_address(&self, email: &str) -> Option<&Provider> {
        self.0.iter().find(|provider| provider.has_address(email))
    }
}
