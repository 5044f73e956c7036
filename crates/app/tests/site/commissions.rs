//! What is going to be commissioned: early word that is no procurement notice, what a small organisation needs to know, and partners to bid
//! with.

use crate::support::{Answer, Site, has};
use axum::http::StatusCode;
use everychance::examples::Example;
use reporting::exchange::{self, Import};

/// The part of the page of all commissions under a heading.
fn part<'a>(page: &'a Answer, key: &str) -> &'a str {
    let from = page.text.split(&format!("id=\"{key}\"")).nth(1).unwrap_or_default();
    from.split("</section>").next().unwrap_or_default()
}

#[tokio::test]
async fn early_word_says_when_and_that_it_is_no_procurement_notice_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let page = site.get("/commissions").await;
        has(&page, &["no procurement notice", "https://www.find-tender.service.gov.uk/", "30 November 2026"]);
        assert!(part(&page, "commissions-open").contains("Bids until 11 December 2026"), "{}", page.text);
        let ahead = part(&page, "commissions-ahead");
        let places: Vec<usize> = ["Youth rooms on Friday nights", "A first talk within four weeks", "A second kitchen"]
            .map(|title| ahead.find(title).unwrap_or_else(|| panic!("{title}: {ahead}")))
            .into();
        assert!(places.is_sorted(), "the next notice comes first");
        let ending = part(&page, "commissions-ending");
        assert!(ending.contains("Youth rooms, first contract") && ending.contains("Story bags"), "{ending}");
        assert_eq!(ending.matches("Nothing is said of what follows").count(), 1, "of the story bags: {ending}");
        has(&page, &["Word a week before a notice is no early word."]);

        let one = site.get("/commissions/BW-COM1").await;
        has(&one, &["no procurement notice", "£240,000–£300,000", "20 weeks between first word and", "Find partners"]);
        has(
            &one,
            &["Saltmarsh and Gullwick", "What a Friday night would be like", "40%", "Scored by: Young evaluators"],
        );
        assert!(!one.text.contains("Nothing is said."), "all four are said: {}", one.text);
        let early = site.get("/commissions/BW-COM9").await;
        assert_eq!(early.text.matches("Nothing is said.").count(), 3, "its days say how early: {}", early.text);
        has(&early, &["19 weeks between first word and"]);
        let late = site.get("/commissions/BW-COM4").await;
        has(&late, &["1 week between first word and"]);
        assert!(!late.text.contains("Find partners"), "bids are over");
        site.changes_nothing_when_it_is_imported_again().await;
    }
}

#[tokio::test]
async fn a_day_that_passed_says_so_and_nobody_is_sent_to_bid_for_what_is_over() {
    let site = Site::of(Example::Brackwater).await;
    let last = site.moved("2026-12-11T23:30:00Z");
    has(&last.get("/commissions/BW-COM2").await, &["Bids until 11 December 2026", "Find partners"]);
    let after = site.moved("2026-12-12T09:00:00Z");
    let over = after.get("/commissions/BW-COM2").await;
    has(&over, &["Bids were taken until 11 December 2026"]);
    assert!(!over.text.contains("Find partners"), "{}", over.text);
    let much_later = site.moved("2027-10-01T09:00:00Z");
    let stale = much_later.get("/commissions").await;
    assert!(part(&stale, "commissions-stale").contains("Was to begin 1 September 2027"), "{}", stale.text);
    let summer = site.moved("2027-07-01T09:00:00Z");
    has(&summer.get("/commissions/BW-COM3").await, &["Notice was expected May 2027"]);
    has(&summer.get("/commissions/BW-COM4").await, &["Was to begin 1 February 2027"]);
    has(&summer.get("/commissions/BW-COM7").await, &["Was to end 31 March 2027"]);
}

#[tokio::test]
async fn large_and_small_organisations_find_each_other_and_nobody_else_reads_it_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let leads = site.sign_in("contributor").await;
        let path = "/work/commissions/BW-COM3";
        has(&site.get_as(&leads, path).await, &["Nobody has said yet that they are interested"]);
        let say = async |organisation: &str, state: &str, about: &str, version: &str| {
            let fields = [
                ("organisation", organisation),
                ("state", state),
                ("about", about),
                ("seeks", "A club."),
                ("row_version", version),
            ];
            site.post(&leads, path, &fields).await
        };
        has(&say("BW-ORG1", "leads", "", "0").await, &["Say in a sentence what you would bring.", "A club."]);
        has(&say("BW-ORG1", "left", "We do the accounts.", "0").await, &["We do the accounts."]);
        assert_eq!(say("BW-ORG6", "joins", "We would.", "0").await.status, StatusCode::NOT_FOUND, "for another");
        let sent = say("BW-ORG1", "leads", "We do the accounts.", "0").await;
        assert!(sent.header("location").ends_with("done=kept"), "{}", sent.text);
        let torn = say("BW-ORG1", "joins", "Something else.", "0").await;
        assert_eq!(torn.status, StatusCode::CONFLICT);
        has(&torn, &["Something else."]);
        let officer = site.sign_in("strategy-officer").await;
        has(&site.get_as(&officer, path).await, &["We do the accounts.", "Would lead", "A club."]);
        let row = site.get_as(&officer, "/work/commissions").await;
        has(&row, &["A first talk within four weeks", "Would lead"]);
        for page in ["/commissions", "/commissions/BW-COM3", "/api/v1/commissions", "/commissions/BW-COM3/history"] {
            assert!(!site.get(page).await.text.contains("the accounts."), "{page}");
        }
        assert_eq!(site.get_as(&site.sign_in("data-steward").await, path).await.status, StatusCode::NOT_FOUND);
        // Whoever commissions looks for nobody to bid with.
        let fields = [("organisation", "BW-ORG1"), ("state", "leads"), ("about", "We would."), ("row_version", "0")];
        let itself = site.post(&leads, "/work/commissions/BW-COM1", &fields).await;
        has(&itself, &["Your organisation commissions this itself."]);
        // After bids others read nothing, and what was written can be taken back.
        let late = site.moved("2027-09-02T09:00:00Z");
        let late_officer = late.sign_in("strategy-officer").await;
        has(&late.get_as(&late_officer, path).await, &["nobody reads of others"]);
        let late_lead = late.sign_in("contributor").await;
        let own = late.get_as(&late_lead, path).await;
        has(&own, &["We do the accounts.", "We look for nobody any more"]);
        assert!(!own.text.contains("We would lead, and look"), "{}", own.text);
        let left = [("organisation", "BW-ORG1"), ("state", "left"), ("row_version", "1")];
        let left = late.post(&late_lead, path, &left).await;
        assert!(left.header("location").ends_with("done=kept"), "{}", left.text);
        assert!(!late.get_as(&late_lead, path).await.text.contains("the accounts"), "words go with whoever left");
    }
}

#[tokio::test]
async fn a_commissioner_tells_what_comes_and_changes_nothing_else() {
    let site = Site::of(Example::Brackwater).await;
    let commissioner = site.sign_in("commissioner").await;
    let list = site.get_as(&commissioner, "/manage/plan").await;
    has(&list, &["Commissioning", "Lots"]);
    assert!(!list.text.contains("/manage/plan/actions"), "{}", list.text);
    assert_eq!(site.get_as(&commissioner, "/manage/plan/actions").await.status, StatusCode::NOT_FOUND);
    let fields = [
        ("ref", "BW-COM20"),
        ("title", "A boat for the pool"),
        ("stage", "early word"),
        ("told_on", "2026-11-21"),
        ("value_to", "0"),
    ];
    let nothing = site.post(&commissioner, "/manage/plan/commissions/new", &fields).await;
    has(&nothing, &["below £1; leave it empty where no amount is stated", "A boat for the pool"]);
    let meant = [&fields[..4], &[("act", "publish")]].concat();
    let sent = site.post(&commissioner, "/manage/plan/commissions/new", &meant).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    has(&site.get("/commissions").await, &["A boat for the pool"]);
}

#[tokio::test]
async fn a_file_of_commissions_is_held_to_what_one_can_be() {
    let site = Site::of(Example::Brackwater).await;
    let plan = site.app.snapshot().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let told = |name: &str, text: &str| {
        let path = folder.path().join(format!("{name}.csv"));
        std::fs::write(&path, text).unwrap();
        match exchange::read(&path, everychance::tables::all()).map(|read| Import::plan(&plan, &read, None)) {
            Ok(Ok(_)) => String::new(),
            Ok(Err(faults)) | Err(faults) => faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
        }
    };
    let euros = told(
        "commissions",
        "ref,title,stage,told_on,value_from\nX1,One,early word,2026-11-02,\"€50,000\"\nX2,Two,early word,2026-11-02,\"£50,000\"\n",
    );
    for words in [
        "row 2, column value_from: holds “€50,000”; amounts here are whole pounds",
        "row 3, column value_from: holds “£50,000”; write the pounds in figures alone, as 12000",
    ] {
        assert!(euros.contains(words), "{words}: {euros}");
    }
    let faults = told(
        "commissions",
        "ref,title,stage,told_on,notice_on,notice_at,bids_until,starts_on,ends_on,value_from,value_to,follows\n\
        X1,One,early word,2026-11-02,,,,,,0,,\n\
        X2,Two,open for bids,2026-11-02,2026-12,http://example.org,,,,,,\n\
        X3,Three,being designed,2026-11-02,2027-03-01,,2027-02-28,2027-04-01,2027-03-31,500,100,\n\
        X4,Four,early word,,,,,,,,,X4\n\
        X5,Five,being designed,2026-11-02,2027-02-29,,,,,,,\n",
    );
    for words in [
        "row 2, column value_from: is £0, below £1; leave it empty where no amount is stated",
        "row 3, column bids_until: is empty, and the stage says open for bids",
        "row 3, column notice_at: begins with https://",
        "row 4, column bids_until: is 2027-02-28, before notice_on (2027-03-01)",
        "row 4, column ends_on: is 2027-03-31, before starts_on (2027-04-01)",
        "row 4, column value_to: is 100, below value_from (500)",
        "row 5, column told_on",
        "row 6, column notice_on",
    ] {
        assert!(faults.contains(words), "{words}: {faults}");
    }
    let itself = told("commissions", "ref,title,stage,told_on,follows\nX4,Four,early word,2026-11-02,X4\n");
    assert!(itself.contains("column follows"), "{itself}");
    let heavy = told(
        "commission_criteria",
        "ref,commission,number,title,weight,scored_by\nX1,BW-COM1,5,More,30,officers\nX2,BW-COM2,5,None,0,officers\n",
    );
    for words in
        ["row 2, column weight: is 30, and all criteria of the commission come to 130%", "row 3, column weight: is 0"]
    {
        assert!(heavy.contains(words), "{words}: {heavy}");
    }
}

#[tokio::test]
async fn the_real_borough_carries_the_sixteen_points_and_no_more() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/commissions").await;
    assert_eq!(part(&page, "points").matches("<li>").count(), 16, "{}", page.text);
    assert!(part(&page, "commissions-stale").contains("Safe East"), "it was to begin in April 2024");
    assert!(part(&page, "commissions-running").contains("Universal youth activities"), "{}", page.text);
    assert!(!page.text.contains("£"), "no amount is printed");
}
