//! What is in the way of an action: raised with an update, taken to a board, answered and closed, and how long that took.

use crate::editing_plan::send;
use crate::support::Site;
use crate::updates::{decide, to_read, write};
use axum::http::StatusCode;
use everychance::examples::Example;

const ACTION: &str = "BW-S1-P4-A1";
const BOARD: &str = "BW-BODY2";
const TOLD: [(&str, &str); 2] = [("progress", "some concern"), ("told", "Two of four parks are mended.")];
const WAY: &str = "The lorry is sold. Nobody knows why.";
const NEEDED: &str = "A lorry for two days a month.";

async fn barriers(site: &Site) -> Vec<platform::record::Record> {
    let plan = site.app.snapshot().await.unwrap();
    plan.referring(ACTION, "barriers", "action")
        .into_iter()
        .filter(|one| one.text("needed") == NEEDED)
        .cloned()
        .collect()
}

#[tokio::test]
async fn an_owner_raises_what_is_in_the_way_and_it_goes_to_a_board_and_back_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let (owner, officer) = (site.sign_in("action-owner").await, site.sign_in("strategy-officer").await);
        let path = format!("/work/updates/{ACTION}");
        let hidden = [("needed", "One\u{202e}two")];
        let refused = write(&site, &owner, &path, "", &[&TOLD[..], &hidden].concat()).await;
        assert!(refused.text.contains("which nobody sees"), "{}", refused.text);
        let bare = write(&site, &owner, &path, "", &[&TOLD[..], &[("needed", NEEDED)]].concat()).await;
        assert!(bare.text.contains("Say what is in the way too") && bare.text.contains(NEEDED), "{}", bare.text);
        let said = [("in_the_way", WAY), ("needed", NEEDED), ("barrier_kind", "another organisation")];
        let sent = write(&site, &owner, &path, "", &[&TOLD[..], &said].concat()).await;
        assert_eq!(sent.header("location"), "/work?done=update-sent", "{}", sent.text);
        let one = to_read(&site, &officer).await;
        let page = site.get_as(&officer, &one).await.text;
        assert!(page.contains(NEEDED) && page.contains("raises what is needed as a barrier"), "{page}");
        // For partners only, nothing is raised where everybody reads it.
        decide(&site, &officer, &one, "approve", &[("audience", "partners")]).await;
        assert!(barriers(&site).await.is_empty());
        let done = decide(&site, &officer, &one, "approve", &[("audience", "everyone")]).await;
        assert!(done.header("location").ends_with("done=raised"), "the officer is told: {}", done.text);
        let all = barriers(&site).await;
        assert_eq!(all.len(), 1);
        let barrier = &all[0];
        assert_eq!((barrier.title(), barrier.text("kind")), ("The lorry is sold", "another organisation"));
        assert_eq!(barrier.text("raised"), "2026-11-21");
        let update = barrier.text("raised_with").to_owned();
        assert_eq!(site.app.snapshot().await.unwrap().get(&update).unwrap().text("action"), ACTION);
        assert!(site.get(&format!("/actions/{ACTION}")).await.text.contains("The lorry is sold"));
        // The owner is told that it is raised already.
        let next = site.moved("2027-04-05T12:00:00Z");
        let owner = next.sign_in("action-owner").await;
        let form = next.get_as(&owner, &path).await.text;
        assert!(form.contains("In the way already, and raised:"), "{form}");

        // The officer takes it to a board, which sees that it waits.
        let officer = next.sign_in("strategy-officer").await;
        let path = format!("/manage/plan/barriers/{}", barrier.reference);
        let mean = async |site: &Site, fields: &[(&str, &str)]| {
            let looked = send(site, &officer, &path, &site.get_as(&officer, &path).await, fields).await;
            assert_eq!(looked.status, StatusCode::OK, "{}", looked.text);
            let done = send(site, &officer, &path, &looked, &[("act", "publish")]).await;
            assert_eq!(done.header("location"), format!("{path}?done=saved"), "{}", done.text);
        };
        let public = format!("/bodies/{BOARD}");
        assert!(!next.get(&public).await.text.contains("The lorry is sold"));
        mean(&next, &[("escalated_to", BOARD), ("escalated", "2027-03-27")]).await;
        let page = next.get(&public).await.text;
        assert!(page.contains("The lorry is sold") && page.contains("asked 9 days ago"), "{page}");
        mean(&next, &[("answer", "The council lends its own."), ("answered", "2027-04-04")]).await;
        let waiting = next.get(&public).await.text;
        assert!(!waiting.split("id=\"waiting\"").nth(1).is_some_and(|rest| rest.contains("The lorry is sold")));
        mean(&next, &[("closed", "2027-04-05")]).await;
        let page = next.get(&format!("/barriers/{}", barrier.reference)).await.text;
        assert!(page.contains("it took 135 days") && page.contains("answered after 8 days"), "{page}");
        let owner = next.sign_in("action-owner").await;
        let form = next.get_as(&owner, &format!("/work/updates/{ACTION}")).await.text;
        assert!(!form.contains("The lorry is sold</a>"), "what is closed is not in the way: {form}");
    }
}

#[tokio::test]
async fn an_officer_makes_a_barrier_of_what_an_update_tells() {
    let site = Site::of(Example::Brackwater).await;
    let (owner, officer) = (site.sign_in("action-owner").await, site.sign_in("strategy-officer").await);
    let fields = [&TOLD[..], &[("in_the_way", WAY)]].concat();
    write(&site, &owner, &format!("/work/updates/{ACTION}"), "", &fields).await;
    let one = to_read(&site, &officer).await;
    let page = site.get_as(&officer, &one).await;
    let button = page.text.split("action=\"/manage/plan/barriers/new\"").nth(1).expect("a way to raise it");
    let hidden = |name: &str| {
        let value = button.split(&format!("name=\"{name}\" value=\"")).nth(1)?.split('"').next();
        value.map(str::to_owned)
    };
    let sent = ["ref", "action", "title", "kind", "raised"].map(|name| (name, hidden(name).unwrap_or_default()));
    let sent: Vec<(&str, &str)> = sent.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let new = "/manage/plan/barriers/new";
    let form = site.post(&officer, new, &[&sent[..], &[("act", "again")]].concat()).await;
    for words in ["value=\"The lorry is sold\"", "value=\"2026-11-21\"", &format!("value=\"{ACTION}\" selected")] {
        assert!(form.text.contains(words), "{words}: {}", form.text);
    }
    let looked = send(&site, &officer, new, &form, &[("needed", NEEDED)]).await;
    let added = send(&site, &officer, new, &looked, &[("act", "publish")]).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text);
    assert_eq!(barriers(&site).await.len(), 1);
}

#[tokio::test]
async fn what_an_update_raised_is_taken_back_with_it_and_read_nowhere_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let (owner, officer) = (site.sign_in("action-owner").await, site.sign_in("strategy-officer").await);
        let said = [("in_the_way", WAY), ("needed", NEEDED)];
        write(&site, &owner, &format!("/work/updates/{ACTION}"), "", &[&TOLD[..], &said].concat()).await;
        let one = to_read(&site, &officer).await;
        decide(&site, &officer, &one, "approve", &[("audience", "everyone")]).await;
        let barrier = barriers(&site).await.remove(0);
        let (reference, update) = (&barrier.reference, barrier.text("raised_with"));
        let report = site.get("/reports/BW-RP6").await.text;
        assert!(report.contains("The lorry is sold") && report.contains(NEEDED), "it is of the quarter: {report}");
        let later = site.moved("2026-12-10T12:00:00Z");
        let officer = later.sign_in("strategy-officer").await;
        let end = format!("/manage/plan/updates/{update}/end");
        let page = later.get_as(&officer, &end).await;
        assert!(page.text.contains("The barriers that were raised with it end with it."), "{}", page.text);
        let ended = send(&later, &officer, &end, &page, &[]).await;
        assert_eq!(ended.header("location"), format!("/manage/plan/updates/{update}?done=ended"), "{}", ended.text);
        for path in [
            format!("/actions/{ACTION}"),
            format!("/barriers/{reference}"),
            "/barriers".to_owned(),
            "/reports/BW-RP6".to_owned(),
            format!("/api/v1/barriers/{reference}"),
            format!("/api/v1/barriers/{reference}.csv"),
            format!("/api/v1/updates/{update}"),
            format!("/api/v1/updates/{update}.csv"),
            "/api/v1/plan.json".to_owned(),
            "/search?q=lorry".to_owned(),
        ] {
            let mark = if path.contains('?') { '&' } else { '?' };
            for path in [path.clone(), format!("{path}{mark}as-at=2026-12-01")] {
                let page = later.get(&path).await;
                assert_eq!(page.status, StatusCode::OK, "{path}");
                let said =
                    ["The lorry is sold", "Two of four parks", NEEDED].iter().any(|words| page.text.contains(words));
                assert!(!said && !page.text.contains('⟦'), "{path}: {}", page.text);
            }
        }
        let stub = later.get(&format!("/barriers/{reference}")).await.text;
        assert!(stub.contains("Withdrawn on 10 December 2026."), "{stub}");
        // Brought back, it says what it said.
        let back = format!("/manage/plan/updates/{update}/back");
        let version = later.app.snapshot().await.unwrap().get(update).unwrap().version.to_string();
        let back = later.post(&officer, &back, &[("row_version", &version)]).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text);
        assert!(later.get(&format!("/actions/{ACTION}")).await.text.contains("Two of four parks"));
    }
}
