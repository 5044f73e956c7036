use super::*;
use crate::figure::Status;

fn shown(text: &str) -> String {
    read(text, "").map_or_else(|| "none".to_owned(), |written| written.period.to_string())
}

#[test]
fn each_period_has_one_spelling() {
    let spellings = [
        ("2025", "2025"),
        ("2024/25", "2024/25"),
        ("2024-25", "2024/25"),
        ("2024–25", "2024/25"),
        ("202425", "2024/25"),
        ("2024/2025", "2024/25"),
        ("1999/00", "1999/00"),
        ("2014-16", "2014-16"),
        ("2014 - 16", "2014-16"),
        ("2014 to 2016", "2014-16"),
        ("2013/14-15/16", "2013/14-15/16"),
        ("2013/14 - 15/16", "2013/14-15/16"),
        ("2025 (prov)", "2025"),
        ("2018 (Rev)", "2018"),
        ("2020 (Final)", "2020"),
        ("2016-17 (OT)", "2016/17"),
        ("2024r", "2024"),
        ("2024 Q1", "2024 Q1"),
        ("Q3 2024/25", "2024/25 Q3"),
        ("March 2024", "2024-03"),
        ("Mar-24", "2024-03"),
        ("Sept 2023", "2023-09"),
        ("2024-03", "2024-03"),
        ("202403", "2024-03"),
        ("31/03/2024", "2024-03-31"),
        ("2024-03-31", "2024-03-31"),
        ("2024/25 autumn term", "2024/25 autumn"),
    ];
    for (text, canonical) in spellings {
        assert_eq!(shown(text), canonical, "{text}");
        assert_eq!(shown(canonical), canonical, "{canonical} again");
    }
}

#[test]
fn what_is_no_period_is_none() {
    for text in [
        "0",
        "",
        "202",
        "2024/26",
        "2024/23",
        "2013/14-15/17",
        "2024-13",
        "31/02/2024",
        "all years",
        "2024 Q5",
        "2024 (maybe)",
    ] {
        assert_eq!(shown(text), "none", "{text}");
    }
}

#[test]
fn a_column_of_its_own_says_what_kind_of_year() {
    let with = |text, identifier| read(text, identifier).map(|written| written.period.to_string());
    assert_eq!(with("202425", "Academic year").as_deref(), Some("2024/25"));
    assert_eq!(with("2025", "Reporting year").as_deref(), Some("2025"));
    assert_eq!(with("202425", "Autumn term").as_deref(), Some("2024/25 autumn"));
    assert_eq!(with("202425", "Financial year Q2").as_deref(), Some("2024/25 Q2"));
    assert_eq!(with("2025", "March").as_deref(), Some("2025-03"));
}

#[test]
fn brackets_say_how_firm_the_figures_are() {
    let status = |text| read(text, "").and_then(|written| written.status);
    assert_eq!(status("2025 (prov)"), Some(Status::Provisional));
    assert_eq!(status("2024 (Rev)"), Some(Status::Revised));
    assert_eq!(status("2016-17 (OT)"), Some(Status::Outturn));
    assert_eq!(status("2025"), None);
}

#[test]
fn periods_stand_in_the_order_of_time() {
    let order = [
        "2013-15",
        "2014",
        "2014-01",
        "2014-03-31",
        "2014 Q2",
        "2014/15 Q1",
        "2014/15",
        "2014/15 autumn",
        "2014/15 spring",
        "2015",
    ];
    let mut periods: Vec<Period> = order.iter().map(|text| read(text, "").unwrap().period).collect();
    periods.sort();
    let sorted: Vec<String> = periods.iter().map(Period::to_string).collect();
    let position = |text: &str| sorted.iter().position(|other| other == text).unwrap();
    assert!(position("2013-15") < position("2014"));
    assert!(position("2014/15 autumn") < position("2014/15 spring"));
    assert!(position("2014/15") < position("2015"));
    let of = |text| read(text, "").unwrap().period;
    assert_eq!(of("2017/18").months_since(of("2014/15")), 36);
    assert!(of("2014-16").is_like(of("2015-17")) && !of("2014-16").is_like(of("2014")));
}

#[test]
fn a_text_that_may_be_years_or_a_month_has_both_readings() {
    let readings = |text: &str| two_readings(text).map(|both| both.map(Period::in_full).join(" or "));
    for (text, both) in [
        ("2003-04", "2003/04 or April 2003"),
        ("2003–04 (prov)", "2003/04 or April 2003"),
        ("2005-07", "2005 to 2007 or July 2005"),
        ("1999-03", "1999 to 2003 or March 1999"),
    ] {
        assert_eq!(readings(text).as_deref(), Some(both), "{text}");
        for reading in two_readings(text).unwrap() {
            assert_eq!(read(&reading.in_full(), "").unwrap().period, reading, "{text}");
        }
    }
    for text in ["2003/04", "200304", "2003/2004", "2024-25", "2024-03", "2012-12", "2003 to 04", "2003-04-05", "2003"]
    {
        assert_eq!(two_readings(text), None, "{text}");
    }
}

#[test]
fn periods_of_one_kind_follow_each_other_in_months() {
    let later = |text: &str, months: i32| read(text, "").unwrap().period.later(months).map(|period| period.to_string());
    for (text, months, then) in [
        ("2015", 12, "2016"),
        ("2018/19", -12, "2017/18"),
        ("2014 to 2016", 12, "2015-17"),
        ("December 2024", 1, "2025-01"),
        ("January 2025", -1, "2024-12"),
        ("2024 Q4", 3, "2025 Q1"),
        ("2024/25 Q4", 3, "2025/26 Q1"),
    ] {
        assert_eq!(later(text, months).as_deref(), Some(then), "{text}");
    }
    assert_eq!(later("2025-03-31", 1), None);
}
