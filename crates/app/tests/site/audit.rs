//! Who did what: the chain under many writers, what is found when it is altered, and the search.

use crate::manage::sources;
use crate::support::{Fresh, Site, both, clock, on_postgres, record, sqlite, sqlite_url};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::audit::{self, Act, Search, Who};
use platform::db::{Db, Options};
use platform::identity::account;
use platform::record::Change;
use platform::{record as records, revision};
use serde_json::json;
use std::path::Path;
use std::process::Command;

const WRITERS: usize = 16;
const EACH: usize = 25;

/// One writer: alone in the audit, and with changes of the plan, in turn.
async fn write(db: Db, writer: usize) {
    let who = Who::program(&format!("writer {writer}"));
    for number in 0..EACH {
        let mut tx = db.write().await.unwrap();
        let reference = format!("DOC-{writer}-{number}");
        let clock = clock("2026-11-21T12:00:00Z");
        if number % 2 == 0 {
            let after = record("documents", &reference, &[("title", "One"), ("kind", "report")]);
            records::save(&mut tx, &clock, &who, vec![Change { before: None, after }]).await.unwrap();
        } else {
            let act = Act { act: "job.replay", kind: "job", reference: &reference, detail: json!({}) };
            audit::append(&mut tx, clock.now(), &who, act).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

async fn sixteen_writers_keep_one_chain(fresh: Fresh) {
    let writers: Vec<_> = (0..WRITERS).map(|writer| tokio::spawn(write(fresh.db.clone(), writer))).collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let mut tx = fresh.db.read().await.unwrap();
    assert_eq!(audit::verify(&mut tx).await.unwrap(), (WRITERS * EACH) as i64);
    assert_eq!(revision::verify(&mut tx).await.unwrap(), (WRITERS * EACH.div_ceil(2)) as i64);
    for writer in 0..WRITERS {
        let own = Search { account: format!("writer {writer}"), ..Search::default() };
        assert_eq!(audit::search(&mut tx, &own, 1000).await.unwrap().len(), EACH, "writer {writer} lost something");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_writers_on_postgresql_never_fork_the_chain() {
    sixteen_writers_keep_one_chain(on_postgres().await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_writers_on_sqlite_never_fork_the_chain() {
    sixteen_writers_keep_one_chain(sqlite().await).await;
}

async fn open(folder: &Path) -> Db {
    Db::open(&sqlite_url(folder), &Options::default()).await.unwrap()
}

/// A database with a plan and some entries, as the bytes of its file.
async fn written_down() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&sqlite_url(folder.path()), &Options { create: true, ..Options::default() }).await.unwrap();
    db.migrate().await.unwrap();
    Example::Brackwater.fill(&db).await.unwrap();
    for (number, role) in ["", "strategy-officer", "system-administrator"].into_iter().enumerate() {
        let who = Who { account: format!("account-{number}"), role: role.to_owned() };
        let mut tx = db.write().await.unwrap();
        let act = Act { act: "role.give", kind: "account", reference: "somebody", detail: json!({ "role": "chair" }) };
        audit::append(&mut tx, clock("2026-11-21T12:00:00Z").now(), &who, act).await.unwrap();
        tx.commit().await.unwrap();
    }
    db.close().await;
    std::fs::read(folder.path().join("everychance.db")).unwrap()
}

/// The SQL that alters one byte in the middle of a text, or counts a number up.
fn alteration(table: &str, column: &str, seq: i64) -> String {
    let change = match column {
        // A number that is free, or the database itself would refuse.
        "seq" => "\"seq\" + 100000".to_owned(),
        "at" => "\"at\" + 1".to_owned(),
        _ => {
            let text = format!("COALESCE(\"{column}\", '')");
            let middle = format!("(length({text}) / 2 + 1)");
            format!(
                "substr({text}, 1, {middle} - 1) || CASE substr({text}, {middle}, 1) WHEN 'x' THEN 'y' ELSE 'x' END \
                 || substr({text}, {middle} + 1)"
            )
        }
    };
    format!("UPDATE \"{table}\" SET \"{column}\" = {change} WHERE \"seq\" = {seq}")
}

fn verify(folder: &Path) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_everychance"));
    let output = command.args(["audit", "verify", "--data"]).arg(folder).env_remove("DATABASE_URL").output().unwrap();
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[tokio::test]
async fn the_verb_finds_a_single_altered_byte_in_every_column() {
    let bytes = written_down().await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("everychance.db");
    std::fs::write(&file, &bytes).unwrap();
    let (whole, told) = verify(folder.path());
    assert!(whole && told.contains("The audit is whole: 4 entries"), "{told}");
    let audit = ["seq", "at", "account", "role", "act", "kind", "ref", "detail", "hash"];
    let history = ["seq", "at", "actor", "kind", "ref", "before", "after", "hash"];
    let audit = [1, 2, 4].map(|seq| audit.map(|column| ("audit", column, seq)).to_vec()).concat();
    let history = [1, 77].map(|seq| history.map(|column| ("revision", column, seq)).to_vec()).concat();
    for (table, column, seq) in audit.into_iter().chain(history) {
        std::fs::write(&file, &bytes).unwrap();
        let db = open(folder.path()).await;
        let mut tx = db.write().await.unwrap();
        tx.execute(&alteration(table, column, seq), &[]).await.unwrap();
        tx.commit().await.unwrap();
        db.close().await;
        let (whole, told) = verify(folder.path());
        let what = if table == "audit" { "entry" } else { "revision" };
        // Of an entry whose number was changed, the first that stands in its place is named.
        let named = format!("{what} {}", if column == "seq" { String::new() } else { seq.to_string() });
        assert!(!whole && told.contains(&named), "{table} {column} {seq}: {told}");
    }
}

#[tokio::test]
async fn the_verb_finds_a_chain_that_was_cut_short() {
    let bytes = written_down().await;
    let folder = tempfile::tempdir().unwrap();
    for sql in ["DELETE FROM \"audit\" WHERE \"seq\" = 4", "UPDATE \"audit_head\" SET \"hash\" = 'x'"] {
        std::fs::write(folder.path().join("everychance.db"), &bytes).unwrap();
        let db = open(folder.path()).await;
        let mut tx = db.write().await.unwrap();
        tx.execute(sql, &[]).await.unwrap();
        tx.commit().await.unwrap();
        db.close().await;
        let (whole, told) = verify(folder.path());
        assert!(!whole && told.contains("cut short"), "{sql}: {told}");
    }
}

async fn with_entries(fresh: Fresh) -> Site {
    let site = Site::on(fresh, Example::Brackwater).await;
    let mut tx = site.app.db.write().await.unwrap();
    for number in 1..=60 {
        let reference = format!("job-{number}");
        let act = Act { act: "job.replay", kind: "job", reference: &reference, detail: json!({ "n": number }) };
        let at = format!("2026-11-{:02}T23:30:00Z", number % 20 + 1);
        audit::append(&mut tx, at.parse().unwrap(), &Who::program("test"), act).await.unwrap();
    }
    tx.commit().await.unwrap();
    site
}

fn rows(text: &str) -> usize {
    text.matches("<tr class=\"govuk-table__row\" role=\"row\"><th scope=\"row\"").count()
}

#[tokio::test]
async fn a_search_finds_by_who_what_record_and_day_and_is_written_down() {
    for fresh in both().await {
        let site = with_entries(fresh).await;
        let cookie = site.sign_in("data-protection-officer").await;
        let count = async |query: &str| {
            let answer = site.get_as(&cookie, &format!("/manage/audit?{query}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{query}: {}", answer.text);
            assert!(!answer.text.contains('⟦'), "{query}: a text is missing");
            rows(&answer.text)
        };
        assert_eq!(count("who=test").await, 50, "a page has fifty");
        assert_eq!(count("who=test&ref=job-7").await, 1);
        assert_eq!(count("act=plan.change").await, 1);
        assert_eq!(count("who=nobody@example.org").await, 0);
        // Half past eleven at night in winter: the day of the partnership is the day of the clock in UTC.
        assert_eq!(count("who=test&from=2026-11-05&to=2026-11-06").await, 6);
        assert_eq!(count("who=data+protection+officer&act=audit.search").await, 5, "each search is written down");
        assert_eq!(count("who=Mina+Sample&ref=Mina").await, 0);
        let all = audit::search(&mut site.app.db.read().await.unwrap(), &Search::default(), 1000).await.unwrap();
        assert!(all.iter().all(|entry| !entry.detail.contains("Mina")), "what was typed got into the audit");
        let faulty = site.get_as(&cookie, "/manage/audit?from=yesterday").await;
        assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(rows(&faulty.text), 0, "a wrong day was passed over");
    }
}

#[tokio::test]
async fn older_entries_follow_and_all_come_as_a_file() {
    let site = with_entries(sqlite().await).await;
    let cookie = site.sign_in("system-administrator").await;
    let first = site.get_as(&cookie, "/manage/audit?who=test").await.text;
    let older = first.split("href=\"").find(|rest| rest.contains("below=")).unwrap().split('"').next().unwrap();
    let second = site.get_as(&cookie, &older.replace("&#38;", "&").replace("&amp;", "&")).await;
    assert_eq!(rows(&second.text), 10);
    assert!(!second.text.contains(">Older</a>"), "there is nothing older");
    let file = site.get_as(&cookie, "/manage/audit.csv?who=test").await;
    assert_eq!(file.status, StatusCode::OK);
    assert!(file.header("content-disposition").contains("audit.csv"));
    assert_eq!(file.header("cache-control"), "private, no-store");
    assert_eq!(file.text.lines().count(), 61);
    assert!(file.text.starts_with("entry,at,account,name,role,act,kind,ref,detail,hash\n"));
    audit::verify(&mut site.app.db.read().await.unwrap()).await.unwrap();
}

#[tokio::test]
async fn nobody_else_searches_the_audit() {
    let site = Site::of(Example::Brackwater).await;
    for role in ["strategy-officer", "organisation-administrator", "action-owner"] {
        let cookie = site.sign_in(role).await;
        for path in ["/manage/audit", "/manage/audit.csv"] {
            assert_eq!(site.get_as(&cookie, path).await.status, StatusCode::NOT_FOUND, "{role} {path}");
        }
    }
}

/// What the audit tells of an act that Mina did to the account of somebody else.
async fn told(site: &Site, cookie: &str, act: &str, detail: serde_json::Value) -> String {
    let mut tx = site.app.db.write().await.unwrap();
    let who = Who::program("test of words");
    let act = Act { act, kind: "account", reference: "nobody-there", detail };
    audit::append(&mut tx, site.app.clock.now(), &who, act).await.unwrap();
    tx.commit().await.unwrap();
    let page = site.get_as(cookie, "/manage/audit?who=test+of+words").await.text;
    assert!(!page.contains('⟦'), "a text is missing: {page}");
    let row = page.split("<tr class=\"govuk-table__row\" role=\"row\"><th scope=\"row\"").nth(1).unwrap();
    row.split("</tr>").next().unwrap().to_owned()
}

fn fact(row: &str, name: &str) -> String {
    let rest = row.split(&format!("<dt>{name}</dt> <dd>")).nth(1).unwrap_or_else(|| panic!("no {name} in {row}"));
    rest.split("</dd>").next().unwrap().replace("<bdi>", "").replace("</bdi>", "")
}

#[tokio::test]
async fn what_is_told_of_an_act_stands_there_in_words() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("system-administrator").await;
    let detail = json!({ "role": "chair", "scope": "BW-ORG4", "until": "2027-03-31" });
    let row = told(&site, &cookie, "role.give", detail).await;
    assert_eq!(fact(&row, "Role"), "Chair");
    assert_eq!(fact(&row, "For"), "Saltmarsh Primary School (BW-ORG4)");
    assert_eq!(fact(&row, "Last day"), "31 March 2027");
    assert!(
        row.contains("test of words") && row.contains("Gave a role") && row.contains("Account: nobody-there"),
        "{row}"
    );
    let row = told(&site, &cookie, "role.give", json!({ "role": "chair", "scope": "", "until": null })).await;
    assert_eq!((fact(&row, "For"), fact(&row, "Last day")), ("The whole partnership".to_owned(), "No end".to_owned()));
    let row = told(&site, &cookie, "duty.answer", json!({ "yes": false, "way": "link" })).await;
    assert_eq!((fact(&row, "Answers for it"), fact(&row, "How")), ("No".to_owned(), "By a task link".to_owned()));
    let row = told(&site, &cookie, "account.erase", json!({ "retention": "ended-accounts" })).await;
    assert!(fact(&row, "At the end of its time").starts_with("Names and addresses"), "{row}");
    let row = told(&site, &cookie, "retention.set", json!({ "changed": { "days": 40 }, "hash": "abc" })).await;
    assert_eq!(fact(&row, "Changed"), "Days: 40");
    let row = told(&site, &cookie, "site.change", json!({ "changed": ["name", "languages"] })).await;
    assert_eq!(fact(&row, "Changed"), "Name of the partnership, Languages");
    let row =
        told(&site, &cookie, "audit.search", json!({ "who": "", "act": "sign-in", "below": null, "file": true })).await;
    assert_eq!((fact(&row, "What was done"), fact(&row, "As a file")), ("Signed in".to_owned(), "Yes".to_owned()));
    assert!(!row.contains("<dt>Who</dt>"), "nothing was asked for there: {row}");
}

#[tokio::test]
async fn what_has_no_words_is_shown_as_it_is_and_the_file_keeps_every_byte() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("system-administrator").await;
    let row = told(
        &site,
        &cookie,
        "moon.land",
        json!({ "crater": "<Tycho>", "depth": { "metres": 4700 }, "crew": [], "flag": "" }),
    )
    .await;
    assert_eq!(fact(&row, "crater"), "&lt;Tycho&gt;");
    assert_eq!(fact(&row, "depth"), "metres: 4700");
    assert_eq!((fact(&row, "crew"), fact(&row, "flag")), (String::new(), "–".to_owned()));
    assert!(row.contains("moon.land"), "{row}");
    let file = site.get_as(&cookie, "/manage/audit.csv?who=test+of+words").await.text;
    assert!(
        file.contains(r#""{""crater"":""<Tycho>"",""depth"":{""metres"":4700},""crew"":[],""flag"":""""}""#),
        "{file}"
    );
}

#[tokio::test]
async fn people_and_records_are_named_where_whoever_searches_may_see_them() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("data-protection-officer").await;
    let mut tx = site.app.db.write().await.unwrap();
    let all = account::all(&mut tx, &site.app.keyring).await.unwrap();
    let own = all.iter().find(|one| one.name.to_lowercase() == "data protection officer").unwrap();
    let change =
        Act { act: "plan.change", kind: "organisations", reference: "BW-ORG4", detail: json!({ "records": 1 }) };
    let moved =
        Act { act: "account.move", kind: account::KIND, reference: &own.id, detail: json!({ "to": "BW-ORG4" }) };
    for act in [change, moved] {
        audit::append(&mut tx, site.app.clock.now(), &Who::account(&own.id), act).await.unwrap();
    }
    tx.commit().await.unwrap();
    let page = site.get_as(&officer, "/manage/audit?act=account.move&ref=data+protection+officer").await.text;
    assert_eq!(rows(&page), 1, "{page}");
    assert_eq!(
        page.matches(&format!("<a class=\"govuk-link\" href=\"/manage/people/{}\">{}</a>", own.id, own.name)).count(),
        2
    );
    assert_eq!(fact(&page, "To"), "Saltmarsh Primary School (BW-ORG4)");
    let page = site.get_as(&officer, "/manage/audit?ref=BW-ORG4").await.text;
    assert!(page.contains("href=\"/organisations/BW-ORG4\">Saltmarsh Primary School (BW-ORG4)</a>"), "{page}");
    let arabic = site.get_as(&officer, "/ar/manage/audit").await;
    assert!(!arabic.text.contains('⟦') && !arabic.text.contains("&quot;"), "{}", arabic.text);
}

/// The keys of what the audit is told beside the act.
fn detail_keys(text: &str) -> Vec<String> {
    let told =
        ["detail = json!({", "detail: json!({"].map(|mark| text.split(mark).skip(1).collect::<Vec<_>>()).concat();
    let inside = told.into_iter().map(|rest| rest.split("})").next().unwrap());
    let keys = inside.flat_map(|inside| inside.split("\":").filter_map(|before| before.rsplit_once('"')));
    keys.map(|(_, key)| key.to_owned()).filter(|key| !key.contains(' ')).collect()
}

#[test]
fn every_key_of_a_detail_has_its_words() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = std::collections::BTreeSet::new();
    for entry in std::fs::read_dir(crates).unwrap() {
        let source = entry.unwrap().path().join("src");
        found.extend(sources(&source).iter().flat_map(|text| detail_keys(text)));
    }
    let english = platform::i18n::english();
    let known =
        |key: &&String| english.has(&format!("detail-{key}")) || english.has(&format!("detail-audit-search-{key}"));
    let without: Vec<&String> = found.iter().filter(|key| !known(key)).collect();
    assert!(found.len() > 20 && without.is_empty(), "{without:?} of {found:?}");
}
