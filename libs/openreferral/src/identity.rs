//! Identifiers that stay the same from one reading to the next, for what has none of its own.

use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

/// What identifiers are made from: the same names always give the same identifier.
#[derive(Clone, Debug)]
pub struct Names(String);

impl Names {
    /// For the records of a feed, which has this name.
    pub fn of_feed(feed: &str) -> Names {
        Names(format!("feed {feed}"))
    }

    /// For the parts of a record.
    pub fn of(record: Uuid) -> Names {
        Names(record.to_string())
    }

    /// The identifier of a record that its feed knows by this key: the key itself, where it is one.
    pub fn record(&self, kind: &str, key: &str) -> Uuid {
        Uuid::parse_str(key.trim()).unwrap_or_else(|_| self.made(kind, key.trim()))
    }

    /// The identifier of the part of this kind at this place of its list.
    pub fn within(&self, key: Option<String>, kind: &str, n: usize) -> Uuid {
        match key {
            Some(key) => self.record(kind, &key),
            None => self.made(kind, &format!("#{n}")),
        }
    }

    fn made(&self, kind: &str, key: &str) -> Uuid {
        let digest = Sha256::digest(format!("{}\n{kind}\n{key}", self.0));
        let mut bytes = [0; 16];
        bytes.iter_mut().zip(digest.iter()).for_each(|(to, from)| *to = *from);
        // Version 8 of RFC 9562: of a maker's own making.
        Builder::from_custom_bytes(bytes).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_names_give_the_same_identifier_and_others_another() {
        let names = Names::of_feed("a council");
        assert_eq!(names.record("service", "7"), names.record("service", "7"));
        assert_ne!(names.record("service", "7"), names.record("location", "7"));
        assert_ne!(names.record("service", "7"), Names::of_feed("another").record("service", "7"));
        assert_eq!(names.record("service", "7").get_version_num(), 8);
        let own = "ac148810-d857-441c-9679-408f346de14b";
        assert_eq!(names.record("service", own).to_string(), own);
    }
}
