//! What the directory says about people and their data: those named as contacts of services.

use crate::entry::Entry;
use crate::{change, desk, keeper, store};
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::part::{Found, Part, Processing, Waiting};
use platform::secret::Keyring;
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
            seen_by: "Editors of the directory, who ask for it one place at a time; each reading is in the audit",
            kept: "As long as the service is listed",
            place: "The database, as ciphertext under a key of its own; that key is wrapped by a key in a file apart. The history has the same ciphertext",
        },
        Processing {
            kind: "Who keeps listings of the directory true",
            controller: "The partnership that publishes the directory",
            basis: "Article 6(1)(e), public task: to keep what families are told right",
            holds: "An e-mail address or a telephone number, a language, which listings, and when they were asked. No name. Of the links in letters a look-up value",
            about: "People at work in services, and volunteers",
            seen_by: "Editors of the directory",
            kept: "As long as they keep a listing; then it goes with its key. Links for 60 days",
            place: "The database, as ciphertext under a key of each",
        },
        Processing {
            kind: "What providers want changed in their listings",
            controller: "The partnership that publishes the directory",
            basis: "Article 6(1)(e), public task: to keep what families are told right",
            holds: "The fields of a listing as they shall be; once that is decided, what became of each field, and the editor's reason",
            about: "Whoever is named in a listing as somebody to ask",
            seen_by: "Editors of the directory, and whoever keeps the listing",
            kept: "Until the next change of the same listing is proposed, or the proposal is taken back",
            place: "The database, as ciphertext under a key of each",
        },
        Processing {
            kind: "Named contacts of the local offer for special educational needs and disabilities",
            controller: "The organisation that answers for what is offered",
            basis: "Article 6(1)(c), legal obligation: the Special Educational Needs and Disability Regulations 2014",
            holds: "The name of somebody at work, or of a team, with the telephone and the address for e-mail at work",
            about: "People at work",
            seen_by: "Everybody",
            kept: "For good, in the history; on the page until somebody else is named",
            place: "The database; its history in a chain of hashes",
        },
        Processing {
            kind: "What readers say is wrong with listings, and what searches find nothing",
            controller: "The partnership that publishes the directory",
            basis: "Article 6(1)(e), public task: to know what is missing",
            holds: "Counts: how often one of a few faults was chosen for a listing, and when first; how often in a month nothing was found in an area by a theme. For a day a look-up value of network, listing and fault, so that one counts once. No words, device or account",
            about: "Nobody",
            seen_by: "Editors of the directory, and strategy officers",
            kept: "Faults until an editor has looked into them; what is missing for good",
            place: "The database",
        },
    ],
    find: |tx, keyring, sought| Box::pin(find(tx, keyring, sought)),
    waits: |tx, ctx, path| Box::pin(waits(tx, ctx, path)),
    ..Part::NOTHING
};

async fn waits(tx: &mut Tx, ctx: &Ctx, path: &str) -> Result<Vec<Waiting>> {
    if path == desk::PATH { desk::waits(tx, ctx).await } else { Ok(Vec::new()) }
}

async fn find(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let mut found = without_accounts(tx, keyring, sought).await?;
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

/// Those who keep listings, and what they sent.
async fn without_accounts(tx: &mut Tx, keyring: &Keyring, sought: &Sought) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let entry = |kind: &'static str, reference: String, at, words: String| Found {
        kind,
        key: Some((kind, reference.clone())),
        reference,
        account: None,
        at,
        words,
    };
    for keeper in keeper::store::all(tx, keyring).await?.into_values() {
        if sought.is_in(keeper::typed(&keeper.to)) {
            found.push(entry("directory_keeper", keeper.id, None, String::new()));
        }
    }
    for proposal in change::proposal::all(tx, keyring).await? {
        if let Some(words) = proposal.fields.values().find(|words| sought.is_in(words)) {
            found.push(entry("directory_proposal", proposal.id().to_owned(), Some(proposal.at), words.clone()));
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
