//! The areas that postcodes lie in, such as wards, by what the plan calls them.

use crate::directory::Directory;
use openreferral::model::Location;
use platform::http::Ctx;
use platform::record::Record;

/// The table in which areas have their names.
const TABLE: &str = "areas";

/// An area that somebody asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Its code, as postcodes name it.
    pub code: String,
    /// Its name in the plan.
    pub name: String,
}

/// What an area is called in the plan; its code, where the plan does not know it.
pub fn name(ctx: &Ctx, code: &str) -> String {
    let known = ctx.snapshot.list(TABLE).find(|record| code_of(record) == code || record.reference == code);
    known.map_or_else(|| code.to_owned(), |record| record.title().to_owned())
}

/// The area of this name, or of another that files give it.
pub fn named(ctx: &Ctx, text: &str) -> Option<Area> {
    let wanted = plain(text);
    let is = |record: &&Record| {
        let others = record.text("other_names").split('|');
        std::iter::once(record.title()).chain(others).any(|name| plain(name) == wanted)
    };
    let found = ctx.snapshot.list(TABLE).filter(|_| !wanted.is_empty()).find(is)?;
    Some(Area { code: code_of(found).to_owned(), name: found.title().to_owned() })
}

/// The areas in which there are postcodes, by name.
pub fn all(ctx: &Ctx, directory: &Directory) -> Vec<Area> {
    let named = |code: &String| Area { code: code.clone(), name: name(ctx, code) };
    let mut all: Vec<Area> = directory.postcodes.areas.iter().map(named).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

/// The code of the area in which a place lies, by its postcode.
pub fn of<'a>(directory: &'a Directory, location: &Location) -> Option<&'a str> {
    let postcode = location.addresses.iter().find_map(|address| address.postal_code.as_deref())?;
    directory.postcodes.find(postcode)?.area.as_deref()
}

/// The code of an area, which is its reference where it has none beside.
fn code_of(record: &Record) -> &str {
    match record.text("code") {
        "" => &record.reference,
        code => code,
    }
}

/// A name as it is compared: without marks, double spaces, and the size of letters.
fn plain(name: &str) -> String {
    let letters = name.to_lowercase().replace('&', " and ").replace(['’', '\'', '.'], "");
    letters.split(|one: char| !one.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
