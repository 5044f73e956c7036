//! Where it feels unsafe: told by four choices, kept as counts, shown in safe numbers on a map with a table, with what was done.

use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;

const TELL: &str = "/unsafe-places/tell";

async fn tell(site: &Site, area: &str, theme: &str) -> Answer {
    let fields = [("area", area), ("spot", "park"), ("time", "night"), ("theme", theme)];
    site.post("", TELL, &fields).await
}

/// Everything that is kept of what was told in a quarter.
async fn kept(site: &Site, quarter: &str) -> Vec<(String, i64)> {
    let sql = "SELECT \"area\" || '/' || \"spot\" || '/' || \"time\" || '/' || \"theme\", \"count\" FROM \"unsafe_tally\" WHERE \"quarter\" = $1 ORDER BY 1";
    let values = [platform::db::Value::text(quarter)];
    let rows = site.app.db.read().await.unwrap().query(sql, &values).await.unwrap();
    rows.iter().map(|row| (row.text(0).unwrap().unwrap(), row.int(1).unwrap().unwrap())).collect()
}

#[tokio::test]
async fn what_is_told_only_adds_up_and_is_shown_when_the_quarter_is_over_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let before = site.get("/unsafe-places").await.text;
        assert!(before.contains("Hithe End") && before.contains("too few to show"), "{before}");
        for n in 0..12 {
            let told = tell(&site, "BW-HITH", ["dogs", "dark", "groups", "traffic"][n / 3]).await;
            assert_eq!(told.header("location"), "/unsafe-places/tell?done=told", "{}", told.text);
            let told = site.get(told.header("location")).await;
            assert!(told.text.contains("From 1 January 2027 on it is among the numbers"), "{}", told.text);
            assert!(told.text.contains("0800 1111"), "whom to call stands there");
        }
        let again = tell(&site, "BW-HITH", "dogs").await;
        assert_eq!(again.header("location"), "/unsafe-places/tell?done=same", "one telephone makes no number");
        let rows = ["dark", "dogs", "groups", "traffic"].map(|theme| (format!("BW-HITH/park/night/{theme}"), 3));
        assert_eq!(kept(&site, "2026-4").await, rows, "counts, and nothing of one person");
        assert_eq!(site.get("/unsafe-places.csv").await.text.matches("Hithe End").count(), 0);

        let over = site.moved("2027-01-02T12:00:00Z");
        let file = over.get("/unsafe-places.csv").await.text;
        for line in ["Hithe End,all,15", "Hithe End,night,10", "Hithe End,park,10"] {
            assert!(file.contains(line), "{line}: {file}");
        }
        assert!(!file.contains("Hithe End,dark") && !file.contains("Hithe End,dogs"), "three are too few: {file}");
        let page = over.get("/unsafe-places").await.text;
        assert!(page.contains("role=\"img\"") && page.contains("Lamps along the path"), "{page}");
        assert!(page.contains("The kiosk stays open until midnight.") && page.contains("It has a licence until 2028"));
    }
}

#[tokio::test]
async fn what_is_missing_unknown_or_sent_by_a_program_is_not_counted() {
    let site = Site::of(Example::Brackwater).await;
    let empty = site.post("", TELL, &[("spot", "park")]).await.text;
    for words in ["Choose where it is.", "Choose when.", "Choose why most of all."] {
        assert!(empty.contains(words), "{words}: {empty}");
    }
    assert!(empty.contains("value=\"park\" checked"), "what was chosen is not lost");
    for (area, theme) in [("BW-MARL", "dark"), ("BW-GULL", "<b>"), ("BW-S1", "dark")] {
        let refused = tell(&site, area, theme).await.text;
        assert!(refused.contains("There is a problem"), "{area} {theme}");
    }
    let fields = [("area", "BW-GULL"), ("spot", "park"), ("time", "night"), ("theme", "dark"), ("website", "x")];
    site.post("", TELL, &fields).await;
    assert_eq!(kept(&site, "2026-4").await, []);
    let mut waited = 0;
    for _ in 0..125 {
        waited += usize::from(tell(&site, "BW-GULL", "dark").await.status == StatusCode::SERVICE_UNAVAILABLE);
    }
    assert_eq!(waited, 5, "120 at once from one network, as many as four classes");
    assert_eq!(
        kept(&site, "2026-4").await,
        [("BW-GULL/park/night/dark".to_owned(), 3)],
        "and the same counts thrice a day"
    );
}

#[tokio::test]
async fn a_borough_without_places_says_so_and_still_says_whom_to_call() {
    let site = Site::of(Example::Brackwater).await;
    let mut tx = site.app.db.write().await.unwrap();
    tx.execute("UPDATE \"areas\" SET \"until\" = '2020-01-01'", &[]).await.unwrap();
    tx.commit().await.unwrap();
    let page = site.get(TELL).await.text;
    assert!(page.contains("has entered no places of its own yet") && page.contains("999"), "{page}");
    assert!(site.get("/unsafe-places").await.text.contains("has entered no places of its own yet"));
}
