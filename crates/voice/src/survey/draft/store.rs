//! Where drafts are kept: each is found only by whoever may work for the organisation that asks.

use super::{Draft, Kept};
use jiff::Timestamp;
use platform::db::{Row, Tx, Value as Sql};
use platform::http::Ctx;
use platform::permission::Permission;
use platform::{Error, Result};

const COLUMNS: &str = "\"id\", \"version\", \"survey\", \"json\"";

fn kept(row: &Row) -> Result<Kept> {
    let json = row.text(3)?.unwrap_or_default();
    let draft =
        serde_json::from_str(&json).map_err(|error| Error::Internal(format!("a draft of a survey: {error}")))?;
    Ok(Kept {
        id: row.text(0)?.unwrap_or_default(),
        version: row.int(1)?.unwrap_or_default(),
        survey: row.text(2)?,
        draft,
    })
}

/// All drafts, the one that was changed last first.
async fn all(tx: &mut Tx) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM \"survey_draft\" ORDER BY \"changed_at\" DESC, \"id\"");
    tx.query(&sql, &[]).await?.iter().map(kept).collect()
}

/// Those drafts for whose organisation somebody may do this.
pub async fn all_of(ctx: &Ctx, tx: &mut Tx, permission: &Permission) -> Result<Vec<Kept>> {
    let reach = ctx.actor()?.extent(permission);
    let mut all = all(tx).await?;
    all.retain(|kept| reach.covers(kept.organisation(&ctx.snapshot)));
    Ok(all)
}

/// The draft of this reference, for whoever may do this for its organisation.
///
/// # Errors
/// [`Error::NotFound`], when there is none, or not for them.
pub async fn one(ctx: &Ctx, tx: &mut Tx, id: &str, permission: &Permission) -> Result<Kept> {
    let sql = format!("SELECT {COLUMNS} FROM \"survey_draft\" WHERE \"id\" = $1");
    let rows = tx.query(&sql, &[Sql::text(id)]).await?;
    let kept = rows.first().map(kept).transpose()?.ok_or_else(|| Error::not_found(format!("manage/surveys/{id}")))?;
    ctx.actor()?.must(permission, kept.organisation(&ctx.snapshot))?;
    Ok(kept)
}

/// Keeps a new draft under this reference.
pub async fn add(tx: &mut Tx, id: &str, draft: &Draft, (account, now): (&str, Timestamp)) -> Result<()> {
    let sql = "INSERT INTO \"survey_draft\" (\"id\", \"version\", \"json\", \"changed_by\", \"changed_at\") VALUES ($1, 1, $2, $3, $4)";
    let values = [Sql::text(id), Sql::text(json(draft)?), Sql::text(account), Sql::moment(now)];
    tx.execute(sql, &values).await
}

/// Keeps what was changed in a draft.
///
/// # Errors
/// [`Error::Stale`], when somebody else has written since it was read.
pub async fn save(tx: &mut Tx, kept: &Kept, (account, now): (&str, Timestamp)) -> Result<()> {
    let sql = "UPDATE \"survey_draft\" SET \"version\" = \"version\" + 1, \"json\" = $1, \"survey\" = $2, \"changed_by\" = $3, \"changed_at\" = $4
        WHERE \"id\" = $5 AND \"version\" = $6 RETURNING \"id\"";
    let values = [
        Sql::text(json(&kept.draft)?),
        Sql::Text(kept.survey.clone()),
        Sql::text(account),
        Sql::moment(now),
        Sql::text(&kept.id),
        Sql::Int(Some(kept.version)),
    ];
    if tx.query(sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
}

/// Throws a draft away that was never opened.
pub async fn remove(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("DELETE FROM \"survey_draft\" WHERE \"id\" = $1 AND \"survey\" IS NULL", &[Sql::text(id)]).await
}

fn json(draft: &Draft) -> Result<String> {
    serde_json::to_string(draft).map_err(|error| Error::Internal(format!("a draft of a survey: {error}")))
}
