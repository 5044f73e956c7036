//! The directory of an example, from the tables of the standard in its folder.

use super::{Files, recorded, sheets_error};
use ::directory::{feed, postcode};
use platform::audit::Who;
use platform::http::App;
use platform::{Error, Result};
use sheets::Sheet;

/// What the directory of an example is called as a source.
const FEED: &str = "example";

/// The file of postcodes, which is no table of the standard.
const POSTCODES: &str = "postcodes";

/// Puts the directory of this example into a database that has none yet.
pub async fn fill(app: &App, folder: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    if feed::store::one(&mut tx, FEED).await?.is_some() {
        return Ok(());
    }
    let (clock, who) = (recorded()?, Who::program("import"));
    let (postcodes, tables): (Vec<Sheet>, Vec<Sheet>) =
        tables(folder)?.into_iter().partition(|sheet| sheet.name.trim_end_matches(".csv") == POSTCODES);
    let package = feed::read::sheets(FEED, tables).map_err(Error::Internal)?;
    feed::take_in(&mut tx, &app.keyring, &clock, &who, FEED, package).await?;
    for sheet in &postcodes {
        let listed = postcode::read(sheet).map_err(|mut faults| sheets_error(folder, &faults.remove(0)))?;
        postcode::replace(&mut tx, &clock, &who, &listed).await?;
    }
    tx.commit().await
}

/// The tables of an example's directory.
fn tables(folder: &str) -> Result<Vec<Sheet>> {
    let prefix = format!("{folder}/directory/");
    let paths = Files::iter().filter(|path| path.starts_with(&prefix));
    let read = |path: std::borrow::Cow<'static, str>| {
        let file = Files::get(&path).ok_or_else(|| Error::Internal(format!("examples/{path} is missing")))?;
        let name = path.strip_prefix(&prefix).unwrap_or_default();
        sheets::parse_csv(name, &file.data).map_err(|fault| sheets_error(&path, &fault))
    };
    paths.map(read).collect()
}
