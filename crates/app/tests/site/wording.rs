//! Language that cares: what is marked wherever somebody writes for others, and what is left alone.

use super::editing_plan::send;
use super::review;
use super::updates_workbook::book::{fetch, look};
use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;

/// A word on the list of the example, and what it says instead.
const AVOIDED: &str = "A placement near school";

/// What is said of how a text reads.
fn reads(page: &Answer) -> &str {
    page.text.split("How it reads").nth(1).unwrap_or_else(|| panic!("nothing is said of how it reads: {}", page.text))
}

fn marked(page: &Answer) {
    assert!(reads(page).contains("A home is not a place where you are put."), "{}", page.text);
}

#[tokio::test]
async fn every_editor_marks_what_the_partnership_does_not_say_and_saves_it_all_the_same() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    for (path, field) in [
        ("/manage/plan/actions/BW-S1-P4-A1", "title"),
        ("/manage/plan/measures/BW-ME2", "definition"),
        ("/manage/plan/assessments/BW-EIA-2", "title"),
        ("/manage/organisations/BW-ORG4", "about"),
    ] {
        let page = site.get_as(&officer, path).await;
        let looked = send(&site, &officer, path, &page, &[(field, AVOIDED)]).await;
        marked(&looked);
        let saved = send(&site, &officer, path, &looked, &[("act", "publish")]).await;
        assert_eq!(saved.header("location"), format!("{path}?done=saved"), "{}", saved.text);
    }
    let ranking = [
        ("what", "priorities:BW-S1"),
        ("body", "BW-BODY4"),
        ("title", AVOIDED),
        ("question", "What first?"),
        ("closes", "2026-12-04"),
    ];
    let looked = site.post(&officer, "/manage/rankings/new", &ranking).await;
    assert!(looked.text.contains("Nobody has been asked yet."), "{}", looked.text);
    marked(&looked);
    let rankings = async || site.app.snapshot().await.unwrap().list("rankings").count();
    let before = rankings().await;
    let again = send(&site, &officer, "/manage/rankings/new", &looked, &[("act", "again")]).await;
    assert!(again.text.contains(&format!("value=\"{AVOIDED}\"")), "what was typed is lost: {}", again.text);
    assert_eq!(rankings().await, before, "it is open already");
    let opened = send(&site, &officer, "/manage/rankings/new", &looked, &[("act", "publish")]).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text);
    assert_eq!(rankings().await, before + 1);
    let owner = site.sign_in("action-owner").await;
    let mut book = fetch(&site, &owner).await;
    book.fill("BW-S1-P4-A1", &[("progress", "On track"), ("told", AVOIDED)]);
    marked(&look(&site, &owner, &book).await);
}

#[tokio::test]
async fn reasons_of_officers_are_marked_and_the_words_of_young_people_are_theirs() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    review::begin(&site, &officer).await;
    let young = site.sign_in("young-representative").await;
    let asked = [("decision", "stop"), ("reason", "I hate the placement.")];
    review::propose(&site, &young, review::LATE, &asked).await;
    review::pass(&site, &site.sign_in("participation-worker").await).await;
    let page = site.get_as(&officer, review::DESK).await;
    assert!(!reads(&page).contains("A home is not a place"), "{}", page.text);
    review::decide(&site, &officer, review::LATE, &[("decision", "stop"), ("reason", AVOIDED)]).await;
    marked(&site.get_as(&officer, review::DESK).await);
}

#[tokio::test]
async fn the_reading_age_stands_before_and_after_and_another_language_has_its_own_list() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    let path = "/manage/plan/actions/BW-S1-P4-A1";
    let page = site.get_as(&officer, path).await;
    let short = send(&site, &officer, path, &page, &[("title", "Play"), ("wording", "We mend it.")]).await;
    assert!(reads(&short).contains("Too short for a reading age: it has fewer than 60 words."), "{}", short.text);
    let hard = "Multidisciplinary practitioners will operationalise the recommendations. ".repeat(12);
    let looked = send(&site, &officer, path, &page, &[("wording", &hard)]).await;
    assert!(reads(&looked).contains("Flesch–Kincaid"), "{}", looked.text);
    send(&site, &officer, path, &looked, &[("act", "publish")]).await;
    let easy = "We will mend the swings. Then all of us can play. ".repeat(8);
    let looked = send(&site, &officer, path, &site.get_as(&officer, path).await, &[("wording", &easy)]).await;
    let ages: Vec<i64> = reads(&looked).split(" years").take(2).map(last_number).collect();
    assert!(ages[0] < ages[1], "{ages:?}: {}", looked.text);
    assert!(reads(&looked).contains("Before the change: "), "{}", looked.text);
    let word =
        [("ref", "BW-W99"), ("language", "bn"), ("avoid", "প্লেসমেন্ট"), ("instead", "বাড়ি"), ("why", "ঘর মানে ঘর।")];
    let added = site.mean(&officer, "/manage/plan/wordings/new", &[&word[..], &[("row_version", "0")]].concat()).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    let long = "আমরা শিশুদের সঙ্গে মিলে খেলার জায়গা ঠিক করি। ".repeat(6);
    let bengali = [("title", "একটি প্লেসমেন্ট স্কুলের কাছে"), ("wording", &*long)];
    let said = |page: &Answer, word: &str| page.text.contains(&format!(">{word}<"));
    let page = send(&site, &officer, path, &site.get_as(&officer, path).await, &bengali).await;
    assert!(!said(&page, "ঘর মানে ঘর।"), "the page is read in English: {}", page.text);
    let path = format!("/bn{path}");
    let page = send(&site, &officer, &path, &site.get_as(&officer, &path).await, &bengali).await;
    assert!(page.text.contains("বাড়ি") && page.text.contains("ঘর মানে ঘর।"), "{}", page.text);
    assert!(page.text.contains("শুধু তালিকার শব্দগুলো চিহ্নিত করা হয়"), "{}", page.text);
}

/// The number at the end of a text.
fn last_number(text: &str) -> i64 {
    let digits: String =
        text.chars().rev().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.chars().rev().collect::<String>().parse().unwrap()
}
