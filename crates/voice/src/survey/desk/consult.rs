//! A survey about a text: the draft of a plan or any document, in sections, each of which people say what they think of; and, when it
//! has closed, what came of it.

use super::{PATH, begin};
use crate::consultation::{self, SECTIONS};
use crate::own_words;
use crate::survey::draft::{Draft, Kept};
use crate::survey::{State, primary};
use axum::response::Response;
use people::role::ASK;
use platform::http::{Ctx, Form};
use platform::i18n;
use platform::page::desk::{Desk, Faults, Field, FormBlock, Input};
use platform::page::record_form::{option, propose, propose_several};
use platform::record::{Change, Record};
use platform::snapshot::Snapshot;
use platform::{Result, typed};
use serde_json::Value;
use xlsform::{Kind, Question, Texts, Wording};

/// What is said of a consultation, beside its survey: the day by which it is answered.
pub(super) const ANSWER_BY: &str = "answer_by";

/// The detail of a draft that says that it is a consultation.
const IS: &str = "consults";

/// Whether a draft is about a text.
pub(super) fn is_one(draft: &Draft) -> bool {
    draft.text(IS) == "yes"
}

/// The sections of a text: a line that begins with `#` is a heading, and what follows belongs to it. What stands before the first
/// heading has none.
fn parts(text: &str) -> Vec<(String, String)> {
    let mut parts: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        match line.trim_start().strip_prefix('#') {
            Some(heading) => parts.push((heading.trim_matches(['#', ' ', '\t']).to_owned(), String::new())),
            None => {
                if parts.is_empty() && !line.trim().is_empty() {
                    parts.push(Default::default());
                }
                if let Some((_, text)) = parts.last_mut() {
                    text.push_str(line.trim_end());
                    text.push('\n');
                }
            }
        }
    }
    parts.iter_mut().for_each(|(_, text)| *text = text.trim().to_owned());
    parts
}

/// The text of a plan as sections: each priority with what is to be done in it.
fn of_plan(plan: &Snapshot, strategy: &str) -> String {
    let mut text = String::new();
    for priority in plan.referring(strategy, "priorities", "strategy") {
        text.push_str(&format!("# {}\n{}\n\n", priority.title(), priority.text("meaning")));
        for action in plan.referring(&priority.reference, "actions", "priority") {
            text.push_str(&format!("{}. {}\n", action.title().trim_end_matches('.'), action.text("summary")));
        }
        text.push('\n');
    }
    text
}

/// The form in which a text is put in.
pub(super) fn form(ctx: &Ctx) -> FormBlock {
    let nothing = std::iter::once((String::new(), ctx.t("record-nothing")));
    let strategies = nothing.chain(ctx.snapshot.list("strategies").map(option)).collect();
    FormBlock::new(format!("{PATH}/consultation"), ctx.t("consultation-begin"))
        .quiet()
        .field(Field::line("title", ctx.t("col-title")))
        .field(
            Field::new("strategy", ctx.t("consultation-plan"), Input::Select(strategies))
                .hint(ctx.t("consultation-plan-hint")),
        )
        .field(Field::new("text", ctx.t("consultation-text"), Input::Lines).hint(ctx.t("consultation-text-hint")))
}

/// `POST /manage/surveys/consultation`: a draft that asks about each section of a text.
pub async fn create(ctx: Ctx, sent: Form) -> Result<Response> {
    let who = ctx.actor()?.by(&ASK);
    let strategy = Some(sent.text("strategy")).filter(|one| ctx.snapshot.get(one).is_some()).unwrap_or_default();
    let text = match sent.text("text") {
        "" => of_plan(&ctx.snapshot, strategy),
        text => text.to_owned(),
    };
    let parts = parts(&text);
    let faults = faults(&ctx, sent.text("title"), &parts);
    if !faults.is_empty() {
        let desk = Desk::new(&ctx, ctx.t("consultation-new")).under(ctx.t("work-title"), "/work");
        let desk = desk.under(ctx.t("surveys-manage"), PATH).faults(faults.clone());
        return desk.form(form(&ctx).again(&sent, &faults)).show(&ctx);
    }
    let mut draft = Draft { form: asked(sent.text("title"), &parts), ..Draft::default() };
    let details = [("title", sent.text("title")), ("by", "link"), (IS, "yes"), ("strategy", strategy)];
    draft.details.extend(details.map(|(name, text)| (name.to_owned(), text.to_owned())));
    draft.details.extend(parts.iter().enumerate().map(|(n, (heading, _))| (question(n), heading.clone())));
    begin(&ctx, &who, draft).await
}

fn faults(ctx: &Ctx, title: &str, parts: &[(String, String)]) -> Faults {
    let mut faults = Faults::new();
    let mut fault = |name: &str, key: &str| {
        faults.push((name.to_owned(), ctx.language.text(key, &[("n", own_words::MOST.into())])));
    };
    if title.is_empty() {
        fault("title", "survey-title-missing");
    }
    if parts.is_empty() {
        fault("text", "consultation-text-missing");
    } else if parts.len() > own_words::MOST {
        fault("text", "consultation-text-many");
    } else if parts.iter().any(|(heading, text)| heading.is_empty() || text.is_empty()) {
        fault("text", "consultation-text-heading");
    }
    faults
}

/// The name of the question about a section, counted from 0, and of the detail that holds its heading.
fn question(n: usize) -> String {
    format!("part{}", n + 1)
}

/// The questionnaire: each section with room for words.
fn asked(title: &str, parts: &[(String, String)]) -> xlsform::Form {
    let tag = primary(i18n::ENGLISH).to_owned();
    let one = |text: &str| Texts::from([(tag.clone(), text.to_owned())]);
    let question = |(n, (heading, text)): (usize, &(String, String))| Question {
        name: question(n),
        kind: Kind::Text,
        label: one(&i18n::english().text("consultation-asks", &[("words", heading.as_str().into())])),
        hint: one(text),
        ..Question::default()
    };
    xlsform::Form {
        title: title.to_owned(),
        wordings: vec![Wording { name: xlsform::english_of(&tag).unwrap_or_default(), tag: tag.clone() }],
        questions: parts.iter().enumerate().map(question).collect(),
        ..xlsform::Form::default()
    }
}

/// The fields of a consultation, as they were written.
pub(super) fn fields(ctx: &Ctx, form: FormBlock, draft: &Draft) -> FormBlock {
    let day = Field::new(ANSWER_BY, ctx.t("consultation-answer-by"), Input::Line("date", "off"));
    form.field(day.hint(ctx.t("consultation-answer-by-hint")).value(draft.text(ANSWER_BY)))
}

/// What is missing before people are asked.
pub(super) fn missing(ctx: &Ctx, draft: &Draft) -> Option<(String, String)> {
    if !is_one(draft) {
        return None;
    }
    let closes = typed::day(draft.text("last_day"));
    let fits = |answer| closes.is_none_or(|closes| answer > closes);
    if !typed::day(draft.text(ANSWER_BY)).is_some_and(fits) {
        return Some((ANSWER_BY.to_owned(), ctx.t("consultation-answer-by-fault")));
    }
    let gone = |name: &String| is_section(name) && draft.form.texts().all(|one| one.name != *name);
    draft.details.keys().any(gone).then(|| (String::new(), ctx.t("consultation-sections-gone")))
}

/// Whether a detail holds the heading of a section.
fn is_section(name: &str) -> bool {
    name.strip_prefix("part").is_some_and(|n| n.parse::<usize>().is_ok())
}

/// The consultation and its sections, as they are written into the plan with their survey.
pub(super) fn records(plan: &Snapshot, draft: &Draft, survey: &str) -> Vec<Change> {
    if !is_one(draft) {
        return Vec::new();
    }
    let first = draft.form.first();
    let reference = propose(plan, &consultation::TABLE);
    let answer = typed::day(draft.text(ANSWER_BY)).map(|day| day.to_string()).unwrap_or_default();
    let texts = [
        ("title", draft.text("title")),
        ("about", draft.text("about")),
        ("survey", survey),
        ("strategy", draft.text("strategy")),
        ("answer_by", &answer),
    ];
    let mut new = vec![Record::new(&consultation::TABLE, &*reference, &texts)];
    // What a worker asks beside the sections is a question and no section, whatever it is called.
    let is_own = |one: &&Question| is_section(&one.name) && draft.details.contains_key(&one.name);
    let asked: Vec<&Question> = draft.form.texts().filter(is_own).collect();
    for ((n, asked), own) in asked.iter().enumerate().zip(propose_several(plan, &SECTIONS, asked.len())) {
        let text = |tag: &str| asked.hint.get(tag).map_or("", String::as_str);
        let texts = [
            ("consultation", reference.as_str()),
            ("heading", draft.text(&asked.name)),
            ("text", text(first)),
            ("easy", text(&format!("{first}-x-easy"))),
            ("question", &asked.name),
        ];
        let mut section = Record::new(&SECTIONS, own, &texts);
        section.values.insert("number".to_owned(), Value::from(n + 1));
        new.push(section);
    }
    new.into_iter().map(|after| Change { before: None, after }).collect()
}

/// The ways from the page of a survey to its consultation.
pub(super) fn section(ctx: &Ctx, desk: Desk, (kept, survey): (&Kept, &Record)) -> Result<Desk> {
    let Some(one) = consultation::of_survey(&ctx.snapshot, &survey.reference) else { return Ok(desk) };
    let desk = desk.heading(ctx.t("kind-consultation")).link(one.title(), &one.path());
    let closed = State::of(survey, ctx.app.today()?) == State::Closed;
    Ok(if closed {
        desk.link(ctx.t("consultation-settle"), &format!("{PATH}/{}/outcome", kept.id))
    } else {
        desk.words(ctx.t("consultation-settle-later"))
    })
}
