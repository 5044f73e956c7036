//! The sheet of what holds for the whole form.

use crate::fault::Fault;
use crate::heading::Known;
use crate::survey_sheet::tidy;
use sheets::Sheet;

/// Its columns.
pub const KNOWN: Known = Known {
    read: &["form_title", "default_language"],
    worded: &[],
    refused: &[
        ("public_key", "Answers are sealed by this program, not by a key of the form."),
        ("submission_url", "Answers stay with this program."),
        ("auto_send", "Answers stay with this program."),
        ("allow_choice_duplicates", "A code stands for one choice in a list."),
        ("instance_name", "An answer is given no name."),
    ],
    idle: &[
        "form_id",
        "version",
        "style",
        "auto_delete",
        "namespaces",
        "sms_keyword",
        "client_editable",
        "clean_text_values",
        "omit_instanceid",
        "id_string",
    ],
    called: &[("title", "form_title"), ("default_lang", "default_language")],
};

/// What the sheet says of a column.
pub fn value(sheet: Option<&Sheet>, base: &str) -> (String, Option<usize>) {
    let Some(sheet) = sheet else { return (String::new(), None) };
    let (columns, _) = KNOWN.columns(sheet);
    let Some(column) = columns.iter().find(|column| column.base == base) else { return (String::new(), None) };
    let row = sheet.rows.iter().find(|(_, row)| !tidy(row.get(column.at)).is_empty());
    row.map_or((String::new(), None), |(number, row)| (tidy(row.get(column.at)), Some(*number)))
}

/// What is wrong with it.
pub fn faults(sheet: &Sheet) -> Vec<Fault> {
    KNOWN.columns(sheet).1
}
