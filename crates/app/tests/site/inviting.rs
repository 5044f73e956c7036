//! What is said to whoever invites one by one, and to whoever comes by the mail.

use crate::support::{Site, cookies};
use axum::http::StatusCode;
use everychance::chooser::address;
use everychance::examples::Example;
use platform::identity::invitation;
use platform::outbox;

const AMINA: &str = "amina@school.example";

async fn site() -> Site {
    Site::of(Example::Brackwater).await
}

#[tokio::test]
async fn only_who_may_make_a_card_is_told_to() {
    let site = site().await;
    let secretary = site.sign_in("body-secretary").await;
    let fields = [
        ("name", "A young person"),
        ("email", ""),
        ("organisation", "BW-ORG1"),
        ("role", "young-representative"),
        ("scope", "BW-BODY1"),
    ];
    let added = site.post(&secretary, "/manage/people/new", &fields).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let told = site.get_as(&secretary, added.header("location")).await.text;
    assert!(told.contains("Added. A participation worker of their organisation makes a card for them."), "{told}");
    assert!(told.contains("There is no card that works. A participation worker"), "{told}");
    assert!(!told.contains("Now make a code"), "{told}");
    let worker = site.sign_in("participation-worker").await;
    let told = site.get_as(&worker, added.header("location")).await.text;
    assert!(told.contains("Added. Now make a code for a card.") && told.contains("Make a new code"), "{told}");
    assert!(!told.contains("A participation worker of"), "{told}");
    let place = added.header("location").split('?').next().unwrap();
    site.post(&worker, &format!("{place}/card"), &[("replaces", "")]).await;
    let told = site.get_as(&secretary, place).await.text;
    assert!(!told.contains("There is no card that works."), "{told}");
}

#[tokio::test]
async fn a_role_in_the_only_body_to_which_one_may_invite_is_held_for_it() {
    let site = site().await;
    let fields =
        [("name", "Amina"), ("email", AMINA), ("organisation", "BW-ORG4"), ("role", "body-member"), ("scope", "")];
    // An officer may invite to any of them, and must name one.
    let officer = site.sign_in("strategy-officer").await;
    let asked = site.post(&officer, "/manage/people/new", &fields).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.text.contains("Choose a board, forum or group."), "{}", asked.text);
    let secretary = site.sign_in("body-secretary").await;
    let invited = site.post(&secretary, "/manage/people/new", &fields).await;
    assert_eq!(invited.status, StatusCode::SEE_OTHER, "{}", invited.text);
    let mut tx = site.app.db.read().await.unwrap();
    let one = invitation::to_address(&mut tx, &site.app.keyring, AMINA).await.unwrap().remove(0);
    assert_eq!((one.held.role.as_str(), one.held.scope.as_str()), ("body-member", "BW-BODY1"));
}

#[tokio::test]
async fn what_an_invited_person_reads_is_true_with_and_without_an_account() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    site.invite(&officer, AMINA, "contributor", ("", "")).await;
    let mail = site.newest("invitation").await;
    for words in ["অ্যাকাউন্ট", "account"] {
        assert!(!mail.text.contains(words), "{}", mail.text);
    }
    let path = mail.link.strip_prefix("http://127.0.0.1:8080/bn").unwrap();
    let page = site.get(path).await.text;
    assert!(page.contains("<h1 class=\"govuk-heading-l\">You are invited</h1>"), "{page}");
    let title = page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
    assert_eq!(title, "You are invited – Brackwater Children and Families Partnership");
    // Whoever pressed the button typed no address that they could check.
    let sent = site.post("", path, &[]).await;
    let browser = cookies(&sent);
    for place in [sent.header("location"), "/sign-in/code?invited=yes"] {
        let answer = match place.contains("code") {
            true => site.post(&browser, place, &[("code", "0000 0000")]).await,
            false => site.get(place).await,
        };
        assert!(answer.text.contains("open the link of your invitation and press its button again"), "{}", answer.text);
        assert!(!answer.text.contains("check the address"), "{}", answer.text);
        assert!(answer.text.contains("action=\"/sign-in/code?invited=yes\""), "{}", answer.text);
    }
    let asked = site.get("/sign-in/sent").await.text;
    assert!(asked.contains("check the address and ask again"), "{asked}");
}

#[tokio::test]
async fn the_file_of_people_says_what_their_page_says() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    let file = site.get_as(&officer, "/manage/people.csv").await.text;
    assert!(file.starts_with("\u{feff}account,name,email,organisation,organisation_name,roles,state\n"), "{file}");
    let line = file.lines().find(|line| line.contains(&address("chair"))).unwrap();
    assert!(line.contains(",BW-ORG1,Brackwater Council,") && line.ends_with(",not signed in yet"), "{line}");
    site.enter(&address("chair")).await;
    let file = site.get_as(&officer, "/manage/people.csv").await.text;
    let line = file.lines().find(|line| line.contains(&address("chair"))).unwrap();
    assert!(line.ends_with(",at work"), "{line}");
}

#[tokio::test]
async fn a_letter_of_which_a_newer_one_or_an_answer_makes_nothing_goes_out_no_more() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        let told = async || {
            let totals = outbox::totals(&mut site.app.db.read().await.unwrap()).await.unwrap();
            (totals.waiting, totals.gone, totals.sent)
        };
        let invited = site.invite(&officer, AMINA, "contributor", ("", "")).await;
        let place = invited.header("location").split('?').next().unwrap().to_owned();
        for n in 1..=3 {
            site.post(&officer, &format!("{place}/again"), &[]).await;
            assert_eq!(told().await, (1, n, 0), "only the newest waits");
        }
        let administrator = site.sign_in("system-administrator").await;
        let page = site.get_as(&administrator, "/manage/mail").await.text;
        assert_eq!(page.matches("Not sent: it was of no use any more").count(), 1 + 3, "{page}");
        site.post(&officer, &format!("{place}/end"), &[]).await;
        assert_eq!(told().await, (0, 4, 0), "taken back");
        // Accepted at the page to sign in, before its mail went out.
        site.invite(&officer, AMINA, "contributor", ("", "")).await;
        site.enter(AMINA).await;
        let left: Vec<String> =
            site.letters().await.into_iter().filter(|one| !one.to.is_empty()).map(|one| one.template).collect();
        assert_eq!(left, ["sign-in"]);
    }
}
