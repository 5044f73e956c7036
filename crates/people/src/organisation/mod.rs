//! Organisations of the partnership; one that became another names its successor.

pub mod pages;

use jiff::civil::Date;
use platform::Result;
use platform::http::Ctx;
use platform::permission::Permission;
use platform::record::Record;
use platform::snapshot::Snapshot;
use platform::table::{Kind, Table, column, required};

/// The organisations for which whoever is signed in may do this.
pub fn within<'a>(ctx: &'a Ctx, permission: &Permission) -> Result<Vec<&'a Record>> {
    let extent = ctx.actor()?.extent(permission);
    Ok(ctx.snapshot.list(TABLE.name).filter(|one| extent.covers(&one.reference)).collect())
}

/// The organisation of this reference, where its record has not ended.
pub fn live<'a>(plan: &'a Snapshot, reference: &str) -> Option<&'a Record> {
    plan.get(reference).filter(|one| one.table == &TABLE && one.ended.is_none())
}

/// Whether an organisation is over: its record has ended, or the day until which it existed has gone by.
///
/// A day may be a year or a month alone; it is over when all of it is.
pub fn is_over(record: &Record, today: Date) -> bool {
    let until = record.text("until");
    let today = today.to_string();
    record.ended.is_some() || (!until.is_empty() && until < today.get(..until.len()).unwrap_or(&today))
}

/// The table of organisations.
pub const TABLE: Table = Table {
    name: "organisations",
    one: "organisation",
    about: "The organisations that act: council, health, police, schools, charities and others.",
    title: "name",
    within: None,
    line: &["kind"],
    sourced: true,
    paged: true,
    taken_back: &[],
    taken_out: &[],
    columns: &[
        required("name", Kind::Text, "The name as it is used today."),
        required(
            "kind",
            Kind::Choice(&[
                "council",
                "nhs",
                "police",
                "probation",
                "school",
                "charity",
                "youth group",
                "government",
                "business",
                "partnership",
                "other",
            ]),
            "What kind of organisation it is.",
        ),
        column("parent", Kind::Ref("organisations"), "The organisation that it is part of."),
        column("from", Kind::Date, "Since when it exists."),
        column("until", Kind::Date, "Until when it existed."),
        column("successor", Kind::Ref("organisations"), "The organisation that it became."),
        column("about", Kind::Long, "One or two sentences about it."),
    ],
};
