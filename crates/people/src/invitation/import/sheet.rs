//! The sheet of people to be invited: the empty workbook, and its rows as they come back.

use super::super::form::Draft;
use crate::member::roles::may_give;
use crate::organisation;
use crate::role::ROLES;
use jiff::civil::Date;
use platform::Result;
use platform::error::Error;
use platform::http::Ctx;
use platform::identity::Actor;
use platform::record::Record;
use sheets::{Choices, Fault, Sheet, SheetPlan, column_letters};
use std::collections::HashMap;

/// The name of the sheet.
const SHEET: &str = "invitations";

/// The sheet on which organisations and bodies are looked up.
const LOOK_UP: &str = "references";

/// The columns: heading, the field of the form that it is, and whether it must be there.
const COLUMNS: [(&str, &str, bool); 8] = [
    ("name", "name", true),
    ("email", "email", true),
    ("language", "language", false),
    ("organisation", "organisation", true),
    ("role", "role", true),
    ("for", "scope", false),
    ("from", "from", false),
    ("until", "until", false),
];

/// The heading under which a field of the form stands.
pub fn heading_of(field: &str) -> &'static str {
    COLUMNS.iter().find(|(_, name, _)| *name == field).map_or("", |(heading, ..)| heading)
}

/// The empty workbook, with what this person may choose from.
pub fn workbook(ctx: &Ctx, actor: &Actor) -> Result<Vec<u8>> {
    let today = ctx.app.today()?;
    let is_there = |record: &&Record| record.ended.is_none() && !organisation::is_over(record, today);
    let all = ["organisations", "bodies"].into_iter().flat_map(|table| ctx.snapshot.list(table)).filter(is_there);
    let all: Vec<&Record> = all.collect();
    // Where two have one name, only the reference tells them apart.
    let alone = |one: &Record| all.iter().filter(|other| other.title() == one.title()).count() == 1;
    let named = |one: &Record| if alone(one) { one.title() } else { &one.reference }.to_owned();
    let places = all.iter().map(|one| vec![named(one), one.reference.clone(), one.table.one.to_owned()]).collect();
    let organisations: Vec<String> =
        all.iter().filter(|one| one.table.name == "organisations").map(|one| named(one)).collect();
    let roles: Vec<String> = may_give(ctx, actor).into_iter().map(|(_, words)| words).collect();
    let languages: Vec<String> = ctx.app.site.offered().map(|language| language.name.clone()).collect();
    let choices = |heading: &str| match heading {
        "organisation" => Some(Choices::Words(organisations.clone())),
        "role" => Some(Choices::Words(roles.clone())),
        "language" => Some(Choices::Words(languages.clone())),
        "for" => Some(Choices::FirstColumnOf(LOOK_UP.to_owned())),
        _ => None,
    };
    let column = |(heading, _, must): &(&str, &str, bool)| {
        ((*heading).to_owned(), ctx.t(&format!("import-column-{heading}")), *must, choices(heading))
    };
    let people = SheetPlan {
        name: SHEET.to_owned(),
        about: ctx.t("import-sheet"),
        columns: COLUMNS.iter().map(column).collect(),
        ..SheetPlan::default()
    };
    let plain = |heading: &str| (heading.to_owned(), ctx.t("import-look-up"), false, None);
    let look_up = SheetPlan {
        name: LOOK_UP.to_owned(),
        about: ctx.t("import-look-up"),
        columns: ["name", "ref", "kind"].map(plain).into(),
        rows: places,
        ..SheetPlan::default()
    };
    sheets::write_workbook(&[ctx.t("import-instruction")], &[people, look_up])
        .map_err(|fault| Error::Internal(fault.to_string()))
}

/// The sheet with the people among those of a file.
///
/// # Errors
/// There is none, or its headings are not those of the workbook.
pub fn find(ctx: &Ctx, sheets: Vec<Sheet>) -> std::result::Result<Sheet, Vec<Fault>> {
    let mut sheets: Vec<Sheet> =
        sheets.into_iter().filter(|one| !["instructions", "_lists", LOOK_UP].contains(&one.name.as_str())).collect();
    let named = sheets.iter().position(|one| one.name.eq_ignore_ascii_case(SHEET));
    let found = match (named, sheets.len()) {
        (Some(i), _) => sheets.swap_remove(i),
        (None, 1) => sheets.swap_remove(0),
        _ => return Err(vec![Fault::of(SHEET, ctx.t("import-no-sheet"))]),
    };
    let found = canonical(found);
    let faults = headings(ctx, &found);
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

fn canonical(mut sheet: Sheet) -> Sheet {
    for heading in &mut sheet.headings {
        *heading = heading.trim_end_matches('*').trim().to_lowercase();
    }
    sheet
}

fn headings(ctx: &Ctx, sheet: &Sheet) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (i, heading) in sheet.headings.iter().enumerate().filter(|(_, heading)| !heading.is_empty()) {
        let known = COLUMNS.iter().any(|(name, ..)| name == heading);
        if !known || sheet.headings[..i].contains(heading) {
            let key = if known { "import-heading-twice" } else { "import-heading-unknown" };
            let words = ctx.language.text(key, &[("words", heading.as_str().into())]);
            faults.push(Fault::at(&sheet.name, 1, Some(&column_letters(i)), words));
        }
    }
    for (name, ..) in COLUMNS.iter().filter(|(name, _, must)| *must && !sheet.headings.iter().any(|one| one == name)) {
        let words = ctx.language.text("import-heading-missing", &[("words", (*name).into())]);
        faults.push(Fault::at(&sheet.name, 1, None, words));
    }
    faults
}

type Cells = [String; COLUMNS.len()];

/// A row as it stands there, and with names of roles and organisations turned into what the program calls them.
pub struct Row {
    /// Its number.
    pub number: usize,
    written: Cells,
    named: Cells,
}

impl Row {
    /// What is written in the column of this field.
    pub fn cell(&self, field: &str) -> &str {
        let at = COLUMNS.iter().position(|(_, name, _)| *name == field);
        at.map_or("", |i| self.written[i].as_str())
    }

    /// What is written about the person, as the program calls it.
    pub fn draft(&self) -> Draft<'_> {
        let [name, email, language, organisation, role, scope, from, until] = &self.named;
        Draft { name, email, language, organisation, role, scope, from, until }
    }
}

/// The rows of the sheet.
pub fn rows(ctx: &Ctx, today: Date, sheet: &Sheet) -> Vec<Row> {
    let at = COLUMNS.map(|(name, ..)| sheet.headings.iter().position(|heading| heading == name));
    let known = Known::new(ctx, today);
    let row = |(number, cells): &(usize, Vec<String>)| {
        let cell = |i: Option<usize>| i.and_then(|i| cells.get(i)).map(|cell| cell.trim().to_owned());
        let written = at.map(|i| cell(i).unwrap_or_default());
        Row { number: *number, named: known.named(written.clone()), written }
    };
    sheet.rows.iter().map(row).collect()
}

/// Names that people may write instead of references, in small letters.
struct Known {
    roles: HashMap<String, &'static str>,
    places: HashMap<String, String>,
    languages: HashMap<String, &'static str>,
}

impl Known {
    fn new(ctx: &Ctx, today: Date) -> Known {
        let small = |text: &str| text.to_lowercase();
        // The workbook may have been taken from the page in another language.
        let words = |name: &'static str| {
            let key = format!("role-{name}");
            ctx.app.site.offered().map(move |language| (small(&language.text(&key, &[])), name))
        };
        let roles = ROLES.iter().flat_map(|role| words(role.name).chain([(small(role.name), role.name)]));
        // What is still there comes last, so that it wins over what closed under the same name.
        let places = ["bodies", "organisations"].into_iter().flat_map(|table| ctx.snapshot.list(table));
        let (over, there): (Vec<&Record>, Vec<&Record>) = places.partition(|one| organisation::is_over(one, today));
        let places = over
            .into_iter()
            .chain(there)
            .flat_map(|record| [record.title(), &record.reference].map(|text| (small(text), record)));
        let languages = ctx.app.site.offered().flat_map(|one| [one.tag, &one.name].map(|text| (small(text), one.tag)));
        Known {
            roles: roles.collect(),
            places: places.map(|(text, record)| (text, record.reference.clone())).collect(),
            languages: languages.collect(),
        }
    }

    fn named(&self, cells: Cells) -> Cells {
        let [name, email, language, organisation, role, scope, from, until] = cells;
        let place = |text: String| self.places.get(&text.to_lowercase()).cloned().unwrap_or(text);
        let word = |known: &HashMap<String, &'static str>, text: String| {
            known.get(&text.to_lowercase()).map_or(text, |word| (*word).to_owned())
        };
        let (organisation, role) = (place(organisation), word(&self.roles, role));
        let scope = place(scope);
        [name, email, word(&self.languages, language), organisation, role, scope, from, until]
    }
}
