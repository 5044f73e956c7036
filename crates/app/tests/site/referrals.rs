//! Referrals: written, sent whole and once, received, decided, closed with an outcome; seen by those who are named and by whoever it is
//! about, and by nobody else.

use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::identity::account;

/// What is written of somebody, step by step.
pub const PERSON: &[(&str, &str)] = &[
    ("name", "Amina Testperson"),
    ("born", "3/4/2015"),
    ("language", "bn"),
    ("interpreter", "yes"),
    ("safe", "telephone"),
    ("telephone", "07700 900987"),
    ("safe-not", "Never leave a message"),
];
pub const NEED: &[(&str, &str)] = &[
    ("need", "She worries so much that she does not sleep."),
    ("wanted", "Somebody who helps her with that."),
    ("private", "Her uncle looks over her shoulder"),
];
pub const AGREED: &[(&str, &str)] = &[
    ("agreed-by", "parent"),
    ("agreed-name", "Her mother"),
    ("agreed-how", "face-to-face"),
    ("agreed-in", "bn"),
    ("agreed-on", "20/11/2026"),
    ("agreed-until", "20/5/2027"),
    ("agreed-sure", "yes"),
];

/// Two organisations that refer to each other, and somebody in each.
pub struct Two {
    pub site: Site,
    pub sender: String,
    pub receiver: String,
}

/// The account of this address.
pub async fn of_address(site: &Site, name: &str) -> String {
    let mut tx = site.app.db.read().await.unwrap();
    let email = format!("{name}@brackwater.example");
    account::by_email(&mut tx, &site.app.keyring, &email).await.unwrap().unwrap().id
}

/// The page of a draft that was begun at this answer.
pub fn draft_of(begun: &Answer) -> String {
    let to = begun.header("location");
    assert!(to.ends_with("/person"), "{} {}", begun.status, begun.text);
    to.trim_end_matches("/person").to_owned()
}

/// The version that a page of a draft carries.
pub fn version(page: &str) -> String {
    let after = page.split("name=\"version\" value=\"").nth(1).unwrap_or_else(|| panic!("no version in {page}"));
    after.split('"').next().unwrap().to_owned()
}

impl Two {
    pub async fn on(site: Site) -> Two {
        let sender = site.sign_in("practitioner").await;
        let receiver = site.sign_in_as(&of_address(&site, "receiving-practitioner").await).await;
        Two { site, sender, receiver }
    }

    pub async fn new() -> Two {
        Two::on(Site::of(Example::Brackwater).await).await
    }

    /// Writes a step of a draft, as it is read at this moment.
    pub async fn write(&self, draft: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{draft}/{step}");
        let version = version(&self.site.get_as(&self.sender, &path).await.text);
        self.site.post(&self.sender, &path, &[fields, &[("version", &version)]].concat()).await
    }

    /// A draft to these services that is whole.
    pub async fn drafted(&self, services: &[&str], need: &[(&str, &str)]) -> String {
        let services: Vec<(&str, &str)> = services.iter().map(|one| ("services", *one)).collect();
        let draft = draft_of(&self.site.post(&self.sender, "/work/referrals/new", &services).await);
        for (step, fields) in [("person", PERSON), ("need", need), ("agreement", AGREED)] {
            let sent = self.write(&draft, step, fields).await;
            assert_eq!(sent.status, StatusCode::SEE_OTHER, "{step}: {}", sent.text);
        }
        draft
    }

    /// Sends one to a service, and answers its page.
    pub async fn sent(&self, service: &str) -> String {
        let draft = self.drafted(&[service], NEED).await;
        self.send(&draft).await.remove(0)
    }

    /// Sends a draft, and answers the pages of what came of it.
    pub async fn send(&self, draft: &str) -> Vec<String> {
        let sent = self.site.post(&self.sender, draft, &[]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        let receipt = self.site.get_as(&self.sender, sent.header("location")).await;
        pages(&receipt.text)
    }

    /// Does something with a referral, as it is read at this moment.
    pub async fn act(&self, cookie: &str, page: &str, act: &str, fields: &[(&str, &str)]) -> Answer {
        let shown = self.site.get_as(cookie, page).await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.text);
        let version = version(&shown.text);
        self.site.post(cookie, &format!("{page}/{act}"), &[fields, &[("version", &version)]].concat()).await
    }

    /// The code that is handed to whoever the drafts of this receipt are about.
    pub async fn code(&self, receipt: &str) -> String {
        // What the example tells of may be unsafe to be seen, so it is said first that they can have it.
        let path = if receipt.contains('?') { receipt.to_owned() } else { format!("{receipt}?code=yes") };
        let page = self.site.get_as(&self.sender, &path).await;
        let code = page.text.split("ec-code\"><bdi dir=\"ltr\">").nth(1).unwrap_or_else(|| panic!("{}", page.text));
        code.split('<').next().unwrap().to_owned()
    }
}

/// What a page of whoever a referral is about carries in a hidden field.
pub fn hidden(page: &str, name: &str) -> String {
    let after =
        page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {name} in {page}"));
    after.split('"').next().unwrap().to_owned()
}

/// Somebody types a code.
pub async fn typed(site: &Site, code: &str) -> Answer {
    let entry = hidden(&site.get("/referral").await.text, "entry");
    site.post("", "/referral", &[("code", code), ("entry", &entry)]).await
}

/// The pages of referrals to which a page leads.
pub fn pages(text: &str) -> Vec<String> {
    let links = text.split("href=\"/work/referrals/").skip(1).map(|rest| rest.split('"').next().unwrap());
    let mut ids: Vec<String> = links.filter(|id| id.len() == 32).map(|id| format!("/work/referrals/{id}")).collect();
    ids.dedup();
    ids
}

fn done(answer: &Answer, act: &str) {
    assert!(answer.header("location").ends_with(&format!("done={act}")), "{act}: {} {}", answer.status, answer.text);
}

#[tokio::test]
async fn a_referral_goes_there_and_comes_back_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let two = Two::on(site).await;
        let (site, page) = (&two.site, two.sent("BW-RS1").await);
        let letters = site.letters().await;
        assert_eq!(letters.len(), 1, "the one who receives is told");
        assert!(letters[0].text.contains(&page) && !letters[0].text.contains("Amina"), "{}", letters[0].text);

        let inbox = site.get_as(&two.receiver, "/work/referrals").await.text;
        assert!(inbox.contains(&page) && inbox.contains("A. T.") && !inbox.contains("Testperson"), "{inbox}");
        let shown = site.get_as(&two.receiver, &page).await.text;
        for words in
            ["Amina Testperson", "does not sleep", "Never leave a message", "Her uncle", "Her mother", "Public task"]
        {
            assert!(shown.contains(words), "{words}: {shown}");
        }
        done(&two.act(&two.receiver, &page, "receive", &[]).await, "receive");
        done(&two.act(&two.receiver, &page, "accept", &[("accept-note", "We ring on Monday")]).await, "accept");
        done(&two.act(&two.receiver, &page, "start", &[]).await, "start");
        let close = [("close-outcome", "helped"), ("close-said", "It was good to draw")];
        done(&two.act(&two.receiver, &page, "close", &close).await, "close");

        let back = site.get_as(&two.sender, &page).await.text;
        for words in ["They got the help they wanted", "It was good to draw", "We ring on Monday", "Closed"] {
            assert!(back.contains(words), "{words}: {back}");
        }
        let told = site.letters().await.into_iter().filter(|one| one.to == "practitioner@brackwater.example");
        assert_eq!(told.count(), 4, "whoever sent it is told of each step");
    }
}

#[tokio::test]
async fn what_is_written_stays_and_what_is_missing_is_said_with_its_place() {
    let two = Two::new().await;
    let site = &two.site;
    let nothing = site.post(&two.sender, "/work/referrals/new", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text.contains("Choose at least one service."));
    let draft = draft_of(&site.post(&two.sender, "/work/referrals/new", &[("services", "BW-RS1")]).await);
    let wrong =
        two.write(&draft, "person", &[("name", "Amina"), ("born", "31/2/2015"), ("postcode", "Gullwick")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in
        ["write day, month and year", "this is no whole postcode", "Choose how to reach them safely", "31/2/2015"]
    {
        assert!(wrong.text.contains(words), "{words}: {}", wrong.text);
    }
    // It is kept as it was written, wrong or not, and nobody else finds it.
    assert!(site.get_as(&two.sender, &format!("{draft}/person")).await.text.contains("31/2/2015"));
    assert_eq!(site.get_as(&two.receiver, &format!("{draft}/person")).await.status, StatusCode::NOT_FOUND);
    let check = site.get_as(&two.sender, &draft).await.text;
    assert!(check.contains("Still to do") && !check.contains("Send it"), "{check}");
    let sent = site.post(&two.sender, &draft, &[]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "what is not whole is not sent");
    assert!(two.write(&draft, "person", &[("act", "later")]).await.header("location").ends_with("done=kept"));
    // Another window of the same person does not overwrite it without a word.
    let old = site.post(&two.sender, &format!("{draft}/person"), &[("name", "Old"), ("version", "1")]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(old.text.contains("written in another window"), "{}", old.text);
    let gone = site.post(&two.sender, &format!("{draft}/discard"), &[]).await;
    assert!(gone.header("location").ends_with("done=discarded"));
    assert_eq!(site.get_as(&two.sender, &draft).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn one_draft_goes_to_several_services_once_and_each_sees_its_own() {
    let two = Two::new().await;
    let draft = two.drafted(&["BW-RS1", "BW-RS7"], NEED).await;
    let pages = two.send(&draft).await;
    assert_eq!(pages.len(), 2);
    let again = two.site.post(&two.sender, &draft, &[]).await;
    assert!(again.header("location").contains("/work/referrals/sent/"), "a second press leads to what was sent");
    let count = "SELECT CAST(COUNT(*) AS bigint) FROM \"referral\"";
    let rows = two.site.app.db.read().await.unwrap().query(count, &[]).await.unwrap();
    assert_eq!(rows[0].int(0).unwrap(), Some(2));
    let mut seen = 0;
    for page in &pages {
        seen += usize::from(two.site.get_as(&two.receiver, page).await.status == StatusCode::OK);
    }
    assert_eq!(seen, 1, "the health service sees the one that went there");
}

#[tokio::test]
async fn danger_is_asked_about_before_it_is_sent_and_holds_nothing_up() {
    let two = Two::new().await;
    let need = [("need", "Dad hits mum every weekend"), ("wanted", "To be safe")];
    let draft = draft_of(&two.site.post(&two.sender, "/work/referrals/new", &[("services", "BW-RS1")]).await);
    two.write(&draft, "person", PERSON).await;
    let asked = two.write(&draft, "need", &need).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    // At noon on a Saturday the duty team answers, and the office does not.
    for words in [
        "may mean danger",
        "999",
        "Brackwater emergency duty team",
        "Open now – at any time",
        "Closed now – Monday to Friday",
    ] {
        assert!(asked.text.contains(words), "{words}: {}", asked.text);
    }
    let told = two.site.post(&two.sender, "/work/referrals/front-door/BW-HL2", &[]).await;
    assert!(
        told.text.contains("It is noted that you told them") && told.text.contains("tel:01632960101"),
        "{}",
        told.text
    );
    let written = two.site.moved("2026-11-23T12:00:00Z");
    let worker = written.sign_in("practitioner").await;
    let told = written.post(&worker, "/work/referrals/front-door/BW-HL1", &[]).await;
    assert!(told.text.contains("href=\"https://brackwatercouncil.example/first-contact\""), "{}", told.text);
    let administrator = two.site.sign_in("system-administrator").await;
    let audit = two.site.get_as(&administrator, "/manage/audit?act=referral.front-door").await.text;
    assert_eq!(audit.matches("Used the front door").count(), 3, "two entries, and the choice above: {audit}");
    let sure = two.write(&draft, "need", &[&need[..], &[("safe-now", "yes")]].concat()).await;
    assert_eq!(sure.status, StatusCode::SEE_OTHER);
    // Without agreement, since a child may be harmed: any worker may, at once.
    let without =
        [("agreed-by", "nobody"), ("without", "child-at-risk"), ("without-why", "He is to come back tonight")];
    assert_eq!(two.write(&draft, "agreement", &without).await.status, StatusCode::SEE_OTHER);
    let page = two.send(&draft).await.remove(0);
    // No code is shown before it is said that it is safe, and with it nothing is taken back: it may be his press.
    let receipt = draft.replace("/draft/", "/sent/");
    assert!(!two.site.get_as(&two.sender, &receipt).await.text.contains("ec-code"));
    let code = two.code(&format!("{receipt}?code=yes")).await;
    let own = typed(&two.site, &code).await.text;
    assert!(own.contains("Send a message") && !own.contains("I have changed my mind"), "{own}");
    let (slip, number) = (hidden(&own, "slip"), hidden(&own, "referral"));
    let back = [("slip", slip.as_str()), ("referral", &number), ("act", "withdraw")];
    assert!(two.site.post("", "/referral", &back).await.text.contains("cannot be done any more"));
    let back = two.act(&two.sender, &page, "end-agreement", &[]).await;
    assert!(back.status == StatusCode::CONFLICT, "{}", back.text);
    let letters = two.site.letters().await;
    assert!(letters.iter().any(|one| one.subject.starts_with("Please read referral")), "read before anything else");
    let shown = two.site.get_as(&two.receiver, &page).await.text;
    assert!(
        shown.contains("may mean that somebody is in danger") && shown.contains("Shared without agreement"),
        "{shown}"
    );
}

#[tokio::test]
async fn the_second_of_two_who_decide_is_told_and_nothing_is_opened_again() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    let supervisor = two.site.sign_in("referral-supervisor").await;
    two.act(&two.receiver, &page, "receive", &[]).await;
    let old = version(&two.site.get_as(&supervisor, &page).await.text);
    done(&two.act(&two.receiver, &page, "accept", &[]).await, "accept");
    let second = two
        .site
        .post(&supervisor, &format!("{page}/accept"), &[("version", &old), ("accept-note", "I take her")])
        .await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.text.contains("cannot be done any more"), "{}", second.text);
    // A message over an old page is not lost either.
    let say = two
        .site
        .post(&supervisor, &format!("{page}/say"), &[("version", &old), ("say-note", "When will you ring?")])
        .await;
    assert!(say.status == StatusCode::CONFLICT && say.text.contains("When will you ring?"), "{}", say.text);
    two.act(&two.receiver, &page, "close", &[("close-outcome", "not-reached")]).await;
    for act in ["receive", "accept", "decline", "start", "close", "pass-on"] {
        let after = two.site.post(&two.receiver, &format!("{page}/{act}"), &[("version", &old)]).await;
        assert_eq!(after.status, StatusCode::CONFLICT, "{act}");
    }
    let nobody = two
        .act(
            &two.receiver,
            &page,
            "correct",
            &[("correct-outcome", "elsewhere"), ("correct-note", "She was seen at school")],
        )
        .await;
    done(&nobody, "correct");
    let shown = two.site.get_as(&two.sender, &page).await.text;
    assert!(
        shown.contains("Nobody could be reached") && shown.contains("They get help elsewhere"),
        "both stand there: {shown}"
    );
}

#[tokio::test]
async fn a_decline_says_why_and_what_instead() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    two.act(&two.receiver, &page, "receive", &[]).await;
    let bare = two.act(&two.receiver, &page, "decline", &[]).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bare.text.contains("Choose why it is declined"), "{}", bare.text);
    let half = two.act(&two.receiver, &page, "decline", &[("decline-reason", "no-capacity")]).await;
    assert!(half.text.contains("Nobody is sent away with nothing"), "{}", half.text);
    let number = [("decline-reason", "no-capacity"), ("decline-offered", "Ring 020 7946 0018")];
    assert!(two.act(&two.receiver, &page, "decline", &number).await.text.contains("there is a telephone number"));
    let whole = [("decline-reason", "no-capacity"), ("decline-offered", "The drop-in at the library")];
    done(&two.act(&two.receiver, &page, "decline", &whole).await, "decline");
    let shown = two.site.get_as(&two.sender, &page).await.text;
    assert!(shown.contains("No room") && shown.contains("The drop-in at the library"), "{shown}");
}

#[tokio::test]
async fn what_is_passed_on_is_agreed_to_anew_and_the_first_ends_when_the_second_is_sent() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    two.act(&two.receiver, &page, "receive", &[]).await;
    let begun = two.act(&two.receiver, &page, "pass-on", &[]).await;
    let draft = begun.header("location").trim_end_matches("/services").to_owned();
    let other = Two { sender: two.receiver.clone(), receiver: two.sender.clone(), site: two.site.clone() };
    other.write(&draft, "services", &[("services", "BW-RS7")]).await;
    let check = other.site.get_as(&other.sender, &draft).await.text;
    assert!(
        check.contains("Amina Testperson") && check.contains("Choose who agreed"),
        "nobody has agreed yet: {check}"
    );
    assert!(two.site.get_as(&two.sender, &page).await.text.contains("Received"));
    other.write(&draft, "agreement", AGREED).await;
    let next = other.send(&draft).await.remove(0);
    assert!(two.site.get_as(&two.sender, &page).await.text.contains("Passed on"));
    // Here the one who sent the first receives the second; both are of the same person.
    assert!(two.site.get_as(&two.sender, &next).await.text.contains(&page), "the first is named beside it");
}

#[tokio::test]
async fn whoever_it_is_about_sees_it_with_their_code_and_can_change_their_mind() {
    let two = Two::new().await;
    let draft = two.drafted(&["BW-RS1"], NEED).await;
    let page = two.send(&draft).await.remove(0);
    let code = two.code(&draft.replace("/draft/", "/sent/")).await;
    two.act(&two.receiver, &page, "receive", &[]).await;
    two.act(&two.receiver, &page, "say", &[("say-note", "Between us: the file is thick")]).await;
    two.act(&two.receiver, &page, "say", &[("say-note", "Please bring your drawing"), ("say-shown", "yes")]).await;
    let wrong = typed(&two.site, "AAAA-BBBB-CCCC").await;
    assert!(wrong.text.contains("There is nothing under this code"), "{}", wrong.text);
    let own = typed(&two.site, &code.to_lowercase()).await;
    assert_eq!(own.status, StatusCode::OK);
    for words in [
        "They have it, and are deciding",
        "does not sleep",
        "Please bring your drawing",
        "Brackwater Health Trust",
        "Leave this page",
    ] {
        assert!(own.text.contains(words), "{words}: {}", own.text);
    }
    for words in ["Her uncle", "Between us", "receiving-practitioner", "Receiving practitioner", "set-cookie"] {
        assert!(!own.text.contains(words), "{words}: {}", own.text);
    }
    assert!(own.headers.get("set-cookie").is_none() && own.header("cache-control").contains("no-store"));
    let (slip, number) = (hidden(&own.text, "slip"), hidden(&own.text, "referral"));
    // They say how they are reached, and every worker sees that before anything else.
    let reach = [("slip", slip.as_str()), ("reach", "yes"), ("safe", "not-at-all"), ("safe-not", "He has my phone")];
    let changed = two.site.post("", "/referral", &reach).await.text;
    assert!(changed.contains("It is changed"), "{changed}");
    let shown = two.site.get_as(&two.sender, &page).await.text;
    assert!(shown.contains("He has my phone") && !shown.contains("Never leave a message"), "{shown}");
    let slip = hidden(&changed, "slip");
    let note = format!("note-{number}-withdraw");
    let back = [("slip", slip.as_str()), ("referral", &number), ("act", "withdraw"), (&note, "I feel better")];
    let told = two.site.post("", "/referral", &back).await;
    assert!(told.text.contains("It was taken back. The service is told."), "{}", told.text);
    let shown = two.site.get_as(&two.receiver, &page).await.text;
    assert!(shown.contains("Withdrawn") && shown.contains("I feel better"), "{shown}");
    assert!(!shown.contains("He has my phone"), "what they told since is for those who help them: {shown}");
    // Whoever goes back in the browser, and lets it send again what was sent, sees nothing.
    let again = two.site.post("", "/referral", &back).await;
    assert!(again.text.contains("type your code again") && !again.text.contains("does not sleep"), "{}", again.text);
    let entry = hidden(&two.site.get("/referral").await.text, "entry");
    let first = [("code", code.as_str()), ("entry", entry.as_str())];
    assert!(two.site.post("", "/referral", &first).await.text.contains("does not sleep"));
    assert!(!two.site.post("", "/referral", &first).await.text.contains("does not sleep"));
    assert!(!two.site.post("", "/referral", &[("code", &code)]).await.text.contains("does not sleep"));
    let slip = hidden(&told.text, "slip");
    // After half an hour the page is over, and what was written is not lost.
    let later = two.site.moved("2026-11-21T12:31:00Z");
    let say = format!("note-{number}-tell");
    let over = later
        .post("", "/referral", &[("slip", slip.as_str()), ("referral", &number), ("act", "tell"), (&say, "It helped")])
        .await;
    assert!(over.text.contains("half an hour has passed") && over.text.contains("It helped"), "{}", over.text);
    let forged = two.site.post("", "/referral", &[("slip", "abcd"), ("reach", "yes")]).await;
    assert!(forged.text.contains("type your code again"), "{}", forged.text);
}

#[tokio::test]
async fn help_that_has_begun_goes_on_when_the_agreement_ends() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    for act in ["receive", "accept", "start"] {
        two.act(&two.receiver, &page, act, &[]).await;
    }
    done(&two.act(&two.sender, &page, "end-agreement", &[]).await, "end-agreement");
    let shown = two.site.get_as(&two.receiver, &page).await.text;
    assert!(shown.contains("Taken back on") && shown.contains("Begun"), "{shown}");
    let other = two.sent("BW-RS1").await;
    done(&two.act(&two.sender, &other, "end-agreement", &[]).await, "end-agreement");
    assert!(
        two.site.get_as(&two.receiver, &other).await.text.contains("Withdrawn"),
        "before that it is withdrawn with it"
    );
}

#[tokio::test]
async fn nothing_falls_silent() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    two.site.run_jobs().await;
    let number = {
        let text = two.site.get_as(&two.sender, &page).await.text;
        text.split("Referral R-").nth(1).unwrap().get(..9).unwrap().to_owned()
    };
    let mails = async |site: &Site| -> Vec<(String, String)> {
        let all = site.letters().await.into_iter();
        all.filter(|one| one.subject.contains("eferral") && !one.subject.contains("came"))
            .map(|one| (one.to, one.subject))
            .collect()
    };
    // Sent on a Saturday, it is to be received by Monday.
    for (day, wanted) in [
        ("2026-11-23T08:00:00Z", vec![]),
        ("2026-11-24T08:00:00Z", vec!["receiving-practitioner"]),
        ("2026-11-25T08:00:00Z", vec!["referral-supervisor", "practitioner"]),
        ("2026-11-26T08:00:00Z", vec![]),
        ("2026-11-27T08:00:00Z", vec!["strategy-officer"]),
        ("2026-11-28T08:00:00Z", vec![]),
    ] {
        let before = mails(&two.site).await.len();
        let site = two.site.moved(day);
        site.run_jobs().await;
        let new = mails(&site).await;
        let mut to: Vec<&str> =
            new.iter().take(new.len() - before).map(|(to, _)| to.trim_end_matches("@brackwater.example")).collect();
        to.sort_unstable();
        let mut wanted: Vec<&str> = wanted;
        wanted.sort_unstable();
        assert_eq!(to, wanted, "{day}");
    }
    let late = two.site.moved("2026-11-27T12:00:00Z");
    let officer = late.sign_in("strategy-officer").await;
    let watch = late.get_as(&officer, "/manage/referrals").await.text;
    assert!(watch.contains(&number) && watch.contains("Brackwater Health Trust"), "{watch}");
    assert!(!watch.contains("Amina") && !watch.contains("A. T."), "{watch}");
    assert_eq!(late.get_as(&officer, &page).await.status, StatusCode::NOT_FOUND);
    let sender = late.sign_in("practitioner").await;
    assert!(late.get_as(&sender, "/work").await.text.contains("1 that you sent waits too long"));
}

#[tokio::test]
async fn somebody_asks_for_themselves_without_an_account_and_is_answered() {
    let two = Two::new().await;
    let path = "/referral/ask/BW-RS1";
    let page = two.site.get(path).await;
    assert!(page.status == StatusCode::OK && page.headers.get("set-cookie").is_none(), "{}", page.text);
    let slip = page.text.split("name=\"slip\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let own = [("name", "Bo Testperson"), ("born", "5/6/2013"), ("safe", "email"), ("email", "bo@reader.example")];
    let need = [("need", "I worry all the time"), ("wanted", "To sleep")];
    let bare = two.site.post("", path, &[&own[..], &need, &[("slip", slip.as_str())]].concat()).await;
    assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["Choose for whom you ask", "I worry all the time"] {
        assert!(bare.text.contains(words), "{words}: {}", bare.text);
    }
    let agreed = [("agreed-by", "young-person"), ("agreed-sure", "yes"), ("slip", slip.as_str())];
    let danger = [("need", "I want to die"), ("wanted", "To sleep")];
    let asked = two.site.post("", path, &[&own[..], &danger, &agreed].concat()).await;
    assert!(asked.text.contains("somebody could be in danger") && asked.text.contains("0800 1111"), "{}", asked.text);
    let whole = [&own[..], &need, &agreed].concat();
    let sent = two.site.post("", path, &whole).await;
    assert!(sent.text.contains("It was sent."), "{}", sent.text);
    let code =
        |text: &str| text.split("ec-code\"><bdi dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let twice = two.site.post("", path, &whole).await;
    assert_eq!(code(&sent.text), code(&twice.text), "a second press sends nothing again and shows the same code");
    // The same form for a twin is another request; and the code is not shown for long.
    let mut twin = whole.clone();
    twin[0].1 = "Jo Testperson";
    assert_ne!(code(&sent.text), code(&two.site.post("", path, &twin).await.text));
    let later = two.site.moved("2026-11-21T12:11:00Z").post("", path, &whole).await.text;
    assert!(later.contains("It was sent already") && !later.contains("ec-code"), "{later}");
    let inbox = two.site.get_as(&two.receiver, "/work/referrals").await.text;
    let page = pages(&inbox);
    assert_eq!(page.len(), 2, "{inbox}");
    let page: Vec<String> = {
        let mut own = Vec::new();
        for one in page {
            let shown = two.site.get_as(&two.receiver, &one).await.text;
            own.extend(shown.contains("Bo Testperson").then_some(one));
        }
        own
    };
    let shown = two.site.get_as(&two.receiver, &page[0]).await.text;
    assert!(
        shown.contains("The person") && shown.contains("I worry all the time") && shown.contains("Holds"),
        "{shown}"
    );
    done(&two.act(&two.receiver, &page[0], "receive", &[]).await, "receive");
    assert!(typed(&two.site, &code(&sent.text)).await.text.contains("They have it"));
    // What takes nothing from people themselves is not there.
    for closed in ["BW-RS3", "BW-RS6", "nothing"] {
        assert_eq!(two.site.get(&format!("/referral/ask/{closed}")).await.status, StatusCode::NOT_FOUND, "{closed}");
    }
    let forged = two.site.post("", path, &[&whole[..whole.len() - 1], &[("slip", "00")]].concat()).await;
    assert!(
        forged.text.contains("What you wrote is below") && forged.text.contains("Bo Testperson"),
        "{}",
        forged.text
    );
    // In another language, what is agreed to stands in English.
    let bengali = two.site.get(&format!("/bn{path}")).await.text;
    assert!(bengali.contains("What I wrote is sent to"), "{bengali}");
}

#[test]
fn the_documentation_has_the_table_of_moves() {
    let page = include_str!("../../../../docs/use/referrals.md");
    let row = |way: &referrals::state::Move| {
        let by: Vec<&str> = way.by.iter().map(|side| side.name()).collect();
        format!("| {} | {} | {} | {} |", way.act, way.from.name(), by.join(", "), way.to.name())
    };
    let rows: Vec<String> = referrals::state::MOVES.iter().map(row).collect();
    let table = page.split("## How it gets further").nth(1).unwrap().split("\n\n").nth(1).unwrap();
    let printed: Vec<&str> = table.lines().skip(2).collect();
    assert_eq!(printed, rows);
}
