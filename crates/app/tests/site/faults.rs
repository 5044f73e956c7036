//! Bad input: one clear sentence with the place, and nothing is changed.

use crate::support::sqlite;
use everychance::examples::Example;
use everychance::tables;
use platform::snapshot::Snapshot;
use reporting::exchange::{self, Import};
use rust_xlsxwriter::Workbook;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use zip::write::SimpleFileOptions;

async fn plan() -> Snapshot {
    let fresh = sqlite().await;
    Example::Brackwater.fill(&fresh.db).await.unwrap();
    fresh.snapshot().await
}

fn file(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// The faults of importing what is at this path.
async fn faults_at(path: &Path) -> Vec<String> {
    let faults = match exchange::read(path, tables::all()) {
        Ok(sheets) => Import::plan(&plan().await, &sheets, None).err().expect("nothing was found wrong"),
        Err(faults) => faults,
    };
    faults.iter().map(ToString::to_string).collect()
}

async fn faults_of(name: &str, text: &str) -> Vec<String> {
    let (_folder, path) = file(name, text.as_bytes());
    faults_at(&path).await
}

/// An `.xlsx` with one sheet of these rows.
fn workbook(sheet: &str, rows: &[&[&str]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let worksheet = workbook.add_worksheet();
    worksheet.set_name(sheet).unwrap();
    for (r, row) in rows.iter().enumerate() {
        for (c, cell) in row.iter().enumerate() {
            worksheet.write_string(u32::try_from(r).unwrap(), u16::try_from(c).unwrap(), *cell).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[tokio::test]
async fn a_misspelt_column_sheet_or_choice_names_the_right_one() {
    let faults = faults_of("actions.csv", "ref,priority,title,ownr\nX,BW-S1-P1,T,\n").await;
    assert_eq!(faults, ["actions, row 1, column D: “ownr” is not a column of actions; did you mean owner?"]);
    let faults = faults_of("action.csv", "ref\nX\n").await;
    assert_eq!(faults, ["action: is not a table of the plan; did you mean actions?"]);
    let faults = faults_of("strategies.csv", "ref,title,status\nX,T,agred\n").await;
    assert_eq!(faults, ["strategies, row 2, column status: holds “agred”; choose one of: draft, agreed, ended"]);
    let faults = faults_of("outcomes.csv", "ref,priority,title\nX,BW-S1-P1,T\n").await;
    assert_eq!(faults, ["outcomes, row 1: the column headline is missing"]);
}

#[tokio::test]
async fn a_reference_that_stands_twice_names_both_rows() {
    let faults = faults_of("people.csv", "ref,name\nBW-X,A\nBW-Y,B\nbw-x,C\n").await;
    assert_eq!(faults, ["people, row 4, column ref: bw-x stands in row 2 already; each reference may stand once"]);
    let faults = faults_of("people.csv", "ref,name\nBW-S1,A\n").await;
    assert_eq!(
        faults,
        ["people, row 2, column ref: BW-S1 is the reference of a row of strategies already; choose another"]
    );
    let faults = faults_of("people.csv", "ref,name\n,A\nno spaces,B\n").await;
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults[0].starts_with("people, row 2, column ref: is empty"));
    assert!(faults[1].contains("use letters, digits and hyphens"));
}

#[tokio::test]
async fn a_date_in_another_form_says_which_is_wanted() {
    let rows = "ref,action,title,due\nA,BW-S1-P1-A1,T,31/03/2026\nB,BW-S1-P1-A1,T,31 March 2026\nC,BW-S1-P1-A1,T,2026-02-30\nD,BW-S1-P1-A1,T,2026-3\n";
    let faults = faults_of("milestones.csv", rows).await;
    assert_eq!(faults.len(), 4, "{faults:?}");
    assert_eq!(
        faults[0],
        "milestones, row 2, column due: holds “31/03/2026”, which is not a date as YYYY-MM-DD, YYYY-MM or YYYY"
    );
    for (row, fault) in (3..=5).zip(&faults[1..]) {
        assert!(fault.starts_with(&format!("milestones, row {row}, column due: holds")), "{fault}");
    }
}

#[tokio::test]
async fn an_owner_that_does_not_exist_is_named() {
    let faults = faults_of("actions.csv", "ref,priority,title,owner\nX,BW-S1-P1,T,NOBODY\n").await;
    assert_eq!(faults, ["actions, row 2, column owner: names NOBODY, which is not in organisations"]);
    let faults = faults_of("actions.csv", "ref,priority,title,owner\nX,BW-S1-P1,T,BW-S1\n").await;
    assert_eq!(faults, ["actions, row 2, column owner: names BW-S1, which is in strategies and not in organisations"]);
    let faults = faults_of("notes.csv", "ref,about,kind,text\nX,NOWHERE,gap,T\n").await;
    assert_eq!(faults, ["notes, row 2, column about: names NOWHERE, which is in no table"]);
}

#[tokio::test]
async fn capitals_do_not_make_another_reference() {
    let faults = faults_of("actions.csv", "ref,priority,title\nBW-NEW,bw-s1-p1,T\n").await;
    assert_eq!(faults, ["actions, row 2, column priority: names bw-s1-p1, which is written BW-S1-P1"]);
    let (_folder, path) = file("people.csv", b"ref,name\nSame,A\n");
    std::fs::write(path.parent().unwrap().join("organisations.csv"), "ref,name,kind\nSAME,B,other\n").unwrap();
    let faults = faults_at(path.parent().unwrap()).await;
    assert!(faults.iter().any(|fault| fault.contains("is the reference of a row of")), "{faults:?}");
    let (_folder, path) = file("people.csv", b"ref,name\nbw-person1,A\n");
    let sheets = exchange::read(&path, tables::all()).unwrap();
    let import = Import::plan(&plan().await, &sheets, None).unwrap();
    assert!(
        import.changes.iter().all(|change| change.after.reference != "bw-person1")
            || plan().await.get("bw-person1").is_none()
    );
}

#[tokio::test]
async fn a_link_leads_where_its_relation_may() {
    let faults = faults_of("links.csv", "ref,from,relation,to,basis\nX,BW-M1,answers,BW-S1-P1-A1,stated\n").await;
    assert_eq!(
        faults,
        ["links, row 2, column relation: “answers” leads from actions to messages, and not from messages to actions"]
    );
}

#[tokio::test]
async fn semicolons_and_a_wrong_end_are_named() {
    let faults = faults_of("people.csv", "ref;name\nX;Y\n").await;
    assert_eq!(faults, ["people.csv: separates its cells with semicolons; save it with commas, as “CSV UTF-8”"]);
    let faults = faults_of("people.csv", "ref,name,ended\nX,Y,banana\n").await;
    assert!(faults[0].starts_with("people, row 2, column ended: holds “banana”"), "{faults:?}");
}

#[tokio::test]
async fn a_loop_among_actions_shows_the_way_round() {
    let rows = "ref,priority,title,after\nA,BW-S1-P1,T,C\nB,BW-S1-P1,T,A\nC,BW-S1-P1,T,B\nD,BW-S1-P1,T,D\n";
    let faults = faults_of("actions.csv", rows).await;
    assert_eq!(
        faults,
        [
            "actions, row 2, column after: goes round in a circle: A → C → B → A",
            "actions, row 5, column after: goes round in a circle: D → D",
        ]
    );
}

#[tokio::test]
async fn what_ends_before_it_begins_is_refused() {
    let faults = faults_of("actions.csv", "ref,priority,title,starts,due\nX,BW-S1-P1,T,2026-05,2026-04-01\n").await;
    assert_eq!(faults, ["actions, row 2, column due: is 2026-04-01, before starts (2026-05); correct one of them"]);
    let faults = faults_of("engagements.csv", "ref,title,kind,from,until\nX,T,visits,2018-12,2018-02\n").await;
    assert_eq!(faults.len(), 1);
}

#[tokio::test]
async fn only_holders_of_public_office_are_named() {
    let (_folder, path) = file("people.csv", b"ref,name\nPERSON-X,Somebody\n");
    let folder = path.parent().unwrap();
    std::fs::write(folder.join("posts.csv"), "ref,title,public_office\nPOST-X,Clerk,no\n").unwrap();
    std::fs::write(folder.join("holders.csv"), "ref,post,person\nH-X,POST-X,PERSON-X\n").unwrap();
    let faults = faults_at(folder).await;
    assert_eq!(
        faults,
        [
            "holders, row 2, column person: names a person in POST-X, which is not a public office; only holders of public office are named"
        ]
    );
}

#[tokio::test]
async fn whoever_is_named_holds_a_public_office() {
    let faults = faults_of("people.csv", "ref,name\nBW-X,Somebody\n").await;
    let rule = "only holders of public office are named";
    assert_eq!(faults, [format!("people, row 2, column ref: BW-X holds no post in the sheet holders; {rule}")]);
    let faults = faults_of("posts.csv", "ref,title,public_office\nBW-POST2,Mayor,no\n").await;
    let told = "says no, but BW-HOLD3 names who holds it";
    assert_eq!(faults, [format!("posts, row 2, column public_office: {told}; {rule}")]);
    let ending = "ref,post,person,ended\nBW-HOLD3,BW-POST2,BW-PERSON3,2026-11-03\n";
    let told = "BW-PERSON3 of the plan holds no post in the sheet holders";
    assert_eq!(faults_of("holders.csv", ending).await, [format!("people: {told}; {rule}: end the person too")]);
}

#[tokio::test]
async fn an_email_address_is_not_published() {
    let faults = faults_of("people.csv", "ref,name\nX,Somebody (some.body@example.org)\nY,Me @ home\n").await;
    let told = "holds an e-mail address, which would be published; leave it out";
    assert_eq!(faults, [format!("people, row 2, column name: {told}")]);
    let rows =
        "ref,text,kind,quoted\nA,https://medium.com/@someone/a.b,statement,no\nB,\"<a@b.org>,c@d.org\",statement,no\n";
    assert_eq!(faults_of("messages.csv", rows).await, [format!("messages, row 3, column text: {told}")]);
}

#[tokio::test]
async fn what_nobody_can_see_or_look_up_is_refused() {
    let faults = faults_of("people.csv", "ref,name\nX,Some\0body\nY,\"A\tB\r\nC\"\nZ,\u{1b}[2J.\n").await;
    let told = |code| format!("holds the control character U+{code}, which no reader sees; remove it");
    assert_eq!(faults[0], format!("people, row 2, column name: {}", told("0000")));
    assert_eq!(faults[1..], [format!("people, row 4, column name: {}", told("001B"))]);
    let faults = faults_of("statistics.csv", "ref,title,value,place\nX,T,1,line 3\n").await;
    assert!(faults[0].starts_with("statistics, row 2, column place: says where but not in which document"));
}

#[tokio::test]
async fn a_cell_of_two_megabytes_is_refused_with_its_place() {
    let long = "x".repeat(2 << 20);
    let faults = faults_of("people.csv", &format!("ref,name\nX,{long}\n")).await;
    assert_eq!(faults, ["people.csv, row 2, column B: holds more than 32767 characters; shorten it"]);
    let normal = workbook("people", &[&["ref", "name"], &["X", "MARK"]]);
    let (_folder, path) = file("people.xlsx", &replaced_in_zip(&normal, "MARK", &long));
    assert_eq!(faults_at(&path).await, ["sheet people, row 2, column B: holds more than 32767 characters; shorten it"]);
}

/// The same ZIP with one text replaced in all its parts.
fn replaced_in_zip(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for i in 0..archive.len() {
        let mut part = archive.by_index(i).unwrap();
        let mut text = Vec::new();
        std::io::copy(&mut part, &mut text).unwrap();
        let name = part.name().unwrap().into_owned();
        parts.push((name, String::from_utf8_lossy(&text).replace(from, to).into_bytes()));
    }
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    zipped(&parts)
}

#[tokio::test]
async fn macros_passwords_and_old_formats_are_refused() {
    let (_a, macros) = file("plan.xlsx", &zipped(&[("xl/workbook.xml", b"<a/>"), ("xl/vbaProject.bin", b"x")]));
    assert_eq!(faults_at(&macros).await, ["plan.xlsx: contains macros; save it as .xlsx without macros"]);
    let (_b, locked) = file("plan.xlsx", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest");
    assert!(faults_at(&locked).await[0].starts_with("plan.xlsx: is protected by a password"));
    let (_c, xlsm) = file("plan.xlsm", b"PK");
    assert!(faults_at(&xlsm).await[0].contains("with macros"));
    let (_d, xls) = file("plan.xls", b"x");
    assert!(faults_at(&xls).await[0].contains("old .xls format"));
}

#[tokio::test]
async fn a_zip_bomb_is_not_unpacked() {
    let zeros = vec![b' '; 300 << 20];
    let bomb = zipped(&[("xl/workbook.xml", b"<a/>"), ("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(bomb.len() < 1 << 20);
    let (_folder, path) = file("plan.xlsx", &bomb);
    assert!(faults_at(&path).await[0].starts_with("plan.xlsx: unpacks to more than 256 MB"));
}

#[tokio::test]
async fn a_file_that_is_not_what_its_name_says_is_refused() {
    let (_a, csv) = file("plan.xlsx", b"ref,title\nX,Y\n");
    assert!(faults_at(&csv).await[0].contains("is not an Excel workbook, whatever its name says"));
    let (_b, zip) = file("plan.xlsx", &zipped(&[("hello.txt", b"hello")]));
    assert!(faults_at(&zip).await[0].contains("is not an Excel workbook"));
    let (_c, workbook) = file("people.csv", &workbook("people", &[&["ref", "name"]]));
    assert!(faults_at(&workbook).await[0].contains("is not a CSV file, whatever its name says"));
    let (_d, json) = file("plan.json", b"not json");
    assert!(faults_at(&json).await[0].contains("is not JSON"));
    let (_e, other) = file("plan.json", b"{\"format\": \"other\"}");
    assert!(faults_at(&other).await[0].contains("is not an export of a plan"));
    let (_f, text) = file("plan.docx", b"x");
    assert!(faults_at(&text).await[0].contains("none of what can be imported"));
    assert!(faults_at(Path::new("/nowhere/plan.xlsx")).await[0].contains("does not exist"));
}

#[tokio::test]
async fn an_older_encoding_is_refused_and_a_byte_order_mark_is_read() {
    let (_a, windows) = file("people.csv", b"ref,name\nX,Ren\xE9e\n");
    let faults = faults_at(&windows).await;
    assert!(faults[0].starts_with("people.csv, row 2: holds a letter that is not in UTF-8"), "{faults:?}");
    let (_b, utf16) = file("people.csv", b"\xFF\xFEr\0e\0f\0");
    assert!(faults_at(&utf16).await[0].contains("UTF-16"));
    let (_c, marked) = file("organisations.csv", "\u{FEFF}ref,name,kind\r\nBW-X,Renée,other\r\n".as_bytes());
    let sheets = exchange::read(&marked, tables::all()).unwrap();
    let import = Import::plan(&plan().await, &sheets, None).unwrap();
    assert_eq!(import.changes[0].after.title(), "Renée");
}

#[tokio::test]
async fn every_fault_of_a_file_is_told_at_once() {
    let rows = "ref,priority,title,due,headline\nA,NO,T,soon,\nB,,T,,\n";
    let faults = faults_of("actions.csv", rows).await;
    assert_eq!(faults.len(), 1, "an unknown heading stops the sheet: {faults:?}");
    let faults = faults_of("actions.csv", "ref,priority,title,due\nA,BW-S1-P1,T,soon\nB,,T,\nC,BW-S1-P1,,\n").await;
    assert_eq!(faults.len(), 3, "{faults:?}");
}

#[tokio::test]
async fn capitals_and_stars_in_headings_do_no_harm() {
    let (_folder, path) = file("Organisations.csv", "REF *,Name *, kind\nBW-X,New,other\n".as_bytes());
    let import = Import::plan(&plan().await, &exchange::read(&path, tables::all()).unwrap(), None).unwrap();
    assert_eq!(import.changes[0].after.title(), "New");
    std::fs::write(path.parent().unwrap().join("organisations.csv"), "ref,name,kind\nBW-X,New,other\n").unwrap();
    let faults = faults_at(path.parent().unwrap()).await;
    assert_eq!(faults, ["organisations: stands there twice; put all its rows into one sheet or file"]);
}

#[tokio::test]
async fn a_pilot_and_a_ranking_are_held_to_what_their_columns_say_together() {
    let heading = "ref,priority,title,pilot_test,pilot_until,pilot_decision,pilot_decided,pilot_why\n";
    for (cells, said) in [
        (",2026-05-01,,,", "write what would show that it works"),
        ("It works.,2026-05,,,", "holds 2026-05; write the whole day, as 2026-09-30"),
        ("It works.,,stop,,Nobody came.", "write the day"),
        ("It works.,,stop,2026-05-01,", "write why"),
        (
            "It works.,,,2026-05-01,",
            "is empty beside pilot_decided; choose what was decided of the pilot, or empty both",
        ),
        ("It works.,,perhaps,2026-05-01,So.", "perhaps"),
    ] {
        let faults = faults_of("actions.csv", &format!("{heading}X,BW-S1-P1,T,{cells}\n")).await;
        assert!(faults.iter().any(|fault| fault.contains(said)), "{said}: {faults:?}");
    }
    let heading = "ref,strategy,title,question,body,ranks,priority,closes,result,counted,members,taken_part\n";
    for (cells, said) in [
        ("priorities,BW-S1-P1,2026-05-01,,,,", "priorities are ranked; leave it empty"),
        ("actions,BW-S2-P1,2026-05-01,,,,", "is a priority of BW-S2; choose one of BW-S1"),
        ("priorities,,2026-05,,,,", "write the whole day"),
        ("priorities,,2026-05-01,,2026-05-02,,", "there is no result"),
        ("priorities,,2026-05-01,counted,2026-05-02,9,", "write how many took part"),
        ("priorities,,2026-05-01,counted,2026-05-02,9,4", "fewer than 5 is not shown"),
        ("priorities,,2026-05-01,counted,2026-05-02,9,10", "more than there are members"),
        ("priorities,,2026-05-01,too few,2026-05-02,9,4", "leave it empty"),
        ("priorities,,2026-05-01,too few,2026-05-02,,", "is empty beside the result"),
    ] {
        let faults = faults_of("rankings.csv", &format!("{heading}X,BW-S1,T,Which?,BW-BODY4,{cells}\n")).await;
        assert!(faults.iter().any(|fault| fault.contains(said)), "{said}: {faults:?}");
    }
    let heading = "ref,ranking,item,title,points,rank\n";
    for (cells, said) in [
        ("BW-RK1,BW-S1-P1,T,1,5", "is ranked once already, as BW-RI1"),
        ("BW-RK1,BW-S1-P1-A1,T,1,5", "the ranking ranks priorities"),
        ("BW-RK1,BW-S1,T,1,5", "choose one of priorities, actions"),
        ("BW-RK1,BW-S2-P1,T,,", "is empty, and the ranking is counted"),
        ("BW-RK1,BW-S2-P1,T,62,3", "is 3, and by its points it is 2; correct one of them"),
        ("BW-RK2,BW-S2-P1-A1,T,62,3", "the ranking is not “counted”; leave it empty"),
    ] {
        let faults = faults_of("ranking_items.csv", &format!("{heading}X,{cells}\n")).await;
        assert!(faults.iter().any(|fault| fault.contains(said)), "{said}: {faults:?}");
    }
}
