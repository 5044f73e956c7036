//! Databases on both engines, the two examples served without a socket, and a way to ask them.

mod database;
pub mod own;
pub mod smtp;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::response::Parts;
use axum::http::{HeaderMap, Request, StatusCode};
pub use database::*;
use everychance::examples::Example;
use everychance::{jobs, router, tables};
use jiff::Timestamp;
use platform::clock::Clock;
use platform::db::Db;
use platform::http::{App, Denied, strip_language};
use platform::identity::{role, session};
use platform::job::{self, Context};
use platform::outbox::{self, Post, Shown};
use platform::page::encode;
use platform::record::Record;
use platform::secret::Keyring;
use platform::setting::Present;
use reporting::exchange::{self, Import};
use serde_json::{Map, Value};
use std::net::SocketAddr;
use std::process::{Command, Output};
use std::sync::Arc;
use tower::{Layer, ServiceExt, util::MapRequestLayer};

/// Runs the program; answers whether it did what it should, and what it said.
pub fn run(arguments: &[&str], environment: &[(&str, &str)]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_everychance"));
    command.args(arguments).env_remove("DATABASE_URL").envs(environment.iter().copied());
    let Output { status, stderr, .. } = command.output().unwrap();
    (status.success(), String::from_utf8_lossy(&stderr).into_owned())
}

/// What jobs over this database are given, with throwaway keys.
pub fn context(db: &Db, at: &str, post: Post) -> Context {
    Context {
        db: db.clone(),
        clock: clock(at),
        keyring: Keyring::throwaway().unwrap(),
        set: Present::new(Example::Brackwater.site().unwrap()),
        site: Arc::new(Example::Brackwater.site().unwrap()),
        base_url: "https://plan.example".into(),
        post,
        outgoing: None,
        ledger: None,
        tables: tables::all(),
        parts: everychance::parts::all(),
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

/// The application of an example over its database, at noon of a day after its recording.
pub fn app(db: &Db, example: Example) -> App {
    let clock = clock("2026-11-21T12:00:00Z");
    router::app(db.clone(), clock, database::keys(), example.site().unwrap(), "http://127.0.0.1:8080")
}

/// An example on a fresh database, ready to be asked.
#[derive(Clone)]
pub struct Site {
    pub app: App,
    router: Router,
    _fresh: Arc<Fresh>,
}

/// What was answered.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
    /// A rule did not let the request through.
    pub denied: bool,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// That an answer says all of this.
pub fn has(answer: &Answer, words: &[&str]) {
    for one in words {
        assert!(answer.text.contains(one), "{one}: {}", answer.text);
    }
}

/// That an answer says none of this.
pub fn hasnt(answer: &Answer, words: &[&str]) {
    for one in words {
        assert!(!answer.text.contains(one), "{one}: {}", answer.text);
    }
}

/// The cookies that an answer sets, as the header `Cookie`.
pub fn cookies(answer: &Answer) -> String {
    let all = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    all.filter_map(|text| text.split(';').next()).filter(|pair| !pair.ends_with('=')).collect::<Vec<_>>().join("; ")
}

impl Site {
    /// The example on SQLite, at noon of a day after its recording.
    pub async fn of(example: Example) -> Site {
        Site::served(database::sqlite_of(example).await, example)
    }

    /// The example on each engine.
    pub async fn both(example: Example) -> Vec<Site> {
        vec![Site::of(example).await, Site::on_postgres(example).await]
    }

    /// The example on PostgreSQL.
    pub async fn on_postgres(example: Example) -> Site {
        Site::served(database::postgres_of(example).await, example)
    }

    /// The example on a database that is filled in here.
    pub async fn on(fresh: Fresh, example: Example) -> Site {
        database::fill(&fresh.db, example).await;
        Site::served(fresh, example)
    }

    fn served(fresh: Fresh, example: Example) -> Site {
        let ledger = std::env::temp_dir().join(format!("everychance-{}.jsonl", platform::random::id().unwrap()));
        Site::around(app(&fresh.db, example).with_ledger(&ledger), fresh)
    }

    /// A site around an application, which keeps its database for as long as it lives.
    pub fn around(app: App, fresh: Fresh) -> Site {
        Site { router: router::site(&app), app, _fresh: Arc::new(fresh) }
    }

    /// The same site seen at another moment, beside this one.
    pub fn moved(&self, moment: &str) -> Site {
        self.clone().at(moment)
    }

    /// Another program over the same database.
    pub fn beside(&self, app: App) -> Site {
        Site { router: router::site(&app), app, ..self.clone() }
    }

    /// The same running site at another moment.
    pub fn at(self, moment: &str) -> Site {
        let mut app = self.app.clone();
        app.clock = clock(moment);
        Site { router: router::site(&app), app, ..self }
    }

    /// The same running site under another address.
    pub fn under(self, base_url: &str) -> Site {
        let mut app = self.app.clone();
        app.base_url = base_url.into();
        Site { router: router::site(&app), app, ..self }
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.ask(Request::get(address).body(Body::empty()).unwrap()).await
    }

    /// Signs in as whoever holds a role in the invented borough, and answers the cookie.
    pub async fn sign_in(&self, role: &str) -> String {
        self.sign_in_as(&self.account(role).await).await
    }

    /// Signs in as an account, and answers the cookie.
    pub async fn sign_in_as(&self, account: &str) -> String {
        let mut tx = self.app.db.write().await.unwrap();
        let token = session::begin(&mut tx, account, "demonstration", "a test", self.app.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        format!("{}={token}", self.app.cookie("session"))
    }

    /// The account of whoever holds a role in the invented borough.
    pub async fn account(&self, role: &str) -> String {
        let given = role::all(&mut self.app.db.read().await.unwrap()).await.unwrap();
        let found = given.into_iter().find(|one| one.given_by == "demonstration" && one.held.role == role);
        found.unwrap_or_else(|| panic!("nobody is {role}")).account
    }

    pub async fn get_as(&self, cookie: &str, path: &str) -> Answer {
        self.ask(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
    }

    /// Sends a form, with a cookie or without.
    pub async fn post(&self, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pairs: Vec<String> =
            fields.iter().map(|(name, text)| format!("{}={}", encode(name), encode(text))).collect();
        let mut request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded");
        if !cookie.is_empty() {
            request = request.header("cookie", cookie);
        }
        self.ask(request.body(Body::from(pairs.join("&"))).unwrap()).await
    }

    /// Sends a form that is looked at before it is saved, and says that it is meant.
    pub async fn mean(&self, cookie: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(cookie, path, &[fields, &[("act", "publish")]].concat()).await
    }

    /// Sends a form with a file, under this name.
    pub async fn send_file(
        &self,
        place: (&str, &str),
        fields: &[(&str, &str)],
        (name, bytes): (&str, &[u8]),
    ) -> Answer {
        self.send_files(place, fields, &[("file", name, bytes)]).await
    }

    /// Sends a form with files: the field, the name and the bytes of each.
    pub async fn send_files(
        &self,
        (cookie, path): (&str, &str),
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Answer {
        let mut body: Vec<u8> = Vec::new();
        for (name, text) in fields {
            body.extend(format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n").bytes());
        }
        for (field, name, bytes) in files {
            let head = format!("--XX\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n");
            body.extend(head.bytes());
            body.extend(*bytes);
            body.extend(b"\r\n");
        }
        body.extend(b"--XX--\r\n");
        let request = Request::post(path)
            .header("cookie", cookie)
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=XX");
        self.ask(request.body(Body::from(body)).unwrap()).await
    }

    /// Asks for a mail to sign in, from a network of one's own.
    pub async fn ask_from(&self, network: u8, cookie: &str, email: &str) -> StatusCode {
        let body = Body::from(format!("email={}", encode(email)));
        let builder = Request::post("/sign-in").header("sec-fetch-site", "same-origin").header("cookie", cookie);
        let mut request = builder.header("content-type", "application/x-www-form-urlencoded").body(body).unwrap();
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([192, 0, 2, network], 4000))));
        self.ask(request).await.status
    }

    /// Strangers on six networks ask for mails in somebody's name, as often as they may; no more go out for an hour.
    pub async fn strangers_ask(&self, email: &str) {
        for network in 1..=6 {
            for n in 0..6 {
                let wanted = if n < 5 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
                assert_eq!(self.ask_from(network, "", email).await, wanted, "{network} {n}");
            }
        }
        self.run_jobs().await;
        let before = self.letters().await.len();
        assert_eq!(self.ask_from(7, "", email).await, StatusCode::SEE_OTHER);
        self.run_jobs().await;
        assert_eq!(self.letters().await.len(), before, "the allowance of strangers is spent");
    }

    /// What stands refers to nothing that has ended: what goes out comes in again.
    pub async fn changes_nothing_when_it_is_imported_again(&self) {
        let folder = tempfile::tempdir().unwrap();
        let plan = self.app.snapshot().await.unwrap();
        sheets::write_folder(folder.path(), &exchange::csv_folder(&plan, None).unwrap()).unwrap();
        let read = exchange::read(folder.path(), tables::all()).unwrap();
        let import = Import::plan(&plan, &read, None).unwrap_or_else(|faults| panic!("{faults:?}"));
        assert!(import.changes.is_empty() && import.remarks.is_empty(), "{:?}", import.remarks);
    }

    /// Does all work that is due in the background, and answers how many jobs there were.
    pub async fn run_jobs(&self) -> usize {
        job::run_due(&self.app.job_context(), &jobs::roster(&self.app)).await.unwrap()
    }

    /// The letters in the outbox, newest first.
    pub async fn letters(&self) -> Vec<Shown> {
        let mut tx = self.app.db.read().await.unwrap();
        outbox::list(&mut tx, &self.app.keyring, &self.app.site, 500).await.unwrap()
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let (parts, bytes) = self.answer(request).await;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let denied = parts.extensions.get::<Denied>().is_some();
        Answer { status: parts.status, headers: parts.headers, text, denied }
    }

    /// A file, such as a workbook.
    pub async fn bytes(&self, request: Request<Body>) -> Vec<u8> {
        let (parts, bytes) = self.answer(request).await;
        assert_eq!(parts.status, StatusCode::OK);
        bytes
    }

    async fn answer(&self, request: Request<Body>) -> (Parts, Vec<u8>) {
        let service = MapRequestLayer::new(strip_language).layer(self.router.clone());
        let (parts, body) = service.oneshot(request).await.unwrap().into_parts();
        (parts, to_bytes(body, usize::MAX).await.unwrap().into())
    }
}
