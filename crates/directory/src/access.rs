//! How disabled people get in and about a place, by codes: what is asked for, and shown in every language.
//!
//! The standard has it in the provider's own words alone (`accessibility.description`). A line counts for a code where it names the
//! thing and nothing in it takes that back: “two steps, a ramp if you call” is no step-free way in. Whoever goes there still reads the
//! line itself, and is told to call.

use openreferral::model::Location;

/// The codes, each with what names it in English, in small letters.
const CODES: [(&str, &[&str]); 7] = [
    ("step-free", &["step-free", "step free", "level access", "wheelchair access", "wheelchair-access"]),
    ("lift", &["lift"]),
    ("toilet", &["accessible toilet", "disabled toilet", "wheelchair toilet", "accessible wc"]),
    ("changing-place", &["changing place", "changing places", "hoist"]),
    ("hearing-loop", &["hearing loop", "induction loop"]),
    ("quiet", &["quiet room", "quiet space", "sensory room", "calm room"]),
    ("parking", &["blue badge", "disabled parking", "accessible parking"]),
];

/// How many codes there are.
pub const COUNT: usize = CODES.len();

/// Whole words that take back what a line names, or say that it is so only at times.
const BUT: [&str; 22] = [
    "no",
    "not",
    "none",
    "never",
    "without",
    "except",
    "partly",
    "partial",
    "partially",
    "limited",
    "unavailable",
    "unable",
    "cannot",
    "if",
    "unless",
    "broken",
    "order",
    "only",
    "stairlift",
    "stairs",
    "some",
    "most",
];

/// The code at each place.
pub fn codes() -> [&'static str; COUNT] {
    CODES.map(|(code, _)| code)
}

/// What a place says that it has, a bit for each code.
pub fn of(location: &Location) -> u32 {
    let lines = location.accessibility.iter().flat_map(|one| [one.description.as_deref(), one.details.as_deref()]);
    lines.flatten().flat_map(|text| text.split(['.', ';', '\n'])).map(of_line).fold(0, |all, one| all | one)
}

/// What a sentence says that there is.
fn of_line(line: &str) -> u32 {
    // “No steps” is the one thing that is said by a no.
    let line = line.to_lowercase().replace('’', "'").replace("no steps", "step-free");
    let mut words = line.split(|one: char| !one.is_alphanumeric() && one != '\'');
    if words.any(|word| BUT.contains(&word) || word.ends_with("n't")) {
        return 0;
    }
    let named = |(_, names): &(&str, &[&str])| names.iter().any(|name| line.contains(name));
    CODES.iter().enumerate().filter(|(_, code)| named(code)).fold(0, |all, (n, _)| all | 1 << n)
}

#[cfg(test)]
mod tests {
    use super::*;
    use openreferral::model::Accessibility;

    fn said(line: &str) -> Vec<&'static str> {
        let one = Accessibility { description: Some(line.to_owned()), ..Accessibility::default() };
        let bits = of(&Location { accessibility: vec![one], ..Location::default() });
        codes().into_iter().enumerate().filter(|(n, _)| bits & (1 << n) != 0).map(|(_, code)| code).collect()
    }

    #[test]
    fn what_a_line_names_counts() {
        assert_eq!(said("Step-free at the side door; ring the bell."), ["step-free"]);
        assert_eq!(said("A hearing loop in the large room."), ["hearing-loop"]);
        assert_eq!(said("No steps from the street"), ["step-free"]);
        assert_eq!(said("A changing place with a hoist."), ["changing-place"]);
        assert_eq!(
            said("Level access. There is a lift to all floors and an accessible toilet"),
            ["step-free", "lift", "toilet"]
        );
    }

    #[test]
    fn what_is_taken_back_does_not() {
        for line in [
            "Two steps at the door; a ramp is put there if you call.",
            "There is no lift.",
            "Not wheelchair accessible",
            "Wheelchair access is limited",
            "Partial step-free access",
            "Without step-free access",
            "No accessible toilet",
            "Step-free if you ring before",
            "No step-free access",
            "There is no wheelchair access",
            "There isn’t step-free access",
            "Step-free access is unavailable",
            "No quiet room",
            "No changing place",
            "No induction loop",
            "No blue badge parking",
            "The lift is out of order",
            "Stairlift to the first floor",
            "Some rooms have wheelchair access",
            "",
        ] {
            assert!(said(line).is_empty(), "{line}: {:?}", said(line));
        }
        // Each sentence stands for itself.
        assert_eq!(said("No lift. Step-free on the ground floor"), ["step-free"]);
    }
}
