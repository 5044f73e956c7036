//! `everychance report`: the report on a strategy in one reporting period, or in a year, as a file.

use super::output;
use super::target::Target;
use axum::body::to_bytes;
use axum::extract::Path as Name;
use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use platform::http::{App, Ctx};
use platform::i18n::{self, Language};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use reporting::report::{self, Kind};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use strategy::progress;
use strategy::reporting_period::{self, counted};

/// Which report.
#[derive(Args)]
pub struct Report {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// How a strategy went in one reporting period: its actions, measures, barriers, milestones, and what was replied to.
    Quarterly(Chosen),
    /// How it went in the year up to the end of a reporting period, for the board and for children.
    Annual(Chosen),
    /// What was decided of each action after such a year: a review that was agreed.
    Review(Chosen),
}

#[derive(Args)]
struct Chosen {
    #[command(flatten)]
    target: Target,
    /// The strategy. Without it, the one that has been reported on for the longest.
    #[arg(long, value_name = "REF")]
    strategy: Option<String>,
    /// The reporting period; of a year, its last one. Without it, the newest whose updates were due before today.
    #[arg(long, value_name = "REF")]
    period: Option<String>,
    /// The body whose actions it is about; without it, all of the strategy.
    #[arg(long, value_name = "REF")]
    body: Option<String>,
    /// As everything had been recorded by the end of this past day (YYYY-MM-DD). Without it, as it stands.
    #[arg(long, value_name = "DAY")]
    as_at: Option<String>,
    /// For whom: all of it, for children and young people, or one page for a wall. The last two as pdf or docx.
    #[arg(long, value_enum, default_value = "whole")]
    edition: Edition,
    /// The tag of its language, such as bn. Content stays as it was written; JSON and workbooks are the same in all.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// In which form; without it, the ending of the file tells.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The file to write; without it, standard output.
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write over what is there already.
    #[arg(long)]
    force: bool,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Edition {
    Whole,
    Children,
    Slide,
}

impl Edition {
    /// How the name of its file ends.
    fn ending(self) -> &'static str {
        match self {
            Edition::Whole => "",
            Edition::Children => "-children",
            Edition::Slide => "-slide",
        }
    }
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Docx,
    Html,
    Json,
    Pdf,
    Xlsx,
}

impl Format {
    fn ending(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Html => "html",
            Format::Json => "json",
            Format::Pdf => "pdf",
            Format::Xlsx => "xlsx",
        }
    }
}

impl Report {
    /// Writes the report.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        match self.what {
            What::Quarterly(chosen) => chosen.run(config, Kind::Quarterly).await,
            What::Annual(chosen) => chosen.run(config, Kind::Annual).await,
            What::Review(chosen) => chosen.run(config, Kind::Review).await,
        }
    }
}

impl Chosen {
    async fn run(self, config: Option<&Path>, kind: Kind) -> Result<()> {
        let format = self.format()?;
        if self.body.is_some() && kind == Kind::Review {
            return Err(Error::invalid("A review is about all of the strategy: leave out --body."));
        }
        let opened = self.target.open(config).await?;
        let ctx = self.looking(&opened.app).await?;
        let period = if kind == Kind::Review { self.reviewed(&ctx)? } else { self.period(&ctx)? };
        eprintln!("Report on {} ({}).", kind.about(period), period.reference);
        let place = match report::published::of(&ctx.snapshot, &period.reference, kind).filter(|_| kind == Kind::Review)
        {
            Some(review) => review.reference.clone(),
            None => kind.place(&period.reference),
        };
        let name = format!("{place}{}.{}", self.edition.ending(), format.ending());
        if let Some(strategy) = ctx.snapshot.referred(period, "strategy") {
            let all = progress::actions_at(&ctx.snapshot, strategy, period);
            let body = ctx.parameter("body");
            let ours = |action: &&&Record| body.is_empty() || action.text("overseen_by") == body;
            let actions = all.iter().filter(ours).count();
            eprintln!("It is about {actions} actions. Writing it as {} …", format.ending());
        }
        let answer = report::page::data(ctx.clone(), Name(name)).await?;
        let bytes =
            to_bytes(answer.into_body(), usize::MAX).await.map_err(|error| Error::Internal(error.to_string()))?;
        match &self.out {
            Some(path) => {
                std::fs::write(path, &bytes)
                    .map_err(|error| Error::invalid(format!("{} cannot be written: {error}", path.display())))?;
                eprintln!("{} is there: {} KB.", path.display(), bytes.len().div_ceil(1000));
            }
            None => output::write(&bytes)?,
        }
        if opened.app.site.invented {
            eprintln!("Everything in this report is invented.");
        }
        opened.app.db.close().await;
        Ok(())
    }

    /// The form to write, once it is clear that nothing is lost by writing it.
    fn format(&self) -> Result<Format> {
        let taken = self.out.as_ref().filter(|path| path.exists() && !self.force);
        if let Some(path) = taken {
            return Err(Error::invalid(format!(
                "{} is there already. Choose another name, or add --force to write over it.",
                path.display()
            )));
        }
        let ending =
            self.out.as_ref().and_then(|path| path.extension()).map(|ending| ending.to_string_lossy().to_lowercase());
        let named = ending.and_then(|ending| Format::from_str(&ending, true).ok());
        let format = self.format.or(named);
        if self.edition != Edition::Whole && format.is_some_and(|one| !matches!(one, Format::Docx | Format::Pdf)) {
            return Err(Error::invalid("This edition is written as pdf or docx: choose one of them with --format."));
        }
        format.ok_or_else(|| {
            Error::invalid("In which form? Add --format pdf, docx, xlsx, html or json, or end the name of the file so.")
        })
    }

    fn language(&self) -> Result<&'static Language> {
        let Some(tag) = &self.language else { return Ok(i18n::english()) };
        i18n::language(tag).ok_or_else(|| {
            let all: Vec<&str> = i18n::languages().iter().map(|one| one.tag).collect();
            Error::invalid(format!("There is no language {tag} here. There are {}.", all.join(", ")))
        })
    }

    /// Whoever asks: nobody who is signed in, as it stands or stood.
    async fn looking(&self, app: &App) -> Result<Ctx> {
        let mut query = HashMap::new();
        let snapshot: Arc<Snapshot> = match &self.as_at {
            None => app.snapshot().await?,
            Some(text) => {
                let day: Date = text
                    .parse()
                    .map_err(|_| Error::invalid(format!("{text} is not a day: write it as 2026-09-30.")))?;
                if day >= app.today()? {
                    return Err(Error::invalid(format!("{day} is not over yet: choose a day before today.")));
                }
                query.insert("as-at".to_owned(), text.clone());
                app.snapshot_as_at(day).await?
            }
        };
        if let Some(body) = &self.body {
            let found = snapshot.get(body).filter(|one| one.table == &people::body::TABLE);
            let missing = || Error::invalid(format!("There is no board or group {body} in the plan."));
            query.insert("body".to_owned(), found.ok_or_else(missing)?.reference.clone());
        }
        Ok(Ctx {
            app: app.as_set(),
            language: self.language()?,
            snapshot,
            path: "/reports".to_owned(),
            actor: None,
            query,
        })
    }

    fn period<'a>(&self, ctx: &'a Ctx) -> Result<&'a Record> {
        let (plan, today) = (&ctx.snapshot, ctx.looked_at()?);
        if plan.seq == 0 {
            return Err(Error::invalid(format!("Nothing had been recorded yet by the end of {today}.")));
        }
        let mut strategies: Vec<&Record> = plan.list("strategies").collect();
        if let Some(wanted) = &self.strategy {
            strategies.retain(|one| one.reference == *wanted);
            if strategies.is_empty() {
                return Err(Error::invalid(format!("There is no strategy {wanted}. {}", all(plan))));
            }
        }
        if let Some(wanted) = &self.period {
            return self.named_period(ctx, wanted, &strategies);
        }
        let past = |one: &&Record| {
            let periods = reporting_period::all(plan, &one.reference).into_iter();
            periods.filter(|period| reporting_period::day(period, "due") < today).count()
        };
        let longest = strategies.into_iter().max_by_key(past);
        let newest = longest.and_then(|one| counted(plan, &one.reference, today));
        newest.ok_or_else(|| {
            Error::invalid(format!("No strategy here has a reporting period that is over. {}", all(plan)))
        })
    }
}

impl Chosen {
    /// The last period of the year of the newest review that was agreed, or of that which is asked for.
    fn reviewed<'a>(&self, ctx: &'a Ctx) -> Result<&'a Record> {
        let plan = &ctx.snapshot;
        let fits = |one: &&Record| {
            one.text("kind") == Kind::Review.name()
                && self.strategy.as_ref().is_none_or(|strategy| one.text("strategy") == strategy)
                && self.period.as_ref().is_none_or(|period| one.text("period") == period)
        };
        let newest = plan.list("reports").filter(fits).max_by_key(|one| one.text("published"));
        newest.and_then(|one| plan.referred(one, "period")).ok_or_else(|| {
            Error::invalid("No review of that has been agreed. A review can be written to a file once it is published.")
        })
    }

    /// The period of this reference, if it has begun and is one of the strategy that is asked for.
    fn named_period<'a>(&self, ctx: &'a Ctx, wanted: &str, strategies: &[&Record]) -> Result<&'a Record> {
        let plan = &ctx.snapshot;
        let periods = || {
            let of = |one: &&Record| reporting_period::all(plan, &one.reference);
            let all: Vec<&str> = strategies.iter().flat_map(of).map(|one| one.reference.as_str()).collect();
            format!("There are {}.", all.join(", "))
        };
        let found = plan.get(wanted).filter(|one| one.table == &reporting_period::TABLE && one.ended.is_none());
        let found =
            found.ok_or_else(|| Error::invalid(format!("There is no reporting period {wanted}. {}", periods())))?;
        let of = found.text("strategy");
        if self.strategy.as_ref().is_some_and(|strategy| strategy != of) {
            return Err(Error::invalid(format!("{wanted} is a reporting period of {of}. {}", periods())));
        }
        if reporting_period::day(found, "starts") > ctx.looked_at()? {
            let starts = found.text("starts");
            return Err(Error::invalid(format!("{wanted} begins on {starts}: there is nothing to report yet.")));
        }
        Ok(found)
    }
}

/// The strategies that are reported on, in a sentence.
fn all(plan: &Snapshot) -> String {
    let has = |one: &&Record| !reporting_period::all(plan, &one.reference).is_empty();
    let names: Vec<&str> = plan.list("strategies").filter(has).map(|one| one.reference.as_str()).collect();
    if names.is_empty() {
        "Add reporting periods to the plan first: the sheet reporting_periods.".to_owned()
    } else {
        format!("Those that are reported on: {}.", names.join(", "))
    }
}
