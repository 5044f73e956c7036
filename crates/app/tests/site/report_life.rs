//! A report from what puts itself together to what was signed off: written, asked back, published, frozen, put right; for
//! children and on one page; and words that are marked on the way.

use crate::support::{Answer, Site};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::examples::Example;
use platform::audit::Who;
use platform::identity::role;
use platform::permission::Held;
use platform::record::{Change, Record};
use serde_json::Value;

/// The newest quarter whose updates were due, of which no report is signed off.
const PERIOD: &str = "BW-RP18";
/// The page on which its report is written.
const DESK: &str = "/manage/reports/BW-RP18";
/// The report that signing it off publishes.
const REPORT: &str = "BW-R10";

/// What stands in the summary in these tests.
const SUMMARY: &str = "It was a mixed summer: rooms at last, and seven workers lost.";

/// What a hidden field holds.
pub fn hidden(page: &Answer, name: &str) -> Option<String> {
    let found = page.text.split(&format!("name=\"{name}\" value=\"")).nth(1).and_then(|rest| rest.split('"').next());
    found.map(str::to_owned)
}

#[track_caller]
pub fn version(page: &Answer) -> String {
    hidden(page, "row_version").unwrap_or_else(|| panic!("no version in {}", page.text))
}

/// Sends a form of a page to an address, with the version that the page has and what it says was read.
pub async fn send_from(site: &Site, cookie: &str, (page, to): (&str, &str), fields: &[(&str, &str)]) -> Answer {
    let shown = site.get_as(cookie, page).await;
    assert_eq!(shown.status, StatusCode::OK, "{page}: {}", shown.text);
    let (version, read) = (version(&shown), hidden(&shown, "read").unwrap_or_default());
    let mut all = vec![("row_version", version.as_str()), ("read", read.as_str())];
    all.extend(fields);
    site.post(cookie, to, &all).await
}

/// Sends what a form at the desk says.
async fn send(site: &Site, cookie: &str, tail: &str, fields: &[(&str, &str)]) -> Answer {
    send_from(site, cookie, (DESK, &format!("{DESK}{tail}")), fields).await
}

/// An officer writes the report and sends it; a reviewer signs it off.
pub async fn publish(site: &Site) {
    let (officer, reviewer) = (site.sign_in("strategy-officer").await, site.sign_in("report-reviewer").await);
    let words = [
        ("act", "send"),
        ("summary", SUMMARY),
        ("highlights", "Two rooms were passed.\nSeven workers left."),
        ("for_children", "Two new rooms are ready. Seven workers left. We are sorry."),
    ];
    let sent = send(site, &officer, "", &words).await;
    assert_eq!(sent.header("location"), "/manage/reports?done=sent", "{}", sent.text);
    let signed = send(site, &reviewer, "/sign", &[]).await;
    assert_eq!(signed.header("location"), format!("/reports/{REPORT}"), "{}", signed.text);
}

/// Changes a record of the plan as the program itself.
pub async fn change(site: &Site, reference: &str, edit: impl FnOnce(&mut Record)) {
    let (plan, mut tx) = (site.app.snapshot().await.unwrap(), site.app.db.write().await.unwrap());
    let before = plan.get(reference).unwrap().clone();
    let mut after = before.clone();
    edit(&mut after);
    let change = Change { before: Some(before), after };
    platform::record::save(&mut tx, &site.app.clock, &Who::program("test"), vec![change]).await.unwrap();
    tx.commit().await.unwrap();
}

fn say(record: &mut Record, column: &str, text: &str) {
    record.values.insert(column.to_owned(), Value::from(text));
}

#[tokio::test]
async fn a_report_is_written_asked_back_signed_off_and_published_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let (officer, reviewer) = (site.sign_in("strategy-officer").await, site.sign_in("report-reviewer").await);
        let list = site.get_as(&officer, "/manage/reports").await.text;
        assert!(list.contains("Nothing is written yet.") && list.contains("Published on 28 July 2026"), "{list}");
        // What stands there before anybody writes was put together from the updates, with its sources below.
        let first = site.get_as(&officer, DESK).await.text;
        assert!(
            first.contains("Reached: Forty Saturdays held.") && first.contains("9 are on track or done."),
            "{first}"
        );
        assert!(first.contains("Nineteen homes are approved") && first.contains("Reading age:"), "{first}");
        let saved = send(&site, &officer, "", &[("act", "save"), ("summary", "A placement broke down.")]).await;
        assert_eq!(saved.header("location"), format!("{DESK}?done=saved"), "{}", saved.text);
        let page = site.get_as(&officer, DESK).await.text;
        assert!(page.contains("Being written") && !page.contains("Nobody has contact"), "{page}");
        assert!(
            page.contains("A home is not a place where you are put."),
            "a word to avoid is offered another: {page}"
        );
        // A reviewer reads what is written, and cannot sign what was not sent.
        let early = site.get_as(&reviewer, DESK).await.text;
        assert!(early.contains("A placement broke down.") && !early.contains("Sign off and publish"), "{early}");
        // Nothing to sign off is not sent.
        let fields = [("act", "send"), ("summary", " "), ("highlights", "Typed with care.")];
        let empty = send(&site, &officer, "", &fields).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let kept = empty.text.contains("Typed with care.")
            && !empty.text.contains("Reached: Forty Saturdays held.</textarea>");
        assert!(kept && empty.text.contains("Write a summary before you send it."), "{}", empty.text);
        for unseen in ["One\u{7} two", "One \u{202e}two"] {
            let answer = send(&site, &officer, "", &[("act", "save"), ("summary", unseen)]).await;
            assert!(answer.text.contains("which nobody sees"), "{}", answer.text);
        }
        let words = [("act", "send"), ("summary", SUMMARY), ("highlights", "One.\nTwo.")];
        send(&site, &officer, "", &words).await;
        let work = site.get_as(&reviewer, "/work").await.text;
        assert!(work.contains("1 report to sign off"), "{work}");
        // The reviewer sees the page as it will be, and nobody else does.
        let preview = site.get_as(&reviewer, &format!("{DESK}/preview")).await.text;
        assert!(preview.contains(SUMMARY) && preview.contains("This is how it will be published."), "{preview}");
        assert!(preview.contains("Forty Saturdays held") && !preview.contains("/children"), "{preview}");
        let owner = site.sign_in("action-owner").await;
        for (cookie, path) in [(&owner, DESK), (&reviewer, "/manage/reports/BW-RP17")] {
            let other = site.get_as(cookie, &format!("{path}/preview")).await;
            assert_eq!(other.status, StatusCode::NOT_FOUND, "{path}");
        }
        let unasked = send(&site, &reviewer, "/return", &[("question", "")]).await;
        assert!(unasked.text.contains("Write what you want to know."), "{}", unasked.text);
        let asked = send(&site, &reviewer, "/return", &[("question", "Why did seven leave?")]).await;
        assert_eq!(asked.header("location"), "/manage/reports?done=returned", "{}", asked.text);
        let page = site.get_as(&officer, DESK).await.text;
        assert!(page.contains("Why did seven leave?") && page.contains(SUMMARY), "{page}");
        assert!(site.get_as(&officer, "/work").await.text.contains("1 report that was sent back"));
        publish(&site).await;
        let open = site.get(&format!("/reports/{REPORT}")).await.text;
        for words in
            [SUMMARY, "Signed off and published on 21 November 2026.", "Seven workers left.", "Forty Saturdays held"]
        {
            assert!(open.contains(words), "{words}: {open}");
        }
        assert!(!open.contains("Why did seven leave?") && !open.contains("Corrected since"), "{open}");
        // The period leads to it, and the list has it; there is nothing to write any more.
        assert!(site.get(&format!("/reports/{PERIOD}")).await.text.contains(&format!("/reports/{REPORT}")));
        assert!(site.get("/reports").await.text.contains("Published on 21 November 2026"));
        assert_eq!(site.get_as(&officer, DESK).await.header("location"), format!("/reports/{REPORT}"));
        let drafts = site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"report_draft\"", &[]).await.unwrap();
        assert!(drafts.is_empty(), "its words are public now");
        for ending in ["json", "html"] {
            let file = site.get(&format!("/api/v1/reports/{REPORT}.{ending}")).await;
            assert!(file.status == StatusCode::OK && file.text.contains(SUMMARY), "{ending}");
        }
        for name in ["BW-R10.pdf", "BW-R10.docx", "BW-R10-children.pdf", "BW-R10-children.docx", "BW-R10-slide.pdf"] {
            file(&site, &format!("/api/v1/reports/{name}")).await;
        }
        for name in ["BW-R10-children.json", "BW-R10-slide.html", "BW-R99.pdf"] {
            assert_eq!(site.get(&format!("/api/v1/reports/{name}")).await.status, StatusCode::NOT_FOUND, "{name}");
        }
    }
}

#[tokio::test]
async fn what_was_published_stays_and_what_is_put_right_or_withdrawn_is_told() {
    for site in Site::both(Example::Brackwater).await {
        publish(&site).await;
        let json = |path: &'static str| site.get(path);
        let before = json("/api/v1/reports/BW-R10.json").await.text;
        let later = site.moved("2026-12-10T12:00:00Z");
        change(&later, "BW-U144", |one| say(one, "told", "Put otherwise afterwards.")).await;
        change(&later, "BW-MS18", |one| say(one, "reached", "2026-09")).await;
        change(&later, "BW-S2-P1-A2", |one| say(one, "title", "Called otherwise")).await;
        let after = later.get("/api/v1/reports/BW-R10.json").await.text;
        assert_eq!(after, before, "what was published stays");
        let page = later.get("/reports/BW-R10").await.text;
        for words in ["Corrected since", "Put otherwise afterwards.", "due and not reached", "reached"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(page.contains("An inspector on loan from Teal Bridge"), "the report says what it said");
        let children = later.get("/reports/BW-R10/children").await.text;
        assert!(children.contains("Some of this was put right later."), "{children}");
        // What is withdrawn is a stub with its day, in every form and as at every day since.
        change(&later, "BW-U147", |one| one.ended = Some("2026-12-10".to_owned())).await;
        let gone = "Seven workers left over the summer";
        assert!(before.contains(gone));
        for path in ["/reports/BW-R10", "/api/v1/reports/BW-R10.json", "/api/v1/reports/BW-R10.html"] {
            assert!(!later.get(path).await.text.contains(gone), "{path}");
        }
        assert!(later.get("/reports/BW-R10").await.text.contains("Withdrawn on 10 December 2026."));
        for path in ["/reports/BW-R10?as-at=2026-11-25", "/api/v1/reports/BW-R10.json?as-at=2026-11-25"] {
            let past = later.get(path).await;
            assert!(past.status == StatusCode::OK && !past.text.contains(gone), "{path}: no past day brings it back");
        }
        let stub: Value = serde_json::from_str(&later.get("/api/v1/reports/BW-R10.json").await.text).unwrap();
        let actions = stub["priorities"].as_array().unwrap().iter().flat_map(|one| one["actions"].as_array().unwrap());
        let told = actions.flat_map(|one| one["told"].as_array().unwrap()).find(|one| one["ref"] == "BW-U147").unwrap();
        assert_eq!((&told["told"], &told["withdrawn"]), (&Value::from(""), &Value::from("2026-12-10")));
        // The words over it are put right in the plan, and the report says so; children are told that theirs are older.
        let officer = later.sign_in("strategy-officer").await;
        let path = "/manage/plan/reports/BW-R10";
        let form = later.get_as(&officer, path).await;
        let version = version(&form);
        let mut fields = vec![("row_version", version.as_str()), ("act", "publish"), ("ref", "BW-R10")];
        let all = [
            // What was signed, when and by whom is nobody's to change.
            ("published", "2026-10-05"),
            ("signed_by", "BW-ORG3"),
            ("summary", "Six workers left, not seven."),
            ("for_children", "Two new rooms are ready."),
            ("children_day", "2026-11-21"),
        ];
        fields.extend(all);
        let saved = later.post(&officer, path, &fields).await;
        assert_eq!(saved.header("location"), format!("{path}?done=saved"), "{}", saved.text);
        let page = later.get("/reports/BW-R10").await.text;
        assert!(
            page.contains("Six workers left, not seven.") && page.contains("were changed on 10 December 2026"),
            "{page}"
        );
        assert!(later.get("/reports/BW-R10/children").await.text.contains("was changed on 10 December 2026"));
        assert!(page.contains("published on 21 November 2026") && page.contains("as-at=2026-11-21"), "{page}");
        let record = later.app.snapshot().await.unwrap().get("BW-R10").unwrap().clone();
        assert_eq!(record.text("published"), "2026-11-21");
        assert_ne!(record.text("signed_by"), "BW-ORG3");
        // Only signing off publishes.
        assert_eq!(later.get_as(&officer, "/manage/plan/reports/new").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn what_groups_and_writers_put_right_is_listed_and_what_went_leaves_its_day_for_children_too() {
    for site in Site::both(Example::Brackwater).await {
        let reply =
            [("from", "BW-U147"), ("relation", "replies to"), ("to", "BW-M4"), ("basis", "stated"), ("reason", "So.")];
        let link = crate::support::record("links", "BW-L999", &reply);
        let mut tx = site.app.db.write().await.unwrap();
        let added = vec![Change { before: None, after: link }];
        platform::record::save(&mut tx, &site.app.clock, &Who::program("test"), added).await.unwrap();
        tx.commit().await.unwrap();
        publish(&site).await;
        let message = "there&#39;s thunder";
        let children = async |site: &Site| site.get("/reports/BW-R10/children").await.text;
        assert!(children(&site).await.contains("The cake was real.") && children(&site).await.contains(message));
        let later = site.moved("2026-12-10T12:00:00Z");
        change(&later, "BW-RT17", |one| say(one, "answer", "feels true")).await;
        change(&later, "BW-RT18", |one| say(one, "words", "All of us were asked by now.")).await;
        change(&later, "BW-U147", |one| say(one, "evidence", "https://example.org/count")).await;
        change(&later, "BW-R10", |one| {
            say(one, "summary", "Six workers were lost.");
            say(one, "for_children", "Two new rooms are ready.");
        })
        .await;
        // What is otherwise in the plan by now was not otherwise in the period.
        change(&later, "BW-S2-P1-A3", |one| say(one, "title", "Called otherwise")).await;
        change(&later, "BW-S2-P1-A3", |one| say(one, "owner", "BW-ORG2")).await;
        for path in ["/reports/BW-R10", "/api/v1/reports/BW-R10.html"] {
            let page = later.get(path).await.text;
            let list =
                page.split("id=\"corrections\"").nth(1).and_then(|rest| rest.split("</section>").next()).unwrap();
            for words in [
                "What a group of young people says",
                "Partly",
                "Feels true",
                "All of us were asked by now.",
                "Tea is not the same as being asked.",
                "https://example.org/count",
                SUMMARY,
                "Six workers were lost.",
                "Not shown any more.",
            ] {
                assert!(list.contains(words), "{path}: {words}: {list}");
            }
            assert!(
                !list.contains("Called otherwise")
                    && list.matches("<li>").count() == 5
                    && !list.contains("We are sorry."),
                "{path}: {list}"
            );
        }
        change(&later, "BW-RT20", |one| one.ended = Some("2026-12-10".to_owned())).await;
        change(&later, "BW-L999", |one| one.ended = Some("2026-12-10".to_owned())).await;
        change(&later, "BW-M4", |one| one.ended = Some("2026-12-10".to_owned())).await;
        for path in ["/reports/BW-R10", "/reports/BW-R10/children", "/api/v1/reports/BW-R10.html"] {
            let page = later.get(path).await.text;
            assert!(!page.contains("The cake was real.") && !page.contains(message), "{path}: {page}");
            let stub = if path.ends_with("children") { "This was taken back on" } else { "Withdrawn on" };
            assert_eq!(page.matches(&format!("{stub} 10 December 2026.")).count(), 2, "{path}: {page}");
        }
    }
}

#[tokio::test]
async fn nobody_signs_off_their_own_and_nothing_written_is_lost() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    // Two officers at once: the second keeps what they wrote, and sees the first.
    let page = site.get_as(&officer, DESK).await;
    let version = version(&page);
    send(&site, &officer, "", &[("act", "save"), ("summary", "The first wrote this.")]).await;
    let stale = [("row_version", version.as_str()), ("act", "save"), ("summary", "The second wrote this.")];
    let answer = site.post(&officer, DESK, &stale).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("The first wrote this.") && answer.text.contains("The second wrote this."));
    // Saved again, now that both were read, it takes the place of the first.
    let again = [("row_version", self::version(&answer)), ("act", "save".into()), ("summary", "Both of us.".into())];
    let fields: Vec<(&str, &str)> = again.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(site.post(&officer, DESK, &fields).await.status, StatusCode::SEE_OTHER);
    let long = "a".repeat(8_001);
    let answer = send(&site, &officer, "", &[("act", "save"), ("summary", &long)]).await;
    assert!(answer.text.contains("8001 letters are more than 8000: shorten it.") && answer.text.contains(&long));
    // Whoever holds both roles does not sign off what they sent.
    let both = site.account("strategy-officer").await;
    let held = Held { role: "report-reviewer".to_owned(), scope: String::new() };
    let mut tx = site.app.db.write().await.unwrap();
    let (now, today) = (site.app.clock.now(), site.app.today().unwrap());
    role::give(&mut tx, &both, &held, (today, None), "test", now).await.unwrap();
    tx.commit().await.unwrap();
    let officer = site.sign_in("strategy-officer").await;
    send(&site, &officer, "", &[("act", "send"), ("summary", SUMMARY)]).await;
    let own = send(&site, &officer, "/sign", &[]).await;
    assert!(own.text.contains("You sent this report yourself"), "{}", own.text);
    // Publication that is held back holds this back too.
    let hold = [("from", "2026-11-20"), ("until", "2026-12-20"), ("reason", "Election"), ("version", "0")];
    assert_eq!(site.post(&officer, "/manage/updates/hold", &hold).await.status, StatusCode::SEE_OTHER);
    let reviewer = site.sign_in("report-reviewer").await;
    let held = send(&site, &reviewer, "/sign", &[]).await;
    assert!(held.text.contains("Publication is held back for now"), "{}", held.text);
    assert_eq!(site.get(&format!("/reports/{REPORT}")).await.status, StatusCode::NOT_FOUND);
    let lifted = [("from", ""), ("until", ""), ("reason", ""), ("version", "1")];
    assert_eq!(site.post(&officer, "/manage/updates/hold", &lifted).await.status, StatusCode::SEE_OTHER);
    // What a reviewer has not read is not signed: the plan changed behind the page.
    let page = site.get_as(&reviewer, DESK).await;
    let (version, read) = (self::version(&page), hidden(&page, "read").unwrap());
    change(&site, "BW-U144", |one| say(one, "told", "Something else was told meanwhile.")).await;
    let fields = [("row_version", version.as_str()), ("read", read.as_str())];
    let unread = site.post(&reviewer, &format!("{DESK}/sign"), &fields).await;
    assert!(unread.status == StatusCode::CONFLICT && unread.text.contains("Read it again, then sign it off."));
    assert!(unread.text.contains("Something else was told meanwhile."), "{}", unread.text);
    // Saved while it waits, it waits no more, and that is said.
    let saved = send(&site, &officer, "", &[("act", "save"), ("summary", SUMMARY)]).await;
    assert_eq!(saved.header("location"), format!("{DESK}?done=taken"), "{}", saved.text);
    // Nobody else sees it, and no period that is not over has one.
    for role in ["body-member", "contributor", "young-representative"] {
        let cookie = site.sign_in(role).await;
        assert_eq!(site.get_as(&cookie, DESK).await.status, StatusCode::NOT_FOUND, "{role}");
    }
    assert_eq!(site.get_as(&officer, "/manage/reports/BW-RP19").await.status, StatusCode::NOT_FOUND);
    let signed = site.get_as(&officer, "/manage/reports/BW-RP17").await;
    assert!(signed.header("location").starts_with("/reports/BW-R"), "what was signed off leads to itself");
}

/// A file of a report, which begins as its ending promises.
async fn file(site: &Site, path: &str) {
    let bytes = site.bytes(Request::get(path).body(Body::empty()).unwrap()).await;
    let beginning: &[u8] = match path.rsplit_once('.').unwrap().1 {
        "pdf" => b"%PDF-",
        "html" => b"<!DOCTYPE html>",
        _ => b"PK",
    };
    assert!(bytes.starts_with(beginning), "{path}");
}

/// Checks that a Word file or a workbook holds these words, in the order in which somebody reads it.
pub async fn holds(site: &Site, path: &str, words: &[&str]) {
    let bytes = site.bytes(Request::get(path).body(Body::empty()).unwrap()).await;
    let name = if path.contains(".docx") { "word/document.xml" } else { "xl/sharedStrings.xml" };
    let xml = crate::updates_workbook::book::part(&bytes, name);
    let mut text: String = xml.split('<').map(|part| part.split_once('>').map_or("", |(_, text)| text)).collect();
    for (escaped, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")] {
        text = text.replace(escaped, letter);
    }
    let mut rest = text.as_str();
    for words in words {
        let at = rest.find(words).unwrap_or_else(|| panic!("{path}: “{words}” is not in {rest}"));
        rest = &rest[at..];
    }
}

#[tokio::test]
async fn markup_and_words_from_the_right_stand_as_they_were_written_and_thin_reports_are_whole() {
    let site = Site::of(Example::Brackwater).await;
    let (officer, reviewer) = (site.sign_in("strategy-officer").await, site.sign_in("report-reviewer").await);
    let words = [
        ("act", "send"),
        ("summary", "كان الصيف صعبًا: غادر 7 عمال.\n<script>alert(1)</script> #import \"x\" *bold* $x$ @a <b>"),
        ("highlights", "غرفتان جديدتان.\n[Two](https://x.example) rooms"),
    ];
    send(&site, &officer, "", &words).await;
    let signed = send(&site, &reviewer, "/sign", &[]).await;
    assert_eq!(signed.status, StatusCode::SEE_OTHER, "{}", signed.text);
    for prefix in ["", "/ar"] {
        let page = site.get(&format!("{prefix}/reports/{REPORT}")).await.text;
        assert!(page.contains("dir=\"auto\"") && page.contains("كان الصيف صعبًا"), "{page}");
        assert!(!page.contains("<script>alert") && page.contains("alert(1)"), "{page}");
        file(&site, &format!("{prefix}/api/v1/reports/{REPORT}.pdf")).await;
        let said = [
            "كان الصيف صعبًا: غادر 7 عمال.",
            "<script>alert(1)</script> #import \"x\" *bold* $x$ @a <b>",
            "غرفتان جديدتان.",
            "[Two](https://x.example) rooms",
        ];
        holds(&site, &format!("{prefix}/api/v1/reports/{REPORT}.docx"), &said).await;
    }
    // A period of which nothing is told yet, and the first of all, which nothing is before.
    for reference in ["BW-RP19", "BW-RP11"] {
        for tail in [".pdf", ".docx", ".xlsx", ".html", "-children.pdf", "-slide.pdf"] {
            file(&site, &format!("/api/v1/reports/{reference}{tail}")).await;
        }
    }
}

/// The words of a page between its tags, each paragraph, heading and point by itself.
fn words(page: &str) -> String {
    let main = page.split("<div class=\"ec-child\">").nth(1).unwrap().split("</main>").next().unwrap();
    let main = main.split("<div class=\"ec-note\"").collect::<Vec<_>>().join("\n\n");
    let mut text = String::new();
    for part in main.replace("</", "\n\n</").split('<').map(|part| part.split_once('>').map_or("", |(_, words)| words))
    {
        text.push_str(part);
    }
    text.replace("&#39;", "'").replace("&#38;", "&").replace("&#34;", "\"")
}

#[tokio::test]
async fn children_of_nine_to_eleven_can_read_their_version() {
    let site = Site::of(Example::Brackwater).await;
    publish(&site).await;
    for reference in ["BW-R5", "BW-R6", "BW-R7", "BW-R10", PERIOD] {
        let page = site.get(&format!("/reports/{reference}/children")).await;
        assert_eq!(page.status, StatusCode::OK);
        let reading = readability::reading(&words(&page.text)).unwrap();
        assert!(reading.words > 200, "{reference}: {}", reading.words);
        // By Flesch–Kincaid, which asks for three quarters of it to be understood, and by SMOG, which asks for all of it.
        let (kincaid, smog) = (reading.age, reading.smog_age());
        assert!(kincaid <= 11.0 && (9.0..=11.0).contains(&smog), "{kincaid:.1}, {smog:.1}: {}", words(&page.text));
        // Each sign has words.
        assert!(page.text.contains("aria-label=\"A circle with a tick\""), "{}", page.text);
    }
    // A number that is better than long ago and fell of late is not told as good news alone.
    let page = site.get("/reports/BW-R10/children").await.text;
    assert!(page.contains("But it is worse than last time."), "{page}");
    let unsigned = site.get("/reports/BW-RP19/children").await.text;
    assert!(unsigned.contains("Not everybody has told us yet"), "{unsigned}");
    assert!(site.get("/reports/BW-R7/children").await.text.contains("The rest is what we know today."));
    for prefix in ["/bn", "/so", "/ar"] {
        let page = site.get(&format!("{prefix}/reports/BW-R7/children")).await.text;
        assert!(!page.contains('⟦') && page.contains("Find twenty-four new foster homes"), "{page}");
    }
}

#[tokio::test]
async fn a_report_that_came_by_a_file_says_so() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/reports/BW-R7").await.text;
    assert!(
        page.contains("It came by a file") && page.contains("Sixteen foster homes are approved, a few weeks early.")
    );
    assert!(page.contains("Signed off by") && page.contains("Brackwater Council"), "{page}");
}

#[tokio::test]
async fn figures_that_were_withdrawn_leave_no_number_in_what_was_published_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        publish(&site).await;
        let path = "/api/v1/reports/BW-R10.json";
        let before: Value = serde_json::from_str(&site.get(path).await.text).unwrap();
        let measures = |report: &Value| -> Vec<Value> {
            let priorities = report["priorities"].as_array().unwrap().clone();
            priorities.iter().flat_map(|one| one["measures"].as_array().unwrap().clone()).collect()
        };
        let values: Vec<String> =
            measures(&before).iter().filter_map(|one| one["value"].as_str().map(str::to_owned)).collect();
        assert!(values.len() > 3 && site.get("/reports/BW-R10").await.text.contains("<svg"), "{values:?}");
        let later = site.moved("2026-12-10T12:00:00Z");
        let datasets: Vec<String> =
            later.app.snapshot().await.unwrap().list("datasets").map(|one| one.reference.clone()).collect();
        for dataset in &datasets {
            change(&later, dataset, |one| one.ended = Some("2026-12-10".to_owned())).await;
        }
        for path in [path.to_owned(), format!("{path}?as-at=2026-11-25")] {
            let after: Value = serde_json::from_str(&later.get(&path).await.text).unwrap();
            for one in measures(&after).iter().filter(|one| !one["measure"].is_null()) {
                assert_eq!(one["withdrawn"], "2026-12-10", "{one}");
                assert_eq!(
                    (&one["value"], &one["number"], &one["sentence"]),
                    (&Value::Null, &Value::Null, &Value::Null)
                );
                assert!(one["series"].as_array().unwrap().is_empty() && one["chart"].is_null(), "{one}");
            }
        }
        let page = later.get("/reports/BW-R10").await.text;
        assert!(page.contains("Figures were withdrawn on 10 December 2026"), "{page}");
        assert!(!page.contains("ec-chart\"><svg"), "{page}");
        let figures = page.split("Corrected since").nth(1).map_or("", |rest| rest.split("</section>").next().unwrap());
        assert!(!values.iter().any(|value| figures.contains(value.as_str())), "{figures}");
        for name in ["BW-R10.pdf", "BW-R10.docx", "BW-R10-children.pdf"] {
            file(&later, &format!("/api/v1/reports/{name}")).await;
        }
    }
}

#[tokio::test]
async fn no_officer_takes_away_what_was_signed_off_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        publish(&site).await;
        let officer = site.sign_in("strategy-officer").await;
        for (place, why) in [
            (format!("/manage/plan/reports/{REPORT}"), "was signed off and published, and stays"),
            (format!("/manage/plan/reporting_periods/{PERIOD}"), "has updates, ratings or a report, which need it"),
            ("/manage/plan/reporting_periods/BW-RP12".to_owned(), "has updates, ratings or a report, which need it"),
        ] {
            let end = format!("{place}/end");
            let refused = send_from(&site, &officer, (&end, &end), &[("day", "2026-11-21")]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{place}: {}", refused.text);
            assert!(refused.text.contains(why), "{place}: {}", refused.text);
        }
        assert_eq!(site.get(&format!("/reports/{REPORT}")).await.status, StatusCode::OK);
        assert_eq!(site.get(&format!("/reports/{PERIOD}")).await.status, StatusCode::OK);
    }
}
