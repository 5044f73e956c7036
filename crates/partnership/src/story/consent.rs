//! Who agreed to a story, how and until when: ciphertext under a key of each, read by the organisation that tells it. When it is taken back the
//! name goes; that it was agreed to, and when it was taken back, stays.

use super::TABLE;
use crate::reach;
use platform::Result;
use platform::audit::{self, Act, Who};
use platform::clock::Clock;
use platform::db::{Tx, Value as Sql};
use platform::job::Context;
use platform::outbox::STORY_KEPT;
use platform::part::Forgetting;
use platform::random;
use platform::record::{self, Change, Record};
use platform::sealed::{Row, Rows, Words};
use platform::secret::Keyring;
use serde_json::json;

/// The kind under which the keys of these words stand.
pub const KIND: &str = "story_consent";

/// The rows. A `way` is the hash of the token in the link by which whoever agreed takes it back.
pub const ROWS: Rows = Rows { table: "story_consent", kind: KIND, spot: &["story", "way"] };

/// They agreed,
pub const GIVEN: &str = "given";
/// and took it back, or it ended.
pub const OVER: &str = "over";

/// As whom somebody agrees.
pub const AS: [&str; 2] = ["themselves", "parent"];

/// How they did.
pub const HOW: [&str; 2] = ["writing", "spoken"];

/// Where the link leads.
pub const PATH: &str = "/story";

/// Keeps who agreed, and writes to them where they can be written to.
pub async fn keep(tx: &mut Tx, context: &Context, story: &str, words: Words, account: &str) -> Result<()> {
    let (keyring, token) = (&context.keyring, random::token()?);
    let words = words.with("token", &token);
    ROWS.write(tx, keyring, (&[story, &random::hash(&token)], None), (GIVEN, &words), (account, context.clock.now()))
        .await?;
    write(tx, context, &words).await
}

/// Writes to whoever agreed, where they can be written to, with their link.
pub async fn write(tx: &mut Tx, context: &Context, words: &Words) -> Result<()> {
    reach::write(tx, context, &STORY_KEPT, (PATH, words)).await.map(drop)
}

/// The agreement to a story; nothing of one that came in a file.
pub async fn of(tx: &mut Tx, context: &Context, story: &str) -> Result<Option<Row>> {
    Ok(ROWS.of(tx, &context.keyring, story).await?.pop())
}

/// The agreement behind a link.
pub async fn by_way(tx: &mut Tx, context: &Context, token: &str) -> Result<Option<Row>> {
    ROWS.by_column(tx, &context.keyring, "way", &random::hash(token)).await
}

/// The agreements to a story that nobody took back, by their ids. It takes no key: no word of them is read.
async fn given(tx: &mut Tx, story: &str) -> Result<Vec<String>> {
    let sql = "SELECT \"id\" FROM \"story_consent\" WHERE \"story\" = $1 AND \"state\" = $2";
    let rows = tx.query(sql, &[Sql::text(story), Sql::text(GIVEN)]).await?;
    rows.iter().map(|row| Ok(row.text(0)?.unwrap_or_default())).collect()
}

/// Ends a story everywhere, and lets the name go of whoever agreed. It is done in a change of the plan. What was taken back is written
/// into the ledger of erasures too, so that no backup brings it back.
///
/// # Errors
/// When the database fails, or somebody changed the story since it was read.
pub async fn end(tx: &mut Tx, context: &Context, story: &Record, who: &Who, why: &str) -> Result<()> {
    if story.ended.is_some() && given(tx, &story.reference).await?.is_empty() {
        return Ok(());
    }
    if context.ledger.is_some() {
        context.erased(TABLE.name, &story.reference, why)?;
    }
    let today = context.today()?.to_string();
    close(tx, &context.clock, (story, who), &today).await?;
    settle(tx, &context.keyring, (&story.reference, &today)).await?;
    let detail = json!({ "reason": why });
    let act = Act { act: "story.end", kind: TABLE.name, reference: &story.reference, detail };
    audit::append(tx, context.clock.now(), who, act).await
}

/// Ends the record of a story, unless it has.
async fn close(tx: &mut Tx, clock: &Clock, (story, who): (&Record, &Who), day: &str) -> Result<()> {
    if story.ended.is_some() {
        return Ok(());
    }
    let after = Record { ended: Some(day.to_owned()), ..story.clone() };
    record::save(tx, clock, who, vec![Change { before: Some(story.clone()), after }]).await
}

/// Lets the name go of whoever agreed; how and from when until when stays. Where that cannot be read it goes as well.
async fn settle(tx: &mut Tx, keyring: &Keyring, (story, day): (&str, &str)) -> Result<()> {
    for id in given(tx, story).await? {
        let Ok(Some(row)) = ROWS.one(tx, keyring, &id).await else {
            ROWS.empty(tx, (&id, OVER)).await?;
            continue;
        };
        let kept = ["as", "how", "day", "until", "for"];
        let words = kept.iter().fold(Words::default(), |words, name| words.with(name, row.words.text(name)));
        ROWS.reword(tx, keyring, &row, (OVER, &words.with("over", day))).await?;
    }
    Ok(())
}

/// Ends a story of which the ledger says that it was taken back, in a database that was restored from before; nothing of other kinds.
pub async fn forget(tx: &mut Tx, forgetting: &Forgetting<'_>) -> Result<Option<bool>> {
    if forgetting.kind != TABLE.name {
        return Ok(None);
    }
    let all = record::all(tx, &TABLE).await?;
    let Some(story) = all.iter().find(|one| one.reference == forgetting.reference && one.ended.is_none()) else {
        return Ok(Some(false));
    };
    let day = forgetting.at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
    close(tx, &Clock::Fixed(forgetting.at), (story, &Who::program("restore")), &day).await?;
    for id in given(tx, &story.reference).await? {
        ROWS.empty(tx, (&id, OVER)).await?;
    }
    Ok(Some(true))
}
