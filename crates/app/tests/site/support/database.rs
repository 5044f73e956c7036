//! Databases on both engines: each test has its own, copied from one that was made once, and thrown away at the end.

use super::app;
use everychance::examples::Example;
use everychance::tables;
use platform::db::{Db, Options};
use platform::secret::Keyring;
use platform::snapshot::Snapshot;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::future::Future;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, OnceLock};
use tempfile::TempDir;

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// The keys under which what is personal in every example is kept.
static KEYS: LazyLock<Keyring> = LazyLock::new(|| Keyring::throwaway().unwrap());

/// A fresh database, thrown away at the end.
pub struct Fresh {
    pub db: Db,
    pub url: String,
    _folder: Option<TempDir>,
    _dropped: Option<Dropped>,
}

impl Fresh {
    pub async fn snapshot(&self) -> Snapshot {
        Snapshot::load(&mut self.db.read().await.unwrap(), tables::all()).await.unwrap()
    }
}

/// A database of the server, which would else keep as many as there are tests.
struct Dropped(String);

impl Drop for Dropped {
    fn drop(&mut self) {
        let sql = format!("DROP DATABASE {} WITH (FORCE)", self.0);
        // A test that fails says why it failed, whatever becomes of this.
        let dropped = waited_for(async move {
            let mut connection = PgConnection::connect(&postgres()).await?;
            connection.execute(AssertSqlSafe(sql)).await
        });
        assert!(dropped.is_ok() || std::thread::panicking(), "{dropped:?}");
    }
}

/// Does something on a runtime of its own: each test has one, and none may wait for another's.
fn waited_for<T: Send>(doing: impl Future<Output = T> + Send) -> T {
    std::thread::scope(|scope| {
        let done = scope.spawn(|| {
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap().block_on(doing)
        });
        done.join().unwrap()
    })
}

/// The keys of every example.
pub fn keys() -> Keyring {
    KEYS.clone()
}

/// The server of which each test gets a database of its own.
pub fn postgres() -> String {
    std::env::var("TEST_DATABASE_URL")
        .expect("TEST_DATABASE_URL names no PostgreSQL server: run script/test rust, which starts one")
}

/// One fresh, empty, migrated database on each engine.
pub async fn both() -> Vec<Fresh> {
    vec![sqlite().await, on_postgres().await]
}

/// One database on each engine in which no migration was ever run.
pub async fn both_unmigrated() -> Vec<Fresh> {
    vec![unmigrated_sqlite().await, unmigrated_postgres("").await]
}

pub async fn sqlite() -> Fresh {
    copied(None).await
}

/// The example on SQLite.
pub async fn sqlite_of(example: Example) -> Fresh {
    copied(Some(example)).await
}

pub async fn on_postgres() -> Fresh {
    cloned(None).await
}

/// The example on PostgreSQL.
pub async fn postgres_of(example: Example) -> Fresh {
    cloned(Some(example)).await
}

pub fn sqlite_url(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("everychance.db").display())
}

/// Puts an example into a database, with everybody and everything that waits in it.
pub async fn fill(db: &Db, example: Example) {
    example.fill(db).await.unwrap();
    let app = app(db, example);
    example.people(&app).await.unwrap();
    example.waiting(&app).await.unwrap();
}

async fn made(db: &Db, example: Option<Example>) {
    db.migrate().await.unwrap();
    if let Some(example) = example {
        fill(db, example).await;
    }
    db.close().await;
}

/// Which of three it is: nothing, or one of the examples.
fn place(example: Option<Example>) -> usize {
    match example {
        None => 0,
        Some(Example::TowerHamlets) => 1,
        Some(Example::Brackwater) => 2,
    }
}

async fn copied(example: Option<Example>) -> Fresh {
    static FILES: [OnceLock<Vec<u8>>; 3] = [const { OnceLock::new() }; 3];
    let file = FILES[place(example)].get_or_init(|| {
        waited_for(async {
            let fresh = unmigrated_sqlite().await;
            made(&fresh.db, example).await;
            std::fs::read(fresh._folder.unwrap().path().join("everychance.db")).unwrap()
        })
    });
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("everychance.db"), file).unwrap();
    let url = sqlite_url(folder.path());
    open(url, Some(folder), None).await
}

async fn unmigrated_sqlite() -> Fresh {
    let folder = tempfile::tempdir().unwrap();
    let url = sqlite_url(folder.path());
    open(url, Some(folder), None).await
}

async fn cloned(example: Option<Example>) -> Fresh {
    static NAMES: [OnceLock<String>; 3] = [const { OnceLock::new() }; 3];
    let name = NAMES[place(example)].get_or_init(|| {
        waited_for(async {
            let mut fresh = unmigrated_postgres("").await;
            made(&fresh.db, example).await;
            let Dropped(name) = fresh._dropped.as_ref().unwrap();
            let name = name.clone();
            // It stays as long as the server does.
            std::mem::forget(fresh._dropped.take());
            name
        })
    });
    unmigrated_postgres(&format!("TEMPLATE {name}")).await
}

async fn unmigrated_postgres(like: &str) -> Fresh {
    let server = postgres();
    let name = format!("test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let mut connection = PgConnection::connect(&server).await.unwrap();
    connection.execute(AssertSqlSafe(format!("CREATE DATABASE {name} {like}"))).await.unwrap();
    let url = format!("{}/{name}", server.rsplit_once('/').unwrap().0);
    open(url, None, Some(Dropped(name))).await
}

async fn open(url: String, _folder: Option<TempDir>, _dropped: Option<Dropped>) -> Fresh {
    let db = Db::open(&url, &Options { create: true, ..Options::default() }).await.unwrap();
    Fresh { db, url, _folder, _dropped }
}
