//! What a member was sent: a list of what was new, behind a link that needs no signing in, since all of it is public; and the way to be written
//! to no more.

use super::{Event, Rhythm, SECTIONS, SERVICES, wish};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use partnership::grant::fresh;
use partnership::story;
use platform::db::{Rows, Tx, Value as Sql};
use platform::http::Ctx;
use platform::identity::{account, role};
use platform::page::desk::{Desk, FormBlock};
use platform::page::{Card, Page};
use platform::{Error, Result, random};
use serde::{Deserialize, Serialize};

/// The path of these pages.
pub const PATH: &str = "/bulletin";

/// For so long the link shows what was new.
const SHOWN: SignedDuration = SignedDuration::from_hours(24 * 60);

/// For so long a link stops the mails.
pub const STOPS: SignedDuration = SignedDuration::from_hours(24 * 400);

/// Something of which somebody was told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Item {
    table: String,
    reference: String,
    new: bool,
}

/// Makes the row of what an account is sent, and answers the token of its link.
pub fn prepare(rows: &mut Rows, account: &str, (events, after): (&[&Event], i64), now: Timestamp) -> Result<String> {
    let item = |event: &&Event| Item {
        table: event.table.to_owned(),
        reference: event.reference.clone(),
        new: event.born.is_some_and(|born| born > after),
    };
    let items: Vec<Item> = events.iter().map(item).collect();
    let token = random::token()?;
    let values = [
        Sql::text(random::hash(&token)),
        Sql::text(account),
        Sql::text(serde_json::to_string(&items)?),
        Sql::moment(now),
    ];
    rows.add("bulletin_issue", &["hash", "account", "items", "made_at"], values);
    Ok(token)
}

/// What was sent under a link: to whom, what, and when.
async fn found(tx: &mut Tx, token: &str) -> Result<Option<(String, Vec<Item>, Timestamp)>> {
    let sql = "SELECT \"account\", \"items\", \"made_at\" FROM \"bulletin_issue\" WHERE \"hash\" = $1";
    let rows = tx.query(sql, &[Sql::text(random::hash(token))]).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let items = serde_json::from_str(&row.text(1)?.unwrap_or_default())?;
    Ok(Some((row.text(0)?.unwrap_or_default(), items, row.moment(2)?.unwrap_or_default())))
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
    pub more: String,
}

impl Line {
    /// A record, or a service, as it stands now; nothing of what is gone.
    pub fn of(ctx: &Ctx, table: &str, reference: &str, (title, new): (&str, bool)) -> Result<Option<Line>> {
        if table == SERVICES {
            let kind = ctx.t("bulletin-service");
            let href = ctx.href(&format!("/services/{reference}"));
            return Ok((!title.is_empty()).then(|| Line {
                title: title.to_owned(),
                href,
                kind,
                new,
                more: String::new(),
            }));
        }
        let Some(record) = ctx.snapshot.get(reference).filter(|one| one.table.name == table && one.ended.is_none())
        else {
            return Ok(None);
        };
        if record.taken_back().is_some()
            || (record.table == &story::TABLE && !story::is_shown(record, ctx.app.today()?))
        {
            return Ok(None);
        }
        let card = Card::new(ctx, record);
        let more: Vec<String> = card.line.iter().map(|part| part.text.clone()).collect();
        let Some(href) = card.href else { return Ok(None) };
        Ok(Some(Line { title: card.title, href, kind: ctx.t(&card.kind), new, more: more.join(" · ") }))
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
    stop: String,
}

/// `GET /bulletin/{token}`
pub async fn show(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let (_, items, _) = found(&mut tx, &token).await?.ok_or_else(|| Error::not_found(PATH))?;
    let directory = directory::directory::ready(&ctx.app, ctx.snapshot.seq).await?;
    let name = |reference: &str| {
        let id = reference.parse().ok()?;
        let shown = directory.get(directory::directory::Viewer::Everybody, id)?;
        Some(shown.listing.service.name.clone())
    };
    let mut parts = Parts::new();
    for section in SECTIONS {
        let mut lines = Vec::new();
        for item in items.iter().filter(|item| section.tables.contains(&item.table.as_str())) {
            let title = if item.table == SERVICES { name(&item.reference).unwrap_or_default() } else { String::new() };
            lines.extend(Line::of(&ctx, &item.table, &item.reference, (&title, item.new))?);
        }
        if !lines.is_empty() {
            parts.push((format!("bulletin-section-{}", section.name), lines, 0));
        }
    }
    let page = ctx.page(ctx.t("bulletin-issue"));
    let (own, stop) = (ctx.href(super::own::PATH), ctx.href(&format!("{PATH}/{token}/stop")));
    ctx.html(&Shown { page, parts, own, stop }).map(fresh)
}

/// `GET /bulletin/{token}/stop`: the page behind the link in a mail, with one button, since programs that look into mails follow links.
pub async fn ask(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    found(&mut tx, &token).await?.ok_or_else(|| Error::not_found(PATH))?;
    let desk = Desk::new(&ctx, ctx.t("bulletin-stop-title")).bare();
    if ctx.parameter("done") == "stopped" {
        return desk
            .words(ctx.t("bulletin-stopped"))
            .link(ctx.t("bulletin-own"), super::own::PATH)
            .show(&ctx)
            .map(fresh);
    }
    let form = FormBlock::new(format!("{PATH}/{token}/stop"), ctx.t("bulletin-stop"));
    desk.words(ctx.t("bulletin-stop-words")).form(form).show(&ctx).map(fresh)
}

/// `POST /bulletin/{token}/stop`: nobody writes to them any more. Mail programs send it by one press (RFC 8058).
pub async fn stop(ctx: Ctx, Path(token): Path<String>) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let (account, ..) = found(&mut tx, &token).await?.ok_or_else(|| Error::not_found(PATH))?;
    let keyring = &ctx.app.keyring;
    let today = ctx.app.today()?;
    if account::get(&mut tx, keyring, &account).await?.is_some_and(|account| account.is_active(today)) {
        let held = wish::held(&role::of(&mut tx, &account).await?, &account, today);
        let (wanted, before) = wish::of(&mut tx, keyring, (&account, &held)).await?;
        let wanted = super::Wish { rhythm: Rhythm::Off, ..wanted };
        wish::keep(&mut tx, keyring, (&account, before.as_ref()), (&wanted, ctx.app.clock.now())).await?;
    }
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{token}/stop?done=stopped")).into_response())
}
