//! Who keeps which listing, from a file: what would happen first, then all of it, and nothing of a row with a fault.

use crate::support::Site;
use axum::http::StatusCode;
use everychance::examples::Example;

const PATH: &str = "/manage/directory/keepers";

/// The rows of the file that the desk gives out.
async fn file(site: &Site, editor: &str) -> Vec<Vec<String>> {
    let text = site.get_as(editor, &format!("{PATH}.csv")).await.text;
    let text = text.trim_start_matches('\u{FEFF}');
    let sheet = sheets::parse_csv("keepers.csv", text.as_bytes()).unwrap();
    assert_eq!(sheet.headings, ["id", "name", "kept", "own_address", "address", "language"]);
    sheet.rows.into_iter().map(|(_, cells)| cells).collect()
}

fn csv(rows: &[[&str; 3]]) -> Vec<u8> {
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
    sheets::csv_text(&["id", "address", "language"], &rows).into_bytes()
}

/// What the page that is asked first says, and the rows that it would send on.
async fn look(site: &Site, editor: &str, bytes: &[u8]) -> (String, String) {
    let page = site.send_file((editor, &format!("{PATH}/look")), &[], ("keepers.csv", bytes)).await.text;
    let rows = page.split("name=\"rows\" value=\"").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    (page, rows.unwrap_or_default().replace("&#10;", "\n").replace("&#34;", "\"").replace("&#38;", "&"))
}

#[tokio::test]
async fn three_hundred_listings_get_whoever_keeps_them_from_one_file_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        Example::Brackwater.directory(&site.app).await.unwrap();
        let editor = site.sign_in("directory-editor").await;
        let rows = file(&site, &editor).await;
        assert!(
            rows.len() > 200 && rows.iter().all(|row| row[2].is_empty() && row[4].is_empty()),
            "nobody keeps any yet"
        );
        let with: Vec<&Vec<String>> = rows.iter().filter(|row| !row[3].is_empty()).collect();
        assert!(with.len() > 100, "{}", with.len());
        let sent: Vec<[&str; 3]> = rows.iter().map(|row| [row[0].as_str(), row[3].as_str(), row[5].as_str()]).collect();
        let (page, again) = look(&site, &editor, &csv(&sent)).await;
        assert!(page.contains(&format!("New: {}", with.len())) && !page.contains("As before:"), "{page}");
        assert!(file(&site, &editor).await.iter().all(|row| row[2].is_empty()), "looking changes nothing");
        let done = site.post(&editor, &format!("{PATH}/set"), &[("rows", &again)]).await;
        assert_eq!(done.header("location"), format!("{PATH}?done={}", with.len()), "{}", done.text);
        let after = file(&site, &editor).await;
        assert_eq!(after.iter().filter(|row| row[2] == "yes").count(), with.len());
        assert!(after.iter().all(|row| row[4].is_empty()), "who it is, is not given out");
        let audit = site.app.db.read().await.unwrap().query("SELECT \"act\" FROM \"audit\"", &[]).await.unwrap();
        let each = audit.iter().filter(|row| row.text(0).unwrap().as_deref() == Some("directory.keeper")).count();
        assert_eq!(each, with.len(), "the audit has each");
        let (page, _) = look(&site, &editor, &csv(&sent)).await;
        assert!(!page.contains("New:") && page.contains(&format!("As before: {}", with.len())), "{page}");
        let (page, _) = look(&site, &editor, &csv(&[[with[0][0].as_str(), "0300 555 0123", "bn"]])).await;
        assert!(page.contains("In the place of somebody else: 1"), "{page}");
        assert_eq!(site.letters().await.len(), 0, "nobody is written to at once");
    }
}

#[tokio::test]
async fn a_row_with_a_fault_is_told_and_left_out_and_the_others_are_taken() {
    let site = Site::of(Example::Brackwater).await;
    Example::Brackwater.directory(&site.app).await.unwrap();
    let editor = site.sign_in("directory-editor").await;
    let rows = file(&site, &editor).await;
    let (one, two) = (rows[0][0].as_str(), rows[1][0].as_str());
    let bytes = csv(&[
        [one, "ann@club.example", "en-GB"],
        [one, "ben@club.example", "en-GB"],
        ["BWD-1", "ann@club.example", "en-GB"],
        [two, "ask at the door", "en-GB"],
        [two, "ann@club.example", "xx"],
    ]);
    let (page, again) = look(&site, &editor, &bytes).await;
    for words in [
        "This listing stands in an earlier row already.",
        "There is no listing “BWD-1” to be kept; take the id from the file above.",
        "“ask at the door” is neither an address for mails nor a number for texts; correct it.",
        "“xx” is no language of this site; write en-GB.",
        "New: 1",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(again.contains("ann@club.example") && !again.contains("ben@"));
    let form = site.get_as(&editor, PATH).await.text;
    assert!(form.contains("enctype=\"multipart/form-data\""), "a browser sends the file and not its name");
    for (bytes, words) in
        [(b"".as_slice(), "Choose a file."), (b"name,mail\nTea,a@b.example\n", "There is no column id.")]
    {
        let refused = site.send_file((&editor, &format!("{PATH}/look")), &[], ("keepers.csv", bytes)).await;
        assert_ne!(refused.status, StatusCode::SEE_OTHER);
        assert!(refused.text.contains(words) && refused.text.contains("govuk-error-summary"), "{}", refused.text);
    }
    let stranger = site.sign_in("action-owner").await;
    assert_eq!(site.get_as(&stranger, &format!("{PATH}.csv")).await.status, StatusCode::NOT_FOUND);
}
