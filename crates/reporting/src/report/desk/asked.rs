//! Which report is written, and what it would say if it were signed today.

use super::PATH;
use crate::report::draft::Spot;
use crate::report::{Kind, Report, assemble, published};
use crate::review;
use crate::review::held::Row;
use platform::db::Tx;
use platform::http::Ctx;
use platform::record::Record;
use platform::{Error, Result};
use serde_json::{Value, json};
use strategy::reporting_period::{self, day};

/// Which report is written.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The reporting period; of a year, its last one.
    pub period: &'a Record,
    /// The kind of report.
    pub kind: Kind,
}

impl<'a> Asked<'a> {
    /// The one at this place: of a period that is over, without a published report.
    pub fn at(ctx: &'a Ctx, place: &str) -> Result<Asked<'a>> {
        let (reference, kind) = Kind::of(place);
        let period = ctx.record(&reporting_period::TABLE, reference)?;
        let open = day(period, "due") < ctx.app.today()?
            && period.ended.is_none()
            && published::of(&ctx.snapshot, reference, kind).is_none();
        if open { Ok(Asked { period, kind }) } else { Err(Error::not_found(format!("manage/reports/{place}"))) }
    }

    /// Where its words are kept.
    pub fn spot(self) -> Spot<'a> {
        (&self.period.reference, self.kind)
    }

    /// The address of its page, or of what can be done there.
    pub fn path(self, act: &str) -> String {
        format!("{PATH}/{}{act}", self.kind.place(&self.period.reference))
    }

    /// What is told of it in the audit.
    pub fn detail(self) -> Value {
        json!({ "period": self.period.reference, "kind": self.kind.name() })
    }
}

/// The report as it would be signed today, and of a review the rows from which it is.
pub(super) async fn assembled(ctx: &Ctx, tx: &mut Tx, asked: Asked<'_>) -> Result<(Report, Vec<Row>)> {
    let mut report = assemble(ctx, asked.kind, asked.period).await?;
    if asked.kind != Kind::Review {
        return Ok((report, Vec::new()));
    }
    let (review, rows) = review::before_the_meeting(ctx, tx, asked.period).await?;
    report.review = Some(review);
    Ok((report, rows))
}
