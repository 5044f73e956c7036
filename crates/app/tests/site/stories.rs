//! Stories: told with agreement and for as long as it holds, taken back everywhere at once; and campaigns.

use crate::report_life::{holds, publish};
use crate::support::{Site, has, hasnt};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::outbox::Post;
use platform::part::{self, Forgetting};
use reporting::exchange::Import;
use std::time::Instant;

const PATH: &str = "/work/stories";

/// The words that nobody may read once they were taken back.
const SECRET: &str = "the herring gull on the sill";

/// What is sent to tell a story.
fn story<'a>(name: &'a str, until: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("organisation", "BW-ORG1"),
        ("kind", "story"),
        ("concerns", "BW-S1-P4-A2"),
        ("title", "A gull called Bread"),
        ("told_by", "A girl of nine"),
        ("about", "I fed the herring gull on the sill and then I went in."),
        ("consent", "given"),
        ("name", name),
        ("as", "parent"),
        ("how", "writing"),
        ("agreed_on", "20/11/2026"),
        ("consent_until", until),
        ("contact", "roe@example.org"),
    ]
}

fn with_post(site: &Site) -> Site {
    let texts = std::env::temp_dir().join("story-texts.txt");
    site.beside(site.app.clone().with_post(Post::Demonstration(texts.as_path().into())))
}

#[tokio::test]
async fn a_story_is_told_with_agreement_and_taken_back_everywhere_by_whoever_agreed_on_both_engines() {
    for quiet in Site::both(Example::Brackwater).await {
        let site = with_post(&quiet);
        let tells = site.sign_in("contributor").await;
        let named = site.post(&tells, PATH, &story("Herring Roe", "20/11/2027")).await;
        has(&named, &["The name of whoever agreed stands here", "A gull called Bread"]);
        for (name, until, said) in [
            ("", "20/11/2027", "Write who agreed"),
            ("Ada Roe", "20/11/2026", "This day has passed"),
            ("Ada Roe", "20/11/2036", "Nobody agrees for more than 3 years at once"),
            ("Ada Roe", "31/11/2027", "Write the day as day, month and year"),
        ] {
            has(&site.post(&tells, PATH, &story(name, until)).await, &[said]);
        }
        let foreign = [("organisation", "BW-ORG6"), ("title", "Theirs")];
        assert_eq!(site.post(&tells, PATH, &foreign).await.status, StatusCode::NOT_FOUND);

        let sent = site.post(&tells, PATH, &story("Ada Roe", "20/11/2027")).await;
        assert!(sent.header("location").ends_with("done=told"), "{}", sent.text);
        let own = sent.header("location").split('?').next().unwrap().to_owned();
        let reference = own.rsplit('/').next().unwrap().to_owned();
        let desk = site.get_as(&tells, &own).await;
        has(&desk, &["Ada Roe", "As a parent, and the child wants it too", "20 November 2027", "/story/"]);
        let page = format!("/stories/{reference}");
        let everywhere = [
            page.as_str(),
            "/stories",
            "/api/v1/stories",
            "/priorities/BW-S1-P4",
            "/actions/BW-S1-P4-A2",
            "/reports/BW-RP6",
        ];
        for open in everywhere {
            has(&site.get(open).await, &[SECRET]);
            hasnt(&site.get(open).await, &["Ada Roe", "roe@example.org"]);
        }
        has(&site.get(&page).await, &["agreed to it until 20 November 2027"]);
        let officer = site.sign_in("strategy-officer").await;
        assert_eq!(site.get_as(&officer, &own).await.status, StatusCode::NOT_FOUND, "officers read no names");

        let letters = site.letters().await;
        let letter = letters.iter().find(|letter| letter.template == "story-kept").unwrap();
        assert!(!letter.text.contains("gull"), "a letter tells nothing");
        let token = letter.text.split("/story/").nth(1).unwrap().split_whitespace().next().unwrap();
        let link = format!("/story/{token}");
        has(&site.get(&link).await, &[SECRET, "Take it back everywhere"]);
        hasnt(&site.get(&link).await, &["Ada Roe"]);
        assert_eq!(site.post("", "/story/0123456789abcdef0123456789abcdef", &[]).await.status, StatusCode::NOT_FOUND);

        site.post("", &link, &[]).await;
        has(&site.get(&link).await, &["This is not told any more. It ended on 21 November 2026"]);
        for open in everywhere {
            hasnt(&site.get(open).await, &[SECRET, "gull called Bread"]);
        }
        // The next day it is on no past day either, nor in what changed.
        let later = site.moved("2026-11-23T12:00:00Z");
        for open in [
            format!("{page}?as-at=2026-11-21"),
            page.clone(),
            format!("/api/v1/stories/{reference}"),
            "/api/v1/stories?as-at=2026-11-21".to_owned(),
            "/feed.atom".to_owned(),
            "/bulletin".to_owned(),
            "/search?q=herring".to_owned(),
            "/search?q=herring&as-at=2026-11-21".to_owned(),
            "/api/v1/plan.json".to_owned(),
            "/api/v1/plan.json?as-at=2026-11-21".to_owned(),
        ] {
            let answer = later.get(&open).await;
            assert_eq!(answer.status, StatusCode::OK, "{open}");
            hasnt(&answer, &[SECRET, "gull called Bread"]);
        }
        // Officers read it no more, nor bring it back; and a file that has it still is refused.
        let officer = later.sign_in("strategy-officer").await;
        for path in ["/manage/plan/stories".to_owned(), format!("/manage/plan/stories/{reference}")] {
            let answer = later.get_as(&officer, &path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            hasnt(&answer, &[SECRET, "gull called Bread"]);
        }
        let back =
            later.post(&officer, &format!("/manage/plan/stories/{reference}/back"), &[("row_version", "2")]).await;
        assert_ne!(back.status, StatusCode::SEE_OTHER, "{}", back.text);
        hasnt(&later.get(&page).await, &[SECRET]);
        // Taken back twice is taken back; the name is gone.
        site.post("", &link, &[]).await;
        let gone = site.get_as(&tells, &own).await;
        has(&gone, &["A story that is no longer told", "21 November 2026"]);
        hasnt(&gone, &["Ada Roe", "roe@example.org", SECRET]);
        site.changes_nothing_when_it_is_imported_again().await;
    }
}

#[tokio::test]
async fn what_somebody_agreed_to_ends_by_itself_after_they_were_asked_again() {
    let site = with_post(&Site::of(Example::Brackwater).await);
    let tells = site.sign_in("contributor").await;
    let sent = site.post(&tells, PATH, &story("Ada Roe", "1/12/2026")).await;
    let own = sent.header("location").split('?').next().unwrap().to_owned();
    let reference = own.rsplit('/').next().unwrap().to_owned();
    has(&site.get_as(&tells, "/work").await, &["2 stories to which somebody agreed for less than a month more"]);
    let asks = async || site.letters().await.iter().filter(|letter| letter.template == "story-ends").count();
    site.moved("2026-11-22T08:00:00Z").run_jobs().await;
    // Of the one of the example nobody knows who agreed, since it came in a file.
    site.moved("2026-11-23T08:00:00Z").run_jobs().await;
    let asked = asks().await;
    assert!(asked > 0, "those who tell it are asked to ask again");
    site.moved("2026-11-24T08:00:00Z").run_jobs().await;
    assert_eq!(asks().await, asked, "once");
    let longer = [("agreed_on", "21/11/2026"), ("consent_until", "2/12/2026"), ("row_version", "1")];
    let sent = site.post(&tells, &format!("{own}/longer"), &longer).await;
    assert!(sent.header("location").ends_with("done=longer"), "{}", sent.text);
    let last = site.moved("2026-12-02T23:59:00Z");
    last.run_jobs().await;
    has(&last.get(&format!("/stories/{reference}")).await, &[SECRET]);
    // A minute after midnight it is gone, before and after the program has ended it.
    let after = site.moved("2026-12-03T00:00:30Z");
    assert_eq!(after.get(&format!("/stories/{reference}")).await.status, StatusCode::NOT_FOUND);
    hasnt(&after.get("/stories").await, &[SECRET]);
    hasnt(&after.get("/actions/BW-S1-P4-A2").await, &[SECRET]);
    let after = site.moved("2026-12-03T00:02:00Z");
    after.run_jobs().await;
    hasnt(&after.get("/api/v1/stories").await, &[SECRET]);
    hasnt(&after.get(&format!("/stories/{reference}?as-at=2026-11-22")).await, &[SECRET]);
    let late = site.moved("2026-12-03T12:00:00Z");
    let tells = late.sign_in("contributor").await;
    let sent = late.post(&tells, &format!("{own}/longer"), &longer).await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND, "what ended is not brought back");
}

#[tokio::test]
async fn a_report_that_was_published_keeps_a_stub_with_its_day() {
    let site = Site::of(Example::Brackwater).await;
    let words = "I have not given the second one away yet";
    publish(&site).await;
    let report = signed(&site).await;
    let all = |ending: &str| format!("/api/v1/reports/{report}{ending}");
    has(&site.get(&all(".json")).await, &[words]);
    has(&site.get(&format!("/reports/{report}")).await, &[words, "Two keys"]);
    for ending in [".docx", ".xlsx"] {
        holds(&site, &all(ending), &[words]).await;
    }
    let tells = site.sign_in("contributor").await;
    let end = site.post(&tells, "/work/stories/BW-STO7/end", &[]).await;
    assert!(end.header("location").ends_with("done=ended"), "{}", end.text);
    let later = site.moved("2026-11-24T12:00:00Z");
    for path in
        [all(".json"), all(".html"), format!("/reports/{report}"), format!("/reports/{report}?as-at=2026-11-21")]
    {
        hasnt(&later.get(&path).await, &[words, "Two keys"]);
    }
    has(&later.get(&format!("/reports/{report}")).await, &["Withdrawn on 21 November 2026"]);
    has(&later.get(&all(".json")).await, &["\"withdrawn\": \"2026-11-21\""]);
    holds(&later, &all(".docx"), &["Withdrawn on 21 November 2026"]).await;
    // Nor does the report on that quarter as it looked then.
    let then = later.get("/reports/BW-RP18?as-at=2026-11-20").await;
    hasnt(&then, &[words, "Two keys"]);
}

/// The reference of the report that was signed off in this test.
async fn signed(site: &Site) -> String {
    let plan = site.app.snapshot().await.unwrap();
    plan.list("reports").find(|one| one.text("period") == "BW-RP18").unwrap().reference.clone()
}

#[tokio::test]
async fn a_story_that_is_taken_back_while_a_report_is_printed_is_not_in_it() {
    let site = Site::of(Example::Brackwater).await;
    let words = "I have not given the second one away yet";
    let path = "/api/v1/reports/BW-RP18.docx";
    holds(&site, path, &[words]).await;
    let tells = site.sign_in("contributor").await;
    let printing = async |path: String| {
        let answer = site.bytes(axum::http::Request::get(path).body(axum::body::Body::empty()).unwrap()).await;
        (answer, Instant::now())
    };
    let taking = async || {
        let sent = site.post(&tells, "/work/stories/BW-STO7/end", &[]).await;
        assert!(sent.header("location").ends_with("done=ended"), "{}", sent.text);
        Instant::now()
    };
    // Whoever writes files holds the fonts: the Word file waits for those that are printed before it, and its words stand already. Which is
    // first is not ours to say, so it is tried until the story was taken back in between.
    for round in 0..20 {
        let pdf = |n: usize| format!("/api/v1/reports/BW-RP18.pdf?n={round}-{n}");
        let ((_, _, _), (printed, done), taken) = tokio::join!(
            async { tokio::join!(printing(pdf(1)), printing(pdf(2)), printing(pdf(3))) },
            printing(format!("{path}?n={round}")),
            taking(),
        );
        if taken < done {
            let xml = crate::updates_workbook::book::part(&printed, "word/document.xml");
            assert!(!xml.contains(words) && !xml.contains("Two keys"), "it is in a file that was made later");
            return;
        }
        crate::report_life::change(&site, "BW-STO7", |one| one.ended = None).await;
    }
    panic!("the story was never taken back while the file was written");
}

#[tokio::test]
async fn a_campaign_has_words_to_copy_in_the_languages_that_somebody_checked() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/campaigns/BW-CAM1").await;
    has(&page, &["lang=\"bn\"", "lang=\"ar\"", "Step in.", "Checked on 20 April 2026", "A yellow lamp on dark blue"]);
    has(&site.get("/campaigns").await, &["Running", "A lamp in the window", "Planned", "Over"]);
    let real = Site::of(Example::TowerHamlets).await;
    has(&real.get("/campaigns").await, &["Signing up to the Pledge"]);
    has(&real.get("/stories").await, &["No story has been told here yet."]);
    let plan = site.app.snapshot().await.unwrap();
    for (file, rows, said) in [
        (
            "stories",
            "ref,title,kind,organisation,about,concerns,day,consent\nX1,A,story,BW-ORG1,B,BW-S1-P4,2026-11-01,given",
            "give the last day",
        ),
        (
            "stories",
            "ref,title,kind,organisation,about,concerns,day,consent\nX1,A,story,BW-ORG1,B,BW-ORG6,2026-11-01,about nobody",
            "choose one of priorities",
        ),
        (
            "campaign_messages",
            "ref,campaign,number,language,text\nX1,BW-CAM1,9,bn,হ্যাঁ",
            "somebody who speaks the language checked",
        ),
        (
            "campaign_messages",
            "ref,campaign,number,language,text\nX1,BW-CAM1,9,English,Yes",
            "write the tag of a language",
        ),
        ("campaign_assets", "ref,campaign,title,kind,at,alt,licence\nX1,BW-CAM1,A,poster,ftp://x,B,C", "https"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(format!("{file}.csv")), rows).unwrap();
        let read = reporting::exchange::read(folder.path(), everychance::tables::all()).unwrap();
        let faults = Import::plan(&plan, &read, None).err().unwrap_or_else(|| panic!("{rows} was taken"));
        assert!(format!("{faults:?}").contains(said), "{said}: {faults:?}");
    }
}

#[test]
fn whatever_is_found_of_somebody_has_its_words() {
    for language in platform::i18n::languages() {
        for rows in partnership::SAID {
            for begin in ["found", "goes"] {
                let key = format!("{begin}-{}", rows.kind);
                assert!(language.has(&key), "{} lacks {key}", language.tag);
            }
        }
    }
}

#[tokio::test]
async fn what_an_officer_ends_leaves_no_name_and_names_do_not_change_hands() {
    let site = with_post(&Site::of(Example::Brackwater).await);
    let tells = site.sign_in("contributor").await;
    // A name that is a word as well is said to be none.
    let mut hope = story("Hope Roe", "20/11/2027");
    hope[5].1 = "I had no hope, and then the herring gull on the sill came.";
    let refused = site.post(&tells, PATH, &hope).await;
    has(&refused, &["The name of whoever agreed stands here", "It is a word, and nobody’s name"]);
    hope.push(("no_name", "on"));
    let sent = site.post(&tells, PATH, &hope).await;
    assert!(sent.header("location").ends_with("done=told"), "{}", sent.text);
    let own = sent.header("location").split('?').next().unwrap().to_owned();
    let reference = own.rsplit('/').next().unwrap().to_owned();
    let nobody =
        [("consent", "about nobody"), ("told_by", "A girl of nine"), ("organisation", "BW-ORG1"), ("kind", "story")];
    has(&site.post(&tells, PATH, &nobody).await, &["Somebody is told of here"]);

    // With another organisation it takes no name along.
    crate::report_life::change(&site, &reference, |one| one.set("organisation", "BW-ORG6")).await;
    assert_eq!(site.get_as(&tells, &own).await.status, StatusCode::NOT_FOUND);
    crate::report_life::change(&site, &reference, |one| one.set("organisation", "BW-ORG1")).await;
    has(&site.get_as(&tells, &own).await, &["Hope Roe"]);
    // Ended by an officer, or a file, the name goes by the next morning.
    crate::report_life::change(&site, &reference, |one| one.ended = Some("2026-11-21".to_owned())).await;
    site.moved("2026-11-22T08:00:00Z").run_jobs().await;
    site.moved("2026-11-23T08:00:00Z").run_jobs().await;
    let gone = site.moved("2026-11-23T09:00:00Z");
    hasnt(&gone.get_as(&gone.sign_in("contributor").await, &own).await, &["Hope Roe", "roe@example.org"]);
    let letters = site.letters().await;
    let letter = letters.iter().find(|letter| letter.template == "story-kept").unwrap();
    let token = letter.text.split("/story/").nth(1).unwrap().split_whitespace().next().unwrap();
    has(&gone.get(&format!("/story/{token}")).await, &["This is not told any more"]);
}

#[tokio::test]
async fn a_restored_backup_brings_no_story_back_that_the_ledger_knows_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let words = "I have not given the second one away yet";
        has(&site.get("/stories/BW-STO7").await, &[words]);
        let mut tx = site.app.db.write().await.unwrap();
        let at = site.app.clock.now();
        for found in [true, false] {
            let forgetting = Forgetting { kind: "stories", reference: "BW-STO7", keyring: None, at };
            assert_eq!(part::forget(site.app.parts, &mut tx, &forgetting).await.unwrap(), Some(found));
        }
        tx.commit().await.unwrap();
        for path in ["/stories/BW-STO7", "/stories", "/api/v1/stories", "/actions/BW-S2-P4-A3"] {
            hasnt(&site.get(path).await, &[words, "Two keys"]);
        }
    }
}
