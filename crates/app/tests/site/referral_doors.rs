//! Services where nobody has an account: a letter without a word of what it is about, a code that is told them, and the same moves as
//! everybody else's; on paper for whoever has neither; and nothing more for whoever does not read.

use crate::referrals::{NEED, Two, hidden};
use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::clock::Clock;
use platform::outbox::{self, Post};

/// The service of the example where nobody has an account.
const SERVICE: &str = "BW-RS4";

/// Its mailbox, as the officer sets it.
const MAILBOX: &str = "visits@familyharbour.example";

async fn with_mailbox(site: &Site) {
    let officer = site.sign_in("strategy-officer").await;
    let path = format!("/manage/referrals/mailboxes/{SERVICE}");
    let wrong = site.post(&officer, &path, &[("address-BW-RS4", "visits")]).await;
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.text.contains("This is no e-mail address"));
    assert_eq!(site.post(&officer, &path, &[("address-BW-RS4", MAILBOX)]).await.status, StatusCode::SEE_OTHER);
    let shown = site.get_as(&officer, "/manage/referrals/mailboxes").await.text;
    assert!(shown.contains(MAILBOX) && !shown.contains("Worry Workshops"), "{shown}");
    let mut tx = site.app.db.read().await.unwrap();
    let rows = tx.query("SELECT \"sealed\" FROM \"referral_mailbox\"", &[]).await.unwrap();
    assert!(!rows[0].text(0).unwrap().unwrap().contains("visits"));
}

/// Somebody types a code.
async fn typed(site: &Site, code: &str) -> Answer {
    let entry = hidden(&site.get("/referral/service").await.text, "entry");
    site.post("", "/referral/service", &[("code", code), ("entry", &entry)]).await
}

/// The code on a page.
fn code(page: &str) -> String {
    let code = page.split("ec-code\"><bdi dir=\"ltr\">").nth(1).unwrap_or_else(|| panic!("no code in {page}"));
    code.split('<').next().unwrap().to_owned()
}

/// Does something on the page behind a code.
async fn act(site: &Site, page: &Answer, act: &str, fields: &[(&str, &str)]) -> Answer {
    let (slip, version) = (hidden(&page.text, "slip"), hidden(&page.text, "version"));
    let own = [("act", act), ("slip", slip.as_str()), ("version", version.as_str())];
    site.post("", "/referral/service", &[fields, &own].concat()).await
}

#[tokio::test]
async fn a_service_without_accounts_opens_it_with_a_code_and_answers() {
    for site in Site::both(Example::Brackwater).await {
        let two = Two::on(site).await;
        let site = &two.site;
        let early = two.drafted(&[SERVICE], NEED).await;
        assert!(site.post(&two.sender, &early, &[]).await.status.is_client_error(), "nobody would receive it");
        with_mailbox(site).await;
        let draft = two.drafted(&[SERVICE], NEED).await;
        let check = site.get_as(&two.sender, &draft).await.text;
        assert!(check.contains("Nobody there has an account"), "{check}");
        let page = two.send(&draft).await.remove(0);
        let letter = site.letters().await.into_iter().find(|one| one.to == MAILBOX).unwrap();
        let text = format!("{} {}", letter.subject, letter.text);
        assert!(text.contains("/referral/service") && text.contains("R-") && !text.contains("Amina"), "{text}");
        let shown = site.get_as(&two.sender, &page).await.text;
        assert!(shown.contains("Make a code"), "{shown}");
        let made = site.post(&two.sender, &format!("{page}/door"), &[]).await;
        let first = code(&made.text);
        let second = code(&site.post(&two.sender, &format!("{page}/door"), &[]).await.text);
        assert!(
            typed(site, &first).await.text.contains("There is nothing under this code"),
            "a new code ends the one before"
        );
        let opened = typed(site, &second).await;
        assert!(opened.text.contains("Amina Testperson") && opened.headers.get("set-cookie").is_none());
        assert!(opened.text.contains("Her uncle looks over her shoulder"), "what only workers read is for them too");
        let received = act(site, &opened, "receive", &[]).await;
        assert!(received.text.contains("Accept it"), "{}", received.text);
        // What was pressed once is good once.
        let again = act(site, &opened, "receive", &[]).await;
        assert!(!again.text.contains("Amina"), "{}", again.text);
        let nothing = act(site, &received, "decline", &[]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", nothing.text);
        let accepted = act(site, &nothing, "accept", &[("accept-note", "We come on Tuesday")]).await;
        let begun = act(site, &accepted, "start", &[]).await;
        let closed = act(site, &begun, "close", &[("close-outcome", "helped")]).await;
        assert!(closed.text.contains("Closed"), "{}", closed.text);
        let back = site.get_as(&two.sender, &page).await.text;
        for words in ["We come on Tuesday", "They got the help they wanted", "The service"] {
            assert!(back.contains(words), "{words}: {back}");
        }
        assert!(!back.contains("Make a code"), "nothing is opened any more");
        assert_eq!(site.post(&two.sender, &format!("{page}/door"), &[]).await.status, StatusCode::NOT_FOUND);
        // What is over is read for a while, and not for long.
        assert!(typed(site, &second).await.text.contains("Amina"));
        assert!(
            typed(&site.moved("2026-12-08T12:00:00Z"), &second).await.text.contains("There is nothing under this code")
        );
    }
}

#[tokio::test]
async fn a_code_of_another_side_opens_nothing_and_a_service_with_accounts_has_none() {
    let two = Two::new().await;
    with_mailbox(&two.site).await;
    let draft = two.drafted(&[SERVICE], NEED).await;
    let page = two.send(&draft).await.remove(0);
    let receipt = format!("/work/referrals/sent/{}", draft.rsplit('/').next().unwrap());
    let persons = two.code(&receipt).await;
    assert!(!typed(&two.site, &persons).await.text.contains("Amina"), "whoever it is about has another page");
    let own = code(&two.site.post(&two.sender, &format!("{page}/door"), &[]).await.text);
    assert!(!crate::referrals::typed(&two.site, &own).await.text.contains("Amina"));
    let other = two.sent("BW-RS1").await;
    assert!(!two.site.get_as(&two.sender, &other).await.text.contains("Make a code"));
    for who in [&two.sender, &two.receiver] {
        assert_eq!(two.site.post(who, &format!("{other}/door"), &[]).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(two.site.post(&two.receiver, &format!("{page}/door"), &[]).await.status, StatusCode::NOT_FOUND);
    // What cannot be done with a code is not there.
    let opened = typed(&two.site, &own).await;
    assert_eq!(act(&two.site, &opened, "pass-on", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn it_is_printed_by_those_who_may_see_it_and_that_is_written_down() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    let sheet = two.site.get_as(&two.receiver, &format!("{page}/sheet")).await;
    assert!(sheet.text.contains("Amina Testperson") && !sheet.text.contains("Accept it"), "{}", sheet.text);
    let officer = two.site.sign_in("strategy-officer").await;
    assert_eq!(two.site.get_as(&officer, &format!("{page}/sheet")).await.status, StatusCode::NOT_FOUND);
    let mut tx = two.site.app.db.read().await.unwrap();
    let search = platform::audit::Search { act: "referral.sheet".to_owned(), ..Default::default() };
    assert_eq!(platform::audit::search(&mut tx, &search, 10).await.unwrap().len(), 1);
}

/// Somebody asks for themselves where nobody reads: what they wrote is not lost, and what may mean danger is sent.
async fn ask(site: &Site) {
    let path = "/referral/ask/BW-RS1";
    let slip = hidden(&site.get(path).await.text, "slip");
    let fields = |need: &'static str| {
        let mut fields =
            vec![("slip", slip.as_str()), ("agreed-by", "young-person"), ("name", "Sol"), ("born", "5/5/2014")];
        fields.extend([("need", need), ("wanted", "To sleep"), ("safe", "email"), ("email", "sol@reader.example")]);
        fields.extend([("agreed-sure", "yes"), ("safe-now", "yes")]);
        fields
    };
    let quiet = site.post("", path, &fields("I worry at night")).await.text;
    assert!(quiet.contains("Nobody there has opened") && quiet.contains("I worry at night"), "{quiet}");
    let sent = site.post("", path, &fields("My dad hits me")).await.text;
    assert!(sent.contains("ec-code"), "{sent}");
}

#[tokio::test]
async fn a_service_that_does_not_read_gets_nothing_more_but_what_keeps_somebody_safe() {
    for site in Site::both(Example::Brackwater).await {
        let two = Two::on(site).await;
        let (page, other) = (two.sent("BW-RS1").await, two.sent("BW-RS1").await);
        // Sent on a Saturday, it was to be received on Monday; on the fourth working day after that nobody waits any longer, unless
        // something else was done there: then one was overlooked, and the service is not silent.
        let friday = Two::on(two.site.moved("2026-11-27T12:00:00Z")).await;
        friday.act(&friday.receiver, &other, "receive", &[]).await;
        let monday = Two::on(two.site.moved("2026-11-30T12:00:00Z")).await;
        let draft = monday.drafted(&["BW-RS1"], NEED).await;
        let check = monday.site.get_as(&monday.sender, &draft).await.text;
        assert!(check.contains("Send it") && !check.contains("Nobody there has opened"), "{check}");
        let later = Two::on(two.site.moved("2026-12-07T12:00:00Z")).await;
        let draft = later.drafted(&["BW-RS1"], NEED).await;
        let check = later.site.get_as(&later.sender, &draft).await.text;
        assert!(check.contains("Nobody there has opened what was sent before"), "{check}");
        let sent = later.site.post(&later.sender, &draft, &[]).await;
        assert!(
            sent.status.is_client_error() && sent.text.contains("your draft stays"),
            "{} {}",
            sent.status,
            sent.text
        );
        assert_eq!(later.site.get_as(&later.sender, &draft).await.status, StatusCode::OK, "nothing is lost");
        let officer = later.site.sign_in("strategy-officer").await;
        let watch = later.site.get_as(&officer, "/manage/referrals").await.text;
        let silent = watch.split("Services that take nothing more").last().unwrap();
        assert!(silent.contains("Worry Workshops"), "{watch}");
        ask(&later.site).await;
        let danger = [("need", "Dad hits her every weekend"), ("wanted", "Safety"), ("safe-now", "yes")];
        let pressing = later.drafted(&["BW-RS1"], &danger).await;
        let pressing = later.send(&pressing).await.remove(0);
        for one in [page, pressing] {
            later.act(&later.receiver, &one, "receive", &[]).await;
        }
        assert_eq!(later.site.post(&later.sender, &draft, &[]).await.status, StatusCode::SEE_OTHER, "it reads again");
    }
}

#[tokio::test]
async fn a_service_whose_mail_comes_back_gets_nothing_more() {
    let site = Site::of(Example::Brackwater).await;
    let folder = tempfile::tempdir().unwrap();
    let mut app = site.app.clone();
    app.post = Post::Demonstration(folder.path().join("texts").into());
    let two = Two::on(site.beside(app)).await;
    let page = two.sent("BW-RS1").await;
    two.act(&two.receiver, &page, "receive", &[]).await;
    two.site.run_jobs().await;
    let mut tx = two.site.app.db.write().await.unwrap();
    let ids = tx.query("SELECT \"id\" FROM \"outbox\" WHERE \"template\" = 'referral-came'", &[]).await.unwrap();
    assert!(!ids.is_empty());
    for row in ids {
        let id = row.text(0).unwrap().unwrap();
        let clock: &Clock = &two.site.app.clock;
        assert!(outbox::bounced(&mut tx, clock, &id, "5.1.1").await.unwrap());
    }
    tx.commit().await.unwrap();
    // Whoever has just done something reads, whatever became of a letter.
    let draft = two.drafted(&["BW-RS1"], NEED).await;
    assert!(two.site.get_as(&two.sender, &draft).await.text.contains("Send it"));
    let two = Two::on(two.site.moved("2026-12-07T12:00:00Z")).await;
    let draft = two.drafted(&["BW-RS1"], NEED).await;
    let check = two.site.get_as(&two.sender, &draft).await.text;
    assert!(!check.contains(">Send it<") && check.contains("Still to do"), "{check}");
    let sent = two.site.post(&two.sender, &draft, &[]).await;
    assert!(sent.text.contains("Mail to everybody who receives for it comes back"), "{}", sent.text);
}
