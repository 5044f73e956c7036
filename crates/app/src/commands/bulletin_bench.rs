//! `everychance bulletin-bench`: the bulletin of a day for many members, for `script/bench`.

use super::{output, target};
use clap::Args;
use platform::audit::Who;
use platform::config::Config;
use platform::db::Rows;
use platform::http::App;
use platform::identity::{account, role};
use platform::permission::Held;
use platform::record::{self, Change, Record};
use platform::{Error, Result};
use reporting::bulletin::{Rhythm, clock};
use std::path::Path;
use std::time::Instant;

/// What to make.
#[derive(Args)]
pub struct BulletinBench {
    /// So many members.
    #[arg(long)]
    members: usize,
    /// So many things that happened.
    #[arg(long)]
    events: usize,
}

impl BulletinBench {
    /// Makes them, and prints how many were written to and how many seconds that took.
    pub async fn run(self, config: Option<&Path>) -> Result<()> {
        let app = target::own(&Config::load(config)?).await?;
        if !app.site.invented {
            return Err(Error::invalid("Made-up members are for no partnership but one that is invented."));
        }
        members(&app, self.members).await?;
        events(&app, self.events).await?;
        let context = app.job_context();
        let began = Instant::now();
        let mut tx = app.db.write().await?;
        let sent = clock::send(&mut tx, &context, Rhythm::Weekly).await?;
        tx.commit().await?;
        output::line(&format!("{sent} {:.3}", began.elapsed().as_secs_f64()))?;
        app.db.close().await;
        Ok(())
    }
}

/// Members of an organisation and of bodies, who read in every language.
async fn members(app: &App, count: usize) -> Result<()> {
    let (now, today) = (app.clock.now(), app.today()?);
    let (mut tx, mut rows) = (app.db.write().await?, Rows::default());
    for n in 0..count {
        let email = format!("member{n}@bench.example");
        let new = account::New {
            name: "Somebody Invented",
            email: Some(&email),
            language: ["en-GB", "bn", "so", "ar"][n % 4],
            organisation: Some("BW-ORG1"),
            by: "bench",
        };
        let id = account::prepare(&mut rows, &app.keyring, now, new)?;
        let scope = format!("BW-BODY{}", 1 + n % 6);
        for (role, scope) in [("contributor", "BW-ORG1"), ("body-member", &scope)] {
            let held = Held { role: role.to_owned(), scope: scope.to_owned() };
            role::prepare(&mut rows, &id, &held, (today, None), "bench", now)?;
        }
    }
    rows.insert(&mut tx).await?;
    tx.commit().await
}

/// Asks and meetings, half of each.
async fn events(app: &App, count: usize) -> Result<()> {
    let table = |name: &str| crate::tables::all().iter().copied().find(|table| table.name == name);
    let (Some(asks), Some(meetings)) = (table("asks"), table("meetings")) else { return Ok(()) };
    let today = app.today()?.to_string();
    let one = |n: usize| {
        let (reference, body) = (format!("BULLETIN-{n}"), format!("BW-BODY{}", 1 + n % 6));
        let after = if n.is_multiple_of(2) {
            Record::new(asks, reference, &[("title", "A boat"), ("kind", "idea"), ("day", &today), ("status", "open")])
        } else {
            let values =
                [("title", "One more"), ("body", &body), ("kind", "meeting"), ("status", "planned"), ("day", &today)];
            Record::new(meetings, reference, &values)
        };
        Change { before: None, after }
    };
    let mut tx = app.db.write().await?;
    record::save(&mut tx, &app.clock, &Who::program("bench"), (0..count).map(one).collect()).await?;
    tx.commit().await
}
