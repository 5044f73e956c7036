//! What was erased does not come back with a backup from before.

use crate::backup::{live_in, save};
use crate::restore::afterwards;
use crate::support::{Fresh, Site, both, both_unmigrated, run, sqlite};
use axum::http::StatusCode;
use everychance::chooser::address;
use everychance::examples::Example;
use platform::backup::{self, Afterwards, Backup};
use platform::db::{Db, Value as Sql};
use platform::ledger::{self, Erasure};
use platform::outbox::{self, Letter, To};
use platform::part::Part;
use platform::secret::Keyring;
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

/// What a crate that is still to come might keep.
static NEXT: Part = Part {
    name: "next",
    erase: |tx, erasing| {
        Box::pin(async move {
            let sql = "DELETE FROM \"record_key\" WHERE \"kind\" = 'বই' AND \"ref\" = $1";
            tx.execute(sql, &[Sql::text(erasing.account)]).await
        })
    },
    ..Part::NOTHING
};

#[tokio::test]
async fn every_part_is_asked_of_every_erasure() {
    let fresh = sqlite().await;
    live_in(&fresh).await;
    let saved = save(&fresh.db).await;
    for target in both_unmigrated().await {
        let mut backup = Backup::open(&saved.path).unwrap();
        let ledger = ["a0", "a1", "nowhere"].map(erasure);
        let parts = [everychance::parts::all(), &[&NEXT]].concat();
        let afterwards = Afterwards { parts: &parts, ..afterwards(&ledger) };
        let (_, settled) = backup::restore(&target.db, &mut backup, &afterwards).await.unwrap();
        assert_eq!(settled.erased, ledger[..1]);
        let keys = keys(&target).await;
        assert!(!keys.contains(&"a0".to_owned()) && !keys.contains(&"a1".to_owned()), "a part was not asked");
        assert_eq!(keys.len(), 2098);
    }
}

/// A letter to an address, which names no account.
async fn letter_to(site: &Site, email: &str) {
    let words = [("link", "https://plan.example/x")];
    let to = To::Mail(email.to_owned());
    let letter = Letter { template: &outbox::DATA_READY, language: "en-GB", to, account: None, words: &words };
    let mut tx = site.app.db.write().await.unwrap();
    outbox::send(&mut tx, &site.app.clock, &site.app.keyring, &letter).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn with_the_keys_a_restore_finds_what_bears_an_address_only() {
    for site in Site::both(Example::Brackwater).await {
        letter_to(&site, &address("contributor").to_uppercase()).await;
        let saved = save(&site.app.db).await;
        let ledger = [erasure(&site.account("contributor").await)];
        let stranger = Keyring::throwaway().unwrap();
        for (keyring, fit, left) in [(Some(&site.app.keyring), true, 0), (Some(&stranger), false, 1), (None, false, 1)]
        {
            for target in both_unmigrated().await {
                let mut backup = Backup::open(&saved.path).unwrap();
                let afterwards = Afterwards { keyring, ..afterwards(&ledger) };
                let (_, settled) = backup::restore(&target.db, &mut backup, &afterwards).await.unwrap();
                assert_eq!((settled.keys_fit, settled.erased.len()), (fit, 1));
                let sealed = "SELECT \"id\" FROM \"outbox\" WHERE \"account\" IS NULL AND \"sealed\" IS NOT NULL";
                let letters = target.db.read().await.unwrap().query(sealed, &[]).await.unwrap();
                assert_eq!(letters.len(), left);
            }
        }
    }
}

/// The keys under which anything of an account is kept: its own, and those of its letters, requests, holds and answers.
const KEYS_OF: &str = "SELECT \"ref\" FROM \"record_key\" WHERE \"ref\" = $1
    OR \"ref\" IN (SELECT \"id\" FROM \"outbox\" WHERE \"account\" = $1)
    OR \"ref\" IN (SELECT \"id\" FROM \"data_request\" WHERE \"account\" = $1)
    OR \"ref\" IN (SELECT \"id\" FROM \"duty\" WHERE \"account\" = $1)";

#[tokio::test]
async fn every_word_of_an_erased_person_stays_erased() {
    for site in Site::both(Example::Brackwater).await {
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
