//! What a member was sent: a list of what was new, behind a link that needs no signing in, since all of it is public; and the way to be written
//! to no more.

use super::{Event, Rhythm, SECTIONS, SERVICES, gather, wish};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use partnership::grant::fresh;
use platform::db::{Rows, Tx, Value as Sql};
use platform::http::Ctx;
use platform::identity::{account, role};
use platform::outbox::{self, BULLETIN};
use platform::page::desk::{Desk, FormBlock};
use platform::page::{Card, Page, Part};
use platform::{Error, Result, random};
use serde::{Deserialize, Serialize};

/// The path of these pages.
pub const PATH: &str = "/bulletin";

/// For so long the link shows what was new.
const SHOWN: SignedDuration = SignedDuration::from_hours(24 * 60);

/// For so long a link stops the mails.
const STOPS: SignedDuration = SignedDuration::from_hours(24 * 400);

/// Something of which somebody was told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Item {
    table: String,
    reference: String,
    new: bool,
}

/// Makes the row of what an account is sent, and answers the token of its link, and that of the link that ends such mails: whoever shows the
/// list to somebody else gives that one not away.
pub fn prepare(
    rows: &mut Rows,
    account: &str,
    (events, after): (&[&Event], i64),
    now: Timestamp,
) -> Result<(String, String)> {
    let item = |event: &&Event| Item {
        table: event.table.to_owned(),
        reference: event.reference.clone(),
        new: event.is_new(after),
    };
    let items: Vec<Item> = events.iter().map(item).collect();
    let (token, stops) = (random::token()?, random::token()?);
    let values = [
        Sql::text(random::hash(&stops)),
        Sql::text(random::hash(&token)),
        Sql::text(account),
        Sql::text(serde_json::to_string(&items)?),
        Sql::moment(now),
    ];
    rows.add("bulletin_issue", &["stop", "hash", "account", "items", "made_at"], values);
    Ok((token, stops))
}

/// What was sent under a link.
async fn found(tx: &mut Tx, token: &str) -> Result<Option<Vec<Item>>> {
    let sql = "SELECT \"items\" FROM \"bulletin_issue\" WHERE \"hash\" = $1";
    let rows = tx.query(sql, &[Sql::text(random::hash(token))]).await?;
    rows.first().map(|row| Ok(serde_json::from_str(&row.text(0)?.unwrap_or_default())?)).transpose()
}

/// Whose mails a link ends.
async fn whose(tx: &mut Tx, token: &str) -> Result<String> {
    let sql = "SELECT \"account\" FROM \"bulletin_issue\" WHERE \"stop\" = $1";
    let rows = tx.query(sql, &[Sql::text(random::hash(token))]).await?;
    let account = rows.first().map(|row| row.text(0)).transpose()?.flatten();
    account.ok_or_else(|| Error::not_found(PATH))
}

/// How many lists are kept of what an account was sent, for its owner.
pub async fn count(tx: &mut Tx, account: &str) -> Result<i64> {
    let sql = "SELECT CAST(count(*) AS bigint) FROM \"bulletin_issue\" WHERE \"account\" = $1";
    let rows = tx.query(sql, &[Sql::text(account)]).await?;
    Ok(rows.first().map(|row| row.int(0)).transpose()?.flatten().unwrap_or_default())
}

/// Takes away what was sent long ago, and what of it nobody looks at any more.
pub async fn clear(tx: &mut Tx, now: Timestamp) -> Result<()> {
    let sql = "UPDATE \"bulletin_issue\" SET \"items\" = '[]' WHERE \"made_at\" < $1 AND \"items\" <> '[]'";
    tx.execute(sql, &[Sql::moment(now - SHOWN)]).await?;
    tx.execute("DELETE FROM \"bulletin_issue\" WHERE \"made_at\" < $1", &[Sql::moment(now - STOPS)]).await
}

/// Takes away what was sent to an account.
pub async fn erase(tx: &mut Tx, account: &str) -> Result<()> {
    tx.execute("DELETE FROM \"bulletin_issue\" WHERE \"account\" = $1", &[Sql::text(account)]).await
}

/// One thing that is new.
pub struct Line {
    /// What it is called.
    pub title: String,
    /// Where it stands.
    pub href: String,
    /// What it is.
    pub kind: String,
    /// Whether it is new, or was changed.
    pub new: bool,
    /// What else its card says.
    pub more: Vec<Part>,
}

impl Line {
    /// What happened, to somebody who knew of all up to a revision; nothing of what is gone.
    pub fn of_event(ctx: &Ctx, event: &Event, after: i64) -> Result<Option<Line>> {
        if event.table == SERVICES {
            return Ok(Some(Line::of_service(ctx, &event.reference, (&event.title, event.is_new(after)))));
        }
        Line::of_record(ctx, event.table, &event.reference, event.is_new(after))
    }

    /// A service of this name.
    fn of_service(ctx: &Ctx, reference: &str, (name, new): (&str, bool)) -> Line {
        let (title, href) = (name.to_owned(), ctx.href(&format!("/services/{reference}")));
        Line { title, href, kind: ctx.t("bulletin-service"), new, more: Vec::new() }
    }

    /// A record as it stands now; nothing of what is gone.
    fn of_record(ctx: &Ctx, table: &str, reference: &str, new: bool) -> Result<Option<Line>> {
        let record = ctx.snapshot.get(reference).filter(|one| one.table.name == table);
        let today = ctx.app.today()?;
        let Some(record) = record.filter(|one| gather::is_told(&ctx.snapshot, one, today)) else { return Ok(None) };
        let card = if record.table.paged { Card::new(ctx, record) } else { Card::of_part(ctx, record) };
        let Some(href) = card.href else { return Ok(None) };
        let more = card.tag.map(|tag| Part::words(ctx.t(tag))).into_iter().chain(card.line).collect();
        Ok(Some(Line { title: shortened(&card.title), href, kind: ctx.t(&card.kind), new, more }))
    }
}

/// The first words of a long text.
fn shortened(text: &str) -> String {
    const MOST: usize = 160;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

/// What is new, by the parts of the bulletin: the key of each heading, what is shown, and how many more there are.
pub type Parts = Vec<(String, Vec<Line>, usize)>;

/// The page of it.
#[derive(Template)]
#[template(path = "reporting/bulletin_issue.html")]
struct Shown {
    page: Page,
    parts: Parts,
    own: String,
}

/// `GET /bulletin/{token}`
pub async fn show(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let items = found(&mut tx, &token).await?.ok_or_else(|| Error::not_found(PATH))?;
    let today = ctx.app.today()?;
    let directory = directory::directory::ready(&ctx.app, ctx.snapshot.seq).await?;
    let name = |reference: &str| {
        let id = reference.parse().ok()?;
        let shown = directory.get(directory::directory::Viewer::Everybody, id)?;
        let row = directory.row(shown.key()).filter(|row| row.facts.is_there(today))?;
        Some(row.shown.listing.service.name.clone())
    };
    let mut parts = Parts::new();
    for section in SECTIONS {
        let mut lines = Vec::new();
        for item in items.iter().filter(|item| section.tables.contains(&item.table.as_str())) {
            lines.extend(match item.table.as_str() {
                SERVICES => {
                    name(&item.reference).map(|name| Line::of_service(&ctx, &item.reference, (&name, item.new)))
                }
                table => Line::of_record(&ctx, table, &item.reference, item.new)?,
            });
        }
        if !lines.is_empty() {
            parts.push((format!("bulletin-section-{}", section.name), lines, 0));
        }
    }
    let page = ctx.page(ctx.t("bulletin-issue"));
    let own = ctx.href(super::own::PATH);
    ctx.html(&Shown { page, parts, own }).map(fresh)
}

/// `GET /bulletin/{token}/stop`: the page behind the link in a mail, with one button, since programs that look into mails follow links.
pub async fn ask(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let account = whose(&mut tx, &token).await?;
    let row = wish::ROWS.at(&mut tx, &ctx.app.keyring, &[&account]).await?;
    if row.is_some_and(|row| Rhythm::named(&row.state) == Some(Rhythm::Off)) {
        return stopped(&ctx);
    }
    let form = FormBlock::new(format!("{PATH}/{token}/stop"), ctx.t("bulletin-stop"));
    stopping(&ctx).words(ctx.t("bulletin-stop-words")).form(form).show(&ctx).map(fresh)
}

fn stopping(ctx: &Ctx) -> Desk {
    Desk::new(ctx, ctx.t("bulletin-stop-title")).bare()
}

/// `POST /bulletin/{token}/stop`: nobody writes to them any more. Mail programs send it by one press, and follow no other address (RFC 8058).
pub async fn stop(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let account = whose(&mut tx, &token).await?;
    let keyring = &ctx.app.keyring;
    let today = ctx.app.today()?;
    if account::get(&mut tx, keyring, &account).await?.is_some_and(|account| account.is_active(today)) {
        let held = role::held(&mut tx, &account, today).await?;
        let (wanted, before) = wish::of(&mut tx, keyring, (&account, &held)).await?;
        let bodies = before.as_ref().map_or("own", |row| row.words.text("bodies"));
        let wanted = super::Wish { rhythm: Rhythm::Off, ..wanted };
        wish::keep(&mut tx, keyring, (&account, before.as_ref()), (&wanted, bodies, ctx.app.clock.now())).await?;
    }
    outbox::withdraw_of(&mut tx, &account, &BULLETIN).await?;
    tx.commit().await?;
    stopped(&ctx)
}

/// That nobody writes to them any more.
fn stopped(ctx: &Ctx) -> Result<Response> {
    stopping(ctx).words(ctx.t("bulletin-stopped")).link(ctx.t("bulletin-own"), super::own::PATH).show(ctx).map(fresh)
}
