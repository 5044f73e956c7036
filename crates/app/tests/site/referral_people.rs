//! Whoever referrals are about: referred twice and one person, a lost code, news without a word, help that takes longer; and what nobody
//! looks at, and what the law wants kept.

use crate::referral_matrix::with_role;
use crate::referrals::{AGREED, NEED, PERSON, Two, draft_of, hidden, typed};
use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::identity::{account, account::New, role};
use platform::outbox::{Channel, Shown};
use platform::permission::Held;

/// How somebody is reached by a text, with nothing said of when or how not.
pub const BY_TEXT: &[(&str, &str)] = &[
    ("name", "Amina Testperson"),
    ("born", "3/4/2015"),
    ("language", "bn"),
    ("safe", "text"),
    ("telephone", "০7700 900987"),
];

/// Sends one about somebody who is reached like this; its page, and the code for them.
pub async fn sent_about(two: &Two, person: &[(&str, &str)], agreement: &[(&str, &str)]) -> (String, String) {
    let draft = draft_of(&two.site.post(&two.sender, "/work/referrals/new", &[("services", "BW-RS1")]).await);
    for (step, fields) in [("person", person), ("need", NEED), ("agreement", agreement)] {
        let written = two.write(&draft, step, fields).await;
        assert_eq!(written.status, StatusCode::SEE_OTHER, "{step}: {}", written.text);
    }
    let page = two.send(&draft).await.remove(0);
    (page, two.code(&format!("{}?code=yes", draft.replace("/draft/", "/sent/"))).await)
}

pub fn id(page: &str) -> &str {
    page.rsplit('/').next().unwrap()
}

/// The numbers of referrals on a page, in order; sealed text may look like one, and stands in no element by itself.
fn numbers(page: &str) -> Vec<String> {
    let mut all: Vec<String> = page.split(">R-").skip(1).filter_map(|rest| rest.get(..9)).map(str::to_owned).collect();
    all.sort();
    all.dedup();
    all
}

#[tokio::test]
async fn who_was_referred_twice_is_one_person_once_somebody_made_sure_and_two_again_if_not() {
    for site in Site::both(Example::Brackwater).await {
        let two = Two::on(site).await;
        let (first, one) = sent_about(&two, PERSON, AGREED).await;
        let (second, other) = sent_about(&two, BY_TEXT, AGREED).await;
        let path = format!("{first}/same/{}", id(&second));
        let shown = two.site.get_as(&two.receiver, &first).await.text;
        assert!(shown.contains("Perhaps the same person") && shown.contains(&path), "{shown}");
        // Whoever sees one alone sees nothing of the other, and a name is not enough.
        let stranger = two.site.sign_in_as(&with_role(&two.site, "practitioner", "BW-ORG2").await).await;
        for path in [path.clone(), format!("{path}/apart")] {
            assert_eq!(two.site.post(&stranger, &path, &[("sure", "yes")]).await.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(two.site.get_as(&stranger, &path).await.status, StatusCode::NOT_FOUND);
        let beside = two.site.get_as(&two.receiver, &path).await.text;
        assert!(beside.contains("Never leave a message") && beside.contains("twins and namesakes"), "{beside}");
        let bare = two.site.post(&two.receiver, &path, &[]).await;
        assert!(bare.status == StatusCode::UNPROCESSABLE_ENTITY && bare.text.contains("Ask the person first"));
        for _ in 0..2 {
            let said = two.site.post(&two.receiver, &path, &[("sure", "yes")]).await;
            assert!(said.header("location").ends_with("done=same"), "{}", said.text);
        }
        // What protects counts for both; no code shows more than before, and no history tells it.
        let safely = two.site.get_as(&two.receiver, &second).await.text;
        assert!(safely.contains("as they said elsewhere") && safely.contains("Never leave a message"), "{safely}");
        assert!(safely.contains("One person, as somebody made sure"), "{safely}");
        for code in [&one, &other] {
            let own = typed(&two.site, code).await.text;
            assert!(numbers(&own).len() == 1 && !own.contains("as they said elsewhere"), "{own}");
        }
        // No text goes by itself, since somebody said elsewhere what must not be done.
        two.act(&two.receiver, &second, "receive", &[]).await;
        assert!(two.site.letters().await.iter().all(|letter| letter.channel != Channel::Text));
        let apart = two.site.post(&two.receiver, &format!("{path}/apart"), &[]).await;
        assert!(apart.header("location").ends_with("done=apart"), "{}", apart.text);
        let safely = two.site.get_as(&two.receiver, &second).await.text;
        assert!(!safely.contains("Never leave a message"), "{safely}");
    }
}

#[tokio::test]
async fn two_of_other_names_are_not_kept_as_one_person() {
    let two = Two::new().await;
    let (first, _) = sent_about(&two, PERSON, AGREED).await;
    let twin = [&[("name", "Amal Testperson")], &PERSON[1..]].concat();
    let (second, _) = sent_about(&two, &twin, AGREED).await;
    let path = format!("{first}/same/{}", id(&second));
    assert_eq!(two.site.get_as(&two.receiver, &path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(two.site.post(&two.receiver, &path, &[("sure", "yes")]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_they_told_since_is_shown_to_nobody_whose_referral_is_over() {
    let two = Two::new().await;
    let (over, code) = sent_about(&two, PERSON, AGREED).await;
    let (open, _) = sent_about(&two, PERSON, AGREED).await;
    two.act(&two.sender, &over, "withdraw", &[]).await;
    let own = typed(&two.site, &code).await.text;
    let slip = hidden(&own, "slip");
    let reach = [("slip", slip.as_str()), ("reach", "yes"), ("safe", "letter"), ("address", "12 Hidden Row")];
    assert!(two.site.post("", "/referral", &reach).await.text.contains("12 Hidden Row"));
    let beside = two.site.get_as(&two.receiver, &format!("{over}/same/{}", id(&open))).await.text;
    assert!(beside.contains("Amina Testperson") && !beside.contains("12 Hidden Row"), "{beside}");
    let shown = two.site.get_as(&two.receiver, &over).await.text;
    assert!(shown.contains("How they were reached when it was sent") && !shown.contains("12 Hidden Row"), "{shown}");
}

#[tokio::test]
async fn a_lost_code_is_made_anew_by_whoever_sent_it_and_the_old_one_opens_nothing() {
    let two = Two::new().await;
    let (page, old) = sent_about(&two, PERSON, AGREED).await;
    let path = format!("{page}/code");
    let denied = two.site.post(&two.receiver, &path, &[("code-sure", "yes")]).await;
    assert_eq!(denied.status, StatusCode::NOT_FOUND, "the service has not handed it over");
    let bare = two.site.post(&two.sender, &path, &[]).await;
    assert!(bare.status == StatusCode::UNPROCESSABLE_ENTITY && bare.text.contains("tick that you did"));
    let slip = hidden(&typed(&two.site, &old).await.text, "slip");
    let made = two.site.post(&two.sender, &path, &[("code-sure", "yes")]).await.text;
    let reach = [("slip", slip.as_str()), ("reach", "yes"), ("safe", "letter"), ("address", "1 Stranger Street")];
    let late = two.site.post("", "/referral", &reach).await.text;
    assert!(
        late.contains("id=\"code\"") && !late.contains("does not sleep"),
        "the page that was open with it ends: {late}"
    );
    let code = made.split("ec-code\"><bdi dir=\"ltr\">").nth(1).unwrap_or_else(|| panic!("{made}"));
    let code = code.split('<').next().unwrap();
    assert!(typed(&two.site, &old).await.text.contains("nothing under this code"));
    assert_eq!(numbers(&typed(&two.site, code).await.text).len(), 1);
    // Once it is over, nobody makes one: with it they would read what was told since.
    two.act(&two.sender, &page, "withdraw", &[]).await;
    let over = two.site.post(&two.sender, &path, &[("code-sure", "yes")]).await;
    assert_eq!(over.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_text_that_waits_is_taken_back_when_it_is_not_safe_any_more() {
    let two = Two::new().await;
    let (page, code) = sent_about(&two, BY_TEXT, AGREED).await;
    two.act(&two.receiver, &page, "receive", &[]).await;
    let sealed = async || {
        let sql = "SELECT COUNT(\"sealed\"), COUNT(*) FROM \"outbox\" WHERE \"template\" = 'referral-own'";
        let rows = two.site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
        (rows[0].int(0).unwrap().unwrap(), rows[0].int(1).unwrap().unwrap())
    };
    assert_eq!(sealed().await, (1, 1));
    let slip = hidden(&typed(&two.site, &code).await.text, "slip");
    let reach = [("slip", slip.as_str()), ("reach", "yes"), ("safe", "not-at-all")];
    two.site.post("", "/referral", &reach).await;
    assert_eq!(sealed().await, (0, 1));
}

#[tokio::test]
async fn whoever_said_that_a_text_is_safe_gets_a_number_and_nothing_else() {
    let two = Two::new().await;
    let (page, code) = sent_about(&two, BY_TEXT, AGREED).await;
    let texts = || async {
        let letters = two.site.letters().await;
        letters.into_iter().filter(|one| one.channel == Channel::Text).collect::<Vec<_>>()
    };
    two.act(&two.receiver, &page, "receive", &[]).await;
    let got = texts().await;
    assert_eq!(got.len(), 1);
    let own = typed(&two.site, &code).await.text;
    let number = hidden(&own, "referral");
    assert!(
        got[0].text.contains(&number) && got[0].text.contains("/bn/r") && got[0].to == "07700 900987",
        "{}",
        got[0].text
    );
    assert!(!got[0].text.contains("referral") && !got[0].text.contains("রেফারেল"), "{}", got[0].text);
    assert!(two.site.get("/r").await.header("location").ends_with("/referral"));
    // What is between the two organisations is no news for them; what is said to them is.
    two.act(&two.receiver, &page, "say", &[("say-note", "Between us")]).await;
    assert_eq!(texts().await.len(), 1);
    two.act(&two.receiver, &page, "say", &[("say-note", "See you on Monday"), ("say-shown", "yes")]).await;
    assert_eq!(texts().await.len(), 2);
    // A word on when or how not: only a person can read that, so nothing goes by itself.
    let own = typed(&two.site, &code).await.text;
    let slip = hidden(&own, "slip");
    let reach = [
        ("slip", slip.as_str()),
        ("reach", "yes"),
        ("safe", "text"),
        ("telephone", "07700 900987"),
        ("safe-when", "after 4"),
    ];
    assert!(two.site.post("", "/referral", &reach).await.text.contains("after 4"));
    two.act(&two.receiver, &page, "accept", &[]).await;
    assert_eq!(texts().await.len(), 2);
    // Nobody who was not asked is written to.
    let without = [("agreed-by", "nobody"), ("without", "child-at-risk"), ("without-why", "He may come back tonight")];
    let (page, _) = sent_about(&two, BY_TEXT, &without).await;
    two.act(&two.receiver, &page, "receive", &[]).await;
    assert_eq!(texts().await.len(), 2);
}

#[tokio::test]
async fn a_number_to_which_no_text_can_go_is_told_where_it_is_typed() {
    let two = Two::new().await;
    let draft = draft_of(&two.site.post(&two.sender, "/work/referrals/new", &[("services", "BW-RS1")]).await);
    let wrong = [BY_TEXT, &[("telephone", "07700 900987 ask for Ann")]].concat();
    let wrong: Vec<_> = wrong.into_iter().filter(|(_, text)| !text.starts_with('০')).collect();
    let sent = two.write(&draft, "person", &wrong).await;
    assert!(sent.status == StatusCode::UNPROCESSABLE_ENTITY && sent.text.contains("#telephone"), "{}", sent.text);
}

#[tokio::test]
async fn help_that_takes_longer_says_so_and_is_due_anew() {
    let two = Two::new().await;
    let (page, code) = sent_about(&two, PERSON, AGREED).await;
    for act in ["receive", "accept"] {
        two.act(&two.receiver, &page, act, &[]).await;
    }
    let early = two.act(&two.receiver, &page, "go-on", &[("go-on-note", "Longer")]).await;
    assert_eq!(early.status, StatusCode::CONFLICT, "nothing goes on that has not begun");
    two.act(&two.receiver, &page, "start", &[]).await;
    let later = Two::on(two.site.moved("2027-06-01T12:00:00Z")).await;
    let late = |page: &str| page.contains("was due by");
    let shown = later.site.get_as(&later.receiver, &page).await.text;
    assert!(late(&shown), "{shown}");
    let bare = later.act(&later.receiver, &page, "go-on", &[]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sender = later.act(&later.sender, &page, "go-on", &[("go-on-note", "Longer")]).await;
    assert_eq!(sender.status, StatusCode::NOT_FOUND);
    let on = later.act(&later.receiver, &page, "go-on", &[("go-on-note", "Ten more meetings")]).await;
    assert!(on.header("location").ends_with("done=go-on"), "{}", on.text);
    assert!(!late(&later.site.get_as(&later.receiver, &page).await.text));
    assert!(typed(&later.site, &code).await.text.contains("Ten more meetings"), "they read it");
}

#[tokio::test]
async fn what_nobody_looks_at_afterwards_is_told_upwards() {
    let two = Two::new().await;
    let without = [("agreed-by", "nobody"), ("without", "child-at-risk"), ("without-why", "He may come back tonight")];
    sent_about(&two, PERSON, &without).await;
    let (site, now) = (&two.site, two.site.app.clock.now());
    let mut tx = site.app.db.write().await.unwrap();
    let email = Some("supervisor@brackwater.example");
    let new = New { name: "Somebody", email, language: "en-GB", organisation: Some("BW-ORG1"), by: "test" };
    let supervisor = account::create(&mut tx, &site.app.keyring, now, new).await.unwrap();
    let held = Held { role: "referral-supervisor".to_owned(), scope: "BW-ORG1".to_owned() };
    role::give(&mut tx, &supervisor, &held, (site.app.today().unwrap(), None), "test", now).await.unwrap();
    tx.commit().await.unwrap();
    let told = |letters: Vec<Shown>| {
        let of = |letters: &[Shown], to: &str| {
            letters.iter().filter(|one| one.template == "something-waits" && one.to.starts_with(to)).count()
        };
        (of(&letters, "supervisor@"), of(&letters, "data-protection-officer@"))
    };
    let mut all = Vec::new();
    for day in ["2026-11-24", "2026-11-25", "2026-11-26", "2026-12-02", "2026-12-03"] {
        let site = site.moved(&format!("{day}T12:00:00Z"));
        site.run_jobs().await;
        all.push(told(site.letters().await));
    }
    assert_eq!(all, [(0, 0), (1, 0), (1, 0), (1, 1), (1, 1)], "each once: within two working days, and three later");
}

#[tokio::test]
async fn what_the_law_wants_kept_is_not_erased_until_that_ends() {
    let two = Two::new().await;
    let (page, _) = sent_about(&two, PERSON, AGREED).await;
    two.act(&two.sender, &page, "withdraw", &[]).await;
    let list = two.site.get_as(&two.sender, "/work/referrals").await.text;
    let number = format!("R-{}", numbers(&list)[0]);
    let officer = two.site.sign_in("data-protection-officer").await;
    let path = "/manage/referrals/holds";
    let wrong = two.site.post(&officer, path, &[("number", "R-0000-0000")]).await;
    for words in ["no referral with this number", "Choose the exemption for which it is kept", "Say why."] {
        assert!(wrong.text.contains(words), "{words}: {}", wrong.text);
    }
    let fields = [("number", number.as_str()), ("exemption", "legal-claims"), ("reason", "Case 12/2026")];
    assert!(two.site.post(&officer, path, &fields).await.header("location").ends_with("done=held"));
    let twice = two.site.post(&officer, path, &fields).await.text;
    assert!(twice.contains("kept already"), "{twice}");
    let list = two.site.get_as(&officer, path).await.text;
    assert!(list.contains(&number) && list.contains("Case 12/2026") && list.contains("legal claims"), "{list}");
    let wanted = [("wanted", "Amina Testperson"), ("key", id(&page))];
    let asked = two.site.post(&officer, "/manage/data/erase/ask", &wanted).await.text;
    assert!(asked.contains("an exemption stands against erasing it"), "{asked}");
    let erased = two.site.post(&officer, "/manage/data/erase", &wanted).await;
    assert_eq!(erased.status, StatusCode::BAD_REQUEST);
    two.site.run_jobs().await;
    let later = two.site.moved("2028-11-22T12:00:00Z");
    later.run_jobs().await;
    let sender = later.sign_in("practitioner").await;
    assert!(later.get_as(&sender, &page).await.text.contains("does not sleep"));
    let officer = later.sign_in("data-protection-officer").await;
    let ended = later.post(&officer, &format!("{path}/{}/end", id(&page)), &[]).await;
    assert!(ended.header("location").ends_with("done=ended"), "{}", ended.text);
    let later = later.moved("2028-11-24T12:00:00Z");
    later.run_jobs().await;
    let sender = later.sign_in("practitioner").await;
    assert!(later.get_as(&sender, &page).await.text.contains("has been erased"));
}
