//! The keys under which personal words are kept, and their change while the program runs.

use crate::support::own::Own;
use crate::support::{Fresh, both, clock, on_postgres};
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
    let running = Keyring::create(&path, clock("2026-11-21T12:00:00Z").now()).unwrap();
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
    Keyring::create(&path, clock("2026-11-21T12:00:00Z").now()).unwrap();
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
    let status = does(&["status"]);
    assert!(status.starts_with("key,records\n2026-11-21-"), "its copy still prefers the first: {status}");
    assert!(status.ends_with(",1\nsecond,3\n"), "{status}");
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

/// Puts another partnership's keys in the place of one's own, and answers those.
fn swap_keys(own: &Own) -> String {
    let path = own.folder.path().join("everychance.keys");
    let text = std::fs::read_to_string(&path).unwrap();
    let other = own.folder.path().join("other.keys");
    Keyring::create(&other, clock("2026-11-21T12:00:00Z").now()).unwrap();
    std::fs::rename(other, path).unwrap();
    text
}

/// The same file as it was made before keys had names of their own.
fn with_first(text: &str) -> String {
    let named = |line: &str| match line.split_once(' ') {
        Some((name, key)) if name.starts_with("20") => format!("first {key}\n"),
        _ => format!("{line}\n"),
    };
    text.lines().map(named).collect()
}

const ADD: [&str; 6] = ["user", "add", "--email", "ada@council.example", "--name", "Ada"];

#[tokio::test]
async fn wrong_keys_are_noticed_before_anything_is_kept_under_them() {
    let fresh = on_postgres().await;
    for own in [Own::new(), Own::over(tempfile::tempdir().unwrap(), fresh.url.clone())] {
        let path = own.folder.path().join("everychance.keys");
        swap_keys(&own);
        assert!(own.ask(&ADD).0, "nothing was kept yet, so any keys fit");
        let email = ["--email", "ada@council.example"];
        let user = |verb: &'static str| [&["user", verb][..], &email].concat();
        let add_another = ["user", "add", "--email", "ben@council.example", "--name", "Ben"];
        let give = [&user("give")[..], &["--role", "data-protection-officer"]].concat();
        // A key's name may be that of the right one, as in files of before, or another.
        for old in [false, true] {
            let right = std::fs::read_to_string(&path).unwrap();
            if old {
                std::fs::write(&path, with_first(&right)).unwrap();
                let sql = "UPDATE \"record_key\" SET \"kek\" = 'first'";
                let db = platform::db::Db::open(&own.url, &Default::default()).await.unwrap();
                let mut tx = db.write().await.unwrap();
                tx.execute(sql, &[]).await.unwrap();
                tx.commit().await.unwrap();
            }
            assert!(own.ask(&["doctor"]).0, "old files work");
            let right = swap_keys(&own);
            if old {
                std::fs::write(&path, with_first(&std::fs::read_to_string(&path).unwrap())).unwrap();
            }
            let list = ["user", "list"].to_vec();
            let verbs = [user("code"), user("end"), user("reopen"), give.clone(), add_another.to_vec(), list];
            for arguments in verbs.into_iter().chain([vec!["doctor"], vec!["serve"]]) {
                let (done, said) = own.ask(&arguments);
                let told = format!("The keys in {} are not those", std::fs::canonicalize(&path).unwrap().display());
                assert!(!done && said.contains(&told) && said.contains("“The keys are lost”"), "{arguments:?}: {said}");
            }
            std::fs::write(&path, right).unwrap();
            assert!(own.ask(&user("code")).0);
        }
    }
}
