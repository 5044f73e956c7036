//! Offers and asks: what is asked stays open until there is an answer, and who can help is told to nobody but whoever asked.

use crate::support::{Site, has};
use axum::http::StatusCode;
use everychance::examples::Example;
use reporting::exchange::{self, Import};

#[tokio::test]
async fn what_is_asked_stays_open_until_somebody_says_what_the_answer_is_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let asks = site.sign_in("contributor").await;
        let fields = |title: &'static str, about: &'static str| {
            [("organisation", "BW-ORG1"), ("kind", "somebody asks"), ("title", title), ("about", about)]
        };
        has(&site.post(&asks, "/work/asks", &fields("", "")).await, &["Write in one sentence what you ask or offer."]);
        let named = site.post(&asks, "/work/asks", &fields("Who signs?", "Ring 07700 900123.")).await;
        has(&named, &["Ring 07700 900123.", "Who signs?"]);
        assert_eq!(named.status, StatusCode::UNPROCESSABLE_ENTITY, "somebody's own number");
        let foreign = [("organisation", "BW-ORG6"), ("kind", "gap"), ("title", "Nothing")];
        assert_eq!(site.post(&asks, "/work/asks", &foreign).await.status, StatusCode::NOT_FOUND);
        let sent = site.post(&asks, "/work/asks", &fields("Who signs for deaf children?", "On Tuesdays.")).await;
        assert!(sent.header("location").ends_with("done=posted"), "{}", sent.text);
        has(&site.get("/asks").await, &["Who signs for deaf children?", "Since 21 November 2026"]);

        let officer = site.sign_in("strategy-officer").await;
        let open = site.get_as(&asks, "/work/asks").await;
        let path = open.text.split("href=\"/work/asks/").nth(1).unwrap().split('"').next().unwrap();
        let path = format!("/work/asks/{path}");
        has(&site.get_as(&officer, &path).await, &["Say what came of it"]);
        let version = |page: &str| {
            page.split("name=\"row_version\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
        };
        let version = version(&site.get_as(&asks, &path).await.text);
        let unsaid = site.post(&asks, &path, &[("status", "answered"), ("row_version", &version)]).await;
        has(&unsaid, &["Write what the answer is"]);
        let close = [("status", "answered"), ("answer", "The library does."), ("row_version", version.as_str())];
        let closed = site.post(&asks, &path, &close).await;
        assert!(closed.header("location").ends_with("done=kept"), "{}", closed.text);
        has(&site.get(&path.replace("/work", "")).await, &["Answered", "The library does.", "21 November 2026"]);
        let late = site.post(&asks, &path, &close).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "it is no longer open");
        has(&late, &["The library does."]);
        has(&site.get("/asks").await, &["No longer open", "The library does."]);
        assert_eq!(site.get_as(&site.sign_in("data-steward").await, "/work/asks").await.status, StatusCode::NOT_FOUND);
        site.changes_nothing_when_it_is_imported_again().await;
    }
}

#[tokio::test]
async fn who_can_help_is_told_to_whoever_asked_and_to_nobody_else_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let helps = site.sign_in("contributor").await;
        let path = "/work/asks/BW-ASK1";
        has(&site.get_as(&helps, path).await, &["Reply to this", "Nobody has replied yet"]);
        let reply = async |organisation: &str, words: &str, version: &str| {
            let fields = [("organisation", organisation), ("words", words), ("row_version", version)];
            site.post(&helps, path, &fields).await
        };
        has(&reply("BW-ORG1", "", "0").await, &["Write your reply."]);
        assert_eq!(reply("BW-ORG6", "We can.", "0").await.status, StatusCode::NOT_FOUND, "for another organisation");
        let words = "Two of our job coaches go along on Mondays.";
        let sent = reply("BW-ORG1", "Perhaps.", "0").await;
        assert!(sent.header("location").ends_with("done=replied"), "{}", sent.text);
        let torn = reply("BW-ORG1", words, "0").await;
        assert_eq!(torn.status, StatusCode::CONFLICT, "a colleague replied meanwhile");
        has(&torn, &["Perhaps.", words]);
        let sent = reply("BW-ORG1", words, "1").await;
        assert!(sent.header("location").ends_with("done=replied"), "{}", sent.text);
        let own = site.get_as(&helps, path).await;
        assert_eq!(own.text.matches(words).count(), 2, "in the table and in the form: {}", own.text);
        for page in ["/asks", "/asks/BW-ASK1", "/api/v1/asks", "/asks/BW-ASK1/history"] {
            assert!(!site.get(page).await.text.contains(words), "{page}");
        }
        let officer = site.sign_in("strategy-officer").await;
        has(&site.get_as(&officer, path).await, &[words]);
        has(&site.get_as(&officer, "/work").await, &["1 of yours has a reply"]);
        has(&site.get_as(&officer, "/work/asks").await, &["Nobody plays with under-fives on the quay side"]);
        let letters: Vec<_> = site.letters().await.into_iter().filter(|one| one.template == "ask-replied").collect();
        assert!(!letters.is_empty(), "nobody was told");
        for letter in letters {
            assert!(
                letter.text.contains(path) && !letter.text.contains("coaches") && !letter.text.contains("Perhaps"),
                "{}",
                letter.text
            );
        }
    }
}

#[tokio::test]
async fn what_waits_for_long_says_so_and_the_real_borough_tells_what_its_notes_tell() {
    let site = Site::of(Example::Brackwater).await;
    has(&site.get("/asks/BW-ASK1").await, &["Still waiting", "Reply to this"]);
    assert!(!site.get("/asks/BW-ASK2").await.text.contains("Still waiting"), "two weeks are not long");
    assert!(!site.get("/asks/BW-ASK6").await.text.contains("Reply to this"), "it was answered");
    assert!(!site.get("/asks/BW-ASK5").await.text.contains("Still waiting"), "an idea waits for nobody");
    let later = site.moved("2027-01-06T12:00:00Z");
    has(&later.get("/asks/BW-ASK2").await, &["Still waiting"]);
    let site = Site::of(Example::TowerHamlets).await;
    has(&site.get("/asks").await, &["Does anybody else help disabled people who look for a job?", "Real DPO"]);
}

#[tokio::test]
async fn what_is_taken_out_of_an_answer_is_on_no_past_day() {
    let site = Site::of(Example::Brackwater).await;
    crate::report_life::change(&site, "BW-ASK6", |one| one.set("answer", "Ask Jane Roe at the boatworks.")).await;
    let later = site.moved("2026-11-24T10:00:00Z");
    crate::report_life::change(&later, "BW-ASK6", |one| one.set("answer", "Ask the boatworks.")).await;
    for page in ["/asks", "/asks/BW-ASK6", "/api/v1/asks"] {
        for day in ["", "?as-at=2026-11-22"] {
            let page = later.get(&format!("{page}{day}")).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(!page.text.contains("Jane Roe"), "{}", page.text);
        }
    }
}

#[tokio::test]
async fn a_file_of_asks_is_held_to_what_an_answer_must_have() {
    let site = Site::of(Example::Brackwater).await;
    let plan = site.app.snapshot().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("asks.csv");
    let text = "ref,title,kind,day,status,answered_on,answer\n\
        X1,One,gap,2026-01-01,answered,,\n\
        X2,Two,idea,2026-01-01,open,2026-02-01,\n\
        X3,Three,wish,2026-01-01,open,,\n";
    std::fs::write(&path, text).unwrap();
    let read = exchange::read(&path, everychance::tables::all()).unwrap();
    let faults = Import::plan(&plan, &read, None).err().expect("nothing was found wrong");
    let told = faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    for words in [
        "row 2, column answered_on: is empty, and the status says answered",
        "row 2, column answer: is empty, and the status says answered",
        "row 3, column answered_on: is given, and the status says open",
        "row 4, column kind",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}
