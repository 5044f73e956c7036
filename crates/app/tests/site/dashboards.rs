//! Dashboards: one's own work, an organisation's, the officer's, and that of a board, which everybody may read.

use crate::ratings;
use crate::support::{Site, both};
use crate::updates::{contributor, decide, to_read, version, write};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::i18n;
use platform::record::Record;
use strategy::progress::{self, ALL};

/// The day of most tests: updates of one plan are three days late, one of the other two months.
const DAY: &str = "2026-12-14T12:00:00Z";

/// Actions of the council that are asked about now.
const SWING: &str = "BW-S1-P4-A1";
const ROUTES: &str = "BW-S1-P3-A1";
const ROOMS: &str = "BW-S1-P4-A2";
const TRADES: &str = "BW-S1-P4-A3";

/// What is told in the tests, and is nobody's to read who looks at a board.
const HELD: &str = "Quietly held words.";

async fn site() -> Site {
    Site::of(Example::Brackwater).await.at(DAY)
}

/// Says that the action owner answers for an action.
async fn give(site: &Site, action: &str) {
    let (officer, account) = (site.sign_in("strategy-officer").await, site.account("action-owner").await);
    let given = site.post(&officer, &format!("/manage/actions/{action}"), &[("account", &account)]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
}

/// An update that was sent.
async fn send(site: &Site, action: &str) {
    let owner = site.sign_in("action-owner").await;
    let fields = [("told", HELD), ("progress", "some concern"), ("in_the_way", HELD)];
    let sent = write(site, &owner, &format!("/work/updates/{action}"), "", &fields).await;
    assert_eq!(sent.header("location"), "/work?done=update-sent", "{}", sent.text);
}

/// An update that was sent and what an officer did with it.
async fn decided(site: &Site, action: &str, act: &str, fields: &[(&str, &str)]) {
    send(site, action).await;
    let officer = site.sign_in("strategy-officer").await;
    let path = to_read(site, &officer).await;
    let done = decide(site, &officer, &path, act, fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
}

/// Whether these words stand in a text in this order.
#[track_caller]
fn in_order(text: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        let at = text[from..].find(word).unwrap_or_else(|| panic!("“{word}” does not come next in {text}"));
        from += at + word.len();
    }
}

/// The part of a page between two words.
#[track_caller]
fn between<'a>(text: &'a str, first: &str, last: &str) -> &'a str {
    let rest = text.split(first).nth(1).unwrap_or_else(|| panic!("no {first} in {text}"));
    rest.split(last).next().unwrap()
}

#[tokio::test]
async fn ones_own_actions_stand_in_the_order_of_urgency_on_both_engines() {
    for early in Site::both(Example::Brackwater).await {
        let site = early.moved(DAY);
        // One of a plan of which everybody may read the update, and one that begins in a year.
        for action in ["BW-S1-P3-A2", "BW-S2-P1-A2", ROOMS, SWING, ROUTES] {
            give(&site, action).await;
        }
        decided(&site, ROUTES, "return", &[("question", "Which routes?")]).await;
        send(&site, ROOMS).await;
        let owner = site.sign_in("action-owner").await;
        let work = site.get_as(&owner, "/work").await.text;
        let own = between(&work, "Your actions</caption>", "</table>");
        let order = [
            ROUTES,
            "Something was asked back · ",
            SWING,
            "3 days late",
            ROOMS,
            "Sent, waits to be read",
            "BW-S2-P1-A2",
            "Everybody may read it",
            "BW-S1-P3-A2",
            "Nothing is asked now",
        ];
        in_order(own, &order);
        assert!(own.contains("Some concern") && own.contains("No update"), "how each goes: {own}");
        assert!(!work.contains(HELD), "{work}");
        let list = site.get_as(&owner, "/work/updates").await.text;
        in_order(&list, &[ROUTES, "Something was asked back"]);
        // Before the day it is said how many are left, and what waits stands before the other places.
        let before = early.get_as(&owner, "/work").await.text;
        assert!(before.contains("not begun, 20 days left"), "{before}");
        in_order(
            &before,
            &["What waits for you", "Updates you are asked for", "Where you can go", "/work/organisations"],
        );
        for stranger in ["contributor", "strategy-officer"] {
            let work = site.get_as(&site.sign_in(stranger).await, "/work").await.text;
            assert!(!work.contains("Your actions"), "{stranger}");
        }
    }
}

/// Every number of how things go leads to as many actions as it says; answers the numbers by their anchors.
#[track_caller]
fn groups(page: &str) -> Vec<(String, usize)> {
    let counts = between(page, "<ul class=\"ec-counts\">", "</ul>");
    let links = counts.split("href=\"#goes-").skip(1);
    let all: Vec<(String, usize)> = links
        .map(|rest| {
            (rest.split('"').next().unwrap().to_owned(), between(rest, "ec-counts__n\">", "<").parse().unwrap())
        })
        .collect();
    for (anchor, n) in &all {
        let group = between(page, &format!("<section aria-labelledby=\"goes-{anchor}\">"), "</section>");
        assert_eq!(group.matches("<th scope=\"row\"").count(), *n, "{anchor}: {group}");
        assert!(group.contains(&format!(" ({n})</h3>")), "{group}");
    }
    all
}

#[tokio::test]
async fn an_organisation_sees_all_it_does_and_no_other_sees_it_on_both_engines() {
    for fresh in both().await {
        let site = Site::on(fresh, Example::Brackwater).await.at(DAY);
        give(&site, SWING).await;
        send(&site, ROOMS).await;
        let owner = site.sign_in("action-owner").await;
        write(&site, &owner, &format!("/work/updates/{TRADES}"), "draft", &[("told", HELD)]).await;
        let way = site.get_as(&owner, "/work/organisations").await;
        assert_eq!(way.header("location"), "/work/organisations/BW-ORG1", "straight to the only one");
        let page = site.get_as(&owner, "/work/organisations/BW-ORG1").await.text;
        let plan = site.app.snapshot().await.unwrap();
        let (now, _) = progress::counts(&plan, plan.get("BW-ORG1").unwrap(), site.app.today().unwrap());
        let groups = groups(&page);
        for progress in ALL {
            let n = groups.iter().find(|(anchor, _)| anchor == progress.name()).map_or(0, |(_, n)| *n);
            assert_eq!(n, now.n(progress), "{}", progress.name());
        }
        let runs = |action: &&&Record| progress::strategy(&plan, action).unwrap().text("status") != "ended";
        let owned = plan.referring("BW-ORG1", "actions", "owner").iter().filter(runs).count();
        assert_eq!(groups.iter().map(|(_, n)| n).sum::<usize>(), owned, "none of a plan by which people work is lost");
        // The whole by the rule; what is off track stands before what is on track; the word, not only a shape.
        in_order(
            &page,
            &["Some concern", "As it was"]
                .map(|word| if word == "As it was" { "as in the period before" } else { word }),
        );
        in_order(&page, &["id=\"goes-off-track\"", "Worse", "id=\"goes-no-update\"", "id=\"goes-on-track\""]);
        let silent = between(&page, "<section aria-labelledby=\"goes-no-update\">", "</section>");
        in_order(
            silent,
            &["3 days late", "/work/updates/BW-S1-P4-A2", "Sent, waits to be read", "A draft, not sent · 3 days late"],
        );
        in_order(
            &page,
            &[
                "What is in the way (4)",
                "One building inspector",
                "Milestones that were missed (5)",
                "Milestones that come (4)",
            ],
        );
        assert!(page.contains("This is how it stands on 14 December 2026."), "{page}");
        assert!(!page.contains(HELD) && !page.contains("Who answers"), "{page}");
        let work = site.get_as(&owner, "/work").await.text;
        in_order(&work, &["href=\"/work/organisations/BW-ORG1\"", "How it is going: ", "Brackwater Council"]);
        // Whoever says who answers sees who does.
        let administrator = site.sign_in("organisation-administrator").await;
        let named = site.get_as(&administrator, "/work/organisations/BW-ORG1").await.text;
        assert!(named.contains("Who answers") && named.contains(">Action owner</a>"), "{named}");

        // Whoever works for two chooses, sees what another contributes to, and nothing of a third.
        let both = contributor(&site, "BW-ORG8").await;
        let choice = site.get_as(&both, "/work/organisations").await.text;
        for (organisation, may) in [("BW-ORG1", true), ("BW-ORG8", true), ("BW-ORG2", false)] {
            let path = format!("/work/organisations/{organisation}");
            assert_eq!(choice.contains(&format!("href=\"{path}\"")), may, "{choice}");
            let wanted = if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(site.get_as(&both, &path).await.status, wanted, "{path}");
        }
        let page = site.get_as(&both, "/work/organisations/BW-ORG8").await.text;
        in_order(&page, &["Say yes to Saturdays", "Helps with (2)", plan.get(SWING).unwrap().title()]);
        for stranger in ["young-representative", "practitioner", "body-member", "report-reviewer"] {
            let cookie = site.sign_in(stranger).await;
            for path in ["/work/organisations", "/work/organisations/BW-ORG1"] {
                assert_eq!(site.get_as(&cookie, path).await.status, StatusCode::NOT_FOUND, "{stranger} {path}");
            }
        }
        assert!(site.get("/work/organisations/BW-ORG1").await.header("location").starts_with("/sign-in"));
        // An officer chooses among those that do anything.
        let officer = site.sign_in("strategy-officer").await;
        let choice = site.get_as(&officer, "/work/organisations").await.text;
        assert!(choice.contains("/work/organisations/BW-ORG1\"") && choice.contains("/work/organisations/BW-ORG8\""));
        assert!(!choice.contains("/work/organisations/BW-ORG10\""), "it does nothing: {choice}");
    }
}

/// A report that waits for sign-off, with words that nobody else may read.
async fn report_sent(site: &Site) {
    let officer = site.sign_in("strategy-officer").await;
    let version = version(&site.get_as(&officer, "/manage/reports/BW-RP18").await);
    let fields = [("row_version", version.as_str()), ("summary", HELD), ("act", "send")];
    let sent = site.post(&officer, "/manage/reports/BW-RP18", &fields).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
}

#[tokio::test]
async fn an_officer_sees_what_to_chase_and_each_number_is_that_of_its_list_on_both_engines() {
    for fresh in both().await {
        let site = Site::on(fresh, Example::Brackwater).await.at(DAY);
        give(&site, SWING).await;
        decided(&site, ROUTES, "return", &[("question", "Which routes?")]).await;
        decided(&site, TRADES, "approve", &[("audience", "partners")]).await;
        decided(&site, "BW-S1-P2-A3", "approve", &[("audience", "everyone")]).await;
        send(&site, ROOMS).await;
        let young = ratings::young(&site).await;
        ratings::say(&site, &young, "not yet", HELD).await;
        report_sent(&site).await;
        let officer = site.sign_in("strategy-officer").await;
        let page = site.get_as(&officer, "/manage/dashboard").await.text;
        let counts = between(&page, "How far the updates are</caption>", "</table>");
        let links: Vec<(&str, &str)> = counts
            .split("href=\"")
            .skip(1)
            .map(|rest| (rest.split('"').next().unwrap(), between(rest, "<bdi>", "</bdi>")))
            .filter(|(_, n)| n.parse::<usize>().is_ok())
            .collect();
        assert!(links.len() >= 9, "{counts}");
        for (href, n) in &links {
            let list = site.get_as(&officer, &href.replace("&amp;", "&").replace("&#38;", "&")).await.text;
            let rows = list.matches("<th scope=\"row\"").count();
            assert_eq!(rows.to_string(), *n, "{href}");
        }
        let n = |show: &str| {
            let found =
                links.iter().find(|(href, _)| href.contains("BW-RP6") && href.ends_with(&format!("show={show}")));
            found.map_or(0, |(_, n)| n.parse::<usize>().unwrap())
        };
        assert_eq!(n("all"), ["public", "kept", "to-read", "returned", "nothing"].map(n).iter().sum::<usize>());
        assert_eq!((n("public"), n("kept"), n("to-read"), n("returned"), n("late")), (1, 1, 1, 1, 8), "{counts}");

        // What waits for the officer stands first, then what is late, the longest first; then the rest.
        let order = [
            "Updates to read and approve (1)",
            "/manage/updates/",
            "Updates that are late (9)",
            "60 days late",
            "Something was asked back · 3 days late",
            "What is in the way, and for whom it waits (5)",
            "The amounts change",
            "Brackwater Corporate Parenting Board",
            "Agency workers leave",
            "No board was asked",
            "Reports to write (1)",
            "To be discussed on 16 December 2026",
            "Reports that wait for sign-off (1)",
            "/manage/reports/BW-RP18",
            "What young people say, to be read (1)",
            "14 December 2026",
            "Milestones that were missed (6)",
        ];
        in_order(&page, &order);
        let late = between(&page, "Updates that are late (9)</caption>", "</table>");
        assert_eq!(late.matches("<th scope=\"row\"").count(), 9);
        assert!(late.contains("Action owner") && late.contains("Nobody"), "who answers: {late}");
        assert!(!page.contains(HELD), "no words stand here: {page}");
        // Each row leads to where it is dealt with.
        let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        for href in main.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert_eq!(site.get_as(&officer, &href.replace("&#38;", "&")).await.status, StatusCode::OK, "{href}");
        }
        for stranger in ["organisation-administrator", "report-reviewer", "chair", "young-representative"] {
            let answer = site.get_as(&site.sign_in(stranger).await, "/manage/dashboard").await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{stranger}");
        }
        assert!(site.get("/manage/dashboard").await.header("location").starts_with("/sign-in"));
        let work = site.get_as(&officer, "/work").await.text;
        in_order(
            &work,
            &["What waits for you", "href=\"/manage/dashboard\"", "9 updates are late.", "1 update waits to be read."],
        );
    }
}

#[tokio::test]
async fn nothing_is_made_of_a_plan_of_which_nobody_reports() {
    let site = Site::of(Example::TowerHamlets).await;
    let plan = site.app.snapshot().await.unwrap();
    let body = reporting::dashboard::body::with_one(&plan).next().unwrap();
    let page = site.get(&reporting::dashboard::body::path(body)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("Nothing waits for an answer from it."), "{}", page.text);
    assert!(!page.text.contains("ec-sign--on-track") && !page.text.contains("ec-sign--done"), "{}", page.text);
    let none = plan.list("bodies").find(|one| !reporting::dashboard::body::with_one(&plan).any(|with| with == *one));
    let page = site.get(&format!("/bodies/{}", none.unwrap().reference)).await.text;
    assert!(!page.contains("/dashboard\""), "{page}");
}

#[tokio::test]
async fn a_board_sees_what_waits_how_it_goes_and_where_young_people_differ() {
    let site = site().await;
    let page = site.get("/bodies/BW-BODY9/dashboard").await.text;
    let plan = site.app.snapshot().await.unwrap();
    in_order(
        &page,
        &[
            "How it is going: Brackwater Corporate Parenting Board",
            "What waits for this board or group",
            "The amounts change",
            "asked 132 days ago",
            "Agency workers leave",
            "To be discussed on 2 February 2027",
            "id=\"progress\"",
            "Some concern",
            "The plans that it looks at",
            "/strategies/BW-S2",
            "What the figures say",
            "/scorecards/BW-S2",
            "Where young people see it otherwise",
            "2 of 4 answers",
            "Five rooms is better than three.",
            "Tea is not the same as being asked.",
        ],
    );
    let (now, _) = progress::counts(&plan, plan.get("BW-BODY9").unwrap(), site.app.today().unwrap());
    let groups = groups(&page);
    let counted: usize = groups.iter().filter(|(anchor, _)| anchor != "later").map(|(_, n)| n).sum();
    assert_eq!(counted, now.all());
    assert_eq!(groups.iter().find(|(anchor, _)| anchor == "no-update").unwrap().1, 1);
    assert!(page.contains("ec-sign--worse") && page.contains(">Worse</span>") && page.contains(">Better</span>"));
    // What the figures say is what the scorecard counts.
    let scorecard = site.get("/scorecards/BW-S2").await.text;
    let signals = between(&page, "id=\"signals\"", "</section>");
    let counts: Vec<(&str, &str)> = signals
        .split("<div><dt>")
        .skip(1)
        .map(|rest| (rest.split("</dt>").next().unwrap(), between(rest, "<dd>", "</dd>").split(':').next().unwrap()))
        .collect();
    assert!(counts.iter().any(|(words, _)| *words == "Really better"), "{signals}");
    for (words, n) in counts {
        assert!(scorecard.contains(&format!("<dt>{words}</dt><dd>{n}</dd>")), "{words} {n}: {scorecard}");
    }
    // What it is made of is as at a past day, too.
    let past = site.get("/bodies/BW-BODY9/dashboard?as-at=2026-11-10").await.text;
    assert!(
        past.contains("This is how it stands on 10 November 2026.") && past.contains("asked 98 days ago"),
        "{past}"
    );
}

#[tokio::test]
async fn a_board_page_is_open_and_holds_nothing_that_is_held_on_both_engines() {
    for fresh in both().await {
        let site = Site::on(fresh, Example::Brackwater).await.at(DAY);
        give(&site, SWING).await;
        let plan = site.app.snapshot().await.unwrap();
        let paths: Vec<String> =
            reporting::dashboard::body::with_one(&plan).map(reporting::dashboard::body::path).collect();
        assert!(paths.len() >= 6, "{paths:?}");
        let mut before = Vec::new();
        for path in &paths {
            before.push(site.get(path).await.text);
        }
        decided(&site, ROUTES, "return", &[("question", HELD)]).await;
        decided(&site, TRADES, "approve", &[("audience", "partners")]).await;
        send(&site, ROOMS).await;
        let owner = site.sign_in("action-owner").await;
        write(&site, &owner, &format!("/work/updates/{SWING}"), "draft", &[("told", HELD), ("progress", "done")]).await;
        let young = ratings::young(&site).await;
        ratings::say(&site, &young, "not yet", HELD).await;
        report_sent(&site).await;
        let officer = site.sign_in("strategy-officer").await;
        for (path, before) in paths.iter().zip(before) {
            let page = site.get(path).await;
            assert!(!page.text.contains(HELD), "{path}: {}", page.text);
            assert_eq!(page.text, before, "{path}: nothing of what is on its way shows");
            assert!(!page.header("etag").is_empty(), "it is kept as every page for readers");
            // Whoever is signed in sees no more on it.
            let same = site.get_as(&officer, path).await.text;
            let main = |text: &str| text.split("<main").nth(1).unwrap().to_owned();
            assert_eq!(main(&same), main(&before), "{path}");
            for language in i18n::languages() {
                let page = site.get(&format!("{}{path}", language.prefix())).await;
                assert!(page.status == StatusCode::OK && !page.text.contains('⟦'), "{}{path}", language.tag);
                assert!(!page.text.contains(HELD), "{}{path}", language.tag);
            }
        }
        assert_eq!(site.get("/bodies/NOPE/dashboard").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_report_was_discussed_when_its_meeting_was_held() {
    let site = site().await;
    let of = async |site: &Site| site.get("/bodies/BW-BODY1").await.text;
    assert!(of(&site.moved("2026-11-29T10:00:00Z")).await.contains("To be discussed on 10 December 2026"));
    let later = site.moved("2027-01-10T10:00:00Z");
    let page = of(&later).await;
    assert!(page.contains("Was to be discussed on 10 December 2026"), "{page}");
    assert!(page.contains("Was to be discussed on 16 December 2026"), "no meeting is on that day: {page}");
    assert!(later.get("/reports/BW-RP5").await.text.contains("Was to be discussed by"));
    crate::report_life::change(&later, "BW-MT6", |one| one.set("status", "held")).await;
    assert!(of(&later).await.contains("Discussed on 10 December 2026"));
    assert!(later.get("/reports").await.text.contains("Discussed on 10 December 2026"));
}

#[tokio::test]
async fn members_and_young_representatives_find_theirs_where_their_work_begins() {
    let site = site().await;
    let way = "href=\"/bodies/BW-BODY1/dashboard\"";
    assert!(site.get("/bodies/BW-BODY1").await.text.contains(way));
    for role in ["body-member", "chair", "co-chair", "body-secretary"] {
        let work = site.get_as(&site.sign_in(role).await, "/work").await.text;
        // The report of the next meeting stands before that of the one after it.
        in_order(&work, &["To be discussed on 16 December 2026", "To be discussed on 5 May 2027", "Discussed on"]);
        // One meeting was held six weeks late, another is not held yet; that a day has been says nothing.
        assert!(work.contains("Discussed on 17 September 2026") && !work.contains("Discussed on 4 November"), "{work}");
        in_order(&work, &["What waits for you", way, "1 thing waits for an answer.", "Where you can go"]);
    }
    // A young representative finds that of their group, and of the board that it questions.
    let young = site.get_as(&site.sign_in("young-representative").await, "/work").await.text;
    in_order(&young, &["/work/ratings", "href=\"/bodies/BW-BODY3/dashboard\"", way]);
    // What a group says stands on its own, too.
    let nest = site.get("/bodies/BW-BODY10/dashboard").await.text;
    assert!(nest.contains("2 of 4 answers") && nest.contains("It oversees no action of a plan in force."), "{nest}");
    assert!(nest.contains("href=\"/bodies/BW-BODY9/dashboard\""), "it reports to one: {nest}");
    let owner = site.get_as(&site.sign_in("action-owner").await, "/work").await.text;
    assert!(!owner.contains("/dashboard\""), "{owner}");
}
