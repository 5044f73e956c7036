//! Each morning people are told that something waits for them, and no more than that.

use crate::report_life::send_from;
use crate::support::{Site, both};
use everychance::examples::Example;

const DESK: &str = "/manage/reports/BW-RP18";

/// To whose accounts letters went that say that something waits, oldest first.
async fn told(site: &Site) -> Vec<String> {
    let letters = site.letters().await.into_iter().rev().filter(|one| one.template == "something-waits");
    letters.map(|one| one.to).collect()
}

#[tokio::test]
async fn whoever_something_waits_for_is_told_once_a_week_on_both_engines() {
    for fresh in both().await {
        let site = Site::on(fresh, Example::Brackwater).await;
        site.run_jobs().await;
        let officer = site.sign_in("strategy-officer").await;
        let before = told(&site).await;
        let fields = [("act", "send"), ("summary", "Secret words.")];
        let sent = send_from(&site, &officer, (DESK, DESK), &fields).await;
        assert_eq!(sent.header("location"), "/manage/reports?done=sent", "{}", sent.text);
        // The next morning whoever signs off is told, and nobody else of this.
        let morning = site.moved("2026-11-22T12:00:00Z");
        morning.run_jobs().await;
        let first = told(&morning).await;
        let new: Vec<&String> = first.iter().skip(before.len()).collect();
        assert_eq!(new, ["report-reviewer@brackwater.example"], "{first:?}");
        let letter = morning.letters().await.into_iter().find(|one| one.template == "something-waits").unwrap();
        assert!(letter.text.contains("/work") && !letter.text.contains("Secret") && !letter.text.contains("BW-RP18"));
        // Not on the day after, but again after a week.
        for (day, more) in [("2026-11-23", 0), ("2026-11-27", 0), ("2026-11-29", 1), ("2026-11-30", 0)] {
            let site = morning.moved(&format!("{day}T12:00:00Z"));
            let before = told(&site).await.len();
            site.run_jobs().await;
            assert_eq!(told(&site).await.len() - before, more, "{day}");
        }
    }
}
