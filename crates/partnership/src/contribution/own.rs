//! Where an organisation tells what it did: three lines and a number, from a phone, or a spreadsheet that it keeps already.

use super::pages::{number, when};
use super::{FOR, TABLE, of_organisation, sheet};
use crate::meeting::desk::{change, filled, keep, texts};
use axum::response::Response;
use jiff::civil::Date;
use people::organisation;
use people::role::CONTRIBUTE;
use platform::http::{Ctx, Form};
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::{option, propose};
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::{Error, Result, cell, typed};
use serde_json::Value;

/// The path of these pages.
pub const PATH: &str = "/work/contributions";

/// What a form asks in words.
pub const WORDS: [&str; 3] = ["title", "about", "of_what"];

/// How many stand on the page; the organisation's own page has all of them.
const SHOWN: usize = 20;

/// `GET /work/contributions`
pub async fn show(ctx: Ctx) -> Result<Response> {
    page(&ctx, &ctx.snapshot, None)?.show(&ctx)
}

/// What something can have been done for: what stands in a strategy, the larger before the smaller.
pub fn aims(plan: &Snapshot) -> Vec<(String, String)> {
    FOR[..2].iter().flat_map(|table| plan.list(table)).map(option).collect()
}

/// The field of what something was done for.
pub fn aim_field(ctx: &Ctx, plan: &Snapshot, name: &str, (label, hint): (&str, &str)) -> Field {
    let nothing = (String::new(), ctx.t("contribution-aim-choose"));
    let options = std::iter::once(nothing).chain(aims(plan)).collect();
    Field::new(name, ctx.t(label), Input::Select(options)).hint(ctx.t(hint))
}

/// The field of the organisation for which somebody writes.
pub fn organisation_field(ctx: &Ctx) -> Result<Field> {
    let own = organisation::within(ctx, &CONTRIBUTE)?;
    let options = own.into_iter().map(option).collect();
    Ok(Field::new("organisation", ctx.t("col-organisation"), Input::Select(options)))
}

fn page(ctx: &Ctx, plan: &Snapshot, again: Option<(&Form, Faults)>) -> Result<Desk> {
    let own = organisation::within(ctx, &CONTRIBUTE)?;
    let mut desk = Desk::new(ctx, ctx.t("contributions-own"))
        .under(ctx.t("work-title"), "/work")
        .words(people::work::about(ctx, "contributions-own"))
        .link(ctx.t("contribution-sheet"), sheet::PATH);
    match ctx.parameter("done").parse::<usize>() {
        Ok(n) => desk = desk.done(ctx.language.text("contributions-done", &[("n", n.into())])),
        Err(_) if ["told", "kept", "ended"].contains(&ctx.parameter("done")) => {
            desk = desk.done(ctx.t(&format!("contribution-done-{}", ctx.parameter("done"))));
        }
        Err(_) => {}
    }
    // Whoever writes for one organisation sees what it told; an officer writes for all and finds it in the lists.
    if let [one] = own[..] {
        let rows = of_organisation(plan, &one.reference).into_iter().take(SHOWN).map(|one| row(ctx, one)).collect();
        let headings = ["kind-contribution", "col-count", "contribution-when"].map(|key| ctx.t(key)).into();
        let caption = ctx.language.text("contributions-by", &[("words", one.title().into())]);
        desk = desk
            .table(Table { caption, headings, rows, empty: ctx.t("contributions-none-own") })
            .link(ctx.t("contributions-page"), &format!("{}/contributions", one.path()));
    }
    let mut form = form(ctx, plan, (PATH, Some(organisation_field(ctx)?)));
    if let Some((sent, faults)) = again {
        form = form.again(sent, &faults);
        desk = desk.faults(faults);
    }
    Ok(desk.heading(ctx.t("contribution-new")).form(form))
}

fn row(ctx: &Ctx, one: &Record) -> Vec<Cell> {
    vec![
        Cell::Link(Part::content(one.title()), ctx.href(&format!("{PATH}/{}", one.reference))),
        Cell::content(number(one)),
        Cell::words(when(ctx, one)),
    ]
}

/// The form of a contribution: of one of these organisations, where they are given.
pub fn form(ctx: &Ctx, plan: &Snapshot, (to, organisation): (&str, Option<Field>)) -> FormBlock {
    let line = |name: &str| {
        Field::line(name, ctx.t(&format!("contribution-{}", name.replace('_', "-"))))
            .hint(ctx.t(&format!("contribution-{}-hint", name.replace('_', "-"))))
    };
    let nothing = (String::new(), ctx.t("record-nothing"));
    let messages = std::iter::once(nothing).chain(plan.list("messages").map(option)).collect();
    let form = FormBlock::new(to, ctx.t(if organisation.is_some() { "asks-send" } else { "save" }));
    let form = organisation.into_iter().fold(form, FormBlock::field);
    form.field(aim_field(ctx, plan, "concerns", ("contribution-aim", "contribution-aim-hint")))
        .field(line("title"))
        .field(Field::new("about", ctx.t("contribution-about"), Input::Lines).hint(ctx.t("contribution-about-hint")))
        .field(line("count"))
        .field(line("of_what"))
        .field(line("until"))
        .fold(ctx.t("contribution-more"))
        .field(line("from"))
        .field(Field::new("message", ctx.t("col-message"), Input::Select(messages)))
        .field(line("more_at"))
}

/// Days and the number of a contribution, by column.
pub type Values = Vec<(&'static str, Value)>;

/// What is wrong with one: the column, and the key of the sentence.
pub type Wrong = Vec<(&'static str, &'static str)>;

/// What of a contribution is read from text: of the form, or of a row of a sheet. Days and the number as the plan writes them.
///
/// # Errors
/// What is wrong: the field, and the key of the sentence.
pub fn read<'a>(text: impl Fn(&str) -> &'a str, today: Date) -> std::result::Result<Values, Wrong> {
    let (mut values, mut faults) = (Vec::new(), Vec::new());
    if text("title").is_empty() {
        faults.push(("title", "contribution-title-missing"));
    }
    for name in ["from", "until"] {
        match (text(name), typed::day(text(name))) {
            ("", _) => {}
            // What is still to come is not done.
            (_, Some(day)) if day > today => faults.push((name, "contribution-day-to-come")),
            (_, Some(day)) => values.push((name, Value::from(day.to_string()))),
            (_, None) => faults.push((name, "contribution-day-fault")),
        }
    }
    let day = |name: &str| values.iter().find(|(of, _)| *of == name).and_then(|(_, day)| day.as_str());
    if let (Some(from), Some(until)) = (day("from"), day("until"))
        && until < from
    {
        faults.push(("until", "contribution-days-fault"));
    }
    match (text("count"), amount(text("count"))) {
        ("", _) => {}
        (_, Some(count)) => values.push(("count", cell::json_number(count))),
        (_, None) => faults.push(("count", "contribution-count-fault")),
    }
    // A column of numbers says nothing of what they count.
    if !text("count").is_empty() && (text("of_what").is_empty() || amount(text("of_what")).is_some()) {
        faults.push(("of_what", "contribution-of-what-missing"));
    }
    let more = text("more_at");
    if !more.is_empty() && !more.starts_with("https://") {
        faults.push(("more_at", "contribution-address-fault"));
    }
    if faults.is_empty() { Ok(values) } else { Err(faults) }
}

/// A number as people write it, with commas between thousands or a point before decimals; not below 0.
fn amount(text: &str) -> Option<f64> {
    let decimal = || text.trim().parse::<f64>().ok().filter(|number| number.is_finite() && *number < 1e12);
    typed::whole_number(text)
        .map(|whole| whole as f64)
        .or_else(decimal)
        .filter(|number| *number >= 0.0)
        .map(|number| (number * 1e6).round() / 1e6)
}

/// What was sent, written over a record.
///
/// # Errors
/// What is wrong with it.
pub fn told(ctx: &Ctx, plan: &Snapshot, sent: &Form, before: Record) -> std::result::Result<Record, Faults> {
    let mut faults = texts(ctx, sent, &WORDS);
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    let today = ctx.app.today().unwrap_or(Date::MIN);
    // What came in a file may be of a month, or answer a message that ended; as long as nobody changes it, it stays.
    let is_as_before = |name: &str| !before.text(name).is_empty() && sent.text(name).trim() == before.text(name);
    let kept =
        ["from", "until"].into_iter().filter(|name| is_as_before(name) && typed::day(before.text(name)).is_none());
    let kept: Vec<&str> = kept.collect();
    let text = |name: &str| if kept.contains(&name) { "" } else { sent.text(name).trim() };
    let mut values = read(text, today).unwrap_or_else(|wrong| {
        wrong.into_iter().for_each(|(name, key)| fault(name, key));
        Vec::new()
    });
    values.extend(
        ["from", "until"].into_iter().filter(|name| kept.contains(name)).map(|name| (name, before.text(name).into())),
    );
    if !is_aim(plan, sent.text("concerns")) {
        fault("concerns", "contribution-aim-missing");
    }
    let message = plan.get(sent.text("message")).filter(|one| one.table.name == "messages" && one.ended.is_none());
    if sent.has("message") && message.is_none() && !is_as_before("message") {
        fault("message", "record-needed");
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let words = ["title", "about", "of_what", "concerns", "message", "more_at"].map(|name| (name, sent.text(name)));
    Ok(record(before, &words, values))
}

/// A contribution with these words, and these days and this number and no others.
pub fn record(mut before: Record, words: &[(&str, &str)], values: Values) -> Record {
    for name in ["from", "until", "count"] {
        before.values.remove(name);
    }
    let mut after = filled(&TABLE, String::new(), Some(&before), words);
    for (name, value) in values {
        after.values.insert(name.to_owned(), value);
    }
    after
}

/// The organisation for which somebody writes, where they may.
pub fn must_be_own<'a>(ctx: &Ctx, plan: &'a Snapshot, reference: &str) -> Result<(&'a Record, platform::audit::Who)> {
    let who = ctx.actor()?.must(&CONTRIBUTE, reference)?;
    let live = organisation::live(plan, reference).ok_or_else(|| Error::not_found("work/contributions"))?;
    Ok((live, who))
}

/// Whether something can have been done for what this reference names.
pub fn is_aim(plan: &Snapshot, reference: &str) -> bool {
    plan.get(reference).is_some_and(|one| FOR.contains(&one.table.name) && one.ended.is_none())
}

/// `POST /work/contributions`: everybody reads it from now on.
pub async fn send(ctx: Ctx, sent: Form) -> Result<Response> {
    let (mut tx, plan) = ctx.begin_change().await?;
    let (organisation, who) = must_be_own(&ctx, &plan, sent.text("organisation"))?;
    let after = match told(&ctx, &plan, &sent, Record::new(&TABLE, propose(&plan, &TABLE), &[])) {
        Ok(after) => after,
        Err(faults) => return page(&ctx, &plan, Some((&sent, faults)))?.show(&ctx),
    };
    let after = filled(&TABLE, String::new(), Some(&after), &[("organisation", &organisation.reference)]);
    keep(&ctx, &mut tx, &who, vec![change(None, after)]).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}?done=told")))
}
