//! What groups of young people say of how actions are going, on its way: they write it, and a participation worker reads it before
//! everybody does.

pub mod held;
pub mod own;
pub mod read;

use held::{Held, State};
use people::role::READ_RATINGS;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::part::Waiting;

/// What waits: ratings to read, and those that were sent back to a group.
pub async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    let count = |all: &[Held], state: State| all.iter().filter(|one| one.state == state).count();
    match path {
        read::PATH if ctx.actor()?.may_somewhere(&READ_RATINGS) => {
            let all = held::all(tx, &ctx.app.keyring).await?;
            Ok(vec![("waits-ratings-sent", count(&all, State::Sent))])
        }
        own::PATH => {
            let groups = own::groups(ctx)?;
            let mut all = held::all(tx, &ctx.app.keyring).await?;
            all.retain(|one| groups.iter().any(|group| group.reference == one.spot().body));
            Ok(vec![("waits-ratings-returned", count(&all, State::Returned))])
        }
        _ => Ok(Vec::new()),
    }
}
