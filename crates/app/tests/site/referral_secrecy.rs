//! What a stranger finds who has the database, its file or a backup; and what is never sent.

use crate::referrals::{AGREED, NEED, PERSON, Two, draft_of, typed};
use crate::support::{Site, both};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::backup;
use platform::db::Value;
use std::io::Read;

/// Words of what was written that must not be found, beside the code that was handed over.
const SECRETS: [&str; 12] = [
    "Amina",
    "Testperson",
    "07700 900987",
    "07700900987",
    "Never leave",
    "She worries so much",
    "does not sleep",
    "Her uncle",
    "over her shoulder",
    "Her mother",
    "ring on Monday",
    "good to draw",
];

/// Everything that stands in the tables, as text.
async fn dump(site: &Site) -> String {
    let mut tx = site.app.db.read().await.unwrap();
    let mut all = String::new();
    for shape in tx.shapes().await.unwrap() {
        let mut last = None;
        loop {
            let page = tx.page(&shape, last.as_ref()).await.unwrap();
            let Some(end) = page.last() else { break };
            let key = shape.key();
            assert!(key.iter().all(|(place, _)| *place < end.len()));
            for value in page.iter().flatten() {
                match value {
                    Value::Text(Some(text)) => all.push_str(text),
                    Value::Int(Some(number)) => all.push_str(&number.to_string()),
                    _ => {}
                }
                all.push('\n');
            }
            last = Some(end.clone());
        }
    }
    all
}

fn is_in(place: &str, text: &str, secrets: &[&str]) {
    for secret in secrets {
        let line = text.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "“{secret}” can be read in {place}");
    }
}

#[tokio::test]
async fn a_dump_and_a_backup_tell_nobody_anything() {
    for fresh in both().await {
        let url = fresh.url.clone();
        let site = Site::on(fresh, Example::Brackwater).await;
        let two = Two::on(site).await;
        let site = &two.site;
        let draft = two.drafted(&["BW-RS1"], NEED).await;
        let kept = two.drafted(&["BW-RS2"], NEED).await;
        let page = two.send(&draft).await.remove(0);
        let code = two.code(&draft.replace("/draft/", "/sent/")).await;
        two.act(&two.receiver, &page, "receive", &[]).await;
        two.act(&two.receiver, &page, "accept", &[("accept-note", "We ring on Monday")]).await;
        two.act(&two.receiver, &page, "start", &[]).await;
        let close = [("close-outcome", "helped"), ("close-said", "It was good to draw")];
        two.act(&two.receiver, &page, "close", &close).await;
        assert!(typed(site, &code).await.text.contains("It was good to draw"));
        assert!(site.get_as(&two.sender, &kept).await.text.contains("Amina"), "a draft that waits is as secret");
        site.run_jobs().await;

        let plain = code.replace('-', "");
        let secrets: Vec<&str> = SECRETS.into_iter().chain([code.as_str(), &plain]).collect();
        let text = dump(site).await;
        assert!(text.contains("BW-RS1") && text.contains("referral.close"), "the dump holds what it should");
        is_in("the tables, the history, the audit, the queue or the outbox", &text, &secrets);
        if let Some(file) = url.strip_prefix("sqlite://") {
            for end in ["", "-wal"] {
                let bytes = std::fs::read(format!("{file}{end}")).unwrap_or_default();
                is_in("the file of the database", &String::from_utf8_lossy(&bytes), &secrets);
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("backup.zip");
        backup::write(&mut site.app.db.read().await.unwrap(), site.app.clock.now(), "a test", &path).await.unwrap();
        let mut archive = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
        let mut whole = 0;
        for n in 0..archive.len() {
            let mut text = Vec::new();
            archive.by_index(n).unwrap().read_to_end(&mut text).unwrap();
            whole += text.len();
            is_in("a backup", &String::from_utf8_lossy(&text), &secrets);
        }
        assert!(whole > 100_000, "{whole}");
        for letter in site.letters().await {
            is_in("a letter", &format!("{} {}", letter.subject, letter.text), &secrets);
        }
    }
}

#[tokio::test]
async fn an_agreement_that_ended_meanwhile_sends_nothing() {
    let two = Two::new().await;
    let draft = two.drafted(&["BW-RS1"], NEED).await;
    let later = two.site.moved("2027-05-21T12:00:00Z");
    let sender = later.sign_in("practitioner").await;
    let sent = later.post(&sender, &draft, &[]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.text.contains("This agreement is over. Ask them again"), "{}", sent.text);
    let page = later.get_as(&sender, &draft).await.text;
    assert!(page.contains("Amina Testperson"), "nothing of it is lost: {page}");
}

#[tokio::test]
async fn nothing_is_sent_to_nobody() {
    let two = Two::new().await;
    // Nobody works for the early years service.
    let draft = two.drafted(&["BW-RS4"], NEED).await;
    let check = two.site.get_as(&two.sender, &draft).await.text;
    assert!(check.contains("Nobody is there to receive it"), "{check}");
    let sent = two.site.post(&two.sender, &draft, &[]).await;
    assert_eq!(sent.status, StatusCode::BAD_REQUEST);
    assert!(sent.text.contains("so it would fall silent. Nothing was sent."), "{}", sent.text);
    assert!(two.site.get_as(&two.sender, &draft).await.text.contains("Amina Testperson"));
    // What is paused takes nothing, even from a page that was open before.
    let paused = two.site.post(&two.sender, "/work/referrals/new", &[("services", "BW-RS6")]).await;
    let draft = draft_of(&paused);
    for (step, fields) in [("person", PERSON), ("need", NEED), ("agreement", AGREED)] {
        two.write(&draft, step, fields).await;
    }
    let sent = two.site.post(&two.sender, &draft, &[]).await;
    assert!(sent.text.contains("takes no referrals now"), "{}", sent.text);
}

/// The number of a referral, from its page.
async fn number(two: &Two, page: &str) -> String {
    let text = two.site.get_as(&two.sender, page).await.text;
    format!("R-{}", text.split("Referral R-").nth(1).unwrap().get(..9).unwrap())
}

#[tokio::test]
async fn what_is_erased_is_gone_from_every_page_and_cannot_be_found() {
    let two = Two::new().await;
    let draft = two.drafted(&["BW-RS1"], NEED).await;
    let page = two.send(&draft).await.remove(0);
    let (code, number) = (two.code(&draft.replace("/draft/", "/sent/")).await, number(&two, &page).await);
    let id = page.rsplit('/').next().unwrap();
    // As the data protection officer decides on it: by itself, wherever it stands.
    let now = two.site.app.clock.now();
    let forgetting = platform::part::Forgetting {
        kind: referrals::referral::KIND,
        reference: id,
        keyring: Some(&two.site.app.keyring),
        at: now,
    };
    let mut tx = two.site.app.db.write().await.unwrap();
    let sought = platform::sought::Sought::read("Amina Testperson").unwrap();
    let found = platform::part::find(two.site.app.parts, &mut tx, &two.site.app.keyring, &sought).await.unwrap();
    assert!(
        found.iter().any(|one| one.reference == id && one.words.starts_with(&number) && !one.words.contains("Amina")),
        "{found:?}"
    );
    let gone = platform::part::forget(two.site.app.parts, &mut tx, &forgetting).await.unwrap();
    assert_eq!(gone, Some(true));
    tx.commit().await.unwrap();
    let shown = two.site.get_as(&two.receiver, &page).await;
    assert_eq!(shown.status, StatusCode::OK, "that there was one stays");
    assert!(shown.text.contains("has been erased") && !shown.text.contains("does not sleep"), "{}", shown.text);
    assert!(!shown.text.contains("Her mother"), "{}", shown.text);
    for sought in ["Amina Testperson", &number] {
        let list = two.site.post(&two.sender, "/work/referrals/find", &[("q", sought)]).await.text;
        assert!(list.contains("None of those that you may see"), "{list}");
    }
    assert!(typed(&two.site, &code).await.text.contains("nothing under this code"));
}

#[tokio::test]
async fn what_is_over_goes_when_its_time_is_over_and_what_is_open_stays() {
    let two = Two::new().await;
    let (over, open) = (two.sent("BW-RS1").await, two.sent("BW-RS1").await);
    let kept = two.drafted(&["BW-RS1"], NEED).await;
    two.act(&two.sender, &over, "withdraw", &[]).await;
    two.site.run_jobs().await;
    let later = two.site.moved("2028-11-22T12:00:00Z");
    later.run_jobs().await;
    let sender = later.sign_in("practitioner").await;
    assert!(later.get_as(&sender, &over).await.text.contains("has been erased"));
    assert!(later.get_as(&sender, &open).await.text.contains("does not sleep"), "nobody has answered it yet");
    assert_eq!(later.get_as(&sender, &kept).await.status, StatusCode::NOT_FOUND, "what was not sent goes earlier");
    let officer = later.sign_in("data-protection-officer").await;
    let report = later.get_as(&officer, "/manage/retention/report").await.text;
    assert!(report.contains("What referrals say, after they are over"), "{report}");
}

#[tokio::test]
async fn what_is_shared_without_agreement_is_looked_at_afterwards_by_somebody_else() {
    let two = Two::new().await;
    let draft = draft_of(&two.site.post(&two.sender, "/work/referrals/new", &[("services", "BW-RS1")]).await);
    let without = [("agreed-by", "nobody"), ("without", "child-at-risk"), ("without-why", "He may come back tonight")];
    for (step, fields) in [("person", PERSON), ("need", NEED), ("agreement", &without)] {
        two.write(&draft, step, fields).await;
    }
    let page = two.send(&draft).await.remove(0);
    let path = "/work/referrals/reviews";
    // The supervisor of the service that received it is not the one who looks at it.
    let health = two.site.sign_in("referral-supervisor").await;
    assert!(two.site.get_as(&health, path).await.text.contains("Nothing waits to be looked at"));
    let council = crate::referral_matrix::with_role(&two.site, "referral-supervisor", "BW-ORG1").await;
    let council = two.site.sign_in_as(&council).await;
    let list = two.site.get_as(&council, path).await.text;
    for words in ["Shared without agreement", "He may come back tonight", "A child may be harmed otherwise"] {
        assert!(list.contains(words), "{words}: {list}");
    }
    let review = list.split(&format!("action=\"{path}/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let empty = two.site.post(&council, &format!("{path}/{review}"), &[]).await;
    assert!(empty.text.contains("Choose what you make of it"), "{}", empty.text);
    let (finding, said) = (format!("finding-{review}"), format!("said-{review}"));
    let sent =
        two.site.post(&council, &format!("{path}/{review}"), &[(&finding, "right"), (&said, "As the law wants")]).await;
    assert!(sent.header("location").ends_with("done=reviewed"), "{}", sent.text);
    assert_eq!(
        two.site.post(&council, &format!("{path}/{review}"), &[(&finding, "wrong")]).await.status,
        StatusCode::NOT_FOUND
    );
    assert!(two.site.get_as(&two.receiver, &page).await.text.contains("It was right"));
}

#[tokio::test]
async fn whoever_breaks_the_glass_says_why_is_told_of_and_looked_at() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    let (number, id) = (number(&two, &page).await, page.rsplit('/').next().unwrap());
    let lead = two.site.sign_in("safeguarding-lead").await;
    let path = "/manage/referrals/look-into";
    assert_eq!(two.site.get_as(&lead, &page).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        two.site.get_as(&lead, &format!("{path}/{id}")).await.status,
        StatusCode::NOT_FOUND,
        "not without a reason"
    );
    let bare = two.site.post(&lead, path, &[("number", &number), ("why", "because")]).await;
    assert!(
        bare.status == StatusCode::UNPROCESSABLE_ENTITY && bare.text.contains("in at least a sentence"),
        "{}",
        bare.text
    );
    let none = two
        .site
        .post(&lead, path, &[("number", "R-0000-0000"), ("why", "The school rang, her father is at the gate")])
        .await;
    assert!(none.text.contains("no referral of this number"), "{}", none.text);
    let why = [("number", number.as_str()), ("why", "The school rang, her father is at the gate")];
    let sent = two.site.post(&lead, path, &why).await;
    assert_eq!(sent.header("location"), format!("{path}/{id}"), "{}", sent.text);
    let shown = two.site.get_as(&lead, sent.header("location")).await.text;
    assert!(shown.contains("does not sleep") && !shown.contains("<form method=\"post\" action=\"/work"), "{shown}");
    let mut told: Vec<String> = two
        .site
        .letters()
        .await
        .into_iter()
        .filter(|one| one.subject.contains("looked into"))
        .map(|one| one.to)
        .collect();
    told.sort();
    let who = ["practitioner", "receiving-practitioner", "referral-supervisor"]
        .map(|one| format!("{one}@brackwater.example"));
    assert_eq!(told, who);
    let later = two.site.moved("2026-11-22T12:01:00Z");
    let after = later.sign_in("safeguarding-lead").await;
    assert_eq!(later.get_as(&after, &format!("{path}/{id}")).await.status, StatusCode::NOT_FOUND, "a day is over");
    let officer = two.site.sign_in("data-protection-officer").await;
    let list = two.site.get_as(&officer, "/manage/referrals/reviews").await.text;
    assert!(list.contains("her father is at the gate") && !list.contains("does not sleep"), "{list}");
    assert!(two.site.get_as(&two.receiver, &page).await.text.contains("her father is at the gate"));
}

#[tokio::test]
async fn a_service_does_not_cease_while_somebody_waits_for_its_answer() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    let officer = two.site.sign_in("strategy-officer").await;
    let path = "/manage/plan/referral_services/BW-RS1";
    let version = two.site.get_as(&officer, path).await.text;
    let version = version.split("name=\"row_version\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let end = [("day", "2026-11-21"), ("row_version", version.as_str())];
    let refused = two.site.post(&officer, &format!("{path}/end"), &end).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("1 referral to it is open"), "{}", refused.text);
    two.act(&two.sender, &page, "withdraw", &[]).await;
    let ended = two.site.post(&officer, &format!("{path}/end"), &end).await;
    assert!(ended.header("location").ends_with("done=ended"), "{}", ended.text);
}

#[tokio::test]
async fn words_that_may_mean_danger_put_a_referral_on_top_whoever_writes_them() {
    let two = Two::new().await;
    let first = two.sent("BW-RS1").await;
    let draft = two.drafted(&["BW-RS1"], &[("need", "She cannot sleep"), ("wanted", "A group")]).await;
    let second = two.send(&draft).await.remove(0);
    let code = two.code(&draft.replace("/draft/", "/sent/")).await;
    let own = typed(&two.site, &code).await.text;
    let (slip, number) = (crate::referrals::hidden(&own, "slip"), crate::referrals::hidden(&own, "referral"));
    let note = format!("note-{number}-say");
    let say = [("slip", slip.as_str()), ("referral", &number), ("act", "say"), (&note, "my dad hits me")];
    let told = two.site.post("", "/referral", &say).await.text;
    assert!(told.contains("do not wait for an answer"), "{told}");
    let list = two.site.get_as(&two.receiver, "/work/referrals").await.text;
    assert_eq!(crate::referrals::pages(&list), [second.clone(), first], "{list}");
    assert!(list.contains("Urgent"), "{list}");
    let letters = two.site.letters().await;
    assert!(letters.iter().any(|one| one.subject.starts_with("Please read referral")));
    assert!(two.site.get_as(&two.receiver, &second).await.text.contains("may mean that somebody is in danger"));
}
