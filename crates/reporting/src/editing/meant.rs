//! Looking at what a form would change before it is saved: the difference, and how its words read.

use super::{Outcome, look, save};
use platform::Result;
use platform::audit::Who;
use platform::http::{Ctx, Form};
use platform::page::desk::{Desk, FormBlock};
use platform::page::record_form;
use platform::record::Record;
use platform::table::{Kind, Table};
use strategy::wording;

/// What comes of a form: what it would change, until somebody says that it is meant; then what became of it.
pub enum Looked {
    /// What it would change.
    Meant(Box<Record>),
    /// What became of it.
    Done(Outcome),
}

/// Takes a step with what a form says: looks at it, or saves it.
pub async fn take(ctx: &Ctx, who: &Who, table: &'static Table, old: Option<&str>, sent: &Form) -> Result<Looked> {
    if is_meant(sent) {
        return save(ctx, who, table, old, sent).await.map(Looked::Done);
    }
    let looked = look(ctx, table, old, sent).await?;
    Ok(looked.map_or_else(Looked::Done, |record| Looked::Meant(Box::new(record))))
}

/// Whether somebody has seen what a form would change, and says so.
pub fn is_meant(sent: &Form) -> bool {
    sent.text("act") == "publish"
}

/// Whether somebody has seen it, and goes back to the form.
pub fn is_again(sent: &Form) -> bool {
    sent.text("act") == "again"
}

/// The form that only asks whether what was sent is meant, with a button that leads back to it.
pub fn ask(ctx: &Ctx, sent: &Form, path: &str, button: &str) -> FormBlock {
    let ask = FormBlock::new(path, ctx.t(button)).send("act", "publish").also("act", "again", ctx.t("record-again"));
    record_form::sent_along(ask, sent)
}

/// What a form would change, with a button that says it is meant, and one that leads back.
pub fn page(ctx: &Ctx, desk: Desk, sent: &Form, path: &str, (before, after): (Option<&Record>, &Record)) -> Desk {
    let desk = desk.words(ctx.t("record-look")).table(record_form::difference(ctx, before, after));
    let desk = desk.form(ask(ctx, sent, path, "record-publish"));
    wording::marked(ctx, desk, &long_texts(after), &before.map(long_texts).unwrap_or_default())
}

/// The texts of a record that are read as such.
fn long_texts(record: &Record) -> String {
    let long = record.table.all_columns().filter(|column| matches!(column.kind, Kind::Text | Kind::Long));
    long.map(|column| record.text(column.name)).filter(|text| text.contains(' ')).collect::<Vec<_>>().join("\n\n")
}
