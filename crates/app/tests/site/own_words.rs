//! What people write in their own words: read by a named person first, passed on without what must not be seen, made a message of, and
//! told to whoever kept a receipt. What may be about harm is never forgotten.

use crate::support::{Answer, Site};
use crate::surveys::{begun, count, draft_of, field, open_with, send, step, walk};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::db::Value as Sql;
use platform::identity::{account, role};

const QUESTIONS: &str = "type|name|label|label::Bengali (bn)|relevant
select_one yes_no|safe|Do you feel safe on your way to school?|স্কুলে যাওয়ার পথে তুমি কি নিরাপদ বোধ কর?|
text|change|What would you change?|তুমি কী বদলাতে?|
text|why|Why?|কেন?|";

/// Another safeguarding lead of the same organisation.
async fn another(site: &Site) -> String {
    let mut tx = site.app.db.write().await.unwrap();
    let new = account::New {
        name: "Another",
        email: Some("another@brackwater.example"),
        language: "en-GB",
        organisation: Some("BW-ORG1"),
        by: "test",
    };
    let other = account::create(&mut tx, &site.app.keyring, site.app.clock.now(), new).await.unwrap();
    let held = platform::permission::Held { role: "safeguarding-lead".to_owned(), scope: "BW-ORG1".to_owned() };
    role::give(&mut tx, &other, &held, (site.app.today().unwrap(), None), "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    other
}

/// A survey that asks for words, opened by a participation worker.
pub struct Asked {
    pub site: Site,
    pub worker: String,
    pub path: String,
    pub survey: String,
}

async fn reader(site: &Site, name: &str) -> String {
    let mut tx = site.app.db.read().await.unwrap();
    let email = format!("{name}@brackwater.example");
    account::by_email(&mut tx, &site.app.keyring, &email).await.unwrap().unwrap().id
}

async fn asked(site: Site) -> Asked {
    let worker = site.sign_in("participation-worker").await;
    let path = draft_of(&site, &worker, QUESTIONS).await;
    opened(site, worker, path, &[]).await
}

/// Opens a draft that asks for words, with somebody who reads them.
pub async fn opened(site: Site, worker: String, path: String, more: &[(&str, &str)]) -> Asked {
    let (lead, cover) = (reader(&site, "safeguarding-lead").await, reader(&site, "safeguarding-cover").await);
    let reading = [
        ("by", "link"),
        ("lead", &lead),
        ("cover", &cover),
        ("days", "weekdays"),
        ("from", "9:00"),
        ("to", "16:00"),
        ("within", "24"),
    ];
    let survey = open_with(&site, &worker, &path, &[&reading[..], more].concat()).await;
    Asked { site, worker, path, survey }
}

/// The site without the words that the example came with, on which what is done by the clock is done from now on.
pub async fn emptied(site: Site) -> Site {
    let mut tx = site.app.db.write().await.unwrap();
    for table in ["words_inbox", "words_read"] {
        tx.execute(&format!("DELETE FROM \"{table}\""), &[]).await.unwrap();
    }
    tx.commit().await.unwrap();
    site.run_jobs().await;
    site
}

impl Asked {
    pub async fn on(example: Site) -> Asked {
        asked(emptied(example).await).await
    }

    async fn new() -> Asked {
        Asked::on(Site::of(Example::Brackwater).await).await
    }

    /// Somebody answers with these words, and is given a receipt.
    pub async fn say(&self, change: &str, why: &str) -> String {
        let sent = send(&self.site, &self.survey, begun(&self.site, &self.survey).await, &["yes", change, why]).await;
        assert!(sent.text.contains("Your answers were sent."), "{}", sent.text);
        let code = sent.text.split("ec-code\"><bdi dir=\"ltr\">").nth(1).unwrap_or_else(|| panic!("{}", sent.text));
        code.split('<').next().unwrap().to_owned()
    }

    async fn lead(&self) -> String {
        self.site.sign_in_as(&reader(&self.site, "safeguarding-lead").await).await
    }

    /// The addresses of what waits, in the order of the list.
    async fn waiting(&self, cookie: &str) -> Vec<String> {
        let page = self.site.get_as(cookie, "/manage/words").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        let links = page.text.split("href=\"/manage/words/").skip(1);
        links.map(|rest| format!("/manage/words/{}", rest.split('"').next().unwrap())).collect()
    }

    pub async fn receipt(&self, code: &str) -> String {
        self.site.post("", "/receipt", &[("code", code)]).await.text
    }

    /// The lead passes the first thing that waits on as it is.
    pub async fn pass_on(&self, texts: &[(&str, &str)]) {
        let lead = self.lead().await;
        let path = self.waiting(&lead).await.remove(0);
        let sent = self.site.post(&lead, &path, texts).await;
        assert!(sent.header("location").ends_with("done=decided"), "{}", sent.text);
    }
}

async fn answers(site: &Site, survey: &str) -> Vec<String> {
    let sql = "SELECT \"json\" FROM \"survey_answer\" WHERE \"survey\" = $1";
    let rows = site.app.db.read().await.unwrap().query(sql, &[Sql::text(survey)]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().unwrap()).collect()
}

#[tokio::test]
async fn words_are_read_passed_on_made_a_message_of_and_told_back_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let asked = Asked::on(site).await;
        let (site, survey) = (&asked.site, &asked.survey);
        let code = asked.say("Mr Brown should mend the swing <b>now</b>", "It is broken").await;
        assert_eq!((count(site, "survey_intake").await, count(site, "words_inbox").await), (1, 1));
        assert!(asked.receipt(&code).await.contains("nobody has decided on it yet"));

        let lead = asked.lead().await;
        let path = asked.waiting(&lead).await.remove(0);
        let page = site.get_as(&lead, &path).await;
        assert!(page.text.contains("Mr Brown should mend the swing &#60;b&#62;now&#60;/b&#62;"), "{}", page.text);
        let fields = [
            ("text-0", "[…] should mend the swing now"),
            ("fate-0", "pass"),
            ("why-0", "names"),
            ("fate-1", "leave"),
            ("why-1", "off-topic"),
            ("text-1", "It is broken"),
        ];
        let sent = site.post(&lead, &path, &fields).await;
        assert!(sent.header("location").ends_with("done=decided"), "{}", sent.text);
        assert_eq!((count(site, "words_inbox").await, count(site, "words_read").await), (0, 2));
        assert_eq!(
            site.get_as(&lead, &path).await.status,
            StatusCode::NOT_FOUND,
            "the words as they were written are gone"
        );

        let told = asked.receipt(&code.replace('-', " ").to_lowercase()).await;
        assert!(told.contains("A person has read what you wrote."), "{told}");
        assert!(told.contains("because it was about something else"), "{told}");
        assert!(told.contains("No message was made of it so far.") && !told.contains("swing"), "{told}");

        let heard = format!("{}/words", asked.path);
        let page = site.get_as(&asked.worker, &heard).await;
        assert!(page.text.contains("[…] should mend the swing now") && !page.text.contains("Brown"), "{}", page.text);
        assert!(!page.text.contains("It is broken"), "what was left out is not passed on");
        let word = page.text.split(&format!("href=\"{heard}/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
        let word = format!("{heard}/{word}");
        let version = field(&site.get_as(&asked.worker, &word).await, "row_version");
        let sent =
            site.post(&asked.worker, &word, &[("themes", "parks, play, parks"), ("row_version", &version)]).await;
        assert_eq!(sent.header("location"), format!("{heard}?done=all"), "{}", sent.text);
        let version = field(&site.get_as(&asked.worker, &word).await, "row_version");
        let unsaid = [("row_version", version.as_str()), ("text", "Mend the swing"), ("speaker", "A child of 9 to 11")];
        let unsaid = site.post(&asked.worker, &format!("{word}/message"), &unsaid).await;
        assert!(unsaid.text.contains("Choose whether these are their own words."), "{}", unsaid.text);
        let message = [
            ("row_version", version.as_str()),
            ("text", "Mend the swing now"),
            ("kind", "statement"),
            ("quoted", "no"),
            ("speaker", "A child of 9 to 11"),
            ("strategy", "BW-S1"),
        ];
        let sent = site.post(&asked.worker, &format!("{word}/message"), &message).await;
        assert_eq!(sent.header("location"), format!("{word}?done=message"), "{}", sent.text);
        let done = site.get_as(&asked.worker, sent.header("location")).await.text;
        assert!(done.contains("It is part of this message now."), "{done}");
        let told = asked.receipt(&code).await;
        for words in
            ["It became part of this message:", "Mend the swing now", "Nobody has answered this message so far."]
        {
            assert!(
                told.replace(['\u{2068}', '\u{2069}'], "").contains(&words.replace(['\u{2068}', '\u{2069}'], "")),
                "{words}: {told}"
            );
        }
        let public = site.get(&format!("/surveys/{survey}")).await;
        assert!(public.text.contains("Mend the swing now"), "the survey shows what came of it: {}", public.text);

        site.moved("2026-12-05T12:00:00Z").run_jobs().await;
        assert_eq!(answers(site, survey).await, ["{\"safe\":[\"yes\"]}"], "words are not among the answers");
    }
}

#[tokio::test]
async fn nobody_but_the_two_who_are_named_reads_and_each_reading_is_written_down() {
    let asked = Asked::new().await;
    let site = &asked.site;
    asked.say("A quiet room", "").await;
    let path = asked.waiting(&asked.lead().await).await.remove(0);
    for role in ["system-administrator", "strategy-officer", "participation-worker", "data-protection-officer"] {
        let cookie = site.sign_in(role).await;
        assert_eq!(site.get_as(&cookie, &path).await.status, StatusCode::NOT_FOUND, "{role}");
    }
    // Another safeguarding lead of the same organisation is not named.
    let other = another(site).await;
    let other = site.sign_in_as(&other).await;
    assert_eq!(asked.waiting(&other).await, Vec::<String>::new());
    for (method, path) in [("get", path.clone()), ("post", path.clone()), ("post", format!("{path}/take"))] {
        let answer = if method == "get" {
            site.get_as(&other, &path).await
        } else {
            site.post(&other, &path, &[("fate-0", "pass")]).await
        };
        assert!(
            answer.status == StatusCode::NOT_FOUND || answer.header("location") == "/manage/words?done=gone",
            "{method} {path}"
        );
    }
    assert_eq!(count(site, "words_inbox").await, 1);
    let cover = site.sign_in_as(&reader(site, "safeguarding-cover").await).await;
    assert!(site.get_as(&cover, &path).await.text.contains("A quiet room"));
    let officer = site.sign_in("data-protection-officer").await;
    let audit = site.get_as(&officer, "/manage/audit?act=words.read").await;
    assert!(
        audit.text.contains("Safeguarding cover") && audit.text.contains("Read what somebody wrote"),
        "{}",
        audit.text
    );
    assert!(!audit.text.contains("quiet"), "no words stand in the audit");
    let audit = site.get_as(&officer, "/manage/audit?act=words.guard").await.text;
    assert!(audit.contains("Safeguarding cover") && audit.contains("Stands in"), "who reads stands there: {audit}");
}

#[tokio::test]
async fn what_may_be_about_danger_comes_first_and_goes_up_until_somebody_takes_it() {
    let asked = Asked::new().await;
    let site = &asked.site;
    asked.say("More art club", "").await;
    asked.say("He hits me when nobody looks", "").await;
    let lead = asked.lead().await;
    let page = site.get_as(&lead, "/manage/words").await;
    assert!(page.text.find("Words: read first").unwrap() < page.text.find(">Words<").unwrap(), "{}", page.text);
    let before = site.letters().await.len();
    let sent = |letters: Vec<platform::outbox::Shown>| {
        let mut to: Vec<(String, String)> = letters.into_iter().map(|one| (one.to, one.subject)).collect();
        to.sort();
        to
    };
    let first = "Please read this first";
    let to = |name: &str| format!("{name}@brackwater.example");
    let mut all = sent(letters(site, "2026-11-21T12:10:00Z", before).await);
    all.retain(|(_, subject)| subject == first);
    assert_eq!(all, [(to("safeguarding-lead"), first.to_owned())]);
    let before = site.letters().await.len();
    assert_eq!(letters(site, "2026-11-21T12:20:00Z", before).await.len(), 0, "once");
    // It came on a Saturday, and they read from Monday to Friday.
    let weekend = sent(letters(site, "2026-11-22T13:00:00Z", before).await);
    assert_eq!(weekend.iter().filter(|(to, _)| to.contains("officer")).count(), 0, "{weekend:?}");
    let still = "Something still waits to be read".to_owned();
    let before = site.letters().await.len();
    let half = sent(letters(site, "2026-11-23T12:10:00Z", before).await);
    let readers = [to("safeguarding-cover"), to("safeguarding-lead")].map(|to| (to, still.clone()));
    assert!(readers.iter().all(|one| half.contains(one)), "{half:?}");
    let before = site.letters().await.len();
    let late = sent(letters(site, "2026-11-24T00:10:00Z", before).await);
    let words = "Something that was written has waited too long".to_owned();
    for one in [&readers[0], &(to("strategy-officer"), words.clone()), &(to("participation-worker"), words)] {
        assert_eq!(late.iter().filter(|other| *other == one).count(), 1, "one letter each: {late:?}");
    }
    let before = site.letters().await.len();
    let again = sent(letters(site, "2026-11-25T00:20:00Z", before).await);
    assert!(again.contains(&readers[1]), "and each day again: {again:?}");
    for letter in site.letters().await {
        assert!(
            !letter.text.contains("hits me") && !letter.text.contains("art club"),
            "no letter says what was written"
        );
    }
    let officer = asked.site.moved("2026-11-25T00:20:00Z");
    let cookie = officer.sign_in("strategy-officer").await;
    let page = officer.get_as(&cookie, &asked.path).await;
    assert!(page.text.contains("2 things that were written have waited too long."), "{}", page.text);
    assert!(officer.get_as(&cookie, "/work").await.text.contains("2 things that were written wait too long"));

    let path = asked.waiting(&lead).await.remove(0);
    officer.post(&lead, &format!("{path}/take"), &[]).await;
    let page = officer.get_as(&cookie, &asked.path).await;
    assert!(page.text.contains("1 thing that was written has waited too long."), "somebody takes care of the other");
    let forgotten = asked.site.moved("2026-11-26T00:30:00Z");
    let page = forgotten.get_as(&cookie, &asked.path).await;
    assert!(page.text.contains("2 things that were written"), "whoever took it has let it lie");
    let cover = site.sign_in_as(&reader(site, "safeguarding-cover").await).await;
    let theirs = site
        .post(&cover, &path, &[("text-0", "He hits me when nobody looks"), ("fate-0", "pass"), ("outcome", "known")])
        .await;
    assert!(theirs.text.contains("Somebody else takes care of this."), "{}", theirs.text);
    let fields = [("text-0", "He hits me when nobody looks"), ("fate-0", "leave"), ("why-0", "harm")];
    let refused = site.post(&lead, &path, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("Choose what came of it."), "{}", refused.text);
    let sent = site.post(&lead, &path, &[&fields[..], &[("outcome", "passed-on")]].concat()).await;
    assert!(sent.header("location").ends_with("done=decided"), "{}", sent.text);
    assert_eq!(count(site, "words_inbox").await, 1, "the other still waits");
}

#[tokio::test]
async fn harm_is_not_closed_without_what_came_of_it_and_what_was_heard_wrongly_goes_back() {
    let asked = Asked::new().await;
    let site = &asked.site;
    let code = asked.say("Our teacher Mrs Okafor-Lune shouts", "").await;
    let lead = asked.lead().await;
    let path = asked.waiting(&lead).await.remove(0);
    let harm = [("text-0", "x"), ("fate-0", "leave"), ("why-0", "harm")];
    assert!(
        site.post(&lead, &path, &harm).await.text.contains("Choose what came of it."),
        "though nothing put it first"
    );
    let same = [("text-0", "Our teacher Mrs Okafor-Lune shouts"), ("fate-0", "pass")];
    assert!(site.post(&lead, &path, &same).await.header("location").ends_with("done=decided"));
    let heard = format!("{}/words", asked.path);
    let page = site.get_as(&asked.worker, &heard).await.text;
    let word = page.split(&format!("href=\"{heard}/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let version = field(&site.get_as(&asked.worker, &format!("{heard}/{word}")).await, "row_version");
    let back = site.post(&asked.worker, &format!("{heard}/{word}/back"), &[("row_version", &version)]).await;
    assert_eq!(back.header("location"), format!("{heard}?done=back"), "{}", back.text);
    assert!(!site.get_as(&asked.worker, &heard).await.text.contains("Okafor-Lune"));
    assert!(asked.receipt(&code).await.contains("nobody has decided on it yet"));
    let path = asked.waiting(&lead).await.remove(0);
    let fixed =
        [("text-0", "Our teacher […] shouts"), ("fate-0", "pass"), ("why-0", "names"), ("outcome", "no-danger")];
    assert!(site.post(&lead, &path, &fixed).await.header("location").ends_with("done=decided"));
    assert!(asked.receipt(&code).await.contains("Something was taken out before it was passed on"));
}

#[tokio::test]
async fn whoever_is_named_is_told_and_what_they_took_is_free_when_another_is_named() {
    let asked = Asked::new().await;
    let site = &asked.site;
    site.run_jobs().await;
    let named = |letters: Vec<platform::outbox::Shown>| {
        let all = letters.into_iter().filter(|one| one.subject == "You are named to read what people write");
        all.map(|one| one.to).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(named(site.letters().await).len(), 2);
    asked.say("my dad beats me", "").await;
    let cover = site.sign_in_as(&reader(site, "safeguarding-cover").await).await;
    let path = asked.waiting(&cover).await.remove(0);
    site.post(&cover, &format!("{path}/take"), &[]).await;
    let lead = asked.lead().await;
    assert!(site.get_as(&lead, "/manage/words").await.text.contains("Taken by Safeguarding cover"));
    let other = another(site).await;
    let page = site.get_as(&asked.worker, &asked.path).await.text;
    let version = page.split("/reading\"").nth(1).unwrap().split("name=\"row_version\" value=\"").nth(1).unwrap();
    let version = version.split('"').next().unwrap().to_owned();
    let first = reader(site, "safeguarding-lead").await;
    let fields = [
        ("lead", first.as_str()),
        ("cover", other.as_str()),
        ("days", "daily"),
        ("from", "8:00"),
        ("to", "20:00"),
        ("within", "12"),
        ("row_version", version.as_str()),
    ];
    let saved = site.post(&asked.worker, &format!("{}/reading", asked.path), &fields).await;
    assert!(saved.header("location").ends_with("done=reading"), "{}", saved.text);
    let again = site.post(&asked.worker, &format!("{}/reading", asked.path), &fields).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.text);
    site.run_jobs().await;
    assert!(named(site.letters().await).contains("another@brackwater.example"));
    assert!(!site.get_as(&lead, "/manage/words").await.text.contains("Taken by"), "they may not read it any more");
    assert_eq!(asked.waiting(&cover).await, Vec::<String>::new());
}

/// The letters that are written by a moment, beyond those that were there before.
async fn letters(site: &Site, at: &str, before: usize) -> Vec<platform::outbox::Shown> {
    let later = site.moved(at);
    later.run_jobs().await;
    let mut all = later.letters().await;
    all.truncate(all.len() - before);
    // Questions to leaders and pledges have clocks of their own.
    all.retain(|one| !one.template.starts_with("question-") && !one.template.starts_with("pledge-"));
    all
}

#[tokio::test]
async fn of_harm_a_receipt_says_no_more_than_of_anything_else() {
    let asked = Asked::new().await;
    let code = asked.say("He hits me", "").await;
    asked.pass_on(&[("fate-0", "leave"), ("text-0", "He hits me"), ("why-0", "harm"), ("outcome", "known")]).await;
    let told = asked.receipt(&code).await;
    assert!(told.contains("It was kept private") && !told.contains("harm"), "{told}");
}

#[tokio::test]
async fn whoever_has_the_code_takes_words_back_and_a_message_stays() {
    for site in Site::both(Example::Brackwater).await {
        let asked = Asked::on(site).await;
        let code = asked.say("Mend the swing", "It is old").await;
        let same = [("fate-0", "pass"), ("text-0", "Mend the swing"), ("fate-1", "pass"), ("text-1", "It is old")];
        asked.pass_on(&same).await;
        let typed = code.replace('0', "o").replace('1', "l").to_lowercase();
        assert!(asked.receipt(&typed).await.contains("Take my words back"), "O is read as 0, and L as 1");
        assert!(asked.receipt("AAAA-AAAA-AAAA").await.contains("We know nothing under this code."));
        assert!(asked.receipt("").await.contains("Write the code that you kept."));
        let sure = asked.site.post("", "/receipt/back", &[("code", &code)]).await;
        assert!(sure.text.contains("Your words are erased for good."), "{}", sure.text);
        assert!(asked.receipt(&code).await.contains("Take my words back"), "nothing was erased unasked");
        let back = asked.site.post("", "/receipt/back", &[("code", &code), ("sure", "yes")]).await;
        assert!(back.text.contains("Your words were erased."), "{}", back.text);
        assert!(asked.receipt(&code).await.contains("You took it back."));
        let heard = asked.site.get_as(&asked.worker, &format!("{}/words", asked.path)).await;
        assert!(!heard.text.contains("swing") && !heard.text.contains("It is old"), "{}", heard.text);
        assert_eq!(count(&asked.site, "words_read").await, 2, "that something was read stays");
        let again = asked.site.post("", "/receipt/back", &[("code", &code)]).await;
        assert!(again.text.contains("We know nothing under this code."));
    }
}

#[tokio::test]
async fn words_that_are_too_long_or_strange_lose_nothing_and_show_nothing() {
    let asked = Asked::new().await;
    let (site, survey) = (&asked.site, &asked.survey);
    let page = walk(site, survey, begun(site, survey).await, &["yes"]).await;
    let long = "ক".repeat(2_001);
    let refused = step(site, survey, &page, &[("answer", &long), ("go", "next")]).await;
    assert!(refused.text.contains("Make it shorter: up to 2000 characters."), "{}", refused.text);
    assert!(refused.text.contains(&long), "what was written still stands there");
    let fits = step(site, survey, &refused, &[("answer", &"ক".repeat(2_000)), ("go", "next")]).await;
    assert!(fits.text.contains("Why?"), "{}", fits.text);
    let last = step(site, survey, &fits, &[("answer", &"🙂".repeat(2_000)), ("go", "next")]).await;
    let sent = step(site, survey, &last, &[("go", "send")]).await;
    assert!(sent.text.contains("Your answers were sent."), "{}", sent.text);
    assert_eq!(count(site, "words_inbox").await, 1);
    let page = walk(site, survey, begun(site, survey).await, &["yes"]).await;
    let megabyte = "a".repeat(1_000_000);
    let refused = step(site, survey, &page, &[("answer", &megabyte), ("go", "next")]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.text.contains("is longer than 20000 characters"), "{}", refused.text);
    assert_eq!(count(site, "words_inbox").await, 1, "nothing is written before the last step");
    let markup =
        step(site, survey, &page, &[("answer", "<script>alert(1)</script>\u{202E}\u{0}x\r\ny"), ("go", "next")]).await;
    let back = step(site, survey, &markup, &[("answer", ""), ("go", "back")]).await;
    assert!(back.text.contains("&#60;script&#62;alert(1)&#60;/script&#62;x\ny</textarea>"), "{}", back.text);
}

#[tokio::test]
async fn without_two_who_read_nobody_is_asked_for_words() {
    let asked = Asked::new().await;
    let (site, survey) = (&asked.site, &asked.survey);
    assert_eq!(site.get(&format!("/surveys/{survey}/more")).await.status, StatusCode::OK);
    let begin = site.get(&format!("/surveys/{survey}/answer")).await;
    assert!(
        begin.text.contains("If you write in your own words") && begin.text.contains("They read from Monday to Friday"),
        "{}",
        begin.text
    );
    let cover = reader(site, "safeguarding-cover").await;
    let mut tx = site.app.db.write().await.unwrap();
    account::end(&mut tx, &cover, "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let last = walk(site, survey, begun(site, survey).await, &["yes"]).await;
    assert!(last.text.contains("value=\"send\""), "the questions that ask for words are not asked: {}", last.text);
    assert_eq!(site.get(&format!("/surveys/{survey}/more")).await.status, StatusCode::GONE);
    let page = site.get_as(&asked.worker, &asked.path).await;
    assert!(page.text.contains("Nobody is asked for words now"), "{}", page.text);
    let work = site.get_as(&asked.worker, "/work").await;
    assert!(work.text.contains("In 1 survey nobody is asked for words"), "{}", work.text);
    let lead = reader(site, "safeguarding-lead").await;
    let version = page.text.split("/reading\"").nth(1).unwrap().split("name=\"row_version\" value=\"").nth(1).unwrap();
    let version = version.split('"').next().unwrap().to_owned();
    let same = [
        ("lead", lead.as_str()),
        ("cover", lead.as_str()),
        ("days", "weekdays"),
        ("from", "16:00"),
        ("to", "9:00"),
        ("within", "99"),
        ("row_version", version.as_str()),
    ];
    let refused = site.post(&asked.worker, &format!("{}/reading", asked.path), &same).await;
    for told in [
        "Whoever stands in has to be somebody else.",
        "Choose the days, and write from when to when",
        "Write a number of hours from 1 to",
    ] {
        assert!(refused.text.contains(told), "{told}: {}", refused.text);
    }
}

#[tokio::test]
async fn somebody_who_wants_to_be_talked_to_is_apart_and_first() {
    for site in Site::both(Example::Brackwater).await {
        let asked = Asked::on(site).await;
        let (site, path) = (&asked.site, format!("/surveys/{}/more", asked.survey));
        let page = site.get(&path).await;
        assert!(page.text.contains("0800 1111") && page.text.contains("999"), "{}", page.text);
        let refused = site.post("", &path, &[("name", "J."), ("reach", " "), ("about", "Home")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.text.contains("Write how somebody can reach you.") && refused.text.contains("Home"),
            "{}",
            refused.text
        );
        assert!(site.post("", &path, &[("reach", "x"), ("website", "http://spam")]).await.text.contains("We have it"));
        assert_eq!(count(site, "words_inbox").await, 0);
        let sent =
            site.post("", &path, &[("name", "J."), ("reach", "At breakfast club"), ("when", "Not by phone")]).await;
        assert!(sent.text.contains("We have it"), "{}", sent.text);
        let lead = asked.lead().await;
        let open = asked.waiting(&lead).await.remove(0);
        let page = site.get_as(&lead, &open).await;
        for words in ["Somebody wants to be talked to", "J.", "At breakfast club", "Not by phone"] {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        assert!(site.post(&lead, &open, &[]).await.text.contains("Choose what came of it."));
        site.post(&lead, &open, &[("outcome", "talked")]).await;
        assert_eq!((count(site, "words_inbox").await, count(site, "words_read").await), (0, 0));
    }
}

#[tokio::test]
async fn what_is_decided_wrongly_is_said_and_nothing_is_lost() {
    let asked = Asked::new().await;
    let site = &asked.site;
    asked.say("Ring my mum on 07700 900123", "It is broken").await;
    let lead = asked.lead().await;
    let path = asked.waiting(&lead).await.remove(0);
    let post = |fields: Vec<(&'static str, &'static str)>| {
        let (lead, path) = (lead.clone(), path.clone());
        async move { asked_text(site.post(&lead, &path, &fields).await) }
    };
    let nothing = post(vec![("text-0", "Ring […]"), ("text-1", "It is broken")]).await;
    assert!(nothing.contains("Choose whether it is passed on.") && nothing.contains("Ring […]"), "{nothing}");
    let no_why =
        post(vec![("text-0", "Ring […]"), ("fate-0", "pass"), ("text-1", "It is broken"), ("fate-1", "leave")]).await;
    assert_eq!(
        no_why.matches("Choose why something was taken out.").count(),
        4,
        "in the summary and at the field, for both: {no_why}"
    );
    let number = post(vec![
        ("text-0", "Ring my mum on 07700 900123"),
        ("fate-0", "pass"),
        ("text-1", "It is broken"),
        ("fate-1", "pass"),
    ])
    .await;
    assert!(number.contains("This holds a telephone number"), "{number}");
    let empty = post(vec![
        ("text-0", " "),
        ("fate-0", "pass"),
        ("why-0", "names"),
        ("text-1", "It is broken"),
        ("fate-1", "pass"),
    ])
    .await;
    assert!(empty.contains("Nothing is left to pass on."), "{empty}");
    assert_eq!((count(site, "words_inbox").await, count(site, "words_read").await), (1, 0));
    let good = [
        ("text-0", "Ring […]"),
        ("fate-0", "pass"),
        ("why-0", "names"),
        ("text-1", "It is broken"),
        ("fate-1", "pass"),
    ];
    assert!(site.post(&lead, &path, &good).await.header("location").ends_with("done=decided"));
    let cover = site.sign_in_as(&reader(site, "safeguarding-cover").await).await;
    assert_eq!(site.post(&cover, &path, &good).await.header("location"), "/manage/words?done=gone", "decided once");
    assert_eq!(count(site, "words_read").await, 2);
}

fn asked_text(answer: Answer) -> String {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text);
    answer.text
}

#[tokio::test]
async fn nothing_ties_what_one_person_wrote_together_and_nothing_of_it_is_left_in_the_file() {
    let fresh = crate::support::sqlite().await;
    let url = fresh.url.clone();
    let asked = Asked::on(Site::on(fresh, Example::Brackwater).await).await;
    let site = &asked.site;
    for n in 0..20 {
        asked.say(&format!("change {n}"), &format!("because {n}")).await;
    }
    let sealed = "SELECT \"sealed\" FROM \"words_inbox\"";
    let seen = site.app.db.read().await.unwrap().query(sealed, &[]).await.unwrap();
    let seen: Vec<String> = seen.iter().map(|row| row.text(0).unwrap().unwrap()).collect();
    let lead = asked.lead().await;
    for path in asked.waiting(&lead).await {
        let page = site.get_as(&lead, &path).await.text;
        let n = page.split("change ").nth(1).unwrap().split('<').next().unwrap();
        let (change, because) = (format!("change {n}"), format!("because {n}"));
        let fields = [("fate-0", "pass"), ("text-0", &*change), ("fate-1", "pass"), ("text-1", &*because)];
        assert!(site.post(&lead, &path, &fields).await.header("location").ends_with("done=decided"));
    }
    site.moved("2026-11-21T12:10:00Z").run_jobs().await;
    let mut tx = site.app.db.read().await.unwrap();
    let words = voice::own_words::kept::of(&mut tx, &site.app.keyring, &asked.survey);
    let by_id: std::collections::HashMap<String, String> =
        words.await.unwrap().into_iter().map(|one| (one.id, one.text.unwrap())).collect();
    let rows =
        site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"words_read\" ORDER BY rowid", &[]).await.unwrap();
    let lying: Vec<&str> =
        rows.iter().map(|row| by_id[&row.text(0).unwrap().unwrap()].rsplit(' ').next().unwrap()).collect();
    // Of 39 neighbours, one in 39 is of one person by chance; eight or more of them less than once in 100,000 times.
    let pairs = lying.windows(2).filter(|pair| pair[0] == pair[1]).count();
    assert!(pairs < 8, "{pairs} of 39 neighbours were written by one person: {lying:?}");
    let receipts =
        site.app.db.read().await.unwrap().query("SELECT DISTINCT \"receipt\" FROM \"words_read\"", &[]).await.unwrap();
    assert_eq!(receipts.len(), 40, "each text has a look-up value of its own");
    let path = url.trim_start_matches("sqlite://").split('?').next().unwrap().to_owned();
    let file = std::fs::read(path).unwrap();
    for sealed in seen {
        assert!(
            !file.windows(sealed.len()).any(|part| part == sealed.as_bytes()),
            "what was written can be read in the file"
        );
    }
}
