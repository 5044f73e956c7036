//! Signing in by mail and by card, sessions, and everything that must not sign anybody in.

use crate::support::{Answer, Fresh, Site, both, cookies, sqlite};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::chooser::address;
use everychance::examples::Example;
use platform::audit::{self, Search};
use platform::identity::{account, card, role};
use platform::outbox::{self, Shown};

const NOON: &str = "2026-11-21T12:00:00Z";

async fn site() -> Site {
    Site::of(Example::Brackwater).await
}

/// Asks for a mail; answers the browser's cookie, and the mail if there was one.
async fn asked(site: &Site, email: &str, next: &str) -> (String, Option<Shown>) {
    let before: Vec<String> = letters(site).await.into_iter().map(|letter| letter.id).collect();
    let answer = site.post("", "/sign-in", &[("email", email), ("next", next)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert_eq!(answer.header("location"), "/sign-in/sent");
    site.run_jobs().await;
    let mail = letters(site).await.into_iter().find(|letter| !before.contains(&letter.id));
    (cookies(&answer), mail)
}

async fn letters(site: &Site) -> Vec<Shown> {
    outbox::list(&mut site.app.db.read().await.unwrap(), &site.app.keyring, &site.app.site, 50).await.unwrap()
}

fn link(mail: &Shown) -> String {
    mail.link.strip_prefix("http://127.0.0.1:8080").unwrap().to_owned()
}

fn code(mail: &Shown) -> String {
    let groups = mail.text.split_whitespace().collect::<Vec<_>>();
    let digits = |word: &str| word.len() == 4 && word.chars().all(|c| c.is_ascii_digit());
    let at = groups.windows(2).position(|pair| digits(pair[0]) && digits(pair[1])).unwrap();
    format!("{} {}", groups[at], groups[at + 1])
}

async fn signed_in_by_mail(fresh: Fresh) {
    let site = Site::on(fresh, Example::Brackwater).await;
    let (browser, mail) = asked(&site, &address("strategy-officer"), "/manage/people").await;
    let mail = mail.expect("a mail");
    assert!(!mail.text.contains("Strategy officer") && !mail.subject.contains('@'), "personal content: {}", mail.text);
    // A scanner opens the link as often as it likes.
    for _ in 0..3 {
        let page = site.get_as(&browser, &link(&mail)).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("<button"));
    }
    let answer = site.post(&browser, &link(&mail), &[]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/manage/people"));
    let work = site.get_as(&cookies(&answer), "/work").await;
    assert!(work.text.contains("Strategy officer"), "{}", work.text);
    // Once only.
    let again = site.post(&browser, &link(&mail), &[]).await;
    assert_eq!(again.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_link_signs_in_the_browser_that_asked_once_and_only_by_its_button() {
    for fresh in both().await {
        signed_in_by_mail(fresh).await;
    }
}

#[tokio::test]
async fn no_answer_tells_whether_an_address_has_an_account() {
    let site = site().await;
    let fields = |email| [("email", email), ("next", "")];
    let known = site.post("", "/sign-in", &fields("chair@brackwater.example")).await;
    let unknown = site.post("", "/sign-in", &fields("nobody@brackwater.example")).await;
    assert_eq!((known.status, &known.text), (unknown.status, &unknown.text));
    assert_eq!(known.headers.keys().collect::<Vec<_>>(), unknown.headers.keys().collect::<Vec<_>>());
    site.run_jobs().await;
    assert_eq!(letters(&site).await.len(), 1, "only the account gets a mail");
    let page = |browser: String| async { site.get_as(&{ browser }, "/sign-in/sent").await.text };
    assert_eq!(page(cookies(&known)).await, page(cookies(&unknown)).await);
    // Nor does a code.
    let wrong =
        |browser: String| async { site.post(&{ browser }, "/sign-in/code", &[("code", "12345678")]).await.status };
    assert_eq!(wrong(cookies(&known)).await, wrong(cookies(&unknown)).await);
}

#[tokio::test]
async fn a_code_is_typed_into_the_browser_that_asked() {
    let site = site().await;
    let (browser, mail) = asked(&site, &address("chair"), "").await;
    let code = code(&mail.unwrap());
    let elsewhere = site.post("", "/sign-in/code", &[("code", &code)]).await;
    assert_eq!(elsewhere.status, StatusCode::GONE, "a code alone signs in nobody");
    let answer = site.post(&browser, "/sign-in/code", &[("code", &code)]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/work"));
}

#[tokio::test]
async fn a_code_is_typed_with_the_keyboard_of_ones_language() {
    let site = site().await;
    for zero in ['٠', '۰', '০', '०'] {
        let (browser, mail) = asked(&site, &address("chair"), "").await;
        let own = |c: char| c.to_digit(10).map_or(c, |digit| char::from_u32(u32::from(zero) + digit).unwrap());
        let code: String = code(&mail.unwrap()).chars().map(own).collect();
        let answer = site.post(&browser, "/sign-in/code", &[("code", &format!("\u{200F}{code}\u{200F}"))]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{code}: {}", answer.text);
    }
}

#[tokio::test]
async fn whoever_signs_in_keeps_the_language_of_the_page() {
    let site = site().await;
    let (browser, mail) = asked(&site, &address("chair"), "").await;
    let answer = site.post(&browser, &format!("/ar{}", link(&mail.unwrap())), &[]).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/ar/work"));
}

/// Lets an account read in this language.
async fn reads(site: &Site, id: &str, language: &str) {
    let mut tx = site.app.db.write().await.unwrap();
    let found = account::get(&mut tx, &site.app.keyring, id).await.unwrap().unwrap();
    let found = account::Account { language: language.to_owned(), ..found };
    account::save(&mut tx, &site.app.keyring, &found).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn whoever_chose_no_language_goes_on_in_their_own() {
    let site = site().await;
    let young = young(&site).await;
    reads(&site, &young, "ar").await;
    let mut tx = site.app.db.write().await.unwrap();
    let code = card::issue(&mut tx, &young, "test", site.app.clock.now(), card::GOOD_FOR).await.unwrap();
    tx.commit().await.unwrap();
    for (page, next, led) in [
        ("/sign-in/card", "", "/ar/work"),
        ("/ar/sign-in/card", "", "/ar/work"),
        ("/so/sign-in/card", "", "/so/work"),
        ("/sign-in/card", "/account/data", "/account/data"),
    ] {
        let answer = site.post("", page, &[("code", &code), ("next", next)]).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, led), "{page} {next}");
    }
}

#[tokio::test]
async fn a_code_is_guessed_five_times_and_then_over() {
    let site = site().await;
    let (browser, mail) = asked(&site, &address("chair"), "").await;
    let right = code(&mail.unwrap());
    // What is no whole code costs no try.
    for typed in ["", "123", "1234 567", "1234 5678 9"] {
        let answer = site.post(&browser, "/sign-in/code", &[("code", typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("Eight digits") && !answer.text.contains("This code is wrong"), "{typed}");
    }
    for left in (1..5).rev() {
        let answer = site.post(&browser, "/sign-in/code", &[("code", "0000 0001")]).await;
        let tries = if left == 1 { "once more".to_owned() } else { format!("{left} times more") };
        let text = answer.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(text.contains("This code is wrong") && text.contains(&tries), "{left} {text}");
        assert!(!text.contains("0000 0001"), "a code is never shown again");
    }
    for typed in ["0000 0001", &right, &right] {
        let answer = site.post(&browser, "/sign-in/code", &[("code", typed)]).await;
        assert_eq!(answer.status, StatusCode::GONE);
        assert!(answer.text.contains("Too many wrong codes were tried"), "{}", answer.text);
        assert!(!answer.text.contains("name=\"code\""), "there is nothing more to type");
    }
}

#[tokio::test]
async fn whoever_is_signed_in_is_told_so_where_one_signs_in() {
    let site = site().await;
    let (browser, mail) = asked(&site, &address("chair"), "").await;
    let link = link(&mail.unwrap());
    let session = cookies(&site.post(&browser, &link, &[]).await);
    for page in [site.get_as(&session, "/sign-in").await, site.get_as(&session, &link).await] {
        assert!(page.text.contains("You are signed in as"), "{}", page.text);
        assert!(page.text.contains("href=\"/work\">Your work</a></p>"), "{}", page.text);
    }
    assert!(!site.get("/sign-in").await.text.contains("You are signed in as"));
}

#[tokio::test]
async fn a_forwarded_link_signs_in_nobody() {
    let site = site().await;
    let (_, mail) = asked(&site, &address("chair"), "").await;
    let link = link(&mail.unwrap());
    let (other, _) = asked(&site, "nobody@brackwater.example", "").await;
    for stranger in ["", other.as_str()] {
        let page = site.get_as(stranger, &link).await;
        assert!(page.text.contains("works only in the browser in which you asked"), "{}", page.text);
        let answer = site.post(stranger, &link, &[]).await;
        assert_eq!(answer.status, StatusCode::GONE);
        assert!(!cookies(&answer).contains("session"));
    }
}

#[tokio::test]
async fn an_expired_or_tampered_link_and_a_wrong_clock_sign_in_nobody() {
    let site = site().await;
    let (browser, mail) = asked(&site, &address("chair"), "").await;
    let link = link(&mail.unwrap());
    let mut tampered = link.clone();
    let last = tampered.pop().unwrap();
    tampered.push(if last == '0' { '1' } else { '0' });
    assert_eq!(site.post(&browser, &tampered, &[]).await.status, StatusCode::GONE);
    for moment in ["2026-11-21T12:15:01Z", "2026-11-21T13:00:00Z", "2026-11-21T11:00:00Z"] {
        let site = site.moved(moment);
        assert_eq!(site.get_as(&browser, &link).await.status, StatusCode::GONE, "{moment}");
        assert_eq!(site.post(&browser, &link, &[]).await.status, StatusCode::GONE, "{moment}");
    }
    assert_eq!(site.post(&browser, &link, &[]).await.status, StatusCode::SEE_OTHER, "it is still good in its time");
}

#[tokio::test]
async fn nobody_is_led_to_another_site() {
    let site = site().await;
    for next in ["https://evil.example/", "//evil.example", "/\\evil.example", "/sign-in"] {
        let (browser, mail) = asked(&site.moved(NOON), &address("chair"), next).await;
        let answer = site.post(&browser, &link(&mail.unwrap()), &[]).await;
        assert_eq!(answer.header("location"), "/work", "{next}");
    }
}

#[tokio::test]
async fn mails_and_guesses_are_limited() {
    let site = site().await;
    let ask = [("email", "chair@brackwater.example"), ("next", "")];
    for _ in 0..5 {
        assert_eq!(site.post("", "/sign-in", &ask).await.status, StatusCode::SEE_OTHER);
    }
    let answer = site.post("", "/sign-in", &ask).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.text.contains("Wait 15 minutes"), "{}", answer.text);
    assert_eq!(site.moved("2026-11-21T12:16:00Z").post("", "/sign-in", &ask).await.status, StatusCode::SEE_OTHER);
    for n in 0..302 {
        let status = site.post("", "/sign-in/card", &[("code", "AAAA-BBBB-CCCC-DDDD")]).await.status;
        let wanted = if n < 300 { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::TOO_MANY_REQUESTS };
        assert_eq!(status, wanted, "{n}");
    }
}

#[tokio::test]
async fn strangers_cannot_keep_somebody_out_of_a_browser_that_knows_them() {
    let site = site().await;
    let email = "chair@brackwater.example";
    let (browser, mail) = asked(&site, email, "").await;
    let answer = site.post(&browser, &link(&mail.unwrap()), &[]).await;
    let known = cookies(&answer).split("; ").find(|pair| pair.starts_with("known=")).unwrap().to_owned();
    site.strangers_ask(email).await;
    let before = letters(&site).await.len();
    // A browser that knows them is answered like any other, so that nobody can find out whom it knows.
    for network in 10..=14 {
        for n in 0..6 {
            let wanted = if n < 5 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
            assert_eq!(site.ask_from(network, &known, email).await, wanted, "{network} {n}");
        }
    }
    site.run_jobs().await;
    assert_eq!(letters(&site).await.len(), before + 20, "it has an allowance of its own, which ends too");
    // Neither a cookie that was changed nor that of somebody else is one.
    let (other, mail) = asked(&site, "strategy-officer@brackwater.example", "").await;
    let answer = site.post(&other, &link(&mail.unwrap()), &[]).await;
    let others = cookies(&answer).split("; ").find(|pair| pair.starts_with("known=")).unwrap().to_owned();
    let before = letters(&site).await.len();
    for (network, cookie) in [(20, format!("{known}x")), (21, others)] {
        assert_eq!(site.ask_from(network, &cookie, email).await, StatusCode::SEE_OTHER);
    }
    site.run_jobs().await;
    assert_eq!(letters(&site).await.len(), before);
}

#[tokio::test]
async fn a_young_person_signs_in_with_a_card() {
    let site = site().await;
    let mut tx = site.app.db.write().await.unwrap();
    let given = role::all(&mut tx).await.unwrap();
    let young = given.iter().find(|given| given.held.role == "young-representative").unwrap().account.clone();
    drop(tx);
    let worker = site.sign_in("participation-worker").await;
    let page = site.get_as(&worker, &format!("/manage/people/{young}")).await;
    assert!(page.text.contains("There is no card that works."), "{}", page.text);
    let made = site.post(&worker, &format!("/manage/people/{young}/card"), &[("replaces", "")]).await;
    let code = shown(&made);
    assert_eq!(code.len(), 19, "{code}");
    // As somebody types it.
    let typed = code.to_lowercase().replace('-', " ").replace('0', "o").replace('7', "٧").replace('8', "৮");
    let answer = site.post("", "/sign-in/card", &[("code", &typed)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert!(!answer.header("set-cookie").contains("Max-Age"), "it ends with the browser: {:?}", answer.headers);
    assert!(site.get_as(&cookies(&answer), "/work").await.text.contains("Young representative"));
    // A new card ends the old one, and half a year ends each.
    let now = present(&site, &young).await;
    site.post(&worker, &format!("/manage/people/{young}/card"), &[("replaces", &now), ("sure", "yes")]).await;
    assert_eq!(site.post("", "/sign-in/card", &[("code", &code)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut tx = site.app.db.read().await.unwrap();
    assert!(card::until(&mut tx, &young, "2027-06-01T00:00:00Z".parse().unwrap()).await.unwrap().is_none());
}

/// The code on the page that shows it.
fn shown(made: &Answer) -> String {
    let code = made.text.split("<bdi dir=\"ltr\">").nth(1);
    code.unwrap_or_else(|| panic!("{} {}", made.status, made.text)).split('<').next().unwrap().to_owned()
}

async fn young(site: &Site) -> String {
    let given = role::all(&mut site.app.db.read().await.unwrap()).await.unwrap();
    given.into_iter().find(|given| given.held.role == "young-representative").unwrap().account
}

/// The card that the form on the page of a person replaces.
async fn present(site: &Site, account: &str) -> String {
    card::present(&mut site.app.db.read().await.unwrap(), account).await.unwrap().unwrap_or_default()
}

#[tokio::test]
async fn what_was_typed_from_a_card_stays_to_be_put_right() {
    let site = site().await;
    let answer = site.post("", "/ar/sign-in/card", &[("code", "7Q2M-K4XA"), ("next", "/account")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let field = answer.text.split("<input class").nth(1).unwrap().split('>').next().unwrap();
    assert!(field.contains("value=\"7Q2M-K4XA\"") && field.contains("autocomplete=\"off\""), "{field}");
    assert!(answer.text.contains("value=\"/account\""));
}

#[tokio::test]
async fn a_card_is_in_the_language_of_whoever_gets_it_and_says_no_name() {
    let site = site().await;
    let (worker, young) = (site.sign_in("participation-worker").await, young(&site).await);
    reads(&site, &young, "ar").await;
    let made = site.post(&worker, &format!("/manage/people/{young}/card"), &[]).await;
    let card = made.text.split("<div class=\"ec-slip\"").nth(1).unwrap().split("</div>").next().unwrap();
    assert!(card.starts_with(" lang=\"ar\" dir=\"rtl\">"), "{card}");
    let address = "<span dir=\"ltr\"><span>http://127.0.0.1:8080</span><span>/ar/sign-in/card</span></span>";
    assert!(card.contains(address), "{card}");
    assert!(card.contains("20 مايو 2027") && card.contains("افتح هذا العنوان"), "{card}");
    assert!(!card.contains("Young representative"), "{card}");
    let title = made.text.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
    assert!(title.starts_with("Code on a card –"), "a browser prints the title: {title}");
    assert!(made.text.contains("nobody who speaks it has checked them"), "{}", made.text);
}

async fn once(fresh: Fresh) {
    let site = Site::on(fresh, Example::Brackwater).await;
    let (worker, young) = (site.sign_in("participation-worker").await, young(&site).await);
    let path = format!("/manage/people/{young}/card");
    let works =
        async |code: &str| site.post("", "/sign-in/card", &[("code", code)]).await.status == StatusCode::SEE_OTHER;
    // Two at once, as by a double press: one is made.
    let first = [("replaces", "")];
    let (one, other) = tokio::join!(site.post(&worker, &path, &first), site.post(&worker, &path, &first));
    let (made, refused) = if one.status == StatusCode::OK { (one, other) } else { (other, one) };
    assert_eq!((made.status, refused.status), (StatusCode::OK, StatusCode::CONFLICT));
    assert!(refused.text.contains("This form was sent already"), "{}", refused.text);
    let code = shown(&made);
    // Loading the page again makes nothing.
    assert_eq!(site.post(&worker, &path, &first).await.status, StatusCode::CONFLICT);
    assert!(works(&code).await);
    // The page of the person leads to a question, and only its button ends the card.
    let card = present(&site, &young).await;
    let person = site.get_as(&worker, &format!("/manage/people/{young}")).await;
    assert!(person.text.contains(&format!("name=\"replaces\" value=\"{card}\"")), "{}", person.text);
    let asked = site.post(&worker, &path, &[("replaces", &card)]).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(asked.text.contains("There is a card that works until 20 May 2027."), "{}", asked.text);
    assert!(works(&code).await);
    let sure = [("replaces", card.as_str()), ("sure", "yes")];
    let second = shown(&site.post(&worker, &path, &sure).await);
    assert!(!works(&code).await && works(&second).await);
    assert_eq!(site.post(&worker, &path, &sure).await.status, StatusCode::CONFLICT);
    assert!(works(&second).await);
    let given = Search { act: "card.give".to_owned(), ..Search::default() };
    let given = audit::search(&mut site.app.db.read().await.unwrap(), &given, 9).await.unwrap();
    assert_eq!(given.len(), 2, "what made nothing is not in the audit");
}

#[tokio::test]
async fn a_form_makes_one_card_however_often_it_is_sent() {
    for fresh in both().await {
        once(fresh).await;
    }
}

#[tokio::test]
async fn a_card_is_for_young_people_without_mail_alone() {
    let site = site().await;
    let worker = site.sign_in("participation-worker").await;
    let mut tx = site.app.db.read().await.unwrap();
    for found in role::all(&mut tx).await.unwrap() {
        if found.held.role != "young-representative" {
            let answer = site.post(&worker, &format!("/manage/people/{}/card", found.account), &[]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{}", found.held.role);
        }
    }
}

#[tokio::test]
async fn only_who_may_add_a_young_person_reads_how() {
    let site = site().await;
    for (role, reads) in [("participation-worker", true), ("organisation-administrator", false)] {
        let page = site.get_as(&site.sign_in(role).await, "/manage/people/new").await;
        assert_eq!(page.status, StatusCode::OK, "{role}");
        assert_eq!(page.text.contains("gets a code on a card instead"), reads, "{role}");
    }
}

#[tokio::test]
async fn a_young_representative_begins_with_what_is_for_them() {
    let site = site().await;
    let young = site.sign_in("young-representative").await;
    for prefix in ["", "/ar", "/bn", "/so"] {
        let page = site.get_as(&young, &format!("{prefix}/work")).await;
        assert!(!page.text.contains('⟦'), "{}", page.text);
        let main = page.text.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        for path in ["/work/ratings", "/messages", "/commitments", "/bodies/BW-BODY3", "/privacy/children", "/account"]
        {
            let href = format!("href=\"{prefix}{path}\"");
            assert!(main.contains(&href), "{href}: {main}");
            assert_eq!(site.get_as(&young, &format!("{prefix}{path}")).await.status, StatusCode::OK, "{path}");
        }
    }
    let page = site.get_as(&young, "/work").await;
    assert!(page.text.contains("<h1 class=\"govuk-heading-l\">Hello</h1>"), "{}", page.text);
    assert!(!page.text.contains("What you can do here"));
}

#[tokio::test]
async fn whoever_has_nothing_to_do_is_told_so() {
    let site = site().await;
    let nothing = "Nobody has asked you for anything yet. You get a mail when somebody does.";
    let work = async |role: &str| site.get_as(&site.sign_in(role).await, "/work").await.text;
    let mut tx = site.app.db.write().await.unwrap();
    let new = account::New { name: "Somebody", email: None, language: "en-GB", organisation: None, by: "test" };
    let somebody = account::create(&mut tx, &site.app.keyring, site.app.clock.now(), new).await.unwrap();
    tx.commit().await.unwrap();
    let cookie = site.sign_in_as(&somebody).await;
    assert!(site.get_as(&cookie, "/work").await.text.contains(nothing), "whoever has an account and no role");
    for busy in ["strategy-officer", "participation-worker", "young-representative"] {
        assert!(!work(busy).await.contains(nothing), "{busy}");
    }
}

#[tokio::test]
async fn a_session_ends_with_its_time_its_account_and_its_owners_wish() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    let phone = site.sign_in("strategy-officer").await;
    let open = |site: &Site, cookie: &str| {
        let (site, cookie) = (site.moved(site.app.clock.now().to_string().as_str()), cookie.to_owned());
        async move { site.get_as(&cookie, "/work").await.status == StatusCode::OK }
    };
    assert!(open(&site, &officer).await && open(&site, &phone).await);
    assert!(!open(&site.moved("2026-11-29T12:00:00Z"), &officer).await, "a week unused");
    site.post(&officer, "/account/sessions/end-all", &[]).await;
    assert!(open(&site, &officer).await && !open(&site, &phone).await, "signed out everywhere else");
    site.post(&officer, "/sign-out", &[]).await;
    assert!(!open(&site, &officer).await);
    let chair = site.sign_in("chair").await;
    let mut tx = site.app.db.write().await.unwrap();
    let account = account::by_email(&mut tx, &site.app.keyring, &address("chair")).await.unwrap().unwrap();
    account::end(&mut tx, &account.id, "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert!(!open(&site, &chair).await, "an ended person");
    let (_, mail) = asked(&site, &address("chair"), "").await;
    assert!(mail.is_none(), "an ended person gets no mail");
}

#[tokio::test]
async fn what_was_typed_is_kept_when_a_role_or_a_session_ends_meanwhile() {
    let site = site().await;
    let fields = [("name", "Amina Example"), ("email", "amina@school.example")];
    let stranger = site.post("", "/manage/people/new", &fields).await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
    assert!(stranger.text.contains("Amina Example") && stranger.text.contains("Send again"), "{}", stranger.text);
    let officer = site.sign_in("strategy-officer").await;
    let mut tx = site.app.db.write().await.unwrap();
    let given = role::all(&mut tx).await.unwrap();
    let own = given.iter().find(|given| given.held.role == "strategy-officer").unwrap();
    role::end(&mut tx, &own.id, "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let ended = site.post(&officer, "/manage/people/new", &fields).await;
    assert_eq!(ended.status, StatusCode::NOT_FOUND);
    assert!(ended.text.contains("Amina Example"), "the text is kept");
    assert!(ended.text.contains("a role of yours may have ended"), "and the reason told: {}", ended.text);
}

#[tokio::test]
async fn what_was_typed_is_kept_when_a_role_ends_at_midnight() {
    for site in Site::both(Example::Brackwater).await {
        let id = site.account("strategy-officer").await;
        let mut tx = site.app.db.write().await.unwrap();
        let own = role::of(&mut tx, &id).await.unwrap().remove(0);
        role::until(&mut tx, &own.id, site.app.today().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        // London's midnight, in winter: a minute before it the form is taken, a minute after it is not.
        let before = site.moved("2026-11-21T23:59:00Z");
        let officer = before.sign_in("strategy-officer").await;
        let fields = [("name", "Amina Example"), ("email", "amina@school.example")];
        let taken = before.post(&officer, "/manage/people/new", &fields).await;
        assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY, "only its empty fields are told");
        let ended = site.moved("2026-11-22T00:01:00Z").post(&officer, "/manage/people/new", &fields).await;
        assert_eq!(ended.status, StatusCode::NOT_FOUND);
        assert!(ended.text.contains("Amina Example") && ended.text.contains("amina@school.example"), "{}", ended.text);
        assert!(ended.text.contains("a role of yours may have ended"), "{}", ended.text);
    }
}

#[tokio::test]
async fn a_dangerous_act_wants_a_new_proof() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    let later = site.moved("2026-11-21T13:01:00Z");
    let person = site.account("chair").await;
    let fields = [
        ("name", "Amina"),
        ("email", "amina@school.example"),
        ("organisation", "BW-ORG4"),
        ("sure", "yes"),
        ("successor", person.as_str()),
    ];
    let answer = later.post(&officer, "/manage/people/new", &fields).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.text.contains("amina@school.example") && answer.text.contains("Send again"));
    assert!(answer.text.contains("within the last hour") && answer.text.contains("/sign-in?next="), "{}", answer.text);
    let shown = answer.text.split("What you wrote").nth(1).unwrap().split("<form").next().unwrap();
    assert!(shown.contains("Saltmarsh Primary School") && !shown.contains("BW-ORG4"), "a name, no reference: {shown}");
    assert!(!shown.contains(&person) && !shown.contains(">yes<"), "{shown}");
    assert_eq!(later.get_as(&officer, "/manage/people").await.status, StatusCode::OK, "reading goes on");
    // Asked before the work, and the reason told.
    let pages = ["new".to_owned(), "import".to_owned(), format!("{person}/leaving")];
    for page in pages.map(|page| format!("/manage/people/{page}")) {
        let answer = later.get_as(&officer, &page).await;
        let to = answer.header("location").to_owned();
        assert!(to.starts_with("/sign-in?next=%2Fmanage%2F") && to.ends_with("&again=yes"), "{page}: {to}");
        let words = later.get_as(&officer, &to).await.text;
        assert!(words.contains("prove once more that it is you"), "{words}");
        assert_eq!(site.get_as(&officer, &page).await.status, StatusCode::OK, "{page}");
    }
    // Where nothing was typed there is a way on, back to the page from which it was sent.
    let request = Request::post(format!("/manage/people/{person}/end"))
        .header("cookie", &officer)
        .header("sec-fetch-site", "same-origin")
        .header("referer", format!("http://127.0.0.1:8080/ar/manage/people/{person}/leaving"))
        .header("content-type", "application/x-www-form-urlencoded");
    let answer = later.ask(request.body(Body::empty()).unwrap()).await.text;
    assert!(answer.contains(&format!("/sign-in?next=%2Far%2Fmanage%2Fpeople%2F{person}%2Fleaving")), "{answer}");
}

#[tokio::test]
async fn a_form_of_another_site_is_refused() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        let request =
            Request::post("/account/sessions/end-all").header("cookie", &officer).header("host", "127.0.0.1:8080");
        let request = request.header(name, value).header("content-type", "application/x-www-form-urlencoded");
        assert_eq!(site.ask(request.body(Body::empty()).unwrap()).await.status, StatusCode::FORBIDDEN, "{name}");
    }
}

#[tokio::test]
async fn a_cookie_is_out_of_reach_and_bound_to_the_host_under_https() {
    let site = site().await;
    let (browser, mail) = asked(&site, &address("chair"), "").await;
    let answer = site.post(&browser, &link(&mail.unwrap()), &[]).await;
    let cookie = answer.headers.get_all("set-cookie").iter().next().unwrap().to_str().unwrap().to_owned();
    assert!(
        cookie.starts_with("session=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
        "{cookie}"
    );
    let mut app = site.app.clone();
    app.base_url = "https://plan.example".into();
    let secure = Site::around(app, sqlite().await);
    let answer = secure.post("", "/sign-in", &[("email", "chair@brackwater.example")]).await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-asked=") && cookie.contains("Secure") && cookie.contains("Path=/"), "{cookie}");
}

#[tokio::test]
async fn what_is_made_for_one_person_is_kept_by_nobody() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    let own = site.get_as(&officer, "/actions").await;
    assert!(own.text.contains("Strategy officer"));
    assert_eq!(own.header("cache-control"), "private, no-store");
    let open = site.get("/actions").await;
    assert!(!open.text.contains("Strategy officer"));
    assert!(
        open.header("vary").contains("cookie") || open.headers.get_all("vary").iter().any(|value| value == "cookie")
    );
}

#[tokio::test]
async fn nobody_gives_a_role_beyond_their_own_reach() {
    let site = site().await;
    let mut tx = site.app.db.read().await.unwrap();
    let given = role::all(&mut tx).await.unwrap();
    let of = |role: &str| given.iter().find(|given| given.held.role == role).unwrap().account.clone();
    drop(tx);
    let cases = [
        // A system administrator gives no role that is shown confidential words.
        ("system-administrator", of("contributor"), "safeguarding-lead", "BW-ORG1", StatusCode::NOT_FOUND),
        // Nobody gives one to themselves.
        ("system-administrator", of("system-administrator"), "strategy-officer", "", StatusCode::BAD_REQUEST),
        // An administrator of one organisation gives none for another.
        ("organisation-administrator", of("contributor"), "contributor", "BW-ORG2", StatusCode::NOT_FOUND),
        // A role for a body is not held for an organisation.
        ("strategy-officer", of("contributor"), "chair", "BW-ORG1", StatusCode::UNPROCESSABLE_ENTITY),
        ("strategy-officer", of("contributor"), "chair", "BW-BODY1", StatusCode::SEE_OTHER),
        ("data-protection-officer", of("contributor"), "safeguarding-lead", "BW-ORG1", StatusCode::SEE_OTHER),
        ("safeguarding-lead", of("contributor"), "practitioner", "BW-ORG1", StatusCode::SEE_OTHER),
        ("organisation-administrator", of("contributor"), "practitioner", "BW-ORG1", StatusCode::NOT_FOUND),
        // Whoever makes the card could sign in with the role.
        ("strategy-officer", of("young-representative"), "body-member", "BW-BODY3", StatusCode::BAD_REQUEST),
        ("participation-worker", of("young-representative"), "young-representative", "BW-BODY1", StatusCode::SEE_OTHER),
    ];
    for (giver, to, role, scope, wanted) in cases {
        let cookie = site.sign_in(giver).await;
        let path = format!("/manage/people/{to}/roles");
        let answer = site.post(&cookie, &path, &[("role", role), ("scope", scope)]).await;
        assert_eq!(answer.status, wanted, "{giver} gives {role} for {scope}: {}", answer.text);
    }
}
