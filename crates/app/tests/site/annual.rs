//! The report on a year: put together from its quarters, written over, signed off, and in every form.

use crate::report_life::send_from;
use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;
use serde_json::Value;

/// The desk of the report on the year up to September 2026.
const DESK: &str = "/manage/reports/BW-RP18-annual";

async fn send(site: &Site, cookie: &str, tail: &str, fields: &[(&str, &str)]) -> Answer {
    send_from(site, cookie, (DESK, &format!("{DESK}{tail}")), fields).await
}

async fn json(site: &Site, name: &str) -> Value {
    serde_json::from_str(&site.get(&format!("/api/v1/reports/{name}.json")).await.text).unwrap()
}

/// The action of this reference in a report.
fn action<'a>(report: &'a Value, reference: &str) -> &'a Value {
    let all = report["priorities"].as_array().unwrap().iter().flat_map(|one| one["actions"].as_array().unwrap());
    all.into_iter().find(|one| one["ref"] == reference).unwrap_or_else(|| panic!("no {reference}"))
}

#[tokio::test]
async fn a_year_is_written_over_signed_off_and_published_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let (officer, reviewer) = (site.sign_in("strategy-officer").await, site.sign_in("report-reviewer").await);
        let list = site.get_as(&officer, "/manage/reports").await.text;
        assert!(list.contains("Once a year") && list.contains("Annual report"), "{list}");
        // Whoever only reads reports is not offered to begin one.
        assert!(!site.get_as(&reviewer, "/manage/reports").await.text.contains("Once a year"));
        let begun = site.post(&officer, "/manage/reports", &[("kind", "annual"), ("period", "BW-RP18")]).await;
        assert_eq!(begun.header("location"), DESK, "{}", begun.text);
        let first = site.get_as(&officer, DESK).await.text;
        assert!(first.contains("1 October 2025 to 30 September 2026"), "{first}");
        assert!(first.contains("By the end of this year 15 actions had begun."), "{first}");
        // What was done is told once.
        assert_eq!(first.matches("Write in words that children would use.\n").count(), 1, "{first}");
        let words = [
            ("act", "send"),
            ("summary", "A year of rooms."),
            ("highlights", "Sixteen families."),
            ("case_studies", "A cat\nShe may keep the cat.\nIt sleeps on the bed.\n\nA key\nHe has a key."),
            ("finance", "Homes: first year: £120,000"),
            ("next_focus", "Two listeners."),
            ("for_children", "More rooms."),
        ];
        let sent = send(&site, &officer, "", &words).await;
        assert_eq!(sent.header("location"), "/manage/reports?done=sent", "{}", sent.text);
        // The quarter beside it has a draft of its own.
        assert!(site.get_as(&officer, "/manage/reports/BW-RP18").await.text.contains("Nothing is written yet."));
        let asked = send(&site, &reviewer, "/return", &[("question", "Which homes?")]).await;
        assert_eq!(asked.header("location"), "/manage/reports?done=returned", "{}", asked.text);
        let back = site.get_as(&officer, DESK).await.text;
        assert!(back.contains("Which homes?") && back.contains("It sleeps on the bed."), "{back}");
        send(&site, &officer, "", &words).await;
        let signed = send(&site, &reviewer, "/sign", &[]).await;
        let report = signed.header("location").to_owned();
        assert!(report.starts_with("/reports/BW-R"), "{}", signed.text);
        let open = site.get(&report).await.text;
        for words in [
            "Annual report: Home Port",
            "A year of rooms.",
            "Two listeners.",
            "It sleeps on the bed.",
            "Homes: first year",
            "£120,000",
            "Signed off and published on 21 November 2026.",
            "What changed in the year",
        ] {
            assert!(open.contains(words), "{words}: {open}");
        }
        assert!(site.get("/reports").await.text.contains("Annual report: "));
        let name = report.trim_start_matches("/reports/");
        let data = json(&site, name).await;
        assert_eq!(data["story"]["cases"][0]["told"][1], "It sleeps on the bed.");
        assert_eq!(data["story"]["finance"][0]["amount"], "£120,000");
        assert_eq!(data["kind"], "annual");
        let said = ["A year of rooms.", "Two listeners.", "It sleeps on the bed.", "Homes: first year", "£120,000"];
        crate::report_life::holds(&site, &format!("/api/v1/reports/{name}.docx"), &said).await;
        for file in [format!("{name}.pdf"), format!("{name}.xlsx"), format!("{name}-slide.pdf")] {
            let answer = site.get(&format!("/api/v1/reports/{file}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{file}");
        }
        // The year has its report: the desk leads there.
        assert_eq!(site.get_as(&officer, DESK).await.header("location"), report);
        let again = site.post(&officer, "/manage/reports", &[("kind", "annual"), ("period", "BW-RP18")]).await;
        assert_eq!(again.header("location"), report);
    }
}

#[tokio::test]
async fn a_year_holds_its_four_quarters_and_a_quarter_none_of_it() {
    let site = Site::of(Example::Brackwater).await;
    let year = json(&site, "BW-RP16-annual").await;
    let periods: Vec<&str> = year["year"].as_array().unwrap().iter().map(|one| one["ref"].as_str().unwrap()).collect();
    assert_eq!(periods, ["BW-RP13", "BW-RP14", "BW-RP15", "BW-RP16"]);
    assert_eq!(year["before"]["ref"], "BW-RP12", "it is compared with the quarter before the year");
    // In each quarter the action stands as the report of that quarter says.
    for (at, period) in periods.iter().enumerate() {
        let quarter = json(&site, period).await;
        assert!(quarter.get("year").is_none(), "{period}");
        for reference in ["BW-S2-P1-A1", "BW-S2-P2-A4", "BW-S2-P3-A1", "BW-S2-P4-A4"] {
            let of_year = &action(&year, reference)["course"][at];
            let of_quarter = action(&quarter, reference);
            assert_eq!((&of_year["now"], of_year["period"]["ref"].as_str()), (&of_quarter["now"], Some(*period)));
            assert!(of_quarter.get("course").is_none());
        }
        // Every milestone that was reached in a quarter was reached in the year.
        let reached = |report: &Value| {
            let all = report["milestones"].as_array().unwrap().clone();
            all.into_iter()
                .filter(|one| one["state"] == "reached")
                .map(|one| one["milestone"]["ref"].to_string())
                .collect::<Vec<_>>()
        };
        let all = reached(&year);
        assert!(reached(&quarter).iter().all(|one| all.contains(one)), "{period}");
    }
    // Of an action that went silent, what was told last is there, with its quarter.
    let silent = action(&year, "BW-S2-P3-A1");
    assert_eq!(silent["now"], "no-update");
    assert_eq!(silent["told"][0]["period"], "Quarter 1, 2025/26 (April to June 2025)");
}

#[tokio::test]
async fn a_year_is_begun_by_officers_who_say_which_one() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    for fields in [&[("period", "BW-RP18")][..], &[("kind", "annual"), ("period", "BW-RP19")], &[("kind", "quarterly")]]
    {
        let answer = site.post(&officer, "/manage/reports", fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(answer.text.contains("Choose one of these."), "{}", answer.text);
    }
    let reviewer = site.sign_in("report-reviewer").await;
    let answer = site.post(&reviewer, "/manage/reports", &[("kind", "annual"), ("period", "BW-RP18")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    // A period that is not over has no year yet.
    assert_eq!(site.get_as(&officer, "/manage/reports/BW-RP19-annual").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get("/reports/BW-RP20-annual").await.status, StatusCode::NOT_FOUND);
}
