//! Who answers for an action: the officer asks, a link answers, and nobody else can.

use crate::support::{Answer, Fresh, Site, both};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::audit::Who;
use platform::db::Value as Sql;
use platform::identity::account;
use platform::record;

/// An open action of the council, and one of the health trust.
async fn actions(site: &Site) -> (String, String) {
    let plan = site.app.snapshot().await.unwrap();
    let of = |owner: &str| {
        let found = plan.list("actions").find(|one| one.text("owner") == owner && one.ended.is_none());
        found.unwrap_or_else(|| panic!("no action of {owner}")).reference.clone()
    };
    let other = plan.list("actions").find(|one| !["", "BW-ORG1"].contains(&one.text("owner"))).unwrap();
    (of("BW-ORG1"), other.reference.clone())
}

async fn give(site: &Site, cookie: &str, action: &str, account: &str) -> Answer {
    site.post(cookie, &format!("/manage/actions/{action}"), &[("account", account)]).await
}

/// The path of the newest task link.
async fn link(site: &Site) -> String {
    let letters = site.letters().await;
    let newest = letters.iter().find(|letter| letter.template == "task").expect("no task mail");
    newest.link.replace("http://127.0.0.1:8080", "")
}

#[tokio::test]
async fn the_officer_asks_and_the_link_answers_on_both_engines() {
    for fresh in both().await {
        answers(fresh).await;
    }
}

async fn answers(fresh: Fresh) {
    let site = Site::on(fresh, Example::Brackwater).await;
    let (action, _) = actions(&site).await;
    let officer = site.sign_in("strategy-officer").await;
    let owner = site.account("action-owner").await;
    let title = site.app.snapshot().await.unwrap().get(&action).unwrap().title().to_owned();

    assert!(site.get_as(&officer, "/manage/actions?show=none").await.text.contains(&title));
    assert_eq!(give(&site, &officer, &action, &owner).await.status, StatusCode::SEE_OTHER);
    assert!(!site.get_as(&officer, "/manage/actions?show=none").await.text.contains(&title));
    assert!(site.get_as(&officer, "/manage/actions?show=unanswered").await.text.contains(&title));

    let work = site.get_as(&officer, "/work").await.text;
    assert!(
        work.contains("One question about an action is not answered yet.") && !work.contains("answered with no"),
        "{work}"
    );
    let path = link(&site).await;
    let page = site.get(&path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains(&title) && page.header("cache-control").contains("no-store"));
    assert!(page.text.contains(&format!("href=\"/actions/{action}\"")), "what it is about, as everybody reads it");
    assert!(page.text.contains("Whoever answers for it sees that it is done"), "{}", page.text);
    let nothing = site.post("", &path, &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = site.post("", &path, &[("answer", "no"), ("ask", "Jo Winter, estates")]).await;
    // Thanked on a page of its own: loading that again sends nothing twice.
    assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, "/task/done"));
    assert!(site.get("/task/done").await.text.contains("Your answer is written down."));
    assert_eq!(site.post("", &path, &[("answer", "yes")]).await.status, StatusCode::GONE, "a used link");
    assert_eq!(site.get(&path).await.status, StatusCode::GONE);

    let page = site.get_as(&officer, &format!("/manage/actions/{action}")).await.text;
    assert!(page.contains("Jo Winter, estates"), "{page}");
    assert!(
        site.get_as(&officer, "/work")
            .await
            .text
            .contains("One question about an action was answered with no: ask somebody else.")
    );
    let work = site.get_as(&site.sign_in_as(&owner).await, "/work").await.text;
    assert!(work.contains("You said: no. Whoever asked you knows.") && work.contains("Change your answer"), "{work}");
    let person = site.get_as(&officer, &format!("/manage/people/{owner}")).await.text;
    assert!(person.contains("Answers for, and posts") && person.contains(&title), "{person}");
    assert!(page.contains("<option value=\"\" selected>"), "nobody is chosen who said no: {page}");
    let kept = site.app.db.read().await.unwrap().query("SELECT \"answer\" FROM \"duty\"", &[]).await.unwrap();
    assert!(!kept[0].text(0).unwrap().unwrap().contains("Winter"), "what is answered is kept as ciphertext");

    let own = site.sign_in("action-owner").await;
    assert!(site.get_as(&own, "/work").await.text.contains(&title));
    let changed = site.post(&own, &format!("/work/duties/{action}"), &[("answer", "yes")]).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    assert!(!site.get_as(&officer, &format!("/manage/actions/{action}")).await.text.contains("Winter"));
    let stranger = site.sign_in("contributor").await;
    let refused = site.post(&stranger, &format!("/work/duties/{action}"), &[("answer", "yes")]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get_as(&stranger, &format!("/work/duties/{action}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_officer_of_one_organisation_reaches_no_action_of_another() {
    let site = Site::of(Example::Brackwater).await;
    let (ours, theirs) = actions(&site).await;
    let administrator = site.sign_in("organisation-administrator").await;
    let owner = site.account("action-owner").await;
    assert_eq!(give(&site, &administrator, &ours, &owner).await.status, StatusCode::SEE_OTHER);
    assert_eq!(give(&site, &administrator, &theirs, &owner).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get_as(&administrator, &format!("/manage/actions/{theirs}")).await.status, StatusCode::NOT_FOUND);
    let list = site.get_as(&administrator, "/manage/actions").await.text;
    assert!(list.contains(&ours) && !list.contains(&theirs));
    for role in ["contributor", "system-administrator", "data-protection-officer", "action-owner"] {
        let cookie = site.sign_in(role).await;
        assert_eq!(site.get_as(&cookie, "/manage/actions").await.status, StatusCode::NOT_FOUND, "{role}");
        assert_eq!(give(&site, &cookie, &ours, &owner).await.status, StatusCode::NOT_FOUND, "{role}");
    }
    assert_eq!(give(&site, "", &ours, &owner).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(give(&site, &administrator, &ours, "nobody").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn links_that_were_replaced_revoked_or_have_run_out_do_nothing() {
    let site = Site::of(Example::Brackwater).await;
    let (action, _) = actions(&site).await;
    let officer = site.sign_in("strategy-officer").await;
    let owner = site.account("action-owner").await;
    give(&site, &officer, &action, &owner).await;
    let first = link(&site).await;
    give(&site, &officer, &action, &owner).await;
    let letters = site.letters().await;
    let links: Vec<&str> = letters.iter().filter(|one| one.template == "task").map(|one| one.link.as_str()).collect();
    let second = links.iter().map(|link| link.replace("http://127.0.0.1:8080", "")).find(|link| *link != first);
    let second = second.unwrap();
    assert_eq!(site.get(&first).await.status, StatusCode::GONE, "the old link is replaced");
    assert_eq!(site.get(&second).await.status, StatusCode::OK);

    let page = site.get_as(&officer, &format!("/manage/actions/{action}")).await.text;
    let end = page.split("action=\"").map(|rest| rest.split('"').next().unwrap()).find(|path| path.contains("/links/"));
    let end = end.expect("no button to revoke").to_owned();
    let other = site.sign_in("system-administrator").await;
    assert_eq!(site.post(&other, &end, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.post(&officer, &end, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.post("", &second, &[("answer", "yes")]).await.status, StatusCode::GONE, "a revoked link");

    // Somebody else is named: the link of whoever answered before works no more.
    give(&site, &officer, &action, &owner).await;
    let mut seen = vec![first.clone(), second.clone()];
    let third = newest(&site, &seen).await;
    let officer_account = site.account("contributor").await;
    give(&site, &officer, &action, &officer_account).await;
    assert_eq!(site.post("", &third, &[("answer", "yes")]).await.status, StatusCode::GONE);
    seen.push(third);
    let fourth = newest(&site, &seen).await;
    let later = site.at("2026-12-30T12:00:00Z");
    assert_eq!(later.get(&fourth).await.status, StatusCode::GONE, "a link that has run out");
}

async fn newest(site: &Site, seen: &[String]) -> String {
    let letters = site.letters().await;
    let links =
        letters.iter().filter(|one| one.template == "task").map(|one| one.link.replace("http://127.0.0.1:8080", ""));
    links.into_iter().find(|link| !seen.contains(link)).unwrap()
}

#[tokio::test]
async fn a_link_of_an_account_that_has_ended_does_nothing() {
    let site = Site::of(Example::Brackwater).await;
    let (action, _) = actions(&site).await;
    let officer = site.sign_in("strategy-officer").await;
    let owner = site.account("action-owner").await;
    give(&site, &officer, &action, &owner).await;
    let path = link(&site).await;
    let mut tx = site.app.db.write().await.unwrap();
    account::end(&mut tx, &owner, "command line", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(site.get(&path).await.status, StatusCode::GONE);
    assert_eq!(site.post("", &path, &[("answer", "yes")]).await.status, StatusCode::GONE);
    assert_eq!(give(&site, &officer, &action, &owner).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn one_person_at_a_time_answers_for_an_action() {
    for site in Site::both(Example::Brackwater).await {
        let (action, _) = actions(&site).await;
        let officer = site.sign_in("strategy-officer").await;
        let (one, two) = (site.account("action-owner").await, site.account("contributor").await);
        for to in [&one, &two, &one] {
            give(&site, &officer, &action, to).await;
        }
        let sql = "SELECT \"account\" FROM \"duty\" WHERE \"ref\" = $1 AND \"ended_at\" IS NULL";
        let rows = site.app.db.read().await.unwrap().query(sql, &[Sql::text(&action)]).await.unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].text(0).unwrap().as_ref(), Some(&one));
    }
}

#[tokio::test]
async fn a_past_plan_decides_no_permission() {
    let site = Site::of(Example::Brackwater).await;
    let (ours, _) = actions(&site).await;
    let strategy = site.sign_in("strategy-officer").await;
    let owner = site.account("action-owner").await;
    give(&site, &strategy, &ours, &owner).await;
    // The action goes to another organisation.
    let plan = site.app.snapshot().await.unwrap();
    let before = plan.get(&ours).unwrap().clone();
    let mut after = before.clone();
    after.values.insert("owner".to_owned(), "BW-ORG2".into());
    let mut tx = site.app.db.write().await.unwrap();
    let change = record::Change { before: Some(before), after };
    record::save(&mut tx, &site.app.clock, &Who::program("test"), vec![change]).await.unwrap();
    tx.commit().await.unwrap();
    let site = site.at("2026-11-22T12:00:00Z");
    let administrator = site.sign_in("organisation-administrator").await;
    for day in ["", "?as-at=2026-11-20"] {
        let page = site.get_as(&administrator, &format!("/manage/actions/{ours}{day}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{day}");
        let list = site.get_as(&administrator, &format!("/manage/actions{day}")).await;
        assert!(!list.text.contains(&ours), "{day}");
    }
    assert!(site.get(&format!("/actions/{ours}?as-at=2026-11-20")).await.status.is_success(), "readers see the past");
}

#[tokio::test]
async fn no_young_person_is_asked_to_answer_for_work() {
    let site = Site::of(Example::Brackwater).await;
    let (ours, _) = actions(&site).await;
    let officer = site.sign_in("strategy-officer").await;
    let young = site.account("young-representative").await;
    assert!(!site.get_as(&officer, &format!("/manage/actions/{ours}")).await.text.contains(&young));
    let given = give(&site, &officer, &ours, &young).await;
    assert_eq!(given.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(given.text.contains("Choose who is to be asked."), "{}", given.text);
}

#[tokio::test]
async fn a_question_is_taken_back_and_nobody_answers() {
    for site in Site::both(Example::Brackwater).await {
        let (ours, theirs) = actions(&site).await;
        let officer = site.sign_in("strategy-officer").await;
        let owner = site.account("action-owner").await;
        assert!(
            !site.get_as(&officer, &format!("/manage/actions/{ours}")).await.text.contains("Take the question back")
        );
        give(&site, &officer, &ours, &owner).await;
        // Whoever said no and is asked again, is asked anew.
        assert_eq!(site.post("", &link(&site).await, &[("answer", "no")]).await.status, StatusCode::SEE_OTHER);
        give(&site, &officer, &ours, &owner).await;
        let path = link(&site).await;
        let page = site.get_as(&officer, &format!("/manage/actions/{ours}")).await.text;
        assert!(page.contains("Take the question back") && page.contains("Not answered yet"), "{page}");
        let administrator = site.sign_in("organisation-administrator").await;
        let refused = site.post(&administrator, &format!("/manage/actions/{theirs}/nobody"), &[]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
        let back = site.post(&officer, &format!("/manage/actions/{ours}/nobody"), &[]).await;
        assert_eq!(back.header("location"), format!("/manage/actions/{ours}?done=taken-back"));
        assert_eq!(site.get(&path).await.status, StatusCode::GONE, "the link works no more");
        assert!(site.get_as(&officer, "/manage/actions?show=none").await.text.contains(&ours));
        let again = site.post(&officer, &format!("/manage/actions/{ours}/nobody"), &[]).await;
        assert_eq!(again.status, StatusCode::NOT_FOUND);
    }
}
