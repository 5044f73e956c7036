//! “Is this true for you?”: whoever reads an answer presses yes, partly or no. It only adds up: nothing is kept of who pressed.

use super::pages::CHOICES;
use crate::message;
use crate::survey::answer::TRAP;
use crate::survey::load::{Load, Turn};
use axum::extract::Path;
use axum::response::Response;
use platform::db::{Tx, Value as Sql};
use platform::http::{Address, Ctx, Form};
use platform::page::encode;
use platform::{Error, Result, random};
use std::collections::HashMap;

/// What may be said.
pub const SAID: [&str; 3] = ["yes", "partly", "no"];

/// Nothing is shown of fewer.
const LEAST: i64 = 10;

/// How many said what of each message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pulse([i64; 3]);

impl Pulse {
    /// How many there were, and the shares of those who said yes, partly and no in whole tens of a percentage, so that nobody sees how
    /// one more was counted; nothing of fewer than ten.
    pub fn shown(self) -> Option<(i64, [i64; 3])> {
        let all: i64 = self.0.iter().sum();
        (all >= LEAST).then(|| (all / 5 * 5, self.0.map(|one| (one * 10 + all / 2) / all * 10)))
    }
}

/// All of them, by message.
pub async fn all(tx: &mut Tx) -> Result<HashMap<String, Pulse>> {
    let sql = "SELECT \"message\", \"yes\", \"partly\", \"no\" FROM \"pulse\"";
    let rows = tx.query(sql, &[]).await?;
    let of = |row: &platform::db::Row| {
        let n = |column| Ok::<_, Error>(row.int(column)?.unwrap_or_default());
        Ok((row.text(0)?.unwrap_or_default(), Pulse([n(1)?, n(2)?, n(3)?])))
    };
    rows.iter().map(of).collect()
}

/// Turns of their own: whoever answers a survey does not wait for those who press here.
#[derive(Default)]
struct Turns(Load);

/// `POST /messages/{ref}/pulse`
pub async fn press(ctx: Ctx, Path(reference): Path<String>, Address(network): Address, sent: Form) -> Result<Response> {
    ctx.record(&message::TABLE, &reference)?;
    let said = SAID.into_iter().position(|one| one == sent.text("said"));
    // The same choice of messages as before, with the thanks beside the buttons.
    let choice: String = CHOICES.map(|name| format!("&{name}={}", encode(sent.text(name)))).concat();
    let back = |done: &str| ctx.to(&format!("/you-said?done={done}&of={reference}{choice}#{reference}"));
    let Some(said) = said.filter(|_| !sent.has(TRAP)) else { return Ok(back("nothing")) };
    if ctx.app.memory.of::<Turns>().0.turn(&network, &random::id()?, ctx.app.clock.now()) != Turn::Now {
        return Ok(back("many"));
    }
    let mut tx = ctx.app.db.write().await?;
    let one = |n: usize| Sql::Int(Some(i64::from(n == said)));
    let sql = "INSERT INTO \"pulse\" (\"message\", \"yes\", \"partly\", \"no\") VALUES ($1, $2, $3, $4)
        ON CONFLICT (\"message\") DO UPDATE SET \"yes\" = \"pulse\".\"yes\" + $2, \"partly\" = \"pulse\".\"partly\" + $3, \"no\" = \"pulse\".\"no\" + $4";
    tx.execute(sql, &[Sql::text(&reference), one(0), one(1), one(2)]).await?;
    tx.commit().await?;
    Ok(back("pressed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_shown_of_few_and_one_more_is_not_seen() {
        assert_eq!(Pulse([9, 0, 0]).shown(), None);
        assert_eq!(Pulse([5, 3, 2]).shown(), Some((10, [50, 30, 20])));
        assert_eq!(Pulse([14, 0, 0]).shown(), Some((10, [100, 0, 0])));
    }
}
