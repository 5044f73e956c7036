//! Which figures are late and which are due soon; and the letter that says so.

use super::{PATH, may, own_measures, publishes};
use crate::dataset::held::{self, Held};
use crate::dataset::store::{self, Kept};
use crate::publish::last_period;
use crate::{measure, shown};
use jiff::ToSpan;
use jiff::civil::Date;
use people::letter;
use people::role::KEEP_FIGURES;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::{account, role};
use platform::job::{Context, Doing};
use platform::outbox;
use platform::page::desk::{Cell, Table};
use platform::page::{Part, address, date_in_words};
use platform::permission::extent;
use platform::record::Record;
use platform::snapshot::Snapshot;
use serde_json::Value;

/// The name of the job.
pub const JOB: &str = "figures-due";

/// How many days ahead figures stand on the list.
const AHEAD: i32 = 30;

/// On which days after the day itself a reminder goes out; later, every four weeks.
const AFTER: [i32; 4] = [0, 7, 14, 28];

/// The day on which the next figures of a measure are due.
fn day(record: &Record) -> Option<Date> {
    record.text("next_release").parse().ok()
}

fn days_late(record: &Record, today: Date) -> Option<i32> {
    day(record)?.until(today).ok().map(|span| span.get_days())
}

/// The measures whose figures are late, the latest first, and those whose figures are due within a month; each with the
/// dataset in which they wait, if they do.
pub async fn table(ctx: &Ctx, tx: &mut Tx) -> Result<Table> {
    let today = ctx.app.today()?;
    let until = today.saturating_add(AHEAD.days());
    let mut due: Vec<(Date, &Record)> =
        own_measures(ctx)?.into_iter().filter_map(|record| Some((day(record)?, record))).collect();
    due.retain(|(day, _)| *day <= until);
    due.sort_by(|a, b| (a.0, &a.1.reference).cmp(&(b.0, &b.1.reference)));
    let held = held::all(tx).await?;
    let mut rows = Vec::new();
    for (day, record) in due {
        let path = format!("/manage/figures/new?measure={}", record.reference);
        let late = match day.until(today).map(|span| span.get_days()) {
            Ok(days) if days > 0 => ctx.language.text("figures-days-late", &[("n", days.into())]),
            _ => ctx.t("figures-not-yet-due"),
        };
        rows.push(vec![
            Cell::Link(Part::content(record.title()), address(ctx.language, &path, None)),
            Cell::content(ctx.snapshot.referred(record, "owner").map(Record::title).unwrap_or_default()),
            Cell::words(date_in_words(ctx.language, &day.to_string())),
            Cell::words(late),
            waiting(ctx, tx, &held, record).await?,
        ]);
    }
    let headings = ["kind-measure", "col-owner", "col-next_release", "figures-due-state", "figures-due-held"];
    Ok(Table {
        caption: ctx.t("figures-due-title"),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows,
        empty: ctx.t("figures-due-none"),
    })
}

/// Where newer figures of a measure than everybody has wait to be published, those up to the last period first; nothing
/// where none do, or none that may be seen.
async fn waiting(ctx: &Ctx, tx: &mut Tx, all: &[Held], record: &Record) -> Result<Cell> {
    let out = last_period(tx, &ctx.snapshot, &record.reference, "").await?;
    let kept = store::held_of_measure(tx, &record.reference).await?;
    let waits = |kept: &Kept| Some((kept.series.last()?, all.iter().find(|held| held.reference == kept.dataset)?));
    let newest = kept.iter().filter_map(waits).max_by_key(|(period, _)| *period);
    let Some((period, held)) = newest.filter(|(period, _)| Some(*period) > out) else { return Ok(Cell::words("")) };
    if !may(ctx, &KEEP_FIGURES, &store::held_measures(tx, &held.reference).await?)? {
        return Ok(Cell::words(""));
    }
    let arguments =
        [("words", shown::period(ctx.language, period).into()), ("dataset", held.text("title").to_owned().into())];
    let words = Part::words(ctx.language.text("figures-due-waits", &arguments));
    Ok(Cell::Link(words, address(ctx.language, &format!("{PATH}/{}", held.reference), None)))
}

/// What waits behind the page: figures that are late, and datasets that nobody has published.
pub async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<(&'static str, usize)>> {
    if path != PATH {
        return Ok(Vec::new());
    }
    let today = ctx.app.today()?;
    let late = own_measures(ctx)?.iter().filter(|record| days_late(record, today).is_some_and(|days| days > 0)).count();
    let waiting = if publishes(ctx)? { held::all(tx).await?.len() } else { 0 };
    Ok(vec![("waits-figures-late", late), ("waits-figures-held", waiting)])
}

/// The job: tells whoever keeps figures that some are due today, or have been for some weeks.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move { Ok(remind(context, tx).await?) })
}

async fn remind(context: &Context, tx: &mut Tx) -> Result<()> {
    let today = context.today()?;
    let plan = Snapshot::load(tx, context.tables).await?;
    let told = |record: &&Record| days_late(record, today).is_some_and(is_told);
    let due: Vec<&Record> = plan.list(measure::TABLE.name).filter(told).collect();
    if due.is_empty() {
        return Ok(());
    }
    for account in account::all(tx, &context.keyring).await?.iter().filter(|account| account.is_active(today)) {
        let reach = extent(&role::held(tx, &account.id, today).await?, &KEEP_FIGURES);
        let count = due.iter().filter(|record| reach.covers(record.text("owner"))).count();
        if count > 0 {
            letter::write(tx, context, &outbox::FIGURES_DUE, account, PATH, &[]).await?;
        }
    }
    Ok(())
}

fn is_told(days: i32) -> bool {
    AFTER.contains(&days) || (days > 28 && days % 28 == 0)
}
