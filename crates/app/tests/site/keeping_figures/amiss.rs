//! What is amiss with figures that are pasted or sent: one sentence for each, with its place.

use super::{enter, where_to, with};
use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;
use std::io::Write;

/// How many faults the summary of a page tells.
pub fn faults(page: &str) -> usize {
    let summary = page.split("govuk-error-summary__list").nth(1).and_then(|rest| rest.split("</ul>").next());
    summary.map_or(0, |list| list.matches("<li").count())
}

#[tokio::test]
async fn an_open_quotation_mark_swallows_no_line() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("data-steward").await;
        let heads = "period\tvalue\tnote\r\n";
        let open = format!("{heads}2001\t40\t\"estimate\r\n2002\t41\t\r\n2003\t42\t\r\n");
        let answer = enter(&site, &cookie, &with(&open, &[]), None).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("row 2: a quotation mark is opened and never closed"), "{}", answer.text);
        assert!(answer.text.contains("October count") && answer.text.contains("2003"), "nothing is lost");
        let meant = format!("{heads}2001\t40\t\"two\r\nlines\"\r\n2002\t41\t5\" more\r\n");
        let answer = enter(&site, &cookie, &with(&meant, &[]), None).await;
        let page = site.get_as(&cookie, &where_to(&answer)).await.text;
        assert!(page.contains("New figures: 2.") && page.contains("5&quot; more"), "{page}");
    }
}

#[tokio::test]
async fn each_mistake_of_pasted_lines_is_one_sentence() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    for (rows, words) in [
        ("value\tperiod\tvalue\n1\t2024\t2\n", "row 1: the heading value stands over two columns, A and C; keep one"),
        ("2024\t1\t\t\tmore\n", "row 1, column E: holds “more”, and no heading stands above it"),
        ("\nperiod\tvalue\n2024\t1\tmore\n", "row 3, column C: holds “more”, and no heading stands above it"),
        ("2024\t=1+1\n", "row 1, column value: “=1+1” is neither a number nor a symbol"),
        (
            "2027 Q1\t40\n",
            "row 1: BW-ME9 (Children helped by a family help worker) for BW-GULL (Gullwick) in 2027 Q1 is for a period that has not begun",
        ),
        ("area,period,value\nAtlantis,2024,1\n", "ask whoever keeps the plan to add it to the sheet areas"),
    ] {
        let answer = enter(&site, &cookie, &with(rows, &[]), None).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{rows}");
        let text = answer.text.replace("&#39;", "'");
        assert!(text.contains(words) && faults(&text) == 1, "{rows}: {text}");
    }
}

#[tokio::test]
async fn what_may_not_be_meant_stands_on_the_page_of_what_waits() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("data-steward").await;
        let rows = "period\tvalue\tbreakdown\tnte\n2001\t40\tgirls\testimate\n";
        let path = where_to(&enter(&site, &cookie, &with(rows, &[]), None).await);
        let said = ["the column nte is not known and was left out", "write it before them, such as Sex: girls"];
        let page = site.get_as(&cookie, &path).await.text;
        assert!(said.iter().all(|words| page.contains(words)), "{page}");
        let about = format!("{path}/about");
        let version = super::version(&site.get_as(&cookie, &about).await.text);
        let sent = [("row_version", &*version), ("title", "November count"), ("published", "2026-11-20")];
        site.post(&cookie, &about, &sent).await;
        let page = site.get_as(&cookie, &path).await.text;
        assert!(page.contains("November count") && said.iter().all(|words| page.contains(words)), "{page}");
        let done = super::act(&site, &cookie, &path, "publish", &[("rule", "official-statistics"), ("next", "")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
        let denominators = [("measure", "BW-ME2"), ("area", "Brackwater")];
        let fields = with("2026 Q4\t50\t4000\t8000\n", &[]);
        let fields: Vec<_> = denominators.into_iter().chain(fields.into_iter().skip(2)).collect();
        let page = site.get_as(&cookie, &where_to(&enter(&site, &cookie, &fields, None).await)).await.text;
        assert!(page.contains("the denominator was 97 in 2026 Q3, now 8000"), "{page}");
    }
}

#[tokio::test]
async fn a_file_that_was_cut_is_told_in_one_sentence() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let fields = [("title", "A file"), ("published", "2026-11-20")];
    let (book, ..) = super::workbook(&site, &cookie, "/manage/figures/rows.xlsx?measure=BW-ME3").await;
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(&b"measure,area,period,value\nBW-ME9,Gullwick,2024,1\n".repeat(50)).unwrap();
    let packed = packer.finish().unwrap();
    let wide = vec!["x"; 1000].join(",");
    for (name, bytes, words) in [
        ("wide.csv", wide.as_bytes(), "has 1000 columns, and at most 500 are read"),
        ("short.csv", b"measure,area,value\nBW-ME9,Gullwick,1\n", "short.csv: the column period is missing"),
        ("ks4.csv", b"time_period,geographic_level,n\n2024,National,1\n", "the column time_identifier is missing"),
        ("cut.csv.gz", &packed[..packed.len() / 2], "was cut, or is damaged; take it anew from where it comes"),
        ("cut.xlsx", &book[..book.len() / 2], "was cut, or is damaged; open it in a spreadsheet program"),
    ] {
        let answer = enter(&site, &cookie, &fields, Some((name, bytes))).await;
        assert!(answer.text.contains(words) && faults(&answer.text) == 1, "{name}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_figure_for_an_area_that_had_ended_is_remarked() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let rows = "area\tperiod\tvalue\n\nNorthamptonshire\t2026 Q2\t40\nNorthamptonshire\t2020 Q2\t40\n";
    let page = site.get_as(&cookie, &where_to(&enter(&site, &cookie, &with(rows, &[]), None).await)).await.text;
    let words = "row 3: Northamptonshire existed until 2021-03-31, and has a figure for 2026 Q2; write the area";
    assert!(page.contains(words) && page.matches("existed until").count() == 1, "{page}");
    let many: String = (1..=4).map(|quarter| format!("Northamptonshire\t2025 Q{quarter}\t40\n")).collect();
    let rows = format!("area\tperiod\tvalue\n{many}");
    let page = site.get_as(&cookie, &where_to(&enter(&site, &cookie, &with(&rows, &[]), None).await)).await.text;
    let words = "4 rows have a figure for an area that had ended by then, such as row 2: Northamptonshire";
    assert!(page.contains(words) && page.matches("existed until").count() == 1, "{page}");
}

#[tokio::test]
async fn a_period_that_is_not_over_is_remarked() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let page = async |rows: &str| {
        let answer = enter(&site, &cookie, &with(rows, &[]), None).await;
        site.get_as(&cookie, &where_to(&answer)).await.text
    };
    let told = page("2026 Q4\t40\n2026 Q3\t40\n").await;
    assert!(told.contains("2026 Q4 is not over yet, and 1 figure is for it"), "{told}");
    let told = page("2026 Q4\tz\n2026 Q2\t40\n2025/26\t40\n").await;
    assert!(!told.contains("not over yet"), "{told}");
}

#[tokio::test]
async fn a_file_whose_last_line_does_not_end_may_have_been_cut() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("data-steward").await;
    let fields = [("title", "A file"), ("published", "2026-11-20")];
    let words = "the last row has no line end, so the file may have been cut; check its last row";
    for (end, told) in [("", 1), ("\n", 0), ("\r\n", 0), ("\r", 0)] {
        let file = format!("measure,area,period,value\nBW-ME9,Gullwick,2012,4{end}");
        let answer = enter(&site, &cookie, &fields, Some(("rows.csv", file.as_bytes()))).await;
        let page = site.get_as(&cookie, &where_to(&answer)).await.text;
        assert_eq!(page.matches(words).count(), told, "{end:?}: {page}");
    }
    let page = site.get_as(&cookie, &where_to(&enter(&site, &cookie, &with("2012\t40", &[]), None).await)).await.text;
    assert!(!page.contains(words), "a paste has no end: {page}");
}

#[tokio::test]
async fn a_figure_far_from_the_series_is_remarked() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("data-steward").await;
        for (value, far) in [("6", true), ("50", false), ("c", false)] {
            let rows = format!("2026 Q4\t{value}\n");
            let fields = [("measure", "BW-ME2"), ("area", "Brackwater")];
            let fields: Vec<_> = fields.into_iter().chain(with(&rows, &[]).into_iter().skip(2)).collect();
            let answer = enter(&site, &cookie, &fields, None).await;
            let page = site.get_as(&cookie, &where_to(&answer)).await.text;
            assert_eq!(page.contains("6% is far from what is public ("), far, "{value}: {page}");
        }
    }
}
