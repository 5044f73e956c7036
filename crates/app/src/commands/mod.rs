//! Every verb of the command line. Data goes to standard output, words to standard error.

mod audit;
mod backup;
mod bulletin_bench;
mod demo;
mod directory_bench;
mod doctor;
mod export;
mod import;
mod key;
mod kill_bench;
mod mail;
mod measures;
mod measures_bench;
mod output;
pub mod permissions;
mod referral_bench;
mod rehearsal;
mod report;
mod restore;
pub mod routes;
mod safety;
mod serve;
mod survey;
mod survey_bench;
mod target;
mod text_bench;
mod user;

use clap::{Parser, Subcommand};
use platform::Result;
use std::path::PathBuf;

/// Runs a children and families partnership's work in the open.
///
/// To look around without setting anything up: `everychance demo`.
#[derive(Parser)]
#[command(name = "everychance", version = env!("BUILD_VERSION"), max_term_width = 100)]
pub struct Arguments {
    /// The configuration file (TOML). Without it, the environment and the defaults count.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Show the two examples in a browser: the real borough, and beside it an invented one.
    Demo(demo::Demo),
    /// Serve the site of your partnership.
    Serve,
    /// Read a plan from a workbook, a folder of CSV files, or JSON. Shows what would change; changes it with --apply.
    Import(import::Import),
    /// Write the plan as a workbook, a folder of CSV files, or JSON.
    Export(export::Export),
    /// Write the report on a strategy in a reporting period or a year, as PDF, Word, a workbook, a page or JSON.
    Report(report::Report),
    /// Work with figures in files: tell signal from noise, compare areas.
    Measures(measures::Measures),
    /// Check a questionnaire in a workbook, get an empty one, or say how sure a percentage is.
    Survey(survey::Survey),
    /// Make the database, or bring an older one up to this version.
    Migrate,
    /// Look after who may sign in: the first administrator, and the night when nobody can.
    User(user::User),
    /// Change the key under which personal words are kept, while the program runs.
    Key(key::Key),
    /// List every route of the site, with who may use it.
    Routes(routes::Routes),
    /// Check that nothing was altered in the audit or the history.
    Audit(audit::Audit),
    /// Check that the database is whole and the history unbroken.
    Doctor(doctor::Doctor),
    /// Note mails that came back.
    Mail(mail::Mail),
    /// Write everything into one file, or prove with a drill that such a file can be restored.
    Backup(backup::Backup),
    /// Put a backup into an empty database, and erase again what was erased since.
    Restore(restore::Restore),
    /// Write an example many times over, for measuring.
    #[command(hide = true)]
    BenchPlan(demo::BenchPlan),
    /// Work out everything that follows from all figures, for measuring.
    #[command(hide = true)]
    MeasuresBench(measures_bench::MeasuresBench),
    /// A made-up survey, for measuring.
    #[command(hide = true)]
    SurveyBench(survey_bench::SurveyBench),
    /// Made-up referrals, for script/bench.
    #[command(hide = true)]
    ReferralBench(referral_bench::ReferralBench),
    /// Questions to the directory, for script/bench.
    #[command(hide = true)]
    DirectoryBench(directory_bench::DirectoryBench),
    /// The bulletin of a day for many members, for script/bench.
    #[command(hide = true)]
    BulletinBench(bulletin_bench::BulletinBench),
    /// Do jobs until it is killed, for the test that kills it.
    #[command(hide = true)]
    KillBench(kill_bench::KillBench),
    /// Put a text message into the outbox, for the test of the gateway.
    #[command(hide = true)]
    TextBench(text_bench::TextBench),
}

/// Does what the arguments say.
pub async fn run(arguments: Arguments) -> Result<()> {
    let config = arguments.config.as_deref();
    match arguments.verb {
        Verb::Demo(demo) => demo.run().await,
        Verb::Serve => serve::run(config).await,
        Verb::Import(import) => import.run(config).await,
        Verb::Export(export) => export.run(config).await,
        Verb::Report(report) => report.run(config).await,
        Verb::Measures(measures) => measures.run(),
        Verb::Survey(survey) => survey.run(),
        Verb::Migrate => target::migrate(config).await,
        Verb::User(user) => user.run(config).await,
        Verb::Key(key) => key.run(config).await,
        Verb::Routes(routes) => routes.run(),
        Verb::Audit(audit) => audit.run(config).await,
        Verb::Doctor(doctor) => doctor.run(config).await,
        Verb::Mail(mail) => mail.run(config).await,
        Verb::Backup(backup) => backup.run(config).await,
        Verb::Restore(restore) => restore.run(config).await,
        Verb::BenchPlan(bench) => bench.run(),
        Verb::MeasuresBench(bench) => bench.run(config).await,
        Verb::SurveyBench(bench) => bench.run(config).await,
        Verb::ReferralBench(bench) => bench.run(config).await,
        Verb::DirectoryBench(bench) => bench.run(config).await,
        Verb::BulletinBench(bench) => bench.run(config).await,
        Verb::KillBench(bench) => bench.run().await,
        Verb::TextBench(bench) => bench.run(config).await,
    }
}
