//! What was published of a survey as figures of a measure: the share of those who gave an answer, wave by wave, with how many were asked and
//! how sure it is. Whoever keeps figures sends the file where all figures are entered and published.

use super::waves::{self, Wave};
use super::{Share, rounded};
use crate::survey::TABLE;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use platform::http::Ctx;
use platform::page::desk::{Desk, Field, FormBlock, Input};
use platform::page::record_form::option;
use platform::record::Record;
use platform::{Error, Result, api, typed};
use std::collections::BTreeSet;

/// The columns of rows of one's own, as figures are entered.
const HEADINGS: [&str; 9] =
    ["measure", "area", "breakdown", "period", "value", "denominator", "lower", "upper", "note"];

/// Of which period a wave is: the year, the school year or the quarter in which it closed.
const PERIODS: [&str; 3] = ["year", "school-year", "quarter"];

fn period(kind: &str, day: Date) -> String {
    let year = i32::from(day.year());
    match kind {
        "school-year" => {
            let first = if day.month() >= 9 { year } else { year - 1 };
            format!("{first}/{:02}", (first + 1) % 100)
        }
        "quarter" => format!("{year} Q{}", (day.month() - 1) / 3 + 1),
        _ => year.to_string(),
    }
}

/// A form that makes figures of the results of a survey, for whoever writes surveys.
pub(super) async fn section(ctx: &Ctx, desk: Desk, survey: &Record) -> Result<Desk> {
    let waves = waves::with(ctx, &mut ctx.app.db.read().await?, survey).await?;
    let Some(last) = waves.last() else { return Ok(desk) };
    let answers: Vec<(String, String)> = last
        .results
        .questions
        .iter()
        .flat_map(|asked| {
            let question = super::page::said_in(ctx, &asked.label, &asked.name);
            let answer = move |said: &super::Said| {
                let words = super::page::said_in(ctx, &said.words, &said.code);
                (format!("{}/{}", asked.name, said.code), format!("{question} – {words}"))
            };
            asked.said.iter().map(answer).collect::<Vec<_>>()
        })
        .collect();
    let measures = ctx.snapshot.list("measures").map(option).collect();
    let periods = PERIODS.map(|kind| (kind.to_owned(), ctx.t(&format!("survey-figures-{kind}")))).into();
    let path = format!("/surveys/{}/figures.csv", survey.reference);
    let form = FormBlock { get: true, ..FormBlock::new(path, ctx.t("survey-figures-get")) }
        .quiet()
        .field(Field::new("answer", ctx.t("survey-figures-answer"), Input::Select(answers)))
        .field(Field::new("measure", ctx.t("kind-measure"), Input::Select(measures)))
        .field(Field::new("period", ctx.t("survey-figures-period"), Input::Select(periods)));
    Ok(desk
        .heading(ctx.t("survey-figures"))
        .words(ctx.t("survey-figures-intro"))
        .form(form)
        .link(ctx.t("keep-figures-title"), "/manage/figures"))
}

/// `GET /surveys/{ref}/figures.csv`: all answers, each under a name of its own, by which a measure can be told to take it; with
/// `?answer=QUESTION/CODE&measure=REF&period=…` those of one answer as figures of a measure.
pub async fn csv(ctx: Ctx, Path(reference): Path<String>) -> Result<Response> {
    let survey = ctx.record(&TABLE, &reference)?;
    let waves = waves::with(&ctx, &mut ctx.app.db.read().await?, survey).await?;
    let invalid = |key: &str| Error::invalid(ctx.t(key));
    let mut rows = Vec::new();
    match (ctx.parameter("measure"), ctx.parameter("answer")) {
        ("", "") => {
            let newest = waves.iter().rev().flat_map(|wave| &wave.results.questions);
            let all = newest.flat_map(|asked| asked.said.iter().map(|said| (asked.name.as_str(), said.code.as_str())));
            let all: BTreeSet<(&str, &str)> = all.collect();
            rows.extend(
                all.into_iter().flat_map(|answer| lines(&ctx, &waves, &format!("{}:{}", answer.0, answer.1), answer)),
            );
        }
        (measure, answer) => {
            let measure = ctx.snapshot.get(measure).filter(|one| one.table.name == "measures");
            let measure = measure.ok_or_else(|| invalid("survey-figures-no-measure"))?;
            let answer = answer.split_once('/').unwrap_or_default();
            rows.extend(lines(&ctx, &waves, &measure.reference, answer));
            if rows.is_empty() {
                return Err(invalid("survey-figures-no-answer"));
            }
        }
    }
    Ok(api::csv_answer(&ctx, &format!("{}-figures", survey.reference.to_lowercase()), &HEADINGS, &rows))
}

/// The figures of one answer, wave by wave, of those in which it could be given.
fn lines(ctx: &Ctx, waves: &[Wave<'_>], measure: &str, (question, code): (&str, &str)) -> Vec<Vec<String>> {
    let line = |wave: &Wave<'_>| {
        let share = wave.share(question, code);
        let among = wave.asked(question).and_then(|asked| asked.answered.first().copied().flatten());
        let whole = |of: fn(Share) -> f64| share.map_or_else(String::new, |share| format!("{:.0}", of(share)));
        let day = typed::day(wave.survey.text("last_day"));
        vec![
            measure.to_owned(),
            ctx.app.site.place.to_string(),
            String::new(),
            day.map(|day| period(ctx.parameter("period"), day)).unwrap_or_default(),
            share.map_or_else(|| "c".to_owned(), |share| format!("{:.0}", share.percent)),
            among.filter(|_| share.is_some()).map(|n| rounded(n).to_string()).unwrap_or_default(),
            whole(|share| share.lower),
            whole(|share| share.upper),
            format!("{}: {question} = {code}", wave.survey.reference),
        ]
    };
    waves.iter().filter(|wave| wave.could(question, code)).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wave_is_of_the_period_in_which_it_closed() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(period("school-year", day("2025-11-28")), "2025/26");
        assert_eq!(period("school-year", day("2000-01-10")), "1999/00");
        assert_eq!(period("quarter", day("2025-11-28")), "2025 Q4");
        assert_eq!(period("year", day("2025-11-28")), "2025");
    }
}
