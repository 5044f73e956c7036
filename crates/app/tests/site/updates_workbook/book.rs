//! A workbook as a person holds it: fetched, filled in by headings, and sent back.

use crate::report_life::hidden;
use crate::support::{Answer, Site};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use platform::audit::Who;
use platform::record::{self, Change, Record};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};
use sha2::{Digest, Sha256};
use std::io::{Cursor, Read};

/// The sheet of updates.
#[derive(Clone)]
pub struct Book {
    pub sheet: String,
    pub headings: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Book {
    fn at(&self, heading: &str) -> usize {
        self.headings.iter().position(|one| one == heading).unwrap_or_else(|| panic!("no column {heading}"))
    }

    /// The first row of an action.
    #[track_caller]
    pub fn row(&self, action: &str) -> &Vec<String> {
        &self.rows[self.number(action) - 2]
    }

    /// The number of that row, as a spreadsheet shows it.
    #[track_caller]
    pub fn number(&self, action: &str) -> usize {
        let (at, wanted) = (self.at("action"), action.to_owned());
        let place = self.rows.iter().position(|row| row.get(at) == Some(&wanted));
        place.unwrap_or_else(|| panic!("no row of {action}")) + 2
    }

    #[track_caller]
    pub fn cell(&self, action: &str, heading: &str) -> &str {
        self.row(action).get(self.at(heading)).map_or("", String::as_str)
    }

    /// How a spreadsheet names that cell.
    #[track_caller]
    pub fn address(&self, action: &str, heading: &str) -> String {
        let letter = char::from(b'A' + u8::try_from(self.at(heading)).unwrap());
        format!("{letter}{}", self.number(action))
    }

    /// What is said of so many rows that are as they were, and of those besides that everybody may read.
    pub fn as_they_were(&self, more: usize) -> String {
        let public = self.rows.iter().filter(|row| row.contains(&"Everybody may read it".to_owned())).count();
        format!("{} rows are as they were.", public + more)
    }

    /// Writes into the first row of an action.
    #[track_caller]
    pub fn fill(&mut self, action: &str, cells: &[(&str, &str)]) {
        let at: Vec<usize> = cells.iter().map(|(heading, _)| self.at(heading)).collect();
        let (width, place) = (self.headings.len(), self.number(action) - 2);
        let row = &mut self.rows[place];
        row.resize(width, String::new());
        for ((_, text), at) in cells.iter().zip(at) {
            (*text).clone_into(&mut row[at]);
        }
    }

    /// The file that a spreadsheet program saves.
    pub fn bytes(&self) -> Vec<u8> {
        let mut workbook = Workbook::new();
        // The same bytes each time: a file that was saved again is another file.
        let made = ExcelDateTime::from_ymd(2026, 11, 21).unwrap();
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
        workbook.add_worksheet().set_name("instructions").unwrap().write_string(0, 0, "Read this.").unwrap();
        let sheet = workbook.add_worksheet().set_name(&self.sheet).unwrap();
        for (r, row) in std::iter::once(&self.headings).chain(&self.rows).enumerate() {
            for (c, cell) in row.iter().enumerate() {
                sheet.write_string(u32::try_from(r).unwrap(), u16::try_from(c).unwrap(), cell).unwrap();
            }
        }
        workbook.save_to_buffer().unwrap()
    }
}

/// What somebody gets as their workbook.
pub async fn fetch(site: &Site, cookie: &str) -> Book {
    fetch_from(site, cookie, "/work/updates.xlsx").await
}

pub async fn fetch_from(site: &Site, cookie: &str, path: &str) -> Book {
    let bytes = site.bytes(Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await;
    let sheets = sheets::parse_workbook("updates.xlsx", bytes).unwrap();
    let sheet = sheets.into_iter().find(|one| one.name == "updates").unwrap();
    let headings = sheet.headings;
    Book { sheet: sheet.name, headings, rows: sheet.rows.into_iter().map(|(_, row)| row).collect() }
}

/// A part of a workbook, as it is stored.
pub fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// Sends a file, to see what it would do.
pub async fn look_at(site: &Site, cookie: &str, name: &str, bytes: &[u8]) -> Answer {
    site.send_file((cookie, "/work/updates"), &[], (name, bytes)).await
}

pub async fn look(site: &Site, cookie: &str, book: &Book) -> Answer {
    look_at(site, cookie, "updates.xlsx", &book.bytes()).await
}

/// Has what was shown taken: the form carries the file, so that nobody chooses it twice.
pub async fn take(site: &Site, cookie: &str, book: &Book, seen: &Answer) -> Answer {
    let checked: String = Sha256::digest(book.bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hidden(seen, "checked"), Some(checked), "{}", seen.text);
    last(site, cookie, seen, ("", b"")).await
}

/// Chooses another file instead.
pub async fn take_other(site: &Site, cookie: &str, other: &Book, seen: &Answer) -> Answer {
    last(site, cookie, seen, ("updates.xlsx", &other.bytes())).await
}

async fn last(site: &Site, cookie: &str, seen: &Answer, file: (&str, &[u8])) -> Answer {
    let fields = ["checked", "seen", "carried"].map(|name| (name, hidden(seen, name).unwrap()));
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    site.send_file((cookie, "/work/updates"), &fields, file).await
}

/// Looks at a workbook and has it taken.
pub async fn send(site: &Site, cookie: &str, book: &Book) -> Answer {
    let seen = look(site, cookie, book).await;
    let done = take(site, cookie, book, &seen).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text);
    assert!(done.text.contains("What was taken from your workbook"), "{}", done.text);
    done
}

/// The updates on their way: the action, how far it is, and its version.
pub async fn held(site: &Site) -> Vec<(String, String, i64)> {
    let sql = "SELECT \"action\", \"state\", \"row_version\" FROM \"held_update\" ORDER BY \"action\"";
    let rows = site.app.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    let text = |row: &platform::db::Row, at| row.text(at).unwrap().unwrap();
    rows.iter().map(|row| (text(row, 0), text(row, 1), row.int(2).unwrap().unwrap())).collect()
}

/// Ends an action.
pub async fn end(site: &Site, action: &str) {
    change(site, action, |before| Record { ended: Some("2026-11-20".to_owned()), ..before }).await;
}

/// Changes a record of the plan.
pub async fn change(site: &Site, reference: &str, how: impl FnOnce(Record) -> Record) {
    let (mut tx, plan) = (site.app.db.write().await.unwrap(), site.app.snapshot().await.unwrap());
    let before = plan.get(reference).unwrap().clone();
    let change = Change { after: how(before.clone()), before: Some(before) };
    record::save(&mut tx, &site.app.clock, &Who::program("test"), vec![change]).await.unwrap();
    tx.commit().await.unwrap();
}
