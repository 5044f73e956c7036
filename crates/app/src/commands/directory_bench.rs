//! `everychance directory-bench`: questions to the directory of the configured partnership, for `script/bench`.

use super::{output, target};
use clap::Args;
use directory::directory::{Viewer, ready};
use directory::find::{Here, Question};
use directory::theme::THEMES;
use platform::config::Config;
use platform::{Error, Result};
use std::path::Path;
use std::time::{Duration, Instant};

/// Words of which some are in the services that are made up, some are misspelt, and some find nothing.
const WORDS: [&str; 8] =
    ["play", "youth club", "footbal", "money advice", "choir", "plover road", "number 77", "zeppelin"];

/// What to measure.
#[derive(Args)]
pub struct DirectoryBench {
    /// How many questions to ask, each with words, a postcode, an age and a day.
    #[arg(long, default_value_t = 2_000)]
    questions: usize,
}

impl DirectoryBench {
    /// Prints a line for each thing measured.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let app = target::own(&Config::load(config)?).await?;
        let seq = app.snapshot().await?.seq;
        let began = Instant::now();
        let directory = ready(&app, seq).await?;
        output::line(&format!("ready ms\t{:.0}", millis(began.elapsed())))?;
        output::line(&format!("listings\t{}", directory.rows().len()))?;
        let zone = app.site.zone()?;
        let here = Here { point: Some((51.65, 1.45)), now: app.clock.now().to_zoned(zone).datetime() };
        let (mut times, mut found) = (Vec::with_capacity(self.questions), 0);
        for n in 0..self.questions {
            let question = question(n);
            let began = Instant::now();
            found += question.find(&directory, Viewer::Everybody, here)?.rows.len();
            times.push(began.elapsed());
        }
        times.sort();
        let at = |share: usize| {
            times.get(times.len() * share / 100).copied().ok_or_else(|| Error::invalid("Ask one question at least."))
        };
        for (name, time) in
            [("p50 ms", at(50)?), ("p99 ms", at(99)?), ("longest ms", times.last().copied().unwrap_or_default())]
        {
            output::line(&format!("{name}\t{:.2}", millis(time)))?;
        }
        output::line(&format!("found on average\t{}", found / self.questions.max(1)))?;
        app.db.close().await;
        Ok(())
    }
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// One of many questions: all have a postcode, most have words, some a theme, an age, or a day.
fn question(n: usize) -> Question {
    let every = |step: usize| n.is_multiple_of(step);
    Question {
        words: WORDS.get(n % WORDS.len()).copied().unwrap_or_default().to_owned(),
        theme: every(11).then(|| THEMES.get(n % THEMES.len()).copied()).flatten(),
        age: every(2).then_some((n % 18) as f64),
        day: every(3).then_some(n % 7),
        free: every(5),
        postcode: Some("BW1 1AA".to_owned()),
        within: Some(if every(2) { 3_000.0 } else { 10_000.0 }),
        ..Question::default()
    }
}
