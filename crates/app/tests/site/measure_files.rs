//! `everychance measures`: figures from a file to standard output.

use crate::support::own::{program, words};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder with these files.
fn files(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// What the program answers in this folder, or what it says is wrong.
fn answer(folder: &TempDir, arguments: &[&str]) -> Result<String, String> {
    let output = program().arg("measures").args(arguments).current_dir(folder.path()).output().unwrap();
    if output.status.success() {
        assert!(output.stderr.is_empty(), "{}", words(&output.stderr));
        Ok(words(&output.stdout))
    } else {
        assert!(output.stdout.is_empty(), "{}", words(&output.stdout));
        Err(words(&output.stderr))
    }
}

fn signal(text: &str) -> Result<String, String> {
    answer(&files(&[("in.csv", text)]), &["signal", "--csv", "in.csv"])
}

#[test]
fn signal_answers_a_line_for_each_point_in_order() {
    let rows = "waits,2024-02,10,,decrease,\nwaits,2024-01,12,,decrease,\nwaits,2024-03,11,5,decrease,\nvisits,2023/24,0.1,,,\n";
    let answer = signal(&format!("series,date,value,target,direction,rebase\n{rows}")).unwrap();
    let expected = "series,date,value,mean,lower,upper,flag,kind,assurance
waits,2024-01,12,11,7.01,14.99,none,common,fail
waits,2024-02,10,11,7.01,14.99,none,common,fail
waits,2024-03,11,11,7.01,14.99,none,common,fail
visits,2023/24,0.1,0.1,,,none,common,
";
    assert_eq!(answer, expected);
}

#[test]
fn signal_takes_columns_in_any_order_and_only_three_of_them() {
    let answer = signal("value,series,date\n1,a,2024\nNA,a,2025\n40.950000000000003,a,2026\n").unwrap();
    let values: Vec<&str> = answer.lines().skip(1).map(|line| line.split(',').nth(2).unwrap()).collect();
    assert_eq!(values, ["1", "", "40.95"]);
}

#[test]
fn a_column_that_signal_does_not_read_is_named_beside_the_same_answer() {
    let said = |text: &str| {
        let folder = files(&[("in.csv", text)]);
        let arguments = ["measures", "signal", "--csv", "in.csv"];
        let output = program().args(arguments).current_dir(folder.path()).output().unwrap();
        assert!(output.status.success(), "{}", words(&output.stderr));
        (output.stdout, words(&output.stderr))
    };
    let (plain, nothing) = said("series,date,value\na,2024,1\na,2025,2\n");
    let (answer, told) = said("series,rebased,date,value,\"who\nsays\"\na,yes,2024,1,x\na,,2025,2,y\n");
    assert_eq!((answer == plain, nothing.as_str()), (true, ""));
    assert_eq!(
        told,
        "in: not read: rebased, who says; the columns that are read are series, date, value, target, direction, rebase.\n"
    );
}

#[test]
fn a_flat_series_is_never_a_signal() {
    let rows: String = (1..=12).map(|month| format!("flat,2024-{month:02},7.1,,increase,\n")).collect();
    let answer = signal(&format!("series,date,value,target,direction,rebase\n{rows}")).unwrap();
    assert!(answer.lines().skip(1).all(|line| line.ends_with("7.1,7.1,7.1,7.1,none,common,")), "{answer}");
}

#[test]
fn a_fault_of_a_file_of_series_names_its_place_and_the_remedy() {
    let cases = [
        ("series,date\na,2024\n", "in, row 1: the column value is missing"),
        ("series,date,value\na,soon,1\n", "in, row 2, column date: “soon” is no date and no period; write 2025-03-31"),
        ("series,date,value\na,2024,some\n", "in, row 2, column value: “some” is not a number"),
        ("series,date,value\na,2024,1\na,2024,2\n", "in, row 3, column date: a has a figure for 2024 already"),
        ("series,date,value,direction\na,2024,1,up\n", "column direction: “up” is not a direction; write increase"),
        ("series,date,value,direction\na,2024,1,increase\na,2025,1,decrease\n", "a has another direction further up"),
        (
            "series,date,value\na,2024,1\n\"a,2025,2\na,2026,3\n",
            "in.csv, row 3: a quotation mark is opened and never closed",
        ),
        (
            "series,value,date,value\na,1,2024,2\n",
            "in, row 1: the heading value stands over two columns, B and D; keep",
        ),
        ("series,date,value\na,2024,1,7\n", "in, row 2, column D: holds “7”, and no heading stands above it"),
        ("series,date,value,rebase\na,2024,1,maybe\n", "column rebase: “maybe” is neither yes nor no"),
    ];
    for (text, sentence) in cases {
        let said = signal(text).unwrap_err();
        assert!(said.contains(sentence), "{text}: {said}");
        assert!(said.contains("nothing was worked out"), "{said}");
    }
}

const LAIT: &str = "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
Up,More is better,2023,Aston,10,201.0,Here
Up,More is better,2023,Beam,20,202.0,Here
Up,More is better,2024 (Rev),Aston,12.5,201.0,Here
Up,More is better,2024 (Rev),Beam,12.5,202.0,Here
Up,More is better,2024 (Rev),Cove,40.950000000000003,203.0,Here
Up,More is better,2024 (Rev),England,30,970.0,NA
Up,More is better,2025,Aston,-,201.0,Here
Up,More is better,0,Aston,-,201.0,Here
";

const NEIGHBOURS: &str = "la_num,la_name,region,rank,sn_la,similarity,sn_name
201,Aston,Here,1,202,Close,Beam
201,Aston,Here,2,203,Not close,Cove
202,Beam,Here,1,201,Close,Aston
";

fn stats(lait: &str, area: &str) -> Result<String, String> {
    let folder = files(&[("lait.csv", lait), ("near.csv", NEIGHBOURS)]);
    answer(&folder, &["stats", "--lait", "lait.csv", "--neighbours", "near.csv", "--area", area])
}

#[test]
fn stats_compares_an_area_with_all_others() {
    let with_polarity: String = LAIT
        .lines()
        .enumerate()
        .map(|(i, line)| format!("{line},{}\n", if i == 0 { "Polarity" } else { "High" }))
        .collect();
    let answer = stats(&with_polarity, "Aston").unwrap();
    let expected = "measure,polarity,area,latest,value,change,rank,areas,q0,q25,q50,q75,q100,band,neighbour_mean
Up,High,Aston,2024 (Rev),12.5,2.5,2,3,12.5,12.5,12.5,26.725,40.95,D,26.725
";
    assert_eq!(answer, expected);
    let neither = stats(LAIT, "Aston").unwrap();
    assert!(neither.contains("Up,,Aston,2024 (Rev),12.5,2.5,,3,12.5,12.5,12.5,26.725,40.95,,26.725\n"), "{neither}");
}

#[test]
fn a_fault_of_a_national_file_names_its_place_and_the_remedy() {
    let row = "Up,More is better,2024,Beam,";
    let cases = [
        (LAIT.replace("Values", "Value s"), "lait.csv, row 1: the column Values is missing"),
        (
            format!("{LAIT}{row}about 7,202.0,Here\n"),
            "row 10, column Values: “about 7” is neither a number nor a symbol",
        ),
        (format!("{LAIT}{row}13,202.0,Here\n"), "holds another figure for 2024 than row 5"),
        (format!("{LAIT}Up,More is better,sometime,Beam,1,202.0,Here\n"), "column Years: “sometime” is no period"),
        (
            format!("{LAIT}Up,More is better,20"),
            "row 10: has 3 cells where the headings have 7; the file may have been cut",
        ),
        (
            format!("{LAIT}{row}\"13,202.0,Here\n{row}14,202.0,Here\n"),
            "lait.csv, row 10: a quotation mark is opened and never closed",
        ),
        (
            LAIT.replace("LA Number", "Values"),
            "lait.csv, row 1: the heading Values stands over two columns, E and F; keep one of them",
        ),
        (vec!["x"; 1000].join(","), "lait.csv: has 1000 columns, and at most 500 are read"),
    ];
    for (text, sentence) in cases {
        let said = stats(&text, "Aston").unwrap_err();
        assert!(said.contains(sentence), "{said}");
    }
    assert!(stats(LAIT, "Nowhere").unwrap_err().contains("lait.csv: has no area “Nowhere”"));
}

/// Where real data may lie beside the project, on the machines of its makers.
fn shared(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/measures").join(path)
}

/// The expected lines are what the functions of the tool itself (R, sources of 2025) answer for its whole published file
/// (Department for Education, Open Government Licence v3.0). Only where that file lies beside the project.
#[test]
fn stats_of_the_national_file_are_those_of_the_tool() {
    let lait = shared("lait_all.csv.gz");
    if !lait.is_file() {
        eprintln!("not looked at: {} is not there", lait.display());
        return;
    }
    let output = program()
        .args(["measures", "stats", "--area", "Tower Hamlets", "--lait"])
        .arg(lait)
        .arg("--neighbours")
        .arg(shared("statistical_neighbours_2025.csv"))
        .output()
        .unwrap();
    let ours = words(&output.stdout);
    let theirs = include_str!("published/lait_tower_hamlets.csv");
    assert_eq!(ours.lines().count(), theirs.lines().count());
    for (ours, theirs) in ours.lines().zip(theirs.lines()) {
        assert!(same(ours, theirs), "\n{ours}\n{theirs}");
    }
}

/// Whether two lines say the same, numbers to the last bit but one.
fn same(a: &str, b: &str) -> bool {
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split(',').collect(), b.split(',').collect());
    let near = |a: &str, b: &str| match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(a), Ok(b)) => (a - b).abs() <= 1e-14 * b.abs(),
        _ => a == b,
    };
    a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| near(a, b))
}
