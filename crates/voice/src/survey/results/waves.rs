//! The results of all waves of a series side by side. A question is the same in each by its name, and an answer by its code, however
//! their words were put.

use super::page::said_in;
use super::{Asked, Results, Share, store};
use crate::survey::TABLE;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::desk::{Block, Desk};
use platform::page::{Page, Raw};
use platform::record::Record;
use platform::{Error, Result, api};

/// A wave that was published.
pub(super) struct Wave<'a> {
    pub(super) survey: &'a Record,
    pub(super) results: Results,
}

/// The waves of the series of a survey, the first one first: those whose results were published.
async fn of<'a>(ctx: &'a Ctx, tx: &mut Tx, survey: &Record) -> Result<Vec<Wave<'a>>> {
    let series = survey.text("series");
    let same = |one: &&Record| !series.is_empty() && one.text("series") == series && !one.text("results").is_empty();
    let mut all: Vec<&Record> = ctx.snapshot.list(TABLE.name).filter(same).collect();
    all.sort_by_key(|one| one.text("first_day"));
    let mut waves = Vec::new();
    for survey in all {
        waves.extend(store::counted(tx, &survey.reference).await?.map(|results| Wave { survey, results }));
    }
    Ok(waves)
}

/// The same, or a survey alone that is of no series.
pub(super) async fn with<'a>(ctx: &'a Ctx, tx: &mut Tx, survey: &'a Record) -> Result<Vec<Wave<'a>>> {
    if !survey.text("series").is_empty() {
        return of(ctx, tx, survey).await;
    }
    let published = !survey.text("results").is_empty();
    let results = if published { store::counted(tx, &survey.reference).await? } else { None };
    Ok(results.map(|results| Wave { survey, results }).into_iter().collect())
}

/// Whether more than one wave of the series of a survey was published.
pub fn are_several(ctx: &Ctx, survey: &Record) -> bool {
    let series = survey.text("series");
    let published = |one: &&Record| one.text("series") == series && !one.text("results").is_empty();
    !series.is_empty() && ctx.snapshot.list(TABLE.name).filter(published).count() > 1
}

impl Wave<'_> {
    /// What it is called beside the others.
    fn name(&self) -> &str {
        let wave = self.survey.text("wave");
        if wave.is_empty() { self.survey.title() } else { wave }
    }

    pub(super) fn asked(&self, name: &str) -> Option<&Asked> {
        self.results.questions.iter().find(|asked| asked.name == name)
    }

    /// Whether something could be said in answer to a question.
    pub(super) fn could(&self, name: &str, code: &str) -> bool {
        self.asked(name).is_some_and(|asked| asked.said.iter().any(|said| said.code == code))
    }

    /// The share of everybody who said something; nothing where it was not asked or is hidden.
    pub(super) fn share(&self, name: &str, code: &str) -> Option<Share> {
        let asked = self.asked(name)?;
        let said = asked.said.iter().find(|said| said.code == code)?;
        self.results.share(asked, said, 0)
    }
}

/// A question that several waves asked.
struct Question {
    anchor: String,
    label: String,
    rows: Vec<(String, Vec<Cell>)>,
}

/// What stands of a wave beside an answer.
enum Cell {
    /// It was not asked, or could not be said.
    NotAsked,
    /// It is hidden.
    Hidden,
    /// The share, and between what it lies.
    Shown(String, String),
}

#[derive(Template)]
#[template(path = "voice/waves.html")]
struct Tables {
    page: Page,
    waves: Vec<(String, String, usize)>,
    questions: Vec<Question>,
}

/// The questions that more than one wave asked, in the order of the last.
fn joined<'a>(waves: &'a [Wave<'_>]) -> Vec<&'a Asked> {
    let Some((last, earlier)) = waves.split_last() else { return Vec::new() };
    let before = |asked: &&Asked| earlier.iter().any(|wave| wave.asked(&asked.name).is_some());
    last.results.questions.iter().filter(before).collect()
}

/// The codes of a question: those of the last wave, then those that only earlier ones had.
fn codes<'a>(waves: &'a [Wave<'_>], name: &str) -> Vec<&'a super::Said> {
    let mut all: Vec<&super::Said> = Vec::new();
    for said in waves.iter().rev().filter_map(|wave| wave.asked(name)).flat_map(|asked| &asked.said) {
        if all.iter().all(|other| other.code != said.code) {
            all.push(said);
        }
    }
    all
}

fn cell(wave: &Wave<'_>, name: &str, code: &str) -> Cell {
    match wave.share(name, code) {
        _ if !wave.could(name, code) => Cell::NotAsked,
        None => Cell::Hidden,
        Some(share) => Cell::Shown(format!("{:.0}%", share.percent), format!("{:.0}–{:.0}", share.lower, share.upper)),
    }
}

/// `GET /surveys/{ref}/waves`
pub async fn show(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (survey, waves) = found(&ctx, &reference).await?;
    let question = |(n, asked): (usize, &Asked)| Question {
        anchor: format!("q{}", n + 1),
        label: said_in(&ctx, &asked.label, &asked.name),
        rows: codes(&waves, &asked.name)
            .into_iter()
            .map(|said| {
                let cells = waves.iter().map(|wave| cell(wave, &asked.name, &said.code)).collect();
                (said_in(&ctx, &said.words, &said.code), cells)
            })
            .collect(),
    };
    let heads = waves.iter().map(|wave| {
        let answers = wave.results.columns.first().map_or(0, |column| column.answers);
        let href = ctx.href(&format!("/surveys/{}/results", wave.survey.reference));
        (wave.name().to_owned(), href, usize::try_from(answers).unwrap_or_default())
    });
    let questions = joined(&waves).into_iter().enumerate().map(question).collect();
    let tables = Raw::of(&Tables { page: ctx.page(""), waves: heads.collect(), questions })?;
    let title = ctx.language.text("survey-waves-of", &[("words", survey.text("series").into())]);
    Desk::new(&ctx, title)
        .under(ctx.t("table-surveys"), "/surveys")
        .under_content(survey.title(), &format!("/surveys/{reference}"))
        .words(ctx.t("survey-waves-intro"))
        .block(Block::Raw(tables))
        .link("CSV", &format!("/surveys/{reference}/waves.csv"))
        .show(&ctx)
}

async fn found<'a>(ctx: &'a Ctx, reference: &str) -> Result<(&'a Record, Vec<Wave<'a>>)> {
    let survey = ctx.record(&TABLE, reference)?;
    let waves = of(ctx, &mut ctx.app.db.read().await?, survey).await?;
    if waves.len() < 2 {
        return Err(Error::not_found(format!("surveys/{reference}/waves")));
    }
    Ok((survey, waves))
}

/// `GET /surveys/{ref}/waves.csv`
pub async fn csv(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let (survey, waves) = found(&ctx, &reference).await?;
    let mut rows = Vec::new();
    for asked in joined(&waves) {
        for said in codes(&waves, &asked.name) {
            for wave in &waves {
                let share = wave.share(&asked.name, &said.code);
                let whole = |of: fn(Share) -> f64| share.map_or_else(String::new, |share| format!("{:.0}", of(share)));
                let shares = [whole(|one| one.percent), whole(|one| one.lower), whole(|one| one.upper)];
                let names = [&asked.name, &said.code, wave.name(), &wave.survey.reference].map(str::to_owned);
                rows.push([&names[..], &shares[..]].concat());
            }
        }
    }
    let headings = ["question", "answer", "wave", "survey", "percent", "lower", "upper"];
    Ok(api::csv_answer(&ctx, &format!("{}-waves", survey.reference.to_lowercase()), &headings, &rows))
}
