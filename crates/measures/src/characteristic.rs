//! Of whom a figure is: the characteristics by which people are told apart, and which one a breakdown names.
//!
//! The first nine are the protected characteristics of the Equality Act 2010, section 4, in its order. The last three are
//! adopted locally and not in the Act.

/// Every characteristic by its name.
pub const NAMES: [&str; 12] = [
    "age",
    "disability",
    "gender reassignment",
    "marriage and civil partnership",
    "pregnancy and maternity",
    "race",
    "religion or belief",
    "sex",
    "sexual orientation",
    "SEND",
    "deprivation",
    "care experience",
];

/// Those that are not in the Act.
pub const LOCAL: [&str; 3] = ["SEND", "deprivation", "care experience"];

/// How files name each, in the order of [`NAMES`]: whole words, in small letters.
const SPELLINGS: [&[&str]; 12] = [
    &["age", "ages"],
    &["disability", "disabilities", "disabled"],
    &["gender reassignment", "gender identity", "trans", "transgender"],
    &["marriage", "marital status", "civil partnership"],
    &["pregnancy", "maternity"],
    &["race", "ethnicity", "ethnic", "ethnic group", "ethnicity major", "ethnicity minor"],
    &["religion", "belief", "faith"],
    &["sex", "gender"],
    &["sexual orientation", "sexuality"],
    &["send", "sen", "special educational needs", "special educational needs and disability", "ehc", "ehcp"],
    &["deprivation", "deprived", "disadvantage", "disadvantaged", "free school meals", "fsm", "imd", "idaci"],
    &["care experience", "care experienced", "care leaver", "looked after", "in care", "cla"],
];

/// One of the ways in which a breakdown tells people apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// By what, as the file names it; may be empty.
    pub heading: &'a str,
    /// Of whom.
    pub word: &'a str,
}

impl Part<'_> {
    /// The characteristic that it is about, if it is one of the twelve.
    #[must_use]
    pub fn characteristic(&self) -> Option<&'static str> {
        of(self.heading)
    }
}

/// The parts of a breakdown such as `Sex: girls; Age: 5 to 9`. A part without a heading has an empty one.
#[must_use]
pub fn parts(breakdown: &str) -> Vec<Part<'_>> {
    breakdown.split(';').map(str::trim).filter(|text| !text.is_empty()).map(part).collect()
}

fn part(text: &str) -> Part<'_> {
    match text.split_once(':') {
        Some((heading, word)) => Part { heading: heading.trim(), word: word.trim() },
        None => Part { heading: "", word: text },
    }
}

/// The characteristic that a heading names, if it names one. Of several the last counts, since it is what the others only
/// describe: `care_leaver_age` is an age. Of two that end together, the longer.
#[must_use]
pub fn of(heading: &str) -> Option<&'static str> {
    let words: Vec<String> =
        heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let text = format!(" {} ", words.join(" "));
    let found = NAMES.iter().zip(SPELLINGS).flat_map(|(name, spellings)| {
        let text = &text;
        let end = move |spelling: &&str| {
            let at = text.rfind(&format!(" {spelling} "))?;
            Some((at + spelling.len(), spelling.len(), *name))
        };
        spellings.iter().filter_map(end)
    });
    found.max_by_key(|(end, length, _)| (*end, *length)).map(|(.., name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_known_however_it_is_written() {
        for (heading, name) in [
            ("Sex", "sex"),
            ("gender", "sex"),
            ("care_leaver_age", "age"),
            ("ethnic_group_major", "race"),
            ("SEND", "SEND"),
            ("Special educational needs and disability", "SEND"),
            ("disability", "disability"),
            ("Free school meals", "deprivation"),
            ("Deprivation deciles in England (IMD2019)", "deprivation"),
            ("sexual_orientation", "sexual orientation"),
            ("gender identity", "gender reassignment"),
        ] {
            assert_eq!(of(heading), Some(name), "{heading}");
        }
        for heading in ["Language at home", "breakdown", "", "stage", "Essex", "sender"] {
            assert_eq!(of(heading), None, "{heading}");
        }
    }

    #[test]
    fn a_breakdown_has_its_parts() {
        let part = |heading, word| Part { heading, word };
        assert_eq!(parts("Sex: girls; Age: 5 to 9"), [part("Sex", "girls"), part("Age", "5 to 9")]);
        assert_eq!(parts("girls"), [part("", "girls")]);
        assert!(LOCAL.iter().all(|name| NAMES.contains(name)));
    }
}
