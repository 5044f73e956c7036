//! Who did what: the chain under many writers, what is found when it is altered, and the search.

use crate::backup::change_by_hand;
use crate::manage::sources;
use crate::support::{Fresh, Site, both, clock, on_postgres, record, run, sqlite, sqlite_url};
use axum::http::StatusCode;
use everychance::examples::Example;
use platform::audit::{self, Act, Old, Search, Who};
use platform::db::{Db, Options, Row};
use platform::identity::account;
use platform::record::Change;
use platform::{record as records, revision};
use serde_json::json;
use std::collections::BTreeSet;
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

#[tokio::test]
async fn an_audit_of_several_pages_is_cut_and_walked_to_its_end() {
    let who = Who::program("test");
    for fresh in both().await {
        let mut tx = fresh.db.write().await.unwrap();
        let names: Vec<String> = (1..=2300).map(|number| format!("job-{number}")).collect();
        let act = |name| Act { act: "job.replay", kind: "job", reference: name, detail: json!({}) };
        let old: Vec<_> = names[..2200].iter().map(|name| (who.clone(), act(name.as_str()))).collect();
        audit::append_all(&mut tx, clock("2020-01-01T00:00:00Z").now(), old).await.unwrap();
        let new: Vec<_> = names[2200..].iter().map(|name| (who.clone(), act(name.as_str()))).collect();
        audit::append_all(&mut tx, clock("2026-01-01T00:00:00Z").now(), new).await.unwrap();
        tx.commit().await.unwrap();
        let before = clock("2025-01-01T00:00:00Z").now();
        for (kept, expected, left) in [("job-2101", (2100, 100), 200), ("job-2250", (2200, 0), 100)] {
            let mut tx = fresh.db.write().await.unwrap();
            let old = Old { before, kept: &BTreeSet::from([kept.to_owned()]) };
            let now = clock("2026-01-02T00:00:00Z").now();
            assert_eq!(audit::forget(&mut tx, now, &who, &old).await.unwrap(), expected);
            assert_eq!(audit::verify(&mut tx).await.unwrap(), 2301, "its own entry follows");
            assert_eq!(audit::search(&mut tx, &Search::default(), 9999).await.unwrap().len(), left + 1);
        }
        let mut tx = fresh.db.write().await.unwrap();
        tx.execute("UPDATE \"audit\" SET \"seq\" = -7 WHERE \"seq\" = 2300", &[]).await.unwrap();
        let said = audit::verify(&mut tx).await.unwrap_err().to_string();
        assert!(said.contains("entry -7 does not fit"), "{said}");
    }
}

/// Ten entries of ten years ago, of which the first four are cut off.
async fn cut_after_four(fresh: &Fresh) {
    let who = Who::program("test");
    let names: Vec<String> = (1..=10).map(|number| format!("job-{number}")).collect();
    let act = |name| Act { act: "job.replay", kind: "job", reference: name, detail: json!({}) };
    let entries = names.iter().map(|name| (who.clone(), act(name.as_str()))).collect();
    let mut tx = fresh.db.write().await.unwrap();
    audit::append_all(&mut tx, clock("2016-11-21T12:00:00Z").now(), entries).await.unwrap();
    let now = clock("2026-11-21T12:00:00Z").now();
    let old = Old { before: now, kept: &BTreeSet::from(["job-5".to_owned()]) };
    audit::forget(&mut tx, now, &who, &old).await.unwrap();
    tx.commit().await.unwrap();
}

/// Lets the audit begin after another entry, as somebody would who wants the first ones gone.
fn forged_cut(seq: i64) -> [String; 2] {
    let last = format!("(SELECT \"hash\" FROM \"audit\" WHERE \"seq\" = {seq})");
    let cut = format!("UPDATE \"audit_cut\" SET \"seq\" = {seq}, \"hash\" = COALESCE({last}, '')");
    [cut, format!("DELETE FROM \"audit\" WHERE \"seq\" <= {seq}")]
}

#[tokio::test]
async fn a_cut_by_hand_is_found() {
    for fresh in both().await {
        fill(&fresh.db, 3).await;
        for sql in forged_cut(2) {
            change_by_hand(&fresh.db, &sql).await;
        }
        let (whole, said) = run(&["audit", "verify"], &[("DATABASE_URL", &fresh.url)]);
        assert!(!whole && said.contains("begins after entry 2, and no entry of its own says so"), "{said}");
    }
    for fresh in both().await {
        cut_after_four(&fresh).await;
        audit::verify(&mut fresh.db.read().await.unwrap()).await.expect("an honest cut proves itself");
        for sql in forged_cut(7) {
            change_by_hand(&fresh.db, &sql).await;
        }
        let said = audit::verify(&mut fresh.db.read().await.unwrap()).await.unwrap_err().to_string();
        assert!(said.contains("after entry 7, and its own entry says that it was cut after entry 4"), "{said}");
    }
}

/// Writes entries into the audit.
async fn fill(db: &Db, entries: usize) {
    let mut tx = db.write().await.unwrap();
    for number in 0..entries {
        let act = Act { act: "job.replay", kind: "job", reference: "somebody", detail: json!({ "n": number }) };
        audit::append(&mut tx, clock("2026-11-21T12:00:00Z").now(), &Who::program("test"), act).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// What `audit verify` prints, for whoever keeps it elsewhere.
fn heads(fresh: &Fresh) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_everychance"));
    let output = command.args(["audit", "verify"]).env("DATABASE_URL", &fresh.url).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test]
async fn a_chain_written_anew_is_found_by_whoever_kept_where_it_ended() {
    for fresh in both().await {
        let since = |text: &str| run(&["audit", "verify", "--since", text], &[("DATABASE_URL", &fresh.url)]);
        let empty = heads(&fresh);
        assert_eq!(empty, "audit 0 -\nhistory 0 -\n");
        fill(&fresh.db, 5).await;
        Example::Brackwater.fill(&fresh.db).await.unwrap();
        let kept = heads(&fresh);
        assert!(kept.starts_with("audit 6 ") && kept.contains("\nhistory "), "{kept}");
        fill(&fresh.db, 3).await;
        for text in [&kept, &empty, kept.lines().next().unwrap()] {
            let (whole, said) = since(text);
            assert!(whole && said.contains("The audit still passes through number"), "{said}");
        }
        // Whoever writes the whole audit anew leaves a chain that proves itself.
        for sql in ["DELETE FROM \"audit\"", "UPDATE \"audit_head\" SET \"seq\" = 0, \"hash\" = ''"] {
            change_by_hand(&fresh.db, sql).await;
        }
        let (whole, said) = since(&kept);
        assert!(!whole && said.contains("entry 6 was written down, and is not there"), "{said}");
        fill(&fresh.db, 9).await;
        assert!(since(&empty).0);
        let (whole, said) = since(&kept);
        assert!(!whole && said.contains("entry 6 is not the one that was written down"), "{said}");
        let other = kept.lines().last().unwrap().replace(char::is_alphabetic, "0").replacen("0000000", "history", 1);
        let (whole, said) = since(&other);
        assert!(!whole && said.contains("is not the one that was written down: the chain"), "{said}");
        for wrong in ["", "audit 6", "plan 6 00", "audit six 00"] {
            let (whole, said) = since(wrong);
            assert!(!whole && said.contains("--since wants the lines"), "{wrong}: {said}");
        }
    }
}

#[tokio::test]
async fn what_was_kept_and_then_cut_off_is_told() {
    for fresh in both().await {
        cut_after_four(&fresh).await;
        let mut tx = fresh.db.read().await.unwrap();
        let start = tx.query("SELECT \"hash\" FROM \"audit_cut\"", &[]).await.unwrap()[0].text(0).unwrap().unwrap();
        let last = format!("audit 4 {start}");
        for (text, passes, sentence) in [
            (last.as_str(), true, "still passes through number 4"),
            (
                "audit 3 00",
                false,
                "entry 3 of the audit, which was written down, was cut off since, with all up to entry 4",
            ),
            ("audit 4 00", false, "entry 4 was written down, and is not there"),
        ] {
            let (whole, said) = run(&["audit", "verify", "--since", text], &[("DATABASE_URL", &fresh.url)]);
            assert!(whole == passes && said.contains(sentence), "{text}: {said}");
        }
    }
}

#[tokio::test]
async fn a_history_written_anew_does_not_fit_the_audit() {
    for fresh in both().await {
        for (number, title) in ["One", "Two"].into_iter().enumerate() {
            let after = record("documents", &format!("DOC-{number}"), &[("title", title), ("kind", "report")]);
            let mut tx = fresh.db.write().await.unwrap();
            let change = vec![Change { before: None, after }];
            records::save(&mut tx, &clock("2026-11-21T12:00:00Z"), &Who::program("test"), change).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert!(run(&["audit", "verify"], &[("DATABASE_URL", &fresh.url)]).0);
        // The whole chain of the history once more, by somebody else, with its own right hashes.
        let mut tx = fresh.db.write().await.unwrap();
        let rows = tx.query("SELECT \"ref\", \"after\" FROM \"revision\" ORDER BY \"seq\"", &[]).await.unwrap();
        for sql in ["DELETE FROM \"revision\"", "UPDATE \"chain_head\" SET \"seq\" = 0, \"hash\" = ''"] {
            tx.execute(sql, &[]).await.unwrap();
        }
        let text = |row: &Row, column| row.text(column).unwrap().unwrap();
        let entry = |row: &Row| revision::Entry {
            kind: "documents".to_owned(),
            reference: text(row, 0),
            before: None,
            after: serde_json::from_str(&text(row, 1)).unwrap(),
        };
        let entries = rows.iter().map(entry).collect();
        revision::append(&mut tx, clock("2026-11-21T12:00:00Z").now(), "nobody", entries).await.unwrap();
        tx.commit().await.unwrap();
        let (whole, said) = run(&["audit", "verify"], &[("DATABASE_URL", &fresh.url)]);
        assert!(!whole && said.contains("The history is whole: 2 revisions"), "{said}");
        assert!(said.contains("revision 1 is not the one that entry 1 of the audit names"), "{said}");
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
    let row = told(&site, &cookie, "limit.reached", json!({ "what": "sign-in of" })).await;
    assert_eq!(fact(&row, "What was tried"), "Signing in, for one address");
    let row = told(&site, &cookie, "restore", json!({ "made": "2026-11-20T09:30:00Z", "cards": 2 })).await;
    assert_eq!(fact(&row, "Backup of"), "20 November 2026, 09:30:00");
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

#[tokio::test]
async fn who_runs_the_system_is_not_told_what_is_held_or_was_asked() {
    let site = Site::of(Example::Brackwater).await;
    let protector = site.sign_in("data-protection-officer").await;
    let held = site.account("contributor").await;
    let hold = site.post(&protector, &format!("/manage/data/accounts/{held}/hold"), &[("reason", "A complaint")]).await;
    assert_eq!(hold.status, StatusCode::SEE_OTHER);
    site.get_as(&protector, "/manage/data").await;
    let administrator = site.sign_in("system-administrator").await;
    for act in ["hold.give", "data.read"] {
        let path = format!("/manage/audit.csv?act={act}");
        assert_eq!(site.get_as(&protector, &path).await.text.lines().count(), 2, "{act}");
        assert_eq!(site.get_as(&administrator, &path).await.text.lines().count(), 1, "{act}");
    }
}

#[tokio::test]
async fn who_was_not_let_in_and_who_was_stopped_are_written_down() {
    let site = Site::of(Example::Brackwater).await;
    let asked = site.post("", "/sign-in", &[("email", "chair@brackwater.example")]).await;
    site.run_jobs().await;
    let cookie = asked.header("set-cookie").split(';').next().unwrap().to_owned();
    site.post(&cookie, "/sign-in/code", &[("code", "0000 0001")]).await;
    site.post("", "/sign-in/card", &[("code", "AAAA-BBBB-CCCC-DDDD")]).await;
    for _ in 0..6 {
        site.post("", "/sign-in", &[("email", "chair@brackwater.example")]).await;
    }
    let of = |act: &str| audit::Search { act: act.to_owned(), ..audit::Search::default() };
    let mut tx = site.app.db.read().await.unwrap();
    let refused = audit::search(&mut tx, &of("sign-in.refused"), 9).await.unwrap();
    let told: Vec<(&str, bool)> =
        refused.iter().map(|entry| (entry.detail.as_str(), entry.reference.is_empty())).collect();
    assert_eq!(told, [(r#"{"way":"card"}"#, true), (r#"{"way":"mail"}"#, false)]);
    let stopped = audit::search(&mut tx, &of("limit.reached"), 9).await.unwrap();
    assert_eq!(stopped.len(), 1, "once in each window");
    assert_eq!(stopped[0].detail, r#"{"what":"sign-in of"}"#);
    audit::verify(&mut tx).await.unwrap();
}
