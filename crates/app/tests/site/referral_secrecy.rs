//! What a stranger finds who has the database, its file or a backup; and what is never sent.

use crate::referrals::{AGREED, NEED, PERSON, Two, draft_of};
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
        assert!(site.post("", "/referral", &[("code", &code)]).await.text.contains("It was good to draw"));
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

#[tokio::test]
async fn what_is_erased_is_gone_from_every_page() {
    let two = Two::new().await;
    let page = two.sent("BW-RS1").await;
    let id = page.rsplit('/').next().unwrap();
    let mut tx = two.site.app.db.write().await.unwrap();
    platform::secret::destroy(&mut tx, referrals::referral::KIND, id).await.unwrap();
    tx.commit().await.unwrap();
    let shown = two.site.get_as(&two.receiver, &page).await;
    assert_eq!(shown.status, StatusCode::OK, "that there was one stays");
    assert!(!shown.text.contains("does not sleep") && !shown.text.contains("Her mother"), "{}", shown.text);
}
