//! Searches that find nothing, counted by month, area and theme: what families look for and is not there. No words are kept, and
//! nothing of whoever searched. It counts searches, not people.

use crate::area;
use crate::desk::{PATH, desk};
use crate::find::{Question, text};
use axum::response::Response;
use jiff::civil::Date;
use platform::Result;
use platform::db::{Tx, Value as Sql};
use platform::http::{App, Ctx, plain};
use platform::page::desk::{Cell, Table};
use std::collections::BTreeMap;

/// Fewer than so many searches are not shown: a few may be one family.
const LEAST: i64 = 5;

/// Over how many months they are shown.
const MONTHS: i32 = 12;

/// Counts a search that found nothing. What it was about is the theme that was chosen, or that by whose words was looked.
pub async fn count(app: &App, question: &Question, area: Option<&str>, today: Date) -> Result<()> {
    let theme = question.theme.or_else(|| text::theme_of(&question.words)).unwrap_or_default();
    let mut tx = app.db.write().await?;
    let sql = "INSERT INTO \"directory_unmet\" (\"month\", \"area\", \"theme\", \"count\") VALUES ($1, $2, $3, 1)
        ON CONFLICT (\"month\", \"area\", \"theme\") DO UPDATE SET \"count\" = \"directory_unmet\".\"count\" + 1";
    let values = [Sql::text(month(today)), Sql::text(area.unwrap_or_default()), Sql::text(theme)];
    tx.execute(sql, &values).await?;
    tx.commit().await
}

fn month(day: Date) -> String {
    day.strftime("%Y-%m").to_string()
}

/// How often nothing was found in the last months, by theme and area, the most first; and how often in all where that was too
/// seldom to be shown.
async fn all(tx: &mut Tx, today: Date) -> Result<(Vec<(String, String, i64)>, i64)> {
    let since = today.saturating_sub(jiff::Span::new().months(MONTHS - 1));
    let sql = "SELECT \"theme\", \"area\", \"count\" FROM \"directory_unmet\" WHERE \"month\" >= $1";
    let mut counts: BTreeMap<(String, String), i64> = BTreeMap::new();
    for row in tx.query(sql, &[Sql::text(month(since))]).await? {
        let text = |n| Ok::<_, platform::Error>(row.text(n)?.unwrap_or_default());
        *counts.entry((text(0)?, text(1)?)).or_default() += row.int(2)?.unwrap_or_default();
    }
    let seldom = counts.values().filter(|count| **count < LEAST).sum();
    let mut shown: Vec<(String, String, i64)> = counts
        .into_iter()
        .filter(|(_, count)| *count >= LEAST)
        .map(|((theme, area), count)| (theme, area, count))
        .collect();
    shown.sort_by(|one, other| other.2.cmp(&one.2).then(one.cmp(other)));
    Ok((shown, seldom))
}

/// A theme and an area in words.
fn in_words(ctx: &Ctx, theme: &str, area: &str) -> (String, String) {
    let theme = if theme.is_empty() { "unmet-no-theme".to_owned() } else { format!("theme-{theme}") };
    let area = if area.is_empty() { ctx.t("unmet-no-area") } else { area::name(ctx, area) };
    (ctx.t(&theme), area)
}

/// `GET /manage/directory/unmet`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (counts, seldom) = all(&mut tx, ctx.app.today()?).await?;
    let row = |(theme, area, count): &(String, String, i64)| {
        let (theme, area) = in_words(&ctx, theme, area);
        vec![Cell::words(theme), Cell::words(area), Cell::words(count.to_string())]
    };
    let headings = ["unmet-theme", "unmet-area", "unmet-count"].map(|key| ctx.t(key)).into();
    let rows = counts.iter().map(row).collect();
    let table = Table { caption: ctx.t("unmet-title"), headings, rows, empty: ctx.t("unmet-none") };
    desk(&ctx, ctx.t("unmet-title"))
        .words(ctx.language.text("unmet-about", &[("n", LEAST.into())]))
        .table(table)
        .words(ctx.language.text("unmet-seldom", &[("n", seldom.into())]))
        .link(ctx.t("unmet-file"), &format!("{PATH}/unmet.csv"))
        .show(&ctx)
}

/// `GET /manage/directory/unmet.csv`
pub async fn file(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (counts, _) = all(&mut tx, ctx.app.today()?).await?;
    let rows: Vec<Vec<String>> =
        counts.into_iter().map(|(theme, area, count)| vec![theme, area, count.to_string()]).collect();
    Ok(plain("text/csv; charset=utf-8", sheets::csv_text(&["theme", "area", "searches"], &rows)))
}
