//! The tabular form of the standard: a file or a sheet for each kind of record, joined by their identifiers.

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
    pub fn joined(mut self) -> (Vec<Value>, [(&'static str, Vec<Value>); 4]) {
        let mut phones = self.take("phones");
        let (of_contacts, of_services): (Vec<Row>, Vec<Row>) =
            phones.drain(..).partition(|row| stated(row, "contact_id"));
        let contacts = nested(self.take("contacts"), "phones", of_contacts, "contact_id");
        // A number without a contact is one that nobody in particular answers.
        let numbers = of_services.into_iter().filter(|row| stated(row, "service_id")).map(|row| {
            let service = row.get("service_id").cloned().unwrap_or_default();
            Row::from_iter([("service_id".to_owned(), service), ("phones".to_owned(), json!([row]))])
        });
        let contacts: Vec<Row> = contacts.into_iter().chain(numbers).collect();

        let locations = nested(self.take("locations"), "addresses", self.take("addresses"), "location_id");
        let locations = nested(locations, "accessibility", self.take("accessibility"), "location_id");
        let organizations = self.take("organizations");
        let identifiers = self.take("organization_identifiers");
        let organizations = nested(organizations, "organization_identifiers", identifiers, "organization_id");

        let at = self.take("service_at_locations");
        let (at_places, schedules): (Vec<Row>, Vec<Row>) = self
            .take("schedules")
            .into_iter()
            .partition(|row| !stated(row, "service_id") && stated(row, "service_at_location_id"));
        let at = nested(at, "schedules", at_places, "service_at_location_id");

        let mut services = self.take("services");
        for (list, rows, by) in [
            ("contacts", contacts, "service_id"),
            ("service_at_locations", at, "service_id"),
            ("schedules", schedules, "service_id"),
            ("cost_options", self.take("cost_options"), "service_id"),
            ("languages", self.take("languages"), "service_id"),
            ("service_areas", self.take("service_areas"), "service_id"),
            ("funding", self.take("funding"), "service_id"),
            ("attributes", self.take("attributes"), "link_id"),
        ] {
            services = nested(services, list, rows, by);
        }
        let others = [
            ("organization", values(organizations)),
            ("location", values(locations)),
            ("taxonomy", values(self.take("taxonomies"))),
            ("taxonomy term", values(self.take("taxonomy_terms"))),
        ];
        (values(services), others)
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

/// The parents, each with those of the children that name it in this column.
fn nested(parents: Vec<Row>, list: &str, children: Vec<Row>, by: &str) -> Vec<Row> {
    let mut of: HashMap<String, Vec<Value>> = HashMap::new();
    for child in children {
        if let Some(parent) = child.get(by).and_then(Value::as_str) {
            of.entry(parent.trim().to_owned()).or_default().push(Value::Object(child));
        }
    }
    let with = |mut parent: Row| {
        let own = parent.get("id").and_then(Value::as_str).and_then(|id| of.remove(id.trim()));
        if let Some(own) = own {
            parent.insert(list.to_owned(), Value::Array(own));
        }
        parent
    };
    parents.into_iter().map(with).collect()
}
