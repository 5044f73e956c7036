//! Restoring: onto either engine, all or nothing.

use crate::backup::{Saved, change_by_hand, entries, live_in, now, save, whole};
use crate::support::{both, both_unmigrated, clock, run, sqlite};
use everychance::examples::Example;
use jiff::{SignedDuration, Timestamp};
use platform::audit::{self, Search, Who};
use platform::backup::{self, Afterwards, Backup, Manifest, NEVER, Restored};
use platform::db::{Db, Tx, Value as Sql, newest_migration};
use platform::identity::task::{self, Errand};
use platform::identity::{card, standing};
use platform::job;
use platform::ledger::Erasure;
use platform::{Result, random};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

async fn restore(db: &Db, path: &Path) -> Result<Restored> {
    backup::exactly(db, &mut Backup::open(path)?).await
}

/// What a restore is given besides the backup.
pub fn afterwards(ledger: &[Erasure]) -> Afterwards<'_> {
    Afterwards { ledger, parts: everychance::parts::all(), keyring: None, now: now(), keep_cards: false, wait: None }
}

/// The rows of every table that is in backups, as the program itself writes them.
async fn all_rows(db: &Db) -> BTreeMap<String, String> {
    let mut entries = entries(&save(db).await.path);
    entries.remove("manifest.json");
    entries
}

#[tokio::test]
async fn each_engine_restores_what_either_backed_up() {
    // Into a database where no migration was ever run, and into one that waits for its first row.
    for (fresh, targets) in both().await.into_iter().zip([both_unmigrated().await, both().await]) {
        live_in(&fresh).await;
        let saved = save(&fresh.db).await;
        let before = all_rows(&fresh.db).await;
        for target in targets {
            let restored = restore(&target.db, &saved.path).await.unwrap();
            assert_eq!(restored.rows, saved.manifest.rows());
            assert_eq!(restored.proved, saved.manifest.head.seq);
            whole(&target.db).await;
            assert!(all_rows(&target.db).await == before, "some rows are not as they were");
            let mut tx = target.db.read().await.unwrap();
            for shape in tx.shapes().await.unwrap().iter().filter(|shape| NEVER.contains(&shape.name.as_str())) {
                assert_eq!(tx.count(shape).await.unwrap(), 0, "{} came back", shape.name);
            }
        }
    }
}

#[tokio::test]
async fn a_damaged_backup_is_refused_before_anything_is_changed() {
    let fresh = sqlite().await;
    Example::Brackwater.fill(&fresh.db).await.unwrap();
    let Saved { folder, path, manifest } = save(&fresh.db).await;
    let bytes = std::fs::read(&path).unwrap();
    let damaged = folder.path().join("damaged.zip");
    for length in [0, 1, 100, bytes.len() / 2, bytes.len() - 1] {
        std::fs::write(&damaged, &bytes[..length]).unwrap();
        let said = refusal(&damaged);
        assert!(said.contains("damaged.zip is damaged: it is no whole archive"), "{length}: {said}");
    }
    // So many places whatever the example holds: with its sounds, one in 501 bytes took minutes.
    let (mut found, mut tried) = (0, 0);
    for place in (0..bytes.len()).step_by((bytes.len() / 400) | 1) {
        tried += 1;
        let mut other = bytes.clone();
        other[place] ^= 0x40;
        std::fs::write(&damaged, &other).unwrap();
        match Backup::open(&damaged) {
            // The archive has bytes that mean nothing to us, such as the hour of an entry.
            Ok(backup) => assert_eq!(backup.manifest, manifest, "byte {place}"),
            Err(error) => {
                assert!(error.to_string().contains("Use another copy; nothing was changed."), "{error}");
                found += 1;
            }
        }
    }
    assert!(found > tried / 2, "only {found} of {tried} damages were found");
    let none = folder.path().join("none.zip");
    assert!(refusal(&none).contains("none.zip could not be read"));
}

fn refusal(path: &Path) -> String {
    Backup::open(path).err().unwrap().to_string()
}

/// A backup that somebody changed by hand, its manifest made to fit.
fn forge(saved: &Saved, change: impl Fn(&mut BTreeMap<String, String>, &mut Manifest)) -> std::path::PathBuf {
    let mut entries = entries(&saved.path);
    let mut manifest: Manifest = serde_json::from_str(&entries.remove("manifest.json").unwrap()).unwrap();
    change(&mut entries, &mut manifest);
    for entry in &mut manifest.tables {
        if let Some(text) = entries.get(&format!("tables/{}.jsonl", entry.name)) {
            entry.sha256 = random::hash(text);
        }
    }
    entries.insert("manifest.json".to_owned(), serde_json::to_string(&manifest).unwrap());
    let path = saved.folder.path().join("forged.zip");
    let mut writer = zip::ZipWriter::new(std::fs::File::create(&path).unwrap());
    for (name, text) in entries {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap();
    path
}

#[tokio::test]
async fn an_archive_that_is_not_what_its_manifest_says_is_refused() {
    type Change = fn(&mut BTreeMap<String, String>, &mut Manifest);
    let cases: &[(Change, &str)] = &[
        (|entries, _| drop(entries.remove("tables/actions.jsonl")), "tables/actions.jsonl cannot be read"),
        (|entries, _| drop(entries.insert("more".to_owned(), String::new())), "entries, and there are"),
        (|_, manifest| manifest.schema = 9999, "newer version of the program (migration 9999; this one knows up to"),
        (|_, manifest| manifest.format = 2, "newer version of the program (its form is 2"),
    ];
    let fresh = sqlite().await;
    let saved = save(&fresh.db).await;
    for (change, sentence) in cases {
        let said = refusal(&forge(&saved, change));
        assert!(said.contains(sentence), "{sentence}: {said}");
    }
}

#[tokio::test]
async fn a_restore_that_fails_leaves_nothing() {
    type Change = fn(&mut BTreeMap<String, String>, &mut Manifest);
    let edit = |table: &'static str, from: &'static str, to: &'static str| {
        move |entries: &mut BTreeMap<String, String>, _: &mut Manifest| {
            let text = entries.get_mut(&format!("tables/{table}.jsonl")).unwrap();
            assert!(text.contains(from), "{table} has no {from}");
            *text = text.replacen(from, to, 1);
        }
    };
    let lost: Change = |entries, manifest| {
        *entries.get_mut("tables/documents.jsonl").unwrap() = String::new();
        manifest.tables.iter_mut().find(|entry| entry.name == "documents").unwrap().rows = 0;
    };
    let short: Change = |_, manifest| manifest.tables.iter_mut().for_each(|entry| entry.rows += 1);
    let head: Change = |_, manifest| manifest.head.hash = "0".repeat(64);
    let absent: Change = |entries, manifest| {
        entries.remove("tables/actions.jsonl");
        manifest.tables.retain(|entry| entry.name != "actions");
    };
    type Boxed = Box<dyn Fn(&mut BTreeMap<String, String>, &mut Manifest)>;
    let cases: Vec<(Boxed, &str)> = vec![
        (Box::new(lost), ""),
        (Box::new(short), ", and the manifest says"),
        (Box::new(head), "ends with revision"),
        (Box::new(absent), "The backup has no table actions"),
        (Box::new(edit("revision", "\"actor\":\"import\"", "\"actor\":\"nobody\"")), "tampered with: revision 1 "),
        (Box::new(edit("outcomes", "\"headline\":false", "\"headline\":0")), "no yes or no in the column headline"),
        (
            Box::new(edit("actions", "\"row_version\":1", "\"row_version\":0")),
            "tables/actions.jsonl could not be restored",
        ),
        (Box::new(edit("actions", "\"title\":", "\"titel\":")), "tables/actions.jsonl, line 1: has no column title"),
    ];
    let fresh = sqlite().await;
    Example::Brackwater.fill(&fresh.db).await.unwrap();
    let saved = save(&fresh.db).await;
    for target in both_unmigrated().await {
        for (change, sentence) in &cases {
            let said = restore(&target.db, &forge(&saved, change)).await.unwrap_err().chain();
            assert!(said.contains(sentence), "{sentence}: {said}");
            assert_eq!(target.db.read().await.unwrap().shapes().await.unwrap(), [], "{sentence} left a table");
        }
        restore(&target.db, &saved.path).await.expect("it cannot be repeated");
    }
}

#[tokio::test]
async fn a_database_that_is_not_empty_is_refused() {
    let row = "INSERT INTO \"setting\" (\"key\", \"row_version\", \"value\") VALUES ('k', 1, 'v')";
    let passing = "INSERT INTO \"rate_limit\" (\"key\", \"window\", \"count\") VALUES ('k', 1, 1)";
    let (advance, back) = ("UPDATE \"audit_head\" SET \"seq\" = 1", "UPDATE \"audit_head\" SET \"seq\" = 0");
    let cases = [
        ("setting", row, "DELETE FROM \"setting\""),
        ("rate_limit", passing, "DELETE FROM \"rate_limit\""),
        ("audit_head", advance, back),
    ];
    for target in both().await {
        let saved = save(&target.db).await;
        for (table, change, undo) in cases {
            change_by_hand(&target.db, change).await;
            let said = restore(&target.db, &saved.path).await.unwrap_err().to_string();
            assert!(said.contains(&format!("The database is not empty: there is something in {table}")), "{said}");
            change_by_hand(&target.db, undo).await;
        }
        let older = forge(&saved, |_, manifest| manifest.schema = 1);
        let said = restore(&target.db, &older).await.unwrap_err().to_string();
        assert!(said.contains(&format!("at migration {} already", newest_migration())), "{said}");
        restore(&target.db, &saved.path).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_not_of_this_program_is_left_out_and_told() {
    let fresh = sqlite().await;
    change_by_hand(&fresh.db, "CREATE TABLE \"foreign\" (\"id\" text PRIMARY KEY)").await;
    let saved = save(&fresh.db).await;
    for target in both_unmigrated().await {
        let environment = [("DATABASE_URL", target.url.as_str())];
        let (done, said) = run(&["restore", saved.path.to_str().unwrap(), "--no-erasures"], &environment);
        assert!(done && said.contains("Left out: the table foreign"), "{said}");
    }
}

/// A card and a task link that are good, a card that is over, a code from the command line, and a passkey: the code and the
/// token of the good ones.
async fn ways_in(db: &Db) -> (String, String) {
    let (noon, given) = (now(), clock("2026-11-21T12:00:00Z").now());
    let errand = Errand { act: "duty", kind: "actions", reference: "A1" };
    let passkey = "INSERT INTO \"passkey\" (\"id\", \"account\", \"label\", \"credential\", \"created_at\") VALUES ('p', 'a1', '', '', 7)";
    let mut tx = db.write().await.unwrap();
    card::issue(&mut tx, "a1", "test", given, SignedDuration::from_hours(1)).await.unwrap();
    let over = "UPDATE \"card_code\" SET \"ended_at\" = NULL";
    tx.execute(over, &[]).await.unwrap();
    let other = "INSERT INTO \"account\" (\"id\", \"row_version\", \"language\", \"created_at\", \"created_by\") VALUES ('b2', 1, 'bn', 7, 'test')";
    tx.execute(other, &[]).await.unwrap();
    let code = card::issue(&mut tx, "b2", "test", given, card::GOOD_FOR).await.unwrap();
    let line = "INSERT INTO \"card_code\" (\"id\", \"hash\", \"account\", \"given_by\", \"given_at\", \"until\") VALUES ('c', 'h', 'a1', 'command line', $1, $2)";
    let until = given + SignedDuration::from_hours(24 * 30);
    tx.execute(line, &[Sql::moment(given), Sql::moment(until)]).await.unwrap();
    let token = task::give(&mut tx, "a1", &errand, "test", given).await.unwrap();
    tx.execute(passkey, &[]).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.read().await.unwrap();
    assert!(opens(&mut tx, &code, &token, noon).await == (true, true), "they are no good");
    (code, token)
}

async fn opens(tx: &mut Tx, code: &str, token: &str, at: Timestamp) -> (bool, bool) {
    let card = card::account(tx, code, at).await.unwrap().is_some();
    (card, task::find(tx, token).await.unwrap().unwrap().is_open(at))
}

#[tokio::test]
async fn no_card_and_no_task_link_comes_back_and_every_passkey_does() {
    for fresh in both().await {
        live_in(&fresh).await;
        let (code, token) = ways_in(&fresh.db).await;
        let saved = save(&fresh.db).await;
        for keep_cards in [false, true] {
            for target in both_unmigrated().await {
                let later = clock("2026-11-23T09:30:00Z").now();
                let afterwards = Afterwards { now: later, keep_cards, ..afterwards(&[]) };
                let mut backup = Backup::open(&saved.path).unwrap();
                let (_, settled) = backup::restore(&target.db, &mut backup, &afterwards).await.unwrap();
                let ended = usize::from(!keep_cards);
                assert_eq!(
                    (settled.cards, settled.links),
                    (ended, ended),
                    "what is no card that worked is counted, or none"
                );
                whole(&target.db).await;
                let mut tx = target.db.read().await.unwrap();
                assert_eq!(opens(&mut tx, &code, &token, later).await, (keep_cards, keep_cards));
                let left = "SELECT \"id\" FROM \"card_code\" WHERE \"ended_at\" IS NULL";
                assert_eq!(tx.query(left, &[]).await.unwrap().len(), if keep_cards { 3 } else { 0 });
                let standing = standing::count(&mut tx).await.unwrap();
                assert_eq!((standing.passkeys, standing.accounts, standing.roles), (1, 2, 1));
                let task = task::find(&mut tx, &token).await.unwrap().unwrap();
                assert_eq!(task.ended_at, (!keep_cards).then_some(later), "it ended at the moment of the restore");
            }
        }
    }
}

#[tokio::test]
async fn a_restore_writes_itself_into_the_audit() {
    for fresh in both().await {
        live_in(&fresh).await;
        ways_in(&fresh.db).await;
        let saved = save(&fresh.db).await;
        let erasure =
            Erasure { at: now(), kind: "account".into(), reference: "a0".into(), reason_code: "asked".into() };
        for target in both_unmigrated().await {
            let mut backup = Backup::open(&saved.path).unwrap();
            backup::restore(&target.db, &mut backup, &afterwards(std::slice::from_ref(&erasure))).await.unwrap();
            let mut tx = target.db.read().await.unwrap();
            let last = audit::search(&mut tx, &Search::default(), 2).await.unwrap();
            assert_eq!([&last[0], &last[1]].map(|entry| entry.act.as_str()), ["restore", "account.erase"]);
            assert!(last.iter().all(|entry| entry.who == Who::program("command line") && entry.at == now()));
            let detail: serde_json::Value = serde_json::from_str(&last[0].detail).unwrap();
            let revision = saved.manifest.head.seq;
            let expected = serde_json::json!({
                "made": "2026-11-22T03:00:00Z", "program": "0.1.0", "revision": revision, "erased": 1, "cards": 1, "links": 1,
            });
            assert_eq!((detail, last[1].reference.as_str()), (expected, "a0"));
        }
    }
}

#[tokio::test]
async fn the_verb_says_what_ended_and_what_to_look_at() {
    let fresh = sqlite().await;
    live_in(&fresh).await;
    ways_in(&fresh.db).await;
    let saved = save(&fresh.db).await;
    for target in both_unmigrated().await {
        let environment = [("DATABASE_URL", target.url.as_str())];
        let (done, said) = run(&["restore", saved.path.to_str().unwrap(), "--no-erasures"], &environment);
        assert!(done, "{said}");
        for sentence in [
            "Every card has ended, of which ",
            "All else is as it was at 2026-11-22T03:00:00Z, whatever was done since. Look at:",
            "- /manage/people: 2 accounts, 0 of them with a last day.",
            "- /manage/roles: 1 role. Which were ended",
            "Nothing goes by its time before ",
            "- /account: 1 passkey and 0 sign-ins through a directory.",
            "The keys of this backup are not in everychance.keys",
            "The audit from then until now is gone",
        ] {
            assert!(said.contains(sentence), "{sentence}: {said}");
        }
    }
    for target in both_unmigrated().await {
        let environment = [("DATABASE_URL", target.url.as_str())];
        let file = saved.path.to_str().unwrap();
        let (done, said) = run(&["restore", file, "--no-erasures", "--keep-cards"], &environment);
        assert!(done && !said.contains("has ended") && !said.contains("Look at"), "{said}");
    }
}

#[tokio::test]
async fn retention_waits_until_the_legal_holds_can_be_given_back() {
    for fresh in both().await {
        live_in(&fresh).await;
        let saved = save(&fresh.db).await;
        for target in both_unmigrated().await {
            let mut backup = Backup::open(&saved.path).unwrap();
            let until = clock("2026-11-29T09:30:00Z").now();
            let afterwards = Afterwards { wait: Some((people::data::retention::JOB, until)), ..afterwards(&[]) };
            backup::restore(&target.db, &mut backup, &afterwards).await.unwrap();
            let mut tx = target.db.write().await.unwrap();
            let due =
                |known: Vec<(String, Timestamp)>| known.into_iter().find(|(name, _)| name == "retention").unwrap().1;
            assert_eq!(due(job::upcoming(&mut tx).await.unwrap()), until);
            // What waits longer anyway is not called sooner.
            job::wait(&mut tx, "retention", clock("2026-11-25T00:00:00Z").now()).await.unwrap();
            assert_eq!(due(job::upcoming(&mut tx).await.unwrap()), until);
        }
    }
}
