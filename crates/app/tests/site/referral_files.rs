//! Documents that go along with a referral: looked through, agreed to again, sealed for each service, and gone with its words.

use crate::evidence::{pdf, photograph};
use crate::referrals::{AGREED, NEED, Two, hidden};
use crate::support::Site;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::examples::Example;

/// What documents a page leads to.
fn links(page: &str) -> Vec<String> {
    let all = page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    all.filter(|path| path.contains("/files/")).map(str::to_owned).collect()
}

async fn rows(site: &Site) -> Vec<(String, String)> {
    let mut tx = site.app.db.read().await.unwrap();
    let rows = tx.query("SELECT \"sealed\", \"bytes\" FROM \"referral_file\"", &[]).await.unwrap();
    rows.iter().map(|row| (row.text(0).unwrap().unwrap(), row.text(1).unwrap().unwrap())).collect()
}

async fn bytes(site: &Site, cookie: &str, path: &str) -> Vec<u8> {
    site.bytes(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn documents_reach_the_service_and_nobody_else() {
    for site in Site::both(Example::Brackwater).await {
        let two = Two::on(site).await;
        let (site, draft) = (&two.site, two.drafted(&["BW-RS1", "BW-RS2"], NEED).await);
        let place = format!("{draft}/files");
        let add = async |title: &str, name: &str, bytes: &[u8]| {
            site.send_file((&two.sender, &place), &[("title", title)], (name, bytes)).await
        };
        for (title, bytes, told) in [
            ("", photograph(), "Say in a few words what it is"),
            ("Ring 07700 900123", photograph(), "number"),
            ("A letter", b"MZ\x90\0".to_vec(), "This is no JPEG"),
            ("A letter", pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"), "can act"),
            ("A letter", Vec::new(), "Choose a file first"),
            ("A letter", vec![b'%'; (5 << 20) + 1], "larger than 5 MB"),
        ] {
            let refused = add(title, "letter.pdf", &bytes).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}: {}", refused.text);
            assert!(refused.text.contains(told), "{told}: {}", refused.text);
        }
        assert!(rows(site).await.is_empty());
        for (title, bytes) in [("Letter of the school nurse", pdf("")), ("Drawing", photograph()), ("Plan", pdf(""))] {
            assert_eq!(add(title, "x", &bytes).await.status, StatusCode::SEE_OTHER, "{title}");
        }
        assert!(add("One more", "x", &pdf("")).await.text.contains("up to 3 documents"));
        let shown = site.get_as(&two.sender, &place).await.text;
        let plan = hidden(shown.split(">Plan<").nth(1).unwrap(), "remove");
        let taken = site.send_files((&two.sender, &place), &[("remove", &plan)], &[]).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text);
        // They agreed to what was there when they were asked.
        let check = site.get_as(&two.sender, &draft).await.text;
        assert!(check.contains("Letter of the school nurse") && check.contains("Drawing") && !check.contains(">Plan<"));
        let early = site.post(&two.sender, &draft, &[]).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", early.text);
        two.write(&draft, "agreement", AGREED).await;
        let before = rows(site).await;
        let sent = two.send(&draft).await;
        assert_eq!(sent.len(), 2);
        let after = rows(site).await;
        assert_eq!(after.len(), 4, "two for each service, and none of the draft");
        assert!(after.iter().all(|one| !before.contains(one)), "each under a key of its own");
        for (title, bytes) in &after {
            assert!(!title.contains("nurse") && !bytes.contains("JFIF") && !bytes.contains("%PDF"));
        }
        let page = site.get_as(&two.receiver, &sent[0]).await.text;
        let mut links = links(&page);
        assert_eq!(links.len(), 2, "{page}");
        if page.find("Drawing") < page.find("school nurse") {
            links.reverse();
        }
        let answer = site.get_as(&two.receiver, &links[0]).await;
        assert!(answer.header("content-disposition").starts_with("attachment; filename=\"R-"), "{:?}", answer.headers);
        assert_eq!(bytes(site, &two.receiver, &links[0]).await, pdf(""));
        let picture = bytes(site, &two.receiver, &links[1]).await;
        assert!(picture.starts_with(b"\xff\xd8") && !String::from_utf8_lossy(&picture).contains("Mina Begum"));
        let officer = site.sign_in("strategy-officer").await;
        assert_eq!(site.get_as(&officer, &links[0]).await.status, StatusCode::NOT_FOUND);
        // Of another referral it is not, though of the same draft.
        let other = links[0].replace(sent[0].rsplit('/').next().unwrap(), sent[1].rsplit('/').next().unwrap());
        assert_eq!(site.get_as(&two.receiver, &other).await.status, StatusCode::NOT_FOUND);
        let mut tx = site.app.db.write().await.unwrap();
        referrals::gone::words(&mut tx, sent[0].rsplit('/').next().unwrap()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(rows(site).await.len(), 2, "what is erased goes with its documents");
        assert_eq!(site.get_as(&two.receiver, &links[0]).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn documents_go_with_a_draft_that_is_thrown_away() {
    for site in Site::both(Example::Brackwater).await {
        let two = Two::on(site).await;
        let draft = two.drafted(&["BW-RS1"], NEED).await;
        let place = format!("{draft}/files");
        two.site.send_file((&two.sender, &place), &[("title", "A letter")], ("a.pdf", &pdf(""))).await;
        assert_eq!(rows(&two.site).await.len(), 1);
        assert_eq!(two.site.get_as(&two.receiver, &place).await.status, StatusCode::NOT_FOUND);
        two.site.post(&two.sender, &format!("{draft}/discard"), &[]).await;
        assert!(rows(&two.site).await.is_empty());
    }
}
