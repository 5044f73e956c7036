//! What organisations did: told in three lines from a phone or by a spreadsheet that they keep already, shown beside each other, and never
//! added up.

use crate::support::{Site, has, hasnt};
use axum::http::StatusCode;
use everychance::examples::Example;
use reporting::exchange::Import;
use rust_xlsxwriter::{Format, Workbook};

#[tokio::test]
async fn three_lines_and_a_number_stand_on_the_page_of_the_priority_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let tells = site.sign_in("contributor").await;
        let fields = |title: &'static str, count: &'static str, what: &'static str| {
            [
                ("organisation", "BW-ORG1"),
                ("concerns", "BW-S1-P4-O1"),
                ("title", title),
                ("count", count),
                ("of_what", what),
                ("until", "3/10/2026"),
            ]
        };
        let path = "/work/contributions";
        has(
            &site.post(&tells, path, &fields("", "41", "")).await,
            &["Write in one sentence", "Say what the number counts"],
        );
        has(&site.post(&tells, path, &fields("A fair", "41", "41")).await, &["Say what the number counts"]);
        let wrong = site.post(&tells, path, &fields("A fair", "many", "children")).await;
        has(&wrong, &["Write a number from 0 on", "A fair"]);
        let named = site.post(&tells, path, &fields("Ring 07700 900123 for it", "", "")).await;
        assert_eq!(named.status, StatusCode::UNPROCESSABLE_ENTITY, "somebody's number");
        let foreign = [("organisation", "BW-ORG6"), ("title", "Ours"), ("concerns", "BW-S1-P4-O1")];
        assert_eq!(site.post(&tells, path, &foreign).await.status, StatusCode::NOT_FOUND);
        let nothing = [("organisation", "BW-ORG1"), ("title", "Ours"), ("concerns", "BW-ORG6")];
        has(&site.post(&tells, path, &nothing).await, &["Choose the priority or outcome"]);

        let sent = site.post(&tells, path, &fields("A fair on the quay", "1,041", "people who came")).await;
        assert!(sent.header("location").ends_with("done=told"), "{}", sent.text);
        for page in
            ["/contributions", "/priorities/BW-S1-P4", "/outcomes/BW-S1-P4-O1", "/organisations/BW-ORG1/contributions"]
        {
            has(
                &site.get(page).await,
                &["A fair on the quay", "1,041 people who came", "3 October 2026", "not added up"],
            );
        }
        has(&site.get("/organisations/BW-ORG1").await, &["A fair on the quay"]);
        assert!(!site.get("/priorities/BW-S1-P1").await.text.contains("A fair on the quay"));
        let only = site.get("/contributions?for=BW-S1-P4").await;
        has(&only, &["A fair on the quay", "The swing by the sea wall, mended"]);
        assert!(!only.text.contains("Somebody to talk to on Sundays"), "it is for another priority");
        has(&site.get("/messages/BW-M1").await, &["The swing by the sea wall, mended"]);
        assert_eq!(site.get_as(&site.sign_in("data-steward").await, path).await.status, StatusCode::NOT_FOUND);
        site.changes_nothing_when_it_is_imported_again().await;
    }
}

/// A sheet as somebody keeps it: a line of its own above the headings, a cell merged over rows, totals in the middle, and a column of
/// names that nobody reads.
fn kept() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 4, "Brackwater Council, play, autumn 2026", &plain).unwrap();
    let rows: [[&str; 5]; 8] = [
        ["Date", "Activity", "Children", "Notes", "Led by"],
        ["", "Kites on the marsh", "41", "Wind enough.", "Jane Roe"],
        ["", "Crabs on the quay", "17", "", "Jane Roe"],
        ["", "Total September", "58", "", ""],
        ["10/10/2026", "Pirates at the pool", "2,130", "", "Jane Roe"],
        ["31/11/2026", "A day that is not", "5", "", ""],
        ["", "", "12", "no idea what this was", ""],
        ["TOTAL", "", "2205", "", ""],
    ];
    for (i, row) in rows.iter().enumerate() {
        for (j, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            sheet.write(u32::try_from(i).unwrap() + 1, u16::try_from(j).unwrap(), *cell).unwrap();
        }
    }
    sheet.merge_range(2, 0, 3, 0, "26/9/2026", &plain).unwrap();
    book.save_to_buffer().unwrap()
}

/// The hidden fields and chosen options of the form with the columns.
fn chosen(page: &str) -> Vec<(String, String)> {
    let form = page.split("action=\"/work/contributions/sheet\"").nth(1).unwrap_or_else(|| panic!("{page}"));
    let form = form.split("</form>").next().unwrap();
    let value = |tag: &str, name: &str| {
        tag.split(&format!("{name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
    };
    let mut all = Vec::new();
    for tag in form.split("<input ").skip(1).map(|rest| rest.split('>').next().unwrap()) {
        all.push((value(tag, " name"), value(tag, "value")));
        if all.last().is_some_and(|(name, _)| name.is_empty()) {
            let last = all.pop().unwrap().1;
            all.push((value(&format!(" {tag}"), " name"), last));
        }
    }
    for select in form.split("<select ").skip(1).map(|rest| rest.split("</select>").next().unwrap()) {
        let option = select.split("<option ").find(|option| option.split('>').next().unwrap().contains("selected"));
        all.push((
            value(&format!(" {select}"), " name"),
            option.map(|option| value(option, "value")).unwrap_or_default(),
        ));
    }
    all
}

#[tokio::test]
async fn a_spreadsheet_that_a_charity_keeps_is_read_as_it_is_and_told_once_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let tells = site.sign_in("contributor").await;
        let path = "/work/contributions/sheet";
        let send = async |fields: &[(String, String)], file: &[u8]| {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            site.send_file((&tells, path), &fields, ("kept.xlsx", file)).await
        };
        let own = [("organisation".to_owned(), "BW-ORG1".to_owned())];
        has(&send(&own, b"").await, &["Choose a file."]);
        let first = send(&own, &kept()).await;
        // The headings were guessed, and what it was for is asked.
        has(
            &first,
            &["4 rows do not say what they were for.", "It adds up other rows.", "It does not say what was done."],
        );
        let mut fields = chosen(&first.text);
        let set = |fields: &mut Vec<(String, String)>, name: &str, value: &str| {
            let field = fields.iter_mut().find(|(field, _)| field == name);
            value.clone_into(&mut field.unwrap_or_else(|| panic!("no {name}")).1);
        };
        assert!(fields.contains(&("column_title".to_owned(), "Activity".to_owned())), "{fields:?}");
        assert!(fields.contains(&("column_until".to_owned(), "Date".to_owned())), "{fields:?}");
        set(&mut fields, "column_count", "Children");
        assert!(fields.contains(&("column_about".to_owned(), String::new())), "notes are not guessed: {fields:?}");
        set(&mut fields, "column_about", "Notes");
        set(&mut fields, "all_for", "BW-S1-P4");
        fields.push(("act".to_owned(), "publish".to_owned()));
        // What was chosen anew is shown before it is told, whatever was pressed.
        let looked = send(&fields, b"").await;
        has(
            &looked,
            &[
                "3 rows can be published.",
                "Kites on the marsh",
                "41 Children",
                "26 September 2026",
                "Wind enough.",
                "Publish 3 rows",
            ],
        );
        has(&looked, &["31/11/2026", "Write the day as day, month and year"]);
        assert!(!site.get("/contributions").await.text.contains("Kites on the marsh"), "nothing is told yet");
        let mut fields = chosen(&looked.text);
        fields.push(("act".to_owned(), "publish".to_owned()));
        let told = send(&fields, b"").await;
        assert!(told.header("location").ends_with("done=3"), "{}", told.text);
        let page = site.get("/priorities/BW-S1-P4").await;
        has(&page, &["Pirates at the pool", "2,130 Children", "Crabs on the quay"]);
        assert!(!page.text.contains("Jane Roe") && !page.text.contains("Total September"), "{}", page.text);
        // Sent again, it is known: the columns are remembered, and nothing is told twice.
        let again = send(&own, &kept()).await;
        assert_eq!(again.text.matches("It has been told already.").count(), 3, "{}", again.text);
        assert!(chosen(&again.text).contains(&("all_for".to_owned(), "BW-S1-P4".to_owned())), "{}", again.text);
        assert!(!again.text.contains("Publish 3 rows"));
        // A number that was put right in the sheet does not stand there twice, and overwrites nothing: it is put right on its page.
        let put_right = b"Date,Activity,Children,Notes\n26/9/2026,Kites on the marsh,42,Wind enough.\n26/9/2026,Crabs on the quay,17,\n";
        let look = site.send_file((&tells, path), &[("organisation", "BW-ORG1")], ("kept.csv", put_right)).await;
        has(&look, &["Of this day it was told with another number.", "Nothing of it can be published"]);
        let other = b"Date,Activity,Children,Notes\n26/9/2026,Kites on the hill,42,\n26/9/2026,Crabs on the quay,17,\n";
        let look = site.send_file((&tells, path), &[("organisation", "BW-ORG1")], ("kept.csv", other)).await;
        has(&look, &["1 row can be published."]);
        let strange = b"Programme,Quand,N\nKites,hier,4\n";
        let look = site.send_file((&tells, path), &[("organisation", "BW-ORG1")], ("kept.csv", strange)).await;
        hasnt(&look, &["Everything in this file has been told already."]);
        // Nor does what an officer ended come back.
        let plan = site.app.snapshot().await.unwrap();
        let kites =
            plan.list("contributions").find(|one| one.title() == "Kites on the marsh").unwrap().reference.clone();
        crate::report_life::change(&site, &kites, |one| one.ended = Some("2026-11-21".to_owned())).await;
        let ended = send(&own, &kept()).await;
        assert_eq!(ended.text.matches("It has been told already.").count(), 3, "{}", ended.text);
        let all = b"Date,Activity,Children\n26/9/2026,Kites on the marsh,41\n";
        let ended = site.send_file((&tells, path), &[("organisation", "BW-ORG1")], ("kept.csv", all)).await;
        has(&ended, &["Everything in this file has been told already."]);
    }
}

#[tokio::test]
async fn a_slip_is_put_right_or_taken_out_by_the_organisation_that_told_it_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let tells = site.sign_in("contributor").await;
        let path = "/work/contributions";
        let fields = |title: &'static str, until: &'static str| {
            [("organisation", "BW-ORG1"), ("concerns", "BW-S1-P4-O1"), ("title", title), ("until", until)]
        };
        has(
            &site.post(&tells, path, &fields("A fair", "28/2/2027")).await,
            &["This day is still to come.", "28/2/2027"],
        );
        site.post(&tells, path, &fields("A fare on the quay with Amina", "3/10/2026")).await;
        let plan = site.app.snapshot().await.unwrap();
        let told = plan.list("contributions").find(|one| one.title().contains("Amina")).unwrap().reference.clone();
        let (public, own) = (format!("/contributions/{told}"), format!("{path}/{told}"));
        has(&site.get_as(&tells, &public).await, &["Change it or take it out", &own]);
        hasnt(&site.get(&public).await, &["Change it or take it out"]);
        let page = site.get_as(&tells, &own).await;
        has(&page, &["A fare on the quay with Amina", "Take it out"]);
        let version = crate::report_life::hidden(&page, "row_version").unwrap();
        let right = |until: &'static str| {
            [
                ("concerns", "BW-S1-P4-O1"),
                ("title", "A fair on the quay"),
                ("until", until),
                ("count", "40"),
                ("of_what", "children"),
                ("row_version", &version),
            ]
        };
        has(&site.post(&tells, &own, &right("never")).await, &["Write the day as day, month and year"]);
        let kept = site.post(&tells, &own, &right("4/10/2026")).await;
        assert!(kept.header("location").ends_with("done=kept"), "{}", kept.text);
        let stale = site.post(&tells, &own, &right("5/10/2026")).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        has(&stale, &["2026-10-04", "5/10/2026"]);
        // What came in a file as a month, and for an action, stays as long as nobody changes it.
        let file = "BW-CN6";
        crate::report_life::change(&site, file, |one| {
            one.set("organisation", "BW-ORG1");
            one.set("until", "2025-10");
            one.set("concerns", "BW-S1-P4-A1");
        })
        .await;
        let page = site.get_as(&tells, &format!("{path}/{file}")).await;
        has(&page, &["value=\"2025-10\"", "value=\"BW-S1-P4-A1\" selected"]);
        let version = crate::report_life::hidden(&page, "row_version").unwrap();
        let same = [("concerns", "BW-S1-P4-A1"), ("title", "A walk"), ("until", "2025-10"), ("row_version", &version)];
        let kept = site.post(&tells, &format!("{path}/{file}"), &same).await;
        assert!(kept.header("location").ends_with("done=kept"), "{}", kept.text);
        has(&site.get(&format!("/contributions/{file}")).await, &["A walk", "October 2025"]);
        has(&site.get(&public).await, &["A fair on the quay", "4 October 2026", "40"]);
        // Nobody else changes it, and what is taken out is on no past day.
        for (role, reference) in [("contributor", "BW-CN5"), ("body-member", told.as_str())] {
            let other = site.sign_in(role).await;
            assert_eq!(
                site.get_as(&other, &format!("{path}/{reference}")).await.status,
                StatusCode::NOT_FOUND,
                "{role}"
            );
            let end = site.post(&other, &format!("{path}/{reference}/end"), &[]).await;
            assert_eq!(end.status, StatusCode::NOT_FOUND, "{role}");
        }
        assert_eq!(
            site.post(&tells, &format!("{own}/end"), &[("row_version", "1")]).await.status,
            StatusCode::CONFLICT
        );
        let ended = site.post(&tells, &format!("{own}/end"), &[("row_version", "2")]).await;
        assert!(ended.header("location").ends_with("done=ended"), "{}", ended.text);
        let later = site.moved("2026-11-24T10:00:00Z");
        for page in ["/contributions", "/contributions?as-at=2026-11-22", "/api/v1/contributions", &public] {
            hasnt(&later.get(page).await, &["on the quay"]);
        }
        site.changes_nothing_when_it_is_imported_again().await;
    }
}

#[tokio::test]
async fn headings_of_two_lines_are_read_as_one() {
    let site = Site::of(Example::Brackwater).await;
    let tells = site.sign_in("contributor").await;
    let mut book = Workbook::new();
    let (sheet, plain) = (book.add_worksheet(), Format::new());
    sheet.merge_range(0, 0, 0, 1, "Session", &plain).unwrap();
    sheet.merge_range(0, 2, 1, 2, "Date", &plain).unwrap();
    sheet.merge_range(0, 3, 0, 4, "Attendance", &plain).unwrap();
    let rows: [[&str; 5]; 2] =
        [["Where", "What", "", "Children", "Adults"], ["Old Quay", "Kites", "4/7/2026", "12", "3"]];
    for (row, cells) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write(row, column, cell).unwrap();
        }
    }
    let file = book.save_to_buffer().unwrap();
    let path = "/work/contributions/sheet";
    let look = site.send_file((&tells, path), &[("organisation", "BW-ORG1")], ("two.xlsx", &file)).await;
    has(&look, &["Session – Where", "Session – What", "Attendance – Children", "Attendance – Adults"]);
    let chosen = chosen(&look.text);
    for (field, heading) in
        [("column_title", "Session – What"), ("column_until", "Date"), ("column_count", "Attendance – Children")]
    {
        assert!(chosen.contains(&(field.to_owned(), heading.to_owned())), "{field}: {chosen:?}");
    }
}

#[tokio::test]
async fn a_row_of_words_is_no_second_line_of_headings() {
    let site = Site::of(Example::Brackwater).await;
    let tells = site.sign_in("contributor").await;
    let file = b"Activity,Date,Children,\nSummer picnic,,,cancelled\nKites,4/7/2026,12,\n";
    let path = "/work/contributions/sheet";
    let look = site.send_file((&tells, path), &[("organisation", "BW-ORG1")], ("one.csv", file)).await;
    hasnt(&look, &["Activity \u{2013} Summer picnic"]);
    assert!(chosen(&look.text).contains(&("column_title".to_owned(), "Activity".to_owned())));
}

#[tokio::test]
async fn what_is_no_sheet_is_refused_with_one_sentence() {
    let site = Site::of(Example::Brackwater).await;
    let tells = site.sign_in("contributor").await;
    let send = async |file: &[u8]| {
        site.send_file((&tells, "/work/contributions/sheet"), &[("organisation", "BW-ORG1")], ("a", file)).await
    };
    has(&send(b"Date,Activity\n").await, &["No row was found below the headings."]);
    let many: String = (0..2_001).map(|n| format!("1/9/2026,Day {n}\n")).collect();
    has(&send(format!("Date,Activity\n{many}").as_bytes()).await, &["At most 2000 rows are read."]);
    let large: String = (0..1_900).map(|n| format!("1/9/2026,Day {n} {}\n", "long ".repeat(30))).collect();
    has(&send(format!("Date,Activity\n{large}").as_bytes()).await, &["larger than 200 KB"]);
    let phone = send(b"Date,Activity,Outcome\n1/9/2026,Ring 07700 900123,BW-S1-P4-O1\n2/9/2026,A walk,Nowhere\n").await;
    has(&phone, &["Ring 07700 900123", "Choose below what all rows were for", "Nothing of it can be published"]);
}

#[tokio::test]
async fn what_is_taken_out_of_a_contribution_is_on_no_past_day_and_a_file_is_held_to_its_rules() {
    let site = Site::of(Example::Brackwater).await;
    crate::report_life::change(&site, "BW-CN5", |one| one.set("about", "Jane Roe mended it.")).await;
    crate::report_life::change(&site, "BW-CN6", |one| one.set("title", "A walk with John Doe")).await;
    has(&site.get("/contributions").await, &["Jane Roe mended it.", "A walk with John Doe"]);
    let later = site.moved("2026-11-24T10:00:00Z");
    crate::report_life::change(&later, "BW-CN5", |one| one.set("about", "It was mended.")).await;
    crate::report_life::change(&later, "BW-CN6", |one| one.ended = Some("2026-11-24".to_owned())).await;
    for page in
        ["/contributions", "/contributions/BW-CN5", "/api/v1/contributions", "/organisations/BW-ORG8/contributions"]
    {
        for day in ["", "?as-at=2026-11-22"] {
            let page = later.get(&format!("{page}{day}")).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(!page.text.contains("Jane Roe") && !page.text.contains("John Doe"), "{}", page.text);
        }
    }
    let plan = site.app.snapshot().await.unwrap();
    let text = "ref,title,organisation,concerns,count,of_what,from,until,more_at\n\
        X1,One,BW-ORG6,BW-ORG1,,,,,\n\
        X2,Two,BW-ORG6,BW-S1-P4,-1,days,,,\n\
        X3,Three,BW-ORG6,BW-S1-P4,3,,2026-10-02,2026-10-01,http://example.org\n";
    let read = sheets::parse_csv("contributions", text.as_bytes()).unwrap();
    let faults = Import::plan(&plan, &[read], None).err().expect("nothing was found wrong");
    let told = faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    for words in [
        "row 2, column concerns: names a row of organisations; choose one of priorities, outcomes, actions",
        "row 3, column count: is -1, below 0",
        "row 4, column of_what: is empty, and there is a count",
        "row 4, column until: is 2026-10-01, before from (2026-10-02)",
        "row 4, column more_at: begins with https://",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert_eq!(site.get("/organisations/NOBODY/contributions").await.status, StatusCode::NOT_FOUND);
    let empty = site.get("/organisations/BW-ORG3/contributions").await;
    has(&empty, &["Nothing has been told here yet."]);
}

#[tokio::test]
async fn what_ended_in_a_quarter_stands_in_its_report_in_every_form_and_in_no_other() {
    let site = Site::of(Example::Brackwater).await;
    let swing = "The swing by the sea wall, mended with the children who told us of it";
    // From July to September six of nine ended; what went on until October stands in the quarter after.
    let json = site.get("/api/v1/reports/BW-RP5.json").await.json();
    assert_eq!(json["contributions"].as_array().map(Vec::len), Some(6), "{}", json["contributions"]);
    for path in ["/reports/BW-RP5", "/api/v1/reports/BW-RP5.html", "/ar/reports/BW-RP5"] {
        let page = site.get(path).await;
        has(&page, &[swing, "9,480 breakfasts"]);
        assert!(!page.text.contains('⟦') && !page.text.contains("A meal for families who move in"), "{path}");
    }
    has(&site.get("/reports/BW-RP5").await, &["5 organisations, 6 contributions", "not added up"]);
    for name in ["BW-RP5.docx", "BW-RP5.xlsx"] {
        crate::report_life::holds(&site, &format!("/api/v1/reports/{name}"), &["9,480 breakfasts", swing]).await;
    }
    assert_eq!(site.get("/api/v1/reports/BW-RP5.pdf").await.status, StatusCode::OK);
    has(&site.get("/reports/BW-RP6").await, &["A meal for families who move in"]);
    let before = site.get("/api/v1/reports/BW-RP3.json").await;
    assert!(!before.text.contains("\"contributions\""), "where nothing was told, the report is as it always was");
}
