//! What groups of young people say of how actions are going: written by them, read for safety, public beside the word of those
//! who do the work, and theirs to change and to take back.

use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::identity::role;
use platform::permission::Held;

/// An action that is said to be on track, of which the group has not said anything in the period that counts.
const ACTION: &str = "BW-S2-P1-A1";
/// The group.
const GROUP: &str = "BW-BODY10";

/// The hidden version of a form.
#[track_caller]
fn version(page: &Answer) -> String {
    let found = page.text.split("name=\"row_version\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    found.unwrap_or_else(|| panic!("no version in {}", page.text)).to_owned()
}

/// Somebody of the group, signed in.
pub async fn young(site: &Site) -> String {
    let account = site.account("young-representative").await;
    let mut tx = site.app.db.write().await.unwrap();
    let held = Held { role: "young-representative".to_owned(), scope: GROUP.to_owned() };
    let (now, today) = (site.app.clock.now(), site.app.today().unwrap());
    role::give(&mut tx, &account, &held, (today, None), "test", now).await.unwrap();
    tx.commit().await.unwrap();
    site.sign_in_as(&account).await
}

fn path() -> String {
    format!("/work/ratings/{ACTION}?group={GROUP}")
}

pub async fn say(site: &Site, cookie: &str, answer: &str, words: &str) -> Answer {
    let page = site.get_as(cookie, &path()).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let version = version(&page);
    let fields = [("row_version", version.as_str()), ("group", GROUP), ("answer", answer), ("words", words)];
    site.post(cookie, &format!("/work/ratings/{ACTION}"), &fields).await
}

/// Opens the one rating that waits and presses a button.
async fn decide(site: &Site, cookie: &str, act: &str, fields: &[(&str, &str)]) -> Answer {
    let list = site.get_as(cookie, "/manage/ratings").await.text;
    let id = list.split("/manage/ratings/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = site.get_as(cookie, &format!("/manage/ratings/{id}")).await;
    let version = version(&page);
    let mut all = vec![("row_version", version.as_str())];
    all.extend(fields);
    site.post(cookie, &format!("/manage/ratings/{id}/{act}"), &all).await
}

#[tokio::test]
async fn a_group_says_what_it_sees_and_it_is_read_published_changed_and_taken_back_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let (young, worker) = (young(&site).await, site.sign_in("participation-worker").await);
        let open = async || site.get(&format!("/actions/{ACTION}")).await.text;
        let list = site.get_as(&young, "/work/ratings").await.text;
        assert!(
            list.contains("Find twenty-four new foster homes") && list.contains("Your name is not on it."),
            "{list}"
        );
        let now = list.split("What you said earlier").next().unwrap();
        assert!(!now.contains("Have someone to talk to within two weeks"), "nobody said how that goes: {list}");
        for (answer, words, fault) in [
            ("", "Why", "Choose one of the three."),
            ("partly", "Ring me on 07700 900123.", "Leave out telephone numbers"),
            ("partly", "mail a.b@example.org", "Leave out telephone numbers"),
            ("partly", "Not\u{7} seen", "which nobody sees"),
        ] {
            let refused = say(&site, &young, answer, words).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
            assert!(refused.text.contains(fault) && refused.text.contains(words), "{}", refused.text);
        }
        let sent = say(&site, &young, "not yet", "Ours is the fourth home, said Kim.").await;
        assert_eq!(sent.header("location"), "/work/ratings?done=sent", "{}", sent.text);
        assert!(!open().await.contains("fourth home"), "nobody reads it before a participation worker");
        let rows =
            site.app.db.read().await.unwrap().query("SELECT \"sealed\" FROM \"held_rating\"", &[]).await.unwrap();
        assert!(!rows[0].text(0).unwrap().unwrap().contains("Kim"), "its words are ciphertext");
        assert!(site.get_as(&worker, "/work").await.text.contains("1 to read"));
        let empty = decide(&site, &worker, "return", &[("question", "")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        decide(&site, &worker, "return", &[("question", "Leave the name out?")]).await;
        let back = site.get_as(&young, &path()).await.text;
        assert!(back.contains("Leave the name out?") && back.contains("said Kim."), "{back}");
        say(&site, &young, "not yet", "Ours is the fourth home.").await;
        let done = decide(&site, &worker, "publish", &[]).await;
        assert_eq!(done.header("location"), "/manage/ratings?done=public", "{}", done.text);
        let page = open().await;
        for words in ["Ours is the fourth home.", "Not yet", "they see it otherwise", "Crow&#39;s Nest"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let report = site.get("/reports/BW-RP18").await.text;
        assert!(report.contains("Where young people see it otherwise") && report.contains("Ours is the fourth home."));
        let json = site.get("/api/v1/reports/BW-RP18").await.text;
        assert!(json.contains("Ours is the fourth home.") && !json.contains("Kim"));
        assert!(site.get("/reports/BW-RP18/children").await.text.contains("Ours is the fourth home."));
        // They change it: what is public stays until the new words were read, and makes way for them.
        say(&site, &young, "partly", "It is better than in spring.").await;
        assert!(open().await.contains("Ours is the fourth home."));
        decide(&site, &worker, "publish", &[]).await;
        let page = open().await;
        assert!(page.contains("It is better than in spring.") && !page.contains("fourth home"), "{page}");
        // They take it back at once, without anybody's leave.
        let back = site.post(&young, &format!("/work/ratings/{ACTION}/back"), &[("group", GROUP)]).await;
        assert_eq!(back.header("location"), "/work/ratings?done=back", "{}", back.text);
        assert!(!open().await.contains("better than in spring"));
    }
}

#[tokio::test]
async fn what_was_taken_back_is_read_nowhere_and_on_no_past_day_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let words = ["The cake was real.", "Seven workers left over the summer"];
        for (reference, action) in [("BW-RT20", "BW-S2-P3-A2"), ("BW-U147", "BW-S2-P2-A1")] {
            let page = site.get(&format!("/actions/{action}?as-at=2026-11-20")).await.text;
            assert!(words.iter().any(|words| page.contains(words)), "{reference}: {page}");
        }
        let later = site.moved("2026-12-10T12:00:00Z");
        let reply = later.app.snapshot().await.unwrap().links_from("BW-U65", "replies to")[0].0.reference.clone();
        for reference in ["BW-RT20", "BW-U147", "BW-U65"] {
            crate::report_life::change(&later, reference, |one| one.ended = Some("2026-12-10".to_owned())).await;
        }
        for (path, says_so) in [
            ("/actions/BW-S2-P3-A2", true),
            ("/actions/BW-S2-P2-A1", true),
            ("/strategies/BW-S2", false),
            ("/bodies/BW-BODY9/dashboard", false),
            ("/reports/BW-RP18", true),
            ("/reports/BW-RP18/children", true),
            ("/api/v1/reports/BW-RP18.json", true),
            ("/api/v1/reports/BW-RP18.html", true),
            ("/api/v1/ratings", true),
            ("/api/v1/ratings/BW-RT20", true),
            ("/api/v1/ratings/BW-RT20.csv", false),
            ("/api/v1/updates", true),
            ("/api/v1/updates/BW-U147", true),
            ("/api/v1/updates.csv", false),
            ("/api/v1/plan.json", false),
            ("/search?q=cake", false),
            ("/search?q=workers", false),
        ] {
            let mark = if path.contains('?') { '&' } else { '?' };
            for (path, past) in [(path.to_owned(), false), (format!("{path}{mark}as-at=2026-12-01"), true)] {
                let answer = later.get(&path).await;
                assert_eq!(answer.status, StatusCode::OK, "{path}");
                assert!(!words.iter().any(|words| answer.text.contains(words)), "{path}: {}", answer.text);
                let day =
                    if path.contains("/api/") && !path.contains(".html") { "2026-12-10" } else { "10 December 2026" };
                assert!(!past || !says_so || answer.text.contains(day), "{path}: {}", answer.text);
            }
        }
        let board = later.get("/bodies/BW-BODY9/dashboard?as-at=2026-12-01").await.text;
        assert!(!board.contains('⟦'), "a stub says nothing: {board}");
        // A past day is as it was but for the words: how the action went, and what everybody else said.
        let past = later.get("/api/v1/reports/BW-RP18.json?as-at=2026-12-01").await.json();
        let actions = past["priorities"].as_array().unwrap().iter().flat_map(|one| one["actions"].as_array().unwrap());
        let action = actions.into_iter().find(|one| one["ref"] == "BW-S2-P2-A1").unwrap();
        assert_eq!((&action["now"], &action["told"][0]["withdrawn"]), (&"off-track".into(), &"2026-12-10".into()));
        assert_eq!(action["rated"][0]["words"], "Seven left. We know, we were there.");
        // The plan of a past day is a plan that can be imported.
        let plan = later.get("/api/v1/plan.json?as-at=2026-12-01").await.text;
        assert!(!plan.contains("\"BW-U147\"") && plan.contains("\"BW-U148\""));
        assert!(!plan.contains(&format!("\"{reply}\"")), "nothing leads to what is not there");
    }
}

#[tokio::test]
async fn an_officer_cannot_take_it_out_and_nobody_else_speaks_for_a_group() {
    let site = Site::of(Example::Brackwater).await;
    let report = site.get("/reports/BW-RP18").await.text;
    assert!(
        report.contains("Tea is not the same as being asked.")
            && report.contains("Seven left. We know, we were there.")
    );
    let officer = site.sign_in("strategy-officer").await;
    for path in [
        "/manage/ratings",
        "/work/ratings",
        "/manage/plan/ratings",
        "/manage/plan/ratings/BW-RT18",
        "/manage/plan/ratings/BW-RT18/end",
    ] {
        assert_eq!(site.get_as(&officer, path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for act in ["", "/end", "/back", "/move"] {
        let path = format!("/manage/plan/ratings/BW-RT18{act}");
        let fields = [("row_version", "1"), ("act", "publish"), ("words", "All is well."), ("day", "2026-11-21")];
        assert_eq!(site.post(&officer, &path, &fields).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    // What an officer writes over the report, and what they end, leaves it where it is.
    crate::report_life::publish(&site).await;
    let end = [("row_version", "1"), ("day", "2026-11-21")];
    let action = site.app.snapshot().await.unwrap().get("BW-RT18").unwrap().text("action").to_owned();
    let ended = site.post(&officer, &format!("/manage/plan/actions/{action}/end"), &end).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text);
    for path in ["/reports/BW-RP18", "/reports/BW-R10", "/reports/BW-R10/children", "/api/v1/reports/BW-R10.html"] {
        let page = site.get(path).await.text;
        assert!(page.contains("Tea is not the same as being asked."), "{path}: {page}");
    }
    let otherwise = site.get("/reports/BW-R10").await.text;
    let otherwise = otherwise.split("id=\"otherwise\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(otherwise.contains("Let children see a home before they move in") && otherwise.contains("Not yet"));
    // A young representative of another group does not speak for this one, and no participation worker writes.
    let worker = site.sign_in("participation-worker").await;
    assert_eq!(site.get_as(&worker, &path()).await.status, StatusCode::NOT_FOUND);
    let account = site.account("young-representative").await;
    let plan = site.app.snapshot().await.unwrap();
    let mut tx = site.app.db.write().await.unwrap();
    let other = plan.list("bodies").find(|one| one.reference != GROUP).unwrap().reference.clone();
    tx.execute(
        "UPDATE \"role_held\" SET \"scope\" = $1 WHERE \"account\" = $2",
        &[platform::db::Value::text(&other), platform::db::Value::text(&account)],
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    let young = site.sign_in_as(&account).await;
    assert_eq!(site.get_as(&young, &path()).await.status, StatusCode::NOT_FOUND);
    // Somebody's unread words go with their account, and with a group of two nobody writes over another unseen.
    let young = self::young(&site).await;
    let page = site.get_as(&young, &path()).await;
    let stale = version(&page);
    say(&site, &young, "partly", "The first.").await;
    let fields = [("row_version", stale.as_str()), ("group", GROUP), ("answer", "not yet"), ("words", "The second.")];
    let answer = site.post(&young, &format!("/work/ratings/{ACTION}"), &fields).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("The first.") && answer.text.contains("The second."), "{}", answer.text);
}

#[tokio::test]
async fn a_group_takes_back_what_it_said_of_an_earlier_period_and_does_not_end_before() {
    let site = Site::of(Example::Brackwater).await;
    let young = young(&site).await;
    let list = site.get_as(&young, "/work/ratings").await.text;
    let (_, earlier) = list.split_once("What you said earlier").expect("what was said before is listed");
    let plan = site.app.snapshot().await.unwrap();
    let ours = |one: &&platform::record::Record| one.text("body") == GROUP && one.text("period") == "BW-RP17";
    let one = plan.list("ratings").find(ours).unwrap();
    let action = one.text("action");
    assert!(earlier.contains(&format!("/work/ratings/{action}/back")), "{earlier}");
    let path = format!("/work/ratings/{action}/back");
    let fields = [("group", GROUP), ("period", "BW-RP17")];
    let worker = site.sign_in("participation-worker").await;
    assert_eq!(site.post(&worker, &path, &fields).await.status, StatusCode::NOT_FOUND);
    let back = site.post(&young, &path, &fields).await;
    assert_eq!(back.header("location"), "/work/ratings?done=back", "{}", back.text);
    assert!(site.app.snapshot().await.unwrap().get(&one.reference).unwrap().ended.is_some());
    assert_eq!(site.post(&young, &path, &fields).await.status, StatusCode::NOT_FOUND, "it is taken back");
    // Nobody shuts a group out of what it said.
    let officer = site.sign_in("strategy-officer").await;
    let end = format!("/manage/plan/bodies/{GROUP}/end");
    let refused = site.post(&officer, &end, &[("row_version", "1"), ("day", "2026-11-21")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("only its members can take that back"), "{}", refused.text);
}
