//! Workbooks that cannot be taken as they are: with one clear sentence, its place, and nothing lost.

use super::book::{Book, change, fetch, held, look, look_at, send, take};
use super::{ACTION, OTHER, site};
use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;

/// A workbook in which one row is good and filled in.
async fn good(site: &Site, cookie: &str) -> Book {
    let mut book = fetch(site, cookie).await;
    book.fill(ACTION, &[("progress", "on track"), ("told", "The swing is mended."), ("send", "send")]);
    book
}

#[tokio::test]
async fn what_the_form_would_not_take_is_told_with_row_and_column_and_the_rest_is_taken() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    let mut mixed = good(&site, &owner).await;
    let n = mixed.number(OTHER);
    let long = "a ".repeat(1_001);
    for (column, text, sentence) in [
        ("progress", "", "Choose how it is going."),
        ("progress", "splendid", "“splendid” is none of the words."),
        ("told", "", "Say what happened, in a sentence or two."),
        ("told", "Ask jo@school.example about it.", "an e-mail address would be published"),
        ("told", "It went\u{1} well.", "holds the control character U+0001"),
        ("told", "Ring 07700 900123 to hear more.", "Leave out the telephone number"),
        ("told", long.as_str(), "Write no more than"),
        ("people_reached", "a few", "as a number, such as 34"),
        ("evidence", "javascript:alert(1)", "Write the whole address of a page"),
        ("send", "perhaps", "“perhaps” is neither “send” nor “draft”."),
    ] {
        mixed.fill(OTHER, &[("progress", "done"), ("told", "Told."), ("people_reached", ""), ("evidence", "")]);
        mixed.fill(OTHER, &[("send", "send"), (column, text)]);
        let seen = look(&site, &owner, &mixed).await;
        assert_eq!(seen.status, StatusCode::OK, "one row is good: {}", seen.text);
        assert!(seen.text.contains(sentence), "{column} {text}: {sentence} is not in {}", seen.text);
        assert!(seen.text.contains(&format!("Row {n}, {column}")), "{column}: {}", seen.text);
    }
    // All that is wrong is told in one round.
    mixed.fill(OTHER, &[("progress", "splendid"), ("told", "Ask jo@school.example."), ("send", "send")]);
    let seen = look(&site, &owner, &mixed).await.text;
    assert!(seen.contains("is none of the words") && seen.contains("would be published"), "{seen}");
    assert!(!seen.contains("Choose how it is going."), "each cell once: {seen}");
    mixed.fill(OTHER, &[("progress", "done")]);
    // Even a draft holds no character that nobody sees.
    mixed.fill(OTHER, &[("told", "It went\u{1} well."), ("send", "draft")]);
    assert!(look(&site, &owner, &mixed).await.text.contains("holds the control character U+0001"));
    let done = send(&site, &owner, &mixed).await.text;
    assert!(done.contains("1 update was sent.") && done.contains(&format!("Row {n}, told")), "{done}");
    assert_eq!(held(&site).await, [(ACTION.into(), "sent".into(), 1)]);
    // Mended in the same file, it is taken too.
    mixed.fill(OTHER, &[("told", "It went well."), ("send", "send")]);
    let done = send(&site, &owner, &mixed).await.text;
    assert!(done.contains("1 update was sent.") && done.contains(&mixed.as_they_were(1)), "{done}");
}

#[tokio::test]
async fn a_workbook_from_last_quarter_is_told_by_its_period_as_a_whole_or_by_row() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    let mut old = fetch(&site, &owner).await;
    old.rows = vec![old.row(ACTION).clone(), old.row(OTHER).clone()];
    for action in [ACTION, OTHER] {
        old.fill(action, &[("told", "What we did in autumn."), ("send", "draft")]);
    }
    let site = site.moved("2027-04-02T12:00:00Z");
    let owner = site.sign_in("action-owner").await;
    let seen = look(&site, &owner, &old).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.text.contains("This workbook is of another period: ") && !seen.text.contains("Rows that cannot"));
    assert!(seen.text.contains("Quarter 3, 2026/27 (October to early December 2026)"), "{}", seen.text);
    assert!(seen.text.contains("What you wrote is still in your file."), "{}", seen.text);
    // One old row among new ones.
    let mut mixed = good(&site, &owner).await;
    let at = mixed.number(OTHER) - 2;
    mixed.rows[at] = old.row(OTHER).clone();
    let seen = look(&site, &owner, &mixed).await.text;
    assert!(seen.contains("This row is of another period: ") && seen.contains("1 update would be sent."), "{seen}");
    assert!(held(&site).await.is_empty());
}

#[tokio::test]
async fn a_reference_that_was_changed_is_never_taken_for_another() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    for (column, text) in [("action", OTHER), ("period", "BW-RP5"), ("period", "BW-RP19"), ("period", "nothing")] {
        let mut book = good(&site, &owner).await;
        book.rows = vec![book.row(ACTION).clone()];
        book.fill(ACTION, &[(column, text)]);
        let seen = look(&site, &owner, &book).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{column} {text}: {}", seen.text);
        assert!(seen.text.contains("The reference does not belong to the title"), "{column} {text}: {}", seen.text);
    }
    let mut book = good(&site, &owner).await;
    book.rows.push(book.row(ACTION).clone());
    let n = book.number(ACTION);
    let seen = look(&site, &owner, &book).await.text;
    assert!(seen.contains(&format!("stand in row {n} already")) && seen.contains("1 update would be sent."), "{seen}");
    // An action that is renamed meanwhile, and one that does not run yet.
    change(&site, ACTION, |mut before| {
        before.values.insert("title".to_owned(), "Another name".into());
        before
    })
    .await;
    assert!(look(&site, &owner, &book).await.text.contains("The reference does not belong to the title"));
    let mut book = good(&site, &owner).await;
    change(&site, ACTION, |mut before| {
        before.values.insert("starts".to_owned(), "2031-01".into());
        before
    })
    .await;
    book.fill(ACTION, &[("told", "Too early.")]);
    assert!(look(&site, &owner, &book).await.text.contains("Nobody asks about this action now"));
    assert!(held(&site).await.is_empty());
}

#[tokio::test]
async fn two_people_at_once_see_both_texts_and_neither_is_lost_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let (one, other) = (site.sign_in("action-owner").await, site.sign_in("contributor").await);
        let mut book = good(&site, &one).await;
        book.fill(OTHER, &[("told", "A second row."), ("send", "draft")]);
        let seen = look(&site, &one, &book).await;
        // Between the look and the last step a colleague writes by the form.
        let path = format!("/work/updates/{ACTION}?for=BW-ORG1");
        let theirs = [("row_version", "0"), ("act", "draft"), ("told", "What the colleague wrote.")];
        assert_eq!(site.post(&other, &path, &theirs).await.status, StatusCode::SEE_OTHER);
        let page = take(&site, &one, &book, &seen).await;
        for words in [
            "Something has changed since you looked, so nothing is taken yet.",
            "What the colleague wrote.",
            "The swing is mended.",
            "1 update would be kept as a draft.",
        ] {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        assert_eq!(held(&site).await, [(ACTION.into(), "draft".into(), 1)], "nothing was taken");
        let done = take(&site, &one, &book, &page).await.text;
        assert!(done.contains("1 update was kept as a draft.") && done.contains("What the colleague wrote."), "{done}");
        assert!(site.get_as(&one, &path).await.text.contains("What the colleague wrote."));
        // What an officer asks back meanwhile is read before the same text is sent again.
        let mut fresh = good(&site, &one).await;
        assert_eq!(fresh.cell(ACTION, "version"), "1");
        send(&site, &one, &fresh).await;
        let officer = site.sign_in("strategy-officer").await;
        let sql = format!("SELECT \"id\" FROM \"held_update\" WHERE \"action\" = '{ACTION}'");
        let rows = site.app.db.read().await.unwrap().query(&sql, &[]).await.unwrap();
        let place = format!("/manage/updates/{}/return", rows[0].text(0).unwrap().unwrap());
        let asked = site.post(&officer, &place, &[("row_version", "2"), ("question", "Which swing?")]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text);
        assert!(look(&site, &one, &fresh).await.text.contains("Somebody has asked you something since"));
        fresh = good(&site, &one).await;
        assert_eq!(fresh.cell(ACTION, "question"), "Which swing?");
        fresh.fill(ACTION, &[("told", "The red swing is mended.")]);
        send(&site, &one, &fresh).await;
        assert!(held(&site).await.contains(&(ACTION.into(), "sent".into(), 4)));
    }
}

#[tokio::test]
async fn a_file_that_is_no_workbook_of_updates_is_refused_in_one_sentence() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    let book = good(&site, &owner).await;
    let mut short = book.clone();
    let at = short.headings.iter().position(|one| one == "version").unwrap();
    short.headings.truncate(at);
    let twice =
        Book { headings: book.headings.iter().map(|one| one.replace("evidence", "told")).collect(), ..book.clone() };
    let cut = &book.bytes()[..2_000];
    for (bytes, sentence) in [
        (b"%PDF-1.7 no workbook".to_vec(), "could not be read as the workbook of your updates"),
        (cut.to_vec(), "was cut, or is damaged"),
        (b"\xD0\xCF\x11\xE0 old".to_vec(), "protected by a password, or in the old .xls format"),
        (short.bytes(), "The column “version” is missing."),
        (twice.bytes(), "“told” stands there twice."),
        (Vec::new(), "Choose the file."),
    ] {
        let page = look_at(&site, &owner, "updates.xlsx", &bytes).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}: {}", page.text);
        assert!(page.text.contains(sentence), "{sentence} is not in {}", page.text);
        assert!(page.text.contains("type=\"file\""), "another can be chosen");
    }
    let large = look_at(&site, &owner, "updates.xlsx", &vec![b'P'; (16 << 20) + 1]).await;
    assert!(large.status == StatusCode::BAD_REQUEST && large.text.contains("larger than 16 MB"), "{}", large.text);
    // A CSV file with the same headings is understood.
    let cell = |text: &String| format!("\"{}\"", text.replace('"', "\"\""));
    let line = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join(",");
    let csv: Vec<String> = std::iter::once(&book.headings).chain(&book.rows).map(line).collect();
    let padded =
        csv.iter().map(|line| format!("{line}{}", ",".repeat(book.headings.len() - line.matches("\",\"").count() - 1)));
    let page = look_at(&site, &owner, "updates.csv", padded.collect::<Vec<_>>().join("\n").as_bytes()).await;
    assert!(page.text.contains("1 update would be sent."), "{}", page.text);
}
