//! Pledges and charters: an organisation signs, offers something to young people, tells what it did, is reminded twice, and then everybody
//! reads that there is no report.

use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;

/// What an organisation sends to sign.
const SIGN: [(&str, &str); 3] = [("organisation", "BW-ORG1"), ("reason", "We will."), ("agree", "yes")];

async fn sign(site: &Site, cookie: &str, fields: &[(&str, &str)]) -> crate::support::Answer {
    site.post(cookie, "/work/pledges/sign/BW-PD2", fields).await
}

#[tokio::test]
async fn an_organisation_signs_offers_tells_and_withdraws_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let own = site.sign_in("organisation-administrator").await;
        let refused = sign(&site, &own, &SIGN[..2]).await.text;
        assert!(refused.contains("Say that you sign.") && refused.contains("We will."), "{refused}");
        let signed = sign(&site, &own, &SIGN).await;
        let path = signed.header("location").split('?').next().unwrap().to_owned();
        assert_eq!(path, "/work/pledges/BW-SG8", "{}", signed.text);
        assert!(sign(&site, &own, &SIGN).await.text.contains("has signed it already"));
        let other = sign(&site, &own, &[&SIGN[1..], &[("organisation", "BW-ORG2")]].concat()).await;
        assert_eq!(other.status, StatusCode::NOT_FOUND, "for another organisation");
        let page = site.get("/pledges/BW-PD2").await.text;
        assert!(page.contains("3 organisations signed") && page.contains("Signed, first report to come"), "{page}");

        let offer = [
            ("title", "A day in the crane"),
            ("kind", "work experience"),
            ("about", "A day with those who drive it."),
            ("for_whom", "Young people of 16 to 18"),
            ("take_up", "Ask at the gate."),
        ];
        let wrong = [("take_up", "Write to jo@example.org"), ("places", "none"), ("last_day", "2026-01-01")];
        let early = [("first_day", "2026-02-01")];
        let refused = site.post(&own, &format!("{path}/offers"), &[&offer[..4], &wrong, &early].concat()).await.text;
        let over = "The last day is over already.";
        for words in ["Write a whole number from 1 on", "The last day is before the first.", over, "jo@example.org"] {
            assert!(refused.contains(words), "{words}: {refused}");
        }
        let added = site.post(&own, &format!("{path}/offers"), &offer).await;
        assert!(added.header("location").ends_with("done=offered"), "{}", added.text);
        assert!(site.get("/offers?kind=work+experience").await.text.contains("A day in the crane"));
        assert!(!site.get("/offers?kind=mentor").await.text.contains("A day in the crane"));

        let report = [("text", "Six came."), ("state", "kept"), ("taken_up", "6"), ("evidence", "javascript:alert(1)")];
        let refused = site.post(&own, &format!("{path}/reports"), &report).await.text;
        assert!(refused.contains("Write an address that begins with https://"), "{refused}");
        let few = [report[0], report[1], ("taken_up", "3")];
        let refused = site.post(&own, &format!("{path}/reports"), &few).await.text;
        assert!(refused.contains("who could be told apart"), "{refused}");
        let told = site.post(&own, &format!("{path}/reports"), &report[..3]).await;
        assert!(told.header("location").ends_with("done=told"), "{}", told.text);
        let page = site.get("/signatures/BW-SG8").await.text;
        for words in
            ["Six came.", "taken up by 6", "Kept so far, they say", "They tell what they did by 21 November 2027."]
        {
            assert!(page.contains(words), "{words}: {page}");
        }

        let stranger = site.sign_in("young-representative").await;
        assert_eq!(site.get_as(&stranger, &path).await.status, StatusCode::NOT_FOUND);
        let ended = site.post(&own, &format!("{path}/offers/BW-OF6/end"), &[]).await;
        assert!(ended.header("location").ends_with("done=ended"), "{}", ended.text);
        let foreign = site.post(&own, &format!("{path}/offers/BW-OF1/end"), &[]).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND, "an offer of somebody else");
        assert!(!site.get("/offers").await.text.contains("A day in the crane"));
        let asked = site.post(&own, &format!("{path}/withdraw"), &[]).await.text;
        assert!(asked.contains("Your name leaves the list"), "{asked}");
        let gone = site.post(&own, &format!("{path}/withdraw"), &[("sure", "yes")]).await;
        assert_eq!(gone.header("location"), "/work/pledges?done=withdrawn", "{}", gone.text);
        assert!(site.get("/pledges/BW-PD2").await.text.contains("2 organisations signed"));
        let page = site.get("/signatures/BW-SG8").await.text;
        assert!(page.contains("Six came.") && !page.contains("They tell what they did by"), "what was told: {page}");
        site.changes_nothing_when_it_is_imported_again().await;
        // Whoever signs again has not begun anew.
        let again = sign(&site, &own, &SIGN).await;
        assert_eq!(again.header("location"), "/work/pledges/BW-SG8?done=signed", "{}", again.text);
        let page = site.get("/signatures/BW-SG8").await.text;
        assert!(page.contains("Six came.") && page.contains("by 21 November 2027"), "what was told stays: {page}");
        site.changes_nothing_when_it_is_imported_again().await;
    }
}

#[tokio::test]
async fn whoever_tells_nothing_is_reminded_twice_before_everybody_reads_it_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let own = site.sign_in("organisation-administrator").await;
        sign(&site, &own, &SIGN).await;
        site.run_jobs().await;
        let letters = async |site: &Site| {
            let all = site.letters().await.into_iter().filter(|one| one.template.starts_with("pledge-"));
            let mut own: Vec<String> =
                all.filter(|one| one.to.starts_with("organisation-administrator")).map(|one| one.template).collect();
            own.sort();
            own
        };
        let stands = async |site: &Site, words: &str| {
            let page = site.get("/signatures/BW-SG8").await.text;
            assert!(page.contains(words), "{words}: {page}");
        };
        // It is due on 21 November 2027, a year after it was signed; the same organisation has another that is due before.
        let before = site.moved("2027-11-21T12:00:00Z");
        before.run_jobs().await;
        let sent = letters(&before).await;
        let first = site.moved("2027-11-22T12:00:00Z");
        first.run_jobs().await;
        assert_eq!(letters(&first).await.len(), sent.len() + 1, "{sent:?}");
        let again = site.moved("2027-11-30T12:00:00Z");
        again.run_jobs().await;
        assert_eq!(letters(&again).await.len(), sent.len() + 1, "nobody is told twice of the same");
        stands(&again, "Signed, first report to come").await;
        let second = site.moved("2027-12-06T12:00:00Z");
        second.run_jobs().await;
        let all = letters(&second).await;
        assert_eq!((all.len(), all.last().map(String::as_str)), (sent.len() + 2, Some("pledge-still")), "{all:?}");
        stands(&site.moved("2027-12-19T12:00:00Z"), "Signed, first report to come").await;
        stands(&site.moved("2027-12-20T12:00:00Z"), "No report yet, after two reminders").await;
    }
}

#[tokio::test]
async fn what_was_done_lands_in_the_report_of_the_quarter_in_every_form() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/reports/BW-RP18").await.text;
    for words in [
        "Who signed, and what they did",
        "5 organisations had signed; 1 of them in this period.",
        "Both places are taken. The first apprentice leads the tours on open days.",
        "taken up by 18",
        "No report yet: Brackwater Health Trust, Brackwater Waterside Police",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("The first apprentice began in September."), "it was told in another period");
    let json = site.get("/api/v1/reports/BW-RP18.json").await;
    assert_eq!(json.json()["pledges"][0]["signed"], 5, "{}", json.text);
    let one = site.get("/bodies/BW-BODY9/dashboard").await.text;
    assert!(!one.contains("Who signed, and what they did"));
}

#[tokio::test]
async fn the_real_borough_has_its_pledge_and_charters_and_nobody_has_signed() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/pledges/PLEDGE").await.text;
    assert!(page.contains("Nobody has signed so far.") && page.contains("Open the door to opportunities"), "{page}");
    let play = site.get("/pledges/PLAY-CHARTER").await.text;
    assert!(!play.contains("Working restoratively"), "its text is not in the documents");
    assert!(site.get("/offers").await.text.contains("There are no such offers now."));
}
