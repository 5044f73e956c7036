//! Holding publication back for a while, as before an election: what is approved meanwhile is published on the day after.

use super::PATH;
use axum::response::Response;
use jiff::civil::Date;
use people::role::APPROVE_UPDATES;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::date_in_words;
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::setting::{self, Setting};
use platform::{Error, Result};
use serde_json::json;

/// The key under which it is set.
pub const KEY: &str = "publication-hold";

/// From which day to which publication is held back, and what it was set as.
#[derive(Default)]
pub struct Hold {
    version: i64,
    from: Option<Date>,
    until: Option<Date>,
    reason: String,
}

impl Hold {
    /// The last day of it, if publication is held back on this day.
    pub fn on(&self, today: Date) -> Option<Date> {
        let (from, until) = (self.from?, self.until?);
        (from <= today && today <= until).then_some(until)
    }
}

/// What is set.
pub async fn get(tx: &mut Tx) -> Result<Hold> {
    let Some(set) = setting::get(tx, KEY).await? else { return Ok(Hold::default()) };
    let text = |name: &str| set.value[name].as_str().unwrap_or_default().to_owned();
    let day = |name: &str| text(name).parse().ok();
    Ok(Hold { version: set.version, from: day("from"), until: day("until"), reason: text("reason") })
}

/// That publication is held back today, in words.
pub fn in_words(ctx: &Ctx, hold: &Hold) -> Result<Option<String>> {
    let Some(until) = hold.on(ctx.app.today()?) else { return Ok(None) };
    let day = date_in_words(ctx.language, &until.to_string());
    Ok(Some(ctx.language.text("delay-on", &[("day", day.into()), ("words", hold.reason.as_str().into())])))
}

/// `GET /manage/updates/hold`
pub async fn show(ctx: Ctx) -> Result<Response> {
    ctx.actor()?.must(&APPROVE_UPDATES, "")?;
    let hold = get(&mut ctx.app.db.read().await?).await?;
    let desk = page(&ctx, Vec::new());
    let desk = if ctx.parameter("done") == "saved" { desk.done(ctx.t("delay-saved")) } else { desk };
    desk.form(form(&ctx, &hold)).show(&ctx)
}

fn page(ctx: &Ctx, faults: Faults) -> Desk {
    Desk::new(ctx, ctx.t("delay-title"))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("updates-manage"), PATH)
        .faults(faults)
        .words(ctx.t("delay-intro"))
}

fn form(ctx: &Ctx, hold: &Hold) -> FormBlock {
    let day = |name: &str, key: &str, day: Option<Date>| {
        let value = day.map(|day| day.to_string()).unwrap_or_default();
        Field::new(name, ctx.t(key), Input::Line("date", "off")).value(value)
    };
    FormBlock::new(format!("{PATH}/hold"), ctx.t("save"))
        .field(day("from", "delay-from", hold.from))
        .field(day("until", "delay-until", hold.until).hint(ctx.t("delay-until-hint")))
        .field(Field::line("reason", ctx.t("delay-reason")).hint(ctx.t("delay-reason-hint")).value(&hold.reason))
        .field(Field::hidden("version", hold.version.to_string()))
}

/// `POST /manage/updates/hold`
pub async fn save(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.must(&APPROVE_UPDATES, "")?;
    let version = sent.text("version").parse().map_err(|_| Error::Stale)?;
    let day = |name: &str| sent.text(name).parse::<Date>();
    let faulty = |name: &str, key: &str| vec![(name.to_owned(), ctx.t(key))];
    let faults = match (sent.text("from"), sent.text("until"), day("from"), day("until")) {
        ("", "", ..) => Faults::new(),
        (.., Err(_), _) => faulty("from", "date-fault"),
        (.., Err(_)) => faulty("until", "date-fault"),
        (.., Ok(from), Ok(until)) if until < from => faulty("until", "delay-order-fault"),
        _ => Faults::new(),
    };
    if !faults.is_empty() {
        let fields = form(&ctx, &Hold { version, ..Hold::default() }).again(&sent, &faults);
        return page(&ctx, faults).form(fields).show(&ctx);
    }
    let value = json!({ "from": sent.text("from"), "until": sent.text("until"), "reason": sent.text("reason") });
    let (mut tx, now) = (ctx.app.db.write().await?, ctx.app.clock.now());
    let what = json!({ "from": sent.text("from"), "until": sent.text("until") });
    setting::save(&mut tx, now, (&who, "publication.hold"), KEY, Setting { version, value }, what).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/hold?done=saved")))
}
