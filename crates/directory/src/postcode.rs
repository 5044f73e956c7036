//! Where postcodes are, as far as the partnership has a file that says it.

use crate::geography::Point;
use openreferral::read;
use platform::Result;
use platform::audit::{self, Act, Who};
use platform::clock::Clock;
use platform::db::{Row, Rows, Tx, Value as Sql};
use platform::revision::{self, Entry};
use serde_json::json;
use sheets::{Fault, Sheet};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Millionths of a degree in one.
const MILLIONTHS: f64 = 1_000_000.0;

/// Postcodes by their texts, in capitals with their one space.
#[derive(Clone, Debug, Default)]
pub struct Postcodes {
    /// The number of the revision that brought them; 0, where there are none.
    pub edition: i64,
    /// The codes of the areas in which they are.
    pub areas: Vec<String>,
    places: HashMap<String, Place>,
}

/// Where a postcode is.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its middle.
    pub point: Point,
    /// The code of the area in which that is, such as a ward.
    pub area: Option<String>,
}

impl Postcodes {
    /// Where a postcode is, if that is known.
    pub fn find(&self, postcode: &str) -> Option<&Place> {
        self.places.get(postcode)
    }

    /// Whether postcodes are known and this is none of them.
    pub fn lack(&self, postcode: &str) -> bool {
        !postcode.is_empty() && self.edition > 0 && self.find(postcode).is_none()
    }

    /// Where each of them is.
    pub fn all(&self) -> impl Iterator<Item = &Place> {
        self.places.values()
    }

    /// These postcodes.
    pub fn of(places: impl IntoIterator<Item = (String, Place)>) -> Postcodes {
        let places: HashMap<String, Place> = places.into_iter().collect();
        let areas: BTreeSet<&String> = places.values().filter_map(|place| place.area.as_ref()).collect();
        Postcodes { edition: 0, areas: areas.into_iter().cloned().collect(), places }
    }

    /// Reads all of them.
    pub async fn load(tx: &mut Tx) -> Result<Postcodes> {
        let sql = "SELECT \"postcode\", \"latitude\", \"longitude\", \"area\", \"edition\" FROM \"directory_postcode\"";
        let (mut edition, mut places) = (0, Vec::new());
        for row in tx.query(sql, &[]).await? {
            edition = row.int(4)?.unwrap_or_default();
            let place = Place { point: (degrees(&row, 1)?, degrees(&row, 2)?), area: row.text(3)? };
            places.push((row.text(0)?.unwrap_or_default(), place));
        }
        Ok(Postcodes { edition, ..Postcodes::of(places) })
    }
}

fn degrees(row: &Row, column: usize) -> Result<f64> {
    // Millionths of a degree are far below where a number with a point loses any.
    Ok(row.int(column)?.unwrap_or_default() as f64 / MILLIONTHS)
}

/// The edition of the postcodes that are kept.
pub async fn edition(tx: &mut Tx) -> Result<i64> {
    let rows = tx.query("SELECT MAX(\"edition\") FROM \"directory_postcode\"", &[]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
}

/// Postcodes with their places, as a file has them.
pub type Listed = BTreeMap<String, Place>;

/// Reads a sheet with the columns `postcode`, `latitude`, `longitude` and, if it has one, `area`.
///
/// # Errors
/// Every fault, with its row.
pub fn read(sheet: &Sheet) -> std::result::Result<Listed, Vec<Fault>> {
    let column = |name: &str| sheet.headings.iter().position(|heading| heading.trim().eq_ignore_ascii_case(name));
    let missing = |name: &str| {
        vec![Fault::at(
            &sheet.name,
            1,
            None,
            format!("There is no column {name}. Wanted are postcode, latitude, longitude and area."),
        )]
    };
    let postcode = column("postcode").ok_or_else(|| missing("postcode"))?;
    let north = column("latitude").ok_or_else(|| missing("latitude"))?;
    let east = column("longitude").ok_or_else(|| missing("longitude"))?;
    let area = column("area");
    let (mut listed, mut faults) = (Listed::new(), Vec::new());
    for (number, cells) in &sheet.rows {
        let cell = |at: usize| cells.get(at).map_or("", |cell| cell.trim());
        let mut fault =
            |column: &str, sentence: &str| faults.push(Fault::at(&sheet.name, *number, Some(column), sentence));
        let Some(code) = read::postcode(cell(postcode)) else {
            fault("postcode", "This is no postcode of the United Kingdom.");
            continue;
        };
        let number = |at: usize, most: f64| cell(at).parse().ok().filter(|number: &f64| number.abs() <= most);
        let (Some(north), Some(east)) = (number(north, 90.0), number(east, 180.0)) else {
            fault("latitude", "Latitude and longitude are degrees, such as 51.5074 and -0.1278.");
            continue;
        };
        let area = area.map(cell).filter(|area| !area.is_empty()).map(str::to_owned);
        listed.insert(code, Place { point: (north, east), area });
    }
    if faults.is_empty() { Ok(listed) } else { Err(faults) }
}

const COLUMNS: [&str; 5] = ["postcode", "latitude", "longitude", "area", "edition"];

/// Writes postcodes in the place of those that were there.
pub async fn replace(tx: &mut Tx, clock: &Clock, who: &Who, listed: &Listed) -> Result<()> {
    let now = clock.now();
    let after = json!({ "postcodes": listed.len() });
    let entry =
        Entry { kind: "directory_postcodes".to_owned(), reference: "postcodes".to_owned(), before: None, after };
    let head = revision::append(tx, now, &who.account, vec![entry]).await?;
    tx.execute("DELETE FROM \"directory_postcode\"", &[]).await?;
    let mut rows = Rows::default();
    for (postcode, place) in listed {
        let millionths = |degrees: f64| Sql::Int(Some((degrees * MILLIONTHS).round() as i64));
        let (north, east) = place.point;
        let edition = Sql::Int(Some(head.seq));
        rows.add(
            "directory_postcode",
            &COLUMNS,
            [Sql::text(postcode), millionths(north), millionths(east), Sql::Text(place.area.clone()), edition],
        );
    }
    rows.insert(tx).await?;
    let detail = json!({ "postcodes": listed.len(), "revision": head.seq, "hash": head.hash });
    let act = Act { act: "directory.postcodes", kind: "directory_postcodes", reference: "postcodes", detail };
    audit::append(tx, now, who, act).await
}
