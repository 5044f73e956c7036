//! Questions to those who lead: asked in words that a person reads first, put to a post, seconded once by each code and account, answered
//! in public, and late where they are late.

use crate::own_words::Asked;
use crate::support::{Answer, Site};
use crate::surveys::field;
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::db::Value as Sql;

/// Codes of the invented borough for its questions, and one for a whole class of another survey.
const CODE: &str = "ASK1-ASK1-ASK1";
const SECOND: &str = "/question-times/BW-QT2/second";

async fn site() -> Site {
    let site = Site::of(Example::Brackwater).await;
    Example::Brackwater.waiting(&site.app).await.unwrap();
    site
}

async fn count(site: &Site, question: &str) -> i64 {
    let sql = "SELECT \"count\" FROM \"question_tally\" WHERE \"question\" = $1";
    let rows = site.app.db.read().await.unwrap().query(sql, &[Sql::text(question)]).await.unwrap();
    rows.first().map_or(0, |row| row.int(0).unwrap().unwrap())
}

async fn voters(site: &Site) -> Vec<String> {
    let sql = "SELECT \"voter\" FROM \"question_second\" ORDER BY \"question\"";
    let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().unwrap()).collect()
}

async fn second(site: &Site, code: &str, questions: &[&str]) -> Answer {
    let marked = questions.iter().map(|question| ("question", *question));
    let sent = site.post("", SECOND, &marked.chain([("code", code)]).collect::<Vec<_>>()).await;
    // Whoever was counted is led to a page that can be loaded again.
    if sent.status == StatusCode::SEE_OTHER { site.get(sent.header("location")).await } else { sent }
}

#[tokio::test]
async fn what_was_asked_is_put_to_a_post_and_answered_to_whoever_asked_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let asked = Asked::on(site).await;
        let (site, worker) = (&asked.site, &asked.worker);
        let code = asked.say("Why is the library shut on Saturdays?", "").await;
        asked.pass_on(&[("text-0", "Why is the library shut on Saturdays?"), ("fate-0", "pass")]).await;

        // The survey becomes a question time, in which the worker puts what was read.
        let fields = [("title", "Ask the Cabinet"), ("about", "Anybody may ask."), ("answers_by", "2027-01-15")];
        let wrong = site.post(worker, &format!("{}/questions", asked.path), &fields[..2]).await;
        assert!(wrong.text.contains("Answers by: "), "{}", wrong.text);
        let more = [("seconded_until", "2026-12-31"), ("led_by", "The youth council"), ("body", "BW-BODY8")];
        let made = site.post(worker, &format!("{}/questions", asked.path), &[&fields[..], &more].concat()).await;
        assert_eq!(made.header("location"), "/question-times/BW-QT3", "{}", made.text);
        let list = site.get_as(worker, &format!("{}/words", asked.path)).await.text;
        let word = list.split(&format!("{}/words/", asked.path)).nth(1).unwrap().split('"').next().unwrap();
        let word = format!("{}/words/{word}", asked.path);
        let page = site.get_as(worker, &word).await;
        assert!(page.text.contains("Put it to somebody who leads"), "{}", page.text);
        let put = |fields: Vec<(&'static str, &'static str)>| async {
            let all = [vec![("row_version", "1")], fields].concat();
            site.post(worker, &format!("{word}/question"), &all).await
        };
        let faults = put(vec![("text", "Ask 020 7946 0018"), ("post", ""), ("answer_by", "2020-01-01")]).await.text;
        for words in ["Choose who is asked.", "Choose a day from today on"] {
            assert!(faults.contains(words), "{faults}");
        }
        let text = "Why is the library shut on Saturdays?";
        // Put to the wrong post, it is taken away: the question ends, and it is put again.
        let wrong = put(vec![("text", text), ("post", "BW-POST2"), ("answer_by", "2027-01-15")]).await;
        assert_eq!(wrong.header("location"), format!("{word}?done=asked"), "{}", wrong.text);
        assert!(site.get("/question-times/BW-QT3").await.text.contains(text));
        let version = field(&site.get_as(worker, &word).await, "row_version");
        let away = [("row_version", version.as_str()), ("from", "question")];
        let sent = site.post(worker, &format!("{word}/apart"), &away).await;
        assert_eq!(sent.header("location"), format!("{word}?done=apart"), "{}", sent.text);
        assert!(!site.get("/question-times/BW-QT3").await.text.contains(text));
        let version = field(&site.get_as(worker, &word).await, "row_version");
        let again =
            [("row_version", version.as_str()), ("text", text), ("post", "BW-POST1"), ("answer_by", "2027-01-15")];
        let put = site.post(worker, &format!("{word}/question"), &again).await;
        assert_eq!(put.header("location"), format!("{word}?done=asked"), "{}", put.text);
        let waits = asked.receipt(&code).await;
        assert!(waits.contains("It became a question") && waits.contains("Not answered yet"), "{waits}");

        // Whoever may answer for the organisation of the post does; somebody of another sees nothing of it.
        let officer = site.sign_in("organisation-administrator").await;
        let work = site.get_as(&officer, "/work").await.text;
        assert!(work.contains("questions to answer"), "{work}");
        let path = "/work/questions/BW-Q11";
        let empty = site.post(&officer, path, &[("row_version", "1"), ("how", "in writing")]).await.text;
        assert!(empty.contains("Write the answer."), "{empty}");
        let answer = [("row_version", "1"), ("answer", "From March it opens on Saturdays."), ("how", "in writing")];
        let sent = site.post(&officer, path, &answer).await;
        assert_eq!(sent.header("location"), "/work/questions?done=answered", "{}", sent.text);
        let again = site.post(&officer, path, &answer).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "somebody has answered meanwhile");
        assert!(again.text.contains("From March it opens on Saturdays."));
        for page in [site.get("/questions/BW-Q11").await.text, asked.receipt(&code).await] {
            assert!(page.contains("From March it opens on Saturdays."), "{page}");
        }
        let young = site.sign_in("young-representative").await;
        assert_eq!(site.get_as(&young, path).await.status, StatusCode::NOT_FOUND);

        // What was answered stays answered, also when the words are taken away from it.
        let version = field(&site.get_as(worker, &word).await, "row_version");
        let away = [("row_version", version.as_str()), ("from", "question")];
        site.post(worker, &format!("{word}/apart"), &away).await;
        assert!(site.get("/questions/BW-Q11").await.text.contains("From March it opens on Saturdays."));
        assert!(!asked.receipt(&code).await.contains("BW-Q11"));
    }
}

#[tokio::test]
async fn each_code_counts_once_and_nothing_tells_whose_it_was_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        Example::Brackwater.waiting(&site.app).await.unwrap();
        let before = count(&site, "BW-Q6").await;
        let sent = second(&site, "ask1 ask1 ask1", &["BW-Q6", "BW-Q7"]).await;
        assert!(sent.text.contains("You were counted for 2 questions."), "{}", sent.text);
        for _ in 0..3 {
            let again = second(&site, CODE, &["BW-Q6"]).await;
            assert!(again.text.contains("You were counted already."), "{}", again.text);
        }
        assert_eq!(count(&site, "BW-Q6").await, before + 1);
        let voters = voters(&site).await;
        assert!(voters.len() == 2 && voters[0] != voters[1], "one person has another value for each question");
        let sql = "SELECT \"code\" FROM \"survey_code\"";
        let codes = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
        assert!(codes.iter().all(|row| !voters.contains(&row.text(0).unwrap().unwrap())), "no value is that of a code");
        let page = site.get("/question-times/BW-QT2").await.text;
        assert!(page.contains("35 people want this answered too"), "{page}");
    }
}

#[tokio::test]
async fn votes_cannot_be_bought() {
    let site = site().await;
    let before = count(&site, "BW-Q6").await;
    for (code, words) in [
        ("", "Type the code on your slip."),
        ("ZZZZ-ZZZZ-ZZZZ", "We do not know this code."),
        ("TRY6-TRY6-TRY6", "This code is for something else."),
    ] {
        let refused = second(&site, code, &["BW-Q6"]).await;
        assert!(refused.text.contains(words), "{code}: {}", refused.text);
        assert!(refused.text.contains("value=\"BW-Q6\" checked"), "what was marked is not lost");
    }
    let mut tx = site.app.db.write().await.unwrap();
    let class = ("BW-SV5", "A class", true);
    voice::survey::code::keep(&mut tx, &site.app.keyring, class, &["ALLA-ALLA-ALLA".to_owned()]).await.unwrap();
    tx.commit().await.unwrap();
    let refused = second(&site, "ALLA-ALLA-ALLA", &["BW-Q6"]).await.text;
    assert!(refused.contains("This code is for a whole class"), "{refused}");
    let nothing = second(&site, CODE, &["BW-Q1", "BW-Q999"]).await.text;
    assert!(nothing.contains("Mark at least one question."), "those of another question time do not count");
    site.post("", SECOND, &[("question", "BW-Q6"), ("code", CODE), ("website", "x")]).await;
    assert_eq!(count(&site, "BW-Q6").await, before);

    // An account counts once, too; nobody gets one without an invitation.
    let cookie = site.sign_in("young-representative").await;
    for _ in 0..2 {
        site.post(&cookie, "/work/question-times/BW-QT2", &[("question", "BW-Q6")]).await;
    }
    assert_eq!(count(&site, "BW-Q6").await, before + 1);
    for adult in ["chair", "strategy-officer", "participation-worker"] {
        let cookie = site.sign_in(adult).await;
        let sent = site.post(&cookie, "/work/question-times/BW-QT2", &[("question", "BW-Q6")]).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{adult}");
    }
    assert_eq!(count(&site, "BW-Q6").await, before + 1, "no grown-up counts as a young person");
    let stranger = site.post("", "/work/question-times/BW-QT2", &[("question", "BW-Q6")]).await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED, "{}", stranger.text);
    let over = site.post(&cookie, "/work/question-times/BW-QT1", &[("question", "BW-Q1")]).await.text;
    assert!(over.contains("can no longer be seconded"), "{over}");
}

#[tokio::test]
async fn whoever_seconds_again_and_again_from_one_network_waits_and_loses_nothing() {
    let site = site().await;
    let mut waited = 0;
    for _ in 0..125 {
        let sent = second(&site, CODE, &["BW-Q6"]).await;
        if sent.status == StatusCode::SERVICE_UNAVAILABLE {
            assert!(sent.text.contains("value=\"BW-Q6\" checked") && sent.text.contains(CODE), "{}", sent.text);
            waited += 1;
        }
    }
    assert_eq!(waited, 5, "120 at once from one network, as many as four classes");
}

#[tokio::test]
async fn what_is_late_is_seen_to_be_late_and_who_seconded_is_forgotten_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        Example::Brackwater.waiting(&site.app).await.unwrap();
        site.run_jobs().await;
        let page = site.get("/question-times/BW-QT1").await.text;
        for words in [
            "No answer, 183 days late",
            "Answered 18 days late",
            "5 questions; 4 answered, 1 of them late; 1 late and not answered.",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(page.contains("The agenda, in the order that young people chose"), "{page}");
        second(&site, CODE, &["BW-Q6"]).await;
        let letters = |all: Vec<platform::outbox::Shown>| {
            let own = all.into_iter().filter(|one| one.template.starts_with("question-"));
            own.map(|one| one.template).collect::<Vec<_>>()
        };
        let before = site.letters().await.len();
        let next = site.moved("2026-11-22T08:00:00Z");
        next.run_jobs().await;
        let sent = letters(next.letters().await);
        assert!(next.letters().await.len() > before && sent.iter().any(|one| one == "question-late"), "{sent:?}");
        assert_eq!(voters(&next).await.len(), 1, "it can still be seconded");
        let after = site.moved("2026-11-23T08:00:00Z");
        after.run_jobs().await;
        assert_eq!(letters(after.letters().await), sent, "nobody is told twice");
        let soon = site.moved("2027-03-06T08:00:00Z");
        soon.run_jobs().await;
        let all = letters(soon.letters().await);
        assert!(all.iter().any(|one| one == "question-soon"), "{all:?}");
        assert_eq!(voters(&soon).await.len(), 0, "seconding has ended");
        assert_eq!(count(&soon, "BW-Q6").await, 35, "and the count stays");
        let late = site.moved("2027-03-20T08:00:00Z");
        late.run_jobs().await;
        let none = late.letters().await.into_iter().filter(|one| one.template.starts_with("question-"));
        assert!(none.into_iter().all(|one| !one.text.contains("meetings about us")), "no letter holds a question");
    }
}

#[tokio::test]
async fn the_young_people_of_the_group_set_the_agenda_and_nobody_else() {
    let site = site().await;
    let young = site.sign_in("young-representative").await;
    let path = "/work/agendas/BW-QT2";
    let page = site.get_as(&young, path).await.text;
    let seen = page.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(!page.contains("name=\"BW-Q8\"") && page.contains("One question is answered already"), "{page}");
    let twice = [("BW-Q6", "1"), ("BW-Q7", "1"), ("BW-Q9", "x"), ("seen", &*seen)];
    let refused = site.post(&young, path, &twice).await.text;
    assert!(
        refused.contains("Number 1 stands at 2 questions.") && refused.contains("Write a number from 1"),
        "{refused}"
    );
    assert_eq!(refused.matches("Number 1 stands").count(), 2, "once above, once beside the field: {refused}");
    let list = site.get_as(&young, "/work/agendas").await.text;
    assert!(list.contains("6 February 2027"), "the day of the meeting: {list}");
    let over = site.get_as(&young, "/work/agendas/BW-QT1").await.text;
    assert!(over.contains("The meeting is over.") && !over.contains("Give a number"), "{over}");
    let kept = site.post(&young, path, &[("BW-Q7", "1"), ("BW-Q9", "২"), ("seen", &seen)]).await;
    assert_eq!(kept.header("location"), "/work/agendas/BW-QT2?done=set", "{}", kept.text);
    let page = site.get("/question-times/BW-QT2").await.text;
    let places = ["BW-Q7", "BW-Q9", "BW-Q8", "BW-Q6"].map(|one| page.find(&format!("id=\"{one}\"")).unwrap());
    assert!(places.is_sorted(), "{places:?}");
    let stale = site.post(&young, path, &[("BW-Q6", "1"), ("seen", &seen)]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    for role in ["chair", "strategy-officer", "organisation-administrator"] {
        let cookie = site.sign_in(role).await;
        assert_eq!(site.get_as(&cookie, path).await.status, StatusCode::NOT_FOUND, "{role}");
    }
}

#[tokio::test]
async fn a_ready_questionnaire_asks_in_languages_that_nobody_has_checked_yet() {
    let site = site().await;
    let worker = site.sign_in("participation-worker").await;
    let made = site.post(&worker, "/manage/surveys/questions", &[]).await;
    let page = site.get_as(&worker, made.header("location").split('?').next().unwrap()).await.text;
    assert!(page.contains("What do you want to ask the people who lead?"), "{page}");
    assert!(page.contains("Somali (so)") && page.contains("Not checked: nobody is asked in it"), "{page}");
}

#[tokio::test]
async fn rows_that_contradict_themselves_are_refused_with_the_place() {
    let site = site().await;
    let officer = site.sign_in("strategy-officer").await;
    let usual = [
        ("ref", "T-Q1"),
        ("row_version", "0"),
        ("text", "Why?"),
        ("question_time", "BW-QT2"),
        ("post", "BW-POST1"),
        ("day", "2026-11-20"),
        ("answer_by", "2027-01-15"),
    ];
    for (more, words) in [
        (vec![("answer", "Because.")], "is empty, and there is an answer; fill it in"),
        (vec![("answered", "2026-11-21")], "is filled in, and there is no answer; write the answer"),
        (
            vec![("answer", "Because."), ("answered", "2026-11-01"), ("how", "in writing")],
            "is before 2026-11-20, the day on which it was put",
        ),
        (vec![("agenda", "0")], "is below 1; the first question on the agenda is 1"),
    ] {
        let refused = site.post(&officer, "/manage/plan/questions/new", &[&usual[..], &more].concat()).await;
        assert!(refused.text.contains(words), "{words}: {}", refused.text);
    }
}
