//! The configuration: a TOML file and the environment, each key described once.

use crate::error::{Error, Result};
use crate::identity::openid;
use figment::Figment;
use figment::error::Kind;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// What an operator may set.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// See [`KEYS`].
    pub database_url: String,
    /// See [`KEYS`].
    pub bind: String,
    /// See [`KEYS`].
    pub partnership: String,
    /// See [`KEYS`].
    pub base_url: String,
    /// See [`KEYS`].
    pub key_file: String,
    /// See [`KEYS`].
    pub trusted_proxies: Vec<String>,
    /// See [`KEYS`].
    pub log: LogFormat,
    /// See [`KEYS`].
    pub sqlite_max_pages: Option<u32>,
    /// See [`KEYS`].
    pub erasure_ledger: Option<String>,
    /// See [`KEYS`].
    pub mail_server: Option<String>,
    /// See [`KEYS`].
    pub mail_password_file: Option<String>,
    /// See [`KEYS`].
    pub mail_from: Option<String>,
    /// See [`KEYS`].
    pub mail_ca_file: Option<String>,
    /// See [`KEYS`].
    pub text_gateway: Option<String>,
    /// See [`KEYS`].
    pub text_service: Option<String>,
    /// See [`KEYS`].
    pub text_template: Option<String>,
    /// See [`KEYS`].
    pub allow_own_networks: Vec<String>,
    /// See [`KEYS`].
    pub fonts: String,
    /// See [`KEYS`].
    pub openid: Vec<openid::Settings>,
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For a person at a terminal.
    Text,
    /// For a log collector.
    Json,
}

/// What a variable of the environment begins with.
const PREFIX: &str = "EVERYCHANCE_";

/// Where Debian keeps the Noto fonts.
pub const FONTS: &str = "/usr/share/fonts/truetype/noto";

/// Each key with its meaning; the reference page is made of it.
pub const KEYS: &[(&str, &str)] = &[
    (
        "database_url",
        "The database: `sqlite:///PATH/everychance.db` or `postgres://USER@HOST/NAME`. The variable `DATABASE_URL` sets it too.",
    ),
    ("bind", "The address and port to listen at."),
    ("partnership", "The path of `partnership.toml`, which gives the site its name, colours and contacts."),
    (
        "base_url",
        "The public address of the site, without a slash at the end; the feed and the site map need it whole. Passkeys are bound to its host, which must be a name: where it changes, they are lost.",
    ),
    (
        "key_file",
        "The file of keys, without which nobody can read what is personal. `everychance migrate` makes it; keep a copy apart from the backups.",
    ),
    (
        "trusted_proxies",
        "The addresses of the proxies in front of the program, such as `[\"127.0.0.1\"]`; only their word on where a request comes from is believed. `serve` refuses to listen beyond this machine without one, since it speaks plain HTTP.",
    ),
    ("log", "`text` for a terminal, `json` for a log collector. No line holds personal content."),
    ("sqlite_max_pages", "The most pages of 4 KB that the SQLite file may grow to; unset, the disk is the limit."),
    (
        "erasure_ledger",
        "The file in which each erasure is written down, outside the database and so in no backup; `restore` erases again what it names. Unset, nothing can be erased.",
    ),
    (
        "mail_server",
        "Where mails are handed on: `smtp://USER@HOST:587` (STARTTLS, and nothing without it) or `smtps://USER@HOST:465` (TLS). Without TLS only to this machine, without a user: `smtp://127.0.0.1:25`. Unset, mails wait in the outbox.",
    ),
    ("mail_password_file", "A file that holds the password of the user in `mail_server`."),
    (
        "mail_from",
        "Whom mails come from, such as `Our plan <plan@example.org>`. What cannot be delivered comes back there.",
    ),
    ("mail_ca_file", "A certificate in PEM that is trusted for the mail server besides those of the system."),
    (
        "text_gateway",
        "Where text messages are handed on: the address of GOV.UK Notify, `https://api.notifications.service.gov.uk`, or of another gateway of its shape. Unset, texts wait in the outbox.",
    ),
    ("text_service", "A file that holds the API key of the text gateway, which names the service and its secret."),
    ("text_template", "The id of the gateway's template, which is `((body))` and nothing else."),
    (
        "allow_own_networks",
        "Networks of your own that the program may send requests into, such as `[\"10.1.0.0/16\"]`. It refuses all addresses that are not public but these.",
    ),
    (
        "fonts",
        "The folder of the Noto fonts, with which reports are written as PDF and Word files: Debian's package `fonts-noto-core`. Without them these two forms are refused.",
    ),
    (
        "openid",
        "The directories of organisations through which people may sign in, each a table `[[openid]]` in the file, with `name` (on the button), `issuer`, `client_id`, `client_secret_file` (a file that holds the secret) and `domains` (of its addresses, such as `[\"example.org\"]`); if wanted, `organisation` (its reference in the plan) and `trust_email`. See [openid.md](openid.md).",
    ),
];

impl Default for Config {
    fn default() -> Self {
        Config {
            database_url: "sqlite://everychance.db".to_owned(),
            bind: "127.0.0.1:8080".to_owned(),
            partnership: "partnership.toml".to_owned(),
            base_url: "http://127.0.0.1:8080".to_owned(),
            key_file: "everychance.keys".to_owned(),
            trusted_proxies: Vec::new(),
            log: LogFormat::Text,
            sqlite_max_pages: None,
            erasure_ledger: None,
            mail_server: None,
            mail_password_file: None,
            mail_from: None,
            mail_ca_file: None,
            text_gateway: None,
            text_service: None,
            text_template: None,
            allow_own_networks: Vec::new(),
            fonts: FONTS.to_owned(),
            openid: Vec::new(),
        }
    }
}

impl Config {
    /// Reads the file, if one is given, and then the environment (`DATABASE_URL`, `EVERYCHANCE_…`), which wins.
    ///
    /// # Errors
    /// A sentence that names an unknown key and the known ones, or the value that is wrong.
    pub fn load(file: Option<&Path>) -> Result<Config> {
        let mut figment = Figment::from(Serialized::defaults(Config::default()));
        if let Some(path) = file {
            if !path.is_file() {
                return Err(Error::invalid(format!("The configuration file {} does not exist.", path.display())));
            }
            figment = figment.merge(Toml::file_exact(path));
        }
        let config: Config = figment
            .merge(Env::raw().only(&["database_url"]))
            .merge(Env::prefixed(PREFIX).ignore(&["full"]))
            .extract()
            .map_err(|error| {
                let of_environment = variable(&error).filter(|name| std::env::var_os(name).is_some());
                match (of_environment, file) {
                    (Some(name), _) => unknown_variable(&name, &error),
                    (None, Some(path)) => unknown(&error, &path.display().to_string()),
                    (None, None) => unknown(&error, "the configuration"),
                }
                .map_or_else(
                    || Error::invalid(format!("The configuration is wrong: {}.", plain(&error))),
                    Error::invalid,
                )
            })?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<()> {
        if !(self.base_url.starts_with("http://") || self.base_url.starts_with("https://")) {
            return Err(Error::invalid(format!(
                "The configuration is wrong: base_url is “{}”; write it whole, such as https://plan.example.",
                self.base_url
            )));
        }
        if self.bind.parse::<std::net::SocketAddr>().is_err() {
            return Err(Error::invalid(format!(
                "The configuration is wrong: bind is “{}”; write an address and a port, such as 127.0.0.1:8080.",
                self.bind
            )));
        }
        if self.sqlite_max_pages == Some(0) {
            return Err(Error::invalid(
                "The configuration is wrong: sqlite_max_pages must be at least 1, or left out.",
            ));
        }
        openid::check(&self.openid)
    }

    /// The reference page of the configuration, in Markdown.
    pub fn reference() -> Result<String> {
        let defaults = serde_json::to_value(Config::default())?;
        let mut page = String::from(
            "# Configuration\n\nSet a key in the TOML file given with `--config`, or as a variable of the environment: `EVERYCHANCE_` and the key in capitals. An unknown key is an error.\n\n| key | default | meaning |\n| --- | --- | --- |\n",
        );
        for (key, meaning) in KEYS {
            let default = match &defaults[key] {
                serde_json::Value::String(text) => format!("`{text}`"),
                serde_json::Value::Null => "unset".to_owned(),
                other => format!("`{other}`"),
            };
            page.push_str(&format!("| `{key}` | {default} | {meaning} |\n"));
        }
        page.push_str("\nThis page is made from the program: `everychance doctor --configuration` prints it.\n");
        Ok(page)
    }
}

/// The words of an error, without what we never said: that there is a profile of that name.
pub(crate) fn plain(error: &figment::Error) -> String {
    error.to_string().replace("\"default.", "\"")
}

/// A sentence about a key in `place` that there is not, if that is the error.
pub(crate) fn unknown(error: &figment::Error, place: &str) -> Option<String> {
    let Kind::UnknownField(key, known) = &error.kind else { return None };
    let within = match error.path.as_slice() {
        [table, ..] if table != key => format!(" under {table}"),
        _ => String::new(),
    };
    let hint = match nearest(key, known) {
        Some(near) => format!("did you mean {near}?"),
        None => format!("there are {}.", known.join(", ")),
    };
    Some(format!("There is no key {key}{within} in {place}; {hint}"))
}

/// The variable of the environment that sets an unknown key.
fn variable(error: &figment::Error) -> Option<String> {
    let Kind::UnknownField(key, _) = &error.kind else { return None };
    Some(format!("{PREFIX}{}", key.to_uppercase()))
}

fn unknown_variable(name: &str, error: &figment::Error) -> Option<String> {
    let Kind::UnknownField(key, known) = &error.kind else { return None };
    let near = nearest(key, known).map(|near| format!("did you mean {PREFIX}{}?", near.to_uppercase()));
    let hint = near.unwrap_or_else(|| "take it out, or look the keys up in configuration.md.".to_owned());
    Some(format!("The variable {name} sets no key that there is; {hint}"))
}

/// The key that somebody may have meant.
fn nearest(key: &str, known: &[&'static str]) -> Option<&'static str> {
    let distance = |other: &str| strsim::damerau_levenshtein(&key.to_lowercase(), other);
    known.iter().copied().min_by_key(|other| distance(other)).filter(|other| distance(other) <= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_is_described_once() {
        let defaults = serde_json::to_value(Config::default()).unwrap();
        let mut keys: Vec<&str> = defaults.as_object().unwrap().keys().map(String::as_str).collect();
        let mut described: Vec<&str> = KEYS.iter().map(|(key, _)| *key).collect();
        keys.sort_unstable();
        described.sort_unstable();
        assert_eq!(keys, described);
    }
}
