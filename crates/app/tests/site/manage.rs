//! The pages of whoever runs a part of the partnership: organisations, the site, jobs, mail.

use crate::support::{Answer, Site, clock};
use axum::http::StatusCode;
use everychance::examples::Example;
use everychance::router;
use people::running::audit::{ACTS, act_key};
use platform::clock::Clock;
use platform::db::Value as Sql;
use platform::site::Twin;
use platform::{audit, i18n, job, outbox, setting};
use serde_json::json;
use std::path::Path;

const PATHS: [(&str, &str); 5] = [
    ("/manage/organisations", "strategy-officer organisation-administrator"),
    ("/manage/site", "strategy-officer system-administrator"),
    ("/manage/jobs", "system-administrator"),
    ("/manage/mail", "system-administrator"),
    ("/manage/audit", "data-protection-officer system-administrator"),
];

#[tokio::test]
async fn each_page_is_for_those_who_may_and_listed_for_them() {
    let site = Site::of(Example::Brackwater).await;
    for role in people::role::ROLES {
        let cookie = site.sign_in(role.name).await;
        let work = site.get_as(&cookie, "/work").await.text;
        for (path, roles) in PATHS {
            let may = roles.split(' ').any(|one| one == role.name);
            let answer = site.get_as(&cookie, path).await;
            let wanted = if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(answer.status, wanted, "{} {path}", role.name);
            assert_eq!(work.contains(&format!("href=\"{path}\"")), may, "{} {path}", role.name);
            assert!(!answer.text.contains('⟦'), "{path}: a text is missing");
        }
    }
}

/// The acts that a file of ours writes.
fn acts(text: &str) -> Vec<String> {
    let after = |mark: &str| text.split(mark).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect();
    let lists: [Vec<String>; 2] = [after("act: \""), after("note(app, &mut tx, \"")];
    lists.concat()
}

pub fn sources(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            texts.push(std::fs::read_to_string(path).unwrap());
        }
    }
    texts
}

#[test]
fn every_act_that_is_written_down_has_its_words() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = 0;
    for entry in std::fs::read_dir(crates).unwrap() {
        let source = entry.unwrap().path().join("src");
        for act in sources(&source).iter().flat_map(|text| acts(text)) {
            found += 1;
            assert!(ACTS.contains(&act.as_str()), "{act} is not among people::running::audit::ACTS");
            assert!(i18n::english().has(&act_key(&act)), "{act} has no words under {}", act_key(&act));
        }
    }
    assert!(found > 15, "{found}");
    assert!(ACTS.is_sorted_by(|one, next| one < next), "each once");
}

#[test]
fn every_letter_has_a_name() {
    for template in outbox::TEMPLATES {
        assert!(i18n::english().has(&format!("letter-{}", template.name)), "{}", template.name);
    }
}

#[test]
fn work_in_the_background_has_a_name() {
    for kind in people::JOBS.iter().chain(measures::JOBS).chain(reporting::JOBS) {
        assert!(i18n::english().has(&format!("job-of-{}", kind.name)), "{}", kind.name);
    }
}

const NEW: [(&str, &str); 4] =
    [("ref", "BW-ORG99"), ("row_version", "0"), ("name", "Quayside Club"), ("kind", "charity")];

#[tokio::test]
async fn an_organisation_is_added_changed_and_ended_with_a_successor() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("strategy-officer").await;
        let form = site.get_as(&cookie, "/manage/organisations/new").await.text;
        assert!(form.contains("value=\"BW-ORG13\""), "the next reference is not proposed");
        assert!(form.contains("The name as it is used today."), "the hint of a column is missing");
        let list = site.get_as(&cookie, "/manage/organisations").await.text;
        let closed = list.split("Brackwater Play Association").nth(1).unwrap().split("</tr>").next().unwrap();
        assert!(closed.contains("August 2023"), "one that closed is told apart: {closed}");
        let added = site.mean(&cookie, "/manage/organisations/new", &NEW).await;
        assert_eq!(added.header("location"), "/manage/organisations/BW-ORG99?done=saved", "{}", added.text);
        assert!(site.get("/organisations/BW-ORG99").await.text.contains("Quayside Club"));
        let path = "/manage/organisations/BW-ORG99/end";
        let end = [("row_version", "1"), ("day", "2026-11-20"), ("successor", "BW-ORG4")];
        assert!(site.get_as(&cookie, path).await.text.contains("Saltmarsh Primary School"));
        let ended = site.post(&cookie, path, &end).await;
        assert_eq!(ended.header("location"), "/manage/organisations/BW-ORG99?done=ended", "{}", ended.text);
        let kept = site.app.snapshot().await.unwrap();
        let kept = kept.get("BW-ORG99").unwrap();
        assert_eq!((kept.ended.as_deref(), kept.version), (Some("2026-11-20"), 2));
        assert_eq!((kept.text("successor"), kept.text("until")), ("BW-ORG4", "2026-11-20"));
        assert_eq!(site.get("/organisations/BW-ORG99").await.status, StatusCode::OK, "its page is gone");
        let mut tx = site.app.db.read().await.unwrap();
        platform::record::verify(&mut tx, everychance::tables::all()).await.unwrap();
        let about = audit::Search { reference: "BW-ORG99".to_owned(), ..audit::Search::default() };
        let written = audit::search(&mut tx, &about, 9).await.unwrap();
        assert!(written.len() == 2 && written.iter().all(|entry| entry.who.role == "strategy-officer"));
    }
}

#[tokio::test]
async fn what_breaks_the_plan_is_refused_beside_its_field() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("strategy-officer").await;
    let cases: [(&str, &str, &str); 7] = [
        ("ref", "BW-ORG1", "is taken already"),
        ("ref", "two words", "is not a reference"),
        ("name", "", "Name: fill this in"),
        ("kind", "castle", "choose one of"),
        ("parent", "BW-BODY1", "which is in bodies and not in organisations"),
        ("about", "Write to somebody@example.org", "holds an e-mail address"),
        ("place", "line 3", "fill in document"),
    ];
    for (field, text, words) in cases {
        let mut fields: Vec<(&str, &str)> = NEW.iter().copied().filter(|(name, _)| *name != field).collect();
        fields.push((field, text));
        let answer = site.post(&cookie, "/manage/organisations/new", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(answer.text.contains(words) && answer.text.contains(&format!("href=\"#{field}\"")), "{field}: {words}");
        assert!(answer.text.contains("Quayside Club") || field == "name", "what was typed is lost");
    }
    let round = [("row_version", "1"), ("name", "Council"), ("kind", "council"), ("parent", "BW-ORG1")];
    let answer = site.mean(&cookie, "/manage/organisations/BW-ORG1", &round).await;
    assert!(answer.text.contains("goes round in a circle"), "{}", answer.text);
}

#[tokio::test]
async fn two_people_who_save_the_same_record_both_see_both_texts() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("strategy-officer").await;
        let path = "/manage/organisations/BW-ORG4";
        let with = |name: &'static str, version: &'static str| {
            [("row_version", version), ("name", name), ("kind", "school"), ("about", "Beside the marsh.")]
        };
        assert_eq!(site.mean(&cookie, path, &with("Theirs School", "1")).await.status, StatusCode::SEE_OTHER);
        let stale = site.post(&cookie, path, &with("My School", "1")).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text.contains("Theirs School") && stale.text.contains("value=\"My School\""), "{}", stale.text);
        assert!(stale.text.contains("name=\"row_version\" value=\"2\""), "the form stands over the old version");
        assert!(!stale.text.contains('⟦'));
        assert_eq!(site.app.snapshot().await.unwrap().get("BW-ORG4").unwrap().title(), "Theirs School");
        assert_eq!(site.mean(&cookie, path, &with("My School", "2")).await.status, StatusCode::SEE_OTHER);
        assert_eq!(site.app.snapshot().await.unwrap().get("BW-ORG4").unwrap().title(), "My School");
    }
}

#[tokio::test]
async fn an_administrator_keeps_their_own_organisation_only() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("organisation-administrator").await;
    let list = site.get_as(&cookie, "/manage/organisations").await.text;
    assert!(list.contains("/manage/organisations/BW-ORG1\"") && !list.contains("BW-ORG2"), "{list}");
    for path in ["new", "BW-ORG2", "BW-ORG1/end"] {
        let path = format!("/manage/organisations/{path}");
        assert_eq!(site.get_as(&cookie, &path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(site.post(&cookie, &path, &NEW).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let page = site.get_as(&cookie, "/manage/organisations/BW-ORG1").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text.contains("name=\"kind\"") && !page.text.contains("name=\"document\""), "the rest is the plan's");
    // What they may not change stays, whatever they send.
    let before = site.app.snapshot().await.unwrap().get("BW-ORG1").unwrap().clone();
    let version = before.version.to_string();
    let sent = [
        ("name", "Brackwater Borough Council"),
        ("about", "It runs schools and parks."),
        ("kind", "business"),
        ("until", "2020"),
        ("row_version", version.as_str()),
    ];
    let saved = site.mean(&cookie, "/manage/organisations/BW-ORG1", &sent).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    let after = site.app.snapshot().await.unwrap().get("BW-ORG1").unwrap().clone();
    assert_eq!((after.title(), after.text("about")), ("Brackwater Borough Council", "It runs schools and parks."));
    for column in ["kind", "until", "from", "successor", "document", "place"] {
        assert_eq!(after.text(column), before.text(column), "{column}");
    }
}

/// The fields of the page of the site as they stand, with these changed.
async fn set(site: &Site, cookie: &str, changes: &[(&str, &str)]) -> Answer {
    let mut fields: Vec<(String, String)> = Vec::new();
    let version = setting::get(&mut site.app.db.read().await.unwrap(), setting::SITE).await.unwrap();
    fields.push(("version".to_owned(), version.map_or(0, |set| set.version).to_string()));
    site.app.snapshot().await.unwrap();
    let present = site.app.as_set().site;
    for key in platform::site::SETTABLE.into_iter().filter(|key| *key != "languages") {
        fields.push((key.to_owned(), present.get(key)));
    }
    fields.extend(["bn", "so", "ar"].map(|tag| (format!("language-{tag}"), "yes".to_owned())));
    for (name, text) in changes {
        fields.iter_mut().filter(|(other, _)| other == name).for_each(|field| field.1 = (*text).to_owned());
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    site.post(cookie, "/manage/site", &fields).await
}

#[tokio::test]
async fn what_is_set_for_the_site_shows_at_once_on_every_node() {
    for site in Site::both(Example::Brackwater).await {
        let keyring = site.app.keyring.clone();
        let clock: Clock = clock("2026-11-21T12:00:00Z");
        let mut base = Example::Brackwater.site().unwrap();
        base.twin = Some(Twin { name: "The other".to_owned(), address: "http://other.example/".to_owned() });
        let other = router::app(site.app.db.clone(), clock, keyring, base.clone(), "http://127.0.0.1:8080");
        let other = site.beside(other.with_site(base));
        assert!(other.get("/").await.text.contains("Brackwater"));
        let cookie = site.sign_in("system-administrator").await;
        let saved = set(&site, &cookie, &[("name", "Saltmarsh & Sons"), ("ink", "#101010"), ("language-so", "")]).await;
        assert_eq!(saved.header("location"), "/manage/site?done=saved", "{}", saved.text);
        for one in [&site, &other] {
            let page = one.get("/actions").await.text;
            assert!(page.contains("Saltmarsh &#38; Sons"), "{page}");
            assert!(!page.contains("hreflang=\"so\"") && page.contains("hreflang=\"bn\""));
            assert!(one.get("/theme.css").await.text.contains("--ec-ink:#101010"));
            let led = one.get("/so/actions?as-at=2026-11-02").await;
            assert_eq!((led.status, led.header("location")), (StatusCode::SEE_OTHER, "/actions?as-at=2026-11-02"));
        }
        assert!(other.get("/").await.text.contains("http://other.example/"), "the twin is lost");
        let mut tx = site.app.db.read().await.unwrap();
        let kept = setting::get(&mut tx, setting::SITE).await.unwrap().unwrap();
        let value = json!({ "name": "Saltmarsh & Sons", "ink": "#101010", "languages": "en-GB bn ar" });
        assert_eq!((kept.version, kept.value), (1, value));
        let newest = &audit::search(&mut tx, &audit::Search::default(), 1).await.unwrap()[0];
        assert_eq!((newest.act.as_str(), newest.who.role.as_str()), ("site.change", "system-administrator"));
        setting::verify(&mut tx).await.unwrap();
        drop(tx);
        let mut tx = site.app.db.write().await.unwrap();
        tx.execute("UPDATE \"setting\" SET \"value\" = '{}'", &[]).await.unwrap();
        assert!(setting::verify(&mut tx).await.is_err(), "a setting was changed behind the history's back");
    }
}

#[tokio::test]
async fn colours_that_too_few_can_read_are_refused_with_what_was_measured() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("strategy-officer").await;
    let cases = [
        ("ink", "#777777", "“Text” cannot be read well on “#ffffff”: the contrast is 4.47 to 1"),
        ("brand", "#ffdd00", "“#ffffff” cannot be read well on “Main colour”"),
        ("sun", "#333333", "“Text” cannot be read well on “Bright colour”"),
        ("link", "blue", "Write a colour as #"),
        ("name", "", "This may not be empty."),
    ];
    for (field, text, words) in cases {
        let answer = set(&site, &cookie, &[(field, text)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(answer.text.contains(words), "{field}: {}", answer.text);
    }
    assert!(setting::get(&mut site.app.db.read().await.unwrap(), setting::SITE).await.unwrap().is_none());
}

#[test]
fn the_colours_of_both_examples_and_of_the_program_can_be_read() {
    use platform::colour::{LEAST, PAIRS, contrast, read};
    for site in [Example::TowerHamlets.site().unwrap(), Example::Brackwater.site().unwrap()] {
        for (text, ground) in PAIRS {
            let value =
                |name: &str| read(&if name.starts_with('#') { name.to_owned() } else { site.get(name) }).unwrap();
            let measured = contrast(value(text), value(ground));
            assert!(measured >= LEAST, "{}: {text} on {ground} has {measured:.2}", site.place);
        }
    }
}

#[tokio::test]
async fn two_people_who_set_the_site_both_see_both_texts() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("strategy-officer").await;
        assert_eq!(set(&site, &cookie, &[("name", "Theirs")]).await.status, StatusCode::SEE_OTHER);
        let stale = set(&site, &cookie, &[("name", "Mine"), ("version", "0")]).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text.contains("Theirs") && stale.text.contains("value=\"Mine\""));
        assert!(stale.text.contains("name=\"version\" value=\"1\""));
        assert_eq!(set(&site, &cookie, &[("name", "Mine")]).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_job_that_failed_for_good_is_seen_and_started_again() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("system-administrator").await;
        let mut tx = site.app.db.write().await.unwrap();
        job::enqueue(&mut tx, &site.app.clock, "unknown-kind", &json!({}), None, None).await.unwrap();
        let dead = "UPDATE \"job\" SET \"dead_at\" = $1, \"tries\" = 9, \"error\" = 'The road was closed.'";
        tx.execute(dead, &[Sql::moment(site.app.clock.now())]).await.unwrap();
        let next = "INSERT INTO \"schedule\" (\"name\", \"next_at\") VALUES ('tidy', $1)";
        tx.execute(next, &[Sql::moment(site.app.clock.now())]).await.unwrap();
        let id = job::dead(&mut tx).await.unwrap()[0].id.clone();
        tx.commit().await.unwrap();
        let page = site.get_as(&cookie, "/manage/jobs").await.text;
        assert!(page.contains("The road was closed.") && page.contains("unknown-kind") && page.contains("tidy"));
        assert!(page.contains("21 November 2026, 12:00:00"), "{page}");
        let path = format!("/manage/jobs/{id}/replay");
        assert_eq!(site.post(&cookie, &path, &[]).await.header("location"), "/manage/jobs?done=replayed");
        let mut tx = site.app.db.read().await.unwrap();
        assert!(job::dead(&mut tx).await.unwrap().is_empty());
        let newest = &audit::search(&mut tx, &audit::Search::default(), 1).await.unwrap()[0];
        assert_eq!((newest.act.as_str(), newest.reference.as_str()), ("job.replay", id.as_str()));
        drop(tx);
        assert_eq!(site.post(&cookie, &path, &[]).await.status, StatusCode::NOT_FOUND, "it is not dead any more");
    }
}

#[tokio::test]
async fn mail_is_counted_and_listed_without_address_or_words() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    let invited = [
        ("name", "Amina Sample"),
        ("email", "amina@school.example"),
        ("language", "en-GB"),
        ("organisation", "BW-ORG4"),
        ("role", "action-owner"),
        ("scope", "BW-ORG4"),
    ];
    assert_eq!(site.post(&officer, "/manage/people/new", &invited).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.run_jobs().await, 0, "there is no road for mail, so that it waits");
    let cookie = site.sign_in("system-administrator").await;
    let page = site.get_as(&cookie, "/manage/mail").await.text;
    assert!(page.contains("Invitation") && page.contains("Waiting"), "{page}");
    assert!(!page.contains("amina") && !page.contains("Amina") && !page.contains("/invitation/"), "{page}");
}

#[tokio::test]
async fn a_mail_server_that_cannot_be_reached_is_told_where_mail_and_jobs_are_looked_after() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("system-administrator").await;
        assert!(!site.get_as(&cookie, "/manage/jobs").await.text.contains("tried again by itself"));
        let mut tx = site.app.db.write().await.unwrap();
        for n in 0..2 {
            let payload = serde_json::json!({ "letter": format!("nothing {n}") });
            platform::job::enqueue(&mut tx, &site.app.clock, "deliver-mail", &payload, None, None).await.unwrap();
        }
        let sql = "UPDATE \"job\" SET \"tries\" = 1, \"error\" = 'The mail server could not be reached.'";
        tx.execute(sql, &[]).await.unwrap();
        tx.commit().await.unwrap();
        let work = site.get_as(&cookie, "/work").await.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(work.contains("2 messages cannot be sent at present."), "{work}");
        let mail = site.get_as(&cookie, "/manage/mail").await.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(mail.contains("tried again by themselves: The mail server could not be reached."), "{mail}");
        let jobs = site.get_as(&cookie, "/manage/jobs").await.text;
        assert!(jobs.contains("Failed and tried again by itself"), "{jobs}");
        assert!(jobs.contains("The mail server could not be reached."), "{jobs}");
    }
}

#[tokio::test]
async fn an_empty_field_is_named_and_asked_for() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("system-administrator").await;
    let name = site.post(&cookie, "/manage/site", &[]).await;
    assert_eq!(name.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(name.text.contains(": This may not be empty."), "{}", name.text);
    let audit = site.get_as(&cookie, "/manage/audit?from=21%2F11%2F2026&to=20%2F11%2F2026").await;
    assert!(audit.text.contains("The last day is before the first."), "{}", audit.text);
}
