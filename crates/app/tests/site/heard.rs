//! Where people were heard: who was reached, what a facilitator noted, and forms that were filled in on paper.

use crate::own_words::Asked;
use crate::support::Site;
use crate::surveys::{count, field};
use axum::http::StatusCode;
use everychance::examples::Example;

const NOTES: &str = "/manage/heard/BW-E7";

#[tokio::test]
async fn notes_are_kept_line_by_line_and_become_messages_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let worker = site.sign_in("participation-worker").await;
        assert!(site.get_as(&worker, "/manage/heard").await.text.contains("Postcards from home"));
        let refused = site.post(&worker, NOTES, &[("people", ""), ("theme", "x"), ("text", "Ring 07700 900123")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for told in ["Write who said it, as a group", "This holds a telephone number", "Ring 07700 900123"] {
            assert!(refused.text.contains(told), "{told}: {}", refused.text);
        }
        let said = "More slides\r\n\r\n  A tap with water  ";
        let kept =
            site.post(&worker, NOTES, &[("people", "Children of 8 to 10"), ("theme", "play"), ("text", said)]).await;
        assert_eq!(
            kept.header("location"),
            format!("{NOTES}?kept=2&people=Children%20of%208%20to%2010"),
            "{}",
            kept.text
        );
        let page = site.get_as(&worker, NOTES).await.text;
        assert!(page.find("More slides").unwrap() < page.find("A tap with water").unwrap(), "in their order: {page}");
        assert!(!site.get("/engagements/BW-E7").await.text.contains("A tap with water"), "notes are not public");
        let note = page.split(&format!("href=\"{NOTES}/")).nth(2).unwrap().split('"').next().unwrap();
        let note = format!("{NOTES}/{note}");
        let version = field(&site.get_as(&worker, &note).await, "row_version");
        let fields = [
            ("row_version", version.as_str()),
            ("text", "We want a tap with water"),
            ("kind", "key message"),
            ("quoted", "no"),
            ("speaker", "Children of 8 to 10"),
            ("ages", "5 to 10"),
            ("strategy", "BW-S1"),
        ];
        let made = site.post(&worker, &note, &fields).await;
        assert_eq!(made.header("location"), format!("{note}?done=message"), "{}", made.text);
        assert!(site.get("/engagements/BW-E7").await.text.contains("We want a tap with water"));
        assert!(site.get("/you-said?ages=5+to+10&strategy=BW-S1").await.text.contains("We want a tap with water"));
        let again = site.post(&worker, &note, &fields).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "a note becomes one message");
        let first = page.split(&format!("href=\"{NOTES}/")).nth(1).unwrap().split('"').next().unwrap();
        site.post(&worker, &format!("{NOTES}/{first}/remove"), &[]).await;
        assert!(!site.get_as(&worker, NOTES).await.text.contains("More slides"));
        assert_eq!(count(&site, "engagement_note").await, 1);
    }
}

#[tokio::test]
async fn a_note_that_names_somebody_is_found_and_erased_by_whoever_protects_data() {
    let site = Site::of(Example::Brackwater).await;
    let worker = site.sign_in("participation-worker").await;
    let fields = [("people", "Children of 8 to 10"), ("theme", "home"), ("text", "Zebedee Quince is never at home")];
    site.post(&worker, NOTES, &fields).await;
    let officer = site.sign_in("data-protection-officer").await;
    let found = site.post(&officer, "/manage/data/find", &[("wanted", "Zebedee Quince")]).await;
    assert!(
        found.text.contains("A note of what people said") && found.text.contains("never at home"),
        "{}",
        found.text
    );
    for role in ["action-owner", "safeguarding-lead", "system-administrator"] {
        let cookie = site.sign_in(role).await;
        assert_eq!(site.get_as(&cookie, NOTES).await.status, StatusCode::NOT_FOUND, "{role}");
    }
}

#[tokio::test]
async fn a_group_of_few_is_not_counted() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/engagements/BW-E1").await.text;
    assert!(page.contains("Children of 8 to 10") && page.contains("fewer than five"), "{page}");
    let officer = site.sign_in("strategy-officer").await;
    let group = [("ref", "T-1"), ("row_version", "0"), ("engagement", "BW-E1"), ("people", "Twins"), ("count", "2")];
    let refused = site.mean(&officer, "/manage/plan/reached/new", &group).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("counts fewer than five, who could be told apart"), "{}", refused.text);
}

#[tokio::test]
async fn forms_on_paper_go_the_way_of_all_others_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let asked = Asked::on(site).await;
        let (site, path) = (&asked.site, format!("{}/paper", asked.path));
        let page = site.get_as(&asked.worker, &path).await;
        assert!(page.text.contains("Do you feel safe on your way to school?"), "{}", page.text);
        let empty = site.post(&asked.worker, &path, &[("people", "Year 6")]).await;
        assert!(empty.text.contains("Nothing was entered."), "{}", empty.text);
        let wrong = site.post(&asked.worker, &path, &[("q-safe", "perhaps"), ("q-change", "More lamps")]).await;
        assert!(
            wrong.text.contains("Look at this answer again") && wrong.text.contains("More lamps"),
            "{}",
            wrong.text
        );
        let fields = [("wording", "en"), ("people", "Year 6"), ("q-safe", "no"), ("q-change", "More lamps")];
        let kept = site.post(&asked.worker, &path, &fields).await;
        assert_eq!(kept.header("location"), format!("{path}?wording=en&people=Year%206&entered=1"), "{}", kept.text);
        assert_eq!((count(site, "survey_intake").await, count(site, "words_inbox").await), (1, 1));
        assert!(site.get_as(&asked.worker, kept.header("location")).await.text.contains("1 form was kept."));
        let closed = site.moved("2026-12-05T12:00:00Z");
        let worker = closed.sign_in("participation-worker").await;
        assert_eq!(closed.get_as(&worker, &path).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn what_was_joined_to_the_wrong_message_is_taken_away_and_the_receipt_follows_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let asked = Asked::on(site).await;
        let site = &asked.site;
        let code = asked.say("More swings", "").await;
        asked.pass_on(&[("fate-0", "pass"), ("text-0", "More swings")]).await;
        let heard = format!("{}/words", asked.path);
        let page = site.get_as(&asked.worker, &heard).await.text;
        let word = page.split(&format!("href=\"{heard}/")).nth(1).unwrap().split('"').next().unwrap();
        let word = format!("{heard}/{word}");
        let join = async |message: &str| {
            let version = field(&site.get_as(&asked.worker, &word).await, "row_version");
            let sent = [("row_version", version.as_str()), ("message", message)];
            site.post(&asked.worker, &format!("{word}/message"), &sent).await
        };
        let none = join("").await;
        assert!(none.text.contains("Choose the message that says the same."), "{}", none.text);
        join("BW-M1").await;
        assert!(asked.receipt(&code).await.contains("href=\"/messages/BW-M1\""));
        let page = site.get_as(&asked.worker, &word).await;
        assert!(page.text.contains("If this is the wrong message"), "{}", page.text);
        let apart = format!("{word}/apart");
        let stale = site.post(&asked.worker, &apart, &[("row_version", "0"), ("from", "message")]).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        let version = field(&page, "row_version");
        let away = site.post(&asked.worker, &apart, &[("row_version", &version), ("from", "message")]).await;
        assert_eq!(away.header("location"), format!("{word}?done=apart"), "{}", away.text);
        let told = asked.receipt(&code).await;
        assert!(told.contains("No message was made of it so far.") && !told.contains("BW-M1"), "{told}");
        assert_eq!(site.get("/messages/BW-M1").await.status, StatusCode::OK, "the message stays");
        join("BW-M2").await;
        assert!(asked.receipt(&code).await.contains("href=\"/messages/BW-M2\""), "and it joins another");

        // So does a note.
        let note = [("people", "Year 5"), ("theme", "play"), ("text", "A tap")];
        site.post(&asked.worker, NOTES, &note).await;
        let page = site.get_as(&asked.worker, NOTES).await.text;
        let own = page.split(&format!("href=\"{NOTES}/")).nth(1).unwrap().split('"').next().unwrap();
        let own = format!("{NOTES}/{own}");
        let version = field(&site.get_as(&asked.worker, &own).await, "row_version");
        site.post(&asked.worker, &own, &[("row_version", version.as_str()), ("message", "BW-M1")]).await;
        let version = field(&site.get_as(&asked.worker, &own).await, "row_version");
        site.post(&asked.worker, &format!("{own}/apart"), &[("row_version", version.as_str())]).await;
        assert!(site.get_as(&asked.worker, &own).await.text.contains("Make this a message"));
        let officer = site.sign_in("data-protection-officer").await;
        let audit = site.get_as(&officer, "/manage/audit?act=words.apart").await.text;
        assert_eq!(audit.matches("Took what somebody said away").count(), 3, "twice, and in the choice: {audit}");
    }
}
