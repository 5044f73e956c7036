//! Figures as documents print them, beside the published series of the real example.

use crate::support::Site;
use everychance::examples::Example;
use measures::vintage;

/// A page of the real example.
async fn page(path: &str) -> String {
    let site = Site::of(Example::TowerHamlets).await;
    let answer = site.get(path).await;
    assert_eq!(answer.status, 200, "{path}");
    answer.text
}

#[tokio::test]
async fn a_statistic_stands_beside_its_series_with_the_disagreement() {
    for (reference, words) in [
        ("ST35", &["301 children", "the series has 301 children for 2023.", "They agree."][..]),
        ("ST9", &["48 per 10,000", "52 per 10,000", "They disagree.", "65 per 10,000", "66 per 10,000"]),
        ("ST8", &["314 children", "282 children", "They disagree.", "45 per 10,000", "44.5 per 10,000", "They agree."]),
        (
            "ST40",
            &["32.4 score", "the series has 32.8 score for 2020/21.", "They disagree.", "23.2 score", "They agree."],
        ),
        ("ST3", &["75%", "75.2%", "They agree.", "no figure", "The series has nothing to compare it with."]),
        ("ST12", &["93.2%", "They count something similar"]),
        ("ST28", &["11%", "21.81%", "They do not count the same, and cannot be compared.", "of obesity alone"]),
        ("ST7", &["1,039 children", "3,503 children", "cannot be compared", "among children in need"]),
    ] {
        let page = page(&format!("/statistics/{reference}")).await;
        for word in words {
            assert!(page.contains(word), "{reference}: {word}");
        }
        assert!(!page.contains("No data yet"), "{reference}");
    }
}

#[tokio::test]
async fn what_no_published_series_counts_says_that_there_is_no_data_yet() {
    let none = "No data yet: no published series in the files that we have counts this.";
    let youth = page("/statistics/ST13").await;
    assert!(
        youth.contains(none) && youth.contains("for 2024/25 alone"),
        "no figure of youth justice is put in its place"
    );
    assert!(page("/statistics/ST30").await.contains(none));
    assert!(page("/indicators/CF19-P2-I3").await.contains("No data yet"), "waits for CAMHS");
    let obesity = page("/statistics/ST28").await;
    assert!(!obesity.contains("They agree.") && !obesity.contains("They disagree."), "obesity alone has no series");
    for measure in ["FirstYJS", "CMH_0-17yrs"] {
        assert!(!page("/scorecards/CF19").await.contains(measure));
    }
}

#[tokio::test]
async fn one_page_counts_what_stands_beside_a_series_and_what_does_not() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/printed").await.text;
    let plan = site.app.snapshot().await.unwrap();
    let all = plan.list("statistics").count();
    let with = plan.list("statistics").filter(|one| !plan.referring(&one.reference, "printed", "statistic").is_empty());
    let with = with.count();
    assert!(page.contains(&format!("{with} printed figures stand beside a published series")), "{with}");
    assert!(page.contains(&format!("{} stand beside none: no data yet", all - with)));
    let (compared, alone) = page.split_once("id=\"alone\"").unwrap();
    assert_eq!(compared.matches("<th scope=\"row\"").count(), with);
    assert_eq!(alone.matches("href=\"/statistics/").count(), all - with);
    assert!(!page.contains("% percent") && !page.contains("Gap</span>"));
    assert!(site.get("/statistics").await.text.contains("href=\"/printed\""));
    for prefix in ["/bn", "/so", "/ar"] {
        assert_eq!(site.get(&format!("{prefix}/printed")).await.status, 200);
    }
    let written = include_str!("../../../../docs/data/printed-statistics.md");
    let told =
        format!("Of {all} printed statistics, {with} stand beside a published series and {} beside none.", all - with);
    assert!(written.contains(&told), "docs/data/printed-statistics.md: {told}");
    for one in plan.list("statistics") {
        assert!(written.contains(&format!("| {} |", one.reference)), "{} is not in the list", one.reference);
    }
}

#[tokio::test]
async fn a_figure_of_sixteen_pupils_says_so() {
    let page = page("/measures/M-LAC-KS4-AVG-Attain8").await;
    let latest = page.find("23.7 score").unwrap();
    assert!(page[latest..latest + 300].contains("of 16") && page[latest..latest + 300].contains("few people"));
    assert!(page.contains("The latest figure is about 16 people. Among so few, one or two can move it a long way."));
    let row = page.find(">2020/21</th>").unwrap();
    assert!(page[row..row + 400].contains("32.8 score") && page[row..row + 400].contains("of 27"));
    assert!(page.contains(">2016/17</th>"), "the years before the tidy file come from the interactive tool");
    for reason in
        ["Grades assessed by teachers", "Examinations again", "Standards as before the pandemic", "At most 90"]
    {
        assert!(page.contains(reason), "{reason}");
    }
    let many = self::page("/measures/M-CIN-Avg-Attain8-KS4").await;
    assert!(many.contains("of 123") && !many.contains("The latest figure is about"));
}

#[tokio::test]
async fn every_measure_of_the_real_example_has_figures_of_its_borough() {
    let site = Site::of(Example::TowerHamlets).await;
    let plan = site.app.snapshot().await.unwrap();
    let mut tx = site.app.db.read().await.unwrap();
    let kept = measures::dataset::store::of_area(&mut tx, "E09000030").await.unwrap();
    let laid = vintage::lay(&plan, kept);
    for measure in plan.list("measures") {
        let line = laid.get(&measure.reference).and_then(|laid| laid.line("E09000030", ""));
        assert!(line.and_then(vintage::Line::latest).is_some(), "{} has no figure", measure.reference);
    }
}
