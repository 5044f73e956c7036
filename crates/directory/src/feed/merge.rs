//! Bringing together what a feed says of a record and what somebody here has changed in it, field by field.

use serde_json::{Map, Value};

/// Why a field of a feed is not taken.
pub const REASON: &str = "somebody here has changed it, and what was written here stays";

/// The fields that say when somebody looked into a listing: the later day counts, with who that was.
const CHECKED: (&str, &str) = ("checked", "checked_by");

/// What a record shall say, from what the feed said before (`base`), what stands here (`ours`) and what the feed says now
/// (`theirs`): what only the feed changed is the feed's, what somebody here changed is theirs. Answers also the fields of the
/// feed that so were not taken, with what they say.
pub fn merge(base: &Value, ours: &Value, theirs: &Value) -> (Value, Vec<(String, String)>) {
    let mut kept = Vec::new();
    let merged = objects("", base, ours, theirs, &mut kept);
    (merged, kept)
}

fn objects(path: &str, base: &Value, ours: &Value, theirs: &Value, kept: &mut Vec<(String, String)>) -> Value {
    let mut names: Vec<&String> = [ours, theirs].into_iter().filter_map(Value::as_object).flat_map(Map::keys).collect();
    names.sort();
    names.dedup();
    let mut merged = Map::new();
    let theirs_is_later = theirs[CHECKED.0].as_str() > ours[CHECKED.0].as_str();
    for name in names {
        let (b, o, t) = (&base[name], &ours[name], &theirs[name]);
        let value = if path.is_empty() && o.is_object() && t.is_object() {
            objects(&format!("{name}."), b, o, t, kept)
        } else if o == t || o == b {
            t.clone()
        } else if name == CHECKED.0 || name == CHECKED.1 {
            if theirs_is_later { t.clone() } else { o.clone() }
        } else {
            if t != b || !t.is_null() {
                kept.push((format!("{path}{name}"), said(t)));
            }
            o.clone()
        };
        if !value.is_null() {
            merged.insert(name.clone(), value);
        }
    }
    Value::Object(merged)
}

/// What a field says, for whoever compares.
fn said(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_field_is_whose_change_it_was() {
        let base = json!({ "service": { "name": "Toys", "email": "old@a.example", "url": "https://a.example" }, "local": { "checked": "2026-01-01" } });
        let ours = json!({ "service": { "name": "Toy library", "email": "old@a.example", "url": "https://a.example", "fees": "none" }, "local": { "checked": "2026-05-01", "checked_by": "editor" } });
        let theirs = json!({ "service": { "name": "Toys!", "email": "new@a.example" }, "local": { "checked": "2026-03-01", "checked_by": "them" } });
        let (merged, kept) = merge(&base, &ours, &theirs);
        let wanted = json!({ "service": { "name": "Toy library", "email": "new@a.example", "fees": "none" }, "local": { "checked": "2026-05-01", "checked_by": "editor" } });
        assert_eq!(merged, wanted);
        assert_eq!(kept, [("service.name".to_owned(), "Toys!".to_owned())]);
        let later = json!({ "service": {}, "local": { "checked": "2026-06-01", "checked_by": "them" } });
        assert_eq!(merge(&base, &ours, &later).0["local"], later["local"]);
    }
}
