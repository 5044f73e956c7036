//! `everychance audit`: is what was done still as it was written down?

use super::target;
use clap::{Args, Subcommand};
use platform::chain::Head;
use platform::config::Config;
use platform::db::{Db, Options, Tx};
use platform::{Error, Result, audit, record, revision, setting};
use std::path::{Path, PathBuf};

/// Looks after the audit.
#[derive(Args)]
pub struct Audit {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Walk the audit and the history from their first entries, and find whatever was altered or taken out.
    Verify {
        /// The folder that holds the database, such as that of `demo --data`. Without it, the configured database.
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
        /// What an earlier `audit verify` printed and you kept elsewhere, such as --since "$(cat 2026-11-22.txt)".
        /// The audit and the history must still pass through it.
        #[arg(long, value_name = "TEXT", conflicts_with = "data")]
        since: Option<String>,
    },
}

impl Audit {
    /// Does what the arguments say.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let Verb::Verify { data, since } = self.verb;
        let since = since.as_deref().map_or_else(|| Ok(Vec::new()), kept)?;
        match data {
            None => {
                let db = target::open_db(&Config::load(config)?, false).await?;
                print(&verify(&db, &since, aside).await?)?;
                db.close().await;
            }
            Some(folder) => {
                for file in databases(&folder)? {
                    eprintln!("{}:", file.display());
                    let url = format!("sqlite://{}", file.display());
                    let db = Db::open(&url, &Options::default()).await?;
                    print(&verify(&db, &[], aside).await?)?;
                    db.close().await;
                }
            }
        }
        Ok(())
    }
}

const AUDIT: &str = "audit";
const HISTORY: &str = "history";

/// Where a chain ended once: its name, and its last entry.
pub type Kept = (String, Head);

/// What somebody kept of an earlier run.
fn kept(text: &str) -> Result<Vec<Kept>> {
    let kept: Vec<Kept> = text.lines().filter(|line| !line.trim().is_empty()).map(line).collect::<Result<_>>()?;
    if kept.is_empty() { Err(not_kept("nothing")) } else { Ok(kept) }
}

fn line(line: &str) -> Result<Kept> {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words[..] {
        [chain @ (AUDIT | HISTORY), seq, hash] => {
            let seq = seq.parse().map_err(|_| not_kept(line))?;
            Ok((chain.to_owned(), Head { seq, hash: hash.trim_matches('-').to_owned() }))
        }
        _ => Err(not_kept(line)),
    }
}

fn not_kept(line: &str) -> Error {
    Error::invalid(format!(
        "--since wants the lines that `audit verify` prints, such as “audit 412 9f86d0…”, and this is “{line}”."
    ))
}

/// Checks that both chains still pass through what was kept.
async fn compare(tx: &mut Tx, since: &[Kept], tell: Tell) -> Result<()> {
    for (chain, head) in since {
        match chain.as_str() {
            AUDIT => audit::passes(tx, head).await?,
            _ => revision::passes(tx, head).await?,
        }
        tell(&format!("The {chain} still passes through number {}, which you kept.", head.seq))?;
    }
    Ok(())
}

/// Prints where both chains end, to be kept where this machine cannot reach it.
fn print(heads: &[Kept]) -> Result<()> {
    let line = |(chain, Head { seq, hash }): &Kept| {
        let hash = if hash.is_empty() { "-" } else { hash };
        format!("{chain} {seq} {hash}\n")
    };
    super::output::write(heads.iter().map(line).collect::<String>().as_bytes())
}

/// The databases in a folder, and in the folders of the examples within it.
fn databases(folder: &Path) -> Result<Vec<PathBuf>> {
    let places = [folder.to_owned(), folder.join("tower-hamlets"), folder.join("brackwater")];
    let files: Vec<PathBuf> =
        places.iter().map(|place| place.join("everychance.db")).filter(|file| file.is_file()).collect();
    if files.is_empty() {
        return Err(Error::invalid(format!("There is no everychance.db in {}.", folder.display())));
    }
    Ok(files)
}

/// Where words about what is whole go.
pub type Tell = fn(&str) -> Result<()>;

/// Standard error, since the lines to be kept go to standard output.
fn aside(words: &str) -> Result<()> {
    eprintln!("{words}");
    Ok(())
}

/// Checks both chains, that they pass through what was kept, the records against the history, and the file itself.
/// Tells what is whole, and answers where the chains end.
pub async fn verify(db: &Db, since: &[Kept], tell: Tell) -> Result<[Kept; 2]> {
    db.check_not_empty().await?;
    db.check_file().await?;
    let mut tx = db.read().await?;
    let proved = audit::verify(&mut tx).await?;
    tell(&format!("The audit is whole: {proved} entries, each fits the one before."))?;
    let proved = revision::verify(&mut tx).await?;
    tell(&format!("The history is whole: {proved} revisions, each fits the one before."))?;
    audit::vouches(&mut tx).await?;
    compare(&mut tx, since, tell).await?;
    record::verify(&mut tx, crate::tables::all()).await?;
    setting::verify(&mut tx).await?;
    directory::store::verify(&mut tx).await?;
    tell("Every record is as the history says.")?;
    let (audit, history) = (audit::head(&mut tx).await?, revision::head(&mut tx).await?);
    Ok([(AUDIT.to_owned(), audit), (HISTORY.to_owned(), history)])
}
