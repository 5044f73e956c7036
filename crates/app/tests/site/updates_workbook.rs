//! Updates by a workbook: fetched, filled in, looked at, taken; and everything that may be wrong with it.

mod amiss;
pub mod book;

use crate::support::{Site, record};
use crate::updates::contributor;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use book::{Book, end, fetch, held, look, send, take, take_other};
use everychance::examples::Example;
use platform::audit::Who;
use platform::record::{self as records, Change};

/// Two actions of the council; a play trust contributes to the first.
const ACTION: &str = "BW-S1-P4-A1";
const OTHER: &str = "BW-S1-P3-A1";
const TRUST: &str = "BW-ORG8";

/// Text as nobody expects it in a spreadsheet.
const TOLD: &str = "=SUM(A1:A9) <b>We mended</b> the swing & the slide.\nAt last.";

async fn site() -> Site {
    Site::of(Example::Brackwater).await
}

#[tokio::test]
async fn a_workbook_is_fetched_filled_in_looked_at_and_taken_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let owner = site.sign_in("action-owner").await;
        let page = site.get_as(&owner, "/work/updates").await.text;
        assert!(page.contains("href=\"/work/updates.xlsx\"") && page.contains("See what it would do"), "{page}");
        let mut book = fetch(&site, &owner).await;
        assert_eq!((book.cell(ACTION, "version"), book.cell(ACTION, "period")), ("0", "BW-RP6"));
        assert_eq!(book.cell(ACTION, "organisation_name"), "Brackwater Council");
        assert!(!book.cell(ACTION, "told_last_time").is_empty() && book.cell(ACTION, "told").is_empty());
        let untouched = look(&site, &owner, &book).await;
        assert!(untouched.text.contains("There is nothing to take in this file."), "{}", untouched.text);

        book.fill(ACTION, &[("progress", "On track"), ("told", TOLD), ("people_reached", "31"), ("send", "send")]);
        book.fill(OTHER, &[("told", "Not whole yet."), ("people_reached", "many")]);
        let seen = look(&site, &owner, &book).await;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.text);
        for words in ["1 update would be sent.", "1 update would be kept as a draft.", "say nothing and are left alone"]
        {
            assert!(seen.text.contains(words), "{words}: {}", seen.text);
        }
        assert!(seen.text.contains("New, and sent") && seen.text.contains("&lt;b&gt;We mended"), "{}", seen.text);
        assert!(held(&site).await.is_empty(), "a look changes nothing");
        let other = take_other(&site, &owner, &fetch(&site, &owner).await, &seen).await;
        assert!(other.text.contains("There is nothing to take in this file."), "{}", other.text);
        assert!(held(&site).await.is_empty(), "a file that was chosen goes before the one that the form carries");
        let done = take(&site, &owner, &book, &seen).await;
        let told = "1 update was sent. 1 update was kept as a draft.";
        assert!(done.status == StatusCode::OK && done.text.contains(told), "{}", done.text);
        assert_eq!(held(&site).await, [(OTHER.into(), "draft".into(), 1), (ACTION.into(), "sent".into(), 1)]);
        assert_eq!(
            (site.acts("update.send").await, site.acts("update.write").await),
            (1, 1),
            "as the form writes them"
        );

        // Sent a second time, as by a page that is loaded again, nothing is done twice.
        let twice = take(&site, &owner, &book, &seen).await.text;
        assert!(twice.contains("nothing to take") && !twice.contains("Something has changed"), "{twice}");
        assert_eq!(site.acts("update.send").await, 1);
        // The same file once more does nothing; and the draft in it can be sent by one word.
        let again = look(&site, &owner, &book).await.text;
        assert!(again.contains(&book.as_they_were(2)) && again.contains("nothing to take"), "{again}");
        book.fill(OTHER, &[("progress", "some concern"), ("people_reached", "many"), ("send", "SEND")]);
        let conflict = look(&site, &owner, &book).await.text;
        assert!(conflict.contains("Rows that somebody else changed meanwhile"), "its text is another now: {conflict}");
        let mut book = fetch(&site, &owner).await;
        assert_eq!((book.cell(OTHER, "told"), book.cell(OTHER, "version")), ("Not whole yet.", "1"));
        assert_eq!(book.cell(ACTION, "state"), "Sent, waits to be read");
        book.fill(OTHER, &[("progress", "some concern"), ("people_reached", "")]);
        send(&site, &owner, &book).await;
        book.fill(OTHER, &[("send", "send")]);
        let seen = look(&site, &owner, &book).await;
        assert!(seen.text.contains("Sent as it was"), "{}", seen.text);
        take(&site, &owner, &book, &seen).await;

        let officer = site.sign_in("strategy-officer").await;
        let list = site.get_as(&officer, "/manage/updates?period=BW-RP6&show=to-read").await.text;
        assert_eq!(list.matches("Sent, waits to be read").count(), 2, "{list}");
        approve(&site, &officer, ACTION).await;
        let read = site.get(&format!("/actions/{ACTION}")).await.text;
        assert!(read.contains("=SUM(A1:A9) &lt;b&gt;We mended&lt;/b&gt; the swing &amp; the slide."), "{read}");
        // Nothing is written over what everybody may read.
        let mut late = fetch(&site, &owner).await;
        assert_eq!((late.cell(ACTION, "told"), late.cell(ACTION, "state")), (TOLD, "Everybody may read it"));
        late.fill(ACTION, &[("told", "Something else."), ("send", "send")]);
        let refused = look(&site, &owner, &late).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("Everybody may read this update by now"), "{}", refused.text);
    }
}

/// An officer approves the update of an action for everybody.
async fn approve(site: &Site, officer: &str, action: &str) {
    let sql = format!("SELECT \"id\", \"row_version\" FROM \"held_update\" WHERE \"action\" = '{action}'");
    let rows = site.app.db.read().await.unwrap().query(&sql, &[]).await.unwrap();
    let (id, version) = (rows[0].text(0).unwrap().unwrap(), rows[0].int(1).unwrap().unwrap().to_string());
    let fields = [("row_version", version.as_str()), ("audience", "everyone")];
    let done = site.post(officer, &format!("/manage/updates/{id}/approve"), &fields).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
}

#[tokio::test]
async fn what_was_written_comes_back_as_it_was_whatever_it_looks_like() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    let path = format!("/work/updates/{ACTION}");
    for (n, text) in [
        "=1+1",
        "'007",
        "1e5",
        "TRUE",
        "2026-01-02",
        "-3 +4 @home",
        "_x0041_ and _x000D_",
        "one\ntwo\n\nthree",
        "a\ttab",
        "caf\u{e9} \u{1F600} \u{643}\u{644}",
        "<t xml:space=\"preserve\"> & ]]>",
    ]
    .into_iter()
    .enumerate()
    {
        let version = n.to_string();
        let fields = [("row_version", version.as_str()), ("act", "draft"), ("told", text), ("in_the_way", text)];
        assert_eq!(site.post(&owner, &path, &fields).await.status, StatusCode::SEE_OTHER);
        let book = fetch(&site, &owner).await;
        assert_eq!(book.cell(ACTION, "told"), text);
        let seen = look(&site, &owner, &book).await.text;
        assert!(seen.contains(&book.as_they_were(1)) && seen.contains("nothing to take"), "{text}: {seen}");
    }
}

#[tokio::test]
async fn references_are_locked_and_words_are_chosen_from_lists() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    let request = Request::get("/work/updates.xlsx").header("cookie", &owner).body(Body::empty()).unwrap();
    let bytes = site.bytes(request).await;
    let sheet = book::part(&bytes, "xl/worksheets/sheet2.xml");
    assert!(sheet.contains("<sheetProtection") && !sheet.contains("password"), "{sheet}");
    assert_eq!(sheet.matches("<dataValidation ").count(), 2, "how it is going, and whether to send it");
    // What is written is open, and everything that says of what it is written is locked.
    let styles = book::part(&bytes, "xl/styles.xml");
    let formats = styles.split("<cellXfs").nth(1).unwrap().split("</cellXfs>").next().unwrap().to_owned();
    let is_open: Vec<bool> = formats.split("<xf ").skip(1).map(|one| one.contains("locked=\"0\"")).collect();
    let book = fetch(&site, &owner).await;
    for (column, open) in [
        ("action", false),
        ("period", false),
        ("organisation", false),
        ("version", false),
        ("told_last_time", false),
        ("progress", true),
        ("told", true),
        ("in_the_way", true),
        ("people_reached", true),
        ("evidence", true),
        ("send", true),
    ] {
        let cell = sheet.split(&format!("<c r=\"{}\"", book.address(ACTION, column))).nth(1).unwrap();
        let style = cell.split("s=\"").nth(1).unwrap().split('"').next().unwrap();
        assert_eq!(is_open[style.parse::<usize>().unwrap()], open, "{column}");
    }
    let instructions = sheets::parse_workbook("a.xlsx", bytes).unwrap().swap_remove(0);
    let text = format!("{:?} {:?}", instructions.headings, instructions.rows);
    assert!(text.contains("Everything here is invented."), "{text}");
    for words in ["Grey cells cannot be changed", "Off track: It will not be done", "sent, approved or published"] {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[tokio::test]
async fn a_workbook_in_one_language_is_understood_on_a_page_in_another() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    let mut book = book::fetch_from(&site, &owner, "/ar/work/updates.xlsx").await;
    book.fill(ACTION, &[("progress", "على المسار"), ("told", "Done."), ("send", "إرسال")]);
    let arabic = everychance_word("ar", "progress-on-track");
    book.fill(ACTION, &[("progress", &arabic)]);
    let seen = look(&site, &owner, &book).await;
    assert!(seen.text.contains("1 update would be sent.") && seen.text.contains("On track"), "{}", seen.text);
    for language in ["bn", "so", "ar"] {
        let page = site.get_as(&owner, &format!("/{language}/work/updates")).await.text;
        assert!(!page.contains('⟦') && page.contains(&everychance_word(language, "book-fetch")), "{page}");
    }
}

fn everychance_word(language: &str, key: &str) -> String {
    platform::i18n::language(language).unwrap().text(key, &[])
}

#[tokio::test]
async fn forty_actions_are_told_of_at_once_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let new = |n: usize| {
            let (reference, number) = (format!("BW-S1-P4-X{n}"), (n + 10).to_string());
            let title = format!("An action more, number {n}");
            let values = [
                ("priority", "BW-S1-P4"),
                ("number", number.as_str()),
                ("title", title.as_str()),
                ("wording", title.as_str()),
                ("owner", "BW-ORG1"),
                ("starts", "2026-01"),
            ];
            Change { before: None, after: record("actions", &reference, &values) }
        };
        let mut tx = site.app.db.write().await.unwrap();
        let changes = (0..40).map(new).collect();
        records::save(&mut tx, &site.app.clock, &Who::program("test"), changes).await.unwrap();
        tx.commit().await.unwrap();
        let owner = site.sign_in("action-owner").await;
        let mut book = fetch(&site, &owner).await;
        for n in 0..40 {
            let told = format!("What happened on number {n}.");
            let fields = [("progress", "on track"), ("told", told.as_str()), ("send", "send")];
            book.fill(&format!("BW-S1-P4-X{n}"), &fields);
        }
        let done = send(&site, &owner, &book).await;
        assert!(done.text.contains("40 updates were sent."), "{}", done.text);
        let officer = site.sign_in("strategy-officer").await;
        let list = site.get_as(&officer, "/manage/updates?period=BW-RP6&show=to-read").await.text;
        assert_eq!(list.matches("An action more, number").count(), 40);
    }
}

#[tokio::test]
async fn an_organisation_that_contributes_tells_only_of_what_it_may() {
    let site = site().await;
    let helper = contributor(&site, TRUST).await;
    let mut book = fetch(&site, &helper).await;
    assert!(book.rows.iter().all(|row| row.contains(&TRUST.to_owned())), "{:?}", book.rows);
    book.fill(ACTION, &[("progress", "done"), ("told", "Our people checked each chain."), ("send", "send")]);
    let seen = look(&site, &helper, &book).await.text;
    assert!(seen.contains("Only whoever answers for the action says how it is going"), "{seen}");
    book.fill(ACTION, &[("progress", "")]);
    // The row of the owner, in whose name they may not tell; and one that does not exist.
    let mut both = Book { rows: book.rows.clone(), ..book.clone() };
    let mut theirs = fetch(&site, &site.sign_in("action-owner").await).await;
    theirs.fill(ACTION, &[("progress", "done"), ("told", "In another's name."), ("send", "send")]);
    both.rows.push(theirs.row(ACTION).clone());
    theirs.fill(ACTION, &[("action", "BW-NOTHING")]);
    both.rows.push(theirs.row("BW-NOTHING").clone());
    let seen = look(&site, &helper, &both).await;
    assert_eq!(seen.text.matches("Nothing of this action and organisation is asked of you.").count(), 2);
    let done = take(&site, &helper, &both, &seen).await.text;
    assert!(done.contains("1 update was sent.") && done.contains("Rows that cannot be taken"), "{done}");
    assert_eq!(held(&site).await, [(ACTION.into(), "sent".into(), 1)]);
    // Nobody else, and nobody who is not signed in.
    for stranger in ["data-protection-officer", "body-member"] {
        let cookie = site.sign_in(stranger).await;
        assert!(fetch(&site, &cookie).await.rows.is_empty(), "{stranger}");
        assert!(look(&site, &cookie, &both).await.text.contains("No row can be taken as it is."), "{stranger}");
    }
    assert_eq!(site.get("/work/updates.xlsx").await.status, StatusCode::SEE_OTHER);
    let stranger = look(&site, "", &both).await;
    assert!(stranger.status == StatusCode::UNAUTHORIZED && stranger.denied, "{}", stranger.text);
    // What is ended meanwhile is told with its day, and the text stays in the file.
    end(&site, ACTION).await;
    both.fill(ACTION, &[("told", "More of it.")]);
    let seen = look(&site, &helper, &both).await.text;
    assert!(seen.contains("This action was ended on 20 November 2026."), "{seen}");
}
