//! Who receives what is sent to a service: the supervisors of its organisation name them.

use crate::referral::{Referral, reader, store};
use crate::service::RECEIVED_WITHIN;
use crate::state::Side;
use crate::{door, due, service};
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use people::role::{SUPERVISE_REFERRALS, WORK_REFERRALS, reaching};
use platform::audit::{self, Act};
use platform::db::{Tx, Value as Sql};
use platform::http::{Ctx, Form};
use platform::identity::account::Account;
use platform::job::Context;
use platform::outbox;
use platform::page::desk::{Block, Desk, Field, FormBlock, Input};
use platform::record::Record;
use platform::secret::Keyring;
use platform::{Error, Result};
use serde_json::json;
use std::collections::BTreeMap;

/// The accounts that are named for a service, whether or not they are still there.
pub async fn named(tx: &mut Tx, service: &str) -> Result<Vec<String>> {
    let sql = "SELECT \"account\" FROM \"referral_team\" WHERE \"service\" = $1 ORDER BY \"since\", \"account\"";
    tx.query(sql, &[Sql::text(service)]).await?.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// Names somebody for a service, or does so no more.
pub async fn set(tx: &mut Tx, service: &str, account: &str, (on, now): (bool, Timestamp)) -> Result<()> {
    let values = [Sql::text(service), Sql::text(account)];
    if !on {
        let sql = "DELETE FROM \"referral_team\" WHERE \"service\" = $1 AND \"account\" = $2";
        return tx.execute(sql, &values).await;
    }
    let sql = "INSERT INTO \"referral_team\" (\"service\", \"account\", \"since\") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    tx.execute(sql, &[&values[..], &[Sql::moment(now)]].concat()).await
}

/// Those of an organisation who may work with referrals today.
pub async fn workers(tx: &mut Tx, keyring: &Keyring, organisation: &str, today: Date) -> Result<Vec<Account>> {
    reaching(tx, keyring, (&WORK_REFERRALS, organisation), today).await
}

/// Those who see all that an organisation sent or was sent.
pub async fn supervisors(tx: &mut Tx, keyring: &Keyring, organisation: &str, today: Date) -> Result<Vec<Account>> {
    reaching(tx, keyring, (&SUPERVISE_REFERRALS, organisation), today).await
}

/// Those who are there today to receive what is sent to a service: whoever is named for it, and where nobody is, the supervisors.
pub async fn receivers(tx: &mut Tx, keyring: &Keyring, service: &Record, today: Date) -> Result<Vec<Account>> {
    let named = named(tx, &service.reference).await?;
    let workers = workers(tx, keyring, service.text("organisation"), today).await?;
    let there: Vec<Account> = workers.into_iter().filter(|one| named.contains(&one.id)).collect();
    if there.is_empty() { supervisors(tx, keyring, service.text("organisation"), today).await } else { Ok(there) }
}

/// Those who are told of something on one side of a referral: whoever is named and may work for that organisation still, and where
/// nobody of them is, its supervisors.
pub async fn told(tx: &mut Tx, context: &Context, referral: &Referral, side: Side) -> Result<Vec<Account>> {
    let organisation = match side {
        Side::Sender => referral.from.as_deref(),
        Side::Receiver => Some(referral.to.as_str()),
        Side::Person => None,
    };
    let Some(organisation) = organisation else { return Ok(Vec::new()) };
    let named = reader::named(tx, &referral.id).await?;
    let is_named = |id: &str| named.iter().any(|one| one.account == id && one.side == side && one.ended_at.is_none());
    let today = context.today()?;
    let workers = workers(tx, &context.keyring, organisation, today).await?;
    let there: Vec<Account> = workers.into_iter().filter(|one| is_named(&one.id)).collect();
    if there.is_empty() { supervisors(tx, &context.keyring, organisation, today).await } else { Ok(there) }
}

/// Those among these accounts who are there today, by their references.
pub async fn there(tx: &mut Tx, context: &Context, accounts: &[String]) -> Result<BTreeMap<String, Account>> {
    let today = context.today()?;
    let mut found = BTreeMap::new();
    for id in accounts {
        let account = platform::identity::account::get(tx, &context.keyring, id).await?;
        found.extend(account.filter(|account| account.is_active(today)).map(|account| (account.id.clone(), account)));
    }
    Ok(found)
}

/// Within how many working days a service that is read has done something.
const READ_WITHIN: u32 = 5;

/// Why nothing more is sent to a service for now: it would fall silent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Silence {
    /// What was sent to it before has lain unopened for so long that whoever looks after the network was told, and nothing was done with
    /// anything else for a week.
    Unopened,
    /// The last mail to each of those who receive for it came back.
    Bounced,
}

impl Silence {
    /// The key of what is said of it.
    pub fn key(self) -> &'static str {
        match self {
            Silence::Unopened => "referral-silent-unopened",
            Silence::Bounced => "referral-silent-bounced",
        }
    }
}

/// Whether a service is silent today, given those who receive for it: nobody there has done anything for a week, and something lies unopened
/// or mail comes back.
pub async fn silence(tx: &mut Tx, service: &Record, receivers: &[Account], today: Date) -> Result<Option<Silence>> {
    let Some(silence) = suspected(tx, service, receivers, today).await? else { return Ok(None) };
    // Whoever does anything with what was sent there reads: one that lies unopened meanwhile was overlooked, and is late by itself.
    let mut since = today;
    while workdays::between(since, today) <= READ_WITHIN {
        since = since.saturating_sub(1.day());
    }
    let since = since.to_zoned(TimeZone::UTC).map_err(|error| Error::Internal(error.to_string()))?.timestamp();
    let read = store::is_read_since(tx, &service.reference, since).await?;
    Ok(Some(silence).filter(|_| !read))
}

/// Whether something lies unopened at a service, or mail to it comes back.
async fn suspected(tx: &mut Tx, service: &Record, receivers: &[Account], today: Date) -> Result<Option<Silence>> {
    let nobody = receivers.is_empty();
    for (due, made) in store::unopened(tx, &service.reference).await? {
        // Where nobody has an account, what nobody was told a code for cannot be opened.
        let due = match made {
            _ if !nobody => due,
            Some(made) => due.max(workdays::after(made.to_zoned(TimeZone::UTC).date(), RECEIVED_WITHIN)),
            None => continue,
        };
        if due::told(due, today) == due::Told::Network {
            return Ok(Some(Silence::Unopened));
        }
    }
    if nobody {
        return Ok(door::last_came_back(tx, &service.reference).await?.then_some(Silence::Bounced));
    }
    for account in receivers {
        if !outbox::last_came_back(tx, &account.id).await? {
            return Ok(None);
        }
    }
    Ok(Some(Silence::Bounced))
}

/// The path of the pages on which somebody is named.
pub const PATH: &str = "/work/referrals/teams";

/// The services whose organisations whoever is signed in supervises.
fn own(ctx: &Ctx) -> Result<Vec<&Record>> {
    let extent = ctx.actor()?.extent(&SUPERVISE_REFERRALS);
    Ok(service::all(&ctx.snapshot).filter(|one| extent.covers(one.text("organisation"))).collect())
}

/// `GET /work/referrals/teams`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let mut desk = Desk::new(&ctx, ctx.t("referral-teams"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("referrals-title"), crate::referral::PATH)
        .words(ctx.t("referral-teams-about"));
    if ctx.parameter("done") == "saved" {
        let of = ctx.snapshot.get(ctx.parameter("of")).map_or("", Record::title);
        desk = desk.done(format!("{} {of}", ctx.t("referral-team-saved")));
    }
    let services = own(&ctx)?;
    if services.is_empty() {
        desk = desk.words(ctx.t("referral-teams-none"));
    }
    for service in services {
        let workers = workers(&mut tx, &ctx.app.keyring, service.text("organisation"), ctx.app.today()?).await?;
        let named = named(&mut tx, &service.reference).await?;
        let there: Vec<&str> =
            workers.iter().map(|one| one.id.as_str()).filter(|id| named.iter().any(|one| one == id)).collect();
        let choices = workers.iter().map(|one| (one.id.clone(), one.name.clone())).collect();
        let field = Field::new(&format!("team-{}", service.reference), ctx.t("referral-team"), Input::Checks(choices));
        let form = FormBlock::new(format!("{PATH}/{}", service.reference), ctx.t("save")).about(service.title());
        desk = desk.heading(service.title());
        if there.is_empty() {
            desk = desk.block(Block::Warning(ctx.t("referral-team-nobody")));
        }
        desk = desk.form(form.field(field.hint(ctx.t("referral-team-hint")).value(there.join(";"))));
    }
    desk.show(&ctx)
}

/// `POST /work/referrals/teams/{ref}`: who receives from now on; they are named on what is open, and others no more.
pub async fn save(ctx: Ctx, Path(reference): Path<String>, sent: Form) -> Result<Response> {
    let service = ctx.record(&service::TABLE, &reference)?;
    let who = ctx.actor()?.must(&SUPERVISE_REFERRALS, service.text("organisation"))?;
    let (now, keyring) = (ctx.app.clock.now(), &ctx.app.keyring);
    let mut tx = ctx.app.db.write().await?;
    let workers = workers(&mut tx, keyring, service.text("organisation"), ctx.app.today()?).await?;
    let before = named(&mut tx, &reference).await?;
    let chosen = sent.all(&format!("team-{reference}"));
    let is_chosen = |id: &str| chosen.contains(&id) && workers.iter().any(|one| one.id == id);
    let mut changed = 0;
    for id in workers.iter().map(|one| &one.id).filter(|id| is_chosen(id) && !before.contains(id)) {
        set(&mut tx, &reference, id, (true, now)).await?;
        reader::name_on_open(&mut tx, &reference, id, now).await?;
        changed += 1;
    }
    for id in before.iter().filter(|id| !is_chosen(id)) {
        set(&mut tx, &reference, id, (false, now)).await?;
        reader::name_no_more(&mut tx, &reference, id, now).await?;
        changed += 1;
    }
    if changed > 0 {
        let act = Act {
            act: "referral.team",
            kind: service::TABLE.name,
            reference: &reference,
            detail: json!({ "people": changed }),
        };
        audit::append(&mut tx, now, &who, act).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=saved&of={reference}")))
}
