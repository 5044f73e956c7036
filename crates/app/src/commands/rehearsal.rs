//! What an import would do, told line by line, so that a slip is seen before it is made.

use platform::cell;
use platform::record::{Change, Record};
use platform::table::Table;
use reporting::exchange::Import;
use serde_json::Value;

/// The most letters of a value that are shown.
const LETTERS: usize = 60;

/// The counts by table, every change, and what is left as it is.
pub fn tell(import: &Import) -> String {
    let mut lines = Vec::new();
    for (table, [added, changed, ended, back]) in import.counts() {
        let back = if back > 0 { format!(", {back} back in the plan") } else { String::new() };
        lines.push(format!("{table}: {added} added, {changed} changed, {ended} ended{back}"));
    }
    for change in &import.changes {
        tell_change(change, &mut lines);
    }
    lines.push(format!("unchanged: {}", import.unchanged));
    if !import.absent.is_empty() {
        lines.push(format!("not in the file, left as they are: {}", import.absent.len()));
        lines.extend(import.absent.iter().map(|record| format!("  = {} {}", record.reference, record.title())));
    }
    lines.extend(import.remarks.iter().map(|remark| format!("remark: {remark}")));
    lines.push(String::new());
    lines.join("\n")
}

fn tell_change(change: &Change, lines: &mut Vec<String>) {
    let after = &change.after;
    let Some(before) = &change.before else {
        lines.push(format!("  + {} {}", after.reference, after.title()));
        return;
    };
    let mark = match (&before.ended, &after.ended) {
        (None, Some(_)) => "-",
        (Some(_), None) => "<",
        _ => "~",
    };
    let back = if mark == "<" { " (comes back into the plan)" } else { "" };
    lines.push(format!("  {mark} {} {}{back}", after.reference, before.title()));
    lines.extend(differences(after.table, before, after));
}

/// Each column that changes, with its value before and after.
fn differences(table: &'static Table, before: &Record, after: &Record) -> Vec<String> {
    let columns = table.all_columns().map(|column| column.name);
    let changed = columns.filter(|name| before.values.get(*name) != after.values.get(*name));
    let line = |name: &str, old: String, new: String| format!("      {name}: {old} → {new}");
    let mut lines: Vec<String> =
        changed.map(|name| line(name, shown(before.values.get(name)), shown(after.values.get(name)))).collect();
    if before.ended != after.ended {
        let day = |record: &Record| shown(record.ended.clone().map(Value::from).as_ref());
        lines.push(line("ended", day(before), day(after)));
    }
    lines
}

fn shown(value: Option<&Value>) -> String {
    let text = value.map(cell::write).unwrap_or_default().replace('\n', " ");
    if text.is_empty() {
        return "(empty)".to_owned();
    }
    let short: String = text.chars().take(LETTERS).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}
