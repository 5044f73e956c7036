//! An administrator tries to find out who answered what: with the database, its file, its log and its backups, after the answers
//! were mixed. Each attack knows which code which child had, and guesses which answer is theirs.

use crate::support::{Fresh, Site, both};
use crate::surveys::{begun_with, codes, count, draft, open, send};
use everychance::examples::Example;
use platform::backup;
use platform::db::Row;
use std::collections::HashMap;

/// How many children answer in each of two batches.
const BATCH: usize = 20;

/// What may be guessed right by chance. Of 40 codes a guess that knows nothing names the answer of one, and the batch of twenty; that
/// it names more than nine, or a batch of fewer than 5 or more than 35, happens less than once in 100,000 times.
const NAMED: usize = 9;
const BATCHES: std::ops::RangeInclusive<usize> = 5..=35;

/// What an attacker knows of each child: the code, as the database keeps it, and the answer that they gave. Every child says
/// another age, so that an answer names its child.
struct Truth {
    code: String,
    age: usize,
    batch: usize,
}

async fn answered(fresh: Fresh) -> (Site, String, Vec<Truth>, Vec<Vec<u8>>) {
    let site = Site::on(fresh, Example::Brackwater).await;
    let cookie = site.sign_in("participation-worker").await;
    let path = draft(&site, &cookie).await;
    let survey = open(&site, &cookie, &path, "code").await;
    let all = codes(&site, &cookie, &path, ("", "each", "60")).await;
    site.run_jobs().await;
    let mut truth = Vec::new();
    let mut seen = Vec::new();
    for (n, code) in all.iter().take(2 * BATCH).enumerate() {
        let (age, batch) = (n % BATCH + 5, n / BATCH);
        let safe = if batch == 0 { "yes" } else { "no" };
        let age_words = age.to_string();
        let answers: &[&str] = if batch == 0 { &[safe, &age_words, ""] } else { &[safe, "bus", &age_words, ""] };
        let sent = send(&site, &survey, begun_with(&site, &survey, code).await, answers).await;
        assert!(sent.text.contains("Your answers were sent."), "{}", sent.text);
        let kept = site.app.keyring.index("survey-code", &platform::typed::code(code));
        truth.push(Truth { code: kept, age, batch });
        if n == BATCH - 1 {
            seen.push(raw(&site).await);
            site.moved("2026-11-21T12:10:00Z").run_jobs().await;
        }
    }
    seen.push(raw(&site).await);
    site.moved("2026-11-21T12:20:00Z").run_jobs().await;
    site.moved("2026-12-01T12:00:00Z").run_jobs().await;
    assert_eq!((count(&site, "survey_intake").await, lying(&site, &survey).await.len()), (0, 2 * BATCH));
    (site, survey, truth, seen)
}

/// What stands in the intake before it is mixed, as it can be looked for afterwards.
async fn raw(site: &Site) -> Vec<u8> {
    let rows = rows(site, "SELECT \"sealed\" FROM \"survey_intake\" ORDER BY \"id\"").await;
    rows[0].text(0).unwrap().unwrap().into_bytes()
}

async fn rows(site: &Site, sql: &str) -> Vec<Row> {
    site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap()
}

/// Where rows lie: on SQLite their number, on PostgreSQL the transaction and the place in the file.
fn place(site: &Site, name: &str) -> String {
    match site.app.db {
        platform::db::Db::Sqlite { .. } => format!("\"{name}\".rowid"),
        platform::db::Db::Postgres(_) => {
            format!(
                "CAST(\"{name}\".xmin AS text), (\"{name}\".ctid::text::point)[0], (\"{name}\".ctid::text::point)[1]"
            )
        }
    }
}

/// The codes that were used, in the order in which they lie.
async fn used(site: &Site) -> Vec<String> {
    let sql = format!("SELECT \"code\" FROM \"survey_code\" WHERE \"used\" ORDER BY {}", place(site, "survey_code"));
    rows(site, &sql).await.iter().map(|row| row.text(0).unwrap().unwrap()).collect()
}

/// The answers in the order in which they lie, each with its age and its batch.
async fn lying(site: &Site, survey: &str) -> Vec<(usize, usize)> {
    let sql = format!(
        "SELECT \"json\" FROM \"survey_answer\" WHERE \"survey\" = '{survey}' ORDER BY {}",
        place(site, "survey_answer")
    );
    let read = |row: &Row| {
        let json: serde_json::Value = serde_json::from_str(&row.text(0).unwrap().unwrap()).unwrap();
        let age = json["age"][0].as_str().unwrap().parse().unwrap();
        (age, usize::from(json["safe"][0] == "no"))
    };
    rows(site, &sql).await.iter().map(read).collect()
}

#[tokio::test]
async fn answers_cannot_be_tied_to_codes_better_than_by_chance_on_both_engines() {
    for fresh in both().await {
        let (site, survey, truth, _) = answered(fresh).await;
        let by_code: HashMap<&str, &Truth> = truth.iter().map(|one| (one.code.as_str(), one)).collect();
        let (used, lying) = (used(&site).await, lying(&site, &survey).await);
        assert_eq!((used.len(), lying.len()), (2 * BATCH, 2 * BATCH));
        // Whoever was first is the first answer, and whoever was last the last; or the other way round.
        for turned in [false, true] {
            let mut guess = lying.clone();
            if turned {
                guess.reverse();
            }
            let named = used.iter().zip(&guess).filter(|(code, (age, batch))| {
                let truth = by_code[code.as_str()];
                (truth.age, truth.batch) == (*age, *batch)
            });
            let named = named.count();
            assert!(named <= NAMED, "{named} of 40 children were named by the order of the rows");
        }
        // The codes that lie first were used first.
        let right = used.iter().enumerate().filter(|(n, code)| by_code[code.as_str()].batch == n / BATCH).count();
        assert!(BATCHES.contains(&right), "{right} of 40 codes were told to be of their batch");
        // A random name tells no time: in the order of the names the answers lie otherwise than they came.
        let sql = format!("SELECT \"json\" FROM \"survey_answer\" WHERE \"survey\" = '{survey}' ORDER BY \"id\"");
        let names = rows(&site, &sql).await;
        let first: Vec<bool> = names.iter().map(|row| row.text(0).unwrap().unwrap().contains("\"no\"")).collect();
        let right = first.iter().enumerate().filter(|(n, no)| **no == (n / BATCH == 1)).count();
        assert!(BATCHES.contains(&right), "{right} of 40 answers lie in the order of their names");
        if let platform::db::Db::Postgres(_) = site.app.db {
            let sql = format!("SELECT DISTINCT CAST(xmin AS text) FROM \"survey_code\" WHERE \"survey\" = '{survey}'");
            assert_eq!(rows(&site, &sql).await.len(), 1, "one transaction wrote all codes, used or not");
        }
    }
}

#[tokio::test]
async fn what_came_in_is_in_no_file_afterwards() {
    let fresh = crate::support::sqlite().await;
    let url = fresh.url.clone();
    let (_site, _, truth, seen) = answered(fresh).await;
    let path = url.trim_start_matches("sqlite://").split('?').next().unwrap().to_owned();
    for ending in ["", "-wal"] {
        let Ok(file) = std::fs::read(format!("{path}{ending}")) else { continue };
        for sealed in &seen {
            assert!(!holds(&file, sealed), "the intake can be read in the file{ending}");
        }
        let codes = truth.iter().filter(|one| holds(&file, one.code.as_bytes())).count();
        assert_eq!(
            codes,
            if ending.is_empty() { 2 * BATCH } else { 0 },
            "codes are where they are kept, and nowhere else"
        );
    }
}

fn holds(file: &[u8], part: &[u8]) -> bool {
    file.windows(part.len()).any(|window| window == part)
}

#[tokio::test]
async fn a_backup_holds_no_intake_and_the_history_and_the_audit_know_of_no_answer_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("participation-worker").await;
        let path = draft(&site, &cookie).await;
        let survey = open(&site, &cookie, &path, "code").await;
        let all = codes(&site, &cookie, &path, ("", "each", "3")).await;
        let heads = |site: Site| async move {
            let one = |table: &'static str| {
                let site = site.clone();
                async move { count(&site, table).await }
            };
            (one("revision").await, one("audit").await, one("session").await)
        };
        let before = heads(site.clone()).await;
        send(&site, &survey, begun_with(&site, &survey, &all[0]).await, &["yes", "9", ""]).await;
        assert_eq!(
            heads(site.clone()).await,
            before,
            "an answer leaves no trace in the history, the audit or the sessions"
        );
        assert_eq!((count(&site, "survey_intake").await, count(&site, "rate_limit").await), (1, 0));
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup.zip");
        let mut tx = site.app.db.read().await.unwrap();
        backup::write(&mut tx, site.app.clock.now(), "a test", &file).await.unwrap();
        let bytes = std::fs::read(&file).unwrap();
        assert!(holds(&bytes, b"survey_code") && !holds(&bytes, b"survey_intake") && !holds(&bytes, b"survey_spent"));
    }
}
