//! Killing the program at random while jobs run: no job is lost, no change in the database is made twice, and a mail
//! arrives twice only when the program was killed after the mail server had said yes.
//!
//! The moments are chosen by what happens, such as "after the fifth event from now", from a seed; not by the clock.

use crate::support::smtp::{Heard, Mail, Smtp};
use crate::support::{Fresh, clock, on_postgres, sqlite};
use platform::clock::Clock;
use platform::db::{Db, Options, Tx};
use platform::job;
use platform::outbox::{self, Letter, To};
use platform::secret::Keyring;
use serde_json::json;
use std::collections::{HashMap, HashSet};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

/// The same moments each time: a generator of Lehmer's.
struct Moments(u64);

impl Moments {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0 * 48_271 % 0x7fff_ffff;
        self.0 % below
    }
}

/// The program under test, and everything around it.
struct Stage {
    url: String,
    keys: tempfile::TempDir,
    smtp: Smtp,
    /// Told whenever the program or the mail server comes a step further; true when the server has just said yes.
    tell: Sender<bool>,
    told: Receiver<bool>,
    runs: usize,
    jobs: usize,
    /// How many mails had arrived, and which letters the database called sent, each time that we looked.
    sent: Vec<(usize, HashSet<String>)>,
}

/// A run of the program, which ends with the test, whatever becomes of that.
struct Run(Child);

impl Drop for Run {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Stage {
    fn new(fresh: &Fresh) -> Stage {
        let keys = tempfile::tempdir().unwrap();
        Keyring::create(&keys.path().join("keys"), clock("2026-11-21T12:00:00Z").now()).unwrap();
        let (tell, told) = channel();
        let (heard, hears) = channel();
        let forward = tell.clone();
        std::thread::spawn(move || {
            hears.into_iter().all(|heard| forward.send(matches!(heard, Heard::Yes(_))).is_ok());
        });
        Stage {
            url: fresh.url.clone(),
            keys,
            smtp: Smtp::start(Some(heard)),
            tell,
            told,
            runs: 0,
            jobs: 0,
            sent: Vec::new(),
        }
    }

    fn keys(&self) -> std::path::PathBuf {
        Path::new(self.keys.path()).join("keys")
    }

    /// Enqueues some more jobs and letters, and looks which are sent.
    async fn enqueue(&mut self, jobs: usize, letters: usize) {
        let db = Db::open(&self.url, &Options::default()).await.unwrap();
        let keyring = Keyring::read(&self.keys()).unwrap();
        let mut tx = db.write().await.unwrap();
        self.sent.push((self.smtp.mails().len(), letters_where(&mut tx, "\"sent_at\" IS NOT NULL").await));
        for _ in 0..jobs {
            self.jobs += 1;
            let number = json!({ "number": self.jobs.to_string() });
            job::enqueue(&mut tx, &Clock::System, "bench-count", &number, None, None).await.unwrap();
        }
        for _ in 0..letters {
            let to = To::Mail("somebody@reader.example".to_owned());
            let words = [("link", "https://plan.example/")];
            let letter = Letter { template: &outbox::HAND_OVER, language: "en-GB", to, account: None, words: &words };
            outbox::send(&mut tx, &Clock::System, &keyring, &letter).await.unwrap();
        }
        tx.commit().await.unwrap();
        db.close().await;
    }

    fn spawn(&mut self) -> Run {
        self.runs += 1;
        let mut command = Command::new(env!("CARGO_BIN_EXE_everychance"));
        command.args(["kill-bench", "--database", &self.url, "--mail-server", &self.smtp.address()]);
        command.args(["--run", &self.runs.to_string(), "--keys"]).arg(self.keys());
        let mut child = command.env_remove("DATABASE_URL").stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        assert_eq!(lines.next().as_deref(), Some("started"));
        let tell = self.tell.clone();
        std::thread::spawn(move || lines.all(|_| tell.send(false).is_ok()));
        Run(child)
    }

    /// Kills the program after so many steps, or as soon as the mail server has said yes.
    /// Answers whether that was the last that happened.
    fn kill(&mut self, run: Run, steps: u64, at_yes: bool) -> bool {
        let mut yes = false;
        for _ in 0..steps {
            // When nothing is left to be done, or everything is leased, this moment is as good as any.
            match self.told.recv_timeout(Duration::from_millis(100)) {
                Ok(step) => yes = step,
                Err(_) => break,
            }
            if yes && at_yes {
                break;
            }
        }
        drop(run);
        while self.told.try_recv().is_ok() {}
        yes
    }
}

/// The ids of the messages of these letters.
async fn letters_where(tx: &mut Tx, condition: &str) -> HashSet<String> {
    let sql = format!("SELECT \"id\" FROM \"outbox\" WHERE {condition}");
    let rows = tx.query(&sql, &[]).await.unwrap();
    rows.iter().map(|row| format!("<{}@bench.example>", row.text(0).unwrap().unwrap())).collect()
}

async fn waiting(tx: &mut Tx) -> usize {
    tx.query("SELECT 1 FROM \"job\"", &[]).await.unwrap().len()
}

/// What is left in the queue: the kind, the tries, and the last error.
async fn left_over(fresh: &Fresh) -> Vec<(String, i64, Option<String>)> {
    let sql = "SELECT \"kind\", \"tries\", \"error\" FROM \"job\"";
    let rows = fresh.db.read().await.unwrap().query(sql, &[]).await.unwrap();
    rows.iter().map(|row| (row.text(0).unwrap().unwrap(), row.int(1).unwrap().unwrap(), row.text(2).unwrap())).collect()
}

/// Every effect in the database is there exactly once.
async fn check_counts(fresh: &Fresh, jobs: usize) {
    let mut tx = fresh.db.read().await.unwrap();
    assert_eq!(waiting(&mut tx).await, 0, "jobs are left over");
    let rows = tx.query("SELECT \"key\", \"count\" FROM \"rate_limit\"", &[]).await.unwrap();
    let counts: HashMap<String, i64> =
        rows.iter().map(|row| (row.text(0).unwrap().unwrap(), row.int(1).unwrap().unwrap())).collect();
    for what in ["count", "echo"] {
        for number in 1..=jobs {
            assert_eq!(counts.get(&format!("{what} {number}")), Some(&1), "{what} {number}");
        }
    }
    assert_eq!(counts.len(), 2 * jobs);
    let letters = tx.query("SELECT \"id\", \"sent_at\", \"sealed\" FROM \"outbox\"", &[]).await.unwrap();
    assert!(letters.iter().all(|row| row.int(1).unwrap().is_some() && row.text(2).unwrap().is_none()));
    assert_eq!(tx.query("SELECT 1 FROM \"record_key\"", &[]).await.unwrap().len(), 0);
}

/// Every letter arrived: at most once from each run of the program, and never again once it was noted as sent.
/// Answers how many arrivals were one too many.
async fn check_mails(fresh: &Fresh, mails: &[Mail], sent: &[(usize, HashSet<String>)]) -> usize {
    let mut runs: HashSet<(&str, &str)> = HashSet::new();
    for mail in mails {
        assert!(runs.insert((&mail.id, &mail.from)), "{} was sent twice by {}", mail.id, mail.from);
    }
    for (count, sent) in sent {
        assert!(mails[*count..].iter().all(|mail| !sent.contains(&mail.id)), "a letter went out after it was sent");
    }
    let letters = letters_where(&mut fresh.db.read().await.unwrap(), "1 = 1").await;
    let arrived: HashSet<String> = mails.iter().map(|mail| mail.id.clone()).collect();
    assert_eq!(arrived, letters);
    mails.len() - letters.len()
}

async fn kill_again_and_again(mut fresh: Fresh, kills: usize, seed: u64) {
    let begun = Instant::now();
    let mut stage = Stage::new(&fresh);
    let mut moments = Moments(seed);
    let mut after_yes = 0;
    // Nobody else has the database open, so that the program finds SQLite's log as its own death left it.
    fresh.db.close().await;
    stage.enqueue(20, 5).await;
    for kill in 0..kills {
        let run = stage.spawn();
        let (steps, at_yes) = if kill % 4 == 0 { (100, true) } else { (moments.next(12), false) };
        after_yes += usize::from(stage.kill(run, steps, at_yes));
        if kill % 4 == 3 {
            stage.enqueue(6, 6).await;
        }
    }
    let run = stage.spawn();
    fresh.db = Db::open(&fresh.url, &Options::default()).await.unwrap();
    let mut silent = 0;
    while waiting(&mut fresh.db.read().await.unwrap()).await > 0 {
        // Each step of the program is told; a busy machine may be slow, but not silent for a minute.
        silent = if stage.told.recv_timeout(Duration::from_millis(200)).is_ok() { 0 } else { silent + 1 };
        assert!(silent < 300, "the jobs never came to an end: {:?}", left_over(&fresh).await);
    }
    drop(run);
    check_counts(&fresh, stage.jobs).await;
    let twice = check_mails(&fresh, &stage.smtp.mails(), &stage.sent).await;
    eprintln!(
        "{kills} kills from seed {seed} in {:.1} s, {after_yes} just after a yes: {} jobs once each, {} mails, {twice} of them again",
        begun.elapsed().as_secs_f64(),
        2 * stage.jobs,
        stage.smtp.mails().len(),
    );
}

fn full(usual: usize) -> usize {
    if std::env::var_os("EVERYCHANCE_FULL").is_some() { 10 * usual } else { usual }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_kills_lose_no_job_and_change_nothing_twice_on_sqlite() {
    kill_again_and_again(sqlite().await, full(100), 20_261_121).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn thirty_kills_lose_no_job_and_change_nothing_twice_on_postgresql() {
    kill_again_and_again(on_postgres().await, full(30), 20_261_122).await;
}
