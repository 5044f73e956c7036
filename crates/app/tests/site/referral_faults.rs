//! What comes otherwise than planned: two at once, an old tab, names of every kind, a baby that is not born, mail that is down, a service
//! that closes.

use crate::referral_people::{BY_TEXT, id, sent_about};
use crate::referrals::{AGREED, PERSON, Two, hidden, typed, version};
use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::Error;
use platform::outbox::{Post, State};
use referrals::referral::store;

/// A person of this name and birthday; or due on that day.
fn person<'a>(name: &'a str, born: (&'a str, &'a str)) -> Vec<(&'a str, &'a str)> {
    let rest = PERSON.iter().filter(|(field, _)| !["name", "born"].contains(field)).copied();
    [("name", name), born].into_iter().chain(rest).collect()
}

#[tokio::test]
async fn of_two_who_accept_at_once_one_does_and_the_other_keeps_what_they_wrote() {
    for site in Site::both(Example::Brackwater).await {
        let two = Two::on(site).await;
        let page = two.sent("BW-RS1").await;
        let supervisor = two.site.sign_in("referral-supervisor").await;
        two.act(&two.receiver, &page, "receive", &[]).await;
        let path = format!("{page}/accept");
        let now = version(&two.site.get_as(&supervisor, &page).await.text);
        let fields = |note: &'static str| [("version", now.clone()), ("accept-note", note.to_owned())];
        let [first, second] = [fields("The first of two"), fields("The second of two")];
        let post = async |who: &str, fields: &[(&str, String); 2]| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
            two.site.post(who, &path, &fields).await
        };
        let (one, other) = tokio::join!(post(&two.receiver, &first), post(&supervisor, &second));
        let (won, lost) = if one.status == StatusCode::SEE_OTHER { (one, other) } else { (other, one) };
        assert_eq!((won.status, lost.status), (StatusCode::SEE_OTHER, StatusCode::CONFLICT), "{}", lost.text);
        assert!(lost.text.contains("cannot be done any more") && lost.text.contains("of two"), "{}", lost.text);
        let shown = two.site.get_as(&two.sender, &page).await.text;
        assert_eq!(shown.matches("of two").count(), 1, "{shown}");
    }
}

#[tokio::test]
async fn of_two_that_wait_for_one_another_one_is_told_to_look_again() {
    for site in Site::both(Example::Brackwater).await {
        let two = Two::on(site).await;
        let ids = [two.sent("BW-RS1").await, two.sent("BW-RS1").await].map(|page| id(&page).to_owned());
        let db = &two.site.app.db;
        let mut first = db.write().await.unwrap();
        assert!(store::lock(&mut first, &ids[0]).await.unwrap());
        if first.engine() == "sqlite" {
            // One writer at a time: nobody gets as far as to be in another's way.
            continue;
        }
        let mut second = db.write().await.unwrap();
        assert!(store::lock(&mut second, &ids[1]).await.unwrap());
        let (one, other) = tokio::join!(
            async {
                let done = store::lock(&mut first, &ids[1]).await;
                drop(first);
                done
            },
            async {
                let done = store::lock(&mut second, &ids[0]).await;
                drop(second);
                done
            }
        );
        let ended = [one, other].into_iter().filter(|done| matches!(done, Err(Error::Stale))).count();
        assert_eq!(ended, 1, "the other went on");
    }
}

#[tokio::test]
async fn what_was_declined_stays_so_whatever_an_old_tab_sends() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    two.act(&two.receiver, &page, "receive", &[]).await;
    let old = version(&two.site.get_as(&two.receiver, &page).await.text);
    let other = [("decline-reason", "other"), ("decline-offered", "The drop-in")];
    let bare = two.act(&two.receiver, &page, "decline", &other).await;
    assert!(bare.status == StatusCode::UNPROCESSABLE_ENTITY && bare.text.contains("Say which other reason"));
    let told = [&other[..], &[("decline-note", "The workshop moved to Leeds")]].concat();
    two.act(&two.receiver, &page, "decline", &told).await;
    let tab = two.site.post(&two.receiver, &format!("{page}/accept"), &[("version", &old)]).await;
    assert_eq!(tab.status, StatusCode::CONFLICT);
    let shown = two.site.get_as(&two.sender, &page).await.text;
    assert!(shown.contains("Declined") && shown.contains("moved to Leeds"), "{shown}");
}

#[tokio::test]
async fn names_of_every_kind_are_sent_listed_and_found() {
    for site in Site::both(Example::Brackwater).await {
        let two = Two::on(site).await;
        for (name, letters) in [("রহিমা খাতুন", "র. খ."), ("Cher", "C."), ("O’Brien-Ní Dhomhnaill", "O.")]
        {
            let (page, code) = sent_about(&two, &person(name, ("born", "3/4/2015")), AGREED).await;
            let shown = two.site.get_as(&two.receiver, &page).await.text;
            assert!(shown.contains(name), "{name}: {shown}");
            let list = two.site.get_as(&two.receiver, "/work/referrals").await.text;
            assert!(list.contains(letters) && !list.contains(name), "{letters}: {list}");
            let found = two.site.post(&two.receiver, "/work/referrals/find", &[("q", name)]).await.text;
            assert!(found.contains(&page), "{name}: {found}");
            assert!(typed(&two.site, &code).await.text.contains(name), "{name}");
        }
    }
}

#[tokio::test]
async fn a_baby_that_is_not_born_is_referred_by_the_day_when_it_is_due() {
    let two = Two::new().await;
    let (page, _) = sent_about(&two, &person("Baby Testperson", ("due", "10/2/2027")), AGREED).await;
    let shown = two.site.get_as(&two.receiver, &page).await.text;
    assert!(shown.contains("10 February 2027") && !shown.contains("Date of birth"), "{shown}");
}

#[tokio::test]
async fn twins_are_two_people_with_a_code_each() {
    let two = Two::new().await;
    let (first, one) = sent_about(&two, &person("Asha Testperson", ("born", "3/4/2015")), AGREED).await;
    let (second, other) = sent_about(&two, &person("Isha Testperson", ("born", "3/4/2015")), AGREED).await;
    assert_ne!(one, other);
    assert!(!two.site.get_as(&two.receiver, &first).await.text.contains("Perhaps the same person"));
    let own = typed(&two.site, &other).await.text;
    assert!(own.contains("Isha") && !own.contains("Asha"), "{own}");
    assert!(two.site.get_as(&two.receiver, &second).await.text.contains("Isha"));
}

#[tokio::test]
async fn what_is_asked_twice_over_a_changed_form_is_one() {
    let two = Two::new().await;
    let path = "/referral/ask/BW-RS1";
    let slip = hidden(&two.site.get(path).await.text, "slip");
    let whole = |name: &'static str| {
        let mut fields = vec![("slip", slip.as_str()), ("agreed-by", "young-person"), ("name", name)];
        fields.extend([("born", "5/5/2014"), ("need", "I worry"), ("wanted", "To sleep"), ("safe", "email")]);
        fields.extend([("email", "sol@reader.example"), ("agreed-sure", "yes")]);
        fields
    };
    for name in ["Bo Testperson", "Jo Testperson", "Jo Testperson", "Bo Testperson"] {
        assert!(two.site.post("", path, &whole(name)).await.text.contains("ec-code"), "{name}");
    }
    let count = "SELECT CAST(COUNT(*) AS bigint) FROM \"referral\"";
    let rows = two.site.app.db.read().await.unwrap().query(count, &[]).await.unwrap();
    assert_eq!(rows[0].int(0).unwrap(), Some(2));
}

#[tokio::test]
async fn a_referral_arrives_while_mail_is_down_and_its_letter_waits() {
    let site = Site::of(Example::Brackwater).await;
    let mut app = site.app.clone();
    app.post = Post::of(&platform::config::Config {
        mail_server: Some("smtp://127.0.0.1:9".to_owned()),
        mail_from: Some("plan@brackwater.example".to_owned()),
        ..platform::config::Config::default()
    })
    .unwrap();
    let two = Two::on(site.beside(app)).await;
    let page = two.sent("BW-RS1").await;
    two.site.run_jobs().await;
    let letters = two.site.letters().await;
    assert!(letters.iter().all(|letter| letter.state == State::Waiting) && !letters.is_empty());
    assert!(two.site.get_as(&two.receiver, "/work/referrals").await.text.contains(&page), "it is there all the same");
    let done = two.act(&two.receiver, &page, "receive", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_service_with_forty_open_does_not_close_before_they_are_handed_over() {
    let two = Two::new().await;
    let mut open = Vec::new();
    for _ in 0..40 {
        open.push(two.sent("BW-RS1").await);
    }
    let officer = two.site.sign_in("strategy-officer").await;
    let path = "/manage/plan/referral_services/BW-RS1";
    let end = async || {
        let shown = two.site.get_as(&officer, path).await.text;
        let version =
            shown.split("name=\"row_version\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        two.site.post(&officer, &format!("{path}/end"), &[("day", "2026-11-21"), ("row_version", &version)]).await
    };
    assert!(end().await.text.contains("40 referrals to it are open"));
    // One is passed on to another service, where it is agreed to anew; the others are declined with what there is instead.
    for (n, page) in open.iter().enumerate() {
        two.act(&two.receiver, page, "receive", &[]).await;
        let done = if n == 0 {
            let begun = two.act(&two.receiver, page, "pass-on", &[]).await;
            let draft = begun.header("location").trim_end_matches("/services").to_owned();
            let other = Two {
                site: two.site.moved("2026-11-21T12:00:00Z"),
                sender: two.receiver.clone(),
                receiver: String::new(),
            };
            other.write(&draft, "services", &[("services", "BW-RS7")]).await;
            other.write(&draft, "agreement", AGREED).await;
            other.site.post(&two.receiver, &draft, &[]).await
        } else {
            let fields = [("decline-reason", "no-capacity"), ("decline-offered", "Early Help")];
            two.act(&two.receiver, page, "decline", &fields).await
        };
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    }
    let ended = end().await;
    assert!(ended.header("location").ends_with("done=ended"), "{}", ended.text);
    let passed = two.site.get_as(&two.sender, &open[0]).await.text;
    assert!(passed.contains("Passed on"), "{passed}");
}

#[tokio::test]
async fn what_was_sent_on_without_asking_is_not_behind_a_code_that_was_handed_over_before() {
    let two = Two::new().await;
    let (page, code) = sent_about(&two, BY_TEXT, AGREED).await;
    two.act(&two.receiver, &page, "receive", &[]).await;
    let begun = two.act(&two.receiver, &page, "pass-on", &[]).await;
    let draft = begun.header("location").trim_end_matches("/services").to_owned();
    let on =
        Two { site: two.site.moved("2026-11-21T12:00:00Z"), sender: two.receiver.clone(), receiver: String::new() };
    on.write(&draft, "services", &[("services", "BW-RS7")]).await;
    let without = [("agreed-by", "nobody"), ("without", "child-at-risk"), ("without-why", "Her father has the code")];
    on.write(&draft, "agreement", &without).await;
    let sent = on.site.post(&on.sender, &draft, &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let own = typed(&two.site, &code).await.text;
    assert!(own.contains("Worry Workshops") && !own.contains("Early Help"), "{own}");
}
