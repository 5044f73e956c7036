//! The keys under which personal words are kept, and their change while the program runs.

use crate::support::{Fresh, both};
use jiff::Timestamp;
use platform::db::Tx;
use platform::identity::account::{self, New};
use platform::secret::{self, Keyring};
use std::path::Path;
use std::process::{Command, Output};

fn key(fresh: &Fresh, keys: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_everychance"));
    command.env("DATABASE_URL", &fresh.url).env("EVERYCHANCE_KEY_FILE", keys);
    command.arg("key").args(arguments).output().unwrap()
}

async fn add(tx: &mut Tx, keyring: &Keyring, name: &str, email: &str) -> String {
    let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
    let new = New { name, email: Some(email), language: "en-GB", organisation: None, by: "test" };
    account::create(tx, keyring, now, new).await.unwrap()
}

async fn rotated_while_running(fresh: Fresh) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys");
    let running = Keyring::create(&path).unwrap();
    let mut tx = fresh.db.write().await.unwrap();
    let first = add(&mut tx, &running, "Amina", "amina@school.example").await;
    tx.commit().await.unwrap();
    let done = key(&fresh, &path, &["rotate", "--name", "second"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    // The program that was running opens what is under a key that it had not read at its start.
    let mut tx = fresh.db.write().await.unwrap();
    let found = account::by_email(&mut tx, &running, "AMINA@school.example").await.unwrap().unwrap();
    assert_eq!((found.id.as_str(), found.name.as_str()), (first.as_str(), "Amina"));
    add(&mut tx, &running, "Ben", "ben@school.example").await;
    tx.commit().await.unwrap();
    let counts = secret::under_each_key(&mut fresh.db.read().await.unwrap()).await.unwrap();
    assert_eq!(counts, [("second".to_owned(), 2)], "old and new are under the new key");
    assert_eq!(String::from_utf8(key(&fresh, &path, &["status"]).stdout).unwrap(), "key,records\nsecond,2\n");
    let again = key(&fresh, &path, &["rotate", "--name", "second"]);
    assert!(
        !again.status.success() && String::from_utf8_lossy(&again.stderr).contains("has a key named second already")
    );
    // Without the file nothing opens, and the address in the database says nothing.
    let stranger = Keyring::throwaway().unwrap();
    assert!(account::get(&mut fresh.db.read().await.unwrap(), &stranger, &first).await.is_err());
}

#[tokio::test]
async fn a_key_is_changed_while_the_program_runs() {
    for fresh in both().await {
        rotated_while_running(fresh).await;
    }
}

/// What systemd does for the site at its start: a copy of the file, to which nothing comes before the next one.
fn started(path: &Path) -> Keyring {
    let copy = path.with_extension("copy");
    std::fs::copy(path, &copy).unwrap();
    Keyring::read(&copy).unwrap()
}

async fn changed_under_a_copy(fresh: Fresh) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("keys");
    Keyring::create(&path).unwrap();
    let make = async |keyring: &Keyring, name: &str| {
        let mut tx = fresh.db.write().await.unwrap();
        add(&mut tx, keyring, name, &format!("{name}@school.example")).await;
        tx.commit().await.unwrap();
    };
    let opens = async |keyring: &Keyring, count: usize| {
        let all = account::all(&mut fresh.db.read().await.unwrap(), keyring).await.unwrap();
        assert!(all.len() == count && all.iter().all(|one| !one.name.is_empty()));
    };
    let does = |arguments: &[&str]| {
        let done = key(&fresh, &path, arguments);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    };
    let site = started(&path);
    make(&site, "amina").await;
    let early = key(&fresh, &path, &["rewrap", "--name", "second"]);
    assert!(!early.status.success() && String::from_utf8_lossy(&early.stderr).contains("key add --name second"));
    does(&["add", "--name", "second"]);
    // The command line has the new file, and the site the old: neither keeps anything where the other cannot open it.
    make(&Keyring::read(&path).unwrap(), "ben").await;
    make(&site, "chidi").await;
    opens(&site, 3).await;
    let site = started(&path);
    does(&["rewrap", "--name", "second"]);
    assert_eq!(does(&["status"]), "key,records\nsecond,3\n");
    opens(&site, 3).await;
    make(&site, "dina").await;
    assert_eq!(does(&["status"]), "key,records\nfirst,1\nsecond,3\n", "its copy still prefers the first");
    opens(&Keyring::read(&path).unwrap(), 4).await;
    let site = started(&path);
    make(&site, "edwin").await;
    does(&["rewrap", "--name", "second"]);
    assert_eq!(does(&["status"]), "key,records\nsecond,5\n");
    opens(&site, 5).await;
}

#[tokio::test]
async fn a_key_is_changed_for_a_site_that_has_a_copy_of_the_file() {
    for fresh in both().await {
        changed_under_a_copy(fresh).await;
    }
}

#[tokio::test]
async fn an_erased_account_is_a_stub_that_no_key_opens() {
    for fresh in both().await {
        let keyring = Keyring::throwaway().unwrap();
        let mut tx = fresh.db.write().await.unwrap();
        let id = add(&mut tx, &keyring, "Amina", "amina@school.example").await;
        account::erase(&mut tx, &id, "test", "2026-11-21T12:00:00Z".parse().unwrap()).await.unwrap();
        let stub = account::get(&mut tx, &keyring, &id).await.unwrap().unwrap();
        assert_eq!((stub.name.as_str(), stub.email.as_deref()), ("", None));
        assert!(stub.erased_at.is_some() && stub.ended_at.is_some());
        assert!(account::by_email(&mut tx, &keyring, "amina@school.example").await.unwrap().is_none());
        // The address is free again for whoever it belongs to.
        add(&mut tx, &keyring, "Somebody else", "amina@school.example").await;
    }
}
