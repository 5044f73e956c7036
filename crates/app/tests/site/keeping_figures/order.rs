//! In which order figures are published, why they were corrected and withdrawn, and what is told of it.

use super::{act, enter, where_to, with};
use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;

const RULE: (&str, &str) = ("rule", "official-statistics");

/// Enters rows, and answers where they wait.
async fn entered(site: &Site, cookie: &str, rows: &str, more: &[(&str, &str)]) -> String {
    let answer = enter(site, cookie, &with(rows, more), None).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    where_to(&answer)
}

async fn publish(site: &Site, cookie: &str, path: &str, more: &[(&str, &str)]) {
    let answer = act(site, cookie, path, "publish", &[&[RULE], more].concat()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
}

/// The figures that a page of a measure says were revised.
fn revised(page: &str) -> String {
    let list = page.split("Figures that were revised").nth(1).and_then(|rest| rest.split("</ul>").next());
    let mut words = String::new();
    let mut within = false;
    for letter in list.unwrap_or_default().chars().filter(|letter| !['\u{2068}', '\u{2069}'].contains(letter)) {
        match letter {
            '<' => within = true,
            '>' => within = false,
            letter if !within => words.push(letter),
            _ => {}
        }
    }
    words
}

#[tokio::test]
async fn figures_that_differ_when_they_are_published_need_a_reason_and_count_before_those_of_their_day() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("data-steward").await;
        let first = entered(&site, &cookie, "2026 Q4\t40\n", &[]).await;
        let waiting = entered(&site, &cookie, "2026 Q4\t42\n", &[]).await;
        publish(&site, &cookie, &first, &[]).await;
        let correction = entered(&site, &cookie, "2026 Q4\t41\n", &[("reason", "One family was counted twice")]).await;
        publish(&site, &cookie, &correction, &[]).await;

        let page = site.get_as(&cookie, &waiting).await.text;
        assert!(page.contains("Different from what is published: 1") && !page.contains("will not count"), "{page}");
        assert!(page.contains("These figures differ from what is published now: say why."), "{page}");
        let bare = act(&site, &cookie, &waiting, "publish", &[RULE, ("why", " ")]).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(bare.text.matches("Say why under “Reason”").count(), 2, "above and at its field: {}", bare.text);
        publish(&site, &cookie, &waiting, &[("why", "The first count came back")]).await;

        let now = site.get("/api/v1/measures/BW-ME9/figures.json?area=Gullwick").await.json();
        let newest = now["items"].as_array().unwrap().iter().find(|row| row["period"] == "2026 Q4").unwrap();
        assert_eq!(newest["value"].as_f64(), Some(42.0), "what was published last counts");
        let page = site.get("/measures/BW-ME9?area=Gullwick").await.text;
        let told = revised(&page);
        let places: Vec<_> = ["2026 Q4: 42", "before: 41", "before: 40"].iter().map(|words| told.find(words)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{told}");
        for why in ["Reason: The first count came back", "Reason: One family was counted twice"] {
            assert!(told.contains(why), "{why}: {told}");
        }
    }
}

#[tokio::test]
async fn a_withdrawn_correction_keeps_both_of_its_reasons_and_the_measure_tells_of_it() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("data-steward").await;
        let first = entered(&site, &cookie, "2026 Q4\t40\n", &[]).await;
        publish(&site, &cookie, &first, &[]).await;
        let correction = entered(&site, &cookie, "2026 Q4\t41\n", &[("reason", "One family was counted twice")]).await;
        publish(&site, &cookie, &correction, &[]).await;
        let why = [("reason", "The correction was itself wrong")];
        let done = act(&site, &cookie, &correction, "withdraw", &why).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        let public = correction.replace("/manage/figures/", "/datasets/");
        for page in [site.get(&public).await.text, site.get_as(&cookie, &correction).await.text] {
            for words in ["One family was counted twice", "Why it was withdrawn", "The correction was itself wrong"] {
                assert!(page.contains(words), "{words}: {page}");
            }
        }
        let page = site.get(&public).await.text;
        assert!(page.contains("was withdrawn on") && !page.contains("no longer part of the plan"), "{page}");
        assert!(page.contains("Published here on") && !page.contains("Published by"), "{page}");
        let desk = site.get_as(&cookie, &correction).await.text;
        for words in ["Entered by", "Published by", "Published here on", "Withdrawn by", "Withdrawn on"] {
            assert!(desk.contains(words), "{words}: {desk}");
        }
        assert!(!desk.contains("A program"), "somebody did each of these: {desk}");
        let page = site.get("/measures/BW-ME9").await.text;
        let log = page.split("Changes to this measure").nth(1).unwrap();
        assert!(log.contains("“October count” was withdrawn: The correction was itself wrong"), "{log}");
        assert!(!log.contains("is as it was first"), "{log}");
    }
}
