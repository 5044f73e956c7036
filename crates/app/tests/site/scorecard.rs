//! The scorecard: its fixed columns, its roll-up, its log and its data; and figures in memory, which must never be old.

use crate::support::own::Own;
use crate::support::{Fresh, Site, on_postgres, sqlite};
use everychance::examples::Example;
use platform::audit::Who;
use platform::clock::Clock;
use platform::db::Db;
use platform::record::{self, Change, Record};
use serde_json::json;

/// A partnership with one measure, `M1`, whose files and database stay as long as it lives.
fn partnership(url: Option<String>) -> Own {
    let own = match url {
        Some(url) => Own::over(tempfile::tempdir().unwrap(), url),
        None => Own::new(),
    };
    std::fs::create_dir(own.folder.path().join("plan")).unwrap();
    write(&own, "plan/measures.csv", "ref,title,polarity,form,unit\nM1,Waits,low,average,days\n");
    write(&own, "plan/areas.csv", "ref,name,kind\nBW,Brackwater,authority\n");
    let (done, said) = own.ask(&["import", "plan", "plan", "--apply"]);
    assert!(done, "{said}");
    own
}

fn write(own: &Own, path: &str, text: &str) {
    std::fs::write(own.folder.path().join(path), text).unwrap();
}

/// A running program over the same database, with a memory of its own.
async fn node(own: &Own) -> Site {
    let db = Db::open(&own.url, &platform::db::Options::default()).await.unwrap();
    let keyring = platform::secret::Keyring::throwaway().unwrap();
    let site = Example::Brackwater.site().unwrap();
    let app = everychance::router::app(db, Clock::System, keyring, site, "http://127.0.0.1:8080");
    Site::around(app, sqlite().await)
}

#[tokio::test]
async fn a_figure_that_another_process_imports_is_seen_on_the_next_request_of_every_node() {
    let mut kept: Vec<Fresh> = Vec::new();
    for postgres in [false, true] {
        let url = if postgres { Some(on_postgres().await) } else { None };
        let own = partnership(url.as_ref().map(|fresh| fresh.url.clone()));
        kept.extend(url);
        let nodes = [node(&own).await, node(&own).await];
        for (n, value) in [(1, "12.5"), (2, "47.5")] {
            let file = format!("{n}.csv");
            write(&own, &file, &format!("measure,area,period,value\nM1,Brackwater,2024,{value}\n"));
            let day = format!("2025-0{n}-01");
            let (done, said) = own.ask(&[
                "import",
                "measures",
                &file,
                "--published",
                &day,
                "--apply",
                "--publish",
                "--without-counts",
                "--reason",
                "Counted again",
            ]);
            assert!(done, "{said}");
            for node in &nodes {
                for path in ["/measures/M1", "/measures"] {
                    let page = node.get(path).await.text;
                    assert!(page.contains(&format!("{value} days")), "{path} after {n}, PostgreSQL: {postgres}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_withdrawn_dataset_vanishes_from_every_page_and_day_and_other_changes_leave_figures_as_they_are() {
    for site in Site::both(Example::Brackwater).await {
        let pages =
            ["/scorecards/BW-S1", "/measures/BW-ME2", "/indicators/BW-S1-P1-I2", "/api/v1/scorecards/BW-S1.csv"];
        let past = |path: &str| format!("{path}?as-at=2026-11-10");
        for path in pages {
            assert!(site.get(path).await.text.contains("2026 Q3"), "{path}");
            assert!(site.get(&past(path)).await.text.contains("2026 Q3"), "{path} in the past");
        }
        change(&site, "BW-ME2", |record| record.values.insert("title".into(), json!("Another title"))).await;
        for path in pages {
            assert!(site.get(path).await.text.contains("2026 Q3"), "{path} after another change");
        }
        let before = site.get("/scorecards/BW-S1?as-at=2026-11-10").await.text;
        assert!(!before.contains("Another title"));
        // Referrals have figures of that quarter as well.
        for dataset in ["BW-DATASET-2", "BW-DATASET-5"] {
            change(&site, dataset, |record| {
                record.ended = Some("2026-11-20".into());
                None
            })
            .await;
        }
        for path in pages {
            assert!(!site.get(path).await.text.contains("2026 Q3"), "{path}");
            assert!(!site.get(&past(path)).await.text.contains("2026 Q3"), "{path} in the past");
        }
    }
}

/// Changes a record of the plan, by hand of the tests.
async fn change(site: &Site, reference: &str, by: impl FnOnce(&mut Record) -> Option<serde_json::Value>) {
    let plan = site.app.snapshot().await.unwrap();
    let before = plan.get(reference).unwrap().clone();
    let mut after = before.clone();
    by(&mut after);
    let mut tx = site.app.db.write().await.unwrap();
    let changes = vec![Change { before: Some(before), after }];
    record::save(&mut tx, &site.app.clock, &Who::program("test"), changes).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_columns_are_fixed_and_the_chart_has_the_sentence_as_its_text() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/scorecards/BW-S1").await.text;
    let row = page.split("<tr ").find(|row| row.contains("/measures/BW-ME2")).unwrap();
    for head in ["Before", "This year’s quarters", "Latest", "Neighbours", "Whole country or region", "Target"] {
        assert!(row.contains(&format!("data-head=\"{head}\"")), "{head}");
    }
    let cell = |head: &str| row.split_once(&format!("data-head=\"{head}\">")).unwrap().1.split("</td>").next().unwrap();
    assert!(
        cell("Before").contains("2025 Q3") && !cell("Before").contains("2026 Q2"),
        "the same quarter of years before"
    );
    for quarter in ["2026 Q1", "2026 Q2", "2026 Q3"] {
        assert!(cell("This year’s quarters").contains(quarter), "{quarter}");
    }
    assert!(cell("Has it moved?").contains("<svg ") && cell("Has it moved?").contains("aria-hidden=\"true\""));
    assert!(
        cell("Has it moved?")
            .contains("<figcaption>A real improvement since 2025 Q1, on what was before.</figcaption>")
    );
    assert!(cell("Target").contains("As near the line as chance explains"), "behind, by no more than that");
    let ahead = page.split("<tr ").find(|row| row.contains("/measures/BW-ME5")).unwrap();
    assert!(ahead.contains("As near the line as chance explains"), "and ahead, by no more than that: {ahead}");
    let alone = site.get("/measures/BW-ME5").await.text;
    assert!(alone.contains("on track, but by no more than chance explains."));
    let unknown = site.get("/measures/BW-ME4").await.text;
    assert!(
        unknown.contains("on track. The straight line stands at 67%"),
        "where nothing is known of chance: {unknown}"
    );
    let yearly = page.split("<tr ").find(|row| row.contains("/measures/BW-ME1")).unwrap();
    assert!(
        yearly.contains("data-head=\"This year’s quarters\"></td>"),
        "a year has no quarters, and the column stays"
    );
    let real = Site::of(Example::TowerHamlets).await;
    let page = real.get("/scorecards/CF19").await.text;
    assert!(page.contains("10 of 10; 9 not close"), "how close the neighbours are");
}

#[tokio::test]
async fn what_is_late_is_counted_as_not_reported_and_a_past_day_has_its_own_lateness() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/scorecards/BW-S1").await.text;
    assert!(page.contains("<dt>Late: new figures were due and are not here</dt><dd>2</dd>"));
    let said = "The last figures of the 2 rows that are late or old said: Cannot be told from chance (1) · Too few figures to tell (1).";
    assert!(page.contains(said), "{page}");
    assert!(page.contains("New figures were due on 20 October 2026 and are not here."));
    let csv = site.get("/api/v1/scorecards/BW-S1.csv").await;
    assert!(csv.header("content-disposition").contains("BW-S1-scorecard.csv"));
    let late = csv.text.lines().find(|line| line.contains(",BW-ME3,")).unwrap();
    assert!(late.ends_with(",not-reported,chance,2026-10-20,yes"), "{late}");
    let json = site.get("/api/v1/scorecards/BW-S1").await.json();
    let row = json["items"].as_array().unwrap().iter().find(|row| row["measure"] == "BW-ME2").unwrap().clone();
    assert_eq!(
        (&row["period"], &row["state"], &row["quarter_4"]),
        (&json!("2026 Q3"), &json!("improvement"), &json!(null))
    );
    assert!(row["value"].is_number() && row["quarter_3"] == row["value"] && row["before_1_period"] == "2025 Q3");
    assert_eq!(site.get("/api/v1/scorecards/BW-S1.json").await.text, site.get("/api/v1/scorecards/BW-S1").await.text);
    assert_eq!(site.get("/api/v1/scorecards/NONE").await.status, 404);
}

#[tokio::test]
async fn a_priority_without_indicators_has_the_measures_that_somebody_reads_as_bearing_on_it_or_says_that_there_are_none()
 {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/scorecards/CP23").await.text;
    let row = page.split("<tr ").find(|row| row.contains("/measures/M-LAC-LongStable")).unwrap();
    assert!(row.contains("Our reading") && row.contains("Two years in one placement"), "{row}");
    assert!(page.contains("No indicator of the plan and no measure says whether this priority is working."));
    let csv = site.get("/api/v1/scorecards/CP23.csv").await.text;
    assert!(csv.lines().any(|line| line.starts_with("CP23-P1,,,,M-LAC-LongStable,")), "{csv}");
    let priority = site.get("/priorities/CP23-P1").await.text;
    assert!(priority.contains("Measures that bear on this") && priority.contains("/measures/M-LAC-LongStable"));
    let measure = site.get("/measures/M-LAC-LongStable").await.text;
    assert!(measure.contains("Priorities that it bears on") && measure.contains("/priorities/CP23-P1"));
    let log = site.get("/scorecards/CP23/log").await.text;
    assert!(log.contains("Added: 23 links."), "{log}");
    let by = site.get("/measures?by=strategy").await.text;
    let own = by.rsplit("<h2").find(|part| part.contains("Corporate Parenting Strategy")).unwrap();
    assert!(own.contains("/measures/M-LAC-LongStable"));
}

#[tokio::test]
async fn all_scorecards_stand_on_one_page_which_the_home_page_and_the_search_lead_to() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/scorecards").await.text;
    for strategy in ["CF19", "ACC24", "CP23"] {
        assert!(page.contains(&format!("href=\"/scorecards/{strategy}\"")), "{strategy}");
    }
    assert!(
        page.contains("2 of 8 priorities have nothing that measures them.") && page.contains("One of 5 priorities")
    );
    assert!(page.contains("The last figures of the 17 rows that are late or old said: Really better (2) ·"), "{page}");
    assert!(page.contains("<dt>Old: nobody has said when newer figures are due</dt>"));
    let plan = site.get("/scorecards/ACC24").await.text;
    assert!(plan.contains("<dt>Too few figures to tell</dt>"), "{plan}");
    assert!(site.get("/").await.text.contains("href=\"/scorecards\""));
    assert!(site.get("/indicators").await.text.contains("href=\"/scorecards\""));
    let found = site.get("/search?q=scorecard").await.text;
    assert!(found.contains("href=\"/scorecards\"") && found.contains("href=\"/scorecards/CP23\""));
    assert!(!found.contains("Nothing has all of these words"), "{found}");
    let found = site.get("/search?q=scorecard+corporate").await.text;
    assert!(found.contains("href=\"/scorecards/CP23\"") && !found.contains("href=\"/scorecards/CF19\""));
}

#[tokio::test]
async fn the_log_tells_every_change_of_layout_and_definition_newest_first() {
    for site in Site::both(Example::Brackwater).await {
        change(&site, "BW-ME2", |record| record.values.insert("denominator".into(), json!("Families who wrote"))).await;
        change(&site, "BW-S1-P1-I2", |record| record.values.insert("direction".into(), json!("down"))).await;
        change(&site, "BW-ME2", |record| record.values.insert("next_release".into(), json!("2027-02-20"))).await;
        change(&site, "BW-L94", |record| {
            record.ended = Some("2026-11-21".into());
            None
        })
        .await;
        let log = site.get("/scorecards/BW-S1/log").await.text;
        let [first, second, third] = ["Ended.", "The wish", "Among whom"].map(|words| log.find(words).unwrap());
        assert!(first < second && second < third, "newest first");
        assert!(log.contains("before <q>Families who asked for help</q>, now <q>Families who wrote</q>"), "{log}");
        assert!(!log.contains("2027"), "when figures are due is no definition");
        assert!(log.contains("Added: 8 links.") || log.contains("links."), "many at once are a number");
        assert!(log.contains("The first layout"));
        let page = site.get("/scorecards/BW-S1").await.text;
        assert!(page.contains("last changed on 26 November 2026.") && page.contains("/scorecards/BW-S1/log"));
        let past = site.get("/scorecards/BW-S1?as-at=2026-11-20").await.text;
        assert!(!past.contains("last changed on 26 November 2026."), "the past has its own last change");
        let past = site.get("/scorecards/BW-S1/log?as-at=2026-11-20").await.text;
        assert!(!past.contains("Families who wrote") && !past.contains("The first layout"));
    }
}

#[tokio::test]
async fn scorecards_are_in_the_site_map_and_an_indicator_tells_what_its_measures_say() {
    let site = Site::of(Example::Brackwater).await;
    let map = site.get("/sitemap.xml").await.text;
    assert!(map.contains("/scorecards/BW-S1</loc>") && map.contains("/scorecards/BW-S1/log</loc>"));
    let page = site.get("/indicators/BW-S1-P1-I2").await.text;
    assert!(
        page.contains("/measures/BW-ME2") && page.contains("A real improvement since 2025 Q1, on what was before.")
    );
    assert!(page.contains("in 2026 Q3"));
    assert!(site.get("/indicators/BW-S1-P2-I1").await.text.contains("New figures were due on 20 October 2026"));
}

#[tokio::test]
async fn many_requests_at_once_are_all_answered_with_the_same_figures() {
    let site = Site::of(Example::TowerHamlets).await;
    let asked: Vec<_> = (0..12)
        .map(|n| {
            let site = site.clone();
            tokio::spawn(async move { site.get(&format!("/scorecards/CF19?n={n}")).await.text })
        })
        .collect();
    let mut answers = Vec::new();
    for one in asked {
        let text = one.await.unwrap();
        answers
            .push(text.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.replace(char::is_numeric, "#"));
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
}
