//! What is unsafe in a configuration: one sentence for each, with the remedy.

use jiff::civil::Date;
use platform::Result;
use platform::config::Config;
use platform::db::Tx;
use platform::identity::account;
use platform::identity::role::{self, Given};
use platform::place::whole;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// Everything in the configuration that an operator should mend before strangers come.
pub fn warnings(config: &Config) -> Vec<String> {
    let checks = [
        plain_http(config),
        open_address(config),
        unknown_proxy(config),
        readable_keys(config),
        keys_beside_database(config),
        no_ledger(config),
    ];
    let files = [&config.mail_password_file, &config.text_service];
    let files = files.into_iter().flatten().filter_map(|path| readable(Path::new(path)));
    let database = database_file(config).and_then(|path| readable(&path));
    checks.into_iter().flatten().chain(database).chain(files).chain(wide_networks(config)).collect()
}

fn plain_http(config: &Config) -> Option<String> {
    let local =
        ["http://127.0.0.1", "http://localhost", "http://[::1]"].iter().any(|host| config.base_url.starts_with(host));
    let plain = config.base_url.starts_with("http://") && !local;
    plain.then(|| {
        format!("base_url is {}: cookies and codes can be read on the way. Put a proxy with TLS in front, and write https://.", config.base_url)
    })
}

fn open_address(config: &Config) -> Option<String> {
    let address: SocketAddr = config.bind.parse().ok()?;
    let open = !address.ip().is_loopback() && !config.trusted_proxies.is_empty();
    open.then(|| {
        format!("bind is {}: whoever reaches that port goes round the proxy. Close it in the firewall to all but the proxy.", config.bind)
    })
}

/// Behind a proxy that nobody declared, all readers share one address, and with it every limit on tries.
fn unknown_proxy(config: &Config) -> Option<String> {
    let hidden = config.base_url.starts_with("https://") && config.trusted_proxies.is_empty();
    hidden.then(|| {
        "base_url is https:// and trusted_proxies is empty: all readers seem to come from the proxy, and thirty wrong tries of one shut everybody out. Name the proxy's address in trusted_proxies.".to_owned()
    })
}

fn readable_keys(config: &Config) -> Option<String> {
    readable(Path::new(&config.key_file))
}

fn readable(path: &Path) -> Option<String> {
    let mode = std::fs::metadata(path).ok()?.permissions().mode();
    (mode & 0o077 != 0)
        .then(|| format!("Others on this machine can read {path}. Run: chmod 600 {path}", path = whole(path).display()))
}

fn keys_beside_database(config: &Config) -> Option<String> {
    let folder = |path: &Path| whole(path).parent().and_then(|folder| std::fs::canonicalize(folder).ok());
    let keys = Path::new(&config.key_file);
    let together = folder(&database_file(config)?)? == folder(keys)?;
    together.then(|| {
        format!(
            "{} lies beside the database: whoever copies the folder has both. Move it, and name its place in key_file.",
            whole(keys).display()
        )
    })
}

/// Without a ledger nothing is erased, and whoever decides on a request would learn it only then.
fn no_ledger(config: &Config) -> Option<String> {
    let Some(path) = &config.erasure_ledger else {
        return Some("erasure_ledger is not set: nothing can be erased, neither when somebody asks nor when its time is over. Name a file outside the database, such as /var/lib/everychance/erasures.jsonl.".to_owned());
    };
    let file = whole(Path::new(path));
    let folder = file.parent().filter(|folder| !folder.is_dir())?;
    Some(format!(
        "erasure_ledger is in {}, which is no folder: nothing can be erased. Make it, for the user of the service.",
        folder.display()
    ))
}

/// The file of a SQLite database.
fn database_file(config: &Config) -> Option<PathBuf> {
    let path = config.database_url.strip_prefix("sqlite://")?;
    Some(PathBuf::from(path.split_once('?').map_or(path, |(path, _)| path)))
}

/// Networks of our own that requests of ours may reach.
fn wide_networks(config: &Config) -> Option<String> {
    let networks = &config.allow_own_networks;
    (!networks.is_empty()).then(|| {
        format!(
            "allow_own_networks is {}: the program may be led to other machines there. Name single addresses only.",
            networks.join(", ")
        )
    })
}

/// What is unsafe in who may do what. Only whoever may sign in today counts.
pub async fn people(tx: &mut Tx, today: Date) -> Result<Vec<String>> {
    let (given, gone) = (role::all(tx).await?, account::gone(tx, today).await?);
    let count = |name: &str| {
        let holds = |given: &&Given| given.counts(today) && given.held.role == name && !gone.contains(&given.account);
        given.iter().filter(holds).map(|given| &given.account).collect::<BTreeSet<_>>().len()
    };
    let mut warnings = Vec::new();
    match count("system-administrator") {
        0 => {
            warnings.push("Nobody is system administrator. Add one: everychance user add --email … --name …".to_owned())
        }
        1 => {
            warnings.push("Only one person is system administrator: if they leave, nobody is. Add a second.".to_owned())
        }
        _ => {}
    }
    if count("data-protection-officer") == 0 {
        warnings.push("Nobody is data protection officer, so nobody answers requests about data.".to_owned());
    }
    Ok(warnings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(change: impl FnOnce(&mut Config)) -> Vec<String> {
        let mut config = Config {
            key_file: "/nowhere/keys".to_owned(),
            erasure_ledger: Some("/erasures.jsonl".to_owned()),
            ..Config::default()
        };
        change(&mut config);
        warnings(&config)
    }

    #[test]
    fn a_configuration_for_one_machine_is_safe() {
        assert!(with(|_| ()).is_empty(), "{:?}", with(|_| ()));
        let behind_a_proxy = |config: &mut Config| {
            config.base_url = "https://plan.example".to_owned();
            config.trusted_proxies = vec!["127.0.0.1".to_owned()];
        };
        assert!(with(behind_a_proxy).is_empty());
    }

    #[test]
    fn what_is_unsafe_is_told_with_its_remedy() {
        let told = |change: fn(&mut Config), words: &str| {
            let warnings = with(change);
            assert!(warnings.len() == 1 && warnings[0].contains(words), "{warnings:?}");
        };
        told(|config| config.base_url = "https://plan.example".to_owned(), "Name the proxy's address");
        told(|config| config.base_url = "http://plan.example".to_owned(), "Put a proxy with TLS in front");
        told(|config| config.allow_own_networks = vec!["10.0.0.0/8".to_owned()], "Name single addresses only");
        told(|config| config.erasure_ledger = None, "nothing can be erased, neither");
        told(
            |config| config.erasure_ledger = Some("/nowhere/erasures.jsonl".to_owned()),
            "is in /nowhere, which is no folder",
        );
        told(
            |config| {
                config.bind = "0.0.0.0:80".to_owned();
                config.trusted_proxies = vec!["10.0.0.1".to_owned()];
            },
            "Close it in the firewall",
        );
    }

    #[test]
    fn keys_that_others_read_or_find_beside_the_database_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        std::fs::write(path("keys"), "x").unwrap();
        std::fs::set_permissions(path("keys"), std::fs::Permissions::from_mode(0o644)).unwrap();
        let warnings = with(|config| {
            config.key_file = path("keys");
            config.database_url = format!("sqlite://{}", path("everychance.db"));
        });
        assert!(warnings.iter().any(|words| words.contains("chmod 600")), "{warnings:?}");
        assert!(warnings.iter().any(|words| words.contains("lies beside the database")), "{warnings:?}");
    }
}
