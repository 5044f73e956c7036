//! Questionnaires in workbooks, on the command line.

use crate::support::own::{program, words};
use sheets::SheetPlan;
use std::path::Path;
use std::process::Output;

fn plan(name: &str, text: &str) -> SheetPlan {
    let mut rows = text.trim().lines().map(|line| line.split('|').map(str::to_owned).collect::<Vec<_>>());
    let headings = rows.next().unwrap_or_default();
    let columns = headings.into_iter().map(|heading| (heading, String::new(), false, None)).collect();
    SheetPlan { name: name.to_owned(), columns, rows: rows.collect(), ..SheetPlan::default() }
}

fn check(folder: &Path, survey: &str, choices: &str) -> Output {
    let bytes = sheets::write_workbook(&[], &[plan("survey", survey), plan("choices", choices)]).unwrap();
    let file = folder.join("survey.xlsx");
    std::fs::write(&file, bytes).unwrap();
    program().args(["survey", "check"]).arg(file).output().unwrap()
}

const CHOICES: &str = "list_name|name|label|label::Bengali (bn)\nyes_no|yes|Yes|হ্যাঁ\nyes_no|no|No|না";

#[test]
fn a_sound_workbook_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let survey = "type|name|label|label::Bengali (bn)|relevant\nselect_one yes_no|safe|Do you feel safe?|তুমি কি নিরাপদ?|\ntext|why|Why not?|কেন নয়?|${safe} = 'no'";
    let output = check(folder.path(), survey, CHOICES);
    assert!(output.status.success(), "{output:?}");
    assert!(output.stdout.is_empty());
    assert!(words(&output.stderr).contains("no fault was found"));
}

#[test]
fn each_fault_is_a_line_with_its_place_and_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let survey = "type|name|label|label::Bengali (bn)|relevant\nselect_one yes_no|safe|Do you feel safe?||\ntext|why not|Why not?|কেন নয়?|${safe} = ‘no’\ntext|more|What else?|আর কী?|${safe} = 'No'";
    let output = check(folder.path(), survey, CHOICES);
    assert_eq!(output.status.code(), Some(1));
    let sheet = sheets::parse_csv("faults.csv", &output.stdout).unwrap();
    assert_eq!(sheet.headings, ["sheet", "row", "column", "fault", "remedy"]);
    let places: Vec<String> = sheet.rows.iter().map(|(_, row)| row[..3].join(" ")).collect();
    assert_eq!(places, ["survey 2 label::Bengali (bn)", "survey 3 name", "survey 3 relevant", "survey 4 relevant"]);
    assert!(sheet.rows.iter().all(|(_, row)| row[4].ends_with('.')), "each says what to do");
    assert_eq!(sheet.rows[3].1[4], "Write 'no', the code of that choice.");
}

#[test]
fn what_is_no_workbook_is_told_too() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("survey.xlsx");
    let run = |file: &Path| program().args(["survey", "check"]).arg(file).output().unwrap();
    let missing = run(&file);
    assert_eq!(missing.status.code(), Some(1));
    assert!(words(&missing.stderr).contains("There is no file"));
    std::fs::write(&file, "type,name,label\n").unwrap();
    let text = run(&file);
    assert_eq!(text.status.code(), Some(1));
    assert!(words(&text.stdout).contains("survey.xlsx,,,\"is not an Excel workbook"), "{}", words(&text.stdout));
}

#[test]
fn a_template_is_checked_once_it_is_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("new.xlsx");
    let template = |language: &str| {
        program().args(["survey", "template"]).arg(&file).args(["--language", language]).output().unwrap()
    };
    assert!(words(&template("Elvish").stderr).contains("write the name and the code"));
    assert!(template("Bengali").status.success());
    assert!(words(&template("Bengali").stderr).contains("could not be written"), "a file is never written over");
    let checked = program().args(["survey", "check"]).arg(&file).output().unwrap();
    assert!(words(&checked.stdout).contains("Nothing is asked."), "{}", words(&checked.stdout));
}

#[test]
fn an_interval_is_that_of_wilson() {
    let told = |count: &str, total: &str| {
        let output = program().args(["survey", "interval", count, total]).output().unwrap();
        words(&output.stdout).lines().nth(1).map(str::to_owned)
    };
    assert_eq!(told("41", "57").as_deref(), Some("71.93,59.17,81.92"));
    assert_eq!(told("177", "209").as_deref(), Some("84.69,79.18,88.94"));
    assert_eq!(told("10", "10").as_deref(), Some("100.00,72.25,100.00"));
    assert_eq!(told("11", "10"), None);
    assert_eq!(told("0", "0"), None);
}
