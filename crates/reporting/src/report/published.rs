//! Reports that were signed off: what each said on that day is kept for good, under an address of its own.

use super::{Named, Report};
use platform::db::{Tx, Value as Sql};
use platform::http::Ctx;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, expected, required};
use platform::{Result, revision};
use serde::{Deserialize, Serialize};

/// The table of published reports.
pub const TABLE: Table = Table {
    name: "reports",
    one: "report",
    about: "Reports that were signed off and published. What each said on that day is at its own address, as JSON and in every other form.",
    title: "title",
    within: Some("strategy"),
    line: &["published"],
    sourced: false,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("strategy", Kind::Ref("strategies"), "The strategy that is reported on."),
        required("title", Kind::Text, "What it is called."),
        required("kind", Kind::Choice(&["quarterly", "annual", "review"]), "What kind of report it is."),
        required(
            "period",
            Kind::Ref("reporting_periods"),
            "The reporting period; of a report on a year, its last one.",
        ),
        required("published", Kind::Date, "The day on which it was signed off and published."),
        column("signed_by", Kind::Ref("organisations"), "The organisation of whoever signed it off."),
        required("summary", Kind::Long, "What happened, in a few sentences."),
        expected("highlights", Kind::Long, "What must not be missed, a line for each."),
        expected("for_children", Kind::Long, "The summary in words for children and young people."),
        column("children_day", Kind::Date, "The day on which the words for children were written."),
        column("next_focus", Kind::Long, "What the next year is about."),
        column(
            "case_studies",
            Kind::Long,
            "What became of somebody, without a name: its title on a line of its own, then the story, then an empty line.",
        ),
        column("finance", Kind::Long, "What was spent on what, a line for each: on what, a colon, and how much."),
        column("meeting", Kind::Date, "The day of the meeting at which it was discussed, of a review."),
        column("body", Kind::Ref("bodies"), "The body that discussed it, of a review."),
        column("version", Kind::Text, "Which version of the plan has come of it, of a review."),
    ],
};

/// What was written over a report that was signed off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Story {
    /// The published report.
    pub report: Named,
    /// The day on which it was published.
    pub published: String,
    /// The organisation of whoever signed it off.
    pub signed_by: Option<Named>,
    /// What happened, in a few sentences.
    pub summary: String,
    /// What must not be missed.
    pub highlights: Vec<String>,
    /// The summary in words for children.
    pub for_children: Option<String>,
    /// The day on which those were written.
    pub children_day: Option<String>,
    /// The day on which these words were changed last since they were published, if they were.
    pub changed: Option<String>,
    /// What the next year is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_focus: Option<String>,
    /// What became of some people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<Case>,
    /// What was spent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub finance: Vec<Spent>,
    /// The day of the meeting at which it was discussed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<String>,
    /// The body that discussed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Named>,
    /// Which version of the plan has come of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// What became of somebody, who is not named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// What it is called.
    pub title: String,
    /// The story, paragraph by paragraph.
    pub told: Vec<String>,
}

/// What was spent on something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spent {
    /// On what.
    pub on: String,
    /// How much, as it was written.
    pub amount: String,
}

/// Keeps what a report says.
pub async fn freeze(tx: &mut Tx, reference: &str, report: &Report) -> Result<()> {
    let sql = "INSERT INTO \"report_frozen\" (\"report\", \"json\") VALUES ($1, $2)";
    tx.execute(sql, &[Sql::text(reference), Sql::text(report.to_json()?)]).await?;
    Ok(())
}

/// What a report said when it was published; nothing where it came by a file, without that.
pub async fn frozen(tx: &mut Tx, reference: &str) -> Result<Option<Report>> {
    let sql = "SELECT \"json\" FROM \"report_frozen\" WHERE \"report\" = $1";
    let rows = tx.query(sql, &[Sql::text(reference)]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    Ok(Some(serde_json::from_str(&row.text(0)?.unwrap_or_default())?))
}

/// The published report of a kind on a period, if there is one.
pub fn of<'a>(plan: &'a Snapshot, period: &str, kind: super::Kind) -> Option<&'a Record> {
    plan.referring(period, TABLE.name, "period").into_iter().rfind(|one| one.text("kind") == kind.name())
}

/// What was written over a published report.
pub async fn story(ctx: &Ctx, record: &Record) -> Result<Story> {
    let text = |column: &str| Some(record.text(column).to_owned()).filter(|text| !text.is_empty());
    Ok(Story {
        report: Named::of(record),
        published: record.text("published").to_owned(),
        signed_by: ctx.snapshot.referred(record, "signed_by").map(Named::of),
        summary: record.text("summary").to_owned(),
        highlights: lines(record.text("highlights")).map(str::to_owned).collect(),
        for_children: text("for_children"),
        children_day: text("children_day"),
        changed: changed(ctx, record).await?,
        next_focus: text("next_focus"),
        cases: cases(record.text("case_studies")),
        finance: lines(record.text("finance")).map(spent).collect(),
        meeting: text("meeting"),
        body: ctx.snapshot.referred(record, "body").map(Named::of),
        version: text("version"),
    })
}

/// The lines of a text, without empty ones.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// The case studies of a text: each is some lines together, the first of which is its title.
fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut begins = true;
    for line in text.lines().map(str::trim) {
        match cases.last_mut().filter(|_| !begins) {
            _ if line.is_empty() => {}
            Some(case) => case.told.push(line.to_owned()),
            None => cases.push(Case { title: line.to_owned(), told: Vec::new() }),
        }
        begins = line.is_empty();
    }
    cases
}

/// On what, and how much: what stands behind the last colon of a line.
fn spent(line: &str) -> Spent {
    let (on, amount) = line.rsplit_once(':').unwrap_or((line, ""));
    Spent { on: on.trim().to_owned(), amount: amount.trim().to_owned() }
}

/// The day on which the words of a published report were changed last, if they were since it was published.
async fn changed(ctx: &Ctx, record: &Record) -> Result<Option<String>> {
    if record.version < 2 {
        return Ok(None);
    }
    let mut tx = ctx.app.db.read().await?;
    let newest = revision::of(&mut tx, &[&record.reference], ctx.snapshot.seq).await?.into_iter().next();
    let Some(newest) = newest else { return Ok(None) };
    Ok(Some(newest.at.to_zoned(ctx.app.site.zone()?).date().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_study_ends_with_an_empty_line() {
        let read = cases("\nA flat of her own\nShe moved in May.\nShe has a key.\n\n\nA bike\n");
        let titles: Vec<_> = read.iter().map(|case| (case.title.as_str(), case.told.len())).collect();
        assert_eq!(titles, [("A flat of her own", 2), ("A bike", 0)]);
    }

    #[test]
    fn an_amount_stands_behind_the_last_colon() {
        let one = |line: &str| (spent(line).on, spent(line).amount);
        assert_eq!(one("Flats: first year: £12,000"), ("Flats: first year".to_owned(), "£12,000".to_owned()));
        assert_eq!(one("Nothing else"), ("Nothing else".to_owned(), String::new()));
    }
}
