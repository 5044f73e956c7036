//! The only SQL for grants.

use jiff::Timestamp;
use platform::db::{Row, Rows, Tx, Value as Sql};
use platform::{Error, Result, random};
use threesixty::Grant;

/// A grant as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its reference here.
    pub id: String,
    /// What is known of it.
    pub grant: Grant,
    /// The file that it came in.
    pub file: Option<String>,
    /// The fund that was applied for, where somebody here won it.
    pub fund: Option<String>,
    /// The organisation here that told that it won.
    pub organisation: Option<String>,
}

/// From where a grant is known.
#[derive(Clone, Copy, Debug, Default)]
pub struct From<'a> {
    /// From a file.
    pub file: Option<&'a str>,
    /// From whoever won it: which fund,
    pub fund: Option<&'a str>,
    /// and which organisation.
    pub organisation: Option<&'a str>,
}

/// What is looked for among grants; what is empty is not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sought {
    /// The year of the award.
    pub year: String,
    /// The funder.
    pub funder: String,
    /// A part of the recipient's name, without regard to capitals.
    pub recipient: String,
    /// The ward.
    pub ward: String,
}

const COLUMNS: &[&str; 15] = &[
    "id",
    "identifier",
    "doc",
    "awarded",
    "amount",
    "currency",
    "funder",
    "recipient",
    "ward",
    "programme",
    "file",
    "fund",
    "organisation",
    "recorded_at",
    "recorded_by",
];

/// Puts grants into the table.
pub async fn insert(tx: &mut Tx, grants: &[Grant], from: From<'_>, (by, now): (&str, Timestamp)) -> Result<()> {
    let mut rows = Rows::default();
    let maybe = |text: Option<&str>| Sql::Text(text.map(str::to_owned));
    for grant in grants {
        let doc = threesixty::package(std::slice::from_ref(grant)).to_string();
        let values = [
            Sql::text(name(&doc, now)),
            Sql::text(&grant.id),
            Sql::text(doc),
            Sql::text(grant.awarded.to_string()),
            Sql::Int(Some(grant.amount)),
            Sql::text(&grant.currency),
            Sql::text(&grant.funder.name),
            Sql::text(&grant.recipient.name),
            Sql::text(wards(grant)),
            Sql::text(&grant.programme),
            maybe(from.file),
            maybe(from.fund),
            maybe(from.organisation),
            Sql::moment(now),
            Sql::text(by),
        ];
        rows.add("grant_award", COLUMNS, values);
    }
    rows.insert(tx).await
}

/// What stands between the wards of one grant: it is counted for all of them together, since nobody can tell how much is whose.
pub const AND: &str = "; ";

/// The wards, or other places, where those are for whom a grant is: their names, or, of one without, its code.
pub fn wards(grant: &Grant) -> String {
    let name = |place: &threesixty::Place| if place.name.is_empty() { place.code.clone() } else { place.name.clone() };
    let names: std::collections::BTreeSet<String> =
        grant.places.iter().map(name).filter(|name| !name.is_empty()).collect();
    names.into_iter().collect::<Vec<String>>().join(AND)
}

/// The name of a row: of what it holds and of when it was recorded, so that the same grants have the same names in every database.
fn name(doc: &str, now: Timestamp) -> String {
    random::hash(format!("{} {doc}", now.as_microsecond()))
}

/// The documents of a file's grants that have not ended, by their identifiers.
pub async fn of_file(tx: &mut Tx, file: &str) -> Result<std::collections::HashMap<String, (String, String)>> {
    let sql =
        "SELECT \"identifier\", \"id\", \"doc\" FROM \"grant_award\" WHERE \"file\" = $1 AND \"ended_at\" IS NULL";
    let text = |row: &Row, n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
    let rows = tx.query(sql, &[Sql::text(file)]).await?;
    rows.iter().map(|row| Ok((text(row, 0)?, (text(row, 1)?, text(row, 2)?)))).collect()
}

/// The identifiers of all grants that have not ended and are not of this file.
pub async fn elsewhere(tx: &mut Tx, file: &str) -> Result<std::collections::HashSet<String>> {
    let sql = "SELECT \"identifier\" FROM \"grant_award\" WHERE \"ended_at\" IS NULL AND (\"file\" IS NULL OR \"file\" <> $1)";
    let rows = tx.query(sql, &[Sql::text(file)]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// The grants that stand and were told here: they are in no file.
pub async fn told(tx: &mut Tx) -> Result<Vec<Kept>> {
    let sql = format!("{SELECT} WHERE \"ended_at\" IS NULL AND \"file\" IS NULL ORDER BY \"id\"");
    tx.query(&sql, &[]).await?.iter().map(read).collect()
}

/// The grants of this amount that stand in a file.
pub async fn in_files(tx: &mut Tx, amount: i64) -> Result<Vec<Kept>> {
    let sql =
        format!("{SELECT} WHERE \"ended_at\" IS NULL AND \"file\" IS NOT NULL AND \"amount\" = $1 ORDER BY \"id\"");
    tx.query(&sql, &[Sql::Int(Some(amount))]).await?.iter().map(read).collect()
}

/// The grant of this identifier that was told here, if it stands.
pub async fn told_as(tx: &mut Tx, identifier: &str) -> Result<Vec<Kept>> {
    let sql = format!("{SELECT} WHERE \"file\" IS NULL AND \"identifier\" = $1 AND \"ended_at\" IS NULL");
    tx.query(&sql, &[Sql::text(identifier)]).await?.iter().map(read).collect()
}

/// Ends grants.
pub async fn end(tx: &mut Tx, ids: &[String], now: Timestamp) -> Result<()> {
    for id in ids {
        let sql = "UPDATE \"grant_award\" SET \"ended_at\" = $1 WHERE \"id\" = $2 AND \"ended_at\" IS NULL";
        tx.execute(sql, &[Sql::moment(now), Sql::text(id)]).await?;
    }
    Ok(())
}

const SELECT: &str = "SELECT \"id\", \"doc\", \"file\", \"fund\", \"organisation\" FROM \"grant_award\"";

/// That a grant stood at a moment: it had been recorded, and had not ended.
const STOOD: &str = "\"recorded_at\" < $1 AND (\"ended_at\" IS NULL OR \"ended_at\" >= $1)";

fn read(row: &Row) -> Result<Kept> {
    let doc = row.text(1)?.unwrap_or_default();
    let grant = threesixty::read_json(doc.as_bytes()).grants.pop();
    Ok(Kept {
        id: row.text(0)?.unwrap_or_default(),
        grant: grant.ok_or_else(|| Error::Internal("a grant that is kept cannot be read".to_owned()))?,
        file: row.text(2)?,
        fund: row.text(3)?,
        organisation: row.text(4)?,
    })
}

/// The condition of what is sought, with its values, after the moment.
fn condition(sought: &Sought, at: Timestamp) -> (String, Vec<Sql>) {
    let (mut sql, mut values) = (STOOD.to_owned(), vec![Sql::moment(at)]);
    let mut add = |condition: &str, value: String| {
        values.push(Sql::text(value));
        sql.push_str(&format!(" AND {}", condition.replace('?', &format!("${}", values.len()))));
    };
    if !sought.year.is_empty() {
        add("substr(\"awarded\", 1, 4) = ?", sought.year.clone());
    }
    if !sought.funder.is_empty() {
        add("lower(\"funder\") = lower(?)", sought.funder.clone());
    }
    if !sought.ward.is_empty() {
        add("\"ward\" = ?", sought.ward.clone());
    }
    if !sought.recipient.is_empty() {
        // The database lowers both, since engines differ in which letters they lower.
        let plain = sought.recipient.replace(['%', '_', '\\'], " ");
        add("lower(\"recipient\") LIKE lower(?)", format!("%{plain}%"));
    }
    (sql, values)
}

/// Grants as they stood at a moment, the latest award first.
pub async fn list(tx: &mut Tx, sought: &Sought, at: Timestamp, (first, count): (usize, usize)) -> Result<Vec<Kept>> {
    let (condition, values) = condition(sought, at);
    let order = format!("ORDER BY \"awarded\" DESC, \"identifier\" LIMIT {count} OFFSET {first}");
    tx.query(&format!("{SELECT} WHERE {condition} {order}"), &values).await?.iter().map(read).collect()
}

/// How many grants are found.
pub async fn count(tx: &mut Tx, sought: &Sought, at: Timestamp) -> Result<usize> {
    let (condition, values) = condition(sought, at);
    let rows =
        tx.query(&format!("SELECT CAST(count(*) AS bigint) FROM \"grant_award\" WHERE {condition}"), &values).await?;
    let count = rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default();
    Ok(usize::try_from(count).unwrap_or_default())
}

/// The grant of this identifier as it stood at a moment.
pub async fn one(tx: &mut Tx, identifier: &str, at: Timestamp) -> Result<Option<Kept>> {
    let sql = format!("{SELECT} WHERE {STOOD} AND \"identifier\" = $2");
    tx.query(&sql, &[Sql::moment(at), Sql::text(identifier)]).await?.first().map(read).transpose()
}

/// What an organisation here told that it won.
pub async fn won(tx: &mut Tx, organisation: &str, at: Timestamp) -> Result<Vec<Kept>> {
    let sql = format!("{SELECT} WHERE {STOOD} AND \"organisation\" = $2 ORDER BY \"awarded\" DESC, \"identifier\"");
    tx.query(&sql, &[Sql::moment(at), Sql::text(organisation)]).await?.iter().map(read).collect()
}

/// A sum over grants: the key, the currency, how many and how much in hundredths.
pub type Sum = (String, String, usize, i64);

/// Sums by one of the columns, or by the year of the award.
pub async fn sums(tx: &mut Tx, by: &str, at: Timestamp) -> Result<Vec<(Sum, String)>> {
    let key = if by == "year" { "substr(\"awarded\", 1, 4)".to_owned() } else { format!("\"{by}\"") };
    let sql = format!(
        "SELECT {key}, \"currency\", \"funder\", CAST(count(*) AS bigint), CAST(sum(\"amount\") AS bigint) FROM \"grant_award\" WHERE {STOOD} GROUP BY {key}, \"currency\", \"funder\" ORDER BY 1, 2, 3"
    );
    let sum = |row: &Row| {
        let text = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
        let number = |n| Ok::<_, Error>(row.int(n)?.unwrap_or_default());
        Ok(((text(0)?, text(1)?, usize::try_from(number(3)?).unwrap_or_default(), number(4)?), text(2)?))
    };
    tx.query(&sql, &[Sql::moment(at)]).await?.iter().map(sum).collect()
}
