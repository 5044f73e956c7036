//! Search through HTTP.

use crate::support::Site;
use everychance::examples::Example;

async fn found(site: &Site, question: &str) -> Vec<String> {
    let text = site.get(&format!("/search?q={question}")).await.text;
    let main = text.split_once("<main").unwrap().1.split_once("</main>").unwrap().0.to_owned();
    let links = main.split("<h3 class=\"ec-card__title\"><a href=\"").skip(1);
    links.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn words_are_found_whole_begun_stemmed_and_with_a_slip() {
    let site = Site::of(Example::TowerHamlets).await;
    for question in ["apprenticeship", "apprenticeships", "apprentic", "aprenticeship", "apprenticehsips"] {
        let found = found(&site, question).await;
        assert!(found.contains(&"/actions/CP23-P3-A4".to_owned()), "{question}: {found:?}");
    }
    assert_eq!(found(&site, "checking%20okay").await.first().unwrap(), "/messages/KM15");
    assert_eq!(found(&site, "km15").await.first().unwrap(), "/messages/KM15");
    assert!(found(&site, "zzzzqqq").await.is_empty());
    assert!(found(&site, "").await.is_empty());
}

#[tokio::test]
async fn a_slip_is_forgiven_wherever_it_is() {
    let site = Site::of(Example::TowerHamlets).await;
    for (right, slip) in
        [("housing", "huosing"), ("housing", "housng"), ("wellbeing", "welbeing"), ("parents", "parnets")]
    {
        let wanted = found(&site, right).await;
        let found = found(&site, slip).await;
        assert!(!wanted.is_empty() && found.contains(&wanted[0]), "{slip}: {found:?}");
    }
}

#[tokio::test]
async fn a_former_name_finds_the_body() {
    let site = Site::of(Example::TowerHamlets).await;
    let found = found(&site, "Children%20and%20Families%20Partnership").await;
    assert!(found.contains(&"/bodies/BODY-ECEC".to_owned()), "{found:?}");
}

#[tokio::test]
async fn odd_questions_do_no_harm() {
    let site = Site::of(Example::TowerHamlets).await;
    for question in [
        "%22",
        "*",
        "(a%20OR",
        "%F0%9F%98%80",
        "%E0%A6%AC%E0%A6%BE%E0%A6%82%E0%A6%B2%E0%A6%BE",
        "a:b",
        &"x".repeat(900),
    ] {
        assert_eq!(site.get(&format!("/search?q={question}")).await.status, 200, "{question}");
    }
}

#[tokio::test]
async fn what_the_hint_says_is_found_in_each_partnership() {
    for example in [Example::TowerHamlets, Example::Brackwater] {
        let site = Site::of(example).await;
        let home = site.get("/").await.text;
        let hint = home.split("id=\"q-hint\">").nth(1).unwrap().split("</div>").next().unwrap();
        let hint = hint.replace(['\u{2068}', '\u{2069}'], "");
        let (words, reference) = hint.strip_prefix("For example: ").unwrap().split_once(", or ").unwrap();
        for question in [words, reference] {
            let found = found(&site, &platform::page::encode(question)).await;
            assert_eq!(found.first(), Some(&format!("/priorities/{reference}")), "{question}: {found:?}");
        }
    }
}

#[tokio::test]
async fn pages_are_found_by_what_people_call_them_and_services_by_the_directory() {
    let site = Site::of(Example::Brackwater).await;
    Example::Brackwater.directory(&site.app).await.unwrap();
    for (asked, path) in [
        ("/search?q=care+leaver", "/entitlements"),
        ("/search?q=Local+Offer+for+Care+Leavers", "/entitlements"),
        ("/search?q=EHCP", "/local-offer"),
        ("/search?q=autism", "/local-offer"),
        ("/search?q=apprenticeships", "/opportunities"),
        ("/ar/search?q=%D8%AA%D9%88%D8%AD%D8%AF", "/ar/local-offer"),
        ("/bn/search?q=%E0%A6%85%E0%A6%A7%E0%A6%BF%E0%A6%95%E0%A6%BE%E0%A6%B0", "/bn/entitlements"),
    ] {
        let page = site.get(asked).await.text;
        let main = page.split("<main").nth(1).unwrap();
        assert!(main.contains(&format!("<li><a href=\"{path}\"")), "{asked}: {main}");
    }
    let found = site.get("/search?q=basketball").await.text;
    let count: usize =
        found.split(" results in the directory").next().unwrap().rsplit('>').next().unwrap().parse().unwrap();
    let listed = site.get("/services?q=basketball").await.text;
    assert!(listed.contains(&format!("{count} results")), "{count}: {listed}");
    assert!(!site.get("/search?q=nightjar").await.text.contains("in the directory"), "nothing restricted is counted");
    assert!(!site.get("/search?q=basketball&as-at=2026-11-02").await.text.contains("in the directory"));
}
