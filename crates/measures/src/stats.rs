//! An area among all others, measure by measure, from a file of the Local Authority Interactive Tool.

use crate::area::{Gazetteer, Kind};
use crate::comparison::{Polarity, band, quartiles, rank};
use crate::import::lait::{self, Strangers};
use crate::import::{Batch, Series};
use crate::period::Period;
use processcontrol::mean;
use sheets::{Fault, Lines};

/// The columns of the answer.
const HEADINGS: [&str; 15] = [
    "measure",
    "polarity",
    "area",
    "latest",
    "value",
    "change",
    "rank",
    "areas",
    "q0",
    "q25",
    "q50",
    "q75",
    "q100",
    "band",
    "neighbour_mean",
];

/// Compares the area of this name with all others, and answers as CSV, a line for each measure in the order of the file.
///
/// `neighbours` has the columns `la_name` and `sn_name`, a row for each neighbour of each authority.
///
/// # Errors
/// Every fault of the files, or that the area is in neither.
pub fn compare(lait: Lines, neighbours: Lines, area: &str) -> Result<String, Vec<Fault>> {
    let mut areas = Gazetteer::england();
    let file = lait.file().to_owned();
    let mut batch = lait::read(lait, &mut areas, Strangers::Added).map_err(|fault| vec![fault])?;
    let series = batch.series()?;
    let own = areas.find(area).map(|area| area.code.clone()).filter(|code| series.iter().any(|one| one.area == *code));
    let Some(own) = own else {
        return Err(vec![Fault::of(file, format!("has no area “{area}”; write its name as the file does"))]);
    };
    let neighbours = of(neighbours, &own, &areas).map_err(|fault| vec![fault])?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory cannot fail.
    let _ = writer.write_record(HEADINGS);
    for measure in series.chunk_by(|a, b| a.measure == b.measure) {
        let one = Measure { batch: &batch, series: measure, areas: &areas };
        let _ = writer.write_record(one.row(area, &own, &neighbours));
    }
    Ok(String::from_utf8_lossy(&writer.into_inner().unwrap_or_default()).into_owned())
}

/// The codes of the neighbours of an area, the closest first.
fn of(mut lines: Lines, own: &str, areas: &Gazetteer) -> Result<Vec<String>, Fault> {
    let places = ["la_name", "sn_name"].map(|name| (name, lines.column(name)));
    if let Some((name, _)) = places.iter().find(|(_, place)| place.is_none()) {
        let sentence = format!("the column {name} is missing; there must be la_name and sn_name");
        return Err(Fault::at(lines.file(), 1, None, sentence));
    }
    if let Some(sentence) = sheets::heading_twice(lines.headings(), &["la_name", "sn_name"]) {
        return Err(Fault::at(lines.file(), 1, None, sentence));
    }
    let mut neighbours = Vec::new();
    while let Some(line) = lines.next()? {
        let of = areas.find(line.cell(places[0].1));
        let neighbour = areas.find(line.cell(places[1].1));
        if let (Some(of), Some(neighbour)) = (of, neighbour)
            && of.code == own
        {
            neighbours.push(neighbour.code.clone());
        }
    }
    Ok(neighbours)
}

/// All series of one measure.
struct Measure<'a> {
    batch: &'a Batch,
    series: &'a [Series],
    areas: &'a Gazetteer,
}

impl Measure<'_> {
    fn row(&self, name: &str, own: &str, neighbours: &[String]) -> Vec<String> {
        let place = self.series[0].measure;
        let found = &self.batch.measures[place];
        let polarity = found.polarity.unwrap_or_default();
        let Some((latest, before)) = self.periods() else {
            let mut row = vec![found.code.clone(), word(found.polarity), name.to_owned()];
            row.resize(HEADINGS.len(), String::new());
            return row;
        };
        let value = self.at(own, latest);
        let change = before.and_then(|before| Some(value? - self.at(own, before)?));
        let all: Vec<f64> = self.authorities().filter_map(|code| self.at(code, latest)).collect();
        let ranked = value.filter(|_| self.authorities().any(|code| code == own));
        let quartiles = quartiles(&all);
        let band = ranked.and_then(|value| band(value, quartiles.as_ref()?, polarity));
        let near = mean(neighbours.iter().filter_map(|code| self.at(code, latest)));
        let mut row =
            vec![found.code.clone(), word(found.polarity), name.to_owned(), self.batch.spelling(place, latest)];
        row.extend([value, change].map(number));
        row.push(ranked.and_then(|value| rank(value, &all, polarity)).map(|rank| rank.to_string()).unwrap_or_default());
        row.push(all.len().to_string());
        row.extend((0..5).map(|i| number(quartiles.map(|quartiles| quartiles[i]))));
        row.push(band.map(String::from).unwrap_or_default());
        row.push(number(near));
        row
    }

    /// The latest period with a number in any area, and the one before it.
    fn periods(&self) -> Option<(Period, Option<Period>)> {
        let observations = || self.series.iter().flat_map(|series| &series.observations);
        let latest = observations().filter(|one| one.figure.number().is_some()).map(|one| one.period).max()?;
        let before = observations().map(|one| one.period).filter(|period| *period < latest).max();
        Some((latest, before))
    }

    fn at(&self, area: &str, period: Period) -> Option<f64> {
        let series = self.series.iter().find(|series| series.area == area)?;
        series.observations.iter().find(|one| one.period == period)?.figure.number()
    }

    fn authorities(&self) -> impl Iterator<Item = &str> {
        let codes = self.series.iter().map(|series| series.area.as_str());
        codes.filter(|code| self.areas.find(code).is_some_and(|area| area.kind == Kind::Authority))
    }
}

fn word(polarity: Option<Polarity>) -> String {
    polarity.map(|polarity| polarity.word().to_owned()).unwrap_or_default()
}

fn number(value: Option<f64>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
