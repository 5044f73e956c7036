//! Surveys from the officer's workbook to the mixed answer: opened, answered by link and by code, sent once, closed.

use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::db::Value as Sql;
use sheets::SheetPlan;
use voice::survey::load::{Load, Turn};

const QUESTIONS: &str = "type|name|label|label::Bengali (bn)|relevant|constraint|required
select_one yes_no|safe|Do you feel safe on your way to school?|স্কুলে যাওয়ার পথে তুমি কি নিরাপদ বোধ কর?|||yes
select_multiple places|where|Where do you not feel safe?|কোথায় তুমি নিরাপদ বোধ কর না?|${safe} = 'no'||
integer|age|How old are you?|তোমার বয়স কত?||. >= 4 and . <= 25|
select_one yes_no|told|Is there somebody you can tell?|বলার মতো কেউ আছে?|||";

const CHOICES: &str = "list_name|name|label|label::Bengali (bn)
yes_no|yes|Yes|হ্যাঁ
yes_no|no|No|না
places|park|The park|পার্ক
places|bus|The bus|বাস";

fn plan(name: &str, text: &str) -> SheetPlan {
    let mut rows = text.trim().lines().map(|line| line.split('|').map(str::to_owned).collect::<Vec<_>>());
    let headings = rows.next().unwrap_or_default();
    let columns = headings.into_iter().map(|heading| (heading, String::new(), false, None)).collect();
    SheetPlan { name: name.to_owned(), columns, rows: rows.collect(), ..SheetPlan::default() }
}

/// A workbook with these questions.
pub fn workbook(questions: &str) -> Vec<u8> {
    workbook_with(questions, CHOICES)
}

/// The same with these choices.
pub fn workbook_with(questions: &str, choices: &str) -> Vec<u8> {
    sheets::write_workbook(&[], &[plan("survey", questions), plan("choices", choices)]).unwrap()
}

/// What stands in a hidden field of a page.
#[track_caller]
pub fn field(page: &Answer, name: &str) -> String {
    let found = page.text.split(&format!("name=\"{name}\" value=\"")).nth(1).and_then(|rest| rest.split('"').next());
    found.unwrap_or_else(|| panic!("no {name} in {}", page.text)).to_owned()
}

/// Writes a draft from a workbook; answers its address.
pub async fn draft(site: &Site, cookie: &str) -> String {
    draft_of(site, cookie, QUESTIONS).await
}

/// The same with these questions.
pub async fn draft_of(site: &Site, cookie: &str, questions: &str) -> String {
    draft_from(site, cookie, workbook(questions)).await
}

/// The same from this workbook.
pub async fn draft_from(site: &Site, cookie: &str, bytes: Vec<u8>) -> String {
    let sent = site.send_file((cookie, "/manage/surveys/new"), &[], ("safe.xlsx", &bytes)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    sent.header("location").split('?').next().unwrap().to_owned()
}

/// Opens a draft, to be answered `by` a link or a code; answers the survey.
pub async fn open(site: &Site, cookie: &str, path: &str, by: &str) -> String {
    open_with(site, cookie, path, &[("by", by)]).await
}

/// The same with more that is written in it.
pub async fn open_with(site: &Site, cookie: &str, path: &str, more: &[(&str, &str)]) -> String {
    let page = site.get_as(cookie, path).await;
    let version = field(&page, "row_version");
    let fields = [
        ("row_version", version.as_str()),
        ("go", "open"),
        ("title", "Safe on the way"),
        ("about", "How safe you feel on your way to school."),
        ("promise", "The forum reads the results in March, and answers in April."),
        ("first_day", "2026-11-20"),
        ("last_day", "2026-11-30"),
    ];
    let sent = site.post(cookie, path, &[&fields[..], more].concat()).await;
    assert_eq!(sent.header("location"), format!("{path}?done=opened"), "{}", sent.text);
    let page = site.get_as(cookie, path).await;
    page.text.split("href=\"/surveys/").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// Makes codes for a group.
pub async fn codes(site: &Site, cookie: &str, path: &str, (people, kind, count): (&str, &str, &str)) -> Vec<String> {
    let fields = [("people", people), ("kind", kind), ("count", count), ("as", "csv")];
    let file = site.post(cookie, &format!("{path}/codes"), &fields).await;
    assert_eq!(file.status, StatusCode::OK, "{}", file.text);
    file.text.lines().skip(1).map(|line| line.rsplit(',').next().unwrap().to_owned()).collect()
}

/// Sends a step of a questionnaire.
pub async fn step(site: &Site, survey: &str, page: &Answer, fields: &[(&str, &str)]) -> Answer {
    let slip = field(page, "slip");
    site.post("", &format!("/surveys/{survey}/answer"), &[&[("slip", slip.as_str())], fields].concat()).await
}

/// Walks from the first question to the page on which answers are sent.
pub async fn walk(site: &Site, survey: &str, first: Answer, answers: &[&str]) -> Answer {
    let mut page = first;
    for answer in answers {
        let go = if answer.is_empty() { "skip" } else { "next" };
        page = step(site, survey, &page, &[("answer", answer), ("go", go)]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    }
    page
}

/// Begins with the link.
pub async fn begun(site: &Site, survey: &str) -> Answer {
    site.post("", &format!("/surveys/{survey}/answer"), &[("wording", "en")]).await
}

/// Types a code and begins.
pub async fn begun_with(site: &Site, survey: &str, code: &str) -> Answer {
    let page = site.post("", "/answer", &[("code", code)]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let entry = field(&page, "entry");
    site.post("", &format!("/surveys/{survey}/answer"), &[("entry", &entry), ("wording", "en")]).await
}

/// Answers everything and sends.
pub async fn send(site: &Site, survey: &str, first: Answer, answers: &[&str]) -> Answer {
    let last = walk(site, survey, first, answers).await;
    assert!(last.text.contains("value=\"send\""), "{}", last.text);
    step(site, survey, &last, &[("go", "send")]).await
}

/// How many rows a table has.
pub async fn count(site: &Site, table: &str) -> i64 {
    let sql = format!("SELECT CAST(COUNT(*) AS bigint) FROM \"{table}\"");
    let rows = site.app.db.read().await.unwrap().query(&sql, &[]).await.unwrap();
    rows[0].int(0).unwrap().unwrap()
}

/// The answers that were mixed, in the order of their text.
async fn answers(site: &Site, survey: &str) -> Vec<(String, String, String)> {
    let sql = "SELECT \"people\", \"wording\", \"json\" FROM \"survey_answer\" WHERE \"survey\" = $1 ORDER BY \"json\"";
    let rows = site.app.db.read().await.unwrap().query(sql, &[Sql::text(survey)]).await.unwrap();
    let text = |row: &platform::db::Row, n| row.text(n).unwrap().unwrap();
    rows.iter().map(|row| (text(row, 0), text(row, 1), text(row, 2))).collect()
}

/// What lies in the intake.
async fn in_intake(site: &Site) -> Vec<String> {
    let rows = site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"survey_intake\"", &[]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().unwrap()).collect()
}

async fn opened(by: &str) -> (Site, String, String, String) {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("participation-worker").await;
    let path = draft(&site, &cookie).await;
    let survey = open(&site, &cookie, &path, by).await;
    (site, cookie, path, survey)
}

#[tokio::test]
async fn a_survey_is_opened_answered_and_mixed_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("participation-worker").await;
        let path = draft(&site, &cookie).await;
        let survey = open(&site, &cookie, &path, "link").await;
        let page = site.get(&format!("/surveys/{survey}")).await;
        assert!(page.text.contains("It is open until 30 November 2026."), "{}", page.text);
        assert!(page.text.contains("The forum reads the results in March"));
        let begin = site.get(&format!("/surveys/{survey}/answer")).await.text;
        for told in
            ["We keep what you choose", "We do not keep your name", "We cannot take back", "do not defend against"]
        {
            assert!(begin.contains(told), "{told}");
        }
        for n in 0..19 {
            let first = begun(&site, &survey).await;
            let answers: &[&str] = if n % 2 == 0 { &["yes", "12", "no"] } else { &["no", "bus", "9", ""] };
            let thanks = send(&site, &survey, first, answers).await;
            assert!(thanks.text.contains("Your answers were sent."), "{}", thanks.text);
        }
        site.moved("2026-11-21T12:10:00Z").run_jobs().await;
        assert_eq!(
            (count(&site, "survey_intake").await, answers(&site, &survey).await.len()),
            (19, 0),
            "too few to mix"
        );
        let first = begun(&site, &survey).await;
        send(&site, &survey, first, &["yes", "", ""]).await;
        site.moved("2026-11-21T12:20:00Z").run_jobs().await;
        let moved = (count(&site, "survey_intake").await, answers(&site, &survey).await.len());
        assert_eq!(moved, (10, 10), "ten are moved, and ten left behind so that the last are not alone");
        assert_eq!(count(&site, "survey_rewrite").await, 0, "the files were written anew");
        let lying = in_intake(&site).await;
        site.moved("2026-11-21T12:30:00Z").run_jobs().await;
        assert_eq!(in_intake(&site).await, lying, "where nothing came, nothing is written anew");
        let closed = site.moved("2026-12-01T12:00:00Z");
        closed.run_jobs().await;
        assert_eq!(
            (count(&site, "survey_intake").await, answers(&site, &survey).await.len()),
            (0, 20),
            "the rest at closing"
        );
        let all = answers(&site, &survey).await;
        assert_eq!(all[0].2, r#"{"age":["12"],"safe":["yes"],"told":["no"]}"#);
        assert!(all.iter().all(|(people, wording, _)| people.is_empty() && wording == "en"));
        let late = closed.post("", &format!("/surveys/{survey}/answer"), &[("wording", "en")]).await;
        assert!(late.text.contains("This survey closed on 30 November 2026."), "{}", late.text);
    }
}

#[tokio::test]
async fn the_way_goes_forth_and_back_and_nothing_is_written_before_the_last_step() {
    let (site, _, _, survey) = opened("link").await;
    let first = begun(&site, &survey).await;
    assert!(first.text.contains("Question 1 of up to 4"), "{}", first.text);
    let skipped = step(&site, &survey, &first, &[("go", "skip")]).await;
    assert!(skipped.text.contains("Choose one of the answers."), "what must be answered is not left out");
    let missing = step(&site, &survey, &first, &[("go", "next")]).await;
    assert!(missing.text.contains("Choose one of the answers."), "{}", missing.text);
    let second = step(&site, &survey, &first, &[("answer", "no"), ("go", "next")]).await;
    assert!(second.text.contains("Where do you not feel safe?"), "{}", second.text);
    let third = step(&site, &survey, &second, &[("answer", "bus"), ("answer", "park"), ("go", "next")]).await;
    let wrong = step(&site, &survey, &third, &[("answer", "99"), ("go", "next")]).await;
    assert!(
        wrong.text.contains("This answer cannot be right.") && wrong.text.contains("value=\"99\""),
        "{}",
        wrong.text
    );
    let back = step(&site, &survey, &wrong, &[("answer", "9"), ("go", "back")]).await;
    assert_eq!(back.text.matches(" checked").count(), 2, "what was chosen stands there again: {}", back.text);
    let back = step(&site, &survey, &back, &[("answer", "park"), ("go", "back")]).await;
    let other = step(&site, &survey, &back, &[("answer", "yes"), ("go", "next")]).await;
    assert!(other.text.contains("How old are you?") && other.text.contains("value=\"9\""), "{}", other.text);
    assert!(other.text.contains("Question 2 of up to 3"));
    assert_eq!(
        count(&site, "survey_intake").await + count(&site, "survey_spent").await,
        0,
        "a form left halfway is nowhere"
    );
    let last = walk(&site, &survey, other, &["9", "no"]).await;
    assert!(last.text.contains("You answered 3 questions."), "{}", last.text);
}

#[tokio::test]
async fn a_questionnaire_is_taken_once_however_often_it_is_sent() {
    let (site, _, _, survey) = opened("link").await;
    let last = walk(&site, &survey, begun(&site, &survey).await, &["yes", "", ""]).await;
    let (one, other) =
        tokio::join!(step(&site, &survey, &last, &[("go", "send")]), step(&site, &survey, &last, &[("go", "send")]));
    let again = step(&site, &survey, &last, &[("go", "send")]).await;
    let back = step(&site, &survey, &last, &[("go", "back")]).await;
    assert!(back.text.contains("had been sent already") && !back.text.contains("checked"), "{}", back.text);
    let told = [one, other, again].map(|page| page.text.contains("had been sent already"));
    assert_eq!(told.iter().filter(|told| **told).count(), 2);
    assert_eq!(count(&site, "survey_intake").await, 1);
}

#[tokio::test]
async fn a_code_is_read_as_it_is_typed_and_works_once_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("strategy-officer").await;
        let path = draft(&site, &cookie).await;
        let survey = open(&site, &cookie, &path, "code").await;
        let codes = codes(&site, &cookie, &path, ("Year 6", "each", "12")).await;
        assert_eq!(codes.len(), 12);
        assert!(
            site.get(&format!("/surveys/{survey}/answer")).await.text.contains("name=\"code\""),
            "it asks for a code"
        );
        let without = site.post("", &format!("/surveys/{survey}/answer"), &[("wording", "en")]).await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        let typed = codes[0].to_lowercase().replace('0', "o").replace('1', "l").replace('-', " ");
        let last = walk(&site, &survey, begun_with(&site, &survey, &typed).await, &["yes", "11", "yes"]).await;
        let twice =
            walk(&site, &survey, begun_with(&site, &survey, &codes[0]).await, &["no", "park", "10", "no"]).await;
        assert!(step(&site, &survey, &last, &[("go", "send")]).await.text.contains("Your answers were sent."));
        for _ in 0..2 {
            let second = step(&site, &survey, &twice, &[("go", "send")]).await;
            assert_eq!(second.status, StatusCode::CONFLICT, "however often it is sent");
        }
        let second = step(&site, &survey, &twice, &[("go", "send")]).await;
        assert!(second.text.contains("Yours were not kept."), "{}", second.text);
        assert_eq!(count(&site, "survey_intake").await, 1);
        let used = site.post("", "/answer", &[("code", &codes[0])]).await;
        assert!(used.text.contains("This code was used already."), "{}", used.text);
        let unknown = site.post("", "/answer", &[("code", "AAAA-BBBB-CCCC")]).await;
        assert!(unknown.text.contains("We do not know this code.") && unknown.text.contains("AAAA-BBBB-CCCC"));
        assert!(site.post("", "/answer", &[]).await.text.contains("Write the code that you were given."));
    }
}

#[tokio::test]
async fn one_code_of_a_class_is_for_all_of_it_and_a_group_of_few_is_not_told_apart() {
    let (site, cookie, path, survey) = opened("code").await;
    let class = codes(&site, &cookie, &path, ("Year 6", "shared", "1")).await;
    let few = codes(&site, &cookie, &path, ("Year 8", "each", "3")).await;
    for _ in 0..12 {
        let sent = send(&site, &survey, begun_with(&site, &survey, &class[0]).await, &["yes", "11", ""]).await;
        assert!(sent.text.contains("Your answers were sent."), "{}", sent.text);
    }
    for code in &few {
        send(&site, &survey, begun_with(&site, &survey, code).await, &["yes", "13", ""]).await;
    }
    site.run_jobs().await;
    site.moved("2026-12-01T12:00:00Z").run_jobs().await;
    let groups: Vec<String> = answers(&site, &survey).await.into_iter().map(|(people, ..)| people).collect();
    let of = |group: &str| groups.iter().filter(|people| *people == group).count();
    assert_eq!(
        (of("Year 6"), of("Year 8"), of("")),
        (5, 0, 10),
        "three alone would be known, so seven stand with them"
    );
    let desk = site.get_as(&cookie, &path).await.text;
    assert!(!desk.contains(&few[0]), "a code is shown once");
}

#[tokio::test]
async fn a_language_is_offered_when_a_person_has_checked_it() {
    let (site, cookie, path, survey) = opened("link").await;
    let begin = format!("/bn/surveys/{survey}/answer");
    assert!(!site.get(&begin).await.text.contains("value=\"bn\""));
    let version = field(&site.get_as(&cookie, &path).await, "row_version");
    let check = |by: &'static str| {
        let (site, cookie, version) = (site.clone(), cookie.clone(), version.clone());
        let path = format!("{path}/check");
        async move { site.post(&cookie, &path, &[("row_version", &version), ("tag", "bn"), ("checked_by", by)]).await }
    };
    assert!(check("").await.text.contains("Write who has checked it."));
    assert_eq!(check("A teacher").await.status, StatusCode::SEE_OTHER);
    let page = site.get(&begin).await;
    assert!(page.text.contains("value=\"bn\" checked"), "{}", page.text);
    let first = site.post("", &format!("/surveys/{survey}/answer"), &[("wording", "bn")]).await;
    assert!(first.text.contains("<html lang=\"bn\""), "the shell follows the questions");
    assert!(first.text.contains("নিরাপদ বোধ কর?") && first.text.contains("হ্যাঁ"), "{}", first.text);
    let second = step(&site, &survey, &first, &[("answer", "yes"), ("go", "next")]).await;
    let third = step(&site, &survey, &second, &[("answer", "১২"), ("go", "next")]).await;
    assert!(third.text.contains("বলার মতো কেউ আছে?"), "digits of any keyboard are read: {}", third.text);
}

#[tokio::test]
async fn a_survey_that_is_open_keeps_its_questions_and_may_have_better_words() {
    let (site, cookie, path, survey) = opened("link").await;
    let begun_before = begun(&site, &survey).await;
    let send_book = |questions: String| {
        let (site, cookie, path) = (site.clone(), cookie.clone(), format!("{path}/workbook"));
        async move { site.send_file((&cookie, &path), &[], ("safe.xlsx", &workbook(&questions))).await }
    };
    let other = send_book(QUESTIONS.replace("|safe|", "|secure|").replace("${safe}", "${secure}")).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(other.text.contains("only the words of its questions can be put right"), "{}", other.text);
    let better = send_book(QUESTIONS.replace("How old are you?", "How old are you today?")).await;
    assert_eq!(better.status, StatusCode::SEE_OTHER, "{}", better.text);
    assert!(walk(&site, &survey, begun(&site, &survey).await, &["yes"]).await.text.contains("How old are you today?"));
    let sent = send(&site, &survey, begun_before, &["yes", "12", "no"]).await;
    assert!(sent.text.contains("Your answers were sent."), "what was begun before is taken: {}", sent.text);
}

#[tokio::test]
async fn a_slip_that_is_old_altered_or_of_another_survey_is_told_so() {
    let (site, cookie, _, survey) = opened("link").await;
    let first = begun(&site, &survey).await;
    let old = step(&site.moved("2026-11-21T16:01:00Z"), &survey, &first, &[("answer", "yes"), ("go", "next")]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(old.text.contains("nothing of it was kept"), "{}", old.text);
    let mut slip = field(&first, "slip");
    slip.replace_range(60..61, if &slip[60..61] == "0" { "1" } else { "0" });
    let altered = site.post("", &format!("/surveys/{survey}/answer"), &[("slip", &slip), ("go", "next")]).await;
    assert_eq!(altered.status, StatusCode::UNPROCESSABLE_ENTITY);
    let path = draft(&site, &cookie).await;
    let another = open(&site, &cookie, &path, "link").await;
    assert_eq!(step(&site, &another, &first, &[("go", "next")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let unknown = step(&site, &survey, &first, &[("answer", "<b>maybe</b>"), ("go", "next")]).await;
    assert!(unknown.text.contains("Choose one of the answers.") && !unknown.text.contains("<b>"), "{}", unknown.text);
}

#[tokio::test]
async fn a_program_is_thanked_and_not_counted_and_a_crowd_from_one_network_gets_turns() {
    let (site, _, _, survey) = opened("link").await;
    let last = walk(&site, &survey, begun(&site, &survey).await, &["yes", "", ""]).await;
    let trapped = step(&site, &survey, &last, &[("go", "send"), ("website", "https://example.org")]).await;
    assert!(trapped.text.contains("Your answers were sent."));
    assert_eq!(count(&site, "survey_intake").await, 0);
    let mut waiting = None;
    for n in 0..121 {
        let last = walk(&site, &survey, begun(&site, &survey).await, &["yes", "", ""]).await;
        let sent = step(&site, &survey, &last, &[("go", "send")]).await;
        match n {
            120 => waiting = Some(sent),
            _ => assert!(sent.text.contains("Your answers were sent."), "{n}: {}", sent.text),
        }
    }
    let waiting = waiting.unwrap();
    assert_eq!(waiting.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(waiting.text.contains("Wait 2 seconds, then press"), "{}", waiting.text);
    assert_eq!(count(&site, "survey_intake").await, 120);
    // Only this page has a script, which works instead of waiting.
    for (page, scripted) in [(&waiting, true), (&last, false)] {
        assert_eq!(page.header("content-security-policy").contains("script-src 'self'"), scripted);
        assert_eq!(page.text.contains("<script"), scripted);
    }
    let later = step(&site.moved("2026-11-21T12:00:03Z"), &survey, &waiting, &[("go", "send")]).await;
    assert!(later.text.contains("Your answers were sent."), "{}", later.text);
    assert_eq!(count(&site, "survey_intake").await, 121);
}

/// What stands in an attribute of a page.
fn attribute(page: &Answer, name: &str) -> String {
    let rest = page.text.split(&format!(" {name}=\"")).nth(1).unwrap_or_else(|| panic!("no {name} in {}", page.text));
    rest.split('"').next().unwrap().to_owned()
}

/// The number that a browser works out for a page.
fn worked(page: &Answer) -> String {
    let (start, bits) = (attribute(page, "data-proof"), attribute(page, "data-bits").parse::<usize>().unwrap());
    let zeros = |n: &String| {
        let hash = platform::random::hash(format!("{start}:{n}"));
        let bits: String = hash.chars().map(|digit| format!("{:04b}", digit.to_digit(16).unwrap())).collect();
        bits.find('1').unwrap_or(256)
    };
    (0_u64..).map(|n| n.to_string()).find(|n| zeros(n) >= bits).unwrap()
}

#[tokio::test]
async fn whoever_works_for_it_need_not_wait_and_each_work_is_for_one_questionnaire() {
    let (site, _, _, survey) = opened("link").await;
    let mut waiting = Vec::new();
    for n in 0..122 {
        let last = walk(&site, &survey, begun(&site, &survey).await, &["yes", "", ""]).await;
        let sent = step(&site, &survey, &last, &[("go", "send")]).await;
        if n >= 120 {
            waiting.push(sent);
        }
    }
    let [one, other] = [&waiting[0], &waiting[1]];
    assert_ne!(attribute(one, "data-proof"), attribute(other, "data-proof"));
    let number = worked(one);
    for wrong in ["", "x", "1 OR 1", "99999999999999999999999"] {
        let sent = step(&site, &survey, one, &[("go", "send"), ("proof", wrong)]).await;
        assert_eq!(sent.status, StatusCode::SERVICE_UNAVAILABLE, "{wrong}");
        assert_eq!(attribute(&sent, "data-proof"), attribute(one, "data-proof"), "the work stays the same");
    }
    let taken = step(&site, &survey, other, &[("go", "send"), ("proof", &number)]).await;
    assert_eq!(taken.status, StatusCode::SERVICE_UNAVAILABLE, "it is for one page alone");
    let sent = step(&site, &survey, one, &[("go", "send"), ("proof", &number)]).await;
    assert!(sent.text.contains("Your answers were sent."), "{}", sent.text);
    let again = step(&site, &survey, one, &[("go", "send"), ("proof", &number)]).await;
    assert!(again.text.contains("sent already") || again.text.contains("were sent"), "{}", again.text);
    assert_eq!(count(&site, "survey_intake").await, 121, "once");
}

#[tokio::test]
async fn whoever_comes_when_too_many_wait_keeps_their_answers_on_the_page() {
    let (site, _, _, survey) = opened("link").await;
    let load = site.app.memory.of::<Load>();
    let now = site.app.clock.now();
    let last = walk(&site, &survey, begun(&site, &survey).await, &["yes", "", ""]).await;
    let mut n = 0_u32;
    // Requests of tests come from no network, as behind a proxy that says nothing.
    while load.turn("unknown", &n.to_string(), now) != Turn::TooMany {
        n += 1;
    }
    let told = step(&site, &survey, &last, &[("go", "send")]).await;
    assert_eq!(told.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(told.text.contains("your answers wait on this page for some hours"), "{}", told.text);
    assert!(!told.text.contains("data-proof"), "nobody works for a turn that there is not");
    let later = step(&site.moved("2026-11-21T14:30:00Z"), &survey, &told, &[("go", "send")]).await;
    assert!(later.text.contains("Your answers were sent."), "{}", later.text);
}

#[tokio::test]
async fn what_is_missing_is_told_before_a_survey_opens() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("participation-worker").await;
    let wrong = workbook(&QUESTIONS.replace("'no'", "‘no’"));
    let refused = site.send_file((&cookie, "/manage/surveys/new"), &[], ("safe.xlsx", &wrong)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains("The workbook has 1 fault.") && refused.text.contains("curly quotation mark"),
        "{}",
        refused.text
    );
    let path = draft(&site, &cookie).await;
    let version = field(&site.get_as(&cookie, &path).await, "row_version");
    let fields = [
        ("row_version", version.as_str()),
        ("go", "open"),
        ("title", "Safe"),
        ("first_day", "tomorrow"),
        ("last_day", "1/1/2020"),
    ];
    let sent = site.post(&cookie, &path, &fields).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["Write a day, such as 31/3/2027.", "what it asks about, and why", "what will be done with the answers"]
    {
        assert!(sent.text.contains(told), "{told}: {}", sent.text);
    }
    assert!(sent.text.contains("value=\"tomorrow\""), "nothing that was typed is lost");
    let public = site.get("/api/v1/surveys.json").await;
    assert_eq!(
        (public.status, public.text.contains("secure") || public.text.contains("\"Safe\"")),
        (StatusCode::OK, false),
        "a draft is nowhere public"
    );
    let words = workbook("type|name|label|label::Bengali (bn)\ntext|more|What else?|আর কী?");
    let sent = site.send_file((&cookie, &format!("{path}/workbook")), &[], ("words.xlsx", &words)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let version = field(&site.get_as(&cookie, &path).await, "row_version");
    let sent = site.post(&cookie, &path, &[("row_version", &version), ("go", "open"), ("title", "Words")]).await;
    for told in [
        "Choose a safeguarding lead who is still there.",
        "Choose the days, and write from when to when",
        "Write a number of hours from 1 to 72.",
    ] {
        assert!(sent.text.contains(told), "{told}: {}", sent.text);
    }
}

#[tokio::test]
async fn what_was_typed_for_codes_and_the_last_day_stands_there_again() {
    let (site, cookie, path, _) = opened("code").await;
    let fields = [("people", "Year 7"), ("kind", "shared"), ("count", "0")];
    let wrong = site.post(&cookie, &format!("{path}/codes"), &fields).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("Write a whole number from 1 to 20000."), "{}", wrong.text);
    assert!(
        wrong.text.contains("value=\"Year 7\"") && wrong.text.contains("value=\"shared\" checked"),
        "{}",
        wrong.text
    );
    assert!(wrong.text.contains("value=\"2026-11-30\""), "the other form is as it was");
    let day = site.post(&cookie, &format!("{path}/closes"), &[("last_day", "1/1/2020")]).await;
    assert_eq!(day.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(day.text.contains("value=\"1/1/2020\"") && day.text.contains("value=\"each\" checked"), "{}", day.text);
}

#[tokio::test]
async fn surveys_are_written_by_those_who_may() {
    let (site, _, path, _) = opened("link").await;
    for role in ["contributor", "young-representative", "system-administrator"] {
        let cookie = site.sign_in(role).await;
        assert_eq!(site.get_as(&cookie, &path).await.status, StatusCode::NOT_FOUND, "{role}");
        assert_eq!(site.get_as(&cookie, "/manage/surveys").await.status, StatusCode::NOT_FOUND, "{role}");
    }
}

#[tokio::test]
async fn a_device_for_one_person_after_another_keeps_nothing_and_begins_anew() {
    let (site, cookie, path, survey) = opened("link").await;
    let address = format!("/surveys/{survey}/answer");
    let desk = site.get_as(&cookie, &path).await.text;
    assert!(desk.contains(&format!("href=\"{address}?kiosk=yes\"")), "{desk}");
    let alone = begun(&site, &survey).await;
    assert_eq!(alone.header("cache-control"), "private, no-cache", "the browser's back button shows it again");
    let code = site.get("/answer?kiosk=yes").await;
    assert!(code.text.contains("name=\"kiosk\" value=\"yes\""), "{}", code.text);
    let begin = site.get(&format!("{address}?kiosk=yes")).await;
    assert!(begin.text.contains("name=\"kiosk\" value=\"yes\""), "{}", begin.text);
    let first = site.post("", &address, &[("wording", "en"), ("kiosk", "yes")]).await;
    assert_eq!(first.header("cache-control"), "private, no-store");
    let thanks = send(&site, &survey, first, &["yes", "", ""]).await;
    assert!(thanks.text.contains(&format!("href=\"{address}?kiosk=yes\"")), "{}", thanks.text);
    assert_eq!(thanks.header("clear-site-data"), "\"cache\"");
}

#[tokio::test]
async fn nobody_leaves_out_a_question_without_noticing() {
    let site = Site::of(Example::Brackwater).await;
    let worker = site.sign_in("participation-worker").await;
    let path = draft_of(
        &site,
        &worker,
        "type|name|label|label::Bengali (bn)\nselect_one yes_no|safe|Do you feel safe?|নিরাপদ?\ninteger|far|How many minutes?|কত মিনিট?",
    )
    .await;
    let drafts = site.get_as(&worker, "/manage/surveys").await.text;
    assert!(drafts.contains("Survey without a title: Do you feel safe?"), "{drafts}");
    let survey = open(&site, &worker, &path, "link").await;
    let first = begun(&site, &survey).await;
    let told = step(&site, &survey, &first, &[("go", "next")]).await;
    assert!(told.text.contains("Choose an answer, or press “Leave this out”."), "{}", told.text);
    let second = step(&site, &survey, &told, &[("go", "skip")]).await;
    let told = step(&site, &survey, &second, &[("answer", " "), ("go", "next")]).await;
    assert!(told.text.contains("Write a number, or press “Leave this out”."), "{}", told.text);
    let last = step(&site, &survey, &told, &[("go", "skip")]).await;
    assert!(last.text.contains("You have not answered anything yet"), "{}", last.text);
}

#[tokio::test]
async fn the_page_of_a_survey_says_in_which_words_it_is_asked_and_whether_it_can_be_heard() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/surveys/BW-SV1").await.text;
    for words in ["It is asked in:", "<span lang=\"bn\" dir=\"auto\">বাংলা</span>", "Some of it can be heard."]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    let silent = site.get("/surveys/BW-SV5").await.text;
    assert!(!silent.contains("can be heard"), "{silent}");
}
