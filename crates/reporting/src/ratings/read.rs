//! What a participation worker does with what groups of young people say: reads it for safety, and publishes it or asks back. They
//! change no word of it.

use super::held::{self, Held, State};
use crate::exchange;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use people::role::READ_RATINGS;
use platform::audit::{self, Act};
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{VERSION, propose};
use platform::page::{Part, choice_key};
use platform::record::{self, Record};
use platform::snapshot::Snapshot;
use platform::{Error, Result};
use serde_json::{Value, json};
use strategy::rating;

/// The path of these pages.
pub const PATH: &str = "/manage/ratings";

/// `GET /manage/ratings`
pub async fn list(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&READ_RATINGS, "")?;
    let all = held::all(&mut ctx.app.db.read().await?, &ctx.app.keyring).await?;
    let title = |reference: &str| ctx.snapshot.get(reference).map(|one| one.title().to_owned()).unwrap_or_default();
    let row = |one: &Held| {
        vec![
            Cell::Link(Part::content(title(one.spot().action)), ctx.href(&format!("{PATH}/{}", one.row.id))),
            Cell::content(title(one.spot().body)),
            Cell::words(ctx.t(&format!("rating-state-{}", one.state.name()))),
        ]
    };
    let headings = ["action-heading", "kind-body", "report-state"].map(|key| ctx.t(key)).into();
    let rows = all.iter().map(row).collect();
    let mut desk = Desk::new(&ctx, ctx.t("ratings-manage")).under(ctx.t("work-title"), "/work");
    if let Some(done) = ["public", "returned"].into_iter().find(|done| ctx.parameter("done") == *done) {
        desk = desk.done(ctx.t(&format!("rating-done-{done}")));
    }
    let table = Table { caption: ctx.t("ratings-manage"), headings, rows, empty: ctx.t("ratings-manage-none") };
    desk.words(ctx.t("ratings-manage-intro")).table(table).show(&ctx)
}

async fn find(ctx: &Ctx, tx: &mut Tx, id: &str) -> Result<Held> {
    held::one(tx, &ctx.app.keyring, id).await?.ok_or_else(|| Error::not_found(format!("manage/ratings/{id}")))
}

/// `GET /manage/ratings/{id}`
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response> {
    ctx.actor()?.must(&READ_RATINGS, "")?;
    let held = find(&ctx, &mut ctx.app.db.read().await?, &id).await?;
    page(&ctx, &held, Faults::new(), None).show(&ctx)
}

fn page(ctx: &Ctx, held: &Held, faults: Faults, sent: Option<&Form>) -> Desk {
    let title = |reference: &str| ctx.snapshot.get(reference).map(|one| one.title().to_owned()).unwrap_or_default();
    let mut desk = Desk::new(ctx, title(held.spot().action))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("ratings-manage"), PATH)
        .faults(faults.clone())
        .block(Block::Facts(vec![
            (ctx.t("kind-body"), vec![Part::content(title(held.spot().body))]),
            (ctx.t("col-period"), vec![Part::content(title(held.spot().period))]),
            (ctx.t("rating-answer"), vec![Part::words(ctx.t(&choice_key(held.words().text("answer"))))]),
        ]));
    for line in held.words().text("words").lines().filter(|line| !line.trim().is_empty()) {
        desk = desk.block(Block::Words(vec![Part::content(line)]));
    }
    if held.state != State::Sent {
        return desk
            .words(ctx.t("rating-state-returned"))
            .block(Block::Words(vec![Part::content(held.words().text("question"))]));
    }
    let version = || Field::hidden(VERSION, held.row.version.to_string());
    let publish = FormBlock::new(format!("{PATH}/{}/publish", held.row.id), ctx.t("rating-publish"));
    let question = Field::new("question", ctx.t("rating-ask"), Input::Lines).hint(ctx.t("rating-ask-hint"));
    let back = FormBlock::new(format!("{PATH}/{}/return", held.row.id), ctx.t("rating-return")).quiet();
    let back = back.field(question).field(version());
    let back = if let Some(sent) = sent { back.again(sent, &faults) } else { back };
    desk.words(ctx.t("rating-look-for")).form(publish.field(version())).form(back)
}

/// The rating, if it is still as whoever decides saw it.
fn seen(held: &Held, sent: &Form) -> bool {
    held.state == State::Sent && sent.text(VERSION).parse() == Ok(held.row.version)
}

fn changed(ctx: &Ctx, held: &Held, sent: &Form) -> Result<Response> {
    page(ctx, held, Faults::new(), Some(sent)).status(StatusCode::CONFLICT).done(ctx.t("update-changed")).show(ctx)
}

/// `POST /manage/ratings/{id}/return`
pub async fn back(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&READ_RATINGS, "")?;
    let mut tx = ctx.app.db.write().await?;
    let held = find(&ctx, &mut tx, &id).await?;
    if !seen(&held, &sent) {
        return changed(&ctx, &held, &sent);
    }
    if !sent.has("question") {
        let faults = vec![("question".to_owned(), ctx.t("report-ask-fault"))];
        return page(&ctx, &held, faults, Some(&sent)).show(&ctx);
    }
    let words = held.words().clone().with("question", sent.text("question"));
    let spot = held.spot();
    let now = ctx.app.clock.now();
    let place = (spot, Some(&held));
    held::write(&mut tx, &ctx.app.keyring, place, (State::Returned, &words), (&held.row.written_by, now)).await?;
    let detail = json!({ "action": held.spot().action, "period": held.spot().period, "body": held.spot().body });
    let act = Act { act: "rating.return", kind: held::KIND, reference: held.spot().action, detail };
    audit::append(&mut tx, now, &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=returned")))
}

/// `POST /manage/ratings/{id}/publish`: from then on everybody reads it; what the group said before of the same makes way for it.
pub async fn publish(ctx: Ctx, Path(id): Path<String>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&READ_RATINGS, "")?;
    let (mut tx, plan) = ctx.begin_change().await?;
    let held = find(&ctx, &mut tx, &id).await?;
    if !seen(&held, &sent) {
        return changed(&ctx, &held, &sent);
    }
    let record = record(&ctx, &plan, &held)?;
    let import = match exchange::one(&plan, &record) {
        Ok(import) => import,
        Err(faults) => {
            let faults = faults.iter().map(|fault| (String::new(), fault.to_string())).collect();
            return page(&ctx, &held, faults, None).show(&ctx);
        }
    };
    held::take(&mut tx, &held).await?;
    record::save(&mut tx, &ctx.app.clock, &who, import.changes).await?;
    let detail = json!({ "action": held.spot().action, "period": held.spot().period, "body": held.spot().body });
    let act = Act { act: "rating.publish", kind: held::KIND, reference: held.spot().action, detail };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=public")))
}

/// The rating as a record of the plan: that of before with other words, or a new one.
fn record(ctx: &Ctx, plan: &Snapshot, held: &Held) -> Result<Record> {
    let before = rating::of(plan, held.spot().action, held.spot().period)
        .into_iter()
        .find(|one| one.text("body") == held.spot().body);
    let mut record = before.cloned().unwrap_or_else(|| Record {
        table: &rating::TABLE,
        reference: propose(plan, &rating::TABLE),
        version: 0,
        ended: None,
        values: serde_json::Map::new(),
    });
    let day = ctx.app.today()?.to_string();
    let (spot, words) = (held.spot(), held.words());
    let values = [
        ("action", spot.action),
        ("period", spot.period),
        ("body", spot.body),
        ("answer", words.text("answer")),
        ("words", words.text("words")),
        ("day", &day),
    ];
    for (column, text) in values {
        if text.trim().is_empty() {
            record.values.remove(column);
        } else {
            record.values.insert(column.to_owned(), Value::from(text));
        }
    }
    Ok(record)
}
