//! Updates of actions: asked for, written, sent, asked back, approved and published; and who reads which.

use crate::support::own::Own;
use crate::support::{Answer, Site, sqlite};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::identity::role;
use platform::permission::Held;
use platform::record::Record;

/// An action of the council, to which a play trust contributes, in the strategy whose period is open at the time of the tests.
const ACTION: &str = "BW-S1-P4-A1";
/// The organisation that contributes to it.
const TRUST: &str = "BW-ORG8";
/// The period that is open.
const PERIOD: &str = "BW-RP6";

/// What is told in the tests.
const TOLD: &str = "We mended the swing by the sea wall, at last.";

async fn site() -> Site {
    Site::of(Example::Brackwater).await
}

/// Says that somebody answers for the action.
async fn give(site: &Site, account: &str) {
    let officer = site.sign_in("strategy-officer").await;
    let given = site.post(&officer, &format!("/manage/actions/{ACTION}"), &[("account", account)]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text);
}

/// The paths of the links of letters from this template, newest first.
async fn links(site: &Site, template: &str) -> Vec<String> {
    let letters = site.letters().await.into_iter().filter(|letter| letter.template == template);
    letters.map(|letter| letter.link.replace("http://127.0.0.1:8080", "")).collect()
}

/// The hidden version of a form.
#[track_caller]
pub fn version(page: &Answer) -> String {
    hidden(page, "row_version")
}

/// What a hidden field holds.
fn hidden(page: &Answer, name: &str) -> String {
    let found = page.text.split(&format!("name=\"{name}\" value=\"")).nth(1).and_then(|rest| rest.split('"').next());
    found.unwrap_or_else(|| panic!("no {name} in {}", page.text)).to_owned()
}

/// Fills in the form at a path and presses a button.
pub async fn write(site: &Site, cookie: &str, path: &str, act: &str, fields: &[(&str, &str)]) -> Answer {
    let page = site.get_as(cookie, path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let version = version(&page);
    let mut all = vec![("row_version", version.as_str()), ("act", act)];
    all.extend(fields);
    site.post(cookie, path, &all).await
}

/// The path of the officer's page of the one update that waits to be read.
pub async fn to_read(site: &Site, officer: &str) -> String {
    let list = site.get_as(officer, &format!("/manage/updates?period={PERIOD}&show=to-read")).await.text;
    let path = list.split("href=\"").find_map(|rest| rest.split('"').next().filter(|path| is_one(path)));
    path.unwrap_or_else(|| panic!("nothing to read in {list}")).to_owned()
}

fn is_one(path: &str) -> bool {
    path.strip_prefix("/manage/updates/").is_some_and(|id| id.len() > 20)
}

pub async fn decide(site: &Site, officer: &str, path: &str, act: &str, fields: &[(&str, &str)]) -> Answer {
    let version = version(&site.get_as(officer, path).await);
    let mut all = vec![("row_version", version.as_str())];
    all.extend(fields);
    site.post(officer, &format!("{path}/{act}"), &all).await
}

/// The public updates of the action in the open period.
async fn public(site: &Site) -> Vec<Record> {
    let plan = site.app.snapshot().await.unwrap();
    let all = plan.referring(ACTION, "updates", "action").into_iter().filter(|one| one.text("period") == PERIOD);
    all.cloned().collect()
}

#[tokio::test]
async fn a_quarter_from_reminder_to_the_public_page_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        // A week before it is due, whoever answers is written to.
        give(&site, &site.account("action-owner").await).await;
        site.run_jobs().await;
        site.moved("2026-12-03T12:00:00Z").run_jobs().await;
        assert!(links(&site, "update-due").await.is_empty(), "not before");
        let morning = site.moved("2026-12-04T12:00:00Z");
        morning.run_jobs().await;
        let letters = links(&site, "update-due").await;
        assert_eq!(letters.len(), 1, "one action of the period has somebody who answers");
        let link = letters[0].clone();
        let letter = site.letters().await.into_iter().find(|letter| letter.template == "update-due").unwrap();
        assert!(letter.text.contains("by 11 December 2026") && letter.text.contains(ACTION), "{}", letter.text);
        morning.run_jobs().await;
        assert_eq!(links(&site, "update-due").await.len(), 1, "once a day");

        let page = site.get(&link).await;
        assert!(
            page.text.contains("How is it going?") && page.text.contains("Off track: It will not be done"),
            "{}",
            page.text
        );
        assert!(page.text.contains("earlier updates"), "{}", page.text);
        assert!(page.text.contains("What was told last time") && page.header("cache-control").contains("no-store"));

        // A draft keeps whatever is wrong with it, and nobody else sees it.
        let kept = write(&site, "", &link, "draft", &[("told", TOLD), ("people_reached", "many")]).await;
        assert_eq!(kept.header("location"), format!("{link}?done=draft"), "{}", kept.text);
        let page = site.get(&format!("{link}?done=draft")).await;
        assert!(page.text.contains(TOLD) && page.text.contains("Your draft is saved.") && page.text.contains("many"));
        let officer = site.sign_in("strategy-officer").await;
        let list = site.get_as(&officer, &format!("/manage/updates?period={PERIOD}")).await.text;
        assert!(list.contains("A draft, not sent") && !list.contains(TOLD), "{list}");

        // What is wrong is said when it is sent, beside its field, and nothing is lost.
        let wrong = write(&site, "", &link, "", &[("told", TOLD), ("people_reached", "many")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            wrong.text.contains("Choose how it is going.") && wrong.text.contains("as a number, such as 34"),
            "{}",
            wrong.text
        );
        assert!(wrong.text.contains(TOLD) && wrong.text.contains("value=\"many\""));

        let sent =
            write(&site, "", &link, "", &[("told", TOLD), ("progress", "on track"), ("people_reached", "31")]).await;
        assert_eq!(
            (sent.status, sent.header("location")),
            (StatusCode::SEE_OTHER, "/task/done?of=update"),
            "{}",
            sent.text
        );
        assert_eq!(site.get(&link).await.status, StatusCode::GONE, "what it was for is done");
        // Whoever had the page open still has what they wrote.
        let late = site.post("", &link, &[("row_version", "2"), ("told", "Another long text about the swing.")]).await;
        assert_eq!(late.status, StatusCode::GONE);
        assert!(late.text.contains("Another long text about the swing.") && late.text.contains("copy it from here"));
        assert!(site.get_as(&officer, "/work").await.text.contains("1 update waits to be read."));

        // The officer asks back, and the owner answers by a new link.
        let path = to_read(&site, &officer).await;
        let nothing = decide(&site, &officer, &path, "return", &[]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let back = decide(&site, &officer, &path, "return", &[("question", "Which swing?")]).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text);
        let letters = site.letters().await;
        let letter = letters.iter().find(|letter| letter.template == "update-returned").unwrap();
        assert!(!letter.text.contains("Which swing?"), "no letter holds what is asked: {}", letter.text);
        let link = links(&site, "update-returned").await[0].clone();
        let page = site.get(&link).await.text;
        assert!(page.contains("Which swing?") && page.contains(TOLD), "{page}");
        assert!(public(&site).await.is_empty());
        let again = "We mended the red swing by the sea wall, at last.";
        // Until it is sent again, the officer sees what was sent, and nothing of what is being written.
        write(&site, "", &link, "draft", &[("told", "Not meant for you."), ("progress", "off track")]).await;
        let seen = site.get_as(&officer, &path).await.text;
        assert!(seen.contains(TOLD) && !seen.contains("Not meant for you.") && seen.contains("Which swing?"), "{seen}");
        let list = site.get_as(&officer, &format!("/manage/updates?period={PERIOD}")).await.text;
        assert!(list.contains("Something was asked back") && !list.contains("Off track"), "{list}");
        let fields = [("told", again), ("progress", "on track"), ("people_reached", "১,০৩১")];
        assert_eq!(write(&site, "", &link, "", &fields).await.status, StatusCode::SEE_OTHER);

        // Approved, everybody reads it.
        let path = to_read(&site, &officer).await;
        let seen = site.get_as(&officer, &path).await.text;
        assert!(
            seen.contains(again) && seen.contains("What was asked before") && seen.contains("Which swing?"),
            "{seen}"
        );
        let approved = decide(&site, &officer, &path, "approve", &[("audience", "everyone")]).await;
        assert_eq!(approved.status, StatusCode::SEE_OTHER, "{}", approved.text);
        let update = &public(&site).await[0];
        assert_eq!((update.text("told"), update.int("people_reached")), (again, Some(1_031)));
        let page = site.get(&format!("/actions/{ACTION}")).await.text;
        assert!(page.contains(again) && page.contains(&format!("id=\"{}\"", update.reference)), "{page}");
        assert!(!page.contains("Which swing?"), "what was asked back is nobody's business");
        let data = site.get(&format!("/api/v1/updates/{}", update.reference)).await;
        assert_eq!(data.json()["item"]["progress"], "on track");
        // The words that were held are gone with their key.
        let mut tx = site.app.db.read().await.unwrap();
        assert!(tx.query("SELECT \"id\" FROM \"held_update\"", &[]).await.unwrap().is_empty());
        let keys = tx.query("SELECT \"ref\" FROM \"record_key\" WHERE \"kind\" = 'update'", &[]).await.unwrap();
        assert!(keys.is_empty());
        drop(tx);
        let late = site.moved("2026-12-12T12:00:00Z");
        late.run_jobs().await;
        assert!(links(&site, "update-late").await.is_empty(), "nobody is reminded of what is told");
    }
}

#[tokio::test]
async fn milestones_messages_and_what_others_add_are_published_with_it() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    let plan = site.app.snapshot().await.unwrap();
    let message = plan.links_from(ACTION, "answers")[0].1.reference.clone();
    let milestone = plan.list("milestones").find(|one| {
        plan.referred(one, "action")
            .is_some_and(|action| action.text("owner") == "BW-ORG1" && action.reference.starts_with("BW-S1"))
            && one.text("reached").is_empty()
    });
    let milestone = milestone.unwrap();
    let action = milestone.text("action");
    let path = format!("/work/updates/{action}");
    let name = format!("milestone-{}", milestone.reference);
    let fields = [("progress", "on track"), ("told", TOLD)];
    let tomorrow = write(&site, &owner, &path, "", &[&fields[..], &[(name.as_str(), "2026-11-22")]].concat()).await;
    assert!(tomorrow.text.contains("Write the day on which it was reached"), "{}", tomorrow.text);
    let early = write(&site, &owner, &path, "", &[&fields[..], &[(name.as_str(), "2019-05-05")]].concat()).await;
    assert!(early.text.contains("not before the action began"), "{}", early.text);
    let sent = write(&site, &owner, &path, "", &[&fields[..], &[(name.as_str(), "2026-11-20")]].concat()).await;
    assert_eq!(sent.header("location"), "/work?done=update-sent", "{}", sent.text);
    let officer = site.sign_in("strategy-officer").await;
    let one = to_read(&site, &officer).await;
    assert!(site.get_as(&officer, &one).await.text.contains("20 November 2026"));
    decide(&site, &officer, &one, "approve", &[("audience", "everyone")]).await;
    let plan = site.app.snapshot().await.unwrap();
    assert_eq!(plan.get(&milestone.reference).unwrap().text("reached"), "2026-11-20");

    let name = format!("message-{message}");
    let path = format!("/work/updates/{ACTION}");
    write(&site, &owner, &path, "", &[&fields[..], &[(name.as_str(), "yes")]].concat()).await;
    let one = to_read(&site, &officer).await;
    decide(&site, &officer, &one, "approve", &[("audience", "everyone")]).await;
    let page = site.get(&format!("/messages/{message}")).await.text;
    assert!(page.contains("What was done about it") && page.contains(TOLD), "{page}");

    // An organisation that contributes tells in its own name, and judges nothing.
    let helper = contributor(&site, TRUST).await;
    let page = site.get_as(&helper, &path).await.text;
    assert!(page.contains("What did you do?") && !page.contains("name=\"progress\""), "{page}");
    let added = "Our people checked each chain.";
    write(&site, &helper, &path, "", &[("told", added), ("progress", "off track")]).await;
    let one = to_read(&site, &officer).await;
    decide(&site, &officer, &one, "approve", &[("audience", "everyone")]).await;
    let all = public(&site).await;
    let theirs = all.iter().find(|one| one.text("organisation") == TRUST).unwrap();
    assert_eq!((theirs.text("told"), theirs.text("progress")), (added, ""));
}

/// Somebody of another organisation.
pub async fn contributor(site: &Site, organisation: &str) -> String {
    let account = site.account("commissioner").await;
    let held = Held { role: "contributor".to_owned(), scope: organisation.to_owned() };
    let mut tx = site.app.db.write().await.unwrap();
    let (now, today) = (site.app.clock.now(), site.app.today().unwrap());
    role::give(&mut tx, &account, &held, (today, None), "test", now).await.unwrap();
    tx.commit().await.unwrap();
    site.sign_in_as(&account).await
}

#[tokio::test]
async fn what_is_for_partners_is_read_by_partners_and_drafts_by_their_writers() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    let path = format!("/work/updates/{ACTION}");
    write(&site, &owner, &path, "draft", &[("told", TOLD)]).await;
    // Whoever writes for the same organisation goes on with the same draft; another organisation never sees it.
    assert!(site.get_as(&site.sign_in("contributor").await, &path).await.text.contains(TOLD));
    let helper = contributor(&site, TRUST).await;
    assert!(!site.get_as(&helper, &path).await.text.contains(TOLD));
    assert_eq!(site.get_as(&helper, &format!("{path}?for=BW-ORG1")).await.status, StatusCode::NOT_FOUND);
    for stranger in ["young-representative", "data-protection-officer", "system-administrator", "body-member"] {
        let cookie = site.sign_in(stranger).await;
        assert_eq!(site.get_as(&cookie, &path).await.status, StatusCode::NOT_FOUND, "{stranger}");
        assert_eq!(site.post(&cookie, &path, &[("told", "x")]).await.status, StatusCode::NOT_FOUND, "{stranger}");
    }
    assert_eq!(site.get(&path).await.status, StatusCode::SEE_OTHER, "to sign in");

    write(&site, &owner, &path, "", &[("told", TOLD), ("progress", "off track")]).await;
    let officer = site.sign_in("strategy-officer").await;
    let member = site.sign_in("body-member").await;
    let one = to_read(&site, &officer).await;
    assert_eq!(site.get_as(&member, &one).await.status, StatusCode::NOT_FOUND, "before it is approved");
    let refused = site.post(&member, &format!("{one}/approve"), &[("audience", "everyone")]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    decide(&site, &officer, &one, "approve", &[("audience", "partners")]).await;
    assert!(site.get_as(&member, &one).await.text.contains(TOLD));
    let list = site.get_as(&member, &format!("/manage/updates?period={PERIOD}")).await.text;
    assert!(list.contains("Approved, for partners only") && list.contains("Off track"), "{list}");
    assert!(!list.contains("Remind whoever"), "{list}");
    let young = site.sign_in("young-representative").await;
    assert_eq!(site.get_as(&young, &one).await.status, StatusCode::NOT_FOUND);
    assert!(public(&site).await.is_empty() && !site.get(&format!("/actions/{ACTION}")).await.text.contains(TOLD));
    // Nothing is written over what was approved, and what was written is shown.
    let late = site.post(&owner, &path, &[("row_version", "3"), ("told", "Something else.")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Something else.") && late.text.contains(TOLD), "{}", late.text);
    // Later everybody may read it.
    decide(&site, &officer, &one, "approve", &[("audience", "everyone")]).await;
    assert_eq!(public(&site).await[0].text("told"), TOLD);
}

#[tokio::test]
async fn what_is_typed_into_what_was_sent_is_kept_on_the_way_to_its_files() {
    let site = site().await;
    let (owner, officer) = (site.sign_in("action-owner").await, site.sign_in("strategy-officer").await);
    let path = format!("/work/updates/{ACTION}");
    write(&site, &owner, &path, "", &[("progress", "on track"), ("told", TOLD)]).await;
    let fields = [("progress", "some concern"), ("told", TOLD), ("in_the_way", "The rain.")];
    let files = write(&site, &owner, &path, "files", &fields).await;
    assert_eq!(files.header("location"), format!("{path}/evidence?for=BW-ORG1"), "{}", files.text);
    assert!(site.get_as(&owner, &path).await.text.contains("The rain."));
    let one = to_read(&site, &officer).await;
    assert!(site.get_as(&officer, &one).await.text.contains("The rain."), "it is sent, with what was typed");
    // A returned one waits under its own name where work begins.
    decide(&site, &officer, &one, "return", &[("question", "How much rain?")]).await;
    let work = site.get_as(&owner, "/work").await.text;
    assert!(work.contains("1 update has a question to answer."), "{work}");
}

#[tokio::test]
async fn two_people_at_once_lose_no_text_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let path = format!("/work/updates/{ACTION}");
        let (one, other) = (site.sign_in("action-owner").await, site.sign_in("contributor").await);
        let (first, second) = (version(&site.get_as(&one, &path).await), version(&site.get_as(&other, &path).await));
        let fields = |version, told| [("row_version", version), ("act", "draft"), ("told", told)];
        let saved = site.post(&one, &format!("{path}?for=BW-ORG1"), &fields(&first, "The first text.")).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
        let stale = site.post(&other, &format!("{path}?for=BW-ORG1"), &fields(&second, "The second text.")).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text.contains("The first text.") && stale.text.contains("The second text."), "{}", stale.text);
        let script = [("row_version", second.as_str()), ("act", "autosave"), ("told", "By a script.")];
        assert_eq!(site.post(&other, &path, &script).await.status, StatusCode::CONFLICT, "nor does a script");
        let over = site.post(&other, &path, &fields(&version(&stale), "Both texts.")).await;
        assert_eq!(over.status, StatusCode::SEE_OTHER);
        assert!(site.get_as(&one, &path).await.text.contains("Both texts."));
        let script = [("row_version", "2"), ("act", "autosave"), ("told", "Saved as it is written.")];
        let saved = site.post(&other, &path, &script).await;
        assert_eq!((saved.status, saved.json()["version"].as_i64()), (StatusCode::OK, Some(3)), "{}", saved.text);
        assert!(saved.json()["saved"].as_str().unwrap().starts_with("Draft saved at "));
    }
}

#[tokio::test]
async fn a_page_opened_for_the_period_before_is_not_kept_for_the_new_one() {
    let site = site().await;
    let path = format!("/work/updates/{ACTION}");
    let owner = site.sign_in("action-owner").await;
    let page = site.get_as(&owner, &path).await;
    let (asked, before) = (hidden(&page, "period"), "BW-RP1");
    assert_ne!(asked, before);
    let fields = |version, period, act| {
        [("row_version", version), ("period", period), ("act", act), ("progress", "on track"), ("told", TOLD)]
    };
    for act in ["draft", ""] {
        let sent = site.post(&owner, &path, &fields("0", before, act)).await;
        assert_eq!(sent.status, StatusCode::CONFLICT);
        assert!(sent.text.contains("This page was opened for another period") && sent.text.contains(TOLD));
        assert_eq!(hidden(&sent, "period"), asked, "what is sent next is for the new period");
    }
    assert_eq!(site.post(&owner, &path, &fields("0", before, "autosave")).await.status, StatusCode::CONFLICT);
    assert!(!site.get_as(&owner, &path).await.text.contains(TOLD), "nothing was kept");
    let sent = site.post(&owner, &path, &fields(&version(&page), &asked, "")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
}

#[tokio::test]
async fn an_action_that_is_stopped_meanwhile_keeps_what_was_written() {
    let site = site().await;
    let path = format!("/work/updates/{ACTION}");
    let owner = site.sign_in("action-owner").await;
    let version = version(&site.get_as(&owner, &path).await);
    let (mut tx, plan) = (site.app.db.write().await.unwrap(), site.app.snapshot().await.unwrap());
    let before = plan.get(ACTION).unwrap().clone();
    let after = Record { ended: Some("2026-11-20".to_owned()), ..before.clone() };
    let change = platform::record::Change { before: Some(before), after };
    let who = platform::audit::Who::program("test");
    platform::record::save(&mut tx, &site.app.clock, &who, vec![change]).await.unwrap();
    tx.commit().await.unwrap();
    let sent = site.post(&owner, &path, &[("row_version", &version), ("progress", "done"), ("told", TOLD)]).await;
    assert_eq!(sent.status, StatusCode::CONFLICT);
    let told = "This action was ended on 20 November 2026.";
    assert!(
        sent.text.contains(told) && sent.text.contains(TOLD) && sent.text.contains("Nothing was lost"),
        "{}",
        sent.text
    );
    assert!(site.get_as(&owner, &path).await.text.contains(told));
    let kept = site.app.db.read().await.unwrap().query("SELECT \"state\", \"sealed\" FROM \"held_update\"", &[]).await;
    let kept = kept.unwrap();
    assert_eq!(kept[0].text(0).unwrap().unwrap(), "draft");
    assert!(!kept[0].text(1).unwrap().unwrap().contains("swing"), "what is held is ciphertext");
}

#[tokio::test]
async fn what_is_held_back_is_published_when_that_is_over() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        let hold =
            |until| [("version", "0"), ("from", "2026-11-20"), ("until", until), ("reason", "Before the election.")];
        let wrong = site.post(&officer, "/manage/updates/hold", &hold("2026-11-19")).await;
        assert!(wrong.text.contains("The last day is not before the first."), "{}", wrong.text);
        let set = site.post(&officer, "/manage/updates/hold", &hold("2026-11-30")).await;
        assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.text);
        let owner = site.sign_in("action-owner").await;
        let fields = [("told", TOLD), ("progress", "on track")];
        write(&site, &owner, &format!("/work/updates/{ACTION}"), "", &fields).await;
        let one = to_read(&site, &officer).await;
        assert!(site.get_as(&officer, &one).await.text.contains("Publication is held back until 30 November 2026."));
        let approved = decide(&site, &officer, &one, "approve", &[("audience", "everyone")]).await;
        assert!(approved.header("location").ends_with("done=waiting"), "{:?}", approved.headers);
        site.run_jobs().await;
        for day in ["2026-11-22", "2026-11-30"] {
            site.moved(&format!("{day}T12:00:00Z")).run_jobs().await;
            assert!(public(&site).await.is_empty(), "{day}");
        }
        let after = site.moved("2026-12-01T12:00:00Z");
        after.run_jobs().await;
        assert_eq!(public(&after).await[0].text("day"), "2026-12-01");
    }
}

#[tokio::test]
async fn whoever_is_late_is_listed_and_reminded_and_nobody_else() {
    let site = site().await.at("2026-12-14T12:00:00Z");
    give(&site, &site.account("action-owner").await).await;
    let officer = site.sign_in("strategy-officer").await;
    let title = site.app.snapshot().await.unwrap().get(ACTION).unwrap().title().to_owned();
    let late = site.get_as(&officer, &format!("/manage/updates?period={PERIOD}&show=late")).await.text;
    assert!(late.contains(&title) && late.contains("3 days late") && late.contains("Action owner"), "{late}");
    // What was done before is not asked again.
    let done = site.app.snapshot().await.unwrap().get("BW-S1-P2-A1").unwrap().title().to_owned();
    assert!(!late.contains(&done), "{late}");
    let reminded = site.post(&officer, "/manage/updates/remind", &[("period", PERIOD)]).await;
    assert!(reminded.header("location").ends_with("done=reminded&n=1"), "{:?}", reminded.headers);
    assert_eq!(links(&site, "update-late").await.len(), 1);
    let old = site.post(&officer, "/manage/updates/remind", &[("period", "BW-RP5")]).await;
    assert_eq!(old.status, StatusCode::BAD_REQUEST, "only the period that is asked for now");
    let owner = site.sign_in("action-owner").await;
    let work = site.get_as(&owner, "/work").await.text;
    assert!(work.contains("Updates you are asked for") && work.contains("3 days late"), "{work}");
    assert_eq!(site.post(&owner, "/manage/updates/remind", &[("period", PERIOD)]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_an_update_may_not_say_is_said_beside_its_field() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    let path = format!("/work/updates/{ACTION}");
    for (field, text, sentence) in [
        ("told", "", "Say what happened, in a sentence or two."),
        ("told", "Ask jo@school.example about it.", "an e-mail address would be published"),
        ("told", "It went\u{0007} well.", "control character"),
        ("told", "Ring 07700 900123 to hear more.", "Leave out the telephone number"),
        ("people_reached", "-3", "as a number, such as 34"),
        ("people_reached", "a few", "as a number, such as 34"),
        ("people_reached", "9999999999", "as a number, such as 34"),
        ("evidence", "javascript:alert(1)", "Write the whole address of a page"),
        ("evidence", "https://localhost/x y", "Write the whole address of a page"),
        ("progress", "splendid", "Choose how it is going."),
    ] {
        let mut fields = vec![("progress", "on track"), ("told", TOLD)];
        fields.retain(|(name, _)| *name != field);
        fields.push((field, text));
        let page = write(&site, &owner, &path, "", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {text}: {}", page.text);
        assert!(page.text.contains(sentence), "{field} {text}: {sentence} is not in {}", page.text);
    }
    let long = "a ".repeat(1_001);
    let page = write(&site, &owner, &path, "", &[("progress", "on track"), ("told", &long)]).await;
    assert!(page.text.contains("Write no more than") && page.text.contains(long.trim()), "{}", page.text);
    // What turns words round would let them say something else than whoever approves them reads.
    let turned = write(&site, &owner, &path, "", &[("progress", "on track"), ("told", "All \u{202e}si llew.")]).await;
    assert!(turned.text.contains("Remove the character U+202E, which nobody sees."), "{}", turned.text);
    // Markup is text.
    let told = "<b>Bold</b> & \u{627}\u{644}\u{628}\u{62d}\u{631}";
    write(&site, &owner, &path, "", &[("progress", "on track"), ("told", told)]).await;
    let officer = site.sign_in("strategy-officer").await;
    let one = to_read(&site, &officer).await;
    decide(&site, &officer, &one, "approve", &[("audience", "everyone")]).await;
    let page = site.get(&format!("/actions/{ACTION}")).await.text;
    assert!(page.contains("&lt;b&gt;Bold&lt;/b&gt; &amp;") && !page.contains("<b>Bold"), "{page}");
}

#[tokio::test]
async fn rows_of_periods_and_updates_that_cannot_be_are_told_with_their_place() {
    let fresh = sqlite().await;
    let own = Own::over(tempfile::tempdir().unwrap(), fresh.url.clone());
    let _site = Site::on(fresh, Example::Brackwater).await;
    for (table, row, sentence) in [
        (
            "reporting_periods",
            "X1,BW-S1,A quarter,2027-04,2027-06-30,,2027-07-15,,",
            "column starts: holds 2027-04; write the whole day",
        ),
        (
            "reporting_periods",
            "X1,BW-S1,A quarter,2027-04-01,2027-03-30,,2027-07-15,,",
            "is 2027-03-30, before starts (2027-04-01)",
        ),
        (
            "reporting_periods",
            "X1,BW-S1,A quarter,2027-04-01,2027-06-30,,2027-06-15,,",
            "is 2027-06-15, before ends (2027-06-30)",
        ),
        (
            "updates",
            "X1,BW-S1-P4-A1,BW-RP19,BW-ORG1,on track,Done.,,,,2026-11-01",
            "is a period of BW-S2, and the action belongs to BW-S1",
        ),
        (
            "updates",
            "X1,BW-S1-P4-A1,BW-RP5,BW-ORG1,on track,Done.,,,,2026-11-01",
            "tells of BW-S1-P4-A1 in BW-RP5 once more",
        ),
        (
            "updates",
            "X1,BW-S1-P4-A1,BW-RP5,BW-ORG8,on track,Done.,,,,2026-11-01",
            "says how BW-S1-P4-A1 is going in BW-RP5, as BW-U138 does",
        ),
        ("updates", "X1,BW-S1-P4-A1,BW-RP6,BW-ORG1,on track,Done.,,-2,,2026-11-01", "is below 0"),
        (
            "updates",
            "X1,BW-S1-P4-A1,BW-RP6,BW-ORG1,on track,Done.,,,swings.example,2026-11-01",
            "begins with https:// or http://",
        ),
        (
            "updates",
            "X1,BW-S1-P4-A1,BW-RP6,BW-ORG1,on track,Ring 07700 900123.,,,,2026-11-01",
            "holds a telephone number",
        ),
        ("barriers", "X1,BW-S1-P4-A1,No money,money,,,2026-10,,,,,", "holds 2026-10; write the whole day"),
        (
            "barriers",
            "X1,BW-S1-P4-A1,No money,money,,,2026-10-02,BW-BODY1,2026-10-01,,,",
            "is 2026-10-01, before raised (2026-10-02)",
        ),
        ("barriers", "X1,BW-S1-P4-A1,No money,money,,,2026-10-02,BW-BODY1,,,,", "is empty beside escalated_to"),
        ("barriers", "X1,BW-S1-P4-A1,No money,money,,,2026-10-02,,,Yes.,,", "is empty beside answer"),
        ("barriers", "X1,BW-S1-P4-A1,No money,money,,BW-M1,2026-10-02,,,,,", "choose one of organisations, bodies"),
        ("updates", "X1,BW-S1-P4-A1,BW-RP6,BW-ORG1,fine,Done.,,,,2026-11-01", "choose one of: on track, some concern"),
    ] {
        let headings = match table {
            "barriers" => {
                "ref,action,title,kind,needed,needed_from,raised,escalated_to,escalated,answer,answered,closed"
            }
            "updates" => "ref,action,period,organisation,progress,told,in_the_way,people_reached,evidence,day",
            _ => "ref,strategy,title,starts,ends,opens,due,meeting,body",
        };
        let name = format!("{table}.csv");
        std::fs::write(own.folder.path().join(&name), format!("{headings}\n{row}\n")).unwrap();
        let (done, said) = own.ask(&["import", "plan", &name, "--apply"]);
        assert!(!done && said.contains(sentence) && said.contains("row 2"), "{row}: “{sentence}” is not in {said}");
    }
}

#[tokio::test]
async fn what_is_on_its_way_is_in_a_copy_is_found_and_is_erased_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let owner = site.sign_in("action-owner").await;
        let path = format!("/work/updates/{ACTION}");
        let told = "We asked stranger@elsewhere.example about the swing.";
        write(&site, &owner, &path, "draft", &[("told", told)]).await;
        let copy = site.post(&owner, "/account/data/copy", &[]).await;
        assert_eq!(copy.status, StatusCode::OK, "{}", copy.text);
        assert!(copy.text.contains(told), "{}", copy.text);
        let protector = site.sign_in("data-protection-officer").await;
        let wanted = ("wanted", "stranger@elsewhere.example");
        let found = site.post(&protector, "/manage/data/find", &[wanted]).await.text;
        assert!(found.contains("An update on its way") && found.contains(ACTION), "{found}");
        let rows = site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"held_update\"", &[]).await.unwrap();
        let id = rows[0].text(0).unwrap().unwrap();
        let fields = [wanted, ("key", id.as_str()), ("sure", "yes")];
        let asked = site.post(&protector, "/manage/data/erase/ask", &fields).await;
        assert!(asked.text.contains("All words of this update go"), "{}", asked.text);
        let erased = site.post(&protector, "/manage/data/erase", &fields).await;
        assert_eq!(erased.status, StatusCode::OK, "{}", erased.text);
        assert!(!site.get_as(&owner, &path).await.text.contains(told));
    }
}

#[tokio::test]
async fn a_whole_goes_as_its_actions_go_and_a_past_day_shows_its_own() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/strategies/BW-S2").await.text;
    let block = page.split("class=\"ec-progress\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(block.contains("Some concern") && block.contains("Worked out from 15 actions"), "{block}");
    assert!(block.contains("Quarter 2, 2026/27") && block.contains("updates were due on 15 October 2026"), "{block}");
    let counts: Vec<&str> = block.split("ec-counts__n\">").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    assert_eq!(counts, ["7", "3", "2", "2", "1"], "on track, some concern, off track, done, no update: {block}");
    // An action of which nothing was told shows so, and one that begins later shows nothing.
    let card = |page: &str, reference: &str| {
        let at = page.find(&format!(">{reference}</bdi>")).unwrap();
        page[at..].split("</li>").next().unwrap().to_owned()
    };
    let priority = site.get("/priorities/BW-S2-P4").await.text;
    assert!(card(&priority, "BW-S2-P4-A2").contains("No update"));
    let priority = site.get("/priorities/BW-S2-P3").await.text;
    assert!(!card(&priority, "BW-S2-P3-A3").contains("ec-sign"));
    // A new action without an update makes nothing better; a board and an organisation have their own.
    for path in ["/bodies/BW-BODY9", "/organisations/BW-ORG1", "/ar/priorities/BW-S2-P2", "/bn/progress"] {
        let page = site.get(path).await.text;
        assert!(page.contains("ec-sign") && !page.contains('⟦'), "{path}");
    }
    // The real borough has no reporting periods, and nothing is said of how anything is going.
    let real = Site::of(Example::TowerHamlets).await;
    for path in ["/strategies/CF19", "/actions/CF19-P2-A2", "/organisations/ORG-LBTH"] {
        assert!(!real.get(path).await.text.contains("ec-sign"), "{path}");
    }
    // What is put right on a later day shows from then on, and a day before it shows what was said then.
    let later = site.moved("2026-11-25T12:00:00Z");
    crate::report_life::change(&later, "BW-U147", |one| {
        one.values.insert("progress".to_owned(), "on track".into());
    })
    .await;
    for (path, wanted) in [
        ("/strategies/BW-S2", ["8", "3", "1", "2", "1"]),
        ("/strategies/BW-S2?as-at=2026-11-21", ["7", "3", "2", "2", "1"]),
    ] {
        let page = later.get(path).await.text;
        let counts: Vec<&str> =
            page.split("ec-counts__n\">").skip(1).filter_map(|rest| rest.split('<').next()).take(5).collect();
        assert_eq!(counts, wanted, "{path}");
    }
}

#[tokio::test]
async fn a_board_sees_what_waits_for_it_and_for_how_long() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/bodies/BW-BODY9").await.text;
    let waiting = page.split("id=\"waiting\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(
        waiting.contains("The amounts change twice a year") && waiting.contains("Agency workers leave"),
        "{waiting}"
    );
    // The one that has waited longest stands first; what was answered does not wait.
    assert!(waiting.find("The amounts").unwrap() < waiting.find("Agency").unwrap());
    assert!(!waiting.contains("One building inspector") && waiting.contains("asked 109 days ago"), "{waiting}");
    let closed = site.get("/barriers/BW-B1").await.text;
    assert!(closed.contains("it took 325 days") && closed.contains("answered after 91 days"), "{closed}");
    let action = site.get("/actions/BW-S2-P1-A2").await.text;
    assert!(action.contains("Answered, and still in the way"), "{action}");
    for prefix in ["", "/bn", "/so", "/ar"] {
        let list = site.get(&format!("{prefix}/barriers")).await;
        assert!(list.status == StatusCode::OK && !list.text.contains('⟦'), "{prefix}");
    }
    // Which reports it discusses, the next one first.
    let reports = page.split("id=\"discussed\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(
        reports.contains("/reports/BW-RP19") && reports.contains("To be discussed on 2 February 2027"),
        "{reports}"
    );
    assert!(
        reports.find("BW-RP19").unwrap() < reports.find("BW-RP18").unwrap() && !reports.contains("BW-RP11"),
        "{reports}"
    );
    // A member of the board finds it where their work begins; a member of another does not.
    let member = site.sign_in("body-member").await;
    let work = site.get_as(&member, "/work").await.text;
    assert!(work.contains("The booking desk has nobody to run it") && !work.contains("Agency workers"), "{work}");
    assert!(work.contains("/reports/BW-RP6") && work.contains("To be discussed on 16 December 2026"), "{work}");
    let owner = site.sign_in("action-owner").await;
    assert!(!site.get_as(&owner, "/work").await.text.contains("The booking desk"));
}

#[tokio::test]
async fn what_was_sent_is_not_taken_back_by_a_draft_and_what_is_done_is_not_asked_again() {
    let site = site().await;
    let (owner, officer) = (site.sign_in("action-owner").await, site.sign_in("strategy-officer").await);
    let path = format!("/work/updates/{ACTION}");
    write(&site, &owner, &path, "", &[("told", TOLD), ("progress", "on track")]).await;
    let one = to_read(&site, &officer).await;
    let page = site.get_as(&owner, &path).await;
    assert!(page.text.contains("Send again") && !page.text.contains("Save draft"), "{}", page.text);
    assert!(!page.text.contains("data-autosave"), "{}", page.text);
    for act in ["draft", "autosave"] {
        let fields = [("row_version", "1"), ("act", act), ("told", "Half a thought.")];
        assert_eq!(site.post(&owner, &path, &fields).await.status, StatusCode::CONFLICT, "{act}");
    }
    assert!(site.get_as(&officer, &one).await.text.contains(TOLD), "it waits to be read as it was sent");
    write(&site, &owner, &path, "", &[("told", "Put better."), ("progress", "on track")]).await;
    assert!(site.get_as(&officer, &to_read(&site, &officer).await).await.text.contains("Put better."));
    // The worry drop-ins were done in the period before.
    let done = "/work/updates/BW-S1-P2-A1?for=BW-ORG2";
    let trust = contributor(&site, "BW-ORG2").await;
    assert!(site.get_as(&trust, done).await.text.contains("Nobody asks about this action now"));
    let sent = [("row_version", "0"), ("told", "One of them has closed again."), ("progress", "off track")];
    let refused = site.post(&trust, done, &sent).await;
    assert!(
        refused.text.contains("One of them has closed again.") && refused.text.contains("copy it"),
        "{}",
        refused.text
    );
    let held = site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"held_update\"", &[]).await.unwrap();
    assert_eq!(held.len(), 1);
}
