//! Keeping the directory true: its editors, providers who answer from a letter, and readers who say what is wrong.

use crate::support::{Answer, Site};
use axum::http::StatusCode;
use directory::change::BY_PROVIDER;
use directory::feed;
use everychance::examples::Example;
use openreferral::{Names, read};
use platform::audit::Who;
use platform::outbox::Post;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const DESK: &str = "/manage/directory";

/// The identifier of a service of the example.
fn id(key: &str) -> String {
    Names::of_feed("example").record("service", key).to_string()
}

async fn site() -> Site {
    with_directory(Site::of(Example::Brackwater).await).await
}

async fn with_directory(site: Site) -> Site {
    Example::Brackwater.directory(&site.app).await.unwrap();
    site
}

async fn take(site: &Site, name: &str, services: &[Value]) -> Vec<store::Finding> {
    let app = &site.app;
    let mut tx = app.db.write().await.unwrap();
    let package = read::services(name, services);
    feed::take_in(&mut tx, &app.keyring, &app.clock, &Who::program("import"), name, package).await.unwrap();
    let findings = store::findings(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    findings.into_iter().filter(|(feed, _)| feed == name).map(|(_, finding)| finding).collect()
}

use directory::store;

/// What a form of a page would send if nobody changed it.
fn form(page: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let after = tag.split(&format!(" {name}=\"")).nth(1)?;
        Some(unescaped(after.split('"').next()?))
    };
    let mut fields = Vec::new();
    for tag in page.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap()) {
        let Some(name) = attribute(tag, "name") else { continue };
        let kind = attribute(tag, "type").unwrap_or_default();
        if !["checkbox", "radio"].contains(&kind.as_str()) || tag.contains(" checked") {
            fields.push((name, attribute(tag, "value").unwrap_or_default()));
        }
    }
    for area in page.split("<textarea").skip(1) {
        let (tag, rest) = area.split_once('>').unwrap();
        fields.push((attribute(tag, "name").unwrap(), unescaped(rest.split("</textarea>").next().unwrap())));
    }
    for list in page.split("<select").skip(1) {
        let (tag, rest) = list.split_once('>').unwrap();
        let options = rest.split("</select>").next().unwrap();
        let chosen = options.split("<option").find(|option| option.contains(" selected"));
        fields.push((
            attribute(tag, "name").unwrap(),
            chosen.and_then(|one| attribute(one, "value")).unwrap_or_default(),
        ));
    }
    fields
}

fn unescaped(text: &str) -> String {
    text.replace("&#38;", "&").replace("&#34;", "\"").replace("&#39;", "'").replace("&#60;", "<").replace("&#62;", ">")
}

/// Sends the form of a page with other texts in some of its fields.
async fn filled_in(site: &Site, cookie: &str, path: &str, changes: &[(&str, &str)]) -> Answer {
    let page = site.get_as(cookie, path).await.text;
    let page = page.split("<main").nth(1).unwrap();
    let mut fields = form(page);
    fields.retain(|(name, _)| name != "q" && !changes.iter().any(|(other, _)| other == name));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    site.post(cookie, path, &[&fields[..], changes].concat()).await
}

/// The path in the last letter of this kind.
async fn way(site: &Site, template: &str) -> String {
    site.run_jobs().await;
    let letter = site.letters().await.into_iter().find(|one| one.template == template).unwrap();
    let link = letter.link.clone();
    link[link.find("/listing/").unwrap()..].to_owned()
}

/// An editor says who keeps a listing, and asks.
async fn asked(site: &Site, editor: &str, service: &str, to: &str) -> String {
    let path = format!("{DESK}/{service}");
    let kept = site.post(editor, &format!("{path}/keeper"), &[("to", to), ("language", "en-GB")]).await;
    assert!(kept.header("location").ends_with("done=keeper"), "{}", kept.text);
    let asked = site.post(editor, &format!("{path}/ask"), &[]).await;
    assert!(asked.header("location").ends_with("done=asked"), "{}", asked.text);
    way(site, "listing-due").await
}

#[tokio::test]
async fn an_editor_checks_changes_and_undoes_and_everybody_reads_it_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let site = with_directory(site).await;
        let editor = site.sign_in("directory-editor").await;
        let service = id("BWD-001");
        let (path, public) = (format!("{DESK}/{service}"), format!("/services/{service}"));
        assert!(site.get(&public).await.text.contains("Nobody has checked this yet"));
        let checked = site.post(&editor, &format!("{path}/check"), &[]).await;
        assert!(checked.header("location").ends_with("done=checked"), "{}", checked.text);
        let page = site.get(&public).await.text;
        assert!(
            page.contains("A person last checked this on 21 November 2026")
                && page.contains("an editor of the directory"),
            "{page}"
        );
        let open = site.get(&format!("/open-referral/services/{service}")).await.json();
        assert_eq!(open["assured_date"], "2026-11-21", "other systems learn of it too");

        let edit = format!("{path}/edit");
        let same = filled_in(&site, &editor, &edit, &[]).await;
        assert!(
            same.header("location").ends_with("done=same"),
            "a form that nobody changed changes nothing: {}",
            same.text
        );
        let wrong = [("email", "nobody"), ("day-TU", "early"), ("age-to", "200"), ("cost", "£some"), ("name", "")];
        let refused = filled_in(&site, &editor, &edit, &wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for words in
            ["name@example.org", "9:30-12:00", "from 0 to 120", "£3.50 per session", "Write a name", "early", "£some"]
        {
            assert!(refused.text.contains(words), "{words}: {}", refused.text);
        }
        let changes =
            [("name", "Stay, Play & Sing"), ("day-SU", "10-11:30"), ("languages", "bn"), ("cost", "£1.50 per family")];
        let changed = filled_in(&site, &editor, &edit, &changes).await;
        assert!(changed.header("location").ends_with("done=changed"), "{}", changed.text);
        let page = site.get(&public).await.text;
        for words in ["Stay, Play &#38; Sing", "Sunday", "10:00 to 11:30", "Bengali", "£1.50"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        let found = site.get("/services?q=sing&day=SU").await.text;
        assert!(found.contains("Stay, Play &amp; Sing"), "it is found by its new words: {found}");

        let desk = site.get_as(&editor, &path).await.text;
        assert!(desk.contains("Was: Stay and Play at the Old Quay Net Store. Now: Stay, Play &#38; Sing."), "{desk}");
        // What was changed again since stays.
        let again = filled_in(&site, &editor, &edit, &[("name", "Sing!")]).await;
        assert!(again.header("location").ends_with("done=changed"), "{}", again.text);
        let seqs: Vec<String> = form(&site.get_as(&editor, &path).await.text)
            .into_iter()
            .filter(|(name, _)| name == "seq")
            .map(|(_, seq)| seq)
            .collect();
        let undone = site.post(&editor, &format!("{path}/undo"), &[("seq", &seqs[1])]).await;
        assert!(undone.header("location").ends_with("done=undone-part"), "{}", undone.text);
        let page = site.get(&public).await.text;
        assert!(page.contains("Sing!") && !page.contains("Sunday"), "{page}");
        let undone = site.post(&editor, &format!("{path}/undo"), &[("seq", &seqs[0])]).await;
        assert!(undone.header("location").ends_with("done=undone"), "{}", undone.text);
        assert!(site.get(&public).await.text.contains("Stay, Play &#38; Sing"));
        verifies(&site).await;
    }
}

async fn verifies(site: &Site) {
    let mut tx = site.app.db.read().await.unwrap();
    store::verify(&mut tx).await.unwrap();
    platform::revision::verify(&mut tx).await.unwrap();
    platform::audit::verify(&mut tx).await.unwrap();
}

#[tokio::test]
async fn two_editors_do_not_overwrite_each_other() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let edit = format!("{DESK}/{}/edit", id("BWD-001"));
    let page = site.get_as(&editor, &edit).await.text;
    let stale: Vec<(String, String)> = form(page.split("<main").nth(1).unwrap());
    filled_in(&site, &editor, &edit, &[("waiting", "2")]).await;
    let stale: Vec<(&str, &str)> = stale
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .filter(|(name, _)| *name != "waiting")
        .collect();
    let refused = site.post(&editor, &edit, &[&stale[..], &[("waiting", "9")]].concat()).await;
    assert!(
        refused.text.contains("Somebody else changed this meanwhile") && refused.text.contains("value=\"9\""),
        "{}",
        refused.text
    );
    assert!(site.get(&format!("/services/{}", id("BWD-001"))).await.text.contains("2 weeks"));
}

#[tokio::test]
async fn a_provider_confirms_from_a_letter_without_an_account_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let site = with_directory(site).await;
        let editor = site.sign_in("directory-editor").await;
        let service = id("BWD-001");
        for wrong in ["nobody", "@", "12", ""] {
            let refused =
                site.post(&editor, &format!("{DESK}/{service}/keeper"), &[("to", wrong), ("language", "en-GB")]).await;
            assert!(refused.text.contains("Write an e-mail address such as"), "{wrong}: {}", refused.text);
        }
        let way = asked(&site, &editor, &service, "Quay@Service.example").await;
        let letters = site.letters().await;
        let letter = letters.iter().find(|one| one.template == "listing-due").unwrap();
        assert_eq!(letter.to, "quay@service.example");
        assert!(
            !format!("{} {}", letter.subject, letter.text).contains("Stay"),
            "a letter says nothing of what it is about: {}",
            letter.text
        );

        let page = site.get(&way).await.text;
        assert!(page.contains("Your listings") && page.contains("Stay and Play at the Old Quay Net Store"), "{page}");
        assert!(
            site.get(&format!("/services/{service}")).await.text.contains("Nobody has checked this yet"),
            "looking changes nothing"
        );
        let sent = site.post("", &way, &[("service", &service)]).await;
        assert!(sent.header("location").ends_with("done=right"), "{}", sent.text);
        let page = site.get(&format!("/services/{service}")).await.text;
        assert!(
            page.contains("A person last checked this on 21 November 2026") && page.contains("whoever runs it"),
            "{page}"
        );

        let foreign = site.post("", &way, &[("service", &id("BWD-002"))]).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND, "a listing of somebody else");
        assert_eq!(site.get(&format!("{way}/{}", id("BWD-002"))).await.status, StatusCode::NOT_FOUND);
        let late = site.moved("2027-02-01T09:00:00Z");
        assert_eq!(late.get(&way).await.status, StatusCode::GONE);
        let late =
            late.post("", &format!("{way}/{service}"), &[("about", "Words that somebody has written here")]).await;
        assert!(
            late.status == StatusCode::GONE && late.text.contains("Words that somebody has written"),
            "nothing is lost: {}",
            late.text
        );
        assert_eq!(site.get("/listing/guessed").await.status, StatusCode::GONE);
        let sql = "SELECT \"sealed\" FROM \"directory_keeper\" UNION ALL SELECT \"address\" FROM \"directory_keeper\"";
        let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
        assert!(
            rows.len() == 2 && rows.iter().all(|row| !row.text(0).unwrap().unwrap().contains("quay")),
            "the address is ciphertext"
        );
        verifies(&site).await;
    }
}

#[tokio::test]
async fn what_a_provider_changes_waits_for_an_editor_who_decides_field_by_field_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let site = with_directory(site).await;
        let editor = site.sign_in("directory-editor").await;
        let service = id("BWD-001");
        let way = asked(&site, &editor, &service, "quay@service.example").await;
        let edit = format!("{way}/{service}");
        let page = site.get(&edit).await.text;
        assert!(
            !page.contains("name=\"audience\"") && !page.contains("name=\"essential\""),
            "what is an editor's: {page}"
        );
        let own = [
            ("audience", "Children in care"),
            ("essential", "yes"),
            ("phone", "020 7946 0999"),
            ("name", "Free money"),
        ];
        let sent = filled_in(&site, "", &edit, &own).await;
        assert!(sent.header("location").ends_with("done=sent"), "{}", sent.text);
        let public = format!("/services/{service}");
        assert!(!site.get(&public).await.text.contains("Free money"), "nobody sees it yet");
        assert!(site.get(&way).await.text.contains("You sent changes on 21 November 2026"));
        assert!(site.get(&edit).await.text.contains("value=\"Free money\""), "it can be changed until then");
        assert!(site.get_as(&editor, "/work").await.text.contains("One change to decide on"));

        let decide = format!("{DESK}/{service}/proposed");
        let page = site.get_as(&editor, &decide).await.text;
        assert!(
            page.contains("020 7946 0999") && page.contains("Free money") && !page.contains("Children in care"),
            "{page}"
        );
        let refused = filled_in(&site, &editor, &decide, &[("name", "left")]).await;
        assert!(refused.text.contains("Say why something is left as it is."), "{}", refused.text);
        let decided =
            filled_in(&site, &editor, &decide, &[("name", "left"), ("reason", "That is not its name.")]).await;
        assert!(decided.header("location").ends_with("done=decided"), "{}", decided.text);
        let page = site.get(&public).await.text;
        assert!(page.contains("020 7946 0999") && !page.contains("Free money"), "{page}");

        let answered = self::way(&site, "listing-decided").await;
        let page = site.get(&answered).await.text;
        assert!(page.contains("this was not taken over: Name") && page.contains("That is not its name."), "{page}");
        let over = site.get_as(&editor, &decide).await;
        assert!(over.header("location").ends_with("done=decided"), "it was decided: {}", over.text);
        // Sending what stands there says that it is right.
        let same = filled_in(&site, "", &edit, &[]).await;
        assert!(same.header("location").ends_with("done=right"), "{}", same.text);
        verifies(&site).await;
    }
}

/// The letters about listings, by their identity: the template and the language.
async fn letters(site: &Site) -> Vec<(String, (String, String))> {
    let sql = "SELECT \"id\", \"template\", \"language\" FROM \"outbox\" WHERE \"template\" LIKE 'listing-%'";
    let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    let text = |row: &platform::db::Row, n| row.text(n).unwrap().unwrap();
    rows.iter().map(|row| (text(row, 0), (text(row, 1), text(row, 2)))).collect()
}

#[tokio::test]
async fn whoever_keeps_listings_is_asked_once_for_all_more_often_and_then_left_to_the_editors() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let (one, other) = (id("BWD-001"), id("BWD-003"));
    for service in [&one, &other] {
        site.post(&editor, &format!("{DESK}/{service}/check"), &[]).await;
        site.post(&editor, &format!("{DESK}/{service}/keeper"), &[("to", "quay@service.example"), ("language", "bn")])
            .await;
    }
    // Every letter there was, by its identity: old ones are cleared away after a while.
    let mut all: BTreeMap<String, (String, String)> = BTreeMap::new();
    // Checked on 21 November: asked after 300, 335, 358, 379, 407 and 437 days.
    let days = [
        ("2027-09-16T08:00:00Z", 0),
        ("2027-09-17T08:00:00Z", 1),
        ("2027-09-18T08:00:00Z", 1),
        ("2027-10-22T08:00:00Z", 2),
        ("2027-11-14T08:00:00Z", 3),
        ("2027-12-05T08:00:00Z", 4),
        ("2028-01-02T08:00:00Z", 5),
        ("2028-02-01T08:00:00Z", 6),
        ("2028-08-01T08:00:00Z", 6),
    ];
    for (day, count) in days {
        let then = site.moved(day);
        then.run_jobs().await;
        all.extend(letters(&then).await);
        assert_eq!(all.len(), count, "{day}: one letter for both listings");
    }
    assert!(all.values().all(|(_, language)| language == "bn"));
    let mut templates: Vec<&str> = all.values().map(|(template, _)| template.as_str()).collect();
    templates.sort_unstable();
    let last = ["listing-last"; 4];
    assert_eq!(templates, [&["listing-due"][..], &last, &["listing-still"]].concat());
    let then = site.moved("2028-08-01T08:00:00Z");
    let editor = then.sign_in("directory-editor").await;
    let desk = then.get_as(&editor, DESK).await.text;
    assert!(desk.contains("Was asked six times, and did not answer."), "{desk}");
    let asked = then.post(&editor, &format!("{DESK}/{one}/ask"), &[]).await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text);
    let way = self::way(&then, "listing-last").await;
    let sent = then.post("", &way, &[("all", "yes")]).await;
    assert!(sent.header("location").ends_with("done=right"), "{}", sent.text);
    for service in [&one, &other] {
        assert!(then.get(&format!("/services/{service}")).await.text.contains("last checked this on 1 August 2028"));
    }
    assert!(!then.get_as(&editor, DESK).await.text.contains("Was asked six times"));
    let stopped = then.post("", &format!("{way}/stop"), &[]).await;
    assert!(stopped.header("location").ends_with("done=stopped"), "{}", stopped.text);
    assert!(then.get_as(&editor, DESK).await.text.contains("Wants no letters."));
    let later = site.moved("2029-07-01T08:00:00Z");
    all.extend(letters(&later).await);
    let before = all.len();
    later.run_jobs().await;
    all.extend(letters(&later).await);
    assert_eq!(all.len(), before, "whoever wants no letters gets none");
}

#[tokio::test]
async fn a_letter_that_comes_back_is_seen_and_whoever_keeps_nothing_is_forgotten() {
    let site = site().await;
    let folder = tempfile::tempdir().unwrap();
    let post = Post::Demonstration(folder.path().join("texts").into());
    let mut app = site.app.clone();
    app.post = post;
    let site = site.beside(app);
    let editor = site.sign_in("directory-editor").await;
    let service = id("BWD-001");
    asked(&site, &editor, &service, "quay@service.example").await;
    let letter = site.letters().await.into_iter().find(|one| one.template == "listing-due").unwrap();
    let mut tx = site.app.db.write().await.unwrap();
    assert!(platform::outbox::bounced(&mut tx, &site.app.clock, &letter.id, "5.1.1").await.unwrap());
    tx.commit().await.unwrap();
    assert!(site.get_as(&editor, DESK).await.text.contains("The letter did not arrive."));
    let ended = site.post(&editor, &format!("{DESK}/{service}/keeper/end"), &[]).await;
    assert!(ended.header("location").ends_with("done=ended"), "{}", ended.text);
    let sql = "SELECT COUNT(*) FROM \"directory_keeper\"";
    let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    assert_eq!(rows[0].int(0).unwrap(), Some(0), "whoever keeps nothing is forgotten");
}

#[tokio::test]
async fn anybody_says_what_is_wrong_and_only_counts_are_kept_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let site = with_directory(site).await;
        let editor = site.sign_in("directory-editor").await;
        let service = id("BWD-001");
        let path = format!("/services/{service}/wrong");
        assert!(site.get(&format!("/services/{service}")).await.text.contains(&format!("href=\"{path}\"")));
        let page = site.get(&path).await.text;
        assert!(
            page.contains("Nobody answers") && page.contains("Did something bad happen there?") && page.contains("999"),
            "{page}"
        );
        assert!(!page.contains("<textarea"), "nobody writes here what only somebody trained for it should read");
        let refused = site.post("", &path, &[("fault", "everything")]).await;
        assert!(refused.text.contains("Choose what is wrong."), "{}", refused.text);
        for fault in ["closed", "closed", "when"] {
            let told = site.post("", &path, &[("fault", fault)]).await;
            assert!(told.header("location").ends_with("done=told"), "{}", told.text);
        }
        assert_eq!(
            site.get(&format!("/services/{}/wrong", id("BWD-904"))).await.status,
            StatusCode::NOT_FOUND,
            "one for some alone"
        );
        let desk = site.get_as(&editor, DESK).await.text;
        assert!(desk.contains("It is not there any more (1 ×, first on 21 November 2026)."), "{desk}");
        assert!(site.get_as(&editor, "/work").await.text.contains("One listing said to be wrong"));
        let looked = site.post(&editor, &format!("{DESK}/{service}/right"), &[]).await;
        assert!(looked.header("location").ends_with("done=right"), "{}", looked.text);
        assert!(!site.get_as(&editor, DESK).await.text.contains("It is not there any more"));
    }
}

#[tokio::test]
async fn what_an_editor_changed_stays_when_its_feed_comes_again() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let service = |name: &str, email: &str, about: &str| json!({ "id": "11111111-1111-4111-8111-111111111111", "name": name, "email": email, "description": about });
    take(&site, "council", &[service("Toys", "old@council.example", "Toys.")]).await;
    let path = format!("{DESK}/11111111-1111-4111-8111-111111111111");
    let changed = filled_in(&site, &editor, &format!("{path}/edit"), &[("name", "Toy library")]).await;
    assert!(changed.header("location").ends_with("done=changed"), "{}", changed.text);
    let findings = take(&site, "council", &[service("Toys", "new@council.example", "Toys.")]).await;
    assert_eq!(findings.len(), 1, "{findings:?}");
    let page = site.get("/services/11111111-1111-4111-8111-111111111111").await.text;
    assert!(page.contains("Toy library") && page.contains("new@council.example"), "{page}");
    let findings = site.get_as(&editor, &format!("{DESK}/findings")).await.text;
    assert!(findings.contains("somebody here has changed it") && findings.contains("Toys"), "{findings}");
    let counts = async |site: &Site| {
        let rows = site.app.db.read().await.unwrap().query("SELECT COUNT(*) FROM \"revision\"", &[]).await.unwrap();
        rows[0].int(0).unwrap()
    };
    let before = counts(&site).await;
    take(&site, "council", &[service("Toys", "new@council.example", "Toys.")]).await;
    assert_eq!(counts(&site).await, before, "the same feed again changes nothing");
    // Once it says the same, there is nothing to tell.
    assert_eq!(take(&site, "council", &[service("Toy library", "new@council.example", "Toys.")]).await.len(), 0);
    verifies(&site).await;
}

#[tokio::test]
async fn a_place_that_becomes_a_secret_is_one_also_where_somebody_had_changed_it() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let service = |confidential: bool, street: &str| {
        json!({ "id": "11111111-1111-4111-8111-111111111111", "name": "A house", "service_at_locations": [{ "id": "22222222-2222-4222-8222-222222222222", "location": {
            "id": "33333333-3333-4333-8333-333333333333", "location_type": "physical", "confidential": confidential,
            "addresses": [{ "id": "44444444-4444-4444-8444-444444444444", "address_1": street, "city": "Brackwater", "postal_code": "BW1 1AA", "country": "GB", "address_type": "physical" }] } }] })
    };
    take(&site, "council", &[service(false, "1 Open Street")]).await;
    let public = "/services/11111111-1111-4111-8111-111111111111";
    let edit = format!("{DESK}/11111111-1111-4111-8111-111111111111/edit");
    let changed = filled_in(&site, &editor, &edit, &[("street", "2 Changed Street")]).await;
    assert!(changed.header("location").ends_with("done=changed"), "{}", changed.text);
    assert!(site.get(public).await.text.contains("2 Changed Street"));
    take(&site, "council", &[service(true, "3 Secret Street")]).await;
    let page = site.get(public).await.text;
    assert!(!page.contains("Changed Street") && page.contains("is not told"), "{page}");
    let sql = "SELECT \"doc\" FROM \"directory_entry\" UNION ALL SELECT \"doc\" FROM \"directory_base\"";
    let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    assert!(
        rows.iter().all(|row| !row.text(0).unwrap().unwrap().contains("Secret Street")
            && !row.text(0).unwrap().unwrap().contains("Changed Street")),
        "no clear word of it is left"
    );
    assert!(!site.get_as(&editor, &edit).await.text.contains("Street\""), "the form has no field for it");
    let desk = format!("{DESK}/11111111-1111-4111-8111-111111111111");
    assert!(!site.get_as(&editor, &desk).await.text.contains("Secret"));
    let read = site.post(&editor, &format!("{desk}/place"), &[]).await.text;
    assert!(read.contains("3 Secret Street"), "{read}");
    let officer = site.sign_in("data-protection-officer").await;
    assert!(site.get_as(&officer, "/manage/audit").await.text.contains("Read where a confidential place is"));
}

#[tokio::test]
async fn two_listings_of_one_service_become_one_and_nothing_of_them_is_lost() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let service = |n: u8, name: &str, email: Value, url: Value| {
        json!({ "id": format!("{n}1111111-1111-4111-8111-111111111111"), "name": name, "email": email, "url": url,
        "contacts": [{ "id": format!("{n}2222222-2222-4222-8222-222222222222"), "phones": [{ "id": format!("{n}3333333-3333-4333-8333-333333333333"), "number": "020 7946 0123" }] }] })
    };
    take(
        &site,
        "council",
        &[
            service(5, "Harbour Toy Library", Value::Null, json!("https://toys.example")),
            service(6, "The Toy Library, Harbour", json!("toys@council.example"), Value::Null),
            service(7, "Harbour debt advice", Value::Null, Value::Null),
        ],
    )
    .await;
    let (one, other) = ("51111111-1111-4111-8111-111111111111", "61111111-1111-4111-8111-111111111111");
    let twins = format!("{DESK}/twins");
    let list = site.get_as(&editor, &twins).await.text;
    assert!(list.contains(&format!("{twins}/{one}/{other}")) && !list.contains("debt advice"), "{list}");
    let both = format!("{twins}/{one}/{other}");
    let refused = filled_in(&site, &editor, &both, &[]).await;
    assert!(refused.text.contains("Choose which one stays."), "{}", refused.text);
    site.post(&editor, &format!("{DESK}/{other}/keeper"), &[("to", "toys@council.example"), ("language", "en-GB")])
        .await;
    let merged = filled_in(&site, &editor, &both, &[("stays", "one")]).await;
    assert!(merged.header("location").ends_with("done=changed"), "{}", merged.text);
    let page = site.get(&format!("/services/{one}")).await.text;
    assert!(page.contains("toys@council.example") && page.contains("https://toys.example"), "{page}");
    let gone = site.get(&format!("/services/{other}")).await.text;
    assert!(gone.contains("What took its place") && gone.contains(one), "who has kept its address is led on: {gone}");
    let found = site.get("/services?q=harbour+toy+library").await.text;
    assert!(found.contains(one) && !found.contains(other), "{found}");
    assert!(
        site.get_as(&editor, &format!("{DESK}/{one}")).await.text.contains("toys@council.example"),
        "who kept it keeps the other"
    );
    assert!(!site.get_as(&editor, &twins).await.text.contains(&both));
    verifies(&site).await;
}

#[tokio::test]
async fn two_services_that_look_like_one_are_told_apart_for_good() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let service = |n: u8, name: &str| json!({ "id": format!("{n}1111111-1111-4111-8111-111111111111"), "name": name, "email": "hall@council.example" });
    take(
        &site,
        "council",
        &[service(5, "Tea club at the hall, Tuesday"), service(6, "Tea club at the hall, Thursday")],
    )
    .await;
    let both = format!("{DESK}/twins/51111111-1111-4111-8111-111111111111/61111111-1111-4111-8111-111111111111");
    assert!(site.get_as(&editor, &format!("{DESK}/twins")).await.text.contains(&both));
    let apart = site.post(&editor, &format!("{both}/apart"), &[]).await;
    assert!(apart.header("location").ends_with("done=apart"), "{}", apart.text);
    assert!(!site.get_as(&editor, &format!("{DESK}/twins")).await.text.contains(&both));
}

#[tokio::test]
async fn an_editor_writes_a_listing_that_was_in_no_feed() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let refused = site.post(&editor, &format!("{DESK}/new"), &[("name", " "), ("provider", "nobody")]).await;
    assert!(refused.text.contains("Write a name") && refused.text.contains("Choose who runs it."), "{}", refused.text);
    let begun = filled_in(
        &site,
        &editor,
        &format!("{DESK}/new"),
        &[("name", "A shed for mending"), ("provider", &provider(&site, &editor).await)],
    )
    .await;
    let edit = begun.header("location").to_owned();
    assert!(edit.ends_with("/edit"), "{}", begun.text);
    let written = filled_in(
        &site,
        &editor,
        &edit,
        &[
            ("about", "Mend a bicycle."),
            ("day-SA", "10-13"),
            ("cost", "Free"),
            ("themes", "youth-clubs"),
            ("audience", ""),
        ],
    )
    .await;
    assert!(written.header("location").ends_with("done=changed"), "{}", written.text);
    let found = site.get("/services?q=mend&day=SA&free=yes&theme=youth-clubs").await.text;
    assert!(found.contains("A shed for mending"), "{found}");
    verifies(&site).await;
}

async fn provider(site: &Site, editor: &str) -> String {
    let page = site.get_as(editor, &format!("{DESK}/new")).await.text;
    page.split("<option value=\"").nth(2).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn what_is_essential_and_stale_goes_to_an_editor_and_stays_in_the_search() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let service = json!({ "id": "51111111-1111-4111-8111-111111111111", "name": "Night line for anybody", "essential": true, "checked": "2023-01-05" });
    take(&site, "council", &[service]).await;
    assert!(site.get("/services?q=night+line").await.text.contains("Night line for anybody"));
    let desk = site.get_as(&editor, DESK).await.text;
    let first = desk.split("<table").nth(1).unwrap().split("</table>").next().unwrap();
    assert!(first.contains("Night line for anybody") && first.contains("5 January 2023"), "{first}");
    assert!(site.get_as(&editor, "/work").await.text.contains("not checked"));
}

#[tokio::test]
async fn nobody_but_editors_comes_to_the_desk_and_no_open_page_shows_what_is_for_some() {
    let site = site().await;
    let service = id("BWD-001");
    assert_eq!(site.get(DESK).await.status, StatusCode::SEE_OTHER);
    for role in ["contributor", "system-administrator", "young-representative", "practitioner"] {
        let cookie = site.sign_in(role).await;
        assert_eq!(site.get_as(&cookie, DESK).await.status, StatusCode::NOT_FOUND, "{role}");
        for act in ["check", "place", "ask", "keeper/end", "right"] {
            let answer = site.post(&cookie, &format!("{DESK}/{service}/{act}"), &[]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{role} {act}");
        }
    }
    let editor = site.sign_in("directory-editor").await;
    let desk = site.get_as(&editor, &format!("{DESK}?q=crow")).await.text;
    assert!(desk.contains("The Crow’s Nest"), "an editor finds it: {desk}");
    let restricted = desk.split(&format!("{DESK}/")).skip(1).map(|rest| rest[..36].to_owned()).next().unwrap();
    assert!(site.get_as(&editor, &format!("{DESK}/{restricted}")).await.text.contains("For some alone"));
    // Whoever keeps it sees it, and nobody else.
    let way = asked(&site, &editor, &restricted, "crow@service.example").await;
    assert!(site.get(&way).await.text.contains("Crow’s Nest"));
    let sent = site.post("", &way, &[("service", &restricted)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    for page in [
        "/services?q=crow",
        &format!("/services/{restricted}"),
        &format!("/services/{restricted}/wrong"),
        "/open-referral/services?search=crow",
    ] {
        assert!(!site.get(page).await.text.contains("Crow’s Nest"), "{page}");
    }
}

#[tokio::test]
async fn who_keeps_listings_and_what_they_sent_is_found_and_forgotten_when_somebody_asks() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let service = id("BWD-001");
    let way = asked(&site, &editor, &service, "mo@quay.example").await;
    filled_in(&site, "", &format!("{way}/{service}"), &[("how-to-join", "Ask mo@quay.example")]).await;
    let mut tx = site.app.db.read().await.unwrap();
    let sought = platform::sought::Sought::read("mo@quay.example").unwrap();
    let found = (directory::PART.find)(&mut tx, &site.app.keyring, &sought).await.unwrap();
    let mut kinds: Vec<&str> = found.iter().map(|one| one.kind).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["directory_keeper", "directory_proposal"]);
    drop(tx);
    let mut tx = site.app.db.write().await.unwrap();
    for one in found {
        let (kind, reference) = one.key.unwrap();
        platform::identity::own::forget(&mut tx, (kind, &reference)).await.unwrap();
    }
    tx.commit().await.unwrap();
    let mut tx = site.app.db.read().await.unwrap();
    assert_eq!((directory::PART.find)(&mut tx, &site.app.keyring, &sought).await.unwrap(), []);
    assert_eq!(site.get(&way).await.status, StatusCode::GONE);
    assert_eq!(site.get_as(&editor, &format!("{DESK}/{service}")).await.status, StatusCode::OK);
    assert_eq!(BY_PROVIDER, "provider");
}

#[tokio::test]
async fn searches_that_find_nothing_are_counted_without_their_words_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let site = with_directory(site).await;
        let editor = site.sign_in("directory-editor").await;
        for _ in 0..5 {
            site.get("/services?theme=food&day=SU&postcode=BW1+1FX").await;
        }
        // By its words, in Bengali too, and none of what finds something or asks for nothing.
        for question in ["q=food+zzqx&day=SU", "q=qqzzxx", "q=play", ""] {
            site.get(&format!("/services?{question}")).await;
        }
        let page = site.get_as(&editor, &format!("{DESK}/unmet")).await.text;
        let rows = page.split("<tbody").nth(1).unwrap().split("</tbody>").next().unwrap();
        assert!(rows.contains("Food") && rows.contains("Gullwick") && rows.contains(">5<"), "{rows}");
        assert_eq!(rows.matches("<tr").count(), 1, "what is too seldom is not shown: {rows}");
        assert!(page.contains("too few to be shown by theme and area: 2"), "{page}");
        let file = site.get_as(&editor, &format!("{DESK}/unmet.csv")).await.text;
        assert_eq!(file, "theme,area,searches\nfood,BW-GULL,5\n");
        let sql =
            "SELECT \"month\", \"area\", \"theme\", \"count\" FROM \"directory_unmet\" ORDER BY \"count\", \"theme\"";
        let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
        let rows: Vec<String> =
            rows.iter().map(|row| format!("{:?}", [0, 1, 2].map(|n| row.text(n).unwrap()))).collect();
        assert!(rows.len() == 3 && !rows.concat().contains("zz"), "{rows:?}");
    }
}

#[tokio::test]
async fn what_an_editor_refuses_is_not_said_to_be_checked() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let service = id("BWD-001");
    let way = asked(&site, &editor, &service, "quay@service.example").await;
    filled_in(&site, "", &format!("{way}/{service}"), &[("phone", "020 7946 0999")]).await;
    let page = site.get(&way).await.text;
    assert!(!page.contains("This is still right"), "whoever said that something changed does not confirm it: {page}");
    let decide = format!("{DESK}/{service}/proposed");
    filled_in(&site, &editor, &decide, &[("phone", "left"), ("reason", "No.")]).await;
    assert!(site.get(&format!("/services/{service}")).await.text.contains("Nobody has checked this yet"));
    // An old tab in which it was still to be decided.
    let late = site.post(&editor, &decide, &[("phone", "taken"), ("version", "1")]).await;
    assert!(late.header("location").ends_with("done=decided"), "{}", late.text);
}

#[tokio::test]
async fn a_check_is_undone_and_a_merge_is_none() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let service = id("BWD-001");
    let path = format!("{DESK}/{service}");
    site.post(&editor, &format!("{path}/check"), &[]).await;
    let seq = form(&site.get_as(&editor, &path).await.text).into_iter().find(|(name, _)| name == "seq").unwrap().1;
    let undone = site.post(&editor, &format!("{path}/undo"), &[("seq", &seq)]).await;
    assert!(undone.header("location").ends_with("done=undone"), "{}", undone.text);
    assert!(site.get(&format!("/services/{service}")).await.text.contains("Nobody has checked this yet"));

    let one = |n: u8| json!({ "id": format!("{n}1111111-1111-4111-8111-111111111111"), "name": "Harbour Toy Library", "email": "toys@council.example" });
    take(&site, "council", &[one(5), one(6)]).await;
    let (one, other) = ("51111111-1111-4111-8111-111111111111", "61111111-1111-4111-8111-111111111111");
    let both = format!("{DESK}/twins/{one}/{other}");
    filled_in(&site, &editor, &both, &[("stays", "one")]).await;
    assert!(
        site.get(&format!("/services/{one}")).await.text.contains("Nobody has checked this yet"),
        "a merge is no check"
    );
    let again = site.post(&editor, &both, &[("stays", "other")]).await;
    assert_eq!(again.header("location"), format!("{DESK}/{one}?done=merged"), "two do not lead to each other");
}

#[tokio::test]
async fn odd_facts_are_asked_about_before_anybody_reads_them() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let edit = format!("{DESK}/{}/edit", id("BWD-001"));
    let ages = filled_in(&site, &editor, &edit, &[("age-from", "20"), ("age-to", "5")]).await;
    assert!(ages.text.contains("The youngest age is above the oldest."), "{}", ages.text);
    let hours = filled_in(&site, &editor, &edit, &[("day-WE", "2-4")]).await;
    assert!(hours.text.contains("Wednesday: write the hours"), "{}", hours.text);
    let moved = filled_in(&site, &editor, &edit, &[("postcode", "BW9 9ZZ")]).await;
    assert!(
        moved.text.contains("Nobody here knows where BW9 9ZZ is") && moved.text.contains("I am sure"),
        "{}",
        moved.text
    );
    assert!(moved.text.contains("This place is that of"), "{}", moved.text);
    let sure = filled_in(&site, &editor, &edit, &[("postcode", "BW9 9ZZ"), ("sure", "yes")]).await;
    assert!(sure.header("location").ends_with("done=changed"), "{}", sure.text);
}

#[tokio::test]
async fn a_listing_that_is_being_written_is_nobodys_but_the_editors_and_gets_a_place() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let who = provider(&site, &editor).await;
    let twin = [("name", "Stay and Play, Hithe End Clinic"), ("provider", who.as_str())];
    let refused = site.post(&editor, &format!("{DESK}/new"), &twin).await;
    assert!(refused.text.contains("There is a listing of this name already."), "{}", refused.text);
    let begun = site.post(&editor, &format!("{DESK}/new"), &[("name", "A shed for mending"), ("provider", &who)]).await;
    let edit = begun.header("location").to_owned();
    let written = filled_in(
        &site,
        &editor,
        &edit,
        &[("street", "3 Old Quay"), ("postcode", "BW1 1FX"), ("cost", "£1,000 a year")],
    )
    .await;
    assert!(written.header("location").ends_with("done=changed"), "{}", written.text);
    assert!(!site.get("/services?q=shed+mending").await.text.contains("A shed for mending"));
    let open = filled_in(&site, &editor, &edit, &[("audience", "")]).await;
    assert!(open.header("location").ends_with("done=changed"), "{}", open.text);
    let near = site.get("/services?q=shed+mending&postcode=BW1+1FX&within=1").await.text;
    assert!(near.contains("A shed for mending") && near.contains("£1000"), "{near}");
    verifies(&site).await;
}

#[tokio::test]
async fn whoever_wants_no_letters_is_not_written_to_by_one_press_and_can_want_them_again() {
    let site = site().await;
    let editor = site.sign_in("directory-editor").await;
    let service = id("BWD-001");
    let path = format!("{DESK}/{service}");
    let way = asked(&site, &editor, &service, "quay@service.example").await;
    let again = site.post(&editor, &format!("{path}/ask"), &[]).await;
    assert!(again.header("location").ends_with("done=lately"), "not twice in two weeks: {}", again.text);
    site.post("", &format!("{way}/stop"), &[]).await;
    let keep = [("to", "quay@service.example"), ("language", "en-GB")];
    let refused = site.post(&editor, &format!("{path}/keeper"), &keep).await;
    assert!(refused.text.contains("asked for no letters"), "{}", refused.text);
    assert!(site.get(&way).await.text.contains("You get no letters from us."));
    let wants = site.post("", &format!("{way}/stop"), &[("again", "yes")]).await;
    assert!(wants.header("location").ends_with("done=again"), "{}", wants.text);
    let kept = site.post(&editor, &format!("{path}/keeper"), &keep).await;
    assert!(kept.header("location").ends_with("done=keeper"), "{}", kept.text);
}
