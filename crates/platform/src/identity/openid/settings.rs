//! What an operator writes about a directory: a table `[[openid]]` of the configuration.

use crate::error::{Error, Result};
use openidconnect::url::{Host, Url};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// A table `[[openid]]`.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// What the reader sees on the button.
    pub name: String,
    /// The directory's own address, which stands in each of its tokens.
    pub issuer: String,
    /// What the directory calls this site.
    pub client_id: String,
    /// A file that holds the secret between the directory and this site.
    pub client_secret_file: String,
    /// The domains of the addresses for which it speaks.
    pub domains: Vec<String>,
    /// The reference of the organisation whose directory it is.
    #[serde(default)]
    pub organisation: Option<String>,
    /// Whether its addresses are believed although it does not say that it verified them.
    #[serde(default)]
    pub trust_email: bool,
}

/// Checks all tables together.
///
/// # Errors
/// A sentence that names the table and the key.
pub fn check(all: &[Settings]) -> Result<()> {
    let mut names = HashSet::new();
    let mut domains = HashSet::new();
    for one in all {
        check_one(one)?;
        if !names.insert(one.name.trim()) {
            return Err(wrong(&one.name, "has a name that another one has. Give each its own."));
        }
        for domain in &one.domains {
            if !domains.insert(domain.to_lowercase()) {
                let words = format!("names the domain {domain} a second time. Each domain belongs to one directory.");
                return Err(wrong(&one.name, &words));
            }
        }
    }
    Ok(())
}

fn check_one(one: &Settings) -> Result<()> {
    let keys = [("client_id", &one.client_id), ("client_secret_file", &one.client_secret_file), ("name", &one.name)];
    for (key, value) in keys {
        if value.trim().is_empty() || value.contains(char::is_control) {
            return Err(wrong(&one.name, &format!("has nothing in {key}.")));
        }
    }
    if !is_issuer(&one.issuer) {
        let words = format!("has the issuer “{}”. Write the address whole, with https and no ? or #.", one.issuer);
        return Err(wrong(&one.name, &words));
    }
    if one.domains.is_empty() {
        return Err(wrong(&one.name, "has no domains. Write domains = [\"example.org\"]."));
    }
    match one.domains.iter().find(|domain| !is_domain(domain)) {
        Some(domain) => Err(wrong(
            &one.name,
            &format!("has the domain “{domain}”. Write what stands after the @, such as example.org."),
        )),
        None => Ok(()),
    }
}

fn wrong(name: &str, words: &str) -> Error {
    Error::invalid(format!("The configuration is wrong: [[openid]] “{}” {words}", name.trim()))
}

/// HTTPS, but at an address of this machine, such as 127.0.0.1.
fn is_issuer(issuer: &str) -> bool {
    let Ok(url) = issuer.parse::<Url>() else { return false };
    let loopback = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(_)) => false,
        None => return false,
    };
    let plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    plain && (url.scheme() == "https" || url.scheme() == "http" && loopback)
}

fn is_domain(domain: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    domain.len() <= 253 && domain.split('.').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(name: &str, issuer: &str, domains: &[&str]) -> Settings {
        Settings {
            name: name.to_owned(),
            issuer: issuer.to_owned(),
            client_id: "us".to_owned(),
            client_secret_file: "secret".to_owned(),
            domains: domains.iter().map(|domain| (*domain).to_owned()).collect(),
            ..Settings::default()
        }
    }

    fn fault(all: &[Settings]) -> String {
        check(all).unwrap_err().to_string()
    }

    #[test]
    fn an_issuer_is_https_but_on_this_machine() {
        for fine in ["https://id.example/realms/a", "http://127.0.0.1:9000", "http://[::1]:1"] {
            check(&[settings("A", fine, &["a.example"])]).unwrap();
        }
        for bad in [
            "http://id.example",
            "http://10.0.0.1",
            "http://localhost:1",
            "id.example",
            "https://id.example/?a",
            "ftp://id.example",
            "",
        ] {
            assert!(fault(&[settings("A", bad, &["a.example"])]).contains("has the issuer"), "{bad}");
        }
    }

    #[test]
    fn a_domain_belongs_to_one_directory() {
        let two = |first: &str, second: &str| {
            [settings("A", "https://a.example", &[first]), settings("B", "https://b.example", &[second])]
        };
        check(&two("a.example", "b.example")).unwrap();
        assert!(fault(&two("a.example", "A.example")).contains("“B” names the domain A.example a second time"));
        for bad in ["@a.example", "a..example", "", "a example", "x@a.example"] {
            assert!(fault(&two("a.example", bad)).contains("Write what stands after the @"), "{bad}");
        }
        assert!(fault(&[settings("A", "https://a.example", &[])]).contains("has no domains"));
        let same =
            [settings("A", "https://a.example", &["a.example"]), settings("A ", "https://b.example", &["b.example"])];
        assert!(fault(&same).contains("has a name that another one has"));
    }
}
