//! The sheet of what may be chosen.

use crate::fault::Fault;
use crate::form::{Choice, Form, List, Wording};
use crate::heading::{Column, Known};
use crate::survey_sheet::{texts, tidy};
use sheets::Sheet;

/// Its columns.
pub const KNOWN: Known = Known {
    read: &["list_name", "name", "label", "audio"],
    worded: &["label", "audio"],
    refused: &[
        ("image", "Pictures are not shown beside choices here."),
        ("video", "Films are not shown beside choices here."),
    ],
    idle: &["order", "filter", "geometry"],
    called: &[("list", "list_name"), ("listname", "list_name"), ("value", "name"), ("caption", "label")],
};

/// Reads the choices into the form; answers the row of each, list by list.
pub fn read(sheet: &Sheet, columns: &[Column], default: &Wording, form: &mut Form) -> (Vec<Vec<usize>>, Vec<Fault>) {
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for (number, cells) in &sheet.rows {
        let text = |base: &str| {
            let column = columns.iter().find(|column| column.base == base && column.wording.is_none());
            column.map_or_else(String::new, |column| tidy(cells.get(column.at)))
        };
        let list = text("list_name");
        if list.is_empty() {
            faults.push(Fault {
                sheet: sheet.name.clone(),
                row: Some(*number),
                column: "list_name".to_owned(),
                fault: "The choice says no list to which it belongs.".to_owned(),
                remedy: "Write the name of the list.".to_owned(),
            });
            continue;
        }
        let at = form.lists.iter().position(|one| one.name == list).unwrap_or_else(|| {
            form.lists.push(List { name: list.clone(), choices: Vec::new() });
            rows.push(Vec::new());
            form.lists.len() - 1
        });
        let worded = |base| texts(cells, columns, base, default);
        form.lists[at].choices.push(Choice { name: text("name"), label: worded("label"), audio: worded("audio") });
        rows[at].push(*number);
    }
    (rows, faults)
}
