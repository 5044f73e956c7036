//! A record of the directory as it is kept, of whichever kind.

use openreferral::model::{Location, Organization, Service, Taxonomy, TaxonomyTerm};
use platform::{Error, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// What kinds of records there are.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    /// Who provides services.
    Organization,
    /// Where they are.
    Location,
    /// A list of terms.
    Taxonomy,
    /// A term.
    Term,
    /// What is provided.
    Service,
}

/// All kinds, in the order in which they are filled in: first what others refer to.
pub const KINDS: [Kind; 5] = [Kind::Organization, Kind::Location, Kind::Taxonomy, Kind::Term, Kind::Service];

impl Kind {
    /// Its word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Organization => "organization",
            Kind::Location => "location",
            Kind::Taxonomy => "taxonomy",
            Kind::Term => "taxonomy_term",
            Kind::Service => "service",
        }
    }

    /// Its word in the history.
    pub fn in_history(self) -> &'static str {
        match self {
            Kind::Organization => "directory_organization",
            Kind::Location => "directory_location",
            Kind::Taxonomy => "directory_taxonomy",
            Kind::Term => "directory_term",
            Kind::Service => "directory_service",
        }
    }
}

/// A record.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// Who provides services.
    Organization(Organization),
    /// Where they are.
    Place(Place),
    /// A list of terms.
    Taxonomy(Taxonomy),
    /// A term.
    Term(TaxonomyTerm),
    /// What is provided. By far the largest.
    Listing(Box<Listing>),
}

/// A place, and whether where it lies is confidential.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// The place. Of a confidential one nothing but its identifier is kept here; the rest is sealed.
    pub location: Location,
    /// Whether it is confidential, such as that of a refuge.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub confidential: bool,
}

/// A service, with what the partnership knows of it beside the standard.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Listing {
    /// The service.
    pub service: Service,
    /// What the partnership adds.
    pub local: Local,
}

/// What a partnership knows of a service beside the standard. In a file, the columns of a service have these names.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Local {
    /// For whom alone it is shown, in words; nothing, where everybody may know of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Whether it never leaves the search, however long nobody has checked it: help in a crisis, and what the law demands.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub essential: bool,
    /// What it does for children with special educational needs or disabilities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send: Option<String>,
    /// Funded hours, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funded_hours: Option<String>,
    /// How one gets there: whether one may come, ask, or must be sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referral: Option<Referral>,
    /// The same in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how_to_join: Option<String>,
    /// How many there is room for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u32>,
    /// How many weeks one waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting_weeks: Option<u32>,
    /// The service that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<Uuid>,
    /// What one can apply for there, such as an apprenticeship.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opportunity: Option<Opportunity>,
    /// The last day on which one can apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes: Option<jiff::civil::Date>,
    /// The last day on which somebody here looked into it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked: Option<jiff::civil::Date>,
    /// Who that was, by what they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checked_by: Option<String>,
    /// The document of the plan that states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Where in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// How one gets to a service.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Referral {
    /// One comes.
    Open,
    /// One asks for it oneself.
    Own,
    /// A professional asks for it.
    Professional,
    /// Either of these.
    Either,
}

/// All ways, with their words in files.
pub const REFERRALS: [(&str, Referral); 4] = [
    ("open", Referral::Open),
    ("own", Referral::Own),
    ("professional", Referral::Professional),
    ("either", Referral::Either),
];

/// What one can apply for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opportunity {
    /// Work and learning in one, for a wage.
    Apprenticeship,
    /// A few days or weeks at somebody's work.
    WorkExperience,
    /// A job.
    Job,
    /// Help that one gives without a wage.
    Volunteering,
    /// Something beyond school, such as music or a journey.
    Enrichment,
    /// A day on which employers and colleges show what they have.
    CareersFair,
    /// A place in a training.
    Training,
    /// Something in the school holidays that is booked.
    HolidayActivity,
}

/// All of them, with their words in files.
pub const OPPORTUNITIES: [(&str, Opportunity); 8] = [
    ("apprenticeship", Opportunity::Apprenticeship),
    ("work-experience", Opportunity::WorkExperience),
    ("job", Opportunity::Job),
    ("volunteering", Opportunity::Volunteering),
    ("enrichment", Opportunity::Enrichment),
    ("careers-fair", Opportunity::CareersFair),
    ("training", Opportunity::Training),
    ("holiday-activity", Opportunity::HolidayActivity),
];

impl Listing {
    /// Whether everybody may know of it.
    pub fn is_open(&self) -> bool {
        self.local.audience.is_none()
    }

    /// The last day on which a person looked into it, here or where it came from.
    pub fn last_checked(&self) -> Option<jiff::civil::Date> {
        self.local.checked.max(self.service.assured_date)
    }
}

impl Entry {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Entry::Organization(_) => Kind::Organization,
            Entry::Place(_) => Kind::Location,
            Entry::Taxonomy(_) => Kind::Taxonomy,
            Entry::Term(_) => Kind::Term,
            Entry::Listing(_) => Kind::Service,
        }
    }

    /// Its identifier.
    pub fn id(&self) -> Uuid {
        match self {
            Entry::Organization(one) => one.id,
            Entry::Place(one) => one.location.id,
            Entry::Taxonomy(one) => one.id,
            Entry::Term(one) => one.id,
            Entry::Listing(one) => one.service.id,
        }
    }

    /// As it is kept.
    ///
    /// # Errors
    /// Never for what a reading gave.
    pub fn document(&self) -> Result<Value> {
        let document = match self {
            Entry::Organization(one) => serde_json::to_value(one),
            Entry::Place(one) => serde_json::to_value(one),
            Entry::Taxonomy(one) => serde_json::to_value(one),
            Entry::Term(one) => serde_json::to_value(one),
            Entry::Listing(one) => serde_json::to_value(one),
        };
        Ok(document?)
    }

    /// What is kept, as it was.
    ///
    /// # Errors
    /// When it was changed behind the program's back.
    pub fn read(kind: &str, text: &str) -> Result<Entry> {
        let entry = match kind {
            "organization" => Entry::Organization(serde_json::from_str(text)?),
            "location" => Entry::Place(serde_json::from_str(text)?),
            "taxonomy" => Entry::Taxonomy(serde_json::from_str(text)?),
            "taxonomy_term" => Entry::Term(serde_json::from_str(text)?),
            "service" => Entry::Listing(Box::new(serde_json::from_str(text)?)),
            other => return Err(Error::Internal(format!("the directory knows no {other}"))),
        };
        Ok(entry)
    }
}
