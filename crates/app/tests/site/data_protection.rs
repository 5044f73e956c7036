//! Data protection in practice: copies, requests, erasure, legal hold, retention, and what the pages promise.

use crate::backup::save;
use crate::restore::afterwards;
use crate::support::{Answer, Fresh, Site, both, both_unmigrated, on_postgres, sqlite};
use axum::http::StatusCode;
use everychance::examples::Example;
use people::data::retention;
use people::duty::{self, Answer as Said};
use platform::audit;
use platform::backup::{self, Afterwards, Backup};
use platform::db::{Db, Tx, Value as Sql};
use platform::identity::account::{self, New};
use platform::identity::sign_in::{self, Wish};
use platform::identity::{role, session};
use platform::outbox::State;
use platform::permission::Held;
use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

pub const NAME: &str = "Zebedee Quillfeather";
pub const EMAIL: &str = "zebedee.quillfeather@council.example";

async fn site() -> Site {
    Site::of(Example::Brackwater).await
}

/// Somebody with an unmistakable name, and their cookie.
pub async fn person(site: &Site) -> (String, String) {
    let (now, today) = (site.app.clock.now(), site.app.today().unwrap());
    let mut tx = site.app.db.write().await.unwrap();
    let new = New { name: NAME, email: Some(EMAIL), language: "en-GB", organisation: Some("BW-ORG1"), by: "test" };
    let id = account::create(&mut tx, &site.app.keyring, now, new).await.unwrap();
    let held = Held { role: "action-owner".to_owned(), scope: "BW-ORG1".to_owned() };
    role::give(&mut tx, &id, &held, (today, None), "test", now).await.unwrap();
    tx.commit().await.unwrap();
    let cookie = site.sign_in_as(&id).await;
    (id, cookie)
}

/// Their request, and the path of its page.
pub async fn request(site: &Site, cookie: &str, wish: &str, words: &str) -> String {
    let answer = site.post(cookie, "/account/data", &[("wish", wish), ("words", words)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let sql = "SELECT \"id\" FROM \"data_request\" WHERE \"decision\" IS NULL ORDER BY \"asked_at\"";
    let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    format!("/manage/data/requests/{}", rows[0].text(0).unwrap().unwrap())
}

/// A decision, by whoever is sure of it.
pub async fn decide(site: &Site, cookie: &str, path: &str, decision: &str, exemption: &str) -> Answer {
    site.post(cookie, path, &[("decision", decision), ("exemption", exemption), ("sure", "yes")]).await
}

/// What the audit says of an act.
pub async fn audited(site: &Site, act: &str) -> Vec<audit::Entry> {
    let search = audit::Search { act: act.to_owned(), ..audit::Search::default() };
    audit::search(&mut site.app.db.read().await.unwrap(), &search, 9).await.unwrap()
}

/// Every text of every table, one after the other.
pub async fn dump(db: &Db) -> String {
    let mut tx = db.read().await.unwrap();
    let sql = match tx {
        Tx::Sqlite(_) => "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_sqlx%' ESCAPE '\\'",
        Tx::Postgres(_) => {
            "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%'"
        }
    };
    let tables = tx.query(sql, &[]).await.unwrap();
    let mut all = String::new();
    for table in tables.iter().map(|row| row.text(0).unwrap().unwrap()) {
        let sql = match tx {
            Tx::Sqlite(_) => format!("SELECT name FROM pragma_table_info('{table}')"),
            Tx::Postgres(_) => {
                format!("SELECT column_name::text FROM information_schema.columns WHERE table_name = '{table}'")
            }
        };
        let columns = tx.query(&sql, &[]).await.unwrap();
        for column in columns.iter().map(|row| row.text(0).unwrap().unwrap()) {
            let sql = format!("SELECT CAST(\"{column}\" AS text) FROM \"{table}\"");
            for row in tx.query(&sql, &[]).await.unwrap() {
                all.push_str(&format!("{table}.{column} {}\n", row.text(0).unwrap().unwrap_or_default()));
            }
        }
    }
    all
}

#[tokio::test]
async fn a_copy_holds_what_is_kept_and_takes_a_fresh_proof() {
    let site = site().await;
    let (_, cookie) = person(&site).await;
    let plan = site.app.snapshot().await.unwrap();
    let action = plan.list("actions").find(|one| one.text("owner") == "BW-ORG1" && one.ended.is_none()).unwrap();
    let officer = site.sign_in("strategy-officer").await;
    let mut tx = site.app.db.read().await.unwrap();
    let id = account::by_email(&mut tx, &site.app.keyring, EMAIL).await.unwrap().unwrap().id;
    drop(tx);
    site.post(&officer, &format!("/manage/actions/{}", action.reference), &[("account", &id)]).await;
    site.post(&cookie, &format!("/work/duties/{}", action.reference), &[("answer", "no"), ("ask", "Somebody else")])
        .await;
    request(&site, &cookie, "correction", "My name has two ells").await;
    let copy = site.post(&cookie, "/account/data/copy", &[]).await;
    assert_eq!(copy.status, StatusCode::OK, "{}", copy.text);
    assert!(copy.header("content-disposition").contains("attachment"));
    assert!(copy.header("cache-control").contains("no-store"));
    for words in
        [NAME, EMAIL, "action-owner", "a test", &action.reference, "Somebody else", "two ells", "\"task\"", "data.ask"]
    {
        assert!(copy.text.contains(words), "the copy lacks {words}: {}", copy.text);
    }
    assert!(!copy.text.contains("strategy-officer@"), "nobody else stands in it");
    let later = site.at("2026-11-21T13:30:00Z");
    assert_eq!(later.post(&cookie, "/account/data/copy", &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(later.post("", "/account/data/copy", &[]).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn an_officer_decides_within_a_month_and_names_the_law() {
    let site = site().await;
    let (_, cookie) = person(&site).await;
    assert_eq!(site.post(&cookie, "/account/data", &[("wish", "all")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let path = request(&site, &cookie, "erasure", "Please forget me").await;
    let letters = site.letters().await;
    let mail = letters.iter().find(|one| one.template == "data-request").expect("nobody was told");
    assert_eq!(mail.to, "data-protection-officer@brackwater.example");
    assert!(!mail.text.contains(NAME) && !mail.text.contains("forget"));
    let officer = site.sign_in("data-protection-officer").await;
    assert!(site.get_as(&officer, "/manage/data").await.text.contains("21 December 2026"));
    assert!(site.get_as(&officer, "/work").await.text.contains("One request waits for a decision."));
    let late = site.moved("2026-12-22T12:00:00Z");
    let work = late.get_as(&late.sign_in("data-protection-officer").await, "/work").await.text;
    assert!(work.contains("One request is late."), "{work}");
    let page = site.get_as(&officer, &path).await.text;
    assert!(page.contains("Please forget me") && page.contains("Article 17(3)(e)"));
    assert!(page.contains("the words about this person go at once"));
    assert!(!site.get_as(&cookie, "/account/data").await.text.contains("ico.org.uk"), "nothing was refused");
    for (decision, exemption) in
        [("", ""), ("refused", ""), ("refused", "correct"), ("granted", "crime"), ("refused", "none")]
    {
        let answer = decide(&site, &officer, &path, decision, exemption).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{decision} {exemption}");
    }
    for role in ["strategy-officer", "system-administrator", "organisation-administrator", "safeguarding-lead"] {
        let other = site.sign_in(role).await;
        assert_eq!(site.get_as(&other, &path).await.status, StatusCode::NOT_FOUND, "{role}");
        assert_eq!(decide(&site, &other, &path, "granted", "").await.status, StatusCode::NOT_FOUND, "{role}");
    }
    assert_eq!(decide(&site, &officer, &path, "refused", "legal-claims").await.status, StatusCode::SEE_OTHER);
    assert_eq!(decide(&site, &officer, &path, "granted", "").await.status, StatusCode::CONFLICT, "decided once");
    let decider = site.account("data-protection-officer").await;
    let mut tx = site.app.db.read().await.unwrap();
    let by = account::get(&mut tx, &site.app.keyring, &decider).await.unwrap().unwrap().name;
    drop(tx);
    for page in ["/manage/data", &path] {
        let text = site.get_as(&officer, page).await.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(text.contains(&format!("21 November 2026, by {by}")), "{page} does not say who decided: {text}");
    }
    let own = site.get_as(&cookie, "/account/data").await.text;
    assert!(own.contains("Article 17(3)(e)"), "the person reads why");
    assert!(own.contains("https://ico.org.uk/make-a-complaint/"), "and where to complain: {own}");
    let letters = site.letters().await;
    let mail = letters.iter().find(|one| one.template == "data-decided").expect("the person was not told");
    assert_eq!(mail.to, EMAIL);
    assert!(mail.text.contains("/account/data") && mail.text.contains(&path[22..30]), "{}", mail.text);
    assert!(!mail.text.contains(NAME) && !mail.text.to_lowercase().contains("refuse"), "{}", mail.text);
    assert_eq!(audited(&site, "data.decide").await[0].who.role, "data-protection-officer");

    // A request can be taken back, by whoever made it.
    let path = request(&site, &cookie, "correction", "A letter is wrong").await;
    let withdraw = path.replace("/manage/data/requests", "/account/data") + "/withdraw";
    assert_eq!(site.post(&officer, &withdraw, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.post(&cookie, &withdraw, &[]).await.status, StatusCode::SEE_OTHER);
    let late = site.at("2026-12-22T12:00:00Z");
    let officer = late.sign_in("data-protection-officer").await;
    assert!(!late.get_as(&officer, "/manage/data").await.text.contains("Late"), "nothing waits");
    // Nobody decides on their own.
    let own = request(&late, &officer, "erasure", "").await;
    assert_eq!(decide(&late, &officer, &own, "granted", "").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn an_erasure_leaves_no_readable_word_on_both_engines() {
    for fresh in both().await {
        erased(fresh).await;
    }
}

/// What the program logs, down to the finest.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

async fn erased(fresh: Fresh) {
    let log = Log::default();
    let writer = log.clone();
    // Of one subscriber alone tracing asks the thread on which a line is first met, which may be that of another test.
    let _other = tracing_subscriber::registry().with(LevelFilter::TRACE).set_default();
    let _watching =
        tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_writer(move || writer.clone()).set_default();
    let url = fresh.url.clone();
    let site = Site::on(fresh, Example::Brackwater).await;
    let (id, cookie) = person(&site).await;
    leave_traces(&site, &id, &cookie).await;
    let path = request(&site, &cookie, "erasure", &format!("I am {NAME}")).await;
    let before = dump(&site.app.db).await;
    assert!(!before.contains("Quillfeather") && !before.contains("quillfeather"), "words are ciphertext all along");
    let sealed: Vec<String> = opened(&site, &id).await;
    assert!(!sealed.is_empty());

    let officer = site.sign_in("data-protection-officer").await;
    let done = decide(&site, &officer, &path, "granted", "").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let after = dump(&site.app.db).await;
    let lower = after.to_lowercase();
    assert!(!lower.contains("quillfeather") && !lower.contains("zebedee"));
    let index = |what: &str| site.app.keyring.index(what, EMAIL);
    assert!(!after.contains(&index("email")) && !after.contains(&index("limit")), "no look-up value is left");
    nothing_opens(&site).await;
    told_for_the_last_time(&site).await;
    if let Some(file) = url.strip_prefix("sqlite://") {
        let mut bytes = std::fs::read(file).unwrap();
        bytes.extend(std::fs::read(format!("{file}-wal")).unwrap_or_default());
        let text = String::from_utf8_lossy(&bytes);
        assert!(sealed.iter().all(|key| !text.contains(key)), "a destroyed key is still in the file");
    }

    let logged = String::from_utf8_lossy(&log.0.lock().unwrap()).to_lowercase();
    assert!(logged.contains("erased"), "nothing was logged, so nothing is proved: {} bytes", logged.len());
    assert!(!logged.contains("quillfeather"), "the log names the person");

    // A stub stays, the audit and the history still prove themselves, and nobody is signed in.
    let mut tx = site.app.db.read().await.unwrap();
    let stub = account::get(&mut tx, &site.app.keyring, &id).await.unwrap().unwrap();
    assert!(stub.erased_at.is_some() && stub.name.is_empty() && stub.email.is_none());
    audit::verify(&mut tx).await.unwrap();
    platform::revision::verify(&mut tx).await.unwrap();
    drop(tx);
    assert_eq!(audited(&site, "account.erase").await.len(), 1);
    assert_ne!(site.get_as(&cookie, "/account").await.status, StatusCode::OK);
    assert!(site.get_as(&officer, "/manage/data").await.text.contains("Erased"));
}

/// Signs in, is written to, answers, and asks for things: everything that could leave words behind.
async fn leave_traces(site: &Site, id: &str, cookie: &str) {
    let officer = site.sign_in("strategy-officer").await;
    let plan = site.app.snapshot().await.unwrap();
    let action = plan.list("actions").find(|one| one.text("owner") == "BW-ORG1" && one.ended.is_none()).unwrap();
    site.post(&officer, &format!("/manage/actions/{}", action.reference), &[("account", id)]).await;
    let fields = [("answer", "no"), ("ask", "ask my brother, Bartholomew Quillfeather")];
    site.post(cookie, &format!("/work/duties/{}", action.reference), &fields).await;
    site.post("", "/sign-in", &[("email", EMAIL)]).await;
    site.run_jobs().await;
    // A wish that no job has looked at yet, with capitals.
    let mut tx = site.app.db.write().await.unwrap();
    let email = EMAIL.to_uppercase();
    let wish = Wish { email: &email, language: "en-GB", next: "/work" };
    sign_in::ask(&mut tx, &site.app.keyring, &wish, site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let saved = site.post(cookie, "/account", &[("name", NAME), ("language", "en-GB"), ("version", "1")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let protector = site.sign_in("data-protection-officer").await;
    let hold = [("reason", "Complaint of Quillfeather")];
    site.post(&protector, &format!("/manage/data/accounts/{id}/hold"), &hold).await;
    let holds = site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"legal_hold\"", &[]).await.unwrap();
    let hold = holds[0].text(0).unwrap().unwrap();
    assert_eq!(
        site.post(&protector, &format!("/manage/data/holds/{hold}/end"), &[]).await.status,
        StatusCode::SEE_OTHER
    );
}

/// The first text that this finds.
async fn only_text(site: &Site, sql: &str) -> String {
    let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    rows[0].text(0).unwrap().unwrap()
}

/// The wrapped keys that hold words about this person.
async fn opened(site: &Site, id: &str) -> Vec<String> {
    let sql = "SELECT \"wrapped\" FROM \"record_key\" WHERE \"ref\" = $1 OR \"kind\" IN ('duty', 'data_request', 'legal_hold', 'sign_in')";
    let rows = site.app.db.read().await.unwrap().query(sql, &[Sql::text(id)]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().unwrap()).collect()
}

/// The one letter that an erasure leaves, until it is sent: it belongs to nobody, and says that it is done.
async fn told_for_the_last_time(site: &Site) {
    let letters = site.letters().await;
    let mails: Vec<_> = letters.iter().filter(|letter| letter.to == EMAIL).collect();
    assert_eq!((mails.len(), mails[0].template.as_str()), (1, "data-erased"));
    assert!(mails[0].account.is_none() && !mails[0].text.contains(NAME), "{}", mails[0].text);
    assert_eq!(mails[0].state, State::Waiting, "its words are kept until it is sent");
}

/// Opens whatever the keyring still opens, in every table with sealed words, and looks for the person in it.
async fn nothing_opens(site: &Site) {
    let places = [
        ("account", "account", "name_sealed", "name"),
        ("account", "account", "email_sealed", "email"),
        ("sign_in", "sign_in", "email_sealed", "email"),
        ("outbox", "outbox", "sealed", "sealed"),
        ("duty", "duty", "answer", "answer"),
        ("data_request", "data_request", "words_sealed", "words"),
        ("legal_hold", "legal_hold", "reason", "reason"),
    ];
    let mut tx = site.app.db.read().await.unwrap();
    for (table, kind, column, name) in places {
        let keys = site.app.keyring.keys(&mut tx, kind).await.unwrap();
        let but = if table == "outbox" { " AND \"template\" <> 'data-erased'" } else { "" };
        let sql = format!(
            "SELECT \"id\", \"{column}\" FROM \"{table}\" WHERE \"{column}\" IS NOT NULL AND \"{column}\" <> ''{but}"
        );
        for row in tx.query(&sql, &[]).await.unwrap() {
            let (id, sealed) = (row.text(0).unwrap().unwrap(), row.text(1).unwrap().unwrap());
            let words = keys.get(&id).map(|key| key.open(name, &sealed).unwrap()).unwrap_or_default();
            assert!(!words.to_lowercase().contains("quillfeather"), "{table}.{column} of {id} opens: {words}");
        }
    }
}

#[tokio::test]
async fn a_legal_hold_stops_erasure_and_retention_and_says_so() {
    let site = site().await;
    let (id, cookie) = person(&site).await;
    let path = request(&site, &cookie, "erasure", "Please").await;
    let officer = site.sign_in("data-protection-officer").await;
    let give = format!("/manage/data/accounts/{id}/hold");
    assert_eq!(site.post(&officer, &give, &[("reason", "")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.post(&officer, &give, &[("reason", "Case 12")]).await.status, StatusCode::SEE_OTHER);
    let stopped = decide(&site, &officer, &path, "granted", "").await;
    assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stopped.text.contains("A legal hold is on this account"));
    let mut tx = site.app.db.write().await.unwrap();
    account::end(&mut tx, &id, "test", site.app.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    site.run_jobs().await;

    let site = site.at("2028-01-01T12:00:00Z");
    site.run_jobs().await;
    let mut tx = site.app.db.read().await.unwrap();
    assert_eq!(account::get(&mut tx, &site.app.keyring, &id).await.unwrap().unwrap().name, NAME, "held");
    let reports = retention::reports(&mut tx, 100).await.unwrap();
    let report = reports.iter().find(|one| one.kind == "ended-accounts").unwrap();
    assert_eq!((report.swept.removed, report.swept.held), (0, 1));
    drop(tx);
    let officer = site.sign_in("data-protection-officer").await;
    let list = site.get_as(&officer, "/manage/data").await.text;
    assert!(list.contains("Case 12") && list.contains("Late: the answer was due on"));
    let end = list.split("action=\"").map(|rest| rest.split('"').next().unwrap()).find(|path| path.contains("/holds/"));
    assert_eq!(site.post(&officer, end.unwrap(), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.post(&officer, end.unwrap(), &[]).await.status, StatusCode::NOT_FOUND);
    let site = site.at("2028-01-02T12:00:00Z");
    site.run_jobs().await;
    let mut tx = site.app.db.read().await.unwrap();
    assert!(account::get(&mut tx, &site.app.keyring, &id).await.unwrap().unwrap().erased_at.is_some());
}

#[tokio::test]
async fn the_data_of_an_account_is_reached_from_the_page_of_the_person() {
    let site = site().await;
    let (id, _) = person(&site).await;
    let (path, data) = (format!("/manage/people/{id}"), format!("/manage/data/accounts/{id}"));
    let protector = site.sign_in("data-protection-officer").await;
    assert!(site.get_as(&protector, &path).await.text.contains(&format!("href=\"{data}\"")));
    let page = site.get_as(&protector, &data).await;
    assert!(
        page.text.contains("Put a legal hold on this account") && page.text.contains("Write down"),
        "{}",
        page.text
    );
    let other = site.sign_in("strategy-officer").await;
    assert!(!site.get_as(&other, &path).await.text.contains(&data), "nobody else is sent there");
}

#[tokio::test]
async fn retention_removes_what_is_old_and_nothing_else_on_both_engines() {
    for fresh in [sqlite().await, on_postgres().await] {
        let site = Site::on(fresh, Example::Brackwater).await;
        let (id, cookie) = person(&site).await;
        site.post("", "/sign-in", &[("email", EMAIL)]).await;
        site.run_jobs().await;
        let count = async |site: &Site, table: &str| {
            let sql = format!("SELECT COUNT(*) FROM \"{table}\"");
            site.app.db.read().await.unwrap().query(&sql, &[]).await.unwrap()[0].int(0).unwrap().unwrap()
        };
        assert_eq!((count(&site, "sign_in").await, count(&site, "rate_limit").await), (1, 3));
        let site = site.at("2026-11-22T04:00:00Z");
        site.run_jobs().await;
        assert_eq!(count(&site, "sign_in").await, 1, "not a day old");
        let site = site.at("2026-11-23T12:00:00Z");
        site.run_jobs().await;
        assert_eq!((count(&site, "sign_in").await, count(&site, "rate_limit").await), (0, 0));
        let keys = "SELECT COUNT(*) FROM \"record_key\" WHERE \"kind\" = 'sign_in'";
        let left = site.app.db.read().await.unwrap().query(keys, &[]).await.unwrap();
        assert_eq!(left[0].int(0).unwrap(), Some(0), "keys go with their rows");
        assert!(count(&site, "session").await > 0 && count(&site, "outbox").await > 0);
        // No figures are due on that day, so no letter is new.
        let site = site.at("2027-03-04T12:00:00Z");
        site.run_jobs().await;
        assert_eq!((count(&site, "session").await, count(&site, "outbox").await), (0, 0));
        let mut tx = site.app.db.read().await.unwrap();
        assert_eq!(account::get(&mut tx, &site.app.keyring, &id).await.unwrap().unwrap().name, NAME);
        let kept = session::of(&mut tx, cookie.split_once('=').unwrap().1, site.app.clock.now()).await.unwrap();
        assert!(kept.is_none());
    }
}

#[tokio::test]
async fn the_audit_is_cut_at_its_end_and_still_proves_itself() {
    for site in Site::both(Example::Brackwater).await {
        let (_, cookie) = person(&site).await;
        for version in ["1", "2", "3"] {
            site.post(&cookie, "/account", &[("name", NAME), ("language", "en-GB"), ("version", version)]).await;
        }
        site.run_jobs().await;
        let site = site.at("2033-01-01T12:00:00Z");
        site.run_jobs().await;
        let mut tx = site.app.db.read().await.unwrap();
        let proved = audit::verify(&mut tx).await.unwrap();
        let left = audit::search(&mut tx, &audit::Search::default(), 99).await.unwrap();
        assert!(proved >= 4 && left.iter().all(|entry| entry.seq > 3), "{proved}");
        assert!(left.iter().any(|entry| entry.act == "audit.cut"));
        drop(tx);
        let mut tx = site.app.db.write().await.unwrap();
        tx.execute("UPDATE \"audit_cut\" SET \"seq\" = \"seq\" - 1", &[]).await.unwrap();
        assert!(audit::verify(&mut tx).await.is_err(), "a moved cut is found");
    }
}

#[tokio::test]
async fn only_the_officer_sets_how_long_things_are_kept() {
    let site = site().await;
    let officer = site.sign_in("data-protection-officer").await;
    let page = site.get_as(&officer, "/manage/retention").await;
    assert!(page.status == StatusCode::OK && !page.text.contains('⟦'), "{}", page.text);
    let mut fields: Vec<(&str, String)> =
        retention::KINDS.iter().map(|kind| (kind.name, kind.days.to_string())).collect();
    for wrong in ["0", "-1", "many", "9999999"] {
        fields[5].1 = wrong.to_owned();
        let sent: Vec<(&str, &str)> = fields.iter().map(|(name, days)| (*name, days.as_str())).collect();
        assert_eq!(site.post(&officer, "/manage/retention", &sent).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert!(site.get("/privacy/children").await.text.contains("365 days after you stop"));
    let accounts = fields.iter().position(|(name, _)| *name == "ended-accounts").unwrap();
    fields[5].1 = "30".to_owned();
    fields[accounts].1 = "400".to_owned();
    let sent: Vec<(&str, &str)> = fields.iter().map(|(name, days)| (*name, days.as_str())).collect();
    let other = site.sign_in("system-administrator").await;
    assert_eq!(site.post(&other, "/manage/retention", &sent).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.post(&officer, "/manage/retention", &sent).await.status, StatusCode::SEE_OTHER);
    platform::setting::verify(&mut site.app.db.read().await.unwrap()).await.expect("the history knows what was set");
    let days = retention::days(&mut site.app.db.read().await.unwrap(), &retention::KINDS[5]).await.unwrap();
    assert_eq!(days, 30);
    assert_eq!(audited(&site, "retention.set").await.len(), 2, "only what changed is written down");
    for page in ["children", "workers", "volunteers"] {
        assert!(site.get(&format!("/privacy/{page}")).await.text.contains("400 days"), "{page} says what is set");
    }
    site.run_jobs().await;
    let site = site.at("2026-11-23T12:00:00Z");
    site.run_jobs().await;
    let officer = site.sign_in("data-protection-officer").await;
    let report = site.get_as(&officer, "/manage/retention/report").await.text;
    assert!(report.contains("each night at 03:30"), "{report}");
    assert!(report.contains("The audit") && report.contains("23 November 2026") && !report.contains('⟦'));
}

#[tokio::test]
async fn an_address_is_found_over_all_parts_and_not_written_down() {
    let site = site().await;
    let (id, cookie) = person(&site).await;
    let plan = site.app.snapshot().await.unwrap();
    let action = plan.list("actions").find(|one| one.text("owner") == "BW-ORG1" && one.ended.is_none()).unwrap();
    let officer = site.sign_in("strategy-officer").await;
    site.post(&officer, &format!("/manage/actions/{}", action.reference), &[("account", &id)]).await;
    let fields = [("answer", "no"), ("ask", "write to Stranger@Elsewhere.example")];
    site.post(&cookie, &format!("/work/duties/{}", action.reference), &fields).await;
    site.post("", "/sign-in", &[("email", "stranger@elsewhere.example")]).await;
    let protector = site.sign_in("data-protection-officer").await;
    let found = site.post(&protector, "/manage/data/find", &[("wanted", "stranger@elsewhere.example")]).await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(found.text.contains("A wish to sign in") && found.text.contains(&action.reference), "{}", found.text);
    assert!(found.text.contains(&format!("Given by {NAME}")) && !found.text.contains("The data of this account"));
    let answer = only_text(&site, "SELECT \"id\" FROM \"duty\" WHERE \"answer\" IS NOT NULL").await;
    let fields = [("wanted", "stranger@elsewhere.example"), ("key", answer.as_str())];
    let asked = site.post(&protector, "/manage/data/erase/ask", &fields).await.text;
    assert!(asked.contains(action.title()) && asked.contains(&format!("Given by {NAME}")), "{asked}");
    let found = site.post(&protector, "/manage/data/find", &[("wanted", &EMAIL.to_uppercase())]).await;
    assert!(found.text.contains(&format!("/manage/data/accounts/{id}")) && found.text.contains("A mail on its way"));
    assert!(!dump(&site.app.db).await.to_lowercase().contains("elsewhere.example"));
    let other = site.sign_in("system-administrator").await;
    let refused = site.post(&other, "/manage/data/find", &[("wanted", EMAIL)]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_officer_takes_a_copy_for_whoever_cannot() {
    let site = site().await;
    let (id, cookie) = person(&site).await;
    request(&site, &cookie, "correction", "Write to stranger@elsewhere.example").await;
    let protector = site.sign_in("data-protection-officer").await;

    // Of somebody without an account: the words in which their address stands, and nobody else's name.
    let wrong = site.post(&protector, "/manage/data/find", &[("wanted", "no")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("value=\"no\""), "what was typed stays: {}", wrong.text);
    let address = [("wanted", "stranger@elsewhere.example")];
    let found = site.post(&protector, "/manage/data/find", &address).await.text;
    assert!(found.contains("Write to stranger@elsewhere.example"), "{found}");
    let read = audited(&site, "data.read").await;
    assert_eq!((read.len(), read[0].kind.as_str()), (1, "data_request"), "whose words were shown is written down");
    let copy = site.post(&protector, "/manage/data/found/copy", &address).await;
    assert_eq!(copy.header("content-disposition"), "attachment; filename=\"data-found.json\"");
    assert_eq!(copy.json()["found"][0]["words"], "Write to stranger@elsewhere.example");
    assert!(!copy.text.contains(NAME) && !copy.text.contains(&id), "{}", copy.text);
    let none = site.post(&protector, "/manage/data/find", &[("wanted", "none@elsewhere.example")]).await.text;
    assert!(!none.contains("Download the copy"), "{none}");

    // Of an account, as its owner gets it.
    let page = site.get_as(&protector, &format!("/manage/data/accounts/{id}")).await.text;
    assert!(page.contains("A copy for somebody"), "{page}");
    let theirs = site.post(&protector, &format!("/manage/data/accounts/{id}/copy"), &[]).await.json();
    let own = site.post(&cookie, "/account/data/copy", &[]).await.json();
    assert_eq!(theirs["data"]["account"], own["data"]["account"]);
    assert_eq!(audited(&site, "data.copy-for").await.len(), 2);

    // Nobody else does.
    for role in ["system-administrator", "strategy-officer", "organisation-administrator"] {
        let other = site.sign_in(role).await;
        let refused = site.post(&other, "/manage/data/found/copy", &address).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{role}");
    }
}

#[tokio::test]
async fn a_hold_that_ended_stays_on_the_list_without_its_reason() {
    for site in Site::both(Example::Brackwater).await {
        let protector = site.sign_in("data-protection-officer").await;
        let id = site.account("contributor").await;
        let reason = [("reason", "stranger@elsewhere.example complains")];
        site.post(&protector, &format!("/manage/data/accounts/{id}/hold"), &reason).await;
        let page = site.get_as(&protector, "/manage/data").await.text;
        assert!(!page.contains("Holds that ended"), "{page}");
        let hold = only_text(&site, "SELECT \"id\" FROM \"legal_hold\"").await;
        site.post(&protector, &format!("/manage/data/holds/{hold}/end"), &[]).await;
        let page = site.get_as(&protector, "/manage/data").await.text;
        let ended = page.split_once("Holds that ended").unwrap().1;
        assert!(ended.contains("Contributor") && ended.contains("Data protection officer"), "{ended}");
        assert!(!page.contains("complains"), "{page}");
        // The reason is still kept, so an address in it is found.
        let address = [("wanted", "stranger@elsewhere.example")];
        let found = site.post(&protector, "/manage/data/find", &address).await.text;
        assert!(found.contains("The reason of a legal hold") && found.contains("complains"), "{found}");
    }
}

#[tokio::test]
async fn what_is_kept_is_public_and_in_every_language() {
    let site = site().await;
    for part in everychance::parts::all() {
        assert!(!part.records.is_empty(), "{} keeps no record of what it processes", part.name);
    }
    let pages = ["", "/children", "/parents", "/workers", "/volunteers", "/who-can-see", "/processing"];
    for language in ["", "/ar", "/bn", "/so"] {
        for page in pages {
            let answer = site.get(&format!("{language}/privacy{page}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{language} {page}");
            assert!(!answer.text.contains('⟦'), "{language} {page}");
        }
    }
    let record = site.get("/privacy/processing").await.text;
    assert!(record.contains("Article 6(1)(e)") && record.contains("The audit: who did what"));
    let privacy = site.get("/privacy").await.text;
    assert!(privacy.contains("<code>session</code>") && !privacy.contains("no accounts"));
}

#[tokio::test]
async fn the_words_about_somebody_without_an_account_are_erased_one_by_one() {
    for site in Site::both(Example::Brackwater).await {
        let (_, cookie) = person(&site).await;
        request(&site, &cookie, "correction", "Write to stranger@elsewhere.example").await;
        let protector = site.sign_in("data-protection-officer").await;
        let record = [("wish", "erasure"), ("words", "By letter: stranger@elsewhere.example")];
        site.post(&protector, "/manage/data/requests", &record).await;
        let address = [("wanted", "Stranger@elsewhere.example")];
        let found = site.post(&protector, "/manage/data/find", &address).await.text;
        let keys: Vec<&str> =
            found.split("name=\"key\" value=\"").skip(1).map(|part| part.split('"').next().unwrap()).collect();
        assert_eq!(keys.len(), 2, "{found}");
        // What is under a legal hold stays.
        let (id, hold) = (site.account("contributor").await, [("reason", "stranger@elsewhere.example complains")]);
        site.post(&protector, &format!("/manage/data/accounts/{id}/hold"), &hold).await;
        for (n, key) in keys.iter().enumerate() {
            let fields = [address[0], ("key", *key)];
            let asked = site.post(&protector, "/manage/data/erase/ask", &fields).await;
            assert!(asked.text.contains("This is the request itself") && !asked.text.contains('⟦'), "{}", asked.text);
            assert!(asked.text.contains("21 November 2026") && asked.text.contains("Stranger@elsewhere.example"));
            assert_eq!(audited(&site, "data.erase").await.len(), n, "asking erases nothing");
            let left = site.post(&protector, "/manage/data/erase", &fields).await;
            assert_eq!(left.status, StatusCode::OK, "{}", left.text);
            assert!(left.text.contains("Erased. It stands in the ledger") && !left.text.contains(key));
            assert!(left.text.contains("The reason of a legal hold"), "the same list: {}", left.text);
            assert_eq!(site.post(&protector, "/manage/data/erase", &fields).await.status, StatusCode::NOT_FOUND);
        }
        let found = site.post(&protector, "/manage/data/find", &address).await.text;
        let reason = found.split("name=\"key\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let asked = site.post(&protector, "/manage/data/erase/ask", &[address[0], ("key", &reason)]).await.text;
        assert!(asked.contains("A legal hold is on this account") && !asked.contains("action=\"/manage/data/erase\""));
        let kept = site.post(&protector, "/manage/data/erase", &[address[0], ("key", &reason)]).await;
        assert_eq!(kept.status, StatusCode::BAD_REQUEST, "it is held");
        assert_eq!(audited(&site, "data.erase").await.len(), 2);
        let ledger = platform::ledger::read(site.app.job_context().ledger.as_deref().unwrap()).unwrap();
        assert_eq!(ledger.len(), 2);
    }
}

#[tokio::test]
async fn reading_what_is_confidential_is_written_down_and_asking_is_limited() {
    let site = site().await;
    let (_, cookie) = person(&site).await;
    let path = request(&site, &cookie, "correction", "My name is wrong").await;
    let protector = site.sign_in("data-protection-officer").await;
    assert!(site.get_as(&protector, &path).await.text.contains("My name is wrong"));
    let read = audited(&site, "data.read").await;
    assert_eq!((read.len(), read[0].who.role.as_str()), (1, "data-protection-officer"));
    assert!(path.ends_with(&read[0].reference));
    for n in 2..=11 {
        let answer = site.post(&cookie, "/account/data", &[("wish", "correction"), ("words", "Again")]).await;
        let wanted = if n <= 10 { StatusCode::SEE_OTHER } else { StatusCode::TOO_MANY_REQUESTS };
        assert_eq!(answer.status, wanted, "{n}");
    }
}

/// What this person last answered, as it stands in a database.
async fn said(db: &Db, site: &Site, id: &str) -> Option<Said> {
    duty::of(&mut db.read().await.unwrap(), &site.app.keyring, id).await.unwrap().pop().unwrap().answer
}

#[tokio::test]
async fn erasing_the_words_of_an_answer_keeps_the_no_and_so_does_a_restore() {
    for site in Site::both(Example::Brackwater).await {
        let (id, cookie) = person(&site).await;
        let plan = site.app.snapshot().await.unwrap();
        let action = plan.list("actions").find(|one| one.text("owner") == "BW-ORG1" && one.ended.is_none()).unwrap();
        let officer = site.sign_in("strategy-officer").await;
        let (given, work) =
            (format!("/manage/actions/{}", action.reference), format!("/work/duties/{}", action.reference));
        site.post(&officer, &given, &[("account", &id)]).await;
        let no = async |site: &Site, ask: &str| site.post(&cookie, &work, &[("answer", "no"), ("ask", ask)]).await;
        no(&site, "write to stranger@elsewhere.example").await;
        let before = save(&site.app.db).await;
        let (key, old) = (only_text(&site, "SELECT \"id\" FROM \"duty\" WHERE \"answer\" IS NOT NULL").await, ANSWER);
        let old = only_text(&site, old).await;

        let protector = site.sign_in("data-protection-officer").await;
        let fields = [("wanted", "stranger@elsewhere.example"), ("key", key.as_str())];
        let asked = site.post(&protector, "/manage/data/erase/ask", &fields).await.text;
        assert!(asked.contains("That the answer was “no” stays"), "{asked}");
        let left = site.post(&protector, "/manage/data/erase", &fields).await.text;
        assert!(left.contains("Nothing was found"), "{left}");
        assert_eq!(said(&site.app.db, &site, &id).await, Some(Said::No(String::new())));
        let opened = site.app.keyring.key(&mut site.app.db.read().await.unwrap(), "duty", &key).await.unwrap().unwrap();
        assert!(opened.open("answer", &old).is_err(), "the old ciphertext opens under no key");
        assert_eq!(opened.open("answer", &only_text(&site, ANSWER).await).unwrap(), "no");

        // Later they name somebody else: those are other words, and stay.
        let ledger = platform::ledger::read(site.app.job_context().ledger.as_deref().unwrap()).unwrap();
        let later = site.at("2026-11-21T13:00:00Z");
        no(&later, "Somebody else").await;
        let after = save(&later.app.db).await;
        let (plain, named) = (Some(Said::No(String::new())), Some(Said::No("Somebody else".to_owned())));
        for (saved, keys, wanted, erased) in [
            (&before, true, &plain, 1),
            (&before, false, &None, 1),
            (&after, true, &named, 0),
            (&after, false, &named, 0),
        ] {
            for target in both_unmigrated().await {
                let keyring = Some(&later.app.keyring).filter(|_| keys);
                let afterwards = Afterwards { keyring, ..afterwards(&ledger) };
                let mut backup = Backup::open(&saved.path).unwrap();
                let (_, settled) = backup::restore(&target.db, &mut backup, &afterwards).await.unwrap();
                assert_eq!(settled.erased.len(), erased);
                assert_eq!(said(&target.db, &later, &id).await, *wanted);
                let key = later.app.keyring.key(&mut target.db.read().await.unwrap(), "duty", &key).await.unwrap();
                assert!(key.is_none_or(|key| key.open("answer", &old).is_err()), "the key in the backup is gone");
            }
        }
    }
}

const ANSWER: &str = "SELECT \"answer\" FROM \"duty\" WHERE \"answer\" IS NOT NULL";

#[tokio::test]
async fn the_month_of_a_letter_counts_from_the_day_on_which_it_came() {
    let site = site().await;
    let protector = site.sign_in("data-protection-officer").await;
    let record = async |received: &str| {
        let fields = [("wish", "erasure"), ("words", "By letter"), ("received", received)];
        site.post(&protector, "/manage/data/requests", &fields).await
    };
    for wrong in ["2026-11-22", "soon", "2026-02-30"] {
        let answer = record(wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(answer.text.contains("Write the day on which it came") && answer.text.contains("By letter"));
    }
    assert_eq!(record("2026-11-01").await.status, StatusCode::SEE_OTHER);
    assert_eq!(record("").await.status, StatusCode::SEE_OTHER);
    let list = site.get_as(&protector, "/manage/data").await.text;
    assert!(list.contains("until 1 December 2026") && list.contains("until 21 December 2026"), "{list}");
    let id = only_text(&site, "SELECT \"id\" FROM \"data_request\" ORDER BY \"asked_at\"").await;
    let page = site.get_as(&protector, &format!("/manage/data/requests/{id}")).await.text;
    assert!(page.contains("1 November 2026") && !page.contains('⟦'), "{page}");
    assert!(!page.contains("the words about this person go at once"), "a decision alone erases nothing");
}
