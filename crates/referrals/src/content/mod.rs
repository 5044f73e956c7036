//! What a referral says, field by field: as little as lets a service decide. Each field belongs to a part, and what is shared of the
//! later parts stands in the agreement by name.

mod faults;
pub mod form;

pub use faults::{Asking, contact as contact_faults, faults, may_be_danger, postcode};

use platform::sealed::Words;

/// What fields tell of. The words are under `referral-part-…`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    /// To which services.
    Services,
    /// Who it is.
    Who,
    /// How they are reached, and how not.
    Contact,
    /// What is going on, and what is asked for.
    Need,
    /// Health and disability.
    Health,
    /// Home and family.
    Home,
    /// School, college or work.
    Learning,
    /// How soon.
    Urgency,
    /// Who agreed to what, or why it is shared without.
    Agreement,
}

/// All parts, in the order of the form, with their names.
pub const PARTS: [(Part, &str); 9] = [
    (Part::Services, "services"),
    (Part::Who, "who"),
    (Part::Contact, "contact"),
    (Part::Need, "need"),
    (Part::Health, "health"),
    (Part::Home, "home"),
    (Part::Learning, "learning"),
    (Part::Urgency, "urgency"),
    (Part::Agreement, "agreement"),
];

/// The parts that are shared only where the agreement names them.
pub const NAMED: [(Part, &str); 3] = [(Part::Health, "health"), (Part::Home, "home"), (Part::Learning, "learning")];

/// What is written into a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A line.
    Line,
    /// Some lines.
    Lines,
    /// A day.
    Day,
    /// A language.
    Language,
    /// One of these, whose words are under `referral-field-NAME-…`.
    One(&'static [&'static str]),
    /// The same, all in view.
    Radios(&'static [&'static str]),
    /// Any of these.
    Some(&'static [&'static str]),
    /// Yes or nothing.
    Check,
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// Its name; its label is under `referral-field-NAME`, and what helps to fill it in under `referral-field-NAME-hint`, where it has that.
    pub name: &'static str,
    /// What it belongs to.
    pub part: Part,
    /// What is written into it.
    pub kind: Kind,
    /// Whether something helps to fill it in.
    pub hint: bool,
    /// Whether it must be filled in.
    pub needed: bool,
}

/// How somebody is reached without harm.
pub const SAFE: [&str; 6] = ["telephone", "text", "email", "letter", "worker", "not-at-all"];

/// Who agrees.
pub const AGREED_BY: [&str; 4] = ["young-person", "parent", "corporate-parent", "nobody"];

/// How somebody agreed.
pub const AGREED_HOW: [&str; 4] = ["face-to-face", "telephone", "video", "writing"];

/// Why something is shared without agreement, each with whether every worker may say so: nothing that keeps a child safe waits for
/// anybody else.
pub const WITHOUT: [(&str, bool); 4] =
    [("child-at-risk", true), ("asking-endangers", true), ("cannot-agree", false), ("law-demands", false)];

const REASONS: [&str; 4] = {
    let mut names = [""; 4];
    let mut n = 0;
    while n < WITHOUT.len() {
        names[n] = WITHOUT[n].0;
        n += 1;
    }
    names
};

const SHARED: [&str; 3] = [NAMED[0].1, NAMED[1].1, NAMED[2].1];

const fn field(name: &'static str, part: Part, kind: Kind) -> Field {
    Field { name, part, kind, hint: false, needed: false }
}

const fn hinted(name: &'static str, part: Part, kind: Kind) -> Field {
    Field { hint: true, ..field(name, part, kind) }
}

const fn needed(name: &'static str, part: Part, kind: Kind) -> Field {
    Field { needed: true, ..hinted(name, part, kind) }
}

/// Every field, in the order of the form.
pub const FIELDS: [Field; 34] = [
    needed("name", Part::Who, Kind::Line),
    hinted("born", Part::Who, Kind::Day),
    hinted("due", Part::Who, Kind::Day),
    field("language", Part::Who, Kind::Language),
    field("interpreter", Part::Who, Kind::Check),
    hinted("carer", Part::Who, Kind::Line),
    hinted("safe", Part::Contact, Kind::One(&SAFE)),
    field("telephone", Part::Contact, Kind::Line),
    field("email", Part::Contact, Kind::Line),
    field("address", Part::Contact, Kind::Lines),
    hinted("postcode", Part::Contact, Kind::Line),
    hinted("safe-when", Part::Contact, Kind::Line),
    hinted("safe-not", Part::Contact, Kind::Line),
    needed("need", Part::Need, Kind::Lines),
    needed("wanted", Part::Need, Kind::Lines),
    field("tried", Part::Need, Kind::Lines),
    hinted("private", Part::Need, Kind::Lines),
    hinted("health", Part::Health, Kind::Lines),
    hinted("home", Part::Home, Kind::Lines),
    hinted("learning", Part::Learning, Kind::Lines),
    hinted("urgent", Part::Urgency, Kind::Check),
    field("urgent-why", Part::Urgency, Kind::Lines),
    hinted("safe-now", Part::Urgency, Kind::Check),
    hinted("agreed-by", Part::Agreement, Kind::Radios(&AGREED_BY)),
    hinted("agreed-name", Part::Agreement, Kind::Line),
    hinted("competent", Part::Agreement, Kind::Check),
    field("agreed-how", Part::Agreement, Kind::One(&AGREED_HOW)),
    field("agreed-on", Part::Agreement, Kind::Day),
    hinted("agreed-until", Part::Agreement, Kind::Day),
    field("agreed-in", Part::Agreement, Kind::Language),
    hinted("shares", Part::Agreement, Kind::Some(&SHARED)),
    hinted("without", Part::Agreement, Kind::One(&REASONS)),
    field("without-why", Part::Agreement, Kind::Lines),
    hinted("agreed-sure", Part::Agreement, Kind::Check),
];

/// The longest text of a field, in characters.
pub const LONGEST: usize = 4_000;

/// The services that a draft names, with semicolons between.
pub const SERVICES: &str = "services";

/// The most services to which one draft goes.
pub const MOST_SERVICES: usize = 5;

/// The services that words name.
pub fn services(words: &Words) -> Vec<&str> {
    words.text(SERVICES).split(';').filter(|one| !one.is_empty()).collect()
}

/// The fields of a part.
pub fn of(part: Part) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(move |field| field.part == part)
}

/// What of it goes to the service: everything of whoever it is about, and of the named parts those that were agreed to. What says who
/// agreed is kept with the agreement, and goes along.
pub fn shared(words: &Words) -> Words {
    let agreed: Vec<&str> = words.text("shares").split(';').collect();
    let nobody = words.text("agreed-by") == "nobody";
    let goes = |part: Part| {
        part != Part::Agreement
            && NAMED.iter().find(|(named, _)| *named == part).is_none_or(|(_, name)| nobody || agreed.contains(name))
    };
    let fields = FIELDS.iter().filter(|field| goes(field.part) && !words.text(field.name).is_empty());
    fields.fold(Words::default(), |all, field| all.with(field.name, words.text(field.name)))
}

/// What it says of who agreed, or why nobody was asked.
pub fn agreement(words: &Words) -> Words {
    let nobody = words.text("agreed-by") == "nobody";
    // What was filled in on the way and belongs to the other answer is no part of the record.
    let belongs = |name: &str| name == "agreed-by" || name.starts_with("without") == nobody;
    let fields = of(Part::Agreement).filter(|field| !words.text(field.name).is_empty() && belongs(field.name));
    fields.fold(Words::default(), |all, field| all.with(field.name, words.text(field.name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_goes_to_a_service_outside_what_was_agreed_to() {
        let words = Words::default()
            .with("name", "Amina")
            .with("need", "Cannot sleep")
            .with("health", "Asthma")
            .with("home", "Crowded")
            .with("shares", "health;learning")
            .with("agreed-by", "young-person")
            .with("agreed-name", "Amina");
        let shared = shared(&words);
        assert_eq!((shared.text("health"), shared.text("home")), ("Asthma", ""));
        assert_eq!((shared.text("name"), shared.text("agreed-name")), ("Amina", ""));
        assert_eq!(agreement(&words).text("agreed-name"), "Amina");
        assert_eq!(agreement(&words).text("name"), "");
    }

    #[test]
    fn every_part_has_fields_and_every_name_stands_once() {
        for (n, field) in FIELDS.iter().enumerate() {
            assert!(FIELDS.iter().skip(n + 1).all(|other| other.name != field.name), "{}", field.name);
        }
        for (part, _) in PARTS.iter().filter(|(part, _)| *part != Part::Services) {
            assert!(of(*part).next().is_some(), "{part:?}");
        }
    }
}
