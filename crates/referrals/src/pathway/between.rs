//! Who is stuck between two steps: somebody whose step is over and who was to go on, and whom nobody has sent to the next.

use super::next;
use crate::access::Reach;
use crate::referral::page::state;
use crate::referral::{Referral, store};
use jiff::civil::Date;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::Part;
use platform::page::desk::{Cell, Table};
use platform::record::Record;

/// Those who are stuck, longest first; with a reach, those on which somebody is named.
pub async fn all(tx: &mut Tx, reach: Option<&Reach>) -> Result<Vec<Referral>> {
    store::going_on(tx, reach).await
}

/// They as a table; the numbers lead to their pages only for those who may see them.
pub fn table(ctx: &Ctx, all: &[Referral], leads: bool) -> Result<Table> {
    let today = ctx.app.today()?;
    let mut rows = Vec::new();
    for one in all {
        let step = one.step.as_deref().and_then(|step| ctx.snapshot.get(step));
        let to = step.and_then(|step| next(&ctx.snapshot, step));
        let number = Part::content(&one.number);
        let late = to.is_some_and(|to| is_late(ctx, one, to, today));
        rows.push(vec![
            if leads { Cell::Link(number, ctx.href(&one.path())) } else { Cell::Part(number) },
            Cell::content(step.map_or("", Record::title)),
            Cell::words(state(ctx, one.state)),
            Cell::content(to.map_or("", Record::title)),
            Cell::words(format!(
                "{}{}",
                ctx.day(one.changed_at)?,
                if late { ctx.t("pathway-late") } else { String::new() }
            )),
        ]);
    }
    let headings = ["referral-number", "pathway-after", "referral-state", "pathway-next", "pathway-since"];
    Ok(Table {
        caption: ctx.t("pathway-between"),
        headings: headings.map(|key| ctx.t(key)).into(),
        rows,
        empty: ctx.t("pathway-between-none"),
    })
}

/// Whether the next step was to have begun by now.
fn is_late(ctx: &Ctx, one: &Referral, to: &Record, today: Date) -> bool {
    let within = to.int("within_days").and_then(|days| u32::try_from(days).ok());
    let zone = ctx.app.site.zone().ok();
    match within.zip(zone) {
        Some((within, zone)) => workdays::after(one.changed_at.to_zoned(zone).date(), within) < today,
        None => false,
    }
}
