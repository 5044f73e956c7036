//! Reading an Excel workbook that somebody else made.

use crate::room::Room;
use crate::{Fault, Sheet, column_letters};
use calamine::{DataRef, Reader, Xlsx, XlsxError};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

type Workbook = Xlsx<Cursor<Vec<u8>>>;

/// The largest workbook that is read, packed and unpacked.
const LARGEST_FILE: u64 = 32 << 20;
const LARGEST_UNPACKED: u64 = 256 << 20;
const MOST_PARTS: usize = 2_000;

/// The empty cells of a sheet that are looked at for a formula; a sheet has more only where nothing but borders is drawn.
const MOST_EMPTY: usize = 1_000_000;

/// The merged cells of a sheet that are looked at, where they count for each of their rows.
const MOST_MERGED: usize = 10_000;

/// The faults after which a workbook is given up.
const MOST_FAULTS: usize = 1_000;

/// Reads all sheets of an `.xlsx` workbook.
///
/// # Errors
/// What keeps it from being read: not a workbook, protected by a password, with macros, too large; else every cell that holds an error.
pub fn read_workbook(path: &Path) -> Result<Vec<Sheet>, Vec<Fault>> {
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = bytes_of(path, &file).map_err(|fault| vec![fault])?;
    read(&file, bytes, Merged::First)
}

/// What a cell that is merged over rows says of those below its first.
#[derive(Clone, Copy, PartialEq)]
enum Merged {
    /// Nothing: each cell is taken as it stands.
    First,
    /// The same.
    Each,
}

/// Reads all sheets of the bytes of a workbook that somebody keeps for themselves: what is merged over rows stands in each of them.
///
/// # Errors
/// As [`read_workbook`].
pub fn parse_kept_workbook(file: &str, bytes: Vec<u8>) -> Result<Vec<Sheet>, Vec<Fault>> {
    read(file, bytes, Merged::Each)
}

/// Reads all sheets of the bytes of a workbook of this name.
///
/// # Errors
/// As [`read_workbook`].
pub fn parse_workbook(file: &str, bytes: Vec<u8>) -> Result<Vec<Sheet>, Vec<Fault>> {
    read(file, bytes, Merged::First)
}

fn read(file: &str, bytes: Vec<u8>, merged: Merged) -> Result<Vec<Sheet>, Vec<Fault>> {
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(vec![Fault::of(file, "is larger than 32 MB; split it")]);
    }
    let mut workbook = open(file, bytes).map_err(|fault| vec![fault])?;
    let (mut room, mut faults, mut sheets) = (Room::new(), Vec::new(), Vec::new());
    for name in workbook.sheet_names() {
        match read_sheet(&mut workbook, (&name, merged), &mut room, &mut faults) {
            Ok(sheet) => sheets.push(sheet),
            Err(fault) => {
                faults.push(fault);
                break;
            }
        }
    }
    if faults.is_empty() { Ok(sheets) } else { Err(faults) }
}

fn bytes_of(path: &Path, file: &str) -> Result<Vec<u8>, Fault> {
    let unread = |error| Fault::of(file, format!("cannot be read: {error}"));
    if fs::metadata(path).map_err(unread)?.len() > LARGEST_FILE {
        return Err(Fault::of(file, "is larger than 32 MB; split it"));
    }
    fs::read(path).map_err(unread)
}

fn open(file: &str, bytes: Vec<u8>) -> Result<Workbook, Fault> {
    check_container(file, &bytes)?;
    Xlsx::new(Cursor::new(bytes))
        .map_err(|error| Fault::of(file, format!("cannot be read as an Excel workbook: {error}")))
}

/// Reads cell by cell: a sheet as a grid would set memory aside up to its farthest cell, wherever that is.
fn read_sheet(
    workbook: &mut Workbook,
    (name, merged): (&str, Merged),
    room: &mut Room,
    faults: &mut Vec<Fault>,
) -> Result<Sheet, Fault> {
    let place = format!("sheet {name}");
    let broken = |error| Fault::of(&place, format!("cannot be read: {error}"));
    let mut rows: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut empty: HashSet<(u32, u32)> = HashSet::new();
    let mut reader = match workbook.worksheet_cells_reader(name) {
        Err(XlsxError::NotAWorksheet(_)) => return Ok(Sheet::from_rows(name, rows)),
        reader => reader.map_err(broken)?,
    };
    while let Some(cell) = reader.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        if matches!(cell.get_value(), DataRef::Empty) && empty.len() < MOST_EMPTY {
            empty.insert((row, column));
        }
        let (row, column) = (row as usize, column as usize);
        // In a sheet that somebody keeps for themselves an error is a text of a cell that perhaps nobody reads.
        if let DataRef::Error(error) = cell.get_value()
            && merged == Merged::First
        {
            let fault = error_in(&place, row, column, &error.to_string());
            if faults.len() >= MOST_FAULTS {
                return Err(fault);
            }
            faults.push(fault);
        }
        let text = text_of(cell.get_value());
        if !text.is_empty() {
            room.put(&place, (row, column), &text, rows.entry(row).or_default())?;
        }
    }
    drop(reader);
    unsolved(workbook, name, &empty, faults)?;
    if merged == Merged::Each {
        spread(workbook, name, room, &mut rows)?;
    }
    Ok(Sheet::from_rows(name, rows))
}

/// Writes what is merged over rows into each of them. What is merged over columns alone stays where it stands.
fn spread(
    workbook: &mut Workbook,
    name: &str,
    room: &mut Room,
    rows: &mut BTreeMap<usize, Vec<String>>,
) -> Result<(), Fault> {
    let place = format!("sheet {name}");
    let merged = workbook.merge_cells_by_sheet_name(name);
    let merged = merged.map_err(|error| Fault::of(&place, format!("cannot be read: {error}")))?;
    for area in merged.into_iter().take(MOST_MERGED) {
        let (first, column) = (area.start.0 as usize, area.start.1 as usize);
        if area.end.0 <= area.start.0 {
            continue;
        }
        let text = rows.get(&first).and_then(|row| row.get(column)).cloned().unwrap_or_default();
        if text.is_empty() {
            continue;
        }
        // Only rows that hold something else: a cell may be merged to the foot of a sheet.
        let below: Vec<usize> = rows.range(first + 1..=area.end.0 as usize).map(|(row, _)| *row).collect();
        for row in below {
            room.put(&place, (row, column), &text, rows.entry(row).or_default())?;
        }
    }
    Ok(())
}

/// A fault for each formula among these empty cells: a program wrote it, and no spreadsheet has worked it out. A formula whose
/// result is an empty text has one, and is not among them.
fn unsolved(
    workbook: &mut Workbook,
    name: &str,
    empty: &HashSet<(u32, u32)>,
    faults: &mut Vec<Fault>,
) -> Result<(), Fault> {
    let place = format!("sheet {name}");
    let broken = |error| Fault::of(&place, format!("cannot be read: {error}"));
    if empty.is_empty() {
        return Ok(());
    }
    let mut reader = workbook.worksheet_cells_reader(name).map_err(broken)?;
    while let Some(cell) = reader.next_formula().map_err(broken)? {
        if cell.get_value().is_empty() || !empty.contains(&cell.get_position()) {
            continue;
        }
        let (row, column) = cell.get_position();
        let sentence = "holds a formula without its result; open the file in a spreadsheet and save it";
        let fault = Fault::at(&place, row as usize + 1, Some(&column_letters(column as usize)), sentence);
        if faults.len() >= MOST_FAULTS {
            return Err(fault);
        }
        faults.push(fault);
    }
    Ok(())
}

fn error_in(place: &str, row: usize, column: usize, error: &str) -> Fault {
    let sentence = format!("holds the error {error} instead of a value; mend its formula, or type the value");
    Fault::at(place, row + 1, Some(&column_letters(column)), sentence)
}

/// Looks at the ZIP container before any of it is trusted: every part is unpacked once into nothing, and counted.
fn check_container(file: &str, bytes: &[u8]) -> Result<(), Fault> {
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(Fault::of(
            file,
            "is protected by a password, or in the old .xls format; save it without a password as .xlsx",
        ));
    }
    let not_a_workbook = || Fault::of(file, "is not an Excel workbook, whatever its name says; save it as .xlsx");
    // Only a ZIP archive begins so; where its end is missing, it was cut.
    let begun = bytes.starts_with(b"PK\x03\x04");
    let unopened = |_| if begun { damaged(file) } else { not_a_workbook() };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(unopened)?;
    if archive.len() > MOST_PARTS {
        return Err(Fault::of(
            file,
            "holds thousands of parts, which no plan needs; make a fresh workbook from the template",
        ));
    }
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    if names.iter().any(|name| name.to_lowercase().ends_with("vbaproject.bin")) {
        return Err(Fault::of(file, "contains macros; save it as .xlsx without macros"));
    }
    if !names.iter().any(|name| name == "xl/workbook.xml") {
        return Err(not_a_workbook());
    }
    check_parts(file, &mut archive)
}

/// A workbook that is not whole.
fn damaged(file: &str) -> Fault {
    Fault::of(
        file,
        "was cut, or is damaged; open it in a spreadsheet program, save it as .xlsx again and send all of it",
    )
}

fn check_parts(file: &str, archive: &mut zip::ZipArchive<Cursor<&[u8]>>) -> Result<(), Fault> {
    let mut left = LARGEST_UNPACKED;
    for i in 0..archive.len() {
        let part = archive.by_index(i).map_err(|_| damaged(file))?;
        let shared = part.name().is_ok_and(|name| name.to_lowercase().ends_with("sharedstrings.xml"));
        let mut kept = Vec::new();
        let mut part = part.take(left + 1);
        let unpacked = if shared {
            part.read_to_end(&mut kept).map(|count| count as u64)
        } else {
            std::io::copy(&mut part, &mut std::io::sink())
        };
        let unpacked = unpacked.map_err(|_| damaged(file))?;
        if unpacked > left {
            let sentence = "unpacks to more than 256 MB, which no plan needs; make a fresh workbook from the template";
            return Err(Fault::of(file, sentence));
        }
        if promises_too_much(&kept) {
            return Err(damaged(file));
        }
        left -= unpacked;
    }
    Ok(())
}

/// The reader of shared strings sets aside as much memory as their count asks for, so that it must be true.
fn promises_too_much(shared_strings: &[u8]) -> bool {
    let text = String::from_utf8_lossy(shared_strings);
    text.split("uniqueCount").skip(1).any(|rest| {
        let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ['=', '"', '\'', '0'].contains(&c));
        let digits = rest.find(|c: char| !c.is_ascii_digit()).map_or(rest, |end| &rest[..end]);
        digits.parse::<usize>().map_or(!digits.is_empty(), |count| count > shared_strings.len())
    })
}

fn text_of<'a>(cell: &'a DataRef) -> Cow<'a, str> {
    match cell {
        DataRef::Empty | DataRef::Error(_) => Cow::Borrowed(""),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cow::Borrowed(text),
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::Bool(true) => Cow::Borrowed("yes"),
        DataRef::Bool(false) => Cow::Borrowed("no"),
        DataRef::Int(number) => Cow::Owned(number.to_string()),
        DataRef::Float(number) => Cow::Owned(number.to_string()),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            Cow::Owned(format!("{year:04}-{month:02}-{day:02}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::{Format, Formula, Workbook, Worksheet, XlsxError};

    /// What is read from a workbook with one sheet, `people`, that is filled so.
    fn read_filled(
        fill: impl FnOnce(&mut Worksheet) -> Result<&mut Worksheet, XlsxError>,
    ) -> Result<Vec<Sheet>, Vec<String>> {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet().set_name("people").unwrap();
        fill(sheet.write_row(0, 0, ["ref", "name"]).unwrap()).unwrap();
        let bytes = workbook.save_to_buffer().unwrap();
        read("plan.xlsx", bytes, Merged::First).map_err(|faults| faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_cell_at_the_far_end_takes_no_memory() {
        let faults = read_filled(|sheet| sheet.write_string(1_048_575, 16_383, "far")).unwrap_err();
        let told = "stands below row 100000, the last that is read; delete it, or split the file";
        assert_eq!(faults, [format!("sheet people, row 1048576, column XFD: {told}")]);
        let faults = read_filled(|sheet| sheet.write_string(1, 200, "far")).unwrap_err();
        let told = "stands to the right of column GR, the last that is read; delete it";
        assert_eq!(faults, [format!("sheet people, row 2, column GS: {told}")]);
        let sheets = read_filled(|sheet| sheet.write_string(99_999, 199, "last")).unwrap();
        assert_eq!(sheets[0].rows[0].0, 100_000);
    }

    #[test]
    fn one_text_in_many_cells_is_counted_each_time() {
        let long = "x".repeat(32_000);
        let faults = read_filled(|sheet| {
            (1..=2_100).try_for_each(|row| sheet.write_string(row, 0, &long).map(drop))?;
            Ok(sheet)
        });
        let told = "is too much: the file holds more than 64 million characters; split it";
        // The headings take seven characters of them.
        assert_eq!(faults.unwrap_err(), [format!("sheet people, row 2001, column A: {told}")]);
    }

    #[test]
    fn a_false_count_of_texts_sets_no_memory_aside() {
        assert!(promises_too_much(b"<sst uniqueCount=\"99999999999\">"));
        assert!(promises_too_much(b"<sst uniqueCount = '00099999999999999999999999999'>"));
        assert!(!promises_too_much(b"<sst count=\"9\" uniqueCount=\"2\"><si/><si/></sst>"));
        assert!(!promises_too_much(b""));
    }

    #[test]
    fn every_cell_with_an_error_is_told() {
        let faults = read_filled(|sheet| {
            sheet.write_formula(1, 1, Formula::new("=NOBODY").set_result("#NAME?"))?;
            sheet.write_formula(2, 0, Formula::new("=1/0").set_result("#DIV/0!"))
        });
        let told = |error| format!("holds the error {error} instead of a value; mend its formula, or type the value");
        let first = format!("sheet people, row 2, column B: {}", told("#NAME?"));
        assert_eq!(faults.unwrap_err(), [first, format!("sheet people, row 3, column A: {}", told("#DIV/0!"))]);
    }

    #[test]
    fn a_formula_without_its_result_is_told_and_one_with_an_empty_text_is_not() {
        let read = |cell: &str| {
            let mut workbook = Workbook::new();
            let sheet = workbook.add_worksheet().set_name("people").unwrap();
            sheet.write_row(0, 0, ["ref", "name"]).unwrap();
            sheet.write_formula(1, 1, Formula::new("=5+5").set_result("7")).unwrap();
            let bytes = workbook.save_to_buffer().unwrap();
            // As a program writes it that works nothing out.
            let mut old = zip::ZipArchive::new(Cursor::new(bytes.as_slice())).unwrap();
            let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
            for i in 0..old.len() {
                let mut part = old.by_index(i).unwrap();
                let mut text = String::new();
                part.read_to_string(&mut text).unwrap();
                let name = part.name().unwrap().into_owned();
                new.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
                let text = text.replace("<c r=\"B2\"><f>5+5</f><v>7</v></c>", cell);
                std::io::Write::write_all(&mut new, text.as_bytes()).unwrap();
            }
            let bytes = new.finish().unwrap().into_inner();
            super::read("plan.xlsx", bytes, Merged::First)
                .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        let told = "sheet people, row 2, column B: holds a formula without its result; open the file in a spreadsheet and save it";
        for cell in
            ["<c r=\"B2\"><f>5+5</f><v></v></c>", "<c r=\"B2\"><f>5+5</f><v/></c>", "<c r=\"B2\"><f>5+5</f></c>"]
        {
            assert_eq!(read(cell).unwrap_err(), [told], "{cell}");
        }
        for cell in
            ["<c r=\"B2\" t=\"str\"><f>5+5</f><v></v></c>", "<c r=\"B2\"><f>5+5</f><v>10</v></c>", "<c r=\"B2\"/>"]
        {
            assert!(read(cell).is_ok(), "{cell}");
        }
    }

    #[test]
    fn what_is_merged_over_rows_stands_in_each_of_them_where_that_is_asked() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_row(0, 0, ["day", "what"]).unwrap();
        sheet
            .write_row(1, 1, ["Kites"])
            .unwrap()
            .write_row(2, 1, ["Crabs"])
            .unwrap()
            .write_row(4, 1, ["Pirates"])
            .unwrap();
        sheet.merge_range(1, 0, 9, 0, "Saturday", &Format::new()).unwrap();
        let bytes = book.save_to_buffer().unwrap();
        let rows = |sheets: Vec<Sheet>| {
            sheets[0].rows.iter().map(|(row, cells)| format!("{row} {}", cells.join(" "))).collect::<Vec<_>>()
        };
        let kept = rows(super::parse_kept_workbook("kept.xlsx", bytes.clone()).unwrap());
        assert_eq!(kept, ["2 Saturday Kites", "3 Saturday Crabs", "5 Saturday Pirates"]);
        assert_eq!(
            rows(super::parse_workbook("kept.xlsx", bytes).unwrap()),
            ["2 Saturday Kites", "3  Crabs", "5  Pirates"]
        );
    }

    #[test]
    fn empty_and_merged_cells_are_harmless() {
        let sheets = read_filled(|sheet| {
            sheet.write_blank(0, 300, &Format::new().set_bold())?.write_blank(200_000, 0, &Format::new().set_bold())?;
            sheet.merge_range(1, 2, 1, 4, "", &Format::new().set_bold())?.write_row(1, 0, ["X", "Y"])
        });
        let sheet = &sheets.unwrap()[0];
        assert_eq!(sheet.headings, ["ref", "name"]);
        assert_eq!(sheet.rows, [(2, vec!["X".to_owned(), "Y".to_owned()])]);
    }
}
