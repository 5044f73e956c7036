//! Reports: the same facts as a page, a file, a workbook and JSON, and always the same for the same day.

use crate::support::own::Own;
use crate::support::{Site, run, sqlite};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::examples::Example;
use platform::audit::Who;
use platform::record::{Change, Record};
use serde_json::Value;
use std::io::Read;

/// The newest quarter of the invented borough's corporate parenting strategy.
const PERIOD: &str = "BW-RP18";

async fn json(site: &Site, query: &str) -> String {
    let answer = site.get(&format!("/api/v1/reports/{PERIOD}.json{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    answer.text
}

#[tokio::test]
async fn the_same_report_as_at_a_day_before_and_after_a_hundred_edits_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let before = json(&site, "?as-at=2026-11-20").await;
        let now = json(&site, "").await;
        let (plan, mut tx) = (site.app.snapshot().await.unwrap(), site.app.db.write().await.unwrap());
        let mut edited = 0;
        // Those that the report is about first: what it says is put otherwise, ends, or is told of another day.
        let about = |record: &&Record| {
            let of = ["strategy", "priority", "action", "measure"].map(|name| record.values.get(name).cloned());
            let ours = |one: &Value| one.as_str().is_some_and(|one| one.starts_with("BW-S2"));
            let period = record.values.get("period").is_some_and(|period| period == PERIOD);
            (!period, !of.iter().flatten().any(ours))
        };
        let tables = [
            "updates",
            "ratings",
            "actions",
            "priorities",
            "milestones",
            "barriers",
            "commitments",
            "assessments",
            "messages",
            "links",
            "measures",
            "targets",
            "breaks",
            "indicators",
            "reporting_periods",
            "strategies",
        ];
        for table in tables {
            let mut records: Vec<&Record> = plan.list(table).collect();
            records.sort_by_key(about);
            for record in records.into_iter().take(15) {
                let mut after = record.clone();
                let mut say =
                    |column: &str, text: &str| drop(after.values.insert(column.to_owned(), Value::from(text)));
                match table {
                    "updates" => {
                        say("told", "Put otherwise.");
                        say("in_the_way", "Another thing.");
                        say("progress", "off track");
                    }
                    "ratings" => say("words", "Felt otherwise."),
                    "milestones" => say("reached", "2026-09-01"),
                    "barriers" => say("answer", "Answered otherwise."),
                    "links" => after.ended = Some("2026-11-21".to_owned()),
                    "messages" => say("speaker", "Somebody"),
                    _ => say("title", "Called otherwise"),
                }
                let change = Change { before: Some(record.clone()), after };
                platform::record::save(&mut tx, &site.app.clock, &Who::program("test"), vec![change]).await.unwrap();
                edited += 1;
            }
        }
        tx.commit().await.unwrap();
        assert!(edited >= 100, "{edited}");
        assert_eq!(json(&site, "?as-at=2026-11-20").await, before);
        let later = site.moved("2027-02-01T12:00:00Z");
        assert_eq!(json(&later, "?as-at=2026-11-20").await, before, "whenever somebody asks");
        let changed = json(&site, "").await;
        assert_ne!(changed, now, "what is reported today has changed");
        for words in ["Put otherwise.", "Another thing.", "Felt otherwise.", "Answered otherwise.", "Called otherwise"]
        {
            assert!(changed.contains(words) && !before.contains(words), "{words}: the report says nothing of it");
        }
    }
}

/// Makes a period of its own of a plan, with so many actions in so many priorities.
async fn plan_of(site: &Site, (priorities, actions): (usize, usize), updated: bool) {
    let record = crate::support::record;
    let mut all = vec![
        record("strategies", "X-S1", &[("title", "A plan of another size"), ("status", "agreed")]),
        record(
            "reporting_periods",
            "X-RP1",
            &[
                ("strategy", "X-S1"),
                ("title", "A quarter"),
                ("starts", "2026-07-01"),
                ("ends", "2026-09-30"),
                ("due", "2026-10-15"),
            ],
        ),
    ];
    for n in 0..priorities {
        let (reference, title) = (format!("X-P{n}"), format!("Priority number {n}"));
        all.push(record("priorities", &reference, &[("strategy", "X-S1"), ("title", &title)]));
    }
    for n in 0..actions {
        let (reference, title) = (format!("X-A{n}"), format!("Action number {n}."));
        let of = format!("X-P{}", n % priorities);
        let values = [("priority", of.as_str()), ("title", &title), ("owner", "BW-ORG1"), ("starts", "2026-01")];
        all.push(record("actions", &reference, &values));
        if updated {
            let told = format!("What happened on {n}.");
            let values = [
                ("action", reference.as_str()),
                ("period", "X-RP1"),
                ("organisation", "BW-ORG1"),
                ("progress", "on track"),
                ("told", &told),
                ("day", "2026-10-01"),
            ];
            all.push(record("updates", &format!("X-U{n}"), &values));
        }
    }
    let mut tx = site.app.db.write().await.unwrap();
    let changes = all.into_iter().map(|after| Change { before: None, after }).collect();
    platform::record::save(&mut tx, &site.app.clock, &Who::program("test"), changes).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_period_without_updates_one_priority_and_ten_times_the_actions_are_reports_in_every_form() {
    for (size, updated) in [((1, 3), false), ((1, 1), true), ((4, 160), true)] {
        let site = Site::of(Example::Brackwater).await;
        plan_of(&site, size, updated).await;
        let report = site.get("/api/v1/reports/X-RP1.json").await.json();
        let priorities = report["priorities"].as_array().unwrap();
        let actions: Vec<&Value> = priorities.iter().flat_map(|one| one["actions"].as_array().unwrap()).collect();
        assert_eq!((priorities.len(), actions.len()), size);
        let (now, missing) = if updated { ("on-track", 0) } else { ("no-update", size.1) };
        assert!(actions.iter().all(|action| action["now"] == now), "{report}");
        assert_eq!(report["missing"].as_array().unwrap().len(), missing);
        assert_eq!(report["progress"]["now"], now, "what nobody tells of is never green");
        for path in ["/reports/X-RP1", "/reports/X-RP1/children", "/api/v1/reports/X-RP1.html", "/ar/reports/X-RP1"] {
            let page = site.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            let all = (0..size.1).all(|n| page.text.contains(&format!("Action number {n}.")));
            assert!(all && !page.text.contains('⟦'), "{path}: {}", page.text);
        }
        for (name, beginning) in
            [("X-RP1.pdf", "%PDF-"), ("X-RP1.docx", "PK"), ("X-RP1.xlsx", "PK"), ("X-RP1-slide.pdf", "%PDF-")]
        {
            let request = Request::get(format!("/api/v1/reports/{name}")).body(Body::empty()).unwrap();
            let bytes = site.bytes(request).await;
            assert!(String::from_utf8_lossy(&bytes).starts_with(beginning), "{name}");
        }
    }
}

#[tokio::test]
async fn a_report_for_a_board_is_about_what_it_oversees() {
    let site = Site::of(Example::Brackwater).await;
    let (board, other) = ("BW-BODY2", "BW-BODY9");
    let get = async |path: String| site.get(&path).await;
    let report = get(format!("/api/v1/reports/BW-RP5.json?body={board}")).await.json();
    let plan = site.app.snapshot().await.unwrap();
    let mut wanted: Vec<&str> =
        plan.list("actions").filter(|one| one.text("overseen_by") == board).map(|one| &*one.reference).collect();
    let priorities = report["priorities"].as_array().unwrap();
    let mut told: Vec<&str> = priorities
        .iter()
        .flat_map(|one| one["actions"].as_array().unwrap())
        .map(|one| one["ref"].as_str().unwrap())
        .collect();
    wanted.sort_unstable();
    told.sort_unstable();
    assert_eq!(told, wanted);
    assert!(priorities.iter().all(|one| !one["actions"].as_array().unwrap().is_empty()), "nothing else is in it");
    assert_eq!(report["for_body"]["ref"], board);
    let n: u64 =
        report["progress"]["counts"].as_array().unwrap().iter().map(|count| count["n"].as_u64().unwrap()).sum();
    assert!(n <= 3, "the whole is worked out from its actions: {report}");
    for part in ["barriers", "raised", "milestones", "missing", "late"] {
        // A part without anything may be left out.
        let mut all = report[part].as_array().into_iter().flatten();
        assert!(all.all(|one| wanted.contains(&one["action"]["ref"].as_str().unwrap())), "{part}");
    }
    let whole = get("/api/v1/reports/BW-RP5.json".to_owned()).await.json();
    assert!(whole["for_body"].is_null() && whole["priorities"].as_array().unwrap().len() > priorities.len());
    // Its page says for whom it is, leads to its own files, and offers the other boards of the plan.
    let name = plan.get(board).unwrap().title();
    for (path, files) in
        [("/reports/BW-RP5", "/api/v1/reports/BW-RP5"), ("/reports/BW-RP5/children", "/api/v1/reports/BW-RP5-children")]
    {
        let page = get(format!("{path}?body={board}")).await.text;
        assert!(page.contains(&format!("– for {name}</h1>")) || path.ends_with("children"), "{path}: {page}");
        assert!(page.contains(&format!("{files}.pdf?body={board}")), "{path}: {page}");
    }
    let page = get(format!("/reports/BW-RP5?body={board}")).await.text;
    assert!(page.contains(&format!("value=\"{board}\" selected")) && page.contains("value=\"BW-BODY6\""), "{page}");
    assert!(!page.contains(&format!("value=\"{other}\"")), "it oversees nothing of this plan");
    for language in ["bn", "so", "ar"] {
        assert!(!get(format!("/{language}/reports/BW-RP5?body={board}")).await.text.contains('⟦'));
    }
    for nowhere in ["/reports/BW-RP5?body=BW-S1", "/reports/BW-RP5?body=NOPE", "/reports/BW-R1?body=BW-BODY2"] {
        assert_eq!(get(nowhere.to_owned()).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
    let arguments = ["report", "quarterly", "--demo=brackwater", "--period", "BW-RP5", "--format", "json"];
    let (done, said) = run(&[&arguments[..], &["--body", board]].concat(), &[]);
    assert!(done && said.contains("It is about 3 actions."), "{said}");
    let (done, said) = run(&[&arguments[..], &["--body", "BW-S1"]].concat(), &[]);
    assert!(!done && said.contains("There is no board or group BW-S1 in the plan."), "{said}");
}

#[tokio::test]
async fn a_report_holds_what_was_told_and_what_was_not() {
    let site = Site::of(Example::Brackwater).await;
    let report: Value = serde_json::from_str(&json(&site, "").await).unwrap();
    assert_eq!((&report["shape"], &report["kind"]), (&Value::from(1), &Value::from("quarterly")));
    assert_eq!(report["as_at"], "2026-11-21");
    assert_eq!(report["progress"]["now"], "some-concern");
    // What is said of the whole adds up from what is said of each action.
    let actions: Vec<&Value> =
        report["priorities"].as_array().unwrap().iter().flat_map(|one| one["actions"].as_array().unwrap()).collect();
    assert_eq!(actions.len(), 16);
    for count in report["progress"]["counts"].as_array().unwrap() {
        let n = actions.iter().filter(|action| action["now"] == count["progress"]).count();
        assert_eq!(count["n"], n, "{count}");
    }
    assert_eq!(actions.iter().filter(|action| action["now"].is_null()).count(), 1, "one begins later");
    // Every update of the period is in it once, and none of another period.
    let plan = site.app.snapshot().await.unwrap();
    let mut wanted: Vec<&str> =
        plan.list("updates").filter(|one| one.text("period") == PERIOD).map(Record::title).collect();
    let mut told: Vec<&str> = actions
        .iter()
        .flat_map(|action| action["told"].as_array().unwrap())
        .map(|told| told["told"].as_str().unwrap())
        .collect();
    wanted.sort_unstable();
    told.sort_unstable();
    assert_eq!(told, wanted);
    let barriers = report["barriers"].as_array().unwrap();
    let room = barriers.iter().find(|one| one["action"]["ref"] == "BW-S2-P1-A2").unwrap();
    assert_eq!((&room["state"], room["periods"].as_i64()), (&Value::from("still"), Some(5)));
    // What somebody else told of stands under their name.
    let wait = barriers.iter().find(|one| one["action"]["ref"] == "BW-S2-P4-A2").unwrap();
    assert_eq!(wait["told_by"]["ref"], "BW-ORG6");
    let before: Value = serde_json::from_str(&site.get("/api/v1/reports/BW-RP17").await.text).unwrap();
    let unheard = before["barriers"].as_array().unwrap().iter().find(|one| one["action"]["ref"] == "BW-S2-P4-A4");
    assert_eq!(unheard.unwrap()["state"], "unheard", "nobody told anything, so nobody knows that it is gone");
    assert!(report["milestones"].as_array().unwrap().iter().any(|one| one["state"] == "missed"));
    let missing: Vec<&Value> = report["missing"].as_array().unwrap().iter().collect();
    assert_eq!((missing.len(), &missing[0]["action"]["ref"]), (1, &Value::from("BW-S2-P4-A2")));
    assert_eq!(report["promises"].as_array().unwrap().len(), 6);
    // Three in a row without an update are counted so.
    let earlier: Value = serde_json::from_str(&site.get("/api/v1/reports/BW-RP16").await.text).unwrap();
    let missing = earlier["missing"].as_array().unwrap().iter().find(|one| one["action"]["ref"] == "BW-S2-P3-A1");
    assert_eq!(missing.unwrap()["periods"], 3);
    // The first period has nothing to be compared with.
    let first: Value = serde_json::from_str(&site.get("/api/v1/reports/BW-RP11.json").await.text).unwrap();
    assert!(first["before"].is_null() && first["progress"]["travel"].is_null());
}

#[tokio::test]
async fn a_report_is_a_page_in_every_language_a_file_and_a_workbook() {
    let site = Site::of(Example::Brackwater).await;
    for prefix in ["", "/bn", "/so", "/ar"] {
        let page = site.get(&format!("{prefix}/reports/{PERIOD}")).await;
        assert_eq!(page.status, StatusCode::OK, "{prefix}");
        assert!(page.text.contains("Make room for brothers and sisters") && !page.text.contains('⟦'), "{prefix}");
        let list = site.get(&format!("{prefix}/reports")).await.text;
        assert!(list.contains(&format!("{prefix}/reports/{PERIOD}")) && !list.contains('⟦'), "{prefix}");
    }
    let page = site.get(&format!("/reports/{PERIOD}")).await.text;
    assert!(page.contains("Nobody has signed it off."), "{page}");
    // Whoever tells of another's action stands beside what they told.
    let silent = page.split("id=\"BW-S2-P4-A2\"").nth(1).unwrap().split("</article>").next().unwrap();
    assert!(silent.contains("No update") && silent.contains("Saltmarsh Youth Club"), "{silent}");
    let open = site.get("/reports/BW-RP19").await.text;
    assert!(open.contains("may come in until 15 January 2027"), "{open}");
    assert!(!open.contains("What changed since"), "nothing has changed before updates are in: {open}");
    // A period that has not begun, and what is no period.
    for path in ["/reports/BW-RP20", "/reports/BW-S2", "/api/v1/reports/BW-RP18.txt", "/api/v1/reports/nothing.json"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let file = site.get(&format!("/api/v1/reports/{PERIOD}.html")).await;
    assert!(file.header("content-disposition").contains("attachment"), "{:?}", file.headers);
    assert!(file.text.contains("<style>") && !file.text.contains("<link") && !file.text.contains("<script"));
    assert!(file.text.contains("href=\"http://127.0.0.1:8080/actions/BW-S2-P1-A2\""), "a file leads back to the site");
    for (prefix, heading, words) in
        [("", "At a glance", "Worked out from 15 actions:"), ("/ar", "بنظرة واحدة", "محسوب من 15 إجراءً:")]
    {
        let request = Request::get(format!("{prefix}/api/v1/reports/{PERIOD}.docx")).body(Body::empty()).unwrap();
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(site.bytes(request).await)).unwrap();
        let mut body = String::new();
        archive.by_name("word/document.xml").unwrap().read_to_string(&mut body).unwrap();
        assert!(body.contains(heading) && body.contains("The loan ends at Christmas."), "{body}");
        let plain = body.replace(['\u{2068}', '\u{2069}'], "");
        assert!(plain.contains(words) && !body.contains('⟦'), "{body}");
    }
    for prefix in ["", "/bn", "/so", "/ar"] {
        let request = Request::get(format!("{prefix}/api/v1/reports/{PERIOD}.pdf")).body(Body::empty()).unwrap();
        let bytes = site.bytes(request).await;
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            text.starts_with("%PDF-") && text.contains("/Marked true") && text.contains("pdfuaid:part"),
            "{prefix}"
        );
    }
    let request = Request::get(format!("/api/v1/reports/{PERIOD}.xlsx")).body(Body::empty()).unwrap();
    let bytes = site.bytes(request).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.xlsx");
    std::fs::write(&path, bytes).unwrap();
    let sheets = sheets::read_workbook(&path).unwrap();
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "about",
            "progress",
            "actions",
            "young people",
            "measures",
            "figures",
            "in the way",
            "milestones",
            "further",
            "barriers",
            "pilots",
            "pledges",
            "stories"
        ]
    );
    let actions = sheets.iter().find(|sheet| sheet.name == "actions").unwrap();
    assert!(actions.rows.iter().any(|(_, cells)| cells.iter().any(|cell| cell == "The loan ends at Christmas.")));
    // Every cell stands under its heading.
    for sheet in &sheets {
        let widest = sheet.rows.iter().map(|(_, cells)| cells.len()).max().unwrap();
        assert_eq!(sheet.rows[0].1.len(), widest, "{}", sheet.name);
    }
    let figures = sheets.iter().find(|sheet| sheet.name == "figures").unwrap();
    let newest = ["Children with the same worker for at least a year", "%", "2026 Q3", "59.1"];
    assert!(figures.rows.iter().any(|(_, cells)| cells[..] == newest), "{:?}", figures.rows.last());
}

#[tokio::test]
async fn the_command_line_writes_the_same_report() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    for (name, beginning) in
        [("r.json", "{"), ("r.html", "<!DOCTYPE html>"), ("r.xlsx", "PK"), ("r.docx", "PK"), ("r.pdf", "%PDF-")]
    {
        let (done, said) = run(&["report", "quarterly", "--demo=brackwater", "-o", &path(name)], &[]);
        assert!(
            done && said.contains("Report on Quarter") && said.contains("Everything in this report is invented."),
            "{said}"
        );
        let bytes = std::fs::read(path(name)).unwrap();
        assert!(String::from_utf8_lossy(&bytes).starts_with(beginning), "{name}");
    }
    for (arguments, sentence) in [
        (vec!["-o", "r.json"], "is there already"),
        (vec![], "In which form?"),
        (vec!["--format", "json", "--period", "BW-RP99"], "There is no reporting period BW-RP99."),
        (vec!["--format", "json", "--strategy", "BW-S0"], "Those that are reported on: BW-S1, BW-S2."),
        (vec!["--format", "json", "--strategy", "NOPE"], "There is no strategy NOPE."),
        (
            vec!["--format", "json", "--strategy", "BW-S1", "--period", "BW-RP18"],
            "BW-RP18 is a reporting period of BW-S2.",
        ),
        (vec!["--format", "json", "--as-at", "2020-01-01"], "Nothing had been recorded yet by the end of 2020-01-01."),
        (vec!["--format", "json", "--as-at", "2126-01-01"], "is not over yet"),
        (vec!["--format", "json", "--as-at", "yesterday"], "is not a day"),
        (vec!["--format", "pdf", "--language", "xx"], "There is no language xx here. There are en-GB, bn,"),
    ] {
        let place = path("r.json");
        let arguments = arguments.into_iter().map(|one| if one == "r.json" { place.as_str() } else { one });
        let all: Vec<&str> = ["report", "quarterly", "--demo=brackwater"].into_iter().chain(arguments).collect();
        let (done, said) = run(&all, &[]);
        assert!(!done && said.contains(sentence), "{all:?}: {said}");
    }
    let (done, said) = run(&["report", "quarterly", "--demo", "--format", "json"], &[]);
    assert!(!done && said.contains("Add reporting periods to the plan first"), "{said}");
    for (kind, ending, beginning) in [("annual", "docx", "PK"), ("review", "pdf", "%PDF-")] {
        let place = path(&format!("{kind}.{ending}"));
        let (done, said) = run(&["report", kind, "--demo=brackwater", "-o", &place], &[]);
        assert!(done && said.contains("Everything in this report is invented."), "{said}");
        assert!(String::from_utf8_lossy(&std::fs::read(&place).unwrap()).starts_with(beginning), "{place}");
    }
    // What a partnership of one's own writes is what its site answers.
    let fresh = sqlite().await;
    let own = Own::over(tempfile::tempdir().unwrap(), fresh.url.clone());
    let site = Site::on(fresh, Example::Brackwater).await;
    for (kind, place) in [("annual", "BW-RP18-annual"), ("review", "BW-R9")] {
        let written = own.run(&["report", kind, "--as-at", "2026-11-20", "--format", "json"]);
        assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
        let said = String::from_utf8_lossy(&written.stdout).into_owned();
        let report: Value = serde_json::from_str(&said).unwrap();
        assert_eq!(report["kind"], kind);
        let answer = site.get(&format!("/api/v1/reports/{place}.json?as-at=2026-11-20")).await;
        assert_eq!(said, answer.text, "{kind}");
    }
    let arguments = ["report", "quarterly", "--period", PERIOD, "--as-at", "2026-11-20", "--format", "json"];
    let written = own.run(&arguments);
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    assert_eq!(String::from_utf8_lossy(&written.stdout), json(&site, "?as-at=2026-11-20").await);
}

#[tokio::test]
async fn a_report_says_what_became_of_what_was_taken_further() {
    let site = Site::of(Example::Brackwater).await;
    let answer = "Teal Bridge lends us an inspector from August until Christmas.";
    let page = site.get("/reports/BW-RP18").await.text;
    for words in [answer, "A second inspector for two days a week.", "Brackwater Corporate Parenting Board", "asked"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let data: Value = serde_json::from_str(&site.get("/api/v1/reports/BW-RP18.json").await.text).unwrap();
    let raised = data["raised"].as_array().unwrap();
    let of = |reference: &str| raised.iter().find(|one| one["ref"] == reference);
    // Raised on 8 October 2025, asked on 4 November, answered on 5 May 2026; the report is as at 21 November 2026.
    let answered = of("BW-B5").unwrap();
    assert_eq!(
        (&answered["state"], &answered["days"], &answered["days_asked"]),
        (&"answered".into(), &409.into(), &182.into())
    );
    assert_eq!(of("BW-B7").unwrap()["state"], "waits");
    assert!(of("BW-B6").is_none() && of("BW-B1").is_none(), "raised after the period, and of another plan: {raised:?}");
    assert_eq!(raised[0]["ref"], "BW-B7", "what waits comes first");
    // In the first period of all nothing had been raised yet.
    let first: Value = serde_json::from_str(&site.get("/api/v1/reports/BW-RP11.json").await.text).unwrap();
    assert_eq!(first["period"]["ref"], "BW-RP11");
    assert!(first["raised"].is_null() && !site.get("/reports/BW-RP11").await.text.contains(r#"id="raised""#));
}

#[tokio::test]
async fn a_plan_says_when_updates_are_due_and_when_they_are_discussed() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/strategies/BW-S2").await.text;
    let calendar = page.split("id=\"calendar\"").nth(1).unwrap().split("</section>").next().unwrap();
    for words in ["When updates are due", "15 January 2027", "2 February 2027", "/reports/BW-RP19"] {
        assert!(calendar.contains(words), "{words}: {calendar}");
    }
    assert!(!calendar.contains("Quarter 2, 2026/27"), "what is over is not in it: {calendar}");
    assert!(!calendar.contains("/reports/BW-RP20"), "what has not begun has no report: {calendar}");
    assert!(!site.get("/strategies/BW-S0").await.text.contains("id=\"calendar\""));
}
