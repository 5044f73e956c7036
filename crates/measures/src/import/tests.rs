//! What the formats make of files. Every figure is made up.

use super::*;
use crate::comparison::Polarity;
use crate::dataset::line;
use std::io::Cursor;

/// The series of a file, each as `code | area | breakdown | observations`.
fn series(name: &str, text: &'static str) -> (Batch, Vec<String>) {
    let open = || Lines::of(name, Cursor::new(text));
    let (_, mut batch) = read_lines(open, &mut Gazetteer::england()).unwrap();
    let all = batch.series().unwrap();
    let said = all.iter().map(|one| {
        let code = &batch.measures[one.measure].code;
        let observations = line::write(&one.observations).trim_end().replace('\t', " ").replace('\n', " / ");
        format!("{code} | {} | {} | {observations}", one.area, one.breakdown)
    });
    let said = said.collect();
    (batch, said)
}

#[test]
fn a_tidy_file_says_of_whom_among_how_many_and_how_firm() {
    let text = "version,time_period,time_identifier,geographic_level,new_la_code,la_name,group,t_pupils,avg_p8score,t_inp8calc,p8score_CI_low,p8score_CI_upp,pt_x,t_x
Final,202324,Academic year,Local authority,E06000001,Hartlepool,Care,10,-1.5,8,-2,-1,50,5
Final,202324,Academic year,Local authority,E06000001,Hartlepool,Total,100,0.5,80,c,k,z,.
Revised,202425,Academic year,Local authority,E06000001,Hartlepool,Care,20,c,c,c,c,low,x
";
    let (batch, said) = series("ks4_la.csv", text);
    let codes: Vec<&str> = batch.measures.iter().map(|found| found.code.as_str()).collect();
    let columns = ["t_pupils", "avg_p8score", "t_inp8calc", "pt_x", "t_x"];
    assert_eq!(codes, columns.map(|column| format!("ks4_la:{column}")));
    assert_eq!(batch.measures[3].unit, "%");
    assert_eq!(said.len(), 10);
    assert_eq!(said[2], "ks4_la:avg_p8score | E06000001 |  | 2023/24 0.5 f  80");
    assert_eq!(said[3], "ks4_la:avg_p8score | E06000001 | group: Care | 2023/24 -1.5 f  8 -2 -1 / 2024/25 c r");
    assert_eq!(said[6], "ks4_la:pt_x | E06000001 |  | 2023/24 z f  100");
    assert_eq!(said[7], "ks4_la:pt_x | E06000001 | group: Care | 2023/24 50 f 5 10 / 2024/25 k r  20");
}

#[test]
fn a_tidy_file_that_has_totals_in_rows_says_among_how_many_where_they_make_the_percentage() {
    let text = "time_period,time_identifier,geographic_level,new_la_code,la_name,age,is,n_count,n_percent
2025,Reporting year,Local authority,E06000001,Hartlepool,0 to 4,Checked,21,78
2025,Reporting year,Local authority,E06000001,Hartlepool,0 to 4,Missed,c,c
2025,Reporting year,Local authority,E06000001,Hartlepool,0 to 4,Total ages 0 to 4,27,100
2025,Reporting year,Local authority,E06000001,Hartlepool,5 to 9,Checked,40,35
2025,Reporting year,Local authority,E06000001,Hartlepool,5 to 9,Asked: total,121,100
2024,Reporting year,Local authority,E06000001,Hartlepool,0 to 4,Checked,9,100
2024,Reporting year,Local authority,E06000001,Hartlepool,0 to 4,Total ages 0 to 4,9,100
";
    let (_, said) = series("n.csv", text);
    let shares: Vec<&str> = said.iter().filter_map(|one| one.strip_prefix("n:n_percent | E06000001 | ")).collect();
    assert_eq!(shares[0], "age: 0 to 4; is: Checked | 2024 100  9 9 / 2025 78  21 27");
    assert_eq!(shares[1], "age: 0 to 4; is: Missed | 2025 c", "nobody says how many were missed");
    assert_eq!(shares[4], "age: 5 to 9; is: Checked | 2025 35  40", "40 of 121 are 33%");
}

#[test]
fn fingertips_keeps_notes_and_names_what_differs_within_an_indicator() {
    let text = "Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles
7,Seven,E92000001,England,Persons,<15 yrs,,,2013/14 - 15/16,5,4,6,50,1000,,,Not compared
7,Seven,E92000001,England,Persons,<15 yrs,,,2013/14 - 15/16,5,4,6,50,1000,,,Similar
7,Seven,E92000001,England,Female,<15 yrs,Deciles,Most deprived,2013/14 - 15/16,9,8,10,9,100,,,Worse
7,Seven,E06000001,Hartlepool,Persons,<15 yrs,,,2013/14 - 15/16,,-1,-1,,,Not presented,,Not compared
8,Eight,E06000001,Hartlepool,Female,4 yrs,,,2024,1,,,,,,,
8,Eight,E06000001,Hartlepool,Female,5 yrs,,,2024,2,,,,,,,
7,Seven,E54000008,Somewhere else,Persons,<15 yrs,,,2013/14 - 15/16,5,4,6,50,1000,,,
";
    let (batch, said) = series("f.csv", text);
    let expected = [
        "7 | E06000001 |  | 2013/14-15/16 x      Not presented",
        "7 | E92000001 |  | 2013/14-15/16 5  50 1000 4 6",
        "7 | E92000001 | Sex: Female; Deciles: Most deprived | 2013/14-15/16 9  9 100 8 10",
        "8 | E06000001 | Age: 4 yrs | 2024 1",
        "8 | E06000001 | Age: 5 yrs | 2024 2",
    ];
    assert_eq!(said, expected);
    assert_eq!(batch.repeated, 1);
    let remarks = batch.remarks.join("\n");
    for remark in [
        "Age is the same throughout, and so no breakdown: 7 (<15 yrs)",
        "Sex is the same throughout, and so no breakdown: 8 (Female)",
    ] {
        assert!(remarks.contains(remark), "{remarks}");
    }
    assert!(remarks.contains("1 row was left out: Somewhere else (E54000008) is no area that is known"), "{remarks}");
    assert_eq!(batch.measures[1].polarity, None);
}

#[test]
fn which_way_is_better_in_fingertips_comes_from_its_comparisons() {
    let text = "Indicator ID,Area Code,Area Name,Sex,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Compared to England value or percentiles
7,E92000001,England,Persons,2024,5,4,6,Similar
7,E06000001,Hartlepool,Persons,2024,9,8,10,Worse
8,E92000001,England,Persons,2024,5,4,6,Similar
8,E06000001,Hartlepool,Persons,2024,9,8,10,Higher
";
    let (batch, _) = series("f.csv", text);
    assert_eq!(batch.measures.iter().map(|found| found.polarity).collect::<Vec<_>>(), [Some(Polarity::Low), None]);
}
