//! Making a message of something that was heard: a form, what is wrong with it, and the record.

use super::{AGES, KINDS, TABLE};
use crate::consultation;
use directory::local_offer::ABOUT;
use platform::audit::Who;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::page::choice_key;
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{VERSION, option, propose};
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::{Result, typed};
use serde_json::{Map, Value};

/// Where something was heard.
#[derive(Clone, Copy)]
pub struct Origin<'a> {
    /// The column of messages that says it,
    pub column: &'static str,
    /// and the reference.
    pub reference: &'a str,
    /// The question that it answers, if it was asked in a survey.
    pub question: &'a str,
}

/// The field of the message that a text joins.
const JOINED: &str = "message";

/// Whether a survey asks about the local offer, and the part of it that a message is about.
const OFFER: &str = "local_offer";

/// What is sent of a text: the two forms, of which the first is only there where there is a message to join.
pub struct Forms {
    join: Option<FormBlock>,
    new: FormBlock,
}

impl Forms {
    /// A form that ties a text to a message that is there, and one that makes a message of it, said by these people, if that is known.
    pub fn of(ctx: &Ctx, path: &str, origin: Origin<'_>, (text, people): (&str, &str), version: i64) -> Forms {
        let version = || Field::hidden(VERSION, version.to_string());
        let join = join(ctx, path, origin).map(|form| form.field(version()));
        let mut new = form(ctx, path, text).field(version());
        if ctx.snapshot.get(origin.reference).is_some_and(|survey| survey.is(OFFER)) {
            new = new.field(offer_part(ctx));
        }
        for field in new.fields.iter_mut().filter(|field| field.name == "speaker") {
            people.clone_into(&mut field.value);
        }
        Forms { join, new }
    }

    /// The same with what was sent and what is wrong with it.
    pub fn again(self, sent: &Form, faults: &Faults) -> Forms {
        match self.join {
            Some(join) if sent.holds(JOINED) => Forms { join: Some(join.again(sent, faults)), ..self },
            join => Forms { join, new: self.new.again(sent, faults) },
        }
    }

    /// Both on a page.
    pub fn on(self, ctx: &Ctx, desk: Desk) -> Desk {
        let desk = match self.join {
            Some(join) => desk.heading(ctx.t("words-message-join")).words(ctx.t("words-message-join-words")).form(join),
            None => desk,
        };
        desk.heading(ctx.t("words-message-new")).form(self.new)
    }
}

/// What is said of a text that was tied to a message, before it is taken away: whose the message is.
pub fn apart_words(ctx: &Ctx, key: &str) -> String {
    format!("{} {}", ctx.t(key), ctx.app.site.contact).trim_end().to_owned()
}

/// A form that ties a text to a message that is there: what was heard at the same place comes first, then what was said before.
fn join(ctx: &Ctx, path: &str, origin: Origin<'_>) -> Option<FormBlock> {
    let (own, others): (Vec<&Record>, Vec<&Record>) =
        ctx.snapshot.list(TABLE.name).partition(|message| message.text(origin.column) == origin.reference);
    let all: Vec<(String, String)> = own.into_iter().chain(others).map(option).collect();
    let none = (String::new(), ctx.t("words-message-choose"));
    let choices = |all: Vec<_>| Input::Select(std::iter::once(none).chain(all).collect());
    (!all.is_empty()).then(|| {
        let field = Field::new(JOINED, ctx.t("words-message-which"), choices(all));
        FormBlock::new(path, ctx.t("words-message-join-button")).quiet().field(field)
    })
}

/// A form that makes a message of a text.
fn form(ctx: &Ctx, path: &str, text: &str) -> FormBlock {
    let nothing = || (String::new(), ctx.t("record-nothing"));
    let strategies = std::iter::once(nothing()).chain(ctx.snapshot.list("strategies").map(option)).collect();
    let ages = AGES.map(|one| (one.to_owned(), ctx.t(&choice_key(one))));
    let kinds = KINDS.map(|kind| (kind.to_owned(), ctx.t(&choice_key(kind)))).into();
    let quoted = ["yes", "no"].map(|word| (word.to_owned(), ctx.t(&format!("record-{word}")))).into();
    FormBlock::new(path, ctx.t("words-message-make"))
        .quiet()
        .field(Field::new("text", ctx.t("col-text"), Input::Lines).hint(ctx.t("words-message-text")).value(text))
        .field(Field::new("kind", ctx.t("col-kind"), Input::Radios(kinds)).value(KINDS[1]))
        .field(Field::new("quoted", ctx.t("col-quoted"), Input::Radios(quoted)))
        .field(Field::line("speaker", ctx.t("col-speaker")).hint(ctx.t("words-message-speaker")))
        .field(Field::new("ages", ctx.t("col-ages"), Input::Select(std::iter::once(nothing()).chain(ages).collect())))
        .field(Field::new("strategy", ctx.t("col-strategy"), Input::Select(strategies)))
}

/// The field for the part of the local offer that a text is about.
fn offer_part(ctx: &Ctx) -> Field {
    let parts = ABOUT.map(|part| (part.to_owned(), ctx.t(&choice_key(part))));
    let nothing = std::iter::once((String::new(), ctx.t("record-nothing")));
    Field::new(OFFER, ctx.t("words-message-local-offer"), Input::Select(nothing.chain(parts).collect()))
}

/// The message that a form makes, or the one that it joins; or what is wrong with it. In a transaction in which nobody else changes
/// the plan.
pub async fn message(
    ctx: &Ctx,
    tx: &mut Tx,
    who: &Who,
    origin: Origin<'_>,
    sent: &Form,
) -> Result<std::result::Result<String, Faults>> {
    let plan = Snapshot::load(tx, ctx.app.tables).await?;
    if sent.holds(JOINED) {
        let none = || vec![(JOINED.to_owned(), ctx.t("words-message-join-fault"))];
        return Ok(joined(&plan, sent).map(|message| message.reference.clone()).ok_or_else(none));
    }
    let faults = faults(ctx, sent);
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let after = new(&plan, origin, sent);
    let message = after.reference.clone();
    record::save(tx, &ctx.app.clock, who, vec![Change { before: None, after }]).await?;
    Ok(Ok(message))
}

/// The message of the plan that the form names, if it names one.
fn joined<'a>(plan: &'a Snapshot, sent: &Form) -> Option<&'a Record> {
    plan.get(sent.text(JOINED)).filter(|message| message.table == &TABLE && message.ended.is_none())
}

/// What is wrong with a new message: everybody will read it.
fn faults(ctx: &Ctx, sent: &Form) -> Faults {
    let mut faults = Faults::new();
    for name in ["text", "speaker"] {
        let text = sent.text(name);
        if text.is_empty() {
            faults.push((name.to_owned(), ctx.t(&format!("words-message-{name}-missing"))));
        } else if typed::personal(text) {
            faults.push((name.to_owned(), ctx.t("words-text-personal")));
        }
    }
    // What was changed on the way is nobody's own words any more: that is for a person to say.
    if !["yes", "no"].contains(&sent.text("quoted")) {
        faults.push(("quoted".to_owned(), ctx.t("words-message-quoted-missing")));
    }
    faults
}

/// The message that a form describes.
fn new(plan: &Snapshot, origin: Origin<'_>, sent: &Form) -> Record {
    let mut values = Map::new();
    let kind = KINDS.into_iter().find(|kind| *kind == sent.text("kind")).unwrap_or(KINDS[1]);
    values.insert("text".to_owned(), Value::from(sent.text("text")));
    values.insert("kind".to_owned(), Value::from(kind));
    values.insert("quoted".to_owned(), Value::from(sent.text("quoted") == "yes"));
    values.insert("speaker".to_owned(), Value::from(sent.text("speaker")));
    values.insert(origin.column.to_owned(), Value::from(origin.reference));
    if let Some(section) = consultation::section_of(plan, origin.reference, origin.question) {
        values.insert("section".to_owned(), Value::from(section.reference.as_str()));
    }
    if let Some(part) = ABOUT.into_iter().find(|part| *part == sent.text(OFFER)) {
        values.insert(OFFER.to_owned(), Value::from(part));
    }
    if let Some(ages) = AGES.into_iter().find(|ages| *ages == sent.text("ages")) {
        values.insert("ages".to_owned(), Value::from(ages));
    }
    if plan.get(sent.text("strategy")).is_some_and(|one| one.table.name == "strategies") {
        values.insert("strategy".to_owned(), Value::from(sent.text("strategy")));
    }
    Record { table: &TABLE, reference: propose(plan, &TABLE), version: 0, ended: None, values }
}
