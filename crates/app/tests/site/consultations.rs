//! Consultations: a text in sections, what people say of each, and what comes of it, which nobody reads before everybody does.

use crate::own_words::{Asked, emptied, opened};
use crate::support::Site;
use crate::surveys::{begun, field, send, step, walk};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::audit::Who;
use platform::record::{self, Change};

const TEXT: &str =
    "# Who may come\nAnybody of 11 to 18.\n\n## Telephones\nThey stay in your pocket.\nNobody takes pictures.";

async fn draft(site: &Site, worker: &str) -> String {
    let fields = [("title", "Rules of the rooms"), ("text", TEXT)];
    let made = site.post(worker, "/manage/surveys/consultation", &fields).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text);
    made.header("location").split('?').next().unwrap().to_owned()
}

async fn consulted(site: Site) -> Asked {
    let site = emptied(site).await;
    let worker = site.sign_in("participation-worker").await;
    let path = draft(&site, &worker).await;
    opened(site, worker, path, &[("answer_by", "2026-12-31")]).await
}

/// What the section is called and says, in the open data.
async fn sections(site: &Site) -> String {
    site.get("/api/v1/sections").await.text
}

#[tokio::test]
async fn what_people_said_of_a_section_is_answered_and_changes_it_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let asked = consulted(site).await;
        let (site, worker) = (&asked.site, &asked.worker);
        let page = site.get("/consultations/BW-CO3").await.text;
        assert!(page.contains("You can say what you think until 30 November 2026."), "{page}");
        assert!(page.contains("1. Who may come") && page.contains("Nobody takes pictures."), "{page}");

        // What was said of the second section becomes a message of that section.
        let first = begun(site, &asked.survey).await;
        assert!(first.text.contains("What do you think of this: Who may come"), "{}", first.text);
        assert!(first.text.contains("Anybody of 11 to 18."), "the section stands beside where people write");
        let nothing = walk(site, &asked.survey, begun(site, &asked.survey).await, &["", ""]).await;
        for page in [&nothing, &step(site, &asked.survey, &nothing, &[("go", "send")]).await] {
            assert!(page.text.contains("You have not answered anything yet"), "{}", page.text);
            assert!(!page.text.contains("value=\"send\""), "nothing is not sent: {}", page.text);
        }
        let sent = send(site, &asked.survey, first, &["", "How do I call my dad?"]).await;
        assert!(sent.text.contains("Your answers were sent."), "{}", sent.text);
        asked.pass_on(&[("text-0", "How do I call my dad?"), ("fate-0", "pass")]).await;
        let heard = format!("{}/words", asked.path);
        let list = site.get_as(worker, &heard).await.text;
        let word = list.split(&format!("href=\"{heard}/")).nth(1).unwrap().split('"').next().unwrap();
        let message = [
            ("row_version", "1"),
            ("text", "How do I call my dad?"),
            ("kind", "statement"),
            ("quoted", "yes"),
            ("speaker", "A young person"),
        ];
        let made = site.post(worker, &format!("{heard}/{word}/message"), &message).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text);
        let page = site.get("/consultations/BW-CO3").await.text;
        let (before, after) = page.split_once("2. Telephones").unwrap();
        assert!(after.contains("How do I call my dad?") && !before.contains("How do I call my dad?"), "{page}");
        let outcome = format!("{}/outcome", asked.path);
        assert_eq!(site.get_as(worker, &outcome).await.status, StatusCode::NOT_FOUND, "it is still open");

        // It closes; everything that was said is answered before anybody is told.
        let site = &site.moved("2026-12-02T12:00:00Z");
        let other = site.sign_in("participation-worker").await;
        let worker = &site.sign_in("strategy-officer").await;
        let page = site.get("/consultations/BW-CO3").await.text;
        assert!(page.contains("What came of it was promised by 31 December 2026."), "{page}");
        let shown = site.get_as(worker, &outcome).await;
        let version = field(&shown, "row_version");
        let section = |name: &str, n: usize| format!("{name}-BW-SE{}", n + 6);
        let agreed = "They stay in your pocket, but for calling home.\r\nNobody takes pictures.";
        let fields = |go: &'static str, version: String| {
            vec![
                ("row_version".to_owned(), version),
                (section("agreed", 1), "Anybody of 11 to 18.".to_owned()),
                (section("agreed", 2), agreed.to_owned()),
                (section("why", 2), "You must be able to call home.".to_owned()),
                ("outcome".to_owned(), "The rule about telephones was changed.".to_owned()),
                ("go".to_owned(), go.to_owned()),
            ]
        };
        let post = async |fields: Vec<(String, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (&**name, &**text)).collect();
            site.post(worker, &outcome, &fields).await
        };
        let kept = post(fields("", version.clone())).await;
        assert!(kept.header("location").ends_with("done=kept"), "{}", kept.text);
        assert!(!sections(site).await.contains("calling home"), "nobody reads it before everybody is told");
        assert!(site.get_as(worker, &outcome).await.text.contains("but for calling home."), "and nothing is lost");
        assert_eq!(post(fields("", version)).await.status, StatusCode::CONFLICT, "somebody has written meanwhile");
        let version = field(&site.get_as(worker, &outcome).await, "row_version");
        let told = fields("tell", version.clone());
        let told: Vec<(&str, &str)> = told.iter().map(|(name, text)| (&**name, &**text)).collect();
        assert_eq!(
            site.post(&other, &outcome, &told).await.status,
            StatusCode::NOT_FOUND,
            "an officer tells everybody"
        );
        let refused = post(fields("tell", version.clone())).await.text;
        assert!(refused.contains("1 message has no answer."), "{refused}");
        let way = refused.split("/manage/plan/responses/new?message=").nth(1).unwrap().split('"').next().unwrap();
        let officer = site.sign_in("strategy-officer").await;
        let form = site.get_as(&officer, &format!("/manage/plan/responses/new?message={way}")).await.text;
        assert!(form.contains(&format!("value=\"{way}\" selected")), "the message is chosen: {form}");
        let answer = [
            ("ref", "T-R1"),
            ("row_version", "0"),
            ("message", way),
            ("decision", "done"),
            ("text", "You may call home."),
            ("organisation", "BW-ORG1"),
            ("day", "2026-12-02"),
        ];
        let answered = site.mean(&officer, "/manage/plan/responses/new", &answer).await;
        assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.text);
        let told = post(fields("tell", version)).await;
        assert!(told.header("location").ends_with("done=told"), "{}", told.text);
        let page = site.get("/consultations/BW-CO3").await.text;
        for words in ["<ins>", "<del>", "but for", "You may call home.", "You must be able to call home.", "Answered"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(page.contains("Nothing was changed in this section."), "{page}");
        assert!(page.contains("The rule about telephones was changed."), "{page}");
    }
}

#[tokio::test]
async fn an_answer_that_is_late_is_seen_to_be_late() {
    let asked = consulted(Site::of(Example::Brackwater).await).await;
    let late = asked.site.moved("2027-01-12T12:00:00Z");
    let page = late.get("/consultations/BW-CO3").await.text;
    assert!(page.contains("No answer, 12 days late"), "{page}");
    let answered = late.get("/consultations/BW-CO1").await.text;
    assert!(answered.contains("Answered on 27 February 2025.") && answered.contains("<ins>"), "{answered}");
}

#[tokio::test]
async fn a_text_without_sections_and_a_day_that_is_too_early_are_refused_and_nothing_is_lost() {
    let site = Site::of(Example::Brackwater).await;
    let worker = site.sign_in("participation-worker").await;
    for (text, words) in [
        ("", "Write the text, or choose the plan whose draft it is."),
        ("No heading", "Each section needs a heading"),
        ("# Heading alone", "Each section needs a heading"),
        (&*"# A\nb\n".repeat(21), "A consultation has 20 sections at most."),
    ] {
        let refused = site.post(&worker, "/manage/surveys/consultation", &[("title", "Mine"), ("text", text)]).await;
        assert!(refused.text.contains(words) && refused.text.contains("value=\"Mine\""), "{words}: {}", refused.text);
        assert!(refused.text.contains(text.lines().next().unwrap_or_default()), "{}", refused.text);
    }
    let path = draft(&site, &worker).await;
    let version = field(&site.get_as(&worker, &path).await, "row_version");
    let early = [("row_version", &*version), ("go", "open"), ("last_day", "2026-12-20"), ("answer_by", "2026-12-20")];
    let refused = site.post(&worker, &path, &early).await.text;
    assert!(refused.contains("Write a day after the last day on which people can answer."), "{refused}");
}

#[tokio::test]
async fn what_a_worker_asks_beside_the_sections_is_no_section() {
    let site = emptied(Site::of(Example::Brackwater).await).await;
    let worker = site.sign_in("participation-worker").await;
    let path = draft(&site, &worker).await;
    // Their names are those of details of the draft, and of a section that there is not.
    for label in ["Title", "About", "Part1", "Part3"] {
        let new = format!("{path}/questions/new");
        let version = field(&site.get_as(&worker, &new).await, "row_version");
        let kept = site.post(&worker, &new, &[("row_version", &version), ("label", label), ("kind", "text")]).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
    }
    let asked = opened(site, worker, path, &[("answer_by", "2026-12-31")]).await;
    let page = asked.site.get("/consultations/BW-CO3").await.text;
    assert!(page.contains("2. Telephones") && !page.contains("3. "), "{page}");
    assert!(page.find("1. Who may come") < page.find("2. Telephones"), "{page}");
}

#[tokio::test]
async fn the_draft_of_a_plan_gives_its_priorities_as_sections_and_is_agreed_in_the_end() {
    let site = emptied(Site::of(Example::Brackwater).await).await;
    let officer = site.sign_in("strategy-officer").await;
    let fields = [("title", "The plan"), ("strategy", "BW-S1"), ("text", "")];
    let made = site.post(&officer, "/manage/surveys/consultation", &fields).await;
    let path = made.header("location").split('?').next().unwrap().to_owned();
    let page = site.get_as(&officer, &path).await.text;
    assert!(page.contains("Open a Family Harbour in every neighbourhood."), "{page}");
    let mut tx = site.app.db.write().await.unwrap();
    platform::revision::lock(&mut tx).await.unwrap();
    let all = record::all(&mut tx, &strategy::strategy::TABLE).await.unwrap();
    let before = all.into_iter().find(|one| one.reference == "BW-S1").unwrap();
    let mut after = before.clone();
    after.values.insert("status".to_owned(), "draft".into());
    let change = Change { before: Some(before), after };
    record::save(&mut tx, &site.app.clock, &Who::program("test"), vec![change]).await.unwrap();
    tx.commit().await.unwrap();
    let asked = opened(site, officer, path, &[("answer_by", "2026-12-31")]).await;
    let later = asked.site.moved("2026-12-02T12:00:00Z");
    let officer = later.sign_in("strategy-officer").await;
    let outcome = format!("{}/outcome", asked.path);
    let shown = later.get_as(&officer, &outcome).await;
    assert!(shown.text.contains("The plan is agreed from today on"), "{}", shown.text);
    let mut fields = vec![("row_version".to_owned(), field(&shown, "row_version"))];
    for reference in shown.text.split("name=\"agreed-").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        fields.push((format!("agreed-{reference}"), "All of it.".to_owned()));
        fields.push((format!("why-{reference}"), "Shorter.".to_owned()));
    }
    let end = [("outcome", "It is agreed."), ("agree", "yes"), ("go", "tell")];
    fields.extend(end.map(|(name, text)| (name.to_owned(), text.to_owned())));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (&**name, &**text)).collect();
    let told = later.post(&officer, &outcome, &fields).await;
    assert!(told.header("location").ends_with("done=told"), "{}", told.text);
    let plan = later.get("/api/v1/strategies/BW-S1").await.json();
    assert_eq!(plan["item"]["status"], "agreed", "{plan}");
}
