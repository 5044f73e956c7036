//! What is amiss with files of figures: what is refused with its place and remedy, and what is taken in and told.

use super::{EES, FINGERTIPS, fingertips, import, own, refused, rows, says};

#[test]
fn areas_that_nobody_knows_and_other_levels_are_left_out_and_told() {
    let own = own();
    let more = "2024,Reporting year,Regional,E92000001,England,,Region demo,,,,Total,Leavers,1,2
2024,Reporting year,Local authority,E92000001,England,,,,,LA demo,Total,Leavers,1,2
2025,Reporting year,Local authority,E92000001,England,,,,,LA demo,Total,Leavers,1,2
2024,Reporting year,Local authority,E92000001,England,,,x,z,,Total,Leavers,1,2
2024,Reporting year,School,E92000001,England,,,,,,Total,Leavers,1,2
";
    let (done, said) = import(&own, "leavers.csv", format!("{EES}{more}"), &[]);
    assert!(done, "{said}");
    says(&said, &["figures: 5 in 4 series", "1 row was left out: “Region demo” is no area that is known"]);
    says(&said, &["2 rows were left out: “LA demo” is no area", "1 row was left out: no code and no name of an area"]);
    says(&said, &["1 row was left out: “School” is neither National, Regional nor Local authority"]);
}

#[test]
fn an_abolished_authority_keeps_its_figures() {
    let own = own();
    let dorset = "2019,Reporting year,Local authority,E92000001,England,,,835,E10000009,Dorset,Total,Leavers,1,2\n";
    let (done, said) = import(&own, "leavers.csv", format!("{EES}{dorset}"), &[]);
    assert!(done, "{said}");
    says(&said, &["figures: 6 in 5 series"]);
    assert!(!said.contains("left out: “"), "{said}");
}

#[test]
fn two_values_for_one_cell_are_refused_and_the_same_twice_is_counted() {
    let own = own();
    let twice = rows("M-OWN,Aston,2024,1\nM-OWN,Aston,2024,2\n");
    refused(&own, "own.csv", twice, &["own.csv, row 3, column value: holds another figure for 2024 than row 2"]);
    let same = "2025,Reporting year,Local authority,E92000001,England,,,,,Aston,Total,Leavers,20,41\n";
    refused(&own, "leavers.csv", format!("{EES}{same}"), &["row 7", "another figure for 2025 than row 6"]);
    let (done, said) = import(&own, "own.csv", rows("M-OWN,Aston,2024,1\nM-OWN,Aston,2024,1.0\n"), &[]);
    assert!(done, "{said}");
    says(&said, &["figures: 1 in 1 series", "1 cell stands there twice with the same figure, and counts once"]);
}

#[test]
fn a_percentage_over_a_hundred_is_refused_where_the_measure_is_one() {
    let own = own();
    let beyond = ["M-OWN (Our own) for A-ASTON (Aston) in 2024 is 100.5, and a percentage lies between 0 and 100"];
    refused(&own, "own.csv", rows("M-OWN,Aston,2024,100.5\n"), &beyond);
    refused(
        &own,
        "leavers.csv",
        EES.replace(",90\n", ",900\n"),
        &["M-SUIT (Suitable homes) for E92000001 (England) in 2024 is 900"],
    );
    let (done, said) = import(&own, "rate.csv", rows("M-RATE,Aston,2024,100.5\n"), &[]);
    assert!(done, "{said}");
}

#[test]
fn a_text_where_a_number_goes_is_named_with_its_place() {
    let own = own();
    let stray = ["own.csv, row 2, column value: “about 7” is neither a number nor a symbol; write 12.5"];
    refused(&own, "own.csv", rows("M-OWN,Aston,2024,about 7\n"), &stray);
    let stray = ["leavers.csv, row 2, column leaver_percent: “ninety” is neither a number nor a symbol"];
    refused(&own, "leavers.csv", EES.replace(",90\n", ",ninety\n"), &stray);
    let row = fingertips("England|Persons||2023/24|some|1|2|||||");
    refused(&own, "f.csv", format!("{FINGERTIPS}{row}"), &["f.csv, row 2, column Value: “some” is not a number"]);
    let row = fingertips("England|Persons||2023/24|1|1|two|||||");
    refused(&own, "f.csv", format!("{FINGERTIPS}{row}"), &["row 2, column Upper CI 95.0 limit: “two” is not a number"]);
}

#[test]
fn a_period_that_is_none_is_named_with_its_place() {
    let own = own();
    refused(&own, "own.csv", rows("M-OWN,Aston,soon,7\n"), &["own.csv, row 2, column period: “soon” is no period"]);
    let wrong = EES.replace("2025,Reporting year", "2025,Week 12");
    refused(
        &own,
        "leavers.csv",
        wrong,
        &["leavers.csv, row 6, column time_period: “2025” with “Week 12” is no period"],
    );
    let row = fingertips("England|Persons||sometime|1|1|2|||||");
    refused(
        &own,
        "f.csv",
        format!("{FINGERTIPS}{row}"),
        &["f.csv, row 2, column Time period: “sometime” is no period"],
    );
}

#[test]
fn a_file_that_was_cut_and_one_with_a_thousand_columns_are_refused() {
    let own = own();
    let half = &EES[..EES.len() / 2];
    refused(&own, "leavers.csv", half, &["leavers.csv, row 3: has ", "the file may have been cut"]);
    let half = FINGERTIPS.to_owned() + &fingertips("England|Persons||2023/24|1|1|2|||||")[..40];
    refused(&own, "f.csv", half, &["f.csv, row 2: has ", "the file may have been cut"]);
    let wide = format!("{}\n", vec!["x"; 1000].join(","));
    refused(&own, "wide.csv", wide, &["wide.csv: has 1000 columns, and at most 500 are read"]);
    refused(
        &own,
        "other.csv",
        "a,b\n1,2\n",
        &["other.csv: is in no format that is known: its first row names neither measure, area, period and value"],
    );
}

#[test]
fn a_quotation_mark_that_does_not_close_swallows_no_row() {
    let own = own();
    let file = |rows: &str| format!("measure,area,period,value,note\n{rows}");
    let open = "M-OWN,Aston,2022,40,\"estimate\nM-OWN,Aston,2023,41,\nM-OWN,Aston,2024,42,\n";
    let told = ["own.csv, row 2: a quotation mark is opened and never closed; close it, or take it out"];
    refused(&own, "own.csv", file(open), &told);
    refused(
        &own,
        "own.csv",
        file("M-OWN,Aston,2022,40,\nM-OWN,Aston,2023,50,\"half a no"),
        &["row 3: a quotation mark"],
    );
    let meant = "M-OWN,Aston,2022,40,\"two\nlines\"\nM-OWN,Aston,2023,41,5\" more\nM-OWN,Aston,2024,c,\n";
    let (done, said) = import(&own, "own.csv", file(meant), &[]);
    assert!(done, "{said}");
    says(&said, &["figures: 3 in 1 series"]);
}

#[test]
fn headings_that_stand_twice_or_are_not_known_are_told() {
    let own = own();
    let twice = "measure,area,period,value,Value\nM-OWN,Aston,2024,1,2\n";
    refused(&own, "own.csv", twice, &["own.csv, row 1: the heading value stands over two columns, D and E; keep one"]);
    let unnamed = "measure,area,period,value,,\nM-OWN,Aston,2023,1,,\nM-OWN,Aston,2024,1,,9\n";
    refused(&own, "own.csv", unnamed, &["own.csv, row 3, column F: holds “9”, and no heading stands above it"]);
    let strange = "measure,area,period,value,nte\nM-OWN,Aston,2024,1,estimate\n";
    let (done, said) = import(&own, "own.csv", strange, &[]);
    assert!(done, "{said}");
    says(&said, &["remark: the column nte is not known and was left out; known are measure, area, period, value, "]);
}

#[test]
fn a_group_is_one_however_it_is_spelt() {
    let own = own();
    let file = |rows: &str| format!("measure,area,period,breakdown,value\n{rows}");
    let girls = file("M-OWN,Aston,2024,Sex: girls,50\nM-OWN,Aston,2024,sex: Girls,60\n");
    refused(&own, "own.csv", girls, &["own.csv, row 3, column value: holds another figure for 2024 than row 2"]);
    let all = file("M-OWN,Aston,2024,,50\nM-OWN,Aston,2024,Sex: Total,60\n");
    refused(&own, "own.csv", all, &["own.csv, row 3, column value: holds another figure for 2024 than row 2"]);
    let same = file("M-OWN,Aston,2024,Sex: girls,50\nM-OWN,Aston,2024,sex: Girls,50\nM-OWN,Aston,2024,girls,50\n");
    let (done, said) = import(&own, "own.csv", same, &[]);
    assert!(done, "{said}");
    says(&said, &["figures: 2 in 2 series", "1 cell stands there twice with the same figure"]);
    says(&said, &["told apart: “girls”; write it before them, such as Sex: girls"]);
}

#[test]
fn what_no_figure_can_be_is_one_fault_with_its_row() {
    let own = own();
    std::fs::write(
        own.folder.path().join("plan/measures.csv"),
        "ref,title,polarity,form\nM-OWN,Our own,high,percent\nM-MANY,How many,high,count\n",
    )
    .unwrap();
    let (done, said) = own.ask(&["import", "plan", "plan", "--apply"]);
    assert!(done, "{said}");
    let file = |rows: &str| format!("measure,area,period,value,numerator,denominator,lower,upper\n{rows}");
    for (row, told) in [
        (
            "M-OWN,Aston,2024,150,120,80,,",
            "row 2: M-OWN (Our own) for A-ASTON (Aston) in 2024 is 150, and a percentage lies between",
        ),
        (
            "M-OWN,Aston,2024,99,-3,80,,",
            "row 2: M-OWN (Our own) for A-ASTON (Aston) in 2024 counts fewer than nobody; correct its",
        ),
        (
            "M-OWN,Aston,2024,99,90,80,,",
            "row 2: M-OWN (Our own) for A-ASTON (Aston) in 2024 counts more than there are; correct its",
        ),
        (
            "M-OWN,Aston,2199/00,50,,,,",
            "row 2: M-OWN (Our own) for A-ASTON (Aston) in 2199/00 is for a period that has not begun",
        ),
        (
            "M-MANY,Aston,2024,3.5,,,,",
            "row 2: M-MANY (How many) for A-ASTON (Aston) in 2024 is 3.5, and a count is a whole number",
        ),
        (
            "M-MANY,Aston,2024,1e30,,,,",
            "row 2: M-MANY (How many) for A-ASTON (Aston) in 2024 counts more than there can be",
        ),
        ("M-OWN,Aston,2024,50,,,60,40", "row 2, column lower: is 60, which is above upper, 40; put the smaller one"),
        ("M-OWN,Aston,2024,50,,,51,60", "row 2, column value: 50 is below lower, 51; correct the value, or the ends"),
    ] {
        let (done, said) = import(&own, "own.csv", file(&format!("{row}\n")), &["--apply"]);
        assert!(!done, "{said}");
        says(&said, &[told]);
        assert_eq!(said.matches("own.csv, row").count(), 1, "one sentence: {said}");
    }
    let (done, said) = import(&own, "own.csv", file("M-OWN,Aston,2199,x,,,,\nM-MANY,Aston,2024,3,,,,\n"), &[]);
    assert!(done, "an empty row for a year to come is no figure: {said}");
}

#[test]
fn a_changed_denominator_and_a_long_gap_are_told() {
    let own = own();
    let file = |among: &str| {
        format!(
            "measure,area,period,value,numerator,denominator\nM-OWN,Aston,2024,50,,{among}\nM-OWN,Beam,2024,50,,100\n"
        )
    };
    let (done, said) = import(&own, "one.csv", file("100"), &["--apply", "--publish", "--published", "2025-01-01"]);
    assert!(done, "{said}");
    let (_, said) = import(&own, "two.csv", file("120"), &[]);
    assert!(!said.contains("denominator was"), "{said}");
    let (_, said) = import(&own, "two.csv", file("121"), &[]);
    says(
        &said,
        &["remark: M-OWN, A-ASTON, 2024: the denominator was 100 in ", ", now 121, which is more than a fifth off"],
    );
    let later = |among: &str| file(among).replace(",2024,", ",2025,");
    let (_, said) = import(&own, "later.csv", later("121"), &[]);
    says(&said, &["M-OWN, A-ASTON, 2025: the denominator was 100 in 2024, now 121, which is more than a fifth off"]);
    let (_, said) = import(&own, "later.csv", later("120"), &[]);
    assert!(!said.contains("denominator was"), "{said}");
    let (_, said) = import(&own, "three.csv", rows("M-OWN,Aston,2021,1\nM-OWN,Beam,2020,1\nM-RATE,Beam,2020,1\n"), &[]);
    says(&said, &["M-OWN: 1 series has no figure for three years or more, such as A-BEAM between 2020 and 2024"]);
    assert!(!said.contains("M-RATE: "), "{said}");
}
