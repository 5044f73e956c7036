//! Periods that may be read in two ways, and those that a measure does not have.

use super::{import, refused, rows, says};
use crate::support::own::Own;

/// A partnership with two areas and a measure of each frequency.
fn own() -> Own {
    let own = super::own();
    let measures = "ref,title,polarity,form,frequency\nM-MONTH,Each month,low,rate,Monthly\nM-QUARTER,Each quarter,low,rate,Every three months\nM-YEAR,Each year,low,rate,Yearly\n";
    std::fs::write(own.folder.path().join("measures.csv"), measures).unwrap();
    let (done, said) = own.ask(&["import", "plan", "measures.csv", "--apply"]);
    assert!(done, "{said}");
    own
}

#[test]
fn a_period_that_may_be_a_year_or_a_month_is_what_the_measure_has() {
    let own = own();
    for (measure, written, meant) in [
        ("M-MONTH", "2003-04", "April 2003"),
        ("M-YEAR", "2003-04", "2003/04"),
        ("M-YEAR", "2005-07", "2005 to 2007"),
        ("M-OWN", "2007/08", "200708"),
        ("M-OWN", "March 2009", "Mar-09"),
    ] {
        let taken = import(
            &own,
            "one.csv",
            rows(&format!("{measure},Aston,{written},50\n")),
            &["--apply", "--publish", "--without-counts"],
        );
        assert!(taken.0, "{}", taken.1);
        let (_, said) = import(&own, "two.csv", rows(&format!("{measure},Aston,{meant},50\n")), &[]);
        says(&said, &["0 for cells that had none, 1 as they are"]);
    }
}

#[test]
fn a_period_that_may_be_either_is_refused_where_the_measure_does_not_say() {
    let own = own();
    refused(
        &own,
        "own.csv",
        rows("M-OWN,Aston,2003-04,50\n"),
        &[
            "own.csv, row 2, column period: “2003-04” may be 2003/04 or April 2003; write the one that is meant like that, or Yearly or Monthly as the frequency of the measure",
        ],
    );
    refused(&own, "own.csv", rows("M-OWN,Aston,2005-07,50\n"), &["may be 2005 to 2007 or July 2005"]);
    let (done, said) = import(&own, "own.csv", rows("M-OWN,Aston,2024-03,50\nM-OWN,Aston,2024-25,50\n"), &[]);
    assert!(done && !said.contains("may be"), "{said}");
}

#[test]
fn a_period_of_another_kind_than_the_measure_has_is_remarked() {
    let own = own();
    let quarters = "M-QUARTER,Aston,2024 Q1,5\nM-QUARTER,Aston,2024-05,5\nM-QUARTER,Beam,2024,5\n";
    let (done, said) = import(&own, "own.csv", rows(&format!("{quarters}M-YEAR,Aston,2024/25,5\n")), &[]);
    assert!(done, "{said}");
    says(
        &said,
        &[
            "remark: M-QUARTER: 2 figures are of another kind of period, such as 2024-05, than its frequency says (Every three months); correct whichever is wrong",
        ],
    );
    assert!(!said.contains("remark: M-YEAR"), "{said}");
}
