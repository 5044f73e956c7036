//! `everychance referral-bench`: made-up referrals in a throwaway database, for `script/bench`.

use super::{output, target};
use clap::Args;
use jiff::{SignedDuration, Timestamp};
use platform::config::Config;
use platform::db::Rows;
use platform::http::App;
use platform::identity::account;
use platform::sealed::Words;
use platform::{Error, Result, random};
use referrals::referral::{Referral, lookup, reader, store};
use referrals::state::{Side, State};
use referrals::{agreement, content, due, person, service, team};
use std::path::Path;

/// What to make.
#[derive(Args)]
pub struct ReferralBench {
    /// So many that are over.
    #[arg(long)]
    past: usize,
    /// So many that wait for the one who receives.
    #[arg(long)]
    open: usize,
    /// So many drafts that are ready to be sent; their references are printed.
    #[arg(long)]
    drafts: usize,
}

/// Who sends and who receives, whom `user add` has made before.
const PEOPLE: [&str; 2] = ["sender@bench.example", "receiver@bench.example"];

/// The service that they are sent to.
const SERVICE: &str = "BW-RS1";

/// How many are written in one transaction.
const AT_ONCE: usize = 1_000;

impl ReferralBench {
    /// Makes them, and prints the drafts.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let app = target::own(&Config::load(config)?).await?;
        if !app.site.invented {
            return Err(Error::invalid("Made-up referrals are for no partnership but one that is invented."));
        }
        let mut tx = app.db.write().await?;
        let mut ids = Vec::new();
        for email in PEOPLE {
            let found = account::by_email(&mut tx, &app.keyring, email).await?;
            ids.push(found.ok_or_else(|| Error::invalid(format!("There is nobody with the address {email}.")))?.id);
        }
        let [sender, receiver] = &ids[..] else { return Ok(()) };
        team::set(&mut tx, SERVICE, receiver, (true, app.clock.now())).await?;
        tx.commit().await?;
        for (state, count) in [(State::Closed, self.past), (State::Sent, self.open)] {
            let numbers: Vec<usize> = (0..count).collect();
            for some in numbers.chunks(AT_ONCE) {
                several(&app, state, some, (sender, receiver)).await?;
            }
        }
        let mut tx = app.db.write().await?;
        for n in 0..self.drafts {
            let words = written(n).with(content::SERVICES, SERVICE).with("from", "BW-ORG1");
            let now = app.clock.now();
            output::line(&referrals::draft::begin(&mut tx, &app.keyring, (sender, None), &words, now).await?)?;
        }
        tx.commit().await?;
        app.db.close().await;
        Ok(())
    }
}

/// What one says: as long as such things are.
fn written(n: usize) -> Words {
    let pairs = [
        ("name", format!("Somebody Invented {n}")),
        ("born", format!("{}/4/2014", 1 + n % 28)),
        ("safe", "telephone".to_owned()),
        ("telephone", format!("01632 {:06}", n % 1_000_000)),
        ("need", "She worries so much that she does not sleep, and mornings end in tears. ".repeat(4)),
        ("wanted", "Somebody outside school who helps her to find out what to do. ".repeat(2)),
        ("agreed-by", "parent".to_owned()),
        ("agreed-name", "Her mother".to_owned()),
        ("agreed-how", "face-to-face".to_owned()),
        ("agreed-in", "en".to_owned()),
        ("agreed-on", "2026-01-05".to_owned()),
        ("agreed-until", "2099-12-31".to_owned()),
        ("agreed-sure", "yes".to_owned()),
    ];
    pairs.into_iter().fold(Words::default(), |words, (name, text)| words.with(name, text))
}

async fn several(app: &App, state: State, numbers: &[usize], (sender, receiver): (&str, &str)) -> Result<()> {
    const ENTRY: &[&str; 8] = &["referral", "number", "at", "side", "account", "act", "state", "sealed"];
    use platform::db::Value as Sql;
    let plan = app.snapshot().await?;
    let service = plan.get(SERVICE).ok_or_else(|| Error::invalid(format!("The plan has no {SERVICE}.")))?;
    let (now, today) = (app.clock.now(), app.today()?);
    let mut tx = app.db.write().await?;
    let mut rows = Rows::default();
    for n in numbers {
        let words = written(*n);
        let back = i64::try_from(n % 700).unwrap_or_default() * i64::from(state == State::Closed);
        let sent_at: Timestamp = now - SignedDuration::from_hours(24 * (back + 1));
        let whom = person::prepare(&mut rows, &app.keyring, &words, sent_at)?;
        let referral = Referral {
            id: random::id()?,
            number: store::new_number()?,
            version: 1,
            state,
            urgent: false,
            service: SERVICE.to_owned(),
            from: Some("BW-ORG1".to_owned()),
            to: service.text("organisation").to_owned(),
            person: whom,
            origin: None,
            step: None,
            sent_by: sender.to_owned(),
            sent_at,
            changed_at: sent_at,
            due_on: due::by(state, today, today, false, service::promise(service)),
            decide_by: due::by(State::Received, today, today, false, service::promise(service)),
            told: 0,
        };
        let draft = random::id()?;
        let key = store::prepare(&mut rows, &app.keyring, &referral, &draft, &content::shared(&words))?;
        agreement::prepare(&mut rows, (&referral.id, &key), "public task", &content::agreement(&words))?;
        for (number, act) in (2..).zip(["receive", "accept", "start", "close"]).take(if back > 0 { 4 } else { 0 }) {
            let values = [
                Sql::text(&referral.id),
                Sql::Int(Some(number)),
                Sql::moment(sent_at),
                Sql::text(Side::Receiver.name()),
                Sql::text(receiver),
                Sql::text(act),
                Sql::text(state.name()),
                Sql::Text(None),
            ];
            rows.add("referral_entry", ENTRY, values);
        }
        reader::name(&mut rows, &referral.id, &[sender.to_owned()], Side::Sender, sent_at);
        reader::name(&mut rows, &referral.id, &[receiver.to_owned()], Side::Receiver, sent_at);
        let found_by = [("number", referral.number.as_str()), ("name", words.text("name"))];
        lookup::find_by(&mut rows, &app.keyring, &referral.id, &found_by);
    }
    rows.insert(&mut tx).await?;
    tx.commit().await
}
