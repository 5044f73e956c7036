//! The yearly review of the actions of a strategy: officers and groups of young people propose what becomes of each, a meeting
//! discusses it, and what is agreed becomes the next version of the plan.
//!
//! A review is a report of its own kind: its words, sign-off and publication are those of [`crate::report`]. It is open from when
//! an officer begins it until it is sent for sign-off.

pub mod agree;
pub mod block;
pub mod decide;
pub mod held;
pub mod life;
pub mod own;
pub mod own_list;
pub mod plan;
pub mod proposal;
pub mod read;
pub mod said;
pub mod steps;
pub mod table;
pub mod wish;

use crate::report::Kind;
use crate::report::draft::{self, Draft, State};
use held::{RETURNED, Row, SENT};
use people::role::READ_RATINGS;
use platform::db::Tx;
use platform::http::Ctx;
use platform::part::Waiting;
use platform::record::Record;
use platform::{Error, Result};
use said::Review;

/// A review on its way.
pub struct Begun<'a> {
    /// The period with which the year ends.
    pub period: &'a Record,
    /// The strategy.
    pub strategy: &'a Record,
    /// The words over it, and how far it is.
    pub draft: Draft,
}

impl Begun<'_> {
    /// Whether proposals may still be made and changed.
    pub fn is_open(&self) -> bool {
        self.draft.state != State::Sent
    }
}

/// The reviews on their way.
pub async fn begun<'a>(ctx: &'a Ctx, tx: &mut Tx) -> Result<Vec<Begun<'a>>> {
    let drafts = draft::all(tx, &ctx.app.keyring).await?.into_iter().filter(|draft| draft.kind == Kind::Review);
    let one = |draft: Draft| {
        let period = ctx.snapshot.get(&draft.period).filter(|period| period.ended.is_none())?;
        Some(Begun { period, strategy: ctx.snapshot.referred(period, "strategy")?, draft })
    };
    Ok(drafts.filter_map(one).collect())
}

/// The review of the year that ends with this period.
///
/// # Errors
/// [`Error::NotFound`], when nobody has begun it.
pub async fn find<'a>(ctx: &'a Ctx, tx: &mut Tx, period: &str) -> Result<Begun<'a>> {
    let all = begun(ctx, tx).await?;
    all.into_iter()
        .find(|one| one.period.reference == period)
        .ok_or_else(|| Error::not_found(format!("reviews/{period}")))
}

/// What lies before the meeting in the review of the year that ends with a period, and in which rows.
pub async fn before_the_meeting(ctx: &Ctx, tx: &mut Tx, period: &Record) -> Result<(Review, Vec<Row>)> {
    let rows = held::ROWS.of(tx, &ctx.app.keyring, &period.reference).await?;
    let strategy = ctx.snapshot.referred(period, "strategy").unwrap_or(period);
    Ok((plan::before_the_meeting(ctx, strategy, &rows), rows))
}

/// What waits: proposals to read, and those that were sent back to a group.
pub async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    if ![read::PATH, own::PATH].contains(&path) {
        return Ok(Vec::new());
    }
    if path == read::PATH {
        let n = held::ROWS.in_state(tx, SENT).await?.len();
        return Ok(vec![("waits-proposals-sent", if ctx.actor()?.may_somewhere(&READ_RATINGS) { n } else { 0 })]);
    }
    let groups = crate::ratings::own::groups(ctx)?;
    let returned = held::ROWS.in_state(tx, RETURNED).await?;
    let ours = |spot: &[String]| groups.iter().any(|group| spot.last() == Some(&group.reference));
    let open = begun(ctx, tx).await?.iter().filter(|one| one.is_open()).count();
    Ok(vec![
        ("waits-proposals-returned", returned.iter().filter(|(spot, _)| ours(spot)).count()),
        ("waits-reviews-open", if groups.is_empty() { 0 } else { open }),
    ])
}
