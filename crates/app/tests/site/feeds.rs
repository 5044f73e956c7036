//! Reading a feed from where it is published: a real server that answers well, badly, or without end.

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use directory::feed::fetch::{Fetched, Source};
use openreferral::read::Package;
use platform::outgoing::{Networks, Outgoing};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// How the server behaves.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Manner {
    /// Pages of version 3.0, with everything inside of each service.
    Whole,
    /// Pages of version 1.0.
    Old,
    /// Pages that have but what there is once; each service by itself has the rest.
    Listed,
    /// The same, and one of them cannot be had.
    OneMissing,
    /// It says that there is more than it has.
    Short,
    /// One answer with all, which knows when it is asked for again.
    One,
    /// The second page is the first again.
    Repeats,
    /// Page after page, and none is the last.
    Endless,
    /// Page 7 fails, always.
    Fails,
    /// Page 2 fails once.
    FailsOnce,
    /// No JSON.
    Broken,
    /// Something else.
    Other,
    /// Leads to another address of this machine, which nobody named.
    Leads,
    /// More than anybody reads.
    Huge,
}

#[derive(Clone)]
struct Server {
    manner: Manner,
    asked: Arc<AtomicUsize>,
}

fn service(n: usize) -> Value {
    json!({ "id": n.to_string(), "name": format!("Tea {n}"), "schedules": [{ "byday": "MO" }] })
}

async fn list(
    State(server): State<Server>,
    Query(query): Query<HashMap<String, String>>,
    headers: HeaderMap,
) -> Response {
    let turn = server.asked.fetch_add(1, Ordering::Relaxed);
    let page: usize = query["page"].parse().unwrap();
    let of = |page: usize| (page * 10..page * 10 + 10).map(service).collect::<Vec<_>>();
    let paged = |page: usize, pages: usize| json!({ "page_number": page, "total_pages": pages, "last_page": page >= pages, "contents": of(page) });
    match server.manner {
        Manner::Whole => axum::Json(paged(page, 3)).into_response(),
        Manner::Old => axum::Json(json!({ "number": page, "totalPages": 2, "last": page == 2, "content": of(page) }))
            .into_response(),
        Manner::Short => {
            axum::Json(json!({ "total_items": 35, "last_page": true, "contents": of(page) })).into_response()
        }
        Manner::Listed | Manner::OneMissing => {
            let mut answer = paged(page, 1);
            answer["contents"]
                .as_array_mut()
                .unwrap()
                .iter_mut()
                .for_each(|one| drop(one.as_object_mut().unwrap().remove("schedules")));
            axum::Json(answer).into_response()
        }
        Manner::One if headers.get(header::IF_NONE_MATCH).is_some_and(|etag| etag == "\"7\"") => {
            StatusCode::NOT_MODIFIED.into_response()
        }
        Manner::One => ([(header::ETAG, "\"7\"")], axum::Json(of(1))).into_response(),
        Manner::Repeats => {
            axum::Json(json!({ "page_number": page, "total_pages": 9, "contents": of(1) })).into_response()
        }
        Manner::Endless => axum::Json(paged(page, usize::MAX)).into_response(),
        Manner::Fails if page == 7 => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Manner::FailsOnce if turn == 1 => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Manner::Fails | Manner::FailsOnce => axum::Json(paged(page, 8)).into_response(),
        Manner::Broken => "[{\"id\": 1,".into_response(),
        Manner::Other => axum::Json(json!({ "error": "moved" })).into_response(),
        Manner::Leads => Redirect::to("http://127.0.0.2:9/services").into_response(),
        Manner::Huge => axum::body::Body::from(vec![b' '; 65 << 20]).into_response(),
    }
}

async fn one(State(server): State<Server>, Path(id): Path<String>) -> Response {
    match server.manner {
        Manner::OneMissing if id == "12" => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Manner::Listed | Manner::OneMissing => axum::Json(service(id.parse().unwrap())).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// What is read of a server with this manner, and how often it was asked for a list.
async fn read(manner: Manner, etag: Option<&str>) -> (Result<Fetched, String>, usize) {
    let server = Server { manner, asked: Arc::default() };
    let router =
        Router::new().route("/services", get(list)).route("/services/{id}", get(one)).with_state(server.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/services", listener.local_addr().unwrap());
    let serving = tokio::spawn(async move { axum::serve(listener, router).await });
    let outgoing = Outgoing::new(Networks::parse(&["127.0.0.1/32".to_owned()]).unwrap()).unwrap();
    let source = Source { outgoing: &outgoing, feed: "a council", address: &address, etag, pause: Duration::ZERO };
    let fetched = source.read().await;
    serving.abort();
    (fetched, server.asked.load(Ordering::Relaxed))
}

async fn package(manner: Manner) -> Package {
    match read(manner, None).await.0.unwrap() {
        Fetched::All(package, _) => *package,
        Fetched::Unchanged => panic!("{manner:?}: unchanged"),
    }
}

#[tokio::test]
async fn pages_of_either_version_and_services_one_by_one_are_read_to_the_end() {
    for (manner, count) in
        [(Manner::Whole, 30), (Manner::Old, 20), (Manner::Listed, 10), (Manner::One, 10), (Manner::FailsOnce, 80)]
    {
        let package = package(manner).await;
        assert_eq!(package.services.len(), count, "{manner:?}");
        assert!(package.services.iter().all(|item| item.service.schedules.len() == 1), "{manner:?}");
    }
}

#[tokio::test]
async fn a_feed_that_is_as_it_was_is_not_read_again() {
    let (fetched, _) = read(Manner::One, None).await;
    assert!(matches!(fetched, Ok(Fetched::All(_, Some(etag))) if etag == "\"7\""));
    let (fetched, asked) = read(Manner::One, Some("\"7\"")).await;
    assert!(matches!(fetched, Ok(Fetched::Unchanged)));
    assert_eq!(asked, 1);
    // Of several pages, none says whether the others changed.
    assert!(matches!(read(Manner::Whole, None).await.0, Ok(Fetched::All(_, None))));
}

#[tokio::test]
async fn what_is_wrong_with_a_feed_is_told_with_its_page_and_nothing_is_taken() {
    for (manner, words) in [
        (
            Manner::OneMissing,
            "Service 12 could not be read by itself (status 500), so what is inside of it is missing.",
        ),
        (Manner::Short, "It says that it has 35 services, and page 1, its last, ends after 10."),
        (Manner::Repeats, "Page 2 has nothing but services that came before"),
        (Manner::Fails, "Page 7 was answered with the status 500. Try again later"),
        (Manner::Broken, "Page 1: it is no JSON, from line 1, column 10 on."),
        (Manner::Other, "Page 1: there are no services in it."),
        (Manner::Leads, "Page 1: the address, or one to which it leads, is inside our own network"),
        (Manner::Huge, "Page 1: the answer was too large; at most 64 MB are read."),
        (Manner::Endless, "there are more than"),
    ] {
        let sentence = match read(manner, None).await.0 {
            Err(sentence) => sentence.to_lowercase(),
            Ok(_) => panic!("{manner:?} was read"),
        };
        assert!(sentence.contains(&words.to_lowercase()), "{manner:?}: {sentence}");
    }
}

#[tokio::test]
async fn no_feed_leads_into_our_own_network() {
    let outgoing = Outgoing::new(Networks::default()).unwrap();
    for address in [
        "http://127.0.0.1/services",
        "https://10.1.2.3/services",
        "http://[::1]/services",
        "https://169.254.169.254/",
        "ftp://council.example/",
    ] {
        let source = Source { outgoing: &outgoing, feed: "x", address, etag: None, pause: Duration::ZERO };
        let sentence = source.read().await.unwrap_err();
        assert!(sentence.contains("inside our own network, or is not HTTPS"), "{address}: {sentence}");
    }
}
