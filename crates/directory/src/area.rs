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
    record(ctx, code).map_or_else(|| code.to_owned(), |record| record.title().to_owned())
}

fn record<'a>(ctx: &'a Ctx, code: &str) -> Option<&'a Record> {
    ctx.snapshot.list(TABLE).find(|record| record.text("code") == code || record.reference == code)
}

/// The area of this name, or of another that files give it, among those in which there are postcodes.
pub fn named(ctx: &Ctx, directory: &Directory, text: &str) -> Option<Area> {
    let wanted = plain(text);
    let others = |area: &Area| record(ctx, &area.code).map(|record| record.text("other_names")).unwrap_or_default();
    let is = |area: &Area| {
        let names = [area.name.as_str(), area.code.as_str()].into_iter().chain(others(area).split('|'));
        names.map(plain).any(|name| name == wanted)
    };
    all(ctx, directory).into_iter().filter(|_| !wanted.is_empty()).find(is)
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

/// A name as it is compared: without marks, double spaces, and the size of letters.
fn plain(name: &str) -> String {
    let letters = name.to_lowercase().replace('&', " and ").replace(['’', '\'', '.'], "");
    letters.split(|one: char| !one.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
