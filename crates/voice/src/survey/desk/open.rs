//! Opening a survey: what is missing before, and what it then becomes.

use super::{DETAILS, consult, note, reading};
use crate::own_words;
use crate::survey::draft::{Draft, Kept, Standing};
use crate::survey::{TABLE, form};
use platform::audit::Who;
use platform::db::Tx;
use platform::http::Ctx;
use platform::page::desk::Faults;
use platform::page::record_form::propose;
use platform::record::{self, Change, Record};
use platform::snapshot::Snapshot;
use platform::{Result, revision, typed};
use serde_json::Value;

/// What is wrong with its days.
pub(super) fn wrong_days(ctx: &Ctx, draft: &Draft) -> Faults {
    let wrong = |name: &&str| !draft.text(name).is_empty() && typed::day(draft.text(name)).is_none();
    ["first_day", "last_day"]
        .into_iter()
        .filter(wrong)
        .map(|name| (name.to_owned(), ctx.t("survey-day-fault")))
        .collect()
}

/// So many flaws of the questions are told at once.
const MOST_FLAWS: usize = 10;

/// What is wrong with a question, with what to do. It is in English, as the faults of a workbook are.
fn told(draft: &Draft, flaw: &xlsform::Flaw) -> String {
    let first = draft.form.first();
    let question = match flaw.at {
        xlsform::At::Question(n) => draft.form.questions.get(n).and_then(|question| question.label.get(first)),
        _ => None,
    };
    let question = question.map_or_else(String::new, |label| format!("“{label}”: "));
    let mut words = format!("{question}{} {}", flaw.fault, flaw.remedy);
    // Whoever writes in the browser sees no names of questions.
    for (name, label) in draft.form.questions.iter().filter_map(|one| Some((&one.name, one.label.get(first)?))) {
        words = words.replace(&format!("“{name}”"), &format!("“{label}”"));
    }
    words
}

/// What would keep a draft from working, as far as it is written: words that are still missing are told where they are written.
pub(super) fn flaws(draft: &Draft) -> Vec<String> {
    let flaws = xlsform::check(&draft.form, &[]);
    let broken = flaws.iter().filter(|flaw| !["label", "audio"].contains(&flaw.column));
    broken.take(MOST_FLAWS).map(|flaw| told(draft, flaw)).collect()
}

/// What is missing before a survey can be opened.
pub(super) async fn missing(ctx: &Ctx, tx: &mut Tx, draft: &Draft) -> Result<Faults> {
    let mut faults = wrong_days(ctx, draft);
    for name in ["title", "about", "promise", "by", "first_day", "last_day"] {
        if draft.text(name).is_empty() {
            faults.push((name.to_owned(), ctx.t(&format!("survey-{name}-missing"))));
        }
    }
    if let (Some(opens), Some(closes)) = (typed::day(draft.text("first_day")), typed::day(draft.text("last_day"))) {
        if closes < opens {
            faults.push(("last_day".to_owned(), ctx.t("survey-closes-before")));
        } else if closes < ctx.app.today()? {
            faults.push(("last_day".to_owned(), ctx.t("survey-closes-past")));
        }
    }
    faults.extend(consult::missing(ctx, draft));
    let asks = draft.form.texts().count();
    if asks > 0 {
        faults.extend(reading::faults(ctx, tx, |name| draft.text(name).to_owned()).await?);
    }
    if asks > own_words::MOST {
        faults.push((String::new(), ctx.language.text("words-too-many", &[("n", own_words::MOST.into())])));
    }
    // What is not checked is put to nobody, so that it may be half written.
    let unchecked = |tag: &String| draft.standing(tag) == Standing::Unchecked;
    let flaws = xlsform::check(&draft.form, &[]).into_iter().filter(|flaw| !flaw.tag.as_ref().is_some_and(unchecked));
    faults.extend(flaws.take(MOST_FLAWS).map(|flaw| (String::new(), told(draft, &flaw))));
    Ok(faults)
}

/// Writes the survey into the plan, where everybody finds it, and its questionnaire where it is answered.
pub(super) async fn open(ctx: &Ctx, tx: &mut Tx, kept: &mut Kept, who: &Who) -> Result<&'static str> {
    revision::lock(tx).await?;
    let plan = Snapshot::load(tx, ctx.app.tables).await?;
    let mut after = Record::new(&TABLE, propose(&plan, &TABLE), &[]);
    for name in DETAILS {
        let text = kept.draft.text(name);
        let day = typed::day(text).filter(|_| ["first_day", "last_day"].contains(&name));
        after.set(name, &day.map_or_else(|| text.to_owned(), |day| day.to_string()));
    }
    if after.values.contains_key("local_offer") {
        after.values.insert("local_offer".to_owned(), Value::from(true));
    }
    let reference = after.reference.clone();
    let mut changes = vec![Change { before: None, after }];
    changes.extend(consult::records(&plan, &kept.draft, &reference));
    record::save(tx, &ctx.app.clock, who, changes).await?;
    form::serve(tx, &reference, &kept.draft.served()).await?;
    if kept.draft.form.texts().next().is_some() {
        reading::put(ctx, tx, who, &reference, &kept.draft).await?;
    }
    note(tx, ctx, who, ("survey.open", &reference, Value::Null)).await?;
    kept.survey = Some(reference);
    Ok("opened")
}
