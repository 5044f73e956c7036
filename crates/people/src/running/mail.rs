//! What waits to be sent and what could not be: which letter, when and why, never to whom or what it says.

use super::moment;
use axum::response::Response;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::job::{self, Failing};
use platform::outbox::{self, Channel, Shown, State};
use platform::page::Part;
use platform::page::desk::{Block, Cell, Desk, Table};

/// How many letters are listed.
const MOST: i64 = 200;

/// `GET /manage/mail`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let totals = outbox::totals(&mut tx).await?;
    let letters = outbox::log(&mut tx, MOST).await?;
    let states = [State::Waiting, State::Sent, State::Refused, State::Bounced, State::Gone];
    let numbers = [totals.waiting, totals.sent, totals.refused, totals.bounced, totals.gone];
    let facts = states.iter().zip(numbers).map(|(state, n)| (words(&ctx, *state), vec![Part::words(n.to_string())]));
    let rows: Result<Vec<Vec<Cell>>> = letters.iter().map(|letter| row(&ctx, letter)).collect();
    let headings =
        ["mail-template", "mail-channel", "mail-at", "mail-state", "mail-reason"].map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("mail-list"), headings, rows: rows?, empty: ctx.t("mail-none") };
    let mut desk = Desk::new(&ctx, ctx.t("mail-title")).under(ctx.t("work-title"), "/work").words(ctx.t("mail-intro"));
    for one in failing(&mut tx).await? {
        let values = [("n", one.count.into()), ("why", one.error.as_str().into())];
        desk = desk.block(Block::Warning(ctx.language.text("mail-failing", &values)));
    }
    desk.block(Block::Facts(facts.collect())).table(table).show(&ctx)
}

/// The letters that could not be sent and are tried again, by what went wrong.
pub(crate) async fn failing(tx: &mut Tx) -> Result<Vec<Failing>> {
    Ok(job::failing(tx).await?.into_iter().filter(|one| outbox::JOBS.contains(&one.kind.as_str())).collect())
}

fn row(ctx: &Ctx, letter: &Shown) -> Result<Vec<Cell>> {
    let channel = match letter.channel {
        Channel::Mail => "mail-by-mail",
        Channel::Text => "mail-by-text",
    };
    Ok(vec![
        Cell::words(ctx.t(&format!("letter-{}", letter.template))),
        Cell::words(ctx.t(channel)),
        Cell::words(moment(ctx, letter.at)?),
        Cell::words(words(ctx, letter.state)),
        Cell::content(&letter.reason),
    ])
}

fn words(ctx: &Ctx, state: State) -> String {
    ctx.t(match state {
        State::Waiting => "mail-waiting",
        State::Sent => "mail-sent",
        State::Refused => "mail-refused",
        State::Bounced => "mail-bounced",
        State::Gone => "mail-gone",
    })
}
