//! What happened between two revisions in what is public: records of all crates that are new or were changed, as they stand now. Of what was
//! taken back, ended or ran out since nothing is told.

use super::{Event, SECTIONS, SERVICES, Section, section_of};
use directory::directory::{Directory, Row};
use jiff::Timestamp;
use jiff::civil::Date;
use partnership::{meeting, story, training};
use platform::Result;
use platform::db::Tx;
use platform::record::Record;
use platform::revision::{self, Changed};
use platform::snapshot::Snapshot;
use platform::table::Kind;
use std::collections::BTreeSet;

/// The records of the plan that were changed after a revision and up to another. It reads no plan.
pub async fn changed(tx: &mut Tx, between: (i64, i64)) -> Result<Vec<Changed>> {
    let tables: Vec<&'static str> =
        SECTIONS.iter().flat_map(|section| section.tables.iter().copied()).filter(|name| *name != SERVICES).collect();
    revision::changed(tx, between, &tables).await
}

/// What happened after a revision, the newest first; without a directory, nothing of it.
pub fn events(
    plan: &Snapshot,
    changed: &[Changed],
    directory: Option<&Directory>,
    (after, today): (i64, Date),
) -> Vec<Event> {
    let mut events: Vec<Event> = changed.iter().filter_map(|changed| event(plan, changed, today)).collect();
    events.extend(directory.into_iter().flat_map(|directory| services(directory, (after, plan.seq), today)));
    events.sort_by_key(|event| std::cmp::Reverse(event.seq));
    events
}

/// Whether something has a page, or stands on that of what it is part of.
fn has_place(plan: &Snapshot, record: &Record) -> bool {
    record.table.paged || plan.ancestors(record).iter().any(|whole| whole.table.paged)
}

fn event(plan: &Snapshot, changed: &Changed, today: Date) -> Option<Event> {
    let record = plan.get(&changed.reference)?;
    let section = section_of(record.table.name)?;
    if !is_told(plan, record, today) {
        return None;
    }
    let standing = standing(plan, record, section);
    Some(Event { born: changed.born, seq: changed.seq, at: changed.at, actors: changed.actors.clone(), ..standing })
}

/// Whether a record is told of: it has a place, and was neither taken back nor ended nor has run out.
pub fn is_told(plan: &Snapshot, record: &Record, today: Date) -> bool {
    let gone = record.ended.is_some() || record.taken_back().is_some();
    let out = record.table == &story::TABLE && !story::is_shown(record, today);
    !gone && !out && has_place(plan, record)
}

/// What a record is about, whenever it was changed.
pub fn standing(plan: &Snapshot, record: &Record, section: &Section) -> Event {
    Event {
        table: record.table.name,
        reference: record.reference.clone(),
        title: record.title().to_owned(),
        section: section.name,
        born: None,
        seq: 0,
        at: Timestamp::UNIX_EPOCH,
        actors: Vec::new(),
        body: body(plan, record),
        themes: themes(plan, record),
        wards: wards(plan, record),
    }
}

/// What a column names, where the table has it.
fn text<'a>(record: &'a Record, column: &str) -> &'a str {
    record.table.column(column).map_or("", |column| record.text(column.name))
}

/// The body to which something belongs: its own, or that of what it is part of, such as its meeting or question time.
fn body(plan: &Snapshot, record: &Record) -> String {
    let own = |record: &Record| text(record, "body").to_owned();
    let of = ["meeting", "question_time"].into_iter().filter_map(|name| plan.get(text(record, name)));
    std::iter::once(own(record)).chain(of.map(own)).find(|body| !body.is_empty()).unwrap_or_default()
}

/// What something is about: its theme, its topics, or those of its course.
pub fn themes(plan: &Snapshot, record: &Record) -> Vec<String> {
    let of = plan.get(text(record, "course")).unwrap_or(record);
    let topics = training::topics_of(text(of, "topics")).into_iter();
    // What a meeting is about as a whole is a sentence, and no theme that others have.
    let theme = Some(text(record, "theme")).filter(|_| record.table != &meeting::TABLE).unwrap_or_default();
    let theme = theme.split(';').map(str::trim).filter(|theme| !theme.is_empty());
    topics.chain(theme).map(str::to_owned).collect()
}

/// The areas that it names.
fn wards(plan: &Snapshot, record: &Record) -> Vec<String> {
    let named = record.table.columns.iter().filter(|column| column.kind == Kind::Ref("areas"));
    let areas = named.filter_map(|column| plan.get(record.text(column.name)));
    // As the directory names them: by their code, or by their reference where they have none.
    let codes = areas.map(|area| match text(area, "code") {
        "" => area.reference.as_str(),
        code => code,
    });
    codes.map(str::to_owned).collect()
}

/// The services that are new between two revisions, open to everybody, and there.
fn services(directory: &Directory, (after, up_to): (i64, i64), today: Date) -> Vec<Event> {
    let rows = directory.rows().iter().filter(|row| row.facts.is_there(today));
    let first = |row: &Row| i64::try_from(row.shown.key()).unwrap_or_default();
    let new = rows.filter(|row| (after + 1..=up_to).contains(&first(row)));
    let event = |row: &Row| {
        let wards: BTreeSet<String> = directory
            .to_go_to(&row.shown)
            .filter_map(|place| directory::area::of(directory, place))
            .map(str::to_owned)
            .collect();
        Event {
            table: SERVICES,
            reference: row.shown.listing.service.id.to_string(),
            title: row.shown.listing.service.name.clone(),
            section: section_of(SERVICES).map_or("", |section| section.name),
            born: Some(first(row)),
            seq: first(row),
            at: row.shown.changed_at,
            // Who entered it is not known here.
            actors: vec![(String::new(), first(row))],
            body: String::new(),
            themes: Vec::new(),
            wards: wards.into_iter().collect(),
        }
    };
    new.map(event).collect()
}
