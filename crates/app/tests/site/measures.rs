//! The pages of measures: the sentence before the chart, fair comparison, vintages side by side.

use crate::support::own::{Own, words};
use crate::support::{Site, both};
use everychance::examples::Example;
use platform::audit::Who;
use platform::record::{self, Change};
use std::path::Path;

#[tokio::test]
async fn the_sentence_comes_before_the_chart_and_the_table_has_its_figures() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/measures/BW-ME2").await.text;
    let sentence = page.find("A real improvement since 2025 Q1, on what was before.").unwrap();
    let chart = page.find("class=\"ec-chart\"").unwrap();
    assert!(sentence < chart);
    assert!(page.contains("role=\"img\"") && page.contains("<title id=\"chart-title\">Families with a named worker"));
    assert!(page.contains("XmR chart, Making data count rules as in NHSRplotthedots 0.2.2"));
    let points = page.matches("data-head=\"Signal\"").count();
    assert_eq!(points, 19, "a row for each point");
    assert_eq!(
        page.matches("seven or more on one side of the mean").count() + page.matches("beyond a limit").count(),
        19
    );
}

#[tokio::test]
async fn few_figures_and_trial_limits_say_so() {
    let site = Site::of(Example::Brackwater).await;
    let few = site.get("/measures/BW-ME6").await.text;
    assert!(few.contains("There are 2 figures since 2022: too few to tell."));
    let trial = site.get("/measures/BW-ME1").await.text;
    assert!(trial.contains("These are trial limits: they rest on 7 figures"));
    assert!(trial.contains("Six questions instead of nine"), "the break is named with its reason");
    assert!(trial.contains("few people"), "a small group is marked");
}

#[tokio::test]
async fn a_mean_of_neighbours_says_how_close_they_are() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/measures/M-LAC").await.text;
    assert!(page.contains("10 of 10 have a figure. 9 of them are rated “not close” by the source"));
    let england = site.get("/measures/M-LAC?area=England").await.text;
    assert!(england.contains("All figures for England"));
    assert!(
        england.contains("Children in care, rate: England</h1>")
            && england.contains("<title>Children in care, rate: England")
    );
    assert!(!england.contains("Statistical neighbours, mean"));
    let tied = site.get("/measures/M-LAC-Convictions").await.text;
    assert!(tied.contains("others share it."), "a shared place says so");
    let by_old_number = site.get("/measures/M-LAC?area=204").await.text;
    assert!(by_old_number.contains("All figures for Hackney"));
}

#[tokio::test]
async fn what_one_source_hides_another_does_not_call_missing() {
    let site = Site::of(Example::TowerHamlets).await;
    let csv = site.get("/api/v1/measures/M-LAC-Convictions/figures.csv?area=Tower%20Hamlets").await.text;
    for year in ["2024", "2025"] {
        let row = csv.lines().find(|line| line.contains(&format!(",{year},"))).unwrap();
        assert!(row.contains(",c,") && row.contains("DATASET-7,yes"), "{row}");
    }
    let page = site.get("/measures/M-LAC-Convictions").await.text;
    assert!(page.contains("hidden, so that nobody can be recognised"));
    assert!(!page.contains("Figures that were revised"), "nothing was revised by that");
    assert!(
        page.contains("in 2023 <span class=\"ec-meta\">of 151</span> <span class=\"ec-meta\">2025: hidden, so that nobody can be recognised</span>"),
        "{page}"
    );
}

#[tokio::test]
async fn the_words_of_a_chart_are_those_of_the_present_phase() {
    let site = Site::of(Example::TowerHamlets).await;
    for address in ["chart.svg", "embed"] {
        let text = site.get(&format!("/measures/M-SEN-EHC-Excpt-20wks/{address}")).await.text;
        assert!(text.contains("too few to tell") && !text.contains("The mean is"), "{address}");
    }
}

#[tokio::test]
async fn marks_before_a_break_are_said_to_lie_before_it_where_too_few_figures_follow() {
    let site = Site::of(Example::TowerHamlets).await;
    let (told, from) =
        ("The marks of real change in the chart belong to the figures before 2023, and say nothing", "?area=Camden");
    for tail in ["", "/embed"] {
        let page = site.get(&format!("/measures/M-SEN-EHC-Excpt-20wks{tail}{from}")).await.text;
        assert!(page.contains("There are 2 figures since 2023: too few to tell.") && page.contains(told), "{page}");
    }
    let arabic = site.get(&format!("/ar/measures/M-SEN-EHC-Excpt-20wks{from}")).await.text;
    assert!(arabic.contains("علامات التغيّر الحقيقي في الرسم"), "{arabic}");
    // Nothing is marked where no stretch is judged, and where the last one is, its own sentence says it.
    for measure in ["M-AVG-Attain8-Score", "M-LACnum"] {
        assert!(
            !site.get(&format!("/measures/{measure}")).await.text.contains("The marks of real change"),
            "{measure}"
        );
    }
}

#[tokio::test]
async fn the_mean_before_a_change_stands_beside_the_one_since() {
    let site = Site::of(Example::Brackwater).await;
    let told = "Before the change of May 2025 the mean was 66.9 days; since then it is 47.9 days.";
    for tail in ["", "/embed"] {
        let page = site.get(&format!("/measures/BW-ME3{tail}")).await.text;
        let headline = page.find("Cannot be told from chance since May 2025.").unwrap();
        assert!(headline < page.find(told).unwrap() && page.contains(told), "{page}");
    }
    let page = site.get("/measures/BW-ME3").await.text;
    assert!(page.contains("Since then no real change can be seen"), "{page}");
    assert!(page.contains(">no change from August 2026<"), "{page}");
    let other = site.get("/measures/BW-ME1").await.text;
    assert!(!other.contains("Before the change"), "what is counted otherwise is set beside nothing");
}

#[tokio::test]
async fn limits_that_still_hold_a_worse_level_put_no_target_out_of_reach() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/measures/BW-ME2").await.text;
    assert!(page.contains("The limits still hold the older, worse figures"), "{page}");
    assert!(page.contains("Target: beyond the limits, which still hold older, worse figures"), "{page}");
    assert!(!page.contains("something must change") && !page.contains("out of reach"), "{page}");
    let quiet = site.get("/measures/BW-ME3").await.text;
    assert!(quiet.contains("something must change") && quiet.contains("Target: out of reach"), "{quiet}");
}

#[tokio::test]
async fn the_legend_says_what_is_drawn_and_no_more() {
    let site = Site::of(Example::TowerHamlets).await;
    let says = async |address: &str, words: &[&str], not: &[&str]| {
        let page = site.get(&format!("/measures/{address}")).await.text;
        assert!(words.iter().all(|words| page.contains(words)), "{address}: {page}");
        assert!(!not.iter().any(|words| page.contains(words)), "{address}: {page}");
    };
    let (lines, breaks) = ("The line through the middle is the mean", "A line down marks a change");
    for tail in ["", "/embed"] {
        says(&format!("M-LACnum{tail}"), &[lines, "</svg> chance</li>", "</svg> a real change</li>"], &[breaks]).await;
        let address = format!("M-AVG-Attain8-Score{tail}");
        says(&address, &[breaks, "</svg> not judged</li>"], &[lines, "</svg> worse</li>"]).await;
    }
    let alone = site.get("/ar/measures/M-LACnum/chart.svg").await.text;
    assert!(alone.contains(", Tower Hamlets</text>") && alone.contains("Making data count rules"), "{alone}");
}

#[tokio::test]
async fn the_axis_of_a_percentage_ends_at_100_unless_a_limit_lies_beyond() {
    let site = Site::of(Example::TowerHamlets).await;
    let plan = site.app.snapshot().await.unwrap();
    let (mut at, mut beyond) = (0, 0);
    for measure in plan.list("measures").filter(|one| one.text("form") == "percent") {
        let page = site.get(&format!("/measures/{}", measure.reference)).await.text;
        let Some(chart) = page.split("class=\"ec-plot\"").nth(1).and_then(|chart| chart.split("</svg>").next()) else {
            continue;
        };
        // The numbers of the axis alone end at this place.
        let numbers =
            chart.split("<text x=\"38.0\"").skip(1).filter_map(|text| text.split(['>', '<']).nth(1)?.parse().ok());
        let highest: f64 = numbers.fold(0.0, f64::max);
        let may = page.contains("without regard to 0 and 100; no figure can be beyond these.");
        assert!(highest <= 100.0 || may, "{}: {highest}", measure.reference);
        at += usize::from((highest - 100.0).abs() < 0.001);
        beyond += usize::from(highest > 100.0);
    }
    assert!(at > 0 && beyond > 0, "{at} {beyond}");
}

#[tokio::test]
async fn a_heading_stands_beside_no_empty_cell_where_rows_are_read_one_under_another() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/measures/M-SEN-EHC-Excpt-20wks?area=Camden").await.text;
    for head in ["Mean", "Limits of chance", "Signal"] {
        // Only of an empty cell the style sheet leaves the heading out.
        assert_eq!(page.matches(&format!("data-head=\"{head}\"></td>")).count(), 2, "{head}: {page}");
    }
    let map = site.get("/measures/M-SEN-EHC-Excpt-20wks/map").await.text;
    assert!(
        map.contains("<table class=\"govuk-table ec-stack\" role=\"table\"") && map.contains("data-head=\"Figure\">"),
        "{map}"
    );
}

#[tokio::test]
async fn the_table_says_how_sure_a_figure_is_where_any_of_it_does() {
    let real = Site::of(Example::TowerHamlets).await;
    let published = real.get("/measures/M-HospAd0-14").await.text;
    let table = published.split("id=\"all-figures\"").nth(1).unwrap();
    assert!(
        table.contains("<th scope=\"col\" role=\"columnheader\" class=\"govuk-table__header\">How sure (95%)</th>")
    );
    let row = table.split("<tr ").find(|row| row.contains(">2023/24</th>")).unwrap();
    assert!(row.contains("data-head=\"How sure (95%)\"><span dir=\"ltr\">77.3 … 93.2</span></td>"), "{row}");
    let counted = Site::of(Example::Brackwater).await.get("/measures/BW-ME1").await.text;
    assert!(counted.contains("<span dir=\"ltr\">57 … 67</span>"), "by Wilson, of 410: {counted}");
    let none = real.get("/measures/M-2yr-Ofsted").await.text;
    assert!(!none.contains("How sure (95%)"), "{none}");
}

#[tokio::test]
async fn the_table_names_the_periods_that_are_left_out() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/measures/M-16-17-EHC-NEET").await.text;
    let table = page.split("id=\"all-figures\"").nth(1).unwrap().split("</table>").next().unwrap();
    let at = |words: &str| table.find(words).unwrap_or_else(|| panic!("{words} is missing: {table}"));
    let gap = at(">2024</th><td class=\"govuk-table__cell\" role=\"cell\" data-head=\"Figure\">no figure</td>");
    assert!(at(">2025</th>") < gap && gap < at(">2023</th>"), "{table}");
}

#[tokio::test]
async fn of_a_flat_series_nothing_is_said_of_limits() {
    for fresh in both().await {
        let own = Own::over(tempfile::tempdir().unwrap(), fresh.url.clone());
        let site = Site::on(fresh, Example::Brackwater).await;
        std::fs::write(
            own.folder.path().join("measures.csv"),
            "ref,title,polarity,form\nBW-ME30,Never moves,high,rate\n",
        )
        .unwrap();
        let (done, said) = own.ask(&["import", "plan", "measures.csv", "--apply"]);
        assert!(done, "{said}");
        let rows: String = (2016..2024).map(|year| format!("BW-ME30,Brackwater,{year},7\n")).collect();
        std::fs::write(own.folder.path().join("flat.csv"), format!("measure,area,period,value\n{rows}")).unwrap();
        let source = ["--rule", "as-published", "--address", "https://example.org/flat.csv"];
        let (done, said) =
            own.ask(&[&["import", "measures", "flat.csv", "--apply", "--publish"], &source[..]].concat());
        assert!(done, "{said}");
        for tail in ["", "/embed"] {
            let page = site.get(&format!("/measures/BW-ME30{tail}")).await.text;
            assert!(page.contains("It has not moved since 2016, so the limits are zero wide"), "{page}");
            assert!(page.contains("</svg> not judged</li>"), "{page}");
            for words in [
                "trial limits",
                "The line through the middle",
                "stroke-dasharray=\"6 4\"",
                "The mean is 7",
                "Limits of chance",
            ] {
                assert!(!page.contains(words), "{words}: {page}");
            }
        }
    }
}

#[tokio::test]
async fn a_limit_beyond_what_figures_can_be_is_explained() {
    let site = Site::of(Example::TowerHamlets).await;
    let measures = site.app.snapshot().await.unwrap();
    let mut explained = 0;
    for measure in measures.list("measures").filter(|one| one.text("form") == "average") {
        let page = site.get(&format!("/measures/{}", measure.reference)).await.text;
        assert!(!page.contains("The limits are worked out without regard"), "{}", measure.reference);
    }
    for measure in measures.list("measures").filter(|one| one.text("form") == "percent") {
        let page = site.get(&format!("/measures/{}", measure.reference)).await.text;
        explained += usize::from(page.contains("without regard to 0 and 100; no figure can be beyond these."));
    }
    assert!(explained > 0);
}

#[tokio::test]
async fn the_list_says_of_each_heading_what_moved_and_orders_by_title() {
    let site = Site::of(Example::TowerHamlets).await;
    let list = site.get("/measures").await.text;
    assert!(list.contains(" measures · Really better (") && list.contains("Late ("), "{list}");
    for topic in list.split("<details").skip(1) {
        let titles =
            topic.split("<a href=\"/measures/").skip(1).filter_map(|row| row.split_once('>')?.1.split('<').next());
        let titles: Vec<String> = titles.map(str::to_lowercase).collect();
        assert!(!titles.is_empty() && titles.is_sorted(), "{titles:?}");
    }
    assert!(site.get("/measures?by=owner").await.text.contains("Nobody is named who keeps them</h2>"));
    let by_priority = site.get("/measures?by=priority").await.text;
    for named in [
        "Safe and Secure</h2> <span class=\"ec-meta\">Children and",
        "Safe and secure</h2> <span class=\"ec-meta\">Accel",
    ] {
        assert!(by_priority.contains(named), "{by_priority}");
    }
}

#[tokio::test]
async fn the_list_counts_each_measure_once() {
    let site = Site::of(Example::TowerHamlets).await;
    let list = site.get("/measures").await.text;
    let number = |words: &str| words.split_once('(').unwrap().1.split(')').next().unwrap().parse::<usize>().unwrap();
    let (mut moved, mut late) = (0, 0);
    for topic in list.split("<details").skip(1) {
        let counted = topic.split("ec-meta\">").nth(1).unwrap().split("</span>").next().unwrap();
        let (once, said) = counted.split_once("the last figures of those late or old said: ").unwrap_or((counted, ""));
        let sum: usize = once.split(" · ").filter(|part| part.contains('(')).map(number).sum();
        let rows: Vec<&str> = topic.split("<tr ").skip(2).collect();
        let is_late = |row: &&&str| row.contains("ec-tag--gap");
        assert!(sum <= rows.len(), "{counted}");
        assert_eq!(
            once.contains("Late (") || once.contains("Old ("),
            rows.iter().any(|row| is_late(&row)),
            "{counted}"
        );
        let said: usize = said.split(" · ").filter(|part| part.contains('(')).map(number).sum();
        assert!(said <= rows.iter().filter(is_late).count(), "{counted}");
        (moved, late) = (moved + sum, late + said);
    }
    assert!(moved > 0 && late > 0, "{moved} {late}");
}

#[tokio::test]
async fn counts_beside_places_of_another_size_are_no_comparison() {
    let site = Site::of(Example::TowerHamlets).await;
    let words = "These are numbers and no rates, and places differ in size";
    for tail in ["", "/compare", "/map"] {
        assert!(site.get(&format!("/measures/M-LACnum{tail}")).await.text.contains(words), "{tail}");
        assert!(!site.get(&format!("/measures/M-LAC{tail}")).await.text.contains(words), "{tail}");
    }
}

#[tokio::test]
async fn a_measure_names_its_datasets_and_a_dataset_its_measures() {
    for site in Site::both(Example::Brackwater).await {
        let measure = site.get("/measures/BW-ME2").await.text;
        assert!(measure.contains("<dt>Figures from</dt><dd><a href=\"/datasets/BW-DATASET-2\">"), "{measure}");
        assert!(measure.contains("href=\"/measures\">Measures</a></li>"), "the way back");
        let dataset = site.get("/datasets/BW-DATASET-2").await.text;
        assert!(dataset.contains("href=\"/measures/BW-ME2\"") && dataset.contains("figures: "), "{dataset}");
    }
}

#[tokio::test]
async fn a_dataset_counts_figures_and_symbols_apart_and_its_title_is_true() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/datasets/DATASET-1").await.text;
    assert!(page.contains("Local Authority Interactive Tool, 64 measures</h1>"), "{page}");
    let counted = page.split("<summary>64 measures, figures: ").nth(1).unwrap().split("</summary>").next().unwrap();
    let number = |words: &str| words.replace(',', "").parse::<usize>().unwrap();
    let (figures, symbols) = counted.split_once(" · hidden, or no figure: ").unwrap();
    let csv = site.get("/api/v1/measures/M-LAC-Convictions/figures.csv").await.text;
    let own: Vec<&str> = csv.lines().filter(|line| line.contains(",DATASET-1,")).collect();
    let held = page.split("href=\"/measures/M-LAC-Convictions\"").nth(1).unwrap().split("</li>").next().unwrap();
    let (some, none) = held.split("figures: ").nth(1).unwrap().split_once(" · hidden, or no figure: ").unwrap();
    let (some, none) = (number(some), number(none.split('<').next().unwrap()));
    assert_eq!(some + none, own.len(), "{held}");
    assert!(none > 0 && number(figures) > some && number(symbols) > none, "{counted}");
    for site in Site::both(Example::Brackwater).await {
        let whole = site.get("/datasets/BW-DATASET-2").await.text;
        assert!(whole.contains("figures: ") && !whole.contains("<dt>Figures</dt>"), "{whole}");
    }
}

#[tokio::test]
async fn printed_figures_stand_beside_the_series_with_the_disagreements() {
    let site = Site::of(Example::TowerHamlets).await;
    let says = async |measure: &str, words: &[&str]| {
        let page = site.get(&format!("/measures/{measure}")).await.text;
        let from = page.find("What documents print").unwrap();
        for word in words {
            assert!(page[from..].contains(word), "{measure}: {word}");
        }
    };
    says("M-LACnum", &["301 children", "They agree."]).await;
    says("M-LAC", &["48 per 10,000", "52 per 10,000", "They disagree."]).await;
    says("M-LAC-KS4-AVG-Attain8", &["32.4 score", "32.8 score", "They disagree."]).await;
    says("M-ExcessRec", &["11%", "They do not count the same, and cannot be compared."]).await;
}

#[tokio::test]
async fn an_indicator_without_a_series_says_that_there_is_no_data_yet() {
    let site = Site::of(Example::TowerHamlets).await;
    for indicator in ["CF19-P2-I3", "CF19-P3-I3"] {
        let page = site.get(&format!("/indicators/{indicator}")).await.text;
        assert!(page.contains("No data yet: no series of figures shows whether this moves."), "{indicator}");
    }
    let page = site.get("/indicators/CF19-P3-I2").await.text;
    assert!(page.contains("/measures/M-CPP-rate") && !page.contains("No data yet"));
}

#[tokio::test]
async fn the_figures_come_as_data_with_every_vintage() {
    let site = Site::of(Example::Brackwater).await;
    let csv = site.get("/api/v1/measures/BW-ME2/figures.csv?area=Brackwater").await.text;
    let lines: Vec<&str> = csv.lines().filter(|line| line.contains(",2025 Q2,")).collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].contains("revised") && lines[0].ends_with("BW-DATASET-2,yes,yes"), "{lines:?}");
    assert!(lines[1].ends_with("BW-DATASET-1,no,yes"), "{lines:?}");
    let json = site.get("/api/v1/measures/BW-ME2/figures").await.json();
    assert_eq!(json["invented"], true);
    assert!(json["items"][0]["value"].is_number());
    let svg = site.get("/measures/BW-ME2/chart.svg").await;
    assert_eq!(svg.header("content-type"), "image/svg+xml");
    assert!(svg.text.starts_with("<svg xmlns") && svg.text.contains(">Invented</text>"));
    assert_eq!(site.get("/measures/BW-ME2?area=Atlantis").await.status, 404);
}

#[tokio::test]
async fn a_withdrawn_dataset_comes_back_in_no_view_of_the_past() {
    for site in Site::both(Example::Brackwater).await {
        let past = "/measures/BW-ME2?as-at=2026-11-10";
        assert!(site.get(past).await.text.contains("2026 Q3"));
        let plan = site.app.snapshot().await.unwrap();
        let before = plan.get("BW-DATASET-2").unwrap().clone();
        let after = record::Record { ended: Some("2026-11-20".into()), ..before.clone() };
        let mut tx = site.app.db.write().await.unwrap();
        let changes = vec![Change { before: Some(before), after }];
        record::save(&mut tx, &site.app.clock, &Who::program("test"), changes).await.unwrap();
        tx.commit().await.unwrap();
        for address in ["/measures/BW-ME2", past, "/api/v1/measures/BW-ME2/figures.csv"] {
            assert!(!site.get(address).await.text.contains("2026 Q3"), "{address}");
        }
    }
}

#[tokio::test]
async fn every_measure_of_both_examples_has_its_page_in_every_language() {
    for example in [Example::TowerHamlets, Example::Brackwater] {
        let site = Site::of(example).await;
        let plan = site.app.snapshot().await.unwrap();
        for measure in plan.list("measures") {
            let page = site.get(&format!("/measures/{}", measure.reference)).await;
            assert_eq!(page.status, 200, "{}", measure.reference);
        }
        for prefix in ["/bn", "/so", "/ar"] {
            for by in ["topic", "strategy", "owner"] {
                assert_eq!(site.get(&format!("{prefix}/measures?by={by}")).await.status, 200);
            }
        }
    }
}

#[tokio::test]
async fn a_scorecard_counts_what_has_no_figures_and_averages_nothing() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/scorecards/CF19").await.text;
    let counted: usize = [
        "Really better",
        "Really worse",
        "Really changed",
        "Cannot be told from chance",
        "Too few figures to tell",
        "Late: new figures were due and are not here",
        "Old: nobody has said when newer figures are due",
        "No data yet",
    ]
    .iter()
    .filter_map(|words| page.split_once(&format!("<dt>{words}</dt><dd>"))?.1.split('<').next()?.parse::<usize>().ok())
    .sum();
    let rows = page.matches("<tr class=\"govuk-table__row\" role=\"row\"><th scope=\"row\"").count();
    assert_eq!(counted, rows, "every row is counted once");
    assert!(page.contains("<dt>No data yet</dt><dd>10</dd>"));
    assert!(page.contains("(lower is better)"));
    assert!(site.get("/strategies/CF19").await.text.contains("/scorecards/CF19"));
}

/// A partnership with one measure, `M1`, on this engine.
async fn partnership(postgres: bool) -> Own {
    let own = if postgres { Own::on_postgres().await } else { Own::new() };
    std::fs::create_dir(own.folder.path().join("plan")).unwrap();
    write(&own, "plan/measures.csv", "ref,title,polarity,form,unit\nM1,Waits,low,average,days\n");
    write(&own, "plan/areas.csv", "ref,name,kind\nBW,Brackwater,authority\n");
    let (done, said) = own.ask(&["import", "plan", "plan", "--apply"]);
    assert!(done, "{said}");
    own
}

fn write(own: &Own, path: &str, text: &str) {
    std::fs::write(own.folder.path().join(path), text).unwrap();
}

const FIRST: &str = "measure,area,period,value\nM1,Brackwater,2023,10\nM1,Brackwater,2024,11\nM1,Brackwater,2025,c\n";
const SECOND: &str = "value,period,area,measure\n12,2024,Brackwater,M1\n40.950000000000003,2026,Brackwater,M1\n";

#[tokio::test]
async fn the_order_of_imports_does_not_matter_and_nothing_is_overwritten() {
    for postgres in [false, true] {
        let mut answers = Vec::new();
        for order in [["first", "second"], ["second", "first"]] {
            let own = partnership(postgres).await;
            write(&own, "first.csv", FIRST);
            write(&own, "second.csv", SECOND);
            for name in order {
                let day = if name == "first" { "2025-05-01" } else { "2026-05-01" };
                let file = format!("{name}.csv");
                let (done, said) = own.ask(&[
                    "import",
                    "measures",
                    &file,
                    "--published",
                    day,
                    "--apply",
                    "--publish",
                    "--without-counts",
                    "--reason",
                    "Counted again",
                ]);
                assert!(done, "{said}");
            }
            answers.push(figures(&own.url).await);
        }
        assert_eq!(answers[0], answers[1]);
        let expected = [("2023", "10"), ("2024", "12"), ("2024", "11"), ("2025", "c"), ("2026", "40.95")];
        assert_eq!(answers[0], expected.map(|(period, value)| (period.to_owned(), value.to_owned())));
    }
}

/// Every figure of `M1` with its period, the newest vintage first.
async fn figures(url: &str) -> Vec<(String, String)> {
    let db = platform::db::Db::open(url, &platform::db::Options::default()).await.unwrap();
    let mut tx = db.read().await.unwrap();
    let plan = platform::snapshot::Snapshot::load(&mut tx, everychance::tables::all()).await.unwrap();
    let kept = measures::dataset::store::of_measure(&mut tx, "M1").await.unwrap();
    let laid = measures::vintage::lay(&plan, kept);
    let mut figures = Vec::new();
    for (_, _, line) in laid.get("M1").into_iter().flat_map(measures::vintage::Vintages::lines) {
        for (period, _) in line.current() {
            for vintage in line.vintages(period) {
                let value = vintage.figure.value.to_string();
                figures.push((period.to_string(), value));
            }
        }
    }
    figures
}

#[tokio::test]
async fn an_import_is_rehearsed_and_published_only_on_purpose() {
    let own = partnership(false).await;
    write(&own, "first.csv", FIRST);
    let rehearsal = own.run(&["import", "measures", "first.csv"]);
    let told = words(&rehearsal.stdout);
    assert!(told.contains("figures: 3 in 1 series; 3 for cells that had none, 0 as they are, 0 revised"), "{told}");
    assert!(words(&rehearsal.stderr).contains("Nothing was changed. Add --apply"));
    let (done, said) = own.ask(&["import", "measures", "first.csv", "--apply"]);
    assert!(done && said.contains("DATASET-1, for partners to see"), "{said}");
    assert!(figures(&own.url).await.is_empty(), "what is held is not shown");
    write(&own, "second.csv", SECOND);
    let (done, said) = own.ask(&["import", "measures", "second.csv", "--apply", "--publish", "--without-counts"]);
    assert!(done && said.contains("DATASET-2, for everybody"), "{said}");
    let (done, said) = own.ask(&["import", "measures", "second.csv", "--apply", "--publish", "--without-counts"]);
    assert!(!done && said.contains("This very file is DATASET-2 already"), "{said}");
    let (done, said) = own.ask(&["import", "measures", "/nowhere.csv"]);
    assert!(!done && said.contains("/nowhere.csv cannot be read"), "{said}");
    assert!(Path::new(&own.folder.path().join("first.csv")).is_file());
}
