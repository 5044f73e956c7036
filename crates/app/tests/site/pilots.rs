//! Pilots, as everybody reads them, in reports and on the officer's dashboard; and the order of records, changed by buttons.

use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::revision;
use platform::snapshot::Snapshot;

/// A pilot whose day has passed without a decision.
const OVERDUE: &str = "BW-S1-P4-A2";
/// One that was rolled out in September 2026.
const ROLLED_OUT: &str = "BW-S2-P2-A2";
/// One with three milestones.
const STEPS: &str = "BW-S2-P1-A1";

#[tokio::test]
async fn a_pilot_says_what_is_tried_until_when_and_what_was_decided() {
    let site = Site::of(Example::Brackwater).await;
    let open = site.get(&format!("/actions/{OVERDUE}")).await.text;
    for words in ["Pilot", "At least twenty-five young people", "30 October 2026", "and there is none yet"] {
        assert!(open.contains(words), "{words}: {open}");
    }
    let decided = site.get(&format!("/actions/{ROLLED_OUT}")).await.text;
    for words in ["8 September 2026", "Roll it out to everybody", "All but one child asked for more Sundays."] {
        assert!(decided.contains(words), "{words}: {decided}");
    }
    assert!(!site.get("/actions/BW-S1-P1-A1").await.text.contains("id=\"pilot\""));
    assert_eq!(site.get("/actions").await.text.matches(">Pilot</span>").count(), 4);
    assert!(site.get("/completeness").await.text.contains("Pilots whose day has passed have a decision"));
    let officer = site.sign_in("strategy-officer").await;
    let chase = site.get_as(&officer, "/manage/dashboard").await.text;
    let list = chase.split_once("Pilots that wait for a decision").unwrap_or_else(|| panic!("{chase}")).1;
    assert!(list.contains("At least twenty-five young people"), "{list}");
    assert!(!list.contains("arrive after the bell"), "that one has time until December");
}

#[tokio::test]
async fn reports_tell_of_pilots_in_every_form_and_old_ones_stay_as_they_are() {
    let site = Site::of(Example::Brackwater).await;
    let json = site.get("/api/v1/reports/BW-RP18.json").await.json();
    assert_eq!(json["pilots"][0]["decision"], "roll out", "{}", json["pilots"]);
    for path in ["/reports/BW-RP18", "/api/v1/reports/BW-RP18.html", "/ar/reports/BW-RP18"] {
        let page = site.get(path).await.text;
        assert!(page.contains("All but one child asked for more Sundays.") && !page.contains('⟦'), "{path}");
    }
    for name in ["BW-RP18.docx", "BW-RP18.xlsx"] {
        let words = ["All but one child asked for more Sundays."];
        crate::report_life::holds(&site, &format!("/api/v1/reports/{name}"), &words).await;
    }
    assert_eq!(site.get("/api/v1/reports/BW-RP18.pdf").await.status, StatusCode::OK);
    // Before the decision nothing was due; in the period after its day a pilot without a decision is told again.
    let before = site.get("/api/v1/reports/BW-RP17.json").await;
    assert!(!before.text.contains("\"pilots\""), "where there is nothing to tell, the report is as it always was");
    let due = site.get("/api/v1/reports/BW-RP6.json").await.json();
    assert_eq!((&due["pilots"][0]["action"]["ref"], &due["pilots"][0]["decision"]), (&OVERDUE.into(), &().into()));
    assert!(site.get("/reports/BW-RP6").await.text.contains("A decision was due on"));
}

async fn save(site: &Site, cookie: &str, changed: &[(&str, &str)]) -> Answer {
    let path = format!("/manage/plan/actions/{OVERDUE}");
    let plan = site.app.snapshot().await.unwrap();
    let record = plan.get(OVERDUE).unwrap();
    let mut fields =
        vec![("row_version".to_owned(), record.version.to_string()), ("act".to_owned(), "publish".to_owned())];
    for column in record.table.all_columns() {
        let kept = record.values.get(column.name).map(platform::cell::write).unwrap_or_default();
        let new = changed.iter().find(|(name, _)| *name == column.name).map(|(_, text)| (*text).to_owned());
        fields.push((column.name.to_owned(), new.unwrap_or(kept)));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    site.post(cookie, &path, &fields).await
}

#[tokio::test]
async fn a_decision_on_a_pilot_says_when_and_why_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        let (decision, day, why) =
            (("pilot_decision", "roll out"), ("pilot_decided", "2026-11-20"), ("pilot_why", "They came."));
        for (changed, said) in [
            (&[decision, why][..], "a decision on the pilot is there; write the day"),
            (&[decision, day], "a decision on the pilot is there; write why"),
            (&[day, why], "choose what was decided of the pilot"),
            (&[decision, day, why, ("pilot_test", "")], "write what would show that it works"),
            (&[decision, why, ("pilot_decided", "2026-11")], "write the whole day"),
            (&[("pilot_until", "2027")], "write the whole day"),
            (&[decision, why, ("pilot_decided", "2026-11-22")], "which is still to come"),
            (&[day, why, ("pilot_decision", "perhaps")], "perhaps"),
        ] {
            let answer = save(&site, &officer, changed).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{changed:?}");
            assert!(answer.text.contains(said), "{said}: {}", answer.text);
        }
        let saved = save(&site, &officer, &[decision, day, why]).await;
        assert_eq!(saved.header("location"), format!("/manage/plan/actions/{OVERDUE}?done=saved"), "{}", saved.text);
        assert!(site.get(&format!("/actions/{OVERDUE}")).await.text.contains("They came."));
        assert!(!site.get_as(&officer, "/manage/dashboard").await.text.contains("Pilots that wait for a decision"));
    }
}

/// The titles that stand on a page, in their order.
fn at(text: &str, titles: &[&str]) -> Vec<usize> {
    titles.iter().map(|title| text.find(title).unwrap_or_else(|| panic!("{title}: {text}"))).collect()
}

async fn shift(site: &Site, cookie: &str, table: &str, reference: &str, way: &str) -> Answer {
    let version = site.app.snapshot().await.unwrap().get(reference).unwrap().version.to_string();
    let fields = [("row_version", version.as_str()), ("way", way)];
    site.post(cookie, &format!("/manage/plan/{table}/{reference}/move"), &fields).await
}

#[tokio::test]
async fn records_are_moved_up_and_down_without_script_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        let page = site.get_as(&officer, "/manage/plan/strategies/BW-S1").await.text;
        assert!(page.contains("Move up") && page.contains("/manage/plan/priorities/BW-S1-P2/move"), "{page}");
        for (table, whole, first, second) in [
            ("priorities", "strategies/BW-S1", "BW-S1-P1", "BW-S1-P2"),
            ("actions", "priorities/BW-S1-P1", "BW-S1-P1-A1", "BW-S1-P1-A2"),
            ("outcomes", "priorities/BW-S1-P1", "BW-S1-P1-O1", "BW-S1-P1-O2"),
            ("commitments", "strategies/BW-S1", "BW-CH1", "BW-CH2"),
        ] {
            let before = site.app.snapshot().await.unwrap();
            let titles = [first, second].map(|one| before.get(one).unwrap().title().to_owned());
            let titles = [titles[0].as_str(), titles[1].as_str()];
            let moved = shift(&site, &officer, table, second, "up").await;
            assert_eq!(moved.header("location"), format!("/manage/plan/{whole}?done=moved"), "{}", moved.text);
            // Each of the two has one revision of its own, and no other record changes.
            assert_eq!(site.app.snapshot().await.unwrap().seq, before.seq + 2, "{table}");
            for path in [format!("/{whole}"), format!("/{table}")] {
                let page = site.get(&path).await.text;
                let page = page.split("<main").nth(1).unwrap();
                let found = at(page, &titles.map(|title| title.split(['\'', '"', '&']).next().unwrap()));
                assert!(found[0] > found[1], "{path}: {found:?}");
            }
        }
        // Milestones have no numbers before somebody orders them.
        let steps = |plan: &Snapshot| -> Vec<String> {
            let all = plan.referring(STEPS, "milestones", "action").into_iter();
            all.map(|one| one.reference.clone()).collect()
        };
        let before = steps(&site.app.snapshot().await.unwrap());
        assert_eq!(before, ["BW-MS11", "BW-MS12", "BW-MS13"]);
        assert_eq!(shift(&site, &officer, "milestones", "BW-MS13", "up").await.status, StatusCode::SEE_OTHER);
        assert_eq!(steps(&site.app.snapshot().await.unwrap()), ["BW-MS11", "BW-MS13", "BW-MS12"]);
        assert_eq!(shift(&site, &officer, "milestones", "BW-MS11", "down").await.status, StatusCode::SEE_OTHER);
        assert_eq!(steps(&site.app.snapshot().await.unwrap()), ["BW-MS13", "BW-MS11", "BW-MS12"]);
        revision::verify(&mut site.app.db.read().await.unwrap()).await.unwrap();
    }
}

#[tokio::test]
async fn a_stale_move_changes_nothing_and_nobody_else_may_move() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    let path = "/manage/plan/priorities/BW-S1-P2/move";
    let before = site.app.snapshot().await.unwrap().seq;
    let stale = site.post(&officer, path, &[("row_version", "9"), ("way", "up")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text.contains("Somebody else changed this meanwhile."), "{}", stale.text);
    // The first cannot go further up; what has no order cannot be moved.
    assert_eq!(shift(&site, &officer, "priorities", "BW-S1-P1", "up").await.status, StatusCode::SEE_OTHER);
    assert_eq!(shift(&site, &officer, "strategies", "BW-S1", "up").await.status, StatusCode::NOT_FOUND);
    for role in ["data-steward", "chair", "contributor"] {
        let other = site.sign_in(role).await;
        let refused = site.post(&other, path, &[("row_version", "1"), ("way", "up")]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{role}");
    }
    assert_eq!(site.app.snapshot().await.unwrap().seq, before);
}
