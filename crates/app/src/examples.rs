//! The two examples, embedded: the real borough with documented facts only, and Brackwater, which is invented.

mod directory;
mod grants;
mod referrals;
mod words;

use crate::chooser;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use measures::dataset::held;
use measures::import::{self as figures, Rehearsal};
use measures::publish::{self, Given, Rule};
use measures::{area, dataset};
use platform::audit::Who;
use platform::clock::Clock;
use platform::db::{Db, Options, Tx};
use platform::http::App;
use platform::secret::Keyring;
use platform::site::Site;
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use reporting::exchange::{self, Import};
use rust_embed::RustEmbed;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::path::Path;
use voice::unsafe_place::{self, Told};
use voice::{pledge, question, survey};

#[derive(RustEmbed)]
#[folder = "../../examples"]
struct Files;

/// The moment at which the examples are recorded: the same in every demonstration.
const RECORDED: &str = "2026-11-02T09:00:00Z";

/// Who has checked the languages of the surveys of an example.
const CHECKED_BY: &str = "Somebody invented, as all of this is";

/// Codes with which the surveys of the example can be tried: for which survey and group, whether they are for a whole class, and the
/// codes.
const CODES: [(&str, &str, bool, &[&str]); 3] = [
    ("BW-SV1", "Year 6", true, &["TRY6-TRY6-TRY6"]),
    ("BW-SV1", "Year 9", true, &["TRY9-TRY9-TRY9"]),
    ("BW-SV5", "Young people", false, &["ASK1-ASK1-ASK1", "ASK2-ASK2-ASK2", "ASK3-ASK3-ASK3"]),
];

/// By what the answers to its surveys are told apart.
const TOLD_APART: [&str; 3] = ["people", "language", "gender"];

/// One of the examples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Example {
    /// Tower Hamlets, as its public documents state it.
    TowerHamlets,
    /// Brackwater, which does not exist.
    Brackwater,
}

/// What is said of a survey in other languages: a row for each, with the tag in front.
fn sayings(sheet: &sheets::Sheet) -> BTreeMap<String, BTreeMap<String, String>> {
    let row = |(_, cells): &(usize, Vec<String>)| {
        let mut all = sheet.headings.iter().cloned().zip(cells.iter().cloned());
        Some((all.next()?.1, all.filter(|(_, text)| !text.is_empty()).collect()))
    };
    sheet.rows.iter().filter_map(row).collect()
}

impl Example {
    /// The example of this name; without a name, the first.
    pub fn named(name: &str) -> Result<Example> {
        match name {
            "" | "tower-hamlets" => Ok(Example::TowerHamlets),
            "brackwater" => Ok(Example::Brackwater),
            other => {
                Err(Error::invalid(format!("There is no example {other}; there are tower-hamlets and brackwater.")))
            }
        }
    }

    /// The name of its folder.
    pub fn folder(self) -> &'static str {
        match self {
            Example::TowerHamlets => "tower-hamlets",
            Example::Brackwater => "brackwater",
        }
    }

    /// Its identity.
    pub fn site(self) -> Result<Site> {
        let path = format!("{}/partnership.toml", self.folder());
        let file = Files::get(&path).ok_or_else(|| Error::Internal(format!("examples/{path} is missing")))?;
        Site::parse(&String::from_utf8_lossy(&file.data))
    }

    /// Its plan as CSV texts, by the names of their files.
    pub fn files(self) -> Vec<(String, Vec<u8>)> {
        let prefix = format!("{}/", self.folder());
        let names = Files::iter().filter(|path| path.starts_with(&prefix) && path.ends_with(".csv"));
        let names = names.filter(|path| !path[prefix.len()..].contains('/'));
        names.filter_map(|path| Some((path[prefix.len()..].to_owned(), Files::get(&path)?.data.into_owned()))).collect()
    }

    /// An application over a database in `folder` that holds the example, imported unless it is there already.
    pub async fn open(self, folder: &Path, base_url: &str) -> Result<App> {
        std::fs::create_dir_all(folder)
            .map_err(|error| Error::invalid(format!("{} cannot be made: {error}", folder.display())))?;
        let url = format!("sqlite://{}", folder.join("everychance.db").display());
        let db = Db::open(&url, &Options { create: true, ..Options::default() }).await?;
        db.migrate().await?;
        self.fill(&db).await?;
        let keys = folder.join("everychance.keys");
        let keyring = if keys.is_file() { Keyring::read(&keys)? } else { Keyring::create(&keys, Clock::System.now())? };
        let app = crate::router::app(db, Clock::System, keyring, self.site()?, base_url);
        self.people(&app).await?;
        self.waiting(&app).await?;
        self.directory(&app).await?;
        if self == Example::Brackwater {
            chooser::invited(&app).await?;
            chooser::asked(&app).await?;
            referrals::fill(&app, self.folder()).await?;
            words::put(&app, self.folder()).await?;
            grants::bids(&app, self.folder()).await?;
        }
        Ok(app)
    }

    /// Gives the invented borough somebody in each role; the real one has nobody.
    pub async fn people(self, app: &App) -> Result<()> {
        match self {
            Example::TowerHamlets => Ok(()),
            Example::Brackwater => chooser::people(app).await,
        }
    }

    /// Imports the example into a database that holds nothing yet.
    pub async fn fill(self, db: &Db) -> Result<()> {
        let plan = Snapshot::load(&mut db.read().await?, crate::tables::all()).await?;
        if plan.seq > 0 {
            return Ok(());
        }
        let mut sheets = Vec::new();
        for (name, bytes) in self.files() {
            let sheet = sheets::parse_csv(&name, &bytes).map_err(|fault| Error::Internal(fault.to_string()))?;
            sheets.push(sheet);
        }
        let import = Import::plan(&plan, &sheets, None).map_err(|faults| {
            let words: Vec<String> = faults.iter().map(ToString::to_string).collect();
            Error::Internal(format!("the example {} has faults:\n{}", self.folder(), words.join("\n")))
        })?;
        exchange::apply(db, &recorded()?, &Who::program("import"), import).await?;
        self.ask(db).await?;
        self.beside(db).await?;
        self.fill_figures(db).await
    }

    /// Puts the figures of the example's datasets beside them, as their rules let them be seen; each dataset names its file.
    async fn fill_figures(self, db: &Db) -> Result<()> {
        let plan = Snapshot::load(&mut db.read().await?, crate::tables::all()).await?;
        let mut tx = db.write().await?;
        for dataset in plan.list(dataset::TABLE.name) {
            let path = format!("{}/figures/{}", self.folder(), dataset.text("file"));
            let rehearsal = read_figures(&plan, &path)?;
            let rule = Rule::of(dataset.text("profile"))
                .ok_or_else(|| Error::Internal(format!("{} says not under which rule", dataset.reference)))?;
            let given = Given {
                reference: dataset.reference.clone(),
                about: dataset.values.clone(),
                measures: rehearsal.measures,
                series: rehearsal.series,
                added: Vec::new(),
            };
            publish::prepare(&mut tx, &plan, given, rule).await?.insert(&mut tx).await?;
        }
        referrals::published(&mut tx, self.folder()).await?;
        grants::fill(&mut tx, &plan, self.folder()).await?;
        tx.commit().await
    }

    /// Fills its directory, unless that is there already.
    pub async fn directory(self, app: &App) -> Result<()> {
        directory::fill(app, self.folder()).await
    }

    /// Holds figures that nobody has published yet, for partners.
    pub async fn waiting(self, app: &App) -> Result<()> {
        let plan = app.snapshot().await?;
        let mut tx = app.db.write().await?;
        if held::all(&mut tx).await?.is_empty() {
            self.hold(&mut tx, plan.as_ref()).await?;
        }
        if survey::code::none_yet(&mut tx).await? {
            for (survey, people, shared, codes) in CODES.iter().filter(|(survey, ..)| plan.get(survey).is_some()) {
                let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
                survey::code::keep(&mut tx, &app.keyring, (survey, people, *shared), &codes).await?;
            }
        }
        tx.commit().await
    }

    /// Puts the surveys of the example to people: the questionnaire of each stands in a folder of its own, as the sheets of a
    /// workbook, and beside it what was answered where it has closed.
    async fn ask(self, db: &Db) -> Result<()> {
        let plan = Snapshot::load(&mut db.read().await?, crate::tables::all()).await?;
        let mut tx = db.write().await?;
        for one in plan.list(survey::TABLE.name) {
            let sheet = |name: &str| -> Result<Option<sheets::Sheet>> {
                let path = format!("{}/surveys/{}/{name}.csv", self.folder(), one.reference);
                let Some(file) = Files::get(&path) else { return Ok(None) };
                let sheet = sheets::parse_csv(&format!("{name}.csv"), &file.data);
                sheet.map(Some).map_err(|fault| sheets_error(&path, &fault))
            };
            let names = [xlsform::SURVEY, xlsform::CHOICES, xlsform::SETTINGS];
            let sheets = names.map(sheet).into_iter().filter_map(Result::transpose).collect::<Result<Vec<_>>>()?;
            let form = xlsform::read(&sheets).map_err(|faults| {
                let words: Vec<String> = faults.iter().map(ToString::to_string).collect();
                Error::Internal(format!("the survey {} has faults:\n{}", one.reference, words.join("\n")))
            })?;
            let said = sheet("said")?.map(|said| sayings(&said)).unwrap_or_default();
            let (sounds, checked_by) = (self.sounds(&one.reference), CHECKED_BY.to_owned());
            let brought = survey::Brought { form: form.clone(), said, sounds, checked_by };
            survey::put(&mut tx, one, brought, ("import", recorded()?.now())).await?;
            if let Some(answers) = sheet("answers")? {
                survey::results::of_sheet(&mut tx, &one.reference, form, &answers, &TOLD_APART).await?;
            }
        }
        tx.commit().await
    }

    /// The sounds of a survey, each with its name.
    fn sounds(self, survey: &str) -> Vec<(String, Vec<u8>)> {
        let folder = format!("{}/surveys/{survey}/sounds/", self.folder());
        let sound = |path: std::borrow::Cow<'static, str>| {
            Some((path.strip_prefix(&folder)?.to_owned(), Files::get(&path)?.data.into_owned()))
        };
        Files::iter().filter_map(sound).collect()
    }

    /// What of the example is kept beside the plan: who seconded its questions, where it feels unsafe, and who was reminded of a pledge.
    async fn beside(self, db: &Db) -> Result<()> {
        let mut tx = db.write().await?;
        for ([question], count) in self.counts("seconds")? {
            question::vote::add(&mut tx, &question, count).await?;
        }
        for ([quarter, area, spot, time, theme], count) in self.counts("unsafe")? {
            let told = Told { area: &area, spot: &spot, time: &time, theme: &theme };
            unsafe_place::count(&mut tx, &quarter, told, count).await?;
        }
        for ([signature, due], count) in self.counts("reminded")? {
            pledge::clock::note(&mut tx, &signature, (&due, count)).await?;
        }
        tx.commit().await
    }

    /// The rows of a file beside the surveys, if there is one: some words each, and a count.
    fn counts<const N: usize>(self, name: &str) -> Result<Vec<([String; N], i64)>> {
        let path = format!("{}/surveys/{name}.csv", self.folder());
        let Some(file) = Files::get(&path) else { return Ok(Vec::new()) };
        let sheet =
            sheets::parse_csv(&format!("{name}.csv"), &file.data).map_err(|fault| sheets_error(&path, &fault))?;
        let row = |(_, mut cells): (usize, Vec<String>)| {
            let count = cells.pop().and_then(|count| count.parse().ok());
            count.and_then(|count| Some((cells.try_into().ok()?, count)))
        };
        let rows: Option<Vec<_>> = sheet.rows.into_iter().map(row).collect();
        rows.ok_or_else(|| Error::Internal(format!("{path} has other columns")))
    }

    async fn hold(self, tx: &mut Tx, plan: &Snapshot) -> Result<()> {
        let folder = format!("{}/held", self.folder());
        let Some(list) = Files::get(&format!("{folder}/datasets.csv")) else { return Ok(()) };
        let list = sheets::parse_csv("datasets.csv", &list.data).map_err(|fault| Error::Internal(fault.to_string()))?;
        for (_, cells) in &list.rows {
            let pairs = list.headings.iter().zip(cells);
            let about: Map<String, Value> =
                pairs.map(|(heading, cell)| (heading.clone(), Value::from(cell.as_str()))).collect();
            let file = about.get("file").and_then(Value::as_str).unwrap_or_default();
            let rehearsal = read_figures(plan, &format!("{folder}/{file}"))?;
            let given = Given::new(tx, plan, rehearsal, about).await?;
            publish::hold(tx, &recorded()?, &Who::program("import"), given).await?;
        }
        Ok(())
    }
}

/// What is wrong with an embedded file.
fn sheets_error(path: &str, fault: &sheets::Fault) -> Error {
    Error::Internal(format!("examples/{path}: {fault}"))
}

/// The figures of an embedded file.
fn read_figures(plan: &Snapshot, path: &str) -> Result<Rehearsal> {
    let wrong = |fault: sheets::Fault| sheets_error(path, &fault);
    let file = Files::get(path).ok_or_else(|| Error::Internal(format!("examples/{path} is missing")))?;
    let lines = || sheets::Lines::of(path, std::io::Cursor::new(file.data.clone().into_owned()));
    let (_, batch) = figures::read_lines(lines, &mut area::known(plan)).map_err(wrong)?;
    let today = recorded()?.now().to_zoned(TimeZone::UTC).date();
    let read = Rehearsal::new(plan, Vec::new(), batch, false, today).map_err(|mut faults| wrong(faults.remove(0)))?;
    if read.measures.is_empty() {
        return Err(Error::Internal(format!("examples/{path} feeds no measure of the plan")));
    }
    Ok(read)
}

/// The moment at which the examples are recorded.
fn recorded() -> Result<Clock> {
    let at: Timestamp = RECORDED.parse().map_err(|_| Error::Internal("RECORDED is not a time".to_owned()))?;
    Ok(Clock::Fixed(at))
}
