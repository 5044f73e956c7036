//! Whoever works with young people for one organisation reaches its surveys, words and notes, and those of no other.

use crate::own_words::Asked;
use crate::support::{Answer, Site};
use crate::surveys::{draft, field, open_with};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::identity::account::{self, New};
use platform::identity::role;
use platform::permission::Held;

const SCHOOL: &str = "BW-ORG4";

/// Signs in whoever works with young people for the school, and answers the cookie.
async fn at_school(site: &Site) -> String {
    let (now, today) = (site.app.clock.now(), site.app.today().unwrap());
    let mut tx = site.app.db.write().await.unwrap();
    let email = Some("school-worker@brackwater.example");
    let new = New { name: "School worker", email, language: "en-GB", organisation: Some(SCHOOL), by: "test" };
    let id = account::create(&mut tx, &site.app.keyring, now, new).await.unwrap();
    let held = Held { role: "participation-worker".to_owned(), scope: SCHOOL.to_owned() };
    role::give(&mut tx, &id, &held, (today, None), "test", now).await.unwrap();
    tx.commit().await.unwrap();
    site.sign_in_as(&id).await
}

/// The address of the draft of a survey, as the council's own worker finds it.
async fn council_draft(site: &Site, title: &str) -> String {
    let cookie = site.sign_in("participation-worker").await;
    let list = site.get_as(&cookie, "/manage/surveys").await;
    let before = list.text.split(title).next().unwrap();
    before.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned()
}

fn links(page: &Answer, to: &str) -> usize {
    page.text.matches(&format!("href=\"{to}")).count()
}

#[tokio::test]
async fn nobody_reaches_the_surveys_of_another_organisation_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let path = council_draft(&site, "What Floats Your Boat? 2026").await;
        let school = at_school(&site).await;
        let list = site.get_as(&school, "/manage/surveys").await;
        assert_eq!(list.status, StatusCode::OK);
        assert!(list.text.contains("There is none yet."), "{}", list.text);

        let pages = ["", "/results", "/paper", "/questions/new", "/wording/bn", "/sounds/bn", "/words", "/outcome"];
        for page in pages {
            let answer = site.get_as(&school, &format!("{path}{page}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
        }
        let acts = [
            "",
            "/check",
            "/codes",
            "/closes",
            "/remove",
            "/results",
            "/results/publish",
            "/paper",
            "/reading",
            "/questions/new",
            "/questions/0/up",
            "/wording/bn",
            "/sounds/bn/heard",
            "/outcome",
            "/questions",
            "/words/x",
            "/words/x/apart",
            "/words/x/back",
            "/words/x/message",
            "/words/x/question",
        ];
        for act in acts {
            let answer = site.post(&school, &format!("{path}{act}"), &[("row_version", "1")]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act}");
        }
        for act in ["/workbook", "/sounds/bn"] {
            let answer = site.send_file((&school, &format!("{path}{act}")), &[], ("a.xlsx", b"PK\x03\x04")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act}");
        }
    }
}

#[tokio::test]
async fn a_survey_belongs_to_the_organisation_of_whoever_begins_it() {
    let site = Site::of(Example::Brackwater).await;
    let school = at_school(&site).await;
    let path = draft(&site, &school).await;
    let page = site.get_as(&school, &path).await;
    let options = page.text.split("id=\"organisation\"").nth(1).unwrap().split("</select>").next().unwrap();
    assert_eq!(options.matches("<option").count(), 1, "they ask for the school alone: {options}");
    assert!(options.contains("value=\"BW-ORG4\" selected"), "{options}");

    let version = field(&page, "row_version");
    let away = [("row_version", version.as_str()), ("go", "keep"), ("organisation", "BW-ORG1")];
    assert_eq!(site.post(&school, &path, &away).await.status, StatusCode::NOT_FOUND);
    let survey = open_with(&site, &school, &path, &[("by", "link"), ("organisation", SCHOOL)]).await;

    // The council's worker does not see it, and the officer of the partnership does.
    let council = site.sign_in("participation-worker").await;
    assert_eq!(links(&site.get_as(&council, "/manage/surveys").await, &path), 0);
    assert_eq!(site.get_as(&council, &path).await.status, StatusCode::NOT_FOUND);
    let officer = site.sign_in("strategy-officer").await;
    assert_eq!(links(&site.get_as(&officer, "/manage/surveys").await, &path), 1);
    assert_eq!(site.get_as(&officer, &path).await.status, StatusCode::OK);
    assert_eq!(site.get(&format!("/surveys/{survey}")).await.status, StatusCode::OK, "everybody finds it");
}

#[tokio::test]
async fn notes_and_agendas_are_those_of_the_own_organisation() {
    let site = Site::of(Example::Brackwater).await;
    let school = at_school(&site).await;
    let list = site.get_as(&school, "/manage/heard").await;
    assert_eq!(links(&list, "/manage/heard/BW-E1\""), 1, "{}", list.text);
    assert_eq!(links(&list, "/manage/heard/"), 1, "the workshop at the school alone: {}", list.text);
    assert_eq!(site.get_as(&school, "/manage/heard/BW-E1").await.status, StatusCode::OK);
    let notes = [("people", "Year 5"), ("theme", "play"), ("text", "More swings.")];
    assert_eq!(site.post(&school, "/manage/heard/BW-E1", &notes).await.status, StatusCode::SEE_OTHER);
    for (path, other) in [("/manage/heard/BW-E2", "council"), ("/manage/heard/BW-E2/x", "council")] {
        assert_eq!(site.get_as(&school, path).await.status, StatusCode::NOT_FOUND, "{other}");
        assert_eq!(site.post(&school, path, &notes).await.status, StatusCode::NOT_FOUND, "{other}");
    }
    assert_eq!(links(&site.get_as(&school, "/work/agendas").await, "/work/agendas/"), 0);
    assert_eq!(site.get_as(&school, "/work/agendas/BW-QT2").await.status, StatusCode::NOT_FOUND);
    let council = site.sign_in("participation-worker").await;
    assert_eq!(site.get_as(&council, "/work/agendas/BW-QT2").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_is_late_is_told_to_those_who_ask_and_to_no_other_organisation() {
    let asked = Asked::on(Site::of(Example::Brackwater).await).await;
    let site = &asked.site;
    at_school(site).await;
    asked.say("More art club", "").await;
    let later = site.moved("2026-11-24T00:10:00Z");
    later.run_jobs().await;
    let letters = later.letters().await;
    let late = letters.iter().filter(|one| one.subject == "Something that was written has waited too long");
    let mut late: Vec<&str> = late.filter_map(|one| one.to.split('@').next()).collect();
    late.sort_unstable();
    assert_eq!(late, ["participation-worker", "strategy-officer"]);
}
