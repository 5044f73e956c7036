//! What became of figures that somebody sent, as they see it.

use super::{THROW, act, enter, version, where_to};
use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;

/// A measure that a contributor keeps.
async fn own_measure(site: &Site, cookie: &str) -> &'static str {
    let form = site.get_as(cookie, "/manage/figures/new").await.text;
    ["BW-ME1", "BW-ME3", "BW-ME4", "BW-ME8", "BW-ME9"]
        .into_iter()
        .find(|name| form.contains(&format!("value=\"{name}\"")))
        .expect("a contributor keeps a measure")
}

#[tokio::test]
async fn whoever_sent_figures_is_told_that_they_were_published_or_thrown_away_and_why() {
    for site in Site::both(Example::Brackwater).await {
        let (steward, own) = (site.sign_in("data-steward").await, site.sign_in("contributor").await);
        let other = site.sign_in("action-owner").await;
        let measure = own_measure(&site, &own).await;
        let send = async |title, rows| {
            let fields = [("measure", measure), ("area", "Gullwick"), ("title", title), ("published", "2026-11-20")];
            let fields: Vec<_> = fields.into_iter().chain([("rows", rows)]).collect();
            where_to(&enter(&site, &own, &fields, None).await)
        };
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        let list = async |cookie: &str| plain(site.get_as(cookie, "/manage/figures").await.text);
        let thrown = send("Wrong count", "2011\t50\t50\t100\n").await;
        let good = send("Good count", "2012\t50\t50\t100\n2013\t50\t50\t100\n").await;
        let waits = list(&own).await;
        assert!(waits.contains("2012 to 2013") && waits.contains("Nothing that you sent was published"), "{waits}");
        let seen = version(&site.get_as(&steward, &thrown).await.text);
        assert_eq!(act(&site, &steward, &thrown, "discard", &THROW).await.status, StatusCode::SEE_OTHER);
        let sent = [("rule", "official-statistics"), ("next", ""), ("without-counts", "yes")];
        let shown = version(&site.get_as(&steward, &good).await.text);
        let done = act(&site, &steward, &good, "publish", &sent).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        let told = list(&own).await;
        let reference = good.rsplit('/').next().unwrap();
        let published = format!("Published as {reference}");
        for words in ["What became of what you sent", "Wrong count", "Thrown away: Counted by another rule", &published]
        {
            assert!(told.contains(words) && !told.contains('⟦'), "{words}: {told}");
        }
        assert_eq!(site.get_as(&own, &good).await.header("location"), format!("/datasets/{reference}"));
        assert_eq!(site.get_as(&own, &thrown).await.header("location"), "/manage/figures");
        assert_eq!(site.get_as(&other, &thrown).await.status, StatusCode::NOT_FOUND, "sent by somebody else");
        assert!(!list(&other).await.contains("Thrown away"), "nor listed");
        let again: Vec<_> = sent.into_iter().chain([("row_version", &*shown)]).collect();
        let again = site.post(&steward, &format!("{good}/publish"), &again).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.text.contains("These figures are published already."), "{}", again.text);
        let again: Vec<_> = THROW.into_iter().chain([("row_version", &*seen)]).collect();
        let again = site.post(&own, &format!("{thrown}/discard"), &again).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.text.contains("These figures were thrown away already."), "{}", again.text);
        let audit = site.get_as(&site.sign_in("system-administrator").await, "/manage/audit?kind=datasets").await.text;
        assert!(audit.contains("Counted by another rule") && audit.contains("Wrong count"), "{audit}");
        let lost = [("rule", "official-statistics"), ("next", "2027-05-01")];
        let lost = site.post(&steward, "/manage/figures/BW-DATASET-99/publish", &lost).await;
        assert!(!lost.text.contains("official-statistics</"), "nobody wrote it: {}", lost.text);
    }
}
