//! What a partnership sets for itself while the site runs, and the only SQL for it.
//!
//! Each change is a revision, so that finished pages grow old with it, and an entry of the audit.

use crate::audit::{self, Act, Who};
use crate::db::{Tx, Value as Sql};
use crate::error::{Error, Result};
use crate::revision::{self, Entry};
use crate::site::{SETTABLE, Site};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The kind under which settings stand in the history.
pub const KIND: &str = "settings";

/// The key of what is set for the site.
pub const SITE: &str = "site";

/// Something that was set.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// Counts its changes, from 1.
    pub version: i64,
    /// What it is set to.
    pub value: Value,
}

/// What is set under this key.
pub async fn get(tx: &mut Tx, key: &str) -> Result<Option<Setting>> {
    let sql = "SELECT \"row_version\", \"value\" FROM \"setting\" WHERE \"key\" = $1";
    let rows = tx.query(sql, &[Sql::text(key)]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let value = serde_json::from_str(&row.text(1)?.unwrap_or_default())?;
    Ok(Some(Setting { version: row.int(0)?.unwrap_or_default(), value }))
}

/// Sets what stands under a key, with a revision, and an entry of the audit under `act` that names `what` was changed.
///
/// # Errors
/// [`Error::Stale`], when `version`, 0 for what was never set, is not the present one.
pub async fn save(
    tx: &mut Tx,
    now: Timestamp,
    (who, act): (&Who, &str),
    key: &str,
    new: Setting,
    what: Value,
) -> Result<()> {
    let before = get(tx, key).await?;
    let text = new.value.to_string();
    let values = [Sql::text(key), Sql::Int(Some(new.version + 1)), Sql::text(text), Sql::Int(Some(new.version))];
    // The condition on the version also waits for whoever sets the same at this moment.
    let sql = if new.version == 0 {
        "INSERT INTO \"setting\" (\"key\", \"row_version\", \"value\") VALUES ($1, $2, $3) ON CONFLICT (\"key\") DO NOTHING RETURNING \"key\""
    } else {
        "UPDATE \"setting\" SET \"row_version\" = $2, \"value\" = $3 WHERE \"key\" = $1 AND \"row_version\" = $4 RETURNING \"key\""
    };
    let values = if new.version == 0 { &values[..3] } else { &values[..] };
    if tx.query(sql, values).await?.is_empty() {
        return Err(Error::Stale);
    }
    let entry = Entry {
        kind: KIND.to_owned(),
        reference: key.to_owned(),
        before: before.map(|before| state(before.version, &before.value)),
        after: state(new.version + 1, &new.value),
    };
    let head = revision::append(tx, now, &who.account, vec![entry]).await?;
    let detail = json!({ "changed": what, "revision": head.seq, "hash": head.hash });
    audit::append(tx, now, who, Act { act, kind: KIND, reference: key, detail }).await
}

fn state(version: i64, value: &Value) -> Value {
    json!({ "version": version, "value": value })
}

/// Compares every setting with the last state that the history has of it.
///
/// # Errors
/// Names the first that was changed behind the history's back.
pub async fn verify(tx: &mut Tx) -> Result<()> {
    let (_, states) = revision::states(tx, Timestamp::MAX, &[KIND]).await?;
    let mut states: HashMap<String, String> = states.into_iter().map(|((_, key), state)| (key, state)).collect();
    let altered = |key: &str| Error::Internal(format!("the setting {key} is not what the history says"));
    for row in tx.query("SELECT \"key\", \"row_version\", \"value\" FROM \"setting\"", &[]).await? {
        let (key, value) = (row.text(0)?.unwrap_or_default(), row.text(2)?.unwrap_or_default());
        let value: Value = serde_json::from_str(&value).map_err(|_| altered(&key))?;
        let known = states.remove(&key).map(|kept| serde_json::from_str::<Value>(&kept)).transpose()?;
        if known != Some(state(row.int(1)?.unwrap_or_default(), &value)) {
            return Err(altered(&key));
        }
    }
    states.keys().next().map_or(Ok(()), |key| Err(altered(key)))
}

/// The site as it stands: what is set for it, laid over what it began with. Clones share everything.
#[derive(Clone)]
pub struct Present(Arc<Inner>);

struct Inner {
    base: Site,
    /// The number of the newest revision when it was looked up, and what was found.
    kept: Mutex<(i64, Arc<Site>)>,
}

impl Present {
    /// A site with nothing set yet.
    pub fn new(base: Site) -> Present {
        let kept = Mutex::new((-1, Arc::new(base.clone())));
        Present(Arc::new(Inner { base, kept }))
    }

    /// The site, as it was when it was last looked up.
    pub fn site(&self) -> Arc<Site> {
        self.kept().1.clone()
    }

    /// Looks up what is set, when there are newer revisions than at the last time.
    pub async fn refresh(&self, tx: &mut Tx, seq: i64) -> Result<()> {
        if self.kept().0 == seq {
            return Ok(());
        }
        let set = get(tx, SITE).await?;
        let site = Arc::new(laid_over(&self.0.base, set.map(|set| set.value).unwrap_or_default()));
        *self.kept() = (seq, site);
        Ok(())
    }

    /// What it began with.
    pub fn base(&self) -> &Site {
        &self.0.base
    }

    fn kept(&self) -> MutexGuard<'_, (i64, Arc<Site>)> {
        self.0.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn laid_over(base: &Site, set: Value) -> Site {
    let mut site = base.clone();
    for key in SETTABLE {
        if let Some(text) = set.get(key).and_then(Value::as_str) {
            site.set(key, text);
        }
    }
    site
}
