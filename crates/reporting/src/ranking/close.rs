//! Counting a ranking: what each member ranked becomes what all of them rank together, and is removed.

use super::held::{self, KIND, ROWS};
use super::{RESULTS, TABLE, items, members, rule};
use jiff::civil::Date;
use platform::audit::{self, Act, Who};
use platform::clock::Clock;
use platform::db::Tx;
use platform::job::{Context, Doing};
use platform::record::{self, Change, Record};
use platform::secret::Keyring;
use platform::snapshot::Snapshot;
use platform::{Result, revision};
use serde_json::{Value, json};

/// The name of the job.
pub const JOB: &str = "rankings-close";

/// The job: counts every ranking whose last day has passed, and removes what members ranked in those that are withdrawn.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move { Ok(all(context, tx).await?) })
}

async fn all(context: &Context, tx: &mut Tx) -> Result<()> {
    revision::lock(tx).await?;
    let (plan, today) = (Snapshot::load(tx, context.tables).await?, context.today()?);
    let who = Who::program(&format!("job {JOB}"));
    for ranking in plan.list(TABLE.name) {
        let over = ranking.text("closes").parse::<Date>().is_ok_and(|last| last < today);
        if over && super::waits(ranking) {
            close(tx, (&context.keyring, &context.clock), &plan, (ranking, today), &who).await?;
        }
    }
    // Those of a ranking that was counted above are gone already.
    for row in ROWS.all(tx, &context.keyring).await? {
        if plan.get(held::ranking(&row)).is_none_or(|ranking| !super::waits(ranking)) {
            ROWS.take(tx, (&row.id, row.version)).await?;
        }
    }
    Ok(())
}

/// Counts a ranking, in a transaction in which nobody else changes the plan.
pub async fn close(
    tx: &mut Tx,
    (keyring, clock): (&Keyring, &Clock),
    plan: &Snapshot,
    (ranking, today): (&Record, Date),
    who: &Who,
) -> Result<()> {
    let rows = ROWS.of(tx, keyring, &ranking.reference).await?;
    let mut all = members(tx, ranking.text("body"), today).await?;
    all.extend(rows.iter().map(|row| row.written_by.clone()));
    let things = items(plan, &ranking.reference);
    let place = |chosen: &String| things.iter().position(|thing| thing.reference == *chosen);
    // A row whose words are erased ranks nothing, and whoever wrote it did not take part.
    let rankings: Vec<Vec<usize>> = (rows.iter())
        .map(|row| held::chosen(&row.words).iter().filter_map(place).collect::<Vec<_>>())
        .filter(|chosen| !chosen.is_empty())
        .collect();
    let enough = rankings.len() >= rule::LEAST;
    let mut after = ranking.clone();
    let mut set = |name: &str, value: Value| drop(after.values.insert(name.to_owned(), value));
    set("result", RESULTS[usize::from(!enough)].into());
    set("counted", today.to_string().into());
    set("members", all.len().into());
    if enough {
        set("taken_part", rankings.len().into());
    }
    let mut changes = vec![Change { before: Some(ranking.clone()), after }];
    if enough {
        changes.extend(counted(&things, &rankings));
    }
    record::save(tx, clock, who, changes).await?;
    for row in rows {
        ROWS.take(tx, (&row.id, row.version)).await?;
    }
    let reference = ranking.reference.as_str();
    audit::append(tx, clock.now(), who, Act { act: "ranking.close", kind: KIND, reference, detail: json!({}) }).await
}

/// What was ranked, with its points and place.
fn counted(things: &[&Record], rankings: &[Vec<usize>]) -> Vec<Change> {
    let standings = rule::count(things.len(), rankings);
    let one = |(thing, came): (&&Record, rule::Standing)| {
        let mut after = (*thing).clone();
        after.values.insert("points".to_owned(), came.points.into());
        after.values.insert("rank".to_owned(), came.rank.into());
        Change { before: Some((*thing).clone()), after }
    };
    things.iter().zip(standings).map(one).collect()
}
