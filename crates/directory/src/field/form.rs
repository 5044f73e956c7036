//! A form with the fields of a listing, and what was changed in it.

use super::{Draft, FIELDS, Field, Kind};
use crate::directory::{Directory, Shown, Viewer};
use platform::http::{Ctx, Form};
use platform::page::date_in_words;
use platform::page::desk::{Faults, Field as InForm, FormBlock, Input};
use std::sync::Arc;

/// From this field on, a form is opened by those who need the rest.
const FOLDED: &str = "for-whom";

/// The longest list of choices of which all are in view at once.
const IN_VIEW: usize = 5;

/// The fields that somebody may change of a draft.
fn open<'a>(draft: &'a Draft, editor: bool) -> impl Iterator<Item = &'static Field> + use<'a> {
    // What took the place of a listing is said by making one of two.
    let shown = move |field: &&Field| (editor || !field.editors) && field.applies(draft) && field.code != "successor";
    FIELDS.iter().filter(shown)
}

/// Adds the fields of a draft to a form, as they stand.
pub fn add(ctx: &Ctx, mut form: FormBlock, draft: &Draft, editor: bool) -> FormBlock {
    for field in open(draft, editor) {
        if field.code == FOLDED {
            form = form.fold(ctx.t("listing-more"));
        }
        form = form.field(shown(ctx, field, draft));
    }
    form
}

fn shown(ctx: &Ctx, field: &Field, draft: &Draft) -> InForm {
    let words = |codes: &[&str], key: &str| -> Vec<(String, String)> {
        codes.iter().map(|code| ((*code).to_owned(), ctx.t(&format!("{key}-{code}")))).collect()
    };
    let input = match field.kind {
        Kind::Line | Kind::Hours => Input::Line("text", "off"),
        Kind::Lines => Input::Lines,
        Kind::Number => Input::Number,
        Kind::Day => Input::Line("date", "off"),
        Kind::Some(codes, key) => Input::Checks(words(codes, key)),
        Kind::One(codes, key) => {
            let none = if field.code == "status" { Vec::new() } else { vec![(String::new(), ctx.t("listing-none"))] };
            let all: Vec<_> = none.into_iter().chain(words(codes, key)).collect();
            if all.len() <= IN_VIEW { Input::Radios(all) } else { Input::Select(all) }
        }
    };
    let hint = format!("listing-{}-hint", field.code);
    let hint = if ctx.language.has(&hint) { ctx.t(&hint) } else { String::new() };
    let hint = if field.code == "day-MO" { ctx.t("listing-hours-hint") } else { hint };
    InForm::new(field.code, label(ctx, field.code), input).hint(hint).value(field.text(draft))
}

/// What a field is called.
pub fn label(ctx: &Ctx, code: &str) -> String {
    // The days have their names already.
    if code.starts_with("day-") { ctx.t(code) } else { ctx.t(&format!("listing-{code}")) }
}

/// A text of a field in words: codes in the reader's language, the rest as it was written.
pub fn in_words(ctx: &Ctx, field: &Field, text: &str) -> String {
    match field.kind {
        _ if field.code == "successor" && !text.is_empty() => ctx.t("listing-another"),
        Kind::One(_, key) if !text.is_empty() => ctx.t(&format!("{key}-{text}")),
        Kind::Day if !text.is_empty() => date_in_words(ctx.language, text),
        Kind::Some(_, key) => {
            let words = text.split(';').filter(|code| !code.is_empty()).map(|code| ctx.t(&format!("{key}-{code}")));
            words.collect::<Vec<_>>().join(&ctx.t("list-comma"))
        }
        _ => text.to_owned(),
    }
}

/// Changes the draft as a form says, and answers which fields now say what, and what is wrong.
pub fn read(ctx: &Ctx, sent: &Form, draft: &mut Draft, editor: bool) -> (Vec<(&'static str, String)>, Faults) {
    let before = draft.clone();
    let mut faults = Faults::new();
    for field in open(&before, editor) {
        let typed = match field.kind {
            Kind::Some(..) => sent.all(field.code).join(";"),
            _ => sent.text(field.code).replace("\r\n", "\n"),
        };
        if typed != field.text(&before) && !field.set(draft, &typed) {
            faults.push((field.code.to_owned(), fault(ctx, field)));
        }
    }
    let service = &draft.listing.service;
    if let (Some(from), Some(to)) = (service.minimum_age, service.maximum_age)
        && from > to
    {
        faults.push(("age-to".to_owned(), ctx.t("listing-ages-fault")));
    }
    let changed = |field: &Field| {
        let text = field.text(draft);
        (text != field.text(&before)).then_some((field.code, text))
    };
    (open(&before, editor).filter_map(changed).collect(), faults)
}

/// That the place of a draft is that of other listings too, and of how many.
pub fn place_shared(ctx: &Ctx, directory: &Directory, draft: &Draft) -> Option<String> {
    let place = draft.place.as_ref()?.location.id;
    let there =
        |shown: &&Arc<Shown>| shown.listing.service.service_at_locations.iter().any(|at| at.location_id == place);
    let others = directory.listed(Viewer::Partner).filter(there).count().saturating_sub(1);
    (others > 0).then(|| ctx.language.text("listing-place-shared", &[("n", others.into())]))
}

/// What is wrong with a field, and how to mend it.
fn fault(ctx: &Ctx, field: &Field) -> String {
    let own = format!("listing-{}-fault", field.code);
    let key = match field.kind {
        _ if ctx.language.has(&own) => own.as_str(),
        Kind::Hours => "listing-hours-fault",
        Kind::Number => "listing-number-fault",
        Kind::Day => "listing-day-fault",
        Kind::Line | Kind::Lines => "listing-long-fault",
        Kind::One(..) | Kind::Some(..) => "listing-choice-fault",
    };
    let words = label(ctx, field.code);
    ctx.language.text(key, &[("words", words.as_str().into())])
}
