//! Reminds whoever signed of the report that is due: once when it is, and once more two weeks later. Nobody gets more than one letter a
//! day.

use super::{SIGNATURES, due, own, reminders};
use people::letter;
use people::role::{ASK, SIGN_PLEDGES, holders};
use platform::Result;
use platform::db::{Tx, Value as Sql};
use platform::identity::account::Account;
use platform::job::{Context, Doing};
use platform::outbox::{PLEDGE_DUE, PLEDGE_STILL};
use platform::snapshot::Snapshot;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// The name of the job.
pub const JOB: &str = "pledges.clock";

/// Its work: letters go out with the note that they did.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let (plan, today) = (Snapshot::load(tx, context.tables).await?, context.today()?);
        let before = reminded(tx).await?;
        let mut letters: BTreeMap<String, (Account, i64)> = BTreeMap::new();
        for signature in plan.list(SIGNATURES.name) {
            let Some(due) = due(&plan, signature, today) else { continue };
            let (wanted, due) = (reminders(due, today), due.to_string());
            let sent = before.get(&signature.reference).filter(|(of, _)| *of == due).map_or(0, |(_, count)| *count);
            if wanted <= sent {
                continue;
            }
            // The second never goes in place of the first, however late it is.
            let count = sent + 1;
            for account in readers(tx, context, signature.text("organisation")).await? {
                let entry = letters.entry(account.id.clone()).or_insert((account, count));
                entry.1 = entry.1.max(count);
            }
            note(tx, &signature.reference, (&due, count)).await?;
        }
        for (account, count) in letters.values() {
            let template = if *count > 1 { &PLEDGE_STILL } else { &PLEDGE_DUE };
            letter::write(tx, context, template, account, own::PATH, &[]).await?;
        }
        Ok(())
    })
}

/// Who may tell for an organisation; where nobody may, the officers.
async fn readers(tx: &mut Tx, context: &Context, organisation: &str) -> Result<Vec<Account>> {
    let today = context.today()?;
    let own = holders(tx, &context.keyring, (&SIGN_PLEDGES, Some(&[organisation])), today).await?;
    if own.is_empty() { holders(tx, &context.keyring, (&ASK, None), today).await } else { Ok(own) }
}

/// How often whoever signed was reminded, and of the report of which day.
async fn reminded(tx: &mut Tx) -> Result<HashMap<String, (String, i64)>> {
    let rows = tx.query("SELECT \"signature\", \"due\", \"count\" FROM \"pledge_reminded\"", &[]).await?;
    let one = |row: &platform::db::Row| {
        let text = |n| Ok::<_, platform::Error>(row.text(n)?.unwrap_or_default());
        Ok((text(0)?, (text(1)?, row.int(2)?.unwrap_or_default())))
    };
    rows.iter().map(one).collect()
}

/// Notes how often somebody was reminded of the report of a day.
pub async fn note(tx: &mut Tx, signature: &str, (due, count): (&str, i64)) -> Result<()> {
    let sql = "INSERT INTO \"pledge_reminded\" (\"signature\", \"due\", \"count\") VALUES ($1, $2, $3)
        ON CONFLICT (\"signature\") DO UPDATE SET \"due\" = $2, \"count\" = $3";
    tx.execute(sql, &[Sql::text(signature), Sql::text(due), Sql::Int(Some(count))]).await
}
