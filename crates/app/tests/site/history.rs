//! What is stored, its versions, and the chain of its history, on both engines.

use crate::support::{Fresh, both, clock, record, sqlite};
use everychance::tables;
use platform::db::{Db, Options, Value as Sql};
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::{Error, revision};

const EARLY: &str = "2026-03-01T10:00:00Z";
const LATE: &str = "2026-03-05T10:00:00Z";

async fn save(fresh: &Fresh, at: &str, changes: Vec<Change>) -> Result<(), Error> {
    let mut tx = fresh.db.write().await?;
    record::save(&mut tx, &clock(at), &platform::audit::Who::program("test"), changes).await?;
    tx.commit().await
}

fn new(after: Record) -> Change {
    Change { before: None, after }
}

fn a_document(title: &str) -> Record {
    record("documents", "DOC-1", &[("title", title), ("kind", "report")])
}

#[tokio::test]
async fn a_record_comes_back_as_it_was_saved() {
    for fresh in both().await {
        let body = record("bodies", "BODY-1", &[("name", "ফোরাম"), ("kind", "forum"), ("document", "DOC-1")]);
        let strategy = record(
            "strategies",
            "S1",
            &[("title", "Plan"), ("status", "draft"), ("version", "2"), ("owner", "BODY-1")],
        );
        let priority = record("priorities", "S1-P1", &[("strategy", "S1"), ("title", "First"), ("number", "1")]);
        let outcome = record("outcomes", "S1-P1-O1", &[("priority", "S1-P1"), ("title", "Well"), ("headline", "yes")]);
        // What refers comes first: references count when the transaction ends.
        let all = vec![outcome, priority, strategy, body, a_document("Report")];
        save(&fresh, EARLY, all.clone().into_iter().map(new).collect()).await.unwrap();
        let snapshot = fresh.snapshot().await;
        assert_eq!(snapshot.seq, 5);
        for record in all {
            let kept = snapshot.get(&record.reference).unwrap();
            assert_eq!(*kept, Record { version: 1, ..record });
        }
    }
}

#[tokio::test]
async fn a_reference_to_nothing_is_refused_whole() {
    for fresh in both().await {
        let lost = record("priorities", "P1", &[("strategy", "NONE"), ("title", "Lost")]);
        let refused = save(&fresh, EARLY, vec![new(a_document("Report")), new(lost)]).await;
        assert!(matches!(refused, Err(Error::Database(_))), "{refused:?}");
        assert_eq!(fresh.snapshot().await.seq, 0);
        assert!(fresh.snapshot().await.get("DOC-1").is_none());
    }
}

#[tokio::test]
async fn a_stale_save_is_refused_and_loses_nothing() {
    for fresh in both().await {
        save(&fresh, EARLY, vec![new(a_document("First"))]).await.unwrap();
        let read = fresh.snapshot().await.get("DOC-1").unwrap().clone();
        let mine = Change { before: Some(read.clone()), after: a_document("Mine") };
        let theirs = Change { before: Some(read), after: a_document("Theirs") };
        save(&fresh, LATE, vec![mine]).await.unwrap();
        let refused = save(&fresh, LATE, vec![theirs]).await.unwrap_err();
        assert!(matches!(refused, Error::Stale), "{refused}");
        let kept = fresh.snapshot().await;
        assert_eq!(kept.get("DOC-1").unwrap().title(), "Mine");
        assert_eq!(kept.get("DOC-1").unwrap().version, 2);
        assert_eq!(kept.seq, 2);
    }
}

#[tokio::test]
async fn the_past_shows_as_it_had_been_recorded() {
    for fresh in both().await {
        save(&fresh, EARLY, vec![new(a_document("First"))]).await.unwrap();
        let before = fresh.snapshot().await.get("DOC-1").cloned();
        let ended = Record { ended: Some("2026-03-05".to_owned()), ..a_document("Second") };
        save(&fresh, LATE, vec![Change { before, after: ended }]).await.unwrap();
        let titles = [("2026-02-28", None), ("2026-03-01", Some("First")), ("2026-03-04", Some("First"))];
        for (day, title) in titles {
            let past = as_at(&fresh, day).await;
            assert_eq!(past.get("DOC-1").map(Record::title), title, "{day}");
        }
        let after = as_at(&fresh, "2026-03-05").await;
        assert_eq!(after.get("DOC-1").unwrap().title(), "Second");
        assert_eq!(after.list("documents").count(), 0);
    }
}

async fn as_at(fresh: &Fresh, day: &str) -> Snapshot {
    let day: jiff::civil::Date = day.parse().unwrap();
    let end = day.tomorrow().unwrap().in_tz("Europe/London").unwrap().timestamp();
    Snapshot::load_as_at(&mut fresh.db.read().await.unwrap(), tables::all(), day, end).await.unwrap()
}

#[tokio::test]
async fn a_change_of_the_past_breaks_the_chain() {
    let tampering = [
        "UPDATE \"revision\" SET \"after\" = '{}' WHERE \"seq\" = 1",
        "UPDATE \"revision\" SET \"actor\" = 'nobody' WHERE \"seq\" = 2",
        "UPDATE \"revision\" SET \"at\" = \"at\" + 1 WHERE \"seq\" = 2",
        "DELETE FROM \"revision\" WHERE \"seq\" = 2",
    ];
    for sql in tampering {
        for fresh in both().await {
            save(&fresh, EARLY, vec![new(a_document("First"))]).await.unwrap();
            let before = fresh.snapshot().await.get("DOC-1").cloned();
            save(&fresh, LATE, vec![Change { before, after: a_document("Second") }]).await.unwrap();
            assert_eq!(revision::verify(&mut fresh.db.read().await.unwrap()).await.unwrap(), 2);
            let mut tx = fresh.db.write().await.unwrap();
            tx.execute(sql, &[]).await.unwrap();
            tx.commit().await.unwrap();
            let found = revision::verify(&mut fresh.db.read().await.unwrap()).await;
            assert!(found.is_err(), "{sql} went unnoticed");
        }
    }
}

#[tokio::test]
async fn a_change_behind_the_historys_back_is_found() {
    let tampering = [
        "UPDATE \"documents\" SET \"title\" = 'Other'",
        "UPDATE \"documents\" SET \"ended_on\" = '2026-01-01'",
        "DELETE FROM \"documents\"",
        "INSERT INTO \"documents\" (\"ref\", \"row_version\", \"title\", \"kind\") VALUES ('X', 1, 'T', 'report')",
    ];
    for sql in tampering {
        for fresh in both().await {
            save(&fresh, EARLY, vec![new(a_document("First"))]).await.unwrap();
            record::verify(&mut fresh.db.read().await.unwrap(), tables::all()).await.unwrap();
            let mut tx = fresh.db.write().await.unwrap();
            tx.execute(sql, &[]).await.unwrap();
            tx.commit().await.unwrap();
            let found = record::verify(&mut fresh.db.read().await.unwrap(), tables::all()).await;
            assert!(found.is_err(), "{sql} went unnoticed");
        }
    }
}

#[tokio::test]
async fn a_history_of_several_pages_is_walked_to_its_end() {
    let number = |reference: usize, title: &str| {
        record("documents", &format!("DOC-{reference}"), &[("title", title), ("kind", "report")])
    };
    let tampering = [
        ("UPDATE \"revision\" SET \"actor\" = 'nobody' WHERE \"seq\" = 2150", "revision 2150 does not fit"),
        ("UPDATE \"revision\" SET \"seq\" = -7 WHERE \"seq\" = 2200", "revision -7 does not fit"),
        ("DELETE FROM \"revision\" WHERE \"seq\" > 2000", "cut short"),
        ("UPDATE \"documents\" SET \"title\" = 'First' WHERE \"ref\" = 'DOC-1099'", "DOC-1099 in documents is not"),
    ];
    for fresh in both().await {
        save(&fresh, EARLY, (0..1100).map(|one| new(number(one, "First"))).collect()).await.unwrap();
        let before = fresh.snapshot().await;
        let before = |one: usize| before.get(&format!("DOC-{one}")).cloned();
        let again = (0..1100).map(|one| Change { before: before(one), after: number(one, "Second") });
        save(&fresh, LATE, again.collect()).await.unwrap();
        let mut tx = fresh.db.read().await.unwrap();
        assert_eq!(revision::verify(&mut tx).await.unwrap(), 2200);
        record::verify(&mut tx, tables::all()).await.unwrap();
        drop(tx);
        assert_eq!(as_at(&fresh, "2026-03-01").await.seq, 1100);
        for (sql, sentence) in tampering {
            // Never made lasting, so that the next finds the history whole.
            let mut tx = fresh.db.write().await.unwrap();
            tx.execute(sql, &[]).await.unwrap();
            let found = match revision::verify(&mut tx).await {
                Ok(_) => record::verify(&mut tx, tables::all()).await.map(drop),
                Err(error) => Err(error),
            };
            let said = found.expect_err(sql).to_string();
            assert!(said.contains(sentence), "{sql}: {said}");
        }
    }
}

#[tokio::test]
async fn many_writers_keep_one_chain() {
    for fresh in both().await {
        let mut writers = Vec::new();
        for number in 0..20 {
            let db = fresh.db.clone();
            let after = record("documents", &format!("DOC-{number}"), &[("title", "One"), ("kind", "report")]);
            writers.push(tokio::spawn(async move {
                let mut tx = db.write().await?;
                record::save(&mut tx, &clock(EARLY), &platform::audit::Who::program("test"), vec![new(after)]).await?;
                tx.commit().await
            }));
        }
        for writer in writers {
            writer.await.unwrap().unwrap();
        }
        assert_eq!(revision::verify(&mut fresh.db.read().await.unwrap()).await.unwrap(), 20);
    }
}

#[tokio::test]
async fn a_reader_cannot_write() {
    for fresh in both().await {
        let mut tx = fresh.db.read().await.unwrap();
        let refused = tx.execute("UPDATE \"chain_head\" SET \"seq\" = $1", &[Sql::Int(Some(9))]).await;
        assert!(refused.is_err());
    }
}

#[tokio::test]
async fn an_unknown_scheme_is_an_error_and_makes_no_file() {
    for url in ["mysql://somewhere/else", "everychance.db", "", "sqlite:everychance.db"] {
        let refused = Db::open(url, &Options { create: true, ..Options::default() }).await.unwrap_err();
        assert!(refused.to_string().contains("postgres://"), "{url}: {refused}");
    }
}

#[tokio::test]
async fn a_missing_file_is_not_made_unless_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("not-there.db");
    let url = format!("sqlite://{}", path.display());
    let refused = Db::open(&url, &Options::default()).await.unwrap_err();
    assert!(refused.to_string().contains("not-there.db"), "{refused}");
    assert!(!path.exists());
}

#[tokio::test]
async fn a_newer_database_is_refused() {
    for fresh in both().await {
        let mut tx = fresh.db.write().await.unwrap();
        tx.execute(
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
             SELECT 9999, 'from the future', success, checksum, 0 FROM _sqlx_migrations WHERE version = 1",
            &[],
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let refused = fresh.db.migrate().await.unwrap_err();
        assert!(refused.to_string().contains("newer version"), "{refused}");
    }
}

#[tokio::test]
async fn an_up_to_date_database_is_left_alone() {
    let fresh = sqlite().await;
    fresh.db.migrate().await.unwrap();
    assert_eq!(fresh.snapshot().await.seq, 0);
}
