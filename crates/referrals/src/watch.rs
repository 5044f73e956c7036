//! What whoever looks after the network sees: which referrals wait for whom and how late they are. Nothing of what they say is read.

use crate::pathway::between;
use crate::referral::list::next;
use crate::referral::page::state;
use crate::referral::{Referral, store};
use crate::{door, due, learned, service, team};
use axum::response::Response;
use jiff::civil::Date;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Table};
use platform::part::Waiting;
use platform::record::Record;
use std::collections::BTreeMap;

/// The path of this page.
pub const PATH: &str = "/manage/referrals";

/// How many of those that are late are in view.
const SHOWN: usize = 50;

/// `GET /manage/referrals`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let today = ctx.app.today()?;
    let mut tx = ctx.app.db.read().await?;
    let (open, stuck) = (store::open(&mut tx).await?, between::all(&mut tx, None).await?);
    let late: Vec<&Referral> = open.iter().filter(|one| one.is_late(today)).collect();
    let title = |reference: &str| ctx.snapshot.get(reference).map_or(reference, Record::title).to_owned();
    let row = |one: &&Referral| -> Result<Vec<Cell>> {
        Ok(vec![
            Cell::content(&one.number),
            Cell::content(title(&one.to)),
            Cell::content(title(&one.service)),
            Cell::Part(
                one.from
                    .as_deref()
                    .map_or_else(|| Part::words(ctx.t("referral-from-person")), |from| Part::content(title(from))),
            ),
            Cell::words(state(&ctx, one.state)),
            Cell::words(next(&ctx, one)?),
        ])
    };
    let headings =
        ["referral-number", "referral-to", "referral-service", "referral-from", "referral-state", "referral-next"];
    let late = Table {
        caption: ctx.t("referrals-late"),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows: late.iter().map(row).collect::<Result<_>>()?,
        empty: ctx.t("referrals-late-none"),
    };
    Desk::new(&ctx, ctx.t("referrals-watch"))
        .under(ctx.t("work-title"), "/work")
        .words(ctx.t("referrals-watch-intro"))
        .link(ctx.t("learned-title"), learned::desk::PATH)
        .link(ctx.t("referral-mailboxes"), door::mailbox::PATH)
        .first_of_table(late, SHOWN, |n| ctx.language.text("referrals-more", &[("n", n.into())]))
        .table(by_service(&ctx, &open, today))
        .table(silent(&ctx, &mut tx).await?)
        .table(between::table(&ctx, &stuck, false)?)
        .show(&ctx)
}

/// The services to which nothing more is sent for now, and why.
async fn silent(ctx: &Ctx, tx: &mut Tx) -> Result<Table> {
    let (today, mut rows) = (ctx.app.today()?, Vec::new());
    for one in service::all(&ctx.snapshot).filter(|one| service::takes_any(one)) {
        let receivers = team::receivers(tx, &ctx.app.keyring, one, today).await?;
        if let Some(silence) = team::silence(tx, one, &receivers, today).await? {
            rows.push(vec![Cell::content(one.title()), Cell::words(ctx.t(silence.key()))]);
        }
    }
    Ok(Table {
        caption: ctx.t("referrals-silent"),
        headings: ["referral-service", "referral-entry-reason"].map(|key| ctx.t(key)).into(),
        rows,
        empty: ctx.t("referrals-silent-none"),
    })
}

/// How many are open and late at each service.
fn by_service(ctx: &Ctx, open: &[Referral], today: Date) -> Table {
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for one in open {
        let (all, late) = counts.entry(&one.service).or_default();
        *all += 1;
        *late += usize::from(one.is_late(today));
    }
    let row = |(service, (all, late)): (&str, (usize, usize))| {
        let record = ctx.snapshot.get(service);
        let organisation = record.and_then(|one| ctx.snapshot.referred(one, "organisation"));
        vec![
            Cell::content(record.map_or(service, Record::title)),
            Cell::content(organisation.map_or("", Record::title)),
            Cell::words(all.to_string()),
            Cell::words(late.to_string()),
        ]
    };
    let headings = ["referral-service", "referral-to", "referrals-open", "referrals-of-them-late"];
    Table {
        caption: ctx.t("referrals-by-service"),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows: counts.into_iter().map(row).collect(),
        empty: ctx.t("referrals-none"),
    }
}

/// How many have been late for so long that the network is told.
pub async fn waits(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<Waiting>> {
    let today = ctx.app.today()?;
    let far = |one: &&Referral| one.due_on.is_some_and(|due| due::told(due, today) == due::Told::Network);
    let mut waits = vec![("waits-referrals-network", store::open(tx).await?.iter().filter(far).count())];
    waits.extend(learned::desk::waits(tx, ctx).await?);
    Ok(waits)
}
