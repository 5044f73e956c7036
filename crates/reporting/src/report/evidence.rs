//! Pictures and documents that show what was told, in a report: named in its data, shown on its page and in documents.

use super::Report;
use platform::Result;
use platform::db::Tx;
use platform::http::Ctx;
use platform::record::{self, Record};
use platform::snapshot::Snapshot;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use strategy::update;
use strategy::update::evidence::{self, Piece, kept};

/// The most pictures that a document holds: of more it says where they are.
const MOST: usize = 40;

/// A picture or a document, as a report names it. The bytes are no part of the report, so that no report brings back what was
/// withdrawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its name.
    #[serde(rename = "ref")]
    pub reference: String,
    /// What a picture shows, or the title of a document.
    pub shows: String,
    /// The path at which it is.
    pub path: String,
    /// How wide a picture is, in dots.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// How high.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// The day on which it was withdrawn, after the report was published: then nothing else of it is left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

impl Evidence {
    fn new(piece: Piece) -> Evidence {
        let size = piece.is_picture().then_some(piece.size);
        Evidence {
            path: evidence::path(&piece.name),
            width: size.map(|(wide, _)| wide),
            height: size.map(|(_, high)| high),
            reference: piece.name,
            shows: piece.shows,
            withdrawn: None,
        }
    }
}

/// The files of an update.
pub(super) fn of(update: &Record) -> Vec<Evidence> {
    evidence::of(update).into_iter().map(Evidence::new).collect()
}

/// Leaves a stub of each file that its update does not name any more, with the day on which it was taken out.
pub(super) async fn without_withdrawn(ctx: &Ctx, report: &mut Report, plan: &Snapshot) -> Result<()> {
    let mut tx = ctx.app.db.read().await?;
    let actions = report.priorities.iter_mut().flat_map(|priority| &mut priority.actions);
    for told in actions.flat_map(|action| &mut action.told) {
        let named = plan.get(&told.reference).map(evidence::of).unwrap_or_default();
        for file in told.files.iter_mut().filter(|file| !named.iter().any(|piece| piece.name == file.reference)) {
            file.withdrawn = Some(taken_out(ctx, &mut tx, &told.reference, &file.reference, plan).await?);
            file.shows.clear();
            file.path.clear();
            (file.width, file.height) = (None, None);
        }
    }
    Ok(())
}

/// The day on which an update named a file no more; nothing where that is not known.
async fn taken_out(ctx: &Ctx, tx: &mut Tx, update: &str, file: &str, plan: &Snapshot) -> Result<String> {
    let names = |record: &Record| evidence::of(record).iter().any(|piece| piece.name == file);
    let past = record::history(tx, &[&update::TABLE], &[update], plan.seq).await?;
    let last = past.iter().find(|(_, change)| change.before.as_ref().is_some_and(names) && !names(&change.after));
    Ok(match last {
        Some((at, _)) => at.to_zoned(ctx.app.site.zone()?).date().to_string(),
        None => String::new(),
    })
}

/// The bytes of the first pictures of a report that everybody may see today, by name.
pub(super) async fn pictures(ctx: &Ctx, report: &Report) -> Result<HashMap<String, Vec<u8>>> {
    let plan = ctx.app.snapshot().await?;
    let told = report.priorities.iter().flat_map(|one| &one.actions).flat_map(|action| &action.told);
    let files = told.flat_map(|told| &told.files).filter(|file| file.width.is_some());
    let open = files.filter(|file| evidence::is_open(&plan, &file.reference)).take(MOST);
    let mut tx = ctx.app.db.read().await?;
    let mut pictures = HashMap::new();
    for file in open {
        if let Some(bytes) = kept::public(&mut tx, &file.reference).await?.filter(|bytes| !bytes.is_empty()) {
            pictures.insert(file.reference.clone(), bytes);
        }
    }
    Ok(pictures)
}
