//! From the sheets of a workbook to a form, or to every fault.

use crate::check::{At, Flaw, check};
use crate::fault::{Fault, closest};
use crate::form::{Form, Wording};
use crate::heading::Column;
use crate::{CHOICES, SETTINGS, SURVEY, choices_sheet, settings_sheet, survey_sheet, wording};
use sheets::Sheet;

/// Reads a questionnaire. Sheets of other names are not looked at, unless one is missing and they could be meant.
///
/// # Errors
/// Every fault, in the order of the sheets and rows.
pub fn read(sheets: &[Sheet]) -> Result<Form, Vec<Fault>> {
    let misnamed = misnamed(sheets);
    let found = |name: &str| {
        let named = sheets.iter().find(|sheet| sheet.name.trim().eq_ignore_ascii_case(name));
        named.or_else(|| misnamed.iter().find(|(_, meant)| *meant == name).map(|(sheet, _)| *sheet))
    };
    let mut faults: Vec<Fault> = misnamed
        .iter()
        .map(|(sheet, meant)| {
            let fault = format!("This sheet would not be read: it is called “{}”.", sheet.name);
            of_sheet(&sheet.name, "", fault, format!("Call it {meant}."))
        })
        .collect();
    let Some(survey) = found(SURVEY) else {
        let (fault, remedy) = ("There is no sheet of this name.", "Put the questions into a sheet named survey.");
        faults.push(of_sheet(SURVEY, "", fault, remedy));
        return Err(faults);
    };
    let (choices, settings) = (found(CHOICES), found(SETTINGS));
    let (asked, wrong) = survey_sheet::KNOWN.columns(survey);
    faults.extend(wrong);
    let (chosen, wrong) = choices.map(|sheet| choices_sheet::KNOWN.columns(sheet)).unwrap_or_default();
    faults.extend(wrong);
    faults.extend(settings.map(settings_sheet::faults).unwrap_or_default());
    faults.extend(absent(survey, &asked, &["type", "name", "label"]));
    faults.extend(choices.map(|sheet| absent(sheet, &chosen, &["list_name", "name", "label"])).unwrap_or_default());

    let mut form = Form { title: settings_sheet::value(settings, "form_title").0, ..Form::default() };
    let (wordings, wrong) = wordings(&asked, &chosen, settings);
    faults.extend(wrong);
    form.wordings = wordings;
    let default = form.wordings[0].clone();
    let (rows, wrong) = survey_sheet::read(survey, &asked, &default, &mut form);
    faults.extend(wrong);
    let mut choice_rows = Vec::new();
    if let Some(sheet) = choices {
        let (rows, wrong) = choices_sheet::read(sheet, &chosen, &default, &mut form);
        choice_rows = rows;
        faults.extend(wrong);
    }
    // A language in which nothing stands is one fault, not one for each row.
    let silent: Vec<Wording> = form.wordings.iter().skip(1).filter(|one| !stands(&form, &one.tag)).cloned().collect();
    form.wordings.retain(|one| !silent.contains(one));
    for wording in &silent {
        let is = |column: &&Column| column.tag() == Some(&wording.tag);
        let own = asked.iter().find(is).map(|column| (&survey.name, column));
        let other = || Some((&choices?.name, chosen.iter().find(is)?));
        if let Some((sheet, column)) = own.or_else(other) {
            faults.push(Fault {
                sheet: sheet.clone(),
                row: Some(1),
                column: column.heading.clone(),
                fault: format!("Nothing is written in {}.", wording.name),
                remedy: "Write every question and choice there, or take its columns out.".to_owned(),
            });
        }
    }
    let places =
        Places { survey, choices, asked: &asked, chosen: &chosen, rows: &rows, choice_rows: &choice_rows, form: &form };
    // Where a column is missing, each of its cells would be a fault.
    let gone = |fault: &Fault, column: &str| {
        faults.iter().any(|other| other.row == Some(1) && other.sheet == fault.sheet && other.column == column)
    };
    let told = check(&form, &rows.doubtful).into_iter().map(|flaw| (flaw.column, places.fault(flaw)));
    let told: Vec<Fault> = told.filter(|(column, fault)| !gone(fault, column)).map(|(_, fault)| fault).collect();
    faults.extend(told);
    if faults.is_empty() {
        return Ok(form);
    }
    let order = |fault: &Fault| sheets.iter().position(|sheet| sheet.name == fault.sheet).unwrap_or_default();
    faults.sort_by_key(|fault| (order(fault), fault.row.unwrap_or_default()));
    Err(faults)
}

/// Whether anything stands in a wording.
fn stands(form: &Form, tag: &str) -> bool {
    let questions = form.questions.iter().flat_map(|one| [&one.label, &one.hint, &one.audio, &one.constraint_message]);
    let choices = form.lists.iter().flat_map(|list| &list.choices).flat_map(|choice| [&choice.label, &choice.audio]);
    let groups = form.groups.iter().map(|group| &group.label);
    questions.chain(choices).chain(groups).any(|texts| texts.contains_key(tag))
}

fn of_sheet(sheet: &str, column: &str, fault: impl Into<String>, remedy: impl Into<String>) -> Fault {
    Fault { sheet: sheet.to_owned(), row: None, column: column.to_owned(), fault: fault.into(), remedy: remedy.into() }
}

/// Sheets that are nearly called like one that is read, and that is not there.
fn misnamed(sheets: &[Sheet]) -> Vec<(&Sheet, &'static str)> {
    let is = |sheet: &Sheet, name: &str| sheet.name.trim().eq_ignore_ascii_case(name);
    let missing = [SURVEY, CHOICES, SETTINGS].into_iter().filter(|name| !sheets.iter().any(|sheet| is(sheet, name)));
    let missing: Vec<&'static str> = missing.collect();
    let meant = |sheet: &&Sheet| closest(sheet.name.trim(), missing.iter().copied());
    sheets.iter().filter_map(|sheet| Some((sheet, meant(&sheet)?))).collect()
}

/// The columns that a sheet must have and has not.
fn absent(sheet: &Sheet, columns: &[Column], wanted: &[&str]) -> Vec<Fault> {
    let missing = wanted.iter().filter(|base| !columns.iter().any(|column| column.base == **base));
    let fault = |base: &&str| Fault {
        sheet: sheet.name.clone(),
        row: Some(1),
        column: (*base).to_owned(),
        fault: format!("There is no column {base}."),
        remedy: format!("Write {base} over the column that is meant."),
    };
    missing.map(fault).collect()
}

/// The wordings in which something stands, the first being that from which the others are made.
fn wordings(asked: &[Column], chosen: &[Column], settings: Option<&Sheet>) -> (Vec<Wording>, Vec<Fault>) {
    let (written, row) = settings_sheet::value(settings, "default_language");
    let set = wording::named(&written);
    let mut faults = Vec::new();
    let fault = |fault: String, remedy: &str| Fault {
        sheet: settings.map_or(SETTINGS, |sheet| &sheet.name).to_owned(),
        row,
        column: "default_language".to_owned(),
        fault,
        remedy: remedy.to_owned(),
    };
    let known = !written.is_empty() && set.is_none() && written.to_lowercase() != "default";
    if known {
        let told = format!("“{written}” does not say which language it is.");
        faults.push(fault(told, "Write the name and the code, as in English (en)."));
    }
    let labels = || asked.iter().filter(|column| column.base == "label");
    let plain = labels().any(|column| column.wording.is_none());
    let mut all: Vec<Wording> = Vec::new();
    let named: Vec<&Wording> =
        labels().chain(asked).chain(chosen).filter_map(|column| column.wording.as_ref()).collect();
    let english = || Wording { tag: "en".to_owned(), name: "English".to_owned() };
    let first = match (&set, plain) {
        (Some(set), _) if plain || named.iter().any(|one| one.tag == set.tag) => set.clone(),
        (Some(set), _) => {
            let told = format!("No column holds the questions in {}.", set.name);
            faults.push(fault(told, "Add one, or write a language that is there."));
            set.clone()
        }
        (None, true) => english(),
        (None, false) => named.first().map_or_else(english, |one| (*one).clone()),
    };
    all.push(first);
    for one in named {
        if !all.iter().any(|other| other.tag == one.tag) {
            all.push(one.clone());
        }
    }
    (all, faults)
}

/// Where what is wrong with a form stands in the workbook.
struct Places<'a> {
    survey: &'a Sheet,
    choices: Option<&'a Sheet>,
    asked: &'a [Column],
    chosen: &'a [Column],
    rows: &'a survey_sheet::Rows,
    choice_rows: &'a [Vec<usize>],
    form: &'a Form,
}

impl Places<'_> {
    fn fault(&self, flaw: Flaw) -> Fault {
        let (sheet, columns, row) = match flaw.at {
            At::Form => (&self.survey.name, self.asked, None),
            At::Question(n) => (&self.survey.name, self.asked, self.rows.questions.get(n).copied()),
            At::Group(n) => (&self.survey.name, self.asked, self.rows.groups.get(n).copied()),
            At::Choice(list, n) => {
                let row = self.choice_rows.get(list).and_then(|rows| rows.get(n)).copied();
                (self.choices.map_or(&self.survey.name, |sheet| &sheet.name), self.chosen, row)
            }
        };
        let column = self.heading(columns, flaw.column, flaw.tag.as_deref());
        Fault { sheet: sheet.clone(), row, column, fault: flaw.fault, remedy: flaw.remedy }
    }

    /// The heading of a column, or what it would be.
    fn heading(&self, columns: &[Column], base: &str, tag: Option<&str>) -> String {
        let default = self.form.wordings.first().map(|first| first.tag.as_str());
        let is = |column: &&Column| column.base == base && (tag.is_none() || column.tag().or(default) == tag);
        if let Some(column) = columns.iter().find(is) {
            return column.heading.clone();
        }
        let wording = self.form.wordings.iter().find(|wording| Some(wording.tag.as_str()) == tag);
        wording.map_or_else(|| base.to_owned(), |wording| format!("{base}::{} ({})", wording.name, wording.tag))
    }
}
