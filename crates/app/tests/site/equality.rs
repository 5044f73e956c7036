//! Equality: who is assessed and who is not, gaps between groups, and the notes on the curve.

use crate::support::own::Own;
use crate::support::{Site, clock};
use everychance::examples::Example;
use everychance::router;
use platform::db::{Db, Options};
use platform::secret::Keyring;

#[tokio::test]
async fn an_assessment_shows_every_characteristic_and_says_which_are_left_out() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/assessments/BW-EIA-1").await.text;
    assert_eq!(page.matches("data-head=\"Impact\"").count(), 12);
    assert_eq!(page.matches(">Not assessed<").count(), 2);
    assert_eq!(page.matches("adopted locally, not in the Act").count(), 3);
    assert!(!page.contains("Not signed off") && !page.contains("looked at again by"));
    let list = site.get("/assessments").await.text;
    let (with, without) = list.split_once("Plans and priorities without one").unwrap();
    assert!(with.contains("Was to be looked at again by 30 June 2026") && with.contains("Not signed off"));
    assert!(without.contains("/strategies/BW-S0") && without.contains("/strategies/BW-S2"));
    assert!(!without.contains("/strategies/BW-S1\""));
    let plan = site.app.snapshot().await.unwrap();
    let none = plan.list("actions").filter(|one| !one.reference.starts_with("BW-S1")).count();
    assert!(without.contains(&format!("{none} of {} actions have none", plan.list("actions").count())), "{without}");
}

#[tokio::test]
async fn a_rate_of_a_group_is_told_by_its_published_interval() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/measures/M-HospAd0-14").await.text;
    let groups = &page[page.find("id=\"groups\"").unwrap()..];
    assert!(groups.contains("from everybody, this group among them: <strong>higher</strong>"), "{groups}");
    assert!(groups.contains("likely between +6.34 and +30.92") && !groups.contains("was not published"), "{groups}");
}

#[tokio::test]
async fn a_plan_without_an_assessment_is_seen_to_have_none() {
    let site = Site::of(Example::Brackwater).await;
    let none = "No Equality Impact Assessment is recorded.";
    for path in ["/strategies/BW-S0", "/priorities/BW-S0-P1", "/actions/BW-S0-P1-A1"] {
        assert!(site.get(path).await.text.contains(none), "{path}");
    }
    for (path, assessment) in [
        ("/strategies/BW-S1", "/assessments/BW-EIA-1"),
        ("/priorities/BW-S1-P1", "/assessments/BW-EIA-1"),
        ("/priorities/BW-S1-P2", "/assessments/BW-EIA-2"),
        ("/actions/BW-S1-P4-A2", "/assessments/BW-EIA-3"),
    ] {
        let page = site.get(path).await.text;
        assert!(page.contains(assessment) && !page.contains(none), "{path}");
    }
    let counts = site.get("/api/v1/completeness.csv").await.text;
    assert!(counts.contains("thread,strategies-assessed,1,0,3"), "{counts}");
    assert!(counts.contains("thread,assessments-stand,1,0,3"), "{counts}");
}

#[tokio::test]
async fn of_the_real_borough_only_what_a_document_says_is_recorded() {
    let site = Site::of(Example::TowerHamlets).await;
    assert!(site.get("/strategies/CF19").await.text.contains("No Equality Impact Assessment is recorded."));
    let page = site.get("/assessments/EIA-ACC24").await.text;
    assert_eq!(page.matches(">Not recorded here<").count(), 12);
    assert!(page.contains("It is not stated whether it is signed off") && page.contains("line 54"), "{page}");
    assert_eq!(site.app.snapshot().await.unwrap().list("curve_notes").count(), 0);
}

#[tokio::test]
async fn a_group_with_a_measure_of_its_own_stands_among_the_groups_and_leads_there() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/measures/M-AVG-Attain8-Score").await.text;
    let groups = page.split("id=\"groups\"").nth(1).unwrap();
    for (name, measure) in
        [("Ethnicity: Black", "M-AVG-Attain8-Score-Black"), ("Free school meals: eligible", "M-FSM-AVG-Attain8-Score")]
    {
        let row = groups.split("<tr ").find(|row| row.contains(&format!(">{name}<"))).unwrap();
        assert!(
            row.contains(&format!("href=\"/measures/{measure}\""))
                && row.contains("from everybody, this group among them"),
            "{row}"
        );
    }
    let missing = groups.split("No figures by").nth(1).unwrap().split("</p>").next().unwrap();
    assert!(!missing.contains("Race") && missing.contains("Sexual orientation"), "{missing}");
    let group = site.get("/measures/M-AVG-Attain8-Score-Black").await.text;
    assert!(group.contains("A group of") && group.contains("href=\"/measures/M-AVG-Attain8-Score\""), "{group}");
}

#[tokio::test]
async fn a_group_is_set_beside_everybody_else_with_how_sure_that_is() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/measures/BW-ME1").await.text;
    let groups = page.split("id=\"groups\"").nth(1).unwrap().split("id=\"all-figures\"").next().unwrap();
    let row = |name: &str| groups.split(&format!(">{name}</th>")).nth(1).unwrap().split("</tr>").next().unwrap();
    // 61 of 118 beside the other 193 of 292, and not beside the 254 of 410 of everybody.
    let meals = row("Free school meals: yes");
    for words in [">−14</span>", "from everybody else", "<strong>lower</strong>", "−24.7", "−3.9"] {
        assert!(meals.contains(words), "{words}: {meals}");
    }
    assert!(row("SEND: support or plan").contains("few people"));
    assert!(groups.contains("Special educational needs and disabilities (SEND) <span"), "{groups}");
    assert!(groups.contains("Other groups") && groups.contains("Sex × Free school meals"));
    assert!(groups.contains("No figures by: Age · Disability · Gender reassignment"));
    assert_eq!(groups.matches("data-head=\"Free school meals: yes\"").count(), 2);
    // Where two meet, by the same rule: 27 of 60 beside the other 227 of 350.
    let cross = groups.split("Sex × Free school meals").nth(1).unwrap();
    let boys = cross.split(">boys</th>").nth(1).unwrap().split("</tr>").next().unwrap();
    for words in [">−20</span>", "from everybody else", "<strong>lower</strong>", "likely between −32.7 and −6.3"]
    {
        assert!(boys.contains(words), "{words}: {boys}");
    }
    let without = site.get("/measures/BW-ME2").await.text;
    assert!(without.contains("No figures by: Age · "), "no group at all is said too");
}

const FIGURES: &str = "measure,area,breakdown,period,value,numerator,denominator
M1,Brackwater,,2026,50,50,100
M1,Brackwater,Sex: girls,2026,66.7,40,60
M1,Brackwater,Sex: boys,2026,25,10,40
M1,Brackwater,care_leaver_age: 17,2026,20,,
M1,Brackwater,Sex: girls; SEND: yes,2026,50,4,8
M1,Brackwater,Sex: girls; SEND: no,2026,69.2,36,52
M1,Brackwater,Sex: boys; SEND: yes,2026,25,3,12
M1,Brackwater,Sex: boys; SEND: no,2026,25,7,28
";

/// A partnership with these figures, on this engine, as everybody sees it.
async fn with_figures(postgres: bool, around: &Site) -> (Own, Site) {
    let own = if postgres { Own::on_postgres().await } else { Own::new() };
    let folder = own.folder.path();
    std::fs::create_dir(folder.join("plan")).unwrap();
    let measure = "ref,title,polarity,form,unit,decimals\nM1,Pupils who are heard,high,percent,%,0\n";
    std::fs::write(folder.join("plan/measures.csv"), measure).unwrap();
    std::fs::write(folder.join("plan/areas.csv"), "ref,name,kind\nBW,Brackwater,authority\n").unwrap();
    std::fs::write(folder.join("groups.csv"), FIGURES).unwrap();
    for arguments in [
        &["plan", "plan", "--apply"][..],
        &[
            "measures",
            "groups.csv",
            "--apply",
            "--publish",
            "--rule",
            "as-published",
            "--address",
            "https://example.org",
        ],
    ] {
        let (done, said) = own.ask(&[&["import"], arguments].concat());
        assert!(done, "{said}");
    }
    let db = Db::open(&own.url, &Options::default()).await.unwrap();
    let (keyring, named) = (Keyring::throwaway().unwrap(), Example::Brackwater.site().unwrap());
    let app = router::app(db, clock("2027-11-21T12:00:00Z"), keyring, named, "http://127.0.0.1:8080");
    (own, around.beside(app))
}

#[tokio::test]
async fn where_two_characteristics_meet_no_percentage_of_a_few_people_is_shown() {
    let any = Site::of(Example::Brackwater).await;
    for postgres in [false, true] {
        let (_own, site) = with_figures(postgres, &any).await;
        let page = site.get("/measures/M1").await.text;
        let cross = page.split("Sex × SEND").nth(1).unwrap().split("</table>").next().unwrap();
        assert_eq!(cross.matches("fewer than 10 people").count(), 1, "{cross}");
        assert!(!cross.contains("50%") && cross.contains("69%") && cross.contains("25%"), "{cross}");
        assert_eq!(cross.matches("from everybody else").count(), 3, "none where the figure is not shown: {cross}");
        assert!(page.contains("<strong>higher</strong>") && page.contains("<strong>lower</strong>"));
        assert!(page.contains("from everybody, this group among them"), "without counts it is said beside whom");
        assert!(page.contains("id=\"by-1\">Age<"), "the heading of a file is known");
    }
}

#[tokio::test]
async fn notes_on_the_curve_stand_on_the_chart_and_below_it() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/measures/BW-ME3").await.text;
    let chart = page.split("class=\"ec-chart\"").nth(1).unwrap().split("</svg>").next().unwrap();
    for numbers in ["1, 2", "3, 4", "5"] {
        assert!(chart.contains(&format!("font-weight=\"bold\">{numbers}</text>")), "{numbers}: {chart}");
    }
    assert!(chart.contains("Numbers of notes: September 2024 (1); November 2024 (2)"), "{chart}");
    let notes = page.split("id=\"curve\"").nth(1).unwrap();
    let at = |words: &str| notes.find(words).unwrap_or_else(|| panic!("{words} is missing"));
    assert!(at("The story behind the baseline") < at("Partners who can help"));
    assert!(at("Partners who can help") < at("What would work") && at("What would work") < at("What we propose"));
    assert!(at(">4</strong>") < at(">5</strong>"), "the notes of a step come in the order of their numbers");
    let early = site.get("/measures/BW-ME1").await.text;
    assert!(early.contains("Nobody has written anything down for this step."));
    assert!(!site.get("/measures/BW-ME2").await.text.contains("id=\"curve\""), "without a note, no empty steps");
    for alone in ["/measures/BW-ME3/chart.svg", "/measures/BW-ME3/embed"] {
        let text = site.get(alone).await.text;
        assert!(text.contains("<title id=\"chart-title\"") && !text.contains("Numbers of notes"), "{alone}");
        assert!(!text.contains("font-weight=\"bold\">1, 2</text>"), "{alone}: no numbers where there are no notes");
    }
}
