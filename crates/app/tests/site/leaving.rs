//! Joiners, movers and leavers: nothing is left without anybody.

use crate::support::{Answer, Fresh, Site, both};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::db::Value as Sql;
use platform::identity::{account, role};
use platform::permission::Held;

async fn site() -> Site {
    Site::of(Example::Brackwater).await
}

/// The council's action for which somebody answers from now on.
async fn duty(site: &Site, to: &str) -> String {
    let plan = site.app.snapshot().await.unwrap();
    let action = plan.list("actions").find(|one| one.text("owner") == "BW-ORG1" && one.ended.is_none());
    let action = action.unwrap().reference.clone();
    let officer = site.sign_in("strategy-officer").await;
    let answer = site.post(&officer, &format!("/manage/actions/{action}"), &[("account", to)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    action
}

async fn owner_of(site: &Site, action: &str) -> String {
    let sql = "SELECT \"account\" FROM \"duty\" WHERE \"ref\" = $1 AND \"ended_at\" IS NULL";
    let rows = site.app.db.read().await.unwrap().query(sql, &[Sql::text(action)]).await.unwrap();
    rows[0].text(0).unwrap().unwrap()
}

async fn leave(site: &Site, cookie: &str, who: &str, day: &str, successor: &str) -> Answer {
    site.post(cookie, &format!("/manage/people/{who}/leaving"), &[("day", day), ("successor", successor)]).await
}

async fn ended(site: &Site, who: &str) -> bool {
    let mut tx = site.app.db.read().await.unwrap();
    account::get(&mut tx, &site.app.keyring, who).await.unwrap().unwrap().ended_at.is_some()
}

#[tokio::test]
async fn on_the_last_day_what_is_open_goes_to_whoever_was_named_on_both_engines() {
    for fresh in both().await {
        last_day(fresh).await;
    }
}

async fn last_day(fresh: Fresh) {
    let site = Site::on(fresh, Example::Brackwater).await;
    let (leaver, successor) = (site.account("action-owner").await, site.account("contributor").await);
    let action = duty(&site, &leaver).await;
    let officer = site.sign_in("strategy-officer").await;
    assert_eq!(leave(&site, &officer, &leaver, "2026-12-05", &successor).await.status, StatusCode::SEE_OTHER);
    let own = site.sign_in("action-owner").await;
    assert!(site.get_as(&own, "/work").await.text.contains("5 December 2026"));
    site.run_jobs().await;

    // Two weeks before: one reminder to each of the two, which says nothing about anybody.
    let site = site.at("2026-11-22T12:00:00Z");
    site.run_jobs().await;
    let reminders = |letters: Vec<platform::outbox::Shown>| {
        letters.into_iter().filter(|one| one.template == "hand-over").collect::<Vec<_>>()
    };
    assert_eq!(reminders(site.letters().await).len(), 0, "13 days before");
    let site = site.at("2026-11-28T12:00:00Z");
    site.run_jobs().await;
    let mails = reminders(site.letters().await);
    let mut to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    to.sort_unstable();
    assert_eq!(to, ["action-owner@brackwater.example", "strategy-officer@brackwater.example"]);
    assert!(mails.iter().all(|mail| !mail.text.contains("Action owner") && !mail.text.contains(&action)));
    site.run_jobs().await;
    assert_eq!(reminders(site.letters().await).len(), 2, "once a day");

    // On the last day they may still come in; the day after they may not, and the successor answers.
    let site = site.at("2026-12-05T12:00:00Z");
    site.run_jobs().await;
    assert!(!ended(&site, &leaver).await);
    let own = site.sign_in("action-owner").await;
    assert_eq!(site.get_as(&own, "/work").await.status, StatusCode::OK);
    let site = site.at("2026-12-06T12:00:00Z");
    assert_ne!(site.get_as(&own, "/work").await.status, StatusCode::OK, "access ends by itself");
    site.run_jobs().await;
    assert!(ended(&site, &leaver).await);
    assert_eq!(owner_of(&site, &action).await, successor);
    let before = reminders(site.letters().await).len();
    let site = site.at("2026-12-07T12:00:00Z");
    site.run_jobs().await;
    assert_eq!(reminders(site.letters().await).len(), before, "nothing is open, so nobody is reminded");
}

/// The rows of the table with this caption.
fn under<'a>(page: &'a str, caption: &str) -> &'a str {
    page.split_once(&format!("{caption}</caption>")).unwrap().1.split("</table>").next().unwrap()
}

/// To whom letters of a template went.
async fn got(site: &Site, template: &str) -> Vec<String> {
    site.run_jobs().await;
    let letters = site.letters().await.into_iter().filter(|one| one.template == template);
    letters.map(|one| one.to).collect()
}

#[tokio::test]
async fn whoever_leaves_takes_over_or_gets_a_role_is_told() {
    for site in Site::both(Example::Brackwater).await {
        let (leaver, successor) = (site.account("participation-worker").await, site.account("contributor").await);
        let officer = site.sign_in("strategy-officer").await;
        let administrator = site.sign_in("organisation-administrator").await;
        assert_eq!(leave(&site, &administrator, &leaver, "2026-12-05", &successor).await.status, StatusCode::SEE_OTHER);
        assert_eq!(got(&site, "leaving").await, ["participation-worker@brackwater.example"]);
        assert_eq!(got(&site, "take-over").await, ["contributor@brackwater.example"]);
        let page = site.get_as(&site.sign_in("contributor").await, "/work").await.text;
        assert!(page.contains("You take over") && page.contains("5 December 2026"), "{page}");
        assert!(page.contains("Participation worker"), "from whom: {page}");
        // Nobody is told again what they know; another successor is told.
        let other = site.account("action-owner").await;
        for (who, wanted) in [(&successor, 1), (&other, 2)] {
            leave(&site, &administrator, &leaver, "2026-12-05", who).await;
            assert_eq!((got(&site, "leaving").await.len(), got(&site, "take-over").await.len()), (1, wanted));
        }
        leave(&site, &administrator, &leaver, "2026-12-05", &successor).await;
        // The letters name nobody and no day.
        let named = ["Participation", "Contributor", "December"];
        for letter in site.letters().await {
            assert!(named.iter().all(|name| !letter.text.contains(name)), "{}", letter.text);
        }

        // The day is taken back: nothing waits any more.
        let stay = site.post(&administrator, &format!("/manage/people/{leaver}/leaving/stay"), &[]).await;
        assert_eq!(stay.status, StatusCode::SEE_OTHER);
        let page = site.get_as(&site.sign_in("contributor").await, "/work").await.text;
        assert!(!page.contains("You take over"), "{page}");
        // Pressed twice, there is nothing more to tell.
        site.post(&administrator, &format!("/manage/people/{leaver}/leaving/stay"), &[]).await;
        let mut told = got(&site, "stays").await;
        told.sort_unstable();
        assert_eq!(told, ["contributor@brackwater.example", "participation-worker@brackwater.example"]);

        // Handed over at once, the role is told of; so is a role that is simply given.
        let end = site
            .post(&administrator, &format!("/manage/people/{leaver}/end"), &[("all", &successor), ("sure", "yes")])
            .await;
        assert_eq!(end.status, StatusCode::SEE_OTHER);
        assert_eq!(got(&site, "role-given").await, ["contributor@brackwater.example"]);
        let fields = [("role", "directory-editor"), ("scope", "BW-ORG1")];
        let other = site.account("action-owner").await;
        let given = site.post(&officer, &format!("/manage/people/{other}/roles"), &fields).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
        let mut to = got(&site, "role-given").await;
        to.sort_unstable();
        assert_eq!(to, ["action-owner@brackwater.example", "contributor@brackwater.example"]);
    }
}

#[tokio::test]
async fn nobody_is_needed_where_nothing_is_left_and_nobody_ends_their_own_access() {
    let site = site().await;
    let leaver = site.account("action-owner").await;
    let administrator = site.sign_in("organisation-administrator").await;
    let page = site.get_as(&administrator, &format!("/manage/people/{leaver}/leaving")).await.text;
    assert!(page.contains("Nothing is left.") && !page.contains("a person for each thing"), "{page}");
    assert_eq!(leave(&site, &administrator, &leaver, "2026-12-05", "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(got(&site, "take-over").await, Vec::<String>::new());
    // What comes meanwhile goes to whoever set the day.
    let action = duty(&site, &leaver).await;
    let site = site.at("2026-12-06T12:00:00Z");
    site.run_jobs().await;
    assert!(ended(&site, &leaver).await);
    assert_eq!(owner_of(&site, &action).await, site.account("organisation-administrator").await);

    let own = site.account("organisation-administrator").await;
    let administrator = site.sign_in("organisation-administrator").await;
    leave(&site, &administrator, &own, "2026-12-20", "").await;
    let work = site.get_as(&administrator, "/work").await.text;
    assert!(!work.contains("You take over"), "nobody takes over from themselves: {work}");
    let page = site.get_as(&administrator, &format!("/manage/people/{own}/leaving")).await.text;
    assert!(page.contains("Nobody ends their own access.") && !page.contains("Hand over and end access"), "{page}");
}

#[tokio::test]
async fn a_role_is_given_once_seen_by_whoever_gives_it_and_ends_on_a_later_day() {
    for site in Site::both(Example::Brackwater).await {
        let worker = site.sign_in("participation-worker").await;
        let body = ("scope", "BW-BODY3");
        let young = [("name", "Lena"), ("organisation", "BW-ORG1"), ("role", "young-representative"), body];
        let added = site.post(&worker, "/manage/people/new", &young).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
        let person = added.header("location").split('?').next().unwrap().to_owned();
        let page = site.get_as(&worker, &person).await.text;
        assert!(page.contains("Young representative – "), "she sees what she gave: {page}");
        let roles = format!("{person}/roles");
        let twice = site.post(&worker, &roles, &[("role", "young-representative"), body]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(twice.text.contains("This person holds this role already"), "{}", twice.text);

        let end = page.split("/manage/roles/").nth(1).unwrap().split('"').next().unwrap();
        let end = format!("/manage/roles/{end}");
        let ending = site.get_as(&worker, &end).await.text;
        assert!(ending.contains("Lena") && ending.contains("21 November 2026"), "whose, and since when: {ending}");
        for (day, words) in [("2026-11-20", "This day is over."), ("soon", "Write a day, such as")] {
            let wrong = site.post(&worker, &end, &[("last", day)]).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(wrong.text.contains(words), "{}", wrong.text);
        }
        let set = site.post(&worker, &end, &[("last", "30/11/2026")]).await;
        assert_eq!(set.header("location"), format!("{person}?done=role-will-end"), "{}", set.text);
        let page = site.get_as(&worker, &person).await.text;
        assert!(page.contains("30 November 2026"), "{page}");
        let late = site.post(&worker, &end, &[("last", "2026-12-01")]).await;
        assert!(late.text.contains("The role ends before that day."), "{}", late.text);
        // Other days are another role.
        let later = [("role", "young-representative"), body, ("from", "2026-12-01")];
        assert_eq!(site.post(&worker, &roles, &later).await.status, StatusCode::SEE_OTHER);
        let officer = site.sign_in("strategy-officer").await;
        let list = site.get_as(&officer, "/manage/roles").await.text;
        let (ending, beginning) = (under(&list, "Ending in the next 30 days"), under(&list, "Beginning later"));
        assert!(ending.contains("Lena"), "{ending}");
        assert!(beginning.contains("Lena") && beginning.contains("1 December 2026"), "{beginning}");
    }
}

#[tokio::test]
async fn a_role_held_twice_can_be_ended_once_and_roles_end_with_their_holder() {
    let site = site().await;
    let chair = site.account("chair").await;
    let today = site.app.today().unwrap();
    let mut tx = site.app.db.write().await.unwrap();
    let held = role::held(&mut tx, &chair, today).await.unwrap().remove(0);
    let second = role::give(&mut tx, &chair, &held, (today, None), "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let officer = site.sign_in("strategy-officer").await;
    let ended = site.post(&officer, &format!("/manage/roles/{second}/end"), &[]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.text);

    // The last day of an account is the last of its roles, and whoever has gone holds none.
    let other = site.account("contributor").await;
    let owner = site.account("action-owner").await;
    leave(&site, &officer, &owner, "2026-11-25", &other).await;
    let list = site.get_as(&officer, "/manage/roles").await.text;
    let soon = under(&list, "Ending in the next 30 days");
    assert!(soon.contains("Action owner") && soon.contains("25 November 2026"), "{soon}");
    let site = site.at("2026-11-26T12:00:00Z");
    site.run_jobs().await;
    let officer = site.sign_in("strategy-officer").await;
    assert!(!site.get_as(&officer, "/manage/roles").await.text.contains(&owner));
}

#[tokio::test]
async fn a_successor_who_leaves_first_is_told_apart_on_both_pages() {
    let site = site().await;
    let (leaver, successor) = (site.account("action-owner").await, site.account("contributor").await);
    let other = site.account("directory-editor").await;
    let officer = site.sign_in("strategy-officer").await;
    leave(&site, &officer, &leaver, "2026-12-15", &successor).await;
    let page = |person: String| {
        let (site, officer) = (site.clone(), officer.clone());
        async move { site.get_as(&officer, &format!("/manage/people/{person}/leaving")).await.text }
    };
    let theirs = page(leaver.clone()).await;
    assert!(theirs.contains("Contributor") && !theirs.contains("gone by then"), "{theirs}");
    let warned = page(successor.clone()).await.replace(['\u{2068}', '\u{2069}'], "");
    assert!(warned.contains("named to take over from Action owner"), "{warned}");
    leave(&site, &officer, &successor, "2026-12-01", &other).await;
    let theirs = page(leaver.clone()).await;
    assert!(theirs.contains("gone by then: what is left goes to whoever set the day"), "{theirs}");
    // Whoever has ended holds no role without an end.
    let end = site.post(&officer, &format!("/manage/people/{leaver}/end"), &[("sure", "yes")]).await;
    assert_eq!(end.status, StatusCode::SEE_OTHER, "{}", end.text);
    let person = site.get_as(&officer, &format!("/manage/people/{leaver}")).await.text;
    assert!(!person.contains("No end") && person.contains("21 November 2026"), "{person}");
}

#[tokio::test]
async fn a_role_is_given_for_ones_own_organisation_where_nothing_else_is_named() {
    let site = site().await;
    let owner = site.account("action-owner").await;
    let officer = site.sign_in("strategy-officer").await;
    let given = site.post(&officer, &format!("/manage/people/{owner}/roles"), &[("role", "contributor")]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
    let mut tx = site.app.db.read().await.unwrap();
    let held = role::held(&mut tx, &owner, site.app.today().unwrap()).await.unwrap();
    assert!(held.contains(&Held { role: "contributor".to_owned(), scope: "BW-ORG1".to_owned() }), "{held:?}");
}

#[tokio::test]
async fn a_post_never_runs_empty_by_ending_one_role_after_the_other() {
    let site = site().await;
    let (chair, other) = (site.account("chair").await, site.account("contributor").await);
    let today = site.app.today().unwrap();
    let mut tx = site.app.db.write().await.unwrap();
    let first = role::of(&mut tx, &chair).await.unwrap().remove(0);
    let second = role::give(&mut tx, &other, &first.held, (today, None), "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let officer = site.sign_in("strategy-officer").await;
    let later = site.post(&officer, &format!("/manage/roles/{}/end", first.id), &[("last", "2026-12-20")]).await;
    assert_eq!(later.status, StatusCode::SEE_OTHER, "{}", later.text);
    let refused = site.post(&officer, &format!("/manage/roles/{second}/end"), &[]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.text.contains("Nobody else holds this role for as long"), "{}", refused.text);
}

#[tokio::test]
async fn what_waits_on_your_work_is_what_the_page_behind_it_lists() {
    let site = site().await;
    let leaver = site.account("action-owner").await;
    duty(&site, &leaver).await;
    let mut tx = site.app.db.write().await.unwrap();
    account::end(&mut tx, &leaver, "command line", site.app.clock.now()).await.unwrap();
    // The person belongs elsewhere, the action is the council's.
    tx.execute("UPDATE \"account\" SET \"organisation\" = 'BW-ORG2' WHERE \"id\" = $1", &[Sql::text(&leaver)])
        .await
        .unwrap();
    tx.execute("UPDATE \"role_held\" SET \"scope\" = 'BW-ORG2' WHERE \"account\" = $1", &[Sql::text(&leaver)])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    for (role, wanted) in [("strategy-officer", true), ("organisation-administrator", false)] {
        let cookie = site.sign_in(role).await;
        let listed = site.get_as(&cookie, "/manage/people").await.text.contains("To be handed over");
        let told = site.get_as(&cookie, "/work").await.text.contains("to be handed over");
        assert_eq!((listed, told), (wanted, wanted), "{role}");
        // Whoever is gone is not waited for.
        let work = site.get_as(&cookie, "/work").await.text;
        assert!(!work.contains("not answered yet"), "{role}: {work}");
    }
}

#[tokio::test]
async fn a_role_to_come_is_shown_with_its_day_to_whoever_gets_it() {
    let site = site().await;
    let owner = site.account("action-owner").await;
    let officer = site.sign_in("strategy-officer").await;
    let fields = [("role", "directory-editor"), ("scope", "BW-ORG1"), ("from", "2026-12-01")];
    assert_eq!(
        site.post(&officer, &format!("/manage/people/{owner}/roles"), &fields).await.status,
        StatusCode::SEE_OTHER
    );
    let work = site.get_as(&site.sign_in_as(&owner).await, "/work").await.text;
    assert!(work.contains("Beginning later") && work.contains("1 December 2026"), "{work}");
}

#[tokio::test]
async fn moving_says_that_it_takes_the_last_day_back_and_leads_to_no_closed_organisation() {
    let site = site().await;
    let (leaver, other) = (site.account("action-owner").await, site.account("contributor").await);
    let officer = site.sign_in("strategy-officer").await;
    let path = format!("/manage/people/{leaver}/moving");
    let page = site.get_as(&officer, &path).await.text;
    assert!(!page.contains("Brackwater Play Association") && !page.contains("is taken back by moving"), "{page}");
    let closed = site.post(&officer, &path, &[("organisation", "BW-ORG7"), ("end_roles", "yes")]).await;
    assert_eq!(closed.status, StatusCode::UNPROCESSABLE_ENTITY);
    leave(&site, &officer, &leaver, "2026-12-10", &other).await;
    let page = site.get_as(&officer, &path).await.text;
    assert!(page.contains("10 December 2026, is taken back by moving"), "{page}");
}

#[tokio::test]
async fn whoever_sets_their_own_last_day_is_not_told_of_it() {
    let site = site().await;
    let (own, successor) = (site.account("organisation-administrator").await, site.account("contributor").await);
    let administrator = site.sign_in("organisation-administrator").await;
    assert_eq!(leave(&site, &administrator, &own, "2026-12-05", &successor).await.status, StatusCode::SEE_OTHER);
    assert_eq!(got(&site, "leaving").await, Vec::<String>::new());
    assert_eq!(got(&site, "take-over").await, ["contributor@brackwater.example"]);
}

#[tokio::test]
async fn access_ends_at_once_only_when_everything_is_handed_over() {
    let site = site().await;
    let (leaver, other) = (site.account("participation-worker").await, site.account("contributor").await);
    let action = duty(&site, &leaver).await;
    let administrator = site.sign_in("organisation-administrator").await;
    let path = format!("/manage/people/{leaver}/end");
    let page = site.get_as(&administrator, &format!("/manage/people/{leaver}/leaving")).await;
    assert!(page.text.contains("Participation worker") && page.text.contains("End access now"), "{}", page.text);

    assert_eq!(site.post(&administrator, &path, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let one = site.post(&administrator, &path, &[(&format!("actions-{action}"), &other)]).await;
    assert_eq!(one.status, StatusCode::UNPROCESSABLE_ENTITY, "the post is still open");
    assert!(!ended(&site, &leaver).await);
    // Everything is chosen, and the box is not ticked.
    let unsure = site.post(&administrator, &path, &[("all", &other)]).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unsure.text.contains("Tick the box to end their access"), "{}", unsure.text);
    assert!(!ended(&site, &leaver).await);
    let nothing = site.post(&administrator, &path, &[("sure", "yes")]).await.text;
    assert!(nothing.contains("Choose who takes over: Participation worker"), "which thing: {nothing}");
    let stranger = "00000000000000000000000000000000";
    for wrong in [leaver.as_str(), stranger, ""] {
        let answer = site.post(&administrator, &path, &[("all", wrong), ("sure", "yes")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(
        site.post(&administrator, &path, &[("all", &other), ("sure", "yes")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(ended(&site, &leaver).await);
    assert_eq!(owner_of(&site, &action).await, other);
    let mut tx = site.app.db.read().await.unwrap();
    let held = role::held(&mut tx, &other, site.app.today().unwrap()).await.unwrap();
    let post = Held { role: "participation-worker".to_owned(), scope: "BW-ORG1".to_owned() };
    assert!(held.contains(&post), "the post goes on");
}

#[tokio::test]
async fn a_person_for_each_thing() {
    let site = site().await;
    let leaver = site.account("participation-worker").await;
    let (one, two) = (site.account("contributor").await, site.account("directory-editor").await);
    let action = duty(&site, &leaver).await;
    let mut tx = site.app.db.read().await.unwrap();
    let post = role::of(&mut tx, &leaver).await.unwrap().remove(0).id;
    drop(tx);
    let administrator = site.sign_in("organisation-administrator").await;
    let sure = ("sure".to_owned(), "yes".to_owned());
    let fields = [(format!("actions-{action}"), one.clone()), (format!("role-{post}"), two.clone()), sure];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, to)| (name.as_str(), to.as_str())).collect();
    let answer = site.post(&administrator, &format!("/manage/people/{leaver}/end"), &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(owner_of(&site, &action).await, one);
    let mut tx = site.app.db.read().await.unwrap();
    let held = role::held(&mut tx, &two, site.app.today().unwrap()).await.unwrap();
    assert!(held.iter().any(|held| held.role == "participation-worker"));
}

#[tokio::test]
async fn nothing_goes_to_somebody_who_is_gone_or_leaves_sooner() {
    let site = site().await;
    let (leaver, gone) = (site.account("action-owner").await, site.account("contributor").await);
    let sooner = site.account("directory-editor").await;
    duty(&site, &leaver).await;
    let officer = site.sign_in("strategy-officer").await;
    let mut tx = site.app.db.write().await.unwrap();
    account::end(&mut tx, &gone, "command line", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let commissioner = site.account("commissioner").await;
    assert_eq!(leave(&site, &officer, &sooner, "2026-12-01", &commissioner).await.status, StatusCode::SEE_OTHER);
    for to in [&gone, &sooner, &leaver] {
        let answer = leave(&site, &officer, &leaver, "2026-12-05", to).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let answer =
            site.post(&officer, &format!("/manage/people/{leaver}/end"), &[("all", to), ("sure", "yes")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let wrong = leave(&site, &officer, &leaver, "2026-11-20", &commissioner).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "yesterday is no last day");
    assert!(!ended(&site, &leaver).await);
}

#[tokio::test]
async fn whoever_was_named_and_has_gone_is_replaced_by_whoever_named_them() {
    let site = site().await;
    let (leaver, successor) = (site.account("action-owner").await, site.account("contributor").await);
    let action = duty(&site, &leaver).await;
    let officer = site.sign_in("strategy-officer").await;
    leave(&site, &officer, &leaver, "2026-12-05", &successor).await;
    site.run_jobs().await;
    let mut tx = site.app.db.write().await.unwrap();
    account::end(&mut tx, &successor, "command line", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let site = site.at("2026-12-06T12:00:00Z");
    site.run_jobs().await;
    assert_eq!(owner_of(&site, &action).await, site.account("strategy-officer").await);
}

#[tokio::test]
async fn what_the_command_line_leaves_open_is_on_the_list_until_it_is_handed_over() {
    let site = site().await;
    let (leaver, other) = (site.account("action-owner").await, site.account("contributor").await);
    let action = duty(&site, &leaver).await;
    let mut tx = site.app.db.write().await.unwrap();
    account::end(&mut tx, &leaver, "command line", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let administrator = site.sign_in("organisation-administrator").await;
    assert!(site.get_as(&administrator, "/manage/people").await.text.contains("To be handed over"));
    assert!(site.get_as(&administrator, "/work").await.text.contains("One thing is to be handed over."));
    let protector = site.sign_in("data-protection-officer").await;
    assert!(!site.get_as(&protector, "/manage/people").await.text.contains("To be handed over"));
    site.run_jobs().await;
    let site = site.at("2026-11-22T12:00:00Z");
    site.run_jobs().await;
    let letters = site.letters().await;
    let reminder = letters.iter().find(|one| one.template == "hand-over").expect("nobody was reminded");
    assert_eq!(reminder.to, "organisation-administrator@brackwater.example", "the nearest who may");
    let administrator = site.sign_in("organisation-administrator").await;
    let answer =
        site.post(&administrator, &format!("/manage/people/{leaver}/end"), &[("all", &other), ("sure", "yes")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(owner_of(&site, &action).await, other);
    assert!(!site.get_as(&administrator, "/manage/people").await.text.contains("To be handed over"));
}

#[tokio::test]
async fn nobody_gets_a_role_through_leaving_that_the_officer_may_not_give() {
    let site = site().await;
    let leaver = site.account("safeguarding-lead").await;
    let other = site.account("contributor").await;
    let administrator = site.sign_in("organisation-administrator").await;
    let page = site.get_as(&administrator, &format!("/manage/people/{leaver}/leaving")).await.text;
    assert!(page.contains("roles that you may not give"));
    // Nor by the nightly job, when the administrator names somebody.
    assert_eq!(leave(&site, &administrator, &leaver, "2026-12-01", &other).await.status, StatusCode::SEE_OTHER);
    site.run_jobs().await;
    let site = site.at("2026-12-02T12:00:00Z");
    site.run_jobs().await;
    assert!(ended(&site, &leaver).await, "access ends all the same");
    let administrator = site.sign_in("organisation-administrator").await;
    assert!(site.get_as(&administrator, "/manage/people").await.text.contains("To be handed over"));
    let mut tx = site.app.db.read().await.unwrap();
    let held = role::held(&mut tx, &other, site.app.today().unwrap()).await.unwrap();
    assert!(!held.iter().any(|held| ["strategy-officer", "safeguarding-lead"].contains(&held.role.as_str())));
}

#[tokio::test]
async fn only_whoever_may_change_a_person_lets_them_go() {
    let site = site().await;
    let (leaver, other) = (site.account("action-owner").await, site.account("contributor").await);
    for role in ["contributor", "data-protection-officer", "participation-worker", "body-secretary", "action-owner"] {
        let cookie = site.sign_in(role).await;
        assert_eq!(leave(&site, &cookie, &leaver, "2026-12-05", &other).await.status, StatusCode::NOT_FOUND, "{role}");
        let path = format!("/manage/people/{leaver}/end");
        assert_eq!(
            site.post(&cookie, &path, &[("all", &other), ("sure", "yes")]).await.status,
            StatusCode::NOT_FOUND,
            "{role}"
        );
    }
    // An administrator of another organisation.
    let mut tx = site.app.db.write().await.unwrap();
    let now = site.app.clock.now();
    let held = Held { role: "organisation-administrator".to_owned(), scope: "BW-ORG2".to_owned() };
    let new = account::New {
        name: "Far",
        email: Some("far@b.example"),
        language: "en-GB",
        organisation: Some("BW-ORG2"),
        by: "test",
    };
    let far = account::create(&mut tx, &site.app.keyring, now, new).await.unwrap();
    role::give(&mut tx, &far, &held, (site.app.today().unwrap(), None), "test", now).await.unwrap();
    tx.commit().await.unwrap();
    let far = site.sign_in_as(&far).await;
    assert_eq!(leave(&site, &far, &leaver, "2026-12-05", &other).await.status, StatusCode::NOT_FOUND);
    let moving = format!("/manage/people/{leaver}/moving");
    assert_eq!(site.post(&far, &moving, &[("organisation", "BW-ORG2")]).await.status, StatusCode::NOT_FOUND);
    // Nobody ends their own access.
    let own = site.account("strategy-officer").await;
    let officer = site.sign_in("strategy-officer").await;
    let answer = site.post(&officer, &format!("/manage/people/{own}/end"), &[("all", &other), ("sure", "yes")]).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn somebody_who_moves_leaves_behind_what_belongs_to_the_old_organisation() {
    let site = site().await;
    let (mover, other) = (site.account("participation-worker").await, site.account("contributor").await);
    let action = duty(&site, &mover).await;
    let officer = site.sign_in("strategy-officer").await;
    let path = format!("/manage/people/{mover}/moving");
    let page = site.get_as(&officer, &path).await.text;
    assert!(page.contains("Participation worker") && page.contains("Brackwater Health Trust"));
    let without = site.post(&officer, &path, &[("organisation", "BW-ORG2"), ("all", &other)]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY, "it asks before roles end");
    let open = site.post(&officer, &path, &[("organisation", "BW-ORG2"), ("end_roles", "yes")]).await;
    assert_eq!(open.status, StatusCode::UNPROCESSABLE_ENTITY, "things are still open");
    let fields = [("organisation", "BW-ORG2"), ("end_roles", "yes"), ("all", other.as_str())];
    assert_eq!(site.post(&officer, &path, &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(owner_of(&site, &action).await, other);
    let mut tx = site.app.db.read().await.unwrap();
    assert!(role::held(&mut tx, &mover, site.app.today().unwrap()).await.unwrap().is_empty());
    let account = account::get(&mut tx, &site.app.keyring, &mover).await.unwrap().unwrap();
    assert_eq!(account.organisation.as_deref(), Some("BW-ORG2"));
    drop(tx);
    // The administrator of one organisation pushes nobody into another.
    let administrator = site.sign_in("organisation-administrator").await;
    let path = format!("/manage/people/{}/moving", site.account("directory-editor").await);
    let fields = [("organisation", "BW-ORG2"), ("end_roles", "yes"), ("all", other.as_str())];
    assert_eq!(site.post(&administrator, &path, &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_page_of_roles_shows_what_ends_soon() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    let who = site.account("contributor").await;
    let fields = [("role", "chair"), ("scope", "BW-BODY1"), ("until", "2026-12-10")];
    assert_eq!(
        site.post(&officer, &format!("/manage/people/{who}/roles"), &fields).await.status,
        StatusCode::SEE_OTHER
    );
    let page = site.get_as(&officer, "/manage/roles").await.text;
    let soon = page.split_once("Ending in the next 30 days").unwrap().1.split("</table>").next().unwrap();
    assert!(soon.contains("10 December 2026"));
    let later = site.at("2026-12-11T12:00:00Z");
    let mut tx = later.app.db.read().await.unwrap();
    let held = role::held(&mut tx, &who, later.app.today().unwrap()).await.unwrap();
    assert!(!held.iter().any(|held| held.role == "chair"), "a role ends on its last day by itself");
}

#[tokio::test]
async fn who_looks_after_one_organisation_ends_nobody_who_serves_the_whole_partnership() {
    let site = site().await;
    let administrator = site.sign_in("organisation-administrator").await;
    let other = site.account("contributor").await;
    for role in ["data-protection-officer", "system-administrator", "strategy-officer"] {
        let person = site.account(role).await;
        let ends = format!("/manage/people/{person}/end");
        assert_eq!(site.post(&administrator, &ends, &[("all", &other)]).await.status, StatusCode::NOT_FOUND, "{role}");
        let answer = leave(&site, &administrator, &person, "2026-12-05", &other).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{role}");
        let path = format!("/manage/people/{person}");
        let renamed = site.post(&administrator, &path, &[("name", "Nobody"), ("version", "1")]).await;
        assert_eq!(renamed.status, StatusCode::NOT_FOUND, "{role}");
        let page = site.get_as(&administrator, &path).await;
        assert_eq!(page.status, StatusCode::OK, "they may see them: {role}");
        assert!(!page.text.contains("/leaving"), "{role}");
    }
}

#[tokio::test]
async fn nobody_moves_while_they_hold_what_the_mover_may_not_end() {
    let site = site().await;
    let (lead, other) = (site.account("safeguarding-lead").await, site.account("contributor").await);
    let path = format!("/manage/people/{lead}/moving");
    let fields = [("organisation", "BW-ORG2"), ("end_roles", "yes"), ("all", other.as_str())];
    for role in ["system-administrator", "strategy-officer"] {
        let cookie = site.sign_in(role).await;
        let answer = site.post(&cookie, &path, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{role}");
        assert!(answer.text.contains("a role for their organisation that you may not end"), "{}", answer.text);
    }
    let mut tx = site.app.db.read().await.unwrap();
    assert_eq!(role::held(&mut tx, &lead, site.app.today().unwrap()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn nobody_with_a_card_takes_over_a_post() {
    let site = site().await;
    let (leaver, young) = (site.account("participation-worker").await, site.account("young-representative").await);
    let officer = site.sign_in("strategy-officer").await;
    let answer =
        site.post(&officer, &format!("/manage/people/{leaver}/end"), &[("all", &young), ("sure", "yes")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!ended(&site, &leaver).await);
    let page = site.get_as(&officer, &format!("/manage/people/{leaver}/leaving")).await.text;
    assert!(!page.contains(&young), "nor is a young person offered: {page}");
    // Nor as the successor, were one named in the database.
    let named = leave(&site, &officer, &leaver, "2026-12-01", &young).await;
    assert_eq!(named.status, StatusCode::UNPROCESSABLE_ENTITY);
    let other = site.account("contributor").await;
    leave(&site, &officer, &leaver, "2026-12-01", &other).await;
    let mut tx = site.app.db.write().await.unwrap();
    let sql = "UPDATE \"leaving\" SET \"successor\" = $1";
    tx.execute(sql, &[Sql::text(&young)]).await.unwrap();
    tx.commit().await.unwrap();
    site.run_jobs().await;
    let site = site.at("2026-12-02T12:00:00Z");
    site.run_jobs().await;
    assert!(ended(&site, &leaver).await);
    let mut tx = site.app.db.read().await.unwrap();
    let held = role::held(&mut tx, &young, site.app.today().unwrap()).await.unwrap();
    assert_eq!(held.len(), 1, "{held:?}");
}

#[tokio::test]
async fn whoever_lost_a_role_passes_nothing_on_by_it() {
    let site = site().await;
    let (leaver, other) = (site.account("participation-worker").await, site.account("contributor").await);
    let administrator = site.sign_in("organisation-administrator").await;
    assert_eq!(leave(&site, &administrator, &leaver, "2026-12-01", &other).await.status, StatusCode::SEE_OTHER);
    let setter = site.account("organisation-administrator").await;
    let mut tx = site.app.db.write().await.unwrap();
    for given in role::of(&mut tx, &setter).await.unwrap() {
        role::end(&mut tx, &given.id, "test", site.app.clock.now()).await.unwrap();
    }
    tx.commit().await.unwrap();
    site.run_jobs().await;
    let site = site.at("2026-12-02T12:00:00Z");
    site.run_jobs().await;
    assert!(ended(&site, &leaver).await);
    let mut tx = site.app.db.read().await.unwrap();
    let held = role::held(&mut tx, &other, site.app.today().unwrap()).await.unwrap();
    assert!(!held.iter().any(|held| held.role == "participation-worker"), "{held:?}");
}

#[tokio::test]
async fn nobody_ends_the_only_role_without_which_something_stands_still() {
    let site = site().await;
    let administrator = site.account("organisation-administrator").await;
    let cookie = site.sign_in("organisation-administrator").await;
    let held = role::of(&mut site.app.db.read().await.unwrap(), &administrator).await.unwrap().remove(0);
    let path = format!("/manage/roles/{}/end", held.id);
    let page = site.get_as(&cookie, &path).await.text;
    assert!(
        page.contains("Nobody else holds this role")
            && !page.contains("<button type=\"submit\" class=\"govuk-button govuk-button--warning"),
        "{page}"
    );
    assert_eq!(site.post(&cookie, &path, &[]).await.status, StatusCode::BAD_REQUEST);
    // With a second one, the first may go, and lands where they may still be.
    let other = site.account("contributor").await;
    let give = [("role", "organisation-administrator"), ("scope", "BW-ORG1")];
    assert_eq!(site.post(&cookie, &format!("/manage/people/{other}/roles"), &give).await.status, StatusCode::SEE_OTHER);
    assert!(site.get_as(&cookie, &path).await.text.contains("Once it has ended, they can do nothing by it"));
    let ended = site.post(&cookie, &path, &[]).await;
    assert_eq!(ended.header("location"), "/work?done=role-ended", "{}", ended.text);
    assert!(site.get_as(&cookie, "/work?done=role-ended").await.text.contains("The role has ended."));
}

#[tokio::test]
async fn what_somebody_holds_elsewhere_is_not_shown() {
    let site = site().await;
    let person = site.account("contributor").await;
    let mut tx = site.app.db.write().await.unwrap();
    let held = Held { role: "practitioner".to_owned(), scope: "BW-ORG2".to_owned() };
    let today = site.app.today().unwrap();
    role::give(&mut tx, &person, &held, (today, None), "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let administrator = site.sign_in("organisation-administrator").await;
    for path in ["/manage/people".to_owned(), format!("/manage/people/{person}"), "/manage/people.csv".to_owned()] {
        let text = site.get_as(&administrator, &path).await.text;
        assert!(
            text.contains("ontributor") && !text.contains("Brackwater Health Trust") && !text.contains("BW-ORG2"),
            "{path}"
        );
    }
    let officer = site.sign_in("strategy-officer").await;
    assert!(site.get_as(&officer, &format!("/manage/people/{person}")).await.text.contains("Brackwater Health Trust"));
}
