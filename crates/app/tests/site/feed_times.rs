//! Feeds that are read by themselves: at night, not more often than was said, and nothing is lost where a feed fails.

use crate::support::{Site, run};
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use directory::feed::{self, Known, store};
use everychance::examples::Example;
use openreferral::read;
use platform::audit::Who;
use platform::outgoing::{Networks, Outgoing};
use platform::revision;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

/// What the other side answers, and how often it was asked.
#[derive(Default)]
struct Answers {
    body: String,
    etag: Option<String>,
    asked: usize,
}

type Shared = Arc<Mutex<Answers>>;

async fn list(State(shared): State<Shared>, headers: HeaderMap) -> Response {
    let mut answers = shared.lock().unwrap();
    answers.asked += 1;
    let known = headers.get(header::IF_NONE_MATCH).and_then(|tag| tag.to_str().ok());
    match &answers.etag {
        Some(etag) if known == Some(etag) => StatusCode::NOT_MODIFIED.into_response(),
        Some(etag) => ([(header::ETAG, etag.clone())], answers.body.clone()).into_response(),
        None => answers.body.clone().into_response(),
    }
}

fn services(numbers: std::ops::Range<usize>, name: &str) -> Vec<Value> {
    let one =
        |n: usize| json!({ "id": n.to_string(), "name": format!("{name} {n}"), "schedules": [{ "byday": "MO" }] });
    numbers.map(one).collect()
}

/// A site over the feed of a server, which was taken in once.
struct Fed {
    site: Site,
    shared: Shared,
    editor: String,
}

impl Fed {
    async fn on(site: Site) -> Fed {
        let shared = Shared::default();
        let router = Router::new().route("/services", get(list)).with_state(shared.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/services", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let outgoing = Outgoing::new(Networks::parse(&["127.0.0.1/32".to_owned()]).unwrap()).unwrap();
        let site = site.beside(site.app.clone().with_outgoing(outgoing));
        let app = &site.app;
        let mut tx = app.db.write().await.unwrap();
        revision::lock(&mut tx).await.unwrap();
        let known = Known { name: "council".to_owned(), address: Some(address), etag: None };
        let package = read::services("council", &services(0..20, "Tea"));
        let taking = feed::compare(&mut tx, &app.keyring, &app.clock, known, package).await.unwrap();
        feed::apply(&mut tx, &app.clock, &Who::program("import"), taking).await.unwrap();
        tx.commit().await.unwrap();
        let editor = site.sign_in("directory-editor").await;
        Fed { site, shared, editor }
    }

    fn answers(&self, services: &[Value], etag: Option<&str>) {
        let mut answers = self.shared.lock().unwrap();
        answers.body = json!(services).to_string();
        answers.etag = etag.map(str::to_owned);
    }

    fn asked(&self) -> usize {
        self.shared.lock().unwrap().asked
    }

    /// What the desk says, at a moment after what waits was done.
    async fn at(&self, moment: &str) -> String {
        let site = self.site.moved(moment);
        site.run_jobs().await;
        site.get_as(&self.editor, "/manage/directory/feeds").await.text
    }

    async fn found(&self, words: &str) -> String {
        self.site.get(&format!("/services?q={words}")).await.text
    }
}

const PATH: &str = "/manage/directory/feeds";

#[tokio::test]
async fn a_feed_is_read_every_night_once_somebody_said_so_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let fed = Fed::on(site).await;
        fed.answers(&services(0..20, "Cocoa"), Some("\"1\""));
        let page = fed.at("2026-11-26T12:00:00Z").await;
        assert_eq!(fed.asked(), 0, "nobody has said that it is read by itself");
        assert!(page.contains("council") && page.contains("Every night"), "{page}");

        let kept = fed.site.post(&fed.editor, PATH, &[("feed", "council"), ("every", "1"), ("act", "")]).await;
        assert!(kept.header("location").ends_with("done=kept"), "{}", kept.text);
        fed.at("2026-11-27T12:00:00Z").await;
        assert_eq!(fed.asked(), 1);
        assert!(fed.found("cocoa").await.contains("Cocoa 7"), "what the feed says now is there");
        // The next night it answers that it is as it was.
        let page = fed.at("2026-11-28T12:00:00Z").await;
        assert_eq!(fed.asked(), 2);
        assert!(page.contains("27 November 2026") && !page.contains("Nothing was changed"), "{page}");

        let week = fed.site.post(&fed.editor, PATH, &[("feed", "council"), ("every", "7")]).await;
        assert!(week.header("location").ends_with("done=kept"));
        for moment in ["2026-11-29T12:00:00Z", "2026-12-02T12:00:00Z"] {
            fed.at(moment).await;
        }
        assert_eq!(fed.asked(), 2, "a week is not over");
        fed.at("2026-12-05T12:00:00Z").await;
        assert_eq!(fed.asked(), 3);
        let audit = fed.site.app.db.read().await.unwrap().query("SELECT \"act\" FROM \"audit\"", &[]).await.unwrap();
        assert_eq!(
            audit.iter().filter(|row| row.text(0).unwrap().as_deref() == Some("directory.feed-times")).count(),
            2
        );
    }
}

#[tokio::test]
async fn a_feed_that_fails_or_has_lost_half_changes_nothing_and_the_desk_says_so() {
    let fed = Fed::on(Site::of(Example::Brackwater).await).await;
    fed.site.post(&fed.editor, PATH, &[("feed", "council"), ("every", "1")]).await;
    // The clock of regular work begins with its first look.
    fed.site.run_jobs().await;
    fed.answers(&services(0..9, "Cocoa"), None);
    let page = fed.at("2026-11-27T12:00:00Z").await;
    assert!(page.contains("It has 9 services now, and had 20. Nothing was changed"), "{page}");
    assert!(!fed.found("cocoa").await.contains("Cocoa 7") && fed.found("tea").await.contains("Tea 17"));
    fed.shared.lock().unwrap().body = "[{\"id\": 1,".to_owned();
    let page = fed.at("2026-11-28T12:00:00Z").await;
    assert!(page.contains("Page 1: It is no JSON") && page.contains("Nothing was changed"), "{page}");
    // Once it answers well, what was in the way is over; what it has no more stays, and is counted.
    fed.answers(&services(1..20, "Cocoa"), None);
    let page = fed.at("2026-11-29T12:00:00Z").await;
    assert!(!page.contains("Nothing was changed") && page.contains(">1<"), "{page}");
    assert!(fed.found("tea").await.contains("Tea 0") && fed.found("cocoa").await.contains("Cocoa 19"));
}

#[tokio::test]
async fn who_presses_twice_reads_once_and_only_editors_do() {
    let fed = Fed::on(Site::of(Example::Brackwater).await).await;
    fed.answers(&services(0..20, "Cocoa"), None);
    // What was just taken in is not read again at once.
    let later = fed.site.moved("2026-11-27T12:00:00Z");
    for _ in 0..3 {
        let asked = later.post(&fed.editor, PATH, &[("feed", "council"), ("act", "now")]).await;
        assert!(asked.header("location").ends_with("done=asked"), "{}", asked.text);
        later.run_jobs().await;
    }
    assert_eq!(fed.asked(), 1);
    let none = fed.site.post(&fed.editor, PATH, &[("feed", "nobody"), ("act", "now")]).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
    let example = fed.site.post(&fed.editor, PATH, &[("feed", "example"), ("every", "1")]).await;
    assert_eq!(example.status, StatusCode::NOT_FOUND, "a file has no address to be read from");
    let stranger = fed.site.sign_in("action-owner").await;
    assert_eq!(fed.site.get_as(&stranger, PATH).await.status, StatusCode::NOT_FOUND);
    let mut tx = fed.site.app.db.read().await.unwrap();
    assert_eq!(store::one(&mut tx, "council").await.unwrap().unwrap().every_days, None);
}

#[test]
fn a_file_is_not_read_by_itself_and_the_command_line_says_so() {
    let (done, told) = run(&["import", "services", "services.json", "--every", "1", "--apply"], &[]);
    assert!(!done && told.contains("A file is not read again by itself: leave --every out"), "{told}");
}
