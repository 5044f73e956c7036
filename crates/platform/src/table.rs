//! Each kind of record is described once, by a [`Table`].
//!
//! Storage, history, import, export, the spreadsheet template, the API and its document all follow from that one description.

/// A kind of record: its name, its columns and where it shows.
#[derive(Debug)]
pub struct Table {
    /// The name of the SQL table, the sheet, the CSV file and the JSON list, such as `actions`.
    pub name: &'static str,
    /// One of them, such as `action`; the kind in history and messages.
    pub one: &'static str,
    /// One sentence for whoever fills in the sheet.
    pub about: &'static str,
    /// The columns after `ref`, in the order of the sheet.
    pub columns: &'static [Column],
    /// The column whose text names the record.
    pub title: &'static str,
    /// The column that names the record which this one is part of.
    pub within: Option<&'static str>,
    /// The columns that a card shows below the title.
    pub line: &'static [&'static str],
    /// Whether rows say in which document, and where in it, they are stated.
    pub sourced: bool,
    /// Whether each record has a page of its own, below [`Table::path`].
    pub paged: bool,
    /// The columns that hold what somebody said and can take back: once a record has ended, neither open data nor any past day
    /// shows them.
    pub taken_back: &'static [&'static str],
    /// The columns of which each line can be taken out by itself: a past day shows of them only the lines that are there today, as
    /// they stand today. Each column with how a line of it is known.
    pub taken_out: &'static [(&'static str, Known)],
}

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// Its heading.
    pub name: &'static str,
    /// What may stand in it.
    pub kind: Kind,
    /// A row without it is refused.
    pub required: bool,
    /// A plan that is complete has it; the completeness page counts it.
    pub expected: bool,
    /// One sentence for whoever fills it in.
    pub about: &'static str,
}

/// What may stand in a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A few words.
    Text,
    /// Sentences.
    Long,
    /// A whole number.
    Int,
    /// A number, with decimals or without.
    Number,
    /// `yes` or `no`.
    Bool,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as is known.
    Date,
    /// `HH:MM` of the partnership's clock.
    Time,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// The `ref` of a row of this table.
    Ref(&'static str),
    /// The `ref` of a row of any table.
    AnyRef,
    /// A figure as printed; a column of kind [`Kind::Unit`] says what it counts.
    Value,
    /// The unit of the value of the same row.
    Unit,
    /// `line 12`, `lines 12-14`, `page 3` or `pages 3-4` of the document.
    Place,
}

/// How a line is known again that may have been taken out or corrected since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// By its first word, such as the name of a file: what is said of that may be corrected.
    ByFirstWord,
    /// By all of it: a sentence that was corrected is another one.
    Whole,
}

/// The columns that say where a row is stated.
pub const SOURCE: &[Column] = &[
    column("document", Kind::Ref("documents"), "The document that states this row."),
    column("place", Kind::Place, "Where in the document: `line 12`, `lines 12-14` or `page 3`."),
];

/// The column that says at which place a row stands among those that are part of the same, in every table that has it.
pub const ORDER: &str = "number";

/// The last column of every table.
pub const ENDED: Column =
    column("ended", Kind::Date, "The day on which the row ceased to be part of the plan. Nothing is ever deleted.");

/// A column that may stay empty.
pub const fn column(name: &'static str, kind: Kind, about: &'static str) -> Column {
    Column { name, kind, required: false, expected: false, about }
}

/// A column that every row must fill.
pub const fn required(name: &'static str, kind: Kind, about: &'static str) -> Column {
    Column { name, kind, required: true, expected: false, about }
}

/// A column that may stay empty, but that a complete plan fills.
pub const fn expected(name: &'static str, kind: Kind, about: &'static str) -> Column {
    Column { name, kind, required: false, expected: true, about }
}

/// The names of these tables, which are the kinds of their records in the history.
pub fn names(tables: &[&'static Table]) -> Vec<&'static str> {
    tables.iter().map(|table| table.name).collect()
}

impl Table {
    /// The path of the page that lists its records: `/question-times` of `question_times`.
    pub fn path(&self) -> String {
        format!("/{}", self.name.replace('_', "-"))
    }

    /// All columns after `ref`, the source columns included.
    pub fn all_columns(&self) -> impl Iterator<Item = &'static Column> {
        let source = if self.sourced { SOURCE } else { &[] };
        self.columns.iter().chain(source)
    }

    /// The column of this name.
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.all_columns().find(|column| column.name == name)
    }

    /// All headings, `ref` first and `ended` last.
    pub fn headings(&self) -> Vec<&'static str> {
        let columns = self.all_columns().map(|column| column.name);
        std::iter::once("ref").chain(columns).chain([ENDED.name]).collect()
    }
}

impl Kind {
    /// What may stand in such a column, in a few words.
    pub fn in_words(&self) -> String {
        match self {
            Kind::Text | Kind::Unit => "text".to_owned(),
            Kind::Value => "figure as printed".to_owned(),
            Kind::Long => "long text".to_owned(),
            Kind::Int => "whole number".to_owned(),
            Kind::Number => "number".to_owned(),
            Kind::Bool => "true or false (yes or no in a sheet)".to_owned(),
            Kind::Date => "date: YYYY, YYYY-MM or YYYY-MM-DD".to_owned(),
            Kind::Time => "time: HH:MM".to_owned(),
            Kind::Choice(words) => format!("one of: {}", words.join(", ")),
            Kind::Ref(table) => format!("ref of {table}"),
            Kind::AnyRef => "ref of any table".to_owned(),
            Kind::Place => "line or page".to_owned(),
        }
    }
}
