//! What people suggest for the agenda of a meeting, and what became of it.

use super::desk::{Again, agenda, texts};
use super::held::{ANSWER, KIND, PLACE, ROWS, State};
use super::item::{self, KINDS};
use super::{TABLE, list, standing};
use axum::response::Response;
use people::letter;
use people::role::TAKE_PART;
use platform::audit::{self, Act};
use platform::db::{Tx, Value as Sql};
use platform::http::{Ctx, Form};
use platform::identity::account::{self, Account};
use platform::outbox::SUGGESTION_ANSWERED;
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, choice_key};
use platform::part::Erasing;
use platform::record::Record;
use platform::sealed::{Row, Words};
use platform::secret::Keyring;
use platform::{Result, random};
use serde_json::json;

/// The path of these pages.
pub const PATH: &str = "/work/suggestions";

/// What somebody who suggests something writes.
const ASKED: [&str; 4] = ["title", "kind", "brought_by", "paper"];

/// The field that keeps what they wrote, while the item is written on by others.
fn asked(name: &str) -> String {
    format!("asked-{name}")
}

/// What somebody suggested and what they were answered, and nothing that others wrote.
pub fn own_words(row: &Row) -> Words {
    let words = ASKED.iter().fold(Words::default(), |words, name| words.with(name, row.words.text(&asked(name))));
    words.with(ANSWER, row.words.text(ANSWER))
}

/// How many suggestions of one person may wait at once.
const MOST: usize = 10;

/// The meetings for whose agenda something can be suggested: those to come.
fn open(ctx: &Ctx) -> Result<Vec<&Record>> {
    let today = ctx.app.today()?;
    let mut all: Vec<&Record> = ctx.snapshot.list(TABLE.name).filter(|one| standing(one, today).is_ahead()).collect();
    all.sort_by_key(|one| (one.text("day"), one.reference.as_str()));
    Ok(all)
}

/// `GET /work/suggestions`
pub async fn show(ctx: Ctx) -> Result<Response> {
    page(&ctx, &mut ctx.app.db.read().await?, None).await?.show(&ctx)
}

/// What whoever is signed in has suggested, the latest first.
async fn own(ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Row>> {
    let mut all = by(tx, &ctx.app.keyring, &ctx.actor()?.account).await?;
    all.reverse();
    Ok(all)
}

/// What an account has suggested, the earliest first.
pub async fn by(tx: &mut Tx, keyring: &Keyring, account: &str) -> Result<Vec<Row>> {
    let sql = "SELECT \"item\" FROM \"meeting_suggestion\" WHERE \"account\" = $1 ORDER BY \"item\"";
    let mut all = Vec::new();
    for row in tx.query(sql, &[Sql::text(account)]).await? {
        all.extend(ROWS.one(tx, keyring, &row.text(0)?.unwrap_or_default()).await?);
    }
    all.sort_by_key(|row| row.written_at);
    Ok(all)
}

/// Takes away what an account suggested; of what became an item, its own words and that it was they who suggested it.
pub async fn erase(tx: &mut Tx, erasing: &Erasing<'_>) -> Result<()> {
    let sql = "DELETE FROM \"meeting_suggestion\" WHERE \"account\" = $1 RETURNING \"item\"";
    let not_on = "SELECT \"row_version\" FROM \"meeting_item\" WHERE \"id\" = $1 AND \"state\" IN ('suggested', 'declined', 'off')";
    for row in tx.query(sql, &[Sql::text(erasing.account)]).await? {
        let id = row.text(0)?.unwrap_or_default();
        if let Some(found) = tx.query(not_on, &[Sql::text(&id)]).await?.first() {
            ROWS.take(tx, (&id, found.int(0)?.unwrap_or_default())).await?;
        } else if let Some(keyring) = erasing.keyring
            && let Some(row) = ROWS.one(tx, keyring, &id).await?
        {
            let mut words = row.words.clone();
            ASKED.iter().for_each(|name| drop(words.0.remove(&asked(name))));
            ROWS.rewrite(tx, keyring, &row, (&row.state, &words), (&row.written_by, erasing.now)).await?;
        }
    }
    Ok(())
}

async fn page(ctx: &Ctx, tx: &mut Tx, again: Again<'_>) -> Result<Desk> {
    let own = own(ctx, tx).await?;
    let mut desk = Desk::new(ctx, ctx.t("suggestions-own")).under(ctx.t("work-title"), "/work");
    if ctx.parameter("done") == "sent" {
        desk = desk.done(ctx.t("suggestion-sent"));
    }
    desk = desk.words(people::work::about(ctx, "suggestions-own"));
    let meetings = open(ctx)?;
    if meetings.is_empty() {
        desk = desk.words(ctx.t("suggestion-no-meeting"));
    } else {
        let form = form(ctx, &meetings);
        desk = match again {
            Some((sent, faults)) => {
                let form = form.again(sent, &faults);
                desk.faults(faults).form(form)
            }
            None => desk.form(form),
        };
    }
    if own.is_empty() {
        return Ok(desk);
    }
    let row = |row: &Row| {
        let meeting = row.spot.first().and_then(|meeting| ctx.snapshot.get(meeting));
        let state = State::of(row);
        let became = format!("suggestion-is-{}", state.name());
        vec![
            Cell::content(row.words.text(&asked("title"))),
            meeting
                .map_or_else(|| Cell::words(""), |one| Cell::Link(Part::content(one.title()), ctx.href(&one.path()))),
            Cell::words(ctx.t(&became)),
            Cell::content(row.words.text(ANSWER)),
        ]
    };
    let headings =
        ["agenda-suggested-what", "kind-meeting", "report-state", "suggestion-answer"].map(|key| ctx.t(key)).into();
    let rows = own.iter().map(row).collect();
    Ok(desk.table(Table { caption: ctx.t("suggestions-yours"), headings, rows, empty: String::new() }))
}

fn form(ctx: &Ctx, meetings: &[&Record]) -> FormBlock {
    let own = ctx.actor().ok().and_then(|actor| actor.organisation.clone());
    let from = own.and_then(|one| ctx.snapshot.get(&one)).map_or("", Record::title);
    let words = |one: &&Record| (one.reference.clone(), format!("{}, {}", one.title(), list::when(ctx, one)));
    let options = meetings.iter().map(words).collect();
    let kinds = KINDS.map(|kind| (kind.to_owned(), ctx.t(&choice_key(kind)))).into();
    FormBlock::new(PATH, ctx.t("suggestion-send"))
        .field(Field::new("meeting", ctx.t("kind-meeting"), Input::Select(options)).value(ctx.parameter("meeting")))
        .field(Field::line("title", ctx.t("agenda-title")))
        .field(Field::new("kind", ctx.t("suggestion-kind"), Input::Radios(kinds)).value(KINDS[1]))
        .field(Field::line("brought_by", ctx.t("suggestion-from")).hint(ctx.t("suggestion-from-hint")).value(from))
        .field(Field::new("paper", ctx.t("suggestion-why"), Input::Lines).hint(ctx.t("suggestion-why-hint")))
}

/// `POST /work/suggestions`
pub async fn send(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&TAKE_PART);
    let (mut tx, plan) = ctx.begin_change().await?;
    let faults = wrong(&ctx, &mut tx, &sent).await?;
    let meeting = plan.get(sent.text("meeting")).filter(|one| one.table == &TABLE);
    let Some(meeting) = meeting.filter(|_| faults.is_empty()) else {
        return page(&ctx, &mut tx, Some((&sent, faults))).await?.show(&ctx);
    };
    let words = ["title", "kind", "brought_by", "paper"]
        .iter()
        .fold(Words::default(), |words, name| words.with(name, sent.text(name)));
    let place = agenda::last_place(&ctx, &mut tx, &plan, meeting).await?;
    // What they asked stays theirs, whatever becomes of the item.
    let words = ASKED.iter().fold(words, |words, name| words.with(&asked(name), sent.text(name)));
    let words = words.with("papers", item::OPEN).with(PLACE, place.to_string());
    let (id, now) = (random::id()?, ctx.app.clock.now());
    let (spot, written) = ([meeting.reference.as_str(), id.as_str()], (who.account.as_str(), now));
    ROWS.write(&mut tx, &ctx.app.keyring, (&spot, None), (State::Suggested.name(), &words), written).await?;
    if let Some(row) = ROWS.at(&mut tx, &ctx.app.keyring, &spot).await? {
        let sql = "INSERT INTO \"meeting_suggestion\" (\"item\", \"account\") VALUES ($1, $2)";
        tx.execute(sql, &[Sql::text(&row.id), Sql::text(&who.account)]).await?;
    }
    let detail = json!({ "meeting": meeting.reference });
    audit::append(&mut tx, now, &who, Act { act: "meeting.suggest", kind: KIND, reference: &id, detail }).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=sent")))
}

async fn wrong(ctx: &Ctx, tx: &mut Tx, sent: &Form) -> Result<Faults> {
    let mut faults = texts(ctx, sent, &["title", "brought_by", "paper"]);
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if !open(ctx)?.iter().any(|one| one.reference == sent.text("meeting")) {
        fault("meeting", "suggestion-meeting-fault");
    }
    if !sent.has("title") {
        fault("title", "agenda-title-missing");
    }
    if !sent.has("brought_by") {
        fault("brought_by", "suggestion-from-missing");
    }
    if !KINDS.contains(&sent.text("kind")) {
        fault("kind", "record-needed");
    }
    // What was suggested for a meeting that has been waits no more.
    let ahead: Vec<&str> = open(ctx)?.iter().map(|one| one.reference.as_str()).collect();
    let waits = |row: &&Row| {
        State::of(row) == State::Suggested && row.spot.first().is_some_and(|of| ahead.contains(&of.as_str()))
    };
    let waits = own(ctx, tx).await?.iter().filter(waits).count();
    if waits >= MOST {
        faults.push((String::new(), ctx.language.text("suggestion-many", &[("n", MOST.into())])));
    }
    Ok(faults)
}

/// The account that suggested an item, while it is there.
async fn account_of(ctx: &Ctx, tx: &mut Tx, row: &Row) -> Result<Option<Account>> {
    let sql = "SELECT \"account\" FROM \"meeting_suggestion\" WHERE \"item\" = $1";
    let found = tx.query(sql, &[Sql::text(&row.id)]).await?;
    let Some(account) = found.first().map(|row| row.text(0)).transpose()?.flatten() else { return Ok(None) };
    let (account, today) = (account::get(tx, &ctx.app.keyring, &account).await?, ctx.app.today()?);
    Ok(account.filter(|account| account.is_active(today)))
}

/// Who suggested an item, with their organisation, for those who run the meeting: anybody can write any name as from whom it comes.
pub async fn from(ctx: &Ctx, tx: &mut Tx, row: &Row) -> Result<Option<String>> {
    let Some(account) = account_of(ctx, tx, row).await? else { return Ok(None) };
    let organisation = account.organisation.as_deref().and_then(|one| ctx.snapshot.get(one)).map(Record::title);
    Ok(Some([Some(account.name.as_str()), organisation].into_iter().flatten().collect::<Vec<_>>().join(", ")))
}

/// Writes to whoever suggested something that it was answered.
pub async fn answered(ctx: &Ctx, tx: &mut Tx, row: &Row) -> Result<()> {
    match account_of(ctx, tx, row).await? {
        Some(account) => letter::write(tx, &ctx.app.job_context(), &SUGGESTION_ANSWERED, &account, PATH, &[]).await,
        None => Ok(()),
    }
}
