//! The bulletin: what is new in all that is public, for each member what concerns them, once, in one mail; and for everybody as a page, a feed
//! and a calendar.
//!
//! [`gather`] finds what happened, [`wish`] is what a member wants of it, [`issue`] what they were sent, and [`clock`] sends. Decision 45.

pub mod clock;
pub mod dates;
pub mod gather;
pub mod issue;
pub mod own;
pub mod pages;
pub mod wish;

use jiff::Timestamp;
use people::role;
use platform::permission::Permission;

/// The services of the directory, which are no records of the plan, among the tables of the bulletin.
pub const SERVICES: &str = "services";

/// A part of the bulletin.
pub struct Section {
    /// Its name, which ends the key of its words.
    pub name: &'static str,
    /// The tables of whose records it tells.
    pub tables: &'static [&'static str],
    /// By which permissions somebody has it without asking for it; none, where everybody has.
    pub by: &'static [&'static Permission],
}

/// The parts, in their order.
pub const SECTIONS: &[Section] = &[
    Section { name: "meetings", tables: &["meetings", "agenda_items", "decisions", "follow_ups"], by: &[] },
    Section {
        name: "voices",
        tables: &[
            "messages",
            "responses",
            "engagements",
            "surveys",
            "consultations",
            "questions",
            "question_times",
            "made_safer",
        ],
        by: &[],
    },
    Section {
        name: "plan",
        tables: &[
            "strategies",
            "priorities",
            "outcomes",
            "actions",
            "updates",
            "barriers",
            "pledges",
            "pledge_reports",
            "signatures",
            "offers",
            "milestones",
            "commitments",
            "rankings",
            "reports",
            "assessments",
        ],
        by: &[&role::WRITE_UPDATES],
    },
    Section { name: "measures", tables: &["measures", "indicators", "datasets"], by: &[&role::CHANGE_MEASURES] },
    Section {
        name: "money",
        tables: &["funding", "commissions"],
        by: &[&role::SEEK_MONEY, &role::PREPARE_COMMISSIONS],
    },
    Section { name: "asks", tables: &["asks"], by: &[&role::POST_ASKS] },
    Section { name: "training", tables: &["courses", "training_sessions", "training_targets"], by: &[] },
    Section { name: "stories", tables: &["stories", "campaigns", "contributions"], by: &[] },
    Section { name: "directory", tables: &[SERVICES], by: &[&role::WORK_REFERRALS] },
];

/// The part that tells of the records of a table.
pub fn section_of(table: &str) -> Option<&'static Section> {
    SECTIONS.iter().find(|section| section.tables.contains(&table))
}

/// Something that happened in what is public: a record that is new or was changed, however often.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The table.
    pub table: &'static str,
    /// The reference.
    pub reference: String,
    /// What it is called.
    pub title: String,
    /// The part of the bulletin that tells of it.
    pub section: &'static str,
    /// The number of the revision that brought it, if that is not long ago.
    pub born: Option<i64>,
    /// The number of its newest revision.
    pub seq: i64,
    /// When that was.
    pub at: Timestamp,
    /// Who changed it, each with the newest revision that they made.
    pub actors: Vec<(String, i64)>,
    /// The body that it belongs to.
    pub body: String,
    /// What it is about.
    pub themes: Vec<String>,
    /// The wards in which it is, by their codes.
    pub wards: Vec<String>,
}

impl Event {
    /// Whether it is new, and not only changed, to somebody who knew of all up to a revision.
    pub fn is_new(&self, after: i64) -> bool {
        self.born.is_some_and(|born| born > after)
    }
}

/// How often somebody is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// On Monday morning.
    Weekly,
    /// When something happens, at most once a day.
    AtOnce,
    /// Never.
    Off,
}

impl Rhythm {
    /// All of them.
    pub const ALL: [Rhythm; 3] = [Rhythm::Weekly, Rhythm::AtOnce, Rhythm::Off];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Rhythm::Weekly => "weekly",
            Rhythm::AtOnce => "at-once",
            Rhythm::Off => "off",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Rhythm> {
        Rhythm::ALL.into_iter().find(|rhythm| rhythm.name() == name)
    }
}

/// What somebody wants of the bulletin.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// How often.
    pub rhythm: Rhythm,
    /// Which parts, by their names.
    pub sections: Vec<String>,
    /// Of which bodies; nothing, where of all.
    pub bodies: Option<Vec<String>>,
    /// What it is to be about; nothing, where all.
    pub themes: Vec<String>,
    /// In which wards; nothing, where everywhere.
    pub wards: Vec<String>,
}

impl Wish {
    /// Everything.
    pub fn all() -> Wish {
        let sections = SECTIONS.iter().map(|section| section.name.to_owned()).collect();
        Wish { rhythm: Rhythm::Off, sections, bodies: None, themes: Vec::new(), wards: Vec::new() }
    }

    /// Whether something concerns whoever wishes this. What has no body, theme or ward concerns those of every one.
    pub fn wants(&self, event: &Event) -> bool {
        let meets = |wished: &[String], said: &[String]| {
            wished.is_empty() || said.is_empty() || said.iter().any(|one| is_among(wished, one))
        };
        self.sections.iter().any(|name| name == event.section)
            && self.bodies.as_ref().is_none_or(|bodies| event.body.is_empty() || bodies.contains(&event.body))
            && meets(&self.themes, &event.themes)
            && meets(&self.wards, &event.wards)
    }
}

fn is_among(wished: &[String], said: &str) -> bool {
    let said = said.to_lowercase();
    wished.iter().any(|one| one.to_lowercase() == said)
}

/// What of this is new to somebody who was told of all up to a revision: what they want, and others did; each once.
pub fn for_member<'a>(events: &'a [Event], wish: &Wish, (account, after): (&str, i64)) -> Vec<&'a Event> {
    let by_others = |event: &&Event| event.actors.iter().any(|(actor, seq)| actor != account && *seq > after);
    events.iter().filter(|event| wish.wants(event)).filter(by_others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(table: &'static str, body: &str, themes: &[&str], wards: &[&str]) -> Event {
        let all = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Event {
            table,
            reference: "X1".to_owned(),
            title: String::new(),
            section: section_of(table).unwrap().name,
            born: Some(5),
            seq: 5,
            at: Timestamp::UNIX_EPOCH,
            actors: vec![("them".to_owned(), 5), ("another".to_owned(), 3)],
            body: body.to_owned(),
            themes: all(themes),
            wards: all(wards),
        }
    }

    fn wish(sections: &[&str]) -> Wish {
        Wish { sections: sections.iter().map(|one| (*one).to_owned()).collect(), ..Wish::all() }
    }

    #[test]
    fn a_member_is_told_of_what_concerns_them() {
        let all = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
        let meetings = wish(&["meetings"]);
        assert!(meetings.wants(&event("decisions", "B1", &[], &[])));
        assert!(!meetings.wants(&event("funding", "", &[], &[])), "another part");
        let own = Wish { bodies: Some(all(&["B1"])), ..meetings };
        assert!(own.wants(&event("meetings", "B1", &[], &[])));
        assert!(!own.wants(&event("meetings", "B2", &[], &[])));
        assert!(own.wants(&event("meetings", "", &[], &[])), "what is nobody's is everybody's");
        let themed = Wish { themes: all(&["Youth work"]), ..wish(&["money"]) };
        assert!(themed.wants(&event("commissions", "", &["youth work", "sport"], &[])));
        assert!(!themed.wants(&event("commissions", "", &["food"], &[])));
        assert!(
            themed.wants(&event("commissions", "", &[], &[])),
            "of what says nothing nobody knows that it is not about it"
        );
        let ward = Wish { wards: all(&["W1"]), ..wish(&["directory"]) };
        assert!(ward.wants(&event(SERVICES, "", &[], &["W2", "W1"])));
        assert!(!ward.wants(&event(SERVICES, "", &[], &["W2"])));
    }

    #[test]
    fn nothing_is_told_twice_and_nobody_of_what_they_did_themselves() {
        let events = [event("decisions", "", &[], &[])];
        let wish = wish(&["meetings"]);
        assert_eq!(for_member(&events, &wish, ("me", 4)).len(), 1);
        assert_eq!(for_member(&events, &wish, ("me", 5)).len(), 0, "they were told of it");
        assert_eq!(for_member(&events, &wish, ("them", 4)).len(), 0, "they did it");
        assert_eq!(for_member(&events, &wish, ("them", 2)).len(), 1, "another did so too, since they were told last");
    }

    #[test]
    fn every_table_is_told_of_in_one_part() {
        let all: Vec<&str> = SECTIONS.iter().flat_map(|section| section.tables.iter().copied()).collect();
        let once: std::collections::BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(all.len(), once.len());
    }
}
