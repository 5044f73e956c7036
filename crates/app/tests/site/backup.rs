//! What a backup holds, that it is whole while others write, and the drill.

use crate::support::{self, Fresh, both, both_unmigrated, clock, on_postgres, run, sqlite};
use everychance::examples::Example;
use everychance::tables;
use jiff::Timestamp;
use platform::audit::Who;
use platform::backup::{self, Backup, Manifest, NEVER};
use platform::clock::Clock;
use platform::db::{Db, Value as Sql};
use platform::record::{self, Change};
use platform::{Result, audit, revision};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tempfile::TempDir;

/// The moment at which the tests back up.
pub fn now() -> Timestamp {
    Clock::now(&clock("2026-11-22T03:00:00Z"))
}

/// An example, and everything around the plan: accounts, their keys, and what lives for minutes only.
pub async fn live_in(fresh: &Fresh) {
    Example::Brackwater.fill(&fresh.db).await.unwrap();
    let organisation = fresh.snapshot().await.list("organisations").next().unwrap().reference.clone();
    let mut tx = fresh.db.write().await.unwrap();
    let account = "INSERT INTO \"account\" (\"id\", \"row_version\", \"name_sealed\", \"language\", \"organisation\", \"created_at\", \"created_by\")
        VALUES ($1, 1, '', 'bn', $2, 7, 'test')";
    tx.execute(account, &[Sql::text("a1"), Sql::text(organisation)]).await.unwrap();
    let given = "INSERT INTO \"role_held\" (\"id\", \"account\", \"role\", \"scope\", \"from\", \"given_by\", \"given_at\") VALUES ('r1', 'a1', 'officer', '', '2026-01-01', 'test', 7)";
    let session = "INSERT INTO \"session\" (\"hash\", \"id\", \"account\", \"way\", \"device\", \"created_at\", \"seen_at\", \"proved_at\") VALUES ('h', 's1', 'a1', 'mail', 'x', 1, 1, 1)";
    let tried = "INSERT INTO \"rate_limit\" (\"key\", \"window\", \"count\") VALUES ('k', 1, 1)";
    for sql in [given, session, tried] {
        tx.execute(sql, &[]).await.unwrap();
    }
    // More than two pages, under a key of two columns whose first is often the same.
    let keys = (0..2100)
        .map(|n| [["account", "বই", "Zebra\"'"][n % 3], &format!("a{n}"), "w", "first"].map(Sql::text).to_vec());
    let shapes = tx.shapes().await.unwrap();
    let shape = shapes.iter().find(|shape| shape.name == "record_key").unwrap();
    tx.fill(shape, &keys.collect::<Vec<_>>()).await.unwrap();
    tx.commit().await.unwrap();
}

/// A backup in a folder of its own.
pub struct Saved {
    pub folder: TempDir,
    pub path: PathBuf,
    pub manifest: Manifest,
}

pub async fn save(db: &Db) -> Saved {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("backup.zip");
    let manifest = backup::write(&mut db.read().await.unwrap(), now(), "0.1.0", &path).await.unwrap();
    Saved { folder, path, manifest }
}

/// A change of the database behind the program's back.
pub async fn change_by_hand(db: &Db, sql: &str) {
    let mut tx = db.write().await.unwrap();
    tx.execute(sql, &[]).await.unwrap();
    tx.commit().await.unwrap();
}

/// Every entry of an archive, as text.
pub fn entries(path: &Path) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut entries = BTreeMap::new();
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).unwrap();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        entries.insert(entry.name().unwrap().into_owned(), text);
    }
    entries
}

#[tokio::test]
async fn a_backup_holds_every_table_but_those_that_must_not_come_back() {
    for fresh in both().await {
        live_in(&fresh).await;
        let saved = save(&fresh.db).await;
        let mut shapes = fresh.db.read().await.unwrap().shapes().await.unwrap();
        assert!(NEVER.iter().all(|never| shapes.iter().any(|shape| shape.name == *never)), "{NEVER:?}");
        shapes.retain(|shape| !NEVER.contains(&shape.name.as_str()));
        let entries = entries(&saved.path);
        let mut expected: Vec<String> = shapes.iter().map(|shape| format!("tables/{}.jsonl", shape.name)).collect();
        expected.push("manifest.json".to_owned());
        expected.sort();
        assert_eq!(entries.keys().cloned().collect::<Vec<_>>(), expected);
        let rows = |table: &str| entries[&format!("tables/{table}.jsonl")].lines().count();
        assert_eq!((rows("account"), rows("record_key")), (1, 2100));
        assert!(entries.values().all(|text| !text.contains("\"device\"")), "a session is in the backup");
        let manifest: Manifest = serde_json::from_str(&entries["manifest.json"]).unwrap();
        assert_eq!(manifest, saved.manifest);
        assert_eq!(manifest.head.seq, fresh.snapshot().await.seq);
    }
}

#[test]
fn nothing_refers_to_what_is_never_in_a_backup() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations");
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for never in NEVER {
            assert!(
                !text.contains(&format!("REFERENCES \"{never}\"")),
                "a row that refers to {never} could not be restored"
            );
        }
    }
}

#[tokio::test]
async fn both_engines_write_the_same_backup() {
    let mut backups = Vec::new();
    for fresh in both().await {
        live_in(&fresh).await;
        let mut entries = entries(&save(&fresh.db).await.path);
        let manifest = entries.remove("manifest.json").unwrap();
        backups.push((entries, manifest.replace("\"postgresql\"", "\"sqlite\"")));
    }
    assert_eq!(backups[0], backups[1]);
}

#[tokio::test]
async fn a_backup_is_private_and_overwrites_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let fresh = sqlite().await;
    let saved = save(&fresh.db).await;
    assert_eq!(std::fs::metadata(&saved.path).unwrap().permissions().mode() & 0o777, 0o600);
    let before = std::fs::read(&saved.path).unwrap();
    let path = saved.path.to_str().unwrap();
    let environment = [("DATABASE_URL", fresh.url.as_str())];
    let (done, said) = run(&["backup", "--out", path], &environment);
    assert!(!done && said.contains("is there already and was left as it is"), "{said}");
    assert_eq!(std::fs::read(&saved.path).unwrap(), before);
    let (done, said) = run(&["backup", "--out", "/nowhere/backup.zip"], &environment);
    assert!(!done && said.contains("/nowhere/backup.zip could not be written"), "{said}");
    assert!(!run(&["backup"], &environment).0 && !run(&["backup", "--drill", "--out", "x"], &environment).0);
    assert_eq!(std::fs::read_dir(saved.folder.path()).unwrap().count(), 1, "a file was left behind");
}

#[tokio::test]
async fn an_older_database_is_backed_up_as_it_is_and_a_newer_one_not_at_all() {
    for fresh in both_unmigrated().await {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("backup.zip");
        let said = refusal(&fresh, &path).await;
        assert!(said.contains("holds no plan yet"), "{said}");
        let mut tx = fresh.db.write().await.unwrap();
        tx.migrate_to(1).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(save(&fresh.db).await.manifest.schema, 1);
        assert_eq!(fresh.db.read().await.unwrap().schema().await.unwrap(), Some(1), "a backup changes nothing");
        change_by_hand(&fresh.db, "UPDATE _sqlx_migrations SET version = 9999").await;
        let said = refusal(&fresh, &path).await;
        assert!(said.contains("newer version of the program (migration 9999"), "{said}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

async fn refusal(fresh: &Fresh, path: &Path) -> String {
    backup::write(&mut fresh.db.read().await.unwrap(), now(), "", path).await.unwrap_err().to_string()
}

/// Writes one record after the other until it is told to stop.
async fn write_on(db: Db, stop: Arc<AtomicBool>) -> Result<()> {
    for number in 0..5000 {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let after = support::record("documents", &format!("W{number}"), &[("title", "One more"), ("kind", "report")]);
        let mut tx = db.write().await?;
        let change = Change { before: None, after };
        record::save(&mut tx, &clock("2026-11-22T02:00:00Z"), &Who::program("test"), vec![change]).await?;
        tx.commit().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_is_of_one_moment_while_others_write() {
    for fresh in both().await {
        live_in(&fresh).await;
        let stop = Arc::new(AtomicBool::new(false));
        let writer = tokio::spawn(write_on(fresh.db.clone(), stop.clone()));
        let [first, second] = [save(&fresh.db).await, save(&fresh.db).await];
        let folder = tempfile::tempdir().unwrap();
        let proof = backup::drill(&fresh.db, now(), "", folder.path(), tables::all()).await.unwrap();
        stop.store(true, Ordering::Relaxed);
        writer.await.unwrap().unwrap();
        let ends = [&first.manifest, &second.manifest, &proof.manifest].map(|manifest| manifest.head.seq);
        assert!(ends.is_sorted() && ends[0] < ends[2], "nobody wrote meanwhile: {ends:?}");
        let target = sqlite().await;
        let mut backup = Backup::open(&second.path).unwrap();
        assert_eq!(backup::exactly(&target.db, &mut backup).await.unwrap().proved, ends[1]);
        whole(&target.db).await;
    }
}

/// What doctor checks.
pub async fn whole(db: &Db) {
    let mut tx = db.read().await.unwrap();
    revision::verify(&mut tx).await.unwrap();
    audit::verify(&mut tx).await.unwrap();
    record::verify(&mut tx, tables::all()).await.unwrap();
}

#[tokio::test]
async fn a_drill_proves_what_it_says_and_leaves_nothing() {
    for fresh in both().await {
        live_in(&fresh).await;
        let folder = tempfile::tempdir().unwrap();
        let environment = [("DATABASE_URL", fresh.url.as_str()), ("TMPDIR", folder.path().to_str().unwrap())];
        let (done, said) = run(&["backup", "--drill"], &environment);
        assert!(done, "{said}");
        let revisions = fresh.snapshot().await.seq;
        for sentence in [
            &format!("up to revision {revisions}, ("),
            &format!("history is whole: {revisions} revisions"),
            "Every restored record is as the history says.",
            "Every row of every table was restored as it is.",
        ] {
            assert!(said.contains(sentence), "{sentence}: {said}");
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "the drill left something");
    }
}

#[tokio::test]
async fn a_drill_finds_what_a_restore_could_not_bring_back() {
    let cases = [
        ("CREATE TABLE \"foreign\" (\"id\" text PRIMARY KEY)", "The table foreign is none of this program's"),
        ("CREATE TABLE \"copied\" AS SELECT * FROM \"actions\"", "The table copied has no primary key"),
        ("ALTER TABLE \"actions\" ADD COLUMN \"mine\" text", "has a column mine that actions does not have"),
        ("ALTER TABLE \"actions\" ADD COLUMN \"mine\" integer", "The column mine of actions is of the type integer"),
        ("UPDATE \"actions\" SET \"title\" = 'Other'", "changed behind its back"),
        ("UPDATE \"chain_head\" SET \"seq\" = 3", "the history was cut short"),
    ];
    for (number, (sql, sentence)) in cases.into_iter().enumerate() {
        // Each engine in turn.
        let fresh = if number % 2 == 0 { sqlite().await } else { on_postgres().await };
        Example::Brackwater.fill(&fresh.db).await.unwrap();
        change_by_hand(&fresh.db, sql).await;
        let (done, said) = run(&["backup", "--drill"], &[("DATABASE_URL", fresh.url.as_str())]);
        assert!(!done && said.contains(sentence), "{sql}: {said}");
    }
}
