//! What became of a listing, change by change, and how a change is undone: its fields say again what they said before, unless
//! somebody has changed them since.

use super::Open;
use crate::entry::{Entry, Kind};
use crate::field::{Draft, differences, named};
use platform::db::Tx;
use platform::revision::{self, Revision};
use platform::{Error, Result};
use serde_json::Value;
use uuid::Uuid;

/// A change of a listing, or of its place.
#[derive(Clone, Debug)]
pub struct Past {
    /// Its number in the history.
    pub seq: i64,
    /// When it was.
    pub at: jiff::Timestamp,
    /// Who made it: an account, or a part of the program.
    pub actor: String,
    /// Whether it brought the record.
    pub first: bool,
    /// The fields that it changed, with what they said before and after.
    pub fields: Vec<(&'static str, String, String)>,
    /// Who looked into it on which day, where the change says so, and what it said of that before.
    pub checked: Option<(Check, Check)>,
}

/// A day on which somebody looked into a listing, and who.
type Check = (Option<jiff::civil::Date>, Option<String>);

fn check(draft: &Draft) -> Check {
    (draft.listing.local.checked, draft.listing.local.checked_by.clone())
}

impl Past {
    /// Whether anything of it is still as this change left it, so that it can be undone.
    pub fn stands_in(&self, draft: &Draft) -> bool {
        let field =
            |(code, _, after): &(&str, String, String)| named(code).is_some_and(|field| field.text(draft) == *after);
        self.fields.iter().any(field) || self.checked.as_ref().is_some_and(|(_, after)| check(draft) == *after)
    }
}

/// The changes of a listing and of its place, newest first.
pub async fn of(tx: &mut Tx, service: Uuid, place: Option<Uuid>) -> Result<Vec<Past>> {
    let references: Vec<String> = std::iter::once(service).chain(place).map(|id| id.to_string()).collect();
    let references: Vec<&str> = references.iter().map(String::as_str).collect();
    let newest = revision::newest(tx).await?;
    revision::of(tx, &references, newest).await?.iter().map(past).collect()
}

fn past(revision: &Revision) -> Result<Past> {
    let before = revision.before.as_deref().map(|text| draft(&revision.kind, text)).transpose()?;
    let after = draft(&revision.kind, &revision.after)?;
    let was = before.as_ref().map(check).filter(|was| *was != check(&after));
    Ok(Past {
        seq: revision.seq,
        at: revision.at,
        actor: revision.actor.clone(),
        first: before.is_none(),
        fields: before.map(|before| differences(&before, &after)).unwrap_or_default(),
        checked: was.map(|was| (was, check(&after))),
    })
}

/// What the history has of a record, as a draft of which the other half is empty.
fn draft(kind: &str, state: &str) -> Result<Draft> {
    let state: Value = serde_json::from_str(state)?;
    let kind = [Kind::Service, Kind::Location].into_iter().find(|one| one.in_history() == kind);
    let kind = kind.ok_or_else(|| Error::Internal("the history of a listing has something else".to_owned()))?;
    Ok(match Entry::read(kind.word(), &state["doc"].to_string())? {
        Entry::Listing(listing) => Draft { listing: *listing, place: None },
        Entry::Place(place) => Draft { place: Some(place), ..Draft::default() },
        _ => Draft::default(),
    })
}

/// Undoes a change in what is open, and answers the fields that were changed again since and so stay.
pub fn undo(open: &mut Open, past: &Past) -> Vec<&'static str> {
    let mut left = Vec::new();
    if let Some((before, _)) = past.checked.as_ref().filter(|(_, after)| check(&open.draft) == *after) {
        let local = &mut open.draft.listing.local;
        (local.checked, local.checked_by) = before.clone();
    }
    for (code, before, after) in &past.fields {
        let Some(field) = named(code) else { continue };
        if field.text(&open.draft) != *after || !field.set(&mut open.draft, before) {
            left.push(*code);
        }
    }
    left
}
