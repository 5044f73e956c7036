//! Money: what can be applied for to the hour, who seeks partners, what was won, and grants by the 360Giving standard.

use crate::support::own::{Own, words};
use crate::support::{Site, has, hasnt};
use axum::http::StatusCode;
use everychance::examples::Example;
use partnership::grant::{import, store, total};
use platform::outbox::Shown;
use reporting::exchange::{self, Import};
use serde_json::Value;
use std::path::Path;

fn version(page: &str, organisation: &str) -> String {
    let form = page.split(&format!("name=\"organisation\" value=\"{organisation}\"")).nth(1).unwrap();
    let rest = form.split("name=\"row_version\" value=\"").nth(1).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_charity_finds_a_fund_and_a_partner_and_what_it_won_moves_the_total_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let own = site.sign_in("contributor").await;
        has(
            &site.get_as(&own, "/work/funding").await,
            &["Estuary Youth Fund, third round", "Open until 18 December 2026, 17:00"],
        );
        let path = "/work/funding/BW-F2";
        let officer = site.sign_in("strategy-officer").await;
        let seeks = [
            ("organisation", "BW-ORG6"),
            ("row_version", "0"),
            ("state", "interested"),
            ("about", "We know who is out on Fridays."),
            ("seeks", "Somebody who can hold the money."),
        ];
        let said = site.post(&officer, path, &seeks).await;
        assert!(said.header("location").ends_with("done=kept"), "{}", said.text);
        let page = site.get_as(&own, path).await;
        has(&page, &["Saltmarsh Youth Club", "Somebody who can hold the money", "For Brackwater Council"]);
        let fields = |state: &'static str, version: &str| {
            vec![
                ("organisation", "BW-ORG1".to_owned()),
                ("row_version", version.to_owned()),
                ("state", state.to_owned()),
            ]
        };
        let post = async |fields: Vec<(&str, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (*name, text.as_str())).collect();
            site.post(&own, path, &fields).await
        };
        has(&post(fields("interested", "0")).await, &["Say in a sentence what you would do with it."]);
        let mut interested = fields("interested", "0");
        interested.extend([("about", "Friday nights in two parks.".to_owned()), ("seeks", "A youth club.".to_owned())]);
        let kept = post(interested.clone()).await;
        assert!(kept.header("location").ends_with("done=kept"), "{}", kept.text);
        assert_eq!(post(interested).await.status, StatusCode::CONFLICT, "sent twice");
        let other = site.sign_in("organisation-administrator").await;
        has(&site.get_as(&other, path).await, &["Friday nights in two parks.", "A youth club."]);
        assert!(
            !site.get("/funding/BW-F2").await.text.contains("Friday nights in two parks."),
            "for those who sign in"
        );
        let foreign =
            site.post(&own, path, &[("organisation", "BW-ORG6"), ("row_version", "1"), ("state", "left")]).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND, "for another organisation");
        let stranger = site.sign_in("data-steward").await;
        assert_eq!(site.get_as(&stranger, path).await.status, StatusCode::NOT_FOUND);

        let money = site.get("/money").await;
        has(&money, &["£402,597.50", "Themes of funds, commissions and asks here after which no programme"]);
        // As many as its list has, with the one in another currency.
        let count = site.get("/grants").await;
        has(&count, &["60 grants"]);
        has(&money, &[">60</a>"]);
        let mut won = fields("won", &version(&site.get_as(&own, path).await.text, "BW-ORG1"));
        has(&post(won.clone()).await, &["Write how much you won", "Write the day of the award"]);
        won.extend([("amount", "60,000".to_owned()), ("awarded", "21/11/2026".to_owned())]);
        let told = post(won).await;
        assert!(told.header("location").ends_with("done=won"), "{}", told.text);
        has(&site.get("/money").await, &["£462,597.50"]);
        has(&site.get("/grants?recipient=brackwater+council").await, &["Estuary Youth Fund, third round", "£60,000"]);
        assert!(!site.get("/grants?as-at=2026-11-20").await.text.contains("£60,000"), "nobody knew then");
        let again = |amount: &str, day: &str, sure: &str, seen: &str| {
            let mut again = fields("won", seen);
            again.extend([("amount", amount.to_owned()), ("awarded", day.to_owned()), ("sure", sure.to_owned())]);
            again
        };
        let page = site.get_as(&own, path).await;
        has(&page, &["You told that you won.", "value=\"60000\"", "value=\"21/11/2026\""]);
        // A slip of the finger is asked about, whatever it is a slip of; and can be put right.
        has(
            &post(again("999,999,999", "21/11/2026", "", "2")).await,
            &["The fund gives at most £120,000", "Is this right?"],
        );
        has(&post(again("60,000", "1/1/1900", "", "2")).await, &["This is before", "Is this right?"]);
        has(&site.get("/money").await, &["£462,597.50"]);
        assert!(post(again("6,000", "20/11/2026", "", "2")).await.header("location").ends_with("done=won"));
        has(&site.get("/money").await, &["£408,597.50"]);
        assert!(post(again("130,000", "20/11/2026", "yes", "3")).await.header("location").ends_with("done=won"));
        has(&site.get("/money").await, &["£532,597.50"]);
        let slip = post(fields("lost", "4")).await;
        assert!(slip.header("location").ends_with("done=kept"), "{}", slip.text);
        has(&site.get("/money").await, &["£402,597.50"]);
        // What is kept only of what was won is not thrown away unseen.
        let mut early = fields("lost", "5");
        early.push(("amount", "£5k".to_owned()));
        has(&post(early).await, &["This is kept only if you won."]);
        assert!(post(again("61,000", "21/11/2026", "", "5")).await.header("location").ends_with("done=won"));
        site.changes_nothing_when_it_is_imported_again().await;
    }
}

async fn letters(site: &Site) -> Vec<Shown> {
    site.letters().await.into_iter().filter(|letter| letter.template == "fund-closes").collect()
}

#[tokio::test]
async fn a_fund_closes_at_its_hour_and_whoever_may_bid_is_reminded_twice() {
    let site = Site::of(Example::Brackwater).await;
    let open = site.moved("2026-12-04T11:59:00Z");
    has(&open.get("/funding/BW-F1").await, &["Open until 4 December 2026, 12:00", "Say that you are interested"]);
    let closed = site.moved("2026-12-04T12:00:00Z");
    let page = closed.get("/funding/BW-F1").await;
    has(&page, &["Closed since 4 December 2026, 12:00"]);
    assert!(!page.text.contains("Say that you are interested"));
    has(&site.get("/funding/BW-F4").await, &["Opens on 11 January 2027"]);
    has(&site.get("/funding/BW-F6").await, &["Closed since 15 December 2025 (the year was worked out)"]);
    // Two organisations may bid for the fund that closes on 18 December; one of them has somebody here.
    let own = site.sign_in("contributor").await;
    let fields = [("organisation", "BW-ORG1"), ("row_version", "0"), ("state", "bidding"), ("about", "Parks.")];
    let kept = site.post(&own, "/work/funding/BW-F2", &fields).await;
    assert!(kept.header("location").ends_with("done=kept"), "{}", kept.text);
    site.run_jobs().await;
    assert!(letters(&site).await.is_empty(), "the deadline is weeks away");
    let mut count = 0;
    for (day, more) in [
        ("2026-12-03", false),
        ("2026-12-04", true),
        ("2026-12-05", false),
        ("2026-12-15", true),
        ("2026-12-16", false),
        ("2026-12-19", false),
    ] {
        let site = site.moved(&format!("{day}T08:00:00Z"));
        site.run_jobs().await;
        let all = letters(&site).await.len();
        assert_eq!(all > count, more, "{day}: {all} after {count}");
        count = all;
    }
}

/// What the published schema of the standard asks of a grant (version 1.1): these fields, each of its kind, and days as they should be.
fn follows_the_standard(grant: &Value) {
    for name in ["id", "title", "description", "currency", "awardDate"] {
        assert!(grant[name].as_str().is_some_and(|text| !text.is_empty()), "{name}: {grant}");
    }
    assert!(grant["amountAwarded"].is_number(), "{grant}");
    let currency = grant["currency"].as_str().unwrap();
    assert!(currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase()), "{grant}");
    for party in ["recipientOrganization", "fundingOrganization"] {
        let list = grant[party].as_array().unwrap();
        assert_eq!(list.len(), 1, "{grant}");
        assert!(list[0]["id"].is_string() && list[0]["name"].is_string(), "{grant}");
    }
    let is_day = |text: &str| text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok();
    assert!(is_day(grant["awardDate"].as_str().unwrap()), "{grant}");
    for planned in grant["plannedDates"].as_array().into_iter().flatten() {
        let days = planned.as_object().unwrap().values();
        days.for_each(|day| assert!(is_day(day.as_str().unwrap()), "{grant}"));
    }
    let known = [
        "id",
        "title",
        "description",
        "currency",
        "amountAwarded",
        "awardDate",
        "plannedDates",
        "recipientOrganization",
        "fundingOrganization",
        "grantProgramme",
        "beneficiaryLocation",
        "fromOpenCall",
        "url",
        "dataSource",
    ];
    grant.as_object().unwrap().keys().for_each(|name| assert!(known.contains(&name.as_str()), "{name}"));
}

#[tokio::test]
async fn grants_go_out_by_the_standard_and_say_that_they_are_invented() {
    let site = Site::of(Example::Brackwater).await;
    let package = site.get("/grants.json").await.json();
    assert_eq!((&package["version"], &package["x_invented"]), (&Value::from("1.1"), &Value::from(true)));
    let grants = package["grants"].as_array().unwrap();
    assert_eq!(grants.len(), 60);
    grants.iter().for_each(follows_the_standard);
    let csv = site.get("/grants.csv").await;
    assert_eq!(csv.text.lines().filter(|line| line.contains("360G-brackwater-")).count(), 60);
    has(&csv, &["Identifier", "Recipient Org:Name", "Award Date"]);
    has(&site.get("/grants/360G-brackwater-1").await, &["Invented for this demonstration", "Grants in Brackwater"]);
    assert_eq!(site.get("/grants/360G-nowhere").await.status, StatusCode::NOT_FOUND);
    has(&site.get("/money").await, &["6,000 EUR (1 grant)", "No known grant says that it is for:", "Hithe End"]);
}

/// The program's own words on taking in a file of grants.
fn take(own: &Own, file: &str, more: &[&str]) -> (bool, String) {
    let path = own.folder.path().join("grants.json");
    std::fs::write(&path, file).unwrap();
    let output = own.run(&[&["import", "grants", path.to_str().unwrap()], more].concat());
    (output.status.success(), words(&output.stdout) + &words(&output.stderr))
}

const ONE: &str = r#"{"id": "360G-x-1", "title": "Tea", "description": "Tea for all", "currency": "GBP", "amountAwarded": 500.5,
  "awardDate": "2026-03-31", "recipientOrganization": [{"id": "o1", "name": "Tea Club"}], "fundingOrganization": [{"id": "f1", "name": "Tea Trust"}]}"#;

#[tokio::test]
async fn a_file_of_grants_is_taken_in_whole_or_not_at_all_and_nothing_is_overwritten_on_both_engines() {
    for own in [Own::new(), Own::on_postgres().await] {
        let two = ONE.replace("360G-x-1", "360G-x-2");
        let file = format!("{{\"grants\": [{ONE}, {two}]}}");
        let (done, told) = take(&own, &file, &["--publisher", "Tea Trust"]);
        assert!(done && told.contains("New grants: 2") && told.contains("Nothing was changed."), "{told}");
        let (done, told) = take(&own, &file, &["--apply"]);
        assert!(!done && told.contains("Say with --publisher"), "{told}");
        let (done, told) = take(&own, &file, &["--publisher", "Tea Trust", "--apply"]);
        assert!(done && told.contains("The file is GRANT-FILE-1"), "{told}");
        let (done, told) = take(&own, &file, &["--publisher", "Tea Trust", "--apply"]);
        assert!(!done && told.contains("is known from elsewhere"), "{told}");
        let changed = format!("[{}]", ONE.replace("500.5", "600"));
        let (done, told) = take(&own, &changed, &["--replaces", "GRANT-FILE-1", "--apply"]);
        assert!(done && told.contains("Changed: 1") && told.contains("ended: 1"), "{told}");
        let (done, told) = take(&own, &changed, &["--replaces", "GRANT-FILE-9"]);
        assert!(!done && told.contains("There is no file of grants GRANT-FILE-9"), "{told}");
        for (wrong, words) in [
            (
                ONE.replace("2026-03-31", "31/03/2026"),
                "grant 1 (360G-x-1), awardDate: holds “31/03/2026”; write the day as 2026-03-31",
            ),
            (ONE.replace("2026-03-31", "2026-02-29"), "awardDate"),
            (ONE.replace("\"GBP\"", "\"£\""), "three letters such as GBP"),
            (ONE.replace("500.5", "-5"), "nobody awards less than nothing"),
            (ONE.replace("recipientOrganization", "recipientIndividual"), "is an individual, and nobody is named here"),
        ] {
            let (done, told) = take(&own, &format!("[{wrong}]"), &["--publisher", "Tea Trust", "--apply"]);
            assert!(!done && told.contains(words) && told.contains("nothing was changed"), "{words}: {told}");
        }
        for (wrong, words) in [
            (ONE.replace("Tea for all", "Ring 07700 900123"), "description: holds a telephone number"),
            (ONE.replace("Tea for all", "Tea\u{202e} for all"), "description: holds a character that nobody sees"),
            (ONE.replace("2026-03-31", "2925-03-31"), "award date: is still to come"),
        ] {
            let (done, told) = take(&own, &format!("[{}]", wrong.replace("x-1", "x-7")), &["--publisher", "Tea Trust"]);
            assert!(!done && told.contains(words), "{words}: {told}");
        }
        let (done, told) = take(&own, "[]", &["--publisher", "Tea Trust"]);
        assert!(!done && told.contains("holds no grants"), "{told}");
        let out = own.run(&["export", "grants", "--format", "360giving"]);
        let package: Value = serde_json::from_slice(&out.stdout).unwrap_or_else(|_| panic!("{}", words(&out.stderr)));
        assert_eq!(package["grants"].as_array().unwrap().len(), 1);
        assert_eq!(package["grants"][0]["amountAwarded"], 600);
        let (done, told) = own.ask(&["import", "grants", "--end", "GRANT-FILE-9", "--apply"]);
        assert!(!done && told.contains("GRANT-FILE-9 is no file of grants"), "{told}");
        let (done, told) = own.ask(&["import", "grants", "--end", "GRANT-FILE-1", "--apply"]);
        assert!(done && told.contains("Done."), "{told}");
        let out = own.run(&["export", "grants", "--format", "360giving"]);
        assert_eq!(words(&out.stdout).matches("360G-x").count(), 0);
    }
}

#[tokio::test]
async fn a_grant_that_was_told_here_and_then_stands_in_a_file_is_counted_once() {
    let site = Site::of(Example::Brackwater).await;
    let own = site.sign_in("contributor").await;
    let fields = [("organisation", "BW-ORG1"), ("row_version", "0"), ("state", "bidding"), ("about", "Parks.")];
    site.post(&own, "/work/funding/BW-F2", &fields).await;
    let won = [
        ("organisation", "BW-ORG1"),
        ("row_version", "1"),
        ("state", "won"),
        ("about", "Parks."),
        ("amount", "60,000"),
        ("awarded", "20/11/2026"),
    ];
    let told = site.post(&own, "/work/funding/BW-F2", &won).await;
    assert!(told.header("location").ends_with("done=won"), "{}", told.text);
    has(&site.get("/money").await, &["£462,597.50"]);
    let funder = site.app.snapshot().await.unwrap().get("BW-F2").unwrap().text("funder").to_owned();
    let one = ONE.replace("500.5", "60000").replace("Tea Club", " brackwater council").replace("Tea Trust", &funder);
    let file = [one.replace("2026-03-31", "2026-11-20"), one.replace("x-1", "x-2").replace("2026-03-31", "2019-03-31")];
    let file = file.join(",");
    let mut tx = site.app.db.write().await.unwrap();
    let (plan, today) = (site.app.snapshot().await.unwrap(), site.app.today().unwrap());
    let read = threesixty::read_json(format!("[{file}]").as_bytes());
    let rehearsal = import::rehearse(&mut tx, &plan, (file.as_bytes(), read), (None, today)).await.unwrap().unwrap();
    assert_eq!(rehearsal.told.len(), 1, "that of another year is another one");
    let about = import::About { title: "File".to_owned(), publisher: "Trust".to_owned(), ..import::About::default() };
    let who = platform::audit::Who::program("test");
    import::apply(&mut tx, &plan, (&site.app.clock, &who, today), (rehearsal, &about)).await.unwrap();
    tx.commit().await.unwrap();
    has(&site.get("/money").await, &["£522,597.50"]);
}

#[tokio::test]
async fn a_fund_of_the_whole_country_is_no_partner_here() {
    let site = Site::of(Example::TowerHamlets).await;
    let plan = site.app.snapshot().await.unwrap();
    let mut tx = site.app.db.write().await.unwrap();
    let grant = |id: &str, funder: &str, amount| threesixty::Grant {
        id: id.to_owned(),
        currency: "GBP".to_owned(),
        amount,
        funder: threesixty::Organisation { id: id.to_owned(), name: funder.to_owned(), postcode: String::new() },
        ..threesixty::Grant::default()
    };
    let (council, now) = (plan.get("ORG-LBTH").unwrap().title().to_owned(), site.app.clock.now());
    let grants = [grant("a", "The National Lottery Community Fund", 700), grant("b", &format!("The {council} "), 20)];
    store::insert(&mut tx, &grants, store::From::default(), ("test", now)).await.unwrap();
    let later = now + jiff::SignedDuration::from_secs(1);
    let all = total::by(&mut tx, &plan, "year", later).await.unwrap().all();
    assert_eq!((all.outside.amount, all.within.amount), (700, 20));
}

#[tokio::test]
async fn real_files_of_the_standard_are_read_where_they_are_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/grants");
    if !folder.is_dir() {
        return;
    }
    let own = Own::new();
    let file = folder.join("fixture_360g_wolfson_dmy_dates_379.json");
    let (done, told) = own.ask(&["import", "grants", file.to_str().unwrap(), "--publisher", "A"]);
    assert!(!done && told.contains("grant 1 (360G-wolfson-19747), awardDate") && told.contains("379 faults"), "{told}");
}

#[tokio::test]
async fn a_file_of_funding_is_held_to_what_a_fund_can_be() {
    let site = Site::of(Example::Brackwater).await;
    let plan = site.app.snapshot().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("funding.csv");
    let text = "ref,title,kind,opens_on,deadline,deadline_at,amount_from,amount_to,more_at\n\
        X1,One,fund to apply for,,2026-12,12:00,,,\n\
        X2,Two,fund to apply for,2026-12-10,2026-12-01,,0,,http://example.org\n\
        X3,Three,fund to apply for,,2026-12-01,,500,100,\n";
    std::fs::write(&path, text).unwrap();
    let read = exchange::read(&path, everychance::tables::all()).unwrap();
    let faults = Import::plan(&plan, &read, None).err().expect("nothing was found wrong");
    let told = faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    for words in [
        "row 2, column deadline_at: is given, and the deadline is no whole day",
        "row 3, column deadline: is 2026-12-01, before opens_on (2026-12-10)",
        "row 3, column amount_from: is £0, below £1",
        "row 3, column more_at: begins with https://",
        "row 4, column amount_to: is 100, below amount_from (500)",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[tokio::test]
async fn a_deadline_is_taken_as_people_write_it_and_a_fault_names_the_field() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    let fund = |deadline: &'static str, most: &'static str| {
        [
            ("ref", "BW-F90"),
            ("title", "A fund for boats"),
            ("kind", "fund to apply for"),
            ("deadline", deadline),
            ("amount_from", "5000"),
            ("amount_to", most),
        ]
    };
    let new = "/manage/plan/funding/new";
    let refused = site.post(&officer, new, &fund("15 December 2027", "100")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    hasnt(&refused, &["amount_from (5000)"]);
    has(&refused, &["15 December 2027", "(5000)"]);
    let kept = site.mean(&officer, new, &fund("15 December 2027", "9000")).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
    has(&site.get("/funding/BW-F90").await, &["Open until 15 December 2027"]);
}
