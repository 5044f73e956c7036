//! Rankings: opened by an officer, answered by members in secret, counted, and shown as the group's, never as anybody's own.

use crate::report_life::version;
use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::audit::{self, Search};
use platform::identity::account::{self, New};
use platform::identity::role;
use platform::part;
use platform::permission::Held;
use serde_json::Value;

/// The forum whose members are asked.
const FORUM: &str = "BW-BODY4";
/// The ranking that is opened, the third of the example.
const RANKING: &str = "BW-RK3";
/// What is ranked in it: the four priorities of a plan.
const ITEMS: [&str; 4] = ["BW-RI9", "BW-RI10", "BW-RI11", "BW-RI12"];
/// A day after it has closed.
const AFTER: &str = "2026-12-06T12:00:00Z";

const OPENED: [(&str, &str); 5] = [
    ("what", "priorities:BW-S1"),
    ("body", FORUM),
    ("title", "What the forum puts first"),
    ("question", "What would help your family most?"),
    ("closes", "2026-12-04"),
];

/// Somebody who holds a role in the forum, signed in, with the account.
async fn somebody(site: &Site, name: &str, role: &str) -> (String, String) {
    let (now, today) = (site.app.clock.now(), site.app.today().unwrap());
    let mut tx = site.app.db.write().await.unwrap();
    let new = New { name, email: None, language: platform::i18n::ENGLISH, organisation: None, by: "test" };
    let id = account::create(&mut tx, &site.app.keyring, now, new).await.unwrap();
    let held = Held { role: role.to_owned(), scope: FORUM.to_owned() };
    role::give(&mut tx, &id, &held, (today, None), "test", now).await.unwrap();
    tx.commit().await.unwrap();
    (site.sign_in_as(&id).await, id)
}

/// So many members of the forum.
async fn members(site: &Site, n: usize) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for i in 0..n {
        all.push(somebody(site, &format!("Member {i}"), "body-member").await);
    }
    all
}

async fn open(site: &Site) -> String {
    // What is done each night is planned from the first time on that the program looks for work.
    site.run_jobs().await;
    let officer = site.sign_in("strategy-officer").await;
    let opened = site.mean(&officer, "/manage/rankings/new", &OPENED).await;
    assert_eq!(opened.header("location"), format!("/manage/rankings/{RANKING}?done=opened"), "{}", opened.text);
    officer
}

/// Ranks these items, by their numbers.
async fn rank(site: &Site, cookie: &str, chosen: &[usize]) -> Answer {
    let page = site.get_as(cookie, &format!("/work/rankings/{RANKING}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let version = version(&page);
    let places: Vec<String> = (1..=chosen.len()).map(|place| format!("place-{place}")).collect();
    let mut fields = vec![("row_version", version.as_str())];
    fields.extend(places.iter().zip(chosen).map(|(place, item)| (place.as_str(), ITEMS[*item])));
    site.post(cookie, &format!("/work/rankings/{RANKING}"), &fields).await
}

fn saved(answer: &Answer) {
    assert_eq!(answer.header("location"), "/work/rankings?done=sent", "{}", answer.text);
}

async fn rows(site: &Site) -> usize {
    site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"held_ranking\"", &[]).await.unwrap().len()
}

/// The points and places that everybody can read.
async fn results(site: &Site) -> Vec<(Option<i64>, Option<i64>)> {
    let all = site.get("/api/v1/ranking_items.json").await.json();
    let ours = all["items"].as_array().unwrap().iter().filter(|one| one["ranking"] == RANKING);
    ours.map(|one| (one["points"].as_i64(), one["rank"].as_i64())).collect()
}

#[tokio::test]
async fn members_rank_in_secret_and_the_result_is_the_groups_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let officer = open(&site).await;
        let members = members(&site, 6).await;
        let first = &members[0].0;
        assert!(site.get_as(first, "/work").await.text.contains("1 ranking to answer"));
        let public = site.get(&format!("/rankings/{RANKING}")).await.text;
        assert!(public.contains("until 4 December 2026") && public.contains("A good start"), "{public}");
        saved(&rank(&site, first, &[3]).await);
        assert!(!site.get_as(first, "/work").await.text.contains("ranking to answer"));
        // It can be changed, and what counts is the last.
        saved(&rank(&site, first, &[1, 0, 2]).await);
        for (cookie, _) in &members[1..5] {
            saved(&rank(&site, cookie, &[1, 2]).await);
        }
        // An officer sees how many, and nobody sees anything before it closes.
        let desk = site.get_as(&officer, &format!("/manage/rankings/{RANKING}")).await.text;
        assert!(desk.contains("So far 5 of 6 have chosen."), "{desk}");
        assert_eq!(results(&site).await, [(None, None); 4]);
        // On its last day it is open; in the night after that it is counted, and no page shown meanwhile has changed anything.
        let last = site.moved("2026-12-04T23:00:00Z");
        let first = &last.sign_in_as(&members[0].1).await;
        assert!(last.get_as(first, &format!("/work/rankings/{RANKING}")).await.text.contains("First choice"));
        let closed = site.moved(AFTER);
        let late = closed.post(first, &format!("/work/rankings/{RANKING}"), &[("row_version", "2")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("This has closed."), "{}", late.text);
        assert_eq!((rows(&site).await, results(&site).await), (5, vec![(None, None); 4]));
        closed.run_jobs().await;
        assert_eq!(rows(&site).await, 0, "what each member chose is gone");
        let keys = "SELECT \"ref\" FROM \"record_key\" WHERE \"kind\" = 'ranking'";
        assert!(site.app.db.read().await.unwrap().query(keys, &[]).await.unwrap().is_empty());
        let counted = [(Some(4), Some(3)), (Some(25), Some(1)), (Some(19), Some(2)), (Some(0), Some(4))];
        assert_eq!(results(&closed).await, counted);
        let page = closed.get(&format!("/rankings/{RANKING}")).await.text;
        let page = page.replace(['\u{2068}', '\u{2069}'], "");
        assert!(page.contains("5 of 6 members of Brackwater Parents and Carers Forum took part."), "{page}");
        assert!(page.contains("Borda"), "the source of the rule is told");
        let strategy = closed.get("/strategies/BW-S1").await.text;
        assert!(strategy.contains("What the forum puts first") && strategy.contains("1. "), "{strategy}");
        for language in ["bn", "so", "ar"] {
            let page = closed.get(&format!("/{language}/rankings/{RANKING}")).await;
            assert!(page.status == StatusCode::OK && !page.text.contains('⟦'), "{language}");
        }
        // Run once more, it does nothing.
        let seq = closed.app.snapshot().await.unwrap().seq;
        closed.moved("2026-12-08T12:00:00Z").run_jobs().await;
        assert_eq!(closed.app.snapshot().await.unwrap().seq, seq);
    }
}

#[tokio::test]
async fn nothing_tells_who_ranked_what() {
    let site = Site::of(Example::Brackwater).await;
    let officer = open(&site).await;
    let members = members(&site, 5).await;
    for (cookie, _) in &members {
        saved(&rank(&site, cookie, &[2, 3]).await);
    }
    let mut tx = site.app.db.read().await.unwrap();
    let sealed = tx.query("SELECT \"sealed\" FROM \"held_ranking\"", &[]).await.unwrap();
    assert!(sealed.iter().all(|row| !row.text(0).unwrap().unwrap().contains(ITEMS[2])));
    // A member's own copy has it, and no other.
    let copy = part::own_data(site.app.parts, &mut tx, &site.app.keyring, &members[0].1).await.unwrap();
    assert_eq!(copy["reporting"]["rankings"][0]["words"]["place-1"], ITEMS[2]);
    let other = part::own_data(site.app.parts, &mut tx, &site.app.keyring, "somebody").await.unwrap();
    assert_eq!(other["reporting"]["rankings"], Value::Array(Vec::new()));
    drop(tx);
    // No page of anybody else says which of them chose anything.
    for path in [format!("/manage/rankings/{RANKING}"), "/manage/rankings".to_owned(), format!("/rankings/{RANKING}")] {
        let page = site.get_as(&officer, &path).await.text;
        assert!(!page.contains("Member 0") && !page.contains(&members[0].1), "{path}");
    }
    let shut = site.post(&officer, &format!("/manage/rankings/{RANKING}/close"), &[("row_version", "1")]).await;
    assert_eq!(shut.header("location"), format!("/manage/rankings/{RANKING}?done=closed"), "{}", shut.text);
    let mut tx = site.app.db.read().await.unwrap();
    let entries = audit::search(&mut tx, &Search::default(), 10_000).await.unwrap();
    let ours: Vec<_> = entries.iter().filter(|entry| entry.act.starts_with("ranking.")).collect();
    assert_eq!(ours.len(), 7, "opened, answered five times, closed");
    for entry in ours {
        assert!(ITEMS.iter().all(|item| !entry.detail.contains(item)), "{}", entry.detail);
        assert!(!entry.detail.contains("place"), "{}", entry.detail);
    }
    let copy = part::own_data(site.app.parts, &mut tx, &site.app.keyring, &members[0].1).await.unwrap();
    assert_eq!(copy["reporting"]["rankings"], Value::Array(Vec::new()), "after it is counted nothing is left");
    drop(tx);
    let plan = site.get("/api/v1/plan.json").await.text;
    assert!(members.iter().all(|(_, account)| !plan.contains(account.as_str())));
}

#[tokio::test]
async fn where_too_few_took_part_no_number_is_kept() {
    let site = Site::of(Example::Brackwater).await;
    open(&site).await;
    let members = members(&site, 5).await;
    for (cookie, _) in &members {
        saved(&rank(&site, cookie, &[0]).await);
    }
    // One takes it back, so that four are left.
    let page = format!("/work/rankings/{RANKING}");
    let back = site.post(&members[0].0, &format!("{page}/back"), &[("row_version", "1")]).await;
    assert_eq!(back.header("location"), "/work/rankings?done=back", "{}", back.text);
    let closed = site.moved(AFTER);
    closed.run_jobs().await;
    assert_eq!((rows(&site).await, results(&closed).await), (0, vec![(None, None); 4]));
    let record = closed.app.snapshot().await.unwrap();
    let record = record.get(RANKING).unwrap();
    assert_eq!((record.text("result"), record.int("taken_part"), record.int("members")), ("too few", None, Some(5)));
    let public = closed.get(&format!("/rankings/{RANKING}")).await.text;
    assert!(public.contains("so no result is shown"), "{public}");
}

#[tokio::test]
async fn what_is_chosen_wrongly_is_said_in_one_sentence_and_nothing_is_lost() {
    let site = Site::of(Example::Brackwater).await;
    open(&site).await;
    let (member, _) = somebody(&site, "Member", "chair").await;
    let page = format!("/work/rankings/{RANKING}");
    for (fields, said) in [
        (&[][..], "Choose at least what should come first."),
        (
            &[("place-1", ITEMS[0]), ("place-2", ITEMS[0])],
            "You have chosen “A good start” already. Choose each only once.",
        ),
        (
            &[("place-1", ITEMS[0]), ("place-3", ITEMS[1])],
            "You have chosen something further down. Choose something here too.",
        ),
        (&[("place-2", ITEMS[0])], "You have chosen something further down."),
        (&[("place-1", "BW-RI1")], "Choose something from the list."),
    ] {
        let mut all = vec![("row_version", "0")];
        all.extend(fields);
        let answer = site.post(&member, &page, &all).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        let text = answer.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(text.contains(said), "{said}: {text}");
        for (_, item) in fields.iter().filter(|(_, item)| ITEMS.contains(item)) {
            assert!(text.contains(&format!("value=\"{item}\" selected")), "{item}: {text}");
        }
    }
    assert_eq!(rows(&site).await, 0);
    // On two devices at once: the second sees both.
    saved(&rank(&site, &member, &[0, 1]).await);
    let stale = site.post(&member, &page, &[("row_version", "0"), ("place-1", ITEMS[3])]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text.contains("You changed this elsewhere meanwhile.") && stale.text.contains("What is saved"));
    assert!(stale.text.contains(&format!("value=\"{}\" selected", ITEMS[3])), "{}", stale.text);
    let back = site.post(&member, &format!("{page}/back"), &[("row_version", "9")]).await;
    assert_eq!((back.status, rows(&site).await), (StatusCode::CONFLICT, 1));
}

#[tokio::test]
async fn what_is_opened_wrongly_is_said_where_it_was_typed() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    for (name, text, said) in [
        ("what", "", "at least two things to rank"),
        ("what", "priorities:BW-S1-P1", "at least two things to rank"),
        ("what", "outcomes:BW-S1", "at least two things to rank"),
        ("body", "", "Choose whose members are asked."),
        ("body", "BW-S1", "Choose whose members are asked."),
        ("title", " ", "Write a short title."),
        ("question", "", "Write what the members are asked."),
        ("question", "Ask mina@school.example", "e-mail address"),
        ("closes", "2026-11-20", "today or later"),
        ("closes", "soon", "today or later"),
    ] {
        let fields = OPENED.map(|(field, kept)| (field, if field == name { text } else { kept }));
        let answer = site.post(&officer, "/manage/rankings/new", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {text}: {}", answer.text);
        assert!(answer.text.contains(said), "{said}: {}", answer.text);
        assert!(name == "title" || answer.text.contains("What the forum puts first"), "{name}");
    }
    assert!(site.app.snapshot().await.unwrap().get(RANKING).is_none());
    // All actions of a plan, or those of one priority.
    for (what, n) in [("actions:BW-S2", 16), ("actions:BW-S2-P4", 4)] {
        let before = site.app.snapshot().await.unwrap().list("ranking_items").count();
        let fields = OPENED.map(|(field, kept)| (field, if field == "what" { what } else { kept }));
        assert_eq!(site.mean(&officer, "/manage/rankings/new", &fields).await.status, StatusCode::SEE_OTHER, "{what}");
        assert_eq!(site.app.snapshot().await.unwrap().list("ranking_items").count() - before, n, "{what}");
    }
}

#[tokio::test]
async fn only_members_rank_and_only_officers_open_and_close() {
    let site = Site::of(Example::Brackwater).await;
    let officer = open(&site).await;
    let page = format!("/work/rankings/{RANKING}");
    // A chair of another body, its secretary, and the officer are no members of this one.
    let (secretary, _) = somebody(&site, "Secretary", "body-secretary").await;
    let others = [site.sign_in("chair").await, site.sign_in("young-representative").await, officer.clone(), secretary];
    for other in &others {
        assert_eq!(site.get_as(other, &page).await.status, StatusCode::NOT_FOUND);
        let fields = [("row_version", "0"), ("place-1", ITEMS[0])];
        assert_eq!(site.post(other, &page, &fields).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(rows(&site).await, 0);
    let (member, account) = somebody(&site, "Member", "co-chair").await;
    for act in ["close", "withdraw"] {
        let path = format!("/manage/rankings/{RANKING}/{act}");
        assert_eq!(site.post(&member, &path, &[("row_version", "1")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.post("", &path, &[("row_version", "1")]).await.status, StatusCode::UNAUTHORIZED);
        // Whoever looked before somebody else changed it is told.
        assert_eq!(site.post(&officer, &path, &[("row_version", "7")]).await.status, StatusCode::CONFLICT);
    }
    assert_eq!(site.post(&member, "/manage/rankings/new", &OPENED).await.status, StatusCode::NOT_FOUND);
    // What somebody ranks goes with their account, and all of it when it is withdrawn.
    saved(&rank(&site, &member, &[0]).await);
    let mut tx = site.app.db.write().await.unwrap();
    let who = platform::audit::Who::program("test");
    let erasing = part::Erasing { account: &account, keyring: None, who: &who, now: site.app.clock.now() };
    part::erase(site.app.parts, &mut tx, &erasing).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(rows(&site).await, 0);
    let (member, _) = somebody(&site, "Another", "body-member").await;
    saved(&rank(&site, &member, &[0]).await);
    let gone = site.post(&officer, &format!("/manage/rankings/{RANKING}/withdraw"), &[("row_version", "1")]).await;
    assert_eq!(gone.header("location"), "/manage/rankings?done=withdrawn", "{}", gone.text);
    assert_eq!(rows(&site).await, 0);
    assert_eq!(site.get_as(&member, &page).await.status, StatusCode::NOT_FOUND);
    assert!(site.get(&format!("/rankings/{RANKING}")).await.text.contains("no longer part of the plan"));
}

#[tokio::test]
async fn what_is_exported_of_one_plan_has_its_rankings_and_no_others() {
    let site = Site::of(Example::Brackwater).await;
    for (strategy, wanted) in [("BW-S0", &[][..]), ("BW-S1", &["BW-RK1"]), ("BW-S2", &["BW-RK2"])] {
        let json = site.get(&format!("/api/v1/plan?strategy={strategy}")).await.json();
        let items = json["ranking_items"].as_array().into_iter().flatten();
        let of: std::collections::BTreeSet<&str> = items.filter_map(|one| one["ranking"].as_str()).collect();
        assert_eq!(of.into_iter().collect::<Vec<_>>(), wanted, "{strategy}");
    }
}
