//! The open data.

use crate::support::{Site, both};
use axum::http::StatusCode;
use everychance::{examples::Example, tables};

#[tokio::test]
async fn the_export_has_what_the_documents_have() {
    for fresh in both().await {
        let plan = Site::on(fresh, Example::TowerHamlets).await.get("/api/v1/plan").await.json();
        let counts = [
            ("strategies", 3),
            ("priorities", 16),
            ("actions", 54),
            ("outcomes", 12),
            ("indicators", 14),
            ("statistics", 43),
            ("messages", 35),
            ("bodies", 33),
            ("engagements", 22),
            ("commitments", 33),
        ];
        for (list, count) in counts {
            let items = plan[list].as_array().unwrap();
            assert_eq!(items.len(), count, "{list}");
            for item in items {
                assert!(!item["ref"].as_str().unwrap().is_empty());
                let source = item["source"].as_object().unwrap();
                assert!(source.contains_key("document") && source.len() == 2, "{item}");
            }
        }
    }
}

#[tokio::test]
async fn no_action_of_the_real_plans_has_an_owner_or_a_date() {
    let site = Site::of(Example::TowerHamlets).await;
    let complete = site.get("/api/v1/completeness").await.json();
    let have = |table: &str, column: &str| {
        let items = complete["items"].as_array().unwrap();
        let item = items.iter().find(|item| item["table"] == table && item["column"] == column).unwrap();
        (item["stated"].as_u64().unwrap(), item["of"].as_u64().unwrap())
    };
    assert_eq!(have("actions", "owner"), (0, 54));
    assert_eq!(have("actions", "due"), (0, 54));
    assert_eq!(have("indicators", "target"), (0, 14));
    assert_eq!(have("thread", "messages-answered"), (0, 35), "no document says which action answers which message");
}

#[tokio::test]
async fn lists_and_records_come_as_json_and_csv() {
    let site = Site::of(Example::Brackwater).await;
    // Of a report, its own address answers all that it says.
    for table in tables::all().iter().filter(|table| table.name != "reports") {
        let list = site.get(&format!("/api/v1/{}", table.name)).await.json();
        assert_eq!(list["invented"], true, "{}", table.name);
        let first = list["items"][0]["ref"].as_str().unwrap().to_owned();
        let one = site.get(&format!("/api/v1/{}/{first}.json", table.name)).await.json();
        assert_eq!(one["item"], list["items"][0]);
        let csv = site.get(&format!("/api/v1/{}.csv", table.name)).await;
        assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
        assert!(csv.header("content-disposition").contains("brackwater-invented"), "{}", table.name);
        assert!(csv.text.starts_with(&table.headings().join(",")), "{}", table.name);
        let row = site.get(&format!("/api/v1/{}/{first}.csv", table.name)).await;
        assert!(row.text.contains(&first));
    }
}

#[tokio::test]
async fn mistakes_are_answered_in_json() {
    let site = Site::of(Example::TowerHamlets).await;
    for path in ["/api/v1/nothing", "/api/v1/actions/NO", "/api/v1/thread/NO", "/api/v1/revision"] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.json()["error"].is_string(), "{path}");
    }
    let answer = site.get("/api/v1/plan?strategy=NO").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.json()["error"].as_str().unwrap().contains("ACC24, CF19, CP23"));
    assert_eq!(site.get("/api/v1/actions?as-at=x").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn one_strategy_can_be_had_alone() {
    let site = Site::of(Example::TowerHamlets).await;
    let plan = site.get("/api/v1/plan?strategy=CF19").await.json();
    let count = |list: &str| plan[list].as_array().unwrap().len();
    assert_eq!((count("strategies"), count("priorities"), count("actions"), count("outcomes")), (1, 3, 22, 12));
    assert_eq!(count("messages"), 20);
    let workbook = site.get("/api/v1/plan.xlsx?strategy=CF19").await;
    assert_eq!(workbook.status, StatusCode::OK);
    assert!(workbook.header("content-disposition").contains("tower-hamlets-plan-CF19.xlsx"));
}

#[tokio::test]
async fn the_thread_and_the_feed_are_data_too() {
    let site = Site::of(Example::TowerHamlets).await;
    let thread = site.get("/api/v1/thread/KM15").await.json();
    let rows = thread["items"].as_array().unwrap();
    let mut stages: Vec<&str> = rows.iter().map(|row| row["stage"].as_str().unwrap()).collect();
    stages.dedup();
    assert_eq!(stages, ["said", "priority", "action", "done", "outcome", "number", "figure", "answer"]);
    assert_eq!(rows.last().unwrap()["basis"], "broken");
    let csv = site.get("/api/v1/thread/KM15.csv").await;
    assert!(csv.text.starts_with("stage,ref,title,basis,reason\nsaid,KM15,"), "{}", csv.text);
    let found = site.get("/api/v1/search?q=okay").await.json();
    assert_eq!(found["items"][0]["ref"], "KM15");
    let feed = site.get("/feed.atom").await;
    assert!(feed.header("content-type").starts_with("application/atom+xml"));
    assert!(feed.text.contains("<title>54 actions added</title>"), "{}", feed.text);
}

#[tokio::test]
async fn what_is_new_leads_to_pages_that_there_are() {
    let site = Site::of(Example::Brackwater).await;
    for reference in ["BW-TS10", "BW-TT1", "BW-MT6"] {
        crate::report_life::change(&site, reference, |one| one.set("title", "Come early")).await;
    }
    let feed = site.get("/feed.atom").await;
    let links: Vec<&str> = feed
        .text
        .split("<entry>")
        .skip(1)
        .filter_map(|entry| entry.split("href=\"").nth(1)?.split('"').next())
        .collect();
    assert!(links.iter().any(|link| link.ends_with("/training-sessions/BW-TS10")), "{links:?}");
    for link in links {
        let path = link.split("://").last().unwrap().split_once('/').map_or("/", |(_, path)| path);
        assert_eq!(site.get(&format!("/{path}")).await.status, StatusCode::OK, "{link}");
    }
}

#[test]
fn the_api_document_names_every_table_and_column() {
    let document = reporting::openapi::describe(tables::all());
    assert_eq!(document["openapi"], "3.1.0");
    for table in tables::all() {
        let schema = &document["components"]["schemas"][table.one];
        for column in table.columns {
            assert!(schema["properties"][column.name]["description"].is_string(), "{} {}", table.name, column.name);
        }
        assert!(document["paths"][format!("/api/v1/{}/{{ref}}", table.name)].is_object());
    }
}

#[tokio::test]
async fn health_metrics_and_robots_answer() {
    let real = Site::of(Example::TowerHamlets).await;
    assert_eq!(real.get("/health").await.text, "ok\n");
    assert_eq!(real.get("/metrics").await.status, StatusCode::NOT_FOUND, "the figures are for this machine alone");
    assert!(real.get("/robots.txt").await.text.contains("Sitemap:"));
    let invented = Site::of(Example::Brackwater).await;
    assert!(invented.get("/robots.txt").await.text.contains("Disallow: /\n"));
    assert!(invented.get("/theme.css").await.text.contains("--ec-brand:#0f4c5c"));
}
