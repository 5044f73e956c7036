//! Writing an Excel workbook: instructions, one sheet a table, drop-downs from a hidden sheet of lists.

use crate::Fault;
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Note, Workbook, Worksheet, XlsxError,
};

/// How many rows a drop-down reaches down.
const ROWS_WITH_DROP_DOWN: u32 = 2_000;

/// The day on which every workbook says that it was made, so that the same plan is the same file.
const MADE: (u16, u8, u8) = (2000, 1, 1);
const LISTS: &str = "_lists";

/// How wide a column is in which nothing stands yet.
const TO_WRITE: usize = 24;

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
}

/// What a drop-down offers.
#[derive(Clone, Debug, PartialEq)]
pub enum Choices {
    /// These words.
    Words(Vec<String>),
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
        if let Some(Choices::Words(words)) = choices
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
    let top = Format::new().set_align(FormatAlign::Top);
    // Text format: a spreadsheet program then leaves dates and references as they were typed, and 62.5% is not made 0.625.
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name(&plan.name)?.set_freeze_panes(1, 1)?;
    for (c, (heading, help, must, choices)) in plan.columns.iter().enumerate() {
        let column = to_column(c);
        let width = width(heading, choices.as_ref(), &plan.rows, c);
        sheet.set_column_width(column, width)?.set_column_format(column, &text)?;
        sheet.write_string_with_format(0, column, heading, if *must { &required } else { &optional })?;
        sheet.insert_note(0, column, &Note::new(help).set_author("Every Chance"))?;
        if let Some(formula) = choices.as_ref().and_then(|choices| drop_down(choices, words)) {
            let rule = DataValidation::new().allow_list_formula(Formula::new(formula));
            sheet.add_data_validation(1, column, ROWS_WITH_DROP_DOWN, column, &rule)?;
        }
    }
    for (r, row) in plan.rows.iter().enumerate() {
        for (c, cell) in row.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            match cell.parse::<f64>() {
                Ok(number) if number.is_finite() && plan.numbers.contains(&c) => {
                    sheet.write_number_with_format(to_row(r + 1), to_column(c), number, &top)?
                }
                _ => sheet.write_string_with_format(to_row(r + 1), to_column(c), cell, &text)?,
            };
        }
    }
    Ok(())
}

fn drop_down(choices: &Choices, words: &[&Vec<String>]) -> Option<String> {
    match choices {
        Choices::FirstColumnOf(sheet) => Some(format!("='{sheet}'!$A$2:$A${}", ROWS_WITH_DROP_DOWN + 1)),
        Choices::Words(list) => {
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
        Some(Choices::Words(words)) => longest(&mut words.iter()).map(|longest| longest.min(TO_CHOOSE)),
        _ => None,
    };
    let characters = there.or(offered).unwrap_or(TO_WRITE).clamp(heading.len() + 2, 60);
    f64::from(u32::try_from(characters).unwrap_or(60)) + 1.0
}

fn to_row(row: usize) -> u32 {
    u32::try_from(row).unwrap_or(u32::MAX)
}

fn to_column(column: usize) -> u16 {
    u16::try_from(column).unwrap_or(u16::MAX)
}
