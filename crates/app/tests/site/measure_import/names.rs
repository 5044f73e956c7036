//! Under which names a measure finds its figures: several files, one group of a file, next year's release.

use super::{EES, import, says};
use crate::support::own::Own;

/// A partnership with one area and these measures.
fn own(measures: &str) -> Own {
    let own = Own::new();
    let plan = own.folder.path().join("plan");
    std::fs::create_dir(&plan).unwrap();
    std::fs::write(plan.join("areas.csv"), "ref,name,kind\nA-ASTON,Aston,authority\n").unwrap();
    std::fs::write(plan.join("measures.csv"), format!("ref,title,code,polarity,form\n{measures}")).unwrap();
    let (done, said) = own.ask(&["import", "plan", "plan", "--apply"]);
    assert!(done, "{said}");
    own
}

#[test]
fn a_group_of_a_file_is_a_measure_and_another_file_feeds_it_too() {
    let own = own(
        "M-YOUNG,Young,LongName | leavers_2013_to_2025:leaver_percent; age: 17 to 18 years,high,percent\nM-ALL,All,leavers:leaver_percent,high,percent\n",
    );
    let (done, said) = import(&own, "leavers_2013_to_2024.csv", EES, &["--apply", "--publish"]);
    assert!(done, "{said}");
    // Everybody's measure has both groups of two areas; the young have theirs, with no breakdown left.
    says(&said, &["figures: 7 in 6 series; 7 for cells that had none"]);
    let rows = "measure,area,period,value\nLongName,Aston,2024,46\n";
    let publish = ["--apply", "--publish", "--without-counts"];
    let (done, said) = import(&own, "ours.csv", rows, &publish);
    assert!(!done, "{said}");
    says(&said, &["1 figure differs from what is published, so say why with --reason", "nothing was changed"]);
    let (done, said) = import(&own, "ours.csv", rows, &[&publish[..], &["--reason", "Counted again"]].concat());
    assert!(done, "{said}");
    says(&said, &["0 for cells that had none, 0 as they are, 1 revised", "45 in DATASET-1, now 46"]);
}

#[test]
fn next_years_release_feeds_the_same_measure() {
    let own = own("M-ALL,All,leavers:leaver_percent,high,percent\n");
    let (done, said) = import(&own, "leavers_2024_provisional.csv", EES, &["--apply", "--publish"]);
    assert!(done, "{said}");
    let (done, said) = import(&own, "leavers_202425_final.csv", EES.replace("40.950000000000003", "41"), &[]);
    assert!(done, "{said}");
    says(&said, &["0 for cells that had none", "1 revised"]);
}

#[test]
fn two_series_of_one_file_for_the_same_cells_are_a_fault() {
    let own = own("M-BOTH,Both,leavers:leaver_percent | leavers:leaver_count,high,rate\n");
    let (done, said) = import(&own, "leavers.csv", EES, &["--apply"]);
    assert!(!done, "{said}");
    says(&said, &["holds two series for M-BOTH", "let it name one of them", "nothing was changed"]);
}

#[test]
fn an_academic_year_of_the_interactive_tool_is_that_of_a_tidy_file() {
    let own = own("M-SCORE,Score,LAC_KS4_AVG_Attain8 | ks4_la:avg_att8,high,average\n");
    let lait =
        "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\nLAC_KS4_AVG_Attain8,,2025,Aston,23.7,,\n";
    let (done, said) = import(&own, "lait.csv", lait, &["--apply", "--publish"]);
    assert!(done, "{said}");
    let tidy = "time_period,time_identifier,geographic_level,la_name,t_pupils,avg_att8\n202425,Academic year,Local authority,Aston,16,23.7\n";
    let (done, said) = import(&own, "ks4_la.csv", tidy, &[]);
    assert!(done, "{said}");
    says(&said, &["0 for cells that had none, 1 as they are, 0 revised"]);
}
