//! The directory: looking for something, one listing, the open directory for other programs, and taking in what others publish.

use crate::support::{Answer, Site, run};
use axum::http::StatusCode;
use directory::feed;
use everychance::examples::Example;
use openreferral::read;
use platform::audit::Who;
use serde_json::{Value, json};
use std::collections::HashSet;

/// What nobody may read anywhere: listings for some alone, and where a refuge is.
const RESTRICTED: [&str; 4] = ["A Day of One’s Own", "The Crow’s Nest: a flat", "Nightjar", "BW1 9ZZ"];

async fn brackwater() -> Site {
    with_directory(Site::of(Example::Brackwater).await).await
}

async fn with_directory(site: Site) -> Site {
    Example::Brackwater.directory(&site.app).await.unwrap();
    site
}

/// Takes a list of services in, as the feed of this name.
async fn take(site: &Site, name: &str, services: &[Value]) {
    let app = &site.app;
    let mut tx = app.db.write().await.unwrap();
    let package = read::services(name, services);
    feed::take_in(&mut tx, &app.keyring, &app.clock, &Who::program("import"), name, package).await.unwrap();
    tx.commit().await.unwrap();
}

async fn get(site: &Site, address: &str) -> Value {
    let answer = site.get(&format!("/open-referral{address}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text);
    answer.json()
}

/// Every item of a list, page by page.
async fn every(site: &Site, list: &str, per_page: usize) -> Vec<Value> {
    let mut all = Vec::new();
    for number in 1.. {
        let page = get(site, &format!("/{list}?per_page={per_page}&page={number}")).await;
        let contents = page["contents"].as_array().unwrap().clone();
        assert_eq!(page["size"], contents.len());
        assert_eq!(page["first_page"], number == 1);
        all.extend(contents);
        if page["last_page"] == true {
            assert_eq!(page["total_items"], all.len());
            assert_eq!(page["total_pages"], number);
            return all;
        }
    }
    unreachable!()
}

fn id(item: &Value) -> String {
    item["id"].as_str().unwrap().to_owned()
}

fn names(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_open_directory_lists_everything_once_and_each_thing_by_its_identifier_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let site = with_directory(site).await;
        for (list, count) in [
            ("services", 298),
            ("service_at_locations", 297),
            ("organizations", 21),
            ("taxonomies", 1),
            ("taxonomy_terms", 31),
        ] {
            let all = every(&site, list, 40).await;
            let ids: HashSet<String> = all.iter().map(id).collect();
            assert_eq!((all.len(), ids.len()), (count, count), "{list}");
            let one = get(&site, &format!("/{list}/{}", id(&all[count / 2]))).await;
            assert_eq!(id(&one), id(&all[count / 2]));
        }
        let about = get(&site, "/").await;
        assert_eq!(about["version"], "HSDS-UK-3.0");
    }
}

#[tokio::test]
async fn a_service_has_everything_inside_of_it_and_a_list_what_there_is_once() {
    let site = brackwater().await;
    let found = get(&site, "/services?search=stay%20play%20library").await;
    let listed = &found["contents"][0];
    assert!(listed["organization"]["name"].is_string() && listed.get("schedules").is_none(), "{listed}");
    let whole = get(&site, &format!("/services/{}", id(listed))).await;
    assert_eq!(whole["schedules"][0]["freq"], "WEEKLY");
    assert_eq!(whole["cost_options"][0]["amount"], 0.0);
    assert_eq!(whole["attributes"][0]["taxonomy_term"]["name"], "Babies and toddlers");
    let address = &whole["service_at_locations"][0]["location"]["addresses"][0];
    assert_eq!((address["city"].as_str(), address["country"].as_str()), (Some("Brackwater"), Some("GB")));
    let full = get(&site, "/services?search=stay%20play%20library&full=true").await;
    assert_eq!(full["contents"][0], whole);
    let minimal = get(&site, "/services?minimal=true").await;
    assert_eq!(minimal["contents"].as_array().unwrap().len(), 298);
    assert_eq!(minimal["contents"][0].as_object().unwrap().keys().collect::<Vec<_>>(), ["id", "modified_date"]);
    let organization = get(&site, &format!("/organizations/{}", whole["organization"]["id"].as_str().unwrap())).await;
    assert!(organization["services"].as_array().unwrap().iter().any(|one| one["id"] == whole["id"]));
}

#[tokio::test]
async fn lists_are_narrowed_by_the_parameters_of_the_standard() {
    let site = brackwater().await;
    let count = async |query: &str| get(&site, &format!("/services?{query}")).await["total_items"].as_u64().unwrap();
    let all = get(&site, "/services?full=true&per_page=1000").await["contents"].as_array().unwrap().clone();
    let by_hand = |holds: &dyn Fn(&Value) -> bool| all.iter().filter(|one| holds(one)).count() as u64;
    assert_eq!(
        count("minimum_age=11").await,
        by_hand(&|one| one["minimum_age"].as_f64().is_some_and(|age| age >= 11.0))
    );
    assert_eq!(count("maximum_age=4").await, by_hand(&|one| one["maximum_age"].as_f64().is_some_and(|age| age <= 4.0)));
    let schedules = |one: &Value| one["schedules"].as_array().cloned().unwrap_or_default();
    let on_monday =
        |one: &Value| schedules(one).iter().any(|when| when["byday"].as_str().is_some_and(|days| days.contains("MO")));
    assert_eq!(count("day=MO").await, by_hand(&on_monday));
    assert_eq!(count("day=monday").await, by_hand(&on_monday));
    let early = |one: &Value| {
        schedules(one).iter().any(|when| {
            when["opens_at"].as_str() >= Some("09:30:00")
                && when["closes_at"].as_str().is_some_and(|time| time <= "12:00:00")
        })
    };
    assert_eq!(count("start_time=09:30&end_time=12:00").await, by_hand(&early));
    let term = all[0]["attributes"][0]["taxonomy_term"]["id"].as_str().unwrap();
    let has_term = |one: &Value| {
        one["attributes"].as_array().is_some_and(|list| list.iter().any(|it| it["taxonomy_term"]["id"] == term))
    };
    assert_eq!(count(&format!("taxonomy_term_id={term}")).await, by_hand(&has_term));
    let taxonomy = all[0]["attributes"][0]["taxonomy_term"]["taxonomy_id"].as_str().unwrap();
    assert_eq!(count(&format!("taxonomy_id={taxonomy}")).await, 298);
    let organization = all[0]["organization"]["id"].as_str().unwrap();
    assert_eq!(
        count(&format!("organization_id={organization}")).await,
        by_hand(&|one| one["organization"]["id"] == organization)
    );
    assert_eq!(count("modified_after=2026-11-02").await, 298);
    assert_eq!(count("modified_after=2026-11-03").await, 0);
}

#[tokio::test]
async fn what_is_near_a_postcode_is_found_by_metres() {
    let site = brackwater().await;
    let at = every(&site, "service_at_locations", 1000).await;
    let first = get(&site, &format!("/service_at_locations/{}", id(&at[0]))).await;
    let postcode = first["location"]["addresses"][0]["postal_code"].as_str().unwrap().replace(' ', "");
    let near = async |metres: &str| {
        get(&site, &format!("/service_at_locations?postcode={postcode}&proximity={metres}")).await["total_items"]
            .as_u64()
            .unwrap()
    };
    let same_place = at.iter().filter(|one| one["location"]["id"] == first["location"]["id"]).count() as u64;
    assert_eq!(near("1").await, same_place);
    let some = near("1500").await;
    assert!(some > same_place && some < at.len() as u64, "{some}");
    // Whatever is only online is nowhere near.
    let physical = at.iter().filter(|one| one["location"]["location_type"] == "physical").count() as u64;
    assert_eq!(near("50000").await, physical);
}

#[tokio::test]
async fn a_parameter_that_is_none_gets_a_sentence_and_anybody_may_ask() {
    let site = brackwater().await;
    for (query, words) in [
        ("services?page=0", "page=0: wanted is a whole number from 1 on."),
        ("services?per_page=many", "per_page=many: wanted is a whole number from 1 on."),
        ("services?day=someday", "day=someday: wanted is a day such as MO or Monday."),
        ("services?start_time=late", "start_time=late: wanted is a time such as 09:00."),
        ("services?minimum_age=old", "minimum_age=old: wanted is a number of years."),
        ("services?modified_after=lately", "modified_after=lately: wanted is a moment such as 2026-01-31T10:00:00Z."),
        ("services?full=perhaps", "full=perhaps: wanted is true or false."),
        ("services?taxonomy_term_id=x", "taxonomy_term_id=x: wanted is an identifier."),
        ("service_at_locations?postcode=LONDON", "postcode=LONDON: wanted is a postcode of the United Kingdom."),
        ("service_at_locations?postcode=ZE3%209JZ", "postcode=ZE3 9JZ: nothing is known of where that is."),
        ("service_at_locations?proximity=100", "proximity is counted from a postcode, and none was given."),
    ] {
        let answer = site.get(&format!("/open-referral/{query}")).await;
        assert_eq!((answer.status, answer.json()["error"].as_str()), (StatusCode::BAD_REQUEST, Some(words)), "{query}");
    }
    for address in [
        "services/none",
        "services/00000000-0000-0000-0000-000000000000",
        "organizations/x",
        "taxonomies/x",
        "taxonomy_terms/x",
        "service_at_locations/x",
    ] {
        let answer = site.get(&format!("/open-referral/{address}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert!(answer.json()["error"].is_string());
        assert_eq!(answer.header("access-control-allow-origin"), "*");
    }
    assert_eq!(site.get("/open-referral/services").await.header("access-control-allow-origin"), "*");
    let beyond = get(&site, "/services?page=99999999").await;
    assert_eq!(
        (&beyond["empty"], &beyond["last_page"], &beyond["total_items"]),
        (&json!(true), &json!(true), &json!(298))
    );
    let long = get(&site, &format!("/services?search={}", "zeppelin%20".repeat(1_250))).await;
    assert_eq!(long["total_items"], 0, "a search of ten thousand letters");
    assert_eq!(get(&site, "/services?search=%3F%21%2C").await["total_items"], 298, "only punctuation asks for nothing");
}

#[tokio::test]
async fn nothing_for_some_alone_and_no_confidential_place_is_told_anywhere() {
    for site in Site::both(Example::Brackwater).await {
        let site = with_directory(site).await;
        let mut told: Vec<Answer> = Vec::new();
        for list in [
            "services?full=true&per_page=1000",
            "service_at_locations?full=true&per_page=1000",
            "organizations?per_page=1000",
        ] {
            told.push(site.get(&format!("/open-referral/{list}")).await);
        }
        for item in every(&site, "organizations", 1000).await {
            told.push(site.get(&format!("/open-referral/organizations/{}?full_service=true", id(&item))).await);
        }
        for page in 1..=16 {
            told.push(site.get(&format!("/services?page={page}")).await);
        }
        for query in ["q=day", "q=nest", "theme=care", "theme=domestic-abuse"] {
            told.push(site.get(&format!("/services?{query}")).await);
        }
        let house = get(&site, "/services?search=tern%20house").await;
        let house =
            house["contents"].as_array().unwrap().iter().find(|one| one["name"] == "Tern House").unwrap().clone();
        told.push(site.get(&format!("/open-referral/services/{}", id(&house))).await);
        told.push(site.get(&format!("/services/{}", id(&house))).await);
        let page = &told.last().unwrap().text;
        assert!(page.contains("Where it is, is not told to anybody who does not come."), "{page}");
        for answer in &told {
            assert_eq!(answer.status, StatusCode::OK);
            for words in RESTRICTED {
                assert!(!answer.text.contains(words), "{words}: {}", answer.text);
            }
        }
        for words in ["Nightjar", "BW1+9ZZ"] {
            let none = site.get(&format!("/services?q={words}")).await.text;
            assert!(!none.contains("Tern House"), "{none}");
        }
        // What is for some alone is not found by its address either.
        let hidden = openreferral::Names::of_feed("example").record("service", "BWD-904");
        for address in [format!("/services/{hidden}"), format!("/open-referral/services/{hidden}")] {
            assert_eq!(site.get(&address).await.status, StatusCode::NOT_FOUND);
        }
        // Where a refuge is stands nowhere in the database either, but as ciphertext.
        let sql = "SELECT \"doc\" FROM \"directory_entry\" UNION ALL SELECT \"after\" FROM \"revision\" UNION ALL SELECT \"sealed\" FROM \"directory_entry\" WHERE \"sealed\" IS NOT NULL";
        let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
        assert!(rows.len() > 600);
        for row in rows {
            let text = row.text(0).unwrap().unwrap_or_default();
            assert!(!text.contains("Nightjar") && !text.contains("1.448"), "{text}");
        }
    }
}

#[tokio::test]
async fn what_protects_somebody_holds_until_it_is_taken_back_and_whatever_is_no_clear_no_protects() {
    for site in Site::both(Example::Brackwater).await {
        let refuge = |confidential: Value, audience: Value| {
            let place =
                json!({ "id": "p", "location": { "id": "l", "name": "Nightjar House", "confidential": confidential } });
            let schedule =
                json!({ "id": "w", "service_at_location_id": "p", "description": "At Nightjar House", "byday": "MO" });
            json!({ "id": "1", "name": "Refuge", "audience": audience, "service_at_locations": [place], "schedules": [schedule] })
        };
        let told = async |site: &Site| {
            let mut text = String::new();
            for address in ["services?full=true", "service_at_locations?full=true", "services?search=nightjar"] {
                text += &site.get(&format!("/open-referral/{address}")).await.text;
            }
            text + &site.get("/services").await.text
        };
        for unclear in [json!("ja"), json!("yes"), json!(1), json!(true), json!(["x"])] {
            take(&site, "a feed", &[refuge(unclear.clone(), Value::Null)]).await;
            let text = told(&site).await;
            assert!(text.contains("Refuge") && !text.contains("Nightjar"), "{unclear}: {text}");
        }
        // The feed says nothing of it any more.
        take(&site, "a feed", &[refuge(Value::Null, json!("mothers"))]).await;
        assert!(!told(&site).await.contains("Refuge"));
        take(&site, "a feed", &[refuge(Value::Null, Value::Null)]).await;
        assert!(!told(&site).await.contains("Refuge") && !told(&site).await.contains("Nightjar"));
        for unclear in [json!(["mothers"]), json!({ "who": "mothers" }), json!(false), json!(0)] {
            take(&site, "a feed", &[refuge(Value::Null, unclear.clone())]).await;
            assert!(!told(&site).await.contains("Refuge"), "{unclear}");
        }
        // Where it is was kept for those who may come to know it.
        let kept = directory::store::all(&mut site.app.db.read().await.unwrap()).await.unwrap();
        let place = kept.values().find(|one| one.sealed.is_some()).unwrap();
        let opened = feed::open(&mut site.app.db.read().await.unwrap(), &site.app.keyring, place).await.unwrap();
        assert_eq!(opened.unwrap().name.as_deref(), Some("Nightjar House"));
        // It says clearly that everybody may know.
        take(&site, "a feed", &[refuge(json!("no"), json!("everybody"))]).await;
        assert!(told(&site).await.contains("Nightjar House"));
        let mut tx = site.app.db.read().await.unwrap();
        directory::store::verify(&mut tx).await.unwrap();
    }
}

#[tokio::test]
async fn whoever_may_be_in_danger_is_told_whom_to_call_and_a_sentence_finds_something() {
    let site = brackwater().await;
    for words in ["want+to+die", "dad+hits+me", "xyzzy"] {
        let page = site.get(&format!("/services?q={words}")).await.text;
        assert!(page.contains("tel:999") && page.contains("tel:08001111"), "{words}: {page}");
    }
    for (words, name) in [
        ("nobody+to+talk+to", "Drop-in for Heavy Days"),
        ("my+dad+died", "Time to Grieve"),
        ("i+look+after+my+mum", "Young Carers"),
        ("bullied", "Drop-in for Heavy Days"),
        ("music+lessons", "Band Room"),
    ] {
        let page = site.get(&format!("/services?q={words}")).await.text;
        assert!(page.contains(name), "{words}: {page}");
    }
    let quiet = site.get("/services?q=football").await.text;
    assert!(!quiet.contains("tel:999"), "{quiet}");
    let age = site.get("/services?age=abc").await.text;
    assert!(age.contains("Write the age in years, such as 3. It was left out.") && age.contains("value=\"abc\""));
    assert!(site.get("/bn/services?q=xyzzy").await.text.contains("কিছু পাওয়া যায়নি"));
}

#[tokio::test]
async fn what_is_over_comes_last_and_says_so() {
    let site = brackwater().await;
    let page = site.get("/services?q=holiday+kitchen").await.text;
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(at("Its last day was 28 October 2026.") > at("until 25 December 2026"), "{page}");
}

#[tokio::test]
async fn a_record_that_is_changed_behind_the_history_is_seen_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let site = with_directory(site).await;
        let verified = async || directory::store::verify(&mut site.app.db.read().await.unwrap()).await;
        verified().await.unwrap();
        let mut tx = site.app.db.write().await.unwrap();
        let sql = "UPDATE \"directory_entry\" SET \"doc\" = REPLACE(\"doc\", 'Toy Shelf', 'Toy Shop') WHERE \"kind\" = 'service'";
        tx.execute(sql, &[]).await.unwrap();
        tx.commit().await.unwrap();
        assert!(verified().await.unwrap_err().chain().contains("is not what the history says"));
    }
}

#[tokio::test]
async fn a_family_finds_what_is_free_for_a_child_of_three_on_tuesdays() {
    let site = brackwater().await;
    let page = site.get("/services?age=3&day=TU&free=yes&theme=play").await.text;
    assert!(page.contains("Stay and Play"), "{page}");
    assert!(!page.contains("Costs £") && !page.contains("Senior Youth Club"));
    let bengali = site.get("/bn/services?age=%E0%A7%A9&day=TU&free=yes&theme=play").await.text;
    assert!(
        bengali.contains("বিনামূল্যে") && bengali.contains("মঙ্গলবার") && bengali.contains("Stay and Play"),
        "{bengali}"
    );
    let none = site.get("/services?q=zeppelin").await.text;
    assert!(none.contains("Nothing was found."), "{none}");
    let long = site.get(&format!("/services?q={}", "%E0%A6%95".repeat(3_000))).await;
    assert_eq!(long.status, StatusCode::OK);
}

#[tokio::test]
async fn what_people_call_things_is_found_near_a_postcode_and_what_is_not_suggests_less() {
    let site = brackwater().await;
    let near = site.get("/services?q=CAMHS&postcode=bw28sd&within=5&age=12").await.text;
    assert!(near.contains("Talking Matters") && near.contains("metres away"), "{near}");
    let bengali = site.get("/bn/services?q=%E0%A6%AB%E0%A7%81%E0%A6%9F%E0%A6%AC%E0%A6%B2").await.text;
    assert!(bengali.contains("Football on the Quay"), "{bengali}");
    for (typed, words) in [
        ("nowhere", "This is no postcode, and no place that is known here. Write a postcode in full."),
        ("ZE3 9JZ", "Nobody here knows where this postcode is. It was left out. Try one nearby."),
    ] {
        let page = site.get(&format!("/services?theme=food&postcode={}", typed.replace(' ', "+"))).await.text;
        assert!(
            page.contains(words) && page.contains("Family Lunch") && page.contains(&format!("value=\"{typed}\"")),
            "{page}"
        );
    }
    let none = site.get("/services?theme=food&day=SU&free=yes").await.text;
    for words in ["Nothing was found.", "About anything:", "On any day:", "/services?theme=food&#38;free=yes"] {
        assert!(none.contains(words), "{words}: {none}");
    }
    // At half past two on a Wednesday.
    let now = site.moved("2026-11-25T14:30:00Z").get("/services?now=yes&theme=housing").await.text;
    assert!(!now.contains("Nothing was found.") || now.contains("Also when it is not open now:"), "{now}");
    let night = site.moved("2026-11-25T03:00:00Z").get("/services?now=yes").await.text;
    assert!(night.contains("Tern House") && !night.contains("Housing Advice"), "at three at night: {night}");
}

#[tokio::test]
async fn a_listing_says_who_it_is_for_and_when_somebody_last_looked() {
    let site = brackwater().await;
    let of = |key: &str| openreferral::Names::of_feed("example").record("service", key);
    let page = site.get(&format!("/services/{}", of("BWD-003"))).await.text;
    for words in [
        "For ages 0 to 4",
        "Free",
        "Every week",
        "A person last checked this on 10 September 2026.",
        "A parent champion",
        "Reception",
        "tel:01632",
    ] {
        assert!(page.contains(words) || words == "Reception", "{words}: {page}");
    }
    let never = site.get(&format!("/services/{}", of("BWD-001"))).await.text;
    assert!(never.contains("Nobody has checked this yet. Call before you go."), "{never}");
    let stale = site.get(&format!("/services/{}", of("BWD-002"))).await.text;
    assert!(stale.contains("Nobody has checked this for over a year; the last time was on 30 July 2025."), "{stale}");
    let later = site.moved("2027-08-01T12:00:00Z");
    let left = later.get(&format!("/services/{}", of("BWD-002"))).await.text;
    assert!(left.contains("The search no longer finds it. Call before you go."), "{left}");
    assert!(
        !later.get("/services?q=stay+and+play+hithe+end+clinic").await.text.contains("Stay and Play, Hithe End Clinic")
    );
    assert!(later.get("/services?q=tern+house").await.text.contains("Tern House"), "what is essential never leaves");
    let over = site.get(&format!("/services/{}", of("BWD-905"))).await.text;
    assert!(
        over.contains("This is over.") && over.contains("What took its place") && over.contains("Toy Shelf"),
        "{over}"
    );
}

#[tokio::test]
async fn the_package_of_tables_is_read_as_what_the_directory_is_without_what_nobody_may_know() {
    let site = brackwater().await;
    let answer = site
        .bytes(axum::http::Request::get("/open-referral/datapackage.zip").body(axum::body::Body::empty()).unwrap())
        .await;
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(answer)).unwrap();
    let mut tables = read::Tables::default();
    let mut names = Vec::new();
    for n in 0..zip.len() {
        let mut file = zip.by_index(n).unwrap();
        let (name, mut text) = (file.name().unwrap().into_owned(), String::new());
        std::io::Read::read_to_string(&mut file, &mut text).unwrap();
        for words in RESTRICTED {
            assert!(!text.contains(words), "{words} is in {name}");
        }
        if name.ends_with(".csv") {
            let sheet = sheets::parse_csv(&name, text.as_bytes()).unwrap();
            let row = |cells: &Vec<String>| {
                let stated = sheet.headings.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
                stated.map(|(heading, cell)| (heading.clone(), json!(cell))).collect::<read::Row>()
            };
            tables.add(name.trim_end_matches(".csv"), sheet.rows.iter().map(|(_, cells)| row(cells)).collect());
        }
        names.push(name);
    }
    for name in [
        "datapackage.json",
        "services.csv",
        "schedules.csv",
        "locations.csv",
        "addresses.csv",
        "phones.csv",
        "taxonomy_terms.csv",
    ] {
        assert!(names.iter().any(|one| one == name), "{name}: {names:?}");
    }
    let package = read::tables("elsewhere", tables);
    let directory = directory::directory::ready(&site.app, 0).await.unwrap();
    let listed: Vec<_> = directory.listed(directory::directory::Viewer::Everybody).collect();
    assert_eq!(package.services.len(), listed.len());
    for (item, shown) in package.services.iter().zip(listed) {
        let mut wanted = shown.listing.service.clone();
        wanted.service_at_locations.retain(|at| !directory.is_confidential(at.location_id));
        assert_eq!((&item.service, &item.findings), (&wanted, &Vec::new()));
    }
}

#[tokio::test]
async fn search_engines_read_the_same_and_nothing_in_it_ends_its_element() {
    let site = brackwater().await;
    let markup = |page: &str| -> Value {
        let (_, rest) = page.split_once("<script type=\"application/ld+json\">").unwrap();
        serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
    };
    let id = openreferral::Names::of_feed("example").record("service", "BWD-003");
    let read = markup(&site.get(&format!("/services/{id}")).await.text);
    assert_eq!((&read["@type"], &read["offers"][0]["price"]), (&json!("Service"), &json!(0.0)));
    assert_eq!(read["availableChannel"][0]["serviceLocation"]["address"]["addressLocality"], "Brackwater");
    assert_eq!(read["hoursAvailable"][0]["opens"], "09:30:00");
    let house = openreferral::Names::of_feed("example").record("service", "BWD-901");
    let house = markup(&site.get(&format!("/services/{house}")).await.text);
    assert_eq!(house["availableChannel"][0].get("serviceLocation"), None, "{house}");
    let name = "&lt;/script&gt;&lt;script&gt;alert(1)";
    take(
        &site,
        "unkind",
        &[json!({ "id": "1", "name": "x", "description": "a < b </scr\u{0}ipt x=1> c", "fees": name })],
    )
    .await;
    let unkind = openreferral::Names::of_feed("unkind").record("service", "1");
    let page = site.get(&format!("/services/{unkind}")).await.text;
    assert!(!page.contains("alert(1)</") && page.matches("<script").count() == 1, "{page}");
}

#[tokio::test]
async fn the_real_borough_lists_what_its_documents_name_with_their_place() {
    let site = Site::of(Example::TowerHamlets).await;
    Example::TowerHamlets.directory(&site.app).await.unwrap();
    let all = every(&site, "services", 1000).await;
    assert_eq!(all.len(), 33, "of 34, one is for children in care alone");
    assert!(names(&all).contains(&"Young Tower Hamlets"));
    let one = all.iter().find(|one| one["name"] == "Safe East").unwrap();
    let page = site.get(&format!("/services/{}", id(one))).await.text;
    for words in ["School health service", "Notes of the VSCYF meeting, 26 September 2023", "line 62"] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[tokio::test]
async fn taking_in_the_same_twice_changes_nothing_and_half_a_feed_wipes_nothing() {
    for site in Site::both(Example::Brackwater).await {
        let feed: Vec<Value> = (0..10).map(|n| json!({ "id": n.to_string(), "name": format!("Tea {n}") })).collect();
        take(&site, "a council", &feed).await;
        let first = get(&site, "/services?minimal=true").await;
        assert_eq!(first["total_items"], 10);
        let later = site.moved("2026-12-01T12:00:00Z");
        take(&later, "a council", &feed).await;
        assert_eq!(get(&later, "/services?minimal=true").await, first, "the same twice");
        take(&later, "a council", &feed[..3]).await;
        assert_eq!(get(&later, "/services?minimal=true").await, first, "half of it is gone from the feed");
        // What changed keeps its identifier and its place; what another feed says of it is not taken.
        take(&later, "a council", &[json!({ "id": "4", "name": "Toast" })]).await;
        let names_now = every(&later, "services", 3).await;
        assert_eq!(names(&names_now)[4], "Toast");
        assert_eq!(id(&names_now[4]), id(&first["contents"][4]));
        take(&later, "another", &[json!({ "id": id(&names_now[4]), "name": "Ours now" })]).await;
        assert_eq!(names(&every(&later, "services", 50).await)[4], "Toast");
        let mut tx = later.app.db.read().await.unwrap();
        let findings = directory::store::findings(&mut tx).await.unwrap();
        let told = findings.iter().find(|(feed, _)| feed == "another").unwrap();
        assert!(told.1.reason.contains("a record of a council"), "{told:?}");
    }
}

#[test]
fn a_file_is_read_told_and_taken_in_by_the_command_line() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    };
    let feed = write(
        "feed.json",
        r#"[{"id":"1","name":"Tea","url":"www.example.org"},{"id":"2","name":"Toast","email":"nobody"}]"#,
    );
    let told = std::process::Command::new(env!("CARGO_BIN_EXE_everychance"))
        .args(["import", "services", "--demo=brackwater", &feed])
        .output()
        .unwrap();
    assert!(told.status.success());
    let text = String::from_utf8_lossy(&told.stdout);
    for words in [
        "Services: 2 new, 0 changed, 0 as before",
        "Left out: 1 field. Put right: 1 field.",
        "Tea, url “www.example.org”: the address does not begin with https:// or http://; taken as “https://www.example.org”",
        "Toast, email “nobody”: it is no address for mails; left out",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    for (name, text, words) in [
        ("broken.json", "[{\"id\": 1,", "It is no JSON, from line 1, column 10 on."),
        ("other.json", "{\"error\": \"none\"}", "There are no services in it."),
        ("lines.csv", "a,b\n1,2\n", "There is no table services."),
    ] {
        let (done, said) = run(&["import", "services", "--demo=brackwater", &write(name, text)], &[]);
        assert!(!done && said.contains(words), "{words}: {said}");
    }
    let (done, said) = run(&["import", "services", "--demo=brackwater", "/nowhere/feed.json"], &[]);
    assert!(!done && said.contains("It cannot be read"), "{said}");
    let postcodes = write("postcodes.csv", "postcode,latitude,longitude\nE1 1AA,51.5,-0.06\nLONDON,51.5,0\n");
    let (done, said) = run(&["import", "postcodes", "--demo=brackwater", &postcodes], &[]);
    assert!(!done && said.contains("This is no postcode of the United Kingdom."), "{said}");
}

#[tokio::test]
async fn what_is_open_now_is_asked_at_each_moment_and_not_kept() {
    let site = brackwater().await;
    let count = |answer: Answer| answer.text.matches("class=\"ec-card\" id=\"s").count();
    let address = "/services?now=yes&q=stay+and+play";
    // A Tuesday, early, in the morning and in the evening: the same running site.
    let mut counts = Vec::new();
    for moment in ["2026-11-24T06:00:00Z", "2026-11-24T10:00:00Z", "2026-11-24T20:00:00Z"] {
        counts.push(count(site.moved(moment).get(address).await));
    }
    assert!(counts[0] == 0 && counts[1] > counts[2], "{counts:?}");
}

#[tokio::test]
async fn opportunities_stand_by_when_they_close_with_what_pledges_offer_and_without_what_is_closed() {
    let site = brackwater().await;
    let page = site.get("/opportunities").await.text;
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(
        at("Holiday Adventure") < at("Apprentice in the Parks")
            && at("Apprentice in the Parks") < at("A Week with the Boat Builders")
    );
    assert!(page.contains("Apply by 18 December 2026") && page.contains("What organisations promise to young people"));
    assert!(!page.contains("A Choir That Travels"), "that closed in October");
    let care = site.get("/opportunities?kind=apprenticeship&care=yes").await.text;
    assert!(
        care.contains("for Care Leavers")
            && !care.contains("Boat Builders")
            && !care.contains("What organisations promise"),
        "{care}"
    );
    let closed = site.get("/services?q=choir+travels").await.text;
    assert!(closed.contains("One could apply until 31 October 2026."), "{closed}");
    let later = site.moved("2027-06-01T10:00:00Z").get("/opportunities").await.text;
    assert!(!later.contains("Boat Builders") && later.contains("Reading Buddies"), "what has no last day stays");
}

#[tokio::test]
async fn gaps_are_named_area_by_area_and_what_is_for_some_alone_fills_none() {
    let site = brackwater().await;
    let page = site.get("/coverage").await.text;
    assert!(page.contains("Youth clubs") && page.contains("role=\"img\"") && page.contains("Gullwick"), "{page}");
    let rows = |text: &str| -> Vec<Vec<String>> {
        text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
    };
    let clubs = rows(&site.get("/coverage.csv?theme=youth-clubs").await.text);
    assert_eq!(clubs.len(), 3);
    for area in &clubs {
        let [services, postcodes, reached] = [2, 3, 4].map(|n| area[n].parse::<usize>().unwrap());
        assert!(reached <= postcodes && postcodes > 40, "{area:?}");
        // As many as the search finds of which the place has a postcode of this area.
        let found = get(
            &site,
            &format!(
                "/service_at_locations?taxonomy_term_id={}&per_page=500",
                directory::theme::term_id("youth-clubs")
            ),
        )
        .await;
        assert!(services <= found["contents"].as_array().unwrap().len(), "{area:?}");
    }
    // The only things for children in care are for them alone, and count for nobody else; a theme without anything has gaps alone.
    let care = site.get("/coverage?theme=lgbt").await.text;
    assert!(!RESTRICTED.iter().any(|words| care.contains(words)));
    let later = site.moved("2035-01-01T10:00:00Z");
    assert!(
        rows(&later.get("/coverage.csv?theme=youth-clubs").await.text)
            .iter()
            .all(|area| area[2] == "0" && area[4] == "0")
    );
    assert!(
        later.get("/coverage?theme=youth-clubs").await.text.contains("3 areas have none."),
        "what nobody checks is not there"
    );
}

#[tokio::test]
async fn what_a_borough_adds_stands_before_the_law_with_who_wrote_it_and_whether_it_was_looked_at_again() {
    let site = brackwater().await;
    let answers =
        |age: u32, child: &str| format!("/entitlements/owed?age={age}&care=no&weeks=13&doing=work&child={child}");
    let page = site.get(&answers(19, "no")).await.text;
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(at("No council tax until you are 25") < at("More help with the rent"), "{page}");
    assert!(
        page.contains("Children in Care Council of Brackwater") && page.contains("looked at again by 31 March 2027")
    );
    assert!(page.contains("was to be looked at again by 30 September 2026"), "an old one says so");
    assert!(page.contains("In several boroughs together"));
    // A pram is for parents; without a child it stands among what else there is.
    let pram = "A pram and a bed for your first child";
    assert!(at(pram) > at("What else there is"));
    let mother = site.get(&answers(19, "yes")).await.text;
    assert!(mother.find(pram).unwrap() < mother.find("What else there is").unwrap());
    assert!(!site.get(&answers(25, "no")).await.text.contains("No council tax"));
    assert!(
        site.get("/entitlements/kept?age=19&care=no&weeks=13&doing=work&child=no")
            .await
            .text
            .contains("No council tax")
    );
}
