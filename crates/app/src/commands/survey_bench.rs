//! `everychance survey-bench`: a made-up survey in a throwaway database, for `script/bench`.

use super::{output, target};
use clap::Args;
use platform::config::Config;
use platform::{Error, Result};
use std::path::Path;
use std::time::Instant;
use voice::survey::{bench, mix};

/// What to measure.
#[derive(Args)]
pub struct SurveyBench {
    /// Open the survey with thirty questions, and print so many slips that are ready to be sent.
    #[arg(long)]
    slips: Option<usize>,
    /// Let each of them say something in words of its own as well.
    #[arg(long, requires = "slips")]
    words: bool,
    /// Mix what has come in, as the job does every ten minutes, and print milliseconds.
    #[arg(long)]
    mix: bool,
    /// Count so many answers to sixty questions from ten groups, and print milliseconds.
    #[arg(long)]
    answers: Option<usize>,
}

impl SurveyBench {
    /// Prints slips, or a line for each thing measured.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        if let Some(count) = self.slips {
            let app = target::own(&Config::load(config)?).await?;
            if !app.site.invented {
                return Err(Error::invalid("A made-up survey is opened by no partnership but one that is invented."));
            }
            for slip in bench::slips(&app, (30, self.words), count).await? {
                output::line(&slip)?;
            }
            app.db.close().await;
        }
        if self.mix {
            let app = target::own(&Config::load(config)?).await?;
            let began = Instant::now();
            mix::run(app.job_context(), serde_json::Value::Null)
                .await
                .map_err(|failure| Error::Internal(format!("{failure:?}")))?;
            output::line(&format!("mix ms\t{:.1}", began.elapsed().as_secs_f64() * 1000.0))?;
            app.db.close().await;
        }
        if let Some(count) = self.answers {
            let answers = bench::answers(count, 60, 10)?;
            let began = Instant::now();
            let results = bench::results(60, &answers)?;
            let took = began.elapsed();
            output::line(&format!("questions\t{}", results.questions.len()))?;
            output::line(&format!("results ms\t{:.1}", took.as_secs_f64() * 1000.0))?;
        }
        Ok(())
    }
}
