//! The fields of a referral as a form, and what they say as facts.

use super::{Field, Kind, MOST_SERVICES, PARTS, Part, SERVICES, of};
use crate::service;
use directory::find::facts::LANGUAGES;
use platform::http::{Ctx, Form};
use platform::page::desk::{Block, Field as Shown, FormBlock, Input};
use platform::page::{Part as Text, date_in_words};
use platform::record::Record;
use platform::sealed::Words;
use platform::typed;

/// What was written, with what a form says of these parts in its place. Days are kept as they are written, so that a wrong one can be
/// shown again.
pub fn read(before: Words, parts: &[Part], sent: &Form) -> Words {
    parts.iter().flat_map(|part| of(*part)).fold(before, |words, field| {
        let text = match field.kind {
            Kind::Some(_) => sent.all(field.name).join(";"),
            Kind::Line => sent.text(field.name).split_whitespace().collect::<Vec<_>>().join(" "),
            _ => sent.text(field.name).to_owned(),
        };
        words.with(field.name, text)
    })
}

/// The services that a form chooses.
pub fn chosen(sent: &Form) -> String {
    let mut services: Vec<&str> = sent.all(SERVICES);
    let mut seen: Vec<&str> = Vec::new();
    services.retain(|one| {
        !one.is_empty() && !one.contains(';') && !seen.contains(one) && {
            seen.push(one);
            true
        }
    });
    services.truncate(MOST_SERVICES);
    services.join(";")
}

/// The label of a field.
pub fn label(ctx: &Ctx, name: &str) -> String {
    ctx.t(&format!("referral-field-{name}"))
}

fn input(ctx: &Ctx, field: &Field) -> Input {
    let choices = |names: &[&str]| -> Vec<(String, String)> {
        names.iter().map(|one| ((*one).to_owned(), ctx.t(&format!("referral-field-{}-{one}", field.name)))).collect()
    };
    let with_nothing = |all: Vec<(String, String)>| {
        Input::Select(std::iter::once((String::new(), ctx.t("record-nothing"))).chain(all).collect())
    };
    match field.kind {
        Kind::Line | Kind::Day => Input::Line("text", "off"),
        Kind::Lines => Input::Lines,
        Kind::Language => {
            with_nothing(LANGUAGES.iter().map(|code| ((*code).to_owned(), ctx.t(&format!("spoken-{code}")))).collect())
        }
        Kind::One(names) => with_nothing(choices(names)),
        Kind::Radios(names) => Input::Radios(choices(names)),
        Kind::Some(names) => Input::Checks(choices(names)),
        Kind::Check => Input::Check,
    }
}

/// A field for whoever it is about: without what is told to workers beside it.
pub fn plain(ctx: &Ctx, field: &Field, words: &Words) -> Shown {
    Shown::new(field.name, label(ctx, field.name), input(ctx, field)).value(words.text(field.name))
}

fn shown(ctx: &Ctx, field: &Field, words: &Words) -> Shown {
    // What depends on another answer is not called optional: where it is needed, it is asked for.
    let depends = matches!(field.kind, Kind::Day) || field.part == Part::Agreement || field.name == "urgent-why";
    let optional = matches!(field.kind, Kind::Line | Kind::Lines) && !field.needed && !depends;
    let name = label(ctx, field.name);
    let label = if optional { ctx.language.text("record-optional", &[("words", name.into())]) } else { name };
    let one = Shown::new(field.name, label, input(ctx, field)).value(words.text(field.name));
    if field.hint { one.hint(ctx.t(&format!("referral-field-{}-hint", field.name))) } else { one }
}

/// A form with the fields of these parts, filled in with what was written.
pub fn add(ctx: &Ctx, form: FormBlock, parts: &[Part], words: &Words) -> FormBlock {
    parts.iter().flat_map(|part| of(*part)).fold(form, |form, field| form.field(shown(ctx, field, words)))
}

/// The field in which services are chosen.
pub fn choose(ctx: &Ctx, services: &[&Record], words: &Words) -> Shown {
    let choices = services.iter().map(|one| (one.reference.clone(), in_a_line(ctx, one))).collect();
    Shown::new(SERVICES, label(ctx, SERVICES), Input::Checks(choices))
        .hint(label(ctx, "services-hint"))
        .value(words.text(SERVICES))
}

/// A service, whose it is, and how it is with room.
fn in_a_line(ctx: &Ctx, service: &Record) -> String {
    let organisation = ctx.snapshot.referred(service, "organisation").map_or("", Record::title);
    let room = ctx.t(&platform::page::choice_key(service.text("room")));
    let dash = ctx.t("referral-between");
    let mut line = format!("{}{dash}{organisation}", service.title());
    if !service::has_room(service) {
        line = format!("{line}{dash}{room}");
    }
    match service::number(service, "waiting_weeks") {
        Some(weeks) => format!("{line}{dash}{}", ctx.language.text("referral-waits-weeks", &[("n", weeks.into())])),
        None => line,
    }
}

/// What a field says, in words.
pub fn said(ctx: &Ctx, field: &Field, text: &str) -> Vec<Text> {
    let words = |one: &str| ctx.t(&format!("referral-field-{}-{one}", field.name));
    match field.kind {
        Kind::Line | Kind::Lines => vec![Text::content(text)],
        Kind::Day => match typed::day(text) {
            Some(day) => vec![Text::words(date_in_words(ctx.language, &day.to_string()))],
            None => vec![Text::content(text)],
        },
        Kind::Language => vec![Text::words(ctx.t(&format!("spoken-{text}")))],
        Kind::One(_) | Kind::Radios(_) => vec![Text::words(words(text))],
        Kind::Some(_) => text.split(';').map(|one| Text::words(words(one))).collect(),
        Kind::Check => vec![Text::words(ctx.t("record-yes"))],
    }
}

/// What is said in a part, where anything is: its heading and the facts.
pub fn facts(ctx: &Ctx, part: Part, words: &Words) -> Option<(String, Block)> {
    let some = of(part).filter(|field| !words.text(field.name).is_empty());
    let facts: Vec<_> = some.map(|field| (label(ctx, field.name), said(ctx, field, words.text(field.name)))).collect();
    let name = PARTS.iter().find(|(one, _)| *one == part).map_or("", |(_, name)| *name);
    (!facts.is_empty()).then(|| (ctx.t(&format!("referral-part-{name}")), Block::Facts(facts)))
}
