//! The yearly review: proposed by officers and young people, read for safety, answered, agreed, and part of the plan from then on.

use crate::report_life::{hidden, send_from, version};
use crate::support::{Answer, Site};
use axum::http::StatusCode;
use everychance::examples::Example;
use serde_json::Value;

/// The desk of the review after the year up to September 2026.
pub const DESK: &str = "/manage/reports/BW-RP18-review";
/// Where what becomes of each action is said.
const REVIEWS: &str = "/manage/reviews/BW-RP18";
/// The report that agreeing it publishes.
const REPORT: &str = "BW-R10";
/// An action that is late.
pub const LATE: &str = "BW-S2-P4-A4";
/// An action that is done.
const DONE: &str = "BW-S2-P2-A3";

pub async fn begin(site: &Site, officer: &str) {
    let begun =
        site.post(officer, "/manage/reports", &[("kind", "review"), ("period", "BW-RP18"), ("sure", "yes")]).await;
    assert_eq!(begun.header("location"), DESK, "{}", begun.text);
}

pub async fn decide(site: &Site, officer: &str, about: &str, fields: &[(&str, &str)]) -> Answer {
    let path = format!("{REVIEWS}/{about}");
    let shown = site.get_as(officer, &path).await.text;
    // The version of the form for the decision, not of one for an answer above it.
    let form = shown.split(&format!("action=\"{path}\"")).nth(1).unwrap_or_else(|| panic!("{shown}")).to_owned();
    let version = form.split("name=\"row_version\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let mut all = vec![("row_version", version)];
    all.extend(fields);
    site.post(officer, &path, &all).await
}

/// What a group proposes: of an action, or something new.
pub async fn propose(site: &Site, young: &str, about: &str, fields: &[(&str, &str)]) -> Answer {
    let path = format!("/work/proposals/BW-RP18/{about}");
    send_from(site, young, (&path, &path), fields).await
}

/// The first proposal that waits to be read.
async fn unread(site: &Site, worker: &str) -> String {
    let list = site.get_as(worker, "/manage/proposals").await.text;
    let row = list.split("<tr").find(|row| row.contains("Waits to be read")).unwrap_or_else(|| panic!("{list}"));
    let id = row.split("/manage/proposals/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    format!("/manage/proposals/{id}")
}

pub async fn pass(site: &Site, worker: &str) {
    let page = unread(site, worker).await;
    let passed = send_from(site, worker, (&page, &format!("{page}/pass")), &[]).await;
    assert_eq!(passed.header("location"), "/manage/proposals?done=passed", "{}", passed.text);
}

/// Decides of every action of which nothing is proposed yet that it goes on.
async fn go_on(site: &Site, officer: &str) {
    let desk = site.get_as(officer, DESK).await.text;
    for row in desk.split("<tr").filter(|row| row.contains("nothing proposed yet")) {
        let about = row.split(&format!("{REVIEWS}/")).nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let done = decide(site, officer, about, &[("decision", "continue")]).await;
        assert_eq!(done.header("location"), format!("{DESK}?done=proposed"), "{about}: {}", done.text);
    }
}

async fn to_sign(site: &Site, officer: &str) -> Answer {
    let fields = [
        ("act", "send"),
        ("summary", "We looked at everything."),
        ("meeting", "2026-11-18"),
        ("body", "BW-BODY9"),
        ("version", "1.2"),
        ("for_children", "The book comes next."),
    ];
    send_from(site, officer, (DESK, DESK), &fields).await
}

async fn sign(site: &Site) -> Answer {
    let reviewer = site.sign_in("report-reviewer").await;
    send_from(site, &reviewer, (DESK, &format!("{DESK}/sign")), &[]).await
}

#[tokio::test]
async fn a_review_is_proposed_answered_agreed_and_is_the_plan_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let (officer, young) = (site.sign_in("strategy-officer").await, site.sign_in("young-representative").await);
        let worker = site.sign_in("participation-worker").await;
        // Nobody can propose anything before a review is begun.
        assert!(site.get_as(&young, "/work/proposals").await.text.contains("No plan is being looked at now."));
        let early = site.get_as(&young, &format!("/work/proposals/BW-RP18/{LATE}")).await;
        assert_eq!(early.status, StatusCode::NOT_FOUND);
        begin(&site, &officer).await;
        assert!(site.get_as(&young, "/work").await.text.contains("1 plan is being looked at"));
        let sent =
            propose(&site, &young, LATE, &[("decision", "change"), ("reason", "Put it on our phones first.")]).await;
        assert_eq!(sent.header("location"), "/work/proposals?done=sent", "{}", sent.text);
        let sent = propose(&site, &young, "new", &[("title", "A bus pass"), ("reason", "To get there.")]).await;
        assert_eq!(sent.header("location"), "/work/proposals?done=sent", "{}", sent.text);
        // Nobody but who reads it for safety sees it before that.
        assert!(!site.get_as(&officer, DESK).await.text.contains("A bus pass"));
        pass(&site, &worker).await;
        pass(&site, &worker).await;
        let desk = site.get_as(&officer, DESK).await.text;
        assert!(desk.contains("A bus pass") && desk.contains("Put it on our phones first."), "{desk}");
        assert!(desk.contains("Of 16 actions nothing is proposed yet."), "{desk}");
        assert!(desk.contains("2 proposals of young people have no answer yet."), "{desk}");
        // It is not sent before everything is decided and answered.
        let refused = to_sign(&site, &officer).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("Of 16 actions nothing is proposed yet."), "{}", refused.text);
        let filled = site.post(&officer, REVIEWS, &[]).await;
        assert_eq!(filled.header("location"), format!("{DESK}?done=proposed"));
        let later = [("decision", "change"), ("reason", "Late."), ("due", "2027-03"), ("milestone-BW-MS32", "2027-02")];
        let changed = decide(&site, &officer, LATE, &later).await;
        assert_eq!(changed.header("location"), format!("{DESK}?done=proposed"), "{}", changed.text);
        let new = [
            ("priority", "BW-S2-P3"),
            ("title", "Bus passes for trainees"),
            ("summary", "A bus pass for a year."),
            ("owner", "BW-ORG1"),
            ("reason", "Young people asked for it."),
            ("starts", "2027-01"),
            ("due", "2027-12"),
        ];
        let added = decide(&site, &officer, "new", &new).await;
        assert_eq!(added.header("location"), format!("{DESK}?done=proposed"), "{}", added.text);
        go_on(&site, &officer).await;
        let desk = site.get_as(&officer, DESK).await.text;
        assert!(desk.contains("To be done by: March 2027 (was: March 2026)"), "{desk}");
        for (title, answer) in [("A bus pass", "taken up in part"), ("Print the book", "taken up")] {
            let desk = site.get_as(&officer, DESK).await.text;
            let unanswered = |row: &&str| row.contains(title) && row.contains("none yet");
            let row = desk.split("<tr").find(unanswered).unwrap_or_else(|| panic!("{desk}"));
            let about = row.split(&format!("{REVIEWS}/")).nth(1).and_then(|rest| rest.split('"').next()).unwrap();
            let page = site.get_as(&officer, &format!("{REVIEWS}/{about}")).await;
            let id = hidden(&page, "id").unwrap();
            let fields = [("id", id.as_str()), ("row_version", &version(&page)), ("answer", answer)];
            let path = format!("{REVIEWS}/{about}/answer");
            // An answer without a reason is none.
            let bare = site.post(&officer, &path, &fields).await;
            assert!(bare.text.contains("Whoever proposed it reads this."), "{}", bare.text);
            let answered =
                site.post(&officer, &path, &[&fields[..], &[("why", "As far as there is money.")]].concat()).await;
            assert_eq!(answered.header("location"), format!("{REVIEWS}/{about}?done=answered"), "{}", answered.text);
        }
        // What nobody has agreed is nowhere in public.
        assert_eq!(site.get("/reports/BW-RP18-review").await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get("/api/v1/reports/BW-RP18-review.json").await.status, StatusCode::NOT_FOUND);
        let sent = to_sign(&site, &officer).await;
        assert_eq!(sent.header("location"), "/manage/reports?done=sent", "{}", sent.text);
        // While it waits for sign-off nobody changes it.
        let late = decide(&site, &officer, LATE, &[("decision", "stop"), ("reason", "No.")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert_eq!(site.get_as(&young, &format!("/work/proposals/BW-RP18/{LATE}")).await.status, StatusCode::NOT_FOUND);
        let waiting = site.get_as(&young, "/work/proposals").await.text;
        assert!(waiting.contains("The meeting has decided.") && waiting.contains("A bus pass"), "{waiting}");
        let signed = sign(&site).await;
        assert_eq!(signed.header("location"), format!("/reports/{REPORT}"), "{}", signed.text);
        let open = site.get(&format!("/reports/{REPORT}")).await.text;
        assert!(!open.contains("Corrected since"), "what it decided corrects nothing: {open}");
        for words in [
            "We looked at everything.",
            "To be done by: March 2027 (was: March 2026)",
            "Milestone “Book printed and on the website”: February 2027 (was: March 2026)",
            "Bus passes for trainees",
            "As far as there is money.",
            "Taken up in part",
            "Discussed by",
        ] {
            assert!(open.contains(words), "{words}: {open}");
        }
        // It is the plan from now on.
        let plan = site.app.snapshot().await.unwrap();
        assert_eq!(plan.get(LATE).unwrap().text("due"), "2027-03");
        assert_eq!(plan.get("BW-MS32").unwrap().text("due"), "2027-02");
        let done = plan.get(DONE).unwrap();
        assert_eq!((done.ended.as_deref(), done.text("ended_as")), (Some("2026-11-21"), "finished"));
        let new = plan.get("BW-S2-P3-A5").unwrap();
        assert_eq!((new.title(), new.text("owner")), ("Bus passes for trainees", "BW-ORG1"));
        assert_eq!(new.text("overseen_by"), "BW-BODY9", "whoever agreed it asks how it goes");
        assert_eq!(plan.get("BW-S2").unwrap().text("version"), "1.2");
        let page = site.get(&format!("/actions/{LATE}")).await.text;
        assert!(page.contains("Review of 18 November 2026: Changes.") && page.contains(REPORT), "{page}");
        assert!(site.get("/strategies/BW-S2").await.text.contains("Its actions were reviewed on 18 November 2026."));
        // What the report of a period says of an action that is finished now stays in it.
        let before = site.get("/api/v1/reports/BW-RP16.json").await.text;
        assert!(before.contains(DONE), "it was part of the plan in that period");
        let held = site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"held_proposal\"", &[]).await.unwrap();
        assert!(held.is_empty(), "its words are public now");
        for name in
            ["BW-R10.pdf", "BW-R10.docx", "BW-R10.xlsx", "BW-R10.html", "BW-R10-children.pdf", "BW-R10-slide.pdf"]
        {
            let answer = site.get(&format!("/api/v1/reports/{name}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{name}: {}", answer.text);
        }
        let said = ["As far as there is money."];
        crate::report_life::holds(&site, "/api/v1/reports/BW-R10.docx", &said).await;
        // The group reads what became of it, and can take it back: then nothing of it is left in the report.
        let own = site.get_as(&young, "/work/proposals").await.text;
        assert!(own.contains("Taken up in part") && own.contains("As far as there is money."), "{own}");
        let reference = own.split("name=\"ref\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let asked = site.post(&young, "/work/proposals/back", &[("ref", reference)]).await;
        assert!(asked.text.contains("This cannot be undone."), "{}", asked.text);
        assert!(site.get(&format!("/reports/{REPORT}")).await.text.contains("As far as there is money."));
        let back = site.post(&young, "/work/proposals/back", &[("ref", reference), ("sure", "yes")]).await;
        assert_eq!(back.header("location"), "/work/proposals?done=back", "{}", back.text);
        let data: Value =
            serde_json::from_str(&site.get(&format!("/api/v1/reports/{REPORT}.json")).await.text).unwrap();
        let wishes = data["review"]["wishes"].as_array().unwrap();
        let gone = wishes.iter().find(|one| one["ref"] == reference).unwrap();
        assert!(gone["withdrawn"] == "2026-11-21" && gone["reason"].is_null() && gone["why"].is_null(), "{gone}");
        assert!(wishes.iter().any(|one| one["withdrawn"].is_null()), "{wishes:?}");
        assert!(site.get(&format!("/reports/{REPORT}")).await.text.contains("Withdrawn on 21 November 2026."));
    }
}

#[tokio::test]
async fn a_proposal_that_could_hurt_goes_back_and_nothing_is_lost() {
    let site = Site::of(Example::Brackwater).await;
    let (officer, young) = (site.sign_in("strategy-officer").await, site.sign_in("young-representative").await);
    let worker = site.sign_in("participation-worker").await;
    begin(&site, &officer).await;
    for (fields, said) in [
        (&[("reason", "Because.")][..], "Choose one of these."),
        (&[("decision", "stop")], "Say why."),
        (&[("decision", "stop"), ("reason", "Ring me on 020 7946 0000")], "telephone"),
        (&[("decision", "stop"), ("reason", "One\u{7} two")], "which nobody sees"),
        (&[("decision", "new"), ("reason", "Because.")], "Choose one of these."),
    ] {
        let answer = propose(&site, &young, LATE, fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(answer.text.contains(said), "{said}: {}", answer.text);
    }
    let long = propose(&site, &young, "new", &[("title", ""), ("reason", "Because.")]).await;
    assert!(long.text.contains("Say in a few words what it is.") && long.text.contains("Because."), "{}", long.text);
    propose(&site, &young, LATE, &[("decision", "stop"), ("reason", "Mr Hale never prints anything.")]).await;
    let page = unread(&site, &worker).await;
    let bare = send_from(&site, &worker, (&page, &format!("{page}/return")), &[]).await;
    assert!(bare.text.contains("Write what you want to know."), "{}", bare.text);
    send_from(&site, &worker, (&page, &format!("{page}/return")), &[("question", "Without a name, please.")]).await;
    assert!(site.get_as(&young, "/work").await.text.contains("1 came back with a question"));
    // Neither the officer nor anybody else reads it.
    assert!(!site.get_as(&officer, DESK).await.text.contains("Hale"));
    for role in ["strategy-officer", "report-reviewer", "action-owner"] {
        let other = site.sign_in(role).await;
        assert_eq!(site.get_as(&other, &page).await.status, StatusCode::NOT_FOUND, "{role}");
    }
    assert_eq!(site.get_as(&worker, DESK).await.status, StatusCode::NOT_FOUND);
    // Two of the group write at once: the second sees both.
    let path = format!("/work/proposals/BW-RP18/{LATE}");
    let shown = site.get_as(&young, &path).await;
    assert!(shown.text.contains("Without a name, please.") && shown.text.contains("Mr Hale"), "{}", shown.text);
    let seen = version(&shown);
    let first = [("row_version", seen.as_str()), ("decision", "stop"), ("reason", "It never comes.")];
    assert_eq!(site.post(&young, &path, &first).await.header("location"), "/work/proposals?done=sent");
    let second = [("row_version", seen.as_str()), ("decision", "finish"), ("reason", "I typed this.")];
    let stale = site.post(&young, &path, &second).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text.contains("I typed this.") && stale.text.contains("It never comes."), "{}", stale.text);
    // What waits to be read keeps the review from being sent.
    site.post(&officer, REVIEWS, &[]).await;
    go_on(&site, &officer).await;
    let refused = to_sign(&site, &officer).await;
    assert!(refused.text.contains("1 proposal of young people waits to be read"), "{}", refused.text);
    // What was sent back and never came again does not; the group is told, and can take it.
    let page = unread(&site, &worker).await;
    send_from(&site, &worker, (&page, &format!("{page}/return")), &[("question", "Why?")]).await;
    assert_eq!(to_sign(&site, &officer).await.header("location"), "/manage/reports?done=sent");
    assert_eq!(sign(&site).await.header("location"), format!("/reports/{REPORT}"));
    let own = site.get_as(&young, "/work/proposals").await.text;
    assert!(own.contains("The plan was decided before this came back."), "{own}");
    let id = own.split("name=\"id\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert_eq!(
        site.post(&young, "/work/proposals/back", &[("id", id), ("sure", "yes")]).await.header("location"),
        "/work/proposals?done=back"
    );
    assert!(!site.get_as(&young, "/work/proposals").await.text.contains("came back"));
}

#[tokio::test]
async fn what_officers_propose_is_checked_where_it_is_typed() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    begin(&site, &officer).await;
    for (about, fields, said) in [
        (LATE, &[("reason", "Because.")][..], "Choose one of these."),
        (LATE, &[("decision", "stop")], "Say why."),
        (LATE, &[("decision", "new"), ("reason", "Because.")], "Choose one of these."),
        (LATE, &[("decision", "change"), ("reason", "Because.")], "Say what changes, or let it go on."),
        (LATE, &[("decision", "change"), ("reason", "Because."), ("due", "soon")], "To be done by:"),
        (LATE, &[("decision", "change"), ("reason", "Because."), ("owner", "BW-ORG999")], "BW-ORG999"),
        (LATE, &[("decision", "change"), ("reason", "Because."), ("due", "2026-10")], "This day is past already."),
        (
            LATE,
            &[("decision", "change"), ("reason", "Because."), ("milestone-BW-MS32", "2026-11-20")],
            "This day is past already.",
        ),
        (LATE, &[("decision", "change"), ("reason", "Because."), ("milestone-BW-MS32", "soon")], "by when: holds"),
        (
            LATE,
            &[("decision", "change"), ("reason", "Because."), ("due", "2027-03"), ("milestone-BW-MS32", "2027-05-01")],
            "This is after the action is to be done (March 2027).",
        ),
        (LATE, &[("decision", "change"), ("reason", "Because."), ("due", "3000")], "The plan ends in June 2029."),
        (LATE, &[("decision", "continue"), ("milestone-BW-MS32", "2027-02")], "this choice changes nothing"),
        (
            "new",
            &[("reason", "Because."), ("title", "Boats"), ("priority", "BW-S2-P1")],
            "Say which organisation owns it.",
        ),
        (LATE, &[("decision", "continue"), ("due", "2030-01")], "this choice changes nothing"),
        ("new", &[("reason", "Because."), ("priority", "BW-S2-P1"), ("owner", "BW-ORG1")], "Title"),
        (
            "new",
            &[("reason", "Because."), ("title", "Boats"), ("priority", "BW-S1-P1"), ("owner", "BW-ORG1")],
            "Choose one of these.",
        ),
    ] {
        let answer = decide(&site, &officer, about, fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{about} {fields:?}");
        assert!(answer.text.contains(said), "{said}: {}", answer.text);
    }
    // An action of another strategy is not reviewed here, and nobody reviews what nobody began.
    assert_eq!(site.get_as(&officer, &format!("{REVIEWS}/BW-S1-P1-A1")).await.status, StatusCode::NOT_FOUND);
    let other = site.get_as(&officer, "/manage/reviews/BW-RP17/BW-S2-P4-A4").await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    // A new action that was proposed can be taken back.
    let new = [("reason", "Because."), ("title", "Boats"), ("priority", "BW-S2-P1"), ("owner", "BW-ORG1")];
    decide(&site, &officer, "new", &new).await;
    let desk = site.get_as(&officer, DESK).await.text;
    let row = desk.split("<tr").find(|row| row.contains("Boats")).unwrap();
    let about = row.split(&format!("{REVIEWS}/")).nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let page = format!("{REVIEWS}/{about}");
    let dropped = send_from(&site, &officer, (&page, &format!("{page}/drop")), &[]).await;
    assert_eq!(dropped.header("location"), format!("{DESK}?done=proposed"), "{}", dropped.text);
    assert!(!site.get_as(&officer, DESK).await.text.contains("Boats"));
    // A review is discussed at a meeting that was.
    site.post(&officer, REVIEWS, &[]).await;
    go_on(&site, &officer).await;
    let early = "The year that is reviewed ended on 30 September 2026.";
    for (day, said) in [
        ("", "Write the day of the meeting"),
        ("2027-01-01", "Write the day of the meeting"),
        ("next week", "Write the day of the meeting"),
        ("1999-03-01", early),
        ("2026-09-30", early),
    ] {
        let fields = [("act", "send"), ("summary", "All."), ("meeting", day), ("body", "BW-BODY9")];
        let answer = send_from(&site, &officer, (DESK, DESK), &fields).await;
        assert!(answer.text.contains(said), "{day}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_review_is_begun_once_a_year_and_can_be_called_off() {
    let site = Site::of(Example::Brackwater).await;
    let (officer, young) = (site.sign_in("strategy-officer").await, site.sign_in("young-representative").await);
    // The year to March 2026 was reviewed, and no earlier one is any more.
    let earlier = site.post(&officer, "/manage/reports", &[("kind", "review"), ("period", "BW-RP15")]).await;
    assert!(earlier.text.contains("A later year of this plan was reviewed already"), "{}", earlier.text);
    let year = [("kind", "review"), ("period", "BW-RP5")];
    let sure = site.post(&officer, "/manage/reports", &year).await;
    assert!(sure.text.contains("Begin this review?") && sure.text.contains("name=\"period\" value=\"BW-RP5\""));
    assert!(site.get_as(&young, "/work/proposals").await.text.contains("No plan is being looked at now."));
    let other = site.post(&officer, "/manage/reports", &[&year[..], &[("sure", "yes")]].concat()).await;
    assert_eq!(other.header("location"), "/manage/reports/BW-RP5-review", "{}", other.text);
    let twice = site.post(&officer, "/manage/reports", &[("kind", "review"), ("period", "BW-RP4")]).await;
    assert!(twice.text.contains("is on its way already"), "{}", twice.text);
    // The words are kept with what they were taken from, and say when that is otherwise.
    let desk = "/manage/reports/BW-RP5-review";
    send_from(&site, &officer, (desk, desk), &[("act", "save"), ("summary", "We looked."), ("highlights", "All.")])
        .await;
    assert!(!site.get_as(&officer, desk).await.text.contains("has changed since they were saved"));
    site.post(&officer, "/manage/reviews/BW-RP5", &[]).await;
    assert!(site.get_as(&officer, desk).await.text.contains("has changed since they were saved"));
    let asked = site.post(&officer, "/manage/reviews/BW-RP5/off", &[]).await;
    assert!(asked.text.contains("This cannot be undone."), "{}", asked.text);
    let off = site.post(&officer, "/manage/reviews/BW-RP5/off", &[("sure", "yes")]).await;
    assert_eq!(off.header("location"), "/manage/reports?done=off", "{}", off.text);
    assert!(site.get_as(&young, "/work/proposals").await.text.contains("No plan is being looked at now."));
    let rows = site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"held_proposal\"", &[]).await.unwrap();
    assert!(rows.is_empty(), "nothing is left of it");
    // Nobody calls off what young people have proposed something for.
    begin(&site, &officer).await;
    propose(&site, &young, LATE, &[("decision", "stop"), ("reason", "It never comes.")]).await;
    let refused = site.post(&officer, &format!("{REVIEWS}/off"), &[]).await;
    assert!(refused.text.contains("answer them rather than call it off"), "{}", refused.text);
}
