//! The pages of those who keep figures: what waits to be published, what is due, entering, publishing, withdrawing.

pub mod discard;
pub mod due;
pub mod enter;
mod fate;
mod figures;
pub mod held;
pub mod list;
mod outcome;
mod pasted;
pub mod published;
pub mod said;
pub mod sheet;

use crate::area::Gazetteer;
use crate::dataset::held::Held;
use crate::dataset::store::{self, Kept};
use crate::measure;
use crate::publish::Rule;
use people::role::{KEEP_FIGURES, PUBLISH_FIGURES};
use platform::audit::Who;
use platform::db::Tx;
use platform::http::Ctx;
use platform::identity::account;
use platform::page::Part;
use platform::page::desk::Desk;
use platform::permission::Permission;
use platform::record::Record;
use platform::{Error, Result};

const PATH: &str = "/manage/figures";

/// A page below the list of figures.
fn desk(ctx: &Ctx, title: impl Into<String>) -> Desk {
    Desk::new(ctx, title).under(ctx.t("work-title"), "/work").under(ctx.t("keep-figures-title"), PATH)
}

/// Whether whoever is signed in may do this with the figures of all these measures.
fn may(ctx: &Ctx, permission: &Permission, measures: &[String]) -> Result<bool> {
    let extent = ctx.actor()?.extent(permission);
    let owner = |name: &String| ctx.snapshot.get(name).map(|record| record.text("owner")).unwrap_or_default();
    Ok(measures.iter().all(|name| extent.covers(owner(name))) && extent.is_something())
}

/// In which role whoever is signed in does this with the figures of these measures.
fn acting(ctx: &Ctx, permission: &Permission, measures: &[String]) -> Result<Who> {
    if may(ctx, permission, measures)? {
        Ok(ctx.actor()?.by(permission))
    } else {
        Err(Error::not_found(permission.name))
    }
}

/// The measures that whoever is signed in may enter figures of.
fn own_measures(ctx: &Ctx) -> Result<Vec<&Record>> {
    let extent = ctx.actor()?.extent(&KEEP_FIGURES);
    Ok(ctx.snapshot.list(measure::TABLE.name).filter(|record| extent.covers(record.text("owner"))).collect())
}

/// Whether whoever is signed in may publish anything.
fn publishes(ctx: &Ctx) -> Result<bool> {
    Ok(ctx.actor()?.may_somewhere(&PUBLISH_FIGURES))
}

/// The published figures of these measures: in truth for whoever may see what is behind those that are hidden, which are all
/// who publish; for anybody else as everybody sees them.
async fn kept(ctx: &Ctx, tx: &mut Tx, measures: &[String]) -> Result<Vec<Kept>> {
    if publishes(ctx)? {
        return store::truth(tx, measures).await;
    }
    let mut open = Vec::new();
    for measure in measures {
        open.append(&mut store::of_measure(tx, measure).await?);
    }
    Ok(open)
}

/// The name of a measure; its reference, where the plan knows it no more.
fn title<'a>(ctx: &'a Ctx, measure: &'a str) -> &'a str {
    ctx.snapshot.get(measure).map_or(measure, Record::title)
}

/// The name of an area; its code, where it is not known.
fn place<'a>(areas: &'a Gazetteer, code: &'a str) -> &'a str {
    areas.find(code).map_or(code, |area| area.name.as_str())
}

/// The words for a rule.
fn rule_words(ctx: &Ctx, rule: Rule) -> String {
    ctx.t(&format!("rule-{}", rule.word()))
}

/// Who entered a dataset: a name, or that a program did.
async fn entered_by(ctx: &Ctx, tx: &mut Tx, held: &Held) -> Result<Part> {
    named(ctx, tx, &held.by).await
}

/// The name of an account, or that a program acted.
async fn named(ctx: &Ctx, tx: &mut Tx, account: &str) -> Result<Part> {
    let account = account::get(tx, &ctx.app.keyring, account).await?;
    Ok(account.map_or_else(|| Part::words(ctx.t("keep-figures-program")), |account| Part::content(account.name)))
}
