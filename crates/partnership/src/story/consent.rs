//! Who agreed to a story, how and until when: ciphertext under a key of each, read by the organisation that tells it. When it is taken back the
//! name goes; that it was agreed to, and when it was taken back, stays.

use super::TABLE;
use platform::Result;
use platform::audit::{self, Act, Who};
use platform::db::{Tx, Value as Sql};
use platform::job::Context;
use platform::outbox::{self, Letter, STORY_KEPT};
use platform::random;
use platform::record::{self, Change, Record};
use platform::sealed::{Row, Rows, Words};
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
    let Some(to) = crate::training::booking::reach(context, words.text("contact")) else { return Ok(()) };
    let language = words.text("language");
    let link = context.link(language, &format!("{PATH}/{token}"));
    let letter = Letter { template: &STORY_KEPT, language, to, account: None, words: &[("link", &link)] };
    outbox::send(tx, &context.clock, keyring, &letter).await.map(drop)
}

/// Keeps other words of an agreement, such as a later last day.
pub async fn set(tx: &mut Tx, context: &Context, row: &Row, (state, words): (&str, &Words)) -> Result<()> {
    let spot: Vec<&str> = row.spot.iter().map(String::as_str).collect();
    let by = (row.written_by.as_str(), row.written_at);
    ROWS.write(tx, &context.keyring, (&spot, Some(row)), (state, words), by).await
}

/// The agreement to a story; nothing of one that came in a file.
pub async fn of(tx: &mut Tx, context: &Context, story: &str) -> Result<Option<Row>> {
    Ok(ROWS.of(tx, &context.keyring, story).await?.pop())
}

/// The agreement behind a link.
pub async fn by_way(tx: &mut Tx, context: &Context, token: &str) -> Result<Option<Row>> {
    let sql = "SELECT \"id\" FROM \"story_consent\" WHERE \"way\" = $1";
    let rows = tx.query(sql, &[Sql::text(random::hash(token))]).await?;
    let Some(id) = rows.first().map(|row| row.text(0)).transpose()?.flatten() else { return Ok(None) };
    ROWS.one(tx, &context.keyring, &id).await
}

/// Ends a story everywhere, and lets the name go of whoever agreed. It is done in a change of the plan.
///
/// # Errors
/// When the database fails, or somebody changed the story since it was read.
pub async fn end(tx: &mut Tx, context: &Context, story: &Record, who: &Who, why: &str) -> Result<()> {
    let today = context.today()?.to_string();
    if story.ended.is_none() {
        let after = Record { ended: Some(today.clone()), ..story.clone() };
        record::save(tx, &context.clock, who, vec![Change { before: Some(story.clone()), after }]).await?;
    }
    for row in ROWS.of(tx, &context.keyring, &story.reference).await?.iter().filter(|row| row.state == GIVEN) {
        let kept = ["as", "how", "day", "until"];
        let words = kept.iter().fold(Words::default(), |words, name| words.with(name, row.words.text(name)));
        set(tx, context, row, (OVER, &words.with("over", &today))).await?;
    }
    let detail = json!({ "reason": why });
    let act = Act { act: "story.end", kind: TABLE.name, reference: &story.reference, detail };
    audit::append(tx, context.clock.now(), who, act).await
}
