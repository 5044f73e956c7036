//! The grants of an example, beside the files of grants in its plan, and who bids for what.

use super::Files;
use partnership::funding::interest::ROWS;
use partnership::grant::{FILES, store};
use platform::db::Tx;
use platform::http::App;
use platform::sealed::Words;
use platform::snapshot::Snapshot;
use platform::{Error, Result};

fn wrong(what: String) -> Error {
    Error::Internal(what)
}

/// Puts in the grants of each file that the plan names.
pub async fn fill(tx: &mut Tx, plan: &Snapshot, folder: &str) -> Result<()> {
    let recorded = super::recorded()?;
    for file in plan.list(FILES.name) {
        let path = format!("{folder}/grants/{}.json", file.reference);
        let found = Files::get(&path).ok_or_else(|| wrong(format!("examples/{path} is missing")))?;
        let read = threesixty::read_json(&found.data);
        if let Some(fault) = read.faults.first() {
            return Err(wrong(format!("examples/{path}: {fault}")));
        }
        if i64::try_from(read.grants.len()).ok() != file.int("awards")
            || platform::random::hash(&found.data) != file.text("hash")
        {
            return Err(wrong(format!("examples/{path} is not the file that {} names", file.reference)));
        }
        let from = store::From { file: Some(&file.reference), ..store::From::default() };
        store::insert(tx, &read.grants, from, ("import", recorded.now())).await?;
    }
    Ok(())
}

/// Says who bids for what, unless somebody has already.
pub async fn bids(app: &App, folder: &str) -> Result<()> {
    let path = format!("{folder}/grants/bids.csv");
    let Some(file) = Files::get(&path) else { return Ok(()) };
    let sheet = sheets::parse_csv("bids.csv", &file.data).map_err(|fault| wrong(fault.to_string()))?;
    let mut tx = app.db.write().await?;
    if !ROWS.all(&mut tx, &app.keyring).await?.is_empty() {
        return Ok(());
    }
    let recorded = super::recorded()?.now();
    for (_, cells) in &sheet.rows {
        let [fund, organisation, state, about, seeks] = &cells[..] else {
            return Err(wrong(format!("{path} has a short row")));
        };
        let words = Words::default().with("about", about).with("seeks", seeks);
        let spot = [fund.as_str(), organisation.as_str()];
        ROWS.write(&mut tx, &app.keyring, (&spot, None), (state, &words), ("demonstration", recorded)).await?;
    }
    tx.commit().await
}
