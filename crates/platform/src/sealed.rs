//! Rows on their way to their readers: every word of one is ciphertext under a key of its own, which goes when everybody may read
//! the words, or nobody.
//!
//! Each has a spot, such as of which record and by whom, at which there is one; a state; and a version, so that a stale save is
//! noticed. A crate describes its table by a [`Rows`] and says itself what the states mean.

use crate::db::{Row as Raw, Tx, Value as Sql, marks};
use crate::secret::{self, Keyring, RecordKey};
use crate::{Error, Result, random};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// What is written, by field.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Words(pub BTreeMap<String, String>);

impl Words {
    /// The words of a field.
    pub fn text(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// The same with other words in a field.
    #[must_use]
    pub fn with(mut self, field: &str, words: impl Into<String>) -> Words {
        self.0.insert(field.to_owned(), words.into());
        self
    }

    /// All of them, one text for whoever looks for something in it.
    pub fn all(&self) -> String {
        self.0.values().map(String::as_str).collect::<Vec<_>>().join("\n")
    }
}

/// A table of such rows.
pub struct Rows {
    /// Its name.
    pub table: &'static str,
    /// The kind under which the keys of its words stand.
    pub kind: &'static str,
    /// The columns that say where a row stands: there is one at each spot.
    pub spot: &'static [&'static str],
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its reference.
    pub id: String,
    /// Counts its changes.
    pub version: i64,
    /// Where it stands, column by column.
    pub spot: Vec<String>,
    /// How far it is.
    pub state: String,
    /// What it says; nothing where that was erased.
    pub words: Words,
    /// The account that wrote it last.
    pub written_by: String,
    /// When.
    pub written_at: Timestamp,
}

impl Rows {
    /// The row at this spot.
    pub async fn at(&self, tx: &mut Tx, keyring: &Keyring, spot: &[&str]) -> Result<Option<Row>> {
        let values: Vec<Sql> = spot.iter().copied().map(Sql::text).collect();
        Ok(self.select(tx, keyring, &self.is_at(1), &values).await?.pop())
    }

    /// The row of this reference.
    pub async fn one(&self, tx: &mut Tx, keyring: &Keyring, id: &str) -> Result<Option<Row>> {
        Ok(self.select(tx, keyring, "\"id\" = $1", &[Sql::text(id)]).await?.pop())
    }

    /// The rows at spots that begin with this.
    pub async fn of(&self, tx: &mut Tx, keyring: &Keyring, first: &str) -> Result<Vec<Row>> {
        let column = self.spot.first().copied().unwrap_or("id");
        self.select(tx, keyring, &format!("\"{column}\" = $1"), &[Sql::text(first)]).await
    }

    /// All rows.
    pub async fn all(&self, tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Row>> {
        self.select(tx, keyring, "1 = 1", &[]).await
    }

    /// The row at whose spot a column says what is in no other row, such as the hash of a token.
    pub async fn by_column(&self, tx: &mut Tx, keyring: &Keyring, column: &str, value: &str) -> Result<Option<Row>> {
        Ok(self.select(tx, keyring, &format!("\"{column}\" = $1"), &[Sql::text(value)]).await?.pop())
    }

    /// All that an account wrote last.
    pub async fn by(&self, tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Row>> {
        self.select(tx, keyring, "\"written_by\" = $1", &[Sql::text(account)]).await
    }

    /// Where those in a state stand, and when they were written, the oldest first. It takes no key: no word of them is read.
    pub async fn in_state(&self, tx: &mut Tx, state: &str) -> Result<Vec<(Vec<String>, Timestamp)>> {
        let sql = format!(
            "SELECT {} FROM \"{}\" WHERE \"state\" = $1 ORDER BY \"written_at\", \"id\"",
            self.columns(),
            self.table
        );
        let rows = tx.query(&sql, &[Sql::text(state)]).await?;
        rows.iter().map(|row| Ok((self.spot_of(row)?, row.moment(5)?.unwrap_or_default()))).collect()
    }

    /// Writes words and how far they are from now on: over those of `before`, or as the first at this spot.
    ///
    /// # Errors
    /// [`Error::Stale`], when somebody else has written since `before` was read.
    pub async fn write(
        &self,
        tx: &mut Tx,
        keyring: &Keyring,
        (spot, before): (&[&str], Option<&Row>),
        (state, words): (&str, &Words),
        (account, now): (&str, Timestamp),
    ) -> Result<()> {
        let id = before.map_or_else(random::id, |before| Ok(before.id.clone()))?;
        let sealed = keyring.key_for(tx, self.kind, &id).await?.seal("words", &serde_json::to_string(words)?)?;
        let mut values = vec![
            Sql::text(&id),
            Sql::Int(Some(before.map_or(1, |before| before.version))),
            Sql::text(state),
            Sql::text(sealed),
            Sql::text(account),
            Sql::moment(now),
        ];
        values.extend(spot.iter().copied().map(Sql::text));
        let (table, at) = (self.table, self.is_at(7));
        let sql = match before {
            None => format!(
                "INSERT INTO \"{table}\" ({}) VALUES ({}) ON CONFLICT DO NOTHING RETURNING \"id\"",
                self.columns(),
                marks(1, values.len())
            ),
            Some(_) => format!(
                "UPDATE \"{table}\" SET \"row_version\" = \"row_version\" + 1, \"state\" = $3, \"sealed\" = $4, \"written_by\" = $5, \"written_at\" = $6 WHERE \"id\" = $1 AND \"row_version\" = $2 AND {at} RETURNING \"id\""
            ),
        };
        if tx.query(&sql, &values).await?.is_empty() { Err(Error::Stale) } else { Ok(()) }
    }

    /// Writes other words, or another state, over a row.
    ///
    /// # Errors
    /// [`Error::Stale`], when somebody else has written since it was read.
    pub async fn rewrite(
        &self,
        tx: &mut Tx,
        keyring: &Keyring,
        row: &Row,
        said: (&str, &Words),
        by: (&str, Timestamp),
    ) -> Result<()> {
        let spot: Vec<&str> = row.spot.iter().map(String::as_str).collect();
        self.write(tx, keyring, (&spot, Some(row)), said, by).await
    }

    /// The same, of which stays who wrote it, and when.
    ///
    /// # Errors
    /// [`Error::Stale`], when somebody else has written since it was read.
    pub async fn reword(&self, tx: &mut Tx, keyring: &Keyring, row: &Row, said: (&str, &Words)) -> Result<()> {
        self.rewrite(tx, keyring, row, said, (&row.written_by, row.written_at)).await
    }

    /// Lets the words of one go that nobody can read, or is to read; that it was there, and its state from now on, stays.
    pub async fn empty(&self, tx: &mut Tx, (id, state): (&str, &str)) -> Result<()> {
        let sql = format!("UPDATE \"{}\" SET \"state\" = $1 WHERE \"id\" = $2", self.table);
        tx.execute(&sql, &[Sql::text(state), Sql::text(id)]).await?;
        secret::destroy(tx, self.kind, id).await
    }

    /// Takes one away with the key of its words.
    ///
    /// # Errors
    /// [`Error::Stale`], when somebody else has written since it was read.
    pub async fn take(&self, tx: &mut Tx, (id, version): (&str, i64)) -> Result<()> {
        let sql = format!("DELETE FROM \"{}\" WHERE \"id\" = $1 AND \"row_version\" = $2 RETURNING \"id\"", self.table);
        if tx.query(&sql, &[Sql::text(id), Sql::Int(Some(version))]).await?.is_empty() {
            return Err(Error::Stale);
        }
        secret::destroy(tx, self.kind, id).await
    }

    /// Takes all away that an account wrote last and that is in one of these states, with the keys of their words.
    pub async fn erase(&self, tx: &mut Tx, account: &str, states: &[&str]) -> Result<()> {
        let sql =
            format!("DELETE FROM \"{}\" WHERE \"written_by\" = $1 AND \"state\" = $2 RETURNING \"id\"", self.table);
        for state in states {
            for row in tx.query(&sql, &[Sql::text(account), Sql::text(*state)]).await? {
                secret::destroy(tx, self.kind, &row.text(0)?.unwrap_or_default()).await?;
            }
        }
        Ok(())
    }

    /// Takes all away at the spots where this column says this, with the keys of their words; answers whether there were any.
    pub async fn erase_at(&self, tx: &mut Tx, column: &str, value: &str) -> Result<bool> {
        let sql = format!("DELETE FROM \"{}\" WHERE \"{column}\" = $1 RETURNING \"id\"", self.table);
        let rows = tx.query(&sql, &[Sql::text(value)]).await?;
        for row in &rows {
            secret::destroy(tx, self.kind, &row.text(0)?.unwrap_or_default()).await?;
        }
        Ok(!rows.is_empty())
    }

    fn columns(&self) -> String {
        let own = ["id", "row_version", "state", "sealed", "written_by", "written_at"];
        let all: Vec<String> = own.iter().chain(self.spot).map(|name| format!("\"{name}\"")).collect();
        all.join(", ")
    }

    /// That a row is at the spot whose values begin at this place.
    fn is_at(&self, first: usize) -> String {
        let each = self.spot.iter().zip(first..).map(|(name, n)| format!("\"{name}\" = ${n}"));
        each.collect::<Vec<_>>().join(" AND ")
    }

    async fn select(&self, tx: &mut Tx, keyring: &Keyring, condition: &str, values: &[Sql]) -> Result<Vec<Row>> {
        let (columns, table) = (self.columns(), self.table);
        let sql = format!("SELECT {columns} FROM \"{table}\" WHERE {condition} ORDER BY \"written_at\", \"id\"");
        let rows = tx.query(&sql, values).await?;
        // One key is asked for by itself, more of them at once.
        let keys = match &rows[..] {
            [] => HashMap::new(),
            [row] => {
                let id = row.text(0)?.unwrap_or_default();
                let key = keyring.key(tx, self.kind, &id).await?;
                key.map(|key| (id, key)).into_iter().collect()
            }
            _ => keyring.keys(tx, self.kind).await?,
        };
        rows.iter().map(|row| self.read(row, &keys)).collect()
    }

    fn spot_of(&self, row: &Raw) -> Result<Vec<String>> {
        (6..6 + self.spot.len()).map(|column| Ok(row.text(column)?.unwrap_or_default())).collect()
    }

    fn read(&self, row: &Raw, keys: &HashMap<String, RecordKey>) -> Result<Row> {
        let text = |column| Ok::<_, Error>(row.text(column)?.unwrap_or_default());
        let id = text(0)?;
        let words = match (keys.get(&id), row.text(3)?) {
            (Some(key), Some(sealed)) => serde_json::from_str(&key.open("words", &sealed)?)?,
            _ => Words::default(),
        };
        Ok(Row {
            version: row.int(1)?.unwrap_or_default(),
            state: text(2)?,
            words,
            written_by: text(4)?,
            written_at: row.moment(5)?.unwrap_or_default(),
            spot: self.spot_of(row)?,
            id,
        })
    }
}
