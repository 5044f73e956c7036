//! What happened between two revisions in what is public: records of all crates that are new or were changed, as they stand now. Of what was
//! taken back, ended or ran out since nothing is told.

use super::{Event, SECTIONS, SERVICES, Section, section_of};
use directory::directory::Directory;
use jiff::Timestamp;
use jiff::civil::Date;
use partnership::{story, training};
use platform::Result;
use platform::db::Tx;
use platform::record::Record;
use platform::revision::{self, Changed};
use platform::snapshot::Snapshot;
use platform::table::Kind;
use std::collections::BTreeSet;

/// What happened after a revision, the newest first.
pub async fn since(tx: &mut Tx, plan: &Snapshot, (after, today): (i64, Date)) -> Result<Vec<Event>> {
    let tables: Vec<&'static str> =
        SECTIONS.iter().flat_map(|section| section.tables.iter().copied()).filter(|name| *name != SERVICES).collect();
    let changed = revision::changed(tx, (after, plan.seq), &tables).await?;
    let mut events: Vec<Event> = changed.iter().filter_map(|changed| event(plan, changed, today)).collect();
    let directory = Directory::now(tx).await?;
    events.extend(services(&directory, (after, today)));
    events.sort_by_key(|event| std::cmp::Reverse(event.seq));
    Ok(events)
}

fn event(plan: &Snapshot, changed: &Changed, today: Date) -> Option<Event> {
    let record = plan.get(&changed.reference)?;
    let section = section_of(record.table.name)?;
    let gone = record.ended.is_some() || record.taken_back().is_some();
    if gone || (record.table == &story::TABLE && !story::is_shown(record, today)) {
        return None;
    }
    let standing = standing(plan, record, section);
    Some(Event { born: changed.born, seq: changed.seq, at: changed.at, actor: changed.actor.clone(), ..standing })
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
        actor: None,
        body: body(plan, record),
        themes: themes(plan, record),
        wards: wards(plan, record),
    }
}

/// What a column names, where the table has it.
fn text<'a>(record: &'a Record, column: &str) -> &'a str {
    record.table.column(column).map_or("", |column| record.text(column.name))
}

/// The body to which something belongs: its own, or that of its meeting.
fn body(plan: &Snapshot, record: &Record) -> String {
    match text(record, "body") {
        "" => plan.get(text(record, "meeting")).map_or("", |meeting| text(meeting, "body")).to_owned(),
        own => own.to_owned(),
    }
}

/// What something is about: its theme, its topics, or those of its course.
fn themes(plan: &Snapshot, record: &Record) -> Vec<String> {
    let of = plan.get(text(record, "course")).unwrap_or(record);
    let topics = training::topics_of(text(of, "topics")).into_iter();
    let theme = Some(text(record, "theme")).filter(|theme| !theme.is_empty());
    topics.chain(theme).map(str::to_owned).collect()
}

/// The areas that it names.
fn wards(plan: &Snapshot, record: &Record) -> Vec<String> {
    let named = record.table.columns.iter().filter(|column| column.kind == Kind::Ref("areas"));
    let codes = named.filter_map(|column| plan.get(record.text(column.name))).map(|area| text(area, "code"));
    codes.filter(|code| !code.is_empty()).map(str::to_owned).collect()
}

/// The services that are new and open to everybody.
fn services(directory: &Directory, (after, today): (i64, Date)) -> Vec<Event> {
    let rows = directory.rows().iter().filter(|row| row.facts.open && row.facts.is_searched(today));
    let new =
        rows.filter_map(|row| Some((row, i64::try_from(row.shown.key()).ok()?))).filter(|(_, first)| *first > after);
    let event = |(row, first): (&directory::directory::Row, i64)| {
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
            born: Some(first),
            seq: first,
            at: row.shown.changed_at,
            actor: None,
            body: String::new(),
            themes: Vec::new(),
            wards: wards.into_iter().collect(),
        }
    };
    new.map(event).collect()
}
