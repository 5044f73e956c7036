//! Publishing figures from the command line: a deliberate act, in which small counts are hidden beside all that was published
//! before.

use super::support::own::{Own, words};
use std::collections::BTreeMap;

const MEASURES: &str = "ref,title,polarity,form,unit,decimals
M1,Children helped,neither,count,children,0
M2,Children in school,high,percent,%,1
M3,Days waited,low,average,days,0
";
const AREAS: &str = "ref,name,kind,part_of\nBW,Brackwater,authority,\nN,North,place,BW\nS,South,place,BW\n";
const HEAD: &str = "measure,area,breakdown,period,value,numerator,denominator\n";
const PUBLISH: &[&str] = &["--apply", "--publish"];
const WHY: &[&str] = &["--reason", "Counted again"];

/// A partnership with three measures, on either engine.
async fn partnership(postgres: bool) -> Own {
    let own = if postgres { Own::on_postgres().await } else { Own::new() };
    std::fs::create_dir(own.folder.path().join("plan")).unwrap();
    std::fs::write(own.folder.path().join("plan/measures.csv"), MEASURES).unwrap();
    std::fs::write(own.folder.path().join("plan/areas.csv"), AREAS).unwrap();
    let (done, said) = own.ask(&["import", "plan", "plan", "--apply"]);
    assert!(done, "{said}");
    own
}

fn import(own: &Own, rows: &str, more: &[&str]) -> (bool, String) {
    std::fs::write(own.folder.path().join("f.csv"), format!("{HEAD}{rows}")).unwrap();
    let output = own.run(&[&["import", "measures", "f.csv"], more].concat());
    (output.status.success(), words(&output.stdout) + &words(&output.stderr))
}

/// The newest public figures of a measure, by dataset, area, breakdown and period: the value, numerator and denominator.
async fn public(own: &Own, measure: &str) -> BTreeMap<String, String> {
    let db = platform::db::Db::open(&own.url, &platform::db::Options::default()).await.unwrap();
    let kept = measures::dataset::store::of_measure(&mut db.read().await.unwrap(), measure).await.unwrap();
    let mut all = BTreeMap::new();
    for one in kept {
        for observation in &one.series.observations {
            let more = observation.figure.more.clone().unwrap_or_default();
            let place = format!("{} {} {} {}", one.dataset, one.series.area, one.series.breakdown, observation.period);
            let number = |number: Option<f64>| number.map(|number| format!(" {number}")).unwrap_or_default();
            let told = format!("{}{}{}", observation.figure.value, number(more.numerator), number(more.denominator));
            all.insert(place, told);
        }
    }
    db.close().await;
    all
}

fn is(all: &BTreeMap<String, String>, expected: &[(&str, &str)]) {
    let expected: BTreeMap<String, String> =
        expected.iter().map(|(place, told)| ((*place).to_owned(), (*told).to_owned())).collect();
    assert_eq!(*all, expected);
}

#[tokio::test]
async fn what_is_only_held_is_in_no_table_that_readers_are_shown() {
    for postgres in [false, true] {
        let own = partnership(postgres).await;
        let (done, said) = import(&own, "M1,North,,2024,3,,\n", &["--apply"]);
        assert!(done && said.contains("DATASET-1, for partners to see"), "{said}");
        is(&public(&own, "M1").await, &[]);
    }
}

#[tokio::test]
async fn a_small_count_is_hidden_and_another_with_it_and_a_rehearsal_says_so_first() {
    for postgres in [false, true] {
        let own = partnership(postgres).await;
        let rows = "M1,Brackwater,,2024,60,,\nM1,North,,2024,3,,\nM1,South,,2024,57,,\n";
        let (done, said) = import(&own, rows, &["--publish"]);
        assert!(done && said.contains("rule: Official statistics\nhidden: 2 figures"), "{said}");
        assert!(said.contains("hidden: M1, N, 2024") && said.contains("Add --apply to publish"), "{said}");
        is(&public(&own, "M1").await, &[]);
        let (done, said) = import(&own, rows, PUBLISH);
        assert!(done, "{said}");
        is(
            &public(&own, "M1").await,
            &[("DATASET-1 BW  2024", "60"), ("DATASET-1 N  2024", "c"), ("DATASET-1 S  2024", "c")],
        );
    }
}

#[tokio::test]
async fn a_later_dataset_does_not_show_what_an_earlier_one_hides() {
    let own = partnership(false).await;
    let (done, said) = import(&own, "M1,Brackwater,,2024,60,,\nM1,North,,2024,3,,\nM1,South,,2024,57,,\n", PUBLISH);
    assert!(done, "{said}");
    // By itself 57 is no small count; beside the total that is out, it tells the 3.
    let (done, said) = import(&own, "M1,South,,2024,57,,\n", PUBLISH);
    assert!(done && said.contains("hidden: 1 figure\n"), "{said}");
    // Another breakdown of the same children, whose two groups are the same total.
    let (done, said) = import(&own, "M1,South,Sex: girls,2024,30,,\nM1,South,Sex: boys,2024,27,,\n", PUBLISH);
    assert!(done, "{said}");
    let all = public(&own, "M1").await;
    assert_eq!(all["DATASET-2 S  2024"], "c");
    let shown = ["girls", "boys"].iter().filter(|sex| all[&format!("DATASET-3 S Sex: {sex} 2024")] != "c").count();
    assert!(shown < 2, "both groups would tell South, and South the 3: {all:?}");
}

#[tokio::test]
async fn a_subtotal_or_another_spelling_of_a_group_gives_nothing_away() {
    let own = partnership(false).await;
    let ages = "M1,North,,2024,33,,\nM1,North,Age: 0 to 4,2024,8,,\nM1,North,Age: 5 to 10,2024,13,,\nM1,North,Age: 11 to 15,2024,8,,\nM1,North,Age: 16 to 17,2024,4,,\nM1,North,Age: 0 to 10,2024,21,,\n";
    let (done, said) = import(&own, ages, PUBLISH);
    assert!(done, "{said}");
    let all = public(&own, "M1").await;
    let hidden = all.iter().filter(|(place, told)| place.contains("Age") && *told == "c").count();
    assert!(hidden >= 2 && all["DATASET-1 N Age: 16 to 17 2024"] == "c", "{all:?}");
    // The same group in other letters is the same group: its figure is hidden where it was.
    let (place, _) = all.iter().find(|(place, told)| *told == "c" && !place.contains("16 to 17")).unwrap();
    let group = place.split("Age: ").nth(1).unwrap().trim_end_matches(" 2024").to_owned();
    let count = ages.lines().find(|line| line.contains(&group)).unwrap().split(',').nth(4).unwrap().to_owned();
    let (done, said) = import(&own, &format!("M1,North,age:  {group},2024,{count},,\n"), PUBLISH);
    assert!(done && said.contains("hidden: 1 figure\n"), "{said}");
    assert_eq!(public(&own, "M1").await[&format!("DATASET-2 N Age: {group} 2024")], "c");
}

#[tokio::test]
async fn a_count_is_printed_without_what_nobody_looked_at_and_no_hash_proves_a_guess() {
    let own = partnership(false).await;
    let (done, said) = import(&own, "M1,North,,2024,33,4,\nM1,South,,2024,3,,\n", PUBLISH);
    assert!(done, "{said}");
    assert_eq!(public(&own, "M1").await["DATASET-1 N  2024"], "33");
    assert!(!own.plan().contains("\"hash\""), "a hash of the file with the true figures");
}

#[tokio::test]
async fn what_a_source_hides_later_is_hidden_and_a_copy_of_what_we_hide_is_not() {
    let own = partnership(false).await;
    let source = &["--apply", "--publish", "--rule", "as-published", "--address", "https://example.org/f.csv"];
    let (done, said) = import(&own, "M1,North,,2023,40,,\nM1,South,,2024,41,,\n", source);
    assert!(done, "{said}");
    let (done, said) = import(&own, "M1,North,,2023,c,,\n", &[source, WHY].concat());
    assert!(done && said.contains("0 as they are, 1 revised"), "{said}");
    let (done, said) = import(&own, "M1,North,,2025,3,,\n", PUBLISH);
    assert!(done && said.contains("hidden: 1 figure\n"), "{said}");
    let (done, said) = import(&own, "M1,North,,2025,c,,\nM1,North,,2026,50,,\n", &[]);
    assert!(done && said.contains("1 cell with c was left out, since the figure behind it is here"), "{said}");
}

#[tokio::test]
async fn a_share_hides_its_count_its_complement_and_itself() {
    let own = partnership(false).await;
    let rows = "M2,Brackwater,,2024,96.0,48,50\nM2,North,,2024,50.0,12,24\nM2,South,,2024,50.0,,8\n";
    let (done, said) = import(&own, rows, PUBLISH);
    assert!(done, "{said}");
    let all = public(&own, "M2").await;
    assert!(all["DATASET-1 BW  2024"].starts_with('c'), "2 of 50 are not in school: {all:?}");
    assert!(!all["DATASET-1 BW  2024"].contains("48"), "{all:?}");
    assert!(all["DATASET-1 S  2024"].starts_with('c'), "50% of 8 are 4: {all:?}");
}

#[tokio::test]
async fn an_average_of_few_is_hidden_with_those_that_tell_it() {
    let own = partnership(false).await;
    let rows = "M3,Brackwater,,2024,20,,100\nM3,North,,2024,31,,7\nM3,South,,2024,19,,93\n";
    let (done, said) = import(&own, rows, PUBLISH);
    assert!(done, "{said}");
    let all = public(&own, "M3").await;
    assert!(all["DATASET-1 N  2024"].starts_with('c') && all["DATASET-1 S  2024"].starts_with('c'), "{all:?}");
    assert!(all["DATASET-1 BW  2024"].starts_with("20"), "{all:?}");
}

#[tokio::test]
async fn what_cannot_be_protected_is_withheld_with_its_place() {
    let own = partnership(false).await;
    let (done, said) = import(
        &own,
        "M1,Brackwater,,2024,2,,\n",
        &["--apply", "--publish", "--rule", "as-published", "--address", "https://example.org/f.csv"],
    );
    assert!(done, "{said}");
    let (done, said) = import(&own, "M1,North,,2024,1,,\nM1,South,,2024,1,,\n", PUBLISH);
    assert!(
        !done && said.contains("M1, 2024: small counts could be worked out whatever is hidden, at N; S;"),
        "{said}"
    );
    assert_eq!(public(&own, "M1").await.len(), 1);
}

#[tokio::test]
async fn a_group_kept_as_a_measure_of_its_own_is_not_published_beside_everybody_under_a_rule_that_hides() {
    for postgres in [false, true] {
        let own = partnership(postgres).await;
        let sheet = "ref,title,polarity,form,unit,group_of,group\nM1,Children helped,neither,count,children,,\nM4,Girls helped,neither,count,children,M1,Sex: girls\n";
        std::fs::write(
            own.folder.path().join("plan/measures.csv"),
            format!("{sheet}M5,Boys,neither,count,children,M1,\n"),
        )
        .unwrap();
        let (done, said) = own.ask(&["import", "plan", "plan", "--apply"]);
        assert!(!done && said.contains("column group") && said.contains("is missing beside group_of"), "{said}");
        std::fs::write(own.folder.path().join("plan/measures.csv"), sheet).unwrap();
        let (done, said) = own.ask(&["import", "plan", "plan", "--apply"]);
        assert!(done, "{said}");
        for (rows, measure, other) in [("M1,BW,,2024,40,,\n", "M1", "M4"), ("M4,BW,,2024,38,,\n", "M4", "M1")] {
            let (done, said) = import(&own, rows, PUBLISH);
            let refused = format!("{measure} and {other} are about the same people");
            assert!(!done && said.contains(&refused) && said.contains("as a group of the larger measure"), "{said}");
            assert!(public(&own, measure).await.is_empty());
        }
        let (done, said) = import(&own, "M1,BW,,2024,40,,\nM1,BW,Sex: girls,2024,38,,\n", PUBLISH);
        assert!(!done, "as a group it is looked at, and the measure still has one of its own: {said}");
        let published = [PUBLISH, &["--rule", "as-published", "--address", "https://example.org/f"]].concat();
        let (done, said) = import(&own, "M4,BW,,2024,38,,\n", &published);
        assert!(done, "{said}");
    }
}

/// How many figures of a measure are hidden, of all that are public.
async fn hidden(own: &Own, measure: &str) -> usize {
    public(own, measure).await.values().filter(|told| told.starts_with('c')).count()
}

#[tokio::test]
async fn totals_that_a_table_leaves_out_are_added_up_by_whoever_reads_it() {
    for (what, measure, rows) in [
        (
            "places by sex, with a total of all alone",
            "M1",
            "M1,BW,,2024,100,,\nM1,N,Sex: girls,2024,30,,\nM1,N,Sex: boys,2024,30,,\nM1,S,Sex: girls,2024,37,,\nM1,S,Sex: boys,2024,3,,\n",
        ),
        (
            "age by sex, with a total of all alone",
            "M1",
            "M1,BW,,2024,100,,\nM1,BW,Age: 5; Sex: girls,2024,30,,\nM1,BW,Age: 5; Sex: boys,2024,30,,\nM1,BW,Age: 6; Sex: girls,2024,37,,\nM1,BW,Age: 6; Sex: boys,2024,3,,\n",
        ),
        (
            "one place in all, the other by sex",
            "M1",
            "M1,BW,,2024,100,,\nM1,N,,2024,60,,\nM1,S,Sex: girls,2024,37,,\nM1,S,Sex: boys,2024,3,,\n",
        ),
        (
            "ages that hold others",
            "M1",
            "M1,BW,Age: 5 to 10,2024,30,,\nM1,BW,Age: 5 to 7,2024,27,,\nM1,BW,Age: 8 to 10,2024,3,,\n",
        ),
        (
            "a total that is called one",
            "M1",
            "M1,BW,Sex: Total,2024,100,,\nM1,BW,Sex: girls,2024,97,,\nM1,BW,Sex: boys,2024,3,,\n",
        ),
        (
            "a total without a heading",
            "M1",
            "M1,BW,Persons,2024,100,,\nM1,BW,Sex: girls,2024,97,,\nM1,BW,Sex: boys,2024,3,,\n",
        ),
        (
            "shares of places by sex",
            "M2",
            "M2,BW,,2024,50,50,100\nM2,N,Sex: girls,2024,50,15,30\nM2,N,Sex: boys,2024,50,15,30\nM2,S,Sex: girls,2024,50,18,36\nM2,S,Sex: boys,2024,50,2,4\n",
        ),
    ] {
        let own = partnership(false).await;
        let (done, said) = import(&own, rows, PUBLISH);
        assert!(done, "{what}: {said}");
        let hidden = hidden(&own, measure).await;
        assert!(hidden > 1, "{what}: {hidden} hidden of {:?}", public(&own, measure).await);
    }
}

/// 100 in all and 40 in the north are out; 57 in the south leave 3 elsewhere, whether there is a north today or not.
#[tokio::test]
async fn an_area_that_has_ended_is_a_part_of_what_was_published() {
    for postgres in [false, true] {
        let own = partnership(postgres).await;
        let (done, said) = import(&own, "M1,BW,,2024,100,,\nM1,N,,2024,40,,\n", PUBLISH);
        assert!(done && said.contains("hidden: 0 figures"), "{said}");
        std::fs::write(
            own.folder.path().join("areas.csv"),
            "ref,name,kind,part_of,ended\nN,North,place,BW,2026-11-19\n",
        )
        .unwrap();
        let (done, said) = own.ask(&["import", "plan", "areas.csv", "--apply"]);
        assert!(done, "{said}");
        let (done, said) = import(&own, "M1,S,,2024,57,,\n", PUBLISH);
        assert!(done && said.contains("hidden: 1 figure\n"), "{said}");
    }
}

#[tokio::test]
async fn a_count_that_a_correction_brings_back_is_judged_anew() {
    let own = partnership(false).await;
    for (rows, day) in [
        ("M1,BW,,2024,20,,\nM1,N,,2024,0,,\nM1,S,,2024,20,,\n", "2025-01-01"),
        ("M1,BW,,2024,18,,\nM1,S,,2024,18,,\n", "2025-02-01"),
        ("M1,BW,,2024,20,,\nM1,N,,2024,2,,\n", "2025-03-01"),
    ] {
        let (done, said) = import(&own, rows, &[PUBLISH, WHY, &["--published", day]].concat());
        assert!(done && !said.contains("already"), "{said}");
    }
    let last: Vec<(String, String)> =
        public(&own, "M1").await.into_iter().filter(|(place, _)| place.starts_with("DATASET-3")).collect();
    assert_eq!(last.len(), 2);
    assert!(last.iter().all(|(_, told)| told.starts_with('c')), "{last:?}");
}

#[tokio::test]
async fn each_rule_has_its_own_small_counts_and_each_fault_its_sentence() {
    let own = partnership(false).await;
    let rows = "M1,North,,2024,6,,\nM1,South,,2024,0,,\n";
    for (rule, hidden) in [("official-statistics", 0), ("referrals", 1), ("survey-of-children", 1)] {
        let (done, said) = import(&own, rows, &["--publish", "--rule", rule]);
        assert!(done && said.contains(&format!("hidden: {hidden} figure")), "{rule}: {said}");
    }
    let (done, said) = import(&own, rows, &["--publish", "--rule", "none"]);
    assert!(
        !done && said.contains("there are official-statistics, survey-of-children, referrals, as-published"),
        "{said}"
    );
    let (done, said) = import(&own, rows, &["--publish", "--rule", "as-published"]);
    assert!(!done && said.contains("say with --address where its source has published the file"), "{said}");
    let (done, said) = import(&own, "M2,North,,2024,50,,\n", PUBLISH);
    assert!(!done && said.contains("1 figure does not say of how many people it is"), "{said}");
}
