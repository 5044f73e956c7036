//! What people wrote in the surveys of the invented borough: who reads it, what waits, and what was passed on.

use super::{Files, sheets_error};
use crate::chooser::{READERS, address};
use platform::db::{Rows, Tx};
use platform::http::App;
use platform::identity::account;
use platform::record::Record;
use platform::{Error, Result};
use voice::own_words::guard::{self, Guard, Hours};
use voice::own_words::inbox::{self, Talk};
use voice::own_words::{kept, receipt};
use voice::survey;

/// Puts into each survey what was written in it, unless somebody reads it already.
pub(super) async fn put(app: &App, folder: &str) -> Result<()> {
    let plan = app.snapshot().await?;
    let mut tx = app.db.write().await?;
    for survey in plan.list(survey::TABLE.name) {
        put_into(&mut tx, app, folder, survey).await?;
    }
    tx.commit().await
}

async fn put_into(tx: &mut Tx, app: &App, folder: &str, survey: &Record) -> Result<()> {
    let path = format!("{folder}/surveys/{}/words.csv", survey.reference);
    let Some(file) = Files::get(&path) else { return Ok(()) };
    if guard::of(tx, &survey.reference).await?.is_some() {
        return Ok(());
    }
    let sheet = sheets::parse_csv("words.csv", &file.data).map_err(|fault| sheets_error(&path, &fault))?;
    read_by(tx, app, &survey.reference).await?;
    let now = app.clock.now();
    let mut rows = Rows::default();
    let mut read = Vec::new();
    for (_, cells) in &sheet.rows {
        let cell = |name: &str| {
            let place = sheet.headings.iter().position(|heading| heading == name);
            place.and_then(|place| cells.get(place)).cloned().unwrap_or_default()
        };
        let code = if cell("code").is_empty() { platform::random::letters::<12>()? } else { cell("code") };
        match cell("state").as_str() {
            "waits" => {
                let texts = [(cell("question"), cell("text"))];
                let wording = cell("wording");
                inbox::wrote(&mut rows, &app.keyring, (&survey.reference, &wording), (&texts, &code), now)?;
            }
            "talk" => {
                let talk = Talk { name: cell("name"), reach: cell("text"), ..Talk::default() };
                inbox::talk(&mut rows, &app.keyring, &survey.reference, talk, now)?;
            }
            _ => read.push((
                cell("question"),
                cell("wording"),
                code,
                cell("text"),
                cell("why"),
                cell("themes"),
                [cell("message"), cell("asked")],
            )),
        }
    }
    rows.insert(tx).await?;
    for (question, wording, code, text, why, themes, [message, asked]) in &read {
        let new = kept::New {
            survey: &survey.reference,
            question,
            wording,
            receipt: &receipt::index(&app.keyring, code, 1),
            text: Some(text.as_str()).filter(|text| !text.is_empty()),
            why,
            themes: themes.split(';').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect(),
            message: Some(message.as_str()).filter(|message| !message.is_empty()),
            asked: Some(asked.as_str()).filter(|asked| !asked.is_empty()),
        };
        kept::add(tx, &app.keyring, &[new]).await?;
    }
    Ok(())
}

async fn read_by(tx: &mut Tx, app: &App, survey: &str) -> Result<()> {
    let mut accounts = Vec::new();
    for name in READERS {
        let account = account::by_email(tx, &app.keyring, &address(name)).await?;
        accounts.push(account.ok_or_else(|| Error::Internal(format!("the example has no {name}")))?.id);
    }
    let [lead, cover] = [accounts.remove(0), accounts.remove(0)];
    let hours = Hours::default();
    let survey = survey.to_owned();
    guard::put(tx, &Guard { survey, version: 0, lead, cover, hours, within: 24, told_at: None }).await
}
