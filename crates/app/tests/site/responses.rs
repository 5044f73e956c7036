//! You said, we did, why: answers to messages, by which they are chosen, and whether they are true for whoever reads them.

use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::db::Value as Sql;

async fn answer(site: &Site, cookie: &str, fields: &[(&str, &str)]) -> crate::support::Answer {
    let usual = [
        ("ref", "T-R1"),
        ("row_version", "0"),
        ("message", "BW-M12"),
        ("text", "A boat builder shows the yard each spring."),
        ("organisation", "BW-ORG1"),
        ("day", "2026-11-20"),
    ];
    site.mean(cookie, "/manage/plan/responses/new", &[&usual[..], fields].concat()).await
}

#[tokio::test]
async fn what_was_answered_stands_beside_what_was_said_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        let refused = answer(&site, &officer, &[("decision", "not done")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("what was said is not done; write why"), "{}", refused.text);
        let saved = answer(&site, &officer, &[("decision", "not done"), ("because", "The yard was sold.")]).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        for path in ["/messages/BW-M12", "/you-said?decision=not-done", "/thread/BW-M12"] {
            let page = site.get(path).await;
            assert!(page.text.contains("A boat builder shows the yard each spring."), "{path}: {}", page.text);
        }
        let page = site.get("/you-said?decision=not-done").await.text;
        assert!(page.contains("The yard was sold.") && page.contains("I want to build boats."), "{page}");
        let waiting = site.get("/you-said?decision=waiting").await.text;
        assert!(!waiting.contains("I want to build boats."), "it was answered");
        assert!(!waiting.contains("I want a grown-up who sits down."), "an update replies to it");
        assert!(waiting.contains("They use really long words"), "nobody has answered this: {waiting}");
        assert!(site.get("/you-said?strategy=BW-S2").await.text.find("I want to build boats.").is_none());
    }
}

/// What is kept of who pressed.
async fn kept(site: &Site, message: &str) -> Vec<i64> {
    let sql = "SELECT \"yes\", \"partly\", \"no\" FROM \"pulse\" WHERE \"message\" = $1";
    let rows = site.app.db.read().await.unwrap().query(sql, &[Sql::text(message)]).await.unwrap();
    rows.first().map_or(Vec::new(), |row| (0..3).map(|n| row.int(n).unwrap().unwrap()).collect())
}

#[tokio::test]
async fn a_pulse_only_adds_up_and_is_shown_of_ten_and_more_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        answer(&site, &officer, &[("decision", "done")]).await;
        let press = "/messages/BW-M12/pulse";
        assert!(site.get("/you-said").await.text.contains(press));
        for said in ["yes", "yes", "yes", "yes", "yes", "yes", "partly", "no", "no", "maybe"] {
            let pressed = site.post("", press, &[("said", said)]).await;
            let done = if said == "maybe" { "nothing" } else { "pressed" };
            assert_eq!(
                pressed.header("location"),
                format!("/you-said?done={done}&of=BW-M12&strategy=&decision=&ages=&area=#BW-M12")
            );
        }
        site.post("", press, &[("said", "no"), ("website", "x")]).await;
        assert_eq!(kept(&site, "BW-M12").await, [6, 1, 2], "what is none of the three does not count");
        let about = "It was pressed at least";
        assert!(!site.get("/you-said").await.text.contains(about), "nine are too few");
        site.post("", press, &[("said", "yes")]).await;
        let page = site.get("/you-said").await.text;
        assert!(page.contains(about) && page.contains("Yes 70%, Partly 10%, No 20%"), "{page}");
        assert_eq!(site.post("", "/messages/BW-M999/pulse", &[("said", "yes")]).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn whoever_presses_again_and_again_is_told_to_wait() {
    let site = Site::of(Example::Brackwater).await;
    let mut waited = 0;
    for _ in 0..130 {
        let pressed = site.post("", "/messages/BW-M12/pulse", &[("said", "yes")]).await;
        waited += usize::from(pressed.header("location").contains("done=many"));
    }
    assert_eq!(waited, 10, "120 at once from one network, as many as four classes");
    assert_eq!(kept(&site, "BW-M12").await, [120, 0, 0]);
}
