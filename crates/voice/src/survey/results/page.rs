//! Results as everybody reads them: a page, and the same as data.

use super::{Asked, Column, Results, rounded, store, waves};
use crate::survey::{TABLE, own_name, primary};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::http::{Ctx, plain};
use platform::page::desk::{Block, Desk};
use platform::page::{Page, Part, Raw, date_in_words};
use platform::record::Record;
use platform::{Error, Result, api};
use serde_json::{Value, json};
use xlsform::Texts;

/// The headings of the results as CSV.
const HEADINGS: [&str; 9] = ["question", "answer", "by", "group", "count", "answered", "percent", "lower", "upper"];

#[derive(Template)]
#[template(path = "voice/results.html")]
struct Tables {
    page: Page,
    least: usize,
    answers: u64,
    questions: Vec<Table>,
}

struct Table {
    anchor: String,
    label: String,
    several: bool,
    answered: Option<u64>,
    rows: Vec<Row>,
    by: Vec<ByGroup>,
}

/// What was said by everybody: in words, how many, how many in a hundred, and between what that lies.
struct Row {
    words: String,
    count: Option<u64>,
    share: Option<[String; 3]>,
    /// The places of the bar and of its interval, of a hundred.
    bar: Option<[String; 3]>,
}

/// The same by groups.
struct ByGroup {
    caption: String,
    groups: Vec<(String, Option<u64>)>,
    rows: Vec<(String, Vec<Option<String>>)>,
}

/// The tables of results as markup.
pub fn tables(ctx: &Ctx, results: &Results) -> Result<Raw> {
    let whole = |n: f64| format!("{n:.0}");
    let table = |(n, asked): (usize, &Asked)| {
        let row = |said: &super::Said| {
            let share = results.share(asked, said, 0);
            Row {
                words: said_in(ctx, &said.words, &said.code),
                count: said.counts.first().copied().flatten(),
                share: share.map(|one| [one.percent, one.lower, one.upper].map(whole)),
                bar: share.map(|one| [one.percent, one.lower, one.upper].map(|n| format!("{n:.1}"))),
            }
        };
        Table {
            anchor: format!("q{}", n + 1),
            label: said_in(ctx, &asked.label, &asked.name),
            several: asked.several,
            answered: asked.answered.first().copied().flatten(),
            rows: asked.said.iter().map(row).collect(),
            by: by_groups(ctx, results, asked),
        }
    };
    let tables = Tables {
        page: ctx.page(String::new()),
        least: usize::try_from(results.least).unwrap_or_default(),
        answers: results.columns.first().map_or(0, |column| column.answers),
        questions: results.questions.iter().enumerate().map(table).collect(),
    };
    let text = tables.render().map_err(|error| Error::Internal(format!("a page could not be made: {error}")))?;
    Ok(Raw(text))
}

fn by_groups(ctx: &Ctx, results: &Results, asked: &Asked) -> Vec<ByGroup> {
    let breakdowns = results.breakdowns().into_iter().filter(|(by, _)| *by != asked.name);
    let one = |(by, places): (&str, Vec<usize>)| {
        let share = |said: &super::Said, place: usize| {
            let share = results.share(asked, said, place)?;
            Some(format!("{:.0}%", share.percent))
        };
        let row = |said: &super::Said| {
            let cells = places.iter().map(|place| share(said, *place)).collect();
            (said_in(ctx, &said.words, &said.code), cells)
        };
        let group = |place: &usize| (group_name(ctx, &results.columns[*place]), asked.answered[*place]);
        ByGroup {
            caption: breakdown_name(ctx, results, by),
            groups: places.iter().map(group).collect(),
            rows: asked.said.iter().map(row).collect(),
        }
    };
    // Where every cell is hidden, a table tells nothing.
    breakdowns.map(one).filter(|one| one.rows.iter().any(|(_, cells)| cells.iter().any(Option::is_some))).collect()
}

/// Words in the language of the page, or as they were first written.
pub(super) fn said_in(ctx: &Ctx, words: &Texts, code: &str) -> String {
    let words = words.get(primary(ctx.language.tag)).or_else(|| words.get("en")).or_else(|| words.values().next());
    words.map_or(code, String::as_str).to_owned()
}

fn breakdown_name(ctx: &Ctx, results: &Results, by: &str) -> String {
    match by {
        "people" | "language" | "version" => ctx.t(&format!("survey-by-{by}")),
        name => {
            let asked = results.questions.iter().find(|asked| asked.name == name);
            let words = asked.map_or(name.to_owned(), |asked| said_in(ctx, &asked.label, name));
            ctx.language.text("survey-by-question", &[("words", words.into())])
        }
    }
}

/// A group in words; of several that were put together, all of them.
fn group_name(ctx: &Ctx, column: &Column) -> String {
    let words = |n: usize| column.words.get(n).cloned().unwrap_or_default();
    let names: Vec<String> =
        column.group.iter().enumerate().map(|(n, code)| code_name(ctx, &column.by, code, &words(n))).collect();
    names.join(" + ")
}

fn code_name(ctx: &Ctx, by: &str, code: &str, words: &Texts) -> String {
    match (by, code) {
        ("people", "") => ctx.t("survey-no-group"),
        ("people", group) => group.to_owned(),
        ("language", tag) => own_name(tag).unwrap_or_else(|| tag.to_owned()),
        ("version", xlsform::STANDARD) => ctx.t("survey-version-standard"),
        ("version", version) => version.to_owned(),
        (_, "") => ctx.t("survey-no-answer"),
        (_, code) => said_in(ctx, words, code),
    }
}

/// The survey and what was published of it, as at the day that is looked at.
async fn found<'a>(ctx: &'a Ctx, reference: &str) -> Result<(&'a Record, Results)> {
    let survey = ctx.record(&TABLE, reference)?;
    let missing = || Error::not_found(format!("surveys/{reference}/results"));
    if survey.text("results").is_empty() {
        return Err(missing());
    }
    let results = store::counted(&mut ctx.app.db.read().await?, reference).await?.ok_or_else(missing)?;
    Ok((survey, results))
}

/// `GET /surveys/{ref}/results`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (survey, results) = found(&ctx, &reference).await?;
    let title = ctx.language.text("survey-results-of", &[("words", survey.title().into())]);
    let day = date_in_words(ctx.language, survey.text("results"));
    let path = format!("/surveys/{reference}");
    let markup = tables(&ctx, &results)?;
    let mut desk =
        Desk::new(&ctx, title).under(ctx.t("table-surveys"), "/surveys").under_content(survey.title(), &path);
    if waves::are_several(&ctx, survey) {
        desk = desk.link(ctx.t("survey-waves"), &format!("{path}/waves"));
    }
    desk.words(ctx.language.text("survey-results-day", &[("day", day.into())]))
        .block(Block::Words(vec![Part::content(survey.text("about"))]))
        .block(Block::Raw(markup))
        .link("CSV", &format!("{path}/results.csv"))
        .link("JSON", &format!("{path}/results.json"))
        .show(&ctx)
}

/// One line of the open data: rounded, so that it cannot be taken from another table.
fn lines(results: &Results) -> Vec<[Value; 9]> {
    let mut lines = Vec::new();
    for asked in &results.questions {
        for said in &asked.said {
            for (n, column) in results.columns.iter().enumerate() {
                let share = results.share(asked, said, n);
                let whole = |of: fn(super::Share) -> f64| share.map_or(Value::Null, |one| json!(of(one).round()));
                let count = |count: Option<Option<u64>>| count.flatten().map_or(Value::Null, |n| json!(rounded(n)));
                lines.push([
                    json!(asked.name),
                    json!(said.code),
                    json!(column.by),
                    json!(column.group.join(" + ")),
                    count(said.counts.get(n).copied()),
                    count(asked.answered.get(n).copied()),
                    whole(|one| one.percent),
                    whole(|one| one.lower),
                    whole(|one| one.upper),
                ]);
            }
        }
    }
    lines
}

/// `GET /surveys/{ref}/results.json`
pub async fn data(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (survey, results) = found(&ctx, &reference).await?;
    let items: Vec<Value> = lines(&results)
        .into_iter()
        .map(|line| HEADINGS.iter().zip(line).map(|(heading, value)| ((*heading).to_owned(), value)).collect())
        .collect();
    let whole = json!({
        "invented": ctx.app.site.invented,
        "survey": survey.reference,
        "title": survey.title(),
        "published": survey.text("results"),
        "counts_rounded_to": 5,
        "nothing_of_fewer_than": results.least,
        "items": items,
    });
    Ok(plain("application/json", whole.to_string()))
}

/// `GET /surveys/{ref}/results.csv`
pub async fn csv(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (survey, results) = found(&ctx, &reference).await?;
    let text = |value: Value| {
        value.as_str().map_or_else(|| if value.is_null() { String::new() } else { value.to_string() }, str::to_owned)
    };
    let rows: Vec<Vec<String>> = lines(&results).into_iter().map(|line| line.map(text).into()).collect();
    Ok(api::csv_answer(&ctx, &format!("{}-results", survey.reference.to_lowercase()), &HEADINGS, &rows))
}
