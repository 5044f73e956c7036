//! The button by which whoever runs the meetings reminds somebody of what they promised, without waiting for the clock.

use super::{found, promise};
use crate::follow_up::{STATES, TABLE, clock};
use axum::extract::Path;
use axum::response::Response;
use platform::Result;
use platform::audit::{self, Act};
use platform::http::Ctx;
use platform::page::desk::FormBlock;
use platform::record::Record;
use serde_json::json;

/// The button, for a promise that is still to be done.
pub fn button(ctx: &Ctx, meeting: &Record, one: &Record) -> Option<FormBlock> {
    let to = format!("{}/{}/remind", promise::place(meeting), one.reference);
    (one.text("status") == STATES[0]).then(|| FormBlock::new(to, ctx.t("promise-remind")).quiet())
}

/// `POST /work/meetings/{ref}/promises/{promise}/remind`
pub async fn send(ctx: Ctx, Path((reference, name)): Path<(String, String)>) -> Result<Response> {
    let (meeting, who) = found(&ctx, &ctx.snapshot, &reference)?;
    let one = promise::of(&ctx.snapshot, meeting, &name)?;
    let to = format!("{}/{}", promise::place(meeting), one.reference);
    let mut tx = ctx.app.db.write().await?;
    let is_open = one.text("status") == STATES[0];
    let told = is_open && clock::remind_now(&mut tx, &ctx.app.job_context(), one, &who.account).await?;
    if !told {
        return Ok(ctx.to(&format!("{to}?done=reminded-not")));
    }
    let act = Act { act: "follow-up.remind", kind: TABLE.name, reference: &one.reference, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{to}?done=reminded")))
}
