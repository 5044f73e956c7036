//! What a directory is made of, under the names of Open Referral's Human Services Data Specification (HSDS 3.0,
//! <https://docs.openreferral.org>) as the UK profile uses them.
//!
//! What is not stated is absent: no field holds an empty text, so what is written out satisfies the schemas.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Whether a field states nothing, and so is left out.
trait Nothing {
    fn is_nothing(&self) -> bool;
}

impl<T> Nothing for Option<T> {
    fn is_nothing(&self) -> bool {
        self.is_none()
    }
}

impl<T> Nothing for Vec<T> {
    fn is_nothing(&self) -> bool {
        self.is_empty()
    }
}

impl Nothing for String {
    fn is_nothing(&self) -> bool {
        self.is_empty()
    }
}

macro_rules! always_stated {
    ($($kind:ty),*) => { $(impl Nothing for $kind { fn is_nothing(&self) -> bool { false } })* };
}

always_stated!(Uuid, ServiceStatus, LocationType);

/// An entity whose fields are left out where they state nothing.
macro_rules! entity {
    ($(#[$about:meta])* $name:ident { $($(#[$field_about:meta])* $field:ident: $kind:ty,)* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct $name {
            $($(#[$field_about])* #[serde(skip_serializing_if = "Nothing::is_nothing")] pub $field: $kind,)*
        }
    };
}

entity! {
    /// Who provides services.
    Organization {
        /// Its identifier.
        id: Uuid,
        /// Its official or public name.
        name: String,
        /// A summary in plain text. The schema wants one; where none is known, the name stands in when it is written out.
        description: Option<String>,
        /// The address for mails.
        email: Option<String>,
        /// Its website.
        website: Option<String>,
        /// The address of a picture.
        logo: Option<String>,
        /// A lasting identifier elsewhere.
        uri: Option<String>,
        /// The organization that it is part of.
        parent_organization_id: Option<Uuid>,
        /// Its numbers in registers, such as that of charities.
        organization_identifiers: Vec<OrganizationIdentifier>,
    }
}

entity! {
    /// A number in a register.
    OrganizationIdentifier {
        /// Its identifier.
        id: Uuid,
        /// The scheme by <http://org-id.guide>, such as `GB-CHC`.
        identifier_scheme: Option<String>,
        /// The scheme in words.
        identifier_type: String,
        /// The number.
        identifier: String,
    }
}

entity! {
    /// What is provided.
    Service {
        /// Its identifier.
        id: Uuid,
        /// Who provides it.
        organization_id: Option<Uuid>,
        /// Its official or public name.
        name: String,
        /// What it is, in plain text; an empty line parts paragraphs.
        description: Option<String>,
        /// Its page elsewhere.
        url: Option<String>,
        /// The address for mails.
        email: Option<String>,
        /// Whether it runs.
        status: ServiceStatus,
        /// What it costs, in words (of old; cost options say it better).
        fees: Option<String>,
        /// Accreditations, in words.
        accreditations: Option<String>,
        /// The youngest age, in years.
        minimum_age: Option<f64>,
        /// The oldest age, in years.
        maximum_age: Option<f64>,
        /// Who it is for, in words.
        eligibility_description: Option<String>,
        /// The day on which what is said of it was last checked.
        assured_date: Option<Date>,
        /// The address of whoever checked it.
        assurer_email: Option<String>,
        /// What is otherwise for a short time.
        alert: Option<String>,
        /// When it, or anything of it, last changed.
        last_modified: Option<Timestamp>,
        /// When it is open.
        schedules: Vec<Schedule>,
        /// For which areas it is.
        service_areas: Vec<ServiceArea>,
        /// Where it is.
        service_at_locations: Vec<ServiceAtLocation>,
        /// The languages that are spoken there.
        languages: Vec<Language>,
        /// Who pays for it.
        funding: Vec<Funding>,
        /// What it costs whom.
        cost_options: Vec<CostOption>,
        /// Whom to ask.
        contacts: Vec<Contact>,
        /// What kind of service it is, and for whom.
        attributes: Vec<Attribute>,
    }
}

/// Whether a service runs.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, Serialize, Deserialize)]
pub enum ServiceStatus {
    /// It runs.
    #[default]
    #[serde(rename = "active")]
    Active,
    /// It does not run at present.
    #[serde(rename = "inactive")]
    Inactive,
    /// It is over.
    #[serde(rename = "defunct")]
    Defunct,
    /// It will open again.
    #[serde(rename = "temporarily closed")]
    TemporarilyClosed,
}

entity! {
    /// When a service is open: a repeating time, as in iCalendar (RFC 5545, `RRULE`).
    Schedule {
        /// Its identifier.
        id: Uuid,
        /// The place to which it belongs, where it is not all of them.
        service_at_location_id: Option<Uuid>,
        /// The first day on which it holds.
        valid_from: Option<Date>,
        /// The last day on which it holds.
        valid_to: Option<Date>,
        /// The first day on which it takes place.
        dtstart: Option<Date>,
        /// The last day on which it takes place.
        until: Option<Date>,
        /// How often it takes place in all.
        count: Option<u32>,
        /// By which it repeats; once, where there is none.
        freq: Option<Frequency>,
        /// At every so many weeks or months.
        interval: Option<u32>,
        /// Days of the week: `MO,WE`, and by month also `1MO` for the first and `-1FR` for the last.
        byday: Option<String>,
        /// Days of the month: `1,15`, and `-1` for the last.
        bymonthday: Option<String>,
        /// The same in words.
        description: Option<String>,
        /// From when, by the clock of the place.
        opens_at: Option<Time>,
        /// Until when; earlier than `opens_at` is after midnight.
        closes_at: Option<Time>,
        /// Where to see, or book, single sessions.
        schedule_link: Option<String>,
        /// How to attend, in words.
        attending_type: Option<String>,
        /// Notes.
        notes: Option<String>,
    }
}

/// By what a schedule repeats.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, Deserialize)]
pub enum Frequency {
    /// By weeks.
    #[serde(rename = "WEEKLY")]
    Weekly,
    /// By months.
    #[serde(rename = "MONTHLY")]
    Monthly,
}

entity! {
    /// An area for which a service is.
    ServiceArea {
        /// Its identifier.
        id: Uuid,
        /// Its name.
        name: Option<String>,
        /// Its outline.
        extent: Option<String>,
        /// In which format the outline is: `geojson`, `topojson`, `kml` or `text`.
        extent_type: Option<String>,
        /// A lasting identifier of the area, such as its code of the Office for National Statistics.
        uri: Option<String>,
    }
}

entity! {
    /// A service at one of its places.
    ServiceAtLocation {
        /// Its identifier.
        id: Uuid,
        /// The place.
        location_id: Uuid,
        /// What is special there.
        description: Option<String>,
    }
}

entity! {
    /// A place.
    Location {
        /// Its identifier.
        id: Uuid,
        /// What kind of place it is.
        location_type: LocationType,
        /// Its name.
        name: Option<String>,
        /// What it is, in plain text.
        description: Option<String>,
        /// In degrees north (WGS 84).
        latitude: Option<f64>,
        /// In degrees east (WGS 84).
        longitude: Option<f64>,
        /// Its number elsewhere, such as the UPRN.
        external_identifier: Option<String>,
        /// Whose number that is.
        external_identifier_type: Option<String>,
        /// Its addresses.
        addresses: Vec<Address>,
        /// How disabled people get in and about.
        accessibility: Vec<Accessibility>,
    }
}

/// What kind of place, or address, it is.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LocationType {
    /// One to go to.
    #[default]
    Physical,
    /// One to write to.
    Postal,
    /// One on the internet or at the telephone.
    Virtual,
}

entity! {
    /// An address.
    Address {
        /// Its identifier.
        id: Uuid,
        /// To whose attention.
        attention: Option<String>,
        /// House and street.
        address_1: String,
        /// A second line.
        address_2: Option<String>,
        /// The town.
        city: Option<String>,
        /// The region.
        region: Option<String>,
        /// The county.
        state_province: Option<String>,
        /// The postcode, in capitals with its one space.
        postal_code: Option<String>,
        /// The country, by the two letters of ISO 3166-1.
        country: Option<String>,
        /// What kind of address it is.
        address_type: LocationType,
    }
}

entity! {
    /// How disabled people get in and about.
    Accessibility {
        /// Its identifier.
        id: Uuid,
        /// In plain text.
        description: Option<String>,
        /// More of it.
        details: Option<String>,
        /// A page about it.
        url: Option<String>,
    }
}

entity! {
    /// A language that is spoken.
    Language {
        /// Its identifier.
        id: Uuid,
        /// Its name.
        name: Option<String>,
        /// Its code (ISO 639).
        code: Option<String>,
    }
}

entity! {
    /// Who pays for a service.
    Funding {
        /// Its identifier.
        id: Uuid,
        /// In words.
        source: Option<String>,
    }
}

entity! {
    /// What a service costs whom.
    CostOption {
        /// Its identifier.
        id: Uuid,
        /// The first day on which it holds.
        valid_from: Option<Date>,
        /// The last day on which it holds.
        valid_to: Option<Date>,
        /// For whom, or on which condition.
        option: Option<String>,
        /// In pounds; 0 is free.
        amount: Option<f64>,
        /// For what, such as `per session`.
        amount_description: Option<String>,
    }
}

entity! {
    /// Whom to ask.
    Contact {
        /// Its identifier.
        id: Uuid,
        /// A name.
        name: Option<String>,
        /// What the person, or team, is.
        title: Option<String>,
        /// The address for mails.
        email: Option<String>,
        /// The numbers to call.
        phones: Vec<Phone>,
    }
}

entity! {
    /// A number to call.
    Phone {
        /// Its identifier.
        id: Uuid,
        /// The number.
        number: String,
        /// What to know of it.
        description: Option<String>,
        /// The languages that are spoken there.
        languages: Vec<Language>,
    }
}

entity! {
    /// That a term of a taxonomy is true of a service.
    Attribute {
        /// Its identifier.
        id: Uuid,
        /// What the term says of it, such as `service_type`.
        link_type: Option<String>,
        /// The term.
        taxonomy_term_id: Uuid,
    }
}

entity! {
    /// A list of terms.
    Taxonomy {
        /// Its identifier.
        id: Uuid,
        /// Its name.
        name: String,
        /// What it is for.
        description: Option<String>,
        /// Where it is described.
        uri: Option<String>,
        /// Its version.
        version: Option<String>,
    }
}

entity! {
    /// A term of a taxonomy.
    TaxonomyTerm {
        /// Its identifier.
        id: Uuid,
        /// The term.
        name: String,
        /// What it means; the name again, where nothing more is known.
        description: Option<String>,
        /// The wider term.
        parent_id: Option<Uuid>,
        /// The name of its taxonomy.
        taxonomy: Option<String>,
        /// Its taxonomy.
        taxonomy_id: Option<Uuid>,
        /// Where it is described.
        term_uri: Option<String>,
    }
}
