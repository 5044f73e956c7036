//! Every page of both examples, in every language.

use crate::support::{Site, on_postgres};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::examples::Example;
use everychance::router;
use platform::http::Mode;
use platform::i18n;
use platform::permission::Rule;

/// All addresses of the site map, without host and language.
async fn paths(site: &Site) -> Vec<String> {
    let map = site.get("/sitemap.xml").await.text;
    let paths: Vec<String> = map
        .split("<loc>http://127.0.0.1:8080")
        .skip(1)
        .map(|rest| rest.split_once("</loc>").unwrap().0.to_owned())
        .collect();
    assert!(paths.len() > 150, "{}", paths.len());
    paths
}

/// What is wrong with a page, if anything.
fn fault(text: &str, tag: &str, direction: &str, invented: bool) -> Option<&'static str> {
    let html = format!("<html lang=\"{tag}\" dir=\"{direction}\"");
    let checks = [
        (!text.contains(&html), "wrong language or direction"),
        (text.contains('⟦'), "a text is missing"),
        (text.matches("<h1").count() != 1, "not exactly one main heading"),
        (
            text.contains("<script") || text.contains(" style=\"") || text.contains(" onclick="),
            "script or inline style",
        ),
        // Whom to write to about special needs has to be said.
        (
            text.contains("mailto:") && !text.contains("/local-offer\">") || text.contains("@towerhamlets"),
            "an e-mail address",
        ),
        (text.contains("ec-banner-invented") != invented, "invented is not said, or said of the real"),
        (text.contains("noindex") != invented, "search engines"),
        (tag != "en-GB" && text.matches("href=\"/search").count() > 2, "a link that loses the language"),
    ];
    checks.into_iter().find(|(wrong, _)| *wrong).map(|(_, words)| words)
}

async fn every_page_in(site: &Site, invented: bool, tags: &[&str]) {
    let mut faults = Vec::new();
    for path in paths(site).await {
        for language in i18n::languages().iter().filter(|language| tags.contains(&language.tag)) {
            let prefix = language.prefix();
            let address = if path == "/" && !prefix.is_empty() { prefix } else { format!("{prefix}{path}") };
            let answer = site.get(&address).await;
            if answer.status != StatusCode::OK {
                faults.push(format!("{address}: {}", answer.status));
            } else if let Some(words) = fault(&answer.text, language.tag, &language.direction, invented) {
                faults.push(format!("{address}: {words}"));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(20)].join("\n"));
}

#[tokio::test]
async fn every_page_of_the_real_borough_in_english_and_bengali() {
    every_page_in(&Site::of(Example::TowerHamlets).await, false, &["en-GB", "bn"]).await;
}

#[tokio::test]
async fn every_page_of_the_real_borough_in_somali_and_arabic() {
    every_page_in(&Site::of(Example::TowerHamlets).await, false, &["so", "ar"]).await;
}

#[tokio::test]
async fn every_page_of_the_invented_borough_in_every_language() {
    every_page_in(&Site::of(Example::Brackwater).await, true, &["en-GB", "bn", "so", "ar"]).await;
}

#[tokio::test]
async fn every_page_of_the_real_borough_on_postgresql() {
    every_page_in(&Site::on(on_postgres().await, Example::TowerHamlets).await, false, &["en-GB"]).await;
}

#[tokio::test]
async fn every_page_as_at_a_past_day_keeps_that_day() {
    let site = Site::of(Example::Brackwater).await;
    for path in paths(&site).await {
        let answer = site.get(&format!("/ar{}?as-at=2026-11-02", path.trim_end_matches('/'))).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.text.contains("ec-asat"), "{path}");
        let kept = answer.text.matches("as-at=2026-11-02").count();
        assert!(kept > 20, "{path} keeps the day in {kept} links only");
    }
}

#[tokio::test]
async fn a_wrong_reference_is_a_helpful_404() {
    let site = Site::of(Example::TowerHamlets).await;
    let answer = site.get("/actions/CF19-P1-A99").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.text.contains("actions/CF19-P1-A99"));
    assert!(answer.text.contains("href=\"/actions/CF19-P1-A9\""), "the closest is not suggested");
    for path in ["/nowhere", "/thread/ST1", "/actions/KM15", "/ar/bodies/X", "/assets/no.css", "/de"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["scorecards/NOPE", "measures/M-LACnum/embed?area=NOPE", "measures/M-LACnum/chart.svg?area=Ä B"] {
        let page = site.get(&format!("/{}", path.replace("Ä B", "%C3%84+B"))).await.text;
        let named = path.replace("Ä B", "Ä+B");
        assert!(page.contains(&format!("There is nothing at “{named}”.")), "{page}");
    }
}

#[tokio::test]
async fn a_wrong_day_says_what_is_wanted() {
    let site = Site::of(Example::TowerHamlets).await;
    for day in ["2026-11-22", "2027-01-01", "21/11/2026", "2026-13-01", "2026-11", "yesterday"] {
        let answer = site.get(&format!("/actions?as-at={day}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{day}");
        assert!(answer.text.contains("Choose a day before today (2026-11-21), written YYYY-MM-DD."), "{day}");
    }
    assert!(site.get("/ar/actions?as-at=x").await.text.contains("اختر يومًا"), "not in the reader's language");
    let early = site.get("/?as-at=2026-11-01").await;
    assert_eq!(early.status, StatusCode::NOT_FOUND);
    assert!(early.text.contains("Records here begin on 2 November 2026."));
    for now in ["", "2026-11-21"] {
        let present = site.get(&format!("/actions?as-at={now}")).await;
        assert!(present.status == StatusCode::OK && !present.text.contains("ec-asat\""), "today is the present");
    }
}

#[tokio::test]
async fn a_slash_at_the_end_and_the_tag_of_english_do_no_harm() {
    let site = Site::of(Example::TowerHamlets).await;
    for address in ["/actions/", "/en-GB/actions", "/ar/", "/ar/actions/", "/en-GB", "/bn/?as-at=2026-11-02"] {
        assert_eq!(site.get(address).await.status, StatusCode::OK, "{address}");
    }
    assert!(site.get("/ar/actions/").await.text.contains("dir=\"rtl\""));
}

#[tokio::test]
async fn a_head_request_has_the_headers_and_no_body() {
    let site = Site::of(Example::TowerHamlets).await;
    let head = site.ask(Request::head("/actions").body(Body::empty()).unwrap()).await;
    assert_eq!((head.status, head.text.as_str()), (StatusCode::OK, ""));
    assert_eq!(head.header("etag"), site.get("/actions").await.header("etag"));
}

#[tokio::test]
async fn the_past_does_not_know_what_came_later() {
    let fresh = crate::support::sqlite().await;
    Example::TowerHamlets.fill(&fresh.db).await.unwrap();
    let later = crate::support::record("documents", "LATER", &[("title", "Later"), ("kind", "report")]);
    let mut tx = fresh.db.write().await.unwrap();
    let clock = crate::support::clock("2026-11-10T09:00:00Z");
    let change = platform::record::Change { before: None, after: later };
    platform::record::save(&mut tx, &clock, &platform::audit::Who::program("test"), vec![change]).await.unwrap();
    tx.commit().await.unwrap();
    let site = Site::on(fresh, Example::TowerHamlets).await;
    for address in ["/", "/feed.atom", "/documents", "/api/v1/documents", "/search?q=later"] {
        let mark = if address.contains('?') { '&' } else { '?' };
        let past = site.get(&format!("{address}{mark}as-at=2026-11-05")).await;
        assert_eq!(past.status, StatusCode::OK);
        assert!(!past.text.contains("/documents/LATER") && !past.text.contains("10 November"), "{address}");
        assert!(address.contains("search") || site.get(address).await.text.contains("LATER"), "{address}");
    }
}

#[tokio::test]
async fn kept_pages_are_not_yesterdays() {
    let site = Site::of(Example::Brackwater).await;
    let today = site.get("/actions?as-at=2026-11-21").await;
    assert!(!today.text.contains("ec-asat\""), "today is the present");
    assert!(!site.get("/strategies/BW-S1").await.text.contains("Ran until"));
    let priority = site.get("/priorities/BW-S1-P1").await.text;
    assert!(!priority.contains("Ran until"));
    let site = site.at("2031-01-02T12:00:00Z");
    assert!(site.get("/actions?as-at=2026-11-21").await.text.contains("ec-asat\""), "a day that is past by now");
    assert!(site.get("/priorities/BW-S1-P1").await.text.contains("Ran until March 2030"));
    let then = site.get("/priorities/BW-S1-P1?as-at=2026-11-21").await.text;
    assert!(!then.contains("Ran until"), "on that day the plan still ran");
}

#[tokio::test]
async fn references_are_found_in_any_case() {
    let site = Site::of(Example::TowerHamlets).await;
    assert_eq!(site.get("/messages/km15").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_unchanged_page_is_not_sent_again() {
    let site = Site::of(Example::TowerHamlets).await;
    let first = site.get("/actions/CF19-P2-A2").await;
    let etag = first.header("etag").to_owned();
    assert!(!etag.is_empty());
    let request = Request::get("/actions/CF19-P2-A2").header("if-none-match", &etag).body(Body::empty()).unwrap();
    let second = site.ask(request).await;
    assert_eq!(second.status, StatusCode::NOT_MODIFIED);
    assert!(second.text.is_empty());
    let arabic = site.get("/ar/actions/CF19-P2-A2").await;
    assert_ne!(arabic.header("etag"), etag);
}

#[tokio::test]
async fn answers_are_compressed_and_guarded() {
    let site = Site::of(Example::Brackwater).await;
    let request = Request::get("/").header("accept-encoding", "gzip").body(Body::empty()).unwrap();
    let page = site.ask(request).await;
    assert_eq!(page.header("content-encoding"), "gzip");
    let policy = page.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe") && !policy.contains("script-src"));
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert!(page.header("x-robots-tag").contains("noindex"));
    assert!(page.header("set-cookie").is_empty());
    let css = page_asset(&site).await;
    assert!(css.header("cache-control").contains("immutable"));
}

async fn page_asset(site: &Site) -> crate::support::Answer {
    let home = site.get("/").await.text;
    let start = home.find("/assets/everychance-").unwrap();
    let address = home[start..].split('"').next().unwrap();
    site.get(address).await
}

#[tokio::test]
async fn the_thread_says_where_it_is_broken() {
    let site = Site::of(Example::Brackwater).await;
    let whole = site.get("/thread/BW-M1").await.text;
    assert!(
        !whole.contains("The thread is broken") && whole.contains("The swing by the sea wall is mended"),
        "{whole}"
    );
    let unanswered = site.get("/thread/BW-M10").await.text;
    assert!(unanswered.contains("No answer to those who said it has been published here yet."), "{unanswered}");
    let unanswered = site.get("/thread/BW-M8").await.text;
    assert!(unanswered.contains("No action answers this yet."));
    let real = Site::of(Example::TowerHamlets).await.get("/thread/KM13").await.text;
    assert!(real.contains("No action answers this yet."));
}

#[tokio::test]
async fn the_thread_can_be_pulled_from_every_end() {
    let site = Site::of(Example::TowerHamlets).await;
    for start in ["KM15", "CF19-P2-A2", "CF19-P2-O1", "CF19-P2-I2"] {
        let text = site.get(&format!("/thread/{start}")).await.text;
        for stage in ["/messages/KM15", "/priorities/CF19-P2", "/actions/CF19-P2-A2", "/outcomes/CF19-P2-O1"] {
            assert!(text.contains(stage), "{start} does not reach {stage}");
        }
        assert!(text.contains("Our reading"), "{start} hides that a link is a reading");
    }
}

#[tokio::test]
async fn a_step_after_a_reading_is_not_called_stated() {
    let site = Site::of(Example::TowerHamlets).await;
    let thread = site.get("/api/v1/thread/KM15").await.json();
    for row in thread["items"].as_array().unwrap() {
        let basis = row["basis"].as_str().unwrap();
        let wanted = if row["stage"] == "said" { "plan" } else { "reading" };
        assert!(basis == wanted || basis == "broken", "{row}");
    }
    let page = site.get("/thread/KM15").await.text;
    assert!(!page.contains("ec-tag--stated"), "something is called stated that no document states");
    let invented = Site::of(Example::Brackwater).await.get("/thread/BW-M1").await.text;
    assert!(invented.contains("ec-tag--stated"));
}

#[tokio::test]
async fn two_references_that_sort_alike_both_stay_and_stated_wins() {
    let fresh = crate::support::sqlite().await;
    let record = crate::support::record;
    let link = |reference, from, basis| {
        record("links", reference, &[("from", from), ("relation", "answers"), ("to", "M1"), ("basis", basis)])
    };
    let action = |reference, title| record("actions", reference, &[("priority", "P"), ("title", title)]);
    let records = [
        record("strategies", "S", &[("title", "Plan"), ("status", "agreed")]),
        record("priorities", "P", &[("strategy", "S"), ("title", "First")]),
        record("messages", "M1", &[("text", "Hear us"), ("kind", "statement"), ("quoted", "yes")]),
        action("A1", "One"),
        action("A01", "Another"),
        link("L1", "A1", "stated"),
        link("L2", "A1", "reading"),
        link("L3", "A01", "reading"),
    ];
    let changes = records.map(|after| platform::record::Change { before: None, after });
    let mut tx = fresh.db.write().await.unwrap();
    let clock = crate::support::clock("2026-01-01T00:00:00Z");
    platform::record::save(&mut tx, &clock, &platform::audit::Who::program("test"), changes.into()).await.unwrap();
    tx.commit().await.unwrap();
    let site = Site::on(fresh, Example::TowerHamlets).await;
    let thread = site.get("/api/v1/thread/M1").await.json();
    let rows: Vec<String> =
        thread["items"].as_array().unwrap().iter().map(|row| format!("{} {}", row["ref"], row["basis"])).collect();
    assert!(rows.contains(&"\"A1\" \"stated\"".to_owned()), "{rows:?}");
    assert!(rows.contains(&"\"A01\" \"reading\"".to_owned()), "{rows:?}");
    assert!(rows.contains(&"\"P\" \"plan\"".to_owned()), "{rows:?}");
}

#[tokio::test]
async fn no_address_leads_to_another_site() {
    let site = Site::of(Example::TowerHamlets).await;
    for address in ["/ar//evil.example/x", "//evil.example/x", "/ar///evil.example", "/bn//evil.example?q=1"] {
        let text = site.get(address).await.text;
        assert!(!text.contains("\"//evil") && !text.contains("=\"/\\"), "{address}");
    }
}

#[tokio::test]
async fn each_reader_gets_an_encoding_that_they_take() {
    let site = Site::of(Example::TowerHamlets).await;
    let cases = [
        ("br;q=0, gzip", "gzip"),
        ("br", "br"),
        ("br;q=0", ""),
        ("gzip, deflate, br;q=0.5", "br"),
        ("identity", ""),
        ("GZIP", "gzip"),
        ("brotli", ""),
        ("br", "br"),
    ];
    for (asked, wanted) in cases {
        let request = Request::get("/privacy").header("accept-encoding", asked).body(Body::empty()).unwrap();
        assert_eq!(site.ask(request).await.header("content-encoding"), wanted, "{asked}");
    }
}

#[tokio::test]
async fn every_link_of_a_page_keeps_its_language_and_its_day() {
    let site = Site::of(Example::Brackwater).await;
    let data = ["/assets/", "/theme.css", "/api/v1/", "/feed.atom", "http://", "https://", "#"];
    let paths = ["", "/actions", "/actions/BW-S1-P1-A1", "/thread/BW-M1", "/search?q=play", "/crosswalk", "/nowhere"];
    for path in paths {
        let mark = if path.contains('?') { '&' } else { '?' };
        let text = site.get(&format!("/ar{path}{mark}as-at=2026-11-02")).await.text;
        let main = text.split_once("class=\"ec-nav\"").unwrap().1;
        let links = main.split("<a ").skip(1).filter_map(|rest| rest.split_once("href=\"")?.1.split('"').next());
        for link in links.filter(|link| !data.iter().any(|start| link.starts_with(start))) {
            let today = main.contains(&format!("{}\">شاهدها كما هي اليوم", link));
            assert!(link.starts_with("/ar"), "{path}: {link} loses the language");
            assert!(today || link.contains("as-at=2026-11-02"), "{path}: {link} loses the day");
        }
        assert!(path.is_empty() || main.contains("as-at"), "{path}");
    }
    let home = site.get("/ar?as-at=2026-11-02").await.text;
    assert!(home.contains("<input type=\"hidden\" name=\"as-at\" value=\"2026-11-02\">"), "the search loses the day");
    let search = site.get("/search?q=play&as-at=2026-11-02").await.text;
    assert!(search.contains("href=\"/search?q=play\">See it as it is today"), "today loses the question");
}

#[tokio::test]
async fn our_words_are_not_marked_as_english() {
    let site = Site::of(Example::Brackwater).await;
    for path in ["/ar/bodies", "/ar/actions", "/ar/engagements", "/bn/indicators", "/bn/strategies/BW-S1"] {
        let text = site.get(path).await.text;
        for piece in text.split("<span lang=\"en-GB\" dir=\"ltr\">").skip(1) {
            let content = piece.split("</span>").next().unwrap();
            let foreign = content.chars().any(|c| matches!(c, '\u{600}'..='\u{6FF}' | '\u{980}'..='\u{9FF}'));
            assert!(!foreign, "{path}: {content}");
        }
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_and_other_methods_get_a_page() {
    let site = Site::of(Example::TowerHamlets).await;
    for address in ["/actions/%FF", "/ar/actions/%FF"] {
        let answer = site.get(address).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address}");
        assert!(answer.text.contains("<h1"), "{address}");
    }
    let post = site.ask(Request::post("/actions").body(Body::empty()).unwrap()).await;
    assert_eq!(post.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(post.text.contains("<h1"));
    let long = site.get(&format!("/actions/{}", "A".repeat(60_000))).await;
    assert_eq!(long.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn children_and_figures_are_escaped() {
    let fresh = crate::support::sqlite().await;
    let text = "<b>\"it's\" & {{ 7 }}</b>";
    let document = crate::support::record("documents", "D1", &[("title", text), ("kind", "report")]);
    let message = crate::support::record(
        "messages",
        "M1",
        &[("text", text), ("kind", "statement"), ("quoted", "yes"), ("speaker", text), ("document", "D1")],
    );
    let changes = [document, message].map(|after| platform::record::Change { before: None, after });
    let mut tx = fresh.db.write().await.unwrap();
    let clock = crate::support::clock("2026-01-01T00:00:00Z");
    platform::record::save(&mut tx, &clock, &platform::audit::Who::program("test"), changes.into()).await.unwrap();
    tx.commit().await.unwrap();
    let site = Site::on(fresh, Example::TowerHamlets).await;
    for address in
        ["/", "/ar", "/messages", "/messages/M1", "/bn/messages/M1", "/thread/M1", "/documents/D1", "/search?q=%3Cb%3E"]
    {
        let text = site.get(address).await.text;
        assert!(!text.contains("<b>"), "{address}");
    }
    let search = site.get("/search?q=%22%3E%3Cb%3E").await.text;
    assert!(!search.contains("\"><b>"));
}

/// Every open address of the site, with a record that exists in the place of its parameters.
fn routes(plan: &platform::snapshot::Snapshot) -> Vec<String> {
    let first = |table: &str| {
        let table = match table {
            "thread" => "messages",
            "scorecards" => "strategies",
            "reports" => "reporting_periods",
            table => table,
        };
        // Of a survey, one of which everything is there to be read.
        let whole = |one: &&platform::record::Record| table != "surveys" || !one.text("results").is_empty();
        plan.list(&table.replace('-', "_")).find(whole).unwrap_or_else(|| panic!("{table} is empty")).reference.clone()
    };
    let site = router::routes(Mode::Earnest);
    let open = site.list().iter().filter(|route| route.method == "GET" && route.rule.name() == "public");
    // A link to one act is there only when somebody was sent it, a return only after a start; operators alone read the figures.
    // A file of an update and the logo are there only once somebody brought them.
    let open = open.map(|route| route.path).filter(|path| {
        !path.contains("{token}") && !["/metrics", "/sign-in/openid/return", "/evidence/{name}", "/logo"].contains(path)
    });
    open.map(|route| {
        let route = route.replace("{table}", "actions").replace("{part}", "travel").replace("{quarter}", "2026-Q3");
        let route = route.replace("/assets/{name}", &platform::assets::address("everychance.css"));
        match route.split_once("/{ref}") {
            Some((stem, rest)) => format!("{stem}/{}{rest}", first(stem.rsplit('/').next().unwrap())),
            None => route,
        }
    })
    .collect()
}

#[tokio::test]
async fn every_route_answers_in_every_language() {
    let site = Site::of(Example::Brackwater).await;
    Example::Brackwater.directory(&site.app).await.unwrap();
    let plan = site.app.snapshot().await.unwrap();
    let routes = routes(&plan);
    assert!(routes.len() > 50, "only {} routes", routes.len());
    // A calendar without any date is none.
    for address in routes.into_iter().filter(|address| address != "/services/list.ics") {
        let address = match address.split_once("/{id}") {
            None => address,
            // Of the directory and of grants, the first of its list.
            Some((stem, rest)) => {
                let (list, within) = match stem {
                    "/services" => ("/open-referral/services", "contents"),
                    "/grants" => ("/grants.json", "grants"),
                    stem => (stem, "contents"),
                };
                let list = site.get(list).await.json();
                format!("{stem}/{}{rest}", list[within][0]["id"].as_str().unwrap())
            }
        };
        for language in i18n::languages() {
            let answer = site.get(&format!("{}{address}", language.prefix())).await;
            assert_eq!(answer.status, StatusCode::OK, "{} {address}", language.tag);
            assert!(!answer.text.contains('⟦'), "{} {address} lacks a text", language.tag);
        }
    }
}

#[tokio::test]
async fn every_page_for_people_at_work_speaks_every_language() {
    let site = Site::of(Example::Brackwater).await;
    let routes = router::routes(Mode::Earnest);
    for route in routes.list().iter().filter(|route| route.method == "GET" && !route.path.contains('{')) {
        let role = match route.rule {
            Rule::Public | Rule::Anonymous => continue,
            Rule::SignedIn => "chair",
            Rule::Needs(permission) => permission.granted[0].0,
        };
        let cookie = site.sign_in(role).await;
        for language in i18n::languages() {
            let answer = site.get_as(&cookie, &format!("{}{}", language.prefix(), route.path)).await;
            assert_eq!(answer.status, StatusCode::OK, "{} {}", language.tag, route.path);
            assert!(!answer.text.contains('⟦'), "{} {} lacks a text: {}", language.tag, route.path, answer.text);
        }
    }
}

#[tokio::test]
async fn whom_to_call_in_danger_stands_in_ones_language_beside_the_english() {
    let site = Site::of(Example::Brackwater).await;
    for (prefix, words) in [("", ""), ("/bn", "জরুরি"), ("/so", "Xaalad degdeg"), ("/ar", "الطوارئ")] {
        let page = site.get(&format!("{prefix}/privacy/children")).await.text;
        let times = if prefix.is_empty() { 1 } else { 2 };
        assert_eq!(page.matches("<a href=\"tel:999\" dir=\"ltr\">999</a>").count(), times, "{page}");
        assert_eq!(page.matches("<a href=\"tel:08001111\" dir=\"ltr\">0800 1111</a>").count(), times);
        assert_eq!(page.matches("In an emergency call").count(), 1, "{prefix}: the English is always there");
        assert!(page.contains(words), "{prefix}");
    }
}

#[tokio::test]
async fn the_navigation_marks_the_entry_to_which_a_page_belongs() {
    let site = Site::of(Example::Brackwater).await;
    for (path, entry) in [
        ("/indicators", "/scorecards"),
        ("/indicators/BW-S1-P1-I1", "/scorecards"),
        ("/measures", "/scorecards"),
        ("/measures/BW-ME1/map", "/scorecards"),
        ("/scorecards", "/scorecards"),
        ("/priorities", "/strategies"),
        ("/organisations", "/bodies"),
        ("/ar/indicators", "/ar/scorecards"),
    ] {
        let page = site.get(path).await.text;
        let navigation = page.split("<nav class=\"ec-nav\"").nth(1).unwrap().split("</nav>").next().unwrap();
        let marked = format!("<a href=\"{entry}\" aria-current=\"true\">");
        assert_eq!((navigation.matches("aria-current").count(), navigation.contains(&marked)), (1, true), "{path}");
    }
    let home = site.get("/").await.text;
    let navigation = home.split("<nav class=\"ec-nav\"").nth(1).unwrap().split("</nav>").next().unwrap();
    assert!(!navigation.contains("aria-current"), "{navigation}");
}
