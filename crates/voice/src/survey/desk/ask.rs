//! Writing the questions of a draft in the browser: one at a time, with what may be chosen and when it is asked. What a workbook says beyond
//! that, such as groups, limits and versions, stays as it is.

use super::{PATH, begin, changed, note, title, version};
use crate::survey::draft::{self, Draft, Kept};
use crate::survey::primary;
use axum::extract::Path;
use axum::response::Response;
use people::role::ASK;
use platform::db::Tx;
use platform::http::{Ctx, Form};
use platform::i18n;
use platform::page::Part;
use platform::page::desk::{Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::record_form::VERSION;
use platform::{Error, Result};
use serde_json::Value;
use std::collections::BTreeSet;
use xlsform::{Choice, Kind, List, Question, Texts, Wording};

/// How a question is answered, as it is chosen here.
const KINDS: [&str; 5] = ["one", "several", "number", "text", "note"];

/// The field that says which question is meant, however it has moved since.
const NAME: &str = "name";

/// The address of a question that is not there yet.
const NEW: &str = "new";

/// `POST /manage/surveys/blank`: a draft without questions.
pub async fn blank(ctx: Ctx) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let tag = primary(i18n::ENGLISH).to_owned();
    let wordings = vec![Wording { name: xlsform::english_of(&tag).unwrap_or_default(), tag }];
    let mut draft = Draft { form: xlsform::Form { wordings, ..xlsform::Form::default() }, ..Draft::default() };
    draft.details.insert("by".to_owned(), "link".to_owned());
    begin(&ctx, &who, draft).await
}

fn said<'a>(texts: &'a Texts, tag: &str) -> &'a str {
    texts.get(tag).map_or("", String::as_str)
}

/// The questions of a draft, each with the way to change it, and the way to another.
pub(super) fn section(ctx: &Ctx, desk: Desk, kept: &Kept) -> Desk {
    let path = format!("{PATH}/{}/questions", kept.id);
    let tag = kept.draft.form.first();
    let button = |n: usize, act: &str, about: &str| {
        let form = FormBlock::new(format!("{path}/{n}/{act}"), ctx.t(&format!("ask-{act}"))).about(about);
        Cell::Button(form.field(version(kept)))
    };
    let row = |(n, question): (usize, &Question)| {
        let label = said(&question.label, tag);
        let label = if label.is_empty() { question.name.as_str() } else { label };
        vec![
            Cell::Link(Part::content(label), ctx.href(&format!("{path}/{n}"))),
            Cell::words(ctx.t(&format!("ask-kind-{}", kind_of(question)))),
            button(n, "up", label),
            button(n, "down", label),
        ]
    };
    let headings = ["ask-question", "ask-kind", "ask-up", "ask-down"].map(|key| ctx.t(key)).into();
    let rows = kept.draft.form.questions.iter().enumerate().map(row).collect();
    let table = Table { caption: ctx.t("survey-questions"), headings, rows, empty: ctx.t("ask-none") };
    desk.table(table).link(ctx.t("ask-new"), &format!("{path}/{NEW}"))
}

fn kind_of(question: &Question) -> &'static str {
    match question.kind {
        Kind::One(_) => "one",
        Kind::Several(_) => "several",
        Kind::Integer | Kind::Decimal => "number",
        Kind::Text => "text",
        Kind::Note => "note",
    }
}

/// A draft that was not opened, with the place of the question that is meant: none for a new one.
async fn found(ctx: &Ctx, tx: &mut Tx, id: &str, n: &str) -> Result<(Kept, Option<usize>)> {
    let kept = draft::one(ctx, tx, id, &ASK).await?;
    let missing = || Error::not_found(format!("manage/surveys/{id}/questions/{n}"));
    let place = if n == NEW { None } else { Some(n.parse::<usize>().map_err(|_| missing())?) };
    let there = place.is_none_or(|place| place < kept.draft.form.questions.len());
    if kept.survey.is_none() && there { Ok((kept, place)) } else { Err(missing()) }
}

/// `GET /manage/surveys/{id}/questions/{n}`
pub async fn show(ctx: Ctx, Path((id, n)): Path<(String, String)>) -> Result<Response> {
    let (kept, place) = found(&ctx, &mut ctx.app.db.read().await?, &id, &n).await?;
    page(&ctx, (&kept, place), None).show(&ctx)
}

/// The choices after which a question can be asked: those of the questions before it, each as it stands in the address of the field.
fn conditions(ctx: &Ctx, draft: &Draft, before: usize) -> Vec<(String, String)> {
    let (form, tag) = (&draft.form, draft.form.first());
    let of = |question: &Question| {
        let label = said(&question.label, tag).to_owned();
        let several = matches!(question.kind, Kind::Several(_));
        let name = question.name.clone();
        let choice = move |choice: &Choice| {
            let condition = if several {
                format!("selected(${{{name}}}, '{}')", choice.name)
            } else {
                format!("${{{name}}} = '{}'", choice.name)
            };
            let words = [("question", label.as_str().into()), ("words", said(&choice.label, tag).into())];
            (condition, ctx.language.text("ask-when", &words))
        };
        form.choices(question).iter().map(choice).collect::<Vec<_>>()
    };
    form.questions.iter().take(before).flat_map(of).collect()
}

fn page(ctx: &Ctx, (kept, place): (&Kept, Option<usize>), again: Option<(&Form, Faults)>) -> Desk {
    let (draft, form) = (&kept.draft, &kept.draft.form);
    let question = place.and_then(|place| form.questions.get(place)).cloned().unwrap_or_default();
    let tag = draft.form.first();
    let kinds = KINDS.map(|kind| (kind.to_owned(), ctx.t(&format!("ask-kind-{kind}")))).into();
    let kind = if place.is_none() { "" } else { kind_of(&question) };
    let choices: Vec<&str> = form.choices(&question).iter().map(|choice| said(&choice.label, tag)).collect();
    let before = place.unwrap_or(form.questions.len());
    let mut when = vec![(String::new(), ctx.t("ask-always"))];
    when.extend(conditions(ctx, draft, before));
    // A condition that a workbook wrote and that cannot be chosen here stays.
    if !when.iter().any(|(condition, _)| *condition == question.relevant) {
        when.push((question.relevant.clone(), question.relevant.clone()));
    }
    let n = place.map_or(NEW.to_owned(), |place| place.to_string());
    let path = format!("{PATH}/{}/questions/{n}", kept.id);
    let required = if question.required { "yes" } else { "" };
    let mut block = FormBlock::new(path.clone(), ctx.t("ask-keep"))
        .also("go", NEW, ctx.t("ask-keep-another"))
        .field(Field::line("label", ctx.t("ask-question")).value(said(&question.label, tag)))
        .field(
            Field::new("hint", ctx.t("ask-hint"), Input::Lines)
                .hint(ctx.t("ask-hint-hint"))
                .value(said(&question.hint, tag)),
        )
        .field(Field::new("kind", ctx.t("ask-kind"), Input::Radios(kinds)).value(kind))
        .field(
            Field::new("choices", ctx.t("ask-choices"), Input::Lines)
                .hint(ctx.t("ask-choices-hint"))
                .value(choices.join("\n")),
        )
        .field(Field::new("required", ctx.t("ask-required"), Input::Check).value(required))
        .field(Field::new("relevant", ctx.t("ask-relevant"), Input::Select(when)).value(&*question.relevant))
        .field(Field::hidden(NAME, &*question.name))
        .field(version(kept));
    let mut desk = Desk::new(ctx, ctx.t(if place.is_some() { "ask-change" } else { "ask-new" }))
        .under(ctx.t("work-title"), "/work")
        .under(ctx.t("surveys-manage"), PATH)
        .under(title(ctx, kept), &format!("{PATH}/{}", kept.id));
    if let Some((sent, faults)) = again {
        block = block.again(sent, &faults);
        desk = desk.faults(faults);
    }
    desk = desk.form(block);
    if place.is_some() {
        let remove = FormBlock::new(format!("{path}/remove"), ctx.t("ask-remove")).quiet();
        desk = desk.form(remove.field(version(kept)));
    }
    desk
}

/// `POST /manage/surveys/{id}/questions/{n}`
pub async fn send(ctx: Ctx, Path((id, n)): Path<(String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let (mut kept, _) = found(&ctx, &mut tx, &id, &n).await?;
    // A question is meant by its name: another may stand at its place by now.
    let place = kept.draft.form.question(sent.text(NAME)).map(|(place, _)| place);
    let mut faults = Faults::new();
    if sent.text(VERSION).parse() != Ok(kept.version) {
        let gone = sent.has(NAME) && place.is_none();
        faults.push((String::new(), ctx.t(if gone { "ask-gone" } else { "words-changed" })));
    }
    faults.extend(wrong(&ctx, &kept.draft, place, &sent));
    if !faults.is_empty() {
        return page(&ctx, (&kept, place), Some((&sent, faults))).show(&ctx);
    }
    keep(&mut kept.draft, place, &sent)?;
    draft::save(&mut tx, &kept, (&who.account, ctx.app.clock.now())).await?;
    note(&mut tx, &ctx, &who, ("survey.draft", &id, Value::Null)).await?;
    tx.commit().await?;
    let next = if sent.text("go") == NEW { format!("/questions/{NEW}") } else { "?done=kept".to_owned() };
    Ok(ctx.to(&format!("{PATH}/{id}{next}")))
}

/// The lines of the choices, each once.
fn lines(sent: &Form) -> Vec<&str> {
    sent.text("choices").lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

fn wrong(ctx: &Ctx, draft: &Draft, place: Option<usize>, sent: &Form) -> Faults {
    let mut faults = Faults::new();
    let mut fault = |name: &str, key: &str| faults.push((name.to_owned(), ctx.t(key)));
    if !sent.has("label") {
        fault("label", "ask-question-missing");
    }
    let kind = sent.text("kind");
    if !KINDS.contains(&kind) {
        fault("kind", "ask-kind-missing");
    }
    let lines = lines(sent);
    let once: BTreeSet<&str> = lines.iter().copied().collect();
    if ["one", "several"].contains(&kind) && lines.len() < 2 {
        fault("choices", "ask-choices-missing");
    } else if once.len() < lines.len() {
        fault("choices", "ask-choices-twice");
    }
    let before = place.unwrap_or(draft.form.questions.len());
    let own = place.and_then(|place| draft.form.questions.get(place)).map_or("", |question| question.relevant.as_str());
    let relevant = sent.text("relevant");
    let known =
        relevant.is_empty() || relevant == own || conditions(ctx, draft, before).iter().any(|(one, _)| one == relevant);
    if !known {
        fault("relevant", "ask-relevant-fault");
    }
    faults
}

/// A code of a few words, that no other has.
fn code(words: &str, taken: &BTreeSet<String>, stem: &str) -> String {
    let letters: String =
        words.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut code = letters.split_whitespace().take(4).collect::<Vec<_>>().join("_");
    if code.is_empty() || code.starts_with(|c: char| c.is_ascii_digit()) {
        code = if code.is_empty() { stem.to_owned() } else { format!("{stem}_{code}") };
    }
    let numbered = std::iter::once(code.clone()).chain((2..).map(|n| format!("{code}_{n}")));
    numbered.into_iter().find(|code| !taken.contains(code)).unwrap_or(code)
}

/// Writes a question into a draft. Its name and the codes of choices that stay are those that they had: answers mean the same.
fn keep(draft: &mut Draft, place: Option<usize>, sent: &Form) -> Result<()> {
    let tag = draft.form.first().to_owned();
    let form = &mut draft.form;
    let mut question = place.and_then(|place| form.questions.get(place)).cloned().unwrap_or_default();
    if question.name.is_empty() {
        let groups = form.groups.iter().map(|group| group.name.clone());
        let taken = form.questions.iter().map(|other| other.name.clone()).chain(groups).collect();
        question.name = code(sent.text("label"), &taken, "question");
    }
    put(&mut question.label, &tag, sent.text("label"));
    put(&mut question.hint, &tag, sent.text("hint"));
    question.required = sent.text("required") == "yes" && sent.text("kind") != "note";
    sent.text("relevant").clone_into(&mut question.relevant);
    question.kind = match sent.text("kind") {
        "text" => Kind::Text,
        "note" => Kind::Note,
        "number" if question.kind == Kind::Decimal => Kind::Decimal,
        "number" => Kind::Integer,
        chosen => {
            let list = own_list(form, &question);
            set_choices(form, &list, &lines(sent), &tag);
            if chosen == "one" { Kind::One(list) } else { Kind::Several(list) }
        }
    };
    if question.kind == Kind::Note {
        question.constraint.clear();
    }
    match place.and_then(|place| form.questions.get_mut(place)) {
        Some(old) => *old = question,
        None => form.questions.push(question),
    }
    tidy(form);
    Ok(())
}

fn put(texts: &mut Texts, tag: &str, words: &str) {
    if words.is_empty() {
        texts.remove(tag);
    } else {
        texts.insert(tag.to_owned(), words.replace("\r\n", "\n"));
    }
}

/// The list of a question: its own, unless another question chooses from it too.
fn own_list(form: &xlsform::Form, question: &Question) -> String {
    let shared =
        |list: &str| form.questions.iter().any(|one| one.name != question.name && one.kind.list() == Some(list));
    let old = question.kind.list().filter(|list| !shared(list)).map(str::to_owned);
    let taken: BTreeSet<String> = form.lists.iter().map(|list| list.name.clone()).collect();
    old.unwrap_or_else(|| code(&format!("{} list", question.name), &taken, "list"))
}

/// Sets what may be chosen. A choice whose words stay keeps its code, its other wordings and its sound.
fn set_choices(form: &mut xlsform::Form, list: &str, lines: &[&str], tag: &str) {
    let old = form.list(list).map(|list| list.choices.clone()).unwrap_or_default();
    let mut choices: Vec<Choice> = Vec::new();
    for (n, line) in lines.iter().enumerate() {
        // Words that were put right at the same place are the same choice.
        let same = old.iter().find(|choice| said(&choice.label, tag) == *line);
        let moved = |choice: &&Choice| lines.contains(&said(&choice.label, tag));
        let same = same.or_else(|| old.get(n).filter(|choice| !moved(choice) && old.len() == lines.len()));
        let mut choice = same.cloned().unwrap_or_default();
        if choice.name.is_empty() {
            let taken = old.iter().chain(&choices).map(|other| other.name.clone()).collect();
            choice.name = code(line, &taken, "choice");
        }
        put(&mut choice.label, tag, line);
        choices.push(choice);
    }
    match form.lists.iter_mut().find(|one| one.name == list) {
        Some(found) => found.choices = choices,
        None => form.lists.push(List { name: list.to_owned(), choices }),
    }
}

/// Takes away lists from which nobody chooses any more.
fn tidy(form: &mut xlsform::Form) {
    let used: BTreeSet<String> = form.questions.iter().filter_map(|one| one.kind.list()).map(str::to_owned).collect();
    form.lists.retain(|list| used.contains(&list.name));
}

/// `POST /manage/surveys/{id}/questions/{n}/{act}`: moves a question up or down, or takes it away.
pub async fn act(ctx: Ctx, Path((id, n, act)): Path<(String, String, String)>, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let mut tx = ctx.app.db.write().await?;
    let (mut kept, place) = found(&ctx, &mut tx, &id, &n).await?;
    if sent.text(VERSION).parse() != Ok(kept.version) {
        return changed(&ctx, &mut tx, &kept, None).await;
    }
    let questions = &mut kept.draft.form.questions;
    match (act.as_str(), place) {
        ("up", Some(place)) if place > 0 => questions.swap(place, place - 1),
        ("down", Some(place)) if place + 1 < questions.len() => questions.swap(place, place + 1),
        ("up" | "down", Some(_)) => {}
        ("remove", Some(place)) => drop(questions.remove(place)),
        _ => return Err(Error::not_found(format!("manage/surveys/{id}/questions/{n}/{act}"))),
    }
    tidy(&mut kept.draft.form);
    draft::save(&mut tx, &kept, (&who.account, ctx.app.clock.now())).await?;
    note(&mut tx, &ctx, &who, ("survey.draft", &id, Value::Null)).await?;
    tx.commit().await?;
    Ok(ctx.to(&format!("{PATH}/{id}?done=kept")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_that_stays_keeps_its_code_and_its_other_wordings() {
        let texts =
            |en: &str, bn: &str| Texts::from([("en".to_owned(), en.to_owned()), ("bn".to_owned(), bn.to_owned())]);
        let choice = |name: &str, en: &str, bn: &str| Choice {
            name: name.to_owned(),
            label: texts(en, bn),
            ..Choice::default()
        };
        let list = List {
            name: "l".to_owned(), choices: vec![choice("yes", "Yes", "হ্যাঁ"), choice("no", "No", "না")]
        };
        let mut form = xlsform::Form { lists: vec![list], ..xlsform::Form::default() };
        set_choices(&mut form, "l", &["Yes, often", "No"], "en");
        let codes = |form: &xlsform::Form| form.lists[0].choices.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
        assert_eq!(codes(&form), ["yes", "no"], "its words were put right");
        set_choices(&mut form, "l", &["No", "Yes, often", "Yes"], "en");
        assert_eq!(codes(&form), ["no", "yes", "yes_2"], "and a new one has a code of its own");
        assert_eq!(said(&form.lists[0].choices[0].label, "bn"), "না");
    }

    #[test]
    fn a_code_is_one_that_a_condition_can_read() {
        let taken = BTreeSet::from(["do_you_feel_safe".to_owned()]);
        assert_eq!(code("Do you feel safe here?", &taken, "question"), "do_you_feel_safe_2");
        assert_eq!(code("কেমন আছ?", &taken, "question"), "question");
        assert_eq!(code("2 or more", &taken, "choice"), "choice_2_or_more");
    }
}
