//! An entry of the audit in words. What has no words is shown as it is, so that nothing is hidden.

use super::audit::{Names, act_words};
use super::moment;
use crate::work::role_words;
use jiff::Timestamp;
use jiff::civil::Date;
use platform::audit::Entry;
use platform::http::Ctx;
use platform::identity::account::{self, Account};
use platform::page::desk::Cell;
use platform::page::{Part, address, date_in_words};
use platform::{Result, i18n, setting};
use serde_json::{Map, Value};

/// The keys whose values are words of the program, and where those stand.
const VOCABULARY: [(&str, &str); 11] = [
    ("changed", "site-"),
    ("decision", "decision-"),
    ("exemption", "exemption-"),
    ("finding", "referral-finding-"),
    ("outcome", "words-outcome-"),
    ("reason", "words-why-"),
    ("retention", "keep-"),
    ("state", "referral-is-"),
    ("way", "way-"),
    ("what", "limit-"),
    ("wish", "wish-"),
];

/// When, who, by which role, what, to what, and what else is told.
pub(super) fn row(ctx: &Ctx, entry: &Entry, names: &Names) -> Result<Vec<Cell>> {
    let told = Telling { ctx, names, act: &entry.act };
    Ok(vec![
        Cell::words(moment(ctx, entry.at)?),
        told.who(&entry.who.account),
        Cell::words(role_words(ctx, &entry.who.role)),
        Cell::words(act_words(ctx, &entry.act)),
        told.done_to(&entry.kind, &entry.reference),
        Cell::Facts(told.detail(&entry.detail)),
    ])
}

struct Telling<'a> {
    ctx: &'a Ctx,
    names: &'a Names,
    act: &'a str,
}

impl Telling<'_> {
    fn who(&self, id: &str) -> Cell {
        match self.names.get(id) {
            Some(account) => self.person(account),
            None if id.is_empty() => Cell::words(self.ctx.t("audit-nobody")),
            None => Cell::content(id),
        }
    }

    fn person(&self, account: &Account) -> Cell {
        let path = format!("/manage/people/{}", account.id);
        Cell::Link(called(self.ctx, account), address(self.ctx.language, &path, None))
    }

    /// A person, a record of the plan or a setting, by name; anything else by kind and reference.
    fn done_to(&self, kind: &str, reference: &str) -> Cell {
        let ctx = self.ctx;
        if let Some(account) = self.names.get(reference).filter(|_| kind == account::KIND) {
            return self.person(account);
        }
        if let Some(record) = ctx.snapshot.get(reference).filter(|record| record.table.name == kind) {
            let words = Part::content(titled(record.title(), reference));
            let href = address(ctx.language, &format!("{}/{reference}", record.table.path()), None);
            return if record.table.paged { Cell::Link(words, href) } else { Cell::Part(words) };
        }
        let kept = reference.strip_prefix("retention.").map(|name| format!("keep-{name}"));
        let named = kept.unwrap_or_else(|| format!("{reference}-title"));
        if kind == setting::KIND && known(&named) {
            return Cell::words(ctx.t(&named));
        }
        let words = format!("done-to-{kind}");
        let kind = if known(&words) { ctx.t(&words) } else { kind.to_owned() };
        Cell::words(if reference.is_empty() { kind } else { format!("{kind}: {reference}") })
    }

    fn detail(&self, json: &str) -> Vec<(String, Part)> {
        match serde_json::from_str(json) {
            Ok(Value::Object(told)) => self.facts(&told),
            _ => vec![(self.ctx.t("audit-detail"), Part::content(json))],
        }
    }

    fn facts(&self, told: &Map<String, Value>) -> Vec<(String, Part)> {
        told.iter().filter_map(|(key, value)| self.fact(key, value)).collect()
    }

    /// A key and its value in words; nothing for a key of ours that says nothing when it is empty.
    fn fact(&self, key: &str, value: &Value) -> Option<(String, Part)> {
        let ctx = self.ctx;
        let own = [format!("detail-{}-{key}", self.act.replace('.', "-")), format!("detail-{key}")];
        let label = own.into_iter().find(|words| known(words));
        let empty = matches!(value, Value::Null) || value.as_str() == Some("");
        if empty {
            let words = format!("detail-{key}-none");
            return match label {
                Some(label) => known(&words).then(|| (ctx.t(&label), Part::words(ctx.t(&words)))),
                None => Some((key.to_owned(), Part::words(ctx.t("record-nothing")))),
            };
        }
        Some((label.map_or_else(|| key.to_owned(), |label| ctx.t(&label)), self.value(key, value)))
    }

    fn value(&self, key: &str, value: &Value) -> Part {
        match value {
            Value::String(text) => self.text(key, text),
            Value::Bool(yes) => Part::words(self.ctx.t(if *yes { "record-yes" } else { "record-no" })),
            Value::Array(all) => joined(all.iter().map(|one| self.value(key, one)), ", "),
            Value::Object(told) => {
                let pair = |(label, part): (String, Part)| Part { text: format!("{label}: {}", part.text), ..part };
                joined(self.facts(told).into_iter().map(pair), "; ")
            }
            other => Part::words(other.to_string()),
        }
    }

    /// A word of the program, a person, a record, a day; else as it stands.
    fn text(&self, key: &str, text: &str) -> Part {
        let ctx = self.ctx;
        let word =
            VOCABULARY.iter().find(|(of, _)| *of == key).map(|(_, words)| format!("{words}{}", text.replace(' ', "-")));
        match (key, word) {
            ("role", _) => return Part::words(role_words(ctx, text)),
            ("act", _) => return Part::words(act_words(ctx, text)),
            (_, Some(word)) if known(&word) => return Part::words(ctx.t(&word)),
            _ => {}
        }
        if let Some(account) = self.names.get(text) {
            return called(ctx, account);
        }
        if let Some(record) = ctx.snapshot.get(text) {
            return Part::content(titled(record.title(), text));
        }
        if let Some(words) = text.parse().ok().and_then(|at: Timestamp| moment(ctx, at).ok()) {
            return Part::words(words);
        }
        match text.parse::<Date>() {
            Ok(day) if day.to_string() == text => Part::words(date_in_words(ctx.language, text)),
            _ => Part::content(text),
        }
    }
}

/// The name of an account, or that it was erased; its reference, when the name cannot be read.
fn called(ctx: &Ctx, account: &Account) -> Part {
    match account {
        Account { erased_at: Some(_), .. } => Part::words(ctx.t("account-erased")),
        Account { name, id, .. } if name.is_empty() => Part::content(id),
        Account { name, .. } => Part::content(name),
    }
}

fn titled(title: &str, reference: &str) -> String {
    format!("{title} ({reference})")
}

fn joined(parts: impl Iterator<Item = Part>, between: &str) -> Part {
    let parts: Vec<Part> = parts.collect();
    let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
    Part { text: texts.join(between), content: parts.iter().any(|part| part.content) }
}

fn known(key: &str) -> bool {
    i18n::english().has(key)
}
