//! What is erased: the words of one referral, and whoever it is about with the last of theirs. That there was one stays, without a word
//! of it.

use crate::person::{self, together};
use crate::referral::{KIND, store};
use crate::{door, draft, file, hold, own, state};
use platform::Result;
use platform::db::{Tx, Value as Sql};
use platform::part::{Forgetting, Retained, Retaining};
use platform::secret;

/// The kind of retention of what is over.
pub const OVER: &str = "referrals";

/// Erases the words of a referral, by whatever it is found, and the person whose last it was. Whether there were any.
pub async fn words(tx: &mut Tx, id: &str) -> Result<bool> {
    // Whoever is written to first is waited for by everybody, then the referrals: so too by those who erase the last two of one person.
    if let Some(referral) = store::fact(tx, id).await? {
        person::lock(tx, &referral.person).await?;
    }
    let sql =
        "UPDATE \"referral\" SET \"sealed\" = NULL WHERE \"id\" = $1 AND \"sealed\" IS NOT NULL RETURNING \"person\"";
    let rows = tx.query(sql, &[Sql::text(id)]).await?;
    let person = rows.first().map(|row| row.text(0)).transpose()?.flatten();
    secret::destroy(tx, KIND, id).await?;
    for (table, column) in
        [("referral_entry", "sealed"), ("referral_agreement", "sealed"), ("referral_review", "sealed")]
    {
        tx.execute(&format!("UPDATE \"{table}\" SET \"{column}\" = NULL WHERE \"referral\" = $1"), &[Sql::text(id)])
            .await?;
    }
    tx.execute("UPDATE \"referral_review\" SET \"sealed_finding\" = NULL WHERE \"referral\" = $1", &[Sql::text(id)])
        .await?;
    draft::forget_of(tx, id).await?;
    door::shut(tx, id).await?;
    file::forget(tx, id).await?;
    hold::release(tx, id).await?;
    tx.execute("DELETE FROM \"referral_index\" WHERE \"referral\" = $1", &[Sql::text(id)]).await?;
    let Some(person) = person else { return Ok(false) };
    let left = tx
        .query(
            "SELECT \"id\" FROM \"referral\" WHERE \"person\" = $1 AND \"sealed\" IS NOT NULL LIMIT 1",
            &[Sql::text(&person)],
        )
        .await?;
    if left.is_empty() {
        own::notice::forget(tx, &person).await?;
        together::forget(tx, &person).await?;
        secret::destroy(tx, person::KIND, &person).await?;
        let sql = "UPDATE \"referral_person\" SET \"sealed\" = NULL, \"code\" = $1 WHERE \"id\" = $1";
        tx.execute(sql, &[Sql::text(&person)]).await?;
    }
    Ok(true)
}

/// Erases one that the data protection officer decided on.
pub async fn forget(tx: &mut Tx, forgetting: &Forgetting<'_>) -> Result<Option<bool>> {
    match forgetting.kind {
        KIND => words(tx, forgetting.reference).await.map(Some),
        draft::KIND => draft::forget(tx, forgetting.reference).await.map(Some),
        _ => Ok(None),
    }
}

/// Erases those that have been over for as long as they are kept, but for those that are held.
pub async fn retain(tx: &mut Tx, retaining: &Retaining<'_>) -> Result<Option<Retained>> {
    if retaining.kind != OVER {
        return Ok(None);
    }
    let over = state::STATES.iter().filter(|(state, ..)| state.is_over()).map(|(_, name, _)| format!("'{name}'"));
    let sql = format!(
        "SELECT \"id\" FROM \"referral\" WHERE \"state\" IN ({}) AND \"changed_at\" < $1 AND \"sealed\" IS NOT NULL",
        over.collect::<Vec<_>>().join(", ")
    );
    let mut retained = Retained::default();
    for row in tx.query(&sql, &[Sql::moment(retaining.before)]).await? {
        let id = row.text(0)?.unwrap_or_default();
        if !store::lock(tx, &id).await? {
            continue;
        }
        if hold::holds(tx, &id).await? {
            retained.held += 1;
        } else {
            retained.removed += usize::from(words(tx, &id).await?);
        }
    }
    Ok(Some(retained))
}
