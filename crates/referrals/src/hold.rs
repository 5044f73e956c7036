//! Referrals that are kept although their time is over or somebody wants them erased: the data protection officer says why, by the
//! exemption of the law that stands against it, until it does not any more.

use crate::referral::{KIND, lookup, store};
use axum::extract::Path;
use axum::response::Response;
use jiff::Timestamp;
use people::data::{EXEMPTIONS, Exemption};
use people::role::PROTECT_DATA;
use platform::audit::{self, Act};
use platform::db::{Row, Tx, Value as Sql};
use platform::http::{Ctx, Form};
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::sealed::Words;
use platform::secret::Keyring;
use platform::{Error, Result};
use serde_json::json;

/// The path of this page.
pub const PATH: &str = "/manage/referrals/holds";

/// The column under which why is ciphertext.
const SEALED: &str = "hold";

/// The exemptions that stand against an erasure.
fn exemptions() -> impl Iterator<Item = &'static Exemption> {
    EXEMPTIONS.iter().filter(|one| one.wishes.contains(&"erasure"))
}

/// One that is held.
struct Hold {
    referral: String,
    number: String,
    at: Timestamp,
    why: Words,
}

/// Whether a referral is held.
pub async fn holds(tx: &mut Tx, id: &str) -> Result<bool> {
    let sql = "SELECT \"referral\" FROM \"referral_hold\" WHERE \"referral\" = $1";
    Ok(!tx.query(sql, &[Sql::text(id)]).await?.is_empty())
}

/// Holds one no more.
pub async fn release(tx: &mut Tx, id: &str) -> Result<()> {
    tx.execute("DELETE FROM \"referral_hold\" WHERE \"referral\" = $1", &[Sql::text(id)]).await
}

/// Those that are held, the longest first.
async fn all(tx: &mut Tx, keyring: &Keyring) -> Result<Vec<Hold>> {
    let sql = "SELECT \"h\".\"referral\", \"r\".\"number\", \"h\".\"at\", \"h\".\"sealed\" FROM \"referral_hold\" \"h\"
        JOIN \"referral\" \"r\" ON \"r\".\"id\" = \"h\".\"referral\" ORDER BY \"h\".\"at\", \"h\".\"referral\"";
    let rows = tx.query(sql, &[]).await?;
    let mut held = Vec::new();
    for row in &rows {
        held.push(read(tx, keyring, row).await?);
    }
    Ok(held)
}

async fn read(tx: &mut Tx, keyring: &Keyring, row: &Row) -> Result<Hold> {
    let text = |n| Ok::<_, Error>(row.text(n)?.unwrap_or_default());
    let referral = text(0)?;
    let key = keyring.key(tx, KIND, &referral).await?;
    let why = match key {
        Some(key) => serde_json::from_str(&key.open(SEALED, &text(3)?)?)?,
        None => Words::default(),
    };
    Ok(Hold { number: text(1)?, at: row.moment(2)?.unwrap_or_default(), why, referral })
}

/// `GET /manage/referrals/holds`
pub async fn show(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.app.db.read().await?;
    let desk = page(&ctx, &mut tx, None).await?;
    let done = ["held", "ended"].into_iter().find(|done| *done == ctx.parameter("done"));
    done.into_iter().fold(desk, |desk, done| desk.done(ctx.t(&format!("referral-hold-{done}")))).show(&ctx)
}

async fn page(ctx: &Ctx, tx: &mut Tx, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let mut rows = Vec::new();
    for one in all(tx, &ctx.app.keyring).await? {
        let end = FormBlock::new(format!("{PATH}/{}/end", one.referral), ctx.t("hold-end")).about(&one.number);
        rows.push(vec![
            Cell::content(&one.number),
            Cell::words(ctx.t(&format!("exemption-{}", one.why.text("exemption")))),
            Cell::content(one.why.text("reason")),
            Cell::words(ctx.day(one.at)?),
            Cell::Button(end.dangerous()),
        ]);
    }
    let headings = ["referral-number", "data-exemption", "hold-reason", "role-from", "session-act"];
    let headings = headings.map(|key| ctx.t(key)).into();
    let table = Table { caption: ctx.t("referral-holds"), headings, rows, empty: ctx.t("holds-none") };
    let words = |one: &Exemption| format!("{} – {}", one.law, ctx.t(&format!("exemption-{}", one.name)));
    let choices = exemptions().map(|one| (one.name.to_owned(), words(one)));
    let choices = std::iter::once((String::new(), ctx.t("record-nothing"))).chain(choices).collect();
    let form = FormBlock::new(PATH, ctx.t("referral-hold-give"))
        .field(Field::line("number", ctx.t("referral-number")).hint(ctx.t("referral-hold-number-hint")))
        .field(Field::new("exemption", ctx.t("data-exemption"), Input::Select(choices)))
        .field(Field::line("reason", ctx.t("hold-reason")).hint(ctx.t("hold-reason-hint")));
    let (form, faults) = match again {
        Some((sent, faults)) => (form.again(sent, &faults), faults),
        None => (form, Faults::new()),
    };
    Ok(Desk::new(ctx, ctx.t("referral-holds"))
        .kept_as(ctx.t("referrals-title"))
        .under(ctx.t("work-title"), "/work")
        .faults(faults)
        .words(ctx.t("referral-holds-about"))
        .table(table)
        .heading(ctx.t("referral-hold-give"))
        .form(form))
}

/// `POST /manage/referrals/holds`
pub async fn give(ctx: Ctx, sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let keyring = &ctx.app.keyring;
    let found = lookup::of_number(&mut tx, keyring, sent.text("number")).await?;
    let key = match &found {
        Some(found) => keyring.key(&mut tx, KIND, &found.id).await?,
        None => None,
    };
    let exemption = exemptions().find(|one| one.name == sent.text("exemption"));
    // Whoever erases it meanwhile is waited for, and then there is nothing to keep.
    let there = match &found {
        Some(found) => store::lock(&mut tx, &found.id).await?,
        None => false,
    };
    let held = match &found {
        Some(found) => holds(&mut tx, &found.id).await?,
        None => false,
    };
    let key = key.filter(|_| there && !held);
    let unknown = match (held, sent.text("number")) {
        (true, _) => "referral-hold-already",
        (false, "") => "referral-hold-number",
        _ => "referral-hold-unknown",
    };
    let mut faults = Faults::new();
    let mut want = |there: bool, field: &str, key: &str| {
        if !there {
            faults.push((field.to_owned(), ctx.t(key)));
        }
    };
    want(key.is_some(), "number", unknown);
    want(exemption.is_some(), "exemption", "referral-hold-exemption");
    want(!sent.text("reason").is_empty(), "reason", "hold-reason-fault");
    let whole = found.zip(key).zip(exemption).filter(|_| faults.is_empty());
    let Some(((found, key), exemption)) = whole else {
        return page(&ctx, &mut tx, Some((&sent, faults))).await?.show(&ctx);
    };
    let why = Words::default().with("exemption", exemption.name).with("reason", sent.text("reason"));
    let sealed = key.seal(SEALED, &serde_json::to_string(&why)?)?;
    let (who, now) = (ctx.actor()?.by(&PROTECT_DATA), ctx.app.clock.now());
    let sql =
        "INSERT INTO \"referral_hold\" (\"referral\", \"by_account\", \"at\", \"sealed\") VALUES ($1, $2, $3, $4)";
    let values = [Sql::text(&found.id), Sql::text(&who.account), Sql::moment(now), Sql::text(sealed)];
    tx.execute(sql, &values).await?;
    let detail = json!({ "exemption": exemption.name });
    audit::append(&mut tx, now, &who, Act { act: "hold.give", kind: KIND, reference: &found.id, detail }).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=held")))
}

/// `POST /manage/referrals/holds/{id}/end`
pub async fn end(ctx: Ctx, Path(id): Path<String>, _sent: Form) -> Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    if !holds(&mut tx, &id).await? {
        return Err(Error::not_found(format!("manage/referrals/holds/{id}")));
    }
    release(&mut tx, &id).await?;
    let who = ctx.actor()?.by(&PROTECT_DATA);
    let act = Act { act: "hold.end", kind: KIND, reference: &id, detail: json!({}) };
    audit::append(&mut tx, ctx.app.clock.now(), &who, act).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=ended")))
}
