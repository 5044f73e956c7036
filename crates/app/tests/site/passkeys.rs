//! Passkeys: adding, signing in, removing, and what is refused.

use crate::device::Device;
use crate::support::{Answer, Fresh, Site, both, sqlite};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::chooser;
use everychance::examples::Example;
use platform::audit::{self, Search};
use platform::identity::{account, passkey, session};
use platform::outbox;
use serde_json::{Value, json};

const MOMENT: &str = "2026-11-21T12:00:00Z";

/// The invented borough, at an address where passkeys can be.
async fn site(fresh: Fresh) -> Site {
    Site::on(fresh, Example::Brackwater).await.under("http://localhost:8080")
}

async fn person(site: &Site, role: &str) -> String {
    let mut tx = site.app.db.read().await.unwrap();
    account::by_email(&mut tx, &site.app.keyring, &chooser::address(role)).await.unwrap().unwrap().id
}

/// A cookie of somebody who just signed in.
async fn session_of(site: &Site, account: &str) -> String {
    let mut tx = site.app.db.write().await.unwrap();
    let token = session::begin(&mut tx, account, "mail", "", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    format!("session={token}")
}

async fn post(site: &Site, path: &str, cookies: &[&str], body: &str) -> Answer {
    let request = Request::post(path)
        .header("accept", "application/json")
        .header("content-type", "application/json")
        .header("cookie", cookies.join("; "))
        .header("user-agent", "Mozilla/5.0 (X11; Linux x86_64) Chrome/150");
    site.ask(request.body(Body::from(body.to_owned())).unwrap()).await
}

async fn get(site: &Site, path: &str, cookie: &str) -> Answer {
    site.ask(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
}

/// A cookie that an answer sets, as the browser sends it back.
fn cookie(answer: &Answer, name: &str) -> String {
    let all = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    let set = all.filter_map(|line| line.split(';').next()).find(|pair| pair.starts_with(&format!("{name}=")));
    set.unwrap_or_else(|| panic!("no cookie {name}: {} {}", answer.status, answer.text)).to_owned()
}

fn sent(credential: &Value, label: &str) -> String {
    json!({ "credential": credential, "label": label }).to_string()
}

/// The first half: what is asked, and the cookie for the second.
async fn begun(site: &Site, path: &str, cookies: &[&str]) -> (Value, String) {
    let answer = post(site, path, cookies, "{}").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    (answer.json(), cookie(&answer, "asked-passkey"))
}

async fn add(site: &Site, device: &mut Device, session: &str) -> Answer {
    let (options, asked) = begun(site, "/account/passkeys/begin", &[session]).await;
    post(site, "/account/passkeys/finish", &[session, &asked], &sent(&device.make(&options), "My phone")).await
}

async fn sign_in(site: &Site, device: &mut Device) -> Answer {
    let (options, asked) = begun(site, "/sign-in/passkey/begin?next=/actions", &[]).await;
    post(site, "/sign-in/passkey/finish", &[&asked], &sent(&device.prove(&options), "")).await
}

fn assert_refused(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{}", answer.text);
    assert!(answer.json()["error"].as_str().unwrap().contains("was not taken"), "{}", answer.text);
    assert!(!answer.header("set-cookie").contains("session="));
}

#[tokio::test]
async fn a_passkey_is_added_signs_in_and_is_removed() {
    for fresh in both().await {
        let site = site(fresh).await;
        let id = person(&site, "strategy-officer").await;
        let session = session_of(&site, &id).await;
        let mut device = Device::new(1);
        let added = add(&site, &mut device, &session).await;
        assert_eq!(added.json()["next"], "/account?done=passkey-added");
        let page = get(&site, "/account?done=passkey-added", &session).await.text;
        assert!(page.contains("My phone") && page.contains("Not yet") && page.contains("The passkey was added"));

        let begun = sign_in(&site, &mut device).await;
        assert_eq!(begun.json()["next"], "/actions", "{}", begun.text);
        let mine = cookie(&begun, "session");
        let page = get(&site, "/account", &mine).await.text;
        assert!(page.contains("With a passkey") && page.contains("21 November 2026") && !page.contains("Not yet"));

        let mut tx = site.app.db.read().await.unwrap();
        let kept = passkey::all(&mut tx, &id).await.unwrap();
        let letters = outbox::list(&mut tx, &site.app.keyring, &site.app.site, 9).await.unwrap();
        assert_eq!((kept.len(), letters.len()), (1, 1));
        assert!(letters[0].text.contains("http://localhost:8080/account"), "{}", letters[0].text);
        drop(tx);
        // Somebody else's button, or none at all, removes nothing.
        let other = session_of(&site, &person(&site, "chair").await).await;
        let end = format!("/account/passkeys/{}/end", kept[0].id);
        assert_eq!(post(&site, &end, &[&other], "").await.status, StatusCode::NOT_FOUND);
        assert_eq!(post(&site, &end, &[&mine], "").await.header("location"), "/account?done=passkey-ended");
        assert_refused(&sign_in(&site, &mut device).await);
        assert_eq!(acts(&site, &id).await, ["passkey.end", "sign-in", "passkey.add"]);
    }
}

async fn acts(site: &Site, account: &str) -> Vec<String> {
    let search = Search { reference: account.to_owned(), ..Search::default() };
    let found = audit::search(&mut site.app.db.read().await.unwrap(), &search, 9).await.unwrap();
    found.into_iter().map(|entry| entry.act).collect()
}

#[tokio::test]
async fn a_proof_is_good_once_for_five_minutes_and_for_one_browser() {
    let mut site = site(sqlite().await).await;
    let session = session_of(&site, &person(&site, "strategy-officer").await).await;
    let mut device = Device::new(1);
    assert_eq!(add(&site, &mut device, &session).await.status, StatusCode::OK);
    let finish = "/sign-in/passkey/finish";

    let (options, asked) = begun(&site, "/sign-in/passkey/begin", &[]).await;
    let proof = sent(&device.prove(&options), "");
    assert_refused(&post(&site, finish, &[], &proof).await);
    assert_refused(&post(&site, finish, &["asked-passkey=0123"], &proof).await);
    assert_eq!(post(&site, finish, &[&asked], &proof).await.status, StatusCode::OK);
    assert_refused(&post(&site, finish, &[&asked], &proof).await);

    // A first half is used up by a second that fails.
    let (options, asked) = begun(&site, "/sign-in/passkey/begin", &[]).await;
    assert_refused(&post(&site, finish, &[&asked], "{}").await);
    assert_refused(&post(&site, finish, &[&asked], &sent(&device.prove(&options), "")).await);

    // A proof for one challenge does not answer another.
    let (options, _) = begun(&site, "/sign-in/passkey/begin", &[]).await;
    let (_, asked) = begun(&site, "/sign-in/passkey/begin", &[]).await;
    assert_refused(&post(&site, finish, &[&asked], &sent(&device.prove(&options), "")).await);

    for (later, good) in [("2026-11-21T12:05:01Z", false), ("2026-11-21T12:05:00Z", true)] {
        let (options, asked) = begun(&site, "/sign-in/passkey/begin", &[]).await;
        site = site.at(later);
        let answer = post(&site, finish, &[&asked], &sent(&device.prove(&options), "")).await;
        if good {
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        } else {
            assert_refused(&answer);
        }
        site = site.at(MOMENT);
    }
}

#[tokio::test]
async fn what_is_no_proof_for_this_site_is_refused() {
    let site = site(sqlite().await).await;
    let id = person(&site, "strategy-officer").await;
    let session = session_of(&site, &id).await;
    let lies: [fn(&mut Device); 6] = [
        |device| device.origin = "https://localhost.evil.example".to_owned(),
        |device| device.origin = "http://localhost:8081".to_owned(),
        |device| device.origin = "https://localhost:8080".to_owned(),
        |device| device.host = "evil.example".to_owned(),
        |device| device.verifies = false,
        |device| device.origin = "javascript:alert(1)".to_owned(),
    ];
    for lie in lies {
        let mut device = Device::new(1);
        lie(&mut device);
        assert_refused(&add(&site, &mut device, &session).await);
    }
    let mut device = Device::new(1);
    assert_eq!(add(&site, &mut device, &session).await.status, StatusCode::OK);
    for lie in lies {
        let mut device = Device { owner: device.owner.clone(), counter: 10, ..Device::new(1) };
        lie(&mut device);
        assert_refused(&sign_in(&site, &mut device).await);
    }
    // Another key under the same name, somebody else's name under this key, and a key that nobody knows.
    let mut forged = Device { owner: device.owner.clone(), id: device.id.clone(), ..Device::new(2) };
    assert_refused(&sign_in(&site, &mut forged).await);
    let mut stolen = Device { owner: "AAAAAAAAAAAAAAAAAAAAAA".into(), counter: 10, ..Device::new(1) };
    assert_refused(&sign_in(&site, &mut stolen).await);
    assert_refused(&sign_in(&site, &mut Device { owner: Value::Null, ..Device::new(1) }).await);
    assert_refused(&sign_in(&site, &mut Device { owner: device.owner.clone(), ..Device::new(3) }).await);
    assert_eq!(sign_in(&site, &mut device).await.status, StatusCode::OK);
    // A copy that counts from the beginning is a copy.
    assert_refused(&sign_in(&site, &mut Device { owner: device.owner.clone(), ..Device::new(1) }).await);
    // The same key again, for another account.
    let other = session_of(&site, &person(&site, "chair").await).await;
    assert_refused(&add(&site, &mut Device::new(1), &other).await);
}

#[tokio::test]
async fn garbage_is_refused_and_breaks_nothing() {
    let site = site(sqlite().await).await;
    let session = session_of(&site, &person(&site, "strategy-officer").await).await;
    let deep = "[".repeat(100_000);
    let wrong = r#"{"credential":{"id":"","rawId":"","type":"","response":{"clientDataJSON":"AAAA","attestationObject":"oA","authenticatorData":"AA","signature":"","userHandle":""}}}"#;
    for body in ["", "null", "[]", "{", "\u{0}", r#"{"credential":7,"label":[]}"#, wrong, deep.as_str()] {
        let (_, asked) = begun(&site, "/sign-in/passkey/begin", &[]).await;
        assert_refused(&post(&site, "/sign-in/passkey/finish", &[&asked], body).await);
        let (_, asked) = begun(&site, "/account/passkeys/begin", &[&session]).await;
        assert_refused(&post(&site, "/account/passkeys/finish", &[&session, &asked], body).await);
    }
    // What was begun for signing in adds nothing, and the other way round.
    let (options, asked) = begun(&site, "/sign-in/passkey/begin", &[]).await;
    let made = sent(&Device::new(1).make(&options), "");
    assert_refused(&post(&site, "/account/passkeys/finish", &[&session, &asked], &made).await);
    let (options, asked) = begun(&site, "/account/passkeys/begin", &[&session]).await;
    let proof = sent(&Device::new(1).prove(&options), "");
    assert_refused(&post(&site, "/sign-in/passkey/finish", &[&asked], &proof).await);
}

#[tokio::test]
async fn only_its_owner_adds_a_passkey_and_only_with_a_fresh_proof() {
    let site = site(sqlite().await).await;
    let id = person(&site, "strategy-officer").await;
    let (mine, other) = (session_of(&site, &id).await, session_of(&site, &person(&site, "chair").await).await);
    for path in ["/account/passkeys/begin", "/account/passkeys/finish", "/account/passkeys/x/end"] {
        assert_eq!(post(&site, path, &[], "{}").await.status, StatusCode::UNAUTHORIZED);
    }
    // What one account began, another cannot finish.
    let (options, asked) = begun(&site, "/account/passkeys/begin", &[&mine]).await;
    let made = sent(&Device::new(1).make(&options), "");
    assert_refused(&post(&site, "/account/passkeys/finish", &[&other, &asked], &made).await);
    assert_eq!(add(&site, &mut Device::new(1), &mine).await.status, StatusCode::OK);

    let site = site.at("2026-11-21T13:01:00Z");
    assert_eq!(post(&site, "/account/passkeys/begin", &[&mine], "{}").await.status, StatusCode::FORBIDDEN);
    let kept = passkey::all(&mut site.app.db.read().await.unwrap(), &id).await.unwrap();
    let end = format!("/account/passkeys/{}/end", kept[0].id);
    assert_eq!(post(&site, &end, &[&mine], "").await.status, StatusCode::FORBIDDEN);
    let page = get(&site, "/account", &mine).await.text;
    assert!(page.contains("sign in again first") && !page.contains("data-passkey") && !page.contains(&end));
}

#[tokio::test]
async fn whoever_has_left_signs_in_no_more() {
    let site = site(sqlite().await).await;
    let id = person(&site, "strategy-officer").await;
    let mut device = Device::new(1);
    add(&site, &mut device, &session_of(&site, &id).await).await;
    let mut tx = site.app.db.write().await.unwrap();
    account::end(&mut tx, &id, "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_refused(&sign_in(&site, &mut device).await);
    let mut tx = site.app.db.write().await.unwrap();
    account::erase(&mut tx, &id, "test", site.app.clock.now()).await.unwrap();
    assert!(passkey::all(&mut tx, &id).await.unwrap().is_empty());
    tx.commit().await.unwrap();
    assert_refused(&sign_in(&site, &mut device).await);
}

#[tokio::test]
async fn too_many_tries_from_one_address_have_to_wait() {
    let site = site(sqlite().await).await;
    for _ in 0..120 {
        begun(&site, "/sign-in/passkey/begin", &[]).await;
    }
    let answer = post(&site, "/sign-in/passkey/begin", &[], "{}").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.json()["error"].as_str().unwrap().contains("15"));
}

#[tokio::test]
async fn script_runs_on_the_two_pages_that_need_it_and_on_no_other() {
    let site = site(sqlite().await).await;
    let session = session_of(&site, &person(&site, "strategy-officer").await).await;
    for (path, scripted) in [
        ("/sign-in", true),
        ("/account", true),
        ("/", false),
        ("/work", false),
        ("/sign-in/card", false),
        ("/x", false),
    ] {
        let page = get(&site, path, &session).await;
        let policy = page.header("content-security-policy");
        assert_eq!(policy.contains("script-src 'self'; connect-src 'self'"), scripted, "{path}: {policy}");
        assert_eq!(page.text.contains("<script"), scripted, "{path}");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"));
        assert!(!page.text.contains('⟦') && page.text.contains("data-passkey") == scripted);
    }
    let page = get(&site, "/sign-in?next=%2Fa%22%3E%3Cscript%3E", "").await.text;
    assert!(page.contains("<form class=\"ec-form\" hidden data-passkey") && !page.contains("\"><script>"));
    let (_, rest) = page.split_once("<script src=\"").unwrap();
    let script = site.get(rest.split_once('"').unwrap().0).await;
    assert_eq!((script.status, script.header("content-type")), (StatusCode::OK, "text/javascript; charset=utf-8"));
    assert!(script.text.contains("navigator.credentials") && !script.text.contains("innerHTML"));
}

#[tokio::test]
async fn under_an_address_without_a_name_nothing_is_offered() {
    let site = Site::of(Example::Brackwater).await;
    let session = session_of(&site, &person(&site, "strategy-officer").await).await;
    for path in ["/sign-in", "/account"] {
        let page = get(&site, path, &session).await;
        assert!(!page.text.contains("asskey") && !page.header("content-security-policy").contains("script"), "{path}");
    }
    for path in ["/sign-in/passkey/begin", "/sign-in/passkey/finish", "/account/passkeys/begin"] {
        assert_eq!(post(&site, path, &[&session], "{}").await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn whoever_hands_over_a_card_learns_how_to_do_without_it() {
    let site = site(sqlite().await).await;
    let all = account::all(&mut site.app.db.read().await.unwrap(), &site.app.keyring).await.unwrap();
    let young = all.iter().find(|one| one.email.is_none()).unwrap();
    let worker = session_of(&site, &person(&site, "participation-worker").await).await;
    let page = site.post(&worker, &format!("/manage/people/{}/card", young.id), &[]).await;
    assert!(page.text.contains("add a passkey there"), "{} {}", page.status, page.text);
    // Without an address, the passkey goes by the name, and no mail is sent.
    let mut device = Device::new(1);
    assert_eq!(add(&site, &mut device, &session_of(&site, &young.id).await).await.status, StatusCode::OK);
    assert_eq!(sign_in(&site, &mut device).await.status, StatusCode::OK);
    let mut tx = site.app.db.read().await.unwrap();
    assert!(outbox::list(&mut tx, &site.app.keyring, &site.app.site, 9).await.unwrap().is_empty());
}
