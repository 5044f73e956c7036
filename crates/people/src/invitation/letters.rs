//! The letters of invitations: one at a time in the act that causes it, many in the background.

use crate::letter;
use jiff::SignedDuration;
use platform::db::Tx;
use platform::http::App;
use platform::identity::account;
use platform::identity::invitation::{self, GOOD_FOR, Invitation};
use platform::job::{self, Context, Doing, Failure};
use platform::outbox::{self, Letter, To};
use platform::{Result, random};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The name of the job.
pub const JOB: &str = "invitations";

/// How many letters are written in one transaction: few, so that nobody waits for the one writer of SQLite.
const AT_ONCE: usize = 100;

/// How long after each other such transactions begin: somebody who asks to sign in meanwhile waits behind a hundred
/// letters and not behind ten thousand, and no mail server is overrun.
const PACE: SignedDuration = SignedDuration::from_secs(3);

/// Leaves the letters of many invitations to the background, in the transaction that makes the invitations or asks for
/// another mail of each.
pub async fn later(app: &App, tx: &mut Tx, ids: &[String], again: bool) -> Result<()> {
    paced(app, tx, ids, |some| json!({ "invitations": some, "again": again })).await
}

/// Leaves it to the background to tell many who have an account that they were given a role.
pub async fn of_roles_later(app: &App, tx: &mut Tx, accounts: &BTreeSet<&str>) -> Result<()> {
    let accounts: Vec<String> = accounts.iter().map(|id| (*id).to_owned()).collect();
    paced(app, tx, &accounts, |some| json!({ "roles_of": some })).await
}

async fn paced(app: &App, tx: &mut Tx, ids: &[String], payload: impl Fn(&[String]) -> Value) -> Result<()> {
    let mut at = app.clock.now();
    for some in ids.chunks(AT_ONCE) {
        job::enqueue(tx, &app.clock, JOB, &payload(some), Some(at), None).await?;
        at += PACE;
    }
    Ok(())
}

/// The job: writes the letters of those invitations that nobody has answered and that have none, or another for each; or
/// those to accounts that were given a role.
pub fn write<'a>(context: &'a Context, tx: &'a mut Tx, payload: Value) -> Doing<'a, ()> {
    Box::pin(async move {
        if let Some(accounts) = payload["roles_of"].as_array() {
            for id in accounts.iter().filter_map(Value::as_str) {
                if let Some(to) = account::get(tx, &context.keyring, id).await? {
                    letter::write(tx, context, &outbox::ROLE_GIVEN, &to, "/work", &[]).await?;
                }
            }
            return Ok(());
        }
        let ids = payload["invitations"].as_array().ok_or_else(|| Failure::lasting("The job names no invitations."))?;
        for id in ids.iter().filter_map(Value::as_str) {
            let found = invitation::get(tx, &context.keyring, id).await?;
            let again = payload["again"] == true;
            if let Some(one) = found.filter(|one| one.is_unanswered() && (again || one.letter.is_none())) {
                send(context, tx, &one).await?;
            }
        }
        Ok(())
    })
}

/// Writes the letter of an invitation, with a new link that ends the one before.
pub async fn send(context: &Context, tx: &mut Tx, one: &Invitation) -> Result<()> {
    let token = random::token()?;
    let link = context.link(&one.language, &format!("/invitation/{token}"));
    let days = (GOOD_FOR.as_hours() / 24).to_string();
    let letter = Letter {
        template: &outbox::INVITATION,
        language: &one.language,
        to: To::Mail(one.email.clone()),
        account: None,
        words: &[("link", link.as_str()), ("days", days.as_str())],
    };
    let id = outbox::send(tx, &context.clock, &context.keyring, &letter).await?;
    invitation::sent(tx, one, &token, &id, context.clock.now()).await
}
