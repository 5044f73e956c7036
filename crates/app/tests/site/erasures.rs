//! What was erased does not come back with a backup from before.

use crate::backup::{live_in, save};
use crate::support::{Fresh, Site, both, both_unmigrated, run, sqlite};
use axum::http::StatusCode;
use everychance::chooser::address;
use everychance::examples::Example;
use platform::backup::{self, Backup, record_key};
use platform::db::{Db, Value as Sql};
use platform::ledger::{self, Erasure};
use std::path::Path;

fn erasure(reference: &str) -> Erasure {
    Erasure {
        at: "2026-11-22T09:00:00Z".parse().unwrap(),
        kind: "account".to_owned(),
        reference: reference.to_owned(),
        reason_code: "asked".to_owned(),
    }
}

/// The references in the table of keys.
async fn keys(fresh: &Fresh) -> Vec<String> {
    let mut tx = fresh.db.read().await.unwrap();
    let rows = tx.query("SELECT \"ref\" FROM \"record_key\"", &[]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().unwrap()).collect()
}

#[tokio::test]
async fn what_was_erased_today_does_not_come_back_with_the_backup_of_yesterday() {
    for fresh in both().await {
        live_in(&fresh).await;
        let saved = save(&fresh.db).await;
        let path = saved.folder.path().join("erasures.jsonl");
        for reference in ["a0", "gone-before-the-backup", "a0", "a3"] {
            ledger::append(&path, &erasure(reference)).unwrap();
        }
        for target in both_unmigrated().await {
            let environment =
                [("DATABASE_URL", target.url.as_str()), ("EVERYCHANCE_ERASURE_LEDGER", path.to_str().unwrap())];
            let (done, said) = run(&["restore", saved.path.to_str().unwrap()], &environment);
            assert!(done, "{said}");
            assert!(said.contains("Erased again: account a0, first erased at 2026-11-22T09:00:00Z (asked)."), "{said}");
            assert!(said.contains("Of 4 erasures in the ledger, the backup still held 2."), "{said}");
            let keys = keys(&target).await;
            assert!(!keys.contains(&"a0".to_owned()) && !keys.contains(&"a3".to_owned()));
            assert_eq!(keys.len(), 2098);
        }
    }
}

#[tokio::test]
async fn nobody_restores_without_the_ledger_by_mistake() {
    let fresh = sqlite().await;
    let saved = save(&fresh.db).await;
    let ledger = saved.folder.path().join("l.jsonl");
    let [file, ledger] = [&saved.path, &ledger].map(|path| path.to_str().unwrap());
    let url = format!("sqlite://{}", saved.folder.path().join("new.db").display());
    let (plain, configured) = (vec![("DATABASE_URL", url.as_str())], ("EVERYCHANCE_ERASURE_LEDGER", ledger));
    let with_ledger = [plain.clone(), vec![configured]].concat();
    let refused = |arguments: &[&str], environment: &[(&str, &str)], sentence: &str| {
        let (done, said) = run(&[&["restore", file], arguments].concat(), environment);
        assert!(!done && said.contains(sentence), "{sentence}: {said}");
        assert!(!saved.folder.path().join("new.db").exists(), "{sentence}: a database was made");
    };
    refused(&[], &plain, "No ledger of erasures is configured");
    refused(&[], &with_ledger, "l.jsonl, and without it whatever was erased");
    refused(&["--erasures", "/nowhere"], &with_ledger, "There is no /nowhere");
    ledger::append(Path::new(ledger), &erasure("a1")).unwrap();
    refused(&["--no-erasures"], &with_ledger, "leave out --no-erasures");
    std::fs::write(ledger, "{}\n").unwrap();
    refused(&["--erasures", ledger], &plain, "line 1: is no erasure");
    std::fs::remove_file(ledger).unwrap();
    let (done, said) = run(&["restore", file, "--no-erasures"], &with_ledger);
    assert!(done, "{said}");
}

#[tokio::test]
async fn every_eraser_is_asked_of_every_erasure() {
    let fresh = sqlite().await;
    live_in(&fresh).await;
    let saved = save(&fresh.db).await;
    fn nothing<'a>(_: &'a mut platform::db::Tx, erasure: &'a Erasure) -> backup::Erasing<'a> {
        Box::pin(async move { Ok(erasure.reference == "only-here") })
    }
    for target in both_unmigrated().await {
        let mut backup = Backup::open(&saved.path).unwrap();
        let ledger = ["a0", "only-here", "nowhere"].map(erasure);
        let restored = backup::restore(&target.db, &mut backup, &ledger, &[record_key, nothing]).await.unwrap();
        assert_eq!(restored.erased, ledger[..2]);
    }
}

/// The keys under which anything of an account is kept: its own, and those of its letters, requests, holds and answers.
const KEYS_OF: &str = "SELECT \"ref\" FROM \"record_key\" WHERE \"ref\" = $1
    OR \"ref\" IN (SELECT \"id\" FROM \"outbox\" WHERE \"account\" = $1)
    OR \"ref\" IN (SELECT \"id\" FROM \"data_request\" WHERE \"account\" = $1)
    OR \"ref\" IN (SELECT \"id\" FROM \"duty\" WHERE \"account\" = $1)";

#[tokio::test]
async fn every_word_of_an_erased_person_stays_erased() {
    for fresh in both().await {
        let site = Site::on(fresh, Example::Brackwater).await;
        let (cookie, id) = (site.sign_in("contributor").await, site.account("contributor").await);
        site.post(&cookie, "/account/data", &[("wish", "correction"), ("words", "My name is wrong.")]).await;
        site.post("", "/sign-in", &[("email", &address("contributor"))]).await;
        site.run_jobs().await;
        let officer = site.sign_in("strategy-officer").await;
        let given = site.post(&officer, "/manage/actions/BW-S1-P1-A1", &[("account", &id)]).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
        site.post(&cookie, "/work/duties/BW-S1-P1-A1", &[("answer", "no"), ("ask", "Somebody")]).await;
        let keys = async |db: &Db| db.read().await.unwrap().query(KEYS_OF, &[Sql::text(&id)]).await.unwrap().len();
        assert!(keys(&site.app.db).await >= 5, "an account, a request, two letters and an answer");
        let saved = save(&site.app.db).await;
        let path = saved.folder.path().join("erasures.jsonl");
        ledger::append(&path, &erasure(&id)).unwrap();
        for target in both_unmigrated().await {
            let environment =
                [("DATABASE_URL", target.url.as_str()), ("EVERYCHANCE_ERASURE_LEDGER", path.to_str().unwrap())];
            let (done, said) = run(&["restore", saved.path.to_str().unwrap()], &environment);
            assert!(done, "{said}");
            assert_eq!(keys(&target.db).await, 0, "{said}");
        }
    }
}
