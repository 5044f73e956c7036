//! `everychance import measures FILE`, in each format and with what files get wrong.
//!
//! Every figure in this file is made up. Codes of real areas stand beside some of them, since a file names areas by them.

mod amiss;
mod names;
mod periods;

use crate::support::own::{Own, words};
use std::io::Write;
use std::path::{Path, PathBuf};

const AREAS: &str = "ref,name,kind,code,until\nA-ASTON,Aston,authority,,\nA-BEAM,Beam,authority,,\n";
const MEASURES: &str = "ref,title,code,polarity,form\nM-SUIT,Suitable homes,leavers:leaver_percent,high,percent\nM-OWN,Our own,,high,percent\nM-RATE,Our rate,,low,rate\n";

/// A partnership with two areas and three measures of its own.
fn own() -> Own {
    let own = Own::new();
    let plan = own.folder.path().join("plan");
    std::fs::create_dir(&plan).unwrap();
    std::fs::write(plan.join("areas.csv"), AREAS).unwrap();
    std::fs::write(plan.join("measures.csv"), MEASURES).unwrap();
    let (done, said) = own.ask(&["import", "plan", "plan", "--apply"]);
    assert!(done, "{said}");
    own
}

/// Imports a file of this name that holds this; answers whether that was done, and all that was said.
fn import(own: &Own, name: &str, bytes: impl AsRef<[u8]>, more: &[&str]) -> (bool, String) {
    std::fs::write(own.folder.path().join(name), bytes).unwrap();
    let output = own.run(&[&["import", "measures", name], more].concat());
    (output.status.success(), words(&output.stdout) + &words(&output.stderr))
}

/// Each part, on its own line, in what was said.
#[track_caller]
fn says(said: &str, parts: &[&str]) {
    for part in parts {
        assert!(said.contains(part), "“{part}” is not in:\n{said}");
    }
}

/// That this file is refused with these sentences, and that nothing was written.
#[track_caller]
fn refused(own: &Own, name: &str, bytes: impl AsRef<[u8]>, sentences: &[&str]) {
    let (done, said) = import(own, name, bytes, &["--apply", "--add-measures"]);
    assert!(!done, "{said}");
    says(&said, sentences);
    says(&said, &["nothing was changed"]);
}

fn rows(rows: &str) -> String {
    format!("measure,area,period,value\n{rows}")
}

const EES: &str = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age,same,leaver_count,leaver_percent
2024,Reporting year,National,E92000001,England,,,,,,17 to 18 years,Leavers,900,90
2024,Reporting year,National,E92000001,England,,,,,,Total,Leavers,1800,80.5
2024,Reporting year,Local authority,E92000001,England,,,,,Aston,17 to 18 years,Leavers,9,45
2024,Reporting year,Local authority,E92000001,England,,,,,Aston,Total,Leavers,c,c
2025,Reporting year,Local authority,E92000001,England,,,,,Aston,Total,Leavers,20,40.950000000000003
";

const FINGERTIPS: &str = "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range
";

/// A row of that file: area, sex, category, period, value, limits, count, denominator, note, trend, comparison.
fn fingertips(row: &str) -> String {
    let cells: Vec<&str> = row.split('|').collect();
    let [area, sex, category, period, value, lower, upper, count, among, note, trend, compared] = cells[..] else {
        panic!("{row}")
    };
    let (code, name) = if area == "England" { ("E92000001", area) } else { ("", area) };
    format!(
        "7,Made up,,,{code},{name},Area,{sex},<15 yrs,,{category},{period},{value},{lower},{upper},,,{count},{among},{note},{trend},{compared},,,,,1y\n"
    )
}

#[test]
fn a_tidy_file_feeds_the_measure_whose_code_it_names() {
    let own = own();
    let (done, said) = import(&own, "leavers.csv", EES, &["--apply", "--publish", "--published", "2025-11-20"]);
    assert!(done, "{said}");
    says(&said, &["format: Explore Education Statistics", "measures: 1 fed, 0 of them new", "figures: 5 in 4 series"]);
    says(&said, &["the plan does not know, left out: 1", "= leavers:leaver_count leaver count"]);
    let next = EES.replace("40.950000000000003", "41").replace("c,c", "18,60");
    let (_, said) = import(&own, "leavers.csv", next, &[]);
    says(&said, &["0 for cells that had none, 3 as they are, 2 revised"]);
    says(&said, &["~ M-SUIT, A-ASTON, 2025: 40.95 in ", ", now 41", "~ M-SUIT, A-ASTON, 2024: c in ", ", now 60"]);
}

#[test]
fn the_order_of_columns_a_mark_and_a_packing_do_not_matter() {
    let own = own();
    let (_, plain) = import(&own, "leavers.csv", EES, &["--add-measures"]);
    let turned: String = EES.lines().map(|line| line.split(',').rev().collect::<Vec<_>>().join(",") + "\n").collect();
    let (done, other) = import(&own, "leavers.csv", format!("\u{FEFF}{turned}"), &["--add-measures"]);
    assert!(done, "{other}");
    assert_eq!(plain, other);
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(EES.as_bytes()).unwrap();
    let packed = packer.finish().unwrap();
    let (_, other) = import(&own, "leavers.csv.gz", &packed, &["--add-measures"]);
    assert_eq!(plain, other);
    refused(
        &own,
        "leavers.csv.gz",
        &packed[..packed.len() / 2],
        &["leavers.csv.gz: was cut, or is damaged; take it anew"],
    );
}

#[test]
fn fingertips_is_read_and_its_judgements_are_made_again() {
    let own = own();
    let mut text = FINGERTIPS.to_owned();
    for (year, value) in [(2019, 50), (2020, 45), (2021, 40), (2022, 35), (2023, 30)] {
        let (low, high, next) = (value - 1, value + 1, year - 1999);
        let period = format!("{year}/{next}");
        let last = if year == 2023 { "Increasing and getting worse|Better" } else { "|Worse" };
        text += &fingertips(&format!("Aston|Persons||{period}|{value}|{low}|{high}|4|9||{last}"));
        text += &fingertips(&format!("England|Persons||{period}|33|32|34|400|900||||").replace("||||", "|||"));
        text += &fingertips(&format!("England|Persons||{period}|33|32|34|400|900|||Similar"));
    }
    text += &fingertips("Aston|Female||2023/24||-1|-1|||Not presented||Not compared");
    text += &fingertips("England|Persons|Most deprived|2023/24|60|59|61||||No significant change|Worse");
    let (done, said) = import(&own, "f.csv", text, &["--add-measures", "--apply", "--publish", "--without-counts"]);
    assert!(done, "{said}");
    says(&said, &["format: Fingertips", "figures: 12 in 4 series", "5 cells stand there twice with the same figure"]);
    says(&said, &["Age is the same throughout, and so no breakdown: 7 (<15 yrs)"]);
    says(&said, &["recent trend: 2 judgements of the file held against its own figures, 2 differ"]);
    says(&said, &["the file says increasing and getting worse, and its own figures say decreasing: 7, Aston, 2023/24"]);
    says(&said, &["that it cannot be calculated: 7, England (Category: Most deprived), 2023/24"]);
    says(&said, &["comparison with England: 11 judgements of the file held against its own figures, 0 differ"]);
}

#[test]
fn a_saved_answer_of_the_interface_is_read_with_its_names_only() {
    let own = own();
    let result = r#"{"filters":{"a :: age":"b :: Total"},"timePeriod":{"code":"AY","period":"2023/2024"},"geographicLevel":"LA",
        "locations":{"NAT":"c :: England :: E92000001","LA":"d :: Aston :: A-ASTON"},"values":{"e :: leaver_percent":"45.5"}}"#;
    let answer = format!(
        r#"{{"paging":{{"page":1,"pageSize":1,"totalResults":2,"totalPages":2}},"warnings":[],"results":[{result}]}}"#
    );
    let (done, said) = import(&own, "leavers.json", &answer, &[]);
    assert!(done, "{said}");
    says(&said, &["format: Explore Education Statistics, answer of its API", "figures: 1 in 1 series"]);
    says(&said, &["this is page 1 of 2; the figures of the others are not in it"]);
    refused(
        &own,
        "leavers.json",
        answer.replace("e :: leaver_percent", "e"),
        &["ask the service again with ?debug=true"],
    );
    refused(&own, "leavers.json", &answer[..answer.len() / 2], &["leavers.json: is not JSON, or was cut"]);
    let (_, said) = import(
        &own,
        "leavers.json",
        answer.replace("b :: Total", "b :: 17 to 18 years"),
        &["--apply", "--publish", "--without-counts"],
    );
    says(&said, &["Done: "]);
    let (_, said) =
        import(&own, "leavers.json", answer.replace("b :: Total", "b :: 17 to 18 years").replace("45.5", "46"), &[]);
    says(&said, &["M-SUIT, A-ASTON (age: 17 to 18 years), 2023/24: 45.5 in ", ", now 46"]);
}

#[test]
fn the_plain_rows_come_as_a_workbook_too() {
    let own = own();
    let column = |name: &str| (name.to_owned(), String::new(), true, None);
    let book = |name: &str, headings: [&str; 4], rows: &[[&str; 4]]| {
        let rows = rows.iter().map(|row| row.map(str::to_owned).to_vec()).collect();
        let plan = sheets::SheetPlan {
            name: name.to_owned(),
            about: String::new(),
            columns: headings.map(column).to_vec(),
            rows,
            ..sheets::SheetPlan::default()
        };
        sheets::write_workbook(&["Read me first".to_owned()], &[plan]).unwrap()
    };
    let headings = ["period", "measure", "value", "area"];
    let good = book(
        "figures",
        headings,
        &[["2024/25", "M-OWN", "40.950000000000003", "Aston"], ["2023/24", "M-OWN", "c", "Beam"]],
    );
    let (done, said) = import(&own, "own.xlsx", good, &["--apply", "--publish", "--without-counts"]);
    assert!(done, "{said}");
    says(&said, &["format: Figures as rows", "figures: 2 in 2 series"]);
    let wrong = book(
        "figures",
        headings,
        &[["2024/25", "M-OWN", "1", "Aston"], ["", "", "", ""], ["2023/24", "M-OWN", "two, or\n\"three\"", "Beam"]],
    );
    refused(&own, "bad.xlsx", wrong, &["bad.xlsx, row 4, column value: “two, or\n\"three\"” is neither a number"]);
    let other = book("figures", ["a", "b", "c", "d"], &[]);
    refused(&own, "other.xlsx", other, &["other.xlsx: has no sheet with the columns measure, area, period and value"]);
    refused(&own, "text.xlsx", "measure,area", &["text.xlsx"]);
}

/// Where real data may lie beside the project, on the machines of its makers.
fn shared(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/measures").join(path)
}

/// Files as they were published (Department for Education, and Office for Health Improvement and Disparities; Open Government
/// Licence v3.0), with what a program in Python, written apart from this one, counts in them: measures, figures (different
/// cells of measure, area, breakdown and period) and series. That program also compared every figure of each file with
/// what was written into the database. Only where the files lie beside the project.
#[test]
fn published_files_come_in_whole() {
    let expected = [
        ("ees/b1_children_in_need_2013_to_2025.csv", 8, 17056, 1360),
        ("ees/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv", 10, 21320, 1700),
        ("ees/cla_number_and_rate_per_10k_children.csv", 3, 7515, 1503),
        ("ees/d3_cpps_subsequent_plan_2013_to_2025.csv", 3, 6396, 510),
        ("ees/ks4_la.csv", 14, 48216, 7140),
        ("ees/la_care_leavers_accommodation_suitability.csv", 2, 13360, 2672),
        ("ees/la_care_leavers_activity.csv", 2, 40080, 8016),
        ("ees/la_cla_placement_stability.csv", 2, 10020, 2004),
        ("ees/la_conviction_health_outcome_cla.csv", 2, 30060, 6012),
        ("nccis/UD_NEETNK_LA_dashboard_2021_vg_removed.csv", 39, 6201, 6201),
        ("nccis/UD_NEETNK_LA_dashboard_2022_final.csv", 39, 6240, 6240),
        ("nccis/UD_NEETNK_LA_dashboard_2023_final.csv", 38, 6080, 6080),
        ("nccis/UD_NEETNK_LA_dashboard_final.csv", 38, 6118, 6118),
        ("fingertips/la_hospital_admissions_2324.csv", 1, 6505, 541),
    ];
    let own = Own::new();
    for (file, measures, figures, series) in expected {
        let path = shared(file);
        if !path.is_file() {
            eprintln!("not looked at: {} is not there", path.display());
            continue;
        }
        let output = own.run(&["import", "measures", path.to_str().unwrap(), "--add-measures"]);
        assert!(output.status.success(), "{}", words(&output.stderr));
        let said = words(&output.stdout);
        says(&said, &[&format!("measures: {measures} fed"), &format!("figures: {figures} in {series} series")]);
        if file.starts_with("fingertips") {
            says(&said, &["recent trend: 531 judgements of the file held against its own figures, 232 differ"]);
            says(
                &said,
                &["comparison with England: 6244 judgements of the file held against its own figures, 0 differ"],
            );
            says(&said, &["703 cells stand there twice with the same figure"]);
        }
    }
}

#[test]
fn a_plan_from_a_file_is_held_to_the_figures_and_the_day_as_a_form_is() {
    let own = own();
    let plan = own.folder.path().join("plan");
    std::fs::write(
        plan.join("breaks.csv"),
        "ref,title,measure,period,kind,reason\nB-1,Counted anew,M-OWN,2024 Q1,break,A new form\n",
    )
    .unwrap();
    let (done, said) = own.ask(&["import", "plan", "plan"]);
    assert!(done, "there are no figures yet: {said}");
    let rows = "measure,area,period,value\nM-OWN,Aston,2024/25,50\n";
    let source = &["--apply", "--publish", "--rule", "as-published", "--address", "https://example.org/f.csv"];
    let (done, said) = import(&own, "f.csv", rows, source);
    assert!(done, "{said}");
    let notes = "ref,measure,day,step,text\nN-1,M-OWN,2999-01,partners,Schools\n";
    std::fs::write(plan.join("curve_notes.csv"), notes).unwrap();
    let (done, said) = own.ask(&["import", "plan", "plan", "--apply"]);
    assert!(!done, "{said}");
    says(
        &said,
        &[
            "breaks, B-1, column period: is 2024 Q1, and the figures of the measure are of periods such as 2024/25; write one like it",
            "curve_notes, N-1, column day: is 2999-01, which is still to come",
        ],
    );
}
