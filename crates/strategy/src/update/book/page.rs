//! The pages around a workbook of updates: where it is fetched and sent, what it would do, and what it did.

use super::super::held::{State, Words};
use super::plan::{Plan, Step};
use super::sheet::{self, WISH, WRITTEN};
use super::{File, PATH};
use crate::wording;
use platform::http::{CARRIED, Ctx, Form};
use platform::page::desk::{Block, Cell, Desk, Faults, Field, FormBlock, Input, Table};
use platform::page::{Part, address};
use sheets::Fault;

/// How many rows, or faults, a page shows.
const MOST_SHOWN: usize = 200;

/// Where the workbook is fetched.
pub fn fetched(ctx: &Ctx, desk: Desk) -> Desk {
    desk.link(ctx.t("book-fetch"), &format!("{PATH}.xlsx"))
}

/// Where it is sent, below the list of what somebody is asked for.
pub fn offered(ctx: &Ctx, desk: Desk) -> Desk {
    first_form(ctx, desk.heading(ctx.t("book-title")).words(ctx.t("book-intro")))
}

fn page(ctx: &Ctx, title: &str, faults: Faults) -> Desk {
    Desk::new(ctx, ctx.t(title)).under(ctx.t("work-title"), "/work").under(ctx.t("updates-own"), PATH).faults(faults)
}

fn first_form(ctx: &Ctx, desk: Desk) -> Desk {
    desk.form(file_form(ctx, "book-look"))
}

fn file_form(ctx: &Ctx, button: &str) -> FormBlock {
    let file = Field::new("file", ctx.t("book-file"), Input::File("")).hint(ctx.t("book-file-hint"));
    FormBlock { upload: true, ..FormBlock::new(PATH, ctx.t(button)) }.field(file)
}

/// The form that does it, for whoever has seen what the file would do.
fn last_form(ctx: &Ctx, desk: Desk, (file, seen): (&File, &str)) -> Desk {
    let seen = |form: FormBlock| form.field(Field::hidden("checked", &file.checked)).field(Field::hidden("seen", seen));
    let Some(carried) = &file.carried else {
        let form = seen(file_form(ctx, "book-apply"));
        return desk.heading(ctx.t("book-last")).words(ctx.t("book-again")).form(form);
    };
    let form = FormBlock { upload: true, ..FormBlock::new(PATH, ctx.t("book-apply")) };
    let form = seen(form).field(Field::hidden(CARRIED, carried));
    desk.heading(ctx.t("book-step")).words(ctx.t("book-step-about")).form(form).link(ctx.t("book-other"), PATH)
}

/// The form once more for whoever chose no file.
pub fn without_file(ctx: &Ctx, form: &Form) -> Desk {
    let fault = |key: &str| vec![("file".to_owned(), ctx.t(key))];
    match form.text("checked") {
        "" => first_form(ctx, page(ctx, "book-title", fault("book-no-file"))),
        file => {
            let file = File { checked: file.to_owned(), carried: None };
            last_form(ctx, page(ctx, "book-title", fault("book-no-file-again")), (&file, form.text("seen")))
        }
    }
}

/// Why a file could not be read. The sentences are ours, or in English those of the library that reads files.
pub fn unread(ctx: &Ctx, faults: &[Fault], sentence: fn(String) -> Cell) -> Desk {
    let rows = faults
        .iter()
        .take(MOST_SHOWN)
        .map(|fault| vec![Cell::words(at(ctx, fault)), sentence(fault.sentence.clone()), Cell::content(&fault.place)]);
    let table = Table {
        caption: ctx.t("import-faults"),
        headings: ["import-at", "book-wrong", "import-at-sheet"].map(|key| ctx.t(key)).into(),
        rows: rows.collect(),
        empty: String::new(),
    };
    let desk = page(ctx, "book-title", vec![(String::new(), ctx.t("book-unread"))]).table(table);
    first_form(ctx, fetched(ctx, desk))
}

/// What a workbook would do; and that this is no more what was shown before, where something changed since.
pub fn rehearsal(ctx: &Ctx, plan: &Plan<'_>, file: &File, changed: bool) -> Desk {
    if let Some(period) = &plan.over {
        let words = ctx.language.text("book-over", &[("words", period.as_str().into())]);
        return first_form(ctx, fetched(ctx, page(ctx, "book-title", vec![(String::new(), words)])));
    }
    let nothing = plan.steps.is_empty();
    let wrong = nothing && !plan.faults.is_empty();
    let words = vec![(String::new(), ctx.t("book-none-good"))];
    let mut desk = page(ctx, "book-rehearsal", if wrong { words } else { Vec::new() });
    // A page that is sent once more after all was taken has changed nothing.
    if changed && !nothing {
        desk = desk.block(Block::Warning(ctx.t("book-changed")));
    }
    let (sent, kept) = plan.counts();
    for (key, n) in [("book-would-send", sent), ("book-would-keep", kept)] {
        desk = counted(ctx, desk, key, n);
    }
    desk = left(ctx, desk, plan);
    if nothing {
        let desk = if wrong { desk } else { desk.words(ctx.t("book-nothing")) };
        return first_form(ctx, desk.heading(ctx.t("book-correct")));
    }
    let desk = last_form(ctx, desk.table(steps(ctx, &plan.steps)), (file, &plan.mark()));
    let before = plan.steps.iter().filter_map(|step| step.before.as_ref()?.words.as_ref());
    wording::marked(ctx, desk, &texts(plan.steps.iter().map(|step| &step.words)), &texts(before))
}

/// What is told in several updates, as one text.
fn texts<'a>(all: impl Iterator<Item = &'a Words>) -> String {
    all.map(Words::prose).collect::<Vec<_>>().join("\n\n")
}

/// What was done, and what is left in the file.
pub fn done(ctx: &Ctx, plan: &Plan<'_>) -> Desk {
    let (sent, kept) = plan.counts();
    let said = [("book-sent-done", sent), ("book-kept-done", kept)].into_iter().filter(|(_, n)| *n > 0);
    let said: Vec<String> = said.map(|(key, n)| ctx.language.text(key, &[("n", n.into())])).collect();
    let desk = left(ctx, page(ctx, "book-done", Vec::new()).done(said.join(" ")), plan);
    let desk = if plan.faults.is_empty() && plan.conflicts.is_empty() {
        desk
    } else {
        first_form(ctx, desk.heading(ctx.t("book-correct")).words(ctx.t("book-correct-about")))
    };
    desk.words(ctx.t("book-fetch-again")).link(ctx.t("updates-own"), PATH)
}

fn counted(ctx: &Ctx, desk: Desk, key: &str, n: usize) -> Desk {
    if n == 0 { desk } else { desk.words(ctx.language.text(key, &[("n", n.into())])) }
}

/// The rows that do nothing: as they were, without a word, wrong, or written by somebody else meanwhile.
fn left(ctx: &Ctx, desk: Desk, plan: &Plan<'_>) -> Desk {
    let mut desk = counted(ctx, desk, "book-same", plan.same);
    desk = counted(ctx, desk, "book-empty", plan.empty);
    if !plan.faults.is_empty() {
        desk = desk.table(wrong(ctx, plan));
    }
    if plan.faults.len() > MOST_SHOWN {
        desk =
            desk.words(ctx.language.text("list-first", &[("n", MOST_SHOWN.into()), ("all", plan.faults.len().into())]));
    }
    if plan.conflicts.is_empty() {
        return desk;
    }
    desk.heading(ctx.t("book-conflicts")).words(ctx.t("book-conflict-about")).table(conflicts(ctx, plan))
}

fn wrong(ctx: &Ctx, plan: &Plan<'_>) -> Table {
    let row = |(fault, title): &(Fault, String)| {
        vec![
            Cell::words(at(ctx, fault)),
            Cell::content(title),
            Cell::words(&fault.sentence),
            Cell::content(&fault.place),
        ]
    };
    Table {
        caption: ctx.t("book-faults"),
        headings: ["import-at", "action-heading", "book-wrong", "import-at-sheet"].map(|key| ctx.t(key)).into(),
        rows: plan.faults.iter().take(MOST_SHOWN).map(row).collect(),
        empty: String::new(),
    }
}

/// Both texts side by side, field by field.
fn conflicts(ctx: &Ctx, plan: &Plan<'_>) -> Table {
    let mut rows = Vec::new();
    for conflict in plan.conflicts.iter().take(MOST_SHOWN) {
        let path = address(ctx.language, &conflict.telling.path, None);
        for name in WRITTEN.into_iter().filter(|name| *name != WISH) {
            let [mine, theirs] = [&conflict.mine, &conflict.theirs].map(|words| sheet::shown(ctx, name, words));
            if mine != theirs {
                let cell = [("row", conflict.row.into()), ("column", name.into())];
                let text = |text: String| if name == "progress" { Cell::words(text) } else { Cell::content(text) };
                rows.push(vec![
                    Cell::words(ctx.language.text("import-at-cell", &cell)),
                    Cell::Link(Part::content(conflict.telling.action.title()), path.clone()),
                    text(mine),
                    text(theirs),
                ]);
            }
        }
    }
    Table {
        caption: ctx.t("book-conflicts"),
        headings: ["import-at", "action-heading", "record-mine", "record-theirs"].map(|key| ctx.t(key)).into(),
        rows,
        empty: String::new(),
    }
}

/// What each row does that changes something.
fn steps(ctx: &Ctx, steps: &[Step<'_>]) -> Table {
    let row = |step: &Step<'_>| {
        vec![
            Cell::content(step.telling.action.title()),
            Cell::content(step.telling.organisation.title()),
            Cell::words(ctx.t(what(step))),
            Cell::words(sheet::shown(ctx, "progress", &step.words)),
            Cell::content(step.words.text("told")),
        ]
    };
    Table {
        caption: ctx.t("import-rows"),
        headings: ["action-heading", "col-organisation", "import-what", "col-progress", "col-told"]
            .map(|key| ctx.t(key))
            .into(),
        rows: steps.iter().take(MOST_SHOWN).map(row).collect(),
        empty: String::new(),
    }
}

fn what(step: &Step<'_>) -> &'static str {
    match (&step.before, step.state == State::Sent) {
        (None, true) => "book-new-sent",
        (None, false) => "book-new-kept",
        (Some(_), true) if step.same => "book-same-sent",
        (Some(_), true) => "book-changed-sent",
        (Some(_), false) => "book-changed-kept",
    }
}

/// The row and the column, as far as a fault has them.
fn at(ctx: &Ctx, fault: &Fault) -> String {
    let row = |row: usize| ("row", row.into());
    match (fault.row, fault.column.as_deref()) {
        (Some(n), Some(column)) => ctx.language.text("import-at-cell", &[row(n), ("column", column.into())]),
        (Some(n), None) => ctx.language.text("import-at-row", &[row(n)]),
        (None, _) => ctx.t("import-at-file"),
    }
}
