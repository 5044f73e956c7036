//! The local offer for special educational needs and disabilities: what it says, what it does not say yet, and what families said.

use super::editing_plan::send;
use crate::support::Site;
use axum::http::StatusCode;
use directory::local_offer::{PARTS, slug};
use everychance::examples::Example;

const ENTRY: [(&str, &str); 7] = [
    ("ref", "T-LO1"),
    ("row_version", "0"),
    ("title", "Schools near the sea"),
    ("part", "in schools elsewhere"),
    ("explained", "Two schools along the coast take children from here."),
    ("checked_on", "2026-11-02"),
    ("review_by", "2027-11-30"),
];

async fn brackwater() -> Site {
    let site = Site::of(Example::Brackwater).await;
    Example::Brackwater.directory(&site.app).await.unwrap();
    site
}

#[tokio::test]
async fn every_part_that_the_law_wants_has_a_page_and_says_where_it_is_empty() {
    for (example, silent) in [(Example::Brackwater, 2), (Example::TowerHamlets, PARTS.len())] {
        let site = Site::of(example).await;
        let whole = site.get("/local-offer").await;
        assert_eq!(whole.text.matches("Nothing here yet").count(), silent, "{}", whole.text);
        for part in PARTS {
            let path = format!("/local-offer/{}", slug(part));
            assert!(whole.text.contains(&format!("href=\"{path}\"")), "{part}");
            let page = site.get(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{part}");
        }
        assert_eq!(site.get("/local-offer/something-else").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_part_says_who_decides_whom_to_ask_and_whether_somebody_looked_at_it_again() {
    let site = brackwater().await;
    let page = site.get("/local-offer/assessment-and-plans").await.text;
    for words in [
        "within 6 weeks",
        "How it is decided",
        "Rowan Teesdale-Adeyemi, plans",
        "href=\"tel:01632960549\"",
        "12 October 2026",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let health = site.get("/local-offer/health-care").await.text;
    assert!(health.contains("was to be looked at again by"), "what is overdue says so: {health}");
    // The number of services is that of the page of the directory to which it leads.
    let said = health.split("/services?theme=speech&#38;send=yes").nth(1).unwrap();
    let listed = site.get("/services?theme=speech&send=yes").await.text;
    let count = said.split(": ").nth(1).unwrap().split('<').next().unwrap();
    assert!(listed.contains(count), "{count}: {listed}");
}

#[tokio::test]
async fn what_families_said_stands_with_the_answer_or_that_there_is_none() {
    let site = brackwater().await;
    let whole = site.get("/local-offer").await.text;
    assert!(whole.contains("5 comments, 4 of them answered"), "{whole}");
    assert!(whole.contains("href=\"/surveys/BW-SV8\""), "{whole}");
    let said = site.get("/local-offer/said").await.text;
    for words in
        ["missed breakfast club", "has to ring before the time", "closed on Sundays", "Nobody has answered this yet"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    let travel = site.get("/local-offer/travel").await.text;
    assert!(travel.contains("missed breakfast club") && !travel.contains("short breaks."), "each part has its own");
    // Once it is closed, nothing leads to the survey, and the page says how else to be heard.
    let later = site.at("2027-04-01T09:00:00Z");
    let closed = later.get("/local-offer").await.text;
    assert!(!closed.contains("/surveys/BW-SV8") && closed.contains("There is no survey about it at present."));
}

#[tokio::test]
async fn an_entry_is_written_by_an_officer_and_faults_are_told_where_they_were_typed() {
    let site = brackwater().await;
    let officer = site.sign_in("strategy-officer").await;
    let page = "/manage/plan/local_offer/new";
    for (name, value, words) in [
        ("telephone", "ring us", "is no telephone number; write one, or leave it empty"),
        ("email", "places at brackwater", "is no address for e-mail; write one, or leave it empty"),
        ("link", "ftp://brackwater.example", "is no address that begins with https://"),
        ("explained", "Write to ann@brackwater.example.", "holds an e-mail address, which would be published"),
        ("review_by", "2027", "write the whole day"),
        ("review_by", "2026-11-01", "before “Checked on” (2026-11-02); correct one of them"),
    ] {
        let sent: Vec<(&str, &str)> =
            ENTRY.into_iter().filter(|(one, _)| *one != name).chain([(name, value)]).collect();
        let refused = site.post(&officer, page, &sent).await;
        assert!(refused.text.contains(words), "{name}: {}", refused.text);
        assert!(refused.text.contains("Two schools along the coast") || name == "explained", "nothing is lost");
    }
    let whole = [&ENTRY[..], &[("telephone", "0300 555 0100"), ("email", "places@brackwater.example")]].concat();
    let looked = site.post(&officer, page, &whole).await;
    let sent = send(&site, &officer, page, &looked, &[("act", "publish")]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let shown = site.get("/local-offer/in-schools-elsewhere").await.text;
    assert!(shown.contains("Schools near the sea") && shown.contains("mailto:places@brackwater.example"), "{shown}");
    assert_eq!(site.get("/local-offer").await.text.matches("Nothing here yet").count(), 1);
}

#[tokio::test]
async fn search_engines_learn_of_services_and_of_the_local_offer_and_of_nothing_restricted() {
    let site = brackwater().await;
    let map = site.get("/sitemap.xml").await.text;
    assert!(map.contains("/local-offer/travel</loc>") && map.contains("/entitlements</loc>"));
    let services = map.matches("/services/").count();
    assert!(services > 200, "{services}");
    let hidden = site.app.snapshot().await.unwrap().seq;
    let directory = directory::directory::ready(&site.app, hidden).await.unwrap();
    for row in directory.rows().iter().filter(|row| !row.facts.open) {
        assert!(!map.contains(&row.shown.listing.service.id.to_string()), "{}", row.shown.listing.service.name);
    }
}
