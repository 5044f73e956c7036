//! What goes out comes back the same, in every form, on both engines.

use crate::support::{Fresh, Site, both, clock, sqlite};
use everychance::examples::Example;
use everychance::tables;
use proptest::prelude::*;
use reporting::exchange::{self, Import};
use sheets::Sheet;
use std::path::Path;

/// Writes a site's plan in this form and answers where it is.
fn written(site: &Site, plan: &platform::snapshot::Snapshot, folder: &Path, form: &str) -> std::path::PathBuf {
    let path = folder.join(format!("plan.{form}"));
    match form {
        "xlsx" => std::fs::write(&path, exchange::workbook(&site.app.site, plan, None).unwrap()).unwrap(),
        "json" => {
            let value = exchange::json(&site.app.site, plan, None).unwrap();
            std::fs::write(&path, value.to_string()).unwrap();
        }
        _ => sheets::write_folder(&path, &exchange::csv_folder(plan, None).unwrap()).unwrap(),
    }
    path
}

async fn import(fresh: &Fresh, path: &Path) -> usize {
    let sheets = exchange::read(path, tables::all()).unwrap();
    let import = Import::plan(&fresh.snapshot().await, &sheets, None).unwrap_or_else(|faults| panic!("{faults:?}"));
    let count = import.changes.len();
    exchange::apply(&fresh.db, &clock("2026-11-03T09:00:00Z"), &platform::audit::Who::program("test"), import)
        .await
        .unwrap();
    count
}

#[tokio::test]
async fn export_then_import_then_export_is_the_same() {
    for example in [Example::TowerHamlets, Example::Brackwater] {
        let site = Site::of(example).await;
        let plan = site.app.snapshot().await.unwrap();
        let first = exchange::json(&site.app.site, &plan, None).unwrap();
        for form in ["xlsx", "json", "csv-folder"] {
            let folder = tempfile::tempdir().unwrap();
            let path = written(&site, &plan, folder.path(), form);
            for fresh in both().await {
                assert!(import(&fresh, &path).await > 200, "{form}");
                let again = fresh.snapshot().await;
                assert_eq!(exchange::json(&site.app.site, &again, None).unwrap(), first, "{form}");
                assert_eq!(import(&fresh, &path).await, 0, "{form}: a second time changes something");
                assert_eq!(fresh.snapshot().await.seq, again.seq);
            }
        }
    }
}

#[tokio::test]
async fn what_was_exported_changes_nothing_where_it_came_from() {
    let fresh = sqlite().await;
    Example::TowerHamlets.fill(&fresh.db).await.unwrap();
    let site = Site::of(Example::TowerHamlets).await;
    let folder = tempfile::tempdir().unwrap();
    let path = written(&site, &fresh.snapshot().await, folder.path(), "xlsx");
    assert_eq!(import(&fresh, &path).await, 0);
}

#[tokio::test]
async fn the_template_is_empty_and_imports_as_nothing() {
    let site = Example::Brackwater.site().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("template.xlsx");
    std::fs::write(&path, exchange::template(&site, tables::all()).unwrap()).unwrap();
    let sheets = exchange::read(&path, tables::all()).unwrap();
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names.len(), tables::all().len() + 2, "{names:?}");
    let said = format!("{:?}", sheets[0]);
    assert!(said.contains("INVENTED"), "the instructions do not say that it is invented");
    let import = Import::plan(&sqlite().await.snapshot().await, &sheets, None).unwrap();
    assert!(import.changes.is_empty());
}

#[tokio::test]
async fn rows_left_out_stay_unless_they_are_to_end() {
    for fresh in both().await {
        Example::Brackwater.fill(&fresh.db).await.unwrap();
        let plan = fresh.snapshot().await;
        let count = plan.list("milestones").count();
        let all = exchange::csv_folder(&plan, None).unwrap();
        let (name, text) = all.iter().find(|(name, _)| name == "milestones").unwrap();
        let kept: Vec<&str> = text.lines().take(4).collect();
        let sheet = sheets::parse_csv(&format!("{name}.csv"), kept.join("\n").as_bytes()).unwrap();
        let left = Import::plan(&plan, std::slice::from_ref(&sheet), None).unwrap();
        assert_eq!((left.changes.len(), left.unchanged, left.absent.len()), (0, 3, count - 3));
        let ending = Import::plan(&plan, &[sheet], Some("2026-11-03")).unwrap();
        assert_eq!(ending.counts(), [("milestones", [0, 0, count - 3, 0])]);
        exchange::apply(&fresh.db, &clock("2026-11-03T09:00:00Z"), &platform::audit::Who::program("test"), ending)
            .await
            .unwrap();
        let after = fresh.snapshot().await;
        assert_eq!(after.list("milestones").count(), 3);
        assert_eq!(after.with_ended("milestones").len(), count, "what ended is kept");
    }
}

#[tokio::test]
async fn an_ended_record_says_so_on_its_page() {
    let fresh = sqlite().await;
    Example::Brackwater.fill(&fresh.db).await.unwrap();
    let sheet = sheets::parse_csv("messages.csv", b"ref,text,kind,quoted,ended\nBW-M4,Gone,statement,yes,2026-11-03\n")
        .unwrap();
    let ending = Import::plan(&fresh.snapshot().await, &[sheet], None).unwrap();
    assert_eq!(ending.counts(), [("messages", [0, 0, 1, 0])]);
    exchange::apply(&fresh.db, &clock("2026-11-03T09:00:00Z"), &platform::audit::Who::program("test"), ending)
        .await
        .unwrap();
    let site = Site::on(fresh, Example::Brackwater).await;
    let page = site.get("/messages/BW-M4").await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("It was ended on 3 November 2026"));
    assert!(!site.get("/messages").await.text.contains("/messages/BW-M4\""));
    assert!(site.get("/search?q=BW-M4").await.text.contains("Nothing found"));
    assert!(site.get("/messages?as-at=2026-11-02").await.text.contains("BW-M4"), "the past is gone");
}

#[tokio::test]
async fn what_ended_goes_out_and_comes_in_with_the_rest() {
    let fresh = sqlite().await;
    Example::Brackwater.fill(&fresh.db).await.unwrap();
    let sheet = sheets::parse_csv("messages.csv", b"ref,text,kind,quoted,ended\nBW-M1,Gone,statement,yes,2026-11-03\n")
        .unwrap();
    let ending = Import::plan(&fresh.snapshot().await, &[sheet], None).unwrap();
    exchange::apply(&fresh.db, &clock("2026-11-03T09:00:00Z"), &platform::audit::Who::program("test"), ending)
        .await
        .unwrap();
    let site = Site::on(fresh, Example::Brackwater).await;
    let plan = site.app.snapshot().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    for form in ["xlsx", "json", "csv-folder"] {
        let path = written(&site, &plan, folder.path(), form);
        let other = sqlite().await;
        import(&other, &path).await;
        assert_eq!(other.snapshot().await.get("BW-M1").unwrap().ended.as_deref(), Some("2026-11-03"), "{form}");
    }
}

#[tokio::test]
async fn an_empty_sheet_does_not_end_a_whole_table() {
    let fresh = sqlite().await;
    Example::Brackwater.fill(&fresh.db).await.unwrap();
    let sheet = sheets::parse_csv("people.csv", b"ref,name\n").unwrap();
    let refused = Import::plan(&fresh.snapshot().await, &[sheet], Some("2026-11-03")).err().unwrap();
    assert!(refused[0].to_string().starts_with("people: has no rows, so that everything it holds (3) would end"));
}

#[tokio::test]
async fn a_column_that_the_file_lacks_keeps_what_it_holds() {
    let fresh = sqlite().await;
    Example::Brackwater.fill(&fresh.db).await.unwrap();
    let plan = fresh.snapshot().await;
    let before = plan.get("BW-S1-P1-A1").unwrap().clone();
    assert!(!before.text("owner").is_empty());
    let text = "ref,priority,title\nBW-S1-P1-A1,BW-S1-P1,A new title\n";
    let sheet = sheets::parse_csv("actions.csv", text.as_bytes()).unwrap();
    let import = Import::plan(&plan, &[sheet], None).unwrap();
    assert_eq!(import.changes.len(), 1);
    assert_eq!(import.changes[0].after.title(), "A new title");
    assert_eq!(import.changes[0].after.text("owner"), before.text("owner"));
}

/// Reads this file into the plan of Brackwater.
async fn compared(name: &str, bytes: &[u8]) -> Result<Import, Vec<String>> {
    let fresh = sqlite().await;
    Example::Brackwater.fill(&fresh.db).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let import = match exchange::read(&path, tables::all()) {
        Ok(sheets) => Import::plan(&fresh.snapshot().await, &sheets, None),
        Err(faults) => Err(faults),
    };
    import.map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

#[tokio::test]
async fn json_of_another_shape_is_not_dropped_in_silence() {
    let text = r#"{"format": "everychance-plan-1", "as_at": "2026-11-02", "people": {}, "posts": ["x",
        {"ref": "A", "title": ["T"], "ownr": 1, "source": "D"},
        {"ref": "B", "place": "line 1", "source": {"document": {}, "line": 2}}]}"#;
    let faults = compared("plan.json", text.as_bytes()).await.err().unwrap();
    let expected = [
        "people: is not a list",
        "posts, item 1: is not an object with a field for each column",
        "posts, item 2, column title: holds a list or an object; write one value",
        "posts, item 2, column ownr: is none of the fields of this list",
        "posts, item 2, column source: is not an object with a document and a line or page",
        "posts, item 3, column source: holds a list or an object; write one value",
        "posts, item 3, column source: says place a second time",
    ];
    assert_eq!(faults, expected);
    let text = r#"{"format": "everychance-plan-1", "statistics": [
        {"ref": "A", "title": "T", "value": 12.5, "benchmark": null, "source": {"line": 3}}]}"#;
    let faults = compared("plan.json", text.as_bytes()).await.err().unwrap();
    assert!(faults[0].starts_with("statistics, row 1, column place: says where but not in which document"));
    let import = compared("plan.json", text.replace("\"line\"", "\"document\"").as_bytes()).await;
    assert_eq!(import.err().unwrap(), ["statistics, row 1, column document: names 3, which is not in documents"]);
}

#[tokio::test]
async fn what_refers_to_an_ended_record_is_remarked() {
    let text = "ref,strategy,number,title,ended\nBW-S1-P1,BW-S1,1,Ready,2026-11-03\n";
    let import = compared("priorities.csv", text.as_bytes()).await.unwrap();
    let told = "priority BW-S1-P1 is ended but action BW-S1-P1-A1 still refers to it";
    assert!(import.remarks.iter().any(|remark| remark == told), "{:?}", import.remarks);
    let import = compared("organisations.csv", b"ref,name,kind\nBW-ORG99,Other,other\n").await.unwrap();
    assert!(import.remarks.is_empty(), "{:?}", import.remarks);
}

#[tokio::test]
async fn a_target_on_the_worse_side_of_its_baseline_is_remarked_and_not_refused() {
    let rows = |target: &str| {
        format!(
            "ref,title,measure,baseline,baseline_period,target,target_period\nT1,Where we aim,BW-ME1,60,2025/26,{target},2028/29\n"
        )
    };
    let import = compared("targets.csv", rows("50").as_bytes()).await.unwrap();
    let told = "targets, row 2, column target: T1 is to go to 50, below the baseline of 60, while higher is better for BW-ME1; correct the target, the baseline or the polarity of the measure if that is not meant";
    assert_eq!((import.remarks, import.changes.len()), (vec![told.to_owned()], 1));
    assert!(compared("targets.csv", rows("70").as_bytes()).await.unwrap().remarks.is_empty());
    // Turning the measure round turns the targets that are there.
    let import = compared("measures.csv", b"ref,title,polarity\nBW-ME1,Children who talk,low\n").await.unwrap();
    let told = "measures, row 2, column polarity: ";
    assert!(
        import.remarks.iter().any(|remark| remark.starts_with(told) && remark.contains("lower is better")),
        "{:?}",
        import.remarks
    );
}

#[tokio::test]
async fn half_of_what_makes_a_group_is_refused_with_what_is_missing() {
    let file = |row: &str| format!("ref,title,polarity,group_of,group\n{row}\n");
    let faults = async |row: &str| compared("measures.csv", file(row).as_bytes()).await.err().unwrap();
    let told = "measures, row 2, column group: is missing beside group_of; write which group it is, such as Sex: girls, or empty group_of";
    assert_eq!(faults("M9,Girls,high,BW-ME1,").await, [told]);
    let told =
        "measures, row 2, column group_of: is missing beside group; write the measure of everybody, or empty group";
    assert_eq!(faults("M9,Girls,high,,Sex: girls").await, [told]);
    assert_eq!(
        compared("measures.csv", file("M9,Girls,high,BW-ME1,Sex: girls").as_bytes()).await.unwrap().changes.len(),
        1
    );
}

#[tokio::test]
async fn ten_thousand_actions_in_a_chain_are_compared_at_once() {
    let row = |i: usize, after: usize| format!("A{i},BW-S1-P1,T,A{after}\n");
    let rows: String = (1..10_000).map(|i| row(i, i + 1)).collect();
    let start = std::time::Instant::now();
    let chain = format!("ref,priority,title,after\n{rows}A10000,BW-S1-P1,T,\n");
    assert_eq!(compared("actions.csv", chain.as_bytes()).await.unwrap().changes.len(), 10_000);
    let circle = format!("ref,priority,title,after\n{rows}{}", row(10_000, 2));
    let faults = compared("actions.csv", circle.as_bytes()).await.err().unwrap();
    let told = "A2 → A3 → A4 → A5 → A6 → A7 → A8 → A9 → A10 → A11 → A12 → A13 → … 9987 more … → A2";
    assert_eq!(faults, [format!("actions, row 3, column after: goes round in a circle: {told}")]);
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
}

#[tokio::test]
async fn the_same_plan_is_the_same_workbook() {
    let site = Site::of(Example::Brackwater).await;
    let plan = site.app.snapshot().await.unwrap();
    let first = exchange::workbook(&site.app.site, &plan, None).unwrap();
    assert!(first == exchange::workbook(&site.app.site, &plan, None).unwrap());
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(first)).unwrap();
    let about = std::io::read_to_string(archive.by_name("docProps/core.xml").unwrap()).unwrap();
    assert!(about.contains(">2000-01-01T00:00:00Z</dcterms:created>"), "{about}");
}

#[tokio::test]
async fn what_excel_does_to_a_sheet_is_harmless() {
    let text = "ref , strategy,  number,title,,\nBW-S9-P1,BW-S1,12.0,T,,\nBW-S9-P2,BW-S1,13,T\n";
    let import = compared("priorities.csv", text.as_bytes()).await.unwrap();
    let numbers: Vec<_> = import.changes.iter().map(|change| change.after.int("number")).collect();
    assert_eq!(numbers, [Some(12), Some(13)]);
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet().set_name("priorities").unwrap();
    let bold = rust_xlsxwriter::Format::new().set_bold();
    sheet.write_row(0, 0, [" ref", "strategy ", "number", "title"]).unwrap();
    sheet.write_row(1, 0, ["BW-S9-P1", "BW-S1"]).unwrap().write_number(1, 2, 12.0).unwrap();
    sheet.write_string(1, 3, "T").unwrap().merge_range(0, 4, 1, 6, "", &bold).unwrap();
    let import = compared("plan.xlsx", &workbook.save_to_buffer().unwrap()).await.unwrap();
    assert_eq!(import.changes[0].after.int("number"), Some(12));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is written into a CSV file is read from it again, formulas and quotes included.
    #[test]
    fn any_text_survives_csv(cells in proptest::collection::vec("[=+@'\t-]?\\PC{0,20}", 1..6)) {
        let headings: Vec<String> = (0..cells.len()).map(|i| format!("h{i}")).collect();
        let names: Vec<&str> = headings.iter().map(String::as_str).collect();
        let text = sheets::csv_text(&names, std::slice::from_ref(&cells));
        let sheet: Sheet = sheets::parse_csv("any.csv", text.as_bytes()).unwrap();
        prop_assert_eq!(&sheet.headings, &headings);
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            prop_assert_eq!(&sheet.rows[0].1, &cells);
        }
    }

    /// What a cell is read as is written back to a cell that reads the same.
    #[test]
    fn a_value_reads_as_it_was_written(text in "\\PC{0,30}", column in 0usize..12) {
        let columns: Vec<_> = tables::all().iter().flat_map(|table| table.all_columns()).collect();
        let column = columns[column * columns.len() / 12];
        if let Ok(value) = platform::cell::read(column, &text) {
            let written = platform::cell::write(&value);
            prop_assert_eq!(platform::cell::read(column, &written).unwrap_or_default(), value);
        }
    }

    /// Natural order puts smaller numbers first, whatever stands before them.
    #[test]
    fn numbers_in_references_count_as_numbers(stem in "[A-Z]{1,4}-[A-Z]", a in 0u32..2000, b in 0u32..2000) {
        let key = |n: u32| platform::snapshot::natural(&format!("{stem}{n}"));
        prop_assert_eq!(key(a).cmp(&key(b)), a.cmp(&b));
    }
}
