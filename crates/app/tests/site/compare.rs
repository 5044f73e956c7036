//! Areas side by side, maps, charts on other sites, and the figures as files.

use crate::support::own::Own;
use crate::support::{Site, clock};
use everychance::examples::Example;
use everychance::router;
use platform::db::{Db, Options};
use platform::secret::Keyring;

#[tokio::test]
async fn what_was_asked_wrongly_is_said_in_the_language_of_the_reader() {
    let site = Site::of(Example::TowerHamlets).await;
    for address in
        ["compare?area=NOPE&area=X", "measures/M-LACnum/compare?area=NOPE", "measures/M-LACnum/map?period=1066"]
    {
        let page = site.get(&format!("/ar/{address}")).await;
        assert_eq!(page.status, 400, "{address}");
        assert!(page.text.contains("أرقام") && !page.text.contains("no figures for"), "{address}: {}", page.text);
    }
}

#[tokio::test]
async fn chosen_areas_stand_side_by_side_with_a_sentence_first() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/measures/BW-ME1/compare?area=BW&area=Marlock&area=BW-REED").await.text;
    let sentence = page.find("place ").unwrap();
    assert!(sentence < page.find("id=\"set\"").unwrap());
    assert!(page.contains("of the 3 chosen areas of its kind that have a figure, the best first"), "{page}");
    assert!(page.contains("Beyond what chance explains, it is better than"));
    assert!(page.contains("Very close") && page.contains("Not close"));
    assert!(
        page.contains(
            "2 of 2 have a figure, and each weighs the same. One of them is rated “not close” by the source."
        )
    );
    assert!(page.contains("<details class=\"ec-topic\"><summary><h2 class=\"govuk-heading-m\" id=\"all-figures\">"));
    let chart = drawing(&page);
    assert_eq!(chart.matches("<g transform").count(), 3, "a panel for each area");
    assert!(chart.contains("stroke-dasharray") && chart.contains(">Invented</text>"));
    for area in ["Brackwater", "Marlock", "Reedham Quay"] {
        assert!(page.contains(&format!("data-head=\"{area}\"")), "{area} has its figures in the table");
    }
    let joined = site.get("/measures/BW-ME1/compare?area=BW%7CMarlock%7CBW-REED").await.text;
    assert_eq!(after(&page, "<main"), after(&joined, "<main"), "repeated or in one, it is the same");
}

/// The first drawing of the page itself; the mark of the site is one too.
fn drawing(page: &str) -> &str {
    let from = &page[page.find("<figure").unwrap()..];
    &from[..from.find("</svg>").unwrap()]
}

/// From a mark on, but for the form of the day, which carries the address on.
fn after<'a>(page: &'a str, mark: &str) -> &'a str {
    let from = &page[page.find(mark).unwrap()..];
    &from[..from.find("</main>").unwrap()]
}

#[tokio::test]
async fn a_mean_of_strangers_says_so_and_a_gap_is_judged_by_the_rules() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/measures/M-LAC/compare").await.text;
    assert!(page.contains("10 of 10 have a figure, and each weighs the same. 9 of them are rated “not close”"));
    assert!(page.contains("How sure this figure is was not published"));
    let scores = site.get("/measures/M-LAC-KS4-AVG-Attain8/compare").await.text;
    assert!(scores.contains("too few figures in common to tell"), "since the break");
    let weight = site.get("/measures/M-ExcessYr6/compare").await.text;
    assert!(weight.contains("Hackney</a>") && weight.contains("Behind Hackney, as far as can be told"), "{weight}");
    assert!(
        scores.contains("Among the best quarter.")
            && scores.contains("chosen areas of its kind that have a figure, the best first")
    );
    let strangers = site.get("/measures/M-LAC/compare?area=Tower+Hamlets&area=Kent&area=Leeds").await.text;
    assert!(strangers.contains(", and 2 are no statistical neighbours at all."), "{strangers}");
    let elsewhere = site.get("/measures/M-LAC/compare?area=Kent&area=Leeds").await.text;
    assert!(elsewhere.contains("Kent has "), "without the own area the first one is the base");
    let arabic = site.get("/ar/measures/M-LAC/compare?area=Tower+Hamlets&area=Hackney").await.text;
    assert!(
        arabic.contains("<span lang=\"en-GB\" dir=\"ltr\">Hackney</span>") && arabic.contains("lang=\"ar\" direction")
    );
}

#[tokio::test]
async fn a_wrong_choice_gets_one_clear_sentence() {
    let site = Site::of(Example::Brackwater).await;
    let unknown = site.get("/measures/BW-ME1/compare?area=Atlantis").await;
    assert_eq!(unknown.status, 400);
    assert!(unknown.text.contains("This measure has no figures for “Atlantis”; choose from the areas at"));
    let without = site.get("/measures/BW-ME2/compare?area=Marlock").await;
    assert_eq!(without.status, 400, "an area that is known and has no figures of this measure");
    assert_eq!(site.get("/compare?area=Atlantis&area=BW").await.status, 400);
    assert_eq!(site.get("/compare?area=BW&area=BW-MARL&area=BW-REED").await.status, 400);
    assert_eq!(site.get("/measures/BW-NOTHING/compare").await.status, 404);
    let real = Site::of(Example::TowerHamlets).await;
    let codes: String = (1..=33).map(|i| format!("&area=E090000{i:02}")).collect();
    assert_eq!(real.get(&format!("/measures/M-LAC/compare?{}", &codes[1..])).await.status, 200);
}

#[tokio::test]
async fn two_areas_that_chance_could_hold_apart_are_similar_from_either_side() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/measures/BW-ME1/compare?area=BW&area=BW-MARL&area=BW-GULL&area=BW-TEAL").await.text;
    let row = |name: &str| page.split("<tr ").find(|row| row.contains(&format!(">{name}</a>"))).unwrap().to_owned();
    // Marlock: −12.5 to +0.7 by Newcombe's method, though it lies outside Brackwater's own interval. Gullwick is a part of
    // Brackwater, whose own page says the same of both.
    for (name, words) in [("Marlock", "similar"), ("Gullwick", "similar"), ("Teal Bridge", "worse")] {
        assert!(row(name).contains(words), "{name}: {}", row(name));
    }
    assert!(site.get("/measures/BW-ME1?area=BW-GULL").await.text.contains("similar"));
}

#[tokio::test]
async fn two_areas_are_compared_over_all_measures() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/compare?area=BW&area=BW-MARL").await.text;
    assert!(page.contains("<h1 class=\"govuk-heading-l\">Brackwater beside Marlock</h1>"));
    let first = "For one measure it was published how sure both figures are. Beyond what chance explains, Brackwater does better than Marlock on ";
    assert!(page.contains(&format!("<p class=\"govuk-body-l\">{first}")), "{page}");
    let twice = site.get("/compare?area=BW&area=Brackwater").await.text;
    assert!(twice.contains("You chose Brackwater twice, so it is set beside "), "{twice}");
    assert!(!page.contains("twice"), "{page}");
    for one in ["/compare", "/compare?area=BW"] {
        assert!(!site.get(one).await.text.contains("twice"), "{one}");
    }
    assert!(page.contains("only one of them has figures"));
    assert!(page.contains("/measures/BW-ME1/compare?area=BW%7CBW-MARL"));
    let real = Site::of(Example::TowerHamlets).await;
    let usual = real.get("/compare").await.text;
    assert!(usual.contains("Tower Hamlets beside Hackney"), "the own area and its closest neighbour");
    assert!(usual.contains("nobody published how sure the figures are"));
    let arabic = real.get("/ar/compare").await.text;
    assert!(arabic.contains("<h1 class=\"govuk-heading-l\"><span lang=\"en-GB\" dir=\"ltr\">Tower Hamlets</span>"));
    let whole = real.get("/compare?area=Tower+Hamlets&area=England").await.text;
    assert!(whole.contains("a count of a part is not set against that of the whole"));
    assert!(real.get("/measures").await.text.contains("href=\"/compare\""));
    assert!(real.get("/measures/M-LAC").await.text.contains("href=\"/measures/M-LAC/compare\""));
}

#[tokio::test]
async fn a_map_has_a_table_with_the_same_figures_and_reads_without_colour() {
    let real = Site::of(Example::TowerHamlets).await;
    let page = real.get("/measures/M-LAC/map").await.text;
    let map = drawing(&page);
    assert_eq!(map.matches("stroke=\"#0b0c0c\"/>").count(), 32, "every other borough has its shape");
    let thick = map.split("<path d=").filter(|path| path.contains("stroke-width=\"3.5\"")).count();
    assert_eq!(thick, 1, "and the partnership's own a thicker line");
    assert!(page.contains("The thick line is around Tower Hamlets."));
    let own = page.split("<tr ").find(|row| row.contains(">Tower Hamlets</a>")).unwrap();
    assert!(own.contains("<strong>(our area)</strong>") && page.matches("(our area)").count() == 1);
    assert_eq!(page.matches("<th scope=\"row\"").count(), 33, "and its row");
    for pattern in ["authority-A", "authority-B", "authority-C", "authority-D"] {
        assert!(map.contains(&format!("<pattern id=\"{pattern}\"")), "{pattern}");
        assert!(map.contains(&format!("fill=\"url(#{pattern})\"")), "{pattern}");
    }
    assert!(page.contains("Contains OS data © Crown copyright and database right"));
    assert!(page.contains("more areas of this kind have a figure for this period and are not on the map."));
    assert!(page.contains("The quarters are among the 32 areas shown here that have a figure."));
    // Areas that ended before, or of which this measure has none, have rows and no figure.
    let weight = real.get("/measures/M-ExcessYr6/map?period=2024/25").await.text;
    assert!(weight.contains("119 more areas of this kind have a figure for this period"), "{weight}");
    let invented = Site::of(Example::Brackwater).await;
    let page = invented.get("/measures/BW-ME1/map").await.text;
    assert!(page.contains("By place,") && page.contains("By authority,") && page.contains(">Invented</text>"));
    assert!(page.contains("so the areas are numbered and not shaded"), "three places have no quarters");
    let none = invented.get("/measures/BW-ME4/map").await.text;
    assert!(none.contains("nothing to put on a map"));
    assert!(!after(&none, "<main").contains("<figure"));
}

#[tokio::test]
async fn a_figure_about_few_people_is_marked_with_their_number_wherever_it_is_compared_or_drawn() {
    let site = Site::of(Example::Brackwater).await;
    // In Gullwick 15 of 26 in the first quarter of 2026; in the whole borough many more.
    let mark = "of 26 <span class=\"ec-tag ec-tag--doubt\">few people</span>";
    for page in [
        "/measures/BW-ME2?area=Gullwick",
        "/measures/BW-ME2/compare?area=BW&area=Gullwick",
        "/compare?area=BW&area=Gullwick",
        "/measures/BW-ME2/embed?area=Gullwick",
    ] {
        assert!(site.get(page).await.text.contains(mark), "{page}");
    }
    let chart = site.get("/measures/BW-ME2/chart.svg?area=Gullwick").await.text;
    assert!(chart.contains(">2026 Q3, of 26: few people</text>"), "{chart}");
    assert!(between(&chart, "<desc", "</desc>").contains("The latest figure is about 26 people."), "{chart}");
    let whole = site.get("/measures/BW-ME2/chart.svg?area=BW").await.text;
    assert!(!whole.contains("few people") && !whole.contains("The latest figure is about"), "{whole}");
    let side = site.get("/measures/BW-ME2/compare?area=BW&area=Gullwick").await.text;
    let panels = drawing(&side);
    assert_eq!(panels.matches("font-size=\"8\">of 26</text>").count(), 1, "{panels}");
    assert!(between(panels, "<desc", "</desc>").contains("(of 26: few people)"), "{panels}");
    let map = Site::of(Example::TowerHamlets).await.get("/measures/M-LAC-KS4-AVG-Attain8/map").await.text;
    assert!(map.contains("of 16 <span class=\"ec-tag ec-tag--doubt\">few people</span>"));
    assert!(between(&map, "<desc", "</desc>").contains(": few people)"), "the first and the last are of few people");
}

/// What stands between two marks.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let from = &text[text.find(from).unwrap()..];
    &from[..from.find(to).unwrap()]
}

#[tokio::test]
async fn a_chart_may_stand_on_another_site_and_nothing_else_may() {
    let site = Site::of(Example::Brackwater).await;
    for _ in ["made", "kept"] {
        let embed = site.get("/measures/BW-ME2/embed?area=BW").await;
        assert_eq!(embed.status, 200);
        let policy = embed.header("content-security-policy");
        assert!(policy.contains("frame-ancestors *") && policy.contains("form-action 'none'"), "{policy}");
        assert!(!policy.contains("script"));
        assert_eq!(embed.header("cross-origin-resource-policy"), "cross-origin");
        assert!(
            embed.text.contains("A real improvement since 2025 Q1, on what was before.")
                && embed.text.contains("Everything here is invented.")
        );
        assert!(embed.text.contains("target=\"_top\"") && embed.text.contains("/measures/BW-ME2?area=BW"));
        assert!(!embed.text.contains("<form") && !embed.text.contains("ec-nav"));
        let picture = site.get("/measures/BW-ME2/chart.svg").await;
        assert_eq!(picture.header("cross-origin-resource-policy"), "cross-origin");
        assert!(picture.header("content-security-policy").contains("frame-ancestors 'none'"));
    }
    for other in ["/measures/BW-ME2", "/measures/BW-ME2/compare", "/measures/BW-ME2/map", "/measures/BW-NOTHING/embed"]
    {
        let page = site.get(other).await;
        assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"), "{other}");
        assert_eq!(page.header("cross-origin-resource-policy"), "same-site", "{other}");
    }
    let page = site.get("/measures/BW-ME2").await.text;
    assert!(page.contains("&#60;iframe src=") && page.contains("/measures/BW-ME2/embed?area=BW"));
    let arabic = site.get("/ar/measures/BW-ME2").await.text;
    assert!(
        arabic.contains("href=\"/ar/measures/BW-ME2/chart.svg?area=BW\""),
        "the picture is in the language of the page"
    );
    assert!(site.get("/ar/measures/BW-ME2/chart.svg?area=BW").await.text.contains("lang=\"ar\""));
}

#[tokio::test]
async fn the_figures_come_as_a_workbook_with_numbers_as_numbers() {
    let site = Site::of(Example::Brackwater).await;
    let request = axum::http::Request::get("/api/v1/measures/BW-ME2/figures.xlsx").body(axum::body::Body::empty());
    let answer = site.bytes(request.unwrap()).await;
    let sheets = sheets::parse_workbook("figures.xlsx", answer).unwrap();
    let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    assert_eq!(names, ["figures", "about"]);
    let json = site.get("/api/v1/measures/BW-ME2/figures").await.json();
    assert_eq!(sheets[0].rows.len(), json["items"].as_array().unwrap().len());
    let about: Vec<&[String]> = sheets[1].rows.iter().map(|(_, row)| row.as_slice()).collect();
    let says = |what: &str| about.iter().find(|row| row[0] == what).map(|row| row[1].as_str());
    assert_eq!(says("ref"), Some("BW-ME2"));
    assert_eq!(says("invented"), Some("yes"));
    assert_eq!(says("licence"), Some("Invented; do as you like"));
    assert!(says("definition").is_some() && says("symbol c").is_some());
    let only = site.get("/api/v1/measures/BW-ME1/figures?area=BW&area=BW-MARL").await.json();
    let areas: std::collections::BTreeSet<&str> =
        only["items"].as_array().unwrap().iter().filter_map(|row| row["area"].as_str()).collect();
    assert_eq!(areas.into_iter().collect::<Vec<_>>(), ["BW", "BW-MARL"]);
    assert_eq!(site.get("/api/v1/measures/BW-ME1/figures?area=Atlantis").await.status, 404);
}

#[tokio::test]
async fn the_recent_trend_is_named_and_never_replaces_the_sentence() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/measures/BW-ME2").await.text;
    let sentence = page.find("A real improvement since 2025 Q1, on what was before.").unwrap();
    let recent = page.find("Over the last five figures:").unwrap();
    assert!(sentence < recent);
    assert!(page.contains("Fingertips recent trend: last five points, chi-squared at 99.8%"));
    let both = "This is another question than the one at the top of the page.";
    assert!(page.contains(both), "one sees an improvement, the other no change");
    let unknown = "A trend over the last five figures cannot be calculated: that takes five, each with how sure it is, and none of them 0% or 100%.";
    for (measure, says) in [("BW-ME4", unknown), ("BW-ME5", "Over the last five figures: no significant change.")] {
        let page = site.get(&format!("/measures/{measure}")).await.text;
        assert!(page.contains(says), "{measure}");
        assert!(!page.contains(both), "{measure}: nothing differs");
    }
    let real = Site::of(Example::TowerHamlets).await;
    let unknown = real.get("/measures/M-LAC").await.text;
    assert!(!unknown.contains("Over the last five figures:"), "nobody published how sure these figures are");
}

#[tokio::test]
async fn icons_have_words_and_months_their_names() {
    let site = Site::of(Example::Brackwater).await;
    let page = site.get("/measures/BW-ME2").await.text;
    assert!(page.contains("Variation: really higher, which is better"));
    assert!(page.contains("Target: "));
    let waits = site.get("/measures/BW-ME3").await.text;
    let chart = drawing(&waits);
    assert!(chart.contains(" 2026</text>") && !chart.contains(">2026-"), "{chart}");
    let bengali = site.get("/bn/measures/BW-ME1").await.text;
    let heading = &bengali[bengali.find("id=\"all-figures\">").unwrap()..];
    assert!(heading.contains("<span lang=\"en-GB\" dir=\"ltr\">Brackwater</span>"));
    let list = site.get("/measures").await.text;
    assert!(list.contains("<details class=\"ec-topic\" open>"), "few measures are read at once");
}

#[tokio::test]
async fn limits_from_a_series_with_gaps_say_how_little_they_rest_on() {
    let own = Own::new();
    let years = [2010, 2011, 2013, 2014, 2016, 2017, 2019, 2020];
    let row = |measure: &str, year: &i32| format!("{measure},Brackwater,{year},{}\n", year % 7);
    let longer = years.iter().map(|year| row("M1", year));
    let rows: String = longer.chain(years[..7].iter().map(|year| row("M2", year))).collect();
    let sheets = [
        ("measures", "ref,title,polarity,form,unit\nM1,Waits,low,average,days\nM2,Other waits,low,average,days\n"),
        ("areas", "ref,name,kind\nBW,Brackwater,authority\n"),
    ];
    let site = own_site(&own, &sheets, &format!("measure,area,period,value\n{rows}")).await;
    let page = site.get("/measures/M1").await.text;
    assert!(page.contains("they rest on 8 figures"), "{page}");
    assert!(page.contains("only 4 pairs of figures follow each other"));
    let page = site.get("/measures/M2").await.text;
    let few = "There are 7 figures since 2010, but with too many gaps or leaps between them to tell.";
    assert!(page.contains(few) && !page.contains("trial limits"), "{page}");
    let shapes = "ref,area,shape,origin,licence\nB1,Brackwater,nowhere,Us,None\n";
    std::fs::write(own.folder.path().join("plan/boundaries.csv"), shapes).unwrap();
    let (done, said) = own.ask(&["import", "plan", "plan", "--apply"]);
    assert!(!done && said.contains("is no shape; write three corners or more"), "{said}");
}

/// A site of our own with these sheets and figures.
async fn own_site(own: &Own, sheets: &[(&str, &str)], figures: &str) -> Site {
    let write = |path: &str, text: &str| std::fs::write(own.folder.path().join(path), text).unwrap();
    std::fs::create_dir(own.folder.path().join("plan")).unwrap();
    for (name, text) in sheets {
        write(&format!("plan/{name}.csv"), text);
    }
    write("figures.csv", figures);
    for arguments in [
        &["import", "plan", "plan", "--apply"][..],
        &["import", "measures", "figures.csv", "--apply", "--publish", "--without-counts"],
    ] {
        let (done, said) = own.ask(arguments);
        assert!(done, "{said}");
    }
    let db = Db::open(&own.url, &Options::default()).await.unwrap();
    let (clock, keyring) = (clock("2026-11-21T12:00:00Z"), Keyring::throwaway().unwrap());
    let place = Example::Brackwater.site().unwrap();
    let app = router::app(db, clock, keyring, place, "http://127.0.0.1:8080");
    Site::of(Example::Brackwater).await.beside(app)
}

#[tokio::test]
async fn nobody_wins_a_place_by_an_older_or_a_hidden_figure() {
    let own = Own::new();
    let sheets = [
        ("measures", "ref,title,polarity,form,unit\nM1,Ready,high,percent,%\n"),
        (
            "areas",
            "ref,name,kind\nBW,Brackwater,authority\nA,Ayle,authority\nB,Bede,authority\nC,Cole,authority\nD,Dunn,authority\nE,Eden,authority\n",
        ),
    ];
    // Dunn has the best figure of 2023, and a hidden one for 2024; Brackwater has none for 2024.
    let old =
        "M1,Brackwater,2023,90\nM1,Ayle,2023,50\nM1,Bede,2023,60\nM1,Cole,2023,69\nM1,Dunn,2023,99\nM1,Eden,2023,40\n";
    let new = "M1,Ayle,2024,51\nM1,Bede,2024,61\nM1,Cole,2024,70\nM1,Dunn,2024,c\nM1,Eden,2024,41\n";
    let site = own_site(&own, &sheets, &format!("measure,area,period,value\n{old}{new}")).await;
    let cole = site.get("/measures/M1?area=Cole").await.text;
    assert!(cole.contains("How it compares, 2024") && cole.contains("Place 1 of 4, the best first."), "{cole}");
    assert!(!cole.contains("All that is compared here"), "it has the newest figure itself");
    for (area, place) in [("Dunn", "Place 1 of 6"), ("Brackwater", "Place 2 of 6")] {
        let page = site.get(&format!("/measures/M1?area={area}")).await.text;
        let older = format!(
            "{area} has no figure that can be shown for 2024. All that is compared here is for 2023, its latest one."
        );
        assert!(page.contains("How it compares, 2023") && page.contains(place) && page.contains(&older), "{page}");
    }
    let chosen = site.get("/measures/M1/compare?area=Cole&area=Dunn&area=Ayle&area=Eden").await.text;
    assert!(chosen.contains("for 2024: place 1 of the 3 chosen areas of its kind that have a figure"), "{chosen}");
    assert!(!chosen.contains("All that is compared here"), "{chosen}");
    let base = site.get("/measures/M1/compare?area=Brackwater&area=Cole").await.text;
    assert!(
        base.contains("Brackwater has no figure that can be shown for 2024.") && base.contains("The figures for 2023"),
        "{base}"
    );
    let pair = site.get("/compare?area=Dunn&area=Cole").await.text;
    assert!(pair.contains("On one measure one of them has no figure for the other’s latest period"), "{pair}");
    assert!(!pair.contains("nobody published how sure"), "what is for an older period is not counted: {pair}");
    let map = site.get("/measures/M1/map").await.text;
    assert!(map.contains("For 2024, the best figure is that of Cole (70.0%), and the last that of Eden (41.0%)."));
    assert!(map.contains("2 of these areas have no figure for this period."), "{map}");
    let arabic = site.get("/ar/measures/M1/compare?area=Cole&area=Dunn").await.text;
    let hidden = platform::i18n::language("ar").unwrap().text("symbol-c", &[]);
    assert!(arabic.contains(&format!("\">{hidden}</td>")), "words of ours are no English: {arabic}");
}

#[tokio::test]
async fn digits_on_a_bengali_page_are_all_of_one_kind() {
    let site = Site::of(Example::Brackwater).await;
    for page in
        ["/bn/measures", "/bn/measures/BW-ME1", "/bn/measures/BW-ME1/compare", "/bn/measures/BW-ME1/map", "/bn/compare"]
    {
        let text = site.get(page).await.text;
        assert!(text.contains("lang=\"bn\"") && text.contains("2025"), "{page}");
        assert!(!text.contains(|c| ('০'..='৯').contains(&c)), "{page} mixes Bengali and Latin digits");
    }
}

#[tokio::test]
async fn published_figures_come_out_as_their_source_shows_them() {
    let site = Site::of(Example::TowerHamlets).await;
    for (measure, area, figure) in
        [("M-2yr-Ofsted", "E09000030", "99.7"), ("M-16-17-NEET", "E09000002", "3.3692481695339005")]
    {
        let address = format!("/api/v1/measures/{measure}/figures");
        let csv = site.get(&format!("{address}.csv?area={area}")).await.text;
        assert!(csv.contains(&format!(",{figure},")), "{csv}");
        let all = site.get(&format!("{address}.json")).await.json();
        let values = all["items"].as_array().unwrap().iter().filter_map(|item| item["value"].as_number());
        let texts: Vec<String> = values.map(ToString::to_string).collect();
        assert!(texts.iter().any(|text| text == figure), "{measure}");
        let noise = |text: &&String| text.contains("99999999") || text.contains("00000000");
        assert_eq!(texts.iter().find(noise), None, "{measure}");
    }
}

#[tokio::test]
async fn areas_that_exist_no_more_stand_last_in_every_list_and_still_have_their_pages() {
    let site = Site::of(Example::TowerHamlets).await;
    let cumbria = ">Cumbria (to 2023)</option>";
    for page in ["/measures/M-LAC", "/compare"] {
        let text = site.get(page).await.text;
        let list = between(&text, "<select class=\"govuk-select\" id=\"area", "</select>");
        let ended = list.find("<optgroup label=\"Areas that exist no more\">").unwrap();
        assert!(list.find(cumbria).unwrap() > ended && list.find(">York</option>").unwrap() < ended, "{page}: {list}");
        assert!(list.contains(">Dorset (until 2019)</option>"), "a name that says it itself: {list}");
    }
    let side = site.get("/measures/M-LAC/compare").await.text;
    let others = between(&side, "<details class=\"govuk-details\"", "</details>");
    assert!(others.contains("Cumbria <span class=\"ec-meta\">to 2023</span>"), "{others}");
    assert!(others.find("Cumbria").unwrap() > others.find("York").unwrap());
    for address in ["/measures/M-LAC?area=Cumbria", "/compare?area=Cumbria&area=Kent"] {
        assert_eq!(site.get(address).await.status, 200, "{address}");
    }
    let arabic = site.get("/ar/measures/M-LAC").await.text;
    assert!(arabic.contains(">Cumbria (حتى \u{2068}2023\u{2069})</option>"), "in the language of the page");
}

#[tokio::test]
async fn many_measures_are_folded_under_the_headings_of_their_topics() {
    let site = Site::of(Example::TowerHamlets).await;
    for page in ["/measures", "/measures?by=priority", "/compare", "/ar/compare"] {
        let text = site.get(page).await.text;
        let main = after(&text, "<main");
        let topics = main.matches("<details class=\"ec-topic\">").count();
        let headings = main.matches("<details class=\"ec-topic\"><summary><h2 ").count();
        assert!(
            topics > 1 && topics == headings && !main.contains("<table class=\"govuk-table\">"),
            "{page}: {topics}"
        );
        assert_eq!(main.matches("<table").count(), topics, "{page}: each table is within its topic");
    }
    let main = site.get("/measures").await.text;
    assert!(main.contains("</h2> <span class=\"ec-meta\">3 measures"), "{main}");
}

#[tokio::test]
async fn english_names_and_units_are_marked_in_sentences_drawings_and_frames() {
    let site = Site::of(Example::TowerHamlets).await;
    let english = |text: &str| format!("<span lang=\"en-GB\" dir=\"ltr\">{text}</span>");
    for language in ["ar", "bn", "so"] {
        let side = site.get(&format!("/{language}/measures/M-LAC/compare?area=Tower+Hamlets&area=Hackney")).await.text;
        let first = between(&side, "<p class=\"govuk-body-l\">", "</p>");
        assert!(first.contains(&english("Tower Hamlets")) && first.contains(" per 10,000</span>"), "{first}");
        let panels = drawing(&side);
        assert!(panels.contains("<title id=\"panels-title\" lang=\"en-GB\">"), "{panels}");
        assert!(panels.contains(" lang=\"en-GB\">Hackney</text>"), "{panels}");
        let map = site.get(&format!("/{language}/measures/M-LAC/map")).await.text;
        let ends = between(&map, "<p class=\"govuk-body\">", "</p>");
        assert_eq!(ends.matches("<span lang=\"en-GB\" dir=\"ltr\">").count(), 4, "both names and both figures: {ends}");
        assert!(!between(drawing(&map), "<desc", "</desc>").contains("span"), "a drawing speaks plain text");
        let embed = site.get(&format!("/{language}/measures/M-LAC/embed")).await.text;
        assert!(embed.contains("<title lang=\"en-GB\">"), "{embed}");
        let page = site.get(&format!("/{language}/measures/M-LAC")).await.text;
        assert!(page.contains("&#34; lang=&#34;en-GB&#34; width=&#34;100%"), "the frame that is to be copied");
        let heading = site.get(&format!("/{language}/compare?area=Hackney&area=Hackney")).await.text;
        let twice = between(&heading, "<p class=\"govuk-body-l\">", "</p>");
        assert!(twice.contains(&english("Hackney")) && twice.contains(&english("Tower Hamlets")), "{twice}");
    }
    let targets = Site::of(Example::Brackwater).await.get("/ar/measures/BW-ME1").await.text;
    assert!(targets.contains(&format!("«{}»", english("75% by the 2029 school year"))), "{targets}");
}

#[tokio::test]
async fn numbers_on_a_map_touch_no_other_and_the_table_has_them_all() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/measures/M-LAC/map").await.text;
    let number = |part: &str| {
        let (place, rest) = part.split_once("\" text-anchor=\"middle\" font-size=\"11\"")?;
        let (x, y) = place.split_once("\" y=\"")?;
        let digits = between(rest, ">", "<").len() as f64 - 1.0;
        Some((x.parse::<f64>().ok()?, y.parse::<f64>().ok()?, digits))
    };
    let numbers: Vec<(f64, f64, f64)> = drawing(&page).split("<text x=\"").filter_map(number).collect();
    assert!((20..33).contains(&numbers.len()), "{} of 33: small areas go without", numbers.len());
    for (i, (x, y, digits)) in numbers.iter().enumerate() {
        for (other_x, other_y, others) in &numbers[i + 1..] {
            let (wide, high) = ((digits + others) * 3.0, 10.0);
            assert!((x - other_x).abs() > wide || (y - other_y).abs() > high, "at {x} {y} and {other_x} {other_y}");
        }
    }
    let rows =
        page.split("class=\"govuk-table__header\">").filter_map(|row| row.split_once(". ")?.0.parse::<usize>().ok());
    let rows: Vec<usize> = rows.collect();
    assert_eq!(page.matches("<th scope=\"row\"").count(), 33, "the table has every area");
    let cells = page.split("data-head=\"Figure\">").skip(1).filter_map(|cell| cell.split("</td>").next());
    let without = cells.filter(|cell| !cell.contains(|letter: char| letter.is_ascii_digit())).count();
    assert!(rows.len() == 33 - without && rows[0] == 1 && rows.is_sorted(), "{without}: {rows:?}");
    assert!(rows.iter().zip(1..).all(|(number, at)| *number <= at), "equal figures share a number: {rows:?}");
}

#[tokio::test]
async fn a_map_is_of_the_period_that_the_address_asks_for() {
    let site = Site::of(Example::TowerHamlets).await;
    let last = site.get("/measures/M-LAC/map").await.text;
    assert!(last.contains("By authority, 2025") && last.contains("<option value=\"\">The latest</option>"), "{last}");
    let old = site.get("/measures/M-LAC/map?period=2019").await.text;
    assert!(old.contains("By authority, 2019") && old.contains("For 2019, the highest"), "{old}");
    assert!(old.contains("<option value=\"2019\" selected>2019</option>"), "{old}");
    for wrong in ["1899", "soon"] {
        let refused = site.get(&format!("/measures/M-LAC/map?period={wrong}")).await;
        assert_eq!(refused.status, 400);
        assert!(refused.text.contains(&format!("This measure has no figures for the period “{wrong}”; choose one")));
    }
}

#[tokio::test]
async fn an_area_without_a_figure_has_no_number_on_the_map_or_beside_it() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/measures/M-LAC-Convictions/map").await.text;
    let rows: Vec<&str> = page.split("<tbody").nth(1).unwrap().split("<tr ").skip(1).collect();
    let (without, with): (Vec<&str>, Vec<&str>) = rows.iter().partition(|row| row.contains("hidden, so that nobody"));
    assert!(with.len() > 5 && without.len() > 5, "{page}");
    let number = |row: &&str| row.split("<a ").next().unwrap().contains(". ");
    assert!(with.iter().all(number) && !without.iter().any(number), "{page}");
    // On the map stand the numbers of the table alone.
    let numbers = drawing(&page).split("paint-order=\"stroke\"").skip(1);
    let numbers: Vec<&str> = numbers.map(|text| text.split(['>', '<']).nth(1).unwrap()).collect();
    let there = |number: &&str| with.iter().any(|row| row.contains(&format!(">{number}. <a ")));
    assert!(!numbers.is_empty() && numbers.len() <= with.len() && numbers.iter().all(there), "{numbers:?}");
}

#[tokio::test]
async fn the_first_period_of_a_small_chart_covers_no_number_of_its_scale() {
    let site = Site::of(Example::TowerHamlets).await;
    let page = site.get("/measures/M-TotPerAbNew/compare?area=Hackney&area=Camden").await.text;
    let texts: Vec<&str> = drawing(&page).split("<text ").collect();
    // How low each text of this size stands, and how high its letters are at the most.
    let at = |size: &str, anchor: &str| -> Vec<f64> {
        let (size, anchor) = (format!("font-size=\"{size}\""), format!("text-anchor=\"{anchor}\""));
        let fitting = texts.iter().filter(|text| text.contains(&size) && text.contains(&anchor));
        fitting.map(|text| text.split("y=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap()).collect()
    };
    let (numbers, periods) = (at("9", "end"), at("10", "start"));
    assert_eq!((numbers.len(), periods.len()), (4, 2), "two panels: {page}");
    let foot = numbers.into_iter().fold(0.0, f64::max);
    assert!(periods.iter().all(|period| period - 10.0 > foot), "{periods:?} {foot}");
}
