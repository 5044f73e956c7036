//! What was found in the directory on a map and day by day, and what a place must have.

use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;

/// What nobody may read anywhere: listings for some alone, and where a refuge is.
const RESTRICTED: [&str; 4] = ["A Day of One’s Own", "The Crow’s Nest: a flat", "Nightjar", "BW1 9ZZ"];

async fn brackwater() -> Site {
    let site = Site::of(Example::Brackwater).await;
    Example::Brackwater.directory(&site.app).await.unwrap();
    site
}

/// How many were found, as the heading says.
fn results(page: &str) -> usize {
    let mut headings =
        page.split("<h2 class=\"govuk-heading-m\">").skip(1).map(|rest| rest.split("</h2>").next().unwrap());
    let words = headings.find(|words| words.contains("result") || words.contains("Nothing was found"));
    let words = words.unwrap_or_else(|| panic!("{page}"));
    words.split(' ').next().unwrap().parse().unwrap_or(0)
}

/// The rows of the table of areas: the name and how many.
fn areas(page: &str) -> Vec<(String, usize)> {
    let rows = page.split("<th class=\"govuk-table__header\" scope=\"row\">").skip(1);
    rows.map(|row| {
        let name = row.split("</th>").next().unwrap();
        let name = name.rsplit("\">").next().unwrap().trim_end_matches("</a>");
        let name = name.trim_start_matches(|one: char| one.is_ascii_digit() || ". ".contains(one)).to_owned();
        let count = row.split("--numeric\">").nth(1).unwrap().split('<').next().unwrap();
        (name, count.parse().unwrap())
    })
    .collect()
}

#[tokio::test]
async fn a_map_has_what_the_list_has_by_area_and_each_area_leads_to_its_list() {
    let site = brackwater().await;
    for asked in [
        "",
        "theme=sport",
        "free=yes&age=3",
        "q=play",
        "step-free=yes",
        "q=money+telephone",
        "online=yes",
        "in-person=yes",
    ] {
        let map = site.get(&format!("/services/map?{asked}")).await;
        assert_eq!(map.status, StatusCode::OK);
        let areas = areas(&map.text);
        assert_eq!(areas.len(), 3, "{}", map.text);
        assert_eq!(results(&map.text), results(&site.get(&format!("/services?{asked}")).await.text), "{asked}");
        for (name, count) in areas.into_iter().filter(|(_, count)| *count > 0) {
            let listed = site.get(&format!("/services?{asked}&postcode={}", name.replace(' ', "+"))).await.text;
            assert_eq!(results(&listed), count, "{asked} in {name}");
        }
        assert!(map.text.contains("Invented for this demonstration"));
    }
}

#[tokio::test]
async fn no_dot_on_the_map_is_a_place_that_is_secret_and_near_a_postcode_no_area_leads_to_more_than_it_counts() {
    let site = brackwater().await;
    // The refuge is the one place of what is about domestic abuse that one can go to.
    let map = site.get("/services/map?theme=domestic-abuse").await.text;
    let drawing = map.split("class=\"ec-chart\"").nth(1).unwrap().split("<figcaption>").next().unwrap();
    let listed = site.get("/services?theme=domestic-abuse").await.text;
    let snapshot = site.app.snapshot().await.unwrap();
    let directory = directory::directory::ready(&site.app, snapshot.seq).await.unwrap();
    let open: std::collections::BTreeSet<String> = directory
        .rows()
        .iter()
        .filter(|row| row.facts.open && listed.contains(&row.shown.listing.service.id.to_string()))
        .flat_map(|row| directory.to_go_to(&row.shown))
        .map(|place| place.id.to_string())
        .collect();
    assert_eq!(
        drawing.matches("<circle").count(),
        open.len() + drawing.matches("<pattern").count().min(2),
        "{drawing}"
    );
    let near = site.get("/services/map?postcode=BW2+8SD").await.text;
    assert!(areas(&near).iter().any(|(_, count)| *count > 0) && !near.contains("row\"><a"), "{near}");
}

#[tokio::test]
async fn what_is_open_now_is_never_kept_and_what_is_not_found_is_counted_on_every_way() {
    let site = brackwater().await;
    for path in ["/services", "/services/map", "/services/calendar"] {
        for asked in ["now=yes", "q=zzyzx&theme=food", "theme=domestic-abuse", "q=my+dad+hits+me"] {
            let answer = site.get(&format!("{path}?{asked}")).await;
            assert_eq!(answer.header("cache-control"), "private, no-store", "{path}?{asked}");
            assert!(asked == "now=yes" || answer.text.contains("999"), "{path}?{asked}: whom to call");
        }
        assert_ne!(site.get(&format!("{path}?theme=sport")).await.header("cache-control"), "private, no-store");
    }
    let sql = "SELECT \"count\" FROM \"directory_unmet\" WHERE \"theme\" = 'food'";
    let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.int(0).unwrap().unwrap()).sum::<i64>(), 3);
}

#[tokio::test]
async fn who_is_in_danger_finds_help_before_anything_that_only_has_the_words() {
    let site = brackwater().await;
    for asked in [
        "my+dad+hits+me",
        "dad+beats+me",
        "my+dad+hits+my+mum",
        "%E0%A6%86%E0%A6%AE%E0%A6%BE%E0%A6%95%E0%A7%87+%E0%A6%AE%E0%A6%BE%E0%A6%B0%E0%A7%87",
    ] {
        let page = site.get(&format!("/services?q={asked}")).await.text;
        let first = page.split("<h3 class=\"ec-card__title\">").nth(1).unwrap_or_else(|| panic!("{asked}: {page}"));
        assert!(first.split("</h3>").next().unwrap().contains("Tern House"), "{asked}: {first}");
    }
    let search = site.get("/search?q=my+dad+hits+me").await;
    assert!(search.text.contains("999") && search.text.contains("data-exit"), "{}", search.text);
    assert_eq!(search.header("cache-control"), "private, no-store");
}

#[tokio::test]
async fn every_place_of_the_invented_borough_lies_in_its_area() {
    let site = brackwater().await;
    let snapshot = site.app.snapshot().await.unwrap();
    let directory = directory::directory::ready(&site.app, snapshot.seq).await.unwrap();
    let shapes = measures::boundary::shapes(&snapshot, &measures::area::known(&snapshot));
    let mut looked = 0;
    for place in directory.postcodes.all() {
        let shape = &shapes[place.area.as_deref().unwrap()];
        assert!(holds(&shape.rings[0], (place.point.1, place.point.0)), "{place:?}");
        looked += 1;
    }
    assert!(looked > 100, "{looked}");
}

/// Whether a point lies in a ring: a line from it to the east crosses the ring an odd number of times.
fn holds(ring: &[(f64, f64)], (x, y): (f64, f64)) -> bool {
    let sides = (0..ring.len()).map(|n| (ring[n], ring[(n + 1) % ring.len()]));
    let crossed =
        sides.filter(|((x1, y1), (x2, y2))| (*y1 > y) != (*y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1);
    crossed.count() % 2 == 1
}

#[tokio::test]
async fn the_wards_of_the_real_borough_are_drawn_with_their_names() {
    let site = Site::of(Example::TowerHamlets).await;
    Example::TowerHamlets.directory(&site.app).await.unwrap();
    let map = site.get("/services/map").await.text;
    assert_eq!(areas(&map).len(), 20);
    for words in ["Blackwall &amp; Cubitt Town", "St Dunstan’s", "Office for National Statistics, ward boundaries"] {
        assert!(map.contains(words), "{words}: {map}");
    }
    assert!(site.get("/coverage?theme=youth-clubs").await.text.contains("Spitalfields &amp; Banglatown"));
}

#[tokio::test]
async fn a_place_is_asked_for_by_its_name_in_any_letters_and_what_is_none_is_told() {
    let site = brackwater().await;
    let listed = async |place: &str| site.get(&format!("/services?postcode={place}")).await.text;
    let gullwick = listed("Gullwick").await;
    assert!(results(&gullwick) > 20 && !gullwick.contains("Old Quay Library"), "{gullwick}");
    assert_eq!(results(&listed("gullWICK+neighbourhood").await), results(&gullwick));
    let nowhere = listed("Atlantis").await;
    assert!(nowhere.contains("This is no postcode, and no place that is known here."), "{nowhere}");
    assert!(gullwick.contains("value=\"Gullwick\"") && !gullwick.contains("govuk-error-message"));
}

#[tokio::test]
async fn what_a_place_must_have_narrows_and_is_given_back_where_nothing_is_found() {
    let site = brackwater().await;
    let all = results(&site.get("/services").await.text);
    let flat = results(&site.get("/services?step-free=yes").await.text);
    let both = results(&site.get("/services?step-free=yes&quiet=yes").await.text);
    assert!(both < flat && flat < all, "{both} {flat} {all}");
    // One place must have all of it. None has parking and a hoist.
    let none = site.get("/services?parking=yes&changing-place=yes&theme=sport").await.text;
    assert!(none.contains("Nothing was found.") && none.contains("Whatever the place has:"), "{none}");
    let arabic = site.get("/ar/services?step-free=yes").await.text;
    assert!(arabic.contains("مدخل بلا درج"), "{arabic}");
    // On its own page a place says it in the reader's language, beside the words of its provider.
    let quay = site.get("/services?q=wheelchair+basketball&postcode=Old+Quay").await.text;
    let path = quay.split("<h3 class=\"ec-card__title\"><a href=\"").nth(1).unwrap().split(['?', '"']).next().unwrap();
    let one = site.get(&format!("/ar{path}")).await.text;
    assert!(one.contains("حلقة سمعية") && one.contains("A hearing loop in the large room."), "{one}");
    let (there, away) = (site.get("/services?in-person=yes").await.text, site.get("/services?online=yes").await.text);
    assert!(results(&there) > results(&away) && results(&there) < all, "{there}");
    let care = site.get("/services?care=yes").await.text;
    assert!(results(&care) > 0 && results(&care) < all);
}

#[tokio::test]
async fn a_week_has_each_thing_on_its_days_and_days_that_are_over_are_not_shown() {
    let site = brackwater().await.at("2026-11-25T14:30:00Z");
    let week = site.get("/services/calendar?q=wheelchair+basketball").await.text;
    let day = |words: &str| {
        let rest = week.split(words).nth(1).unwrap_or_else(|| panic!("{words}: {week}"));
        rest.split("</section>").next().unwrap().to_owned()
    };
    let saturday = day("Saturday, 28 November 2026");
    assert!(saturday.contains("10:00 to 12:00") && saturday.contains("Gullwick Library"), "{saturday}");
    let hrefs: Vec<&str> = saturday.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(hrefs.len(), hrefs.iter().collect::<std::collections::BTreeSet<_>>().len(), "each once: {saturday}");
    assert!(day("Thursday, 26 November 2026").contains("Nothing is said for this day."));
    let saturdays = site.get("/services/calendar?q=wheelchair+basketball&day=SA").await.text;
    assert_eq!(saturdays.matches("ec-day").count(), 1, "{saturdays}");
    assert!(saturdays.contains("Saturday, 28 November 2026") && !saturdays.contains("Nothing is said"));
    for part in ["morning", "evening"] {
        let asked = site.get(&format!("/services/calendar?q=basketball&part={part}")).await.text;
        let late = asked.contains("18:") || asked.contains("19:");
        assert!(late == (part == "evening") || !asked.contains("10:00 to 12:00"), "{part}: {asked}");
    }
    assert!(week.contains("Wednesday, 25 November 2026") && week.contains("Tuesday, 1 December 2026"));
    assert!(!week.contains("Earlier days"), "it begins today");
    let next = site.get("/services/calendar?q=wheelchair+basketball&from=2026-12-02").await.text;
    assert!(next.contains("Saturday, 5 December 2026") && next.contains("Earlier days"));
    for from in ["2020-01-01", "20222-01-01", "tomorrow", "2031-01-01"] {
        let today = site.get(&format!("/services/calendar?from={from}")).await;
        assert!(today.text.contains("Wednesday, 25 November 2026"), "{from}");
        for words in RESTRICTED {
            assert!(!today.text.contains(words), "{words}");
        }
    }
}
