//! Writing an Excel workbook: instructions, one sheet a table, drop-downs from a hidden sheet of lists.

use crate::Fault;
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Note, ProtectionOptions,
    Workbook, Worksheet, XlsxError,
};
use std::collections::HashSet;

/// How many rows a drop-down reaches down.
const ROWS_WITH_DROP_DOWN: u32 = 2_000;

/// The day on which every workbook says that it was made, so that the same plan is the same file.
const MADE: (u16, u8, u8) = (2000, 1, 1);
const LISTS: &str = "_lists";

/// How wide a column is in which nothing stands yet.
const TO_WRITE: usize = 24;

/// How high a line is in points, how many are shown of a cell at most, and how many a row has room for that is written in.
const LINE: u32 = 15;
const MOST_LINES: usize = 27;
const LINES_TO_WRITE: usize = 5;

/// How wide it is at most for what may be chosen there.
const TO_CHOOSE: usize = 36;

/// What one sheet of a workbook shows.
#[derive(Default)]
pub struct SheetPlan {
    /// Its name.
    pub name: String,
    /// One sentence about it, for the instructions.
    pub about: String,
    /// Its headings, each with a sentence of help, whether it must be filled, and what may be chosen.
    pub columns: Vec<(String, String, bool, Option<Choices>)>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
    /// The places of the columns whose cells are written as numbers, where they are some.
    pub numbers: Vec<usize>,
    /// The cells that may be written in, by row and column, where all others are locked. There is no password: it keeps from
    /// a slip of the hand, and nothing that comes back may be trusted for it. Rows are as high as what stands in them, and
    /// those to be written in have room: not every program sees to that when it opens a file.
    pub open: Option<HashSet<(usize, usize)>>,
    /// How wide columns are, by their places, where that does not follow from what stands there; of width 0 they are hidden.
    pub widths: Vec<(usize, u16)>,
}

/// What a drop-down offers.
#[derive(Clone, Debug, PartialEq)]
pub enum Choices {
    /// These words.
    Words(Vec<String>),
    /// These words, and others too.
    Suggested(Vec<String>),
    /// The references in the first column of this sheet.
    FirstColumnOf(String),
}

/// The bytes of a workbook with a sheet of instructions and these sheets.
///
/// # Errors
/// What the workbook library refused, such as a cell that is too long.
pub fn write_workbook(instructions: &[String], sheets: &[SheetPlan]) -> Result<Vec<u8>, Fault> {
    build(instructions, sheets).map_err(|error| Fault::of("workbook", error.to_string()))
}

fn build(instructions: &[String], sheets: &[SheetPlan]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(MADE.0, MADE.1, MADE.2)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let words = word_lists(sheets);
    instruct(workbook.add_worksheet(), instructions, sheets)?;
    for sheet in sheets {
        fill(workbook.add_worksheet(), sheet, &words)?;
    }
    let lists = workbook.add_worksheet();
    lists.set_name(LISTS)?.set_hidden(true);
    for (c, list) in words.iter().enumerate() {
        for (r, word) in list.iter().enumerate() {
            lists.write_string(to_row(r), to_column(c), word)?;
        }
    }
    workbook.save_to_buffer()
}

/// Every list of words once; its position is its column on the hidden sheet, since a list written into the cell ends at 255 characters.
fn word_lists(sheets: &[SheetPlan]) -> Vec<&Vec<String>> {
    let mut lists: Vec<&Vec<String>> = Vec::new();
    for (_, _, _, choices) in sheets.iter().flat_map(|sheet| &sheet.columns) {
        if let Some(Choices::Words(words) | Choices::Suggested(words)) = choices
            && !lists.contains(&words)
        {
            lists.push(words);
        }
    }
    lists
}

fn instruct(sheet: &mut Worksheet, instructions: &[String], sheets: &[SheetPlan]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let wrap = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    // On paper no line goes on to another page.
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_name("instructions")?.set_column_width(0, 28)?.set_column_width(1, 90)?;
    let mut row = 0;
    for line in instructions {
        sheet.write_string(row, 0, line)?;
        row += 1;
    }
    row += 1;
    for one in sheets {
        sheet.write_string_with_format(row, 0, &one.name, &bold)?;
        sheet.write_string_with_format(row, 1, &one.about, &wrap)?;
        row += 1;
        for (heading, help, required, _) in &one.columns {
            sheet.write_string(row, 0, format!("  {heading}{}", if *required { " *" } else { "" }))?;
            sheet.write_string_with_format(row, 1, help, &wrap)?;
            row += 1;
        }
    }
    Ok(())
}

fn fill(sheet: &mut Worksheet, plan: &SheetPlan, words: &[&Vec<String>]) -> Result<(), XlsxError> {
    let required = Format::new().set_bold().set_background_color(0x00FF_E2B3);
    let optional = Format::new().set_bold().set_background_color(0x00EE_E8F4);
    sheet.set_name(&plan.name)?.set_freeze_panes(1, 1)?;
    for (c, (heading, help, must, choices)) in plan.columns.iter().enumerate() {
        let column = to_column(c);
        match plan.widths.iter().find(|(place, _)| *place == c) {
            Some((_, 0)) => sheet.set_column_hidden(column)?,
            Some((_, width)) => sheet.set_column_width(column, *width)?,
            None => sheet.set_column_width(column, width(heading, choices.as_ref(), &plan.rows, c))?,
        };
        sheet.set_column_format(column, &text())?;
        sheet.write_string_with_format(0, column, heading, if *must { &required } else { &optional })?;
        sheet.insert_note(0, column, &Note::new(help).set_author("Every Chance"))?;
        if let Some(formula) = choices.as_ref().and_then(|choices| drop_down(choices, words)) {
            let only = !matches!(choices, Some(Choices::Suggested(_)));
            let rule = DataValidation::new().allow_list_formula(Formula::new(formula)).show_error_message(only);
            sheet.add_data_validation(1, column, ROWS_WITH_DROP_DOWN, column, &rule)?;
        }
    }
    write_cells(sheet, plan)?;
    if let Some(open) = &plan.open {
        for r in 0..plan.rows.len() {
            sheet.set_row_height(to_row(r + 1), height(plan, open, r))?;
        }
        sheet.protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            ..ProtectionOptions::default()
        });
    }
    Ok(())
}

/// Text format: a spreadsheet program then leaves dates and references as they were typed, and 62.5% is not made 0.625.
fn text() -> Format {
    Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top)
}

fn write_cells(sheet: &mut Worksheet, plan: &SheetPlan) -> Result<(), XlsxError> {
    let top = Format::new().set_align(FormatAlign::Top);
    let (plain, locked) = (text(), text().set_background_color(0x00F0_F0F0));
    let open = text().set_unlocked().set_border(FormatBorder::Thin).set_border_color(0x0070_7070);
    for (r, row) in plan.rows.iter().enumerate() {
        for (c, cell) in row.iter().enumerate() {
            let (at, column) = (to_row(r + 1), to_column(c));
            let format = match &plan.open {
                None if cell.is_empty() => continue,
                None => &plain,
                Some(cells) if cells.contains(&(r, c)) => &open,
                Some(_) => &locked,
            };
            match cell.parse::<f64>() {
                Ok(number) if number.is_finite() && plan.numbers.contains(&c) => {
                    sheet.write_number_with_format(at, column, number, &top)?
                }
                _ if cell.is_empty() => sheet.write_blank(at, column, format)?,
                _ => sheet.write_string_with_format(at, column, cell, format)?,
            };
        }
    }
    Ok(())
}

fn drop_down(choices: &Choices, words: &[&Vec<String>]) -> Option<String> {
    match choices {
        Choices::FirstColumnOf(sheet) => Some(format!("='{sheet}'!$A$2:$A${}", ROWS_WITH_DROP_DOWN + 1)),
        Choices::Words(list) | Choices::Suggested(list) => {
            let place = words.iter().position(|other| *other == list)?;
            let letters = crate::column_letters(place);
            Some(format!("='{LISTS}'!${letters}$1:${letters}${}", list.len()))
        }
    }
}

/// The width of a column in characters: for what stands in it, may be chosen there, or, in an empty sheet, is to be
/// written there.
fn width(heading: &str, choices: Option<&Choices>, rows: &[Vec<String>], column: usize) -> f64 {
    let longest = |texts: &mut dyn Iterator<Item = &String>| texts.map(|text| text.chars().count()).max();
    let there = longest(&mut rows.iter().filter_map(|row| row.get(column)));
    let offered = match choices {
        Some(Choices::Words(words) | Choices::Suggested(words)) => {
            longest(&mut words.iter()).map(|longest| longest.min(TO_CHOOSE))
        }
        _ => None,
    };
    let characters = there.or(offered).unwrap_or(TO_WRITE).clamp(heading.len() + 2, 60);
    f64::from(u32::try_from(characters).unwrap_or(60)) + 1.0
}

/// How high a row is in points.
fn height(plan: &SheetPlan, open: &HashSet<(usize, usize)>, r: usize) -> u32 {
    let width = |c: usize| {
        plan.widths.iter().find(|(place, _)| *place == c).map_or(TO_CHOOSE, |(_, width)| usize::from(*width))
    };
    let lines = |(c, cell): (usize, &String)| match width(c) {
        0 => 0,
        width => cell.split('\n').map(|line| line.chars().count().div_ceil(width).max(1)).sum(),
    };
    let there: usize = plan.rows[r].iter().enumerate().map(lines).max().unwrap_or_default();
    let room = if (0..plan.columns.len()).any(|c| open.contains(&(r, c))) { LINES_TO_WRITE } else { 1 };
    LINE * u32::try_from(there.clamp(room, MOST_LINES)).unwrap_or(1)
}

fn to_row(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}

fn to_column(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    /// A part of a workbook, as it is stored.
    fn part(bytes: &[u8], name: &str) -> String {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    fn sheet(open: Option<HashSet<(usize, usize)>>) -> Vec<u8> {
        let column = |heading: &str| (heading.to_owned(), "Help".to_owned(), false, None);
        let long = "x".repeat(300);
        let rows = vec![vec!["A1".to_owned(), "=1+1".to_owned(), String::new()], vec!["A2".to_owned(), long]];
        let columns = ["ref", "told", "secret"].map(column).into();
        let widths = vec![(1, 50), (2, 0)];
        let plan = SheetPlan { name: "updates".to_owned(), columns, rows, open, widths, ..SheetPlan::default() };
        write_workbook(&["Read this.".to_owned()], &[plan]).unwrap()
    }

    /// Whether a cell is of a style that can be written in while the sheet is protected.
    fn is_open(bytes: &[u8], cell: &str) -> bool {
        let rows = part(bytes, "xl/worksheets/sheet2.xml");
        let style = rows.split(&format!("<c r=\"{cell}\" s=\"")).nth(1).and_then(|rest| rest.split('"').next());
        let styles = part(bytes, "xl/styles.xml");
        let formats = styles.split("<cellXfs").nth(1).unwrap();
        formats.split("<xf ").nth(style.unwrap().parse::<usize>().unwrap() + 1).unwrap().contains("locked=\"0\"")
    }

    #[test]
    fn only_open_cells_can_be_written_in_and_a_hidden_column_is_read_back() {
        let bytes = sheet(Some(HashSet::from([(0, 1)])));
        assert!(part(&bytes, "xl/worksheets/sheet2.xml").contains("<sheetProtection"));
        assert_eq!(["A2", "B2", "C2"].map(|cell| is_open(&bytes, cell)), [false, true, false]);
        let xml = part(&bytes, "xl/worksheets/sheet2.xml");
        assert!(xml.contains("hidden=\"1\"") && !xml.contains("<f>"), "a formula in a text is text: {xml}");
        let read = crate::parse_workbook("a.xlsx", bytes).unwrap();
        let back = read.iter().find(|one| one.name == "updates").unwrap();
        assert_eq!(back.headings, ["ref", "told", "secret"]);
        assert_eq!(back.rows[0], (2, vec!["A1".to_owned(), "=1+1".to_owned()]));
        let heights: Vec<&str> = xml.split(" ht=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(heights, ["75", "90"], "room to write, and 300 letters in lines of 50");
        assert!(!part(&sheet(None), "xl/worksheets/sheet2.xml").contains("<sheetProtection"));
    }
}
