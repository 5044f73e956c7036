//! Inviting many people by a spreadsheet. One by one: see `invited`.

use crate::support::{Answer, Fresh, Site, sqlite};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::examples::Example;
use platform::identity::{account, invitation};
use platform::{audit, i18n, outbox};
use sha2::{Digest, Sha256};
use std::time::Instant;

const HEADINGS: &str = "name,email,language,organisation,role,for,from,until\n";

impl Site {
    async fn upload(&self, cookie: &str, fields: &[(&str, &str)], name: &str, bytes: &[u8]) -> Answer {
        self.send_file((cookie, "/manage/people/import"), fields, (name, bytes)).await
    }

    async fn check(&self, cookie: &str, csv: &str) -> Answer {
        self.upload(cookie, &[("do", "check")], "people.csv", csv.as_bytes()).await
    }

    async fn apply(&self, cookie: &str, csv: &str) -> Answer {
        let file: String = Sha256::digest(csv.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        self.upload(cookie, &[("do", "invite"), ("checked", &file)], "people.csv", csv.as_bytes()).await
    }

    async fn accounts(&self) -> usize {
        account::all(&mut self.app.db.read().await.unwrap(), &self.app.keyring).await.unwrap().len()
    }
}

fn csv(rows: &[&str]) -> String {
    format!("{HEADINGS}{}\n", rows.join("\n"))
}

#[tokio::test]
async fn a_sheet_is_shown_first_and_then_done_with_its_mails_and_its_audit() {
    for site in Site::both(Example::Brackwater).await {
        let cookie = site.sign_in("strategy-officer").await;
        let before = site.accounts().await;
        let sheet = csv(&[
            "Amina Sample,amina@school.example,so,BW-ORG4,action-owner,,,2027-03-31",
            "Ben Sample,ben@trust.example,,Brackwater Health Trust,Contributor,BW-ORG2,,",
            "Ben Sample,BEN@trust.example,,BW-ORG2,body-member,BW-BODY1,,",
            "Action owner,action-owner@brackwater.example,,BW-ORG1,contributor,,,",
        ]);
        let shown = site.check(&cookie, &sheet).await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.text);
        assert!(shown.text.contains("2 people would be invited"), "{}", shown.text);
        assert!(shown.text.contains("<h1 class=\"govuk-heading-l\">What this file would do: nobody is invited yet"));
        assert!(shown.text.contains("One role would be given at once, to somebody you see under"), "{}", shown.text);
        assert!(shown.text.contains("You see this person under “People”: they get the role at once."));
        for more in
            ["<dt>Language</dt> <dd><bdi>Soomaali", "<dt>Last day</dt> <dd><bdi>31 March 2027", "<dt>Organisation</dt>"]
        {
            assert!(shown.text.contains(more), "{more}: {}", shown.text);
        }
        assert!(!shown.text.contains('⟦'));
        assert_eq!(site.accounts().await, before, "a rehearsal changed something");
        let done = site.apply(&cookie, &sheet).await;
        let place = "/manage/people/import?invited=2&added=0&given=1";
        assert_eq!((done.status, done.header("location")), (StatusCode::SEE_OTHER, place));
        let told = site.get_as(&cookie, place).await.text;
        assert!(told.contains("2 people were invited. One role was given."), "{told}");
        site_after(&site, before).await;
        // The same file again: they are all there, with their roles.
        let again = site.check(&cookie, &sheet).await;
        assert!(again.text.contains("There is nothing to do in this file."), "{}", again.text);
    }
}

async fn site_after(site: &Site, before: usize) {
    assert_eq!(site.accounts().await, before, "an account begins with the first sign-in");
    let mut tx = site.app.db.read().await.unwrap();
    let keyring = &site.app.keyring;
    let amina = invitation::to_address(&mut tx, keyring, "amina@school.example").await.unwrap().remove(0);
    assert_eq!((amina.language.as_str(), amina.organisation.as_str()), ("so", "BW-ORG4"));
    assert_eq!((amina.held.role.as_str(), amina.held.scope.as_str()), ("action-owner", "BW-ORG4"));
    assert_eq!(amina.until.unwrap().to_string(), "2027-03-31");
    assert_eq!(invitation::to_address(&mut tx, keyring, "ben@trust.example").await.unwrap().len(), 2);
    assert_eq!(outbox::totals(&mut tx).await.unwrap().waiting, 0, "the mails are written in the background");
    let acts = |act: &str| audit::Search { act: act.to_owned(), ..audit::Search::default() };
    assert_eq!(audit::search(&mut tx, &acts("invitation.give"), 10).await.unwrap().len(), 3);
    assert_eq!(audit::search(&mut tx, &acts("role.give"), 10).await.unwrap().len(), 1);
    assert_eq!(audit::search(&mut tx, &acts("account.import"), 10).await.unwrap().len(), 1);
    audit::verify(&mut tx).await.unwrap();
    drop(tx);
    site.run_jobs().await;
    let mut letters: Vec<String> =
        site.letters().await.into_iter().map(|one| format!("{} {}", one.template, one.to)).collect();
    letters.sort_unstable();
    let wanted = [
        "invitation amina@school.example",
        "invitation ben@trust.example",
        "role-given action-owner@brackwater.example",
    ];
    assert_eq!(letters, wanted, "one mail for each person");
}

#[tokio::test]
async fn every_fault_names_its_row_and_column_and_nothing_is_done() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("strategy-officer").await;
    let before = site.accounts().await;
    let sheet = csv(&[
        "Good One,good@school.example,,BW-ORG4,contributor,,,",
        ",no-name@school.example,,BW-ORG4,contributor,,,",
        "No Address,nowhere,,BW-ORG4,contributor,,,",
        "Tongue,tongue@school.example,xx,BW-ORG4,contributor,,,",
        "Lost,lost@school.example,,BW-ORG999,contributor,BW-ORG4,,",
        "King,king@school.example,,BW-ORG4,king,,,",
        "Lead,lead@school.example,,BW-ORG4,safeguarding-lead,,,",
        "Late,late@school.example,,BW-ORG4,contributor,,,tomorrow",
        "Good One,GOOD@school.example,,BW-ORG4,contributor,,,",
        "Oneself,strategy-officer@brackwater.example,,BW-ORG1,commissioner,,,",
        "Somebody Else,good@school.example,,BW-ORG2,contributor,,,",
        "Misspelt,misspelt@school.example,,Saltmarsh Primery School,contributor,,,",
        "Over,over@school.example,,Brackwater Play Association,contributor,,,",
        "Nowhere,nowhere@school.example,,BW-ORG4,body-member,No such board,,",
        "Bodyless,bodyless@school.example,,BW-ORG4,body-member,,,",
        "All,all@school.example,,BW-ORG4,strategy-officer,BW-ORG4,,",
    ]);
    let answer = site.check(&cookie, &sheet).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let file = site.upload(&cookie, &[("do", "faults")], "people.csv", sheet.as_bytes()).await;
    assert!(file.header("content-disposition").contains("invitations-faults.csv"));
    let told: Vec<String> =
        file.text.lines().skip(1).map(|line| line.split(',').take(3).collect::<Vec<_>>().join(",")).collect();
    let wanted = [
        "people,3,name",
        "people,4,email",
        "people,5,language",
        "people,6,organisation",
        "people,7,role",
        "people,8,role",
        "people,9,until",
        "people,10,email",
        "people,11,email",
        "people,12,email",
        "people,13,organisation",
        "people,14,organisation",
        "people,15,for",
        "people,16,for",
        "people,17,for",
    ];
    assert_eq!(told, wanted, "{}", file.text);
    for words in [
        "people,5,language,“xx” – There is no language of this name here.",
        "people,7,role,“king” – There is no role of this name.",
        "people,13,organisation,“Saltmarsh Primery School” – There is no organisation of this name.",
        "people,14,organisation,“Brackwater Play Association” – This organisation has ended.",
        "people,15,for,“No such board” – There is no board, forum or group of this name.",
        "people,16,for,Write the name of the board, forum or group.",
        "people,17,for,“BW-ORG4” – This role is held for the whole partnership. Leave the cell empty.",
    ] {
        assert!(file.text.replace('"', "").contains(words), "{words}: {}", file.text);
    }
    assert!(!file.text.contains("Choose"), "a form says “choose”: {}", file.text);
    // On a narrow screen the first cell is the heading of its row.
    assert!(answer.text.contains("role=\"rowheader\"><bdi>Row 7, role</bdi></th>"), "{}", answer.text);
    let refused = site.apply(&cookie, &sheet).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.accounts().await, before);
}

#[tokio::test]
async fn another_file_than_the_one_that_was_shown_is_shown_first() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("strategy-officer").await;
    let before = site.accounts().await;
    let sheet = csv(&["Amina Sample,amina@school.example,so,BW-ORG4,action-owner,,,"]);
    let fields = [("do", "invite"), ("checked", "of another file")];
    let answer = site.upload(&cookie, &fields, "people.csv", sheet.as_bytes()).await;
    assert!(answer.text.contains("One person would be invited"), "{}", answer.text);
    // Without any, the last step is asked for once more.
    let answer = site.upload(&cookie, &fields, "", b"").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in [
        "<h1 class=\"govuk-heading-l\">Last step: send the same file again</h1>",
        "Choose the same file again. Nobody is invited yet.",
        "We keep nothing of it on the server, on purpose",
        "name=\"checked\" value=\"of another file\"",
    ] {
        assert!(answer.text.contains(words), "{words}: {}", answer.text);
    }
    assert_eq!(site.accounts().await, before);
}

#[tokio::test]
async fn an_administrator_invites_into_their_own_organisation_only() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("organisation-administrator").await;
    let own = csv(&["Own,own@council.example,,BW-ORG1,contributor,,,"]);
    assert_eq!(site.check(&cookie, &own).await.status, StatusCode::OK);
    for row in
        ["Other,other@school.example,,BW-ORG4,contributor,,,", "Up,up@council.example,,BW-ORG1,strategy-officer,,,"]
    {
        assert_eq!(site.check(&cookie, &csv(&[row])).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{row}");
    }
    // The secretary of a body invites to it from any organisation, and to nothing else.
    let secretary = site.sign_in("body-secretary").await;
    let to_body = csv(&["Other,other@school.example,,BW-ORG4,body-member,BW-BODY1,,"]);
    assert_eq!(site.check(&secretary, &to_body).await.status, StatusCode::OK);
    let unnamed = csv(&["Other,other@school.example,,BW-ORG4,body-member,,,"]);
    let shown = site.check(&secretary, &unnamed).await;
    assert!(shown.text.contains("Brackwater Children and Families Board"), "the only body: {}", shown.text);
    let beyond = csv(&["Other,other@school.example,,BW-ORG4,body-member,BW-BODY2,,"]);
    assert_eq!(site.check(&secretary, &beyond).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let contributor = site.sign_in("contributor").await;
    assert_eq!(site.get_as(&contributor, "/manage/people/import").await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.check(&contributor, &own).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_workbook_offers_names_in_the_language_of_its_page_and_days_as_people_write_them() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("strategy-officer").await;
    let request = Request::get("/ar/manage/people/import.xlsx").header("cookie", &cookie).body(Body::empty());
    let bytes = site.bytes(request.unwrap()).await;
    let sheets = sheets::parse_workbook("invitations.xlsx", bytes).unwrap();
    let lists = sheets.iter().find(|sheet| sheet.name == "_lists").unwrap();
    let offered: Vec<&String> = lists.headings.iter().chain(lists.rows.iter().flat_map(|(_, cells)| cells)).collect();
    let arabic = i18n::language("ar").unwrap().text("role-contributor", &[]);
    for name in [arabic.as_str(), "Brackwater Health Trust", "বাংলা"] {
        assert!(offered.iter().any(|one| *one == name), "{name}: {offered:?}");
    }
    assert!(!offered.iter().any(|one| one.starts_with("BW-ORG")), "{offered:?}");
    // What it offers is read on the page in any language.
    let row = format!("Ben Sample,ben@trust.example,বাংলা,Brackwater Health Trust,{arabic},,25/12/2026,31.3.2027");
    let done = site.apply(&cookie, &csv(&[&row])).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    let mut tx = site.app.db.read().await.unwrap();
    let ben = invitation::to_address(&mut tx, &site.app.keyring, "ben@trust.example").await.unwrap().remove(0);
    let days = (ben.from.unwrap().to_string(), ben.until.unwrap().to_string());
    assert_eq!((ben.held.role.as_str(), ben.language.as_str()), ("contributor", "bn"));
    assert_eq!(days, ("2026-12-25".to_owned(), "2027-03-31".to_owned()));
    // A role for the only body of a secretary, for somebody from elsewhere: only the day is wrong.
    let row = "Cy,cy@trust.example,,BW-ORG2,body-member,,12/25/2026,";
    let secretary = site.sign_in("body-secretary").await;
    let faults = site.check(&secretary, &csv(&[row])).await.text;
    assert!(faults.contains("Write a day") && !faults.contains("You may not invite people"), "{faults}");
    // Every fault in one round, in the reader's language around what was written.
    let row = "Cy,cy@trust.example,,BW-ORG2,contributor,,12/25/2026,2026-13-45";
    let secretary = site.sign_in("body-secretary").await;
    let faults = site.check(&secretary, &csv(&[row])).await.text;
    assert_eq!(faults.matches("Write a day, such as").count(), 2, "{faults}");
    assert!(faults.contains("You may not invite people of this organisation."), "{faults}");
    let file = site.upload(&secretary, &[("do", "faults")], "people.csv", csv(&[row]).as_bytes()).await.text;
    assert!(file.starts_with("\u{feff}sheet,row,column,fault\n") && !file.contains('\u{2068}'), "{file}");
    let american = site.check(&cookie, &csv(&["Cy,cy@trust.example,,BW-ORG2,contributor,,12/25/2026,"])).await;
    assert!(
        american.text.contains("\u{2068}“12/25/2026”\u{2069} – Write a day, such as 31/03/2027"),
        "{}",
        american.text
    );
}

#[tokio::test]
async fn a_file_is_what_its_content_says() {
    let site = Site::of(Example::Brackwater).await;
    let cookie = site.sign_in("strategy-officer").await;
    let workbook =
        site.ask(Request::get("/manage/people/import.xlsx").header("cookie", &cookie).body(Body::empty()).unwrap());
    assert_eq!(workbook.await.status, StatusCode::OK);
    let cases: [(&str, &[u8], &str); 6] = [
        ("people.csv", b"PK\x03\x04 no workbook", "was cut, or is damaged"),
        ("people.xlsx", b"\xD0\xCF\x11\xE0 old", "protected by a password"),
        ("people.xlsx", b"%PDF-1.7", "is no workbook and no CSV file"),
        ("people.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is no workbook and no CSV file"),
        ("people.csv", b"nobody,nothing\n", "is no heading of this sheet"),
        ("people.csv", b"", "Choose a file."),
    ];
    for (name, bytes, words) in cases {
        let answer = site.upload(&cookie, &[("do", "check")], name, bytes).await;
        assert!(answer.text.contains(words), "{words}: {}", answer.text);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
    }
    let large = vec![b'x'; (16 << 20) + 1];
    let answer = site.upload(&cookie, &[("do", "check")], "people.csv", &large).await;
    assert!(answer.text.contains("larger than 16 MB"), "{}", answer.status);
}

fn workbook(rows: usize, wrong: usize) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet().set_name("invitations").unwrap();
    sheet
        .write_row(0, 0, ["name *", "email *", "language", "organisation *", "role *", "for", "from", "until"])
        .unwrap();
    for row in 1..=rows {
        let role = if row <= wrong { "king" } else { "action-owner" };
        let (name, email) = (format!("Person {row}"), format!("person-{row}@school.example"));
        let cells = [name.as_str(), &email, "", "BW-ORG4", role, "", "", "2027-03-31"];
        sheet.write_row(u32::try_from(row).unwrap(), 0, cells).unwrap();
    }
    workbook.save_to_buffer().unwrap()
}

async fn ten_thousand(fresh: Fresh, engine: &str) {
    let site = Site::on(fresh, Example::Brackwater).await;
    let cookie = site.sign_in("strategy-officer").await;
    let before = site.accounts().await;
    let faulty = workbook(10_000, 50);
    let began = Instant::now();
    let answer = site.upload(&cookie, &[("do", "check")], "people.xlsx", &faulty).await;
    let dry = began.elapsed();
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("The file has 50 faults"), "{}", answer.text);
    // In a build without optimisation the ciphers take most of the time, so that all of them are invited in the long run only.
    let people = if std::env::var_os("EVERYCHANCE_FULL").is_some() { 9_950 } else { 950 };
    let good = workbook(people, 0);
    let file: String = Sha256::digest(&good).iter().map(|byte| format!("{byte:02x}")).collect();
    let began = Instant::now();
    let done = site.upload(&cookie, &[("do", "invite"), ("checked", &file)], "people.xlsx", &good).await;
    let apply = began.elapsed();
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert_eq!(site.accounts().await, before);
    let list = site.get_as(&cookie, "/manage/invitations").await;
    assert!(list.text.contains(&format!("These are the first 200 of {people}")), "{}", list.text);
    let began = Instant::now();
    assert_eq!(site.run_jobs().await, 1, "a hundred at a time, so that nobody waits behind all of them");
    let jobs = 1 + site.moved("2026-11-21T12:09:00Z").run_jobs().await;
    let letters = began.elapsed();
    assert_eq!(jobs, people.div_ceil(100), "a hundred letters in each transaction");
    let mut tx = site.app.db.read().await.unwrap();
    assert_eq!(outbox::totals(&mut tx).await.unwrap().waiting, people as i64);
    audit::verify(&mut tx).await.unwrap();
    println!(
        "{engine}: 10,000 rows with 50 faults checked in {dry:?}; {people} invited in {apply:?}, their letters written in {letters:?}"
    );
}

#[tokio::test]
async fn ten_thousand_invitations_with_fifty_faults_answer_quickly() {
    ten_thousand(sqlite().await, "SQLite").await;
}

#[tokio::test]
async fn ten_thousand_invitations_on_postgresql() {
    ten_thousand(crate::support::on_postgres().await, "PostgreSQL").await;
}
