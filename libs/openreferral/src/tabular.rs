//! The tabular form of the standard: a file or a sheet for each kind of record, joined by their identifiers; read and written.

use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// A row: what stands under each heading.
pub type Row = Map<String, Value>;

/// Rows by the names of their tables, such as `services`.
#[derive(Debug, Default)]
pub struct Tables(HashMap<String, Vec<Row>>);

impl Tables {
    /// Takes in a table. Its name may be written in the singular, and in any case.
    pub fn add(&mut self, name: &str, rows: Vec<Row>) {
        self.0.entry(canonical(name)).or_default().extend(rows);
    }

    /// Whether there is a table of services, without which there is nothing to read.
    pub fn has_services(&self) -> bool {
        self.0.contains_key("services")
    }

    fn take(&mut self, name: &str) -> Vec<Row> {
        self.0.remove(name).unwrap_or_default()
    }

    /// The services with everything inside of them, and by kind what stands by itself.
    pub fn joined(mut self) -> Joined {
        let mut lost = Vec::new();
        let (of_phones, of_services): (Vec<Row>, Vec<Row>) =
            self.take("languages").into_iter().partition(|row| stated(row, "phone_id"));
        let languages = of_services;
        let mut phones = nested(self.take("phones"), "languages", of_phones, "phone_id", &mut lost);
        let (of_contacts, of_services): (Vec<Row>, Vec<Row>) =
            phones.drain(..).partition(|row| stated(row, "contact_id"));
        let contacts = nested(self.take("contacts"), "phones", of_contacts, "contact_id", &mut lost);
        // A number without a contact is one that nobody in particular answers.
        let numbers = of_services.into_iter().filter(|row| stated(row, "service_id")).map(|row| {
            let service = row.get("service_id").cloned().unwrap_or_default();
            Row::from_iter([("service_id".to_owned(), service), ("phones".to_owned(), json!([row]))])
        });
        let contacts: Vec<Row> = contacts.into_iter().chain(numbers).collect();

        let locations = nested(self.take("locations"), "addresses", self.take("addresses"), "location_id", &mut lost);
        let locations = nested(locations, "accessibility", self.take("accessibility"), "location_id", &mut lost);
        let organizations = self.take("organizations");
        let identifiers = self.take("organization_identifiers");
        let organizations =
            nested(organizations, "organization_identifiers", identifiers, "organization_id", &mut lost);

        let at = self.take("service_at_locations");
        let (at_places, schedules): (Vec<Row>, Vec<Row>) = self
            .take("schedules")
            .into_iter()
            .partition(|row| !stated(row, "service_id") && stated(row, "service_at_location_id"));
        let at = nested(at, "schedules", at_places, "service_at_location_id", &mut lost);

        let mut services = self.take("services");
        for (list, rows, by) in [
            ("contacts", contacts, "service_id"),
            ("service_at_locations", at, "service_id"),
            ("schedules", schedules, "service_id"),
            ("cost_options", self.take("cost_options"), "service_id"),
            ("languages", languages, "service_id"),
            ("service_areas", self.take("service_areas"), "service_id"),
            ("funding", self.take("funding"), "service_id"),
            ("attributes", self.take("attributes"), "link_id"),
        ] {
            services = nested(services, list, rows, by, &mut lost);
        }
        let others = [
            ("organization", values(organizations)),
            ("location", values(locations)),
            ("taxonomy", values(self.take("taxonomies"))),
            ("taxonomy term", values(self.take("taxonomy_terms"))),
        ];
        let passed_over =
            ["metadata", "meta_table_descriptions", "programs", "required_documents", "postcodes", "datapackage"];
        let mut unknown: Vec<String> =
            self.0.into_keys().filter(|name| !passed_over.contains(&name.as_str())).collect();
        unknown.sort();
        lost.extend(unknown.into_iter().map(|table| Lost { table, by: "", key: String::new() }));
        Joined { services: values(services), others, lost }
    }
}

fn canonical(name: &str) -> String {
    let name = name.trim().to_ascii_lowercase().replace([' ', '-'], "_");
    match name.as_str() {
        "service_at_location" => "service_at_locations".to_owned(),
        "address" => "addresses".to_owned(),
        "taxonomy" => "taxonomies".to_owned(),
        "service"
        | "organization"
        | "location"
        | "schedule"
        | "contact"
        | "phone"
        | "language"
        | "cost_option"
        | "service_area"
        | "attribute"
        | "taxonomy_term"
        | "organization_identifier" => format!("{name}s"),
        _ => name,
    }
}

fn stated(row: &Row, column: &str) -> bool {
    row.get(column).and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty())
}

fn values(rows: Vec<Row>) -> Vec<Value> {
    rows.into_iter().map(Value::Object).collect()
}

/// What tables hold, joined.
#[derive(Debug)]
pub struct Joined {
    /// The services, with everything inside of them.
    pub services: Vec<Value>,
    /// By kind, what stands by itself.
    pub others: [(&'static str, Vec<Value>); 4],
    /// What hangs on nothing.
    pub lost: Vec<Lost>,
}

/// A row that hangs on a record which is nowhere, or a table that the standard does not know.
#[derive(Clone, Debug, PartialEq)]
pub struct Lost {
    /// Its table.
    pub table: String,
    /// The column that names the record; empty for a whole table.
    pub by: &'static str,
    /// What stands there.
    pub key: String,
}

/// The parents, each with those of the children that name it in this column. Children that name none are lost.
fn nested(parents: Vec<Row>, list: &str, children: Vec<Row>, by: &'static str, lost: &mut Vec<Lost>) -> Vec<Row> {
    let mut of: HashMap<String, Vec<Value>> = HashMap::new();
    for child in children {
        let parent = child.get(by).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
        of.entry(parent).or_default().push(Value::Object(child));
    }
    let with = |mut parent: Row| {
        let own = parent.get("id").and_then(Value::as_str).and_then(|id| of.remove(id.trim()));
        if let Some(own) = own {
            parent.insert(list.to_owned(), Value::Array(own));
        }
        parent
    };
    let parents = parents.into_iter().map(with).collect();
    let mut hanging: Vec<(String, usize)> = of.into_iter().map(|(key, rows)| (key, rows.len())).collect();
    hanging.sort();
    lost.extend(hanging.into_iter().flat_map(|(key, n)| vec![Lost { table: list.to_owned(), by, key }; n]));
    parents
}

/// A table that is written: its name, its headings, and what stands under them in each row.
#[derive(Debug, Default, PartialEq)]
pub struct Table {
    /// Its name in the standard, which is that of its file.
    pub name: &'static str,
    /// Its headings, in the order in which they were first needed.
    pub headings: Vec<String>,
    /// Its rows; a row may be shorter than the headings.
    pub rows: Vec<Vec<String>>,
}

/// Lists inside of records, each with its table and the column that names the record.
const LISTS: [(&str, &str, &str); 11] = [
    ("schedules", "schedules", "service_id"),
    ("service_areas", "service_areas", "service_id"),
    ("service_at_locations", "service_at_locations", "service_id"),
    ("funding", "funding", "service_id"),
    ("cost_options", "cost_options", "service_id"),
    ("contacts", "contacts", "service_id"),
    ("phones", "phones", "contact_id"),
    ("attributes", "attributes", "link_id"),
    ("addresses", "addresses", "location_id"),
    ("accessibility", "accessibility", "location_id"),
    ("organization_identifiers", "organization_identifiers", "organization_id"),
];

/// Tables that are being written.
#[derive(Debug, Default)]
pub struct Writing(Vec<Table>);

impl Writing {
    /// Writes a record into this table, and each of its lists into the table of the list.
    pub fn put(&mut self, table: &'static str, record: Row) {
        let id = record.get("id").cloned().unwrap_or_default();
        let mut cells = Vec::new();
        for (name, value) in record {
            match value {
                Value::Array(items) => {
                    // Languages stand in services and in telephone numbers.
                    let by_phone = if table == "phones" { "phone_id" } else { "service_id" };
                    let list = LISTS.into_iter().find(|(list, ..)| *list == name);
                    let (_, inner, by) = list.unwrap_or(("languages", "languages", by_phone));
                    for mut item in items.into_iter().filter_map(|item| item.as_object().cloned()) {
                        item.insert(by.to_owned(), id.clone());
                        self.put(inner, item);
                    }
                }
                Value::Object(_) | Value::Null => {}
                value => cells.push((name, cell(&value))),
            }
        }
        self.table(table).put(cells);
    }

    /// The tables.
    pub fn tables(self) -> Vec<Table> {
        self.0
    }

    fn table(&mut self, name: &'static str) -> &mut Table {
        let place = self.0.iter().position(|table| table.name == name).unwrap_or_else(|| {
            self.0.push(Table { name, ..Table::default() });
            self.0.len() - 1
        });
        &mut self.0[place]
    }
}

impl Table {
    fn put(&mut self, cells: Vec<(String, String)>) {
        let mut row = vec![String::new(); self.headings.len()];
        for (name, text) in cells {
            let place = self.headings.iter().position(|heading| *heading == name).unwrap_or_else(|| {
                self.headings.push(name);
                row.push(String::new());
                self.headings.len() - 1
            });
            row[place] = text;
        }
        self.rows.push(row);
    }
}

/// A value as a cell: a whole number without decimals.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            Some(whole) if whole.fract() == 0.0 => format!("{whole:.0}"),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}
