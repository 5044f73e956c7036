//! The bulletin: one mail a person, with what concerns them, in their language and never twice; ended by one press; and open to all as a page, a
//! feed and a calendar.

use crate::support::{Site, has, hasnt, record};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::examples::Example;
use platform::audit::Who;
use platform::identity::account;
use platform::outbox::Shown;
use platform::record::{Change, Record};
use reporting::bulletin;
use std::collections::BTreeMap;

async fn save(site: &Site, who: &Who, records: Vec<Record>) {
    let mut tx = site.app.db.write().await.unwrap();
    let changes = records.into_iter().map(|after| Change { before: None, after }).collect();
    platform::record::save(&mut tx, &site.app.clock, who, changes).await.unwrap();
    tx.commit().await.unwrap();
}

async fn letters(site: &Site) -> Vec<Shown> {
    site.letters().await.into_iter().filter(|letter| letter.template == "bulletin").collect()
}

/// The path of a link in a letter.
fn link(letter: &Shown, end: &str) -> String {
    let mut all = letter.text.split_whitespace().filter(|word| word.contains("/bulletin/"));
    let found = all.find(|word| word.ends_with("/stop") == (end == "/stop")).unwrap();
    format!("/{}", found.split("://").nth(1).unwrap().split_once('/').unwrap().1)
}

async fn speak(site: &Site, role: &str, language: &str) -> String {
    let id = site.account(role).await;
    let mut tx = site.app.db.write().await.unwrap();
    let mut own = account::get(&mut tx, &site.app.keyring, &id).await.unwrap().unwrap();
    own.language = language.to_owned();
    account::save(&mut tx, &site.app.keyring, &own).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// Five hundred things that happen on one day.
fn many() -> Vec<Record> {
    let of = |n: usize| match n {
        0..200 => record(
            "asks",
            &format!("T-ASK{n}"),
            &[("title", "A boat"), ("kind", "idea"), ("day", "2026-11-21"), ("status", "open")],
        ),
        200..300 => record(
            "meetings",
            &format!("T-MT{n}"),
            &[
                ("title", "Board, one more"),
                ("body", "BW-BODY1"),
                ("kind", "meeting"),
                ("status", "planned"),
                ("day", "2027-03-01"),
            ],
        ),
        300..400 => record(
            "meetings",
            &format!("T-MT{n}"),
            &[
                ("title", "Group, one more"),
                ("body", "BW-BODY4"),
                ("kind", "meeting"),
                ("status", "planned"),
                ("day", "2027-03-02"),
            ],
        ),
        400..450 => record(
            "commissions",
            &format!("T-COM{n}"),
            &[("title", "A bridge"), ("stage", "early word"), ("told_on", "2026-11-21"), ("theme", "bridges")],
        ),
        _ => record("campaigns", &format!("T-CAM{n}"), &[("title", "Ring the bell"), ("status", "planned")]),
    };
    (0..500).map(of).collect()
}

#[tokio::test]
async fn a_day_with_five_hundred_events_is_one_mail_a_person_right_by_role_and_in_their_language_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let (worker, member) = (speak(&site, "contributor", "bn").await, speak(&site, "body-member", "so").await);
        site.run_jobs().await;
        // What came with the example is older than a week to nobody: all of it is told of once, before the day.
        let monday = site.moved("2026-11-23T08:00:00Z");
        monday.run_jobs().await;
        let before = letters(&site).await.len();
        let tuesday = site.moved("2026-11-24T09:00:00Z");
        save(&tuesday, &Who::program("test"), many()).await;
        // Changed twice, told once.
        crate::report_life::change(&tuesday, "T-COM400", |one| one.set("title", "A longer bridge")).await;
        tuesday.run_jobs().await;
        assert_eq!(letters(&site).await.len(), before, "nobody here is written to at once");
        let next = site.moved("2026-11-30T08:00:00Z");
        next.run_jobs().await;
        let all = letters(&site).await;
        let new = &all[..all.len() - before];
        let mut by_person: BTreeMap<String, usize> = BTreeMap::new();
        for letter in new {
            *by_person.entry(letter.to.clone()).or_default() += 1;
        }
        assert!(by_person.len() > 5, "{by_person:?}");
        assert!(by_person.values().all(|count| *count == 1), "one mail a person: {by_person:?}");

        let of = |account: &str| {
            let own = new.iter().find(|letter| letter.account.as_deref() == Some(account));
            own.unwrap_or_else(|| panic!("nothing for {account} in {by_person:?}"))
        };
        // The worker seeks money and asks, sits on no body, and reads Bengali.
        let mail = of(&worker);
        assert_eq!(mail.language, "bn");
        assert!(mail.text.contains("/bn/bulletin/") && mail.text.contains("300"), "{}", mail.text);
        assert!(!mail.text.contains("bridge") && !mail.text.contains("boat"), "a mail names nothing");
        let list = next.get(&link(mail, "")).await;
        has(&list, &["lang=\"bn\"", "A longer bridge", "A boat", "Ring the bell"]);
        hasnt(&list, &["Board, one more", "Group, one more"]);
        assert_eq!(list.text.matches("A longer bridge").count(), 1);
        assert_eq!(list.text.matches("<li><a class=\"govuk-link\" href=").count(), 300, "as many as the mail says");
        // Whoever sits on the board is told of its meetings and not of those of others, and seeks no money.
        let mail = of(&member);
        assert_eq!(mail.language, "so");
        let list = next.get(&link(mail, "")).await;
        has(&list, &["lang=\"so\"", "Board, one more", "Ring the bell"]);
        hasnt(&list, &["Group, one more", "A longer bridge", "A boat"]);
        // Whoever has no address finds it on their own page.
        let young = next.sign_in("young-representative").await;
        has(&next.get_as(&young, "/work/bulletin").await, &["Ring the bell"]);

        // Nothing is told twice.
        let last = site.moved("2026-12-07T08:00:00Z");
        last.run_jobs().await;
        let again = letters(&site).await;
        let more = again.len() - all.len();
        let told: Vec<String> = again[..more].iter().map(|letter| link(letter, "")).collect();
        for path in told {
            hasnt(&last.get(&path).await, &["A boat", "A longer bridge", "Ring the bell"]);
        }
    }
}

#[tokio::test]
async fn a_member_chooses_is_told_soon_and_once_a_day_and_ends_it_by_one_press() {
    let site = Site::of(Example::Brackwater).await;
    let (cookie, id) = (site.sign_in("contributor").await, site.account("contributor").await);
    let path = "/work/bulletin";
    has(&site.get_as(&cookie, "/work").await, &["/work/bulletin"]);
    let nothing = site.post(&cookie, path, &[("rhythm", "at-once"), ("row_version", "0")]).await;
    has(&nothing, &["Choose at least one part"]);
    let commission = |reference: &str, title: &str, theme: &str| {
        record(
            "commissions",
            reference,
            &[("title", title), ("stage", "early word"), ("told_on", "2026-11-21"), ("theme", theme)],
        )
    };
    save(&site, &Who::program("test"), vec![commission("T-0", "An old bridge", "Bridges")]).await;
    // Themes are chosen among those that there are: one that is mistyped would be silence.
    has(&site.get_as(&cookie, path).await, &["value=\"Bridges\"", "value=\"food\""]);
    let wish = [
        ("rhythm", "at-once"),
        ("sections", "money"),
        ("themes", "Bridges"),
        ("themes", "food"),
        ("themes", "unicorns"),
        ("row_version", "0"),
    ];
    let kept = site.post(&cookie, path, &wish).await;
    assert!(kept.header("location").ends_with("done=kept"), "{}", kept.text);
    let stale = site.post(&cookie, path, &wish).await;
    has(&stale, &["value=\"Bridges\" checked", "value=\"food\" checked"]);
    hasnt(&stale, &["unicorns"]);
    site.run_jobs().await;
    let own = async || {
        let all = letters(&site).await;
        all.into_iter().filter(|letter| letter.account.as_deref() == Some(&id)).collect::<Vec<_>>()
    };
    let start = own().await.len();
    let noon = site.moved("2026-11-22T12:00:00Z");
    noon.run_jobs().await;
    let first = own().await.len();
    assert!(first <= start + 1, "what was new before is told once");
    let day = site.moved("2026-11-23T12:00:00Z");
    save(
        &day,
        &Who::program("test"),
        vec![commission("T-1", "A bridge", "bridges"), commission("T-2", "A slide", "play")],
    )
    .await;
    // What they did themselves is nothing new to them.
    save(&day, &Who::account(&id), vec![commission("T-3", "Their own bridge", "bridges")]).await;
    day.moved("2026-11-23T12:10:00Z").run_jobs().await;
    assert_eq!(own().await.len(), first + 1, "within ten minutes");
    let mail = own().await.remove(0);
    has(&day.get(&link(&mail, "")).await, &["A bridge"]);
    hasnt(&day.get(&link(&mail, "")).await, &["A slide", "Their own bridge"]);
    save(&day, &Who::program("test"), vec![commission("T-4", "Bread", "food")]).await;
    site.moved("2026-11-23T18:00:00Z").run_jobs().await;
    assert_eq!(own().await.len(), first + 1, "once a day");
    let morning = site.moved("2026-11-24T09:00:00Z");
    morning.run_jobs().await;
    assert_eq!(own().await.len(), first + 2);
    let mail = own().await.remove(0);
    has(&morning.get(&link(&mail, "")).await, &["Bread"]);
    hasnt(&morning.get(&link(&mail, "")).await, &["A bridge"]);

    // Looking at the page ends nothing, since programs look at it; one press of a mail program does, without a cookie, and is answered at once.
    let stop = link(&mail, "/stop");
    has(&morning.get(&stop).await, &["Send me no more of these"]);
    hasnt(&morning.get(&link(&mail, "")).await, &["Send me no more of these"]);
    let pressed = |path: String| {
        Request::post(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from("List-Unsubscribe=One-Click"))
            .unwrap()
    };
    let list = format!("{}/stop", link(&mail, ""));
    assert_eq!(morning.ask(pressed(list)).await.status, StatusCode::NOT_FOUND, "the link of the list ends nothing");
    let answer = morning.ask(pressed(stop)).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::OK, ""));
    has(&answer, &["You get no bulletin any more"]);
    save(&morning, &Who::program("test"), vec![commission("T-5", "One more bridge", "bridges")]).await;
    site.moved("2026-11-25T12:00:00Z").run_jobs().await;
    site.moved("2026-11-30T12:00:00Z").run_jobs().await;
    assert_eq!(own().await.len(), first + 2, "no more of them");
    assert_eq!(site.get("/bulletin/0123456789abcdef").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_new_is_open_to_all_as_a_page_a_feed_and_a_calendar() {
    let site = Site::of(Example::Brackwater).await;
    let day = site.moved("2026-11-22T12:00:00Z");
    let new = vec![
        record(
            "funding",
            "T-F1",
            &[
                ("title", "Money for bridges"),
                ("kind", "fund to apply for"),
                ("deadline", "2027-01-15"),
                ("theme", "bridges"),
            ],
        ),
        record(
            "asks",
            "T-A1",
            &[("title", "Who has a bridge"), ("kind", "gap"), ("day", "2026-11-22"), ("status", "open")],
        ),
    ];
    save(&day, &Who::program("test"), new).await;
    let page = day.get("/bulletin?part=money&theme=Bridges").await;
    has(&page, &["Money for bridges", "New", "/bulletin.atom?part=money&#38;theme=Bridges"]);
    hasnt(&page, &["Who has a bridge"]);
    has(&day.get("/bulletin?part=asks").await, &["Who has a bridge"]);
    let body = day.get("/bulletin?body=BW-BODY1").await;
    hasnt(&body, &["Who has a bridge", "Money for bridges"]);
    let feed = day.get("/bulletin.atom?part=money").await;
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    has(&feed, &[": Money for bridges</title>", "/funding/T-F1"]);
    let calendar = day.get("/bulletin.ics?part=money&theme=bridges").await;
    has(&calendar, &["SUMMARY:Last day: Money for bridges", "20270115"]);
    hasnt(&calendar, &["SUMMARY:Board"]);
    has(&day.get("/bulletin.ics?part=meetings").await, &["BEGIN:VEVENT"]);
    // What was taken back is new to nobody.
    let tells = day.sign_in("contributor").await;
    day.post(&tells, "/work/stories/BW-STO1/end", &[]).await;
    for path in ["/bulletin", "/bulletin.atom", "/bulletin?part=stories"] {
        hasnt(&day.get(path).await, &["Back in the water"]);
    }
}

/// The tables that are no news of their own: what belongs to a record that is, and what the plan is made of.
const NO_NEWS: [&str; 42] = [
    "documents",
    "organisations",
    "bodies",
    "names",
    "people",
    "posts",
    "holders",
    "context",
    "reporting_periods",
    "ratings",
    "impacts",
    "wordings",
    "statistics",
    "areas",
    "boundaries",
    "neighbours",
    "targets",
    "breaks",
    "curve_notes",
    "printed",
    "reached",
    "sections",
    "entitlements",
    "local_offer",
    "referral_services",
    "help_lines",
    "pathways",
    "pathway_steps",
    "group_notes",
    "seats",
    "grant_files",
    "commission_lots",
    "commission_steps",
    "commission_criteria",
    "commissioning_points",
    "training_attendance",
    "campaign_messages",
    "campaign_assets",
    "proposals",
    "ranking_items",
    "links",
    "notes",
];

#[test]
fn every_table_is_told_of_or_is_no_news() {
    let told = |name: &str| bulletin::section_of(name).is_some();
    let silent: Vec<&str> =
        everychance::tables::all().iter().map(|table| table.name).filter(|name| !told(name)).collect();
    assert_eq!(silent, NO_NEWS);
}

#[tokio::test]
async fn whoever_wants_it_again_is_told_of_what_is_new_from_then_on() {
    let site = Site::of(Example::Brackwater).await;
    let (cookie, id) = (site.sign_in("commissioner").await, site.account("commissioner").await);
    let wish = |rhythm: &'static str, version: &'static str| {
        [("rhythm", rhythm), ("sections", "money"), ("row_version", version)]
    };
    site.post(&cookie, "/work/bulletin", &wish("off", "0")).await;
    let ask = |reference: &str, title: &str| {
        record("commissions", reference, &[("title", title), ("stage", "early word"), ("told_on", "2026-11-21")])
    };
    save(&site, &Who::program("test"), vec![ask("T-1", "While they wanted none")]).await;
    let kept = site.post(&cookie, "/work/bulletin", &wish("at-once", "1")).await;
    assert!(kept.header("location").ends_with("done=kept"), "{}", kept.text);
    has(&site.get_as(&cookie, "/work/bulletin").await, &["Nothing so far"]);
    site.run_jobs().await;
    let day = site.moved("2026-11-22T12:00:00Z");
    save(&day, &Who::program("test"), vec![ask("T-2", "Once they wanted it again")]).await;
    day.run_jobs().await;
    site.moved("2026-11-22T12:20:00Z").run_jobs().await;
    let all = letters(&site).await;
    let mail = all.iter().find(|letter| letter.account.as_deref() == Some(&id)).unwrap();
    let list = day.get(&link(mail, "")).await;
    has(&list, &["Once they wanted it again"]);
    hasnt(&list, &["While they wanted none"]);
    // Erased with the account.
    let mut tx = site.app.db.write().await.unwrap();
    reporting::bulletin::wish::erase(&mut tx, &id).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(day.get(&link(mail, "")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_directory_that_is_taken_in_hides_nothing_else_in_the_feed() {
    let site = Site::of(Example::Brackwater).await;
    Example::Brackwater.directory(&site.app).await.unwrap();
    crate::report_life::change(&site, "BW-MT6", |one| one.set("theme", "Rooms")).await;
    let feed = site.get("/bulletin.atom").await;
    assert_eq!(feed.text.matches("<entry>").count(), 100);
    let links = |path: &str| feed.text.matches(&format!("<link href=\"http://127.0.0.1:8080{path}")).count();
    let services = links("/services/");
    assert!((1..20).contains(&services), "each part has its share: {services} of {}", feed.text);
}
