//! Pictures and documents that show what an update tells: brought, checked by what they hold, described, read, published,
//! withdrawn.

use crate::report_life::change;
use crate::support::own::Own;
use crate::support::{Answer, Site, sqlite};
use crate::updates::{decide, to_read, version, write};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use everychance::examples::Example;
use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use serde_json::Value;

const ACTION: &str = "BW-S1-P4-A1";
const PATH: &str = "/work/updates/BW-S1-P4-A1";
const PLACE: &str = "/work/updates/BW-S1-P4-A1/evidence";
const TOLD: &str = "We mended the swing by the sea wall, at last.";
const SHOWS: &str = "Two people in gloves mend a swing.";

/// A photograph that says where and with what it was taken.
pub fn photograph() -> Vec<u8> {
    let mut bytes = Vec::new();
    let dots = RgbImage::from_fn(60, 40, |x, _| Rgb([u8::try_from(x * 4).unwrap(), 90, 40]));
    dots.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 90)).unwrap();
    let note = b"Exif\0\0GPS 52.4862 -1.8904 Canon Mina Begum";
    let length = u16::try_from(note.len() + 2).unwrap().to_be_bytes();
    [&bytes[..2], b"\xff\xe1", &length, note, &bytes[2..]].concat()
}

/// A PDF of one empty page, with more in its catalogue.
pub fn pdf(more: &str) -> Vec<u8> {
    let objects = [
        format!("<< /Type /Catalog /Pages 2 0 R {more} >>"),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>".to_owned(),
    ];
    let (mut text, mut table) = ("%PDF-1.7\n".to_owned(), "xref\n0 4\n0000000000 65535 f \n".to_owned());
    for (number, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", text.len()));
        text.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let start = text.len();
    format!("{text}{table}trailer << /Size 4 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").into_bytes()
}

async fn site() -> Site {
    Site::of(Example::Brackwater).await
}

async fn add(site: &Site, cookie: &str, place: &str, shows: &str, file: (&str, &[u8])) -> Answer {
    site.send_file((cookie, place), &[("shows", shows)], file).await
}

/// The names of the files that a page shows or links to.
fn names(page: &str) -> Vec<String> {
    let parts = page.split("/evidence/").skip(1).map(|rest| rest.split(['"', '?', '&']).next().unwrap_or_default());
    let mut names: Vec<String> = parts.filter(|name| name.contains('.')).map(str::to_owned).collect();
    names.dedup();
    names
}

async fn file(site: &Site, cookie: &str, path: &str) -> (Answer, Vec<u8>) {
    let request = || Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap();
    let answer = site.ask(request()).await;
    let bytes = if answer.status == StatusCode::OK { site.bytes(request()).await } else { Vec::new() };
    (answer, bytes)
}

fn holds(bytes: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(text)
}

async fn kept(site: &Site, table: &str) -> Vec<String> {
    let sql = format!("SELECT \"bytes\" FROM \"{table}\"");
    let rows = site.app.db.read().await.unwrap().query(&sql, &[]).await.unwrap();
    rows.iter().map(|row| row.text(0).unwrap().unwrap()).collect()
}

/// The reference of the update of the action that was published last.
async fn published(site: &Site) -> String {
    let plan = site.app.snapshot().await.unwrap();
    let all = plan.referring(ACTION, "updates", "action").into_iter();
    let found = all.filter(|one| one.text("told") == TOLD).map(|one| one.reference.clone()).next();
    found.expect("the update is public")
}

/// A task link to write the update of the action.
async fn link(site: &Site) -> String {
    let (officer, owner) = (site.sign_in("strategy-officer").await, site.account("action-owner").await);
    site.post(&officer, &format!("/manage/actions/{ACTION}"), &[("account", &owner)]).await;
    site.run_jobs().await;
    site.moved("2026-12-04T12:00:00Z").run_jobs().await;
    let letter = site.letters().await.into_iter().find(|letter| letter.template == "update-due").unwrap();
    letter.link.replace("http://127.0.0.1:8080", "")
}

#[tokio::test]
async fn a_picture_from_a_phone_by_a_task_link_to_the_page_of_the_action_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let link = link(&site).await;
        let begun = write(&site, "", &link, "files", &[("told", TOLD), ("progress", "on track")]).await;
        assert_eq!(begun.header("location"), format!("{link}/evidence"), "what was typed is kept: {}", begun.text);
        let place = format!("{link}/evidence");
        let page = site.get(&place).await;
        assert!(page.text.contains("Show no child"), "{}", page.text);

        // Without words for whoever does not see it the picture is kept, and the words are asked for.
        let asked = add(&site, "", &place, "", ("IMG_1.PNG", &photograph())).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(asked.text.contains("The picture is kept. Say in one sentence what it shows"), "{}", asked.text);
        let name = names(&asked.text)[0].clone();
        assert!(name.ends_with(".jpg"), "by what it holds, whatever it is called: {name}");
        let (answer, bytes) = file(&site, "", &format!("{place}/{name}")).await;
        assert_eq!(answer.header("content-type"), "image/jpeg");
        assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox; frame-ancestors 'none'");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(answer.header("cache-control").contains("no-store"));
        assert!(!holds(&bytes, "GPS") && !holds(&bytes, "Canon") && !holds(&bytes, "Mina"), "nothing but its dots");
        assert!(kept(&site, "held_evidence").await.iter().all(|text| !text.starts_with("ffd8")), "it is ciphertext");
        let early = write(&site, "", &link, "", &[("told", TOLD), ("progress", "on track")]).await;
        assert!(early.text.contains("Say of each picture what it shows"), "{}", early.text);
        assert!(early.text.contains("value=\"files\"") && early.text.contains("Change pictures and documents"));
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);

        // What is wrong with the words is said beside them, and they stay.
        let field = format!("file-{name}");
        let describe = |words| [(field.as_str(), words)];
        let wrong = site.send_file(("", &place), &describe("Ring 07700 900123"), ("", b"")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("value=\"Ring 07700 900123\""), "{}", wrong.text);
        let done = site.send_file(("", &place), &describe(SHOWS), ("", b"")).await;
        assert_eq!(done.header("location"), format!("{place}?done=added"), "{}", done.text);

        // A draft that saves itself loses no file.
        let saved = write(&site, "", &link, "autosave", &[("told", TOLD), ("progress", "on track")]).await;
        assert_eq!(saved.status, StatusCode::OK, "{}", saved.text);
        assert!(site.get(&link).await.text.contains(&format!("alt=\"{SHOWS}\"")));
        assert_eq!(site.get(&format!("/evidence/{name}")).await.status, StatusCode::NOT_FOUND, "nobody else has it");
        let sent = write(&site, "", &link, "", &[("told", TOLD), ("progress", "on track")]).await;
        assert_eq!(sent.header("location"), "/task/done?of=update", "{}", sent.text);
        assert_eq!(site.get(&format!("{place}/{name}")).await.status, StatusCode::GONE, "the link is over");

        // The officer sees it first.
        let officer = site.sign_in("strategy-officer").await;
        let one = to_read(&site, &officer).await;
        let page = site.get_as(&officer, &one).await.text;
        assert!(page.contains(&format!("src=\"{one}/evidence/{name}\"")) && page.contains(SHOWS), "{page}");
        assert!(page.contains(&format!("<a href=\"{one}/evidence/{name}\">")), "in its full size: {page}");
        // Whoever approves a picture says for whom.
        assert!(!page.contains("value=\"everyone\" checked"), "{page}");
        let unsaid = decide(&site, &officer, &one, "approve", &[]).await;
        assert!(unsaid.text.contains("Choose one of these."), "{}", unsaid.text);
        assert_eq!(file(&site, &officer, &format!("{one}/evidence/{name}")).await.1, bytes);
        decide(&site, &officer, &one, "approve", &[("audience", "everyone")]).await;
        let page = site.get(&format!("/actions/{ACTION}")).await.text;
        let shown =
            format!("<img src=\"/evidence/{name}\" width=\"60\" height=\"40\" alt=\"{SHOWS}\" loading=\"lazy\"");
        assert!(page.contains(&shown), "{page}");
        let (answer, public) = file(&site, "", &format!("/evidence/{name}")).await;
        assert_eq!(public, bytes);
        assert!(answer.header("cache-control").starts_with("public") && !answer.header("etag").is_empty());
        assert_eq!(answer.header("content-disposition"), format!("inline; filename=\"{name}\""));
        assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox; frame-ancestors 'none'");
        assert!(kept(&site, "held_evidence").await.is_empty(), "none is left on its way");
        let arabic = site.get(&format!("/ar/actions/{ACTION}")).await.text;
        assert!(arabic.contains(&format!("alt=\"{SHOWS}\" lang=\"en-GB\"")), "{arabic}");

        // It goes with the update, at once and whatever day is looked at, and comes back with it.
        let update = published(&site).await;
        change(&site, &update, |record| record.ended = Some("2026-11-21".to_owned())).await;
        for path in [format!("/evidence/{name}"), format!("/evidence/{name}?as-at=2026-11-20")] {
            let gone = site.get(&path).await;
            assert_eq!(gone.status, StatusCode::GONE);
            assert!(gone.text.contains("This picture or document was withdrawn."), "{}", gone.text);
        }
        change(&site, &update, |record| record.ended = None).await;
        assert_eq!(site.get(&format!("/evidence/{name}")).await.status, StatusCode::OK);
        // By itself an officer takes it back with one button, and nobody else.
        let files = "/manage/updates/files";
        let owner = site.sign_in("action-owner").await;
        assert_eq!(site.get_as(&owner, files).await.status, StatusCode::NOT_FOUND);
        let page = site.get_as(&officer, files).await;
        assert!(
            page.text.contains(SHOWS) && page.text.contains(&format!("href=\"/evidence/{name}\"")),
            "{}",
            page.text
        );
        let fields = [("update", update.as_str()), ("name", &name), ("row_version", &version(&page))];
        let stale = [("update", update.as_str()), ("name", &name), ("row_version", "1")];
        assert_eq!(site.post(&officer, files, &stale).await.status, StatusCode::CONFLICT);
        assert_ne!(site.post(&owner, files, &fields).await.status, StatusCode::SEE_OTHER);
        let back = site.post(&officer, files, &fields).await;
        assert_eq!(back.header("location"), format!("{files}?done=back"), "{}", back.text);
        assert_eq!(site.get(&format!("/evidence/{name}")).await.status, StatusCode::GONE);
        assert!(site.get_as(&officer, files).await.text.contains("Nobody has published a picture"));
        assert!(!site.get(&format!("/actions/{ACTION}")).await.text.contains(&name));
    }
}

#[tokio::test]
async fn what_a_file_is_its_content_says_and_what_acts_is_refused() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".to_vec();
    let cut = photograph()[..40].to_vec();
    let mut wide = vec![0; (5 << 20) + 1];
    wide[..3].copy_from_slice(b"\xff\xd8\xff");
    let cases: [(&str, Vec<u8>, &str); 8] = [
        ("photo.jpg", svg, "no JPEG, no PNG and no PDF, whatever its name says"),
        ("photo.jpg", cut, "damaged"),
        ("photo.jpg", wide, "larger than 5 MB"),
        ("minutes.pdf", pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), "can act"),
        ("minutes.pdf", pdf("/Names << /EmbeddedFiles 3 0 R >>"), "can act"),
        ("minutes.pdf", pdf("/Encrypt 3 0 R"), "password"),
        ("minutes.pdf", b"%PDF-1.7 <script>\n%%EOF".to_vec(), "damaged"),
        ("", Vec::new(), "Choose a file first."),
    ];
    for (name, bytes, sentence) in cases {
        let refused = add(&site, &owner, PLACE, "Words that took a while", (name, &bytes)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{sentence}");
        assert!(refused.text.contains(sentence), "“{sentence}” is not in {}", refused.text);
        assert!(refused.text.contains("value=\"Words that took a while\""), "what was typed stays: {}", refused.text);
    }
    assert!(kept(&site, "held_evidence").await.is_empty());
    let large = add(&site, &owner, PLACE, "", ("a.jpg", &vec![0; 17 << 20])).await;
    assert!(large.status == StatusCode::BAD_REQUEST && large.text.contains("larger than 16 MB"), "{}", large.text);
    assert!(large.text.contains(&format!("href=\"{PLACE}\"")), "and the way back to its form: {}", large.text);
    // 40 MB are refused by their length alone, before any of them is read.
    let request = Request::post(PLACE).header("cookie", &owner).header("sec-fetch-site", "same-origin");
    let request = request.header("content-type", "multipart/form-data; boundary=XX").header("content-length", 40 << 20);
    let vast = site.ask(request.body(Body::empty()).unwrap()).await;
    assert_eq!(vast.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(vast.text.contains("larger than 20 MB. Send a smaller file."), "a page of ours: {}", vast.text);

    // A document has a title and is saved, not opened within the site; there are three of them at most.
    let asked = add(&site, &owner, PLACE, "", ("minutes.pdf", &pdf(""))).await;
    assert!(asked.text.contains("The document is kept. Give it a title."), "{}", asked.text);
    let name = names(&asked.text)[0].clone();
    let (answer, bytes) = file(&site, &owner, &format!("{PLACE}/{name}")).await;
    assert_eq!(bytes, pdf(""));
    assert_eq!(answer.header("content-disposition"), format!("attachment; filename=\"{name}\""));
    for shows in ["One", "Two"] {
        assert_eq!(add(&site, &owner, PLACE, shows, ("a.jpg", &photograph())).await.status, StatusCode::SEE_OTHER);
    }
    let full = add(&site, &owner, PLACE, "Four", ("a.jpg", &photograph())).await;
    assert!(full.text.contains("up to 3 pictures and documents"), "{}", full.text);
    assert_eq!(kept(&site, "held_evidence").await.len(), 3);
    let out = [("remove", name.as_str())];
    assert_eq!(site.send_file((&owner, PLACE), &out, ("", b"")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(kept(&site, "held_evidence").await.len(), 2, "what is taken out is gone");
    assert_eq!(site.get_as(&owner, &format!("{PLACE}/{name}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn files_are_read_by_whoever_reads_their_update_and_by_nobody_else_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let owner = site.sign_in("action-owner").await;
        add(&site, &owner, PLACE, SHOWS, ("a.jpg", &photograph())).await;
        let name = names(&site.get_as(&owner, PLACE).await.text)[0].clone();
        let own = format!("{PLACE}/{name}");
        let colleague = site.sign_in("contributor").await;
        assert_eq!(site.get_as(&colleague, &format!("{own}?for=BW-ORG1")).await.status, StatusCode::OK);
        let helper = crate::updates::contributor(&site, "BW-ORG8").await;
        assert_eq!(site.get_as(&helper, &own).await.status, StatusCode::NOT_FOUND, "another organisation's");
        for stranger in ["young-representative", "system-administrator", "body-member", "strategy-officer"] {
            let cookie = site.sign_in(stranger).await;
            let seen = site.get_as(&cookie, &own).await.status;
            assert!(seen == StatusCode::NOT_FOUND || stranger == "strategy-officer", "{stranger}: {seen}");
        }
        assert_eq!(site.get(&own).await.status, StatusCode::SEE_OTHER, "to sign in");
        let refused = add(&site, &site.sign_in("body-member").await, PLACE, "x", ("a.jpg", &photograph())).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);

        write(&site, &owner, PATH, "", &[("told", TOLD), ("progress", "off track")]).await;
        let (officer, member) = (site.sign_in("strategy-officer").await, site.sign_in("body-member").await);
        let one = to_read(&site, &officer).await;
        let held = format!("{one}/evidence/{name}");
        assert_eq!(site.get_as(&member, &held).await.status, StatusCode::NOT_FOUND, "before it is approved");

        // What is added once more changes what the officer is about to approve.
        let before = version(&site.get_as(&officer, &one).await);
        add(&site, &owner, PLACE, "The swing in use.", ("b.jpg", &photograph())).await;
        let fields = [("row_version", before.as_str()), ("audience", "partners")];
        let stale = site.post(&officer, &format!("{one}/approve"), &fields).await;
        assert_eq!(stale.status, StatusCode::CONFLICT, "{}", stale.text);
        assert!(stale.text.contains("The swing in use."), "{}", stale.text);

        decide(&site, &officer, &one, "approve", &[("audience", "partners")]).await;
        let (answer, _) = file(&site, &member, &held).await;
        assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "image/jpeg"));
        let young = site.sign_in("young-representative").await;
        assert_eq!(site.get_as(&young, &held).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get(&format!("/evidence/{name}")).await.status, StatusCode::NOT_FOUND, "not for everybody");
        let late = add(&site, &owner, PLACE, "x", ("c.jpg", &photograph())).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "nothing is added to what was approved");
    }
}

#[tokio::test]
async fn what_was_asked_back_keeps_its_files_and_an_erased_draft_has_none_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let owner = site.sign_in("action-owner").await;
        add(&site, &owner, PLACE, "Stranger Elsewhere holds a rope.", ("a.jpg", &photograph())).await;
        let name = names(&site.get_as(&owner, PLACE).await.text)[0].clone();
        write(&site, &owner, PATH, "", &[("told", TOLD), ("progress", "off track")]).await;
        let officer = site.sign_in("strategy-officer").await;
        let one = to_read(&site, &officer).await;
        decide(&site, &officer, &one, "return", &[("question", "Who is that?")]).await;
        // The officer still sees what was sent, whatever is taken out since.
        let out = [("remove", name.as_str())];
        site.send_file((&owner, PLACE), &out, ("", b"")).await;
        assert_eq!(site.get_as(&officer, &format!("{one}/evidence/{name}")).await.status, StatusCode::OK);
        assert!(!site.get_as(&owner, PLACE).await.text.contains(&name));
        add(&site, &owner, PLACE, "Stranger Elsewhere again.", ("a.jpg", &photograph())).await;
        let newer = names(&site.get_as(&owner, PLACE).await.text)[0].clone();
        let unseen = site.get_as(&officer, &format!("{one}/evidence/{newer}")).await;
        assert_eq!(unseen.status, StatusCode::NOT_FOUND, "a draft is its writers' own");

        // What is said of a picture is found, and erasing the words makes the picture unreadable with them.
        let protector = site.sign_in("data-protection-officer").await;
        let wanted = ("wanted", "Stranger Elsewhere");
        let found = site.post(&protector, "/manage/data/find", &[wanted]).await.text;
        assert!(found.contains("An update on its way"), "{found}");
        let copy = site.post(&owner, "/account/data/copy", &[]).await.text;
        assert!(copy.contains("Stranger Elsewhere again."), "{copy}");
        let rows = site.app.db.read().await.unwrap().query("SELECT \"id\" FROM \"held_update\"", &[]).await.unwrap();
        let id = rows[0].text(0).unwrap().unwrap();
        let fields = [wanted, ("key", id.as_str()), ("sure", "yes")];
        let erased = site.post(&protector, "/manage/data/erase", &fields).await;
        assert_eq!(erased.status, StatusCode::OK, "{}", erased.text);
        for name in [&name, &newer] {
            assert_eq!(site.get_as(&owner, &format!("{PLACE}/{name}")).await.status, StatusCode::NOT_FOUND);
        }
        // The row of a draft takes its files with it.
        let mut tx = site.app.db.write().await.unwrap();
        tx.execute("DELETE FROM \"held_update\"", &[]).await.unwrap();
        tx.commit().await.unwrap();
        assert!(kept(&site, "held_evidence").await.is_empty());
    }
}

#[tokio::test]
async fn a_report_shows_it_in_every_form_and_brings_back_nothing_that_was_withdrawn() {
    let site = site().await;
    let owner = site.sign_in("action-owner").await;
    add(&site, &owner, PLACE, SHOWS, ("a.jpg", &photograph())).await;
    add(&site, &owner, PLACE, "Minutes of the day", ("a.pdf", &pdf(""))).await;
    write(&site, &owner, PATH, "", &[("told", TOLD), ("progress", "off track")]).await;
    let officer = site.sign_in("strategy-officer").await;
    let one = to_read(&site, &officer).await;
    decide(&site, &officer, &one, "approve", &[("audience", "everyone")]).await;
    let update = published(&site).await;
    let report = |ending: &str| format!("/api/v1/reports/BW-RP6.{ending}");
    let json = site.get(&report("json")).await.text;
    let all: Value = serde_json::from_str(&json).unwrap();
    assert!(json.contains(SHOWS) && json.contains("\"width\": 60"), "{all}");
    let page = site.get("/reports/BW-RP6").await.text;
    let name = names(&page).into_iter().find(|name| name.ends_with(".jpg")).unwrap();
    assert!(page.contains(&format!("alt=\"{SHOWS}\"")) && page.contains("Minutes of the day"), "{page}");
    let file = site.get(&report("html")).await.text;
    assert!(file.contains(&format!("src=\"http://127.0.0.1:8080/evidence/{name}\"")), "it stands by itself");
    let get = |path: String| Request::get(path).body(Body::empty()).unwrap();
    let (pdf, word) = (site.bytes(get(report("pdf"))).await, site.bytes(get(report("docx"))).await);
    assert!(holds(&pdf, "/DCTDecode") && holds(&pdf, &format!("({SHOWS})")), "the photograph, and what it shows");
    assert!(holds(&word, "word/media/rIdPicture"), "the photograph");

    let site = site.moved("2026-12-01T12:00:00Z");
    change(&site, &update, |record| {
        let text = record.text("files").to_owned();
        let left: Vec<&str> = text.lines().filter(|line| !line.contains(SHOWS)).collect();
        record.values.insert("files".to_owned(), Value::from(left.join("\n")));
    })
    .await;
    let pdf = site.bytes(get(report("pdf"))).await;
    assert!(!holds(&pdf, "/DCTDecode") && !holds(&pdf, SHOWS));
    for path in
        [format!("/actions/{ACTION}"), report("json"), "/api/v1/updates.csv".to_owned(), "/api/v1/plan.json".to_owned()]
    {
        let past = site.get(&format!("{path}?as-at=2026-11-25")).await;
        assert!(
            past.status == StatusCode::OK && !past.text.contains(SHOWS),
            "{path}: no past day tells what it showed"
        );
    }
    let before = site.bytes(get(format!("{}?as-at=2026-11-25", report("pdf")))).await;
    assert!(!holds(&before, "/DCTDecode"), "no past day brings it back");
    assert_eq!(kept(&site, "evidence").await.iter().filter(|bytes| bytes.is_empty()).count(), 0, "it can be put back");
    site.run_jobs().await;
    let site = site.moved("2026-12-02T12:00:00Z");
    site.run_jobs().await;
    assert_eq!(kept(&site, "evidence").await.iter().filter(|bytes| bytes.is_empty()).count(), 1, "it is gone for good");
    assert_eq!(site.get(&format!("/evidence/{name}")).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_published_report_keeps_a_stub_of_what_was_withdrawn_since_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let name = format!("{}.jpg", "abcdefghijklmnop".repeat(2));
        let mut tx = site.app.db.write().await.unwrap();
        let sql = "INSERT INTO \"evidence\" (\"name\", \"bytes\") VALUES ($1, $2)";
        let bytes = platform::random::hex(&photograph());
        tx.execute(sql, &[platform::db::Value::text(&name), platform::db::Value::text(bytes)]).await.unwrap();
        tx.commit().await.unwrap();
        let line = format!("{name} 60x40 {SHOWS}");
        change(&site, "BW-U147", |record| drop(record.values.insert("files".to_owned(), Value::from(line)))).await;
        crate::report_life::publish(&site).await;
        let paths = ["/reports/BW-R10", "/api/v1/reports/BW-R10.json", "/api/v1/reports/BW-R10.html"];
        for path in paths {
            assert!(site.get(path).await.text.contains(SHOWS), "{path}");
        }
        let get = || Request::get("/api/v1/reports/BW-R10.pdf").body(Body::empty()).unwrap();
        assert!(holds(&site.bytes(get()).await, "/DCTDecode"));
        let site = site.moved("2026-12-10T12:00:00Z");
        change(&site, "BW-U147", |record| drop(record.values.remove("files"))).await;
        site.run_jobs().await;
        for path in paths.iter().flat_map(|path| [(*path).to_owned(), format!("{path}?as-at=2026-11-25")]) {
            let page = site.get(&path).await;
            assert!(page.status == StatusCode::OK && !page.text.contains(SHOWS), "{path}");
            let stub = match path.contains(".json") {
                true => "\"withdrawn\": \"2026-12-10\"",
                false => "A picture or document was withdrawn on 10 December 2026.",
            };
            assert!(page.text.contains(stub), "{path}: {}", page.text);
        }
        assert!(!holds(&site.bytes(get()).await, "/DCTDecode"));
    }
}

#[tokio::test]
async fn a_row_that_names_no_file_or_a_telephone_number_is_told_with_its_place() {
    let fresh = sqlite().await;
    let own = Own::over(tempfile::tempdir().unwrap(), fresh.url.clone());
    let _site = Site::on(fresh, Example::Brackwater).await;
    let name = "abcdefghijklmnopabcdefghijklmnop.jpg";
    for (files, sentence) in [
        ("../secret.jpg 10x10 A wall".to_owned(), "does not name a file"),
        (format!("{name} A wall"), "does not name a file"),
        (format!("{name} 10x10"), "does not name a file"),
        (format!("{name} 1200x800 Ring 07700 900123"), "holds a telephone number"),
    ] {
        let headings = "ref,action,period,organisation,progress,told,in_the_way,people_reached,evidence,day,files";
        let row = format!("X1,BW-S1-P4-A1,BW-RP6,BW-ORG1,on track,Done.,,,,2026-11-01,{files}");
        std::fs::write(own.folder.path().join("updates.csv"), format!("{headings}\n{row}\n")).unwrap();
        let (done, said) = own.ask(&["import", "plan", "updates.csv"]);
        assert!(!done && said.contains(sentence) && said.contains("row 2"), "{files}: “{sentence}” is not in {said}");
    }
}

#[tokio::test]
async fn a_line_made_up_by_hand_is_refused_where_it_is_typed() {
    let site = Site::of(Example::Brackwater).await;
    let officer = site.sign_in("strategy-officer").await;
    let path = "/manage/plan/updates/BW-U147";
    let line = format!("{}.jpg 10x10 A wall", "abcdefghijklmnop".repeat(2));
    let page = site.get_as(&officer, path).await;
    let refused = crate::editing_plan::send(&site, &officer, path, &page, &[("files", &line)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("which is not kept; files come with an update"), "{}", refused.text);
    assert!(refused.text.contains("A wall"), "what was typed is lost: {}", refused.text);
}

#[tokio::test]
async fn a_logo_needs_words_stands_in_reports_and_a_bad_one_changes_nothing_on_both_engines() {
    for site in Site::both(Example::Brackwater).await {
        let officer = site.sign_in("strategy-officer").await;
        let path = "/manage/site/logo";
        let version = async || crate::report_life::hidden(&site.get_as(&officer, path).await, "version").unwrap();
        assert_eq!(site.get("/logo").await.status, StatusCode::NOT_FOUND);
        let member = site.sign_in("body-member").await;
        assert_eq!(site.get_as(&member, path).await.status, StatusCode::NOT_FOUND);
        let send = async |shows: &str, bytes: &[u8]| {
            let now = version().await;
            site.send_file((&officer, path), &[("shows", shows), ("version", &now)], ("a.png", bytes)).await
        };
        let without = send("", &photograph()).await;
        assert!(without.text.contains("Say what the logo shows"), "{}", without.text);
        let saved = send("Brackwater, with a wave", &photograph()).await;
        assert_eq!(saved.header("location"), format!("{path}?done=saved"), "{}", saved.text);
        let (_, kept) = file(&site, "", "/logo").await;
        assert!(!holds(&kept, "GPS") && !kept.is_empty());
        let words = |bytes: &[u8]| holds(bytes, "(Brackwater, with a wave)");
        let get = |path: &str| Request::get(path).body(Body::empty()).unwrap();
        let whole = site.bytes(get("/api/v1/reports/BW-RP6.pdf")).await;
        assert!(words(&whole) && holds(&whole, "/DCTDecode"));
        assert!(words(&site.bytes(get("/api/v1/reports/BW-RP6-children.pdf")).await));
        let mut large = photograph();
        large.resize((1 << 20) + 1, 0);
        for (bytes, sentence) in [(large, "larger than 1 MB"), (b"<svg/>".to_vec(), "no PNG or JPEG")] {
            let refused = send("Another", &bytes).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.text.contains(sentence) && refused.text.contains("value=\"Another\""), "{}", refused.text);
        }
        assert_eq!(file(&site, "", "/logo").await.1, kept, "the old one stays");
        let now = version().await;
        site.send_file((&officer, path), &[("act", "remove"), ("version", &now)], ("", b"")).await;
        assert_eq!(site.get("/logo").await.status, StatusCode::NOT_FOUND);
        assert!(!holds(&site.bytes(get("/api/v1/reports/BW-RP6.pdf")).await, "/DCTDecode"));
    }
}
