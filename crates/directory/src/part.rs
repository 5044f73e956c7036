//! What the directory says about people and their data: those named as contacts of services.

use crate::entry::Entry;
use crate::store;
use platform::Result;
use platform::db::Tx;
use platform::part::{Found, Part, Processing};
use platform::sought::Sought;
use serde_json::Value;

/// The directory, for whoever looks for what is kept about somebody.
pub const PART: Part = Part {
    name: "directory",
    records: &[
        Processing {
            kind: "Contacts in the directory of services",
            controller: "The organisation that provides the service, and the partnership that publishes the directory",
            basis: "Article 6(1)(e), public task: to tell families what there is (Children Act 1989, Schedule 2, paragraph 1; Childcare Act 2006, section 12)",
            holds: "The name, or the post, of whom to ask, with a telephone number and an e-mail address of work",
            about: "People at work in services",
            seen_by: "Everybody, and other systems by the open standard",
            kept: "As long as the service is listed; then in the history, which is not public",
            place: "The database; its history in a chain of hashes",
        },
        Processing {
            kind: "Confidential places, such as a refuge",
            controller: "The organisation that provides the service",
            basis: "Article 6(1)(e), public task, and the vital interests of those who live there",
            holds: "Where the place lies. Everybody else is told that it is not told",
            about: "Nobody by name; whoever lives there could be found by it",
            seen_by: "Nobody on a page of this site so far",
            kept: "As long as the service is listed",
            place: "The database, as ciphertext under a key of its own; that key is wrapped by a key in a file apart. The history has the same ciphertext",
        },
    ],
    find: |tx, _, sought| Box::pin(find(tx, sought)),
    ..Part::NOTHING
};

async fn find(tx: &mut Tx, sought: &Sought) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for kept in store::since(tx, -1).await? {
        let (Entry::Listing(_) | Entry::Organization(_)) = &kept.entry else { continue };
        let document = kept.entry.document()?;
        if let Some(words) = text_with(&document, sought) {
            found.push(Found {
                kind: "directory_entry",
                reference: kept.entry.id().to_string(),
                key: None,
                account: None,
                at: Some(kept.changed_at),
                words: words.to_owned(),
            });
        }
    }
    Ok(found)
}

/// The first text in a document in which this stands.
fn text_with<'a>(value: &'a Value, sought: &Sought) -> Option<&'a str> {
    match value {
        Value::String(text) => sought.is_in(text).then_some(text.as_str()),
        Value::Array(items) => items.iter().find_map(|item| text_with(item, sought)),
        Value::Object(fields) => fields.values().find_map(|field| text_with(field, sought)),
        _ => None,
    }
}
