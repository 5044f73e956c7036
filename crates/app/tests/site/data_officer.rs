//! What the data protection officer is told before they decide, and how they find whom a request is about.

use crate::data_protection::{EMAIL, NAME, audited, decide, dump, person, request};
use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::identity::{account, role};
use platform::permission::Held;

async fn site() -> Site {
    Site::of(Example::Brackwater).await
}

/// A page without the marks that keep names and the words around them apart.
async fn page(site: &Site, cookie: &str, path: &str) -> String {
    let answer = site.get_as(cookie, path).await;
    assert!(answer.status == StatusCode::OK && !answer.text.contains('⟦'), "{path}: {}", answer.text);
    answer.text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Asks this person for the council's first action; its reference and title.
async fn duty(site: &Site, id: &str) -> (String, String) {
    let plan = site.app.snapshot().await.unwrap();
    let action = plan.list("actions").find(|one| one.text("owner") == "BW-ORG1" && one.ended.is_none()).unwrap();
    let officer = site.sign_in("strategy-officer").await;
    let given = site.post(&officer, &format!("/manage/actions/{}", action.reference), &[("account", id)]).await;
    assert_eq!(given.status, StatusCode::SEE_OTHER);
    (action.reference.clone(), action.title().to_owned())
}

async fn is_erased(site: &Site, id: &str) -> bool {
    let mut tx = site.app.db.read().await.unwrap();
    account::get(&mut tx, &site.app.keyring, id).await.unwrap().unwrap().erased_at.is_some()
}

async fn find(site: &Site, cookie: &str, wanted: &str) -> Answer {
    site.post(cookie, "/manage/data/find", &[("wanted", wanted)]).await
}

#[tokio::test]
async fn without_a_ledger_the_officer_is_told_before_anything_is_decided() {
    let kept = site().await;
    let mut app = kept.app.clone();
    app.ledger = None;
    let site = kept.beside(app);
    let (id, cookie) = person(&site).await;
    let path = request(&site, &cookie, "erasure", "").await;
    let officer = site.sign_in("data-protection-officer").await;
    let told = "Nothing can be erased on this site yet";
    for path in ["/manage/data", &path] {
        assert!(page(&site, &officer, path).await.contains(told), "{path}");
        assert!(!page(&kept, &officer, path).await.contains(told), "{path}");
    }
    let stopped = decide(&site, &officer, &path, "granted", "").await;
    assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stopped.text.contains(told) && !is_erased(&site, &id).await);
    // Nor are words by themselves.
    site.post(&officer, "/manage/data/requests", &[("wish", "copy"), ("words", "stranger@elsewhere.example")]).await;
    let found = find(&site, &officer, "stranger@elsewhere.example").await.text;
    let key = found.split("name=\"key\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let fields = [("wanted", "stranger@elsewhere.example"), ("key", key)];
    let asked = site.post(&officer, "/manage/data/erase/ask", &fields).await.text;
    assert!(asked.contains(told) && !asked.contains("action=\"/manage/data/erase\""), "{asked}");
    assert_eq!(site.post(&officer, "/manage/data/erase", &fields).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn an_erasure_says_what_is_left_behind_and_is_asked_for_once_more() {
    for site in Site::both(Example::Brackwater).await {
        let (id, cookie) = person(&site).await;
        let (action, title) = duty(&site, &id).await;
        let path = request(&site, &cookie, "erasure", "Please").await;
        let officer = site.sign_in("data-protection-officer").await;
        let (own, hand_over) = (format!("/manage/people/{id}"), format!("/manage/people/{id}/leaving"));
        let asked = page(&site, &officer, &path).await;
        assert!(asked.contains("Still to be handed over") && asked.contains(&title), "{asked}");
        assert!(asked.contains("Ask a strategy officer") && asked.contains(&format!("href=\"{own}\"")), "{asked}");
        assert!(!asked.contains(&hand_over), "who may not hand over is not sent there");
        may_change_people(&site).await;
        assert!(page(&site, &officer, &path).await.contains(&format!("href=\"{hand_over}\"")));

        let unsure = site.post(&officer, &path, &[("decision", "granted")]).await;
        assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(unsure.text.contains("Tick “Yes, erase”, or refuse.") && !is_erased(&site, &id).await);
        assert_eq!(decide(&site, &officer, &path, "granted", "").await.status, StatusCode::SEE_OTHER);
        assert!(is_erased(&site, &id).await);

        // Nobody answers for the action any more, and nobody is waited for.
        let strategy = site.sign_in("strategy-officer").await;
        let none = page(&site, &strategy, "/manage/actions?show=none").await;
        assert!(none.contains(&title) && none.contains("Nobody any more") && !none.contains("Erased"), "{none}");
        assert!(!page(&site, &strategy, "/manage/actions?show=unanswered").await.contains(&title));
        let one = page(&site, &strategy, &format!("/manage/actions/{action}")).await;
        assert!(one.contains("Nobody any more") && !one.contains("Not answered yet"), "{one}");

        // The audit says so too, instead of a reference.
        let audit = page(&site, &officer, "/manage/audit?act=account.erase").await;
        let link = format!("href=\"{own}\"><bdi>Erased</bdi></a>");
        assert!(audit.contains(&link) || audit.contains(&link.replace("<bdi>", "").replace("</bdi>", "")), "{audit}");
        assert!(!audit.replace(&own, "").contains(&id), "{audit}");
    }
}

/// The data protection officer looks after people as well.
async fn may_change_people(site: &Site) {
    let (now, today) = (site.app.clock.now(), site.app.today().unwrap());
    let officer = site.account("data-protection-officer").await;
    let held = Held { role: "strategy-officer".to_owned(), scope: String::new() };
    let mut tx = site.app.db.write().await.unwrap();
    role::give(&mut tx, &officer, &held, (today, None), "test", now).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_refusal_needs_no_tick_and_nothing_is_said_where_nothing_is_left() {
    let site = site().await;
    let (id, cookie) = person(&site).await;
    let path = request(&site, &cookie, "erasure", "Please").await;
    let officer = site.sign_in("data-protection-officer").await;
    let asked = page(&site, &officer, &path).await;
    assert!(asked.contains("name=\"sure\"") && !asked.contains("Still to be handed over"), "{asked}");
    let refused = site.post(&officer, &path, &[("decision", "refused"), ("exemption", "legal-claims")]).await;
    assert_eq!(refused.status, StatusCode::SEE_OTHER);
    assert!(!is_erased(&site, &id).await);
    let path = request(&site, &cookie, "correction", "Two ells").await;
    assert!(!page(&site, &officer, &path).await.contains("name=\"sure\""));
    assert_eq!(site.post(&officer, &path, &[("decision", "granted")]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_action_of_somebody_who_left_is_one_that_nobody_answers_for() {
    let site = site().await;
    let (id, cookie) = person(&site).await;
    let (action, title) = duty(&site, &id).await;
    site.post(&cookie, &format!("/work/duties/{action}"), &[("answer", "yes")]).await;
    let officer = site.sign_in("strategy-officer").await;
    assert!(!page(&site, &officer, "/manage/actions?show=none").await.contains(&title));
    let mut tx = site.app.db.write().await.unwrap();
    account::end(&mut tx, &id, "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let none = page(&site, &officer, "/manage/actions?show=none").await;
    assert!(none.contains(&title) && none.contains(&format!("Nobody any more: {NAME} has left")), "{none}");
    // What they said is erased with them, and that it was is said.
    let path = request_by_letter(&site, &id).await;
    let protector = site.sign_in("data-protection-officer").await;
    assert_eq!(decide(&site, &protector, &path, "granted", "").await.status, StatusCode::SEE_OTHER);
    let one = page(&site, &officer, &format!("/manage/actions/{action}")).await;
    assert!(one.contains("Nobody any more") && one.contains("Erased") && !one.contains(NAME), "{one}");
}

/// A wish to be erased that came by letter, about an account.
async fn request_by_letter(site: &Site, id: &str) -> String {
    let protector = site.sign_in("data-protection-officer").await;
    let fields = [("account", id), ("wish", "erasure"), ("words", "By letter")];
    assert_eq!(site.post(&protector, "/manage/data/requests", &fields).await.status, StatusCode::SEE_OTHER);
    let rows = site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"data_request\"", &[]).await.unwrap();
    format!("/manage/data/requests/{}", rows[0].text(0).unwrap().unwrap())
}

#[tokio::test]
async fn what_an_erasure_promises_is_true_of_backups_too() {
    let site = site().await;
    let (_, cookie) = person(&site).await;
    let path = request(&site, &cookie, "erasure", "stranger@elsewhere.example").await;
    let officer = site.sign_in("data-protection-officer").await;
    let asked = page(&site, &officer, &path).await;
    let fields = [("wanted", "stranger@elsewhere.example"), ("key", path.rsplit('/').next().unwrap())];
    let words = site.post(&officer, "/manage/data/erase/ask", &fields).await.text;
    for text in [&asked, &words] {
        assert!(
            text.contains("an old backup file still holds the sealed words") && !text.contains("not from a backup")
        );
    }
    // Both buttons of that page are of one size: what cannot be undone comes first, the way back after it.
    let buttons: Vec<&str> = words.split("<button").skip(1).filter(|button| button.contains("govuk-button")).collect();
    let place = |label: &str| buttons.iter().position(|button| button.contains(label)).unwrap();
    assert_eq!(place("Back to the list"), place(">Erase<") + 1, "{words}");
    assert!(!words.contains("ec-button--small"), "{words}");
}

#[tokio::test]
async fn the_same_erasure_is_asked_for_once_at_a_time() {
    for site in Site::both(Example::Brackwater).await {
        let (_, cookie) = person(&site).await;
        let ask =
            async |site: &Site, wish| site.post(&cookie, "/account/data", &[("wish", wish), ("words", "x")]).await;
        let path = request(&site, &cookie, "erasure", "Please").await;
        let later = site.at("2026-11-21T12:10:00Z");
        let again = ask(&later, "erasure").await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let words = again.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(words.contains("You asked for this on 21 November 2026"), "{words}");
        assert_eq!(audited(&later, "data.ask").await.len(), 1);
        for _ in 0..2 {
            assert_eq!(ask(&later, "correction").await.status, StatusCode::SEE_OTHER);
        }
        let withdraw = path.replace("/manage/data/requests", "/account/data") + "/withdraw";
        assert_eq!(later.post(&cookie, &withdraw, &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(ask(&later, "erasure").await.status, StatusCode::SEE_OTHER, "the first waits no more");
    }
}

#[tokio::test]
async fn somebody_is_found_by_name_or_telephone_wherever_they_stand() {
    for site in Site::both(Example::Brackwater).await {
        let (id, cookie) = person(&site).await;
        let (action, _) = duty(&site, &id).await;
        let answer = [("answer", "no"), ("ask", "Rosalind Thistlewood, 07700 900-123")];
        site.post(&cookie, &format!("/work/duties/{action}"), &answer).await;
        request(&site, &cookie, "correction", "rosalind thistlewood is my sister").await;
        let protector = site.sign_in("data-protection-officer").await;
        let hold = [("reason", "R. Thistlewood complains")];
        site.post(&protector, &format!("/manage/data/accounts/{id}/hold"), &hold).await;
        let strategy = site.sign_in("strategy-officer").await;
        let invitation = [
            ("name", "Rosalind Thistlewood"),
            ("email", "rt@school.example"),
            ("language", "en-GB"),
            ("organisation", "BW-ORG4"),
            ("role", "contributor"),
            ("scope", "BW-ORG4"),
        ];
        let invited = site.post(&strategy, "/manage/people/new", &invitation).await;
        assert_eq!(invited.status, StatusCode::SEE_OTHER, "{}", invited.text);

        let found = find(&site, &protector, "THISTLEWOOD").await;
        assert_eq!(found.status, StatusCode::OK);
        for kind in
            ["An invitation", "The words of a request", "The reason of a legal hold", "An answer about an action"]
        {
            assert!(found.text.contains(kind), "{kind}: {}", found.text);
        }
        assert!(!found.text.contains("A mail on its way"), "that is found by an address alone");
        let by_number = find(&site, &protector, "+07700900123").await.text;
        assert!(by_number.contains("An answer about an action") && by_number.contains(&action), "{by_number}");
        let by_name = find(&site, &protector, "quillf").await.text;
        assert!(by_name.contains(&format!("/manage/data/accounts/{id}")), "{by_name}");
        for little in ["", "Ro", "a - b"] {
            let refused = find(&site, &protector, little).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{little}");
            let words = refused.text.replace(['\u{2068}', '\u{2069}'], "");
            assert!(words.contains("or at least 3 letters or digits."), "{words}");
        }
        // Nothing of what was looked for is kept, and nobody looks by an address line.
        let kept = dump(&site.app.db).await.to_lowercase();
        assert!(!kept.contains("thistlewood") && !kept.contains("quillf") && !kept.contains("07700900123"));
        assert_ne!(site.get_as(&protector, "/manage/data/find?wanted=Thistlewood").await.status, StatusCode::OK);
        erased_by_name(&site, &protector).await;
    }
}

/// A copy of what was found by a name, and one thing of it erased.
async fn erased_by_name(site: &Site, protector: &str) {
    let wanted = ("wanted", "rosalind");
    let copy = site.post(protector, "/manage/data/found/copy", &[wanted]).await.json();
    assert_eq!((&copy["wanted"], copy["found"].as_array().unwrap().len()), (&"rosalind".into(), 3));
    let short = site.post(protector, "/manage/data/found/copy", &[("wanted", "ro")]).await;
    assert_eq!(short.status, StatusCode::BAD_REQUEST);
    let sql = "SELECT \"id\" FROM \"invitation\"";
    let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    let key = rows.iter().map(|row| row.text(0).unwrap().unwrap()).collect::<Vec<_>>();
    let found = find(site, protector, wanted.1).await.text;
    let key = key.iter().find(|key| found.contains(*key)).unwrap();
    let left = site.post(protector, "/manage/data/erase", &[wanted, ("key", key)]).await.text;
    assert!(left.contains("Erased. It stands in the ledger") && !left.contains("An invitation"), "{left}");
}

#[tokio::test]
async fn the_page_of_an_account_says_whose_it_is_and_what_they_asked() {
    let site = site().await;
    let (id, cookie) = person(&site).await;
    let officer = site.sign_in("data-protection-officer").await;
    let decided = request(&site, &cookie, "correction", "Two ells").await;
    decide(&site, &officer, &decided, "granted", "").await;
    let open = request(&site, &cookie, "erasure", "Please").await;
    let data = page(&site, &officer, &format!("/manage/data/accounts/{id}")).await;
    let council = site.app.snapshot().await.unwrap().get("BW-ORG1").unwrap().title().to_owned();
    for words in [NAME, EMAIL, &council, "Not signed in yet", "Granted", "Waits for an answer until 21 December 2026"] {
        assert!(data.contains(words), "{words}: {data}");
    }
    for link in [&decided, &open, &format!("/manage/people/{id}")] {
        assert!(data.contains(&format!("href=\"{link}\"")), "{link}: {data}");
    }
    assert_eq!(audited(&site, "data.read").await.len(), 0, "no words of a request stand there");
    let list = page(&site, &officer, "/manage/data").await;
    assert!(list.contains("A legal hold begins on the page of an account") && list.contains("href=\"/manage/people\""));
    assert!(list.contains("href=\"/privacy/processing\""), "{list}");
}

#[tokio::test]
async fn nobody_is_shown_the_form_for_their_own_request() {
    let site = site().await;
    let officer = site.sign_in("data-protection-officer").await;
    let path = request(&site, &officer, "erasure", "Please").await;
    let own = page(&site, &officer, &path).await;
    assert!(own.contains("Nobody decides on their own request.") && !own.contains("name=\"decision\""), "{own}");
    assert_eq!(decide(&site, &officer, &path, "granted", "").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_late_request_says_when_its_answer_was_due_and_when_it_came() {
    let site = site().await;
    let (_, cookie) = person(&site).await;
    let path = request(&site, &cookie, "correction", "Two ells").await;
    for (day, words) in [
        ("2026-12-21T12:00:00Z", "Waits for an answer until 21 December 2026"),
        ("2026-12-22T12:00:00Z", "Late: the answer was due on 21 December 2026"),
    ] {
        let site = site.moved(day);
        let officer = site.sign_in("data-protection-officer").await;
        let list = page(&site, &officer, "/manage/data").await;
        let open = list.split_once("Requests that wait for a decision").unwrap().1.split_once("</table>").unwrap().0;
        assert!(open.contains("Received on") && open.contains("21 November 2026"), "{open}");
        let own = site.sign_in_as(&person_of(&site).await).await;
        for text in [open, &page(&site, &officer, &path).await, &page(&site, &own, "/account/data").await] {
            assert!(text.contains(words) && text.contains("Late") == words.starts_with("Late"), "{text}");
        }
    }
}

async fn person_of(site: &Site) -> String {
    let mut tx = site.app.db.read().await.unwrap();
    account::by_email(&mut tx, &site.app.keyring, EMAIL).await.unwrap().unwrap().id
}
