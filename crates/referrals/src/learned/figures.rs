//! What is published of a quarter as figures of measures: each measure of the plan that has one of the codes of [`FIGURES`] gets its
//! figures, of everybody, of each service, theme and age, and of the wards that the plan has. They are hidden before, so that they come
//! as the files of any other source do.

use super::group::DIMENSIONS;
use super::lesson::{Lesson, Value};
use super::tables::{area, titled};
use super::what::FIGURES;
use super::{PATH, Quarter};
use measures::dataset::store;
use measures::import::{self, Format, Rehearsal, rows};
use measures::publish::{self, Due, Given, Rule};
use platform::audit::Who;
use platform::db::Tx;
use platform::http::Ctx;
use platform::snapshot::Snapshot;
use platform::{Error, Result, i18n};
use serde_json::{Map, Value as Json};

/// The lines of a quarter, in the columns of figures as rows.
pub fn lines(ctx: &Ctx, plan: &Snapshot, quarter: Quarter, lesson: &Lesson) -> Vec<Vec<String>> {
    let mut lines = Vec::new();
    for by in DIMENSIONS {
        for group in lesson.groups(by) {
            let Some((area, breakdown)) = place(ctx, plan, lesson, (by, group)) else { continue };
            for figure in FIGURES {
                let value = lesson.value(&figure, (by, group));
                if let Some(cells) = cells(value) {
                    let [value, numerator, denominator, lower, upper] = cells;
                    let named = [figure.code.to_owned(), area.clone(), quarter.period(), value, breakdown.clone()];
                    lines.push(named.into_iter().chain([numerator, denominator, lower, upper]).collect());
                }
            }
        }
    }
    lines
}

/// The area of a group as files name it, and its breakdown; nothing, where the plan does not know it.
fn place(ctx: &Ctx, plan: &Snapshot, lesson: &Lesson, (by, group): (&str, &str)) -> Option<(String, String)> {
    let whole = ctx.app.site.place.clone();
    let english = |key: &str| i18n::english().text(key, &[]);
    match by {
        "all" => Some((whole, String::new())),
        "area" => {
            let found = area(plan, group).filter(|_| !group.is_empty());
            found.map(|one| (one.reference.clone(), String::new()))
        }
        // A breakdown has semicolons and colons of its own.
        _ => {
            let named = |group: &str| titled(i18n::english(), plan, by, group).replace([';', ':'], ",");
            let name = named(group);
            // Two services of one name are told apart.
            let twice = lesson.groups(by).into_iter().filter(|other| named(other) == name).count() > 1;
            let name = if twice { format!("{name} ({group})") } else { name };
            Some((whole, format!("{}: {name}", english(&format!("learned-by-{by}")))))
        }
    }
}

/// The value of a figure with numerator, denominator and interval; nothing, where there is nobody of whom it could be.
fn cells(value: Value) -> Option<[String; 5]> {
    let nothing = String::new;
    Some(match value {
        Value::Count(count) => [count.to_string(), nothing(), nothing(), nothing(), nothing()],
        Value::Share(part, of, (lower, upper)) => {
            let share = format!("{:.1}", 100.0 * part as f64 / of as f64);
            [share, part.to_string(), of.to_string(), format!("{lower:.1}"), format!("{upper:.1}")]
        }
        Value::Wait(median, (lower, upper)) => {
            [median.to_string(), nothing(), nothing(), lower.to_string(), upper.to_string()]
        }
        Value::Hidden => ["c".to_owned(), nothing(), nothing(), nothing(), nothing()],
        Value::Nobody => return None,
    })
}

/// Publishes the figures of a quarter as a dataset, where the plan has measures that take some; answers its reference.
///
/// # Errors
/// [`Error::Invalid`], when they do not fit the measures that take them.
pub async fn publish(
    ctx: &Ctx,
    tx: &mut Tx,
    (plan, who): (&Snapshot, &Who),
    quarter: Quarter,
    lesson: &Lesson,
) -> Result<Option<String>> {
    let (today, name) = (ctx.app.today()?, format!("referrals-{quarter}.csv"));
    let headings = &rows::COLUMNS[..9];
    let text = sheets::csv_text(headings, &lines(ctx, plan, quarter, lesson));
    let faults =
        |all: Vec<sheets::Fault>| Error::invalid(all.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "));
    let (_, batch) = import::read_bytes(&name, text.into_bytes(), &mut measures::area::known(plan)).map_err(faults)?;
    let truth = store::truth(tx, &Rehearsal::fed(plan, &batch)).await?;
    let rehearsal = Rehearsal::new(plan, truth, batch, false, today).map_err(faults)?;
    if rehearsal.series.is_empty() {
        return Ok(None);
    }
    let title = i18n::english().text("learned-dataset", &[("words", quarter.period().into())]);
    let about = [
        ("title", title),
        ("published", today.to_string()),
        ("origin", ctx.app.site.name.clone()),
        ("address", format!("{}{PATH}/{quarter}", ctx.app.base_url)),
        ("format", Format::Rows.name().to_owned()),
        ("file", name),
    ];
    let mut about: Map<String, Json> =
        about.into_iter().map(|(column, text)| (column.to_owned(), Json::from(text))).collect();
    if rehearsal.revised > 0 {
        about.insert("reason".to_owned(), Json::from(i18n::english().text("learned-dataset-reason", &[])));
    }
    let given = Given::new(tx, plan, rehearsal, about).await?;
    let prepared = publish::prepare(tx, plan, given, Rule::AsPublished).await?;
    publish::publish(tx, &ctx.app.clock, who, plan, prepared, Due { today, next: None }).await.map(Some)
}
