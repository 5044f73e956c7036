//! Sees that no referral falls silent: whoever is named on one that is late is told, then those who supervise them and those who sent
//! it, and then whoever looks after the network; and that what is looked at afterwards is looked at. Nobody gets more than one letter at a time, and none says anything of what is in it.

use crate::due::{Told, told};
use crate::referral::{PATH, Referral, store};
use crate::review::{self, pages};
use crate::state::Side;
use crate::{door, team, watch};
use people::letter;
use people::role::{REVIEW_REFERRALS, WATCH_REFERRALS, reaching};
use platform::Result;
use platform::db::Tx;
use platform::identity::account::Account;
use platform::job::{Context, Doing};
use platform::outbox::{
    REFERRAL_LATE, REFERRAL_NETWORK, REFERRAL_STILL, REFERRAL_UNANSWERED, SOMETHING_WAITS, Template,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// The name of the job.
pub const JOB: &str = "referrals.clock";

/// To whom which letters go. Each goes once, whatever made it due.
#[derive(Default)]
struct Letters {
    accounts: BTreeMap<(String, &'static str), (Account, &'static Template, &'static str)>,
    /// To the mailboxes of services where nobody has an account: one for each referral, since they have no list.
    mailboxes: Vec<Referral>,
}

impl Letters {
    fn add_mailbox(&mut self, referral: &Referral, nobody: bool) {
        self.mailboxes.extend(nobody.then(|| referral.clone()));
    }

    fn add(&mut self, template: &'static Template, path: &'static str, accounts: impl IntoIterator<Item = Account>) {
        for account in accounts {
            self.accounts.insert((account.id.clone(), template.name), (account, template, path));
        }
    }
}

/// Its work: letters go out with the note that they did.
pub fn run<'a>(context: &'a Context, tx: &'a mut Tx, _payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        let today = context.today()?;
        let mut letters = Letters::default();
        for referral in store::open(tx).await? {
            let Some(due) = referral.due_on else { continue };
            let level = told(due, today);
            if level as i64 > referral.told {
                gather(tx, context, &referral, level, &mut letters).await?;
                store::told(tx, &referral, level as i64).await?;
            }
        }
        reviews(tx, context, &mut letters).await?;
        for (account, template, path) in letters.accounts.into_values() {
            letter::write(tx, context, template, &account, path, &[]).await?;
        }
        for referral in letters.mailboxes {
            door::tell(tx, context, &referral).await?;
        }
        Ok(())
    })
}

/// What is looked at afterwards and waits: supervisors are told again, and later whoever protects data; of who looked into something,
/// the latter at once. Whoever did it is never the one who is told.
async fn reviews(tx: &mut Tx, context: &Context, letters: &mut Letters) -> Result<()> {
    let (keyring, today, zone) = (&context.keyring, context.today()?, context.site.zone()?);
    for one in review::waiting(tx).await? {
        let due = workdays::after(one.at.to_zoned(zone.clone()).date(), review::WITHIN);
        let level = told(due, today);
        if level as i64 <= one.told {
            continue;
        }
        let supervised = one.what == review::WITHOUT;
        let mut readers = BTreeMap::new();
        let first = one.told < Told::Named as i64;
        if supervised && first {
            let supervisors = team::supervisors(tx, keyring, &one.organisation, today).await?;
            readers.extend(supervisors.into_iter().map(|account| (account.id.clone(), (account, pages::OWN))));
        }
        readers.remove(&one.account);
        if !supervised && first || supervised && (level == Told::Network || first && readers.is_empty()) {
            let officers = reaching(tx, keyring, (&REVIEW_REFERRALS, ""), today).await?;
            readers.extend(officers.into_iter().map(|account| (account.id.clone(), (account, pages::PATH))));
        }
        readers.remove(&one.account);
        for (account, path) in readers.into_values() {
            letters.add(&SOMETHING_WAITS, path, [account]);
        }
        review::told(tx, &one.id, level as i64).await?;
    }
    Ok(())
}

/// Those who are told of one that is late, each step of the way that was not taken yet.
async fn gather(tx: &mut Tx, context: &Context, one: &Referral, level: Told, letters: &mut Letters) -> Result<()> {
    let (keyring, today) = (&context.keyring, context.today()?);
    let steps = [Told::Named, Told::Supervisors, Told::Network];
    for step in steps.into_iter().filter(|step| *step as i64 > one.told && *step <= level) {
        match step {
            Told::Nobody => {}
            Told::Named => {
                let receivers = team::told(tx, context, one, Side::Receiver).await?;
                letters.add_mailbox(one, receivers.is_empty());
                letters.add(&REFERRAL_LATE, PATH, receivers);
            }
            Told::Supervisors => {
                letters.add(&REFERRAL_STILL, PATH, team::supervisors(tx, keyring, &one.to, today).await?);
                letters.add(&REFERRAL_UNANSWERED, PATH, team::told(tx, context, one, Side::Sender).await?);
            }
            Told::Network => {
                let officers = reaching(tx, keyring, (&WATCH_REFERRALS, ""), today).await?;
                letters.add(&REFERRAL_NETWORK, watch::PATH, officers);
            }
        }
    }
    Ok(())
}
