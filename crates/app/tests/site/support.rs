//! Databases on both engines, the two examples served without a socket, and a way to ask them.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use everychance::examples::Example;
use everychance::{router, tables};
use jiff::Timestamp;
use platform::clock::Clock;
use platform::db::{Db, Options};
use platform::http::{App, strip_language};
use platform::identity::session;
use platform::page::encode;
use platform::record::Record;
use platform::secret::Keyring;
use platform::snapshot::Snapshot;
use serde_json::{Map, Value};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;
use tower::{Layer, ServiceExt, util::MapRequestLayer};

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A fresh, empty, migrated database, thrown away at the end.
pub struct Fresh {
    pub db: Db,
    pub url: String,
    _folder: Option<TempDir>,
}

/// The server of which each test gets a database of its own.
pub fn postgres() -> String {
    std::env::var("TEST_DATABASE_URL")
        .expect("TEST_DATABASE_URL names no PostgreSQL server: run script/test rust, which starts one")
}

/// One fresh database on each engine.
pub async fn both() -> Vec<Fresh> {
    vec![sqlite().await, on_postgres().await]
}

pub async fn sqlite() -> Fresh {
    let folder = tempfile::tempdir().unwrap();
    let url = sqlite_url(folder.path());
    let fresh = open(url, Some(folder)).await;
    fresh.db.migrate().await.unwrap();
    fresh
}

pub fn sqlite_url(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("everychance.db").display())
}

pub async fn on_postgres() -> Fresh {
    let server = postgres();
    let name = format!("test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let mut connection = PgConnection::connect(&server).await.unwrap();
    connection.execute(AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();
    let url = format!("{}/{name}", server.rsplit_once('/').unwrap().0);
    let fresh = open(url, None).await;
    fresh.db.migrate().await.unwrap();
    fresh
}

async fn open(url: String, folder: Option<TempDir>) -> Fresh {
    let db = Db::open(&url, &Options { create: true, ..Options::default() }).await.unwrap();
    Fresh { db, url, _folder: folder }
}

impl Fresh {
    pub async fn snapshot(&self) -> Snapshot {
        Snapshot::load(&mut self.db.read().await.unwrap(), tables::all()).await.unwrap()
    }
}

/// A fixed clock.
pub fn clock(at: &str) -> Clock {
    Clock::Fixed(at.parse::<Timestamp>().unwrap())
}

/// A record from pairs of column and value.
pub fn record(table: &str, reference: &str, values: &[(&str, &str)]) -> Record {
    let table = tables::all().iter().find(|one| one.name == table).unwrap();
    let mut map = Map::new();
    for (name, text) in values {
        let column = table.column(name).unwrap();
        map.insert((*name).to_owned(), platform::cell::read(column, text).unwrap());
    }
    Record { table, reference: reference.to_owned(), version: 0, ended: None, values: map }
}

/// An example on a fresh database, ready to be asked.
pub struct Site {
    pub app: App,
    router: Router,
    _fresh: Fresh,
}

/// What was answered.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Site {
    /// The example on SQLite, at noon of a day after its recording.
    pub async fn of(example: Example) -> Site {
        Site::on(sqlite().await, example).await
    }

    pub async fn on(fresh: Fresh, example: Example) -> Site {
        example.fill(&fresh.db).await.unwrap();
        let site = example.site().unwrap();
        let clock = clock("2026-11-21T12:00:00Z");
        let keyring = Keyring::throwaway().unwrap();
        let app = router::app(fresh.db.clone(), clock, keyring, site, "http://127.0.0.1:8080");
        example.people(&app).await.unwrap();
        Site { router: router::site(&app), app, _fresh: fresh }
    }

    /// Another program over the same database.
    pub fn beside(&self, app: App) -> Site {
        let fresh = Fresh { db: self.app.db.clone(), url: self._fresh.url.clone(), _folder: None };
        Site { router: router::site(&app), app, _fresh: fresh }
    }

    /// The same running site at another moment.
    pub fn at(self, moment: &str) -> Site {
        let mut app = self.app.clone();
        app.clock = clock(moment);
        Site { router: router::site(&app), app, ..self }
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.ask(Request::get(address).body(Body::empty()).unwrap()).await
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let service = MapRequestLayer::new(strip_language).layer(self.router.clone());
        let (parts, body) = service.oneshot(request).await.unwrap().into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, text }
    }

    /// Signs in whoever holds this role in the demonstration, and answers the cookie to send along.
    pub async fn sign_in(&self, role: &str) -> String {
        let mut tx = self.app.db.write().await.unwrap();
        let given = platform::identity::role::all(&mut tx).await.unwrap();
        let of_demonstration = |one: &&platform::identity::role::Given| one.given_by == "demonstration";
        let given = given.iter().filter(of_demonstration).find(|one| one.held.role == role).unwrap();
        let now = self.app.clock.now();
        let token = session::begin(&mut tx, &given.account, "demonstration", "test", now).await.unwrap();
        tx.commit().await.unwrap();
        format!("{}={token}", self.app.cookie("session"))
    }

    /// Sends a form as whoever has this cookie.
    pub async fn post(&self, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<String> =
            fields.iter().map(|(name, text)| format!("{}={}", encode(name), encode(text))).collect();
        let request = Request::post(path)
            .header("cookie", cookie)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(pairs.join("&")));
        self.ask(request.unwrap()).await
    }

    /// Asks for a page as whoever has this cookie.
    pub async fn get_as(&self, cookie: &str, path: &str) -> Answer {
        self.ask(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
    }

    /// Does all work in the background that is due, and answers how many tries there were.
    pub async fn run_jobs(&self) -> usize {
        platform::job::run_due(&self.app.job_context(), &everychance::jobs::roster(&self.app)).await.unwrap()
    }
}
