//! Killing the program at random while referrals are sent: each is there once and whole, or it is still a draft and its writer was
//! told nothing else.
//!
//! The moments are chosen by what happens, such as “at the seventh answer from now”, from a seed; several are sent at once, so that
//! others are anywhere between their first byte and their answer.

use crate::support::{Fresh, on_postgres, sqlite};
use everychance::examples::Example;
use everychance::router;
use platform::clock::Clock;
use platform::db::Value as Sql;
use platform::identity::{account, session};
use platform::sealed::Words;
use platform::secret::Keyring;
use std::collections::{BTreeSet, VecDeque};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::channel;

/// How many are sent at once.
const HANDS: usize = 4;

/// How many are sent; a thousand under `--full`.
fn sends() -> usize {
    if std::env::var_os("EVERYCHANCE_FULL").is_some() { 1_000 } else { 100 }
}

/// The same moments each time: a generator of Lehmer's.
struct Moments(u64);

impl Moments {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0 * 48_271 % 0x7fff_ffff;
        self.0 % below
    }
}

/// A run of the program, which ends with the test, whatever becomes of that.
struct Run(Child);

impl Drop for Run {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// A site whose practitioner has drafts that are whole.
struct Stage {
    fresh: Fresh,
    folder: tempfile::TempDir,
    bind: String,
    cookie: String,
    drafts: Vec<String>,
}

/// What is whole.
fn written() -> Words {
    let all = crate::referrals::PERSON.iter().chain(crate::referrals::NEED).chain(crate::referrals::AGREED);
    // By the clock of the machine, which the program has as well, what was agreed to is to hold.
    let until = Clock::System.now().as_second() + 86_400 * 30;
    let until = jiff::Timestamp::from_second(until).unwrap().strftime("%Y-%m-%d").to_string();
    let words = all.fold(Words::default(), |words, (name, text)| words.with(name, *text));
    words.with("services", "BW-RS1").with("from", "BW-ORG1").with("agreed-until", until)
}

impl Stage {
    async fn new(fresh: Fresh) -> Stage {
        let folder = tempfile::tempdir().unwrap();
        let keyring = Keyring::create(&folder.path().join("keys"), Clock::System.now()).unwrap();
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let bind = format!("127.0.0.1:{port}");
        let example = Example::Brackwater;
        example.fill(&fresh.db).await.unwrap();
        let address = format!("http://{bind}");
        let app = router::app(fresh.db.clone(), Clock::System, keyring, example.site().unwrap(), &address);
        example.people(&app).await.unwrap();
        let (now, mut tx) = (app.clock.now(), app.db.write().await.unwrap());
        let worker =
            account::by_email(&mut tx, &app.keyring, "practitioner@brackwater.example").await.unwrap().unwrap();
        let token = session::begin(&mut tx, &worker.id, "demonstration", "a test", now).await.unwrap();
        let mut drafts = Vec::new();
        for _ in 0..sends() {
            let words = written();
            drafts.push(referrals::draft::begin(&mut tx, &app.keyring, (&worker.id, None), &words, now).await.unwrap());
        }
        tx.commit().await.unwrap();
        let cookie = format!("{}={token}", app.cookie("session"));
        Stage { fresh, folder, bind, cookie, drafts }
    }

    fn serve(&self) -> Run {
        let site = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/brackwater/partnership.toml");
        let mut command = Command::new(env!("CARGO_BIN_EXE_everychance"));
        let keys = self.folder.path().join("keys");
        let base = format!("http://{}", self.bind);
        let environment = [
            ("DATABASE_URL", self.fresh.url.as_str()),
            ("EVERYCHANCE_KEY_FILE", keys.to_str().unwrap()),
            ("EVERYCHANCE_PARTNERSHIP", site),
            ("EVERYCHANCE_BIND", &self.bind),
            ("EVERYCHANCE_BASE_URL", &base),
        ];
        let mut child =
            command.arg("serve").env_remove("RUST_LOG").envs(environment).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        let run = Run(child);
        let mut first = String::new();
        lines.read_line(&mut first).unwrap();
        assert!(first.contains(&self.bind), "{first}");
        // Whatever else it says is read, so that it never waits for a reader.
        std::thread::spawn(move || lines.read_to_string(&mut String::new()));
        run
    }

    /// Presses “Send it” once: whether the answer came, and leads to the receipt.
    fn send(&self, draft: &str) -> bool {
        let answer = || -> std::io::Result<String> {
            let mut stream = TcpStream::connect(&self.bind)?;
            write!(
                stream,
                "POST /work/referrals/draft/{draft} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                self.bind, self.cookie
            )?;
            let mut text = String::new();
            stream.read_to_string(&mut text)?;
            Ok(text)
        };
        let text = answer().unwrap_or_default();
        let whole = text.contains("\r\n\r\n");
        assert!(!whole || text.contains(&format!("/work/referrals/sent/{draft}")), "{text}");
        whole
    }

    /// Sends what is left, several at once, and kills the program at the so manieth answer; answers whose answer came.
    fn round(&self, left: Vec<String>, kill_at: usize) -> Vec<String> {
        let run = self.serve();
        let queue = Mutex::new(VecDeque::from(left));
        let (tell, told) = channel();
        std::thread::scope(|scope| {
            for _ in 0..HANDS {
                let (tell, queue) = (tell.clone(), &queue);
                scope.spawn(move || {
                    loop {
                        let Some(draft) = queue.lock().unwrap().pop_front() else { break };
                        if !self.send(&draft) || tell.send(draft).is_err() {
                            break;
                        }
                    }
                });
            }
            drop(tell);
            let mut answered: Vec<String> = told.iter().take(kill_at).collect();
            drop(run);
            answered.extend(told.iter());
            answered
        })
    }

    /// The drafts that were sent: each once, with everything that belongs to it.
    async fn sent(&self) -> BTreeSet<String> {
        let mut tx = self.fresh.db.read().await.unwrap();
        let sql = "SELECT \"draft\", \"id\",
            (SELECT CAST(COUNT(*) AS bigint) FROM \"referral_entry\" WHERE \"referral\" = \"r\".\"id\"),
            (SELECT CAST(COUNT(*) AS bigint) FROM \"referral_agreement\" WHERE \"referral\" = \"r\".\"id\"),
            (SELECT CAST(COUNT(*) AS bigint) FROM \"referral_reader\" WHERE \"referral\" = \"r\".\"id\"),
            (SELECT CAST(COUNT(*) AS bigint) FROM \"referral_index\" WHERE \"referral\" = \"r\".\"id\"),
            (SELECT CAST(COUNT(*) AS bigint) FROM \"referral_person\" WHERE \"id\" = \"r\".\"person\"),
            (SELECT CAST(COUNT(*) AS bigint) FROM \"audit\" WHERE \"ref\" = \"r\".\"id\" AND \"act\" = 'referral.send'),
            (SELECT CAST(COUNT(*) AS bigint) FROM \"record_key\" WHERE \"ref\" = \"r\".\"id\"),
            (SELECT CAST(COUNT(*) AS bigint) FROM \"referral_draft\" WHERE \"id\" = \"r\".\"draft\")
            FROM \"referral\" \"r\"";
        let mut sent = BTreeSet::new();
        for row in tx.query(sql, &[]).await.unwrap() {
            let draft = row.text(0).unwrap().unwrap();
            let parts: Vec<i64> = (2..10).map(|n| row.int(n).unwrap().unwrap()).collect();
            assert_eq!(parts, [1, 1, 2, 4, 1, 1, 1, 0], "{draft} is not whole");
            assert!(sent.insert(draft.clone()), "{draft} was sent twice");
        }
        let letters = "SELECT CAST(COUNT(*) AS bigint) FROM \"outbox\" WHERE \"template\" = 'referral-came'";
        let letters = tx.query(letters, &[]).await.unwrap()[0].int(0).unwrap().unwrap();
        assert_eq!(usize::try_from(letters).unwrap(), sent.len(), "a letter for each");
        let people = tx.query("SELECT CAST(COUNT(*) AS bigint) FROM \"referral_person\"", &[]).await.unwrap();
        assert_eq!(
            people[0].int(0).unwrap(),
            Some(i64::try_from(sent.len()).unwrap()),
            "nobody who belongs to nothing"
        );
        for draft in self.drafts.iter().filter(|draft| !sent.contains(*draft)) {
            let there = "SELECT \"id\" FROM \"referral_draft\" WHERE \"id\" = $1";
            assert_eq!(tx.query(there, &[Sql::text(draft)]).await.unwrap().len(), 1, "{draft} is lost");
        }
        sent
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_referral_is_there_once_and_whole_or_its_writer_was_not_told_that_it_was_sent_on_both_engines() {
    for (fresh, seed) in [(sqlite().await, 8), (on_postgres().await, 88)] {
        let stage = Stage::new(fresh).await;
        let mut moments = Moments(seed);
        let (mut rounds, mut sent, mut unanswered) = (0, BTreeSet::new(), 0);
        while sent.len() < stage.drafts.len() {
            let left: Vec<String> = stage.drafts.iter().filter(|draft| !sent.contains(*draft)).cloned().collect();
            let kill_at = usize::try_from(moments.next(20)).unwrap() + 1;
            let answered = stage.round(left, kill_at);
            let now = stage.sent().await;
            assert!(
                answered.iter().all(|draft| now.contains(draft)),
                "whoever was told that it was sent was told the truth"
            );
            unanswered += now.len() - sent.len() - answered.len();
            (sent, rounds) = (now, rounds + 1);
            assert!(rounds < 10 * sends(), "it does not come to an end");
        }
        println!("{} sent in {rounds} runs; {unanswered} were there although no answer came", sent.len());
        assert!(rounds > sends() / 20, "{rounds}");
    }
}
