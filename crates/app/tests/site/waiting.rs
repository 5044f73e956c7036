//! Each morning people are told that something waits for them, and no more than that.

use crate::report_life::send_from;
use crate::support::Site;
use everychance::examples::Example;

const DESK: &str = "/manage/reports/BW-RP18";

/// To whose accounts letters went that say that something waits, oldest first.
async fn told(site: &Site) -> Vec<String> {
    let letters = site.letters().await.into_iter().rev().filter(|one| one.template == "something-waits");
    letters.map(|one| one.to).collect()
}

#[tokio::test]
async fn whoever_something_waits_for_is_told_once_a_week_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
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

#[tokio::test]
async fn a_member_who_has_not_ranked_is_told_before_a_ranking_closes_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        site.run_jobs().await;
        let officer = site.sign_in("strategy-officer").await;
        let fields = [
            ("what", "priorities:BW-S1"),
            ("body", "BW-BODY1"),
            ("title", "What comes first"),
            ("question", "What would help most?"),
            ("closes", "2026-12-04"),
        ];
        let opened = site.mean(&officer, "/manage/rankings/new", &fields).await;
        let reference =
            opened.header("location").split(['/', '?']).find(|part| part.starts_with("BW-")).unwrap().to_owned();
        let to = "body-member@brackwater.example".to_owned();
        let mut before = site;
        for (day, is_told) in [("2026-11-25", false), ("2026-11-26", true), ("2026-11-27", false), ("2026-12-03", true)]
        {
            let morning = before.moved(&format!("{day}T12:00:00Z"));
            let n = told(&morning).await.iter().filter(|one| **one == to).count();
            morning.run_jobs().await;
            let more = told(&morning).await.iter().filter(|one| **one == to).count() - n;
            assert_eq!(more, usize::from(is_told), "{day} {:?}", told(&morning).await);
            before = morning;
        }
        let (officer, member) = (before.sign_in("strategy-officer").await, before.sign_in("body-member").await);
        // Whoever has ranked is not told; here a week earlier than the last day of another.
        let again =
            before.mean(&officer, "/manage/rankings/new", &[&fields[..4], &[("closes", "2026-12-12")]].concat()).await;
        let other = again.header("location").split(['/', '?']).find(|part| part.starts_with("BW-")).unwrap().to_owned();
        assert_ne!(other, reference);
        let path = format!("/work/rankings/{other}");
        let page = before.get_as(&member, &path).await;
        let version = crate::report_life::version(&page);
        let item = page.text.split("value=\"BW-RI").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let item = format!("BW-RI{item}");
        let chosen = [("row_version", version.as_str()), ("place-1", &item)];
        let ranked = before.post(&member, &path, &chosen).await;
        assert_eq!(ranked.header("location"), "/work/rankings?done=sent", "{}", ranked.text);
        let morning = before.moved("2026-12-11T12:00:00Z");
        let n = told(&morning).await.len();
        morning.run_jobs().await;
        let new: Vec<String> = told(&morning).await.split_off(n);
        assert!(!new.contains(&to), "{new:?}");
    }
}
